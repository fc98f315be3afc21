# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta market."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    CandleType,
    Category,
    DividendState,
    FeeCategory,
    FuturesCategory,
    FuturesLongShortPeriod,
    FuturesStatsPeriod,
    InstitutionFeeGroup,
    LeverageCategory,
    MarginStatsPeriod,
    MarketCategory,
    SpotFlowPeriod,
    UnifiedInterval,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request, Row
from bitget_runtime.values.scalars import IntText, JsonNumberSlot, Time


class Candle(Row, kw_only=True):
    """An item of what `uta.market.get_candles` returns.

    Attributes:
        ts: When the interval began.
        open: First price of the interval.
        high: Highest price of the interval.
        low: Lowest price of the interval.
        close: Last price of the interval.
        volume: Amount traded, in the base coin.
        turnover: Amount traded, in the quote coin.
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
    raw_volume: str = field(name="volume")
    volume = read.decimal("raw_volume")
    """Amount traded, in the base coin."""
    raw_turnover: str = field(name="turnover")
    turnover = read.decimal("raw_turnover")
    """Amount traded, in the quote coin."""


class CashDividend(Model, kw_only=True):
    """An item of `CashDividendPage.items`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        ex_dividend_date: First day without a claim to the dividend.
        cash_dividend_per_share: Cash dividend of one share.
        cash_dividend_time: When the cash dividend is paid.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    ex_dividend_date: str = field(name="exDividendDate")
    """First day without a claim to the dividend."""
    raw_cash_dividend_per_share: str = field(name="cashDividendPerShare")
    cash_dividend_per_share = read.decimal("raw_cash_dividend_per_share")
    """Cash dividend of one share."""
    raw_cash_dividend_time: str | int = field(name="cashDividendTimestamp")
    cash_dividend_time = read.timestamp("raw_cash_dividend_time")
    """When the cash dividend is paid."""


class CashDividendPage(Model, kw_only=True):
    """What `uta.market.get_cash_dividends` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[CashDividend] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[CashDividend]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)


class DiscountRate(Model, kw_only=True):
    """An item of what `uta.market.get_discount_rates` returns.

    Attributes:
        coin: Name of the coin.
        tiers: Entries of this page.
    """

    coin: str
    """Name of the coin."""
    tiers: list[DiscountRateTier] = field(name="list")
    """Entries of this page."""


class DiscountRateTier(Model, kw_only=True):
    """An item of `DiscountRate.tiers`.

    Attributes:
        tier_start_value: Value from which on the tier holds, in USDT.
        discount_rate: Share of its value at which the coin counts as margin in this tier, a ratio (0.95 is 95 %).
    """

    raw_tier_start_value: str = field(name="tierStartValue")
    tier_start_value = read.decimal("raw_tier_start_value")
    """Value from which on the tier holds, in USDT."""
    raw_discount_rate: str = field(name="discountRate")
    discount_rate = read.decimal("raw_discount_rate")
    """Share of its value at which the coin counts as margin in this tier, a ratio (0.95 is 95 %)."""


class FeeGroup(Model, kw_only=True):
    """An item of what `uta.market.get_fee_groups` returns.

    Attributes:
        category: Product line.
        group: Group of symbols.
        labels: Labels of the elite trader.
        tiers: Fee rates, one entry per level.
    """

    category: str
    """Product line.

    - `SPOT`: Spot.
    - `FUTURES`: Futures.
    """
    group: str
    """Group of symbols.

    - `DEFAULT`: All that are in no other group.
    - `GROUP_A`: Group A.
    - `GROUP_B`: Group B.
    - `GROUP_C`: Group C, futures only.
    """
    labels: list[FeeGroupLabel] = field(name="labelList")
    """Labels of the elite trader."""
    tiers: list[FeeGroupTier] = field(name="tierList")
    """Fee rates, one entry per level."""


class FeeGroupLabel(Model, kw_only=True):
    """An item of `FeeGroup.labels`.

    Attributes:
        weight: Weight of the label.
        label: Name of the label.
        symbols: Trading pairs or contracts with this label.
    """

    raw_weight: str = field(name="weight")
    weight = read.decimal("raw_weight")
    """Weight of the label."""
    label: str
    """Name of the label."""
    symbols: list[str]
    """Trading pairs or contracts with this label."""


class FeeGroupTier(Model, kw_only=True):
    """An item of `FeeGroup.tiers`.

    Attributes:
        level: Name of the level, such as PRO1 to PRO6.
        maker_fee_rate: Fee rate of maker fills, a ratio (0.0002 is 0.02 %).
        taker_fee_rate: Fee rate of takers, a ratio; for PRO levels only.
    """

    level: str
    """Name of the level, such as PRO1 to PRO6."""
    raw_maker_fee_rate: str = field(name="makerFeeRate")
    maker_fee_rate = read.decimal("raw_maker_fee_rate")
    """Fee rate of maker fills, a ratio (0.0002 is 0.02 %)."""
    raw_taker_fee_rate: str | None = field(name="takerFeeRate", default=None)
    taker_fee_rate = read.optional_decimal("raw_taker_fee_rate")
    """Fee rate of takers, a ratio; for PRO levels only."""


class FundingRate(Model, kw_only=True):
    """An item of what `uta.market.get_funding_rate` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        funding_rate: Current funding rate, a ratio (0.0001 is 0.01 %).
        funding_rate_interval: Hours between two settlements of the funding fee.
        next_update_time: When the funding rate is next updated.
        min_funding_rate: Lowest funding rate there can be, a ratio (-0.003 is -0.3 %).
        max_funding_rate: Highest funding rate there can be, a ratio (0.003 is 0.3 %).
        cash_dividend: Dividend that the next settlement carries, for stock contracts.
        cash_dividend_next_update: When the next dividend is settled, in ms since the epoch; may be the word null.
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
    raw_cash_dividend: str | None = field(name="cashDividend", default=None)
    cash_dividend = read.optional_decimal("raw_cash_dividend")
    """Dividend that the next settlement carries, for stock contracts."""
    cash_dividend_next_update: str | None = field(name="cashDividendNextUpdate", default=None)
    """When the next dividend is settled, in ms since the epoch; may be the word null."""


