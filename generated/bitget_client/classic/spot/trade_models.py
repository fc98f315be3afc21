# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic spot trade."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import Force, OrderType, Side, SpotBatchMode, StpMode, TpslType
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class CancelAllOrdersRequest(Request, kw_only=True):
    """Cancel all open spot orders of one pair; it goes on in the background, get_order_history tells the outcome.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""


class CancelAllOrdersResult(Model, kw_only=True):
    """What `classic.spot.trade.cancel_all_orders` returns.

    Attributes:
        symbol: Trading pair whose orders are being cancelled.
    """

    symbol: str
    """Trading pair whose orders are being cancelled."""


class CancelOrderRequest(Request, kw_only=True):
    """Cancel one spot order, named by its id or by yours.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        tpsl_type: Kind of the order; normal when left out.
        order_id: Id of the order; this or clientOid is required, and only this will do when tpslType is tpsl.
        client_oid: Your own id of the order; this or orderId is required.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    tpsl_type: TpslType | None = field(name="tpslType", default=None)
    """Kind of the order; normal when left out.

    - `normal`: Plain order.
    - `tpsl`: Take-profit or stop-loss order.
    """
    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and only this will do when tpslType is tpsl."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""


class CancelOrdersRequest(Request, kw_only=True):
    """Cancel up to 50 spot orders at once; each can fail on its own.

    Attributes:
        symbol: Trading pair of all orders; ignored when batchMode is multiple.
        batch_mode: Whether the orders are of one pair or of several; single when left out.
        orders: Orders, one entry per order.
    """

    symbol: str | None = None
    """Trading pair of all orders; ignored when batchMode is multiple."""
    batch_mode: SpotBatchMode | None = field(name="batchMode", default=None)
    """Whether the orders are of one pair or of several; single when left out.

    - `single`: One pair.
    - `multiple`: Several pairs.
    """
    orders: list[CancelOrdersRequestOrder] = field(name="orderList")
    """Orders, one entry per order."""


class CancelOrdersRequestOrder(Request, kw_only=True):
    """An item of `CancelOrdersRequest.orders`.

    Attributes:
        symbol: Trading pair; required when batchMode is multiple, ignored otherwise.
        order_id: Id of the order; this or clientOid is required, the same one of both in all entries.
        client_oid: Your own id of the order; this or orderId is required.
    """

    symbol: str | None = None
    """Trading pair; required when batchMode is multiple, ignored otherwise."""
    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, the same one of both in all entries."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""


class Fill(Model, kw_only=True):
    """An item of what `classic.spot.trade.get_fills` returns.

    Attributes:
        user_id: User id of the account.
        symbol: Trading pair, such as BTCUSDT.
        order_id: Bitget's id of the order.
        trade_id: Bitget's id of the trade.
        order_type: Limit or market.
        side: Whether it buys or sells.
        price_avg: Price of the fill.
        size: Amount filled, in the base coin.
        amount: Value of the fill, in the quote coin.
        fee_detail: Fees that were charged.
        trade_scope: Whether the fill was maker or taker.
        created_time: When the fill happened.
        updated_time: When the thing last changed.
    """

    user_id: str = field(name="userId")
    """User id of the account."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    trade_id: str = field(name="tradeId")
    """Bitget's id of the trade."""
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
    raw_price_avg: str = field(name="priceAvg")
    price_avg = read.decimal("raw_price_avg")
    """Price of the fill."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount filled, in the base coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Value of the fill, in the quote coin."""
    fee_detail: FillFeeDetail = field(name="feeDetail")
    """Fees that were charged."""
    trade_scope: str = field(name="tradeScope")
    """Whether the fill was maker or taker.

    - `taker`: Took an order out of the book.
    - `maker`: Was in the book.
    """
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the fill happened."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""


class FillFeeDetail(Model, kw_only=True):
    """The value of `Fill.fee_detail`.

    Attributes:
        deduction: Whether the fee was lowered or paid by a deduction.
        fee_coin: Coin the fee is charged in.
        total_deduction_fee: Part of the fee that a deduction paid.
        total_fee: Fees in all.
    """

    raw_deduction: str = field(name="deduction")
    deduction = read.flag("raw_deduction", "yes", "no")
    """Whether the fee was lowered or paid by a deduction."""
    fee_coin: str = field(name="feeCoin")
    """Coin the fee is charged in."""
    raw_total_deduction_fee: str | None = field(name="totalDeductionFee", default=None)
    total_deduction_fee = read.optional_decimal("raw_total_deduction_fee")
    """Part of the fee that a deduction paid."""
    raw_total_fee: str = field(name="totalFee")
    total_fee = read.decimal("raw_total_fee")
    """Fees in all."""


