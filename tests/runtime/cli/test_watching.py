"""`bitget watch`: tables in a terminal, lines of JSON in a pipe."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any, NoReturn

import pytest

from bitget_client import Bitget
from bitget_runtime.cli.account import listed
from bitget_runtime.cli.commands import watching, watching_account
from bitget_runtime.cli.output import live
from bitget_runtime.fake import FakeExchange

Run = Callable[..., Any]
TICKER = "--inst-type spot --symbol BTCUSDT,ETHUSDT --count 2"
BOOK = "--inst-type spot --symbol BTCUSDT --count 1 --levels 3"


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """The standard output is a terminal of 200 columns."""
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda self: self is sys.stdout)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "200")
    for module in (live, watching):
        monkeypatch.setattr(module, "PAUSE", 0.02)


@pytest.fixture
def client(fake_exchange: FakeExchange) -> Iterator[Bitget]:
    with Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        yield client


@pytest.fixture
def traded(client: Bitget, monkeypatch: pytest.MonkeyPatch) -> None:
    """An order is placed once everything is subscribed to and read."""
    left = [1]

    def reading(*arguments: Any) -> Any:
        found = listed(*arguments)
        if left:
            left.pop()
            client.uta.trade.place_order(
                category="USDT-FUTURES", symbol="BTCUSDT", side="buy", order_type="market", qty="0.01"
            )
        return found

    monkeypatch.setattr(watching_account, "listed", reading)


def lines(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines()]


def last_picture(text: str) -> str:
    """What a terminal shows in the end, more or less: what was written since it was last cleared."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text[text.rindex("\x1b[2K") :] if "\x1b[2K" in text else text)


def test_in_a_pipe_there_is_a_line_per_push(bitget: Run) -> None:
    ran = bitget(*f"watch uta ticker {TICKER} --select lastPrice".split())
    found = lines(ran.out)
    assert (ran.status, len(found)) == (0, 2)
    assert {one["arg"]["symbol"] for one in found} == {"BTCUSDT", "ETHUSDT"}
    assert all(list(one["data"][0]) == ["lastPrice"] for one in found)


@pytest.mark.parametrize("name", ["ticker", "tickers", "uta ticker"])
def test_in_a_terminal_there_is_a_row_per_symbol(bitget: Run, terminal: None, name: str) -> None:
    ran = bitget(*f"watch {name} {TICKER}".split())
    shown = last_picture(ran.out)
    assert (ran.status, "BTCUSDT" in shown, "ETHUSDT" in shown, "lastPrice" in shown) == (0, True, True, True)
    assert ran.out.rindex("\x1b[?25h") > ran.out.rindex("\x1b[?25l")


def test_few_rows_become_columns_in_a_narrow_terminal(
    bitget: Run, terminal: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    shown = last_picture(bitget(*f"watch ticker {TICKER}".split()).out)
    assert re.search(r"symbol +BTCUSDT +ETHUSDT", shown)
    assert re.search(r"turnover24h +[\d.]+ +[\d.]+", shown)


def test_a_book_is_shown_with_its_best_levels(bitget: Run) -> None:
    [first] = lines(bitget(*f"watch book {BOOK}".split()).out)
    assert 1 <= len(first["bids"]) <= 3
    assert float(first["bids"][0][0]) < float(first["asks"][0][0])
    assert "one order book at a time" in bitget(*f"watch book {BOOK} --symbol BTCUSDT,ETHUSDT".split()).err


def test_a_book_in_a_terminal_says_its_spread(bitget: Run, terminal: None) -> None:
    shown = last_picture(bitget(*f"watch books {BOOK}".split()).out)
    assert "spread" in shown
    assert "bid size" in shown


def test_orders_are_what_is_open_and_what_is_pushed(bitget: Run, client: Bitget, traded: None) -> None:
    client.uta.trade.place_order(
        category="SPOT", symbol="BTCUSDT", side="buy", order_type="limit", qty="0.01", price="5000"
    )
    ran = bitget("watch", "orders", "--count", "2")
    found = lines(ran.out)
    assert [(one["category"], one["state"]) for one in found[:1]] == [("SPOT", "live")]
    assert found[-1]["state"] == "filled"


def test_a_terminal_shows_open_orders_and_the_latest_pushes(bitget: Run, traded: None, terminal: None) -> None:
    assert "filled  0.01" in last_picture(bitget("watch", "orders", "--count", "2").out)


def test_positions_are_read_again_when_they_change(bitget: Run, traded: None, terminal: None) -> None:
    shown = last_picture(bitget("watch", "positions", "--count", "1").out)
    assert "average_price" in shown
    assert "USDT-FUTURES" in shown


def test_pushed_positions_have_the_category_of_the_listed_ones(bitget: Run, traded: None) -> None:
    found = lines(bitget("watch", "positions", "--count", "2").out)
    assert [(one["symbol"], one["category"]) for one in found if one["symbol"] == "BTCUSDT"][-1:] == [
        ("BTCUSDT", "USDT-FUTURES")
    ]
    assert all("category" in one for one in found)


@pytest.mark.parametrize("command", [f"watch ticker {TICKER}", "watch orders", f"stream uta ticker {TICKER[:34]}"])
def test_ctrl_c_is_the_usual_end(bitget: Run, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    def interrupted(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr("bitget_runtime.stream.sync_stream.Stream.events", interrupted)
    monkeypatch.setattr("bitget_runtime.stream.sync_stream.Subscription.__next__", interrupted)
    ran = bitget(*command.split())
    assert (ran.status, "Stopped" in ran.err, "Traceback" in ran.err) == (0, False, False)


def test_a_member_that_is_not_there_is_refused(bitget: Run) -> None:
    assert bitget(*f"watch ticker {TICKER} --select price".split()).status == 2
