# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""Models of uta market."""

from __future__ import annotations

from msgspec import field
from bitget_runtime import read
from bitget_runtime.model import Model, Request, Row
from bitget_client.enums import CandleType, Category, FuturesCategory, MarketCategory, UnifiedInterval
from bitget_runtime.values import IntText, Time


class Candle(Row, kw_only=True):
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the interval began."""
    raw_open: str = field(name="open")
    open = read.decimal("raw_open")
    """First price of the interval."""
    raw_high: str = field(name="high")
    high = read.decimal("raw_high")
    """Highest price of the interval."""
    raw_low: str = field(name="low")
    low = read.decimal("raw_low")
    """Lowest price of the interval."""
    raw_close: str = field(name="close")
    close = read.decimal("raw_close")
    """Last price of the interval."""
    raw_volume: str = field(name="volume")
    volume = read.decimal("raw_volume")
    """Amount traded, in the base coin."""
    raw_turnover: str = field(name="turnover")
    turnover = read.decimal("raw_turnover")
    """Amount traded, in the quote coin."""


class FundingRate(Model, kw_only=True):
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_funding_rate: str = field(name="fundingRate")
    funding_rate = read.decimal("raw_funding_rate")
    """Current funding rate, a ratio (0.0001 is 0.01 %)."""
    raw_funding_rate_interval: str = field(name="fundingRateInterval")
    funding_rate_interval = read.integer("raw_funding_rate_interval")
    """Hours between two settlements of the funding fee."""
    raw_next_update_time: str = field(name="nextUpdate")
    next_update_time = read.timestamp("raw_next_update_time")
    """When the funding rate is next updated."""
    raw_min_funding_rate: str | None = field(name="minFundingRate", default=None)
    min_funding_rate = read.optional_decimal("raw_min_funding_rate")
    """Lowest funding rate there can be, a ratio (-0.003 is -0.3 %)."""
    raw_max_funding_rate: str | None = field(name="maxFundingRate", default=None)
    max_funding_rate = read.optional_decimal("raw_max_funding_rate")
    """Highest funding rate there can be, a ratio (0.003 is 0.3 %)."""
    raw_cash_dividend: str | None = field(name="cashDividend", default=None)
    cash_dividend = read.optional_decimal("raw_cash_dividend")
    """Dividend that the next settlement carries, for stock contracts."""
    cash_dividend_next_update: str | None = field(name="cashDividendNextUpdate", default=None)
    """When the next dividend is settled, in ms since the epoch; may be the word null."""


class GetCandlesRequest(Request, kw_only=True):
    """Get the recent candles of one instrument."""

    category: MarketCategory
    """Product line."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    interval: UnifiedInterval
    """Length of a candle."""
    start_time: Time | None = field(name="startTime", default=None)
    """Only candles after this time."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only candles before this time."""
    price_type: CandleType | None = field(name="type", default=None)
    """Price the candles are drawn from; MARKET when left out."""
    limit: IntText | None = None
    """Number of candles; at most 1000."""


class GetFundingRateRequest(Request, kw_only=True):
    """Get the present funding rate of one perpetual contract, its limits and when it is next settled."""

    category: FuturesCategory | None = None
    """Product line."""
    symbol: str | None = None
    """Trading pair, such as BTCUSDT."""


class GetHistoryCandlesRequest(Request, kw_only=True):
    """Get older candles of one instrument; a period may span at most 90 days."""

    category: MarketCategory
    """Product line."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    interval: UnifiedInterval
    """Length of a candle."""
    start_time: Time | None = field(name="startTime", default=None)
    """Only candles after this time."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only candles before this time; at most 90 days after startTime."""
    price_type: CandleType | None = field(name="type", default=None)
    """Price the candles are drawn from; MARKET when left out."""
    limit: IntText | None = None
    """Number of candles; 100 is both the default and the most."""


