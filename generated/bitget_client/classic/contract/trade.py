# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.contract.trade`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from bitget_client._api import API
from bitget_client.classic.contract.trade_models import (
    CancelAllOrdersRequest,
    CancelAllOrdersResult,
    CancelOrderRequest,
    CancelOrderResult,
    CancelOrdersRequest,
    CancelOrdersRequestOrder,
    CancelOrdersResult,
    ClosePositionsRequest,
    ClosePositionsResult,
    Fill,
    FillHistory,
    FillHistoryPage,
    FillPage,
    GetFillHistoryRequest,
    GetFillsRequest,
    GetOpenOrdersRequest,
    GetOrderHistoryRequest,
    GetOrderRequest,
    ModifyOrderRequest,
    ModifyOrderResult,
    OpenOrder,
    OpenOrderPage,
    Order,
    OrderHistory,
    OrderHistoryPage,
    PlaceOrderRequest,
    PlaceOrderResult,
    PlaceOrdersRequest,
    PlaceOrdersRequestOrder,
    PlaceOrdersResult,
    ReversePositionRequest,
    ReversePositionResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import (
        ContractOrderSource,
        FlagYES_NO,
        Force,
        MarginMode,
        OpenOrderStatus,
        OrderType,
        PositionSide,
        ProductType,
        Side,
        StpMode,
        TradeSide,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CANCEL_ALL_ORDERS: Operation[CancelAllOrdersResult] = Operation(
    API,
    __name__,
    "classic.contract.trade.cancel_all_orders",
    "POST",
    "/api/v2/mix/order/cancel-all-orders",
    CancelAllOrdersRequest,
    CancelAllOrdersResult,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    is_cancel=True,
    counterparts=("uta.trade.cancel_all_orders",),
    docs="https://www.bitget.com/api-doc/contract/trade/Cancel-All-Orders",
)
CANCEL_ORDER: Operation[CancelOrderResult] = Operation(
    API,
    __name__,
    "classic.contract.trade.cancel_order",
    "POST",
    "/api/v2/mix/order/cancel-order",
    CancelOrderRequest,
    CancelOrderResult,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    is_cancel=True,
    counterparts=("uta.trade.cancel_order",),
    docs="https://www.bitget.com/api-doc/contract/trade/Cancel-Order",
)
CANCEL_ORDERS: Operation[CancelOrdersResult] = Operation(
    API,
    __name__,
    "classic.contract.trade.cancel_orders",
    "POST",
    "/api/v2/mix/order/batch-cancel-orders",
    CancelOrdersRequest,
    CancelOrdersResult,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    is_cancel=True,
    counterparts=("uta.trade.cancel_orders",),
    docs="https://www.bitget.com/api-doc/contract/trade/Batch-Cancel-Orders",
)
CLOSE_POSITIONS: Operation[ClosePositionsResult] = Operation(
    API,
    __name__,
    "classic.contract.trade.close_positions",
    "POST",
    "/api/v2/mix/order/close-positions",
    ClosePositionsRequest,
    ClosePositionsResult,
    auth="signed",
    outcome="order",
    rate_limits=("1/s/uid",),
    is_close=True,
    counterparts=("uta.trade.close_positions",),
    docs="https://www.bitget.com/api-doc/contract/trade/Flash-Close-Position",
)
GET_FILL_HISTORY: Operation[FillHistoryPage] = Operation(
    API,
    __name__,
    "classic.contract.trade.get_fill_history",
    "GET",
    "/api/v2/mix/order/fill-history",
    GetFillHistoryRequest,
    FillHistoryPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.trade.get_fills",),
    docs="https://www.bitget.com/api-doc/contract/trade/Get-Fill-History",
    paging={
        "next": "idLessThan = endId",
        "rows": "fillList",
        "limit": "limit 100..100",
        "window": "startTime..endTime 7d",
        "reach": "unknown",
        "key": "tradeId+orderId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_FILLS: Operation[FillPage] = Operation(
    API,
    __name__,
    "classic.contract.trade.get_fills",
    "GET",
    "/api/v2/mix/order/fills",
    GetFillsRequest,
    FillPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.trade.get_fills",),
    docs="https://www.bitget.com/api-doc/contract/trade/Get-Order-Fills",
    paging={
        "next": "idLessThan = endId",
        "rows": "fillList",
        "limit": "limit 100..100",
        "window": "startTime..endTime 7d",
        "reach": "3mo",
        "key": "tradeId+orderId",
        "order": "newest",
        "ends": "no cursor, empty",
    },
)
GET_OPEN_ORDERS: Operation[OpenOrderPage] = Operation(
    API,
    __name__,
    "classic.contract.trade.get_open_orders",
    "GET",
    "/api/v2/mix/order/orders-pending",
    GetOpenOrdersRequest,
    OpenOrderPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.trade.get_open_orders",),
    docs="https://www.bitget.com/api-doc/contract/trade/Get-Orders-Pending",
    paging={
        "next": "idLessThan = endId",
        "rows": "entrustedList",
        "limit": "limit 100..100",
        "window": "startTime..endTime 3mo",
        "key": "orderId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_ORDER: Operation[Order] = Operation(
    API,
    __name__,
    "classic.contract.trade.get_order",
    "GET",
    "/api/v2/mix/order/detail",
    GetOrderRequest,
    Order,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.trade.get_order",),
    docs="https://www.bitget.com/api-doc/contract/trade/Get-Order-Details",
)
GET_ORDER_HISTORY: Operation[OrderHistoryPage] = Operation(
    API,
    __name__,
    "classic.contract.trade.get_order_history",
    "GET",
    "/api/v2/mix/order/orders-history",
    GetOrderHistoryRequest,
    OrderHistoryPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.trade.get_order_history",),
    docs="https://www.bitget.com/api-doc/contract/trade/Get-Orders-History",
    paging={
        "next": "idLessThan = endId",
        "rows": "entrustedList",
        "limit": "limit 100..100",
        "window": "startTime..endTime 90d",
        "reach": "90d",
        "key": "orderId",
        "order": "newest",
        "ends": "no cursor",
    },
)
MODIFY_ORDER: Operation[ModifyOrderResult] = Operation(
    API,
    __name__,
    "classic.contract.trade.modify_order",
    "POST",
    "/api/v2/mix/order/modify-order",
    ModifyOrderRequest,
    ModifyOrderResult,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    counterparts=("uta.trade.modify_order",),
    docs="https://www.bitget.com/api-doc/contract/trade/Modify-Order",
)
PLACE_ORDER: Operation[PlaceOrderResult] = Operation(
    API,
    __name__,
    "classic.contract.trade.place_order",
    "POST",
    "/api/v2/mix/order/place-order",
    PlaceOrderRequest,
    PlaceOrderResult,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    limits_by_vip=True,
    copy_trader_limits=("1/s/uid",),
    counterparts=("uta.trade.place_order",),
    docs="https://www.bitget.com/api-doc/contract/trade/Place-Order",
)
PLACE_ORDERS: Operation[PlaceOrdersResult] = Operation(
    API,
    __name__,
    "classic.contract.trade.place_orders",
    "POST",
    "/api/v2/mix/order/batch-place-order",
    PlaceOrdersRequest,
    PlaceOrdersResult,
    auth="signed",
    outcome="order",
    rate_limits=("5/s/uid",),
    copy_trader_limits=("1/s/uid",),
    counterparts=("uta.trade.place_orders",),
    docs="https://www.bitget.com/api-doc/contract/trade/Batch-Order",
)
REVERSE_POSITION: Operation[ReversePositionResult] = Operation(
    API,
    __name__,
    "classic.contract.trade.reverse_position",
    "POST",
    "/api/v2/mix/order/click-backhand",
    ReversePositionRequest,
    ReversePositionResult,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    copy_trader_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/trade/Reversal",
)


class TradeApi(Group):
    """Operations of `classic.contract.trade`."""

    def cancel_all_orders(
        self,
        *,
        product_type: ProductType,
        symbol: str | None = None,
        margin_coin: str | None = None,
        request_time: Time | None = None,
        receive_window: IntText | None = None,
        extra: Extra | None = None,
    ) -> CancelAllOrdersResult:
        """Cancel all open futures orders of a product type.

        `POST /api/v2/mix/order/cancel-all-orders`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Only orders in this contract.
            margin_coin: Only orders with this margin coin. (`marginCoin`)
            request_time: When the request was made; receiveWindow counts from it. (`requestTime`)
            receive_window: How long after requestTime the server may still take the request, in ms.
                (`receiveWindow`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Cancel-All-Orders
        """
        return self._call(
            CANCEL_ALL_ORDERS,
            {
                "productType": product_type,
                "symbol": symbol,
                "marginCoin": margin_coin,
                "requestTime": request_time,
                "receiveWindow": receive_window,
            },
            extra,
        )

    def cancel_order(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str | None = None,
        order_id: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> CancelOrderResult:
        """Cancel one open futures order, named by its id or by yours.

        `POST /api/v2/mix/order/cancel-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            order_id: Id of the order; this or clientOid is required, and this one counts where both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Cancel-Order
        """
        return self._call(
            CANCEL_ORDER,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "orderId": order_id,
                "clientOid": client_oid,
            },
            extra,
        )

    def cancel_orders(
        self,
        *,
        product_type: ProductType,
        orders: Sequence[CancelOrdersRequestOrder] | None = None,
        symbol: str | None = None,
        margin_coin: str | None = None,
        extra: Extra | None = None,
    ) -> CancelOrdersResult:
        """Cancel up to 50 futures orders named one by one, or all of a product type or contract.

        `POST /api/v2/mix/order/batch-cancel-orders`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            orders: Orders meant, each named by its id or by yours. (`orderIdList`)
            symbol: Contract; required where orders are named.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Batch-Cancel-Orders
        """
        return self._call(
            CANCEL_ORDERS,
            {"productType": product_type, "orderIdList": orders, "symbol": symbol, "marginCoin": margin_coin},
            extra,
        )

    def close_positions(
        self,
        *,
        product_type: ProductType,
        symbol: str | None = None,
        hold_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> ClosePositionsResult:
        """Close futures positions at the market price.

        `POST /api/v2/mix/order/close-positions`, signed, 1/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Only the position in this contract.
            hold_side: Direction to close, in hedge mode; both when left out, ignored in one-way mode.
                (`holdSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Flash-Close-Position
        """
        return self._call(
            CLOSE_POSITIONS, {"productType": product_type, "symbol": symbol, "holdSide": hold_side}, extra
        )

    def get_fill_history(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> FillHistoryPage:
        """Get the account's past futures fills, a week at a time; not those of demo trading.

        `GET /api/v2/mix/order/fill-history`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            order_id: Only fills of the order with this id. (`orderId`)
            symbol: Only fills in this contract.
            start_time: Start of the period, at most a week before its end. (`startTime`)
            end_time: End of the period, at most a week after its start. (`endTime`)
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            limit: Entries per page; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Get-Fill-History
        """
        return self._call(
            GET_FILL_HISTORY,
            {
                "productType": product_type,
                "orderId": order_id,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
            },
            extra,
        )

    def iter_fill_history(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[FillHistory]:
        """Walk over all pages of `get_fill_history`, which takes the same arguments.

        Reach: unknown; widest query: 7d.
        """
        return self._walk(
            GET_FILL_HISTORY,
            {
                "productType": product_type,
                "orderId": order_id,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_fills(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> FillPage:
        """Get the account's futures fills of the last three months.

        `GET /api/v2/mix/order/fills`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            order_id: Only fills of the order with this id. (`orderId`)
            symbol: Only fills in this contract.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Get-Order-Fills
        """
        return self._call(
            GET_FILLS,
            {
                "productType": product_type,
                "orderId": order_id,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_fills(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Fill]:
        """Walk over all pages of `get_fills`, which takes the same arguments.

        Reach: 3mo; widest query: 7d.
        """
        return self._walk(
            GET_FILLS,
            {
                "productType": product_type,
                "orderId": order_id,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_open_orders(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        symbol: str | None = None,
        status: OpenOrderStatus | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get the futures orders that are still open.

        `GET /api/v2/mix/order/orders-pending`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            order_id: Only the order with this id. (`orderId`)
            client_oid: Only the order with this id of your own; ignored where orderId is given. (`clientOid`)
            symbol: Contract; all of the product type when left out.
            status: Only orders that have come this far; live when left out.
                - `live`: Nothing filled.
                - `partially_filled`: Filled in part.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Orders per page; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Get-Orders-Pending
        """
        return self._call(
            GET_OPEN_ORDERS,
            {
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "symbol": symbol,
                "status": status,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        symbol: str | None = None,
        status: OpenOrderStatus | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: 3mo.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "symbol": symbol,
                "status": status,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_order(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> Order:
        """Get one futures order, named by its id or by yours.

        `GET /api/v2/mix/order/detail`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            order_id: Id of the order; this or clientOid is required. (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Get-Order-Details
        """
        return self._call(
            GET_ORDER,
            {"symbol": symbol, "productType": product_type, "orderId": order_id, "clientOid": client_oid},
            extra,
        )

    def get_order_history(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        order_source: ContractOrderSource | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the futures orders of the last 90 days that are filled or cancelled.

        `GET /api/v2/mix/order/orders-history`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            order_id: Only the order with this id. (`orderId`)
            client_oid: Only the order with this id of your own; ignored where orderId is given. (`clientOid`)
            symbol: Contract; all of the product type when left out.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            order_source: Only orders that came about this way. (`orderSource`)
                One of `normal`, `market`, `profit_market`, `loss_market`, `Trader_delegate`, `trader_profit`,
                    `trader_loss`, `reverse`, `trader_reverse`, `profit_limit`, `loss_limit`, `liquidation`,
                    `delivery_close_long`, `delivery_close_short`, `pos_profit_limit`, `pos_profit_market`,
                    `pos_loss_limit`, `pos_loss_market`, `profit_chase`, `loss_chase`, `off_close`,
                    `follower_delegate`, `reduce_offset`, `market_risk`, `plan_limit`, `plan_market`,
                    `strategy_positive`, `strategy_reverse`, `strategy_unlimited`, `move_limit`, `move_market`,
                    `tracking_limit`, `tracking_market`, `strategy_dca_positive`, `strategy_dca_reverse`,
                    `strategy_oco_limit`, `strategy_oco_trigger`, `modify_order_limit`, `strategy_regular_buy`,
                    `strategy_grid_middle`.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Entries per page; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Get-Orders-History
        """
        return self._call(
            GET_ORDER_HISTORY,
            {
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "orderSource": order_source,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        order_source: ContractOrderSource | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: 90d; widest query: 90d.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "orderSource": order_source,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    def modify_order(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        new_client_oid: str,
        order_id: str | None = None,
        client_oid: str | None = None,
        new_size: Number | None = None,
        new_price: Number | None = None,
        new_preset_take_profit_price: Number | None = None,
        new_preset_stop_loss_price: Number | None = None,
        margin_coin: str | None = None,
        extra: Extra | None = None,
    ) -> ModifyOrderResult:
        """Change price and amount of an open limit order, which makes it a new order, or its take profit and stop loss.

        `POST /api/v2/mix/order/modify-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            new_client_oid: Your own id of the order after the change; the only way to find the new order.
                (`newClientOid`)
            order_id: Id of the order; this or clientOid is required, and this one counts where both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            new_size: New amount, in the base coin; give it together with newPrice. (`newSize`)
            new_price: New limit price; give it together with newSize. (`newPrice`)
            new_preset_take_profit_price: New trigger price of the take profit, 0 removes it; not with size and
                price. (`newPresetStopSurplusPrice`)
            new_preset_stop_loss_price: New trigger price of the stop loss, 0 removes it; not with size and price.
                (`newPresetStopLossPrice`)
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Modify-Order
        """
        return self._call(
            MODIFY_ORDER,
            {
                "symbol": symbol,
                "productType": product_type,
                "newClientOid": new_client_oid,
                "orderId": order_id,
                "clientOid": client_oid,
                "newSize": new_size,
                "newPrice": new_price,
                "newPresetStopSurplusPrice": new_preset_take_profit_price,
                "newPresetStopLossPrice": new_preset_stop_loss_price,
                "marginCoin": margin_coin,
            },
            extra,
        )

    def place_order(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_mode: MarginMode,
        margin_coin: str,
        size: Number,
        side: Side,
        order_type: OrderType,
        price: Number | None = None,
        trade_side: TradeSide | None = None,
        force: Force | None = None,
        client_oid: str | None = None,
        reduce_only: FlagYES_NO | None = None,
        preset_take_profit_price: Number | None = None,
        preset_stop_loss_price: Number | None = None,
        preset_take_profit_execute_price: Number | None = None,
        preset_stop_loss_execute_price: Number | None = None,
        stp_mode: StpMode | None = None,
        extra: Extra | None = None,
    ) -> PlaceOrderResult:
        """Place one futures order.

        `POST /api/v2/mix/order/place-order`, signed, 10/s/uid (more by VIP level), 1/s/uid for copy traders.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - In one-way mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"`
          and `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.
        - In hedge mode, open a long by `side="buy"` and `trade_side="open"`; open a short by `side="sell"` and
          `trade_side="open"`; close a long by `side="buy"` and `trade_side="close"`; close a short by `side="sell"`
          and `trade_side="close"`.
        - A `client_oid` is free again once its order is filled or cancelled, and the same order sent again may be
          carried out again.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_mode: Cross or isolated margin. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            size: Amount to trade, in the base coin.
            side: Direction; in hedge mode that of the position, buy for long and sell for short, when closing
                too.
                - `buy`: Buy.
                - `sell`: Sell.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            price: Limit price; required for a limit order.
            trade_side: Open or close a position; required in hedge mode, ignored in one-way mode. (`tradeSide`)
                - `open`: Opens.
                - `close`: Closes.
            force: How long a limit order stays; gtc when left out.
                - `gtc`: Until it is filled or cancelled.
                - `post_only`: Only as a maker.
                - `fok`: Filled in full at once, or not at all.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
            client_oid: Your own id of the order. (`clientOid`)
            reduce_only: Whether the order may only make a position smaller; NO when left out, only in one-way
                mode. (`reduceOnly`)
            preset_take_profit_price: Trigger price of a take profit attached to the order; none when left out.
                (`presetStopSurplusPrice`)
            preset_stop_loss_price: Trigger price of a stop loss attached to the order; none when left out.
                (`presetStopLossPrice`)
            preset_take_profit_execute_price: Limit price of the attached take profit.
                (`presetStopSurplusExecutePrice`)
            preset_stop_loss_execute_price: Limit price of the attached stop loss. (`presetStopLossExecutePrice`)
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Place-Order
        """
        given: dict[str, Any] = {
            "symbol": symbol,
            "productType": product_type,
            "marginMode": margin_mode,
            "marginCoin": margin_coin,
            "size": size,
            "side": side,
            "orderType": order_type,
        }
        if price is not None:
            given["price"] = price
        if trade_side is not None:
            given["tradeSide"] = trade_side
        if force is not None:
            given["force"] = force
        if client_oid is not None:
            given["clientOid"] = client_oid
        if reduce_only is not None:
            given["reduceOnly"] = reduce_only
        if preset_take_profit_price is not None:
            given["presetStopSurplusPrice"] = preset_take_profit_price
        if preset_stop_loss_price is not None:
            given["presetStopLossPrice"] = preset_stop_loss_price
        if preset_take_profit_execute_price is not None:
            given["presetStopSurplusExecutePrice"] = preset_take_profit_execute_price
        if preset_stop_loss_execute_price is not None:
            given["presetStopLossExecutePrice"] = preset_stop_loss_execute_price
        if stp_mode is not None:
            given["stpMode"] = stp_mode
        return self._call(PLACE_ORDER, given, extra)

    def place_orders(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        margin_mode: MarginMode,
        orders: Sequence[PlaceOrdersRequestOrder],
        extra: Extra | None = None,
    ) -> PlaceOrdersResult:
        """Place up to 50 orders in one futures contract at once.

        `POST /api/v2/mix/order/batch-place-order`, signed, 5/s/uid, 1/s/uid for copy traders.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - In one-way mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"`
          and `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.
        - In hedge mode, open a long by `side="buy"` and `trade_side="open"`; open a short by `side="sell"` and
          `trade_side="open"`; close a long by `side="buy"` and `trade_side="close"`; close a short by `side="sell"`
          and `trade_side="close"`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            margin_mode: Cross or isolated margin. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            orders: Orders, one entry per order. (`orderList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Batch-Order
        """
        return self._call(
            PLACE_ORDERS,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "marginMode": margin_mode,
                "orderList": orders,
            },
            extra,
        )

    def reverse_position(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        size: Number | None = None,
        side: Side | None = None,
        trade_side: TradeSide | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> ReversePositionResult:
        """Close a futures position and open one in the other direction at the market price.

        `POST /api/v2/mix/order/click-backhand`, signed, 10/s/uid, 1/s/uid for copy traders.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            size: Amount to reverse, in the base coin; in one-way mode the whole position when left out.
            side: Direction of the order.
                - `buy`: Buy.
                - `sell`: Sell.
            trade_side: Open or close a position; required in hedge mode, not to be given in one-way mode.
                (`tradeSide`)
                - `open`: Opens.
                - `close`: Closes.
            client_oid: Your own id of the order. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Reversal
        """
        return self._call(
            REVERSE_POSITION,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "size": size,
                "side": side,
                "tradeSide": trade_side,
                "clientOid": client_oid,
            },
            extra,
        )


class AsyncTradeApi(AsyncGroup):
    """Operations of `classic.contract.trade`, for asyncio."""

    async def cancel_all_orders(
        self,
        *,
        product_type: ProductType,
        symbol: str | None = None,
        margin_coin: str | None = None,
        request_time: Time | None = None,
        receive_window: IntText | None = None,
        extra: Extra | None = None,
    ) -> CancelAllOrdersResult:
        """Cancel all open futures orders of a product type.

        `POST /api/v2/mix/order/cancel-all-orders`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Only orders in this contract.
            margin_coin: Only orders with this margin coin. (`marginCoin`)
            request_time: When the request was made; receiveWindow counts from it. (`requestTime`)
            receive_window: How long after requestTime the server may still take the request, in ms.
                (`receiveWindow`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Cancel-All-Orders
        """
        return await self._call(
            CANCEL_ALL_ORDERS,
            {
                "productType": product_type,
                "symbol": symbol,
                "marginCoin": margin_coin,
                "requestTime": request_time,
                "receiveWindow": receive_window,
            },
            extra,
        )

    async def cancel_order(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str | None = None,
        order_id: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> CancelOrderResult:
        """Cancel one open futures order, named by its id or by yours.

        `POST /api/v2/mix/order/cancel-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            order_id: Id of the order; this or clientOid is required, and this one counts where both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Cancel-Order
        """
        return await self._call(
            CANCEL_ORDER,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "orderId": order_id,
                "clientOid": client_oid,
            },
            extra,
        )

    async def cancel_orders(
        self,
        *,
        product_type: ProductType,
        orders: Sequence[CancelOrdersRequestOrder] | None = None,
        symbol: str | None = None,
        margin_coin: str | None = None,
        extra: Extra | None = None,
    ) -> CancelOrdersResult:
        """Cancel up to 50 futures orders named one by one, or all of a product type or contract.

        `POST /api/v2/mix/order/batch-cancel-orders`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            orders: Orders meant, each named by its id or by yours. (`orderIdList`)
            symbol: Contract; required where orders are named.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Batch-Cancel-Orders
        """
        return await self._call(
            CANCEL_ORDERS,
            {"productType": product_type, "orderIdList": orders, "symbol": symbol, "marginCoin": margin_coin},
            extra,
        )

    async def close_positions(
        self,
        *,
        product_type: ProductType,
        symbol: str | None = None,
        hold_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> ClosePositionsResult:
        """Close futures positions at the market price.

        `POST /api/v2/mix/order/close-positions`, signed, 1/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Only the position in this contract.
            hold_side: Direction to close, in hedge mode; both when left out, ignored in one-way mode.
                (`holdSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Flash-Close-Position
        """
        return await self._call(
            CLOSE_POSITIONS, {"productType": product_type, "symbol": symbol, "holdSide": hold_side}, extra
        )

    async def get_fill_history(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> FillHistoryPage:
        """Get the account's past futures fills, a week at a time; not those of demo trading.

        `GET /api/v2/mix/order/fill-history`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            order_id: Only fills of the order with this id. (`orderId`)
            symbol: Only fills in this contract.
            start_time: Start of the period, at most a week before its end. (`startTime`)
            end_time: End of the period, at most a week after its start. (`endTime`)
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            limit: Entries per page; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Get-Fill-History
        """
        return await self._call(
            GET_FILL_HISTORY,
            {
                "productType": product_type,
                "orderId": order_id,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
            },
            extra,
        )

    def iter_fill_history(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[FillHistory]:
        """Walk over all pages of `get_fill_history`, which takes the same arguments.

        Reach: unknown; widest query: 7d.
        """
        return self._walk(
            GET_FILL_HISTORY,
            {
                "productType": product_type,
                "orderId": order_id,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_fills(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> FillPage:
        """Get the account's futures fills of the last three months.

        `GET /api/v2/mix/order/fills`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            order_id: Only fills of the order with this id. (`orderId`)
            symbol: Only fills in this contract.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Get-Order-Fills
        """
        return await self._call(
            GET_FILLS,
            {
                "productType": product_type,
                "orderId": order_id,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_fills(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Fill]:
        """Walk over all pages of `get_fills`, which takes the same arguments.

        Reach: 3mo; widest query: 7d.
        """
        return self._walk(
            GET_FILLS,
            {
                "productType": product_type,
                "orderId": order_id,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_open_orders(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        symbol: str | None = None,
        status: OpenOrderStatus | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get the futures orders that are still open.

        `GET /api/v2/mix/order/orders-pending`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            order_id: Only the order with this id. (`orderId`)
            client_oid: Only the order with this id of your own; ignored where orderId is given. (`clientOid`)
            symbol: Contract; all of the product type when left out.
            status: Only orders that have come this far; live when left out.
                - `live`: Nothing filled.
                - `partially_filled`: Filled in part.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Orders per page; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Get-Orders-Pending
        """
        return await self._call(
            GET_OPEN_ORDERS,
            {
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "symbol": symbol,
                "status": status,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        symbol: str | None = None,
        status: OpenOrderStatus | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: 3mo.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "symbol": symbol,
                "status": status,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_order(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> Order:
        """Get one futures order, named by its id or by yours.

        `GET /api/v2/mix/order/detail`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            order_id: Id of the order; this or clientOid is required. (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Get-Order-Details
        """
        return await self._call(
            GET_ORDER,
            {"symbol": symbol, "productType": product_type, "orderId": order_id, "clientOid": client_oid},
            extra,
        )

    async def get_order_history(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        order_source: ContractOrderSource | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the futures orders of the last 90 days that are filled or cancelled.

        `GET /api/v2/mix/order/orders-history`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            order_id: Only the order with this id. (`orderId`)
            client_oid: Only the order with this id of your own; ignored where orderId is given. (`clientOid`)
            symbol: Contract; all of the product type when left out.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            order_source: Only orders that came about this way. (`orderSource`)
                One of `normal`, `market`, `profit_market`, `loss_market`, `Trader_delegate`, `trader_profit`,
                    `trader_loss`, `reverse`, `trader_reverse`, `profit_limit`, `loss_limit`, `liquidation`,
                    `delivery_close_long`, `delivery_close_short`, `pos_profit_limit`, `pos_profit_market`,
                    `pos_loss_limit`, `pos_loss_market`, `profit_chase`, `loss_chase`, `off_close`,
                    `follower_delegate`, `reduce_offset`, `market_risk`, `plan_limit`, `plan_market`,
                    `strategy_positive`, `strategy_reverse`, `strategy_unlimited`, `move_limit`, `move_market`,
                    `tracking_limit`, `tracking_market`, `strategy_dca_positive`, `strategy_dca_reverse`,
                    `strategy_oco_limit`, `strategy_oco_trigger`, `modify_order_limit`, `strategy_regular_buy`,
                    `strategy_grid_middle`.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Entries per page; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Get-Orders-History
        """
        return await self._call(
            GET_ORDER_HISTORY,
            {
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "orderSource": order_source,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        order_source: ContractOrderSource | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: 90d; widest query: 90d.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "orderSource": order_source,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def modify_order(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        new_client_oid: str,
        order_id: str | None = None,
        client_oid: str | None = None,
        new_size: Number | None = None,
        new_price: Number | None = None,
        new_preset_take_profit_price: Number | None = None,
        new_preset_stop_loss_price: Number | None = None,
        margin_coin: str | None = None,
        extra: Extra | None = None,
    ) -> ModifyOrderResult:
        """Change price and amount of an open limit order, which makes it a new order, or its take profit and stop loss.

        `POST /api/v2/mix/order/modify-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            new_client_oid: Your own id of the order after the change; the only way to find the new order.
                (`newClientOid`)
            order_id: Id of the order; this or clientOid is required, and this one counts where both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            new_size: New amount, in the base coin; give it together with newPrice. (`newSize`)
            new_price: New limit price; give it together with newSize. (`newPrice`)
            new_preset_take_profit_price: New trigger price of the take profit, 0 removes it; not with size and
                price. (`newPresetStopSurplusPrice`)
            new_preset_stop_loss_price: New trigger price of the stop loss, 0 removes it; not with size and price.
                (`newPresetStopLossPrice`)
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Modify-Order
        """
        return await self._call(
            MODIFY_ORDER,
            {
                "symbol": symbol,
                "productType": product_type,
                "newClientOid": new_client_oid,
                "orderId": order_id,
                "clientOid": client_oid,
                "newSize": new_size,
                "newPrice": new_price,
                "newPresetStopSurplusPrice": new_preset_take_profit_price,
                "newPresetStopLossPrice": new_preset_stop_loss_price,
                "marginCoin": margin_coin,
            },
            extra,
        )

    async def place_order(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_mode: MarginMode,
        margin_coin: str,
        size: Number,
        side: Side,
        order_type: OrderType,
        price: Number | None = None,
        trade_side: TradeSide | None = None,
        force: Force | None = None,
        client_oid: str | None = None,
        reduce_only: FlagYES_NO | None = None,
        preset_take_profit_price: Number | None = None,
        preset_stop_loss_price: Number | None = None,
        preset_take_profit_execute_price: Number | None = None,
        preset_stop_loss_execute_price: Number | None = None,
        stp_mode: StpMode | None = None,
        extra: Extra | None = None,
    ) -> PlaceOrderResult:
        """Place one futures order.

        `POST /api/v2/mix/order/place-order`, signed, 10/s/uid (more by VIP level), 1/s/uid for copy traders.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - In one-way mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"`
          and `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.
        - In hedge mode, open a long by `side="buy"` and `trade_side="open"`; open a short by `side="sell"` and
          `trade_side="open"`; close a long by `side="buy"` and `trade_side="close"`; close a short by `side="sell"`
          and `trade_side="close"`.
        - A `client_oid` is free again once its order is filled or cancelled, and the same order sent again may be
          carried out again.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_mode: Cross or isolated margin. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            size: Amount to trade, in the base coin.
            side: Direction; in hedge mode that of the position, buy for long and sell for short, when closing
                too.
                - `buy`: Buy.
                - `sell`: Sell.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            price: Limit price; required for a limit order.
            trade_side: Open or close a position; required in hedge mode, ignored in one-way mode. (`tradeSide`)
                - `open`: Opens.
                - `close`: Closes.
            force: How long a limit order stays; gtc when left out.
                - `gtc`: Until it is filled or cancelled.
                - `post_only`: Only as a maker.
                - `fok`: Filled in full at once, or not at all.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
            client_oid: Your own id of the order. (`clientOid`)
            reduce_only: Whether the order may only make a position smaller; NO when left out, only in one-way
                mode. (`reduceOnly`)
            preset_take_profit_price: Trigger price of a take profit attached to the order; none when left out.
                (`presetStopSurplusPrice`)
            preset_stop_loss_price: Trigger price of a stop loss attached to the order; none when left out.
                (`presetStopLossPrice`)
            preset_take_profit_execute_price: Limit price of the attached take profit.
                (`presetStopSurplusExecutePrice`)
            preset_stop_loss_execute_price: Limit price of the attached stop loss. (`presetStopLossExecutePrice`)
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Place-Order
        """
        given: dict[str, Any] = {
            "symbol": symbol,
            "productType": product_type,
            "marginMode": margin_mode,
            "marginCoin": margin_coin,
            "size": size,
            "side": side,
            "orderType": order_type,
        }
        if price is not None:
            given["price"] = price
        if trade_side is not None:
            given["tradeSide"] = trade_side
        if force is not None:
            given["force"] = force
        if client_oid is not None:
            given["clientOid"] = client_oid
        if reduce_only is not None:
            given["reduceOnly"] = reduce_only
        if preset_take_profit_price is not None:
            given["presetStopSurplusPrice"] = preset_take_profit_price
        if preset_stop_loss_price is not None:
            given["presetStopLossPrice"] = preset_stop_loss_price
        if preset_take_profit_execute_price is not None:
            given["presetStopSurplusExecutePrice"] = preset_take_profit_execute_price
        if preset_stop_loss_execute_price is not None:
            given["presetStopLossExecutePrice"] = preset_stop_loss_execute_price
        if stp_mode is not None:
            given["stpMode"] = stp_mode
        return await self._call(PLACE_ORDER, given, extra)

    async def place_orders(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        margin_mode: MarginMode,
        orders: Sequence[PlaceOrdersRequestOrder],
        extra: Extra | None = None,
    ) -> PlaceOrdersResult:
        """Place up to 50 orders in one futures contract at once.

        `POST /api/v2/mix/order/batch-place-order`, signed, 5/s/uid, 1/s/uid for copy traders.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - In one-way mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"`
          and `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.
        - In hedge mode, open a long by `side="buy"` and `trade_side="open"`; open a short by `side="sell"` and
          `trade_side="open"`; close a long by `side="buy"` and `trade_side="close"`; close a short by `side="sell"`
          and `trade_side="close"`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            margin_mode: Cross or isolated margin. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            orders: Orders, one entry per order. (`orderList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Batch-Order
        """
        return await self._call(
            PLACE_ORDERS,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "marginMode": margin_mode,
                "orderList": orders,
            },
            extra,
        )

    async def reverse_position(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        size: Number | None = None,
        side: Side | None = None,
        trade_side: TradeSide | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> ReversePositionResult:
        """Close a futures position and open one in the other direction at the market price.

        `POST /api/v2/mix/order/click-backhand`, signed, 10/s/uid, 1/s/uid for copy traders.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            size: Amount to reverse, in the base coin; in one-way mode the whole position when left out.
            side: Direction of the order.
                - `buy`: Buy.
                - `sell`: Sell.
            trade_side: Open or close a position; required in hedge mode, not to be given in one-way mode.
                (`tradeSide`)
                - `open`: Opens.
                - `close`: Closes.
            client_oid: Your own id of the order. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/trade/Reversal
        """
        return await self._call(
            REVERSE_POSITION,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "size": size,
                "side": side,
                "tradeSide": trade_side,
                "clientOid": client_oid,
            },
            extra,
        )


class TradeApiWithRawResponse(RawGroup):
    """Operations of `classic.contract.trade`, returning whole responses."""

    cancel_all_orders = raw(TradeApi.cancel_all_orders)
    cancel_order = raw(TradeApi.cancel_order)
    cancel_orders = raw(TradeApi.cancel_orders)
    close_positions = raw(TradeApi.close_positions)
    get_fill_history = raw(TradeApi.get_fill_history)
    get_fills = raw(TradeApi.get_fills)
    get_open_orders = raw(TradeApi.get_open_orders)
    get_order = raw(TradeApi.get_order)
    get_order_history = raw(TradeApi.get_order_history)
    modify_order = raw(TradeApi.modify_order)
    place_order = raw(TradeApi.place_order)
    place_orders = raw(TradeApi.place_orders)
    reverse_position = raw(TradeApi.reverse_position)


class AsyncTradeApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.contract.trade`, for asyncio, returning whole responses."""

    cancel_all_orders = async_raw(AsyncTradeApi.cancel_all_orders)
    cancel_order = async_raw(AsyncTradeApi.cancel_order)
    cancel_orders = async_raw(AsyncTradeApi.cancel_orders)
    close_positions = async_raw(AsyncTradeApi.close_positions)
    get_fill_history = async_raw(AsyncTradeApi.get_fill_history)
    get_fills = async_raw(AsyncTradeApi.get_fills)
    get_open_orders = async_raw(AsyncTradeApi.get_open_orders)
    get_order = async_raw(AsyncTradeApi.get_order)
    get_order_history = async_raw(AsyncTradeApi.get_order_history)
    modify_order = async_raw(AsyncTradeApi.modify_order)
    place_order = async_raw(AsyncTradeApi.place_order)
    place_orders = async_raw(AsyncTradeApi.place_orders)
    reverse_position = async_raw(AsyncTradeApi.reverse_position)
