"""Compares decoded JSON with its plan, place by place. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any, TypeAlias

from bitget_runtime.recording.kinds import LIST, MISSING, is_name, kind_of
from bitget_runtime.recording.plan import Fields, Items, Leaf, Plan
from bitget_runtime.recording.shape import Shape

Place: TypeAlias = tuple[str, ...]
"""Names on the wire, `[]` for the items of a list, `{}` for the values of an object whose keys are data, `#7` for the
value after the seven of a row."""

ITEMS, VALUES = "[]", "{}"

_MOST_PLACES = 20_000
"""Most places of one response that are looked at."""

_ABSENT: Any = object()


def said_place(place: Place) -> str:
    """A place in readable form."""
    said = "".join(step if step in (ITEMS, VALUES) else f".{step}" for step in place)
    return said.removeprefix(".") or "the data"


class Drift:
    """What has been seen to differ at one endpoint.

    Attributes:
        places: What was seen at each place since it first differed.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self.places: dict[Place, Shape] = {}
        self._inside: dict[Place, set[str]] = {}

    def take(self, value: Any, room: int) -> list[Place]:
        """Compare data with the plan; returns the places that are news. `Any`: decoded JSON.

        Args:
            value: The data.
            room: How many more places may be kept.
        """
        found: dict[Place, None] = {}
        _Walk(lambda place, value, fits, word: fits or found.setdefault(place), {}).go(value, self._plan, ())
        for place in islice((one for one in found if one not in self.places), max(room, 0)):
            self.places[place] = Shape()
            if place:
                self._inside.setdefault(place[:-1], set()).add(place[-1])
        if not self.places:
            return []
        before = {place: shape.news for place, shape in self.places.items()}
        _Walk(self._count, self._inside).go(value, self._plan, ())
        return [place for place, news in before.items() if self.places[place].news != news]

    def _count(self, place: Place, value: Any, fits: bool, word: str | None) -> None:
        shape = self.places.get(place)
        if shape is None:
            return
        if value is _ABSENT:
            shape.add_kind(MISSING)
        else:
            shape.add(value)
            if word is not None:
                shape.add_word(word)


_Visit: TypeAlias = Callable[[Place, Any, bool, "str | None"], object]


class _Walk:
    """Visits every place: the value, whether it is as it should be, and a word that its set of values lacks."""

    def __init__(self, visit: _Visit, wanted: Mapping[Place, set[str]]) -> None:
        self._visit = visit
        self._wanted = wanted
        self._left = _MOST_PLACES

    def go(self, value: Any, plan: Plan, place: Place) -> None:
        self._left -= 1
        if self._left < 0:
            return
        kind = MISSING if value is _ABSENT else kind_of(value)
        if isinstance(plan, Leaf):
            self._leaf(value, kind, plan, place)
            return
        self._visit(place, value, kind in plan.takes, None)
        if kind != plan.of:
            return
        if isinstance(plan, Items):
            step = ITEMS if kind == LIST else VALUES
            for item in value if kind == LIST else value.values():
                self.go(item, plan.item, (*place, step))
        else:
            self._members(value, plan, place)

    def _leaf(self, value: Any, kind: str, plan: Leaf, place: Place) -> None:
        fits, word = kind in plan.takes, None
        if fits and plan.words is not None and isinstance(value, str) and value:
            fits = (value.casefold() if plan.folds else value) in plan.words
            word = None if fits else value
        self._visit(place, value, fits, word)

    def _members(self, value: Any, plan: Fields, place: Place) -> None:
        if plan.of == LIST:
            named = dict(zip(plan.members, value, strict=False))
            more = {f"#{index}": one for index, one in enumerate(value) if index >= len(plan.members)}
        else:
            named = value
            more = {name: one for name, one in value.items() if name not in plan.members}
        for name, inner in plan.members.items():
            self.go(named.get(name, _ABSENT), inner, (*place, name))
        for names in plan.spellings:
            if all(named.get(name) in (None, "") for name in names):
                self._visit((*place, names[0]), named.get(names[0], _ABSENT), False, None)
        for name, one in more.items():
            self._visit((*place, name if is_name(name) or name[0] == "#" else VALUES), one, False, None)
        for name in self._wanted.get(place, set()) - plan.members.keys() - more.keys() - {VALUES}:
            self._visit((*place, name), _ABSENT, False, None)
