"""Reads movements.yaml: what shows a transfer or a withdrawal whose response is lost."""

from __future__ import annotations

from generator.model.movements import SaidMovement
from generator.model.orders import Said
from generator.model.shared import Reference
from generator.problems import Problems
from generator.read.parts.limits import read_reference
from generator.read.parts.order_calls import constants_of, said, texts_of
from generator.read.source.strict_yaml import Listing, Node, Table
from generator.read.source.tables import members, tables_of, text_of

NOTHING = "nothing"


def read_movements(table: Table, problems: Problems) -> tuple[SaidMovement, ...]:
    """What the file says, as far as it can be read.

    Args:
        table: The file.
        problems: Gets every mistake.
    """
    found = (
        _movement(Reference(key.value, key.place), body, problems)
        for key, body in tables_of(table, "movement", problems)
        if body is not None
    )
    return tuple(one for one in found if one is not None)


def _movement(moved: Reference, body: Table, problems: Problems) -> SaidMovement | None:
    found = members(body, ("records", "status", "time"), ("asked", "differ", "proves"), moved.address, problems)
    records = read_reference(found.get("records"), "records", problems)
    status, time = (said(found.get(name), name, problems) for name in ("status", "time"))
    proves = text_of(found.get("proves"), "proves", problems)
    if proves not in (None, NOTHING):
        problems.add(found["proves"].place, f"proves {proves!r} is wrong: write {NOTHING}, or leave it out")
    if records is None or status is None or time is None:
        return None
    return SaidMovement(
        moved=moved,
        records=records,
        asked=_asked(found.get("asked"), problems),
        status=status,
        time=time,
        differ=texts_of(found.get("differ"), "differ", problems),
        proves=proves is None,
    )


def _asked(node: Node | None, problems: Problems) -> tuple[dict[str, Said], ...]:
    if node is None:
        return ({},)
    if not isinstance(node, Listing):
        problems.add(node.place, "'asked' must be a list of mappings of parameters")
        return ({},)
    return tuple(constants_of(item, "asked", problems) for item in node.items)
