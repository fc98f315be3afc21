"""Lists of orders and fills of the classic spot account, and how an order looks in them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

import msgspec

from bitget_runtime.fake.core import (
    Fill,
    Order,
    OrderState,
    OrderType,
    Product,
    Reason,
    Refused,
    Trigger,
    TriggerKind,
    WalletKind,
)
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.pages import REACH, Row
from bitget_runtime.fake.handlers.classic.words import STATES, ids_of, spot_pair_of
from bitget_runtime.fake.handlers.pages import page
from bitget_runtime.fake.handlers.values import spelled

TPSL = {"normal": False, "tpsl": True}

_EXITS = (TriggerKind.TAKE_PROFIT, TriggerKind.STOP_LOSS)
_JSON = msgspec.json.Encoder(decimal_format="number")


def get_order(asked: Asked) -> list[Row]:
    """The order in a list, which is empty if there isn't one."""
    order_id, client_id = ids_of(asked)
    try:
        order = asked.exchange.state.orders.find(asked.user.uid, order_id, client_id)
    except Refused as refusal:
        if refusal.reason is not Reason.UNKNOWN_ORDER:
            raise
        return []
    return [_past(order)] if order.wallet.kind is WalletKind.SPOT else []


def get_open_orders(asked: Asked) -> list[Row]:
    uid, symbol = asked.user.uid, _symbol(asked)
    if asked.word("tpslType", TPSL, False):
        return [_waiting(each) for each in _exits(asked, asked.exchange.state.triggers.open(uid, Product.SPOT, symbol))]
    return [_open(each) for each in _orders(asked, asked.exchange.state.orders.open(uid, Product.SPOT, symbol))]


def get_order_history(asked: Asked) -> list[Row]:
    uid, symbol = asked.user.uid, _symbol(asked)
    if asked.word("tpslType", TPSL, False):
        return [_ended(each) for each in _exits(asked, asked.exchange.state.triggers.past(uid, Product.SPOT, symbol))]
    return [_past(each) for each in _orders(asked, asked.exchange.state.orders.past(uid, Product.SPOT, symbol))]


def _symbol(asked: Asked) -> str | None:
    return spot_pair_of(asked).symbol if asked.text("symbol") else None


def _orders(asked: Asked, orders: Iterable[Order]) -> list[Order]:
    order_id = asked.text("orderId")
    found = (each for each in orders if each.wallet.kind is WalletKind.SPOT and order_id in ("", each.id))
    return page(found, asked, time=lambda each: each.created, key=lambda each: each.id, widest=REACH)


def _exits(asked: Asked, triggers: Iterable[Trigger]) -> list[Trigger]:
    order_id = asked.text("orderId")
    found = (each for each in triggers if each.new.kind in _EXITS and order_id in ("", each.id))
    return page(found, asked, time=lambda each: each.created, key=lambda each: each.id, widest=REACH)


def _shared(order: Order) -> Row:
    new = order.new
    return {
        "userId": order.uid,
        "symbol": new.instrument.symbol,
        "orderId": order.id,
        "clientOid": order.client_id,
        "size": spelled(order.qty or new.value or order.qty),
        "orderType": str(new.type),
        "side": str(new.side),
        "status": STATES[order.state],
        "baseVolume": spelled(order.filled),
        "quoteVolume": spelled(order.filled_value),
        "enterPointSource": "API",
        "orderSource": "market" if new.type is OrderType.MARKET else "normal",
        "tpslType": "normal",
        "triggerPrice": None,
        "cTime": str(order.created),
        "uTime": str(order.updated),
    }


def _open(order: Order) -> Row:
    new = order.new
    row = _shared(order) | {
        "priceAvg": spelled(order.price or Decimal(0)),
        "basePrice": "0",
        "force": str(new.time_in_force),
    }
    for kind, exit_ in (("TakeProfit", new.take_profit), ("StopLoss", new.stop_loss)):
        row[f"preset{kind}Price"] = spelled(exit_.price) if exit_ is not None else ""
        row[f"execute{kind}Price"] = spelled(exit_.limit) if exit_ is not None and exit_.limit is not None else ""
    return row


