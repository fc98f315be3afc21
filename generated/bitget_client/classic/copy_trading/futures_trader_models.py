# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic copy_trading futures_trader."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import CopySymbolChange, FlagYES_NO, ProductType, SortOrder
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, SecretText, Time


class ClosePositionsRequest(Request, kw_only=True):
    """Close one futures position as an elite trader, those of a contract, or all of a product type.

    Attributes:
        tracking_number: Position to close, by its tracking number; the contract must fit it where it is given.
        symbol: Contract whose positions to close; with the product type alone, all positions of it are closed.
        product_type: Kind of futures.
    """

    tracking_number: str | None = field(name="trackingNo", default=None)
    """Position to close, by its tracking number; the contract must fit it where it is given."""
    symbol: str | None = None
    """Contract whose positions to close; with the product type alone, all positions of it are closed."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class ClosePositionsResult(Model, kw_only=True):
    """An item of what `classic.copy_trading.futures_trader.close_positions` returns.

    Attributes:
        tracking_number: Number the trade is tracked by.
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
    """

    tracking_number: str = field(name="trackingNo")
    """Number the trade is tracked by."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: str = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class CreateApiKeyRequest(Request, kw_only=True):
    """Create the API key of a new-style elite trader of futures copy trading, of which there can be only one.

    Attributes:
        passphrase: Passphrase for the API key, 8 to 32 letters and digits.
    """

    passphrase: SecretText
    """Passphrase for the API key, 8 to 32 letters and digits."""


class CreateApiKeyResult(Model, kw_only=True):
    """An item of what `classic.copy_trading.futures_trader.create_api_key` returns.

    Attributes:
        api_key: The API key.
        secret_key: Secret key that belongs to the API key.
        permissions: What the API key may do.
    """

    api_key__apikey: SecretText | None = field(name="apikey", default=None)
    """The value sent as `apikey`; see `api_key`."""
    api_key__apiKey: SecretText | None = field(name="apiKey", default=None)
    """The value sent as `apiKey`; see `api_key`."""

    @property
    def api_key(self) -> str:
        """The API key."""
        value = read.first(self.api_key__apikey, self.api_key__apiKey)
        if value is None:
            raise read.missing(self, "api_key")
        return value

    secret_key: SecretText = field(name="secret")
    """Secret key that belongs to the API key."""
    permissions: list[str]
    """What the API key may do.

    - `contract_trade`: Trade futures.
    - `copytrading_trade`: Trade as an elite trader of copy trading.
    """


class DailyProfit(Model, kw_only=True):
    """An item of what `classic.copy_trading.futures_trader.get_daily_profits` returns.

    Attributes:
        coin: Coin the profit shares are paid in.
        profit: Profit share of the day, in the coin.
        profit_time: When the profit share was paid.
    """

    coin: str
    """Coin the profit shares are paid in."""
    raw_profit: str = field(name="profit")
    profit = read.decimal("raw_profit")
    """Profit share of the day, in the coin."""
    raw_profit_time: str = field(name="profitTime")
    profit_time = read.timestamp("raw_profit_time")
    """When the profit share was paid."""


class Follower(Model, kw_only=True):
    """An item of what `classic.copy_trading.futures_trader.get_followers` returns.

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
    can_remove = read.flag("raw_can_remove", "yes", "no")
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


class GetDailyProfitsRequest(Request, kw_only=True):
    """Get the profit shares you earned as an elite trader of futures copy trading, by coin and day.

    Attributes:
        page_size: Entries per page; 20 when left out, 50 at most.
        page_no: Number of the page, from 1; 1 when left out.
    """

    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 20 when left out, 50 at most."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page, from 1; 1 when left out."""


