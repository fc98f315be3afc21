"""Orders of one account, in one event loop: the stream that reports them, and the tasks that ask when it doesn't."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import InvalidArgument, OrderNotFound
from bitget_runtime.order_facts import OrderLife
from bitget_runtime.order_words import Role, Side
from bitget_runtime.orders.desk.asking import terms_asked
from bitget_runtime.orders.desk.beginning import Beginning, Kind, Lines
from bitget_runtime.orders.desk.events import Events, Readers
from bitget_runtime.orders.desk.hearing import Hearing
from bitget_runtime.orders.desk.reading.following import Following
from bitget_runtime.orders.desk.reading.reads import Calls, Reads
from bitget_runtime.orders.desk.reading.rereading import Rereading
from bitget_runtime.orders.desk.reconciling import Reconciling
from bitget_runtime.orders.desk.sending.cancelling import Cancelling
from bitget_runtime.orders.desk.sending.checking import Checking
from bitget_runtime.orders.desk.sending.counting import counted
from bitget_runtime.orders.desk.sending.meaning import Meaning, Meant
from bitget_runtime.orders.desk.sending.placing import Placing
from bitget_runtime.orders.desk.sending.under_way import UnderWay
from bitget_runtime.orders.desk.sending.ways import Ways
from bitget_runtime.orders.desk.tracked import Happened, Signing, Tracked
from bitget_runtime.orders.desk.tracker import SETTLED, Tracker
from bitget_runtime.pacing.moments import Decision, decision
from bitget_runtime.stream.async_stream import AsyncStream
from bitget_runtime.stream.interface import sender_of_commands
from bitget_runtime.stream.options import StreamOptions
from bitget_runtime.stream.wire.channel import Command
from bitget_runtime.transport.interface import other_loop

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.orders.desk.journal import Journal
    from bitget_runtime.orders.desk.sending.changing import Change
    from bitget_runtime.orders.instruments import Lists
    from bitget_runtime.orders.options import OrderOptions
    from bitget_runtime.pacing.clock import Clock
    from bitget_runtime.rest.account_mode import KnownMode
    from bitget_runtime.rest.guards import Guarding
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.order_ids import OrderIds
    from bitget_runtime.rest.wire.request import Extra, Origin

logger = logging.getLogger("bitget_client")

_MARGIN = 2_000
"""Milliseconds by which a dead program's clock may have been ahead."""