class GetFillsRequest(Request, kw_only=True):
    """Get your own spot fills, back to 90 days.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        order_id: Only fills of the order with this id.
        start_time: Start of the period asked for.
        end_time: End of the period, at most 90 days after its start.
        limit: Number of fills; 100 is both the default and the most.
        id_less_than: Only fills with a tradeId below this one, that is older ones.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_id: str | None = field(name="orderId", default=None)
    """Only fills of the order with this id."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    limit: IntText | None = None
    """Number of fills; 100 is both the default and the most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """Only fills with a tradeId below this one, that is older ones."""


class GetOpenOrdersRequest(Request, kw_only=True):
    """Get the spot orders that are still open.

    Attributes:
        symbol: Trading pair; all pairs when left out.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        id_less_than: Only orders with an orderId below this one, that is older ones.
        limit: Number of orders; 100 is both the default and the most.
        order_id: Only the order with this id.
        tpsl_type: Kind of the orders; normal when left out.
        request_time: When the request was made; receiveWindow counts from it.
        receive_window: How long after requestTime the server may still take the request, in ms.
    """

    symbol: str | None = None
    """Trading pair; all pairs when left out."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """Only orders with an orderId below this one, that is older ones."""
    limit: IntText | None = None
    """Number of orders; 100 is both the default and the most."""
    order_id: str | None = field(name="orderId", default=None)
    """Only the order with this id."""
    tpsl_type: TpslType | None = field(name="tpslType", default=None)
    """Kind of the orders; normal when left out.

    - `normal`: Plain order.
    - `tpsl`: Take-profit or stop-loss order.
    """
    request_time: Time | None = field(name="requestTime", default=None)
    """When the request was made; receiveWindow counts from it."""
    receive_window: IntText | None = field(name="receiveWindow", default=None)
    """How long after requestTime the server may still take the request, in ms."""


class GetOrderHistoryRequest(Request, kw_only=True):
    """Get your past spot orders, back to 90 days.

    Attributes:
        symbol: Trading pair; all pairs when left out.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        id_less_than: Only orders with an orderId below this one, that is older ones.
        limit: Number of orders; 100 is both the default and the most.
        order_id: Only the order with this id.
        tpsl_type: Kind of the orders; normal when left out.
        request_time: When the request was made; receiveWindow counts from it.
        receive_window: How long after requestTime the server may still take the request, in ms.
    """

    symbol: str | None = None
    """Trading pair; all pairs when left out."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """Only orders with an orderId below this one, that is older ones."""
    limit: IntText | None = None
    """Number of orders; 100 is both the default and the most."""
    order_id: str | None = field(name="orderId", default=None)
    """Only the order with this id."""
    tpsl_type: TpslType | None = field(name="tpslType", default=None)
    """Kind of the orders; normal when left out.

    - `normal`: Plain order.
    - `tpsl`: Take-profit or stop-loss order.
    """
    request_time: Time | None = field(name="requestTime", default=None)
    """When the request was made; receiveWindow counts from it."""
    receive_window: IntText | None = field(name="receiveWindow", default=None)
    """How long after requestTime the server may still take the request, in ms."""


class GetOrderRequest(Request, kw_only=True):
    """Get one spot order, named by its id or by yours.

    Attributes:
        order_id: Id of the order; this or clientOid is required.
        client_oid: Your own id of the order; this or orderId is required.
        request_time: When the request was made; receiveWindow counts from it.
        receive_window: How long after requestTime the server may still take the request, in ms.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""
    request_time: Time | None = field(name="requestTime", default=None)
    """When the request was made; receiveWindow counts from it."""
    receive_window: IntText | None = field(name="receiveWindow", default=None)
    """How long after requestTime the server may still take the request, in ms."""


