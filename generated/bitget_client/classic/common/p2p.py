# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.common.p2p`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.common.p2p_models import (
    Ad,
    AdPage,
    GetAdsRequest,
    GetMerchantsRequest,
    GetOrdersRequest,
    Merchant,
    MerchantInfo,
    MerchantPage,
    Order,
    OrderPage,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import FlagYesNo, P2pAdSorting, P2pAdSource, P2pAdStatus, P2pLanguage, P2pOrderStatus, Side
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

GET_ADS: Operation[AdPage] = Operation(
    API,
    __name__,
    "classic.common.p2p.get_ads",
    "GET",
    "/api/v2/p2p/advList",
    GetAdsRequest,
    AdPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/common/p2p/Get-P2P-Adv-List",
    paging={
        "next": "idLessThan = minAdvId",
        "rows": "advList",
        "limit": "limit 20..20",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "advId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_MERCHANT_INFO: Operation[MerchantInfo] = Operation(
    API,
    __name__,
    "classic.common.p2p.get_merchant_info",
    "GET",
    "/api/v2/p2p/merchantInfo",
    None,
    MerchantInfo,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/common/p2p/Get-Merchant-Information",
)
GET_MERCHANTS: Operation[MerchantPage] = Operation(
    API,
    __name__,
    "classic.common.p2p.get_merchants",
    "GET",
    "/api/v2/p2p/merchantList",
    GetMerchantsRequest,
    MerchantPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/common/p2p/Get-P2P-Merchant-List",
    paging={
        "next": "idLessThan = minMerchantId",
        "rows": "merchantList",
        "limit": "limit 100..unknown",
        "key": "row",
        "order": "newest",
        "ends": "empty",
    },
)
GET_ORDERS: Operation[OrderPage] = Operation(
    API,
    __name__,
    "classic.common.p2p.get_orders",
    "GET",
    "/api/v2/p2p/orderList",
    GetOrdersRequest,
    OrderPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/common/p2p/Get-P2P-Order-List",
    paging={
        "next": "idLessThan = minOrderId",
        "rows": "orderList",
        "limit": "limit 100..unknown",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "empty",
    },
)


class P2pApi(Group):
    """Operations of `classic.common.p2p`."""

    def get_ads(
        self,
        *,
        start_time: Time,
        status: P2pAdStatus,
        side: Side,
        coin: str,
        fiat: str,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        ad_number: str | None = None,
        language: P2pLanguage | None = None,
        order_by: P2pAdSorting | None = None,
        payment_method_id: str | None = None,
        source_type: P2pAdSource | None = None,
        extra: Extra | None = None,
    ) -> AdPage:
        """Get P2P advertisements of merchants, your own or others'.

        `GET /api/v2/p2p/advList`, signed, 10/s/uid.

        Args:
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            status: State of the advertisements.
                - `online`: Online.
                - `offline`: Offline.
                - `editing`: Being edited.
                - `completed`: Used up.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            coin: Name of the coin.
            fiat: Fiat currency.
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            id_less_than: minAdvId of the page before; left out for the first page. (`idLessThan`)
            limit: Advertisements per page; 20 is both the default and the most.
            ad_number: Only the advertisement with this number. (`advNo`)
            language: Language of the texts.
                - `zh-CN`: Chinese.
                - `en-US`: English.
            order_by: What to sort by, falling; createTime when left out. (`orderBy`)
                - `createTime`: When they were made.
                - `price`: Price.
            payment_method_id: Only advertisements that take this way to pay. (`payMethodId`)
            source_type: Whose advertisements to list; owner when left out. (`sourceType`)
                - `owner`: Your own.
                - `competitor`: Other merchants'.
                - `ownerAndCompetitor`: All.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/p2p/Get-P2P-Adv-List
        """
        return self._call(
            GET_ADS,
            {
                "startTime": start_time,
                "status": status,
                "side": side,
                "coin": coin,
                "fiat": fiat,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "advNo": ad_number,
                "language": language,
                "orderBy": order_by,
                "payMethodId": payment_method_id,
                "sourceType": source_type,
            },
            extra,
        )

    def iter_ads(
        self,
        *,
        start_time: Time,
        status: P2pAdStatus,
        side: Side,
        coin: str,
        fiat: str,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        ad_number: str | None = None,
        language: P2pLanguage | None = None,
        order_by: P2pAdSorting | None = None,
        payment_method_id: str | None = None,
        source_type: P2pAdSource | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Ad]:
        """Walk over all pages of `get_ads`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_ADS,
            {
                "startTime": start_time,
                "status": status,
                "side": side,
                "coin": coin,
                "fiat": fiat,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "advNo": ad_number,
                "language": language,
                "orderBy": order_by,
                "payMethodId": payment_method_id,
                "sourceType": source_type,
            },
            extra,
            walk,
        )

    def get_merchant_info(self, *, extra: Extra | None = None) -> MerchantInfo:
        """Get your own data and figures as a P2P merchant.

        `GET /api/v2/p2p/merchantInfo`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/p2p/Get-Merchant-Information
        """
        return self._call(GET_MERCHANT_INFO, {}, extra)

    def get_merchants(
        self,
        *,
        online: FlagYesNo | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> MerchantPage:
        """Get the merchants of P2P trading, with their figures.

        `GET /api/v2/p2p/merchantList`, signed, 10/s/uid.

        Args:
            online: Only merchants that are online, or only those that are not.
            id_less_than: minMerchantId of the page before; left out for the first page. (`idLessThan`)
            limit: Merchants per page; 100 when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/p2p/Get-P2P-Merchant-List
        """
        return self._call(GET_MERCHANTS, {"online": online, "idLessThan": id_less_than, "limit": limit}, extra)

    def iter_merchants(
        self,
        *,
        online: FlagYesNo | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Merchant]:
        """Walk over all pages of `get_merchants`, which takes the same arguments."""
        return self._walk(GET_MERCHANTS, {"online": online, "idLessThan": id_less_than, "limit": limit}, extra, walk)

    def get_orders(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        status: P2pOrderStatus | None = None,
        ad_number: str | None = None,
        side: Side | None = None,
        coin: str | None = None,
        fiat: str | None = None,
        order_number: str | None = None,
        language: P2pLanguage | None = None,
        extra: Extra | None = None,
    ) -> OrderPage:
        """Get your P2P orders as a merchant.

        `GET /api/v2/p2p/orderList`, signed, 10/s/uid.

        Args:
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            id_less_than: minOrderId of the page before; left out for the first page. (`idLessThan`)
            limit: Orders per page; 100 when left out.
            status: Only orders that have come this far.
                - `pending_pay`: Waiting for payment.
                - `Paid`: Paid, the coins are to be released.
                - `Appeal`: Under appeal.
                - `Completed`: Done.
                - `cancelled`: Cancelled.
            ad_number: Only orders of the advertisement with this number. (`advNo`)
            side: Only buys, or only sells.
                - `buy`: Buy.
                - `sell`: Sell.
            coin: Only orders of this coin.
            fiat: Only orders in this fiat currency.
            order_number: Only the order with this number. (`orderNo`)
            language: Language of the texts.
                - `zh-CN`: Chinese.
                - `en-US`: English.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/p2p/Get-P2P-Order-List
        """
        return self._call(
            GET_ORDERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "status": status,
                "advNo": ad_number,
                "side": side,
                "coin": coin,
                "fiat": fiat,
                "orderNo": order_number,
                "language": language,
            },
            extra,
        )

    def iter_orders(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        status: P2pOrderStatus | None = None,
        ad_number: str | None = None,
        side: Side | None = None,
        coin: str | None = None,
        fiat: str | None = None,
        order_number: str | None = None,
        language: P2pLanguage | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Order]:
        """Walk over all pages of `get_orders`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_ORDERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "status": status,
                "advNo": ad_number,
                "side": side,
                "coin": coin,
                "fiat": fiat,
                "orderNo": order_number,
                "language": language,
            },
            extra,
            walk,
        )


