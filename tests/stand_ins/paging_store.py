"""A model store that pages like an operation, written from the facts and not from how walks use them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import SimpleNamespace
from typing import Any, get_args, get_origin

import msgspec
from msgspec import Struct

from bitget_runtime.errors import InvalidRequest, TransportError
from bitget_runtime.paging.facts import Paging
from bitget_runtime.rest.operation import Operation
from bitget_runtime.rest.wire.request import write
from bitget_runtime.rest.wire.response import decode
from bitget_runtime.transport.interface import HttpResponse

NOW = 1_795_900_000_000


@dataclass
class Habits:
    """What is not documented of an exchange, or differs from what is.

    Attributes:
        cap: Rows that a page has at most, whatever was asked for.
        counts_start: Whether a window has what is exactly at its start.
        counts_end: Whether it has what is exactly at its end.
        heeds_start: Whether a series is bounded by the start at all.
        span: Milliseconds that a window may have; None for any.
        end_mark: What the last page has for a cursor: null, "", nothing at all, or a cursor that brings an empty page.
        fails: Whether a call fails, by its number.
        adds: How many rows are added before a call, by its number.
        ascends: Whether rows go from the oldest to the newest where the facts do not say.
    """

    cap: int = 100
    counts_start: bool = True
    counts_end: bool = True
    heeds_start: bool = True
    span: int | None = None
    end_mark: str = "null"
    fails: Callable[[int], bool] = lambda call: False
    adds: Callable[[int], int] = lambda call: 0
    ascends: bool = False


@dataclass
class Entry:
    """A row as the store has it."""

    number: int
    time: int
    wire: Any


@dataclass
class Store:
    """Rows of an operation, and how it gives them out."""

    operation: Operation[Any]
    habits: Habits
    times: list[int]
    alike: bool = False
    calls: int = 0
    entries: list[Entry] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        assert self.operation.paging is not None
        self.paging: Paging = self.operation.paging
        self.row_type = _row_type(self.paging, self.operation.response_type)
        for time in sorted(self.times):
            self.add(time)
        self.clock = SimpleNamespace(after_now_ms=lambda: NOW)

    def add(self, time: int) -> None:
        assert not self.entries or time >= self.entries[-1].time
        number = len(self.entries) + 1
        self.entries.append(Entry(number, time, self._wire(number, time)))

    def identity(self, row: Any) -> str:
        """What a row of a response is in the store."""
        return msgspec.json.encode(row).decode()

    def truth(self) -> list[tuple[int, str]]:
        """Time and identity of each row, as it is decoded."""
        decode = msgspec.json.Decoder(self.row_type).decode if self.row_type else msgspec.json.decode
        return [(one.time, self.identity(decode(json.dumps(one.wire).encode()))) for one in self.entries]

    def call(self, operation: Operation[Any], arguments: Mapping[str, Any], extra: Any) -> Any:
        self.calls += 1
        for _ in range(self.habits.adds(self.calls)):
            self.add(NOW + self.calls)
        if self.habits.fails(self.calls):
            raise TransportError("no response")
        written = write(operation.form, arguments, extra, operation.address)
        assert isinstance(written, dict)
        self.asked.append(written)
        data = self._data(written)
        envelope = operation.api.envelope
        body = json.dumps(
            {envelope.code: envelope.success, envelope.message: "", envelope.time: NOW, envelope.data: data}
        )
        return decode(operation, HttpResponse(200, {}, body.encode()))

    def _data(self, written: dict[str, Any]) -> Any:
        paging = self.paging
        found = self._within(written)
        size = self._size(written)
        following = paging.next
        given = written.get(following.parameter)
        if following.source == "number":
            position = (int(given or 1) - 1) * size
        elif paging.is_by_time or following.source == "none":
            position = 0
        else:
            position = 0 if given is None else self._position(found, str(given))
        if paging.next.turn and given is not None:
            forward = written.get(paging.next.turn) in (True, "true")
            found = [one for one in found if (one.time > int(given) if forward else one.time < int(given))]
            found = found[::-1] if forward else found
        page = found[position:] if following.source == "none" else found[position : position + size]
        more = following.source != "none" and position + size < len(found)
        rows = [one.wire for one in (page[::-1] if paging.rises else page)]
        if self.row_type is None:
            return {"rows": rows} if rows else None
        if not paging.rows:
            return rows
        around = _filled(self.operation.response_type)
        around[paging.rows] = rows or None if _is_optional(self.operation.response_type, paging.rows) else rows
        for end_mark in paging.ends:
            if end_mark not in ("no cursor", "empty", "start", "page"):
                around[end_mark] = more
        if following.source == "envelope":
            around |= self._cursor(page, more)
        return around

    def _cursor(self, page: list[Entry], more: bool) -> dict[str, Any]:
        name, mark = self.paging.next.field, self.habits.end_mark
        if more or (mark == "late" and page):
            return {name: str(self._mark(page[-1]))}
        if "no cursor" not in self.paging.ends:
            return {name: str(self._mark(page[-1])) if page else "0"}
        return {name: ""} if mark == "empty" else {name: None}

    def _position(self, found: list[Entry], given: str) -> int:
        """Where the rows after a cursor begin."""
        mark = int(given)
        ascending = len(found) > 1 and found[0].number < found[-1].number
        marks = [self._mark(one) for one in found]
        return sum((one <= mark) if ascending else (one >= mark) for one in marks)

    @property
    def has_twins(self) -> bool:
        """Whether an ID is that of two rows, which something else tells apart."""
        return any(len(wires) > 1 for wires in self.paging.key)

    def _mark(self, entry: Entry) -> int:
        return _shared(entry.number) if self.has_twins else entry.number

    def _within(self, written: dict[str, Any]) -> list[Entry]:
        paging, habits, window = self.paging, self.habits, self.paging.window
        start = end = None
        if window is not None:
            start = int(written[window.start]) if window.start and window.start in written else None
            end = int(written[window.end]) if window.end in written else None
        if start is not None and end is not None and habits.span is not None and end - start > habits.span:
            raise InvalidRequest("too wide", code="00001", status=400)
        reach = paging.reach
        oldest = reach.oldest(NOW, written) if reach is not None else None
        if start is not None and oldest is not None and start < oldest and "start" not in paging.ends:
            raise InvalidRequest("too old", code="40017", status=400)
        found = [one for one in self.entries if oldest is None or one.time >= oldest]
        if start is not None and (habits.heeds_start or not paging.rises):
            found = [one for one in found if one.time > start or (habits.counts_start and one.time == start)]
        if end is not None:
            found = [one for one in found if one.time < end or (habits.counts_end and one.time == end)]
        ascends = paging.order == "oldest" or (paging.order == "unknown" and habits.ascends)
        return found if ascends else found[::-1]

    def _size(self, written: dict[str, Any]) -> int:
        limit = self.paging.limit
        if limit is None:
            return self.habits.cap
        given = int(written.get(limit.parameter) or limit.default or 20)
        assert limit.most is None or given <= limit.most
        return min(given, self.habits.cap)

    def _wire(self, number: int, time: int) -> Any:
        if self.row_type is None:
            return {"transferId": str(number)}
        filled = _filled(self.row_type)
        own = 1 if self.alike else number
        following = self.paging.next
        values = {wire: number for wires in self.paging.key[:1] for wire in wires}
        if following.source == "last" or (following.source == "least" and not self.paging.is_by_time):
            values[following.field] = number
        if self.has_twins:
            values[self.paging.key[0][0]] = _shared(number)
        if self.paging.time:
            values[self.paging.time] = time
        whole = _whole_numbers(self.row_type)
        filled |= {name: value if name in whole else str(value) for name, value in values.items()}
        if not self.paging.key:
            free = _free_text(self.row_type, {following.field, self.paging.time})
            if free:
                filled[free] = f"row {own}"
        if self.row_type.__struct_config__.array_like:
            return list(filled.values())
        return filled


_fields = cache(msgspec.structs.fields)  # it evaluates annotations each time


def _shared(number: int) -> int:
    """Two rows in three share an ID."""
    return number - (number % 3 == 2)


def _row_type(paging: Paging, response_type: Any) -> Any:
    found = response_type
    if paging.rows:
        found = {one.encode_name: one.type for one in _fields(response_type)}[paging.rows]
    return _struct(found)


def _struct(type_: Any) -> Any:
    if isinstance(type_, type) and issubclass(type_, Struct):
        return type_
    return next((found for arm in get_args(type_) if (found := _struct(arm))), None)


def _filled(model: type[Struct]) -> dict[str, Any]:
    """Wire values of what a model must have; of a row all."""
    everything = model.__struct_config__.array_like
    return {one.encode_name: _value(one.type) for one in _fields(model) if one.required or everything}


def _whole_numbers(model: type[Struct]) -> set[str]:
    return {one.encode_name for one in _fields(model) if int in (one.type, *get_args(one.type))}


def _value(type_: Any) -> Any:
    origin = get_origin(type_)
    if origin in (list, dict):
        return origin()
    if type_ is bool:
        return True
    if type_ is int:
        return 1
    if type_ is float:
        return 1.0
    if type_ is str:
        return "1"
    if isinstance(type_, type) and issubclass(type_, Struct):
        filled = _filled(type_)
        return list(filled.values()) if type_.__struct_config__.array_like else filled
    arms = [arm for arm in get_args(type_) if arm is not type(None)]
    return _value(arms[0]) if arms else 1


def _is_optional(model: Any, wire: str) -> bool:
    return any(one.encode_name == wire and not one.required for one in _fields(model))


def _free_text(model: type[Struct], taken: set[str]) -> str | None:
    """A member that may hold any text, and tells rows apart."""
    return next(
        (one.encode_name for one in _fields(model) if one.type in (str, str | None) and one.encode_name not in taken),
        None,
    )
