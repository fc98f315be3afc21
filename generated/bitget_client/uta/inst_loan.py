# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.inst_loan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.inst_loan_models import (
    BindSubaccountRequest,
    BindSubaccountResult,
    GetLoansRequest,
    GetLtvRequest,
    GetMarginCoinsRequest,
    GetProductInfoRequest,
    GetRepayHistoryRequest,
    GetSymbolsRequest,
    GetTransferredAmountRequest,
    Loan,
    Ltv,
    MarginCoins,
    ProductInfo,
    RepayHistory,
    RiskUnits,
    Symbols,
    TransferredAmount,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import RiskUnitOperation
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

BIND_SUBACCOUNT: Operation[BindSubaccountResult] = Operation(
    API,
    __name__,
    "uta.inst_loan.bind_subaccount",
    "POST",
    "/api/v3/ins-loan/bind-uid",
    BindSubaccountRequest,
    BindSubaccountResult,
    auth="signed",
    outcome="setting",
    permission="UTA mgt. (read)",
    rate_limits=("3/s/uid",),
    counterparts=("classic.inst_loan.account.bind_subaccount",),
    docs="https://www.bitget.com/api-doc/uta/loan/Bind-Uid",
)
GET_LOANS: Operation[list[Loan]] = Operation(
    API,
    __name__,
    "uta.inst_loan.get_loans",
    "GET",
    "/api/v3/ins-loan/loan-order",
    GetLoansRequest,
    list[Loan],
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("3/s/uid",),
    counterparts=("classic.inst_loan.orders.get_loans",),
    docs="https://www.bitget.com/api-doc/uta/loan/Get-Loan-Order",
    paging={
        "next": "none",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "page",
    },
)
GET_LTV: Operation[Ltv] = Operation(
    API,
    __name__,
    "uta.inst_loan.get_ltv",
    "GET",
    "/api/v3/ins-loan/ltv-convert",
    GetLtvRequest,
    Ltv,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("3/s/uid",),
    counterparts=("classic.inst_loan.account.get_ltv",),
    docs="https://www.bitget.com/api-doc/uta/loan/Get-LTV-Convert",
)
GET_MARGIN_COINS: Operation[MarginCoins] = Operation(
    API,
    __name__,
    "uta.inst_loan.get_margin_coins",
    "GET",
    "/api/v3/ins-loan/ensure-coins-convert",
    GetMarginCoinsRequest,
    MarginCoins,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("3/s/uid",),
    counterparts=("classic.inst_loan.public.get_margin_coins",),
    docs="https://www.bitget.com/api-doc/uta/loan/Get-Ensure-Coins",
)
GET_PRODUCT_INFO: Operation[ProductInfo] = Operation(
    API,
    __name__,
    "uta.inst_loan.get_product_info",
    "GET",
    "/api/v3/ins-loan/product-infos",
    GetProductInfoRequest,
    ProductInfo,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("3/s/uid",),
    counterparts=("classic.inst_loan.public.get_product_info",),
    docs="https://www.bitget.com/api-doc/uta/loan/Get-Product-Infos",
)
GET_REPAY_HISTORY: Operation[list[RepayHistory]] = Operation(
    API,
    __name__,
    "uta.inst_loan.get_repay_history",
    "GET",
    "/api/v3/ins-loan/repaid-history",
    GetRepayHistoryRequest,
    list[RepayHistory],
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("3/s/uid",),
    counterparts=("classic.inst_loan.orders.get_repay_history",),
    docs="https://www.bitget.com/api-doc/uta/loan/Get-Repaid-History",
    paging={
        "next": "endTime = least [].repaidTime",
        "limit": "limit 100..100",
        "window": "startTime..endTime unknown",
        "reach": "2y",
        "key": "repayOrderId",
        "time": "repaidTime",
        "order": "newest",
        "ends": "empty",
    },
)
GET_RISK_UNITS: Operation[RiskUnits] = Operation(
    API,
    __name__,
    "uta.inst_loan.get_risk_units",
    "GET",
    "/api/v3/ins-loan/risk-unit",
    None,
    RiskUnits,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("3/s/uid",),
    counterparts=("classic.inst_loan.account.get_risk_units",),
    docs="https://www.bitget.com/api-doc/uta/loan/Get-Risk-Unit",
)
GET_SYMBOLS: Operation[Symbols] = Operation(
    API,
    __name__,
    "uta.inst_loan.get_symbols",
    "GET",
    "/api/v3/ins-loan/symbols",
    GetSymbolsRequest,
    Symbols,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("3/s/uid",),
    counterparts=("classic.inst_loan.public.get_symbols",),
    docs="https://www.bitget.com/api-doc/uta/loan/Get-Symbols",
)
GET_TRANSFERRED_AMOUNT: Operation[TransferredAmount] = Operation(
    API,
    __name__,
    "uta.inst_loan.get_transferred_amount",
    "GET",
    "/api/v3/ins-loan/transfered",
    GetTransferredAmountRequest,
    TransferredAmount,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("3/s/uid",),
    counterparts=("classic.inst_loan.account.get_transferred_amount",),
    docs="https://www.bitget.com/api-doc/uta/loan/Get-Transfered",
)


