"""Orders and fills as they are shown."""

from __future__ import annotations

from typing import Any

from bitget_runtime.fake.core import Exit, Fill, Instrument, Order, OrderType, PositionSide
from bitget_runtime.fake.handlers.uta.shared_rows import deal_members, fee_members, fill_members, order_members
from bitget_runtime.fake.handlers.uta.words import TRIGGER_WORDS, category_of
from bitget_runtime.fake.handlers.values import spelled


def order_row(order: Order) -> dict[str, Any]:
    """An order as it is in all lists."""
    new, instrument = order.new, order.instrument
    row: dict[str, Any] = order_members(order) | {
        "category": category_of(instrument, new.note),
        "price": "0" if order.price is None else spelled(order.price),
        "posSide": side_word(new.position_side),
        "holdMode": hold_word(instrument, new.position_side),
        "reduceOnly": "YES" if new.reduce_only else "NO",
        "feeDetail": fee_members(order) or ([{"feeCoin": None, "fee": None}] if order.pending else []),
        "execType": "" if instrument.is_spot else "liquidation" if order.liquidates else "normal",
    }
    if not instrument.is_spot:
        row["marginMode"] = order.margin_mode.value
    return row | exit_members(new.take_profit, "tp", "takeProfit") | exit_members(new.stop_loss, "sl", "stopLoss")


def exit_members(exit_: Exit | None, prefix: str, price: str) -> dict[str, str]:
    """Fields of an order's take profit or stop loss; empty if it has none."""
    if exit_ is None:
        return {}
    members = {
        price: spelled(exit_.price),
        f"{prefix}TriggerBy": TRIGGER_WORDS.get(exit_.by, "market"),
        f"{prefix}OrderType": (OrderType.MARKET if exit_.limit is None else OrderType.LIMIT).value,
    }
    if exit_.limit is not None:
        members[f"{prefix}LimitPrice"] = spelled(exit_.limit)
    return members


def side_word(side: PositionSide) -> str:
    """The position of an order; empty in one-way mode and for spot."""
    return "" if side is PositionSide.NET else side.value


def hold_word(instrument: Instrument, side: PositionSide) -> str:
    """The position mode of an order; empty for spot."""
    if instrument.is_spot:
        return ""
    return "one_way_mode" if side is PositionSide.NET else "hedge_mode"


def fill_row(fill: Fill, order: Order) -> dict[str, Any]:
    """A fill of an order."""
    return (
        fill_members(fill)
        | deal_members(fill, order)
        | {
            "category": category_of(fill.instrument, fill.note),
            "posSide": side_word(fill.position_side),
            "isRPI": "NO",
            "createdTime": str(fill.time),
        }
    )
