"""Operations that others name: counterparts in the other generation of the API, and what commands are in REST."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.model.rest import Operation
from generator.model.shared import Reference
from generator.model.stream import Command, StreamGroup
from generator.problems import Problems, meant
from generator.read.rest import ReadOperation


def with_counterparts(found: Iterable[ReadOperation], problems: Problems) -> list[ReadOperation]:
    """The operations, each with those that do the same in the other generation: what it names, and all that name it."""
    read = list(found)
    by_address = {one.operation.address: one.operation for one in read}
    pairs: dict[str, list[str]] = {}
    for operation in by_address.values():
        named = operation.counterpart
        other = _named(named, "counterpart", by_address, problems)
        if named is None or other is None:
            continue
        if other.address.partition(".")[0] == operation.address.partition(".")[0]:
            problems.add(named.place, f"{named.address} is of the same generation of the API: name one of the other")
        elif other.outcome != operation.outcome:
            problems.add(named.place, f"{named.address} has 'outcome: {other.outcome}': it does not do the same")
        elif operation.address in pairs.get(other.address, ()) or operation.address in pairs.get(operation.address, ()):
            problems.add(named.place, f"{named.address} names this one already: remove one of the two")
        else:
            pairs.setdefault(operation.address, []).append(other.address)
            pairs.setdefault(other.address, []).append(operation.address)
    return [_with(one, tuple(pairs.get(one.operation.address, ()))) for one in read]


def _with(one: ReadOperation, counterparts: tuple[str, ...]) -> ReadOperation:
    return replace(one, operation=replace(one.operation, counterparts=counterparts)) if counterparts else one


def with_rest(
    groups: Iterable[StreamGroup], operations: Iterable[Operation], problems: Problems
) -> tuple[StreamGroup, ...]:
    """The groups of streams, their commands with the operations that they name."""
    by_address = {one.address: one for one in operations}
    found = tuple(
        replace(group, commands=tuple(_of_rest(one, by_address, problems) for one in group.commands))
        for group in groups
    )
    by_rest: dict[str, list[str]] = {}
    for command in (one for group in found for one in group.commands if one.operation):
        by_rest.setdefault(command.operation.address if command.operation else "", []).append(command.address)
    return tuple(
        replace(group, commands=tuple(_of_the_other(one, by_rest) for one in group.commands)) for group in found
    )


def _of_rest(command: Command, by_address: Mapping[str, Operation], problems: Problems) -> Command:
    operation = _named(command.rest, "rest", by_address, problems)
    if command.rest is None or operation is None:
        return command
    if not operation.address.startswith(f"{command.api}."):
        problems.add(command.rest.place, f"{operation.address} is of another generation of the API: name one of this")
    elif operation.outcome != command.outcome:
        problems.add(command.rest.place, f"{operation.address} has 'outcome: {operation.outcome}': it is not the same")
    elif not (f"_{command.name}".endswith(f"_{operation.name}") or operation.path.endswith(f"/{command.wire_name}")):
        message = f"{operation.address} is not called like {command.name!r}: name what does the same, or rename one"
        problems.add(command.rest.place, message)
    return replace(command, operation=operation)


def _of_the_other(command: Command, by_rest: Mapping[str, list[str]]) -> Command:
    """The command with those of the other generation that do the same."""
    others = command.operation.counterparts if command.operation else ()
    return replace(command, counterparts=tuple(found for one in others for found in by_rest.get(one, ())))


def _named(
    named: Reference | None, what: str, by_address: Mapping[str, Operation], problems: Problems
) -> Operation | None:
    if named is not None and named.address not in by_address:
        problems.add(named.place, f"{what}: there is no operation {named.address}, {meant(named.address, by_address)}")
    return by_address.get(named.address) if named else None
