"""One order as it is followed: what is known about it, who waits for it, who is notified."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from bitget_runtime.errors import BitgetError
from bitget_runtime.order_facts import OrderLife
from bitget_runtime.order_words import Argument
from bitget_runtime.orders.desk.asking import Identity, meant
from bitget_runtime.orders.desk.waiting import Waiters
from bitget_runtime.orders.known.changing import AskedChange, most_of
from bitget_runtime.orders.known.merge import Life
from bitget_runtime.orders.known.state import NO_TERMS, Discrepancy, OrderChange, OrderFill, OrderState, OrderWay, Terms
from bitget_runtime.values.scalars import Timestamp

if TYPE_CHECKING:
    from bitget_runtime.pacing.clock import Clock

APART = 2_000
"""Milliseconds by which the exchange's servers may differ from each other, on the safe side."""

_UNKNOWN = 30_000
"""Milliseconds by which a time may be wrong while the exchange has not said its own."""

OrderUpdate: TypeAlias = OrderChange | OrderFill | Discrepancy
"""What can happen to an order: a change of state, a fill, or something that doesn't add up."""


class Happened(NamedTuple):
    """An event in the life of one of the orders.

    Attributes:
        order: The order.
        what: What happened.
    """

    order: Tracked
    what: OrderUpdate


Listener: TypeAlias = Callable[[Happened], None]


class Signing(NamedTuple):
    """How long a request without a response may have been signed: each attempt is signed with its own time.

    Attributes:
        until: When it can no longer be signed, by the monotonic clock.
        valid: Milliseconds for which the exchange accepts what is signed, before and after its time.
    """

    until: float
    valid: int


class Noted(NamedTuple):
    """What a program that has ended knew about the exchange's clock when it sent an order.

    Attributes:
        offset: Milliseconds by which it was ahead of the machine's clock.
        uncertainty: Most milliseconds by which that may be wrong; None if the exchange had not said its time.
    """

    offset: int
    uncertainty: int | None

    def earliest(self, sent: int, clock: Clock) -> int:
        """The earliest time at which what was sent at a time by that clock was sent; 0 if nothing bounds it.

        If the clocks are now further apart, either the machine's was set since, or what was known was wrong.
        """
        now = clock.uncertainty
        if self.uncertainty is None or now is None:
            return 0
        apart = int((clock.offset - now) * 1_000) - self.offset
        return sent - self.uncertainty + min(0, apart)


_NOWHERE = (OrderState.REJECTED, OrderState.NEVER_CARRIED_OUT, OrderState.DISMISSED)
"""The states of an order that the exchange doesn't have."""


