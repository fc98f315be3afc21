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


class Turn(Struct):
    """What a command waits for.

    Attributes:
        asked: When somebody asked for it, by the clock on the wall.
        send_within: Seconds that it may wait until it is sent.
        reply_within: Seconds that its reply may take after that.
        sent: It was sent.
    """

    asked: float
    send_within: float
    reply_within: float
    sent: bool = False


class Asking:
    """Sends commands, and knows which replies are due.

    Args:
        loop: The event loop.
        messages: What all messages of the connection are paced by.
        send: Sends a frame; False where the connection is gone, and nothing was sent.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, messages: Pace, send: Callable[[bytes], bool]) -> None:
        self._loop = loop
        self._messages = messages
        self._send = send
        self._replies: dict[str, tuple[Turn, asyncio.Future[Replied]]] = {}

    async def ask(self, command_id: str, payload: bytes, turn: Turn) -> Replied:
        """Send a command, once, and wait for its reply.

        Raises:
            CommandNotSent: it could not be sent in time.
            ConnectFailed: nothing was sent.
            TransportError: it was sent, and there was no reply in time, or the connection was lost before it.
        """
        reply: asyncio.Future[Replied] = self._loop.create_future()
        self._replies[command_id] = turn, reply
        try:
            await self._wait_for(turn)
            if not self._send(payload):
                raise ConnectFailed("the connection is gone, nothing was sent")
            turn.sent = True
            async with asyncio.timeout(turn.reply_within):
                return await reply
        except TimeoutError:
            if _has_come(reply):  # at the last moment
                return reply.result()
            raise TransportError(f"no reply within {turn.reply_within:g} s") from None
        except asyncio.CancelledError:
            if _has_come(reply):
                _log_unwanted(reply.result())
            raise
        finally:
            del self._replies[command_id]
            reply.cancel()

    async def _wait_for(self, turn: Turn) -> None:
        now = self._loop.time()
        at = self._messages.book(now, now + turn.send_within)
        if at is None:
            raise CommandNotSent(
                f"more commands wait than the connection may send within {turn.send_within:g} s: this one was not sent"
            )
        if at > now:
            await asyncio.sleep(at - now)
        # the machine may have slept meanwhile, and the price be one of yesterday
        if time.time() - turn.asked > turn.reply_within + turn.send_within:
            raise CommandNotSent("it was asked for too long ago, and was not sent")

    @property
    def replies(self) -> tuple[asyncio.Future[Replied], ...]:
        """Replies that are waited for, also of commands that wait to be sent."""
        return tuple(reply for _, reply in self._replies.values())

    def replied(self, news: Replied) -> None:
        """A reply has come."""
        _, reply = self._replies.get(news.command_id, (None, None))
        if reply is None or reply.done():
            _log_unwanted(news)
        else:
            reply.set_result(news)

    def ended(self, why: str) -> None:
        """The connection has ended; what was not sent yet finds out by itself."""
        for turn, reply in self._replies.values():
            if turn.sent and not reply.done():
                reply.set_exception(TransportError(f"the connection ended before the reply: {why}"))


def _has_come(reply: asyncio.Future[Replied]) -> bool:
    return reply.done() and not reply.cancelled() and reply.exception() is None


def _log_unwanted(news: Replied) -> None:
    """The fate of an order that somebody gave up on is not lost."""
    logger.warning("a reply to command %s came when nobody waited for it: %r", news.command_id, news.payload[:500])
