"""Checks documented examples against the declared fields, unless an example says how it departs from them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import parse_qsl

from generator.check.examples.json_text import NotJson, parsed
from generator.model.rest import Example, Operation
from generator.model.scalars import form_of
from generator.model.shared import Enum
from generator.model.types import FLAG, NONE, UNKNOWN, Field, ListOf, MapOf, ObjectOf, Scalar, Type
from generator.problems import Place, Problems, nearest
from generator.read.rest import ReadOperation

Enums: TypeAlias = Mapping[str, Enum]

_MOST_MISFITS = 30
_KIND_NAMES = {str: "text", int: "a number", float: "a number", bool: "true or false"}


class Misfit(NamedTuple):
    """Something in an example that is not as declared."""

    path: str
    what: str


def check_examples(read: ReadOperation, enums: Enums, envelope: Mapping[str, str] | None, problems: Problems) -> None:
    """Report every example that is not JSON, or does not fit and does not say so in `departs`.

    Args:
        read: The operation.
        enums: The sets of values; those that are missing or empty are not looked at.
        envelope: Names in a response; None if they, or the fields, are not known.
        problems: Where mistakes go.
    """
    operation = read.operation
    for example in operation.examples:
        fits = envelope is not None and example.departs is None
        try:
            response = parsed(example.response)
        except NotJson as error:
            report_not_json(example.place, "response", error, problems)
        else:
            if fits and envelope is not None:
                report(example.place, _response_misfits(operation, response, envelope), problems)
        place = read.requests[example.place]
        try:
            given = _parameters(operation, example)
        except NotJson as error:
            report_not_json(place, "request", error, problems)
        else:
            if fits:
                report(place, _request_misfits(operation, given, enums), problems)


def report_not_json(place: Place, what: str, error: NotJson, problems: Problems) -> None:
    """Say that a text of an example is not JSON."""
    problems.add(place, f"example: the {what} is not JSON, {error}: fix it, and say in 'mended' what you changed")


def report(place: Place, misfits: Iterator[Misfit], problems: Problems) -> None:
    """Say what does not fit, once for all items of a list."""
    first: dict[str, str] = {}
    for path, what in misfits:
        first.setdefault(path, what)
        if len(first) == _MOST_MISFITS:
            break
    for path, what in first.items():
        problems.add(place, f"example: {path} {what}: fix the fields, or say so in 'departs'")


def _response_misfits(operation: Operation, response: Any, envelope: Mapping[str, str]) -> Iterator[Misfit]:
    if not isinstance(response, dict) or envelope["code"] not in response:
        yield Misfit("the response", f"has no {envelope['code']!r}")
    else:
        yield from misfits(response.get(envelope["data"]), operation.response, envelope["data"], optional=False)


def misfits(value: Any, expected: Type, path: str, *, optional: bool) -> Iterator[Misfit]:
    """What of a JSON value is not as declared. `Any`: it is JSON."""
    if isinstance(expected, Scalar) and expected.kind in (UNKNOWN, NONE):
        if expected.kind == NONE and value not in (None, "", {}, []):
            yield Misfit(path, "has data, though none is declared")
        return
    if value is None or (value == "" and isinstance(expected, Scalar)):
        if not optional and not (isinstance(expected, Scalar) and form_of(expected).value == "str" and value == ""):
            yield Misfit(path, f"has no value ({json.dumps(value)}), though it is declared without '?'")
        return
    match expected:
        case Scalar():
            yield from _scalar_misfits(value, expected, path)
        case ListOf(item):
            if isinstance(value, list):
                for one in value:
                    yield from misfits(one, item, f"{path}[]", optional=False)
            else:
                yield Misfit(path, "is not a list")
        case MapOf(item):
            if isinstance(value, dict):
                for one in value.values():
                    yield from misfits(one, item, f"{path}{{}}", optional=False)
            else:
                yield Misfit(path, "is not an object")
        case ObjectOf(is_row=True):
            yield from _row_misfits(value, expected, path)
        case ObjectOf():
            yield from _object_misfits(value, expected, path)


def _scalar_misfits(value: Any, expected: Scalar, path: str) -> Iterator[Misfit]:
    row = form_of(expected)
    kinds = row.sent
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        wanted = " or ".join(dict.fromkeys(_KIND_NAMES[kind] for kind in kinds))
        yield Misfit(path, f"is {json.dumps(value)}, not {wanted}")
    elif expected.kind == FLAG and value not in expected.spelling:
        yield Misfit(path, f"is {json.dumps(value)}, not {' or '.join(expected.spelling)}")
    elif isinstance(value, str) and row.digits is not None and not row.digits.fullmatch(value):
        yield Misfit(path, f"is {json.dumps(value)}, which is not a valid {expected.kind}")


def _row_misfits(value: Any, expected: ObjectOf, path: str) -> Iterator[Misfit]:
    if not isinstance(value, list):
        yield Misfit(path, "is not a list of values")
        return
    if len(value) > len(expected.fields):
        yield Misfit(path, f"has {len(value)} values, {len(expected.fields)} are declared")
    for index, member in enumerate(expected.fields):
        if index < len(value):
            yield from misfits(value[index], member.type, f"{path}.{member.wire}", optional=member.marked)
        elif not member.marked:
            yield Misfit(path, f"has no value for {member.wire!r}")


def _object_misfits(value: Any, expected: ObjectOf, path: str) -> Iterator[Misfit]:
    if not isinstance(value, dict):
        yield Misfit(path, "is not an object")
        return
    by_wire = {wire: member for member in expected.fields for wire in member.wires}
    required = [
        next((wire for wire in member.wires if wire in value), member.wire)
        for member in expected.fields
        if not member.marked
    ]
    yield from _name_misfits(value, by_wire, required, "declared without '?'", path)
    for wire, member in by_wire.items():
        if wire in value:
            yield from misfits(value[wire], member.type, f"{path}.{wire}", optional=member.marked)


def _name_misfits(
    given: Mapping[str, Any], declared: Mapping[str, Field], required: list[str], why: str, path: str
) -> Iterator[Misfit]:
    """Names that are there and not declared, or required and not there; one that is misspelt is not both."""
    missing = [wire for wire in required if wire not in given]
    for wire in given:
        if wire not in declared:
            close = nearest(wire, missing, likeness=0.75)
            missing = [name for name in missing if name != close]
            yield Misfit(f"{path}.{wire}", f"is not declared, did you mean {close!r}?" if close else "is not declared")
    for wire in missing:
        yield Misfit(f"{path}.{wire}", f"is missing, though it is {why}")


def _parameters(operation: Operation, example: Example) -> Any:
    """The example's parameters: of a GET its query, otherwise its body."""
    if example.request is None:
        return [] if operation.request_is_list else {}
    if operation.method == "GET":
        return dict(parse_qsl(example.request, keep_blank_values=True))
    return parsed(example.request)


