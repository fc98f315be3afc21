"""The commands of one connection: each is sent once, in its turn, and waits for its reply."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from bitget_runtime.errors import CommandNotSent, ConnectFailed, TransportError

if TYPE_CHECKING:
    from bitget_runtime.pacing.moments import Decision
    from bitget_runtime.pacing.pace import Pace
    from bitget_runtime.stream.wire.events import Replied

logger = logging.getLogger("bitget_client")


class PendingCommand(Struct):
    """A command on its way.

    Attributes:
        command_id: The ID that its reply will carry.
        payload: The frame.
        reply_within: Seconds that its reply may take once it is sent.
        sent: It was sent, or is at this moment.
        due_at: When its reply is overdue, by the event loop's clock; 0 before it was sent.
    """

    command_id: str
    payload: bytes
    reply_within: float
    sent: bool = False
    due_at: float = 0.0


class CommandSender:
    """Sends commands, in the order in which they come, and matches replies to them.

    Args:
        loop: The event loop.
        messages: The pace of all messages of the connection.
        send: Sends a frame; False if the connection is gone and nothing was sent.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, messages: Pace, send: Callable[[bytes], bool]) -> None:
        self._loop = loop
        self._messages = messages
        self._send = send
        self._pending: dict[str, tuple[PendingCommand, asyncio.Future[Replied]]] = {}  # sent
        self._waiting: dict[str, tuple[PendingCommand, asyncio.Future[Replied], Decision]] = {}  # for their turn
        self._turn: asyncio.TimerHandle | None = None  # of the first one that waits
        self._alarm: asyncio.TimerHandle | None = None  # at the earliest `due_at`, or before it

    def send(self, command: PendingCommand, decided: Decision) -> asyncio.Future[Replied]:
        """Send a command, once, as soon as it is its turn; returns its reply. Whoever stops waiting withdraws it.

        Args:
            command: The command.
            decided: When the caller decided to send it, and how soon it has to be sent.

        Raises:
            CommandNotSent: it could not be sent in time.
            ConnectFailed: nothing was sent.
            TransportError: it was sent, and there was no reply in time, or the connection was lost before it. This and
                the others may also be raised by the reply.
        """
        if self.has_turn:
            _check_in_time(decided)
            return self.send_now(command)
        reply: asyncio.Future[Replied] = self._loop.create_future()
        self._queue(command, reply, decided)
        return reply

    def send_now(self, command: PendingCommand) -> asyncio.Future[Replied]:
        """Send a command that `has_turn`, and was decided on only now, as `send` does."""
        reply: asyncio.Future[Replied] = self._loop.create_future()
        self._send_for(reply, command)
        return reply

    @property
    def has_turn(self) -> bool:
        """A command can be sent at this moment: the pace allows it, and no other one waits."""
        return not self._waiting and self._messages.is_free(self._loop.time())

    def withdraw(self, command: PendingCommand, reply: asyncio.Future[Replied] | None) -> None:
        """Nobody waits any longer for a command's reply: if it still waits for its turn, it is not sent.

        `reply` is None if sending it was interrupted.
        """
        self._pending.pop(command.command_id, None)
        self._waiting.pop(command.command_id, None)
        if reply is not None:
            if _has_result(reply):
                _log_unclaimed(reply.result())
            reply.cancel()

    def _send_for(self, reply: asyncio.Future[Replied], command: PendingCommand) -> None:
        now = self._loop.time()
        self._messages.take(now)
        command.sent = True  # set before it is: an interrupt may follow at once
        if not self._send(command.payload):
            command.sent = False
            raise ConnectFailed("the connection is gone, nothing was sent")
        self._pending[command.command_id] = command, reply
        self._expect_reply(command, now)

    def _queue(self, command: PendingCommand, reply: asyncio.Future[Replied], decided: Decision) -> None:
        now, left = self._loop.time(), decided.left()
        if self._messages.free_at(now, len(self._waiting)) > now + left:
            raise CommandNotSent(
                f"more commands wait than the connection may send in {left:.3g} s: this one was not sent"
            )
        self._waiting[command.command_id] = command, reply, decided
        if self._turn is None:
            self._turn = self._loop.call_at(self._messages.free_at(now), self._send_waiting)

    def _send_waiting(self) -> None:
        """Send those whose turn it is. No turn is taken before it is used: a late one would delay all others."""
        self._turn = None
        while self._waiting:
            now = self._loop.time()
            if (at := self._messages.free_at(now)) > now:
                self._turn = self._loop.call_at(at, self._send_waiting)
                return
            command, reply, decided = self._waiting.pop(next(iter(self._waiting)))
            if reply.done():  # its task is being cancelled
                continue
            try:
                _check_in_time(decided)
                self._send_for(reply, command)
            except Exception as error:
                if not reply.done():
                    reply.set_exception(error)

    def _expect_reply(self, command: PendingCommand, now: float) -> None:
        """Notice in time if a reply is missing; one alarm serves all commands, as few replies are ever overdue."""
        command.due_at = now + command.reply_within
        if self._alarm is None or command.due_at < self._alarm.when():
            self._set_alarm(command.due_at)

    def _set_alarm(self, at: float | None) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = None if at is None else self._loop.call_at(at, self._miss_replies)

    def _miss_replies(self) -> None:
        """Give up the replies that are overdue."""
        now = self._loop.time()
        for command, reply in [one for one in self._pending.values() if one[0].due_at <= now]:
            del self._pending[command.command_id]
            if not reply.done():
                reply.set_exception(TransportError(f"no reply within {command.reply_within:g} s"))
        self._set_alarm(min((command.due_at for command, _ in self._pending.values()), default=None))

    @property
    def replies(self) -> tuple[asyncio.Future[Replied], ...]:
        """Replies that are due, including those of commands that wait to be sent."""
        sent, waiting = self._pending.values(), self._waiting.values()
        return (*(reply for _, reply in sent), *(reply for _, reply, _ in waiting))

    def replied(self, event: Replied) -> None:
        """A reply has arrived."""
        awaited = self._pending.pop(event.command_id, None)
        if awaited is None or awaited[1].done():
            _log_unclaimed(event)
        else:
            awaited[1].set_result(event)

    def connection_ended(self, why: str) -> None:
        """The connection has ended."""
        self._set_alarm(None)
        for _, reply in self._pending.values():
            if not reply.done():
                reply.set_exception(TransportError(f"the connection ended before the reply: {why}"))
        for _, reply, _ in self._waiting.values():
            if not reply.done():
                reply.set_exception(ConnectFailed(f"the connection ended, nothing was sent: {why}"))
        self._pending.clear()
        self._waiting.clear()


def _check_in_time(decided: Decision) -> None:
    if decided.left() <= 0:
        raise CommandNotSent(f"it was requested too long ago, {decided.moment.age():.3g} s: it was not sent")


def _has_result(reply: asyncio.Future[Replied]) -> bool:
    return reply.done() and not reply.cancelled() and reply.exception() is None


def _log_unclaimed(event: Replied) -> None:
    """Keep the outcome of an order that nobody is waiting for any more."""
    logger.warning(
        "a reply to command %s arrived when nobody was waiting for it: %r", event.command_id, event.payload[:500]
    )
