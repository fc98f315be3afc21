# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic spot plan."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import Force, OrderType, Side, SpotPlanType, StpMode, TriggerType
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class CancelAllOrdersRequest(Request, kw_only=True):
    """Cancel all spot trigger orders, of some pairs or of every pair.

    Attributes:
        symbols: Pairs whose trigger orders to cancel; all pairs when left out.
    """

    symbols: list[str] | None = field(name="symbolList", default=None)
    """Pairs whose trigger orders to cancel; all pairs when left out."""


class CancelAllOrdersResult(Model, kw_only=True):
    """What `classic.spot.plan.cancel_all_orders` returns.

    Attributes:
        successes: What succeeded, one entry each.
        failures: What failed, one entry each.
    """

    raw_successes: list[CancelAllOrdersResultSuccess] = field(name="successList")
    """`successes` as sent."""

    @property
    def successes(self) -> list[CancelAllOrdersResultSuccess]:
        """What succeeded, one entry each."""
        return read.listed(self, "successes", self.raw_successes)

    raw_failures: list[CancelAllOrdersResultFailure] = field(name="failureList")
    """`failures` as sent."""

    @property
    def failures(self) -> list[CancelAllOrdersResultFailure]:
        """What failed, one entry each."""
        return read.listed(self, "failures", self.raw_failures)


class CancelAllOrdersResultFailure(Model, kw_only=True):
    """An item of `CancelAllOrdersResult.failures`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        error_message: Why it failed, in words.
        error_code: Why it failed, as an error code.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    error_message: str = field(name="errorMsg")
    """Why it failed, in words."""
    error_code: str | None = field(name="errorCode", default=None)
    """Why it failed, as an error code."""


class CancelAllOrdersResultSuccess(Model, kw_only=True):
    """An item of `CancelAllOrdersResult.successes`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""


class CancelOrderRequest(Request, kw_only=True):
    """Cancel one spot trigger order, named by its id or by yours.

    Attributes:
        client_oid: Your own id of the order; this or orderId is required.
        order_id: Id of the order; this or clientOid is required.
    """

    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""
    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required."""


class CancelOrderResult(Model, kw_only=True):
    """What `classic.spot.plan.cancel_order` returns.

    Attributes:
        succeeded: Whether the order was cancelled.
    """

    raw_succeeded: str = field(name="result")
    succeeded = read.flag("raw_succeeded", "success", "failure")
    """Whether the order was cancelled."""


class GetOpenOrdersRequest(Request, kw_only=True):
    """Get the spot trigger orders of a pair that have not been triggered yet.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        limit: Number of orders; 20 when left out, at most 100.
        id_less_than: Only orders with an orderId below this one, that is older ones.
        start_time: Start of the period, at most 90 days before its end.
        end_time: End of the period, at most 90 days after its start.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    limit: IntText | None = None
    """Number of orders; 20 when left out, at most 100."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """Only orders with an orderId below this one, that is older ones."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""


class GetOrderHistoryRequest(Request, kw_only=True):
    """Get the spot trigger orders of a pair that were carried out, failed or were cancelled.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        start_time: Start of the period, at most 90 days before its end.
        end_time: End of the period, at most 90 days after its start.
        limit: Number of orders; 100 is both the default and the most.
        id_less_than: idLessThan of the response before; left out for the first page.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    limit: IntText | None = None
    """Number of orders; 100 is both the default and the most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """idLessThan of the response before; left out for the first page."""


class GetSubOrdersRequest(Request, kw_only=True):
    """Get the spot orders that a trigger order has placed.

    Attributes:
        plan_order_id: Id of the trigger order.
    """

    plan_order_id: str = field(name="planOrderId")
    """Id of the trigger order."""


class ModifyOrderRequest(Request, kw_only=True):
    """Change the prices, the type and the amount of a spot trigger order.

    Attributes:
        order_id: Id of the order; this or clientOid is required.
        client_oid: Your own id of the order; this or orderId is required.
        trigger_price: Price that sets the order off.
        order_type: Limit or market.
        execute_price: Limit price of the order that is placed; required for a limit order.
        size: Amount in the base coin; in the quote coin where the order's planType is total.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""
    trigger_price: Number = field(name="triggerPrice")
    """Price that sets the order off."""
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    execute_price: Number | None = field(name="executePrice", default=None)
    """Limit price of the order that is placed; required for a limit order."""
    size: Number
    """Amount in the base coin; in the quote coin where the order's planType is total."""


