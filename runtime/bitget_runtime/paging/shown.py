"""Whether a response has the rows that it should: one that doesn't isn't proof that there are none. Pure."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import Raw, Struct
from msgspec.structs import fields

from bitget_runtime.errors import DecodeError
from bitget_runtime.values.drift import is_of_kind, read
from bitget_runtime.values.read import RAW, field_of

if TYPE_CHECKING:
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.response import RawResponse


def not_shown(
    operation: Operation[Any], response: RawResponse[Any], member: str = "", kind: type[DecodeError] = DecodeError
) -> DecodeError | None:
    """An error if a response proves nothing about missing rows; None if it has its rows, or says that there are none.

    A list that is sent as null is empty, as the exchange sends many empty lists; one that isn't sent at all is not.

    Args:
        operation: What was called.
        response: A success.
        member: Attribute of its data that holds the rows; empty if the data is the rows itself.
        kind: The class of the error.
    """
    data, due = response.data, operation.response_type
    if due is None or due is Any or due is Raw or (type(data) is due and member and _has_rows(data, member)):
        return None
    name = operation.api.envelope.data
    if not is_of_kind(data, due):
        why = f"{name} is {'missing or null' if data is None else 'of a different kind than documented'}"
    else:
        lacking = _lacking(response.content, name, _listed(data), member) if member else None
        if lacking is None:
            return None
        why = f"{lacking} is missing, or isn't a list"
    return kind(
        f"the response does not show what there is: {why}",
        operation=operation.address,
        status=response.status,
        body=response.content,
        headers=response.headers,
    )


def _listed(data: Any) -> list[Any]:
    return data if isinstance(data, list) else [data]


def rows_sent(model: object, member: str) -> Any:
    """The rows of an object; None if they weren't sent, or were sent as null. `Any`: whatever it holds."""
    kind: Any = type(model)  # `type` doesn't count as hashable
    try:
        return getattr(model, _slot(kind, member), None)
    except DecodeError:  # it has several names, and has a value under none of them
        return None


@cache
def _slot(kind: type[object], member: str) -> str:
    """The attribute that holds what was sent."""
    return RAW + member if hasattr(kind, RAW + member) else member


def _lacking(content: bytes, name: str, models: list[Any], member: str) -> str | None:
    """Wire name of the rows, if one of the models has neither them nor a null in their place."""
    if all(_has_rows(model, member) for model in models):
        return None
    for model, sent in zip(models, _listed(read(content).get(name)), strict=False):
        if _has_rows(model, member):
            continue
        wires = _wire_names(model, member)
        there = [sent[wire] for wire in wires if wire in sent] if isinstance(sent, dict) else []
        if not there or there.count(None) < len(there):
            return wires[0]
    return None


def _has_rows(model: Any, member: str) -> bool:
    return isinstance(rows_sent(model, member), (list, Struct))


def _wire_names(model: Any, member: str) -> list[str]:
    """What the rows are called on the wire, under each of their names."""
    known = fields(model) if isinstance(model, Struct) else ()
    return [one.encode_name for one in known if field_of(one.name) == member] or [member]
