"""Finds the tables of parameters and of response fields on a page, and reads their rows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise

from generator.importer.facts import Note
from generator.importer.page.blocks import MOST_FIELDS, Code, Grid, Heading, Page, PageError, Prose, Row
from generator.importer.page.column_words import INDENT, NESTING, NOTHING, is_type
from generator.importer.page.headings import side_of, with_labels, with_sides
from generator.importer.parts.deprecations import row_says_deprecated
from generator.importer.parts.json_mending import looks_like_json
from generator.importer.parts.table_columns import (
    Columns,
    columns_of,
    is_heading_of_names,
    is_heading_of_types,
    is_plainly_required,
    is_required,
)
from generator.model.types import Side

_INDENT = re.compile(rf"(?P<indent>{INDENT})(?P<name>.*)", re.DOTALL)
_POSITION = re.compile(r"index\s*\[?\s*(\d{1,9})\s*\]?", re.IGNORECASE)
_WIRE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\-]*")
_NO_FIELDS = re.compile(r"\(.*\)|(no|none|无|没有)\b.*|无.*", re.IGNORECASE)
_VALUES_BELOW = re.compile(r"`?([A-Za-z0-9]+)`?\s+enumeration\s*:?", re.IGNORECASE)
_MOST_POSITIONS = 100
_MOST_WORDS_OF_LABEL = 6
_DEEPEST = 12
_MOST_CHARACTERS = 100_000


@dataclass(frozen=True)
class Entry:
    """A row of a table.

    Attributes:
        depth: How deep the page nests it; 0 at the top.
        position: Its index, where the page names it by that (`index[3]`).
        doc_type: Type as the page calls it, in lower case.
        text: What the page says about it: only read for values, never copied.
        unclear: What it says of whether the parameter is required, if that is neither a plain yes nor a plain no.
        is_deprecated: Whether it speaks of something that nobody should use any more.
    """

    wire: str
    depth: int
    position: int | None
    required: bool
    doc_type: str
    text: str
    line: int
    unclear: str | None = None
    is_deprecated: bool = False

    @property
    def is_list_by_type(self) -> bool:
        return self.doc_type.startswith(("array", "list")) or self.doc_type.endswith("[]")

    @property
    def is_scalar_list_by_type(self) -> bool:
        return self.is_list_by_type and re.search(r"<\s*stri?ng|^stri?ng\b", self.doc_type) is not None


@dataclass
class Tables:
    """Rows of the parameters and of the response fields; None if the page has no such table.

    Attributes:
        lines: Where the tables are.
        has_no_parameters: Whether the page says, in place of a table, that there are no parameters.
    """

    request: tuple[Entry, ...] | None = None
    response: tuple[Entry, ...] | None = None
    lines: dict[Side, int] = field(default_factory=dict)
    has_no_parameters: bool = False

    def of(self, side: Side) -> tuple[Entry, ...] | None:
        return self.request if side == "request" else self.response


def find_tables(page: Page, notes: list[Note]) -> Tables:
    """The tables of a page. What is not read of them goes to the notes.

    Raises:
        PageError: a name in one of them can't be one on the wire.
    """
    found = Tables()
    has_response = False
    labels = dict(with_labels(page.blocks))
    for block, said in with_sides(page.blocks):
        if isinstance(block, Code):
            has_response = has_response or looks_like_json(block.text)
            continue
        columns = columns_of(block)
        if columns is None:
            why = f"this table is not read: no column is one of field names ({_headings(block)})"
            notes.append(Note(block.line, why, "unread"))
            continue
        if (within := _holder(labels[block], found)) is not None:
            _add_below(*within, block, columns, found, notes)
            continue
        side = said or _side_by_place(block, columns, found, notes, after_response=has_response)
        if (first := found.lines.get(side)) is not None:
            why = f"a further table of the {side} is not read; the one in line {first} is"
            notes.append(Note(block.line, why, "unread"))
            continue
        found.lines[side] = block.line
        _say_doubts(block, columns, side, notes)
        setattr(found, side, read_rows(block, columns, notes, is_request=side == "request"))
    below = _values_below(page)
    says_none = found.request is None and _says_no_parameters(page)
    return Tables(_with_values(found.request, below), _with_values(found.response, below), found.lines, says_none)


def _says_no_parameters(page: Page) -> bool:
    """Whether `N/A` or the like is right below a heading of parameters."""
    return any(
        isinstance(above, Heading)
        and side_of(above.text) == "request"
        and re.search(r"param|参数", above.text, re.IGNORECASE)
        and isinstance(block, Prose)
        and block.text.strip("*_`. ").lower() in NOTHING
        for above, block in pairwise(page.blocks)
    )


def _holder(label: str, found: Tables) -> tuple[Side, Entry] | None:
    """The field, of a table before, that the line above a further one names: `orderList item fields:`."""
    words = re.findall(r"\w+", label)
    if len(words) > _MOST_WORDS_OF_LABEL:
        return None
    sides: tuple[Side, ...] = ("response", "request")
    for side in sides:
        rows = found.of(side) or ()
        named = [one for one in rows if one.wire in words and (one.is_list_by_type or "object" in one.doc_type)]
        if len(named) == 1:
            return side, named[0]
    return None


def _add_below(side: Side, holder: Entry, grid: Grid, columns: Columns, found: Tables, notes: list[Note]) -> None:
    rows = read_rows(grid, columns, notes, is_request=side == "request")
    notes.append(Note(grid.line, f"this table is taken for what {holder.wire} holds, as the line above it says"))
    below = tuple(replace(one, depth=one.depth + holder.depth + 1) for one in rows)
    own = list(found.of(side) or ())
    at = own.index(holder) + 1
    setattr(found, side, (*own[:at], *below, *own[at:]))


def read_rows(grid: Grid, columns: Columns, notes: list[Note], *, is_request: bool) -> tuple[Entry, ...]:
    """The rows of one table.

    Raises:
        PageError: a name in it can't be one on the wire, or there are far too many.
    """
    _check_size(grid)
    return _Rows(grid, columns, notes).entries(is_request=is_request)


def _check_size(grid: Grid) -> None:
    if len(grid.rows) > MOST_FIELDS:
        raise PageError(f"this table lists {len(grid.rows)} fields, more than {MOST_FIELDS}", grid.line)
    if sum(len(cell) for row in grid.rows for cell in row.cells) > _MOST_CHARACTERS:
        raise PageError(f"this table is longer than {_MOST_CHARACTERS} characters", grid.line)


def _headings(grid: Grid) -> str:
    return " | ".join(grid.header)[:80]


def _side_by_place(grid: Grid, columns: Columns, found: Tables, notes: list[Note], *, after_response: bool) -> Side:
    """The side of a table that nothing above it names."""
    if columns.required is not None or columns.optional is not None:
        return "request"
    side: Side = "response" if after_response or found.request is not None else "request"
    if not after_response:
        notes.append(Note(grid.line, f"nothing above this table says of what it is: taken for the {side}"))
    return side


def _say_doubts(grid: Grid, columns: Columns, side: Side, notes: list[Note]) -> None:
    if grid.doubt:
        notes.append(Note(grid.line, grid.doubt))
    if columns.guessed:
        notes.append(
            Note(grid.line, f"what these columns hold is a guess by their cells: {', '.join(columns.guessed)}")
        )
    if side == "response" and (columns.required is not None or columns.optional is not None):
        notes.append(
            Note(grid.line, "the heading above says response, the table says what is required: see which is right")
        )
    if side == "request" and columns.required is None and columns.optional is None:
        notes.append(Note(grid.line, "this table does not say which parameters are required: none is marked"))


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


@dataclass
class _Rows:
    """Reads the rows of one table."""

    grid: Grid
    columns: Columns
    notes: list[Note]
    found: list[Entry] = field(default_factory=list)

    def entries(self, *, is_request: bool) -> tuple[Entry, ...]:
        for row in self.grid.rows:
            if row.cells == self.grid.header or self._repeats_headings(row):
                continue
            match = _INDENT.fullmatch(row.cells[self.columns.name])
            assert match is not None
            name = re.sub(r"[`*~]|\(.*?\)", "", match["name"]).strip()
            if self._is_of_row_before(name, row):
                self._add_text(row)
            elif name.lower() not in NOTHING and not self._says_none(row):
                if self._is_heading(row):
                    said = f"{name}: nothing else is in this row, so it is taken for a heading, and no field"
                    self.notes.append(Note(row.line, said, "unread"))
                    continue
                self.found.append(self._entry(name, len(re.findall(NESTING, match["indent"])), row, is_request))
            elif any(cell.lower() not in NOTHING for cell in row.cells) and not self._says_none(row):
                self.notes.append(Note(row.line, "this row names no field, and is not read", "unread"))
        return tuple(self.found)

    def _repeats_headings(self, row: Row) -> bool:
        """Whether a row has headings of columns, in other words than those above it."""
        type_ = self.columns.type
        return (
            type_ is not None
            and is_heading_of_names(row.cells[self.columns.name])
            and is_heading_of_types(row.cells[type_])
        )

    def _is_of_row_before(self, name: str, row: Row) -> bool:
        """Whether a row says more about the field above it: it has no name, or one cell that isn't a name."""
        others = [cell for index, cell in enumerate(row.cells) if index != self.columns.name and cell]
        if not name or name in NOTHING:
            return bool(others) and bool(self.found)
        return not others and bool(self.found) and not _WIRE_NAME.fullmatch(name) and not self._says_none(row)

    def _is_heading(self, row: Row) -> bool:
        """Whether a row names what the rows below it have in common: nothing but a name is in it, not even a type."""
        own = self.columns.name
        return self.columns.type is not None and not any(row.cells[:own] + row.cells[own + 1 :])

    def _add_text(self, row: Row) -> None:
        last = self.found[-1]
        self.found[-1] = replace(last, text=" ".join([last.text, *filter(None, row.cells)]))
        self.notes.append(Note(row.line, f"a row without a name is read as more about {last.wire}"))

    def _says_none(self, row: Row) -> bool:
        """Whether a row of one cell says that there are no fields."""
        cells = [cell for cell in row.cells if cell]
        return len(cells) == 1 and _NO_FIELDS.fullmatch(cells[0].strip("*_` ")) is not None

    def _entry(self, name: str, depth: int, row: Row, is_request: bool) -> Entry:
        position = _POSITION.fullmatch(name) or self._bare_position(name) or self._position_of_row_above(name)
        _check_name(name, row, is_position=position is not None)
        if depth > _DEEPEST or (position and int(position[1]) >= _MOST_POSITIONS):
            raise PageError(f"malformed table: {row.cells[self.columns.name]!r} is too deep or too far", row.line)
        type_ = self.columns.type
        row = self._unswapped(name, row)
        required, unclear = self._is_required(name, row) if is_request else (False, None)
        text = " ".join(row.cells[index] for index in self.columns.texts if row.cells[index])
        return Entry(
            wire=name,
            depth=depth,
            position=int(position[1]) if position else None,
            required=required,
            doc_type=row.cells[type_].replace("`", "").lower() if type_ is not None else "",
            text=text,
            line=row.line,
            unclear=unclear,
            is_deprecated=self._is_deprecated(name, row, text),
        )

    def _unswapped(self, name: str, row: Row) -> Row:
        """A row whose cells for the type and for what is required are in each other's place, put right."""
        type_, required = self.columns.type, self.columns.required
        if type_ is None or required is None or is_required(row.cells[required]) is not None:
            return row
        if is_required(row.cells[type_]) is None or not is_type(row.cells[required]):
            return row
        self.notes.append(Note(row.line, f"{name}: two cells are in each other's column, and are read as they must be"))
        cells = list(row.cells)
        cells[type_], cells[required] = cells[required], cells[type_]
        return Row(tuple(cells), row.line)

    def _bare_position(self, name: str) -> re.Match[str] | None:
        """A number below the heading `Index`."""
        is_index = self.grid.header[self.columns.name].lower().startswith(("index", "索引"))
        return re.fullmatch(r"\[?(\d{1,9})\]?", name) if is_index else None

    def _position_of_row_above(self, name: str) -> re.Match[str] | None:
        """`a[0]`, below a row `a`."""
        match = re.fullmatch(r"[A-Za-z]\w*\[(\d{1,9})\]", name)
        return match if match and any(one.wire == name.partition("[")[0] for one in self.found) else None

    def _is_deprecated(self, name: str, row: Row, text: str) -> bool:
        found = row_says_deprecated(row.cells[self.columns.name], text)
        if found:
            said = (
                "its row says that something is deprecated: if it is the field, write 'deprecated(...)' after its type"
            )
            self.notes.append(Note(row.line, f"{name}: {said}"))
        return found

    def _is_required(self, name: str, row: Row) -> tuple[bool, str | None]:
        """Whether a call can't do without it, and what is written if that is unclear: then some calls can."""
        for column, meaning in ((self.columns.required, True), (self.columns.optional, False)):
            if column is None:
                continue
            cell = row.cells[column]
            found = is_required(cell)
            if found is not None and is_plainly_required(cell):
                return found == meaning, None
            said = f"{cell!r} is written" if cell else "nothing is written"
            about = f"{name}: it is unclear whether it is required: {said}; not required is assumed"
            self.notes.append(Note(row.line, about))
            return False, said
        return False, None


def _check_name(name: str, row: Row, *, is_position: bool) -> None:
    if not is_position and not _WIRE_NAME.fullmatch(name):
        raise PageError(f"malformed table: {name!r} isn't a field name: correct the first cell of this row", row.line)
