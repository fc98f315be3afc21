"""Commands of WebSockets: the order they place, change or cancel, as the operations of REST do.

A reply is what goes in `args` of a unified account's frame, one item for a command of one order; and in `params` of a
classic account's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from bitget_runtime.fake.core import Order, Refused
from bitget_runtime.fake.handlers.asked import Asked, Denied, Handler
from bitget_runtime.fake.handlers.codes import code_of
from bitget_runtime.fake.handlers.uta.trade.batches import each_of
from bitget_runtime.fake.handlers.uta.trade.orders import cancel, modify, named, place

_DONE = {"code": "0", "msg": "Success"}

_FRAME_WORDS = {"instId": "symbol", "instType": "productType"}
"""What the frame of a classic command calls parameters of REST."""


def place_order(asked: Asked) -> object:
    order = place(asked, asked.parameters)
    return {"symbol": order.instrument.symbol, **named(order), "cTime": str(order.created)}


def modify_order(asked: Asked) -> object:
    return named(modify(asked, asked.parameters))


def cancel_order(asked: Asked) -> object:
    return named(cancel(asked, asked.parameters))


def place_orders(asked: Asked) -> object:
    def carry_out(call: Asked, item: Mapping[str, Any]) -> dict[str, Any]:
        order = place(call, item)
        return {**_DONE, "symbol": order.instrument.symbol, **named(order)}

    return each_of(asked, carry_out, ("symbol", "orderId", "clientOid"))


def modify_orders(asked: Asked) -> object:
    return each_of(asked, _done(modify), ("orderId", "clientOid"))


def cancel_orders(asked: Asked) -> object:
    return each_of(asked, _done(cancel), ("orderId", "clientOid"))


def _done(
    carry_out: Callable[[Asked, Mapping[str, Any]], Order],
) -> Callable[[Asked, Mapping[str, Any]], dict[str, Any]]:
    return lambda asked, item: {**_DONE, **named(carry_out(asked, item))}


def _classic(address: str) -> Handler:
    """What an operation of REST does, with what the frame says of its order."""

    def handler(asked: Asked) -> object:
        # looked up when called: the table is made of this module too
        table = import_module("bitget_runtime.fake.handlers.table")
        sent = {_FRAME_WORDS.get(name, name): value for name, value in asked.parameters.items()}
        call = Asked(asked.exchange, asked.endpoint, sent, asked.caller, asked.now)
        try:
            result: object = table.all_handlers()[address](call)
        except Refused as refusal:
            # with the code of the operation: the address of a command does not say what it trades
            raise Denied(code_of(address, refusal.reason), refusal.detail) from None
        return result

    return handler


HANDLERS: dict[str, Handler] = {
    "uta.stream.trade.place_order": place_order,
    "uta.stream.trade.place_orders": place_orders,
    "uta.stream.trade.modify_order": modify_order,
    "uta.stream.trade.modify_orders": modify_orders,
    "uta.stream.trade.cancel_order": cancel_order,
    "uta.stream.trade.cancel_orders": cancel_orders,
    "classic.stream.trade.spot_place_order": _classic("classic.spot.trade.place_order"),
    "classic.stream.trade.spot_cancel_order": _classic("classic.spot.trade.cancel_order"),
    "classic.stream.trade.futures_place_order": _classic("classic.contract.trade.place_order"),
    "classic.stream.trade.futures_cancel_order": _classic("classic.contract.trade.cancel_order"),
}
