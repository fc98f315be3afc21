# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.cfd.market`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.cfd.market_models import GetHistoryCandlesRequest, GetTickersRequest, HistoryCandle, Ticker
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import CfdInterval, Side
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

GET_HISTORY_CANDLES: Operation[list[HistoryCandle]] = Operation(
    API,
    __name__,
    "uta.cfd.market.get_history_candles",
    "GET",
    "/api/v3/cfd/market/history-candlestick",
    GetHistoryCandlesRequest,
    list[HistoryCandle],
    auth="signed",
    permission="UTA trade read",
    docs="https://www.bitget.com/docs/catalog/cfd-market/cfd-market#get-cfd-kline-candlestick-history",
    paging={
        "next": "endTime = least [].ts",
        "limit": "limit 100..100",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "ts",
        "time": "ts",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_TICKERS: Operation[list[Ticker]] = Operation(
    API,
    __name__,
    "uta.cfd.market.get_tickers",
    "GET",
    "/api/v3/cfd/market/tickers",
    GetTickersRequest,
    list[Ticker],
    auth="signed",
    permission="UTA trade read",
    docs="https://www.bitget.com/docs/catalog/cfd-market/cfd-market#get-cfd-tickers",
)


class MarketApi(Group):
    """Operations of `uta.cfd.market`."""

    def get_history_candles(
        self,
        *,
        symbol: str,
        interval: CfdInterval,
        side: Side,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[HistoryCandle]:
        """Get candles of one CFD, of bid or of ask prices; a period may span at most 90 days.

        `GET /api/v3/cfd/market/history-candlestick`, signed, permission: UTA trade read.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
            interval: Length of a candle.
                - `1m`: One minute.
                - `15m`: Fifteen minutes.
                - `1h`: One hour.
                - `4h`: Four hours.
                - `1d`: One day.
            side: Side whose prices the candles are drawn from.
                - `buy`: Buy.
                - `sell`: Sell.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Number of candles; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-market/cfd-market#get-cfd-kline-candlestick-history
        """
        return self._call(
            GET_HISTORY_CANDLES,
            {
                "symbol": symbol,
                "interval": interval,
                "side": side,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_history_candles(
        self,
        *,
        symbol: str,
        interval: CfdInterval,
        side: Side,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[HistoryCandle]:
        """Walk over all pages of `get_history_candles`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_HISTORY_CANDLES,
            {
                "symbol": symbol,
                "interval": interval,
                "side": side,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_tickers(self, *, symbol: str | None = None, extra: Extra | None = None) -> list[Ticker]:
        """Get bid, ask, highest and lowest price of one CFD, or of all.

        `GET /api/v3/cfd/market/tickers`, signed, permission: UTA trade read.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-market/cfd-market#get-cfd-tickers
        """
        return self._call(GET_TICKERS, {"symbol": symbol}, extra)


class AsyncMarketApi(AsyncGroup):
    """Operations of `uta.cfd.market`, for asyncio."""

    async def get_history_candles(
        self,
        *,
        symbol: str,
        interval: CfdInterval,
        side: Side,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[HistoryCandle]:
        """Get candles of one CFD, of bid or of ask prices; a period may span at most 90 days.

        `GET /api/v3/cfd/market/history-candlestick`, signed, permission: UTA trade read.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
            interval: Length of a candle.
                - `1m`: One minute.
                - `15m`: Fifteen minutes.
                - `1h`: One hour.
                - `4h`: Four hours.
                - `1d`: One day.
            side: Side whose prices the candles are drawn from.
                - `buy`: Buy.
                - `sell`: Sell.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Number of candles; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-market/cfd-market#get-cfd-kline-candlestick-history
        """
        return await self._call(
            GET_HISTORY_CANDLES,
            {
                "symbol": symbol,
                "interval": interval,
                "side": side,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_history_candles(
        self,
        *,
        symbol: str,
        interval: CfdInterval,
        side: Side,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[HistoryCandle]:
        """Walk over all pages of `get_history_candles`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_HISTORY_CANDLES,
            {
                "symbol": symbol,
                "interval": interval,
                "side": side,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_tickers(self, *, symbol: str | None = None, extra: Extra | None = None) -> list[Ticker]:
        """Get bid, ask, highest and lowest price of one CFD, or of all.

        `GET /api/v3/cfd/market/tickers`, signed, permission: UTA trade read.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-market/cfd-market#get-cfd-tickers
        """
        return await self._call(GET_TICKERS, {"symbol": symbol}, extra)


class MarketApiWithRawResponse(RawGroup):
    """Operations of `uta.cfd.market`, returning whole responses."""

    get_history_candles = raw(MarketApi.get_history_candles)
    get_tickers = raw(MarketApi.get_tickers)


class AsyncMarketApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.cfd.market`, for asyncio, returning whole responses."""

    get_history_candles = async_raw(AsyncMarketApi.get_history_candles)
    get_tickers = async_raw(AsyncMarketApi.get_tickers)
