# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta strategy."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    Category,
    FlagYesNo,
    IcebergExecution,
    IcebergPreference,
    IcebergSplitMode,
    OffsetType,
    OrderType,
    PositionSide,
    Side,
    StrategyType,
    TpslMode,
    TrailActivationPrice,
    TrailType,
    TriggerBy,
    TwapInterval,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class CancelOrderRequest(Request, kw_only=True):
    """Cancel one open strategy order, named by its id or by yours.

    Attributes:
        order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
        client_oid: Your own id of the order; this or orderId is required.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts if both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""


class GetOpenOrdersRequest(Request, kw_only=True):
    """Get the open strategy orders of one category.

    Attributes:
        category: Product line.
        strategy_type: Only orders of this kind.
    """

    category: Category
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    strategy_type: StrategyType | None = field(name="type", default=None)
    """Only orders of this kind.

    - `tpsl`: Take profit and stop loss.
    - `trigger`: An order placed when a price is reached.
    - `oco`: Two orders, of which one cancels the other.
    - `trailing_stop`: An order placed when the price turns back by some distance.
    - `iceberg`: A large order placed in small parts.
    - `twap`: An order placed in parts over some time.
    """


class GetOrderHistoryRequest(Request, kw_only=True):
    """Get the strategy orders of one category that are no longer open.

    Attributes:
        category: Product line.
        strategy_type: Only orders of this kind.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        limit: Number of orders; 100 is both the default and the most.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    category: Category
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    strategy_type: StrategyType | None = field(name="type", default=None)
    """Only orders of this kind.

    - `tpsl`: Take profit and stop loss.
    - `trigger`: An order placed when a price is reached.
    - `oco`: Two orders, of which one cancels the other.
    - `trailing_stop`: An order placed when the price turns back by some distance.
    - `iceberg`: A large order placed in small parts.
    - `twap`: An order placed in parts over some time.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Number of orders; 100 is both the default and the most."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetSubOrdersRequest(Request, kw_only=True):
    """Get the orders that one strategy order has placed.

    Attributes:
        order_id: Id of the strategy order.
        limit: Number of orders; 100 when left out.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    order_id: str = field(name="orderId")
    """Id of the strategy order."""
    limit: IntText | None = None
    """Number of orders; 100 when left out."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class ModifyOrderRequest(Request, kw_only=True):
    """Change the amount or the trigger prices of one open strategy order, or the orders it is to place.

    Attributes:
        order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
        client_oid: Your own id of the order; this or orderId is required.
        qty: New amount, in the base coin; of a take profit and stop loss for part of a position only.
        tp_trigger_by: Price that sets the take profit off.
        sl_trigger_by: Price that sets the stop loss off.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        tp_order_type: Kind of order the take profit places.
        sl_order_type: Kind of order the stop loss places.
        tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
        sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
        trigger_by: Price that sets the order off.
        trigger_price: Price that sets the order off.
        trigger_order_type: Kind of order that is placed when triggered.
        trigger_order_price: Limit price of the order that is placed when triggered.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts if both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""
    qty: Number
    """New amount, in the base coin; of a take profit and stop loss for part of a position only."""
    tp_trigger_by: TriggerBy | None = field(name="tpTriggerBy", default=None)
    """Price that sets the take profit off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    sl_trigger_by: TriggerBy | None = field(name="slTriggerBy", default=None)
    """Price that sets the stop loss off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    take_profit: Number | None = field(name="takeProfit", default=None)
    """Trigger price of the take profit."""
    stop_loss: Number | None = field(name="stopLoss", default=None)
    """Trigger price of the stop loss."""
    tp_order_type: OrderType | None = field(name="tpOrderType", default=None)
    """Kind of order the take profit places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    sl_order_type: OrderType | None = field(name="slOrderType", default=None)
    """Kind of order the stop loss places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    tp_limit_price: Number | None = field(name="tpLimitPrice", default=None)
    """Limit price of the take profit; counts only where that is a limit order."""
    sl_limit_price: Number | None = field(name="slLimitPrice", default=None)
    """Limit price of the stop loss; counts only where that is a limit order."""
    trigger_by: TriggerBy | None = field(name="triggerBy", default=None)
    """Price that sets the order off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    trigger_price: Number | None = field(name="triggerPrice", default=None)
    """Price that sets the order off."""
    trigger_order_type: OrderType | None = field(name="triggerOrderType", default=None)
    """Kind of order that is placed when triggered.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    trigger_order_price: Number | None = field(name="triggerOrderPrice", default=None)
    """Limit price of the order that is placed when triggered."""


