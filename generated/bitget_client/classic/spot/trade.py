# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.spot.trade`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from bitget_client._api import API
from bitget_client.classic.spot.trade_models import (
    CancelAllOrdersRequest,
    CancelAllOrdersResult,
    CancelOrderRequest,
    CancelOrdersRequest,
    CancelOrdersRequestOrder,
    Fill,
    GetFillsRequest,
    GetOpenOrdersRequest,
    GetOrderHistoryRequest,
    GetOrderRequest,
    OpenOrder,
    Order,
    OrderAck,
    OrderBatchResult,
    PlaceOrderRequest,
    PlaceOrdersRequest,
    PlaceOrdersRequestOrder,
    ReplaceOrderRequest,
    ReplaceOrdersRequest,
    ReplaceOrdersRequestOrder,
    ReplaceResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import Force, OrderType, Side, SpotBatchMode, StpMode, TpslType
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CANCEL_ALL_ORDERS: Operation[CancelAllOrdersResult] = Operation(
    API,
    __name__,
    "classic.spot.trade.cancel_all_orders",
    "POST",
    "/api/v2/spot/trade/cancel-symbol-order",
    CancelAllOrdersRequest,
    CancelAllOrdersResult,
    auth="signed",
    outcome="order",
    rate_limits=("5/s/uid",),
    is_cancel=True,
    counterparts=("uta.trade.cancel_all_orders",),
    docs="https://www.bitget.com/api-doc/spot/trade/Cancel-Symbol-Orders",
)
CANCEL_ORDER: Operation[OrderAck] = Operation(
    API,
    __name__,
    "classic.spot.trade.cancel_order",
    "POST",
    "/api/v2/spot/trade/cancel-order",
    CancelOrderRequest,
    OrderAck,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    is_cancel=True,
    counterparts=("uta.trade.cancel_order",),
    docs="https://www.bitget.com/api-doc/spot/trade/Cancel-Order",
)
CANCEL_ORDERS: Operation[OrderBatchResult] = Operation(
    API,
    __name__,
    "classic.spot.trade.cancel_orders",
    "POST",
    "/api/v2/spot/trade/batch-cancel-order",
    CancelOrdersRequest,
    OrderBatchResult,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    is_cancel=True,
    counterparts=("uta.trade.cancel_orders",),
    docs="https://www.bitget.com/api-doc/spot/trade/Batch-Cancel-Orders",
)
GET_FILLS: Operation[list[Fill]] = Operation(
    API,
    __name__,
    "classic.spot.trade.get_fills",
    "GET",
    "/api/v2/spot/trade/fills",
    GetFillsRequest,
    list[Fill],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.trade.get_fills",),
    docs="https://www.bitget.com/api-doc/spot/trade/Get-Fills",
    paging={
        "next": "idLessThan = [].tradeId",
        "limit": "limit 100..100",
        "window": "startTime..endTime 90d",
        "reach": "90d",
        "key": "tradeId+orderId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_OPEN_ORDERS: Operation[list[OpenOrder]] = Operation(
    API,
    __name__,
    "classic.spot.trade.get_open_orders",
    "GET",
    "/api/v2/spot/trade/unfilled-orders",
    GetOpenOrdersRequest,
    list[OpenOrder],
    auth="signed",
    rate_limits=("20/s/uid",),
    counterparts=("uta.trade.get_open_orders",),
    docs="https://www.bitget.com/api-doc/spot/trade/Get-Unfilled-Orders",
    paging={
        "next": "idLessThan = [].orderId",
        "limit": "limit 100..100",
        "window": "startTime..endTime unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_ORDER: Operation[list[Order]] = Operation(
    API,
    __name__,
    "classic.spot.trade.get_order",
    "GET",
    "/api/v2/spot/trade/orderInfo",
    GetOrderRequest,
    list[Order],
    auth="signed",
    rate_limits=("20/s/uid",),
    counterparts=("uta.trade.get_order",),
    docs="https://www.bitget.com/api-doc/spot/trade/Get-Order-Info",
)
GET_ORDER_HISTORY: Operation[list[Order]] = Operation(
    API,
    __name__,
    "classic.spot.trade.get_order_history",
    "GET",
    "/api/v2/spot/trade/history-orders",
    GetOrderHistoryRequest,
    list[Order],
    auth="signed",
    rate_limits=("20/s/uid",),
    counterparts=("uta.trade.get_order_history",),
    docs="https://www.bitget.com/api-doc/spot/trade/Get-History-Orders",
    paging={
        "next": "idLessThan = [].orderId",
        "limit": "limit 100..100",
        "window": "startTime..endTime 90d",
        "reach": "90d",
        "key": "orderId",
        "order": "newest",
        "ends": "empty",
    },
)
PLACE_ORDER: Operation[OrderAck] = Operation(
    API,
    __name__,
    "classic.spot.trade.place_order",
    "POST",
    "/api/v2/spot/trade/place-order",
    PlaceOrderRequest,
    OrderAck,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    limits_by_vip=True,
    copy_trader_limits=("1/s/uid",),
    counterparts=("uta.trade.place_order",),
    docs="https://www.bitget.com/api-doc/spot/trade/Place-Order",
)
PLACE_ORDERS: Operation[OrderBatchResult] = Operation(
    API,
    __name__,
    "classic.spot.trade.place_orders",
    "POST",
    "/api/v2/spot/trade/batch-orders",
    PlaceOrdersRequest,
    OrderBatchResult,
    auth="signed",
    outcome="order",
    rate_limits=("5/s/uid",),
    copy_trader_limits=("1/s/uid",),
    counterparts=("uta.trade.place_orders",),
    docs="https://www.bitget.com/api-doc/spot/trade/Batch-Place-Orders",
)
REPLACE_ORDER: Operation[ReplaceResult] = Operation(
    API,
    __name__,
    "classic.spot.trade.replace_order",
    "POST",
    "/api/v2/spot/trade/cancel-replace-order",
    ReplaceOrderRequest,
    ReplaceResult,
    auth="signed",
    outcome="order",
    rate_limits=("5/s/uid",),
    counterparts=("uta.trade.modify_order",),
    docs="https://www.bitget.com/api-doc/spot/trade/Cancel-Replace-Order",
)
REPLACE_ORDERS: Operation[list[ReplaceResult]] = Operation(
    API,
    __name__,
    "classic.spot.trade.replace_orders",
    "POST",
    "/api/v2/spot/trade/batch-cancel-replace-order",
    ReplaceOrdersRequest,
    list[ReplaceResult],
    auth="signed",
    outcome="order",
    rate_limits=("5/s/uid",),
    counterparts=("uta.trade.modify_orders",),
    docs="https://www.bitget.com/api-doc/spot/trade/Batch-Cancel-Replace-Order",
)


class TradeApi(Group):
    """Operations of `classic.spot.trade`."""

    def cancel_all_orders(self, *, symbol: str, extra: Extra | None = None) -> CancelAllOrdersResult:
        """Cancel all open spot orders of one pair; it goes on in the background, get_order_history tells the outcome.

        `POST /api/v2/spot/trade/cancel-symbol-order`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Cancel-Symbol-Orders
        """
        return self._call(CANCEL_ALL_ORDERS, {"symbol": symbol}, extra)

    def cancel_order(
        self,
        *,
        symbol: str,
        tpsl_type: TpslType | None = None,
        order_id: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Cancel one spot order, named by its id or by yours.

        `POST /api/v2/spot/trade/cancel-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            tpsl_type: Kind of the order; normal when left out. (`tpslType`)
                - `normal`: Plain order.
                - `tpsl`: Take-profit or stop-loss order.
            order_id: Id of the order; this or clientOid is required, and only this will do when tpslType is tpsl.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Cancel-Order
        """
        return self._call(
            CANCEL_ORDER, {"symbol": symbol, "tpslType": tpsl_type, "orderId": order_id, "clientOid": client_oid}, extra
        )

    def cancel_orders(
        self,
        *,
        orders: Sequence[CancelOrdersRequestOrder],
        symbol: str | None = None,
        batch_mode: SpotBatchMode | None = None,
        extra: Extra | None = None,
    ) -> OrderBatchResult:
        """Cancel up to 50 spot orders at once; each can fail on its own.

        `POST /api/v2/spot/trade/batch-cancel-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: Orders, one entry per order. (`orderList`)
            symbol: Trading pair of all orders; ignored when batchMode is multiple.
            batch_mode: Whether the orders are of one pair or of several; single when left out. (`batchMode`)
                - `single`: One pair.
                - `multiple`: Several pairs.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Batch-Cancel-Orders
        """
        return self._call(CANCEL_ORDERS, {"orderList": orders, "symbol": symbol, "batchMode": batch_mode}, extra)

    def get_fills(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[Fill]:
        """Get your own spot fills, back to 90 days.

        `GET /api/v2/spot/trade/fills`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id: Only fills of the order with this id. (`orderId`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Number of fills; 100 is both the default and the most.
            id_less_than: Only fills with a tradeId below this one, that is older ones. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Get-Fills
        """
        return self._call(
            GET_FILLS,
            {
                "symbol": symbol,
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_fills(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Fill]:
        """Walk over all pages of `get_fills`, which takes the same arguments.

        Reach: 90d; widest query: 90d.
        """
        return self._walk(
            GET_FILLS,
            {
                "symbol": symbol,
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_open_orders(
        self,
        *,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        order_id: str | None = None,
        tpsl_type: TpslType | None = None,
        request_time: Time | None = None,
        receive_window: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[OpenOrder]:
        """Get the spot orders that are still open.

        `GET /api/v2/spot/trade/unfilled-orders`, signed, 20/s/uid.

        Args:
            symbol: Trading pair; all pairs when left out.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            id_less_than: Only orders with an orderId below this one, that is older ones. (`idLessThan`)
            limit: Number of orders; 100 is both the default and the most.
            order_id: Only the order with this id. (`orderId`)
            tpsl_type: Kind of the orders; normal when left out. (`tpslType`)
                - `normal`: Plain order.
                - `tpsl`: Take-profit or stop-loss order.
            request_time: When the request was made; receiveWindow counts from it. (`requestTime`)
            receive_window: How long after requestTime the server may still take the request, in ms.
                (`receiveWindow`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Get-Unfilled-Orders
        """
        return self._call(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "orderId": order_id,
                "tpslType": tpsl_type,
                "requestTime": request_time,
                "receiveWindow": receive_window,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        order_id: str | None = None,
        tpsl_type: TpslType | None = None,
        request_time: Time | None = None,
        receive_window: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: unknown.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "orderId": order_id,
                "tpslType": tpsl_type,
                "requestTime": request_time,
                "receiveWindow": receive_window,
            },
            extra,
            walk,
        )

    def get_order(
        self,
        *,
        order_id: str | None = None,
        client_oid: str | None = None,
        request_time: Time | None = None,
        receive_window: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Order]:
        """Get one spot order, named by its id or by yours.

        `GET /api/v2/spot/trade/orderInfo`, signed, 20/s/uid.

        Args:
            order_id: Id of the order; this or clientOid is required. (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            request_time: When the request was made; receiveWindow counts from it. (`requestTime`)
            receive_window: How long after requestTime the server may still take the request, in ms.
                (`receiveWindow`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Get-Order-Info
        """
        return self._call(
            GET_ORDER,
            {
                "orderId": order_id,
                "clientOid": client_oid,
                "requestTime": request_time,
                "receiveWindow": receive_window,
            },
            extra,
        )

    def get_order_history(
        self,
        *,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        order_id: str | None = None,
        tpsl_type: TpslType | None = None,
        request_time: Time | None = None,
        receive_window: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Order]:
        """Get your past spot orders, back to 90 days.

        `GET /api/v2/spot/trade/history-orders`, signed, 20/s/uid.

        Args:
            symbol: Trading pair; all pairs when left out.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            id_less_than: Only orders with an orderId below this one, that is older ones. (`idLessThan`)
            limit: Number of orders; 100 is both the default and the most.
            order_id: Only the order with this id. (`orderId`)
            tpsl_type: Kind of the orders; normal when left out. (`tpslType`)
                - `normal`: Plain order.
                - `tpsl`: Take-profit or stop-loss order.
            request_time: When the request was made; receiveWindow counts from it. (`requestTime`)
            receive_window: How long after requestTime the server may still take the request, in ms.
                (`receiveWindow`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Get-History-Orders
        """
        return self._call(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "orderId": order_id,
                "tpslType": tpsl_type,
                "requestTime": request_time,
                "receiveWindow": receive_window,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        order_id: str | None = None,
        tpsl_type: TpslType | None = None,
        request_time: Time | None = None,
        receive_window: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Order]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: 90d; widest query: 90d.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "orderId": order_id,
                "tpslType": tpsl_type,
                "requestTime": request_time,
                "receiveWindow": receive_window,
            },
            extra,
            walk,
        )

    def place_order(
        self,
        *,
        symbol: str,
        side: Side,
        order_type: OrderType,
        force: Force,
        size: Number,
        price: Number | None = None,
        client_oid: str | None = None,
        trigger_price: Number | None = None,
        tpsl_type: TpslType | None = None,
        request_time: Time | None = None,
        receive_window: IntText | None = None,
        stp_mode: StpMode | None = None,
        preset_take_profit_price: Number | None = None,
        execute_take_profit_price: Number | None = None,
        preset_stop_loss_price: Number | None = None,
        execute_stop_loss_price: Number | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Place one spot order, or one take-profit or stop-loss order.

        `POST /api/v2/spot/trade/place-order`, signed, 10/s/uid (more by VIP level), 1/s/uid for copy traders.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - A `client_oid` is free again once its order is filled or cancelled, and the same order sent again may be
          carried out again.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            force: How long the order stays; ignored for a market order.
                - `gtc`: Until it is filled or cancelled.
                - `post_only`: Only as a maker.
                - `fok`: Filled in full at once, or not at all.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
            size: Amount in the base coin; for a market buy, what to spend in the quote coin.
            price: Limit price; required for a limit order.
            client_oid: Your own id of the order; ignored when tpslType is tpsl. (`clientOid`)
            trigger_price: Price that sets the order off; required when tpslType is tpsl, not used otherwise.
                (`triggerPrice`)
            tpsl_type: Kind of order; normal when left out. (`tpslType`)
                - `normal`: Plain order.
                - `tpsl`: Take-profit or stop-loss order.
            request_time: When the request was made; receiveWindow counts from it. (`requestTime`)
            receive_window: How long after requestTime the server may still take the request, in ms.
                (`receiveWindow`)
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            preset_take_profit_price: Trigger price of a take profit attached to the order; not when tpslType is
                tpsl. (`presetTakeProfitPrice`)
            execute_take_profit_price: Limit price of the attached take profit; not when tpslType is tpsl.
                (`executeTakeProfitPrice`)
            preset_stop_loss_price: Trigger price of a stop loss attached to the order; not when tpslType is tpsl.
                (`presetStopLossPrice`)
            execute_stop_loss_price: Limit price of the attached stop loss; not when tpslType is tpsl.
                (`executeStopLossPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Place-Order
        """
        given: dict[str, Any] = {"symbol": symbol, "side": side, "orderType": order_type, "force": force, "size": size}
        if price is not None:
            given["price"] = price
        if client_oid is not None:
            given["clientOid"] = client_oid
        if trigger_price is not None:
            given["triggerPrice"] = trigger_price
        if tpsl_type is not None:
            given["tpslType"] = tpsl_type
        if request_time is not None:
            given["requestTime"] = request_time
        if receive_window is not None:
            given["receiveWindow"] = receive_window
        if stp_mode is not None:
            given["stpMode"] = stp_mode
        if preset_take_profit_price is not None:
            given["presetTakeProfitPrice"] = preset_take_profit_price
        if execute_take_profit_price is not None:
            given["executeTakeProfitPrice"] = execute_take_profit_price
        if preset_stop_loss_price is not None:
            given["presetStopLossPrice"] = preset_stop_loss_price
        if execute_stop_loss_price is not None:
            given["executeStopLossPrice"] = execute_stop_loss_price
        return self._call(PLACE_ORDER, given, extra)

    def place_orders(
        self,
        *,
        orders: Sequence[PlaceOrdersRequestOrder],
        symbol: str | None = None,
        batch_mode: SpotBatchMode | None = None,
        extra: Extra | None = None,
    ) -> OrderBatchResult:
        """Place up to 50 spot orders at once; each can fail on its own.

        `POST /api/v2/spot/trade/batch-orders`, signed, 5/s/uid, 1/s/uid for copy traders.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: Orders, one entry per order. (`orderList`)
            symbol: Trading pair of all orders; ignored when batchMode is multiple.
            batch_mode: Whether the orders are of one pair or of several; single when left out. (`batchMode`)
                - `single`: One pair.
                - `multiple`: Several pairs.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Batch-Place-Orders
        """
        return self._call(PLACE_ORDERS, {"orderList": orders, "symbol": symbol, "batchMode": batch_mode}, extra)

    def replace_order(
        self,
        *,
        symbol: str,
        price: Number,
        size: Number,
        order_id: str | None = None,
        client_oid: str | None = None,
        new_client_oid: str | None = None,
        preset_take_profit_price: Number | None = None,
        execute_take_profit_price: Number | None = None,
        preset_stop_loss_price: Number | None = None,
        execute_stop_loss_price: Number | None = None,
        extra: Extra | None = None,
    ) -> ReplaceResult:
        """Cancel a spot limit order and place a new one in its stead.

        `POST /api/v2/spot/trade/cancel-replace-order`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            price: Limit price of the new order.
            size: Amount of the new order, in the base coin.
            order_id: Id of the order to cancel; this or clientOid is required. (`orderId`)
            client_oid: Your own id of the order to cancel; this or orderId is required. (`clientOid`)
            new_client_oid: Your own id of the new order; where it was used before, the old order may go and none
                take its place. (`newClientOid`)
            preset_take_profit_price: Trigger price of a take profit attached to the new order.
                (`presetTakeProfitPrice`)
            execute_take_profit_price: Limit price of the attached take profit. (`executeTakeProfitPrice`)
            preset_stop_loss_price: Trigger price of a stop loss attached to the new order.
                (`presetStopLossPrice`)
            execute_stop_loss_price: Limit price of the attached stop loss. (`executeStopLossPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Cancel-Replace-Order
        """
        return self._call(
            REPLACE_ORDER,
            {
                "symbol": symbol,
                "price": price,
                "size": size,
                "orderId": order_id,
                "clientOid": client_oid,
                "newClientOid": new_client_oid,
                "presetTakeProfitPrice": preset_take_profit_price,
                "executeTakeProfitPrice": execute_take_profit_price,
                "presetStopLossPrice": preset_stop_loss_price,
                "executeStopLossPrice": execute_stop_loss_price,
            },
            extra,
        )

    def replace_orders(
        self, *, orders: Sequence[ReplaceOrdersRequestOrder], extra: Extra | None = None
    ) -> list[ReplaceResult]:
        """Cancel up to 50 spot limit orders and place new ones in their stead; each can fail on its own.

        `POST /api/v2/spot/trade/batch-cancel-replace-order`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: Orders, one entry per order. (`orderList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Batch-Cancel-Replace-Order
        """
        return self._call(REPLACE_ORDERS, {"orderList": orders}, extra)


class AsyncTradeApi(AsyncGroup):
    """Operations of `classic.spot.trade`, for asyncio."""

    async def cancel_all_orders(self, *, symbol: str, extra: Extra | None = None) -> CancelAllOrdersResult:
        """Cancel all open spot orders of one pair; it goes on in the background, get_order_history tells the outcome.

        `POST /api/v2/spot/trade/cancel-symbol-order`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Cancel-Symbol-Orders
        """
        return await self._call(CANCEL_ALL_ORDERS, {"symbol": symbol}, extra)

    async def cancel_order(
        self,
        *,
        symbol: str,
        tpsl_type: TpslType | None = None,
        order_id: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Cancel one spot order, named by its id or by yours.

        `POST /api/v2/spot/trade/cancel-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            tpsl_type: Kind of the order; normal when left out. (`tpslType`)
                - `normal`: Plain order.
                - `tpsl`: Take-profit or stop-loss order.
            order_id: Id of the order; this or clientOid is required, and only this will do when tpslType is tpsl.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Cancel-Order
        """
        return await self._call(
            CANCEL_ORDER, {"symbol": symbol, "tpslType": tpsl_type, "orderId": order_id, "clientOid": client_oid}, extra
        )

    async def cancel_orders(
        self,
        *,
        orders: Sequence[CancelOrdersRequestOrder],
        symbol: str | None = None,
        batch_mode: SpotBatchMode | None = None,
        extra: Extra | None = None,
    ) -> OrderBatchResult:
        """Cancel up to 50 spot orders at once; each can fail on its own.

        `POST /api/v2/spot/trade/batch-cancel-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: Orders, one entry per order. (`orderList`)
            symbol: Trading pair of all orders; ignored when batchMode is multiple.
            batch_mode: Whether the orders are of one pair or of several; single when left out. (`batchMode`)
                - `single`: One pair.
                - `multiple`: Several pairs.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Batch-Cancel-Orders
        """
        return await self._call(CANCEL_ORDERS, {"orderList": orders, "symbol": symbol, "batchMode": batch_mode}, extra)

    async def get_fills(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[Fill]:
        """Get your own spot fills, back to 90 days.

        `GET /api/v2/spot/trade/fills`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id: Only fills of the order with this id. (`orderId`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Number of fills; 100 is both the default and the most.
            id_less_than: Only fills with a tradeId below this one, that is older ones. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Get-Fills
        """
        return await self._call(
            GET_FILLS,
            {
                "symbol": symbol,
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_fills(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Fill]:
        """Walk over all pages of `get_fills`, which takes the same arguments.

        Reach: 90d; widest query: 90d.
        """
        return self._walk(
            GET_FILLS,
            {
                "symbol": symbol,
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_open_orders(
        self,
        *,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        order_id: str | None = None,
        tpsl_type: TpslType | None = None,
        request_time: Time | None = None,
        receive_window: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[OpenOrder]:
        """Get the spot orders that are still open.

        `GET /api/v2/spot/trade/unfilled-orders`, signed, 20/s/uid.

        Args:
            symbol: Trading pair; all pairs when left out.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            id_less_than: Only orders with an orderId below this one, that is older ones. (`idLessThan`)
            limit: Number of orders; 100 is both the default and the most.
            order_id: Only the order with this id. (`orderId`)
            tpsl_type: Kind of the orders; normal when left out. (`tpslType`)
                - `normal`: Plain order.
                - `tpsl`: Take-profit or stop-loss order.
            request_time: When the request was made; receiveWindow counts from it. (`requestTime`)
            receive_window: How long after requestTime the server may still take the request, in ms.
                (`receiveWindow`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Get-Unfilled-Orders
        """
        return await self._call(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "orderId": order_id,
                "tpslType": tpsl_type,
                "requestTime": request_time,
                "receiveWindow": receive_window,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        order_id: str | None = None,
        tpsl_type: TpslType | None = None,
        request_time: Time | None = None,
        receive_window: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: unknown.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "orderId": order_id,
                "tpslType": tpsl_type,
                "requestTime": request_time,
                "receiveWindow": receive_window,
            },
            extra,
            walk,
        )

    async def get_order(
        self,
        *,
        order_id: str | None = None,
        client_oid: str | None = None,
        request_time: Time | None = None,
        receive_window: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Order]:
        """Get one spot order, named by its id or by yours.

        `GET /api/v2/spot/trade/orderInfo`, signed, 20/s/uid.

        Args:
            order_id: Id of the order; this or clientOid is required. (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            request_time: When the request was made; receiveWindow counts from it. (`requestTime`)
            receive_window: How long after requestTime the server may still take the request, in ms.
                (`receiveWindow`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Get-Order-Info
        """
        return await self._call(
            GET_ORDER,
            {
                "orderId": order_id,
                "clientOid": client_oid,
                "requestTime": request_time,
                "receiveWindow": receive_window,
            },
            extra,
        )

    async def get_order_history(
        self,
        *,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        order_id: str | None = None,
        tpsl_type: TpslType | None = None,
        request_time: Time | None = None,
        receive_window: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Order]:
        """Get your past spot orders, back to 90 days.

        `GET /api/v2/spot/trade/history-orders`, signed, 20/s/uid.

        Args:
            symbol: Trading pair; all pairs when left out.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            id_less_than: Only orders with an orderId below this one, that is older ones. (`idLessThan`)
            limit: Number of orders; 100 is both the default and the most.
            order_id: Only the order with this id. (`orderId`)
            tpsl_type: Kind of the orders; normal when left out. (`tpslType`)
                - `normal`: Plain order.
                - `tpsl`: Take-profit or stop-loss order.
            request_time: When the request was made; receiveWindow counts from it. (`requestTime`)
            receive_window: How long after requestTime the server may still take the request, in ms.
                (`receiveWindow`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Get-History-Orders
        """
        return await self._call(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "orderId": order_id,
                "tpslType": tpsl_type,
                "requestTime": request_time,
                "receiveWindow": receive_window,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        order_id: str | None = None,
        tpsl_type: TpslType | None = None,
        request_time: Time | None = None,
        receive_window: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Order]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: 90d; widest query: 90d.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "orderId": order_id,
                "tpslType": tpsl_type,
                "requestTime": request_time,
                "receiveWindow": receive_window,
            },
            extra,
            walk,
        )

    async def place_order(
        self,
        *,
        symbol: str,
        side: Side,
        order_type: OrderType,
        force: Force,
        size: Number,
        price: Number | None = None,
        client_oid: str | None = None,
        trigger_price: Number | None = None,
        tpsl_type: TpslType | None = None,
        request_time: Time | None = None,
        receive_window: IntText | None = None,
        stp_mode: StpMode | None = None,
        preset_take_profit_price: Number | None = None,
        execute_take_profit_price: Number | None = None,
        preset_stop_loss_price: Number | None = None,
        execute_stop_loss_price: Number | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Place one spot order, or one take-profit or stop-loss order.

        `POST /api/v2/spot/trade/place-order`, signed, 10/s/uid (more by VIP level), 1/s/uid for copy traders.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - A `client_oid` is free again once its order is filled or cancelled, and the same order sent again may be
          carried out again.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            force: How long the order stays; ignored for a market order.
                - `gtc`: Until it is filled or cancelled.
                - `post_only`: Only as a maker.
                - `fok`: Filled in full at once, or not at all.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
            size: Amount in the base coin; for a market buy, what to spend in the quote coin.
            price: Limit price; required for a limit order.
            client_oid: Your own id of the order; ignored when tpslType is tpsl. (`clientOid`)
            trigger_price: Price that sets the order off; required when tpslType is tpsl, not used otherwise.
                (`triggerPrice`)
            tpsl_type: Kind of order; normal when left out. (`tpslType`)
                - `normal`: Plain order.
                - `tpsl`: Take-profit or stop-loss order.
            request_time: When the request was made; receiveWindow counts from it. (`requestTime`)
            receive_window: How long after requestTime the server may still take the request, in ms.
                (`receiveWindow`)
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            preset_take_profit_price: Trigger price of a take profit attached to the order; not when tpslType is
                tpsl. (`presetTakeProfitPrice`)
            execute_take_profit_price: Limit price of the attached take profit; not when tpslType is tpsl.
                (`executeTakeProfitPrice`)
            preset_stop_loss_price: Trigger price of a stop loss attached to the order; not when tpslType is tpsl.
                (`presetStopLossPrice`)
            execute_stop_loss_price: Limit price of the attached stop loss; not when tpslType is tpsl.
                (`executeStopLossPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Place-Order
        """
        given: dict[str, Any] = {"symbol": symbol, "side": side, "orderType": order_type, "force": force, "size": size}
        if price is not None:
            given["price"] = price
        if client_oid is not None:
            given["clientOid"] = client_oid
        if trigger_price is not None:
            given["triggerPrice"] = trigger_price
        if tpsl_type is not None:
            given["tpslType"] = tpsl_type
        if request_time is not None:
            given["requestTime"] = request_time
        if receive_window is not None:
            given["receiveWindow"] = receive_window
        if stp_mode is not None:
            given["stpMode"] = stp_mode
        if preset_take_profit_price is not None:
            given["presetTakeProfitPrice"] = preset_take_profit_price
        if execute_take_profit_price is not None:
            given["executeTakeProfitPrice"] = execute_take_profit_price
        if preset_stop_loss_price is not None:
            given["presetStopLossPrice"] = preset_stop_loss_price
        if execute_stop_loss_price is not None:
            given["executeStopLossPrice"] = execute_stop_loss_price
        return await self._call(PLACE_ORDER, given, extra)

    async def place_orders(
        self,
        *,
        orders: Sequence[PlaceOrdersRequestOrder],
        symbol: str | None = None,
        batch_mode: SpotBatchMode | None = None,
        extra: Extra | None = None,
    ) -> OrderBatchResult:
        """Place up to 50 spot orders at once; each can fail on its own.

        `POST /api/v2/spot/trade/batch-orders`, signed, 5/s/uid, 1/s/uid for copy traders.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: Orders, one entry per order. (`orderList`)
            symbol: Trading pair of all orders; ignored when batchMode is multiple.
            batch_mode: Whether the orders are of one pair or of several; single when left out. (`batchMode`)
                - `single`: One pair.
                - `multiple`: Several pairs.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Batch-Place-Orders
        """
        return await self._call(PLACE_ORDERS, {"orderList": orders, "symbol": symbol, "batchMode": batch_mode}, extra)

    async def replace_order(
        self,
        *,
        symbol: str,
        price: Number,
        size: Number,
        order_id: str | None = None,
        client_oid: str | None = None,
        new_client_oid: str | None = None,
        preset_take_profit_price: Number | None = None,
        execute_take_profit_price: Number | None = None,
        preset_stop_loss_price: Number | None = None,
        execute_stop_loss_price: Number | None = None,
        extra: Extra | None = None,
    ) -> ReplaceResult:
        """Cancel a spot limit order and place a new one in its stead.

        `POST /api/v2/spot/trade/cancel-replace-order`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            price: Limit price of the new order.
            size: Amount of the new order, in the base coin.
            order_id: Id of the order to cancel; this or clientOid is required. (`orderId`)
            client_oid: Your own id of the order to cancel; this or orderId is required. (`clientOid`)
            new_client_oid: Your own id of the new order; where it was used before, the old order may go and none
                take its place. (`newClientOid`)
            preset_take_profit_price: Trigger price of a take profit attached to the new order.
                (`presetTakeProfitPrice`)
            execute_take_profit_price: Limit price of the attached take profit. (`executeTakeProfitPrice`)
            preset_stop_loss_price: Trigger price of a stop loss attached to the new order.
                (`presetStopLossPrice`)
            execute_stop_loss_price: Limit price of the attached stop loss. (`executeStopLossPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Cancel-Replace-Order
        """
        return await self._call(
            REPLACE_ORDER,
            {
                "symbol": symbol,
                "price": price,
                "size": size,
                "orderId": order_id,
                "clientOid": client_oid,
                "newClientOid": new_client_oid,
                "presetTakeProfitPrice": preset_take_profit_price,
                "executeTakeProfitPrice": execute_take_profit_price,
                "presetStopLossPrice": preset_stop_loss_price,
                "executeStopLossPrice": execute_stop_loss_price,
            },
            extra,
        )

    async def replace_orders(
        self, *, orders: Sequence[ReplaceOrdersRequestOrder], extra: Extra | None = None
    ) -> list[ReplaceResult]:
        """Cancel up to 50 spot limit orders and place new ones in their stead; each can fail on its own.

        `POST /api/v2/spot/trade/batch-cancel-replace-order`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: Orders, one entry per order. (`orderList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/trade/Batch-Cancel-Replace-Order
        """
        return await self._call(REPLACE_ORDERS, {"orderList": orders}, extra)


class TradeApiWithRawResponse(RawGroup):
    """Operations of `classic.spot.trade`, returning whole responses."""

    cancel_all_orders = raw(TradeApi.cancel_all_orders)
    cancel_order = raw(TradeApi.cancel_order)
    cancel_orders = raw(TradeApi.cancel_orders)
    get_fills = raw(TradeApi.get_fills)
    get_open_orders = raw(TradeApi.get_open_orders)
    get_order = raw(TradeApi.get_order)
    get_order_history = raw(TradeApi.get_order_history)
    place_order = raw(TradeApi.place_order)
    place_orders = raw(TradeApi.place_orders)
    replace_order = raw(TradeApi.replace_order)
    replace_orders = raw(TradeApi.replace_orders)


class AsyncTradeApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.spot.trade`, for asyncio, returning whole responses."""

    cancel_all_orders = async_raw(AsyncTradeApi.cancel_all_orders)
    cancel_order = async_raw(AsyncTradeApi.cancel_order)
    cancel_orders = async_raw(AsyncTradeApi.cancel_orders)
    get_fills = async_raw(AsyncTradeApi.get_fills)
    get_open_orders = async_raw(AsyncTradeApi.get_open_orders)
    get_order = async_raw(AsyncTradeApi.get_order)
    get_order_history = async_raw(AsyncTradeApi.get_order_history)
    place_order = async_raw(AsyncTradeApi.place_order)
    place_orders = async_raw(AsyncTradeApi.place_orders)
    replace_order = async_raw(AsyncTradeApi.replace_order)
    replace_orders = async_raw(AsyncTradeApi.replace_orders)
