# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic spot market."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import OrderBookDepth, OrderBookScale, OrderBookStep, SpotInterval
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request, Row
from bitget_runtime.values.scalars import IntText, Time


class Auction(Model, kw_only=True):
    """What `classic.spot.market.get_auction` returns.

    Attributes:
        stage: Phase of the auction.
        stage_end_time: When the present phase ends.
        estimated_opening_price: Price at which trading would open as things stand.
        matched_volume: Amount that would be traded as things stand, in the base coin.
        auction_end_time: When the whole auction ends.
    """

    stage: str | None = None
    """Phase of the auction."""
    raw_stage_end_time: str | None = field(name="stageEndTime", default=None)
    stage_end_time = read.optional_timestamp("raw_stage_end_time")
    """When the present phase ends."""
    raw_estimated_opening_price: str | None = field(name="estOpeningPrice", default=None)
    estimated_opening_price = read.optional_decimal("raw_estimated_opening_price")
    """Price at which trading would open as things stand."""
    raw_matched_volume: str | None = field(name="matchedVolume", default=None)
    matched_volume = read.optional_decimal("raw_matched_volume")
    """Amount that would be traded as things stand, in the base coin."""
    raw_auction_end_time: str | None = field(name="auctionEndTime", default=None)
    auction_end_time = read.optional_timestamp("raw_auction_end_time")
    """When the whole auction ends."""


class Candle(Row, kw_only=True):
    """An item of what `classic.spot.market.get_candles` or `classic.spot.market.get_history_candles` returns.

    Attributes:
        ts: When the interval began.
        open: First price of the interval.
        high: Highest price of the interval.
        low: Lowest price of the interval.
        close: Last price of the interval.
        base_volume: Amount traded, in the base coin.
        usdt_volume: Amount traded, in USDT.
        quote_volume: Amount traded, in the quote coin.
    """

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
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Amount traded, in the base coin."""
    raw_usdt_volume: str = field(name="usdtVolume")
    usdt_volume = read.decimal("raw_usdt_volume")
    """Amount traded, in USDT."""
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Amount traded, in the quote coin."""


class Coin(Model, kw_only=True):
    """An item of what `classic.spot.market.get_coins` returns.

    Attributes:
        coin_id: Bitget's id of the coin.
        coin: Name of the coin.
        transferable: Whether the coin can be transferred between accounts.
        area_coin: Whether the coin is limited to certain regions (yes or no).
        chains: Chains the coin is deposited and withdrawn over.
    """

    coin_id: str = field(name="coinId")
    """Bitget's id of the coin."""
    coin: str
    """Name of the coin."""
    raw_transferable: str = field(name="transfer")
    transferable = read.flag("raw_transferable", "true", "false")
    """Whether the coin can be transferred between accounts."""
    area_coin: str | None = field(name="areaCoin", default=None)
    """Whether the coin is limited to certain regions (yes or no)."""
    chains: list[CoinChain]
    """Chains the coin is deposited and withdrawn over."""


