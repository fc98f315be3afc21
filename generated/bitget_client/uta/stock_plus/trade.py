# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.stock_plus.trade`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from bitget_client._api import API
from bitget_client.uta.stock_plus.trade_models import (
    CancelOrderRequest,
    FillHistory,
    FillHistoryPage,
    GetFillHistoryRequest,
    GetOrderHistoryRequest,
    GetOrderRequest,
    GetTodayFillsRequest,
    GetTodayOrdersRequest,
    ModifyOrderRequest,
    Order,
    OrderAck,
    OrderHistory,
    OrderHistoryPage,
    PlaceOrderRequest,
    TodayFillPage,
    TodayOrderPage,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import StockOrderType, StockSide, StockTimeInForce, StockTradingHours
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import Number, Time

CANCEL_ORDER: Operation[OrderAck] = Operation(
    API,
    __name__,
    "uta.stock_plus.trade.cancel_order",
    "POST",
    "/api/v3/stockplus/trade/cancel-order",
    CancelOrderRequest,
    OrderAck,
    auth="signed",
    outcome="order",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    is_cancel=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/orders#cancel-order",
)
GET_FILL_HISTORY: Operation[FillHistoryPage] = Operation(
    API,
    __name__,
    "uta.stock_plus.trade.get_fill_history",
    "GET",
    "/api/v3/stockplus/trade/history-executions",
    GetFillHistoryRequest,
    FillHistoryPage,
    auth="signed",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/orders#check-history-executions",
    paging={
        "next": "endAt = least [].tradeDoneAt",
        "rows": "trades",
        "window": "startAt..endAt unknown",
        "reach": "unknown",
        "key": "tradeId+orderId",
        "time": "tradeDoneAt",
        "order": "unknown",
        "ends": "hasMore",
    },
)
GET_ORDER: Operation[Order] = Operation(
    API,
    __name__,
    "uta.stock_plus.trade.get_order",
    "GET",
    "/api/v3/stockplus/trade/order-detail",
    GetOrderRequest,
    Order,
    auth="signed",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/orders#check-order-detail",
)
GET_ORDER_HISTORY: Operation[OrderHistoryPage] = Operation(
    API,
    __name__,
    "uta.stock_plus.trade.get_order_history",
    "GET",
    "/api/v3/stockplus/trade/history-orders",
    GetOrderHistoryRequest,
    OrderHistoryPage,
    auth="signed",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/orders#check-history-orders",
    paging={
        "next": "endAt = least [].submittedAt",
        "rows": "orders",
        "window": "startAt..endAt unknown",
        "reach": "unknown",
        "key": "orderId",
        "time": "submittedAt",
        "order": "unknown",
        "ends": "hasMore",
    },
)
GET_TODAY_FILLS: Operation[TodayFillPage] = Operation(
    API,
    __name__,
    "uta.stock_plus.trade.get_today_fills",
    "GET",
    "/api/v3/stockplus/trade/today-executions",
    GetTodayFillsRequest,
    TodayFillPage,
    auth="signed",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/orders#check-today-executions",
)
GET_TODAY_ORDERS: Operation[TodayOrderPage] = Operation(
    API,
    __name__,
    "uta.stock_plus.trade.get_today_orders",
    "GET",
    "/api/v3/stockplus/trade/today-orders",
    GetTodayOrdersRequest,
    TodayOrderPage,
    auth="signed",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/orders#check-today-orders",
)
MODIFY_ORDER: Operation[OrderAck] = Operation(
    API,
    __name__,
    "uta.stock_plus.trade.modify_order",
    "POST",
    "/api/v3/stockplus/trade/modify-order",
    ModifyOrderRequest,
    OrderAck,
    auth="signed",
    outcome="order",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/orders#modify-order",
)
PLACE_ORDER: Operation[OrderAck] = Operation(
    API,
    __name__,
    "uta.stock_plus.trade.place_order",
    "POST",
    "/api/v3/stockplus/trade/place-order",
    PlaceOrderRequest,
    OrderAck,
    auth="signed",
    outcome="order",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/orders#place-order",
)


class TradeApi(Group):
    """Operations of `uta.stock_plus.trade`."""

    def cancel_order(
        self, *, symbol: str, order_id: str | None = None, client_oid: str | None = None, extra: Extra | None = None
    ) -> OrderAck:
        """Cancel one open order in a security, named by its id or by yours.

        `POST /api/v3/stockplus/trade/cancel-order`, signed, 1/s/uid (inferred).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Security, such as AAPL.US.
            order_id: Id of the order; this or clientOid is required. (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#cancel-order
        """
        return self._call(CANCEL_ORDER, {"symbol": symbol, "orderId": order_id, "clientOid": client_oid}, extra)

    def get_fill_history(
        self,
        *,
        symbol: str | None = None,
        start_at: Time | None = None,
        end_at: Time | None = None,
        extra: Extra | None = None,
    ) -> FillHistoryPage:
        """Get your own fills of earlier days.

        `GET /api/v3/stockplus/trade/history-executions`, signed, 1/s/uid (inferred).

        Args:
            symbol: Only this security, such as AAPL.US; all when left out.
            start_at: Start of the period asked for. (`startAt`)
            end_at: End of the period asked for. (`endAt`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#check-history-executions
        """
        return self._call(GET_FILL_HISTORY, {"symbol": symbol, "startAt": start_at, "endAt": end_at}, extra)

    def iter_fill_history(
        self,
        *,
        symbol: str | None = None,
        start_at: Time | None = None,
        end_at: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[FillHistory]:
        """Walk over all pages of `get_fill_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(GET_FILL_HISTORY, {"symbol": symbol, "startAt": start_at, "endAt": end_at}, extra, walk)

    def get_order(self, *, order_id: str, extra: Extra | None = None) -> Order:
        """Get one order with what happened to it and what it cost.

        `GET /api/v3/stockplus/trade/order-detail`, signed, 1/s/uid (inferred).

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#check-order-detail
        """
        return self._call(GET_ORDER, {"orderId": order_id}, extra)

    def get_order_history(
        self,
        *,
        symbol: str | None = None,
        status: str | None = None,
        side: StockSide | None = None,
        market: str | None = None,
        start_at: Time | None = None,
        end_at: Time | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get your orders of earlier days.

        `GET /api/v3/stockplus/trade/history-orders`, signed, 1/s/uid (inferred).

        Args:
            symbol: Only this security, such as AAPL.US; all when left out.
            status: Only orders in this state; the states are not documented.
            side: Whether it buys or sells.
                - `Buy`: Buy.
                - `Sell`: Sell.
            market: Only orders in this market.
            start_at: Start of the period asked for. (`startAt`)
            end_at: End of the period asked for. (`endAt`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#check-history-orders
        """
        return self._call(
            GET_ORDER_HISTORY,
            {"symbol": symbol, "status": status, "side": side, "market": market, "startAt": start_at, "endAt": end_at},
            extra,
        )

    def iter_order_history(
        self,
        *,
        symbol: str | None = None,
        status: str | None = None,
        side: StockSide | None = None,
        market: str | None = None,
        start_at: Time | None = None,
        end_at: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {"symbol": symbol, "status": status, "side": side, "market": market, "startAt": start_at, "endAt": end_at},
            extra,
            walk,
        )

    def get_today_fills(
        self, *, symbol: str | None = None, order_id: str | None = None, extra: Extra | None = None
    ) -> TodayFillPage:
        """Get your own fills of today.

        `GET /api/v3/stockplus/trade/today-executions`, signed, 1/s/uid (inferred).

        Args:
            symbol: Only this security, such as AAPL.US; all when left out.
            order_id: Only fills of the order with this id. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#check-today-executions
        """
        return self._call(GET_TODAY_FILLS, {"symbol": symbol, "orderId": order_id}, extra)

    def get_today_orders(
        self,
        *,
        symbol: str | None = None,
        status: str | None = None,
        side: StockSide | None = None,
        market: str | None = None,
        order_id: str | None = None,
        extra: Extra | None = None,
    ) -> TodayOrderPage:
        """Get your orders of today.

        `GET /api/v3/stockplus/trade/today-orders`, signed, 1/s/uid (inferred).

        Args:
            symbol: Only this security, such as AAPL.US; all when left out.
            status: Only orders in this state; the states are not documented.
            side: Whether it buys or sells.
                - `Buy`: Buy.
                - `Sell`: Sell.
            market: Only orders in this market.
            order_id: Only the order with this id. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#check-today-orders
        """
        return self._call(
            GET_TODAY_ORDERS,
            {"symbol": symbol, "status": status, "side": side, "market": market, "orderId": order_id},
            extra,
        )

    def modify_order(
        self,
        *,
        order_id: str,
        quantity: Number,
        price: Number | None = None,
        trigger_price: Number | None = None,
        limit_offset: Number | None = None,
        trailing_amount: Number | None = None,
        trailing_percent: Number | None = None,
        limit_depth_level: int | None = None,
        trigger_count: int | None = None,
        monitor_price: Number | None = None,
        remark: str | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Change one open order in a security.

        `POST /api/v3/stockplus/trade/modify-order`, signed, 1/s/uid (inferred).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            quantity: New number of shares.
            price: New limit price.
            trigger_price: Price that sets the order off. (`triggerPrice`)
            limit_offset: Distance of the limit price from the trigger price. (`limitOffset`)
            trailing_amount: Distance of a trailing stop as an amount. (`trailingAmount`)
            trailing_percent: Distance of a trailing stop as a percentage. (`trailingPercent`)
            limit_depth_level: Level of the order book that the limit price is taken from. (`limitDepthLevel`)
            trigger_count: How often the price must be reached to trigger the order. (`triggerCount`)
            monitor_price: Price from which on the price is watched. (`monitorPrice`)
            remark: Your own note on the order.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#modify-order
        """
        return self._call(
            MODIFY_ORDER,
            {
                "orderId": order_id,
                "quantity": quantity,
                "price": price,
                "triggerPrice": trigger_price,
                "limitOffset": limit_offset,
                "trailingAmount": trailing_amount,
                "trailingPercent": trailing_percent,
                "limitDepthLevel": limit_depth_level,
                "triggerCount": trigger_count,
                "monitorPrice": monitor_price,
                "remark": remark,
            },
            extra,
        )

    def place_order(
        self,
        *,
        symbol: str,
        order_type: StockOrderType,
        side: StockSide,
        submitted_quantity: Number,
        time_in_force: StockTimeInForce,
        submitted_price: Number | None = None,
        trigger_price: Number | None = None,
        limit_offset: Number | None = None,
        trailing_amount: Number | None = None,
        trailing_percent: Number | None = None,
        expire_date: str | None = None,
        trading_hours: StockTradingHours | None = None,
        limit_depth_level: int | None = None,
        trigger_count: int | None = None,
        monitor_price: Number | None = None,
        remark: str | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Place one order in a stock, an ETF or an option.

        `POST /api/v3/stockplus/trade/place-order`, signed, 1/s/uid (inferred).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Security, such as AAPL.US.
            order_type: Kind of order. (`orderType`)
                - `LO`: Limit order.
                - `MO`: Market order.
                - `LIT`: Limit order, placed when the price is touched.
                - `MIT`: Market order, placed when the price is touched.
                - `TSLPAMT`: Trailing stop with a limit price, by an amount.
                - `TSLPPCT`: Trailing stop with a limit price, by a percentage.
            side: Whether it buys or sells.
                - `Buy`: Buy.
                - `Sell`: Sell.
            submitted_quantity: Number of shares to order. (`submittedQuantity`)
            time_in_force: How long the order stays. (`timeInForce`)
                - `Day`: Until the end of the day.
                - `GoodTilCanceled`: Until it is filled or cancelled.
                - `GoodTilDate`: Until a given day.
            submitted_price: Limit price. (`submittedPrice`)
            trigger_price: Price that sets the order off. (`triggerPrice`)
            limit_offset: Distance of the limit price from the trigger price. (`limitOffset`)
            trailing_amount: Distance of a trailing stop as an amount. (`trailingAmount`)
            trailing_percent: Distance of a trailing stop as a percentage. (`trailingPercent`)
            expire_date: Day the order expires, for GoodTilDate; its form is not documented. (`expireDate`)
            trading_hours: Hours in which the order may be filled. (`outsideRth`)
                - `RTHOnly`: Regular hours only.
                - `AnyTime`: Outside regular hours too.
                - `Overnight`: Overnight.
            limit_depth_level: Level of the order book that the limit price is taken from. (`limitDepthLevel`)
            trigger_count: How often the price must be reached to trigger the order. (`triggerCount`)
            monitor_price: Price from which on the price is watched. (`monitorPrice`)
            remark: Your own note on the order.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#place-order
        """
        given: dict[str, Any] = {
            "symbol": symbol,
            "orderType": order_type,
            "side": side,
            "submittedQuantity": submitted_quantity,
            "timeInForce": time_in_force,
        }
        if submitted_price is not None:
            given["submittedPrice"] = submitted_price
        if trigger_price is not None:
            given["triggerPrice"] = trigger_price
        if limit_offset is not None:
            given["limitOffset"] = limit_offset
        if trailing_amount is not None:
            given["trailingAmount"] = trailing_amount
        if trailing_percent is not None:
            given["trailingPercent"] = trailing_percent
        if expire_date is not None:
            given["expireDate"] = expire_date
        if trading_hours is not None:
            given["outsideRth"] = trading_hours
        if limit_depth_level is not None:
            given["limitDepthLevel"] = limit_depth_level
        if trigger_count is not None:
            given["triggerCount"] = trigger_count
        if monitor_price is not None:
            given["monitorPrice"] = monitor_price
        if remark is not None:
            given["remark"] = remark
        return self._call(PLACE_ORDER, given, extra)


class AsyncTradeApi(AsyncGroup):
    """Operations of `uta.stock_plus.trade`, for asyncio."""

    async def cancel_order(
        self, *, symbol: str, order_id: str | None = None, client_oid: str | None = None, extra: Extra | None = None
    ) -> OrderAck:
        """Cancel one open order in a security, named by its id or by yours.

        `POST /api/v3/stockplus/trade/cancel-order`, signed, 1/s/uid (inferred).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Security, such as AAPL.US.
            order_id: Id of the order; this or clientOid is required. (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#cancel-order
        """
        return await self._call(CANCEL_ORDER, {"symbol": symbol, "orderId": order_id, "clientOid": client_oid}, extra)

    async def get_fill_history(
        self,
        *,
        symbol: str | None = None,
        start_at: Time | None = None,
        end_at: Time | None = None,
        extra: Extra | None = None,
    ) -> FillHistoryPage:
        """Get your own fills of earlier days.

        `GET /api/v3/stockplus/trade/history-executions`, signed, 1/s/uid (inferred).

        Args:
            symbol: Only this security, such as AAPL.US; all when left out.
            start_at: Start of the period asked for. (`startAt`)
            end_at: End of the period asked for. (`endAt`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#check-history-executions
        """
        return await self._call(GET_FILL_HISTORY, {"symbol": symbol, "startAt": start_at, "endAt": end_at}, extra)

    def iter_fill_history(
        self,
        *,
        symbol: str | None = None,
        start_at: Time | None = None,
        end_at: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[FillHistory]:
        """Walk over all pages of `get_fill_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(GET_FILL_HISTORY, {"symbol": symbol, "startAt": start_at, "endAt": end_at}, extra, walk)

    async def get_order(self, *, order_id: str, extra: Extra | None = None) -> Order:
        """Get one order with what happened to it and what it cost.

        `GET /api/v3/stockplus/trade/order-detail`, signed, 1/s/uid (inferred).

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#check-order-detail
        """
        return await self._call(GET_ORDER, {"orderId": order_id}, extra)

    async def get_order_history(
        self,
        *,
        symbol: str | None = None,
        status: str | None = None,
        side: StockSide | None = None,
        market: str | None = None,
        start_at: Time | None = None,
        end_at: Time | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get your orders of earlier days.

        `GET /api/v3/stockplus/trade/history-orders`, signed, 1/s/uid (inferred).

        Args:
            symbol: Only this security, such as AAPL.US; all when left out.
            status: Only orders in this state; the states are not documented.
            side: Whether it buys or sells.
                - `Buy`: Buy.
                - `Sell`: Sell.
            market: Only orders in this market.
            start_at: Start of the period asked for. (`startAt`)
            end_at: End of the period asked for. (`endAt`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#check-history-orders
        """
        return await self._call(
            GET_ORDER_HISTORY,
            {"symbol": symbol, "status": status, "side": side, "market": market, "startAt": start_at, "endAt": end_at},
            extra,
        )

    def iter_order_history(
        self,
        *,
        symbol: str | None = None,
        status: str | None = None,
        side: StockSide | None = None,
        market: str | None = None,
        start_at: Time | None = None,
        end_at: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {"symbol": symbol, "status": status, "side": side, "market": market, "startAt": start_at, "endAt": end_at},
            extra,
            walk,
        )

    async def get_today_fills(
        self, *, symbol: str | None = None, order_id: str | None = None, extra: Extra | None = None
    ) -> TodayFillPage:
        """Get your own fills of today.

        `GET /api/v3/stockplus/trade/today-executions`, signed, 1/s/uid (inferred).

        Args:
            symbol: Only this security, such as AAPL.US; all when left out.
            order_id: Only fills of the order with this id. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#check-today-executions
        """
        return await self._call(GET_TODAY_FILLS, {"symbol": symbol, "orderId": order_id}, extra)

    async def get_today_orders(
        self,
        *,
        symbol: str | None = None,
        status: str | None = None,
        side: StockSide | None = None,
        market: str | None = None,
        order_id: str | None = None,
        extra: Extra | None = None,
    ) -> TodayOrderPage:
        """Get your orders of today.

        `GET /api/v3/stockplus/trade/today-orders`, signed, 1/s/uid (inferred).

        Args:
            symbol: Only this security, such as AAPL.US; all when left out.
            status: Only orders in this state; the states are not documented.
            side: Whether it buys or sells.
                - `Buy`: Buy.
                - `Sell`: Sell.
            market: Only orders in this market.
            order_id: Only the order with this id. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#check-today-orders
        """
        return await self._call(
            GET_TODAY_ORDERS,
            {"symbol": symbol, "status": status, "side": side, "market": market, "orderId": order_id},
            extra,
        )

    async def modify_order(
        self,
        *,
        order_id: str,
        quantity: Number,
        price: Number | None = None,
        trigger_price: Number | None = None,
        limit_offset: Number | None = None,
        trailing_amount: Number | None = None,
        trailing_percent: Number | None = None,
        limit_depth_level: int | None = None,
        trigger_count: int | None = None,
        monitor_price: Number | None = None,
        remark: str | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Change one open order in a security.

        `POST /api/v3/stockplus/trade/modify-order`, signed, 1/s/uid (inferred).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            quantity: New number of shares.
            price: New limit price.
            trigger_price: Price that sets the order off. (`triggerPrice`)
            limit_offset: Distance of the limit price from the trigger price. (`limitOffset`)
            trailing_amount: Distance of a trailing stop as an amount. (`trailingAmount`)
            trailing_percent: Distance of a trailing stop as a percentage. (`trailingPercent`)
            limit_depth_level: Level of the order book that the limit price is taken from. (`limitDepthLevel`)
            trigger_count: How often the price must be reached to trigger the order. (`triggerCount`)
            monitor_price: Price from which on the price is watched. (`monitorPrice`)
            remark: Your own note on the order.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#modify-order
        """
        return await self._call(
            MODIFY_ORDER,
            {
                "orderId": order_id,
                "quantity": quantity,
                "price": price,
                "triggerPrice": trigger_price,
                "limitOffset": limit_offset,
                "trailingAmount": trailing_amount,
                "trailingPercent": trailing_percent,
                "limitDepthLevel": limit_depth_level,
                "triggerCount": trigger_count,
                "monitorPrice": monitor_price,
                "remark": remark,
            },
            extra,
        )

    async def place_order(
        self,
        *,
        symbol: str,
        order_type: StockOrderType,
        side: StockSide,
        submitted_quantity: Number,
        time_in_force: StockTimeInForce,
        submitted_price: Number | None = None,
        trigger_price: Number | None = None,
        limit_offset: Number | None = None,
        trailing_amount: Number | None = None,
        trailing_percent: Number | None = None,
        expire_date: str | None = None,
        trading_hours: StockTradingHours | None = None,
        limit_depth_level: int | None = None,
        trigger_count: int | None = None,
        monitor_price: Number | None = None,
        remark: str | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Place one order in a stock, an ETF or an option.

        `POST /api/v3/stockplus/trade/place-order`, signed, 1/s/uid (inferred).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Security, such as AAPL.US.
            order_type: Kind of order. (`orderType`)
                - `LO`: Limit order.
                - `MO`: Market order.
                - `LIT`: Limit order, placed when the price is touched.
                - `MIT`: Market order, placed when the price is touched.
                - `TSLPAMT`: Trailing stop with a limit price, by an amount.
                - `TSLPPCT`: Trailing stop with a limit price, by a percentage.
            side: Whether it buys or sells.
                - `Buy`: Buy.
                - `Sell`: Sell.
            submitted_quantity: Number of shares to order. (`submittedQuantity`)
            time_in_force: How long the order stays. (`timeInForce`)
                - `Day`: Until the end of the day.
                - `GoodTilCanceled`: Until it is filled or cancelled.
                - `GoodTilDate`: Until a given day.
            submitted_price: Limit price. (`submittedPrice`)
            trigger_price: Price that sets the order off. (`triggerPrice`)
            limit_offset: Distance of the limit price from the trigger price. (`limitOffset`)
            trailing_amount: Distance of a trailing stop as an amount. (`trailingAmount`)
            trailing_percent: Distance of a trailing stop as a percentage. (`trailingPercent`)
            expire_date: Day the order expires, for GoodTilDate; its form is not documented. (`expireDate`)
            trading_hours: Hours in which the order may be filled. (`outsideRth`)
                - `RTHOnly`: Regular hours only.
                - `AnyTime`: Outside regular hours too.
                - `Overnight`: Overnight.
            limit_depth_level: Level of the order book that the limit price is taken from. (`limitDepthLevel`)
            trigger_count: How often the price must be reached to trigger the order. (`triggerCount`)
            monitor_price: Price from which on the price is watched. (`monitorPrice`)
            remark: Your own note on the order.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/orders#place-order
        """
        given: dict[str, Any] = {
            "symbol": symbol,
            "orderType": order_type,
            "side": side,
            "submittedQuantity": submitted_quantity,
            "timeInForce": time_in_force,
        }
        if submitted_price is not None:
            given["submittedPrice"] = submitted_price
        if trigger_price is not None:
            given["triggerPrice"] = trigger_price
        if limit_offset is not None:
            given["limitOffset"] = limit_offset
        if trailing_amount is not None:
            given["trailingAmount"] = trailing_amount
        if trailing_percent is not None:
            given["trailingPercent"] = trailing_percent
        if expire_date is not None:
            given["expireDate"] = expire_date
        if trading_hours is not None:
            given["outsideRth"] = trading_hours
        if limit_depth_level is not None:
            given["limitDepthLevel"] = limit_depth_level
        if trigger_count is not None:
            given["triggerCount"] = trigger_count
        if monitor_price is not None:
            given["monitorPrice"] = monitor_price
        if remark is not None:
            given["remark"] = remark
        return await self._call(PLACE_ORDER, given, extra)


class TradeApiWithRawResponse(RawGroup):
    """Operations of `uta.stock_plus.trade`, returning whole responses."""

    cancel_order = raw(TradeApi.cancel_order)
    get_fill_history = raw(TradeApi.get_fill_history)
    get_order = raw(TradeApi.get_order)
    get_order_history = raw(TradeApi.get_order_history)
    get_today_fills = raw(TradeApi.get_today_fills)
    get_today_orders = raw(TradeApi.get_today_orders)
    modify_order = raw(TradeApi.modify_order)
    place_order = raw(TradeApi.place_order)


class AsyncTradeApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.stock_plus.trade`, for asyncio, returning whole responses."""

    cancel_order = async_raw(AsyncTradeApi.cancel_order)
    get_fill_history = async_raw(AsyncTradeApi.get_fill_history)
    get_order = async_raw(AsyncTradeApi.get_order)
    get_order_history = async_raw(AsyncTradeApi.get_order_history)
    get_today_fills = async_raw(AsyncTradeApi.get_today_fills)
    get_today_orders = async_raw(AsyncTradeApi.get_today_orders)
    modify_order = async_raw(AsyncTradeApi.modify_order)
    place_order = async_raw(AsyncTradeApi.place_order)
