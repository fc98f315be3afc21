"""How many orders are open, for a guard that limits them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.tracker import Tracker
    from bitget_runtime.rest.guards import Guarding


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

    def __call__(self, sent: Collection[str]) -> int | None:
        """Orders that are open or may be, each once, without those that are being sent with these client order IDs.

        None if it isn't `orders` that send them: they would be counted only once the exchange has reported them.
        """
        if not any(tracker.sends(sent) for tracker in self._trackers):
            return None
        if len(self._trackers) == 1:
            (tracker,) = self._trackers
            return len(tracker.standing) - len(tracker.not_before(sent))
        left = ((tracker, tracker.not_before(sent)) for tracker in self._trackers)
        return len({order.key for tracker, without in left for order in (*tracker.standing,) if order not in without})


def counted(guarding: Guarding | None, tracker: Tracker) -> Callable[[], None]:
    """Tell a guard how many orders are open. Returns a function that stops this."""
    if guarding is None:
        return lambda: None
    present = guarding.open_orders
    return (present if isinstance(present, OpenOrders) else OpenOrders()).count(guarding, tracker)