class CoinChain(Model, kw_only=True):
    """An item of `Coin.chains`.

    Attributes:
        chain: Name of the chain.
        need_tag: Whether a deposit or withdrawal needs a tag besides the address.
        withdrawable: Whether the coin can be withdrawn over the chain.
        rechargeable: Whether the coin can be deposited over the chain.
        withdraw_fee: Fee of a withdrawal, in the coin.
        extra_withdraw_fee: Further share of a withdrawal that is charged or burnt on the chain, a ratio (0.1 is
        10 %).
        deposit_confirm: Block confirmations until a deposit is credited.
        withdraw_confirm: Block confirmations that count for withdrawals.
        min_deposit_amount: Smallest deposit, in the coin.
        min_withdraw_amount: Smallest withdrawal, in the coin.
        explorer_url: Start of the address of a transaction in a block explorer.
        contract_address: Contract of the coin on the chain.
        withdraw_step: Amounts of withdrawals are multiples of this; any amount when it is 0.
        withdraw_min_scale: Decimal places of the amount of a withdrawal.
        congestion: How busy the chain is.
    """

    chain: str
    """Name of the chain."""
    raw_need_tag: str = field(name="needTag")
    need_tag = read.flag("raw_need_tag", "true", "false")
    """Whether a deposit or withdrawal needs a tag besides the address."""
    raw_withdrawable: str = field(name="withdrawable")
    withdrawable = read.flag("raw_withdrawable", "true", "false")
    """Whether the coin can be withdrawn over the chain."""
    raw_rechargeable: str = field(name="rechargeable")
    rechargeable = read.flag("raw_rechargeable", "true", "false")
    """Whether the coin can be deposited over the chain."""
    raw_withdraw_fee: str = field(name="withdrawFee")
    withdraw_fee = read.decimal("raw_withdraw_fee")
    """Fee of a withdrawal, in the coin."""
    raw_extra_withdraw_fee: str = field(name="extraWithdrawFee")
    extra_withdraw_fee = read.decimal("raw_extra_withdraw_fee")
    """Further share of a withdrawal that is charged or burnt on the chain, a ratio (0.1 is 10 %)."""
    raw_deposit_confirm: str = field(name="depositConfirm")
    deposit_confirm = read.integer("raw_deposit_confirm")
    """Block confirmations until a deposit is credited."""
    raw_withdraw_confirm: str = field(name="withdrawConfirm")
    withdraw_confirm = read.integer("raw_withdraw_confirm")
    """Block confirmations that count for withdrawals."""
    raw_min_deposit_amount: str = field(name="minDepositAmount")
    min_deposit_amount = read.decimal("raw_min_deposit_amount")
    """Smallest deposit, in the coin."""
    raw_min_withdraw_amount: str = field(name="minWithdrawAmount")
    min_withdraw_amount = read.decimal("raw_min_withdraw_amount")
    """Smallest withdrawal, in the coin."""
    explorer_url: str = field(name="browserUrl")
    """Start of the address of a transaction in a block explorer."""
    contract_address: str | None = field(name="contractAddress", default=None)
    """Contract of the coin on the chain."""
    raw_withdraw_step: str = field(name="withdrawStep")
    withdraw_step = read.decimal("raw_withdraw_step")
    """Amounts of withdrawals are multiples of this; any amount when it is 0."""
    raw_withdraw_min_scale: str = field(name="withdrawMinScale")
    withdraw_min_scale = read.integer("raw_withdraw_min_scale")
    """Decimal places of the amount of a withdrawal."""
    congestion: str
    """How busy the chain is.

    - `normal`: As usual.
    - `congested`: Congested.
    """


class GetAuctionRequest(Request, kw_only=True):
    """Get how far the call auction that opens trading in a new spot pair has come.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""


class GetCandlesRequest(Request, kw_only=True):
    """Get the recent candles of one spot pair.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        granularity: Length of a candle; it also limits how far back they go (1min one month, 6h 360 days).
        start_time: Only candles after this time.
        end_time: Only candles before this time.
        limit: Number of candles; 100 when left out, at most 1000.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    granularity: SpotInterval
    """Length of a candle; it also limits how far back they go (1min one month, 6h 360 days).

    One of `1min`, `3min`, `5min`, `15min`, `30min`, `1h`, `4h`, `6h`, `12h`, `1day`, `3day`, `1week`, `1M`,
      `6Hutc`, `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Only candles after this time."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only candles before this time."""
    limit: IntText | None = None
    """Number of candles; 100 when left out, at most 1000."""


class GetCoinsRequest(Request, kw_only=True):
    """Get the coins and the chains they are deposited and withdrawn over, for one coin or all.

    Attributes:
        coin: Coin asked for; all coins when left out.
    """

    coin: str | None = None
    """Coin asked for; all coins when left out."""