class GetFollowersRequest(Request, kw_only=True):
    """Get your followers as an elite trader of futures copy trading.

    Attributes:
        page_no: Number of the page, from 1; 1 when left out.
        page_size: Followers per page; 20 when left out, 100 at most.
        start_time: Start of the period, at most three months before its end; three months before it when left
        out.
        end_time: End of the period, at most three months after its start; three months after it when left out.
    """

    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page, from 1; 1 when left out."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Followers per page; 20 when left out, 100 at most."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most three months before its end; three months before it when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start; three months after it when left out."""


class GetOpenOrdersRequest(Request, kw_only=True):
    """Get your futures trades as an elite trader that are still open.

    Attributes:
        symbol: Only trades in this contract.
        product_type: Kind of futures.
        start_time: Only trades from then on.
        end_time: Only trades until then.
        limit: Orders per page; 20 when left out, 50 at most.
        id_greater_than: endId of a page, for newer trades.
        id_less_than: endId of the page before, for older trades; left out for the first page.
    """

    symbol: str | None = None
    """Only trades in this contract."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Only trades from then on."""
    end_time: Time | None = field(name="endTime", default=None)
    """Only trades until then."""
    limit: IntText | None = None
    """Orders per page; 20 when left out, 50 at most."""
    id_greater_than: str | None = field(name="idGreaterThan", default=None)
    """endId of a page, for newer trades."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before, for older trades; left out for the first page."""


class GetOrderHistoryRequest(Request, kw_only=True):
    """Get your futures trades as an elite trader that are closed.

    Attributes:
        id_less_than: endId of the page before, for older trades; left out for the first page.
        id_greater_than: endId of a page, for newer trades.
        start_time: Start of the period, at most three months before its end; three months before it when left
        out.
        end_time: End of the period, at most three months after its start; three months after it when left out.
        limit: Orders per page; 20 when left out, 100 at most.
        sort_order: Which trades come first, by the time they were created; desc when left out.
        symbol: Only trades in this contract.
        product_type: Kind of futures.
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
    sort_order: SortOrder | None = field(name="order", default=None)
    """Which trades come first, by the time they were created; desc when left out.

    - `asc`: The oldest.
    - `desc`: The newest.
    """
    symbol: str | None = None
    """Only trades in this contract."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class GetProfitDetailsRequest(Request, kw_only=True):
    """Get the profit shares you are to receive as an elite trader of futures copy trading, follower by follower.

    Attributes:
        coin: Only profit shares paid in this coin.
        page_size: Entries per page; 20 when left out, 100 at most.
        page_no: Number of the page, from 1; 1 when left out.
    """

    coin: str | None = None
    """Only profit shares paid in this coin."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 20 when left out, 100 at most."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page, from 1; 1 when left out."""


class GetProfitHistoryRequest(Request, kw_only=True):
    """Get the profit shares you received as an elite trader of futures copy trading, one by one.

    Attributes:
        coin: Coin the profit shares are paid in.
        id_less_than: endId of the page before, for older entries; left out for the first page.
        id_greater_than: endId of a page, for newer entries.
        start_time: Start of the period, at most three months before its end; three months before it when left
        out.
        end_time: End of the period, at most three months after its start; three months after it when left out.
        limit: Profit shares per page; 100 is both the default and the most.
    """

    coin: str
    """Coin the profit shares are paid in."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before, for older entries; left out for the first page."""
    id_greater_than: str | None = field(name="idGreaterThan", default=None)
    """endId of a page, for newer entries."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most three months before its end; three months before it when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start; three months after it when left out."""
    limit: IntText
    """Profit shares per page; 100 is both the default and the most."""


