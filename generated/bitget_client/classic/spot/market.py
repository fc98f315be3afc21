# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.spot.market`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.spot.market_models import (
    Auction,
    Candle,
    Coin,
    GetAuctionRequest,
    GetCandlesRequest,
    GetCoinsRequest,
    GetHistoryCandlesRequest,
    GetMergedOrderBookRequest,
    GetOrderBookRequest,
    GetRecentTradesRequest,
    GetSymbolsRequest,
    GetTickersRequest,
    GetTradeHistoryRequest,
    HistoryTrade,
    MergedOrderBook,
    OrderBook,
    RecentTrade,
    Symbol,
    Ticker,
    VipFeeRate,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import OrderBookDepth, OrderBookScale, OrderBookStep, SpotInterval
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

GET_AUCTION: Operation[Auction] = Operation(
    API,
    __name__,
    "classic.spot.market.get_auction",
    "GET",
    "/api/v2/spot/market/auction",
    GetAuctionRequest,
    Auction,
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/spot/market/Get-Auction",
)
GET_CANDLES: Operation[list[Candle]] = Operation(
    API,
    __name__,
    "classic.spot.market.get_candles",
    "GET",
    "/api/v2/spot/market/candles",
    GetCandlesRequest,
    list[Candle],
    auth="public",
    rate_limits=("20/s/ip",),
    counterparts=("uta.market.get_candles",),
    docs="https://www.bitget.com/api-doc/spot/market/Get-Candle-Data",
    paging={
        "next": "endTime = least [].ts",
        "limit": "limit 100..1000",
        "most": {"granularity": {"1day": "300", "3day": "100", "1week": "100", "1M": "100"}},
        "window": "startTime..endTime unknown",
        "reach": {
            "granularity": {
                "1min": "1mo",
                "3min": "1mo",
                "5min": "1mo",
                "15min": "52d",
                "30min": "62d",
                "1h": "83d",
                "4h": "240d",
                "6h": "360d",
            }
        },
        "key": "ts",
        "time": "ts",
        "order": "newest pages",
        "ends": "start",
    },
)
GET_COINS: Operation[list[Coin]] = Operation(
    API,
    __name__,
    "classic.spot.market.get_coins",
    "GET",
    "/api/v2/spot/public/coins",
    GetCoinsRequest,
    list[Coin],
    auth="public",
    rate_limits=("3/s/ip",),
    docs="https://www.bitget.com/api-doc/spot/market/Get-Coin-List",
)
GET_HISTORY_CANDLES: Operation[list[Candle]] = Operation(
    API,
    __name__,
    "classic.spot.market.get_history_candles",
    "GET",
    "/api/v2/spot/market/history-candles",
    GetHistoryCandlesRequest,
    list[Candle],
    auth="public",
    rate_limits=("20/s/ip",),
    counterparts=("uta.market.get_history_candles",),
    docs="https://www.bitget.com/api-doc/spot/market/Get-History-Candle-Data",
    paging={
        "next": "endTime = least [].ts",
        "limit": "limit 100..200",
        "window": "..endTime",
        "reach": "unlimited",
        "key": "ts",
        "time": "ts",
        "order": "newest pages",
        "ends": "empty",
    },
)
GET_MERGED_ORDER_BOOK: Operation[MergedOrderBook] = Operation(
    API,
    __name__,
    "classic.spot.market.get_merged_order_book",
    "GET",
    "/api/v2/spot/market/merge-depth",
    GetMergedOrderBookRequest,
    MergedOrderBook,
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/spot/market/Merge-Orderbook",
)
GET_ORDER_BOOK: Operation[OrderBook] = Operation(
    API,
    __name__,
    "classic.spot.market.get_order_book",
    "GET",
    "/api/v2/spot/market/orderbook",
    GetOrderBookRequest,
    OrderBook,
    auth="public",
    rate_limits=("20/s/ip",),
    counterparts=("uta.market.get_order_book",),
    docs="https://www.bitget.com/api-doc/spot/market/Get-Orderbook",
)
GET_RECENT_TRADES: Operation[list[RecentTrade]] = Operation(
    API,
    __name__,
    "classic.spot.market.get_recent_trades",
    "GET",
    "/api/v2/spot/market/fills",
    GetRecentTradesRequest,
    list[RecentTrade],
    auth="public",
    rate_limits=("10/s/ip",),
    counterparts=("uta.market.get_recent_trades",),
    docs="https://www.bitget.com/api-doc/spot/market/Get-Recent-Trades",
    paging={
        "next": "none",
        "limit": "limit 100..500",
        "reach": "last 500",
        "key": "tradeId",
        "order": "newest",
        "ends": "page",
    },
)
GET_SYMBOLS: Operation[list[Symbol]] = Operation(
    API,
    __name__,
    "classic.spot.market.get_symbols",
    "GET",
    "/api/v2/spot/public/symbols",
    GetSymbolsRequest,
    list[Symbol],
    auth="public",
    rate_limits=("20/s/ip",),
    counterparts=("uta.market.get_instruments",),
    docs="https://www.bitget.com/api-doc/spot/market/Get-Symbols",
)
GET_TICKERS: Operation[list[Ticker]] = Operation(
    API,
    __name__,
    "classic.spot.market.get_tickers",
    "GET",
    "/api/v2/spot/market/tickers",
    GetTickersRequest,
    list[Ticker],
    auth="public",
    rate_limits=("20/s/ip",),
    counterparts=("uta.market.get_tickers",),
    docs="https://www.bitget.com/api-doc/spot/market/Get-Tickers",
)
GET_TRADE_HISTORY: Operation[list[HistoryTrade]] = Operation(
    API,
    __name__,
    "classic.spot.market.get_trade_history",
    "GET",
    "/api/v2/spot/market/fills-history",
    GetTradeHistoryRequest,
    list[HistoryTrade],
    auth="public",
    rate_limits=("10/s/ip",),
    docs="https://www.bitget.com/api-doc/spot/market/Get-Market-Trades",
    paging={
        "next": "idLessThan = [].tradeId",
        "limit": "limit 500..1000",
        "window": "startTime..endTime 7d",
        "reach": "90d",
        "key": "tradeId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_VIP_FEE_RATES: Operation[list[VipFeeRate]] = Operation(
    API,
    __name__,
    "classic.spot.market.get_vip_fee_rates",
    "GET",
    "/api/v2/spot/market/vip-fee-rate",
    None,
    list[VipFeeRate],
    auth="public",
    rate_limits=("10/s/ip",),
    docs="https://www.bitget.com/api-doc/spot/market/Get-VIP-Fee-Rate",
)


class MarketApi(Group):
    """Operations of `classic.spot.market`."""

    def get_auction(self, *, symbol: str, extra: Extra | None = None) -> Auction:
        """Get how far the call auction that opens trading in a new spot pair has come.

        `GET /api/v2/spot/market/auction`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Auction
        """
        return self._call(GET_AUCTION, {"symbol": symbol}, extra)

    def get_candles(
        self,
        *,
        symbol: str,
        granularity: SpotInterval,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Candle]:
        """Get the recent candles of one spot pair.

        `GET /api/v2/spot/market/candles`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            granularity: Length of a candle; it also limits how far back they go (1min one month, 6h 360 days).
                One of `1min`, `3min`, `5min`, `15min`, `30min`, `1h`, `4h`, `6h`, `12h`, `1day`, `3day`, `1week`,
                    `1M`, `6Hutc`, `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            start_time: Only candles after this time. (`startTime`)
            end_time: Only candles before this time. (`endTime`)
            limit: Number of candles; 100 when left out, at most 1000.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Candle-Data
        """
        return self._call(
            GET_CANDLES,
            {
                "symbol": symbol,
                "granularity": granularity,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_candles(
        self,
        *,
        symbol: str,
        granularity: SpotInterval,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Candle]:
        """Walk over all pages of `get_candles`, which takes the same arguments.

        Reach: by granularity: 1min 1mo, 3min 1mo, 5min 1mo, 15min 52d, 30min 62d, 1h 83d, 4h 240d, 6h 360d; widest
        query: unknown.
        """
        return self._walk(
            GET_CANDLES,
            {
                "symbol": symbol,
                "granularity": granularity,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_coins(self, *, coin: str | None = None, extra: Extra | None = None) -> list[Coin]:
        """Get the coins and the chains they are deposited and withdrawn over, for one coin or all.

        `GET /api/v2/spot/public/coins`, public, 3/s/ip.

        Args:
            coin: Coin asked for; all coins when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Coin-List
        """
        return self._call(GET_COINS, {"coin": coin}, extra)

    def get_history_candles(
        self,
        *,
        symbol: str,
        granularity: SpotInterval,
        end_time: Time,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Candle]:
        """Get older candles of one spot pair, going back from a given time.

        `GET /api/v2/spot/market/history-candles`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            granularity: Length of a candle.
                One of `1min`, `3min`, `5min`, `15min`, `30min`, `1h`, `4h`, `6h`, `12h`, `1day`, `3day`, `1week`,
                    `1M`, `6Hutc`, `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            end_time: Only candles before this time. (`endTime`)
            limit: Number of candles; 100 when left out, at most 200.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-History-Candle-Data
        """
        return self._call(
            GET_HISTORY_CANDLES,
            {"symbol": symbol, "granularity": granularity, "endTime": end_time, "limit": limit},
            extra,
        )

    def iter_history_candles(
        self,
        *,
        symbol: str,
        granularity: SpotInterval,
        end_time: Time,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Candle]:
        """Walk over all pages of `get_history_candles`, which takes the same arguments.

        Reach: unlimited; widest query: ..endtime.
        """
        return self._walk(
            GET_HISTORY_CANDLES,
            {"symbol": symbol, "granularity": granularity, "endTime": end_time, "limit": limit},
            extra,
            walk,
        )

    def get_merged_order_book(
        self,
        *,
        symbol: str,
        precision: OrderBookScale | None = None,
        limit: OrderBookDepth | None = None,
        extra: Extra | None = None,
    ) -> MergedOrderBook:
        """Get the order book of one spot pair with its price levels merged.

        `GET /api/v2/spot/market/merge-depth`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            precision: How far price levels are merged; scale0 when left out, the coarsest there is at most.
                - `scale0`: Not at all.
                - `scale1`: To ten price steps.
                - `scale2`: To a hundred price steps.
                - `scale3`: To a thousand price steps.
            limit: Levels of each side; 100 when left out, and max for all there are.
                One of `1`, `5`, `15`, `50`, `max`.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Merge-Orderbook
        """
        return self._call(GET_MERGED_ORDER_BOOK, {"symbol": symbol, "precision": precision, "limit": limit}, extra)

    def get_order_book(
        self,
        *,
        symbol: str,
        step: OrderBookStep | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OrderBook:
        """Get the order book of one spot pair, with price levels merged if asked for.

        `GET /api/v2/spot/market/orderbook`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            step: How far price levels are merged; step0 when left out. (`type`)
                One of `step0`, `step1`, `step2`, `step3`, `step4`, `step5`.
            limit: Levels of each side; 150 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Orderbook
        """
        return self._call(GET_ORDER_BOOK, {"symbol": symbol, "type": step, "limit": limit}, extra)

    def get_recent_trades(
        self, *, symbol: str, limit: IntText | None = None, extra: Extra | None = None
    ) -> list[RecentTrade]:
        """Get the latest trades of everyone in one spot pair.

        `GET /api/v2/spot/market/fills`, public, 10/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            limit: Number of trades; 100 when left out, at most 500.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Recent-Trades
        """
        return self._call(GET_RECENT_TRADES, {"symbol": symbol, "limit": limit}, extra)

    def iter_recent_trades(
        self, *, symbol: str, limit: IntText | None = None, extra: Extra | None = None, **walk: Unpack[WalkOptions]
    ) -> Walk[RecentTrade]:
        """Walk over all pages of `get_recent_trades`, which takes the same arguments.

        Reach: last 500.
        """
        return self._walk(GET_RECENT_TRADES, {"symbol": symbol, "limit": limit}, extra, walk)

    def get_symbols(self, *, symbol: str | None = None, extra: Extra | None = None) -> list[Symbol]:
        """Get the trading rules of one spot pair, or of all.

        `GET /api/v2/spot/public/symbols`, public, 20/s/ip.

        Args:
            symbol: Trading pair; all pairs when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Symbols
        """
        return self._call(GET_SYMBOLS, {"symbol": symbol}, extra)

    def get_tickers(self, *, symbol: str | None = None, extra: Extra | None = None) -> list[Ticker]:
        """Get the best bid and ask, the last price and the 24-hour figures of one spot pair, or of all.

        `GET /api/v2/spot/market/tickers`, public, 20/s/ip.

        Args:
            symbol: Trading pair; all pairs when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Tickers
        """
        return self._call(GET_TICKERS, {"symbol": symbol}, extra)

    def get_trade_history(
        self,
        *,
        symbol: str,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> list[HistoryTrade]:
        """Get trades of everyone in one spot pair over the past 90 days, newest first.

        `GET /api/v2/spot/market/fills-history`, public, 10/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            limit: Number of trades; 500 when left out, at most 1000.
            id_less_than: Only trades with a tradeId below this one. (`idLessThan`)
            start_time: Start of the period, at most 90 days ago; the last 7 days when both are left out.
                (`startTime`)
            end_time: End of the period, at most 7 days after its start. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Market-Trades
        """
        return self._call(
            GET_TRADE_HISTORY,
            {
                "symbol": symbol,
                "limit": limit,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
        )

    def iter_trade_history(
        self,
        *,
        symbol: str,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[HistoryTrade]:
        """Walk over all pages of `get_trade_history`, which takes the same arguments.

        Reach: 90d; widest query: 7d.
        """
        return self._walk(
            GET_TRADE_HISTORY,
            {
                "symbol": symbol,
                "limit": limit,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
            walk,
        )

    def get_vip_fee_rates(self, *, extra: Extra | None = None) -> list[VipFeeRate]:
        """Get the conditions, fee rates and withdrawal limits of the VIP levels for spot trading.

        `GET /api/v2/spot/market/vip-fee-rate`, public, 10/s/ip.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-VIP-Fee-Rate
        """
        return self._call(GET_VIP_FEE_RATES, {}, extra)


class AsyncMarketApi(AsyncGroup):
    """Operations of `classic.spot.market`, for asyncio."""

    async def get_auction(self, *, symbol: str, extra: Extra | None = None) -> Auction:
        """Get how far the call auction that opens trading in a new spot pair has come.

        `GET /api/v2/spot/market/auction`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Auction
        """
        return await self._call(GET_AUCTION, {"symbol": symbol}, extra)

    async def get_candles(
        self,
        *,
        symbol: str,
        granularity: SpotInterval,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Candle]:
        """Get the recent candles of one spot pair.

        `GET /api/v2/spot/market/candles`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            granularity: Length of a candle; it also limits how far back they go (1min one month, 6h 360 days).
                One of `1min`, `3min`, `5min`, `15min`, `30min`, `1h`, `4h`, `6h`, `12h`, `1day`, `3day`, `1week`,
                    `1M`, `6Hutc`, `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            start_time: Only candles after this time. (`startTime`)
            end_time: Only candles before this time. (`endTime`)
            limit: Number of candles; 100 when left out, at most 1000.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Candle-Data
        """
        return await self._call(
            GET_CANDLES,
            {
                "symbol": symbol,
                "granularity": granularity,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_candles(
        self,
        *,
        symbol: str,
        granularity: SpotInterval,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Candle]:
        """Walk over all pages of `get_candles`, which takes the same arguments.

        Reach: by granularity: 1min 1mo, 3min 1mo, 5min 1mo, 15min 52d, 30min 62d, 1h 83d, 4h 240d, 6h 360d; widest
        query: unknown.
        """
        return self._walk(
            GET_CANDLES,
            {
                "symbol": symbol,
                "granularity": granularity,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_coins(self, *, coin: str | None = None, extra: Extra | None = None) -> list[Coin]:
        """Get the coins and the chains they are deposited and withdrawn over, for one coin or all.

        `GET /api/v2/spot/public/coins`, public, 3/s/ip.

        Args:
            coin: Coin asked for; all coins when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Coin-List
        """
        return await self._call(GET_COINS, {"coin": coin}, extra)

    async def get_history_candles(
        self,
        *,
        symbol: str,
        granularity: SpotInterval,
        end_time: Time,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Candle]:
        """Get older candles of one spot pair, going back from a given time.

        `GET /api/v2/spot/market/history-candles`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            granularity: Length of a candle.
                One of `1min`, `3min`, `5min`, `15min`, `30min`, `1h`, `4h`, `6h`, `12h`, `1day`, `3day`, `1week`,
                    `1M`, `6Hutc`, `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            end_time: Only candles before this time. (`endTime`)
            limit: Number of candles; 100 when left out, at most 200.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-History-Candle-Data
        """
        return await self._call(
            GET_HISTORY_CANDLES,
            {"symbol": symbol, "granularity": granularity, "endTime": end_time, "limit": limit},
            extra,
        )

    def iter_history_candles(
        self,
        *,
        symbol: str,
        granularity: SpotInterval,
        end_time: Time,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Candle]:
        """Walk over all pages of `get_history_candles`, which takes the same arguments.

        Reach: unlimited; widest query: ..endtime.
        """
        return self._walk(
            GET_HISTORY_CANDLES,
            {"symbol": symbol, "granularity": granularity, "endTime": end_time, "limit": limit},
            extra,
            walk,
        )

    async def get_merged_order_book(
        self,
        *,
        symbol: str,
        precision: OrderBookScale | None = None,
        limit: OrderBookDepth | None = None,
        extra: Extra | None = None,
    ) -> MergedOrderBook:
        """Get the order book of one spot pair with its price levels merged.

        `GET /api/v2/spot/market/merge-depth`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            precision: How far price levels are merged; scale0 when left out, the coarsest there is at most.
                - `scale0`: Not at all.
                - `scale1`: To ten price steps.
                - `scale2`: To a hundred price steps.
                - `scale3`: To a thousand price steps.
            limit: Levels of each side; 100 when left out, and max for all there are.
                One of `1`, `5`, `15`, `50`, `max`.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Merge-Orderbook
        """
        return await self._call(
            GET_MERGED_ORDER_BOOK, {"symbol": symbol, "precision": precision, "limit": limit}, extra
        )

    async def get_order_book(
        self,
        *,
        symbol: str,
        step: OrderBookStep | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OrderBook:
        """Get the order book of one spot pair, with price levels merged if asked for.

        `GET /api/v2/spot/market/orderbook`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            step: How far price levels are merged; step0 when left out. (`type`)
                One of `step0`, `step1`, `step2`, `step3`, `step4`, `step5`.
            limit: Levels of each side; 150 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Orderbook
        """
        return await self._call(GET_ORDER_BOOK, {"symbol": symbol, "type": step, "limit": limit}, extra)

    async def get_recent_trades(
        self, *, symbol: str, limit: IntText | None = None, extra: Extra | None = None
    ) -> list[RecentTrade]:
        """Get the latest trades of everyone in one spot pair.

        `GET /api/v2/spot/market/fills`, public, 10/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            limit: Number of trades; 100 when left out, at most 500.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Recent-Trades
        """
        return await self._call(GET_RECENT_TRADES, {"symbol": symbol, "limit": limit}, extra)

    def iter_recent_trades(
        self, *, symbol: str, limit: IntText | None = None, extra: Extra | None = None, **walk: Unpack[WalkOptions]
    ) -> AsyncWalk[RecentTrade]:
        """Walk over all pages of `get_recent_trades`, which takes the same arguments.

        Reach: last 500.
        """
        return self._walk(GET_RECENT_TRADES, {"symbol": symbol, "limit": limit}, extra, walk)

    async def get_symbols(self, *, symbol: str | None = None, extra: Extra | None = None) -> list[Symbol]:
        """Get the trading rules of one spot pair, or of all.

        `GET /api/v2/spot/public/symbols`, public, 20/s/ip.

        Args:
            symbol: Trading pair; all pairs when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Symbols
        """
        return await self._call(GET_SYMBOLS, {"symbol": symbol}, extra)

    async def get_tickers(self, *, symbol: str | None = None, extra: Extra | None = None) -> list[Ticker]:
        """Get the best bid and ask, the last price and the 24-hour figures of one spot pair, or of all.

        `GET /api/v2/spot/market/tickers`, public, 20/s/ip.

        Args:
            symbol: Trading pair; all pairs when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Tickers
        """
        return await self._call(GET_TICKERS, {"symbol": symbol}, extra)

    async def get_trade_history(
        self,
        *,
        symbol: str,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> list[HistoryTrade]:
        """Get trades of everyone in one spot pair over the past 90 days, newest first.

        `GET /api/v2/spot/market/fills-history`, public, 10/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            limit: Number of trades; 500 when left out, at most 1000.
            id_less_than: Only trades with a tradeId below this one. (`idLessThan`)
            start_time: Start of the period, at most 90 days ago; the last 7 days when both are left out.
                (`startTime`)
            end_time: End of the period, at most 7 days after its start. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-Market-Trades
        """
        return await self._call(
            GET_TRADE_HISTORY,
            {
                "symbol": symbol,
                "limit": limit,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
        )

    def iter_trade_history(
        self,
        *,
        symbol: str,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[HistoryTrade]:
        """Walk over all pages of `get_trade_history`, which takes the same arguments.

        Reach: 90d; widest query: 7d.
        """
        return self._walk(
            GET_TRADE_HISTORY,
            {
                "symbol": symbol,
                "limit": limit,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
            walk,
        )

    async def get_vip_fee_rates(self, *, extra: Extra | None = None) -> list[VipFeeRate]:
        """Get the conditions, fee rates and withdrawal limits of the VIP levels for spot trading.

        `GET /api/v2/spot/market/vip-fee-rate`, public, 10/s/ip.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/market/Get-VIP-Fee-Rate
        """
        return await self._call(GET_VIP_FEE_RATES, {}, extra)


class MarketApiWithRawResponse(RawGroup):
    """Operations of `classic.spot.market`, returning whole responses."""

    get_auction = raw(MarketApi.get_auction)
    get_candles = raw(MarketApi.get_candles)
    get_coins = raw(MarketApi.get_coins)
    get_history_candles = raw(MarketApi.get_history_candles)
    get_merged_order_book = raw(MarketApi.get_merged_order_book)
    get_order_book = raw(MarketApi.get_order_book)
    get_recent_trades = raw(MarketApi.get_recent_trades)
    get_symbols = raw(MarketApi.get_symbols)
    get_tickers = raw(MarketApi.get_tickers)
    get_trade_history = raw(MarketApi.get_trade_history)
    get_vip_fee_rates = raw(MarketApi.get_vip_fee_rates)


class AsyncMarketApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.spot.market`, for asyncio, returning whole responses."""

    get_auction = async_raw(AsyncMarketApi.get_auction)
    get_candles = async_raw(AsyncMarketApi.get_candles)
    get_coins = async_raw(AsyncMarketApi.get_coins)
    get_history_candles = async_raw(AsyncMarketApi.get_history_candles)
    get_merged_order_book = async_raw(AsyncMarketApi.get_merged_order_book)
    get_order_book = async_raw(AsyncMarketApi.get_order_book)
    get_recent_trades = async_raw(AsyncMarketApi.get_recent_trades)
    get_symbols = async_raw(AsyncMarketApi.get_symbols)
    get_tickers = async_raw(AsyncMarketApi.get_tickers)
    get_trade_history = async_raw(AsyncMarketApi.get_trade_history)
    get_vip_fee_rates = async_raw(AsyncMarketApi.get_vip_fee_rates)
