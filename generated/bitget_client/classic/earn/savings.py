# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.earn.savings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.earn.savings_models import (
    Account,
    Asset,
    AssetPage,
    GetAssetsRequest,
    GetProductsRequest,
    GetRecordsRequest,
    GetRedeemResultRequest,
    GetSubscribeInfoRequest,
    GetSubscribeResultRequest,
    Product,
    Record,
    RecordPage,
    RedeemOutcome,
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
    from bitget_client.enums import EarnPeriodType, SavingsProductFilter, SavingsRecordType
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

GET_ACCOUNT: Operation[Account] = Operation(
    API,
    __name__,
    "classic.earn.savings.get_account",
    "GET",
    "/api/v2/earn/savings/account",
    None,
    Account,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/savings/Savings-Account",
)
GET_ASSETS: Operation[AssetPage] = Operation(
    API,
    __name__,
    "classic.earn.savings.get_assets",
    "GET",
    "/api/v2/earn/savings/assets",
    GetAssetsRequest,
    AssetPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/savings/Savings-Assets",
    paging={
        "next": "idLessThan = endId",
        "rows": "resultList",
        "limit": "limit 20..100",
        "window": "startTime..endTime 3mo",
        "reach": "unknown",
        "key": "orderId|productId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_PRODUCTS: Operation[list[Product]] = Operation(
    API,
    __name__,
    "classic.earn.savings.get_products",
    "GET",
    "/api/v2/earn/savings/product",
    GetProductsRequest,
    list[Product],
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/savings/Savings-Products",
)
GET_RECORDS: Operation[RecordPage] = Operation(
    API,
    __name__,
    "classic.earn.savings.get_records",
    "GET",
    "/api/v2/earn/savings/records",
    GetRecordsRequest,
    RecordPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/savings/Savings-Records",
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
GET_REDEEM_RESULT: Operation[RedeemOutcome] = Operation(
    API,
    __name__,
    "classic.earn.savings.get_redeem_result",
    "GET",
    "/api/v2/earn/savings/redeem-result",
    GetRedeemResultRequest,
    RedeemOutcome,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/savings/Savings-Redeem-Result",
)
GET_SUBSCRIBE_INFO: Operation[SubscribeInfo] = Operation(
    API,
    __name__,
    "classic.earn.savings.get_subscribe_info",
    "GET",
    "/api/v2/earn/savings/subscribe-info",
    GetSubscribeInfoRequest,
    SubscribeInfo,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/savings/Savings-Subscribe-Info",
)
GET_SUBSCRIBE_RESULT: Operation[SubscribeOutcome] = Operation(
    API,
    __name__,
    "classic.earn.savings.get_subscribe_result",
    "GET",
    "/api/v2/earn/savings/subscribe-result",
    GetSubscribeResultRequest,
    SubscribeOutcome,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/savings/Savings-Subscribe-Result",
)
REDEEM: Operation[RedeemResult] = Operation(
    API,
    __name__,
    "classic.earn.savings.redeem",
    "POST",
    "/api/v2/earn/savings/redeem",
    RedeemRequest,
    RedeemResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/savings/Savings-Redeem",
)
SUBSCRIBE: Operation[SubscribeResult] = Operation(
    API,
    __name__,
    "classic.earn.savings.subscribe",
    "POST",
    "/api/v2/earn/savings/subscribe",
    SubscribeRequest,
    SubscribeResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/savings/Savings-Subscribe",
)


class SavingsApi(Group):
    """Operations of `classic.earn.savings`."""

    def get_account(self, *, extra: Extra | None = None) -> Account:
        """Get the worth of all savings and what they earned, in BTC and USDT.

        `GET /api/v2/earn/savings/account`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Account
        """
        return self._call(GET_ACCOUNT, {}, extra)

    def get_assets(
        self,
        *,
        period_type: EarnPeriodType,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> AssetPage:
        """Get the savings products held, flexible or fixed ones.

        `GET /api/v2/earn/savings/assets`, signed, 10/s/uid.

        Args:
            period_type: Whether the product is flexible or has a fixed term. (`periodType`)
                - `flexible`: It can be redeemed at any time.
                - `fixed`: It has a fixed term.
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Assets
        """
        return self._call(
            GET_ASSETS,
            {
                "periodType": period_type,
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
        period_type: EarnPeriodType,
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
                "periodType": period_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_products(
        self, *, coin: str | None = None, product_filter: SavingsProductFilter | None = None, extra: Extra | None = None
    ) -> list[Product]:
        """Get the savings products, with their interest rates tier by tier.

        `GET /api/v2/earn/savings/product`, signed, 10/s/uid.

        Args:
            coin: Only products of this coin.
            product_filter: Which products; the docs name no default. (`filter`)
                - `available`: Those that can be subscribed to.
                - `held`: Those held.
                - `available_and_held`: Those that can be subscribed to, and those held.
                - `all`: All, withdrawn ones too.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Products
        """
        return self._call(GET_PRODUCTS, {"coin": coin, "filter": product_filter}, extra)

    def get_records(
        self,
        *,
        period_type: EarnPeriodType,
        coin: str | None = None,
        record_type: SavingsRecordType | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> RecordPage:
        """Get the subscriptions, redemptions, interest payments and penalties of savings.

        `GET /api/v2/earn/savings/records`, signed, 10/s/uid.

        Args:
            period_type: Whether the product is flexible or has a fixed term. (`periodType`)
                - `flexible`: It can be redeemed at any time.
                - `fixed`: It has a fixed term.
            coin: Only products of this coin.
            record_type: Only entries of this kind. (`orderType`)
                - `subscribe`: Subscription.
                - `redeem`: Redemption.
                - `pay_interest`: Interest payment.
                - `deduction`: Penalty; only for fixed terms.
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Records
        """
        return self._call(
            GET_RECORDS,
            {
                "periodType": period_type,
                "coin": coin,
                "orderType": record_type,
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
        period_type: EarnPeriodType,
        coin: str | None = None,
        record_type: SavingsRecordType | None = None,
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
                "periodType": period_type,
                "coin": coin,
                "orderType": record_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_redeem_result(
        self, *, order_id: str, period_type: EarnPeriodType, extra: Extra | None = None
    ) -> RedeemOutcome:
        """Get whether a redemption of savings succeeded.

        `GET /api/v2/earn/savings/redeem-result`, signed, 10/s/uid.

        Args:
            order_id: Id that redeeming returned. (`orderId`)
            period_type: Whether the product is flexible or has a fixed term. (`periodType`)
                - `flexible`: It can be redeemed at any time.
                - `fixed`: It has a fixed term.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Redeem-Result
        """
        return self._call(GET_REDEEM_RESULT, {"orderId": order_id, "periodType": period_type}, extra)

    def get_subscribe_info(
        self, *, product_id: str, period_type: EarnPeriodType, extra: Extra | None = None
    ) -> SubscribeInfo:
        """Get the terms of subscribing to one savings product, such as limits, interest rates and times.

        `GET /api/v2/earn/savings/subscribe-info`, signed, 10/s/uid.

        Args:
            product_id: Id of the product. (`productId`)
            period_type: Whether the product is flexible or has a fixed term. (`periodType`)
                - `flexible`: It can be redeemed at any time.
                - `fixed`: It has a fixed term.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Subscribe-Info
        """
        return self._call(GET_SUBSCRIBE_INFO, {"productId": product_id, "periodType": period_type}, extra)

    def get_subscribe_result(
        self, *, product_id: str, period_type: EarnPeriodType, order_id: str, extra: Extra | None = None
    ) -> SubscribeOutcome:
        """Get whether a subscription to savings succeeded.

        `GET /api/v2/earn/savings/subscribe-result`, signed, 10/s/uid.

        Args:
            product_id: Id of the product. (`productId`)
            period_type: Whether the product is flexible or has a fixed term. (`periodType`)
                - `flexible`: It can be redeemed at any time.
                - `fixed`: It has a fixed term.
            order_id: Id that subscribing returned. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Subscribe-Result
        """
        return self._call(
            GET_SUBSCRIBE_RESULT, {"productId": product_id, "periodType": period_type, "orderId": order_id}, extra
        )

    def redeem(
        self,
        *,
        product_id: str,
        period_type: EarnPeriodType,
        amount: Number,
        order_id: str | None = None,
        extra: Extra | None = None,
    ) -> RedeemResult:
        """Redeem savings; at least a minute has to pass before the next time.

        `POST /api/v2/earn/savings/redeem`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            product_id: Id of the product. (`productId`)
            period_type: Whether the product is flexible or has a fixed term. (`periodType`)
                - `flexible`: It can be redeemed at any time.
                - `fixed`: It has a fixed term.
            amount: Amount to redeem, in the coin.
            order_id: Id of the holding, from get_assets. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Redeem
        """
        return self._call(
            REDEEM, {"productId": product_id, "periodType": period_type, "amount": amount, "orderId": order_id}, extra
        )

    def subscribe(
        self, *, product_id: str, period_type: EarnPeriodType, amount: Number, extra: Extra | None = None
    ) -> SubscribeResult:
        """Subscribe to a savings product.

        `POST /api/v2/earn/savings/subscribe`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            product_id: Id of the product. (`productId`)
            period_type: Whether the product is flexible or has a fixed term. (`periodType`)
                - `flexible`: It can be redeemed at any time.
                - `fixed`: It has a fixed term.
            amount: Amount to put in, in the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Subscribe
        """
        return self._call(SUBSCRIBE, {"productId": product_id, "periodType": period_type, "amount": amount}, extra)


class AsyncSavingsApi(AsyncGroup):
    """Operations of `classic.earn.savings`, for asyncio."""

    async def get_account(self, *, extra: Extra | None = None) -> Account:
        """Get the worth of all savings and what they earned, in BTC and USDT.

        `GET /api/v2/earn/savings/account`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Account
        """
        return await self._call(GET_ACCOUNT, {}, extra)

    async def get_assets(
        self,
        *,
        period_type: EarnPeriodType,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> AssetPage:
        """Get the savings products held, flexible or fixed ones.

        `GET /api/v2/earn/savings/assets`, signed, 10/s/uid.

        Args:
            period_type: Whether the product is flexible or has a fixed term. (`periodType`)
                - `flexible`: It can be redeemed at any time.
                - `fixed`: It has a fixed term.
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Assets
        """
        return await self._call(
            GET_ASSETS,
            {
                "periodType": period_type,
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
        period_type: EarnPeriodType,
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
                "periodType": period_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_products(
        self, *, coin: str | None = None, product_filter: SavingsProductFilter | None = None, extra: Extra | None = None
    ) -> list[Product]:
        """Get the savings products, with their interest rates tier by tier.

        `GET /api/v2/earn/savings/product`, signed, 10/s/uid.

        Args:
            coin: Only products of this coin.
            product_filter: Which products; the docs name no default. (`filter`)
                - `available`: Those that can be subscribed to.
                - `held`: Those held.
                - `available_and_held`: Those that can be subscribed to, and those held.
                - `all`: All, withdrawn ones too.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Products
        """
        return await self._call(GET_PRODUCTS, {"coin": coin, "filter": product_filter}, extra)

    async def get_records(
        self,
        *,
        period_type: EarnPeriodType,
        coin: str | None = None,
        record_type: SavingsRecordType | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> RecordPage:
        """Get the subscriptions, redemptions, interest payments and penalties of savings.

        `GET /api/v2/earn/savings/records`, signed, 10/s/uid.

        Args:
            period_type: Whether the product is flexible or has a fixed term. (`periodType`)
                - `flexible`: It can be redeemed at any time.
                - `fixed`: It has a fixed term.
            coin: Only products of this coin.
            record_type: Only entries of this kind. (`orderType`)
                - `subscribe`: Subscription.
                - `redeem`: Redemption.
                - `pay_interest`: Interest payment.
                - `deduction`: Penalty; only for fixed terms.
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Records
        """
        return await self._call(
            GET_RECORDS,
            {
                "periodType": period_type,
                "coin": coin,
                "orderType": record_type,
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
        period_type: EarnPeriodType,
        coin: str | None = None,
        record_type: SavingsRecordType | None = None,
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
                "periodType": period_type,
                "coin": coin,
                "orderType": record_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_redeem_result(
        self, *, order_id: str, period_type: EarnPeriodType, extra: Extra | None = None
    ) -> RedeemOutcome:
        """Get whether a redemption of savings succeeded.

        `GET /api/v2/earn/savings/redeem-result`, signed, 10/s/uid.

        Args:
            order_id: Id that redeeming returned. (`orderId`)
            period_type: Whether the product is flexible or has a fixed term. (`periodType`)
                - `flexible`: It can be redeemed at any time.
                - `fixed`: It has a fixed term.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Redeem-Result
        """
        return await self._call(GET_REDEEM_RESULT, {"orderId": order_id, "periodType": period_type}, extra)

    async def get_subscribe_info(
        self, *, product_id: str, period_type: EarnPeriodType, extra: Extra | None = None
    ) -> SubscribeInfo:
        """Get the terms of subscribing to one savings product, such as limits, interest rates and times.

        `GET /api/v2/earn/savings/subscribe-info`, signed, 10/s/uid.

        Args:
            product_id: Id of the product. (`productId`)
            period_type: Whether the product is flexible or has a fixed term. (`periodType`)
                - `flexible`: It can be redeemed at any time.
                - `fixed`: It has a fixed term.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Subscribe-Info
        """
        return await self._call(GET_SUBSCRIBE_INFO, {"productId": product_id, "periodType": period_type}, extra)

    async def get_subscribe_result(
        self, *, product_id: str, period_type: EarnPeriodType, order_id: str, extra: Extra | None = None
    ) -> SubscribeOutcome:
        """Get whether a subscription to savings succeeded.

        `GET /api/v2/earn/savings/subscribe-result`, signed, 10/s/uid.

        Args:
            product_id: Id of the product. (`productId`)
            period_type: Whether the product is flexible or has a fixed term. (`periodType`)
                - `flexible`: It can be redeemed at any time.
                - `fixed`: It has a fixed term.
            order_id: Id that subscribing returned. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Subscribe-Result
        """
        return await self._call(
            GET_SUBSCRIBE_RESULT, {"productId": product_id, "periodType": period_type, "orderId": order_id}, extra
        )

    async def redeem(
        self,
        *,
        product_id: str,
        period_type: EarnPeriodType,
        amount: Number,
        order_id: str | None = None,
        extra: Extra | None = None,
    ) -> RedeemResult:
        """Redeem savings; at least a minute has to pass before the next time.

        `POST /api/v2/earn/savings/redeem`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            product_id: Id of the product. (`productId`)
            period_type: Whether the product is flexible or has a fixed term. (`periodType`)
                - `flexible`: It can be redeemed at any time.
                - `fixed`: It has a fixed term.
            amount: Amount to redeem, in the coin.
            order_id: Id of the holding, from get_assets. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Redeem
        """
        return await self._call(
            REDEEM, {"productId": product_id, "periodType": period_type, "amount": amount, "orderId": order_id}, extra
        )

    async def subscribe(
        self, *, product_id: str, period_type: EarnPeriodType, amount: Number, extra: Extra | None = None
    ) -> SubscribeResult:
        """Subscribe to a savings product.

        `POST /api/v2/earn/savings/subscribe`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            product_id: Id of the product. (`productId`)
            period_type: Whether the product is flexible or has a fixed term. (`periodType`)
                - `flexible`: It can be redeemed at any time.
                - `fixed`: It has a fixed term.
            amount: Amount to put in, in the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/savings/Savings-Subscribe
        """
        return await self._call(
            SUBSCRIBE, {"productId": product_id, "periodType": period_type, "amount": amount}, extra
        )


class SavingsApiWithRawResponse(RawGroup):
    """Operations of `classic.earn.savings`, returning whole responses."""

    get_account = raw(SavingsApi.get_account)
    get_assets = raw(SavingsApi.get_assets)
    get_products = raw(SavingsApi.get_products)
    get_records = raw(SavingsApi.get_records)
    get_redeem_result = raw(SavingsApi.get_redeem_result)
    get_subscribe_info = raw(SavingsApi.get_subscribe_info)
    get_subscribe_result = raw(SavingsApi.get_subscribe_result)
    redeem = raw(SavingsApi.redeem)
    subscribe = raw(SavingsApi.subscribe)


class AsyncSavingsApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.earn.savings`, for asyncio, returning whole responses."""

    get_account = async_raw(AsyncSavingsApi.get_account)
    get_assets = async_raw(AsyncSavingsApi.get_assets)
    get_products = async_raw(AsyncSavingsApi.get_products)
    get_records = async_raw(AsyncSavingsApi.get_records)
    get_redeem_result = async_raw(AsyncSavingsApi.get_redeem_result)
    get_subscribe_info = async_raw(AsyncSavingsApi.get_subscribe_info)
    get_subscribe_result = async_raw(AsyncSavingsApi.get_subscribe_result)
    redeem = async_raw(AsyncSavingsApi.redeem)
    subscribe = async_raw(AsyncSavingsApi.subscribe)