class GetHistoryCandlesRequest(Request, kw_only=True):
    """Get older candles of one spot pair, going back from a given time.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        granularity: Length of a candle.
        end_time: Only candles before this time.
        limit: Number of candles; 100 when left out, at most 200.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    granularity: SpotInterval
    """Length of a candle.

    One of `1min`, `3min`, `5min`, `15min`, `30min`, `1h`, `4h`, `6h`, `12h`, `1day`, `3day`, `1week`, `1M`,
      `6Hutc`, `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
    """
    end_time: Time = field(name="endTime")
    """Only candles before this time."""
    limit: IntText | None = None
    """Number of candles; 100 when left out, at most 200."""


class GetMergedOrderBookRequest(Request, kw_only=True):
    """Get the order book of one spot pair with its price levels merged.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        precision: How far price levels are merged; scale0 when left out, the coarsest there is at most.
        limit: Levels of each side; 100 when left out, and max for all there are.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    precision: OrderBookScale | None = None
    """How far price levels are merged; scale0 when left out, the coarsest there is at most.

    - `scale0`: Not at all.
    - `scale1`: To ten price steps.
    - `scale2`: To a hundred price steps.
    - `scale3`: To a thousand price steps.
    """
    limit: OrderBookDepth | None = None
    """Levels of each side; 100 when left out, and max for all there are.

    One of `1`, `5`, `15`, `50`, `max`.
    """


class GetOrderBookRequest(Request, kw_only=True):
    """Get the order book of one spot pair, with price levels merged if asked for.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        step: How far price levels are merged; step0 when left out.
        limit: Levels of each side; 150 is both the default and the most.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    step: OrderBookStep | None = field(name="type", default=None)
    """How far price levels are merged; step0 when left out.

    One of `step0`, `step1`, `step2`, `step3`, `step4`, `step5`.
    """
    limit: IntText | None = None
    """Levels of each side; 150 is both the default and the most."""


class GetRecentTradesRequest(Request, kw_only=True):
    """Get the latest trades of everyone in one spot pair.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        limit: Number of trades; 100 when left out, at most 500.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    limit: IntText | None = None
    """Number of trades; 100 when left out, at most 500."""


class GetSymbolsRequest(Request, kw_only=True):
    """Get the trading rules of one spot pair, or of all.

    Attributes:
        symbol: Trading pair; all pairs when left out.
    """

    symbol: str | None = None
    """Trading pair; all pairs when left out."""


class GetTickersRequest(Request, kw_only=True):
    """Get the best bid and ask, the last price and the 24-hour figures of one spot pair, or of all.

    Attributes:
        symbol: Trading pair; all pairs when left out.
    """

    symbol: str | None = None
    """Trading pair; all pairs when left out."""


class GetTradeHistoryRequest(Request, kw_only=True):
    """Get trades of everyone in one spot pair over the past 90 days, newest first.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        limit: Number of trades; 500 when left out, at most 1000.
        id_less_than: Only trades with a tradeId below this one.
        start_time: Start of the period, at most 90 days ago; the last 7 days when both are left out.
        end_time: End of the period, at most 7 days after its start.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    limit: IntText | None = None
    """Number of trades; 500 when left out, at most 1000."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """Only trades with a tradeId below this one."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days ago; the last 7 days when both are left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 7 days after its start."""


class HistoryTrade(Model, kw_only=True):
    """An item of what `classic.spot.market.get_trade_history` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        trade_id: Bitget's id of the trade.
        side: Direction of the trade.
        price: Price of the trade.
        size: Amount traded, in the base coin.
        ts: When the trade happened, in whole seconds.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    trade_id: str = field(name="tradeId")
    """Bitget's id of the trade."""
    side: str
    """Direction of the trade.

    - `Buy`: Buy.
    - `Sell`: Sell.
    """
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the trade."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount traded, in the base coin."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the trade happened, in whole seconds."""


class MergedOrderBook(Model, kw_only=True):
    """What `classic.spot.market.get_merged_order_book` returns.

    Attributes:
        asks: Sell side of the order book, price and amount of each level, best first.
        bids: Buy side of the order book, price and amount of each level, best first.
        ts: When the matching engine had this book.
        scale: Distance of two merged price levels.
        precision: How far price levels are merged here.
        is_max_precision: Whether price levels can be merged no further than here.
    """

    asks: list[MergedOrderBookAsk]
    """Sell side of the order book, price and amount of each level, best first."""
    bids: list[MergedOrderBookBid]
    """Buy side of the order book, price and amount of each level, best first."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the matching engine had this book."""
    raw_scale: str = field(name="scale")
    scale = read.decimal("raw_scale")
    """Distance of two merged price levels."""
    precision: str
    """How far price levels are merged here.

    - `scale0`: Not at all.
    - `scale1`: To ten price steps.
    - `scale2`: To a hundred price steps.
    - `scale3`: To a thousand price steps.
    """
    raw_is_max_precision: str = field(name="isMaxPrecision")
    is_max_precision = read.flag("raw_is_max_precision", "YES", "NO")
    """Whether price levels can be merged no further than here."""


class MergedOrderBookAsk(Row, kw_only=True):
    """An item of `MergedOrderBook.asks`.

    Attributes:
        price: Price of the level.
        size: Amount offered at this price, in the base coin.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount offered at this price, in the base coin."""


class MergedOrderBookBid(Row, kw_only=True):
    """An item of `MergedOrderBook.bids`.

    Attributes:
        price: Price of the level.
        size: Amount bid at this price, in the base coin.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount bid at this price, in the base coin."""


class OrderBook(Model, kw_only=True):
    """What `classic.spot.market.get_order_book` returns.

    Attributes:
        asks: Sell side of the order book, price and amount of each level, best first.
        bids: Buy side of the order book, price and amount of each level, best first.
        ts: When the matching engine had this book.
    """

    asks: list[OrderBookAsk]
    """Sell side of the order book, price and amount of each level, best first."""
    bids: list[OrderBookBid]
    """Buy side of the order book, price and amount of each level, best first."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the matching engine had this book."""


class OrderBookAsk(Row, kw_only=True):
    """An item of `OrderBook.asks`.

    Attributes:
        price: Price of the level.
        size: Amount offered at this price, in the base coin.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount offered at this price, in the base coin."""


class OrderBookBid(Row, kw_only=True):
    """An item of `OrderBook.bids`.

    Attributes:
        price: Price of the level.
        size: Amount bid at this price, in the base coin.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount bid at this price, in the base coin."""


class RecentTrade(Model, kw_only=True):
    """An item of what `classic.spot.market.get_recent_trades` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        trade_id: Bitget's id of the trade.
        side: Direction of the trade.
        price: Price of the trade.
        size: Amount traded, in the base coin.
        ts: When the trade happened.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    trade_id: str = field(name="tradeId")
    """Bitget's id of the trade."""
    side: str
    """Direction of the trade.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the trade."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount traded, in the base coin."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the trade happened."""


class Symbol(Model, kw_only=True):
    """An item of what `classic.spot.market.get_symbols` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        base_coin: Base coin of the pair, BTC in BTCUSDT.
        quote_coin: Quote coin of the pair, USDT in BTCUSDT.
        min_trade_amount: Smallest order, in the base coin. Deprecated; use `min_trade_usdt`.
        max_trade_amount: Largest order, in the base coin; in general there is no upper limit. Deprecated.
        taker_fee_rate: Standard taker fee rate of the pair, a ratio; your account may have its own.
        maker_fee_rate: Standard maker fee rate of the pair, a ratio; your account may have its own.
        price_precision: Decimal places of a price.
        quantity_precision: Decimal places of an amount in the base coin.
        quote_precision: Decimal places of an amount in the quote coin.
        min_trade_usdt: Smallest order by its value, in USDT.
        status: Whether the pair can be traded.
        buy_limit_price_ratio: How far the price of a buy may be from the current price, a ratio (0.05 is 5 %).
        sell_limit_price_ratio: How far the price of a sell may be from the current price, a ratio (0.05 is 5 %).
        area_symbol: Whether the pair is limited to certain regions.
        order_quantity: Most orders that may be open in the pair at a time.
        max_limit_order_value: Largest value of one limit order.
        max_market_order_value: Largest value of one market order.
        open_time: When trading in the pair began. Deprecated.
        off_time: When trading in the pair ends; no value where no end is set.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    base_coin: str = field(name="baseCoin")
    """Base coin of the pair, BTC in BTCUSDT."""
    quote_coin: str = field(name="quoteCoin")
    """Quote coin of the pair, USDT in BTCUSDT."""
    raw_min_trade_amount: str = field(name="minTradeAmount")
    min_trade_amount = read.decimal("raw_min_trade_amount")
    """Smallest order, in the base coin. Deprecated; use `min_trade_usdt`."""
    raw_max_trade_amount: str = field(name="maxTradeAmount")
    max_trade_amount = read.decimal("raw_max_trade_amount")
    """Largest order, in the base coin; in general there is no upper limit. Deprecated."""
    raw_taker_fee_rate: str = field(name="takerFeeRate")
    taker_fee_rate = read.decimal("raw_taker_fee_rate")
    """Standard taker fee rate of the pair, a ratio; your account may have its own."""
    raw_maker_fee_rate: str = field(name="makerFeeRate")
    maker_fee_rate = read.decimal("raw_maker_fee_rate")
    """Standard maker fee rate of the pair, a ratio; your account may have its own."""
    raw_price_precision: str = field(name="pricePrecision")
    price_precision = read.integer("raw_price_precision")
    """Decimal places of a price."""
    raw_quantity_precision: str = field(name="quantityPrecision")
    quantity_precision = read.integer("raw_quantity_precision")
    """Decimal places of an amount in the base coin."""
    raw_quote_precision: str = field(name="quotePrecision")
    quote_precision = read.integer("raw_quote_precision")
    """Decimal places of an amount in the quote coin."""
    raw_min_trade_usdt: str = field(name="minTradeUSDT")
    min_trade_usdt = read.decimal("raw_min_trade_usdt")
    """Smallest order by its value, in USDT."""
    status: str
    """Whether the pair can be traded.

    - `online`: Open for trading.
    - `offline`: Offline.
    - `gray`: In a limited trial.
    - `halt`: Trading is suspended.
    """
    raw_buy_limit_price_ratio: str = field(name="buyLimitPriceRatio")
    buy_limit_price_ratio = read.decimal("raw_buy_limit_price_ratio")
    """How far the price of a buy may be from the current price, a ratio (0.05 is 5 %)."""
    raw_sell_limit_price_ratio: str = field(name="sellLimitPriceRatio")
    sell_limit_price_ratio = read.decimal("raw_sell_limit_price_ratio")
    """How far the price of a sell may be from the current price, a ratio (0.05 is 5 %)."""
    raw_area_symbol: str = field(name="areaSymbol")
    area_symbol = read.flag("raw_area_symbol", "yes", "no")
    """Whether the pair is limited to certain regions."""
    raw_order_quantity: str = field(name="orderQuantity")
    order_quantity = read.integer("raw_order_quantity")
    """Most orders that may be open in the pair at a time."""
    raw_max_limit_order_value: str = field(name="maxLimitOrderValue")
    max_limit_order_value = read.decimal("raw_max_limit_order_value")
    """Largest value of one limit order."""
    raw_max_market_order_value: str = field(name="maxMarketOrderValue")
    max_market_order_value = read.decimal("raw_max_market_order_value")
    """Largest value of one market order."""
    raw_open_time: str = field(name="openTime")
    open_time = read.timestamp("raw_open_time")
    """When trading in the pair began. Deprecated."""
    raw_off_time: str | None = field(name="offTime", default=None)
    off_time = read.optional_timestamp("raw_off_time")
    """When trading in the pair ends; no value where no end is set."""


class Ticker(Model, kw_only=True):
    """An item of what `classic.spot.market.get_tickers` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        high_24h: Highest price of the last 24 hours.
        open: Price 24 hours ago.
        low_24h: Lowest price of the last 24 hours.
        last_price: Price of the last trade.
        quote_volume: Traded in the last 24 hours, in the quote coin.
        base_volume: Traded in the last 24 hours, in the base coin.
        usdt_volume: Traded in the last 24 hours, in USDT.
        bid_price: Highest price anyone buys at.
        ask_price: Lowest price anyone sells at.
        bid_size: Amount bid at the highest bid, in the base coin.
        ask_size: Amount offered at the lowest ask, in the base coin.
        open_utc: Price at midnight UTC.
        ts: When the data was taken.
        change_utc_24h: Price change since midnight UTC, a ratio (0.01 is 1 %).
        change_24h: Price change over the last 24 hours, a ratio (0.01 is 1 %).
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_high_24h: str = field(name="high24h")
    high_24h = read.decimal("raw_high_24h")
    """Highest price of the last 24 hours."""
    raw_open: str = field(name="open")
    open = read.decimal("raw_open")
    """Price 24 hours ago."""
    raw_low_24h: str = field(name="low24h")
    low_24h = read.decimal("raw_low_24h")
    """Lowest price of the last 24 hours."""
    raw_last_price: str = field(name="lastPr")
    last_price = read.decimal("raw_last_price")
    """Price of the last trade."""
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Traded in the last 24 hours, in the quote coin."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Traded in the last 24 hours, in the base coin."""
    raw_usdt_volume: str = field(name="usdtVolume")
    usdt_volume = read.decimal("raw_usdt_volume")
    """Traded in the last 24 hours, in USDT."""
    raw_bid_price: str = field(name="bidPr")
    bid_price = read.decimal("raw_bid_price")
    """Highest price anyone buys at."""
    raw_ask_price: str = field(name="askPr")
    ask_price = read.decimal("raw_ask_price")
    """Lowest price anyone sells at."""
    raw_bid_size: str | None = field(name="bidSz", default=None)
    bid_size = read.optional_decimal("raw_bid_size")
    """Amount bid at the highest bid, in the base coin."""
    raw_ask_size: str | None = field(name="askSz", default=None)
    ask_size = read.optional_decimal("raw_ask_size")
    """Amount offered at the lowest ask, in the base coin."""
    raw_open_utc: str = field(name="openUtc")
    open_utc = read.decimal("raw_open_utc")
    """Price at midnight UTC."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the data was taken."""
    raw_change_utc_24h: str = field(name="changeUtc24h")
    change_utc_24h = read.decimal("raw_change_utc_24h")
    """Price change since midnight UTC, a ratio (0.01 is 1 %)."""
    raw_change_24h: str = field(name="change24h")
    change_24h = read.decimal("raw_change_24h")
    """Price change over the last 24 hours, a ratio (0.01 is 1 %)."""


class VipFeeRate(Model, kw_only=True):
    """An item of what `classic.spot.market.get_vip_fee_rates` returns.

    Attributes:
        level: VIP level.
        deal_amount: Turnover of the last 30 days that the level asks for, in USDT.
        asset_amount: Assets that the level asks for, in USDT.
        taker_fee_rate: Fee rate of taker fills, a ratio (0.0006 is 0.06 %); where it is 0, announcements tell the
        real one.
        maker_fee_rate: Fee rate of maker fills, a ratio (0.0002 is 0.02 %); where it is 0, announcements tell the
        real one.
        btc_withdraw_amount: Most that may be withdrawn in 24 hours, in BTC.
        usdt_withdraw_amount: Most that may be withdrawn in 24 hours, in USDT.
    """

    raw_level: str = field(name="level")
    level = read.integer("raw_level")
    """VIP level."""
    raw_deal_amount: str = field(name="dealAmount")
    deal_amount = read.decimal("raw_deal_amount")
    """Turnover of the last 30 days that the level asks for, in USDT."""
    raw_asset_amount: str = field(name="assetAmount")
    asset_amount = read.decimal("raw_asset_amount")
    """Assets that the level asks for, in USDT."""
    raw_taker_fee_rate: str = field(name="takerFeeRate")
    taker_fee_rate = read.decimal("raw_taker_fee_rate")
    """Fee rate of taker fills, a ratio (0.0006 is 0.06 %); where it is 0, announcements tell the real one."""
    raw_maker_fee_rate: str = field(name="makerFeeRate")
    maker_fee_rate = read.decimal("raw_maker_fee_rate")
    """Fee rate of maker fills, a ratio (0.0002 is 0.02 %); where it is 0, announcements tell the real one."""
    raw_btc_withdraw_amount: str = field(name="btcWithdrawAmount")
    btc_withdraw_amount = read.decimal("raw_btc_withdraw_amount")
    """Most that may be withdrawn in 24 hours, in BTC."""
    raw_usdt_withdraw_amount: str = field(name="usdtWithdrawAmount")
    usdt_withdraw_amount = read.decimal("raw_usdt_withdraw_amount")
    """Most that may be withdrawn in 24 hours, in USDT."""
