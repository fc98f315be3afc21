"""Orders and fills of classic futures, looked up and listed."""

from __future__ import annotations

from collections.abc import Iterable

from bitget_runtime.fake.core import (
    Exchange,
    Fill,
    Order,
    OrderState,
    OrderType,
    TriggerKind,
)
from bitget_runtime.fake.core.words import ZERO
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.contract.lists import QUARTER, by_ids, enveloped
from bitget_runtime.fake.handlers.classic.contract.placing import found
from bitget_runtime.fake.handlers.classic.contract.shared_rows import cancel_reason, fill_members, order_members
from bitget_runtime.fake.handlers.classic.contract.words import (
    STATES,
    contract_of,
    flag,
    number,
    product_of,
    side_word,
    symbol_of,
)
from bitget_runtime.fake.handlers.denied import WRONG, Denied

_KINDS = {TriggerKind.PLAN: "plan", TriggerKind.TAKE_PROFIT: "profit", TriggerKind.STOP_LOSS: "loss"}
_OPEN = {"live": OrderState.LIVE, "partially_filled": OrderState.PARTIALLY_FILLED}
_HISTORY_DAYS = 90
_WEEK = 7


def get_order(asked: Asked) -> object:
    contract_of(asked)
    order = found(asked)
    return {**_order(asked.exchange, order), "state": STATES[order.state], "newTradeSide": None}


def get_open_orders(asked: Asked) -> object:
    status = asked.text("status")
    if status and status not in _OPEN:
        raise Denied(WRONG, "status")
    orders = asked.exchange.state.orders.open(asked.user.uid, product_of(asked), symbol_of(asked))
    # without a status the wire has both, whatever its page says of a default
    return _page(asked, (order for order in orders if not status or order.state is _OPEN[status]))


def get_order_history(asked: Asked) -> object:
    source = asked.text("orderSource")
    orders = asked.exchange.state.orders.past(asked.user.uid, product_of(asked), symbol_of(asked))
    chosen = (order for order in orders if not source or _source(asked.exchange, order) == source)
    return _page(asked, chosen, _HISTORY_DAYS, _HISTORY_DAYS)


def _page(asked: Asked, orders: Iterable[Order], days: int = QUARTER, reach: int | None = None) -> object:
    return enveloped(
        asked,
        "entrustedList",
        by_ids(asked, orders, lambda order: order.id, lambda order: order.client_id),
        key=lambda order: order.id,
        time=lambda order: order.created,
        row=lambda order: {**_order(asked.exchange, order), "status": STATES[order.state]},
        days=days,
        reach=reach,
    )


def _order(exchange: Exchange, order: Order) -> dict[str, object]:
    return order_members(order) | {
        "symbol": order.instrument.symbol,
        "baseVolume": number(order.filled),
        "fee": number(-order.fees.get(order.instrument.settle, ZERO)),
        "price": number(order.price),
        "priceAvg": number(order.average_price),
        "quoteVolume": number(order.filled_value),
        "reduceOnly": flag(order.closing),
        "orderSource": _source(exchange, order),
        "cancelReason": cancel_reason(order),
    }


def _source(exchange: Exchange, order: Order) -> str:
    """The source of an order."""
    said = order.new.note.get("orderSource")
    if said or order.liquidates:
        return said or "liquidation"
    if not order.trigger_id:
        return "market" if order.new.type is OrderType.MARKET else "normal"
    trigger = exchange.state.triggers.find(order.uid, order.trigger_id)
    whole = "pos_" if trigger.new.note.get("planType", "").startswith("pos_") else ""
    return f"{whole}{_KINDS[trigger.new.kind]}_{order.new.type.value}"


def get_fills(asked: Asked) -> object:
    return _fills(asked, QUARTER)


def get_fill_history(asked: Asked) -> object:
    return _fills(asked, _WEEK)


def _fills(asked: Asked, days: int) -> object:
    orders = asked.exchange.state.orders
    fills = orders.fills(asked.user.uid, product_of(asked), symbol_of(asked), asked.text("orderId"))
    return enveloped(
        asked,
        "fillList",
        fills,
        key=lambda fill: fill.id,
        time=lambda fill: fill.time,
        row=_fill,
        days=days,
    )


def _fill(fill: Fill) -> dict[str, object]:
    return fill_members(fill) | {
        "side": side_word(fill.side, fill.position_side),
        "enterPointSource": "SYS" if fill.liquidates else "API",
        "marginCoin": fill.instrument.settle,
    }


HANDLERS: dict[str, Handler] = {
    "classic.contract.trade.get_order": get_order,
    "classic.contract.trade.get_open_orders": get_open_orders,
    "classic.contract.trade.get_order_history": get_order_history,
    "classic.contract.trade.get_fills": get_fills,
    "classic.contract.trade.get_fill_history": get_fill_history,
}
