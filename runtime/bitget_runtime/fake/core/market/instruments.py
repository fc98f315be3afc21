"""Instruments and coins: the one table behind symbols, contracts, currencies, fee rates and tiers."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from msgspec import Struct

from bitget_runtime.fake.core.refusals import Reason, refuse
from bitget_runtime.fake.core.words import Product, Status


class Tier(Struct, frozen=True):
    """A leverage tier: the terms for positions up to a notional.

    Attributes:
        up_to: Largest notional, in the settle coin.
        max_leverage: Highest leverage there.
        maintenance: Maintenance margin as a share of the notional.
    """

    up_to: Decimal
    max_leverage: Decimal
    maintenance: Decimal


class MarginTerms(Struct, frozen=True):
    """How a spot pair can be traded on margin.

    Attributes:
        max_leverage: Highest leverage, crossed and isolated.
        daily_rate: Daily interest, as a share of the debt.
    """

    max_leverage: Decimal
    daily_rate: Decimal


class Instrument(Struct, kw_only=True, eq=False):
    """Something to trade. Tests may change its attributes at any time, but its steps only while it has no orders.

    Attributes:
        symbol: As on the wire, like BTCUSDT; unique within its product.
        product: Its kind.
        base: Coin, or underlying of a contract; instruments with one base follow one price path.
        quote: Coin that the price is in.
        settle: Coin of profit, margin and fees of contracts; for spot pairs, the quote coin.
        price_step: Prices are multiples of it.
        qty_step: Quantities are multiples of it. In the base coin; of inverse contracts in the quote coin.
        min_qty: Smallest quantity of an order.
        max_qty: Largest quantity of a limit order.
        max_market_qty: Largest quantity of a market order.
        min_notional: Smallest price times quantity of an order, in the settle coin.
        maker_fee: Share of the value.
        taker_fee: Share of the value.
        band: How much worse than the last price a limit price may be, as a share.
        max_orders: How many pending orders a user may have in it.
        tiers: Leverage tiers, smallest first; none for spot.
        funding_hours: Hours between fundings; 0 for spot.
        launched: When its history begins, in milliseconds; a multiple of a day.
        status: Whether it can be traded.
        margin: Terms of margin trades of a spot pair; None if there are none.
        start_price: Approximate price.
        volume_unit: Quantity of one unit of the path's volume; a multiple of the step.
    """

    symbol: str
    product: Product
    base: str
    quote: str
    settle: str
    price_step: Decimal
    qty_step: Decimal
    min_qty: Decimal
    max_qty: Decimal
    max_market_qty: Decimal
    min_notional: Decimal
    maker_fee: Decimal
    taker_fee: Decimal
    start_price: Decimal
    volume_unit: Decimal
    launched: int
    band: Decimal = Decimal("0.5")
    max_orders: int = 400
    tiers: tuple[Tier, ...] = ()
    funding_hours: int = 0
    status: Status = Status.ONLINE
    margin: MarginTerms | None = None

    @property
    def is_spot(self) -> bool:
        return self.product is Product.SPOT

    @property
    def is_inverse(self) -> bool:
        """Whether it is margined in its base coin, with quantities in the quote coin."""
        return self.product is Product.COIN_FUTURES

    @property
    def max_leverage(self) -> Decimal:
        """Highest leverage of all; 1 for spot."""
        return self.tiers[0].max_leverage if self.tiers else Decimal(1)

    def tier_of(self, notional: Decimal) -> Tier:
        """The tier of a position.

        Raises:
            Refused: EXCEEDS_TIER beyond the last tier.
        """
        for tier in self.tiers:
            if notional <= tier.up_to:
                return tier
        refuse(Reason.EXCEEDS_TIER, self.tiers[-1].up_to)


class Chain(Struct, frozen=True, kw_only=True):
    """A network that a coin is deposited and withdrawn on.

    Attributes:
        name: As on the wire, like TRC20.
        min_deposit: Smallest deposit.
        min_withdrawal: Smallest withdrawal.
        withdrawal_fee: Fee of a withdrawal, in the coin.
        confirmations: Blocks until a deposit counts.
    """

    name: str
    min_deposit: Decimal
    min_withdrawal: Decimal
    withdrawal_fee: Decimal
    confirmations: int = 1


class Coin(Struct, frozen=True, kw_only=True):
    """A coin.

    Attributes:
        name: Like USDT.
        number: Its ID, as text.
        chains: Networks, the usual one first.
        daily_rate: Daily interest if it is borrowed.
    """

    name: str
    number: str
    chains: tuple[Chain, ...] = ()
    daily_rate: Decimal = Decimal("0.0002")

    def chain(self, name: str) -> Chain:
        """A network.

        Raises:
            Refused: UNKNOWN_CHAIN.
        """
        for chain in self.chains:
            if chain.name == name:
                return chain
        refuse(Reason.UNKNOWN_CHAIN, name)


class Instruments:
    """The table of instruments and coins.

    Args:
        instruments: The instruments.
        coins: The coins.
    """

    def __init__(self, instruments: Iterable[Instrument], coins: Iterable[Coin]) -> None:
        self._instruments: dict[tuple[Product, str], Instrument] = {}
        self._coins = {coin.name: coin for coin in coins}
        for instrument in instruments:
            self.add(instrument)

    def add(self, instrument: Instrument, *coins: Coin) -> None:
        """Add an instrument, or replace one that nobody has traded yet, with the coins it needs."""
        self._coins.update((coin.name, coin) for coin in coins)
        self._instruments[instrument.product, instrument.symbol] = instrument

    def find(self, product: Product, symbol: str) -> Instrument:
        """One instrument.

        Raises:
            Refused: UNKNOWN_SYMBOL.
        """
        found = self._instruments.get((product, symbol))
        return found if found is not None else refuse(Reason.UNKNOWN_SYMBOL, symbol)

    def of(self, product: Product | None = None) -> list[Instrument]:
        """All instruments, or those of a product, in the order they were added."""
        return [each for each in self._instruments.values() if product is None or each.product is product]

    def coin(self, name: str) -> Coin:
        """One coin.

        Raises:
            Refused: UNKNOWN_COIN.
        """
        found = self._coins.get(name)
        return found if found is not None else refuse(Reason.UNKNOWN_COIN, name)

    @property
    def coins(self) -> list[Coin]:
        """All coins."""
        return list(self._coins.values())
