# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""`client.uta.market`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.uta.market_models import (
    Candle,
    FundingRate,
    GetCandlesRequest,
    GetFundingRateRequest,
    GetHistoryCandlesRequest,
    GetInstrumentsRequest,
    GetOpenInterestRequest,
    GetOrderBookRequest,
    GetRecentTradesRequest,
    GetTickersRequest,
    HistoryCandle,
    Instrument,
    OpenInterestPage,
    OrderBook,
    RecentTrade,
    Ticker,
)
from bitget_runtime.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.request import Extra
    from bitget_client.enums import CandleType, Category, FuturesCategory, MarketCategory, UnifiedInterval
    from bitget_runtime.values import IntText, Time

GET_CANDLES: Operation[list[Candle]] = Operation(
    API,
    __name__,
    "uta.market.get_candles",
    "GET",
    "/api/v3/market/candles",
    GetCandlesRequest,
    list[Candle],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Candle-Data",
)
GET_FUNDING_RATE: Operation[list[FundingRate]] = Operation(
    API,
    __name__,
    "uta.market.get_funding_rate",
    "GET",
    "/api/v3/market/current-fund-rate",
    GetFundingRateRequest,
    list[FundingRate],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Current-Funding-Rate",
)
GET_HISTORY_CANDLES: Operation[list[HistoryCandle]] = Operation(
    API,
    __name__,
    "uta.market.get_history_candles",
    "GET",
    "/api/v3/market/history-candles",
    GetHistoryCandlesRequest,
    list[HistoryCandle],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/uta/public/Get-History-Candle-Data",
)
GET_INSTRUMENTS: Operation[list[Instrument]] = Operation(
    API,
    __name__,
    "uta.market.get_instruments",
    "GET",
    "/api/v3/market/instruments",
    GetInstrumentsRequest,
    list[Instrument],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/uta/public/Instruments",
)
GET_OPEN_INTEREST: Operation[OpenInterestPage] = Operation(
    API,
    __name__,
    "uta.market.get_open_interest",
    "GET",
    "/api/v3/market/open-interest",
    GetOpenInterestRequest,
    OpenInterestPage,
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Open-Interest",
)
GET_ORDER_BOOK: Operation[OrderBook] = Operation(
    API,
    __name__,
    "uta.market.get_order_book",
    "GET",
    "/api/v3/market/orderbook",
    GetOrderBookRequest,
    OrderBook,
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/uta/public/OrderBook",
)
GET_RECENT_TRADES: Operation[list[RecentTrade]] = Operation(
    API,
    __name__,
    "uta.market.get_recent_trades",
    "GET",
    "/api/v3/market/fills",
    GetRecentTradesRequest,
    list[RecentTrade],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/uta/public/Fills",
)
GET_TICKERS: Operation[list[Ticker]] = Operation(
    API,
    __name__,
    "uta.market.get_tickers",
    "GET",
    "/api/v3/market/tickers",
    GetTickersRequest,
    list[Ticker],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/uta/public/Tickers",
)


