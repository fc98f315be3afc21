"""Guesses how an operation pages from its parameters; what they don't show is `unknown`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator.importer.facts import FieldDraft, Note
from generator.importer.parts.parameter_tables import Entry

UNKNOWN = "unknown"
_PAGE_NUMBER = re.compile(r"page(No|Num|Number|Index)?", re.IGNORECASE)
_CURSOR = re.compile(r"(\w*[a-z])?[cC]ursor|idLessThan|idGreaterThan|lastEndId|fromId|afterId|nextId")
_LIMIT = ("limit", "pageSize", "size", "count")
_WINDOW = (("startTime", "endTime"), ("startAt", "endAt"), ("start", "end"), ("after", "before"))
_NEXT_MEMBERS = ("endId", "minId", "nextId", "nextCursor", "cursor", "lastId")
_DEFAULT = re.compile(r"(?:default\w*|默认)\D{0,24}?(\d{1,5})\b", re.IGNORECASE)
_MOST = re.compile(r"(?:max\w*|up to|at most|最大|最多)\D{0,24}?(\d{1,5})\b", re.IGNORECASE)
_SPAN = re.compile(
    r"(?:span|interval|range|between|differ\w*|exceed|gap|跨度|间隔|范围)\D{0,40}?(\d{1,3})[\s-]*"
    r"(days?|months?|years?|天|个月|年)",
    re.IGNORECASE,
)
_UNITS = {"d": "d", "m": "mo", "y": "y", "天": "d", "个": "mo", "年": "y"}
_ID = re.compile(r"[a-z]I[dD]$|^id$")


def guess_paging(
    request: FieldDraft, response: FieldDraft, table: Sequence[Entry], notes: list[Note]
) -> Mapping[str, str] | None:
    """The members of `paging:`; None if no parameter asks for a further page, or the rows are not clear."""
    parameters = {one.wire: one for one in request.fields}
    texts = {entry.wire: entry.text for entry in table if not entry.depth}
    asked = next((one for one in parameters if _PAGE_NUMBER.fullmatch(one)), None)
    cursors = sorted((one for one in parameters if _CURSOR.fullmatch(one)), key=lambda one: "Greater" in one)
    cursor = asked or next(iter(cursors), None)
    if cursor is None:
        return None
    line = parameters[cursor].line
    lists = [one for one in response.fields if one.shapes == ("[]",) and one.fields]
    if response.shapes != ("[]",) and len(lists) != 1:
        notes.append(Note(line, f"{cursor} asks for a further page, but which list has the rows is not clear"))
        return None
    rows = response if response.shapes == ("[]",) else lists[0]
    found = {
        "next": f"{cursor} += 1" if asked else f"{cursor} = {_next(texts.get(cursor, ''), cursor, response, rows)}"
    }
    if rows is not response:
        found["rows"] = rows.wire
    if limit := next((one for one in _LIMIT if one in parameters), None):
        text = texts.get(limit, "")
        found["limit"] = f"{limit} {_number(_DEFAULT, text)}..{_number(_MOST, text)}"
    for start, end in _WINDOW:
        if start in parameters and end in parameters:
            span = _span(" ".join(texts.get(name, "") for name in (start, end)))
            found["window"] = f"{start}..{end} {span}"
            found["reach"] = UNKNOWN
            break
    found |= {"key": _key(found["next"]), "order": UNKNOWN, "ends": UNKNOWN}
    known = ", ".join(f"{name}: {value}" for name, value in found.items() if UNKNOWN not in value)
    perhaps = _perhaps(rows) if found["key"] == UNKNOWN else ""
    notes.append(Note(line, f"it pages, it seems: {known}; the rest is unknown: find it out{perhaps}"))
    return found


def _next(text: str, cursor: str, response: FieldDraft, rows: FieldDraft) -> str:
    """The member of the data whose value asks for the next page, or the field of its rows that the page names."""
    words = re.findall(r"\w+", text)
    beside = [] if response is rows else [one.wire for one in response.fields if one.type is not None]
    inside = [one.wire for one in rows.fields if one.type is not None]
    named = next((word for word in words if word in beside and word != cursor), None)
    usual = named or next((name for name in (*_NEXT_MEMBERS, cursor) if name in beside), None)
    if usual:
        return usual
    row = next((word for word in words if word in inside), None)
    return f"[].{row}" if row else UNKNOWN


def _key(next_: str) -> str:
    """The ID of a row: the one that the next page is asked for with. Any other may occur in several rows."""
    named = next_.partition("[].")[2]
    return named if _ID.search(named) else UNKNOWN


def _perhaps(rows: FieldDraft) -> str:
    """What may be the ID of a row, for the author."""
    ids = [one.wire for one in rows.fields if one.type is not None and not one.shapes and _ID.search(one.wire)]
    return f"; the key may be one of {', '.join(ids)}" if ids else ""


def _number(pattern: re.Pattern[str], text: str) -> str:
    found = {match.lstrip("0") or "0" for match in pattern.findall(text.replace("`", ""))}
    return found.pop() if len(found) == 1 else UNKNOWN


def _span(text: str) -> str:
    found = {f"{number}{_UNITS[unit[0].lower()]}" for number, unit in _SPAN.findall(text)}
    return found.pop() if len(found) == 1 else UNKNOWN
