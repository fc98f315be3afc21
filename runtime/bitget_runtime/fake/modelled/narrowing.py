"""Narrows a read to the requested rows, window and page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.denied import Denied
from bitget_runtime.fake.modelled.fitting import flag
from bitget_runtime.fake.modelled.shapes import Listed, Shape, Thing
from bitget_runtime.fake.modelled.times import whole

Named: TypeAlias = Mapping[str, str]
"""Texts by wire name."""

_LIMITS = ("limit", "pageSize")
_PAGES = ("pageNo", "pageNum", "page")
_SIZED = ("page", "size")
"""If both are given, the second is a limit; alone, it is a quantity."""
_OLDER = ("idLessThan", "cursor")
_NEWER = ("idGreaterThan",)
_STARTS = ("startTime", "startAt")
_ENDS = ("endTime", "endAt")
PAGING = frozenset({*_LIMITS, *_PAGES, *_OLDER, *_NEWER, *_STARTS, *_ENDS})
"""Parameters that select a part of a list."""

_CURSORS = re.compile(r"(end|next|min\w*)Id|cursor|nextCursor|idLessThan").fullmatch
"""Members next to a list that name its last row."""

_MORE = re.compile(r"has(More|Next\w*)").fullmatch
"""Members next to a list that say whether it continues."""

_EVERY = ("all", "")
"""Values of a parameter that select everything."""


def texts_of(parameters: Mapping[str, Any]) -> dict[str, str]:
    """The parameters that select rows: those with one text."""
    return {
        name: value
        for name, value in parameters.items()
        if name not in PAGING and isinstance(value, str) and "," not in value and value.casefold() not in _EVERY
    }


@dataclass(frozen=True)
class Page:
    """The requested part of a list.

    Attributes:
        limit: How many rows; None for all.
        skipped: How many rows are on the pages before it.
        start: Oldest time.
        end: Newest time.
        older_than: ID of the row that it begins after.
        newer_than: ID of the row that it ends before.
    """

    limit: int | None
    skipped: int
    start: int | None
    end: int | None
    older_than: str
    newer_than: str

    @classmethod
    def asked(cls, asked: Asked) -> Page:
        """The page that a call asks for.

        Raises:
            Denied: a number isn't valid.
        """
        declared = {parameter.wire for parameter in asked.endpoint.parameters}
        limits = (*_LIMITS, *_SIZED[1:]) if declared.issuperset(_SIZED) else _LIMITS
        limit = _first_number(asked, limits)
        page = _first_number(asked, _PAGES) or 1
        if limit == 0:
            raise Denied(asked.wrong, next(name for name in limits if asked.text(name)))
        return cls(
            limit=limit,
            skipped=(page - 1) * (limit or 100),
            start=_first_number(asked, _STARTS),
            end=_first_number(asked, _ENDS),
            older_than=_first_text(asked, _OLDER),
            newer_than=_first_text(asked, _NEWER),
        )

    def of(self, rows: list[Any], item: Shape) -> tuple[list[Any], bool]:
        """The rows of this page, and whether more follow. `Any`: JSON values."""
        if self.older_than:
            rows = rows[_place_of(self.older_than, rows, len(rows) - 1) + 1 :]
        if self.newer_than:
            rows = rows[: _place_of(self.newer_than, rows, 0)]
        kept = [row for row in rows if self._is_within(_time_of(row, item))][self.skipped :]
        return kept[: self.limit], self.limit is not None and len(kept) > self.limit

    def _is_within(self, time: int | None) -> bool:
        if time is None:
            return True
        return (self.start is None or time >= self.start) and (self.end is None or time <= self.end)


def narrowed(data: Any, shape: Shape, page: Page, asked_by: Named) -> Any:
    """Data with only the requested rows, and about what was requested. `Any`: JSON values."""
    match shape:
        case Listed(item):
            return page.of(_asked_rows(data, item, asked_by), item)[0]
        case Thing() if isinstance(data, dict):
            return _narrowed_thing(data, shape, page, asked_by)
    return data


def _narrowed_thing(data: dict[str, Any], thing: Thing, page: Page, asked_by: Named) -> dict[str, Any]:
    about = _about(data, thing, asked_by)
    lists: list[tuple[list[Any], list[Any], bool]] = []
    for member in thing.members:
        for wire in member.wires:
            value = data.get(wire)
            if isinstance(member.shape, Thing) and value is not None:
                about[wire] = narrowed(value, member.shape, page, asked_by)
            elif isinstance(member.shape, Listed) and isinstance(value, list):
                item = member.shape.item
                about[wire], more = page.of(_asked_rows(value, item, asked_by), item)
                lists.append((value, about[wire], more))
    return {**about, **dict(_beside(about, thing, *lists[0]))} if len(lists) == 1 else about


def _beside(
    data: dict[str, Any], thing: Thing, rows: list[Any], kept: list[Any], more: bool
) -> Iterator[tuple[str, Any]]:
    """The cursor next to a list: from the member of its rows that the example's cursor comes from."""
    for name, leaf in thing.leaves():
        said = data.get(name)
        if _MORE(name) and said is not None:
            yield name, more if leaf.sent is bool else flag(more, leaf)
        elif _CURSORS(name) and isinstance(said, str):
            yield name, _named_last(said, rows, kept)


def _named_last(cursor: str, rows: list[Any], kept: list[Any]) -> str:
    named_by = next((name for row in rows for name, value in _texts(row) if value == cursor), None)
    last = _texts(kept[-1]) if kept else []
    return next((value for name, value in last if name == named_by or (named_by is None and _is_id(name))), "")


def _asked_rows(rows: list[Any], item: Shape, asked_by: Named) -> list[Any]:
    """The rows that match a request; if there is none, one adapted to match."""
    if not isinstance(item, Thing) or item.is_row or not rows:
        return rows
    asked_of = {name: asked_by[name] for name, leaf in item.leaves() if name in asked_by and leaf.makes is str}
    fitting = [row for row in rows if all(_is_same(row.get(name), value) for name, value in asked_of.items())]
    return fitting or [_about(rows[0], item, asked_by)]


def _about(data: dict[str, Any], thing: Thing, asked_by: Named) -> dict[str, Any]:
    same = {name: asked_by[name] for name, leaf in thing.leaves() if name in asked_by and leaf.makes is str}
    return {**data, **same}


def _is_same(sent: object, asked: str) -> bool:
    return isinstance(sent, str) and sent.casefold() == asked.casefold()


def _time_of(row: Any, item: Shape) -> int | None:
    """A row's time: the first of its times."""
    if not isinstance(item, Thing):
        return None
    named = row if isinstance(row, dict) else dict(zip((member.wires[0] for member in item.members), row, strict=False))
    return next((whole(named.get(name)) for name, leaf in item.leaves() if leaf.is_time), None)


def _place_of(cursor: str, rows: list[Any], otherwise: int) -> int:
    found = (place for place, row in enumerate(rows) if any(value == cursor for _, value in _texts(row)))
    return next(found, otherwise)


def _texts(row: Any) -> list[tuple[str, str]]:
    members = row.items() if isinstance(row, dict) else ()
    return [(name, value) for name, value in members if isinstance(value, str) and value]


def _is_id(name: str) -> bool:
    return name.casefold().endswith("id")


def _first_text(asked: Asked, names: tuple[str, ...]) -> str:
    return next(filter(None, map(asked.text, names)), "")


def _first_number(asked: Asked, names: tuple[str, ...]) -> int | None:
    found = (asked.whole(name) for name in names)
    return next((one for one in found if one is not None), None)
