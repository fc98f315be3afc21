"""What the docs say about a call as a whole: rules, with the code that they quote, and error codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from generator.model.types import FLAG, Field, Scalar
from generator.problems import Place

QUOTED = re.compile(r"`([^`=]+)(?:=([^`=]+))?`")
"""A parameter or a member of the response by its name on the wire, and a value that it has."""

Known: TypeAlias = Mapping[str, Field]
"""What a note may quote, by name on the wire."""


@dataclass(frozen=True)
class Note:
    """A sentence; names in it are those of the wire."""

    text: str
    place: Place = field(compare=False)


@dataclass(frozen=True)
class DocumentedCode:
    """An error code that the docs of a call name."""

    code: str
    place: Place = field(compare=False)


def spoken(notes: Iterable[Note], known: Known) -> list[str]:
    """The sentences for people who write Python: names and values as they are written there."""
    return [QUOTED.sub(lambda found: f"`{_python(known[found[1]], found[2])}`", one.text) for one in notes]


def _python(member: Field, value: str | None) -> str:
    if value is None:
        return member.name
    if isinstance(member.type, Scalar) and member.type.kind == FLAG:
        return f"{member.name}={value == member.type.spelling[0]}"
    return f'{member.name}="{value}"'
