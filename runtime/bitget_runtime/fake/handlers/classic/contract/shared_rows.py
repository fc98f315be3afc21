"""Fields that lists and pushes of classic futures share: of orders, fills, positions and accounts."""

from __future__ import annotations

from bitget_runtime.fake.core import (
    Balance,
    BalanceFigures,
    Exit,
    Fill,
    Order,
    Position,
    PositionFigures,
    Reason,
    direction,
)
from bitget_runtime.fake.core.words import ZERO
from bitget_runtime.fake.handlers.classic.contract.words import (
    TRIGGERED_BY,
    mode_word,
    number,
    side_word,
    trade_side_word,
    word_of,
)


def order_members(order: Order) -> dict[str, object]:
    """Fields of an order in every row."""
    new = order.new
    return {
        "orderId": order.id,
        "clientOid": order.client_id,
        "size": number(order.qty),
        "side": side_word(order.side, new.position_side),
        "force": new.time_in_force.value,
        "totalProfits": number(order.pnl),
        "posSide": new.position_side.value,
        "marginCoin": order.instrument.settle,
        "orderType": new.type.value,
        "leverage": number(order.leverage),
        "marginMode": order.margin_mode.value,
        "enterPointSource": "SYS" if order.liquidates else "API",
        "tradeSide": trade_side_word(order.side, new.position_side, order.liquidates),
        "posMode": mode_word(new.position_side),
        **_preset("presetStopSurplus", new.take_profit),
        **_preset("presetStopLoss", new.stop_loss),
        "cTime": str(order.created),
        "uTime": str(order.updated),
    }


def _preset(prefix: str, exit_: Exit | None) -> dict[str, str]:
    return {
        f"{prefix}Price": "" if exit_ is None else number(exit_.price),
        f"{prefix}Type": "" if exit_ is None else word_of(TRIGGERED_BY, exit_.by),
        f"{prefix}ExecutePrice": "" if exit_ is None else number(exit_.limit),
    }


def cancel_reason(order: Order) -> str:
    """Why an order was cancelled; empty if it wasn't."""
    if order.ended_by is None:
        return ""
    return "stp_cancel" if order.ended_by is Reason.SELF_TRADE else "normal_cancel"


def fill_members(fill: Fill) -> dict[str, object]:
    """Fields of a fill in every row."""
    return {
        "tradeId": fill.id,
        "symbol": fill.instrument.symbol,
        "orderId": fill.order_id,
        "price": number(fill.price),
        "baseVolume": number(fill.qty),
        "quoteVolume": number(fill.value),
        "profit": number(fill.pnl),
        "feeDetail": [
            {"deduction": "no", "feeCoin": fill.fee_coin, "totalDeductionFee": "0", "totalFee": number(-fill.fee)}
        ],
        "tradeSide": trade_side_word(fill.side, fill.position_side, fill.liquidates),
        "posMode": mode_word(fill.position_side),
        "tradeScope": fill.role.value,
        "cTime": str(fill.time),
    }


def position_members(position: Position, figures: PositionFigures) -> dict[str, object]:
    """Fields of an open position in every row."""
    return {
        "marginCoin": position.instrument.settle,
        "holdSide": direction(position).value,
        "marginSize": number(position.margin),
        "available": number(figures.available),
        "total": number(figures.size),
        "achievedProfits": number(position.pnl),
        "openPriceAvg": number(position.average_price),
        "marginMode": position.margin_mode.value,
        "posMode": mode_word(position.side),
        "unrealizedPL": number(figures.profit),
        "liquidationPrice": number(figures.liquidation or ZERO),
        "keepMarginRate": number(figures.maintenance_rate),
        "markPrice": number(figures.mark),
        "breakEvenPrice": number(figures.break_even),
        "totalFee": number(position.funding) if position.funding else "",
        "deductedFee": number(position.fees),
        "assetMode": "single",
        "autoMargin": "off",
        "cTime": str(position.created),
        "uTime": str(position.updated),
    }


def closed_members(position: Position) -> dict[str, str]:
    """Fields of a closed position in every row."""
    return {
        "marginCoin": position.instrument.settle,
        "holdSide": direction(position).value,
        "posMode": mode_word(position.side),
        "openFee": number(-position.open_fees),
        "closeFee": number(-position.close_fees),
    }


def account_members(balance: Balance, figures: BalanceFigures) -> dict[str, str]:
    """Fields of a futures account in every row."""
    return {
        "marginCoin": balance.coin,
        "available": number(figures.free),
        "maxTransferOut": number(figures.spendable),
        "usdtEquity": number(figures.value),
        "crossedRiskRate": number(figures.risk),
        "unrealizedPL": number(figures.profit),
    }