class ModifyOrderResult(Model, kw_only=True):
    """What `uta.strategy.modify_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""


class OpenOrder(Model, kw_only=True):
    """An item of what `uta.strategy.get_open_orders` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        qty: Amount ordered, in the base coin.
        position_side: Side of the position.
        status: How far the order has come.
        strategy_type: Kind of strategy order.
        trigger_type: Whether the take profit or the stop loss was triggered.
        trigger_by: Price that sets the order off; for trigger only.
        trigger_price: Price that sets the order off; for trigger only.
        trigger_order_type: Kind of order that is placed when triggered; for trigger only.
        trigger_order_price: Limit price of the order that is placed when triggered; for trigger only.
        tp_trigger_by: Price that sets the take profit off.
        sl_trigger_by: Price that sets the stop loss off.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        tp_order_type: Kind of order the take profit places.
        sl_order_type: Kind of order the stop loss places.
        tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
        sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
        oco_params: Settings of an OCO order.
        trailing_stop_params: Settings of a trailing stop.
        iceberg_params: Settings of an iceberg order.
        twap_params: Settings of a TWAP order.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    category: str
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount ordered, in the base coin."""
    position_side: str | None = field(name="posSide", default=None)
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
    strategy_type: str | None = field(name="type", default=None)
    """Kind of strategy order.

    - `tpsl`: Take profit and stop loss.
    - `trigger`: An order placed when a price is reached.
    - `oco`: Two orders, of which one cancels the other.
    - `trailing_stop`: An order placed when the price turns back by some distance.
    - `iceberg`: A large order placed in small parts.
    - `twap`: An order placed in parts over some time.
    """
    trigger_type: str | None = field(name="triggerType", default=None)
    """Whether the take profit or the stop loss was triggered.

    - `takeProfit`: Take profit.
    - `stopLoss`: Stop loss.
    """
    trigger_by: str | None = field(name="triggerBy", default=None)
    """Price that sets the order off; for trigger only.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    raw_trigger_price: str | None = field(name="triggerPrice", default=None)
    trigger_price = read.optional_decimal("raw_trigger_price")
    """Price that sets the order off; for trigger only."""
    trigger_order_type: str | None = field(name="triggerOrderType", default=None)
    """Kind of order that is placed when triggered; for trigger only.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    raw_trigger_order_price: str | None = field(name="triggerOrderPrice", default=None)
    trigger_order_price = read.optional_decimal("raw_trigger_order_price")
    """Limit price of the order that is placed when triggered; for trigger only."""
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
    raw_tp_limit_price: str | None = field(name="tpLimitPrice", default=None)
    tp_limit_price = read.optional_decimal("raw_tp_limit_price")
    """Limit price of the take profit; counts only where that is a limit order."""
    raw_sl_limit_price: str | None = field(name="slLimitPrice", default=None)
    sl_limit_price = read.optional_decimal("raw_sl_limit_price")
    """Limit price of the stop loss; counts only where that is a limit order."""
    oco_params: OpenOrderOcoParam | None = field(name="ocoParams", default=None)
    """Settings of an OCO order."""
    trailing_stop_params: OpenOrderTrailingStopParam | None = field(name="trailingStopParams", default=None)
    """Settings of a trailing stop."""
    iceberg_params: OpenOrderIcebergParam | None = field(name="icebergParams", default=None)
    """Settings of an iceberg order."""
    twap_params: OpenOrderTwapParam | None = field(name="twapParams", default=None)
    """Settings of a TWAP order."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class OpenOrderIcebergParam(Model, kw_only=True):
    """The value of `OpenOrder.iceberg_params`.

    Attributes:
        split_mode: How the order is split.
        qty_per_order: Amount of each order, in the base coin.
        split_order_count: Number of orders to split into.
        order_preference: What the prices of the orders go by.
        execution_strategy: Price that the orders take from the book.
        fixed_distance_type: How the distance from the market price is given.
        distance: Distance from the market price, as fixedDistanceType tells.
        fixed_price: Fixed price of the orders.
        price_limit: Price beyond which no order is placed.
    """

    split_mode: str | None = field(name="splitMode", default=None)
    """How the order is split.

    - `quantity`: By the amount of each order.
    - `order`: By the number of orders.
    """
    raw_qty_per_order: str | None = field(name="qtyPerOrder", default=None)
    qty_per_order = read.optional_decimal("raw_qty_per_order")
    """Amount of each order, in the base coin."""
    raw_split_order_count: str | None = field(name="splitOrderNumbers", default=None)
    split_order_count = read.optional_integer("raw_split_order_count")
    """Number of orders to split into."""
    order_preference: str | None = field(name="orderPreference", default=None)
    """What the prices of the orders go by.

    - `faster_execution`: Quick fills.
    - `fixed_distance`: A fixed distance from the market.
    - `fixed_price`: A fixed price.
    """
    execution_strategy: str | None = field(name="executionStrategy", default=None)
    """Price that the orders take from the book.

    - `queue1`: First price of its own side.
    - `counterparty1`: First price of the other side.
    """
    fixed_distance_type: str | None = field(name="fixedDistanceType", default=None)
    """How the distance from the market price is given.

    - `percentage`: As a percentage.
    - `spread`: As a difference of prices.
    """
    raw_distance: str | None = field(name="distance", default=None)
    distance = read.optional_decimal("raw_distance")
    """Distance from the market price, as fixedDistanceType tells."""
    raw_fixed_price: str | None = field(name="fixedPrice", default=None)
    fixed_price = read.optional_decimal("raw_fixed_price")
    """Fixed price of the orders."""
    raw_price_limit: str | None = field(name="priceLimit", default=None)
    price_limit = read.optional_decimal("raw_price_limit")
    """Price beyond which no order is placed."""


