# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.market`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.market_models import (
    Candle,
    CashDividend,
    CashDividendPage,
    DiscountRate,
    FeeGroup,
    FundingRate,
    FundingRateHistory,
    FundingRateHistoryPage,
    FuturesAccountLongShortRatio,
    FuturesActiveBuySell,
    FuturesLongShortRatio,
    FuturesPositionLongShortRatio,
    GetCandlesRequest,
    GetCashDividendsRequest,
    GetFeeGroupsRequest,
    GetFundingRateHistoryRequest,
    GetFundingRateRequest,
    GetFuturesAccountLongShortRatioRequest,
    GetFuturesActiveBuySellRequest,
    GetFuturesLongShortRatioRequest,
    GetFuturesPositionLongShortRatioRequest,
    GetHistoryCandlesRequest,
    GetHourlyRiskReserveHistoryRequest,
    GetIndexComponentsRequest,
    GetInstrumentsRequest,
    GetIsolatedBorrowRatioRequest,
    GetLiquidationsRequest,
    GetMarginLoanGrowthRequest,
    GetMarginLoanTermsRequest,
    GetMarginLongShortRatioRequest,
    GetOpenInterestLimitsRequest,
    GetOpenInterestRequest,
    GetOrderBookRequest,
    GetPositionTiersRequest,
    GetRecentTradesRequest,
    GetRiskReserveHistoryRequest,
    GetRiskReservesRequest,
    GetRpiOrderBookRequest,
    GetRpiSymbolsRequest,
    GetScoreWeightsRequest,
    GetSpotFundFlowRequest,
    GetSpotNetFlowRequest,
    GetSpotWhaleFlowRequest,
    GetTickersRequest,
    HistoryCandle,
    HourlyRiskReserveHistory,
    IndexComponents,
    Instrument,
    IsolatedBorrowRatio,
    Liquidation,
    LiquidationPage,
    MarginLoanGrowth,
    MarginLoanTerms,
    MarginLongShortRatio,
    OpenInterestLimit,
    OpenInterestPage,
    OrderBook,
    PositionTier,
    ProofOfReserves,
    RecentTrade,
    RiskReserveFundPage,
    RiskReserveHistory,
    RpiOrderBook,
    RpiSymbol,
    ScoreWeight,
    ServerTime,
    Split,
    SpotFundFlow,
    SpotNetFlow,
    SpotWhaleFlow,
    Ticker,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import (
        CandleType,
        Category,
        DividendState,
        FeeCategory,
        FuturesCategory,
        FuturesLongShortPeriod,
        FuturesStatsPeriod,
        InstitutionFeeGroup,
        LeverageCategory,
        MarginStatsPeriod,
        MarketCategory,
        SpotFlowPeriod,
        UnifiedInterval,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

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
    counterparts=("classic.contract.market.get_candles", "classic.spot.market.get_candles"),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Candle-Data",
    paging={
        "next": "endTime = least [].ts",
        "limit": "limit 100..1000",
        "window": "startTime..endTime unknown",
        "reach": {
            "interval": {
                "1m": "30d",
                "3m": "30d",
                "5m": "30d",
                "15m": "30d",
                "30m": "30d",
                "1H": "60d",
                "4H": "240d",
                "6H": "360d",
                "12H": "720d",
                "1D": "1440d",
            }
        },
        "key": "ts",
        "time": "ts",
        "order": "newest pages",
        "ends": "start",
    },
)
GET_CASH_DIVIDENDS: Operation[CashDividendPage] = Operation(
    API,
    __name__,
    "uta.market.get_cash_dividends",
    "GET",
    "/api/v3/market/cash-dividend-records",
    GetCashDividendsRequest,
    CashDividendPage,
    auth="public",
    rate_limits=("10/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/market-public-config/public-config-cash-dividend#get-cash-dividend-records",
    paging={
        "next": "cursor += 1",
        "rows": "list",
        "limit": "limit 20..100",
        "reach": "unknown",
        "key": "row",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_DISCOUNT_RATES: Operation[list[DiscountRate]] = Operation(
    API,
    __name__,
    "uta.market.get_discount_rates",
    "GET",
    "/api/v3/market/discount-rate",
    None,
    list[DiscountRate],
    auth="public",
    rate_limits=("20/s/ip",),
    counterparts=("classic.contract.market.get_discount_rates",),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Discount-Rate",
)
GET_FEE_GROUPS: Operation[list[FeeGroup]] = Operation(
    API,
    __name__,
    "uta.market.get_fee_groups",
    "GET",
    "/api/v3/market/fee-group",
    GetFeeGroupsRequest,
    list[FeeGroup],
    auth="public",
    rate_limits=("5/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/market-public-config/public-config-fee-group#get-institution-fee-group",
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
    counterparts=("classic.contract.market.get_funding_rate",),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Current-Funding-Rate",
)
GET_FUNDING_RATE_HISTORY: Operation[FundingRateHistoryPage] = Operation(
    API,
    __name__,
    "uta.market.get_funding_rate_history",
    "GET",
    "/api/v3/market/history-fund-rate",
    GetFundingRateHistoryRequest,
    FundingRateHistoryPage,
    auth="public",
    rate_limits=("20/s/ip",),
    counterparts=("classic.contract.market.get_funding_rate_history",),
    docs="https://www.bitget.com/api-doc/uta/public/Get-History-Funding-Rate",
    paging={
        "next": "cursor += 1",
        "rows": "resultList",
        "limit": "limit 200..200",
        "reach": "100 pages",
        "key": "fundingRateTimestamp",
        "order": "newest",
        "ends": "empty",
    },
)
GET_FUTURES_ACCOUNT_LONG_SHORT_RATIO: Operation[list[FuturesAccountLongShortRatio]] = Operation(
    API,
    __name__,
    "uta.market.get_futures_account_long_short_ratio",
    "GET",
    "/api/v3/market/futures-account-long-short",
    GetFuturesAccountLongShortRatioRequest,
    list[FuturesAccountLongShortRatio],
    auth="public",
    rate_limits=("1/s/ip",),
    counterparts=("classic.common.trading_stats.get_futures_account_long_short_ratio",),
    docs="https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-futures#get-futures-active-long-short-account-data",
)
GET_FUTURES_ACTIVE_BUY_SELL: Operation[list[FuturesActiveBuySell]] = Operation(
    API,
    __name__,
    "uta.market.get_futures_active_buy_sell",
    "GET",
    "/api/v3/market/futures-active-buy-sell",
    GetFuturesActiveBuySellRequest,
    list[FuturesActiveBuySell],
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    counterparts=("classic.common.trading_stats.get_futures_active_buy_sell",),
    docs="https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-futures#get-futures-active-buy-sell-volume-data",
)
GET_FUTURES_LONG_SHORT_RATIO: Operation[list[FuturesLongShortRatio]] = Operation(
    API,
    __name__,
    "uta.market.get_futures_long_short_ratio",
    "GET",
    "/api/v3/market/futures-long-short",
    GetFuturesLongShortRatioRequest,
    list[FuturesLongShortRatio],
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    counterparts=("classic.common.trading_stats.get_futures_long_short_ratio",),
    docs="https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-futures#get-futures-long-short-ratio-data",
)
GET_FUTURES_POSITION_LONG_SHORT_RATIO: Operation[list[FuturesPositionLongShortRatio]] = Operation(
    API,
    __name__,
    "uta.market.get_futures_position_long_short_ratio",
    "GET",
    "/api/v3/market/futures-position-long-short",
    GetFuturesPositionLongShortRatioRequest,
    list[FuturesPositionLongShortRatio],
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    counterparts=("classic.common.trading_stats.get_futures_position_long_short_ratio",),
    docs="https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-futures#get-futures-active-long-short-position-data",
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
    counterparts=(
        "classic.contract.market.get_history_candles",
        "classic.contract.market.get_history_index_candles",
        "classic.contract.market.get_history_mark_candles",
        "classic.spot.market.get_history_candles",
    ),
    docs="https://www.bitget.com/api-doc/uta/public/Get-History-Candle-Data",
    paging={
        "next": "endTime = least [].ts",
        "limit": "limit 100..100",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "ts",
        "time": "ts",
        "order": "newest pages",
        "ends": "empty",
    },
)
GET_HOURLY_RISK_RESERVE_HISTORY: Operation[HourlyRiskReserveHistory] = Operation(
    API,
    __name__,
    "uta.market.get_hourly_risk_reserve_history",
    "GET",
    "/api/v3/market/risk-reserve-hour",
    GetHourlyRiskReserveHistoryRequest,
    HourlyRiskReserveHistory,
    auth="public",
    rate_limits=("20/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/market-trading-risk-rules/trading-risk-rules-risk-reserve#get-risk-reserve-hourly",
)
GET_INDEX_COMPONENTS: Operation[IndexComponents] = Operation(
    API,
    __name__,
    "uta.market.get_index_components",
    "GET",
    "/api/v3/market/index-components",
    GetIndexComponentsRequest,
    IndexComponents,
    auth="public",
    rate_limits=("10/s/ip",),
    docs="https://www.bitget.com/docs/catalog/market-derivatives/derivatives-index-price#get-index-price-components",
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
    counterparts=(
        "classic.contract.market.get_contracts",
        "classic.margin.common.get_symbols",
        "classic.spot.market.get_symbols",
    ),
    docs="https://www.bitget.com/api-doc/uta/public/Instruments",
)
GET_ISOLATED_BORROW_RATIO: Operation[list[IsolatedBorrowRatio]] = Operation(
    API,
    __name__,
    "uta.market.get_isolated_borrow_ratio",
    "GET",
    "/api/v3/market/margin-isolated-borrow",
    GetIsolatedBorrowRatioRequest,
    list[IsolatedBorrowRatio],
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    counterparts=("classic.common.trading_stats.get_isolated_borrow_ratio",),
    docs="https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-margin#get-isolated-margin-borrowing-ratio-data",
)
GET_LIQUIDATIONS: Operation[LiquidationPage] = Operation(
    API,
    __name__,
    "uta.market.get_liquidations",
    "GET",
    "/api/v3/market/liquidations",
    GetLiquidationsRequest,
    LiquidationPage,
    auth="public",
    rate_limits=("5/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/market-derivatives/derivatives-liquidations#get-liquidations-history",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit unknown..unknown",
        "reach": "unknown",
        "key": "row",
        "order": "unknown",
        "ends": "no cursor",
    },
)
GET_MARGIN_LOAN_GROWTH: Operation[list[MarginLoanGrowth]] = Operation(
    API,
    __name__,
    "uta.market.get_margin_loan_growth",
    "GET",
    "/api/v3/market/margin-loan-growth",
    GetMarginLoanGrowthRequest,
    list[MarginLoanGrowth],
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    counterparts=("classic.common.trading_stats.get_margin_loan_growth",),
    docs="https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-margin#get-margin-loan-growth-rate-data",
)
GET_MARGIN_LOAN_TERMS: Operation[MarginLoanTerms] = Operation(
    API,
    __name__,
    "uta.market.get_margin_loan_terms",
    "GET",
    "/api/v3/market/margin-loans",
    GetMarginLoanTermsRequest,
    MarginLoanTerms,
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Margin-Loans",
)
GET_MARGIN_LONG_SHORT_RATIO: Operation[list[MarginLongShortRatio]] = Operation(
    API,
    __name__,
    "uta.market.get_margin_long_short_ratio",
    "GET",
    "/api/v3/market/margin-long-short",
    GetMarginLongShortRatioRequest,
    list[MarginLongShortRatio],
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    counterparts=("classic.common.trading_stats.get_margin_long_short_ratio",),
    docs="https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-margin#get-margin-long-short-ratio-data",
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
    counterparts=("classic.contract.market.get_open_interest",),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Open-Interest",
)
GET_OPEN_INTEREST_LIMITS: Operation[list[OpenInterestLimit]] = Operation(
    API,
    __name__,
    "uta.market.get_open_interest_limits",
    "GET",
    "/api/v3/market/oi-limit",
    GetOpenInterestLimitsRequest,
    list[OpenInterestLimit],
    auth="public",
    rate_limits=("10/s/ip",),
    counterparts=("classic.contract.market.get_open_interest_limits",),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Contracts-Oi",
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
    counterparts=("classic.contract.market.get_order_book", "classic.spot.market.get_order_book"),
    docs="https://www.bitget.com/api-doc/uta/public/OrderBook",
)
GET_POSITION_TIERS: Operation[list[PositionTier]] = Operation(
    API,
    __name__,
    "uta.market.get_position_tiers",
    "GET",
    "/api/v3/market/position-tier",
    GetPositionTiersRequest,
    list[PositionTier],
    auth="public",
    rate_limits=("20/s/ip",),
    counterparts=("classic.contract.position.get_tiers",),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Position-Tier-Data",
)
GET_PROOF_OF_RESERVES: Operation[ProofOfReserves] = Operation(
    API,
    __name__,
    "uta.market.get_proof_of_reserves",
    "GET",
    "/api/v3/market/proof-of-reserves",
    None,
    ProofOfReserves,
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Proof-Of-Reserves",
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
    counterparts=("classic.contract.market.get_recent_trades", "classic.spot.market.get_recent_trades"),
    docs="https://www.bitget.com/api-doc/uta/public/Fills",
    paging={
        "next": "none",
        "limit": "limit 100..100",
        "reach": "last 100",
        "key": "execId",
        "order": "newest",
        "ends": "page",
    },
)
GET_RISK_RESERVE_HISTORY: Operation[RiskReserveHistory] = Operation(
    API,
    __name__,
    "uta.market.get_risk_reserve_history",
    "GET",
    "/api/v3/market/risk-reserve",
    GetRiskReserveHistoryRequest,
    RiskReserveHistory,
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/uta/public/Get-Risk-Reserve",
)
GET_RISK_RESERVES: Operation[RiskReserveFundPage] = Operation(
    API,
    __name__,
    "uta.market.get_risk_reserves",
    "GET",
    "/api/v3/market/risk-reserve-all",
    GetRiskReservesRequest,
    RiskReserveFundPage,
    auth="public",
    rate_limits=("3/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/market-trading-risk-rules/trading-risk-rules-risk-reserve#get-risk-reserve-all",
)
GET_RPI_ORDER_BOOK: Operation[RpiOrderBook] = Operation(
    API,
    __name__,
    "uta.market.get_rpi_order_book",
    "GET",
    "/api/v3/market/rpi-orderbook",
    GetRpiOrderBookRequest,
    RpiOrderBook,
    auth="public",
    rate_limits=("10/s/ip",),
    docs="https://www.bitget.com/docs/catalog/market-market-data/market-orderbook#get-rpi-order-book",
)
GET_RPI_SYMBOLS: Operation[list[RpiSymbol]] = Operation(
    API,
    __name__,
    "uta.market.get_rpi_symbols",
    "GET",
    "/api/v3/market/rpi-symbols",
    GetRpiSymbolsRequest,
    list[RpiSymbol],
    auth="public",
    rate_limits=("10/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/market-market-data/market-instruments#get-rpi-symbols",
)
GET_SCORE_WEIGHTS: Operation[list[ScoreWeight]] = Operation(
    API,
    __name__,
    "uta.market.get_score_weights",
    "GET",
    "/api/v3/market/score-weights",
    GetScoreWeightsRequest,
    list[ScoreWeight],
    auth="public",
    rate_limits=("5/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/market-public-config/public-config-score-weights#get-market-maker-score-weight",
)
GET_SERVER_TIME: Operation[ServerTime] = Operation(
    API,
    __name__,
    "uta.market.get_server_time",
    "GET",
    "/api/v3/market/time",
    None,
    ServerTime,
    auth="public",
    docs="https://www.bitget.com/api-doc/uta/public/ServerTime",
)
GET_SPLITS: Operation[list[Split]] = Operation(
    API,
    __name__,
    "uta.market.get_splits",
    "GET",
    "/api/v3/market/split-records",
    None,
    list[Split],
    auth="public",
    rate_limits=("5/s/ip",),
    limits_inferred=True,
)
GET_SPOT_FUND_FLOW: Operation[SpotFundFlow] = Operation(
    API,
    __name__,
    "uta.market.get_spot_fund_flow",
    "GET",
    "/api/v3/market/spot-fund-flow",
    GetSpotFundFlowRequest,
    SpotFundFlow,
    auth="public",
    rate_limits=("1/s/ip",),
    counterparts=("classic.common.trading_stats.get_spot_fund_flow",),
    docs="https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-spot#get-spot-fund-flow-data",
)
GET_SPOT_NET_FLOW: Operation[list[SpotNetFlow]] = Operation(
    API,
    __name__,
    "uta.market.get_spot_net_flow",
    "GET",
    "/api/v3/market/spot-net-flow",
    GetSpotNetFlowRequest,
    list[SpotNetFlow],
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    counterparts=("classic.common.trading_stats.get_spot_net_flow",),
    docs="https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-spot#get-spot-24h-net-capital-inflow-data",
)
GET_SPOT_WHALE_FLOW: Operation[list[SpotWhaleFlow]] = Operation(
    API,
    __name__,
    "uta.market.get_spot_whale_flow",
    "GET",
    "/api/v3/market/spot-whale-flow",
    GetSpotWhaleFlowRequest,
    list[SpotWhaleFlow],
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    counterparts=("classic.common.trading_stats.get_spot_whale_flow",),
    docs="https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-spot#get-spot-whale-net-flow-data",
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
    counterparts=(
        "classic.contract.market.get_ticker",
        "classic.contract.market.get_tickers",
        "classic.spot.market.get_tickers",
    ),
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
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            interval: Length of a candle.
                - `1m`: One minute.
                - `3m`: Three minutes.
                - `5m`: Five minutes.
                - `15m`: Fifteen minutes.
                - `30m`: Thirty minutes.
                - `1H`: One hour.
                - `4H`: Four hours.
                - `6H`: Six hours.
                - `12H`: Twelve hours.
                - `1D`: One day.
            start_time: Only candles after this time. (`startTime`)
            end_time: Only candles before this time. (`endTime`)
            price_type: Price the candles are drawn from; MARKET when left out. (`type`)
                - `MARKET`: Price of the trades.
                - `MARK`: Mark price.
                - `INDEX`: Index price.
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

    def iter_candles(
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
        **walk: Unpack[WalkOptions],
    ) -> Walk[Candle]:
        """Walk over all pages of `get_candles`, which takes the same arguments.

        Reach: by interval: 1m 30d, 3m 30d, 5m 30d, 15m 30d, 30m 30d, 1h 60d, 4h 240d, 6h 360d, 12h 720d, 1d 1440d;
        widest query: unknown.
        """
        return self._walk(
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
            walk,
        )

    def get_cash_dividends(
        self,
        *,
        symbol: str,
        state: DividendState,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> CashDividendPage:
        """Get the cash dividends of a stock contract, those to come or those paid.

        `GET /api/v3/market/cash-dividend-records`, public, 10/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            state: Whether to list dividends to come or dividends paid. (`type`)
                - `pending`: Still to be paid.
                - `paid`: Paid.
            cursor: Where to go on, taken from the page before; 1 when left out.
            limit: Number of dividends; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-public-config/public-config-cash-dividend#get-cash-dividend-records
        """
        return self._call(
            GET_CASH_DIVIDENDS, {"symbol": symbol, "type": state, "cursor": cursor, "limit": limit}, extra
        )

    def iter_cash_dividends(
        self,
        *,
        symbol: str,
        state: DividendState,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[CashDividend]:
        """Walk over all pages of `get_cash_dividends`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(
            GET_CASH_DIVIDENDS, {"symbol": symbol, "type": state, "cursor": cursor, "limit": limit}, extra, walk
        )

    def get_discount_rates(self, *, extra: Extra | None = None) -> list[DiscountRate]:
        """Get at which share of its value each coin counts as margin, tier by tier.

        `GET /api/v3/market/discount-rate`, public, 20/s/ip.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Discount-Rate
        """
        return self._call(GET_DISCOUNT_RATES, {}, extra)

    def get_fee_groups(
        self, *, category: FeeCategory, group: InstitutionFeeGroup | None = None, extra: Extra | None = None
    ) -> list[FeeGroup]:
        """Get the groups of symbols that institutions pay the same fees for, with the fee rates of each level.

        `GET /api/v3/market/fee-group`, public, 5/s/ip (inferred).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `FUTURES`: Futures.
            group: Only this group.
                - `DEFAULT`: All that are in no other group.
                - `GROUP_A`: Group A.
                - `GROUP_B`: Group B.
                - `GROUP_C`: Group C, futures only.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-public-config/public-config-fee-group#get-institution-fee-group
        """
        return self._call(GET_FEE_GROUPS, {"category": category, "group": group}, extra)

    def get_funding_rate(
        self, *, category: FuturesCategory | None = None, symbol: str | None = None, extra: Extra | None = None
    ) -> list[FundingRate]:
        """Get the present funding rate of one perpetual contract, its limits and when it is next settled.

        `GET /api/v3/market/current-fund-rate`, public, 20/s/ip.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Current-Funding-Rate
        """
        return self._call(GET_FUNDING_RATE, {"category": category, "symbol": symbol}, extra)

    def get_funding_rate_history(
        self,
        *,
        category: FuturesCategory,
        symbol: str,
        cursor: IntText | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> FundingRateHistoryPage:
        """Get the past funding rates of one perpetual contract.

        `GET /api/v3/market/history-fund-rate`, public, 20/s/ip.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            cursor: Number of the page, from 1 to 100; 1 when left out.
            limit: Number of rates; 200 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-History-Funding-Rate
        """
        return self._call(
            GET_FUNDING_RATE_HISTORY, {"category": category, "symbol": symbol, "cursor": cursor, "limit": limit}, extra
        )

    def iter_funding_rate_history(
        self,
        *,
        category: FuturesCategory,
        symbol: str,
        cursor: IntText | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[FundingRateHistory]:
        """Walk over all pages of `get_funding_rate_history`, which takes the same arguments.

        Reach: 100 pages.
        """
        return self._walk(
            GET_FUNDING_RATE_HISTORY,
            {"category": category, "symbol": symbol, "cursor": cursor, "limit": limit},
            extra,
            walk,
        )

    def get_futures_account_long_short_ratio(
        self, *, symbol: str, period: FuturesStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesAccountLongShortRatio]:
        """Get how many of the active futures accounts are long and how many are short, over time.

        `GET /api/v3/market/futures-account-long-short`, public, 1/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period of an entry; 5m when left out.
                - `5m`: Five minutes.
                - `15m`: Fifteen minutes.
                - `30m`: Thirty minutes.
                - `1h`: One hour.
                - `2h`: Two hours.
                - `4h`: Four hours.
                - `6h`: Six hours.
                - `12h`: Twelve hours.
                - `1d`: One day.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-futures#get-futures-active-long-short-account-data
        """
        return self._call(GET_FUTURES_ACCOUNT_LONG_SHORT_RATIO, {"symbol": symbol, "period": period}, extra)

    def get_futures_active_buy_sell(
        self, *, symbol: str, period: FuturesStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesActiveBuySell]:
        """Get how much takers bought and sold of a futures contract, over time.

        `GET /api/v3/market/futures-active-buy-sell`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period of an entry; 5m when left out.
                - `5m`: Five minutes.
                - `15m`: Fifteen minutes.
                - `30m`: Thirty minutes.
                - `1h`: One hour.
                - `2h`: Two hours.
                - `4h`: Four hours.
                - `6h`: Six hours.
                - `12h`: Twelve hours.
                - `1d`: One day.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-futures#get-futures-active-buy-sell-volume-data
        """
        return self._call(GET_FUTURES_ACTIVE_BUY_SELL, {"symbol": symbol, "period": period}, extra)

    def get_futures_long_short_ratio(
        self, *, symbol: str, period: FuturesLongShortPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesLongShortRatio]:
        """Get how long futures positions compare with short ones, over time.

        `GET /api/v3/market/futures-long-short`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period of an entry; 5m when left out.
                - `5m`: Five minutes.
                - `15m`: Fifteen minutes.
                - `30m`: Thirty minutes.
                - `1h`: One hour.
                - `2h`: Two hours.
                - `4h`: Four hours.
                - `6h`: Six hours.
                - `12h`: Twelve hours.
                - `1Dutc`: One day, by UTC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-futures#get-futures-long-short-ratio-data
        """
        return self._call(GET_FUTURES_LONG_SHORT_RATIO, {"symbol": symbol, "period": period}, extra)

    def get_futures_position_long_short_ratio(
        self, *, symbol: str, period: FuturesStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesPositionLongShortRatio]:
        """Get how the positions of active futures accounts divide into long and short, over time.

        `GET /api/v3/market/futures-position-long-short`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period of an entry; 5m when left out.
                - `5m`: Five minutes.
                - `15m`: Fifteen minutes.
                - `30m`: Thirty minutes.
                - `1h`: One hour.
                - `2h`: Two hours.
                - `4h`: Four hours.
                - `6h`: Six hours.
                - `12h`: Twelve hours.
                - `1d`: One day.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-futures#get-futures-active-long-short-position-data
        """
        return self._call(GET_FUTURES_POSITION_LONG_SHORT_RATIO, {"symbol": symbol, "period": period}, extra)

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
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            interval: Length of a candle.
                - `1m`: One minute.
                - `3m`: Three minutes.
                - `5m`: Five minutes.
                - `15m`: Fifteen minutes.
                - `30m`: Thirty minutes.
                - `1H`: One hour.
                - `4H`: Four hours.
                - `6H`: Six hours.
                - `12H`: Twelve hours.
                - `1D`: One day.
            start_time: Only candles after this time. (`startTime`)
            end_time: Only candles before this time; at most 90 days after startTime. (`endTime`)
            price_type: Price the candles are drawn from; MARKET when left out. (`type`)
                - `MARKET`: Price of the trades.
                - `MARK`: Mark price.
                - `INDEX`: Index price.
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

    def iter_history_candles(
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
        **walk: Unpack[WalkOptions],
    ) -> Walk[HistoryCandle]:
        """Walk over all pages of `get_history_candles`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
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
            walk,
        )

    def get_hourly_risk_reserve_history(
        self, *, category: FuturesCategory, symbol: str, margin_coin: str | None = None, extra: Extra | None = None
    ) -> HourlyRiskReserveHistory:
        """Get how the risk reserve fund of one futures contract changed, hour by hour.

        `GET /api/v3/market/risk-reserve-hour`, public, 20/s/ip (inferred).

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            margin_coin: Coin the margin is in. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-risk-rules/trading-risk-rules-risk-reserve#get-risk-reserve-hourly
        """
        return self._call(
            GET_HOURLY_RISK_RESERVE_HISTORY, {"category": category, "symbol": symbol, "marginCoin": margin_coin}, extra
        )

    def get_index_components(
        self, *, symbol: str, category: Category | None = None, extra: Extra | None = None
    ) -> IndexComponents:
        """Get the prices that make up an index price, with their weights.

        `GET /api/v3/market/index-components`, public, 10/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-derivatives/derivatives-index-price#get-index-price-components
        """
        return self._call(GET_INDEX_COMPONENTS, {"symbol": symbol, "category": category}, extra)

    def get_instruments(
        self, *, category: Category, symbol: str | None = None, extra: Extra | None = None
    ) -> list[Instrument]:
        """Get the trading rules of the instruments of one category, or of a single instrument.

        `GET /api/v3/market/instruments`, public, 20/s/ip.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair or contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Instruments
        """
        return self._call(GET_INSTRUMENTS, {"category": category, "symbol": symbol}, extra)

    def get_isolated_borrow_ratio(
        self, *, symbol: str, period: MarginStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[IsolatedBorrowRatio]:
        """Get what isolated margin has lent of the base coin against what it has lent of the quote coin, over time.

        `GET /api/v3/market/margin-isolated-borrow`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period covered; 24h when left out.
                - `24h`: The last 24 hours.
                - `30d`: The last 30 days.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-margin#get-isolated-margin-borrowing-ratio-data
        """
        return self._call(GET_ISOLATED_BORROW_RATIO, {"symbol": symbol, "period": period}, extra)

    def get_liquidations(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> LiquidationPage:
        """Get the liquidations of everyone in one futures category, or in one contract, over the past three days.

        `GET /api/v3/market/liquidations`, public, 5/s/ip (inferred).

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Only liquidations in this contract.
            limit: Number of entries at most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-derivatives/derivatives-liquidations#get-liquidations-history
        """
        return self._call(
            GET_LIQUIDATIONS, {"category": category, "symbol": symbol, "limit": limit, "cursor": cursor}, extra
        )

    def iter_liquidations(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Liquidation]:
        """Walk over all pages of `get_liquidations`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(
            GET_LIQUIDATIONS, {"category": category, "symbol": symbol, "limit": limit, "cursor": cursor}, extra, walk
        )

    def get_margin_loan_growth(
        self,
        *,
        symbol: str,
        period: MarginStatsPeriod | None = None,
        coin: str | None = None,
        extra: Extra | None = None,
    ) -> list[MarginLoanGrowth]:
        """Get how fast margin loans of a coin grow, over time.

        `GET /api/v3/market/margin-loan-growth`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period covered; 24h when left out.
                - `24h`: The last 24 hours.
                - `30d`: The last 30 days.
            coin: Base or quote coin of the pair.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-margin#get-margin-loan-growth-rate-data
        """
        return self._call(GET_MARGIN_LOAN_GROWTH, {"symbol": symbol, "period": period, "coin": coin}, extra)

    def get_margin_loan_terms(
        self, *, coin: str, level: str | None = None, extra: Extra | None = None
    ) -> MarginLoanTerms:
        """Get the interest on margin loans of a coin, and how much can be borrowed.

        `GET /api/v3/market/margin-loans`, public, 20/s/ip.

        Args:
            coin: Name of the coin.
            level: Level of the user; its values are not documented.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Margin-Loans
        """
        return self._call(GET_MARGIN_LOAN_TERMS, {"coin": coin, "level": level}, extra)

    def get_margin_long_short_ratio(
        self,
        *,
        symbol: str,
        period: MarginStatsPeriod | None = None,
        coin: str | None = None,
        extra: Extra | None = None,
    ) -> list[MarginLongShortRatio]:
        """Get how long positions in a coin compare with short ones in margin trading, over time.

        `GET /api/v3/market/margin-long-short`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period covered; 24h when left out.
                - `24h`: The last 24 hours.
                - `30d`: The last 30 days.
            coin: Base or quote coin of the pair.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-margin#get-margin-long-short-ratio-data
        """
        return self._call(GET_MARGIN_LONG_SHORT_RATIO, {"symbol": symbol, "period": period, "coin": coin}, extra)

    def get_open_interest(
        self, *, category: FuturesCategory, symbol: str | None = None, extra: Extra | None = None
    ) -> OpenInterestPage:
        """Get the open interest of one futures contract, or of a whole category.

        `GET /api/v3/market/open-interest`, public, 20/s/ip.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Open-Interest
        """
        return self._call(GET_OPEN_INTEREST, {"category": category, "symbol": symbol}, extra)

    def get_open_interest_limits(
        self, *, category: FuturesCategory, symbol: str | None = None, extra: Extra | None = None
    ) -> list[OpenInterestLimit]:
        """Get how large positions in the futures contracts of one category may be, by value.

        `GET /api/v3/market/oi-limit`, public, 10/s/ip.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Contracts-Oi
        """
        return self._call(GET_OPEN_INTEREST_LIMITS, {"category": category, "symbol": symbol}, extra)

    def get_order_book(
        self, *, category: MarketCategory, symbol: str, limit: IntText | None = None, extra: Extra | None = None
    ) -> OrderBook:
        """Get the order book of one instrument.

        `GET /api/v3/market/orderbook`, public, 20/s/ip.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            limit: Levels of each side; 5 when left out, at most 1000.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/OrderBook
        """
        return self._call(GET_ORDER_BOOK, {"category": category, "symbol": symbol, "limit": limit}, extra)

    def get_position_tiers(
        self,
        *,
        category: LeverageCategory,
        symbol: str | None = None,
        coin: str | None = None,
        extra: Extra | None = None,
    ) -> list[PositionTier]:
        """Get the leverage and the maintenance margin rate of each tier of position sizes.

        `GET /api/v3/market/position-tier`, public, 20/s/ip.

        Args:
            category: Product line.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Contract; for futures.
            coin: Coin; for margin trading.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Position-Tier-Data
        """
        return self._call(GET_POSITION_TIERS, {"category": category, "symbol": symbol, "coin": coin}, extra)

    def get_proof_of_reserves(self, *, extra: Extra | None = None) -> ProofOfReserves:
        """Get what Bitget holds against what its users hold, coin by coin.

        `GET /api/v3/market/proof-of-reserves`, public, 20/s/ip.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Proof-Of-Reserves
        """
        return self._call(GET_PROOF_OF_RESERVES, {}, extra)

    def get_recent_trades(
        self, *, category: Category, symbol: str | None = None, limit: IntText | None = None, extra: Extra | None = None
    ) -> list[RecentTrade]:
        """Get the latest trades of everyone in one instrument.

        `GET /api/v3/market/fills`, public, 20/s/ip.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            limit: Number of trades; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Fills
        """
        return self._call(GET_RECENT_TRADES, {"category": category, "symbol": symbol, "limit": limit}, extra)

    def iter_recent_trades(
        self,
        *,
        category: Category,
        symbol: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[RecentTrade]:
        """Walk over all pages of `get_recent_trades`, which takes the same arguments.

        Reach: last 100.
        """
        return self._walk(GET_RECENT_TRADES, {"category": category, "symbol": symbol, "limit": limit}, extra, walk)

    def get_risk_reserve_history(
        self, *, category: FuturesCategory, symbol: str, margin_coin: str | None = None, extra: Extra | None = None
    ) -> RiskReserveHistory:
        """Get how the risk reserve fund of one futures contract changed.

        `GET /api/v3/market/risk-reserve`, public, 20/s/ip.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            margin_coin: Coin the margin is in. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Risk-Reserve
        """
        return self._call(
            GET_RISK_RESERVE_HISTORY, {"category": category, "symbol": symbol, "marginCoin": margin_coin}, extra
        )

    def get_risk_reserves(self, *, category: FuturesCategory, extra: Extra | None = None) -> RiskReserveFundPage:
        """Get the risk reserve funds of all futures contracts of one category.

        `GET /api/v3/market/risk-reserve-all`, public, 3/s/ip (inferred).

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-risk-rules/trading-risk-rules-risk-reserve#get-risk-reserve-all
        """
        return self._call(GET_RISK_RESERVES, {"category": category}, extra)

    def get_rpi_order_book(
        self, *, category: MarketCategory, symbol: str, limit: IntText | None = None, extra: Extra | None = None
    ) -> RpiOrderBook:
        """Get the order book of one instrument with RPI (retail price improvement) orders apart.

        `GET /api/v3/market/rpi-orderbook`, public, 10/s/ip.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            limit: Levels of each side; 5 when left out, at most 1000.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-market-data/market-orderbook#get-rpi-order-book
        """
        return self._call(GET_RPI_ORDER_BOOK, {"category": category, "symbol": symbol, "limit": limit}, extra)

    def get_rpi_symbols(self, *, category: Category | None = None, extra: Extra | None = None) -> list[RpiSymbol]:
        """Get the instruments that RPI (retail price improvement) orders can be placed in.

        `GET /api/v3/market/rpi-symbols`, public, 10/s/ip (inferred).

        Args:
            category: Only instruments of this category.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-market-data/market-instruments#get-rpi-symbols
        """
        return self._call(GET_RPI_SYMBOLS, {"category": category}, extra)

    def get_score_weights(
        self, *, category: FeeCategory | None = None, extra: Extra | None = None
    ) -> list[ScoreWeight]:
        """Get what weighs how much in the scores of market makers, symbol by symbol.

        `GET /api/v3/market/score-weights`, public, 5/s/ip (inferred).

        Args:
            category: Only symbols of this category.
                - `SPOT`: Spot.
                - `FUTURES`: Futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-public-config/public-config-score-weights#get-market-maker-score-weight
        """
        return self._call(GET_SCORE_WEIGHTS, {"category": category}, extra)

    def get_server_time(self, *, extra: Extra | None = None) -> ServerTime:
        """Get the server's clock.

        `GET /api/v3/market/time`, public.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/ServerTime
        """
        return self._call(GET_SERVER_TIME, {}, extra)

    def get_splits(self, *, extra: Extra | None = None) -> list[Split]:
        """Get the splits and reverse splits of stock that contracts are adjusted to.

        `GET /api/v3/market/split-records`, public, 5/s/ip (inferred).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(GET_SPLITS, {}, extra)

    def get_spot_fund_flow(
        self, *, symbol: str, period: SpotFlowPeriod | None = None, extra: Extra | None = None
    ) -> SpotFundFlow:
        """Get how much large, middling and small traders bought and sold of a spot pair.

        `GET /api/v3/market/spot-fund-flow`, public, 1/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period covered; 15m when left out.
                - `15m`: Fifteen minutes.
                - `30m`: Thirty minutes.
                - `1h`: One hour.
                - `2h`: Two hours.
                - `4h`: Four hours.
                - `1d`: One day.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-spot#get-spot-fund-flow-data
        """
        return self._call(GET_SPOT_FUND_FLOW, {"symbol": symbol, "period": period}, extra)

    def get_spot_net_flow(self, *, symbol: str, extra: Extra | None = None) -> list[SpotNetFlow]:
        """Get the net inflow of money into a spot pair over the last 24 hours.

        `GET /api/v3/market/spot-net-flow`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-spot#get-spot-24h-net-capital-inflow-data
        """
        return self._call(GET_SPOT_NET_FLOW, {"symbol": symbol}, extra)

    def get_spot_whale_flow(self, *, symbol: str, extra: Extra | None = None) -> list[SpotWhaleFlow]:
        """Get how much more large traders bought than sold of a spot pair, over time.

        `GET /api/v3/market/spot-whale-flow`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-spot#get-spot-whale-net-flow-data
        """
        return self._call(GET_SPOT_WHALE_FLOW, {"symbol": symbol}, extra)

    def get_tickers(
        self, *, category: MarketCategory, symbol: str | None = None, extra: Extra | None = None
    ) -> list[Ticker]:
        """Get the best bid and ask, the last price and the 24-hour figures of one instrument, or of a whole category.

        `GET /api/v3/market/tickers`, public, 20/s/ip.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
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
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            interval: Length of a candle.
                - `1m`: One minute.
                - `3m`: Three minutes.
                - `5m`: Five minutes.
                - `15m`: Fifteen minutes.
                - `30m`: Thirty minutes.
                - `1H`: One hour.
                - `4H`: Four hours.
                - `6H`: Six hours.
                - `12H`: Twelve hours.
                - `1D`: One day.
            start_time: Only candles after this time. (`startTime`)
            end_time: Only candles before this time. (`endTime`)
            price_type: Price the candles are drawn from; MARKET when left out. (`type`)
                - `MARKET`: Price of the trades.
                - `MARK`: Mark price.
                - `INDEX`: Index price.
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

    def iter_candles(
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
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Candle]:
        """Walk over all pages of `get_candles`, which takes the same arguments.

        Reach: by interval: 1m 30d, 3m 30d, 5m 30d, 15m 30d, 30m 30d, 1h 60d, 4h 240d, 6h 360d, 12h 720d, 1d 1440d;
        widest query: unknown.
        """
        return self._walk(
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
            walk,
        )

    async def get_cash_dividends(
        self,
        *,
        symbol: str,
        state: DividendState,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> CashDividendPage:
        """Get the cash dividends of a stock contract, those to come or those paid.

        `GET /api/v3/market/cash-dividend-records`, public, 10/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            state: Whether to list dividends to come or dividends paid. (`type`)
                - `pending`: Still to be paid.
                - `paid`: Paid.
            cursor: Where to go on, taken from the page before; 1 when left out.
            limit: Number of dividends; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-public-config/public-config-cash-dividend#get-cash-dividend-records
        """
        return await self._call(
            GET_CASH_DIVIDENDS, {"symbol": symbol, "type": state, "cursor": cursor, "limit": limit}, extra
        )

    def iter_cash_dividends(
        self,
        *,
        symbol: str,
        state: DividendState,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[CashDividend]:
        """Walk over all pages of `get_cash_dividends`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(
            GET_CASH_DIVIDENDS, {"symbol": symbol, "type": state, "cursor": cursor, "limit": limit}, extra, walk
        )

    async def get_discount_rates(self, *, extra: Extra | None = None) -> list[DiscountRate]:
        """Get at which share of its value each coin counts as margin, tier by tier.

        `GET /api/v3/market/discount-rate`, public, 20/s/ip.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Discount-Rate
        """
        return await self._call(GET_DISCOUNT_RATES, {}, extra)

    async def get_fee_groups(
        self, *, category: FeeCategory, group: InstitutionFeeGroup | None = None, extra: Extra | None = None
    ) -> list[FeeGroup]:
        """Get the groups of symbols that institutions pay the same fees for, with the fee rates of each level.

        `GET /api/v3/market/fee-group`, public, 5/s/ip (inferred).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `FUTURES`: Futures.
            group: Only this group.
                - `DEFAULT`: All that are in no other group.
                - `GROUP_A`: Group A.
                - `GROUP_B`: Group B.
                - `GROUP_C`: Group C, futures only.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-public-config/public-config-fee-group#get-institution-fee-group
        """
        return await self._call(GET_FEE_GROUPS, {"category": category, "group": group}, extra)

    async def get_funding_rate(
        self, *, category: FuturesCategory | None = None, symbol: str | None = None, extra: Extra | None = None
    ) -> list[FundingRate]:
        """Get the present funding rate of one perpetual contract, its limits and when it is next settled.

        `GET /api/v3/market/current-fund-rate`, public, 20/s/ip.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Current-Funding-Rate
        """
        return await self._call(GET_FUNDING_RATE, {"category": category, "symbol": symbol}, extra)

    async def get_funding_rate_history(
        self,
        *,
        category: FuturesCategory,
        symbol: str,
        cursor: IntText | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> FundingRateHistoryPage:
        """Get the past funding rates of one perpetual contract.

        `GET /api/v3/market/history-fund-rate`, public, 20/s/ip.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            cursor: Number of the page, from 1 to 100; 1 when left out.
            limit: Number of rates; 200 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-History-Funding-Rate
        """
        return await self._call(
            GET_FUNDING_RATE_HISTORY, {"category": category, "symbol": symbol, "cursor": cursor, "limit": limit}, extra
        )

    def iter_funding_rate_history(
        self,
        *,
        category: FuturesCategory,
        symbol: str,
        cursor: IntText | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[FundingRateHistory]:
        """Walk over all pages of `get_funding_rate_history`, which takes the same arguments.

        Reach: 100 pages.
        """
        return self._walk(
            GET_FUNDING_RATE_HISTORY,
            {"category": category, "symbol": symbol, "cursor": cursor, "limit": limit},
            extra,
            walk,
        )

    async def get_futures_account_long_short_ratio(
        self, *, symbol: str, period: FuturesStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesAccountLongShortRatio]:
        """Get how many of the active futures accounts are long and how many are short, over time.

        `GET /api/v3/market/futures-account-long-short`, public, 1/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period of an entry; 5m when left out.
                - `5m`: Five minutes.
                - `15m`: Fifteen minutes.
                - `30m`: Thirty minutes.
                - `1h`: One hour.
                - `2h`: Two hours.
                - `4h`: Four hours.
                - `6h`: Six hours.
                - `12h`: Twelve hours.
                - `1d`: One day.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-futures#get-futures-active-long-short-account-data
        """
        return await self._call(GET_FUTURES_ACCOUNT_LONG_SHORT_RATIO, {"symbol": symbol, "period": period}, extra)

    async def get_futures_active_buy_sell(
        self, *, symbol: str, period: FuturesStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesActiveBuySell]:
        """Get how much takers bought and sold of a futures contract, over time.

        `GET /api/v3/market/futures-active-buy-sell`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period of an entry; 5m when left out.
                - `5m`: Five minutes.
                - `15m`: Fifteen minutes.
                - `30m`: Thirty minutes.
                - `1h`: One hour.
                - `2h`: Two hours.
                - `4h`: Four hours.
                - `6h`: Six hours.
                - `12h`: Twelve hours.
                - `1d`: One day.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-futures#get-futures-active-buy-sell-volume-data
        """
        return await self._call(GET_FUTURES_ACTIVE_BUY_SELL, {"symbol": symbol, "period": period}, extra)

    async def get_futures_long_short_ratio(
        self, *, symbol: str, period: FuturesLongShortPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesLongShortRatio]:
        """Get how long futures positions compare with short ones, over time.

        `GET /api/v3/market/futures-long-short`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period of an entry; 5m when left out.
                - `5m`: Five minutes.
                - `15m`: Fifteen minutes.
                - `30m`: Thirty minutes.
                - `1h`: One hour.
                - `2h`: Two hours.
                - `4h`: Four hours.
                - `6h`: Six hours.
                - `12h`: Twelve hours.
                - `1Dutc`: One day, by UTC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-futures#get-futures-long-short-ratio-data
        """
        return await self._call(GET_FUTURES_LONG_SHORT_RATIO, {"symbol": symbol, "period": period}, extra)

    async def get_futures_position_long_short_ratio(
        self, *, symbol: str, period: FuturesStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesPositionLongShortRatio]:
        """Get how the positions of active futures accounts divide into long and short, over time.

        `GET /api/v3/market/futures-position-long-short`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period of an entry; 5m when left out.
                - `5m`: Five minutes.
                - `15m`: Fifteen minutes.
                - `30m`: Thirty minutes.
                - `1h`: One hour.
                - `2h`: Two hours.
                - `4h`: Four hours.
                - `6h`: Six hours.
                - `12h`: Twelve hours.
                - `1d`: One day.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-futures#get-futures-active-long-short-position-data
        """
        return await self._call(GET_FUTURES_POSITION_LONG_SHORT_RATIO, {"symbol": symbol, "period": period}, extra)

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
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            interval: Length of a candle.
                - `1m`: One minute.
                - `3m`: Three minutes.
                - `5m`: Five minutes.
                - `15m`: Fifteen minutes.
                - `30m`: Thirty minutes.
                - `1H`: One hour.
                - `4H`: Four hours.
                - `6H`: Six hours.
                - `12H`: Twelve hours.
                - `1D`: One day.
            start_time: Only candles after this time. (`startTime`)
            end_time: Only candles before this time; at most 90 days after startTime. (`endTime`)
            price_type: Price the candles are drawn from; MARKET when left out. (`type`)
                - `MARKET`: Price of the trades.
                - `MARK`: Mark price.
                - `INDEX`: Index price.
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

    def iter_history_candles(
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
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[HistoryCandle]:
        """Walk over all pages of `get_history_candles`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
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
            walk,
        )

    async def get_hourly_risk_reserve_history(
        self, *, category: FuturesCategory, symbol: str, margin_coin: str | None = None, extra: Extra | None = None
    ) -> HourlyRiskReserveHistory:
        """Get how the risk reserve fund of one futures contract changed, hour by hour.

        `GET /api/v3/market/risk-reserve-hour`, public, 20/s/ip (inferred).

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            margin_coin: Coin the margin is in. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-risk-rules/trading-risk-rules-risk-reserve#get-risk-reserve-hourly
        """
        return await self._call(
            GET_HOURLY_RISK_RESERVE_HISTORY, {"category": category, "symbol": symbol, "marginCoin": margin_coin}, extra
        )

    async def get_index_components(
        self, *, symbol: str, category: Category | None = None, extra: Extra | None = None
    ) -> IndexComponents:
        """Get the prices that make up an index price, with their weights.

        `GET /api/v3/market/index-components`, public, 10/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-derivatives/derivatives-index-price#get-index-price-components
        """
        return await self._call(GET_INDEX_COMPONENTS, {"symbol": symbol, "category": category}, extra)

    async def get_instruments(
        self, *, category: Category, symbol: str | None = None, extra: Extra | None = None
    ) -> list[Instrument]:
        """Get the trading rules of the instruments of one category, or of a single instrument.

        `GET /api/v3/market/instruments`, public, 20/s/ip.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair or contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Instruments
        """
        return await self._call(GET_INSTRUMENTS, {"category": category, "symbol": symbol}, extra)

    async def get_isolated_borrow_ratio(
        self, *, symbol: str, period: MarginStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[IsolatedBorrowRatio]:
        """Get what isolated margin has lent of the base coin against what it has lent of the quote coin, over time.

        `GET /api/v3/market/margin-isolated-borrow`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period covered; 24h when left out.
                - `24h`: The last 24 hours.
                - `30d`: The last 30 days.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-margin#get-isolated-margin-borrowing-ratio-data
        """
        return await self._call(GET_ISOLATED_BORROW_RATIO, {"symbol": symbol, "period": period}, extra)

    async def get_liquidations(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> LiquidationPage:
        """Get the liquidations of everyone in one futures category, or in one contract, over the past three days.

        `GET /api/v3/market/liquidations`, public, 5/s/ip (inferred).

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Only liquidations in this contract.
            limit: Number of entries at most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-derivatives/derivatives-liquidations#get-liquidations-history
        """
        return await self._call(
            GET_LIQUIDATIONS, {"category": category, "symbol": symbol, "limit": limit, "cursor": cursor}, extra
        )

    def iter_liquidations(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Liquidation]:
        """Walk over all pages of `get_liquidations`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(
            GET_LIQUIDATIONS, {"category": category, "symbol": symbol, "limit": limit, "cursor": cursor}, extra, walk
        )

    async def get_margin_loan_growth(
        self,
        *,
        symbol: str,
        period: MarginStatsPeriod | None = None,
        coin: str | None = None,
        extra: Extra | None = None,
    ) -> list[MarginLoanGrowth]:
        """Get how fast margin loans of a coin grow, over time.

        `GET /api/v3/market/margin-loan-growth`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period covered; 24h when left out.
                - `24h`: The last 24 hours.
                - `30d`: The last 30 days.
            coin: Base or quote coin of the pair.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-margin#get-margin-loan-growth-rate-data
        """
        return await self._call(GET_MARGIN_LOAN_GROWTH, {"symbol": symbol, "period": period, "coin": coin}, extra)

    async def get_margin_loan_terms(
        self, *, coin: str, level: str | None = None, extra: Extra | None = None
    ) -> MarginLoanTerms:
        """Get the interest on margin loans of a coin, and how much can be borrowed.

        `GET /api/v3/market/margin-loans`, public, 20/s/ip.

        Args:
            coin: Name of the coin.
            level: Level of the user; its values are not documented.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Margin-Loans
        """
        return await self._call(GET_MARGIN_LOAN_TERMS, {"coin": coin, "level": level}, extra)

    async def get_margin_long_short_ratio(
        self,
        *,
        symbol: str,
        period: MarginStatsPeriod | None = None,
        coin: str | None = None,
        extra: Extra | None = None,
    ) -> list[MarginLongShortRatio]:
        """Get how long positions in a coin compare with short ones in margin trading, over time.

        `GET /api/v3/market/margin-long-short`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period covered; 24h when left out.
                - `24h`: The last 24 hours.
                - `30d`: The last 30 days.
            coin: Base or quote coin of the pair.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-margin#get-margin-long-short-ratio-data
        """
        return await self._call(GET_MARGIN_LONG_SHORT_RATIO, {"symbol": symbol, "period": period, "coin": coin}, extra)

    async def get_open_interest(
        self, *, category: FuturesCategory, symbol: str | None = None, extra: Extra | None = None
    ) -> OpenInterestPage:
        """Get the open interest of one futures contract, or of a whole category.

        `GET /api/v3/market/open-interest`, public, 20/s/ip.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Open-Interest
        """
        return await self._call(GET_OPEN_INTEREST, {"category": category, "symbol": symbol}, extra)

    async def get_open_interest_limits(
        self, *, category: FuturesCategory, symbol: str | None = None, extra: Extra | None = None
    ) -> list[OpenInterestLimit]:
        """Get how large positions in the futures contracts of one category may be, by value.

        `GET /api/v3/market/oi-limit`, public, 10/s/ip.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Contracts-Oi
        """
        return await self._call(GET_OPEN_INTEREST_LIMITS, {"category": category, "symbol": symbol}, extra)

    async def get_order_book(
        self, *, category: MarketCategory, symbol: str, limit: IntText | None = None, extra: Extra | None = None
    ) -> OrderBook:
        """Get the order book of one instrument.

        `GET /api/v3/market/orderbook`, public, 20/s/ip.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            limit: Levels of each side; 5 when left out, at most 1000.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/OrderBook
        """
        return await self._call(GET_ORDER_BOOK, {"category": category, "symbol": symbol, "limit": limit}, extra)

    async def get_position_tiers(
        self,
        *,
        category: LeverageCategory,
        symbol: str | None = None,
        coin: str | None = None,
        extra: Extra | None = None,
    ) -> list[PositionTier]:
        """Get the leverage and the maintenance margin rate of each tier of position sizes.

        `GET /api/v3/market/position-tier`, public, 20/s/ip.

        Args:
            category: Product line.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Contract; for futures.
            coin: Coin; for margin trading.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Position-Tier-Data
        """
        return await self._call(GET_POSITION_TIERS, {"category": category, "symbol": symbol, "coin": coin}, extra)

    async def get_proof_of_reserves(self, *, extra: Extra | None = None) -> ProofOfReserves:
        """Get what Bitget holds against what its users hold, coin by coin.

        `GET /api/v3/market/proof-of-reserves`, public, 20/s/ip.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Proof-Of-Reserves
        """
        return await self._call(GET_PROOF_OF_RESERVES, {}, extra)

    async def get_recent_trades(
        self, *, category: Category, symbol: str | None = None, limit: IntText | None = None, extra: Extra | None = None
    ) -> list[RecentTrade]:
        """Get the latest trades of everyone in one instrument.

        `GET /api/v3/market/fills`, public, 20/s/ip.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            limit: Number of trades; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Fills
        """
        return await self._call(GET_RECENT_TRADES, {"category": category, "symbol": symbol, "limit": limit}, extra)

    def iter_recent_trades(
        self,
        *,
        category: Category,
        symbol: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[RecentTrade]:
        """Walk over all pages of `get_recent_trades`, which takes the same arguments.

        Reach: last 100.
        """
        return self._walk(GET_RECENT_TRADES, {"category": category, "symbol": symbol, "limit": limit}, extra, walk)

    async def get_risk_reserve_history(
        self, *, category: FuturesCategory, symbol: str, margin_coin: str | None = None, extra: Extra | None = None
    ) -> RiskReserveHistory:
        """Get how the risk reserve fund of one futures contract changed.

        `GET /api/v3/market/risk-reserve`, public, 20/s/ip.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            margin_coin: Coin the margin is in. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Get-Risk-Reserve
        """
        return await self._call(
            GET_RISK_RESERVE_HISTORY, {"category": category, "symbol": symbol, "marginCoin": margin_coin}, extra
        )

    async def get_risk_reserves(self, *, category: FuturesCategory, extra: Extra | None = None) -> RiskReserveFundPage:
        """Get the risk reserve funds of all futures contracts of one category.

        `GET /api/v3/market/risk-reserve-all`, public, 3/s/ip (inferred).

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-risk-rules/trading-risk-rules-risk-reserve#get-risk-reserve-all
        """
        return await self._call(GET_RISK_RESERVES, {"category": category}, extra)

    async def get_rpi_order_book(
        self, *, category: MarketCategory, symbol: str, limit: IntText | None = None, extra: Extra | None = None
    ) -> RpiOrderBook:
        """Get the order book of one instrument with RPI (retail price improvement) orders apart.

        `GET /api/v3/market/rpi-orderbook`, public, 10/s/ip.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            limit: Levels of each side; 5 when left out, at most 1000.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-market-data/market-orderbook#get-rpi-order-book
        """
        return await self._call(GET_RPI_ORDER_BOOK, {"category": category, "symbol": symbol, "limit": limit}, extra)

    async def get_rpi_symbols(self, *, category: Category | None = None, extra: Extra | None = None) -> list[RpiSymbol]:
        """Get the instruments that RPI (retail price improvement) orders can be placed in.

        `GET /api/v3/market/rpi-symbols`, public, 10/s/ip (inferred).

        Args:
            category: Only instruments of this category.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-market-data/market-instruments#get-rpi-symbols
        """
        return await self._call(GET_RPI_SYMBOLS, {"category": category}, extra)

    async def get_score_weights(
        self, *, category: FeeCategory | None = None, extra: Extra | None = None
    ) -> list[ScoreWeight]:
        """Get what weighs how much in the scores of market makers, symbol by symbol.

        `GET /api/v3/market/score-weights`, public, 5/s/ip (inferred).

        Args:
            category: Only symbols of this category.
                - `SPOT`: Spot.
                - `FUTURES`: Futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-public-config/public-config-score-weights#get-market-maker-score-weight
        """
        return await self._call(GET_SCORE_WEIGHTS, {"category": category}, extra)

    async def get_server_time(self, *, extra: Extra | None = None) -> ServerTime:
        """Get the server's clock.

        `GET /api/v3/market/time`, public.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/ServerTime
        """
        return await self._call(GET_SERVER_TIME, {}, extra)

    async def get_splits(self, *, extra: Extra | None = None) -> list[Split]:
        """Get the splits and reverse splits of stock that contracts are adjusted to.

        `GET /api/v3/market/split-records`, public, 5/s/ip (inferred).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(GET_SPLITS, {}, extra)

    async def get_spot_fund_flow(
        self, *, symbol: str, period: SpotFlowPeriod | None = None, extra: Extra | None = None
    ) -> SpotFundFlow:
        """Get how much large, middling and small traders bought and sold of a spot pair.

        `GET /api/v3/market/spot-fund-flow`, public, 1/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period covered; 15m when left out.
                - `15m`: Fifteen minutes.
                - `30m`: Thirty minutes.
                - `1h`: One hour.
                - `2h`: Two hours.
                - `4h`: Four hours.
                - `1d`: One day.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-spot#get-spot-fund-flow-data
        """
        return await self._call(GET_SPOT_FUND_FLOW, {"symbol": symbol, "period": period}, extra)

    async def get_spot_net_flow(self, *, symbol: str, extra: Extra | None = None) -> list[SpotNetFlow]:
        """Get the net inflow of money into a spot pair over the last 24 hours.

        `GET /api/v3/market/spot-net-flow`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-spot#get-spot-24h-net-capital-inflow-data
        """
        return await self._call(GET_SPOT_NET_FLOW, {"symbol": symbol}, extra)

    async def get_spot_whale_flow(self, *, symbol: str, extra: Extra | None = None) -> list[SpotWhaleFlow]:
        """Get how much more large traders bought than sold of a spot pair, over time.

        `GET /api/v3/market/spot-whale-flow`, public, 1/s/ip (inferred).

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/market-trading-stats/trading-stats-spot#get-spot-whale-net-flow-data
        """
        return await self._call(GET_SPOT_WHALE_FLOW, {"symbol": symbol}, extra)

    async def get_tickers(
        self, *, category: MarketCategory, symbol: str | None = None, extra: Extra | None = None
    ) -> list[Ticker]:
        """Get the best bid and ask, the last price and the 24-hour figures of one instrument, or of a whole category.

        `GET /api/v3/market/tickers`, public, 20/s/ip.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair or contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/public/Tickers
        """
        return await self._call(GET_TICKERS, {"category": category, "symbol": symbol}, extra)


class MarketApiWithRawResponse(RawGroup):
    """Operations of `uta.market`, returning whole responses."""

    get_candles = raw(MarketApi.get_candles)
    get_cash_dividends = raw(MarketApi.get_cash_dividends)
    get_discount_rates = raw(MarketApi.get_discount_rates)
    get_fee_groups = raw(MarketApi.get_fee_groups)
    get_funding_rate = raw(MarketApi.get_funding_rate)
    get_funding_rate_history = raw(MarketApi.get_funding_rate_history)
    get_futures_account_long_short_ratio = raw(MarketApi.get_futures_account_long_short_ratio)
    get_futures_active_buy_sell = raw(MarketApi.get_futures_active_buy_sell)
    get_futures_long_short_ratio = raw(MarketApi.get_futures_long_short_ratio)
    get_futures_position_long_short_ratio = raw(MarketApi.get_futures_position_long_short_ratio)
    get_history_candles = raw(MarketApi.get_history_candles)
    get_hourly_risk_reserve_history = raw(MarketApi.get_hourly_risk_reserve_history)
    get_index_components = raw(MarketApi.get_index_components)
    get_instruments = raw(MarketApi.get_instruments)
    get_isolated_borrow_ratio = raw(MarketApi.get_isolated_borrow_ratio)
    get_liquidations = raw(MarketApi.get_liquidations)
    get_margin_loan_growth = raw(MarketApi.get_margin_loan_growth)
    get_margin_loan_terms = raw(MarketApi.get_margin_loan_terms)
    get_margin_long_short_ratio = raw(MarketApi.get_margin_long_short_ratio)
    get_open_interest = raw(MarketApi.get_open_interest)
    get_open_interest_limits = raw(MarketApi.get_open_interest_limits)
    get_order_book = raw(MarketApi.get_order_book)
    get_position_tiers = raw(MarketApi.get_position_tiers)
    get_proof_of_reserves = raw(MarketApi.get_proof_of_reserves)
    get_recent_trades = raw(MarketApi.get_recent_trades)
    get_risk_reserve_history = raw(MarketApi.get_risk_reserve_history)
    get_risk_reserves = raw(MarketApi.get_risk_reserves)
    get_rpi_order_book = raw(MarketApi.get_rpi_order_book)
    get_rpi_symbols = raw(MarketApi.get_rpi_symbols)
    get_score_weights = raw(MarketApi.get_score_weights)
    get_server_time = raw(MarketApi.get_server_time)
    get_splits = raw(MarketApi.get_splits)
    get_spot_fund_flow = raw(MarketApi.get_spot_fund_flow)
    get_spot_net_flow = raw(MarketApi.get_spot_net_flow)
    get_spot_whale_flow = raw(MarketApi.get_spot_whale_flow)
    get_tickers = raw(MarketApi.get_tickers)


class AsyncMarketApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.market`, for asyncio, returning whole responses."""

    get_candles = async_raw(AsyncMarketApi.get_candles)
    get_cash_dividends = async_raw(AsyncMarketApi.get_cash_dividends)
    get_discount_rates = async_raw(AsyncMarketApi.get_discount_rates)
    get_fee_groups = async_raw(AsyncMarketApi.get_fee_groups)
    get_funding_rate = async_raw(AsyncMarketApi.get_funding_rate)
    get_funding_rate_history = async_raw(AsyncMarketApi.get_funding_rate_history)
    get_futures_account_long_short_ratio = async_raw(AsyncMarketApi.get_futures_account_long_short_ratio)
    get_futures_active_buy_sell = async_raw(AsyncMarketApi.get_futures_active_buy_sell)
    get_futures_long_short_ratio = async_raw(AsyncMarketApi.get_futures_long_short_ratio)
    get_futures_position_long_short_ratio = async_raw(AsyncMarketApi.get_futures_position_long_short_ratio)
    get_history_candles = async_raw(AsyncMarketApi.get_history_candles)
    get_hourly_risk_reserve_history = async_raw(AsyncMarketApi.get_hourly_risk_reserve_history)
    get_index_components = async_raw(AsyncMarketApi.get_index_components)
    get_instruments = async_raw(AsyncMarketApi.get_instruments)
    get_isolated_borrow_ratio = async_raw(AsyncMarketApi.get_isolated_borrow_ratio)
    get_liquidations = async_raw(AsyncMarketApi.get_liquidations)
    get_margin_loan_growth = async_raw(AsyncMarketApi.get_margin_loan_growth)
    get_margin_loan_terms = async_raw(AsyncMarketApi.get_margin_loan_terms)
    get_margin_long_short_ratio = async_raw(AsyncMarketApi.get_margin_long_short_ratio)
    get_open_interest = async_raw(AsyncMarketApi.get_open_interest)
    get_open_interest_limits = async_raw(AsyncMarketApi.get_open_interest_limits)
    get_order_book = async_raw(AsyncMarketApi.get_order_book)
    get_position_tiers = async_raw(AsyncMarketApi.get_position_tiers)
    get_proof_of_reserves = async_raw(AsyncMarketApi.get_proof_of_reserves)
    get_recent_trades = async_raw(AsyncMarketApi.get_recent_trades)
    get_risk_reserve_history = async_raw(AsyncMarketApi.get_risk_reserve_history)
    get_risk_reserves = async_raw(AsyncMarketApi.get_risk_reserves)
    get_rpi_order_book = async_raw(AsyncMarketApi.get_rpi_order_book)
    get_rpi_symbols = async_raw(AsyncMarketApi.get_rpi_symbols)
    get_score_weights = async_raw(AsyncMarketApi.get_score_weights)
    get_server_time = async_raw(AsyncMarketApi.get_server_time)
    get_splits = async_raw(AsyncMarketApi.get_splits)
    get_spot_fund_flow = async_raw(AsyncMarketApi.get_spot_fund_flow)
    get_spot_net_flow = async_raw(AsyncMarketApi.get_spot_net_flow)
    get_spot_whale_flow = async_raw(AsyncMarketApi.get_spot_whale_flow)
    get_tickers = async_raw(AsyncMarketApi.get_tickers)
