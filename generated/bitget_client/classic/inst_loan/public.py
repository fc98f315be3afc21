# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.inst_loan.public`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.inst_loan.public_models import (
    GetMarginCoinsRequest,
    GetProductInfoRequest,
    GetSymbolsRequest,
    MarginCoins,
    ProductInfo,
    Symbols,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.rest.wire.request import Extra

GET_MARGIN_COINS: Operation[MarginCoins] = Operation(
    API,
    __name__,
    "classic.inst_loan.public.get_margin_coins",
    "GET",
    "/api/v2/spot/ins-loan/ensure-coins-convert",
    GetMarginCoinsRequest,
    MarginCoins,
    auth="signed",
    rate_limits=("5/s/uid",),
    counterparts=("uta.inst_loan.get_margin_coins",),
    docs="https://www.bitget.com/api-doc/instloan/public/Get-Margin-Coin-Info",
)
GET_PRODUCT_INFO: Operation[ProductInfo] = Operation(
    API,
    __name__,
    "classic.inst_loan.public.get_product_info",
    "GET",
    "/api/v2/spot/ins-loan/product-infos",
    GetProductInfoRequest,
    ProductInfo,
    auth="signed",
    rate_limits=("5/s/uid",),
    counterparts=("uta.inst_loan.get_product_info",),
    docs="https://www.bitget.com/api-doc/instloan/public/Get-Product-Info",
)
GET_SYMBOLS: Operation[Symbols] = Operation(
    API,
    __name__,
    "classic.inst_loan.public.get_symbols",
    "GET",
    "/api/v2/spot/ins-loan/symbols",
    GetSymbolsRequest,
    Symbols,
    auth="signed",
    rate_limits=("5/s/uid",),
    counterparts=("uta.inst_loan.get_symbols",),
    docs="https://www.bitget.com/api-doc/instloan/public/Get-Spot-Symbols",
)


class PublicApi(Group):
    """Operations of `classic.inst_loan.public`."""

    def get_margin_coins(self, *, product_id: str, extra: Extra | None = None) -> MarginCoins:
        """Get the coins that count as margin of one institutional loan product, and the share of their value that does.

        `GET /api/v2/spot/ins-loan/ensure-coins-convert`, signed, 5/s/uid.

        Args:
            product_id: Id of the loan product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/public/Get-Margin-Coin-Info
        """
        return self._call(GET_MARGIN_COINS, {"productId": product_id}, extra)

    def get_product_info(self, *, product_id: str, extra: Extra | None = None) -> ProductInfo:
        """Get the leverage and the loan-to-value limits of one institutional loan product.

        `GET /api/v2/spot/ins-loan/product-infos`, signed, 5/s/uid.

        Args:
            product_id: Id of the loan product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/public/Get-Product-Info
        """
        return self._call(GET_PRODUCT_INFO, {"productId": product_id}, extra)

    def get_symbols(self, *, product_id: str, extra: Extra | None = None) -> Symbols:
        """Get the spot pairs, and the futures contracts where there are any, that one institutional loan product allows.

        `GET /api/v2/spot/ins-loan/symbols`, signed, 5/s/uid.

        Args:
            product_id: Id of the loan product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/public/Get-Spot-Symbols
        """
        return self._call(GET_SYMBOLS, {"productId": product_id}, extra)


class AsyncPublicApi(AsyncGroup):
    """Operations of `classic.inst_loan.public`, for asyncio."""

    async def get_margin_coins(self, *, product_id: str, extra: Extra | None = None) -> MarginCoins:
        """Get the coins that count as margin of one institutional loan product, and the share of their value that does.

        `GET /api/v2/spot/ins-loan/ensure-coins-convert`, signed, 5/s/uid.

        Args:
            product_id: Id of the loan product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/public/Get-Margin-Coin-Info
        """
        return await self._call(GET_MARGIN_COINS, {"productId": product_id}, extra)

    async def get_product_info(self, *, product_id: str, extra: Extra | None = None) -> ProductInfo:
        """Get the leverage and the loan-to-value limits of one institutional loan product.

        `GET /api/v2/spot/ins-loan/product-infos`, signed, 5/s/uid.

        Args:
            product_id: Id of the loan product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/public/Get-Product-Info
        """
        return await self._call(GET_PRODUCT_INFO, {"productId": product_id}, extra)

    async def get_symbols(self, *, product_id: str, extra: Extra | None = None) -> Symbols:
        """Get the spot pairs, and the futures contracts where there are any, that one institutional loan product allows.

        `GET /api/v2/spot/ins-loan/symbols`, signed, 5/s/uid.

        Args:
            product_id: Id of the loan product. (`productId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/instloan/public/Get-Spot-Symbols
        """
        return await self._call(GET_SYMBOLS, {"productId": product_id}, extra)


class PublicApiWithRawResponse(RawGroup):
    """Operations of `classic.inst_loan.public`, returning whole responses."""

    get_margin_coins = raw(PublicApi.get_margin_coins)
    get_product_info = raw(PublicApi.get_product_info)
    get_symbols = raw(PublicApi.get_symbols)


class AsyncPublicApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.inst_loan.public`, for asyncio, returning whole responses."""

    get_margin_coins = async_raw(AsyncPublicApi.get_margin_coins)
    get_product_info = async_raw(AsyncPublicApi.get_product_info)
    get_symbols = async_raw(AsyncPublicApi.get_symbols)
