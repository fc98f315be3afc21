"""The orders of a batch, each with a client order ID."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, get_args

from msgspec import Struct
from msgspec.structs import replace

from bitget_runtime.errors import InvalidArgument

if TYPE_CHECKING:
    from bitget_runtime.order_facts import Call
    from bitget_runtime.rest.operation import Operation


def named(call: Call, operation: Operation[Any], arguments: Any, ids: Callable[[], str]) -> Any:
    """The arguments of a batch, with an ID for each order. `Any`: a list of items, or arguments with one in them.

    Raises:
        InvalidArgument: an item in the list isn't an order.
    """
    items = arguments[call.entries] if call.entries else arguments
    wire, listed = call.arguments["client_order_id"], operation.request_type
    if call.entries:
        listed = next(one.annotation for one in operation.form.parameters if one.wire == call.entries)
    (model,) = get_args(listed)
    each = [_named(item, model, wire, ids) for item in items]
    return {**arguments, call.entries: each} if call.entries else each


def only(call: Call, written: Any, client_order_id: str) -> Any:
    """What was sent of one order of a batch, as a batch of one. `Any`: as `named` returns it, as it is sent."""
    items = written[call.entries] if call.entries else written
    each = [item for item in items if item[call.arguments["client_order_id"]] == client_order_id]
    return {**written, call.entries: each} if call.entries else each


def _named(item: object, model: type[Struct], wire: str, ids: Callable[[], str]) -> Struct:
    if not isinstance(item, Struct):
        kind, said = type(item).__name__, f"{model.__name__}(...) of {model.__module__}"
        raise InvalidArgument(f"each order must be a {said}, not {kind}: {item!r:.60}")
    names = dict(zip(item.__struct_encode_fields__, item.__struct_fields__, strict=True))
    return item if getattr(item, names[wire]) else replace(item, **{names[wire]: ids()})
