"""Reads the schema of binary messages, in XML as the standard (SBE) has it, and drafts the file of each message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from generator.importer.kinds.binary_layout import Layout
from generator.importer.kinds.binary_xml import Schema, read_schema
from generator.importer.page.blocks import Code, Grid, Heading, Page, PageError, Prose

_MESSAGE = re.compile(r"<(?:\w+:)?message\b")
_PART = re.compile(r"<(?:\w+:)?(message|types|messageSchema)\b")
_BINARY_TYPES = frozenset({"int8", "uint8", "uint16", "uint32", "uint64"})
_TIME = re.compile(r"(^|[a-z])(ts|time)$", re.IGNORECASE)


@dataclass(frozen=True)
class BinaryField:
    name: str
    type: str
    since: int


@dataclass
class BinaryMessage:
    """A message of the schema; `unsure` says of its members what nobody but the author can decide."""

    name: str
    template: str
    schema: str
    line: int
    fields: list[BinaryField] = field(default_factory=list)
    groups: dict[str, list[BinaryField]] = field(default_factory=dict)
    data: list[str] = field(default_factory=list)
    unsure: list[str] = field(default_factory=list)


def is_about_binary(page: Page) -> bool:
    """Whether a page shows a schema of binary messages, or the layout of one in tables."""
    return any(_MESSAGE.search(part.text) for part in _parts(page)) or _layout_line(page) is not None


def _parts(page: Page) -> list[Code]:
    """The pieces of XML of a page, those of a page that has lost its marks of code too."""
    found: list[Code] = []
    lines: list[Prose] = []
    for block in (*page.blocks, Heading(1, "", 0)):
        is_open = bool(lines) and sum(one.text.count("<") - one.text.count(">") for one in lines) > 0
        if isinstance(block, Prose) and (block.text.startswith("<") or is_open):
            lines.append(block)
            continue
        if lines:
            found.append(Code("\n".join(one.text for one in lines), lines[0].line))
            lines = []
        if isinstance(block, Code):
            found.append(block)
    return [one for one in found if _PART.search(one.text)]


def _layout_line(page: Page) -> int | None:
    """The line of the first table whose rows have types that only binary messages have."""
    for block in page.blocks:
        if isinstance(block, Grid) and sum(not _BINARY_TYPES.isdisjoint(row.cells) for row in block.rows) > 1:
            return block.line
    return None


def messages_of(page: Page) -> list[BinaryMessage]:
    """The messages of the schema, in however many pieces the page shows it.

    Raises:
        PageError: it isn't XML, has no message, or its numbers are of another byte order than those of the catalogue.
    """
    schema = read_schema(_parts(page))
    if not schema.messages:
        raise PageError(
            "the page has the layout of a binary message in tables only: save the page that shows its schema in XML, "
            "or write the file by hand, as spec/README.md says of binary messages",
            _layout_line(page) or 1,
        )
    if schema.byte_order not in ("", "littleEndian"):
        raise PageError(f"numbers of this schema are {schema.byte_order}: the catalogue reads littleEndian only", 1)
    return [_Drafter(schema, one, line).message() for one, line in schema.messages]


class _Drafter:
    """Drafts one message."""

    def __init__(self, schema: Schema, element: Element, line: int) -> None:
        self._schema = schema
        self._element = element
        self._found = BinaryMessage(element.get("name", ""), element.get("id", "?"), schema.id, line)
        names = (inner.get("name", "") for inner in element.iter("field"))
        self._exponents = [name for name in names if name.endswith("Exponent")]

    def message(self) -> BinaryMessage:
        found = self._found
        found.unsure += self._schema.header_remarks()
        found.fields = list(self._block(self._element))
        for inner in self._element:
            name = inner.get("name", "")
            if inner.tag == "group":
                found.groups[name] = list(self._block(inner))
                found.unsure += self._schema.group_remarks(inner)
                beyond = [f"{one.tag} {one.get('name', '')}" for one in inner if one.tag != "field"]
                found.unsure += [f"{name}: the catalogue can't say that a group holds a {what}" for what in beyond]
            elif inner.tag == "data":
                found.data.append(name)
                found.unsure += self._schema.data_remarks(inner)
            elif inner.tag != "field":
                found.unsure.append(f"{name or inner.tag}: what <{inner.tag}> is, is not known, and it is left out")
        return found

    def _block(self, holder: Element) -> Iterator[BinaryField]:
        """The fields of the root block, or of each entry of a group."""
        layout = Layout(holder.get("blockLength"))
        for one in holder:
            if one.tag != "field":
                continue
            if one.get("presence") == "constant":
                self._found.unsure.append(f"{one.get('name')}: is constant, so no frame has it, and it is left out")
                continue
            yield self._field(one)
            if said := layout.add(one.get("name", ""), one.get("offset"), self._schema.size(one.get("type", ""))):
                self._found.unsure.append(said)
        if said := layout.end(holder.get("name", "")):
            self._found.unsure.append(said)

    def _field(self, one: Element) -> BinaryField:
        name, kind, unsure = one.get("name", ""), one.get("type", ""), self._found.unsure
        said = one.get("sinceVersion") or "0"
        since = int(said) if re.fullmatch(r"\d{1,4}", said) else 0
        if not since and said != "0":
            unsure.append(f"{name}: since which version is not known: {said!r}")
        if one.get("presence") == "optional":
            unsure.append(f"{name}: the catalogue can't say that it may have no value")
        resolved = self._schema.resolve(kind)
        if resolved.remark:
            unsure.append(f"{name}: {resolved.remark}")
        if resolved.primitive is None:
            return BinaryField(name, kind, since)
        ending = name.lower()
        exponent = next((x for x in self._exponents if ending.endswith(x.removesuffix("Exponent").lower())), None)
        if exponent and resolved.primitive == "int64":
            unsure.append(f"{name}: that {exponent} scales it is a guess by its name")
            return BinaryField(name, f"decimal({exponent})", since)
        if _TIME.search(name) and resolved.primitive in ("uint64", "int64"):
            unsure.append(f"{name}: that it is a time in microseconds is a guess by its name")
            return BinaryField(name, "time_us", since)
        return BinaryField(name, resolved.primitive, since)


def message_yaml(message: BinaryMessage, docs: str, topic: str) -> str:
    """The file of a message, whose summary and meanings are still to be written."""
    lines = [
        f"summary: {message.name}.",
        f"docs: {docs}",
        f"message: {message.name}",
        f"template: {message.template} of schema {message.schema}",
        f"topic: {topic}",
        "fields:",
        *(f"  - {_spelled(one)}" for one in message.fields),
    ]
    if message.groups:
        lines.append("groups:")
    for name, fields in message.groups.items():
        entry = f"{message.name}{name[:1].upper()}{name[1:]}Entry"
        lines += [f"  - {name} of {entry} - :", *(f"      - {_spelled(one)}" for one in fields)]
    if message.data:
        lines += ["var_data:", *(f"  - {name}: str - " for name in message.data)]
    return "\n".join(lines) + "\n"


def _spelled(one: BinaryField) -> str:
    return f"{one.name}: {one.type}{f' since {one.since}' if one.since else ''} - "
