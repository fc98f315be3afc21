"""What private channels of classic accounts say. Pure."""

from __future__ import annotations

from typing import Any

from bitget_runtime.fake.core import (
    Balance,
    Exchange,
    Fill,
    Order,
    OrderState,
    Position,
    PositionMode,
    PositionSide,
    PriceKind,
    Reason,
    Role,
    Side,
    Trigger,
    TriggerKind,
    TriggerState,
)
from bitget_runtime.fake.core.words import ZERO
from bitget_runtime.fake.market.rows import Row, text

_SPOT_STATES = {OrderState.REJECTED: "cancelled"}
_FUTURES_STATES = {OrderState.CANCELLED: "canceled", OrderState.REJECTED: "canceled"}
_TRIGGER_STATES = {
    TriggerState.WAITING: "live",
    TriggerState.FIRED: "executed",
    TriggerState.CANCELLED: "cancelled",
    TriggerState.FAILED: "fail_execute",
}
_PLANS = {TriggerKind.PLAN: "pl", TriggerKind.TAKE_PROFIT: "tp", TriggerKind.STOP_LOSS: "sl"}
_POSITION_PLANS = {TriggerKind.PLAN: "pl", TriggerKind.TAKE_PROFIT: "ptp", TriggerKind.STOP_LOSS: "psl"}


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


def _latest(fill: Fill | None) -> Row:
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


def _fees(order: Order) -> list[Row]:
    return [{"feeCoin": coin, "fee": text(-fee)} for coin, fee in order.fees.items()]


def spot_order(exchange: Exchange, order: Order, fill: Fill | None) -> Row:
    """A spot order; with the fill that the change is about, if it is about one."""
    new = order.new
    by_value = new.value is not None
    quote = (
        new.value if new.value is not None else order.qty * (order.price or exchange.market(order.instrument).last())
    )
    row = {
        "instId": order.instrument.symbol,
        "orderId": order.id,
        "clientOid": order.client_id,
        "size": text(quote if order.side is Side.BUY else order.qty),
        "newSize": text(quote if by_value else order.qty),
        "orderType": new.type.value,
        "force": new.time_in_force.value,
        "side": order.side.value,
        **_latest(fill),
        "accBaseVolume": text(order.filled),
        "priceAvg": text(order.average_price or ZERO),
        "status": _SPOT_STATES.get(order.state, order.state.value),
        "cTime": str(order.created),
        "uTime": str(order.updated),
        "stpMode": new.stp.value,
        "feeDetail": _fees(order),
        "enterPointSource": "API",
    }
    if by_value:
        row["notional"] = text(quote)
    if order.price is not None:
        row["price"] = text(order.price)
    return row


def spot_fill(exchange: Exchange, fill: Fill) -> Row:
    """A spot fill."""
    order = exchange.state.orders.find(fill.uid, fill.order_id)
    return {
        "orderId": fill.order_id,
        "tradeId": fill.id,
        "symbol": fill.instrument.symbol,
        "orderType": order.new.type.value,
        "side": fill.side.value,
        "priceAvg": text(fill.price),
        "size": text(fill.qty),
        "amount": text(fill.value),
        "tradeScope": fill.role.value,
        "feeDetail": _fill_fee(fill),
        "cTime": str(fill.time),
        "uTime": str(fill.time),
    }


def _fill_fee(fill: Fill) -> list[Row]:
    return [{"feeCoin": fill.fee_coin, "deduction": "no", "totalDeductionFee": "0", "totalFee": text(-fill.fee)}]


def margin_order(exchange: Exchange, order: Order, fill: Fill | None) -> Row:
    """A margin order."""
    new = order.new
    loans = {
        (False, False): "normal",
        (True, False): "autoLoan",
        (False, True): "autoRepay",
        (True, True): "autoLoanAndRepay",
    }
    return {
        "symbol": order.instrument.symbol,
        "force": new.time_in_force.value,
        "orderType": new.type.value,
        "price": text(order.price or ZERO),
        "quoteSize": text(new.value or ZERO),
        "side": order.side.value,
        "feeDetail": [
            {"feeCoin": coin, "deduction": "no", "totalDeductionFee": "0", "totalFee": text(-fee)}
            for coin, fee in order.fees.items()
        ],
        "enterPointSource": "API",
        "status": "reject" if order.state is OrderState.REJECTED else order.state.value,
        "baseSize": text(order.qty),
        "cTime": str(order.created),
        "uTime": str(order.updated),
        "clientOid": order.client_id,
        "fillPrice": text(order.average_price or ZERO),
        "baseVolume": text(order.filled),
        "fillTotalAmount": text(order.filled_value),
        "loanType": loans[new.auto_borrow, new.auto_repay],
        "orderId": order.id,
        "stpMode": new.stp.value,
    }


