"""The pages of one window of time: a generator that yields what to ask for, and what it has found.

It neither sends nor waits, and doesn't compare rows: `repeats.py` drops repeats.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeAlias

from bitget_runtime.errors import BitgetError
from bitget_runtime.paging.steps import Ask, Found, Hole, Place, Stopped
from bitget_runtime.paging.windows import OVERLAP, Span

if TYPE_CHECKING:
    from bitget_runtime.paging.query import Query

Walking: TypeAlias = Generator[Ask | Found | Hole, Any, Stopped | None]
"""Receives the data of the page asked for, or the error. `Any`: data of whatever type the operation has."""

_MOST_REPEATS = 3
"""How often a page may be repeated before it is taken for the last one."""

_BEFORE_TOKEN = 0
"""Page of rows from before a walk was resumed: its number is no longer known."""

_MOST_PAST = 1_000
"""How many rows without an ID are remembered, to recognize them if they move to a later page."""


def walk_window(query: Query, span: Span, place: Place | None, last: tuple[str, ...] = ()) -> Walking:
    """Walk one window.

    Args:
        query: What is asked for.
        span: The window.
        place: Where to begin; None for the window's start.
        last: Identities of the last rows before that place, for numbered pages.
    """
    if query.paging.next.source == "number":
        return _by_number(query, span, place, last)
    if query.paging.is_by_time:
        return _by_time(query, span, place)
    return _by_cursor(query, span, place)


def _by_cursor(query: Query, span: Span, place: Place | None) -> Walking:
    access, ends, source = query.access, query.paging.ends, query.paging.next.source
    asked: set[Place | None] = {place}
    began = False
    while True:
        data = yield Ask(query.arguments(span, place))
        if isinstance(data, BitgetError):
            return Stopped(data, began, place)
        began = True
        rows = access.rows(data)
        following, trouble = None, ""
        if not (access.is_last(data) or source == "none" or (not rows and (source != "envelope" or "empty" in ends))):
            following, trouble = _following(query, data, rows)
        if following in asked and following is not None:
            following, trouble = None, f"the cursor {following} came a second time" if rows else ""
        if trouble:
            yield Hole(span.start, span.end, "failed", f"{trouble}: there may be more after {_where(place)}")
        if following is None:
            yield from _aged(query, span)
            yield Found(rows, None)
            return None
        yield Found(rows, following)
        asked.add(following)
        place = following


def _following(query: Query, data: Any, rows: list[Any]) -> tuple[str | None, str]:
    """The place of the next page, and what is odd if there isn't one."""
    source, access = query.paging.next.source, query.access
    if source == "unknown":
        return None, "how to ask for the next page is not documented"
    if source == "envelope":
        cursor = access.cursor(data)
        is_strange = cursor is None and "no cursor" not in query.paging.ends and query.is_full(rows)
        return access.before_twins(rows, cursor), "a full page came without a cursor" if is_strange else ""
    if source == "last":
        mark = access.before_twins(rows, access.mark(rows[-1]))
    else:
        marks = [mark for row in rows if (mark := access.mark(row)) is not None]
        mark = min(marks, key=_by_value, default=None)
    return mark, "a row came without its ID" if mark is None else ""


def _where(place: Place | None) -> str:
    return "the first page" if place is None else f"the page of {place}"


def _by_value(text: str) -> tuple[int, int, str]:
    """Numbers by their value, then texts."""
    return (0, int(text), "") if text.isdecimal() else (1, 0, text)


class _Numbered:
    """Where a walk over numbered pages is.

    Attributes:
        number: Number of the page to ask for.
        sought: Identity of the last row from before the walk was resumed, until it is found.
        before: Identities of the rows of the page before.
        repeats: How often that page was repeated.
        past: Rows that were shown.
    """

    __slots__ = ("before", "number", "past", "repeats", "sought")

    def __init__(self, query: Query, place: Place | None, last: tuple[str, ...]) -> None:
        self.number = int(query.first_number if place is None else place)
        self.sought = last[-1] if last else None
        if self.sought is not None:
            self.number = max(1, self.number - 1)  # rows may have moved to later pages since then
        self.before: list[str] = []
        self.repeats = 0
        self.past = _Past(last)

    @property
    def is_stuck(self) -> bool:
        """Whether the same page came so often that no other will come."""
        return self.repeats >= _MOST_REPEATS


