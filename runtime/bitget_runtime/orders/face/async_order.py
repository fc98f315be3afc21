"""One order, for asyncio."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from bitget_runtime.orders.desk.sending.changing import Change
from bitget_runtime.orders.desk.tracked import OrderUpdate, Tracked
from bitget_runtime.orders.face.async_events import AsyncOrderEvents
from bitget_runtime.orders.face.view import OrderView
from bitget_runtime.pacing.moments import decided_by_call

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.engine import Engine
    from bitget_runtime.orders.known.state import OrderState
    from bitget_runtime.values.scalars import Number


class AsyncOrder(OrderView):
    """An order: what is known of it, and what can be done with it. Returned by `AsyncOrders`.

    Iterate over it for its changes, fills and discrepancies from then on; iteration ends with the order.
    """

    def __init__(self, engine: Engine, tracked: Tracked) -> None:
        super().__init__(tracked)
        self._engine = engine

    async def live(self, timeout: float | None = None) -> OrderState:
        """Wait until the exchange has it, or is known not to have it. Returns its state then.

        Args:
            timeout: Seconds to wait; None to wait as long as it takes.

        Raises:
            TimeoutError: neither is known in time.
            StreamClosed: the orders are closed first.
        """
        return await self.until(lambda order: order.state.is_open or order.state.is_final, timeout)

    async def final(self, timeout: float | None = None) -> OrderState:
        """Wait until it has ended and its fills are known. Returns its state then. Raises like `live`."""
        return await self.until(lambda order: order._tracked.is_settled, timeout)

    async def until(self, condition: Callable[[AsyncOrder], object], timeout: float | None = None) -> OrderState:
        """Wait until a condition holds: `await order.until(lambda order: order.filled >= 1)`. Raises like `live`.

        Also returns when the order has ended.
        """
        tracked = self._tracked
        await tracked.until(lambda: bool(condition(self)) or self._engine.no_longer_changes(tracked), timeout)
        return self.state

    async def cancel(self) -> None:
        """Ask the exchange to cancel it; `final` waits for that. If it has already ended, that isn't an error.

        The cancel stays wanted while the orders are followed: if the exchange does not have the order yet, has it still
        a moment later, or the response is lost, the cancel is sent again. It also ends an order that a change makes of
        it and that `modify` has not returned: it is still on its way, was interrupted, or its response is lost.

        Raises:
            OutcomeUnknown: the orders were closed before there was a response.
            OrderNotOpen: it isn't open, and no list shows how it has ended.
            BitgetError: the exchange refused, or nothing was sent.
        """
        await self._engine.cancel(self._tracked)

    async def dismiss(self) -> None:
        """Record that you have looked, and that it isn't open: for an order that stays `UNKNOWN`, because nothing can
        prove what became of it. It ends as `DISMISSED`, in the journal too, and is no longer looked up or counted.

        Nothing is sent. If the exchange reports it all the same, it is followed again, after a `Discrepancy`.

        Raises:
            InvalidArgument: its state isn't `UNKNOWN`, or the exchange may still accept it (`accepted_until`).
            StreamClosed: the orders are closed.
        """
        self._engine.cancelling(self._tracked).dismiss(self._tracked)

    @decided_by_call
    async def modify(
        self,
        *,
        price: Number | None = None,
        qty: Number | None = None,
        trigger_price: Number | None = None,
        trailing_rate: Number | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
    ) -> AsyncOrder:
        """Change it. Returns the resulting order: this one, or the one that the exchange replaces it with.

        Args:
            price: New limit price.
            qty: New quantity.
            trigger_price: New trigger price of a trigger order.
            trailing_rate: New callback rate of a trailing stop, in percent.
            take_profit: New trigger price of its take profit.
            stop_loss: New trigger price of its stop loss.

        Raises:
            InvalidArgument: it has ended or is to end, another change is on its way, or such orders can't be changed
                like this.
            OutcomeUnknown: the response is lost. An order that may have replaced it is `replaced_by`, and is looked up.
            BitgetError: the change was refused, or not sent.
        """
        change = Change(price, qty, trigger_price, trailing_rate, take_profit, stop_loss)
        changed = await self._engine.modify(self._tracked, change)
        changed.is_handed_out = True
        return AsyncOrder(self._engine, changed)

    @property
    def replaced_by(self) -> AsyncOrder | None:
        """The order that replaced it, or may have; None if it wasn't replaced."""
        successor = self._tracked.replacement
        return None if successor is None else AsyncOrder(self._engine, successor)

    @property
    def placed(self) -> AsyncOrder | None:
        """The order that a trigger order has placed; None before that, and if the exchange doesn't show it."""
        placed = self._tracked.placed
        return None if placed is None else AsyncOrder(self._engine, placed)

    def __aiter__(self) -> AsyncOrderEvents[OrderUpdate]:
        return AsyncOrderEvents(self._engine, self._tracked, lambda happened: happened.what)
