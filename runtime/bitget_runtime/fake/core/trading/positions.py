"""Positions of contracts, and the one store of them. Sizes are signed: long is positive."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from decimal import Decimal

from msgspec import Struct

from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.words import EXACT, SCALE, ZERO, MarginMode, PositionSide, Product, Wallet, rounded


def signed_value(instrument: Instrument, size: Decimal, price: Decimal) -> Decimal:
    """What a size costs at a price, in the settle coin: positive when bought, negative when sold; vice versa
    for inverse contracts, whose buyer gains as their value in coins falls."""
    if instrument.is_inverse:
        return -(size / price).quantize(SCALE, context=EXACT)
    return size * price


class Position(Struct, kw_only=True, eq=False):
    """A position. Read it, never write it; events and the history carry copies.

    Attributes:
        id: Unique, rising, decimal text; a new one whenever it is opened.
        uid: UID of its user.
        instrument: Of which contract.
        side: NET in one-way mode; LONG or SHORT in hedge mode.
        long: Whether it is long; if it was closed, whether it was.
        wallet: Which wallet pays.
        margin_mode: Crossed or isolated.
        leverage: The leverage it was opened with, or set since.
        size: How much; negative when short.
        cost: What that cost, signed as by `signed_value`.
        margin: How much of the wallet's settle coin it holds.
        pnl: Realised since it was opened, before fees and funding.
        open_fees: Paid since for opening and adding, positive when paid.
        close_fees: Paid since for reducing and closing, positive when paid.
        funding: Received since, negative when paid.
        opened_qty: Quantity opened since, however much was closed.
        closed_qty: Quantity closed since.
        opened_value: Value of what was opened since, unsigned.
        closed_value: Value of what was closed since, unsigned.
        created: In milliseconds.
        updated: In milliseconds.
        liquidated: Whether it was closed by liquidation.
    """

    id: str
    uid: str
    instrument: Instrument
    side: PositionSide
    wallet: Wallet
    margin_mode: MarginMode
    leverage: Decimal
    created: int
    updated: int
    long: bool = True
    size: Decimal = ZERO
    cost: Decimal = ZERO
    margin: Decimal = ZERO
    pnl: Decimal = ZERO
    open_fees: Decimal = ZERO
    close_fees: Decimal = ZERO
    funding: Decimal = ZERO
    opened_qty: Decimal = ZERO
    closed_qty: Decimal = ZERO
    opened_value: Decimal = ZERO
    closed_value: Decimal = ZERO
    liquidated: bool = False

    @property
    def fees(self) -> Decimal:
        """Paid since it was opened, positive when paid."""
        return self.open_fees + self.close_fees

    @property
    def net_pnl(self) -> Decimal:
        """Profit realised since it was opened, fees and funding taken off."""
        return self.pnl - self.fees + self.funding

    @property
    def average_price(self) -> Decimal | None:
        """Mean price of what is held; None when nothing is."""
        if not self.cost:
            return None
        return -self.size / self.cost if self.instrument.is_inverse else self.cost / self.size

    @property
    def open_price(self) -> Decimal | None:
        """Mean price of all that was opened; None when nothing was."""
        return self._mean(self.opened_qty, self.opened_value)

    @property
    def close_price(self) -> Decimal | None:
        """Mean price of all that was closed; None when nothing was."""
        return self._mean(self.closed_qty, self.closed_value)

    def _mean(self, qty: Decimal, value: Decimal) -> Decimal | None:
        if not value:
            return None
        return qty / value if self.instrument.is_inverse else value / qty

    def value_at(self, price: Decimal) -> Decimal:
        """Its notional in the settle coin, unsigned."""
        return abs(signed_value(self.instrument, self.size, price))

    def profit_at(self, price: Decimal) -> Decimal:
        """Profit it would realise at a price, before fees."""
        return rounded(signed_value(self.instrument, self.size, price) - self.cost)

    def maintenance_rate_at(self, price: Decimal) -> Decimal:
        """Maintenance margin rate of its tier at a price."""
        value = self.value_at(price)
        tiers = self.instrument.tiers
        return next((tier.maintenance for tier in tiers if value <= tier.up_to), tiers[-1].maintenance)

    def maintenance_at(self, price: Decimal) -> Decimal:
        """Maintenance margin at a price."""
        return self.value_at(price) * self.maintenance_rate_at(price)

    def break_even_price(self) -> Decimal | None:
        """The price at which closing it at the market, with the taker's fee, pays all fees and funding so far; None
        when nothing is held, or no price is high enough."""
        rate = abs(self.size) * self.instrument.taker_fee
        if self.instrument.is_inverse:
            # net_pnl - size/price - cost = rate/price, with the size signed
            against, rest = self.size + rate, self.net_pnl - self.cost
        else:
            # net_pnl + size*price - cost = rate*price, with the size signed
            against, rest = self.cost - self.net_pnl, self.size - rate
        price = against / rest if rest and self.size else None
        return price.quantize(self.instrument.price_step) if price is not None and price > 0 else None


def liquidation_price(positions: Sequence[Position], backing: Decimal) -> Decimal | None:
    """The mark price at which the backing and the losses of positions in one contract meet their maintenance margin,
    to the contract's step.

    Args:
        positions: One position, or the long and the short one that back each other.
        backing: What backs them: their own margin, or for crossed positions all that is left in the wallet.

    Returns:
        None if no price is low or high enough, or they cancel each other out.
    """
    instrument = positions[0].instrument
    net = sum((each.size for each in positions), ZERO)
    if not net:
        return None
    held = sum((abs(each.size) * _entry_rate(each) for each in positions), ZERO)
    rest = backing - sum((each.cost for each in positions), ZERO)
    # with sizes signed, for inverse contracts: backing + sum(-size/price - cost) = sum(rate * size)/price
    # and for others: backing + sum(size*price - cost) = sum(rate * size)*price
    numerator, denominator = (net + held, rest) if instrument.is_inverse else (rest, held - net)
    price = numerator / denominator if denominator else None
    return price.quantize(instrument.price_step) if price is not None and price > 0 else None


def _entry_rate(position: Position) -> Decimal:
    """Maintenance margin rate of the tier that a position was entered in."""
    price = position.average_price
    return position.instrument.tiers[0].maintenance if price is None else position.maintenance_rate_at(price)


class PositionStore:
    """Open positions, and those that were closed."""

    def __init__(self) -> None:
        self._open: dict[str, dict[tuple[Instrument, PositionSide], Position]] = {}
        self._closed: dict[str, list[Position]] = {}

    def get(self, uid: str, instrument: Instrument, side: PositionSide = PositionSide.NET) -> Position | None:
        """An open position, if there is one."""
        mine = self._open.get(uid)
        return mine.get((instrument, side)) if mine else None

    def open(self, uid: str, product: Product | None = None, symbol: str | None = None) -> list[Position]:
        """Open positions of a user, oldest first."""
        return [
            position
            for position in self._open.get(uid, {}).values()
            if (product is None or position.instrument.product is product)
            and (symbol is None or position.instrument.symbol == symbol)
        ]

    def in_instrument(self, instrument: Instrument) -> list[Position]:
        """Open positions of all users in a contract."""
        return [
            position for mine in self._open.values() for position in mine.values() if position.instrument is instrument
        ]

    def closed(self, uid: str) -> list[Position]:
        """Positions that were closed, newest first."""
        return self._closed.get(uid, [])[::-1]

    def add(self, position: Position) -> None:
        """Add an open position. Only for the exchange's own parts."""
        self._open.setdefault(position.uid, {})[position.instrument, position.side] = position

    def close(self, position: Position) -> None:
        """Move a position of no size to the history. Only for the exchange's own parts."""
        del self._open[position.uid][position.instrument, position.side]
        self._closed.setdefault(position.uid, []).append(copy(position))
