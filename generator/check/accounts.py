"""Operations that accounts.yaml names: they exist, can be called as they are, and their responses hold the modes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.model.accounts import Accounts
from generator.model.rest import Operation
from generator.model.shared import Reference
from generator.model.types import objects_in
from generator.problems import Problems, meant


def check_accounts(accounts: Accounts, operations: Iterable[Operation], problems: Problems) -> None:
    """Check the file against the operations."""
    known = {one.address: one for one in operations}
    _named(accounts.public, "public", known, (), problems)
    for generation, reference in accounts.signed.items():
        asked, uid = _named(reference, "signed", known, (), problems), accounts.uids.get(generation)
        if asked is not None and uid is not None and uid not in (wires := _wires(asked)):
            problems.add(reference.place, f"no field of {asked.address} is {uid!r}, {meant(uid, wires)}")
    for modes in accounts.modes.values():
        operation = _named(modes.operation, "signed", known, modes.arguments, problems)
        if operation is None:
            continue
        wires = _wires(operation)
        for member in modes.members.values():
            if member not in wires:
                problems.add(modes.place, f"no field of {operation.address} is {member!r}, {meant(member, wires)}")
        for argument in modes.arguments:
            if argument not in {one.wire for one in operation.request}:
                problems.add(modes.place, f"{operation.address} has no parameter {argument!r}")


def _wires(operation: Operation) -> set[str]:
    return {wire for found in objects_in(operation.response) for one in found.fields for wire in one.wires}


def _named(
    reference: Reference, auth: str, known: Mapping[str, Operation], arguments: Iterable[str], problems: Problems
) -> Operation | None:
    found = known.get(reference.address)
    if found is None:
        problems.add(reference.place, f"there is no operation {reference.address}, {meant(reference.address, known)}")
    elif found.auth != auth or found.outcome != "none":
        problems.add(reference.place, f"{found.address} isn't a {auth} call that only reads: name one that is")
    elif missing := {one.wire for one in found.request if one.marked} - set(arguments):
        problems.add(reference.place, f"{found.address} needs {', '.join(sorted(missing))}: say what to ask for")
    return found