class GetSymbolsRequest(Request, kw_only=True):
    """Get the contracts that an elite trader of futures copy trading can trade, with your settings for each.

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


class ModifySettingsRequest(Request, kw_only=True):
    """Change your general settings as an elite trader of futures copy trading; one of the three is required.

    Attributes:
        enabled: Whether elite trading is switched on.
        show_total_equity: Whether others see the total assets.
        show_tpsl: Whether others see take profit and stop loss of the orders.
    """

    enabled: FlagYES_NO | None = field(name="enable", default=None)
    """Whether elite trading is switched on."""
    show_total_equity: FlagYES_NO | None = field(name="showTotalEquity", default=None)
    """Whether others see the total assets."""
    show_tpsl: FlagYES_NO | None = field(name="showTpsl", default=None)
    """Whether others see take profit and stop loss of the orders."""


class OpenOrder(Model, kw_only=True):
    """An item of `OpenOrderPage.items`.

    Attributes:
        tracking_number: Number the trade is tracked by.
        open_order_id: Id of the order that opened the position.
        symbol: Trading pair, such as BTCUSDT.
        position_side: Side of the position.
        open_leverage: Leverage the position was opened with.
        open_price_avg: Average price the position was opened at.
        open_time: When trading in the pair began.
        open_size: Amount opened, in the base coin.
        preset_take_profit_price: Trigger price of the take profit.
        preset_stop_loss_price: Trigger price of the stop loss.
        open_fee: Fee of opening, in USDT, without discounts; below zero for a cost.
        follow_count: Followers who copied the order.
    """

    tracking_number: str = field(name="trackingNo")
    """Number the trade is tracked by."""
    open_order_id: str = field(name="openOrderId")
    """Id of the order that opened the position."""
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
    raw_open_price_avg: str = field(name="openPriceAvg")
    open_price_avg = read.decimal("raw_open_price_avg")
    """Average price the position was opened at."""
    raw_open_time: str = field(name="openTime")
    open_time = read.timestamp("raw_open_time")
    """When trading in the pair began."""
    raw_open_size: str = field(name="openSize")
    open_size = read.decimal("raw_open_size")
    """Amount opened, in the base coin."""
    raw_preset_take_profit_price: str | None = field(name="presetStopSurplusPrice", default=None)
    preset_take_profit_price = read.optional_decimal("raw_preset_take_profit_price")
    """Trigger price of the take profit."""
    raw_preset_stop_loss_price: str | None = field(name="presetStopLossPrice", default=None)
    preset_stop_loss_price = read.optional_decimal("raw_preset_stop_loss_price")
    """Trigger price of the stop loss."""
    raw_open_fee: str = field(name="openFee")
    open_fee = read.decimal("raw_open_fee")
    """Fee of opening, in USDT, without discounts; below zero for a cost."""
    raw_follow_count: str = field(name="followCount")
    follow_count = read.integer("raw_follow_count")
    """Followers who copied the order."""


class OpenOrderPage(Model, kw_only=True):
    """What `classic.copy_trading.futures_trader.get_open_orders` returns.

    Attributes:
        items: Trades of this page.
        end_id: Id of the last trade, for idLessThan and idGreaterThan.
    """

    raw_items: list[OpenOrder] = field(name="trackingList")
    """`items` as sent."""

    @property
    def items(self) -> list[OpenOrder]:
        """Trades of this page."""
        return read.listed(self, "items", self.raw_items)

    end_id: str = field(name="endId")
    """Id of the last trade, for idLessThan and idGreaterThan."""


class OrderHistory(Model, kw_only=True):
    """An item of `OrderHistoryPage.items`.

    Attributes:
        tracking_number: Number the trade is tracked by.
        symbol: Trading pair, such as BTCUSDT.
        open_order_id: Id of the order that opened the position.
        close_order_id: Id of the order that closed the position.
        product_type: Kind of futures.
        position_side: Side of the position.
        open_leverage: Leverage the position was opened with.
        open_price_avg: Average price the position was opened at.
        open_time: When trading in the pair began.
        open_size: Amount opened, in the base coin.
        close_size: Amount closed, in the base coin.
        close_time: When the position was closed.
        close_price_avg: Average price of closing.
        close_reason: Whether a take profit or a stop loss closed the position.
        realized_pnl: Profit realized by closing, in the margin coin.
        open_fee: Fee of opening, in USDT, without discounts; below zero for a cost.
        close_fee: Fee of closing, in USDT, without discounts; below zero for a cost.
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
    product_type: str = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long.
    - `short`: Short.
    """
    raw_open_leverage: str = field(name="openLeverage")
    open_leverage = read.decimal("raw_open_leverage")
    """Leverage the position was opened with."""
    open_price_avg__openPriceAvg: str | None = field(name="openPriceAvg", default=None)
    """The value sent as `openPriceAvg`; see `open_price_avg`."""
    open_price_avg__openAvgPrice: str | None = field(name="openAvgPrice", default=None)
    """The value sent as `openAvgPrice`; see `open_price_avg`."""

    @property
    def raw_open_price_avg(self) -> str:
        """`open_price_avg` as sent."""
        value = read.first(self.open_price_avg__openPriceAvg, self.open_price_avg__openAvgPrice)
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
    raw_close_size: str = field(name="closeSize")
    close_size = read.decimal("raw_close_size")
    """Amount closed, in the base coin."""
    raw_close_time: str = field(name="closeTime")
    close_time = read.timestamp("raw_close_time")
    """When the position was closed."""
    close_price_avg__closePriceAvg: str | None = field(name="closePriceAvg", default=None)
    """The value sent as `closePriceAvg`; see `close_price_avg`."""
    close_price_avg__closeAvgPrice: str | None = field(name="closeAvgPrice", default=None)
    """The value sent as `closeAvgPrice`; see `close_price_avg`."""

    @property
    def raw_close_price_avg(self) -> str:
        """`close_price_avg` as sent."""
        value = read.first(self.close_price_avg__closePriceAvg, self.close_price_avg__closeAvgPrice)
        if value is None:
            raise read.missing(self, "close_price_avg")
        return value

    close_price_avg = read.decimal("raw_close_price_avg")
    """Average price of closing."""
    close_reason: str | None = field(name="stopType", default=None)
    """Whether a take profit or a stop loss closed the position.

    - `profit`: Its take profit.
    - `loss`: Its stop loss.
    """
    raw_realized_pnl: str = field(name="achievedPL")
    realized_pnl = read.decimal("raw_realized_pnl")
    """Profit realized by closing, in the margin coin."""
    raw_open_fee: str = field(name="openFee")
    open_fee = read.decimal("raw_open_fee")
    """Fee of opening, in USDT, without discounts; below zero for a cost."""
    raw_close_fee: str = field(name="closeFee")
    close_fee = read.decimal("raw_close_fee")
    """Fee of closing, in USDT, without discounts; below zero for a cost."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the trade was created."""


