"""What rows of private channels share: sides and modes in words, fees, what is to be closed. Pure."""

from __future__ import annotations

from typing import Any

from bitget_runtime.fake.core import (
    Exchange,
    Fill,
    Order,
    Position,
    PositionMode,
    PositionSide,
    PriceKind,
    Role,
    Side,
    TriggerState,
)
from bitget_runtime.fake.core.words import ZERO
from bitget_runtime.fake.market.rows import Row, text

TRIGGER_STATES = {
    TriggerState.WAITING: "live",
    TriggerState.FIRED: "executed",
    TriggerState.CANCELLED: "cancelled",
    TriggerState.FAILED: "fail_execute",
}
"""States of plan orders."""


def hold_mode(exchange: Exchange, uid: str, thing: Order | Fill | Position) -> str:
    """How a user holds positions in the product of something of his."""
    mode = exchange.state.users.find(uid).position_mode(thing.instrument.product)
    return "hedge_mode" if mode is PositionMode.HEDGE else "one_way_mode"


def trade_side(side: Side, position: PositionSide, *, closes: bool, liquidates: bool) -> str:
    """Whether it opens or closes, in the words of the mode."""
    if position is PositionSide.NET:
        return f"burst_{side.value}_single" if liquidates else f"{side.value}_single"
    if liquidates:
        return f"burst_close_{position.value}"
    return "close" if closes else "open"


def watched(kind: PriceKind) -> str:
    """Which price is watched."""
    return "fill_price" if kind is PriceKind.LAST else "mark_price"


def held_side(position: Position) -> str:
    """Whether a position is long or short; one that was closed is what it was."""
    if position.side is not PositionSide.NET:
        return position.side.value
    if position.size:
        return "long" if position.size > 0 else "short"
    # what it realised tells the side: a long gains where it sold above its price
    opened, closed = position.open_price, position.close_price
    gains = position.pnl > 0
    return "long" if opened is None or closed is None or (closed > opened) == gains else "short"


def closing_orders(exchange: Exchange, position: Position) -> Any:
    """How much of a position pending orders are to close; never more than there is."""
    orders = exchange.state.orders.open_in(position.uid, position.instrument)
    against = Side.SELL if position.size > 0 else Side.BUY
    waiting = (
        each.remaining
        for each in orders
        if each.closing and each.new.position_side is position.side and each.side is against
    )
    return min(sum(waiting, ZERO), abs(position.size))


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
