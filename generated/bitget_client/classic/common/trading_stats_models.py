# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic common trading_stats."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import FuturesLongShortPeriod, FuturesStatsPeriod, MarginStatsPeriod, SpotFlowPeriod
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request


class FuturesAccountLongShortRatio(Model, kw_only=True):
    """An item of what `classic.common.trading_stats.get_futures_account_long_short_ratio` returns.

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
    """An item of what `classic.common.trading_stats.get_futures_active_buy_sell` returns.

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
    """An item of what `classic.common.trading_stats.get_futures_long_short_ratio` returns.

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
    """An item of what `classic.common.trading_stats.get_futures_position_long_short_ratio` returns.

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
    """Get the shares of long and short in a futures contract, over time.

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
    """Get how much of the active futures positions is long and how much is short, over time.

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


class GetMarginLoanGrowthRequest(Request, kw_only=True):
    """Get how fast margin loans of a coin grow, over time.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        coin: Base or quote coin of the pair; the base coin when left out.
        period: Period covered; 24h when left out.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    coin: str | None = None
    """Base or quote coin of the pair; the base coin when left out."""
    period: MarginStatsPeriod | None = None
    """Period covered; 24h when left out.

    - `24h`: The last 24 hours.
    - `30d`: The last 30 days.
    """


class GetMarginLongShortRatioRequest(Request, kw_only=True):
    """Get how long positions in a coin compare with short ones in margin trading, over time.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        coin: Base or quote coin of the pair; the base coin when left out.
        period: Period covered; 24h when left out.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    coin: str | None = None
    """Base or quote coin of the pair; the base coin when left out."""
    period: MarginStatsPeriod | None = None
    """Period covered; 24h when left out.

    - `24h`: The last 24 hours.
    - `30d`: The last 30 days.
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


class IsolatedBorrowRatio(Model, kw_only=True):
    """An item of what `classic.common.trading_stats.get_isolated_borrow_ratio` returns.

    Attributes:
        ts: Time that the entry is for.
        borrow_rate: Value lent of the base coin over the value lent of the quote coin, both in USDT.
    """

    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """Time that the entry is for."""
    raw_borrow_rate: str = field(name="borrowRate")
    borrow_rate = read.decimal("raw_borrow_rate")
    """Value lent of the base coin over the value lent of the quote coin, both in USDT."""


class MarginLoanGrowth(Model, kw_only=True):
    """An item of what `classic.common.trading_stats.get_margin_loan_growth` returns.

    Attributes:
        ts: Time that the entry is for.
        growth_rate: Growth of the loans.
    """

    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """Time that the entry is for."""
    raw_growth_rate: str = field(name="growthRate")
    growth_rate = read.decimal("raw_growth_rate")
    """Growth of the loans."""


class MarginLongShortRatio(Model, kw_only=True):
    """An item of what `classic.common.trading_stats.get_margin_long_short_ratio` returns.

    Attributes:
        ts: Time that the entry is for.
        long_short_ratio: Long over short.
    """

    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """Time that the entry is for."""
    raw_long_short_ratio: str = field(name="longShortRatio")
    long_short_ratio = read.decimal("raw_long_short_ratio")
    """Long over short."""


class SpotFundFlow(Model, kw_only=True):
    """What `classic.common.trading_stats.get_spot_fund_flow` returns.

    Attributes:
        whale_buy_volume: Amount that large traders bought.
        whale_sell_volume: Amount that large traders sold.
        whale_buy_ratio: Share that large traders' buys make up.
        whale_sell_ratio: Share that large traders' sells make up.
        dolphin_buy_volume: Amount that middling traders bought.
        dolphin_sell_volume: Amount that middling traders sold.
        dolphin_buy_ratio: Share that middling traders' buys make up.
        dolphin_sell_ratio: Share that middling traders' sells make up.
        fish_buy_volume: Amount that small traders bought.
        fish_sell_volume: Amount that small traders sold.
        fish_buy_ratio: Share that small traders' buys make up.
        fish_sell_ratio: Share that small traders' sells make up.
    """

    raw_whale_buy_volume: str = field(name="whaleBuyVolume")
    whale_buy_volume = read.decimal("raw_whale_buy_volume")
    """Amount that large traders bought."""
    raw_whale_sell_volume: str = field(name="whaleSellVolume")
    whale_sell_volume = read.decimal("raw_whale_sell_volume")
    """Amount that large traders sold."""
    raw_whale_buy_ratio: str = field(name="whaleBuyRatio")
    whale_buy_ratio = read.decimal("raw_whale_buy_ratio")
    """Share that large traders' buys make up."""
    raw_whale_sell_ratio: str = field(name="whaleSellRatio")
    whale_sell_ratio = read.decimal("raw_whale_sell_ratio")
    """Share that large traders' sells make up."""
    raw_dolphin_buy_volume: str = field(name="dolphinBuyVolume")
    dolphin_buy_volume = read.decimal("raw_dolphin_buy_volume")
    """Amount that middling traders bought."""
    raw_dolphin_sell_volume: str = field(name="dolphinSellVolume")
    dolphin_sell_volume = read.decimal("raw_dolphin_sell_volume")
    """Amount that middling traders sold."""
    raw_dolphin_buy_ratio: str = field(name="dolphinBuyRatio")
    dolphin_buy_ratio = read.decimal("raw_dolphin_buy_ratio")
    """Share that middling traders' buys make up."""
    raw_dolphin_sell_ratio: str = field(name="dolphinSellRatio")
    dolphin_sell_ratio = read.decimal("raw_dolphin_sell_ratio")
    """Share that middling traders' sells make up."""
    raw_fish_buy_volume: str = field(name="fishBuyVolume")
    fish_buy_volume = read.decimal("raw_fish_buy_volume")
    """Amount that small traders bought."""
    raw_fish_sell_volume: str = field(name="fishSellVolume")
    fish_sell_volume = read.decimal("raw_fish_sell_volume")
    """Amount that small traders sold."""
    raw_fish_buy_ratio: str = field(name="fishBuyRatio")
    fish_buy_ratio = read.decimal("raw_fish_buy_ratio")
    """Share that small traders' buys make up."""
    raw_fish_sell_ratio: str = field(name="fishSellRatio")
    fish_sell_ratio = read.decimal("raw_fish_sell_ratio")
    """Share that small traders' sells make up."""


class SpotNetFlow(Model, kw_only=True):
    """An item of what `classic.common.trading_stats.get_spot_net_flow` returns.

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
    """An item of what `classic.common.trading_stats.get_spot_whale_flow` returns.

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


class Symbols(Model, kw_only=True):
    """What `classic.common.trading_stats.get_symbols` returns.

    Attributes:
        spot_symbols: Spot pairs.
        futures_symbols: Futures contracts.
    """

    spot_symbols: list[str] = field(name="spotList")
    """Spot pairs."""
    futures_symbols: list[str] = field(name="futureList")
    """Futures contracts."""