class FundingRateHistory(Model, kw_only=True):
    """An item of `FundingRateHistoryPage.items`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        funding_rate: Funding rate that was settled, a ratio (0.0001 is 0.01 %).
        funding_time: When the funding fee was settled.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_funding_rate: str = field(name="fundingRate")
    funding_rate = read.decimal("raw_funding_rate")
    """Funding rate that was settled, a ratio (0.0001 is 0.01 %)."""
    raw_funding_time: str = field(name="fundingRateTimestamp")
    funding_time = read.timestamp("raw_funding_time")
    """When the funding fee was settled."""


class FundingRateHistoryPage(Model, kw_only=True):
    """What `uta.market.get_funding_rate_history` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[FundingRateHistory] = field(name="resultList")
    """`items` as sent."""

    @property
    def items(self) -> list[FundingRateHistory]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)


class FuturesAccountLongShortRatio(Model, kw_only=True):
    """An item of what `uta.market.get_futures_account_long_short_ratio` returns.

    Attributes:
        long_account_ratio: Part of the accounts that is long, a ratio.
        short_account_ratio: Part of the accounts that is short, a ratio.
        long_short_account_ratio: Long accounts over short ones.
        ts: Time that the entry is for.
    """

    raw_long_account_ratio: str = field(name="longAccountRatio")
    long_account_ratio = read.decimal("raw_long_account_ratio")
    """Part of the accounts that is long, a ratio."""
    raw_short_account_ratio: str = field(name="shortAccountRatio")
    short_account_ratio = read.decimal("raw_short_account_ratio")
    """Part of the accounts that is short, a ratio."""
    raw_long_short_account_ratio: str = field(name="longShortAccountRatio")
    long_short_account_ratio = read.decimal("raw_long_short_account_ratio")
    """Long accounts over short ones."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """Time that the entry is for."""


class FuturesActiveBuySell(Model, kw_only=True):
    """An item of what `uta.market.get_futures_active_buy_sell` returns.

    Attributes:
        buy_volume: Amount that takers bought.
        sell_volume: Amount that takers sold.
        ts: Time that the entry is for.
    """

    raw_buy_volume: str = field(name="buyVolume")
    buy_volume = read.decimal("raw_buy_volume")
    """Amount that takers bought."""
    raw_sell_volume: str = field(name="sellVolume")
    sell_volume = read.decimal("raw_sell_volume")
    """Amount that takers sold."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """Time that the entry is for."""


class FuturesLongShortRatio(Model, kw_only=True):
    """An item of what `uta.market.get_futures_long_short_ratio` returns.

    Attributes:
        long_ratio: Part that is long, a ratio.
        short_ratio: Part that is short, a ratio.
        long_short_ratio: Long over short.
        ts: Time that the entry is for.
    """

    raw_long_ratio: str = field(name="longRatio")
    long_ratio = read.decimal("raw_long_ratio")
    """Part that is long, a ratio."""
    raw_short_ratio: str = field(name="shortRatio")
    short_ratio = read.decimal("raw_short_ratio")
    """Part that is short, a ratio."""
    raw_long_short_ratio: str = field(name="longShortRatio")
    long_short_ratio = read.decimal("raw_long_short_ratio")
    """Long over short."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """Time that the entry is for."""


class FuturesPositionLongShortRatio(Model, kw_only=True):
    """An item of what `uta.market.get_futures_position_long_short_ratio` returns.

    Attributes:
        long_position_ratio: Part of the positions that is long, a ratio.
        short_position_ratio: Part of the positions that is short, a ratio.
        long_short_position_ratio: Long positions over short ones.
        ts: Time that the entry is for.
    """

    raw_long_position_ratio: str = field(name="longPositionRatio")
    long_position_ratio = read.decimal("raw_long_position_ratio")
    """Part of the positions that is long, a ratio."""
    raw_short_position_ratio: str = field(name="shortPositionRatio")
    short_position_ratio = read.decimal("raw_short_position_ratio")
    """Part of the positions that is short, a ratio."""
    raw_long_short_position_ratio: str = field(name="longShortPositionRatio")
    long_short_position_ratio = read.decimal("raw_long_short_position_ratio")
    """Long positions over short ones."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """Time that the entry is for."""


class GetCandlesRequest(Request, kw_only=True):
    """Get the recent candles of one instrument.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        interval: Length of a candle.
        start_time: Only candles after this time.
        end_time: Only candles before this time.
        price_type: Price the candles are drawn from; MARKET when left out.
        limit: Number of candles; at most 1000.
    """

    category: MarketCategory
    """Product line.

    - `SPOT`: Spot.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    interval: UnifiedInterval
    """Length of a candle.

    - `1m`: One minute.
    - `3m`: Three minutes.
    - `5m`: Five minutes.
    - `15m`: Fifteen minutes.
    - `30m`: Thirty minutes.
    - `1H`: One hour.
    - `4H`: Four hours.
    - `6H`: Six hours.
    - `12H`: Twelve hours.
    - `1D`: One day.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Only candles after this time."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only candles before this time."""
    price_type: CandleType | None = field(name="type", default=None)
    """Price the candles are drawn from; MARKET when left out.

    - `MARKET`: Price of the trades.
    - `MARK`: Mark price.
    - `INDEX`: Index price.
    """
    limit: IntText | None = None
    """Number of candles; at most 1000."""


class GetCashDividendsRequest(Request, kw_only=True):
    """Get the cash dividends of a stock contract, those to come or those paid.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        state: Whether to list dividends to come or dividends paid.
        cursor: Where to go on, taken from the page before; 1 when left out.
        limit: Number of dividends; 20 when left out, at most 100.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    state: DividendState = field(name="type")
    """Whether to list dividends to come or dividends paid.

    - `pending`: Still to be paid.
    - `paid`: Paid.
    """
    cursor: str | None = None
    """Where to go on, taken from the page before; 1 when left out."""
    limit: IntText | None = None
    """Number of dividends; 20 when left out, at most 100."""


class GetFeeGroupsRequest(Request, kw_only=True):
    """Get the groups of symbols that institutions pay the same fees for, with the fee rates of each level.

    Attributes:
        category: Product line.
        group: Only this group.
    """

    category: FeeCategory
    """Product line.

    - `SPOT`: Spot.
    - `FUTURES`: Futures.
    """
    group: InstitutionFeeGroup | None = None
    """Only this group.

    - `DEFAULT`: All that are in no other group.
    - `GROUP_A`: Group A.
    - `GROUP_B`: Group B.
    - `GROUP_C`: Group C, futures only.
    """


class GetFundingRateHistoryRequest(Request, kw_only=True):
    """Get the past funding rates of one perpetual contract.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        cursor: Number of the page, from 1 to 100; 1 when left out.
        limit: Number of rates; 200 is both the default and the most.
    """

    category: FuturesCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    cursor: IntText | None = None
    """Number of the page, from 1 to 100; 1 when left out."""
    limit: IntText | None = None
    """Number of rates; 200 is both the default and the most."""


class GetFundingRateRequest(Request, kw_only=True):
    """Get the present funding rate of one perpetual contract, its limits and when it is next settled.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
    """

    category: FuturesCategory | None = None
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Trading pair, such as BTCUSDT."""


