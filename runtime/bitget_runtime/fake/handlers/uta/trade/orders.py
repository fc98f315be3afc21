"""Placing, changing and cancelling orders; closing positions."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from bitget_runtime.fake.core import (
    KEEP,
    Order,
    OrderType,
    Reason,
    Refused,
    Side,
    balance_figures,
    most_openable,
)
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.denied import WRONG_OF_UNIFIED, Denied
from bitget_runtime.fake.handlers.uta.trade.batches import each_of, refused_members
from bitget_runtime.fake.handlers.uta.trade.order_requests import exit_of, new_order, pending_order
from bitget_runtime.fake.handlers.uta.trade.positions import chosen_positions
from bitget_runtime.fake.handlers.uta.trade.refusals import refusal_of_order
from bitget_runtime.fake.handlers.uta.words import (
    POOL,
    PRODUCTS,
    SIDES,
    category_of,
    flag,
    instrument_of,
    required_category,
)
from bitget_runtime.fake.handlers.values import spelled

_SHORTEST_COUNTDOWN = 5
_LONGEST_COUNTDOWN = 60


def named(order: Order) -> dict[str, Any]:
    """The two IDs of an order."""
    return {"orderId": order.id, "clientOid": order.client_id}


def place(asked: Asked) -> Order:
    """Place the order sent."""
    new = new_order(asked)
    try:
        return asked.exchange.place(asked.user.uid, new)
    except Refused as refusal:
        raise refusal_of_order(refusal, new) from None


def modify(asked: Asked) -> Order:
    """Change the order sent; if that is refused, it may be cancelled instead."""
    order = pending_order(asked)
    qty, price = asked.number("qty"), asked.number("price")
    given = {"take_profit": exit_of(asked, "tp"), "stop_loss": exit_of(asked, "sl")}
    exits = {name: exit_ for name, exit_ in given.items() if exit_ is not None}
    cancels = flag(asked, "autoCancel")
    try:
        return asked.exchange.modify(
            order.uid,
            order.id,
            qty=qty,
            price=price,
            take_profit=given["take_profit"] or KEEP,
            stop_loss=given["stop_loss"] or KEEP,
        )
    except Refused as refusal:
        if cancels:
            asked.exchange.cancel(order.uid, order.id)
        raise refusal_of_order(refusal, replace(order.new, **exits)) from None


def cancel(asked: Asked) -> Order:
    """Cancel the order sent."""
    order = pending_order(asked)
    return asked.exchange.cancel(order.uid, order.id)


def place_order(asked: Asked) -> object:
    return named(place(asked))


def place_orders(asked: Asked) -> object:
    rows = each_of(asked, lambda item: named(place(item)), ("clientOid",))
    return [{"orderId": None, **row} for row in rows]


def modify_order(asked: Asked) -> object:
    return named(modify(asked))


def modify_orders(asked: Asked) -> object:
    return each_of(asked, lambda item: named(modify(item)), ("orderId", "clientOid"))


def cancel_order(asked: Asked) -> object:
    return named(cancel(asked))


def cancel_orders(asked: Asked) -> object:
    return each_of(asked, lambda item: named(cancel(item)), ("orderId", "clientOid"))


def cancel_all_orders(asked: Asked) -> object:
    name, symbol = required_category(asked), asked.text("symbol")
    if symbol:
        instrument_of(asked, name)
    uid = asked.user.uid
    orders = asked.exchange.state.orders.open(uid, PRODUCTS[name], symbol or None)
    chosen = [each for each in orders if category_of(each.instrument, each.new.note) == name]
    return {"list": [named(asked.exchange.cancel(uid, each.id)) for each in chosen]}


def close_positions(asked: Asked) -> object:
    rows: list[dict[str, Any]] = []
    for position in chosen_positions(asked):
        try:
            rows.append(named(asked.exchange.close_position(position.uid, position.instrument, position.side)))
        except Refused as refusal:
            rows.append({"orderId": "", "clientOid": "", **refused_members(asked, refusal)})
    if not rows:
        raise Refused(Reason.NO_POSITION)
    return {"list": rows}


def set_cancel_all_countdown(asked: Asked) -> object:
    seconds = asked.whole("countdown") or 0
    if seconds and not _SHORTEST_COUNTDOWN <= seconds <= _LONGEST_COUNTDOWN:
        raise Denied(WRONG_OF_UNIFIED, "countdown")
    asked.exchange.countdown(asked.user.uid, seconds)
    return "success"


def get_max_openable(asked: Asked) -> object:
    """The amount available for an order; for contracts also how much it opens, by leverage alone."""
    name = required_category(asked)
    instrument = instrument_of(asked, name)
    side = asked.word("side", SIDES)
    coin = instrument.base if instrument.is_spot and side is Side.SELL else instrument.settle
    balance = asked.exchange.state.ledger.balance(asked.user.uid, POOL, coin)
    free = balance_figures(asked.exchange, balance).spendable
    if instrument.is_spot:
        return {"available": spelled(free)}
    kind = asked.word("orderType", {each.value: each for each in OrderType})
    price = asked.number("price") if kind is OrderType.LIMIT else None
    price = price or asked.exchange.market(instrument).last()
    most = spelled(most_openable(asked.exchange, balance, instrument, price))
    return {"available": spelled(free), "maxOpen": most, "maxBuyOpen": most, "maxSellOpen": most}


HANDLERS: dict[str, Handler] = {
    "uta.trade.place_order": place_order,
    "uta.trade.place_orders": place_orders,
    "uta.trade.modify_order": modify_order,
    "uta.trade.modify_orders": modify_orders,
    "uta.trade.cancel_order": cancel_order,
    "uta.trade.cancel_orders": cancel_orders,
    "uta.trade.cancel_all_orders": cancel_all_orders,
    "uta.trade.close_positions": close_positions,
    "uta.trade.set_cancel_all_countdown": set_cancel_all_countdown,
    "uta.trade.get_max_openable": get_max_openable,
}
