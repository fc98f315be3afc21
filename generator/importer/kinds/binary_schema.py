"""Reads the schema of binary messages, in XML as the standard (SBE) has it, and drafts the file of each message."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree import ElementTree

from generator.importer.page.blocks import Code, Page, PageError

_SCHEMA = re.compile(r"<(?:\w+:)?messageSchema\b", re.IGNORECASE)
_MESSAGE = re.compile(r"<(?:\w+:)?message\b")
_PRIMITIVES = frozenset({"int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"})
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
    fields: list[BinaryField] = field(default_factory=list)
    groups: dict[str, list[BinaryField]] = field(default_factory=dict)
    data: list[str] = field(default_factory=list)
    unsure: list[str] = field(default_factory=list)


def has_schema(page: Page) -> bool:
    """Whether a page shows a schema of binary messages."""
    return any(isinstance(block, Code) and _MESSAGE.search(block.text) for block in page.blocks)


def messages_of(page: Page) -> tuple[list[BinaryMessage], int]:
    """The messages of the schema, and its line.

    Raises:
        PageError: it isn't XML.
    """
    block = next(one for one in page.blocks if isinstance(one, Code) and _MESSAGE.search(one.text))
    if "<!DOCTYPE" in block.text or "<!ENTITY" in block.text:
        raise PageError("this schema declares entities: remove them", block.line)
    text = re.sub(r"<(/?)\w+:", r"<\1", re.sub(r'\s(?:xmlns(?::\w+)?|\w+:\w+)="[^"]*"', "", block.text)).strip()
    text = re.sub(r"^<\?xml[^>]*\?>", "", text)
    whole = text if _SCHEMA.search(text) else f"<messageSchema>{text}</messageSchema>"
    try:
        root = ElementTree.fromstring(whole)  # noqa: S314 (entities, what makes XML dangerous, are refused above)
    except ElementTree.ParseError as error:
        line = block.line + error.position[0]
        raise PageError(f"this schema isn't XML: {error.msg.partition(':')[0]}: fix it in the page", line) from error
    types = {one.get("name", ""): one for one in root.iter() if one.tag in ("type", "enum", "composite", "set")}
    return [_message(one, root.get("id", "?"), types) for one in root.iter("message")], block.line


def _message(one: ElementTree.Element, schema: str, types: dict[str, ElementTree.Element]) -> BinaryMessage:
    found = BinaryMessage(one.get("name", ""), one.get("id", "?"), schema)
    exponents = [inner.get("name", "") for inner in one.iter("field") if inner.get("name", "").endswith("Exponent")]
    for inner in one:
        if inner.tag == "field":
            found.fields.append(_field(inner, types, exponents, found))
        elif inner.tag == "group":
            found.groups[inner.get("name", "")] = [_field(x, types, exponents, found) for x in inner.iter("field")]
        elif inner.tag == "data":
            found.data.append(inner.get("name", ""))
    return found


def _field(
    one: ElementTree.Element, types: dict[str, ElementTree.Element], exponents: list[str], message: BinaryMessage
) -> BinaryField:
    name, kind = one.get("name", ""), one.get("type", "")
    said = one.get("sinceVersion", "")
    since = int(said) if re.fullmatch(r"\d{1,4}", said) else 0
    declared = types.get(kind)
    primitive = kind if declared is None else declared.get("primitiveType") or declared.get("encodingType") or kind
    if declared is not None and declared.tag == "enum":
        return BinaryField(name, kind, since)
    if primitive not in _PRIMITIVES:
        message.unsure.append(f"{name}: the catalogue has no type {kind}")
    exponent = next((x for x in exponents if name.lower().endswith(x.removesuffix("Exponent").lower())), None)
    if exponent and primitive == "int64":
        message.unsure.append(f"{name}: that {exponent} scales it is a guess by its name")
        return BinaryField(name, f"decimal({exponent})", since)
    if _TIME.search(name) and primitive in ("uint64", "int64"):
        message.unsure.append(f"{name}: that it is a time in microseconds is a guess by its name")
        return BinaryField(name, "time_us", since)
    return BinaryField(name, primitive, since)


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
