"""Orders are held to the rules of their instruments before they are written down and sent."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest
from msgspec.structs import replace

from bitget_client import AsyncBitget, BitgetError, InvalidArgument, StreamClosed
from bitget_client.registry import orders as order_facts
from bitget_client.uta.trade_models import PlaceOrdersItem
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.faults import Delay, ErrorCode
from bitget_runtime.orders.desk.journal import read_journal
from bitget_runtime.orders.desk.sending.checking import objections_to
from bitget_runtime.orders.instrument import Instrument
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import CONTRACT, ORDER, PLACE, QUICK

LISTS = "uta.market.get_instruments"


def received(exchange: FakeExchange, operation: str) -> int:
    return sum(request.operation == operation for request in exchange.requests)


def test_what_does_not_fit_is_neither_written_down_nor_sent(exchange: FakeExchange, tmp_path: Path) -> None:
    journal = tmp_path / "orders.db"
    with client_of(exchange) as client:
        step = client.uta.instruments.get("BTCUSDT", "SPOT").price_step
        with client.uta.orders(replace(QUICK, journal=journal)) as orders:
            off = 50_000 + step / 2
            with pytest.raises(InvalidArgument, match=f"BTCUSDT: price {off} isn't a multiple of {step}"):
                orders.place(**ORDER, price=off)
            fitting = PlaceOrdersItem(**ORDER, price="50000")
            with pytest.raises(InvalidArgument, match="isn't a multiple"):
                orders.place_many(orders=[fitting, PlaceOrdersItem(**ORDER, price=str(off))])
            assert orders.open() == []
            order = orders.place(**ORDER, price="50000")
            order.live(5)
            with pytest.raises(InvalidArgument, match="isn't a multiple"):
                order.modify(price=off)
    assert [entry.client_order_id for entry in read_journal(journal)] == [order.client_order_id]
    assert [received(exchange, one) for one in (PLACE, "uta.trade.place_orders", "uta.trade.modify_order")] == [1, 0, 0]


def test_an_unknown_symbol_is_refused_by_the_list_that_is_read_anyway(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        for symbol in ("BTC/USDT", "BTC/USDT:USDT", "btc-usdt"):
            with pytest.raises(InvalidArgument, match=r"no '.*' among the instruments of SPOT: did you mean 'BTCUSDT'"):
                orders.place(**{**ORDER, "symbol": symbol}, price="50000")
        with pytest.raises(InvalidArgument, match="isn't a multiple"):
            orders.place(**{**ORDER, "symbol": "btcusdt"}, price="50000.00000001")
        with pytest.raises(InvalidArgument, match="did you mean 'BTCUSDT'"):
            orders.buy(category="SPOT", symbol="BTC/USDT", order_type="market", quote_qty="100")
    assert (received(exchange, PLACE), received(exchange, LISTS)) == (0, 1)


def test_an_old_list_is_read_again_before_it_lacks_a_symbol(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        lists = client.uta.instruments._lists
        other = client.uta.instruments.get("ETHUSDT", "SPOT")
        lists._read["SPOT"] = (time.monotonic() - 100, {"ETHUSDT": other})
        orders.place(**ORDER, price="50000").live(5)
    assert received(exchange, LISTS) == 2


def test_a_symbol_that_may_be_new_is_left_to_the_exchange_if_the_list_can_not_be_read(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        lists = client.uta.instruments._lists
        other = client.uta.instruments.get("ETHUSDT", "SPOT")
        lists._read["SPOT"] = (time.monotonic() - 100, {"ETHUSDT": other})
        exchange.faults.add(ErrorCode("40034"), LISTS, times=None)
        orders.place(**ORDER, price="50000").live(5)


def test_without_the_check_the_exchange_says_it(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(replace(QUICK, check=False)) as orders:
        with pytest.raises(BitgetError) as caught:
            orders.place(**{**ORDER, "qty": "0.00000000001"}, price="50000")
        assert not isinstance(caught.value, InvalidArgument)
    assert (received(exchange, PLACE), received(exchange, LISTS)) == (1, 0)
    with pytest.raises(InvalidArgument, match="check must be True or False"):
        OrderOptions(check="no")  # type: ignore[arg-type]  # a mistake


def test_orders_at_once_read_the_list_once_and_share_it(exchange: FakeExchange) -> None:
    async def run() -> None:
        client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
        async with client, client.uta.orders(QUICK) as orders:
            assert received(exchange, LISTS) == 0
            placed = await asyncio.gather(*(orders.place(**ORDER, price="50000") for _ in range(5)))
            for order in placed:
                await order.live(5)
            await client.uta.instruments.get("BTCUSDT", "SPOT")

    asyncio.run(run())
    assert (received(exchange, PLACE), received(exchange, LISTS)) == (5, 1)


def test_a_list_that_can_not_be_read_holds_no_order_up(exchange: FakeExchange) -> None:
    exchange.faults.add(ErrorCode("40034"), LISTS, times=None)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        for _ in range(2):
            orders.place(**ORDER, price="50000").live(5)
    assert received(exchange, LISTS) == 1


def test_an_order_that_waits_for_the_list_is_not_sent_after_the_end(exchange: FakeExchange) -> None:
    exchange.faults.add(Delay(0.3), LISTS)

    async def run() -> None:
        client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
        async with client:
            async with client.uta.orders(QUICK) as orders:
                placing = asyncio.create_task(orders.place(**ORDER, price="50000"))
                await asyncio.sleep(0.05)
            with pytest.raises(StreamClosed, match="before this one was sent"):
                await placing

    asyncio.run(run())
    assert received(exchange, PLACE) == 0


def test_nothing_is_refused_by_a_list_that_is_out_of_date(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        lists = client.uta.instruments._lists
        pair = replace(client.uta.instruments.get("BTCUSDT", "SPOT"), status="halted")
        lists._read["SPOT"] = (time.monotonic(), {"BTCUSDT": pair})
        orders.place(**ORDER, price="50000").live(5)
    assert received(exchange, LISTS) == 2


@pytest.mark.parametrize(
    ("kind", "given", "instrument", "told"),
    [
        ("uta", {"side": "sell", "qty": "0.001"}, CONTRACT, ("qty 0.001 is below the minimum, 0.002",)),
        ("uta", {"qty": "4", "orderType": "market"}, replace(CONTRACT, market="spot"), ("a value of 4 is below",)),
        ("uta", {"side": "sell", "qty": "4", "orderType": "market"}, replace(CONTRACT, market="spot"), ()),
        ("uta", {"qty": "0.01", "price": "100"}, CONTRACT, ("a value of 1 is below",)),
        ("uta", {"qty": "0.01", "price": "100", "reduceOnly": "YES"}, CONTRACT, ()),
        ("uta", {"side": "sell", "qty": "0.01", "price": "100", "posSide": "long"}, CONTRACT, ()),
        ("uta", {"qty": "0.01", "posSide": "long"}, replace(CONTRACT, status="closing_only"), ("BTCUSDT only takes",)),
        ("uta", {"qty": "0.01"}, replace(CONTRACT, status="closing_only"), ()),
        ("uta", {"qty": "0.01"}, replace(CONTRACT, status="opening_only"), ()),
        ("uta", {"qty": "0.01"}, replace(CONTRACT, status="halted"), ("BTCUSDT can't be traded",)),
    ],
)
def test_objections(kind: str, given: dict[str, str], instrument: Instrument, told: tuple[str, ...]) -> None:
    life = order_facts().lives[kind]
    written = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", **given}
    found = objections_to(life, life.operations["place"], instrument, written)
    assert len(found) == len(told)
    assert all(one.startswith(words) for one, words in zip(found, told, strict=True))
