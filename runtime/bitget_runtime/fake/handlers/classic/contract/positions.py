"""Positions of classic futures, open and closed."""

from __future__ import annotations

from decimal import Decimal

from bitget_runtime.fake.core import Exchange, Position, PositionSide, Side, TriggerKind
from bitget_runtime.fake.core.words import ONE, ZERO
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.contract.lists import enveloped
from bitget_runtime.fake.handlers.classic.contract.words import (
    PRODUCTS,
    held_side,
    instrument_of,
    mode_word,
    number,
    one_of,
    product_of,
    settled_in,
)


def get_position(asked: Asked) -> object:
    instrument = settled_in(asked, instrument_of(asked))
    found = asked.exchange.state.positions.open(asked.user.uid, instrument.product, instrument.symbol)
    return [_position(asked.exchange, position) for position in found]


def get_positions(asked: Asked) -> object:
    coin = asked.text("marginCoin").upper()
    found = asked.exchange.state.positions.open(asked.user.uid, product_of(asked))
    return [_position(asked.exchange, each) for each in found if not coin or each.instrument.settle == coin]


def _position(exchange: Exchange, position: Position) -> dict[str, str | None]:
    instrument = position.instrument
    mark = exchange.market(instrument).mark()
    opening, closing = _pending(exchange, position)
    size = abs(position.size)
    backing = exchange.liquidation.backing(position) + position.profit_at(mark)
    rate = next((tier for tier in instrument.tiers if position.value_at(mark) <= tier.up_to), instrument.tiers[-1])
    profit, loss = _exit(exchange, position, TriggerKind.TAKE_PROFIT), _exit(exchange, position, TriggerKind.STOP_LOSS)
    return {
        "marginCoin": instrument.settle,
        "symbol": instrument.symbol,
        "holdSide": held_side(position.size, position.side),
        "openDelegateSize": number(opening),
        "marginSize": number(position.margin),
        "available": number(max(size - closing, ZERO)),
        "locked": number(min(closing, size)),
        "total": number(size),
        "leverage": number(position.leverage),
        "achievedProfits": number(position.pnl),
        "openPriceAvg": number(position.average_price),
        "marginMode": position.margin_mode.value,
        "posMode": mode_word(position.side),
        "unrealizedPL": number(position.profit_at(mark)),
        "liquidationPrice": number(exchange.liquidation.price(position) or ZERO),
        "keepMarginRate": number(rate.maintenance),
        "markPrice": number(mark),
        "breakEvenPrice": number(_break_even(position)),
        "totalFee": number(position.funding) if position.funding else "",
        "deductedFee": number(position.fees),
        "marginRatio": number(position.maintenance_at(mark) / backing if backing > 0 else ONE),
        "assetMode": "single",
        "takeProfit": profit[1],
        "stopLoss": loss[1],
        "takeProfitId": profit[0],
        "stopLossId": loss[0],
        "grant": "",
        "autoMargin": "off",
        "cTime": str(position.created),
        "uTime": str(position.updated),
    }


def _pending(exchange: Exchange, position: Position) -> tuple[Decimal, Decimal]:
    """Quantities that pending orders would add to a position, and take from it."""
    adds = Side.BUY if position.size > 0 else Side.SELL
    opening = closing = ZERO
    for order in exchange.state.orders.open_in(position.uid, position.instrument):
        if order.new.position_side is position.side:
            opening += order.remaining if order.side is adds else ZERO
            closing += order.remaining if order.side is not adds else ZERO
    return opening, closing


def _exit(exchange: Exchange, position: Position, kind: TriggerKind) -> tuple[str, str]:
    """ID and price of the take profit or stop loss of a whole position; empty if there isn't one."""
    for trigger in exchange.state.triggers.waiting_in(position.instrument):
        new = trigger.new
        whole = new.order.qty is None and not trigger.parent_id
        if whole and trigger.uid == position.uid and new.kind is kind and new.order.position_side is position.side:
            return trigger.id, number(new.price)
    return "", ""


def _break_even(position: Position) -> Decimal | None:
    """The price that earns back the fees, those of closing at the taker's rate included."""
    mean = position.average_price
    if mean is None:
        return None
    sign = ONE if position.size > 0 else -ONE
    rate = position.instrument.taker_fee * sign
    return mean * (ONE + rate) / (ONE - rate)


def get_history(asked: Asked) -> object:
    symbol = asked.text("symbol").upper()
    product = one_of(asked, "productType", PRODUCTS, "USDT-FUTURES")
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
        row=lambda each: _closed(asked.exchange, each),
        default=20,
        null=False,
    )


def _closed(exchange: Exchange, position: Position) -> dict[str, str]:
    instrument = position.instrument
    open_fee = position.opened_value / (position.opened_value + position.closed_value) * position.fees
    fees = open_fee.quantize(Decimal("1e-8")), position.fees - open_fee.quantize(Decimal("1e-8"))
    return {
        "positionId": position.id,
        "marginCoin": instrument.settle,
        "symbol": instrument.symbol,
        "holdSide": _direction(exchange, position),
        "openAvgPrice": number(position.open_price),
        "closeAvgPrice": number(position.close_price),
        "marginMode": position.margin_mode.value,
        "openTotalPos": number(position.opened_qty),
        "closeTotalPos": number(position.closed_qty),
        "pnl": number(position.pnl),
        "netProfit": number(position.pnl - position.fees + position.funding),
        "totalFunding": number(position.funding),
        "openFee": number(-fees[0]),
        "closeFee": number(-fees[1]),
        "ctime": str(position.created),
        "utime": str(position.updated),
        "cashDividend": "0",
        "posMode": mode_word(position.side),
    }


def _direction(exchange: Exchange, position: Position) -> str:
    """Of a position that is closed, whose size no longer says it: of what was sold to close it, or bought."""
    if position.side is not PositionSide.NET:
        return position.side.value
    opened, closed = position.open_price, position.close_price
    if opened is not None and closed is not None and opened != closed and position.pnl:
        return "long" if (closed > opened) == (position.pnl > 0) else "short"
    instrument = position.instrument
    fills = exchange.state.orders.fills(position.uid, instrument.product, instrument.symbol)
    last = next((fill for fill in fills if fill.time <= position.updated), None)
    return "long" if last is None or last.side is Side.SELL else "short"


HANDLERS: dict[str, Handler] = {
    "classic.contract.position.get_position": get_position,
    "classic.contract.position.get_positions": get_positions,
    "classic.contract.position.get_history": get_history,
}
