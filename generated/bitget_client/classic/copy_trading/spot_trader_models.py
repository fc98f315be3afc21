# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic copy_trading spot_trader."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import SpotCopySymbolChange
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class ClosePositionsRequest(Request, kw_only=True):
    """Sell what you bought as an elite trader of spot copy trading, for several trades of one pair at once.

    Attributes:
        tracking_numbers: Numbers the trades are tracked by, 50 at most; all of them succeed or none.
        symbol: Pair of the trades.
    """

    tracking_numbers: list[str] = field(name="trackingNoList")
    """Numbers the trades are tracked by, 50 at most; all of them succeed or none."""
    symbol: str
    """Pair of the trades."""


class Follower(Model, kw_only=True):
    """An item of what `classic.copy_trading.spot_trader.get_followers` returns.

    Attributes:
        account_equity: Total assets of the follower.
        can_remove: Whether the follower can be removed.
        follower_picture: Picture of the follower, an address.
        follower_name: Name of the follower.
        follower_uid: User id of the follower.
        followed_time: When following began, the first time.
    """

    raw_account_equity: str = field(name="accountEquity")
    account_equity = read.decimal("raw_account_equity")
    """Total assets of the follower."""
    raw_can_remove: str = field(name="isRemove")
    can_remove = read.flag("raw_can_remove", "YES", "NO")
    """Whether the follower can be removed."""
    follower_picture: str | None = field(name="followerHeadPic", default=None)
    """Picture of the follower, an address."""
    follower_name: str = field(name="followerName")
    """Name of the follower."""
    follower_uid: str = field(name="followerUid")
    """User id of the follower."""
    raw_followed_time: str = field(name="followerTime")
    followed_time = read.timestamp("raw_followed_time")
    """When following began, the first time."""


class GetFollowersRequest(Request, kw_only=True):
    """Get your followers as an elite trader of spot copy trading.

    Attributes:
        page_no: Number of the page, from 1; 1 when left out.
        page_size: Followers per page; 30 when left out, 1000 at most.
        start_time: Only followers from then on.
        end_time: Only followers until then.
    """

    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page, from 1; 1 when left out."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Followers per page; 30 when left out, 1000 at most."""
    start_time: Time | None = field(name="startTime", default=None)
    """Only followers from then on."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only followers until then."""


class GetOpenOrdersRequest(Request, kw_only=True):
    """Get your spot trades as an elite trader that are still open.

    Attributes:
        symbol: Only trades in this pair.
        id_less_than: endId of the page before, for older trades; left out for the first page.
        id_greater_than: endId of a page, for newer trades.
        start_time: Only trades from then on.
        end_time: Only trades until then.
        limit: Orders per page; 20 when left out, 50 at most.
    """

    symbol: str | None = None
    """Only trades in this pair."""
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
    """Get your spot trades as an elite trader that are closed.

    Attributes:
        id_less_than: endId of the page before, for older trades; left out for the first page.
        id_greater_than: endId of a page, for newer trades.
        start_time: Only trades from then on.
        end_time: Only trades until then.
        limit: Orders per page; 20 when left out, 100 at most.
        symbol: Only trades in this pair.
    """

    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before, for older trades; left out for the first page."""
    id_greater_than: str | None = field(name="idGreaterThan", default=None)
    """endId of a page, for newer trades."""
    start_time: Time | None = field(name="startTime", default=None)
    """Only trades from then on."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only trades until then."""
    limit: IntText | None = None
    """Orders per page; 20 when left out, 100 at most."""
    symbol: str | None = None
    """Only trades in this pair."""


class GetProfitDetailsRequest(Request, kw_only=True):
    """Get the profit shares you are to receive as an elite trader of spot copy trading, follower by follower.

    Attributes:
        coin: Only profit shares paid in this coin.
        page_no: Number of the page, from 1; 1 when left out.
        page_size: Entries per page; 20 when left out, 50 at most.
    """

    coin: str | None = None
    """Only profit shares paid in this coin."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page, from 1; 1 when left out."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 20 when left out, 50 at most."""


