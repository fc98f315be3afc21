"""Decides where each row of a table belongs: the example is better evidence of nesting than the table."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from generator.importer.facts import Note
from generator.importer.fields.example_shape import Path, Shape
from generator.importer.parts.parameter_tables import Entry

_ALIKE = 0.85
"""How alike two names are, of which one is taken for a misspelling of the other."""
_ENOUGH_BESIDE = 3
"""So many rows that belong to one place show where one belongs that the example lacks."""
ENVELOPE = frozenset({"code", "msg", "requesttime", "data", "message", "success"})


@dataclass
class Placement:
    """Where fields are, outer ones first.

    Attributes:
        entries: Rows of the table by path; None for a field that only the example has.
        positions: Rows that name the positions of a list of values, by the path of the list; `()` is the whole.
    """

    entries: dict[Path, Entry | None] = field(default_factory=dict)
    positions: dict[Path, dict[int, Entry]] = field(default_factory=dict)

    def below(self, path: Path) -> list[Path]:
        return [one for one in self.entries if one[:-1] == path]


def place(
    table: Sequence[Entry],
    shape: Shape,
    known: Collection[str],
    notes: list[Note],
    *,
    envelope_is_in_table: bool,
    example_spells: bool,
) -> Placement:
    """Put the rows of a table to where the example has the fields; add those that only the example has.

    Args:
        table: Its rows.
        shape: What the example shows.
        known: Names that the glossary has: the better spelling, where table and example differ a little.
        notes: Where to say what was decided.
        envelope_is_in_table: Whether the table lists the fields of the envelope too.
        example_spells: Whether the example, where it spells a name a little differently, is right.
    """
    placer = _Placer(dict(shape.paths()), {entry.wire for entry in table}, known, notes, example_spells)
    for index, entry in enumerate(table):
        if envelope_is_in_table and not entry.depth and entry.wire.lower() in ENVELOPE:
            placer.step_over(entry)
        else:
            placer.put(entry, _held_by(index, table), _beside(index, table))
    placer.add_unlisted()
    return placer.ordered()


def _held_by(index: int, table: Sequence[Entry]) -> list[str]:
    """Names of the rows that are one deeper than a row and follow it."""
    found: list[str] = []
    for entry in table[index + 1 :]:
        if entry.depth <= table[index].depth:
            break
        if entry.depth == table[index + 1].depth:
            found.append(entry.wire)
    return found


def _beside(index: int, table: Sequence[Entry]) -> list[str]:
    """Names of the rows that follow a row in its depth, up to one that is less deep."""
    found: list[str] = []
    for entry in table[index + 1 :]:
        if entry.depth < table[index].depth:
            break
        if entry.depth == table[index].depth:
            found.append(entry.wire)
    return found


def has_envelope(table: Sequence[Entry], shape: Shape) -> bool:
    """Whether a table lists the envelope too, not only the data in it."""
    top = {entry.wire.lower() for entry in table if not entry.depth}
    if not shape.innermost.objects and top <= ENVELOPE:
        return True
    return ("data" in top and bool(top & {"code", "requesttime"})) or {"code", "requesttime"} <= top


class _Placer:
    def __init__(
        self,
        shown: dict[Path, Shape],
        listed: Collection[str],
        known: Collection[str],
        notes: list[Note],
        example_spells: bool,
    ) -> None:
        self.example_spells = example_spells
        self.shown = shown
        self.listed = listed
        self.known = known
        self.notes = notes
        self.placement = Placement()
        self.above: list[tuple[int, Path | None]] = []
        self.last_in_depth: dict[int, Path] = {}
        self.next_beside: list[str] = []

    def step_over(self, entry: Entry) -> None:
        """A row of the envelope, or one that is the whole data."""
        self._leave_deeper(entry)
        self.above.append((entry.depth, ()))

    def _leave_deeper(self, entry: Entry) -> None:
        while self.above and self.above[-1][0] >= entry.depth:
            self.above.pop()

    def put(self, entry: Entry, holds: list[str], beside: list[str]) -> None:
        """Find the place of a row, which the table shows to hold others and to have others next to it."""
        self._leave_deeper(entry)
        self.next_beside = beside
        if entry.wire == "data" and ("data",) not in self.shown and not self.above:
            self.step_over(entry)
            return
        outer = self.above[-1][1] if self.above else ()
        if outer is None:
            return
        if entry.position is not None:
            self.placement.positions.setdefault(outer, {})[entry.position] = entry
            return
        if self._is_not_sent(entry, outer, holds):
            said = f"{entry.wire}: the example has what it holds, but not itself; left out"
            self.notes.append(Note(entry.line, said, "unread"))
            self.above.append((entry.depth, outer))
            return
        path = self._path(entry, outer)
        if path in self.placement.entries and (within := self._within_last(entry, path)) is not None:
            self.placement.entries[within] = entry
            return
        self.above.append((entry.depth, path))
        if path is None:
            return
        self.last_in_depth = {depth: at for depth, at in self.last_in_depth.items() if depth < entry.depth}
        self.last_in_depth[entry.depth] = path[:-1]
        if path in self.placement.entries:
            self.notes.append(Note(entry.line, f"{'.'.join(path)} is listed twice; the first one is taken"))
        else:
            self.placement.entries[path] = entry

    def _within_last(self, entry: Entry, path: Path) -> Path | None:
        """The member that a row must mean which repeats a name just below a field that holds it in the example."""
        last = next(reversed(self.placement.entries))
        within = (*last, entry.wire)
        if last == path or within not in self.shown or within in self.placement.entries:
            return None
        self.notes.append(Note(entry.line, f"{entry.wire} is listed twice; taken for a member of {'.'.join(last)}"))
        return within

    def _is_not_sent(self, entry: Entry, outer: Path, holds: list[str]) -> bool:
        """Whether the example has most of what a row holds one level further up, and not the row itself."""
        beside = sum((*outer, name) in self.shown for name in holds)
        return bool(holds) and 2 * beside > len(holds) and all(path[-1] != entry.wire for path in self.shown)

    def _path(self, entry: Entry, outer: Path) -> Path | None:
        """Where a row belongs; None if the example shows text that the table looks into."""
        direct = (*outer, entry.wire)
        if direct in self.shown and direct not in self.placement.entries:
            return direct
        elsewhere = self._elsewhere(entry.wire, outer, entry.depth)
        if elsewhere is not None:
            return elsewhere
        spelt = self._spelt_otherwise(entry, outer) if self.example_spells else None
        if spelt is not None:
            return spelt
        if outer and self._is_json_text(outer):
            self.notes.append(Note(entry.line, f"{entry.wire}: left out, since {'.'.join(outer)} is JSON within text"))
            return None
        return (*self._container(outer, entry.depth), entry.wire)

    def _is_json_text(self, path: Path) -> bool:
        values = self.shown[path].innermost.values if path in self.shown else []
        return any(isinstance(value, str) and value.startswith(("{", "[")) for value in values)

    def _elsewhere(self, wire: str, outer: Path, depth: int) -> Path | None:
        free = [path for path in self.shown if path[-1] == wire and path not in self.placement.entries]
        beside = self.last_in_depth.get(depth)
        for wanted in (
            [path for path in free if path[:-1] == beside],
            [path for path in free if path[: len(outer)] == outer],
            free,
        ):
            if len(wanted) == 1:
                return wanted[0]
        return None

    def _spelt_otherwise(self, entry: Entry, outer: Path) -> Path | None:
        """The field of the example that a row must mean, though the names differ a little."""
        containers = {outer, self._container(outer, entry.depth)}
        free = [path for path in self.shown if path[:-1] in containers and path not in self.placement.entries]
        alike = [path for path in free if path[-1] not in self.listed and _likeness(path[-1], entry.wire) >= _ALIKE]
        if not alike:
            return None
        path = max(alike, key=lambda one: _likeness(one[-1], entry.wire))
        is_misspelt = entry.wire in self.known and path[-1] not in self.known
        if is_misspelt and entry.wire.lower() != path[-1].lower():
            self.notes.append(Note(entry.line, f"{path[-1]} of the example is taken for a misspelled {entry.wire}"))
            del self.shown[path]
            return (*path[:-1], entry.wire)
        self.notes.append(Note(entry.line, f"{entry.wire} is spelled {path[-1]} in the example; that spelling is used"))
        return path

    def _container(self, outer: Path, depth: int) -> Path:
        """Where a field goes that the example lacks: next to the row before it, if that was moved."""
        beside = self.last_in_depth.get(depth)
        if beside is None and (places := self._places_beside(outer)) is not None:
            return places
        if beside is None:
            holder = self.shown.get(outer)
            return outer[:-1] if outer and holder is not None and holder.innermost.values else outer
        return beside

    def _places_beside(self, outer: Path) -> Path | None:
        """Where the example has all of the rows that follow in the same depth, if it is one place."""
        shown = [[path[:-1] for path in self.shown if path[-1] == name] for name in self.next_beside]
        known = [places for places in shown if places]
        places = {tuple(one) for one in known[0]} if known else set()
        for more in known[1:]:
            places &= set(more)
        below = [one for one in places if one[: len(outer)] == outer]
        return below[0] if len(below) == 1 and len(known) >= _ENOUGH_BESIDE else None

    def add_unlisted(self) -> None:
        for path in self.shown:
            if path not in self.placement.entries:
                self.placement.entries[path] = None

    def ordered(self) -> Placement:
        """The fields of each object in the order of the table; one that it lacks follows its neighbour's example."""
        order = list(self.placement.entries)
        rank = {path: float(index) for index, path in enumerate(order) if self.placement.entries[path] is not None}
        for path in reversed(order):
            if path not in rank:
                inner = [rank[one] for one in rank if one[: len(path)] == path]
                if inner:
                    rank[path] = min(inner) - 0.5
        previous: dict[Path, float] = {}
        for path in self.shown:
            if path not in rank:
                rank[path] = previous.get(path[:-1], -1.0) + 0.001
            previous[path[:-1]] = rank[path]
        entries = {path: self.placement.entries[path] for path in sorted(order, key=lambda path: rank[path])}
        return Placement(entries, self.placement.positions)


def _likeness(one: str, other: str) -> float:
    """1 for names that differ in case only."""
    return difflib.SequenceMatcher(None, one.lower(), other.lower()).ratio()
