"""How many orders are open, for a guard that limits them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from bitget_runtime.rest.call.unsent import UNSENT

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.orders.desk.tracker import Tracker
    from bitget_runtime.rest.guards import Guarding

_sending: ContextVar[Sequence[Tracked]] = ContextVar("_sending", default=())
"""The orders that are being sent: they are followed already, and the guard adds them itself."""


@contextmanager
def sending(orders: Sequence[Tracked]) -> Iterator[set[str]]:
    """Mark the orders of a request, for whoever counts the others meanwhile.

    The client order IDs of those that were certainly not sent, if the request is interrupted, are added to the set.
    """
    unsent: set[str] = set()
    tokens = _sending.set(orders), UNSENT.set(unsent)
    try:
        yield unsent
    finally:
        _sending.reset(tokens[0])
        UNSENT.reset(tokens[1])


class OpenOrders:
    """Counts the open orders of all `orders` of a client. Threads may share it."""

    def __init__(self) -> None:
        self._trackers: tuple[Tracker, ...] = ()

    def count(self, guarding: Guarding, tracker: Tracker) -> Callable[[], None]:
        """Count a tracker's orders too. Returns a function that stops this."""
        self._trackers = (*self._trackers, tracker)
        guarding.open_orders = self

        def stop() -> None:
            self._trackers = tuple(one for one in self._trackers if one is not tracker)
            if not self._trackers and guarding.open_orders is self:
                guarding.open_orders = None

        return stop

    def __call__(self) -> int:
        """Orders that are open or may be, each once, without those that the caller is sending."""
        mine = _sending.get()
        if len(self._trackers) == 1:
            return sum(1 for _ in _others(self._trackers[0], mine))
        return len({key for tracker in self._trackers for key in _others(tracker, mine)})


def _others(tracker: Tracker, mine: Sequence[Tracked]) -> Iterator[tuple[str, str]]:
    """The other orders. Of two that are in flight at once, the earlier one doesn't count the later one, so that not
    both are refused when there is room for one."""
    is_later = False
    for order in tracker:
        if order in mine:
            is_later = True
        elif not order.state.is_final and not (is_later and order.is_placing):
            yield order.identity.kind, order.life.client_order_id or order.life.order_id


def counted(guarding: Guarding | None, tracker: Tracker) -> Callable[[], None]:
    """Tell a guard how many orders are open. Returns a function that stops this."""
    if guarding is None:
        return lambda: None
    present = guarding.open_orders
    return (present if isinstance(present, OpenOrders) else OpenOrders()).count(guarding, tracker)
