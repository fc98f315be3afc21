"""The market of classic futures: contracts, tickers, books, trades, funding, open interest, tiers."""

from __future__ import annotations

from decimal import Decimal

from bitget_runtime.fake.core import Instrument, Interval, Status, Trade
from bitget_runtime.fake.core.clock import DAY
from bitget_runtime.fake.core.ids import PER_MILLISECOND
from bitget_runtime.fake.core.market.intervals import opening
from bitget_runtime.fake.core.market.market import MOST_FUNDING
from bitget_runtime.fake.core.words import ONE, ZERO
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.contract.lists import window
from bitget_runtime.fake.handlers.classic.contract.words import contract_of, flag, number, product_of
from bitget_runtime.fake.handlers.pages import Limit, limited, numbered

_STATUSES = {Status.ONLINE: "normal", Status.HALTED: "maintain", Status.OFFLINE: "off"}
_SCALES = {"scale0": 0, "scale1": 1, "scale2": 2, "scale3": 3}
_DEPTHS = {"1": 1, "5": 5, "15": 15, "50": 50, "100": 100, "max": 1000}


_DEMO = {"SUSDT-FUTURES", "SUSDC-FUTURES", "SCOIN-FUTURES"}
"""Product types of an older demo trading, which some clients still list."""


def _asked_for(asked: Asked) -> list[Instrument]:
    if asked.text("symbol"):
        return [contract_of(asked)]
    if asked.text("productType").upper() in _DEMO:
        return []
    return asked.exchange.state.instruments.of(product_of(asked))


def get_contracts(asked: Asked) -> object:
    return [_contract(instrument) for instrument in _asked_for(asked)]


def _contract(instrument: Instrument) -> dict[str, object]:
    place = max(-int(instrument.price_step.normalize().as_tuple().exponent), 0)
    return {
        "symbol": instrument.symbol,
        "baseCoin": instrument.base,
        "quoteCoin": instrument.quote,
        "buyLimitPriceRatio": number(instrument.band),
        "sellLimitPriceRatio": number(instrument.band),
        "feeRateUpRatio": "0",
        "makerFeeRate": number(instrument.maker_fee),
        "takerFeeRate": number(instrument.taker_fee),
        "openCostUpRatio": "0",
        "supportMarginCoins": [instrument.settle],
        "minTradeNum": number(instrument.min_qty),
        "priceEndStep": number(instrument.price_step.scaleb(place)),
        "volumePlace": str(max(-int(instrument.qty_step.normalize().as_tuple().exponent), 0)),
        "pricePlace": str(place),
        "sizeMultiplier": number(instrument.qty_step),
        "symbolType": "perpetual",
        "minTradeUSDT": number(instrument.min_notional),
        "maxSymbolOrderNum": str(instrument.max_orders),
        "maxProductOrderNum": str(instrument.max_orders),
        "maxPositionNum": str(instrument.max_orders),
        "symbolStatus": _STATUSES[instrument.status],
        "offTime": "-1",
        "limitOpenTime": "-1",
        "deliveryTime": "",
        "deliveryStartTime": "",
        "launchTime": str(instrument.launched),
        "fundInterval": str(instrument.funding_hours),
        "minLever": "1",
        "maxLever": number(instrument.max_leverage),
        "maxMarketOrderQty": number(instrument.max_market_qty),
        "maxOrderQty": number(instrument.max_qty),
        "maintainTime": "",
        "posLimit": "1",
        "isRwa": flag(False),
    }


def get_tickers(asked: Asked) -> object:
    return [_ticker(asked, instrument) for instrument in _asked_for(asked)]


def get_ticker(asked: Asked) -> object:
    return [_ticker(asked, contract_of(asked))]


def _ticker(asked: Asked, instrument: Instrument) -> dict[str, object]:
    market = asked.exchange.market(instrument)
    depth = asked.exchange.depth(instrument, 1)
    day, last = market.day(), market.last()
    midnight = opening(Interval.D1, asked.now)
    today = market.candles(Interval.D1, midnight, asked.now + 1)
    opened = today[0].open if today else last
    bid, ask = (side[0] if side else (None, ZERO) for side in (depth.bids, depth.asks))
    volume, value = day.volume, day.value
    if instrument.is_inverse:
        volume, value = day.volume / last, day.volume
    return {
        "symbol": instrument.symbol,
        "lastPr": number(last),
        "askPr": number(ask[0]),
        "bidPr": number(bid[0]),
        "bidSz": number(bid[1]),
        "askSz": number(ask[1]),
        "high24h": number(day.high),
        "low24h": number(day.low),
        "ts": str(asked.now),
        "change24h": _change(last, day.open),
        "baseVolume": number(volume),
        "quoteVolume": number(value),
        "usdtVolume": number(value),
        "openUtc": number(opened),
        "changeUtc24h": _change(last, opened),
        "indexPrice": number(market.index()),
        "fundingRate": number(market.funding_rate(market.next_funding())),
        "holdingAmount": number(market.open_interest()),
        "deliveryStartTime": None,
        "deliveryTime": None,
        "deliveryStatus": "",
        "open24h": number(day.open),
        "markPrice": number(market.mark()),
    }


def _change(now: Decimal, before: Decimal) -> str:
    return number((now / before - ONE).quantize(Decimal("0.00001")))