class AsyncP2pApi(AsyncGroup):
    """Operations of `classic.common.p2p`, for asyncio."""

    async def get_ads(
        self,
        *,
        start_time: Time,
        status: P2pAdStatus,
        side: Side,
        coin: str,
        fiat: str,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        ad_number: str | None = None,
        language: P2pLanguage | None = None,
        order_by: P2pAdSorting | None = None,
        payment_method_id: str | None = None,
        source_type: P2pAdSource | None = None,
        extra: Extra | None = None,
    ) -> AdPage:
        """Get P2P advertisements of merchants, your own or others'.

        `GET /api/v2/p2p/advList`, signed, 10/s/uid.

        Args:
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            status: State of the advertisements.
                - `online`: Online.
                - `offline`: Offline.
                - `editing`: Being edited.
                - `completed`: Used up.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            coin: Name of the coin.
            fiat: Fiat currency.
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            id_less_than: minAdvId of the page before; left out for the first page. (`idLessThan`)
            limit: Advertisements per page; 20 is both the default and the most.
            ad_number: Only the advertisement with this number. (`advNo`)
            language: Language of the texts.
                - `zh-CN`: Chinese.
                - `en-US`: English.
            order_by: What to sort by, falling; createTime when left out. (`orderBy`)
                - `createTime`: When they were made.
                - `price`: Price.
            payment_method_id: Only advertisements that take this way to pay. (`payMethodId`)
            source_type: Whose advertisements to list; owner when left out. (`sourceType`)
                - `owner`: Your own.
                - `competitor`: Other merchants'.
                - `ownerAndCompetitor`: All.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/p2p/Get-P2P-Adv-List
        """
        return await self._call(
            GET_ADS,
            {
                "startTime": start_time,
                "status": status,
                "side": side,
                "coin": coin,
                "fiat": fiat,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "advNo": ad_number,
                "language": language,
                "orderBy": order_by,
                "payMethodId": payment_method_id,
                "sourceType": source_type,
            },
            extra,
        )

    def iter_ads(
        self,
        *,
        start_time: Time,
        status: P2pAdStatus,
        side: Side,
        coin: str,
        fiat: str,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        ad_number: str | None = None,
        language: P2pLanguage | None = None,
        order_by: P2pAdSorting | None = None,
        payment_method_id: str | None = None,
        source_type: P2pAdSource | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Ad]:
        """Walk over all pages of `get_ads`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_ADS,
            {
                "startTime": start_time,
                "status": status,
                "side": side,
                "coin": coin,
                "fiat": fiat,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "advNo": ad_number,
                "language": language,
                "orderBy": order_by,
                "payMethodId": payment_method_id,
                "sourceType": source_type,
            },
            extra,
            walk,
        )

    async def get_merchant_info(self, *, extra: Extra | None = None) -> MerchantInfo:
        """Get your own data and figures as a P2P merchant.

        `GET /api/v2/p2p/merchantInfo`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/p2p/Get-Merchant-Information
        """
        return await self._call(GET_MERCHANT_INFO, {}, extra)

    async def get_merchants(
        self,
        *,
        online: FlagYesNo | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> MerchantPage:
        """Get the merchants of P2P trading, with their figures.

        `GET /api/v2/p2p/merchantList`, signed, 10/s/uid.

        Args:
            online: Only merchants that are online, or only those that are not.
            id_less_than: minMerchantId of the page before; left out for the first page. (`idLessThan`)
            limit: Merchants per page; 100 when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/p2p/Get-P2P-Merchant-List
        """
        return await self._call(GET_MERCHANTS, {"online": online, "idLessThan": id_less_than, "limit": limit}, extra)

    def iter_merchants(
        self,
        *,
        online: FlagYesNo | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Merchant]:
        """Walk over all pages of `get_merchants`, which takes the same arguments."""
        return self._walk(GET_MERCHANTS, {"online": online, "idLessThan": id_less_than, "limit": limit}, extra, walk)

    async def get_orders(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        status: P2pOrderStatus | None = None,
        ad_number: str | None = None,
        side: Side | None = None,
        coin: str | None = None,
        fiat: str | None = None,
        order_number: str | None = None,
        language: P2pLanguage | None = None,
        extra: Extra | None = None,
    ) -> OrderPage:
        """Get your P2P orders as a merchant.

        `GET /api/v2/p2p/orderList`, signed, 10/s/uid.

        Args:
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            id_less_than: minOrderId of the page before; left out for the first page. (`idLessThan`)
            limit: Orders per page; 100 when left out.
            status: Only orders that have come this far.
                - `pending_pay`: Waiting for payment.
                - `Paid`: Paid, the coins are to be released.
                - `Appeal`: Under appeal.
                - `Completed`: Done.
                - `cancelled`: Cancelled.
            ad_number: Only orders of the advertisement with this number. (`advNo`)
            side: Only buys, or only sells.
                - `buy`: Buy.
                - `sell`: Sell.
            coin: Only orders of this coin.
            fiat: Only orders in this fiat currency.
            order_number: Only the order with this number. (`orderNo`)
            language: Language of the texts.
                - `zh-CN`: Chinese.
                - `en-US`: English.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/p2p/Get-P2P-Order-List
        """
        return await self._call(
            GET_ORDERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "status": status,
                "advNo": ad_number,
                "side": side,
                "coin": coin,
                "fiat": fiat,
                "orderNo": order_number,
                "language": language,
            },
            extra,
        )

    def iter_orders(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        status: P2pOrderStatus | None = None,
        ad_number: str | None = None,
        side: Side | None = None,
        coin: str | None = None,
        fiat: str | None = None,
        order_number: str | None = None,
        language: P2pLanguage | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Order]:
        """Walk over all pages of `get_orders`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_ORDERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "status": status,
                "advNo": ad_number,
                "side": side,
                "coin": coin,
                "fiat": fiat,
                "orderNo": order_number,
                "language": language,
            },
            extra,
            walk,
        )


class P2pApiWithRawResponse(RawGroup):
    """Operations of `classic.common.p2p`, returning whole responses."""

    get_ads = raw(P2pApi.get_ads)
    get_merchant_info = raw(P2pApi.get_merchant_info)
    get_merchants = raw(P2pApi.get_merchants)
    get_orders = raw(P2pApi.get_orders)


class AsyncP2pApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.common.p2p`, for asyncio, returning whole responses."""

    get_ads = async_raw(AsyncP2pApi.get_ads)
    get_merchant_info = async_raw(AsyncP2pApi.get_merchant_info)
    get_merchants = async_raw(AsyncP2pApi.get_merchants)
    get_orders = async_raw(AsyncP2pApi.get_orders)
