"""Orders and fills to read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bitget_runtime.fake.core import Fill, Order, Product
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.uta.lists import listed
from bitget_runtime.fake.handlers.uta.trade.order_requests import ids_sent
from bitget_runtime.fake.handlers.uta.trade.order_rows import fill_row, order_row
from bitget_runtime.fake.handlers.uta.words import PRODUCTS, category, category_of, required_category

_EVER = 36_500


def get_order(asked: Asked) -> object:
    return order_row(asked.exchange.state.orders.find(asked.user.uid, *ids_sent(asked)))


def get_open_orders(asked: Asked) -> object:
    name = category(asked)
    orders = asked.exchange.state.orders.open(asked.user.uid, *_where(asked, name))
    return _orders(asked, orders, name, days=_EVER, reach=None)


def get_order_history(asked: Asked) -> object:
    name = required_category(asked)
    orders = asked.exchange.state.orders.past(asked.user.uid, *_where(asked, name))
    return _orders(asked, orders, name, null=False)


def _where(asked: Asked, name: str) -> tuple[Product | None, str | None]:
    return PRODUCTS[name] if name else None, asked.text("symbol") or None


def _orders(
    asked: Asked, orders: Iterable[Order], name: str, *, days: int = 30, reach: int | None = 90, null: bool = True
) -> dict[str, Any]:
    chosen = (each for each in orders if not name or category_of(each.instrument, each.new.note) == name)
    return listed(
        asked,
        chosen,
        order_row,
        time=lambda order: order.created,
        key=lambda order: order.id,
        days=days,
        reach=reach,
        null=null,
    )


def get_fills(asked: Asked) -> object:
    name, uid, orders = category(asked), asked.user.uid, asked.exchange.state.orders
    fills = orders.fills(uid, *_where(asked, name), order_id=asked.text("orderId"))
    chosen = (each for each in fills if not name or category_of(each.instrument, each.note) == name)

    def row(fill: Fill) -> dict[str, Any]:
        return fill_row(fill, orders.find(uid, fill.order_id))

    return listed(asked, chosen, row, time=lambda fill: fill.time, key=lambda fill: fill.id)


HANDLERS: dict[str, Handler] = {
    "uta.trade.get_order": get_order,
    "uta.trade.get_open_orders": get_open_orders,
    "uta.trade.get_order_history": get_order_history,
    "uta.trade.get_fills": get_fills,
}
