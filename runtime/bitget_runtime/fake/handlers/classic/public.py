"""The clock, and fee rates, of the classic API."""

from __future__ import annotations

from bitget_runtime.fake.core import Instrument, Product
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.pages import Row
from bitget_runtime.fake.handlers.values import spelled

_CONTRACTS = (Product.USDT_FUTURES, Product.USDC_FUTURES, Product.COIN_FUTURES)
_BUSINESSES = {"spot": (Product.SPOT,), "margin": (Product.SPOT,), "mix": _CONTRACTS}


def get_server_time(asked: Asked) -> Row:
    return {"serverTime": str(asked.now)}


def get_fee_rate(asked: Asked) -> Row:
    rates = _rates(next(iter(_instruments(asked))))
    del rates["symbol"]
    return rates


def get_fee_rates(asked: Asked) -> list[Row]:
    return [_rates(each) for each in _instruments(asked)]


def _instruments(asked: Asked) -> list[Instrument]:
    business = asked.text("businessType")
    products = asked.word("businessType", _BUSINESSES)
    table, symbol = asked.exchange.state.instruments, asked.text("symbol")
    found = [
        each
        for product in products
        for each in table.of(product)
        if (not symbol or each.symbol == symbol) and (business != "margin" or each.margin is not None)
    ]
    return found if found or not symbol else [table.find(products[0], symbol)]


def _rates(instrument: Instrument) -> Row:
    return {
        "symbol": instrument.symbol,
        "makerFeeRate": spelled(instrument.maker_fee),
        "takerFeeRate": spelled(instrument.taker_fee),
    }


HANDLERS: dict[str, Handler] = {
    "classic.common.public.get_server_time": get_server_time,
    "classic.common.public.get_fee_rate": get_fee_rate,
    "classic.common.public.get_fee_rates": get_fee_rates,
}
