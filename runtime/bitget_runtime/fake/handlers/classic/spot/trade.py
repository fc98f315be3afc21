"""Orders of the classic spot account: placed, cancelled, replaced, one by one and in batches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from msgspec.structs import replace as changed

from bitget_runtime.fake.core import (
    NewOrder,
    NewTrigger,
    Order,
    OrderType,
    Product,
    Reason,
    Refused,
    Side,
    StpMode,
    TimeInForce,
    TriggerKind,
    WalletKind,
)
from bitget_runtime.fake.handlers.asked import Asked, Denied, Handler
from bitget_runtime.fake.handlers.classic.pages import Row
from bitget_runtime.fake.handlers.classic.spot.orders import TPSL
from bitget_runtime.fake.handlers.classic.words import (
    FORCES,
    ORDER_TYPES,
    SIDES,
    STP_MODES,
    check_deadline,
    choice,
    exit_of,
    ids_of,
    instrument_of,
    needed,
    new_client_id,
    unknown_order,
)
from bitget_runtime.fake.handlers.codes import MALFORMED, MISSING, TOO_MANY, WRONG, told

_MOST = 50
_WITHOUT_CODE = "classic.margin.isolated."
_SEVERAL = {"single": False, "multiple": True}


# one by one


def place_order(asked: Asked) -> Row:
    check_deadline(asked)
    if choice(asked, "tpslType", TPSL, False):
        return _place_exit(asked)
    placed = asked.exchange.place(asked.user.uid, _new_order(asked))
    return _ack(placed)


def _new_order(asked: Asked) -> NewOrder:
    pair, side = instrument_of(asked), choice(asked, "side", SIDES)
    type_, size = choice(asked, "orderType", ORDER_TYPES), needed(asked, "size")
    market = type_ is OrderType.MARKET
    by_value = market and side is Side.BUY
    return NewOrder(
        instrument=pair,
        side=side,
        type=type_,
        qty=None if by_value else size,
        value=size if by_value else None,
        price=None if market else needed(asked, "price"),
        time_in_force=TimeInForce.IOC if market else choice(asked, "force", FORCES),
        client_id=new_client_id(asked),
        stp=choice(asked, "stpMode", STP_MODES, StpMode.NONE),
        take_profit=exit_of(asked, "TakeProfit"),
        stop_loss=exit_of(asked, "StopLoss"),
    )


def _ack(order: Order) -> Row:
    return {"orderId": order.id, "clientOid": order.client_id}


def _place_exit(asked: Asked) -> Row:
    """A take profit or stop loss, whichever it is by the side of the price that it waits on."""
    price = needed(asked, "triggerPrice")
    order = changed(_new_order(asked), take_profit=None, stop_loss=None, client_id="")
    above = price > asked.exchange.market(order.instrument).last()
    kind = TriggerKind.TAKE_PROFIT if above == (order.side is Side.SELL) else TriggerKind.STOP_LOSS
    trigger = asked.exchange.set_trigger(asked.user.uid, NewTrigger(kind=kind, price=price, order=order))
    return {"orderId": trigger.id, "clientOid": trigger.new.client_id}


def cancel_order(asked: Asked) -> Row:
    order_id, client_id = ids_of(asked)
    if choice(asked, "tpslType", TPSL, False):
        waiting = asked.exchange.state.triggers.pending(asked.user.uid, order_id, client_id)
        if not waiting.instrument.is_spot or waiting.new.kind is TriggerKind.PLAN:
            raise Refused(Reason.UNKNOWN_TRIGGER, order_id or client_id)
        if asked.text("symbol") not in ("", waiting.instrument.symbol):
            raise Refused(Reason.UNKNOWN_TRIGGER, order_id or client_id)
        trigger = asked.exchange.cancel_trigger(asked.user.uid, waiting.id)
        return {"orderId": trigger.id, "clientOid": trigger.new.client_id}
    order = _own(asked, order_id, client_id)
    return _ack(asked.exchange.cancel(asked.user.uid, order.id))


def _own(asked: Asked, order_id: str, client_id: str) -> Order:
    """The caller's pending spot order, of the pair that is named if one is. One that is final is as unknown here."""
    order = asked.exchange.state.orders.find(asked.user.uid, order_id, client_id)
    elsewhere = asked.text("symbol") not in ("", order.instrument.symbol)
    if elsewhere or order.wallet.kind is not WalletKind.SPOT or not order.pending:
        raise unknown_order(order_id or client_id)
    return order


