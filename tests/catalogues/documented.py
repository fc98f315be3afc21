"""The documented examples as method calls: wire names and texts turned back into Python arguments."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Annotated, Any, Literal, get_args, get_origin
from urllib.parse import parse_qsl

import pytest

from bitget_client import Bitget, registry
from bitget_runtime.rest.operation import Example, Operation
from bitget_runtime.values import drift
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.parameters import Parameter, parameters_of
from bitget_runtime.values.scalars import (
    FloatText,
    IntText,
    JsonNumber,
    JsonTime,
    Number,
    NumberOrEmpty,
    SecretText,
    Time,
)

GROUPS = list(dict.fromkeys(address.rpartition(".")[0] for address in registry.operations))
"""Groups of operations; thousands of small tests would take longer than what they test."""


def operations_of(group: str) -> list[Operation[Any]]:
    """The operations of a group."""
    return [one for address, one in registry.operations.items() if address.rpartition(".")[0] == group]


def every_example(check: Callable[[Operation[Any], Example], None]) -> Callable[[str], None]:
    """A test per group out of a check per documented example; what fails says which example it was."""

    def test(group: str) -> None:
        for operation in operations_of(group):
            for index, example in enumerate(operation.examples):
                drift._reported.clear()
                try:
                    check(operation, example)
                except Exception as error:
                    error.add_note(f"example {index} of {operation.address}")
                    raise

    test.__doc__ = check.__doc__
    parametrized: Callable[[str], None] = pytest.mark.parametrize("group", GROUPS)(test)
    return parametrized


def wire_request(operation: Operation[Any], example: Example) -> Any:
    """The documented parameters as JSON values."""
    if example.request is None:
        return {}
    if operation.method == "GET":
        return dict(parse_qsl(example.request, keep_blank_values=True))
    return json.loads(example.request, parse_float=Decimal)


def arguments(operation: Operation[Any], example: Example) -> dict[str, Any]:
    """Keyword arguments that should send the documented request; required ones that it lacks get a stand-in."""
    wire = wire_request(operation, example)
    if operation.body_is_list:
        item_type = get_args(operation.request_type)[0]
        return {list_name(operation): [item_of(item_type, one) for one in wire or []]}
    return keywords(operation.parameters, wire)


def stand_ins(operation: Operation[Any], example: Example) -> set[str]:
    """Wire names of required parameters that the documented request lacks."""
    if operation.body_is_list:
        return set()
    wire = wire_request(operation, example)
    return {one.wire for one in operation.parameters if one.required and one.wire not in wire}


def unknown_parameters(operation: Operation[Any], example: Example) -> set[str]:
    """Wire names in the documented request that the catalogue does not have (an example that departs)."""
    wire = wire_request(operation, example)
    known = {one.wire for one in operation.parameters}
    return {name for one in (wire if isinstance(wire, list) else [wire]) for name in one if name not in known}


def list_name(operation: Operation[Any]) -> str:
    """Name of the argument that is the list."""
    *groups, method = operation.address.split(".")
    group: Any = Bitget()
    for name in groups:
        group = getattr(group, name)
    return next(iter(inspect.signature(getattr(group, method)).parameters))


def is_no_number(parameter: Parameter, value: object) -> bool:
    """Whether the docs write an empty text for a number that is not given."""
    return parameter.annotation in (Number, JsonNumber) and value == ""


def item_of(request_type: type[Request], wire: dict[str, Any]) -> Request:
    """An item of a list of parameters."""
    return request_type(**keywords(parameters_of(request_type), wire))


def keywords(parameters: tuple[Parameter, ...], wire: dict[str, Any]) -> dict[str, Any]:
    """Keyword arguments of wire names and values; required ones that are not there get a stand-in."""
    found = {
        one.name: _argument(one.annotation, wire[one.wire])
        for one in parameters
        if one.wire in wire and not is_no_number(one, wire[one.wire])
    }
    return {**{one.name: _stand_in(one.annotation) for one in parameters if one.required}, **found}


def _argument(annotation: Any, value: Any) -> Any:
    if annotation in (IntText, Time, JsonTime, int):
        return int(value)
    if annotation == FloatText:
        return float(value)
    if annotation in (JsonNumber, Number, NumberOrEmpty):
        return value if isinstance(value, str) else Decimal(str(value))
    if annotation == SecretText:
        return value
    if get_origin(annotation) is Annotated:
        return _flag(annotation, value)
    if get_origin(annotation) is list:
        values = value.split(",") if isinstance(value, str) else value
        return [_argument(get_args(annotation)[0], one) for one in values]
    if isinstance(annotation, type) and issubclass(annotation, Request):
        return item_of(annotation, value)
    return value == "true" if annotation is bool and isinstance(value, str) else value


def _flag(annotation: Any, value: Any) -> bool:
    write = annotation.__metadata__[0]
    return bool(next(known for known in (True, False) if write(known).casefold() == str(value).casefold()))


def _stand_in(annotation: Any) -> Any:
    if annotation in (IntText, Time, JsonTime, FloatText, int, float):
        return 1
    if annotation == SecretText:
        return "x"
    if annotation in (Number, NumberOrEmpty, JsonNumber):
        return "1"
    if get_origin(annotation) is list:
        return []
    if get_origin(annotation) is Literal:
        return get_args(annotation)[0]
    return True if get_origin(annotation) is Annotated or annotation is bool else "x"


def without_nulls(value: Any) -> Any:
    """JSON values without members that say nothing."""
    if isinstance(value, dict):
        return {key: without_nulls(one) for key, one in value.items() if one is not None}
    if isinstance(value, list):
        return [without_nulls(one) for one in value]
    return value


def as_text(value: Any) -> Any:
    """JSON values with numbers as text: the docs write a number in one place and text in another, for the same."""
    if isinstance(value, dict):
        return {key: as_text(one) for key, one in value.items()}
    if isinstance(value, list):
        return [as_text(one) for one in value]
    return value if isinstance(value, (str, bool)) else str(value)


def method_at(client: object, address: str) -> Any:
    """The method that an address names."""
    for name in address.split("."):
        client = getattr(client, name)
    return client


def models_in(data: object) -> Iterator[Model]:
    """Every model in a decoded response."""
    if isinstance(data, Model):
        yield data
        for slot in data.__struct_fields__:
            yield from models_in(getattr(data, slot))
    elif isinstance(data, list):
        for item in data:
            yield from models_in(item)
