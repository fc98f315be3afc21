"""Positions, open and closed."""

from __future__ import annotations

from typing import Any

from bitget_runtime.fake.core import Position, PositionSide, direction, position_figures
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.uta.lists import listed
from bitget_runtime.fake.handlers.uta.shared_rows import position_members
from bitget_runtime.fake.handlers.uta.trade.order_rows import hold_word
from bitget_runtime.fake.handlers.uta.words import (
    CATEGORIES,
    POSITION_SIDES,
    PRODUCTS,
    instrument_of,
    required_category,
    shortened,
)
from bitget_runtime.fake.handlers.values import spelled


def chosen_positions(asked: Asked) -> list[Position]:
    """The open positions of the category, symbol and side that were sent."""
    name, symbol = required_category(asked, futures=True), asked.text("symbol")
    if symbol:
        instrument_of(asked, name)
    wanted = asked.word("posSide", POSITION_SIDES, PositionSide.NET)
    positions = asked.exchange.state.positions.open(asked.user.uid, PRODUCTS[name], symbol or None)
    return [each for each in positions if wanted in (PositionSide.NET, direction(each))]


def get_positions(asked: Asked) -> object:
    return {"list": [_open_row(asked, each) for each in chosen_positions(asked)] or None}


def _open_row(asked: Asked, position: Position) -> dict[str, Any]:
    instrument, figures = position.instrument, position_figures(asked.exchange, position)
    return {
        "category": CATEGORIES[instrument.product],
        "holdMode": hold_word(instrument, position.side),
        "posSide": direction(position).value,
        "positionBalance": spelled(position.margin),
        "total": spelled(figures.size),
        "positionStatus": "normal",
        "liquidationPrice": shortened(figures.liquidation),
        "totalFunding": spelled(position.funding),
        **position_members(position, figures),
    }


def get_position_history(asked: Asked) -> object:
    name, symbol = required_category(asked, futures=True), asked.text("symbol")
    positions = [
        each
        for each in asked.exchange.state.positions.closed(asked.user.uid)
        if each.instrument.product is PRODUCTS[name] and symbol in ("", each.instrument.symbol)
    ]
    positions.sort(key=lambda position: int(position.id), reverse=True)  # in the order of the cursor

    return listed(
        asked, positions, _closed_row, time=lambda position: position.updated, key=lambda position: position.id
    )


def _closed_row(position: Position) -> dict[str, Any]:
    instrument = position.instrument
    return {
        "positionId": position.id,
        "category": CATEGORIES[instrument.product],
        "symbol": instrument.symbol,
        "marginCoin": instrument.settle,
        "holdMode": hold_word(instrument, position.side),
        "posSide": direction(position).value,
        "marginMode": position.margin_mode.value,
        "openPriceAvg": shortened(position.open_price),
        "closePriceAvg": shortened(position.close_price),
        "openTotalPos": spelled(position.opened_qty),
        "closeTotalPos": spelled(position.closed_qty),
        "cumRealisedPnl": spelled(position.pnl),
        "netProfit": spelled(position.net_pnl),
        "totalFunding": spelled(position.funding),
        "openFeeTotal": spelled(-position.open_fees),
        "closeFeeTotal": spelled(-position.close_fees),
        "createdTime": str(position.created),
        "updatedTime": str(position.updated),
    }


HANDLERS: dict[str, Handler] = {
    "uta.trade.get_positions": get_positions,
    "uta.trade.get_position_history": get_position_history,
}
