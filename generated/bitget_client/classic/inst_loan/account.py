# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.inst_loan.account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.inst_loan.account_models import (
    BindSubaccountRequest,
    GetLtvRequest,
    GetTransferredAmountRequest,
    Ltv,
    RiskUnits,
    TransferredAmount,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import RiskUnitOperation
    from bitget_runtime.rest.wire.request import Extra

BIND_SUBACCOUNT: Operation[str] = Operation(
    API,
    __name__,
    "classic.inst_loan.account.bind_subaccount",
    "POST",
    "/api/v2/spot/ins-loan/bind-uid",
    BindSubaccountRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    counterparts=("uta.inst_loan.bind_subaccount",),
    docs="https://www.bitget.com/api-doc/instloan/account/Bind-Risk-Unit",
)
GET_LTV: Operation[Ltv] = Operation(
    API,
    __name__,
    "classic.inst_loan.account.get_ltv",
    "GET",
    "/api/v2/spot/ins-loan/ltv-convert",
    GetLtvRequest,
    Ltv,
    auth="signed",
    rate_limits=("5/s/uid",),
    counterparts=("uta.inst_loan.get_ltv",),
    docs="https://www.bitget.com/api-doc/instloan/account/Get-LTV",
)
GET_RISK_UNITS: Operation[RiskUnits] = Operation(
    API,
    __name__,
    "classic.inst_loan.account.get_risk_units",
    "GET",
    "/api/v2/spot/ins-loan/risk-unit",
    None,
    RiskUnits,
    auth="signed",
    rate_limits=("5/s/uid",),
    counterparts=("uta.inst_loan.get_risk_units",),
    docs="https://www.bitget.com/api-doc/instloan/account/Get-Risk-Unit",
)
GET_TRANSFERRED_AMOUNT: Operation[TransferredAmount] = Operation(
    API,
    __name__,
    "classic.inst_loan.account.get_transferred_amount",
    "GET",
    "/api/v2/spot/ins-loan/transfered",
    GetTransferredAmountRequest,
    TransferredAmount,
    auth="signed",
    rate_limits=("5/s/uid",),
    counterparts=("uta.inst_loan.get_transferred_amount",),
    docs="https://www.bitget.com/api-doc/instloan/account/Get-Transferred-Amount-From-Spot-Account",
)


class AccountApi(Group):
    """Operations of `classic.inst_loan.account`."""

    def bind_subaccount(
        self, *, uid: str, operation: RiskUnitOperation, risk_unit_id: str | None = None, extra: Extra | None = None
    ) -> str:
        """Bind a subaccount to the risk unit of an institutional loan, or unbind it; a risk unit takes up to 50.

        `POST /api/v2/spot/ins-loan/bind-uid`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            uid: User id of the subaccount.
            operation: What to do. (`operate`)
                - `bind`: The user is bound to the risk unit.
                - `unbind`: The user is released from the risk unit.
            risk_unit_id: Id of the risk unit; required from the main account, not from the risk unit itself.
                (`riskUnitId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/account/Bind-Risk-Unit
        """
        return self._call(BIND_SUBACCOUNT, {"uid": uid, "operate": operation, "riskUnitId": risk_unit_id}, extra)

    def get_ltv(self, *, risk_unit_id: str | None = None, extra: Extra | None = None) -> Ltv:
        """Get the loan-to-value ratio of an institutional loan, with the debts and the assets it is made of.

        `GET /api/v2/spot/ins-loan/ltv-convert`, signed, 5/s/uid.

        Args:
            risk_unit_id: Id of the risk unit; required from the main account, not from the risk unit itself.
                (`riskUnitId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/account/Get-LTV
        """
        return self._call(GET_LTV, {"riskUnitId": risk_unit_id}, extra)

    def get_risk_units(self, *, extra: Extra | None = None) -> RiskUnits:
        """Get the ids of the risk units of institutional loans; only with an API key of the main account.

        `GET /api/v2/spot/ins-loan/risk-unit`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/account/Get-Risk-Unit
        """
        return self._call(GET_RISK_UNITS, {}, extra)

    def get_transferred_amount(
        self, *, coin: str, user_id: str | None = None, extra: Extra | None = None
    ) -> TransferredAmount:
        """Get how much of a coin one account of an institutional loan has transferred.

        `GET /api/v2/spot/ins-loan/transfered`, signed, 5/s/uid.

        Args:
            coin: Name of the coin.
            user_id: User id of the main account or of a subaccount. (`userId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/account/Get-Transferred-Amount-From-Spot-Account
        """
        return self._call(GET_TRANSFERRED_AMOUNT, {"coin": coin, "userId": user_id}, extra)


