"""A cancel is wanted until its order has ended, also if the exchange does not have the order yet."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bitget_runtime.errors import (
    InvalidArgument,
    OrderOutcomeUnknown,
    OutcomeUnknown,
    RateLimited,
    StreamClosed,
)
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.faults import Delay, Drop, ErrorCode
from bitget_runtime.orders.desk.background import Background
from bitget_runtime.orders.desk.sending import cancelling
from bitget_runtime.orders.desk.sending.ways import Ways
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.pacing.moments import Decision, decision
from setups.followed_orders import ORDER, PLACES, asked, of_kind

CANCEL = "uta.trade.cancel_order"


CANCELS: dict[str, Callable[[Any], Awaitable[Any]]] = {
    "uta": lambda orders: orders.cancel_all(category="SPOT"),
    "spot": lambda orders: orders.spot.cancel_all(symbol="BTCUSDT"),
}


class Held:
    """Holds back orders between this program and the exchange until they are to `arrive`.

    Attributes:
        is_lost: The response is lost when the order is held back.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_lost = False
        self._gate = asyncio.Event()
        self._rest, self._command = Ways.by_rest, Ways.by_command
        self._later: set[asyncio.Task[Any]] = set()
        held = self

        async def by_rest(ways: Ways, operation: Any, *more: Any) -> Any:
            return await held._through(operation.local_name, held._rest, ways, operation, *more)

        async def by_command(ways: Ways, command: Any, *more: Any) -> Any:
            return await held._through(command.address, held._command, ways, command, *more)

        monkeypatch.setattr(Ways, "by_rest", by_rest)
        monkeypatch.setattr(Ways, "by_command", by_command)

    async def _through(self, name: str, send: Callable[..., Any], *arguments: Any) -> Any:
        if not any(word in name for word in ("place", "replace")):
            return await send(*arguments)

        async def arriving() -> Any:
            await self._gate.wait()
            return await send(*arguments)

        task = asyncio.ensure_future(arriving())
        self._later.add(task)
        if self.is_lost:
            raise OrderOutcomeUnknown("the response is lost", arguments={})
        return await task

    def arrive(self) -> None:
        self._gate.set()


async def its(orders: Any) -> Any:
    async with asyncio.timeout(5):
        while not orders.open():  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0)
    (order,) = orders.open()
    return order


@pytest.mark.parametrize("is_lost", [False, True])
@pytest.mark.parametrize(
    ("kind", "by"),
    [("uta", "rest"), ("uta", "websocket"), ("strategy", "rest"), ("spot", "rest"), ("futures_plan", "rest")],
)
def test_a_cancel_that_comes_before_its_order_is_sent_again(
    kind: str, by: Any, is_lost: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cancelling, "_AGAIN", 1_000.0)  # it is due as soon as the order is there

    async def body(orders: Any, exchange: FakeExchange) -> None:
        held = Held(monkeypatch)
        held.is_lost = is_lost
        placing = asyncio.ensure_future(PLACES[kind](orders))
        order = await its(orders)
        await order.cancel()
        assert order.state is (OrderState.UNKNOWN if is_lost else OrderState.SENT)
        held.arrive()
        assert await order.final(5) is OrderState.CANCELLED
        await placing

    of_kind(kind, body, by)


