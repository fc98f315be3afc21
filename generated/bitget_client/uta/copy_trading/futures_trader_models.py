# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta copy_trading futures_trader."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import CopyTransferDirection, PortfolioPeriod
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class Follower(Model, kw_only=True):
    """An item of `FollowerPage.items`.

    Attributes:
        follower_name: Name of the follower.
        estimated_assets: Estimated assets of the follower in copy trading, in USDT.
        total_profit: Profit of the follower in all.
        total_share_profit: Profit shares the follower has paid in all.
        total_investment: Money put in so far, in all.
        can_remove: Whether the follower can be removed.
        follow_days: Days the user has followed.
        total_assets: Equity of the follower's account, in USDT.
        start_time: When following began.
    """

    follower_name: str = field(name="followerName")
    """Name of the follower."""
    raw_estimated_assets: str = field(name="estimateAssets")
    estimated_assets = read.decimal("raw_estimated_assets")
    """Estimated assets of the follower in copy trading, in USDT."""
    raw_total_profit: str = field(name="totalProfit")
    total_profit = read.decimal("raw_total_profit")
    """Profit of the follower in all."""
    raw_total_share_profit: str = field(name="totalShareProfit")
    total_share_profit = read.decimal("raw_total_share_profit")
    """Profit shares the follower has paid in all."""
    raw_total_investment: str = field(name="totalInvestment")
    total_investment = read.decimal("raw_total_investment")
    """Money put in so far, in all."""
    raw_can_remove: str = field(name="canRemove")
    can_remove = read.flag("raw_can_remove", "yes", "no")
    """Whether the follower can be removed."""
    raw_follow_days: str = field(name="followDays")
    follow_days = read.integer("raw_follow_days")
    """Days the user has followed."""
    raw_total_assets: str = field(name="totalAssets")
    total_assets = read.decimal("raw_total_assets")
    """Equity of the follower's account, in USDT."""
    raw_start_time: str | int = field(name="startTime")
    start_time = read.timestamp("raw_start_time")
    """When following began."""


class FollowerHistory(Model, kw_only=True):
    """An item of `FollowerHistoryPage.items`.

    Attributes:
        follower_name: Name of the follower.
        total_profit: Profit of the follower in all.
        total_share_profit: Profit shares the follower has paid in all.
        total_investment: Money put in so far, in all.
        start_time: When following began.
        end_time: When following ended.
    """

    follower_name: str = field(name="followerName")
    """Name of the follower."""
    raw_total_profit: str = field(name="totalProfit")
    total_profit = read.decimal("raw_total_profit")
    """Profit of the follower in all."""
    raw_total_share_profit: str = field(name="totalShareProfit")
    total_share_profit = read.decimal("raw_total_share_profit")
    """Profit shares the follower has paid in all."""
    raw_total_investment: str = field(name="totalInvestment")
    total_investment = read.decimal("raw_total_investment")
    """Money put in so far, in all."""
    raw_start_time: str | int = field(name="startTime")
    start_time = read.timestamp("raw_start_time")
    """When following began."""
    raw_end_time: str | int = field(name="endTime")
    end_time = read.timestamp("raw_end_time")
    """When following ended."""


class FollowerHistoryPage(Model, kw_only=True):
    """What `uta.copy_trading.futures_trader.get_follower_history` returns.

    Attributes:
        items: Entries of this page.
        end_id: Where the next page begins, for its cursor.
    """

    raw_items: list[FollowerHistory] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[FollowerHistory]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Where the next page begins, for its cursor."""


class FollowerPage(Model, kw_only=True):
    """What `uta.copy_trading.futures_trader.get_followers` returns.

    Attributes:
        items: Entries of this page.
        end_id: Where the next page begins, for its cursor.
    """

    raw_items: list[Follower] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Follower]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Where the next page begins, for its cursor."""


