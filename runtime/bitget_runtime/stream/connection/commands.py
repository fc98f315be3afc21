"""The commands of one connection: each is sent once, in its turn, and waits for its reply."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from bitget_runtime.errors import CommandNotSent, ConnectFailed, TransportError

if TYPE_CHECKING:
    from bitget_runtime.pacing.pace import Pace
    from bitget_runtime.stream.wire.events import Replied

logger = logging.getLogger("bitget_client")


class PendingCommand(Struct):
    """A command on its way.

    Attributes:
        command_id: What its reply will call it.
        payload: The frame.
        requested_at: When the caller made it, by the wall clock.
        send_within: Seconds that it may wait until it is sent.
        reply_within: Seconds that its reply may take after that.
        sent: It was sent.
        due_at: When its reply is overdue, by the event loop's clock; 0 before it was sent.
    """

    command_id: str
    payload: bytes
    requested_at: float
    send_within: float
    reply_within: float
    sent: bool = False
    due_at: float = 0.0


class CommandSender:
    """Sends commands and matches replies to them.

    Args:
        loop: The event loop.
        messages: The pace of all messages of the connection.
        send: Sends a frame; False if the connection is gone and nothing was sent.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, messages: Pace, send: Callable[[bytes], bool]) -> None:
        self._loop = loop
        self._messages = messages
        self._send = send
        self._pending: dict[str, tuple[PendingCommand, asyncio.Future[Replied]]] = {}
        self._alarm: asyncio.TimerHandle | None = None  # at the earliest `due_at`, or before it

    async def send(self, command: PendingCommand) -> Replied:
        """Send a command, once, and wait for its reply. Where it `has_turn`, it is sent in the first step.

        Raises:
            CommandNotSent: it could not be sent in time.
            ConnectFailed: nothing was sent.
            TransportError: it was sent, and there was no reply in time, or the connection was lost before it.
        """
        reply: asyncio.Future[Replied] = self._loop.create_future()
        self._pending[command.command_id] = command, reply
        try:
            if (wait := self._book(command)) > 0:
                await asyncio.sleep(wait)
            # the machine may have slept meanwhile, and the price be yesterday's
            if time.time() - command.requested_at > command.reply_within + command.send_within:
                raise CommandNotSent("it was requested too long ago, and was not sent")
            if not self._send(command.payload):
                raise ConnectFailed("the connection is gone, nothing was sent")
            command.sent = True
            self._expect_reply(command)
            return await reply
        except BaseException:
            if _has_result(reply):
                _log_unclaimed(reply.result())
            raise
        finally:
            del self._pending[command.command_id]
            reply.cancel()

    @property
    def has_turn(self) -> bool:
        """A command can be sent at this moment, as far as the pace goes."""
        now = self._loop.time()
        return self._messages.free_at(now) <= now

    def _book(self, command: PendingCommand) -> float:
        """Book the next message of the connection; returns the seconds until then."""
        now = self._loop.time()
        at = self._messages.book(now, now + command.send_within)
        if at is None:
            raise CommandNotSent(
                f"more commands wait than the connection may send within {command.send_within:g} s: "
                "this one was not sent"
            )
        return at - now

    def _expect_reply(self, command: PendingCommand) -> None:
        """Have the reply be missed in time; one alarm serves all commands, for few replies are ever overdue."""
        command.due_at = self._loop.time() + command.reply_within
        if self._alarm is None or command.due_at < self._alarm.when():
            self._set_alarm(command.due_at)

    def _set_alarm(self, at: float | None) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = None if at is None else self._loop.call_at(at, self._miss_replies)

    def _miss_replies(self) -> None:
        """Give up the replies that are overdue."""
        now = self._loop.time()
        due = [(command, reply) for command, reply in self._pending.values() if command.sent and not reply.done()]
        for command, reply in due:
            if command.due_at <= now:
                reply.set_exception(TransportError(f"no reply within {command.reply_within:g} s"))
        self._set_alarm(min((command.due_at for command, reply in due if not reply.done()), default=None))

    @property
    def replies(self) -> tuple[asyncio.Future[Replied], ...]:
        """Replies that are due, including those of commands that wait to be sent."""
        return tuple(reply for _, reply in self._pending.values())

    def replied(self, event: Replied) -> None:
        """A reply has arrived."""
        _, reply = self._pending.get(event.command_id, (None, None))
        if reply is None or reply.done():
            _log_unclaimed(event)
        else:
            reply.set_result(event)

    def connection_ended(self, why: str) -> None:
        """The connection has ended; commands that were not sent yet find out by themselves."""
        self._set_alarm(None)
        for command, reply in self._pending.values():
            if command.sent and not reply.done():
                reply.set_exception(TransportError(f"the connection ended before the reply: {why}"))


def _has_result(reply: asyncio.Future[Replied]) -> bool:
    return reply.done() and not reply.cancelled() and reply.exception() is None


def _log_unclaimed(event: Replied) -> None:
    """Keep the outcome of an order that nobody waits for any more."""
    logger.warning("a reply to command %s came when nobody waited for it: %r", event.command_id, event.payload[:500])
