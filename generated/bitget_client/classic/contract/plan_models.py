# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic contract plan."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    ContractPlanStatusFilter,
    ContractPlanTypeFilter,
    ContractPlanTypeToCancel,
    ContractTpslPlanType,
    ContractTriggerPlanType,
    FlagYES_NO,
    MarginMode,
    OrderType,
    PlanTriggerType,
    ProductType,
    Side,
    StpMode,
    TpslHoldSide,
    TradeSide,
    TriggerType,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, NumberOrEmpty, Time


class CancelOrdersRequest(Request, kw_only=True):
    """Cancel trigger orders named one by one, or all of a kind in a product type or contract.

    Attributes:
        orders: Orders meant, each named by its id or by yours.
        symbol: Contract; required where orders are named.
        product_type: Kind of futures.
        margin_coin: Coin the margin is in, such as USDT.
        plan_type: Kind of trigger order; normal_plan when left out.
    """

    orders: list[CancelOrdersRequestOrder] | None = field(name="orderIdList", default=None)
    """Orders meant, each named by its id or by yours."""
    symbol: str | None = None
    """Contract; required where orders are named."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_coin: str | None = field(name="marginCoin", default=None)
    """Coin the margin is in, such as USDT."""
    plan_type: ContractPlanTypeToCancel | None = field(name="planType", default=None)
    """Kind of trigger order; normal_plan when left out.

    - `normal_plan`: Trigger order.
    - `profit_plan`: Take profit of part of a position.
    - `loss_plan`: Stop loss of part of a position.
    - `pos_profit`: Take profit of a whole position.
    - `pos_loss`: Stop loss of a whole position.
    - `moving_plan`: Trailing stop of a position.
    - `track_plan`: Trailing stop order.
    """


class CancelOrdersRequestOrder(Request, kw_only=True):
    """An item of `CancelOrdersRequest.orders`.

    Attributes:
        order_id: Id of the trigger order; this or clientOid is required, and this one counts where both are
        given.
        client_oid: Your own id of the trigger order; this or orderId is required.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the trigger order; this or clientOid is required, and this one counts where both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the trigger order; this or orderId is required."""


class CancelOrdersResult(Model, kw_only=True):
    """What `classic.contract.plan.cancel_orders` returns.

    Attributes:
        successes: What succeeded, one entry each.
        failures: What failed, one entry each.
    """

    raw_successes: list[CancelOrdersResultSuccess] = field(name="successList")
    """`successes` as sent."""

    @property
    def successes(self) -> list[CancelOrdersResultSuccess]:
        """What succeeded, one entry each."""
        return read.listed(self, "successes", self.raw_successes)

    raw_failures: list[CancelOrdersResultFailure] = field(name="failureList")
    """`failures` as sent."""

    @property
    def failures(self) -> list[CancelOrdersResultFailure]:
        """What failed, one entry each."""
        return read.listed(self, "failures", self.raw_failures)


class CancelOrdersResultFailure(Model, kw_only=True):
    """An item of `CancelOrdersResult.failures`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        error_message: Why it failed, in words.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    error_message: str = field(name="errorMsg")
    """Why it failed, in words."""


class CancelOrdersResultSuccess(Model, kw_only=True):
    """An item of `CancelOrdersResult.successes`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class GetOpenOrdersRequest(Request, kw_only=True):
    """Get the futures trigger orders that wait to be triggered.

    Attributes:
        order_id: Only the order with this id.
        client_oid: Only the order with this id of your own; ignored where orderId is given.
        symbol: Contract; all of the product type when left out.
        plan_type: Which kinds of trigger orders.
        product_type: Kind of futures.
        id_less_than: endId of the page before; left out for the first page.
        start_time: Start of the period, at most three months before its end.
        end_time: End of the period, at most three months after its start.
        limit: Entries per page; 100 is both the default and the most.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the order with this id."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Only the order with this id of your own; ignored where orderId is given."""
    symbol: str | None = None
    """Contract; all of the product type when left out."""
    plan_type: ContractPlanTypeFilter = field(name="planType")
    """Which kinds of trigger orders.

    - `normal_plan`: Trigger orders.
    - `track_plan`: Trailing stop orders.
    - `profit_loss`: Take profits and stop losses of every kind.
    """
    product_type: ProductType = field(name="productType")
    """Kind of futures.

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
    """Entries per page; 100 is both the default and the most."""


class GetOrderHistoryRequest(Request, kw_only=True):
    """Get the futures trigger orders that were triggered or cancelled, or failed.

    Attributes:
        order_id: Only the order with this id.
        client_oid: Only the order with this id of your own; ignored where orderId is given.
        plan_type: Which kinds of trigger orders.
        plan_status: Only orders with this end; all when left out.
        symbol: Contract; all of the product type when left out.
        product_type: Kind of futures.
        id_less_than: endId of the page before; left out for the first page.
        start_time: Start of the period, at most three months before its end.
        end_time: End of the period, at most three months after its start.
        limit: Entries per page; 100 is both the default and the most.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the order with this id."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Only the order with this id of your own; ignored where orderId is given."""
    plan_type: ContractPlanTypeFilter = field(name="planType")
    """Which kinds of trigger orders.

    - `normal_plan`: Trigger orders.
    - `track_plan`: Trailing stop orders.
    - `profit_loss`: Take profits and stop losses of every kind.
    """
    plan_status: ContractPlanStatusFilter | None = field(name="planStatus", default=None)
    """Only orders with this end; all when left out.

    - `executed`: Triggered.
    - `fail_execute`: Triggering failed.
    - `fail_trigger`: Triggering failed, by another spelling.
    - `cancelled`: Cancelled.
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
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most three months before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start."""
    limit: IntText | None = None
    """Entries per page; 100 is both the default and the most."""


