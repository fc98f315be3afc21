# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.common.account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.common.account_models import (
    Balance,
    BotAsset,
    FundingAsset,
    GetBotAssetsRequest,
    GetFundingAssetsRequest,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import BotAccount
    from bitget_runtime.rest.wire.request import Extra

GET_BALANCES: Operation[list[Balance]] = Operation(
    API,
    __name__,
    "classic.common.account.get_balances",
    "GET",
    "/api/v2/account/all-account-balance",
    None,
    list[Balance],
    auth="signed",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/common/account/All-Account-Balance",
)
GET_BOT_ASSETS: Operation[list[BotAsset]] = Operation(
    API,
    __name__,
    "classic.common.account.get_bot_assets",
    "GET",
    "/api/v2/account/bot-assets",
    GetBotAssetsRequest,
    list[BotAsset],
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/common/account/Bot-Assets",
)
GET_FUNDING_ASSETS: Operation[list[FundingAsset]] = Operation(
    API,
    __name__,
    "classic.common.account.get_funding_assets",
    "GET",
    "/api/v2/account/funding-assets",
    GetFundingAssetsRequest,
    list[FundingAsset],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.get_funding_assets",),
    docs="https://www.bitget.com/api-doc/common/account/Funding-Assets",
)


class AccountApi(Group):
    """Operations of `classic.common.account`."""

    def get_balances(self, *, extra: Extra | None = None) -> list[Balance]:
        """Get what each kind of account is worth in USDT.

        `GET /api/v2/account/all-account-balance`, signed, 1/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/account/All-Account-Balance
        """
        return self._call(GET_BALANCES, {}, extra)

    def get_bot_assets(self, *, account_type: BotAccount | None = None, extra: Extra | None = None) -> list[BotAsset]:
        """Get the balances of the trading bots' account, coin by coin.

        `GET /api/v2/account/bot-assets`, signed, 10/s/uid.

        Args:
            account_type: Kind of bots. (`accountType`)
                - `futures`: Futures.
                - `spot`: Spot.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/account/Bot-Assets
        """
        return self._call(GET_BOT_ASSETS, {"accountType": account_type}, extra)

    def get_funding_assets(self, *, coin: str | None = None, extra: Extra | None = None) -> list[FundingAsset]:
        """Get the balances of the funding account, coin by coin.

        `GET /api/v2/account/funding-assets`, signed, 10/s/uid.

        Args:
            coin: Coin asked for; all coins when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/account/Funding-Assets
        """
        return self._call(GET_FUNDING_ASSETS, {"coin": coin}, extra)


class AsyncAccountApi(AsyncGroup):
    """Operations of `classic.common.account`, for asyncio."""

    async def get_balances(self, *, extra: Extra | None = None) -> list[Balance]:
        """Get what each kind of account is worth in USDT.

        `GET /api/v2/account/all-account-balance`, signed, 1/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/account/All-Account-Balance
        """
        return await self._call(GET_BALANCES, {}, extra)

    async def get_bot_assets(
        self, *, account_type: BotAccount | None = None, extra: Extra | None = None
    ) -> list[BotAsset]:
        """Get the balances of the trading bots' account, coin by coin.

        `GET /api/v2/account/bot-assets`, signed, 10/s/uid.

        Args:
            account_type: Kind of bots. (`accountType`)
                - `futures`: Futures.
                - `spot`: Spot.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/account/Bot-Assets
        """
        return await self._call(GET_BOT_ASSETS, {"accountType": account_type}, extra)

    async def get_funding_assets(self, *, coin: str | None = None, extra: Extra | None = None) -> list[FundingAsset]:
        """Get the balances of the funding account, coin by coin.

        `GET /api/v2/account/funding-assets`, signed, 10/s/uid.

        Args:
            coin: Coin asked for; all coins when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/account/Funding-Assets
        """
        return await self._call(GET_FUNDING_ASSETS, {"coin": coin}, extra)


class AccountApiWithRawResponse(RawGroup):
    """Operations of `classic.common.account`, returning whole responses."""

    get_balances = raw(AccountApi.get_balances)
    get_bot_assets = raw(AccountApi.get_bot_assets)
    get_funding_assets = raw(AccountApi.get_funding_assets)


class AsyncAccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.common.account`, for asyncio, returning whole responses."""

    get_balances = async_raw(AsyncAccountApi.get_balances)
    get_bot_assets = async_raw(AsyncAccountApi.get_bot_assets)
    get_funding_assets = async_raw(AsyncAccountApi.get_funding_assets)
