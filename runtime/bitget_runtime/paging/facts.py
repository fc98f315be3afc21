"""How an operation pages: the `paging:` entry of its file in the catalogue, as values.

The texts are those that spec/README.md describes. The generator reads them with `paging_of` too, so that what it
accepts is what can be walked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Literal, TypeAlias

from msgspec import Struct

Texts: TypeAlias = Mapping[str, "str | Mapping[str, Mapping[str, str]]"]
"""What the catalogue says about an operation's paging, key by key."""


KEYS = ("next", "rows", "limit", "most", "window", "reach", "key", "time", "order", "ends")
REQUIRED_KEYS = ("next", "key", "order", "ends")

UNKNOWN = "unknown"
DAY = 86_400_000

_UNITS = {"d": DAY, "mo": 28 * DAY, "y": 365 * DAY}
_FIRST_MONTHS = {1: 28, 2: 59, 3: 89, 6: 181}
"""Least number of days in this many months."""

_SPAN = re.compile(r"([1-9]\d{0,3})(d|mo|y)", re.ASCII)
_NAME = r"[A-Za-z]\w*"
_NEXT = re.compile(
    rf"(?P<parameter>{_NAME}) (?:(?P<number>\+= 1)|= (?:(?P<least>least )?(?P<row>\[\]\.)?(?P<field>{_NAME})))"
    rf"(?: by (?P<turn>{_NAME}))?",
    re.ASCII,
)
_LIMIT = re.compile(rf"(?P<parameter>{_NAME}) (?P<default>\d{{1,4}}|unknown)\.\.(?P<most>\d{{1,4}}|unknown)", re.ASCII)
_WINDOW = re.compile(rf"(?P<start>{_NAME})?\.\.(?P<end>{_NAME})(?: (?P<span>\S+))?", re.ASCII)
_REACH = re.compile(
    r"(?P<unlimited>unlimited)|(?P<unknown>unknown)|last (?P<rows>[1-9]\d{0,5})|(?P<pages>[1-9]\d{0,4}) pages"
    r"|(?P<span>[1-9]\d{0,3}(?:d|mo|y))(?: since (?P<since>\d{4}-\d\d-\d\d))?",
    re.ASCII,
)
_KEY = re.compile(rf"{_NAME}([|+]{_NAME})*", re.ASCII)
_ENDS = re.compile(rf"{_NAME}|no cursor", re.ASCII)


_ORDERS: Mapping[str, Literal["newest", "oldest", "unknown"]] = {
    "newest": "newest",
    "oldest": "oldest",
    "unknown": "unknown",
    "newest pages": "newest",
}


class Misfit(ValueError):
    """A text that doesn't have the required form.

    Attributes:
        key: The key of `paging:` that has it.
    """

    def __init__(self, key: str, message: str) -> None:
        super().__init__(message)
        self.key = key


def span_ms(text: str) -> int | None:
    """Milliseconds of a span such as `30d`, `3mo` or `2y`, months at their shortest; None if it isn't a span."""
    match = _SPAN.fullmatch(text)
    if not match:
        return None
    count, unit = int(match[1]), match[2]
    if unit == "mo" and count in _FIRST_MONTHS:
        return _FIRST_MONTHS[count] * DAY
    return count * _UNITS[unit]


class NextPage(Struct, frozen=True):
    """How to ask for the next page.

    Attributes:
        parameter: Wire name of the parameter that selects the page; empty if there is none.
        source: What it is set to: a member of the data (`envelope`), a field of the `last` row of a page, the `least`
            that a page has of a field, the `number` of the page; `none` if there is only one page, `unknown` if
            that isn't known.
        field: Wire name of that member or field; empty for numbers.
        turn: Wire name of the flag that lets a walk by time go forward; empty if there is none.
    """

    parameter: str = ""
    source: Literal["envelope", "last", "least", "number", "none", "unknown"] = "none"
    field: str = ""
    turn: str = ""


class PageLimit(Struct, frozen=True):
    """How many rows a page has.

    Attributes:
        parameter: Wire name of the parameter that sets it.
        default: Rows of a page if it is left out; None if unknown.
        most: Its maximum; None if unknown.
        by: Wire name of the parameter whose value lowers it further; empty if none does.
        at: The maximum by that value.
    """

    parameter: str
    default: int | None
    most: int | None
    by: str = ""
    at: Mapping[str, int] | None = None

    def most_for(self, arguments: Mapping[str, object]) -> int | None:
        """The most that these arguments allow; None if unknown."""
        lowered = (self.at or {}).get(str(arguments.get(self.by))) if self.by else None
        found = [one for one in (self.most, lowered) if one is not None]
        return min(found, default=None)