class GetFollowerHistoryRequest(Request, kw_only=True):
    """Get your former followers as an elite trader of futures copy trading.

    Attributes:
        limit: Followers per page; 20 when left out, 100 at most.
        cursor: endId of the page before; left out for the first page.
    """

    limit: IntText | None = None
    """Followers per page; 20 when left out, 100 at most."""
    cursor: str | None = None
    """endId of the page before; left out for the first page."""


class GetFollowersRequest(Request, kw_only=True):
    """Get your followers as an elite trader of futures copy trading.

    Attributes:
        limit: Followers per page; 20 when left out, 100 at most.
        cursor: endId of the page before; left out for the first page.
    """

    limit: IntText | None = None
    """Followers per page; 20 when left out, 100 at most."""
    cursor: str | None = None
    """endId of the page before; left out for the first page."""


class GetMaxTransferableRequest(Request, kw_only=True):
    """Get how much of a coin can be transferred out of your account of elite trading.

    Attributes:
        coin: Name of the coin.
    """

    coin: str
    """Name of the coin."""


class GetProfitDetailsRequest(Request, kw_only=True):
    """Get the settlements of profit shares with your followers as an elite trader, one by one.

    Attributes:
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        limit: Settlements per page; 20 when left out, 100 at most.
        cursor: nextCursor of the page before; left out for the first page.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Settlements per page; 20 when left out, 100 at most."""
    cursor: str | None = None
    """nextCursor of the page before; left out for the first page."""


class GetSummaryRequest(Request, kw_only=True):
    """Get your assets and results as an elite trader of futures copy trading over a number of days.

    Attributes:
        period: Days that the figures cover.
    """

    period: PortfolioPeriod
    """Days that the figures cover.

    - `7D`: Seven days.
    - `30D`: Thirty days.
    - `90D`: Ninety days.
    - `180D`: A hundred and eighty days.
    """


class GetTransfersRequest(Request, kw_only=True):
    """Get the transfers into and out of your account of elite trading.

    Attributes:
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        limit: Transfers per page; 20 when left out, 100 at most.
        cursor: transferId of the last transfer of the page before; left out for the first page.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Transfers per page; 20 when left out, 100 at most."""
    cursor: str | None = None
    """transferId of the last transfer of the page before; left out for the first page."""