class OpenOrderOcoParam(Model, kw_only=True):
    """The value of `OpenOrder.oco_params`.

    Attributes:
        oco_limit_price: Price of the limit order of the two.
        oco_trigger_price: Price that sets the trigger order of the two off.
        oco_order_type: Kind of order that is placed when triggered.
        oco_order_price: Limit price of the order that is placed when triggered.
    """

    raw_oco_limit_price: str | None = field(name="ocoLimitPrice", default=None)
    oco_limit_price = read.optional_decimal("raw_oco_limit_price")
    """Price of the limit order of the two."""
    raw_oco_trigger_price: str | None = field(name="ocoTriggerPrice", default=None)
    oco_trigger_price = read.optional_decimal("raw_oco_trigger_price")
    """Price that sets the trigger order of the two off."""
    oco_order_type: str | None = field(name="ocoOrderType", default=None)
    """Kind of order that is placed when triggered.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    raw_oco_order_price: str | None = field(name="ocoOrderPrice", default=None)
    oco_order_price = read.optional_decimal("raw_oco_order_price")
    """Limit price of the order that is placed when triggered."""


class OpenOrderTrailingStopParam(Model, kw_only=True):
    """The value of `OpenOrder.trailing_stop_params`.

    Attributes:
        activation_price: Price that activates the trailing stop.
        activation_price_type: Price that activates the trailing stop.
        trail_type: How the distance of the trailing stop is given.
        trail_variance: How far the price must turn back.
        pre_order_type: Kind of order that is placed when triggered.
        pre_order_price: Limit price of the order that is placed when triggered.
    """

    raw_activation_price: str | None = field(name="activationPrice", default=None)
    activation_price = read.optional_decimal("raw_activation_price")
    """Price that activates the trailing stop."""
    activation_price_type: str | None = field(name="activationType", default=None)
    """Price that activates the trailing stop.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    - `index`: Index price.
    """
    trail_type: str | None = field(name="trailType", default=None)
    """How the distance of the trailing stop is given.

    - `ratio`: Relative to the price.
    - `spread`: As a difference of prices.
    """
    raw_trail_variance: str | None = field(name="trailVariance", default=None)
    trail_variance = read.optional_decimal("raw_trail_variance")
    """How far the price must turn back."""
    pre_order_type: str | None = field(name="preOrderType", default=None)
    """Kind of order that is placed when triggered.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    raw_pre_order_price: str | None = field(name="preOrderPrice", default=None)
    pre_order_price = read.optional_decimal("raw_pre_order_price")
    """Limit price of the order that is placed when triggered."""


class OpenOrderTwapParam(Model, kw_only=True):
    """The value of `OpenOrder.twap_params`.

    Attributes:
        duration: How long the whole order takes, in minutes.
        interval: Time between two orders, in seconds.
        order_type: Limit or market.
        limit_offset_type: How the distance of the limit price is given.
        limit_offset_percentage: Distance of the limit price from the market as a percentage.
        limit_offset_spread: Distance of the limit price from the market as a difference of prices.
        twap_trigger_price: Price that starts the order.
        twap_termination_price: Price that ends the order.
    """

    raw_duration: str | None = field(name="duration", default=None)
    duration = read.optional_integer("raw_duration")
    """How long the whole order takes, in minutes."""
    interval: str | None = None
    """Time between two orders, in seconds.

    One of `5`, `10`, `20`, `30`, `60`.
    """
    order_type: str | None = field(name="orderType", default=None)
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    limit_offset_type: str | None = field(name="limitOffsetType", default=None)
    """How the distance of the limit price is given.

    - `percentage`: As a percentage.
    - `spread`: As a difference of prices.
    """
    raw_limit_offset_percentage: str | None = field(name="limitOffsetPercentage", default=None)
    limit_offset_percentage = read.optional_decimal("raw_limit_offset_percentage")
    """Distance of the limit price from the market as a percentage."""
    raw_limit_offset_spread: str | None = field(name="limitOffsetSpread", default=None)
    limit_offset_spread = read.optional_decimal("raw_limit_offset_spread")
    """Distance of the limit price from the market as a difference of prices."""
    raw_twap_trigger_price: str | None = field(name="twapTriggerPrice", default=None)
    twap_trigger_price = read.optional_decimal("raw_twap_trigger_price")
    """Price that starts the order."""
    raw_twap_termination_price: str | None = field(name="twapTerminationPrice", default=None)
    twap_termination_price = read.optional_decimal("raw_twap_termination_price")
    """Price that ends the order."""


