"""Plan orders, take profits and stop losses."""

from __future__ import annotations

from collections.abc import Mapping

from bitget_runtime.fake.core.actions.engine import Engine, call
from bitget_runtime.fake.core.trading.trigger_store import NewTrigger, Trigger
from bitget_runtime.fake.core.words import (
    Product,
    TriggerKind,
)


class TriggerActions(Engine):
    """What can be done to triggers."""

    @call
    def set_trigger(self, uid: str, new: NewTrigger) -> Trigger:
        """Let a plan order, a take profit or a stop loss wait for its price. Its order's numbers are checked now, its
        money when it is placed.

        Raises:
            Refused: NOT_TRADING, MODE_MISMATCH, NO_POSITION, QTY_MISSING, DUPLICATE_CLIENT_ID,
                TRIGGER_PRICE_WRONG_SIDE; whatever is wrong with its numbers.
        """
        return self._triggering.set(uid, new)

    @call
    def set_triggers(self, uid: str, *news: NewTrigger, linked: bool = True) -> list[Trigger]:
        """Set several triggers, all or none. Linked ones may share a client ID, and when one fires, the others end."""
        return self._triggering.set_together(uid, *news, linked=linked)

    @call
    def modify_triggers(self, uid: str, changes: Mapping[str, NewTrigger]) -> list[Trigger]:
        """Replace the terms of waiting triggers, by ID; all or none.

        Raises:
            Refused: UNKNOWN_TRIGGER, TRIGGER_FINISHED; NOTHING_CHANGED if none would change; as `set_trigger`.
        """
        pending = [(self.state.triggers.pending(uid, trigger_id), new) for trigger_id, new in changes.items()]
        self._triggering.modify(pending)
        return [trigger for trigger, _ in pending]

    @call
    def cancel_trigger(self, uid: str, trigger_id: str = "", client_id: str = "") -> Trigger:
        """Cancel a waiting trigger.

        Raises:
            Refused: UNKNOWN_TRIGGER, TRIGGER_FINISHED.
        """
        trigger = self.state.triggers.pending(uid, trigger_id, client_id)
        self._triggering.cancel(trigger)
        return trigger

    @call
    def cancel_triggers(
        self,
        uid: str,
        product: Product | None = None,
        symbol: str | None = None,
        kinds: tuple[TriggerKind, ...] = tuple(TriggerKind),
    ) -> list[Trigger]:
        """Cancel waiting triggers: all, of a product, of a symbol, of some kinds."""
        self.state.users.find(uid)
        return self._triggering.cancel_all(uid, product, symbol, kinds)
