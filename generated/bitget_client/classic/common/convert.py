# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.common.convert`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.common.convert_models import (
    Coin,
    Conversion,
    ConversionPage,
    GetHistoryRequest,
    GetQuoteRequest,
    Quote,
    TradeRequest,
    TradeResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

GET_COINS: Operation[list[Coin]] = Operation(
    API,
    __name__,
    "classic.common.convert.get_coins",
    "GET",
    "/api/v2/convert/currencies",
    None,
    list[Coin],
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/common/convert/Get-Convert-Currencies",
)
GET_HISTORY: Operation[ConversionPage] = Operation(
    API,
    __name__,
    "classic.common.convert.get_history",
    "GET",
    "/api/v2/convert/convert-record",
    GetHistoryRequest,
    ConversionPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/common/convert/Get-Convert-Record",
    paging={
        "next": "idLessThan = endId",
        "rows": "dataList",
        "limit": "limit 20..100",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "id",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_QUOTE: Operation[Quote] = Operation(
    API,
    __name__,
    "classic.common.convert.get_quote",
    "GET",
    "/api/v2/convert/quoted-price",
    GetQuoteRequest,
    Quote,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/common/convert/Get-Quoted-Price",
)
TRADE: Operation[TradeResult] = Operation(
    API,
    __name__,
    "classic.common.convert.trade",
    "POST",
    "/api/v2/convert/trade",
    TradeRequest,
    TradeResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("5/s/uid",),
    is_trade=True,
    docs="https://www.bitget.com/api-doc/common/convert/Trade",
)


class ConvertApi(Group):
    """Operations of `classic.common.convert`."""

    def get_coins(self, *, extra: Extra | None = None) -> list[Coin]:
        """Get the coins that can be converted, with your balances and the smallest and largest amounts.

        `GET /api/v2/convert/currencies`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/convert/Get-Convert-Currencies
        """
        return self._call(GET_COINS, {}, extra)

    def get_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> ConversionPage:
        """Get your past conversions from one coin to another.

        `GET /api/v2/convert/convert-record`, signed, 10/s/uid.

        Args:
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Number of conversions; 20 when left out, at most 100.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/convert/Get-Convert-Record
        """
        return self._call(
            GET_HISTORY,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
        )

    def iter_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Conversion]:
        """Walk over all pages of `get_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_HISTORY,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
            walk,
        )

    def get_quote(
        self,
        *,
        from_coin: str,
        to_coin: str,
        from_coin_size: Number | None = None,
        to_coin_size: Number | None = None,
        extra: Extra | None = None,
    ) -> Quote:
        """Get a quote for converting one coin to another, which trade then takes.

        `GET /api/v2/convert/quoted-price`, signed, 10/s/uid.

        Args:
            from_coin: Coin to give. (`fromCoin`)
            to_coin: Coin to get. (`toCoin`)
            from_coin_size: Amount to give, in fromCoin; this or toCoinSize. (`fromCoinSize`)
            to_coin_size: Amount to get, in toCoin; this or fromCoinSize. (`toCoinSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/convert/Get-Quoted-Price
        """
        return self._call(
            GET_QUOTE,
            {"fromCoin": from_coin, "toCoin": to_coin, "fromCoinSize": from_coin_size, "toCoinSize": to_coin_size},
            extra,
        )

    def trade(
        self,
        *,
        from_coin: str,
        from_coin_size: Number,
        price: Number,
        to_coin: str,
        to_coin_size: Number,
        quote_id: str,
        extra: Extra | None = None,
    ) -> TradeResult:
        """Convert one coin to another at the price of a quote that get_quote gave.

        `POST /api/v2/convert/trade`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_coin: Coin to give. (`fromCoin`)
            from_coin_size: Amount to give, in fromCoin, as quoted. (`fromCoinSize`)
            price: Price as quoted. (`cnvtPrice`)
            to_coin: Coin to get. (`toCoin`)
            to_coin_size: Amount to get, in toCoin, as quoted. (`toCoinSize`)
            quote_id: Id of the quote, good for 8 seconds. (`traceId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/convert/Trade
        """
        return self._call(
            TRADE,
            {
                "fromCoin": from_coin,
                "fromCoinSize": from_coin_size,
                "cnvtPrice": price,
                "toCoin": to_coin,
                "toCoinSize": to_coin_size,
                "traceId": quote_id,
            },
            extra,
        )


class AsyncConvertApi(AsyncGroup):
    """Operations of `classic.common.convert`, for asyncio."""

    async def get_coins(self, *, extra: Extra | None = None) -> list[Coin]:
        """Get the coins that can be converted, with your balances and the smallest and largest amounts.

        `GET /api/v2/convert/currencies`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/convert/Get-Convert-Currencies
        """
        return await self._call(GET_COINS, {}, extra)

    async def get_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> ConversionPage:
        """Get your past conversions from one coin to another.

        `GET /api/v2/convert/convert-record`, signed, 10/s/uid.

        Args:
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Number of conversions; 20 when left out, at most 100.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/convert/Get-Convert-Record
        """
        return await self._call(
            GET_HISTORY,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
        )

    def iter_history(
        self,
        *,
        start_time: Time,
        end_time: Time,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Conversion]:
        """Walk over all pages of `get_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_HISTORY,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than},
            extra,
            walk,
        )

    async def get_quote(
        self,
        *,
        from_coin: str,
        to_coin: str,
        from_coin_size: Number | None = None,
        to_coin_size: Number | None = None,
        extra: Extra | None = None,
    ) -> Quote:
        """Get a quote for converting one coin to another, which trade then takes.

        `GET /api/v2/convert/quoted-price`, signed, 10/s/uid.

        Args:
            from_coin: Coin to give. (`fromCoin`)
            to_coin: Coin to get. (`toCoin`)
            from_coin_size: Amount to give, in fromCoin; this or toCoinSize. (`fromCoinSize`)
            to_coin_size: Amount to get, in toCoin; this or fromCoinSize. (`toCoinSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/convert/Get-Quoted-Price
        """
        return await self._call(
            GET_QUOTE,
            {"fromCoin": from_coin, "toCoin": to_coin, "fromCoinSize": from_coin_size, "toCoinSize": to_coin_size},
            extra,
        )

    async def trade(
        self,
        *,
        from_coin: str,
        from_coin_size: Number,
        price: Number,
        to_coin: str,
        to_coin_size: Number,
        quote_id: str,
        extra: Extra | None = None,
    ) -> TradeResult:
        """Convert one coin to another at the price of a quote that get_quote gave.

        `POST /api/v2/convert/trade`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_coin: Coin to give. (`fromCoin`)
            from_coin_size: Amount to give, in fromCoin, as quoted. (`fromCoinSize`)
            price: Price as quoted. (`cnvtPrice`)
            to_coin: Coin to get. (`toCoin`)
            to_coin_size: Amount to get, in toCoin, as quoted. (`toCoinSize`)
            quote_id: Id of the quote, good for 8 seconds. (`traceId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/convert/Trade
        """
        return await self._call(
            TRADE,
            {
                "fromCoin": from_coin,
                "fromCoinSize": from_coin_size,
                "cnvtPrice": price,
                "toCoin": to_coin,
                "toCoinSize": to_coin_size,
                "traceId": quote_id,
            },
            extra,
        )


class ConvertApiWithRawResponse(RawGroup):
    """Operations of `classic.common.convert`, returning whole responses."""

    get_coins = raw(ConvertApi.get_coins)
    get_history = raw(ConvertApi.get_history)
    get_quote = raw(ConvertApi.get_quote)
    trade = raw(ConvertApi.trade)


class AsyncConvertApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.common.convert`, for asyncio, returning whole responses."""

    get_coins = async_raw(AsyncConvertApi.get_coins)
    get_history = async_raw(AsyncConvertApi.get_history)
    get_quote = async_raw(AsyncConvertApi.get_quote)
    trade = async_raw(AsyncConvertApi.trade)
