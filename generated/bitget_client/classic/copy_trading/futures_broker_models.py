# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic copy_trading futures_broker."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import ProductType
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Time


class GetOpenOrdersRequest(Request, kw_only=True):
    """Get the open futures trades of one elite trader, as a broker.

    Attributes:
        trader_id: Elite trader whose trades to list.
        product_type: Kind of futures.
        symbol: Only trades in this contract.
        limit: Orders per page; 20 when left out, 100 at most.
        start_time: Start of the period, at most three months before its end; three months before it when left
        out.
        end_time: End of the period, at most three months after its start; three months after it when left out.
        id_less_than: endId of the page before, for older trades; left out for the first page.
        id_greater_than: endId of a page, for newer trades.
    """

    trader_id: str = field(name="traderId")
    """Elite trader whose trades to list."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str | None = None
    """Only trades in this contract."""
    limit: IntText | None = None
    """Orders per page; 20 when left out, 100 at most."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most three months before its end; three months before it when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start; three months after it when left out."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before, for older trades; left out for the first page."""
    id_greater_than: str | None = field(name="idGreaterThan", default=None)
    """endId of a page, for newer trades."""


class GetOrderHistoryRequest(Request, kw_only=True):
    """Get the closed futures trades of one elite trader, as a broker.

    Attributes:
        trader_id: Elite trader whose trades to list.
        product_type: Kind of futures.
        symbol: Only trades in this contract.
        limit: Orders per page; 100 is both the default and the most.
        start_time: Start of the period, at most three months before its end; three months before it when left
        out.
        end_time: End of the period, at most three months after its start; three months after it when left out.
        id_less_than: endId of the page before, for older trades; left out for the first page.
        id_greater_than: endId of a page, for newer trades.
    """

    trader_id: str = field(name="traderId")
    """Elite trader whose trades to list."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str | None = None
    """Only trades in this contract."""
    limit: IntText | None = None
    """Orders per page; 100 is both the default and the most."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most three months before its end; three months before it when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start; three months after it when left out."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before, for older trades; left out for the first page."""
    id_greater_than: str | None = field(name="idGreaterThan", default=None)
    """endId of a page, for newer trades."""


class GetTradersRequest(Request, kw_only=True):
    """Get elite traders of futures copy trading and their results, as a broker.

    Attributes:
        page_no: Number of the page, from 1; 1 when left out.
        page_size: Traders per page; 20 is both the default and the most.
        trader_id: Only the elite trader with this user id.
        trader_name: Only elite traders whose names are like this one.
        full_status: Which traders to list by whether they take more followers; one source has Full and All, All
        as the default.
        sort_rule: Figure to sort by; one source has Composite, ROI, totalPL and AUM, Composite as the default.
        sort_direction: Direction to sort in; one source has Asc and Desc, Desc as the default.
        language: Language of the labels of the figures, such as en-US.
    """

    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page, from 1; 1 when left out."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Traders per page; 20 is both the default and the most."""
    trader_id: str | None = field(name="traderId", default=None)
    """Only the elite trader with this user id."""
    trader_name: str | None = field(name="traderName", default=None)
    """Only elite traders whose names are like this one."""
    full_status: str | None = field(name="fullStatus", default=None)
    """Which traders to list by whether they take more followers; one source has Full and All, All as the default."""
    sort_rule: str | None = field(name="sortRule", default=None)
    """Figure to sort by; one source has Composite, ROI, totalPL and AUM, Composite as the default."""
    sort_direction: str | None = field(name="sortFlag", default=None)
    """Direction to sort in; one source has Asc and Desc, Desc as the default."""
    language: str | None = None
    """Language of the labels of the figures, such as en-US."""


