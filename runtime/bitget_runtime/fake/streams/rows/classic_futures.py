"""The rows of classic futures accounts' private channels. Pure."""

from __future__ import annotations

from decimal import Decimal

from bitget_runtime.fake.core import (
    Balance,
    Exchange,
    Exit,
    Fill,
    MarginMode,
    Order,
    OrderState,
    Position,
    Trigger,
    TriggerKind,
    balance_figures,
    position_figures,
)
from bitget_runtime.fake.core.words import ZERO
from bitget_runtime.fake.handlers.classic.contract.plans import size_of
from bitget_runtime.fake.handlers.classic.contract.shared_rows import (
    account_members,
    cancel_reason,
    closed_members,
    fill_members,
    order_members,
    position_members,
)
from bitget_runtime.fake.handlers.classic.contract.words import (
    STATES,
    TRIGGERED_BY,
    mode_word,
    number,
    side_word,
    trade_side_word,
    word_of,
)
from bitget_runtime.fake.market.rows import Row, text
from bitget_runtime.fake.streams.rows.words import TRIGGER_STATES, fee_detail, latest_fill

_PLANS = {TriggerKind.PLAN: "pl", TriggerKind.TAKE_PROFIT: "tp", TriggerKind.STOP_LOSS: "sl"}
_POSITION_PLANS = {TriggerKind.PLAN: "pl", TriggerKind.TAKE_PROFIT: "ptp", TriggerKind.STOP_LOSS: "psl"}


def futures_order(exchange: Exchange, order: Order, fill: Fill | None) -> Row:
    """A futures order; with the fill that the change is about, if it is about one."""
    new, instrument = order.new, order.instrument
    price = order.price or exchange.market(instrument).last()
    value = order.qty if instrument.is_inverse else order.qty * price
    row: Row = order_members(order) | {
        "instId": instrument.symbol,
        "feeDetail": fee_detail(order),
        "price": number(order.price or ZERO),
        "accBaseVolume": number(order.filled),
        "stpMode": new.stp.value,
        "notionalUsd": number(value),
        "reduceOnly": "yes" if order.closing else "no",
        "status": STATES[order.state],
        **latest_fill(fill),
    }
    if order.state is OrderState.CANCELLED:
        row["cancelReason"] = cancel_reason(order)
    else:
        row["priceAvg"] = number(order.average_price or ZERO)
    if fill is not None:
        row["fillNotionalUsd"] = number(fill.qty if instrument.is_inverse else fill.value)
        row["pnl"] = number(fill.pnl)
    return row


def futures_fill(exchange: Exchange, fill: Fill) -> Row:
    """A futures fill; in hedge mode this channel has the side of the trade, where others have that of the position."""
    order = exchange.state.orders.find(fill.uid, fill.order_id)
    return fill_members(fill) | {
        "clientOid": fill.client_id,
        "side": fill.side.value,
        "orderType": order.new.type.value,
        "uTime": str(fill.time),
    }


def futures_account(exchange: Exchange, balance: Balance) -> Row:
    """A coin of a futures account."""
    figures = balance_figures(exchange, balance)
    return account_members(balance, figures) | {
        "frozen": number(balance.frozen),
        "maxOpenPosAvailable": number(figures.spendable),
        "equity": number(figures.equity),
        "unionTotalMargin": "0",
        "unionAvailable": "0",
        "unionMm": "0",
        "assetsMode": "single",
    }


def futures_equity(exchange: Exchange, balance: Balance) -> Row:
    """The worth of a futures account."""
    figures, bitcoin = balance_figures(exchange, balance), exchange.loans.worth("BTC")
    return {
        "btcEquity": number(figures.value / bitcoin if bitcoin else ZERO),
        "usdtEquity": number(figures.value),
        "usdtUnrealized": number(figures.profit * figures.worth),
        "unionTotalMargin": "0",
        "unionAvailable": "0",
        "unionMM": "0",
    }


def futures_position(exchange: Exchange, position: Position) -> Row:
    """An open position."""
    figures = position_figures(exchange, position)
    return position_members(position, figures) | {
        "posId": position.id,
        "instId": position.instrument.symbol,
        "frozen": number(figures.frozen),
        "leverage": int(position.leverage),
        "unrealizedPLR": number(figures.profit_rate or ZERO),
        "marginRate": number(figures.margin_ratio),
    }


def closed_position(exchange: Exchange, position: Position) -> Row:
    """A position that was closed."""
    return closed_members(position) | {
        "posId": position.id,
        "instId": position.instrument.symbol,
        "marginMode": "fixed" if position.margin_mode is MarginMode.ISOLATED else position.margin_mode.value,
        "openPriceAvg": number(position.open_price or ZERO),
        "closePriceAvg": number(position.close_price or ZERO),
        "openSize": number(position.opened_qty),
        "closeSize": number(position.closed_qty),
        "achievedProfits": number(position.pnl),
        "settleFee": number(position.funding),
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
    return {
        "instId": instrument.symbol,
        "orderId": trigger.id,
        "clientOid": trigger.new.client_id,
        "triggerPrice": text(trigger.new.price),
        "triggerType": word_of(TRIGGERED_BY, trigger.new.by),
        "triggerTime": str(trigger.updated) if trigger.order_id else "",
        "planType": _plan(trigger, size),
        "price": price,
        "executePrice": price,
        "size": text(size or ZERO),
        "actualSize": "0" if placed is None else text(placed.qty),
        "orderType": order.type.value,
        "side": side_word(order.side, order.position_side),
        "tradeSide": trade_side_word(order.side, order.position_side),
        "posSide": order.position_side.value,
        "marginCoin": instrument.settle,
        "status": TRIGGER_STATES[trigger.state],
        "posMode": mode_word(order.position_side),
        "enterPointSource": "API",
        "stpMode": order.stp.value,
        "cTime": str(trigger.created),
        "uTime": str(trigger.updated),
        **_attached("stopSurplus", order.take_profit),
        **_attached("stopLoss", order.stop_loss),
    }


def _attached(prefix: str, exit_: Exit | None) -> Row:
    if exit_ is None:
        return {}
    return {
        f"{prefix}Price": number(exit_.limit),
        f"{prefix}TriggerPrice": number(exit_.price),
        f"{prefix}TriggerType": word_of(TRIGGERED_BY, exit_.by),
    }
