# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic contract position."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import ProductType
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Time


class AdlRank(Model, kw_only=True):
    """An item of what `classic.contract.position.get_adl_ranks` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        margin_coin: Coin the margin is in, such as USDT.
        adl_rank: Place in the queue by an older reckoning. Deprecated; use `rank`.
        rank: Place in the queue; the closer to 1, the sooner the position is reduced.
        hold_side: Direction of the position.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_adl_rank: str = field(name="adlRank")
    adl_rank = read.decimal("raw_adl_rank")
    """Place in the queue by an older reckoning. Deprecated; use `rank`."""
    raw_rank: str = field(name="rank")
    rank = read.decimal("raw_rank")
    """Place in the queue; the closer to 1, the sooner the position is reduced."""
    hold_side: str = field(name="holdSide")
    """Direction of the position.

    - `long`: Long.
    - `short`: Short.
    """


class GetAdlRanksRequest(Request, kw_only=True):
    """Get the places of the account's futures positions in the queue for auto-deleveraging.

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


class GetHistoryRequest(Request, kw_only=True):
    """Get the closed futures positions of the last three months.

    Attributes:
        symbol: Only positions in this contract; productType is ignored then.
        product_type: Kind of futures; USDT-FUTURES when left out.
        id_less_than: endId of the page before; left out for the first page.
        start_time: Start of the period, at most three months before its end.
        end_time: End of the period, at most three months after its start.
        limit: Entries per page; 20 when left out, at most 100.
    """

    symbol: str | None = None
    """Only positions in this contract; productType is ignored then."""
    product_type: ProductType | None = field(name="productType", default=None)
    """Kind of futures; USDT-FUTURES when left out.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most three months before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start."""
    limit: IntText | None = None
    """Entries per page; 20 when left out, at most 100."""


class GetPositionRequest(Request, kw_only=True):
    """Get the open positions in one futures contract, in hedge mode one a direction.

    Attributes:
        product_type: Kind of futures.
        symbol: Trading pair, such as BTCUSDT.
        margin_coin: Coin the margin is in, such as USDT.
    """

    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""


class GetPositionsRequest(Request, kw_only=True):
    """Get all open futures positions of a product type.

    Attributes:
        product_type: Kind of futures.
        margin_coin: Only positions with this margin coin.
    """

    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_coin: str | None = field(name="marginCoin", default=None)
    """Only positions with this margin coin."""


class GetTiersRequest(Request, kw_only=True):
    """Get the tiers of position size in one futures contract, with the leverage and maintenance margin rate of each.

    Attributes:
        product_type: Kind of futures.
        symbol: Trading pair, such as BTCUSDT.
    """

    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""


