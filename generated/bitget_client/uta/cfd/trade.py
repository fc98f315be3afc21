# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.cfd.trade`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.cfd.trade_models import (
    CancelAllOrdersRequest,
    CancelOrderRequest,
    CloseAllPositionsRequest,
    ClosePositionRequest,
    GetOpenOrdersRequest,
    GetOrderHistoryRequest,
    GetPositionsRequest,
    ModifyOrderRequest,
    ModifyOrderResult,
    OpenOrder,
    OrderHistory,
    OrderHistoryPage,
    PlaceOrderRequest,
    PlaceOrderResult,
    Position,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import OrderType, Side
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CANCEL_ALL_ORDERS: Operation[None] = Operation(
    API,
    __name__,
    "uta.cfd.trade.cancel_all_orders",
    "POST",
    "/api/v3/cfd/trade/cancel-all",
    CancelAllOrdersRequest,
    None,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    is_cancel=True,
    docs="https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#cancel-all-cfd-orders",
)
CANCEL_ORDER: Operation[None] = Operation(
    API,
    __name__,
    "uta.cfd.trade.cancel_order",
    "POST",
    "/api/v3/cfd/trade/cancel-order",
    CancelOrderRequest,
    None,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    is_cancel=True,
    docs="https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#cancel-cfd-order",
)
CLOSE_ALL_POSITIONS: Operation[None] = Operation(
    API,
    __name__,
    "uta.cfd.trade.close_all_positions",
    "POST",
    "/api/v3/cfd/trade/close-all-positions",
    CloseAllPositionsRequest,
    None,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    docs="https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#close-all-cfd-positions",
)
CLOSE_POSITION: Operation[None] = Operation(
    API,
    __name__,
    "uta.cfd.trade.close_position",
    "POST",
    "/api/v3/cfd/trade/close-positions",
    ClosePositionRequest,
    None,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    docs="https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#close-cfd-positions",
)
GET_OPEN_ORDERS: Operation[list[OpenOrder]] = Operation(
    API,
    __name__,
    "uta.cfd.trade.get_open_orders",
    "GET",
    "/api/v3/cfd/trade/unfilled-order",
    GetOpenOrdersRequest,
    list[OpenOrder],
    auth="signed",
    permission="UTA trade read",
    docs="https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#get-cfd-unfilled-orders",
)
GET_ORDER_HISTORY: Operation[OrderHistoryPage] = Operation(
    API,
    __name__,
    "uta.cfd.trade.get_order_history",
    "GET",
    "/api/v3/cfd/trade/history-order",
    GetOrderHistoryRequest,
    OrderHistoryPage,
    auth="signed",
    permission="UTA trade read",
    docs="https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#get-cfd-order-history",
    paging={
        "next": "pageNo += 1",
        "rows": "list",
        "limit": "limit 10..50",
        "window": "startTime..endTime 30d",
        "reach": "90d",
        "key": "orderId",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_POSITIONS: Operation[list[Position]] = Operation(
    API,
    __name__,
    "uta.cfd.trade.get_positions",
    "GET",
    "/api/v3/cfd/trade/current-positions",
    GetPositionsRequest,
    list[Position],
    auth="signed",
    permission="UTA trade read",
    docs="https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#get-cfd-current-positions",
)
MODIFY_ORDER: Operation[ModifyOrderResult] = Operation(
    API,
    __name__,
    "uta.cfd.trade.modify_order",
    "POST",
    "/api/v3/cfd/trade/modify-order",
    ModifyOrderRequest,
    ModifyOrderResult,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    docs="https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#modify-cfd-order",
)
PLACE_ORDER: Operation[PlaceOrderResult] = Operation(
    API,
    __name__,
    "uta.cfd.trade.place_order",
    "POST",
    "/api/v3/cfd/trade/place-order",
    PlaceOrderRequest,
    PlaceOrderResult,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    docs="https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#place-cfd-order",
)


class TradeApi(Group):
    """Operations of `uta.cfd.trade`."""

    def cancel_all_orders(self, *, symbol: str | None = None, extra: Extra | None = None) -> None:
        """Cancel all open orders in one CFD, or in all.

        `POST /api/v3/cfd/trade/cancel-all`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#cancel-all-cfd-orders
        """
        return self._call(CANCEL_ALL_ORDERS, {"symbol": symbol}, extra)

    def cancel_order(self, *, order_id: str, extra: Extra | None = None) -> None:
        """Cancel one open CFD order.

        `POST /api/v3/cfd/trade/cancel-order`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#cancel-cfd-order
        """
        return self._call(CANCEL_ORDER, {"orderId": order_id}, extra)

    def close_all_positions(self, *, symbol: str | None = None, extra: Extra | None = None) -> None:
        """Close all positions in one CFD, or in all.

        `POST /api/v3/cfd/trade/close-all-positions`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#close-all-cfd-positions
        """
        return self._call(CLOSE_ALL_POSITIONS, {"symbol": symbol}, extra)

    def close_position(self, *, position_id: str, qty: Number, extra: Extra | None = None) -> None:
        """Close one CFD position, or part of it, at the market price.

        `POST /api/v3/cfd/trade/close-positions`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            position_id: Id of the position. (`positionId`)
            qty: Amount to close; the unit is not documented.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#close-cfd-positions
        """
        return self._call(CLOSE_POSITION, {"positionId": position_id, "qty": qty}, extra)

    def get_open_orders(
        self, *, symbol: str, sub_uid: str | None = None, extra: Extra | None = None
    ) -> list[OpenOrder]:
        """Get the open orders in one CFD.

        `GET /api/v3/cfd/trade/unfilled-order`, signed, permission: UTA trade read.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
            sub_uid: User id of the subaccount. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#get-cfd-unfilled-orders
        """
        return self._call(GET_OPEN_ORDERS, {"symbol": symbol, "subUid": sub_uid}, extra)

    def get_order_history(
        self,
        *,
        symbol: str,
        sub_uid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the orders in one CFD that are no longer open, of the past 90 days.

        `GET /api/v3/cfd/trade/history-order`, signed, permission: UTA trade read.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
            sub_uid: User id of the subaccount. (`subUid`)
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Number of orders, 1 to 50; 10 when left out.
            page_no: Number of the page. (`pageNo`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#get-cfd-order-history
        """
        return self._call(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "pageNo": page_no,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        symbol: str,
        sub_uid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "pageNo": page_no,
            },
            extra,
            walk,
        )

    def get_positions(
        self, *, symbol: str | None = None, sub_uid: str | None = None, extra: Extra | None = None
    ) -> list[Position]:
        """Get the open CFD positions.

        `GET /api/v3/cfd/trade/current-positions`, signed, permission: UTA trade read.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out.
            sub_uid: User id of the subaccount. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#get-cfd-current-positions
        """
        return self._call(GET_POSITIONS, {"symbol": symbol, "subUid": sub_uid}, extra)

    def modify_order(
        self,
        *,
        order_id: str,
        price: Number | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        extra: Extra | None = None,
    ) -> ModifyOrderResult:
        """Change the price, the take profit or the stop loss of one open CFD order.

        `POST /api/v3/cfd/trade/modify-order`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            price: New limit price.
            take_profit: New trigger price of the take profit. (`takeProfit`)
            stop_loss: New trigger price of the stop loss. (`stopLoss`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#modify-cfd-order
        """
        return self._call(
            MODIFY_ORDER, {"orderId": order_id, "price": price, "takeProfit": take_profit, "stopLoss": stop_loss}, extra
        )

    def place_order(
        self,
        *,
        symbol: str,
        order_type: OrderType,
        side: Side,
        qty: Number,
        price: Number | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        extra: Extra | None = None,
    ) -> PlaceOrderResult:
        """Place one CFD order, with a take profit and a stop loss if wanted.

        `POST /api/v3/cfd/trade/place-order`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            qty: Amount to order; the unit is not documented.
            price: Limit price; required for a limit order.
            take_profit: Trigger price of the take profit. (`takeProfit`)
            stop_loss: Trigger price of the stop loss. (`stopLoss`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#place-cfd-order
        """
        return self._call(
            PLACE_ORDER,
            {
                "symbol": symbol,
                "orderType": order_type,
                "side": side,
                "qty": qty,
                "price": price,
                "takeProfit": take_profit,
                "stopLoss": stop_loss,
            },
            extra,
        )


class AsyncTradeApi(AsyncGroup):
    """Operations of `uta.cfd.trade`, for asyncio."""

    async def cancel_all_orders(self, *, symbol: str | None = None, extra: Extra | None = None) -> None:
        """Cancel all open orders in one CFD, or in all.

        `POST /api/v3/cfd/trade/cancel-all`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#cancel-all-cfd-orders
        """
        return await self._call(CANCEL_ALL_ORDERS, {"symbol": symbol}, extra)

    async def cancel_order(self, *, order_id: str, extra: Extra | None = None) -> None:
        """Cancel one open CFD order.

        `POST /api/v3/cfd/trade/cancel-order`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#cancel-cfd-order
        """
        return await self._call(CANCEL_ORDER, {"orderId": order_id}, extra)

    async def close_all_positions(self, *, symbol: str | None = None, extra: Extra | None = None) -> None:
        """Close all positions in one CFD, or in all.

        `POST /api/v3/cfd/trade/close-all-positions`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#close-all-cfd-positions
        """
        return await self._call(CLOSE_ALL_POSITIONS, {"symbol": symbol}, extra)

    async def close_position(self, *, position_id: str, qty: Number, extra: Extra | None = None) -> None:
        """Close one CFD position, or part of it, at the market price.

        `POST /api/v3/cfd/trade/close-positions`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            position_id: Id of the position. (`positionId`)
            qty: Amount to close; the unit is not documented.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#close-cfd-positions
        """
        return await self._call(CLOSE_POSITION, {"positionId": position_id, "qty": qty}, extra)

    async def get_open_orders(
        self, *, symbol: str, sub_uid: str | None = None, extra: Extra | None = None
    ) -> list[OpenOrder]:
        """Get the open orders in one CFD.

        `GET /api/v3/cfd/trade/unfilled-order`, signed, permission: UTA trade read.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
            sub_uid: User id of the subaccount. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#get-cfd-unfilled-orders
        """
        return await self._call(GET_OPEN_ORDERS, {"symbol": symbol, "subUid": sub_uid}, extra)

    async def get_order_history(
        self,
        *,
        symbol: str,
        sub_uid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the orders in one CFD that are no longer open, of the past 90 days.

        `GET /api/v3/cfd/trade/history-order`, signed, permission: UTA trade read.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
            sub_uid: User id of the subaccount. (`subUid`)
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Number of orders, 1 to 50; 10 when left out.
            page_no: Number of the page. (`pageNo`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#get-cfd-order-history
        """
        return await self._call(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "pageNo": page_no,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        symbol: str,
        sub_uid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "pageNo": page_no,
            },
            extra,
            walk,
        )

    async def get_positions(
        self, *, symbol: str | None = None, sub_uid: str | None = None, extra: Extra | None = None
    ) -> list[Position]:
        """Get the open CFD positions.

        `GET /api/v3/cfd/trade/current-positions`, signed, permission: UTA trade read.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out.
            sub_uid: User id of the subaccount. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#get-cfd-current-positions
        """
        return await self._call(GET_POSITIONS, {"symbol": symbol, "subUid": sub_uid}, extra)

    async def modify_order(
        self,
        *,
        order_id: str,
        price: Number | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        extra: Extra | None = None,
    ) -> ModifyOrderResult:
        """Change the price, the take profit or the stop loss of one open CFD order.

        `POST /api/v3/cfd/trade/modify-order`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            price: New limit price.
            take_profit: New trigger price of the take profit. (`takeProfit`)
            stop_loss: New trigger price of the stop loss. (`stopLoss`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#modify-cfd-order
        """
        return await self._call(
            MODIFY_ORDER, {"orderId": order_id, "price": price, "takeProfit": take_profit, "stopLoss": stop_loss}, extra
        )

    async def place_order(
        self,
        *,
        symbol: str,
        order_type: OrderType,
        side: Side,
        qty: Number,
        price: Number | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        extra: Extra | None = None,
    ) -> PlaceOrderResult:
        """Place one CFD order, with a take profit and a stop loss if wanted.

        `POST /api/v3/cfd/trade/place-order`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            qty: Amount to order; the unit is not documented.
            price: Limit price; required for a limit order.
            take_profit: Trigger price of the take profit. (`takeProfit`)
            stop_loss: Trigger price of the stop loss. (`stopLoss`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-trade/cfd-trade#place-cfd-order
        """
        return await self._call(
            PLACE_ORDER,
            {
                "symbol": symbol,
                "orderType": order_type,
                "side": side,
                "qty": qty,
                "price": price,
                "takeProfit": take_profit,
                "stopLoss": stop_loss,
            },
            extra,
        )


class TradeApiWithRawResponse(RawGroup):
    """Operations of `uta.cfd.trade`, returning whole responses."""

    cancel_all_orders = raw(TradeApi.cancel_all_orders)
    cancel_order = raw(TradeApi.cancel_order)
    close_all_positions = raw(TradeApi.close_all_positions)
    close_position = raw(TradeApi.close_position)
    get_open_orders = raw(TradeApi.get_open_orders)
    get_order_history = raw(TradeApi.get_order_history)
    get_positions = raw(TradeApi.get_positions)
    modify_order = raw(TradeApi.modify_order)
    place_order = raw(TradeApi.place_order)


class AsyncTradeApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.cfd.trade`, for asyncio, returning whole responses."""

    cancel_all_orders = async_raw(AsyncTradeApi.cancel_all_orders)
    cancel_order = async_raw(AsyncTradeApi.cancel_order)
    close_all_positions = async_raw(AsyncTradeApi.close_all_positions)
    close_position = async_raw(AsyncTradeApi.close_position)
    get_open_orders = async_raw(AsyncTradeApi.get_open_orders)
    get_order_history = async_raw(AsyncTradeApi.get_order_history)
    get_positions = async_raw(AsyncTradeApi.get_positions)
    modify_order = async_raw(AsyncTradeApi.modify_order)
    place_order = async_raw(AsyncTradeApi.place_order)
