# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.earn.shark_fin`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.earn.shark_fin_models import (
    Account,
    Asset,
    AssetPage,
    GetAssetsRequest,
    GetProductsRequest,
    GetRecordsRequest,
    GetSubscribeInfoRequest,
    GetSubscribeResultRequest,
    Product,
    ProductPage,
    Record,
    RecordPage,
    SubscribeInfo,
    SubscribeOutcome,
    SubscribeRequest,
    SubscribeResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import SharkFinHoldingStatus, SharkFinRecordType
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

GET_ACCOUNT: Operation[Account] = Operation(
    API,
    __name__,
    "classic.earn.shark_fin.get_account",
    "GET",
    "/api/v2/earn/sharkfin/account",
    None,
    Account,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/sharkfin/Shark-Account",
)
GET_ASSETS: Operation[AssetPage] = Operation(
    API,
    __name__,
    "classic.earn.shark_fin.get_assets",
    "GET",
    "/api/v2/earn/sharkfin/assets",
    GetAssetsRequest,
    AssetPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/sharkfin/Shark-Assets",
    paging={
        "next": "idLessThan = endId",
        "rows": "resultList",
        "limit": "limit 20..100",
        "window": "startTime..endTime 3mo",
        "reach": "unknown",
        "key": "row",
        "time": "interestStartTime",
        "order": "newest",
        "ends": "empty",
    },
)
GET_PRODUCTS: Operation[ProductPage] = Operation(
    API,
    __name__,
    "classic.earn.shark_fin.get_products",
    "GET",
    "/api/v2/earn/sharkfin/product",
    GetProductsRequest,
    ProductPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/sharkfin/Shark-Products",
    paging={
        "next": "idLessThan = endId",
        "rows": "resultList",
        "limit": "limit 20..100",
        "key": "productId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_RECORDS: Operation[RecordPage] = Operation(
    API,
    __name__,
    "classic.earn.shark_fin.get_records",
    "GET",
    "/api/v2/earn/sharkfin/records",
    GetRecordsRequest,
    RecordPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/sharkfin/Shark-Records",
    paging={
        "next": "idLessThan = endId",
        "rows": "resultList",
        "limit": "limit 20..100",
        "window": "startTime..endTime 3mo",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_SUBSCRIBE_INFO: Operation[SubscribeInfo] = Operation(
    API,
    __name__,
    "classic.earn.shark_fin.get_subscribe_info",
    "GET",
    "/api/v2/earn/sharkfin/subscribe-info",
    GetSubscribeInfoRequest,
    SubscribeInfo,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/sharkfin/Shark-Subscribe-Info",
)
GET_SUBSCRIBE_RESULT: Operation[SubscribeOutcome] = Operation(
    API,
    __name__,
    "classic.earn.shark_fin.get_subscribe_result",
    "GET",
    "/api/v2/earn/sharkfin/subscribe-result",
    GetSubscribeResultRequest,
    SubscribeOutcome,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/sharkfin/Shark-Subscribe-Result",
)
SUBSCRIBE: Operation[SubscribeResult] = Operation(
    API,
    __name__,
    "classic.earn.shark_fin.subscribe",
    "POST",
    "/api/v2/earn/sharkfin/subscribe",
    SubscribeRequest,
    SubscribeResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/sharkfin/Shark-Subscribe",
)


class SharkFinApi(Group):
    """Operations of `classic.earn.shark_fin`."""

    def get_account(self, *, extra: Extra | None = None) -> Account:
        """Get the worth of all Shark Fin holdings and what they earned, in BTC and USDT.

        `GET /api/v2/earn/sharkfin/account`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Account
        """
        return self._call(GET_ACCOUNT, {}, extra)

    def get_assets(
        self,
        *,
        status: SharkFinHoldingStatus,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> AssetPage:
        """Get the Shark Fin products subscribed to, running or settled ones.

        `GET /api/v2/earn/sharkfin/assets`, signed, 10/s/uid.

        Args:
            status: Which holdings.
                - `subscribed`: Running ones.
                - `settled`: Settled ones.
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Assets
        """
        return self._call(
            GET_ASSETS,
            {
                "status": status,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_assets(
        self,
        *,
        status: SharkFinHoldingStatus,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Asset]:
        """Walk over all pages of `get_assets`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_ASSETS,
            {
                "status": status,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_products(
        self, *, coin: str, limit: IntText | None = None, id_less_than: str | None = None, extra: Extra | None = None
    ) -> ProductPage:
        """Get the Shark Fin products of a coin.

        `GET /api/v2/earn/sharkfin/product`, signed, 10/s/uid.

        Args:
            coin: Coin of the products.
            limit: Entries per page; 20 when left out, at most 100.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Products
        """
        return self._call(GET_PRODUCTS, {"coin": coin, "limit": limit, "idLessThan": id_less_than}, extra)

    def iter_products(
        self,
        *,
        coin: str,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Product]:
        """Walk over all pages of `get_products`, which takes the same arguments."""
        return self._walk(GET_PRODUCTS, {"coin": coin, "limit": limit, "idLessThan": id_less_than}, extra, walk)

    def get_records(
        self,
        *,
        record_type: SharkFinRecordType,
        coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> RecordPage:
        """Get the subscriptions, redemptions or interest payments of Shark Fin.

        `GET /api/v2/earn/sharkfin/records`, signed, 10/s/uid.

        Args:
            record_type: Kind of entries. (`type`)
                - `subscription`: Subscription.
                - `redemption`: Redemption.
                - `interest`: Interest payment.
            coin: Only entries in this coin.
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Records
        """
        return self._call(
            GET_RECORDS,
            {
                "type": record_type,
                "coin": coin,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_records(
        self,
        *,
        record_type: SharkFinRecordType,
        coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Record]:
        """Walk over all pages of `get_records`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_RECORDS,
            {
                "type": record_type,
                "coin": coin,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_subscribe_info(self, *, product_id: str, extra: Extra | None = None) -> SubscribeInfo:
        """Get the terms of subscribing to one Shark Fin product, such as price range, rates, limits and times.

        `GET /api/v2/earn/sharkfin/subscribe-info`, signed, 10/s/uid.

        Args:
            product_id: Id of the product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Subscribe-Info
        """
        return self._call(GET_SUBSCRIBE_INFO, {"productId": product_id}, extra)

    def get_subscribe_result(self, *, order_id: str, extra: Extra | None = None) -> SubscribeOutcome:
        """Get whether a subscription to Shark Fin succeeded.

        `GET /api/v2/earn/sharkfin/subscribe-result`, signed, 5/s/uid.

        Args:
            order_id: Id that subscribing returned. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Subscribe-Result
        """
        return self._call(GET_SUBSCRIBE_RESULT, {"orderId": order_id}, extra)

    def subscribe(self, *, product_id: str, amount: Number, extra: Extra | None = None) -> SubscribeResult:
        """Subscribe to a Shark Fin product.

        `POST /api/v2/earn/sharkfin/subscribe`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            product_id: Id of the product. (`productId`)
            amount: Amount to put in, in the coin subscribed with.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Subscribe
        """
        return self._call(SUBSCRIBE, {"productId": product_id, "amount": amount}, extra)


class AsyncSharkFinApi(AsyncGroup):
    """Operations of `classic.earn.shark_fin`, for asyncio."""

    async def get_account(self, *, extra: Extra | None = None) -> Account:
        """Get the worth of all Shark Fin holdings and what they earned, in BTC and USDT.

        `GET /api/v2/earn/sharkfin/account`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Account
        """
        return await self._call(GET_ACCOUNT, {}, extra)

    async def get_assets(
        self,
        *,
        status: SharkFinHoldingStatus,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> AssetPage:
        """Get the Shark Fin products subscribed to, running or settled ones.

        `GET /api/v2/earn/sharkfin/assets`, signed, 10/s/uid.

        Args:
            status: Which holdings.
                - `subscribed`: Running ones.
                - `settled`: Settled ones.
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Assets
        """
        return await self._call(
            GET_ASSETS,
            {
                "status": status,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_assets(
        self,
        *,
        status: SharkFinHoldingStatus,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Asset]:
        """Walk over all pages of `get_assets`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_ASSETS,
            {
                "status": status,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_products(
        self, *, coin: str, limit: IntText | None = None, id_less_than: str | None = None, extra: Extra | None = None
    ) -> ProductPage:
        """Get the Shark Fin products of a coin.

        `GET /api/v2/earn/sharkfin/product`, signed, 10/s/uid.

        Args:
            coin: Coin of the products.
            limit: Entries per page; 20 when left out, at most 100.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Products
        """
        return await self._call(GET_PRODUCTS, {"coin": coin, "limit": limit, "idLessThan": id_less_than}, extra)

    def iter_products(
        self,
        *,
        coin: str,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Product]:
        """Walk over all pages of `get_products`, which takes the same arguments."""
        return self._walk(GET_PRODUCTS, {"coin": coin, "limit": limit, "idLessThan": id_less_than}, extra, walk)

    async def get_records(
        self,
        *,
        record_type: SharkFinRecordType,
        coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> RecordPage:
        """Get the subscriptions, redemptions or interest payments of Shark Fin.

        `GET /api/v2/earn/sharkfin/records`, signed, 10/s/uid.

        Args:
            record_type: Kind of entries. (`type`)
                - `subscription`: Subscription.
                - `redemption`: Redemption.
                - `interest`: Interest payment.
            coin: Only entries in this coin.
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Records
        """
        return await self._call(
            GET_RECORDS,
            {
                "type": record_type,
                "coin": coin,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_records(
        self,
        *,
        record_type: SharkFinRecordType,
        coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Record]:
        """Walk over all pages of `get_records`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_RECORDS,
            {
                "type": record_type,
                "coin": coin,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_subscribe_info(self, *, product_id: str, extra: Extra | None = None) -> SubscribeInfo:
        """Get the terms of subscribing to one Shark Fin product, such as price range, rates, limits and times.

        `GET /api/v2/earn/sharkfin/subscribe-info`, signed, 10/s/uid.

        Args:
            product_id: Id of the product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Subscribe-Info
        """
        return await self._call(GET_SUBSCRIBE_INFO, {"productId": product_id}, extra)

    async def get_subscribe_result(self, *, order_id: str, extra: Extra | None = None) -> SubscribeOutcome:
        """Get whether a subscription to Shark Fin succeeded.

        `GET /api/v2/earn/sharkfin/subscribe-result`, signed, 5/s/uid.

        Args:
            order_id: Id that subscribing returned. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Subscribe-Result
        """
        return await self._call(GET_SUBSCRIBE_RESULT, {"orderId": order_id}, extra)

    async def subscribe(self, *, product_id: str, amount: Number, extra: Extra | None = None) -> SubscribeResult:
        """Subscribe to a Shark Fin product.

        `POST /api/v2/earn/sharkfin/subscribe`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            product_id: Id of the product. (`productId`)
            amount: Amount to put in, in the coin subscribed with.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Subscribe
        """
        return await self._call(SUBSCRIBE, {"productId": product_id, "amount": amount}, extra)


class SharkFinApiWithRawResponse(RawGroup):
    """Operations of `classic.earn.shark_fin`, returning whole responses."""

    get_account = raw(SharkFinApi.get_account)
    get_assets = raw(SharkFinApi.get_assets)
    get_products = raw(SharkFinApi.get_products)
    get_records = raw(SharkFinApi.get_records)
    get_subscribe_info = raw(SharkFinApi.get_subscribe_info)
    get_subscribe_result = raw(SharkFinApi.get_subscribe_result)
    subscribe = raw(SharkFinApi.subscribe)


class AsyncSharkFinApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.earn.shark_fin`, for asyncio, returning whole responses."""

    get_account = async_raw(AsyncSharkFinApi.get_account)
    get_assets = async_raw(AsyncSharkFinApi.get_assets)
    get_products = async_raw(AsyncSharkFinApi.get_products)
    get_records = async_raw(AsyncSharkFinApi.get_records)
    get_subscribe_info = async_raw(AsyncSharkFinApi.get_subscribe_info)
    get_subscribe_result = async_raw(AsyncSharkFinApi.get_subscribe_result)
    subscribe = async_raw(AsyncSharkFinApi.subscribe)