class GetProfitHistoryRequest(Request, kw_only=True):
    """Get the profit shares you received as an elite trader of spot copy trading, one by one.

    Attributes:
        id_less_than: endId of the page before, for older entries; left out for the first page.
        id_greater_than: endId of a page, for newer entries.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        limit: Profit shares per page; 100 is both the default and the most.
        coin: Only profit shares paid in this coin.
    """

    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before, for older entries; left out for the first page."""
    id_greater_than: str | None = field(name="idGreaterThan", default=None)
    """endId of a page, for newer entries."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Profit shares per page; 100 is both the default and the most."""
    coin: str | None = None
    """Only profit shares paid in this coin."""


class OpenOrder(Model, kw_only=True):
    """An item of `OpenOrderPage.items`.

    Attributes:
        tracking_number: Number the trade is tracked by.
        order_id: Bitget's id of the order.
        buy_fill_size: Amount filled in the buy, in the base coin.
        buy_order_size: Amount ordered in the buy, in the base coin.
        buy_price: Average price of the buy, in the quote coin.
        unrealized_pnl: Unrealized profit, in the quote coin.
        buy_time: When it was bought.
        buy_fee: Fee of the buy, in the base coin; below zero for a cost.
        unrealized_pnl_rate: Unrealized profit, relative to what was put in, in per cent (11.11 is 11.11 %).
        symbol: Trading pair, such as BTCUSDT.
        stop_loss_price: Trigger price of the stop loss; none where there is none.
        take_profit_price: Trigger price of the take profit; none where there is none.
        follow_count: Followers who copied the order.
    """

    tracking_number: str = field(name="trackingNo")
    """Number the trade is tracked by."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
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
    raw_stop_loss_price: str | None = field(name="stopLossPrice", default=None)
    stop_loss_price = read.optional_decimal("raw_stop_loss_price")
    """Trigger price of the stop loss; none where there is none."""
    raw_take_profit_price: str | None = field(name="stopSurplusPrice", default=None)
    take_profit_price = read.optional_decimal("raw_take_profit_price")
    """Trigger price of the take profit; none where there is none."""
    raw_follow_count: str = field(name="followCount")
    follow_count = read.integer("raw_follow_count")
    """Followers who copied the order."""


class OpenOrderPage(Model, kw_only=True):
    """What `classic.copy_trading.spot_trader.get_open_orders` returns.

    Attributes:
        end_id: Tracking number of the last trade, for idLessThan and idGreaterThan.
        items: Trades of this page.
    """

    end_id: str = field(name="endId")
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
        fill_size: Amount bought and sold, in the base coin.
        buy_price: Average price of the buy, in the quote coin.
        sell_price: Average price of the sell, in the quote coin.
        realized_pnl: Profit realized, the fee of the buy taken off, in the quote coin.
        buy_time: When it was bought.
        sell_time: When it was sold.
        buy_fee: Fee of the buy, in the base coin; below zero for a cost.
        sell_fee: Fee of the sell, in the quote coin; below zero for a cost.
        realized_pnl_rate: Profit realized, relative to what was put in, in per cent (11.11 is 11.11 %).
        symbol: Trading pair, such as BTCUSDT.
        net_profit: Profit realized, both fees taken off, in the quote coin.
        follow_count: Followers who copied the order.
    """

    tracking_number: str = field(name="trackingNo")
    """Number the trade is tracked by."""
    raw_fill_size: str = field(name="fillSize")
    fill_size = read.decimal("raw_fill_size")
    """Amount bought and sold, in the base coin."""
    raw_buy_price: str = field(name="buyPrice")
    buy_price = read.decimal("raw_buy_price")
    """Average price of the buy, in the quote coin."""
    raw_sell_price: str = field(name="sellPrice")
    sell_price = read.decimal("raw_sell_price")
    """Average price of the sell, in the quote coin."""
    raw_realized_pnl: str = field(name="achievedPL")
    realized_pnl = read.decimal("raw_realized_pnl")
    """Profit realized, the fee of the buy taken off, in the quote coin."""
    raw_buy_time: str = field(name="buyTime")
    buy_time = read.timestamp("raw_buy_time")
    """When it was bought."""
    raw_sell_time: str = field(name="sellTime")
    sell_time = read.timestamp("raw_sell_time")
    """When it was sold."""
    raw_buy_fee: str = field(name="buyFee")
    buy_fee = read.decimal("raw_buy_fee")
    """Fee of the buy, in the base coin; below zero for a cost."""
    raw_sell_fee: str = field(name="sellFee")
    sell_fee = read.decimal("raw_sell_fee")
    """Fee of the sell, in the quote coin; below zero for a cost."""
    raw_realized_pnl_rate: str = field(name="achievedPLR")
    realized_pnl_rate = read.decimal("raw_realized_pnl_rate")
    """Profit realized, relative to what was put in, in per cent (11.11 is 11.11 %)."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_net_profit: str = field(name="netProfit")
    net_profit = read.decimal("raw_net_profit")
    """Profit realized, both fees taken off, in the quote coin."""
    raw_follow_count: str = field(name="followCount")
    follow_count = read.integer("raw_follow_count")
    """Followers who copied the order."""


class OrderHistoryPage(Model, kw_only=True):
    """What `classic.copy_trading.spot_trader.get_order_history` returns.

    Attributes:
        end_id: Tracking number of the last trade, for idLessThan and idGreaterThan.
        items: Trades of this page.
    """

    end_id: str = field(name="endId")
    """Tracking number of the last trade, for idLessThan and idGreaterThan."""
    raw_items: list[OrderHistory] = field(name="trackingList")
    """`items` as sent."""

    @property
    def items(self) -> list[OrderHistory]:
        """Trades of this page."""
        return read.listed(self, "items", self.raw_items)


class ProfitDetail(Model, kw_only=True):
    """An item of what `classic.copy_trading.spot_trader.get_profit_details` returns.

    Attributes:
        share_ratio: Part of the profit that the elite trader is given, in per cent (11.11 is 11.11 %).
        coin: Coin the profit share is paid in.
        profit: Profit, in the coin.
        follower_name: Name of the follower.
    """

    raw_share_ratio: str = field(name="distributeRatio")
    share_ratio = read.decimal("raw_share_ratio")
    """Part of the profit that the elite trader is given, in per cent (11.11 is 11.11 %)."""
    coin: str
    """Coin the profit share is paid in."""
    raw_profit: str = field(name="profit")
    profit = read.decimal("raw_profit")
    """Profit, in the coin."""
    follower_name: str = field(name="followerName")
    """Name of the follower."""


class ProfitHistory(Model, kw_only=True):
    """An item of `ProfitHistoryPage.items`.

    Attributes:
        profit_id: Id of the profit share.
        coin: Coin the profit share is paid in.
        share_ratio: Part of the profit that the elite trader is given, in per cent (11.11 is 11.11 %).
        profit: Profit, in the coin.
        follower_name: Name of the follower.
        profit_time: When the profit share was paid.
    """

    profit_id: str = field(name="profitId")
    """Id of the profit share."""
    coin: str
    """Coin the profit share is paid in."""
    raw_share_ratio: str = field(name="distributeRatio")
    share_ratio = read.decimal("raw_share_ratio")
    """Part of the profit that the elite trader is given, in per cent (11.11 is 11.11 %)."""
    raw_profit: str = field(name="profit")
    profit = read.decimal("raw_profit")
    """Profit, in the coin."""
    follower_name: str = field(name="followerName")
    """Name of the follower."""
    raw_profit_time: str = field(name="profitTime")
    profit_time = read.timestamp("raw_profit_time")
    """When the profit share was paid."""


class ProfitHistoryPage(Model, kw_only=True):
    """What `classic.copy_trading.spot_trader.get_profit_history` returns.

    Attributes:
        end_id: Id of the last profit share, for idLessThan and idGreaterThan.
        items: Profit shares of this page.
    """

    end_id: str = field(name="endId")
    """Id of the last profit share, for idLessThan and idGreaterThan."""
    raw_items: list[ProfitHistory] = field(name="profitList")
    """`items` as sent."""

    @property
    def items(self) -> list[ProfitHistory]:
        """Profit shares of this page."""
        return read.listed(self, "items", self.raw_items)


class ProfitSummary(Model, kw_only=True):
    """What `classic.copy_trading.spot_trader.get_profit_summary` returns.

    Attributes:
        profit_summary: Profit shares in total.
        profit_history_list: Profit shares, one entry per coin.
    """

    profit_summary: ProfitSummaryItem = field(name="profitSummarys")
    """Profit shares in total."""
    profit_history_list: list[ProfitSummaryProfitHistory] = field(name="profitHistoryList")
    """Profit shares, one entry per coin."""


class ProfitSummaryItem(Model, kw_only=True):
    """The value of `ProfitSummary.profit_summary`.

    Attributes:
        yesterday_profit: Profit share of yesterday.
        yesterday_time: When the profit share of yesterday was paid.
        total_profit: Profit shares in all.
        pending_profit: Profit shares not yet paid.
    """

    raw_yesterday_profit: str = field(name="yesterdayProfit")
    yesterday_profit = read.decimal("raw_yesterday_profit")
    """Profit share of yesterday."""
    raw_yesterday_time: str = field(name="yesterdayTime")
    yesterday_time = read.timestamp("raw_yesterday_time")
    """When the profit share of yesterday was paid."""
    raw_total_profit: str = field(name="sumProfit")
    total_profit = read.decimal("raw_total_profit")
    """Profit shares in all."""
    raw_pending_profit: str = field(name="waitProfit")
    pending_profit = read.decimal("raw_pending_profit")
    """Profit shares not yet paid."""


class ProfitSummaryProfitHistory(Model, kw_only=True):
    """An item of `ProfitSummary.profit_history_list`.

    Attributes:
        coin: Coin the profit shares are paid in.
        total_profit: Profit shares in all, in the coin.
        last_profit_time: When the last profit share was paid.
        history_by_date_list: Profit shares, one entry per day.
    """

    coin: str
    """Coin the profit shares are paid in."""
    raw_total_profit: str = field(name="profitCount")
    total_profit = read.decimal("raw_total_profit")
    """Profit shares in all, in the coin."""
    raw_last_profit_time: str = field(name="lastProfitTime")
    last_profit_time = read.timestamp("raw_last_profit_time")
    """When the last profit share was paid."""
    history_by_date_list: list[ProfitSummaryProfitHistoryHistoryByDate] = field(name="historysByDateList")
    """Profit shares, one entry per day."""


class ProfitSummaryProfitHistoryHistoryByDate(Model, kw_only=True):
    """An item of `ProfitSummaryProfitHistory.history_by_date_list`.

    Attributes:
        profit: Profit share of the day, in the coin.
        profit_time: When the profit share was paid.
    """

    raw_profit: str = field(name="profit")
    profit = read.decimal("raw_profit")
    """Profit share of the day, in the coin."""
    raw_profit_time: str = field(name="profitTime")
    profit_time = read.timestamp("raw_profit_time")
    """When the profit share was paid."""


class RemoveFollowerRequest(Request, kw_only=True):
    """Remove one of your followers as an elite trader of spot copy trading.

    Attributes:
        follower_uid: User id of the follower.
    """

    follower_uid: str = field(name="followerUid")
    """User id of the follower."""


class SetSymbolsRequest(Request, kw_only=True):
    """Add pairs to the ones you trade as an elite trader of spot copy trading, or remove them.

    Attributes:
        symbol_list: Pairs to add or remove, 50 at most.
        change: What to do.
    """

    symbol_list: list[str] = field(name="symbolList")
    """Pairs to add or remove, 50 at most."""
    change: SpotCopySymbolChange = field(name="settingType")
    """What to do.

    - `add`: They are added.
    - `delete`: They are removed.
    """


class SetTpslRequest(Request, kw_only=True):
    """Set, change or cancel the take profit and the stop loss of one of your spot trades as an elite trader.

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
    """What `classic.copy_trading.spot_trader.get_settings` returns.

    Attributes:
        remove_limit_usdt: Followers with assets below this can be removed, in USDT.
        spot_info_list: Amounts that may be traded, one entry per pair.
        label_list: Labels of the elite trader.
        enabled: Whether elite trading is switched on.
        show_assets_map: Whether others see which coins make up the assets.
        show_equity: Whether others see the total assets.
        trace_symbols: Pairs of elite trading, and whether they are open for it.
    """

    raw_remove_limit_usdt: str = field(name="removeLimitUsdt")
    remove_limit_usdt = read.decimal("raw_remove_limit_usdt")
    """Followers with assets below this can be removed, in USDT."""
    spot_info_list: list[SettingsSpotInfo] = field(name="spotInfoList")
    """Amounts that may be traded, one entry per pair."""
    label_list: list[SettingsLabel] = field(name="labelList")
    """Labels of the elite trader."""
    raw_enabled: str = field(name="enable")
    enabled = read.flag("raw_enabled", "YES", "NO")
    """Whether elite trading is switched on."""
    raw_show_assets_map: str = field(name="showAssetsMap")
    show_assets_map = read.flag("raw_show_assets_map", "YES", "NO")
    """Whether others see which coins make up the assets."""
    raw_show_equity: str = field(name="showEquity")
    show_equity = read.flag("raw_show_equity", "YES", "NO")
    """Whether others see the total assets."""
    trace_symbols: list[SettingsTraceSymbol] = field(name="traceSymbolList")
    """Pairs of elite trading, and whether they are open for it."""


