# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic copy_trading futures_follower."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    CopyLeverageType,
    CopyMarginMode,
    CopyMarginType,
    CopyMode,
    CopySizeType,
    EquityGuardMode,
    FlagOnOff,
    FlagYesNo,
    FollowerLeverageMode,
    FollowerMarginMode,
    PositionSide,
    ProductType,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class ClosePositionsRequest(Request, kw_only=True):
    """Close positions that you copied, found by tracking number, contract, direction, margin coin or margin mode.

    Attributes:
        product_type: Kind of futures.
        tracking_number: Position to close, by its tracking number; symbol, marginCoin, marginMode and holdSide
        must fit it where they are given.
        symbol: Contract whose positions to close.
        margin_coin: Margin coin whose positions to close.
        margin_mode: Margin mode whose positions to close.
        hold_side: Direction to close; required in hedge mode, ignored in one-way mode.
    """

    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    tracking_number: str | None = field(name="trackingNo", default=None)
    """Position to close, by its tracking number; symbol, marginCoin, marginMode and holdSide must fit it where they
    are given."""
    symbol: str | None = None
    """Contract whose positions to close."""
    margin_coin: str | None = field(name="marginCoin", default=None)
    """Margin coin whose positions to close."""
    margin_mode: CopyMarginMode | None = field(name="marginMode", default=None)
    """Margin mode whose positions to close.

    - `isolated`: Each position has a margin of its own.
    - `cross`: All positions share one margin.
    """
    hold_side: PositionSide | None = field(name="holdSide", default=None)
    """Direction to close; required in hedge mode, ignored in one-way mode.

    - `long`: Long.
    - `short`: Short.
    """


class ClosePositionsResult(Model, kw_only=True):
    """What `classic.copy_trading.futures_follower.close_positions` returns.

    Attributes:
        order_ids: Ids of the orders that close the positions.
    """

    order_ids: list[str] = field(name="orderIdList")
    """Ids of the orders that close the positions."""


class GetOpenOrdersRequest(Request, kw_only=True):
    """Get the futures trades copied from elite traders that are still open.

    Attributes:
        id_less_than: endId of the page before, for older trades; left out for the first page.
        id_greater_than: endId of a page, for newer trades.
        start_time: Start of the period, at most three months before its end; three months before it when left
        out.
        end_time: End of the period, at most three months after its start; three months after it when left out.
        limit: Orders per page; 20 when left out, 100 at most.
        symbol: Only trades in this contract.
        product_type: Kind of futures.
        trader_id: Only trades copied from this elite trader.
    """

    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before, for older trades; left out for the first page."""
    id_greater_than: str | None = field(name="idGreaterThan", default=None)
    """endId of a page, for newer trades."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most three months before its end; three months before it when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start; three months after it when left out."""
    limit: IntText | None = None
    """Orders per page; 20 when left out, 100 at most."""
    symbol: str | None = None
    """Only trades in this contract."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    trader_id: str | None = field(name="traderId", default=None)
    """Only trades copied from this elite trader."""


class GetOrderHistoryRequest(Request, kw_only=True):
    """Get the futures trades copied from elite traders that are closed.

    Attributes:
        id_less_than: endId of the page before, for older trades; left out for the first page.
        id_greater_than: endId of a page, for newer trades.
        start_time: Start of the period, at most three months before its end; three months before it when left
        out.
        end_time: End of the period, at most three months after its start; three months after it when left out.
        limit: Orders per page; 20 when left out, 100 at most.
        symbol: Only trades in this contract.
        product_type: Kind of futures.
        trader_id: Only trades copied from this elite trader.
    """

    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before, for older trades; left out for the first page."""
    id_greater_than: str | None = field(name="idGreaterThan", default=None)
    """endId of a page, for newer trades."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most three months before its end; three months before it when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start; three months after it when left out."""
    limit: IntText | None = None
    """Orders per page; 20 when left out, 100 at most."""
    symbol: str | None = None
    """Only trades in this contract."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    trader_id: str | None = field(name="traderId", default=None)
    """Only trades copied from this elite trader."""


class GetQuantityLimitsRequest(Request, kw_only=True):
    """Get the smallest and largest size of a copied futures trade, for one contract or for all of a product type.

    Attributes:
        symbol: Contract; all of the product type when left out.
        product_type: Kind of futures.
    """

    symbol: str | None = None
    """Contract; all of the product type when left out."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class GetSettingsRequest(Request, kw_only=True):
    """Get your settings for copying the futures trades of one elite trader.

    Attributes:
        trader_id: User id of the elite trader.
    """

    trader_id: str = field(name="traderId")
    """User id of the elite trader."""


