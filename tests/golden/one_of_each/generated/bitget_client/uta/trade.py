# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.trade`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from bitget_client._api import API
from bitget_client.uta.trade_models import (
    Fill,
    FillPage,
    GetFillsRequest,
    GetOrderRequest,
    OrderAck,
    OrderState,
    PlaceOrderRequest,
    PlaceOrdersItem,
)
from bitget_runtime.deprecation import deprecated
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import FlagYesNo, Side
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CANCEL_ALL: Operation[None] = Operation(
    API,
    __name__,
    "uta.trade.cancel_all",
    "POST",
    "/api/v3/trade/cancel-all",
    None,
    None,
    auth="signed",
    outcome="order",
    is_cancel=True,
    docs="https://www.bitget.com/api-doc/uta/trade/Cancel-All",
)
GET_ANYTHING: Operation[Any] = Operation(
    API,
    __name__,
    "uta.trade.get_anything",
    "GET",
    "/api/v3/trade/anything",
    None,
    Any,
    auth="signed",
    counterparts=("classic.shop.market.get_tickers",),
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Anything",
)
GET_FILLS: Operation[FillPage] = Operation(
    API,
    __name__,
    "uta.trade.get_fills",
    "GET",
    "/api/v3/trade/fills",
    GetFillsRequest,
    FillPage,
    auth="signed",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 20..100",
        "window": "startTime..endTime 30d",
        "reach": "90d",
        "key": "execId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_ORDER: Operation[OrderState] = Operation(
    API,
    __name__,
    "uta.trade.get_order",
    "GET",
    "/api/v3/trade/order",
    GetOrderRequest,
    OrderState,
    auth="signed",
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Order",
)
PLACE_ORDER: Operation[OrderAck] = Operation(
    API,
    __name__,
    "uta.trade.place_order",
    "POST",
    "/api/v3/trade/place-order",
    PlaceOrderRequest,
    OrderAck,
    auth="signed",
    outcome="order",
    permission="UTA trade (read & write)",
    rate_limits=("10/s/uid", "100/m/ip"),
    copy_trader_limits=("1/10s/uid",),
    docs="https://www.bitget.com/api-doc/uta/trade/Place-Order",
)
PLACE_ORDERS: Operation[list[OrderAck]] = Operation(
    API,
    __name__,
    "uta.trade.place_orders",
    "POST",
    "/api/v3/trade/place-batch",
    list[PlaceOrdersItem],
    list[OrderAck],
    auth="signed",
    outcome="order",
    rate_limits=("5/s/uid",),
    limits_by_vip=True,
    docs="https://www.bitget.com/api-doc/uta/trade/Place-Batch",
)


