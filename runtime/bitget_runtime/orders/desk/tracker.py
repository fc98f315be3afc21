"""All orders that are followed: matches reports and trades to them, merges, and notifies listeners. Never waits."""

from __future__ import annotations

import logging
from collections import OrderedDict, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from msgspec.structs import replace

from bitget_runtime.errors import JournalError, OutcomeUnknown
from bitget_runtime.orders.desk.asking import Identity
from bitget_runtime.orders.desk.journal import Entry, Journal
from bitget_runtime.orders.desk.tracked import APART, Listener, Noted, OrderUpdate, Tracked
from bitget_runtime.orders.known.merge import Life, Merged, merge_fill, merge_report
from bitget_runtime.orders.known.reading import OwnedFill
from bitget_runtime.orders.known.state import Discrepancy, OrderState, Report, contradiction
from bitget_runtime.values.scalars import Timestamp

if TYPE_CHECKING:
    from bitget_runtime.pacing.clock import Clock

logger = logging.getLogger("bitget_client")

SETTLED = 1_000
"""How many settled orders are remembered, for late reports about them."""

_STRAY = 10_000
"""How many trades may wait for the order that they belong to."""


class Tracker:
    """The orders of one account.

    Args:
        journal: The journal they are written to; None for none.
        clock: The exchange's clock.

    Attributes:
        standing: The orders that are open or may be.
        ended: Orders of earlier programs with a known end, by kind and the exchange's ID: none of them is one of ours.
        on_end: Called with an order that has ended; some of its fills may still be unknown.
        follows: Whether orders of a kind and category are followed if they were placed elsewhere.
    """

    def __init__(self, journal: Journal | None, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock
        self._by_client_id: dict[tuple[str, str], Tracked] = {}
        self._by_id: dict[tuple[str, str], Tracked] = {}
        self._open: dict[Tracked, None] = {}
        self._in_flight: dict[Tracked, None] = {}
        self.standing: dict[Tracked, None] = {}
        self._settled: deque[Tracked] = deque()
        self._stray: OrderedDict[tuple[str, str], dict[str, OwnedFill]] = OrderedDict()  # by kind and order, by trade
        self._strays = 0
        self._early: list[tuple[str, Report]] = []
        self._listeners: list[Listener] = []
        self.ended: Collection[tuple[str, str]] = ()
        self.on_end: Callable[[Tracked], None] = lambda order: None
        self.follows: Callable[[str, str], bool] = lambda kind, category: True

    def __iter__(self) -> Iterator[Tracked]:
        """The orders that are not settled yet."""
        return iter(tuple(self._open))

    def known(self, kind: str) -> Iterator[Tracked]:
        """All orders of a kind, those that were settled lately too."""
        return (order for order in (*self._open, *self._settled) if order.identity.kind == kind)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call a function with every event of every order. Returns a function that stops this."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def find(self, kind: str, *, order_id: str = "", client_order_id: str = "") -> Tracked | None:
        """An order by either ID; None if there isn't one."""
        found = self._by_id.get((kind, order_id)) if order_id else None
        return found or (self._by_client_id.get((kind, client_order_id)) if client_order_id else None)

    # Orders of this program

    def add(self, orders: Iterable[Tracked]) -> None:
        """Take orders that are about to be sent, and write them to the journal first.

        Raises:
            JournalError: they could not be written: they must not be sent.
        """
        orders = list(orders)
        for order in orders:
            order.sent, order.sent_at = self._clock.now_ms(), self._clock.monotonic()
            order.sent_within = self._clock.uncertainty_ms
            order.life = _own(order, OrderState.SENT)
        if self._journal is not None:
            numbers = self._journal.write(self._entry(order) for order in orders)
            for order, number in zip(orders, numbers, strict=True):
                order.number = number
        for order in orders:
            self._take_in(order)
            self._note(order, "sent")

    @contextmanager
    def in_flight(self, orders: Sequence[Tracked]) -> Iterator[None]:
        """The responses to these orders, which have been added, are awaited in this block."""
        for order in orders:
            order.is_placing = True
            self._in_flight[order] = None
        try:
            yield
        finally:
            for order in orders:
                order.is_placing = False
                self._in_flight.pop(order, None)

    def sends(self, sent: Collection[str]) -> bool:
        """Whether orders with all of these client order IDs are in flight."""
        return {order.life.client_order_id for order in tuple(self._in_flight)}.issuperset(sent)

    def not_before(self, sent: Collection[str]) -> list[Tracked]:
        """Orders in flight with these client order IDs, and all that have been sent since. Of two that are in flight at
        once, the earlier one doesn't count the later one, so that not both are refused when there is room for one."""
        found: list[Tracked] = []
        for order in tuple(self._in_flight):
            if (found or order.life.client_order_id in sent) and order in self.standing:
                found.append(order)
        return found

    def resume(self, entry: Entry) -> Tracked:
        """Take over an order from the journal of a program that has ended."""
        identity = Identity(entry.kind, entry.category, entry.symbol, entry.client_order_id)
        order = Tracked(identity, entry.arguments)
        order.number, order.accepted_until = entry.number, entry.accepted_until
        order.way, order.sent = entry.way, entry.sent
        order.noted = Noted(entry.clock_offset, entry.clock_uncertainty)
        order.life = _own(order, OrderState.UNKNOWN, entry.order_id)
        self._take_in(order)
        self._note(order, "found in the journal")
        return order

    def acknowledge(self, order: Tracked, order_id: str) -> bool:
        """Record that the exchange has accepted the request, with its ID for the order.

        Returns whether that can be: not if it is the ID of another order, or the exchange has said another one before.
        """
        other, known = self._by_id.get((order.identity.kind, order_id)), order.life.order_id
        is_taken = other is not None and other.life.client_order_id not in ("", order.life.client_order_id)
        if is_taken or (order.identity.kind, order_id) in self.ended:
            self.doubt(order, contradiction("the response names it by the ID of another order", other, order_id))
            return False
        if order_id and known not in ("", order_id):
            self.doubt(order, contradiction("the response names it by another ID than reports", known, order_id))
            return order.life.seen
        if order_id and not known:
            order.life = _own(order, order.life.own, order_id)
            self._take_in(order)
            self._write(order)
            self._give_stray(order)
        order.wake()
        return True

    def know(self, order: Tracked, state: OrderState, why: str) -> None:
        """Record what this program knows about an order before the exchange has reported it."""
        if not order.life.seen:
            order.life = _own(order, state)
        self._note(order, why)

    def release(self, kind: str, client_order_id: str) -> None:
        """Allow another order to use the client order ID of a refused one."""
        order = self._by_client_id.get((kind, client_order_id))
        if order is not None and order.state is OrderState.REJECTED and not order.life.seen:
            del self._by_client_id[kind, client_order_id]

    # Reports from the exchange

    def take_report(self, kind: str, report: Report, *, adopt: bool = True) -> Tracked | None:
        """Take a report. Returns its order, None if that isn't followed.

        Args:
            kind: Kind of order.
            report: The report.
            adopt: Follow an unknown order from now on, as an external one.
        """
        order = self._whose(kind, report.order_id, report.client_order_id, report.created)
        if order is None and (named := self._by_client_id.get((kind, report.client_order_id))) is not None:
            order = self._contradicted(named, report)
        if order is None and not adopt:
            return None
        if order is None:
            order = Tracked(
                Identity(kind, report.category, report.symbol, report.client_order_id), {}, is_external=True
            )
            order.life = _own(order, OrderState.SENT, report.order_id)
            order.shown = {
                "plan_type": report.plan_type,
                "margin_coin": report.margin_coin,
                "order_type": report.terms.order_type or "",
            }
            self._take_in(order)
            self._give_stray(order)
        order.placed_id = order.placed_id or report.placed_order_id
        order.changes = [one for one in order.changes if not one.is_over(report)]
        merged, why = merge_report(order.life, report), f"reported by a {report.source}"
        self._merge(order, merged, why, cancel_reason=report.cancel_reason)
        return order

    def hear(self, kind: str, report: Report) -> None:
        """Take a report of any order, and follow it from now on if its category is followed; not before the awaited
        responses are there, if it has no client order ID and one of them may show that it is ours."""
        if report.client_order_id or self.find(kind, order_id=report.order_id) or not self._awaits(kind, report.symbol):
            self.take_report(kind, report, adopt=not report.category or self.follows(kind, report.category))
        else:
            self._early.append((kind, report))

    def hear_early(self) -> None:
        """Take the reports that came before their responses."""
        early, self._early = self._early, []
        for kind, report in early:
            self.hear(kind, report)

    def _awaits(self, kind: str, symbol: str) -> bool:
        """Whether a response is awaited that brings the exchange's ID of an order."""
        named = kind, symbol.casefold()
        return any(
            not one.life.order_id and (one.identity.kind, one.identity.symbol.casefold()) == named
            for one in self._in_flight
        )

    def take_fill(self, kind: str, owned: OwnedFill) -> None:
        """Take a trade, once; it waits if its order isn't known yet."""
        order = self._whose(kind, owned.order_id, owned.client_order_id, owned.fill.time or 0)
        if order is None:
            waiting = self._stray.setdefault((kind, owned.order_id), {})
            self._strays += owned.fill.trade_id not in waiting
            waiting[owned.fill.trade_id] = owned
            if self._strays > _STRAY:
                self._strays -= len(self._stray.popitem(last=False)[1])
            return
        self._merge(order, merge_fill(order.life, owned.fill), "reported by a trade", owned.order_id)

    def doubt(self, order: Tracked, discrepancy: Discrepancy) -> None:
        """Report that something doesn't add up."""
        logger.warning("order %s: %s (%s, %s)", order, discrepancy.what, discrepancy.earlier, discrepancy.later)
        self._tell(order, discrepancy)

    def settle(self, order: Tracked) -> None:
        """Let go of an order that has ended, if nothing is missing any more."""
        if order.is_settled and order in self._open:
            del self._open[order]
            if order.state is OrderState.TRIGGERED:
                self._write(order)
            self._settled.append(order)
            if len(self._settled) > SETTLED:
                self._forget(self._settled.popleft())
            order.wake()

    def link(self, trigger: Tracked, placed: Tracked) -> None:
        """Record that a trigger order has placed another one, which has the same owner, in the journal too."""
        placed.is_external = trigger.is_external
        trigger.placed = placed
        if self._journal is not None and trigger.number and not placed.number:
            entry = replace(self._entry(placed), sent=trigger.sent)  # it wasn't sent earlier
            try:
                (placed.number,) = self._journal.write([entry])
            except JournalError as error:
                logger.error("%s", error.message)
            self._write(placed)
        self.settle(trigger)
        trigger.wake()

    def _whose(self, kind: str, order_id: str, client_order_id: str, time: int) -> Tracked | None:
        """The order meant. Its client order ID may have been another's before: that one isn't ours, and what is older
        only by the clock of a program that has ended is doubted.

        `time` is when the order was placed, or traded; 0 if not given.
        """
        found = self._by_id.get((kind, order_id))
        if found is not None or not client_order_id:
            return found
        named = self._by_client_id.get((kind, client_order_id))
        if named is None or named.life.order_id not in ("", order_id):
            return None
        if self._is_earlier(named, order_id, time):
            return None
        if named.noted is not None and 0 < time < named.sent - APART:
            why = "a clock was wrong when it was sent, or an earlier order had its client order ID"
            self.doubt(named, contradiction(why, Timestamp(named.sent), Timestamp(time)))
        return named

    def _is_earlier(self, order: Tracked, order_id: str, time: int) -> bool:
        """Whether the exchange's ID, or a time if it is given, is that of an order that had the same client order ID
        before."""
        is_older = time > 0 and order.is_younger_than(time, self._clock)
        return is_older or (order.identity.kind, order_id) in self.ended

    def _contradicted(self, order: Tracked, report: Report) -> Tracked | None:
        """Doubt an order whose client order ID a report has together with another ID; one that has ended may have left
        it to another. Returns the order if the report is about it: its own ID comes from a response only."""
        if order.state.is_final or self._is_earlier(order, report.order_id, report.created):
            return None
        earlier = order.life.order_id
        self.doubt(order, contradiction("its client order ID is reported with another ID", earlier, report))
        if order.life.seen:
            return None
        self._by_id.pop((order.identity.kind, earlier), None)
        order.life = replace(order.life, order_id="")
        return order

    def _merge(self, order: Tracked, merged: Merged, why: str, order_id: str = "", *, cancel_reason: str = "") -> None:
        before, order.life = order.life, merged.life
        order.missing_since, order.is_missing = None, False
        if order_id and not order.life.order_id:
            order.life = _own(order, order.life.own, order_id)
        is_named = order.life.order_id != before.order_id
        if is_named:
            self._take_in(order)
            self._give_stray(order)
        if merged.fill is not None:
            self._tell(order, merged.fill)
        for discrepancy in merged.discrepancies:
            self.doubt(order, discrepancy)
        if order.life is not before:
            self._note(order, why, is_named=is_named, cancel_reason=cancel_reason)

    def _give_stray(self, order: Tracked) -> None:
        kind = order.identity.kind
        found = self._stray.pop((kind, order.life.order_id), {})
        self._strays -= len(found)
        for owned in found.values():
            self.take_fill(kind, owned)

    def _note(self, order: Tracked, why: str, *, is_named: bool = False, cancel_reason: str = "") -> None:
        order.touched = self._clock.monotonic()
        state = order.state
        if state is not OrderState.UNKNOWN and isinstance(order.error, OutcomeUnknown):
            order.error = None  # the history keeps it
        change = order.record(state, self._clock.now_ms(), why, cancel_reason)
        if change is not None or is_named:
            self._write(order)
        if change is not None:
            self._tell(order, change)
        if state.is_final:
            self.standing.pop(order, None)
            self.settle(order)
            if change is not None:
                self.on_end(order)
        order.wake()

    def _tell(self, order: Tracked, what: OrderUpdate) -> None:
        event = order.happened(what)
        for listener in tuple(self._listeners):
            listener(event)

    def _take_in(self, order: Tracked) -> None:
        kind, client_order_id = order.identity.kind, order.life.client_order_id
        named = self._by_client_id.get((kind, client_order_id))
        is_anothers = order.is_external and named is not None and named.is_on_its_way  # which had it later
        if client_order_id and not is_anothers:
            self._by_client_id[kind, client_order_id] = order
        if order.life.order_id:
            self._by_id[kind, order.life.order_id] = order
        if not order.is_settled:
            self._open[order] = None
        if not order.state.is_final:
            self.standing[order] = None

    def _forget(self, order: Tracked) -> None:
        kind, life = order.identity.kind, order.life
        self._by_id.pop((kind, life.order_id), None)
        if self._by_client_id.get((kind, life.client_order_id)) is order:
            del self._by_client_id[kind, life.client_order_id]

    def _write(self, order: Tracked) -> None:
        """Write an order's latest state; if that fails, it is settled again at the next start. So is a trigger order
        whose placed order isn't known yet."""
        if self._journal is None or not order.number:
            return
        life = order.life
        is_left = life.state is OrderState.TRIGGERED and not order.is_settled
        try:
            self._journal.update(
                order.number,
                OrderState.LIVE if is_left else life.state,
                order_id=life.order_id,
                filled=f"{life.filled:f}",
                accepted_until=order.accepted_until,
            )
        except JournalError as error:
            logger.error("%s", error.message)

    def _entry(self, order: Tracked) -> Entry:
        """What the journal is to have of an order that is about to be sent."""
        identity = order.identity
        return Entry(
            client_order_id=identity.client_order_id,
            kind=identity.kind,
            category=identity.category,
            symbol=identity.symbol,
            arguments=dict(order.arguments),
            way=order.way,
            sent=order.sent,
            clock_offset=int(self._clock.offset * 1_000),
            clock_uncertainty=self._clock.uncertainty_ms,
            accepted_until=order.accepted_until,
        )


def _own(order: Tracked, state: OrderState, order_id: str = "") -> Life:
    """A life that adds what this program knows about an order."""
    life = order.life
    return replace(life, own=state, order_id=life.order_id or order_id)
