"""A market that moves, for the public channels with subscribers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal, InvalidOperation
from itertools import count
from random import Random
from typing import Any, TypeAlias, get_type_hints

from bitget_runtime.fake.market.moving_book import BookChange, MovingBook, checksum
from bitget_runtime.fake.streams.offer.documented import Subscription, item_type, names_of

Item: TypeAlias = dict[Any, Any]
"""One item of a push: members by name, or for a row values by place. `Any`: any JSON."""

BookKey: TypeAlias = tuple[str, tuple[tuple[str, str], ...]]
"""A book: the channel, and its arguments other than the depth."""

_CANDLE = ("open", "high", "low", "close")
_PRICES = ("price", "high", "low", "open_24h", "open_utc")
_MINUTE_MS = 60_000
_UNITS_MS = {
    unit: minutes * _MINUTE_MS for unit, minutes in (("m", 1), ("H", 60), ("D", 1440), ("W", 10_080), ("M", 43_200))
}


class Market:
    """Moves books, candles and prices.

    Args:
        now: The exchange's clock, in milliseconds since the epoch.
        seed: Seed of its moves.

    Attributes:
        on: Subscriptions to books begin with a snapshot of the moving book.
        send_checksums: Pushes of books have a checksum.
    """

    def __init__(self, now: Callable[[], int], seed: int = 0) -> None:
        self._now = now
        self.restart(seed)

    def restart(self, seed: int) -> None:
        """Start over."""
        self.on = False
        self.send_checksums = False
        self._seed = seed
        self._random = Random(seed)  # noqa: S311 - prices of a game
        self._numbers = count(1)
        self._books: dict[BookKey, MovingBook] = {}
        self._factors: dict[str, Decimal] = {}
        self._candles: dict[tuple[tuple[str, str], ...], Item] = {}

    def book_of(self, subscription: Subscription) -> MovingBook:
        """The book that a subscription is about; a new one on first use."""
        values = {name: value for name, value in subscription.values.items() if name != "depth"}
        key = (subscription.channel.address, tuple(sorted(values.items())))
        book = self._books.get(key)
        if book is None:
            names, first = subscription.documented.names, subscription.documented.first
            asks = first.get(names["asks"]) or [["1000.0"]]
            seq = int(first.get(names.get("seq")) or 1)
            # seeded by its key, so that it moves the same way whatever else moves
            random = Random(f"{self._seed} {key}")  # noqa: S311 - prices of a game
            book = self._books[key] = MovingBook(Decimal(asks[0][0]), _sizes(subscription), seq, random)
        return book

    def books(self) -> Iterable[MovingBook]:
        return self._books.values()

    def beginning(self, subscription: Subscription) -> bytes:
        """A subscription's first push."""
        if self.on and subscription.channel.merges:
            subscription.joined = True
            return self._snapshot(subscription, self.book_of(subscription))
        return subscription.example(self._now())

    def step(self, subscriptions: Iterable[Subscription]) -> Iterator[tuple[Subscription, bytes]]:
        """Move a little. Returns what each subscription gets."""
        public = [one for one in subscriptions if one.channel.scope == "public"]
        books = {id(book): book for book in (self.book_of(one) for one in public if one.channel.merges)}
        moved = {number: book.step() for number, book in books.items()}
        for subscription in public:
            if subscription.channel.merges:
                book = self.book_of(subscription)
                for payload in self._news(subscription, book, moved[id(book)]):
                    yield subscription, payload
            else:
                yield subscription, self._moved(subscription)
        for book in books.values():
            book.skip = max(book.skip - 1, 0)
            book.duplicate = book.spoil_checksum = False

    def _news(self, subscription: Subscription, book: MovingBook, change: BookChange) -> Iterator[bytes]:
        if "depth" in subscription.values or not subscription.joined:
            subscription.joined = True
            yield self._snapshot(subscription, book)
        elif not book.skip:
            payload = self._pushed(subscription, book, change, "update")
            yield from (payload, payload) if book.duplicate else (payload,)

    def _snapshot(self, subscription: Subscription, book: MovingBook) -> bytes:
        depth = subscription.values.get("depth")
        found = book.now(None if depth is None else int(depth))
        return self._pushed(subscription, book, BookChange(found.asks, found.bids, found.seq, 0), "snapshot")

    def _pushed(self, subscription: Subscription, book: MovingBook, change: BookChange, action: str) -> bytes:
        names, shown = subscription.documented.names, subscription.documented.first
        now = self._now()
        said = {**change._asdict(), "ts": str(now)}
        depth = subscription.values.get("depth")
        if self.send_checksums or book.spoil_checksum:
            right = checksum(book.now(None if depth is None else int(depth)))
            said["checksum"] = right ^ 1 if book.spoil_checksum else right
        item = {wire: said[name] for name, wire in names.items() if name in said}
        return subscription.push([{**{name: shown[name] for name in shown if name not in item}, **item}], action, now)

    def _moved(self, subscription: Subscription) -> bytes:
        """The documented push with other prices."""
        names = subscription.documented.names
        now = self._now()
        data = subscription.example_data(now)
        items = data if isinstance(data, list) else [data]
        if all(name in names for name in _CANDLE):
            return subscription.push([self._candle(subscription, items[-1], now)], "update", now)
        factor = self._factor(subscription)
        for item in items:
            for name, wire in names.items():
                if _holds(item, wire) and any(word in name for word in _PRICES):
                    item[wire] = _scaled(item[wire], factor)
            self._freshen(item, names, now)
        return subscription.push(data, subscription.documented.action, now)

    def _freshen(self, item: Any, names: dict[str, str | int], now: int) -> None:
        """Give a trade its own number and time."""
        for name, value in (("ts", str(now)), ("trade_id", str(now * 1000 + next(self._numbers) % 1000))):
            if name in names and _holds(item, names[name]):
                item[names[name]] = value
        if "trade_id" in names and "side" in names:
            item[names["side"]] = self._random.choice(("buy", "sell"))

    def _factor(self, subscription: Subscription) -> Decimal:
        """How far the price of an instrument is from the documented one."""
        symbol = subscription.values.get("symbol", "")
        moved = self._factors.get(symbol, Decimal(1)) * (1 + Decimal(self._random.randint(-20, 20)) / 10_000)
        self._factors[symbol] = moved
        return moved

    def _candle(self, subscription: Subscription, shown: Any, now: int) -> Any:
        """The present candle: its close moves, high and low follow."""
        names = subscription.documented.names
        when = names.get("ts", names.get("start", 0))
        key = (("", subscription.channel.address), *sorted(subscription.values.items()))
        length = _length_ms(subscription.values.get("interval", "1m"))
        begun = str(now - now % length)
        candle = self._candles.setdefault(key, shown)
        opened, high, low, closed = (names[name] for name in _CANDLE)
        if candle[when] != begun:
            candle[when] = begun
            candle[opened] = candle[high] = candle[low] = candle[closed]
        close = _scaled(candle[closed], 1 + Decimal(self._random.randint(-20, 20)) / 10_000)
        candle[closed] = close
        candle[high] = max(candle[high], close, key=Decimal)
        candle[low] = min(candle[low], close, key=Decimal)
        return candle


def _sizes(subscription: Subscription) -> int:
    """How many sizes a level of a book has: all columns except the price."""
    rows = get_type_hints(item_type(subscription.channel.data_type))["asks"]
    return len(names_of(item_type(rows))) - 1


def _holds(item: Any, wire: str | int) -> bool:
    """Whether an item has a text there."""
    if isinstance(item, list):
        return isinstance(wire, int) and wire < len(item)
    return bool(item.get(wire))


def _scaled(text: Any, factor: Decimal) -> Any:
    """A number as text, times a factor, with as many decimal places; anything else as it is."""
    try:
        number = Decimal(text)
        return format((number * factor).quantize(number), "f")
    except (InvalidOperation, TypeError, ValueError):
        return text


def _length_ms(interval: str) -> int:
    """Length of a candle such as `15m` or `1Dutc`."""
    text = interval.removesuffix("utc")
    digits = text.rstrip("".join(_UNITS_MS))
    return int(digits or 1) * _UNITS_MS.get(text[len(digits) :], _MINUTE_MS) if digits.isdigit() else _MINUTE_MS
