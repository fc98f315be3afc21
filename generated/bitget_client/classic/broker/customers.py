# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.broker.customers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.broker.customers_models import (
    Asset,
    Commission,
    CommissionDetail,
    CommissionDetailPage,
    CommissionPage,
    Customer,
    Deposit,
    GetAssetsRequest,
    GetCommissionDetailsRequest,
    GetCommissionsRequest,
    GetCustomersRequest,
    GetDepositsRequest,
    GetKycResultsRequest,
    GetSubcustomersRequest,
    GetTradeVolumesRequest,
    KycResult,
    KycResultPage,
    Subcustomer,
    SubcustomerPage,
    TradeVolume,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import FlagYesNo
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

GET_ASSETS: Operation[list[Asset]] = Operation(
    API,
    __name__,
    "classic.broker.customers.get_assets",
    "POST",
    "/api/v2/broker/customer-asset",
    GetAssetsRequest,
    list[Asset],
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-assets-list",
    paging={"next": "pageNo += 1", "limit": "pageSize 100..500", "key": "uid", "order": "unknown", "ends": "empty"},
)
GET_COMMISSION_DETAILS: Operation[CommissionDetailPage] = Operation(
    API,
    __name__,
    "classic.broker.customers.get_commission_details",
    "GET",
    "/api/v2/broker/agent-commission",
    GetCommissionDetailsRequest,
    CommissionDetailPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-commission-detail",
    paging={
        "next": "idLessThan = endId",
        "rows": "commissionList",
        "limit": "limit 100..100",
        "window": "startTime..endTime 7d",
        "reach": "90d",
        "key": "row",
        "time": "startCalculationTime",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_COMMISSIONS: Operation[CommissionPage] = Operation(
    API,
    __name__,
    "classic.broker.customers.get_commissions",
    "GET",
    "/api/v2/broker/customer-commissions",
    GetCommissionsRequest,
    CommissionPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-direct-commissions",
    paging={
        "next": "idLessThan = endId",
        "rows": "commissionList",
        "limit": "limit 100..1000",
        "window": "startTime..endTime 30d",
        "reach": "unknown",
        "key": "row",
        "time": "date",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_CUSTOMERS: Operation[list[Customer]] = Operation(
    API,
    __name__,
    "classic.broker.customers.get_customers",
    "POST",
    "/api/v2/broker/customer-list",
    GetCustomersRequest,
    list[Customer],
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-list",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 100..1000",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "uid",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_DEPOSITS: Operation[list[Deposit]] = Operation(
    API,
    __name__,
    "classic.broker.customers.get_deposits",
    "POST",
    "/api/v2/broker/customer-deposit",
    GetDepositsRequest,
    list[Deposit],
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-deposit-list",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 100..1000",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "orderId",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_KYC_RESULTS: Operation[KycResultPage] = Operation(
    API,
    __name__,
    "classic.broker.customers.get_kyc_results",
    "GET",
    "/api/v2/broker/customer-kyc-result",
    GetKycResultsRequest,
    KycResultPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-kyc-result",
    paging={
        "next": "idLessThan = endId",
        "rows": "userList",
        "limit": "limit 100..1000",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "uid",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_SUBCUSTOMERS: Operation[SubcustomerPage] = Operation(
    API,
    __name__,
    "classic.broker.customers.get_subcustomers",
    "GET",
    "/api/v2/broker/sub-customer-list",
    GetSubcustomersRequest,
    SubcustomerPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-subcustomer-list",
    paging={
        "next": "idLessThan = minId",
        "rows": "list",
        "limit": "limit unknown..unknown",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "uid",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_TRADE_VOLUMES: Operation[list[TradeVolume]] = Operation(
    API,
    __name__,
    "classic.broker.customers.get_trade_volumes",
    "POST",
    "/api/v2/broker/customer-trade-volume",
    GetTradeVolumesRequest,
    list[TradeVolume],
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-trade-volume-list",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 100..1000",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "row",
        "time": "time",
        "order": "unknown",
        "ends": "empty",
    },
)


class CustomersApi(Group):
    """Operations of `classic.broker.customers`."""

    def get_assets(
        self,
        *,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> list[Asset]:
        """Get the balances of the customers you referred as an affiliate.

        `POST /api/v2/broker/customer-asset`, signed, 10/s/uid (inferred).

        Args:
            page_no: Number of the page. (`pageNo`)
            page_size: Entries per page; 100 when left out. (`pageSize`)
            uid: Only the customer with this user id.
            show_subcustomers: Whether customers of the customers are listed too. (`showSub`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-assets-list
        """
        return self._call(
            GET_ASSETS, {"pageNo": page_no, "pageSize": page_size, "uid": uid, "showSub": show_subcustomers}, extra
        )

    def iter_assets(
        self,
        *,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Asset]:
        """Walk over all pages of `get_assets`, which takes the same arguments."""
        return self._walk(
            GET_ASSETS,
            {"pageNo": page_no, "pageSize": page_size, "uid": uid, "showSub": show_subcustomers},
            extra,
            walk,
        )

    def get_commission_details(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> CommissionDetailPage:
        """Get the affiliate commission of each customer in detail, direct and through others, back to 90 days.

        `GET /api/v2/broker/agent-commission`, signed, 10/s/uid.

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
                (`startTime`)
            end_time: End of the period, at most seven days after its start. (`endTime`)
            limit: Entries per page; 100 is both the default and the most.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-commission-detail
        """
        return self._call(
            GET_COMMISSION_DETAILS,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
        )

    def iter_commission_details(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[CommissionDetail]:
        """Walk over all pages of `get_commission_details`, which takes the same arguments.

        Reach: 90d; widest query: 7d.
        """
        return self._walk(
            GET_COMMISSION_DETAILS,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
            walk,
        )

    def get_commissions(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        coin: str | None = None,
        symbol: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> CommissionPage:
        """Get the affiliate commission that your direct customers brought, one entry per day, customer and product.

        `GET /api/v2/broker/customer-commissions`, signed, 10/s/uid (inferred).

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
                (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            limit: Entries per page; 100 when left out, 1000 at most.
            uid: Only the customer with this user id.
            coin: Only commission in this coin.
            symbol: Only commission of this pair or contract.
            show_subcustomers: Whether customers of the customers are listed too. (`showSub`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-direct-commissions
        """
        return self._call(
            GET_COMMISSIONS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "uid": uid,
                "coin": coin,
                "symbol": symbol,
                "showSub": show_subcustomers,
            },
            extra,
        )

    def iter_commissions(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        coin: str | None = None,
        symbol: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Commission]:
        """Walk over all pages of `get_commissions`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_COMMISSIONS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "uid": uid,
                "coin": coin,
                "symbol": symbol,
                "showSub": show_subcustomers,
            },
            extra,
            walk,
        )

    def get_customers(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        referral_code: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> list[Customer]:
        """Get the customers you referred as an affiliate, with when they registered.

        `POST /api/v2/broker/customer-list`, signed, 10/s/uid (inferred).

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
                (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            page_no: Number of the page. (`pageNo`)
            page_size: Entries per page; 100 when left out. (`pageSize`)
            uid: Only the customer with this user id.
            referral_code: Only customers with this referral code. (`referralCode`)
            show_subcustomers: Whether customers of the customers are listed too. (`showSub`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-list
        """
        return self._call(
            GET_CUSTOMERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageNo": page_no,
                "pageSize": page_size,
                "uid": uid,
                "referralCode": referral_code,
                "showSub": show_subcustomers,
            },
            extra,
        )

    def iter_customers(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        referral_code: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Customer]:
        """Walk over all pages of `get_customers`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_CUSTOMERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageNo": page_no,
                "pageSize": page_size,
                "uid": uid,
                "referralCode": referral_code,
                "showSub": show_subcustomers,
            },
            extra,
            walk,
        )

    def get_deposits(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> list[Deposit]:
        """Get the deposits of the customers you referred as an affiliate.

        `POST /api/v2/broker/customer-deposit`, signed, 10/s/uid (inferred).

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            page_no: Number of the page. (`pageNo`)
            page_size: Entries per page; 100 when left out. (`pageSize`)
            uid: Only the customer with this user id.
            show_subcustomers: Whether customers of the customers are listed too. (`showSub`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-deposit-list
        """
        return self._call(
            GET_DEPOSITS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageNo": page_no,
                "pageSize": page_size,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
        )

    def iter_deposits(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Deposit]:
        """Walk over all pages of `get_deposits`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_DEPOSITS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageNo": page_no,
                "pageSize": page_size,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
            walk,
        )

    def get_kyc_results(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> KycResultPage:
        """Get whether the customers you referred as an affiliate passed the identity check.

        `GET /api/v2/broker/customer-kyc-result`, signed, 10/s/uid (inferred).

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
                (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            limit: Entries per page; 100 when left out, 1000 at most.
            uid: Only the customer with this user id.
            show_subcustomers: Whether customers of the customers are listed too. (`showSub`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-kyc-result
        """
        return self._call(
            GET_KYC_RESULTS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
        )

    def iter_kyc_results(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[KycResult]:
        """Walk over all pages of `get_kyc_results`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_KYC_RESULTS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
            walk,
        )

    def get_subcustomers(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> SubcustomerPage:
        """Get the customers that your affiliate customers referred in turn, with when they registered.

        `GET /api/v2/broker/sub-customer-list`, signed, 10/s/uid (inferred).

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            limit: Entries per page.
            uid: Only the customer with this user id.
            show_subcustomers: Whether customers of the customers are listed too. (`showSub`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-subcustomer-list
        """
        return self._call(
            GET_SUBCUSTOMERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
        )

    def iter_subcustomers(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Subcustomer]:
        """Walk over all pages of `get_subcustomers`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_SUBCUSTOMERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
            walk,
        )

    def get_trade_volumes(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> list[TradeVolume]:
        """Get how much the customers you referred as an affiliate traded, one entry per day.

        `POST /api/v2/broker/customer-trade-volume`, signed, 10/s/uid (inferred).

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
                (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            page_no: Number of the page. (`pageNo`)
            page_size: Entries per page; 100 when left out. (`pageSize`)
            uid: Only the customer with this user id.
            show_subcustomers: Whether customers of the customers are listed too. (`showSub`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-trade-volume-list
        """
        return self._call(
            GET_TRADE_VOLUMES,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageNo": page_no,
                "pageSize": page_size,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
        )

    def iter_trade_volumes(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[TradeVolume]:
        """Walk over all pages of `get_trade_volumes`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_TRADE_VOLUMES,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageNo": page_no,
                "pageSize": page_size,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
            walk,
        )


class AsyncCustomersApi(AsyncGroup):
    """Operations of `classic.broker.customers`, for asyncio."""

    async def get_assets(
        self,
        *,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> list[Asset]:
        """Get the balances of the customers you referred as an affiliate.

        `POST /api/v2/broker/customer-asset`, signed, 10/s/uid (inferred).

        Args:
            page_no: Number of the page. (`pageNo`)
            page_size: Entries per page; 100 when left out. (`pageSize`)
            uid: Only the customer with this user id.
            show_subcustomers: Whether customers of the customers are listed too. (`showSub`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-assets-list
        """
        return await self._call(
            GET_ASSETS, {"pageNo": page_no, "pageSize": page_size, "uid": uid, "showSub": show_subcustomers}, extra
        )

    def iter_assets(
        self,
        *,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Asset]:
        """Walk over all pages of `get_assets`, which takes the same arguments."""
        return self._walk(
            GET_ASSETS,
            {"pageNo": page_no, "pageSize": page_size, "uid": uid, "showSub": show_subcustomers},
            extra,
            walk,
        )

    async def get_commission_details(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> CommissionDetailPage:
        """Get the affiliate commission of each customer in detail, direct and through others, back to 90 days.

        `GET /api/v2/broker/agent-commission`, signed, 10/s/uid.

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
                (`startTime`)
            end_time: End of the period, at most seven days after its start. (`endTime`)
            limit: Entries per page; 100 is both the default and the most.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-commission-detail
        """
        return await self._call(
            GET_COMMISSION_DETAILS,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
        )

    def iter_commission_details(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[CommissionDetail]:
        """Walk over all pages of `get_commission_details`, which takes the same arguments.

        Reach: 90d; widest query: 7d.
        """
        return self._walk(
            GET_COMMISSION_DETAILS,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
            walk,
        )

    async def get_commissions(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        coin: str | None = None,
        symbol: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> CommissionPage:
        """Get the affiliate commission that your direct customers brought, one entry per day, customer and product.

        `GET /api/v2/broker/customer-commissions`, signed, 10/s/uid (inferred).

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
                (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            limit: Entries per page; 100 when left out, 1000 at most.
            uid: Only the customer with this user id.
            coin: Only commission in this coin.
            symbol: Only commission of this pair or contract.
            show_subcustomers: Whether customers of the customers are listed too. (`showSub`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-direct-commissions
        """
        return await self._call(
            GET_COMMISSIONS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "uid": uid,
                "coin": coin,
                "symbol": symbol,
                "showSub": show_subcustomers,
            },
            extra,
        )

    def iter_commissions(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        coin: str | None = None,
        symbol: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Commission]:
        """Walk over all pages of `get_commissions`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_COMMISSIONS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "uid": uid,
                "coin": coin,
                "symbol": symbol,
                "showSub": show_subcustomers,
            },
            extra,
            walk,
        )

    async def get_customers(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        referral_code: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> list[Customer]:
        """Get the customers you referred as an affiliate, with when they registered.

        `POST /api/v2/broker/customer-list`, signed, 10/s/uid (inferred).

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
                (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            page_no: Number of the page. (`pageNo`)
            page_size: Entries per page; 100 when left out. (`pageSize`)
            uid: Only the customer with this user id.
            referral_code: Only customers with this referral code. (`referralCode`)
            show_subcustomers: Whether customers of the customers are listed too. (`showSub`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-list
        """
        return await self._call(
            GET_CUSTOMERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageNo": page_no,
                "pageSize": page_size,
                "uid": uid,
                "referralCode": referral_code,
                "showSub": show_subcustomers,
            },
            extra,
        )

    def iter_customers(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        referral_code: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Customer]:
        """Walk over all pages of `get_customers`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_CUSTOMERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageNo": page_no,
                "pageSize": page_size,
                "uid": uid,
                "referralCode": referral_code,
                "showSub": show_subcustomers,
            },
            extra,
            walk,
        )

    async def get_deposits(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> list[Deposit]:
        """Get the deposits of the customers you referred as an affiliate.

        `POST /api/v2/broker/customer-deposit`, signed, 10/s/uid (inferred).

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            page_no: Number of the page. (`pageNo`)
            page_size: Entries per page; 100 when left out. (`pageSize`)
            uid: Only the customer with this user id.
            show_subcustomers: Whether customers of the customers are listed too. (`showSub`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-deposit-list
        """
        return await self._call(
            GET_DEPOSITS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageNo": page_no,
                "pageSize": page_size,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
        )

    def iter_deposits(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Deposit]:
        """Walk over all pages of `get_deposits`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_DEPOSITS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageNo": page_no,
                "pageSize": page_size,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
            walk,
        )

    async def get_kyc_results(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> KycResultPage:
        """Get whether the customers you referred as an affiliate passed the identity check.

        `GET /api/v2/broker/customer-kyc-result`, signed, 10/s/uid (inferred).

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
                (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            limit: Entries per page; 100 when left out, 1000 at most.
            uid: Only the customer with this user id.
            show_subcustomers: Whether customers of the customers are listed too. (`showSub`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-kyc-result
        """
        return await self._call(
            GET_KYC_RESULTS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
        )

    def iter_kyc_results(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[KycResult]:
        """Walk over all pages of `get_kyc_results`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_KYC_RESULTS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
            walk,
        )

    async def get_subcustomers(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> SubcustomerPage:
        """Get the customers that your affiliate customers referred in turn, with when they registered.

        `GET /api/v2/broker/sub-customer-list`, signed, 10/s/uid (inferred).

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            limit: Entries per page.
            uid: Only the customer with this user id.
            show_subcustomers: Whether customers of the customers are listed too. (`showSub`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-subcustomer-list
        """
        return await self._call(
            GET_SUBCUSTOMERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
        )

    def iter_subcustomers(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Subcustomer]:
        """Walk over all pages of `get_subcustomers`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_SUBCUSTOMERS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
            walk,
        )

    async def get_trade_volumes(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> list[TradeVolume]:
        """Get how much the customers you referred as an affiliate traded, one entry per day.

        `POST /api/v2/broker/customer-trade-volume`, signed, 10/s/uid (inferred).

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
                (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            page_no: Number of the page. (`pageNo`)
            page_size: Entries per page; 100 when left out. (`pageSize`)
            uid: Only the customer with this user id.
            show_subcustomers: Whether customers of the customers are listed too. (`showSub`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-trade-volume-list
        """
        return await self._call(
            GET_TRADE_VOLUMES,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageNo": page_no,
                "pageSize": page_size,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
        )

    def iter_trade_volumes(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        uid: str | None = None,
        show_subcustomers: FlagYesNo | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[TradeVolume]:
        """Walk over all pages of `get_trade_volumes`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_TRADE_VOLUMES,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageNo": page_no,
                "pageSize": page_size,
                "uid": uid,
                "showSub": show_subcustomers,
            },
            extra,
            walk,
        )


class CustomersApiWithRawResponse(RawGroup):
    """Operations of `classic.broker.customers`, returning whole responses."""

    get_assets = raw(CustomersApi.get_assets)
    get_commission_details = raw(CustomersApi.get_commission_details)
    get_commissions = raw(CustomersApi.get_commissions)
    get_customers = raw(CustomersApi.get_customers)
    get_deposits = raw(CustomersApi.get_deposits)
    get_kyc_results = raw(CustomersApi.get_kyc_results)
    get_subcustomers = raw(CustomersApi.get_subcustomers)
    get_trade_volumes = raw(CustomersApi.get_trade_volumes)


class AsyncCustomersApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.broker.customers`, for asyncio, returning whole responses."""

    get_assets = async_raw(AsyncCustomersApi.get_assets)
    get_commission_details = async_raw(AsyncCustomersApi.get_commission_details)
    get_commissions = async_raw(AsyncCustomersApi.get_commissions)
    get_customers = async_raw(AsyncCustomersApi.get_customers)
    get_deposits = async_raw(AsyncCustomersApi.get_deposits)
    get_kyc_results = async_raw(AsyncCustomersApi.get_kyc_results)
    get_subcustomers = async_raw(AsyncCustomersApi.get_subcustomers)
    get_trade_volumes = async_raw(AsyncCustomersApi.get_trade_volumes)