class GetSubOrdersRequest(Request, kw_only=True):
    """Get the futures orders that one trigger order placed.

    Attributes:
        plan_type: Kind of trigger order.
        plan_order_id: Id of the trigger order.
        product_type: Kind of futures.
    """

    plan_type: ContractTriggerPlanType = field(name="planType")
    """Kind of trigger order.

    - `normal_plan`: Trigger order.
    - `track_plan`: Trailing stop order.
    """
    plan_order_id: str = field(name="planOrderId")
    """Id of the trigger order."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class ModifyOrderRequest(Request, kw_only=True):
    """Change a trigger order or trailing stop order that waits to be triggered; what is left out stays as it is.

    Attributes:
        plan_type: Kind of trigger order, which its id tells as well.
        order_id: Id of the trigger order; this or clientOid is required, and this one counts where both are
        given.
        client_oid: Your own id of the trigger order; this or orderId is required.
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        new_size: New amount, in the base coin.
        new_price: New limit price; not for a market order or a trailing stop order.
        new_callback_ratio: New callback rate, at most 10; required for a trailing stop order, not for others.
        new_trigger_price: New trigger price; required where newTriggerType is given.
        new_trigger_type: Which price is now compared with the trigger price.
        new_take_profit_trigger_price: New trigger price of the take profit; 0 removes it.
        new_take_profit_execute_price: New limit price of the take profit, 0 removes it; not for a trailing stop
        order.
        new_take_profit_trigger_type: Which price triggers the take profit; required with its price, not for a
        trailing stop order.
        new_stop_loss_trigger_price: New trigger price of the stop loss; 0 removes it.
        new_stop_loss_execute_price: New limit price of the stop loss, 0 removes it; not for a trailing stop
        order.
        new_stop_loss_trigger_type: Which price triggers the stop loss; required with its price, not for a
        trailing stop order.
    """

    plan_type: ContractTriggerPlanType | None = field(name="planType", default=None)
    """Kind of trigger order, which its id tells as well.

    - `normal_plan`: Trigger order.
    - `track_plan`: Trailing stop order.
    """
    order_id: str | None = field(name="orderId", default=None)
    """Id of the trigger order; this or clientOid is required, and this one counts where both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the trigger order; this or orderId is required."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    new_size: Number | None = field(name="newSize", default=None)
    """New amount, in the base coin."""
    new_price: Number | None = field(name="newPrice", default=None)
    """New limit price; not for a market order or a trailing stop order."""
    new_callback_ratio: Number | None = field(name="newCallbackRatio", default=None)
    """New callback rate, at most 10; required for a trailing stop order, not for others."""
    new_trigger_price: Number | None = field(name="newTriggerPrice", default=None)
    """New trigger price; required where newTriggerType is given."""
    new_trigger_type: TriggerType | None = field(name="newTriggerType", default=None)
    """Which price is now compared with the trigger price.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    new_take_profit_trigger_price: Number | None = field(name="newStopSurplusTriggerPrice", default=None)
    """New trigger price of the take profit; 0 removes it."""
    new_take_profit_execute_price: Number | None = field(name="newStopSurplusExecutePrice", default=None)
    """New limit price of the take profit, 0 removes it; not for a trailing stop order."""
    new_take_profit_trigger_type: PlanTriggerType | None = field(name="newStopSurplusTriggerType", default=None)
    """Which price triggers the take profit; required with its price, not for a trailing stop order.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    - `index_price`: Index price.
    """
    new_stop_loss_trigger_price: Number | None = field(name="newStopLossTriggerPrice", default=None)
    """New trigger price of the stop loss; 0 removes it."""
    new_stop_loss_execute_price: Number | None = field(name="newStopLossExecutePrice", default=None)
    """New limit price of the stop loss, 0 removes it; not for a trailing stop order."""
    new_stop_loss_trigger_type: PlanTriggerType | None = field(name="newStopLossTriggerType", default=None)
    """Which price triggers the stop loss; required with its price, not for a trailing stop order.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    - `index_price`: Index price.
    """


class ModifyOrderResult(Model, kw_only=True):
    """What `classic.contract.plan.modify_order` returns.

    Attributes:
        order_id: Id of the trigger order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Id of the trigger order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class ModifyTpslOrderRequest(Request, kw_only=True):
    """Change a take-profit or stop-loss order that waits to be triggered.

    Attributes:
        order_id: Id of the order; this or clientOid is required.
        client_oid: Your own id of the order; this or orderId is required.
        margin_coin: Coin the margin is in, such as USDT.
        product_type: Kind of futures.
        symbol: Trading pair, such as BTCUSDT.
        trigger_price: Price that sets the order off.
        trigger_type: Price that triggers the order.
        execute_price: Limit price; 0 or left out for a market order, left out for moving_plan.
        size: Amount, in the base coin; an empty text where it is for the whole position.
        range_rate: Callback range of a trailing stop (moving_plan).
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    trigger_price: Number = field(name="triggerPrice")
    """Price that sets the order off."""
    trigger_type: TriggerType | None = field(name="triggerType", default=None)
    """Price that triggers the order.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    execute_price: Number | None = field(name="executePrice", default=None)
    """Limit price; 0 or left out for a market order, left out for moving_plan."""
    size: NumberOrEmpty
    """Amount, in the base coin; an empty text where it is for the whole position."""
    range_rate: Number | None = field(name="rangeRate", default=None)
    """Callback range of a trailing stop (moving_plan)."""