def cancel_all_orders(asked: Asked) -> Row:
    symbol = instrument_of(asked).symbol
    asked.exchange.cancel_all(asked.user.uid, Product.SPOT, symbol, WalletKind.SPOT)
    return {"symbol": symbol}


def replace_order(asked: Asked) -> Row:
    """Cancel an order and place another. If that is refused, the first is cancelled all the same."""
    order_id, client_id = ids_of(asked)
    try:
        old = _own(asked, order_id, client_id)
        if old.price is None:
            raise Denied(WRONG, "orderId")
        new = changed(
            old.new,
            price=needed(asked, "price"),
            qty=needed(asked, "size"),
            client_id=new_client_id(asked, "newClientOid"),
            take_profit=exit_of(asked, "TakeProfit"),
            stop_loss=exit_of(asked, "StopLoss"),
        )
        asked.exchange.cancel(asked.user.uid, old.id)
        placed = asked.exchange.place(asked.user.uid, new)
    except (Refused, Denied) as refusal:
        said = {"orderId": order_id, "clientOid": client_id or None}
        return said | {"success": "failure", "msg": told(asked, refusal)[1]}
    return _ack(placed) | {"success": "success", "msg": None}


# in batches


def place_orders(asked: Asked) -> Row:
    return batch(asked, "orderList", lambda one: _ack(one.exchange.place(one.user.uid, _new_order(one))))


def cancel_orders(asked: Asked) -> Row:
    return batch(asked, "orderList", cancel_order)


def replace_orders(asked: Asked) -> list[Row]:
    return [_replaced(each) for each in items(asked, "orderList")]


def _replaced(one: Asked) -> Row:
    try:
        return replace_order(one)
    except (Refused, Denied) as refusal:
        return {"orderId": "", "clientOid": None, "success": "failure", "msg": told(one, refusal)[1]}


def items(asked: Asked, name: str) -> list[Asked]:
    """The orders of a batch, each as if it were asked for by itself.

    Raises:
        Denied: there are none, too many, or something that isn't an object.
    """
    sent = asked.parameters.get(name)
    if not isinstance(sent, list) or not all(isinstance(each, dict) for each in sent):
        raise Denied(MALFORMED, name)
    if not sent:
        raise Denied(MISSING, name)
    if len(sent) > _MOST:
        raise Denied(TOO_MANY)
    shared: dict[str, Any] = {}
    if not choice(asked, "batchMode", _SEVERAL, False) and asked.text("symbol"):
        shared = {"symbol": asked.text("symbol")}
    return [replace(asked, parameters=each | shared) for each in sent]


def batch(asked: Asked, name: str, carry_out: Callable[[Asked], Row]) -> Row:
    """Each order of a batch, carried out or refused by itself."""
    done: list[Row] = []
    refused: list[Row] = []
    for one in items(asked, name):
        try:
            done.append(carry_out(one))
        except (Refused, Denied) as refusal:
            code, message = told(one, refusal)
            said = {"orderId": one.text("orderId"), "clientOid": one.text("clientOid")}
            # by the docs isolated margin has no code here
            coded = {} if one.endpoint.address.startswith(_WITHOUT_CODE) else {"errorCode": code}
            refused.append(said | {"errorMsg": message} | coded)
    return {"successList": done, "failureList": refused}


HANDLERS: dict[str, Handler] = {
    "classic.spot.trade.place_order": place_order,
    "classic.spot.trade.place_orders": place_orders,
    "classic.spot.trade.cancel_order": cancel_order,
    "classic.spot.trade.cancel_orders": cancel_orders,
    "classic.spot.trade.cancel_all_orders": cancel_all_orders,
    "classic.spot.trade.replace_order": replace_order,
    "classic.spot.trade.replace_orders": replace_orders,
}
