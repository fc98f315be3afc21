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
    """Cancel all open spot orders of one pair; it goes on in the background, get_order_history tells the outcome."""

    symbol: str
    """Trading pair, such as BTCUSDT."""


class CancelAllOrdersResult(Model, kw_only=True):
    symbol: str
    """Trading pair whose orders are being cancelled."""


class CancelOrderRequest(Request, kw_only=True):
    """Cancel one spot order, named by its id or by yours."""

    symbol: str
    """Trading pair, such as BTCUSDT."""
    tpsl_type: TpslType | None = field(name="tpslType", default=None)
    """Kind of the order; normal when left out."""
    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and only this will do when tpslType is tpsl."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""


class CancelOrdersRequest(Request, kw_only=True):
    """Cancel up to 50 spot orders at once; each can fail on its own."""

    symbol: str | None = None
    """Trading pair of all orders; ignored when batchMode is multiple."""
    batch_mode: SpotBatchMode | None = field(name="batchMode", default=None)
    """Whether the orders are of one pair or of several; single when left out."""
    orders: list[CancelOrdersRequestOrder] = field(name="orderList")
    """Orders, one entry an order."""


class CancelOrdersRequestOrder(Request, kw_only=True):
    symbol: str | None = None
    """Trading pair; required when batchMode is multiple, ignored otherwise."""
    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, the same one of both in all entries."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""


class Fill(Model, kw_only=True):
    user_id: str = field(name="userId")
    """User id of the account."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    trade_id: str = field(name="tradeId")
    """Bitget's id of the trade."""
    order_type: str = field(name="orderType")
    """Limit or market."""
    side: str
    """Whether it buys or sells."""
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
    """Whether the fill was maker or taker."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the fill happened."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""


class FillFeeDetail(Model, kw_only=True):
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
    """Get your own spot fills, back to 90 days."""

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
    """Get the spot orders that are still open."""

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
    """Kind of the orders; normal when left out."""
    request_time: Time | None = field(name="requestTime", default=None)
    """When the request was made; receiveWindow counts from it."""
    receive_window: IntText | None = field(name="receiveWindow", default=None)
    """How long after requestTime the server may still take the request, in ms."""


class GetOrderHistoryRequest(Request, kw_only=True):
    """Get your past spot orders, back to 90 days."""

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
    """Kind of the orders; normal when left out."""
    request_time: Time | None = field(name="requestTime", default=None)
    """When the request was made; receiveWindow counts from it."""
    receive_window: IntText | None = field(name="receiveWindow", default=None)
    """How long after requestTime the server may still take the request, in ms."""


class GetOrderRequest(Request, kw_only=True):
    """Get one spot order, named by its id or by yours."""

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""
    request_time: Time | None = field(name="requestTime", default=None)
    """When the request was made; receiveWindow counts from it."""
    receive_window: IntText | None = field(name="receiveWindow", default=None)
    """How long after requestTime the server may still take the request, in ms."""


class OpenOrder(Model, kw_only=True):
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
    """Limit or market."""
    side: str
    """Whether it buys or sells."""
    status: str
    """State it is in."""
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
    """Where the order was entered."""
    order_source: str | None = field(name="orderSource", default=None)
    """What brought the order about."""
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
    """Kind of the order."""
    raw_trigger_price: str | None = field(name="triggerPrice", default=None)
    trigger_price = read.optional_decimal("raw_trigger_price")
    """Price that sets a take-profit or stop-loss order off."""
    force: str | None = None
    """How long the order stays."""


class Order(Model, kw_only=True):
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
    """Limit or market."""
    side: str
    """Whether it buys or sells."""
    status: str
    """State it is in."""
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
    """Where the order was entered."""
    fee_detail: str = field(name="feeDetail")
    """Fees as JSON text; its key newFees counts where there is one."""
    order_source: str = field(name="orderSource")
    """What brought the order about."""
    tpsl_type: str = field(name="tpslType")
    """Kind of the order."""
    raw_trigger_price: str | None = field(name="triggerPrice", default=None)
    trigger_price = read.optional_decimal("raw_trigger_price")
    """Price that sets a take-profit or stop-loss order off."""
    quote_coin: str = field(name="quoteCoin")
    """Quote coin of the pair, USDT in BTCUSDT."""
    base_coin: str = field(name="baseCoin")
    """Base coin of the pair, BTC in BTCUSDT."""
    cancel_reason: str | None = field(name="cancelReason", default=None)
    """Why the order was cancelled."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""


class OrderAck(Model, kw_only=True):
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""


