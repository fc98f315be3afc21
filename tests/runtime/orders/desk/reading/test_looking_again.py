"""What is looked for again: orders that no list has any more, and fills while the exchange does not answer."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from msgspec.structs import replace

from bitget_runtime.errors import OrderNotOpen, TransportError
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.faults import ErrorCode
from bitget_runtime.orders.desk.reading import following, repeating
from bitget_runtime.orders.desk.tracing import Tracing
from bitget_runtime.orders.known.reading import OwnedFill
from bitget_runtime.orders.known.state import Discrepancy, OrderFill, OrderState, Report
from setups.empty_exchange import NOW, Empty, following_of
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, QUICK

LIVE = Report(
    order_id="1", client_order_id="mine", state=OrderState.LIVE, category="SPOT", symbol="BTCUSDT", filled=Decimal(0)
)
FILLED = replace(LIVE, state=OrderState.FILLED, filled=Decimal(2), updated=NOW)
FILL = OwnedFill("1", "mine", OrderFill(trade_id="t", price=Decimal(1), qty=Decimal(2), fee={"USDT": Decimal(1)}))


class Unsteady(Empty):
    """An exchange that does not answer until a time, and then shows a fill if there is one."""

    def __init__(self) -> None:
        super().__init__()
        self.answers_from = 0.0
        self.answers = 0
        self.shows: Any = None

    async def __call__(self, operation: Any, arguments: Any, extra: Any) -> Any:
        if self.seconds < self.answers_from:
            raise TransportError("no answer", sent=True)
        self.answers += operation.local_name == "get_fills"
        if self.shows is not None:
            self.shows()
        return await super().__call__(operation, arguments, extra)


@pytest.fixture
def exchange_(monkeypatch: pytest.MonkeyPatch) -> Unsteady:
    exchange = Unsteady()
    for module in (following, repeating):
        monkeypatch.setattr(module, "asyncio", SimpleNamespace(sleep=exchange.sleep))
    return exchange


def test_that_no_list_has_an_order_any_more_is_said_once_and_invents_no_end(exchange_: Unsteady) -> None:
    follows, tracker = following_of("uta", exchange_)
    order = tracker.take_report("uta", LIVE)
    assert order is not None
    told: list[Any] = []
    tracker.listen(lambda happened: told.append(happened.what))

    def after(seconds: float) -> tuple[bool, int]:
        exchange_.seconds += seconds
        asyncio.run(follows.reread(("SPOT",), NOW))
        return order.is_missing, sum(isinstance(what, Discrepancy) for what in told)

    assert [after(seconds) for seconds in (1, 30, 29)] == [(False, 0)] * 3
    exchange_.answers_from = exchange_.seconds + 10
    with pytest.raises(TransportError):
        after(5)
    exchange_.answers_from = 0
    assert [after(seconds) for seconds in (1, 10, 60)] == [(True, 1)] * 3
    assert order.state is OrderState.LIVE
    tracker.take_report("uta", LIVE)
    assert [after(seconds) for seconds in (1, 59, 1)] == [(False, 1), (False, 1), (True, 2)]


def test_a_cancel_of_one_that_is_missing_is_not_called_done(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        order = orders.place(**ORDER, price="50000")
        order.live(5)
        order._tracked.is_missing = True
        exchange.faults.add(ErrorCode("25204"), "uta.trade.cancel_order")
        with pytest.raises(OrderNotOpen):
            order.cancel()
        assert order.state is OrderState.LIVE


def test_fills_are_not_given_up_while_the_exchange_does_not_answer(exchange_: Unsteady) -> None:
    follows, tracker = following_of("uta", exchange_)
    order = tracker.take_report("uta", FILLED)
    assert order is not None
    exchange_.answers_from = 120
    exchange_.shows = lambda: tracker.take_fill("uta", FILL)
    asyncio.run(follows.complete(order))
    assert (order.life.has_all_fills, order.life.has_fee, order.is_incomplete) == (True, True, False)
    assert 120 <= exchange_.seconds < 150


def test_they_are_once_it_has_answered_often(exchange_: Unsteady) -> None:
    follows, tracker = following_of("uta", exchange_)
    order = tracker.take_report("uta", FILLED)
    assert order is not None
    asyncio.run(follows.complete(order))
    assert (order.is_incomplete, exchange_.answers) == (True, 8)


def test_nor_is_what_a_trigger_order_has_placed(exchange_: Unsteady) -> None:
    follows, tracker = following_of("uta_strategy", exchange_)
    trigger = tracker.take_report("uta_strategy", replace(LIVE, state=OrderState.TRIGGERED, filled=None))
    assert trigger is not None
    life: Any = follows._life
    kinds: Any = {"uta_strategy": SimpleNamespace(life=life, following=follows), "uta": SimpleNamespace()}
    exchange_.answers_from = 120
    asyncio.run(Tracing(kinds, tracker).trace(trigger))
    assert trigger.is_incomplete
    assert 140 < exchange_.seconds < 180
