"""Binary messages."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.model.shared import Enum
from generator.problems import Place

FOLDER = "sbe"
"""Folder of the catalogue, and name in the client."""


@dataclass(frozen=True)
class SbeField:
    """A field of a block.

    Attributes:
        kind: A key of `CODES`.
        since: The version that added it; 0 where every known version has it.
        exponent: Wire name of the field that a decimal is scaled by.
        enum: What the codes of an enum stand for.
    """

    wire: str
    name: str
    kind: str
    meaning: str
    place: Place = field(compare=False)
    since: int = 0
    exponent: str = ""
    enum: Enum | None = None


@dataclass(frozen=True)
class SbeGroup:
    """Entries that a message has any number of; `entry` is the name of their class."""

    wire: str
    name: str
    entry: str
    meaning: str
    fields: tuple[SbeField, ...]
    place: Place = field(compare=False)


@dataclass(frozen=True)
class SbeExample:
    """A frame, and as JSON text what it says, by wire name."""

    frame: bytes
    values: str
    constructed: bool


@dataclass(frozen=True)
class SbeMessage:
    """One kind of frame."""

    name: str
    summary: str
    docs: str
    template_id: int
    schema_id: int
    topic: str
    pushes: str
    frequency: str
    products: tuple[str, ...]
    versions: tuple[int, ...]
    fields: tuple[SbeField, ...]
    groups: tuple[SbeGroup, ...]
    examples: tuple[SbeExample, ...]
    place: Place
