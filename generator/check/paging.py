"""Does what the `paging:` of an operation names exist, and does it fit?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bitget_runtime.paging.facts import PageLimit, QueryWindow, Reach
from bitget_runtime.paging.walk import WalkOptions
from generator.model.paging import DeclaredPaging
from generator.model.rest import Operation
from generator.model.shared import Enum
from generator.model.types import ENUM, FLAG, ITEMS, UNKNOWN, Field, ListOf, ObjectOf, Scalar, Type
from generator.problems import Problems, meant

_NUMBERS = ("int",)
_TIMES = ("timestamp",)
_TEXTS = ("str", "int", "timestamp")
_SWITCHES = ("bool", FLAG)
_ID = re.compile(r"(^id|^uid|Id|Uid|UID|ID|No|Key)$")
"""How names of IDs end."""
_TIME = re.compile(r"([Tt]ime|[Dd]ate|At|stamp)$")
"""How names of times do."""
_ENDS = ("no cursor", "empty", "start", "page")


def check_paging(operations: Iterable[Operation], enums: Mapping[str, Enum], problems: Problems) -> None:
    """Check the paging of each operation against its parameters and its response."""
    for operation in operations:
        if operation.paging:
            _Check(operation, operation.paging, enums, problems).run()


@dataclass
class _Check:
    operation: Operation
    paging: DeclaredPaging
    enums: Mapping[str, Enum]
    problems: Problems

    def run(self) -> None:
        facts = self.paging.facts
        if not self.operation.name.startswith("get_"):
            place = self.paging.place
            self.problems.add(
                place, f"only what gets something pages: call it get_{self.operation.name}, or remove this"
            )
        for one in self.operation.request:
            if one.name in WalkOptions.__annotations__:
                message = f"an argument of walks is called {one.name!r} too: name it otherwise, by 'as another_name'"
                self.problems.add(one.place, message)
        if facts.next.parameter:
            kinds = ("int", "str") if facts.next.source == "number" else _TEXTS
            self._parameter("next", facts.next.parameter, kinds)
        if facts.next.turn:
            self._parameter("next", facts.next.turn, _SWITCHES)
        if facts.limit:
            self._parameter("limit", facts.limit.parameter, _NUMBERS)
            self._values("most", facts.limit.by, facts.limit.at)
            self._limit(facts.limit)
        if facts.window:
            for name in filter(None, (facts.window.start, facts.window.end)):
                self._parameter("window", name, _TIMES)
            self._window(facts.window, facts.reach)
        if facts.reach:
            self._values("reach", facts.reach.by, facts.reach.at)
        self._response()

    def _parameter(self, key: str, wire: str, kinds: tuple[str, ...]) -> Field | None:
        by_wire = {one.wire: one for one in self.operation.request}
        found = by_wire.get(wire)
        if found is None:
            self._say(key, f"there is no parameter {wire!r}, {meant(wire, by_wire)}")
        elif not _is_one_of(found.type, kinds):
            self._say(key, f"parameter {wire!r} is {_kind(found.type)}, and must be {' or '.join(kinds)} for this")
        return found

    def _values(self, key: str, wire: str, at: Mapping[str, int] | None) -> None:
        found = self._parameter(key, wire, (ENUM, "str")) if wire else None
        if found is None or not isinstance(found.type, Scalar) or found.type.kind != ENUM:
            return
        enum = self.enums.get(found.type.enum)
        for value in at or ():
            if enum is not None and value not in enum.values:
                self._say(key, f"{enum.name} has no value {value!r}, {meant(value, enum.values)}")

    def _limit(self, limit: PageLimit) -> None:
        default, most = limit.default, limit.most
        if default is not None and most is not None and default > most:
            self._say("limit", f"a page has {default} rows when nothing is said, and {most} at the most: correct one")
        for value, lowered in (limit.at or {}).items():
            if most is not None and lowered > most:
                self._say("most", f"{lowered} of {value} is more than a page ever has, {most}: correct one")

    def _window(self, window: QueryWindow, reach: Reach | None) -> None:
        start, end = window.start, window.end
        if start == end:
            self._say("window", f"{start!r} can't be both the start and the end: name the other")
        elif start.lower().startswith("end") or end.lower().startswith("start"):
            self._say("window", f"by their names {start!r} is the end and {end!r} the start: write START..END")
        spans = (reach.at or {}).values() if reach and reach.by else (reach.amount,) if reach else ()
        if reach and reach.kind == "span" and window.span and window.span > max(filter(None, spans), default=0):
            self._say("window", "a query can't span more time than there is data of, by 'reach': correct one")

    def _response(self) -> None:
        facts, data = self.paging.facts, self.operation.response
        around = data.fields if isinstance(data, ObjectOf) and not data.is_row else ()
        if facts.next.source == "envelope":
            self._member("next", facts.next.field, around, "the data", _TEXTS)
        for end in facts.ends:
            if facts.ends.count(end) > 1:
                self._say("ends", f"{end!r} is there twice: remove one")
            if end not in _ENDS:
                self._member("ends", end, around, "the data", ("bool",))
        if ("page" in facts.ends) != (facts.next.source == "none"):
            self._say("ends", "'page' is for 'next: none', and nothing else")
        if "start" in facts.ends and not (facts.window and facts.window.start):
            self._say("ends", "'start' is the start of a window: there is none")
        row = self._row(around)
        if row is None:
            return
        named = [("key", one) for wires in facts.key for one in wires] + [("time", facts.time)]
        if facts.next.source in ("last", "least"):
            named.append(("next", facts.next.field))
        for key, wire in named:
            if wire:
                self._member(key, wire, row.fields, "a row", _TEXTS)
        self._key(row)
        self._time(row)

    def _time(self, row: ObjectOf) -> None:
        """A time whose form isn't known is a text, which is known by its name."""
        wire = self.paging.facts.time
        found = next((one for one in row.fields if wire in one.wires), None)
        if found and not _is_one_of(found.type, _TIMES) and not _TIME.search(wire):
            times = [one.wire for one in row.fields if _is_one_of(one.type, _TIMES)]
            self._say("time", f"{wire!r} is {_kind(found.type)} and no time, {meant(wire, times)}")

    def _key(self, row: ObjectOf) -> None:
        """Rows that are not told apart are lost: the key is an ID or a time where there is one."""
        key = self.paging.facts.key
        parts = [one for wires in key for one in wires]
        for wire in parts:
            if parts.count(wire) > 1:
                self._say("key", f"{wire!r} is there twice: name the other part, or remove one")
        types = {wire: one.type for one in row.fields for wire in one.wires}
        # an account has many rows
        ids = [wire for wire in types if _ID.search(wire) and not wire.lower().endswith("uid")]
        for wires in key:
            is_known = all(wire in types for wire in wires)
            if is_known and ids and not any(_tells_apart(one, types[one]) for one in wires):
                self._say("key", f"{'+'.join(wires)!r} is no ID, and rows have {', '.join(map(repr, ids))}: name one")

    def _row(self, around: tuple[Field, ...]) -> ObjectOf | None:
        """What a row is; None if the response is not known, or a mistake was found."""
        name, data = self.paging.facts.rows, self.operation.response
        if isinstance(data, Scalar) and data.kind == UNKNOWN:
            for key in ("rows", "key", "time"):
                if self.paging.texts.get(key, UNKNOWN) not in (UNKNOWN, "row"):
                    self._say(key, "the response is not known: nothing in it can be named")
            return None
        member = self._member("rows", name, around, "the data", None) if name else None
        rows = data if not name else member.type if member else None
        if rows is not None and not (isinstance(rows, ListOf) and isinstance(rows.item, ObjectOf)):
            lists = [one.wire for one in around if isinstance(one.type, ListOf)]
            hint = f": write 'rows: {lists[0]}'" if lists and not name else ""
            self._say("rows", f"{f'{name!r}' if name else 'the data'} isn't a list of objects{hint}")
        elif member is not None and member.name != ITEMS:
            message = f"the list of a page is called {ITEMS!r} in Python: write '{name}[] as {ITEMS}'"
            self.problems.add(member.place, message)
        return rows.item if isinstance(rows, ListOf) and isinstance(rows.item, ObjectOf) else None

    def _member(
        self, key: str, wire: str, fields: tuple[Field, ...], where: str, kinds: tuple[str, ...] | None
    ) -> Field | None:
        by_wire = {name: one for one in fields for name in one.wires}
        found = by_wire.get(wire)
        if found is None:
            hint = meant(wire, by_wire) if by_wire else "it has no members"
            self._say(key, f"{where} has no {wire!r}, {hint}")
        elif kinds and not _is_one_of(found.type, kinds):
            self._say(key, f"{wire!r} of {where} is {_kind(found.type)}, and must be {' or '.join(kinds)} for this")
        return found

    def _say(self, key: str, message: str) -> None:
        place = self.paging.places.get(key, self.paging.place)
        self.problems.add(place, f"paging: {message}")


def _is_one_of(type_: Type, kinds: tuple[str, ...]) -> bool:
    return isinstance(type_, Scalar) and type_.kind in kinds


def _kind(type_: Type) -> str:
    return type_.kind if isinstance(type_, Scalar) else "a list" if isinstance(type_, ListOf) else "an object"


def _tells_apart(wire: str, type_: Type) -> bool:
    """Whether it is an ID or a time: a time whose form isn't known is a text, which is known by its name."""
    return bool(_ID.search(wire) or _TIME.search(wire)) or _is_one_of(type_, _TIMES)
