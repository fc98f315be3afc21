"""`bitget orders`: what is open, what a journal holds, and the end of all."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bitget_client import Bitget, OrderOptions
from bitget_runtime.cli.commands import orders as commands
from bitget_runtime.fake import Drop, FakeExchange, fake_exchange
from bitget_runtime.orders.desk.journal import Entry, Journal, read_journal
from bitget_runtime.orders.known.state import OrderState

Run = Callable[..., Any]
PLACE = "uta trade place-order --symbol BTCUSDT --side buy --order-type limit --qty 0.01 --price 50000 --yes"


@pytest.fixture
def client(fake_exchange: FakeExchange) -> Iterator[Bitget]:
    with Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        yield client


def place(bitget: Run, category: str) -> str:
    return str(json.loads(bitget(*PLACE.split(), "--category", category).out)["orderId"])


def open_ids(bitget: Run, *options: str) -> list[str]:
    ran = bitget("orders", "open", "-o", "jsonl", *options)
    assert ran.status == 0, ran.err
    return [json.loads(line)["order_id"] for line in ran.out.splitlines()]


def test_orders_of_all_categories_are_listed(bitget: Run) -> None:
    placed = [place(bitget, category) for category in ("SPOT", "USDT-FUTURES")]
    assert sorted(open_ids(bitget)) == sorted(placed)
    assert open_ids(bitget, "--symbol", "ETHUSDT") == []
    row = json.loads(bitget("orders", "open").out)[0]
    assert (row["kind"], row["state"], row["price"], row["reduce_only"]) == ("uta", "live", "50000", False)


def test_all_are_cancelled_once_it_was_confirmed(bitget: Run, fake_exchange: FakeExchange) -> None:
    placed = [place(bitget, category) for category in ("SPOT", "USDT-FUTURES")]
    ran = bitget("orders", "cancel-all")
    assert (ran.status, "This cancels 2 open orders of all instruments (no" in ran.err) == (2, True)
    assert len(open_ids(bitget)) == 2
    ran = bitget("orders", "cancel-all", "--yes", "-o", "jsonl")
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert (ran.status, {row["state"] for row in rows}) == (0, {"cancelled"})
    assert sorted(row["order_id"] for row in rows) == sorted(placed)
    assert open_ids(bitget) == []
    assert "No order is open" in bitget("orders", "cancel-all", "--yes").err


def test_orders_of_one_instrument_are_cancelled_alone(bitget: Run) -> None:
    place(bitget, "SPOT")
    ran = bitget("orders", "cancel-all", "--yes", "--symbol", "ETHUSDT")
    assert (ran.status, "No order of ETHUSDT is open" in ran.err) == (0, True)
    ran = bitget("orders", "cancel-all", "--symbol", "BTCUSDT")
    assert (ran.status, "This cancels 1 open order of BTCUSDT (no" in ran.err) == (2, True)
    assert len(open_ids(bitget)) == 1
    assert bitget("orders", "cancel-all", "--yes", "-o", "ended.csv").status == 2
    assert len(open_ids(bitget, "--symbol", "btcusdt")) == 1
    assert bitget("orders", "cancel-all", "--yes", "--symbol", "btcusdt").status == 0
    assert open_ids(bitget) == []


@pytest.mark.parametrize("command", [("open",), ("cancel-all", "--yes")])
def test_a_symbol_that_there_is_not_is_no_answer(bitget: Run, command: tuple[str, ...]) -> None:
    ran = bitget("orders", *command, "--symbol", "BTC/USDT")
    assert (ran.status != 0, ran.out) == (True, "")
    assert "did you mean 'BTCUSDT'?" in ran.err
    assert bitget("orders", *command, "--symbol", "ethusdt").status == 0


def test_a_symbol_is_not_looked_up_if_it_has_orders(bitget: Run, fake_exchange: FakeExchange) -> None:
    place(bitget, "SPOT")
    fake_exchange.requests.clear()
    assert len(open_ids(bitget, "--symbol", "BTCUSDT")) == 1
    assert not fake_exchange.requests.of("uta.market.get_instruments")


def test_a_cancel_without_a_response_ends_in_what_is_reported(bitget: Run, fake_exchange: FakeExchange) -> None:
    place(bitget, "SPOT")
    fake_exchange.faults.add(Drop(after_accepting=True), "uta.trade.cancel_order")
    ran = bitget("orders", "cancel-all", "--yes", "-o", "jsonl")
    assert (ran.status, json.loads(ran.out)["state"]) == (0, "cancelled")


def test_an_order_whose_end_is_not_known_has_the_status_of_the_unknown(
    bitget: Run, fake_exchange: FakeExchange
) -> None:
    place(bitget, "SPOT")
    fake_exchange.faults.add(Drop(after_accepting=False), "uta.trade.cancel_order")
    ran = bitget("orders", "cancel-all", "--yes", "--wait", "0.2", "-o", "jsonl")
    assert (ran.status, json.loads(ran.out)["state"]) == (7, "live")
    assert "Still open: uta" in ran.err


def test_a_journal_is_shown_with_what_has_no_end_first(bitget: Run, client: Bitget, tmp_path: Any) -> None:
    file = tmp_path / "orders.db"
    order: Any = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "qty": "0.01"}
    with client.uta.orders(OrderOptions(journal=file)) as orders:
        ended = orders.place(**order, price="1000")
        ended.cancel()
        ended.final(timeout=10)
        going = orders.place(**order, price="1001")
        going.live(timeout=10)
    ran = bitget("orders", "journal", str(file), "-o", "jsonl")
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert [row["order_id"] for row in rows] == [going.id, ended.id]
    assert rows[0]["arguments"]["price"] == "1001"
    assert ran.err == "2 orders, 1 without a known end\n"


def test_what_a_dead_program_left_is_looked_up(
    bitget: Run, client: Bitget, tmp_path: Any, fake_exchange: FakeExchange
) -> None:
    file = tmp_path / "orders.db"
    with client.uta.orders(OrderOptions(journal=file)) as orders:
        order = orders.place(
            category="SPOT", symbol="BTCUSDT", side="buy", order_type="limit", qty="0.01", price="1000"
        )
        order.live(timeout=10)
    place(bitget, "SPOT")  # another program's, which is no concern of the journal
    client.uta.trade.cancel_order(order_id=order.id)
    ran = bitget("orders", "resolve", str(file), "-o", "jsonl")
    assert (ran.status, [json.loads(line)["state"] for line in ran.out.splitlines()]) == (0, ["cancelled"]), ran.err
    assert "1 orders, 0 without" in bitget("orders", "journal", str(file)).err
    assert len(open_ids(bitget)) == 1


def test_a_file_that_is_no_journal_is_refused(bitget: Run, tmp_path: Any) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("no journal, but long enough to be a file of a database that somebody wrote" * 20)
    for command in ("journal", "resolve"):
        ran = bitget("orders", command, str(file))
        assert (ran.status, "isn't a journal" in ran.err, "Traceback" in ran.err) == (1, True, False)
        assert bitget("orders", command, str(tmp_path / "nowhere.db")).status == 2


def test_ctrl_c_while_orders_are_cancelled_says_what_is_unknown(bitget: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    place(bitget, "SPOT")

    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "_each", interrupted)
    ran = bitget("orders", "cancel-all", "--yes")
    assert (ran.status, "`bitget orders open` shows the rest" in ran.err) == (7, True)


def test_an_order_that_may_still_arrive_stays_unknown(
    bitget: Run, client: Bitget, tmp_path: Any, fake_exchange: FakeExchange
) -> None:
    file = tmp_path / "orders.db"
    fake_exchange.faults.add(Drop(after_accepting=False), "uta.trade.place_order")
    with client.uta.orders(OrderOptions(journal=file)) as orders:
        orders.place(category="SPOT", symbol="BTCUSDT", side="buy", order_type="limit", qty="0.01", price="1000")
    ran = bitget("orders", "resolve", str(file), "--wait", "0.1", "-o", "jsonl")
    assert (ran.status, json.loads(ran.out)["state"]) == (7, "unknown")


def test_what_a_classic_account_lists_by_symbol_only_is_named(monkeypatch: pytest.MonkeyPatch, bitget: Run) -> None:
    with fake_exchange(account="classic") as exchange:
        for name, value in exchange.environment.items():
            monkeypatch.setenv(name, value)
        place_spot = "classic spot trade place-order --symbol BTCUSDT --side buy --order-type limit --force gtc"
        assert bitget(*place_spot.split(), "--size", "0.01", "--price", "50000", "--yes").status == 0
        ran = bitget("orders", "open", "-o", "jsonl")
        assert (ran.status, json.loads(ran.out)["kind"]) == (9, "classic_spot")
        assert "Not read: classic_isolated_margin: it is only listed by symbol" in ran.err
        assert "planType" not in ran.err
        ran = bitget("orders", "cancel-all", "--yes", "-o", "jsonl")
        assert (ran.status, json.loads(ran.out)["state"]) == (9, "cancelled")
        ran = bitget("orders", "open", "--symbol", "BTCUSDT")
        assert (json.loads(ran.out), "margin" in ran.err) == ([], False)


def test_trigger_orders_are_listed_and_left_and_named(monkeypatch: pytest.MonkeyPatch, bitget: Run) -> None:
    with fake_exchange(account="classic") as exchange:
        for name, value in exchange.environment.items():
            monkeypatch.setenv(name, value)
        assert "No open order was found" in bitget("orders", "cancel-all", "--yes").err, "not all could be looked at"
        plan = "classic contract plan place-order --plan-type normal_plan --symbol BTCUSDT --product-type USDT-FUTURES"
        how = "--margin-mode crossed --margin-coin USDT --size 0.01 --side buy --trade-side open --order-type market"
        when = "--trigger-price 90000 --trigger-type fill_price --yes"
        placed = json.loads(bitget(*plan.split(), *how.split(), *when.split()).out)["orderId"]
        ran = bitget("orders", "open", "-o", "jsonl")
        assert [json.loads(line)["order_id"] for line in ran.out.splitlines()] == [placed]
        assert "classic_futures" not in ran.err
        ran = bitget("orders", "cancel-all", "--yes")
        assert (ran.status, f"Still open: classic_futures_plan {placed}" in ran.err) == (9, True)


def test_an_order_in_a_journal_is_dismissed_by_its_users_word(bitget: Run, tmp_path: Path) -> None:
    file, now = tmp_path / "orders.db", int(time.time() * 1_000)
    with closing(Journal(file)) as journal:
        there = Entry(client_order_id="a", kind="uta", category="SPOT", symbol="BTCUSDT", state=OrderState.UNKNOWN)
        fresh = Entry(client_order_id="b", kind="uta", category="SPOT", symbol="BTCUSDT", accepted_until=now + 60_000)
        journal.write([there, fresh])
    ran = bitget("orders", "dismiss", str(file), "a", "z", "--yes")
    assert (ran.status, "no order without a known end has the ID z" in ran.err) == (2, True)
    ran = bitget("orders", "dismiss", str(file), "a", "b", "--yes")
    assert (ran.status, "may still accept b, until" in ran.err) == (2, True)
    ran = bitget("orders", "dismiss", str(file), "a")
    assert (ran.status, "1 order will be looked up no more" in ran.err) == (2, True)
    assert [one.state for one in read_journal(file)] == ["unknown", "sent"]
    ran = bitget("orders", "dismiss", str(file), "a", "--yes")
    assert (ran.status, [row["state"] for row in json.loads(ran.out)]) == (0, ["dismissed"])
    assert [one.state for one in read_journal(file)] == ["dismissed", "sent"]
