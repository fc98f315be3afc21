"""Transfers and withdrawals checked against the operations: their records exist, and can be asked for them by ID."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bitget_runtime.movement_facts import MovementFacts
from bitget_runtime.paging.facts import Paging
from generator.check.orders.rows import TEXTS, TIMES
from generator.model.movements import SaidMovement
from generator.model.orders import Said
from generator.model.rest import Operation
from generator.model.shared import ApiFacts, Reference
from generator.model.types import Scalar, objects_in
from generator.problems import Place, Problems, meant


def check_movements(
    movements: Iterable[SaidMovement], operations: Iterable[Operation], api: ApiFacts, problems: Problems
) -> dict[str, MovementFacts]:
    """The facts by the address of what moves the money."""
    known = {one.address: one for one in operations}
    found: dict[str, MovementFacts] = {}
    for one in movements:
        moved = _named(one.moved, "transfer", known, api, problems)
        records = _named(one.records, "none", known, api, problems)
        if moved is not None and records is not None:
            _check_questions(one, moved, records, api, problems)
            row = _row(one, records, api, problems)
            asked = tuple({name: said.text for name, said in each.items()} for each in one.asked)
            found[moved.address] = MovementFacts(
                records=records.address,
                asked=asked,
                **row,
                differ=tuple(said.text for said in one.differ),
                proves=one.proves,
            )
    return found


def _named(
    reference: Reference, outcome: str, known: Mapping[str, Operation], api: ApiFacts, problems: Problems
) -> Operation | None:
    """The operation that is named, if it is of the right kind and takes the ID."""
    address, place = reference.address, reference.place
    found = known.get(address)
    if found is None:
        problems.add(place, f"there is no operation {address}, {meant(address, known)}")
    elif found.outcome != outcome:
        problems.add(place, f"{address} has 'outcome: {found.outcome}', and this is for 'outcome: {outcome}'")
    elif api.client_order_id not in {one.wire for one in found.request}:
        problems.add(place, f"{address} takes no {api.client_order_id}, by which it could be found")
    else:
        return found
    return None


def _check_questions(
    one: SaidMovement, moved: Operation, records: Operation, api: ApiFacts, problems: Problems
) -> None:
    theirs, ours = ({each.wire for each in operation.request} for operation in (records, moved))
    always = {api.client_order_id, *_window(records, one.records.place, problems)}
    for said in one.differ:
        if said.text not in ours:
            problems.add(said.place, f"{moved.address} has no parameter {said.text!r}, {meant(said.text, ours)}")
    for question in one.asked:
        for name, said in question.items():
            for wire, wires, operation in ((name, theirs, records), (said.text, ours, moved)):
                if wire not in wires:
                    problems.add(said.place, f"{operation.address} has no parameter {wire!r}, {meant(wire, wires)}")
        if lacking := [each.wire for each in records.request if each.marked and each.wire not in {*question, *always}]:
            problems.add(one.records.place, f"{records.address} needs {', '.join(lacking)}: add that to 'asked'")


def _window(records: Operation, place: Place, problems: Problems) -> tuple[str, ...]:
    """The parameters for the time that is asked about."""
    paging: Paging | None = records.paging.facts if records.paging else None
    if paging is None or paging.window is None or not paging.window.start or not paging.key:
        problems.add(place, f"{records.address} has no 'paging' with a window and a key: it can't be searched")
        return ()
    return paging.window.start, paging.window.end


def _row(one: SaidMovement, records: Operation, api: ApiFacts, problems: Problems) -> dict[str, str]:
    """Attributes of a row by meaning."""
    fields = {wire: each for row in objects_in(records.response) for each in row.fields for wire in each.wires}
    own = Said(api.client_order_id, one.records.place)
    attributes = {"client_id": "", "status": "", "time": ""}
    for meaning, said, kinds in (("client_id", own, TEXTS), ("status", one.status, TEXTS), ("time", one.time, TIMES)):
        found = fields.get(said.text)
        if found is None:
            problems.add(said.place, f"no field of {records.address} is {said.text!r}, {meant(said.text, fields)}")
        elif not isinstance(found.type, Scalar) or found.type.kind not in kinds:
            problems.add(said.place, f"{said.text!r} can't be the {meaning!r}: that is {' or '.join(kinds)}")
        else:
            attributes[meaning] = found.name
    return attributes
