"""Pushes of public channels from the core's market: one feed per subscription, however many connections have it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any

import msgspec

from bitget_runtime.fake.core import Exchange, Instrument
from bitget_runtime.fake.market.rows import (
    Books,
    Candles,
    Liquidations,
    Row,
    Seen,
    Spoken,
    Tickers,
    Trades,
    candles_until,
    interval_of,
    text,
)
from bitget_runtime.fake.market.true_book import BookRow, TrueBook, checksum
from bitget_runtime.fake.streams.offer.documented import Subscription

_FIRST_TRADES = 50
_FIRST_CANDLES = 500
_MOST_TRADES = 500
_LEVELS = 400
_CANDLE_EVERY = 1.0


class Frame:
    """Encodes the pushes of one subscription: the envelope is written once.

    Args:
        subscription: The subscription.
    """

    def __init__(self, subscription: Subscription) -> None:
        self._parts: dict[str, tuple[bytes, ...]] = {}
        self._subscription = subscription

    def encode(self, data: Any, action: str, now: int) -> bytes:
        """A push."""
        parts = self._parts.get(action)
        if parts is None:
            shell = msgspec.json.decode(self._subscription.push("@data", action, 0))
            shell["ts"] = "@ts"
            whole = msgspec.json.encode(shell)
            names = sorted((b'"@data"', b'"@ts"'), key=whole.index)
            before, rest = whole.split(names[0])
            between, after = rest.split(names[1])
            parts = self._parts[action] = (before, between, after, names[0])
        before, between, after, first = parts
        pair = msgspec.json.encode(data), b"%d" % now
        said, then = pair if first == b'"@data"' else pair[::-1]
        return b"".join((before, said, between, then, after))


class Feed:
    """The pushes of one subscription.

    Args:
        exchange: The exchange.
        subscription: One of its subscriptions.
        instruments: Its instruments.
    """

    every = 0.0

    def __init__(self, exchange: Exchange, subscription: Subscription, instruments: list[Instrument]) -> None:
        self.exchange = exchange
        self.values = subscription.values
        self.instruments = instruments
        self.frame = Frame(subscription)
        self._last = 0

    def first(self, now: int) -> bytes | None:
        """A new subscription's first push; None for none."""
        return None

    def news(self, now: int) -> Iterator[bytes]:
        """What to push now."""
        # with a held clock only acts change anything, and each is worth a push
        if self.exchange.state.clock.held or now - self._last >= self.every * 1000:
            self._last = now
            yield from self._news(now)

    def _news(self, now: int) -> Iterator[bytes]:
        yield from ()


class TickerFeed(Feed):
    """Snapshots, whenever something has changed."""

    def __init__(self, exchange: Exchange, subscription: Subscription, about: list[Instrument], kind: Tickers) -> None:
        super().__init__(exchange, subscription, about)
        self.every = kind.every
        self._row = kind.row
        self._said: list[Row] = []

    def _rows(self, now: int) -> list[Row]:
        rows = []
        for instrument in self.instruments:
            depth = self.exchange.depth(instrument, 1)
            bid, ask = next(iter(depth.bids), None), next(iter(depth.asks), None)
            rows.append(self._row(Seen(self.exchange.market(instrument), bid, ask, now)))
        return rows

    def first(self, now: int) -> bytes:
        rows = self._rows(now)
        # the first subscriber has this; what later ones begin with is still new to it
        self._said = self._said or rows
        return self.frame.encode(rows, "snapshot", now)

    def _news(self, now: int) -> Iterator[bytes]:
        rows = self._rows(now)
        if [{**row, "ts": ""} for row in rows] != [{**row, "ts": ""} for row in self._said]:
            self._said = rows
            yield self.frame.encode(rows, "snapshot", now)


class TradeFeed(Feed):
    """Every public trade once, newest first within a push."""

    def __init__(self, exchange: Exchange, subscription: Subscription, about: list[Instrument], kind: Trades) -> None:
        super().__init__(exchange, subscription, about)
        self._row = kind.row
        self._market = exchange.market(about[0])
        self._since = exchange.state.clock.now
        self._known: frozenset[str] = frozenset(each.id for each in self._market.trades(self._since, self._since + 1))

    def first(self, now: int) -> bytes:
        recent = self._market.trades(0, now + 1, _FIRST_TRADES)
        return self.frame.encode([self._row(each) for each in recent], "snapshot", now)

    def _news(self, now: int) -> Iterator[bytes]:
        # two trades may share a moment with a push between them
        found = self._market.trades(self._since, now + 1, _MOST_TRADES)
        fresh = [self._row(each) for each in found if each.id not in self._known]
        self._since = now
        self._known = frozenset(each.id for each in found if each.time >= now)
        if fresh:
            yield self.frame.encode(fresh, "update", now)