class ModifyTpslOrderResult(Model, kw_only=True):
    """What `classic.contract.plan.modify_tpsl_order` returns.

    Attributes:
        order_id: Id of the take-profit or stop-loss order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Id of the take-profit or stop-loss order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class OpenOrder(Model, kw_only=True):
    """An item of `OpenOrderPage.items`.

    Attributes:
        plan_type: Kind of trigger order.
        symbol: Trading pair, such as BTCUSDT.
        size: Amount to trade, in the base coin.
        order_id: Id of the trigger order.
        client_oid: Your own id of the order.
        price: Limit price; none for a trailing stop order.
        execute_price: Limit price of the order that is placed when triggered.
        callback_ratio: Callback rate of a trailing stop order, at most 10; only for such orders.
        trigger_price: Price that sets the order off.
        trigger_type: Price that triggers the order.
        plan_status: How far the trigger order has come.
        side: Whether it buys or sells.
        position_side: Side of the position.
        margin_coin: Coin the margin is in, such as USDT.
        margin_mode: Cross or isolated margin.
        enter_point_source: Where the order was entered.
        trade_side: Whether it opens or closes a position, and why.
        position_mode: One-way or hedge mode.
        order_type: Limit or market.
        order_source: What brought the order about.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
        take_profit_execute_price: Limit price of the take profit; none or 0 for one at market.
        take_profit_trigger_price: Trigger price of the take profit.
        take_profit_trigger_type: Which price triggers the take profit.
        stop_loss_execute_price: Limit price of the stop loss; none or 0 for one at market.
        stop_loss_trigger_price: Trigger price of the stop loss.
        stop_loss_trigger_type: Which price triggers the stop loss.
        execute_order_id: Id of the order that was placed when it was triggered.
        base_volume: Amount filled, in the base coin.
    """

    plan_type: str = field(name="planType")
    """Kind of trigger order.

    - `normal_plan`: Trigger order.
    - `track_plan`: Trailing stop order.
    - `profit_plan`: Take profit of part of a position.
    - `loss_plan`: Stop loss of part of a position.
    - `pos_profit`: Take profit of a whole position.
    - `pos_loss`: Stop loss of a whole position.
    - `moving_plan`: Trailing stop of a position.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_size: str | None = field(name="size", default=None)
    size = read.optional_decimal("raw_size")
    """Amount to trade, in the base coin."""
    order_id: str = field(name="orderId")
    """Id of the trigger order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    raw_price: str | None = field(name="price", default=None)
    price = read.optional_decimal("raw_price")
    """Limit price; none for a trailing stop order."""
    raw_execute_price: str | None = field(name="executePrice", default=None)
    execute_price = read.optional_decimal("raw_execute_price")
    """Limit price of the order that is placed when triggered."""
    raw_callback_ratio: str | None = field(name="callbackRatio", default=None)
    callback_ratio = read.optional_decimal("raw_callback_ratio")
    """Callback rate of a trailing stop order, at most 10; only for such orders."""
    raw_trigger_price: str = field(name="triggerPrice")
    trigger_price = read.decimal("raw_trigger_price")
    """Price that sets the order off."""
    trigger_type: str = field(name="triggerType")
    """Price that triggers the order.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    - `index_price`: Index price.
    """
    plan_status: str = field(name="planStatus")
    """How far the trigger order has come.

    - `live`: Waiting to be triggered.
    - `not_trigger`: Waiting to be triggered, in an example of the docs.
    - `executing`: Its order is being placed.
    - `executed`: Triggered.
    - `fail_execute`: Triggering failed.
    - `cancelled`: Cancelled.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long, in hedge mode.
    - `short`: Short, in hedge mode.
    - `net`: The one position of one-way mode.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    enter_point_source: str = field(name="enterPointSource")
    """Where the order was entered.

    - `WEB`: Website.
    - `APP`: App.
    - `API`: API.
    - `SYS`: Bitget's own systems.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    trade_side: str = field(name="tradeSide")
    """Whether it opens or closes a position, and why.

    One of `open`, `close`, `reduce_close_long`, `reduce_close_short`, `burst_close_long`, `burst_close_short`,
      `offset_close_long`, `offset_close_short`, `delivery_close_long`, `delivery_close_short`,
      `dte_sys_adl_close_long`, `dte_sys_adl_close_short`, `buy_single`, `sell_single`, `reduce_buy_single`,
      `reduce_sell_single`, `burst_buy_single`, `burst_sell_single`, `delivery_sell_single`,
      `delivery_buy_single`, `dte_sys_adl_buy_in_single_side_mode`, `dte_sys_adl_sell_in_single_side_mode`.
    """
    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    order_source: str = field(name="orderSource")
    """What brought the order about.

    One of `normal`, `market`, `profit_market`, `loss_market`, `Trader_delegate`, `trader_profit`,
      `trader_loss`, `reverse`, `trader_reverse`, `profit_limit`, `loss_limit`, `liquidation`,
      `delivery_close_long`, `delivery_close_short`, `pos_profit_limit`, `pos_profit_market`, `pos_loss_limit`,
      `pos_loss_market`, `profit_chase`, `loss_chase`, `off_close`, `follower_delegate`, `reduce_offset`,
      `market_risk`, `plan_limit`, `plan_market`, `strategy_positive`, `strategy_reverse`, `strategy_unlimited`,
      `move_limit`, `move_market`, `tracking_limit`, `tracking_market`, `strategy_dca_positive`,
      `strategy_dca_reverse`, `strategy_oco_limit`, `strategy_oco_trigger`, `modify_order_limit`,
      `strategy_regular_buy`, `strategy_grid_middle`.
    """
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str | None = field(name="uTime", default=None)
    updated_time = read.optional_timestamp("raw_updated_time")
    """When the thing last changed."""
    take_profit_execute_price__stopSurplusExecutePrice: str | None = field(name="stopSurplusExecutePrice", default=None)
    """The value sent as `stopSurplusExecutePrice`; see `take_profit_execute_price`."""
    take_profit_execute_price__presetStopSurplusExecutePrice: str | None = field(
        name="presetStopSurplusExecutePrice", default=None
    )
    """The value sent as `presetStopSurplusExecutePrice`; see `take_profit_execute_price`."""

    @property
    def raw_take_profit_execute_price(self) -> str | None:
        """`take_profit_execute_price` as sent."""
        return read.first(
            self.take_profit_execute_price__stopSurplusExecutePrice,
            self.take_profit_execute_price__presetStopSurplusExecutePrice,
        )

    take_profit_execute_price = read.optional_decimal("raw_take_profit_execute_price")
    """Limit price of the take profit; none or 0 for one at market."""
    take_profit_trigger_price__stopSurplusTriggerPrice: str | None = field(name="stopSurplusTriggerPrice", default=None)
    """The value sent as `stopSurplusTriggerPrice`; see `take_profit_trigger_price`."""
    take_profit_trigger_price__presetStopSurplusPrice: str | None = field(name="presetStopSurplusPrice", default=None)
    """The value sent as `presetStopSurplusPrice`; see `take_profit_trigger_price`."""

    @property
    def raw_take_profit_trigger_price(self) -> str | None:
        """`take_profit_trigger_price` as sent."""
        return read.first(
            self.take_profit_trigger_price__stopSurplusTriggerPrice,
            self.take_profit_trigger_price__presetStopSurplusPrice,
        )

    take_profit_trigger_price = read.optional_decimal("raw_take_profit_trigger_price")
    """Trigger price of the take profit."""
    take_profit_trigger_type: str | None = field(name="stopSurplusTriggerType", default=None)
    """Which price triggers the take profit.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    - `index_price`: Index price.
    """
    stop_loss_execute_price__stopLossExecutePrice: str | None = field(name="stopLossExecutePrice", default=None)
    """The value sent as `stopLossExecutePrice`; see `stop_loss_execute_price`."""
    stop_loss_execute_price__presetStopLossExecutePrice: str | None = field(
        name="presetStopLossExecutePrice", default=None
    )
    """The value sent as `presetStopLossExecutePrice`; see `stop_loss_execute_price`."""

    @property
    def raw_stop_loss_execute_price(self) -> str | None:
        """`stop_loss_execute_price` as sent."""
        return read.first(
            self.stop_loss_execute_price__stopLossExecutePrice, self.stop_loss_execute_price__presetStopLossExecutePrice
        )

    stop_loss_execute_price = read.optional_decimal("raw_stop_loss_execute_price")
    """Limit price of the stop loss; none or 0 for one at market."""
    stop_loss_trigger_price__stopLossTriggerPrice: str | None = field(name="stopLossTriggerPrice", default=None)
    """The value sent as `stopLossTriggerPrice`; see `stop_loss_trigger_price`."""
    stop_loss_trigger_price__presetStopLossPrice: str | None = field(name="presetStopLossPrice", default=None)
    """The value sent as `presetStopLossPrice`; see `stop_loss_trigger_price`."""

    @property
    def raw_stop_loss_trigger_price(self) -> str | None:
        """`stop_loss_trigger_price` as sent."""
        return read.first(
            self.stop_loss_trigger_price__stopLossTriggerPrice, self.stop_loss_trigger_price__presetStopLossPrice
        )

    stop_loss_trigger_price = read.optional_decimal("raw_stop_loss_trigger_price")
    """Trigger price of the stop loss."""
    stop_loss_trigger_type: str | None = field(name="stopLossTriggerType", default=None)
    """Which price triggers the stop loss.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    - `index_price`: Index price.
    """
    execute_order_id: str | None = field(name="executeOrderId", default=None)
    """Id of the order that was placed when it was triggered."""
    raw_base_volume: str | None = field(name="baseVolume", default=None)
    base_volume = read.optional_decimal("raw_base_volume")
    """Amount filled, in the base coin."""


class OpenOrderPage(Model, kw_only=True):
    """What `classic.contract.plan.get_open_orders` returns.

    Attributes:
        items: Orders that are open.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[OpenOrder] | None = field(name="entrustedList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[OpenOrder]:
        """Orders that are open."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the idLessThan of the next page."""


class OrderHistory(Model, kw_only=True):
    """An item of `OrderHistoryPage.items`.

    Attributes:
        plan_type: Kind of trigger order.
        symbol: Trading pair, such as BTCUSDT.
        size: Amount to trade, in the base coin.
        order_id: Id of the trigger order.
        execute_order_id: Id of the order that was placed when it was triggered.
        client_oid: Your own id of the order.
        plan_status: How far the trigger order has come.
        price: Limit price; none for a trailing stop order.
        execute_price: Limit price of the order that is placed when triggered.
        price_avg: Average price of the fills.
        base_volume: Amount filled, in the base coin; only where it was triggered.
        callback_ratio: Callback rate of a trailing stop order, at most 10; only for such orders.
        trigger_price: Price that sets the order off.
        trigger_type: Price that triggers the order.
        side: Whether it buys or sells.
        position_side: Side of the position.
        margin_coin: Coin the margin is in, such as USDT.
        margin_mode: Cross or isolated margin.
        enter_point_source: Where the order was entered.
        trade_side: Whether it opens or closes a position, and why.
        position_mode: One-way or hedge mode.
        order_type: Limit or market.
        order_source: What brought the order about.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
        take_profit_execute_price: Limit price of the take profit; none or 0 for one at market.
        take_profit_trigger_price: Trigger price of the take profit.
        take_profit_trigger_type: Which price triggers the take profit.
        stop_loss_execute_price: Limit price of the stop loss; none or 0 for one at market.
        stop_loss_trigger_price: Trigger price of the stop loss.
        stop_loss_trigger_type: Which price triggers the stop loss.
    """

    plan_type: str = field(name="planType")
    """Kind of trigger order.

    - `normal_plan`: Trigger order.
    - `track_plan`: Trailing stop order.
    - `profit_plan`: Take profit of part of a position.
    - `loss_plan`: Stop loss of part of a position.
    - `pos_profit`: Take profit of a whole position.
    - `pos_loss`: Stop loss of a whole position.
    - `moving_plan`: Trailing stop of a position.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_size: str | None = field(name="size", default=None)
    size = read.optional_decimal("raw_size")
    """Amount to trade, in the base coin."""
    order_id: str = field(name="orderId")
    """Id of the trigger order."""
    execute_order_id: str | None = field(name="executeOrderId", default=None)
    """Id of the order that was placed when it was triggered."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    plan_status: str = field(name="planStatus")
    """How far the trigger order has come.

    - `live`: Waiting to be triggered.
    - `not_trigger`: Waiting to be triggered, in an example of the docs.
    - `executing`: Its order is being placed.
    - `executed`: Triggered.
    - `fail_execute`: Triggering failed.
    - `cancelled`: Cancelled.
    """
    raw_price: str | None = field(name="price", default=None)
    price = read.optional_decimal("raw_price")
    """Limit price; none for a trailing stop order."""
    raw_execute_price: str | None = field(name="executePrice", default=None)
    execute_price = read.optional_decimal("raw_execute_price")
    """Limit price of the order that is placed when triggered."""
    raw_price_avg: str | None = field(name="priceAvg", default=None)
    price_avg = read.optional_decimal("raw_price_avg")
    """Average price of the fills."""
    raw_base_volume: str | None = field(name="baseVolume", default=None)
    base_volume = read.optional_decimal("raw_base_volume")
    """Amount filled, in the base coin; only where it was triggered."""
    raw_callback_ratio: str | None = field(name="callbackRatio", default=None)
    callback_ratio = read.optional_decimal("raw_callback_ratio")
    """Callback rate of a trailing stop order, at most 10; only for such orders."""
    raw_trigger_price: str = field(name="triggerPrice")
    trigger_price = read.decimal("raw_trigger_price")
    """Price that sets the order off."""
    trigger_type: str = field(name="triggerType")
    """Price that triggers the order.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    - `index_price`: Index price.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long, in hedge mode.
    - `short`: Short, in hedge mode.
    - `net`: The one position of one-way mode.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    enter_point_source: str = field(name="enterPointSource")
    """Where the order was entered.

    - `WEB`: Website.
    - `APP`: App.
    - `API`: API.
    - `SYS`: Bitget's own systems.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    trade_side: str = field(name="tradeSide")
    """Whether it opens or closes a position, and why.

    One of `open`, `close`, `reduce_close_long`, `reduce_close_short`, `burst_close_long`, `burst_close_short`,
      `offset_close_long`, `offset_close_short`, `delivery_close_long`, `delivery_close_short`,
      `dte_sys_adl_close_long`, `dte_sys_adl_close_short`, `buy_single`, `sell_single`, `reduce_buy_single`,
      `reduce_sell_single`, `burst_buy_single`, `burst_sell_single`, `delivery_sell_single`,
      `delivery_buy_single`, `dte_sys_adl_buy_in_single_side_mode`, `dte_sys_adl_sell_in_single_side_mode`.
    """
    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    order_source: str | None = field(name="orderSource", default=None)
    """What brought the order about.

    One of `normal`, `market`, `profit_market`, `loss_market`, `Trader_delegate`, `trader_profit`,
      `trader_loss`, `reverse`, `trader_reverse`, `profit_limit`, `loss_limit`, `liquidation`,
      `delivery_close_long`, `delivery_close_short`, `pos_profit_limit`, `pos_profit_market`, `pos_loss_limit`,
      `pos_loss_market`, `profit_chase`, `loss_chase`, `off_close`, `follower_delegate`, `reduce_offset`,
      `market_risk`, `plan_limit`, `plan_market`, `strategy_positive`, `strategy_reverse`, `strategy_unlimited`,
      `move_limit`, `move_market`, `tracking_limit`, `tracking_market`, `strategy_dca_positive`,
      `strategy_dca_reverse`, `strategy_oco_limit`, `strategy_oco_trigger`, `modify_order_limit`,
      `strategy_regular_buy`, `strategy_grid_middle`.
    """
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str | None = field(name="uTime", default=None)
    updated_time = read.optional_timestamp("raw_updated_time")
    """When the thing last changed."""
    take_profit_execute_price__stopSurplusExecutePrice: str | None = field(name="stopSurplusExecutePrice", default=None)
    """The value sent as `stopSurplusExecutePrice`; see `take_profit_execute_price`."""
    take_profit_execute_price__presetStopSurplusExecutePrice: str | None = field(
        name="presetStopSurplusExecutePrice", default=None
    )
    """The value sent as `presetStopSurplusExecutePrice`; see `take_profit_execute_price`."""

    @property
    def raw_take_profit_execute_price(self) -> str | None:
        """`take_profit_execute_price` as sent."""
        return read.first(
            self.take_profit_execute_price__stopSurplusExecutePrice,
            self.take_profit_execute_price__presetStopSurplusExecutePrice,
        )

    take_profit_execute_price = read.optional_decimal("raw_take_profit_execute_price")
    """Limit price of the take profit; none or 0 for one at market."""
    take_profit_trigger_price__stopSurplusTriggerPrice: str | None = field(name="stopSurplusTriggerPrice", default=None)
    """The value sent as `stopSurplusTriggerPrice`; see `take_profit_trigger_price`."""
    take_profit_trigger_price__presetStopSurplusPrice: str | None = field(name="presetStopSurplusPrice", default=None)
    """The value sent as `presetStopSurplusPrice`; see `take_profit_trigger_price`."""

    @property
    def raw_take_profit_trigger_price(self) -> str | None:
        """`take_profit_trigger_price` as sent."""
        return read.first(
            self.take_profit_trigger_price__stopSurplusTriggerPrice,
            self.take_profit_trigger_price__presetStopSurplusPrice,
        )

    take_profit_trigger_price = read.optional_decimal("raw_take_profit_trigger_price")
    """Trigger price of the take profit."""
    take_profit_trigger_type: str | None = field(name="stopSurplusTriggerType", default=None)
    """Which price triggers the take profit.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    - `index_price`: Index price.
    """
    stop_loss_execute_price__stopLossExecutePrice: str | None = field(name="stopLossExecutePrice", default=None)
    """The value sent as `stopLossExecutePrice`; see `stop_loss_execute_price`."""
    stop_loss_execute_price__presetStopLossExecutePrice: str | None = field(
        name="presetStopLossExecutePrice", default=None
    )
    """The value sent as `presetStopLossExecutePrice`; see `stop_loss_execute_price`."""

    @property
    def raw_stop_loss_execute_price(self) -> str | None:
        """`stop_loss_execute_price` as sent."""
        return read.first(
            self.stop_loss_execute_price__stopLossExecutePrice, self.stop_loss_execute_price__presetStopLossExecutePrice
        )

    stop_loss_execute_price = read.optional_decimal("raw_stop_loss_execute_price")
    """Limit price of the stop loss; none or 0 for one at market."""
    stop_loss_trigger_price__stopLossTriggerPrice: str | None = field(name="stopLossTriggerPrice", default=None)
    """The value sent as `stopLossTriggerPrice`; see `stop_loss_trigger_price`."""
    stop_loss_trigger_price__presetStopLossPrice: str | None = field(name="presetStopLossPrice", default=None)
    """The value sent as `presetStopLossPrice`; see `stop_loss_trigger_price`."""

    @property
    def raw_stop_loss_trigger_price(self) -> str | None:
        """`stop_loss_trigger_price` as sent."""
        return read.first(
            self.stop_loss_trigger_price__stopLossTriggerPrice, self.stop_loss_trigger_price__presetStopLossPrice
        )

    stop_loss_trigger_price = read.optional_decimal("raw_stop_loss_trigger_price")
    """Trigger price of the stop loss."""
    stop_loss_trigger_type: str | None = field(name="stopLossTriggerType", default=None)
    """Which price triggers the stop loss.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    - `index_price`: Index price.
    """


class OrderHistoryPage(Model, kw_only=True):
    """What `classic.contract.plan.get_order_history` returns.

    Attributes:
        items: Orders that are open.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[OrderHistory] | None = field(name="entrustedList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[OrderHistory]:
        """Orders that are open."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the idLessThan of the next page."""


class PlaceOrderRequest(Request, kw_only=True):
    """Place one trigger order or trailing stop order in futures, a take profit and a stop loss with it if wanted.

    Attributes:
        plan_type: Kind of trigger order.
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        margin_mode: Cross or isolated margin.
        margin_coin: Coin the margin is in, such as USDT.
        size: Amount to trade, in the base coin.
        price: Limit price; required for a limit order, not for a market or trailing stop order.
        callback_ratio: Callback rate, at most 10; required for a trailing stop order.
        trigger_price: Price that sets the order off.
        trigger_type: Price that triggers the order.
        side: Direction; in hedge mode that of the position, buy for long and sell for short, when closing too.
        trade_side: Open or close a position; required in hedge mode.
        order_type: Limit or market; market for a trailing stop order.
        client_oid: Your own id of the order.
        reduce_only: Whether the order may only make a position smaller; NO when left out, only in one-way mode.
        take_profit_trigger_price: Trigger price of the take profit, for a trailing stop order in per cent, 0.01
        to 999.99; none when left out or 0.
        take_profit_execute_price: Limit price of the take profit; at market when left out or 0, not for a
        trailing stop order.
        take_profit_trigger_type: Which price triggers the take profit; required with its price, fill_price for a
        trailing stop order.
        stop_loss_trigger_price: Trigger price of the stop loss, for a trailing stop order in per cent, 0.01 to
        999.99; none when left out or 0.
        stop_loss_execute_price: Limit price of the stop loss; at market when left out or 0, not for a trailing
        stop order.
        stop_loss_trigger_type: Which price triggers the stop loss; required with its price, fill_price for a
        trailing stop order.
        stp_mode: What happens where the order would trade with one of your own; none when left out.
    """

    plan_type: ContractTriggerPlanType = field(name="planType")
    """Kind of trigger order.

    - `normal_plan`: Trigger order.
    - `track_plan`: Trailing stop order.
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
    margin_mode: MarginMode = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    size: Number
    """Amount to trade, in the base coin."""
    price: Number | None = None
    """Limit price; required for a limit order, not for a market or trailing stop order."""
    callback_ratio: Number | None = field(name="callbackRatio", default=None)
    """Callback rate, at most 10; required for a trailing stop order."""
    trigger_price: Number = field(name="triggerPrice")
    """Price that sets the order off."""
    trigger_type: TriggerType = field(name="triggerType")
    """Price that triggers the order.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    side: Side
    """Direction; in hedge mode that of the position, buy for long and sell for short, when closing too.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    trade_side: TradeSide | None = field(name="tradeSide", default=None)
    """Open or close a position; required in hedge mode.

    - `open`: Opens.
    - `close`: Closes.
    """
    order_type: OrderType = field(name="orderType")
    """Limit or market; market for a trailing stop order.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    reduce_only: FlagYES_NO | None = field(name="reduceOnly", default=None)
    """Whether the order may only make a position smaller; NO when left out, only in one-way mode."""
    take_profit_trigger_price: Number | None = field(name="stopSurplusTriggerPrice", default=None)
    """Trigger price of the take profit, for a trailing stop order in per cent, 0.01 to 999.99; none when left out or
    0."""
    take_profit_execute_price: Number | None = field(name="stopSurplusExecutePrice", default=None)
    """Limit price of the take profit; at market when left out or 0, not for a trailing stop order."""
    take_profit_trigger_type: PlanTriggerType | None = field(name="stopSurplusTriggerType", default=None)
    """Which price triggers the take profit; required with its price, fill_price for a trailing stop order.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    - `index_price`: Index price.
    """
    stop_loss_trigger_price: Number | None = field(name="stopLossTriggerPrice", default=None)
    """Trigger price of the stop loss, for a trailing stop order in per cent, 0.01 to 999.99; none when left out or
    0."""
    stop_loss_execute_price: Number | None = field(name="stopLossExecutePrice", default=None)
    """Limit price of the stop loss; at market when left out or 0, not for a trailing stop order."""
    stop_loss_trigger_type: PlanTriggerType | None = field(name="stopLossTriggerType", default=None)
    """Which price triggers the stop loss; required with its price, fill_price for a trailing stop order.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    - `index_price`: Index price.
    """
    stp_mode: StpMode | None = field(name="stpMode", default=None)
    """What happens where the order would trade with one of your own; none when left out.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """


class PlaceOrderResult(Model, kw_only=True):
    """What `classic.contract.plan.place_order` returns.

    Attributes:
        order_id: Id of the trigger order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Id of the trigger order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class PlacePositionTpslRequest(Request, kw_only=True):
    """Place a take profit and a stop loss of a futures position at once.

    Attributes:
        margin_coin: Coin the margin is in, such as USDT.
        product_type: Kind of futures.
        symbol: Trading pair, such as BTCUSDT.
        take_profit_trigger_price: Trigger price of the take profit.
        take_profit_size: Amount of the take profit, in the base coin; the whole position when left out.
        take_profit_trigger_type: Which price triggers the take profit.
        take_profit_execute_price: Limit price of the take profit; at market when left out or 0.
        stop_loss_trigger_price: Trigger price of the stop loss.
        stop_loss_size: Amount of the stop loss, in the base coin; the whole position when left out.
        stop_loss_trigger_type: Which price triggers the stop loss.
        stop_loss_execute_price: Limit price of the stop loss; at market when left out or 0.
        hold_side: Position meant.
        stp_mode: What happens where an order would trade with one of your own; none when left out.
        take_profit_client_oid: Your own id of the take-profit order.
        stop_loss_client_oid: Your own id of the stop-loss order.
    """

    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    take_profit_trigger_price: Number | None = field(name="stopSurplusTriggerPrice", default=None)
    """Trigger price of the take profit."""
    take_profit_size: Number | None = field(name="stopSurplusSize", default=None)
    """Amount of the take profit, in the base coin; the whole position when left out."""
    take_profit_trigger_type: TriggerType | None = field(name="stopSurplusTriggerType", default=None)
    """Which price triggers the take profit.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    take_profit_execute_price: Number | None = field(name="stopSurplusExecutePrice", default=None)
    """Limit price of the take profit; at market when left out or 0."""
    stop_loss_trigger_price: Number | None = field(name="stopLossTriggerPrice", default=None)
    """Trigger price of the stop loss."""
    stop_loss_size: Number | None = field(name="stopLossSize", default=None)
    """Amount of the stop loss, in the base coin; the whole position when left out."""
    stop_loss_trigger_type: TriggerType | None = field(name="stopLossTriggerType", default=None)
    """Which price triggers the stop loss.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    stop_loss_execute_price: Number | None = field(name="stopLossExecutePrice", default=None)
    """Limit price of the stop loss; at market when left out or 0."""
    hold_side: TpslHoldSide = field(name="holdSide")
    """Position meant.

    - `long`: Long, in hedge mode.
    - `short`: Short, in hedge mode.
    - `buy`: Long, in one-way mode.
    - `sell`: Short, in one-way mode.
    """
    stp_mode: StpMode | None = field(name="stpMode", default=None)
    """What happens where an order would trade with one of your own; none when left out.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    take_profit_client_oid: str | None = field(name="stopSurplusClientOid", default=None)
    """Your own id of the take-profit order."""
    stop_loss_client_oid: str | None = field(name="stopLossClientOid", default=None)
    """Your own id of the stop-loss order."""


class PlaceTpslOrderRequest(Request, kw_only=True):
    """Place one take-profit, stop-loss or trailing stop order for a futures position.

    Attributes:
        margin_coin: Coin the margin is in, such as USDT.
        product_type: Kind of futures.
        symbol: Trading pair, such as BTCUSDT.
        plan_type: Kind of take profit or stop loss.
        trigger_price: Price that sets the order off.
        trigger_type: Price that triggers the order.
        execute_price: Limit price; 0 or left out for a market order, left out for moving_plan.
        hold_side: Position meant.
        size: Amount, in the base coin; required but for pos_profit and pos_loss.
        range_rate: Callback range; required for moving_plan, only for it.
        client_oid: Your own id of the order.
        stp_mode: What happens where the order would trade with one of your own; none when left out.
    """

    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    plan_type: ContractTpslPlanType = field(name="planType")
    """Kind of take profit or stop loss.

    - `profit_plan`: Take profit of part of a position.
    - `loss_plan`: Stop loss of part of a position.
    - `moving_plan`: Trailing stop of a position.
    - `pos_profit`: Take profit of a whole position.
    - `pos_loss`: Stop loss of a whole position.
    """
    trigger_price: Number = field(name="triggerPrice")
    """Price that sets the order off."""
    trigger_type: TriggerType | None = field(name="triggerType", default=None)
    """Price that triggers the order.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    execute_price: Number | None = field(name="executePrice", default=None)
    """Limit price; 0 or left out for a market order, left out for moving_plan."""
    hold_side: TpslHoldSide = field(name="holdSide")
    """Position meant.

    - `long`: Long, in hedge mode.
    - `short`: Short, in hedge mode.
    - `buy`: Long, in one-way mode.
    - `sell`: Short, in one-way mode.
    """
    size: Number | None = None
    """Amount, in the base coin; required but for pos_profit and pos_loss."""
    range_rate: Number | None = field(name="rangeRate", default=None)
    """Callback range; required for moving_plan, only for it."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    stp_mode: StpMode | None = field(name="stpMode", default=None)
    """What happens where the order would trade with one of your own; none when left out.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """


class PlaceTpslOrderResult(Model, kw_only=True):
    """What `classic.contract.plan.place_tpsl_order` returns.

    Attributes:
        order_id: Id of the take-profit or stop-loss order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Id of the take-profit or stop-loss order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class PositionTpsl(Model, kw_only=True):
    """An item of what `classic.contract.plan.place_position_tpsl` returns.

    Attributes:
        order_id: Id of the take-profit or stop-loss order.
        take_profit_client_oid: Your own id of the take-profit order.
        stop_loss_client_oid: Your own id of the stop-loss order.
    """

    order_id: str = field(name="orderId")
    """Id of the take-profit or stop-loss order."""
    take_profit_client_oid: str | None = field(name="stopSurplusClientOid", default=None)
    """Your own id of the take-profit order."""
    stop_loss_client_oid: str | None = field(name="stopLossClientOid", default=None)
    """Your own id of the stop-loss order."""


class SubOrder(Model, kw_only=True):
    """An item of what `classic.contract.plan.get_sub_orders` returns.

    Attributes:
        order_id: Bitget's id of the order.
        price: Limit price of the order.
        order_type: Limit or market.
        status: How far the trigger order has come.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    raw_price: str | None = field(name="price", default=None)
    price = read.optional_decimal("raw_price")
    """Limit price of the order."""
    order_type: str = field(name="type")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    status: str
    """How far the trigger order has come.

    - `success`: Triggered.
    - `fail`: Failed.
    - `cancelled`: Cancelled.
    - `in_progress`: Triggered, its order is being placed.
    - `in_progress_tracking`: Following the price.
    """
