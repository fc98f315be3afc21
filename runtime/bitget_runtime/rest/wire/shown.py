"""Whether a response shows the rows that it is due to: one that doesn't is no proof that there are none. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_type_hints

import msgspec
from msgspec import Raw, Struct

from bitget_runtime.errors import DecodeError
from bitget_runtime.rest.wire.response import is_of_kind
from bitget_runtime.values.drift import read

if TYPE_CHECKING:
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.response import RawResponse

E = TypeVar("E", bound=DecodeError)


def not_shown(
    operation: Operation[Any], response: RawResponse[Any], member: str = "", kind: type[E] = DecodeError
) -> E | None:
    """Why nothing follows from what a response lacks; None where it shows its rows, or that there are none.

    A list that the catalogue allows to be null is empty where it is sent as null; one that isn't sent at all is not.

    Args:
        operation: What was asked.
        response: A success.
        member: Attribute of its data that holds the rows; empty where the data is the rows itself.
        kind: Of which kind the error is.
    """
    data, due, name = response.data, operation.response_type, operation.api.envelope.data
    if due is None or due is Any or due is Raw:
        return None
    if not is_of_kind(data, due):
        why = f"{name} is {'missing or null' if data is None else 'of another kind than documented'}"
    elif not member or all(isinstance(getattr(one, member, None), (list, Struct)) for one in _listed(data)) or (lacking := _lacking(response.content, name, _listed(data), member)) is None:
        return None
    else:
        why = f"{lacking} is missing, or is no list"
    return kind(
        f"the response does not show what there is: {why}",
        operation=operation.address,
        status=response.status,
        body=response.content,
        headers=response.headers,
    )


def _listed(data: Any) -> list[Any]:
    return data if isinstance(data, list) else [data]


def _lacking(content: bytes, name: str, models: list[Any], member: str) -> str | None:
    """Name on the wire of the rows, where one of the models neither has them nor has null where that may be."""
    sent = _listed(read(content).get(name))
    for model, one in zip(models, sent, strict=False):
        if isinstance(getattr(model, member, None), (list, Struct)):
            continue
        field = next((each for each in _fields(model) if each.name == member), None)
        if field is None or not isinstance(one, dict):
            return member
        may_be_null = type(None) in get_args(get_type_hints(type(model))[member])
        if not (may_be_null and one.get(field.encode_name, member) is None):
            return field.encode_name
    return None


def _fields(model: Any) -> tuple[msgspec.structs.FieldInfo, ...]:
    return msgspec.structs.fields(model) if isinstance(model, Struct) else ()
