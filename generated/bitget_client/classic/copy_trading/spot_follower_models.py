# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic copy_trading spot_follower."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import CopyMode, CopySizeType, FlagOnOff
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class ClosePositionsRequest(Request, kw_only=True):
    """Sell what you bought by copying, for several trades of one pair at once.

    Attributes:
        tracking_numbers: Numbers the trades are tracked by, 50 at most; all of them succeed or none.
        symbol: Pair of the trades.
    """

    tracking_numbers: list[str] = field(name="trackingNoList")
    """Numbers the trades are tracked by, 50 at most; all of them succeed or none."""
    symbol: str
    """Pair of the trades."""


class GetOpenOrdersRequest(Request, kw_only=True):
    """Get the spot trades copied from elite traders that are still open.

    Attributes:
        symbol: Only trades in this pair.
        trader_id: Only trades copied from this elite trader.
        id_less_than: endId of the page before, for older trades; left out for the first page.
        id_greater_than: endId of a page, for newer trades.
        start_time: Only trades from then on.
        end_time: Only trades until then.
        limit: Orders per page; 20 when left out, 50 at most.
    """

    symbol: str | None = None
    """Only trades in this pair."""
    trader_id: str | None = field(name="traderId", default=None)
    """Only trades copied from this elite trader."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before, for older trades; left out for the first page."""
    id_greater_than: str | None = field(name="idGreaterThan", default=None)
    """endId of a page, for newer trades."""
    start_time: Time | None = field(name="startTime", default=None)
    """Only trades from then on."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only trades until then."""
    limit: IntText | None = None
    """Orders per page; 20 when left out, 50 at most."""


class GetOrderHistoryRequest(Request, kw_only=True):
    """Get the spot trades copied from elite traders that are closed.

    Attributes:
        symbol: Only trades in this pair.
        trader_id: Only trades copied from this elite trader.
        id_less_than: endId of the page before, for older trades; left out for the first page.
        id_greater_than: endId of a page, for newer trades.
        start_time: Only trades from then on.
        end_time: Only trades until then.
        limit: Orders per page; 20 when left out, 50 at most.
    """

    symbol: str | None = None
    """Only trades in this pair."""
    trader_id: str | None = field(name="traderId", default=None)
    """Only trades copied from this elite trader."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before, for older trades; left out for the first page."""
    id_greater_than: str | None = field(name="idGreaterThan", default=None)
    """endId of a page, for newer trades."""
    start_time: Time | None = field(name="startTime", default=None)
    """Only trades from then on."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only trades until then."""
    limit: IntText | None = None
    """Orders per page; 20 when left out, 50 at most."""


class GetSettingsRequest(Request, kw_only=True):
    """Get your settings for copying the spot trades of one elite trader, and what they may be.

    Attributes:
        trader_id: User id of the elite trader.
    """

    trader_id: str = field(name="traderId")
    """User id of the elite trader."""


class GetTraderSymbolsRequest(Request, kw_only=True):
    """Get the pairs of one elite trader of spot copy trading that are open to copying.

    Attributes:
        trader_id: User id of the elite trader.
    """

    trader_id: str = field(name="traderId")
    """User id of the elite trader."""


class GetTradersRequest(Request, kw_only=True):
    """Get the elite traders of spot copy trading whom you follow.

    Attributes:
        page_no: Number of the page, from 1; 1 when left out.
        page_size: Traders per page; 20 when left out, 50 at most.
        start_time: Only traders followed from then on.
        end_time: Only traders followed until then.
    """

    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page, from 1; 1 when left out."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Traders per page; 20 when left out, 50 at most."""
    start_time: Time | None = field(name="startTime", default=None)
    """Only traders followed from then on."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only traders followed until then."""