class MaxTransferable(Model, kw_only=True):
    """What `uta.copy_trading.futures_trader.get_max_transferable` returns.

    Attributes:
        max_transferable: Most that can be transferred out, in the coin.
        available: Balance free for use, in the coin.
    """

    raw_max_transferable: str = field(name="maxTransferable")
    max_transferable = read.decimal("raw_max_transferable")
    """Most that can be transferred out, in the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""


class Position(Model, kw_only=True):
    """An item of what `uta.copy_trading.futures_trader.get_positions` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        hold_side: Direction of the position.
        hold_size: Size of the position, in the base coin.
        avg_price: Average price the position was opened at.
        leverage: Leverage.
        margin_mode: Cross or isolated margin.
        margin: Margin of the position, in the margin coin.
        mark_price: Mark price.
        liquidation_price: Price at which the position is liquidated; 0 where there is none.
        position_value: Value of the position, in the margin coin.
        unrealized_pnl: Unrealized profit, in the margin coin.
        realized_pnl: Profit realized so far, in the margin coin.
        roi: Return on investment, a ratio (0.01 is 1 %).
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    hold_side: str = field(name="holdSide")
    """Direction of the position.

    - `long`: Long.
    - `short`: Short.
    """
    raw_hold_size: str = field(name="holdSize")
    hold_size = read.decimal("raw_hold_size")
    """Size of the position, in the base coin."""
    raw_avg_price: str = field(name="avgPrice")
    avg_price = read.decimal("raw_avg_price")
    """Average price the position was opened at."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    raw_margin: str = field(name="margin")
    margin = read.decimal("raw_margin")
    """Margin of the position, in the margin coin."""
    raw_mark_price: str = field(name="markPrice")
    mark_price = read.decimal("raw_mark_price")
    """Mark price."""
    raw_liquidation_price: str = field(name="liqPrice")
    liquidation_price = read.decimal("raw_liquidation_price")
    """Price at which the position is liquidated; 0 where there is none."""
    raw_position_value: str = field(name="positionValue")
    position_value = read.decimal("raw_position_value")
    """Value of the position, in the margin coin."""
    raw_unrealized_pnl: str = field(name="unrealizedPnl")
    unrealized_pnl = read.decimal("raw_unrealized_pnl")
    """Unrealized profit, in the margin coin."""
    raw_realized_pnl: str = field(name="realizedPnl")
    realized_pnl = read.decimal("raw_realized_pnl")
    """Profit realized so far, in the margin coin."""
    raw_roi: str = field(name="roi")
    roi = read.decimal("raw_roi")
    """Return on investment, a ratio (0.01 is 1 %)."""


class ProfitDetail(Model, kw_only=True):
    """An item of `ProfitDetailPage.items`.

    Attributes:
        follower_name: Name of the follower.
        profit: Profit of the follower.
        allocated_pnl: Profit that is settled already.
        pending_pnl: Profit that is still to be settled.
        share_ratio: Part of the profit that is shared, a ratio (0.1 is 10 %).
        share_profit: Profit share.
        reason: What made the profit share fall due.
        settle_time: When it is settled.
    """

    follower_name: str = field(name="followerName")
    """Name of the follower."""
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
    reason: str
    """What made the profit share fall due.

    - `period`: The end of a period.
    - `unfollow`: The follower left.
    """
    raw_settle_time: str | int = field(name="settleTime")
    settle_time = read.timestamp("raw_settle_time")
    """When it is settled."""


class ProfitDetailPage(Model, kw_only=True):
    """What `uta.copy_trading.futures_trader.get_profit_details` returns.

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


class ProfitSummary(Model, kw_only=True):
    """What `uta.copy_trading.futures_trader.get_profit_summary` returns.

    Attributes:
        total_profit: Profit in all, in USDT.
        total_allocated_profit: Profit shares that are settled already, in USDT.
        total_pending_profit: Profit shares that are still to be settled, in USDT.
    """

    raw_total_profit: str = field(name="totalProfit")
    total_profit = read.decimal("raw_total_profit")
    """Profit in all, in USDT."""
    raw_total_allocated_profit: str = field(name="totalAllocatedProfit")
    total_allocated_profit = read.decimal("raw_total_allocated_profit")
    """Profit shares that are settled already, in USDT."""
    raw_total_pending_profit: str = field(name="totalPendingProfit")
    total_pending_profit = read.decimal("raw_total_pending_profit")
    """Profit shares that are still to be settled, in USDT."""


class Summary(Model, kw_only=True):
    """What `uta.copy_trading.futures_trader.get_summary` returns.

    Attributes:
        project_id: Id of your project.
        asset: Assets.
        roi: Return on investment.
        total_profit: Profit in all.
        follower_profit: Profit of the followers.
        max_drawdown: Largest drawdown.
    """

    project_id: str | None = field(name="projectId", default=None)
    """Id of your project."""
    raw_asset: str | None = field(name="asset", default=None)
    asset = read.optional_decimal("raw_asset")
    """Assets."""
    raw_roi: str | None = field(name="roi", default=None)
    roi = read.optional_decimal("raw_roi")
    """Return on investment."""
    raw_total_profit: str | None = field(name="totalProfit", default=None)
    total_profit = read.optional_decimal("raw_total_profit")
    """Profit in all."""
    raw_follower_profit: str | None = field(name="followerProfit", default=None)
    follower_profit = read.optional_decimal("raw_follower_profit")
    """Profit of the followers."""
    raw_max_drawdown: str | None = field(name="maxDrawdown", default=None)
    max_drawdown = read.optional_decimal("raw_max_drawdown")
    """Largest drawdown."""