class InstLoanApi(Group):
    """Operations of `uta.inst_loan`."""

    def bind_subaccount(
        self, *, uid: str, operation: RiskUnitOperation, risk_unit_id: str | None = None, extra: Extra | None = None
    ) -> BindSubaccountResult:
        """Bind a subaccount to a risk unit of institutional loans, or release it.

        `POST /api/v3/ins-loan/bind-uid`, signed, 3/s/uid, permission: UTA mgt. (read).
        A lost response raises `OutcomeUnknown`.

        Args:
            uid: User id of the subaccount; a risk unit holds 50 at most.
            operation: What to do. (`operate`)
                - `bind`: The user is bound to the risk unit.
                - `unbind`: The user is released from the risk unit.
            risk_unit_id: Id of the risk unit; required from the main account, not from the risk unit itself.
                (`riskUnitId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Bind-Uid
        """
        return self._call(BIND_SUBACCOUNT, {"uid": uid, "operate": operation, "riskUnitId": risk_unit_id}, extra)

    def get_loans(
        self,
        *,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> list[Loan]:
        """Get your institutional loans, the newest first.

        `GET /api/v3/ins-loan/loan-order`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            order_id: Only the loan with this id. (`orderId`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-Loan-Order
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

        Reach: unknown; widest query: unknown.
        """
        return self._walk(GET_LOANS, {"orderId": order_id, "startTime": start_time, "endTime": end_time}, extra, walk)

    def get_ltv(self, *, risk_unit_id: str | None = None, extra: Extra | None = None) -> Ltv:
        """Get the loan-to-value ratio of an institutional loan, with the debts and the assets it is made of.

        `GET /api/v3/ins-loan/ltv-convert`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            risk_unit_id: Id of the risk unit; required from the main account, not from the risk unit itself.
                (`riskUnitId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-LTV-Convert
        """
        return self._call(GET_LTV, {"riskUnitId": risk_unit_id}, extra)

    def get_margin_coins(self, *, product_id: str, extra: Extra | None = None) -> MarginCoins:
        """Get the coins that count as margin of one institutional loan product, and how much of their value does.

        `GET /api/v3/ins-loan/ensure-coins-convert`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            product_id: Id of the loan product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-Ensure-Coins
        """
        return self._call(GET_MARGIN_COINS, {"productId": product_id}, extra)

    def get_product_info(self, *, product_id: str, extra: Extra | None = None) -> ProductInfo:
        """Get the leverage and the loan-to-value limits of one institutional loan product.

        `GET /api/v3/ins-loan/product-infos`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            product_id: Id of the loan product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-Product-Infos
        """
        return self._call(GET_PRODUCT_INFO, {"productId": product_id}, extra)

    def get_repay_history(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[RepayHistory]:
        """Get repayments of institutional loans made in the unified account, of the last two years.

        `GET /api/v3/ins-loan/repaid-history`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            start_time: Start of the period, at most two years back; two years back when left out. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Repayments per page; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-Repaid-History
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

        Reach: 2y; widest query: unknown.
        """
        return self._walk(
            GET_REPAY_HISTORY, {"startTime": start_time, "endTime": end_time, "limit": limit}, extra, walk
        )

    def get_risk_units(self, *, extra: Extra | None = None) -> RiskUnits:
        """Get the risk units of institutional loans; only for the main account.

        `GET /api/v3/ins-loan/risk-unit`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-Risk-Unit
        """
        return self._call(GET_RISK_UNITS, {}, extra)

    def get_symbols(self, *, product_id: str, extra: Extra | None = None) -> Symbols:
        """Get the spot pairs and the futures contracts that one institutional loan product allows.

        `GET /api/v3/ins-loan/symbols`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            product_id: Id of the loan product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-Symbols
        """
        return self._call(GET_SYMBOLS, {"productId": product_id}, extra)

    def get_transferred_amount(
        self, *, coin: str, user_id: str | None = None, extra: Extra | None = None
    ) -> TransferredAmount:
        """Get how much of a coin an account has transferred under institutional loans.

        `GET /api/v3/ins-loan/transfered`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            coin: Name of the coin.
            user_id: User id of the main account or a subaccount. (`userId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-Transfered
        """
        return self._call(GET_TRANSFERRED_AMOUNT, {"coin": coin, "userId": user_id}, extra)


class AsyncInstLoanApi(AsyncGroup):
    """Operations of `uta.inst_loan`, for asyncio."""

    async def bind_subaccount(
        self, *, uid: str, operation: RiskUnitOperation, risk_unit_id: str | None = None, extra: Extra | None = None
    ) -> BindSubaccountResult:
        """Bind a subaccount to a risk unit of institutional loans, or release it.

        `POST /api/v3/ins-loan/bind-uid`, signed, 3/s/uid, permission: UTA mgt. (read).
        A lost response raises `OutcomeUnknown`.

        Args:
            uid: User id of the subaccount; a risk unit holds 50 at most.
            operation: What to do. (`operate`)
                - `bind`: The user is bound to the risk unit.
                - `unbind`: The user is released from the risk unit.
            risk_unit_id: Id of the risk unit; required from the main account, not from the risk unit itself.
                (`riskUnitId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Bind-Uid
        """
        return await self._call(BIND_SUBACCOUNT, {"uid": uid, "operate": operation, "riskUnitId": risk_unit_id}, extra)

    async def get_loans(
        self,
        *,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> list[Loan]:
        """Get your institutional loans, the newest first.

        `GET /api/v3/ins-loan/loan-order`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            order_id: Only the loan with this id. (`orderId`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-Loan-Order
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

        Reach: unknown; widest query: unknown.
        """
        return self._walk(GET_LOANS, {"orderId": order_id, "startTime": start_time, "endTime": end_time}, extra, walk)

    async def get_ltv(self, *, risk_unit_id: str | None = None, extra: Extra | None = None) -> Ltv:
        """Get the loan-to-value ratio of an institutional loan, with the debts and the assets it is made of.

        `GET /api/v3/ins-loan/ltv-convert`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            risk_unit_id: Id of the risk unit; required from the main account, not from the risk unit itself.
                (`riskUnitId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-LTV-Convert
        """
        return await self._call(GET_LTV, {"riskUnitId": risk_unit_id}, extra)

    async def get_margin_coins(self, *, product_id: str, extra: Extra | None = None) -> MarginCoins:
        """Get the coins that count as margin of one institutional loan product, and how much of their value does.

        `GET /api/v3/ins-loan/ensure-coins-convert`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            product_id: Id of the loan product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-Ensure-Coins
        """
        return await self._call(GET_MARGIN_COINS, {"productId": product_id}, extra)

    async def get_product_info(self, *, product_id: str, extra: Extra | None = None) -> ProductInfo:
        """Get the leverage and the loan-to-value limits of one institutional loan product.

        `GET /api/v3/ins-loan/product-infos`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            product_id: Id of the loan product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-Product-Infos
        """
        return await self._call(GET_PRODUCT_INFO, {"productId": product_id}, extra)

    async def get_repay_history(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[RepayHistory]:
        """Get repayments of institutional loans made in the unified account, of the last two years.

        `GET /api/v3/ins-loan/repaid-history`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            start_time: Start of the period, at most two years back; two years back when left out. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Repayments per page; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-Repaid-History
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

        Reach: 2y; widest query: unknown.
        """
        return self._walk(
            GET_REPAY_HISTORY, {"startTime": start_time, "endTime": end_time, "limit": limit}, extra, walk
        )

    async def get_risk_units(self, *, extra: Extra | None = None) -> RiskUnits:
        """Get the risk units of institutional loans; only for the main account.

        `GET /api/v3/ins-loan/risk-unit`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-Risk-Unit
        """
        return await self._call(GET_RISK_UNITS, {}, extra)

    async def get_symbols(self, *, product_id: str, extra: Extra | None = None) -> Symbols:
        """Get the spot pairs and the futures contracts that one institutional loan product allows.

        `GET /api/v3/ins-loan/symbols`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            product_id: Id of the loan product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-Symbols
        """
        return await self._call(GET_SYMBOLS, {"productId": product_id}, extra)

    async def get_transferred_amount(
        self, *, coin: str, user_id: str | None = None, extra: Extra | None = None
    ) -> TransferredAmount:
        """Get how much of a coin an account has transferred under institutional loans.

        `GET /api/v3/ins-loan/transfered`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            coin: Name of the coin.
            user_id: User id of the main account or a subaccount. (`userId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/loan/Get-Transfered
        """
        return await self._call(GET_TRANSFERRED_AMOUNT, {"coin": coin, "userId": user_id}, extra)


class InstLoanApiWithRawResponse(RawGroup):
    """Operations of `uta.inst_loan`, returning whole responses."""

    bind_subaccount = raw(InstLoanApi.bind_subaccount)
    get_loans = raw(InstLoanApi.get_loans)
    get_ltv = raw(InstLoanApi.get_ltv)
    get_margin_coins = raw(InstLoanApi.get_margin_coins)
    get_product_info = raw(InstLoanApi.get_product_info)
    get_repay_history = raw(InstLoanApi.get_repay_history)
    get_risk_units = raw(InstLoanApi.get_risk_units)
    get_symbols = raw(InstLoanApi.get_symbols)
    get_transferred_amount = raw(InstLoanApi.get_transferred_amount)


class AsyncInstLoanApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.inst_loan`, for asyncio, returning whole responses."""

    bind_subaccount = async_raw(AsyncInstLoanApi.bind_subaccount)
    get_loans = async_raw(AsyncInstLoanApi.get_loans)
    get_ltv = async_raw(AsyncInstLoanApi.get_ltv)
    get_margin_coins = async_raw(AsyncInstLoanApi.get_margin_coins)
    get_product_info = async_raw(AsyncInstLoanApi.get_product_info)
    get_repay_history = async_raw(AsyncInstLoanApi.get_repay_history)
    get_risk_units = async_raw(AsyncInstLoanApi.get_risk_units)
    get_symbols = async_raw(AsyncInstLoanApi.get_symbols)
    get_transferred_amount = async_raw(AsyncInstLoanApi.get_transferred_amount)