def _by_number(query: Query, span: Span, place: Place | None, last: tuple[str, ...]) -> Walking:
    access, at = query.access, _Numbered(query, place, last)
    held: list[Any] = []
    began = False
    while True:
        data = yield Ask(query.arguments(span, at.number))
        if isinstance(data, BitgetError):
            return Stopped(data, began, at.number if began else place)
        began = True
        rows = access.rows(data)
        texts = list(map(access.identity, rows))
        at.repeats = at.repeats + 1 if rows and texts == at.before else 0
        old = yield from _shown_before(query, span, at, texts)
        if isinstance(old, BitgetError):
            return Stopped(old, began, at.number)
        at.before = texts
        at.past.add(at.number, texts, old)
        is_over = yield from _is_over(query, span, at, rows, is_last=not rows or access.is_last(data))
        if at.repeats and old == 0 and not is_over:  # the last page again, or equal rows: the next decide
            held += rows
            at.number += 1
            continue
        new = [] if at.is_stuck else held + rows[old:]
        held = []
        if is_over:
            yield from _aged(query, span)
            yield Found(new, None)
            return None
        at.number += 1
        yield Found(new, at.number)


def _shown_before(
    query: Query, span: Span, at: _Numbered, texts: list[str]
) -> Generator[Ask | Hole, Any, int | BitgetError]:
    """How many rows at the start of a page were shown before."""
    if at.sought is not None:
        old = _after(at.sought, texts)
        at.sought = None if at.sought in texts else at.sought
        return old
    if query.access.has_keys:
        return len(texts) if at.repeats else 0
    if at.before and texts:
        return (yield from _moved(query, span, at.number, texts, at.past))
    return 0


def _is_over(query: Query, span: Span, at: _Numbered, rows: list[Any], *, is_last: bool) -> Generator[Hole, None, bool]:
    """Whether there are no more pages to ask for; yields what may be missing then."""
    reach = query.paging.reach
    most = reach.amount if reach is not None and reach.kind == "pages" else None
    is_over = is_last or at.is_stuck
    if is_over and at.sought is not None:
        yield Hole(span.start, span.end, "failed", "the row that the token ends with is no longer there")
    if at.is_stuck and (query.is_full(rows) or not query.access.has_keys):
        yield Hole(span.start, span.end, "failed", f"page {at.number - at.repeats} kept repeating: there may be more")
    if at.number == most and not is_over:
        yield Hole(span.start, span.end, "beyond reach", f"there are no more than {most} pages")
        return True
    return is_over


def _after(sought: str, texts: list[str]) -> int:
    """Index after a given row; after all of them if it isn't among them."""
    return len(texts) - texts[::-1].index(sought) if sought in texts else len(texts)


class _Past:
    """Rows without an ID that were shown, by page, to recognize them if they move to a later one.

    Args:
        last: Identities of the last rows from before the walk was resumed.
    """

    def __init__(self, last: tuple[str, ...]) -> None:
        self._rows = deque([(_BEFORE_TOKEN, text) for text in last], _MOST_PAST)
        self._pages: dict[int, list[str]] = {}

    def add(self, number: int, texts: list[str], old: int) -> None:
        """Add a page, whose first rows were shown before."""
        self._rows.extend((number, text) for text in texts[old:])
        self._pages[number] = texts
        while self._pages and self._rows and self._rows[0][0] > next(iter(self._pages)):
            del self._pages[next(iter(self._pages))]

    def known(self, texts: list[str]) -> tuple[int, int] | None:
        """How many rows at the start of a page may be repeats, and of which page; None if they are new."""
        known = [text for _, text in self._rows]
        for moved in range(1, len(known) + 1):
            count = min(moved, len(texts))
            begin = len(known) - moved
            if known[begin] == texts[0] and known[begin : begin + count] == texts[:count]:
                return count, self._rows[begin][0]
        return None

    def is_unchanged(self, number: int, texts: list[str]) -> bool:
        """Whether a page still has the rows that it had."""
        return self._pages[number] == texts