class GetInstrumentsRequest(Request, kw_only=True):
    """Get the trading rules of the instruments of one category, or of a single instrument."""

    category: Category
    """Product line."""
    symbol: str | None = None
    """Trading pair or contract; all of the category when left out."""


class GetOpenInterestRequest(Request, kw_only=True):
    """Get the open interest of one futures contract, or of a whole category."""

    category: FuturesCategory
    """Product line."""
    symbol: str | None = None
    """Contract; all of the category when left out."""


class GetOrderBookRequest(Request, kw_only=True):
    """Get the order book of one instrument."""

    category: MarketCategory
    """Product line."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    limit: IntText | None = None
    """Levels of each side; 5 when left out, at most 200."""


class GetRecentTradesRequest(Request, kw_only=True):
    """Get the latest trades of everyone in one instrument."""

    category: Category
    """Product line."""
    symbol: str | None = None
    """Trading pair, such as BTCUSDT."""
    limit: IntText | None = None
    """Number of trades; 100 is both the default and the most."""


class GetTickersRequest(Request, kw_only=True):
    """Get the best bid and ask, the last price and the 24-hour figures of one instrument, or of a whole category."""

    category: MarketCategory
    """Product line."""
    symbol: str | None = None
    """Trading pair or contract; all of the category when left out."""


class HistoryCandle(Row, kw_only=True):
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the interval began."""
    raw_open: str = field(name="open")
    open = read.decimal("raw_open")
    """First price of the interval."""
    raw_high: str = field(name="high")
    high = read.decimal("raw_high")
    """Highest price of the interval."""
    raw_low: str = field(name="low")
    low = read.decimal("raw_low")
    """Lowest price of the interval."""
    raw_close: str = field(name="close")
    close = read.decimal("raw_close")
    """Last price of the interval."""
    raw_volume: str = field(name="volume")
    volume = read.decimal("raw_volume")
    """Amount traded, in the base coin."""
    raw_turnover: str = field(name="turnover")
    turnover = read.decimal("raw_turnover")
    """Amount traded, in the quote coin."""


