"""Reads requests and responses: the nested fields of an operation, each with its type, name and meaning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.grammar import Key, Malformed, Value, parse_key, parse_type, parse_value
from generator.model import Enum, Field, GlossaryEntry, ListOf, MapOf, ObjectOf, Scalar, Side, Type
from generator.naming import objection, pascal_case, singular, snake_case
from generator.problems import Place, Problems
from generator.strict_yaml import Listing, Node, Table, Text

MARKS: Mapping[Side, str] = {"request": "!", "response": "?"}


@dataclass
class FieldReader:
    """Reads fields, and remembers which entries of the glossary and of the enums were of use."""

    enums: Mapping[str, Enum]
    glossary: Mapping[str, GlossaryEntry]
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
                return self._scalar(self._value(node), node.place)
            case Table():
                return ObjectOf(class_name, self.fields(node, side, class_name))
            case Listing():
                return ObjectOf(class_name, self._positions(node, side, class_name), is_row=True)

    def fields(self, table: Table, side: Side, class_name: str) -> tuple[Field, ...]:
        """The fields of an object, with names that do not collide."""
        found = [self._field(key, node, side, class_name) for key, node in table.entries]
        return self._without_clashes([one for one in found if one is not None])

    def _positions(self, listing: Listing, side: Side, class_name: str) -> tuple[Field, ...]:
        found: list[Field] = []
        for item in listing.items:
            if isinstance(item, Table) and len(item.entries) == 1:
                one = self._field(*item.entries[0], side, class_name)
                if one is not None:
                    found.append(one)
            else:
                self.problems.add(item.place, "a position of a row is one 'name: TYPE'")
        return self._without_clashes(found)

    def _without_clashes(self, found: list[Field]) -> tuple[Field, ...]:
        by_name: dict[str, Field] = {}
        for one in found:
            if one.name in by_name:
                other = by_name[one.name].wire
                self.problems.add(one.place, f"{one.wire!r} and {other!r} are both called {one.name!r}: add 'as NAME'")
            by_name.setdefault(one.name, one)
        return tuple(by_name.values())

    def _field(self, key_text: Text, node: Node, side: Side, class_name: str) -> Field | None:
        try:
            key = parse_key(key_text.value)
        except Malformed as malformed:
            self.problems.add(key_text.place, str(malformed))
            return None
        if key.mark and key.mark != MARKS[side]:
            hint = f"in a {side} it is {MARKS[side]!r}"
            self.problems.add(key_text.place, f"mark {key.mark!r} has no meaning in a {side}: {hint}")
        entry = self.glossary.get(key.wire)
        value = self._value(node) if isinstance(node, Text) else Value(None, None, None)
        name = self._name(key, value, entry, key_text.place)
        inner_class = _inner_class(class_name, name)
        if isinstance(node, Text):
            type_ = _shaped(self._scalar(value, node.place, entry), key.shapes)
        else:
            type_ = self.type_of(node, key.shapes, side, inner_class)
        meaning = value.meaning or (entry.meaning if entry else "")
        self.used_glossary.add(key.wire)
        if not meaning:
            self.problems.add(
                key_text.place,
                f"field {key.wire!r} has no meaning: add it to spec/glossary.yaml, or write 'TYPE - Meaning.' here",
            )
        return Field(key.wire, name, type_, bool(key.mark), meaning, key_text.place)

    def _name(self, key: Key, value: Value, entry: GlossaryEntry | None, place: Place) -> str:
        name = key.name or value.name or (entry.name if entry else snake_case(key.wire))
        if reason := objection(name):
            self.problems.add(place, f"Python name {name!r} {reason}: write 'TYPE as another_name'")
        return name

    def _value(self, node: Text) -> Value:
        try:
            return parse_value(node.value)
        except Malformed as malformed:
            self.problems.add(node.place, str(malformed))
            return Value("unknown", None, None)

    def _scalar(self, value: Value, place: Place, entry: GlossaryEntry | None = None) -> Scalar:
        if value.type is None:
            if entry is not None and entry.type is not None:
                scalar = entry.type
            else:
                self.problems.add(place, "no type given, and the glossary has none: write one")
                scalar = Scalar("unknown")
        else:
            try:
                scalar = parse_type(value.type, self._enum_names)
            except Malformed as malformed:
                self.problems.add(place, str(malformed))
                scalar = Scalar("unknown")
        if scalar.enum:
            self.used_enums.add(scalar.enum)
        return scalar

    @property
    def _enum_names(self) -> frozenset[str]:
        return frozenset(self.enums)

    def report_unused(self) -> None:
        """Entries that nothing uses are mistakes too: a typo hides behind them."""
        for wire, entry in self.glossary.items():
            if wire not in self.used_glossary:
                self.problems.add(entry.place, f"glossary entry {wire!r} is used by no operation: remove it")
        used = self.used_enums | {entry.type.enum for entry in self.glossary.values() if entry.type}
        for name, enum in self.enums.items():
            if name not in used:
                self.problems.add(enum.place, f"enum {name!r} is used by no field: remove it")


def _shaped(type_: Type, shapes: tuple[str, ...]) -> Type:
    for shape in reversed(shapes):
        type_ = ListOf(type_) if shape == "[]" else MapOf(type_)
    return type_


def _inner_class(outer: str, name: str) -> str:
    """`Coin` and `chains` make `CoinChain`; the items of an `OrderPage` are `Order`s."""
    if name == "items" and outer.endswith("Page"):
        return outer.removesuffix("Page")
    return outer + pascal_case(singular(name))