class Tracked:
    """One order as it is followed. It lives in the event loop of its tracker; what is known can be read from anywhere.

    Attributes:
        identity: Its IDs, kind and instrument.
        arguments: The arguments by wire name.
        asked: What it is to do, by its arguments.
        is_external: It was placed elsewhere.
        is_placing: It is in flight, and its response is awaited.
        is_changing: A change to it is in flight.
        is_handed_out: Whoever asked for the change that it is the result of has received it.
        cancels: How many cancels want it to end, until it has ended.
        is_cancel_lost: The last cancel of it has no response, so nobody knows whether it was accepted.
        ending: The task that sees to its end; None if there isn't one.
        life: What is known about it; replaced as a whole.
        changes: Changes to it that were not certainly refused, and that no report shows yet.
        history: The states it has had, oldest first.
        accepted_until: When the exchange can no longer accept it, as far as its clock is known; None if unknown.
        signing: How long its request may have been signed; None if it is known what it was last signed with.
        number: Its place in the journal; 0 if it is in none.
        error: The error that refused it, or leaves its outcome open.
        replaced_by: The order that is to replace it.
        placed: For a trigger order, the order that it has placed; None until that is known.
        placed_id: The exchange's ID of that order; empty if not given.
        shown: What is shown of an order placed elsewhere and is required in requests about it.
        is_incomplete: The exchange doesn't show all of its fills, their fees, or what it has placed, even when asked.
        fee_asked: The filled quantity whose fee the exchange was last asked for, because no push had it.
        missing_since: Since when the exchange has not shown it although it was asked and had it before, by the
            monotonic clock; None if it shows it.
        is_missing: That is so for long enough to have been reported.
        resolving: The task that finds out more about it; None if there isn't one.
        way: How it was sent.
        sent: When it was about to be sent, by the exchange's clock as it was known then; 0 if it was sent elsewhere.
        sent_at: The same by the monotonic clock; None if it wasn't sent here.
        sent_within: Most milliseconds by which `sent` may be too late; None if the exchange had not said its time.
        noted: What was known of the exchange's clock then, for an order from the journal of a program that has ended.
        touched: When it was last reported or requested, by the monotonic clock.
    """

    __slots__ = (
        "_listeners",
        "_on_settled",
        "_waiters",
        "accepted_until",
        "arguments",
        "asked",
        "cancels",
        "changes",
        "ending",
        "error",
        "fee_asked",
        "history",
        "identity",
        "is_cancel_lost",
        "is_changing",
        "is_external",
        "is_handed_out",
        "is_incomplete",
        "is_missing",
        "is_placing",
        "life",
        "missing_since",
        "noted",
        "number",
        "placed",
        "placed_id",
        "replaced_by",
        "resolving",
        "sent",
        "sent_at",
        "sent_within",
        "shown",
        "signing",
        "touched",
        "way",
    )

    def __init__(self, identity: Identity, arguments: Mapping[str, Any], *, is_external: bool = False) -> None:
        """`Any`: arguments as they are sent."""
        self.identity = identity
        self.arguments = arguments
        self.asked = NO_TERMS
        self.is_external = is_external
        self.is_placing = self.is_changing = self.is_handed_out = False
        self.cancels = 0
        self.is_cancel_lost = False
        self.ending: asyncio.Task[Any] | None = None
        self.life = Life(client_order_id=identity.client_order_id)
        self.history: list[OrderChange] = []
        self.accepted_until: int | None = None
        self.signing: Signing | None = None
        self.way: OrderWay = "rest"
        self.sent = 0
        self.sent_at: float | None = None
        self.sent_within: int | None = None
        self.noted: Noted | None = None
        self.number = 0
        self.changes: list[AskedChange] = []
        self.error: BitgetError | None = None
        self.replaced_by: Tracked | None = None
        self.placed: Tracked | None = None
        self.placed_id = ""
        self.shown: Mapping[Argument, str] = {}
        self.is_incomplete = self.is_missing = False
        self.fee_asked = Decimal(0)
        self.missing_since: float | None = None
        self.resolving: asyncio.Task[Any] | None = None
        self.touched = 0.0
        self._waiters = Waiters()
        self._listeners: list[Listener] = []
        self._on_settled: list[Callable[[], None]] = []

    @property
    def state(self) -> OrderState:
        return self.life.state

    @property
    def is_on_its_way(self) -> bool:
        """The exchange has not confirmed it, and may do so at any moment."""
        return not self.life.seen and not self.life.state.is_final

    @property
    def key(self) -> tuple[str, str]:
        """What it is known by wherever it is followed."""
        return self.identity.kind, self.life.client_order_id or self.life.order_id

    @property
    def is_to_end(self) -> bool:
        """Its cancel is wanted, and stays so until it has ended."""
        return self.cancels > 0

    @property
    def is_left_to_us(self) -> bool:
        """Something is still to be done about it here: its response is awaited, or it is to end."""
        return self.is_placing or self.is_to_end

    @property
    def terms(self) -> Terms:
        """What it is to do: as the exchange last reported it, and before that, as it was asked for."""
        return self.life.terms.over(self.asked)

    @property
    def is_settled(self) -> bool:
        """It has ended, and all of its fills with their fees, or what it has placed, are known as far as the exchange
        shows them."""
        life = self.life
        if not life.state.is_final or self.is_incomplete:
            return life.state.is_final
        is_traced = life.state is not OrderState.TRIGGERED or self.placed is not None
        return life.has_all_fills and life.has_fee and is_traced

    @property
    def replacement(self) -> Tracked | None:
        """The order that replaced it, or may have; None if none did, or that order is known not to exist."""
        found = self.replaced_by
        is_none = found is None or found.state in _NOWHERE
        return None if is_none else found

    def earliest(self, clock: Clock) -> int:
        """The earliest time at which it may have been sent, by the exchange's clock as it is known by now; 0 if it was
        sent elsewhere, or may have been sent at any time. The clock may have been ahead, and the machine may have slept
        since."""
        if self.noted is not None:
            return min(self.sent, self.noted.earliest(self.sent, clock))
        return self.sent if self.sent_at is None else min(self.sent, int(clock.ms_at(self.sent_at)))

    def is_younger_than(self, time: int, clock: Clock) -> bool:
        """Whether what the exchange did at a time was before this order was sent, however wrong the clocks may be."""
        off = 0
        if self.noted is None:
            now = None if self.sent_at is None else clock.uncertainty_ms
            off = max((one for one in (self.sent_within, now) if one is not None), default=_UNKNOWN)
        return time < self.earliest(clock) - off - APART

    def reckon_accepted_until(self, clock: Clock) -> int | None:
        """When the exchange can no longer accept it; None if unknown, or if its request may still be signed.

        A clock that was wrong when the order was sent may have been corrected since, and the request signed anew by it.
        """
        if self.signing is None:
            return self.accepted_until
        until, valid = self.signing
        end = int(clock.ms_at(until)) + valid
        self.accepted_until = min(max(self.accepted_until or 0, end), end + valid)  # no more than `valid` ahead
        return None if clock.monotonic() < until else self.accepted_until

    def fix_accepted_until(self, clock: Clock, asked: float) -> None:
        """The exchange has answered what was asked at that time of the monotonic clock, so its clock is known: unless
        the request may have been signed after that, `accepted_until` is reckoned for the last time."""
        if self.signing is not None and self.signing.until <= asked:
            self.reckon_accepted_until(clock)
            self.signing = None

    def happened(self, what: OrderUpdate) -> Happened:
        """Notify this order's listeners."""
        event = Happened(self, what)
        for listener in tuple(self._listeners):
            listener(event)
        return event

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call a function with every event. Returns a function that stops this."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def on_settled(self, function: Callable[[], None]) -> Callable[[], None]:
        """Call a function once the order is settled, or now if it is. Returns a function that stops this."""
        if self.is_settled:
            function()
        self._on_settled.append(function)
        return lambda: self._on_settled.remove(function)

    def wake(self) -> None:
        """Let waiters check their conditions again."""
        if self._on_settled and self.is_settled:
            for function in self._on_settled:
                function()
        self._waiters.wake()

    async def until(self, condition: Callable[[], bool], timeout: float | None) -> None:
        """Wait until a condition holds; raises like `Waiters.until`."""
        await self._waiters.until(condition, timeout, lambda: f"the order is still as it was: {self!r}")

    def record(self, state: OrderState, time: int, why: str, cancel_reason: str = "") -> OrderChange | None:
        """Add the present state to the history; None if it is already there."""
        if self.history and self.history[-1].state is state:
            return None
        is_cancelled = state is OrderState.CANCELLED
        reason, requested = (cancel_reason, self.is_to_end) if is_cancelled else ("", False)
        change = OrderChange(state, Timestamp(time), why, reason, requested)
        self.history.append(change)
        return change

    def __repr__(self) -> str:
        life = self.life
        return f"{life.client_order_id or life.order_id} {self.identity.symbol} {life.state} {life.filled}"


