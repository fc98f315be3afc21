"""Strategy orders: triggers, take profits and stop losses; a take profit and a stop loss that came together are one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from msgspec.structs import replace

from bitget_runtime.fake.core import (
    Exit,
    Instrument,
    NewOrder,
    NewTrigger,
    Order,
    OrderState,
    OrderType,
    PositionSide,
    PriceKind,
    Reason,
    Refused,
    Side,
    Trigger,
    TriggerKind,
    TriggerState,
    direction,
)
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.denied import MISSING, NOT_SUPPORTED, Denied
from bitget_runtime.fake.handlers.exits import ExitPrice
from bitget_runtime.fake.handlers.uta.lists import listed
from bitget_runtime.fake.handlers.uta.shared_rows import is_strategy, telling_part
from bitget_runtime.fake.handlers.uta.trade.order_requests import client_id, exit_of, ids_sent, position_side
from bitget_runtime.fake.handlers.uta.trade.order_rows import exit_members, side_word
from bitget_runtime.fake.handlers.uta.trade.refusals import refusal_of_exits
from bitget_runtime.fake.handlers.uta.words import (
    PRODUCTS,
    SIDES,
    TRIGGER_WORDS,
    TRIGGERED_BY,
    category_of,
    flag,
    instrument_of,
    required_category,
    shortened,
)
from bitget_runtime.fake.handlers.values import spelled

_NO_POSITION = "25601"
_UNKNOWN = "25597"
_FINISHED = "25596"
_NOT_STOPPED = "25577"

_OFFERED = ("tpsl", "trigger")
_TYPES = {each.value: each for each in OrderType}
_SPLIT_MODES = {"full": False, "partial": True}
_STATES = {
    TriggerState.WAITING: "pending",
    TriggerState.FIRED: "success",
    TriggerState.CANCELLED: "cancelled",
    TriggerState.FAILED: "failed",
}
_SUB_STATES = {OrderState.FILLED: "filled", OrderState.CANCELLED: "cancelled"}
_UNCHANGED = "25600"


class _Names(NamedTuple):
    """Wire names of what can be changed in a part."""

    price: str
    by: str
    type: str
    limit: str


_NAMES = {
    TriggerKind.PLAN: _Names("triggerPrice", "triggerBy", "triggerOrderType", "triggerOrderPrice"),
    TriggerKind.TAKE_PROFIT: _Names("takeProfit", "tpTriggerBy", "tpOrderType", "tpLimitPrice"),
    TriggerKind.STOP_LOSS: _Names("stopLoss", "slTriggerBy", "slOrderType", "slLimitPrice"),
}
_PREFIXES = {TriggerKind.TAKE_PROFIT: ("tp", "takeProfit"), TriggerKind.STOP_LOSS: ("sl", "stopLoss")}

# placing


def place_order(asked: Asked) -> object:
    kind = asked.text("type", "tpsl")
    if kind not in _OFFERED:
        raise Denied(NOT_SUPPORTED, kind)
    instrument = instrument_of(asked, required_category(asked))
    trigger = _place_trigger(asked, instrument) if kind == "trigger" else _place_exits(asked, instrument)
    return {"orderId": trigger.id, "clientOid": trigger.new.client_id}


def _place_trigger(asked: Asked, instrument: Instrument) -> Trigger:
    kind = asked.word("triggerOrderType", _TYPES, OrderType.MARKET)
    side = position_side(asked, instrument)
    order = NewOrder(
        instrument=instrument,
        side=asked.word("side", SIDES),
        type=kind,
        qty=asked.required_number("qty"),
        price=asked.required_number("triggerOrderPrice") if kind is OrderType.LIMIT else None,
        position_side=side,
        reduce_only=flag(asked, "reduceOnly") and side is PositionSide.NET and not instrument.is_spot,
        note={"category": required_category(asked)},
    )
    new = NewTrigger(
        kind=TriggerKind.PLAN,
        price=asked.required_number("triggerPrice"),
        order=order,
        by=asked.word("triggerBy", TRIGGERED_BY, PriceKind.LAST),
        client_id=client_id(asked) or asked.exchange.state.ids.next(),
    )
    return asked.exchange.set_trigger(asked.user.uid, new)


def _place_exits(asked: Asked, instrument: Instrument) -> Trigger:
    """A take profit, a stop loss or both, of a position or a part of it."""
    if instrument.is_spot:
        raise Denied("25593", instrument.symbol)
    side, long = _position_meant(asked, instrument)
    partial = asked.word("tpslMode", _SPLIT_MODES, False)
    qty = asked.required_number("qty") if partial else None
    own = client_id(asked) or asked.exchange.state.ids.next()
    news = [
        NewTrigger(
            kind=kind,
            price=exit_.price,
            by=exit_.by,
            client_id=own,
            order=NewOrder(
                instrument=instrument,
                side=Side.SELL if long else Side.BUY,
                type=OrderType.MARKET if exit_.limit is None else OrderType.LIMIT,
                qty=qty,
                price=exit_.limit,
                position_side=side,
                reduce_only=side is PositionSide.NET,
                note={"category": required_category(asked)},
            ),
        )
        for kind, (prefix, _) in _PREFIXES.items()
        for exit_ in (exit_of(asked, prefix),)
        if exit_ is not None
    ]
    if not news:
        raise Denied(MISSING, "takeProfit")
    try:
        return asked.exchange.set_triggers(asked.user.uid, *news)[0]
    except Refused as refusal:
        if refusal.reason is Reason.NO_POSITION:
            raise Denied(_NO_POSITION) from None
        exits = [ExitPrice(new.kind, new.price, new.by) for new in news]
        raise refusal_of_exits(refusal, exits, long) from None


def _position_meant(asked: Asked, instrument: Instrument) -> tuple[PositionSide, bool]:
    """Which position is to be left, and whether it is long; in one-way mode the one that is there.

    Raises:
        Denied: there is none, or none on that side.
    """
    side = position_side(asked, instrument)
    positions = asked.exchange.state.positions
    found = positions.get(asked.user.uid, instrument, PositionSide.NET)
    if found is not None and side in (PositionSide.NET, direction(found)):
        return PositionSide.NET, found.size > 0
    if positions.get(asked.user.uid, instrument, side) is None:
        raise Denied(_NO_POSITION)
    return side, side is PositionSide.LONG


# changing and cancelling


def _waiting(asked: Asked, unknown: str, finished: str) -> list[Trigger]:
    """The waiting parts of the strategy order that was named."""
    triggers = asked.exchange.state.triggers
    try:
        first = triggers.find(asked.user.uid, *ids_sent(asked))
    except Refused:
        raise Denied(unknown, asked.text("orderId") or asked.text("clientOid")) from None
    waiting = [each for each in triggers.together(first) if each.waiting]
    if not waiting:
        raise Denied(finished, first.id)
    return waiting


def modify_order(asked: Asked) -> object:
    parts = _waiting(asked, _UNKNOWN, _FINISHED)
    news = [_changed(asked, part.new) for part in parts]
    try:
        asked.exchange.modify_triggers(parts[0].uid, dict(zip([part.id for part in parts], news, strict=True)))
    except Refused as refusal:
        if refusal.reason is Reason.NOTHING_CHANGED:
            raise Denied(_UNCHANGED) from None
        exits = [ExitPrice(new.kind, new.price, new.by) for new in news if new.kind is not TriggerKind.PLAN]
        raise refusal_of_exits(refusal, exits, news[0].order.side is Side.SELL) from None
    return {"orderId": parts[0].id, "clientOid": parts[0].new.client_id}


def _changed(asked: Asked, new: NewTrigger) -> NewTrigger:
    """A part of a strategy order with its changes; what was left out stays."""
    names = _NAMES[new.kind]
    limit, qty = asked.number(names.limit), asked.number("qty")
    kind = asked.word(names.type, _TYPES, new.order.type)
    price = None if kind is OrderType.MARKET else new.order.price if limit is None else limit
    order = replace(new.order, type=kind, price=price)
    if new.order.qty is not None and qty is not None:
        order = replace(order, qty=qty)
    at = asked.number(names.price)
    return replace(
        new, price=new.price if at is None else at, by=asked.word(names.by, TRIGGERED_BY, new.by), order=order
    )


def cancel_order(asked: Asked) -> object:
    for part in _waiting(asked, _NOT_STOPPED, _NOT_STOPPED):
        asked.exchange.cancel_trigger(part.uid, part.id)
    return None


# lists


def _strategies(asked: Asked, triggers: Iterable[Trigger]) -> list[list[Trigger]]:
    """The requested triggers, those of one strategy order together; newest first."""
    wanted = asked.text("type")
    name = required_category(asked)
    groups: dict[str, list[Trigger]] = {}
    for trigger in filter(is_strategy, triggers):
        if wanted in ("", _type(trigger)) and category_of(trigger.instrument, trigger.new.order.note) == name:
            groups.setdefault(trigger.group, []).append(trigger)
    return [group[::-1] for group in groups.values()]


def _type(trigger: Trigger) -> str:
    return "trigger" if trigger.new.kind is TriggerKind.PLAN else "tpsl"


def get_open_orders(asked: Asked) -> object:
    product = PRODUCTS[required_category(asked)]
    return [_row(each) for each in _strategies(asked, asked.exchange.state.triggers.open(asked.user.uid, product))]


def get_order_history(asked: Asked) -> object:
    product = PRODUCTS[required_category(asked)]
    found = _strategies(asked, asked.exchange.state.triggers.past(asked.user.uid, product))
    return listed(
        asked,
        found,
        _row,
        time=lambda group: group[0].created,
        key=lambda group: group[0].id,
        days=90,
        null=False,
    )


def _row(group: list[Trigger]) -> dict[str, Any]:
    told = telling_part(group)
    order = told.new.order
    row = {
        "orderId": group[0].id,
        "clientOid": told.new.client_id,
        "category": category_of(told.instrument, order.note),
        "symbol": told.instrument.symbol,
        "qty": "" if order.qty is None else spelled(order.qty),
        "status": _STATES[told.state],
        "type": _type(told),
        "createdTime": str(told.created),
        "updatedTime": str(told.updated),
    }
    if order.position_side is not PositionSide.NET:
        row["posSide"] = side_word(order.position_side)
    if told.new.kind is TriggerKind.PLAN:
        row |= _plan_members(told)
    elif told.state is TriggerState.FIRED:
        row["triggerType"] = _PREFIXES[told.new.kind][1]
    for each in group:
        if each.new.kind is not TriggerKind.PLAN:
            exit_ = Exit(price=each.new.price, by=each.new.by, limit=each.new.order.price)
            row |= exit_members(exit_, *_PREFIXES[each.new.kind])
    return row


def _plan_members(trigger: Trigger) -> dict[str, str]:
    order = trigger.new.order
    members = {
        "triggerBy": TRIGGER_WORDS.get(trigger.new.by, "market"),
        "triggerPrice": spelled(trigger.new.price),
        "triggerOrderType": order.type.value,
    }
    return members if order.price is None else {**members, "triggerOrderPrice": spelled(order.price)}


def get_sub_orders(asked: Asked) -> object:
    """The order that a strategy order placed; orders that still rest are shown once they are final."""
    state, uid = asked.exchange.state, asked.user.uid
    try:
        named = state.triggers.find(uid, asked.text("orderId"))
    except Refused:
        raise Denied(_UNKNOWN, asked.text("orderId")) from None
    fired = (each for each in state.triggers.together(named) if each.order_id)
    orders = [state.orders.find(uid, each.order_id) for each in fired]
    return {"list": [_sub_row(each) for each in orders if not each.pending]}


def _sub_row(order: Order) -> dict[str, Any]:
    return {
        "subOrderId": order.id,
        "subClientOid": order.client_id,
        "category": category_of(order.instrument, order.new.note),
        "symbol": order.instrument.symbol,
        "price": "0" if order.price is None else spelled(order.price),
        "qty": spelled(order.qty),
        "cumExecQty": spelled(order.filled),
        "avgPrice": shortened(order.average_price),
        "side": order.side.value,
        "posSide": side_word(order.new.position_side),
        "status": _SUB_STATES[order.state],
        "createdTime": str(order.created),
        "updatedTime": str(order.updated),
    }


HANDLERS: dict[str, Handler] = {
    "uta.strategy.place_order": place_order,
    "uta.strategy.modify_order": modify_order,
    "uta.strategy.cancel_order": cancel_order,
    "uta.strategy.get_open_orders": get_open_orders,
    "uta.strategy.get_order_history": get_order_history,
    "uta.strategy.get_sub_orders": get_sub_orders,
}
