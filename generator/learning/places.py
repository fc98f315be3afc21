"""Finds what the catalogue says of a place in a response, a push or a reply."""

from __future__ import annotations

from dataclasses import dataclass

from bitget_runtime.recording.walk import ITEMS, VALUES, Place
from generator.model.types import Field, ListOf, MapOf, ObjectOf, Type


@dataclass(frozen=True)
class Spot:
    """What is declared at a place.

    Attributes:
        type: Type of the value there; None if nothing is declared.
        field: The field whose value it is, or is part of; None for the data as a whole.
        is_whole: Whether it is all of the field, or of the data, and not an item of it.
        holder: The innermost object that it is in; None if it isn't in one.
        above: Where that object is.
        below: The steps from there.
    """

    type: Type | None
    field: Field | None
    is_whole: bool
    holder: ObjectOf | None
    above: Place
    below: Place


def find(type_: Type, place: Place) -> Spot | None:
    """What the catalogue says of a place; None if the catalogue is another one than was recorded with."""
    here: Type = type_
    field, is_whole, holder = None, True, None
    path: Place = ()
    above: Place = ()
    for index, step in enumerate(place):
        if (isinstance(here, ListOf) and step == ITEMS) or (isinstance(here, MapOf) and step == VALUES):
            here, is_whole = here.item, False
        elif isinstance(here, ObjectOf):
            holder, above = here, path
            field = _member(here, step)
            if field is None:
                return Spot(None, None, True, holder, above, (step,)) if index == len(place) - 1 else None
            here, is_whole = field.type, True
        else:
            return None
        path = (*path, field.wire if is_whole and field else step)
    return Spot(here, field, is_whole, holder, above, path[len(above) :])


def _member(holder: ObjectOf, step: str) -> Field | None:
    """A member by its name, or by its position where the row was shorter when that was recorded."""
    if holder.is_row and step.startswith("#"):
        position = int(step[1:])
        return holder.fields[position] if position < len(holder.fields) else None
    return next((one for one in holder.fields if step in one.wires), None)
