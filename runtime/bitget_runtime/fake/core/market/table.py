"""The instruments and coins that an exchange starts with."""

from __future__ import annotations

from decimal import Decimal

from bitget_runtime.fake.core.clock import DAY
from bitget_runtime.fake.core.market.instruments import Chain, Coin, Instrument, Instruments, MarginTerms, Tier
from bitget_runtime.fake.core.words import Product

_SPOT_LAUNCH = 18_262 * DAY  # 2020-01-01
_FUTURES_LAUNCH = 18_628 * DAY  # 2021-01-01


def standard_instruments() -> Instruments:
    """A fresh table: spot BTCUSDT (on margin too) and ETHUSDT, linear BTCUSDT, ETHUSDT and BTCPERP, inverse BTCUSD."""
    return Instruments([*_spot(), *_futures()], _coins())


def _coins() -> list[Coin]:
    return [
        Coin(name="USDT", number="2", chains=(_chain("TRC20", "1", "10", "1.5"), _chain("ERC20", "1", "10", "3"))),
        Coin(name="USDC", number="3", chains=(_chain("ERC20", "1", "10", "3"),)),
        Coin(name="BTC", number="1", chains=(_chain("BTC", "0.0001", "0.001", "0.0001"),)),
        Coin(name="ETH", number="4", chains=(_chain("ETH", "0.001", "0.01", "0.001"),)),
        Coin(name="BGB", number="5", chains=(_chain("ERC20", "1", "5", "1"),)),
    ]


def _chain(name: str, min_deposit: str, min_withdrawal: str, fee: str) -> Chain:
    return Chain(
        name=name,
        min_deposit=Decimal(min_deposit),
        min_withdrawal=Decimal(min_withdrawal),
        withdrawal_fee=Decimal(fee),
    )


def _spot() -> list[Instrument]:
    margin = MarginTerms(max_leverage=Decimal(10), daily_rate=Decimal("0.0002"))
    return [
        _spot_pair("BTC", "60000", "0.000001", "900", "0.0001", margin),
        _spot_pair("ETH", "3000", "0.0001", "18000", "0.001", None),
    ]


def _spot_pair(base: str, price: str, step: str, most: str, unit: str, margin: MarginTerms | None) -> Instrument:
    return Instrument(
        symbol=f"{base}USDT",
        product=Product.SPOT,
        base=base,
        quote="USDT",
        settle="USDT",
        price_step=Decimal("0.01"),
        qty_step=Decimal(step),
        min_qty=Decimal(step),
        max_qty=Decimal(most),
        max_market_qty=Decimal(most),
        min_notional=Decimal(1),
        maker_fee=Decimal("0.001"),
        taker_fee=Decimal("0.001"),
        start_price=Decimal(price),
        volume_unit=Decimal(unit),
        launched=_SPOT_LAUNCH,
        margin=margin,
    )


def _futures() -> list[Instrument]:
    return [
        _contract(Product.USDT_FUTURES, "BTCUSDT", "BTC", "USDT", "60000", "0.1", "0.0001", "1200", "0.001"),
        _contract(Product.USDT_FUTURES, "ETHUSDT", "ETH", "USDT", "3000", "0.01", "0.01", "24000", "0.01"),
        _contract(Product.COIN_FUTURES, "BTCUSD", "BTC", "USD", "60000", "0.1", "1", "10000000", "100"),
        _contract(Product.USDC_FUTURES, "BTCPERP", "BTC", "USDC", "60000", "0.1", "0.0001", "1200", "0.0005"),
    ]


def _contract(
    product: Product, symbol: str, base: str, quote: str, price: str, price_step: str, step: str, most: str, unit: str
) -> Instrument:
    inverse = product is Product.COIN_FUTURES
    unit_of_tiers = Decimal(1) if inverse else Decimal(50_000)
    return Instrument(
        symbol=symbol,
        product=product,
        base=base,
        quote=quote,
        settle=base if inverse else quote,
        price_step=Decimal(price_step),
        qty_step=Decimal(step),
        min_qty=Decimal(step),
        max_qty=Decimal(most),
        max_market_qty=Decimal(most) / 5,
        min_notional=Decimal("0.00005") if inverse else Decimal(5),
        maker_fee=Decimal("0.0002"),
        taker_fee=Decimal("0.0006"),
        start_price=Decimal(price),
        volume_unit=Decimal(unit),
        launched=_FUTURES_LAUNCH,
        tiers=_tiers(unit_of_tiers),
        funding_hours=8,
    )


def _tiers(unit: Decimal) -> tuple[Tier, ...]:
    rows = [
        ("3", "125", "0.004"),
        ("12", "100", "0.005"),
        ("40", "50", "0.01"),
        ("200", "20", "0.025"),
        ("2000", "5", "0.1"),
    ]
    return tuple(Tier(Decimal(up_to) * unit, Decimal(most), Decimal(rate)) for up_to, most, rate in rows)