class GetTradersRequest(Request, kw_only=True):
    """Get the elite traders of futures copy trading whom you follow.

    Attributes:
        start_time: Start of the period, at most three months before its end; three months before it when left
        out.
        end_time: End of the period, at most three months after its start; three months after it when left out.
        page_no: Number of the page, from 1; 1 when left out.
        page_size: Traders per page; 20 when left out, 50 at most.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most three months before its end; three months before it when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start; three months after it when left out."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page, from 1; 1 when left out."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Traders per page; 20 when left out, 50 at most."""


class OpenOrder(Model, kw_only=True):
    """An item of `OpenOrderPage.items`.

    Attributes:
        tracking_number: Number the trade is tracked by.
        trader_name: Name of the elite trader.
        open_order_id: Id of the order that opened the position.
        close_order_id: Id of the order that closed the position; none while open.
        trader_id: User id of the elite trader.
        symbol: Trading pair, such as BTCUSDT.
        position_side: Side of the position.
        open_leverage: Leverage the position was opened with.
        open_price_avg: Average price the position was opened at.
        open_time: When trading in the pair began.
        open_size: Amount opened, in the base coin.
        close_price_avg: Average price of closing; 0 while open.
        close_size: Amount closed so far, in the base coin.
        open_margin: Margin of the position, in the margin coin.
        open_fee: Fee of opening, without discounts; below zero for a cost.
        close_time: When the position was closed; 0 while open.
    """

    tracking_number: str = field(name="trackingNo")
    """Number the trade is tracked by."""
    trader_name: str = field(name="traderName")
    """Name of the elite trader."""
    open_order_id: str = field(name="openOrderId")
    """Id of the order that opened the position."""
    close_order_id: str | None = field(name="closeOrderId", default=None)
    """Id of the order that closed the position; none while open."""
    trader_id: str = field(name="traderId")
    """User id of the elite trader."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long.
    - `short`: Short.
    """
    raw_open_leverage: str = field(name="openLeverage")
    open_leverage = read.decimal("raw_open_leverage")
    """Leverage the position was opened with."""
    open_price_avg__openAvgPrice: str | None = field(name="openAvgPrice", default=None)
    """The value sent as `openAvgPrice`; see `open_price_avg`."""
    open_price_avg__openPriceAvg: str | None = field(name="openPriceAvg", default=None)
    """The value sent as `openPriceAvg`; see `open_price_avg`."""

    @property
    def raw_open_price_avg(self) -> str:
        """`open_price_avg` as sent."""
        value = read.first(self.open_price_avg__openAvgPrice, self.open_price_avg__openPriceAvg)
        if value is None:
            raise read.missing(self, "open_price_avg")
        return value

    open_price_avg = read.decimal("raw_open_price_avg")
    """Average price the position was opened at."""
    raw_open_time: str = field(name="openTime")
    open_time = read.timestamp("raw_open_time")
    """When trading in the pair began."""
    raw_open_size: str = field(name="openSize")
    open_size = read.decimal("raw_open_size")
    """Amount opened, in the base coin."""
    raw_close_price_avg: str = field(name="closeAvgPrice")
    close_price_avg = read.decimal("raw_close_price_avg")
    """Average price of closing; 0 while open."""
    raw_close_size: str = field(name="closeSize")
    close_size = read.decimal("raw_close_size")
    """Amount closed so far, in the base coin."""
    raw_open_margin: str = field(name="openMarginSz")
    open_margin = read.decimal("raw_open_margin")
    """Margin of the position, in the margin coin."""
    raw_open_fee: str | None = field(name="openFee", default=None)
    open_fee = read.optional_decimal("raw_open_fee")
    """Fee of opening, without discounts; below zero for a cost."""
    raw_close_time: str = field(name="closeTime")
    close_time = read.timestamp("raw_close_time")
    """When the position was closed; 0 while open."""