class Position(Model, kw_only=True):
    """An item of what `classic.contract.position.get_position` or `classic.contract.position.get_positions` returns.

    Attributes:
        margin_coin: Coin the margin is in, such as USDT.
        symbol: Trading pair, such as BTCUSDT.
        hold_side: Direction of the position.
        open_delegate_size: Amount of open orders that is still to be filled, in the base coin.
        margin_size: Margin of the position, in the margin coin.
        available: Part of the position that can be closed, in the base coin.
        locked: Part of the position that orders to close it hold back, in the base coin.
        total: Size of the position, available and locked, in the base coin.
        leverage: Leverage.
        realized_pnl: Profit realized so far, without funding and trading fees, in the margin coin.
        open_price_avg: Average price the position was opened at.
        margin_mode: Cross or isolated margin.
        position_mode: One-way or hedge mode.
        unrealized_pnl: Unrealized profit, in the margin coin.
        liquidation_price: Estimated price at which the position is liquidated; 0 or less where there is none.
        maintenance_margin_rate: Maintenance margin rate of its tier, a ratio (0.004 is 0.4 %).
        mark_price: Mark price.
        break_even_price: Price at which closing the position makes neither profit nor loss.
        total_fee: Funding fees paid and got since the opening; none before the first.
        deducted_fee: Trading fees charged since the position was opened, in the margin coin.
        margin_ratio: Maintenance margin rate of the position, a ratio (0.1 is 10 %).
        asset_mode: Whether one coin or several serve as margin.
        updated_time: When the thing last changed.
        auto_margin: Whether margin is added to the position by itself when it runs short.
        created_time: When the thing was created.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        take_profit_id: Id of the position's take-profit order.
        stop_loss_id: Id of the position's stop-loss order.
        grant: Bonus in the margin of the position, in the margin coin.
        cash_dividend: Dividends settled on the position, in USDT, for stock contracts.
    """

    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    hold_side: str = field(name="holdSide")
    """Direction of the position.

    - `long`: Long.
    - `short`: Short.
    """
    raw_open_delegate_size: str = field(name="openDelegateSize")
    open_delegate_size = read.decimal("raw_open_delegate_size")
    """Amount of open orders that is still to be filled, in the base coin."""
    raw_margin_size: str = field(name="marginSize")
    margin_size = read.decimal("raw_margin_size")
    """Margin of the position, in the margin coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Part of the position that can be closed, in the base coin."""
    raw_locked: str = field(name="locked")
    locked = read.decimal("raw_locked")
    """Part of the position that orders to close it hold back, in the base coin."""
    raw_total: str = field(name="total")
    total = read.decimal("raw_total")
    """Size of the position, available and locked, in the base coin."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
    raw_realized_pnl: str = field(name="achievedProfits")
    realized_pnl = read.decimal("raw_realized_pnl")
    """Profit realized so far, without funding and trading fees, in the margin coin."""
    raw_open_price_avg: str = field(name="openPriceAvg")
    open_price_avg = read.decimal("raw_open_price_avg")
    """Average price the position was opened at."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    raw_unrealized_pnl: str = field(name="unrealizedPL")
    unrealized_pnl = read.decimal("raw_unrealized_pnl")
    """Unrealized profit, in the margin coin."""
    raw_liquidation_price: str = field(name="liquidationPrice")
    liquidation_price = read.decimal("raw_liquidation_price")
    """Estimated price at which the position is liquidated; 0 or less where there is none."""
    raw_maintenance_margin_rate: str = field(name="keepMarginRate")
    maintenance_margin_rate = read.decimal("raw_maintenance_margin_rate")
    """Maintenance margin rate of its tier, a ratio (0.004 is 0.4 %)."""
    raw_mark_price: str = field(name="markPrice")
    mark_price = read.decimal("raw_mark_price")
    """Mark price."""
    raw_break_even_price: str = field(name="breakEvenPrice")
    break_even_price = read.decimal("raw_break_even_price")
    """Price at which closing the position makes neither profit nor loss."""
    raw_total_fee: str | None = field(name="totalFee", default=None)
    total_fee = read.optional_decimal("raw_total_fee")
    """Funding fees paid and got since the opening; none before the first."""
    raw_deducted_fee: str = field(name="deductedFee")
    deducted_fee = read.decimal("raw_deducted_fee")
    """Trading fees charged since the position was opened, in the margin coin."""
    raw_margin_ratio: str = field(name="marginRatio")
    margin_ratio = read.decimal("raw_margin_ratio")
    """Maintenance margin rate of the position, a ratio (0.1 is 10 %)."""
    asset_mode: str = field(name="assetMode")
    """Whether one coin or several serve as margin.

    - `single`: Only the margin coin of the contract.
    - `union`: Several coins together (multi-assets mode).
    """
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    raw_auto_margin: str = field(name="autoMargin")
    auto_margin = read.flag("raw_auto_margin", "on", "off")
    """Whether margin is added to the position by itself when it runs short."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""
    raw_take_profit: str | None = field(name="takeProfit", default=None)
    take_profit = read.optional_decimal("raw_take_profit")
    """Trigger price of the take profit."""
    raw_stop_loss: str | None = field(name="stopLoss", default=None)
    stop_loss = read.optional_decimal("raw_stop_loss")
    """Trigger price of the stop loss."""
    take_profit_id: str | None = field(name="takeProfitId", default=None)
    """Id of the position's take-profit order."""
    stop_loss_id: str | None = field(name="stopLossId", default=None)
    """Id of the position's stop-loss order."""
    raw_grant: str | None = field(name="grant", default=None)
    grant = read.optional_decimal("raw_grant")
    """Bonus in the margin of the position, in the margin coin."""
    raw_cash_dividend: str | None = field(name="cashDividend", default=None)
    cash_dividend = read.optional_decimal("raw_cash_dividend")
    """Dividends settled on the position, in USDT, for stock contracts."""