class Symbol(Model, kw_only=True):
    """An item of what `uta.copy_trading.futures_trader.get_symbols` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        leverage: Leverage.
        margin_details: How much can be opened, one entry per margin coin.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
    margin_details: list[SymbolMarginDetail] = field(name="marginDetails")
    """How much can be opened, one entry per margin coin."""


class SymbolMarginDetail(Model, kw_only=True):
    """An item of `Symbol.margin_details`.

    Attributes:
        margin_coin: Coin the margin is in, such as USDT.
        max_long_count: Largest long position, the unit is not documented.
        remaining_long_count: How much longer the long position may grow, the unit is not documented.
        max_short_count: Largest short position, the unit is not documented.
        remaining_short_count: How much further the short position may grow, the unit is not documented.
    """

    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_max_long_count: str = field(name="maxLongCount")
    max_long_count = read.decimal("raw_max_long_count")
    """Largest long position, the unit is not documented."""
    raw_remaining_long_count: str = field(name="remainingLongCount")
    remaining_long_count = read.decimal("raw_remaining_long_count")
    """How much longer the long position may grow, the unit is not documented."""
    raw_max_short_count: str = field(name="maxShortCount")
    max_short_count = read.decimal("raw_max_short_count")
    """Largest short position, the unit is not documented."""
    raw_remaining_short_count: str = field(name="remainingShortCount")
    remaining_short_count = read.decimal("raw_remaining_short_count")
    """How much further the short position may grow, the unit is not documented."""


class Transfer(Model, kw_only=True):
    """An item of `TransferPage.items`.

    Attributes:
        transfer_id: Bitget's id of the transfer.
        from_type: Account the money left (spot, uta, lead or otc); several are separated by commas.
        to_type: Account the money went to (spot, uta, lead or otc); several are separated by commas.
        amount: Amount moved, in the coin.
        coin: Name of the coin.
        status: How far the transfer has come.
        created_time: When it was created.
    """

    transfer_id: str = field(name="transferId")
    """Bitget's id of the transfer."""
    from_type: str = field(name="fromType")
    """Account the money left (spot, uta, lead or otc); several are separated by commas."""
    to_type: str = field(name="toType")
    """Account the money went to (spot, uta, lead or otc); several are separated by commas."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount moved, in the coin."""
    coin: str
    """Name of the coin."""
    status: str
    """How far the transfer has come.

    - `Successful`: Done.
    - `Failed`: Failed.
    - `Processing`: Under way.
    """
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""


class TransferPage(Model, kw_only=True):
    """What `uta.copy_trading.futures_trader.get_transfers` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[Transfer] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Transfer]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)


class TransferRequest(Request, kw_only=True):
    """Move money into your account of elite trading, or out of it.

    Attributes:
        direction: Whether money moves into the account of elite trading or out of it.
        coin: Coin to move.
        amount: Amount to move, in the coin.
        source_accounts: Accounts that money moved in is taken from, separated by commas (funding, uta, otc); when
        left out, all three, in the order funding, otc, uta.
    """

    direction: CopyTransferDirection = field(name="type")
    """Whether money moves into the account of elite trading or out of it.

    - `in`: Into the account of copy trading.
    - `out`: Out of the account of copy trading.
    """
    coin: str
    """Coin to move."""
    amount: Number
    """Amount to move, in the coin."""
    source_accounts: str | None = field(name="inAccountType", default=None)
    """Accounts that money moved in is taken from, separated by commas (funding, uta, otc); when left out, all three,
    in the order funding, otc, uta."""


class TransferResult(Model, kw_only=True):
    """What `uta.copy_trading.futures_trader.transfer` returns.

    Attributes:
        transfer_id: Bitget's id of the transfer.
    """

    transfer_id: str = field(name="transferId")
    """Bitget's id of the transfer."""
