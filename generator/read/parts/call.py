"""What the readers of operations, channels and commands share: fixed keys with shapes, a request, a body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.model.notes import DocumentedCode
from generator.model.scalars import form_of, written
from generator.model.types import SECRET, UNKNOWN, Field, ListOf, MapOf, ObjectOf, Scalar, Type, direct_scalars
from generator.naming import class_objection, objection, pascal_case
from generator.problems import Place, nearest
from generator.read.parts.fields import FieldReader
from generator.read.source.file_reader import FileReader
from generator.read.source.grammar import Malformed, parse_key
from generator.read.source.strict_yaml import Listing, Node, Table, Text
from generator.read.source.tables import members, text_of

EXAMPLE_REMARKS = ("departs", "mended", "constructed")
OUTCOMES = ("none", "order", "transfer", "setting")


@dataclass
class CallReader(FileReader):
    """Reads one file into its model.

    Attributes:
        fields: Reads its fields.
        shapes: Keys that hold fields, and the `[]` and `{}` that were found at each.
        list_name: Python name of a request that is a list.
    """

    fields: FieldReader
    shapes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    list_name: str = "items"

    def _with_plain_keys(self, table: Table) -> Table:
        """The table with keys such as `request[]` and `response[]` as plain ones; what they hold goes to `shapes`."""
        entries: list[tuple[Text, Node]] = []
        for text, node in table.entries:
            entries.append((self._plain_key(text, {key.value for key, _ in entries}), node))
        return Table(tuple(entries), table.place)

    def _plain_key(self, text: Text, before: set[str]) -> Text:
        try:
            key = parse_key(text.value)
        except Malformed:
            return text
        wire = nearest(key.wire, self.shapes, likeness=0.8)
        if wire is None or (wire != key.wire and not key.shapes):
            return text
        self.shapes[wire] = key.shapes
        if wire != key.wire:
            return text
        if wire in before:
            self.problems.add(text.place, f"{wire!r} occurs twice: remove one")
        if key.others:
            self.problems.add(text.place, f"{wire!r} itself has one name: remove the others")
        if key.mark:
            self.problems.add(text.place, f"{wire!r} itself takes no mark: remove the {key.mark!r}")
        if key.name:
            self._name_list(key.name, text.place)
        return Text(wire, text.place)

    def _name_list(self, name: str, place: Place) -> None:
        if self.shapes.get("request") != ("[]",):
            self.problems.add(place, f"only 'request[]' takes a name: remove 'as {name}'")
        elif reason := objection(name):
            self.problems.add(place, f"Python name {name!r} {reason}: write another")
        self.list_name = name

    def _request(self, node: Node | None) -> tuple[Field, ...]:
        """The parameters; those of one item if they are a list."""
        if node is None:
            return ()
        shapes = self.shapes["request"]
        if shapes not in ((), ("[]",)) or not isinstance(node, Table):
            self.problems.add(node.place, "a request must be a mapping of fields, or 'request[]:' with one below")
            return ()
        if not node.entries:
            self.problems.add(node.place, "there are no fields in it: leave 'request' out")
        item = "Item" if shapes else "Request"
        return self.fields.fields(node, "request", f"{pascal_case(self.name)}{item}")

    def _body(self, key: str, node: Node | None, model: Node | None, start: Place) -> Type:
        given = text_of(model, "model", self.problems)
        if node is None:
            return Scalar(UNKNOWN)
        shapes = self.shapes[key]
        name = given or self._class_name(node, shapes)
        if (given or not (isinstance(node, Text) or objection(self.name))) and (reason := class_objection(name)):
            place = model.place if model and given else start
            self.problems.add(place, f"class name {name!r} of the {key} {reason}: write 'model: AnotherName'")
        type_ = self.fields.type_of(node, shapes, "response", name)
        for scalar in direct_scalars(type_):
            if not (form_of(scalar).alone or scalar.form == SECRET):
                what = f"a {key} that is nothing but {written(scalar)} is read by no model"
                self.problems.add(node.place, f"{what}: write 'unknown'")
        if shapes and isinstance(node, Text) and node.value == "none":
            self.problems.add(node.place, f"there are no lists of nothing: write '{key}: none'")
        return type_

    def _codes(self, node: Node | None) -> tuple[DocumentedCode, ...]:
        """The error codes that the docs of the call name."""
        if node is None:
            return ()
        if not isinstance(node, Listing) or not all(isinstance(one, Text) for one in node.items):
            self.problems.add(node.place, "codes must be a list of error codes in quotes")
            return ()
        found = [DocumentedCode(one.value, one.place) for one in node.items if isinstance(one, Text)]
        for number, one in enumerate(found):
            if one.code in [before.code for before in found[:number]]:
                self.problems.add(one.place, f"code {one.code} is there twice: remove one")
        return tuple(found)

    def _class_name(self, node: Node, shapes: tuple[str, ...]) -> str:
        """Name of the response's class, if the file gives none."""
        raise NotImplementedError

    def _example_texts(
        self, node: Node | None, needed: tuple[str, ...], optional: tuple[str, ...]
    ) -> Iterator[tuple[Table, dict[str, str]]]:
        """The examples that have all texts that are needed, each with its texts."""
        for table in self._example_tables(node, needed[0], needed):
            found = members(table, needed, (*optional, *EXAMPLE_REMARKS), "an example", self.problems)
            if "constructed" in found:
                self._one_of(found["constructed"], "constructed", ("true",))
            texts = {name: text_of(one, name, self.problems) for name, one in found.items()}
            if all(texts.get(name) is not None for name in needed):
                yield table, {name: text for name, text in texts.items() if text is not None}


def fits_query(type_: Type) -> bool:
    """Whether a value can be sent as one text."""
    if isinstance(type_, ListOf):
        return fits_query(type_.item)
    return not isinstance(type_, (MapOf, ObjectOf))
