# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""Models of classic copy_trading spot_trader."""

from __future__ import annotations

from msgspec import field
from bitget_runtime import read
from bitget_runtime.model import Model


class OrderTotals(Model, kw_only=True):
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
    last_week_roi_list: list[OrderTotalsLastWeekRoi] = field(name="lastWeekRoiList")
    """Return on investment of the last seven days, one entry a day."""
    last_month_roi_list: list[OrderTotalsLastMonthRoi] = field(name="lastMonthRoiList")
    """Return on investment of the last 30 days, one entry a day."""
    last_week_profit_list: list[OrderTotalsLastWeekProfit] = field(name="lastWeekProfitList")
    """Profit of the last seven days, one entry a day."""
    last_month_profit_list: list[OrderTotalsLastMonthProfit] = field(name="lastMonthProfitList")
    """Profit of the last 30 days, one entry a day."""


class OrderTotalsLastMonthProfit(Model, kw_only=True):
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Profit up to the day, in USDT."""
    raw_time: str = field(name="ctime")
    time = read.timestamp("raw_time")
    """Day of the figure, by its midnight in UTC+8."""


class OrderTotalsLastMonthRoi(Model, kw_only=True):
    raw_rate: str = field(name="rate")
    rate = read.decimal("raw_rate")
    """Return on investment up to the day, in per cent."""
    raw_time: str = field(name="ctime")
    time = read.timestamp("raw_time")
    """Day of the figure, by its midnight in UTC+8."""


class OrderTotalsLastWeekProfit(Model, kw_only=True):
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Profit up to the day, in USDT."""
    raw_time: str = field(name="ctime")
    time = read.timestamp("raw_time")
    """Day of the figure, by its midnight in UTC+8."""


class OrderTotalsLastWeekRoi(Model, kw_only=True):
    raw_rate: str = field(name="rate")
    rate = read.decimal("raw_rate")
    """Return on investment up to the day, in per cent."""
    raw_time: str = field(name="ctime")
    time = read.timestamp("raw_time")
    """Day of the figure, by its midnight in UTC+8."""


class ProfitSummary(Model, kw_only=True):
    profit_summary: ProfitSummaryProfitSummary = field(name="profitSummarys")
    """Profit shares in total."""
    profit_history_list: list[ProfitSummaryProfitHistory] = field(name="profitHistoryList")
    """Profit shares, one entry a coin."""


class ProfitSummaryProfitHistory(Model, kw_only=True):
    coin: str
    """Coin the profit shares are paid in."""
    raw_total_profit: str = field(name="profitCount")
    total_profit = read.decimal("raw_total_profit")
    """Profit shares in all, in the coin."""
    raw_last_profit_time: str = field(name="lastProfitTime")
    last_profit_time = read.timestamp("raw_last_profit_time")
    """When the last profit share was paid."""
    history_by_date_list: list[ProfitSummaryProfitHistoryHistoryByDate] = field(name="historysByDateList")
    """Profit shares, one entry a day."""


class ProfitSummaryProfitHistoryHistoryByDate(Model, kw_only=True):
    raw_profit: str = field(name="profit")
    profit = read.decimal("raw_profit")
    """Profit share of the day, in the coin."""
    raw_profit_time: str = field(name="profitTime")
    profit_time = read.timestamp("raw_profit_time")
    """When the profit share was paid."""


class ProfitSummaryProfitSummary(Model, kw_only=True):
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


class Settings(Model, kw_only=True):
    raw_remove_limit_usdt: str = field(name="removeLimitUsdt")
    remove_limit_usdt = read.decimal("raw_remove_limit_usdt")
    """Followers with assets below this can be removed, in USDT."""
    spot_info_list: list[SettingsSpotInfo] = field(name="spotInfoList")
    """Amounts that may be traded, one entry a pair."""
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
    label_id: str = field(name="id")
    """Id of the label."""
    name: str
    """Name of the label."""


class SettingsSpotInfo(Model, kw_only=True):
    raw_max_quote_size: str = field(name="maxQuoteSize")
    max_quote_size = read.decimal("raw_max_quote_size")
    """Largest amount of one order, in the quote coin."""
    raw_remaining_quote_size: str = field(name="surplusQuoteSize")
    remaining_quote_size = read.decimal("raw_remaining_quote_size")
    """Amount that may still be traded, in the quote coin."""
    symbol: str
    """Trading pair, such as BTCUSDT."""


class SettingsTraceSymbol(Model, kw_only=True):
    raw_enabled: str = field(name="enable")
    enabled = read.flag("raw_enabled", "YES", "NO")
    """Whether the pair is open for elite trades."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_min_open_count: str = field(name="minOpenCount")
    min_open_count = read.decimal("raw_min_open_count")
    """Smallest amount of an elite trade."""
