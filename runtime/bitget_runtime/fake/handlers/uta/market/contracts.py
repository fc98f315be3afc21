"""Data that only contracts have: funding, open interest, limits of positions."""

from __future__ import annotations

from bitget_runtime.fake.core import Instrument, Product
from bitget_runtime.fake.core.market.market import MOST_FUNDING
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.denied import WRONG_OF_UNIFIED, Denied
from bitget_runtime.fake.handlers.pages import Limit, limited
from bitget_runtime.fake.handlers.uta.words import category, instrument_of, instruments_of, required_category
from bitget_runtime.fake.handlers.values import spelled

_PAGES = 100


def get_funding_rate(asked: Asked) -> object:
    """Of one contract; without a category of whichever has its symbol."""
    rows = []
    for instrument in _contracts(asked):
        market = asked.exchange.market(instrument)
        due = market.next_funding()
        rows.append(
            {
                "symbol": instrument.symbol,
                "fundingRate": spelled(market.funding_rate(due)),
                "fundingRateInterval": str(instrument.funding_hours),
                "nextUpdate": str(due),
                "minFundingRate": spelled(-MOST_FUNDING),
                "maxFundingRate": spelled(MOST_FUNDING),
            }
        )
    return rows


def _contracts(asked: Asked) -> list[Instrument]:
    if category(asked):
        name = required_category(asked, futures=True)
        return instruments_of(asked, name)
    symbol = asked.text("symbol")
    contracts = [each for each in asked.exchange.state.instruments.of() if not each.is_spot]
    found = [each for each in contracts if each.symbol == symbol or not symbol]
    # an unknown symbol is refused as one of the usual contracts
    return found or [asked.exchange.instrument(Product.USDT_FUTURES, symbol)]


def get_funding_rate_history(asked: Asked) -> object:
    """A page by its number."""
    name = required_category(asked, futures=True)
    instrument = instrument_of(asked, name)
    page, limit = (asked.whole("cursor") or 1), limited(asked, Limit(default=200, most=200))
    if not 1 <= page <= _PAGES:
        raise Denied(WRONG_OF_UNIFIED, "cursor")
    hours = instrument.funding_hours * 3_600_000
    newest = asked.now // hours * hours - (page - 1) * limit * hours
    rates = asked.exchange.market(instrument).funding_rates(newest - (limit - 1) * hours, newest + 1)
    rows = [
        {
            "symbol": instrument.symbol,
            "fundingRate": spelled(rate.rate),
            "fundingRateTimestamp": str(rate.time),
        }
        for rate in rates
    ]
    return {"resultList": rows}


def get_open_interest(asked: Asked) -> object:
    name = required_category(asked, futures=True)
    rows = [
        {"symbol": each.symbol, "openInterest": spelled(asked.exchange.market(each).open_interest())}
        for each in instruments_of(asked, name)
    ]
    return {"list": rows, "ts": str(asked.now)}


def get_open_interest_limits(asked: Asked) -> object:
    name = required_category(asked, futures=True)
    return [
        {"symbol": each.symbol, "notionalValue": most, "totalNotionalValue": most}
        for each in instruments_of(asked, name)
        for most in (spelled(each.tiers[-1].up_to),)
    ]


def get_fee_rates(asked: Asked) -> object:
    return [
        {
            "symbol": each.symbol,
            "makerFeeRate": spelled(each.maker_fee),
            "takerFeeRate": spelled(each.taker_fee),
        }
        for each in instruments_of(asked, required_category(asked))
    ]


def get_fee_rate(asked: Asked) -> object:
    instrument = instrument_of(asked, required_category(asked))
    return {"makerFeeRate": spelled(instrument.maker_fee), "takerFeeRate": spelled(instrument.taker_fee)}


HANDLERS: dict[str, Handler] = {
    "uta.market.get_funding_rate": get_funding_rate,
    "uta.market.get_funding_rate_history": get_funding_rate_history,
    "uta.market.get_open_interest": get_open_interest,
    "uta.market.get_open_interest_limits": get_open_interest_limits,
    "uta.account.get_fee_rate": get_fee_rate,
    "uta.account.get_fee_rates": get_fee_rates,
}
