"""A type as documents call it."""

from __future__ import annotations

from generator.model.scalars import written
from generator.model.types import ENUM, ListOf, MapOf, ObjectOf, Scalar, Type, direct_scalars


def type_words(type_: Type, mark: str = "") -> str:
    """A type in words; names of types are between marks, such as those of code in Markdown."""
    match type_:
        case ListOf(item):
            return f"list of {type_words(item, mark)}"
        case MapOf(item):
            return f"map of {type_words(item, mark)}"
        case ObjectOf(name):
            return f"{mark}{name}{mark}"
        case Scalar(kind=kind) if kind == ENUM:
            return "text"
        case Scalar():
            return f"{mark}{written(type_)}{mark}"


def value_set(type_: Type) -> str | None:
    """Name of the set of values that a type takes; None if it takes any."""
    return next((one.enum for one in direct_scalars(type_) if one.enum), None)