class AsyncAccountApi(AsyncGroup):
    """Operations of `classic.inst_loan.account`, for asyncio."""

    async def bind_subaccount(
        self, *, uid: str, operation: RiskUnitOperation, risk_unit_id: str | None = None, extra: Extra | None = None
    ) -> str:
        """Bind a subaccount to the risk unit of an institutional loan, or unbind it; a risk unit takes up to 50.

        `POST /api/v2/spot/ins-loan/bind-uid`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            uid: User id of the subaccount.
            operation: What to do. (`operate`)
                - `bind`: The user is bound to the risk unit.
                - `unbind`: The user is released from the risk unit.
            risk_unit_id: Id of the risk unit; required from the main account, not from the risk unit itself.
                (`riskUnitId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/account/Bind-Risk-Unit
        """
        return await self._call(BIND_SUBACCOUNT, {"uid": uid, "operate": operation, "riskUnitId": risk_unit_id}, extra)

    async def get_ltv(self, *, risk_unit_id: str | None = None, extra: Extra | None = None) -> Ltv:
        """Get the loan-to-value ratio of an institutional loan, with the debts and the assets it is made of.

        `GET /api/v2/spot/ins-loan/ltv-convert`, signed, 5/s/uid.

        Args:
            risk_unit_id: Id of the risk unit; required from the main account, not from the risk unit itself.
                (`riskUnitId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/account/Get-LTV
        """
        return await self._call(GET_LTV, {"riskUnitId": risk_unit_id}, extra)

    async def get_risk_units(self, *, extra: Extra | None = None) -> RiskUnits:
        """Get the ids of the risk units of institutional loans; only with an API key of the main account.

        `GET /api/v2/spot/ins-loan/risk-unit`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/account/Get-Risk-Unit
        """
        return await self._call(GET_RISK_UNITS, {}, extra)

    async def get_transferred_amount(
        self, *, coin: str, user_id: str | None = None, extra: Extra | None = None
    ) -> TransferredAmount:
        """Get how much of a coin one account of an institutional loan has transferred.

        `GET /api/v2/spot/ins-loan/transfered`, signed, 5/s/uid.

        Args:
            coin: Name of the coin.
            user_id: User id of the main account or of a subaccount. (`userId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/account/Get-Transferred-Amount-From-Spot-Account
        """
        return await self._call(GET_TRANSFERRED_AMOUNT, {"coin": coin, "userId": user_id}, extra)


class AccountApiWithRawResponse(RawGroup):
    """Operations of `classic.inst_loan.account`, returning whole responses."""

    bind_subaccount = raw(AccountApi.bind_subaccount)
    get_ltv = raw(AccountApi.get_ltv)
    get_risk_units = raw(AccountApi.get_risk_units)
    get_transferred_amount = raw(AccountApi.get_transferred_amount)


class AsyncAccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.inst_loan.account`, for asyncio, returning whole responses."""

    bind_subaccount = async_raw(AsyncAccountApi.bind_subaccount)
    get_ltv = async_raw(AsyncAccountApi.get_ltv)
    get_risk_units = async_raw(AsyncAccountApi.get_risk_units)
    get_transferred_amount = async_raw(AsyncAccountApi.get_transferred_amount)