class Engine:
    """The orders of one account. It belongs to one event loop.

    Args:
        api: Facts of the API.
        kinds: The kinds of orders.
        operations: Operations by address. `Any`: responses of any operation.
        channels: Channels and commands by address.
        calls: Carries out operations.
        stream: The stream that reports orders; closed with the engine.
        journal: The journal of orders, closed with the engine; None for none.
        clock: The exchange's clock.
        origin: What all requests share.
        ids: Makes client order IDs.
        guarding: Refuses what the user doesn't want sent; receives the number of open orders.
        lists: The instruments, whose rules orders must fit unless the user opts out.
        known_mode: How often the account mode may have changed, so far.
        options: The user's settings.
        longest: Most seconds a call may take.
        goes_on: A call continues when nobody waits for it any more.

    Attributes:
        tracker: The orders.
        resumed: Those that had no known end in the journal when it was opened, oldest first.
        hearing: Makes what listens to channels.
        operations, stream, options, lists: As given.
    """

    def __init__(
        self,
        api: ApiFacts,
        kinds: Sequence[str],
        operations: Mapping[str, Operation[Any]],
        channels: Mapping[str, Any],
        *,
        calls: Calls,
        stream: AsyncStream,
        journal: Journal | None,
        clock: Clock,
        origin: Origin,
        ids: OrderIds,
        guarding: Guarding | None,
        lists: Lists,
        known_mode: KnownMode,
        options: OrderOptions,
        longest: float,
        goes_on: bool,
    ) -> None:
        assert api.load_orders is not None
        facts = api.load_orders()
        self.tracker = Tracker(journal, clock)
        self.resumed: tuple[Tracked, ...] = ()
        self._kinds: dict[str, Kind] = {}
        self._readers = Readers(clock.now_ms)
        self._reconciling = Reconciling(
            self._kinds,
            self.tracker,
            clock,
            options,
            self._readers,
            begun=lambda: self._beginning.begun,
            hears_all=lambda: self._beginning.hears_all,
        )
        self._api, self.stream, self._journal = api, stream, journal
        self.hearing = partial(Hearing, stream, channels, self.begin, clock.now_ms)
        self.operations, self.lists = operations, lists
        self._clock, self.options, self._guarding = clock, options, guarding
        self._stop_counting: Callable[[], None] = lambda: None
        self._is_still_sending = goes_on and journal is not None and journal.was_here  # calls of an earlier block
        self._valid, self._longest = int(facts.timestamp_valid * 1_000), longest
        commands = {address: each for address, each in channels.items() if isinstance(each, Command)}
        command = sender_of_commands(stream) if options.by == "websocket" else None
        self._under_way, self._goes_on, self._has_ended = UnderWay(), goes_on, False
        ways = Ways(
            operations,
            commands,
            calls,
            command,
            self._valid,
            int(longest * 1_000),
            goes_on,
            origin,
            self._under_way,
        )
        checking = Checking(lists, calls, self.begin)
        self._roles: dict[str, tuple[Kind, Role]] = {}
        for name in kinds:
            kind = self._kind(facts.lives[name], ways, ids, checking, known_mode)
            if kind.categories:
                self._kinds[name] = kind
            self._roles.update({call.address: (kind, role) for role, call in kind.life.operations.items()})
        self._loop: asyncio.AbstractEventLoop | None = None
        self._beginning = Beginning(
            [*self._kinds.values()], self.hearing(), self.tracker, self._reconciling, options.start_within
        )
        self.tracker.on_end = self._reconciling.complete
        self.tracker.follows = self._follows

    def _kind(self, life: OrderLife, ways: Ways, ids: OrderIds, checking: Checking, known_mode: KnownMode) -> Kind:
        """Everything that works on one kind of orders."""
        tracker, clock, only = self.tracker, self._clock, self.options.categories
        reads = Reads(life, self.operations, ways.calls, clock)
        checked = checking if self.options.check else None
        lines = Lines(life, only)
        placing = Placing(self._api, life, ways, tracker, ids, clock, self._reconciling, checked, reads, lines)
        cancelling = Cancelling(self._api, life, ways, tracker, clock, self._reconciling)
        place = self.operations[life.operations["place"].address]
        following = Following(life, reads, tracker, clock)
        rereading = Rereading(following, lines.followed, self.begin)
        meaning = Meaning(life, place, placing, reads, tracker, ids, checking, known_mode, clock)
        return Kind(life, lines, following, rereading, reads, placing, cancelling, meaning)

    def _follows(self, kind: str, category: str) -> bool:
        return category in self._kinds[kind].categories

    def find(self, kinds: Iterable[str], order_id: str, client_order_id: str) -> Tracked | None:
        """An order of some kinds, by either ID; None if none of those that are followed, or ended recently, has it.

        Raises:
            InvalidArgument: no ID is given.
        """
        if not (order_id or client_order_id):
            raise InvalidArgument("give order_id or client_order_id")
        found = (self.tracker.find(kind, order_id=order_id, client_order_id=client_order_id) for kind in kinds)
        return next((order for order in found if order is not None), None)

    @property
    def close_within(self) -> float:
        """Most seconds that closing the stream may take."""
        return (self.options.stream or StreamOptions()).close_within

    @property
    def synced(self) -> bool:
        """Whether every update since the start has been taken into account, as far as is known."""
        return self._reconciling.is_done and self._beginning.hears_all

    # From start to end

    async def start(self) -> None:
        """Start following orders: the unsettled ones in the journal, and the open ones.

        Trigger orders are followed if that is wanted, once one is placed or adopted here, or if one in the journal is
        unsettled.

        Raises:
            BitgetError: the exchange can't be reached, or refuses.
        """
        self._loop = asyncio.get_running_loop()
        try:
            self.resumed = self._left()
            unsettled = {order.identity.kind for order in self.resumed}
            for name, kind in self._kinds.items():
                if kind.life.places is None or self.options.triggers or name in unsettled:
                    await self._beginning.begin(kind)
        except BaseException:
            await self.close()
            raise
        for order in self.resumed:
            if order.way == "rest":
                self._reckon(order)
            self._reconciling.catch_up(order)
        self._stop_counting = counted(self._guarding, self.tracker)
        self._reconciling.begin_looking_after()

    def _left(self) -> tuple[Tracked, ...]:
        """The unsettled orders in the journal, followed from now on."""
        if self._journal is None:
            return ()
        journaled, self.tracker.ended = [*self._journal.unsettled()], self._journal.ended(SETTLED)
        left = tuple(self.tracker.resume(entry) for entry in journaled if entry.kind in self._kinds)
        for order in left:
            identity = order.identity
            order.asked = terms_asked(self._kinds[identity.kind].life, identity.category, order.arguments)
        if others := {entry.kind for entry in journaled} - self._kinds.keys():
            logger.warning("the journal has unsettled orders that are not followed: %s", ", ".join(sorted(others)))
        return left

    def _reckon(self, order: Tracked) -> None:
        """Note how long an order from the journal may still be accepted. Who sent it has died, because the journal is
        ours now; or it is us."""
        end, longest = order.sent + self._valid, 0.0
        if self._is_still_sending:
            end = order.accepted_until or end
            longest = max(self._longest, (end - self._valid - self._clock.now_ms()) / 1_000)
        order.accepted_until = end
        order.signing = Signing(self._clock.monotonic() + longest, self._valid + _MARGIN)
        order.reckon_accepted_until(self._clock)

    async def close(self) -> None:
        """Close the stream and end all tasks. Orders stay as they are, at the exchange and in the journal.

        Responses to what is under way are awaited for `close_within` seconds.
        """
        was_over, self._reconciling.is_over = self._reconciling.is_over, True
        for order in self.tracker:
            order.wake()  # whoever waits sees that it is over
        self._stop_counting()
        try:
            await self._reconciling.close()
            await self._under_way.ended(self.close_within)
        finally:
            if not was_over:
                self._warn_of_left()
            await self.end()

    def _warn_of_left(self) -> None:
        """Log which orders somebody waited for, or wanted to end, and nobody sees to any more."""
        early = [one for one in self.tracker if one.is_on_its_way and one.is_left_to_us]
        uncancelled = [
            one for one in self.tracker if one.is_cancel_lost and not one.state.is_final and one not in early
        ]
        for which, left in (("may reach the exchange", early), ("may not have been cancelled", uncancelled)):
            if left:
                logger.warning("the orders are closed, and these %s: %s", which, ", ".join(map(str, left)))

    async def end(self) -> None:
        """End the stream and release the journal: if `close` was interrupted, this may remain to be done."""
        if self._has_ended:
            return
        if self._goes_on:  # otherwise their callers go on waiting for them
            self._under_way.cut_off()
        try:
            await self.stream.close()
        finally:
            self.close_journal()
            self._readers.end()
        self._has_ended = True

    def close_journal(self) -> None:
        """Release the journal, in any thread."""
        if self._journal is not None:
            self._journal.close()

    def read(self, order: Tracked | None) -> tuple[Events[Happened], Callable[[], None]]:
        """Events from now on, of one order until its end or of all orders; and a function that ends them early.

        Raises:
            ClientUnusable: this is another event loop.
        """
        if asyncio._get_running_loop() not in (None, self._loop):
            raise other_loop()
        return self._readers.read(self.tracker if order is None else order)

    # Requests

    # What a user decides is decided in the call, not when its coroutine has its turn: none of these is an `async def`.

    def perform(self, operation: Operation[Any], arguments: Any, extra: Extra | None) -> Coroutine[Any, Any, Any]:
        """Carry out an operation by its role; returns the orders if it places some, None if it cancels."""
        within = None if operation.is_cancel else self.options.send_within
        return _decided(within).carry_out(partial(self._perform, operation, arguments, extra))

    def intend(self, kind: str, meant: Meant, named: Mapping[str, Any]) -> Coroutine[Any, Any, Tracked]:
        """Place an order that is meant for a position. `Any`: its arguments by Python name."""
        return _decided(self.options.send_within).carry_out(lambda: self._meaning(kind).intend(meant, named))

    def trade(self, kind: str, side: Side, named: Mapping[str, Any]) -> Coroutine[Any, Any, Tracked]:
        """Place an order for an amount. `Any`: its arguments by Python name."""
        return _decided(self.options.send_within).carry_out(lambda: self._meaning(kind).trade(side, named))

    def modify(self, order: Tracked, change: Change) -> Coroutine[Any, Any, Tracked]:
        """Change an order."""
        return _decided(self.options.send_within).carry_out(lambda: self.placing(order).modify(order, change))

    async def _perform(self, operation: Operation[Any], arguments: Any, extra: Extra | None) -> Any:
        self.check_open()
        kind, role = self._roles[operation.address]
        if kind.categories:
            await self._beginning.begin(kind)
        kind.lines.check(operation.address)
        if role == "place":
            return await kind.placing.place(operation, arguments, extra)
        if role == "place_many":
            return await kind.placing.place_many(operation, arguments, extra)
        assert role == "cancel_all", role
        return await kind.cancelling.cancel_all(operation, arguments, extra)

    def _meaning(self, kind: str) -> Meaning:
        self.check_open()
        if kind not in self._kinds:
            raise InvalidArgument(f"{kind} orders are not followed")
        return self._kinds[kind].meaning

    def placing(self, order: Tracked) -> Placing:
        """The `Placing` that changes an order.

        Raises:
            StreamClosed: the orders are closed.
        """
        self.check_open()
        return self._kinds[order.identity.kind].placing

    def cancel(self, order: Tracked) -> Coroutine[Any, Any, None]:
        """Ask to cancel an order, for which it is never too late; raises like `Cancelling.cancel`."""
        return Decision().carry_out(lambda: self.cancelling(order).cancel(order))

    def cancelling(self, order: Tracked) -> Cancelling:
        """The `Cancelling` that cancels an order; raises like `placing`."""
        self.check_open()
        return self._kinds[order.identity.kind].cancelling

    def go_on_cancelling(self, orders: Iterable[Tracked]) -> None:
        """See to it that orders end, from any thread; not if the event loop has ended."""

        def go_on() -> None:
            for order in orders:
                if not self._reconciling.is_over:
                    self.cancelling(order).go_on(order)

        if self._loop is not None:
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(go_on)

    async def adopt(self, order_id: str, client_order_id: str, kind: str, category: str, symbol: str) -> Tracked:
        """Follow an order that was placed elsewhere: of one kind, or of the first that has it of all that can be asked.

        Raises:
            OrderNotFound: the exchange shows no such order.
            BitgetError: the exchange could not be asked.
        """
        self.check_open()
        if kind and kind not in self._kinds:
            raise InvalidArgument(f"kind must be one of {', '.join(self._kinds)}, not {kind!r:.80}")
        known, missing = (order_id, client_order_id, category, symbol), list[str]()
        named = [self._kinds[kind]] if kind else [*self._kinds.values()]
        for one in [each for each in named if each.following.can_adopt(*known)] or named[:1]:
            await self._beginning.begin(one)
            try:
                order = await one.following.adopt(*known)
            except OrderNotFound as error:
                missing.append(str(error))
                continue
            if not order.life.has_all_fills:
                self._reconciling.catch_up(order)
            return order
        hint = "" if kind or (category and symbol) else "; give category and symbol to look among all kinds of orders"
        raise OrderNotFound("; ".join(missing) + hint, code="", status=None)

    def check_open(self) -> None:
        """Raises:
        StreamClosed: the orders are closed.
        """
        self._reconciling.check_open()

    def no_longer_changes(self, order: Tracked) -> bool:
        """Whether an order is settled.

        Raises:
            StreamClosed: it isn't, and the orders are closed, so waiting would be in vain.
        """
        if not order.is_settled:
            self.check_open()
        return order.is_settled

    @property
    def kinds(self) -> list[Kind]:
        """The kinds of orders that are followed, in at least one category."""
        return [kind for kind in self._kinds.values() if kind.categories]

    def begin(self, coroutine: Coroutine[Any, Any, Any]) -> asyncio.Task[None]:
        """Start a task that ends with the orders. If it fails, that is logged."""
        return self._reconciling.begin(coroutine)


def _decided(within: float | None) -> Decision:
    """The decision of a user, who may have made it in another call that has led here."""
    made = decision()
    return Decision(within, None if made is None else made.moment)
