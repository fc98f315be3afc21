"""Asks for orders when pushes are not enough: lost responses, missing fills, gaps, and pushes that never came."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from bitget_runtime.errors import BitgetError, InvalidArgument, OrderNotFound
from bitget_runtime.order_facts import OrderLife
from bitget_runtime.order_words import Argument, Role
from bitget_runtime.orders.desk.asking import meant
from bitget_runtime.orders.desk.reading.reads import PROOF
from bitget_runtime.orders.desk.reading.repeating import find
from bitget_runtime.orders.desk.reading.resolver import Look, Looked, Resolved, resolve
from bitget_runtime.orders.desk.tracked import named_by
from bitget_runtime.orders.known.reading import category_of
from bitget_runtime.orders.known.state import OrderState, contradiction
from bitget_runtime.values.scalars import Timestamp

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.reading.reads import Reads, Seen
    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.orders.desk.tracker import Tracker
    from bitget_runtime.pacing.clock import Clock

logger = logging.getLogger("bitget_client")

BEFORE = 120_000
"""Milliseconds before an order, or a gap, from which lists are read: an order may be accepted half a minute before its
own timestamp, which may be off by as much."""

_LOOKS: tuple[Role, ...] = ("look_up", "list_open", "list_past", "list_fills")
_SHARED: tuple[Argument, ...] = ("category", "symbol", "plan_type")
"""The arguments of a look at a list that several orders may share."""

_ACKNOWLEDGED = 60.0
"""Seconds after which it is reported that no list has an order that the exchange has accepted."""

_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 5.0


class Following:
    """Finds out more about the orders of one kind.

    Args:
        life: The kind of orders.
        reads: Asks the exchange.
        tracker: Receives the reports.
        clock: The exchange's clock.
    """

    def __init__(self, life: OrderLife, reads: Reads, tracker: Tracker, clock: Clock) -> None:
        self._life = life
        self._reads = reads
        self._tracker = tracker
        self._clock = clock
        self._unconfirmed: dict[Tracked, float] = {}

    async def resolve(self, order: Tracked, longest: float | None = None) -> Resolved:
        """Find out whether the exchange has an order. Returns once that is known, or after `longest` seconds."""
        (outcome,) = await self.resolve_all([order], longest)
        return outcome

    async def resolve_all(self, orders: Sequence[Tracked], longest: float | None = None) -> list[Resolved]:
        """Find out whether the exchange has the orders of one call, in one search of the lists. Returns once all is
        known, or after `longest` seconds."""
        each = self._given_together(orders)
        roles = _LOOKS if len(orders) == 1 else _LOOKS[1:]
        looks: list[tuple[Role, Mapping[Argument, object]]] = [
            (role, given) for role in roles for given in each if self._reads.can(role, given)
        ]
        acknowledged = any(order.life.order_id for order in orders)
        provable = all(self._reads.can(role, given) for role in PROOF for given in each)
        provable = provable and not acknowledged and all(map(self._is_identified, orders))
        if provable and not self._are_in_reach(each):
            provable = False
            for order in orders:
                too_old = contradiction(
                    "it may be older than the lists go back, so they prove nothing", Timestamp(order.sent), None
                )
                self._tracker.doubt(order, too_old)
        steps = resolve(
            looks,
            is_found=lambda: all(order.life.seen for order in orders),
            accepted_until=lambda: self._accepted_until(orders) if provable else None,
            monotonic=self._clock.monotonic,
            longest=_ACKNOWLEDGED if acknowledged and longest is None else longest,
            may_move="look_up" not in [role for role, _ in looks],
        )
        try:
            step = next(steps)
            while True:
                if isinstance(step, Look):
                    role, given = step.where
                    asked = self._clock.monotonic()
                    looked = await self._look(role, self._in_any_case(role, given))
                    for order in orders if looked.at is not None else ():
                        order.fix_accepted_until(self._clock, asked)
                    step = steps.send(looked)
                else:
                    await asyncio.sleep(step.seconds)
                    step = steps.send(None)
        except StopIteration as end:
            outcome: Resolved = end.value
        if outcome == "never_carried_out" and not self._are_in_reach(each):  # any more
            outcome = "unknown"
        return ["found" if order.life.seen else self._not_found(order, outcome) for order in orders]

    def _accepted_until(self, orders: Sequence[Tracked]) -> int | None:
        """When the exchange can no longer accept any of them; None while that is not known."""
        ends = [order.reckon_accepted_until(self._clock) for order in orders]
        return max(end or 0 for end in ends) if all(ends) else None

    def _not_found(self, order: Tracked, outcome: Resolved) -> Resolved:
        if outcome == "never_carried_out":
            why = "the exchange can no longer accept it, and none of its lists has it"
            self._tracker.know(order, OrderState.NEVER_CARRIED_OUT, why)
        elif order.life.order_id:
            self._tracker.doubt(order, contradiction("it was accepted, but no list has it", order.life.order_id, None))
        return outcome

    def _given_together(self, orders: Sequence[Tracked]) -> list[dict[Argument, object]]:
        """The arguments by which orders are searched for: for several, those that they share, once for each instrument
        and kind of plan."""
        if len(orders) == 1:
            return [self._given(orders[0])]
        found: dict[tuple[object, ...], dict[Argument, object]] = {}
        for order in orders:
            given = self._given(order)
            key = tuple(given.get(name) for name in _SHARED)
            shared: dict[Argument, object] = {name: given[name] for name in _SHARED if name in given}
            starts = [one for one in (given["start"], found.get(key, given)["start"]) if isinstance(one, int)]
            found[key] = {**shared, "start": min(starts, default=None)}
        return list(found.values())

    def _is_identified(self, order: Tracked) -> bool:
        """Whether lists would show it by its client order ID, which no other order has."""
        same = self._tracker.find(self._life.kind, client_order_id=order.life.client_order_id)
        return self._shows_client_id(order) and same is order

    def _in_any_case(self, role: Role, given: Mapping[Argument, object]) -> Mapping[Argument, object]:
        """The arguments for a list: a lower-case symbol is accepted in an order, but may not be found in lists."""
        symbol = str(given["symbol"])
        wide: Mapping[Argument, object] = {**given, "symbol": ""}
        is_wide = role != "look_up" and symbol != symbol.upper() and self._reads.can(role, wide)
        return wide if is_wide else given

    def _are_in_reach(self, each: Iterable[Mapping[Argument, object]]) -> bool:
        """Whether the lists go back to when the orders may have been accepted."""
        starts = [given["start"] for given in each]
        return all(isinstance(start, int) and self._reads.go_back_to(start) for start in starts)

    def _shows_client_id(self, order: Tracked) -> bool:
        """Whether the exchange is known to keep such an order's client order ID, so that lists show it."""
        ids = self._life.client_ids
        if not ids.are_kept(order.identity.client_order_id):
            return False
        return not ids.plans or meant(self._life.operations["place"], order.arguments, "plan_type") in ids.plans

    async def look_for(self, order: Tracked) -> bool:
        """Look up an order, in the lists if there is no look-up. Returns whether the exchange has responded."""
        given = self._given(order)
        looked = [await self._look(role, given) for role in self._roles(given)]
        return all(one.complete for one in looked)

    def _roles(self, given: Mapping[Argument, object]) -> list[Role]:
        """Where an order is looked up: in the lists if there is no look-up."""
        return self._can("look_up", given) or [one for role in PROOF for one in self._can(role, given)]

    def _can(self, role: Role, given: Mapping[Argument, object]) -> list[Role]:
        """A role, if something can be read by it."""
        return [role] if self._reads.can(role, given) else []

    async def _look(self, role: Role, given: Mapping[Argument, object], *, pages: int | None = None) -> Looked:
        try:
            seen = await self._read(role, given, pages=pages)
        except BitgetError as error:
            logger.info("an order could not be looked up: %s", error)
            return Looked(False, None)
        return Looked(seen.complete, seen.at)

    async def _read(
        self, role: Role, given: Mapping[Argument, object], *, adopt: bool = False, pages: int | None = None
    ) -> Seen:
        reads, tracker, kind = self._reads, self._tracker, self._life.kind
        bound = {} if pages is None else {"pages": pages}
        seen = await (reads.look_up(given) if role == "look_up" else reads.list(role, given, **bound))
        for report in seen.reports:
            if adopt:
                tracker.hear(kind, report)
            else:
                tracker.take_report(kind, report, adopt=False)
        for fill in seen.fills:
            tracker.take_fill(kind, fill)
        return seen

    async def adopt(self, order_id: str, client_order_id: str, category: str, symbol: str) -> Tracked:
        """Follow an order that was placed elsewhere.

        Raises:
            InvalidArgument: the arguments aren't enough to look it up.
            OrderNotFound: the exchange shows no such order.
            BitgetError: the exchange could not be asked.
        """
        kind, given = self._life.kind, _identifying(order_id, client_order_id, category, symbol)
        looks = self._looks(given)
        if not looks or not (order_id or client_order_id):
            lacking = "category and symbol" if order_id or client_order_id else "order_id or client_order_id"
            raise InvalidArgument(f"give {lacking} too: {kind} orders can't be looked up otherwise")
        asked = looks[:1] if looks[0] == "look_up" else looks
        for role in asked:
            seen = await (self._reads.look_up(given) if role == "look_up" else self._reads.list(role, given))
            for report in seen.reports:
                if (order_id or client_order_id) in (report.order_id, report.client_order_id):
                    order = self._tracker.take_report(kind, report)
                    assert order is not None
                    return order
        where = (
            "" if looks[0] == "look_up" else " among the open orders, or the past ones as far as their list goes back"
        )
        raise OrderNotFound(f"there is no {kind} order {order_id or client_order_id}{where}", code="", status=None)

    def can_adopt(self, order_id: str, client_order_id: str, category: str, symbol: str) -> bool:
        """Whether an order of this kind could be looked up by that; not if the category isn't one of the kind's."""
        is_ours = not category or bool(category_of(self._life, category))
        return is_ours and bool(self._looks(_identifying(order_id, client_order_id, category, symbol)))

    def _looks(self, given: Mapping[Argument, object]) -> list[Role]:
        """What can find an order by that, in the order in which it is asked."""
        roles: tuple[Role, ...] = ("look_up", "list_open", "list_past")
        return [role for role in roles if self._reads.can(role, given)]

    async def follow(self, order: Tracked, longest: float = 30.0) -> None:
        """Look up an order until it has ended, or for `longest` seconds: after a request that should end it."""
        ends, pause = self._clock.monotonic() + longest, _FIRST_PAUSE
        while not order.state.is_final and self._clock.monotonic() < ends:
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)
            if not order.state.is_final:
                await self.look_for(order)

    async def confirm(self, order: Tracked, since: float, within: float) -> None:
        """Look up an order that was changed, unless a report about it comes within some seconds. Changes that follow
        each other closely share one look-up.

        Args:
            order: The order.
            since: When the change was sent, by the monotonic clock.
            within: The seconds.
        """
        is_waiting = order in self._unconfirmed
        self._unconfirmed[order] = since
        if is_waiting:
            return
        try:
            await asyncio.sleep(within)
            pause = _FIRST_PAUSE
            while not order.state.is_final and order.touched <= self._unconfirmed[order]:
                if await self.look_for(order):
                    break
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
        finally:
            del self._unconfirmed[order]

    async def catch_up_together(self, orders: Sequence[Tracked]) -> None:
        """Get fills that open orders had before they were followed here, from lists that they share: by no more
        requests than asking for each order would take."""
        pairs = {(order.identity.category, order.identity.symbol) for order in orders}
        for given in self._narrowest("list_fills", pairs, None):
            await self._look("list_fills", given, pages=len(orders))

    async def catch_up(self, order: Tracked) -> None:
        """Get the fills that an open order had before it was followed here, once the exchange shows it."""
        await order.until(lambda: order.life.seen or order.state.is_final, None)
        if not order.state.is_final:
            await self._ask_for_fills(order)

    async def _ask_for_fills(self, order: Tracked) -> None:
        """Ask for the fills of an order that pushes have not reported."""

        async def look() -> bool:
            given, failure = self._given(order), None
            for role in (*self._can("list_fills", given), *self._roles(given)):
                if order.life.has_all_fills and order.life.has_fee:
                    return True
                try:
                    await self._read(role, given)
                except BitgetError as error:
                    failure = error
            if failure is not None:
                raise failure
            return order.life.has_all_fills and order.life.has_fee

        await asyncio.sleep(_FIRST_PAUSE)
        await find(look)

    async def ask_for_fee(self, order: Tracked) -> None:
        """Ask once for the fills of an order whose pushes don't say what they cost."""
        given = self._given(order)
        for role in self._can("list_fills", given):
            await self._look(role, given)

    async def complete(self, order: Tracked) -> None:
        """Get the fills of an order that has ended and what they cost, if pushes have not said it."""
        await self._ask_for_fills(order)
        life = order.life
        order.is_incomplete = not (life.has_all_fills and life.has_fee)
        if not life.has_all_fills:
            found = contradiction("its fills don't add up to its filled quantity", life.traded, life.filled)
            self._tracker.doubt(order, found)
        self._tracker.settle(order)

    async def placed_by(self, trigger: Tracked) -> str:
        """The ID of the order that a trigger order has placed, from its own row or from the list of placed orders;
        empty if neither has it.

        Raises:
            BitgetError: the exchange could not be asked.
        """
        given = self._given(trigger)
        if not trigger.placed_id and self._reads.can("list_placed", given):
            found = await self._reads.placed(given)
            return found[0] if len(found) == 1 else ""
        if not trigger.placed_id:
            for role in self._roles(given):
                await self._read(role, given)
        return trigger.placed_id

    async def reread(self, categories: Iterable[str], since: int | None) -> None:
        """Read the open orders, and the others' outcome since a time.

        Args:
            categories: Categories to read.
            since: Milliseconds since the epoch by the exchange's clock; None if only the open ones are wanted.

        Raises:
            BitgetError: the exchange could not be asked.
        """
        began = self._clock.monotonic()
        for category in self.lines(categories):
            given: dict[Argument, object] = {"category": category}
            if self._reads.can("list_open", given):
                await self._read("list_open", given, adopt=True)
        orders = [order for order in self._tracker if order.identity.kind == self._life.kind]
        if since is not None:
            pairs = {(order.identity.category, order.identity.symbol) for order in orders}
            for role in ("list_past", "list_fills"):
                for narrow in self._narrowest(role, pairs, since - BEFORE):
                    await self._read(role, narrow)
        for order in orders:
            if order.life.seen and order.touched < began and not order.is_settled:
                await self._look_again(order)

    async def _look_again(self, order: Tracked) -> None:
        """Look up an order that no list has shown. If nothing shows it for a while, that is reported once: nobody knows
        how it has ended, so its state stays as it is."""
        now = self._clock.monotonic()
        since = order.missing_since = now if order.missing_since is None else order.missing_since
        is_answered = await self.look_for(order)
        if is_answered and not order.is_missing and now - since >= _ACKNOWLEDGED:
            given = self._given(order)
            is_answered = all(
                [(await self._look(role, given)).complete for role in PROOF if self._reads.can(role, given)]
            )
            if is_answered and order.missing_since is not None and not order.state.is_final:
                order.is_missing = True
                self._tracker.doubt(order, contradiction("no list has it any more", order.life.state, None))
        if not is_answered:
            order.missing_since = None

    def lines(self, categories: Iterable[str]) -> tuple[str, ...]:
        """The categories whose open orders are read separately; one empty name if all come at once."""
        return ("",) if self._reads.can("list_open", {}) else tuple(sorted(categories))

    def _narrowest(
        self, role: Role, pairs: Iterable[tuple[str, str]], since: int | None
    ) -> list[dict[Argument, object]]:
        """As few requests as the list allows: one for all, one per category, or one per category and symbol."""
        found: dict[tuple[str, str], dict[Argument, object]] = {}
        for category, symbol in pairs:
            for key in (("", ""), (category, ""), (category, symbol)):
                given: dict[Argument, object] = {"category": key[0], "symbol": key[1], "start": since}
                if self._reads.can(role, given):
                    found[key] = given
                    break
        return list(found.values())

    def _given(self, order: Tracked) -> dict[Argument, object]:
        """The arguments that an order is looked up by."""
        earliest = order.earliest(self._clock)
        since = min(earliest, order.accepted_until or earliest) - BEFORE if earliest else None
        return {**named_by(self._life, order), "start": since}


def _identifying(order_id: str, client_order_id: str, category: str, symbol: str) -> dict[Argument, object]:
    """The arguments of a look-up, by the exchange's ID if both are known."""
    own: dict[Argument, object] = {"order_id": order_id} if order_id else {"client_order_id": client_order_id}
    return {"category": category, "symbol": symbol, **own}
