# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.earn.elite`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.earn.elite_models import (
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
    SubscribeRequest,
    SubscribeResult,
    SubscribeStatus,
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
    "uta.earn.elite.get_assets",
    "GET",
    "/api/v3/earn/elite-assets",
    None,
    AssetPage,
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("5/s/uid",),
    counterparts=("classic.earn.elite.get_assets",),
    docs="https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-elite-assets",
)
GET_PRODUCTS: Operation[list[Product]] = Operation(
    API,
    __name__,
    "uta.earn.elite.get_products",
    "GET",
    "/api/v3/earn/elite-product",
    None,
    list[Product],
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("5/s/uid",),
    counterparts=("classic.earn.elite.get_products",),
    docs="https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-elite-product",
)
GET_RECORDS: Operation[RecordPage] = Operation(
    API,
    __name__,
    "uta.earn.elite.get_records",
    "GET",
    "/api/v3/earn/elite-records",
    GetRecordsRequest,
    RecordPage,
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("5/s/uid",),
    counterparts=("classic.earn.elite.get_records",),
    docs="https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-elite-records",
    paging={
        "next": "cursor = endId",
        "rows": "recordList",
        "limit": "limit 20..100",
        "window": "startTime..endTime 3mo",
        "reach": "3mo",
        "key": "recordId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_REDEEM_INFO: Operation[RedeemInfo] = Operation(
    API,
    __name__,
    "uta.earn.elite.get_redeem_info",
    "GET",
    "/api/v3/earn/elite-redeem-info",
    GetRedeemInfoRequest,
    RedeemInfo,
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("5/s/uid",),
    counterparts=("classic.earn.elite.get_redeem_info",),
    docs="https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-redeem-info",
)
GET_SUBSCRIBE_INFO: Operation[SubscribeInfo] = Operation(
    API,
    __name__,
    "uta.earn.elite.get_subscribe_info",
    "GET",
    "/api/v3/earn/elite-subscribe-info",
    GetSubscribeInfoRequest,
    SubscribeInfo,
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("5/s/uid",),
    counterparts=("classic.earn.elite.get_subscribe_info",),
    docs="https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-elite-subscribe-info",
)
GET_SUBSCRIBE_RESULT: Operation[SubscribeStatus] = Operation(
    API,
    __name__,
    "uta.earn.elite.get_subscribe_result",
    "GET",
    "/api/v3/earn/elite-subscribe-result",
    GetSubscribeResultRequest,
    SubscribeStatus,
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("5/s/uid",),
    limits_inferred=True,
    counterparts=("classic.earn.elite.get_subscribe_result",),
    docs="https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-elite-subscribe-result",
)
REDEEM: Operation[RedeemResult] = Operation(
    API,
    __name__,
    "uta.earn.elite.redeem",
    "POST",
    "/api/v3/earn/elite-redeem",
    RedeemRequest,
    RedeemResult,
    auth="signed",
    outcome="transfer",
    permission="UTA mgt. read & write",
    rate_limits=("5/s/uid",),
    is_trade=True,
    counterparts=("classic.earn.elite.redeem",),
    docs="https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#elite-redeem",
)
SUBSCRIBE: Operation[SubscribeResult] = Operation(
    API,
    __name__,
    "uta.earn.elite.subscribe",
    "POST",
    "/api/v3/earn/elite-subscribe",
    SubscribeRequest,
    SubscribeResult,
    auth="signed",
    outcome="transfer",
    permission="UTA mgt. read & write",
    rate_limits=("5/s/uid",),
    is_trade=True,
    counterparts=("classic.earn.elite.subscribe",),
    docs="https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#elite-subscribe",
)


class EliteApi(Group):
    """Operations of `uta.earn.elite`."""

    def get_assets(self, *, extra: Extra | None = None) -> AssetPage:
        """Get what you hold of elite earn products.

        `GET /api/v3/earn/elite-assets`, signed, 5/s/uid, permission: UTA mgt. read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-elite-assets
        """
        return self._call(GET_ASSETS, {}, extra)

    def get_products(self, *, extra: Extra | None = None) -> list[Product]:
        """Get the elite earn products and their terms.

        `GET /api/v3/earn/elite-product`, signed, 5/s/uid, permission: UTA mgt. read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-elite-product
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
        """Get the subscriptions, redemptions or interest of your elite earn products.

        `GET /api/v3/earn/elite-records`, signed, 5/s/uid, permission: UTA mgt. read.

        Args:
            record_type: Kind of record. (`type`)
                - `subscribe`: Subscriptions.
                - `redeem`: Redemptions.
                - `interest`: Interest.
            start_time: Start of the period, at most three months back. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Records per page; 20 when left out, 100 at most.
            cursor: endId of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-elite-records
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
        """Get the terms of redeeming one elite earn product.

        `GET /api/v3/earn/elite-redeem-info`, signed, 5/s/uid, permission: UTA mgt. read.

        Args:
            product_id: Id of the product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-redeem-info
        """
        return self._call(GET_REDEEM_INFO, {"productId": product_id}, extra)

    def get_subscribe_info(self, *, product_id: str, extra: Extra | None = None) -> SubscribeInfo:
        """Get the terms of subscribing to one elite earn product.

        `GET /api/v3/earn/elite-subscribe-info`, signed, 5/s/uid, permission: UTA mgt. read.

        Args:
            product_id: Id of the product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-elite-subscribe-info
        """
        return self._call(GET_SUBSCRIBE_INFO, {"productId": product_id}, extra)

    def get_subscribe_result(self, *, order_id: str, extra: Extra | None = None) -> SubscribeStatus:
        """Get how far one subscription to an elite earn product has come.

        `GET /api/v3/earn/elite-subscribe-result`, signed, 5/s/uid (inferred), permission: UTA mgt. read.

        Args:
            order_id: Id of the subscription. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-elite-subscribe-result
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

        `POST /api/v3/earn/elite-redeem`, signed, 5/s/uid, permission: UTA mgt. read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            product_id: Id of the product. (`productId`)
            product_sub_id: Id of the issue, as get_redeem_info tells it. (`productSubId`)
            redeem_type: How to redeem; BGUSD knows only fast. (`redeemType`)
                - `fast`: At once.
                - `standard`: After the usual delay.
            amount: Amount to redeem, in the product coin.
            receive_account: Account that is to be paid. (`receiveAccount`)
                - `spot`: Spot or funding account.
                - `unified`: Unified account.
            early_settle: Whether interest is settled early; BGBTC only, no when left out. (`advancedSettle`)
            coin: Coin to be paid in; required for BGUSD.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#elite-redeem
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
        payment_accounts: EliteAccount | None = None,
        extra: Extra | None = None,
    ) -> SubscribeResult:
        """Subscribe to an elite earn product.

        `POST /api/v3/earn/elite-subscribe`, signed, 5/s/uid, permission: UTA mgt. read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            product_sub_id: Id of the issue, as get_subscribe_info tells it. (`productSubId`)
            amount: Amount to put in.
            coin: Coin to pay with, required for BGUSD, which a classic account pays for in USDT or USDC, a
                unified one in USDC.
            payment_account: Account that pays; spot when left out, unified only in unified mode.
                (`paymentAccount`)
                - `spot`: Spot or funding account.
                - `unified`: Unified account.
            payment_accounts: Account that pays, under a second name that one source has. (`paymentAccounts`)
                - `spot`: Spot or funding account.
                - `unified`: Unified account.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#elite-subscribe
        """
        return self._call(
            SUBSCRIBE,
            {
                "productSubId": product_sub_id,
                "amount": amount,
                "coin": coin,
                "paymentAccount": payment_account,
                "paymentAccounts": payment_accounts,
            },
            extra,
        )


class AsyncEliteApi(AsyncGroup):
    """Operations of `uta.earn.elite`, for asyncio."""

    async def get_assets(self, *, extra: Extra | None = None) -> AssetPage:
        """Get what you hold of elite earn products.

        `GET /api/v3/earn/elite-assets`, signed, 5/s/uid, permission: UTA mgt. read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-elite-assets
        """
        return await self._call(GET_ASSETS, {}, extra)

    async def get_products(self, *, extra: Extra | None = None) -> list[Product]:
        """Get the elite earn products and their terms.

        `GET /api/v3/earn/elite-product`, signed, 5/s/uid, permission: UTA mgt. read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-elite-product
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
        """Get the subscriptions, redemptions or interest of your elite earn products.

        `GET /api/v3/earn/elite-records`, signed, 5/s/uid, permission: UTA mgt. read.

        Args:
            record_type: Kind of record. (`type`)
                - `subscribe`: Subscriptions.
                - `redeem`: Redemptions.
                - `interest`: Interest.
            start_time: Start of the period, at most three months back. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Records per page; 20 when left out, 100 at most.
            cursor: endId of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-elite-records
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
        """Get the terms of redeeming one elite earn product.

        `GET /api/v3/earn/elite-redeem-info`, signed, 5/s/uid, permission: UTA mgt. read.

        Args:
            product_id: Id of the product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-redeem-info
        """
        return await self._call(GET_REDEEM_INFO, {"productId": product_id}, extra)

    async def get_subscribe_info(self, *, product_id: str, extra: Extra | None = None) -> SubscribeInfo:
        """Get the terms of subscribing to one elite earn product.

        `GET /api/v3/earn/elite-subscribe-info`, signed, 5/s/uid, permission: UTA mgt. read.

        Args:
            product_id: Id of the product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-elite-subscribe-info
        """
        return await self._call(GET_SUBSCRIBE_INFO, {"productId": product_id}, extra)

    async def get_subscribe_result(self, *, order_id: str, extra: Extra | None = None) -> SubscribeStatus:
        """Get how far one subscription to an elite earn product has come.

        `GET /api/v3/earn/elite-subscribe-result`, signed, 5/s/uid (inferred), permission: UTA mgt. read.

        Args:
            order_id: Id of the subscription. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#get-elite-subscribe-result
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

        `POST /api/v3/earn/elite-redeem`, signed, 5/s/uid, permission: UTA mgt. read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            product_id: Id of the product. (`productId`)
            product_sub_id: Id of the issue, as get_redeem_info tells it. (`productSubId`)
            redeem_type: How to redeem; BGUSD knows only fast. (`redeemType`)
                - `fast`: At once.
                - `standard`: After the usual delay.
            amount: Amount to redeem, in the product coin.
            receive_account: Account that is to be paid. (`receiveAccount`)
                - `spot`: Spot or funding account.
                - `unified`: Unified account.
            early_settle: Whether interest is settled early; BGBTC only, no when left out. (`advancedSettle`)
            coin: Coin to be paid in; required for BGUSD.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#elite-redeem
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
        payment_accounts: EliteAccount | None = None,
        extra: Extra | None = None,
    ) -> SubscribeResult:
        """Subscribe to an elite earn product.

        `POST /api/v3/earn/elite-subscribe`, signed, 5/s/uid, permission: UTA mgt. read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            product_sub_id: Id of the issue, as get_subscribe_info tells it. (`productSubId`)
            amount: Amount to put in.
            coin: Coin to pay with, required for BGUSD, which a classic account pays for in USDT or USDC, a
                unified one in USDC.
            payment_account: Account that pays; spot when left out, unified only in unified mode.
                (`paymentAccount`)
                - `spot`: Spot or funding account.
                - `unified`: Unified account.
            payment_accounts: Account that pays, under a second name that one source has. (`paymentAccounts`)
                - `spot`: Spot or funding account.
                - `unified`: Unified account.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/earn-onchain-earn/onchain-earn#elite-subscribe
        """
        return await self._call(
            SUBSCRIBE,
            {
                "productSubId": product_sub_id,
                "amount": amount,
                "coin": coin,
                "paymentAccount": payment_account,
                "paymentAccounts": payment_accounts,
            },
            extra,
        )


class EliteApiWithRawResponse(RawGroup):
    """Operations of `uta.earn.elite`, returning whole responses."""

    get_assets = raw(EliteApi.get_assets)
    get_products = raw(EliteApi.get_products)
    get_records = raw(EliteApi.get_records)
    get_redeem_info = raw(EliteApi.get_redeem_info)
    get_subscribe_info = raw(EliteApi.get_subscribe_info)
    get_subscribe_result = raw(EliteApi.get_subscribe_result)
    redeem = raw(EliteApi.redeem)
    subscribe = raw(EliteApi.subscribe)


class AsyncEliteApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.earn.elite`, for asyncio, returning whole responses."""

    get_assets = async_raw(AsyncEliteApi.get_assets)
    get_products = async_raw(AsyncEliteApi.get_products)
    get_records = async_raw(AsyncEliteApi.get_records)
    get_redeem_info = async_raw(AsyncEliteApi.get_redeem_info)
    get_subscribe_info = async_raw(AsyncEliteApi.get_subscribe_info)
    get_subscribe_result = async_raw(AsyncEliteApi.get_subscribe_result)
    redeem = async_raw(AsyncEliteApi.redeem)
    subscribe = async_raw(AsyncEliteApi.subscribe)
