# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.earn.loan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.earn.loan_models import (
    BorrowHistory,
    BorrowRequest,
    BorrowResult,
    Coins,
    Debts,
    GetBorrowHistoryRequest,
    GetCoinsRequest,
    GetInterestEstimateRequest,
    GetLiquidationHistoryRequest,
    GetOpenLoansRequest,
    GetPledgeHistoryRequest,
    GetRepayHistoryRequest,
    InterestEstimate,
    LiquidationHistory,
    ModifyPledgeRequest,
    ModifyPledgeResult,
    OpenLoan,
    PledgeHistory,
    RepayHistory,
    RepayRequest,
    RepayResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import (
        CryptoLoanLiquidationStatus,
        CryptoLoanStatus,
        CryptoLoanTerm,
        FlagYesNo,
        PledgeChange,
        PledgeMove,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

BORROW: Operation[BorrowResult] = Operation(
    API,
    __name__,
    "classic.earn.loan.borrow",
    "POST",
    "/api/v2/earn/loan/borrow",
    BorrowRequest,
    BorrowResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    counterparts=("uta.crypto_loan.borrow",),
    docs="https://www.bitget.com/api-doc/earn/loan/Borrow-Coin",
)
GET_BORROW_HISTORY: Operation[list[BorrowHistory]] = Operation(
    API,
    __name__,
    "classic.earn.loan.get_borrow_history",
    "GET",
    "/api/v2/earn/loan/borrow-history",
    GetBorrowHistoryRequest,
    list[BorrowHistory],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.crypto_loan.get_borrow_history",),
    docs="https://www.bitget.com/api-doc/earn/loan/Get-Borrow-History",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 10..100",
        "window": "startTime..endTime unknown",
        "reach": "3mo",
        "key": "orderId",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_COINS: Operation[Coins] = Operation(
    API,
    __name__,
    "classic.earn.loan.get_coins",
    "GET",
    "/api/v2/earn/loan/public/coinInfos",
    GetCoinsRequest,
    Coins,
    auth="public",
    rate_limits=("10/s/ip",),
    counterparts=("uta.crypto_loan.get_coins",),
    docs="https://www.bitget.com/api-doc/earn/loan/Currency-List",
)
GET_DEBTS: Operation[Debts] = Operation(
    API,
    __name__,
    "classic.earn.loan.get_debts",
    "GET",
    "/api/v2/earn/loan/debts",
    None,
    Debts,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.crypto_loan.get_debts",),
    docs="https://www.bitget.com/api-doc/earn/loan/Get-Debt-List",
)
GET_INTEREST_ESTIMATE: Operation[InterestEstimate] = Operation(
    API,
    __name__,
    "classic.earn.loan.get_interest_estimate",
    "GET",
    "/api/v2/earn/loan/public/hour-interest",
    GetInterestEstimateRequest,
    InterestEstimate,
    auth="public",
    rate_limits=("10/s/ip",),
    counterparts=("uta.crypto_loan.get_interest_estimate",),
    docs="https://www.bitget.com/api-doc/earn/loan/Get-Est-Interest-And-Load-Amount",
)
GET_LIQUIDATION_HISTORY: Operation[list[LiquidationHistory]] = Operation(
    API,
    __name__,
    "classic.earn.loan.get_liquidation_history",
    "GET",
    "/api/v2/earn/loan/reduces",
    GetLiquidationHistoryRequest,
    list[LiquidationHistory],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.crypto_loan.get_liquidation_history",),
    docs="https://www.bitget.com/api-doc/earn/loan/Get-Burst-List",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 10..100",
        "window": "startTime..endTime unknown",
        "reach": "3mo",
        "key": "row",
        "time": "reduceTime",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_OPEN_LOANS: Operation[list[OpenLoan]] = Operation(
    API,
    __name__,
    "classic.earn.loan.get_open_loans",
    "GET",
    "/api/v2/earn/loan/ongoing-orders",
    GetOpenLoansRequest,
    list[OpenLoan],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.crypto_loan.get_open_loans",),
    docs="https://www.bitget.com/api-doc/earn/loan/Get-Loan-Orders",
)
GET_PLEDGE_HISTORY: Operation[list[PledgeHistory]] = Operation(
    API,
    __name__,
    "classic.earn.loan.get_pledge_history",
    "GET",
    "/api/v2/earn/loan/revise-history",
    GetPledgeHistoryRequest,
    list[PledgeHistory],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.crypto_loan.get_pledge_history",),
    docs="https://www.bitget.com/api-doc/earn/loan/Get-Pledge-Rate-History",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 10..100",
        "window": "startTime..endTime unknown",
        "reach": "3mo",
        "key": "row",
        "time": "reviseTime",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_REPAY_HISTORY: Operation[list[RepayHistory]] = Operation(
    API,
    __name__,
    "classic.earn.loan.get_repay_history",
    "GET",
    "/api/v2/earn/loan/repay-history",
    GetRepayHistoryRequest,
    list[RepayHistory],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.crypto_loan.get_repay_history",),
    docs="https://www.bitget.com/api-doc/earn/loan/Get-Repay-History",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 10..100",
        "window": "startTime..endTime unknown",
        "reach": "3mo",
        "key": "row",
        "time": "repayTime",
        "order": "unknown",
        "ends": "empty",
    },
)
MODIFY_PLEDGE: Operation[ModifyPledgeResult] = Operation(
    API,
    __name__,
    "classic.earn.loan.modify_pledge",
    "POST",
    "/api/v2/earn/loan/revise-pledge",
    ModifyPledgeRequest,
    ModifyPledgeResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    counterparts=("uta.crypto_loan.modify_pledge",),
    docs="https://www.bitget.com/api-doc/earn/loan/Modify-Pledge-Rate",
)
REPAY: Operation[RepayResult] = Operation(
    API,
    __name__,
    "classic.earn.loan.repay",
    "POST",
    "/api/v2/earn/loan/repay",
    RepayRequest,
    RepayResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    counterparts=("uta.crypto_loan.repay",),
    docs="https://www.bitget.com/api-doc/earn/loan/Repay",
)


class LoanApi(Group):
    """Operations of `classic.earn.loan`."""

    def borrow(
        self,
        *,
        loan_coin: str,
        pledge_coin: str,
        term: CryptoLoanTerm,
        pledge_amount: Number | None = None,
        loan_amount: Number | None = None,
        extra: Extra | None = None,
    ) -> BorrowResult:
        """Borrow a coin against the collateral of another.

        `POST /api/v2/earn/loan/borrow`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            loan_coin: Coin borrowed. (`loanCoin`)
            pledge_coin: Coin that serves as collateral. (`pledgeCoin`)
            term: Term of the loan. (`daily`)
                - `FLEXIBLE`: No fixed term.
                - `SEVEN`: Seven days.
                - `THIRTY`: Thirty days.
            pledge_amount: Collateral to give, in its coin; this or loanAmount is required. (`pledgeAmount`)
            loan_amount: Amount to borrow, in its coin; this or pledgeAmount is required. (`loanAmount`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Borrow-Coin
        """
        return self._call(
            BORROW,
            {
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "daily": term,
                "pledgeAmount": pledge_amount,
                "loanAmount": loan_amount,
            },
            extra,
        )

    def get_borrow_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        loan_coin: str | None = None,
        pledge_coin: str | None = None,
        status: CryptoLoanStatus | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[BorrowHistory]:
        """Get the past loans of the last three months that are paid off, liquidated or failed.

        `GET /api/v2/earn/loan/borrow-history`, signed, 10/s/uid.

        Args:
            start_time: Start of the period, at most three months ago. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            status: Only loans with this end.
                - `ROLLBACK`: It failed.
                - `FORCE`: It was liquidated.
                - `REPAY`: It was repaid.
            page_no: Number of the page; 1 when left out. (`pageNo`)
            page_size: Entries per page; 10 when left out, at most 100. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Get-Borrow-History
        """
        return self._call(
            GET_BORROW_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "status": status,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
        )

    def iter_borrow_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        loan_coin: str | None = None,
        pledge_coin: str | None = None,
        status: CryptoLoanStatus | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[BorrowHistory]:
        """Walk over all pages of `get_borrow_history`, which takes the same arguments.

        Reach: 3mo; widest query: unknown.
        """
        return self._walk(
            GET_BORROW_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "status": status,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
            walk,
        )

    def get_coins(self, *, coin: str | None = None, extra: Extra | None = None) -> Coins:
        """Get the coins that can be borrowed or pledged, with interest rates, pledge rates and limits.

        `GET /api/v2/earn/loan/public/coinInfos`, public, 10/s/ip.

        Args:
            coin: Coin asked for; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Currency-List
        """
        return self._call(GET_COINS, {"coin": coin}, extra)

    def get_debts(self, *, extra: Extra | None = None) -> Debts:
        """Get what is owed in crypto loans and what is pledged for them, coin by coin.

        `GET /api/v2/earn/loan/debts`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Get-Debt-List
        """
        return self._call(GET_DEBTS, {}, extra)

    def get_interest_estimate(
        self,
        *,
        loan_coin: str,
        pledge_coin: str,
        term: CryptoLoanTerm,
        pledge_amount: Number,
        extra: Extra | None = None,
    ) -> InterestEstimate:
        """Get an estimate of how much a given collateral lets borrow, and of the interest of an hour on that.

        `GET /api/v2/earn/loan/public/hour-interest`, public, 10/s/ip.

        Args:
            loan_coin: Coin borrowed. (`loanCoin`)
            pledge_coin: Coin that serves as collateral. (`pledgeCoin`)
            term: Term of the loan. (`daily`)
                - `FLEXIBLE`: No fixed term.
                - `SEVEN`: Seven days.
                - `THIRTY`: Thirty days.
            pledge_amount: Collateral to reckon with, in its coin. (`pledgeAmount`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Get-Est-Interest-And-Load-Amount
        """
        return self._call(
            GET_INTEREST_ESTIMATE,
            {"loanCoin": loan_coin, "pledgeCoin": pledge_coin, "daily": term, "pledgeAmount": pledge_amount},
            extra,
        )

    def get_liquidation_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        loan_coin: str | None = None,
        pledge_coin: str | None = None,
        status: CryptoLoanLiquidationStatus | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[LiquidationHistory]:
        """Get the liquidations of collateral in the last three months.

        `GET /api/v2/earn/loan/reduces`, signed, 10/s/uid.

        Args:
            start_time: Start of the period, at most three months ago. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            status: Only liquidations that have come this far.
                - `COMPLETE`: Done.
                - `WAIT`: Under way.
            page_no: Number of the page; 1 when left out. (`pageNo`)
            page_size: Entries per page; 10 when left out, at most 100. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Get-Burst-List
        """
        return self._call(
            GET_LIQUIDATION_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "status": status,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
        )

    def iter_liquidation_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        loan_coin: str | None = None,
        pledge_coin: str | None = None,
        status: CryptoLoanLiquidationStatus | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[LiquidationHistory]:
        """Walk over all pages of `get_liquidation_history`, which takes the same arguments.

        Reach: 3mo; widest query: unknown.
        """
        return self._walk(
            GET_LIQUIDATION_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "status": status,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
            walk,
        )

    def get_open_loans(
        self,
        *,
        order_id: str | None = None,
        loan_coin: str | None = None,
        pledge_coin: str | None = None,
        extra: Extra | None = None,
    ) -> list[OpenLoan]:
        """Get the crypto loans that are not paid off.

        `GET /api/v2/earn/loan/ongoing-orders`, signed, 10/s/uid.

        Args:
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Get-Loan-Orders
        """
        return self._call(
            GET_OPEN_LOANS, {"orderId": order_id, "loanCoin": loan_coin, "pledgeCoin": pledge_coin}, extra
        )

    def get_pledge_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        direction: PledgeChange | None = None,
        pledge_coin: str | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[PledgeHistory]:
        """Get the changes of collateral in the last three months, with the pledge rates before and after.

        `GET /api/v2/earn/loan/revise-history`, signed, 10/s/uid.

        Args:
            start_time: Start of the period, at most three months ago. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only changes of the loan with this id. (`orderId`)
            direction: Only changes in this direction. (`reviseSide`)
                - `down`: Collateral was added, the rate went down.
                - `up`: Collateral was withdrawn, the rate went up.
            pledge_coin: Only changes with this collateral. (`pledgeCoin`)
            page_no: Number of the page; 1 when left out. (`pageNo`)
            page_size: Entries per page; 10 when left out, at most 100. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Get-Pledge-Rate-History
        """
        return self._call(
            GET_PLEDGE_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "reviseSide": direction,
                "pledgeCoin": pledge_coin,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
        )

    def iter_pledge_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        direction: PledgeChange | None = None,
        pledge_coin: str | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[PledgeHistory]:
        """Walk over all pages of `get_pledge_history`, which takes the same arguments.

        Reach: 3mo; widest query: unknown.
        """
        return self._walk(
            GET_PLEDGE_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "reviseSide": direction,
                "pledgeCoin": pledge_coin,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
            walk,
        )

    def get_repay_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        loan_coin: str | None = None,
        pledge_coin: str | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[RepayHistory]:
        """Get the repayments of crypto loans in the last three months.

        `GET /api/v2/earn/loan/repay-history`, signed, 10/s/uid.

        Args:
            start_time: Start of the period, at most three months ago. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            page_no: Number of the page; 1 when left out. (`pageNo`)
            page_size: Entries per page; 10 when left out, at most 100. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Get-Repay-History
        """
        return self._call(
            GET_REPAY_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
        )

    def iter_repay_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        loan_coin: str | None = None,
        pledge_coin: str | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[RepayHistory]:
        """Walk over all pages of `get_repay_history`, which takes the same arguments.

        Reach: 3mo; widest query: unknown.
        """
        return self._walk(
            GET_REPAY_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
            walk,
        )

    def modify_pledge(
        self, *, order_id: str, amount: Number, pledge_coin: str, direction: PledgeMove, extra: Extra | None = None
    ) -> ModifyPledgeResult:
        """Add collateral to a crypto loan, or take some out.

        `POST /api/v2/earn/loan/revise-pledge`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            order_id: Id of the loan. (`orderId`)
            amount: Collateral to add or take out, in its coin.
            pledge_coin: Coin that serves as collateral. (`pledgeCoin`)
            direction: Whether to add collateral or take it out. (`reviseType`)
                - `IN`: Collateral is added.
                - `OUT`: Collateral is withdrawn.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Modify-Pledge-Rate
        """
        return self._call(
            MODIFY_PLEDGE,
            {"orderId": order_id, "amount": amount, "pledgeCoin": pledge_coin, "reviseType": direction},
            extra,
        )

    def repay(
        self,
        *,
        order_id: str,
        repay_all: FlagYesNo,
        amount: Number | None = None,
        repay_unlock: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> RepayResult:
        """Repay a crypto loan in full or in part.

        `POST /api/v2/earn/loan/repay`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            order_id: Id of the loan. (`orderId`)
            repay_all: Whether to repay the whole debt. (`repayAll`)
            amount: Amount to repay, in the loan coin; required where repayAll is no.
            repay_unlock: Whether collateral is released with it; yes when left out. (`repayUnlock`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Repay
        """
        return self._call(
            REPAY, {"orderId": order_id, "repayAll": repay_all, "amount": amount, "repayUnlock": repay_unlock}, extra
        )


class AsyncLoanApi(AsyncGroup):
    """Operations of `classic.earn.loan`, for asyncio."""

    async def borrow(
        self,
        *,
        loan_coin: str,
        pledge_coin: str,
        term: CryptoLoanTerm,
        pledge_amount: Number | None = None,
        loan_amount: Number | None = None,
        extra: Extra | None = None,
    ) -> BorrowResult:
        """Borrow a coin against the collateral of another.

        `POST /api/v2/earn/loan/borrow`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            loan_coin: Coin borrowed. (`loanCoin`)
            pledge_coin: Coin that serves as collateral. (`pledgeCoin`)
            term: Term of the loan. (`daily`)
                - `FLEXIBLE`: No fixed term.
                - `SEVEN`: Seven days.
                - `THIRTY`: Thirty days.
            pledge_amount: Collateral to give, in its coin; this or loanAmount is required. (`pledgeAmount`)
            loan_amount: Amount to borrow, in its coin; this or pledgeAmount is required. (`loanAmount`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Borrow-Coin
        """
        return await self._call(
            BORROW,
            {
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "daily": term,
                "pledgeAmount": pledge_amount,
                "loanAmount": loan_amount,
            },
            extra,
        )

    async def get_borrow_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        loan_coin: str | None = None,
        pledge_coin: str | None = None,
        status: CryptoLoanStatus | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[BorrowHistory]:
        """Get the past loans of the last three months that are paid off, liquidated or failed.

        `GET /api/v2/earn/loan/borrow-history`, signed, 10/s/uid.

        Args:
            start_time: Start of the period, at most three months ago. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            status: Only loans with this end.
                - `ROLLBACK`: It failed.
                - `FORCE`: It was liquidated.
                - `REPAY`: It was repaid.
            page_no: Number of the page; 1 when left out. (`pageNo`)
            page_size: Entries per page; 10 when left out, at most 100. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Get-Borrow-History
        """
        return await self._call(
            GET_BORROW_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "status": status,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
        )

    def iter_borrow_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        loan_coin: str | None = None,
        pledge_coin: str | None = None,
        status: CryptoLoanStatus | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[BorrowHistory]:
        """Walk over all pages of `get_borrow_history`, which takes the same arguments.

        Reach: 3mo; widest query: unknown.
        """
        return self._walk(
            GET_BORROW_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "status": status,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
            walk,
        )

    async def get_coins(self, *, coin: str | None = None, extra: Extra | None = None) -> Coins:
        """Get the coins that can be borrowed or pledged, with interest rates, pledge rates and limits.

        `GET /api/v2/earn/loan/public/coinInfos`, public, 10/s/ip.

        Args:
            coin: Coin asked for; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Currency-List
        """
        return await self._call(GET_COINS, {"coin": coin}, extra)

    async def get_debts(self, *, extra: Extra | None = None) -> Debts:
        """Get what is owed in crypto loans and what is pledged for them, coin by coin.

        `GET /api/v2/earn/loan/debts`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Get-Debt-List
        """
        return await self._call(GET_DEBTS, {}, extra)

    async def get_interest_estimate(
        self,
        *,
        loan_coin: str,
        pledge_coin: str,
        term: CryptoLoanTerm,
        pledge_amount: Number,
        extra: Extra | None = None,
    ) -> InterestEstimate:
        """Get an estimate of how much a given collateral lets borrow, and of the interest of an hour on that.

        `GET /api/v2/earn/loan/public/hour-interest`, public, 10/s/ip.

        Args:
            loan_coin: Coin borrowed. (`loanCoin`)
            pledge_coin: Coin that serves as collateral. (`pledgeCoin`)
            term: Term of the loan. (`daily`)
                - `FLEXIBLE`: No fixed term.
                - `SEVEN`: Seven days.
                - `THIRTY`: Thirty days.
            pledge_amount: Collateral to reckon with, in its coin. (`pledgeAmount`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Get-Est-Interest-And-Load-Amount
        """
        return await self._call(
            GET_INTEREST_ESTIMATE,
            {"loanCoin": loan_coin, "pledgeCoin": pledge_coin, "daily": term, "pledgeAmount": pledge_amount},
            extra,
        )

    async def get_liquidation_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        loan_coin: str | None = None,
        pledge_coin: str | None = None,
        status: CryptoLoanLiquidationStatus | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[LiquidationHistory]:
        """Get the liquidations of collateral in the last three months.

        `GET /api/v2/earn/loan/reduces`, signed, 10/s/uid.

        Args:
            start_time: Start of the period, at most three months ago. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            status: Only liquidations that have come this far.
                - `COMPLETE`: Done.
                - `WAIT`: Under way.
            page_no: Number of the page; 1 when left out. (`pageNo`)
            page_size: Entries per page; 10 when left out, at most 100. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Get-Burst-List
        """
        return await self._call(
            GET_LIQUIDATION_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "status": status,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
        )

    def iter_liquidation_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        loan_coin: str | None = None,
        pledge_coin: str | None = None,
        status: CryptoLoanLiquidationStatus | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[LiquidationHistory]:
        """Walk over all pages of `get_liquidation_history`, which takes the same arguments.

        Reach: 3mo; widest query: unknown.
        """
        return self._walk(
            GET_LIQUIDATION_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "status": status,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
            walk,
        )

    async def get_open_loans(
        self,
        *,
        order_id: str | None = None,
        loan_coin: str | None = None,
        pledge_coin: str | None = None,
        extra: Extra | None = None,
    ) -> list[OpenLoan]:
        """Get the crypto loans that are not paid off.

        `GET /api/v2/earn/loan/ongoing-orders`, signed, 10/s/uid.

        Args:
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Get-Loan-Orders
        """
        return await self._call(
            GET_OPEN_LOANS, {"orderId": order_id, "loanCoin": loan_coin, "pledgeCoin": pledge_coin}, extra
        )

    async def get_pledge_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        direction: PledgeChange | None = None,
        pledge_coin: str | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[PledgeHistory]:
        """Get the changes of collateral in the last three months, with the pledge rates before and after.

        `GET /api/v2/earn/loan/revise-history`, signed, 10/s/uid.

        Args:
            start_time: Start of the period, at most three months ago. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only changes of the loan with this id. (`orderId`)
            direction: Only changes in this direction. (`reviseSide`)
                - `down`: Collateral was added, the rate went down.
                - `up`: Collateral was withdrawn, the rate went up.
            pledge_coin: Only changes with this collateral. (`pledgeCoin`)
            page_no: Number of the page; 1 when left out. (`pageNo`)
            page_size: Entries per page; 10 when left out, at most 100. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Get-Pledge-Rate-History
        """
        return await self._call(
            GET_PLEDGE_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "reviseSide": direction,
                "pledgeCoin": pledge_coin,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
        )

    def iter_pledge_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        direction: PledgeChange | None = None,
        pledge_coin: str | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[PledgeHistory]:
        """Walk over all pages of `get_pledge_history`, which takes the same arguments.

        Reach: 3mo; widest query: unknown.
        """
        return self._walk(
            GET_PLEDGE_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "reviseSide": direction,
                "pledgeCoin": pledge_coin,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
            walk,
        )

    async def get_repay_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        loan_coin: str | None = None,
        pledge_coin: str | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[RepayHistory]:
        """Get the repayments of crypto loans in the last three months.

        `GET /api/v2/earn/loan/repay-history`, signed, 10/s/uid.

        Args:
            start_time: Start of the period, at most three months ago. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            page_no: Number of the page; 1 when left out. (`pageNo`)
            page_size: Entries per page; 10 when left out, at most 100. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Get-Repay-History
        """
        return await self._call(
            GET_REPAY_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
        )

    def iter_repay_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        order_id: str | None = None,
        loan_coin: str | None = None,
        pledge_coin: str | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[RepayHistory]:
        """Walk over all pages of `get_repay_history`, which takes the same arguments.

        Reach: 3mo; widest query: unknown.
        """
        return self._walk(
            GET_REPAY_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "pageNo": page_no,
                "pageSize": page_size,
            },
            extra,
            walk,
        )

    async def modify_pledge(
        self, *, order_id: str, amount: Number, pledge_coin: str, direction: PledgeMove, extra: Extra | None = None
    ) -> ModifyPledgeResult:
        """Add collateral to a crypto loan, or take some out.

        `POST /api/v2/earn/loan/revise-pledge`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            order_id: Id of the loan. (`orderId`)
            amount: Collateral to add or take out, in its coin.
            pledge_coin: Coin that serves as collateral. (`pledgeCoin`)
            direction: Whether to add collateral or take it out. (`reviseType`)
                - `IN`: Collateral is added.
                - `OUT`: Collateral is withdrawn.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Modify-Pledge-Rate
        """
        return await self._call(
            MODIFY_PLEDGE,
            {"orderId": order_id, "amount": amount, "pledgeCoin": pledge_coin, "reviseType": direction},
            extra,
        )

    async def repay(
        self,
        *,
        order_id: str,
        repay_all: FlagYesNo,
        amount: Number | None = None,
        repay_unlock: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> RepayResult:
        """Repay a crypto loan in full or in part.

        `POST /api/v2/earn/loan/repay`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            order_id: Id of the loan. (`orderId`)
            repay_all: Whether to repay the whole debt. (`repayAll`)
            amount: Amount to repay, in the loan coin; required where repayAll is no.
            repay_unlock: Whether collateral is released with it; yes when left out. (`repayUnlock`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/loan/Repay
        """
        return await self._call(
            REPAY, {"orderId": order_id, "repayAll": repay_all, "amount": amount, "repayUnlock": repay_unlock}, extra
        )


class LoanApiWithRawResponse(RawGroup):
    """Operations of `classic.earn.loan`, returning whole responses."""

    borrow = raw(LoanApi.borrow)
    get_borrow_history = raw(LoanApi.get_borrow_history)
    get_coins = raw(LoanApi.get_coins)
    get_debts = raw(LoanApi.get_debts)
    get_interest_estimate = raw(LoanApi.get_interest_estimate)
    get_liquidation_history = raw(LoanApi.get_liquidation_history)
    get_open_loans = raw(LoanApi.get_open_loans)
    get_pledge_history = raw(LoanApi.get_pledge_history)
    get_repay_history = raw(LoanApi.get_repay_history)
    modify_pledge = raw(LoanApi.modify_pledge)
    repay = raw(LoanApi.repay)


class AsyncLoanApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.earn.loan`, for asyncio, returning whole responses."""

    borrow = async_raw(AsyncLoanApi.borrow)
    get_borrow_history = async_raw(AsyncLoanApi.get_borrow_history)
    get_coins = async_raw(AsyncLoanApi.get_coins)
    get_debts = async_raw(AsyncLoanApi.get_debts)
    get_interest_estimate = async_raw(AsyncLoanApi.get_interest_estimate)
    get_liquidation_history = async_raw(AsyncLoanApi.get_liquidation_history)
    get_open_loans = async_raw(AsyncLoanApi.get_open_loans)
    get_pledge_history = async_raw(AsyncLoanApi.get_pledge_history)
    get_repay_history = async_raw(AsyncLoanApi.get_repay_history)
    modify_pledge = async_raw(AsyncLoanApi.modify_pledge)
    repay = async_raw(AsyncLoanApi.repay)
