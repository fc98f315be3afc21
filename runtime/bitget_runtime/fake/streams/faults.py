"""Faults of WebSockets: at once, or to the next push, login, subscription or command."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from typing import Literal, Protocol, TypeAlias, TypeVar

from bitget_runtime.fake.checks import Refusal
from bitget_runtime.fake.faults import check_seconds, check_status, check_times
from bitget_runtime.fake.market.feeds import BookFeed
from bitget_runtime.fake.streams.app import StreamApp
from bitget_runtime.fake.streams.checks import TOO_MANY_REQUESTS, UPGRADE
from bitget_runtime.fake.streams.connection import BINARY, TEXT, Connection, Fate
from bitget_runtime.fake.streams.script import Refused, ReplyFate, StreamScript

T = TypeVar("T")

Where: TypeAlias = Literal["public", "private", "binary"] | None
"""Which connections a fault happens to; None for all."""

MALFORMED = (
    (TEXT, b'{"action":"snapshot","arg":'),
    (TEXT, b"[]"),
    (TEXT, b'{"event":7,"arg":"nothing","code":{},"data":"text"}'),
    (TEXT, b'{"action":"snapshot","arg":{"instType":"SPOT"},"data":17}'),
    (BINARY, b"\x00\x01"),
)
"""Frames that a client must survive: cut, with wrong types, about nothing, and binary."""

INVALID_UTF8 = b'{"event":"\xff\xfe"}'
"""Text that no WebSocket may carry: a client that checks it ends the connection."""


class Call(Protocol):
    """Calls a function in the server's event loop, and waits for its result."""

    def __call__(self, function: Callable[[], T]) -> T: ...


