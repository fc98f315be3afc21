"""The XML of a schema of binary messages: its types, and what of them the catalogue has no word for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from generator.importer.kinds.binary_layout import SIZES
from generator.importer.page.blocks import Code, PageError

_SCHEMA = re.compile(r"<(?:\w+:)?messageSchema\b")
_TYPES = ("type", "enum", "composite", "set")
_HEADER = ("uint16", "uint16", "uint16", "uint16")
_GROUP = ("uint16", "uint16")
_TEXT = ("uint8",)


class Resolved(NamedTuple):
    """What a type of the schema is: a type of the catalogue's, and what else is to be said."""

    primitive: str | None
    remark: str = ""


@dataclass
class Schema:
    """A schema.

    Attributes:
        id: Its number.
        byte_order: As it says, empty if it does not.
        types: Types by name.
        messages: Messages, with the line of the page at which the XML around each begins.
    """

    id: str = "?"
    byte_order: str = ""
    types: dict[str, Element] = field(default_factory=dict)
    messages: list[tuple[Element, int]] = field(default_factory=list)

    def resolve(self, kind: str) -> Resolved:
        """What a field of this type is."""
        declared = self.types.get(kind)
        if declared is None or kind in SIZES:
            return Resolved(kind) if kind in SIZES else Resolved(None, f"the catalogue has no type {kind}")
        if declared.tag == "composite":
            parts = " and ".join(one.get("name", "") for one in declared)
            return Resolved(None, f"the catalogue has no type {kind}, which is {parts or 'empty'}")
        primitive = self._primitive(declared)
        if declared.tag == "enum":
            codes = ", ".join(f"{(one.text or '').strip()} {one.get('name')}" for one in declared)
            if primitive == "uint8":
                return Resolved(None, f"the codes of {kind} go into spec/sbe/enums.yaml: {codes}")
            return Resolved(None, f"the codes of {kind} are {primitive}, and the catalogue knows uint8 only: {codes}")
        if declared.get("length", "1") != "1":
            return Resolved(None, f"the catalogue has no type {kind}, which is {declared.get('length')} {primitive}")
        if primitive not in SIZES:
            return Resolved(None, f"the catalogue has no type {kind}, which is {primitive or 'nothing known'}")
        if declared.get("presence") == "optional":
            return Resolved(primitive, f"the catalogue can't say that {kind} may be no value")
        return Resolved(primitive)

    def size(self, kind: str) -> int | None:
        """Bytes of a field of this type; None if that is not known."""
        declared = self.types.get(kind)
        if kind in SIZES or declared is None:
            return SIZES.get(kind)
        length = declared.get("length", "1")
        one = {"char": 1, "float": 4, "double": 8, **SIZES}.get(self._primitive(declared))
        return one * int(length) if one and length.isdecimal() and declared.tag != "composite" else None

    def header_remarks(self) -> list[str]:
        """Whether the header of a frame is another one than the catalogue's."""
        return self._sizes("messageHeader", "messageHeader", _HEADER) if "messageHeader" in self.types else []

    def group_remarks(self, group: Element) -> list[str]:
        """Whether the header of a group is another one than the catalogue's."""
        kind = group.get("dimensionType") or "groupSizeEncoding"
        is_standard = kind == "groupSizeEncoding" and kind not in self.types
        return [] if is_standard else self._sizes(group.get("name", ""), kind, _GROUP)

    def data_remarks(self, data: Element) -> list[str]:
        """Whether the length of a text is sent otherwise than the catalogue reads it."""
        return self._sizes(data.get("name", ""), data.get("type", ""), _TEXT, most=1)

    def _sizes(self, name: str, kind: str, expected: Sequence[str], most: int | None = None) -> list[str]:
        found = self.types.get(kind)
        parts = self._parts(found)[:most] if found is not None else []
        if parts == list(expected):
            return []
        said = f"is {', '.join(parts)}" if parts else "is not in this schema"
        return [f"{name}: {kind} {said}, and the catalogue reads {', '.join(expected)}"]

    def _parts(self, composite: Element) -> list[str]:
        return [self._primitive(one) for one in composite if one.get("presence") != "constant"]

    def _primitive(self, one: Element) -> str:
        """What a type is in the end; types may be said by the names of others."""
        said = one.get("primitiveType") or one.get("encodingType") or one.get("type") or ""
        further = self.types.get(said)
        if further is None or further is one:
            return said
        return further.get("primitiveType") or further.get("encodingType") or said


def read_schema(parts: Sequence[Code]) -> Schema:
    """The schema that pieces of XML make up.

    Raises:
        PageError: a piece isn't XML.
    """
    found = Schema()
    for part in parts:
        root = _parsed(part)
        found.id = root.get("id", found.id)
        found.byte_order = root.get("byteOrder", found.byte_order)
        for holder in root.iter("types"):
            found.types |= {one.get("name", ""): one for one in holder if one.tag in _TYPES}
        found.messages += [(one, part.line) for one in root.iter("message")]
    return found


def _parsed(block: Code) -> Element:
    if "<!DOCTYPE" in block.text or "<!ENTITY" in block.text:
        raise PageError("this schema declares entities: remove them", block.line)
    text = re.sub(r"<(/?)\w+:", r"<\1", re.sub(r'\s(?:xmlns(?::\w+)?|\w+:\w+)="[^"]*"', "", block.text)).strip()
    text = re.sub(r"^<\?xml[^>]*\?>", "", text)
    whole = text if _SCHEMA.search(text) else f"<messageSchema>{text}</messageSchema>"
    try:
        return ElementTree.fromstring(whole)  # noqa: S314 (entities, what makes XML dangerous, are refused above)
    except ElementTree.ParseError as error:
        line = block.line + error.position[0]
        raise PageError(f"this schema isn't XML: {error.msg.partition(':')[0]}: fix it in the page", line) from error
