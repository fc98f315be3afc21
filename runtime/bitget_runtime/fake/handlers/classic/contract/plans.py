"""Trigger orders of classic futures, take profits and stop losses: placed, changed, cancelled."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import replace

from bitget_runtime.fake.core import (
    Exchange,
    Exit,
    Instrument,
    NewOrder,
    NewTrigger,
    OrderType,
    PositionSide,
    Reason,
    Refused,
    Side,
    StpMode,
    Trigger,
    TriggerKind,
)
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.batches import batch, items_of, without_codes
from bitget_runtime.fake.handlers.classic.contract.placing import exit_of, new_order, wrong_side
from bitget_runtime.fake.handlers.classic.contract.words import (
    HELD,
    TRIGGERED_BY,
    contract_of,
    hedges,
    price_of,
    product_of,
    settled_in,
    symbol_of,
)
from bitget_runtime.fake.handlers.classic.words import STP_MODES
from bitget_runtime.fake.handlers.denied import MISSING, NO_ID, WRONG, Denied

PLAN, TRACK, MOVING = "normal_plan", "track_plan", "moving_plan"
TPSL = {
    "profit_plan": TriggerKind.TAKE_PROFIT,
    "loss_plan": TriggerKind.STOP_LOSS,
    "pos_profit": TriggerKind.TAKE_PROFIT,
    "pos_loss": TriggerKind.STOP_LOSS,
    MOVING: TriggerKind.TAKE_PROFIT,  # it becomes active where its position gains
}
_HELD = {**HELD, "buy": PositionSide.LONG, "sell": PositionSide.SHORT}
_WITHOUT_POSITION = "40837"
_LARGEST_RATE = Decimal(10)


def place_order(asked: Asked) -> object:
    instrument = settled_in(asked, contract_of(asked))
    plan = asked.word("planType", {PLAN: PLAN, TRACK: TRACK})
    order, trail = replace(new_order(asked, instrument), client_id=""), None
    if plan == TRACK:
        trail = _trail(asked, order, "callbackRatio", ("price", "stopSurplusTriggerPrice", "stopLossTriggerPrice"))
    else:
        take, stop = (exit_of(asked, prefix, "TriggerPrice") for prefix in ("stopSurplus", "stopLoss"))
        order = replace(order, take_profit=take, stop_loss=stop)
    trigger = NewTrigger(
        kind=TriggerKind.PLAN,
        price=asked.required_number("triggerPrice"),
        by=asked.word("triggerType", TRIGGERED_BY),
        trail=trail,
        order=order,
        client_id=asked.text("clientOid"),
        note={"planType": plan},
    )
    return _ids(_set(asked, trigger)[0])


def _trail(asked: Asked, order: NewOrder, name: str, without: Sequence[str] = ()) -> Decimal:
    """How far a trailing stop lets the price turn back. It places a market order, without take profit or stop loss.

    Raises:
        Denied: it is missing, or not between 0 and 10 percent; or something else was given that it doesn't take.
    """
    rate = asked.required_number(name)
    if not 0 < rate <= _LARGEST_RATE:
        raise Denied(WRONG, name)
    if order.type is not OrderType.MARKET:
        raise Denied(WRONG, "orderType")
    for other in without:
        if price_of(asked, other) is not None:
            raise Denied(WRONG, other)
    return rate / 100


def place_tpsl_order(asked: Asked) -> object:
    instrument = settled_in(asked, contract_of(asked))
    kind = asked.word("planType", TPSL)
    plan = asked.text("planType")
    size = None if plan.startswith("pos_") else asked.required_number("size")
    return _ids(_set(asked, _exit(asked, instrument, kind, plan, size, ""))[0])


def place_position_tpsl(asked: Asked) -> object:
    instrument = settled_in(asked, contract_of(asked))
    wanted = [("stopSurplus", TriggerKind.TAKE_PROFIT, "profit"), ("stopLoss", TriggerKind.STOP_LOSS, "loss")]
    triggers: list[NewTrigger] = []
    for prefix, kind, word in wanted:
        if price_of(asked, f"{prefix}TriggerPrice") is not None:
            size = asked.number(f"{prefix}Size")
            plan = f"pos_{word}" if size is None else f"{word}_plan"
            triggers.append(_exit(asked, instrument, kind, plan, size, prefix))
    if not triggers:
        raise Denied(MISSING, "stopSurplusTriggerPrice")
    clients = {name: asked.text(name) for name in ("stopSurplusClientOid", "stopLossClientOid")}
    return [{"orderId": trigger.id, **clients} for trigger in _set(asked, *triggers)]


def _exit(
    asked: Asked, instrument: Instrument, kind: TriggerKind, plan: str, size: Decimal | None, prefix: str
) -> NewTrigger:
    """A take profit or stop loss, for the whole position if it has no size."""

    def name(word: str) -> str:
        return prefix + word[0].upper() + word[1:] if prefix else word

    held = asked.word("holdSide", _HELD)
    net = not hedges(asked.user, instrument.product)
    limit = price_of(asked, name("executePrice"))
    order = NewOrder(
        instrument=instrument,
        side=Side.SELL if held is PositionSide.LONG else Side.BUY,
        type=OrderType.MARKET if limit is None else OrderType.LIMIT,
        price=limit,
        qty=size,
        position_side=PositionSide.NET if net else held,
        reduce_only=net,
        stp=asked.word("stpMode", STP_MODES, StpMode.NONE),
    )
    return NewTrigger(
        kind=kind,
        price=asked.required_number(name("triggerPrice")),
        by=asked.word(name("triggerType"), TRIGGERED_BY, TRIGGERED_BY["fill_price"]),
        trail=_trail(asked, order, "rangeRate") if plan == MOVING else None,
        order=order,
        client_id=asked.text(name("clientOid")),
        note={"planType": plan},
    )


def _set(asked: Asked, *news: NewTrigger) -> list[Trigger]:
    """Set all of them, or none; take profits and stop losses need a position in their direction."""
    for new in news:
        order = new.order
        position = asked.exchange.state.positions.get(asked.user.uid, order.instrument, order.position_side)
        against = position is not None and (position.size > 0) != (order.side is Side.BUY)
        if new.kind is not TriggerKind.PLAN and not against:
            raise Denied(_WITHOUT_POSITION)
    try:
        return asked.exchange.set_triggers(asked.user.uid, *news, linked=False)
    except Refused as refused:
        raise _by_side(news, refused) from None


def _by_side(news: Sequence[NewTrigger], refused: Refused) -> Exception:
    """A refusal, with the direction's code if a price is on the wrong side."""
    if refused.reason is not Reason.TRIGGER_PRICE_WRONG_SIDE:
        return refused
    new = next((each for each in news if _is_beyond(each, Decimal(refused.detail))), news[0])
    order = new.order
    if new.kind is TriggerKind.PLAN:
        return Denied(wrong_side(order.side is Side.BUY, stops=order.stop_loss is not None), refused.detail)
    return Denied(wrong_side(order.side is Side.SELL, stops=new.kind is TriggerKind.STOP_LOSS), refused.detail)