class PositionHistory(Model, kw_only=True):
    """An item of `PositionHistoryPage.items`.

    Attributes:
        position_id: Id of the position.
        margin_coin: Coin the margin is in, such as USDT.
        symbol: Trading pair, such as BTCUSDT.
        hold_side: Direction of the position.
        open_price_avg: Average price the position was opened at.
        close_price_avg: Average price the position was closed at.
        margin_mode: Cross or isolated margin.
        opened_size: Amount opened in all, in the base coin.
        closed_size: Amount closed in all, in the base coin.
        pnl: Profit realized, in the margin coin.
        net_profit: Net profit, in the margin coin.
        total_funding: Funding of the position in all, in the margin coin.
        open_fee: Fees for opening in all, in the margin coin.
        close_fee: Fees for closing in all, in the margin coin.
        created_time: When it was created.
        updated_time: When it last changed.
        position_mode: One-way or hedge mode.
        cash_dividend: Cash dividend, for stock contracts.
    """

    position_id: str = field(name="positionId")
    """Id of the position."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    hold_side: str = field(name="holdSide")
    """Direction of the position.

    - `long`: Long.
    - `short`: Short.
    """
    raw_open_price_avg: str = field(name="openAvgPrice")
    open_price_avg = read.decimal("raw_open_price_avg")
    """Average price the position was opened at."""
    raw_close_price_avg: str = field(name="closeAvgPrice")
    close_price_avg = read.decimal("raw_close_price_avg")
    """Average price the position was closed at."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    raw_opened_size: str = field(name="openTotalPos")
    opened_size = read.decimal("raw_opened_size")
    """Amount opened in all, in the base coin."""
    raw_closed_size: str = field(name="closeTotalPos")
    closed_size = read.decimal("raw_closed_size")
    """Amount closed in all, in the base coin."""
    raw_pnl: str = field(name="pnl")
    pnl = read.decimal("raw_pnl")
    """Profit realized, in the margin coin."""
    raw_net_profit: str = field(name="netProfit")
    net_profit = read.decimal("raw_net_profit")
    """Net profit, in the margin coin."""
    raw_total_funding: str = field(name="totalFunding")
    total_funding = read.decimal("raw_total_funding")
    """Funding of the position in all, in the margin coin."""
    raw_open_fee: str = field(name="openFee")
    open_fee = read.decimal("raw_open_fee")
    """Fees for opening in all, in the margin coin."""
    raw_close_fee: str = field(name="closeFee")
    close_fee = read.decimal("raw_close_fee")
    """Fees for closing in all, in the margin coin."""
    created_time__ctime: str | None = field(name="ctime", default=None)
    """The value sent as `ctime`; see `created_time`."""
    created_time__cTime: str | None = field(name="cTime", default=None)
    """The value sent as `cTime`; see `created_time`."""

    @property
    def raw_created_time(self) -> str:
        """`created_time` as sent."""
        value = read.first(self.created_time__ctime, self.created_time__cTime)
        if value is None:
            raise read.missing(self, "created_time")
        return value

    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    updated_time__utime: str | None = field(name="utime", default=None)
    """The value sent as `utime`; see `updated_time`."""
    updated_time__uTime: str | None = field(name="uTime", default=None)
    """The value sent as `uTime`; see `updated_time`."""

    @property
    def raw_updated_time(self) -> str:
        """`updated_time` as sent."""
        value = read.first(self.updated_time__utime, self.updated_time__uTime)
        if value is None:
            raise read.missing(self, "updated_time")
        return value

    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""
    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    raw_cash_dividend: str | None = field(name="cashDividend", default=None)
    cash_dividend = read.optional_decimal("raw_cash_dividend")
    """Cash dividend, for stock contracts."""


class PositionHistoryPage(Model, kw_only=True):
    """What `classic.contract.position.get_history` returns.

    Attributes:
        items: Entries of this page.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[PositionHistory] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[PositionHistory]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the idLessThan of the next page."""


class Tier(Model, kw_only=True):
    """An item of what `classic.contract.position.get_tiers` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        tier: Number of the tier, from 1.
        min_value: Lower end of the tier; the unit is not documented.
        max_value: Upper end of the tier; the unit is not documented.
        leverage: Highest leverage in the tier.
        maintenance_margin_rate: Maintenance margin rate of its tier, a ratio (0.004 is 0.4 %).
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_tier: str = field(name="level")
    tier = read.integer("raw_tier")
    """Number of the tier, from 1."""
    raw_min_value: str = field(name="startUnit")
    min_value = read.decimal("raw_min_value")
    """Lower end of the tier; the unit is not documented."""
    raw_max_value: str = field(name="endUnit")
    max_value = read.decimal("raw_max_value")
    """Upper end of the tier; the unit is not documented."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Highest leverage in the tier."""
    raw_maintenance_margin_rate: str = field(name="keepMarginRate")
    maintenance_margin_rate = read.decimal("raw_maintenance_margin_rate")
    """Maintenance margin rate of its tier, a ratio (0.004 is 0.4 %)."""
