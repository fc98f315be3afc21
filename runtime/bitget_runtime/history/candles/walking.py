"""Requesting the candles of a span: windows, the calls for each, and the holes in the result. Pure."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from msgspec import Struct, structs

from bitget_runtime.errors import DecodeError
from bitget_runtime.history.candles.intervals import Interval
from bitget_runtime.history.facts import CandleFacts
from bitget_runtime.history.holes import HoleReason, TableHole, joined
from bitget_runtime.history.tables.rows import Page, in_order, spaces, table_of
from bitget_runtime.paging.facts import Paging

_FEW = 100
"""Rows to ask for if the maximum is unknown."""

_AGAIN_AFTER = 0.25
"""Seconds after which an empty list is asked for again, before it is believed."""

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
        later: The hole for what was asked for and is still to come, if there is one.
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
    later: tuple[TableHole, ...] = ()

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
        pause: Seconds to wait before.
    """

    operation: str
    arguments: Mapping[str, Any]
    pause: float = 0.0


class Window(Struct, frozen=True):
    """A part of a span that fits on one page, in milliseconds."""

    start: int
    end: int


class Walked(Struct, frozen=True):
    """What was found in a window.

    Attributes:
        lines: Rows as CSV, page by page, oldest first; they may extend beyond the window.
        came_empty: Whether the exchange returned nothing older, twice.
    """

    lines: list[bytes]
    came_empty: bool


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
    calls = _calls(query, window.end)
    came_empty = False
    for call in calls:
        came_empty = False
        while cursor > window.start:
            ask = _ask(query, call, window, cursor)
            page = yield ask
            if page.oldest is None and call is calls[-1]:
                page = yield structs.replace(ask, pause=_AGAIN_AFTER)  # one empty list may be a server's mistake
            oldest = page.oldest
            if oldest is None or oldest >= cursor:
                came_empty = True  # the beginning, or the end of this call's reach: then the next call continues
                if oldest is not None and not query.interval.slack:
                    raise DecodeError(f"{call.operation} returned candles later than requested")
                break
            found.insert(0, page.lines)
            # no candle opens between two neighbouring ones
            cursor = oldest if oldest - query.interval.shortest >= window.start else window.start
        if cursor <= window.start:
            break
    return Walked(found, came_empty)


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


def assembled(
    query: CandleQuery, found: Mapping[int, Walked], failed: Sequence[TableHole] = (), *, exact: bool
) -> tuple[Any, tuple[TableHole, ...]]:
    """The candles of a span, and its holes. `Any`: a `pyarrow.Table`.

    Args:
        query: The query.
        found: What was found, by the start of each window.
        failed: Windows that could not be asked for.
        exact: Whether numbers are decimals.

    Raises:
        DecodeError: the rows can't be read.
    """
    lines = [page for start in sorted(found) for page in found[start].lines]
    table = in_order(table_of(lines, query.facts.columns, exact=exact), query.start, query.end)
    holes = holes_in(query, table, began=any(one.came_empty for one in found.values()))
    return table, with_failed(holes, failed)


def with_failed(holes: Iterable[TableHole], failed: Sequence[TableHole]) -> tuple[TableHole, ...]:
    """Holes with the reason of those that failed where both are."""
    parts = []
    for hole in holes:
        start = hole.start_ms
        for one in sorted(failed):
            begin, stop = max(start, one.start_ms), min(hole.end_ms, one.end_ms)
            if begin < stop:
                parts += [structs.replace(hole, start_ms=start, end_ms=begin)] if start < begin else []
                parts.append(structs.replace(one, start_ms=begin, end_ms=stop))
                start = stop
        parts += [structs.replace(hole, start_ms=start)] if start < hole.end_ms else []
    return joined(parts)


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
