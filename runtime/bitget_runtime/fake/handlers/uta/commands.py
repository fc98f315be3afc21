"""Commands of WebSockets of a unified account: the order they place, change or cancel, as the operations of REST do.

A reply is what goes in `args` of the frame: one item for a command of one order.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bitget_runtime.fake.core import Order
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.uta.trade.batches import each_of
from bitget_runtime.fake.handlers.uta.trade.orders import cancel, modify, named, place

_DONE = {"code": "0", "msg": "Success"}


def place_order(asked: Asked) -> object:
    order = place(asked)
    return {"symbol": order.instrument.symbol, **named(order), "cTime": str(order.created)}


def modify_order(asked: Asked) -> object:
    return named(modify(asked))


def cancel_order(asked: Asked) -> object:
    return named(cancel(asked))


def place_orders(asked: Asked) -> object:
    def carry_out(item: Asked) -> dict[str, Any]:
        order = place(item)
        return {**_DONE, "symbol": order.instrument.symbol, **named(order)}

    return each_of(asked, carry_out, ("symbol", "orderId", "clientOid"))


def modify_orders(asked: Asked) -> object:
    return each_of(asked, _done(modify), ("orderId", "clientOid"))


def cancel_orders(asked: Asked) -> object:
    return each_of(asked, _done(cancel), ("orderId", "clientOid"))


def _done(carry_out: Callable[[Asked], Order]) -> Callable[[Asked], dict[str, Any]]:
    return lambda item: {**_DONE, **named(carry_out(item))}


HANDLERS: dict[str, Handler] = {
    "uta.stream.trade.place_order": place_order,
    "uta.stream.trade.place_orders": place_orders,
    "uta.stream.trade.modify_order": modify_order,
    "uta.stream.trade.modify_orders": modify_orders,
    "uta.stream.trade.cancel_order": cancel_order,
    "uta.stream.trade.cancel_orders": cancel_orders,
}
