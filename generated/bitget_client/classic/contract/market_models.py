# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic contract market."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import ContractCandleType, ContractInterval, OrderBookDepth, OrderBookScale, ProductType
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request, Row
from bitget_runtime.values.scalars import IntText, JsonNumberSlot, Time


class Candle(Row, kw_only=True):
    """An item of what `classic.contract.market.get_candles`, `classic.contract.market.get_history_candles`,
    `classic.contract.market.get_history_index_candles` or others returns.

    Attributes:
        ts: When the interval began.
        open: First price of the interval.
        high: Highest price of the interval.
        low: Lowest price of the interval.
        close: Last price of the interval.
        base_volume: Amount traded, in the base coin.
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
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Amount traded, in the quote coin."""


class Contract(Model, kw_only=True):
    """An item of what `classic.contract.market.get_contracts` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        base_coin: Base coin of the pair, BTC in BTCUSDT.
        quote_coin: Quote coin of the pair, USDT in BTCUSDT.
        buy_limit_price_ratio: How far the price of a buy may be from the current price, a ratio (0.05 is 5 %).
        sell_limit_price_ratio: How far the price of a sell may be from the current price, a ratio (0.05 is 5 %).
        fee_rate_up_ratio: Share that fees are raised by, a ratio (0.1 is 10 %).
        maker_fee_rate: Standard maker fee rate of the contract, a ratio; your account may have its own.
        taker_fee_rate: Standard taker fee rate of the contract, a ratio; your account may have its own.
        open_cost_up_ratio: Share that the cost of opening is raised by, a ratio (0.1 is 10 %).
        supported_margin_coins: Coins that can serve as margin.
        min_trade_size: Smallest order that opens a position, in the base coin.
        max_limit_order_size: Largest limit order, in the base coin.
        price_end_step: Prices are multiples of this, counted in the last decimal place that pricePlace allows.
        size_precision: Decimal places of an amount in the base coin.
        price_precision: Decimal places of a price.
        size_multiplier: Amounts of orders are multiples of this, in the base coin.
        symbol_type: What kind of instrument it is.
        min_trade_usdt: Smallest order by its value, in USDT.
        max_symbol_orders: Most orders that may be open in the contract at a time.
        max_product_orders: Most orders that may be open in the product type at a time.
        max_positions: Most positions that may be held.
        symbol_status: Whether the contract can be traded.
        off_time: When the contract is delisted; -1 where no end is set.
        limit_open_time: From when on positions can no longer be opened; -1 where no end is set.
        delivery_time: When the contract is delivered; only for delivery contracts.
        delivery_start_time: When delivery begins; only for delivery contracts.
        launch_time: When the contract was listed.
        funding_interval: Hours between two settlements of the funding fee.
        min_leverage: Lowest leverage.
        max_leverage: Highest leverage.
        position_limit: Limit on the position in the contract; the unit is not documented.
        maintenance_time: When maintenance takes place; only where it is under way or near.
        is_rwa: Whether the contract is on a real-world asset.
        delivery_period: Quarter at whose end the contract is delivered; only for delivery contracts.
        open_time: When trading in the contract began. Deprecated.
        max_market_order_size: Largest market order, in the base coin.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
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
    raw_fee_rate_up_ratio: str = field(name="feeRateUpRatio")
    fee_rate_up_ratio = read.decimal("raw_fee_rate_up_ratio")
    """Share that fees are raised by, a ratio (0.1 is 10 %)."""
    raw_maker_fee_rate: str = field(name="makerFeeRate")
    maker_fee_rate = read.decimal("raw_maker_fee_rate")
    """Standard maker fee rate of the contract, a ratio; your account may have its own."""
    raw_taker_fee_rate: str = field(name="takerFeeRate")
    taker_fee_rate = read.decimal("raw_taker_fee_rate")
    """Standard taker fee rate of the contract, a ratio; your account may have its own."""
    raw_open_cost_up_ratio: str = field(name="openCostUpRatio")
    open_cost_up_ratio = read.decimal("raw_open_cost_up_ratio")
    """Share that the cost of opening is raised by, a ratio (0.1 is 10 %)."""
    supported_margin_coins: list[str] = field(name="supportMarginCoins")
    """Coins that can serve as margin."""
    raw_min_trade_size: str = field(name="minTradeNum")
    min_trade_size = read.decimal("raw_min_trade_size")
    """Smallest order that opens a position, in the base coin."""
    raw_max_limit_order_size: str | None = field(name="maxOrderQty", default=None)
    max_limit_order_size = read.optional_decimal("raw_max_limit_order_size")
    """Largest limit order, in the base coin."""
    raw_price_end_step: str = field(name="priceEndStep")
    price_end_step = read.integer("raw_price_end_step")
    """Prices are multiples of this, counted in the last decimal place that pricePlace allows."""
    raw_size_precision: str = field(name="volumePlace")
    size_precision = read.integer("raw_size_precision")
    """Decimal places of an amount in the base coin."""
    raw_price_precision: str = field(name="pricePlace")
    price_precision = read.integer("raw_price_precision")
    """Decimal places of a price."""
    raw_size_multiplier: str = field(name="sizeMultiplier")
    size_multiplier = read.decimal("raw_size_multiplier")
    """Amounts of orders are multiples of this, in the base coin."""
    symbol_type: str = field(name="symbolType")
    """What kind of instrument it is.

    - `perpetual`: Without end.
    - `delivery`: With delivery.
    """
    raw_min_trade_usdt: str = field(name="minTradeUSDT")
    min_trade_usdt = read.decimal("raw_min_trade_usdt")
    """Smallest order by its value, in USDT."""
    raw_max_symbol_orders: str = field(name="maxSymbolOrderNum")
    max_symbol_orders = read.integer("raw_max_symbol_orders")
    """Most orders that may be open in the contract at a time."""
    raw_max_product_orders: str = field(name="maxProductOrderNum")
    max_product_orders = read.integer("raw_max_product_orders")
    """Most orders that may be open in the product type at a time."""
    raw_max_positions: str = field(name="maxPositionNum")
    max_positions = read.integer("raw_max_positions")
    """Most positions that may be held."""
    symbol_status: str = field(name="symbolStatus")
    """Whether the contract can be traded.

    - `listed`: Listed, trading has not begun.
    - `normal`: Open for trading.
    - `maintain`: Positions can be neither opened nor closed.
    - `limit_open`: Positions can only be closed.
    - `restrictedAPI`: No orders through the API.
    - `off`: Offline.
    """
    raw_off_time: str = field(name="offTime")
    off_time = read.timestamp("raw_off_time")
    """When the contract is delisted; -1 where no end is set."""
    raw_limit_open_time: str = field(name="limitOpenTime")
    limit_open_time = read.timestamp("raw_limit_open_time")
    """From when on positions can no longer be opened; -1 where no end is set."""
    raw_delivery_time: str | None = field(name="deliveryTime", default=None)
    delivery_time = read.optional_timestamp("raw_delivery_time")
    """When the contract is delivered; only for delivery contracts."""
    raw_delivery_start_time: str | None = field(name="deliveryStartTime", default=None)
    delivery_start_time = read.optional_timestamp("raw_delivery_start_time")
    """When delivery begins; only for delivery contracts."""
    raw_launch_time: str | None = field(name="launchTime", default=None)
    launch_time = read.optional_timestamp("raw_launch_time")
    """When the contract was listed."""
    raw_funding_interval: str | None = field(name="fundInterval", default=None)
    funding_interval = read.optional_integer("raw_funding_interval")
    """Hours between two settlements of the funding fee."""
    raw_min_leverage: str = field(name="minLever")
    min_leverage = read.decimal("raw_min_leverage")
    """Lowest leverage."""
    raw_max_leverage: str = field(name="maxLever")
    max_leverage = read.decimal("raw_max_leverage")
    """Highest leverage."""
    raw_position_limit: str | None = field(name="posLimit", default=None)
    position_limit = read.optional_decimal("raw_position_limit")
    """Limit on the position in the contract; the unit is not documented."""
    raw_maintenance_time: str | None = field(name="maintainTime", default=None)
    maintenance_time = read.optional_timestamp("raw_maintenance_time")
    """When maintenance takes place; only where it is under way or near."""
    raw_is_rwa: str = field(name="isRwa")
    is_rwa = read.flag("raw_is_rwa", "YES", "NO")
    """Whether the contract is on a real-world asset."""
    delivery_period: str | None = field(name="deliveryPeriod", default=None)
    """Quarter at whose end the contract is delivered; only for delivery contracts.

    - `this_quarter`: The current quarter.
    - `next_quarter`: The quarter after it.
    """
    raw_open_time: str | None = field(name="openTime", default=None)
    open_time = read.optional_timestamp("raw_open_time")
    """When trading in the contract began. Deprecated."""
    raw_max_market_order_size: str | None = field(name="maxMarketOrderQty", default=None)
    max_market_order_size = read.optional_decimal("raw_max_market_order_size")
    """Largest market order, in the base coin."""


class DiscountRate(Model, kw_only=True):
    """An item of what `classic.contract.market.get_discount_rates` returns.

    Attributes:
        coin: Name of the coin.
        user_limit: Most of the coin that counts as margin for one user, in the coin.
        total_limit: Most of the coin that counts as margin on the whole platform, in the coin.
        tiers: Discount rates, one entry per tier.
    """

    coin: str
    """Name of the coin."""
    raw_user_limit: str = field(name="userLimit")
    user_limit = read.decimal("raw_user_limit")
    """Most of the coin that counts as margin for one user, in the coin."""
    raw_total_limit: str = field(name="totalLimit")
    total_limit = read.decimal("raw_total_limit")
    """Most of the coin that counts as margin on the whole platform, in the coin."""
    tiers: list[DiscountRateTier] = field(name="discountRateList")
    """Discount rates, one entry per tier."""


class DiscountRateTier(Model, kw_only=True):
    """An item of `DiscountRate.tiers`.

    Attributes:
        tier: Number of the tier, from 1.
        min_amount: Lower end of the tier, in the coin.
        max_amount: Upper end of the tier, in the coin; -1 where there is none.
        discount_rate: Share of its value at which the coin counts as margin in this tier, a ratio (0.95 is 95 %).
    """

    raw_tier: str = field(name="tier")
    tier = read.integer("raw_tier")
    """Number of the tier, from 1."""
    raw_min_amount: str = field(name="minAmount")
    min_amount = read.decimal("raw_min_amount")
    """Lower end of the tier, in the coin."""
    raw_max_amount: str = field(name="maxAmount")
    max_amount = read.decimal("raw_max_amount")
    """Upper end of the tier, in the coin; -1 where there is none."""
    raw_discount_rate: str = field(name="discountRate")
    discount_rate = read.decimal("raw_discount_rate")
    """Share of its value at which the coin counts as margin in this tier, a ratio (0.95 is 95 %)."""


class ExchangeRate(Model, kw_only=True):
    """An item of what `classic.contract.market.get_exchange_rates` returns.

    Attributes:
        coin: Name of the coin.
        tiers: Rates, one entry per tier.
    """

    coin: str
    """Name of the coin."""
    tiers__excahngeRateList: list[ExchangeRateTier] | None = field(name="excahngeRateList", default=None)
    """The value sent as `excahngeRateList`; see `tiers`."""
    tiers__exchangeRateList: list[ExchangeRateTier] | None = field(name="exchangeRateList", default=None)
    """The value sent as `exchangeRateList`; see `tiers`."""

    @property
    def tiers(self) -> list[ExchangeRateTier]:
        """Rates, one entry per tier."""
        value = read.first(self.tiers__excahngeRateList, self.tiers__exchangeRateList)
        if value is None:
            raise read.missing(self, "tiers")
        return value


class ExchangeRateTier(Model, kw_only=True):
    """An item of `ExchangeRate.tiers`.

    Attributes:
        tier: Number of the tier, from 1.
        min_amount: Lower end of the tier, in the coin.
        max_amount: Upper end of the tier, in the coin; -1 where there is none.
        exchange_rate: Rate at which the coin is converted in this tier, a ratio (0.99 is 99 %).
    """

    raw_tier: str = field(name="tier")
    tier = read.integer("raw_tier")
    """Number of the tier, from 1."""
    raw_min_amount: str = field(name="minAmount")
    min_amount = read.decimal("raw_min_amount")
    """Lower end of the tier, in the coin."""
    raw_max_amount: str = field(name="maxAmount")
    max_amount = read.decimal("raw_max_amount")
    """Upper end of the tier, in the coin; -1 where there is none."""
    raw_exchange_rate: str = field(name="exchangeRate")
    exchange_rate = read.decimal("raw_exchange_rate")
    """Rate at which the coin is converted in this tier, a ratio (0.99 is 99 %)."""


class FundingRate(Model, kw_only=True):
    """An item of what `classic.contract.market.get_funding_rate` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        funding_rate: Current funding rate, a ratio (0.0001 is 0.01 %).
        funding_rate_interval: Hours between two settlements of the funding fee.
        next_update_time: When the funding rate is next updated.
        min_funding_rate: Lowest funding rate there can be, a ratio (-0.003 is -0.3 %).
        max_funding_rate: Highest funding rate there can be, a ratio (0.003 is 0.3 %).
    """

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


class FundingRateHistory(Model, kw_only=True):
    """An item of what `classic.contract.market.get_funding_rate_history` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        funding_rate: Funding rate of the settlement, a ratio (0.0001 is 0.01 %).
        funding_time: When the funding fee was settled.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_funding_rate: str = field(name="fundingRate")
    funding_rate = read.decimal("raw_funding_rate")
    """Funding rate of the settlement, a ratio (0.0001 is 0.01 %)."""
    raw_funding_time: str = field(name="fundingTime")
    funding_time = read.timestamp("raw_funding_time")
    """When the funding fee was settled."""


