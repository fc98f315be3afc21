# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.copy_trading.futures_broker`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.copy_trading.futures_broker_models import (
    GetOpenOrdersRequest,
    GetOrderHistoryRequest,
    GetTradersRequest,
    OpenOrder,
    OrderHistory,
    OrderHistoryPage,
    Trader,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import ProductType
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

GET_OPEN_ORDERS: Operation[list[OpenOrder]] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_broker.get_open_orders",
    "GET",
    "/api/v2/copy/mix-broker/query-current-traces",
    GetOpenOrdersRequest,
    list[OpenOrder],
    auth="signed",
    paging={
        "next": "idLessThan = [].trackingNo",
        "limit": "limit 20..100",
        "window": "startTime..endTime 3mo",
        "reach": "unknown",
        "key": "trackingNo",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_ORDER_HISTORY: Operation[OrderHistoryPage] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_broker.get_order_history",
    "GET",
    "/api/v2/copy/mix-broker/query-history-traces",
    GetOrderHistoryRequest,
    OrderHistoryPage,
    auth="signed",
    paging={
        "next": "idLessThan = endId",
        "rows": "trackingList",
        "limit": "limit 100..100",
        "window": "startTime..endTime 3mo",
        "reach": "unknown",
        "key": "trackingNo",
        "order": "newest",
        "ends": "no cursor, empty",
    },
)
GET_TRADERS: Operation[list[Trader]] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_broker.get_traders",
    "GET",
    "/api/v2/copy/mix-broker/query-traders",
    GetTradersRequest,
    list[Trader],
    auth="signed",
    paging={"next": "pageNo += 1", "limit": "pageSize 20..20", "key": "traderId", "order": "unknown", "ends": "empty"},
)


