# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.common.public`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.common.public_models import (
    FeeRate,
    GetFeeRateRequest,
    GetFeeRatesRequest,
    ServerTime,
    SymbolTradeRate,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import TradeBusiness
    from bitget_runtime.rest.wire.request import Extra

GET_FEE_RATE: Operation[FeeRate] = Operation(
    API,
    __name__,
    "classic.common.public.get_fee_rate",
    "GET",
    "/api/v2/common/trade-rate",
    GetFeeRateRequest,
    FeeRate,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.get_fee_rate",),
    docs="https://www.bitget.com/api-doc/common/public/Get-Trade-Rate",
)
GET_FEE_RATES: Operation[list[SymbolTradeRate]] = Operation(
    API,
    __name__,
    "classic.common.public.get_fee_rates",
    "GET",
    "/api/v2/common/all-trade-rate",
    GetFeeRatesRequest,
    list[SymbolTradeRate],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.get_fee_rates",),
    docs="https://www.bitget.com/api-doc/common/public/Get-All-Trade-Rate",
)
GET_SERVER_TIME: Operation[ServerTime] = Operation(
    API,
    __name__,
    "classic.common.public.get_server_time",
    "GET",
    "/api/v2/public/time",
    None,
    ServerTime,
    auth="public",
    rate_limits=("20/s/ip",),
    counterparts=("uta.public.get_server_time",),
    docs="https://www.bitget.com/api-doc/common/public/Get-Server-Time",
)


class PublicApi(Group):
    """Operations of `classic.common.public`."""

    def get_fee_rate(self, *, symbol: str, business_type: TradeBusiness, extra: Extra | None = None) -> FeeRate:
        """Get the maker and taker fee rates that hold for your account on one symbol.

        `GET /api/v2/common/trade-rate`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            business_type: Kind of business behind an entry. (`businessType`)
                - `spot`: Spot.
                - `mix`: Futures.
                - `margin`: Margin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/public/Get-Trade-Rate
        """
        return self._call(GET_FEE_RATE, {"symbol": symbol, "businessType": business_type}, extra)

    def get_fee_rates(
        self, *, business_type: TradeBusiness, symbol: str | None = None, extra: Extra | None = None
    ) -> list[SymbolTradeRate]:
        """Get the maker and taker fee rates that hold for your account on all symbols of a line of business.

        `GET /api/v2/common/all-trade-rate`, signed, 10/s/uid.

        Args:
            business_type: Kind of business behind an entry. (`businessType`)
                - `spot`: Spot.
                - `mix`: Futures.
                - `margin`: Margin.
            symbol: Trading pair.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/public/Get-All-Trade-Rate
        """
        return self._call(GET_FEE_RATES, {"businessType": business_type, "symbol": symbol}, extra)

    def get_server_time(self, *, extra: Extra | None = None) -> ServerTime:
        """Get the server's clock.

        `GET /api/v2/public/time`, public, 20/s/ip.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/public/Get-Server-Time
        """
        return self._call(GET_SERVER_TIME, {}, extra)


class AsyncPublicApi(AsyncGroup):
    """Operations of `classic.common.public`, for asyncio."""

    async def get_fee_rate(self, *, symbol: str, business_type: TradeBusiness, extra: Extra | None = None) -> FeeRate:
        """Get the maker and taker fee rates that hold for your account on one symbol.

        `GET /api/v2/common/trade-rate`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            business_type: Kind of business behind an entry. (`businessType`)
                - `spot`: Spot.
                - `mix`: Futures.
                - `margin`: Margin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/public/Get-Trade-Rate
        """
        return await self._call(GET_FEE_RATE, {"symbol": symbol, "businessType": business_type}, extra)

    async def get_fee_rates(
        self, *, business_type: TradeBusiness, symbol: str | None = None, extra: Extra | None = None
    ) -> list[SymbolTradeRate]:
        """Get the maker and taker fee rates that hold for your account on all symbols of a line of business.

        `GET /api/v2/common/all-trade-rate`, signed, 10/s/uid.

        Args:
            business_type: Kind of business behind an entry. (`businessType`)
                - `spot`: Spot.
                - `mix`: Futures.
                - `margin`: Margin.
            symbol: Trading pair.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/public/Get-All-Trade-Rate
        """
        return await self._call(GET_FEE_RATES, {"businessType": business_type, "symbol": symbol}, extra)

    async def get_server_time(self, *, extra: Extra | None = None) -> ServerTime:
        """Get the server's clock.

        `GET /api/v2/public/time`, public, 20/s/ip.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/public/Get-Server-Time
        """
        return await self._call(GET_SERVER_TIME, {}, extra)


class PublicApiWithRawResponse(RawGroup):
    """Operations of `classic.common.public`, returning whole responses."""

    get_fee_rate = raw(PublicApi.get_fee_rate)
    get_fee_rates = raw(PublicApi.get_fee_rates)
    get_server_time = raw(PublicApi.get_server_time)


class AsyncPublicApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.common.public`, for asyncio, returning whole responses."""

    get_fee_rate = async_raw(AsyncPublicApi.get_fee_rate)
    get_fee_rates = async_raw(AsyncPublicApi.get_fee_rates)
    get_server_time = async_raw(AsyncPublicApi.get_server_time)
