"""A field that was seen, as lines of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bitget_runtime.recording.kinds import LIST, OBJECT, kinds_of_type
from bitget_runtime.recording.shape import Shape
from generator.importer.yaml_text import scalar
from generator.learning.widening import is_surely_there, new_type, something
from generator.model.scalars import written
from generator.model.shared import GlossaryEntry
from generator.naming import objection, snake_case

MEANING = "Not documented; seen on the wire."
_DEEPEST_SHAPES = 4


@dataclass(frozen=True)
class Declared:
    """A field to be declared.

    Attributes:
        wire: Name on the wire.
        shape: What was seen of it.
        name: Python name, if it is not what the name on the wire or the glossary makes of it.
        meaning: Meaning, if the glossary has none.
        marked: Whether it may have no value; None for what was seen.
        bullet: `- ` for a position of a row.
    """

    wire: str
    shape: Shape
    name: str | None = None
    meaning: str | None = None
    marked: bool | None = None
    bullet: str = ""


def lines_of(one: Declared, indent: int, glossary: Mapping[str, GlossaryEntry]) -> Iterator[str]:
    """The lines that declare a field and what it holds."""
    shapes, inner = _unwrapped(one.shape)
    holds_fields = something(inner) == {OBJECT} and bool(inner.members)
    entry = glossary.get(one.wire)
    type_ = new_type(one.wire, inner, entry)
    if shapes:
        takes = frozenset({LIST if shapes[0] == "[]" else OBJECT})
    else:
        takes = frozenset({OBJECT}) if holds_fields else kinds_of_type(_plain(type_))
    marked = not is_surely_there(one.shape, takes) if one.marked is None else one.marked
    key = f"{one.wire}{''.join(shapes)}{'?' if marked else ''}"
    meaning = one.meaning or (None if entry else MEANING)
    rest = f"{f' as {one.name}' if one.name else ''}{f' - {meaning}' if meaning else ''}"
    margin = " " * indent + one.bullet
    if not holds_fields:
        is_usual = entry is not None and entry.type is not None and type_ == written(entry.type)
        said = "" if is_usual and not rest else scalar(f"{type_}{rest}")
        yield f"{margin}{scalar(key)}: {said}".rstrip()
        return
    yield f"{margin}{scalar(key + rest)}:"
    within = indent + (4 if one.bullet else 2)
    for member in members_of(inner, glossary):
        yield from lines_of(member, within, glossary)


def members_of(shape: Shape, glossary: Mapping[str, GlossaryEntry]) -> Iterator[Declared]:
    """The members of the objects that were seen."""
    names: set[str] = set()
    for wire, member in shape.members.items():
        name = free_name(wire, names, glossary)
        names.add(name or python_name(wire, glossary))
        yield Declared(wire, member, name)


def python_name(wire: str, glossary: Mapping[str, GlossaryEntry]) -> str:
    """The Python name of a field that gives none."""
    entry = glossary.get(wire)
    return entry.name if entry else snake_case(wire)


def free_name(wire: str, siblings: Iterable[str], glossary: Mapping[str, GlossaryEntry]) -> str | None:
    """A Python name where the usual one can't be used; None if it can."""
    usual, used = python_name(wire, glossary), set(siblings)
    candidates = (usual, f"{usual}_value", *(f"{usual}_{number}" for number in range(2, 100)))
    found = next((name for name in candidates if name not in used and objection(name) is None), f"field_{len(used)}")
    return None if found == usual else found


def _unwrapped(whole: Shape) -> tuple[tuple[str, ...], Shape]:
    """The lists, and objects whose keys are data, around what was seen, and that."""
    shapes: tuple[str, ...] = ()
    shape = whole
    while (inside := shape.inside) is not None and len(shapes) < _DEEPEST_SHAPES:
        seen = something(shape)
        if seen != {LIST} and (seen != {OBJECT} or shape.members):
            break
        shapes, shape = (*shapes, "[]" if seen == {LIST} else "{}"), inside
    if something(shape) == {LIST} and shape.inside is None and len(shapes) < _DEEPEST_SHAPES:
        return (*shapes, "[]"), Shape()  # a list that was always empty
    return shapes, shape


def _plain(type_: str) -> str:
    """A type as `bitget_runtime.recording.kinds` knows it."""
    return "text" if type_[:1].isupper() else type_
