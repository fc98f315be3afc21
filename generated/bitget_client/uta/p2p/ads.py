# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.p2p.ads`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.p2p.ads_models import (
    Ad,
    CreateAdRequest,
    CreateAdRequestPaymentMethod,
    CreateAdResult,
    ExchangeRate,
    FeeEstimate,
    GetAdRequest,
    GetAdsRequest,
    GetExchangeRateRequest,
    GetFeeEstimateRequest,
    GetLimitsRequest,
    GetMyAdsRequest,
    Limits,
    MarketAd,
    ModifyAdRequest,
    ModifyAdRequestPaymentMethod,
    MyAd,
    MyAdPage,
    SetAdStatusRequest,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import P2pAdOperation, P2pMarket, P2pPriceType, Side, UnifiedP2pAdStatus
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CREATE_AD: Operation[CreateAdResult] = Operation(
    API,
    __name__,
    "uta.p2p.ads.create_ad",
    "POST",
    "/api/v3/p2p/ad-create",
    CreateAdRequest,
    CreateAdResult,
    auth="signed",
    outcome="order",
    permission="UTA P2P read & write",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#create-ad",
)
GET_AD: Operation[Ad] = Operation(
    API,
    __name__,
    "uta.p2p.ads.get_ad",
    "GET",
    "/api/v3/p2p/ad-info",
    GetAdRequest,
    Ad,
    auth="signed",
    permission="UTA P2P read",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#get-ad-info",
)
GET_ADS: Operation[list[MarketAd]] = Operation(
    API,
    __name__,
    "uta.p2p.ads.get_ads",
    "GET",
    "/api/v3/p2p/ad-list",
    GetAdsRequest,
    list[MarketAd],
    auth="signed",
    permission="UTA P2P read",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#get-ad-list",
    paging={"next": "pageNum += 1", "limit": "limit unknown..10", "key": "advId", "order": "unknown", "ends": "empty"},
)
GET_EXCHANGE_RATE: Operation[ExchangeRate] = Operation(
    API,
    __name__,
    "uta.p2p.ads.get_exchange_rate",
    "GET",
    "/api/v3/p2p/exchange-rate",
    GetExchangeRateRequest,
    ExchangeRate,
    auth="signed",
    permission="UTA P2P read",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#get-exchange-rate",
)
GET_FEE_ESTIMATE: Operation[FeeEstimate] = Operation(
    API,
    __name__,
    "uta.p2p.ads.get_fee_estimate",
    "POST",
    "/api/v3/p2p/fee-simulate",
    GetFeeEstimateRequest,
    FeeEstimate,
    auth="signed",
    permission="UTA P2P read & write",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#fee-simulate",
)
GET_LIMITS: Operation[Limits] = Operation(
    API,
    __name__,
    "uta.p2p.ads.get_limits",
    "GET",
    "/api/v3/p2p/ad-limit",
    GetLimitsRequest,
    Limits,
    auth="signed",
    permission="UTA P2P read",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#get-ad-limit",
)
GET_MY_ADS: Operation[MyAdPage] = Operation(
    API,
    __name__,
    "uta.p2p.ads.get_my_ads",
    "GET",
    "/api/v3/p2p/my-ads",
    GetMyAdsRequest,
    MyAdPage,
    auth="signed",
    permission="UTA P2P read",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#get-my-ads",
    paging={
        "next": "cursor = nextId",
        "rows": "items",
        "limit": "limit 10..unknown",
        "window": "startTime..endTime 30d",
        "reach": "90d",
        "key": "advId",
        "order": "newest",
        "ends": "no cursor",
    },
)
MODIFY_AD: Operation[str] = Operation(
    API,
    __name__,
    "uta.p2p.ads.modify_ad",
    "POST",
    "/api/v3/p2p/ad-update",
    ModifyAdRequest,
    str,
    auth="signed",
    outcome="order",
    permission="UTA P2P read & write",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#update-ad",
)
SET_AD_STATUS: Operation[str] = Operation(
    API,
    __name__,
    "uta.p2p.ads.set_ad_status",
    "POST",
    "/api/v3/p2p/ad-operate",
    SetAdStatusRequest,
    str,
    auth="signed",
    outcome="order",
    permission="UTA P2P read & write",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#operate-ad",
)


