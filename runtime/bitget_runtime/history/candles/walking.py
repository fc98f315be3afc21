"""Requesting the candles of a span: windows, the calls for each, and the holes in the result. Pure."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from typing import Any, TypeAlias

from msgspec import Struct

from bitget_runtime.errors import DecodeError
from bitget_runtime.history.candles.intervals import Interval
from bitget_runtime.history.facts import CandleFacts
from bitget_runtime.history.holes import HoleReason, TableHole, joined
from bitget_runtime.history.tables.rows import Page, in_order, spaces, table_of
from bitget_runtime.paging.facts import Paging

_FEW = 100
"""Rows to ask for if the maximum is unknown."""

_MARGIN = 3_600_000
"""How close to the end of its reach a call for recent candles is no longer relied on."""


class CandleCall(Struct, frozen=True):
    """A call that returns a page of candles.

    Attributes:
        operation: Its address.
        paging: How it pages.
    """

    operation: str
    paging: Paging


class CandleQuery(Struct, frozen=True, kw_only=True):
    """Candles of one symbol in one span, which begins and ends when its candles can open.

    Attributes:
        facts: The facts about such candles.
        recent: The call for recent candles.
        past: The call for candles of any age.
        category: The symbol's category.
        symbol: The symbol.
        interval: Their interval.
        price: The price they show: `last`, `mark` or `index`.
        start: Beginning of the span, in milliseconds.
        end: First moment after it.
        now: The exchange's time.
    """

    facts: CandleFacts
    recent: CandleCall
    past: CandleCall
    category: str
    symbol: str
    interval: Interval
    price: str
    start: int
    end: int
    now: int

    @property
    def arguments(self) -> dict[str, str]:
        """The arguments that all calls have in common, by wire name."""
        facts = self.facts
        words = {
            "category": facts.categories[self.category],
            "symbol": self.symbol,
            "interval": facts.intervals[self.interval.name],
            "price": facts.prices[self.price],
        }
        return {wire: words[what] for what, wire in facts.arguments.items()}


class Ask(Struct, frozen=True):
    """A call to make.

    Attributes:
        operation: Its address.
        arguments: Its arguments, by wire name.
    """

    operation: str
    arguments: Mapping[str, Any]


class Window(Struct, frozen=True):
    """A part of a span that fits on one page, in milliseconds."""

    start: int
    end: int


class Walked(Struct, frozen=True):
    """What was found in a window.

    Attributes:
        lines: Rows as CSV, page by page, oldest first; they may extend beyond the window.
        reached_beginning: Whether the exchange has nothing older.
    """

    lines: list[bytes]
    reached_beginning: bool


Walk: TypeAlias = Generator[Ask, Page, Walked]
"""Yields calls, receives the page of each, and returns what was found."""


def windows(query: CandleQuery) -> Iterator[Window]:
    """The parts of a span, newest first."""
    end = query.end
    while end > query.start:
        call = _calls(query, end)[0]
        start = end - _size(query, call) * query.interval.shortest
        if call is query.recent:
            start = max(start, min(_oldest(query), end - query.interval.shortest))
        start = max(start, query.start)
        yield Window(start, end)
        end = start


def walk(query: CandleQuery, window: Window) -> Walk:
    """The calls for one window."""
    cursor, found = window.end, list[bytes]()
    reached_beginning = False
    for call in _calls(query, window.end):
        reached_beginning = False
        while cursor > window.start:
            page = yield _ask(query, call, window, cursor)
            oldest = page.oldest
            if oldest is None or oldest >= cursor:
                reached_beginning = True  # or the end of this call's reach: then the next call continues
                if oldest is not None and not query.interval.slack:
                    raise DecodeError(f"{call.operation} returned candles later than requested")
                break
            found.insert(0, page.lines)
            # no candle opens between two neighbouring ones
            cursor = oldest if oldest - query.interval.shortest >= window.start else window.start
        if cursor <= window.start:
            break
    return Walked(found, reached_beginning)


def _calls(query: CandleQuery, end: int) -> tuple[CandleCall, ...]:
    """The calls for candles before a time, each of which continues where the previous one has no more."""
    is_recent = end - query.interval.length > _oldest(query)
    return (query.recent, query.past) if is_recent else (query.past,)


def _oldest(query: CandleQuery) -> int:
    """The time from which the call for recent candles is relied on."""
    reach = query.recent.paging.reach
    oldest = reach.oldest(query.now, query.arguments) if reach else None
    return 0 if oldest is None else oldest + _MARGIN


def _size(query: CandleQuery, call: CandleCall) -> int:
    """How many candles to ask for in a page, without the one for the slack."""
    limit, window = call.paging.limit, call.paging.window
    most = (limit.most_for(query.arguments) if limit else None) or _FEW
    if window and window.span:
        most = min(most, window.span // query.interval.length)
    return max(most - query.interval.room, 1)


def _ask(query: CandleQuery, call: CandleCall, window: Window, cursor: int) -> Ask:
    interval, limit, bounds = query.interval, call.paging.limit, call.paging.window
    wanted = -(-(cursor - window.start) // interval.shortest)
    arguments: dict[str, Any] = {**query.arguments}
    if bounds:
        arguments[bounds.end] = cursor + interval.slack
    if limit:
        arguments[limit.parameter] = min(wanted, _size(query, call)) + interval.room
    return Ask(call.operation, arguments)


def assembled(query: CandleQuery, found: Mapping[int, Walked], *, exact: bool) -> tuple[Any, tuple[TableHole, ...]]:
    """The candles of a span, and its holes. `Any`: a `pyarrow.Table`.

    Args:
        query: The query.
        found: What was found, by the start of each window.
        exact: Whether numbers are decimals.

    Raises:
        DecodeError: the rows can't be read.
    """
    lines = [page for start in sorted(found) for page in found[start].lines]
    table = in_order(table_of(lines, query.facts.columns, exact=exact), query.start, query.end)
    return table, holes_in(query, table, began=any(one.reached_beginning for one in found.values()))


def holes_in(query: CandleQuery, table: Any, *, began: bool) -> tuple[TableHole, ...]:
    """Spans in which candles could open and none did.

    Args:
        query: The query.
        table: What was found. `Any`: a `pyarrow.Table`.
        began: Whether the exchange has nothing older.
    """
    interval = query.interval
    reach = query.past.paging.reach
    early: HoleReason = "before the beginning"
    if reach is None or reach.kind != "unlimited":
        early = "before the beginning or beyond reach"
    reason: HoleReason = early if began else "absent"
    if not len(table):
        return (TableHole(query.symbol, query.start, query.end, reason),) if query.end > query.start else ()
    times = table["time"].cast("int64")
    first, last = times[0].as_py(), times[-1].as_py()
    holes = []
    if interval.preceding(first) >= query.start:
        holes.append(TableHole(query.symbol, query.start, first, reason))
    for before, after in spaces(table, interval.length):
        holes.append(TableHole(query.symbol, interval.following(before), after, "absent"))
    after_last = interval.following(last)
    if after_last < query.end:
        holes.append(TableHole(query.symbol, after_last, query.end, "absent"))
    return joined(holes)
