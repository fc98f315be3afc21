# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.p2p.orders`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.p2p.orders_models import (
    ConfirmPaymentRequest,
    GetOpenOrdersRequest,
    GetOrderRequest,
    GetOrdersRequest,
    OpenOrder,
    OpenOrderPage,
    Order,
    OrderDetail,
    OrderPage,
    ReleaseAssetsRequest,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import Side, UnifiedP2pOrderStatus
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

CONFIRM_PAYMENT: Operation[str] = Operation(
    API,
    __name__,
    "uta.p2p.orders.confirm_payment",
    "POST",
    "/api/v3/p2p/order-pay",
    ConfirmPaymentRequest,
    str,
    auth="signed",
    outcome="order",
    permission="UTA P2P read & write",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/p2p-order-management/p2p-order-management#confirm-payment",
)
GET_OPEN_ORDERS: Operation[OpenOrderPage] = Operation(
    API,
    __name__,
    "uta.p2p.orders.get_open_orders",
    "GET",
    "/api/v3/p2p/pending-orders",
    GetOpenOrdersRequest,
    OpenOrderPage,
    auth="signed",
    permission="UTA P2P read",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/p2p-order-management/p2p-order-management#get-pending-orders",
    paging={
        "next": "cursor = nextId",
        "rows": "items",
        "limit": "limit unknown..10",
        "window": "startTime..endTime unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_ORDER: Operation[OrderDetail] = Operation(
    API,
    __name__,
    "uta.p2p.orders.get_order",
    "GET",
    "/api/v3/p2p/order-info",
    GetOrderRequest,
    OrderDetail,
    auth="signed",
    permission="UTA P2P read",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/p2p-order-management/p2p-order-management#get-order-info",
)
GET_ORDERS: Operation[OrderPage] = Operation(
    API,
    __name__,
    "uta.p2p.orders.get_orders",
    "GET",
    "/api/v3/p2p/all-orders",
    GetOrdersRequest,
    OrderPage,
    auth="signed",
    permission="UTA P2P read",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/p2p-order-management/p2p-order-management#get-all-orders",
    paging={
        "next": "cursor = nextId",
        "rows": "items",
        "limit": "limit unknown..unknown",
        "window": "startTime..endTime unknown",
        "reach": "90d",
        "key": "orderId",
        "order": "newest",
        "ends": "no cursor",
    },
)
RELEASE_ASSETS: Operation[str] = Operation(
    API,
    __name__,
    "uta.p2p.orders.release_assets",
    "POST",
    "/api/v3/p2p/order-release",
    ReleaseAssetsRequest,
    str,
    auth="signed",
    outcome="transfer",
    permission="UTA P2P read & write",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    is_withdrawal=True,
    docs="https://www.bitget.com/docs/catalog/p2p-order-management/p2p-order-management#release-asset",
)


class OrdersApi(Group):
    """Operations of `uta.p2p.orders`."""

    def confirm_payment(self, *, order_id: str, extra: Extra | None = None) -> str:
        """Tell the seller of a P2P order that you have paid.

        `POST /api/v3/p2p/order-pay`, signed, 10/s/uid (inferred), permission: UTA P2P read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-order-management/p2p-order-management#confirm-payment
        """
        return self._call(CONFIRM_PAYMENT, {"orderId": order_id}, extra)

    def get_open_orders(
        self,
        *,
        order_id: str | None = None,
        side: Side | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get your P2P orders that are neither completed nor cancelled.

        `GET /api/v3/p2p/pending-orders`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            order_id: Only the order with this id. (`orderId`)
            side: Only buys, or only sells.
                - `buy`: Buy.
                - `sell`: Sell.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            cursor: nextId of the page before; left out for the first page.
            limit: Orders per page, 10 at most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-order-management/p2p-order-management#get-pending-orders
        """
        return self._call(
            GET_OPEN_ORDERS,
            {
                "orderId": order_id,
                "side": side,
                "startTime": start_time,
                "endTime": end_time,
                "cursor": cursor,
                "limit": limit,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        order_id: str | None = None,
        side: Side | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: unknown.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "orderId": order_id,
                "side": side,
                "startTime": start_time,
                "endTime": end_time,
                "cursor": cursor,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_order(self, *, order_id: str, extra: Extra | None = None) -> OrderDetail:
        """Get one P2P order in detail.

        `GET /api/v3/p2p/order-info`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-order-management/p2p-order-management#get-order-info
        """
        return self._call(GET_ORDER, {"orderId": order_id}, extra)

    def get_orders(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        order_id: str | None = None,
        side: Side | None = None,
        status: UnifiedP2pOrderStatus | None = None,
        extra: Extra | None = None,
    ) -> OrderPage:
        """Get your P2P orders of the last 90 days, open or not.

        `GET /api/v3/p2p/all-orders`, signed, 10/s/uid (inferred), permission: UTA P2P read.

        Args:
            start_time: Start of the period, at most 90 days back. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Orders per page.
            cursor: nextId of the page before; left out for the first page.
            order_id: Only the order with this id. (`orderId`)
            side: Only buys, or only sells.
                - `buy`: Buy.
                - `sell`: Sell.
            status: Only orders that have come this far.
                - `pending_payment`: Waiting for payment.
                - `pending_release`: Paid, the coins are to be released.
                - `completed`: Done.
                - `cancelled`: Cancelled.
                - `in_appeal`: Under appeal.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-order-management/p2p-order-management#get-all-orders
        """
        return self._call(
            GET_ORDERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
                "orderId": order_id,
                "side": side,
                "status": status,
            },
            extra,
        )

    def iter_orders(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        order_id: str | None = None,
        side: Side | None = None,
        status: UnifiedP2pOrderStatus | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Order]:
        """Walk over all pages of `get_orders`, which takes the same arguments.

        Reach: 90d; widest query: unknown.
        """
        return self._walk(
            GET_ORDERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
                "orderId": order_id,
                "side": side,
                "status": status,
            },
            extra,
            walk,
        )

    def release_assets(self, *, order_id: str, extra: Extra | None = None) -> str:
        """Release the coins of a P2P order to the buyer who has paid.

        `POST /api/v3/p2p/order-release`, signed, 10/s/uid (inferred), permission: UTA P2P read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-order-management/p2p-order-management#release-asset
        """
        return self._call(RELEASE_ASSETS, {"orderId": order_id}, extra)


class AsyncOrdersApi(AsyncGroup):
    """Operations of `uta.p2p.orders`, for asyncio."""

    async def confirm_payment(self, *, order_id: str, extra: Extra | None = None) -> str:
        """Tell the seller of a P2P order that you have paid.

        `POST /api/v3/p2p/order-pay`, signed, 10/s/uid (inferred), permission: UTA P2P read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-order-management/p2p-order-management#confirm-payment
        """
        return await self._call(CONFIRM_PAYMENT, {"orderId": order_id}, extra)

    async def get_open_orders(
        self,
        *,
        order_id: str | None = None,
        side: Side | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get your P2P orders that are neither completed nor cancelled.

        `GET /api/v3/p2p/pending-orders`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            order_id: Only the order with this id. (`orderId`)
            side: Only buys, or only sells.
                - `buy`: Buy.
                - `sell`: Sell.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            cursor: nextId of the page before; left out for the first page.
            limit: Orders per page, 10 at most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-order-management/p2p-order-management#get-pending-orders
        """
        return await self._call(
            GET_OPEN_ORDERS,
            {
                "orderId": order_id,
                "side": side,
                "startTime": start_time,
                "endTime": end_time,
                "cursor": cursor,
                "limit": limit,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        order_id: str | None = None,
        side: Side | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: unknown.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "orderId": order_id,
                "side": side,
                "startTime": start_time,
                "endTime": end_time,
                "cursor": cursor,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_order(self, *, order_id: str, extra: Extra | None = None) -> OrderDetail:
        """Get one P2P order in detail.

        `GET /api/v3/p2p/order-info`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-order-management/p2p-order-management#get-order-info
        """
        return await self._call(GET_ORDER, {"orderId": order_id}, extra)

    async def get_orders(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        order_id: str | None = None,
        side: Side | None = None,
        status: UnifiedP2pOrderStatus | None = None,
        extra: Extra | None = None,
    ) -> OrderPage:
        """Get your P2P orders of the last 90 days, open or not.

        `GET /api/v3/p2p/all-orders`, signed, 10/s/uid (inferred), permission: UTA P2P read.

        Args:
            start_time: Start of the period, at most 90 days back. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Orders per page.
            cursor: nextId of the page before; left out for the first page.
            order_id: Only the order with this id. (`orderId`)
            side: Only buys, or only sells.
                - `buy`: Buy.
                - `sell`: Sell.
            status: Only orders that have come this far.
                - `pending_payment`: Waiting for payment.
                - `pending_release`: Paid, the coins are to be released.
                - `completed`: Done.
                - `cancelled`: Cancelled.
                - `in_appeal`: Under appeal.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-order-management/p2p-order-management#get-all-orders
        """
        return await self._call(
            GET_ORDERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
                "orderId": order_id,
                "side": side,
                "status": status,
            },
            extra,
        )

    def iter_orders(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        order_id: str | None = None,
        side: Side | None = None,
        status: UnifiedP2pOrderStatus | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Order]:
        """Walk over all pages of `get_orders`, which takes the same arguments.

        Reach: 90d; widest query: unknown.
        """
        return self._walk(
            GET_ORDERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
                "orderId": order_id,
                "side": side,
                "status": status,
            },
            extra,
            walk,
        )

    async def release_assets(self, *, order_id: str, extra: Extra | None = None) -> str:
        """Release the coins of a P2P order to the buyer who has paid.

        `POST /api/v3/p2p/order-release`, signed, 10/s/uid (inferred), permission: UTA P2P read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-order-management/p2p-order-management#release-asset
        """
        return await self._call(RELEASE_ASSETS, {"orderId": order_id}, extra)


class OrdersApiWithRawResponse(RawGroup):
    """Operations of `uta.p2p.orders`, returning whole responses."""

    confirm_payment = raw(OrdersApi.confirm_payment)
    get_open_orders = raw(OrdersApi.get_open_orders)
    get_order = raw(OrdersApi.get_order)
    get_orders = raw(OrdersApi.get_orders)
    release_assets = raw(OrdersApi.release_assets)


class AsyncOrdersApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.p2p.orders`, for asyncio, returning whole responses."""

    confirm_payment = async_raw(AsyncOrdersApi.confirm_payment)
    get_open_orders = async_raw(AsyncOrdersApi.get_open_orders)
    get_order = async_raw(AsyncOrdersApi.get_order)
    get_orders = async_raw(AsyncOrdersApi.get_orders)
    release_assets = async_raw(AsyncOrdersApi.release_assets)