def futures_order(exchange: Exchange, order: Order, fill: Fill | None) -> Row:
    """A futures order; with the fill that the change is about, if it is about one."""
    new, instrument = order.new, order.instrument
    price = order.price or exchange.market(instrument).last()
    value = order.qty if instrument.is_inverse else order.qty * price
    cancelled = order.state in _FUTURES_STATES
    row: Row = {
        "leverage": text(order.leverage),
        "orderType": new.type.value,
        "tradeSide": trade_side(order.side, new.position_side, closes=order.closing, liquidates=order.liquidates),
        "orderId": order.id,
        "feeDetail": _fees(order),
        "cTime": str(order.created),
        "posMode": hold_mode(exchange, order.uid, order),
        "marginMode": order.margin_mode.value,
        "posSide": new.position_side.value,
        "price": text(order.price or ZERO),
        "enterPointSource": "SYS" if order.liquidates else "API",
        "accBaseVolume": text(order.filled),
        "stpMode": new.stp.value,
        "side": order.side.value,
        "totalProfits": text(order.pnl),
        "marginCoin": instrument.settle,
        "notionalUsd": text(value),
        "instId": instrument.symbol,
        "size": text(order.qty),
        "reduceOnly": "yes" if new.reduce_only else "no",
        "force": new.time_in_force.value,
        "uTime": str(order.updated),
        "clientOid": order.client_id,
        "status": _FUTURES_STATES.get(order.state, order.state.value),
        **_latest(fill),
    }
    if cancelled:
        row["cancelReason"] = "stp_cancel" if order.ended_by is Reason.SELF_TRADE else "normal_cancel"
    else:
        row["priceAvg"] = text(order.average_price or ZERO)
    if fill is not None:
        row["fillNotionalUsd"] = text(fill.qty if instrument.is_inverse else fill.value)
        row["pnl"] = text(fill.pnl)
    for exit_, name in ((new.take_profit, "presetStopSurplus"), (new.stop_loss, "presetStopLoss")):
        if exit_ is not None:
            row[f"{name}Price"] = text(exit_.price)
            row[f"{name}Type"] = watched(exit_.by)
            row[f"{name}ExecutePrice"] = "" if exit_.limit is None else text(exit_.limit)
    return row


def futures_fill(exchange: Exchange, fill: Fill) -> Row:
    """A futures fill."""
    order = exchange.state.orders.find(fill.uid, fill.order_id)
    return {
        "orderId": fill.order_id,
        "clientOid": fill.client_id,
        "tradeId": fill.id,
        "symbol": fill.instrument.symbol,
        "side": fill.side.value,
        "orderType": order.new.type.value,
        "posMode": hold_mode(exchange, fill.uid, fill),
        "price": text(fill.price),
        "baseVolume": text(fill.qty),
        "quoteVolume": text(fill.value),
        "profit": text(fill.pnl),
        "tradeSide": trade_side(fill.side, fill.position_side, closes=fill.closes, liquidates=fill.liquidates),
        "tradeScope": fill.role.value,
        "feeDetail": _fill_fee(fill),
        "cTime": str(fill.time),
        "uTime": str(fill.time),
    }


def spot_account(exchange: Exchange, balance: Balance) -> Row:
    """A coin of the spot account."""
    return {
        "coin": balance.coin,
        "available": text(balance.free),
        "frozen": text(balance.frozen),
        "locked": "0",
        "limitAvailable": "0",
        "uTime": str(balance.updated),
    }


def margin_account(exchange: Exchange, balance: Balance) -> Row:
    """A coin of a margin account; of an isolated one with its pair."""
    row = {
        "uTime": str(balance.updated),
        "id": exchange.state.instruments.coin(balance.coin).number,
        "coin": balance.coin,
        "available": text(balance.free),
        "borrow": text(balance.owed),
        "frozen": text(balance.frozen),
        "interest": text(balance.interest),
        "coupon": "0",
    }
    if balance.wallet.symbol:
        row["symbol"] = balance.wallet.symbol
    return row


def futures_account(exchange: Exchange, balance: Balance) -> Row:
    """A coin of a futures account."""
    mine = [
        each
        for each in exchange.state.positions.open(balance.uid)
        if each.wallet == balance.wallet and each.instrument.settle == balance.coin
    ]
    profit = sum((each.profit_at(exchange.market(each.instrument).mark()) for each in mine), ZERO)
    equity = balance.total + profit
    inverse = next((each for each in exchange.state.instruments.of() if each.base == balance.coin), None)
    value = equity * exchange.market(inverse).index() if inverse is not None else equity
    free = text(max(balance.free, ZERO))
    return {
        "marginCoin": balance.coin,
        "frozen": text(balance.frozen),
        "available": text(balance.total - balance.frozen),
        "maxOpenPosAvailable": free,
        "maxTransferOut": free,
        "equity": text(equity),
        "usdtEquity": text(value),
        "crossedRiskRate": "0",
        "unrealizedPL": text(profit),
        "unionTotalMargin": "0",
        "unionAvailable": "0",
        "unionMm": "0",
        "assetsMode": "single",
    }