class GetFuturesAccountLongShortRatioRequest(Request, kw_only=True):
    """Get how many of the active futures accounts are long and how many are short, over time.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        period: Period of an entry; 5m when left out.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    period: FuturesStatsPeriod | None = None
    """Period of an entry; 5m when left out.

    - `5m`: Five minutes.
    - `15m`: Fifteen minutes.
    - `30m`: Thirty minutes.
    - `1h`: One hour.
    - `2h`: Two hours.
    - `4h`: Four hours.
    - `6h`: Six hours.
    - `12h`: Twelve hours.
    - `1d`: One day.
    """


class GetFuturesActiveBuySellRequest(Request, kw_only=True):
    """Get how much takers bought and sold of a futures contract, over time.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        period: Period of an entry; 5m when left out.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    period: FuturesStatsPeriod | None = None
    """Period of an entry; 5m when left out.

    - `5m`: Five minutes.
    - `15m`: Fifteen minutes.
    - `30m`: Thirty minutes.
    - `1h`: One hour.
    - `2h`: Two hours.
    - `4h`: Four hours.
    - `6h`: Six hours.
    - `12h`: Twelve hours.
    - `1d`: One day.
    """


class GetFuturesLongShortRatioRequest(Request, kw_only=True):
    """Get how long futures positions compare with short ones, over time.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        period: Period of an entry; 5m when left out.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    period: FuturesLongShortPeriod | None = None
    """Period of an entry; 5m when left out.

    - `5m`: Five minutes.
    - `15m`: Fifteen minutes.
    - `30m`: Thirty minutes.
    - `1h`: One hour.
    - `2h`: Two hours.
    - `4h`: Four hours.
    - `6h`: Six hours.
    - `12h`: Twelve hours.
    - `1Dutc`: One day, by UTC.
    """


class GetFuturesPositionLongShortRatioRequest(Request, kw_only=True):
    """Get how the positions of active futures accounts divide into long and short, over time.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        period: Period of an entry; 5m when left out.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    period: FuturesStatsPeriod | None = None
    """Period of an entry; 5m when left out.

    - `5m`: Five minutes.
    - `15m`: Fifteen minutes.
    - `30m`: Thirty minutes.
    - `1h`: One hour.
    - `2h`: Two hours.
    - `4h`: Four hours.
    - `6h`: Six hours.
    - `12h`: Twelve hours.
    - `1d`: One day.
    """


class GetHistoryCandlesRequest(Request, kw_only=True):
    """Get older candles of one instrument; a period may span at most 90 days.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        interval: Length of a candle.
        start_time: Only candles after this time.
        end_time: Only candles before this time; at most 90 days after startTime.
        price_type: Price the candles are drawn from; MARKET when left out.
        limit: Number of candles; 100 is both the default and the most.
    """

    category: MarketCategory
    """Product line.

    - `SPOT`: Spot.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    interval: UnifiedInterval
    """Length of a candle.

    - `1m`: One minute.
    - `3m`: Three minutes.
    - `5m`: Five minutes.
    - `15m`: Fifteen minutes.
    - `30m`: Thirty minutes.
    - `1H`: One hour.
    - `4H`: Four hours.
    - `6H`: Six hours.
    - `12H`: Twelve hours.
    - `1D`: One day.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Only candles after this time."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only candles before this time; at most 90 days after startTime."""
    price_type: CandleType | None = field(name="type", default=None)
    """Price the candles are drawn from; MARKET when left out.

    - `MARKET`: Price of the trades.
    - `MARK`: Mark price.
    - `INDEX`: Index price.
    """
    limit: IntText | None = None
    """Number of candles; 100 is both the default and the most."""


class GetHourlyRiskReserveHistoryRequest(Request, kw_only=True):
    """Get how the risk reserve fund of one futures contract changed, hour by hour.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        margin_coin: Coin the margin is in.
    """

    category: FuturesCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    margin_coin: str | None = field(name="marginCoin", default=None)
    """Coin the margin is in."""


class GetIndexComponentsRequest(Request, kw_only=True):
    """Get the prices that make up an index price, with their weights.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        category: Product line.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    category: Category | None = None
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """


class GetInstrumentsRequest(Request, kw_only=True):
    """Get the trading rules of the instruments of one category, or of a single instrument.

    Attributes:
        category: Product line.
        symbol: Trading pair or contract; all of the category when left out.
    """

    category: Category
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Trading pair or contract; all of the category when left out."""


class GetIsolatedBorrowRatioRequest(Request, kw_only=True):
    """Get what isolated margin has lent of the base coin against what it has lent of the quote coin, over time.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        period: Period covered; 24h when left out.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    period: MarginStatsPeriod | None = None
    """Period covered; 24h when left out.

    - `24h`: The last 24 hours.
    - `30d`: The last 30 days.
    """


class GetLiquidationsRequest(Request, kw_only=True):
    """Get the liquidations of everyone in one futures category, or in one contract, over the past three days.

    Attributes:
        category: Product line.
        symbol: Only liquidations in this contract.
        limit: Number of entries at most.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    category: FuturesCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Only liquidations in this contract."""
    limit: IntText | None = None
    """Number of entries at most."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetMarginLoanGrowthRequest(Request, kw_only=True):
    """Get how fast margin loans of a coin grow, over time.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        period: Period covered; 24h when left out.
        coin: Base or quote coin of the pair.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    period: MarginStatsPeriod | None = None
    """Period covered; 24h when left out.

    - `24h`: The last 24 hours.
    - `30d`: The last 30 days.
    """
    coin: str | None = None
    """Base or quote coin of the pair."""


class GetMarginLoanTermsRequest(Request, kw_only=True):
    """Get the interest on margin loans of a coin, and how much can be borrowed.

    Attributes:
        coin: Name of the coin.
        level: Level of the user; its values are not documented.
    """

    coin: str
    """Name of the coin."""
    level: str | None = None
    """Level of the user; its values are not documented."""


