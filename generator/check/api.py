"""What api.yaml says of all operations, checked against them and against the error codes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.model.rest import Operation
from generator.model.shared import ErrorCode
from generator.model.stream import StreamGroup
from generator.model.types import ObjectOf, Type, objects_in
from generator.problems import Problems, meant
from generator.read.rest import PREFIXES, ReadOperation
from generator.read.source.strict_yaml import Listing, Node, Table, Text


def check_time(table: Table, operations: Iterable[Operation], problems: Problems) -> None:
    """Check that the clock is set by what there is: by a public GET of each generation that is named."""
    public = {one.path for one in operations if one.auth == "public" and one.method == "GET"}
    for key, node in _entries(table, "time"):
        prefix = PREFIXES.get(key.value)
        if prefix is None:
            problems.add(key.place, f"there is no generation {key.value!r} of the API, {meant(key.value, PREFIXES)}")
        elif isinstance(node, Text) and node.value not in public:
            own = [path for path in public if path.startswith(prefix)]
            message = f"there is no public GET operation {node.value}, {meant(node.value, own)}"
            problems.add(node.place, message)


def check_too_wide(table: Table, errors: Mapping[str, Mapping[str, ErrorCode]], problems: Problems) -> None:
    """Check the codes that refuse a query against errors.yaml."""
    for key, node in table.entries:
        for one in node.items if key.value == "too_wide" and isinstance(node, Listing) else ():
            if isinstance(one, Text) and one.value not in errors["rest"]:
                problems.add(one.place, "this isn't a code of REST in errors.yaml: add it there, or remove it here")


def _entries(table: Table, name: str) -> Iterator[tuple[Text, Node]]:
    for key, node in table.entries:
        if key.value == name and isinstance(node, Table):
            yield from node.entries


def check_order_names(
    table: Table, operations: Iterable[ReadOperation], streams: Iterable[StreamGroup], problems: Problems
) -> None:
    """Check the names of order IDs in api.yaml: with a name that no field has, every order would be without its ID."""
    types = [(one.operation.request, one.operation.response, one.operation.outcome) for one in operations]
    types += [((*one.frame, *one.request), one.reply, one.outcome) for group in streams for one in group.commands]
    if not any(outcome == "order" for _, _, outcome in types):
        return
    sent = {wire for request, _, _ in types for wire in _wires(ObjectOf("", request))}
    known = {"client_order_id": sent, "new_client_order_ids": sent}
    known["order_id"] = sent | {wire for _, response, _ in types for wire in _wires(response)}
    seen: set[str] = set()
    for key, node in table.entries:
        for one in node.items if isinstance(node, Listing) else (node,):
            if key.value not in known or not isinstance(one, Text):
                continue
            if one.value in seen:
                problems.add(one.place, f"{one.value!r} is another kind of ID already: remove one")
            elif one.value not in known[key.value]:
                problems.add(one.place, f"no field is called {one.value!r}, {meant(one.value, known[key.value])}")
            seen.add(one.value)


def _wires(type_: Type) -> set[str]:
    return {wire for found in objects_in(type_) for one in found.fields for wire in one.wires}