class Instrument(Model, kw_only=True):
    symbol: str
    """Trading pair, such as BTCUSDT."""
    category: str
    """Product line."""
    raw_is_rwa: str | None = field(name="isRwa", default=None)
    is_rwa = read.optional_flag("raw_is_rwa", "YES", "NO")
    """Whether the contract is on a real-world asset."""
    raw_is_reality: str | None = field(name="isReality", default=None)
    is_reality = read.optional_flag("raw_is_reality", "yes", "no")
    """Whether it is a Reality stock token."""
    base_coin: str = field(name="baseCoin")
    """Base coin of the pair, BTC in BTCUSDT."""
    quote_coin: str = field(name="quoteCoin")
    """Quote coin of the pair, USDT in BTCUSDT."""
    raw_buy_limit_price_ratio: str = field(name="buyLimitPriceRatio")
    buy_limit_price_ratio = read.decimal("raw_buy_limit_price_ratio")
    """How far the price of a buy may be from the current price, a ratio (0.05 is 5 %)."""
    raw_sell_limit_price_ratio: str = field(name="sellLimitPriceRatio")
    sell_limit_price_ratio = read.decimal("raw_sell_limit_price_ratio")
    """How far the price of a sell may be from the current price, a ratio (0.05 is 5 %)."""
    raw_fee_rate_up_ratio: str | None = field(name="feeRateUpRatio", default=None)
    fee_rate_up_ratio = read.optional_decimal("raw_fee_rate_up_ratio")
    """Share that fees are raised by, a ratio (0.1 is 10 %)."""
    raw_maker_fee_rate: str | None = field(name="makerFeeRate", default=None)
    maker_fee_rate = read.optional_decimal("raw_maker_fee_rate")
    """Fee rate of maker fills, a ratio (0.0002 is 0.02 %)."""
    raw_taker_fee_rate: str | None = field(name="takerFeeRate", default=None)
    taker_fee_rate = read.optional_decimal("raw_taker_fee_rate")
    """Fee rate of taker fills, a ratio (0.0006 is 0.06 %)."""
    raw_open_cost_up_ratio: str | None = field(name="openCostUpRatio", default=None)
    open_cost_up_ratio = read.optional_decimal("raw_open_cost_up_ratio")
    """Share that the cost of opening is raised by, a ratio (0.1 is 10 %)."""
    raw_min_order_qty: str = field(name="minOrderQty")
    min_order_qty = read.decimal("raw_min_order_qty")
    """Smallest order, in the base coin; holds for futures only."""
    raw_max_limit_order_size: str | None = field(name="maxOrderQty", default=None)
    max_limit_order_size = read.optional_decimal("raw_max_limit_order_size")
    """Largest limit order, in the base coin; holds for futures only."""
    raw_max_market_order_size: str | None = field(name="maxMarketOrderQty", default=None)
    max_market_order_size = read.optional_decimal("raw_max_market_order_size")
    """Largest market order, in the base coin."""
    raw_price_precision: str = field(name="pricePrecision")
    price_precision = read.integer("raw_price_precision")
    """Decimal places of a price."""
    raw_quantity_precision: str = field(name="quantityPrecision")
    quantity_precision = read.integer("raw_quantity_precision")
    """Decimal places of an amount in the base coin."""
    raw_quote_precision: str | None = field(name="quotePrecision", default=None)
    quote_precision = read.optional_integer("raw_quote_precision")
    """Decimal places of an amount in the quote coin."""
    raw_price_multiplier: str | None = field(name="priceMultiplier", default=None)
    price_multiplier = read.optional_decimal("raw_price_multiplier")
    """Prices of orders are multiples of this; futures only."""
    raw_quantity_multiplier: str | None = field(name="quantityMultiplier", default=None)
    quantity_multiplier = read.optional_decimal("raw_quantity_multiplier")
    """Amounts of orders are multiples of this, in the base coin; futures only."""
    contract_type: str | None = field(name="type", default=None)
    """Whether the futures contract ever ends."""
    symbol_type: str = field(name="symbolType")
    """What the price is the price of."""
    raw_min_order_amount: str = field(name="minOrderAmount")
    min_order_amount = read.decimal("raw_min_order_amount")
    """Smallest order by its value, in the quote coin."""
    raw_max_symbol_orders: str | None = field(name="maxSymbolOrderNum", default=None)
    max_symbol_orders = read.optional_integer("raw_max_symbol_orders")
    """Most orders that may be open in the contract at a time."""
    raw_max_product_orders: str | None = field(name="maxProductOrderNum", default=None)
    max_product_orders = read.optional_integer("raw_max_product_orders")
    """Most orders that may be open in the category at a time."""
    raw_max_positions: str | None = field(name="maxPositionNum", default=None)
    max_positions = read.optional_integer("raw_max_positions")
    """Most positions that may be held."""
    status: str
    """Whether it can be traded."""
    raw_off_time: str | None = field(name="offTime", default=None)
    off_time = read.optional_timestamp("raw_off_time")
    """When trading ends; none or -1 where no end is set."""
    raw_limit_open_time: str | None = field(name="limitOpenTime", default=None)
    limit_open_time = read.optional_timestamp("raw_limit_open_time")
    """From when on nothing can be opened; none or -1 where nothing is planned."""
    raw_maintenance_time: str | None = field(name="maintainTime", default=None)
    maintenance_time = read.optional_timestamp("raw_maintenance_time")
    """When maintenance takes place; only where it is under way or near."""
    raw_delivery_time: str | None = field(name="deliveryTime", default=None)
    delivery_time = read.optional_timestamp("raw_delivery_time")
    """When the contract is delivered; only for delivery contracts."""
    raw_delivery_start_time: str | None = field(name="deliveryStartTime", default=None)
    delivery_start_time = read.optional_timestamp("raw_delivery_start_time")
    """When delivery begins; only for delivery contracts."""
    delivery_period: str | None = field(name="deliveryPeriod", default=None)
    """Quarter at whose end the contract is delivered; only for delivery contracts."""
    raw_launch_time: str | None = field(name="launchTime", default=None)
    launch_time = read.optional_timestamp("raw_launch_time")
    """When the instrument was listed."""
    raw_funding_interval: str | None = field(name="fundInterval", default=None)
    funding_interval = read.optional_integer("raw_funding_interval")
    """Hours between two settlements of the funding fee."""
    raw_min_leverage: str | None = field(name="minLeverage", default=None)
    min_leverage = read.optional_decimal("raw_min_leverage")
    """Lowest leverage; futures only."""
    raw_max_leverage: str | None = field(name="maxLeverage", default=None)
    max_leverage = read.optional_decimal("raw_max_leverage")
    """Highest leverage; futures only."""
    raw_is_isolated_base_borrowable: str | None = field(name="isIsolatedBaseBorrowable", default=None)
    is_isolated_base_borrowable = read.optional_flag("raw_is_isolated_base_borrowable", "YES", "NO")
    """Whether isolated margin lends the base coin."""
    raw_is_isolated_quote_borrowable: str | None = field(name="isIsolatedQuotedBorrowable", default=None)
    is_isolated_quote_borrowable = read.optional_flag("raw_is_isolated_quote_borrowable", "YES", "NO")
    """Whether isolated margin lends the quote coin."""
    raw_warning_risk_ratio: str | None = field(name="warningRiskRatio", default=None)
    warning_risk_ratio = read.optional_decimal("raw_warning_risk_ratio")
    """Risk ratio from which you are warned; margin trading only."""
    raw_liquidation_risk_ratio: str | None = field(name="liquidationRiskRatio", default=None)
    liquidation_risk_ratio = read.optional_decimal("raw_liquidation_risk_ratio")
    """Risk ratio at which the position is liquidated; margin trading only."""
    raw_max_crossed_leverage: str | None = field(name="maxCrossedLeverage", default=None)
    max_crossed_leverage = read.optional_decimal("raw_max_crossed_leverage")
    """Highest leverage of cross margin; margin trading only."""
    raw_max_isolated_leverage: str | None = field(name="maxIsolatedLeverage", default=None)
    max_isolated_leverage = read.optional_decimal("raw_max_isolated_leverage")
    """Highest leverage of isolated margin; margin trading only."""
    raw_user_min_borrow: str | None = field(name="userMinBorrow", default=None)
    user_min_borrow = read.optional_decimal("raw_user_min_borrow")
    """Smallest amount that can be borrowed; margin trading only."""
    raw_area_symbol: str | None = field(name="areaSymbol", default=None)
    area_symbol = read.optional_flag("raw_area_symbol", "yes", "no")
    """Whether the pair is limited to certain regions."""


