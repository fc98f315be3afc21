"""The local order book: merges the pushes of a book channel, and is read as one consistent book.

    book = OrderBook()
    if book.apply(push.data[0], push.action) == "broken":
        ...                                     # book.problem says why; subscribe again for a new snapshot

Nothing here waits, receives or logs. A book is either complete, as the exchange had it at `seq`, or it reads as empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from operator import attrgetter
from threading import Lock
from typing import Any, Literal, NamedTuple, Protocol, TypeAlias, TypeVar
from zlib import crc32

from bitget_runtime.book.change import number_in, sides_of, time_of
from bitget_runtime.book.side import BookSide, Level, Unfit, checked_text, positive_number
from bitget_runtime.book.version import BookVersion
from bitget_runtime.book.view import BookView, FillEstimate
from bitget_runtime.errors import DecodeError, InvalidArgument
from bitget_runtime.values.scalars import Number, Timestamp, write_number_text

R = TypeVar("R")

ApplyResult: TypeAlias = Literal["applied", "ignored", "broken", "unsynced"]
"""The result of applying a push.

`applied`: the book is as the exchange had it then. `ignored`: an update that the book already contains. `broken`: the
push does not fit, and the book is out of sync: request a snapshot. `unsynced`: an update while waiting for one.
"""

TakerSide: TypeAlias = Literal["buy", "sell"]
"""Side of an order that takes from the book: a buy takes asks, a sell takes bids."""


class BookChange(Protocol):
    """The content of a push about a book. `seq`, `pseq`, `checksum` and `ts` are used if the model has them.

    A side may be None if the model, a msgspec struct, has a default for it; then nothing has changed there.
    """

    @property
    def asks(self) -> Sequence[Any] | None: ...  # Any: rows are what the book's `size_of` reads
    @property
    def bids(self) -> Sequence[Any] | None: ...


class BookRow(Protocol):
    """A level as sent, by REST also as JSON numbers. Its size is what the book's `size_of` reads, mostly `raw_size`."""

    @property
    def raw_price(self) -> str | int | float: ...


Levels: TypeAlias = Iterable[BookRow] | Iterable[tuple[Number, Number]]
"""Levels that are not from a push: rows as REST returns them, or pairs of price and size; in any order."""


