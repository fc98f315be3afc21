# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.inst_loan.orders`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.inst_loan.orders_models import GetLoansRequest, GetRepayHistoryRequest, Loan, RepayHistory
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

GET_LOANS: Operation[list[Loan]] = Operation(
    API,
    __name__,
    "classic.inst_loan.orders.get_loans",
    "GET",
    "/api/v2/spot/ins-loan/loan-order",
    GetLoansRequest,
    list[Loan],
    auth="signed",
    rate_limits=("5/s/uid",),
    counterparts=("uta.inst_loan.get_loans",),
    docs="https://www.bitget.com/api-doc/instloan/orders/Get-Loan-Orders",
    paging={
        "next": "none",
        "window": "startTime..endTime 30d",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "page",
    },
)
GET_REPAY_HISTORY: Operation[list[RepayHistory]] = Operation(
    API,
    __name__,
    "classic.inst_loan.orders.get_repay_history",
    "GET",
    "/api/v2/spot/ins-loan/repaid-history",
    GetRepayHistoryRequest,
    list[RepayHistory],
    auth="signed",
    rate_limits=("5/s/uid",),
    counterparts=("uta.inst_loan.get_repay_history",),
    docs="https://www.bitget.com/api-doc/instloan/orders/Get-Repayment-Orders",
    paging={
        "next": "endTime = least [].repaidTime",
        "limit": "limit 100..100",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "repayOrderId",
        "time": "repaidTime",
        "order": "newest",
        "ends": "empty",
    },
)


class OrdersApi(Group):
    """Operations of `classic.inst_loan.orders`."""

    def get_loans(
        self,
        *,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> list[Loan]:
        """Get the institutional loans, newest first.

        `GET /api/v2/spot/ins-loan/loan-order`, signed, 5/s/uid.

        Args:
            order_id: Only the loan with this id. (`orderId`)
            start_time: Start of the period, at most 30 days before its end; 30 days ago when left out.
                (`startTime`)
            end_time: End of the period, at most 30 days after its start; 30 days after it when left out.
                (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/orders/Get-Loan-Orders
        """
        return self._call(GET_LOANS, {"orderId": order_id, "startTime": start_time, "endTime": end_time}, extra)

    def iter_loans(
        self,
        *,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Loan]:
        """Walk over all pages of `get_loans`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(GET_LOANS, {"orderId": order_id, "startTime": start_time, "endTime": end_time}, extra, walk)

    def get_repay_history(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[RepayHistory]:
        """Get the repayments of institutional loans.

        `GET /api/v2/spot/ins-loan/repaid-history`, signed, 5/s/uid.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Number of entries; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/orders/Get-Repayment-Orders
        """
        return self._call(GET_REPAY_HISTORY, {"startTime": start_time, "endTime": end_time, "limit": limit}, extra)

    def iter_repay_history(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[RepayHistory]:
        """Walk over all pages of `get_repay_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_REPAY_HISTORY, {"startTime": start_time, "endTime": end_time, "limit": limit}, extra, walk
        )


class AsyncOrdersApi(AsyncGroup):
    """Operations of `classic.inst_loan.orders`, for asyncio."""

    async def get_loans(
        self,
        *,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> list[Loan]:
        """Get the institutional loans, newest first.

        `GET /api/v2/spot/ins-loan/loan-order`, signed, 5/s/uid.

        Args:
            order_id: Only the loan with this id. (`orderId`)
            start_time: Start of the period, at most 30 days before its end; 30 days ago when left out.
                (`startTime`)
            end_time: End of the period, at most 30 days after its start; 30 days after it when left out.
                (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/orders/Get-Loan-Orders
        """
        return await self._call(GET_LOANS, {"orderId": order_id, "startTime": start_time, "endTime": end_time}, extra)

    def iter_loans(
        self,
        *,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Loan]:
        """Walk over all pages of `get_loans`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(GET_LOANS, {"orderId": order_id, "startTime": start_time, "endTime": end_time}, extra, walk)

    async def get_repay_history(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[RepayHistory]:
        """Get the repayments of institutional loans.

        `GET /api/v2/spot/ins-loan/repaid-history`, signed, 5/s/uid.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Number of entries; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/orders/Get-Repayment-Orders
        """
        return await self._call(
            GET_REPAY_HISTORY, {"startTime": start_time, "endTime": end_time, "limit": limit}, extra
        )

    def iter_repay_history(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[RepayHistory]:
        """Walk over all pages of `get_repay_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_REPAY_HISTORY, {"startTime": start_time, "endTime": end_time, "limit": limit}, extra, walk
        )


class OrdersApiWithRawResponse(RawGroup):
    """Operations of `classic.inst_loan.orders`, returning whole responses."""

    get_loans = raw(OrdersApi.get_loans)
    get_repay_history = raw(OrdersApi.get_repay_history)


class AsyncOrdersApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.inst_loan.orders`, for asyncio, returning whole responses."""

    get_loans = async_raw(AsyncOrdersApi.get_loans)
    get_repay_history = async_raw(AsyncOrdersApi.get_repay_history)
