"""What a page says otherwise than the catalogue: each difference with the edit that would follow the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from generator.importer.facts import CatalogueFacts, FieldDraft
from generator.model.rest import Operation
from generator.model.types import ENUM, Field, ListOf, MapOf, ObjectOf, Scalar, Type, direct_scalars, objects_in
from generator.update.drafted_lines import field_lines, response_lines
from generator.update.heads import compare_examples, compare_head
from generator.update.pages import PageFacts
from generator.update.paging import compare_paging
from generator.update.spec_entry import retyped
from generator.update.spec_text import Edit, SpecText
from generator.update.types import Path, by_examples, by_table, contradiction, shown
from generator.update.unread import say_unread
from generator.update.values import value_edit

_ON_PURPOSE = re.compile(r"\b(docs?|wire)\b", re.IGNORECASE)
_BARE_LIST = re.compile(r"array|list")
_MARKED = re.compile(r"(['\"]?[\w|.\-]+(?:\[\]|\{\})*)(!?)")


@dataclass(frozen=True)
class Change:
    """A difference.

    Attributes:
        kind: One of `generator.update.kinds.KINDS`.
        file: The file of the catalogue that it is about, below `spec/`.
        line: Where in it.
        says: What differs.
        edits: What to change, and in which file; empty if a person has to decide.
        known: Why the catalogue differs on purpose, if it says why.
    """

    kind: str
    file: str
    line: int
    says: str
    edits: tuple[tuple[str, Edit], ...] = ()
    known: str | None = None


@dataclass
class Comparison:
    """Checks an endpoint of a page against its operation."""

    operation: Operation
    file: str
    spec: SpecText
    enums: SpecText
    page: PageFacts
    facts: CatalogueFacts
    found: list[Change] = field(default_factory=list)

    def changes(self) -> list[Change]:
        """Every difference, in the order of the file."""
        operation, draft = self.operation, self.page.draft
        has_request, has_response = self.page.lists
        others = list(self._sides_of_another_shape())
        if has_request and "request" not in others:
            self._compare("parameter", operation.request, draft.request, self.spec.key_line("request"))
        if not isinstance(operation.response, Scalar):
            if "response" not in others and (has_response or draft.examples):
                self._compare(
                    "field", _fields(operation.response), draft.response, self.spec.key_line("response"), has_response
                )
        elif operation.response.kind == "unknown" and draft.response.fields:
            self._add_response()
        compare_head(self)
        compare_paging(self)
        compare_examples(self)
        say_unread(self)
        return sorted(self.found, key=lambda one: one.line)

    @cached_property
    def shown(self) -> dict[str, dict[Path, list[Any]]]:
        """The values of the page's examples. `Any`: whatever JSON can say."""
        return shown(self.page.draft, self.facts.envelope)

    def add(self, kind: str, line: int | None, says: str, *edits: Edit, known: str | None = None) -> None:
        known = known or self._on_purpose(line)
        self.found.append(Change(kind, self.file, line or 1, says, tuple((self.file, one) for one in edits), known))

    def _sides_of_another_shape(self) -> Iterator[str]:
        """The sides that are a list there and an object here, or the reverse: their fields are not compared."""
        draft, has_examples = self.page.draft, bool(self.page.draft.examples)
        body = ListOf(ObjectOf("", ())) if self.operation.request_is_list else ObjectOf("", ())
        for what, key, mine, theirs, is_shown in (
            ("body", "request", body, draft.request, any(one.request for one in draft.examples)),
            ("data of the response", "response", self.operation.response, draft.response, has_examples),
        ):
            if is_shown and theirs.fields and (found := contradiction(mine, theirs)) is not None:
                self.add("type", self.spec.key_line(key), f"the {what} is {found[1]}, here {found[0]}")
                yield key

    def _on_purpose(self, line: int | None) -> str | None:
        """The comment of a line that says how it differs from the docs; a doubtful source isn't a reason to differ."""
        comment = self.spec.comment(line) if line else None
        return comment if comment and _ON_PURPOSE.search(comment) else None

    def _add_response(self) -> None:
        line = self.spec.key_line("response")
        if line is not None:
            start, end = self.spec.offset(line), self.spec.offset(self.spec.block_end(line))
            lines = response_lines(self.page.draft, self.facts)
            self.add("field", line, "the response, whose shape was unknown, is documented", Edit(start, end, lines))

    def _compare(
        self,
        kind: str,
        known: tuple[Field, ...] | None,
        drafted: FieldDraft,
        line: int | None,
        gone: bool = True,
        path: Path = (),
    ) -> None:
        """The fields of an object against those of the page; `line` is that of what holds them."""
        if known is None or drafted.is_row or not drafted.fields:
            return
        by_wire = {wire: one for one in known for wire in one.wires}
        lowered = {wire.lower(): wire for wire in by_wire}
        after: Field | None = None
        for one in drafted.fields:
            mine = by_wire.get(one.wire)
            if mine is not None:
                after = mine
                self._compare_field(kind, mine, one, gone, (*path, one.wire))
            elif (other := lowered.get(one.wire.lower())) is not None:
                self.add(kind, by_wire[other].place.line, f"`{other}` is spelled `{one.wire}`")
            else:
                self._add_field(kind, known, after, one, line)
        wires = {one.wire.lower() for one in drafted.fields}
        for mine in known if gone else ():
            if not wires & {wire.lower() for wire in mine.wires}:
                self.add(kind, mine.place.line, f"`{mine.wire}` is not on the page any more: decide whether it goes")

    def _compare_field(self, kind: str, mine: Field, theirs: FieldDraft, gone: bool, path: Path) -> None:
        row = (theirs.line, theirs.wire)
        if kind == "parameter" and mine.marked != theirs.marked:
            said = self.page.unclear.get(row)
            plain = f"`{mine.wire}` is {'required' if theirs.marked else 'not required'}"
            says = f"it is unclear whether `{mine.wire}` is required: {said}" if said else plain
            self.add("required", mine.place.line, says, *(() if said else self._mark_edit(mine, theirs.marked)))
        if row in self.page.deprecated and mine.deprecated is None:
            says = f"the row of `{mine.wire}` says that something is deprecated: if it is the field, write it down here"
            self.add("deprecated", mine.place.line, says)
        self._compare_type(kind, mine, theirs, path)
        self._compare_values(mine, self.page.values.get(row, ()))
        self._compare(kind, _fields(mine.type), theirs, mine.place.line, gone, path)

    def _compare_type(self, kind: str, mine: Field, theirs: FieldDraft, path: Path) -> None:
        values = self.shown["request" if kind == "parameter" else "response"].get(path, [])
        seen = by_examples(mine.wire, mine.type, values)
        found = contradiction(mine.type, theirs if seen is None else replace(theirs, type=seen))
        if found is None or (isinstance(mine.type, ListOf) and not values and self._hides_items(theirs)):
            self._compare_table_type(kind, mine, theirs, has_example=bool(values))
            return
        old, new = found
        type_ = seen or theirs.type
        is_alone = isinstance(mine.type, Scalar) and not theirs.shapes
        # A set of values has to be in the catalogue before a field has it.
        edit = retyped(self.spec, mine.place, type_) if is_alone and type_ and type_[0].islower() else None
        known = self.spec.remark_on(mine.wire)
        self.add("type", mine.place.line, f"`{mine.wire}` is {new}, here {old}", *filter(None, [edit]), known=known)

    def _hides_items(self, theirs: FieldDraft) -> bool:
        """Whether the page says that a field is a list, and nothing of its items."""
        doc_type = self.page.types.get((theirs.line, theirs.wire), "")
        return not theirs.fields and bool(theirs.shapes) and _BARE_LIST.fullmatch(doc_type) is not None

    def _compare_table_type(self, kind: str, mine: Field, theirs: FieldDraft, *, has_example: bool) -> None:
        """What only the table says: of GET everything is text, and examples are nearer to the wire than tables."""
        doc_type = self.page.types.get((theirs.line, theirs.wire), "")
        is_text = kind == "parameter" and self.operation.method == "GET"
        if is_text or not by_table(mine.type, doc_type):
            return
        known = "the page's own example is as here" if has_example else self.spec.remark_on(mine.wire)
        self.add("type", mine.place.line, f"`{mine.wire}` is {doc_type} in the table", known=known)

    def _mark_edit(self, mine: Field, is_required: bool) -> tuple[Edit, ...]:
        line, column = mine.place.line, mine.place.column
        found = _MARKED.match(self.spec.lines[line - 1], column - 1)
        if found is None:
            return ()
        start = self.spec.offset(line, found.end(1) + 1)
        return (Edit(start, start + len(found[2]), "!" if is_required else ""),)

    def _compare_values(self, mine: Field, listed: tuple[str, ...]) -> None:
        enum = next((one.enum for one in direct_scalars(mine.type) if one.kind == ENUM), None)
        if enum is None or not listed:
            return
        known = {value.lower() for value in self.facts.enums[enum].values}
        more = [value for value in listed if value.lower() not in known]
        words = ", ".join(f"`{value}`" for value in more)
        line = mine.place.line
        if len(more) == len(listed):
            if len(more) > 1:  # one word alone is hardly ever a list of values
                self.add("values", line, f"`{mine.wire}` has {words} on the page, none of which is in {enum}")
            return
        if not more:
            return
        edits = tuple(("enums.yaml", edit) for value in more if (edit := value_edit(self.enums, enum, value)))
        says = f"`{mine.wire}` also takes {words}, which {enum} lacks"
        self.found.append(Change("values", self.file, line, says, edits, self._on_purpose(line)))

    def _add_field(
        self, kind: str, known: tuple[Field, ...], after: Field | None, one: FieldDraft, line: int | None
    ) -> None:
        if one.wire in self._elsewhere(kind):
            self.add(kind, line, f"`{one.wire}` is in another place on the page")
            return
        names = {mine.name for mine in known}
        said = self.spec.remark_on(one.wire)
        says = f"{'required ' if kind == 'parameter' and one.marked else ''}`{one.wire}` is new"
        remarks = [note.message for note in self.page.draft.notes if note.line == one.line]
        says += "".join(f"; {text}" for text in remarks if text.startswith(f"{one.wire}: "))
        self.add(kind, line, says, *self._insertion(kind, known, after, one, names, line), known=said)

    def _elsewhere(self, kind: str) -> set[str]:
        """Every name on a side of the call: a field that moved is not new, and where to is for a person to say."""
        whole = ObjectOf("", self.operation.request) if kind == "parameter" else self.operation.response
        return {wire for found in objects_in(whole) for one in found.fields for wire in one.wires}

    def _insertion(
        self,
        kind: str,
        known: tuple[Field, ...],
        after: Field | None,
        one: FieldDraft,
        names: set[str],
        line: int | None,
    ) -> tuple[Edit, ...]:
        """Where a new field goes: after the one that the page has before it, else before the first."""
        mark = "!" if kind == "parameter" else "?"
        if not known:
            return self._first_parameter(one) if kind == "parameter" and line is None else ()
        lines = [mine.place.line for mine in known]
        if line is None or len({line, *lines}) <= len(lines):
            return ()  # all on a line: a person writes it
        at = self.spec.block_end(after.place.line) if after else lines[0]
        text = "".join(f"{text}\n" for text in field_lines(one, mark, self.spec.indent(lines[0]), self.facts, names))
        return (Edit(self.spec.offset(at), self.spec.offset(at), text),)

    def _first_parameter(self, one: FieldDraft) -> tuple[Edit, ...]:
        """The first one makes a `request:`; further ones of the page are found by the next run."""
        line = self.spec.key_line("paging") or self.spec.key_line("response")
        if line is None or any(change.kind == "parameter" and change.edits for change in self.found):
            return ()
        text = "".join(f"{text}\n" for text in ("request:", *field_lines(one, "!", 2, self.facts, set())))
        return (Edit(self.spec.offset(line), self.spec.offset(line), text),)


def _fields(type_: Type) -> tuple[Field, ...] | None:
    """The fields of an object or of each of a list; None if there are none by name."""
    match type_:
        case ListOf(item):
            return _fields(item)
        case ObjectOf(fields=fields, is_row=False):
            return fields
        case MapOf() | Scalar() | ObjectOf():
            return None
