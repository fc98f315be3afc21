"""Finds the tables of parameters and of response fields on a page, and reads their rows."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.importer.page import Code, Grid, Heading, Page, PageError, Prose, Row

_NAME_COLUMN = re.compile(r"(parameters?|fields?|return fields?)( names?)?", re.IGNORECASE)
_INDENT = re.compile(r"(?P<indent>(?:(?:>|-|└)\s*)*)(?P<name>.*)", re.DOTALL)
_POSITION = re.compile(r"index\s*\[?\s*(\d+)\s*\]?", re.IGNORECASE)
_WIRE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\-]*")
_NOTHING = frozenset({"", "n/a", "na", "none", "null", "-", "/"})
_VALUES_BELOW = re.compile(r"`?([A-Za-z0-9]+)`?\s+enumeration\s*:?", re.IGNORECASE)
_REQUIRED = ("yes", "y", "true", "required")


@dataclass(frozen=True)
class Entry:
    """A row of a table.

    Attributes:
        depth: How deep the page nests it; 0 at the top.
        position: Its index, where the page names it by that (`index[3]`).
        doc_type: Type as the page calls it, in lower case.
        text: What the page says about it: only read for values, never copied.
    """

    wire: str
    depth: int
    position: int | None
    required: bool
    doc_type: str
    text: str
    line: int

    @property
    def is_list_by_type(self) -> bool:
        return self.doc_type.startswith(("array", "list"))

    @property
    def is_scalar_list_by_type(self) -> bool:
        return self.is_list_by_type and re.search(r"<\s*stri?ng", self.doc_type) is not None


@dataclass(frozen=True)
class Tables:
    """Rows of the parameters and of the response fields; None where the page has no such table."""

    request: tuple[Entry, ...] | None
    response: tuple[Entry, ...] | None


def find_tables(page: Page) -> Tables:
    """The tables of a page: parameters have a column that says what is required, response fields have none.

    Raises:
        PageError: a name in one of them can't be one on the wire.
    """
    request: tuple[Entry, ...] | None = None
    response: tuple[Entry, ...] | None = None
    codes = 0
    for block in page.blocks:
        if isinstance(block, Code):
            codes += 1
        elif isinstance(block, Grid) and _NAME_COLUMN.fullmatch(block.header[0]):
            if _column(block, "required") is not None:
                request = _entries(block) if request is None else request
            elif response is None and codes != 1:
                response = _entries(block)
            elif request is None and codes == 1:
                request = _entries(block)
    below = _values_below(page)
    return Tables(_with_values(request, below), _with_values(response, below))


def _values_below(page: Page) -> dict[str, str]:
    """Values that are listed under the tables, by the name of their field."""
    found: dict[str, str] = {}
    wire: str | None = None
    for block in page.blocks:
        if isinstance(block, Prose):
            if match := _VALUES_BELOW.fullmatch(block.text):
                wire = match[1]
            elif wire is not None:
                found[wire] = f"{found.get(wire, '')} {block.text}"
        elif isinstance(block, (Heading, Grid)):
            wire = None
    return found


def _with_values(entries: tuple[Entry, ...] | None, below: dict[str, str]) -> tuple[Entry, ...] | None:
    if entries is None:
        return None
    return tuple(replace(one, text=one.text + below[one.wire]) if one.wire in below else one for one in entries)


def _column(grid: Grid, word: str) -> int | None:
    return next((index for index, name in enumerate(grid.header) if word in name.lower()), None)


def _entries(grid: Grid) -> tuple[Entry, ...]:
    required, doc_type = _column(grid, "required"), _column(grid, "type")
    found = []
    for row in grid.rows:
        match = _INDENT.fullmatch(row.cells[0])
        assert match is not None
        name = re.sub(r"[`*~]|\(.*?\)", "", match["name"]).strip()
        if name.lower() in _NOTHING or row.cells == grid.header:
            continue
        position = _POSITION.fullmatch(name)
        _check_name(name, row, is_position=position is not None)
        found.append(
            Entry(
                wire=name,
                depth=len(re.findall(r"[>\-└]", match["indent"])),
                position=int(position[1]) if position else None,
                required=required is not None and row.cells[required].lower().startswith(_REQUIRED),
                doc_type=row.cells[doc_type].lower() if doc_type is not None else "",
                text=row.cells[-1],
                line=row.line,
            )
        )
    return tuple(found)


def _check_name(name: str, row: Row, *, is_position: bool) -> None:
    if not is_position and not _WIRE_NAME.fullmatch(name):
        raise PageError(f"malformed table: {name!r} is no field name: correct the first cell of this row", row.line)
