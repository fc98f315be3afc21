"""Which order a trigger order has placed: the lists of that order may show it late."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from bitget_runtime.orders.desk.reading.repeating import find

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.beginning import Kind
    from bitget_runtime.orders.desk.reading.following import Following
    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.orders.desk.tracker import Tracker

logger = logging.getLogger("bitget_client")

_MOST = 1_000
"""How many trigger orders, whose placed order isn't known yet, are remembered."""


class Tracing:
    """Finds the orders that trigger orders have placed.

    Args:
        kinds: The kinds of orders that are followed.
        tracker: The orders.
    """

    def __init__(self, kinds: Mapping[str, Kind], tracker: Tracker) -> None:
        self._kinds = kinds
        self._tracker = tracker
        self._untraced: dict[Tracked, None] = {}

    async def trace(self, trigger: Tracked) -> None:
        """Find the order that a trigger order has placed. If no list has it yet, it is looked for again in `due`."""
        kind = self._kinds[trigger.identity.kind]
        assert kind.life.places is not None
        placing = self._kinds.get(kind.life.places)
        if placing is not None:
            if await find(partial(self._find, trigger, kind.following, placing)):
                return
            logger.info("no list has the order that trigger order %s has placed", trigger)
            trigger.is_incomplete = True
            self._tracker.settle(trigger)
        self._untraced[trigger] = None
        if len(self._untraced) > _MOST:
            del self._untraced[next(iter(self._untraced))]

    async def _find(self, trigger: Tracked, following: Following, placing: Kind) -> bool:
        """Look for it once, and follow it. Returns whether it was found.

        Raises:
            BitgetError: the exchange could not be asked, or does not show it yet.
        """
        order_id, its = await following.placed_by(trigger), trigger.identity
        if not order_id:
            return False
        placed = self._tracker.find(placing.life.kind, order_id=order_id)
        placed = placed or await placing.following.adopt(order_id, "", its.category, its.symbol)
        self._tracker.link(trigger, placed)
        return True

    def due(self, order: Tracked) -> list[Tracked]:
        """Trigger orders that may have placed an order that has ended now: its lists have it by now."""
        found = [one for one in self._untraced if self._may_have_placed(one, order)]
        for trigger in found:
            del self._untraced[trigger]
        return found

    def _may_have_placed(self, trigger: Tracked, order: Tracked) -> bool:
        places = self._kinds[trigger.identity.kind].life.places
        return order.is_external and (places, trigger.identity.symbol) == (order.identity.kind, order.identity.symbol)
