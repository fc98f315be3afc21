# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.common.trading_stats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.common.trading_stats_models import (
    FuturesAccountLongShortRatio,
    FuturesActiveBuySell,
    FuturesLongShortRatio,
    FuturesPositionLongShortRatio,
    GetFuturesAccountLongShortRatioRequest,
    GetFuturesActiveBuySellRequest,
    GetFuturesLongShortRatioRequest,
    GetFuturesPositionLongShortRatioRequest,
    GetIsolatedBorrowRatioRequest,
    GetMarginLoanGrowthRequest,
    GetMarginLongShortRatioRequest,
    GetSpotFundFlowRequest,
    GetSpotNetFlowRequest,
    GetSpotWhaleFlowRequest,
    IsolatedBorrowRatio,
    MarginLoanGrowth,
    MarginLongShortRatio,
    SpotFundFlow,
    SpotNetFlow,
    SpotWhaleFlow,
    Symbols,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import FuturesLongShortPeriod, FuturesStatsPeriod, MarginStatsPeriod, SpotFlowPeriod
    from bitget_runtime.rest.wire.request import Extra

GET_FUTURES_ACCOUNT_LONG_SHORT_RATIO: Operation[list[FuturesAccountLongShortRatio]] = Operation(
    API,
    __name__,
    "classic.common.trading_stats.get_futures_account_long_short_ratio",
    "GET",
    "/api/v2/mix/market/account-long-short",
    GetFuturesAccountLongShortRatioRequest,
    list[FuturesAccountLongShortRatio],
    auth="public",
    rate_limits=("1/s/ip",),
    counterparts=("uta.market.get_futures_account_long_short_ratio",),
    docs="https://www.bitget.com/api-doc/common/apidata/Account-Long-Short",
)
GET_FUTURES_ACTIVE_BUY_SELL: Operation[list[FuturesActiveBuySell]] = Operation(
    API,
    __name__,
    "classic.common.trading_stats.get_futures_active_buy_sell",
    "GET",
    "/api/v2/mix/market/taker-buy-sell",
    GetFuturesActiveBuySellRequest,
    list[FuturesActiveBuySell],
    auth="public",
    rate_limits=("1/s/ip",),
    counterparts=("uta.market.get_futures_active_buy_sell",),
    docs="https://www.bitget.com/api-doc/common/apidata/Taker-Buy-Sell",
)
GET_FUTURES_LONG_SHORT_RATIO: Operation[list[FuturesLongShortRatio]] = Operation(
    API,
    __name__,
    "classic.common.trading_stats.get_futures_long_short_ratio",
    "GET",
    "/api/v2/mix/market/long-short",
    GetFuturesLongShortRatioRequest,
    list[FuturesLongShortRatio],
    auth="public",
    rate_limits=("1/s/ip",),
    counterparts=("uta.market.get_futures_long_short_ratio",),
    docs="https://www.bitget.com/api-doc/common/apidata/Long-Short",
)
GET_FUTURES_POSITION_LONG_SHORT_RATIO: Operation[list[FuturesPositionLongShortRatio]] = Operation(
    API,
    __name__,
    "classic.common.trading_stats.get_futures_position_long_short_ratio",
    "GET",
    "/api/v2/mix/market/position-long-short",
    GetFuturesPositionLongShortRatioRequest,
    list[FuturesPositionLongShortRatio],
    auth="public",
    rate_limits=("1/s/ip",),
    counterparts=("uta.market.get_futures_position_long_short_ratio",),
    docs="https://www.bitget.com/api-doc/common/apidata/Position-Long-Short",
)
GET_ISOLATED_BORROW_RATIO: Operation[list[IsolatedBorrowRatio]] = Operation(
    API,
    __name__,
    "classic.common.trading_stats.get_isolated_borrow_ratio",
    "GET",
    "/api/v2/margin/market/isolated-borrow-rate",
    GetIsolatedBorrowRatioRequest,
    list[IsolatedBorrowRatio],
    auth="public",
    rate_limits=("1/s/ip",),
    counterparts=("uta.market.get_isolated_borrow_ratio",),
    docs="https://www.bitget.com/api-doc/common/apidata/Margin-Iso-Borrow-Ratio",
    aliases=("GET /api/v2/mix/market/isolated-borrow-rate",),
)
GET_MARGIN_LOAN_GROWTH: Operation[list[MarginLoanGrowth]] = Operation(
    API,
    __name__,
    "classic.common.trading_stats.get_margin_loan_growth",
    "GET",
    "/api/v2/margin/market/loan-growth",
    GetMarginLoanGrowthRequest,
    list[MarginLoanGrowth],
    auth="public",
    rate_limits=("1/s/ip",),
    counterparts=("uta.market.get_margin_loan_growth",),
    docs="https://www.bitget.com/api-doc/common/apidata/Margin-Loan-Growth",
    aliases=("GET /api/v2/mix/market/loan-growth",),
)
GET_MARGIN_LONG_SHORT_RATIO: Operation[list[MarginLongShortRatio]] = Operation(
    API,
    __name__,
    "classic.common.trading_stats.get_margin_long_short_ratio",
    "GET",
    "/api/v2/margin/market/long-short-ratio",
    GetMarginLongShortRatioRequest,
    list[MarginLongShortRatio],
    auth="public",
    rate_limits=("1/s/ip",),
    counterparts=("uta.market.get_margin_long_short_ratio",),
    docs="https://www.bitget.com/api-doc/common/apidata/Margin-Ls-Ratio",
    aliases=("GET /api/v2/mix/market/long-short-ratio",),
)
GET_SPOT_FUND_FLOW: Operation[SpotFundFlow] = Operation(
    API,
    __name__,
    "classic.common.trading_stats.get_spot_fund_flow",
    "GET",
    "/api/v2/spot/market/fund-flow",
    GetSpotFundFlowRequest,
    SpotFundFlow,
    auth="public",
    rate_limits=("1/s/ip",),
    counterparts=("uta.market.get_spot_fund_flow",),
    docs="https://www.bitget.com/api-doc/common/apidata/Get-Spot-Fund-Flow",
)
GET_SPOT_NET_FLOW: Operation[list[SpotNetFlow]] = Operation(
    API,
    __name__,
    "classic.common.trading_stats.get_spot_net_flow",
    "GET",
    "/api/v2/spot/market/fund-net-flow",
    GetSpotNetFlowRequest,
    list[SpotNetFlow],
    auth="public",
    rate_limits=("1/s/ip",),
    counterparts=("uta.market.get_spot_net_flow",),
    docs="https://www.bitget.com/api-doc/common/apidata/Fund-Net-Flow",
)
GET_SPOT_WHALE_FLOW: Operation[list[SpotWhaleFlow]] = Operation(
    API,
    __name__,
    "classic.common.trading_stats.get_spot_whale_flow",
    "GET",
    "/api/v2/spot/market/whale-net-flow",
    GetSpotWhaleFlowRequest,
    list[SpotWhaleFlow],
    auth="public",
    rate_limits=("1/s/ip",),
    counterparts=("uta.market.get_spot_whale_flow",),
    docs="https://www.bitget.com/api-doc/common/apidata/Whale-Net-Flow",
)
GET_SYMBOLS: Operation[Symbols] = Operation(
    API,
    __name__,
    "classic.common.trading_stats.get_symbols",
    "GET",
    "/api/v2/spot/market/support-symbols",
    None,
    Symbols,
    auth="public",
    rate_limits=("1/s/ip",),
    docs="https://www.bitget.com/api-doc/common/apidata/Get-Big-Data-Symbol",
)


