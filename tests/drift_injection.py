"""Changes of what an exchange sends, and what the catalogue should say after each."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any, TypeAlias

from bitget_runtime.recording.walk import Place
from generator.model.catalogue import Catalogue
from generator.model.scalars import written
from generator.model.types import NONE, UNKNOWN, Field, ListOf, MapOf, ObjectOf, Scalar, Type

Json: TypeAlias = Any
"""Decoded JSON."""

_OTHERS: dict[str, tuple[Json, str]] = {
    "decimal": (12.5, "decimal(any)"),
    "decimal(num)": ("1.5", "decimal(any)"),
    "int": ("12", "int(any)"),
    "int(str)": (12, "int(any)"),
    "timestamp": (1_700_000_000_000, "timestamp(any)"),
    "timestamp(num)": ("1700000000000", "timestamp(any)"),
    "bool": ("true", "flag(true/false)"),
    "str": (12, "int"),
}
"""A value of another kind, and the type that takes it, by the type."""

_NEW: list[tuple[Json, str]] = [
    ("1.5", "decimal"),
    (12, "int"),
    (True, "bool"),
    ("yes", "flag(yes/no)"),
    ("some words", "str"),
    ("1700000000000", "timestamp"),
    (1_700_000_000_000, "timestamp(num)"),
    ({"inner": "1.5"}, "object"),
    ([{"inner": 12}], "list of objects"),
    (["words"], "list of str"),
]
"""Values of new fields, and their types."""

_MANY = 25
"""Items of a list that is to say that a new field is always there."""


@dataclass(frozen=True)
class Injection:
    """One change of what the exchange sends.

    Attributes:
        address: The endpoint.
        place: Where in its data.
        kind: What was done.
        type: The type that the catalogue should have then.
        marked: Whether it should say that there may be no value.
        word: A new value, of a set of values.
    """

    address: str
    place: Place
    kind: str
    type: str
    marked: bool
    word: str = ""


def types_of(of: Catalogue) -> dict[str, Type]:
    """Type of the data by address."""
    found = {one.address: one.response for one in of.operations}
    for group in of.streams:
        found.update({one.address: one.data for one in group.channels})
    return found


class Injector:
    """Changes data in some places, and remembers what the catalogue should say then.

    Args:
        catalogue: Says what the data is.
        seed: What the changes depend on.
    """

    def __init__(self, catalogue: Catalogue, seed: int) -> None:
        self._types = types_of(catalogue)
        self._random = Random(seed)
        self.made: list[Injection] = []

    def change(self, address: str, data: Json, most: int, besides: Collection[Place]) -> Json:
        """The data with up to so many changes, in none of the places that differ already."""
        type_ = self._types[address]
        data = copy.deepcopy(data)
        if isinstance(data, list) and data and self._random.random() < 0.5:
            data[:] = [copy.deepcopy(data[index % len(data)]) for index in range(_MANY)]
        places = [*_places(type_, data)]
        self._random.shuffle(places)
        changed: set[Place] = set()
        for place, field in places:
            if len(changed) == most:
                break
            if place in besides:
                continue
            holders = [*_holders(type_, data, place)]
            if not holders:
                continue
            made = self._other(address, place, field, holders) if field else self._new(address, place, holders)
            if made and made.place not in changed:
                changed.add(made.place)
                self.made.append(made)
        return data

    def _new(self, address: str, place: Place, holders: list[tuple[Json, Any]]) -> Injection | None:
        value, type_ = self._random.choice(_NEW)
        objects = [holder[key] if key is not None else holder for holder, key in holders]
        first = objects[0]
        if isinstance(first, list):
            position = len(first)
            for one in objects:
                one.append(value)
            return Injection(address, (*place, f"#{position}"), "column", type_, len(objects) < 20)
        name = f"drift{len(self.made)}Seen"
        always = self._random.random() < 0.7
        for index, one in enumerate(objects):
            if always or index % 2 == 0:
                one[name] = copy.deepcopy(value)
        return Injection(address, (*place, name), "field", type_, not always or len(objects) < 20)

    def _other(self, address: str, place: Place, field: Field, holders: list[tuple[Json, Any]]) -> Injection | None:
        assert isinstance(field.type, Scalar)
        if field.type.kind in (UNKNOWN, NONE):
            return None  # null is as good as anything there
        is_row = isinstance(holders[0][0], list)
        kinds = [] if field.marked else ["null"] if is_row else ["null", "missing"]
        word = written(field.type)
        kinds += ["type"] * (word in _OTHERS) + ["word"] * (field.type.kind == "enum")
        if not kinds:
            return None
        kind = self._random.choice(kinds)
        if kind == "null":
            holders[0][0][holders[0][1]] = None
            return Injection(address, place, kind, word, True)
        if kind == "missing":
            del holders[0][0][holders[0][1]]
            return Injection(address, place, kind, word, True)
        if kind == "word":
            value = f"drifted_{_letters(len(self.made))}"
            holders[0][0][holders[0][1]] = value
            return Injection(address, place, kind, word, field.marked, value)
        value, type_ = _OTHERS[word]
        for holder, key in holders:
            holder[key] = value
        return Injection(address, place, kind, type_, field.marked)


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def _places(type_: Type, value: Json, place: Place = ()) -> Iterator[tuple[Place, Field | None]]:
    """Places of single values that are there, each with its field; of objects, with None."""
    found: dict[Place, Field | None] = {}
    _collect(type_, value, place, found)
    yield from found.items()


def _collect(type_: Type, value: Json, place: Place, found: dict[Place, Field | None]) -> None:
    if isinstance(type_, ListOf) and isinstance(value, list):
        for item in value:
            _collect(type_.item, item, (*place, "[]"), found)
    elif isinstance(type_, MapOf) and isinstance(value, dict):
        for item in value.values():
            _collect(type_.item, item, (*place, "{}"), found)
    elif isinstance(type_, ObjectOf) and isinstance(value, (dict, list)):
        found[place] = None
        for index, field in enumerate(type_.fields):
            there = index < len(value) if isinstance(value, list) else field.wire in value
            inner = (value[index] if isinstance(value, list) else value[field.wire]) if there else None
            if isinstance(field.type, Scalar):
                if inner is not None and not field.others and field.type.form != "secret":
                    found[(*place, field.wire)] = field
            else:
                _collect(field.type, inner, (*place, field.wire), found)


def _holders(type_: Type, data: Json, place: Place) -> Iterator[tuple[Json, Any]]:
    """What holds a place, and by which key, wherever it is there; the data itself is held by nothing."""
    here: list[tuple[Json, Any]] = [(data, None)]
    for step in place:
        values = [holder if key is None else holder[key] for holder, key in here]
        here = []
        for value in values:
            if step in ("[]", "{}"):
                here += [(value, key) for key in (range(len(value)) if step == "[]" else list(value))]
            elif isinstance(type_, ObjectOf) and isinstance(value, list):
                here.append((value, [one.wire for one in type_.fields].index(step)))
            elif isinstance(value, dict) and step in value:
                here.append((value, step))
        type_ = _inner(type_, step)
    yield from here


def _inner(type_: Type, step: str) -> Type:
    if isinstance(type_, (ListOf, MapOf)):
        return type_.item
    assert isinstance(type_, ObjectOf)
    return next(one.type for one in type_.fields if step in one.wires)
