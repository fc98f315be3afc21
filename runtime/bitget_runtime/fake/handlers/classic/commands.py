"""WebSocket commands of a classic account. A reply goes in the frame's `params`."""

from __future__ import annotations

from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.contract import cancelling, placing
from bitget_runtime.fake.handlers.classic.spot import trade
from bitget_runtime.fake.handlers.codes import code_of
from bitget_runtime.fake.handlers.denied import Denied

_WORDS = {"instId": "symbol", "instType": "productType"}
"""A command frame's names for REST parameters."""


def _as(operation: str, carry_out: Handler) -> Handler:
    """A REST operation's work, with the order in the frame."""

    def handler(asked: Asked) -> object:
        sent = {_WORDS.get(name, name): value for name, value in asked.parameters.items()}
        try:
            return carry_out(asked.with_parameters(sent))
        except Refused as refusal:
            # with the code of the operation: the address of a command does not show what it trades
            raise Denied(code_of(operation, refusal.reason), refusal.detail) from None

    return handler


HANDLERS: dict[str, Handler] = {
    "classic.stream.trade.spot_place_order": _as("classic.spot.trade.place_order", trade.place_order),
    "classic.stream.trade.spot_cancel_order": _as("classic.spot.trade.cancel_order", trade.cancel_order),
    "classic.stream.trade.futures_place_order": _as("classic.contract.trade.place_order", placing.place_order),
    "classic.stream.trade.futures_cancel_order": _as("classic.contract.trade.cancel_order", cancelling.cancel_order),
}
