"""What connections get from the core: its market as time goes by, its events as they come.

Feeds and pushes run in the server's event loop; events come from whatever thread calls the exchange, wait in a
queue, and go out in order once the call that made them is done.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, TypeAlias

from bitget_runtime.fake.core import (
    BalanceChanged,
    Event,
    Exchange,
    Filled,
    OrderChanged,
    PositionChanged,
    TriggerChanged,
)
from bitget_runtime.fake.market.binary_feeds import BinaryFeed
from bitget_runtime.fake.market.feeds import BookFeed, Feed, Frame, feed_of
from bitget_runtime.fake.market.rows import SPOKEN, Liquidations, Tickers, instruments_of, liquidation
from bitget_runtime.fake.streams.connection import BINARY, TEXT, Connection, framed
from bitget_runtime.fake.streams.offer.binary import BinarySubscription
from bitget_runtime.fake.streams.offer.documented import Subscription
from bitget_runtime.fake.streams.rows.pushed import TOLD, Happened
from bitget_runtime.fake.streams.words import PRODUCT, UNIFIED
from bitget_runtime.stream.wire.key import key_of

if TYPE_CHECKING:
    from bitget_runtime.fake.core import Instrument, User
    from bitget_runtime.stream.wire.key import Key

FeedKey: TypeAlias = "tuple[str, Key]"
"""A feed: the channel, and the subscription."""

Subscribers: TypeAlias = Callable[[], Iterator[tuple[Connection, Any]]]
"""Every subscription, with its connection."""


@dataclass
class Listeners:
    """Connections of a user that have the same private subscription.

    Attributes:
        user: Their user.
        subscription: Their subscription.
        connections: The connections.
        told: The last data they got from events that happened together.
    """

    user: User
    subscription: Subscription
    connections: list[Connection] = field(default_factory=list)
    told: object = None


@dataclass
class Repeated:
    """A snapshot that is pushed again and again.

    Attributes:
        at: When it was due last.
        data: What it said; None if it is not known what subscribers know.
    """

    at: int
    data: object = None


_PACE = 0.05
"""Seconds between looks at the market."""

_SLOW_PACE = 0.25
"""The same, while there are only private channels to be repeated."""


class Live:
    """Pushes of one exchange.

    Args:
        exchange: The exchange.
        subscribers: The subscribers.
        failed: Receives what goes wrong where nobody calls, and where the event loop would only log it.

    Attributes:
        on: Public channels follow the exchange.
    """

    def __init__(self, exchange: Exchange, subscribers: Subscribers, failed: Callable[[Exception], None]) -> None:
        self.exchange = exchange
        self._failed = failed
        self.on = True
        self._subscribers = subscribers
        self._feeds: dict[FeedKey, Feed | BinaryFeed] = {}
        self._frames: dict[FeedKey, Frame] = {}
        self._events: deque[Event] = deque()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._pacing: asyncio.TimerHandle | None = None
        self._paces_slowly = False
        self._repeated: dict[tuple[str, FeedKey], Repeated] = {}
        self._end = exchange.state.events.subscribe(self._hear)

    def close(self) -> None:
        """Stop following the exchange."""
        self._end()
        self.forget()

    def forget(self) -> None:
        """Drop all feeds and pending events."""
        self._feeds.clear()
        self._frames.clear()
        self._events.clear()
        self._repeated.clear()
        if self._pacing is not None:
            self._pacing.cancel()
            self._pacing = None

    def attend(self) -> None:
        """Check the market regularly from now on; called in the server's event loop."""
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            # the server was started again: tasks waiting in its old loop never run
            self._loop, self._pacing = loop, None
            self._events.clear()
        if self._pacing is not None and self._paces_slowly:
            self._pacing.cancel()
            self._pacing = None
        if self._pacing is None:
            self._paces_slowly = False
            self._pacing = loop.call_later(_PACE, self._look_unattended)

    def catch_up(self) -> None:
        """Push at once what somebody's act has changed; called in the server's event loop."""
        if self._pacing is not None:
            self._pacing.cancel()
            self._look()

    def _look_unattended(self) -> None:
        try:
            self._look()
        except Exception as error:
            self._failed(error)

    def _look(self) -> None:
        self._pacing = None
        if self._feeds and self.on:
            self.step()
        repeats = self.repeat()
        if self._feeds:
            self.attend()
        elif repeats and self._loop is not None:
            self._paces_slowly = True
            self._pacing = self._loop.call_later(_SLOW_PACE, self._look_unattended)

    # public channels

    def knows(self, subscription: Subscription | BinarySubscription) -> bool:
        """Whether a subscription's instrument exists, if its channel has one."""
        if isinstance(subscription, BinarySubscription):
            return bool(self._traded(subscription))
        kind = SPOKEN.get(subscription.channel.address)
        return kind is None or bool(self._about(subscription))

    def _about(self, subscription: Subscription) -> list[Any]:
        kind = SPOKEN[subscription.channel.address]
        product = subscription.argument.get(PRODUCT, "")
        symbol = subscription.values.get("symbol", "")
        margin_only = isinstance(kind, Tickers) and kind.margin_only
        return instruments_of(self.exchange.state.instruments.of, str(product), symbol, margin_only=margin_only)

    def _traded(self, subscription: BinarySubscription) -> list[Instrument]:
        return instruments_of(
            self.exchange.state.instruments.of, subscription.product, subscription.symbol, margin_only=False
        )

    def feed(self, subscription: Subscription | BinarySubscription) -> Feed | BinaryFeed | None:
        """The feed of a public subscription; None if the exchange has no data for it."""
        key = _key(subscription)
        feed = self._feeds.get(key)
        if feed is None:
            with self.exchange.lock:
                self.exchange.tick()
                feed = self._new_feed(subscription)
            if feed is not None:
                self._feeds[key] = feed
        return feed

    def _new_feed(self, subscription: Subscription | BinarySubscription) -> Feed | BinaryFeed | None:
        if isinstance(subscription, BinarySubscription):
            return BinaryFeed(self.exchange, subscription, self._traded(subscription)[0])
        kind = SPOKEN.get(subscription.channel.address)
        return None if kind is None else feed_of(self.exchange, subscription, self._about(subscription), kind)

    def books(self) -> list[BookFeed]:
        """Feeds of books."""
        return [feed for feed in self._feeds.values() if isinstance(feed, BookFeed)]

    def beginning(self, subscription: Subscription | BinarySubscription) -> bytes | None:
        """A public subscription's first push; None for none."""
        feed = self.feed(subscription)
        if feed is None:
            return None
        with self.exchange.lock:
            return feed.first(self.exchange.tick())

    def step(self) -> None:
        """Push what is new in the market; only binary if public channels don't follow it."""
        with self.exchange.lock:
            now = self.exchange.tick()
            holders: dict[FeedKey, list[Connection]] = {}
            for connection, subscription in self._subscribers():
                key = _key(subscription)
                if key in self._feeds and (self.on or isinstance(subscription, BinarySubscription)):
                    holders.setdefault(key, []).append(connection)
            for key in self._feeds.keys() - holders.keys():
                del self._feeds[key]
            for key, connections in holders.items():
                feed = self._feeds[key]
                opcode = BINARY if isinstance(feed, BinaryFeed) else TEXT
                for payload in feed.news(now):
                    _send(connections, framed(payload, opcode))

    # private channels

    def _hear(self, event: Event) -> None:
        loop = self._loop
        if loop is None:
            return
        self._events.append(event)
        if len(self._events) == 1:
            # nobody is left in a closed loop
            try:
                loop.call_soon_threadsafe(self.tell)
            except RuntimeError:
                self._events.clear()

    def first(self, connection: Connection, subscription: Subscription) -> bytes | None:
        """A private subscription's first push; None for none."""
        told, user = TOLD.get(subscription.channel.address), connection.user
        if told is None or told.first is None or user is None or not _fits(user, subscription):
            return None
        with self.exchange.lock:
            now = self.exchange.tick()
            self.tell()
            data = told.first(self.exchange, user, subscription.argument)
            if subscription.channel.every is not None:
                # others may have waited for longer
                self._repeated.setdefault((user.uid, _key(subscription)), Repeated(now)).data = data
            return self._frame(subscription).encode(data, "snapshot", now)

    def tell(self) -> None:
        """Push what has happened."""
        with self.exchange.lock:
            events = list(self._events)
            self._events.clear()
            if not events:
                return
            now = self.exchange.state.clock.now
            private = self._private()
            for event, after in zip_longest(events, events[1:]):
                try:
                    self._tell_of(event, after, private, now)
                except Exception as error:  # the others are told of all the same
                    self._failed(error)

    def _tell_of(self, event: Event, after: Event | None, private: Mapping[str, Sequence[Listeners]], now: int) -> None:
        uid = _uid(event)
        if uid is None:
            return
        fill = _fill_of(event, after)
        for listeners in private.get(uid, ()):
            self._push(listeners, (event, fill), now)
        if isinstance(event, Filled) and event.fill.liquidates:
            self._tell_everyone(event, now)

    def repeat(self) -> bool:
        """Push the snapshots again that the exchange pushes at a pace: when they are due by its clock, and with a held
        clock also when they have changed and no event said so.

        Returns:
            Whether anybody has such a subscription.
        """
        paced = [
            ((uid, _key(listeners.subscription)), listeners, round(every * 1000))
            for uid, of_user in self._private().items()
            for listeners in of_user
            if (every := listeners.subscription.channel.every) is not None
        ]
        if not paced:
            self._repeated.clear()
            return False
        with self.exchange.lock:
            now = self.exchange.tick()
            self.tell()
            self._repeated = {key: self._repeated.get(key) or Repeated(now) for key, _, _ in paced}
            for key, listeners, pace in paced:
                self._repeat(listeners, self._repeated[key], now, pace)
        return True

    def _repeat(self, listeners: Listeners, last: Repeated, now: int, pace: int) -> None:
        due, held = now - last.at >= pace, self.exchange.state.clock.held
        subscription = listeners.subscription
        first = TOLD[subscription.channel.address].first
        if first is None or not (due or held):
            last.data = None
            return
        data = first(self.exchange, listeners.user, subscription.argument)
        if due or last.data not in (None, data):
            frames = framed(self._frame(subscription).encode(data, "snapshot", now))
            for connection in listeners.connections:
                connection.push(frames)
        last.data = data
        if due:
            last.at = now

    def _private(self) -> dict[str, list[Listeners]]:
        """The listeners to private events, by user; equal subscriptions of a user get the same."""
        found: dict[str, dict[FeedKey, Listeners]] = {}
        for connection, subscription in self._subscribers():
            user = connection.user
            if user is not None and subscription.channel.address in TOLD and _fits(user, subscription):
                of_user, key = found.setdefault(user.uid, {}), _key(subscription)
                of_user.setdefault(key, Listeners(user, subscription)).connections.append(connection)
        return {uid: list(of_user.values()) for uid, of_user in found.items()}

    def _push(self, listeners: Listeners, happened: Happened, now: int) -> None:
        user, subscription = listeners.user, listeners.subscription
        data = TOLD[subscription.channel.address].events(self.exchange, user, subscription.argument, happened)
        # both parts of one thing may have changed at once, and the first push had both
        if data is not None and data != listeners.told:
            listeners.told = data
            frames = framed(self._frame(subscription).encode(data, subscription.documented.action, now))
            for connection in listeners.connections:
                connection.push(frames)
            if (last := self._repeated.get((user.uid, _key(subscription)))) is not None:
                last.data = None

    def _frame(self, subscription: Subscription) -> Frame:
        key = _key(subscription)
        frame = self._frames.get(key)
        if frame is None:
            frame = self._frames[key] = Frame(subscription)
        return frame

    def _tell_everyone(self, event: Filled, now: int) -> None:
        """Push a liquidation; its side is the position's."""
        fill = event.fill
        row = liquidation(fill.instrument.symbol, fill.side.opposite, fill.price, fill.qty, now)
        for connection, subscription in self._subscribers():
            if isinstance(SPOKEN.get(subscription.channel.address), Liquidations):
                feed = self.feed(subscription)
                if isinstance(feed, Feed) and fill.instrument in feed.instruments:
                    connection.send(feed.frame.encode([row], "update", now))


def _send(connections: list[Connection], frames: bytes) -> None:
    for connection in connections:
        if not connection.behind:
            connection.send_frames(frames)


def _key(subscription: Subscription | BinarySubscription) -> FeedKey:
    return subscription.channel.address, key_of(subscription.argument)


def _fits(user: User, subscription: Subscription) -> bool:
    """Whether a channel belongs to the user's kind of account."""
    return user.pooled == (subscription.channel.generation == UNIFIED)


def _uid(event: Event) -> str | None:
    """UID of an event's user; None for everybody's."""
    match event:
        case OrderChanged(order):
            return order.uid
        case Filled(fill):
            return fill.uid
        case BalanceChanged(balance):
            return balance.uid
        case PositionChanged(position):
            return position.uid
        case TriggerChanged(trigger):
            return trigger.uid
        case _:
            return None


def _fill_of(event: Event, after: Event | None) -> Any:
    """The fill that changed an order: the core's next event."""
    if isinstance(event, OrderChanged) and isinstance(after, Filled) and after.fill.order_id == event.order.id:
        return after.fill
    return None