class OrderHistory(Model, kw_only=True):
    """An item of `OrderHistoryPage.items`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        qty: Amount ordered, in the base coin.
        position_side: Side of the position.
        status: How far the order has come.
        strategy_type: Kind of strategy order.
        margin_mode: Cross or isolated margin.
        trigger_type: Whether the take profit or the stop loss was triggered.
        trigger_by: Price that sets the order off; for trigger only.
        trigger_price: Price that sets the order off; for trigger only.
        trigger_order_type: Kind of order that is placed when triggered; for trigger only.
        trigger_order_price: Limit price of the order that is placed when triggered; for trigger only.
        tp_trigger_by: Price that sets the take profit off.
        sl_trigger_by: Price that sets the stop loss off.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        tp_order_type: Kind of order the take profit places.
        sl_order_type: Kind of order the stop loss places.
        tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
        sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
        oco_params: Settings of an OCO order.
        trailing_stop_params: Settings of a trailing stop.
        iceberg_params: Settings of an iceberg order.
        twap_params: Settings of a TWAP order.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    category: str
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount ordered, in the base coin."""
    position_side: str | None = field(name="posSide", default=None)
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
    strategy_type: str | None = field(name="type", default=None)
    """Kind of strategy order.

    - `tpsl`: Take profit and stop loss.
    - `trigger`: An order placed when a price is reached.
    - `oco`: Two orders, of which one cancels the other.
    - `trailing_stop`: An order placed when the price turns back by some distance.
    - `iceberg`: A large order placed in small parts.
    - `twap`: An order placed in parts over some time.
    """
    margin_mode: str | None = field(name="marginMode", default=None)
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    trigger_type: str | None = field(name="triggerType", default=None)
    """Whether the take profit or the stop loss was triggered.

    - `takeProfit`: Take profit.
    - `stopLoss`: Stop loss.
    """
    trigger_by: str | None = field(name="triggerBy", default=None)
    """Price that sets the order off; for trigger only.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    raw_trigger_price: str | None = field(name="triggerPrice", default=None)
    trigger_price = read.optional_decimal("raw_trigger_price")
    """Price that sets the order off; for trigger only."""
    trigger_order_type: str | None = field(name="triggerOrderType", default=None)
    """Kind of order that is placed when triggered; for trigger only.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    raw_trigger_order_price: str | None = field(name="triggerOrderPrice", default=None)
    trigger_order_price = read.optional_decimal("raw_trigger_order_price")
    """Limit price of the order that is placed when triggered; for trigger only."""
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
    raw_tp_limit_price: str | None = field(name="tpLimitPrice", default=None)
    tp_limit_price = read.optional_decimal("raw_tp_limit_price")
    """Limit price of the take profit; counts only where that is a limit order."""
    raw_sl_limit_price: str | None = field(name="slLimitPrice", default=None)
    sl_limit_price = read.optional_decimal("raw_sl_limit_price")
    """Limit price of the stop loss; counts only where that is a limit order."""
    oco_params: OrderHistoryOcoParam | None = field(name="ocoParams", default=None)
    """Settings of an OCO order."""
    trailing_stop_params: OrderHistoryTrailingStopParam | None = field(name="trailingStopParams", default=None)
    """Settings of a trailing stop."""
    iceberg_params: OrderHistoryIcebergParam | None = field(name="icebergParams", default=None)
    """Settings of an iceberg order."""
    twap_params: OrderHistoryTwapParam | None = field(name="twapParams", default=None)
    """Settings of a TWAP order."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class OrderHistoryIcebergParam(Model, kw_only=True):
    """The value of `OrderHistory.iceberg_params`.

    Attributes:
        split_mode: How the order is split.
        qty_per_order: Amount of each order, in the base coin.
        split_order_count: Number of orders to split into.
        order_preference: What the prices of the orders go by.
        execution_strategy: Price that the orders take from the book.
        fixed_distance_type: How the distance from the market price is given.
        distance: Distance from the market price, as fixedDistanceType tells.
        fixed_price: Fixed price of the orders.
        price_limit: Price beyond which no order is placed.
    """

    split_mode: str | None = field(name="splitMode", default=None)
    """How the order is split.

    - `quantity`: By the amount of each order.
    - `order`: By the number of orders.
    """
    raw_qty_per_order: str | None = field(name="qtyPerOrder", default=None)
    qty_per_order = read.optional_decimal("raw_qty_per_order")
    """Amount of each order, in the base coin."""
    raw_split_order_count: str | None = field(name="splitOrderNumbers", default=None)
    split_order_count = read.optional_integer("raw_split_order_count")
    """Number of orders to split into."""
    order_preference: str | None = field(name="orderPreference", default=None)
    """What the prices of the orders go by.

    - `faster_execution`: Quick fills.
    - `fixed_distance`: A fixed distance from the market.
    - `fixed_price`: A fixed price.
    """
    execution_strategy: str | None = field(name="executionStrategy", default=None)
    """Price that the orders take from the book.

    - `queue1`: First price of its own side.
    - `counterparty1`: First price of the other side.
    """
    fixed_distance_type: str | None = field(name="fixedDistanceType", default=None)
    """How the distance from the market price is given.

    - `percentage`: As a percentage.
    - `spread`: As a difference of prices.
    """
    raw_distance: str | None = field(name="distance", default=None)
    distance = read.optional_decimal("raw_distance")
    """Distance from the market price, as fixedDistanceType tells."""
    raw_fixed_price: str | None = field(name="fixedPrice", default=None)
    fixed_price = read.optional_decimal("raw_fixed_price")
    """Fixed price of the orders."""
    raw_price_limit: str | None = field(name="priceLimit", default=None)
    price_limit = read.optional_decimal("raw_price_limit")
    """Price beyond which no order is placed."""


class OrderHistoryOcoParam(Model, kw_only=True):
    """The value of `OrderHistory.oco_params`.

    Attributes:
        oco_limit_price: Price of the limit order of the two.
        oco_trigger_price: Price that sets the trigger order of the two off.
        oco_order_type: Kind of order that is placed when triggered.
        oco_order_price: Limit price of the order that is placed when triggered.
    """

    raw_oco_limit_price: str | None = field(name="ocoLimitPrice", default=None)
    oco_limit_price = read.optional_decimal("raw_oco_limit_price")
    """Price of the limit order of the two."""
    raw_oco_trigger_price: str | None = field(name="ocoTriggerPrice", default=None)
    oco_trigger_price = read.optional_decimal("raw_oco_trigger_price")
    """Price that sets the trigger order of the two off."""
    oco_order_type: str | None = field(name="ocoOrderType", default=None)
    """Kind of order that is placed when triggered.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    raw_oco_order_price: str | None = field(name="ocoOrderPrice", default=None)
    oco_order_price = read.optional_decimal("raw_oco_order_price")
    """Limit price of the order that is placed when triggered."""


