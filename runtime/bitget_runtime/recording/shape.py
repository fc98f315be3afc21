"""What was seen at one place: how often which kind, and what is inside. It holds no values except safe words. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any, TypeAlias

from bitget_runtime.recording.kinds import (
    FLAG_TEXT,
    LIST,
    MISSING,
    OBJECT,
    is_flag_word,
    is_name,
    is_word,
    kind_of,
)

Json: TypeAlias = dict[str, Any]
"""A JSON object. `Any`: it is JSON."""

_MOST_WORDS, _MOST_MEMBERS, _MOST_ITEMS, _DEEPEST = 20, 60, 200, 8
"""Limits per place: words and members kept, items looked at, levels inside."""

UNSAID = "…"
"""Replaces values that aren't words."""


class Shape:
    """What was seen at one place.

    Attributes:
        kinds: How often each kind was seen.
        words: Values that are new to a set of values, or boolean words; none that could reveal anything else.
        members: Members of the objects seen.
        inside: Items of the lists seen, or values of the objects whose keys are data.
    """

    __slots__ = ("inside", "kinds", "members", "words")

    def __init__(self) -> None:
        self.kinds: dict[str, int] = {}
        self.words: set[str] = set()
        self.members: dict[str, Shape] = {}
        self.inside: Shape | None = None

    @property
    def count(self) -> int:
        """How often the place was looked at, found or missing."""
        return sum(self.kinds.values())

    @property
    def seen(self) -> int:
        """How often there was a value."""
        return self.count - self.kinds.get(MISSING, 0)

    @property
    def said(self) -> str:
        """The shape as text for people."""
        kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(self.kinds.items()))
        return f"{kinds} ({', '.join(sorted(self.words))})" if self.words else kinds

    def add_kind(self, kind: str, count: int = 1) -> None:
        """Count a kind."""
        self.kinds[kind] = self.kinds.get(kind, 0) + count

    def add_word(self, word: str) -> None:
        """Keep a word while there is room; of anything that isn't a word, only that it occurred."""
        if len(self.words) < _MOST_WORDS:
            self.words.add(word if is_word(word) else UNSAID)

    def add(self, value: Any, level: int = 0) -> None:
        """Count a value and its contents. `Any`: decoded JSON."""
        kind = kind_of(value)
        self.add_kind(kind)
        if kind == FLAG_TEXT and is_flag_word(value):
            self.add_word(value)
        elif level < _DEEPEST and kind == LIST:
            for item in islice(value, _MOST_ITEMS):
                self._inner().add(item, level + 1)
        elif level < _DEEPEST and kind == OBJECT:
            self._add_members(value, level + 1)

    def _add_members(self, value: Mapping[str, Any], level: int) -> None:
        before = self.kinds[OBJECT] - 1
        for name, one in islice(value.items(), _MOST_ITEMS):
            if not is_name(name):
                self._inner().add(one, level)
            elif name in self.members or len(self.members) < _MOST_MEMBERS:
                if name not in self.members:
                    self.members[name] = Shape()
                    if before:
                        self.members[name].add_kind(MISSING, before)
                self.members[name].add(one, level)
        for name in self.members.keys() - value.keys():
            self.members[name].add_kind(MISSING)

    def _inner(self) -> Shape:
        if self.inside is None:
            self.inside = Shape()
        return self.inside

    def merge(self, other: Shape) -> None:
        """Add what another record saw of the same place."""
        objects, others = self.kinds.get(OBJECT, 0), other.kinds.get(OBJECT, 0)
        for kind, count in other.kinds.items():
            self.add_kind(kind, count)
        for word in sorted(other.words):
            self.add_word(word)
        for name in dict.fromkeys([*self.members, *other.members]):
            mine = self.members.get(name)
            if mine is None:
                mine = self.members[name] = Shape()
                if objects:
                    mine.add_kind(MISSING, objects)
            if name in other.members:
                mine.merge(other.members[name])
            elif others:
                mine.add_kind(MISSING, others)
        if other.inside is not None:
            self._inner().merge(other.inside)

    @property
    def news(self) -> object:
        """Everything whose change is news: kinds and words, here and inside, and the count's order of magnitude."""
        members = tuple((name, one.news) for name, one in sorted(self.members.items()))
        inside = None if self.inside is None else self.inside.news
        return len(str(self.count)), frozenset(self.kinds), frozenset(self.words), members, inside

    def to_json(self) -> Json:
        """The shape as it is written to the file."""
        found: Json = {"kinds": self.kinds}
        if self.words:
            found["words"] = sorted(self.words)
        if self.members:
            found["members"] = {name: one.to_json() for name, one in self.members.items()}
        if self.inside is not None:
            found["inside"] = self.inside.to_json()
        return found


def shape_of(written: object) -> Shape:
    """A shape as it was written.

    Raises:
        ValueError: it isn't a shape.
    """
    if not isinstance(written, dict) or not isinstance(written.get("kinds"), dict):
        raise ValueError("there is no shape in it")
    shape = Shape()
    for kind, count in written["kinds"].items():
        if not isinstance(count, int) or isinstance(count, bool) or count < 0:
            raise ValueError(f"{count!r:.40} is not a count")
        shape.add_kind(str(kind), count)
    words: Iterable[object] = written.get("words", ())
    for word in words:
        shape.add_word(str(word))
    for name, one in dict(written.get("members", {})).items():
        shape.members[str(name)] = shape_of(one)
    if "inside" in written:
        shape.inside = shape_of(written["inside"])
    return shape