class FundingTime(Model, kw_only=True):
    """An item of what `classic.contract.market.get_funding_time` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        next_funding_time: When the funding fee is next settled.
        funding_interval: Hours between two settlements of the funding fee.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_next_funding_time: str = field(name="nextFundingTime")
    next_funding_time = read.timestamp("raw_next_funding_time")
    """When the funding fee is next settled."""
    raw_funding_interval: str = field(name="ratePeriod")
    funding_interval = read.integer("raw_funding_interval")
    """Hours between two settlements of the funding fee."""


class GetCandlesRequest(Request, kw_only=True):
    """Get the recent candles of one futures contract, of its trades, mark price or index.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        granularity: Length of a candle; also limits how far back they go (6H 360 days).
        start_time: Only candles after this time, rounded down to the interval; at most 90 days before endTime.
        end_time: Only candles before this time, rounded down to the interval; at most 90 days after startTime.
        price_type: Price the candles are of; MARKET when left out.
        limit: Number of candles; 100 when left out, at most 1000.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    granularity: ContractInterval
    """Length of a candle; also limits how far back they go (6H 360 days).

    One of `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`, `6Hutc`,
      `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Only candles after this time, rounded down to the interval; at most 90 days before endTime."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only candles before this time, rounded down to the interval; at most 90 days after startTime."""
    price_type: ContractCandleType | None = field(name="kLineType", default=None)
    """Price the candles are of; MARKET when left out.

    - `MARKET`: Price of the trades.
    - `MARK`: Mark price.
    - `INDEX`: Index price.
    """
    limit: IntText | None = None
    """Number of candles; 100 when left out, at most 1000."""


