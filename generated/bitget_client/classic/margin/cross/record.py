# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.margin.cross.record`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.margin.cross.record_models import (
    Bill,
    BillPage,
    GetBillsRequest,
    GetBorrowHistoryRequest,
    GetInterestHistoryRequest,
    GetLiquidationHistoryRequest,
    GetRepayHistoryRequest,
    Interest,
    InterestPage,
    Liquidation,
    LiquidationPage,
    Loan,
    LoanPage,
    Repayment,
    RepaymentPage,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import MarginBillType
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

GET_BILLS: Operation[BillPage] = Operation(
    API,
    __name__,
    "classic.margin.cross.record.get_bills",
    "GET",
    "/api/v2/margin/crossed/financial-records",
    GetBillsRequest,
    BillPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Finance-Flow-History",
    paging={
        "next": "idLessThan = minId",
        "rows": "resultList",
        "limit": "limit 100..500",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "marginId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_BORROW_HISTORY: Operation[LoanPage] = Operation(
    API,
    __name__,
    "classic.margin.cross.record.get_borrow_history",
    "GET",
    "/api/v2/margin/crossed/borrow-history",
    GetBorrowHistoryRequest,
    LoanPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Loan-Records",
    paging={
        "next": "idLessThan = minId",
        "rows": "resultList",
        "limit": "limit 100..500",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "loanId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_INTEREST_HISTORY: Operation[InterestPage] = Operation(
    API,
    __name__,
    "classic.margin.cross.record.get_interest_history",
    "GET",
    "/api/v2/margin/crossed/interest-history",
    GetInterestHistoryRequest,
    InterestPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Interest-Records",
    paging={
        "next": "idLessThan = minId",
        "rows": "resultList",
        "limit": "limit 100..500",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "interestId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_LIQUIDATION_HISTORY: Operation[LiquidationPage] = Operation(
    API,
    __name__,
    "classic.margin.cross.record.get_liquidation_history",
    "GET",
    "/api/v2/margin/crossed/liquidation-history",
    GetLiquidationHistoryRequest,
    LiquidationPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Liquidation-Records",
    paging={
        "next": "idLessThan = minId",
        "rows": "resultList",
        "limit": "limit 100..500",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "liqId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_REPAY_HISTORY: Operation[RepaymentPage] = Operation(
    API,
    __name__,
    "classic.margin.cross.record.get_repay_history",
    "GET",
    "/api/v2/margin/crossed/repay-history",
    GetRepayHistoryRequest,
    RepaymentPage,
    auth="signed",
    rate_limits=("10/s/ip",),
    docs="https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Repay-History",
    paging={
        "next": "idLessThan = minId",
        "rows": "resultList",
        "limit": "limit 100..500",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "repayId",
        "order": "newest",
        "ends": "empty",
    },
)


class RecordApi(Group):
    """Operations of `classic.margin.cross.record`."""

    def get_bills(
        self,
        *,
        start_time: Time,
        bill_type: MarginBillType | None = None,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> BillPage:
        """Get what changed the balances of the cross margin account.

        `GET /api/v2/margin/crossed/financial-records`, signed, 10/s/uid.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            bill_type: Only entries of this kind. (`marginType`)
                One of `transfer_in`, `transfer_out`, `borrow`, `repay`, `liquidation_fee`, `compensate`,
                    `deal_in`, `deal_out`, `confiscated`, `exchange_in`, `exchange_out`, `sys_exchange_in`,
                    `sys_exchange_out`.
            coin: Only entries in this coin.
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Finance-Flow-History
        """
        return self._call(
            GET_BILLS,
            {
                "startTime": start_time,
                "marginType": bill_type,
                "coin": coin,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_bills(
        self,
        *,
        start_time: Time,
        bill_type: MarginBillType | None = None,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Bill]:
        """Walk over all pages of `get_bills`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_BILLS,
            {
                "startTime": start_time,
                "marginType": bill_type,
                "coin": coin,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_borrow_history(
        self,
        *,
        start_time: Time,
        loan_id: str | None = None,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> LoanPage:
        """Get what was borrowed in the cross margin account.

        `GET /api/v2/margin/crossed/borrow-history`, signed, 10/s/uid.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            loan_id: Only the loan with this id. (`loanId`)
            coin: Only entries in this coin.
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Loan-Records
        """
        return self._call(
            GET_BORROW_HISTORY,
            {
                "startTime": start_time,
                "loanId": loan_id,
                "coin": coin,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_borrow_history(
        self,
        *,
        start_time: Time,
        loan_id: str | None = None,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Loan]:
        """Walk over all pages of `get_borrow_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_BORROW_HISTORY,
            {
                "startTime": start_time,
                "loanId": loan_id,
                "coin": coin,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_interest_history(
        self,
        *,
        start_time: Time,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> InterestPage:
        """Get the interest charged in the cross margin account.

        `GET /api/v2/margin/crossed/interest-history`, signed, 10/s/uid.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            coin: Only entries in this coin.
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Interest-Records
        """
        return self._call(
            GET_INTEREST_HISTORY,
            {"startTime": start_time, "coin": coin, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
        )

    def iter_interest_history(
        self,
        *,
        start_time: Time,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Interest]:
        """Walk over all pages of `get_interest_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_INTEREST_HISTORY,
            {"startTime": start_time, "coin": coin, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
            walk,
        )

    def get_liquidation_history(
        self,
        *,
        start_time: Time,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> LiquidationPage:
        """Get the liquidations of the cross margin account.

        `GET /api/v2/margin/crossed/liquidation-history`, signed, 10/s/uid.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Liquidation-Records
        """
        return self._call(
            GET_LIQUIDATION_HISTORY,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
        )

    def iter_liquidation_history(
        self,
        *,
        start_time: Time,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Liquidation]:
        """Walk over all pages of `get_liquidation_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_LIQUIDATION_HISTORY,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
            walk,
        )

    def get_repay_history(
        self,
        *,
        start_time: Time,
        repay_id: str | None = None,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> RepaymentPage:
        """Get what was repaid in the cross margin account.

        `GET /api/v2/margin/crossed/repay-history`, signed, 10/s/ip.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            repay_id: Only the repayment with this id. (`repayId`)
            coin: Only entries in this coin.
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Repay-History
        """
        return self._call(
            GET_REPAY_HISTORY,
            {
                "startTime": start_time,
                "repayId": repay_id,
                "coin": coin,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_repay_history(
        self,
        *,
        start_time: Time,
        repay_id: str | None = None,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Repayment]:
        """Walk over all pages of `get_repay_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_REPAY_HISTORY,
            {
                "startTime": start_time,
                "repayId": repay_id,
                "coin": coin,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )


class AsyncRecordApi(AsyncGroup):
    """Operations of `classic.margin.cross.record`, for asyncio."""

    async def get_bills(
        self,
        *,
        start_time: Time,
        bill_type: MarginBillType | None = None,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> BillPage:
        """Get what changed the balances of the cross margin account.

        `GET /api/v2/margin/crossed/financial-records`, signed, 10/s/uid.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            bill_type: Only entries of this kind. (`marginType`)
                One of `transfer_in`, `transfer_out`, `borrow`, `repay`, `liquidation_fee`, `compensate`,
                    `deal_in`, `deal_out`, `confiscated`, `exchange_in`, `exchange_out`, `sys_exchange_in`,
                    `sys_exchange_out`.
            coin: Only entries in this coin.
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Finance-Flow-History
        """
        return await self._call(
            GET_BILLS,
            {
                "startTime": start_time,
                "marginType": bill_type,
                "coin": coin,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_bills(
        self,
        *,
        start_time: Time,
        bill_type: MarginBillType | None = None,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Bill]:
        """Walk over all pages of `get_bills`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_BILLS,
            {
                "startTime": start_time,
                "marginType": bill_type,
                "coin": coin,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_borrow_history(
        self,
        *,
        start_time: Time,
        loan_id: str | None = None,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> LoanPage:
        """Get what was borrowed in the cross margin account.

        `GET /api/v2/margin/crossed/borrow-history`, signed, 10/s/uid.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            loan_id: Only the loan with this id. (`loanId`)
            coin: Only entries in this coin.
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Loan-Records
        """
        return await self._call(
            GET_BORROW_HISTORY,
            {
                "startTime": start_time,
                "loanId": loan_id,
                "coin": coin,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_borrow_history(
        self,
        *,
        start_time: Time,
        loan_id: str | None = None,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Loan]:
        """Walk over all pages of `get_borrow_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_BORROW_HISTORY,
            {
                "startTime": start_time,
                "loanId": loan_id,
                "coin": coin,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_interest_history(
        self,
        *,
        start_time: Time,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> InterestPage:
        """Get the interest charged in the cross margin account.

        `GET /api/v2/margin/crossed/interest-history`, signed, 10/s/uid.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            coin: Only entries in this coin.
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Interest-Records
        """
        return await self._call(
            GET_INTEREST_HISTORY,
            {"startTime": start_time, "coin": coin, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
        )

    def iter_interest_history(
        self,
        *,
        start_time: Time,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Interest]:
        """Walk over all pages of `get_interest_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_INTEREST_HISTORY,
            {"startTime": start_time, "coin": coin, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
            walk,
        )

    async def get_liquidation_history(
        self,
        *,
        start_time: Time,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> LiquidationPage:
        """Get the liquidations of the cross margin account.

        `GET /api/v2/margin/crossed/liquidation-history`, signed, 10/s/uid.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Liquidation-Records
        """
        return await self._call(
            GET_LIQUIDATION_HISTORY,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
        )

    def iter_liquidation_history(
        self,
        *,
        start_time: Time,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Liquidation]:
        """Walk over all pages of `get_liquidation_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_LIQUIDATION_HISTORY,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
            walk,
        )

    async def get_repay_history(
        self,
        *,
        start_time: Time,
        repay_id: str | None = None,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> RepaymentPage:
        """Get what was repaid in the cross margin account.

        `GET /api/v2/margin/crossed/repay-history`, signed, 10/s/ip.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            repay_id: Only the repayment with this id. (`repayId`)
            coin: Only entries in this coin.
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Entries per page; 100 when left out, 500 at most.
            id_less_than: minId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Repay-History
        """
        return await self._call(
            GET_REPAY_HISTORY,
            {
                "startTime": start_time,
                "repayId": repay_id,
                "coin": coin,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_repay_history(
        self,
        *,
        start_time: Time,
        repay_id: str | None = None,
        coin: str | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Repayment]:
        """Walk over all pages of `get_repay_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_REPAY_HISTORY,
            {
                "startTime": start_time,
                "repayId": repay_id,
                "coin": coin,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )


class RecordApiWithRawResponse(RawGroup):
    """Operations of `classic.margin.cross.record`, returning whole responses."""

    get_bills = raw(RecordApi.get_bills)
    get_borrow_history = raw(RecordApi.get_borrow_history)
    get_interest_history = raw(RecordApi.get_interest_history)
    get_liquidation_history = raw(RecordApi.get_liquidation_history)
    get_repay_history = raw(RecordApi.get_repay_history)


class AsyncRecordApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.margin.cross.record`, for asyncio, returning whole responses."""

    get_bills = async_raw(AsyncRecordApi.get_bills)
    get_borrow_history = async_raw(AsyncRecordApi.get_borrow_history)
    get_interest_history = async_raw(AsyncRecordApi.get_interest_history)
    get_liquidation_history = async_raw(AsyncRecordApi.get_liquidation_history)
    get_repay_history = async_raw(AsyncRecordApi.get_repay_history)
