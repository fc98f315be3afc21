"""Orders against the fake exchange, for asyncio and without it."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
import time
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any

import pytest

from bitget_client import AsyncBitget, Gap
from bitget_client.uta.orders import AsyncUtaOrders, UtaOrders
from bitget_client.uta.trade import TradeApi
from bitget_client.uta.trade_models import PlaceOrdersItem
from bitget_runtime.errors import (
    ApiError,
    InvalidArgument,
    OrderNotFound,
    OrderOutcomeUnknown,
    OrderRejected,
    StreamClosed,
)
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import Delay, Drop, ErrorCode, Status
from bitget_runtime.orders.face.async_order import AsyncOrder
from bitget_runtime.orders.known.state import OrderChange, OrderFill, OrderState
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, PLACE, QUICK


def asyncly(
    exchange: FakeExchange, body: Callable[[Any, AsyncBitget], Awaitable[None]], options: OrderOptions = QUICK
) -> None:
    async def run() -> None:
        client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
        async with client, client.uta.orders(options) as orders:
            await body(orders, client)

    asyncio.run(run())


async def holds(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.01)


def test_from_placed_to_filled(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        events = orders.events()
        order = orders.place(**ORDER, price="50000")
        assert order.live(5) is OrderState.LIVE
        assert orders.open() == [order]
        assert order.id is not None
        exchange.fill(order.id, Decimal("0.004"))
        order.until(lambda order: order.filled, 5)
        assert (order.state, order.filled) == (OrderState.PARTIALLY_FILLED, Decimal("0.004"))
        exchange.fill(order.id)
        assert order.final(5) is OrderState.FILLED
        assert [fill.qty for fill in order.fills] == [Decimal("0.004"), Decimal("0.006")]
        assert order.average_price == 50_000
        assert order.fee == {"BTC": sum(fill.fee["BTC"] for fill in order.fills)}
        assert [change.state for change in order.history] == ["sent", "live", "partially_filled", "filled"]
        assert orders.open() == []
        assert orders.find(client_order_id=order.client_order_id or "") == order
        told = [event.what for _ in range(6) if not isinstance(event := next(events), Gap)]
        assert [type(what) for what in told].count(OrderChange) == 4
        assert [type(what) for what in told].count(OrderFill) == 2


def test_cancelled_and_iterated_over(exchange: FakeExchange) -> None:
    async def body(orders: Any, client: AsyncBitget) -> None:
        order = await orders.place(**ORDER, price="50000")
        events = aiter(order)
        await order.cancel()
        assert await order.final(5) is OrderState.CANCELLED
        assert [event.state async for event in events][-1] is OrderState.CANCELLED
        await order.cancel()

    asyncly(exchange, body)


def test_a_batch(exchange: FakeExchange) -> None:
    async def body(orders: Any, client: AsyncBitget) -> None:
        too_much: dict[str, Any] = {**ORDER, "qty": "9999999"}
        good, bad = await orders.place_many(
            orders=[PlaceOrdersItem(**ORDER, price="50000"), PlaceOrdersItem(**too_much, price="1")]
        )
        assert await good.live(5) is OrderState.LIVE
        assert bad.state is OrderState.REJECTED
        await orders.cancel_all(category="SPOT")
        assert await good.final(5) is OrderState.CANCELLED

    asyncly(exchange, body)


def test_refused_orders_of_a_batch_have_the_error_that_a_single_one_raises(exchange: FakeExchange) -> None:
    unchecked = OrderOptions(categories=("SPOT",), check=False)
    with client_of(exchange) as client, client.uta.orders(unchecked) as orders:
        too_much: dict[str, Any] = {**ORDER, "qty": "1000", "price": "50000"}
        with pytest.raises(OrderRejected) as single:
            orders.place(**too_much)
        for order in orders.place_many(orders=[PlaceOrdersItem(**too_much), PlaceOrdersItem(**too_much)]):
            assert order.state is OrderState.REJECTED
            assert isinstance(order.error, type(single.value))
            assert order.error.code == single.value.code
            assert order.history[-1].why == str(order.error)


@pytest.mark.parametrize("code", ["40010", "99999999"])
def test_an_order_of_a_batch_whose_outcome_its_code_leaves_open_keeps_what_was_said(
    exchange: FakeExchange, code: str
) -> None:
    rows = f'[{{"clientOid":"open","code":"{code}","msg":"why"}},{{"clientOid":"good","orderId":"7","code":"0"}}]'
    answer = f'{{"code":"00000","msg":"success","requestTime":1,"data":{rows}}}'
    exchange.faults.add(Status(200, answer, "application/json"), "uta.trade.place_orders")
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        batch = [PlaceOrdersItem(**ORDER, price="50000", client_oid=own) for own in ("open", "good")]
        left_open, good = orders.place_many(orders=batch)
        assert good.state is OrderState.SENT
        assert left_open.state is OrderState.UNKNOWN
        error = left_open.error
        assert isinstance(error, OrderOutcomeUnknown)
        assert error.client_order_ids == ("open",)
        assert [one["clientOid"] for one in error.arguments["items"]] == ["open"]  # type: ignore[attr-defined]  # a list
        assert isinstance(error.__cause__, ApiError)
        assert (error.__cause__.code, error.__cause__.msg) == (code, "why")
        assert f"{code} why" in left_open.history[-1].why


def test_two_orders_of_a_batch_with_the_same_id_are_refused(exchange: FakeExchange) -> None:
    async def body(orders: Any, client: AsyncBitget) -> None:
        twins = [PlaceOrdersItem(**ORDER, price=price, client_oid="twin") for price in ("50000", "40000")]
        with pytest.raises(InvalidArgument, match="the client order ID twin"):
            await orders.place_many(orders=twins)
        assert not orders.open()

    asyncly(exchange, body)


def test_whoever_waits_when_the_orders_are_closed_learns_it(exchange: FakeExchange) -> None:
    async def body(orders: Any, client: AsyncBitget) -> None:
        order = await orders.place(**ORDER, price="50000")
        waiting = asyncio.ensure_future(order.final())
        await order.live(5)
        await orders.close()
        for late in (waiting, order.final()):
            with pytest.raises(StreamClosed):
                await asyncio.wait_for(late, 5)
        assert [change async for change in order] == []

    asyncly(exchange, body)


def test_what_is_refused_is_raised_and_final(exchange: FakeExchange) -> None:
    async def body(orders: Any, client: AsyncBitget) -> None:
        exchange.faults.add(ErrorCode("43012"), PLACE)
        with pytest.raises(Exception, match="43012"):
            await orders.place(**ORDER, price="50000", client_oid="refused")
        assert orders.find(client_order_id="refused").state is OrderState.REJECTED
        with pytest.raises(InvalidArgument, match="price"):
            await orders.place(**ORDER, price=0.5)
        with pytest.raises(InvalidArgument, match="refused"):
            await orders.place(**ORDER, price="50000", client_oid="refused")

    asyncly(exchange, body)


@pytest.mark.parametrize("accepted", [True, False])
def test_a_lost_response_is_no_exception_and_no_second_order(exchange: FakeExchange, accepted: bool) -> None:
    async def body(orders: Any, client: AsyncBitget) -> None:
        exchange.faults.add(Drop(after_accepting=accepted), PLACE)
        order = await orders.place(**ORDER, price="50000")
        if not accepted:
            assert order.state is OrderState.UNKNOWN
            assert order.accepted_until is not None
            exchange.advance(20)
            await asyncio.sleep(0.5)
            assert order.state is OrderState.UNKNOWN
            exchange.advance(20)
        assert await order.live(10) is (OrderState.LIVE if accepted else OrderState.NEVER_CARRIED_OUT)
        assert sum(request.operation == PLACE for request in exchange.requests) == 1

    asyncly(exchange, body)


def test_a_caller_who_gives_up_leaves_an_order_that_is_found_out_about(exchange: FakeExchange) -> None:
    async def body(orders: Any, client: AsyncBitget) -> None:
        exchange.faults.add(Delay(1.0), PLACE)
        placing = asyncio.ensure_future(orders.place(**ORDER, price="50000", client_oid="mine"))
        await holds(lambda: exchange.requests.of(PLACE))
        placing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await placing
        order = orders.find(client_order_id="mine")
        assert await order.live(5) is OrderState.LIVE
        assert sum(request.operation == PLACE for request in exchange.requests) == 1

    asyncly(exchange, body)


def test_orders_from_elsewhere(exchange: FakeExchange) -> None:
    async def body(orders: Any, client: AsyncBitget) -> None:
        assert [order.client_order_id for order in orders.open()] == ["before"]
        await client.uta.trade.place_order(**ORDER, price="50000", client_oid="meanwhile")
        await holds(lambda: len(orders.open()) == 2)
        order = orders.find(client_order_id="meanwhile")
        assert order.is_external
        adopted = await orders.adopt(client_order_id="before")
        assert adopted == orders.find(client_order_id="before")
        with pytest.raises(
            OrderNotFound, match="there is no uta order none; give category and symbol to look among all"
        ):
            await orders.adopt(client_order_id="none")

    with client_of(exchange) as client:
        client.uta.trade.place_order(**ORDER, price="50000", client_oid="before")
    asyncly(exchange, body)


def test_after_a_gap_everything_is_read(exchange: FakeExchange) -> None:
    async def body(orders: Any, client: AsyncBitget) -> None:
        kept, gone, filled = [await orders.place(**ORDER, price="50000") for _ in range(3)]
        for order in (kept, gone, filled):
            await order.live(5)
        exchange.streams.faults.refuse_handshake(times=1)
        exchange.streams.faults.drop("private")
        exchange._call(lambda: exchange.core.cancel(exchange.uid, gone.id))
        exchange.fill(filled.id)
        assert await gone.final(10) is OrderState.CANCELLED
        assert await filled.final(10) is OrderState.FILLED
        assert len(filled.fills) == 1
        assert kept.state is OrderState.LIVE
        await holds(lambda: orders.synced)

    asyncly(exchange, body)


def test_a_kind_that_is_refused_is_left_out_and_leaves_the_others_in_step() -> None:
    options = OrderOptions(reread_every=0.3, confirm_within=0.1)
    with fake_exchange(account="classic") as classic, client_of(classic) as client:
        listing = "classic.spot.trade.get_open_orders"
        classic.faults.add(ErrorCode("40054"), listing, times=None)
        with client.classic.orders(options) as orders:
            time.sleep(0.5)
            ends = time.monotonic() + 5
            while not orders.synced:  # the others are read now and then
                assert time.monotonic() < ends
                time.sleep(0.02)
            assert len(classic.requests.of(listing)) == 1
            with pytest.raises(InvalidArgument, match="not followed"):
                orders.spot.place(symbol="BTCUSDT", side="buy", order_type="limit", force="gtc", size="0.01", price="1")


def test_changed_in_its_place_and_replaced(exchange: FakeExchange) -> None:
    async def body(orders: Any, client: AsyncBitget) -> None:
        order = await orders.place(**ORDER, price="50000")
        await order.live(5)
        assert await order.modify(price="49000") == order
        assert next(iter(exchange.state.orders.everything())).price == 49_000

    asyncly(exchange, body)
    with fake_exchange(account="classic") as classic, client_of(classic) as client, client.classic.orders() as orders:
        order = orders.spot.place(
            symbol="BTCUSDT", side="buy", order_type="limit", force="gtc", size="0.01", price="50000"
        )
        order.live(5)
        changed = order.modify(price="49000")
        assert order.replaced_by == changed
        assert changed != order
        assert order.final(5) is OrderState.CANCELLED
        assert changed.live(5) is OrderState.LIVE
        with pytest.raises(InvalidArgument, match="ended"):
            order.modify(price="1")
        classic.fill(changed.id or "", "0.004")
        changed.until(lambda order: order.filled == Decimal("0.004"), 5)
        with pytest.raises(InvalidArgument, match="partly filled"):  # another 0.01 would be too much
            changed.modify(price="48000")
        rest = changed.modify(price="48000", qty="0.006")
        assert rest.live(5) is OrderState.LIVE
        assert sum(one.qty for one in classic.state.orders.open(classic.uid)) == Decimal("0.006")


def test_a_replacement_that_is_refused_replaces_nothing() -> None:
    refused = {"code": "00000", "data": {"success": "failure", "msg": "no"}}
    with fake_exchange(account="classic") as classic, client_of(classic) as client, client.classic.orders() as orders:
        order = orders.spot.place(
            symbol="BTCUSDT", side="buy", order_type="limit", force="gtc", size="0.01", price="50000"
        )
        order.live(5)
        response = Status(200, json.dumps(refused), "application/json")
        classic.faults.add(response, "classic.spot.trade.replace_order")
        with pytest.raises(OrderRejected):
            order.modify(price="49000")
        assert order.replaced_by is None
        assert order.state is OrderState.LIVE


@pytest.mark.parametrize("accepted", [True, False])
def test_an_unknown_outcome_of_a_plain_call_resolves(exchange: FakeExchange, accepted: bool) -> None:
    with client_of(exchange) as client:
        client.uta.trade.get_order_history(category="SPOT")
        exchange.faults.add(Drop(after_accepting=accepted), PLACE)
        with pytest.raises(OrderOutcomeUnknown) as caught:
            client.uta.trade.place_order(**ORDER, price="50000")
        exchange.advance(40)
        (found,) = caught.value.resolve(client)
        assert found.state is (OrderState.LIVE if accepted else OrderState.NEVER_CARRIED_OUT)
        assert (found.outcome, found.id is not None) == (("found", True) if accepted else ("never_carried_out", False))


@pytest.mark.parametrize("accepted", [True, False])
def test_an_unknown_outcome_of_a_cancel_resolves_by_the_id_that_was_sent(
    exchange: FakeExchange, accepted: bool
) -> None:
    with client_of(exchange) as client:
        ack = client.uta.trade.place_order(**ORDER, price="50000")
        exchange.faults.add(Drop(after_accepting=accepted), "uta.trade.cancel_order")
        with pytest.raises(OrderOutcomeUnknown) as caught:
            client.uta.trade.cancel_order(order_id=ack.order_id)
        exchange.advance(40)
        (found,) = caught.value.resolve(client)
        assert (found.outcome, found.id) == ("found", ack.order_id)
        assert found.client_order_id == ack.client_oid
        assert found.state is (OrderState.CANCELLED if accepted else OrderState.LIVE)


def test_a_cancel_stays_unknown_if_the_order_can_not_be_looked_up(exchange: FakeExchange) -> None:
    with client_of(exchange) as client:
        ack = client.uta.trade.place_order(**ORDER, price="50000")
        exchange.faults.add(Drop(), "uta.trade.cancel_order")
        with pytest.raises(OrderOutcomeUnknown) as caught:
            client.uta.trade.cancel_order(order_id=ack.order_id)
        assert caught.value.signed_at is not None
        caught.value.signed_at -= 40_000  # the exchange can no longer accept it
        exchange.faults.add(Status(400, '{"code": "40034"}', "application/json"), "uta.trade.get_order", times=None)
        (found,) = caught.value.resolve(client)
        assert (found.outcome, found.state) == ("unknown", OrderState.UNKNOWN)


@pytest.mark.parametrize("accepted", [True, False])
def test_an_error_that_left_the_outcome_open_goes_once_it_is_known(exchange: FakeExchange, accepted: bool) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        exchange.faults.add(Drop(after_accepting=accepted), PLACE)
        order = orders.place(**ORDER, price="50000")
        exchange.advance(40)
        order.until(lambda order: order.state is not OrderState.UNKNOWN, timeout=10)
        assert order.state is (OrderState.LIVE if accepted else OrderState.NEVER_CARRIED_OUT)
        assert order.error is None
        if not accepted:
            assert "may or may not have been carried out" in order.history[1].why


def test_a_cancel_whose_response_is_lost_stays_wanted_and_may_be_repeated(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        order = orders.place(**ORDER, price="50000")
        order.live(5)
        exchange.faults.add(Drop(after_accepting=False), "uta.trade.cancel_order")
        order.cancel()
        order.cancel()
        assert order.final(5) is OrderState.CANCELLED


def test_items_of_a_batch_are_those_of_the_method(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        with pytest.raises(InvalidArgument, match="each order must be a PlaceOrdersItem"):
            orders.place_many(orders=[dict(ORDER)])  # type: ignore[list-item]  # a mistake


def test_help_says_what_is_returned_and_what_a_lost_response_does() -> None:
    said = inspect.getdoc(UtaOrders.place) or ""
    assert said.startswith("Place an order, and follow it to its end.")
    assert "is then `UNKNOWN`" in said
    assert "category: Product line." in said
    assert "several orders" in (inspect.getdoc(AsyncUtaOrders.place_many) or "")
    assert "follow it" not in (inspect.getdoc(TradeApi.place_order) or "")


def test_closed_and_not_open(exchange: FakeExchange) -> None:
    with client_of(exchange) as client:
        orders = client.uta.orders(QUICK)
        with pytest.raises(InvalidArgument, match="not open"):
            orders.place(**ORDER, price="50000")
        with orders:
            order = orders.place(**ORDER, price="50000")
            order.live(5)
        with pytest.raises(StreamClosed):
            order.cancel()
        with pytest.raises(InvalidArgument, match="before"), orders:
            pass
        with pytest.raises(InvalidArgument, match="OrderOptions"):
            client.uta.orders({"journal": "x"})  # type: ignore[arg-type]  # a mistake
    with pytest.raises(InvalidArgument, match="path of a file"):
        OrderOptions(journal="")  # SQLite would delete it at the end


def test_nothing_is_logged_of_keys(exchange: FakeExchange, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def body(orders: Any, client: AsyncBitget) -> None:
        exchange.faults.add(Drop(), PLACE)
        order: AsyncOrder = await orders.place(**ORDER, price="50000")
        await order.live(5)
        shown = f"{order!r} {order.history} {order.error!r} {orders!r} {dict(order.arguments)}"
        ours = " ".join(record.getMessage() for record in caplog.records if record.name.startswith("bitget"))
        for secret in exchange.credentials:
            assert secret not in shown + ours

    asyncly(exchange, body)
