# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta copy_trading futures_follower."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import CopySizing, CopyTransferDirection, FlagOnOff, PositionSide, TriggerBy, UnfollowClose
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class CancelTpslOrderRequest(Request, kw_only=True):
    """Cancel the take profit and stop loss of a position you copied.

    Attributes:
        project_id: Id of the elite trader's project that is copied.
        strategy_id: Id of the take-profit and stop-loss order.
    """

    project_id: str = field(name="projectId")
    """Id of the elite trader's project that is copied."""
    strategy_id: str = field(name="strategyId")
    """Id of the take-profit and stop-loss order."""


class CloseAllPositionsRequest(Request, kw_only=True):
    """Close all positions copied from one project.

    Attributes:
        project_id: Project whose positions to close.
    """

    project_id: str = field(name="projectId")
    """Project whose positions to close."""


class ClosePositionRequest(Request, kw_only=True):
    """Close a position copied from one project, or part of it.

    Attributes:
        project_id: Id of the elite trader's project that is copied.
        symbol: Trading pair, such as BTCUSDT.
        qty: Amount to close, in the base coin.
        hold_side: Direction of the position; needed in hedge mode.
    """

    project_id: str = field(name="projectId")
    """Id of the elite trader's project that is copied."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    qty: Number
    """Amount to close, in the base coin."""
    hold_side: PositionSide | None = field(name="holdSide", default=None)
    """Direction of the position; needed in hedge mode.

    - `long`: Long.
    - `short`: Short.
    """


class FollowRequest(Request, kw_only=True):
    """Begin to copy the project of an elite trader.

    Attributes:
        project_id: Project to copy.
        account_type: Accounts that the money is taken from, separated by commas (funding, uta, otc); when left
        out, all three, in the order funding, otc, uta.
        sizing: What the margin of copied orders is reckoned by.
        amount: Money to put in, in USDT, at least 50.
        symbols: Pairs to copy; all when left out.
        margin_per_order: Margin of each copied order, in USDT; required for fixed_margin.
        auto_copy: Whether pairs that the elite trader newly trades are copied without asking; on when left out.
        leverage: Leverage, 1 to 10; that of the elite trader when left out.
        max_entry_slippage: Largest slippage at opening, in per cent, 0.1 to 3 (0.1 is 0.1 %).
        max_margin_ratio: Largest margin of one order relative to the total assets, in per cent, 5 to 95 (5 is 5
        %).
        max_position_value: Value of the positions from which no more orders are copied, in USDT; 2000000 is both
        the default and the most.
    """

    project_id: str = field(name="projectId")
    """Project to copy."""
    account_type: str | None = field(name="accountType", default=None)
    """Accounts that the money is taken from, separated by commas (funding, uta, otc); when left out, all three, in
    the order funding, otc, uta."""
    sizing: CopySizing = field(name="type")
    """What the margin of copied orders is reckoned by.

    - `fixed_ratio`: Share of margin in the elite trader's equity.
    - `fixed_margin`: Same margin for each order.
    """
    amount: Number
    """Money to put in, in USDT, at least 50."""
    symbols: list[str] | None = field(name="tradingPairList", default=None)
    """Pairs to copy; all when left out."""
    margin_per_order: Number | None = field(name="marginPerOrder", default=None)
    """Margin of each copied order, in USDT; required for fixed_margin."""
    auto_copy: FlagOnOff | None = field(name="autoCopy", default=None)
    """Whether pairs that the elite trader newly trades are copied without asking; on when left out."""
    leverage: Number | None = None
    """Leverage, 1 to 10; that of the elite trader when left out."""
    max_entry_slippage: Number | None = field(name="maxEntrySlippage", default=None)
    """Largest slippage at opening, in per cent, 0.1 to 3 (0.1 is 0.1 %)."""
    max_margin_ratio: Number | None = field(name="maxMarginRatio", default=None)
    """Largest margin of one order relative to the total assets, in per cent, 5 to 95 (5 is 5 %)."""
    max_position_value: Number | None = field(name="maxPostionValue", default=None)
    """Value of the positions from which no more orders are copied, in USDT; 2000000 is both the default and the
    most."""


class GetOpenTpslOrdersRequest(Request, kw_only=True):
    """Get the take-profit and stop-loss orders of positions copied from one project that are still open.

    Attributes:
        project_id: Id of the elite trader's project that is copied.
    """

    project_id: str = field(name="projectId")
    """Id of the elite trader's project that is copied."""


