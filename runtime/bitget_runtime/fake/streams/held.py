"""The WebSockets of a fake exchange as tests hold them, from any thread."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, TypeVar

from bitget_runtime.fake.checks import Refusal
from bitget_runtime.fake.market.feeds import BookFeed
from bitget_runtime.fake.market.true_book import TrueBook
from bitget_runtime.fake.streams.app import StreamApp
from bitget_runtime.fake.streams.connection import Connection, framed
from bitget_runtime.fake.streams.faults import StreamFaults
from bitget_runtime.fake.streams.offer.binary import BinarySubscription
from bitget_runtime.fake.streams.offer.documented import Subscription

if TYPE_CHECKING:
    from bitget_runtime.fake.serving.recorder import RequestLog
    from bitget_runtime.fake.serving.server import ServerThread
    from bitget_runtime.fake.streams.checks import StreamRules

T = TypeVar("T")

_BATCH = 50
"""Pushes of a flood sent at a time."""

_POLL_SECONDS = 0.002


@dataclass(frozen=True)
class OpenConnection:
    """A snapshot of a connection.

    Attributes:
        number: Its number, counted from 1.
        path: Requested path.
        logged_in: It has logged in.
        subscriptions: Its subscriptions, as sent.
    """

    number: int
    path: str
    logged_in: bool
    subscriptions: tuple[Mapping[str, str], ...]


class Streams:
    """The WebSockets. On their own they push the exchange's market, and what happens to accounts.

    Attributes:
        faults: The faults to come.

    Args:
        app: The application.
        log: What was received.
    """

    def __init__(self, app: StreamApp, log: RequestLog) -> None:
        self._app = app
        self._log = log
        self._server: ServerThread | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.faults = StreamFaults(app, self._call)

    def attach(self, server: ServerThread | None) -> None:
        """Set the server that runs the application; None if it has stopped."""
        self._server = server
        self._tasks.clear()

    def _call(self, function: Callable[[], T]) -> T:
        return function() if self._server is None else self._server.call(function)

    # What happened

    @property
    def received(self) -> RequestLog:
        """Frames that were received, oldest first."""
        return self._log.frames

    @property
    def connections(self) -> tuple[OpenConnection, ...]:
        """The open connections."""
        return self._call(lambda: tuple(_shown(connection) for connection in self._app.connections.values()))

    @property
    def opened(self) -> int:
        """How many connections were opened."""
        return self._app.opened

    def wait(self, condition: Callable[[], object], timeout: float = 5.0) -> None:
        """Wait until a condition holds.

        Raises:
            TimeoutError: it does not within that many seconds.
        """
        until = time.monotonic() + timeout
        while not condition():
            if time.monotonic() > until:
                raise TimeoutError(f"it did not happen within {timeout:g} s")
            time.sleep(_POLL_SECONDS)

    # What is allowed

    @property
    def rules(self) -> StreamRules:
        """What is allowed, and how errors look; may be changed."""
        return self._app.rules

    @property
    def unknown_symbols(self) -> set[str]:
        """Instruments that don't exist; may be changed."""
        return self._app.unknown_symbols

    # Pushes

    def push(self, channel: str, data: Any, action: str = "update", **arguments: str) -> int:
        """Push to the subscriptions of a channel.

        Args:
            channel: Address such as `uta.stream.ticker`.
            data: The data, as JSON has it, or models. `Any`: whatever JSON can say.
            action: `snapshot` or `update`.
            arguments: Arguments that the subscriptions must have, such as `symbol="BTCUSDT"`.

        Returns:
            How many subscriptions got it.

        Raises:
            ValueError: there is no such channel, or it is binary.
        """

        def frame(subscription: Subscription | BinarySubscription) -> bytes:
            if isinstance(subscription, BinarySubscription):
                raise ValueError(f"{channel} is binary: push its example, or send a frame with `faults.send`")
            return framed(subscription.push(data, action, self._app.now()))

        return self._to_each(channel, arguments, frame)

    def push_example(self, channel: str, **arguments: str) -> int:
        """Push the documented example, like `push`."""
        return self._to_each(channel, arguments, self._app.example)

    def every(self, seconds: float, channel: str, **arguments: str) -> None:
        """Push the documented example repeatedly, until `reset`."""
        self._check(channel)

        async def repeat() -> None:
            while True:
                self._send(channel, arguments, self._app.example)
                await asyncio.sleep(seconds)

        self._start(repeat)

    def flood(self, channel: str, count: int, per_second: float | None = None, **arguments: str) -> Future[int]:
        """Push the documented example many times.

        Args:
            channel: Address of the channel.
            count: How many times to each of its subscriptions.
            per_second: Pushes per second; None for as fast as they are taken.
            arguments: Arguments that the subscriptions must have.

        Returns:
            A future of how many were sent, done when all are sent or the connections are gone.
        """
        self._check(channel)
        done: Future[int] = Future()
        done.set_running_or_notify_cancel()  # a waiter can't cancel it, and gets a number in any case
        sent = 0

        async def flood() -> None:
            nonlocal sent
            async for number in _paced(count, per_second):
                sent += await self._send_many(channel, arguments, number)

        # also if it is cancelled before it has begun
        task = self._start(flood)
        self._call(lambda: task.add_done_callback(lambda _: done.set_result(sent)))
        return done

    async def _send_many(self, channel: str, arguments: Mapping[str, str], number: int) -> int:
        sent = 0
        for connection, subscription in self._chosen(channel, arguments):
            # a transport does not say when it has room again
            while connection.open and connection.behind:  # noqa: ASYNC110
                await asyncio.sleep(_POLL_SECONDS)
            if connection.open:
                connection.send_frames(self._app.example(subscription) * number)
                sent += number
        return sent

    # The market

    @property
    def market(self) -> bool:
        """Whether public channels push the exchange's market."""
        return self._app.live is not None and self._app.live.on

    def stop_market(self) -> None:
        """From now on, public channels begin with the documented example, and push only what you ask for."""

        def stop() -> None:
            if self._app.live is not None:
                self._app.live.on = False

        self._call(stop)

    def start_market(self) -> None:
        """After `stop_market`, push the exchange's market again, beginning with a snapshot for each subscription."""

        def start() -> None:
            live = self._app.live
            if live is None or live.on:
                return
            live.on = True
            for connection, subscription in self._app.subscribers():
                is_public = isinstance(subscription, Subscription) and subscription.channel.scope == "public"
                if is_public and (first := live.beginning(subscription)) is not None:
                    connection.send(first)
            live.attend()

        self._call(start)

    def step(self) -> None:
        """Push now what has changed in the market, instead of at the next look at it."""

        def step() -> None:
            if self._app.live is not None:
                self._app.live.step()

        self._call(step)

    def book(self, argument: Mapping[str, str]) -> TrueBook:
        """The exchange's book as a subscription to it was last told; compare a client's book with it.

        Args:
            argument: The subscription, as sent.

        Raises:
            ValueError: it isn't for an order book of the exchange.
        """

        def look() -> TrueBook:
            for generation in self._app.generations:
                found = self._app.offer.subscription(generation, dict(argument))
                live = self._app.live
                if live is None or isinstance(found, Refusal) or not live.knows(found):
                    continue
                if isinstance(feed := live.feed(found), BookFeed):
                    return feed.pushed
            raise ValueError(f"{dict(argument)} isn't a subscription to an order book")

        return self._call(look)

    # Inside

    def reset(self) -> None:
        """Break every connection, forget what happened, faults and rules, and push the market."""

        def reset() -> None:
            for task in self._tasks:
                task.cancel()
            self._app.forget()

        self._call(reset)

    def _start(self, work: Callable[[], Coroutine[Any, Any, None]]) -> asyncio.Task[None]:
        """Start something in the event loop, in the background."""
        if self._server is None:
            raise RuntimeError("the fake exchange is not running: use it in a `with` block, or call start()")

        def start() -> asyncio.Task[None]:
            task = asyncio.get_running_loop().create_task(work())
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            return task

        return self._call(start)

    def _to_each(
        self, channel: str, arguments: Mapping[str, str], frame_of: Callable[[Subscription | BinarySubscription], bytes]
    ) -> int:
        self._check(channel)
        return self._call(lambda: self._send(channel, arguments, frame_of))

    def _send(
        self, channel: str, arguments: Mapping[str, str], frame_of: Callable[[Subscription | BinarySubscription], bytes]
    ) -> int:
        chosen = list(self._chosen(channel, arguments))
        for connection, subscription in chosen:
            connection.send_frames(frame_of(subscription))
        return len(chosen)

    def _chosen(
        self, channel: str, arguments: Mapping[str, str]
    ) -> Iterator[tuple[Connection, Subscription | BinarySubscription]]:
        for connection, subscription in self._app.subscribers():
            if subscription.channel.address == channel and subscription.fits(arguments):
                yield connection, subscription

    def _check(self, channel: str) -> None:
        if not self._app.offer.has(channel):
            close = get_close_matches(channel, self._app.offer.addresses, n=1)
            hint = f", did you mean {close[0]!r}?" if close else ""
            raise ValueError(f"unknown channel {channel!r}{hint}")


def _shown(connection: Connection) -> OpenConnection:
    subscriptions = tuple(subscription.argument for subscription in connection.subscriptions.values())
    return OpenConnection(connection.number, connection.path, connection.logged_in, subscriptions)


async def _paced(count: int, per_second: float | None) -> AsyncIterator[int]:
    """How many to send next, on time."""
    loop = asyncio.get_running_loop()
    begun = loop.time()
    sent = 0
    while sent < count:
        due = count if per_second is None else min(count, int((loop.time() - begun) * per_second) + 1)
        number = min(due - sent, _BATCH)
        if number:
            yield number
            sent += number
        await asyncio.sleep(0 if per_second is None or number == _BATCH else min(1 / per_second, 0.01))