class SettingsLabel(Model, kw_only=True):
    """An item of `Settings.label_list`.

    Attributes:
        label_id: Id of the label.
        name: Name of the label.
    """

    label_id: str = field(name="id")
    """Id of the label."""
    name: str
    """Name of the label."""


class SettingsSpotInfo(Model, kw_only=True):
    """An item of `Settings.spot_info_list`.

    Attributes:
        max_quote_size: Largest amount of one order, in the quote coin.
        remaining_quote_size: Amount that may still be traded, in the quote coin.
        symbol: Trading pair, such as BTCUSDT.
    """

    raw_max_quote_size: str = field(name="maxQuoteSize")
    max_quote_size = read.decimal("raw_max_quote_size")
    """Largest amount of one order, in the quote coin."""
    raw_remaining_quote_size: str = field(name="surplusQuoteSize")
    remaining_quote_size = read.decimal("raw_remaining_quote_size")
    """Amount that may still be traded, in the quote coin."""
    symbol: str
    """Trading pair, such as BTCUSDT."""


class SettingsTraceSymbol(Model, kw_only=True):
    """An item of `Settings.trace_symbols`.

    Attributes:
        enabled: Whether the pair is open for elite trades.
        symbol: Trading pair, such as BTCUSDT.
        min_open_count: Smallest amount of an elite trade.
    """

    raw_enabled: str = field(name="enable")
    enabled = read.flag("raw_enabled", "YES", "NO")
    """Whether the pair is open for elite trades."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_min_open_count: str = field(name="minOpenCount")
    min_open_count = read.decimal("raw_min_open_count")
    """Smallest amount of an elite trade."""


class Summary(Model, kw_only=True):
    """What `classic.copy_trading.spot_trader.get_summary` returns.

    Attributes:
        total_follower_num: Followers so far, in all.
        current_follower_num: Followers at present.
        max_follower_num: Followers at most.
        trading_order_num: Trades opened, in all.
        total_pnl: Profit in all, in USDT.
        gain_num: Trades that won.
        loss_num: Trades that lost.
        total_equity: Total assets, in USDT.
        win_rate: Part of the trades that won, in per cent.
        last_week_roi_list: Return on investment of the last seven days, one entry per day.
        last_month_roi_list: Return on investment of the last 30 days, one entry per day.
        last_week_profit_list: Profit of the last seven days, one entry per day.
        last_month_profit_list: Profit of the last 30 days, one entry per day.
    """

    raw_total_follower_num: str = field(name="totalFollowerNum")
    total_follower_num = read.integer("raw_total_follower_num")
    """Followers so far, in all."""
    raw_current_follower_num: str = field(name="currentFollowerNum")
    current_follower_num = read.integer("raw_current_follower_num")
    """Followers at present."""
    raw_max_follower_num: str = field(name="maxFollowerNum")
    max_follower_num = read.integer("raw_max_follower_num")
    """Followers at most."""
    raw_trading_order_num: str = field(name="tradingOrderNum")
    trading_order_num = read.integer("raw_trading_order_num")
    """Trades opened, in all."""
    raw_total_pnl: str = field(name="totalpl")
    total_pnl = read.decimal("raw_total_pnl")
    """Profit in all, in USDT."""
    raw_gain_num: str = field(name="gainNum")
    gain_num = read.integer("raw_gain_num")
    """Trades that won."""
    raw_loss_num: str = field(name="lossNum")
    loss_num = read.integer("raw_loss_num")
    """Trades that lost."""
    raw_total_equity: str = field(name="totalEquity")
    total_equity = read.decimal("raw_total_equity")
    """Total assets, in USDT."""
    raw_win_rate: str = field(name="winRate")
    win_rate = read.decimal("raw_win_rate")
    """Part of the trades that won, in per cent."""
    last_week_roi_list: list[SummaryLastWeekRoi] = field(name="lastWeekRoiList")
    """Return on investment of the last seven days, one entry per day."""
    last_month_roi_list: list[SummaryLastMonthRoi] = field(name="lastMonthRoiList")
    """Return on investment of the last 30 days, one entry per day."""
    last_week_profit_list: list[SummaryLastWeekProfit] = field(name="lastWeekProfitList")
    """Profit of the last seven days, one entry per day."""
    last_month_profit_list: list[SummaryLastMonthProfit] = field(name="lastMonthProfitList")
    """Profit of the last 30 days, one entry per day."""


class SummaryLastMonthProfit(Model, kw_only=True):
    """An item of `Summary.last_month_profit_list`.

    Attributes:
        amount: Profit up to the day, in USDT.
        time: Day of the figure, by its midnight in UTC+8.
    """

    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Profit up to the day, in USDT."""
    raw_time: str = field(name="ctime")
    time = read.timestamp("raw_time")
    """Day of the figure, by its midnight in UTC+8."""


