"""Reads requests and responses: the nested fields of an operation, each with its type, name and meaning."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field, replace

from generator.model.shared import Enum, GlossaryEntry
from generator.model.types import (
    ITEMS,
    NONE,
    SECRET,
    UNKNOWN,
    Field,
    ListOf,
    MapOf,
    ObjectOf,
    Scalar,
    Side,
    Type,
    direct_scalars,
)
from generator.naming import objection, pascal_case, singular, snake_case
from generator.problems import Problems, nearest
from generator.read.source.grammar import Key, Malformed, Value, parse_key, parse_type, parse_value
from generator.read.source.strict_yaml import Listing, Node, Table, Text

MARKS: Mapping[Side, str] = {"request": "!", "response": "?"}


@dataclass
class FieldReader:
    """Reads fields, and remembers which entries of the glossary and of the enums were used.

    `enums` and `glossary` are None if their file can't be read: then nothing that depends on it is reported.
    """

    enums: Mapping[str, Enum] | None
    glossary: Mapping[str, GlossaryEntry] | None
    problems: Problems
    used_glossary: set[str] = field(default_factory=set)
    used_enums: set[str] = field(default_factory=set)

    def type_of(self, node: Node, shapes: tuple[str, ...], side: Side, class_name: str) -> Type:
        """The type that a node declares; `shapes` are the `[]` and `{}` of its key, outermost first."""
        if shapes:
            item = self.type_of(node, shapes[1:], side, class_name)
            return ListOf(item) if shapes[0] == "[]" else MapOf(item)
        match node:
            case Text():
                scalar = self._scalar(self._value(node).type, node)
                if scalar.form == SECRET:
                    self.problems.add(node.place, "a text without a name can't be kept from being shown: write 'str'")
                return scalar
            case Table():
                if not node.entries:
                    self.problems.add(node.place, "there are no fields in it: name them, or write 'unknown'")
                return ObjectOf(class_name, self.fields(node, side, class_name))
            case Listing():
                if side == "request":
                    self.problems.add(node.place, "only a response has positional rows, as lists: write 'key: TYPE'")
                    return ObjectOf(class_name, ())
                if not node.items:
                    self.problems.add(node.place, "there are no positions in it: write '- name: TYPE' for each")
                return ObjectOf(class_name, self._positions(node, side, class_name), is_row=True)

    def fields(self, table: Table, side: Side, class_name: str) -> tuple[Field, ...]:
        """The fields of an object, with names that do not collide."""
        found = [self._field(key, node, side, class_name) for key, node in table.entries]
        return self._with_successors(self._without_clashes([one for one in found if one is not None]))

    def _with_successors(self, found: tuple[Field, ...]) -> tuple[Field, ...]:
        """Deprecated fields, with the Python name of what takes their place."""
        by_wire = {wire: one for one in found for wire in one.wires}
        return tuple(self._with_successor(one, by_wire) for one in found)

    def _with_successor(self, one: Field, by_wire: Mapping[str, Field]) -> Field:
        if one.deprecated is None or not one.deprecated.use:
            return one
        other = by_wire.get(one.deprecated.use)
        if other is None or other is one or other.deprecated:
            said = "is deprecated itself" if other is not None else "isn't a field next to it"
            self.problems.add(one.place, f"{one.deprecated.use!r} {said}: name what takes the place of {one.wire!r}")
            return one
        return replace(one, deprecated=replace(one.deprecated, use=other.name))

    def _positions(self, listing: Listing, side: Side, class_name: str) -> tuple[Field, ...]:
        found: list[Field] = []
        for item in listing.items:
            if isinstance(item, Table) and len(item.entries) == 1:
                one = self._field(*item.entries[0], side, class_name)
                if one is not None:
                    if one.others:
                        self.problems.add(one.place, "a position of a row has no name on the wire: write one name")
                    found.append(one)
            else:
                self.problems.add(item.place, "a position of a row names one field: write '- name: TYPE'")
        return self._with_successors(self._without_clashes(found))

    def _without_clashes(self, found: list[Field]) -> tuple[Field, ...]:
        by_name: dict[str, Field] = {}
        wires: set[str] = set()
        for one in found:
            if twice := [wire for index, wire in enumerate(one.wires) if wire in wires or wire in one.wires[:index]]:
                self.problems.add(one.place, f"field {twice[0]!r} is declared twice: remove one")
            elif one.name in by_name and self.glossary is not None:
                other = by_name[one.name].wire
                self.problems.add(one.place, f"{one.wire!r} and {other!r} are both called {one.name!r}: add 'as NAME'")
            wires.update(one.wires)
            by_name.setdefault(one.name, one)
        return tuple(by_name.values())

    def _field(self, key_text: Text, node: Node, side: Side, class_name: str) -> Field | None:
        try:
            key = parse_key(key_text.value)
        except Malformed as malformed:
            self.problems.add(key_text.place, str(malformed))
            if not isinstance(node, Text):
                self.type_of(node, (), side, class_name)
            return None
        if key.mark and key.mark != MARKS[side]:
            self.problems.add(key_text.place, f"mark {key.mark!r} has no meaning in a {side}: write {MARKS[side]!r}")
        if key.others and side == "request":
            self.problems.add(key_text.place, "a request sends a field by one name: write the one that is sure")
        elif key.others and not key.wire.isidentifier():
            self.problems.add(key_text.place, f"of several names each is letters and digits: {key.wire!r} is not")
        entry = self.entry(key.wire)
        value = self._value(node) if isinstance(node, Text) else Value(None, None, None)
        name = self._name(key, value, key_text, node)
        inner_class = _inner_class(class_name, name)
        if isinstance(node, Text):
            type_ = _shaped(self._field_scalar(value, node, entry), key.shapes)
        else:
            type_ = self.type_of(node, key.shapes, side, inner_class)
        if any(scalar.kind == NONE for scalar in direct_scalars(type_)):
            self.problems.add(node.place, "'none' is for a whole response: leave the field out, or write 'unknown'")
        meaning = value.meaning or key.meaning or (entry.meaning if entry else "")
        self.used_glossary.add(key.wire)
        if not meaning and entry is None:
            self._report_no_meaning(key.wire, key_text, "TYPE" if isinstance(node, Text) else key_text.value)
        given_up = key.deprecated or value.deprecated
        return Field(key.wire, name, type_, bool(key.mark), meaning, key_text.place, key.others, given_up)

    def entry(self, wire: str) -> GlossaryEntry | None:
        """What the glossary says of a name."""
        return None if self.glossary is None else self.glossary.get(wire)

    def _report_no_meaning(self, wire: str, key_text: Text, how: str) -> None:
        if self.glossary is not None:
            close = nearest(wire, self.glossary, likeness=0.75)
            hint = f"did you mean {close!r}? or else " if close else ""
            self.problems.add(
                key_text.place,
                f"field {wire!r} has no meaning: {hint}add it to spec/glossary.yaml, or write '{how} - Meaning.' here",
            )

    def _name(self, key: Key, value: Value, key_text: Text, node: Node) -> str:
        """The Python name of a field. One that the glossary gives is checked there."""
        given = key.name or value.name
        if key.name and value.name:
            self.problems.add(node.place, f"the field is already named {key.name!r} by its key: remove one 'as'")
        if key.meaning and value.meaning:
            self.problems.add(node.place, "the key already gives the field's meaning: remove one of the two")
        entry = self.entry(key.wire)
        name = given or (entry.name if entry else snake_case(key.wire))
        if (given or (entry is None and self.glossary is not None)) and (reason := objection(name)):
            place = key_text.place if key.name or not given else node.place
            self.problems.add(place, f"Python name {name!r} {reason}: write 'TYPE as another_name'")
        return name

    def _value(self, node: Text) -> Value:
        try:
            return parse_value(node.value)
        except Malformed as malformed:
            self.problems.add(node.place, str(malformed))
            return Value(UNKNOWN, None, "not known")

    def _field_scalar(self, value: Value, node: Text, entry: GlossaryEntry | None) -> Scalar:
        if value.type is not None:
            return self._scalar(value.type, node)
        if entry and entry.type:
            return entry.type
        if self.glossary is not None and (entry or value.meaning):
            self.problems.add(node.place, "no type given, and the glossary has none: write one")
        return Scalar(UNKNOWN)

    def _scalar(self, text: str | None, node: Text) -> Scalar:
        if text is None:
            self.problems.add(node.place, "no type given: write one, or fields below, or 'none' or 'unknown'")
            return Scalar(UNKNOWN)
        try:
            scalar = parse_type(text, None if self.enums is None else frozenset(self.enums))
        except Malformed as malformed:
            self.problems.add(node.place, str(malformed))
            return Scalar(UNKNOWN)
        if scalar.enum:
            self.used_enums.add(scalar.enum)
        return scalar

    def report_unused(self, doubtful: Set[str], doubtful_enums: Set[str]) -> None:
        """Entries that nothing uses are mistakes too: a typo hides behind them.

        Args:
            doubtful: Words in files with mistakes: what is like one of them may be in use.
            doubtful_enums: The same for enums.
        """
        if self.glossary is None:
            return
        for wire, entry in self.glossary.items():
            if wire not in self.used_glossary and nearest(wire, doubtful, likeness=0.75) is None:
                self.problems.add(entry.place, f"glossary entry {wire!r} is used by no operation: remove it")
        used = self.used_enums | {entry.type.enum for entry in self.glossary.values() if entry.type}
        for name, enum in (self.enums or {}).items():
            if name not in used and nearest(name, doubtful_enums, likeness=0.75) is None:
                self.problems.add(enum.place, f"enum {name!r} is used by no field: remove it")


def _shaped(type_: Type, shapes: tuple[str, ...]) -> Type:
    for shape in reversed(shapes):
        type_ = ListOf(type_) if shape == "[]" else MapOf(type_)
    return type_


def _inner_class(outer: str, name: str) -> str:
    """`Coin` and `chains` make `CoinChain`, `Bills` and `bills` a `Bill`; the items of an `OrderPage` are `Order`s."""
    if name == ITEMS and outer.endswith("Page"):
        return outer.removesuffix("Page")
    inner = pascal_case(singular(name))
    if inner == outer:
        return f"{outer}Item"
    return inner if pascal_case(singular(snake_case(outer))) == inner else outer + inner