class OrderHistoryPage(Model, kw_only=True):
    """What `classic.copy_trading.futures_trader.get_order_history` returns.

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


class ProfitDetail(Model, kw_only=True):
    """An item of what `classic.copy_trading.futures_trader.get_profit_details` returns.

    Attributes:
        coin: Coin the profit share is paid in.
        profit: Profit share, in the coin.
        follower_name: Name of the follower.
    """

    coin: str
    """Coin the profit share is paid in."""
    raw_profit: str = field(name="profit")
    profit = read.decimal("raw_profit")
    """Profit share, in the coin."""
    follower_name: str = field(name="nickName")
    """Name of the follower."""


class ProfitHistory(Model, kw_only=True):
    """An item of `ProfitHistoryPage.items`.

    Attributes:
        profit_id: Id of the profit share.
        coin: Coin the profit share is paid in.
        profit: Profit share, in the coin.
        follower_name: Name of the follower.
        profit_time: When the profit share was paid.
    """

    profit_id: str = field(name="profitId")
    """Id of the profit share."""
    coin: str
    """Coin the profit share is paid in."""
    raw_profit: str = field(name="profit")
    profit = read.decimal("raw_profit")
    """Profit share, in the coin."""
    follower_name: str = field(name="nickName")
    """Name of the follower."""
    raw_profit_time: str = field(name="profitTime")
    profit_time = read.timestamp("raw_profit_time")
    """When the profit share was paid."""


class ProfitHistoryPage(Model, kw_only=True):
    """What `classic.copy_trading.futures_trader.get_profit_history` returns.

    Attributes:
        items: Profit shares of this page.
        end_id: Id of the last profit share, for idLessThan and idGreaterThan.
    """

    raw_items: list[ProfitHistory] = field(name="profitList")
    """`items` as sent."""

    @property
    def items(self) -> list[ProfitHistory]:
        """Profit shares of this page."""
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last profit share, for idLessThan and idGreaterThan."""


class ProfitSummary(Model, kw_only=True):
    """What `classic.copy_trading.futures_trader.get_profit_summary` returns.

    Attributes:
        profit_summary: Profit shares in total.
        profit_history_list: Profit shares, one entry per coin.
    """

    profit_summary: ProfitSummaryItem = field(name="profitSummary")
    """Profit shares in total."""
    profit_history_list: list[ProfitSummaryProfitHistory] = field(name="profitHistoryList")
    """Profit shares, one entry per coin."""


