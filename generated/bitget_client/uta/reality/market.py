# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.reality.market`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.reality.market_models import (
    Calendar,
    CompanyOverview,
    Dividend,
    DividendPage,
    Earnings,
    ExecutiveShareholding,
    ExecutiveShareholdingPage,
    GetCompanyOverviewRequest,
    GetDividendsRequest,
    GetEarningsRequest,
    GetExecutiveShareholdingsRequest,
    GetInsiderTradesRequest,
    GetOrderBookRequest,
    GetRecentTradesRequest,
    GetShareCapitalChangeRequest,
    GetShareholdersRequest,
    GetStocksRequest,
    GetSuspensionRequest,
    GetValuationRequest,
    InsiderTrade,
    InsiderTradePage,
    OrderBook,
    RecentTrade,
    Sessions,
    ShareCapitalChange,
    Shareholder,
    ShareholderPage,
    Stock,
    Suspension,
    Valuation,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText

GET_CALENDAR: Operation[Calendar] = Operation(
    API,
    __name__,
    "uta.reality.market.get_calendar",
    "GET",
    "/api/v3/reality/market/calendar",
    None,
    Calendar,
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
)
GET_COMPANY_OVERVIEW: Operation[CompanyOverview] = Operation(
    API,
    __name__,
    "uta.reality.market.get_company_overview",
    "GET",
    "/api/v3/reality/market/company-overview",
    GetCompanyOverviewRequest,
    CompanyOverview,
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-company-overview",
)
GET_DIVIDENDS: Operation[DividendPage] = Operation(
    API,
    __name__,
    "uta.reality.market.get_dividends",
    "GET",
    "/api/v3/reality/market/dividends",
    GetDividendsRequest,
    DividendPage,
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-dividends",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 20..100",
        "reach": "unknown",
        "key": "row",
        "order": "unknown",
        "ends": "no cursor, empty",
    },
)
GET_EARNINGS: Operation[Earnings] = Operation(
    API,
    __name__,
    "uta.reality.market.get_earnings",
    "GET",
    "/api/v3/reality/market/earnings-forecast",
    GetEarningsRequest,
    Earnings,
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-earnings-forecast",
)
GET_EXECUTIVE_SHAREHOLDINGS: Operation[ExecutiveShareholdingPage] = Operation(
    API,
    __name__,
    "uta.reality.market.get_executive_shareholdings",
    "GET",
    "/api/v3/reality/market/executive-shareholdings",
    GetExecutiveShareholdingsRequest,
    ExecutiveShareholdingPage,
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-executive-shareholdings",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 20..100",
        "reach": "unknown",
        "key": "row",
        "order": "unknown",
        "ends": "no cursor, empty",
    },
)
GET_INSIDER_TRADES: Operation[InsiderTradePage] = Operation(
    API,
    __name__,
    "uta.reality.market.get_insider_trades",
    "GET",
    "/api/v3/reality/market/inner-trades",
    GetInsiderTradesRequest,
    InsiderTradePage,
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-inner-trades",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 20..100",
        "reach": "unknown",
        "key": "row",
        "order": "unknown",
        "ends": "no cursor, empty",
    },
)
GET_ORDER_BOOK: Operation[OrderBook] = Operation(
    API,
    __name__,
    "uta.reality.market.get_order_book",
    "GET",
    "/api/v3/account/reality-orderbook",
    GetOrderBookRequest,
    OrderBook,
    auth="signed",
    permission="UTA trade read",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/reality-market-data/reality-market-data#get-reality-orderbook",
)
GET_RECENT_TRADES: Operation[list[RecentTrade]] = Operation(
    API,
    __name__,
    "uta.reality.market.get_recent_trades",
    "GET",
    "/api/v3/account/reality-fills",
    GetRecentTradesRequest,
    list[RecentTrade],
    auth="signed",
    permission="UTA trade read",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/reality-market-data/reality-market-data#get-reality-fills",
    paging={
        "next": "none",
        "limit": "limit 100..100",
        "reach": "3mo",
        "key": "execId",
        "order": "newest",
        "ends": "page",
    },
)
GET_SESSIONS: Operation[Sessions] = Operation(
    API,
    __name__,
    "uta.reality.market.get_sessions",
    "GET",
    "/api/v3/reality/market/states",
    None,
    Sessions,
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
)
GET_SHARE_CAPITAL_CHANGE: Operation[ShareCapitalChange] = Operation(
    API,
    __name__,
    "uta.reality.market.get_share_capital_change",
    "GET",
    "/api/v3/reality/market/share-capital-change",
    GetShareCapitalChangeRequest,
    ShareCapitalChange,
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-share-capital-change",
)
GET_SHAREHOLDERS: Operation[ShareholderPage] = Operation(
    API,
    __name__,
    "uta.reality.market.get_shareholders",
    "GET",
    "/api/v3/reality/market/sharehold-detail",
    GetShareholdersRequest,
    ShareholderPage,
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-sharehold-detail",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 20..100",
        "reach": "unknown",
        "key": "row",
        "order": "unknown",
        "ends": "no cursor, empty",
    },
)
GET_STOCKS: Operation[list[Stock]] = Operation(
    API,
    __name__,
    "uta.reality.market.get_stocks",
    "GET",
    "/api/v3/reality/market/stock-info",
    GetStocksRequest,
    list[Stock],
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
)
GET_SUSPENSION: Operation[Suspension] = Operation(
    API,
    __name__,
    "uta.reality.market.get_suspension",
    "GET",
    "/api/v3/reality/market/suspension-resumption-info",
    GetSuspensionRequest,
    Suspension,
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-suspension-resumption-info",
)
GET_VALUATION: Operation[Valuation] = Operation(
    API,
    __name__,
    "uta.reality.market.get_valuation",
    "GET",
    "/api/v3/reality/market/valuation-indicators",
    GetValuationRequest,
    Valuation,
    auth="public",
    rate_limits=("1/s/ip",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/reality/basic-info#get-valuation-indicators",
)


class MarketApi(Group):
    """Operations of `uta.reality.market`."""

    def get_calendar(self, *, extra: Extra | None = None) -> Calendar:
        """Get the days on which the stock market is closed, of Reality stock tokens.

        `GET /api/v3/reality/market/calendar`, public, 1/s/ip (inferred).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(GET_CALENDAR, {}, extra)

    def get_company_overview(self, *, code: str, extra: Extra | None = None) -> CompanyOverview:
        """Get the main figures of the company behind one Reality stock token.

        `GET /api/v3/reality/market/company-overview`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-company-overview
        """
        return self._call(GET_COMPANY_OVERVIEW, {"code": code}, extra)

    def get_dividends(
        self, *, code: str, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> DividendPage:
        """Get cash dividends, stock dividends and splits of one stock.

        `GET /api/v3/reality/market/dividends`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            limit: Number of entries, 100 at most; 20 when left out.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-dividends
        """
        return self._call(GET_DIVIDENDS, {"code": code, "limit": limit, "cursor": cursor}, extra)

    def iter_dividends(
        self,
        *,
        code: str,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Dividend]:
        """Walk over all pages of `get_dividends`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_DIVIDENDS, {"code": code, "limit": limit, "cursor": cursor}, extra, walk)

    def get_earnings(self, *, code: str, extra: Extra | None = None) -> Earnings:
        """Get earnings of one company for a fiscal year, forecast or actual.

        `GET /api/v3/reality/market/earnings-forecast`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-earnings-forecast
        """
        return self._call(GET_EARNINGS, {"code": code}, extra)

    def get_executive_shareholdings(
        self, *, code: str, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> ExecutiveShareholdingPage:
        """Get what the executives of one company hold of its shares.

        `GET /api/v3/reality/market/executive-shareholdings`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            limit: Number of entries, 100 at most; 20 when left out.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-executive-shareholdings
        """
        return self._call(GET_EXECUTIVE_SHAREHOLDINGS, {"code": code, "limit": limit, "cursor": cursor}, extra)

    def iter_executive_shareholdings(
        self,
        *,
        code: str,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[ExecutiveShareholding]:
        """Walk over all pages of `get_executive_shareholdings`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_EXECUTIVE_SHAREHOLDINGS, {"code": code, "limit": limit, "cursor": cursor}, extra, walk)

    def get_insider_trades(
        self, *, code: str, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> InsiderTradePage:
        """Get trades that insiders of one company made in its shares.

        `GET /api/v3/reality/market/inner-trades`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            limit: Number of entries, 100 at most; 20 when left out.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-inner-trades
        """
        return self._call(GET_INSIDER_TRADES, {"code": code, "limit": limit, "cursor": cursor}, extra)

    def iter_insider_trades(
        self,
        *,
        code: str,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[InsiderTrade]:
        """Walk over all pages of `get_insider_trades`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_INSIDER_TRADES, {"code": code, "limit": limit, "cursor": cursor}, extra, walk)

    def get_order_book(self, *, symbol: str, extra: Extra | None = None) -> OrderBook:
        """Get the order book of one Reality stock token.

        `GET /api/v3/account/reality-orderbook`, signed, 10/s/uid (inferred), permission: UTA trade read.

        Args:
            symbol: Reality stock token, such as RAAPLUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality-market-data/reality-market-data#get-reality-orderbook
        """
        return self._call(GET_ORDER_BOOK, {"symbol": symbol}, extra)

    def get_recent_trades(
        self, *, symbol: str, limit: IntText | None = None, extra: Extra | None = None
    ) -> list[RecentTrade]:
        """Get the latest trades in one Reality stock token, of the past three months.

        `GET /api/v3/account/reality-fills`, signed, 10/s/uid (inferred), permission: UTA trade read.

        Args:
            symbol: Reality stock token, such as RAAPLUSDT.
            limit: Number of trades; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality-market-data/reality-market-data#get-reality-fills
        """
        return self._call(GET_RECENT_TRADES, {"symbol": symbol, "limit": limit}, extra)

    def iter_recent_trades(
        self, *, symbol: str, limit: IntText | None = None, extra: Extra | None = None, **walk: Unpack[WalkOptions]
    ) -> Walk[RecentTrade]:
        """Walk over all pages of `get_recent_trades`, which takes the same arguments.

        Reach: 3mo.
        """
        return self._walk(GET_RECENT_TRADES, {"symbol": symbol, "limit": limit}, extra, walk)

    def get_sessions(self, *, extra: Extra | None = None) -> Sessions:
        """Get the trading sessions of a day on the stock market, of Reality stock tokens.

        `GET /api/v3/reality/market/states`, public, 1/s/ip (inferred).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(GET_SESSIONS, {}, extra)

    def get_share_capital_change(self, *, code: str, extra: Extra | None = None) -> ShareCapitalChange:
        """Get how the share capital of one company changed.

        `GET /api/v3/reality/market/share-capital-change`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-share-capital-change
        """
        return self._call(GET_SHARE_CAPITAL_CHANGE, {"code": code}, extra)

    def get_shareholders(
        self, *, code: str, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> ShareholderPage:
        """Get the shareholders of one company.

        `GET /api/v3/reality/market/sharehold-detail`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            limit: Number of entries, 100 at most; 20 when left out.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-sharehold-detail
        """
        return self._call(GET_SHAREHOLDERS, {"code": code, "limit": limit, "cursor": cursor}, extra)

    def iter_shareholders(
        self,
        *,
        code: str,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Shareholder]:
        """Walk over all pages of `get_shareholders`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_SHAREHOLDERS, {"code": code, "limit": limit, "cursor": cursor}, extra, walk)

    def get_stocks(self, *, symbol: str | None = None, extra: Extra | None = None) -> list[Stock]:
        """Get the Reality stock tokens with the stocks behind them and their trading sessions.

        `GET /api/v3/reality/market/stock-info`, public, 1/s/ip (inferred).

        Args:
            symbol: Reality stock token, such as RAAPLUSDT; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(GET_STOCKS, {"symbol": symbol}, extra)

    def get_suspension(self, *, code: str, extra: Extra | None = None) -> Suspension:
        """Get when and why trading in one stock was suspended, and when it is resumed.

        `GET /api/v3/reality/market/suspension-resumption-info`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-suspension-resumption-info
        """
        return self._call(GET_SUSPENSION, {"code": code}, extra)

    def get_valuation(self, *, code: str, extra: Extra | None = None) -> Valuation:
        """Get how one stock is valued: its price over earnings, book value, sales and cash flow.

        `GET /api/v3/reality/market/valuation-indicators`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-valuation-indicators
        """
        return self._call(GET_VALUATION, {"code": code}, extra)


class AsyncMarketApi(AsyncGroup):
    """Operations of `uta.reality.market`, for asyncio."""

    async def get_calendar(self, *, extra: Extra | None = None) -> Calendar:
        """Get the days on which the stock market is closed, of Reality stock tokens.

        `GET /api/v3/reality/market/calendar`, public, 1/s/ip (inferred).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(GET_CALENDAR, {}, extra)

    async def get_company_overview(self, *, code: str, extra: Extra | None = None) -> CompanyOverview:
        """Get the main figures of the company behind one Reality stock token.

        `GET /api/v3/reality/market/company-overview`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-company-overview
        """
        return await self._call(GET_COMPANY_OVERVIEW, {"code": code}, extra)

    async def get_dividends(
        self, *, code: str, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> DividendPage:
        """Get cash dividends, stock dividends and splits of one stock.

        `GET /api/v3/reality/market/dividends`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            limit: Number of entries, 100 at most; 20 when left out.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-dividends
        """
        return await self._call(GET_DIVIDENDS, {"code": code, "limit": limit, "cursor": cursor}, extra)

    def iter_dividends(
        self,
        *,
        code: str,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Dividend]:
        """Walk over all pages of `get_dividends`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_DIVIDENDS, {"code": code, "limit": limit, "cursor": cursor}, extra, walk)

    async def get_earnings(self, *, code: str, extra: Extra | None = None) -> Earnings:
        """Get earnings of one company for a fiscal year, forecast or actual.

        `GET /api/v3/reality/market/earnings-forecast`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-earnings-forecast
        """
        return await self._call(GET_EARNINGS, {"code": code}, extra)

    async def get_executive_shareholdings(
        self, *, code: str, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> ExecutiveShareholdingPage:
        """Get what the executives of one company hold of its shares.

        `GET /api/v3/reality/market/executive-shareholdings`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            limit: Number of entries, 100 at most; 20 when left out.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-executive-shareholdings
        """
        return await self._call(GET_EXECUTIVE_SHAREHOLDINGS, {"code": code, "limit": limit, "cursor": cursor}, extra)

    def iter_executive_shareholdings(
        self,
        *,
        code: str,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[ExecutiveShareholding]:
        """Walk over all pages of `get_executive_shareholdings`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_EXECUTIVE_SHAREHOLDINGS, {"code": code, "limit": limit, "cursor": cursor}, extra, walk)

    async def get_insider_trades(
        self, *, code: str, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> InsiderTradePage:
        """Get trades that insiders of one company made in its shares.

        `GET /api/v3/reality/market/inner-trades`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            limit: Number of entries, 100 at most; 20 when left out.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-inner-trades
        """
        return await self._call(GET_INSIDER_TRADES, {"code": code, "limit": limit, "cursor": cursor}, extra)

    def iter_insider_trades(
        self,
        *,
        code: str,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[InsiderTrade]:
        """Walk over all pages of `get_insider_trades`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_INSIDER_TRADES, {"code": code, "limit": limit, "cursor": cursor}, extra, walk)

    async def get_order_book(self, *, symbol: str, extra: Extra | None = None) -> OrderBook:
        """Get the order book of one Reality stock token.

        `GET /api/v3/account/reality-orderbook`, signed, 10/s/uid (inferred), permission: UTA trade read.

        Args:
            symbol: Reality stock token, such as RAAPLUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality-market-data/reality-market-data#get-reality-orderbook
        """
        return await self._call(GET_ORDER_BOOK, {"symbol": symbol}, extra)

    async def get_recent_trades(
        self, *, symbol: str, limit: IntText | None = None, extra: Extra | None = None
    ) -> list[RecentTrade]:
        """Get the latest trades in one Reality stock token, of the past three months.

        `GET /api/v3/account/reality-fills`, signed, 10/s/uid (inferred), permission: UTA trade read.

        Args:
            symbol: Reality stock token, such as RAAPLUSDT.
            limit: Number of trades; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality-market-data/reality-market-data#get-reality-fills
        """
        return await self._call(GET_RECENT_TRADES, {"symbol": symbol, "limit": limit}, extra)

    def iter_recent_trades(
        self, *, symbol: str, limit: IntText | None = None, extra: Extra | None = None, **walk: Unpack[WalkOptions]
    ) -> AsyncWalk[RecentTrade]:
        """Walk over all pages of `get_recent_trades`, which takes the same arguments.

        Reach: 3mo.
        """
        return self._walk(GET_RECENT_TRADES, {"symbol": symbol, "limit": limit}, extra, walk)

    async def get_sessions(self, *, extra: Extra | None = None) -> Sessions:
        """Get the trading sessions of a day on the stock market, of Reality stock tokens.

        `GET /api/v3/reality/market/states`, public, 1/s/ip (inferred).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(GET_SESSIONS, {}, extra)

    async def get_share_capital_change(self, *, code: str, extra: Extra | None = None) -> ShareCapitalChange:
        """Get how the share capital of one company changed.

        `GET /api/v3/reality/market/share-capital-change`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-share-capital-change
        """
        return await self._call(GET_SHARE_CAPITAL_CHANGE, {"code": code}, extra)

    async def get_shareholders(
        self, *, code: str, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> ShareholderPage:
        """Get the shareholders of one company.

        `GET /api/v3/reality/market/sharehold-detail`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            limit: Number of entries, 100 at most; 20 when left out.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-sharehold-detail
        """
        return await self._call(GET_SHAREHOLDERS, {"code": code, "limit": limit, "cursor": cursor}, extra)

    def iter_shareholders(
        self,
        *,
        code: str,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Shareholder]:
        """Walk over all pages of `get_shareholders`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_SHAREHOLDERS, {"code": code, "limit": limit, "cursor": cursor}, extra, walk)

    async def get_stocks(self, *, symbol: str | None = None, extra: Extra | None = None) -> list[Stock]:
        """Get the Reality stock tokens with the stocks behind them and their trading sessions.

        `GET /api/v3/reality/market/stock-info`, public, 1/s/ip (inferred).

        Args:
            symbol: Reality stock token, such as RAAPLUSDT; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(GET_STOCKS, {"symbol": symbol}, extra)

    async def get_suspension(self, *, code: str, extra: Extra | None = None) -> Suspension:
        """Get when and why trading in one stock was suspended, and when it is resumed.

        `GET /api/v3/reality/market/suspension-resumption-info`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-suspension-resumption-info
        """
        return await self._call(GET_SUSPENSION, {"code": code}, extra)

    async def get_valuation(self, *, code: str, extra: Extra | None = None) -> Valuation:
        """Get how one stock is valued: its price over earnings, book value, sales and cash flow.

        `GET /api/v3/reality/market/valuation-indicators`, public, 1/s/ip (inferred).

        Args:
            code: Ticker of the stock, such as AAPL.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality/basic-info#get-valuation-indicators
        """
        return await self._call(GET_VALUATION, {"code": code}, extra)


class MarketApiWithRawResponse(RawGroup):
    """Operations of `uta.reality.market`, returning whole responses."""

    get_calendar = raw(MarketApi.get_calendar)
    get_company_overview = raw(MarketApi.get_company_overview)
    get_dividends = raw(MarketApi.get_dividends)
    get_earnings = raw(MarketApi.get_earnings)
    get_executive_shareholdings = raw(MarketApi.get_executive_shareholdings)
    get_insider_trades = raw(MarketApi.get_insider_trades)
    get_order_book = raw(MarketApi.get_order_book)
    get_recent_trades = raw(MarketApi.get_recent_trades)
    get_sessions = raw(MarketApi.get_sessions)
    get_share_capital_change = raw(MarketApi.get_share_capital_change)
    get_shareholders = raw(MarketApi.get_shareholders)
    get_stocks = raw(MarketApi.get_stocks)
    get_suspension = raw(MarketApi.get_suspension)
    get_valuation = raw(MarketApi.get_valuation)


class AsyncMarketApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.reality.market`, for asyncio, returning whole responses."""

    get_calendar = async_raw(AsyncMarketApi.get_calendar)
    get_company_overview = async_raw(AsyncMarketApi.get_company_overview)
    get_dividends = async_raw(AsyncMarketApi.get_dividends)
    get_earnings = async_raw(AsyncMarketApi.get_earnings)
    get_executive_shareholdings = async_raw(AsyncMarketApi.get_executive_shareholdings)
    get_insider_trades = async_raw(AsyncMarketApi.get_insider_trades)
    get_order_book = async_raw(AsyncMarketApi.get_order_book)
    get_recent_trades = async_raw(AsyncMarketApi.get_recent_trades)
    get_sessions = async_raw(AsyncMarketApi.get_sessions)
    get_share_capital_change = async_raw(AsyncMarketApi.get_share_capital_change)
    get_shareholders = async_raw(AsyncMarketApi.get_shareholders)
    get_stocks = async_raw(AsyncMarketApi.get_stocks)
    get_suspension = async_raw(AsyncMarketApi.get_suspension)
    get_valuation = async_raw(AsyncMarketApi.get_valuation)