def _request_misfits(operation: Operation, given: Any, enums: Enums) -> Iterator[Misfit]:
    if not operation.request_is_list:
        yield from parameter_misfits(given, operation.request, enums, "request")
    elif isinstance(given, list):
        for one in given:
            yield from parameter_misfits(one, operation.request, enums, "request[]")
    else:
        yield Misfit("request", "is not a list")


def parameter_misfits(given: Any, declared: tuple[Field, ...], enums: Enums, path: str) -> Iterator[Misfit]:
    """What of a JSON object of parameters is not as declared. `Any`: it is JSON."""
    if not isinstance(given, dict):
        yield Misfit(path, "is not an object")
        return
    by_wire = {member.wire: member for member in declared}
    yield from _name_misfits(given, by_wire, [one.wire for one in declared if one.marked], "required", path)
    for wire, value in given.items():
        if wire in by_wire:
            yield from _argument_misfits(value, by_wire[wire].type, enums, f"{path}.{wire}")


def _argument_misfits(value: Any, expected: Type, enums: Enums, path: str) -> Iterator[Misfit]:
    """The docs are careless about text and numbers in requests, and the client is not bound by it: not checked here."""
    match expected:
        case Scalar(enum=enum) if enum:
            values = enums[enum].values if enum in enums else {}
            if values and not (isinstance(value, str) and value in values):
                yield Misfit(path, f"is {json.dumps(value)}, which {enum} does not have")
        case Scalar(kind=kind, spelling=spelling) if kind == FLAG and isinstance(value, str) and value not in spelling:
            yield Misfit(path, f"is {json.dumps(value)}, not {' or '.join(spelling)}")
        case Scalar(kind=kind):
            if kind != UNKNOWN and isinstance(value, (list, dict)):
                yield Misfit(path, f"is {'a list' if isinstance(value, list) else 'an object'}, not one value")
        case ListOf(item) if isinstance(value, list):
            for one in value:
                yield from _argument_misfits(one, item, enums, f"{path}[]")
        case ListOf() if not isinstance(value, str):  # a query says it as one text, its items with commas between
            yield Misfit(path, "is not a list")
        case ObjectOf(fields=fields):
            yield from parameter_misfits(value, fields, enums, path)
        case MapOf() if not isinstance(value, dict):
            yield Misfit(path, "is not an object")
