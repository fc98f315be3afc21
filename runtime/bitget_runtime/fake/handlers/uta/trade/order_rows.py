"""Orders and fills as they are shown."""

from __future__ import annotations

from typing import Any

from bitget_runtime.fake.core import (
    Exit,
    Fill,
    Instrument,
    Order,
    OrderState,
    OrderType,
    PositionSide,
    Reason,
    Side,
)
from bitget_runtime.fake.handlers.uta.words import TRIGGER_WORDS, category_of, shortened, spelled

_STATES = {
    OrderState.LIVE: "new",
    OrderState.PARTIALLY_FILLED: "partially_filled",
    OrderState.FILLED: "filled",
    OrderState.CANCELLED: "cancelled",
    OrderState.REJECTED: "cancelled",
}
_CANCEL_REASONS = {
    Reason.FOK_NOT_FILLED: "fok_not_full_cancel",
    Reason.IOC_REST: "ioc_not_full_cancel",
    Reason.NO_LIQUIDITY: "ioc_not_full_cancel",
    Reason.POST_ONLY_WOULD_TAKE: "post_only_fill_cancel",
    Reason.SELF_TRADE: "stp_cancel",
    Reason.REDUCE_ONLY_REFUSED: "back_contract_cancel",
    Reason.CANCELLED_BY_LIQUIDATION: "burst_cancel",
}


def order_row(order: Order) -> dict[str, Any]:
    """An order as it is in all lists."""
    new, instrument = order.new, order.instrument
    row: dict[str, Any] = {
        "orderId": order.id,
        "clientOid": order.client_id,
        "category": category_of(instrument, new.note),
        "symbol": instrument.symbol,
        "orderType": new.type.value,
        "side": new.side.value,
        "price": "0" if order.price is None else spelled(order.price),
        "qty": spelled(order.qty),
        "amount": "0" if new.value is None else spelled(new.value),
        "cumExecQty": spelled(order.filled),
        "cumExecValue": shortened(order.filled_value),
        "avgPrice": shortened(order.average_price),
        "timeInForce": new.note.get("timeInForce", new.time_in_force.value),
        "orderStatus": _STATES[order.state],
        "posSide": side_word(new.position_side),
        "holdMode": hold_word(instrument, new.position_side),
        "tradeSide": trade_side(order.closing, order.liquidates, new.side),
        "reduceOnly": "YES" if new.reduce_only else "NO",
        "feeDetail": _fees(order),
        "cancelReason": "" if order.ended_by is None else _CANCEL_REASONS.get(order.ended_by, "normal_cancel"),
        "execType": "" if instrument.is_spot else "liquidation" if order.liquidates else "normal",
        "stpMode": new.stp.value,
        "createdTime": str(order.created),
        "updatedTime": str(order.updated),
    }
    if not instrument.is_spot:
        row["marginMode"] = order.margin_mode.value
    return row | exit_members(new.take_profit, "tp", "takeProfit") | exit_members(new.stop_loss, "sl", "stopLoss")


def _fees(order: Order) -> list[dict[str, str | None]]:
    if not order.fees and order.pending:
        return [{"feeCoin": None, "fee": None}]
    return [{"feeCoin": coin, "fee": spelled(fee)} for coin, fee in order.fees.items()]


def exit_members(exit_: Exit | None, prefix: str, price: str) -> dict[str, str]:
    """What an order says of its take profit or stop loss; nothing where it has none."""
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


def trade_side(closes: bool, liquidates: bool, side: Side) -> str:
    """Whether an order or a fill opens or closes, and what for."""
    if liquidates:
        return "burst_close_long" if side is Side.SELL else "burst_close_short"
    return "close" if closes else "open"


def fill_row(fill: Fill, order: Order) -> dict[str, Any]:
    """A fill of an order."""
    return {
        "execId": fill.id,
        "execLinkId": fill.id,
        "orderId": fill.order_id,
        "clientOid": fill.client_id,
        "category": category_of(fill.instrument, fill.note),
        "symbol": fill.instrument.symbol,
        "orderType": order.new.type.value,
        "side": fill.side.value,
        "execPrice": spelled(fill.price),
        "execQty": spelled(fill.qty),
        "execValue": shortened(fill.value),
        "tradeScope": fill.role.value,
        "tradeSide": trade_side(fill.closes, fill.liquidates, fill.side),
        "posSide": side_word(fill.position_side),
        "feeDetail": [{"feeCoin": fill.fee_coin, "fee": spelled(fill.fee)}],
        "execPnl": spelled(fill.pnl),
        "isRPI": "NO",
        "createdTime": str(fill.time),
        "updatedTime": str(fill.time),
    }