class OpenOrder(Model, kw_only=True):
    """An item of what `classic.spot.trade.get_open_orders` returns.

    Attributes:
        user_id: User id of the account.
        symbol: Trading pair, such as BTCUSDT.
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        price_avg: Price of the order.
        size: Amount ordered, in the base coin; for a market order in the quote coin.
        order_type: Limit or market.
        side: Whether it buys or sells.
        status: State it is in.
        base_price: Price filled at so far.
        base_volume: Filled so far, in the base coin.
        quote_volume: Filled so far, in the quote coin.
        enter_point_source: Where the order was entered.
        order_source: What brought the order about.
        preset_take_profit_price: Trigger price of the attached take profit.
        execute_take_profit_price: Limit price of the attached take profit; none for one at market.
        preset_stop_loss_price: Trigger price of the attached stop loss.
        execute_stop_loss_price: Limit price of the attached stop loss; none for one at market.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
        tpsl_type: Kind of the order.
        trigger_price: Price that sets a take-profit or stop-loss order off.
        force: How long the order stays.
    """

    user_id: str = field(name="userId")
    """User id of the account."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_price_avg: str = field(name="priceAvg")
    price_avg = read.decimal("raw_price_avg")
    """Price of the order."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount ordered, in the base coin; for a market order in the quote coin."""
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
    status: str
    """State it is in.

    - `live`: Open, nothing filled.
    - `partially_filled`: Filled in part.
    - `filled`: Filled in full.
    - `cancelled`: Cancelled.
    """
    raw_base_price: str = field(name="basePrice")
    base_price = read.decimal("raw_base_price")
    """Price filled at so far."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Filled so far, in the base coin."""
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Filled so far, in the quote coin."""
    enter_point_source: str = field(name="enterPointSource")
    """Where the order was entered.

    - `WEB`: Website.
    - `APP`: App.
    - `API`: API.
    - `SYS`: Bitget's own systems.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    order_source: str | None = field(name="orderSource", default=None)
    """What brought the order about.

    - `normal`: A plain order.
    - `market`: A market order.
    - `spot_trader_buy`: A buy of an elite trader.
    - `spot_follower_buy`: A buy of a follower.
    - `spot_trader_sell`: A sell of an elite trader.
    - `spot_follower_sell`: A sell of a follower.
    - `strategy_oco_limit`: An OCO order.
    """
    raw_preset_take_profit_price: str | None = field(name="presetTakeProfitPrice", default=None)
    preset_take_profit_price = read.optional_decimal("raw_preset_take_profit_price")
    """Trigger price of the attached take profit."""
    raw_execute_take_profit_price: str | None = field(name="executeTakeProfitPrice", default=None)
    execute_take_profit_price = read.optional_decimal("raw_execute_take_profit_price")
    """Limit price of the attached take profit; none for one at market."""
    raw_preset_stop_loss_price: str | None = field(name="presetStopLossPrice", default=None)
    preset_stop_loss_price = read.optional_decimal("raw_preset_stop_loss_price")
    """Trigger price of the attached stop loss."""
    raw_execute_stop_loss_price: str | None = field(name="executeStopLossPrice", default=None)
    execute_stop_loss_price = read.optional_decimal("raw_execute_stop_loss_price")
    """Limit price of the attached stop loss; none for one at market."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str | None = field(name="uTime", default=None)
    updated_time = read.optional_timestamp("raw_updated_time")
    """When the thing last changed."""
    tpsl_type: str = field(name="tpslType")
    """Kind of the order.

    - `normal`: Plain order.
    - `tpsl`: Take-profit or stop-loss order.
    """
    raw_trigger_price: str | None = field(name="triggerPrice", default=None)
    trigger_price = read.optional_decimal("raw_trigger_price")
    """Price that sets a take-profit or stop-loss order off."""
    force: str | None = None
    """How long the order stays.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """


class Order(Model, kw_only=True):
    """An item of what `classic.spot.trade.get_order` or `classic.spot.trade.get_order_history` returns.

    Attributes:
        user_id: User id of the account.
        symbol: Trading pair, such as BTCUSDT.
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        price: Limit price; 0 for a market order.
        size: Amount ordered, in the base coin; for a market buy in the quote coin.
        order_type: Limit or market.
        side: Whether it buys or sells.
        status: State it is in.
        price_avg: Average price of the fills.
        base_volume: Filled so far, in the base coin.
        quote_volume: Filled so far, in the quote coin.
        enter_point_source: Where the order was entered.
        fee_detail: Fees as JSON text; its key newFees counts where there is one.
        order_source: What brought the order about.
        tpsl_type: Kind of the order.
        trigger_price: Price that sets a take-profit or stop-loss order off.
        quote_coin: Quote coin of the pair, USDT in BTCUSDT.
        base_coin: Base coin of the pair, BTC in BTCUSDT.
        cancel_reason: Why the order was cancelled.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
    """

    user_id: str = field(name="userId")
    """User id of the account."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Limit price; 0 for a market order."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount ordered, in the base coin; for a market buy in the quote coin."""
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
    status: str
    """State it is in.

    - `live`: Open, nothing filled.
    - `partially_filled`: Filled in part.
    - `filled`: Filled in full.
    - `cancelled`: Cancelled.
    """
    raw_price_avg: str = field(name="priceAvg")
    price_avg = read.decimal("raw_price_avg")
    """Average price of the fills."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Filled so far, in the base coin."""
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Filled so far, in the quote coin."""
    enter_point_source: str = field(name="enterPointSource")
    """Where the order was entered.

    - `WEB`: Website.
    - `APP`: App.
    - `API`: API.
    - `SYS`: Bitget's own systems.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    fee_detail: str = field(name="feeDetail")
    """Fees as JSON text; its key newFees counts where there is one."""
    order_source: str = field(name="orderSource")
    """What brought the order about.

    - `normal`: A plain order.
    - `market`: A market order.
    - `spot_trader_buy`: A buy of an elite trader.
    - `spot_follower_buy`: A buy of a follower.
    - `spot_trader_sell`: A sell of an elite trader.
    - `spot_follower_sell`: A sell of a follower.
    - `strategy_oco_limit`: An OCO order.
    """
    tpsl_type: str = field(name="tpslType")
    """Kind of the order.

    - `normal`: Plain order.
    - `tpsl`: Take-profit or stop-loss order.
    """
    raw_trigger_price: str | None = field(name="triggerPrice", default=None)
    trigger_price = read.optional_decimal("raw_trigger_price")
    """Price that sets a take-profit or stop-loss order off."""
    quote_coin: str = field(name="quoteCoin")
    """Quote coin of the pair, USDT in BTCUSDT."""
    base_coin: str = field(name="baseCoin")
    """Base coin of the pair, BTC in BTCUSDT."""
    cancel_reason: str | None = field(name="cancelReason", default=None)
    """Why the order was cancelled.

    - `normal_cancel`: Cancelled in the ordinary way.
    - `stp_cancel`: Cancelled to prevent a trade with oneself.
    """
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""


