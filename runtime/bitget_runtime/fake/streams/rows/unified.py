"""The rows of the unified account's private channels. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

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
)
from bitget_runtime.fake.core.words import ZERO
from bitget_runtime.fake.handlers.uta.shared_rows import fee_members, fill_members, order_members, telling_part
from bitget_runtime.fake.market.rows import Row, text
from bitget_runtime.fake.streams.rows.words import closing_orders, held_side, hold_mode, trade_side

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

_CENT = Decimal("0.00000001")


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
        "holdMode": hold_mode(exchange, order.uid, order),
        "holdSide": new.position_side.value,
        "tradeSide": trade_side(order.side, new.position_side, closes=order.closing, liquidates=order.liquidates),
        "marginMode": order.margin_mode.value,
        "marginCoin": "" if spot else instrument.settle,
        "reduceOnly": "yes" if new.reduce_only else "no",
        "cumExecValue": text(order.filled_value),
        "avgPrice": text((order.average_price or ZERO).quantize(_CENT)),
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
    return _fill(fill) | {
        "orderType": order.new.type.value,
        "execPnl": text(fill.pnl),
        "feeDetail": [{"feeCoin": fill.fee_coin, "fee": text(fill.fee)}],
        "tradeSide": trade_side(fill.side, fill.position_side, closes=fill.closes, liquidates=fill.liquidates),
        "execLinkId": fill.id,
        "isRPI": "no",
        "execValue": text(fill.value),
    }


def _worth(exchange: Exchange, coin: str) -> Decimal:
    """What one of a coin is worth in USD; a coin that is in no instrument counts as one."""
    spot = next((each for each in exchange.state.instruments.of() if each.is_spot and each.base == coin), None)
    return Decimal(1) if spot is None else exchange.market(spot).index()


def _profits(positions: Iterable[tuple[Position, Decimal]], coin: str) -> Decimal:
    return sum((profit for position, profit in positions if position.instrument.settle == coin), ZERO)


def account_row(exchange: Exchange, user: User, wallet: Wallet, coins: Iterable[Balance] | None) -> Row:
    """The account as a whole, with some of its coins.

    Args:
        exchange: The exchange.
        user: Whose account.
        wallet: Its wallet.
        coins: Balances to show; None for all that there are.
    """
    state = exchange.state
    balances = state.ledger.balances(user.uid, wallet)
    marks = {each: exchange.market(each.instrument).mark() for each in state.positions.open(user.uid)}
    positions = [(each, each.profit_at(mark)) for each, mark in marks.items()]
    worth = {each.coin: _worth(exchange, each.coin) for each in balances}
    equity = {each.coin: each.total - each.owed - each.interest + _profits(positions, each.coin) for each in balances}
    total = sum((equity[coin] * worth[coin] for coin in equity), ZERO)
    held = sum((each.maintenance_at(mark) * worth.get(each.instrument.settle, 1) for each, mark in marks.items()), ZERO)
    initial = sum((each.margin * worth[each.coin] for each in balances), ZERO)
    profit = sum((amount * worth.get(each.instrument.settle, 1) for each, amount in positions), ZERO)
    return {
        "unrealisedPnL": _money(profit),
        "totalEquity": _money(total),
        "positionMgnRatio": _money(initial / total if total else ZERO),
        "mmr": _money(held),
        "effEquity": _money(total),
        "imr": _money(initial),
        "mgnRatio": _money(held / total if total else ZERO),
        "coin": [
            {
                "debts": text(each.owed + each.interest),
                "balance": text(each.total),
                "available": text(each.free),
                "borrow": text(each.owed),
                "locked": text(each.frozen),
                "equity": text(equity[each.coin]),
                "coin": each.coin,
                "usdValue": _money(equity[each.coin] * worth[each.coin]),
                "bonus": "0",
            }
            for each in (balances if coins is None else coins)
        ],
    }


def _money(amount: Decimal) -> str:
    return text(amount.quantize(_CENT))


def position_row(exchange: Exchange, position: Position) -> Row:
    """A position; of size 0 if it was just closed."""
    mark = exchange.market(position.instrument).mark()
    size, profit = abs(position.size), position.profit_at(mark)
    frozen = closing_orders(exchange, position)
    liquidation = exchange.liquidation.price(position) if size else None
    return {
        "symbol": position.instrument.symbol,
        "leverage": text(position.leverage),
        "openFeeTotal": text(position.fees),
        "mmr": text(position.maintenance_at(mark)),
        "breakEvenPrice": "",
        "available": text(size - frozen),
        "liqPrice": "" if liquidation is None else text(liquidation),
        "marginMode": position.margin_mode.value,
        "unrealisedPnl": text(profit),
        "markPrice": text(mark),
        "createdTime": str(position.created),
        "avgPrice": _money(position.average_price or ZERO),
        "totalFundingFee": text(position.funding),
        "updatedTime": str(position.updated),
        "marginCoin": position.instrument.settle,
        "frozen": text(frozen),
        "profitRate": _money(profit / position.margin) if position.margin else "",
        "closeFeeTotal": "",
        "marginSize": text(position.margin),
        "curRealisedPnl": text(position.pnl - position.fees + position.funding),
        "size": text(size),
        "positionStatus": "opening" if size else "ended",
        "posSide": held_side(position),
        "holdMode": hold_mode(exchange, position.uid, position),
        "cashDividend": "0",
    }


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