def _is_beyond(new: NewTrigger, price: Decimal) -> bool:
    """Whether a price is past that of a take profit or stop loss already."""
    rises = (new.kind is TriggerKind.TAKE_PROFIT) == (new.order.side is Side.SELL)
    return (new.price > price) != rises


def _ids(trigger: Trigger) -> dict[str, str]:
    return {"orderId": trigger.id, "clientOid": trigger.new.client_id}


def _found(asked: Asked) -> Trigger:
    order_id, client_id = asked.text("orderId"), asked.text("clientOid")
    if not order_id and not client_id:
        raise Denied(NO_ID)
    trigger = asked.exchange.state.triggers.pending(asked.user.uid, order_id, client_id)
    if trigger.instrument.product is not product_of(asked):
        raise Refused(Reason.UNKNOWN_TRIGGER, order_id or client_id)
    return trigger


def modify_order(asked: Asked) -> object:
    contract_of(asked)
    asked.word("planType", {PLAN: PLAN, TRACK: TRACK}, {PLAN: PLAN, TRACK: TRACK}[PLAN])
    trigger = _found(asked)
    order, trail = trigger.new.order, trigger.new.trail
    size, limit = asked.number("newSize"), price_of(asked, "newPrice")
    order = replace(order, qty=order.qty if size is None else size)
    if trail is not None:
        trail = _trail(
            asked, order, "newCallbackRatio", ("newPrice", "newStopSurplusTriggerPrice", "newStopLossTriggerPrice")
        )
    else:
        order = replace(
            order,
            price=order.price if limit is None else limit,
            type=order.type if limit is None else OrderType.LIMIT,
            take_profit=_new_exit(asked, "newStopSurplus", order.take_profit),
            stop_loss=_new_exit(asked, "newStopLoss", order.stop_loss),
        )
    return _change(asked, trigger, price_of(asked, "newTriggerPrice"), "newTriggerType", order, trail)