class QueryWindow(Struct, frozen=True):
    """The parameters that bound a query by time.

    Attributes:
        start: Wire name of the one for its start; empty if there is none.
        end: Wire name of the one for its end.
        span: Most milliseconds between them; None if unknown or unlimited.
    """

    start: str
    end: str
    span: int | None


class Reach(Struct, frozen=True):
    """How far back data goes.

    Attributes:
        kind: `span` of time, `rows`, `pages`, `unlimited` or `unknown`.
        amount: Milliseconds, rows or pages; None for the others.
        since: Milliseconds since the epoch before which there is nothing at all; None if unknown.
        by: Wire name of the parameter whose value decides; empty if none does.
        at: Milliseconds by that value.
    """

    kind: Literal["span", "rows", "pages", "unlimited", "unknown"]
    amount: int | None = None
    since: int | None = None
    by: str = ""
    at: Mapping[str, int] | None = None

    def span_for(self, arguments: Mapping[str, object]) -> int | None:
        """Milliseconds that it goes back for these arguments; None if unlimited or unknown."""
        if self.by:
            return (self.at or {}).get(str(arguments.get(self.by)))
        return self.amount if self.kind == "span" else None

    def oldest(self, now: int, arguments: Mapping[str, object]) -> int | None:
        """Milliseconds since the epoch before which there is nothing; None if unknown."""
        span = self.span_for(arguments)
        return self.since if span is None else max(now - span, self.since or 0)


class Paging(Struct, frozen=True):
    """How an operation pages.

    Attributes:
        next: How to ask for the next page.
        rows: Wire name of the list in the data; empty if the data is the list.
        limit: How many rows a page has; None if not given.
        window: How a query is bounded by time; None if it can't be.
        reach: How far back data goes; None if it doesn't apply, as for open orders.
        key: Wire names of the ID of a row, or of its parts; of several alternatives, the first that a row has;
            empty if rows have none.
        time: Wire name of the row's time by which a query is bounded; empty if unknown.
        order: Whether walks start from the `newest` or the `oldest` row.
        rises: Whether the rows of a page go from oldest to newest although the walk goes backwards.
        ends: What ends a walk: `no cursor`, an `empty` page, only the `start` of the window, or the wire name of
            a flag that says whether there is more; `page` if there is only one. Empty if unknown.
    """

    next: NextPage
    rows: str
    limit: PageLimit | None
    window: QueryWindow | None
    reach: Reach | None
    key: tuple[tuple[str, ...], ...]
    time: str
    order: Literal["newest", "oldest", "unknown"]
    rises: bool
    ends: tuple[str, ...]

    @property
    def goes_back(self) -> bool:
        """Whether windows are walked from the newest to the oldest."""
        return self.order != "oldest"

    @property
    def is_by_time(self) -> bool:
        """Whether the time of a row selects the next page."""
        window = self.window
        return bool(self.next.turn) or (window is not None and self.next.parameter == window.end)


def paging_of(texts: Texts) -> Paging:
    """The paging that the catalogue's texts describe.

    Raises:
        Misfit: a text doesn't have its form.
    """
    order = _text(texts, "order")
    if order not in _ORDERS:
        raise Misfit("order", f"{order!r} is wrong: write newest, oldest, newest pages or unknown")
    return Paging(
        next=_next(_text(texts, "next")),
        rows=_text(texts, "rows"),
        limit=_limit(texts),
        window=_window(texts),
        reach=_reach(texts),
        key=_key(_text(texts, "key")),
        time=_text(texts, "time"),
        order=_ORDERS[order],
        rises=order == "newest pages",
        ends=_ends(_text(texts, "ends")),
    )


def _text(texts: Texts, key: str) -> str:
    found = texts.get(key, "")
    if not isinstance(found, str):
        raise Misfit(key, "is one text, without further keys")
    return found


