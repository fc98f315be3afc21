"""Builds the fields of a request or a response from what the table and the example say of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from generator.importer.facts import FieldDraft, Note
from generator.importer.fields.example_shape import Path, Shape, columns_of
from generator.importer.fields.placement import Placement, has_envelope, place
from generator.importer.fields.type_guess import TypeGuesser
from generator.importer.parts.parameter_tables import Entry
from generator.model.types import Side
from generator.naming import snake_case

_COLUMNS = (
    ("turnover", r"turnover"),
    ("quoteVolume", r"volume.*quote|quote.*volume"),
    ("baseVolume", r"volume.*base|base.*volume"),
    ("usdtVolume", r"volume.*usdt|usdt.*volume"),
    ("baseVolume", r"volume"),
    ("ts", r"time"),
    ("high", r"high"),
    ("low", r"low"),
    ("open", r"open|entry"),
    ("close", r"clos|exit"),
    ("price", r"price"),
    ("size", r"quantity|size|amount|qty"),
)
_BOOK_ROW = ("price", "size")
_MOST_SAID = 12
_SOMETIMES = re.compile(
    r"\b(only (be )?returned|returned only|only (present|available|exists)) (when|if|for|in)\b.{0,40}", re.IGNORECASE
)


@dataclass
class TreeBuilder:
    """Builds one side of an operation.

    Attributes:
        raw: The example values, for the columns of positional rows.
        says_none: Whether the page says that there are no fields.
    """

    side: Side
    guesser: TypeGuesser
    shape: Shape
    raw: Sequence[Any]
    notes: list[Note]
    says_none: bool = False

    def build(self, table: Sequence[Entry] | None, line: int) -> FieldDraft:
        """The whole as a nameless field, with everything below it."""
        rows = table or ()
        self.listed = bool(rows) or self.says_none
        envelope = self.side == "response" and has_envelope(rows, self.shape)
        self.placement: Placement = place(
            rows,
            self.shape,
            self.guesser.facts.glossary,
            self.notes,
            envelope_is_in_table=envelope,
            example_spells=self.side == "response",
        )
        if self.side == "request":
            self._drop_unlisted(line)
        else:
            self._say_differences(line)
        whole = self._field((), self.shape, None, line)
        return replace(whole, marked=False)

    def _say_differences(self, line: int) -> None:
        """Name the fields that only the table has, or only the example: one of the two is out of date."""
        if not self.listed or not self.shape.innermost.objects:
            return
        shown = {path for path, _ in self.shape.paths()}
        entries = self.placement.entries.items()
        apart = {
            "the example lacks what the table lists": [one for one, entry in entries if entry and one not in shown],
            "the table lacks what the example has": [one for one, entry in entries if entry is None],
        }
        for said, paths in apart.items():
            inner = [path for path in paths if path[:-1] not in paths]
            if inner:
                at = next((entry.line for path, entry in entries if entry and path in inner), line)
                self.notes.append(Note(at, f"{said}: {', '.join('.'.join(path) for path in inner[:_MOST_SAID])}"))

    def _drop_unlisted(self, line: int) -> None:
        """Parameters that only the documented call has are mistakes of the docs, wherever there is a table."""
        if not self.listed and self.placement.entries:
            names = ", ".join(path[0] for path in self.placement.entries if len(path) == 1)
            self.notes.append(
                Note(line, f"no table lists the parameters; those of the documented call are taken: {names}")
            )
        source = "the page says that there are no parameters" if self.says_none else "the table does not"
        for path, entry in list(self.placement.entries.items()):
            has_listed = any(other and one[: len(path)] == path for one, other in self.placement.entries.items())
            if entry is None and self.listed and not has_listed:
                del self.placement.entries[path]
                said = f"{'.'.join(path)}: the documented call has it, {source}; left out"
                self.notes.append(Note(line, said, "parameter"))

    def _field(self, path: Path, shape: Shape, entry: Entry | None, line: int) -> FieldDraft:
        wire = path[-1] if path else ""
        line = entry.line if entry else line
        below = self.placement.below(path)
        if shape.is_rows:
            return self._rows(path, shape, line)
        if shape.innermost.values:
            below = []
        shapes = self._shapes(shape, entry, bool(below), wire)
        marked = self._marked(path, shape, entry)
        if below:
            if path:
                self.guesser.holds_fields(wire, line)
            fields = tuple(
                self._field(one, shape.innermost.members.get(one[-1], Shape()), self.placement.entries[one], line)
                for one in below
            )
            return FieldDraft(wire, None, shapes, marked, fields, line=line)
        return FieldDraft(wire, self._single_type(path, shape, entry, line), shapes, marked, line=line)

    def _shapes(self, shape: Shape, entry: Entry | None, has_fields: bool, wire: str) -> tuple[str, ...]:
        """The lists around a field: as the example has them, else as the table says."""
        if shape.depth:
            if shape.says_nothing and self.side == "response" and entry is not None and not has_fields:
                self.notes.append(
                    Note(entry.line, f"{wire}: its list is empty in the example; what it holds is a guess")
                )
            return ("[]",) * shape.depth
        if not shape.says_nothing or entry is None:
            return ()
        is_list = entry.is_list_by_type or (has_fields and entry.doc_type == "string" and wire.lower().endswith("list"))
        if is_list and not has_fields and self.side == "response" and not entry.is_scalar_list_by_type:
            self.notes.append(Note(entry.line, f"{wire}: a list that the page shows nothing of; text is a guess"))
        return ("[]",) if is_list else ()

    def _marked(self, path: Path, shape: Shape, entry: Entry | None) -> bool:
        if self.side == "request":
            return entry is not None and entry.required
        if entry is not None and (said := _SOMETIMES.search(entry.text)):
            self.notes.append(Note(entry.line, f"{path[-1]}: may have no value, since its text says '{said[0]}'"))
            return True
        outer = self._shape_at(path[:-1])
        return shape.empty > 0 or shape.seen < max(outer.objects, 1)

    def _shape_at(self, path: Path) -> Shape:
        shape = self.shape.innermost
        for name in path:
            shape = shape.members.get(name, Shape()).innermost
        return shape

    def _single_type(self, path: Path, shape: Shape, entry: Entry | None, line: int) -> str:
        if not path:
            return self._whole_type(shape)
        samples = shape.innermost.values
        if shape.innermost.objects or (shape.depth and not samples and not entry):
            self.notes.append(Note(line, f"{path[-1]}: the page does not show what it holds; unknown is written"))
            self.guesser.is_unknown(path[-1])
            return "unknown"
        return self.guesser.type_of(path[-1], self.side, entry, samples, line)

    def _whole_type(self, shape: Shape) -> str:
        """The type of `data` that isn't an object; of a page without a response nobody knows it."""
        values = shape.innermost.values
        if not values:
            is_null = shape.seen and not shape.depth and not shape.objects
            return "none" if is_null and not shape.texts else "str" if is_null else "unknown"
        if all(isinstance(value, bool) for value in values):
            return "bool"
        if all(isinstance(value, int) for value in values):
            return "int"
        return "str" if all(isinstance(value, str) for value in values) else "unknown"

    def _rows(self, path: Path, shape: Shape, line: int) -> FieldDraft:
        """A list of positional rows: columns are named after what the table says of them."""
        named = self.placement.positions.get(path) or self.placement.positions.get(path[:-1], {})
        width = max([shape.row_width, *(index + 1 for index in named)])
        columns: list[FieldDraft] = []
        for index, name in enumerate(_column_names(width, named)):
            samples = [row[index] for row in self._rows_at(path, shape) if index < len(row)]
            solid = [value for value in samples if value not in (None, "")]
            at = named[index].line if index in named else line
            type_ = self.guesser.type_of(name, self.side, None, solid, at)
            columns.append(FieldDraft(name, type_, marked=len(solid) < len(samples), line=at))
        if path:
            self.guesser.holds_fields(path[-1], line)
        names = ", ".join(column.wire for column in columns)
        self.notes.append(
            Note(
                line, f"{path[-1] if path else 'data'} is sent as rows; the names of the positions are guesses: {names}"
            )
        )
        marked = self.side == "response" and bool(path) and self._marked(path, shape, None)
        return FieldDraft(
            path[-1] if path else "", None, ("[]",) * (shape.depth - 1), marked, tuple(columns), True, line
        )

    def _rows_at(self, path: Path, shape: Shape) -> list[list[Any]]:
        found: list[Any] = list(self.raw)
        for name in path:
            found = [one[name] for value in found for one in _objects(value) if name in one]
        return [row for value in found for row in columns_of(value, shape.depth)]


def _objects(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return [found for one in value for found in _objects(one)]
    return [value] if isinstance(value, dict) else []


def _column_names(width: int, named: dict[int, Entry]) -> list[str]:
    texts = {index: entry.text.lower() for index, entry in named.items()}
    has_turnover = any("turnover" in text for text in texts.values())
    names: list[str] = []
    for index in range(width):
        if not named and width == len(_BOOK_ROW):
            names.append(_BOOK_ROW[index])
            continue
        found = next((name for name, words in _COLUMNS if re.search(words, texts.get(index, ""))), f"value{index}")
        found = "volume" if found == "baseVolume" and has_turnover else found
        names.append(found if found not in names else f"{found}{index}")
    return names


def without_clashes(fields: tuple[FieldDraft, ...], names: dict[str, str]) -> dict[str, str]:
    """Python names for those fields of an object whose usual ones are taken: wire name to Python name."""
    taken: set[str] = set()
    given: dict[str, str] = {}
    for one in fields:
        name = names.get(one.wire) or snake_case(one.wire)
        if name in taken:
            name = snake_case(one.wire) if snake_case(one.wire) not in taken else f"{snake_case(one.wire)}_2"
            given[one.wire] = name
        taken.add(name)
    return given
