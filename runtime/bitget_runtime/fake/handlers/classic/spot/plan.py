"""Plan orders of the classic spot account, which wait for a price and then place an order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from msgspec.structs import replace as restyled

from bitget_runtime.fake.core import (
    NewOrder,
    NewTrigger,
    OrderType,
    Product,
    Reason,
    Refused,
    Side,
    StpMode,
    TimeInForce,
    Trigger,
    TriggerKind,
    TriggerState,
)
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.pages import REACH, Row
from bitget_runtime.fake.handlers.classic.words import (
    FORCES,
    ORDER_TYPES,
    SIDES,
    STP_MODES,
    TRIGGER_TYPES,
    ids_of,
    new_client_id,
    spot_pair_of,
)
from bitget_runtime.fake.handlers.denied import MALFORMED, WRONG, Denied
from bitget_runtime.fake.handlers.pages import Limit, limited, page
from bitget_runtime.fake.handlers.values import spelled

_STATES = {
    TriggerState.WAITING: "live",
    TriggerState.FIRED: "executed",
    TriggerState.FAILED: "fail_execute",
    TriggerState.CANCELLED: "cancelled",
}
_FARED = {
    TriggerState.WAITING: "in_progress",
    TriggerState.FIRED: "success",
    TriggerState.FAILED: "fail",
    TriggerState.CANCELLED: "cancelled",
}
_PLAN_TYPES = {"amount": False, "total": True}
_TRIGGER_NAMES = {price: name for name, price in TRIGGER_TYPES.items()}
_KINDS = (TriggerKind.PLAN,)


def place_order(asked: Asked) -> Row:
    new = NewTrigger(
        kind=TriggerKind.PLAN,
        price=asked.required_number("triggerPrice"),
        by=asked.word("triggerType", TRIGGER_TYPES),
        order=_order(asked),
        client_id=new_client_id(asked),
        note={"planType": asked.text("planType", "amount")},
    )
    return _ack(asked.exchange.set_trigger(asked.user.uid, new))


def _order(asked: Asked) -> NewOrder:
    pair, size = spot_pair_of(asked), asked.required_number("size")
    type_, in_quote = asked.word("orderType", ORDER_TYPES), asked.word("planType", _PLAN_TYPES, False)
    side, market = asked.word("side", SIDES), type_ is OrderType.MARKET
    price = None if market else asked.required_number("executePrice")
    qty, value = _sizes(size, price, pair.qty_step, in_quote=in_quote)
    if value is not None and side is Side.SELL:
        raise Denied(WRONG, "planType")
    return NewOrder(
        instrument=pair,
        side=side,
        type=type_,
        qty=qty,
        value=value,
        price=price,
        time_in_force=TimeInForce.IOC if market else asked.word("force", FORCES, TimeInForce.GTC),
        stp=asked.word("stpMode", STP_MODES, StpMode.NONE),
    )


def _sizes(
    size: Decimal, price: Decimal | None, step: Decimal, *, in_quote: bool
) -> tuple[Decimal | None, Decimal | None]:
    """Quantity and value of an order, one of them: a limit order has what its value buys at its price."""
    if not in_quote:
        return size, None
    return (None, size) if price is None else (_affordable(size, price, step), None)


def _affordable(value: Decimal, price: Decimal, step: Decimal) -> Decimal:
    """The quantity that a value buys at a price, in whole steps."""
    if not (price > 0 and price.is_finite() and value.is_finite()):
        raise Denied(WRONG, "executePrice")
    return value / price // step * step


def modify_order(asked: Asked) -> Row:
    waiting = _plan(asked)
    order, type_ = waiting.new.order, asked.word("orderType", ORDER_TYPES)
    price = asked.required_number("executePrice") if type_ is OrderType.LIMIT else None
    in_quote = waiting.new.note.get("planType") == "total"
    qty, value = _sizes(asked.required_number("size"), price, order.instrument.qty_step, in_quote=in_quote)
    if type_ is not order.type:
        order = restyled(order, time_in_force=TimeInForce.IOC if price is None else TimeInForce.GTC)
    order = restyled(order, type=type_, price=price, qty=qty, value=value)
    new = restyled(waiting.new, price=asked.required_number("triggerPrice"), order=order)
    return _ack(asked.exchange.modify_triggers(asked.user.uid, {waiting.id: new})[0])


def cancel_order(asked: Asked) -> Row:
    asked.exchange.cancel_trigger(asked.user.uid, _plan(asked).id)
    return {"result": "success"}


def _plan(asked: Asked) -> Trigger:
    order_id, client_id = ids_of(asked)
    return _spot_plan(asked.exchange.state.triggers.find(asked.user.uid, order_id, client_id))


def _spot_plan(found: Trigger) -> Trigger:
    if found.new.kind is not TriggerKind.PLAN or not found.instrument.is_spot:
        raise Refused(Reason.UNKNOWN_TRIGGER, found.id)
    return found


def _ack(trigger: Trigger) -> Row:
    return {"orderId": trigger.id, "clientOid": trigger.new.client_id}


def cancel_all_orders(asked: Asked) -> Row:
    symbols = asked.parameters.get("symbolList") or []
    if not isinstance(symbols, list) or not all(isinstance(symbol, str) for symbol in symbols):
        raise Denied(MALFORMED, "symbolList")
    gone = [
        trigger
        for symbol in symbols or [None]
        for trigger in asked.exchange.cancel_triggers(asked.user.uid, Product.SPOT, symbol, _KINDS)
    ]
    return {"successList": [_ack(each) for each in gone], "failureList": []}


# lists


def get_open_orders(asked: Asked) -> Row:
    triggers = asked.exchange.state.triggers
    return _listed(asked, triggers.open(asked.user.uid, Product.SPOT, spot_pair_of(asked).symbol), 20)


def get_order_history(asked: Asked) -> Row:
    triggers = asked.exchange.state.triggers
    return _listed(asked, triggers.past(asked.user.uid, Product.SPOT, spot_pair_of(asked).symbol), 100)


def _listed(asked: Asked, triggers: Iterable[Trigger], default: int) -> Row:
    limit = limited(asked, Limit(default=default))
    plans = (each for each in triggers if each.new.kind is TriggerKind.PLAN)
    # one more than requested shows whether there is another page
    more = replace(asked, parameters=asked.parameters | {"limit": str(limit + 1)})
    found = page(
        plans,
        more,
        time=lambda each: each.created,
        key=lambda each: each.id,
        widest=REACH,
        limit=Limit(most=limit + 1),
    )
    shown = [_row(each) for each in found[:limit]]
    return {
        "nextFlag": len(found) > limit,
        "idLessThan": shown[-1]["orderId"] if shown else "",
        "orderList": shown,
    }


def _row(trigger: Trigger) -> Row:
    order = trigger.new.order
    return {
        "orderId": trigger.id,
        "clientOid": trigger.new.client_id,
        "symbol": order.instrument.symbol,
        "size": spelled(order.value if order.value is not None else order.qty or Decimal(0)),
        "executePrice": spelled(order.price or Decimal(0)),
        "triggerPrice": spelled(trigger.new.price),
        "status": _STATES[trigger.state],
        "orderType": str(order.type),
        "side": str(order.side),
        "planType": "total" if order.value is not None else "amount",
        "triggerType": _TRIGGER_NAMES.get(trigger.new.by, "fill_price"),
        "enterPointSource": "API",
        "uTime": str(trigger.updated),
        "cTime": str(trigger.created),
    }


def get_sub_orders(asked: Asked) -> list[Row]:
    state, uid = asked.exchange.state, asked.user.uid
    plan = _spot_plan(state.triggers.find(uid, asked.text("planOrderId")))
    if not plan.order_id:
        return []
    order = state.orders.find(uid, plan.order_id)
    return [
        {
            "orderId": order.id,
            "price": spelled(order.price or Decimal(0)),
            "type": str(order.new.type),
            "status": _FARED[plan.state],
        }
    ]


HANDLERS: dict[str, Handler] = {
    "classic.spot.plan.place_order": place_order,
    "classic.spot.plan.modify_order": modify_order,
    "classic.spot.plan.cancel_order": cancel_order,
    "classic.spot.plan.cancel_all_orders": cancel_all_orders,
    "classic.spot.plan.get_open_orders": get_open_orders,
    "classic.spot.plan.get_order_history": get_order_history,
    "classic.spot.plan.get_sub_orders": get_sub_orders,
}
