# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""`client.classic.inst_loan.account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.inst_loan.account_models import GetLtvRequest, Ltv
from bitget_runtime.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.request import Extra

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
    docs="https://www.bitget.com/api-doc/instloan/account/Get-LTV",
)


class AccountApi(Group):
    """Operations of `classic.inst_loan.account`."""

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


class AsyncAccountApi(AsyncGroup):
    """Operations of `classic.inst_loan.account`, for asyncio."""

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


class AccountApiWithRawResponse(RawGroup):
    """Operations of `classic.inst_loan.account`, returning whole answers."""

    get_ltv = raw(AccountApi.get_ltv)


class AsyncAccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.inst_loan.account`, for asyncio, returning whole answers."""

    get_ltv = async_raw(AsyncAccountApi.get_ltv)