class GetPositionsRequest(Request, kw_only=True):
    """Get the open positions copied from one project.

    Attributes:
        project_id: Id of the elite trader's project that is copied.
        symbol: Only positions in this contract.
        position_side: Only positions in this direction.
    """

    project_id: str = field(name="projectId")
    """Id of the elite trader's project that is copied."""
    symbol: str | None = None
    """Only positions in this contract."""
    position_side: PositionSide | None = field(name="posSide", default=None)
    """Only positions in this direction.

    - `long`: Long.
    - `short`: Short.
    """


class GetProfitDetailsRequest(Request, kw_only=True):
    """Get the settlements of profit shares with the elite trader of one project, one by one.

    Attributes:
        project_id: Id of the elite trader's project that is copied.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        limit: Settlements per page; 20 when left out, 100 at most.
        cursor: nextCursor of the page before; left out for the first page.
    """

    project_id: str = field(name="projectId")
    """Id of the elite trader's project that is copied."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Settlements per page; 20 when left out, 100 at most."""
    cursor: str | None = None
    """nextCursor of the page before; left out for the first page."""


class GetSettingsRequest(Request, kw_only=True):
    """Get your settings for copying one project.

    Attributes:
        project_id: Id of the elite trader's project that is copied.
    """

    project_id: str = field(name="projectId")
    """Id of the elite trader's project that is copied."""


class GetSummaryRequest(Request, kw_only=True):
    """Get what you put into copying one project and what came of it.

    Attributes:
        project_id: Id of the elite trader's project that is copied.
    """

    project_id: str = field(name="projectId")
    """Id of the elite trader's project that is copied."""


class GetTpslOrderHistoryRequest(Request, kw_only=True):
    """Get the take-profit and stop-loss orders of positions copied from one project that are done.

    Attributes:
        project_id: Id of the elite trader's project that is copied.
        start_time: Start of the period, at most 90 days back; the last 30 days when left out.
        end_time: End of the period asked for.
        limit: Orders per page; 100 is both the default and the most.
        cursor: cursor of the page before; left out for the first page.
    """

    project_id: str = field(name="projectId")
    """Id of the elite trader's project that is copied."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days back; the last 30 days when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Orders per page; 100 is both the default and the most."""
    cursor: str | None = None
    """cursor of the page before; left out for the first page."""


class GetTransfersRequest(Request, kw_only=True):
    """Get the transfers into and out of your copy trading account for one project.

    Attributes:
        project_id: Id of the elite trader's project that is copied.
        limit: Transfers per page; 20 when left out, 100 at most.
        cursor: nextCursor of the page before; left out for the first page.
    """

    project_id: str = field(name="projectId")
    """Id of the elite trader's project that is copied."""
    limit: IntText | None = None
    """Transfers per page; 20 when left out, 100 at most."""
    cursor: str | None = None
    """nextCursor of the page before; left out for the first page."""


class ModifySettingsRequest(Request, kw_only=True):
    """Change your settings for copying one project.

    Attributes:
        project_id: Id of the elite trader's project that is copied.
        symbols: Pairs to copy; the one word all stands for all of them.
        margin_per_order: Margin of each copied order, in USDT.
        auto_copy: Whether pairs that the elite trader newly trades are copied without asking.
        leverage: Leverage, 1 to 10; changed only while no positions are open.
        max_entry_slippage: Largest slippage at opening, in per cent, 0.1 to 3 (0.1 is 0.1 %).
        max_margin_ratio: Largest margin of one order relative to the total assets, in per cent, 5 to 95 (5 is 5
        %).
        max_position_value: Value of the positions from which no more orders are copied, in USDT, 2000000 at most.
    """

    project_id: str = field(name="projectId")
    """Id of the elite trader's project that is copied."""
    symbols: list[str] | None = field(name="tradingPairList", default=None)
    """Pairs to copy; the one word all stands for all of them."""
    margin_per_order: Number | None = field(name="marginPerOrder", default=None)
    """Margin of each copied order, in USDT."""
    auto_copy: FlagOnOff | None = field(name="autoCopy", default=None)
    """Whether pairs that the elite trader newly trades are copied without asking."""
    leverage: Number | None = None
    """Leverage, 1 to 10; changed only while no positions are open."""
    max_entry_slippage: Number | None = field(name="maxEntrySlippage", default=None)
    """Largest slippage at opening, in per cent, 0.1 to 3 (0.1 is 0.1 %)."""
    max_margin_ratio: Number | None = field(name="maxMarginRatio", default=None)
    """Largest margin of one order relative to the total assets, in per cent, 5 to 95 (5 is 5 %)."""
    max_position_value: Number | None = field(name="maxPostionValue", default=None)
    """Value of the positions from which no more orders are copied, in USDT, 2000000 at most."""


