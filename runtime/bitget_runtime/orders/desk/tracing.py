"""Which order a trigger order has placed: the lists of that order may show it late."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.beginning import Kind
    from bitget_runtime.orders.desk.tracked import Tracked

_MOST = 1_000
"""How many trigger orders, whose placed order isn't known yet, are remembered."""


class Tracing:
    """Finds the orders that trigger orders have placed.

    Args:
        kinds: The kinds of orders that are followed.
    """

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        self._kinds = kinds
        self._untraced: dict[Tracked, None] = {}

    async def trace(self, trigger: Tracked) -> None:
        """Find the order that a trigger order has placed. If no list has it yet, it is looked for again in `due`."""
        kind = self._kinds[trigger.identity.kind]
        assert kind.life.places is not None
        placing = self._kinds.get(kind.life.places)
        if placing is None or not await kind.following.trace(trigger, placing.following):
            self._untraced[trigger] = None
            if len(self._untraced) > _MOST:
                del self._untraced[next(iter(self._untraced))]

    def due(self, order: Tracked) -> list[Tracked]:
        """Trigger orders that may have placed an order that has ended now: its lists have it by now."""
        found = [one for one in self._untraced if self._may_have_placed(one, order)]
        for trigger in found:
            del self._untraced[trigger]
        return found

    def _may_have_placed(self, trigger: Tracked, order: Tracked) -> bool:
        places = self._kinds[trigger.identity.kind].life.places
        return order.is_external and (places, trigger.identity.symbol) == (order.identity.kind, order.identity.symbol)
