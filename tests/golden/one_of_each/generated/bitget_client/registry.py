# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""The catalogue as data: every operation by address, and what they share."""

from __future__ import annotations

from bitget_client._api import API
from bitget_runtime.api import Api, ErrorCodes
from bitget_runtime.registry import Operations

operations = Operations(
    {
        "bitget_client.classic.shop.market": (
            "get_order_book",
            "get_tickers",
        ),
        "bitget_client.uta.trade": (
            "cancel_all",
            "get_anything",
            "place_order",
            "place_orders",
        ),
    }
)
"""Every operation by address, such as `uta.trade.place_order`; modules are loaded when one of theirs is looked up."""

api: Api = API
"""What is true of all operations: environments, headers, envelope."""


def error_codes() -> ErrorCodes:
    """The documented error codes of REST and of WebSocket."""
    return API.load_error_codes()
