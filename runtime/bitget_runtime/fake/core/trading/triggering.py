"""Plan orders, take profits and stop losses: set, changed, cancelled, fired."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from decimal import Decimal

from msgspec.structs import replace

from bitget_runtime.fake.core.events import TriggerChanged
from bitget_runtime.fake.core.refusals import Reason, Refused, refuse
from bitget_runtime.fake.core.state import State
from bitget_runtime.fake.core.trading.checks import (
    check_exits,
    check_mode,
    check_price,
    check_qty,
    check_trading,
    check_value,
    price_in_steps,
)
from bitget_runtime.fake.core.trading.orders import Exit, NewOrder, Order
from bitget_runtime.fake.core.trading.placing import Placing
from bitget_runtime.fake.core.trading.trigger_store import NewTrigger, Trigger
from bitget_runtime.fake.core.trading.venue import Venue
from bitget_runtime.fake.core.words import (
    ZERO,
    OrderType,
    PositionSide,
    Product,
    Side,
    TriggerKind,
    TriggerState,
)


class Triggering:
    """Keeps triggers and fires them.

    Args:
        state: Everything.
        placing: Places their orders.
    """

    def __init__(self, state: State, placing: Placing) -> None:
        self._state = state
        self._placing = placing

    def set(self, uid: str, new: NewTrigger, parent: Order | None = None) -> Trigger:
        """Let a trigger wait."""
        return self._wait(uid, new, self._checked(uid, new, parent), parent.id if parent is not None else "")

    def set_together(self, uid: str, *news: NewTrigger, linked: bool) -> list[Trigger]:
        """Set several triggers, all or none; when one of several linked ones fires, the others end."""
        ways = [self._checked(uid, new, None) for new in news]
        named = [new.client_id for new in news if new.client_id]
        if not linked and len(set(named)) < len(named):
            refuse(Reason.DUPLICATE_CLIENT_ID, named[-1])
        triggers: list[Trigger] = []
        for new, rises in zip(news, ways, strict=True):
            partner_id = triggers[0].id if linked and triggers else ""
            triggers.append(self._wait(uid, new, rises, partner_id=partner_id))
        return triggers

    def _checked(self, uid: str, new: NewTrigger, parent: Order | None) -> bool:
        """Refuse an invalid trigger.

        Returns:
            Whether it fires when the price rises.
        """
        if parent is None:
            check_trading(new.order.instrument)
        self._check_order(uid, new, attached=parent is not None)
        if new.client_id and self._state.triggers.client_id_taken(uid, new.client_id):
            refuse(Reason.DUPLICATE_CLIENT_ID, new.client_id)
        return self._direction(new, attached=parent is not None)

    def _check_order(self, uid: str, new: NewTrigger, *, attached: bool) -> None:
        """Refuse a trigger with an invalid order; only an attached one has no size yet."""
        state, order = self._state, new.order
        instrument = order.instrument
        check_mode(order, state.users.find(uid).position_mode(instrument.product))
        if order.qty is not None:
            check_qty(instrument, order.qty, instrument.max_qty)
        elif order.value is not None:
            check_value(instrument, order.value)
        elif not attached and instrument.is_spot:
            refuse(Reason.QTY_MISSING)
        elif not attached and state.positions.get(uid, instrument, order.position_side) is None:
            refuse(Reason.NO_POSITION, instrument.symbol)
        if order.type is OrderType.LIMIT:
            price_in_steps(instrument, order.price, order.side, new.price)
        check_exits(order, state.venue(instrument).market, new.price)

    def _wait(self, uid: str, new: NewTrigger, rises: bool, parent_id: str = "", partner_id: str = "") -> Trigger:
        state = self._state
        now = state.clock.now
        trigger = Trigger(
            id=state.ids.next(),
            uid=uid,
            new=new,
            rises=rises,
            created=now,
            updated=now,
            parent_id=parent_id,
            partner_id=partner_id,
        )
        state.triggers.add(trigger)
        state.moved[state.venue(trigger.instrument)] = None
        self._tell(trigger)
        return trigger

    def _direction(self, new: NewTrigger, *, attached: bool) -> bool:
        """Whether it fires when the price rises. A plan fires relative to the price; an exit relative to its entry,
        and an unattached one only if the price has not reached it yet."""
        instrument = new.order.instrument
        check_price(instrument, new.price)
        price = self._state.venue(instrument).market.price(new.by)
        if new.kind is TriggerKind.PLAN:
            return new.price > price
        rises = (new.kind is TriggerKind.TAKE_PROFIT) == (new.order.side is Side.SELL)
        if not attached and (new.price > price) != rises:
            refuse(Reason.TRIGGER_PRICE_WRONG_SIDE, price)
        return rises

    def set_exits(self, order: Order) -> None:
        """Let the take profit and stop loss of an order wait, once, now that it is filled in part; of a contract, once
        it has opened a position and not only closed one."""
        new = order.new
        if self._state.triggers.came_with(order.id):
            return
        if not new.instrument.is_spot:
            position = self._state.positions.get(order.uid, new.instrument, new.position_side)
            if position is None or (position.size > 0) != (new.side is Side.BUY):
                return
        for kind, exit_ in ((TriggerKind.TAKE_PROFIT, new.take_profit), (TriggerKind.STOP_LOSS, new.stop_loss)):
            if exit_ is not None:
                self.set(
                    order.uid, NewTrigger(kind=kind, price=exit_.price, by=exit_.by, order=_exit(new, exit_)), order
                )

    def modify(self, changes: Sequence[tuple[Trigger, NewTrigger]]) -> None:
        """Change waiting triggers, all or none."""
        changes = [(trigger, new) for trigger, new in changes if new != trigger.new]
        if not changes:
            refuse(Reason.NOTHING_CHANGED)
        ways: list[bool] = []
        for trigger, new in changes:
            self._check_order(trigger.uid, new, attached=bool(trigger.parent_id))
            # an active trailing stop is beyond its price, and stays active if that isn't changed
            ways.append(self._direction(new, attached=bool(trigger.best) and not _moves(trigger, new)))
        for (trigger, new), rises in zip(changes, ways, strict=True):
            trigger.best = ZERO if _moves(trigger, new) else trigger.best
            trigger.new, trigger.rises = new, rises
            trigger.updated = max(self._state.clock.now, trigger.updated + 1)
            self._state.moved[self._state.venue(trigger.instrument)] = None
            self._tell(trigger)

    def cancel(self, trigger: Trigger) -> None:
        """End a waiting trigger."""
        self._end(trigger, TriggerState.CANCELLED)

    def cancel_all(
        self,
        uid: str,
        product: Product | None = None,
        symbol: str | None = None,
        kinds: tuple[TriggerKind, ...] = tuple(TriggerKind),
    ) -> list[Trigger]:
        """Cancel waiting triggers."""
        triggers = [each for each in self._state.triggers.open(uid, product, symbol) if each.new.kind in kinds]
        for trigger in triggers:
            self.cancel(trigger)
        return triggers

    def fire(self, venue: Venue) -> None:
        """Fire all that the prices have come to, oldest first, as far as one that closes a position: what waited for
        that position is cancelled before others fire."""
        for trigger in self._state.triggers.waiting_in(venue.instrument):
            price = venue.market.price(trigger.new.by)
            if trigger.waiting and _fires(trigger, price):  # one that fired before may have ended this one
                trigger.fired_at = price
                self._place(trigger)
                if self._state.emptied:
                    self._state.moved[venue] = None
                    return

    def _place(self, trigger: Trigger) -> None:
        try:
            order = self._placing.place(trigger.uid, self._sized(trigger), trigger.id)
        except Refused as refusal:
            trigger.refused = refusal.reason
            self._end(trigger, TriggerState.FAILED)
            return
        trigger.order_id = order.id
        self._end(trigger, TriggerState.FIRED)
        self._end_others(trigger)

    def _end_others(self, trigger: Trigger) -> None:
        """Of a take profit and a stop loss that came together, one ends the other."""
        for other in self._state.triggers.together(trigger):
            if other.waiting:
                self.cancel(other)

    def _sized(self, trigger: Trigger) -> NewOrder:
        """The order of a trigger, with a quantity where it had none: what its parent got, or the whole position."""
        new = trigger.new.order
        if new.qty is not None or new.value is not None:
            return new
        instrument = new.instrument
        if instrument.is_spot:
            parent = self._state.orders.find(trigger.uid, trigger.parent_id)
            coin = instrument.base if parent.side is Side.BUY else instrument.quote
            free = self._state.ledger.balance(trigger.uid, parent.wallet, coin).free
            if parent.side is Side.BUY:
                got = parent.filled - parent.fees.get(coin, 0)
                return replace(new, qty=min(got, free) // instrument.qty_step * instrument.qty_step)
            return replace(new, qty=parent.filled)
        position = self._state.positions.get(trigger.uid, instrument, new.position_side)
        if position is None or (position.size > 0) == (new.side is Side.BUY):
            refuse(Reason.NO_POSITION, instrument.symbol)
        qty = abs(position.size)
        if trigger.parent_id:
            qty = min(qty, self._state.orders.find(trigger.uid, trigger.parent_id).filled)
        return replace(new, qty=qty)

    def end_for_position(self, uid: str, venue: Venue, side: PositionSide) -> None:
        """Cancel take profits and stop losses of a closed position."""
        for trigger in self._state.triggers.waiting_in(venue.instrument):
            exits = trigger.new.kind is not TriggerKind.PLAN and trigger.new.order.position_side is side
            if trigger.uid == uid and exits:
                self.cancel(trigger)

    def _end(self, trigger: Trigger, state: TriggerState) -> None:
        trigger.state = state
        trigger.updated = self._state.clock.now
        self._state.triggers.finish(trigger)
        self._tell(trigger)

    def _tell(self, trigger: Trigger) -> None:
        if self._state.events.heard:
            self._state.events.add(TriggerChanged(copy(trigger)))


def _moves(trigger: Trigger, new: NewTrigger) -> bool:
    """Whether a change makes a trigger wait for another price."""
    return (new.price, new.by) != (trigger.new.price, trigger.new.by)


def _fires(trigger: Trigger, price: Decimal) -> bool:
    """Whether a trigger fires at a price; a trailing stop becomes active at its own price, and follows the best one."""
    low, high = trigger.bounds
    falls, rises = low is not None and price <= low, high is not None and price >= high
    if trigger.new.trail is None:
        return falls or rises
    if trigger.best and (falls if trigger.new.order.side is Side.SELL else rises):
        return True
    if falls or rises:
        trigger.best = price
    return False


def _exit(entry: NewOrder, exit_: Exit) -> NewOrder:
    """The order that exits another one's position, without a quantity yet."""
    net = entry.position_side is PositionSide.NET
    return NewOrder(
        instrument=entry.instrument,
        side=entry.side.opposite,
        type=OrderType.MARKET if exit_.limit is None else OrderType.LIMIT,
        price=exit_.limit,
        position_side=entry.position_side,
        reduce_only=net and not entry.instrument.is_spot,
        wallet=entry.wallet,
    )