class OrderAck(Model, kw_only=True):
    """What `classic.spot.trade.cancel_order` or `classic.spot.trade.place_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""


class OrderBatchResult(Model, kw_only=True):
    """What `classic.spot.trade.cancel_orders` or `classic.spot.trade.place_orders` returns.

    Attributes:
        successes: What succeeded, one entry each.
        failures: What failed, one entry each.
    """

    raw_successes: list[OrderBatchResultSuccess] = field(name="successList")
    """`successes` as sent."""

    @property
    def successes(self) -> list[OrderBatchResultSuccess]:
        """What succeeded, one entry each."""
        return read.listed(self, "successes", self.raw_successes)

    raw_failures: list[OrderBatchResultFailure] = field(name="failureList")
    """`failures` as sent."""

    @property
    def failures(self) -> list[OrderBatchResultFailure]:
        """What failed, one entry each."""
        return read.listed(self, "failures", self.raw_failures)


class OrderBatchResultFailure(Model, kw_only=True):
    """An item of `OrderBatchResult.failures`.

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


class OrderBatchResultSuccess(Model, kw_only=True):
    """An item of `OrderBatchResult.successes`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""


class PlaceOrderRequest(Request, kw_only=True):
    """Place one spot order, or one take-profit or stop-loss order.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        side: Whether it buys or sells.
        order_type: Limit or market.
        force: How long the order stays; ignored for a market order.
        price: Limit price; required for a limit order.
        size: Amount in the base coin; for a market buy, what to spend in the quote coin.
        client_oid: Your own id of the order; ignored when tpslType is tpsl.
        trigger_price: Price that sets the order off; required when tpslType is tpsl, not used otherwise.
        tpsl_type: Kind of order; normal when left out.
        request_time: When the request was made; receiveWindow counts from it.
        receive_window: How long after requestTime the server may still take the request, in ms.
        stp_mode: What happens where the order would trade with one of your own; none when left out.
        preset_take_profit_price: Trigger price of a take profit attached to the order; not when tpslType is tpsl.
        execute_take_profit_price: Limit price of the attached take profit; not when tpslType is tpsl.
        preset_stop_loss_price: Trigger price of a stop loss attached to the order; not when tpslType is tpsl.
        execute_stop_loss_price: Limit price of the attached stop loss; not when tpslType is tpsl.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    force: Force
    """How long the order stays; ignored for a market order.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    price: Number | None = None
    """Limit price; required for a limit order."""
    size: Number
    """Amount in the base coin; for a market buy, what to spend in the quote coin."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; ignored when tpslType is tpsl."""
    trigger_price: Number | None = field(name="triggerPrice", default=None)
    """Price that sets the order off; required when tpslType is tpsl, not used otherwise."""
    tpsl_type: TpslType | None = field(name="tpslType", default=None)
    """Kind of order; normal when left out.

    - `normal`: Plain order.
    - `tpsl`: Take-profit or stop-loss order.
    """
    request_time: Time | None = field(name="requestTime", default=None)
    """When the request was made; receiveWindow counts from it."""
    receive_window: IntText | None = field(name="receiveWindow", default=None)
    """How long after requestTime the server may still take the request, in ms."""
    stp_mode: StpMode | None = field(name="stpMode", default=None)
    """What happens where the order would trade with one of your own; none when left out.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    preset_take_profit_price: Number | None = field(name="presetTakeProfitPrice", default=None)
    """Trigger price of a take profit attached to the order; not when tpslType is tpsl."""
    execute_take_profit_price: Number | None = field(name="executeTakeProfitPrice", default=None)
    """Limit price of the attached take profit; not when tpslType is tpsl."""
    preset_stop_loss_price: Number | None = field(name="presetStopLossPrice", default=None)
    """Trigger price of a stop loss attached to the order; not when tpslType is tpsl."""
    execute_stop_loss_price: Number | None = field(name="executeStopLossPrice", default=None)
    """Limit price of the attached stop loss; not when tpslType is tpsl."""


class PlaceOrdersRequest(Request, kw_only=True):
    """Place up to 50 spot orders at once; each can fail on its own.

    Attributes:
        symbol: Trading pair of all orders; ignored when batchMode is multiple.
        batch_mode: Whether the orders are of one pair or of several; single when left out.
        orders: Orders, one entry per order.
    """

    symbol: str | None = None
    """Trading pair of all orders; ignored when batchMode is multiple."""
    batch_mode: SpotBatchMode | None = field(name="batchMode", default=None)
    """Whether the orders are of one pair or of several; single when left out.

    - `single`: One pair.
    - `multiple`: Several pairs.
    """
    orders: list[PlaceOrdersRequestOrder] = field(name="orderList")
    """Orders, one entry per order."""


class PlaceOrdersRequestOrder(Request, kw_only=True):
    """An item of `PlaceOrdersRequest.orders`.

    Attributes:
        symbol: Trading pair; required when batchMode is multiple, ignored otherwise.
        side: Whether it buys or sells.
        order_type: Limit or market.
        force: How long the order stays; ignored for a market order.
        price: Limit price; required for a limit order.
        size: Amount in the base coin; for a market buy, what to spend in the quote coin.
        client_oid: Your own id of the order.
        stp_mode: What happens where the order would trade with one of your own; none when left out.
        preset_take_profit_price: Trigger price of a take profit attached to the order.
        execute_take_profit_price: Limit price of the attached take profit.
        preset_stop_loss_price: Trigger price of a stop loss attached to the order.
        execute_stop_loss_price: Limit price of the attached stop loss.
    """

    symbol: str | None = None
    """Trading pair; required when batchMode is multiple, ignored otherwise."""
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    force: Force
    """How long the order stays; ignored for a market order.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    price: Number | None = None
    """Limit price; required for a limit order."""
    size: Number
    """Amount in the base coin; for a market buy, what to spend in the quote coin."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    stp_mode: StpMode | None = field(name="stpMode", default=None)
    """What happens where the order would trade with one of your own; none when left out.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    preset_take_profit_price: Number | None = field(name="presetTakeProfitPrice", default=None)
    """Trigger price of a take profit attached to the order."""
    execute_take_profit_price: Number | None = field(name="executeTakeProfitPrice", default=None)
    """Limit price of the attached take profit."""
    preset_stop_loss_price: Number | None = field(name="presetStopLossPrice", default=None)
    """Trigger price of a stop loss attached to the order."""
    execute_stop_loss_price: Number | None = field(name="executeStopLossPrice", default=None)
    """Limit price of the attached stop loss."""


