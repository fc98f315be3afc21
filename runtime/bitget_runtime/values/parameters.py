"""How arguments are written for the wire: a request model's annotations, turned into one writer per parameter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from msgspec import NODEFAULT, Struct
from msgspec.structs import fields

from bitget_runtime.values.model import Request
from bitget_runtime.values.scalars import (
    Refused,
    kind_of,
    refused,
    write_bool,
    write_float,
    write_int,
    write_json,
    write_name,
    write_text,
)

Writer = Callable[[Any], object]
"""Turns a value into the one to send; raises `Refused`."""

_PLAIN_WRITERS: dict[Any, Writer] = {
    str: write_text,
    int: write_int,
    float: write_float,
    bool: write_bool,
    Any: write_json,
}


class Parameter(Struct, frozen=True):
    """One parameter of an operation, or of an item of a batch.

    Attributes:
        name: Python name.
        wire: Name on the wire.
        required: Whether it must be given.
        annotation: Type that it takes, without None.
        write: Turns a value into the one to send.
    """

    name: str
    wire: str
    required: bool
    annotation: Any
    write: Writer


class Form:
    """The form of a request: the parameters that a model declares, how each is written, and which are required.

    Attributes:
        request_type: The model; None if there are no parameters; a `list[...]` if they are a bare list.
    """

    def __init__(self, request_type: Any) -> None:
        """`request_type` is `Any`: the type system has no name for 'a type expression'."""
        self.request_type = request_type

    @cached_property
    def is_list(self) -> bool:
        """Whether the parameters are a bare list of items."""
        return get_origin(self.request_type) is list

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters, or those of one item if they are a bare list."""
        model = get_args(self.request_type)[0] if self.is_list else self.request_type
        if not isinstance(model, type) or not issubclass(model, Request):
            return ()  # a call that isn't in the catalogue
        return parameters_of(model)

    @cached_property
    def writers(self) -> dict[str, Writer]:
        """How each parameter is written, by wire name."""
        return {parameter.wire: parameter.write for parameter in self.parameters}

    @cached_property
    def required(self) -> frozenset[str]:
        """Wire names of the parameters that must be given."""
        return frozenset(parameter.wire for parameter in self.parameters if parameter.required)

    @cached_property
    def write_list(self) -> Writer:
        """How the parameters are written, if they are a bare list."""
        return list_writer(get_args(self.request_type)[0])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Form) and self.request_type == other.request_type

    def __hash__(self) -> int:
        return hash(self.request_type)

    def __reduce__(self) -> tuple[type[Form], tuple[Any]]:
        return Form, (self.request_type,)

    def __repr__(self) -> str:
        return f"Form({self.request_type!r})"


def parameters_of(request_type: type[Request]) -> tuple[Parameter, ...]:
    """The parameters that a request model's fields declare."""
    hints = get_type_hints(request_type, include_extras=True)
    return tuple(
        Parameter(
            field.name,
            field.encode_name,
            field.default is NODEFAULT and field.default_factory is NODEFAULT,
            annotation := _without_none(hints[field.name]),
            _writer(annotation),
        )
        for field in fields(request_type)
    )


def write_item(parameters: tuple[Parameter, ...], item: object) -> dict[str, object]:
    """What is sent for one object, by wire name; fields that are None are left out.

    Raises:
        Refused: a field's value isn't valid.
    """
    written: dict[str, object] = {}
    for parameter in parameters:
        value = getattr(item, parameter.name)
        if value is not None:
            try:
                written[parameter.wire] = parameter.write(value)
            except Exception as error:
                raise refused(error, parameter.name) from None
    return written


def _without_none(annotation: Any) -> Any:
    if get_origin(annotation) not in (Union, UnionType):
        return annotation
    kept = [arm for arm in get_args(annotation) if arm is not NoneType]
    return kept[0] if len(kept) == 1 else Union[tuple(kept)]  # noqa: UP007 - arms are only known at run time


def _writer(annotation: Any) -> Writer:
    origin = get_origin(annotation)
    if origin is Annotated:
        writer: Writer = annotation.__metadata__[0]
        return writer
    if origin is Literal:
        return write_text
    if origin is list:
        return list_writer(get_args(annotation)[0])
    if origin is dict:
        return _map_writer(get_args(annotation)[1])
    if isinstance(annotation, type) and issubclass(annotation, Request):
        return _object_writer(annotation)
    return _PLAIN_WRITERS[annotation]


def list_writer(annotation: Any) -> Writer:
    write = _writer(annotation)

    def write_list(value: Any) -> list[object]:
        if not issubclass(type(value), (list, tuple)):
            raise Refused(f"must be a list, not {kind_of(value)}")
        written = []
        for index, item in enumerate(value):
            try:
                written.append(write(item))
            except Exception as error:
                raise refused(error, f"[{index}]") from None
        return written

    return write_list


def _map_writer(annotation: Any) -> Writer:
    write = _writer(annotation)

    def write_map(value: Any) -> dict[str, object]:
        if not issubclass(type(value), Mapping):
            raise Refused(f"must be a mapping with texts as keys, not {kind_of(value)}")
        written = {}
        for key, item in value.items():
            name = write_name(key)
            try:
                written[name] = write(item)
            except Exception as error:
                raise refused(error, f"[{name!r}]") from None
        return written

    return write_map


def _object_writer(request_type: type[Request]) -> Writer:
    parameters = parameters_of(request_type)

    def write_object(value: Any) -> dict[str, object]:
        if not issubclass(type(value), request_type):
            wanted = f"{request_type.__name__}(...) of {request_type.__module__}"
            raise Refused(f"must be a {wanted}, not {kind_of(value)}")
        return write_item(parameters, value)

    return write_object