def _past(order: Order) -> Row:
    ended = ""
    if order.state is OrderState.CANCELLED:
        ended = "stp_cancel" if order.ended_by is Reason.SELF_TRADE else "normal_cancel"
    return _shared(order) | {
        "price": spelled(order.price or Decimal(0)),
        "priceAvg": spelled(order.average_price or Decimal(0)),
        "feeDetail": _fees(order),
        "quoteCoin": order.instrument.quote,
        "baseCoin": order.instrument.base,
        "cancelReason": ended,
    }


def _fees(order: Order) -> str:
    """Fees as JSON text; none before the first fill."""
    if not order.fees:
        return ""
    paid = sum(order.fees.values(), Decimal(0))
    said: Row = {"newFees": {"c": 0, "d": 0, "deduction": False, "r": -paid, "t": -paid, "totalDeductionFee": 0}}
    for coin, fee in order.fees.items():
        said[coin] = {"deduction": False, "feeCoinCode": coin, "totalDeductionFee": 0, "totalFee": -fee}
    return _JSON.encode(said).decode()


def _trigger(trigger: Trigger, status: str) -> Row:
    order = trigger.new.order
    return {
        "userId": trigger.uid,
        "symbol": order.instrument.symbol,
        "orderId": trigger.id,
        "clientOid": trigger.new.client_id,
        "size": spelled(order.value if order.value is not None else order.qty or Decimal(0)),
        "orderType": str(order.type),
        "side": str(order.side),
        "status": status,
        "baseVolume": "0",
        "quoteVolume": "0",
        "enterPointSource": "API",
        "orderSource": "market" if order.type is OrderType.MARKET else "normal",
        "tpslType": "tpsl",
        "triggerPrice": spelled(trigger.new.price),
        "cTime": str(trigger.created),
        "uTime": str(trigger.updated),
    }


def _waiting(trigger: Trigger) -> Row:
    price = spelled(trigger.new.order.price or Decimal(0))
    return _trigger(trigger, "live") | {"priceAvg": price, "basePrice": "0"}


def _ended(trigger: Trigger) -> Row:
    instrument = trigger.instrument
    return _trigger(trigger, "filled" if trigger.order_id else "cancelled") | {
        "price": spelled(trigger.new.order.price or Decimal(0)),
        "priceAvg": "0",
        "feeDetail": "",
        "quoteCoin": instrument.quote,
        "baseCoin": instrument.base,
        "cancelReason": "" if trigger.order_id else "normal_cancel",
    }


def get_fills(asked: Asked) -> list[Row]:
    state, uid = asked.exchange.state, asked.user.uid
    fills = (
        fill
        for fill in state.orders.fills(uid, Product.SPOT, _symbol(asked), asked.text("orderId"))
        if fill.wallet.kind is WalletKind.SPOT
    )
    found = page(fills, asked, time=lambda fill: fill.time, key=lambda fill: fill.id, widest=REACH)
    return [{"userId": uid} | fill_row(each, state.orders.find(uid, each.order_id)) for each in found]


def fill_row(fill: Fill, order: Order) -> Row:
    """A fill, as spot and margin lists have it."""
    return {
        "symbol": fill.instrument.symbol,
        "orderId": fill.order_id,
        "tradeId": fill.id,
        "orderType": str(order.new.type),
        "side": str(fill.side),
        "priceAvg": spelled(fill.price),
        "size": spelled(fill.qty),
        "amount": spelled(fill.value),
        "feeDetail": {
            "deduction": "no",
            "feeCoin": fill.fee_coin,
            "totalDeductionFee": "",
            "totalFee": spelled(-fill.fee),
        },
        "tradeScope": str(fill.role),
        "cTime": str(fill.time),
        "uTime": str(fill.time),
    }


HANDLERS: dict[str, Handler] = {
    "classic.spot.trade.get_order": get_order,
    "classic.spot.trade.get_open_orders": get_open_orders,
    "classic.spot.trade.get_order_history": get_order_history,
    "classic.spot.trade.get_fills": get_fills,
}