class GetContractsRequest(Request, kw_only=True):
    """Get the trading rules of one futures contract, or of all of a product type.

    Attributes:
        product_type: Kind of futures.
        symbol: Contract asked for; all of the product type when left out.
    """

    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str | None = None
    """Contract asked for; all of the product type when left out."""


class GetDiscountRatesRequest(Request, kw_only=True):
    """Get the share of their value at which coins count as margin in multi-assets mode, tier by tier.

    Attributes:
        product_type: Kind of futures.
    """

    product_type: ProductType | None = field(name="productType", default=None)
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class GetFundingRateHistoryRequest(Request, kw_only=True):
    """Get the past funding rates of one futures contract.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        page_size: Entries per page; 20 when left out, at most 100.
        page_no: Number of the page, from 1.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 20 when left out, at most 100."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page, from 1."""


class GetFundingRateRequest(Request, kw_only=True):
    """Get the current funding rate of one futures contract, or of all of a product type.

    Attributes:
        symbol: Contract asked for; all of the product type when left out.
        product_type: Kind of futures.
    """

    symbol: str | None = None
    """Contract asked for; all of the product type when left out."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class GetFundingTimeRequest(Request, kw_only=True):
    """Get when the funding fee of one futures contract is next settled, and how often it is.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class GetHistoryCandlesRequest(Request, kw_only=True):
    """Get candles of one futures contract however long ago; only finished ones.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        granularity: Length of a candle.
        start_time: Only candles after this time, rounded down to the interval; at most 90 days before endTime.
        end_time: Only candles before this time, rounded down to the interval; at most 90 days after startTime.
        price_type: Price the candles are of; MARKET when left out.
        limit: Number of candles; 100 when left out, at most 200.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    granularity: ContractInterval
    """Length of a candle.

    One of `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`, `6Hutc`,
      `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Only candles after this time, rounded down to the interval; at most 90 days before endTime."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only candles before this time, rounded down to the interval; at most 90 days after startTime."""
    price_type: ContractCandleType | None = field(name="kLineType", default=None)
    """Price the candles are of; MARKET when left out.

    - `MARKET`: Price of the trades.
    - `MARK`: Mark price.
    - `INDEX`: Index price.
    """
    limit: IntText | None = None
    """Number of candles; 100 when left out, at most 200."""


class GetHistoryIndexCandlesRequest(Request, kw_only=True):
    """Get candles of the index price of one futures contract however long ago; only finished ones.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        granularity: Length of a candle.
        start_time: Only candles after this time, rounded down to the interval; at most 90 days before endTime.
        end_time: Only candles before this time, rounded down to the interval; at most 90 days after startTime.
        price_type: Price the candles are of.
        limit: Number of candles; 100 when left out, at most 200.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    granularity: ContractInterval
    """Length of a candle.

    One of `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`, `6Hutc`,
      `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Only candles after this time, rounded down to the interval; at most 90 days before endTime."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only candles before this time, rounded down to the interval; at most 90 days after startTime."""
    price_type: ContractCandleType | None = field(name="kLineType", default=None)
    """Price the candles are of.

    - `MARKET`: Price of the trades.
    - `MARK`: Mark price.
    - `INDEX`: Index price.
    """
    limit: IntText | None = None
    """Number of candles; 100 when left out, at most 200."""