class ProfitSummaryItem(Model, kw_only=True):
    """The value of `ProfitSummary.profit_summary`.

    Attributes:
        yesterday_profit: Profit share of yesterday.
        total_profit: Profit shares in all.
        pending_profit: Profit shares not yet paid.
        yesterday_time: When the profit share of yesterday was paid.
    """

    raw_yesterday_profit: str | None = field(name="yesterdayProfit", default=None)
    yesterday_profit = read.optional_decimal("raw_yesterday_profit")
    """Profit share of yesterday."""
    raw_total_profit: str | None = field(name="sumProfit", default=None)
    total_profit = read.optional_decimal("raw_total_profit")
    """Profit shares in all."""
    raw_pending_profit: str | None = field(name="waitProfit", default=None)
    pending_profit = read.optional_decimal("raw_pending_profit")
    """Profit shares not yet paid."""
    raw_yesterday_time: str | None = field(name="yesterdayTime", default=None)
    yesterday_time = read.optional_timestamp("raw_yesterday_time")
    """When the profit share of yesterday was paid."""


class ProfitSummaryProfitHistory(Model, kw_only=True):
    """An item of `ProfitSummary.profit_history_list`.

    Attributes:
        coin: Coin the profit shares are paid in.
        total_profit: Profit shares in all, in the coin.
        last_profit_time: When the last profit share was paid.
    """

    coin: str
    """Coin the profit shares are paid in."""
    raw_total_profit: str = field(name="profitCount")
    total_profit = read.decimal("raw_total_profit")
    """Profit shares in all, in the coin."""
    raw_last_profit_time: str | None = field(name="lastProfitTime", default=None)
    last_profit_time = read.optional_timestamp("raw_last_profit_time")
    """When the last profit share was paid."""


class RemoveFollowerRequest(Request, kw_only=True):
    """Remove one of your followers as an elite trader of futures copy trading.

    Attributes:
        follower_uid: User id of the follower.
    """

    follower_uid: str = field(name="followerUid")
    """User id of the follower."""


class SetSymbolsRequest(Request, kw_only=True):
    """Add contracts to the ones you trade as an elite trader, remove them, or change their ratios of take profit and
    stop loss.

    Attributes:
        settings: Changes, one entry per contract, 50 at most.
    """

    settings: list[SetSymbolsRequestSetting] = field(name="settingList")
    """Changes, one entry per contract, 50 at most."""


class SetSymbolsRequestSetting(Request, kw_only=True):
    """An item of `SetSymbolsRequest.settings`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        change: What to do.
        take_profit_ratio: Profit at which a trade is closed, in per cent, 1 to 400; in an update, 0 cancels it,
        left out it stays, and one of the two ratios is required.
        stop_loss_ratio: Loss at which a trade is closed, in per cent, 1 to 400; in an update, 0 cancels it, left
        out it stays, and one of the two ratios is required.
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
    change: CopySymbolChange = field(name="settingType")
    """What to do.

    - `ADD`: It is added.
    - `DELETE`: It is removed.
    - `UPDATE`: Its ratios of take profit and stop loss are changed.
    """
    take_profit_ratio: Number | None = field(name="stopSurplusRatio", default=None)
    """Profit at which a trade is closed, in per cent, 1 to 400; in an update, 0 cancels it, left out it stays, and
    one of the two ratios is required."""
    stop_loss_ratio: Number | None = field(name="stopLossRatio", default=None)
    """Loss at which a trade is closed, in per cent, 1 to 400; in an update, 0 cancels it, left out it stays, and one
    of the two ratios is required."""


class SetTpslRequest(Request, kw_only=True):
    """Set, change or cancel the take profit and the stop loss of one of your futures trades as an elite trader.

    Attributes:
        tracking_number: Number the trade is tracked by.
        product_type: Kind of futures.
        take_profit_price: Trigger price of the take profit; left out, it stays as it is, and 0 cancels it. One of
        the two prices is required.
        stop_loss_price: Trigger price of the stop loss; left out, it stays as it is, and 0 cancels it. One of the
        two prices is required.
    """

    tracking_number: str = field(name="trackingNo")
    """Number the trade is tracked by."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    take_profit_price: Number | None = field(name="stopSurplusPrice", default=None)
    """Trigger price of the take profit; left out, it stays as it is, and 0 cancels it. One of the two prices is
    required."""
    stop_loss_price: Number | None = field(name="stopLossPrice", default=None)
    """Trigger price of the stop loss; left out, it stays as it is, and 0 cancels it. One of the two prices is
    required."""


