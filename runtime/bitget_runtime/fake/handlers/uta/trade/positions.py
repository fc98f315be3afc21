"""Positions, open and closed."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from bitget_runtime.fake.core import Fill, Position, PositionSide, Side
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.uta.lists import listed
from bitget_runtime.fake.handlers.uta.trade.order_rows import hold_word
from bitget_runtime.fake.handlers.uta.words import (
    CATEGORIES,
    POSITION_SIDES,
    PRODUCTS,
    instrument_of,
    required_category,
    shortened,
    word,
)
from bitget_runtime.fake.handlers.values import spelled

_ZERO = Decimal(0)


def chosen_positions(asked: Asked) -> list[Position]:
    """The open positions of the category, symbol and side that were sent."""
    name, symbol = required_category(asked.parameters, futures=True), asked.text("symbol")
    if symbol:
        instrument_of(asked.exchange, name, asked.parameters)
    wanted = word(asked.parameters, "posSide", POSITION_SIDES, PositionSide.NET)
    positions = asked.exchange.state.positions.open(asked.user.uid, PRODUCTS[name], symbol or None)
    return [each for each in positions if wanted in (PositionSide.NET, direction(each.size))]


def direction(size: Decimal) -> PositionSide:
    """The direction of a position."""
    return PositionSide.LONG if size > 0 else PositionSide.SHORT


def get_positions(asked: Asked) -> object:
    return {"list": [_open_row(asked, each) for each in chosen_positions(asked)] or None}


def _open_row(asked: Asked, position: Position) -> dict[str, Any]:
    instrument, size = position.instrument, abs(position.size)
    mark = asked.exchange.market(instrument).mark()
    pending = asked.exchange.state.orders.open_in(position.uid, instrument)
    closing = (each.remaining for each in pending if each.closing and each.new.position_side is position.side)
    frozen = min(sum(closing, _ZERO), size)
    profit = position.profit_at(mark)
    fees = _Fees(asked, position)
    return {
        "category": CATEGORIES[instrument.product],
        "symbol": instrument.symbol,
        "marginCoin": instrument.settle,
        "holdMode": hold_word(instrument, position.side),
        "posSide": direction(position.size).value,
        "marginMode": position.margin_mode.value,
        "positionBalance": spelled(position.margin),
        "available": spelled(size - frozen),
        "frozen": spelled(frozen),
        "total": spelled(size),
        "leverage": spelled(position.leverage),
        "curRealisedPnl": spelled(position.pnl),
        "avgPrice": shortened(position.average_price),
        "positionStatus": "normal",
        "unrealisedPnl": spelled(profit),
        "liquidationPrice": shortened(asked.exchange.liquidation.price(position)),
        "mmr": shortened(position.maintenance_at(mark) / position.value_at(mark)),
        "profitRate": shortened(profit / position.margin if position.margin else None),
        "markPrice": spelled(mark),
        "breakEvenPrice": shortened(_break_even(position)),
        "totalFunding": spelled(position.funding),
        "openFeeTotal": spelled(-fees.opening),
        "closeFeeTotal": spelled(-fees.closing),
        "createdTime": str(position.created),
        "updatedTime": str(position.updated),
    }


def _break_even(position: Position) -> Decimal | None:
    """The price at which closing at the market pays all fees and fundings so far; of inverse contracts the entry."""
    instrument = position.instrument
    if instrument.is_inverse:
        return position.average_price
    spent = position.cost + position.fees - position.funding - position.pnl
    rate = instrument.taker_fee if position.size > 0 else -instrument.taker_fee
    return (spent / (position.size * (1 - rate))).quantize(instrument.price_step)


class _Fees:
    """Fees of a position, split by its fills; and its direction.

    Attributes:
        opening: Paid to open and add.
        closing: Paid to reduce and close.
        side: Which way it went.
    """

    def __init__(self, asked: Asked, position: Position) -> None:
        self.closing = _ZERO
        self.side = direction(position.size)
        left = position.closed_qty
        opened = int(position.id)
        for fill in self._oldest_first(asked, position):
            if int(fill.id) < opened:
                self.side = PositionSide.LONG if fill.side is Side.BUY else PositionSide.SHORT
            elif fill.closes and left > 0:
                self.closing += fill.fee
                left -= fill.qty
        self.opening = position.fees - self.closing

    @staticmethod
    def _oldest_first(asked: Asked, position: Position) -> Iterator[Fill]:
        instrument = position.instrument
        fills = asked.exchange.state.orders.fills(position.uid, instrument.product, instrument.symbol)
        mine = [each for each in fills if each.position_side is position.side and each.time >= position.created]
        return reversed(mine)


def get_position_history(asked: Asked) -> object:
    name, symbol = required_category(asked.parameters, futures=True), asked.text("symbol")
    positions = [
        each
        for each in asked.exchange.state.positions.closed(asked.user.uid)
        if each.instrument.product is PRODUCTS[name] and symbol in ("", each.instrument.symbol)
    ]
    positions.sort(key=lambda position: int(position.id), reverse=True)  # in the order of the cursor

    def row(position: Position) -> dict[str, Any]:
        return _closed_row(asked, position)

    return listed(asked, positions, row, time=lambda position: position.updated, key=lambda position: position.id)


def _closed_row(asked: Asked, position: Position) -> dict[str, Any]:
    instrument, fees = position.instrument, _Fees(asked, position)
    return {
        "positionId": position.id,
        "category": CATEGORIES[instrument.product],
        "symbol": instrument.symbol,
        "marginCoin": instrument.settle,
        "holdMode": hold_word(instrument, position.side),
        "posSide": (fees.side if position.side is PositionSide.NET else position.side).value,
        "marginMode": position.margin_mode.value,
        "openPriceAvg": shortened(position.open_price),
        "closePriceAvg": shortened(position.close_price),
        "openTotalPos": spelled(position.opened_qty),
        "closeTotalPos": spelled(position.closed_qty),
        "cumRealisedPnl": spelled(position.pnl),
        "netProfit": spelled(position.pnl - position.fees + position.funding),
        "totalFunding": spelled(position.funding),
        "openFeeTotal": spelled(-fees.opening),
        "closeFeeTotal": spelled(-fees.closing),
        "createdTime": str(position.created),
        "updatedTime": str(position.updated),
    }


HANDLERS: dict[str, Handler] = {
    "uta.trade.get_positions": get_positions,
    "uta.trade.get_position_history": get_position_history,
}
