"""How old each fact is, by its own file or by what api.yaml says of many; and what to call instead of what ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from generator.model.rest import Operation
from generator.model.sbe import SbeMessage
from generator.model.shared import Age, ApiFacts
from generator.model.stream import Channel, Command, StreamGroup
from generator.problems import Place, Problems, meant
from generator.read.rest import ReadOperation

A = TypeVar("A", Operation, Channel, Command)


def aged_operations(found: Iterable[ReadOperation], api: ApiFacts) -> list[ReadOperation]:
    """The operations, each with the dates that apply to it."""
    return [replace(one, operation=_aged(one.operation, api)) for one in found]


def aged_streams(groups: Iterable[StreamGroup], api: ApiFacts) -> tuple[StreamGroup, ...]:
    """The channels and commands likewise."""
    return tuple(
        replace(
            group,
            channels=tuple(_aged(one, api) for one in group.channels),
            commands=tuple(_aged(one, api) for one in group.commands),
        )
        for group in groups
    )


def aged_messages(messages: Iterable[SbeMessage], api: ApiFacts) -> tuple[SbeMessage, ...]:
    """The binary messages likewise, which have no address."""
    return tuple(replace(one, age=Age(_read(one, api), one.age.confirmed)) for one in messages)


def check_dates(
    operations: Iterable[Operation],
    groups: Iterable[StreamGroup],
    messages: Iterable[SbeMessage],
    api: ApiFacts,
    place: Place,
    problems: Problems,
) -> None:
    """Whether the beginnings that api.yaml gives dates for are those of something."""
    calls = [*operations, *(one for group in groups for one in group.calls)]
    pages = [one.docs for one in (*calls, *messages)]
    for start in api.docs_dates:
        if not any(page.startswith(start) for page in pages):
            problems.add(place, f"docs_dates: no page of the catalogue begins with {start}: fix it, or remove it")
    for start in api.wire_dates:
        if not any(_begins(one.address, start) for one in calls):
            problems.add(place, f"wire_dates: no call has an address that begins with {start!r}: fix it, or remove it")


def check_deprecated(operations: Iterable[Operation], groups: Iterable[StreamGroup], problems: Problems) -> None:
    """What is to be called instead must be there, and must stay."""
    calls: dict[str, Operation | Channel | Command] = {one.address: one for one in operations}
    calls |= {one.address: one for group in groups for one in group.calls}
    for one in calls.values():
        use = one.deprecated.use if one.deprecated else None
        if use is None:
            continue
        other = calls.get(use.address)
        if other is None:
            problems.add(use.place, f"there is no call {use.address!r}, {meant(use.address, calls)}")
        elif other.deprecated is not None:
            problems.add(use.place, f"{use.address} is deprecated itself: name what to use in the end")


def _aged(one: A, api: ApiFacts) -> A:
    confirmed = one.age.confirmed or _longest(api.wire_dates, lambda start: _begins(one.address, start))
    return replace(one, age=Age(_read(one, api), confirmed))


def _read(one: Operation | Channel | Command | SbeMessage, api: ApiFacts) -> str:
    return one.age.read or _longest(api.docs_dates, one.docs.startswith)


def _begins(address: str, start: str) -> bool:
    return address == start or address.startswith(f"{start}.")


def _longest(dates: Mapping[str, str], holds: Callable[[str], bool]) -> str:
    """The date of the longest prefix that matches; empty if none does."""
    starts = [start for start in dates if holds(start)]
    return dates[max(starts, key=len)] if starts else ""
