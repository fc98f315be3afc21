"""Binary messages."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.model.shared import Age, Enum
from generator.model.types import ENUM
from generator.problems import Place

FOLDER = "sbe"
"""Folder of the catalogue, and name in the client."""


@dataclass(frozen=True)
class BinaryType:
    """How a type is sent, and read.

    Attributes:
        code: Its code in the `struct` module.
        reader: How users' values are made of it, in `bitget_runtime.stream.wire.sbe`; empty for a plain number. That
            of a field that may be missing has `optional_` before it.
    """

    code: str
    reader: str = ""


BINARY_TYPES = {
    "int8": BinaryType("b"),
    "uint8": BinaryType("B"),
    "int16": BinaryType("h"),
    "uint16": BinaryType("H"),
    "int32": BinaryType("i"),
    "uint32": BinaryType("I"),
    "int64": BinaryType("q"),
    "uint64": BinaryType("Q"),
    "time_us": BinaryType("Q", "timestamp"),
    "decimal": BinaryType("q", "decimal"),
    "flag": BinaryType("B", "flag"),
    ENUM: BinaryType("B", "word"),
}
"""Every type of a field; an enum is written by its name."""


@dataclass(frozen=True)
class SbeField:
    """A field of a block.

    Attributes:
        kind: A key of `BINARY_TYPES`.
        since: The version that added it; 0 where every known version has it.
        exponent: Wire name of the field that a decimal is scaled by.
        enum: What the codes of an enum mean.
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
    frame_place: Place
    values_place: Place


@dataclass(frozen=True)
class SbeMessage:
    """One kind of frame.

    Attributes:
        refused: The first version whose frames would be misread, and why; None if there is none.
    """

    name: str
    summary: str
    docs: str
    template_id: int
    schema_id: int
    topic: str
    pushes: str
    frequency: str
    categories: tuple[str, ...]
    versions: tuple[int, ...]
    refused: tuple[int, str] | None
    fields: tuple[SbeField, ...]
    groups: tuple[SbeGroup, ...]
    examples: tuple[SbeExample, ...]
    place: Place
    categories_place: Place = field(compare=False)
    age: Age = field(default_factory=Age)