class Summary(Model, kw_only=True):
    """What `classic.copy_trading.futures_trader.get_summary` returns.

    Attributes:
        roi: Return on investment, in per cent.
        trading_order_num: Trades opened, in all.
        total_follower_num: Followers so far, in all.
        current_follower_num: Followers at present.
        total_pnl: Profit in all, in USDT.
        gain_num: Trades that won.
        loss_num: Trades that lost.
        win_rate: Part of the trades that won, in per cent.
        available_symbols: Pairs open for elite trades.
        last_week_roi_list: Return on investment of the last seven days, one entry per day.
        last_week_profit_list: Profit of the last seven days, one entry per day.
        last_month_roi_list: Return on investment of the last 30 days, one entry per day.
        last_month_profit_list: Profit of the last 30 days, one entry per day.
        total_equity: Total assets, in USDT.
    """

    raw_roi: str = field(name="roi")
    roi = read.decimal("raw_roi")
    """Return on investment, in per cent."""
    raw_trading_order_num: str = field(name="tradingOrderNum")
    trading_order_num = read.integer("raw_trading_order_num")
    """Trades opened, in all."""
    raw_total_follower_num: str = field(name="totalFollowerNum")
    total_follower_num = read.integer("raw_total_follower_num")
    """Followers so far, in all."""
    raw_current_follower_num: str = field(name="currentFollowerNum")
    current_follower_num = read.integer("raw_current_follower_num")
    """Followers at present."""
    raw_total_pnl: str = field(name="totalpl")
    total_pnl = read.decimal("raw_total_pnl")
    """Profit in all, in USDT."""
    raw_gain_num: str = field(name="gainNum")
    gain_num = read.integer("raw_gain_num")
    """Trades that won."""
    raw_loss_num: str = field(name="lossNum")
    loss_num = read.integer("raw_loss_num")
    """Trades that lost."""
    raw_win_rate: str = field(name="winRate")
    win_rate = read.decimal("raw_win_rate")
    """Part of the trades that won, in per cent."""
    available_symbols: list[str] = field(name="tradingPairsAvailableList")
    """Pairs open for elite trades."""
    last_week_roi_list: list[SummaryLastWeekRoi] = field(name="lastWeekRoiList")
    """Return on investment of the last seven days, one entry per day."""
    last_week_profit_list: list[SummaryLastWeekProfit] = field(name="lastWeekProfitList")
    """Profit of the last seven days, one entry per day."""
    last_month_roi_list: list[SummaryLastMonthRoi] = field(name="lastMonthRoiList")
    """Return on investment of the last 30 days, one entry per day."""
    last_month_profit_list: list[SummaryLastMonthProfit] = field(name="lastMonthProfitList")
    """Profit of the last 30 days, one entry per day."""
    raw_total_equity: str = field(name="totalEquity")
    total_equity = read.decimal("raw_total_equity")
    """Total assets, in USDT."""


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


class Symbol(Model, kw_only=True):
    """An item of what `classic.copy_trading.futures_trader.get_symbols` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        enabled: Whether the contract is open for elite trades.
        min_open_count: Smallest amount of an elite trade.
        max_leverage: Highest leverage.
        take_profit_ratio: Profit at which a trade is closed, in per cent, a whole number (120 is 120 %).
        stop_loss_ratio: Loss at which a trade is closed, in per cent, a whole number (40 is 40 %).
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_enabled: str = field(name="openTrader")
    enabled = read.flag("raw_enabled", "YES", "NO")
    """Whether the contract is open for elite trades."""
    raw_min_open_count: str = field(name="minOpenCount")
    min_open_count = read.decimal("raw_min_open_count")
    """Smallest amount of an elite trade."""
    raw_max_leverage: str = field(name="maxLeverage")
    max_leverage = read.decimal("raw_max_leverage")
    """Highest leverage."""
    raw_take_profit_ratio: str = field(name="stopSurplusRatio")
    take_profit_ratio = read.decimal("raw_take_profit_ratio")
    """Profit at which a trade is closed, in per cent, a whole number (120 is 120 %)."""
    raw_stop_loss_ratio: str = field(name="stopLossRatio")
    stop_loss_ratio = read.decimal("raw_stop_loss_ratio")
    """Loss at which a trade is closed, in per cent, a whole number (40 is 40 %)."""