class OrderHistoryPage(Model, kw_only=True):
    """What `uta.strategy.get_order_history` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins; none on an empty page.
    """

    raw_items: list[OrderHistory] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[OrderHistory]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins; none on an empty page."""


class OrderHistoryTrailingStopParam(Model, kw_only=True):
    """The value of `OrderHistory.trailing_stop_params`.

    Attributes:
        activation_price: Price that activates the trailing stop.
        activation_price_type: Price that activates the trailing stop.
        trail_type: How the distance of the trailing stop is given.
        trail_variance: How far the price must turn back.
        pre_order_type: Kind of order that is placed when triggered.
        pre_order_price: Limit price of the order that is placed when triggered.
    """

    raw_activation_price: str | None = field(name="activationPrice", default=None)
    activation_price = read.optional_decimal("raw_activation_price")
    """Price that activates the trailing stop."""
    activation_price_type: str | None = field(name="activationType", default=None)
    """Price that activates the trailing stop.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    - `index`: Index price.
    """
    trail_type: str | None = field(name="trailType", default=None)
    """How the distance of the trailing stop is given.

    - `ratio`: Relative to the price.
    - `spread`: As a difference of prices.
    """
    raw_trail_variance: str | None = field(name="trailVariance", default=None)
    trail_variance = read.optional_decimal("raw_trail_variance")
    """How far the price must turn back."""
    pre_order_type: str | None = field(name="preOrderType", default=None)
    """Kind of order that is placed when triggered.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    raw_pre_order_price: str | None = field(name="preOrderPrice", default=None)
    pre_order_price = read.optional_decimal("raw_pre_order_price")
    """Limit price of the order that is placed when triggered."""