class OrderBatchResult(Model, kw_only=True):
    successes: list[OrderBatchResultSuccess] = field(name="successList")
    """What succeeded, one entry each."""
    failures: list[OrderBatchResultFailure] = field(name="failureList")
    """What failed, one entry each."""


class OrderBatchResultFailure(Model, kw_only=True):
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    error_message: str = field(name="errorMsg")
    """Why it failed, in words."""
    error_code: str | None = field(name="errorCode", default=None)
    """Why it failed, as an error code."""


class OrderBatchResultSuccess(Model, kw_only=True):
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""


class PlaceOrderRequest(Request, kw_only=True):
    """Place one spot order, or one take-profit or stop-loss order."""

    symbol: str
    """Trading pair, such as BTCUSDT."""
    side: Side
    """Whether it buys or sells."""
    order_type: OrderType = field(name="orderType")
    """Limit or market."""
    force: Force
    """How long the order stays; ignored for a market order."""
    price: Number | None = None
    """Limit price; required for a limit order."""
    size: Number
    """Amount in the base coin; for a market buy, what to spend in the quote coin."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; ignored when tpslType is tpsl."""
    trigger_price: Number | None = field(name="triggerPrice", default=None)
    """Price that sets the order off; required when tpslType is tpsl, not used otherwise."""
    tpsl_type: TpslType | None = field(name="tpslType", default=None)
    """Kind of order; normal when left out."""
    request_time: Time | None = field(name="requestTime", default=None)
    """When the request was made; receiveWindow counts from it."""
    receive_window: IntText | None = field(name="receiveWindow", default=None)
    """How long after requestTime the server may still take the request, in ms."""
    stp_mode: StpMode | None = field(name="stpMode", default=None)
    """What happens where the order would trade with one of your own; none when left out."""
    preset_take_profit_price: Number | None = field(name="presetTakeProfitPrice", default=None)
    """Trigger price of a take profit attached to the order; not when tpslType is tpsl."""
    execute_take_profit_price: Number | None = field(name="executeTakeProfitPrice", default=None)
    """Limit price of the attached take profit; not when tpslType is tpsl."""
    preset_stop_loss_price: Number | None = field(name="presetStopLossPrice", default=None)
    """Trigger price of a stop loss attached to the order; not when tpslType is tpsl."""
    execute_stop_loss_price: Number | None = field(name="executeStopLossPrice", default=None)
    """Limit price of the attached stop loss; not when tpslType is tpsl."""


class PlaceOrdersRequest(Request, kw_only=True):
    """Place up to 50 spot orders at once; each can fail on its own."""

    symbol: str | None = None
    """Trading pair of all orders; ignored when batchMode is multiple."""
    batch_mode: SpotBatchMode | None = field(name="batchMode", default=None)
    """Whether the orders are of one pair or of several; single when left out."""
    orders: list[PlaceOrdersRequestOrder] = field(name="orderList")
    """Orders, one entry an order."""


class PlaceOrdersRequestOrder(Request, kw_only=True):
    symbol: str | None = None
    """Trading pair; required when batchMode is multiple, ignored otherwise."""
    side: Side
    """Whether it buys or sells."""
    order_type: OrderType = field(name="orderType")
    """Limit or market."""
    force: Force
    """How long the order stays; ignored for a market order."""
    price: Number | None = None
    """Limit price; required for a limit order."""
    size: Number
    """Amount in the base coin; for a market buy, what to spend in the quote coin."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    stp_mode: StpMode | None = field(name="stpMode", default=None)
    """What happens where the order would trade with one of your own; none when left out."""
    preset_take_profit_price: Number | None = field(name="presetTakeProfitPrice", default=None)
    """Trigger price of a take profit attached to the order."""
    execute_take_profit_price: Number | None = field(name="executeTakeProfitPrice", default=None)
    """Limit price of the attached take profit."""
    preset_stop_loss_price: Number | None = field(name="presetStopLossPrice", default=None)
    """Trigger price of a stop loss attached to the order."""
    execute_stop_loss_price: Number | None = field(name="executeStopLossPrice", default=None)
    """Limit price of the attached stop loss."""


class ReplaceOrderRequest(Request, kw_only=True):
    """Cancel a spot limit order and place a new one in its stead."""

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
    """Cancel up to 50 spot limit orders and place new ones in their stead; each can fail on its own."""

    orders: list[ReplaceOrdersRequestOrder] = field(name="orderList")
    """Orders, one entry an order."""


class ReplaceOrdersRequestOrder(Request, kw_only=True):
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
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    raw_succeeded: str = field(name="success")
    succeeded = read.flag("raw_succeeded", "success", "failure")
    """Whether the order was replaced."""
    message: str | None = field(name="msg", default=None)
    """Why it failed, in words; none where it did not."""