@pytest.mark.parametrize("kind", CANCELS)
def test_so_is_one_of_several_orders(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async def body(orders: Any, exchange: FakeExchange) -> None:
        held = Held(monkeypatch)
        placing = asyncio.ensure_future(PLACES[kind](orders))
        order = await its(orders)
        await CANCELS[kind](orders)
        later = asyncio.ensure_future(PLACES[kind](orders))
        held.arrive()
        assert await order.final(5) is OrderState.CANCELLED
        await placing
        assert await (await later).live(5) is OrderState.LIVE, "it was placed after the cancel"

    of_kind(kind, body)


def test_cancelling_several_without_a_response_ends_those_on_their_way_too(monkeypatch: pytest.MonkeyPatch) -> None:
    async def body(orders: Any, exchange: FakeExchange) -> None:
        held = Held(monkeypatch)
        placing = asyncio.ensure_future(PLACES["uta"](orders))
        order = await its(orders)
        exchange.faults.add(Drop(after_accepting=False), "uta.trade.cancel_all_orders")
        with pytest.raises(OutcomeUnknown):
            await orders.cancel_all(category="SPOT")
        held.arrive()
        assert await order.final(5) is OrderState.CANCELLED
        await placing

    of_kind("uta", body)


def test_a_cancel_that_is_kept_and_fails_is_sent_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(cancelling, "_AGAIN", 1_000.0)

    async def body(orders: Any, exchange: FakeExchange) -> None:
        held = Held(monkeypatch)
        placing = asyncio.ensure_future(PLACES["uta"](orders))
        order = await its(orders)
        await order.cancel()
        exchange.faults.add(ErrorCode("40010", status=429), CANCEL)
        held.arrive()
        assert await order.final(5) is OrderState.CANCELLED
        assert "could not be cancelled yet" in caplog.text
        await placing

    of_kind("uta", body)


def test_cancelling_several_leaves_the_others_on_their_way_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    async def body(orders: Any, exchange: FakeExchange) -> None:
        held = Held(monkeypatch)
        placing = asyncio.ensure_future(PLACES["uta"](orders))
        order = await its(orders)
        await orders.cancel_all(category="USDT-FUTURES")
        await orders.cancel_all(category="SPOT", symbol="ETHUSDT")
        exchange.faults.add(ErrorCode("40014", status=400), "uta.trade.cancel_all_orders")
        with pytest.raises(Exception, match="40014"):
            await orders.cancel_all(category="SPOT")
        assert not order._tracked.is_to_end
        held.arrive()
        assert await order.live(5) is OrderState.LIVE
        await placing

    of_kind("uta", body)


def test_a_cancel_whose_response_is_lost_is_sent_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(cancelling, "_AGAIN", 0.0)

    async def body(orders: Any, exchange: FakeExchange) -> None:
        order = await PLACES["uta"](orders)
        await order.live(5)
        exchange.faults.add(Drop(after_accepting=False), CANCEL)
        await order.cancel()
        assert order._tracked.is_to_end
        assert await order.final(5) is OrderState.CANCELLED
        assert order.history[-1].cancel_requested
        assert len(exchange.requests.of(CANCEL)) == 2
        assert "cancelled again while it is open" in caplog.text

    of_kind("uta", body)


@pytest.mark.parametrize("is_carried_out", [True, False])
def test_an_order_that_is_left_after_a_lost_cancel_is_named(
    is_carried_out: bool, caplog: pytest.LogCaptureFixture
) -> None:
    left: list[Any] = []

    async def body(orders: Any, exchange: FakeExchange) -> None:
        left.append(order := await PLACES["uta"](orders))
        await order.live(5)
        exchange.faults.add(Drop(after_accepting=is_carried_out), CANCEL)
        await order.cancel()
        if is_carried_out:
            await order.final(5)

    of_kind("uta", body)
    warning = f"the orders are closed, and these may not have been cancelled: {left[0]._tracked}"
    assert (warning in caplog.messages) is not is_carried_out


def test_a_cancel_that_fails_after_a_push_has_ended_its_order_is_not_complained_about(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(cancelling, "_AGAIN", 0.0)
    sent = Ways.by_rest
    again: list[str] = []

    async def body(orders: Any, exchange: FakeExchange) -> None:
        order = await PLACES["uta"](orders)
        await order.live(5)

        async def by_rest(ways: Ways, operation: Any, *more: Any) -> Any:
            if operation.address != CANCEL:
                return await sent(ways, operation, *more)
            if not again:
                again.append(CANCEL)
                raise OrderOutcomeUnknown("the response is lost", arguments={})
            exchange.fill(order.id, "0.01")
            await order.final(5)
            again.append(CANCEL)
            raise OrderOutcomeUnknown("the response is lost", arguments={})

        monkeypatch.setattr(Ways, "by_rest", by_rest)
        await order.cancel()
        assert await order.final(5) is OrderState.FILLED
        async with asyncio.timeout(5):
            while order._tracked.ending is not None:  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0)
        assert len(again) == 2
        assert "could not be cancelled yet" not in caplog.text

    of_kind("uta", body)


def test_a_cancel_that_was_accepted_and_did_nothing_is_sent_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cancelling, "_AGAIN", 0.0)
    sent = Ways.by_rest
    done: list[str] = []

    async def by_rest(ways: Ways, operation: Any, *more: Any) -> Any:
        if operation.address == CANCEL:
            done.append(CANCEL)
            if len(done) == 1:
                return object()
        return await sent(ways, operation, *more)

    async def body(orders: Any, exchange: FakeExchange) -> None:
        order = await PLACES["uta"](orders)
        await order.live(5)
        monkeypatch.setattr(Ways, "by_rest", by_rest)
        await order.cancel()
        assert await order.final(5) is OrderState.CANCELLED
        assert done == [CANCEL, CANCEL]

    of_kind("uta", body)


def test_a_refused_cancel_is_not_wanted_any_more() -> None:
    async def body(orders: Any, exchange: FakeExchange) -> None:
        order = await PLACES["uta"](orders)
        await order.live(5)
        exchange.faults.add(ErrorCode("429", status=429), CANCEL)
        with pytest.raises(RateLimited):
            await order.cancel()
        assert not order._tracked.is_to_end
        assert await order.modify(price="49000") == order
        await order.cancel()
        with pytest.raises(InvalidArgument, match=r"being cancelled|ended"):
            await order.modify(price="48000")
        assert await order.final(5) is OrderState.CANCELLED

    of_kind("uta", body)


def test_nothing_is_sent_after_the_orders_were_closed() -> None:
    async def body(orders: Any, exchange: FakeExchange) -> None:
        exchange.faults.add(Delay(0.2), "uta.market.get_tickers")
        market = {**ORDER, "category": "USDT-FUTURES", "order_type": "market", "stop_loss": "20000"}
        placing = asyncio.ensure_future(orders.place(**market))
        await asked(exchange, "uta.market.get_tickers")
        await orders.close()
        with pytest.raises(StreamClosed):
            await placing
        assert not exchange.requests.of("uta.trade.place_order")

    of_kind("uta", body)


def test_a_cancel_that_fails_leaves_the_intent_of_another(monkeypatch: pytest.MonkeyPatch) -> None:
    async def body(orders: Any, exchange: FakeExchange) -> None:
        held = Held(monkeypatch)
        placing = asyncio.ensure_future(PLACES["uta"](orders))
        order = await its(orders)
        await order.cancel()  # too early: it stays wanted
        exchange.faults.add(ErrorCode("429", status=429), CANCEL, times=1)
        with pytest.raises(RateLimited):
            await order.cancel()
        held.arrive()
        assert await order.final(5) is OrderState.CANCELLED
        await placing

    of_kind("uta", body)


def test_a_cancel_that_is_kept_does_not_age_with_the_decision_that_it_began_with() -> None:
    async def run() -> None:
        background = Background(lambda: None)

        async def work() -> None:
            assert decision() is None

        with Decision(1.0).being_carried_out():
            await background.begin(work())

    asyncio.run(run())