class OpenOrder(Model, kw_only=True):
    """An item of `OpenOrderPage.items`.

    Attributes:
        tracking_number: Number the trade is tracked by.
        trader_id: User id of the elite trader.
        buy_fill_size: Amount filled in the buy, in the base coin.
        buy_order_size: Amount ordered in the buy, in the base coin.
        buy_price: Average price of the buy, in the quote coin.
        unrealized_pnl: Unrealized profit, in the quote coin.
        buy_time: When it was bought.
        buy_fee: Fee of the buy, in the base coin; below zero for a cost.
        unrealized_pnl_rate: Unrealized profit, relative to what was put in, in per cent (11.11 is 11.11 %).
        symbol: Trading pair, such as BTCUSDT.
        take_profit_price: Trigger price of the take profit; none where there is none.
        stop_loss_price: Trigger price of the stop loss; none where there is none.
    """

    tracking_number: str = field(name="trackingNo")
    """Number the trade is tracked by."""
    trader_id: str = field(name="traderId")
    """User id of the elite trader."""
    raw_buy_fill_size: str = field(name="buyFillSize")
    buy_fill_size = read.decimal("raw_buy_fill_size")
    """Amount filled in the buy, in the base coin."""
    raw_buy_order_size: str = field(name="buyDelegateSize")
    buy_order_size = read.decimal("raw_buy_order_size")
    """Amount ordered in the buy, in the base coin."""
    raw_buy_price: str = field(name="buyPrice")
    buy_price = read.decimal("raw_buy_price")
    """Average price of the buy, in the quote coin."""
    raw_unrealized_pnl: str = field(name="unrealizedPL")
    unrealized_pnl = read.decimal("raw_unrealized_pnl")
    """Unrealized profit, in the quote coin."""
    raw_buy_time: str = field(name="buyTime")
    buy_time = read.timestamp("raw_buy_time")
    """When it was bought."""
    raw_buy_fee: str = field(name="buyFee")
    buy_fee = read.decimal("raw_buy_fee")
    """Fee of the buy, in the base coin; below zero for a cost."""
    raw_unrealized_pnl_rate: str = field(name="unrealizedPLR")
    unrealized_pnl_rate = read.decimal("raw_unrealized_pnl_rate")
    """Unrealized profit, relative to what was put in, in per cent (11.11 is 11.11 %)."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_take_profit_price: str | None = field(name="stopSurplusPrice", default=None)
    take_profit_price = read.optional_decimal("raw_take_profit_price")
    """Trigger price of the take profit; none where there is none."""
    raw_stop_loss_price: str | None = field(name="stopLossPrice", default=None)
    stop_loss_price = read.optional_decimal("raw_stop_loss_price")
    """Trigger price of the stop loss; none where there is none."""


class OpenOrderPage(Model, kw_only=True):
    """What `classic.copy_trading.spot_follower.get_open_orders` returns.

    Attributes:
        end_id: Tracking number of the last trade, for idLessThan and idGreaterThan.
        items: Trades of this page.
    """

    end_id: str | None = field(name="endId", default=None)
    """Tracking number of the last trade, for idLessThan and idGreaterThan."""
    raw_items: list[OpenOrder] = field(name="trackingList")
    """`items` as sent."""

    @property
    def items(self) -> list[OpenOrder]:
        """Trades of this page."""
        return read.listed(self, "items", self.raw_items)


class OrderHistory(Model, kw_only=True):
    """An item of `OrderHistoryPage.items`.

    Attributes:
        tracking_number: Number the trade is tracked by.
        trader_id: User id of the elite trader.
        fill_size: Amount bought and sold, in the base coin.
        buy_price: Average price of the buy, in the quote coin.
        sell_price: Average price of the sell, in the quote coin.
        buy_fee: Fee of the buy, in the base coin; below zero for a cost.
        sell_fee: Fee of the sell, in the quote coin; below zero for a cost.
        realized_pnl: Profit realized, the fee of the buy taken off, in the quote coin.
        realized_pnl_rate: Profit realized, relative to what was put in, in per cent (11.11 is 11.11 %).
        symbol: Trading pair, such as BTCUSDT.
        buy_time: When it was bought.
        sell_time: When it was sold.
    """

    tracking_number: str = field(name="trackingNo")
    """Number the trade is tracked by."""
    trader_id: str = field(name="traderId")
    """User id of the elite trader."""
    raw_fill_size: str = field(name="fillSize")
    fill_size = read.decimal("raw_fill_size")
    """Amount bought and sold, in the base coin."""
    raw_buy_price: str = field(name="buyPrice")
    buy_price = read.decimal("raw_buy_price")
    """Average price of the buy, in the quote coin."""
    raw_sell_price: str = field(name="sellPrice")
    sell_price = read.decimal("raw_sell_price")
    """Average price of the sell, in the quote coin."""
    raw_buy_fee: str = field(name="buyFee")
    buy_fee = read.decimal("raw_buy_fee")
    """Fee of the buy, in the base coin; below zero for a cost."""
    raw_sell_fee: str = field(name="sellFee")
    sell_fee = read.decimal("raw_sell_fee")
    """Fee of the sell, in the quote coin; below zero for a cost."""
    raw_realized_pnl: str = field(name="achievedPL")
    realized_pnl = read.decimal("raw_realized_pnl")
    """Profit realized, the fee of the buy taken off, in the quote coin."""
    raw_realized_pnl_rate: str = field(name="achievedPLR")
    realized_pnl_rate = read.decimal("raw_realized_pnl_rate")
    """Profit realized, relative to what was put in, in per cent (11.11 is 11.11 %)."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_buy_time: str = field(name="buyTime")
    buy_time = read.timestamp("raw_buy_time")
    """When it was bought."""
    raw_sell_time: str = field(name="sellTime")
    sell_time = read.timestamp("raw_sell_time")
    """When it was sold."""