class GetHistoryMarkCandlesRequest(Request, kw_only=True):
    """Get candles of the mark price of one futures contract however long ago; only finished ones.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        granularity: Length of a candle.
        start_time: Only candles after this time, rounded down to the interval; at most 90 days before endTime.
        end_time: Only candles before this time, rounded down to the interval; at most 90 days after startTime.
        price_type: Price the candles are of.
        limit: Number of candles; 100 when left out, at most 200.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    granularity: ContractInterval
    """Length of a candle.

    One of `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`, `6Hutc`,
      `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Only candles after this time, rounded down to the interval; at most 90 days before endTime."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only candles before this time, rounded down to the interval; at most 90 days after startTime."""
    price_type: ContractCandleType | None = field(name="kLineType", default=None)
    """Price the candles are of.

    - `MARKET`: Price of the trades.
    - `MARK`: Mark price.
    - `INDEX`: Index price.
    """
    limit: IntText | None = None
    """Number of candles; 100 when left out, at most 200."""


class GetInterestRateHistoryRequest(Request, kw_only=True):
    """Get the past interest rates of a coin owed in multi-assets mode.

    Attributes:
        coin: Name of the coin.
        page_size: Entries per page.
        page_no: Number of the page, from 1.
    """

    coin: str
    """Name of the coin."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page, from 1."""


class GetOpenInterestLimitsRequest(Request, kw_only=True):
    """Get how much open interest one account, and a main account with its subaccounts, may have in futures
    contracts.

    Attributes:
        product_type: Kind of futures.
        symbol: Contract; all of the product type when left out.
    """

    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str | None = None
    """Contract; all of the product type when left out."""


class GetOpenInterestRequest(Request, kw_only=True):
    """Get how much of one futures contract is open on the whole platform.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class GetOrderBookRequest(Request, kw_only=True):
    """Get the order book of one futures contract, with price levels merged if asked for.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        precision: How far price levels are merged; scale0 when left out, the coarsest there is at most.
        limit: Levels of each side; 100 when left out, and max for all there are.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
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


class GetPricesRequest(Request, kw_only=True):
    """Get the last, index and mark price of one futures contract.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class GetRecentTradesRequest(Request, kw_only=True):
    """Get the latest trades of everyone in one futures contract.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        limit: Number of trades; 100 is both the default and the most.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    limit: IntText | None = None
    """Number of trades; 100 is both the default and the most."""


class GetTickerRequest(Request, kw_only=True):
    """Get the best bid and ask, the last, index and mark price and the 24-hour figures of one futures contract.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class GetTickersRequest(Request, kw_only=True):
    """Get the best bid and ask, the last, index and mark price and the 24-hour figures of all contracts of a type.

    Attributes:
        product_type: Kind of futures.
    """

    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class GetTradeHistoryRequest(Request, kw_only=True):
    """Get trades of everyone in one futures contract over the past 90 days, newest first.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        limit: Number of trades; 500 when left out, at most 1000.
        id_less_than: Only trades with a tradeId below this one, that is older ones.
        start_time: Start of the period, at most 90 days ago; 7 days before endTime when left out.
        end_time: End of the period; at most 7 days after startTime, and just that when left out.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    limit: IntText | None = None
    """Number of trades; 500 when left out, at most 1000."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """Only trades with a tradeId below this one, that is older ones."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days ago; 7 days before endTime when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period; at most 7 days after startTime, and just that when left out."""


class GetVipFeeRatesRequest(Request, kw_only=True):
    """Get the futures fee rates of each VIP level, and what the level takes and allows.

    Attributes:
        product_type: Kind of futures.
    """

    product_type: ProductType | None = field(name="productType", default=None)
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class HistoryTrade(Model, kw_only=True):
    """An item of what `classic.contract.market.get_trade_history` returns.

    Attributes:
        trade_id: Bitget's id of the trade.
        price: Price of the trade.
        size: Amount traded, in the base coin.
        side: Direction of the trade.
        ts: When the trade happened.
        symbol: Trading pair, such as BTCUSDT.
    """

    trade_id: str = field(name="tradeId")
    """Bitget's id of the trade."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the trade."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount traded, in the base coin."""
    side: str
    """Direction of the trade.

    - `Buy`: Buy.
    - `Sell`: Sell.
    """
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the trade happened."""
    symbol: str
    """Trading pair, such as BTCUSDT."""


class InterestRateHistory(Model, kw_only=True):
    """An item of `InterestRateHistoryPage.items`.

    Attributes:
        ts: When the rate held.
        annual_interest_rate: Interest rate of a year, a ratio (0.02555 is 2.555 %).
        daily_interest_rate: Interest rate of a day, a ratio (0.00007 is 0.007 %).
    """

    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the rate held."""
    raw_annual_interest_rate: str = field(name="annualInterestRate")
    annual_interest_rate = read.decimal("raw_annual_interest_rate")
    """Interest rate of a year, a ratio (0.02555 is 2.555 %)."""
    raw_daily_interest_rate: str = field(name="dailyInterestRate")
    daily_interest_rate = read.decimal("raw_daily_interest_rate")
    """Interest rate of a day, a ratio (0.00007 is 0.007 %)."""


class InterestRateHistoryPage(Model, kw_only=True):
    """What `classic.contract.market.get_interest_rate_history` returns.

    Attributes:
        coin: Name of the coin.
        items: Past interest rates.
    """

    coin: str
    """Name of the coin."""
    raw_items: list[InterestRateHistory] = field(name="historyInterestRateList")
    """`items` as sent."""

    @property
    def items(self) -> list[InterestRateHistory]:
        """Past interest rates."""
        return read.listed(self, "items", self.raw_items)


class OpenInterest(Model, kw_only=True):
    """What `classic.contract.market.get_open_interest` returns.

    Attributes:
        open_interests: Open interest, one entry per contract.
        ts: When the data was taken.
    """

    open_interests: list[OpenInterestItem] = field(name="openInterestList")
    """Open interest, one entry per contract."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the data was taken."""


class OpenInterestItem(Model, kw_only=True):
    """An item of `OpenInterest.open_interests`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        size: Open positions of everyone, in the base coin.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Open positions of everyone, in the base coin."""


class OpenInterestLimit(Model, kw_only=True):
    """An item of what `classic.contract.market.get_open_interest_limits` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        position_value_limit: Highest value of the positions of one account; the coin is not documented.
        total_position_value_limit: Highest value of the positions of main account and subaccounts together; the
        coin is not documented.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_position_value_limit: str = field(name="notionalValue")
    position_value_limit = read.decimal("raw_position_value_limit")
    """Highest value of the positions of one account; the coin is not documented."""
    raw_total_position_value_limit: str = field(name="totalNotionalValue")
    total_position_value_limit = read.decimal("raw_total_position_value_limit")
    """Highest value of the positions of main account and subaccounts together; the coin is not documented."""


class OrderBook(Model, kw_only=True):
    """What `classic.contract.market.get_order_book` returns.

    Attributes:
        asks: Sell side of the order book, price and amount of each level, best first.
        bids: Buy side of the order book, price and amount of each level, best first.
        ts: When the matching engine had this book.
        scale: Distance of two merged price levels.
        precision: How far price levels are merged here.
        is_max_precision: Whether price levels can be merged no further than here.
    """

    asks: list[OrderBookAsk]
    """Sell side of the order book, price and amount of each level, best first."""
    bids: list[OrderBookBid]
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


class OrderBookAsk(Row, kw_only=True):
    """An item of `OrderBook.asks`.

    Attributes:
        price: Price of the level.
        size: Amount offered at this price, in the base coin.
    """

    raw_price: JsonNumberSlot = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: JsonNumberSlot = field(name="size")
    size = read.decimal("raw_size")
    """Amount offered at this price, in the base coin."""


class OrderBookBid(Row, kw_only=True):
    """An item of `OrderBook.bids`.

    Attributes:
        price: Price of the level.
        size: Amount bid at this price, in the base coin.
    """

    raw_price: JsonNumberSlot = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: JsonNumberSlot = field(name="size")
    size = read.decimal("raw_size")
    """Amount bid at this price, in the base coin."""


class Price(Model, kw_only=True):
    """An item of what `classic.contract.market.get_prices` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        price: Price of the last trade.
        index_price: Index price.
        mark_price: Mark price.
        ts: When the data was taken.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the last trade."""
    raw_index_price: str = field(name="indexPrice")
    index_price = read.decimal("raw_index_price")
    """Index price."""
    raw_mark_price: str = field(name="markPrice")
    mark_price = read.decimal("raw_mark_price")
    """Mark price."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the data was taken."""


class RecentTrade(Model, kw_only=True):
    """An item of what `classic.contract.market.get_recent_trades` returns.

    Attributes:
        trade_id: Bitget's id of the trade.
        price: Price of the trade.
        size: Amount traded, in the base coin.
        side: Direction of the trade.
        ts: When the trade happened.
        symbol: Trading pair, such as BTCUSDT.
    """

    trade_id: str = field(name="tradeId")
    """Bitget's id of the trade."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the trade."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount traded, in the base coin."""
    side: str
    """Direction of the trade.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the trade happened."""
    symbol: str
    """Trading pair, such as BTCUSDT."""


class Ticker(Model, kw_only=True):
    """An item of what `classic.contract.market.get_ticker` or `classic.contract.market.get_tickers` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        last_price: Price of the last trade.
        ask_price: Lowest price anyone sells at.
        bid_price: Highest price anyone buys at.
        bid_size: Amount bid at the highest bid, in the base coin.
        ask_size: Amount offered at the lowest ask, in the base coin.
        high_24h: Highest price of the last 24 hours.
        low_24h: Lowest price of the last 24 hours.
        ts: When the data was taken.
        change_24h: Price change over the last 24 hours, a ratio (0.01 is 1 %).
        base_volume: Traded in the last 24 hours, in the base coin.
        quote_volume: Traded in the last 24 hours, in the quote coin.
        usdt_volume: Traded in the last 24 hours, in USDT.
        open_utc: Price at midnight UTC.
        change_utc_24h: Price change since midnight UTC, a ratio (0.01 is 1 %).
        index_price: Index price.
        funding_rate: Current funding rate, a ratio (0.0001 is 0.01 %).
        holding_amount: Open positions of everyone, in the base coin.
        delivery_start_time: When delivery begins; only for delivery contracts.
        delivery_time: When the contract is delivered; only for delivery contracts.
        delivery_status: How near delivery is; counts only for delivery contracts.
        open_24h: Price 24 hours ago.
        mark_price: Mark price.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_last_price: str = field(name="lastPr")
    last_price = read.decimal("raw_last_price")
    """Price of the last trade."""
    raw_ask_price: str = field(name="askPr")
    ask_price = read.decimal("raw_ask_price")
    """Lowest price anyone sells at."""
    raw_bid_price: str = field(name="bidPr")
    bid_price = read.decimal("raw_bid_price")
    """Highest price anyone buys at."""
    raw_bid_size: str = field(name="bidSz")
    bid_size = read.decimal("raw_bid_size")
    """Amount bid at the highest bid, in the base coin."""
    raw_ask_size: str = field(name="askSz")
    ask_size = read.decimal("raw_ask_size")
    """Amount offered at the lowest ask, in the base coin."""
    raw_high_24h: str = field(name="high24h")
    high_24h = read.decimal("raw_high_24h")
    """Highest price of the last 24 hours."""
    raw_low_24h: str = field(name="low24h")
    low_24h = read.decimal("raw_low_24h")
    """Lowest price of the last 24 hours."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the data was taken."""
    raw_change_24h: str = field(name="change24h")
    change_24h = read.decimal("raw_change_24h")
    """Price change over the last 24 hours, a ratio (0.01 is 1 %)."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Traded in the last 24 hours, in the base coin."""
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Traded in the last 24 hours, in the quote coin."""
    raw_usdt_volume: str = field(name="usdtVolume")
    usdt_volume = read.decimal("raw_usdt_volume")
    """Traded in the last 24 hours, in USDT."""
    raw_open_utc: str = field(name="openUtc")
    open_utc = read.decimal("raw_open_utc")
    """Price at midnight UTC."""
    raw_change_utc_24h: str = field(name="changeUtc24h")
    change_utc_24h = read.decimal("raw_change_utc_24h")
    """Price change since midnight UTC, a ratio (0.01 is 1 %)."""
    raw_index_price: str = field(name="indexPrice")
    index_price = read.decimal("raw_index_price")
    """Index price."""
    raw_funding_rate: str = field(name="fundingRate")
    funding_rate = read.decimal("raw_funding_rate")
    """Current funding rate, a ratio (0.0001 is 0.01 %)."""
    raw_holding_amount: str = field(name="holdingAmount")
    holding_amount = read.decimal("raw_holding_amount")
    """Open positions of everyone, in the base coin."""
    raw_delivery_start_time: str | None = field(name="deliveryStartTime", default=None)
    delivery_start_time = read.optional_timestamp("raw_delivery_start_time")
    """When delivery begins; only for delivery contracts."""
    raw_delivery_time: str | None = field(name="deliveryTime", default=None)
    delivery_time = read.optional_timestamp("raw_delivery_time")
    """When the contract is delivered; only for delivery contracts."""
    delivery_status: str = field(name="deliveryStatus")
    """How near delivery is; counts only for delivery contracts.

    - `delivery_config_period`: Newly listed, being set up.
    - `delivery_normal`: Traded as usual.
    - `delivery_before`: Ten minutes before delivery, no positions can be opened.
    - `delivery_period`: Being delivered, orders can be neither placed nor cancelled.
    """
    raw_open_24h: str = field(name="open24h")
    open_24h = read.decimal("raw_open_24h")
    """Price 24 hours ago."""
    raw_mark_price: str = field(name="markPrice")
    mark_price = read.decimal("raw_mark_price")
    """Mark price."""


class VipFeeRate(Model, kw_only=True):
    """An item of what `classic.contract.market.get_vip_fee_rates` returns.

    Attributes:
        level: VIP level.
        deal_amount: Trading volume of 30 days that the level asks for, in USDT.
        asset_amount: Assets that the level asks for, in USDT.
        taker_fee_rate: Fee rate of taker fills, a ratio (0.0006 is 0.06 %).
        maker_fee_rate: Fee rate of maker fills, a ratio (0.0002 is 0.02 %).
        btc_withdraw_amount: Most that may be withdrawn in 24 hours, in BTC.
        usdt_withdraw_amount: Most that may be withdrawn in 24 hours, in USDT.
    """

    level: str
    """VIP level."""
    raw_deal_amount: str = field(name="dealAmount")
    deal_amount = read.decimal("raw_deal_amount")
    """Trading volume of 30 days that the level asks for, in USDT."""
    raw_asset_amount: str = field(name="assetAmount")
    asset_amount = read.decimal("raw_asset_amount")
    """Assets that the level asks for, in USDT."""
    raw_taker_fee_rate: str = field(name="takerFeeRate")
    taker_fee_rate = read.decimal("raw_taker_fee_rate")
    """Fee rate of taker fills, a ratio (0.0006 is 0.06 %)."""
    raw_maker_fee_rate: str = field(name="makerFeeRate")
    maker_fee_rate = read.decimal("raw_maker_fee_rate")
    """Fee rate of maker fills, a ratio (0.0002 is 0.02 %)."""
    raw_btc_withdraw_amount: str = field(name="btcWithdrawAmount")
    btc_withdraw_amount = read.decimal("raw_btc_withdraw_amount")
    """Most that may be withdrawn in 24 hours, in BTC."""
    raw_usdt_withdraw_amount: str = field(name="usdtWithdrawAmount")
    usdt_withdraw_amount = read.decimal("raw_usdt_withdraw_amount")
    """Most that may be withdrawn in 24 hours, in USDT."""
