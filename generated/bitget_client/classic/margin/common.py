# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.margin.common`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.margin.common_models import GetInterestRateRequest, InterestRate, Symbol
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import Time

GET_INTEREST_RATE: Operation[InterestRate] = Operation(
    API,
    __name__,
    "classic.margin.common.get_interest_rate",
    "GET",
    "/api/v2/margin/interest-rate-record",
    GetInterestRateRequest,
    InterestRate,
    auth="signed",
    rate_limits=("10/s/ip",),
    docs="https://www.bitget.com/api-doc/margin/common/interest-rate-record",
)
GET_SYMBOLS: Operation[list[Symbol]] = Operation(
    API,
    __name__,
    "classic.margin.common.get_symbols",
    "GET",
    "/api/v2/margin/currencies",
    None,
    list[Symbol],
    auth="public",
    rate_limits=("10/s/ip",),
    counterparts=("uta.market.get_instruments",),
    docs="https://www.bitget.com/api-doc/margin/common/support-currencies",
)


class CommonApi(Group):
    """Operations of `classic.margin.common`."""

    def get_interest_rate(
        self, *, coin: str, start_time: Time | None = None, end_time: Time | None = None, extra: Extra | None = None
    ) -> InterestRate:
        """Get the interest rate of borrowing a coin for margin trading.

        `GET /api/v2/margin/interest-rate-record`, signed, 10/s/ip.

        Args:
            coin: Name of the coin.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/common/interest-rate-record
        """
        return self._call(GET_INTEREST_RATE, {"coin": coin, "startTime": start_time, "endTime": end_time}, extra)

    def get_symbols(self, *, extra: Extra | None = None) -> list[Symbol]:
        """Get the pairs of margin trading with their leverages, sizes, fee rates and what can be borrowed.

        `GET /api/v2/margin/currencies`, public, 10/s/ip.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/common/support-currencies
        """
        return self._call(GET_SYMBOLS, {}, extra)


class AsyncCommonApi(AsyncGroup):
    """Operations of `classic.margin.common`, for asyncio."""

    async def get_interest_rate(
        self, *, coin: str, start_time: Time | None = None, end_time: Time | None = None, extra: Extra | None = None
    ) -> InterestRate:
        """Get the interest rate of borrowing a coin for margin trading.

        `GET /api/v2/margin/interest-rate-record`, signed, 10/s/ip.

        Args:
            coin: Name of the coin.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/common/interest-rate-record
        """
        return await self._call(GET_INTEREST_RATE, {"coin": coin, "startTime": start_time, "endTime": end_time}, extra)

    async def get_symbols(self, *, extra: Extra | None = None) -> list[Symbol]:
        """Get the pairs of margin trading with their leverages, sizes, fee rates and what can be borrowed.

        `GET /api/v2/margin/currencies`, public, 10/s/ip.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/margin/common/support-currencies
        """
        return await self._call(GET_SYMBOLS, {}, extra)


class CommonApiWithRawResponse(RawGroup):
    """Operations of `classic.margin.common`, returning whole responses."""

    get_interest_rate = raw(CommonApi.get_interest_rate)
    get_symbols = raw(CommonApi.get_symbols)


class AsyncCommonApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.margin.common`, for asyncio, returning whole responses."""

    get_interest_rate = async_raw(AsyncCommonApi.get_interest_rate)
    get_symbols = async_raw(AsyncCommonApi.get_symbols)