class StreamFaults:
    """Faults of WebSockets. Call them from any thread; each has happened, or is set, when the call returns.

    Those with `where` happen to the open connections, and return how many; later connections are unaffected.
    All raise ValueError for impossible times, seconds, codes and statuses.

    Args:
        app: The application.
        call: Calls a function in its event loop.
    """

    def __init__(self, app: StreamApp, call: Call) -> None:
        self._app = app
        self._call = call

    # To open connections, at once

    def drop(self, where: Where = None) -> int:
        """Break connections, without a closing handshake."""
        return self._to_each(where, Connection.abort)

    def close(self, where: Where = None) -> int:
        """Close connections in good order."""
        return self._to_each(where, Connection.close)

    def stall(self, where: Where = None) -> int:
        """Stop sending, even pongs, and keep the connections open."""

        def stall(connection: Connection) -> None:
            connection.stalled = True

        return self._to_each(where, stall)

    def no_pong(self, where: Where = None) -> int:
        """Stop answering pings; everything else continues."""

        def mute(connection: Connection) -> None:
            connection.mute = True

        return self._to_each(where, mute)

    def slow(self, seconds: float, where: Where = None) -> int:
        """Wait before every frame; 0 ends that."""
        check_seconds(seconds)

        def slow_down(connection: Connection) -> None:
            connection.delay = seconds

        return self._to_each(where, slow_down)

    def rate_limit(self, where: Where = None) -> int:
        """Report too many requests, and close."""

        def refuse(connection: Connection) -> None:
            self._app.refuse(connection, Refusal(TOO_MANY_REQUESTS))
            connection.close()

        return self._to_each(where, refuse)

    def announce_upgrade(self, seconds: float = 1.0, where: Where = None) -> int:
        """Announce that the server is about to restart, and break the connections after some seconds."""
        check_seconds(seconds)

        def announce(connection: Connection) -> None:
            self._app.refuse(connection, Refusal(UPGRADE))
            asyncio.get_running_loop().call_later(seconds, connection.abort)

        return self._to_each(where, announce)

    def malformed(self, where: Where = None, *, invalid_utf8: bool = False) -> int:
        """Send frames that no client expects; with `invalid_utf8` also one that may end the connection."""

        def send(connection: Connection) -> None:
            for opcode, payload in MALFORMED:
                connection.send(payload, opcode)
            if invalid_utf8:
                connection.send(INVALID_UTF8)

        return self._to_each(where, send)

    def send(self, payload: bytes | str, where: Where = None, *, binary: bool = False) -> int:
        """Send any frame."""
        content = payload.encode() if isinstance(payload, str) else payload
        return self._to_each(where, lambda connection: connection.send(content, BINARY if binary else TEXT))

    # To the next pushes about orders, balances and positions

    def lose_push(self, times: int = 1, where: Where = None) -> int:
        """Lose the next pushes."""
        return self._next_pushes("lost", times, where)

    def double_push(self, times: int = 1, where: Where = None) -> int:
        """Send the next pushes twice."""
        return self._next_pushes("doubled", times, where)

    def swap_pushes(self, where: Where = None) -> int:
        """Send the next push after the one that follows it."""
        return self._next_pushes("late", 1, where)

    def delay_push(self, seconds: float, times: int = 1, where: Where = None) -> int:
        """Send the next pushes late, and those after them on time."""
        check_seconds(seconds)
        return self._next_pushes(float(seconds), times, where)

    def _next_pushes(self, fate: Fate, times: int, where: Where) -> int:
        check_times(times)
        fates: list[Fate] = [fate] * times
        return self._to_each(where, lambda connection: connection.fates.extend(fates))

    # To the next, once

    def refuse_handshake(self, status: int = 503, times: int = 1) -> None:
        """Respond to the next WebSocket handshakes with an HTTP error."""
        check_status(status)
        self._upon(times, lambda script: script.handshakes, status)

    def refuse_login(self, code: str = "30005", msg: str | None = None, times: int = 1) -> None:
        """Refuse the next logins, even valid ones."""
        self._upon(times, lambda script: script.logins, _refused(code, msg))

    def refuse_subscription(self, code: str = "30001", msg: str | None = None, times: int = 1) -> None:
        """Refuse the next subscriptions."""
        self._upon(times, lambda script: script.subscriptions, _refused(code, msg))

    def refuse_command(self, code: str, msg: str | None = None, times: int = 1) -> None:
        """Refuse the next commands, even valid ones."""
        self._upon(times, lambda script: script.commands, _refused(code, msg))

    def lose_command(self, times: int = 1) -> None:
        """Break the connection instead of carrying out the next commands."""
        check_times(times)

        def lose() -> None:
            self._app.script.lost_commands += times

        self._call(lose)

    def lose_reply(self, times: int = 1) -> None:
        """Carry out the next commands, and break the connection instead of replying."""
        self._next_replies("lost", times)

    def cut_reply(self, times: int = 1) -> None:
        """Carry out the next commands, and break the connection in the middle of the reply."""
        self._next_replies("cut", times)

    def double_reply(self, times: int = 1) -> None:
        """Carry out the next commands, and reply twice: the second reply isn't one to anything."""
        self._next_replies("doubled", times)

    def delay_reply(self, seconds: float, times: int = 1) -> None:
        """Carry out the next commands, and reply late."""
        check_seconds(seconds)
        self._next_replies(float(seconds), times)

    def _next_replies(self, fate: ReplyFate, times: int) -> None:
        self._upon(times, lambda script: script.replies, fate)

    def _upon(self, times: int, kept: Callable[[StreamScript], deque[T]], what: T) -> None:
        """Set a fault for the next of a kind."""
        check_times(times)
        self._call(lambda: kept(self._app.script).extend([what] * times))

    # To the next updates of books in use

    def skip_seq(self, updates: int = 1) -> int:
        """Lose the next updates of every book."""

        def skip(book: BookFeed) -> None:
            book.skip += updates

        return self._to_books(skip)

    def duplicate_seq(self) -> int:
        """Send the next update of every book twice."""

        def duplicate(book: BookFeed) -> None:
            book.duplicate = True

        return self._to_books(duplicate)

    def bad_checksum(self) -> int:
        """Send a wrong checksum with the next push of every book."""

        def spoil(book: BookFeed) -> None:
            book.spoil_checksum = True

        return self._to_books(spoil)

    def renumber(self) -> int:
        """Restart the numbering of every book, as around maintenance."""
        return self._to_books(BookFeed.renumber)

    def clear(self) -> None:
        """Forget faults that have not happened yet, and heal open connections."""

        def clear() -> None:
            self._app.script = type(self._app.script)()
            for connection in self._app.connections.values():
                connection.stalled = connection.mute = False
                connection.fates.clear()
                connection.delay = 0.0
            for book in self._books():
                book.skip, book.duplicate, book.spoil_checksum = 0, False, False

        self._call(clear)

    def _to_each(self, where: Where, act: Callable[[Connection], None]) -> int:
        def act_on_all() -> int:
            chosen = list(self._chosen(where))
            for connection in chosen:
                act(connection)
            return len(chosen)

        return self._call(act_on_all)

    def _chosen(self, where: Where) -> Iterator[Connection]:
        for connection in self._app.connections.values():
            kind = "private" if connection.private else "binary" if connection.binary else "public"
            if where is None or where == kind:
                yield connection

    def _to_books(self, act: Callable[[BookFeed], None]) -> int:
        def act_on_all() -> int:
            books = self._books()
            for book in books:
                act(book)
            return len(books)

        return self._call(act_on_all)

    def _books(self) -> list[BookFeed]:
        return [] if self._app.live is None else self._app.live.books()


def _refused(code: str, msg: str | None) -> Refused:
    """A refusal with a code, which some WebSockets send as a number.

    Raises:
        ValueError: it isn't one.
    """
    if not (code.isascii() and code.isdigit()):
        raise ValueError(f"{code!r} isn't an error code like 30001")
    return Refused(code, msg)