class OrderHistoryTwapParam(Model, kw_only=True):
    """The value of `OrderHistory.twap_params`.

    Attributes:
        duration: How long the whole order takes, in minutes.
        interval: Time between two orders, in seconds.
        order_type: Limit or market.
        limit_offset_type: How the distance of the limit price is given.
        limit_offset_percentage: Distance of the limit price from the market as a percentage.
        limit_offset_spread: Distance of the limit price from the market as a difference of prices.
        twap_trigger_price: Price that starts the order.
        twap_termination_price: Price that ends the order.
    """

    raw_duration: str | None = field(name="duration", default=None)
    duration = read.optional_integer("raw_duration")
    """How long the whole order takes, in minutes."""
    interval: str | None = None
    """Time between two orders, in seconds.

    One of `5`, `10`, `20`, `30`, `60`.
    """
    order_type: str | None = field(name="orderType", default=None)
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    limit_offset_type: str | None = field(name="limitOffsetType", default=None)
    """How the distance of the limit price is given.

    - `percentage`: As a percentage.
    - `spread`: As a difference of prices.
    """
    raw_limit_offset_percentage: str | None = field(name="limitOffsetPercentage", default=None)
    limit_offset_percentage = read.optional_decimal("raw_limit_offset_percentage")
    """Distance of the limit price from the market as a percentage."""
    raw_limit_offset_spread: str | None = field(name="limitOffsetSpread", default=None)
    limit_offset_spread = read.optional_decimal("raw_limit_offset_spread")
    """Distance of the limit price from the market as a difference of prices."""
    raw_twap_trigger_price: str | None = field(name="twapTriggerPrice", default=None)
    twap_trigger_price = read.optional_decimal("raw_twap_trigger_price")
    """Price that starts the order."""
    raw_twap_termination_price: str | None = field(name="twapTerminationPrice", default=None)
    twap_termination_price = read.optional_decimal("raw_twap_termination_price")
    """Price that ends the order."""