class AdsApi(Group):
    """Operations of `uta.p2p.ads`."""

    def create_ad(
        self,
        *,
        coin: str,
        fiat: str,
        side: Side,
        price_type: P2pPriceType,
        min_amount: Number,
        max_amount: Number,
        quantity: Number,
        payment_methods: Sequence[CreateAdRequestPaymentMethod],
        payment_time_limit: IntText,
        price: Number | None = None,
        premium: Number | None = None,
        remark: str | None = None,
        trade_terms: str | None = None,
        extra: Extra | None = None,
    ) -> CreateAdResult:
        """Put up an advertisement for buying or selling a coin in P2P trading.

        `POST /api/v3/p2p/ad-create`, signed, 10/s/uid, permission: UTA P2P read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            coin: Coin to buy or sell. (`token`)
            fiat: Fiat currency.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            price_type: Whether the price is fixed or follows the market. (`priceType`)
                - `fixed`: It stays as it is.
                - `floating`: It follows the market, with a premium.
            min_amount: Smallest order; the unit is not documented. (`minAmount`)
            max_amount: Largest order; the unit is not documented. (`maxAmount`)
            quantity: Amount of the coin.
            payment_methods: Ways to pay that are accepted. (`payMethodIds`)
            payment_time_limit: Time to pay in after ordering, in minutes, one of those that get_currencies lists
                for the fiat currency. (`payTimeLimit`)
            price: Price of the coin, in the fiat currency; needed for a fixed price.
            premium: Premium of a floating price; needed for one. The unit is not documented.
            remark: Note to the advertisement.
            trade_terms: Terms of the advertiser. (`tradeTerms`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#create-ad
        """
        return self._call(
            CREATE_AD,
            {
                "token": coin,
                "fiat": fiat,
                "side": side,
                "priceType": price_type,
                "minAmount": min_amount,
                "maxAmount": max_amount,
                "quantity": quantity,
                "payMethodIds": payment_methods,
                "payTimeLimit": payment_time_limit,
                "price": price,
                "premium": premium,
                "remark": remark,
                "tradeTerms": trade_terms,
            },
            extra,
        )

    def get_ad(self, *, ad_id: str, extra: Extra | None = None) -> Ad:
        """Get one P2P advertisement in detail.

        `GET /api/v3/p2p/ad-info`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            ad_id: Id of the advertisement. (`advId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#get-ad-info
        """
        return self._call(GET_AD, {"advId": ad_id}, extra)

    def get_ads(
        self,
        *,
        coin: str,
        fiat: str,
        side: Side,
        page_num: IntText,
        limit: IntText,
        amount: Number | None = None,
        extra: Extra | None = None,
    ) -> list[MarketAd]:
        """Get the P2P advertisements for a coin and a fiat currency.

        `GET /api/v3/p2p/ad-list`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            coin: Coin traded for the fiat currency. (`token`)
            fiat: Fiat currency.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            page_num: Number of the page. (`pageNum`)
            limit: Advertisements per page, 10 at most.
            amount: Amount to trade; the unit is not documented.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#get-ad-list
        """
        return self._call(
            GET_ADS,
            {"token": coin, "fiat": fiat, "side": side, "pageNum": page_num, "limit": limit, "amount": amount},
            extra,
        )

    def iter_ads(
        self,
        *,
        coin: str,
        fiat: str,
        side: Side,
        page_num: IntText,
        limit: IntText,
        amount: Number | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[MarketAd]:
        """Walk over all pages of `get_ads`, which takes the same arguments."""
        return self._walk(
            GET_ADS,
            {"token": coin, "fiat": fiat, "side": side, "pageNum": page_num, "limit": limit, "amount": amount},
            extra,
            walk,
        )

    def get_exchange_rate(self, *, coin: str, fiat: str, extra: Extra | None = None) -> ExchangeRate:
        """Get the price of a coin in a fiat currency, for P2P advertisements.

        `GET /api/v3/p2p/exchange-rate`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            coin: Coin traded for the fiat currency. (`token`)
            fiat: Fiat currency.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#get-exchange-rate
        """
        return self._call(GET_EXCHANGE_RATE, {"token": coin, "fiat": fiat}, extra)

    def get_fee_estimate(
        self, *, coin: str, fiat: str, side: Side, market: P2pMarket, amount: Number, extra: Extra | None = None
    ) -> FeeEstimate:
        """Get the fee and the tax that a P2P trade would cost.

        `POST /api/v3/p2p/fee-simulate`, signed, 10/s/uid, permission: UTA P2P read & write.

        Args:
            coin: Coin traded for the fiat currency. (`token`)
            fiat: Fiat currency.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            market: Part of the P2P market it is shown in. (`marketType`)
                - `public`: Public.
                - `private`: Private.
            amount: Amount to trade; the unit is not documented.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#fee-simulate
        """
        return self._call(
            GET_FEE_ESTIMATE, {"token": coin, "fiat": fiat, "side": side, "marketType": market, "amount": amount}, extra
        )

    def get_limits(self, *, coin: str, fiat: str, side: Side, extra: Extra | None = None) -> Limits:
        """Get the smallest and the largest amount of a coin that a P2P advertisement may be over.

        `GET /api/v3/p2p/ad-limit`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            coin: Coin traded for the fiat currency. (`token`)
            fiat: Fiat currency.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#get-ad-limit
        """
        return self._call(GET_LIMITS, {"token": coin, "fiat": fiat, "side": side}, extra)

    def get_my_ads(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        ad_id: str | None = None,
        coin: str | None = None,
        fiat: str | None = None,
        status: UnifiedP2pAdStatus | None = None,
        extra: Extra | None = None,
    ) -> MyAdPage:
        """Get your own P2P advertisements of the last 90 days.

        `GET /api/v3/p2p/my-ads`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            start_time: Start of the period, at most 30 days before its end and 90 days back. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Advertisements per page; 10 when left out.
            cursor: nextId of the page before; left out for the first page.
            ad_id: Only the advertisement with this id. (`advId`)
            coin: Only advertisements of this coin. (`token`)
            fiat: Only advertisements in this fiat currency.
            status: Only advertisements in this state.
                - `publish`: Online.
                - `delist`: Offline.
                - `remove`: Deleted.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#get-my-ads
        """
        return self._call(
            GET_MY_ADS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
                "advId": ad_id,
                "token": coin,
                "fiat": fiat,
                "status": status,
            },
            extra,
        )

    def iter_my_ads(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        ad_id: str | None = None,
        coin: str | None = None,
        fiat: str | None = None,
        status: UnifiedP2pAdStatus | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[MyAd]:
        """Walk over all pages of `get_my_ads`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_MY_ADS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
                "advId": ad_id,
                "token": coin,
                "fiat": fiat,
                "status": status,
            },
            extra,
            walk,
        )

    def modify_ad(
        self,
        *,
        ad_id: str,
        price_type: P2pPriceType | None = None,
        price: Number | None = None,
        premium: Number | None = None,
        min_amount: Number | None = None,
        max_amount: Number | None = None,
        quantity: Number | None = None,
        payment_methods: Sequence[ModifyAdRequestPaymentMethod] | None = None,
        payment_time_limit: IntText | None = None,
        remark: str | None = None,
        trade_terms: str | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Change the price, the amounts, the ways to pay or the texts of a P2P advertisement of yours.

        `POST /api/v3/p2p/ad-update`, signed, 10/s/uid, permission: UTA P2P read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            ad_id: Id of the advertisement. (`advId`)
            price_type: Whether the price is fixed or follows the market. (`priceType`)
                - `fixed`: It stays as it is.
                - `floating`: It follows the market, with a premium.
            price: New price of the coin, in the fiat currency; needed for a fixed price.
            premium: New premium of a floating price; needed for one. The unit is not documented.
            min_amount: New smallest order; the unit is not documented. (`minAmount`)
            max_amount: New largest order; the unit is not documented. (`maxAmount`)
            quantity: New amount of the coin to buy or sell.
            payment_methods: Ways to pay that are accepted. (`payMethodIds`)
            payment_time_limit: Time to pay in after ordering, in minutes; by the docs it has to be given.
                (`payTimeLimit`)
            remark: Note to the advertisement.
            trade_terms: Terms of the advertiser. (`tradeTerms`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#update-ad
        """
        return self._call(
            MODIFY_AD,
            {
                "advId": ad_id,
                "priceType": price_type,
                "price": price,
                "premium": premium,
                "minAmount": min_amount,
                "maxAmount": max_amount,
                "quantity": quantity,
                "payMethodIds": payment_methods,
                "payTimeLimit": payment_time_limit,
                "remark": remark,
                "tradeTerms": trade_terms,
            },
            extra,
        )

    def set_ad_status(self, *, ad_id: str, operation: P2pAdOperation, extra: Extra | None = None) -> str:
        """Put a P2P advertisement of yours online, take it offline, or delete it.

        `POST /api/v3/p2p/ad-operate`, signed, 10/s/uid, permission: UTA P2P read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            ad_id: Id of the advertisement. (`advId`)
            operation: What to do with the advertisement.
                - `publish`: Put it online.
                - `delist`: Take it offline.
                - `remove`: Delete it.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#operate-ad
        """
        return self._call(SET_AD_STATUS, {"advId": ad_id, "operation": operation}, extra)


class AsyncAdsApi(AsyncGroup):
    """Operations of `uta.p2p.ads`, for asyncio."""

    async def create_ad(
        self,
        *,
        coin: str,
        fiat: str,
        side: Side,
        price_type: P2pPriceType,
        min_amount: Number,
        max_amount: Number,
        quantity: Number,
        payment_methods: Sequence[CreateAdRequestPaymentMethod],
        payment_time_limit: IntText,
        price: Number | None = None,
        premium: Number | None = None,
        remark: str | None = None,
        trade_terms: str | None = None,
        extra: Extra | None = None,
    ) -> CreateAdResult:
        """Put up an advertisement for buying or selling a coin in P2P trading.

        `POST /api/v3/p2p/ad-create`, signed, 10/s/uid, permission: UTA P2P read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            coin: Coin to buy or sell. (`token`)
            fiat: Fiat currency.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            price_type: Whether the price is fixed or follows the market. (`priceType`)
                - `fixed`: It stays as it is.
                - `floating`: It follows the market, with a premium.
            min_amount: Smallest order; the unit is not documented. (`minAmount`)
            max_amount: Largest order; the unit is not documented. (`maxAmount`)
            quantity: Amount of the coin.
            payment_methods: Ways to pay that are accepted. (`payMethodIds`)
            payment_time_limit: Time to pay in after ordering, in minutes, one of those that get_currencies lists
                for the fiat currency. (`payTimeLimit`)
            price: Price of the coin, in the fiat currency; needed for a fixed price.
            premium: Premium of a floating price; needed for one. The unit is not documented.
            remark: Note to the advertisement.
            trade_terms: Terms of the advertiser. (`tradeTerms`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#create-ad
        """
        return await self._call(
            CREATE_AD,
            {
                "token": coin,
                "fiat": fiat,
                "side": side,
                "priceType": price_type,
                "minAmount": min_amount,
                "maxAmount": max_amount,
                "quantity": quantity,
                "payMethodIds": payment_methods,
                "payTimeLimit": payment_time_limit,
                "price": price,
                "premium": premium,
                "remark": remark,
                "tradeTerms": trade_terms,
            },
            extra,
        )

    async def get_ad(self, *, ad_id: str, extra: Extra | None = None) -> Ad:
        """Get one P2P advertisement in detail.

        `GET /api/v3/p2p/ad-info`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            ad_id: Id of the advertisement. (`advId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#get-ad-info
        """
        return await self._call(GET_AD, {"advId": ad_id}, extra)

    async def get_ads(
        self,
        *,
        coin: str,
        fiat: str,
        side: Side,
        page_num: IntText,
        limit: IntText,
        amount: Number | None = None,
        extra: Extra | None = None,
    ) -> list[MarketAd]:
        """Get the P2P advertisements for a coin and a fiat currency.

        `GET /api/v3/p2p/ad-list`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            coin: Coin traded for the fiat currency. (`token`)
            fiat: Fiat currency.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            page_num: Number of the page. (`pageNum`)
            limit: Advertisements per page, 10 at most.
            amount: Amount to trade; the unit is not documented.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#get-ad-list
        """
        return await self._call(
            GET_ADS,
            {"token": coin, "fiat": fiat, "side": side, "pageNum": page_num, "limit": limit, "amount": amount},
            extra,
        )

    def iter_ads(
        self,
        *,
        coin: str,
        fiat: str,
        side: Side,
        page_num: IntText,
        limit: IntText,
        amount: Number | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[MarketAd]:
        """Walk over all pages of `get_ads`, which takes the same arguments."""
        return self._walk(
            GET_ADS,
            {"token": coin, "fiat": fiat, "side": side, "pageNum": page_num, "limit": limit, "amount": amount},
            extra,
            walk,
        )

    async def get_exchange_rate(self, *, coin: str, fiat: str, extra: Extra | None = None) -> ExchangeRate:
        """Get the price of a coin in a fiat currency, for P2P advertisements.

        `GET /api/v3/p2p/exchange-rate`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            coin: Coin traded for the fiat currency. (`token`)
            fiat: Fiat currency.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#get-exchange-rate
        """
        return await self._call(GET_EXCHANGE_RATE, {"token": coin, "fiat": fiat}, extra)

    async def get_fee_estimate(
        self, *, coin: str, fiat: str, side: Side, market: P2pMarket, amount: Number, extra: Extra | None = None
    ) -> FeeEstimate:
        """Get the fee and the tax that a P2P trade would cost.

        `POST /api/v3/p2p/fee-simulate`, signed, 10/s/uid, permission: UTA P2P read & write.

        Args:
            coin: Coin traded for the fiat currency. (`token`)
            fiat: Fiat currency.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            market: Part of the P2P market it is shown in. (`marketType`)
                - `public`: Public.
                - `private`: Private.
            amount: Amount to trade; the unit is not documented.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#fee-simulate
        """
        return await self._call(
            GET_FEE_ESTIMATE, {"token": coin, "fiat": fiat, "side": side, "marketType": market, "amount": amount}, extra
        )

    async def get_limits(self, *, coin: str, fiat: str, side: Side, extra: Extra | None = None) -> Limits:
        """Get the smallest and the largest amount of a coin that a P2P advertisement may be over.

        `GET /api/v3/p2p/ad-limit`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            coin: Coin traded for the fiat currency. (`token`)
            fiat: Fiat currency.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#get-ad-limit
        """
        return await self._call(GET_LIMITS, {"token": coin, "fiat": fiat, "side": side}, extra)

    async def get_my_ads(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        ad_id: str | None = None,
        coin: str | None = None,
        fiat: str | None = None,
        status: UnifiedP2pAdStatus | None = None,
        extra: Extra | None = None,
    ) -> MyAdPage:
        """Get your own P2P advertisements of the last 90 days.

        `GET /api/v3/p2p/my-ads`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            start_time: Start of the period, at most 30 days before its end and 90 days back. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Advertisements per page; 10 when left out.
            cursor: nextId of the page before; left out for the first page.
            ad_id: Only the advertisement with this id. (`advId`)
            coin: Only advertisements of this coin. (`token`)
            fiat: Only advertisements in this fiat currency.
            status: Only advertisements in this state.
                - `publish`: Online.
                - `delist`: Offline.
                - `remove`: Deleted.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#get-my-ads
        """
        return await self._call(
            GET_MY_ADS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
                "advId": ad_id,
                "token": coin,
                "fiat": fiat,
                "status": status,
            },
            extra,
        )

    def iter_my_ads(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        ad_id: str | None = None,
        coin: str | None = None,
        fiat: str | None = None,
        status: UnifiedP2pAdStatus | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[MyAd]:
        """Walk over all pages of `get_my_ads`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_MY_ADS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
                "advId": ad_id,
                "token": coin,
                "fiat": fiat,
                "status": status,
            },
            extra,
            walk,
        )

    async def modify_ad(
        self,
        *,
        ad_id: str,
        price_type: P2pPriceType | None = None,
        price: Number | None = None,
        premium: Number | None = None,
        min_amount: Number | None = None,
        max_amount: Number | None = None,
        quantity: Number | None = None,
        payment_methods: Sequence[ModifyAdRequestPaymentMethod] | None = None,
        payment_time_limit: IntText | None = None,
        remark: str | None = None,
        trade_terms: str | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Change the price, the amounts, the ways to pay or the texts of a P2P advertisement of yours.

        `POST /api/v3/p2p/ad-update`, signed, 10/s/uid, permission: UTA P2P read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            ad_id: Id of the advertisement. (`advId`)
            price_type: Whether the price is fixed or follows the market. (`priceType`)
                - `fixed`: It stays as it is.
                - `floating`: It follows the market, with a premium.
            price: New price of the coin, in the fiat currency; needed for a fixed price.
            premium: New premium of a floating price; needed for one. The unit is not documented.
            min_amount: New smallest order; the unit is not documented. (`minAmount`)
            max_amount: New largest order; the unit is not documented. (`maxAmount`)
            quantity: New amount of the coin to buy or sell.
            payment_methods: Ways to pay that are accepted. (`payMethodIds`)
            payment_time_limit: Time to pay in after ordering, in minutes; by the docs it has to be given.
                (`payTimeLimit`)
            remark: Note to the advertisement.
            trade_terms: Terms of the advertiser. (`tradeTerms`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#update-ad
        """
        return await self._call(
            MODIFY_AD,
            {
                "advId": ad_id,
                "priceType": price_type,
                "price": price,
                "premium": premium,
                "minAmount": min_amount,
                "maxAmount": max_amount,
                "quantity": quantity,
                "payMethodIds": payment_methods,
                "payTimeLimit": payment_time_limit,
                "remark": remark,
                "tradeTerms": trade_terms,
            },
            extra,
        )

    async def set_ad_status(self, *, ad_id: str, operation: P2pAdOperation, extra: Extra | None = None) -> str:
        """Put a P2P advertisement of yours online, take it offline, or delete it.

        `POST /api/v3/p2p/ad-operate`, signed, 10/s/uid, permission: UTA P2P read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            ad_id: Id of the advertisement. (`advId`)
            operation: What to do with the advertisement.
                - `publish`: Put it online.
                - `delist`: Take it offline.
                - `remove`: Delete it.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-ad-management/p2p-ad-management#operate-ad
        """
        return await self._call(SET_AD_STATUS, {"advId": ad_id, "operation": operation}, extra)


class AdsApiWithRawResponse(RawGroup):
    """Operations of `uta.p2p.ads`, returning whole responses."""

    create_ad = raw(AdsApi.create_ad)
    get_ad = raw(AdsApi.get_ad)
    get_ads = raw(AdsApi.get_ads)
    get_exchange_rate = raw(AdsApi.get_exchange_rate)
    get_fee_estimate = raw(AdsApi.get_fee_estimate)
    get_limits = raw(AdsApi.get_limits)
    get_my_ads = raw(AdsApi.get_my_ads)
    modify_ad = raw(AdsApi.modify_ad)
    set_ad_status = raw(AdsApi.set_ad_status)


class AsyncAdsApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.p2p.ads`, for asyncio, returning whole responses."""

    create_ad = async_raw(AsyncAdsApi.create_ad)
    get_ad = async_raw(AsyncAdsApi.get_ad)
    get_ads = async_raw(AsyncAdsApi.get_ads)
    get_exchange_rate = async_raw(AsyncAdsApi.get_exchange_rate)
    get_fee_estimate = async_raw(AsyncAdsApi.get_fee_estimate)
    get_limits = async_raw(AsyncAdsApi.get_limits)
    get_my_ads = async_raw(AsyncAdsApi.get_my_ads)
    modify_ad = async_raw(AsyncAdsApi.modify_ad)
    set_ad_status = async_raw(AsyncAdsApi.set_ad_status)
