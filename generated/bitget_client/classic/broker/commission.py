# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.broker.commission`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.broker.commission_models import (
    DailyTotal,
    Fill,
    FillPage,
    GetDailyTotalsRequest,
    GetFillsRequest,
    GetRebateInfoRequest,
    RebateInfo,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

GET_DAILY_TOTALS: Operation[list[DailyTotal]] = Operation(
    API,
    __name__,
    "classic.broker.commission.get_daily_totals",
    "GET",
    "/api/v2/broker/total-commission",
    GetDailyTotalsRequest,
    list[DailyTotal],
    auth="signed",
    rate_limits=("20/s/uid",),
    docs="https://www.bitget.com/api-doc/broker/commission/Get-Total-Commission",
    paging={
        "next": "none",
        "window": "startTime..endTime 180d",
        "reach": "365d since 2025-06-01",
        "key": "date",
        "order": "unknown",
        "ends": "page",
    },
)
GET_FILLS: Operation[FillPage] = Operation(
    API,
    __name__,
    "classic.broker.commission.get_fills",
    "GET",
    "/api/v2/broker/order-commission",
    GetFillsRequest,
    FillPage,
    auth="signed",
    rate_limits=("20/s/uid",),
    docs="https://www.bitget.com/api-doc/broker/commission/Get-Order-Commission",
    paging={
        "next": "idLessThan = endId",
        "rows": "commissionlist",
        "limit": "limit 500..500",
        "window": "startTime..endTime 30d",
        "reach": "30d since 2025-09-01",
        "key": "fillId",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_REBATE_INFO: Operation[RebateInfo] = Operation(
    API,
    __name__,
    "classic.broker.commission.get_rebate_info",
    "GET",
    "/api/v2/broker/rebate-info",
    GetRebateInfoRequest,
    RebateInfo,
    auth="signed",
    rate_limits=("20/s/uid",),
    docs="https://www.bitget.com/api-doc/broker/commission/Get-Rebate-Info",
)


class CommissionApi(Group):
    """Operations of `classic.broker.commission`."""

    def get_daily_totals(
        self, *, start_time: Time | None = None, end_time: Time | None = None, extra: Extra | None = None
    ) -> list[DailyTotal]:
        """Get what your users traded and what commission it earned you as a broker, one entry per day, back to 365 days.

        `GET /api/v2/broker/total-commission`, signed, 20/s/uid.

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
                (`startTime`)
            end_time: End of the period, at most 180 days after its start. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/commission/Get-Total-Commission
        """
        return self._call(GET_DAILY_TOTALS, {"startTime": start_time, "endTime": end_time}, extra)

    def iter_daily_totals(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[DailyTotal]:
        """Walk over all pages of `get_daily_totals`, which takes the same arguments.

        Reach: 365d since 2025-06-01; widest query: 180d.
        """
        return self._walk(GET_DAILY_TOTALS, {"startTime": start_time, "endTime": end_time}, extra, walk)

    def get_fills(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        order_id: str | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> FillPage:
        """Get the fills that earned you a broker commission, with the commission on each, back to 30 days.

        `GET /api/v2/broker/order-commission`, signed, 20/s/uid.

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
                (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Fills per page; 500 is both the default and the most.
            uid: Only fills of this user.
            order_id: Only fills of the order with this id. (`orderId`)
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/commission/Get-Order-Commission
        """
        return self._call(
            GET_FILLS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "uid": uid,
                "orderId": order_id,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_fills(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        order_id: str | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Fill]:
        """Walk over all pages of `get_fills`, which takes the same arguments.

        Reach: 30d since 2025-09-01; widest query: 30d.
        """
        return self._walk(
            GET_FILLS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "uid": uid,
                "orderId": order_id,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_rebate_info(self, *, uid: str, extra: Extra | None = None) -> RebateInfo:
        """Get how a user came to Bitget, the VIP level and the rebate ratios open to the user.

        `GET /api/v2/broker/rebate-info`, signed, 20/s/uid.

        Args:
            uid: User id of the account.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/commission/Get-Rebate-Info
        """
        return self._call(GET_REBATE_INFO, {"uid": uid}, extra)


class AsyncCommissionApi(AsyncGroup):
    """Operations of `classic.broker.commission`, for asyncio."""

    async def get_daily_totals(
        self, *, start_time: Time | None = None, end_time: Time | None = None, extra: Extra | None = None
    ) -> list[DailyTotal]:
        """Get what your users traded and what commission it earned you as a broker, one entry per day, back to 365 days.

        `GET /api/v2/broker/total-commission`, signed, 20/s/uid.

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
                (`startTime`)
            end_time: End of the period, at most 180 days after its start. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/commission/Get-Total-Commission
        """
        return await self._call(GET_DAILY_TOTALS, {"startTime": start_time, "endTime": end_time}, extra)

    def iter_daily_totals(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[DailyTotal]:
        """Walk over all pages of `get_daily_totals`, which takes the same arguments.

        Reach: 365d since 2025-06-01; widest query: 180d.
        """
        return self._walk(GET_DAILY_TOTALS, {"startTime": start_time, "endTime": end_time}, extra, walk)

    async def get_fills(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        order_id: str | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> FillPage:
        """Get the fills that earned you a broker commission, with the commission on each, back to 30 days.

        `GET /api/v2/broker/order-commission`, signed, 20/s/uid.

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC+8) when left out.
                (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Fills per page; 500 is both the default and the most.
            uid: Only fills of this user.
            order_id: Only fills of the order with this id. (`orderId`)
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/commission/Get-Order-Commission
        """
        return await self._call(
            GET_FILLS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "uid": uid,
                "orderId": order_id,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_fills(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        uid: str | None = None,
        order_id: str | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Fill]:
        """Walk over all pages of `get_fills`, which takes the same arguments.

        Reach: 30d since 2025-09-01; widest query: 30d.
        """
        return self._walk(
            GET_FILLS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "uid": uid,
                "orderId": order_id,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_rebate_info(self, *, uid: str, extra: Extra | None = None) -> RebateInfo:
        """Get how a user came to Bitget, the VIP level and the rebate ratios open to the user.

        `GET /api/v2/broker/rebate-info`, signed, 20/s/uid.

        Args:
            uid: User id of the account.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/commission/Get-Rebate-Info
        """
        return await self._call(GET_REBATE_INFO, {"uid": uid}, extra)


class CommissionApiWithRawResponse(RawGroup):
    """Operations of `classic.broker.commission`, returning whole responses."""

    get_daily_totals = raw(CommissionApi.get_daily_totals)
    get_fills = raw(CommissionApi.get_fills)
    get_rebate_info = raw(CommissionApi.get_rebate_info)


class AsyncCommissionApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.broker.commission`, for asyncio, returning whole responses."""

    get_daily_totals = async_raw(AsyncCommissionApi.get_daily_totals)
    get_fills = async_raw(AsyncCommissionApi.get_fills)
    get_rebate_info = async_raw(AsyncCommissionApi.get_rebate_info)
