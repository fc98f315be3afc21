"""What documented JSON shows of its own shape: members, lists and values, all entries of a list taken together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Path: TypeAlias = tuple[str, ...]


@dataclass
class Shape:
    """What was seen in one place of the examples.

    Attributes:
        values: The single values, null and "" left out.
        members: What the objects seen here hold.
        item: What the lists seen here hold.
        objects: Number of objects seen.
        seen: Number of values of any kind.
        empty: Number of times that there was null or "".
        texts: Number of times that there was "".
        width: Length of the longest list.
    """

    values: list[Any] = field(default_factory=list)
    members: dict[str, Shape] = field(default_factory=dict)
    item: Shape | None = None
    objects: int = 0
    seen: int = 0
    empty: int = 0
    texts: int = 0
    width: int = 0

    def add(self, value: Any) -> None:
        """Take one more value into account."""
        self.seen += 1
        if value is None or value == "":
            self.empty += 1
            self.texts += value == ""
        elif isinstance(value, dict):
            self.objects += 1
            for name, member in value.items():
                self.members.setdefault(name, Shape()).add(member)
        elif isinstance(value, list):
            self.item = self.item or Shape()
            self.width = max(self.width, len(value))
            for one in value:
                self.item.add(one)
        else:
            self.values.append(value)

    @property
    def says_nothing(self) -> bool:
        """Whether only null, "" or an empty list was seen, if anything."""
        return not (self.values or self.objects or (self.item and self.item.seen))

    @property
    def depth(self) -> int:
        """How many lists are around the values."""
        return 0 if self.item is None else 1 + self.item.depth

    @property
    def innermost(self) -> Shape:
        """What the lists hold in the end."""
        return self if self.item is None else self.item.innermost

    @property
    def is_rows(self) -> bool:
        """Whether it is a list of lists of single values."""
        return self.depth >= 2 and bool(self.innermost.values) and not self.innermost.objects and self._row.width > 1

    @property
    def _row(self) -> Shape:
        """The list that holds the values."""
        return self if self.item is None or self.item.item is None else self.item._row

    @property
    def row_width(self) -> int:
        return self._row.width

    def paths(self, at: Path = ()) -> Iterator[tuple[Path, Shape]]:
        """Every member below, outer ones first; lists are stepped into without a trace."""
        for name, member in self.innermost.members.items():
            yield (*at, name), member
            yield from member.paths((*at, name))


def shape_of(values: list[Any]) -> Shape:
    shape = Shape()
    for value in values:
        shape.add(value)
    return shape


def columns_of(value: Any, depth: int) -> Iterator[list[Any]]:
    """The rows within `depth` lists."""
    if isinstance(value, list):
        if depth == 1:
            yield value
        else:
            for one in value:
                yield from columns_of(one, depth - 1)
