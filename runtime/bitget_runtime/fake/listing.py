"""Additional instruments, like the standard ones except for price and steps."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from msgspec.structs import replace

from bitget_runtime.fake.core import Instruments, Product, standard_instruments

_QUOTE = "USDT"
_LIKE = f"BTC{_QUOTE}"
_COIN_LIKE = "BGB"
_FIRST_NUMBER = 1000
_LOWEST, _HIGHEST = Decimal("1e-9"), Decimal(10**9)


def instruments_with(prices: Mapping[str, Decimal]) -> Instruments:
    """The standard instruments, plus a spot pair and a perpetual for each symbol of another coin.

    Args:
        prices: Approximate prices by symbol, such as DOGEUSDT. A standard coin's price applies to all its
            instruments.

    Raises:
        ValueError: a symbol does not end in USDT, or a price is not above zero or is far too large.
    """
    table = standard_instruments()
    for number, (symbol, price) in enumerate(prices.items(), _FIRST_NUMBER):
        base = symbol.removesuffix(_QUOTE)
        if not base.isalnum() or not base.isascii() or base == symbol or symbol != symbol.upper():
            raise ValueError(f"{symbol!r} isn't a symbol like DOGEUSDT: coin and {_QUOTE}, in capitals")
        if base == _QUOTE:
            raise ValueError(f"{symbol} would be a coin against itself")
        if not (price.is_finite() and _LOWEST <= price <= _HIGHEST):
            raise ValueError(f"the price of {symbol} is {price}, and must be from {_LOWEST} to {_HIGHEST}")
        known = [each for each in table.of() if each.base == base]
        for instrument in known:
            instrument.start_price = price
        if not known:
            _add(table, symbol, base, price, number)
    return table


def _add(table: Instruments, symbol: str, base: str, price: Decimal, number: int) -> None:
    # as with bitcoin, a step of the spot pair is worth some cents, and prices have six digits
    step = Decimal(1).scaleb(-price.adjusted() - 2)
    tick = Decimal(1).scaleb(price.adjusted() - 6)
    spot = replace(
        table.find(Product.SPOT, _LIKE),
        symbol=symbol,
        base=base,
        price_step=tick,
        qty_step=step,
        min_qty=step,
        max_qty=step * 900_000_000,
        max_market_qty=step * 900_000_000,
        start_price=price,
        volume_unit=step * 100,
        margin=None,
    )
    perpetual = replace(
        table.find(Product.USDT_FUTURES, _LIKE),
        symbol=symbol,
        base=base,
        price_step=tick * 10,
        qty_step=step * 100,
        min_qty=step * 100,
        max_qty=step * 1_200_000_000,
        max_market_qty=step * 240_000_000,
        start_price=price,
        volume_unit=step * 1000,
    )
    coins = {each.name: each for each in table.coins}
    table.add(spot, coins.get(base) or replace(coins[_COIN_LIKE], name=base, number=str(number)))
    table.add(perpetual)