def _next(text: str) -> NextPage:
    if text == "none":
        return NextPage()
    match = _NEXT.fullmatch(text)
    if not match:
        forms = "'cursor = endId', 'cursor = [].id', 'endTime = least [].ts', 'pageNo += 1' or none"
        raise Misfit("next", f"{text!r} is wrong: write {forms}")
    source: Literal["envelope", "last", "least", "number"]
    if match["number"]:
        source = "number"
    elif match["field"] == UNKNOWN and not match["row"]:
        return NextPage(match["parameter"], "unknown")
    elif not match["row"]:
        source = "envelope"
    else:
        source = "least" if match["least"] else "last"
    if match["least"] and not match["row"]:
        raise Misfit("next", f"{text!r} is wrong: 'least' is said of a field of the rows, such as least [].ts")
    return NextPage(match["parameter"], source, match["field"] or "", match["turn"] or "")


def _number(text: str) -> int | None:
    return None if text == UNKNOWN else int(text)


def _limit(texts: Texts) -> PageLimit | None:
    text = _text(texts, "limit")
    by, at = _by_value(texts, "most")
    if not text:
        if by:
            raise Misfit("most", "says something of a 'limit': add that, or remove this")
        return None
    match = _LIMIT.fullmatch(text)
    if not match:
        raise Misfit(
            "limit", f"{text!r} is wrong: write PARAMETER DEFAULT..MOST, such as limit 20..100, unknown for either"
        )
    for value, one in at.items():
        if not one.isdigit() or one == "0":
            raise Misfit("most", f"{one!r} of {value} is wrong: write a number of rows")
    return PageLimit(
        match["parameter"],
        _number(match["default"]),
        _number(match["most"]),
        by,
        {value: int(one) for value, one in at.items()} or None,
    )


def _window(texts: Texts) -> QueryWindow | None:
    text = _text(texts, "window")
    if not text:
        return None
    match = _WINDOW.fullmatch(text)
    span = match["span"] if match else None
    if not match or (span not in (None, UNKNOWN) and span_ms(span) is None) or (match["start"] and not span):
        raise Misfit("window", f"{text!r} is wrong: write START..END SPAN, such as startTime..endTime 30d, or unknown")
    if span and not match["start"]:
        raise Misfit("window", f"{text!r} is wrong: what has no start has no span")
    return QueryWindow(match["start"] or "", match["end"], None if span in (None, UNKNOWN) else span_ms(span))


def _reach(texts: Texts) -> Reach | None:
    found = texts.get("reach")
    if found is None:
        return None
    if not isinstance(found, str):
        by, at = _by_value(texts, "reach")
        spans = {value: span_ms(one) for value, one in at.items()}
        for value, span in spans.items():
            if span is None:
                raise Misfit("reach", f"{at[value]!r} of {value} is wrong: write a span such as 30d")
        return Reach("span", by=by, at={value: span for value, span in spans.items() if span is not None})
    match = _REACH.fullmatch(found)
    if not match:
        raise Misfit(
            "reach", f"{found!r} is wrong: write a span such as 90d, last 100, 100 pages, unlimited or unknown"
        )
    if match["unlimited"] or match["unknown"]:
        return Reach("unlimited" if match["unlimited"] else "unknown")
    if match["span"]:
        return Reach("span", span_ms(match["span"]), _date(match["since"]))
    return Reach("rows", int(match["rows"])) if match["rows"] else Reach("pages", int(match["pages"]))


def _date(text: str | None) -> int | None:
    if text is None:
        return None
    try:
        return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1_000)
    except ValueError:
        raise Misfit("reach", f"{text} is not a date") from None


def _by_value(texts: Texts, key: str) -> tuple[str, Mapping[str, str]]:
    found = texts.get(key, {})
    if isinstance(found, str) or len(found) > 1 or (found and not isinstance(next(iter(found.values())), Mapping)):
        raise Misfit(key, "is a mapping from one parameter to its values, such as {granularity: {1m: 30d}}")
    return next(iter(found.items()), ("", {}))


def _key(text: str) -> tuple[tuple[str, ...], ...]:
    if text in ("row", UNKNOWN):
        return ()
    if not _KEY.fullmatch(text):
        raise Misfit(
            "key",
            f"{text!r} is wrong: write the field that is the ID of a row, a|b for the first it has, "
            "a+b for both together, or row",
        )
    return tuple(tuple(one.split("+")) for one in text.split("|"))


def _ends(text: str) -> tuple[str, ...]:
    found = tuple(text.split(", "))
    if text == UNKNOWN:
        return ()
    for one in found:
        if not _ENDS.fullmatch(one):
            raise Misfit("ends", f"{one!r} is wrong: write no cursor, empty, start, page or the name of a flag")
    return found