class TradingStatsApi(Group):
    """Operations of `classic.common.trading_stats`."""

    def get_futures_account_long_short_ratio(
        self, *, symbol: str, period: FuturesStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesAccountLongShortRatio]:
        """Get how many of the active futures accounts are long and how many are short, over time.

        `GET /api/v2/mix/market/account-long-short`, public, 1/s/ip.

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

        Source: https://www.bitget.com/api-doc/common/apidata/Account-Long-Short
        """
        return self._call(GET_FUTURES_ACCOUNT_LONG_SHORT_RATIO, {"symbol": symbol, "period": period}, extra)

    def get_futures_active_buy_sell(
        self, *, symbol: str, period: FuturesStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesActiveBuySell]:
        """Get how much takers bought and sold of a futures contract, over time.

        `GET /api/v2/mix/market/taker-buy-sell`, public, 1/s/ip.

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

        Source: https://www.bitget.com/api-doc/common/apidata/Taker-Buy-Sell
        """
        return self._call(GET_FUTURES_ACTIVE_BUY_SELL, {"symbol": symbol, "period": period}, extra)

    def get_futures_long_short_ratio(
        self, *, symbol: str, period: FuturesLongShortPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesLongShortRatio]:
        """Get the shares of long and short in a futures contract, over time.

        `GET /api/v2/mix/market/long-short`, public, 1/s/ip.

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

        Source: https://www.bitget.com/api-doc/common/apidata/Long-Short
        """
        return self._call(GET_FUTURES_LONG_SHORT_RATIO, {"symbol": symbol, "period": period}, extra)

    def get_futures_position_long_short_ratio(
        self, *, symbol: str, period: FuturesStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesPositionLongShortRatio]:
        """Get how much of the active futures positions is long and how much is short, over time.

        `GET /api/v2/mix/market/position-long-short`, public, 1/s/ip.

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

        Source: https://www.bitget.com/api-doc/common/apidata/Position-Long-Short
        """
        return self._call(GET_FUTURES_POSITION_LONG_SHORT_RATIO, {"symbol": symbol, "period": period}, extra)

    def get_isolated_borrow_ratio(
        self, *, symbol: str, period: MarginStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[IsolatedBorrowRatio]:
        """Get what isolated margin has lent of the base coin against what it has lent of the quote coin, over time.

        `GET /api/v2/margin/market/isolated-borrow-rate`, public, 1/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period covered; 24h when left out.
                - `24h`: The last 24 hours.
                - `30d`: The last 30 days.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/apidata/Margin-Iso-Borrow-Ratio
        """
        return self._call(GET_ISOLATED_BORROW_RATIO, {"symbol": symbol, "period": period}, extra)

    def get_margin_loan_growth(
        self,
        *,
        symbol: str,
        coin: str | None = None,
        period: MarginStatsPeriod | None = None,
        extra: Extra | None = None,
    ) -> list[MarginLoanGrowth]:
        """Get how fast margin loans of a coin grow, over time.

        `GET /api/v2/margin/market/loan-growth`, public, 1/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            coin: Base or quote coin of the pair; the base coin when left out.
            period: Period covered; 24h when left out.
                - `24h`: The last 24 hours.
                - `30d`: The last 30 days.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/apidata/Margin-Loan-Growth
        """
        return self._call(GET_MARGIN_LOAN_GROWTH, {"symbol": symbol, "coin": coin, "period": period}, extra)

    def get_margin_long_short_ratio(
        self,
        *,
        symbol: str,
        coin: str | None = None,
        period: MarginStatsPeriod | None = None,
        extra: Extra | None = None,
    ) -> list[MarginLongShortRatio]:
        """Get how long positions in a coin compare with short ones in margin trading, over time.

        `GET /api/v2/margin/market/long-short-ratio`, public, 1/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            coin: Base or quote coin of the pair; the base coin when left out.
            period: Period covered; 24h when left out.
                - `24h`: The last 24 hours.
                - `30d`: The last 30 days.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/apidata/Margin-Ls-Ratio
        """
        return self._call(GET_MARGIN_LONG_SHORT_RATIO, {"symbol": symbol, "coin": coin, "period": period}, extra)

    def get_spot_fund_flow(
        self, *, symbol: str, period: SpotFlowPeriod | None = None, extra: Extra | None = None
    ) -> SpotFundFlow:
        """Get how much large, middling and small traders bought and sold of a spot pair.

        `GET /api/v2/spot/market/fund-flow`, public, 1/s/ip.

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

        Source: https://www.bitget.com/api-doc/common/apidata/Get-Spot-Fund-Flow
        """
        return self._call(GET_SPOT_FUND_FLOW, {"symbol": symbol, "period": period}, extra)

    def get_spot_net_flow(self, *, symbol: str, extra: Extra | None = None) -> list[SpotNetFlow]:
        """Get the net inflow of money into a spot pair over the last 24 hours.

        `GET /api/v2/spot/market/fund-net-flow`, public, 1/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/apidata/Fund-Net-Flow
        """
        return self._call(GET_SPOT_NET_FLOW, {"symbol": symbol}, extra)

    def get_spot_whale_flow(self, *, symbol: str, extra: Extra | None = None) -> list[SpotWhaleFlow]:
        """Get how much more large traders bought than sold of a spot pair, over time.

        `GET /api/v2/spot/market/whale-net-flow`, public, 1/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/apidata/Whale-Net-Flow
        """
        return self._call(GET_SPOT_WHALE_FLOW, {"symbol": symbol}, extra)

    def get_symbols(self, *, extra: Extra | None = None) -> Symbols:
        """Get the spot pairs and futures contracts there are trading statistics for.

        `GET /api/v2/spot/market/support-symbols`, public, 1/s/ip.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/apidata/Get-Big-Data-Symbol
        """
        return self._call(GET_SYMBOLS, {}, extra)


class AsyncTradingStatsApi(AsyncGroup):
    """Operations of `classic.common.trading_stats`, for asyncio."""

    async def get_futures_account_long_short_ratio(
        self, *, symbol: str, period: FuturesStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesAccountLongShortRatio]:
        """Get how many of the active futures accounts are long and how many are short, over time.

        `GET /api/v2/mix/market/account-long-short`, public, 1/s/ip.

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

        Source: https://www.bitget.com/api-doc/common/apidata/Account-Long-Short
        """
        return await self._call(GET_FUTURES_ACCOUNT_LONG_SHORT_RATIO, {"symbol": symbol, "period": period}, extra)

    async def get_futures_active_buy_sell(
        self, *, symbol: str, period: FuturesStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesActiveBuySell]:
        """Get how much takers bought and sold of a futures contract, over time.

        `GET /api/v2/mix/market/taker-buy-sell`, public, 1/s/ip.

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

        Source: https://www.bitget.com/api-doc/common/apidata/Taker-Buy-Sell
        """
        return await self._call(GET_FUTURES_ACTIVE_BUY_SELL, {"symbol": symbol, "period": period}, extra)

    async def get_futures_long_short_ratio(
        self, *, symbol: str, period: FuturesLongShortPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesLongShortRatio]:
        """Get the shares of long and short in a futures contract, over time.

        `GET /api/v2/mix/market/long-short`, public, 1/s/ip.

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

        Source: https://www.bitget.com/api-doc/common/apidata/Long-Short
        """
        return await self._call(GET_FUTURES_LONG_SHORT_RATIO, {"symbol": symbol, "period": period}, extra)

    async def get_futures_position_long_short_ratio(
        self, *, symbol: str, period: FuturesStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[FuturesPositionLongShortRatio]:
        """Get how much of the active futures positions is long and how much is short, over time.

        `GET /api/v2/mix/market/position-long-short`, public, 1/s/ip.

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

        Source: https://www.bitget.com/api-doc/common/apidata/Position-Long-Short
        """
        return await self._call(GET_FUTURES_POSITION_LONG_SHORT_RATIO, {"symbol": symbol, "period": period}, extra)

    async def get_isolated_borrow_ratio(
        self, *, symbol: str, period: MarginStatsPeriod | None = None, extra: Extra | None = None
    ) -> list[IsolatedBorrowRatio]:
        """Get what isolated margin has lent of the base coin against what it has lent of the quote coin, over time.

        `GET /api/v2/margin/market/isolated-borrow-rate`, public, 1/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            period: Period covered; 24h when left out.
                - `24h`: The last 24 hours.
                - `30d`: The last 30 days.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/apidata/Margin-Iso-Borrow-Ratio
        """
        return await self._call(GET_ISOLATED_BORROW_RATIO, {"symbol": symbol, "period": period}, extra)

    async def get_margin_loan_growth(
        self,
        *,
        symbol: str,
        coin: str | None = None,
        period: MarginStatsPeriod | None = None,
        extra: Extra | None = None,
    ) -> list[MarginLoanGrowth]:
        """Get how fast margin loans of a coin grow, over time.

        `GET /api/v2/margin/market/loan-growth`, public, 1/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            coin: Base or quote coin of the pair; the base coin when left out.
            period: Period covered; 24h when left out.
                - `24h`: The last 24 hours.
                - `30d`: The last 30 days.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/apidata/Margin-Loan-Growth
        """
        return await self._call(GET_MARGIN_LOAN_GROWTH, {"symbol": symbol, "coin": coin, "period": period}, extra)

    async def get_margin_long_short_ratio(
        self,
        *,
        symbol: str,
        coin: str | None = None,
        period: MarginStatsPeriod | None = None,
        extra: Extra | None = None,
    ) -> list[MarginLongShortRatio]:
        """Get how long positions in a coin compare with short ones in margin trading, over time.

        `GET /api/v2/margin/market/long-short-ratio`, public, 1/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            coin: Base or quote coin of the pair; the base coin when left out.
            period: Period covered; 24h when left out.
                - `24h`: The last 24 hours.
                - `30d`: The last 30 days.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/apidata/Margin-Ls-Ratio
        """
        return await self._call(GET_MARGIN_LONG_SHORT_RATIO, {"symbol": symbol, "coin": coin, "period": period}, extra)

    async def get_spot_fund_flow(
        self, *, symbol: str, period: SpotFlowPeriod | None = None, extra: Extra | None = None
    ) -> SpotFundFlow:
        """Get how much large, middling and small traders bought and sold of a spot pair.

        `GET /api/v2/spot/market/fund-flow`, public, 1/s/ip.

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

        Source: https://www.bitget.com/api-doc/common/apidata/Get-Spot-Fund-Flow
        """
        return await self._call(GET_SPOT_FUND_FLOW, {"symbol": symbol, "period": period}, extra)

    async def get_spot_net_flow(self, *, symbol: str, extra: Extra | None = None) -> list[SpotNetFlow]:
        """Get the net inflow of money into a spot pair over the last 24 hours.

        `GET /api/v2/spot/market/fund-net-flow`, public, 1/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/apidata/Fund-Net-Flow
        """
        return await self._call(GET_SPOT_NET_FLOW, {"symbol": symbol}, extra)

    async def get_spot_whale_flow(self, *, symbol: str, extra: Extra | None = None) -> list[SpotWhaleFlow]:
        """Get how much more large traders bought than sold of a spot pair, over time.

        `GET /api/v2/spot/market/whale-net-flow`, public, 1/s/ip.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/apidata/Whale-Net-Flow
        """
        return await self._call(GET_SPOT_WHALE_FLOW, {"symbol": symbol}, extra)

    async def get_symbols(self, *, extra: Extra | None = None) -> Symbols:
        """Get the spot pairs and futures contracts there are trading statistics for.

        `GET /api/v2/spot/market/support-symbols`, public, 1/s/ip.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/apidata/Get-Big-Data-Symbol
        """
        return await self._call(GET_SYMBOLS, {}, extra)


class TradingStatsApiWithRawResponse(RawGroup):
    """Operations of `classic.common.trading_stats`, returning whole responses."""

    get_futures_account_long_short_ratio = raw(TradingStatsApi.get_futures_account_long_short_ratio)
    get_futures_active_buy_sell = raw(TradingStatsApi.get_futures_active_buy_sell)
    get_futures_long_short_ratio = raw(TradingStatsApi.get_futures_long_short_ratio)
    get_futures_position_long_short_ratio = raw(TradingStatsApi.get_futures_position_long_short_ratio)
    get_isolated_borrow_ratio = raw(TradingStatsApi.get_isolated_borrow_ratio)
    get_margin_loan_growth = raw(TradingStatsApi.get_margin_loan_growth)
    get_margin_long_short_ratio = raw(TradingStatsApi.get_margin_long_short_ratio)
    get_spot_fund_flow = raw(TradingStatsApi.get_spot_fund_flow)
    get_spot_net_flow = raw(TradingStatsApi.get_spot_net_flow)
    get_spot_whale_flow = raw(TradingStatsApi.get_spot_whale_flow)
    get_symbols = raw(TradingStatsApi.get_symbols)


class AsyncTradingStatsApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.common.trading_stats`, for asyncio, returning whole responses."""

    get_futures_account_long_short_ratio = async_raw(AsyncTradingStatsApi.get_futures_account_long_short_ratio)
    get_futures_active_buy_sell = async_raw(AsyncTradingStatsApi.get_futures_active_buy_sell)
    get_futures_long_short_ratio = async_raw(AsyncTradingStatsApi.get_futures_long_short_ratio)
    get_futures_position_long_short_ratio = async_raw(AsyncTradingStatsApi.get_futures_position_long_short_ratio)
    get_isolated_borrow_ratio = async_raw(AsyncTradingStatsApi.get_isolated_borrow_ratio)
    get_margin_loan_growth = async_raw(AsyncTradingStatsApi.get_margin_loan_growth)
    get_margin_long_short_ratio = async_raw(AsyncTradingStatsApi.get_margin_long_short_ratio)
    get_spot_fund_flow = async_raw(AsyncTradingStatsApi.get_spot_fund_flow)
    get_spot_net_flow = async_raw(AsyncTradingStatsApi.get_spot_net_flow)
    get_spot_whale_flow = async_raw(AsyncTradingStatsApi.get_spot_whale_flow)
    get_symbols = async_raw(AsyncTradingStatsApi.get_symbols)
