"""Commands of a stream, from their arguments to the content of the reply: each is sent once, when it is its turn."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

from bitget_runtime.errors import ApiError, BitgetError, ConnectFailed, DecodeError, TransportError
from bitget_runtime.pacing.moments import Decision, decision
from bitget_runtime.rest.call.unsent import note_unsent
from bitget_runtime.rest.order_ids import name_new
from bitget_runtime.rest.wire.outcome import contradiction, outcome_unknown, warn_interrupted
from bitget_runtime.rest.wire.request import Arguments, Extra, Written, write
from bitget_runtime.stream.commands.begun import in_own_task
from bitget_runtime.stream.commands.turns import heed, take_turn
from bitget_runtime.stream.connection.commands import PendingCommand
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.recorded import record_reply
from bitget_runtime.stream.wire.replies import read_reply

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.rest.call.flow import Flow
    from bitget_runtime.stream.connection.connection import Connection
    from bitget_runtime.stream.connection.reconnecting import ReconnectingConnection
    from bitget_runtime.stream.options import StreamOptions
    from bitget_runtime.stream.wire.channel import Command
    from bitget_runtime.stream.wire.events import Replied

T = TypeVar("T")


class Commanding:
    """Carries out the commands of one stream.

    Args:
        api: Facts about the whole API.
        options: What the user chose.
        flow: Carries out the client's calls; commands share its limits, guards and order IDs.
        kept_up: The connection for commands, made when it is first needed.
        check: Raises if the stream can't be used here and now, or has no credentials; takes the command's address.
    """

    def __init__(
        self,
        api: ApiFacts,
        options: StreamOptions,
        flow: Flow,
        kept_up: Callable[[], ReconnectingConnection],
        check: Callable[[str], None],
    ) -> None:
        self._api = api
        self._options = options
        self._flow = flow
        self._kept_up = kept_up
        self._check = check
        self._id, self._numbers = secrets.token_hex(6), count(1)
        self._line, self._in_line = asyncio.Lock(), 0  # those that wait for the first connection, in their order

    async def carry_out(
        self, command: Command[T], frame: Mapping[str, Any], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> T:
        """Wait for a command's turn, send it, once, and wait for its reply; raises as `StreamCore.command` does."""
        beside = write(command.frame, frame, None, command.address)
        written = write(command.form, arguments, extra, command.address, command.around)
        name_new(command, written, self._flow.order_ids)
        assert isinstance(beside, dict)
        if self._flow.guarding is not None:
            self._flow.guarding.check(command, written, beside)
        command_id = f"{self._id}-{next(self._numbers)}"
        payload = frames.trade(command, command_id, beside, written)
        pending = PendingCommand(command_id, payload, self._options.reply_within)
        try:
            reply = await self._send(command, pending, written)
            return self._content(command, written, reply)
        except BitgetError as error:
            error.operation = error.operation or command.address
            unknown = outcome_unknown(command, written, error, self._flow.origin)
            if unknown is None:
                raise
            raise unknown from error

    async def _send(self, command: Command[T], pending: PendingCommand, written: Written) -> Replied:
        connection = reply = None
        try:
            self._check(command.address)
            connection = self._kept_up().current
            if connection is not None and self._may_send_at_once(command, connection):
                reply = connection.commands.send_now(pending)
            else:
                decided = self._decided(command)
                connection = await self._in_turn(command, decided)
                reply = connection.commands.send(pending, decided)
            return await reply
        except BitgetError:
            if not pending.sent:
                note_unsent(command, written)
            raise
        except BaseException as error:
            if connection is not None:
                connection.commands.withdraw(pending, reply)
            if isinstance(error, Exception):  # awaited in another event loop, or in two tasks
                raise TransportError(f"can't wait for the reply: {type(error).__name__}", sent=pending.sent) from error
            # cancelled, or never awaited
            (warn_interrupted if pending.sent else note_unsent)(command, written)
            raise

    def _may_send_at_once(self, command: Command[T], connection: Connection) -> bool:
        """Whether a command was decided on only now, and has its turn, which is booked then."""
        if self._in_line or decision() is not None or not connection.commands.has_turn:
            return False
        turns = self._flow.turns
        return turns is None or turns.take_at_once(command)

    def _decided(self, command: Command[T]) -> Decision:
        """When a command was decided on, and how soon it has to be sent."""
        made = decision()
        if command.is_cancel:  # it does no harm late
            within = self._flow.conduct.timeout
        elif made is None or made.send_within is None:
            within = self._options.send_within
        else:
            return made
        return Decision(within, None if made is None else made.moment)

    async def _in_turn(self, command: Command[T], decided: Decision) -> Connection:
        """The connection that a command goes over, once it may."""
        connection = self._kept_up().current
        if connection is None or self._in_line or not connection.commands.has_turn:
            await in_own_task()  # it may be awaited long after this, and no turn is booked before that
            self._check(command.address)
            connection = self._kept_up().current
        if connection is None or self._in_line or self._flow.turns is not None:
            connection = await self._wait_for_turn(command, decided)
        return connection

    async def _wait_for_turn(self, command: Command[T], decided: Decision) -> Connection:
        """The connection once it is a command's turn."""
        kept_up = self._kept_up()
        if kept_up.current is None or self._in_line:  # a turn booked before that wait would fall into a later window
            await self._first_connection(kept_up, decided.left())
        await take_turn(self._flow, command, decided.left())
        self._check(command.address)
        kept_up = self._kept_up()
        return kept_up.current or await self._first_connection(kept_up, decided.left())

    def _content(self, command: Command[T], written: Written, reply: Replied) -> T:
        """The content of a reply; raises the error that it reports."""
        refusal = None
        if reply.control.is_error:
            refusal = frames.stream_error(self._api, reply.control, reply.payload, command.address, command.outcome)
        if self._flow.watching.recorder is not None:
            record_reply(self._flow.watching.recorder, command, reply.payload, refusal)
        if self._flow.turns is not None:
            heed(self._flow.turns, command, refusal)
        if refusal is not None:
            raise refusal
        content = read_reply(command, reply.payload)
        if why := contradiction(command, written, content):
            raise DecodeError(f"the reply can't be read: {why}", body=reply.payload)
        return content

    async def _first_connection(self, kept_up: ReconnectingConnection, within: float) -> Connection:
        """A connection for a command if there is none: waits only for the first one."""
        self._in_line += 1
        try:
            async with asyncio.timeout(within), self._line:
                return await kept_up.connection()
        except TimeoutError:
            trouble = kept_up.trouble
            why = f": {trouble.message}" if trouble else ""
            raise ConnectFailed(f"there was no connection within {within:g} s, nothing was sent{why}") from trouble
        except TransportError as error:
            raise ConnectFailed(f"there is no connection, nothing was sent: {error.message}") from error
        except ApiError as error:
            refused = copy(error)  # the login was refused, whatever the code leaves open elsewhere
            refused.outcome_known = True
            raise refused from error
        finally:
            self._in_line -= 1
