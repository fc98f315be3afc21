# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.contract.market`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.contract.market_models import (
    Candle,
    Contract,
    DiscountRate,
    ExchangeRate,
    FundingRate,
    FundingRateHistory,
    FundingTime,
    GetCandlesRequest,
    GetContractsRequest,
    GetDiscountRatesRequest,
    GetFundingRateHistoryRequest,
    GetFundingRateRequest,
    GetFundingTimeRequest,
    GetHistoryCandlesRequest,
    GetHistoryIndexCandlesRequest,
    GetHistoryMarkCandlesRequest,
    GetInterestRateHistoryRequest,
    GetOpenInterestLimitsRequest,
    GetOpenInterestRequest,
    GetOrderBookRequest,
    GetPricesRequest,
    GetRecentTradesRequest,
    GetTickerRequest,
    GetTickersRequest,
    GetTradeHistoryRequest,
    GetVipFeeRatesRequest,
    HistoryTrade,
    InterestRateHistory,
    InterestRateHistoryPage,
    OpenInterest,
    OpenInterestLimit,
    OrderBook,
    Price,
    RecentTrade,
    Ticker,
    VipFeeRate,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import ContractCandleType, ContractInterval, OrderBookDepth, OrderBookScale, ProductType
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

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
    counterparts=("uta.market.get_candles",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Candle-Data",
    paging={
        "next": "endTime = least [].ts",
        "limit": "limit 100..1000",
        "most": {
            "granularity": {"4H": "540", "6H": "360", "12H": "180", "1D": "90", "3D": "30", "1W": "13", "1M": "4"}
        },
        "window": "startTime..endTime 90d",
        "reach": {
            "granularity": {
                "1m": "1mo",
                "3m": "1mo",
                "5m": "1mo",
                "15m": "52d",
                "30m": "62d",
                "1H": "83d",
                "2H": "120d",
                "4H": "240d",
                "6H": "360d",
            }
        },
        "key": "ts",
        "time": "ts",
        "order": "newest pages",
        "ends": "start",
    },
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
    counterparts=("uta.market.get_instruments",),
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
    counterparts=("uta.market.get_discount_rates",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Discount-Rate",
)
GET_EXCHANGE_RATES: Operation[list[ExchangeRate]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_exchange_rates",
    "GET",
    "/api/v2/mix/market/exchange-rate",
    None,
    list[ExchangeRate],
    auth="public",
    rate_limits=("5/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Exchange-Rate",
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
    counterparts=("uta.market.get_funding_rate",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Current-Funding-Rate",
)
GET_FUNDING_RATE_HISTORY: Operation[list[FundingRateHistory]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_funding_rate_history",
    "GET",
    "/api/v2/mix/market/history-fund-rate",
    GetFundingRateHistoryRequest,
    list[FundingRateHistory],
    auth="public",
    rate_limits=("20/s/ip",),
    counterparts=("uta.market.get_funding_rate_history",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-History-Funding-Rate",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 20..100",
        "reach": "unlimited",
        "key": "fundingTime",
        "order": "newest",
        "ends": "empty",
    },
)
GET_FUNDING_TIME: Operation[list[FundingTime]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_funding_time",
    "GET",
    "/api/v2/mix/market/funding-time",
    GetFundingTimeRequest,
    list[FundingTime],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Symbol-Next-Funding-Time",
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
    counterparts=("uta.market.get_history_candles",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-History-Candle-Data",
    paging={
        "next": "endTime = least [].ts",
        "limit": "limit 100..200",
        "window": "startTime..endTime 90d",
        "reach": "unlimited",
        "key": "ts",
        "time": "ts",
        "order": "newest pages",
        "ends": "empty",
    },
)
GET_HISTORY_INDEX_CANDLES: Operation[list[Candle]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_history_index_candles",
    "GET",
    "/api/v2/mix/market/history-index-candles",
    GetHistoryIndexCandlesRequest,
    list[Candle],
    auth="public",
    rate_limits=("20/s/ip",),
    counterparts=("uta.market.get_history_candles",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-History-Index-Candle-Data",
    paging={
        "next": "endTime = least [].ts",
        "limit": "limit 100..200",
        "window": "startTime..endTime 90d",
        "reach": "unlimited",
        "key": "ts",
        "time": "ts",
        "order": "newest pages",
        "ends": "empty",
    },
)
GET_HISTORY_MARK_CANDLES: Operation[list[Candle]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_history_mark_candles",
    "GET",
    "/api/v2/mix/market/history-mark-candles",
    GetHistoryMarkCandlesRequest,
    list[Candle],
    auth="public",
    rate_limits=("20/s/ip",),
    counterparts=("uta.market.get_history_candles",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-History-Mark-Candle-Data",
    paging={
        "next": "endTime = least [].ts",
        "limit": "limit 100..200",
        "window": "startTime..endTime 90d",
        "reach": "unlimited",
        "key": "ts",
        "time": "ts",
        "order": "newest pages",
        "ends": "empty",
    },
)
GET_INTEREST_RATE_HISTORY: Operation[InterestRateHistoryPage] = Operation(
    API,
    __name__,
    "classic.contract.market.get_interest_rate_history",
    "GET",
    "/api/v2/mix/market/union-interest-rate-history",
    GetInterestRateHistoryRequest,
    InterestRateHistoryPage,
    auth="public",
    rate_limits=("5/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Interest-Rate",
    paging={
        "next": "pageNo += 1",
        "rows": "historyInterestRateList",
        "limit": "pageSize unknown..unknown",
        "reach": "unknown",
        "key": "ts",
        "order": "newest",
        "ends": "empty",
    },
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
    counterparts=("uta.market.get_open_interest",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Open-Interest",
)
GET_OPEN_INTEREST_LIMITS: Operation[list[OpenInterestLimit]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_open_interest_limits",
    "GET",
    "/api/v2/mix/market/oi-limit",
    GetOpenInterestLimitsRequest,
    list[OpenInterestLimit],
    auth="public",
    rate_limits=("10/s/ip",),
    counterparts=("uta.market.get_open_interest_limits",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Contracts-Oi",
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
    counterparts=("uta.market.get_order_book",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Merge-Depth",
)
GET_PRICES: Operation[list[Price]] = Operation(
    API,
    __name__,
    "classic.contract.market.get_prices",
    "GET",
    "/api/v2/mix/market/symbol-price",
    GetPricesRequest,
    list[Price],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Symbol-Price",
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
    counterparts=("uta.market.get_recent_trades",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-Recent-Fills",
    paging={
        "next": "none",
        "limit": "limit 100..100",
        "reach": "last 100",
        "key": "tradeId",
        "order": "newest",
        "ends": "page",
    },
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
    counterparts=("uta.market.get_tickers",),
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
    counterparts=("uta.market.get_tickers",),
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
    "classic.contract.market.get_vip_fee_rates",
    "GET",
    "/api/v2/mix/market/vip-fee-rate",
    GetVipFeeRatesRequest,
    list[VipFeeRate],
    auth="public",
    rate_limits=("10/s/ip",),
    docs="https://www.bitget.com/api-doc/contract/market/Get-VIP-Fee-Rate",
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
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            granularity: Length of a candle; also limits how far back they go (6H 360 days).
                One of `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`,
                    `6Hutc`, `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            start_time: Only candles after this time, rounded down to the interval; at most 90 days before
                endTime. (`startTime`)
            end_time: Only candles before this time, rounded down to the interval; at most 90 days after
                startTime. (`endTime`)
            price_type: Price the candles are of; MARKET when left out. (`kLineType`)
                - `MARKET`: Price of the trades.
                - `MARK`: Mark price.
                - `INDEX`: Index price.
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

    def iter_candles(
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
        **walk: Unpack[WalkOptions],
    ) -> Walk[Candle]:
        """Walk over all pages of `get_candles`, which takes the same arguments.

        Reach: by granularity: 1m 1mo, 3m 1mo, 5m 1mo, 15m 52d, 30m 62d, 1h 83d, 2h 120d, 4h 240d, 6h 360d; widest
        query: 90d.
        """
        return self._walk(
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
            walk,
        )

    def get_contracts(
        self, *, product_type: ProductType, symbol: str | None = None, extra: Extra | None = None
    ) -> list[Contract]:
        """Get the trading rules of one futures contract, or of all of a product type.

        `GET /api/v2/mix/market/contracts`, public, 20/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
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
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Discount-Rate
        """
        return self._call(GET_DISCOUNT_RATES, {"productType": product_type}, extra)

    def get_exchange_rates(self, *, extra: Extra | None = None) -> list[ExchangeRate]:
        """Get the rates at which coins are converted for interest in multi-assets mode, tier by tier.

        `GET /api/v2/mix/market/exchange-rate`, public, 5/s/ip.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Exchange-Rate
        """
        return self._call(GET_EXCHANGE_RATES, {}, extra)

    def get_funding_rate(
        self, *, product_type: ProductType, symbol: str | None = None, extra: Extra | None = None
    ) -> list[FundingRate]:
        """Get the current funding rate of one futures contract, or of all of a product type.

        `GET /api/v2/mix/market/current-fund-rate`, public, 20/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract asked for; all of the product type when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Current-Funding-Rate
        """
        return self._call(GET_FUNDING_RATE, {"productType": product_type, "symbol": symbol}, extra)

    def get_funding_rate_history(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[FundingRateHistory]:
        """Get the past funding rates of one futures contract.

        `GET /api/v2/mix/market/history-fund-rate`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            page_size: Entries per page; 20 when left out, at most 100. (`pageSize`)
            page_no: Number of the page, from 1. (`pageNo`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-History-Funding-Rate
        """
        return self._call(
            GET_FUNDING_RATE_HISTORY,
            {"symbol": symbol, "productType": product_type, "pageSize": page_size, "pageNo": page_no},
            extra,
        )

    def iter_funding_rate_history(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[FundingRateHistory]:
        """Walk over all pages of `get_funding_rate_history`, which takes the same arguments.

        Reach: unlimited.
        """
        return self._walk(
            GET_FUNDING_RATE_HISTORY,
            {"symbol": symbol, "productType": product_type, "pageSize": page_size, "pageNo": page_no},
            extra,
            walk,
        )

    def get_funding_time(
        self, *, symbol: str, product_type: ProductType, extra: Extra | None = None
    ) -> list[FundingTime]:
        """Get when the funding fee of one futures contract is next settled, and how often it is.

        `GET /api/v2/mix/market/funding-time`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Symbol-Next-Funding-Time
        """
        return self._call(GET_FUNDING_TIME, {"symbol": symbol, "productType": product_type}, extra)

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
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            granularity: Length of a candle.
                One of `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`,
                    `6Hutc`, `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            start_time: Only candles after this time, rounded down to the interval; at most 90 days before
                endTime. (`startTime`)
            end_time: Only candles before this time, rounded down to the interval; at most 90 days after
                startTime. (`endTime`)
            price_type: Price the candles are of; MARKET when left out. (`kLineType`)
                - `MARKET`: Price of the trades.
                - `MARK`: Mark price.
                - `INDEX`: Index price.
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

    def iter_history_candles(
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
        **walk: Unpack[WalkOptions],
    ) -> Walk[Candle]:
        """Walk over all pages of `get_history_candles`, which takes the same arguments.

        Reach: unlimited; widest query: 90d.
        """
        return self._walk(
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
            walk,
        )

    def get_history_index_candles(
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
        """Get candles of the index price of one futures contract however long ago; only finished ones.

        `GET /api/v2/mix/market/history-index-candles`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            granularity: Length of a candle.
                One of `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`,
                    `6Hutc`, `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            start_time: Only candles after this time, rounded down to the interval; at most 90 days before
                endTime. (`startTime`)
            end_time: Only candles before this time, rounded down to the interval; at most 90 days after
                startTime. (`endTime`)
            price_type: Price the candles are of. (`kLineType`)
                - `MARKET`: Price of the trades.
                - `MARK`: Mark price.
                - `INDEX`: Index price.
            limit: Number of candles; 100 when left out, at most 200.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-History-Index-Candle-Data
        """
        return self._call(
            GET_HISTORY_INDEX_CANDLES,
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

    def iter_history_index_candles(
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
        **walk: Unpack[WalkOptions],
    ) -> Walk[Candle]:
        """Walk over all pages of `get_history_index_candles`, which takes the same arguments.

        Reach: unlimited; widest query: 90d.
        """
        return self._walk(
            GET_HISTORY_INDEX_CANDLES,
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
            walk,
        )

    def get_history_mark_candles(
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
        """Get candles of the mark price of one futures contract however long ago; only finished ones.

        `GET /api/v2/mix/market/history-mark-candles`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            granularity: Length of a candle.
                One of `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`,
                    `6Hutc`, `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            start_time: Only candles after this time, rounded down to the interval; at most 90 days before
                endTime. (`startTime`)
            end_time: Only candles before this time, rounded down to the interval; at most 90 days after
                startTime. (`endTime`)
            price_type: Price the candles are of. (`kLineType`)
                - `MARKET`: Price of the trades.
                - `MARK`: Mark price.
                - `INDEX`: Index price.
            limit: Number of candles; 100 when left out, at most 200.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-History-Mark-Candle-Data
        """
        return self._call(
            GET_HISTORY_MARK_CANDLES,
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

    def iter_history_mark_candles(
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
        **walk: Unpack[WalkOptions],
    ) -> Walk[Candle]:
        """Walk over all pages of `get_history_mark_candles`, which takes the same arguments.

        Reach: unlimited; widest query: 90d.
        """
        return self._walk(
            GET_HISTORY_MARK_CANDLES,
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
            walk,
        )

    def get_interest_rate_history(
        self, *, coin: str, page_size: IntText | None = None, page_no: IntText | None = None, extra: Extra | None = None
    ) -> InterestRateHistoryPage:
        """Get the past interest rates of a coin owed in multi-assets mode.

        `GET /api/v2/mix/market/union-interest-rate-history`, public, 5/s/ip.

        Args:
            coin: Name of the coin.
            page_size: Entries per page. (`pageSize`)
            page_no: Number of the page, from 1. (`pageNo`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Interest-Rate
        """
        return self._call(GET_INTEREST_RATE_HISTORY, {"coin": coin, "pageSize": page_size, "pageNo": page_no}, extra)

    def iter_interest_rate_history(
        self,
        *,
        coin: str,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[InterestRateHistory]:
        """Walk over all pages of `get_interest_rate_history`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(
            GET_INTEREST_RATE_HISTORY, {"coin": coin, "pageSize": page_size, "pageNo": page_no}, extra, walk
        )

    def get_open_interest(self, *, symbol: str, product_type: ProductType, extra: Extra | None = None) -> OpenInterest:
        """Get how much of one futures contract is open on the whole platform.

        `GET /api/v2/mix/market/open-interest`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Open-Interest
        """
        return self._call(GET_OPEN_INTEREST, {"symbol": symbol, "productType": product_type}, extra)

    def get_open_interest_limits(
        self, *, product_type: ProductType, symbol: str | None = None, extra: Extra | None = None
    ) -> list[OpenInterestLimit]:
        """Get how much open interest one account, and a main account with its subaccounts, may have in futures
        contracts.

        `GET /api/v2/mix/market/oi-limit`, public, 10/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract; all of the product type when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Contracts-Oi
        """
        return self._call(GET_OPEN_INTEREST_LIMITS, {"productType": product_type, "symbol": symbol}, extra)

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
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
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

        Source: https://www.bitget.com/api-doc/contract/market/Get-Merge-Depth
        """
        return self._call(
            GET_ORDER_BOOK,
            {"symbol": symbol, "productType": product_type, "precision": precision, "limit": limit},
            extra,
        )

    def get_prices(self, *, symbol: str, product_type: ProductType, extra: Extra | None = None) -> list[Price]:
        """Get the last, index and mark price of one futures contract.

        `GET /api/v2/mix/market/symbol-price`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Symbol-Price
        """
        return self._call(GET_PRICES, {"symbol": symbol, "productType": product_type}, extra)

    def get_recent_trades(
        self, *, symbol: str, product_type: ProductType, limit: IntText | None = None, extra: Extra | None = None
    ) -> list[RecentTrade]:
        """Get the latest trades of everyone in one futures contract.

        `GET /api/v2/mix/market/fills`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            limit: Number of trades; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Recent-Fills
        """
        return self._call(GET_RECENT_TRADES, {"symbol": symbol, "productType": product_type, "limit": limit}, extra)

    def iter_recent_trades(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[RecentTrade]:
        """Walk over all pages of `get_recent_trades`, which takes the same arguments.

        Reach: last 100.
        """
        return self._walk(
            GET_RECENT_TRADES, {"symbol": symbol, "productType": product_type, "limit": limit}, extra, walk
        )

    def get_ticker(self, *, symbol: str, product_type: ProductType, extra: Extra | None = None) -> list[Ticker]:
        """Get the best bid and ask, the last, index and mark price and the 24-hour figures of one futures contract.

        `GET /api/v2/mix/market/ticker`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
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
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
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
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
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

    def iter_trade_history(
        self,
        *,
        symbol: str,
        product_type: ProductType,
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
                "productType": product_type,
                "limit": limit,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
            walk,
        )

    def get_vip_fee_rates(
        self, *, product_type: ProductType | None = None, extra: Extra | None = None
    ) -> list[VipFeeRate]:
        """Get the futures fee rates of each VIP level, and what the level takes and allows.

        `GET /api/v2/mix/market/vip-fee-rate`, public, 10/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-VIP-Fee-Rate
        """
        return self._call(GET_VIP_FEE_RATES, {"productType": product_type}, extra)


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
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            granularity: Length of a candle; also limits how far back they go (6H 360 days).
                One of `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`,
                    `6Hutc`, `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            start_time: Only candles after this time, rounded down to the interval; at most 90 days before
                endTime. (`startTime`)
            end_time: Only candles before this time, rounded down to the interval; at most 90 days after
                startTime. (`endTime`)
            price_type: Price the candles are of; MARKET when left out. (`kLineType`)
                - `MARKET`: Price of the trades.
                - `MARK`: Mark price.
                - `INDEX`: Index price.
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

    def iter_candles(
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
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Candle]:
        """Walk over all pages of `get_candles`, which takes the same arguments.

        Reach: by granularity: 1m 1mo, 3m 1mo, 5m 1mo, 15m 52d, 30m 62d, 1h 83d, 2h 120d, 4h 240d, 6h 360d; widest
        query: 90d.
        """
        return self._walk(
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
            walk,
        )

    async def get_contracts(
        self, *, product_type: ProductType, symbol: str | None = None, extra: Extra | None = None
    ) -> list[Contract]:
        """Get the trading rules of one futures contract, or of all of a product type.

        `GET /api/v2/mix/market/contracts`, public, 20/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
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
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Discount-Rate
        """
        return await self._call(GET_DISCOUNT_RATES, {"productType": product_type}, extra)

    async def get_exchange_rates(self, *, extra: Extra | None = None) -> list[ExchangeRate]:
        """Get the rates at which coins are converted for interest in multi-assets mode, tier by tier.

        `GET /api/v2/mix/market/exchange-rate`, public, 5/s/ip.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Exchange-Rate
        """
        return await self._call(GET_EXCHANGE_RATES, {}, extra)

    async def get_funding_rate(
        self, *, product_type: ProductType, symbol: str | None = None, extra: Extra | None = None
    ) -> list[FundingRate]:
        """Get the current funding rate of one futures contract, or of all of a product type.

        `GET /api/v2/mix/market/current-fund-rate`, public, 20/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract asked for; all of the product type when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Current-Funding-Rate
        """
        return await self._call(GET_FUNDING_RATE, {"productType": product_type, "symbol": symbol}, extra)

    async def get_funding_rate_history(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[FundingRateHistory]:
        """Get the past funding rates of one futures contract.

        `GET /api/v2/mix/market/history-fund-rate`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            page_size: Entries per page; 20 when left out, at most 100. (`pageSize`)
            page_no: Number of the page, from 1. (`pageNo`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-History-Funding-Rate
        """
        return await self._call(
            GET_FUNDING_RATE_HISTORY,
            {"symbol": symbol, "productType": product_type, "pageSize": page_size, "pageNo": page_no},
            extra,
        )

    def iter_funding_rate_history(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[FundingRateHistory]:
        """Walk over all pages of `get_funding_rate_history`, which takes the same arguments.

        Reach: unlimited.
        """
        return self._walk(
            GET_FUNDING_RATE_HISTORY,
            {"symbol": symbol, "productType": product_type, "pageSize": page_size, "pageNo": page_no},
            extra,
            walk,
        )

    async def get_funding_time(
        self, *, symbol: str, product_type: ProductType, extra: Extra | None = None
    ) -> list[FundingTime]:
        """Get when the funding fee of one futures contract is next settled, and how often it is.

        `GET /api/v2/mix/market/funding-time`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Symbol-Next-Funding-Time
        """
        return await self._call(GET_FUNDING_TIME, {"symbol": symbol, "productType": product_type}, extra)

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
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            granularity: Length of a candle.
                One of `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`,
                    `6Hutc`, `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            start_time: Only candles after this time, rounded down to the interval; at most 90 days before
                endTime. (`startTime`)
            end_time: Only candles before this time, rounded down to the interval; at most 90 days after
                startTime. (`endTime`)
            price_type: Price the candles are of; MARKET when left out. (`kLineType`)
                - `MARKET`: Price of the trades.
                - `MARK`: Mark price.
                - `INDEX`: Index price.
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

    def iter_history_candles(
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
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Candle]:
        """Walk over all pages of `get_history_candles`, which takes the same arguments.

        Reach: unlimited; widest query: 90d.
        """
        return self._walk(
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
            walk,
        )

    async def get_history_index_candles(
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
        """Get candles of the index price of one futures contract however long ago; only finished ones.

        `GET /api/v2/mix/market/history-index-candles`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            granularity: Length of a candle.
                One of `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`,
                    `6Hutc`, `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            start_time: Only candles after this time, rounded down to the interval; at most 90 days before
                endTime. (`startTime`)
            end_time: Only candles before this time, rounded down to the interval; at most 90 days after
                startTime. (`endTime`)
            price_type: Price the candles are of. (`kLineType`)
                - `MARKET`: Price of the trades.
                - `MARK`: Mark price.
                - `INDEX`: Index price.
            limit: Number of candles; 100 when left out, at most 200.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-History-Index-Candle-Data
        """
        return await self._call(
            GET_HISTORY_INDEX_CANDLES,
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

    def iter_history_index_candles(
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
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Candle]:
        """Walk over all pages of `get_history_index_candles`, which takes the same arguments.

        Reach: unlimited; widest query: 90d.
        """
        return self._walk(
            GET_HISTORY_INDEX_CANDLES,
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
            walk,
        )

    async def get_history_mark_candles(
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
        """Get candles of the mark price of one futures contract however long ago; only finished ones.

        `GET /api/v2/mix/market/history-mark-candles`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            granularity: Length of a candle.
                One of `1m`, `3m`, `5m`, `15m`, `30m`, `1H`, `2H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`,
                    `6Hutc`, `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            start_time: Only candles after this time, rounded down to the interval; at most 90 days before
                endTime. (`startTime`)
            end_time: Only candles before this time, rounded down to the interval; at most 90 days after
                startTime. (`endTime`)
            price_type: Price the candles are of. (`kLineType`)
                - `MARKET`: Price of the trades.
                - `MARK`: Mark price.
                - `INDEX`: Index price.
            limit: Number of candles; 100 when left out, at most 200.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-History-Mark-Candle-Data
        """
        return await self._call(
            GET_HISTORY_MARK_CANDLES,
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

    def iter_history_mark_candles(
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
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Candle]:
        """Walk over all pages of `get_history_mark_candles`, which takes the same arguments.

        Reach: unlimited; widest query: 90d.
        """
        return self._walk(
            GET_HISTORY_MARK_CANDLES,
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
            walk,
        )

    async def get_interest_rate_history(
        self, *, coin: str, page_size: IntText | None = None, page_no: IntText | None = None, extra: Extra | None = None
    ) -> InterestRateHistoryPage:
        """Get the past interest rates of a coin owed in multi-assets mode.

        `GET /api/v2/mix/market/union-interest-rate-history`, public, 5/s/ip.

        Args:
            coin: Name of the coin.
            page_size: Entries per page. (`pageSize`)
            page_no: Number of the page, from 1. (`pageNo`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Interest-Rate
        """
        return await self._call(
            GET_INTEREST_RATE_HISTORY, {"coin": coin, "pageSize": page_size, "pageNo": page_no}, extra
        )

    def iter_interest_rate_history(
        self,
        *,
        coin: str,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[InterestRateHistory]:
        """Walk over all pages of `get_interest_rate_history`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(
            GET_INTEREST_RATE_HISTORY, {"coin": coin, "pageSize": page_size, "pageNo": page_no}, extra, walk
        )

    async def get_open_interest(
        self, *, symbol: str, product_type: ProductType, extra: Extra | None = None
    ) -> OpenInterest:
        """Get how much of one futures contract is open on the whole platform.

        `GET /api/v2/mix/market/open-interest`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Open-Interest
        """
        return await self._call(GET_OPEN_INTEREST, {"symbol": symbol, "productType": product_type}, extra)

    async def get_open_interest_limits(
        self, *, product_type: ProductType, symbol: str | None = None, extra: Extra | None = None
    ) -> list[OpenInterestLimit]:
        """Get how much open interest one account, and a main account with its subaccounts, may have in futures
        contracts.

        `GET /api/v2/mix/market/oi-limit`, public, 10/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract; all of the product type when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Contracts-Oi
        """
        return await self._call(GET_OPEN_INTEREST_LIMITS, {"productType": product_type, "symbol": symbol}, extra)

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
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
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

        Source: https://www.bitget.com/api-doc/contract/market/Get-Merge-Depth
        """
        return await self._call(
            GET_ORDER_BOOK,
            {"symbol": symbol, "productType": product_type, "precision": precision, "limit": limit},
            extra,
        )

    async def get_prices(self, *, symbol: str, product_type: ProductType, extra: Extra | None = None) -> list[Price]:
        """Get the last, index and mark price of one futures contract.

        `GET /api/v2/mix/market/symbol-price`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Symbol-Price
        """
        return await self._call(GET_PRICES, {"symbol": symbol, "productType": product_type}, extra)

    async def get_recent_trades(
        self, *, symbol: str, product_type: ProductType, limit: IntText | None = None, extra: Extra | None = None
    ) -> list[RecentTrade]:
        """Get the latest trades of everyone in one futures contract.

        `GET /api/v2/mix/market/fills`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            limit: Number of trades; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-Recent-Fills
        """
        return await self._call(
            GET_RECENT_TRADES, {"symbol": symbol, "productType": product_type, "limit": limit}, extra
        )

    def iter_recent_trades(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[RecentTrade]:
        """Walk over all pages of `get_recent_trades`, which takes the same arguments.

        Reach: last 100.
        """
        return self._walk(
            GET_RECENT_TRADES, {"symbol": symbol, "productType": product_type, "limit": limit}, extra, walk
        )

    async def get_ticker(self, *, symbol: str, product_type: ProductType, extra: Extra | None = None) -> list[Ticker]:
        """Get the best bid and ask, the last, index and mark price and the 24-hour figures of one futures contract.

        `GET /api/v2/mix/market/ticker`, public, 20/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
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
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
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
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
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

    def iter_trade_history(
        self,
        *,
        symbol: str,
        product_type: ProductType,
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
                "productType": product_type,
                "limit": limit,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
            walk,
        )

    async def get_vip_fee_rates(
        self, *, product_type: ProductType | None = None, extra: Extra | None = None
    ) -> list[VipFeeRate]:
        """Get the futures fee rates of each VIP level, and what the level takes and allows.

        `GET /api/v2/mix/market/vip-fee-rate`, public, 10/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/market/Get-VIP-Fee-Rate
        """
        return await self._call(GET_VIP_FEE_RATES, {"productType": product_type}, extra)


class MarketApiWithRawResponse(RawGroup):
    """Operations of `classic.contract.market`, returning whole responses."""

    get_candles = raw(MarketApi.get_candles)
    get_contracts = raw(MarketApi.get_contracts)
    get_discount_rates = raw(MarketApi.get_discount_rates)
    get_exchange_rates = raw(MarketApi.get_exchange_rates)
    get_funding_rate = raw(MarketApi.get_funding_rate)
    get_funding_rate_history = raw(MarketApi.get_funding_rate_history)
    get_funding_time = raw(MarketApi.get_funding_time)
    get_history_candles = raw(MarketApi.get_history_candles)
    get_history_index_candles = raw(MarketApi.get_history_index_candles)
    get_history_mark_candles = raw(MarketApi.get_history_mark_candles)
    get_interest_rate_history = raw(MarketApi.get_interest_rate_history)
    get_open_interest = raw(MarketApi.get_open_interest)
    get_open_interest_limits = raw(MarketApi.get_open_interest_limits)
    get_order_book = raw(MarketApi.get_order_book)
    get_prices = raw(MarketApi.get_prices)
    get_recent_trades = raw(MarketApi.get_recent_trades)
    get_ticker = raw(MarketApi.get_ticker)
    get_tickers = raw(MarketApi.get_tickers)
    get_trade_history = raw(MarketApi.get_trade_history)
    get_vip_fee_rates = raw(MarketApi.get_vip_fee_rates)


class AsyncMarketApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.contract.market`, for asyncio, returning whole responses."""

    get_candles = async_raw(AsyncMarketApi.get_candles)
    get_contracts = async_raw(AsyncMarketApi.get_contracts)
    get_discount_rates = async_raw(AsyncMarketApi.get_discount_rates)
    get_exchange_rates = async_raw(AsyncMarketApi.get_exchange_rates)
    get_funding_rate = async_raw(AsyncMarketApi.get_funding_rate)
    get_funding_rate_history = async_raw(AsyncMarketApi.get_funding_rate_history)
    get_funding_time = async_raw(AsyncMarketApi.get_funding_time)
    get_history_candles = async_raw(AsyncMarketApi.get_history_candles)
    get_history_index_candles = async_raw(AsyncMarketApi.get_history_index_candles)
    get_history_mark_candles = async_raw(AsyncMarketApi.get_history_mark_candles)
    get_interest_rate_history = async_raw(AsyncMarketApi.get_interest_rate_history)
    get_open_interest = async_raw(AsyncMarketApi.get_open_interest)
    get_open_interest_limits = async_raw(AsyncMarketApi.get_open_interest_limits)
    get_order_book = async_raw(AsyncMarketApi.get_order_book)
    get_prices = async_raw(AsyncMarketApi.get_prices)
    get_recent_trades = async_raw(AsyncMarketApi.get_recent_trades)
    get_ticker = async_raw(AsyncMarketApi.get_ticker)
    get_tickers = async_raw(AsyncMarketApi.get_tickers)
    get_trade_history = async_raw(AsyncMarketApi.get_trade_history)
    get_vip_fee_rates = async_raw(AsyncMarketApi.get_vip_fee_rates)