class OpenInterest(Model, kw_only=True):
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_open_interest: str = field(name="openInterest")
    open_interest = read.decimal("raw_open_interest")
    """Contracts open in the whole market, in the base coin."""


class OpenInterestPage(Model, kw_only=True):
    items: list[OpenInterest] = field(name="list")
    """Entries of this page."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the data was taken."""


class OrderBook(Model, kw_only=True):
    asks: list[OrderBookAsk] = field(name="a")
    """Sell side of the order book, price and amount of each level, best first."""
    bids: list[OrderBookBid] = field(name="b")
    """Buy side of the order book, price and amount of each level, best first."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the matching engine had this book."""


class OrderBookAsk(Row, kw_only=True):
    raw_price: int | float = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: int | float = field(name="size")
    size = read.decimal("raw_size")
    """Amount offered at this price, in the base coin."""


class OrderBookBid(Row, kw_only=True):
    raw_price: int | float = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: int | float = field(name="size")
    size = read.decimal("raw_size")
    """Amount bid at this price, in the base coin."""


class RecentTrade(Model, kw_only=True):
    exec_id: str = field(name="execId")
    """Id of the trade."""
    exec_link_id: str = field(name="execLinkId")
    """Id that both sides of the trade have in common."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the trade."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount traded, in the base coin."""
    side: str
    """Side of the taker."""
    raw_is_rpi: str = field(name="isRPI")
    is_rpi = read.flag("raw_is_rpi", "YES", "NO")
    """Whether an RPI (retail price improvement) order took part."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the trade happened."""