class GetMarginLongShortRatioRequest(Request, kw_only=True):
    """Get how long positions in a coin compare with short ones in margin trading, over time.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        period: Period covered; 24h when left out.
        coin: Base or quote coin of the pair.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    period: MarginStatsPeriod | None = None
    """Period covered; 24h when left out.

    - `24h`: The last 24 hours.
    - `30d`: The last 30 days.
    """
    coin: str | None = None
    """Base or quote coin of the pair."""


class GetOpenInterestLimitsRequest(Request, kw_only=True):
    """Get how large positions in the futures contracts of one category may be, by value.

    Attributes:
        symbol: Contract; all of the category when left out.
        category: Product line.
    """

    symbol: str | None = None
    """Contract; all of the category when left out."""
    category: FuturesCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """


class GetOpenInterestRequest(Request, kw_only=True):
    """Get the open interest of one futures contract, or of a whole category.

    Attributes:
        category: Product line.
        symbol: Contract; all of the category when left out.
    """

    category: FuturesCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Contract; all of the category when left out."""


class GetOrderBookRequest(Request, kw_only=True):
    """Get the order book of one instrument.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        limit: Levels of each side; 5 when left out, at most 1000.
    """

    category: MarketCategory
    """Product line.

    - `SPOT`: Spot.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    limit: IntText | None = None
    """Levels of each side; 5 when left out, at most 1000."""


class GetPositionTiersRequest(Request, kw_only=True):
    """Get the leverage and the maintenance margin rate of each tier of position sizes.

    Attributes:
        category: Product line.
        symbol: Contract; for futures.
        coin: Coin; for margin trading.
    """

    category: LeverageCategory
    """Product line.

    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Contract; for futures."""
    coin: str | None = None
    """Coin; for margin trading."""


class GetRecentTradesRequest(Request, kw_only=True):
    """Get the latest trades of everyone in one instrument.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        limit: Number of trades; 100 is both the default and the most.
    """

    category: Category
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Trading pair, such as BTCUSDT."""
    limit: IntText | None = None
    """Number of trades; 100 is both the default and the most."""


class GetRiskReserveHistoryRequest(Request, kw_only=True):
    """Get how the risk reserve fund of one futures contract changed.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        margin_coin: Coin the margin is in.
    """

    category: FuturesCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    margin_coin: str | None = field(name="marginCoin", default=None)
    """Coin the margin is in."""


class GetRiskReservesRequest(Request, kw_only=True):
    """Get the risk reserve funds of all futures contracts of one category.

    Attributes:
        category: Product line.
    """

    category: FuturesCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """


class GetRpiOrderBookRequest(Request, kw_only=True):
    """Get the order book of one instrument with RPI (retail price improvement) orders apart.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        limit: Levels of each side; 5 when left out, at most 1000.
    """

    category: MarketCategory
    """Product line.

    - `SPOT`: Spot.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    limit: IntText | None = None
    """Levels of each side; 5 when left out, at most 1000."""


class GetRpiSymbolsRequest(Request, kw_only=True):
    """Get the instruments that RPI (retail price improvement) orders can be placed in.

    Attributes:
        category: Only instruments of this category.
    """

    category: Category | None = None
    """Only instruments of this category.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """


class GetScoreWeightsRequest(Request, kw_only=True):
    """Get what weighs how much in the scores of market makers, symbol by symbol.

    Attributes:
        category: Only symbols of this category.
    """

    category: FeeCategory | None = None
    """Only symbols of this category.

    - `SPOT`: Spot.
    - `FUTURES`: Futures.
    """


class GetSpotFundFlowRequest(Request, kw_only=True):
    """Get how much large, middling and small traders bought and sold of a spot pair.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        period: Period covered; 15m when left out.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    period: SpotFlowPeriod | None = None
    """Period covered; 15m when left out.

    - `15m`: Fifteen minutes.
    - `30m`: Thirty minutes.
    - `1h`: One hour.
    - `2h`: Two hours.
    - `4h`: Four hours.
    - `1d`: One day.
    """


class GetSpotNetFlowRequest(Request, kw_only=True):
    """Get the net inflow of money into a spot pair over the last 24 hours.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""


class GetSpotWhaleFlowRequest(Request, kw_only=True):
    """Get how much more large traders bought than sold of a spot pair, over time.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""


class GetTickersRequest(Request, kw_only=True):
    """Get the best bid and ask, the last price and the 24-hour figures of one instrument, or of a whole category.

    Attributes:
        category: Product line.
        symbol: Trading pair or contract; all of the category when left out.
    """

    category: MarketCategory
    """Product line.

    - `SPOT`: Spot.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Trading pair or contract; all of the category when left out."""


class HistoryCandle(Row, kw_only=True):
    """An item of what `uta.market.get_history_candles` returns.

    Attributes:
        ts: When the interval began.
        open: First price of the interval.
        high: Highest price of the interval.
        low: Lowest price of the interval.
        close: Last price of the interval.
        volume: Amount traded, in the base coin.
        turnover: Amount traded, in the quote coin.
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
    raw_volume: str = field(name="volume")
    volume = read.decimal("raw_volume")
    """Amount traded, in the base coin."""
    raw_turnover: str = field(name="turnover")
    turnover = read.decimal("raw_turnover")
    """Amount traded, in the quote coin."""


class HourlyRiskReserveHistory(Model, kw_only=True):
    """What `uta.market.get_hourly_risk_reserve_history` returns.

    Attributes:
        coin: Coin the contract is settled in.
        records: Changes of the fund, one entry per time.
    """

    coin: str
    """Coin the contract is settled in."""
    records: list[HourlyRiskReserveHistoryRecord] = field(name="riskReserveRecords")
    """Changes of the fund, one entry per time."""


class HourlyRiskReserveHistoryRecord(Model, kw_only=True):
    """An item of `HourlyRiskReserveHistory.records`.

    Attributes:
        amount: Amount of the change, in the coin.
        balance: Balance of the fund after the change, in the coin.
        ts: When it changed.
    """

    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount of the change, in the coin."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the fund after the change, in the coin."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it changed."""