class OrderHistoryPage(Model, kw_only=True):
    """What `classic.copy_trading.spot_follower.get_order_history` returns.

    Attributes:
        end_id: Tracking number of the last trade, for idLessThan and idGreaterThan.
        items: Trades of this page.
    """

    end_id: str | None = field(name="endId", default=None)
    """Tracking number of the last trade, for idLessThan and idGreaterThan."""
    raw_items: list[OrderHistory] = field(name="trackingList")
    """`items` as sent."""

    @property
    def items(self) -> list[OrderHistory]:
        """Trades of this page."""
        return read.listed(self, "items", self.raw_items)


class SetSettingsRequest(Request, kw_only=True):
    """Follow an elite trader of spot copy trading, or change the settings of doing so, pair by pair.

    Attributes:
        trader_id: User id of the elite trader.
        auto_copy: Whether pairs that the elite trader newly trades are copied without asking; counts only in
        basic mode.
        mode: How far the settings go; advanced when left out.
        settings: Settings of copying, one entry per symbol.
    """

    trader_id: str = field(name="traderId")
    """User id of the elite trader."""
    auto_copy: FlagOnOff | None = field(name="autoCopy", default=None)
    """Whether pairs that the elite trader newly trades are copied without asking; counts only in basic mode."""
    mode: CopyMode | None = None
    """How far the settings go; advanced when left out.

    - `basic`: Only the basic settings count.
    - `advanced`: All settings count.
    """
    settings: list[SetSettingsRequestSetting]
    """Settings of copying, one entry per symbol."""


