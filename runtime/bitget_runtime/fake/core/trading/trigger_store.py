"""Plan orders, take profits and stop losses, and the one store of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from math import ceil, floor

from msgspec import Struct

from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.refusals import Reason, refuse
from bitget_runtime.fake.core.trading.orders import NOTHING, NewOrder
from bitget_runtime.fake.core.words import ZERO, PriceKind, Product, Side, TriggerKind, TriggerState


class NewTrigger(Struct, frozen=True, kw_only=True):
    """A trigger that a user wants to set.

    Attributes:
        kind: Plan order, take profit or stop loss.
        price: Price that sets it off, from whichever side the watched price comes; that makes a trailing stop active.
        by: Which price is watched.
        order: The order it then places. With neither `qty` nor `value` it closes the whole position.
        trail: Of a trailing stop: how far the price has to turn back from its best, as a share of that.
        client_id: The user's own ID, unique among waiting triggers; empty for none.
        note: The adapter's own data.
    """

    kind: TriggerKind
    price: Decimal
    order: NewOrder
    by: PriceKind = PriceKind.LAST
    trail: Decimal | None = None
    client_id: str = ""
    note: Mapping[str, str] = NOTHING


class Trigger(Struct, kw_only=True, eq=False):
    """A trigger that was accepted. Read it, never write it; events carry copies.

    Attributes:
        id: Unique, rising, decimal text.
        uid: UID of its user.
        new: The trigger as requested, with the numbers of the last change.
        rises: Whether it fires, or becomes active, when the price rises to its own; otherwise when it falls to it.
        best: The best price since a trailing stop became active: the highest for a sale; 0 before, and for others.
        state: How it is.
        parent_id: ID of the order that it came with; empty for none.
        partner_id: Of the first of those that were set together; empty for that one, and for one alone.
        order_id: Of the order that it placed; empty before it fired.
        fired_at: The watched price when it fired; 0 before.
        refused: Why its order was refused; None if it was not.
        created: In milliseconds.
        updated: When it last changed, in milliseconds.
    """

    id: str
    uid: str
    new: NewTrigger
    rises: bool
    created: int
    updated: int
    best: Decimal = ZERO
    parent_id: str = ""
    partner_id: str = ""
    state: TriggerState = TriggerState.WAITING
    order_id: str = ""
    fired_at: Decimal = ZERO
    refused: Reason | None = None

    @property
    def instrument(self) -> Instrument:
        return self.new.order.instrument

    @property
    def bounds(self) -> tuple[Decimal | None, Decimal | None]:
        """The prices in whole steps, below and above, at which something happens; None where nothing does."""
        new = self.new
        if new.trail is None or not self.best:
            return (None, new.price) if self.rises else (new.price, None)
        step = self.instrument.price_step
        if new.order.side is Side.SELL:
            return floor(self.best * (1 - new.trail) / step) * step, self.best + step
        return self.best - step, ceil(self.best * (1 + new.trail) / step) * step

    @property
    def group(self) -> str:
        """The key shared by triggers that came with one order, or together."""
        return self.parent_id or self.partner_id or self.id

    @property
    def waiting(self) -> bool:
        return self.state is TriggerState.WAITING


class TriggerStore:
    """Every trigger since the start. Lists are newest first."""

    def __init__(self) -> None:
        self._all: dict[str, dict[str, Trigger]] = {}
        self._groups: dict[str, list[Trigger]] = {}
        self._clients: dict[tuple[str, str], Trigger] = {}
        self._waiting: dict[Instrument, dict[str, Trigger]] = {}

    def add(self, trigger: Trigger) -> None:
        """Take in a new trigger; for the parts of the exchange."""
        self._all.setdefault(trigger.uid, {})[trigger.id] = trigger
        self._groups.setdefault(trigger.group, []).append(trigger)
        self._waiting.setdefault(trigger.instrument, {})[trigger.id] = trigger
        if trigger.new.client_id:
            self._clients[trigger.uid, trigger.new.client_id] = trigger

    def finish(self, trigger: Trigger) -> None:
        """Take one that is final from those that wait; for the parts of the exchange."""
        self._waiting[trigger.instrument].pop(trigger.id, None)

    def client_id_taken(self, uid: str, client_id: str) -> bool:
        """Whether a waiting trigger has it."""
        found = self._clients.get((uid, client_id))
        return found is not None and found.waiting

    def find(self, uid: str, trigger_id: str = "", client_id: str = "") -> Trigger:
        """A trigger by its ID, or the newest with this client ID.

        Raises:
            Refused: UNKNOWN_TRIGGER.
        """
        mine = self._all.get(uid, {})
        found = mine.get(trigger_id) if trigger_id else self._clients.get((uid, client_id))
        return found if found is not None else refuse(Reason.UNKNOWN_TRIGGER, trigger_id or client_id)

    def pending(self, uid: str, trigger_id: str = "", client_id: str = "") -> Trigger:
        """The same, if it waits.

        Raises:
            Refused: UNKNOWN_TRIGGER; TRIGGER_FINISHED.
        """
        found = self.find(uid, trigger_id, client_id)
        return found if found.waiting else refuse(Reason.TRIGGER_FINISHED, found.id)

    def together(self, trigger: Trigger) -> list[Trigger]:
        """Those that came with one order, or together, oldest first; the trigger is one of them."""
        return self._groups[trigger.group]

    def came_with(self, order_id: str) -> bool:
        """Whether the take profit or stop loss of an order has been set."""
        return order_id in self._groups

    def waiting_in(self, instrument: Instrument) -> list[Trigger]:
        """Those of all users that wait for a price of this instrument, oldest first."""
        return list(self._waiting.get(instrument, {}).values())

    def watched(self, instrument: Instrument) -> bool:
        """Whether there are any."""
        return bool(self._waiting.get(instrument))

    def open(self, uid: str, product: Product | None = None, symbol: str | None = None) -> list[Trigger]:
        """Those of a user that wait."""
        return [each for each in self._mine(uid, product, symbol) if each.waiting]

    def past(self, uid: str, product: Product | None = None, symbol: str | None = None) -> Iterator[Trigger]:
        """Those of a user that are final; lazily."""
        return (each for each in self._mine(uid, product, symbol) if not each.waiting)

    def _mine(self, uid: str, product: Product | None, symbol: str | None) -> Iterator[Trigger]:
        for trigger in reversed(self._all.get(uid, {}).values()):
            instrument = trigger.instrument
            if (product is None or instrument.product is product) and (symbol is None or instrument.symbol == symbol):
                yield trigger