class MarketApi(Group):
    """Operations of `uta.market`."""

    def get_candles(
        self,
        *,
        category: MarketCategory,
        symbol: str,
        interval: UnifiedInterval,
        start_time: Time | None = None,
        end_time: Time | None = None,
        price_type: CandleType | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Candle]:
        """Get the recent candles of one instrument.

        `GET /api/v3/market/candles`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Trading pair, such as BTCUSDT.
            interval: Length of a candle.
            start_time: Only candles after this time. (`startTime`)
            end_time: Only candles before this time. (`endTime`)
            price_type: Price the candles are drawn from; MARKET when left out. (`type`)
            limit: Number of candles; at most 1000.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Candle-Data
        """
        return self._call(
            GET_CANDLES,
            {
                "category": category,
                "symbol": symbol,
                "interval": interval,
                "startTime": start_time,
                "endTime": end_time,
                "type": price_type,
                "limit": limit,
            },
            extra,
        )

    def get_funding_rate(
        self, *, category: FuturesCategory | None = None, symbol: str | None = None, extra: Extra | None = None
    ) -> list[FundingRate]:
        """Get the present funding rate of one perpetual contract, its limits and when it is next settled.

        `GET /api/v3/market/current-fund-rate`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Current-Funding-Rate
        """
        return self._call(GET_FUNDING_RATE, {"category": category, "symbol": symbol}, extra)

    def get_history_candles(
        self,
        *,
        category: MarketCategory,
        symbol: str,
        interval: UnifiedInterval,
        start_time: Time | None = None,
        end_time: Time | None = None,
        price_type: CandleType | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[HistoryCandle]:
        """Get older candles of one instrument; a period may span at most 90 days.

        `GET /api/v3/market/history-candles`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Trading pair, such as BTCUSDT.
            interval: Length of a candle.
            start_time: Only candles after this time. (`startTime`)
            end_time: Only candles before this time; at most 90 days after startTime. (`endTime`)
            price_type: Price the candles are drawn from; MARKET when left out. (`type`)
            limit: Number of candles; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-History-Candle-Data
        """
        return self._call(
            GET_HISTORY_CANDLES,
            {
                "category": category,
                "symbol": symbol,
                "interval": interval,
                "startTime": start_time,
                "endTime": end_time,
                "type": price_type,
                "limit": limit,
            },
            extra,
        )

    def get_instruments(
        self, *, category: Category, symbol: str | None = None, extra: Extra | None = None
    ) -> list[Instrument]:
        """Get the trading rules of the instruments of one category, or of a single instrument.

        `GET /api/v3/market/instruments`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Trading pair or contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Instruments
        """
        return self._call(GET_INSTRUMENTS, {"category": category, "symbol": symbol}, extra)

    def get_open_interest(
        self, *, category: FuturesCategory, symbol: str | None = None, extra: Extra | None = None
    ) -> OpenInterestPage:
        """Get the open interest of one futures contract, or of a whole category.

        `GET /api/v3/market/open-interest`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Open-Interest
        """
        return self._call(GET_OPEN_INTEREST, {"category": category, "symbol": symbol}, extra)

    def get_order_book(
        self, *, category: MarketCategory, symbol: str, limit: IntText | None = None, extra: Extra | None = None
    ) -> OrderBook:
        """Get the order book of one instrument.

        `GET /api/v3/market/orderbook`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Trading pair, such as BTCUSDT.
            limit: Levels of each side; 5 when left out, at most 200.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/OrderBook
        """
        return self._call(GET_ORDER_BOOK, {"category": category, "symbol": symbol, "limit": limit}, extra)

    def get_recent_trades(
        self, *, category: Category, symbol: str | None = None, limit: IntText | None = None, extra: Extra | None = None
    ) -> list[RecentTrade]:
        """Get the latest trades of everyone in one instrument.

        `GET /api/v3/market/fills`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Trading pair, such as BTCUSDT.
            limit: Number of trades; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Fills
        """
        return self._call(GET_RECENT_TRADES, {"category": category, "symbol": symbol, "limit": limit}, extra)

    def get_tickers(
        self, *, category: MarketCategory, symbol: str | None = None, extra: Extra | None = None
    ) -> list[Ticker]:
        """Get the best bid and ask, the last price and the 24-hour figures of one instrument, or of a whole category.

        `GET /api/v3/market/tickers`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Trading pair or contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Tickers
        """
        return self._call(GET_TICKERS, {"category": category, "symbol": symbol}, extra)


class AsyncMarketApi(AsyncGroup):
    """Operations of `uta.market`, for asyncio."""

    async def get_candles(
        self,
        *,
        category: MarketCategory,
        symbol: str,
        interval: UnifiedInterval,
        start_time: Time | None = None,
        end_time: Time | None = None,
        price_type: CandleType | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Candle]:
        """Get the recent candles of one instrument.

        `GET /api/v3/market/candles`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Trading pair, such as BTCUSDT.
            interval: Length of a candle.
            start_time: Only candles after this time. (`startTime`)
            end_time: Only candles before this time. (`endTime`)
            price_type: Price the candles are drawn from; MARKET when left out. (`type`)
            limit: Number of candles; at most 1000.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Candle-Data
        """
        return await self._call(
            GET_CANDLES,
            {
                "category": category,
                "symbol": symbol,
                "interval": interval,
                "startTime": start_time,
                "endTime": end_time,
                "type": price_type,
                "limit": limit,
            },
            extra,
        )

    async def get_funding_rate(
        self, *, category: FuturesCategory | None = None, symbol: str | None = None, extra: Extra | None = None
    ) -> list[FundingRate]:
        """Get the present funding rate of one perpetual contract, its limits and when it is next settled.

        `GET /api/v3/market/current-fund-rate`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Current-Funding-Rate
        """
        return await self._call(GET_FUNDING_RATE, {"category": category, "symbol": symbol}, extra)

    async def get_history_candles(
        self,
        *,
        category: MarketCategory,
        symbol: str,
        interval: UnifiedInterval,
        start_time: Time | None = None,
        end_time: Time | None = None,
        price_type: CandleType | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[HistoryCandle]:
        """Get older candles of one instrument; a period may span at most 90 days.

        `GET /api/v3/market/history-candles`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Trading pair, such as BTCUSDT.
            interval: Length of a candle.
            start_time: Only candles after this time. (`startTime`)
            end_time: Only candles before this time; at most 90 days after startTime. (`endTime`)
            price_type: Price the candles are drawn from; MARKET when left out. (`type`)
            limit: Number of candles; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-History-Candle-Data
        """
        return await self._call(
            GET_HISTORY_CANDLES,
            {
                "category": category,
                "symbol": symbol,
                "interval": interval,
                "startTime": start_time,
                "endTime": end_time,
                "type": price_type,
                "limit": limit,
            },
            extra,
        )

    async def get_instruments(
        self, *, category: Category, symbol: str | None = None, extra: Extra | None = None
    ) -> list[Instrument]:
        """Get the trading rules of the instruments of one category, or of a single instrument.

        `GET /api/v3/market/instruments`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Trading pair or contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Instruments
        """
        return await self._call(GET_INSTRUMENTS, {"category": category, "symbol": symbol}, extra)

    async def get_open_interest(
        self, *, category: FuturesCategory, symbol: str | None = None, extra: Extra | None = None
    ) -> OpenInterestPage:
        """Get the open interest of one futures contract, or of a whole category.

        `GET /api/v3/market/open-interest`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Open-Interest
        """
        return await self._call(GET_OPEN_INTEREST, {"category": category, "symbol": symbol}, extra)

    async def get_order_book(
        self, *, category: MarketCategory, symbol: str, limit: IntText | None = None, extra: Extra | None = None
    ) -> OrderBook:
        """Get the order book of one instrument.

        `GET /api/v3/market/orderbook`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Trading pair, such as BTCUSDT.
            limit: Levels of each side; 5 when left out, at most 200.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/OrderBook
        """
        return await self._call(GET_ORDER_BOOK, {"category": category, "symbol": symbol, "limit": limit}, extra)

    async def get_recent_trades(
        self, *, category: Category, symbol: str | None = None, limit: IntText | None = None, extra: Extra | None = None
    ) -> list[RecentTrade]:
        """Get the latest trades of everyone in one instrument.

        `GET /api/v3/market/fills`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Trading pair, such as BTCUSDT.
            limit: Number of trades; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Fills
        """
        return await self._call(GET_RECENT_TRADES, {"category": category, "symbol": symbol, "limit": limit}, extra)

    async def get_tickers(
        self, *, category: MarketCategory, symbol: str | None = None, extra: Extra | None = None
    ) -> list[Ticker]:
        """Get the best bid and ask, the last price and the 24-hour figures of one instrument, or of a whole category.

        `GET /api/v3/market/tickers`, public, 20/s/ip.

        Args:
            category: Product line.
            symbol: Trading pair or contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Tickers
        """
        return await self._call(GET_TICKERS, {"category": category, "symbol": symbol}, extra)


class MarketApiWithRawResponse(RawGroup):
    """Operations of `uta.market`, returning whole answers."""

    get_candles = raw(MarketApi.get_candles)
    get_funding_rate = raw(MarketApi.get_funding_rate)
    get_history_candles = raw(MarketApi.get_history_candles)
    get_instruments = raw(MarketApi.get_instruments)
    get_open_interest = raw(MarketApi.get_open_interest)
    get_order_book = raw(MarketApi.get_order_book)
    get_recent_trades = raw(MarketApi.get_recent_trades)
    get_tickers = raw(MarketApi.get_tickers)


class AsyncMarketApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.market`, for asyncio, returning whole answers."""

    get_candles = async_raw(AsyncMarketApi.get_candles)
    get_funding_rate = async_raw(AsyncMarketApi.get_funding_rate)
    get_history_candles = async_raw(AsyncMarketApi.get_history_candles)
    get_instruments = async_raw(AsyncMarketApi.get_instruments)
    get_open_interest = async_raw(AsyncMarketApi.get_open_interest)
    get_order_book = async_raw(AsyncMarketApi.get_order_book)
    get_recent_trades = async_raw(AsyncMarketApi.get_recent_trades)
    get_tickers = async_raw(AsyncMarketApi.get_tickers)
