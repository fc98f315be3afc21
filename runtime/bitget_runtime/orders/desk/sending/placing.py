"""Sends orders and changes, each once, and updates the order's state from the outcome."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import (
    BitgetError,
    CommandNotSent,
    InvalidArgument,
    OutcomeUnknown,
    RateLimited,
    StreamClosed,
    TransportError,
)
from bitget_runtime.order_facts import Call, OrderLife
from bitget_runtime.order_words import Argument
from bitget_runtime.orders.desk.asking import (
    Framed,
    Identity,
    asked,
    by_command,
    identity_of,
    ids_in,
    meant,
    terms_asked,
)
from bitget_runtime.orders.desk.sending.batch import named, only
from bitget_runtime.orders.desk.sending.changing import EXITS, Change, changing, kept
from bitget_runtime.orders.desk.sending.exits import check_exits_of
from bitget_runtime.orders.desk.tracked import Signing, Tracked, known_of, named_by
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.rest.call.unsent import noting_unsent
from bitget_runtime.rest.guards import known_to_guards
from bitget_runtime.rest.wire.batch import BatchReader
from bitget_runtime.rest.wire.outcome import shown_arguments
from bitget_runtime.rest.wire.request import write

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.orders.desk.beginning import Lines
    from bitget_runtime.orders.desk.reading.reads import Reads
    from bitget_runtime.orders.desk.sending.checking import Checking
    from bitget_runtime.orders.desk.sending.ways import Watch, Ways
    from bitget_runtime.orders.desk.tracker import Tracker
    from bitget_runtime.pacing.clock import Clock
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.order_ids import OrderIds
    from bitget_runtime.rest.wire.request import Arguments, Extra, Written
    from bitget_runtime.stream.wire.channel import Command
    from bitget_runtime.values.scalars import Number

logger = logging.getLogger("bitget_client")

RECEIVE_WINDOW = 10_000
"""Milliseconds for which an order over WebSocket may be accepted, if the exchange supports that."""


class Placing:
    """Sends the requests of one kind of orders.

    Args:
        api: Facts of the API.
        life: The kind of orders.
        ways: How requests are sent.
        tracker: Follows the orders.
        ids: Makes client order IDs.
        clock: The exchange's clock.
        watch: Finds out what is left uncertain.
        checking: Refuses orders that don't fit their instrument; None if only the exchange checks.
        reads: Asks the exchange.
        lines: The categories that are followed: nobody would know what becomes of an order in another one.
    """

    def __init__(
        self,
        api: ApiFacts,
        life: OrderLife,
        ways: Ways,
        tracker: Tracker,
        ids: OrderIds,
        clock: Clock,
        watch: Watch,
        checking: Checking | None,
        reads: Reads,
        lines: Lines,
    ) -> None:
        self._api = api
        self._life = life
        self._ways = ways
        self._tracker = tracker
        self._ids = ids
        self._clock = clock
        self._watch = watch
        self._checking = checking
        self._reads = reads
        self._lines = lines
        self._batches = BatchReader(api)

    async def place(self, operation: Operation[Any], arguments: Arguments, extra: Extra | None) -> Tracked:
        """Place an order.

        Raises:
            InvalidArgument: an argument does not fit; nothing was sent.
            JournalError: it could not be written to the journal, and was not sent.
            BitgetError: it was refused, or was not sent.
        """
        call = self._life.operations["place"]
        wire = call.arguments["client_order_id"]
        arguments = {**arguments, wire: arguments.get(wire) or self._ids()}
        written = write(operation.form, arguments, extra, operation.address)
        assert isinstance(written, dict)
        order = self._new(await self._checked(call, written, written), written)
        other = self._life.commands.get("place")
        if self._ways.command is not None and other is not None:
            command = self._ways.commands[other.address]
            frame = by_command(self._life, command, arguments)
            order.way, order.accepted_until = "websocket", self._deadline(other, command, frame)
            data = await self._sent([order], lambda: self._ways.by_command(command, frame, extra))
        else:
            data = await self._sent([order], lambda: self._ways.by_rest(operation, arguments, extra))
        if data is not None:
            self._acknowledge(order, ids_in(self._api, data).order_id)
        return order

    async def place_many(
        self, operation: Operation[Any], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> list[Tracked]:
        """Place several orders in one request, over REST.

        Raises like `place` if the request is refused as a whole. Of orders that are refused one by one, even if these
        are all, each has the state `REJECTED` and its `error`, as a single `place` would raise it.
        """
        call = self._life.operations["place_many"]
        arguments = named(call, operation, arguments, self._ids)
        written = write(operation.form, arguments, extra, operation.address)
        entries: Any = written[call.entries] if isinstance(written, dict) and call.entries else written
        beside = written if isinstance(written, dict) else {}
        identities = [await self._checked(call, entry, beside) for entry in entries]
        orders = [self._new(identity, entry) for identity, entry in zip(identities, entries, strict=True)]
        names = Counter(order.identity.client_order_id for order in orders)
        if twice := [name for name, count in names.items() if count > 1]:
            raise InvalidArgument(f"several orders have the client order ID {twice[0]}: they can't be told apart")
        data = await self._sent(orders, lambda: self._ways.by_rest(operation, arguments, extra))
        if data is not None:
            self._sort(operation, written, orders, data)
        return orders

    def _sort(self, operation: Operation[Any], written: Written, orders: list[Tracked], data: Any) -> None:
        """Give each order of a batch its part of the response."""
        left = {order.identity.client_order_id: order for order in orders}
        for item in self._batches.successes(data):
            ids = ids_in(self._api, item)
            if order := left.pop(ids.client_order_id, None):
                self._acknowledge(order, ids.order_id)
        for item in self._batches.failures(data):
            if order := left.pop(ids_in(self._api, item).client_order_id, None):
                order.error = self._batches.refusal(operation, item)
                self._tracker.know(order, OrderState.REJECTED, str(order.error))
        for item in self._batches.unknown_outcomes(data):
            own = ids_in(self._api, item).client_order_id
            if order := left.pop(own, None):
                said = self._batches.refusal(operation, item)
                said.outcome_known = False
                sent = only(self._life.operations["place_many"], written, own)
                self._lose([order], self._ways.unknown(operation, sent, said))
        self._lose([*left.values()])

    async def modify(self, order: Tracked, change: Change) -> Tracked:
        """Change an order. Returns the resulting order, another one if the exchange replaces it.

        Raises:
            InvalidArgument: it has ended or is to end, another change is on its way, or such orders can't be changed
                like this.
            OutcomeUnknown: the response is lost. An order that may have replaced it is `replaced_by`, and is looked up.
            BitgetError: the change was refused, or not sent.
        """
        call = self._life.operations.get("modify")
        why = "none of its kind can: cancel it, and place another" if call is None else _why_not(order)
        if call is None or why:
            raise InvalidArgument(f"order {order} can't be changed: {why}")
        order.is_changing = True  # until its outcome is known: of two at once, nobody could say which one counts
        try:
            return await self._modified(order, call, change)
        finally:
            order.is_changing = False

    async def _modified(self, order: Tracked, call: Call, change: Change) -> Tracked:
        said = change.said()
        if unknown := [meaning for meaning in said if meaning not in call.arguments]:
            raise InvalidArgument(f"order {order} has no {unknown[0].replace('_', ' ')} to change")
        if self._checking is not None:
            await self._checking.changed(self._life, call, order.identity, change.price, change.qty)
        operation = self._ways.operations[call.address]
        if call.replaces:
            return await self._replace(order, call, operation, said)
        arguments = changing(self._life, operation, order, said)
        self._check_still_wanted(order)
        since, is_known, known = self._clock.monotonic(), True, known_of(self._life, order)
        asked_for = change.asked(self._clock, self._ways.longest + self._ways.valid)
        order.changes.append(asked_for)
        try:
            with known_to_guards(known):
                await self._ways.by_rest(operation, arguments)
        except BaseException as error:
            is_known = isinstance(error, BitgetError) and not isinstance(error, OutcomeUnknown)
            if is_known:
                order.changes = [one for one in order.changes if one is not asked_for]
            raise
        finally:
            if is_known:
                self._watch.confirm(order, since)
            else:
                self._watch.reread(self._life.kind)
        return order

    async def _replace(
        self, order: Tracked, call: Call, operation: Operation[Any], said: Mapping[Argument, Number]
    ) -> Tracked:
        placed = self._life.operations["place"]
        exits: dict[Argument, Number] = {name: said[name] for name in EXITS if name in said}
        if not exits.keys() <= {*call.resets}:
            raise InvalidArgument(
                f"order {order} would be replaced by another one, and {call.address} doesn't take "
                f"{' and '.join(exits)} together with its price and quantity: call it with these alone"
            )
        price, qty = said.get("price"), said.get("qty")
        if qty is None and order.life.filled:
            raise InvalidArgument(
                f"order {order} is partly filled, and a change replaces it with another one: give its quantity"
            )
        price = meant(placed, order.arguments, "price") or None if price is None else price
        qty = meant(placed, order.arguments, "qty") or None if qty is None else qty
        if price is None or qty is None:
            raise InvalidArgument(f"order {order} would be replaced by another one: give its price and quantity")
        values: dict[Argument, object] = {**exits, "price": price, "qty": qty}
        more: dict[Argument, object] = {**kept(self._life, order), **values}
        fresh = self._ids()
        names = placed.arguments
        changed = {names[name]: str(value) for name, value in values.items()}
        successor = Tracked(
            order.identity._replace(client_order_id=fresh),
            {**order.arguments, **changed, names["client_order_id"]: fresh},
        )
        if self._checking is not None:
            await check_exits_of(self._life, self._reads, placed, successor.identity, successor.arguments)
        arguments = asked(call, {**named_by(self._life, order), **more, "new_client_order_id": fresh})
        self._check_still_wanted(order)

        lost: OutcomeUnknown | None = None

        async def send() -> Any:
            nonlocal lost
            order.replaced_by = successor  # from now on it may be: the caller may be interrupted
            try:
                with known_to_guards(known_of(self._life, order)):
                    return await self._ways.by_rest(operation, arguments)
            except OutcomeUnknown as error:
                lost = error
                raise

        try:
            data = await self._sent([successor], send)
        finally:
            self._watch.follow(order)
        if lost is not None:
            raise lost
        if self._batches.failures([data]):
            successor.error = self._batches.refusal(operation, data)
            self._tracker.know(successor, OrderState.REJECTED, str(successor.error))
            raise successor.error
        new_id = ids_in(self._api, data).order_id
        self._acknowledge(successor, "" if new_id == order.life.order_id else new_id)
        return successor

    # Sending

    def _check_still_wanted(self, order: Tracked) -> None:
        """Check, right before a change is sent, that the order was not cancelled while the change was checked.

        Raises:
            InvalidArgument: it was.
            StreamClosed: the orders are closed.
        """
        self._watch.check_open()
        if order.is_to_end or order.state.is_final:
            raise InvalidArgument(f"order {order} was not changed: it is being cancelled, or has ended")

    async def _sent(self, orders: list[Tracked], send: Callable[[], Awaitable[Any]]) -> Any:
        """Write orders to the journal, send them, and return the response; None if it is lost.

        Raises:
            StreamClosed: the orders were closed meanwhile; nothing was sent.
            BitgetError: nothing was sent, or it was refused.
        """
        self._watch.check_open()
        for order in orders:
            order.asked = terms_asked(self._life, order.identity.category, order.arguments)
            if order.way == "rest":
                order.accepted_until = self._clock.now_ms() + self._ways.longest + self._ways.valid
        self._tracker.add(orders)
        unsent: set[str] = set()
        try:
            with self._tracker.in_flight(orders), noting_unsent() as unsent:
                return await send()
        except OutcomeUnknown as error:
            self._lose(orders, error, longest=self._ways.still_signed)
        except BitgetError as error:
            for order in orders:
                order.error, is_unsent = error, _was_not_sent(error) or order.life.client_order_id in unsent
                state = OrderState.NEVER_CARRIED_OUT if is_unsent else OrderState.REJECTED
                self._tracker.know(order, state, str(error))
            raise
        except BaseException:
            for order in (one for one in orders if one.life.client_order_id in unsent):
                self._tracker.know(order, OrderState.NEVER_CARRIED_OUT, "it was interrupted before it was sent")
            lost = [one for one in orders if one.life.client_order_id not in unsent]
            self._lose(lost, longest=self._ways.still_signed)
            raise
        finally:
            asyncio.get_running_loop().call_soon(self._tracker.hear_early)  # after the response has been processed
        return None

    def _acknowledge(self, order: Tracked, order_id: str) -> None:
        """Record the exchange's ID; a response that can't be about the order is as good as lost."""
        if not self._tracker.acknowledge(order, order_id):
            self._lose([order])

    def _lose(self, orders: list[Tracked], error: OutcomeUnknown | None = None, *, longest: int = 0) -> None:
        """The outcome of orders is unknown: start looking it up.

        Args:
            orders: The orders.
            error: The reason.
            longest: Milliseconds for which the request may still be signed, unless the error says when it was.
        """
        signing = Signing(self._clock.monotonic() + longest / 1_000, self._ways.valid)
        for order in orders:
            order.error = error
            if order.way == "rest" and error is not None and error.signed_at is not None:
                order.accepted_until = error.signed_at + self._ways.valid
            elif order.way == "rest":
                order.signing = signing
                order.reckon_accepted_until(self._clock)
            self._tracker.know(order, OrderState.UNKNOWN, "the response is lost" if error is None else error.message)
            self._watch.resolve(order)

    def _deadline(self, call: Call, command: Command[Any], frame: Framed) -> int | None:
        """Set the deadline until which a command may be accepted; None if the exchange takes no deadline."""
        names = {**call.beside, **call.arguments}
        request_time, window = names.get("request_time"), names.get("receive_window")
        if request_time is None or window is None or self._life.receive_window is None:
            return None
        now = self._clock.now_ms()
        sent = {request_time: now, window: RECEIVE_WINDOW, **frame.beside, **frame.arguments}
        for name in (request_time, window):
            frame.put(command, name, sent[name])
        return int(sent[request_time]) + int(sent[window])

    # Orders

    async def _checked(self, call: Call, written: Mapping[str, Any], beside: Mapping[str, Any]) -> Identity:
        identity = identity_of(self._life, call, written, beside)
        self._lines.check(call.address, identity.category)
        if self._checking is not None:
            await self._checking.new(self._life, call, identity, written)
            await check_exits_of(self._life, self._reads, call, identity, written)
        return identity

    def _new(self, identity: Identity, written: Mapping[str, Any]) -> Tracked:
        """An order that is about to be sent.

        Raises:
            InvalidArgument: its client order ID was used before, or may not be kept as it is.
        """
        own = identity.client_order_id
        if not self._life.client_ids.are_kept(own):
            ids = self._life.client_ids
            signs = " ".join(one for one in ids.alphabet if not one.isalnum())
            why = (
                f"has up to {ids.longest} letters of English, digits and {signs}: the exchange may not keep {own!r:.80}"
            )
            raise InvalidArgument(f"a client order ID {why}")
        if self._tracker.find(self._life.kind, client_order_id=own) is not None:
            raise InvalidArgument(f"another order has the client order ID {own}: they can't be told apart")
        return Tracked(identity, shown_arguments(self._api, written))


def _why_not(order: Tracked) -> str:
    """Why an order can't be changed now; empty if it can."""
    replacement = order.replacement
    if order.state.is_final:
        return "it has ended" if replacement is None else f"it has ended, and {replacement} has replaced it"
    if replacement is not None:
        return f"{replacement} is to replace it"
    if order.is_to_end:
        return "it is being cancelled"
    return "another change is on its way" if order.is_changing else ""


def _was_not_sent(error: BitgetError) -> bool:
    """Whether none of it has reached the exchange."""
    match error:
        case TransportError() | RateLimited():
            return not error.sent
        case InvalidArgument() | CommandNotSent() | StreamClosed():
            return True
        case _:
            return False
