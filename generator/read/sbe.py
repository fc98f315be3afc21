"""Reads the file of one binary (SBE) message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator import reserved
from generator.model.sbe import BINARY_TYPES, SbeExample, SbeField, SbeGroup, SbeMessage
from generator.model.shared import Enum
from generator.model.types import ENUM
from generator.naming import class_objection, objection, snake_case
from generator.problems import Place, meant
from generator.read.parts.age import AGE_KEYS, read_age
from generator.read.parts.stream_key import no_book
from generator.read.source.file_reader import PUSHES, FileReader
from generator.read.source.strict_yaml import Listing, Node, Table, Text
from generator.read.source.tables import matching, members, text_of

_KEYS_REQUIRED = ("summary", "message", "template", "topic", "categories", "versions", "fields", "var_data", "examples")
_KEYS_OPTIONAL = ("docs", "frequency", "groups", "pushes", "refused", *AGE_KEYS)
_TEMPLATE = re.compile(r"(?P<template>\d{1,5}) of schema (?P<schema>\d{1,5})", re.ASCII)
_VERSIONS = re.compile(r"(?P<first>\d{1,5}) to (?P<last>\d{1,5})", re.ASCII)
_REFUSED = re.compile(r"from (?P<first>\d{1,5}) - (?P<why>.+)", re.ASCII)
_WIRE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_CATEGORY = re.compile(r"[a-z][a-z0-9-]*")
_FIELD = re.compile(
    r"(?P<type>[A-Za-z]\w*)(?:\((?P<exponent>\w+)\))?(?: as (?P<name>\S+))?(?: since (?P<since>\d{1,5}))?"
    r"(?: - (?P<meaning>.+))?",
    re.ASCII,
)
_GROUP = re.compile(r"(?P<wire>[A-Za-z]\w*)(?: as (?P<name>\S+))? of (?P<entry>\w+) - (?P<meaning>.+)", re.ASCII)
_SYMBOL = re.compile(r"str(?: - .+)?")
_COMMENT = re.compile(r"#.*")
_MOST_VERSIONS = 100


@dataclass
class SbeReader(FileReader):
    """Reads the file of one message.

    Attributes:
        enums: What types there are besides those of `BINARY_TYPES`; None if that is not known.
    """

    enums: Mapping[str, Enum] | None
    versions: range = range(0)

    def read(self, table: Table) -> SbeMessage | None:
        """The message; None if there is a mistake in its file."""
        found = members(table, _KEYS_REQUIRED, _KEYS_OPTIONAL, "a binary message", self.problems)
        form = "'1001 of schema 1'"
        template = matching(found.get("template"), _TEMPLATE, "template", form, self.problems)
        self.versions = self._versions(found.get("versions"))
        fields = self._fields(found.get("fields"), "fields")
        groups = self._groups(found.get("groups"), fields)
        self._check_exponents(fields, groups)
        self._check_var_data(found.get("var_data"))
        message = SbeMessage(
            name=self._class_name(found.get("message"), "message"),
            summary=self._sentence(found.get("summary")),
            docs=self._docs(found.get("docs")),
            template_id=int(template["template"]) if template else 0,
            schema_id=int(template["schema"]) if template else 0,
            topic=self._topic(found.get("topic")),
            pushes=self._one_of(found.get("pushes"), "pushes", PUSHES) or "events",
            frequency=self._prose(found.get("frequency"), "frequency") or "",
            categories=self._categories(found.get("categories")),
            versions=tuple(self.versions),
            refused=self._refused(found.get("refused")),
            fields=fields,
            groups=groups,
            examples=tuple(self._examples(found.get("examples"))),
            place=Place(table.place.file),
            categories_place=found["categories"].place if "categories" in found else table.place,
            age=read_age(found, self.problems),
        )
        if message.pushes == "changes" and "pushes" in found:
            self._check_book(found["pushes"], groups)
        return None if table.place.file in self.problems.files else message

    def _check_book(self, node: Node, groups: tuple[SbeGroup, ...]) -> None:
        """Refuse changes of something else than an order book, as for a channel."""
        levels = [("price", "decimal"), ("size", "decimal")]
        books = {group.name for group in groups if [(one.name, one.kind) for one in group.fields[:2]] == levels}
        if lacking := [name for name in ("asks", "bids") if name not in books]:
            self.problems.add(node.place, no_book(lacking, "message"))

    def _versions(self, node: Node | None) -> range:
        form = "the first and the last version that the fields are known for, such as '2 to 4', 100 at the most"
        match = matching(node, _VERSIONS, "versions", form, self.problems)
        found = range(int(match["first"]), int(match["last"]) + 1) if match else range(0)
        if match and node and not 0 < len(found) <= _MOST_VERSIONS:
            self.problems.add(node.place, f"versions {match[0]!r} is wrong: write {form}")
        return found

    def _refused(self, node: Node | None) -> tuple[int, str] | None:
        form = "the first version that would be misread, and why: 'from 5 - What an action is has not been seen.'"
        match = matching(node, _REFUSED, "refused", form, self.problems)
        if match is None or node is None:
            return None
        if self.versions and int(match["first"]) <= self.versions[-1]:
            message = f"version {match['first']} is among those whose fields are known: fix it, or 'versions'"
            self.problems.add(node.place, message)
        self._check_quotes(match["why"], "a reason", node.place)
        return int(match["first"]), match["why"].rstrip(".")

    def _topic(self, node: Node | None) -> str:
        topic = matching(node, _WIRE_NAME, "topic", "its name on the wire", self.problems)
        if topic and node and snake_case(topic[0]) != self.name:
            self.problems.add(node.place, f"the file of this topic is called {snake_case(topic[0])}.yaml: rename it")
        return topic[0] if topic else ""

    def _categories(self, node: Node | None) -> tuple[str, ...]:
        if not isinstance(node, Listing) or not node.items:
            if node is not None:
                self.problems.add(node.place, "categories must be a list, such as '[spot, usdt-futures]'")
            return ()
        form = "an instType as a subscription has it"
        found = [matching(item, _CATEGORY, "category", form, self.problems) for item in node.items]
        return tuple(one[0] for one in found if one)

    def _class_name(self, node: Node | None, what: str) -> str:
        name = text_of(node, what, self.problems) or ""
        if node is not None and name:
            self._check_class(name, node.place)
        return name

    def _check_class(self, name: str, place: Place) -> None:
        reason = class_objection(name)
        if reason is None and (name in reserved.BINARY_CLASSES or name.startswith(("Sbe", "AsyncSbe"))):
            reason = "is used by the generated code itself"
        if reason is None and name.isupper():
            reason = "reads as the name of a constant"
        if reason:
            self.problems.add(place, f"class name {name!r} {reason}: write another")

    def _pairs(self, node: Node | None, what: str, form: str) -> Iterator[tuple[Text, Node]]:
        """The entries of a list of one-entry mappings, which is how YAML writes an order."""
        if node is None:
            return
        if not isinstance(node, Listing) or not node.items:
            self.problems.add(node.place, f"{what} must be a list: write {form!r}")
            return
        for item in node.items:
            if isinstance(item, Table) and len(item.entries) == 1:
                yield item.entries[0]
            else:
                self.problems.add(item.place, f"an entry of {what} is one name and what it is: write {form!r}")

    def _fields(self, node: Node | None, what: str) -> tuple[SbeField, ...]:
        found: list[SbeField] = []
        for key, value in self._pairs(node, what, "- name: TYPE - Meaning."):
            one = self._field(key, value)
            if one is not None:
                self._check_order(one, value.place, found)
                self._check_name(one.wire, one.name, key.place, found)
                found.append(one)
        return tuple(found)

    def _field(self, key: Text, node: Node) -> SbeField | None:
        if not _WIRE_NAME.fullmatch(key.value):
            self.problems.add(key.place, f"key {key.value!r} is not a name: write it as the schema does")
        form = "'TYPE - Meaning.', with 'as name' or 'since 3' after the type where needed"
        match = matching(node, _FIELD, f"field {key.value!r}", form, self.problems)
        if match is None:
            return None
        if not match["meaning"]:
            self.problems.add(node.place, f"field {key.value!r} has no meaning: write 'TYPE - Meaning.'")
        kind, enum = self._kind(match["type"], match["exponent"], node.place)
        return SbeField(
            wire=key.value,
            name=match["name"] or snake_case(key.value),
            kind=kind,
            meaning=self._meaning(match["meaning"] or "", node.place),
            place=node.place,
            since=int(match["since"] or 0),
            exponent=match["exponent"] or "",
            enum=enum,
        )

    def _kind(self, word: str, exponent: str | None, place: Place) -> tuple[str, Enum | None]:
        if (word == "decimal") != (exponent is not None):
            what = "a decimal names the field that it is scaled by" if word == "decimal" else "only a decimal is scaled"
            self.problems.add(place, f"{what}: write {'decimal(priceExponent)' if word == 'decimal' else word}")
        if word in BINARY_TYPES and word != ENUM:
            return word, None
        enum = (self.enums or {}).get(word)
        if enum is None and not (self.enums is None and word[0].isupper()):
            known = [*(name for name in BINARY_TYPES if name != ENUM), *(self.enums or ())]
            self.problems.add(place, f"unknown type {word!r}, {meant(word, known)}")
        return ENUM, enum

    def _meaning(self, text: str, place: Place) -> str:
        self._check_quotes(text, "a meaning", place)
        return text

    def _check_order(self, one: SbeField, place: Place, before: list[SbeField]) -> None:
        """Fields are added at the end, so that `since` never falls."""
        last = max((other.since for other in before if other.since in self.versions), default=0)
        if one.since and not before:
            self.problems.add(place, "a block begins with a field that every version has: remove 'since'")
        elif one.since and self.versions and one.since not in self.versions[1:]:
            first, final = self.versions[0], self.versions[-1]
            message = f"'since {one.since}' is not after version {first} and up to {final}: fix it, or 'versions'"
            self.problems.add(place, message)
        elif one.since < last:
            message = f"a field of version {last} comes before {one.wire!r}: later versions add at the end"
            self.problems.add(place, message)

    def _check_name(self, wire: str, name: str, place: Place, before: Iterable[SbeField | SbeGroup]) -> None:
        reason = objection(name) or ("is used by the generated code itself" if name in reserved.BINARY_FIELDS else None)
        if reason:
            self.problems.add(place, f"Python name {name!r} {reason}: add 'as another_name'")
        for other in before:
            if other.wire == wire:
                self.problems.add(place, f"{wire!r} is declared twice: remove one")
            elif other.name == name:
                self.problems.add(place, f"{other.wire!r} and {wire!r} are both called {name!r}: add 'as another_name'")

    def _groups(self, node: Node | None, fields: tuple[SbeField, ...]) -> tuple[SbeGroup, ...]:
        found: list[SbeGroup] = []
        form = "- name of EntryClass - Meaning.:"
        for key, value in self._pairs(node, "groups", form):
            match = matching(key, _GROUP, "group", repr(form), self.problems)
            inner = self._fields(value, f"group {key.value!r}")
            if match is None:
                continue
            name = match["name"] or snake_case(match["wire"])
            self._check_class(match["entry"], key.place)
            self._check_name(match["wire"], name, key.place, [*fields, *found])
            meaning = self._meaning(match["meaning"], key.place)
            found.append(SbeGroup(match["wire"], name, match["entry"], meaning, inner, key.place))
        return tuple(found)

    def _check_exponents(self, fields: tuple[SbeField, ...], groups: tuple[SbeGroup, ...]) -> None:
        exponents = {one.wire: one.name for one in fields if one.kind == "int8" and not one.since}
        for block in (fields, *(group.fields for group in groups)):
            for one in block:
                if one.exponent and one.exponent not in exponents:
                    what = "isn't a field of the message that every version has as int8"
                    hint = meant(one.exponent, exponents)
                    self.problems.add(one.place, f"exponent {one.exponent!r} {what}, {hint}")
        for group in groups:
            needed = {exponents.get(one.exponent) for one in group.fields}
            for one in group.fields:
                if one.name in needed:
                    message = f"an entry holds {one.name!r} of its message too: add 'as another_name'"
                    self.problems.add(one.place, message)

    def _check_var_data(self, node: Node | None) -> None:
        pairs = list(self._pairs(node, "var_data", "- symbol: str - Meaning."))
        for key, value in pairs:
            if key.value != "symbol" or len(pairs) != 1:
                self.problems.add(key.place, "a message ends with its symbol and nothing else: write '- symbol: str'")
            matching(value, _SYMBOL, "symbol", "'str - Meaning.'", self.problems)

    def _examples(self, node: Node | None) -> Iterator[SbeExample]:
        for table in self._example_tables(node, "frame", ("frame", "values")):
            found = members(table, ("frame", "values"), ("constructed",), "an example", self.problems)
            constructed = self._one_of(found.get("constructed"), "constructed", ("true",))
            frame = self._frame(found.get("frame"))
            values = text_of(found.get("values"), "values", self.problems) or ""
            places = [found[name].place if name in found else table.place for name in ("frame", "values")]
            yield SbeExample(frame, values, constructed is not None, *places)

    def _frame(self, node: Node | None) -> bytes:
        text = text_of(node, "frame", self.problems)
        if node is None or text is None:
            return b""
        try:
            return bytes.fromhex(_COMMENT.sub("", text))
        except ValueError:
            self.problems.add(node.place, "frame is not hex: write two digits per byte; a comment begins with #")
            return b""
