"""Notes and codes of calls: does what `notes:` and `codes:` name exist, and what do lives of orders add?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.model.notes import QUOTED, Note
from generator.model.orders import SaidLife
from generator.model.rest import Operation
from generator.model.shared import Enum, ErrorCode
from generator.model.stream import Command, StreamGroup
from generator.model.types import FLAG, Field, direct_scalars
from generator.problems import Problems, meant
from generator.read.rest import ReadOperation

_MODES = {"one_way": "one-way", "hedge": "hedge"}


def check_notes(operations: Iterable[Operation], enums: Mapping[str, Enum], problems: Problems) -> None:
    """Check the names and values in notes against the fields of their operation."""
    for operation in operations:
        for note in operation.notes:
            _check(note, operation, enums, problems)


def check_codes(
    operations: Iterable[Operation],
    streams: Iterable[StreamGroup],
    errors: Mapping[str, Mapping[str, ErrorCode]],
    problems: Problems,
) -> None:
    """Check the error codes that calls name against errors.yaml, where one is kept for REST or for WebSocket."""
    known = {code for part in errors.values() for code in part}
    calls: list[Operation | Command] = [*operations, *(one for stream in streams for one in stream.commands)]
    for one in calls:
        for documented in one.codes:
            if documented.code not in known:
                problems.add(documented.place, "this isn't a code in errors.yaml: add it there, or remove it here")


def _check(note: Note, operation: Operation, enums: Mapping[str, Enum], problems: Problems) -> None:
    if QUOTED.sub("", note.text).count("`"):
        problems.add(note.place, "what is between two ` is a name or 'name=value': fix it, or remove the marks")
    for name, value in QUOTED.findall(note.text):
        if name not in operation.quotable:
            problems.add(note.place, f"no field is called {name!r}, {meant(name, operation.quotable)}")
        elif value and (allowed := _values(operation.quotable[name], enums)) and value not in allowed:
            problems.add(note.place, f"{name} can't be {value!r}, {meant(value, allowed)}")


def _values(member: Field, enums: Mapping[str, Enum]) -> tuple[str, ...]:
    """The values that a field can have; none if it can have any."""
    [*scalars] = direct_scalars(member.type)
    enum = next((enums[one.enum] for one in scalars if one.enum in enums), None)
    if enum:
        return tuple(enum.values)
    return next((one.spelling for one in scalars if one.kind == FLAG), ())


def with_intents(found: Iterable[ReadOperation], lives: Iterable[SaidLife]) -> list[ReadOperation]:
    """The operations; those that place orders say in a note per position mode how a position is opened and closed."""
    by_address: dict[str, tuple[Note, ...]] = {}
    for life in lives:
        for role in ("place", "place_many"):
            if life.intents and role in life.operations:
                by_address[life.operations[role].reference.address] = tuple(_intents(life))
    return [_with(one, by_address.get(one.operation.address, ())) for one in found]


def _with(one: ReadOperation, notes: tuple[Note, ...]) -> ReadOperation:
    """With the notes that quote nothing but its own parameters: a batch may know fewer than the single call."""
    fitting = [note for note in notes if all(name in one.operation.quotable for name, _ in QUOTED.findall(note.text))]
    return replace(one, operation=replace(one.operation, notes=(*fitting, *one.operation.notes))) if fitting else one


def _intents(life: SaidLife) -> Iterable[Note]:
    for mode, intents in life.intents.items():
        ways = [
            f"{intent.replace('_', ' a ')} by {' and '.join(f'`{wire}={said.text}`' for wire, said in sent.items())}"
            for intent, sent in intents.items()
        ]
        yield Note(f"In {_MODES[mode]} mode, {'; '.join(ways)}.", life.place)