def get_order_book(asked: Asked) -> object:
    instrument = contract_of(asked)
    scale = asked.word("precision", _SCALES, _SCALES["scale0"])
    limit = asked.word("limit", _DEPTHS, _DEPTHS["100"])
    step = instrument.price_step.scaleb(scale)
    depth = asked.exchange.depth(instrument, 1000)
    return {
        "asks": _merged(depth.asks, step, limit, up=True),
        "bids": _merged(depth.bids, step, limit, up=False),
        "ts": str(depth.time),
        "scale": number(step),
        "precision": f"scale{scale}",
        "isMaxPrecision": flag(scale == 0),
    }


def _merged(rows: list[tuple[Decimal, Decimal]], step: Decimal, limit: int, *, up: bool) -> list[list[float]]:
    levels: dict[Decimal, Decimal] = {}
    for price, size in rows:
        level = price // step * step
        if up and level < price:
            level += step
        levels[level] = levels.get(level, ZERO) + size
    return [[float(price), float(size)] for price, size in list(levels.items())[:limit]]


def get_recent_trades(asked: Asked) -> object:
    instrument = contract_of(asked)
    trades = asked.exchange.market(instrument).trades(0, asked.now + 1, limited(asked, Limit()))
    return [_trade(instrument, trade) for trade in trades]


def get_trade_history(asked: Asked) -> object:
    instrument = contract_of(asked)
    start, end = window(asked, 7)
    limit, before = limited(asked, Limit("limit", 500, 1000)), asked.whole("idLessThan")
    if not asked.text("startTime"):
        start = end - 7 * DAY
    elif not asked.text("endTime"):
        end = min(start + 7 * DAY, asked.now)
    start = max(start, asked.now - 90 * DAY)
    if before:
        end = min(end, before // PER_MILLISECOND)
    market, more = asked.exchange.market(instrument), limit
    while True:  # several trades of users may share the cursor's millisecond
        trades = market.trades(start, end + 1, more)
        older = [trade for trade in trades if not before or int(trade.id) < before]
        if len(older) >= limit or len(trades) < more:
            break
        more *= 2
    rows = [_trade(instrument, trade) for trade in older[:limit]]
    return [{**row, "side": row["side"].capitalize()} for row in rows]


def _trade(instrument: Instrument, trade: Trade) -> dict[str, str]:
    return {
        "tradeId": trade.id,
        "price": number(trade.price),
        "size": number(trade.qty),
        "side": trade.side.value,
        "ts": str(trade.time),
        "symbol": instrument.symbol,
    }


def get_funding_rate(asked: Asked) -> object:
    return [_funding(asked, instrument) for instrument in _asked_for(asked)]


def _funding(asked: Asked, instrument: Instrument) -> dict[str, str]:
    market = asked.exchange.market(instrument)
    return {
        "symbol": instrument.symbol,
        "fundingRate": number(market.funding_rate(market.next_funding())),
        "fundingRateInterval": str(instrument.funding_hours),
        "nextUpdate": str(market.next_funding()),
        "minFundingRate": number(-MOST_FUNDING),
        "maxFundingRate": number(MOST_FUNDING),
    }


def get_funding_rate_history(asked: Asked) -> object:
    instrument = contract_of(asked)
    rates = asked.exchange.market(instrument).funding_rates(0, asked.now + 1)
    return [
        {"symbol": instrument.symbol, "fundingRate": number(each.rate), "fundingTime": str(each.time)}
        for each in numbered(rates, asked, Limit("pageSize", 20, 100))
    ]


def get_funding_time(asked: Asked) -> object:
    instrument = contract_of(asked)
    due = asked.exchange.market(instrument).next_funding()
    return [{"symbol": instrument.symbol, "nextFundingTime": str(due), "ratePeriod": str(instrument.funding_hours)}]


def get_prices(asked: Asked) -> object:
    instrument = contract_of(asked)
    market = asked.exchange.market(instrument)
    return [
        {
            "symbol": instrument.symbol,
            "price": number(market.last()),
            "indexPrice": number(market.index()),
            "markPrice": number(market.mark()),
            "ts": str(asked.now),
        }
    ]


def get_open_interest(asked: Asked) -> object:
    instrument = contract_of(asked)
    size = number(asked.exchange.market(instrument).open_interest())
    return {"openInterestList": [{"symbol": instrument.symbol, "size": size}], "ts": str(asked.now)}


def get_tiers(asked: Asked) -> object:
    instrument = contract_of(asked)
    starts = [ZERO, *(tier.up_to for tier in instrument.tiers)]
    return [
        {
            "symbol": instrument.symbol,
            "level": str(level),
            "startUnit": number(start),
            "endUnit": number(tier.up_to),
            "leverage": number(tier.max_leverage),
            "keepMarginRate": number(tier.maintenance),
        }
        for level, (start, tier) in enumerate(zip(starts, instrument.tiers, strict=False), 1)
    ]


HANDLERS: dict[str, Handler] = {
    "classic.contract.market.get_contracts": get_contracts,
    "classic.contract.market.get_tickers": get_tickers,
    "classic.contract.market.get_ticker": get_ticker,
    "classic.contract.market.get_order_book": get_order_book,
    "classic.contract.market.get_recent_trades": get_recent_trades,
    "classic.contract.market.get_trade_history": get_trade_history,
    "classic.contract.market.get_funding_rate": get_funding_rate,
    "classic.contract.market.get_funding_rate_history": get_funding_rate_history,
    "classic.contract.market.get_funding_time": get_funding_time,
    "classic.contract.market.get_prices": get_prices,
    "classic.contract.market.get_open_interest": get_open_interest,
    "classic.contract.position.get_tiers": get_tiers,
}