class PlaceOrderRequest(Request, kw_only=True):
    """Place one strategy order: take profit and stop loss, trigger, OCO, trailing stop, iceberg or TWAP.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        strategy_type: Kind of strategy order; tpsl when left out.
        client_oid: Your own id of the order, for tpsl only; a second order with it is refused for six hours, not
        quite reliably.
        tpsl_mode: Whether the whole position is meant or a part, for tpsl only; full when left out.
        qty: Amount, in the base coin; required for trigger, and for tpsl with tpslMode partial.
        side: Whether it buys or sells.
        position_side: Position meant; for futures only.
        reduce_only: Whether the order may only make a position smaller.
        tp_trigger_by: Price that sets the take profit off, for tpsl only; market when left out.
        sl_trigger_by: Price that sets the stop loss off, for tpsl only; market when left out.
        take_profit: Trigger price of the take profit; for tpsl only.
        stop_loss: Trigger price of the stop loss; for tpsl only.
        tp_order_type: Kind of order the take profit places, for tpsl only; market when left out.
        sl_order_type: Kind of order the stop loss places, for tpsl only; market when left out.
        tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
        sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
        trigger_by: Price that sets the order off; for trigger only.
        trigger_price: Price that sets the order off; for trigger only.
        trigger_order_type: Kind of order that is placed when triggered; for trigger only.
        trigger_order_price: Limit price of the order that is placed when triggered; for trigger only.
        oco_params: Settings of an OCO order.
        trailing_stop_params: Settings of a trailing stop.
        iceberg_params: Settings of an iceberg order.
        twap_params: Settings of a TWAP order.
    """

    category: Category
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    strategy_type: StrategyType | None = field(name="type", default=None)
    """Kind of strategy order; tpsl when left out.

    - `tpsl`: Take profit and stop loss.
    - `trigger`: An order placed when a price is reached.
    - `oco`: Two orders, of which one cancels the other.
    - `trailing_stop`: An order placed when the price turns back by some distance.
    - `iceberg`: A large order placed in small parts.
    - `twap`: An order placed in parts over some time.
    """
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order, for tpsl only; a second order with it is refused for six hours, not quite reliably."""
    tpsl_mode: TpslMode | None = field(name="tpslMode", default=None)
    """Whether the whole position is meant or a part, for tpsl only; full when left out.

    - `full`: The whole position.
    - `partial`: A part of it.
    """
    qty: Number | None = None
    """Amount, in the base coin; required for trigger, and for tpsl with tpslMode partial."""
    side: Side | None = None
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    position_side: PositionSide | None = field(name="posSide", default=None)
    """Position meant; for futures only.

    - `long`: Long.
    - `short`: Short.
    """
    reduce_only: FlagYesNo | None = field(name="reduceOnly", default=None)
    """Whether the order may only make a position smaller."""
    tp_trigger_by: TriggerBy | None = field(name="tpTriggerBy", default=None)
    """Price that sets the take profit off, for tpsl only; market when left out.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    sl_trigger_by: TriggerBy | None = field(name="slTriggerBy", default=None)
    """Price that sets the stop loss off, for tpsl only; market when left out.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    take_profit: Number | None = field(name="takeProfit", default=None)
    """Trigger price of the take profit; for tpsl only."""
    stop_loss: Number | None = field(name="stopLoss", default=None)
    """Trigger price of the stop loss; for tpsl only."""
    tp_order_type: OrderType | None = field(name="tpOrderType", default=None)
    """Kind of order the take profit places, for tpsl only; market when left out.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    sl_order_type: OrderType | None = field(name="slOrderType", default=None)
    """Kind of order the stop loss places, for tpsl only; market when left out.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    tp_limit_price: Number | None = field(name="tpLimitPrice", default=None)
    """Limit price of the take profit; counts only where that is a limit order."""
    sl_limit_price: Number | None = field(name="slLimitPrice", default=None)
    """Limit price of the stop loss; counts only where that is a limit order."""
    trigger_by: TriggerBy | None = field(name="triggerBy", default=None)
    """Price that sets the order off; for trigger only.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    trigger_price: Number | None = field(name="triggerPrice", default=None)
    """Price that sets the order off; for trigger only."""
    trigger_order_type: OrderType | None = field(name="triggerOrderType", default=None)
    """Kind of order that is placed when triggered; for trigger only.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    trigger_order_price: Number | None = field(name="triggerOrderPrice", default=None)
    """Limit price of the order that is placed when triggered; for trigger only."""
    oco_params: list[PlaceOrderRequestOcoParam] | None = field(name="ocoParams", default=None)
    """Settings of an OCO order."""
    trailing_stop_params: list[PlaceOrderRequestTrailingStopParam] | None = field(
        name="trailingStopParams", default=None
    )
    """Settings of a trailing stop."""
    iceberg_params: list[PlaceOrderRequestIcebergParam] | None = field(name="icebergParams", default=None)
    """Settings of an iceberg order."""
    twap_params: list[PlaceOrderRequestTwapParam] | None = field(name="twapParams", default=None)
    """Settings of a TWAP order."""


class PlaceOrderRequestIcebergParam(Request, kw_only=True):
    """An item of `PlaceOrderRequest.iceberg_params`.

    Attributes:
        split_mode: How the order is split.
        qty_per_order: Amount of each order, in the base coin.
        split_order_count: Number of orders to split into, 1 to 100.
        order_preference: What the prices of the orders go by.
        execution_strategy: Price that the orders take from the book.
        fixed_distance_type: How the distance from the market price is given.
        distance: Distance from the market price, as fixedDistanceType tells.
        fixed_price: Fixed price of the orders.
        price_limit: Price beyond which no order is placed.
    """

    split_mode: IcebergSplitMode | None = field(name="splitMode", default=None)
    """How the order is split.

    - `quantity`: By the amount of each order.
    - `order`: By the number of orders.
    """
    qty_per_order: Number | None = field(name="qtyPerOrder", default=None)
    """Amount of each order, in the base coin."""
    split_order_count: IntText | None = field(name="splitOrderNumbers", default=None)
    """Number of orders to split into, 1 to 100."""
    order_preference: IcebergPreference | None = field(name="orderPreference", default=None)
    """What the prices of the orders go by.

    - `faster_execution`: Quick fills.
    - `fixed_distance`: A fixed distance from the market.
    - `fixed_price`: A fixed price.
    """
    execution_strategy: IcebergExecution | None = field(name="executionStrategy", default=None)
    """Price that the orders take from the book.

    - `queue1`: First price of its own side.
    - `counterparty1`: First price of the other side.
    """
    fixed_distance_type: OffsetType | None = field(name="fixedDistanceType", default=None)
    """How the distance from the market price is given.

    - `percentage`: As a percentage.
    - `spread`: As a difference of prices.
    """
    distance: Number | None = None
    """Distance from the market price, as fixedDistanceType tells."""
    fixed_price: Number | None = field(name="fixedPrice", default=None)
    """Fixed price of the orders."""
    price_limit: Number | None = field(name="priceLimit", default=None)
    """Price beyond which no order is placed."""


class PlaceOrderRequestOcoParam(Request, kw_only=True):
    """An item of `PlaceOrderRequest.oco_params`.

    Attributes:
        oco_limit_price: Price of the limit order of the two.
        oco_trigger_price: Price that sets the trigger order of the two off.
        oco_order_type: Kind of order that is placed when triggered.
        oco_order_price: Limit price of the order that is placed when triggered.
    """

    oco_limit_price: Number | None = field(name="ocoLimitPrice", default=None)
    """Price of the limit order of the two."""
    oco_trigger_price: Number | None = field(name="ocoTriggerPrice", default=None)
    """Price that sets the trigger order of the two off."""
    oco_order_type: OrderType | None = field(name="ocoOrderType", default=None)
    """Kind of order that is placed when triggered.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    oco_order_price: Number | None = field(name="ocoOrderPrice", default=None)
    """Limit price of the order that is placed when triggered."""