class OpenOrder(Model, kw_only=True):
    """An item of what `classic.copy_trading.futures_broker.get_open_orders` returns.

    Attributes:
        tracking_number: Number the trade is tracked by.
        symbol: Trading pair, such as BTCUSDT.
        open_order_id: Id of the order that opened the position.
        position_side: Side of the position.
        margin_mode: Cross or isolated margin.
        open_leverage: Leverage the position was opened with.
        open_price_avg: Average price the position was opened at.
        open_time: When trading in the pair began.
        open_size: Amount opened, in the base coin.
        open_fee: Fee of opening, in USDT, without discounts; below zero for a cost.
        margin_amount: Margin of the position, in the margin coin.
        follow_count: Followers who copied the order.
        take_profit_price: Trigger price of the take profit.
        stop_loss_price: Trigger price of the stop loss.
        created_time: When the trade was created.
    """

    tracking_number: str = field(name="trackingNo")
    """Number the trade is tracked by."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    open_order_id: str = field(name="openOrderId")
    """Id of the order that opened the position."""
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long.
    - `short`: Short.
    """
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    raw_open_leverage: str = field(name="openLeverage")
    open_leverage = read.decimal("raw_open_leverage")
    """Leverage the position was opened with."""
    raw_open_price_avg: str = field(name="openPriceAvg")
    open_price_avg = read.decimal("raw_open_price_avg")
    """Average price the position was opened at."""
    raw_open_time: str = field(name="openTime")
    open_time = read.timestamp("raw_open_time")
    """When trading in the pair began."""
    raw_open_size: str = field(name="openSize")
    open_size = read.decimal("raw_open_size")
    """Amount opened, in the base coin."""
    raw_open_fee: str = field(name="openFee")
    open_fee = read.decimal("raw_open_fee")
    """Fee of opening, in USDT, without discounts; below zero for a cost."""
    raw_margin_amount: str = field(name="marginAmount")
    margin_amount = read.decimal("raw_margin_amount")
    """Margin of the position, in the margin coin."""
    raw_follow_count: str = field(name="followCount")
    follow_count = read.integer("raw_follow_count")
    """Followers who copied the order."""
    raw_take_profit_price: str | None = field(name="stopSurplusPrice", default=None)
    take_profit_price = read.optional_decimal("raw_take_profit_price")
    """Trigger price of the take profit."""
    raw_stop_loss_price: str | None = field(name="stopLossPrice", default=None)
    stop_loss_price = read.optional_decimal("raw_stop_loss_price")
    """Trigger price of the stop loss."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the trade was created."""


class OrderHistory(Model, kw_only=True):
    """An item of `OrderHistoryPage.items`.

    Attributes:
        tracking_number: Number the trade is tracked by.
        symbol: Trading pair, such as BTCUSDT.
        open_order_id: Id of the order that opened the position.
        close_order_id: Id of the order that closed the position.
        position_side: Side of the position.
        open_leverage: Leverage the position was opened with.
        open_price_avg: Average price the position was opened at.
        open_time: When trading in the pair began.
        open_size: Amount opened, in the base coin.
        close_size: Amount closed, in the base coin.
        close_time: When the position was closed.
        close_price_avg: Average price of closing.
        open_fee: Fee of opening, without discounts; below zero for a cost.
        close_fee: Fee of closing, without discounts; below zero for a cost.
        margin_mode: Cross or isolated margin.
        follow_count: Followers who copied the order.
        margin_amount: Margin of the position, in the margin coin.
        created_time: When the trade was created.
    """

    tracking_number: str = field(name="trackingNo")
    """Number the trade is tracked by."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    open_order_id: str = field(name="openOrderId")
    """Id of the order that opened the position."""
    close_order_id: str = field(name="closeOrderId")
    """Id of the order that closed the position."""
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long.
    - `short`: Short.
    """
    raw_open_leverage: str = field(name="openLeverage")
    open_leverage = read.decimal("raw_open_leverage")
    """Leverage the position was opened with."""
    raw_open_price_avg: str = field(name="openPriceAvg")
    open_price_avg = read.decimal("raw_open_price_avg")
    """Average price the position was opened at."""
    raw_open_time: str = field(name="openTime")
    open_time = read.timestamp("raw_open_time")
    """When trading in the pair began."""
    raw_open_size: str = field(name="openSize")
    open_size = read.decimal("raw_open_size")
    """Amount opened, in the base coin."""
    raw_close_size: str = field(name="closeSize")
    close_size = read.decimal("raw_close_size")
    """Amount closed, in the base coin."""
    raw_close_time: str = field(name="closeTime")
    close_time = read.timestamp("raw_close_time")
    """When the position was closed."""
    raw_close_price_avg: str = field(name="closePriceAvg")
    close_price_avg = read.decimal("raw_close_price_avg")
    """Average price of closing."""
    raw_open_fee: str = field(name="openFee")
    open_fee = read.decimal("raw_open_fee")
    """Fee of opening, without discounts; below zero for a cost."""
    raw_close_fee: str = field(name="closeFee")
    close_fee = read.decimal("raw_close_fee")
    """Fee of closing, without discounts; below zero for a cost."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    raw_follow_count: str = field(name="followCount")
    follow_count = read.integer("raw_follow_count")
    """Followers who copied the order."""
    raw_margin_amount: str = field(name="marginAmount")
    margin_amount = read.decimal("raw_margin_amount")
    """Margin of the position, in the margin coin."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the trade was created."""


