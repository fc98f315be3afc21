"""What rows of private channels share: modes in words, and fees. Pure."""

from __future__ import annotations

from bitget_runtime.fake.core import Fill, Order, PositionSide, PriceKind, Role, TriggerState
from bitget_runtime.fake.market.rows import Row, text

TRIGGER_STATES = {
    TriggerState.WAITING: "live",
    TriggerState.FIRED: "executed",
    TriggerState.CANCELLED: "cancelled",
    TriggerState.FAILED: "fail_execute",
}
"""States of plan orders."""


def hold_mode(side: PositionSide) -> str:
    """How a user holds positions of which one has this side."""
    return "one_way_mode" if side is PositionSide.NET else "hedge_mode"


def watched(kind: PriceKind) -> str:
    """Which price is watched."""
    return "fill_price" if kind is PriceKind.LAST else "mark_price"


def latest_fill(fill: Fill | None) -> Row:
    if fill is None:
        return {}
    return {
        "fillPrice": text(fill.price),
        "tradeId": fill.id,
        "baseVolume": text(fill.qty),
        "fillTime": str(fill.time),
        "fillFee": text(-fill.fee),
        "fillFeeCoin": fill.fee_coin,
        "tradeScope": "M" if fill.role is Role.MAKER else "T",
    }


def fee_detail(order: Order) -> list[Row]:
    return [{"feeCoin": coin, "fee": text(-fee)} for coin, fee in order.fees.items()]


def fill_fee(fill: Fill) -> list[Row]:
    return [{"feeCoin": fill.fee_coin, "deduction": "no", "totalDeductionFee": "0", "totalFee": text(-fill.fee)}]
