"""Operations as commands."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from bitget_client.registry import operations, reference
from bitget_runtime.cli.catalogue import OWN_OPTIONS, operation_command
from bitget_runtime.cli.facts import Facts
from bitget_runtime.fake import FakeExchange, Status

ORDER = "uta trade place-order --category SPOT --symbol BTCUSDT --side buy --order-type limit --qty 0.01 --price 50000"
CANDLES = "uta market get-candles --category SPOT --symbol BTCUSDT --interval 1m --limit 3"


def test_a_read_prints_what_the_exchange_sent(bitget: Callable[..., Any]) -> None:
    ran = bitget(*["uta", "market", "get-tickers", "--category", "SPOT", "--symbol", "BTCUSDT"])
    [ticker] = json.loads(ran.out)
    assert (ran.status, ticker["symbol"], type(ticker["lastPrice"])) == (0, "BTCUSDT", str)


def test_rows_have_names_in_tables_and_stay_lists_in_json(
    bitget: Callable[..., Any], fake_exchange: FakeExchange
) -> None:
    fake_exchange.hold_clock()
    rows = json.loads(bitget(*CANDLES.split()).out)
    table = list(csv.DictReader(io.StringIO(bitget(*CANDLES.split(), "-o", "csv").out)))
    assert [list(row.values()) for row in table] == rows
    assert list(table[0])[:5] == ["ts", "open", "high", "low", "close"]
    lines = bitget(*CANDLES.split(), "-o", "jsonl", "--select", "close").out.splitlines()
    assert [json.loads(line) for line in lines] == [{"close": row["close"]} for row in table]
    assert "close" in bitget(*CANDLES.split(), "-o", "table").out


def test_a_member_that_is_not_there_is_refused(bitget: Callable[..., Any]) -> None:
    ran = bitget(*CANDLES.split(), "--select", "clos")
    assert ran.status == 2
    assert "there is no 'clos', only ts, open" in ran.err


def test_a_wrong_member_of_an_order_is_refused_before_the_order_is_sent(
    bitget: Callable[..., Any], fake_exchange: FakeExchange
) -> None:
    ran = bitget(*ORDER.split(), "--yes", "--select", "orderid")
    assert (ran.status, ran.out) == (2, "")
    assert "there is no 'orderid', only orderId, clientOid" in ran.err
    assert not fake_exchange.requests


def test_a_member_that_was_not_sent_is_null(bitget: Callable[..., Any], fake_exchange: FakeExchange) -> None:
    body = '{"code": "00000", "msg": "", "requestTime": 1, "data": {"clientOid": "a"}}'
    fake_exchange.faults.add(Status(200, body, "application/json"), "uta.trade.place_order")
    ran = bitget(*ORDER.split(), "--yes", "--client-oid", "a", "--select", "orderId", "--select", "clientOid")
    assert (ran.status, json.loads(ran.out)) == (0, {"orderId": None, "clientOid": "a"})


def test_a_member_of_the_items_of_a_list_is_a_list(bitget: Callable[..., Any]) -> None:
    ran = bitget(*["uta", "account", "get-assets", "--select", "assets.coin"])
    assert "USDT" in json.loads(ran.out)["assets.coin"]


def test_names_are_those_of_the_rows_of_a_page(bitget: Callable[..., Any]) -> None:
    assert bitget(*ORDER.split(), "--yes").status == 0
    ran = bitget(*["uta", "trade", "get-open-orders", "--select", "price"])
    assert json.loads(ran.out) == [{"price": "50000"}]
    assert bitget(*["uta", "trade", "get-open-orders", "--select", "cursor"]).status == 2


def test_whatever_moves_something_asks_first(bitget: Callable[..., Any], fake_exchange: FakeExchange) -> None:
    ran = bitget(*ORDER.split())
    assert (ran.status, ran.out) == (2, "")
    assert "places, changes or cancels orders" in ran.err
    assert not fake_exchange.requests
    assert bitget(*ORDER.split(), "--yes").status == 0
    [order] = json.loads(bitget(*["uta", "trade", "get-open-orders"]).out)["list"]
    assert order["price"] == "50000"


def test_the_question_says_where_the_order_goes(
    bitget: Callable[..., Any], fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.confirm", lambda text, **_: asked.append(text))
    assert bitget(*ORDER.split()).status == 0
    where = f"live at {fake_exchange.base_url}"
    assert asked == [f"This places, changes or cancels orders: uta.trade.place_order, {where}. Continue?"]


def test_a_dry_run_shows_the_request_and_sends_nothing(bitget: Callable[..., Any], fake_exchange: FakeExchange) -> None:
    ran = bitget(*ORDER.split(), "--dry-run")
    assert ran.status == 0
    assert '"price":"50000"' in ran.out
    for value in fake_exchange.environment.values():
        assert value.startswith("http") or value.startswith("ws") or value not in ran.out
    assert "ACCESS-SIGN: (hidden)" in ran.out
    assert not fake_exchange.requests


def test_lists_and_objects_are_json(bitget: Callable[..., Any], tmp_path: Any) -> None:
    order = {
        "category": "SPOT",
        "symbol": "BTCUSDT",
        "side": "buy",
        "orderType": "limit",
        "qty": "0.01",
        "price": "1000",
    }
    file = tmp_path / "orders.json"
    file.write_text(json.dumps([order, order]))
    ran = bitget(*["uta", "trade", "place-orders", "--yes", "--orders"], f"@{file}")
    assert len(json.loads(ran.out)) == 2
    ran = bitget(*["uta", "trade", "place-orders", "--yes", "--orders"], json.dumps([{**order, "prize": "1"}]))
    assert (ran.status, "orders[0] has no prize" in ran.err) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        ("uta market get-tickers --category spots", 2, "only SPOT, USDT-FUTURES"),
        ("uta market get-tickers", 2, "--category"),
        ("uta trade cancel-order --order-id 12 --yes", 4, "`bitget explain 25204` says more."),
        (f"{CANDLES} --start-time yesterday", 2, "the time must be"),
        ("--profile nobody uta account get-assets", 2, "there is no profile 'nobody'"),
        ("--base-url http://127.0.0.1:9 uta market get-tickers --category SPOT", 6, "ConnectError"),
    ],
)
def test_failures_are_one_line_and_a_status(bitget: Callable[..., Any], arguments: str, status: int, said: str) -> None:
    ran = bitget(*arguments.split())
    assert (ran.status, said in ran.err) == (status, True), ran.err
    assert "Traceback" not in ran.err


def test_a_failure_can_be_shown_whole(bitget: Callable[..., Any]) -> None:
    ran = bitget("--debug", *["uta", "trade", "cancel-order", "--order-id", "12", "--yes"])
    assert "Traceback" in ran.err


def test_times_are_taken_as_people_write_them(bitget: Callable[..., Any]) -> None:
    ran = bitget(*CANDLES.split(), "--start-time", "2026-01-31", "--dry-run")
    assert "startTime=1769817600000" in ran.out


def test_every_operation_is_a_command_with_options_of_its_own() -> None:
    from bitget_client.registry import api

    facts = Facts(api, operations, reference, None)  # type: ignore[arg-type]  # nothing is called
    own = {option for one in OWN_OPTIONS for option in one.opts}
    for address in operations:
        command = operation_command(facts, address)
        options = [option for one in command.params for option in (*one.opts, *one.secondary_opts)]
        assert len(options) == len(set(options)), address
        assert own <= set(options)
