# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic margin isolated trade."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    Force,
    MarginLiquidationKind,
    MarginLoanType,
    MarginOrderEntryPoint,
    OrderType,
    Side,
    StpMode,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class CancelOrderRequest(Request, kw_only=True):
    """Cancel one isolated margin order.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        order_id: Bitget's id of the order; this or clientOid must be given.
        client_oid: Your own id of the order; used where orderId is not given.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order; this or clientOid must be given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; used where orderId is not given."""


class CancelOrdersRequest(Request, kw_only=True):
    """Cancel several isolated margin orders of one pair.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        orders: Orders meant, each named by its id or by yours.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    orders: list[CancelOrdersRequestOrder] | None = field(name="orderIdList", default=None)
    """Orders meant, each named by its id or by yours."""


class CancelOrdersRequestOrder(Request, kw_only=True):
    """An item of `CancelOrdersRequest.orders`.

    Attributes:
        order_id: Bitget's id of the order; this or clientOid must be given.
        client_oid: Your own id of the order; used where orderId is not given.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order; this or clientOid must be given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; used where orderId is not given."""


class CancelOrdersResult(Model, kw_only=True):
    """What `classic.margin.isolated.trade.cancel_orders` returns.

    Attributes:
        successes: What succeeded, one entry each.
        failures: What failed, one entry each.
    """

    raw_successes: list[CancelOrdersResultSuccess] | None = field(name="successList", default=None)
    """`successes` as sent."""

    @property
    def successes(self) -> list[CancelOrdersResultSuccess]:
        """What succeeded, one entry each."""
        if self.raw_successes is None:
            return []
        return read.listed(self, "successes", self.raw_successes)

    raw_failures: list[CancelOrdersResultFailure] | None = field(name="failureList", default=None)
    """`failures` as sent."""

    @property
    def failures(self) -> list[CancelOrdersResultFailure]:
        """What failed, one entry each."""
        if self.raw_failures is None:
            return []
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
    error_message: str | None = field(name="errorMsg", default=None)
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


class Fill(Model, kw_only=True):
    """An item of `FillPage.items`.

    Attributes:
        order_id: Bitget's id of the order.
        trade_id: Bitget's id of the trade.
        order_type: Limit or market.
        side: Whether it buys or sells.
        price_avg: Price of the fill.
        size: Amount filled, in the base coin.
        amount: Value of the fill, in the quote coin.
        trade_scope: Whether the fill was maker or taker.
        created_time: When the fill happened.
        updated_time: When the thing last changed.
        fee_detail: Fees that were charged.
        symbol: Trading pair, such as BTCUSDT.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    trade_id: str | None = field(name="tradeId", default=None)
    """Bitget's id of the trade."""
    order_type: str | None = field(name="orderType", default=None)
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    side: str | None = None
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_price_avg: str | None = field(name="priceAvg", default=None)
    price_avg = read.optional_decimal("raw_price_avg")
    """Price of the fill."""
    raw_size: str | None = field(name="size", default=None)
    size = read.optional_decimal("raw_size")
    """Amount filled, in the base coin."""
    raw_amount: str | None = field(name="amount", default=None)
    amount = read.optional_decimal("raw_amount")
    """Value of the fill, in the quote coin."""
    trade_scope: str | None = field(name="tradeScope", default=None)
    """Whether the fill was maker or taker.

    - `taker`: Took an order out of the book.
    - `maker`: Was in the book.
    """
    raw_created_time: str | None = field(name="cTime", default=None)
    created_time = read.optional_timestamp("raw_created_time")
    """When the fill happened."""
    raw_updated_time: str | None = field(name="uTime", default=None)
    updated_time = read.optional_timestamp("raw_updated_time")
    """When the thing last changed."""
    fee_detail: FillFeeDetail | None = field(name="feeDetail", default=None)
    """Fees that were charged."""
    symbol: str | None = None
    """Trading pair, such as BTCUSDT."""


