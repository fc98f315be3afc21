# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.earn.elite`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.earn.elite_models import (
    AssetPage,
    GetRecordsRequest,
    GetRedeemInfoRequest,
    GetSubscribeInfoRequest,
    GetSubscribeResultRequest,
    Product,
    Record,
    RecordPage,
    RedeemInfo,
    RedeemRequest,
    RedeemResult,
    SubscribeInfo,
    SubscribeOutcome,
    SubscribeRequest,
    SubscribeResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import EliteAccount, EliteRecordType, EliteRedeemType, FlagYesNo
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

GET_ASSETS: Operation[AssetPage] = Operation(
    API,
    __name__,
    "classic.earn.elite.get_assets",
    "GET",
    "/api/v2/earn/elite/assets",
    None,
    AssetPage,
    auth="signed",
    permission="Spot trade (read)",
    rate_limits=("5/s/uid",),
    counterparts=("uta.earn.elite.get_assets",),
    docs="https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-assets",
)
GET_PRODUCTS: Operation[list[Product]] = Operation(
    API,
    __name__,
    "classic.earn.elite.get_products",
    "GET",
    "/api/v2/earn/elite/product",
    None,
    list[Product],
    auth="signed",
    permission="Spot trade (read)",
    rate_limits=("5/s/uid",),
    counterparts=("uta.earn.elite.get_products",),
    docs="https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-product",
)
GET_RECORDS: Operation[RecordPage] = Operation(
    API,
    __name__,
    "classic.earn.elite.get_records",
    "GET",
    "/api/v2/earn/elite/records",
    GetRecordsRequest,
    RecordPage,
    auth="signed",
    permission="Spot trade (read)",
    rate_limits=("5/s/uid",),
    counterparts=("uta.earn.elite.get_records",),
    docs="https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-records",
    paging={
        "next": "cursor = endId",
        "rows": "recordList",
        "limit": "limit 20..100",
        "window": "startTime..endTime 3mo",
        "reach": "3mo",
        "key": "recordId",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_REDEEM_INFO: Operation[RedeemInfo] = Operation(
    API,
    __name__,
    "classic.earn.elite.get_redeem_info",
    "GET",
    "/api/v2/earn/elite/redeem-info",
    GetRedeemInfoRequest,
    RedeemInfo,
    auth="signed",
    permission="Spot trade (read)",
    rate_limits=("5/s/uid",),
    counterparts=("uta.earn.elite.get_redeem_info",),
    docs="https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-redeem-info",
)
GET_SUBSCRIBE_INFO: Operation[SubscribeInfo] = Operation(
    API,
    __name__,
    "classic.earn.elite.get_subscribe_info",
    "GET",
    "/api/v2/earn/elite/subscribe-info",
    GetSubscribeInfoRequest,
    SubscribeInfo,
    auth="signed",
    permission="Spot trade (read)",
    rate_limits=("5/s/uid",),
    counterparts=("uta.earn.elite.get_subscribe_info",),
    docs="https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-subscribe-info",
)
GET_SUBSCRIBE_RESULT: Operation[SubscribeOutcome] = Operation(
    API,
    __name__,
    "classic.earn.elite.get_subscribe_result",
    "GET",
    "/api/v2/earn/elite/subscribe-result",
    GetSubscribeResultRequest,
    SubscribeOutcome,
    auth="signed",
    permission="Spot trade (read)",
    rate_limits=("5/s/uid",),
    counterparts=("uta.earn.elite.get_subscribe_result",),
    docs="https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-subscribe-result",
)
REDEEM: Operation[RedeemResult] = Operation(
    API,
    __name__,
    "classic.earn.elite.redeem",
    "POST",
    "/api/v2/earn/elite/redeem",
    RedeemRequest,
    RedeemResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("5/s/uid",),
    is_trade=True,
    counterparts=("uta.earn.elite.redeem",),
    docs="https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#elite-redeem",
)
SUBSCRIBE: Operation[SubscribeResult] = Operation(
    API,
    __name__,
    "classic.earn.elite.subscribe",
    "POST",
    "/api/v2/earn/elite/subscribe",
    SubscribeRequest,
    SubscribeResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("5/s/uid",),
    is_trade=True,
    counterparts=("uta.earn.elite.subscribe",),
    docs="https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#elite-subscribe",
)


class EliteApi(Group):
    """Operations of `classic.earn.elite`."""

    def get_assets(self, *, extra: Extra | None = None) -> AssetPage:
        """Get the elite earn products held, with their interest rates and profits.

        `GET /api/v2/earn/elite/assets`, signed, 5/s/uid, permission: Spot trade (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-assets
        """
        return self._call(GET_ASSETS, {}, extra)

    def get_products(self, *, extra: Extra | None = None) -> list[Product]:
        """Get the elite earn products.

        `GET /api/v2/earn/elite/product`, signed, 5/s/uid, permission: Spot trade (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-product
        """
        return self._call(GET_PRODUCTS, {}, extra)

    def get_records(
        self,
        *,
        record_type: EliteRecordType,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> RecordPage:
        """Get the subscriptions, redemptions or interest payments of elite earn products in the last three months.

        `GET /api/v2/earn/elite/records`, signed, 5/s/uid, permission: Spot trade (read).

        Args:
            record_type: Kind of entries. (`type`)
                - `subscribe`: Subscriptions.
                - `redeem`: Redemptions.
                - `interest`: Interest.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-records
        """
        return self._call(
            GET_RECORDS,
            {"type": record_type, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
        )

    def iter_records(
        self,
        *,
        record_type: EliteRecordType,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Record]:
        """Walk over all pages of `get_records`, which takes the same arguments.

        Reach: 3mo; widest query: 3mo.
        """
        return self._walk(
            GET_RECORDS,
            {"type": record_type, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
            walk,
        )

    def get_redeem_info(self, *, product_id: str, extra: Extra | None = None) -> RedeemInfo:
        """Get how one elite earn product can be redeemed, and into which coins.

        `GET /api/v2/earn/elite/redeem-info`, signed, 5/s/uid, permission: Spot trade (read).

        Args:
            product_id: Id of the product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-redeem-info
        """
        return self._call(GET_REDEEM_INFO, {"productId": product_id}, extra)

    def get_subscribe_info(self, *, product_id: str, extra: Extra | None = None) -> SubscribeInfo:
        """Get the terms of subscribing to one elite earn product, such as limits, coins, rates and times.

        `GET /api/v2/earn/elite/subscribe-info`, signed, 5/s/uid, permission: Spot trade (read).

        Args:
            product_id: Id of the product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-subscribe-info
        """
        return self._call(GET_SUBSCRIBE_INFO, {"productId": product_id}, extra)

    def get_subscribe_result(self, *, order_id: str, extra: Extra | None = None) -> SubscribeOutcome:
        """Get how far a subscription to an elite earn product has come.

        `GET /api/v2/earn/elite/subscribe-result`, signed, 5/s/uid, permission: Spot trade (read).

        Args:
            order_id: Id that subscribing returned. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-subscribe-result
        """
        return self._call(GET_SUBSCRIBE_RESULT, {"orderId": order_id}, extra)

    def redeem(
        self,
        *,
        product_id: str,
        product_sub_id: str,
        redeem_type: EliteRedeemType,
        amount: Number,
        receive_account: EliteAccount,
        early_settle: FlagYesNo | None = None,
        coin: str | None = None,
        extra: Extra | None = None,
    ) -> RedeemResult:
        """Redeem an elite earn product.

        `POST /api/v2/earn/elite/redeem`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            product_id: Id of the product. (`productId`)
            product_sub_id: Id of the product's current issue, which subscriptions and redemptions name.
                (`productSubId`)
            redeem_type: How fast the money comes; for BGUSD only fast. (`redeemType`)
                - `fast`: At once.
                - `standard`: After the usual delay.
            amount: Amount to redeem, in the coin of the product.
            receive_account: Account that is to be paid. (`receiveAccount`)
                - `spot`: Spot or funding account.
                - `unified`: Unified account.
            early_settle: Whether to settle early; no when left out, only for BGBTC. (`advancedSettle`)
            coin: Coin to be paid in; required for BGUSD.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#elite-redeem
        """
        return self._call(
            REDEEM,
            {
                "productId": product_id,
                "productSubId": product_sub_id,
                "redeemType": redeem_type,
                "amount": amount,
                "receiveAccount": receive_account,
                "advancedSettle": early_settle,
                "coin": coin,
            },
            extra,
        )

    def subscribe(
        self,
        *,
        product_sub_id: str,
        amount: Number,
        coin: str | None = None,
        payment_account: EliteAccount | None = None,
        extra: Extra | None = None,
    ) -> SubscribeResult:
        """Subscribe to an elite earn product.

        `POST /api/v2/earn/elite/subscribe`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            product_sub_id: Id of the product's current issue, which subscriptions and redemptions name.
                (`productSubId`)
            amount: Amount to put in, in the coin paid with.
            coin: Coin to pay with, USDT or USDC; required for BGUSD.
            payment_account: Account that pays; spot when left out, unified only with a unified account.
                (`paymentAccount`)
                - `spot`: Spot or funding account.
                - `unified`: Unified account.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#elite-subscribe
        """
        return self._call(
            SUBSCRIBE,
            {"productSubId": product_sub_id, "amount": amount, "coin": coin, "paymentAccount": payment_account},
            extra,
        )


class AsyncEliteApi(AsyncGroup):
    """Operations of `classic.earn.elite`, for asyncio."""

    async def get_assets(self, *, extra: Extra | None = None) -> AssetPage:
        """Get the elite earn products held, with their interest rates and profits.

        `GET /api/v2/earn/elite/assets`, signed, 5/s/uid, permission: Spot trade (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-assets
        """
        return await self._call(GET_ASSETS, {}, extra)

    async def get_products(self, *, extra: Extra | None = None) -> list[Product]:
        """Get the elite earn products.

        `GET /api/v2/earn/elite/product`, signed, 5/s/uid, permission: Spot trade (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-product
        """
        return await self._call(GET_PRODUCTS, {}, extra)

    async def get_records(
        self,
        *,
        record_type: EliteRecordType,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> RecordPage:
        """Get the subscriptions, redemptions or interest payments of elite earn products in the last three months.

        `GET /api/v2/earn/elite/records`, signed, 5/s/uid, permission: Spot trade (read).

        Args:
            record_type: Kind of entries. (`type`)
                - `subscribe`: Subscriptions.
                - `redeem`: Redemptions.
                - `interest`: Interest.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-records
        """
        return await self._call(
            GET_RECORDS,
            {"type": record_type, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
        )

    def iter_records(
        self,
        *,
        record_type: EliteRecordType,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Record]:
        """Walk over all pages of `get_records`, which takes the same arguments.

        Reach: 3mo; widest query: 3mo.
        """
        return self._walk(
            GET_RECORDS,
            {"type": record_type, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
            walk,
        )

    async def get_redeem_info(self, *, product_id: str, extra: Extra | None = None) -> RedeemInfo:
        """Get how one elite earn product can be redeemed, and into which coins.

        `GET /api/v2/earn/elite/redeem-info`, signed, 5/s/uid, permission: Spot trade (read).

        Args:
            product_id: Id of the product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-redeem-info
        """
        return await self._call(GET_REDEEM_INFO, {"productId": product_id}, extra)

    async def get_subscribe_info(self, *, product_id: str, extra: Extra | None = None) -> SubscribeInfo:
        """Get the terms of subscribing to one elite earn product, such as limits, coins, rates and times.

        `GET /api/v2/earn/elite/subscribe-info`, signed, 5/s/uid, permission: Spot trade (read).

        Args:
            product_id: Id of the product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-subscribe-info
        """
        return await self._call(GET_SUBSCRIBE_INFO, {"productId": product_id}, extra)

    async def get_subscribe_result(self, *, order_id: str, extra: Extra | None = None) -> SubscribeOutcome:
        """Get how far a subscription to an elite earn product has come.

        `GET /api/v2/earn/elite/subscribe-result`, signed, 5/s/uid, permission: Spot trade (read).

        Args:
            order_id: Id that subscribing returned. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-subscribe-result
        """
        return await self._call(GET_SUBSCRIBE_RESULT, {"orderId": order_id}, extra)

    async def redeem(
        self,
        *,
        product_id: str,
        product_sub_id: str,
        redeem_type: EliteRedeemType,
        amount: Number,
        receive_account: EliteAccount,
        early_settle: FlagYesNo | None = None,
        coin: str | None = None,
        extra: Extra | None = None,
    ) -> RedeemResult:
        """Redeem an elite earn product.

        `POST /api/v2/earn/elite/redeem`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            product_id: Id of the product. (`productId`)
            product_sub_id: Id of the product's current issue, which subscriptions and redemptions name.
                (`productSubId`)
            redeem_type: How fast the money comes; for BGUSD only fast. (`redeemType`)
                - `fast`: At once.
                - `standard`: After the usual delay.
            amount: Amount to redeem, in the coin of the product.
            receive_account: Account that is to be paid. (`receiveAccount`)
                - `spot`: Spot or funding account.
                - `unified`: Unified account.
            early_settle: Whether to settle early; no when left out, only for BGBTC. (`advancedSettle`)
            coin: Coin to be paid in; required for BGUSD.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#elite-redeem
        """
        return await self._call(
            REDEEM,
            {
                "productId": product_id,
                "productSubId": product_sub_id,
                "redeemType": redeem_type,
                "amount": amount,
                "receiveAccount": receive_account,
                "advancedSettle": early_settle,
                "coin": coin,
            },
            extra,
        )

    async def subscribe(
        self,
        *,
        product_sub_id: str,
        amount: Number,
        coin: str | None = None,
        payment_account: EliteAccount | None = None,
        extra: Extra | None = None,
    ) -> SubscribeResult:
        """Subscribe to an elite earn product.

        `POST /api/v2/earn/elite/subscribe`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            product_sub_id: Id of the product's current issue, which subscriptions and redemptions name.
                (`productSubId`)
            amount: Amount to put in, in the coin paid with.
            coin: Coin to pay with, USDT or USDC; required for BGUSD.
            payment_account: Account that pays; spot when left out, unified only with a unified account.
                (`paymentAccount`)
                - `spot`: Spot or funding account.
                - `unified`: Unified account.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#elite-subscribe
        """
        return await self._call(
            SUBSCRIBE,
            {"productSubId": product_sub_id, "amount": amount, "coin": coin, "paymentAccount": payment_account},
            extra,
        )


class EliteApiWithRawResponse(RawGroup):
    """Operations of `classic.earn.elite`, returning whole responses."""

    get_assets = raw(EliteApi.get_assets)
    get_products = raw(EliteApi.get_products)
    get_records = raw(EliteApi.get_records)
    get_redeem_info = raw(EliteApi.get_redeem_info)
    get_subscribe_info = raw(EliteApi.get_subscribe_info)
    get_subscribe_result = raw(EliteApi.get_subscribe_result)
    redeem = raw(EliteApi.redeem)
    subscribe = raw(EliteApi.subscribe)


class AsyncEliteApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.earn.elite`, for asyncio, returning whole responses."""

    get_assets = async_raw(AsyncEliteApi.get_assets)
    get_products = async_raw(AsyncEliteApi.get_products)
    get_records = async_raw(AsyncEliteApi.get_records)
    get_redeem_info = async_raw(AsyncEliteApi.get_redeem_info)
    get_subscribe_info = async_raw(AsyncEliteApi.get_subscribe_info)
    get_subscribe_result = async_raw(AsyncEliteApi.get_subscribe_result)
    redeem = async_raw(AsyncEliteApi.redeem)
    subscribe = async_raw(AsyncEliteApi.subscribe)
