"""Trigger orders of classic futures, listed, and the orders that came of them."""

from __future__ import annotations

from collections.abc import Iterable

from bitget_runtime.fake.core import Exchange, Exit, Order, OrderType, Trigger, TriggerState
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.contract.lists import by_ids, enveloped
from bitget_runtime.fake.handlers.classic.contract.plans import PLAN, TPSL, TRACK, plan_of, size_of
from bitget_runtime.fake.handlers.classic.contract.words import (
    TRIGGERED_BY,
    mode_word,
    number,
    product_of,
    side_word,
    symbol_of,
    trade_side_word,
    word_of,
)
from bitget_runtime.fake.handlers.denied import MISSING, Denied

_STATES = {
    TriggerState.WAITING: "live",
    TriggerState.FIRED: "executed",
    TriggerState.CANCELLED: "cancelled",
    TriggerState.FAILED: "fail_execute",
}
_ENDS = {
    "executed": TriggerState.FIRED,
    "fail_execute": TriggerState.FAILED,
    "fail_trigger": TriggerState.FAILED,
    "cancelled": TriggerState.CANCELLED,
}
_FILTERS = {PLAN: (PLAN,), TRACK: (TRACK,), "profit_loss": tuple(TPSL), **{plan: (plan,) for plan in TPSL}}


def get_open_orders(asked: Asked) -> object:
    waiting = asked.exchange.state.triggers.open(asked.user.uid, product_of(asked), symbol_of(asked))
    return _page(asked, waiting)


def get_order_history(asked: Asked) -> object:
    past = asked.exchange.state.triggers.past(asked.user.uid, product_of(asked), symbol_of(asked))
    if not asked.text("planStatus"):
        return _page(asked, past)
    end = asked.word("planStatus", _ENDS)
    return _page(asked, (trigger for trigger in past if trigger.state is end))


def _page(asked: Asked, triggers: Iterable[Trigger]) -> object:
    plans = asked.word("planType", _FILTERS)
    chosen = (trigger for trigger in triggers if plan_of(trigger) in plans)
    return enveloped(
        asked,
        "entrustedList",
        by_ids(asked, chosen, lambda trigger: trigger.id, lambda trigger: trigger.new.client_id),
        key=lambda trigger: trigger.id,
        time=lambda trigger: trigger.created,
        row=lambda trigger: _row(asked.exchange, trigger),
        reach=None,
    )


def _row(exchange: Exchange, trigger: Trigger) -> dict[str, str]:
    new, order = trigger.new, trigger.new.order
    placed = _placed(exchange, trigger)
    mode = order.margin_mode or exchange.state.users.find(trigger.uid).settings_of(order.instrument).margin_mode
    return {
        "planType": plan_of(trigger),
        "symbol": order.instrument.symbol,
        "size": number(size_of(exchange, trigger)),
        "orderId": trigger.id,
        "executeOrderId": trigger.order_id,
        "clientOid": new.client_id,
        "planStatus": _STATES[trigger.state],
        "price": number(order.price),
        "executePrice": number(order.price),
        "baseVolume": number(placed.filled) if placed is not None else "",
        "callbackRatio": "" if new.trail is None else number(new.trail * 100),
        "triggerPrice": number(new.price),
        "triggerType": word_of(TRIGGERED_BY, new.by),
        "side": side_word(order.side, order.position_side),
        "posSide": order.position_side.value,
        "marginCoin": order.instrument.settle,
        "marginMode": mode.value,
        "enterPointSource": "API",
        "tradeSide": trade_side_word(order.side, order.position_side),
        "posMode": mode_word(order.position_side),
        "orderType": order.type.value,
        "orderSource": "market" if order.type is OrderType.MARKET else "normal",
        "cTime": str(trigger.created),
        "uTime": str(trigger.updated),
        **_attached("stopSurplus", order.take_profit),
        **_attached("stopLoss", order.stop_loss),
        **({} if trigger.waiting else {"priceAvg": number(placed.average_price) if placed is not None else ""}),
    }


def _placed(exchange: Exchange, trigger: Trigger) -> Order | None:
    return exchange.state.orders.find(trigger.uid, trigger.order_id) if trigger.order_id else None


def _attached(prefix: str, exit_: Exit | None) -> dict[str, str]:
    return {
        f"{prefix}ExecutePrice": "" if exit_ is None else number(exit_.limit),
        f"{prefix}TriggerPrice": "" if exit_ is None else number(exit_.price),
        f"{prefix}TriggerType": "" if exit_ is None else word_of(TRIGGERED_BY, exit_.by),
    }


def get_sub_orders(asked: Asked) -> object:
    plan_id = asked.text("planOrderId")
    if not plan_id:
        raise Denied(MISSING, "planOrderId")
    product_of(asked)
    order = _placed(asked.exchange, asked.exchange.state.triggers.find(asked.user.uid, plan_id))
    if order is None:
        return []
    return [{"orderId": order.id, "price": number(order.price), "type": order.new.type.value, "status": "success"}]


HANDLERS: dict[str, Handler] = {
    "classic.contract.plan.get_open_orders": get_open_orders,
    "classic.contract.plan.get_order_history": get_order_history,
    "classic.contract.plan.get_sub_orders": get_sub_orders,
}
