"""Positions of classic futures, open and closed."""

from __future__ import annotations

from decimal import Decimal

from bitget_runtime.fake.core import Exchange, Position, Side, TriggerKind, position_figures
from bitget_runtime.fake.core.words import ZERO
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.contract.lists import enveloped
from bitget_runtime.fake.handlers.classic.contract.shared_rows import closed_members, position_members
from bitget_runtime.fake.handlers.classic.contract.words import (
    PRODUCTS,
    contract_of,
    number,
    product_of,
    settled_in,
)


def get_position(asked: Asked) -> object:
    instrument = settled_in(asked, contract_of(asked))
    found = asked.exchange.state.positions.open(asked.user.uid, instrument.product, instrument.symbol)
    return [_position(asked.exchange, position) for position in found]


def get_positions(asked: Asked) -> object:
    coin = asked.text("marginCoin").upper()
    found = asked.exchange.state.positions.open(asked.user.uid, product_of(asked))
    return [_position(asked.exchange, each) for each in found if not coin or each.instrument.settle == coin]


def _position(exchange: Exchange, position: Position) -> dict[str, object]:
    figures = position_figures(exchange, position)
    profit, loss = _exit(exchange, position, TriggerKind.TAKE_PROFIT), _exit(exchange, position, TriggerKind.STOP_LOSS)
    return position_members(position, figures) | {
        "symbol": position.instrument.symbol,
        "openDelegateSize": number(_to_add(exchange, position)),
        "locked": number(figures.frozen),
        "leverage": number(position.leverage),
        "marginRatio": number(figures.margin_ratio),
        "takeProfit": profit[1],
        "stopLoss": loss[1],
        "takeProfitId": profit[0],
        "stopLossId": loss[0],
        "grant": "",
    }


def _to_add(exchange: Exchange, position: Position) -> Decimal:
    """Quantity that pending orders would add to a position."""
    adds = Side.BUY if position.size > 0 else Side.SELL
    orders = exchange.state.orders.open_in(position.uid, position.instrument)
    adding = (each.remaining for each in orders if each.new.position_side is position.side and each.side is adds)
    return sum(adding, ZERO)


def _exit(exchange: Exchange, position: Position, kind: TriggerKind) -> tuple[str, str]:
    """ID and price of the take profit or stop loss of a whole position; empty if there isn't one."""
    for trigger in exchange.state.triggers.waiting_in(position.instrument):
        new = trigger.new
        whole = new.order.qty is None and not trigger.parent_id
        if whole and trigger.uid == position.uid and new.kind is kind and new.order.position_side is position.side:
            return trigger.id, number(new.price)
    return "", ""


def get_history(asked: Asked) -> object:
    symbol = asked.text("symbol").upper()
    product = asked.word("productType", PRODUCTS, PRODUCTS["USDT-FUTURES"])
    closed = (
        position
        for position in asked.exchange.state.positions.closed(asked.user.uid)
        if (position.instrument.symbol == symbol if symbol else position.instrument.product is product)
    )
    return enveloped(
        asked,
        "list",
        sorted(closed, key=lambda each: int(each.id), reverse=True),
        key=lambda each: each.id,
        time=lambda each: each.created,
        row=_closed,
        default=20,
        null=False,
    )


def _closed(position: Position) -> dict[str, str]:
    return closed_members(position) | {
        "positionId": position.id,
        "symbol": position.instrument.symbol,
        "openAvgPrice": number(position.open_price),
        "closeAvgPrice": number(position.close_price),
        "marginMode": position.margin_mode.value,
        "openTotalPos": number(position.opened_qty),
        "closeTotalPos": number(position.closed_qty),
        "pnl": number(position.pnl),
        "netProfit": number(position.net_pnl),
        "totalFunding": number(position.funding),
        "ctime": str(position.created),
        "utime": str(position.updated),
        "cashDividend": "0",
    }


HANDLERS: dict[str, Handler] = {
    "classic.contract.position.get_position": get_position,
    "classic.contract.position.get_positions": get_positions,
    "classic.contract.position.get_history": get_history,
}