class TradeApi(Group):
    """Operations of `uta.trade`."""

    def cancel_all(self, *, extra: Extra | None = None) -> None:
        """Cancel everything.

        `POST /api/v3/trade/cancel-all`, signed.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Cancel-All
        """
        return self._call(CANCEL_ALL, {}, extra)

    @deprecated(
        "uta.trade.get_anything: deprecated since 2026-08-04; the exchange serves it until 2027-01-31; use `uta.trade.get_order`"
    )
    def get_anything(self, *, extra: Extra | None = None) -> Any:
        """Get something whose shape is not known.

        Deprecated since 2026-08-04; the exchange serves it until 2027-01-31; use `uta.trade.get_order`.

        `GET /api/v3/trade/anything`, signed.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Anything
        """
        return self._call(GET_ANYTHING, {}, extra)

    def get_fills(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> FillPage:
        """Get your fills.

        `GET /api/v3/trade/fills`, signed.

        Args:
            start_time: Start of the period. (`startTime`)
            end_time: End of the period. (`endTime`)
            limit: Entries per page.
            cursor: Where the page begins.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(
            GET_FILLS, {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor}, extra
        )

    def iter_fills(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Fill]:
        """Walk over all pages of `get_fills`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_FILLS, {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor}, extra, walk
        )

    def get_order(
        self, *, order_id: str | None = None, client_oid: str | None = None, extra: Extra | None = None
    ) -> OrderState:
        """Look an order up.

        `GET /api/v3/trade/order`, signed.

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            client_oid: Your own id of the order. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Order
        """
        return self._call(GET_ORDER, {"orderId": order_id, "clientOid": client_oid}, extra)

    def place_order(
        self,
        *,
        symbol: str,
        qty: Number,
        side: Side,
        reduce_only: FlagYesNo | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Place one order.

        `POST /api/v3/trade/place-order`, signed, 10/s/uid, 100/m/ip, 1/10s/uid for copy traders, permission: UTA
        trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - In one-way mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"`
          and `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.
        - In hedge mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"` and
          `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.

        Args:
            symbol: Trading pair.
            qty: Amount, in the base coin.
            side: Direction of the order.
                - `buy`: Buy.
                - `sell`: Sell.
            reduce_only: Whether the order may only reduce a position. (`reduceOnly`)
            client_oid: Your own id of the order. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Place-Order
        """
        return self._call(
            PLACE_ORDER,
            {"symbol": symbol, "qty": qty, "side": side, "reduceOnly": reduce_only, "clientOid": client_oid},
            extra,
        )

    def place_orders(self, *, orders: Sequence[PlaceOrdersItem], extra: Extra | None = None) -> list[OrderAck]:
        """Place several orders at once.

        `POST /api/v3/trade/place-batch`, signed, 5/s/uid (more by VIP level).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: One `PlaceOrdersItem` per item.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Place-Batch
        """
        return self._call(PLACE_ORDERS, orders, extra)


class AsyncTradeApi(AsyncGroup):
    """Operations of `uta.trade`, for asyncio."""

    async def cancel_all(self, *, extra: Extra | None = None) -> None:
        """Cancel everything.

        `POST /api/v3/trade/cancel-all`, signed.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Cancel-All
        """
        return await self._call(CANCEL_ALL, {}, extra)

    @deprecated(
        "uta.trade.get_anything: deprecated since 2026-08-04; the exchange serves it until 2027-01-31; use `uta.trade.get_order`"
    )
    async def get_anything(self, *, extra: Extra | None = None) -> Any:
        """Get something whose shape is not known.

        Deprecated since 2026-08-04; the exchange serves it until 2027-01-31; use `uta.trade.get_order`.

        `GET /api/v3/trade/anything`, signed.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Anything
        """
        return await self._call(GET_ANYTHING, {}, extra)

    async def get_fills(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> FillPage:
        """Get your fills.

        `GET /api/v3/trade/fills`, signed.

        Args:
            start_time: Start of the period. (`startTime`)
            end_time: End of the period. (`endTime`)
            limit: Entries per page.
            cursor: Where the page begins.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(
            GET_FILLS, {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor}, extra
        )

    def iter_fills(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Fill]:
        """Walk over all pages of `get_fills`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_FILLS, {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor}, extra, walk
        )

    async def get_order(
        self, *, order_id: str | None = None, client_oid: str | None = None, extra: Extra | None = None
    ) -> OrderState:
        """Look an order up.

        `GET /api/v3/trade/order`, signed.

        Args:
            order_id: Bitget's id of the order. (`orderId`)
            client_oid: Your own id of the order. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Order
        """
        return await self._call(GET_ORDER, {"orderId": order_id, "clientOid": client_oid}, extra)

    async def place_order(
        self,
        *,
        symbol: str,
        qty: Number,
        side: Side,
        reduce_only: FlagYesNo | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Place one order.

        `POST /api/v3/trade/place-order`, signed, 10/s/uid, 100/m/ip, 1/10s/uid for copy traders, permission: UTA
        trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - In one-way mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"`
          and `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.
        - In hedge mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"` and
          `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.

        Args:
            symbol: Trading pair.
            qty: Amount, in the base coin.
            side: Direction of the order.
                - `buy`: Buy.
                - `sell`: Sell.
            reduce_only: Whether the order may only reduce a position. (`reduceOnly`)
            client_oid: Your own id of the order. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Place-Order
        """
        return await self._call(
            PLACE_ORDER,
            {"symbol": symbol, "qty": qty, "side": side, "reduceOnly": reduce_only, "clientOid": client_oid},
            extra,
        )

    async def place_orders(self, *, orders: Sequence[PlaceOrdersItem], extra: Extra | None = None) -> list[OrderAck]:
        """Place several orders at once.

        `POST /api/v3/trade/place-batch`, signed, 5/s/uid (more by VIP level).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: One `PlaceOrdersItem` per item.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Place-Batch
        """
        return await self._call(PLACE_ORDERS, orders, extra)


class TradeApiWithRawResponse(RawGroup):
    """Operations of `uta.trade`, returning whole responses."""

    cancel_all = raw(TradeApi.cancel_all)
    get_anything = raw(TradeApi.get_anything)
    get_fills = raw(TradeApi.get_fills)
    get_order = raw(TradeApi.get_order)
    place_order = raw(TradeApi.place_order)
    place_orders = raw(TradeApi.place_orders)


class AsyncTradeApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.trade`, for asyncio, returning whole responses."""

    cancel_all = async_raw(AsyncTradeApi.cancel_all)
    get_anything = async_raw(AsyncTradeApi.get_anything)
    get_fills = async_raw(AsyncTradeApi.get_fills)
    get_order = async_raw(AsyncTradeApi.get_order)
    place_order = async_raw(AsyncTradeApi.place_order)
    place_orders = async_raw(AsyncTradeApi.place_orders)
