"""The rows of classic futures accounts' private channels. Pure."""

from __future__ import annotations

from decimal import Decimal

from bitget_runtime.fake.core import (
    Balance,
    Exchange,
    Fill,
    Order,
    OrderState,
    Position,
    PositionSide,
    Reason,
    Side,
    Trigger,
    TriggerKind,
)
from bitget_runtime.fake.core.words import ZERO
from bitget_runtime.fake.handlers.classic.contract.plans import size_of
from bitget_runtime.fake.market.rows import Row, text
from bitget_runtime.fake.streams.rows.words import (
    TRIGGER_STATES,
    closing_orders,
    fee_detail,
    fill_fee,
    held_side,
    hold_mode,
    latest_fill,
    trade_side,
    watched,
)

_FUTURES_STATES = {OrderState.CANCELLED: "canceled", OrderState.REJECTED: "canceled"}
_PLANS = {TriggerKind.PLAN: "pl", TriggerKind.TAKE_PROFIT: "tp", TriggerKind.STOP_LOSS: "sl"}
_POSITION_PLANS = {TriggerKind.PLAN: "pl", TriggerKind.TAKE_PROFIT: "ptp", TriggerKind.STOP_LOSS: "psl"}


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
        "feeDetail": fee_detail(order),
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
        **latest_fill(fill),
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
        "feeDetail": fill_fee(fill),
        "cTime": str(fill.time),
        "uTime": str(fill.time),
    }


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
    """An open position; of size 0 if it was just closed."""
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


def _plan(trigger: Trigger, size: Decimal | None) -> str:
    """What pushes call a trigger's kind."""
    if trigger.new.trail is not None:
        return "track" if trigger.new.kind is TriggerKind.PLAN else "mtpsl"
    return (_POSITION_PLANS if size is None else _PLANS)[trigger.new.kind]


def futures_plan(exchange: Exchange, trigger: Trigger) -> Row:
    """A plan order, take profit or stop loss of a contract."""
    order, instrument = trigger.new.order, trigger.instrument
    price = "" if order.price is None else text(order.price)
    size = size_of(exchange, trigger)
    placed = exchange.state.orders.find(trigger.uid, trigger.order_id) if trigger.order_id else None
    closes = order.reduce_only or (order.position_side is PositionSide.LONG) == (order.side is Side.SELL)
    net = order.position_side is PositionSide.NET
    return {
        "instId": instrument.symbol,
        "orderId": trigger.id,
        "clientOid": trigger.new.client_id,
        "triggerPrice": text(trigger.new.price),
        "triggerType": watched(trigger.new.by),
        "triggerTime": str(trigger.updated) if trigger.order_id else "",
        "planType": _plan(trigger, size),
        "price": price,
        "executePrice": price,
        "size": text(size or ZERO),
        "actualSize": "0" if placed is None else text(placed.qty),
        "orderType": order.type.value,
        "side": order.side.value,
        "tradeSide": trade_side(order.side, order.position_side, closes=closes, liquidates=False),
        "posSide": order.position_side.value,
        "marginCoin": instrument.settle,
        "status": TRIGGER_STATES[trigger.state],
        "posMode": "one_way_mode" if net else "hedge_mode",
        "enterPointSource": "API",
        "stpMode": order.stp.value,
        "cTime": str(trigger.created),
        "uTime": str(trigger.updated),
    }