class SetSettingsRequestSetting(Request, kw_only=True):
    """An item of `SetSettingsRequest.settings`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        size_type: What the size of a copied trade is reckoned by; counts only in advanced mode.
        max_hold_size: Most that copied trades may buy in the pair.
        size_value: Size of a copied trade, as the size type tells.
        stop_loss_ratio: Loss at which a trade is closed, in per cent, a whole number (10 is 10 %).
        take_profit_ratio: Profit at which a trade is closed, in per cent, a whole number (10 is 10 %).
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    size_type: CopySizeType = field(name="traceType")
    """What the size of a copied trade is reckoned by; counts only in advanced mode.

    - `percent`: A multiple of the elite trader's size; 1 is as much, 2 twice as much.
    - `amount`: A fixed amount of money.
    - `count`: A fixed number of orders or amount of the coin.
    """
    max_hold_size: Number = field(name="maxHoldSize")
    """Most that copied trades may buy in the pair."""
    size_value: Number = field(name="traceValue")
    """Size of a copied trade, as the size type tells."""
    stop_loss_ratio: Number | None = field(name="stopLossRatio", default=None)
    """Loss at which a trade is closed, in per cent, a whole number (10 is 10 %)."""
    take_profit_ratio: Number | None = field(name="stopSurplusRatio", default=None)
    """Profit at which a trade is closed, in per cent, a whole number (10 is 10 %)."""


class SetTpslRequest(Request, kw_only=True):
    """Set, change or cancel the take profit and the stop loss of a spot trade you copied.

    Attributes:
        tracking_number: Number the trade is tracked by.
        take_profit_price: Trigger price of the take profit; left out, it stays as it is, and 0 cancels it. One of
        the two prices is required.
        stop_loss_price: Trigger price of the stop loss; left out, it stays as it is, and 0 cancels it. One of the
        two prices is required.
    """

    tracking_number: str = field(name="trackingNo")
    """Number the trade is tracked by."""
    take_profit_price: Number | None = field(name="stopSurplusPrice", default=None)
    """Trigger price of the take profit; left out, it stays as it is, and 0 cancels it. One of the two prices is
    required."""
    stop_loss_price: Number | None = field(name="stopLossPrice", default=None)
    """Trigger price of the stop loss; left out, it stays as it is, and 0 cancels it. One of the two prices is
    required."""


class Settings(Model, kw_only=True):
    """What `classic.copy_trading.spot_follower.get_settings` returns.

    Attributes:
        enabled: Whether you follow the elite trader.
        profit_rate: Rate of profit; neither whose nor the unit is documented.
        settled_in_days: Days since the elite trader registered as one.
        trade_settings: Your settings of copying, one entry per pair.
        symbol_limits: What the settings may be, one entry per pair.
        trader_picture: Picture of the elite trader, an address.
        trader_name: Name of the elite trader.
        end_id: Tracking number of the last trade, for idLessThan and idGreaterThan.
    """

    raw_enabled: str = field(name="enable")
    enabled = read.flag("raw_enabled", "YES", "NO")
    """Whether you follow the elite trader."""
    raw_profit_rate: str = field(name="profitRate")
    profit_rate = read.decimal("raw_profit_rate")
    """Rate of profit; neither whose nor the unit is documented."""
    raw_settled_in_days: str = field(name="settledInDays")
    settled_in_days = read.integer("raw_settled_in_days")
    """Days since the elite trader registered as one."""
    trade_settings: list[SettingsTradeSetting] = field(name="tradeSettingList")
    """Your settings of copying, one entry per pair."""
    symbol_limits: list[SettingsSymbolLimit] = field(name="tradeSymbolSettingList")
    """What the settings may be, one entry per pair."""
    trader_picture: str | None = field(name="traderHeadPic", default=None)
    """Picture of the elite trader, an address."""
    trader_name: str = field(name="traderName")
    """Name of the elite trader."""
    end_id: str | None = field(name="endId", default=None)
    """Tracking number of the last trade, for idLessThan and idGreaterThan."""


class SettingsSymbolLimit(Model, kw_only=True):
    """An item of `Settings.symbol_limits`.

    Attributes:
        max_stop_loss_ratio: Highest ratio of a stop loss, in per cent.
        max_take_profit_ratio: Highest ratio of a take profit, in per cent.
        max_copy_amount: Most that one copied trade may buy.
        max_copy_amount_system: Most that a copied trade may buy by the rules of the platform.
        max_copy_size: Largest amount of a copied trade.
        max_copy_ratio: Highest multiple of the elite trader's size.
        min_stop_loss_ratio: Lowest ratio of a stop loss, in per cent.
        min_take_profit_ratio: Lowest ratio of a take profit, in per cent.
        min_copy_amount: Least that one copied trade may buy.
        min_copy_size: Smallest amount of a copied trade.
        min_copy_ratio: Lowest multiple of the elite trader's size.
        slider_max_stop_loss_ratio: Highest ratio of a stop loss that the slider offers, in per cent.
        slider_max_take_profit_ratio: Highest ratio of a take profit that the slider offers, in per cent.
        symbol: Trading pair, such as BTCUSDT.
    """

    raw_max_stop_loss_ratio: str = field(name="maxStopLossRation")
    max_stop_loss_ratio = read.decimal("raw_max_stop_loss_ratio")
    """Highest ratio of a stop loss, in per cent."""
    raw_max_take_profit_ratio: str = field(name="maxStopSurplusRation")
    max_take_profit_ratio = read.decimal("raw_max_take_profit_ratio")
    """Highest ratio of a take profit, in per cent."""
    raw_max_copy_amount: str = field(name="maxTraceAmount")
    max_copy_amount = read.decimal("raw_max_copy_amount")
    """Most that one copied trade may buy."""
    raw_max_copy_amount_system: str = field(name="maxTraceAmountSystem")
    max_copy_amount_system = read.decimal("raw_max_copy_amount_system")
    """Most that a copied trade may buy by the rules of the platform."""
    raw_max_copy_size: str = field(name="maxTraceSize")
    max_copy_size = read.decimal("raw_max_copy_size")
    """Largest amount of a copied trade."""
    raw_max_copy_ratio: str = field(name="maxTraceRation")
    max_copy_ratio = read.decimal("raw_max_copy_ratio")
    """Highest multiple of the elite trader's size."""
    raw_min_stop_loss_ratio: str = field(name="minStopLossRation")
    min_stop_loss_ratio = read.decimal("raw_min_stop_loss_ratio")
    """Lowest ratio of a stop loss, in per cent."""
    raw_min_take_profit_ratio: str = field(name="minStopSurplusRation")
    min_take_profit_ratio = read.decimal("raw_min_take_profit_ratio")
    """Lowest ratio of a take profit, in per cent."""
    raw_min_copy_amount: str = field(name="minTraceAmount")
    min_copy_amount = read.decimal("raw_min_copy_amount")
    """Least that one copied trade may buy."""
    raw_min_copy_size: str = field(name="minTraceSize")
    min_copy_size = read.decimal("raw_min_copy_size")
    """Smallest amount of a copied trade."""
    raw_min_copy_ratio: str = field(name="minTraceRation")
    min_copy_ratio = read.decimal("raw_min_copy_ratio")
    """Lowest multiple of the elite trader's size."""
    raw_slider_max_stop_loss_ratio: str = field(name="sliderMaxStopLossRatio")
    slider_max_stop_loss_ratio = read.decimal("raw_slider_max_stop_loss_ratio")
    """Highest ratio of a stop loss that the slider offers, in per cent."""
    raw_slider_max_take_profit_ratio: str = field(name="sliderMaxStopSurplusRatio")
    slider_max_take_profit_ratio = read.decimal("raw_slider_max_take_profit_ratio")
    """Highest ratio of a take profit that the slider offers, in per cent."""
    symbol: str
    """Trading pair, such as BTCUSDT."""