class FillFeeDetail(Model, kw_only=True):
    """The value of `Fill.fee_detail`.

    Attributes:
        deduction: Whether the fee was lowered or paid by a deduction.
        fee_coin: Coin the fee is charged in.
        total_deduction_fee: Part of the fee that a deduction paid.
        total_fee: Fees in all.
    """

    raw_deduction: str | None = field(name="deduction", default=None)
    deduction = read.optional_flag("raw_deduction", "yes", "no")
    """Whether the fee was lowered or paid by a deduction."""
    fee_coin__feeCoin: str | None = field(name="feeCoin", default=None)
    """The value sent as `feeCoin`; see `fee_coin`."""
    fee_coin__feecoinCode: str | None = field(name="feecoinCode", default=None)
    """The value sent as `feecoinCode`; see `fee_coin`."""

    @property
    def fee_coin(self) -> str | None:
        """Coin the fee is charged in."""
        return read.first(self.fee_coin__feeCoin, self.fee_coin__feecoinCode)

    raw_total_deduction_fee: str | None = field(name="totalDeductionFee", default=None)
    total_deduction_fee = read.optional_decimal("raw_total_deduction_fee")
    """Part of the fee that a deduction paid."""
    raw_total_fee: str | None = field(name="totalFee", default=None)
    total_fee = read.optional_decimal("raw_total_fee")
    """Fees in all."""


class FillPage(Model, kw_only=True):
    """What `classic.margin.isolated.trade.get_fills` returns.

    Attributes:
        items: Fills, one entry per fill.
        max_id: Highest id of this page.
        min_id: Lowest id of this page, for the idLessThan of the next page.
    """

    raw_items: list[Fill] = field(name="fills")
    """`items` as sent."""

    @property
    def items(self) -> list[Fill]:
        """Fills, one entry per fill."""
        return read.listed(self, "items", self.raw_items)

    max_id: str | None = field(name="maxId", default=None)
    """Highest id of this page."""
    min_id: str | None = field(name="minId", default=None)
    """Lowest id of this page, for the idLessThan of the next page."""


class GetFillsRequest(Request, kw_only=True):
    """Get your own isolated margin fills of a pair.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        order_id: Only fills of the order with this id.
        id_less_than: minId of the page before; left out for the first page.
        start_time: Start of the period asked for.
        end_time: End of the period, at most 90 days after its start.
        limit: Entries per page; 100 when left out, 500 at most.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_id: str | None = field(name="orderId", default=None)
    """Only fills of the order with this id."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """minId of the page before; left out for the first page."""
    start_time: Time = field(name="startTime")
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    limit: IntText | None = None
    """Entries per page; 100 when left out, 500 at most."""


class GetLiquidationOrdersRequest(Request, kw_only=True):
    """Get the orders and swaps that liquidated isolated margin positions.

    Attributes:
        kind: Kind of liquidations to list; place_order when left out.
        symbol: Trading pair, for type place_order; all pairs when left out.
        from_coin: Coin that was given away, for type swap.
        to_coin: Coin that was received, for type swap.
        start_time: Start of the period asked for.
        end_time: End of the period, at most 90 days after its start.
        limit: Entries per page; 100 when left out, 500 at most.
        id_less_than: idLessThan of the page before; left out for the first page.
    """

    kind: MarginLiquidationKind | None = field(name="type", default=None)
    """Kind of liquidations to list; place_order when left out.

    - `swap`: One coin was swapped for another.
    - `place_order`: An order was placed.
    """
    symbol: str | None = None
    """Trading pair, for type place_order; all pairs when left out."""
    from_coin: str | None = field(name="fromCoin", default=None)
    """Coin that was given away, for type swap."""
    to_coin: str | None = field(name="toCoin", default=None)
    """Coin that was received, for type swap."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    limit: IntText | None = None
    """Entries per page; 100 when left out, 500 at most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """idLessThan of the page before; left out for the first page."""


class GetOpenOrdersRequest(Request, kw_only=True):
    """Get the isolated margin orders of a pair that are still open.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        order_id: Only the order with this id.
        client_oid: Only the order with this id of your own.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        limit: Entries per page; 100 when left out, 500 at most.
        id_less_than: minId of the page before; left out for the first page.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_id: str | None = field(name="orderId", default=None)
    """Only the order with this id."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Only the order with this id of your own."""
    start_time: Time = field(name="startTime")
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Entries per page; 100 when left out, 500 at most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """minId of the page before; left out for the first page."""


