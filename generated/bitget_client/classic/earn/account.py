# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.earn.account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.earn.account_models import Asset, GetAssetsRequest
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.rest.wire.request import Extra

GET_ASSETS: Operation[list[Asset]] = Operation(
    API,
    __name__,
    "classic.earn.account.get_assets",
    "GET",
    "/api/v2/earn/account/assets",
    GetAssetsRequest,
    list[Asset],
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/earn/account/Earn-Assets",
)


class AccountApi(Group):
    """Operations of `classic.earn.account`."""

    def get_assets(self, *, coin: str | None = None, extra: Extra | None = None) -> list[Asset]:
        """Get what is held in earn products in all, coin by coin.

        `GET /api/v2/earn/account/assets`, signed, 10/s/uid.

        Args:
            coin: Coin asked for; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/account/Earn-Assets
        """
        return self._call(GET_ASSETS, {"coin": coin}, extra)


class AsyncAccountApi(AsyncGroup):
    """Operations of `classic.earn.account`, for asyncio."""

    async def get_assets(self, *, coin: str | None = None, extra: Extra | None = None) -> list[Asset]:
        """Get what is held in earn products in all, coin by coin.

        `GET /api/v2/earn/account/assets`, signed, 10/s/uid.

        Args:
            coin: Coin asked for; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/earn/account/Earn-Assets
        """
        return await self._call(GET_ASSETS, {"coin": coin}, extra)


class AccountApiWithRawResponse(RawGroup):
    """Operations of `classic.earn.account`, returning whole responses."""

    get_assets = raw(AccountApi.get_assets)


class AsyncAccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.earn.account`, for asyncio, returning whole responses."""

    get_assets = async_raw(AsyncAccountApi.get_assets)
