"""What a failed request leaves open. Nothing that may have been carried out is ever sent again; it is said instead."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING

from bitget_runtime.errors import (
    ApiError,
    BitgetError,
    DecodeError,
    OrderOutcomeUnknown,
    OutcomeUnknown,
    TransportError,
)

if TYPE_CHECKING:
    from bitget_runtime.call import Call
    from bitget_runtime.request import Written

logger = logging.getLogger("bitget_client")

_THINGS = {"order": "order", "transfer": "transfer", "setting": "change of settings"}


def outcome_unknown(call: Call, written: Written, error: BitgetError) -> OutcomeUnknown | None:
    """The error to raise instead, where the given one leaves open whether the request was carried out."""
    if call.outcome == "none" or not _leaves_open(error):
        return None
    ids = client_order_ids(call, written)
    by_id = f" by client order ID {', '.join(ids)}" if ids else " (it has no client order ID)"
    message = (
        f"the {_THINGS[call.outcome]} may or may not have been carried out ({error.message}); "
        f"it was not sent again: look it up{by_id} before sending another"
    )
    arguments: Mapping[str, object] = written if isinstance(written, dict) else {"items": written}
    if call.outcome == "order":
        return OrderOutcomeUnknown(message, operation=call.address, arguments=arguments, client_order_ids=ids)
    return OutcomeUnknown(message, operation=call.address, arguments=arguments)


def warn_interrupted(call: Call, written: Written) -> None:
    """Log that nobody waits any more for the answer to something that may be carried out."""
    if call.outcome != "none":
        ids = ", ".join(client_order_ids(call, written)) or "none given"
        logger.warning("%s was interrupted and may have been carried out (client order IDs: %s)", call.address, ids)


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


def client_order_ids(call: Call, written: object) -> tuple[str, ...]:
    """The client order IDs in what was sent, however deep."""
    if isinstance(written, list):
        return tuple(found for item in written for found in client_order_ids(call, item))
    if not isinstance(written, dict):
        return ()
    own = written.get(call.api.client_order_id)
    deeper = tuple(found for value in written.values() for found in client_order_ids(call, value))
    return (own, *deeper) if isinstance(own, str) else deeper