class OpenOrder(Model, kw_only=True):
    """An item of `OpenOrderPage.items`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        symbol: Trading pair, such as BTCUSDT.
        size: Amount ordered, in the base coin; in the quote coin where planType is total.
        execute_price: Limit price of the order that is placed when triggered.
        trigger_price: Price that sets the order off.
        status: How far the order has come.
        order_type: Limit or market.
        side: Whether it buys or sells.
        plan_type: What size is counted in.
        trigger_type: Price that triggers the order.
        enter_point_source: Where the order was entered.
        updated_time: When the thing last changed.
        created_time: When the thing was created.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount ordered, in the base coin; in the quote coin where planType is total."""
    raw_execute_price: str = field(name="executePrice")
    execute_price = read.decimal("raw_execute_price")
    """Limit price of the order that is placed when triggered."""
    raw_trigger_price: str = field(name="triggerPrice")
    trigger_price = read.decimal("raw_trigger_price")
    """Price that sets the order off."""
    status: str
    """How far the order has come.

    - `live`: Not triggered.
    - `not_trigger`: Not triggered, as some responses have it.
    - `executing`: Its order is being placed.
    - `executed`: Its order was placed.
    - `fail_execute`: Its order could not be placed.
    - `cancelled`: Cancelled.
    """
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    plan_type: str = field(name="planType")
    """What size is counted in.

    - `amount`: The base coin.
    - `total`: The quote coin.
    """
    trigger_type: str = field(name="triggerType")
    """Price that triggers the order.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
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
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""


class OpenOrderPage(Model, kw_only=True):
    """What `classic.spot.plan.get_open_orders` returns.

    Attributes:
        has_next: Whether there is another page.
        id_less_than: For the idLessThan of the next page.
        items: Orders, one entry per order.
    """

    has_next: bool = field(name="nextFlag")
    """Whether there is another page."""
    id_less_than: str = field(name="idLessThan")
    """For the idLessThan of the next page."""
    raw_items: list[OpenOrder] = field(name="orderList")
    """`items` as sent."""

    @property
    def items(self) -> list[OpenOrder]:
        """Orders, one entry per order."""
        return read.listed(self, "items", self.raw_items)


class OrderAck(Model, kw_only=True):
    """What `classic.spot.plan.modify_order` or `classic.spot.plan.place_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""


class OrderHistory(Model, kw_only=True):
    """An item of `OrderHistoryPage.items`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        symbol: Trading pair, such as BTCUSDT.
        size: Amount ordered, in the base coin; in the quote coin where planType is total.
        execute_price: Limit price of the order that is placed when triggered.
        trigger_price: Price that sets the order off.
        status: How far the order has come.
        order_type: Limit or market.
        side: Whether it buys or sells.
        plan_type: What size is counted in.
        trigger_type: Price that triggers the order.
        enter_point_source: Where the order was entered.
        updated_time: When the thing last changed.
        created_time: When the thing was created.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount ordered, in the base coin; in the quote coin where planType is total."""
    raw_execute_price: str = field(name="executePrice")
    execute_price = read.decimal("raw_execute_price")
    """Limit price of the order that is placed when triggered."""
    raw_trigger_price: str = field(name="triggerPrice")
    trigger_price = read.decimal("raw_trigger_price")
    """Price that sets the order off."""
    status: str
    """How far the order has come.

    - `live`: Not triggered.
    - `not_trigger`: Not triggered, as some responses have it.
    - `executing`: Its order is being placed.
    - `executed`: Its order was placed.
    - `fail_execute`: Its order could not be placed.
    - `cancelled`: Cancelled.
    """
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    plan_type: str = field(name="planType")
    """What size is counted in.

    - `amount`: The base coin.
    - `total`: The quote coin.
    """
    trigger_type: str = field(name="triggerType")
    """Price that triggers the order.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
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
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""


class OrderHistoryPage(Model, kw_only=True):
    """What `classic.spot.plan.get_order_history` returns.

    Attributes:
        has_next: Whether there is another page.
        id_less_than: For the idLessThan of the next page.
        items: Orders, one entry per order.
    """

    has_next: bool = field(name="nextFlag")
    """Whether there is another page."""
    id_less_than: str = field(name="idLessThan")
    """For the idLessThan of the next page."""
    raw_items: list[OrderHistory] = field(name="orderList")
    """`items` as sent."""

    @property
    def items(self) -> list[OrderHistory]:
        """Orders, one entry per order."""
        return read.listed(self, "items", self.raw_items)


class PlaceOrderRequest(Request, kw_only=True):
    """Place a spot trigger order, which places an order once a price is reached.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        side: Whether it buys or sells.
        trigger_price: Price that sets the order off.
        order_type: Limit or market.
        execute_price: Limit price of the order that is placed; required for a limit order.
        plan_type: What size is counted in; amount when left out.
        size: Amount in the base coin; in the quote coin where planType is total.
        trigger_type: Price that triggers the order.
        client_oid: Your own id of the order.
        force: How long the order stays.
        stp_mode: What happens where the order would trade with one of your own; none when left out.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    trigger_price: Number = field(name="triggerPrice")
    """Price that sets the order off."""
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    execute_price: Number | None = field(name="executePrice", default=None)
    """Limit price of the order that is placed; required for a limit order."""
    plan_type: SpotPlanType | None = field(name="planType", default=None)
    """What size is counted in; amount when left out.

    - `amount`: The base coin.
    - `total`: The quote coin.
    """
    size: Number
    """Amount in the base coin; in the quote coin where planType is total."""
    trigger_type: TriggerType = field(name="triggerType")
    """Price that triggers the order.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    force: Force | None = None
    """How long the order stays.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    stp_mode: StpMode | None = field(name="stpMode", default=None)
    """What happens where the order would trade with one of your own; none when left out.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """


class SubOrder(Model, kw_only=True):
    """An item of what `classic.spot.plan.get_sub_orders` returns.

    Attributes:
        order_id: Id of the spot order.
        price: Price of the spot order.
        order_type: Limit or market.
        status: How the trigger order has fared.
    """

    order_id: str = field(name="orderId")
    """Id of the spot order."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the spot order."""
    order_type: str = field(name="type")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    status: str
    """How the trigger order has fared.

    - `success`: Triggered.
    - `fail`: Failed.
    - `cancelled`: Cancelled.
    - `in_progress`: Triggered, its order is being placed.
    - `in_progress_tracking`: Following the price.
    """
