"""Sends orders, changes and cancellations, each once, and updates the order's state from the outcome."""

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
    OrderNotOpen,
    OrderRejected,
    OutcomeUnknown,
    RateLimited,
    TransportError,
)
from bitget_runtime.order_facts import Argument, Call, OrderLife
from bitget_runtime.orders.desk.asking import Framed, asked, by_command, framed, identity_of, ids_in, meant, terms_asked
from bitget_runtime.orders.desk.sending.batch import named
from bitget_runtime.orders.desk.sending.changing import Change, changing, ending, is_accepted
from bitget_runtime.orders.desk.sending.counting import sending
from bitget_runtime.orders.desk.sending.exits import check_exits_of
from bitget_runtime.orders.desk.tracked import Tracked, named_by
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.rest.wire.batch import BatchReader
from bitget_runtime.rest.wire.outcome import shown_arguments
from bitget_runtime.rest.wire.request import write

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.orders.desk.reading.reads import Reads
    from bitget_runtime.orders.desk.sending.checking import Checking
    from bitget_runtime.orders.desk.sending.ways import Watch, Ways
    from bitget_runtime.orders.desk.tracker import Tracker
    from bitget_runtime.pacing.clock import Clock
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.order_ids import OrderIds
    from bitget_runtime.rest.wire.request import Arguments, Extra
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
        await self._check(call, written, written)
        order = self._new(call, written, written)
        other = self._life.commands.get("place")
        if self._ways.command is not None and other is not None:
            command = self._ways.commands[other.address]
            frame = by_command(self._life, call, other, command, arguments)
            order.way, order.accepted_until = "websocket", self._deadline(other, command, frame)
            data = await self._sent([order], lambda: self._by_command(command, frame, extra))
        else:
            data = await self._sent([order], lambda: self._by_rest(operation, arguments, extra))
        if data is not None:
            self._tracker.acknowledge(order, ids_in(self._api, data).order_id)
        return order

    async def place_many(
        self, operation: Operation[Any], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> list[Tracked]:
        """Place several orders in one request, over REST. A refused one has that state; raises like `place`
        if all of them were refused."""
        call = self._life.operations["place_many"]
        arguments = named(call, operation, arguments, self._ids)
        written = write(operation.form, arguments, extra, operation.address)
        entries: Any = written[call.entries] if isinstance(written, dict) and call.entries else written
        beside = written if isinstance(written, dict) else {}
        for entry in entries:
            await self._check(call, entry, beside)
        orders = [self._new(call, entry, beside) for entry in entries]
        names = Counter(order.identity.client_order_id for order in orders)
        if twice := [name for name, count in names.items() if count > 1]:
            raise InvalidArgument(f"several orders have the client order ID {twice[0]}: they can't be told apart")
        data = await self._sent(orders, lambda: self._by_rest(operation, arguments, extra))
        if data is not None:
            self._sort(orders, data)
        return orders

    def _sort(self, orders: list[Tracked], data: Any) -> None:
        """Give each order of a batch its part of the response."""
        left = {order.identity.client_order_id: order for order in orders}
        for item in self._batches.successes(data):
            ids = ids_in(self._api, item)
            if order := left.pop(ids.client_order_id, None):
                self._tracker.acknowledge(order, ids.order_id)
        for item in self._batches.failures(data):
            if order := left.pop(ids_in(self._api, item).client_order_id, None):
                self._tracker.know(order, OrderState.REJECTED, f"refused: {item!r:.200}")
        self._lose([*left.values()], None, self._clock.now_ms())

    async def cancel(self, order: Tracked) -> None:
        """Ask to cancel an order. If it has already ended, that isn't an error; its state shows the outcome.

        Raises:
            OutcomeUnknown: the response is lost; the order is looked up, and may be cancelled again.
            BitgetError: the exchange refused, other than because it isn't open; or nothing was sent.
        """
        if order.state.is_final:
            return
        other = self._life.commands.get("cancel")
        try:
            if self._ways.command is not None and other is not None:
                command = self._ways.commands[other.address]
                await self._by_command(command, framed(self._life, other, command, named_by(self._life, order)), None)
            else:
                await self._end(order)
        except OrderNotOpen as error:
            logger.info("order %s was not open when it was to be cancelled: %s", order, error.message)
        finally:
            self._watch.follow(order)

    async def _end(self, order: Tracked) -> None:
        """Cancel an order over REST. An operation on several orders doesn't say why it refused one, so whether that
        has ended is looked up."""
        operation, arguments = ending(self._life, self._ways.operations, order)
        data = await self._by_rest(operation, arguments, None)
        if is_accepted(self._life, self._batches, data):
            return
        await self._watch.look(order)
        if order.state.is_final:
            return
        if refused := self._batches.failures(data):
            raise OrderRejected(f"{refused[0]!r:.200}", code="", status=200, operation=operation.address)
        raise OutcomeUnknown(f"{order} may or may not be cancelled", operation=operation.address, arguments={})

    async def cancel_all(self, operation: Operation[Any], arguments: Arguments, extra: Extra | None) -> None:
        """Ask to cancel several orders at once.

        Raises:
            BitgetError: as for any call; whatever the outcome, the orders are read.
        """
        try:
            await self._by_rest(operation, arguments, extra)
        finally:
            self._watch.reread(self._life.kind)

    async def modify(self, order: Tracked, change: Change) -> Tracked:
        """Change an order. Returns the resulting order, another one if the exchange replaces it.

        Raises:
            InvalidArgument: it has ended, or such orders can't be changed like this.
            OutcomeUnknown: the order is the same, and it is unknown whether it was changed.
            BitgetError: the change was refused, or not sent.
        """
        call = self._life.operations.get("modify")
        if call is None or order.state.is_final:
            why = "it has ended" if call is not None else "none of its kind can: cancel it, and place another"
            raise InvalidArgument(f"order {order} can't be changed: {why}")
        said = change.said()
        if unknown := [meaning for meaning in said if meaning not in call.arguments]:
            raise InvalidArgument(f"order {order} has no {unknown[0].replace('_', ' ')} to change")
        if self._checking is not None:
            await self._checking.changed(self._life, call, order.identity, change.price, change.qty)
        operation = self._ways.operations[call.address]
        if call.replaces:
            return await self._replace(order, call, operation, change.price, change.qty)
        arguments = changing(self._life, operation, order, said)
        since, is_known = self._clock.monotonic(), True
        try:
            await self._by_rest(operation, arguments, None)
        except BaseException as error:
            is_known = isinstance(error, BitgetError) and not isinstance(error, OutcomeUnknown)
            raise
        finally:
            if is_known:
                self._watch.confirm(order, since)
            else:
                self._watch.reread(self._life.kind)
        return order

    async def _replace(
        self, order: Tracked, call: Call, operation: Operation[Any], price: Number | None, qty: Number | None
    ) -> Tracked:
        placed = self._life.operations["place"]
        if qty is None and order.life.filled:
            raise InvalidArgument(
                f"order {order} is partly filled, and a change replaces it with another one: give its quantity"
            )
        price = price or meant(placed, order.arguments, "price") or None
        qty = qty or meant(placed, order.arguments, "qty") or None
        if price is None or qty is None:
            raise InvalidArgument(f"order {order} would be replaced by another one: give its price and quantity")
        fresh = self._ids()
        names = placed.arguments
        successor = Tracked(
            order.identity._replace(client_order_id=fresh),
            {**order.arguments, names["price"]: str(price), names["qty"]: str(qty), names["client_order_id"]: fresh},
        )
        more: dict[Argument, object] = {"price": price, "qty": qty, "new_client_order_id": fresh}
        arguments = asked(call, {**named_by(self._life, order), **more})
        try:
            data = await self._sent([successor], lambda: self._by_rest(operation, arguments, None))
        finally:
            self._watch.follow(order)
        order.replaced_by = successor
        if data is None:
            return successor
        if self._batches.failures([data]):
            self._tracker.know(successor, OrderState.REJECTED, f"refused: {data!r:.200}")
            raise OrderRejected(f"{data!r:.200}", code="", status=200, operation=operation.address)
        new_id = ids_in(self._api, data).order_id
        self._tracker.acknowledge(successor, "" if new_id == order.life.order_id else new_id)
        return successor

    # Sending

    async def _by_rest(self, operation: Operation[Any], arguments: Any, extra: Extra | None) -> Any:
        return (await self._ways.calls(operation, arguments, extra)).data

    async def _by_command(self, command: Command[Any], frame: Framed, extra: Extra | None) -> Any:
        assert self._ways.command is not None
        return await self._ways.command(command, frame.beside, frame.arguments, extra)

    async def _sent(self, orders: list[Tracked], send: Callable[[], Awaitable[Any]]) -> Any:
        """Write orders to the journal, send them, and return the response; None if it is lost."""
        for order in orders:
            order.asked = terms_asked(self._life, order.identity.category, order.arguments)
            if order.way == "rest":
                order.accepted_until = self._clock.now_ms() + self._ways.longest + self._ways.valid
        self._tracker.add(orders)
        for order in orders:
            order.is_placing = True
        try:
            with sending(orders):
                return await send()
        except OutcomeUnknown as error:
            self._lose(orders, error, error.signed_at)
        except BitgetError as error:
            state = OrderState.NEVER_CARRIED_OUT if _was_not_sent(error) else OrderState.REJECTED
            for order in orders:
                order.error = error
                self._tracker.know(order, state, str(error))
            raise
        except BaseException:
            self._lose(orders, None, None if self._ways.goes_on else self._clock.now_ms())
            raise
        finally:
            for order in orders:
                order.is_placing = False
            asyncio.get_running_loop().call_soon(self._tracker.hear_early)  # after the response has been processed
        return None

    def _lose(self, orders: list[Tracked], error: OutcomeUnknown | None, signed_at: int | None) -> None:
        """The outcome of orders is unknown: start looking it up.

        Args:
            orders: The orders.
            error: The reason.
            signed_at: When the request was last signed, by the exchange's clock; None if unknown.
        """
        for order in orders:
            order.error = error
            if order.way == "rest" and signed_at is not None:
                order.accepted_until = signed_at + self._ways.valid
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

    async def _check(self, call: Call, written: Mapping[str, Any], beside: Mapping[str, Any]) -> None:
        if self._checking is not None:
            identity = identity_of(self._life, call, written, beside)
            await self._checking.new(self._life, call, identity, written)
            await check_exits_of(self._life, self._reads, call, identity, written)

    def _new(self, call: Call, written: Mapping[str, Any], beside: Mapping[str, Any]) -> Tracked:
        """An order that is about to be sent.

        Raises:
            InvalidArgument: its client order ID was used before.
        """
        identity = identity_of(self._life, call, written, beside)
        own = identity.client_order_id
        if self._tracker.find(self._life.kind, client_order_id=own) is not None:
            raise InvalidArgument(f"an earlier order had the client order ID {own}: they can't be told apart")
        return Tracked(identity, shown_arguments(self._api, written))


def _was_not_sent(error: BitgetError) -> bool:
    """Whether none of it has reached the exchange."""
    match error:
        case TransportError() | RateLimited():
            return not error.sent
        case InvalidArgument() | CommandNotSent():
            return True
        case _:
            return False
