"""One order, for programs without asyncio; threads may share it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from bitget_runtime.orders.desk.sending.changing import Change
from bitget_runtime.orders.desk.tracked import OrderUpdate, Tracked
from bitget_runtime.orders.face.sync_events import OrderEvents
from bitget_runtime.orders.face.view import OrderView
from bitget_runtime.stream.loop_thread import LoopThread

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.engine import Engine
    from bitget_runtime.orders.known.state import OrderState
    from bitget_runtime.values.scalars import Number


class Followed(NamedTuple):
    """Orders, and the thread that follows them."""

    engine: Engine
    thread: LoopThread


class Order(OrderView):
    """An order: what is known of it, and what can be done with it. Returned by `Orders`; threads may share one.

    Iterate over it for its changes, fills and discrepancies from then on; iteration ends with the order.
    """

    def __init__(self, followed: Followed, tracked: Tracked) -> None:
        super().__init__(tracked)
        self._followed = followed

    def live(self, timeout: float | None = None) -> OrderState:
        """Wait until the exchange has it, or is known not to have it. Returns its state then.

        Args:
            timeout: Seconds to wait; None to wait as long as it takes.

        Raises:
            TimeoutError: neither is known in time.
            StreamClosed: the orders are closed first.
        """
        return self.until(lambda order: order.state.is_open or order.state.is_final, timeout)

    def final(self, timeout: float | None = None) -> OrderState:
        """Wait until it has ended and its fills are known. Returns its state then. Raises like `live`."""
        return self.until(lambda order: order._tracked.is_settled, timeout)

    def until(self, condition: Callable[[Order], object], timeout: float | None = None) -> OrderState:
        """Wait until a condition holds: `order.until(lambda order: order.filled >= 1)`. Raises like `live`.

        Also returns when the order has ended. The condition is called in the orders' thread.
        """
        tracked = self._tracked
        engine, thread = self._followed
        thread.run(tracked.until(lambda: bool(condition(self)) or engine.no_longer_changes(tracked), timeout))
        return self.state

    def cancel(self) -> None:
        """Ask the exchange to cancel it; `final` waits for that. If it has already ended, that isn't an error.

        The cancel stays wanted while the orders are followed: if the exchange does not have the order yet, has it still
        a moment later, or the response is lost, the cancel is sent again. It also ends an order that a change makes of
        it and that `modify` has not returned: it is still on its way, was interrupted, or its response is lost.

        Raises:
            OutcomeUnknown: the orders were closed before there was a response.
            OrderNotOpen: it isn't open, and no list shows how it has ended.
            BitgetError: the exchange refused, or nothing was sent.
        """
        engine, thread = self._followed
        thread.run(engine.cancel(self._tracked))

    def dismiss(self) -> None:
        """Record that you have looked, and that it isn't open: for an order that stays `UNKNOWN`, because nothing can
        prove what became of it. It ends as `DISMISSED`, in the journal too, and is no longer looked up or counted.

        Nothing is sent. If the exchange reports it all the same, it is followed again, after a `Discrepancy`.

        Raises:
            InvalidArgument: its state isn't `UNKNOWN`, or the exchange may still accept it (`accepted_until`).
            StreamClosed: the orders are closed.
        """
        engine, thread = self._followed
        thread.call(lambda: engine.cancelling(self._tracked).dismiss(self._tracked))

    def modify(
        self,
        *,
        price: Number | None = None,
        qty: Number | None = None,
        trigger_price: Number | None = None,
        trailing_rate: Number | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
    ) -> Order:
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
        engine, thread = self._followed
        change = Change(price, qty, trigger_price, trailing_rate, take_profit, stop_loss)
        changed = thread.run(engine.modify(self._tracked, change))
        changed.is_handed_out = True  # not before: this thread may be interrupted
        return Order(self._followed, changed)

    @property
    def replaced_by(self) -> Order | None:
        """The order that replaced it, or may have; None if it wasn't replaced."""
        successor = self._tracked.replacement
        return None if successor is None else Order(self._followed, successor)

    @property
    def placed(self) -> Order | None:
        """The order that a trigger order has placed; None before that, and if the exchange doesn't show it."""
        placed = self._tracked.placed
        return None if placed is None else Order(self._followed, placed)

    def __iter__(self) -> OrderEvents[OrderUpdate]:
        return OrderEvents(*self._followed, self._tracked, lambda happened: happened.what, None)
