# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.p2p.common`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.uta.p2p.common_models import Balance, GetBalanceRequest
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.rest.wire.request import Extra

GET_BALANCE: Operation[Balance] = Operation(
    API,
    __name__,
    "uta.p2p.common.get_balance",
    "GET",
    "/api/v3/p2p/balance",
    GetBalanceRequest,
    Balance,
    auth="signed",
    permission="UTA P2P read",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/p2p-common/p2p-common#get-balance",
)


class CommonApi(Group):
    """Operations of `uta.p2p.common`."""

    def get_balance(self, *, coin: str, extra: Extra | None = None) -> Balance:
        """Get the balance of one coin that can be used in P2P trading.

        `GET /api/v3/p2p/balance`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            coin: Coin traded for the fiat currency. (`token`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-common/p2p-common#get-balance
        """
        return self._call(GET_BALANCE, {"token": coin}, extra)


class AsyncCommonApi(AsyncGroup):
    """Operations of `uta.p2p.common`, for asyncio."""

    async def get_balance(self, *, coin: str, extra: Extra | None = None) -> Balance:
        """Get the balance of one coin that can be used in P2P trading.

        `GET /api/v3/p2p/balance`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            coin: Coin traded for the fiat currency. (`token`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-common/p2p-common#get-balance
        """
        return await self._call(GET_BALANCE, {"token": coin}, extra)


class CommonApiWithRawResponse(RawGroup):
    """Operations of `uta.p2p.common`, returning whole responses."""

    get_balance = raw(CommonApi.get_balance)


class AsyncCommonApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.p2p.common`, for asyncio, returning whole responses."""

    get_balance = async_raw(AsyncCommonApi.get_balance)