class FuturesBrokerApi(Group):
    """Operations of `classic.copy_trading.futures_broker`."""

    def get_open_orders(
        self,
        *,
        trader_id: str,
        product_type: ProductType,
        symbol: str | None = None,
        limit: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[OpenOrder]:
        """Get the open futures trades of one elite trader, as a broker.

        `GET /api/v2/copy/mix-broker/query-current-traces`, signed.

        Args:
            trader_id: Elite trader whose trades to list. (`traderId`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Only trades in this contract.
            limit: Orders per page; 20 when left out, 100 at most.
            start_time: Start of the period, at most three months before its end; three months before it when left
                out. (`startTime`)
            end_time: End of the period, at most three months after its start; three months after it when left
                out. (`endTime`)
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(
            GET_OPEN_ORDERS,
            {
                "traderId": trader_id,
                "productType": product_type,
                "symbol": symbol,
                "limit": limit,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        trader_id: str,
        product_type: ProductType,
        symbol: str | None = None,
        limit: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "traderId": trader_id,
                "productType": product_type,
                "symbol": symbol,
                "limit": limit,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
            },
            extra,
            walk,
        )

    def get_order_history(
        self,
        *,
        trader_id: str,
        product_type: ProductType,
        symbol: str | None = None,
        limit: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the closed futures trades of one elite trader, as a broker.

        `GET /api/v2/copy/mix-broker/query-history-traces`, signed.

        Args:
            trader_id: Elite trader whose trades to list. (`traderId`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Only trades in this contract.
            limit: Orders per page; 100 is both the default and the most.
            start_time: Start of the period, at most three months before its end; three months before it when left
                out. (`startTime`)
            end_time: End of the period, at most three months after its start; three months after it when left
                out. (`endTime`)
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(
            GET_ORDER_HISTORY,
            {
                "traderId": trader_id,
                "productType": product_type,
                "symbol": symbol,
                "limit": limit,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        trader_id: str,
        product_type: ProductType,
        symbol: str | None = None,
        limit: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "traderId": trader_id,
                "productType": product_type,
                "symbol": symbol,
                "limit": limit,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
            },
            extra,
            walk,
        )

    def get_traders(
        self,
        *,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        trader_id: str | None = None,
        trader_name: str | None = None,
        full_status: str | None = None,
        sort_rule: str | None = None,
        sort_direction: str | None = None,
        language: str | None = None,
        extra: Extra | None = None,
    ) -> list[Trader]:
        """Get elite traders of futures copy trading and their results, as a broker.

        `GET /api/v2/copy/mix-broker/query-traders`, signed.

        Args:
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            page_size: Traders per page; 20 is both the default and the most. (`pageSize`)
            trader_id: Only the elite trader with this user id. (`traderId`)
            trader_name: Only elite traders whose names are like this one. (`traderName`)
            full_status: Which traders to list by whether they take more followers; one source has Full and All,
                All as the default. (`fullStatus`)
            sort_rule: Figure to sort by; one source has Composite, ROI, totalPL and AUM, Composite as the
                default. (`sortRule`)
            sort_direction: Direction to sort in; one source has Asc and Desc, Desc as the default. (`sortFlag`)
            language: Language of the labels of the figures, such as en-US.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(
            GET_TRADERS,
            {
                "pageNo": page_no,
                "pageSize": page_size,
                "traderId": trader_id,
                "traderName": trader_name,
                "fullStatus": full_status,
                "sortRule": sort_rule,
                "sortFlag": sort_direction,
                "language": language,
            },
            extra,
        )

    def iter_traders(
        self,
        *,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        trader_id: str | None = None,
        trader_name: str | None = None,
        full_status: str | None = None,
        sort_rule: str | None = None,
        sort_direction: str | None = None,
        language: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Trader]:
        """Walk over all pages of `get_traders`, which takes the same arguments."""
        return self._walk(
            GET_TRADERS,
            {
                "pageNo": page_no,
                "pageSize": page_size,
                "traderId": trader_id,
                "traderName": trader_name,
                "fullStatus": full_status,
                "sortRule": sort_rule,
                "sortFlag": sort_direction,
                "language": language,
            },
            extra,
            walk,
        )


class AsyncFuturesBrokerApi(AsyncGroup):
    """Operations of `classic.copy_trading.futures_broker`, for asyncio."""

    async def get_open_orders(
        self,
        *,
        trader_id: str,
        product_type: ProductType,
        symbol: str | None = None,
        limit: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[OpenOrder]:
        """Get the open futures trades of one elite trader, as a broker.

        `GET /api/v2/copy/mix-broker/query-current-traces`, signed.

        Args:
            trader_id: Elite trader whose trades to list. (`traderId`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Only trades in this contract.
            limit: Orders per page; 20 when left out, 100 at most.
            start_time: Start of the period, at most three months before its end; three months before it when left
                out. (`startTime`)
            end_time: End of the period, at most three months after its start; three months after it when left
                out. (`endTime`)
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(
            GET_OPEN_ORDERS,
            {
                "traderId": trader_id,
                "productType": product_type,
                "symbol": symbol,
                "limit": limit,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        trader_id: str,
        product_type: ProductType,
        symbol: str | None = None,
        limit: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "traderId": trader_id,
                "productType": product_type,
                "symbol": symbol,
                "limit": limit,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
            },
            extra,
            walk,
        )

    async def get_order_history(
        self,
        *,
        trader_id: str,
        product_type: ProductType,
        symbol: str | None = None,
        limit: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the closed futures trades of one elite trader, as a broker.

        `GET /api/v2/copy/mix-broker/query-history-traces`, signed.

        Args:
            trader_id: Elite trader whose trades to list. (`traderId`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Only trades in this contract.
            limit: Orders per page; 100 is both the default and the most.
            start_time: Start of the period, at most three months before its end; three months before it when left
                out. (`startTime`)
            end_time: End of the period, at most three months after its start; three months after it when left
                out. (`endTime`)
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(
            GET_ORDER_HISTORY,
            {
                "traderId": trader_id,
                "productType": product_type,
                "symbol": symbol,
                "limit": limit,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        trader_id: str,
        product_type: ProductType,
        symbol: str | None = None,
        limit: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "traderId": trader_id,
                "productType": product_type,
                "symbol": symbol,
                "limit": limit,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
            },
            extra,
            walk,
        )

    async def get_traders(
        self,
        *,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        trader_id: str | None = None,
        trader_name: str | None = None,
        full_status: str | None = None,
        sort_rule: str | None = None,
        sort_direction: str | None = None,
        language: str | None = None,
        extra: Extra | None = None,
    ) -> list[Trader]:
        """Get elite traders of futures copy trading and their results, as a broker.

        `GET /api/v2/copy/mix-broker/query-traders`, signed.

        Args:
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            page_size: Traders per page; 20 is both the default and the most. (`pageSize`)
            trader_id: Only the elite trader with this user id. (`traderId`)
            trader_name: Only elite traders whose names are like this one. (`traderName`)
            full_status: Which traders to list by whether they take more followers; one source has Full and All,
                All as the default. (`fullStatus`)
            sort_rule: Figure to sort by; one source has Composite, ROI, totalPL and AUM, Composite as the
                default. (`sortRule`)
            sort_direction: Direction to sort in; one source has Asc and Desc, Desc as the default. (`sortFlag`)
            language: Language of the labels of the figures, such as en-US.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(
            GET_TRADERS,
            {
                "pageNo": page_no,
                "pageSize": page_size,
                "traderId": trader_id,
                "traderName": trader_name,
                "fullStatus": full_status,
                "sortRule": sort_rule,
                "sortFlag": sort_direction,
                "language": language,
            },
            extra,
        )

    def iter_traders(
        self,
        *,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        trader_id: str | None = None,
        trader_name: str | None = None,
        full_status: str | None = None,
        sort_rule: str | None = None,
        sort_direction: str | None = None,
        language: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Trader]:
        """Walk over all pages of `get_traders`, which takes the same arguments."""
        return self._walk(
            GET_TRADERS,
            {
                "pageNo": page_no,
                "pageSize": page_size,
                "traderId": trader_id,
                "traderName": trader_name,
                "fullStatus": full_status,
                "sortRule": sort_rule,
                "sortFlag": sort_direction,
                "language": language,
            },
            extra,
            walk,
        )


class FuturesBrokerApiWithRawResponse(RawGroup):
    """Operations of `classic.copy_trading.futures_broker`, returning whole responses."""

    get_open_orders = raw(FuturesBrokerApi.get_open_orders)
    get_order_history = raw(FuturesBrokerApi.get_order_history)
    get_traders = raw(FuturesBrokerApi.get_traders)


class AsyncFuturesBrokerApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.copy_trading.futures_broker`, for asyncio, returning whole responses."""

    get_open_orders = async_raw(AsyncFuturesBrokerApi.get_open_orders)
    get_order_history = async_raw(AsyncFuturesBrokerApi.get_order_history)
    get_traders = async_raw(AsyncFuturesBrokerApi.get_traders)
