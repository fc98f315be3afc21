"""Fields that lists and pushes share: of orders, fills, positions and balances of a unified account."""

from __future__ import annotations

from collections.abc import Sequence

from bitget_runtime.fake.core import (
    AccountFigures,
    Balance,
    BalanceFigures,
    Fill,
    Order,
    OrderState,
    Position,
    PositionFigures,
    Reason,
    Side,
    Trigger,
    TriggerState,
)
from bitget_runtime.fake.handlers.uta.words import shortened
from bitget_runtime.fake.handlers.values import spelled

_STATES = {OrderState.LIVE: "new"}
_CANCEL_REASONS = {
    Reason.FOK_NOT_FILLED: "fok_not_full_cancel",
    Reason.IOC_REST: "ioc_not_full_cancel",
    Reason.NO_LIQUIDITY: "ioc_not_full_cancel",
    Reason.POST_ONLY_WOULD_TAKE: "post_only_fill_cancel",
    Reason.SELF_TRADE: "stp_cancel",
    Reason.ARRIVED_LATE: "cancel_receiveWindow",
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
        "cumExecValue": shortened(order.filled_value),
        "avgPrice": shortened(order.average_price),
        "tradeSide": trade_side(order.side, closes=order.closing, liquidates=order.liquidates),
        "stpMode": new.stp.value,
        "createdTime": str(order.created),
        "updatedTime": str(order.updated),
    }


def trade_side(side: Side, *, closes: bool, liquidates: bool) -> str:
    """Whether an order or a fill opens or closes, and why."""
    if liquidates:
        return "burst_close_long" if side is Side.SELL else "burst_close_short"
    return "close" if closes else "open"


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
        "execValue": shortened(fill.value),
        "tradeScope": fill.role.value,
        "updatedTime": str(fill.time),
    }


def deal_members(fill: Fill, order: Order) -> dict[str, object]:
    """Further fields of a fill, in all rows but the short one."""
    return {
        "execLinkId": fill.id,
        "orderType": order.new.type.value,
        "tradeSide": trade_side(fill.side, closes=fill.closes, liquidates=fill.liquidates),
        "feeDetail": [{"feeCoin": fill.fee_coin, "fee": spelled(fill.fee)}],
        "execPnl": spelled(fill.pnl),
    }


def position_members(position: Position, figures: PositionFigures) -> dict[str, str]:
    """Fields of a position in every row."""
    return {
        "symbol": position.instrument.symbol,
        "marginCoin": position.instrument.settle,
        "marginMode": position.margin_mode.value,
        "available": spelled(figures.available),
        "frozen": spelled(figures.frozen),
        "leverage": spelled(position.leverage),
        "curRealisedPnl": spelled(position.pnl),
        "avgPrice": shortened(position.average_price),
        "unrealisedPnl": spelled(figures.profit),
        "mmr": shortened(figures.maintenance_rate),
        "profitRate": shortened(figures.profit_rate),
        "markPrice": spelled(figures.mark),
        "breakEvenPrice": shortened(figures.break_even),
        "openFeeTotal": spelled(-position.open_fees),
        "closeFeeTotal": spelled(-position.close_fees),
        "createdTime": str(position.created),
        "updatedTime": str(position.updated),
    }


def account_members(figures: AccountFigures) -> dict[str, str]:
    """Fields of the account as a whole in every row."""
    return {
        "effEquity": shortened(figures.equity),
        "mmr": shortened(figures.maintenance),
        "imr": shortened(figures.initial),
        "mgnRatio": shortened(figures.of_equity(figures.maintenance)),
        "positionMgnRatio": shortened(figures.of_equity(figures.initial)),
    }


def coin_members(balance: Balance, figures: BalanceFigures) -> dict[str, str]:
    """Fields of a coin in every row."""
    return {
        "coin": balance.coin,
        "equity": spelled(figures.equity),
        "usdValue": shortened(figures.value),
        "balance": spelled(balance.total),
        "available": spelled(figures.spendable),
        "locked": spelled(figures.locked),
        "bonus": "0",
    }