class ReplaceOrderRequest(Request, kw_only=True):
    """Cancel a spot limit order and place a new one in its stead.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        price: Limit price of the new order.
        size: Amount of the new order, in the base coin.
        order_id: Id of the order to cancel; this or clientOid is required.
        client_oid: Your own id of the order to cancel; this or orderId is required.
        new_client_oid: Your own id of the new order; where it was used before, the old order may go and none take
        its place.
        preset_take_profit_price: Trigger price of a take profit attached to the new order.
        execute_take_profit_price: Limit price of the attached take profit.
        preset_stop_loss_price: Trigger price of a stop loss attached to the new order.
        execute_stop_loss_price: Limit price of the attached stop loss.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    price: Number
    """Limit price of the new order."""
    size: Number
    """Amount of the new order, in the base coin."""
    order_id: str | None = field(name="orderId", default=None)
    """Id of the order to cancel; this or clientOid is required."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order to cancel; this or orderId is required."""
    new_client_oid: str | None = field(name="newClientOid", default=None)
    """Your own id of the new order; where it was used before, the old order may go and none take its place."""
    preset_take_profit_price: Number | None = field(name="presetTakeProfitPrice", default=None)
    """Trigger price of a take profit attached to the new order."""
    execute_take_profit_price: Number | None = field(name="executeTakeProfitPrice", default=None)
    """Limit price of the attached take profit."""
    preset_stop_loss_price: Number | None = field(name="presetStopLossPrice", default=None)
    """Trigger price of a stop loss attached to the new order."""
    execute_stop_loss_price: Number | None = field(name="executeStopLossPrice", default=None)
    """Limit price of the attached stop loss."""


