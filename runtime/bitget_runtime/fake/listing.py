"""Instruments besides the standard ones, like them but for price and steps."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from msgspec.structs import replace

from bitget_runtime.fake.core import Coin, Instruments, Product, standard_instruments

_QUOTE = "USDT"
_LIKE = f"BTC{_QUOTE}"
_FIRST_NUMBER = 1000


def instruments_with(prices: Mapping[str, Decimal]) -> Instruments:
    """The standard instruments, and for each symbol that is not among them a spot pair and a perpetual.

    Args:
        prices: Roughly what the price is, by symbol, such as DOGEUSDT; of a standard one too.

    Raises:
        ValueError: A symbol does not end in USDT, or a price is not above zero.
    """
    table = standard_instruments()
    for number, (symbol, price) in enumerate(prices.items(), _FIRST_NUMBER):
        base = symbol.removesuffix(_QUOTE)
        if not base.isalnum() or not base.isascii() or base == symbol or symbol != symbol.upper():
            raise ValueError(f"{symbol!r} is no symbol like DOGEUSDT: coin and {_QUOTE}, in capitals")
        if not (price.is_finite() and price > 0):
            raise ValueError(f"the price of {symbol} is {price}, and must be above 0")
        known = {each.name for each in table.coins}
        coins = () if base in known else (Coin(name=base, number=str(number)),)
        # a step of the spot pair is worth some cents, and six digits tell its prices apart; as it is with bitcoin
        step = Decimal(1).scaleb(-price.adjusted() - 2)
        tick = Decimal(1).scaleb(price.adjusted() - 6)
        spot = table.find(Product.SPOT, _LIKE)
        perpetual = table.find(Product.USDT_FUTURES, _LIKE)
        table.add(
            replace(
                spot,
                symbol=symbol,
                base=base,
                price_step=tick,
                qty_step=step,
                min_qty=step,
                max_qty=step * 900_000_000,
                max_market_qty=step * 900_000_000,
                start_price=price,
                volume_unit=step * 100,
                margin=spot.margin if symbol == _LIKE else None,
            ),
            *coins,
        )
        table.add(
            replace(
                perpetual,
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
        )
    return table
