# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.margin.cross.trade`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.margin.cross.trade_models import (
    CancelOrderRequest,
    CancelOrdersRequest,
    CancelOrdersRequestOrder,
    CancelOrdersResult,
    Fill,
    FillPage,
    GetFillsRequest,
    GetLiquidationOrdersRequest,
    GetOpenOrdersRequest,
    GetOrderHistoryRequest,
    LiquidationOrder,
    LiquidationOrderPage,
    Order,
    OrderAck,
    OrderPage,
    PlaceOrderRequest,
    PlaceOrdersRequest,
    PlaceOrdersRequestOrder,
    PlaceOrdersResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import (
        Force,
        MarginLiquidationKind,
        MarginLoanType,
        MarginOrderEntryPoint,
        OrderType,
        Side,
        StpMode,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CANCEL_ORDER: Operation[OrderAck] = Operation(
    API,
    __name__,
    "classic.margin.cross.trade.cancel_order",
    "POST",
    "/api/v2/margin/crossed/cancel-order",
    CancelOrderRequest,
    OrderAck,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    is_cancel=True,
    counterparts=("uta.trade.cancel_order",),
    docs="https://www.bitget.com/api-doc/margin/cross/trade/Cross-Cancel-Order",
)
CANCEL_ORDERS: Operation[CancelOrdersResult] = Operation(
    API,
    __name__,
    "classic.margin.cross.trade.cancel_orders",
    "POST",
    "/api/v2/margin/crossed/batch-cancel-order",
    CancelOrdersRequest,
    CancelOrdersResult,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    is_cancel=True,
    counterparts=("uta.trade.cancel_orders",),
    docs="https://www.bitget.com/api-doc/margin/cross/trade/Cross-Batch-Cancel-Order",
)
GET_FILLS: Operation[FillPage] = Operation(
    API,
    __name__,
    "classic.margin.cross.trade.get_fills",
    "GET",
    "/api/v2/margin/crossed/fills",
    GetFillsRequest,
    FillPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.trade.get_fills",),
    docs="https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Order-Fills",
    paging={
        "next": "idLessThan = minId",
        "rows": "fills",
        "limit": "limit 100..500",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "tradeId+orderId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_LIQUIDATION_ORDERS: Operation[LiquidationOrderPage] = Operation(
    API,
    __name__,
    "classic.margin.cross.trade.get_liquidation_orders",
    "GET",
    "/api/v2/margin/crossed/liquidation-order",
    GetLiquidationOrdersRequest,
    LiquidationOrderPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Liquidation-Orders",
    paging={
        "next": "idLessThan = idLessThan",
        "rows": "resultList",
        "limit": "limit 100..500",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_OPEN_ORDERS: Operation[OrderPage] = Operation(
    API,
    __name__,
    "classic.margin.cross.trade.get_open_orders",
    "GET",
    "/api/v2/margin/crossed/open-orders",
    GetOpenOrdersRequest,
    OrderPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.trade.get_open_orders",),
    docs="https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Open-Orders",
    paging={
        "next": "idLessThan = minId",
        "rows": "orderList",
        "limit": "limit 100..unknown",
        "window": "startTime..endTime unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_ORDER_HISTORY: Operation[OrderPage] = Operation(
    API,
    __name__,
    "classic.margin.cross.trade.get_order_history",
    "GET",
    "/api/v2/margin/crossed/history-orders",
    GetOrderHistoryRequest,
    OrderPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.trade.get_order_history",),
    docs="https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Order-History",
    paging={
        "next": "idLessThan = minId",
        "rows": "orderList",
        "limit": "limit 100..500",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "no cursor",
    },
)
PLACE_ORDER: Operation[OrderAck] = Operation(
    API,
    __name__,
    "classic.margin.cross.trade.place_order",
    "POST",
    "/api/v2/margin/crossed/place-order",
    PlaceOrderRequest,
    OrderAck,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    counterparts=("uta.trade.place_order",),
    docs="https://www.bitget.com/api-doc/margin/cross/trade/Cross-Place-Order",
)
PLACE_ORDERS: Operation[PlaceOrdersResult] = Operation(
    API,
    __name__,
    "classic.margin.cross.trade.place_orders",
    "POST",
    "/api/v2/margin/crossed/batch-place-order",
    PlaceOrdersRequest,
    PlaceOrdersResult,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    counterparts=("uta.trade.place_orders",),
    docs="https://www.bitget.com/api-doc/margin/cross/trade/Cross-Batch-Order",
)


class TradeApi(Group):
    """Operations of `classic.margin.cross.trade`."""

    def cancel_order(
        self, *, symbol: str, order_id: str | None = None, client_oid: str | None = None, extra: Extra | None = None
    ) -> OrderAck:
        """Cancel one cross margin order.

        `POST /api/v2/margin/crossed/cancel-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id: Bitget's id of the order; this or clientOid must be given. (`orderId`)
            client_oid: Your own id of the order; used where orderId is not given. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Cross-Cancel-Order
        """
        return self._call(CANCEL_ORDER, {"symbol": symbol, "orderId": order_id, "clientOid": client_oid}, extra)

    def cancel_orders(
        self, *, symbol: str, orders: Sequence[CancelOrdersRequestOrder] | None = None, extra: Extra | None = None
    ) -> CancelOrdersResult:
        """Cancel several cross margin orders of one pair.

        `POST /api/v2/margin/crossed/batch-cancel-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            orders: Orders meant, each named by its id or by yours. (`orderIdList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Cross-Batch-Cancel-Order
        """
        return self._call(CANCEL_ORDERS, {"symbol": symbol, "orderIdList": orders}, extra)

    def get_fills(
        self,
        *,
        symbol: str,
        start_time: Time,
        order_id: str | None = None,
        id_less_than: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> FillPage:
        """Get your own cross margin fills of a pair.

        `GET /api/v2/margin/crossed/fills`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            start_time: Start of the period asked for. (`startTime`)
            order_id: Only fills of the order with this id. (`orderId`)
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Order-Fills
        """
        return self._call(
            GET_FILLS,
            {
                "symbol": symbol,
                "startTime": start_time,
                "orderId": order_id,
                "idLessThan": id_less_than,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_fills(
        self,
        *,
        symbol: str,
        start_time: Time,
        order_id: str | None = None,
        id_less_than: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Fill]:
        """Walk over all pages of `get_fills`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_FILLS,
            {
                "symbol": symbol,
                "startTime": start_time,
                "orderId": order_id,
                "idLessThan": id_less_than,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_liquidation_orders(
        self,
        *,
        kind: MarginLiquidationKind | None = None,
        symbol: str | None = None,
        from_coin: str | None = None,
        to_coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> LiquidationOrderPage:
        """Get the orders and swaps that liquidated cross margin positions.

        `GET /api/v2/margin/crossed/liquidation-order`, signed, 10/s/uid.

        Args:
            kind: Kind of liquidations to list; place_order when left out. (`type`)
                - `swap`: One coin was swapped for another.
                - `place_order`: An order was placed.
            symbol: Trading pair, for type place_order; all pairs when left out.
            from_coin: Coin that was given away, for type swap. (`fromCoin`)
            to_coin: Coin that was received, for type swap. (`toCoin`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            id_less_than: idLessThan of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Liquidation-Orders
        """
        return self._call(
            GET_LIQUIDATION_ORDERS,
            {
                "type": kind,
                "symbol": symbol,
                "fromCoin": from_coin,
                "toCoin": to_coin,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_liquidation_orders(
        self,
        *,
        kind: MarginLiquidationKind | None = None,
        symbol: str | None = None,
        from_coin: str | None = None,
        to_coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[LiquidationOrder]:
        """Walk over all pages of `get_liquidation_orders`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_LIQUIDATION_ORDERS,
            {
                "type": kind,
                "symbol": symbol,
                "fromCoin": from_coin,
                "toCoin": to_coin,
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
        symbol: str,
        start_time: Time,
        order_id: str | None = None,
        client_oid: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> OrderPage:
        """Get the cross margin orders of a pair that are still open.

        `GET /api/v2/margin/crossed/open-orders`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            start_time: Start of the period asked for. (`startTime`)
            order_id: Only the order with this id. (`orderId`)
            client_oid: Only the order with this id of your own. (`clientOid`)
            end_time: End of the period asked for. (`endTime`)
            limit: Orders per page; 100 when left out.
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Open-Orders
        """
        return self._call(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "startTime": start_time,
                "orderId": order_id,
                "clientOid": client_oid,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        symbol: str,
        start_time: Time,
        order_id: str | None = None,
        client_oid: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Order]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: unknown.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "startTime": start_time,
                "orderId": order_id,
                "clientOid": client_oid,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_order_history(
        self,
        *,
        symbol: str,
        start_time: Time,
        order_id: str | None = None,
        enter_point_source: MarginOrderEntryPoint | None = None,
        client_oid: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> OrderPage:
        """Get the past cross margin orders of a pair.

        `GET /api/v2/margin/crossed/history-orders`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            start_time: Start of the period asked for. (`startTime`)
            order_id: Only the order with this id. (`orderId`)
            enter_point_source: Only orders entered here. (`enterPointSource`)
                - `WEB`: Website.
                - `API`: API.
                - `SYS`: Bitget's own systems, mostly at a liquidation.
                - `ANDROID`: Android app.
                - `IOS`: iOS app.
            client_oid: Only the order with this id of your own. (`clientOid`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Order-History
        """
        return self._call(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "startTime": start_time,
                "orderId": order_id,
                "enterPointSource": enter_point_source,
                "clientOid": client_oid,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        symbol: str,
        start_time: Time,
        order_id: str | None = None,
        enter_point_source: MarginOrderEntryPoint | None = None,
        client_oid: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Order]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "startTime": start_time,
                "orderId": order_id,
                "enterPointSource": enter_point_source,
                "clientOid": client_oid,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def place_order(
        self,
        *,
        symbol: str,
        order_type: OrderType,
        loan_type: MarginLoanType,
        side: Side,
        price: Number | None = None,
        force: Force | None = None,
        base_size: Number | None = None,
        client_oid: str | None = None,
        stp_mode: StpMode | None = None,
        quote_size: Number | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Place one cross margin order.

        `POST /api/v2/margin/crossed/place-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            loan_type: Whether the order borrows and repays by itself. (`loanType`)
                - `normal`: Neither.
                - `autoLoan`: Borrows what is missing.
                - `autoRepay`: Repays with what it brings in.
                - `autoLoanAndRepay`: Both.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            price: Limit price; required for a limit order.
            force: How long the order stays; required for a limit order, ignored for a market order.
                - `gtc`: Until it is filled or cancelled.
                - `post_only`: Only as a maker.
                - `fok`: Filled in full at once, or not at all.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
            base_size: Amount in the base coin; required for a limit order and for a market sell. (`baseSize`)
            client_oid: Your own id of the order; for six hours no second order is made with it while the first is
                unfilled. (`clientOid`)
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            quote_size: What to spend, in the quote coin; required for a market buy. (`quoteSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Cross-Place-Order
        """
        return self._call(
            PLACE_ORDER,
            {
                "symbol": symbol,
                "orderType": order_type,
                "loanType": loan_type,
                "side": side,
                "price": price,
                "force": force,
                "baseSize": base_size,
                "clientOid": client_oid,
                "stpMode": stp_mode,
                "quoteSize": quote_size,
            },
            extra,
        )

    def place_orders(
        self, *, symbol: str, orders: Sequence[PlaceOrdersRequestOrder], extra: Extra | None = None
    ) -> PlaceOrdersResult:
        """Place several cross margin orders of one pair.

        `POST /api/v2/margin/crossed/batch-place-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            orders: Orders, one entry per order. (`orderList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Cross-Batch-Order
        """
        return self._call(PLACE_ORDERS, {"symbol": symbol, "orderList": orders}, extra)


class AsyncTradeApi(AsyncGroup):
    """Operations of `classic.margin.cross.trade`, for asyncio."""

    async def cancel_order(
        self, *, symbol: str, order_id: str | None = None, client_oid: str | None = None, extra: Extra | None = None
    ) -> OrderAck:
        """Cancel one cross margin order.

        `POST /api/v2/margin/crossed/cancel-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id: Bitget's id of the order; this or clientOid must be given. (`orderId`)
            client_oid: Your own id of the order; used where orderId is not given. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Cross-Cancel-Order
        """
        return await self._call(CANCEL_ORDER, {"symbol": symbol, "orderId": order_id, "clientOid": client_oid}, extra)

    async def cancel_orders(
        self, *, symbol: str, orders: Sequence[CancelOrdersRequestOrder] | None = None, extra: Extra | None = None
    ) -> CancelOrdersResult:
        """Cancel several cross margin orders of one pair.

        `POST /api/v2/margin/crossed/batch-cancel-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            orders: Orders meant, each named by its id or by yours. (`orderIdList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Cross-Batch-Cancel-Order
        """
        return await self._call(CANCEL_ORDERS, {"symbol": symbol, "orderIdList": orders}, extra)

    async def get_fills(
        self,
        *,
        symbol: str,
        start_time: Time,
        order_id: str | None = None,
        id_less_than: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> FillPage:
        """Get your own cross margin fills of a pair.

        `GET /api/v2/margin/crossed/fills`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            start_time: Start of the period asked for. (`startTime`)
            order_id: Only fills of the order with this id. (`orderId`)
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Order-Fills
        """
        return await self._call(
            GET_FILLS,
            {
                "symbol": symbol,
                "startTime": start_time,
                "orderId": order_id,
                "idLessThan": id_less_than,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_fills(
        self,
        *,
        symbol: str,
        start_time: Time,
        order_id: str | None = None,
        id_less_than: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Fill]:
        """Walk over all pages of `get_fills`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_FILLS,
            {
                "symbol": symbol,
                "startTime": start_time,
                "orderId": order_id,
                "idLessThan": id_less_than,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_liquidation_orders(
        self,
        *,
        kind: MarginLiquidationKind | None = None,
        symbol: str | None = None,
        from_coin: str | None = None,
        to_coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> LiquidationOrderPage:
        """Get the orders and swaps that liquidated cross margin positions.

        `GET /api/v2/margin/crossed/liquidation-order`, signed, 10/s/uid.

        Args:
            kind: Kind of liquidations to list; place_order when left out. (`type`)
                - `swap`: One coin was swapped for another.
                - `place_order`: An order was placed.
            symbol: Trading pair, for type place_order; all pairs when left out.
            from_coin: Coin that was given away, for type swap. (`fromCoin`)
            to_coin: Coin that was received, for type swap. (`toCoin`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            id_less_than: idLessThan of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Liquidation-Orders
        """
        return await self._call(
            GET_LIQUIDATION_ORDERS,
            {
                "type": kind,
                "symbol": symbol,
                "fromCoin": from_coin,
                "toCoin": to_coin,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_liquidation_orders(
        self,
        *,
        kind: MarginLiquidationKind | None = None,
        symbol: str | None = None,
        from_coin: str | None = None,
        to_coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[LiquidationOrder]:
        """Walk over all pages of `get_liquidation_orders`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_LIQUIDATION_ORDERS,
            {
                "type": kind,
                "symbol": symbol,
                "fromCoin": from_coin,
                "toCoin": to_coin,
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
        symbol: str,
        start_time: Time,
        order_id: str | None = None,
        client_oid: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> OrderPage:
        """Get the cross margin orders of a pair that are still open.

        `GET /api/v2/margin/crossed/open-orders`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            start_time: Start of the period asked for. (`startTime`)
            order_id: Only the order with this id. (`orderId`)
            client_oid: Only the order with this id of your own. (`clientOid`)
            end_time: End of the period asked for. (`endTime`)
            limit: Orders per page; 100 when left out.
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Open-Orders
        """
        return await self._call(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "startTime": start_time,
                "orderId": order_id,
                "clientOid": client_oid,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        symbol: str,
        start_time: Time,
        order_id: str | None = None,
        client_oid: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Order]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: unknown.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "startTime": start_time,
                "orderId": order_id,
                "clientOid": client_oid,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_order_history(
        self,
        *,
        symbol: str,
        start_time: Time,
        order_id: str | None = None,
        enter_point_source: MarginOrderEntryPoint | None = None,
        client_oid: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> OrderPage:
        """Get the past cross margin orders of a pair.

        `GET /api/v2/margin/crossed/history-orders`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            start_time: Start of the period asked for. (`startTime`)
            order_id: Only the order with this id. (`orderId`)
            enter_point_source: Only orders entered here. (`enterPointSource`)
                - `WEB`: Website.
                - `API`: API.
                - `SYS`: Bitget's own systems, mostly at a liquidation.
                - `ANDROID`: Android app.
                - `IOS`: iOS app.
            client_oid: Only the order with this id of your own. (`clientOid`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Order-History
        """
        return await self._call(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "startTime": start_time,
                "orderId": order_id,
                "enterPointSource": enter_point_source,
                "clientOid": client_oid,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        symbol: str,
        start_time: Time,
        order_id: str | None = None,
        enter_point_source: MarginOrderEntryPoint | None = None,
        client_oid: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Order]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "startTime": start_time,
                "orderId": order_id,
                "enterPointSource": enter_point_source,
                "clientOid": client_oid,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def place_order(
        self,
        *,
        symbol: str,
        order_type: OrderType,
        loan_type: MarginLoanType,
        side: Side,
        price: Number | None = None,
        force: Force | None = None,
        base_size: Number | None = None,
        client_oid: str | None = None,
        stp_mode: StpMode | None = None,
        quote_size: Number | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Place one cross margin order.

        `POST /api/v2/margin/crossed/place-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            loan_type: Whether the order borrows and repays by itself. (`loanType`)
                - `normal`: Neither.
                - `autoLoan`: Borrows what is missing.
                - `autoRepay`: Repays with what it brings in.
                - `autoLoanAndRepay`: Both.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            price: Limit price; required for a limit order.
            force: How long the order stays; required for a limit order, ignored for a market order.
                - `gtc`: Until it is filled or cancelled.
                - `post_only`: Only as a maker.
                - `fok`: Filled in full at once, or not at all.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
            base_size: Amount in the base coin; required for a limit order and for a market sell. (`baseSize`)
            client_oid: Your own id of the order; for six hours no second order is made with it while the first is
                unfilled. (`clientOid`)
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            quote_size: What to spend, in the quote coin; required for a market buy. (`quoteSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Cross-Place-Order
        """
        return await self._call(
            PLACE_ORDER,
            {
                "symbol": symbol,
                "orderType": order_type,
                "loanType": loan_type,
                "side": side,
                "price": price,
                "force": force,
                "baseSize": base_size,
                "clientOid": client_oid,
                "stpMode": stp_mode,
                "quoteSize": quote_size,
            },
            extra,
        )

    async def place_orders(
        self, *, symbol: str, orders: Sequence[PlaceOrdersRequestOrder], extra: Extra | None = None
    ) -> PlaceOrdersResult:
        """Place several cross margin orders of one pair.

        `POST /api/v2/margin/crossed/batch-place-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            orders: Orders, one entry per order. (`orderList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/trade/Cross-Batch-Order
        """
        return await self._call(PLACE_ORDERS, {"symbol": symbol, "orderList": orders}, extra)


class TradeApiWithRawResponse(RawGroup):
    """Operations of `classic.margin.cross.trade`, returning whole responses."""

    cancel_order = raw(TradeApi.cancel_order)
    cancel_orders = raw(TradeApi.cancel_orders)
    get_fills = raw(TradeApi.get_fills)
    get_liquidation_orders = raw(TradeApi.get_liquidation_orders)
    get_open_orders = raw(TradeApi.get_open_orders)
    get_order_history = raw(TradeApi.get_order_history)
    place_order = raw(TradeApi.place_order)
    place_orders = raw(TradeApi.place_orders)


class AsyncTradeApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.margin.cross.trade`, for asyncio, returning whole responses."""

    cancel_order = async_raw(AsyncTradeApi.cancel_order)
    cancel_orders = async_raw(AsyncTradeApi.cancel_orders)
    get_fills = async_raw(AsyncTradeApi.get_fills)
    get_liquidation_orders = async_raw(AsyncTradeApi.get_liquidation_orders)
    get_open_orders = async_raw(AsyncTradeApi.get_open_orders)
    get_order_history = async_raw(AsyncTradeApi.get_order_history)
    place_order = async_raw(AsyncTradeApi.place_order)
    place_orders = async_raw(AsyncTradeApi.place_orders)