def futures_position(exchange: Exchange, position: Position) -> Row:
    """An open position; of size 0 where it was just closed."""
    mark = exchange.market(position.instrument).mark()
    size, profit = abs(position.size), position.profit_at(mark)
    frozen = closing_orders(exchange, position)
    liquidation = exchange.liquidation.price(position) if size else None
    value = position.value_at(mark)
    return {
        "posId": position.id,
        "instId": position.instrument.symbol,
        "marginCoin": position.instrument.settle,
        "marginSize": text(position.margin),
        "marginMode": position.margin_mode.value,
        "holdSide": held_side(position),
        "posMode": hold_mode(exchange, position.uid, position),
        "total": text(size),
        "available": text(size - frozen),
        "frozen": text(frozen),
        "openPriceAvg": text(position.average_price or position.open_price or ZERO),
        "leverage": int(position.leverage),
        "achievedProfits": text(position.pnl),
        "unrealizedPL": text(profit),
        "unrealizedPLR": text(profit / position.margin) if position.margin else "0",
        "liquidationPrice": text(liquidation or ZERO),
        "keepMarginRate": text(position.maintenance_at(mark) / value) if value else "0",
        "marginRate": "0",
        "cTime": str(position.created),
        "totalFee": text(position.funding),
        "deductedFee": text(position.fees),
        "markPrice": text(mark),
        "uTime": str(position.updated),
        "assetMode": "single",
        "autoMargin": "off",
    }


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


def closed_position(exchange: Exchange, position: Position) -> Row:
    """A position that was closed."""
    return {
        "posId": position.id,
        "instId": position.instrument.symbol,
        "marginCoin": position.instrument.settle,
        "marginMode": "fixed" if position.margin_mode.value == "isolated" else position.margin_mode.value,
        "holdSide": held_side(position),
        "posMode": hold_mode(exchange, position.uid, position),
        "openPriceAvg": text(position.open_price or ZERO),
        "closePriceAvg": text(position.close_price or ZERO),
        "openSize": text(position.opened_qty),
        "closeSize": text(position.closed_qty),
        "achievedProfits": text(position.pnl),
        "settleFee": text(position.funding),
        "openFee": text(-position.fees),
        "closeFee": "0",
        "cTime": str(position.created),
        "uTime": str(position.updated),
    }


def spot_plan(exchange: Exchange, trigger: Trigger) -> Row:
    """A spot plan order."""
    order = trigger.new.order
    price = "" if order.price is None else text(order.price)
    return {
        "instId": trigger.instrument.symbol,
        "orderId": trigger.id,
        "clientOid": trigger.new.client_id,
        "triggerPrice": text(trigger.new.price),
        "triggerType": watched(trigger.new.by),
        "planType": "total" if order.value is not None else "amount",
        "price": price,
        "size": text(order.value if order.value is not None else order.qty or ZERO),
        "actualSize": text(order.qty or ZERO) if trigger.order_id else "0",
        "orderType": order.type.value,
        "side": order.side.value,
        "status": _TRIGGER_STATES[trigger.state],
        "executePrice": price,
        "enterPointSource": "API",
        "cTime": str(trigger.created),
        "uTime": str(trigger.updated),
        "stpMode": order.stp.value,
    }


def futures_plan(exchange: Exchange, trigger: Trigger) -> Row:
    """A plan order, take profit or stop loss of a contract."""
    order, instrument = trigger.new.order, trigger.instrument
    price = "" if order.price is None else text(order.price)
    whole = order.qty is None and order.value is None
    closes = order.reduce_only or (order.position_side is PositionSide.LONG) == (order.side is Side.SELL)
    net = order.position_side is PositionSide.NET
    return {
        "instId": instrument.symbol,
        "orderId": trigger.id,
        "clientOid": trigger.new.client_id,
        "triggerPrice": text(trigger.new.price),
        "triggerType": watched(trigger.new.by),
        "triggerTime": str(trigger.updated) if trigger.order_id else "",
        "planType": (_POSITION_PLANS if whole else _PLANS)[trigger.new.kind],
        "price": price,
        "executePrice": price,
        "size": text(order.qty or ZERO),
        "actualSize": text(order.qty or ZERO) if trigger.order_id else "0",
        "orderType": order.type.value,
        "side": order.side.value,
        "tradeSide": trade_side(order.side, order.position_side, closes=closes, liquidates=False),
        "posSide": order.position_side.value,
        "marginCoin": instrument.settle,
        "status": _TRIGGER_STATES[trigger.state],
        "posMode": "one_way_mode" if net else "hedge_mode",
        "enterPointSource": "API",
        "stpMode": order.stp.value,
        "cTime": str(trigger.created),
        "uTime": str(trigger.updated),
    }
