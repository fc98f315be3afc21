# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.crypto_loan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.crypto_loan_models import (
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
        RepayMethod,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

BORROW: Operation[BorrowResult] = Operation(
    API,
    __name__,
    "uta.crypto_loan.borrow",
    "POST",
    "/api/v3/loan/borrow",
    BorrowRequest,
    BorrowResult,
    auth="signed",
    outcome="transfer",
    permission="UTA mgt. read & write",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    counterparts=("classic.earn.loan.borrow",),
    docs="https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#borrow-coins",
)
GET_BORROW_HISTORY: Operation[list[BorrowHistory]] = Operation(
    API,
    __name__,
    "uta.crypto_loan.get_borrow_history",
    "GET",
    "/api/v3/loan/borrow-history",
    GetBorrowHistoryRequest,
    list[BorrowHistory],
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("10/s/uid",),
    counterparts=("classic.earn.loan.get_borrow_history",),
    docs="https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-borrow-history",
    paging={
        "next": "pageNum += 1",
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
    "uta.crypto_loan.get_coins",
    "GET",
    "/api/v3/loan/coins",
    GetCoinsRequest,
    Coins,
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("10/s/uid",),
    counterparts=("classic.earn.loan.get_coins",),
    docs="https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-loan-coins",
)
GET_DEBTS: Operation[Debts] = Operation(
    API,
    __name__,
    "uta.crypto_loan.get_debts",
    "GET",
    "/api/v3/loan/debts",
    None,
    Debts,
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    counterparts=("classic.earn.loan.get_debts",),
    docs="https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-loan-debts",
)
GET_INTEREST_ESTIMATE: Operation[InterestEstimate] = Operation(
    API,
    __name__,
    "uta.crypto_loan.get_interest_estimate",
    "GET",
    "/api/v3/loan/interest",
    GetInterestEstimateRequest,
    InterestEstimate,
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("10/s/uid",),
    counterparts=("classic.earn.loan.get_interest_estimate",),
    docs="https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-loan-interest",
)
GET_LIQUIDATION_HISTORY: Operation[list[LiquidationHistory]] = Operation(
    API,
    __name__,
    "uta.crypto_loan.get_liquidation_history",
    "GET",
    "/api/v3/loan/reduces",
    GetLiquidationHistoryRequest,
    list[LiquidationHistory],
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("10/s/uid",),
    counterparts=("classic.earn.loan.get_liquidation_history",),
    docs="https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-loan-reduces",
    paging={
        "next": "pageNum += 1",
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
    "uta.crypto_loan.get_open_loans",
    "GET",
    "/api/v3/loan/borrow-ongoing",
    GetOpenLoansRequest,
    list[OpenLoan],
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("10/s/uid",),
    counterparts=("classic.earn.loan.get_open_loans",),
    docs="https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-borrow-ongoing",
)
GET_PLEDGE_HISTORY: Operation[list[PledgeHistory]] = Operation(
    API,
    __name__,
    "uta.crypto_loan.get_pledge_history",
    "GET",
    "/api/v3/loan/pledge-rate-history",
    GetPledgeHistoryRequest,
    list[PledgeHistory],
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    counterparts=("classic.earn.loan.get_pledge_history",),
    docs="https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-pledge-rate-history",
    paging={
        "next": "pageNum += 1",
        "limit": "pageSize unknown..unknown",
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
    "uta.crypto_loan.get_repay_history",
    "GET",
    "/api/v3/loan/repay-history",
    GetRepayHistoryRequest,
    list[RepayHistory],
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("10/s/uid",),
    counterparts=("classic.earn.loan.get_repay_history",),
    docs="https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-repay-history",
    paging={
        "next": "pageNum += 1",
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
    "uta.crypto_loan.modify_pledge",
    "POST",
    "/api/v3/loan/revise-pledge",
    ModifyPledgeRequest,
    ModifyPledgeResult,
    auth="signed",
    outcome="transfer",
    permission="UTA mgt. read & write",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    counterparts=("classic.earn.loan.modify_pledge",),
    docs="https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#revise-pledge",
)
REPAY: Operation[RepayResult] = Operation(
    API,
    __name__,
    "uta.crypto_loan.repay",
    "POST",
    "/api/v3/loan/repay",
    RepayRequest,
    RepayResult,
    auth="signed",
    outcome="transfer",
    permission="UTA mgt. read & write",
    rate_limits=("10/s/uid",),
    is_trade=True,
    counterparts=("classic.earn.loan.repay",),
    docs="https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#repay-coins",
)


class CryptoLoanApi(Group):
    """Operations of `uta.crypto_loan`."""

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
        """Borrow a coin against collateral.

        `POST /api/v3/loan/borrow`, signed, 10/s/uid (inferred), permission: UTA mgt. read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            loan_coin: Coin to borrow. (`loanCoin`)
            pledge_coin: Coin that serves as collateral. (`pledgeCoin`)
            term: Term of the loan. (`daily`)
                - `FLEXIBLE`: No fixed term.
                - `SEVEN`: Seven days.
                - `THIRTY`: Thirty days.
            pledge_amount: Collateral to give, in its coin; required where loanAmount is left out.
                (`pledgeAmount`)
            loan_amount: Amount to borrow, in the coin; required where pledgeAmount is left out. (`loanAmount`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#borrow-coins
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
        page_num: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[BorrowHistory]:
        """Get crypto loans that are no longer open.

        `GET /api/v3/loan/borrow-history`, signed, 10/s/uid, permission: UTA mgt. read.

        Args:
            start_time: Start of the period, at most three months back. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            status: Only loans that ended like this.
                - `ROLLBACK`: It failed.
                - `FORCE`: It was liquidated.
                - `REPAY`: It was repaid.
            page_num: Number of the page, from 1; 1 when left out. (`pageNum`)
            page_size: Entries per page; 10 when left out, 100 at most. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-borrow-history
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
                "pageNum": page_num,
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
        page_num: IntText | None = None,
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
                "pageNum": page_num,
                "pageSize": page_size,
            },
            extra,
            walk,
        )

    def get_coins(self, *, coin: str | None = None, extra: Extra | None = None) -> Coins:
        """Get the coins that can be borrowed and those that can serve as collateral, with rates and limits.

        `GET /api/v3/loan/coins`, signed, 10/s/uid, permission: UTA mgt. read.

        Args:
            coin: Only this coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-loan-coins
        """
        return self._call(GET_COINS, {"coin": coin}, extra)

    def get_debts(self, *, extra: Extra | None = None) -> Debts:
        """Get your debts and your collateral of crypto loans, coin by coin.

        `GET /api/v3/loan/debts`, signed, 10/s/uid (inferred), permission: UTA mgt. read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-loan-debts
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
        """Estimate the interest of a crypto loan and how much can be borrowed against an amount of collateral.

        `GET /api/v3/loan/interest`, signed, 10/s/uid, permission: UTA mgt. read.

        Args:
            loan_coin: Coin to borrow. (`loanCoin`)
            pledge_coin: Coin that serves as collateral. (`pledgeCoin`)
            term: Term of the loan. (`daily`)
                - `FLEXIBLE`: No fixed term.
                - `SEVEN`: Seven days.
                - `THIRTY`: Thirty days.
            pledge_amount: Collateral to give, in its coin. (`pledgeAmount`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-loan-interest
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
        page_num: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[LiquidationHistory]:
        """Get the liquidations of your crypto loans.

        `GET /api/v3/loan/reduces`, signed, 10/s/uid, permission: UTA mgt. read.

        Args:
            start_time: Start of the period, at most three months back. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            status: Only liquidations that have come this far.
                - `COMPLETE`: Done.
                - `WAIT`: Under way.
            page_num: Number of the page, from 1; 1 when left out. (`pageNum`)
            page_size: Entries per page; 10 when left out, 100 at most. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-loan-reduces
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
                "pageNum": page_num,
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
        page_num: IntText | None = None,
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
                "pageNum": page_num,
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
        """Get crypto loans that are still open.

        `GET /api/v3/loan/borrow-ongoing`, signed, 10/s/uid, permission: UTA mgt. read.

        Args:
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-borrow-ongoing
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
        page_num: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[PledgeHistory]:
        """Get the changes of collateral of your crypto loans.

        `GET /api/v3/loan/pledge-rate-history`, signed, 10/s/uid (inferred), permission: UTA mgt. read.

        Args:
            start_time: Start of the period, at most three months back. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only the loan with this id. (`orderId`)
            direction: Only changes by which the pledge rate went down or up. (`reviseSide`)
                - `down`: Collateral was added, the rate went down.
                - `up`: Collateral was withdrawn, the rate went up.
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            page_num: Number of the page, from 1; 1 when left out. (`pageNum`)
            page_size: Changes per page. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-pledge-rate-history
        """
        return self._call(
            GET_PLEDGE_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "reviseSide": direction,
                "pledgeCoin": pledge_coin,
                "pageNum": page_num,
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
        page_num: IntText | None = None,
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
                "pageNum": page_num,
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
        page_num: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[RepayHistory]:
        """Get the repayments of your crypto loans.

        `GET /api/v3/loan/repay-history`, signed, 10/s/uid, permission: UTA mgt. read.

        Args:
            start_time: Start of the period, at most three months back. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            page_num: Number of the page, from 1; 1 when left out. (`pageNum`)
            page_size: Entries per page; 10 when left out, 100 at most. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-repay-history
        """
        return self._call(
            GET_REPAY_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "pageNum": page_num,
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
        page_num: IntText | None = None,
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
                "pageNum": page_num,
                "pageSize": page_size,
            },
            extra,
            walk,
        )

    def modify_pledge(
        self,
        *,
        order_id: str,
        amount: Number,
        pledge_coin: str,
        direction: PledgeMove | None = None,
        extra: Extra | None = None,
    ) -> ModifyPledgeResult:
        """Add collateral to a crypto loan, or withdraw some.

        `POST /api/v3/loan/revise-pledge`, signed, 10/s/uid (inferred), permission: UTA mgt. read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            order_id: Id of the loan. (`orderId`)
            amount: Collateral to add or withdraw, in its coin.
            pledge_coin: Coin that serves as collateral. (`pledgeCoin`)
            direction: Whether to add or withdraw collateral. (`reviseType`)
                - `IN`: Collateral is added.
                - `OUT`: Collateral is withdrawn.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#revise-pledge
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
        method: RepayMethod,
        repay_all: FlagYesNo,
        amount: Number | None = None,
        repay_unlock: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> RepayResult:
        """Repay a crypto loan, in part or in full.

        `POST /api/v3/loan/repay`, signed, 10/s/uid, permission: UTA mgt. read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            order_id: Id of the loan. (`orderId`)
            method: What the loan is repaid with.
                - `borrowed_coin`: The coin borrowed.
                - `collateral`: The collateral.
            repay_all: Whether the whole debt is repaid. (`repayAll`)
            amount: Amount to repay; required where repayAll is no.
            repay_unlock: Whether collateral is set free with it; no when left out, ignored where everything is
                repaid. (`repayUnlock`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#repay-coins
        """
        return self._call(
            REPAY,
            {
                "orderId": order_id,
                "method": method,
                "repayAll": repay_all,
                "amount": amount,
                "repayUnlock": repay_unlock,
            },
            extra,
        )


class AsyncCryptoLoanApi(AsyncGroup):
    """Operations of `uta.crypto_loan`, for asyncio."""

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
        """Borrow a coin against collateral.

        `POST /api/v3/loan/borrow`, signed, 10/s/uid (inferred), permission: UTA mgt. read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            loan_coin: Coin to borrow. (`loanCoin`)
            pledge_coin: Coin that serves as collateral. (`pledgeCoin`)
            term: Term of the loan. (`daily`)
                - `FLEXIBLE`: No fixed term.
                - `SEVEN`: Seven days.
                - `THIRTY`: Thirty days.
            pledge_amount: Collateral to give, in its coin; required where loanAmount is left out.
                (`pledgeAmount`)
            loan_amount: Amount to borrow, in the coin; required where pledgeAmount is left out. (`loanAmount`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#borrow-coins
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
        page_num: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[BorrowHistory]:
        """Get crypto loans that are no longer open.

        `GET /api/v3/loan/borrow-history`, signed, 10/s/uid, permission: UTA mgt. read.

        Args:
            start_time: Start of the period, at most three months back. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            status: Only loans that ended like this.
                - `ROLLBACK`: It failed.
                - `FORCE`: It was liquidated.
                - `REPAY`: It was repaid.
            page_num: Number of the page, from 1; 1 when left out. (`pageNum`)
            page_size: Entries per page; 10 when left out, 100 at most. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-borrow-history
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
                "pageNum": page_num,
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
        page_num: IntText | None = None,
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
                "pageNum": page_num,
                "pageSize": page_size,
            },
            extra,
            walk,
        )

    async def get_coins(self, *, coin: str | None = None, extra: Extra | None = None) -> Coins:
        """Get the coins that can be borrowed and those that can serve as collateral, with rates and limits.

        `GET /api/v3/loan/coins`, signed, 10/s/uid, permission: UTA mgt. read.

        Args:
            coin: Only this coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-loan-coins
        """
        return await self._call(GET_COINS, {"coin": coin}, extra)

    async def get_debts(self, *, extra: Extra | None = None) -> Debts:
        """Get your debts and your collateral of crypto loans, coin by coin.

        `GET /api/v3/loan/debts`, signed, 10/s/uid (inferred), permission: UTA mgt. read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-loan-debts
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
        """Estimate the interest of a crypto loan and how much can be borrowed against an amount of collateral.

        `GET /api/v3/loan/interest`, signed, 10/s/uid, permission: UTA mgt. read.

        Args:
            loan_coin: Coin to borrow. (`loanCoin`)
            pledge_coin: Coin that serves as collateral. (`pledgeCoin`)
            term: Term of the loan. (`daily`)
                - `FLEXIBLE`: No fixed term.
                - `SEVEN`: Seven days.
                - `THIRTY`: Thirty days.
            pledge_amount: Collateral to give, in its coin. (`pledgeAmount`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-loan-interest
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
        page_num: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[LiquidationHistory]:
        """Get the liquidations of your crypto loans.

        `GET /api/v3/loan/reduces`, signed, 10/s/uid, permission: UTA mgt. read.

        Args:
            start_time: Start of the period, at most three months back. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            status: Only liquidations that have come this far.
                - `COMPLETE`: Done.
                - `WAIT`: Under way.
            page_num: Number of the page, from 1; 1 when left out. (`pageNum`)
            page_size: Entries per page; 10 when left out, 100 at most. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-loan-reduces
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
                "pageNum": page_num,
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
        page_num: IntText | None = None,
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
                "pageNum": page_num,
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
        """Get crypto loans that are still open.

        `GET /api/v3/loan/borrow-ongoing`, signed, 10/s/uid, permission: UTA mgt. read.

        Args:
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-borrow-ongoing
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
        page_num: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[PledgeHistory]:
        """Get the changes of collateral of your crypto loans.

        `GET /api/v3/loan/pledge-rate-history`, signed, 10/s/uid (inferred), permission: UTA mgt. read.

        Args:
            start_time: Start of the period, at most three months back. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only the loan with this id. (`orderId`)
            direction: Only changes by which the pledge rate went down or up. (`reviseSide`)
                - `down`: Collateral was added, the rate went down.
                - `up`: Collateral was withdrawn, the rate went up.
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            page_num: Number of the page, from 1; 1 when left out. (`pageNum`)
            page_size: Changes per page. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-pledge-rate-history
        """
        return await self._call(
            GET_PLEDGE_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "reviseSide": direction,
                "pledgeCoin": pledge_coin,
                "pageNum": page_num,
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
        page_num: IntText | None = None,
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
                "pageNum": page_num,
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
        page_num: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[RepayHistory]:
        """Get the repayments of your crypto loans.

        `GET /api/v3/loan/repay-history`, signed, 10/s/uid, permission: UTA mgt. read.

        Args:
            start_time: Start of the period, at most three months back. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            order_id: Only the loan with this id. (`orderId`)
            loan_coin: Only loans of this coin. (`loanCoin`)
            pledge_coin: Only loans with this collateral. (`pledgeCoin`)
            page_num: Number of the page, from 1; 1 when left out. (`pageNum`)
            page_size: Entries per page; 10 when left out, 100 at most. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#get-repay-history
        """
        return await self._call(
            GET_REPAY_HISTORY,
            {
                "startTime": start_time,
                "endTime": end_time,
                "orderId": order_id,
                "loanCoin": loan_coin,
                "pledgeCoin": pledge_coin,
                "pageNum": page_num,
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
        page_num: IntText | None = None,
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
                "pageNum": page_num,
                "pageSize": page_size,
            },
            extra,
            walk,
        )

    async def modify_pledge(
        self,
        *,
        order_id: str,
        amount: Number,
        pledge_coin: str,
        direction: PledgeMove | None = None,
        extra: Extra | None = None,
    ) -> ModifyPledgeResult:
        """Add collateral to a crypto loan, or withdraw some.

        `POST /api/v3/loan/revise-pledge`, signed, 10/s/uid (inferred), permission: UTA mgt. read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            order_id: Id of the loan. (`orderId`)
            amount: Collateral to add or withdraw, in its coin.
            pledge_coin: Coin that serves as collateral. (`pledgeCoin`)
            direction: Whether to add or withdraw collateral. (`reviseType`)
                - `IN`: Collateral is added.
                - `OUT`: Collateral is withdrawn.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#revise-pledge
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
        method: RepayMethod,
        repay_all: FlagYesNo,
        amount: Number | None = None,
        repay_unlock: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> RepayResult:
        """Repay a crypto loan, in part or in full.

        `POST /api/v3/loan/repay`, signed, 10/s/uid, permission: UTA mgt. read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            order_id: Id of the loan. (`orderId`)
            method: What the loan is repaid with.
                - `borrowed_coin`: The coin borrowed.
                - `collateral`: The collateral.
            repay_all: Whether the whole debt is repaid. (`repayAll`)
            amount: Amount to repay; required where repayAll is no.
            repay_unlock: Whether collateral is set free with it; no when left out, ignored where everything is
                repaid. (`repayUnlock`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/crypto-loans-crypto-loans/crypto-loans#repay-coins
        """
        return await self._call(
            REPAY,
            {
                "orderId": order_id,
                "method": method,
                "repayAll": repay_all,
                "amount": amount,
                "repayUnlock": repay_unlock,
            },
            extra,
        )


class CryptoLoanApiWithRawResponse(RawGroup):
    """Operations of `uta.crypto_loan`, returning whole responses."""

    borrow = raw(CryptoLoanApi.borrow)
    get_borrow_history = raw(CryptoLoanApi.get_borrow_history)
    get_coins = raw(CryptoLoanApi.get_coins)
    get_debts = raw(CryptoLoanApi.get_debts)
    get_interest_estimate = raw(CryptoLoanApi.get_interest_estimate)
    get_liquidation_history = raw(CryptoLoanApi.get_liquidation_history)
    get_open_loans = raw(CryptoLoanApi.get_open_loans)
    get_pledge_history = raw(CryptoLoanApi.get_pledge_history)
    get_repay_history = raw(CryptoLoanApi.get_repay_history)
    modify_pledge = raw(CryptoLoanApi.modify_pledge)
    repay = raw(CryptoLoanApi.repay)


class AsyncCryptoLoanApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.crypto_loan`, for asyncio, returning whole responses."""

    borrow = async_raw(AsyncCryptoLoanApi.borrow)
    get_borrow_history = async_raw(AsyncCryptoLoanApi.get_borrow_history)
    get_coins = async_raw(AsyncCryptoLoanApi.get_coins)
    get_debts = async_raw(AsyncCryptoLoanApi.get_debts)
    get_interest_estimate = async_raw(AsyncCryptoLoanApi.get_interest_estimate)
    get_liquidation_history = async_raw(AsyncCryptoLoanApi.get_liquidation_history)
    get_open_loans = async_raw(AsyncCryptoLoanApi.get_open_loans)
    get_pledge_history = async_raw(AsyncCryptoLoanApi.get_pledge_history)
    get_repay_history = async_raw(AsyncCryptoLoanApi.get_repay_history)
    modify_pledge = async_raw(AsyncCryptoLoanApi.modify_pledge)
    repay = async_raw(AsyncCryptoLoanApi.repay)
