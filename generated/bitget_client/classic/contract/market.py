# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""`client.classic.contract.market`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.contract.market_models import (
    Candle,
    Contract,
    DiscountRate,
    FundingRate,
    GetCandlesRequest,
    GetContractsRequest,
    GetDiscountRatesRequest,
    GetFundingRateRequest,
    GetHistoryCandlesRequest,
    GetOpenInterestRequest,
    GetOrderBookRequest,
    GetRecentTradesRequest,
    GetTickerRequest,
    GetTickersRequest,
    GetTradeHistoryRequest,
    HistoryTrade,
    OpenInterest,
    OrderBook,
    RecentTrade,
    Ticker,
)
from bitget_runtime.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.request import Extra
    from bitget_client.enums import ContractCandleType, ContractInterval, OrderBookDepth, OrderBookScale, ProductType
    from bitget_runtime.values import IntText, Time

GET_CANDLES: Operation[list[Candle]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_candles",
    "GET",
    "/api/v2/mix/market/candles",
    GetCandlesRequest,
    list[Candle],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Candle-Data",
)
GET_CONTRACTS: Operation[list[Contract]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_contracts",
    "GET",
    "/api/v2/mix/market/contracts",
    GetContractsRequest,
    list[Contract],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-All-Symbols-Contracts",
)
GET_DISCOUNT_RATES: Operation[list[DiscountRate]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_discount_rates",
    "GET",
    "/api/v2/mix/market/discount-rate",
    GetDiscountRatesRequest,
    list[DiscountRate],
    auth="public",
    rate_limits=("5/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Discount-Rate",
)
GET_FUNDING_RATE: Operation[list[FundingRate]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_funding_rate",
    "GET",
    "/api/v2/mix/market/current-fund-rate",
    GetFundingRateRequest,
    list[FundingRate],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Current-Funding-Rate",
)
GET_HISTORY_CANDLES: Operation[list[Candle]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_history_candles",
    "GET",
    "/api/v2/mix/market/history-candles",
    GetHistoryCandlesRequest,
    list[Candle],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-History-Candle-Data",
)
GET_OPEN_INTEREST: Operation[OpenInterest] = Operation(
    API,
    __name__,
    "classic.contract.market.get_open_interest",
    "GET",
    "/api/v2/mix/market/open-interest",
    GetOpenInterestRequest,
    OpenInterest,
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Open-Interest",
)
GET_ORDER_BOOK: Operation[OrderBook] = Operation(
    API,
    __name__,
    "classic.contract.market.get_order_book",
    "GET",
    "/api/v2/mix/market/merge-depth",
    GetOrderBookRequest,
    OrderBook,
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Merge-Depth",
)
GET_RECENT_TRADES: Operation[list[RecentTrade]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_recent_trades",
    "GET",
    "/api/v2/mix/market/fills",
    GetRecentTradesRequest,
    list[RecentTrade],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Recent-Fills",
)
GET_TICKER: Operation[list[Ticker]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_ticker",
    "GET",
    "/api/v2/mix/market/ticker",
    GetTickerRequest,
    list[Ticker],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Ticker",
)
GET_TICKERS: Operation[list[Ticker]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_tickers",
    "GET",
    "/api/v2/mix/market/tickers",
    GetTickersRequest,
    list[Ticker],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-All-Symbol-Ticker",
)
GET_TRADE_HISTORY: Operation[list[HistoryTrade]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_trade_history",
    "GET",
    "/api/v2/mix/market/fills-history",
    GetTradeHistoryRequest,
    list[HistoryTrade],
    auth="public",
    rate_limits=("10/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Fills-History",
)


class MarketApi(Group):
    """Operations of `classic.contract.market`."""

    def get_candles(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        granularity: ContractInterval,
        start_time: Time | None = None,
        end_time: Time | None = None,
        price_type: ContractCandleType | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Candle]:
        """Get the recent candles of one futures contract, of its trades, mark price or index.

        `GET /api/v2/mix/market/candles`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            granularity: Length of a candle; also limits how far back they go (6H 360 days).
            start_time: Only candles after this time, rounded down to the interval; at most 90 days before
                endTime. (`startTime`)
            end_time: Only candles before this time, rounded down to the interval; at most 90 days after
                startTime. (`endTime`)
            price_type: Price the candles are of; MARKET when left out. (`kLineType`)
            limit: Number of candles; 100 when left out, at most 1000.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Candle-Data
        """
        return self._call(
            GET_CANDLES,
            {
                "symbol": symbol,
                "productType": product_type,
                "granularity": granularity,
                "startTime": start_time,
                "endTime": end_time,
                "kLineType": price_type,
                "limit": limit,
            },
            extra,
        )

    def get_contracts(
        self, *, product_type: ProductType, symbol: str | None = None, extra: Extra | None = None
    ) -> list[Contract]:
        """Get the trading rules of one futures contract, or of all of a product type.

        `GET /api/v2/mix/market/contracts`, public, 20/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
            symbol: Contract asked for; all of the product type when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-All-Symbols-Contracts
        """
        return self._call(GET_CONTRACTS, {"productType": product_type, "symbol": symbol}, extra)

    def get_discount_rates(
        self, *, product_type: ProductType | None = None, extra: Extra | None = None
    ) -> list[DiscountRate]:
        """Get the share of their value at which coins count as margin in multi-assets mode, tier by tier.

        `GET /api/v2/mix/market/discount-rate`, public, 5/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Discount-Rate
        """
        return self._call(GET_DISCOUNT_RATES, {"productType": product_type}, extra)

    def get_funding_rate(
        self, *, product_type: ProductType, symbol: str | None = None, extra: Extra | None = None
    ) -> list[FundingRate]:
        """Get the current funding rate of one futures contract, or of all of a product type.

        `GET /api/v2/mix/market/current-fund-rate`, public, 20/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
            symbol: Contract asked for; all of the product type when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Current-Funding-Rate
        """
        return self._call(GET_FUNDING_RATE, {"productType": product_type, "symbol": symbol}, extra)

    def get_history_candles(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        granularity: ContractInterval,
        start_time: Time | None = None,
        end_time: Time | None = None,
        price_type: ContractCandleType | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Candle]:
        """Get candles of one futures contract however long ago; only finished ones.

        `GET /api/v2/mix/market/history-candles`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            granularity: Length of a candle.
            start_time: Only candles after this time, rounded down to the interval; at most 90 days before
                endTime. (`startTime`)
            end_time: Only candles before this time, rounded down to the interval; at most 90 days after
                startTime. (`endTime`)
            price_type: Price the candles are of; MARKET when left out. (`kLineType`)
            limit: Number of candles; 100 when left out, at most 200.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-History-Candle-Data
        """
        return self._call(
            GET_HISTORY_CANDLES,
            {
                "symbol": symbol,
                "productType": product_type,
                "granularity": granularity,
                "startTime": start_time,
                "endTime": end_time,
                "kLineType": price_type,
                "limit": limit,
            },
            extra,
        )

    def get_open_interest(self, *, symbol: str, product_type: ProductType, extra: Extra | None = None) -> OpenInterest:
        """Get how much of one futures contract is open on the whole platform.

        `GET /api/v2/mix/market/open-interest`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Open-Interest
        """
        return self._call(GET_OPEN_INTEREST, {"symbol": symbol, "productType": product_type}, extra)

    def get_order_book(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        precision: OrderBookScale | None = None,
        limit: OrderBookDepth | None = None,
        extra: Extra | None = None,
    ) -> OrderBook:
        """Get the order book of one futures contract, with price levels merged if asked for.

        `GET /api/v2/mix/market/merge-depth`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            precision: How far price levels are merged; scale0 when left out, the coarsest there is at most.
            limit: Levels of each side; 100 when left out, and max for all there are.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Merge-Depth
        """
        return self._call(
            GET_ORDER_BOOK,
            {"symbol": symbol, "productType": product_type, "precision": precision, "limit": limit},
            extra,
        )

    def get_recent_trades(
        self, *, symbol: str, product_type: ProductType, limit: IntText | None = None, extra: Extra | None = None
    ) -> list[RecentTrade]:
        """Get the latest trades of everyone in one futures contract.

        `GET /api/v2/mix/market/fills`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            limit: Number of trades; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Recent-Fills
        """
        return self._call(GET_RECENT_TRADES, {"symbol": symbol, "productType": product_type, "limit": limit}, extra)

    def get_ticker(self, *, symbol: str, product_type: ProductType, extra: Extra | None = None) -> list[Ticker]:
        """Get the best bid and ask, the last, index and mark price and the 24-hour figures of one futures contract.

        `GET /api/v2/mix/market/ticker`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Ticker
        """
        return self._call(GET_TICKER, {"symbol": symbol, "productType": product_type}, extra)

    def get_tickers(self, *, product_type: ProductType, extra: Extra | None = None) -> list[Ticker]:
        """Get the best bid and ask, the last, index and mark price and the 24-hour figures of all contracts of a type.

        `GET /api/v2/mix/market/tickers`, public, 20/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-All-Symbol-Ticker
        """
        return self._call(GET_TICKERS, {"productType": product_type}, extra)

    def get_trade_history(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> list[HistoryTrade]:
        """Get trades of everyone in one futures contract over the past 90 days, newest first.

        `GET /api/v2/mix/market/fills-history`, public, 10/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            limit: Number of trades; 500 when left out, at most 1000.
            id_less_than: Only trades with a tradeId below this one, that is older ones. (`idLessThan`)
            start_time: Start of the period, at most 90 days ago; 7 days before endTime when left out.
                (`startTime`)
            end_time: End of the period; at most 7 days after startTime, and just that when left out. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Fills-History
        """
        return self._call(
            GET_TRADE_HISTORY,
            {
                "symbol": symbol,
                "productType": product_type,
                "limit": limit,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
        )


class AsyncMarketApi(AsyncGroup):
    """Operations of `classic.contract.market`, for asyncio."""

    async def get_candles(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        granularity: ContractInterval,
        start_time: Time | None = None,
        end_time: Time | None = None,
        price_type: ContractCandleType | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Candle]:
        """Get the recent candles of one futures contract, of its trades, mark price or index.

        `GET /api/v2/mix/market/candles`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            granularity: Length of a candle; also limits how far back they go (6H 360 days).
            start_time: Only candles after this time, rounded down to the interval; at most 90 days before
                endTime. (`startTime`)
            end_time: Only candles before this time, rounded down to the interval; at most 90 days after
                startTime. (`endTime`)
            price_type: Price the candles are of; MARKET when left out. (`kLineType`)
            limit: Number of candles; 100 when left out, at most 1000.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Candle-Data
        """
        return await self._call(
            GET_CANDLES,
            {
                "symbol": symbol,
                "productType": product_type,
                "granularity": granularity,
                "startTime": start_time,
                "endTime": end_time,
                "kLineType": price_type,
                "limit": limit,
            },
            extra,
        )

    async def get_contracts(
        self, *, product_type: ProductType, symbol: str | None = None, extra: Extra | None = None
    ) -> list[Contract]:
        """Get the trading rules of one futures contract, or of all of a product type.

        `GET /api/v2/mix/market/contracts`, public, 20/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
            symbol: Contract asked for; all of the product type when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-All-Symbols-Contracts
        """
        return await self._call(GET_CONTRACTS, {"productType": product_type, "symbol": symbol}, extra)

    async def get_discount_rates(
        self, *, product_type: ProductType | None = None, extra: Extra | None = None
    ) -> list[DiscountRate]:
        """Get the share of their value at which coins count as margin in multi-assets mode, tier by tier.

        `GET /api/v2/mix/market/discount-rate`, public, 5/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Discount-Rate
        """
        return await self._call(GET_DISCOUNT_RATES, {"productType": product_type}, extra)

    async def get_funding_rate(
        self, *, product_type: ProductType, symbol: str | None = None, extra: Extra | None = None
    ) -> list[FundingRate]:
        """Get the current funding rate of one futures contract, or of all of a product type.

        `GET /api/v2/mix/market/current-fund-rate`, public, 20/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
            symbol: Contract asked for; all of the product type when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Current-Funding-Rate
        """
        return await self._call(GET_FUNDING_RATE, {"productType": product_type, "symbol": symbol}, extra)

    async def get_history_candles(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        granularity: ContractInterval,
        start_time: Time | None = None,
        end_time: Time | None = None,
        price_type: ContractCandleType | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Candle]:
        """Get candles of one futures contract however long ago; only finished ones.

        `GET /api/v2/mix/market/history-candles`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            granularity: Length of a candle.
            start_time: Only candles after this time, rounded down to the interval; at most 90 days before
                endTime. (`startTime`)
            end_time: Only candles before this time, rounded down to the interval; at most 90 days after
                startTime. (`endTime`)
            price_type: Price the candles are of; MARKET when left out. (`kLineType`)
            limit: Number of candles; 100 when left out, at most 200.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-History-Candle-Data
        """
        return await self._call(
            GET_HISTORY_CANDLES,
            {
                "symbol": symbol,
                "productType": product_type,
                "granularity": granularity,
                "startTime": start_time,
                "endTime": end_time,
                "kLineType": price_type,
                "limit": limit,
            },
            extra,
        )

    async def get_open_interest(
        self, *, symbol: str, product_type: ProductType, extra: Extra | None = None
    ) -> OpenInterest:
        """Get how much of one futures contract is open on the whole platform.

        `GET /api/v2/mix/market/open-interest`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Open-Interest
        """
        return await self._call(GET_OPEN_INTEREST, {"symbol": symbol, "productType": product_type}, extra)

    async def get_order_book(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        precision: OrderBookScale | None = None,
        limit: OrderBookDepth | None = None,
        extra: Extra | None = None,
    ) -> OrderBook:
        """Get the order book of one futures contract, with price levels merged if asked for.

        `GET /api/v2/mix/market/merge-depth`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            precision: How far price levels are merged; scale0 when left out, the coarsest there is at most.
            limit: Levels of each side; 100 when left out, and max for all there are.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Merge-Depth
        """
        return await self._call(
            GET_ORDER_BOOK,
            {"symbol": symbol, "productType": product_type, "precision": precision, "limit": limit},
            extra,
        )

    async def get_recent_trades(
        self, *, symbol: str, product_type: ProductType, limit: IntText | None = None, extra: Extra | None = None
    ) -> list[RecentTrade]:
        """Get the latest trades of everyone in one futures contract.

        `GET /api/v2/mix/market/fills`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            limit: Number of trades; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Recent-Fills
        """
        return await self._call(
            GET_RECENT_TRADES, {"symbol": symbol, "productType": product_type, "limit": limit}, extra
        )

    async def get_ticker(self, *, symbol: str, product_type: ProductType, extra: Extra | None = None) -> list[Ticker]:
        """Get the best bid and ask, the last, index and mark price and the 24-hour figures of one futures contract.

        `GET /api/v2/mix/market/ticker`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Ticker
        """
        return await self._call(GET_TICKER, {"symbol": symbol, "productType": product_type}, extra)

    async def get_tickers(self, *, product_type: ProductType, extra: Extra | None = None) -> list[Ticker]:
        """Get the best bid and ask, the last, index and mark price and the 24-hour figures of all contracts of a type.

        `GET /api/v2/mix/market/tickers`, public, 20/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-All-Symbol-Ticker
        """
        return await self._call(GET_TICKERS, {"productType": product_type}, extra)

    async def get_trade_history(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> list[HistoryTrade]:
        """Get trades of everyone in one futures contract over the past 90 days, newest first.

        `GET /api/v2/mix/market/fills-history`, public, 10/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
            limit: Number of trades; 500 when left out, at most 1000.
            id_less_than: Only trades with a tradeId below this one, that is older ones. (`idLessThan`)
            start_time: Start of the period, at most 90 days ago; 7 days before endTime when left out.
                (`startTime`)
            end_time: End of the period; at most 7 days after startTime, and just that when left out. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Fills-History
        """
        return await self._call(
            GET_TRADE_HISTORY,
            {
                "symbol": symbol,
                "productType": product_type,
                "limit": limit,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
        )


class MarketApiWithRawResponse(RawGroup):
    """Operations of `classic.contract.market`, returning whole answers."""

    get_candles = raw(MarketApi.get_candles)
    get_contracts = raw(MarketApi.get_contracts)
    get_discount_rates = raw(MarketApi.get_discount_rates)
    get_funding_rate = raw(MarketApi.get_funding_rate)
    get_history_candles = raw(MarketApi.get_history_candles)
    get_open_interest = raw(MarketApi.get_open_interest)
    get_order_book = raw(MarketApi.get_order_book)
    get_recent_trades = raw(MarketApi.get_recent_trades)
    get_ticker = raw(MarketApi.get_ticker)
    get_tickers = raw(MarketApi.get_tickers)
    get_trade_history = raw(MarketApi.get_trade_history)


class AsyncMarketApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.contract.market`, for asyncio, returning whole answers."""

    get_candles = async_raw(AsyncMarketApi.get_candles)
    get_contracts = async_raw(AsyncMarketApi.get_contracts)
    get_discount_rates = async_raw(AsyncMarketApi.get_discount_rates)
    get_funding_rate = async_raw(AsyncMarketApi.get_funding_rate)
    get_history_candles = async_raw(AsyncMarketApi.get_history_candles)
    get_open_interest = async_raw(AsyncMarketApi.get_open_interest)
    get_order_book = async_raw(AsyncMarketApi.get_order_book)
    get_recent_trades = async_raw(AsyncMarketApi.get_recent_trades)
    get_ticker = async_raw(AsyncMarketApi.get_ticker)
    get_tickers = async_raw(AsyncMarketApi.get_tickers)
    get_trade_history = async_raw(AsyncMarketApi.get_trade_history)