def _new_exit(asked: Asked, prefix: str, before: Exit | None) -> Exit | None:
    """A plan's take profit or stop loss after a change: as before if left out, none if its price is 0."""
    if asked.number(f"{prefix}TriggerPrice") is None:
        return before
    return exit_of(asked, prefix, "TriggerPrice")


def modify_tpsl_order(asked: Asked) -> object:
    settled_in(asked, contract_of(asked))
    trigger = _found(asked)
    order, limit = trigger.new.order, price_of(asked, "executePrice")
    order = replace(order, price=limit, type=OrderType.MARKET if limit is None else OrderType.LIMIT)
    if order.qty is not None:
        order = replace(order, qty=asked.number("size") or order.qty)
    trail = None if trigger.new.trail is None else _trail(asked, order, "rangeRate")
    return _change(asked, trigger, asked.required_number("triggerPrice"), "triggerType", order, trail)


def _change(
    asked: Asked,
    trigger: Trigger,
    price: Decimal | None,
    watched: str,
    order: NewOrder,
    trail: Decimal | None = None,
) -> object:
    """Make a trigger wait for another price, or place another order; `watched` names the parameter of which price."""
    by = asked.word(watched, TRIGGERED_BY) if asked.text(watched) else trigger.new.by
    new = replace(trigger.new, price=trigger.new.price if price is None else price, by=by, order=order, trail=trail)
    try:
        return _ids(asked.exchange.modify_triggers(asked.user.uid, {trigger.id: new})[0])
    except Refused as refused:
        if refused.reason is Reason.NOTHING_CHANGED:
            return _ids(trigger)
        raise _by_side([new], refused) from None


def cancel_orders(asked: Asked) -> object:
    if asked.parameters.get("orderIdList"):
        shared = {"symbol": contract_of(asked).symbol, "productType": asked.text("productType")}
        return without_codes(batch(items_of(asked, "orderIdList", shared), _cancel))
    kinds = {PLAN: (PLAN,), TRACK: (TRACK,), **{plan: (plan,) for plan in TPSL}, "profit_loss": tuple(TPSL)}
    wanted = asked.word("planType", kinds, kinds[PLAN])
    waiting = asked.exchange.state.triggers.open(asked.user.uid, product_of(asked), symbol_of(asked))
    chosen = [trigger for trigger in waiting if plan_of(trigger) in wanted]
    done = [_ids(asked.exchange.cancel_trigger(asked.user.uid, trigger.id)) for trigger in chosen]
    return {"successList": done, "failureList": []}


def _cancel(asked: Asked) -> object:
    return _ids(asked.exchange.cancel_trigger(asked.user.uid, _found(asked).id))


def plan_of(trigger: Trigger) -> str:
    """The wire's word for a trigger's kind; those that came with an order are for part of a position."""
    said = trigger.new.note.get("planType")
    if said:
        return said
    return {TriggerKind.PLAN: PLAN, TriggerKind.TAKE_PROFIT: "profit_plan"}.get(trigger.new.kind, "loss_plan")


def size_of(exchange: Exchange, trigger: Trigger) -> Decimal | None:
    """A trigger's quantity: if it came with an order, that order's filled quantity; None for a whole position."""
    qty = trigger.new.order.qty
    if qty is None and trigger.parent_id:
        return exchange.state.orders.find(trigger.uid, trigger.parent_id).filled
    return qty


HANDLERS: dict[str, Handler] = {
    "classic.contract.plan.place_order": place_order,
    "classic.contract.plan.place_tpsl_order": place_tpsl_order,
    "classic.contract.plan.place_position_tpsl": place_position_tpsl,
    "classic.contract.plan.modify_order": modify_order,
    "classic.contract.plan.modify_tpsl_order": modify_tpsl_order,
    "classic.contract.plan.cancel_orders": cancel_orders,
}