class SummaryLastMonthRoi(Model, kw_only=True):
    """An item of `Summary.last_month_roi_list`.

    Attributes:
        rate: Return on investment up to the day, in per cent.
        time: Day of the figure, by its midnight in UTC+8.
    """

    raw_rate: str = field(name="rate")
    rate = read.decimal("raw_rate")
    """Return on investment up to the day, in per cent."""
    raw_time: str = field(name="ctime")
    time = read.timestamp("raw_time")
    """Day of the figure, by its midnight in UTC+8."""


class SummaryLastWeekProfit(Model, kw_only=True):
    """An item of `Summary.last_week_profit_list`.

    Attributes:
        amount: Profit up to the day, in USDT.
        time: Day of the figure, by its midnight in UTC+8.
    """

    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Profit up to the day, in USDT."""
    raw_time: str = field(name="ctime")
    time = read.timestamp("raw_time")
    """Day of the figure, by its midnight in UTC+8."""


class SummaryLastWeekRoi(Model, kw_only=True):
    """An item of `Summary.last_week_roi_list`.

    Attributes:
        rate: Return on investment up to the day, in per cent.
        time: Day of the figure, by its midnight in UTC+8.
    """

    raw_rate: str = field(name="rate")
    rate = read.decimal("raw_rate")
    """Return on investment up to the day, in per cent."""
    raw_time: str = field(name="ctime")
    time = read.timestamp("raw_time")
    """Day of the figure, by its midnight in UTC+8."""
