"""Orders of the classic spot account: placed, cancelled, replaced, one by one and in batches."""

from __future__ import annotations

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
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.batches import results_of
from bitget_runtime.fake.handlers.classic.batches import Batch, batch, items_of
from bitget_runtime.fake.handlers.classic.pages import Row
from bitget_runtime.fake.handlers.classic.spot.orders import TPSL
from bitget_runtime.fake.handlers.classic.words import (
    FORCES,
    ORDER_TYPES,
    SIDES,
    STP_MODES,
    check_deadline,
    exit_of,
    ids_of,
    new_client_id,
    spot_pair_of,
    unknown_order,
)
from bitget_runtime.fake.handlers.codes import told
from bitget_runtime.fake.handlers.denied import WRONG, Denied

_SEVERAL = {"single": False, "multiple": True}


# one by one


def place_order(asked: Asked) -> Row:
    check_deadline(asked)
    if asked.word("tpslType", TPSL, False):
        return _place_exit(asked)
    placed = asked.exchange.place(asked.user.uid, _new_order(asked))
    return _ack(placed)


def _new_order(asked: Asked) -> NewOrder:
    pair, side = spot_pair_of(asked), asked.word("side", SIDES)
    type_, size = asked.word("orderType", ORDER_TYPES), asked.required_number("size")
    market = type_ is OrderType.MARKET
    by_value = market and side is Side.BUY
    return NewOrder(
        instrument=pair,
        side=side,
        type=type_,
        qty=None if by_value else size,
        value=size if by_value else None,
        price=None if market else asked.required_number("price"),
        time_in_force=TimeInForce.IOC if market else asked.word("force", FORCES),
        client_id=new_client_id(asked),
        stp=asked.word("stpMode", STP_MODES, StpMode.NONE),
        take_profit=exit_of(asked, "TakeProfit"),
        stop_loss=exit_of(asked, "StopLoss"),
    )


def _ack(order: Order) -> Row:
    return {"orderId": order.id, "clientOid": order.client_id}


def _place_exit(asked: Asked) -> Row:
    """A take profit or stop loss, whichever it is by the side of the price that it waits on."""
    price = asked.required_number("triggerPrice")
    order = changed(_new_order(asked), take_profit=None, stop_loss=None, client_id="")
    above = price > asked.exchange.market(order.instrument).last()
    kind = TriggerKind.TAKE_PROFIT if above == (order.side is Side.SELL) else TriggerKind.STOP_LOSS
    trigger = asked.exchange.set_trigger(asked.user.uid, NewTrigger(kind=kind, price=price, order=order))
    return {"orderId": trigger.id, "clientOid": trigger.new.client_id}


def cancel_order(asked: Asked) -> Row:
    order_id, client_id = ids_of(asked)
    if asked.word("tpslType", TPSL, False):
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
    symbol = spot_pair_of(asked).symbol
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
            price=asked.required_number("price"),
            qty=asked.required_number("size"),
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


def _shared(asked: Asked) -> dict[str, str]:
    """The symbol of all orders of a batch; none if each names its own."""
    several = asked.word("batchMode", _SEVERAL, False)
    return {"symbol": asked.text("symbol")} if asked.text("symbol") and not several else {}


def place_orders(asked: Asked) -> Batch:
    return batch(
        items_of(asked, "orderList", _shared(asked)),
        lambda one: _ack(one.exchange.place(one.user.uid, _new_order(one))),
    )


def cancel_orders(asked: Asked) -> Batch:
    return batch(items_of(asked, "orderList", _shared(asked)), cancel_order)


def replace_orders(asked: Asked) -> list[Row]:
    results = results_of(items_of(asked, "orderList", _shared(asked)), replace_order)
    return [
        (
            {"orderId": "", "clientOid": None, "success": "failure", "msg": told(one, result)[1]}
            if isinstance(result, (Refused, Denied))
            else result
        )
        for one, result in results
    ]


HANDLERS: dict[str, Handler] = {
    "classic.spot.trade.place_order": place_order,
    "classic.spot.trade.place_orders": place_orders,
    "classic.spot.trade.cancel_order": cancel_order,
    "classic.spot.trade.cancel_orders": cancel_orders,
    "classic.spot.trade.cancel_all_orders": cancel_all_orders,
    "classic.spot.trade.replace_order": replace_order,
    "classic.spot.trade.replace_orders": replace_orders,
}
