# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""`client.uta.account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.uta.account_models import Assets, SetLeverageRequest, Settings
from bitget_runtime.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.request import Extra
    from bitget_client.enums import LeverageCategory, MarginMode, PositionSide
    from bitget_runtime.values import Number

GET_ASSETS: Operation[Assets] = Operation(
    API,
    __name__,
    "uta.account.get_assets",
    "GET",
    "/api/v3/account/assets",
    None,
    Assets,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("20/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/account/Get-Account",
)
GET_SETTINGS: Operation[Settings] = Operation(
    API,
    __name__,
    "uta.account.get_settings",
    "GET",
    "/api/v3/account/settings",
    None,
    Settings,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("20/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/account/Get-Account-Setting",
)
SET_LEVERAGE: Operation[str] = Operation(
    API,
    __name__,
    "uta.account.set_leverage",
    "POST",
    "/api/v3/account/set-leverage",
    SetLeverageRequest,
    str,
    auth="signed",
    outcome="setting",
    permission="UTA mgt. (read & write)",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/account/Change-Leverage",
)


class AccountApi(Group):
    """Operations of `uta.account`."""

    def get_assets(self, *, extra: Extra | None = None) -> Assets:
        """Get the equity and margin of the unified account as a whole, and its coins that are not at zero.

        `GET /api/v3/account/assets`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Account
        """
        return self._call(GET_ASSETS, {}, extra)

    def get_settings(self, *, extra: Extra | None = None) -> Settings:
        """Get how the unified account is set up, its modes and the leverage of each contract and coin.

        `GET /api/v3/account/settings`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Account-Setting
        """
        return self._call(GET_SETTINGS, {}, extra)

    def set_leverage(
        self,
        *,
        category: LeverageCategory,
        leverage: Number,
        symbol: str | None = None,
        coin: str | None = None,
        position_side: PositionSide | None = None,
        margin_mode: MarginMode | None = None,
        long_leverage: Number | None = None,
        short_leverage: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set the leverage of one futures contract, or of one coin for margin trading.

        `POST /api/v3/account/set-leverage`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost answer raises `OutcomeUnknown`.

        Args:
            category: Product line.
            leverage: Leverage.
            symbol: Contract; required for futures.
            coin: Coin; required for margin trading.
            position_side: Side to set; required for an isolated position. (`posSide`)
            margin_mode: Margin mode to set it for. (`marginMode`)
            long_leverage: Leverage of long positions. (`longLeverage`)
            short_leverage: Leverage of short positions. (`shortLeverage`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Change-Leverage
        """
        return self._call(
            SET_LEVERAGE,
            {
                "category": category,
                "leverage": leverage,
                "symbol": symbol,
                "coin": coin,
                "posSide": position_side,
                "marginMode": margin_mode,
                "longLeverage": long_leverage,
                "shortLeverage": short_leverage,
            },
            extra,
        )


class AsyncAccountApi(AsyncGroup):
    """Operations of `uta.account`, for asyncio."""

    async def get_assets(self, *, extra: Extra | None = None) -> Assets:
        """Get the equity and margin of the unified account as a whole, and its coins that are not at zero.

        `GET /api/v3/account/assets`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Account
        """
        return await self._call(GET_ASSETS, {}, extra)

    async def get_settings(self, *, extra: Extra | None = None) -> Settings:
        """Get how the unified account is set up, its modes and the leverage of each contract and coin.

        `GET /api/v3/account/settings`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Account-Setting
        """
        return await self._call(GET_SETTINGS, {}, extra)

    async def set_leverage(
        self,
        *,
        category: LeverageCategory,
        leverage: Number,
        symbol: str | None = None,
        coin: str | None = None,
        position_side: PositionSide | None = None,
        margin_mode: MarginMode | None = None,
        long_leverage: Number | None = None,
        short_leverage: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set the leverage of one futures contract, or of one coin for margin trading.

        `POST /api/v3/account/set-leverage`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost answer raises `OutcomeUnknown`.

        Args:
            category: Product line.
            leverage: Leverage.
            symbol: Contract; required for futures.
            coin: Coin; required for margin trading.
            position_side: Side to set; required for an isolated position. (`posSide`)
            margin_mode: Margin mode to set it for. (`marginMode`)
            long_leverage: Leverage of long positions. (`longLeverage`)
            short_leverage: Leverage of short positions. (`shortLeverage`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Change-Leverage
        """
        return await self._call(
            SET_LEVERAGE,
            {
                "category": category,
                "leverage": leverage,
                "symbol": symbol,
                "coin": coin,
                "posSide": position_side,
                "marginMode": margin_mode,
                "longLeverage": long_leverage,
                "shortLeverage": short_leverage,
            },
            extra,
        )


class AccountApiWithRawResponse(RawGroup):
    """Operations of `uta.account`, returning whole answers."""

    get_assets = raw(AccountApi.get_assets)
    get_settings = raw(AccountApi.get_settings)
    set_leverage = raw(AccountApi.set_leverage)


class AsyncAccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.account`, for asyncio, returning whole answers."""

    get_assets = async_raw(AsyncAccountApi.get_assets)
    get_settings = async_raw(AsyncAccountApi.get_settings)
    set_leverage = async_raw(AsyncAccountApi.set_leverage)
