"""Changes of orders, some of which replace them: what a cancel ends of that, and what an interruption leaves."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget
from bitget_runtime.errors import InvalidArgument, OrderOutcomeUnknown
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import Delay, Drop
from bitget_runtime.orders.desk.sending.ways import Ways
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.stream.loop_thread import LoopThread
from setups.followed_orders import CLASSIC, PLACES, asked, of_kind


@pytest.mark.parametrize("has_ended", [False, True])
def test_a_cancel_also_ends_what_a_change_on_its_way_makes_of_the_order(
    monkeypatch: pytest.MonkeyPatch, has_ended: bool
) -> None:
    async def body(orders: Any, exchange: FakeExchange) -> None:
        order = await PLACES["spot"](orders)
        await order.live(5)
        sent = Ways.by_rest
        replaced, cancelled = asyncio.Event(), asyncio.Event()

        async def by_rest(ways: Ways, operation: Any, *more: Any) -> Any:
            result = await sent(ways, operation, *more)
            if "replace" in operation.address:
                replaced.set()
                await cancelled.wait()  # the cancel goes out before the response is here
            return result

        monkeypatch.setattr(Ways, "by_rest", by_rest)
        changing = asyncio.ensure_future(order.modify(price="49000"))
        await replaced.wait()
        if has_ended:
            assert await order.final(5) is OrderState.CANCELLED
        await order.cancel()
        cancelled.set()
        successor = await changing
        assert order.replaced_by == successor
        assert await successor.final(5) is OrderState.CANCELLED
        assert await order.final(5) is OrderState.CANCELLED
        assert not orders.open()

    of_kind("spot", body)


@pytest.mark.parametrize("fault", [Delay(0.5), Drop(after_accepting=True)])
def test_so_it_does_later_if_nobody_has_received_that_order(fault: Delay | Drop) -> None:
    async def body(orders: Any, exchange: FakeExchange) -> None:
        order = await PLACES["spot"](orders)
        await order.live(5)
        exchange.faults.add(fault, "classic.spot.trade.replace_order")
        with pytest.raises((TimeoutError, OrderOutcomeUnknown)):
            async with asyncio.timeout(0.2):
                await order.modify(price="49000")
        successor = order.replaced_by
        assert await successor.live(5) is OrderState.LIVE
        assert await order.final(5) is OrderState.CANCELLED
        await order.cancel()
        assert await successor.final(5) is OrderState.CANCELLED
        assert not exchange.state.orders.open(exchange.uid)

    of_kind("spot", body)


def test_an_order_that_somebody_has_received_is_left_alone() -> None:
    async def body(orders: Any, exchange: FakeExchange) -> None:
        order = await PLACES["spot"](orders)
        await order.live(5)
        successor = await order.modify(price="49000")
        await order.cancel()
        assert await successor.live(5) is OrderState.LIVE
        assert not successor._tracked.is_to_end

    of_kind("spot", body)


def test_a_thread_that_is_interrupted_has_not_received_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        fake_exchange(account="classic") as exchange,
        Bitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url) as client,
        client.classic.orders(OrderOptions(categories=("SPOT",))) as orders,
    ):
        order = orders.spot.place(
            symbol="BTCUSDT", order_type="limit", force="gtc", price="50000", side="buy", size="0.01"
        )
        order.live(5)
        run = LoopThread.run

        def interrupted(*arguments: Any) -> Any:
            run(*arguments)
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(LoopThread, "run", interrupted)
            with pytest.raises(KeyboardInterrupt):
                order.modify(price="49000")
        order.cancel()
        assert order.replaced_by is not None
        assert order.replaced_by.final(5) is OrderState.CANCELLED


def test_one_change_at_a_time_and_its_link_outlives_an_interruption() -> None:
    async def body(orders: Any, exchange: FakeExchange) -> None:
        order = await PLACES["spot"](orders)
        await order.live(5)
        exchange.faults.add(Delay(0.3), "classic.spot.trade.replace_order")
        changing = asyncio.ensure_future(order.modify(price="51000"))
        await asked(exchange, "classic.spot.trade.replace_order")
        with pytest.raises(InvalidArgument, match="can't be changed"):
            await order.modify(price="52000")
        changing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await changing
        successor = order.replaced_by
        assert successor is not None
        assert await successor.live(5) is OrderState.LIVE
        assert await order.final(5) is OrderState.CANCELLED
        assert (order.replaced_by, orders.open()) == (successor, [successor])

    of_kind("spot", body)


@pytest.mark.parametrize(
    ("kind", "operation"), [("uta", "uta.trade.modify_order"), ("spot", "classic.spot.trade.replace_order")]
)
def test_a_change_whose_response_is_lost_raises_whether_it_replaces_or_not(kind: str, operation: str) -> None:
    async def body(orders: Any, exchange: FakeExchange) -> None:
        order = await PLACES[kind](orders)
        await order.live(5)
        exchange.faults.add(Drop(after_accepting=True), operation)
        with pytest.raises(OrderOutcomeUnknown):
            await order.modify(price="49000")
        latest = order.replaced_by or order
        assert (latest != order) is (kind == "spot")
        assert await latest.live(5) is OrderState.LIVE
        assert [one.price for one in exchange.state.orders.open(exchange.uid)] == [49_000]

    of_kind(kind, body)


_EXITS: dict[str, Any] = {
    "preset_take_profit_price": "65000",
    "execute_take_profit_price": "64900",
    "preset_stop_loss_price": "45000",
}


def test_what_replaces_an_order_has_its_take_profit_and_stop_loss() -> None:
    async def body(orders: Any, exchange: FakeExchange) -> None:
        order = await orders.spot.place(**CLASSIC, side="buy", size="0.01", **_EXITS)
        await order.live(5)
        successor = await order.modify(price="51000")
        await successor.live(5)
        (there,) = exchange.state.orders.open(exchange.uid)
        assert there.price == 51_000
        took, stopped = there.new.take_profit, there.new.stop_loss
        assert took is not None
        assert stopped is not None
        assert [took.price, took.limit, stopped.price, stopped.limit] == [65_000, 64_900, 45_000, None]

    of_kind("spot", body)


def test_a_price_beyond_them_is_refused_before_the_order_is_gone() -> None:
    async def body(orders: Any, exchange: FakeExchange) -> None:
        order = await orders.spot.place(**CLASSIC, side="buy", size="0.01", **_EXITS)
        with pytest.raises(InvalidArgument, match="stop_loss"):
            await order.modify(price="44000")
        assert not exchange.requests.of("classic.spot.trade.replace_order")

    of_kind("spot", body)


def test_an_order_from_elsewhere_that_may_have_them_is_not_replaced() -> None:
    async def body(orders: Any, exchange: FakeExchange) -> None:
        async with AsyncBitget(*exchange.credentials, base_url=exchange.base_url) as other:
            ack = await other.classic.spot.trade.place_order(**CLASSIC, side="buy", size="0.01", **_EXITS)
        order = await orders.adopt(order_id=ack.order_id, kind="classic_spot", category="SPOT", symbol="BTCUSDT")
        with pytest.raises(InvalidArgument, match=r"may have a take profit.*classic\.spot\.trade\.replace_order"):
            await order.modify(price="51000", qty="0.01")
        assert order.state is OrderState.LIVE
        assert not exchange.requests.of("classic.spot.trade.replace_order")

    of_kind("spot", body)