class OrderBook:
    """The book of one instrument. Threads may read while one applies pushes, and never make it wait: a reader reads
    again if the book has changed in the meantime. A signal handler that interrupts a change reads an empty book.

    Out of sync it reads as empty: no levels, and None for best prices, `seq` and `ts`. Two readings may be of different
    moments; read values that belong together with one `top()`. Arithmetic follows the thread's decimal context.

    Args:
        size_of: Reads the text of a row's size, for channels whose rows have no `raw_size`, as in
            `lambda row: row.raw_non_rpi_qty`. Checksums are not compared then, because they cover the rows as sent.

    Attributes:
        synced: Whether the book is complete.
        problem: Why it is not complete, in a sentence; None while it is.
        seq: Sequence number of the last push in it; None if the exchange sends none, or if out of sync.
        resyncs: How often it has become complete again after losing sync.
        ignored: How many updates were old or duplicated.
    """

    def __init__(self, *, size_of: Callable[[Any], str] | None = None) -> None:  # Any: whatever rows the channel has
        self.synced = False
        self.problem: str | None = "no snapshot yet"
        self.seq: int | None = None
        self.resyncs = 0
        self.ignored = 0
        self._bids, self._asks = BookSide(best_last=True), BookSide(best_last=False)
        self._last: object = None  # the last change; its time is read on demand
        self._updated = False  # since the last snapshot
        self._skipped = 0  # old updates in a row before the first update since the last snapshot
        self._was_synced = False
        self._linked = self._checked = False  # a push since the snapshot, or that itself, had a pseq, a checksum
        self._size_of = size_of
        self._writers = Lock()
        self._version = BookVersion()

    def load(self, *, asks: Levels, bids: Levels, seq: int | None = None, ts: int | None = None) -> None:
        """Replace everything with levels that are not from a push. `ts` is in milliseconds.

        REST gives no sequence number, and numbered updates can't be joined to a book without one.

        Raises:
            InvalidArgument: a price or size isn't a number, or is negative; the book is unchanged.
        """
        new_asks, new_bids = BookSide(best_last=False), BookSide(best_last=True)
        try:
            new_asks.merge(map(self._row_of, asks))
            new_bids.merge(map(self._row_of, bids))
        except ValueError as error:
            raise InvalidArgument(str(error)) from None
        with self._writers, self._version:
            self._asks, self._bids = new_asks, new_bids
            self._linked = self._checked = False
            self._become_synced(seq, BookView((), (), seq, None if ts is None else Timestamp(ts)))

    def apply(self, change: BookChange, action: str) -> ApplyResult:
        """Merge a push; `action` is its own, `snapshot` or `update`. It never raises because of a push's content."""
        with self._writers, self._version:
            try:
                if action == "update":
                    return self._update(change) if self.synced else "unsynced"
                if action == "snapshot":
                    return self._replace(change)
                self._lose(f"a push is neither a snapshot nor an update but {action!r:.80}")
            except Unfit as unfit:
                self._lose(str(unfit))
            except (ArithmeticError, AttributeError, DecodeError, LookupError, TypeError, ValueError) as error:
                self._lose(f"a push of action {action} can't be read: {error!r:.200}")
            except BaseException:  # an interrupt, or a fault in `size_of`
                self._lose("merging a push was interrupted")
                raise
            return "broken"

    def invalidate(self, reason: str) -> None:
        """Put the book out of sync, as when the connection is lost; `reason` becomes its `problem`."""
        with self._writers, self._version:
            self._lose(reason)

    def _reading(self, read: Callable[[BookSide, BookSide, int | None, object], R]) -> R:
        """Read asks, bids, sequence number and last change, all of one moment."""
        return self._version.reading(
            lambda: read(self._asks, self._bids, self.seq, self._last),
            lambda: read(BookSide(best_last=False), BookSide(best_last=True), None, None),
        )

    @property
    def ts(self) -> Timestamp | None:
        """Time of this state on the exchange; None if it does not say, or if out of sync."""
        return time_of(self._last)

    @property
    def best_bid(self) -> Level | None:
        """The highest bid."""
        found: Level | None = self._reading(lambda asks, bids, *_: bids.best_level())
        return found

    @property
    def best_ask(self) -> Level | None:
        """The lowest ask."""
        found: Level | None = self._reading(lambda asks, bids, *_: asks.best_level())
        return found

    @property
    def mid(self) -> Decimal | None:
        """Middle of best bid and best ask; None if a side is empty."""
        return self.top(1).mid

    @property
    def spread(self) -> Decimal | None:
        """Best ask minus best bid, negative while they cross; None if a side is empty."""
        return self.top(1).spread

    @property
    def bid_depth(self) -> int:
        """Number of bid levels."""
        return self._reading(lambda asks, bids, *_: len(bids))

    @property
    def ask_depth(self) -> int:
        """Number of ask levels."""
        return self._reading(lambda asks, bids, *_: len(asks))

    def bids(self, depth: int | None = None) -> list[Level]:
        """The best bids, highest first; all if `depth` is None."""
        return list(self._read("sell", check_depth(depth)))

    def asks(self, depth: int | None = None) -> list[Level]:
        """The best asks, lowest first; all if `depth` is None."""
        return list(self._read("buy", check_depth(depth)))

    def top(self, depth: int | None = None) -> BookView:
        """The best levels of both sides with sequence number and time, all of one moment; all if `depth` is None.

        Raises:
            InvalidArgument: `depth` isn't a whole number of zero or more; `bids` and `asks` raise it too.
        """
        check_depth(depth)

        def read(asks: BookSide, bids: BookSide, seq: int | None, last: object) -> tuple[Any, ...]:
            return bids.best(depth), asks.best(depth), seq, last

        best_bids, best_asks, seq, last = self._reading(read)
        return BookView(tuple(_levels(best_bids)), tuple(_levels(best_asks)), seq, time_of(last))

    def size_at_or_better(self, side: TakerSide, price: Number) -> Decimal:
        """Size that a limit order of this side and price would find: all asks up to it, or all bids down to it.

        Raises:
            InvalidArgument: the price isn't a number, or is negative, or is a float, which isn't exact.
        """
        limit = _amount("price", price)
        total = Decimal(0)
        for level in self._read(side):
            if level.price > limit if side == "buy" else level.price < limit:
                break
            total += level.size
        return total

    def fill(self, side: TakerSide, size: Number) -> FillEstimate:
        """What a market order of this side and size would get; `size` is in the unit of the levels' sizes.

        Raises:
            InvalidArgument: the size isn't a number, or is negative, or is a float, which isn't exact.
        """
        wanted = _amount("size", size)
        filled = cost = Decimal(0)
        worst = None
        for level in self._read(side):
            if filled >= wanted:
                break
            taken = min(level.size, wanted - filled)
            filled, cost, worst = filled + taken, cost + taken * level.price, level.price
        return FillEstimate(cost / filled if filled else None, worst, filled)

    def __repr__(self) -> str:
        state = f"seq {self.seq}" if self.synced else f"out of sync: {self.problem}"
        return f"<OrderBook: {self.bid_depth} bids, {self.ask_depth} asks, {state}>"

    def _repr_html_(self) -> str:
        from bitget_runtime.values.markup import html_table  # only for notebooks

        view = self.top()
        return view._repr_html_() if self.synced else html_table(("order book",), [[f"out of sync: {self.problem}"]])

    def _read(self, taker: TakerSide, depth: int | None = None) -> Iterator[Level]:
        if taker not in ("buy", "sell"):
            raise InvalidArgument(f"side must be 'buy' or 'sell', not {taker!r}")
        found = self._reading(lambda asks, bids, *_: (asks if taker == "buy" else bids).best(depth))
        return _levels(found)  # outside the reading, because this takes most of the time

    def _replace(self, change: BookChange) -> ApplyResult:
        asks, bids = self._sides(change)
        self._asks.clear()
        self._bids.clear()
        self._linked = number_in(change, "pseq") is not None
        self._checked = False
        self._merge(change, asks, bids)
        self._become_synced(number_in(change, "seq"), change)
        return "applied"

    def _update(self, change: BookChange) -> ApplyResult:
        seq, pseq = number_in(change, "seq"), number_in(change, "pseq")
        if self._linked and pseq is None:
            raise Unfit(f"update {seq} does not name the one before it, though others did")
        if not self._continues(change, seq, pseq):
            self.ignored += 1
            return "ignored"
        self._merge(change, *self._sides(change))
        self._linked = pseq is not None
        self.seq, self._last, self._updated = seq, change, True
        return "applied"

    def _continues(self, change: BookChange, seq: int | None, pseq: int | None) -> bool:
        """Whether an update is the next one; False if it is an old one."""
        known = self.seq
        if known is None or seq is None:
            if known is seq is pseq is None:
                return True
            raise Unfit(f"update {seq} can't be joined to a book of number {known}")
        if pseq == 0 != known:
            raise Unfit(f"update {seq} follows 0, not {known}: the exchange has restarted its numbers")
        if seq <= known:
            self._skipped += not self._updated
            if self._is_later(change) or self._skipped > _MOST_SKIPPED:
                raise Unfit(f"update {seq} is later than {known}: the exchange has restarted its numbers")
            return False
        # the first update may reach back to before the snapshot
        if pseq is not None and pseq != known and (pseq > known or self._updated):
            raise Unfit(f"update {seq} follows {pseq}, not {known}")
        return True

    def _is_later(self, change: BookChange) -> bool:
        """Whether an update is later than the last push, by its time."""
        at, known = time_of(change), time_of(self._last)
        if self._updated:
            return (at or 0) > (known or 0)
        # what a snapshot contains may have a later time than the snapshot itself, but not much later
        return at is not None and known is not None and at > known + _APART

    def _sides(self, change: BookChange) -> tuple[Iterable[BookRow], Iterable[BookRow]]:
        asks, bids = sides_of(change)
        return (asks, bids) if self._size_of is None else (self._sized(asks), self._sized(bids))

    def _sized(self, rows: Iterable[Any]) -> list[BookRow]:
        assert self._size_of is not None
        return [_Row(row.raw_price, self._size_of(row)) for row in rows]

    def _row_of(self, level: BookRow | tuple[Number, Number]) -> _Row:
        if isinstance(level, tuple):
            return _Row(write_number_text(level[0]), write_number_text(level[1]))
        size_of = self._size_of or attrgetter("raw_size")
        return _Row(_plain(level.raw_price), _plain(size_of(level)))

    def _merge(self, change: BookChange, asks: Iterable[BookRow], bids: Iterable[BookRow]) -> None:
        # a failure halfway is never seen: readers read again until the change is over, and then the book is out of sync
        self._asks.merge(asks)
        self._bids.merge(bids)
        if self._size_of is None and (self._checked or getattr(change, "checksum", None) is not None):
            self._compare(change)

    def _compare(self, change: BookChange) -> None:
        """Compare the book's checksum with the one that was sent; 0, an empty book's checksum, means none."""
        sent = (number_in(change, "checksum") or 0) & 0xFFFFFFFF
        if not sent and not self._checked:
            return
        self._checked = True
        found = crc32(checked_text(self._bids, self._asks).encode())
        if sent != found:
            said = f"checksum {sent}, the book has {found}" if sent else "no checksum, though others had one"
            raise Unfit(f"push {getattr(change, 'seq', None)} has {said}")

    def _become_synced(self, seq: int | None, last: object) -> None:
        self.resyncs += self._was_synced and not self.synced
        self.synced = self._was_synced = True
        self.problem = None
        self.seq, self._last, self._updated, self._skipped = seq, last, False, 0

    def _lose(self, problem: str) -> None:
        self._asks.clear()
        self._bids.clear()
        self.synced, self.problem = False, problem
        self.seq = self._last = None


_APART = 10_000
"""Milliseconds by which the time of an old update may be after that of a snapshot which contains it."""
_MOST_SKIPPED = 200
"""Old updates that may follow a snapshot in a row: those that were on their way when it was taken."""


class _Row(NamedTuple):
    raw_price: str
    raw_size: str


def _levels(found: tuple[list[Decimal], list[str]]) -> Iterator[Level]:
    prices, sizes = found
    return map(Level, prices, map(Decimal, sizes))


def check_depth(depth: object) -> int | None:
    """The number of levels to read; None for all.

    Raises:
        InvalidArgument: it is neither a whole number of zero or more nor None.
    """
    if depth is None or (isinstance(depth, int) and not isinstance(depth, bool) and depth >= 0):
        return depth
    raise InvalidArgument(f"depth must be a whole number of 0 or more, or None for all levels, not {depth!r:.80}")


def _plain(number: str | int | float) -> str:
    return write_number_text(Decimal(repr(number)) if isinstance(number, float) else number)


def _amount(name: str, value: Number) -> Decimal:
    try:
        return positive_number(write_number_text(value))
    except ValueError as error:
        raise InvalidArgument(f"{name} {error}") from None