class ReplaceOrdersRequest(Request, kw_only=True):
    """Cancel up to 50 spot limit orders and place new ones in their stead; each can fail on its own.

    Attributes:
        orders: Orders, one entry per order.
    """

    orders: list[ReplaceOrdersRequestOrder] = field(name="orderList")
    """Orders, one entry per order."""


class ReplaceOrdersRequestOrder(Request, kw_only=True):
    """An item of `ReplaceOrdersRequest.orders`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        price: Limit price of the new order.
        size: Amount of the new order, in the base coin.
        order_id: Id of the order to cancel; this or clientOid is required.
        client_oid: Your own id of the order to cancel; this or orderId is required.
        new_client_oid: Your own id of the new order; where it was used before, the old order may go and none take
        its place.
        preset_take_profit_price: Trigger price of a take profit attached to the new order.
        execute_take_profit_price: Limit price of the attached take profit.
        preset_stop_loss_price: Trigger price of a stop loss attached to the new order.
        execute_stop_loss_price: Limit price of the attached stop loss.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    price: Number
    """Limit price of the new order."""
    size: Number
    """Amount of the new order, in the base coin."""
    order_id: str | None = field(name="orderId", default=None)
    """Id of the order to cancel; this or clientOid is required."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order to cancel; this or orderId is required."""
    new_client_oid: str | None = field(name="newClientOid", default=None)
    """Your own id of the new order; where it was used before, the old order may go and none take its place."""
    preset_take_profit_price: Number | None = field(name="presetTakeProfitPrice", default=None)
    """Trigger price of a take profit attached to the new order."""
    execute_take_profit_price: Number | None = field(name="executeTakeProfitPrice", default=None)
    """Limit price of the attached take profit."""
    preset_stop_loss_price: Number | None = field(name="presetStopLossPrice", default=None)
    """Trigger price of a stop loss attached to the new order."""
    execute_stop_loss_price: Number | None = field(name="executeStopLossPrice", default=None)
    """Limit price of the attached stop loss."""


class ReplaceResult(Model, kw_only=True):
    """What `classic.spot.trade.replace_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        succeeded: Whether the order was replaced.
        message: Why it failed, in words; none where it did not.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    raw_succeeded: str = field(name="success")
    succeeded = read.flag("raw_succeeded", "success", "failure")
    """Whether the order was replaced."""
    message: str | None = field(name="msg", default=None)
    """Why it failed, in words; none where it did not."""