class IndexComponents(Model, kw_only=True):
    """What `uta.market.get_index_components` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        components: Prices that make up the index price, one entry per market.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    components: list[IndexComponentsComponent] = field(name="componentList")
    """Prices that make up the index price, one entry per market."""


class IndexComponentsComponent(Model, kw_only=True):
    """An item of `IndexComponents.components`.

    Attributes:
        exchange: Exchange the price is from.
        spot_pair: Pair there, such as BTC/USDT.
        equivalent_price: Price of the pair there, converted to the quote coin of the index.
        weight: Weight of the price in the index price, a ratio (0.164 is 16.4 %).
    """

    exchange: str
    """Exchange the price is from."""
    spot_pair: str = field(name="spotPair")
    """Pair there, such as BTC/USDT."""
    raw_equivalent_price: str = field(name="equivalentPrice")
    equivalent_price = read.decimal("raw_equivalent_price")
    """Price of the pair there, converted to the quote coin of the index."""
    raw_weight: str = field(name="weight")
    weight = read.decimal("raw_weight")
    """Weight of the price in the index price, a ratio (0.164 is 16.4 %)."""


class Instrument(Model, kw_only=True):
    """An item of what `uta.market.get_instruments` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        category: Product line.
        is_rwa: Whether the contract is on a real-world asset.
        is_reality: Whether it is a Reality stock token.
        base_coin: Base coin of the pair, BTC in BTCUSDT.
        quote_coin: Quote coin of the pair, USDT in BTCUSDT.
        buy_limit_price_ratio: How far the price of a buy may be from the current price, a ratio (0.05 is 5 %).
        sell_limit_price_ratio: How far the price of a sell may be from the current price, a ratio (0.05 is 5 %).
        fee_rate_up_ratio: Share that fees are raised by, a ratio (0.1 is 10 %).
        maker_fee_rate: Fee rate of maker fills, a ratio (0.0002 is 0.02 %).
        taker_fee_rate: Fee rate of taker fills, a ratio (0.0006 is 0.06 %).
        open_cost_up_ratio: Share that the cost of opening is raised by, a ratio (0.1 is 10 %).
        min_order_qty: Smallest order, in the base coin; holds for futures only.
        max_limit_order_size: Largest limit order, in the base coin; holds for futures only.
        max_market_order_size: Largest market order, in the base coin.
        price_precision: Decimal places of a price.
        quantity_precision: Decimal places of an amount in the base coin.
        quote_precision: Decimal places of an amount in the quote coin.
        price_multiplier: Prices of orders are multiples of this; futures only.
        quantity_multiplier: Amounts of orders are multiples of this, in the base coin; futures only.
        contract_type: Whether the futures contract ever ends.
        symbol_type: What the price is the price of.
        min_order_amount: Smallest order by its value, in the quote coin.
        max_symbol_orders: Most orders that may be open in the contract at a time.
        max_product_orders: Most orders that may be open in the category at a time.
        max_positions: Most positions that may be held.
        status: Whether it can be traded.
        off_time: When trading ends; none or -1 where no end is set.
        limit_open_time: From when on nothing can be opened; none or -1 where nothing is planned.
        maintenance_time: When maintenance takes place; only where it is under way or near.
        delivery_time: When the contract is delivered; only for delivery contracts.
        delivery_start_time: When delivery begins; only for delivery contracts.
        delivery_period: Quarter at whose end the contract is delivered; only for delivery contracts.
        launch_time: When the instrument was listed.
        funding_interval: Hours between two settlements of the funding fee.
        min_leverage: Lowest leverage; futures only.
        max_leverage: Highest leverage; futures only.
        is_isolated_base_borrowable: Whether isolated margin lends the base coin.
        is_isolated_quote_borrowable: Whether isolated margin lends the quote coin.
        warning_risk_ratio: Risk ratio from which you are warned; margin trading only.
        liquidation_risk_ratio: Risk ratio at which the position is liquidated; margin trading only.
        max_crossed_leverage: Highest leverage of cross margin; margin trading only.
        max_isolated_leverage: Highest leverage of isolated margin; margin trading only.
        user_min_borrow: Smallest amount that can be borrowed; margin trading only.
        area_symbol: Whether the pair is limited to certain regions.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    category: str
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
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
    """Whether the futures contract ever ends.

    - `perpetual`: Without end.
    - `delivery`: With delivery.
    """
    symbol_type: str = field(name="symbolType")
    """What the price is the price of.

    - `crypto`: A cryptocurrency.
    - `metal`: A metal.
    - `stock`: A stock.
    - `commodity`: Another commodity.
    """
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
    """Whether it can be traded.

    - `listed`: Listed, not yet open for trading.
    - `online`: Open for trading.
    - `limit_open`: Opening is restricted.
    - `limit_close`: Closing is restricted.
    - `offline`: Delisted, or under maintenance.
    - `restrictedAPI`: Not to be traded over the API.
    """
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
    """Quarter at whose end the contract is delivered; only for delivery contracts.

    - `this_quarter`: The current quarter.
    - `next_quarter`: The quarter after it.
    """
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


class IsolatedBorrowRatio(Model, kw_only=True):
    """An item of what `uta.market.get_isolated_borrow_ratio` returns.

    Attributes:
        borrow_rate: Value lent of the base coin over the value lent of the quote coin, both in USDT.
        ts: Time that the entry is for.
    """

    raw_borrow_rate: str = field(name="borrowRate")
    borrow_rate = read.decimal("raw_borrow_rate")
    """Value lent of the base coin over the value lent of the quote coin, both in USDT."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """Time that the entry is for."""


class Liquidation(Model, kw_only=True):
    """An item of `LiquidationPage.items`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        side: Whether it buys or sells.
        price: Price of the liquidation.
        amount: Amount liquidated.
        ts: When it was liquidated.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the liquidation."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount liquidated."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it was liquidated."""


class LiquidationPage(Model, kw_only=True):
    """What `uta.market.get_liquidations` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins.
    """

    raw_items: list[Liquidation] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[Liquidation]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins."""