def named_by(life: OrderLife, order: Tracked) -> dict[Argument, object]:
    """The arguments that name an order in a look-up, cancellation or change; only the exchange's ID if that is
    known."""
    known, identity = order.life, order.identity
    named: dict[Argument, object] = {"category": identity.category, "symbol": identity.symbol}
    if life.plans:
        named["plan_type"] = said_of(life, order, "plan_type")
    if known.order_id:
        return {**named, "order_id": known.order_id}
    return {**named, "client_order_id": known.client_order_id}


def known_of(life: OrderLife, order: Tracked) -> dict[Argument, str]:
    """What is known of an order that is to be changed, with its IDs: for price and quantity the most that it may have
    by now, because a change may not have been reported yet."""
    terms, identity = order.terms, order.identity
    price, qty = most_of(terms, order.changes)
    known: dict[Argument, object] = {
        "order_id": order.life.order_id,
        "client_order_id": order.life.client_order_id,
        "category": identity.category,
        "symbol": identity.symbol,
        "side": terms.side,
        "order_type": terms.order_type,
        "plan_type": said_of(life, order, "plan_type"),
        "price": price,
        "qty": qty,
    }
    return {name: str(value) for name, value in known.items() if value}


def said_of(life: OrderLife, order: Tracked, meaning: Argument) -> str:
    """An argument that an order was placed with, or is shown with if placed elsewhere; empty if neither is known."""
    return meant(life.operations["place"], order.arguments, meaning) or order.shown.get(meaning, "")
