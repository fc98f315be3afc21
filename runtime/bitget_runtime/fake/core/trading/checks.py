"""Checks of an order before it is accepted: steps, minimums, maximums, bands. Pure."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.market.market import Market
from bitget_runtime.fake.core.refusals import Reason, refuse
from bitget_runtime.fake.core.trading.orders import NewOrder
from bitget_runtime.fake.core.words import (
    ONE,
    OrderType,
    PositionMode,
    PositionSide,
    Side,
    Status,
    TimeInForce,
    Wallet,
    WalletKind,
)

_LARGEST_PRICE = Decimal("1e12")


def check_trading(instrument: Instrument) -> None:
    """Refuse NOT_TRADING."""
    if instrument.status is not Status.ONLINE:
        refuse(Reason.NOT_TRADING, instrument.symbol)


def price_in_steps(instrument: Instrument, price: Decimal | None, side: Side, last: Decimal) -> int:
    """A limit price in steps.

    Raises:
        Refused: PRICE_MISSING, NOT_POSITIVE, PRICE_ABOVE_BAND, PRICE_BELOW_BAND, PRICE_STEP.
    """
    if price is None:
        refuse(Reason.PRICE_MISSING)
    if not price.is_finite() or price <= 0:
        refuse(Reason.NOT_POSITIVE, price)
    band = instrument.band
    if price > (last * (ONE + band) if side is Side.BUY else _LARGEST_PRICE):
        refuse(Reason.PRICE_ABOVE_BAND, price)
    if side is Side.SELL and price < last * (ONE - band):
        refuse(Reason.PRICE_BELOW_BAND, price)
    return whole_steps(price, instrument.price_step, Reason.PRICE_STEP)


def whole_steps(number: Decimal, step: Decimal, reason: Reason) -> int:
    """How many steps a number is.

    Raises:
        Refused: With this reason, when they are not whole.
    """
    steps, rest = divmod(number, step)
    if rest:
        refuse(reason, step)
    return int(steps)


def check_qty(instrument: Instrument, qty: Decimal | None, most: Decimal) -> Decimal:
    """A quantity.

    Raises:
        Refused: QTY_MISSING, NOT_POSITIVE, BELOW_MINIMUM, ABOVE_MAXIMUM, QTY_STEP.
    """
    if qty is None:
        refuse(Reason.QTY_MISSING)
    if not qty.is_finite() or qty <= 0:
        refuse(Reason.NOT_POSITIVE, qty)
    if qty < instrument.min_qty:
        refuse(Reason.BELOW_MINIMUM, instrument.min_qty)
    if qty > most:
        refuse(Reason.ABOVE_MAXIMUM, most)
    whole_steps(qty, instrument.qty_step, Reason.QTY_STEP)
    return qty


def check_notional(instrument: Instrument, notional: Decimal) -> None:
    """Refuse BELOW_MINIMUM_NOTIONAL."""
    if notional < instrument.min_notional:
        refuse(Reason.BELOW_MINIMUM_NOTIONAL, instrument.min_notional)


def check_value(instrument: Instrument, value: Decimal) -> None:
    """Refuse NOT_POSITIVE, ABOVE_MAXIMUM, BELOW_MINIMUM_NOTIONAL: what a market order is to spend or receive."""
    if not value.is_finite() or value <= 0:
        refuse(Reason.NOT_POSITIVE, value)
    if value > _LARGEST_PRICE:
        refuse(Reason.ABOVE_MAXIMUM, _LARGEST_PRICE)
    check_notional(instrument, value)


def check_numbers(new: NewOrder, last: Decimal) -> int:
    """All numbers of an order.

    Returns:
        Its limit price in steps; 0 for a market order.

    Raises:
        Refused: As the functions above.
    """
    instrument = new.instrument
    if new.type is OrderType.MARKET:
        if new.value is not None and instrument.is_spot:
            check_value(instrument, new.value)
            return 0
        qty = check_qty(instrument, new.qty, instrument.max_market_qty)
        ticks, price = 0, last
    else:
        ticks = price_in_steps(instrument, new.price, new.side, last)
        qty = check_qty(instrument, new.qty, instrument.max_qty)
        price = new.price if new.price is not None else last
    if not new.reduce_only and new.position_side is PositionSide.NET:
        check_notional(instrument, qty / price if instrument.is_inverse else qty * price)
    return ticks


def as_executed(new: NewOrder) -> NewOrder:
    """An order with the time in force that it is executed with.

    Raises:
        Refused: POST_ONLY_WOULD_TAKE, of a market order.
    """
    if new.type is OrderType.LIMIT or new.time_in_force in (TimeInForce.IOC, TimeInForce.FOK):
        return new
    if new.time_in_force is TimeInForce.POST_ONLY:
        refuse(Reason.POST_ONLY_WOULD_TAKE)
    return replace(new, time_in_force=TimeInForce.IOC)


def check_price(instrument: Instrument, price: Decimal) -> None:
    """Refuse NOT_POSITIVE, PRICE_ABOVE_BAND, PRICE_STEP."""
    if not price.is_finite() or price <= 0:
        refuse(Reason.NOT_POSITIVE, price)
    if price > _LARGEST_PRICE:
        refuse(Reason.PRICE_ABOVE_BAND, price)
    whole_steps(price, instrument.price_step, Reason.PRICE_STEP)


def check_exits(new: NewOrder, market: Market, entry: Decimal | None = None) -> None:
    """Check take profit and stop loss of an order whose own numbers are valid.

    Args:
        new: The order.
        market: What it is entered at where it is a market order.
        entry: What it is then entered at instead, for the order of a plan.

    Raises:
        Refused: TRIGGER_PRICE_WRONG_SIDE, of the price that it is entered at; as `check_price`.
    """
    price = new.price if new.type is OrderType.LIMIT else entry
    for exit_, up in ((new.take_profit, new.side is Side.BUY), (new.stop_loss, new.side is Side.SELL)):
        if exit_ is None:
            continue
        check_price(new.instrument, exit_.price)
        start = price if price is not None else market.price(exit_.by)
        if not (exit_.price > start if up else exit_.price < start):
            refuse(Reason.TRIGGER_PRICE_WRONG_SIDE, start)
        if exit_.limit is not None:
            price_in_steps(new.instrument, exit_.limit, new.side.opposite, exit_.price)


def check_mode(new: NewOrder, mode: PositionMode) -> None:
    """Refuse MODE_MISMATCH: in one-way mode positions have no side; in hedge mode nothing is reduce-only."""
    net = new.position_side is PositionSide.NET
    one_way = new.instrument.is_spot or mode is PositionMode.ONE_WAY
    if net is not one_way or (new.reduce_only and not one_way):
        refuse(Reason.MODE_MISMATCH, mode)


def check_margin_wallet(new: NewOrder, wallet: Wallet) -> None:
    """Refuse a margin wallet if the pair isn't traded on margin, or the wallet is another pair's."""
    if wallet.kind not in (WalletKind.CROSSED_MARGIN, WalletKind.ISOLATED_MARGIN):
        refuse(Reason.UNKNOWN_WALLET, wallet.kind)
    if not new.instrument.is_spot or new.instrument.margin is None:
        refuse(Reason.NOT_A_MARGIN_PAIR, new.instrument.symbol)
    if wallet.kind is WalletKind.ISOLATED_MARGIN and wallet.symbol != new.instrument.symbol:
        refuse(Reason.UNKNOWN_WALLET, wallet.symbol)