def _moved(
    query: Query, span: Span, number: int, texts: list[str], past: _Past
) -> Generator[Ask | Hole, Any, int | BitgetError]:
    """How many rows at the start of a page were shown on an earlier one, and have moved on.

    They may be other rows that are equal: whether the page that they were on has changed decides.
    """
    known = past.known(texts)
    if known is None:
        return 0
    count, origin = known
    if origin == _BEFORE_TOKEN:
        detail = f"page {number} begins like rows from before the walk was resumed: they are left out"
        yield Hole(span.start, span.end, "failed", detail)
        return count
    again = yield Ask(query.arguments(span, origin))
    if isinstance(again, BitgetError):
        return again
    return 0 if past.is_unchanged(origin, list(map(query.access.identity, query.access.rows(again)))) else count


def _by_time(query: Query, span: Span, place: Place | None) -> Walking:
    access, forward = query.access, query.goes_forward
    began = False
    while True:
        data = yield Ask(query.arguments(span, place))
        if isinstance(data, BitgetError):
            return Stopped(data, began, place)
        began = True
        rows = access.rows(data)
        times = [mark for row in rows if (mark := access.mark(row)) is not None]
        if not times:
            if rows:
                yield Hole(span.start, _number(place), "failed", "rows came without their time")
            elif "start" in query.paging.ends:
                detail = "nothing was returned, which here may mean that it is too old"
                yield Hole(query.oldest_asked(span), _number(place) or span.end, "beyond reach", detail)
            yield from _aged(query, span)
            yield Found(rows, None)
            return None
        edge = max(times, key=_by_value) if forward else min(times, key=_by_value)
        kept = rows if span.start is None else [row for row in rows if _not_before(access.time(row), span.start)]
        is_over = access.is_last(data) or _is_at_start(query, span, edge, times)
        following = None if is_over else _beyond(query, edge, place)
        if following is None:
            yield from _aged(query, span)
            yield Found(kept, None)
            return None
        if _passes(edge, following, forward) and not query.is_series and query.is_full(rows):
            moment = _number(edge)
            yield Hole(moment, moment, "failed", "more rows may have the same time than a page holds")
        yield Found(kept, following)
        place = following


def _is_at_start(query: Query, span: Span, edge: str, times: list[str]) -> bool:
    """Whether nothing can lie between the start of a window and this edge of a page."""
    if span.start is None or not edge.isdecimal():
        return False
    distance = int(edge) - span.start
    if distance <= 0 or not query.is_series:
        return distance <= 0
    known = sorted(int(time) for time in times if time.isdecimal())
    step = min((later - earlier for earlier, later in pairwise(known)), default=0)
    return distance * 10 < step * 9  # months differ by as much as this


def _not_before(time: str | None, start: int) -> bool:
    return time is None or not time.isdecimal() or int(time) >= start


def _number(place: Place | None) -> int | None:
    return int(place) if place is not None and str(place).isdecimal() else None


def _beyond(query: Query, edge: str, place: Place | None) -> Place | None:
    """The time to ask for the next page with, nearer to the edge of this page than the last time was.

    It isn't known whether the exchange includes the edge, and rows of the same moment may be on both pages: so the walk
    asks for a little too much, and for less if that returned the same page again.
    """
    if not edge.isdecimal():
        return None if edge == place else edge
    moment, step = int(edge), 1 if query.goes_forward else -1
    if query.is_series:
        tries = [moment, moment + step]
    else:
        tries = [moment - step * OVERLAP, moment - step, moment, moment + step]
    if place is None:
        return tries[0]
    return next((one for one in tries if (one - int(place)) * step > 0), None)


def _passes(edge: str, following: Place, forward: bool) -> bool:
    """Whether the next page may leave out rows at the edge of this one."""
    if not edge.isdecimal():
        return False
    return int(following) >= int(edge) if forward else int(following) <= int(edge)


def _aged(query: Query, span: Span) -> Generator[Hole, None, None]:
    """A hole for what was within reach when the walk began, and no longer is."""
    oldest = query.oldest_asked(span)
    if span.start is not None and oldest is not None and oldest > span.start:
        yield Hole(span.start, oldest, "beyond reach", "it became too old while the walk went on")
