"""Checks that documented examples are what the declared fields say, wherever they do not admit to departing from it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

from generator.model import Enum, Example, Field, ListOf, MapOf, ObjectOf, Operation, Scalar, Type
from generator.problems import Problems

Enums: TypeAlias = Mapping[str, Enum]

_WIRE_KINDS: Mapping[tuple[str, str], tuple[type, ...]] = {
    ("str", ""): (str,),
    ("int", ""): (int,),
    ("int", "str"): (str,),
    ("int", "any"): (int, str),
    ("float", ""): (int, float),
    ("float", "str"): (str,),
    ("float", "any"): (int, float, str),
    ("decimal", ""): (str,),
    ("decimal", "num"): (int, float),
    ("decimal", "any"): (int, float, str),
    ("timestamp", ""): (str,),
    ("timestamp", "num"): (int,),
    ("timestamp", "any"): (int, str),
    ("bool", ""): (bool,),
    ("flag", ""): (str,),
    ("enum", ""): (str,),
}
_KIND_NAMES = {str: "text", int: "a number", float: "a number", bool: "true or false"}


def check_examples(
    operations: tuple[Operation, ...], enums: Enums, envelope: Mapping[str, str], problems: Problems
) -> None:
    """Report every example that is not JSON, or does not fit and does not say so in `departs`."""
    for operation in operations:
        for example in operation.examples:
            if example.departs is None:
                for misfit in (
                    *_response_misfits(operation, example, envelope),
                    *_request_misfits(operation, example, enums),
                ):
                    problems.add(example.place, f"example: {misfit}: mend the fields, or say so in 'departs'")


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_no_constant)
    except RecursionError:
        raise ValueError("nested too deep") from None


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _response_misfits(operation: Operation, example: Example, envelope: Mapping[str, str]) -> Iterator[str]:
    try:
        answer = _parsed(example.response)
    except ValueError as error:
        yield f"the response is not JSON ({error})"
        return
    if not isinstance(answer, dict) or envelope["code"] not in answer:
        yield f"the response has no {envelope['code']!r}"
    else:
        yield from _misfits(answer.get(envelope["data"]), operation.response, envelope["data"], optional=False)


def _misfits(value: Any, expected: Type, path: str, *, optional: bool) -> Iterator[str]:
    if isinstance(expected, Scalar) and expected.kind in ("unknown", "none"):
        if expected.kind == "none" and value not in (None, "", {}, []):
            yield f"{path} has data, though none is declared"
        return
    if value is None or (value == "" and isinstance(expected, Scalar)):
        if not optional and not (isinstance(expected, Scalar) and expected.kind in ("str", "enum") and value == ""):
            yield f"{path} has no value ({json.dumps(value)}), though it is declared without '?'"
        return
    match expected:
        case Scalar():
            yield from _scalar_misfits(value, expected, path)
        case ListOf(item):
            if isinstance(value, list):
                for one in value:
                    yield from _misfits(one, item, f"{path}[]", optional=False)
            else:
                yield f"{path} is not a list"
        case MapOf(item):
            if isinstance(value, dict):
                for one in value.values():
                    yield from _misfits(one, item, f"{path}{{}}", optional=False)
            else:
                yield f"{path} is not an object"
        case ObjectOf(is_row=True):
            yield from _row_misfits(value, expected, path)
        case ObjectOf():
            yield from _object_misfits(value, expected, path)


def _scalar_misfits(value: Any, expected: Scalar, path: str) -> Iterator[str]:
    kinds = _WIRE_KINDS[expected.kind, expected.form]
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        wanted = " or ".join(dict.fromkeys(_KIND_NAMES[kind] for kind in kinds))
        yield f"{path} is {json.dumps(value)}, not {wanted}"
    elif expected.kind == "flag" and str(value).casefold() not in [word.casefold() for word in expected.spelling]:
        yield f"{path} is {json.dumps(value)}, not {' or '.join(expected.spelling)}"


def _row_misfits(value: Any, expected: ObjectOf, path: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{path} is not a list of values"
        return
    if len(value) > len(expected.fields):
        yield f"{path} has {len(value)} values, {len(expected.fields)} are declared"
    for index, member in enumerate(expected.fields):
        if index < len(value):
            yield from _misfits(value[index], member.type, f"{path}.{member.wire}", optional=member.marked)
        elif not member.marked:
            yield f"{path} has no value for {member.wire!r}"


def _object_misfits(value: Any, expected: ObjectOf, path: str) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{path} is not an object"
        return
    by_wire = {member.wire: member for member in expected.fields}
    for wire in value:
        if wire not in by_wire:
            yield f"{path}.{wire} is not declared"
    for wire, member in by_wire.items():
        if wire in value:
            yield from _misfits(value[wire], member.type, f"{path}.{wire}", optional=member.marked)
        elif not member.marked:
            yield f"{path}.{wire} is missing, though it is declared without '?'"


def _request_misfits(operation: Operation, example: Example, enums: Enums) -> Iterator[str]:
    if example.request is None:
        given: list[Any] = [{}]
    elif operation.method == "GET":
        given = [dict(parse_qsl(example.request, keep_blank_values=True))]
    else:
        try:
            body = _parsed(example.request)
        except ValueError as error:
            yield f"the request is not JSON ({error})"
            return
        if isinstance(body, list) != operation.request_is_list:
            yield f"the request is {'a list' if isinstance(body, list) else 'not a list'}"
            return
        given = body if isinstance(body, list) else [body]
    for one in given:
        yield from _parameter_misfits(one, operation.request, enums, "request")


def _parameter_misfits(given: Any, declared: tuple[Field, ...], enums: Enums, path: str) -> Iterator[str]:
    if not isinstance(given, dict):
        yield f"{path} is not an object"
        return
    by_wire = {member.wire: member for member in declared}
    for wire, value in given.items():
        member = by_wire.get(wire)
        if member is None:
            yield f"{path}.{wire} is not declared"
        elif isinstance(member.type, Scalar):
            if member.type.enum and value not in enums[member.type.enum].values:
                yield f"{path}.{wire} is {json.dumps(value)}, which {member.type.enum} does not have"
        elif isinstance(member.type, ListOf) and isinstance(member.type.item, ObjectOf) and isinstance(value, list):
            for one in value:
                yield from _parameter_misfits(one, member.type.item.fields, enums, f"{path}.{wire}[]")
    for wire, member in by_wire.items():
        if member.marked and wire not in given:
            yield f"{path}.{wire} is missing, though it is required"
