# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.p2p.user`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.uta.p2p.user_models import Currencies, PaymentMethod, UserInfo
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.rest.wire.request import Extra

GET_CURRENCIES: Operation[Currencies] = Operation(
    API,
    __name__,
    "uta.p2p.user.get_currencies",
    "GET",
    "/api/v3/p2p/currencies",
    None,
    Currencies,
    auth="signed",
    permission="UTA P2P read",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/p2p-user-info/p2p-user-info#get-currencies",
)
GET_INFO: Operation[UserInfo] = Operation(
    API,
    __name__,
    "uta.p2p.user.get_info",
    "GET",
    "/api/v3/p2p/user-info",
    None,
    UserInfo,
    auth="signed",
    permission="UTA P2P read",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/p2p-user-info/p2p-user-info#get-user-info",
)
GET_PAYMENT_METHODS: Operation[list[PaymentMethod]] = Operation(
    API,
    __name__,
    "uta.p2p.user.get_payment_methods",
    "GET",
    "/api/v3/p2p/pay-method",
    None,
    list[PaymentMethod],
    auth="signed",
    permission="UTA P2P read",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/p2p-user-info/p2p-user-info#get-pay-methods",
)


class UserApi(Group):
    """Operations of `uta.p2p.user`."""

    def get_currencies(self, *, extra: Extra | None = None) -> Currencies:
        """Get the coins and fiat currencies of P2P trading, with the ways to pay and the limits of advertisements.

        `GET /api/v3/p2p/currencies`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-user-info/p2p-user-info#get-currencies
        """
        return self._call(GET_CURRENCIES, {}, extra)

    def get_info(self, *, extra: Extra | None = None) -> UserInfo:
        """Get your own standing, figures and limits in P2P trading.

        `GET /api/v3/p2p/user-info`, signed, 10/s/uid (inferred), permission: UTA P2P read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-user-info/p2p-user-info#get-user-info
        """
        return self._call(GET_INFO, {}, extra)

    def get_payment_methods(self, *, extra: Extra | None = None) -> list[PaymentMethod]:
        """Get your own ways to pay and be paid in P2P trading.

        `GET /api/v3/p2p/pay-method`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-user-info/p2p-user-info#get-pay-methods
        """
        return self._call(GET_PAYMENT_METHODS, {}, extra)


class AsyncUserApi(AsyncGroup):
    """Operations of `uta.p2p.user`, for asyncio."""

    async def get_currencies(self, *, extra: Extra | None = None) -> Currencies:
        """Get the coins and fiat currencies of P2P trading, with the ways to pay and the limits of advertisements.

        `GET /api/v3/p2p/currencies`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-user-info/p2p-user-info#get-currencies
        """
        return await self._call(GET_CURRENCIES, {}, extra)

    async def get_info(self, *, extra: Extra | None = None) -> UserInfo:
        """Get your own standing, figures and limits in P2P trading.

        `GET /api/v3/p2p/user-info`, signed, 10/s/uid (inferred), permission: UTA P2P read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-user-info/p2p-user-info#get-user-info
        """
        return await self._call(GET_INFO, {}, extra)

    async def get_payment_methods(self, *, extra: Extra | None = None) -> list[PaymentMethod]:
        """Get your own ways to pay and be paid in P2P trading.

        `GET /api/v3/p2p/pay-method`, signed, 10/s/uid, permission: UTA P2P read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/p2p-user-info/p2p-user-info#get-pay-methods
        """
        return await self._call(GET_PAYMENT_METHODS, {}, extra)


class UserApiWithRawResponse(RawGroup):
    """Operations of `uta.p2p.user`, returning whole responses."""

    get_currencies = raw(UserApi.get_currencies)
    get_info = raw(UserApi.get_info)
    get_payment_methods = raw(UserApi.get_payment_methods)


class AsyncUserApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.p2p.user`, for asyncio, returning whole responses."""

    get_currencies = async_raw(AsyncUserApi.get_currencies)
    get_info = async_raw(AsyncUserApi.get_info)
    get_payment_methods = async_raw(AsyncUserApi.get_payment_methods)