class GetOrderHistoryRequest(Request, kw_only=True):
    """Get the past isolated margin orders of a pair.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        order_id: Only the order with this id.
        enter_point_source: Only orders entered here.
        client_oid: Only the order with this id of your own.
        start_time: Start of the period asked for.
        end_time: End of the period, at most 90 days after its start.
        limit: Entries per page; 100 when left out, 500 at most.
        id_less_than: minId of the page before; left out for the first page.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_id: str | None = field(name="orderId", default=None)
    """Only the order with this id."""
    enter_point_source: MarginOrderEntryPoint | None = field(name="enterPointSource", default=None)
    """Only orders entered here.

    - `WEB`: Website.
    - `API`: API.
    - `SYS`: Bitget's own systems, mostly at a liquidation.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    client_oid: str | None = field(name="clientOid", default=None)
    """Only the order with this id of your own."""
    start_time: Time = field(name="startTime")
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    limit: IntText | None = None
    """Entries per page; 100 when left out, 500 at most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """minId of the page before; left out for the first page."""


class LiquidationOrder(Model, kw_only=True):
    """An item of `LiquidationOrderPage.items`.

    Attributes:
        order_id: Bitget's id of the order.
        symbol: Trading pair; none for a swap.
        order_type: Kind of price, always market; none for a swap.
        side: Direction of the order; none for a swap.
        price_avg: Average price of the fills; none for a swap.
        price: Price of the order; none for a swap.
        filled_size: Filled so far, in the base coin; none for a swap.
        size: Amount ordered, in the base coin; none for a swap.
        amount: Amount of the order, in USDT by the docs; none for a swap.
        from_coin: Coin that is given away.
        from_size: Amount given away, in that coin.
        to_coin: Coin that is received.
        to_size: Amount received, in that coin.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    symbol: str | None = None
    """Trading pair; none for a swap."""
    order_type: str | None = field(name="orderType", default=None)
    """Kind of price, always market; none for a swap.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    side: str | None = None
    """Direction of the order; none for a swap.

    - `buy`: Buy.
    - `sell`: Sell.
    - `liquidation-buy`: Buy at a liquidation.
    - `liquidation-sell`: Sell at a liquidation.
    - `systemRepay-buy`: Buy to repay a loan, by Bitget.
    - `systemRepay-selll`: Sell to repay a loan, by Bitget; spelt so.
    - `liquidation_buy`: Buy at a liquidation.
    - `liquidation_sell`: Sell at a liquidation.
    - `system_repay_buy`: Buy to repay a loan, by Bitget.
    - `system_repay_sell`: Sell to repay a loan, by Bitget.
    """
    raw_price_avg: str | None = field(name="priceAvg", default=None)
    price_avg = read.optional_decimal("raw_price_avg")
    """Average price of the fills; none for a swap."""
    raw_price: str | None = field(name="price", default=None)
    price = read.optional_decimal("raw_price")
    """Price of the order; none for a swap."""
    raw_filled_size: str | None = field(name="fillSize", default=None)
    filled_size = read.optional_decimal("raw_filled_size")
    """Filled so far, in the base coin; none for a swap."""
    raw_size: str | None = field(name="size", default=None)
    size = read.optional_decimal("raw_size")
    """Amount ordered, in the base coin; none for a swap."""
    raw_amount: str | None = field(name="amount", default=None)
    amount = read.optional_decimal("raw_amount")
    """Amount of the order, in USDT by the docs; none for a swap."""
    from_coin: str | None = field(name="fromCoin", default=None)
    """Coin that is given away."""
    raw_from_size: str | None = field(name="fromSize", default=None)
    from_size = read.optional_decimal("raw_from_size")
    """Amount given away, in that coin."""
    to_coin: str | None = field(name="toCoin", default=None)
    """Coin that is received."""
    raw_to_size: str | None = field(name="toSize", default=None)
    to_size = read.optional_decimal("raw_to_size")
    """Amount received, in that coin."""
    raw_created_time: str | None = field(name="cTime", default=None)
    created_time = read.optional_timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str | None = field(name="uTime", default=None)
    updated_time = read.optional_timestamp("raw_updated_time")
    """When the thing last changed."""


class LiquidationOrderPage(Model, kw_only=True):
    """What `classic.margin.isolated.trade.get_liquidation_orders` returns.

    Attributes:
        items: Entries of this page.
        id_less_than: Where the next page goes on.
        max_id: Highest id of this page.
        min_id: Lowest id of this page, for the idLessThan of the next page.
    """

    items__resultList: list[LiquidationOrder] | None = field(name="resultList", default=None)
    """The value sent as `resultList`; see `items`."""
    items__orderList: list[LiquidationOrder] | None = field(name="orderList", default=None)
    """The value sent as `orderList`; see `items`."""

    @property
    def raw_items(self) -> list[LiquidationOrder] | None:
        """`items` as sent."""
        return read.first(self.items__resultList, self.items__orderList)

    @property
    def items(self) -> list[LiquidationOrder]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    id_less_than: str | None = field(name="idLessThan", default=None)
    """Where the next page goes on."""
    max_id: str | None = field(name="maxId", default=None)
    """Highest id of this page."""
    min_id: str | None = field(name="minId", default=None)
    """Lowest id of this page, for the idLessThan of the next page."""


class Order(Model, kw_only=True):
    """An item of `OrderPage.items`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        order_type: Limit or market.
        status: How far the order has come.
        side: Whether it buys or sells.
        force: How long the order stays.
        loan_type: Whether the order borrows and repays by itself.
        enter_point_source: Where the order was entered.
        price: Limit price; none for a market order.
        price_avg: Average price of the fills; 0 before the first.
        base_size: Amount ordered, in the base coin.
        quote_size: Amount ordered, in the quote coin.
        filled_size: Filled so far, in the base coin.
        filled_amount: Filled so far, in the quote coin.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
    """

    symbol: str | None = None
    """Trading pair, such as BTCUSDT."""
    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    order_type: str | None = field(name="orderType", default=None)
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    status: str | None = None
    """How far the order has come.

    - `live`: Open, nothing filled.
    - `partially_fill`: Filled in part.
    - `partial_fill`: Filled in part, as the docs of open orders spell it.
    - `partially_filled`: Filled in part, as pushes spell it.
    - `filled`: Filled in full.
    - `cancelled`: Cancelled.
    - `reject`: Refused.
    """
    side: str | None = None
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    force: str | None = None
    """How long the order stays.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    loan_type: str | None = field(name="loanType", default=None)
    """Whether the order borrows and repays by itself.

    - `normal`: Neither.
    - `autoLoan`: Borrows what is missing.
    - `autoRepay`: Repays with what it brings in.
    - `autoLoanAndRepay`: Both.
    """
    enter_point_source: str | None = field(name="enterPointSource", default=None)
    """Where the order was entered.

    - `WEB`: Website.
    - `API`: API.
    - `SYS`: Bitget's own systems, mostly at a liquidation.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    raw_price: str | None = field(name="price", default=None)
    price = read.optional_decimal("raw_price")
    """Limit price; none for a market order."""
    raw_price_avg: str | None = field(name="priceAvg", default=None)
    price_avg = read.optional_decimal("raw_price_avg")
    """Average price of the fills; 0 before the first."""
    raw_base_size: str | None = field(name="baseSize", default=None)
    base_size = read.optional_decimal("raw_base_size")
    """Amount ordered, in the base coin."""
    raw_quote_size: str | None = field(name="quoteSize", default=None)
    quote_size = read.optional_decimal("raw_quote_size")
    """Amount ordered, in the quote coin."""
    raw_filled_size: str | None = field(name="size", default=None)
    filled_size = read.optional_decimal("raw_filled_size")
    """Filled so far, in the base coin."""
    raw_filled_amount: str | None = field(name="amount", default=None)
    filled_amount = read.optional_decimal("raw_filled_amount")
    """Filled so far, in the quote coin."""
    raw_created_time: str | None = field(name="cTime", default=None)
    created_time = read.optional_timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str | None = field(name="uTime", default=None)
    updated_time = read.optional_timestamp("raw_updated_time")
    """When the thing last changed."""


class OrderAck(Model, kw_only=True):
    """What `classic.margin.isolated.trade.cancel_order` or `classic.margin.isolated.trade.place_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class OrderPage(Model, kw_only=True):
    """What `classic.margin.isolated.trade.get_open_orders` or `classic.margin.isolated.trade.get_order_history`
    returns.

    Attributes:
        items: Orders, one entry per order.
        max_id: Highest id of this page.
        min_id: Lowest id of this page, for the idLessThan of the next page.
    """

    items__orderList: list[Order] | None = field(name="orderList", default=None)
    """The value sent as `orderList`; see `items`."""
    items__resultList: list[Order] | None = field(name="resultList", default=None)
    """The value sent as `resultList`; see `items`."""

    @property
    def raw_items(self) -> list[Order]:
        """`items` as sent."""
        value = read.first(self.items__orderList, self.items__resultList)
        if value is None:
            raise read.missing(self, "items")
        return value

    @property
    def items(self) -> list[Order]:
        """Orders, one entry per order."""
        return read.listed(self, "items", self.raw_items)

    max_id: str | None = field(name="maxId", default=None)
    """Highest id of this page."""
    min_id: str | None = field(name="minId", default=None)
    """Lowest id of this page, for the idLessThan of the next page."""


class PlaceOrderRequest(Request, kw_only=True):
    """Place one isolated margin order.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        order_type: Limit or market.
        price: Limit price; required for a limit order.
        loan_type: Whether the order borrows and repays by itself.
        force: How long the order stays; required for a limit order, ignored for a market order.
        base_size: Amount in the base coin; required for a limit order and for a market sell.
        client_oid: Your own id of the order.
        side: Whether it buys or sells.
        stp_mode: What happens where the order would trade with one of your own; none when left out.
        quote_size: What to spend, in the quote coin; required for a market buy.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    price: Number | None = None
    """Limit price; required for a limit order."""
    loan_type: MarginLoanType = field(name="loanType")
    """Whether the order borrows and repays by itself.

    - `normal`: Neither.
    - `autoLoan`: Borrows what is missing.
    - `autoRepay`: Repays with what it brings in.
    - `autoLoanAndRepay`: Both.
    """
    force: Force | None = None
    """How long the order stays; required for a limit order, ignored for a market order.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    base_size: Number | None = field(name="baseSize", default=None)
    """Amount in the base coin; required for a limit order and for a market sell."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    stp_mode: StpMode | None = field(name="stpMode", default=None)
    """What happens where the order would trade with one of your own; none when left out.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    quote_size: Number | None = field(name="quoteSize", default=None)
    """What to spend, in the quote coin; required for a market buy."""


class PlaceOrdersRequest(Request, kw_only=True):
    """Place several isolated margin orders of one pair.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        orders: Orders, one entry per order.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    orders: list[PlaceOrdersRequestOrder] = field(name="orderList")
    """Orders, one entry per order."""


class PlaceOrdersRequestOrder(Request, kw_only=True):
    """An item of `PlaceOrdersRequest.orders`.

    Attributes:
        order_type: Limit or market.
        price: Limit price; required for a limit order.
        loan_type: Whether the order borrows and repays by itself.
        force: How long the order stays; required for a limit order, ignored for a market order.
        base_size: Amount in the base coin; required for a limit order and for a market sell.
        client_oid: Your own id of the order.
        side: Whether it buys or sells.
        stp_mode: What happens where the order would trade with one of your own; none when left out.
        quote_size: What to spend, in the quote coin; required for a market buy.
    """

    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    price: Number | None = None
    """Limit price; required for a limit order."""
    loan_type: MarginLoanType = field(name="loanType")
    """Whether the order borrows and repays by itself.

    - `normal`: Neither.
    - `autoLoan`: Borrows what is missing.
    - `autoRepay`: Repays with what it brings in.
    - `autoLoanAndRepay`: Both.
    """
    force: Force | None = None
    """How long the order stays; required for a limit order, ignored for a market order.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    base_size: Number | None = field(name="baseSize", default=None)
    """Amount in the base coin; required for a limit order and for a market sell."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    stp_mode: StpMode | None = field(name="stpMode", default=None)
    """What happens where the order would trade with one of your own; none when left out.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    quote_size: Number | None = field(name="quoteSize", default=None)
    """What to spend, in the quote coin; required for a market buy."""


class PlaceOrdersResult(Model, kw_only=True):
    """What `classic.margin.isolated.trade.place_orders` returns.

    Attributes:
        successes: What succeeded, one entry each.
        failures: What failed, one entry each.
    """

    raw_successes: list[PlaceOrdersResultSuccess] | None = field(name="successList", default=None)
    """`successes` as sent."""

    @property
    def successes(self) -> list[PlaceOrdersResultSuccess]:
        """What succeeded, one entry each."""
        if self.raw_successes is None:
            return []
        return read.listed(self, "successes", self.raw_successes)

    raw_failures: list[PlaceOrdersResultFailure] | None = field(name="failureList", default=None)
    """`failures` as sent."""

    @property
    def failures(self) -> list[PlaceOrdersResultFailure]:
        """What failed, one entry each."""
        if self.raw_failures is None:
            return []
        return read.listed(self, "failures", self.raw_failures)


class PlaceOrdersResultFailure(Model, kw_only=True):
    """An item of `PlaceOrdersResult.failures`.

    Attributes:
        client_oid: Your own id of the order.
        error_message: Why it failed, in words.
        order_id: Bitget's id of the order.
    """

    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    error_message: str | None = field(name="errorMsg", default=None)
    """Why it failed, in words."""
    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""


class PlaceOrdersResultSuccess(Model, kw_only=True):
    """An item of `PlaceOrdersResult.successes`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
