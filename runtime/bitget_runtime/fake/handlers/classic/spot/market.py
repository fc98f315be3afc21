"""Spot pairs, coins, tickers, books and trades of the classic API."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from bitget_runtime.fake.core import Coin, Instrument, Interval, Product, Status, Trade
from bitget_runtime.fake.core.clock import DAY
from bitget_runtime.fake.core.ids import PER_MILLISECOND
from bitget_runtime.fake.core.market.intervals import opening
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.pages import Row
from bitget_runtime.fake.handlers.classic.words import places, spot_pair_of
from bitget_runtime.fake.handlers.denied import TOO_WIDE, Denied
from bitget_runtime.fake.handlers.pages import Limit, limited
from bitget_runtime.fake.handlers.values import spelled

_STATUSES = {Status.ONLINE: "online", Status.HALTED: "halt", Status.OFFLINE: "offline"}
_STEPS = {f"step{index}": index for index in range(6)}
_SCALES = {f"scale{index}": index for index in range(4)}
_DEPTHS = {"1": 1, "5": 5, "15": 15, "50": 50, "100": 100, "max": 150}
_NO_LIMIT = "1000000000000000"


def get_symbols(asked: Asked) -> list[Row]:
    return [_symbol(each) for each in _pairs(asked)]


def _pairs(asked: Asked) -> list[Instrument]:
    return [spot_pair_of(asked)] if asked.text("symbol") else asked.exchange.state.instruments.of(Product.SPOT)


def _symbol(pair: Instrument) -> Row:
    return {
        "symbol": pair.symbol,
        "baseCoin": pair.base,
        "quoteCoin": pair.quote,
        "minTradeAmount": spelled(pair.min_qty),
        "maxTradeAmount": spelled(pair.max_qty),
        "takerFeeRate": spelled(pair.taker_fee),
        "makerFeeRate": spelled(pair.maker_fee),
        "pricePrecision": places(pair.price_step),
        "quantityPrecision": places(pair.qty_step),
        "quotePrecision": places(pair.price_step * pair.qty_step),
        "status": _STATUSES[pair.status],
        "minTradeUSDT": spelled(pair.min_notional),
        "buyLimitPriceRatio": spelled(pair.band),
        "sellLimitPriceRatio": spelled(pair.band),
        "areaSymbol": "no",
        "orderQuantity": str(pair.max_orders),
        "maxLimitOrderValue": spelled(pair.max_qty * pair.start_price),
        "maxMarketOrderValue": spelled(pair.max_market_qty * pair.start_price),
        "openTime": str(pair.launched),
        "offTime": "",
    }


def get_coins(asked: Asked) -> list[Row]:
    instruments = asked.exchange.state.instruments
    name = asked.text("coin")
    return [_coin(each) for each in ([instruments.coin(name)] if name else instruments.coins)]


def _coin(coin: Coin) -> Row:
    chains = [
        {
            "chain": chain.name,
            "needTag": "false",
            "withdrawable": "true",
            "rechargeable": "true",
            "withdrawFee": spelled(chain.withdrawal_fee),
            "extraWithdrawFee": "0",
            "depositConfirm": str(chain.confirmations),
            "withdrawConfirm": str(chain.confirmations),
            "minDepositAmount": spelled(chain.min_deposit),
            "minWithdrawAmount": spelled(chain.min_withdrawal),
            "browserUrl": "",
            "contractAddress": "",
            "withdrawStep": "0",
            "withdrawMinScale": "8",
            "congestion": "normal",
        }
        for chain in coin.chains
    ]
    return {"coinId": coin.number, "coin": coin.name, "transfer": "true", "areaCoin": "no", "chains": chains}


def get_tickers(asked: Asked) -> list[Row]:
    return [_ticker(asked, each) for each in _pairs(asked)]


def _ticker(asked: Asked, pair: Instrument) -> Row:
    market = asked.exchange.market(pair)
    day, last = market.day(), market.last()
    today = opening(Interval.D1, asked.now)
    opened = market.candles(Interval.D1, today, asked.now + 1)
    utc = opened[0].open if opened else day.open
    depth = asked.exchange.depth(pair, 1)
    (bid, bid_size), (ask, ask_size) = ((side or [(Decimal(0), Decimal(0))])[0] for side in (depth.bids, depth.asks))
    return {
        "symbol": pair.symbol,
        "high24h": spelled(day.high),
        "open": spelled(day.open),
        "low24h": spelled(day.low),
        "lastPr": spelled(last),
        "quoteVolume": spelled(day.value),
        "baseVolume": spelled(day.volume),
        "usdtVolume": spelled(day.value * asked.exchange.loans.worth(pair.quote)),
        "bidPr": spelled(bid),
        "askPr": spelled(ask),
        "bidSz": spelled(bid_size),
        "askSz": spelled(ask_size),
        "openUtc": spelled(utc),
        "ts": str(asked.now),
        "changeUtc24h": _change(utc, last),
        "change24h": _change(day.open, last),
    }


def _change(before: Decimal, now: Decimal) -> str:
    return spelled(((now - before) / before).quantize(Decimal("0.00001")))


def get_order_book(asked: Asked) -> Row:
    pair = spot_pair_of(asked)
    scale = pair.price_step.scaleb(asked.word("type", _STEPS, 0))
    return _book(asked, pair, scale, limited(asked, Limit(default=150, most=150)))


def get_merged_order_book(asked: Asked) -> Row:
    pair = spot_pair_of(asked)
    index = asked.word("precision", _SCALES, 0)
    scale = pair.price_step.scaleb(index)
    return _book(asked, pair, scale, asked.word("limit", _DEPTHS, 100)) | {
        "scale": spelled(scale),
        "precision": f"scale{index}",
        "isMaxPrecision": "YES" if index == max(_SCALES.values()) else "NO",
    }


def _book(asked: Asked, pair: Instrument, scale: Decimal, limit: int) -> Row:
    depth = asked.exchange.depth(pair, 150)
    bids = _merged(depth.bids, scale, ROUND_FLOOR)[:limit]
    asks = _merged(depth.asks, scale, ROUND_CEILING)[:limit]
    return {"asks": asks, "bids": bids, "ts": str(depth.time)}


def _merged(rows: list[tuple[Decimal, Decimal]], scale: Decimal, rounding: str) -> list[list[str]]:
    levels: dict[Decimal, Decimal] = {}
    for price, qty in rows:
        level = (price / scale).to_integral_value(rounding) * scale
        levels[level] = levels.get(level, Decimal(0)) + qty
    return [[spelled(price), spelled(qty)] for price, qty in levels.items()]


def get_recent_trades(asked: Asked) -> list[Row]:
    pair = spot_pair_of(asked)
    found = asked.exchange.market(pair).trades(0, asked.now + 1, limited(asked, Limit(most=500)))
    return [_trade(pair, each, str(each.side), each.time) for each in found]


def get_trade_history(asked: Asked) -> list[Row]:
    pair = spot_pair_of(asked)
    start, end, below = asked.whole("startTime"), asked.whole("endTime"), asked.whole("idLessThan")
    last = asked.now if end is None else end
    first = last - 7 * DAY if start is None else start
    if last - first > 7 * DAY:
        raise Denied(TOO_WIDE)
    first = max(first, asked.now - 90 * DAY)
    if below is not None:
        last = min(last, below // PER_MILLISECOND)
    limit = limited(asked, Limit(default=500, most=1000))
    # trades of one millisecond may lie on both sides of the cursor
    found = asked.exchange.market(pair).trades(first, last + 1, limit + 50)
    fitting = [each for each in found if below is None or int(each.id) < below][:limit]
    return [_trade(pair, each, each.side.capitalize(), each.time // 1000 * 1000) for each in fitting]


def _trade(pair: Instrument, trade: Trade, side: str, time: int) -> Row:
    return {
        "symbol": pair.symbol,
        "tradeId": trade.id,
        "side": side,
        "price": spelled(trade.price),
        "size": spelled(trade.qty),
        "ts": str(time),
    }


def get_vip_fee_rates(asked: Asked) -> list[Row]:
    """One level, which asks for nothing."""
    pair = asked.exchange.state.instruments.of(Product.SPOT)[0]
    level = {
        "level": "0",
        "dealAmount": "0",
        "assetAmount": "0",
        "takerFeeRate": spelled(pair.taker_fee),
        "makerFeeRate": spelled(pair.maker_fee),
        "btcWithdrawAmount": _NO_LIMIT,
        "usdtWithdrawAmount": _NO_LIMIT,
    }
    return [level]


HANDLERS: dict[str, Handler] = {
    "classic.spot.market.get_symbols": get_symbols,
    "classic.spot.market.get_coins": get_coins,
    "classic.spot.market.get_tickers": get_tickers,
    "classic.spot.market.get_order_book": get_order_book,
    "classic.spot.market.get_merged_order_book": get_merged_order_book,
    "classic.spot.market.get_recent_trades": get_recent_trades,
    "classic.spot.market.get_trade_history": get_trade_history,
    "classic.spot.market.get_vip_fee_rates": get_vip_fee_rates,
}
