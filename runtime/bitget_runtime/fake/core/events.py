"""What happened, in order, for whatever turns it into pushes. Each event carries a copy of its subject.

A call's events are delivered when it is done, so that a listener sees the exchange as it is
afterwards. Per fill: the order, the fill, the balances, the position.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.words import Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitget_runtime.fake.core.money.ledger import Balance
    from bitget_runtime.fake.core.trading.orders import Fill, Order
    from bitget_runtime.fake.core.trading.positions import Position
    from bitget_runtime.fake.core.trading.trigger_store import Trigger


class OrderChanged(Struct, frozen=True):
    """An order was accepted, changed, filled in part or whole, or ended."""

    order: Order


class Filled(Struct, frozen=True):
    """An order was filled, in part or whole."""

    fill: Fill


class BalanceChanged(Struct, frozen=True):
    """A balance, or what is held of it, changed."""

    balance: Balance


class PositionChanged(Struct, frozen=True):
    """A position was opened, changed, or closed (then its size is 0)."""

    position: Position


class TriggerChanged(Struct, frozen=True):
    """A trigger was accepted, changed, or ended."""

    trigger: Trigger


class PublicTrade(Struct, frozen=True):
    """A trade in which a user took part. Trades of the market maker with itself are read from the market instead.

    Attributes:
        id: Trade ID.
        instrument: What was traded.
        price: Price.
        qty: Quantity.
        side: Of the taker.
        time: In milliseconds.
    """

    id: str
    instrument: Instrument
    price: Decimal
    qty: Decimal
    side: Side
    time: int


class BookChanged(Struct, frozen=True):
    """Orders of users in a book changed. Quotes of the market maker change with the time, without an event."""

    instrument: Instrument


Event: TypeAlias = OrderChanged | Filled | BalanceChanged | PositionChanged | TriggerChanged | PublicTrade | BookChanged
Listener: TypeAlias = Callable[[Event], None]


class Events:
    """The listeners, and the events still to be delivered.

    Attributes:
        heard: Whether anything listens; otherwise events aren't even made.
    """

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._waiting: list[Event] = []
        self.heard = False

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call a function with every event. It must be quick, must not raise, and must not call the exchange
        except to read.

        Returns:
            A function that stops this.
        """
        self._listeners.append(listener)
        self.heard = True

        def end() -> None:
            self._listeners.remove(listener)
            self.heard = bool(self._listeners)

        return end

    @contextmanager
    def recorded(self) -> Iterator[list[Event]]:
        """The events of a block, as a list that grows."""
        events: list[Event] = []
        end = self.subscribe(events.append)
        try:
            yield events
        finally:
            end()

    def add(self, event: Event) -> None:
        """Add an event; for the parts of the exchange, which check `heard` first."""
        self._waiting.append(event)

    def deliver(self) -> None:
        """Deliver the events; for the exchange, when a call is done."""
        if self._waiting:
            events, self._waiting = self._waiting, []
            for event in events:
                for listener in tuple(self._listeners):
                    listener(event)