class ModifyTpslOrderRequest(Request, kw_only=True):
    """Change the take profit and stop loss of a position you copied.

    Attributes:
        project_id: Id of the elite trader's project that is copied.
        strategy_id: Id of the take-profit and stop-loss order.
        tp_trigger_by: Price that sets the take profit off.
        sl_trigger_by: Price that sets the stop loss off.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
    """

    project_id: str = field(name="projectId")
    """Id of the elite trader's project that is copied."""
    strategy_id: str = field(name="strategyId")
    """Id of the take-profit and stop-loss order."""
    tp_trigger_by: TriggerBy = field(name="tpTriggerBy")
    """Price that sets the take profit off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    sl_trigger_by: TriggerBy = field(name="slTriggerBy")
    """Price that sets the stop loss off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    take_profit: Number = field(name="takeProfit")
    """Trigger price of the take profit."""
    stop_loss: Number = field(name="stopLoss")
    """Trigger price of the stop loss."""


class ModifyTpslOrderResult(Model, kw_only=True):
    """What `uta.copy_trading.futures_follower.modify_tpsl_order` returns.

    Attributes:
        strategy_id: Id of the take-profit and stop-loss order.
    """

    strategy_id: str = field(name="strategyId")
    """Id of the take-profit and stop-loss order."""


class OpenTpslOrder(Model, kw_only=True):
    """An item of `OpenTpslOrderPage.items`.

    Attributes:
        strategy_id: Id of the take-profit and stop-loss order.
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        qty: Amount to close, in the base coin.
        position_side: Side of the position.
        status: How far the order has come.
        tp_trigger_by: Price that sets the take profit off.
        sl_trigger_by: Price that sets the stop loss off.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        tp_order_type: Kind of order the take profit places.
        sl_order_type: Kind of order the stop loss places.
    """

    strategy_id: str = field(name="strategyId")
    """Id of the take-profit and stop-loss order."""
    category: str
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_qty: str | None = field(name="qty", default=None)
    qty = read.optional_decimal("raw_qty")
    """Amount to close, in the base coin."""
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long.
    - `short`: Short.
    """
    status: str
    """How far the order has come.

    - `pending`: Waiting for its trigger.
    - `success`: Carried out.
    - `failed`: Failed.
    - `cancelled`: Cancelled.
    - `submitting`: Being placed.
    """
    tp_trigger_by: str | None = field(name="tpTriggerBy", default=None)
    """Price that sets the take profit off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    sl_trigger_by: str | None = field(name="slTriggerBy", default=None)
    """Price that sets the stop loss off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    raw_take_profit: str | None = field(name="takeProfit", default=None)
    take_profit = read.optional_decimal("raw_take_profit")
    """Trigger price of the take profit."""
    raw_stop_loss: str | None = field(name="stopLoss", default=None)
    stop_loss = read.optional_decimal("raw_stop_loss")
    """Trigger price of the stop loss."""
    tp_order_type: str | None = field(name="tpOrderType", default=None)
    """Kind of order the take profit places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    sl_order_type: str | None = field(name="slOrderType", default=None)
    """Kind of order the stop loss places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """


class OpenTpslOrderPage(Model, kw_only=True):
    """What `uta.copy_trading.futures_follower.get_open_tpsl_orders` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[OpenTpslOrder] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[OpenTpslOrder]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)


class PlaceTpslOrderRequest(Request, kw_only=True):
    """Set a take profit and a stop loss for a position you copied.

    Attributes:
        project_id: Id of the elite trader's project that is copied.
        position_id: Id of the position.
        tp_trigger_by: Price that sets the take profit off.
        sl_trigger_by: Price that sets the stop loss off.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
    """

    project_id: str = field(name="projectId")
    """Id of the elite trader's project that is copied."""
    position_id: str = field(name="positionId")
    """Id of the position."""
    tp_trigger_by: TriggerBy = field(name="tpTriggerBy")
    """Price that sets the take profit off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    sl_trigger_by: TriggerBy = field(name="slTriggerBy")
    """Price that sets the stop loss off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    take_profit: Number = field(name="takeProfit")
    """Trigger price of the take profit."""
    stop_loss: Number = field(name="stopLoss")
    """Trigger price of the stop loss."""


class PlaceTpslOrderResult(Model, kw_only=True):
    """What `uta.copy_trading.futures_follower.place_tpsl_order` returns.

    Attributes:
        strategy_id: Id of the take-profit and stop-loss order.
    """

    strategy_id: str = field(name="strategyId")
    """Id of the take-profit and stop-loss order."""


class Position(Model, kw_only=True):
    """An item of `PositionPage.items`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        margin_coin: Coin the margin is in, such as USDT.
        position_side: Side of the position.
        total: Size of the position, in the base coin.
        leverage: Leverage.
        avg_price: Average price the position was opened at.
        margin_mode: Cross or isolated margin.
        hold_mode: Whether long and short positions are held side by side.
        created_time: When the position was opened.
        position_id: Id of the position.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long.
    - `short`: Short.
    """
    raw_total: str = field(name="total")
    total = read.decimal("raw_total")
    """Size of the position, in the base coin."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
    raw_avg_price: str = field(name="avgPrice")
    avg_price = read.decimal("raw_avg_price")
    """Average price the position was opened at."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    hold_mode: str = field(name="holdMode")
    """Whether long and short positions are held side by side.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When the position was opened."""
    position_id: str = field(name="positionId")
    """Id of the position."""