class PlaceOrderRequestTrailingStopParam(Request, kw_only=True):
    """An item of `PlaceOrderRequest.trailing_stop_params`.

    Attributes:
        activation_price: Price that activates the trailing stop.
        activation_price_type: Price that activates the trailing stop.
        trail_type: How the distance of the trailing stop is given.
        trail_variance: How far the price must turn back; as a ratio 0.1 to 20 for spot, 0.1 to 10 for futures.
        pre_order_type: Kind of order that is placed when triggered.
        pre_order_price: Limit price of the order that is placed when triggered.
    """

    activation_price: Number | None = field(name="activationPrice", default=None)
    """Price that activates the trailing stop."""
    activation_price_type: TrailActivationPrice | None = field(name="activationType", default=None)
    """Price that activates the trailing stop.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    - `index`: Index price.
    """
    trail_type: TrailType | None = field(name="trailType", default=None)
    """How the distance of the trailing stop is given.

    - `ratio`: Relative to the price.
    - `spread`: As a difference of prices.
    """
    trail_variance: Number | None = field(name="trailVariance", default=None)
    """How far the price must turn back; as a ratio 0.1 to 20 for spot, 0.1 to 10 for futures."""
    pre_order_type: OrderType | None = field(name="preOrderType", default=None)
    """Kind of order that is placed when triggered.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    pre_order_price: Number | None = field(name="preOrderPrice", default=None)
    """Limit price of the order that is placed when triggered."""


class PlaceOrderRequestTwapParam(Request, kw_only=True):
    """An item of `PlaceOrderRequest.twap_params`.

    Attributes:
        duration: How long the whole order takes, in minutes, 1 to 1440.
        interval: Time between two orders, in seconds.
        order_type: Limit or market.
        limit_offset_type: How the distance of the limit price is given.
        limit_offset_percentage: Distance of the limit price from the market as a percentage, 0.001 to 0.1.
        limit_offset_spread: Distance of the limit price from the market as a difference of prices.
        twap_trigger_price: Price that starts the order.
        twap_termination_price: Price that ends the order.
    """

    duration: IntText | None = None
    """How long the whole order takes, in minutes, 1 to 1440."""
    interval: TwapInterval | None = None
    """Time between two orders, in seconds.

    One of `5`, `10`, `20`, `30`, `60`.
    """
    order_type: OrderType | None = field(name="orderType", default=None)
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    limit_offset_type: OffsetType | None = field(name="limitOffsetType", default=None)
    """How the distance of the limit price is given.

    - `percentage`: As a percentage.
    - `spread`: As a difference of prices.
    """
    limit_offset_percentage: Number | None = field(name="limitOffsetPercentage", default=None)
    """Distance of the limit price from the market as a percentage, 0.001 to 0.1."""
    limit_offset_spread: Number | None = field(name="limitOffsetSpread", default=None)
    """Distance of the limit price from the market as a difference of prices."""
    twap_trigger_price: Number | None = field(name="twapTriggerPrice", default=None)
    """Price that starts the order."""
    twap_termination_price: Number | None = field(name="twapTerminationPrice", default=None)
    """Price that ends the order."""


class PlaceOrderResult(Model, kw_only=True):
    """What `uta.strategy.place_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class SubOrder(Model, kw_only=True):
    """An item of `SubOrderPage.items`.

    Attributes:
        sub_order_id: Bitget's id of the order that was placed.
        sub_client_oid: Id that the order carries in place of one of your own.
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        price: Price of the order.
        qty: Amount ordered, in the base coin.
        cum_exec_qty: Filled so far, in the base coin.
        avg_price: Average price of the fills.
        side: Whether it buys or sells.
        position_side: Side of the position that the order is for; for futures only.
        status: How the order has fared.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    sub_order_id: str = field(name="subOrderId")
    """Bitget's id of the order that was placed."""
    sub_client_oid: str = field(name="subClientOid")
    """Id that the order carries in place of one of your own."""
    category: str
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the order."""
    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount ordered, in the base coin."""
    raw_cum_exec_qty: str = field(name="cumExecQty")
    cum_exec_qty = read.decimal("raw_cum_exec_qty")
    """Filled so far, in the base coin."""
    raw_avg_price: str = field(name="avgPrice")
    avg_price = read.decimal("raw_avg_price")
    """Average price of the fills."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    position_side: str | None = field(name="posSide", default=None)
    """Side of the position that the order is for; for futures only.

    - `long`: Long.
    - `short`: Short.
    """
    status: str
    """How the order has fared.

    - `filled`: Filled in full.
    - `cancelled`: Cancelled.
    - `failed`: Failed.
    """
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class SubOrderPage(Model, kw_only=True):
    """What `uta.strategy.get_sub_orders` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins.
    """

    raw_items: list[SubOrder] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[SubOrder]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins."""