class OrderHistoryPage(Model, kw_only=True):
    """What `classic.copy_trading.futures_broker.get_order_history` returns.

    Attributes:
        items: Trades of this page.
        end_id: Id of the last trade, for idLessThan and idGreaterThan.
    """

    raw_items: list[OrderHistory] = field(name="trackingList")
    """`items` as sent."""

    @property
    def items(self) -> list[OrderHistory]:
        """Trades of this page."""
        return read.listed(self, "items", self.raw_items)

    end_id: str = field(name="endId")
    """Id of the last trade, for idLessThan and idGreaterThan."""


class Trader(Model, kw_only=True):
    """An item of what `classic.copy_trading.futures_broker.get_traders` returns.

    Attributes:
        can_follow: Whether the trader can be followed.
        trader_id: User id of the elite trader.
        trader_name: Name of the elite trader.
        max_followers: Followers the trader takes at most.
        bgb_max_follow_limit: Part of the limit on followers that is owed to holding BGB.
        follow_count: Followers at present.
        bgb_follow_count: Part of the followers that is owed to holding BGB.
        trader_status: Whether you follow the trader (Yes or No).
        current_symbols: Pairs open to copying at present.
        columns: Figures of the trader as they are shown to users.
        total_followers: Followers so far, in all.
        profitable_trade_count: Trades that won.
        loss_count: Trades that lost.
        trade_count: Trades in all.
        trader_picture: Picture of the elite trader, an address.
        max_drawdown_rate: Largest drawdown.
        average_win_rate: Average part of the trades that won.
        daily_profit_rates: Rate of profit of the last 30 days, one entry per day.
        daily_profits: Profit of the last 30 days, one entry per day.
        follower_total_profit: Profit of the followers in all.
        profit_rates_24h: Rate of profit of the last 24 hours, step by step.
        profits_24h: Profit of the last 24 hours, step by step.
        last_trade_time: When the trader traded last.
        trade_days: Days the trader has traded.
        total_equity: Assets of the trader; the wire masks them with asterisks.
    """

    raw_can_follow: str = field(name="canTrace")
    can_follow = read.flag("raw_can_follow", "Yes", "No")
    """Whether the trader can be followed."""
    trader_id: str = field(name="traderId")
    """User id of the elite trader."""
    trader_name: str = field(name="traderName")
    """Name of the elite trader."""
    raw_max_followers: str = field(name="maxLimit")
    max_followers = read.integer("raw_max_followers")
    """Followers the trader takes at most."""
    raw_bgb_max_follow_limit: str = field(name="bgbMaxFollowLimit")
    bgb_max_follow_limit = read.integer("raw_bgb_max_follow_limit")
    """Part of the limit on followers that is owed to holding BGB."""
    raw_follow_count: str = field(name="followCount")
    follow_count = read.integer("raw_follow_count")
    """Followers at present."""
    raw_bgb_follow_count: str = field(name="bgbFollowCount")
    bgb_follow_count = read.integer("raw_bgb_follow_count")
    """Part of the followers that is owed to holding BGB."""
    trader_status: str = field(name="traderStatus")
    """Whether you follow the trader (Yes or No)."""
    current_symbols: list[str] = field(name="currentTradingList")
    """Pairs open to copying at present."""
    columns: list[TraderColumn] = field(name="columnList")
    """Figures of the trader as they are shown to users."""
    raw_total_followers: str = field(name="totalFollowers")
    total_followers = read.integer("raw_total_followers")
    """Followers so far, in all."""
    raw_profitable_trade_count: str = field(name="profitCount")
    profitable_trade_count = read.integer("raw_profitable_trade_count")
    """Trades that won."""
    raw_loss_count: str = field(name="lossCount")
    loss_count = read.integer("raw_loss_count")
    """Trades that lost."""
    raw_trade_count: str = field(name="tradeCount")
    trade_count = read.integer("raw_trade_count")
    """Trades in all."""
    trader_picture: str = field(name="traderPic")
    """Picture of the elite trader, an address."""
    raw_max_drawdown_rate: str = field(name="maxCallbackRate")
    max_drawdown_rate = read.decimal("raw_max_drawdown_rate")
    """Largest drawdown."""
    raw_average_win_rate: str = field(name="averageWinRate")
    average_win_rate = read.decimal("raw_average_win_rate")
    """Average part of the trades that won."""
    daily_profit_rates: list[TraderDailyProfitRate] = field(name="dailyProfitRateList")
    """Rate of profit of the last 30 days, one entry per day."""
    daily_profits: list[TraderDailyProfit] = field(name="dailyProfitList")
    """Profit of the last 30 days, one entry per day."""
    raw_follower_total_profit: str = field(name="followerTotalProfit")
    follower_total_profit = read.decimal("raw_follower_total_profit")
    """Profit of the followers in all."""
    profit_rates_24h: list[TraderProfitRates24h] = field(name="profitRate24hList")
    """Rate of profit of the last 24 hours, step by step."""
    profits_24h: list[TraderProfits24h] = field(name="profit24hList")
    """Profit of the last 24 hours, step by step."""
    raw_last_trade_time: str = field(name="lastTradeTime")
    last_trade_time = read.timestamp("raw_last_trade_time")
    """When the trader traded last."""
    raw_trade_days: str = field(name="tradeDays")
    trade_days = read.integer("raw_trade_days")
    """Days the trader has traded."""
    total_equity: str = field(name="totalEquity")
    """Assets of the trader; the wire masks them with asterisks."""


