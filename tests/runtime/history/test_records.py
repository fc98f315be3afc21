"""Records as tables: trades, funding rates, and what an account of the fake exchange did."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from msgspec.structs import fields, replace

from bitget_client import AsyncBitget, Bitget, InvalidArgument, Progress, registry
from bitget_client.history import HISTORY
from bitget_runtime.fake import FakeExchange, fake_exchange
from bitget_runtime.history.facts import RecordKind
from bitget_runtime.history.moments import Period
from bitget_runtime.history.records.fees import fees_of, with_fees
from bitget_runtime.history.records.queries import RecordQuery, record_query
from bitget_runtime.history.tables.models import arrow_of, columns_of, row_model
from bitget_runtime.values.model import Model
from bitget_runtime.values.read import field_of

NOW = datetime(2026, 1, 1, 10, 0, 30, tzinfo=UTC)
PERIOD: dict[str, Any] = {"start": NOW - timedelta(days=80), "end": NOW + timedelta(days=2)}


@pytest.fixture(scope="module")
def classic_market() -> Iterator[FakeExchange]:
    with fake_exchange(account="classic", start=int(NOW.timestamp() * 1000), speed=0) as exchange:
        yield exchange


@pytest.fixture
def classic(classic_market: FakeExchange) -> Iterator[Bitget]:
    classic_market.reset()
    with Bitget(*classic_market.credentials, base_url=classic_market.base_url) as client:
        yield client


def test_fills_and_bills_of_a_unified_account_over_many_pages(market: FakeExchange, client: Bitget) -> None:
    sent = []
    for number in range(105):
        order = client.uta.trade.place_order(
            category="SPOT", symbol="BTCUSDT", side="buy", order_type="market", qty="20"
        )
        sent.append(order.order_id)
        market.advance(7200 if number % 10 == 0 else 1)
    fills = client.history.fills(category="SPOT", **PERIOD)
    assert fills["order_id"] == sent
    assert {hole.reason for hole in fills.holes} == {"not yet"}
    assert fills.columns[0] == "time"
    orders = client.history.orders(category="SPOT", symbol="BTCUSDT", exact=True, **PERIOD)
    assert orders["order_id"] == sent
    assert sum(orders["cum_exec_qty"], Decimal(0)) == pytest.approx(Decimal(sum(fills["exec_qty"])))
    assert len(client.history.bills(category="SPOT", coin="BTC", **PERIOD)) == 105
    late = client.history.fills(category="SPOT", start=fills["time"][40], end=fills["time"][60])
    assert set(late["order_id"]) == {
        one for one, time in zip(sent, fills["time"], strict=True) if fills["time"][40] <= time < fills["time"][60]
    }


def test_what_happened_in_this_millisecond_is_in_what_is_asked_for_until_now(client: Bitget) -> None:
    start = NOW - timedelta(days=1)
    for number in range(1, 16):
        client.uta.trade.place_order(category="SPOT", symbol="BTCUSDT", side="buy", order_type="market", qty="20")
        assert len(client.history.fills(category="SPOT", start=start)) == number
        walked = client.uta.trade.iter_fills(category="SPOT", start_time=start)
        assert len(list(walked)) == number


def test_a_classic_account_is_asked_by_its_own_calls(classic_market: FakeExchange, classic: Bitget) -> None:
    for _ in range(3):
        classic.classic.spot.trade.place_order(
            symbol="BTCUSDT", side="buy", order_type="market", size="20", force="gtc"
        )
    assert len(classic.history.fills(category="SPOT", symbol="BTCUSDT", **PERIOD)) == 3
    assert len(classic.history.orders(category="SPOT", **PERIOD)) == 3
    assert len(classic.history.deposits(coin="BTC", **PERIOD)) >= 1
    assert len(classic.history.withdrawals(**PERIOD)) == 0
    assert not any("/v3/" in one.path for one in classic_market.requests if one.accepted and "settings" not in one.path)


def test_fees_are_numbers_with_their_coin(market: FakeExchange, client: Bitget) -> None:
    order: dict[str, Any] = {"category": "SPOT", "symbol": "BTCUSDT", "order_type": "market"}
    client.uta.trade.place_order(side="buy", qty="100", **order)
    market.advance(1)
    client.uta.trade.place_order(side="sell", qty="0.001", **order)
    for kind in ("orders", "fills"):
        table = getattr(client.history, kind)(category="SPOT", exact=True, **PERIOD)
        sent = [json.loads(text)[0] for text in table["fee_detail"]]
        assert table["fee_coin"] == [one["feeCoin"] for one in sent] == ["BTC", "USDT"]
        assert table["fee_paid"] == [Decimal(one["fee"]) for one in sent]
        assert table["fees"] == [[{"coin": one["feeCoin"], "paid": Decimal(one["fee"])}] for one in sent]
        assert min(table["fee_paid"]) > 0
    assert all(isinstance(fee, float) for fee in client.history.fills(category="SPOT", **PERIOD)["fee_paid"])


def test_fees_of_a_classic_account_have_the_sign_of_all_others(classic_market: FakeExchange, classic: Bitget) -> None:
    order: dict[str, Any] = {"symbol": "BTCUSDT", "side": "buy", "order_type": "market"}
    classic.classic.spot.trade.place_order(size="20", force="gtc", **order)
    classic.classic.contract.trade.place_order(
        product_type="USDT-FUTURES", margin_mode="crossed", margin_coin="USDT", size="0.01", **order
    )
    history = classic.history
    tables = [
        history.fills(category="SPOT", symbol="BTCUSDT", **PERIOD),
        history.fills(category="USDT-FUTURES", **PERIOD),
        history.orders(category="USDT-FUTURES", **PERIOD),
    ]
    assert [table["fee_coin"] for table in tables] == [["BTC"], ["USDT"], ["USDT"]]
    assert all(table["fee_paid"][0] > 0 for table in tables)
    assert tables[2]["fee_paid"] == [-tables[2]["fee"][0]]
    assert "fee_paid" not in history.orders(category="SPOT", **PERIOD).columns  # its fees are text that says too little


def query_of(kind: RecordKind, generation: str, category: str) -> RecordQuery:
    period = Period(0, 1, 2)
    return record_query(registry.operations, HISTORY, kind, generation, {"category": category}, period)


def row_model_of(query: RecordQuery) -> type[Model]:
    assert query.operation.paging is not None
    return row_model(query.operation.response_type, query.operation.paging.rows)


def test_fees_in_several_coins_are_a_list(client: Bitget) -> None:
    client.uta.trade.place_order(category="SPOT", symbol="BTCUSDT", side="buy", order_type="market", qty="100")
    (fill,) = client.uta.trade.get_fills(category="SPOT").items or []
    (fee,) = fill.fee_detail
    rows = [replace(fill, fee_detail=[fee, replace(fee, fee_coin="BGB")]), replace(fill, fee_detail=[])]
    fees = fees_of(query_of("fills", "uta", "SPOT"))
    assert fees is not None
    several, none = with_fees(arrow_of(type(fill), rows, exact=True), rows, fees, exact=True).to_pylist()
    assert (several["fee_paid"], several["fee_coin"]) == (None, None)
    assert several["fees"] == [{"coin": coin, "paid": fee.fee} for coin in ("BTC", "BGB")]
    assert (none["fee_paid"], none["fee_coin"], none["fees"]) == (None, None, [])


@pytest.mark.parametrize("kind", ["orders", "fills"])
def test_every_list_has_the_fields_that_fees_are_read_from(kind: RecordKind) -> None:
    queries = [query_of(kind, one.generation, category) for one in HISTORY.records[kind] for category in one.categories]
    readable = {query.facts.operation: fees for query in queries if (fees := fees_of(query))}
    assert len(readable) == (2 if kind == "orders" else 3)
    for query in queries:
        if fees := readable.get(query.facts.operation):
            model = row_model_of(query)
            wires = {field_of(one.name): one.encode_name for one in fields(model)}
            holds = row_model(model, wires[fees.field]) if fees.field else model
            assert {fees.coin, fees.amount} <= {one.name for one in columns_of(holds)}


def test_progress_is_told_after_each_page_of_each_symbol(market: FakeExchange, client: Bitget) -> None:
    async def ask() -> list[Progress]:
        found: list[Progress] = []
        async with AsyncBitget(base_url=market.base_url) as asking:
            await asking.history.trades(symbols, category="SPOT", start=start, progress=found.append)
        return found

    symbols, start, told = ["BTCUSDT", "ETHUSDT"], NOW - timedelta(minutes=30), list[Progress]()
    trades = client.history.trades(symbols, category="SPOT", start=start, progress=told.append)
    assert {one.total for one in told} == {2}
    assert ([one.done for one in told][-1], told[-1].rows) == (2, len(trades))
    assert [one.done for one in told].count(0) > 1  # pages of the first symbol
    assert [(one.done, one.rows) for one in asyncio.run(ask())] == [(one.done, one.rows) for one in told]
    client.history.bills(category="SPOT", start=start, progress=told.append)
    assert (told[-1].done, told[-1].total) == (1, 1)


def test_funding_payments_are_the_bills_that_are_of_that_kind(market: FakeExchange, client: Bitget) -> None:
    client.uta.trade.place_order(category="USDT-FUTURES", symbol="BTCUSDT", side="buy", order_type="market", qty="0.01")
    market.advance(17 * 3600)
    paid = client.history.funding_payments(category="USDT-FUTURES", **PERIOD)
    bills = client.history.bills(category="USDT-FUTURES", **PERIOD)
    assert len(bills) > len(paid) > 0
    assert all("SETTLE_FEE" in kind for kind in paid["bill_type"])
    assert len(paid) == sum("SETTLE_FEE" in kind for kind in bills["bill_type"])


@pytest.mark.parametrize("api", ["uta", "classic"])
def test_a_year_of_funding_rates_of_two_contracts(client: Bitget, api: Any) -> None:
    start = NOW - timedelta(days=365)
    rates = client.history.funding_rates(["BTCUSDT", "ETHUSDT"], category="USDT-FUTURES", start=start, api=api)
    times = [time for time, symbol in zip(rates["time"], rates["symbol"], strict=True) if symbol == "BTCUSDT"]
    assert len(rates) == 2 * len(times)
    assert len(set(times)) == len(times) == 365 * 3
    assert {later - time for time, later in pairwise(times)} == {timedelta(hours=8)}
    assert rates.holes == ()


@pytest.mark.parametrize("api", ["uta", "classic"])
def test_open_interest_is_what_is_open_now(client: Bitget, api: Any) -> None:
    table = client.history.open_interest(["BTCUSDT", "ETHUSDT"], category="USDT-FUTURES", api=api)
    assert table["symbol"] == ["BTCUSDT", "ETHUSDT"]
    assert set(table["time"]) == {NOW}
    assert all(size > 0 for size in table[table.columns[2]])


def test_trades_of_a_time_are_all_there_and_what_no_longer_is_is_a_hole(client: Bitget) -> None:
    start = NOW - timedelta(minutes=20)
    trades = client.history.trades("BTCUSDT", category="USDT-FUTURES", start=start)
    assert len(trades) > 100
    assert len(set(trades["trade_id"])) == len(trades)
    assert trades["time"] == sorted(trades["time"])
    assert trades.holes == ()
    last = client.history.trades("BTCUSDT", category="USDT-FUTURES", start=start, api="uta")
    (hole,) = last.holes
    assert (len(last), hole.reason) == (100, "before the beginning or beyond reach")
    assert (hole.symbol, hole.start, hole.end) == ("BTCUSDT", start, last["time"][0])


def test_what_is_beyond_reach_is_a_hole(client: Bitget) -> None:
    table = client.history.fills(category="SPOT", start=NOW - timedelta(days=200))
    assert {hole.reason for hole in table.holes} == {"beyond reach"}
    assert min(hole.start for hole in table.holes) == NOW - timedelta(days=200)


def test_an_account_that_did_nothing_has_tables_with_columns(client: Bitget) -> None:
    table = client.history.transfers(**PERIOD)
    assert (len(table), table.columns[:2]) == (0, ("time", "transfer_id"))
    assert [hole.reason for hole in table.holes] == ["not yet"]  # the period ends in the future


@pytest.mark.parametrize("kind", ["transfers", "trades", "fills", "funding_rates"])
def test_what_is_still_to_come_is_not_asked_for(market: FakeExchange, client: Bitget, kind: str) -> None:
    given: dict[str, dict[str, Any]] = {
        "trades": {"symbols": "BTCUSDT", "category": "SPOT"},
        "fills": {"category": "SPOT"},
        "funding_rates": {"symbols": "BTCUSDT", "category": "USDT-FUTURES"},
    }
    client.history.transfers(**PERIOD)
    before = len(market.requests)
    start, end = NOW + timedelta(days=30), NOW + timedelta(days=60)
    table = getattr(client.history, kind)(**given.get(kind, {}), start=start, end=end)
    assert (len(table), len(market.requests)) == (0, before)
    assert [(hole.start, hole.end, hole.reason) for hole in table.holes] == [(start, end, "not yet")]


def test_asyncio_finds_the_same(market: FakeExchange, client: Bitget) -> None:
    async def ask() -> Any:
        async with AsyncBitget(*market.credentials, base_url=market.base_url) as asking:
            rates = await asking.history.funding_rates("BTCUSDT", category="USDT-FUTURES", **PERIOD)
            return rates, await asking.history.deposits(**PERIOD)

    rates, deposits = asyncio.run(ask())
    assert rates.to_arrow().equals(
        client.history.funding_rates("BTCUSDT", category="USDT-FUTURES", **PERIOD).to_arrow()
    )
    assert deposits.to_arrow().equals(client.history.deposits(**PERIOD).to_arrow())


@pytest.mark.parametrize(
    ("kind", "arguments", "message"),
    [
        ("fills", {"category": "OPTIONS"}, "'OPTIONS'"),
        ("orders", {"category": "SPOT", "end": "2020-01-01"}, "after end"),
        ("fills", {"category": "SPOT", "symbol": "BTCUSDT"}, "by symbol"),
        ("deposits", {"api": "v1"}, "'v1': choose among 'uta', 'classic'"),
        ("deposits", {"concurrency": True}, "concurrency"),
    ],
)
def test_what_makes_no_sense_is_refused(client: Bitget, kind: str, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        getattr(client.history, kind)(**{**PERIOD, **arguments})