class Ticker(Model, kw_only=True):
    category: str
    """Product line."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_last_price: str = field(name="lastPrice")
    last_price = read.decimal("raw_last_price")
    """Price of the last trade."""
    raw_open_price_24h: str = field(name="openPrice24h")
    open_price_24h = read.decimal("raw_open_price_24h")
    """Price 24 hours ago."""
    raw_high_price_24h: str = field(name="highPrice24h")
    high_price_24h = read.decimal("raw_high_price_24h")
    """Highest price of the last 24 hours."""
    raw_low_price_24h: str = field(name="lowPrice24h")
    low_price_24h = read.decimal("raw_low_price_24h")
    """Lowest price of the last 24 hours."""
    raw_ask_price: str | None = field(name="ask1Price", default=None)
    ask_price = read.optional_decimal("raw_ask_price")
    """Lowest price anyone sells at."""
    raw_bid_price: str | None = field(name="bid1Price", default=None)
    bid_price = read.optional_decimal("raw_bid_price")
    """Highest price anyone buys at."""
    raw_bid_size: str = field(name="bid1Size")
    bid_size = read.decimal("raw_bid_size")
    """Amount bid at the highest bid, in the base coin."""
    raw_ask_size: str = field(name="ask1Size")
    ask_size = read.decimal("raw_ask_size")
    """Amount offered at the lowest ask, in the base coin."""
    raw_change_24h: str = field(name="price24hPcnt")
    change_24h = read.decimal("raw_change_24h")
    """Price change over the last 24 hours, a ratio (0.01 is 1 %)."""
    raw_volume_24h: str = field(name="volume24h")
    volume_24h = read.decimal("raw_volume_24h")
    """Amount traded in the last 24 hours, in the base coin."""
    raw_turnover_24h: str = field(name="turnover24h")
    turnover_24h = read.decimal("raw_turnover_24h")
    """Amount traded in the last 24 hours, in the quote coin."""
    raw_platform_turnover_24h: str | None = field(name="platformTurnover24h", default=None)
    platform_turnover_24h = read.optional_decimal("raw_platform_turnover_24h")
    """Traded on Bitget itself in 24 hours; Reality stock tokens only."""
    raw_index_price: str | None = field(name="indexPrice", default=None)
    index_price = read.optional_decimal("raw_index_price")
    """Index price."""
    raw_mark_price: str | None = field(name="markPrice", default=None)
    mark_price = read.optional_decimal("raw_mark_price")
    """Mark price."""
    raw_funding_rate: str | None = field(name="fundingRate", default=None)
    funding_rate = read.optional_decimal("raw_funding_rate")
    """Current funding rate, a ratio (0.0001 is 0.01 %)."""
    raw_open_interest: str | None = field(name="openInterest", default=None)
    open_interest = read.optional_decimal("raw_open_interest")
    """Contracts open in the whole market, in the base coin."""
    raw_delivery_start_time: str | None = field(name="deliveryStartTime", default=None)
    delivery_start_time = read.optional_timestamp("raw_delivery_start_time")
    """When delivery begins; only for delivery contracts."""
    raw_delivery_time: str | None = field(name="deliveryTime", default=None)
    delivery_time = read.optional_timestamp("raw_delivery_time")
    """When the contract is delivered; only for delivery contracts."""
    delivery_status: str | None = field(name="deliveryStatus", default=None)
    """How near delivery is; counts only for delivery contracts."""
    raw_ts: str | None = field(name="ts", default=None)
    ts = read.optional_timestamp("raw_ts")
    """When the data was taken."""
