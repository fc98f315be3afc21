"""The rows of the unified account's private channels. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bitget_runtime.fake.core import (
    Balance,
    Exchange,
    Fill,
    Instrument,
    Order,
    Position,
    PositionSide,
    PriceKind,
    Trigger,
    TriggerKind,
    TriggerState,
    User,
    Wallet,
    account_figures,
    balance_figures,
    direction,
    position_figures,
)
from bitget_runtime.fake.handlers.uta.shared_rows import (
    account_members,
    coin_members,
    deal_members,
    fee_members,
    fill_members,
    order_members,
    position_members,
    telling_part,
)
from bitget_runtime.fake.handlers.uta.words import shortened
from bitget_runtime.fake.handlers.values import spelled
from bitget_runtime.fake.market.rows import Row, text
from bitget_runtime.fake.streams.rows.words import hold_mode

_TRIGGER_STATES = {
    TriggerState.WAITING: "pending",
    TriggerState.FIRED: "success",
    TriggerState.CANCELLED: "cancelled",
    TriggerState.FAILED: "failed",
}
_EXITS = {TriggerKind.TAKE_PROFIT: ("tp", "takeProfit"), TriggerKind.STOP_LOSS: ("sl", "stopLoss")}
_STRATEGY_MEMBERS = (
    *("triggerType", "tpTriggerBy", "slTriggerBy", "takeProfit", "stopLoss", "tpOrderType", "slOrderType"),
    *("tpLimitPrice", "slLimitPrice", "triggerBy", "triggerPrice", "triggerOrderType", "triggerOrderPrice"),
)
"""Fields of one kind of strategy order; empty for other kinds."""

_NO_EXITS = dict.fromkeys(("takeprofit", "tpTriggerBy", "tpLimitPrice", "stoploss", "slTriggerBy", "slLimitPrice"), "")
"""An order push's fields for a missing take profit and stop loss."""

_OF_OPEN_ONES = ("liqPrice", "mmr", "breakEvenPrice", "profitRate")
"""Figures that a closed position has not."""


def category(instrument: Instrument, note: object) -> str:
    """The product line of an order; margin trades say so in their note."""
    said = note.get("category", "") if isinstance(note, Mapping) else ""
    return str(said).lower() or instrument.product.value.replace("_", "-")


def _watched(kind: PriceKind) -> str:
    return "market" if kind is PriceKind.LAST else "mark"


def order_row(exchange: Exchange, order: Order, fill: Fill | None) -> Row:
    """An order."""
    new, instrument = order.new, order.instrument
    spot = instrument.is_spot
    row: Row = order_members(order) | {
        "category": category(instrument, new.note),
        "price": "" if order.price is None else text(order.price),
        "holdMode": hold_mode(new.position_side),
        "holdSide": new.position_side.value,
        "marginMode": order.margin_mode.value,
        "marginCoin": "" if spot else instrument.settle,
        "reduceOnly": "yes" if new.reduce_only else "no",
        "totalProfit": text(order.pnl),
        "leverage": text(order.leverage),
        "feeDetail": fee_members(order),
        **_NO_EXITS,
    }
    for exit_, prefix, name in ((new.take_profit, "tp", "takeprofit"), (new.stop_loss, "sl", "stoploss")):
        if exit_ is not None:
            row[name] = text(exit_.price)
            row[f"{prefix}TriggerBy"] = _watched(exit_.by)
            row[f"{prefix}OrderType"] = "market" if exit_.limit is None else "limit"
            row[f"{prefix}LimitPrice"] = "" if exit_.limit is None else text(exit_.limit)
    return row


def _fill(fill: Fill) -> Row:
    side = fill.position_side
    if side is PositionSide.NET:
        long = (fill.side.value == "buy") != fill.closes
        side = PositionSide.LONG if long else PositionSide.SHORT
    return fill_members(fill) | {
        "category": category(fill.instrument, fill.note),
        "holdSide": side.value,
        "execTime": str(fill.time),
    }


def fast_fill(exchange: Exchange, fill: Fill) -> Row:
    """A fill, in short."""
    return _fill(fill)


def fill_row(exchange: Exchange, fill: Fill) -> Row:
    """A fill."""
    order = exchange.state.orders.find(fill.uid, fill.order_id)
    return _fill(fill) | deal_members(fill, order) | {"isRPI": "no"}


def account_row(exchange: Exchange, user: User, wallet: Wallet, coins: Iterable[Balance] | None) -> Row:
    """The account as a whole, with some of its coins.

    Args:
        exchange: The exchange.
        user: Whose account.
        wallet: Its wallet.
        coins: Balances to show; None for all that there are.
    """
    account = account_figures(exchange, user.uid, wallet)
    shown = exchange.state.ledger.balances(user.uid, wallet) if coins is None else coins
    return account_members(account) | {
        "unrealisedPnL": shortened(account.profit),
        "totalEquity": shortened(account.equity),
        "coin": [_coin(exchange, each) for each in shown],
    }


def _coin(exchange: Exchange, balance: Balance) -> Row:
    figures = balance_figures(exchange, balance)
    return coin_members(balance, figures) | {"debts": spelled(figures.debt), "borrow": spelled(balance.owed)}


def position_row(exchange: Exchange, position: Position) -> Row:
    """A position; of size 0 if it was just closed."""
    figures = position_figures(exchange, position)
    row = position_members(position, figures) | {
        "liqPrice": shortened(figures.liquidation),
        "totalFundingFee": spelled(position.funding),
        "marginSize": spelled(position.margin),
        "size": spelled(figures.size),
        "positionStatus": "opening" if figures.size else "ended",
        "posSide": direction(position).value,
        "holdMode": hold_mode(position.side),
        "cashDividend": "0",
    }
    return row if figures.size else row | dict.fromkeys(_OF_OPEN_ONES, "")


def strategy_row(exchange: Exchange, trigger: Trigger) -> Row:
    """A strategy order, of which a trigger is a part."""
    parts = [trigger if part.id == trigger.id else part for part in exchange.state.triggers.together(trigger)]
    told = telling_part(parts)
    order, new = told.new.order, told.new
    row: Row = dict.fromkeys(_STRATEGY_MEMBERS, "") | {
        "orderId": parts[0].id,
        "clientOid": new.client_id,
        "qty": "" if order.qty is None else text(order.qty),
        "side": order.side.value,
        "posSide": order.position_side.value,
        "reduceOnly": "yes" if order.reduce_only else "no",
        "type": "trigger" if new.kind is TriggerKind.PLAN else "tpsl",
        "status": _TRIGGER_STATES[told.state],
        "category": category(trigger.instrument, order.note),
        "symbol": trigger.instrument.symbol,
        "createdTime": str(told.created),
        "updatedTime": str(told.updated),
    }
    if told.order_id and new.kind is not TriggerKind.PLAN:
        row["triggerType"] = _EXITS[new.kind][1]
    for part in parts:
        row |= _part_members(part)
    return row


def _part_members(part: Trigger) -> Row:
    order, new = part.new.order, part.new
    kind = "market" if order.price is None else "limit"
    limit = "" if order.price is None else text(order.price)
    if new.kind is TriggerKind.PLAN:
        return {
            "triggerBy": _watched(new.by),
            "triggerPrice": text(new.price),
            "triggerOrderType": kind,
            "triggerOrderPrice": limit,
        }
    prefix, name = _EXITS[new.kind]
    return {
        name: text(new.price),
        f"{prefix}TriggerBy": _watched(new.by),
        f"{prefix}OrderType": kind,
        f"{prefix}LimitPrice": limit,
    }
