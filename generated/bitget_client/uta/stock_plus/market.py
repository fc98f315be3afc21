# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.stock_plus.market`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.stock_plus.market_models import (
    Candle,
    CandlePage,
    GetCandlesRequest,
    GetHistoryCandlesRequest,
    GetInstrumentsRequest,
    GetIntradayPricesRequest,
    GetOptionChainRequest,
    GetOptionExpiryDatesRequest,
    GetOptionQuotesRequest,
    GetOptionVolumeRequest,
    GetOrderBookRequest,
    GetQuotesRequest,
    GetRecentTradesRequest,
    HistoryCandle,
    HistoryCandlePage,
    InstrumentPage,
    IntradayPricePage,
    OptionChain,
    OptionExpiryDates,
    OptionQuotePage,
    OptionVolume,
    OrderBook,
    QuotePage,
    RecentTrade,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import FlagTrueFalse
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText

GET_CANDLES: Operation[CandlePage] = Operation(
    API,
    __name__,
    "uta.stock_plus.market.get_candles",
    "GET",
    "/api/v3/stockplus/market/candlestick",
    GetCandlesRequest,
    CandlePage,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-candlestick",
    paging={
        "next": "none",
        "rows": "list",
        "limit": "count unknown..unknown",
        "reach": "unknown",
        "key": "timestamp",
        "order": "unknown",
        "ends": "page",
    },
)
GET_HISTORY_CANDLES: Operation[HistoryCandlePage] = Operation(
    API,
    __name__,
    "uta.stock_plus.market.get_history_candles",
    "GET",
    "/api/v3/stockplus/market/history-candlestick",
    GetHistoryCandlesRequest,
    HistoryCandlePage,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-history-candlestick",
    paging={
        "next": "time = least [].timestamp by forward",
        "rows": "list",
        "limit": "count unknown..unknown",
        "reach": "unknown",
        "key": "timestamp",
        "time": "timestamp",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_INSTRUMENTS: Operation[InstrumentPage] = Operation(
    API,
    __name__,
    "uta.stock_plus.market.get_instruments",
    "GET",
    "/api/v3/stockplus/market/static",
    GetInstrumentsRequest,
    InstrumentPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-basic-information",
)
GET_INTRADAY_PRICES: Operation[IntradayPricePage] = Operation(
    API,
    __name__,
    "uta.stock_plus.market.get_intraday_prices",
    "GET",
    "/api/v3/stockplus/market/intraday",
    GetIntradayPricesRequest,
    IntradayPricePage,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-intraday-data",
)
GET_OPTION_CHAIN: Operation[OptionChain] = Operation(
    API,
    __name__,
    "uta.stock_plus.market.get_option_chain",
    "GET",
    "/api/v3/stockplus/market/option-chain-info",
    GetOptionChainRequest,
    OptionChain,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-chain-info",
)
GET_OPTION_EXPIRY_DATES: Operation[OptionExpiryDates] = Operation(
    API,
    __name__,
    "uta.stock_plus.market.get_option_expiry_dates",
    "GET",
    "/api/v3/stockplus/market/option-expiry-date",
    GetOptionExpiryDatesRequest,
    OptionExpiryDates,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-expiry-date",
)
GET_OPTION_QUOTES: Operation[OptionQuotePage] = Operation(
    API,
    __name__,
    "uta.stock_plus.market.get_option_quotes",
    "GET",
    "/api/v3/stockplus/market/option-quote",
    GetOptionQuotesRequest,
    OptionQuotePage,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-quote",
)
GET_OPTION_VOLUME: Operation[OptionVolume] = Operation(
    API,
    __name__,
    "uta.stock_plus.market.get_option_volume",
    "GET",
    "/api/v3/stockplus/market/option-volume",
    GetOptionVolumeRequest,
    OptionVolume,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-volume",
)
GET_ORDER_BOOK: Operation[OrderBook] = Operation(
    API,
    __name__,
    "uta.stock_plus.market.get_order_book",
    "GET",
    "/api/v3/stockplus/market/depth",
    GetOrderBookRequest,
    OrderBook,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-order-book",
)
GET_QUOTES: Operation[QuotePage] = Operation(
    API,
    __name__,
    "uta.stock_plus.market.get_quotes",
    "GET",
    "/api/v3/stockplus/market/quote",
    GetQuotesRequest,
    QuotePage,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-real-time-quote",
)
GET_RECENT_TRADES: Operation[list[RecentTrade]] = Operation(
    API,
    __name__,
    "uta.stock_plus.market.get_recent_trades",
    "GET",
    "/api/v3/stockplus/market/trade",
    GetRecentTradesRequest,
    list[RecentTrade],
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-trade-detail",
    paging={
        "next": "none",
        "limit": "count unknown..unknown",
        "reach": "unknown",
        "key": "row",
        "order": "unknown",
        "ends": "page",
    },
)


class MarketApi(Group):
    """Operations of `uta.stock_plus.market`."""

    def get_candles(
        self,
        *,
        symbol: str,
        period: str,
        count: IntText,
        adjust_type: str,
        trade_sessions: str | None = None,
        extra: Extra | None = None,
    ) -> CandlePage:
        """Get the latest candles of one security.

        `GET /api/v3/stockplus/market/candlestick`, signed, 10/s/uid (inferred).

        Args:
            symbol: Security, such as AAPL.US.
            period: Length of a candle; the values are not documented.
            count: Number of candles.
            adjust_type: Whether prices are adjusted for splits and dividends; the values are not documented.
                (`adjustType`)
            trade_sessions: Sessions of the trading day to include; the values are not documented.
                (`tradeSessions`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-candlestick
        """
        return self._call(
            GET_CANDLES,
            {
                "symbol": symbol,
                "period": period,
                "count": count,
                "adjustType": adjust_type,
                "tradeSessions": trade_sessions,
            },
            extra,
        )

    def iter_candles(
        self,
        *,
        symbol: str,
        period: str,
        count: IntText,
        adjust_type: str,
        trade_sessions: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Candle]:
        """Walk over all pages of `get_candles`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(
            GET_CANDLES,
            {
                "symbol": symbol,
                "period": period,
                "count": count,
                "adjustType": adjust_type,
                "tradeSessions": trade_sessions,
            },
            extra,
            walk,
        )

    def get_history_candles(
        self,
        *,
        symbol: str,
        period: str,
        count: IntText,
        adjust_type: str,
        forward: FlagTrueFalse | None = None,
        time: str | None = None,
        trade_sessions: str | None = None,
        extra: Extra | None = None,
    ) -> HistoryCandlePage:
        """Get candles of one security before or after a point in time.

        `GET /api/v3/stockplus/market/history-candlestick`, signed, 10/s/uid (inferred).

        Args:
            symbol: Security, such as AAPL.US.
            period: Length of a candle; the values are not documented.
            count: Number of candles.
            adjust_type: Whether prices are adjusted for splits and dividends; the values are not documented.
                (`adjustType`)
            forward: Whether to go on in time from the given point, rather than back.
            time: Point in time to start from; its form is not documented.
            trade_sessions: Sessions of the trading day to include; the values are not documented.
                (`tradeSessions`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-history-candlestick
        """
        return self._call(
            GET_HISTORY_CANDLES,
            {
                "symbol": symbol,
                "period": period,
                "count": count,
                "adjustType": adjust_type,
                "forward": forward,
                "time": time,
                "tradeSessions": trade_sessions,
            },
            extra,
        )

    def iter_history_candles(
        self,
        *,
        symbol: str,
        period: str,
        count: IntText,
        adjust_type: str,
        forward: FlagTrueFalse | None = None,
        time: str | None = None,
        trade_sessions: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[HistoryCandle]:
        """Walk over all pages of `get_history_candles`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(
            GET_HISTORY_CANDLES,
            {
                "symbol": symbol,
                "period": period,
                "count": count,
                "adjustType": adjust_type,
                "forward": forward,
                "time": time,
                "tradeSessions": trade_sessions,
            },
            extra,
            walk,
        )

    def get_instruments(self, *, symbol: str, extra: Extra | None = None) -> InstrumentPage:
        """Get name, exchange, lot size and key figures of securities.

        `GET /api/v3/stockplus/market/static`, signed, 10/s/uid (inferred).

        Args:
            symbol: Security, such as AAPL.US.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-basic-information
        """
        return self._call(GET_INSTRUMENTS, {"symbol": symbol}, extra)

    def get_intraday_prices(self, *, symbol: str, extra: Extra | None = None) -> IntradayPricePage:
        """Get how the price of one security has moved through the trading day.

        `GET /api/v3/stockplus/market/intraday`, signed, 10/s/uid (inferred).

        Args:
            symbol: Security, such as AAPL.US.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-intraday-data
        """
        return self._call(GET_INTRADAY_PRICES, {"symbol": symbol}, extra)

    def get_option_chain(self, *, symbol: str, expiry_date: str, extra: Extra | None = None) -> OptionChain:
        """Get the calls and puts on one underlying that expire on one day, strike price by strike price.

        `GET /api/v3/stockplus/market/option-chain-info`, signed, 10/s/uid (inferred).

        Args:
            symbol: Underlying, such as AAPL.US.
            expiry_date: Day the options expire; its form is not documented. (`expiryDate`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-chain-info
        """
        return self._call(GET_OPTION_CHAIN, {"symbol": symbol, "expiryDate": expiry_date}, extra)

    def get_option_expiry_dates(self, *, symbol: str, extra: Extra | None = None) -> OptionExpiryDates:
        """Get the days on which options on one underlying expire.

        `GET /api/v3/stockplus/market/option-expiry-date`, signed, 10/s/uid (inferred).

        Args:
            symbol: Underlying, such as AAPL.US.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-expiry-date
        """
        return self._call(GET_OPTION_EXPIRY_DATES, {"symbol": symbol}, extra)

    def get_option_quotes(self, *, symbol: str, extra: Extra | None = None) -> OptionQuotePage:
        """Get price, volatility and terms of options.

        `GET /api/v3/stockplus/market/option-quote`, signed, 10/s/uid (inferred).

        Args:
            symbol: Option.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-quote
        """
        return self._call(GET_OPTION_QUOTES, {"symbol": symbol}, extra)

    def get_option_volume(self, *, symbol: str, extra: Extra | None = None) -> OptionVolume:
        """Get how many calls and puts on one underlying were traded.

        `GET /api/v3/stockplus/market/option-volume`, signed, 10/s/uid (inferred).

        Args:
            symbol: Underlying, such as AAPL.US.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-volume
        """
        return self._call(GET_OPTION_VOLUME, {"symbol": symbol}, extra)

    def get_order_book(self, *, symbol: str, extra: Extra | None = None) -> OrderBook:
        """Get the order book of one security.

        `GET /api/v3/stockplus/market/depth`, signed, 10/s/uid (inferred).

        Args:
            symbol: Security, such as AAPL.US.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-order-book
        """
        return self._call(GET_ORDER_BOOK, {"symbol": symbol}, extra)

    def get_quotes(self, *, symbol: str, extra: Extra | None = None) -> QuotePage:
        """Get the current prices of securities, outside regular hours too.

        `GET /api/v3/stockplus/market/quote`, signed, 10/s/uid (inferred).

        Args:
            symbol: Security, such as AAPL.US, or several, separated by commas.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-real-time-quote
        """
        return self._call(GET_QUOTES, {"symbol": symbol}, extra)

    def get_recent_trades(self, *, symbol: str, count: IntText, extra: Extra | None = None) -> list[RecentTrade]:
        """Get the latest trades of everyone in one security.

        `GET /api/v3/stockplus/market/trade`, signed, 10/s/uid (inferred).

        Args:
            symbol: Security, such as AAPL.US.
            count: Number of trades.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-trade-detail
        """
        return self._call(GET_RECENT_TRADES, {"symbol": symbol, "count": count}, extra)

    def iter_recent_trades(
        self, *, symbol: str, count: IntText, extra: Extra | None = None, **walk: Unpack[WalkOptions]
    ) -> Walk[RecentTrade]:
        """Walk over all pages of `get_recent_trades`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_RECENT_TRADES, {"symbol": symbol, "count": count}, extra, walk)


class AsyncMarketApi(AsyncGroup):
    """Operations of `uta.stock_plus.market`, for asyncio."""

    async def get_candles(
        self,
        *,
        symbol: str,
        period: str,
        count: IntText,
        adjust_type: str,
        trade_sessions: str | None = None,
        extra: Extra | None = None,
    ) -> CandlePage:
        """Get the latest candles of one security.

        `GET /api/v3/stockplus/market/candlestick`, signed, 10/s/uid (inferred).

        Args:
            symbol: Security, such as AAPL.US.
            period: Length of a candle; the values are not documented.
            count: Number of candles.
            adjust_type: Whether prices are adjusted for splits and dividends; the values are not documented.
                (`adjustType`)
            trade_sessions: Sessions of the trading day to include; the values are not documented.
                (`tradeSessions`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-candlestick
        """
        return await self._call(
            GET_CANDLES,
            {
                "symbol": symbol,
                "period": period,
                "count": count,
                "adjustType": adjust_type,
                "tradeSessions": trade_sessions,
            },
            extra,
        )

    def iter_candles(
        self,
        *,
        symbol: str,
        period: str,
        count: IntText,
        adjust_type: str,
        trade_sessions: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Candle]:
        """Walk over all pages of `get_candles`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(
            GET_CANDLES,
            {
                "symbol": symbol,
                "period": period,
                "count": count,
                "adjustType": adjust_type,
                "tradeSessions": trade_sessions,
            },
            extra,
            walk,
        )

    async def get_history_candles(
        self,
        *,
        symbol: str,
        period: str,
        count: IntText,
        adjust_type: str,
        forward: FlagTrueFalse | None = None,
        time: str | None = None,
        trade_sessions: str | None = None,
        extra: Extra | None = None,
    ) -> HistoryCandlePage:
        """Get candles of one security before or after a point in time.

        `GET /api/v3/stockplus/market/history-candlestick`, signed, 10/s/uid (inferred).

        Args:
            symbol: Security, such as AAPL.US.
            period: Length of a candle; the values are not documented.
            count: Number of candles.
            adjust_type: Whether prices are adjusted for splits and dividends; the values are not documented.
                (`adjustType`)
            forward: Whether to go on in time from the given point, rather than back.
            time: Point in time to start from; its form is not documented.
            trade_sessions: Sessions of the trading day to include; the values are not documented.
                (`tradeSessions`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-history-candlestick
        """
        return await self._call(
            GET_HISTORY_CANDLES,
            {
                "symbol": symbol,
                "period": period,
                "count": count,
                "adjustType": adjust_type,
                "forward": forward,
                "time": time,
                "tradeSessions": trade_sessions,
            },
            extra,
        )

    def iter_history_candles(
        self,
        *,
        symbol: str,
        period: str,
        count: IntText,
        adjust_type: str,
        forward: FlagTrueFalse | None = None,
        time: str | None = None,
        trade_sessions: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[HistoryCandle]:
        """Walk over all pages of `get_history_candles`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(
            GET_HISTORY_CANDLES,
            {
                "symbol": symbol,
                "period": period,
                "count": count,
                "adjustType": adjust_type,
                "forward": forward,
                "time": time,
                "tradeSessions": trade_sessions,
            },
            extra,
            walk,
        )

    async def get_instruments(self, *, symbol: str, extra: Extra | None = None) -> InstrumentPage:
        """Get name, exchange, lot size and key figures of securities.

        `GET /api/v3/stockplus/market/static`, signed, 10/s/uid (inferred).

        Args:
            symbol: Security, such as AAPL.US.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-basic-information
        """
        return await self._call(GET_INSTRUMENTS, {"symbol": symbol}, extra)

    async def get_intraday_prices(self, *, symbol: str, extra: Extra | None = None) -> IntradayPricePage:
        """Get how the price of one security has moved through the trading day.

        `GET /api/v3/stockplus/market/intraday`, signed, 10/s/uid (inferred).

        Args:
            symbol: Security, such as AAPL.US.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-intraday-data
        """
        return await self._call(GET_INTRADAY_PRICES, {"symbol": symbol}, extra)

    async def get_option_chain(self, *, symbol: str, expiry_date: str, extra: Extra | None = None) -> OptionChain:
        """Get the calls and puts on one underlying that expire on one day, strike price by strike price.

        `GET /api/v3/stockplus/market/option-chain-info`, signed, 10/s/uid (inferred).

        Args:
            symbol: Underlying, such as AAPL.US.
            expiry_date: Day the options expire; its form is not documented. (`expiryDate`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-chain-info
        """
        return await self._call(GET_OPTION_CHAIN, {"symbol": symbol, "expiryDate": expiry_date}, extra)

    async def get_option_expiry_dates(self, *, symbol: str, extra: Extra | None = None) -> OptionExpiryDates:
        """Get the days on which options on one underlying expire.

        `GET /api/v3/stockplus/market/option-expiry-date`, signed, 10/s/uid (inferred).

        Args:
            symbol: Underlying, such as AAPL.US.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-expiry-date
        """
        return await self._call(GET_OPTION_EXPIRY_DATES, {"symbol": symbol}, extra)

    async def get_option_quotes(self, *, symbol: str, extra: Extra | None = None) -> OptionQuotePage:
        """Get price, volatility and terms of options.

        `GET /api/v3/stockplus/market/option-quote`, signed, 10/s/uid (inferred).

        Args:
            symbol: Option.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-quote
        """
        return await self._call(GET_OPTION_QUOTES, {"symbol": symbol}, extra)

    async def get_option_volume(self, *, symbol: str, extra: Extra | None = None) -> OptionVolume:
        """Get how many calls and puts on one underlying were traded.

        `GET /api/v3/stockplus/market/option-volume`, signed, 10/s/uid (inferred).

        Args:
            symbol: Underlying, such as AAPL.US.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/options-quotes#get-option-volume
        """
        return await self._call(GET_OPTION_VOLUME, {"symbol": symbol}, extra)

    async def get_order_book(self, *, symbol: str, extra: Extra | None = None) -> OrderBook:
        """Get the order book of one security.

        `GET /api/v3/stockplus/market/depth`, signed, 10/s/uid (inferred).

        Args:
            symbol: Security, such as AAPL.US.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-order-book
        """
        return await self._call(GET_ORDER_BOOK, {"symbol": symbol}, extra)

    async def get_quotes(self, *, symbol: str, extra: Extra | None = None) -> QuotePage:
        """Get the current prices of securities, outside regular hours too.

        `GET /api/v3/stockplus/market/quote`, signed, 10/s/uid (inferred).

        Args:
            symbol: Security, such as AAPL.US, or several, separated by commas.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-real-time-quote
        """
        return await self._call(GET_QUOTES, {"symbol": symbol}, extra)

    async def get_recent_trades(self, *, symbol: str, count: IntText, extra: Extra | None = None) -> list[RecentTrade]:
        """Get the latest trades of everyone in one security.

        `GET /api/v3/stockplus/market/trade`, signed, 10/s/uid (inferred).

        Args:
            symbol: Security, such as AAPL.US.
            count: Number of trades.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-trade-detail
        """
        return await self._call(GET_RECENT_TRADES, {"symbol": symbol, "count": count}, extra)

    def iter_recent_trades(
        self, *, symbol: str, count: IntText, extra: Extra | None = None, **walk: Unpack[WalkOptions]
    ) -> AsyncWalk[RecentTrade]:
        """Walk over all pages of `get_recent_trades`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_RECENT_TRADES, {"symbol": symbol, "count": count}, extra, walk)


class MarketApiWithRawResponse(RawGroup):
    """Operations of `uta.stock_plus.market`, returning whole responses."""

    get_candles = raw(MarketApi.get_candles)
    get_history_candles = raw(MarketApi.get_history_candles)
    get_instruments = raw(MarketApi.get_instruments)
    get_intraday_prices = raw(MarketApi.get_intraday_prices)
    get_option_chain = raw(MarketApi.get_option_chain)
    get_option_expiry_dates = raw(MarketApi.get_option_expiry_dates)
    get_option_quotes = raw(MarketApi.get_option_quotes)
    get_option_volume = raw(MarketApi.get_option_volume)
    get_order_book = raw(MarketApi.get_order_book)
    get_quotes = raw(MarketApi.get_quotes)
    get_recent_trades = raw(MarketApi.get_recent_trades)


class AsyncMarketApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.stock_plus.market`, for asyncio, returning whole responses."""

    get_candles = async_raw(AsyncMarketApi.get_candles)
    get_history_candles = async_raw(AsyncMarketApi.get_history_candles)
    get_instruments = async_raw(AsyncMarketApi.get_instruments)
    get_intraday_prices = async_raw(AsyncMarketApi.get_intraday_prices)
    get_option_chain = async_raw(AsyncMarketApi.get_option_chain)
    get_option_expiry_dates = async_raw(AsyncMarketApi.get_option_expiry_dates)
    get_option_quotes = async_raw(AsyncMarketApi.get_option_quotes)
    get_option_volume = async_raw(AsyncMarketApi.get_option_volume)
    get_order_book = async_raw(AsyncMarketApi.get_order_book)
    get_quotes = async_raw(AsyncMarketApi.get_quotes)
    get_recent_trades = async_raw(AsyncMarketApi.get_recent_trades)
