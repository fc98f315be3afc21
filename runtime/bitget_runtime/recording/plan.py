"""What a response should look like: its type and the catalogue's words, as one tree to walk. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias, get_args, get_origin, get_type_hints

from msgspec import Struct
from msgspec.structs import fields

from bitget_runtime.recording.kinds import (
    LIST,
    NOTHING,
    OBJECT,
    kinds_of_type,
    spelling_of,
)
from bitget_runtime.reference import CallReference, Member
from bitget_runtime.values.read import field_of

Words: TypeAlias = "frozenset[str] | None"

_AROUND = re.compile(r"^(?:(?:list|map) of )+")


class Leaf:
    """A single value.

    Attributes:
        takes: The kinds that it may be.
        words: The values that it may be; None for any.
        folds: Whether case is ignored.
    """

    __slots__ = ("folds", "takes", "words")

    def __init__(self, takes: frozenset[str], words: Words, *, folds: bool = False) -> None:
        self.takes, self.words, self.folds = takes, words, folds


class Items:
    """A list, or an object whose keys are data (`of` is `OBJECT`)."""

    __slots__ = ("item", "of", "takes")

    def __init__(self, of: str, item: Plan, takes: frozenset[str]) -> None:
        self.of, self.item, self.takes = of, item, takes


class Fields:
    """An object, or a positional row (`of` is `LIST`).

    Attributes:
        members: The plan of each member, by its name on the wire; for a row in their order.
        spellings: For members with several names, the names of which one is always present.
    """

    __slots__ = ("members", "of", "spellings", "takes")

    def __init__(
        self, of: str, members: dict[str, Plan], spellings: tuple[tuple[str, ...], ...], takes: frozenset[str]
    ) -> None:
        self.of, self.members, self.spellings, self.takes = of, members, spellings, takes


Plan: TypeAlias = "Leaf | Items | Fields"


def plan_of(response_type: Any, reference: CallReference, values_of: Callable[[str], Iterable[str]]) -> Plan:
    """The plan of an endpoint's data: what it should look like.

    Args:
        response_type: Its type. `Any`: it is a type expression.
        reference: What the catalogue says about the endpoint.
        values_of: Gives a set of values by its name.
    """
    whole = Member("", "", reference.response, required=True, members=reference.members)
    return _Planner(values_of).plan(response_type, whole, _needed(required=True))


class _Planner:
    def __init__(self, values_of: Callable[[str], Iterable[str]]) -> None:
        self._values_of = values_of

    def plan(self, hint: Any, said: Member, nothing: frozenset[str]) -> Plan:
        """The plan of a type; `nothing` are the kinds of missing value that it may be."""
        hint = _arm(hint)
        origin = get_origin(hint)
        if origin is list:
            return Items(LIST, self.plan(get_args(hint)[0], said, frozenset()), nothing | {LIST})
        if origin is dict:
            return Items(OBJECT, self.plan(get_args(hint)[1], said, frozenset()), nothing | {OBJECT})
        if isinstance(hint, type) and issubclass(hint, Struct):
            return self._fields(hint, said.members, nothing)
        return self._leaf(said, nothing)

    def _leaf(self, said: Member, nothing: frozenset[str]) -> Leaf:
        word = _AROUND.sub("", said.type)
        if spelling := spelling_of(word):
            return Leaf(nothing | kinds_of_type(word), spelling, folds=True)
        words = frozenset(self._values_of(said.values)) if said.values else None
        return Leaf(nothing | kinds_of_type(word), words)

    def _fields(self, struct: type[Struct], members: Iterable[Member], nothing: frozenset[str]) -> Fields:
        said = {one.name: one for one in members}
        hints = get_type_hints(struct)
        found: dict[str, Plan] = {}
        wires: dict[str, list[str]] = {}
        for slot in fields(struct):
            wires.setdefault(field_of(slot.name), []).append(slot.encode_name)
        for slot in fields(struct):
            name = field_of(slot.name)
            is_sure = said[name].required and len(wires[name]) == 1
            found[slot.encode_name] = self.plan(hints[slot.name], said[name], _needed(required=is_sure))
        spellings = tuple(tuple(names) for name, names in wires.items() if len(names) > 1 and said[name].required)
        of = LIST if struct.__struct_config__.array_like else OBJECT
        return Fields(of, found, spellings, nothing | {of})


def _needed(*, required: bool) -> frozenset[str]:
    return frozenset() if required else NOTHING


def _arm(hint: Any) -> Any:
    """The non-null type."""
    arms = [arm for arm in get_args(hint) if arm is not type(None)]
    is_union = get_origin(hint) not in (None, list, dict)
    return arms[0] if is_union and len(arms) == 1 else hint