class CandleFeed(Feed):
    """Recent candles, then the one that is open as it grows, and the final state of the one before it."""

    every = _CANDLE_EVERY

    def __init__(self, exchange: Exchange, subscription: Subscription, about: list[Instrument], kind: Candles) -> None:
        super().__init__(exchange, subscription, about)
        self._row = kind.row
        self._interval, self._zone = interval_of(subscription.values["interval"], classic=kind.classic)
        self._market = exchange.market(about[0])
        self._said: list[Any] = []

    def _rows(self, count: int, now: int) -> list[Any]:
        return [self._row(each) for each in candles_until(self._market, self._interval, self._zone, count, now)]

    def first(self, now: int) -> bytes:
        return self.frame.encode(self._rows(_FIRST_CANDLES, now), "snapshot", now)

    def _news(self, now: int) -> Iterator[bytes]:
        rows = self._rows(2, now)
        fresh = [row for row in rows if row not in self._said]
        if self._said and fresh:
            yield self.frame.encode(fresh, "update", now)
        self._said = rows


class BookFeed(Feed):
    """A book: whole in every push if a depth is given, otherwise whole at first and then the changes.

    Attributes:
        skip: How many of the next updates are lost.
        duplicate: The next update is sent twice.
        spoil_checksum: The next checksum is wrong.
    """

    def __init__(self, exchange: Exchange, subscription: Subscription, about: list[Instrument], kind: Books) -> None:
        super().__init__(exchange, subscription, about)
        self.every = kind.every
        self.skip, self.duplicate, self.spoil_checksum = 0, False, False
        self._kind = kind
        depth = subscription.values.get("depth")
        self._whole, self._limit = depth is not None, int(depth or _LEVELS)
        self._before: TrueBook | None = None
        self._offset = 0

    @property
    def pushed(self) -> TrueBook:
        """The book as it was last pushed; as it is now if it never was."""
        return self._before or self.book()

    def book(self) -> TrueBook:
        """The book now."""
        depth = self.exchange.depth(self.instruments[0], self._limit)
        return TrueBook(self._levels(depth.asks), self._levels(depth.bids), depth.seq - self._offset)

    def renumber(self) -> None:
        """Count from 0 on."""
        self._offset = self.exchange.depth(self.instruments[0], 1).seq
        self._before = self._before and self._before._replace(seq=0)

    def _levels(self, rows: list[tuple[Decimal, Decimal]]) -> tuple[BookRow, ...]:
        more = ("0",) * (self._kind.sizes - 1)
        return tuple((text(price), text(qty), *more) for price, qty in rows)

    def first(self, now: int) -> bytes:
        # later subscribers continue from the last push with all others
        if self._before is None or self._whole:
            self._before = self.book()
        return self._pushed(self._before, self._before, 0, "snapshot", now)

    def _news(self, now: int) -> Iterator[bytes]:
        book, before = self.book(), self._before
        if before is None or book.seq == before.seq:
            return
        self._before = book
        if self._whole:
            yield self._pushed(book, book, 0, "snapshot", now)
            return
        gone = ("0",) * self._kind.sizes
        change = TrueBook(_changes(before.asks, book.asks, gone), _changes(before.bids, book.bids, gone), book.seq)
        if self.skip:
            self.skip -= 1
            return
        payload = self._pushed(change, book, before.seq, "update", now)
        yield from (payload, payload) if self.duplicate else (payload,)
        self.duplicate = False

    def _pushed(self, said: TrueBook, book: TrueBook, pseq: int, action: str, now: int) -> bytes:
        kind = self._kind
        item: Row = {kind.asks: said.asks, kind.bids: said.bids}
        if kind.checks or self.spoil_checksum:
            right = checksum(book)
            item["checksum"] = right ^ 1 if self.spoil_checksum else right
            self.spoil_checksum = False
        item |= {"seq": book.seq, "pseq": pseq, "ts": str(now)}
        if kind.most is not None and not self._whole:
            item[kind.most] = str(_LEVELS)
        return self.frame.encode([item], action, now)


def _changes(before: tuple[BookRow, ...], after: tuple[BookRow, ...], gone: tuple[str, ...]) -> tuple[BookRow, ...]:
    """Levels that are new or changed, and those that are gone, with no size."""
    old: Mapping[str, BookRow] = {row[0]: row for row in before}
    new = {row[0] for row in after}
    changed = [row for row in after if old.get(row[0]) != row]
    return (*changed, *((price, *gone) for price in old if price not in new))


_FEEDS: Mapping[type[Any], Callable[..., Feed]] = {
    Tickers: TickerFeed,
    Trades: TradeFeed,
    Candles: CandleFeed,
    Books: BookFeed,
}


def feed_of(exchange: Exchange, subscription: Subscription, about: list[Instrument], kind: Spoken) -> Feed:
    """The feed of a subscription."""
    if isinstance(kind, Liquidations):
        return Feed(exchange, subscription, about)
    return _FEEDS[type(kind)](exchange, subscription, about, kind)