class TraderColumn(Model, kw_only=True):
    """An item of `Trader.columns`.

    Attributes:
        label: What the figure is.
        value: What the figure amounts to, as it is shown.
    """

    label: str = field(name="describe")
    """What the figure is."""
    value: str
    """What the figure amounts to, as it is shown."""


class TraderDailyProfit(Model, kw_only=True):
    """An item of `Trader.daily_profits`.

    Attributes:
        amount: Profit, the coin is not documented.
        time: Time of the figure.
    """

    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Profit, the coin is not documented."""
    raw_time: str = field(name="cTime")
    time = read.timestamp("raw_time")
    """Time of the figure."""


class TraderDailyProfitRate(Model, kw_only=True):
    """An item of `Trader.daily_profit_rates`.

    Attributes:
        rate: Rate of profit.
        time: Time of the figure.
    """

    raw_rate: str = field(name="rate")
    rate = read.decimal("raw_rate")
    """Rate of profit."""
    raw_time: str = field(name="cTime")
    time = read.timestamp("raw_time")
    """Time of the figure."""


class TraderProfitRates24h(Model, kw_only=True):
    """An item of `Trader.profit_rates_24h`.

    Attributes:
        rate: Rate of profit.
        time: Time of the figure.
    """

    raw_rate: str = field(name="rate")
    rate = read.decimal("raw_rate")
    """Rate of profit."""
    raw_time: str = field(name="cTime")
    time = read.timestamp("raw_time")
    """Time of the figure."""


class TraderProfits24h(Model, kw_only=True):
    """An item of `Trader.profits_24h`.

    Attributes:
        amount: Profit, the coin is not documented.
        time: Time of the figure.
    """

    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Profit, the coin is not documented."""
    raw_time: str = field(name="cTime")
    time = read.timestamp("raw_time")
    """Time of the figure."""