class PositionPage(Model, kw_only=True):
    """What `uta.copy_trading.futures_follower.get_positions` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[Position] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Position]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)


class ProfitDetail(Model, kw_only=True):
    """An item of `ProfitDetailPage.items`.

    Attributes:
        settle_time: When it is settled.
        profit: Profit of the follower.
        allocated_pnl: Profit that is settled already.
        pending_pnl: Profit that is still to be settled.
        share_ratio: Part of the profit that is shared, a ratio (0.1 is 10 %).
        share_profit: Profit share.
    """

    raw_settle_time: str = field(name="settleTime")
    settle_time = read.timestamp("raw_settle_time")
    """When it is settled."""
    raw_profit: str = field(name="profit")
    profit = read.decimal("raw_profit")
    """Profit of the follower."""
    raw_allocated_pnl: str = field(name="allocatedPnl")
    allocated_pnl = read.decimal("raw_allocated_pnl")
    """Profit that is settled already."""
    raw_pending_pnl: str = field(name="pendingPnl")
    pending_pnl = read.decimal("raw_pending_pnl")
    """Profit that is still to be settled."""
    raw_share_ratio: str = field(name="shareRatio")
    share_ratio = read.decimal("raw_share_ratio")
    """Part of the profit that is shared, a ratio (0.1 is 10 %)."""
    raw_share_profit: str = field(name="shareProfit")
    share_profit = read.decimal("raw_share_profit")
    """Profit share."""


class ProfitDetailPage(Model, kw_only=True):
    """What `uta.copy_trading.futures_follower.get_profit_details` returns.

    Attributes:
        items: Entries of this page.
        next_cursor: Where the next page begins, for its cursor.
    """

    raw_items: list[ProfitDetail] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[ProfitDetail]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    next_cursor: str | None = field(name="nextCursor", default=None)
    """Where the next page begins, for its cursor."""


class Settings(Model, kw_only=True):
    """What `uta.copy_trading.futures_follower.get_settings` returns.

    Attributes:
        sizing: What the margin of copied orders is reckoned by.
        amount: Money put in, in USDT.
        symbols: Pairs that are copied.
        margin_per_order: Margin of each copied order, in USDT.
        auto_copy: Whether pairs that the elite trader newly trades are copied without asking.
        leverage: Leverage; none where it is that of the elite trader.
        max_entry_slippage: Largest slippage at opening, in per cent, 0.1 to 3 (0.1 is 0.1 %).
        max_margin_ratio: Largest margin of one order relative to the total assets, in per cent, 5 to 95 (5 is 5
        %).
        max_position_value: Value of the positions from which no more orders are copied, in USDT, 2000000 at most.
    """

    sizing: str = field(name="type")
    """What the margin of copied orders is reckoned by.

    - `fixed_ratio`: Share of margin in the elite trader's equity.
    - `fixed_margin`: Same margin for each order.
    """
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Money put in, in USDT."""
    symbols: list[str] | None = field(name="tradingPairList", default=None)
    """Pairs that are copied."""
    raw_margin_per_order: str | None = field(name="marginPerOrder", default=None)
    margin_per_order = read.optional_decimal("raw_margin_per_order")
    """Margin of each copied order, in USDT."""
    raw_auto_copy: str = field(name="autoCopy")
    auto_copy = read.flag("raw_auto_copy", "on", "off")
    """Whether pairs that the elite trader newly trades are copied without asking."""
    raw_leverage: str | None = field(name="leverage", default=None)
    leverage = read.optional_decimal("raw_leverage")
    """Leverage; none where it is that of the elite trader."""
    raw_max_entry_slippage: str | None = field(name="maxEntrySlippage", default=None)
    max_entry_slippage = read.optional_decimal("raw_max_entry_slippage")
    """Largest slippage at opening, in per cent, 0.1 to 3 (0.1 is 0.1 %)."""
    raw_max_margin_ratio: str | None = field(name="maxMarginRatio", default=None)
    max_margin_ratio = read.optional_decimal("raw_max_margin_ratio")
    """Largest margin of one order relative to the total assets, in per cent, 5 to 95 (5 is 5 %)."""
    raw_max_position_value: str | None = field(name="maxPostionValue", default=None)
    max_position_value = read.optional_decimal("raw_max_position_value")
    """Value of the positions from which no more orders are copied, in USDT, 2000000 at most."""


class Summary(Model, kw_only=True):
    """What `uta.copy_trading.futures_follower.get_summary` returns.

    Attributes:
        elite_trader: Name of the elite trader.
        estimated_net_profit: Estimated net profit, in USDT.
        profit_share: Profit shares paid to the elite trader, in USDT.
        estimated_value: Estimated value with unrealized profit, in USDT.
        available: Balance free for use, in USDT.
        current_investment: Money put in so far, in USDT.
    """

    elite_trader: str = field(name="eliteTrader")
    """Name of the elite trader."""
    raw_estimated_net_profit: str = field(name="estNetProfit")
    estimated_net_profit = read.decimal("raw_estimated_net_profit")
    """Estimated net profit, in USDT."""
    raw_profit_share: str = field(name="profitShare")
    profit_share = read.decimal("raw_profit_share")
    """Profit shares paid to the elite trader, in USDT."""
    raw_estimated_value: str = field(name="estValue")
    estimated_value = read.decimal("raw_estimated_value")
    """Estimated value with unrealized profit, in USDT."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in USDT."""
    raw_current_investment: str = field(name="currentInvestment")
    current_investment = read.decimal("raw_current_investment")
    """Money put in so far, in USDT."""