class MarginLoanGrowth(Model, kw_only=True):
    """An item of what `uta.market.get_margin_loan_growth` returns.

    Attributes:
        growth_rate: Growth of the loans.
        ts: Time that the entry is for.
    """

    raw_growth_rate: str = field(name="growthRate")
    growth_rate = read.decimal("raw_growth_rate")
    """Growth of the loans."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """Time that the entry is for."""


class MarginLoanTerms(Model, kw_only=True):
    """What `uta.market.get_margin_loan_terms` returns.

    Attributes:
        daily_interest_rate: Interest a day, a ratio.
        annual_interest_rate: Interest a year, a ratio.
        limit: Most that can be borrowed, in the coin.
        main_and_subaccounts_limit: Most that main account and subaccounts can borrow together, in the coin.
        platform_remaining_quota: What the whole platform can still lend, in the coin.
    """

    raw_daily_interest_rate: str = field(name="dailyInterest")
    daily_interest_rate = read.decimal("raw_daily_interest_rate")
    """Interest a day, a ratio."""
    raw_annual_interest_rate: str = field(name="annualInterest")
    annual_interest_rate = read.decimal("raw_annual_interest_rate")
    """Interest a year, a ratio."""
    raw_limit: str = field(name="limit")
    limit = read.decimal("raw_limit")
    """Most that can be borrowed, in the coin."""
    raw_main_and_subaccounts_limit: str = field(name="masterSubLimit")
    main_and_subaccounts_limit = read.decimal("raw_main_and_subaccounts_limit")
    """Most that main account and subaccounts can borrow together, in the coin."""
    raw_platform_remaining_quota: str = field(name="platformRemaingQuota")
    platform_remaining_quota = read.decimal("raw_platform_remaining_quota")
    """What the whole platform can still lend, in the coin."""


class MarginLongShortRatio(Model, kw_only=True):
    """An item of what `uta.market.get_margin_long_short_ratio` returns.

    Attributes:
        long_short_ratio: Long over short.
        ts: Time that the entry is for.
    """

    raw_long_short_ratio: str = field(name="longShortRatio")
    long_short_ratio = read.decimal("raw_long_short_ratio")
    """Long over short."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """Time that the entry is for."""


class OpenInterest(Model, kw_only=True):
    """An item of `OpenInterestPage.items`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        open_interest: Contracts open in the whole market, in the base coin.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_open_interest: str = field(name="openInterest")
    open_interest = read.decimal("raw_open_interest")
    """Contracts open in the whole market, in the base coin."""


class OpenInterestLimit(Model, kw_only=True):
    """An item of what `uta.market.get_open_interest_limits` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        position_value_limit: Largest position value of one user.
        total_position_value_limit: Largest position value of main account and subaccounts together.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_position_value_limit: str = field(name="notionalValue")
    position_value_limit = read.decimal("raw_position_value_limit")
    """Largest position value of one user."""
    raw_total_position_value_limit: str = field(name="totalNotionalValue")
    total_position_value_limit = read.decimal("raw_total_position_value_limit")
    """Largest position value of main account and subaccounts together."""


class OpenInterestPage(Model, kw_only=True):
    """What `uta.market.get_open_interest` returns.

    Attributes:
        items: Entries of this page.
        ts: When the data was taken.
    """

    raw_items: list[OpenInterest] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[OpenInterest]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the data was taken."""


class OrderBook(Model, kw_only=True):
    """What `uta.market.get_order_book` returns.

    Attributes:
        asks: Sell side of the order book, price and amount of each level, best first.
        bids: Buy side of the order book, price and amount of each level, best first.
        ts: When the matching engine had this book.
    """

    asks: list[OrderBookAsk] = field(name="a")
    """Sell side of the order book, price and amount of each level, best first."""
    bids: list[OrderBookBid] = field(name="b")
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


class PositionTier(Model, kw_only=True):
    """An item of what `uta.market.get_position_tiers` returns.

    Attributes:
        tier: Number of the tier, from 1.
        min_tier_value: Lower end of the tier, by position value; for futures only.
        max_tier_value: Upper end of the tier, by position value; for futures only.
        leverage: Highest leverage in the tier.
        maintenance_margin_rate: Maintenance margin rate, a ratio (0.015 is 1.5 %).
    """

    raw_tier: str = field(name="tier")
    tier = read.integer("raw_tier")
    """Number of the tier, from 1."""
    raw_min_tier_value: str | None = field(name="minTierValue", default=None)
    min_tier_value = read.optional_decimal("raw_min_tier_value")
    """Lower end of the tier, by position value; for futures only."""
    raw_max_tier_value: str | None = field(name="maxTierValue", default=None)
    max_tier_value = read.optional_decimal("raw_max_tier_value")
    """Upper end of the tier, by position value; for futures only."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Highest leverage in the tier."""
    raw_maintenance_margin_rate: str = field(name="mmr")
    maintenance_margin_rate = read.decimal("raw_maintenance_margin_rate")
    """Maintenance margin rate, a ratio (0.015 is 1.5 %)."""


class ProofOfReserves(Model, kw_only=True):
    """What `uta.market.get_proof_of_reserves` returns.

    Attributes:
        merkle_root_hash: Hash at the root of the Merkle tree.
        total_reserve_ratio: What Bitget holds over what users hold, all coins together, in per cent, such as
        175%.
        coins: Entries of this page.
    """

    merkle_root_hash: str = field(name="merkleRootHash")
    """Hash at the root of the Merkle tree."""
    total_reserve_ratio: str = field(name="totalReserveRatio")
    """What Bitget holds over what users hold, all coins together, in per cent, such as 175%."""
    coins: list[ProofOfReservesCoin] = field(name="list")
    """Entries of this page."""


class ProofOfReservesCoin(Model, kw_only=True):
    """An item of `ProofOfReserves.coins`.

    Attributes:
        coin: Name of the coin.
        user_assets: What users hold of the coin, in the coin.
        platform_assets: What Bitget holds of the coin, in the coin.
        reserve_ratio: What Bitget holds of the coin over what users hold, in per cent, such as 311%.
    """

    coin: str
    """Name of the coin."""
    raw_user_assets: str = field(name="userAssets")
    user_assets = read.decimal("raw_user_assets")
    """What users hold of the coin, in the coin."""
    raw_platform_assets: str = field(name="platformAssets")
    platform_assets = read.decimal("raw_platform_assets")
    """What Bitget holds of the coin, in the coin."""
    reserve_ratio: str = field(name="reserveRatio")
    """What Bitget holds of the coin over what users hold, in per cent, such as 311%."""


