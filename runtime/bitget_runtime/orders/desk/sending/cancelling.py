"""Cancels orders. A cancel is wanted until the order has ended: one that came too early is sent again. An order that
nothing can be found out about is dismissed instead."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import BitgetError, InvalidArgument, OrderNotOpen, OutcomeUnknown
from bitget_runtime.order_words import Argument
from bitget_runtime.orders.desk.asking import framed
from bitget_runtime.orders.desk.sending.changing import Fate, ending, fate_of
from bitget_runtime.orders.desk.tracked import named_by, said_of
from bitget_runtime.orders.known.reading import category_of
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.rest.wire.batch import BatchReader
from bitget_runtime.rest.wire.request import write
from bitget_runtime.values.scalars import Timestamp

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.order_facts import OrderLife
    from bitget_runtime.orders.desk.sending.ways import Watch, Ways
    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.orders.desk.tracker import Tracker
    from bitget_runtime.pacing.clock import Clock
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.request import Arguments, Extra

logger = logging.getLogger("bitget_client")

_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 30.0
"""Seconds between two looks at an order that is to end."""

_AGAIN = 1.0
"""Seconds after which a cancel that has not ended its order is sent again, which is harmless."""

_NARROWING: tuple[Argument, ...] = ("category", "symbol", "margin_coin")
"""What orders that are to be cancelled together can have in common."""


class Cancelling:
    """Cancels the orders of one kind.

    Args:
        api: Facts of the API.
        life: The kind of orders.
        ways: How requests are sent.
        tracker: Follows the orders.
        clock: The exchange's clock.
        watch: Finds out whether they have ended.
    """

    def __init__(
        self, api: ApiFacts, life: OrderLife, ways: Ways, tracker: Tracker, clock: Clock, watch: Watch
    ) -> None:
        self._life = life
        self._ways = ways
        self._tracker = tracker
        self._clock = clock
        self._watch = watch
        self._batches = BatchReader(api)

    async def cancel(self, order: Tracked) -> None:
        """Ask to cancel an order, and one that a change may make of it and that nobody has received.

        An order that has already ended isn't an error. One that is on its way is cancelled once the exchange has it.
        If the response is lost, the order is looked up, and cancelled again if it is open.

        Raises:
            OutcomeUnknown: the response is lost, and the orders are closed, so nobody cancels it again.
            OrderNotOpen: it isn't open, and no list shows how it has ended.
            BitgetError: the exchange refused, other than because it isn't open; or nothing was sent.
        """
        if order.state.is_final:
            if (successor := _successor(order)) is not None:
                await self.cancel(successor)
            return
        wanted = self._want(order)
        is_due = False
        try:
            is_due = await self._ask(order)
        except OutcomeUnknown as error:
            if self._watch.is_over:
                raise
            why = error.__cause__ or error
            logger.warning("order %s may not be cancelled yet, and is cancelled again while it is open: %s", order, why)
        except BitgetError:
            for one in wanted:
                one.cancels -= 1
            raise
        finally:
            for one in wanted:
                self._see_to(one, is_due or one is not order)

    def dismiss(self, order: Tracked) -> None:
        """Record that its user has looked, and that an order whose outcome is unknown is not open.

        Raises:
            InvalidArgument: its state isn't `UNKNOWN`, or the exchange may still accept it.
        """
        if order.state is not OrderState.UNKNOWN:
            raise InvalidArgument(f"order {order} can't be dismissed: only one whose state is unknown can")
        until = order.reckon_accepted_until(self._clock)
        if order.signing is not None and until is None:
            raise InvalidArgument(f"order {order} can't be dismissed yet: it may still be sent")
        if until is not None and until >= self._clock.now_ms():
            when = Timestamp(until).datetime.isoformat(timespec="seconds")
            raise InvalidArgument(f"order {order} can't be dismissed yet: the exchange may accept it until {when}")
        if order.resolving is not None:
            order.resolving.cancel()
        self._tracker.know(order, OrderState.DISMISSED, "dismissed by its user")

    async def cancel_all(self, operation: Operation[Any], arguments: Arguments, extra: Extra | None) -> None:
        """Ask to cancel several orders at once; those that are on their way are cancelled once the exchange has them.

        Raises:
            BitgetError: as for any call; whatever the outcome, the orders are read.
        """
        early = [*self._on_their_way(operation, arguments, extra)]
        try:
            await self._ways.by_rest(operation, arguments, extra)
        except OutcomeUnknown:
            raise
        except BitgetError:
            early = []
            raise
        finally:
            for order in early:
                self.go_on(order)
            self._watch.reread(self._life.kind)

    def go_on(self, order: Tracked) -> None:
        """Cancel an order as soon as the exchange has it, and again until it has ended; returns at once."""
        for one in self._want(order):
            self._see_to(one, True)

    def _on_their_way(self, operation: Operation[Any], arguments: Arguments, extra: Extra | None) -> Iterator[Tracked]:
        """The orders that a request to cancel several means, and that may reach the exchange after it."""
        written = write(operation.form, arguments, None, operation.address)
        assert isinstance(written, dict)
        names = self._life.operations["cancel_all"].arguments
        if extra or written.keys() - {names.get(name) for name in _NARROWING}:  # it may narrow them in other ways
            return
        for order in self._tracker:
            is_ours = order.is_on_its_way and order.identity.kind == self._life.kind
            if is_ours and all(self._means(name, written, order) for name in _NARROWING):
                yield order

    def _means(self, name: Argument, written: Mapping[str, Any], order: Tracked) -> bool:
        """Whether an argument of a request to cancel several leaves an order in."""
        given = written.get(self._life.operations["cancel_all"].arguments.get(name, ""))
        given = given if isinstance(given, list) else [given] if given else []
        if name == "category":
            return not given or order.identity.category in {category_of(self._life, one) for one in given}
        own = order.identity.symbol if name == "symbol" else said_of(self._life, order, name)
        return not given or own.casefold() in {one.casefold() for one in given}

    # One order

    def _want(self, order: Tracked) -> list[Tracked]:
        """Note that one more cancel wants an order to end, and what may replace it. Returns all of them."""
        wanted = [order]
        while (successor := _successor(wanted[-1])) is not None:
            wanted.append(successor)
        for one in wanted:
            one.cancels += 1
        return wanted

    async def _ask(self, order: Tracked) -> bool:
        """Send a cancel. Returns whether it came too early, so that another one is due once the exchange has the order.

        An operation on several orders doesn't say why it refused one, so whether that has ended is looked up.
        """
        was_seen = order.life.seen
        try:
            outcome: Any = await self._sent(order)
        except OrderNotOpen as error:
            if order.is_missing:  # it may have ended in any way, or be there all the same
                raise
            logger.info("order %s was not open when it was to be cancelled: %s", order, error.message)
            outcome = error
        except OutcomeUnknown:
            order.is_cancel_lost = True
            raise
        order.is_cancel_lost = False
        match fate_of(self._life, self._batches, outcome, was_seen=was_seen):
            case Fate.TOO_EARLY:
                return True
            case Fate.UNEXPLAINED:
                await self._watch.look(order)
                if not order.state.is_final:
                    raise self._unexplained(order, outcome)
        return False

    async def _sent(self, order: Tracked) -> Any:
        """The response to a cancel; None over a WebSocket."""
        self._watch.check_open()
        other = self._life.commands.get("cancel")
        if self._ways.command is None or other is None:
            return await self._ways.by_rest(*ending(self._life, self._ways.operations, order))
        command = self._ways.commands[other.address]
        await self._ways.by_command(command, framed(self._life, other, command, named_by(self._life, order)))
        return None

    def _unexplained(self, order: Tracked, data: Any) -> BitgetError:
        operation, _ = ending(self._life, self._ways.operations, order)
        if refused := self._batches.failures(data):
            return self._batches.refusal(operation, refused[0])
        return OutcomeUnknown(f"{order} may or may not be cancelled", operation=operation.address, arguments={})

    # Until it has ended

    def _see_to(self, order: Tracked, is_due: bool) -> None:
        """See to it that an order ends, if that is still wanted.

        Args:
            order: The order.
            is_due: The cancel is still to be sent, once the exchange has the order.
        """
        if self._watch.is_over or not _is_wanted(order) or order.ending is not None:
            return
        order.ending = task = self._watch.keep_at(partial(self._until_ended, order, is_due))
        task.add_done_callback(partial(_no_longer, order))

    async def _until_ended(self, order: Tracked, is_due: bool) -> None:
        monotonic, pause = self._clock.monotonic, _FIRST_PAUSE
        asked = monotonic()
        while _is_wanted(order):
            if is_due:
                await order.until(lambda: order.life.seen or not _is_wanted(order), None)
                if not _is_wanted(order):
                    return
                asked, is_due = monotonic(), await self._is_due_again(order)
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)
            if _is_wanted(order):
                await self._watch.look(order)
            is_due = is_due or monotonic() - asked >= _AGAIN

    async def _is_due_again(self, order: Tracked) -> bool:
        """Send a cancel. Returns whether it has failed, and the order has not ended meanwhile."""
        try:
            return await self._ask(order)
        except BitgetError as error:
            if not _is_wanted(order):
                return False
            logger.warning("order %s could not be cancelled yet: %s", order, error)
            return True


def _successor(order: Tracked) -> Tracked | None:
    """The order that a change may make of it and that nobody has received; None if there isn't one."""
    found = order.replaced_by
    return None if found is None or found.is_handed_out else found


def _no_longer(order: Tracked, _: object) -> None:
    order.ending = None


def _is_wanted(order: Tracked) -> bool:
    return order.is_to_end and not order.state.is_final
