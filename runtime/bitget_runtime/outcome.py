"""What a failed request leaves open. Nothing that may have been carried out is ever sent again; it is said instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import (
    ApiError,
    BitgetError,
    DecodeError,
    OrderOutcomeUnknown,
    OutcomeUnknown,
    TransportError,
)

if TYPE_CHECKING:
    from bitget_runtime.operation import Operation
    from bitget_runtime.request import Written

_THINGS = {"order": "order", "transfer": "transfer", "setting": "change of settings"}


def outcome_unknown(operation: Operation[Any], written: Written, error: BitgetError) -> OutcomeUnknown | None:
    """The error to raise instead, where the given one leaves open whether the request was carried out."""
    if operation.outcome == "none" or not _leaves_open(error):
        return None
    ids = client_order_ids(operation, written)
    by_id = f" by client order ID {', '.join(ids)}" if ids else " (it has no client order ID)"
    message = (
        f"the {_THINGS[operation.outcome]} may or may not have been carried out ({error.message}); "
        f"it was not sent again: look it up{by_id} before sending another"
    )
    arguments: Mapping[str, object] = written if isinstance(written, dict) else {"items": written}
    if operation.outcome == "order":
        return OrderOutcomeUnknown(message, operation=operation.address, arguments=arguments, client_order_ids=ids)
    return OutcomeUnknown(message, operation=operation.address, arguments=arguments)


def _leaves_open(error: BitgetError) -> bool:
    match error:
        case TransportError():
            return error.sent
        case ApiError():
            return not error.outcome_known
        case DecodeError():
            return True
        case _:
            return False


def client_order_ids(operation: Operation[Any], written: object) -> tuple[str, ...]:
    """The client order IDs in what was sent, however deep."""
    if isinstance(written, list):
        return tuple(found for item in written for found in client_order_ids(operation, item))
    if not isinstance(written, dict):
        return ()
    own = written.get(operation.api.client_order_id)
    deeper = tuple(found for value in written.values() for found in client_order_ids(operation, value))
    return (own, *deeper) if isinstance(own, str) else deeper