class RecentTrade(Model, kw_only=True):
    """An item of what `uta.market.get_recent_trades` returns.

    Attributes:
        exec_id: Id of the trade.
        exec_link_id: Id that both sides of the trade have in common.
        price: Price of the trade.
        size: Amount traded, in the base coin; for COIN-FUTURES in the quote coin.
        side: Side of the taker.
        is_rpi: Whether an RPI (retail price improvement) order took part.
        ts: When the trade happened.
    """

    exec_id: str = field(name="execId")
    """Id of the trade."""
    exec_link_id: str = field(name="execLinkId")
    """Id that both sides of the trade have in common."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the trade."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount traded, in the base coin; for COIN-FUTURES in the quote coin."""
    side: str
    """Side of the taker.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_is_rpi: str = field(name="isRPI")
    is_rpi = read.flag("raw_is_rpi", "YES", "NO")
    """Whether an RPI (retail price improvement) order took part."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the trade happened."""


class RiskReserveFund(Model, kw_only=True):
    """An item of `RiskReserveFundPage.items`.

    Attributes:
        symbols: Contracts that share the fund.
        coin: Coin the fund is in.
        balance: Balance of the fund, in the coin.
    """

    symbols: list[str]
    """Contracts that share the fund."""
    coin: str
    """Coin the fund is in."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the fund, in the coin."""


class RiskReserveFundPage(Model, kw_only=True):
    """What `uta.market.get_risk_reserves` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[RiskReserveFund] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[RiskReserveFund]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)


class RiskReserveHistory(Model, kw_only=True):
    """What `uta.market.get_risk_reserve_history` returns.

    Attributes:
        total_balance: Balance of the fund. Deprecated.
        coin: Coin the contract is settled in.
        records: Changes of the fund, one entry per time.
    """

    raw_total_balance: str | None = field(name="totalBalance", default=None)
    total_balance = read.optional_decimal("raw_total_balance")
    """Balance of the fund. Deprecated."""
    coin: str
    """Coin the contract is settled in."""
    records: list[RiskReserveHistoryRecord] = field(name="riskReserveRecords")
    """Changes of the fund, one entry per time."""


class RiskReserveHistoryRecord(Model, kw_only=True):
    """An item of `RiskReserveHistory.records`.

    Attributes:
        balance: Balance of the fund after the change, in the coin.
        amount: Amount of the change, in the coin.
        ts: When it changed.
        kind: Kind of change. Deprecated.
    """

    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the fund after the change, in the coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount of the change, in the coin."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it changed."""
    kind: str | None = field(name="type", default=None)
    """Kind of change. Deprecated."""


class RpiOrderBook(Model, kw_only=True):
    """What `uta.market.get_rpi_order_book` returns.

    Attributes:
        asks: Sell side of the order book, price and amount of each level, best first.
        bids: Buy side of the order book, price and amount of each level, best first.
        ts: When the order book was taken.
    """

    asks: list[RpiOrderBookAsk] = field(name="a")
    """Sell side of the order book, price and amount of each level, best first."""
    bids: list[RpiOrderBookBid] = field(name="b")
    """Buy side of the order book, price and amount of each level, best first."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the order book was taken."""


class RpiOrderBookAsk(Row, kw_only=True):
    """An item of `RpiOrderBook.asks`.

    Attributes:
        price: Price of the level.
        non_rpi_size: Amount at this price without RPI orders, in the base coin.
        rpi_size: Amount of RPI orders at this price, in the base coin.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_non_rpi_size: str = field(name="nonRpiSize")
    non_rpi_size = read.decimal("raw_non_rpi_size")
    """Amount at this price without RPI orders, in the base coin."""
    raw_rpi_size: str = field(name="rpiSize")
    rpi_size = read.decimal("raw_rpi_size")
    """Amount of RPI orders at this price, in the base coin."""


class RpiOrderBookBid(Row, kw_only=True):
    """An item of `RpiOrderBook.bids`.

    Attributes:
        price: Price of the level.
        non_rpi_size: Amount at this price without RPI orders, in the base coin.
        rpi_size: Amount of RPI orders at this price, in the base coin.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_non_rpi_size: str = field(name="nonRpiSize")
    non_rpi_size = read.decimal("raw_non_rpi_size")
    """Amount at this price without RPI orders, in the base coin."""
    raw_rpi_size: str = field(name="rpiSize")
    rpi_size = read.decimal("raw_rpi_size")
    """Amount of RPI orders at this price, in the base coin."""


class RpiSymbol(Model, kw_only=True):
    """An item of what `uta.market.get_rpi_symbols` returns.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
    """

    category: str
    """Product line.

    - `spot`: Spot.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""


class ScoreWeight(Model, kw_only=True):
    """An item of what `uta.market.get_score_weights` returns.

    Attributes:
        category: Product line.
        label: Name of the label.
        symbol: Trading pair, such as BTCUSDT.
        required_spread: Spread asked for.
        min_maker_volume: Maker volume asked for.
        weight: Weight in the score.
    """

    category: str
    """Product line.

    - `SPOT`: Spot.
    - `FUTURES`: Futures.
    """
    label: str
    """Name of the label."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_required_spread: str = field(name="requiredSpread")
    required_spread = read.decimal("raw_required_spread")
    """Spread asked for."""
    raw_min_maker_volume: str = field(name="minMakerVolume")
    min_maker_volume = read.decimal("raw_min_maker_volume")
    """Maker volume asked for."""
    raw_weight: str = field(name="weight")
    weight = read.decimal("raw_weight")
    """Weight in the score."""


class ServerTime(Model, kw_only=True):
    """What `uta.market.get_server_time` returns.

    Attributes:
        server_time: The server's clock.
    """

    raw_server_time: str | int = field(name="serverTime")
    server_time = read.timestamp("raw_server_time")
    """The server's clock."""