class SettingsTradeSetting(Model, kw_only=True):
    """An item of `Settings.trade_settings`.

    Attributes:
        max_copy_amount: Most to buy by copying, in the base coin.
        stop_loss_ratio: Loss at which a trade is closed, in per cent (11.11 is 11.11 %).
        take_profit_ratio: Profit at which a trade is closed, in per cent (11.11 is 11.11 %).
        symbol: Trading pair, such as BTCUSDT.
        size_type: What the size of a copied trade is reckoned by.
    """

    raw_max_copy_amount: str = field(name="maxTraceAmount")
    max_copy_amount = read.decimal("raw_max_copy_amount")
    """Most to buy by copying, in the base coin."""
    raw_stop_loss_ratio: str = field(name="stopLossRation")
    stop_loss_ratio = read.decimal("raw_stop_loss_ratio")
    """Loss at which a trade is closed, in per cent (11.11 is 11.11 %)."""
    raw_take_profit_ratio: str = field(name="stopSurplusRation")
    take_profit_ratio = read.decimal("raw_take_profit_ratio")
    """Profit at which a trade is closed, in per cent (11.11 is 11.11 %)."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    size_type: str = field(name="traceType")
    """What the size of a copied trade is reckoned by.

    - `percent`: A multiple of the elite trader's size; 1 is as much, 2 twice as much.
    - `amount`: A fixed amount of money.
    - `count`: A fixed number of orders or amount of the coin.
    """


class StopCopyingRequest(Request, kw_only=True):
    """Stop copying for several spot trades at once.

    Attributes:
        tracking_numbers: Numbers the trades are tracked by, 50 at most; all of them succeed or none.
    """

    tracking_numbers: list[str] = field(name="trackingNoList")
    """Numbers the trades are tracked by, 50 at most; all of them succeed or none."""


class Trader(Model, kw_only=True):
    """An item of `TraderPage.items`.

    Attributes:
        certification_type: Whether the elite trader is certified.
        total_copied_amount: Value of all copied trades so far, in USDT.
        total_net_profit: Net profit of all copied trades so far, in USDT.
        total_profit: Profit of all copied trades so far, in USDT.
        trader_name: Name of the elite trader.
        trader_id: User id of the elite trader.
        max_follow_limit: Elite traders you may follow at most.
        bgb_max_follow_limit: Part of the limit on following that is owed to holding BGB.
        follow_count: Elite traders you follow.
        bgb_follow_count: Part of the follow count that is owed to holding BGB.
        followed_time: When following began, the first time.
    """

    certification_type: str = field(name="certificationType")
    """Whether the elite trader is certified.

    - `Uncertified`: Not certified.
    - `Certified`: Certified.
    """
    raw_total_copied_amount: str = field(name="traceTotalAmount")
    total_copied_amount = read.decimal("raw_total_copied_amount")
    """Value of all copied trades so far, in USDT."""
    raw_total_net_profit: str = field(name="traceTotalNetProfit")
    total_net_profit = read.decimal("raw_total_net_profit")
    """Net profit of all copied trades so far, in USDT."""
    raw_total_profit: str = field(name="traceTotalProfit")
    total_profit = read.decimal("raw_total_profit")
    """Profit of all copied trades so far, in USDT."""
    trader_name: str = field(name="traderName")
    """Name of the elite trader."""
    trader_id: str = field(name="traderId")
    """User id of the elite trader."""
    raw_max_follow_limit: str = field(name="maxFollowLimit")
    max_follow_limit = read.integer("raw_max_follow_limit")
    """Elite traders you may follow at most."""
    raw_bgb_max_follow_limit: str | None = field(name="bgbMaxFollowLimit", default=None)
    bgb_max_follow_limit = read.optional_integer("raw_bgb_max_follow_limit")
    """Part of the limit on following that is owed to holding BGB."""
    raw_follow_count: str = field(name="followCount")
    follow_count = read.integer("raw_follow_count")
    """Elite traders you follow."""
    raw_bgb_follow_count: str | None = field(name="bgbFollowCount", default=None)
    bgb_follow_count = read.optional_integer("raw_bgb_follow_count")
    """Part of the follow count that is owed to holding BGB."""
    raw_followed_time: str = field(name="followerTime")
    followed_time = read.timestamp("raw_followed_time")
    """When following began, the first time."""


class TraderPage(Model, kw_only=True):
    """What `classic.copy_trading.spot_follower.get_traders` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[Trader] = field(name="resultList")
    """`items` as sent."""

    @property
    def items(self) -> list[Trader]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)


class TraderSymbols(Model, kw_only=True):
    """What `classic.copy_trading.spot_follower.get_trader_symbols` returns.

    Attributes:
        current_symbols: Pairs open to copying at present.
    """

    current_symbols: list[str] = field(name="currentTradingList")
    """Pairs open to copying at present."""


class UnfollowRequest(Request, kw_only=True):
    """Stop following an elite trader of spot copy trading.

    Attributes:
        trader_id: User id of the elite trader.
    """

    trader_id: str = field(name="traderId")
    """User id of the elite trader."""