class OpenOrderPage(Model, kw_only=True):
    """What `classic.copy_trading.futures_follower.get_open_orders` returns.

    Attributes:
        items: Trades of this page.
        end_id: Id of the last trade, for idLessThan and idGreaterThan.
    """

    raw_items: list[OpenOrder] | None = field(name="trackingList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[OpenOrder]:
        """Trades of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last trade, for idLessThan and idGreaterThan."""


class OrderHistory(Model, kw_only=True):
    """An item of `OrderHistoryPage.items`.

    Attributes:
        tracking_number: Number the trade is tracked by.
        position_side: Side of the position.
        open_leverage: Leverage the position was opened with.
        open_size: Amount opened, in the base coin.
        close_size: Amount closed, in the base coin.
        open_price_avg: Average price the position was opened at.
        close_price_avg: Average price of closing.
        realized_pnl: Profit realized by closing, in the margin coin.
        open_fee: Fee of opening, without discounts; below zero for a cost.
        close_fee: Fee of closing, without discounts; below zero for a cost.
        symbol: Trading pair, such as BTCUSDT.
        profit_rate: Profit over the margin at opening, in per cent.
        net_profit: Net profit, in the margin coin.
        open_order_id: Id of the order that opened the position.
        close_order_id: Id of the order that closed the position.
        open_time: When trading in the pair began.
        close_time: When the position was closed.
        trader_id: User id of the elite trader.
        product_type: Kind of futures.
    """

    tracking_number: str = field(name="trackingNo")
    """Number the trade is tracked by."""
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long.
    - `short`: Short.
    """
    raw_open_leverage: str = field(name="openLeverage")
    open_leverage = read.decimal("raw_open_leverage")
    """Leverage the position was opened with."""
    raw_open_size: str = field(name="openSize")
    open_size = read.decimal("raw_open_size")
    """Amount opened, in the base coin."""
    raw_close_size: str = field(name="closeSize")
    close_size = read.decimal("raw_close_size")
    """Amount closed, in the base coin."""
    raw_open_price_avg: str = field(name="openPriceAvg")
    open_price_avg = read.decimal("raw_open_price_avg")
    """Average price the position was opened at."""
    raw_close_price_avg: str = field(name="closePriceAvg")
    close_price_avg = read.decimal("raw_close_price_avg")
    """Average price of closing."""
    raw_realized_pnl: str = field(name="achievedPL")
    realized_pnl = read.decimal("raw_realized_pnl")
    """Profit realized by closing, in the margin coin."""
    raw_open_fee: str = field(name="openFee")
    open_fee = read.decimal("raw_open_fee")
    """Fee of opening, without discounts; below zero for a cost."""
    raw_close_fee: str = field(name="closeFee")
    close_fee = read.decimal("raw_close_fee")
    """Fee of closing, without discounts; below zero for a cost."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_profit_rate: str = field(name="profitRate")
    profit_rate = read.decimal("raw_profit_rate")
    """Profit over the margin at opening, in per cent."""
    raw_net_profit: str = field(name="netProfit")
    net_profit = read.decimal("raw_net_profit")
    """Net profit, in the margin coin."""
    open_order_id: str = field(name="openOrderId")
    """Id of the order that opened the position."""
    close_order_id: str = field(name="closeOrderId")
    """Id of the order that closed the position."""
    raw_open_time: str = field(name="openTime")
    open_time = read.timestamp("raw_open_time")
    """When trading in the pair began."""
    raw_close_time: str = field(name="closeTime")
    close_time = read.timestamp("raw_close_time")
    """When the position was closed."""
    trader_id: str = field(name="traderId")
    """User id of the elite trader."""
    product_type: str = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class OrderHistoryPage(Model, kw_only=True):
    """What `classic.copy_trading.futures_follower.get_order_history` returns.

    Attributes:
        items: Trades of this page.
        end_id: Id of the last trade, for idLessThan and idGreaterThan.
    """

    raw_items: list[OrderHistory] | None = field(name="trackingList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[OrderHistory]:
        """Trades of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last trade, for idLessThan and idGreaterThan."""


class QuantityLimit(Model, kw_only=True):
    """An item of what `classic.copy_trading.futures_follower.get_quantity_limits` returns.

    Attributes:
        max_follow_size: Largest size of a copied trade, in the base coin.
        min_follow_size: Smallest size of a copied trade, in the base coin.
        symbol: Trading pair, such as BTCUSDT.
    """

    raw_max_follow_size: str = field(name="maxFollowSize")
    max_follow_size = read.decimal("raw_max_follow_size")
    """Largest size of a copied trade, in the base coin."""
    raw_min_follow_size: str = field(name="minFollowSize")
    min_follow_size = read.decimal("raw_min_follow_size")
    """Smallest size of a copied trade, in the base coin."""
    symbol: str
    """Trading pair, such as BTCUSDT."""


class SetSettingsRequest(Request, kw_only=True):
    """Follow an elite trader of futures copy trading, or change the settings of doing so, for at most ten contracts.

    Attributes:
        trader_id: User id of the elite trader.
        auto_copy: Whether contracts that the elite trader newly trades are copied without asking; counts only in
        basic mode.
        mode: How far the settings go; advanced when left out.
        settings: Settings of copying, one entry per symbol.
    """

    trader_id: str = field(name="traderId")
    """User id of the elite trader."""
    auto_copy: FlagOnOff | None = field(name="autoCopy", default=None)
    """Whether contracts that the elite trader newly trades are copied without asking; counts only in basic mode."""
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
        product_type: Kind of futures.
        margin_type: Margin mode of copied trades; counts only in advanced mode.
        margin_coin: Coin the margin is in, such as USDT.
        leverage_type: Leverage of copied trades; counts only in advanced mode.
        long_leverage: Leverage of long positions; counts only in advanced mode.
        short_leverage: Leverage of short positions; counts only in advanced mode.
        size_type: What the size of a copied trade is reckoned by; counts only in advanced mode.
        size_value: Size of a copied trade, as the size type tells.
        max_hold_size: Most that copied trades may hold in the symbol; the unit is not documented.
        take_profit_ratio: Profit at which a trade is closed, in per cent, a whole number from 1 to 400.
        stop_loss_ratio: Loss at which a trade is closed, in per cent, a whole number from 1 to 400.
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
    margin_type: CopyMarginType = field(name="marginType")
    """Margin mode of copied trades; counts only in advanced mode.

    - `trader`: That of the elite trader.
    - `specify`: The follower's own.
    """
    margin_coin: str | None = field(name="marginCoin", default=None)
    """Coin the margin is in, such as USDT."""
    leverage_type: CopyLeverageType = field(name="leverType")
    """Leverage of copied trades; counts only in advanced mode.

    - `position`: That of the position.
    - `specify`: One that the follower gives.
    - `trader`: That of the elite trader.
    """
    long_leverage: Number | None = field(name="longLeverage", default=None)
    """Leverage of long positions; counts only in advanced mode."""
    short_leverage: Number | None = field(name="shortLeverage", default=None)
    """Leverage of short positions; counts only in advanced mode."""
    size_type: CopySizeType = field(name="traceType")
    """What the size of a copied trade is reckoned by; counts only in advanced mode.

    - `percent`: A multiple of the elite trader's size; 1 is as much, 2 twice as much.
    - `amount`: A fixed amount of money.
    - `count`: A fixed number of orders or amount of the coin.
    """
    size_value: Number = field(name="traceValue")
    """Size of a copied trade, as the size type tells."""
    max_hold_size: Number | None = field(name="maxHoldSize", default=None)
    """Most that copied trades may hold in the symbol; the unit is not documented."""
    take_profit_ratio: Number | None = field(name="stopSurplusRatio", default=None)
    """Profit at which a trade is closed, in per cent, a whole number from 1 to 400."""
    stop_loss_ratio: Number | None = field(name="stopLossRatio", default=None)
    """Loss at which a trade is closed, in per cent, a whole number from 1 to 400."""


class SetSmartSettingsRequest(Request, kw_only=True):
    """Follow an elite trader in proportion to the money put in, or change the settings of doing so; only for
    followers of the new kind.

    Attributes:
        trader_id: User id of the elite trader.
        copy_amount: Money put into copying, in USDT, a whole number from 50 on.
        copy_all_positions: Whether all positions of the elite trader are copied; no when left out.
        auto_copy: Whether pairs that the elite trader newly trades are copied without asking; on when left out.
        equity_guard: Whether the equity is protected; off when left out.
        equity_guard_mode: What the loss is measured by that sets the protection in; amount when left out.
        equity: Loss at which the protection sets in, a whole number, an amount or 1 to 100 per cent; required
        where the protection is on.
        margin_mode: Margin mode of copied positions; that of the elite trader when left out.
        leverage_mode: Leverage of copied positions, where the margin mode is that of the elite trader; the elite
        trader's own when left out.
        fixed_leverage: Fixed leverage, 1 to 125; 10 when left out.
    """

    trader_id: str = field(name="traderId")
    """User id of the elite trader."""
    copy_amount: Number = field(name="copyAmount")
    """Money put into copying, in USDT, a whole number from 50 on."""
    copy_all_positions: FlagYesNo | None = field(name="copyAllPostions", default=None)
    """Whether all positions of the elite trader are copied; no when left out."""
    auto_copy: FlagOnOff | None = field(name="autoCopy", default=None)
    """Whether pairs that the elite trader newly trades are copied without asking; on when left out."""
    equity_guard: FlagOnOff | None = field(name="equityGuardian", default=None)
    """Whether the equity is protected; off when left out."""
    equity_guard_mode: EquityGuardMode | None = field(name="equityGuardianMode", default=None)
    """What the loss is measured by that sets the protection in; amount when left out.

    - `amount`: A fixed amount.
    - `percentage`: A share of the equity.
    """
    equity: Number | None = None
    """Loss at which the protection sets in, a whole number, an amount or 1 to 100 per cent; required where the
    protection is on."""
    margin_mode: FollowerMarginMode | None = field(name="marginMode", default=None)
    """Margin mode of copied positions; that of the elite trader when left out.

    - `follow_trader`: That of the elite trader.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    """
    leverage_mode: FollowerLeverageMode | None = field(name="leverage", default=None)
    """Leverage of copied positions, where the margin mode is that of the elite trader; the elite trader's own when
    left out.

    - `follow_trader`: That of the elite trader.
    - `fixed_leverage`: A fixed one.
    """
    fixed_leverage: Number | None = field(name="multiple", default=None)
    """Fixed leverage, 1 to 125; 10 when left out."""


class SetTpslRequest(Request, kw_only=True):
    """Set, change or cancel the take profit and the stop loss of a futures trade you copied.

    Attributes:
        tracking_number: Number the trade is tracked by.
        symbol: Contract of the trade.
        product_type: Kind of futures.
        take_profit_price: Trigger price of the take profit; left out, it stays as it is, and 0 cancels it.
        stop_loss_price: Trigger price of the stop loss; left out, it stays as it is, and 0 cancels it.
    """

    tracking_number: str = field(name="trackingNo")
    """Number the trade is tracked by."""
    symbol: str | None = None
    """Contract of the trade."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    take_profit_price: Number | None = field(name="stopSurplusPrice", default=None)
    """Trigger price of the take profit; left out, it stays as it is, and 0 cancels it."""
    stop_loss_price: Number | None = field(name="stopLossPrice", default=None)
    """Trigger price of the stop loss; left out, it stays as it is, and 0 cancels it."""


class Setting(Model, kw_only=True):
    """An item of `SettingPage.items`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        margin_type: Margin mode that trades are copied with.
        margin_coin: Coin the margin is in, such as USDT.
        leverage_type: Leverage that trades are copied with.
        long_leverage: Leverage of long positions.
        short_leverage: Leverage of short positions.
        size_type: What the size of a copied trade is reckoned by.
        size_value: Size of a copied trade, as the size type tells.
        max_hold_size: Most that copied trades may hold in the symbol; the unit is not documented.
        take_profit_ratio: Profit at which a trade is closed, in per cent, a whole number (120 is 120 %).
        stop_loss_ratio: Loss at which a trade is closed, in per cent, a whole number (40 is 40 %).
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: str = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_type: str = field(name="marginType")
    """Margin mode that trades are copied with.

    - `trader`: That of the elite trader.
    - `specify`: The follower's own.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    leverage_type: str = field(name="leverType")
    """Leverage that trades are copied with.

    - `position`: That of the position.
    - `specify`: One that the follower gives.
    - `trader`: That of the elite trader.
    """
    raw_long_leverage: str = field(name="longLeverage")
    long_leverage = read.decimal("raw_long_leverage")
    """Leverage of long positions."""
    raw_short_leverage: str = field(name="shortLeverage")
    short_leverage = read.decimal("raw_short_leverage")
    """Leverage of short positions."""
    size_type: str = field(name="traceType")
    """What the size of a copied trade is reckoned by.

    - `percent`: A multiple of the elite trader's size; 1 is as much, 2 twice as much.
    - `amount`: A fixed amount of money.
    - `count`: A fixed number of orders or amount of the coin.
    """
    raw_size_value: str | None = field(name="traceValue", default=None)
    size_value = read.optional_decimal("raw_size_value")
    """Size of a copied trade, as the size type tells."""
    raw_max_hold_size: str | None = field(name="maxHoldSize", default=None)
    max_hold_size = read.optional_decimal("raw_max_hold_size")
    """Most that copied trades may hold in the symbol; the unit is not documented."""
    raw_take_profit_ratio: str | None = field(name="stopSurplusRatio", default=None)
    take_profit_ratio = read.optional_decimal("raw_take_profit_ratio")
    """Profit at which a trade is closed, in per cent, a whole number (120 is 120 %)."""
    raw_stop_loss_ratio: str | None = field(name="stopLossRatio", default=None)
    stop_loss_ratio = read.optional_decimal("raw_stop_loss_ratio")
    """Loss at which a trade is closed, in per cent, a whole number (40 is 40 %)."""


class SettingPage(Model, kw_only=True):
    """What `classic.copy_trading.futures_follower.get_settings` returns.

    Attributes:
        following: Whether you follow the trader.
        items: Settings of copying, one entry per contract.
    """

    raw_following: str | None = field(name="followerEnable", default=None)
    following = read.optional_flag("raw_following", "YES", "NO")
    """Whether you follow the trader."""
    raw_items: list[Setting] | None = field(name="detailList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Setting]:
        """Settings of copying, one entry per contract."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)


class Trader(Model, kw_only=True):
    """An item of what `classic.copy_trading.futures_follower.get_traders` returns.

    Attributes:
        certification_type: Whether the elite trader is certified.
        trader_id: User id of the elite trader.
        trader_name: Name of the elite trader.
        max_follow_limit: Elite traders you may follow at most.
        follow_count: Elite traders you follow.
        total_copied_margin: Margin of all copied trades so far.
        total_net_profit: Net profit of all copied trades so far.
        total_profit: Profit of all copied trades so far.
        current_symbols: Pairs being copied at present.
        followed_time: When following began, the first time.
        bgb_max_follow_limit: Part of the limit on following that is owed to holding BGB.
        bgb_follow_count: Part of the follow count that is owed to holding BGB.
    """

    certification_type: str = field(name="certificationType")
    """Whether the elite trader is certified.

    - `Uncertified`: Not certified.
    - `Certified`: Certified.
    """
    trader_id: str = field(name="traderId")
    """User id of the elite trader."""
    trader_name: str = field(name="traderName")
    """Name of the elite trader."""
    raw_max_follow_limit: str = field(name="maxFollowLimit")
    max_follow_limit = read.integer("raw_max_follow_limit")
    """Elite traders you may follow at most."""
    raw_follow_count: str = field(name="followCount")
    follow_count = read.integer("raw_follow_count")
    """Elite traders you follow."""
    raw_total_copied_margin: str = field(name="traceTotalMarginAmount")
    total_copied_margin = read.decimal("raw_total_copied_margin")
    """Margin of all copied trades so far."""
    raw_total_net_profit: str = field(name="traceTotalNetProfit")
    total_net_profit = read.decimal("raw_total_net_profit")
    """Net profit of all copied trades so far."""
    raw_total_profit: str = field(name="traceTotalProfit")
    total_profit = read.decimal("raw_total_profit")
    """Profit of all copied trades so far."""
    current_symbols: list[str] = field(name="currentTradingPairs")
    """Pairs being copied at present."""
    raw_followed_time: str = field(name="followerTime")
    followed_time = read.timestamp("raw_followed_time")
    """When following began, the first time."""
    raw_bgb_max_follow_limit: str = field(name="bgbMaxFollowLimit")
    bgb_max_follow_limit = read.integer("raw_bgb_max_follow_limit")
    """Part of the limit on following that is owed to holding BGB."""
    raw_bgb_follow_count: str = field(name="bgbFollowCount")
    bgb_follow_count = read.integer("raw_bgb_follow_count")
    """Part of the follow count that is owed to holding BGB."""


class UnfollowRequest(Request, kw_only=True):
    """Stop following an elite trader of futures copy trading.

    Attributes:
        trader_id: User id of the elite trader.
    """

    trader_id: str = field(name="traderId")
    """User id of the elite trader."""
