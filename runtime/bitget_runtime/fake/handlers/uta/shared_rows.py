"""Fields that lists and pushes share for an order, a fill and a strategy order of a unified account."""

from __future__ import annotations

from collections.abc import Sequence

from bitget_runtime.fake.core import Fill, Order, OrderState, Reason, Trigger, TriggerState
from bitget_runtime.fake.handlers.values import spelled

_STATES = {OrderState.LIVE: "new", OrderState.REJECTED: "cancelled"}
_CANCEL_REASONS = {
    Reason.FOK_NOT_FILLED: "fok_not_full_cancel",
    Reason.IOC_REST: "ioc_not_full_cancel",
    Reason.NO_LIQUIDITY: "ioc_not_full_cancel",
    Reason.POST_ONLY_WOULD_TAKE: "post_only_fill_cancel",
    Reason.SELF_TRADE: "stp_cancel",
    Reason.REDUCE_ONLY_REFUSED: "back_contract_cancel",
    Reason.CANCELLED_BY_LIQUIDATION: "burst_cancel",
}


def is_strategy(trigger: Trigger) -> bool:
    """Whether it is (a part of) a strategy order; a take profit that came with a spot order belongs to that."""
    return not (trigger.parent_id and trigger.instrument.is_spot)


def telling_part(parts: Sequence[Trigger]) -> Trigger:
    """The part of a strategy order that says how the whole is: the one that fired, or else the first."""
    return next((part for part in parts if part.state in (TriggerState.FIRED, TriggerState.FAILED)), parts[0])


def order_members(order: Order) -> dict[str, object]:
    """Fields of an order in every row."""
    new = order.new
    return {
        "orderId": order.id,
        "clientOid": order.client_id,
        "symbol": order.instrument.symbol,
        "orderType": new.type.value,
        "side": order.side.value,
        "qty": spelled(order.qty),
        "amount": "0" if new.value is None else spelled(new.value),
        "cumExecQty": spelled(order.filled),
        "timeInForce": new.note.get("timeInForce", new.time_in_force.value),
        "orderStatus": _STATES.get(order.state, order.state.value),
        "cancelReason": "" if order.ended_by is None else _CANCEL_REASONS.get(order.ended_by, "normal_cancel"),
        "stpMode": new.stp.value,
        "createdTime": str(order.created),
        "updatedTime": str(order.updated),
    }


def fee_members(order: Order) -> list[dict[str, object]]:
    """Fees of an order, by coin."""
    return [{"feeCoin": coin, "fee": spelled(fee)} for coin, fee in order.fees.items()]


def fill_members(fill: Fill) -> dict[str, object]:
    """Fields of a fill in every row."""
    return {
        "execId": fill.id,
        "orderId": fill.order_id,
        "clientOid": fill.client_id,
        "symbol": fill.instrument.symbol,
        "side": fill.side.value,
        "execPrice": spelled(fill.price),
        "execQty": spelled(fill.qty),
        "tradeScope": fill.role.value,
        "updatedTime": str(fill.time),
    }
