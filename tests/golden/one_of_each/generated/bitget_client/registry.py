# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""The catalogue as data: every operation and channel by address, and what they share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bitget_client._api import API
from bitget_runtime.facts import ApiFacts, ErrorCodes
from bitget_runtime.reference import Reference, document
from bitget_runtime.rest.registry import Endpoints

if TYPE_CHECKING:
    from bitget_runtime.order_facts import OrderFacts
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.stream.wire.binary import BinaryChannel
    from bitget_runtime.stream.wire.channel import Channel, Command

operations: Endpoints[Operation[Any]] = Endpoints(
    {
        "bitget_client.classic.shop.market": (
            "get_order_book",
            "get_tickers",
        ),
        "bitget_client.uta.trade": (
            "cancel_all",
            "get_anything",
            "get_fills",
            "get_order",
            "place_order",
            "place_orders",
        ),
    }
)
"""Every operation by address, such as `uta.trade.place_order`; a module is loaded when one of its operations is."""

channels: Endpoints[Channel[Any] | Command[Any] | BinaryChannel[Any]] = Endpoints(
    {
        "bitget_client.classic.stream": (
            "shop_orders",
            "shop_candle",
            "trade.shop_place_order",
        ),
        "bitget_client.uta.stream": (
            "balance",
            "orders",
            "books",
            "trade.place_order",
            "trade.place_orders",
        ),
        "bitget_client.uta.sbe": ("fills",),
    },
    {"bitget_client.uta.sbe": "uta.stream.sbe"},
)
"""Every WebSocket channel and command by address, such as `uta.stream.ticker`, `uta.stream.sbe.books1`."""

api: ApiFacts = API
"""What is true of all operations: environments, headers, envelope."""


def error_codes() -> ErrorCodes:
    """The documented error codes of REST and of WebSocket."""
    return API.load_error_codes()


def openapi() -> dict[str, Any]:
    """The operations as an OpenAPI 3.1 document, for other tools. `Any`: it is JSON."""
    return document("bitget_client", "openapi.json")


def asyncapi() -> dict[str, Any]:
    """The channels and commands as an AsyncAPI 3.0 document, for other tools. `Any`: it is JSON."""
    return document("bitget_client", "asyncapi.json")


reference = Reference("bitget_client", (*operations, *(one for one in channels if ".sbe." not in one)))
"""What the catalogue says about each call, for people, by address: `reference["uta.trade.place_order"].summary`."""


def orders() -> OrderFacts:
    """The life of each kind of order, such as `uta` or `classic_spot`: its operations, channels, states and words."""
    from bitget_client.order_lives import ORDERS

    return ORDERS
