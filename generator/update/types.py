"""Whether the type that a page gives a field can be that of the catalogue. Pure."""

from __future__ import annotations

from bitget_runtime.recording.kinds import NOTHING, kinds_of_type
from generator.importer.facts import FieldDraft
from generator.model.scalars import written
from generator.model.types import ENUM, UNKNOWN, ListOf, MapOf, ObjectOf, Scalar, Type
from generator.read.source.grammar import Malformed, parse_type


def contradiction(mine: Type, theirs: FieldDraft) -> tuple[str, str] | None:
    """Both types, the catalogue's first, where no value on the wire could be of both; None where one could."""
    shapes, inner = _unwrapped(mine)
    drafted = _scalar(theirs.type) if theirs.type is not None else None
    if UNKNOWN in (getattr(inner, "kind", ""), getattr(drafted, "kind", "")):
        return None
    is_alike = shapes == theirs.shapes and isinstance(inner, ObjectOf) == (theirs.type is None)
    if is_alike and (not isinstance(inner, Scalar) or drafted is None or _taken(inner) & _taken(drafted)):
        return None
    return _said(shapes, written(inner) if isinstance(inner, Scalar) else None), _said(theirs.shapes, theirs.type)


def _unwrapped(type_: Type) -> tuple[tuple[str, ...], Scalar | ObjectOf]:
    shapes: tuple[str, ...] = ()
    while isinstance(type_, (ListOf, MapOf)):
        shapes += ("[]" if isinstance(type_, ListOf) else "{}",)
        type_ = type_.item
    return shapes, type_


def _scalar(text: str) -> Scalar | None:
    try:
        return parse_type(text, None)
    except Malformed:
        return None


def _taken(scalar: Scalar) -> frozenset[str]:
    return kinds_of_type("text" if scalar.kind == ENUM else written(scalar)) - NOTHING


def _said(shapes: tuple[str, ...], type_: str | None) -> str:
    held = type_ or "object"
    for shape in reversed(shapes):
        held = f"{'list' if shape == '[]' else 'mapping'} of {held}"
    return held