class Split(Model, kw_only=True):
    """An item of what `uta.market.get_splits` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        split_type: Split or reverse split.
        status: How far the split has come.
        adjustment_ratio: Ratio of the split.
        ex_dividend_date: Day from which on the split holds, as yyyyMMdd.
        ex_dividend_date_timezone: Time zone of that day, such as ET.
        trading_halt_start_time: When trading stops.
        trading_halt_end_time: When trading goes on.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    split_type: str = field(name="type")
    """Split or reverse split.

    - `split`: One share becomes several.
    - `reverse_split`: Several shares become one.
    """
    status: str
    """How far the split has come.

    - `pending`: Ahead.
    - `ongoing`: Under way.
    - `completed`: Done.
    """
    raw_adjustment_ratio: str = field(name="adjustmentRatio")
    adjustment_ratio = read.decimal("raw_adjustment_ratio")
    """Ratio of the split."""
    ex_dividend_date: str = field(name="exDividendDate")
    """Day from which on the split holds, as yyyyMMdd."""
    ex_dividend_date_timezone: str = field(name="exDividendDateTimezone")
    """Time zone of that day, such as ET."""
    raw_trading_halt_start_time: str | int = field(name="tradingHaltStartTime")
    trading_halt_start_time = read.timestamp("raw_trading_halt_start_time")
    """When trading stops."""
    raw_trading_halt_end_time: str | int = field(name="tradingHaltEndTime")
    trading_halt_end_time = read.timestamp("raw_trading_halt_end_time")
    """When trading goes on."""


class SpotFundFlow(Model, kw_only=True):
    """What `uta.market.get_spot_fund_flow` returns.

    Attributes:
        whale_buy_volume: Amount that large traders bought.
        dolphin_buy_volume: Amount that middling traders bought.
        fish_buy_volume: Amount that small traders bought.
        whale_sell_volume: Amount that large traders sold.
        dolphin_sell_volume: Amount that middling traders sold.
        fish_sell_volume: Amount that small traders sold.
        whale_buy_ratio: Share that large traders' buys make up.
        dolphin_buy_ratio: Share that middling traders' buys make up.
        fish_buy_ratio: Share that small traders' buys make up.
        whale_sell_ratio: Share that large traders' sells make up.
        dolphin_sell_ratio: Share that middling traders' sells make up.
        fish_sell_ratio: Share that small traders' sells make up.
    """

    raw_whale_buy_volume: str = field(name="whaleBuyVolume")
    whale_buy_volume = read.decimal("raw_whale_buy_volume")
    """Amount that large traders bought."""
    raw_dolphin_buy_volume: str = field(name="dolphinBuyVolume")
    dolphin_buy_volume = read.decimal("raw_dolphin_buy_volume")
    """Amount that middling traders bought."""
    raw_fish_buy_volume: str = field(name="fishBuyVolume")
    fish_buy_volume = read.decimal("raw_fish_buy_volume")
    """Amount that small traders bought."""
    raw_whale_sell_volume: str = field(name="whaleSellVolume")
    whale_sell_volume = read.decimal("raw_whale_sell_volume")
    """Amount that large traders sold."""
    raw_dolphin_sell_volume: str = field(name="dolphinSellVolume")
    dolphin_sell_volume = read.decimal("raw_dolphin_sell_volume")
    """Amount that middling traders sold."""
    raw_fish_sell_volume: str = field(name="fishSellVolume")
    fish_sell_volume = read.decimal("raw_fish_sell_volume")
    """Amount that small traders sold."""
    raw_whale_buy_ratio: str = field(name="whaleBuyRatio")
    whale_buy_ratio = read.decimal("raw_whale_buy_ratio")
    """Share that large traders' buys make up."""
    raw_dolphin_buy_ratio: str = field(name="dolphinBuyRatio")
    dolphin_buy_ratio = read.decimal("raw_dolphin_buy_ratio")
    """Share that middling traders' buys make up."""
    raw_fish_buy_ratio: str = field(name="fishBuyRatio")
    fish_buy_ratio = read.decimal("raw_fish_buy_ratio")
    """Share that small traders' buys make up."""
    raw_whale_sell_ratio: str = field(name="whaleSellRatio")
    whale_sell_ratio = read.decimal("raw_whale_sell_ratio")
    """Share that large traders' sells make up."""
    raw_dolphin_sell_ratio: str = field(name="dolphinSellRatio")
    dolphin_sell_ratio = read.decimal("raw_dolphin_sell_ratio")
    """Share that middling traders' sells make up."""
    raw_fish_sell_ratio: str = field(name="fishSellRatio")
    fish_sell_ratio = read.decimal("raw_fish_sell_ratio")
    """Share that small traders' sells make up."""


class SpotNetFlow(Model, kw_only=True):
    """An item of what `uta.market.get_spot_net_flow` returns.

    Attributes:
        net_flow: Money that came in less money that went out.
        ts: Time that the entry is for.
    """

    raw_net_flow: str = field(name="netFlow")
    net_flow = read.decimal("raw_net_flow")
    """Money that came in less money that went out."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """Time that the entry is for."""


class SpotWhaleFlow(Model, kw_only=True):
    """An item of what `uta.market.get_spot_whale_flow` returns.

    Attributes:
        volume: Amount bought less amount sold by large traders.
        time: Time that the entry is for.
    """

    raw_volume: str = field(name="volume")
    volume = read.decimal("raw_volume")
    """Amount bought less amount sold by large traders."""
    raw_time: str = field(name="date")
    time = read.timestamp("raw_time")
    """Time that the entry is for."""


class Ticker(Model, kw_only=True):
    """An item of what `uta.market.get_tickers` returns.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        last_price: Price of the last trade.
        open_price_24h: Price 24 hours ago.
        high_price_24h: Highest price of the last 24 hours.
        low_price_24h: Lowest price of the last 24 hours.
        ask_price: Lowest price anyone sells at.
        bid_price: Highest price anyone buys at.
        bid_size: Amount bid at the highest bid, in the base coin.
        ask_size: Amount offered at the lowest ask, in the base coin.
        change_24h: Price change over the last 24 hours, a ratio (0.01 is 1 %).
        volume_24h: Amount traded in the last 24 hours, in the base coin.
        turnover_24h: Amount traded in the last 24 hours, in the quote coin.
        platform_turnover_24h: Traded on Bitget itself in 24 hours; Reality stock tokens only.
        index_price: Index price.
        mark_price: Mark price.
        funding_rate: Current funding rate, a ratio (0.0001 is 0.01 %).
        open_interest: Contracts open in the whole market, in the base coin.
        delivery_start_time: When delivery begins; only for delivery contracts.
        delivery_time: When the contract is delivered; only for delivery contracts.
        delivery_status: How near delivery is; counts only for delivery contracts.
        ts: When the data was taken.
    """

    category: str
    """Product line.

    - `SPOT`: Spot.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
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
    """How near delivery is; counts only for delivery contracts.

    - `delivery_config_period`: Newly listed, being set up.
    - `delivery_normal`: Traded as usual.
    - `delivery_before`: Ten minutes before delivery, no positions can be opened.
    - `delivery_period`: Being delivered, orders can be neither placed nor cancelled.
    """
    raw_ts: str | None = field(name="ts", default=None)
    ts = read.optional_timestamp("raw_ts")
    """When the data was taken."""