class TpslOrderHistory(Model, kw_only=True):
    """An item of `TpslOrderHistoryPage.items`.

    Attributes:
        strategy_id: Id of the take-profit and stop-loss order.
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        qty: Amount to close, in the base coin.
        position_side: Side of the position.
        status: How far the order has come.
        tp_trigger_by: Price that sets the take profit off.
        sl_trigger_by: Price that sets the stop loss off.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        tp_order_type: Kind of order the take profit places.
        sl_order_type: Kind of order the stop loss places.
    """

    strategy_id: str = field(name="strategyId")
    """Id of the take-profit and stop-loss order."""
    category: str
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_qty: str | None = field(name="qty", default=None)
    qty = read.optional_decimal("raw_qty")
    """Amount to close, in the base coin."""
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long.
    - `short`: Short.
    """
    status: str
    """How far the order has come.

    - `pending`: Waiting for its trigger.
    - `success`: Carried out.
    - `failed`: Failed.
    - `cancelled`: Cancelled.
    - `submitting`: Being placed.
    """
    tp_trigger_by: str | None = field(name="tpTriggerBy", default=None)
    """Price that sets the take profit off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    sl_trigger_by: str | None = field(name="slTriggerBy", default=None)
    """Price that sets the stop loss off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    raw_take_profit: str | None = field(name="takeProfit", default=None)
    take_profit = read.optional_decimal("raw_take_profit")
    """Trigger price of the take profit."""
    raw_stop_loss: str | None = field(name="stopLoss", default=None)
    stop_loss = read.optional_decimal("raw_stop_loss")
    """Trigger price of the stop loss."""
    tp_order_type: str | None = field(name="tpOrderType", default=None)
    """Kind of order the take profit places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    sl_order_type: str | None = field(name="slOrderType", default=None)
    """Kind of order the stop loss places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """


class TpslOrderHistoryPage(Model, kw_only=True):
    """What `uta.copy_trading.futures_follower.get_tpsl_order_history` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins.
    """

    raw_items: list[TpslOrderHistory] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[TpslOrderHistory]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins."""


class Transfer(Model, kw_only=True):
    """An item of `TransferPage.items`.

    Attributes:
        from_type: Account the money left.
        to_type: Account the money went to.
        amount: Amount moved, in the coin.
        coin: Name of the coin.
        status: How far the transfer has come.
        created_time: When it was created.
    """

    from_type: str = field(name="fromType")
    """Account the money left.

    - `funding`: Funding account.
    - `uta`: Unified account.
    - `otc`: OTC account.
    - `copy`: Account of copy trading.
    """
    to_type: str = field(name="toType")
    """Account the money went to.

    - `funding`: Funding account.
    - `uta`: Unified account.
    - `otc`: OTC account.
    - `copy`: Account of copy trading.
    """
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount moved, in the coin."""
    coin: str
    """Name of the coin."""
    status: str
    """How far the transfer has come.

    - `successful`: Done.
    - `failed`: Failed.
    - `processing`: Under way.
    """
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""


class TransferPage(Model, kw_only=True):
    """What `uta.copy_trading.futures_follower.get_transfers` returns.

    Attributes:
        items: Entries of this page.
        next_cursor: Where the next page begins, for its cursor.
    """

    raw_items: list[Transfer] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Transfer]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    next_cursor: str | None = field(name="nextCursor", default=None)
    """Where the next page begins, for its cursor."""


class TransferRequest(Request, kw_only=True):
    """Move money into your copy trading account for one project, or out of it.

    Attributes:
        project_id: Id of the elite trader's project that is copied.
        direction: Whether money moves in or out; out goes only to the spot or funding account.
        source_accounts: Accounts that money moved in is taken from, separated by commas (funding, uta, otc); when
        left out, all three, in the order funding, otc, uta.
        coin: Coin to move.
        amount: Amount to move, in the coin.
    """

    project_id: str = field(name="projectId")
    """Id of the elite trader's project that is copied."""
    direction: CopyTransferDirection = field(name="type")
    """Whether money moves in or out; out goes only to the spot or funding account.

    - `in`: Into the account of copy trading.
    - `out`: Out of the account of copy trading.
    """
    source_accounts: str | None = field(name="inAccountType", default=None)
    """Accounts that money moved in is taken from, separated by commas (funding, uta, otc); when left out, all three,
    in the order funding, otc, uta."""
    coin: str
    """Coin to move."""
    amount: Number
    """Amount to move, in the coin."""


class UnfollowRequest(Request, kw_only=True):
    """Stop copying one project.

    Attributes:
        project_id: Project to stop copying.
        close_type: When the positions still open are closed.
    """

    project_id: str = field(name="projectId")
    """Project to stop copying."""
    close_type: UnfollowClose | None = field(name="closeType", default=None)
    """When the positions still open are closed.

    - `follow_close`: When the elite trader closes them.
    - `instant_close`: At once.
    """
