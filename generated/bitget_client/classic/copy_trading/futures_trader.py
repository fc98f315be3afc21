# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.copy_trading.futures_trader`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.copy_trading.futures_trader_models import (
    ClosePositionsRequest,
    ClosePositionsResult,
    CreateApiKeyRequest,
    CreateApiKeyResult,
    DailyProfit,
    Follower,
    GetDailyProfitsRequest,
    GetFollowersRequest,
    GetOpenOrdersRequest,
    GetOrderHistoryRequest,
    GetProfitDetailsRequest,
    GetProfitHistoryRequest,
    GetSymbolsRequest,
    ModifySettingsRequest,
    OpenOrder,
    OpenOrderPage,
    OrderHistory,
    OrderHistoryPage,
    ProfitDetail,
    ProfitHistory,
    ProfitHistoryPage,
    ProfitSummary,
    RemoveFollowerRequest,
    SetSymbolsRequest,
    SetSymbolsRequestSetting,
    SetTpslRequest,
    Summary,
    Symbol,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation
from bitget_runtime.traces import unseen, unseen_async

if TYPE_CHECKING:
    from bitget_client.enums import FlagYES_NO, ProductType, SortOrder
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, SecretText, Time

CLOSE_POSITIONS: Operation[list[ClosePositionsResult]] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_trader.close_positions",
    "POST",
    "/api/v2/copy/mix-trader/order-close-positions",
    ClosePositionsRequest,
    list[ClosePositionsResult],
    auth="signed",
    outcome="order",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Close-Positions",
)
CREATE_API_KEY: Operation[list[CreateApiKeyResult]] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_trader.create_api_key",
    "POST",
    "/api/v2/copy/mix-trader/create-copy-api",
    CreateApiKeyRequest,
    list[CreateApiKeyResult],
    auth="signed",
    outcome="setting",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Create-Copy-Api",
)
GET_DAILY_PROFITS: Operation[list[DailyProfit]] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_trader.get_daily_profits",
    "GET",
    "/api/v2/copy/mix-trader/profits-group-coin-date",
    GetDailyProfitsRequest,
    list[DailyProfit],
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Get-Profits-Group-Coin-Date",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 20..50",
        "reach": "unknown",
        "key": "row",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_FOLLOWERS: Operation[list[Follower]] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_trader.get_followers",
    "GET",
    "/api/v2/copy/mix-trader/config-query-followers",
    GetFollowersRequest,
    list[Follower],
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Config-Query-Followers",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 20..100",
        "window": "startTime..endTime 3mo",
        "reach": "unknown",
        "key": "followerUid",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_OPEN_ORDERS: Operation[OpenOrderPage] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_trader.get_open_orders",
    "GET",
    "/api/v2/copy/mix-trader/order-current-track",
    GetOpenOrdersRequest,
    OpenOrderPage,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Current-Track",
    paging={
        "next": "idLessThan = endId",
        "rows": "trackingList",
        "limit": "limit 20..50",
        "window": "startTime..endTime unknown",
        "key": "trackingNo",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_ORDER_HISTORY: Operation[OrderHistoryPage] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_trader.get_order_history",
    "GET",
    "/api/v2/copy/mix-trader/order-history-track",
    GetOrderHistoryRequest,
    OrderHistoryPage,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-History-Track",
    paging={
        "next": "idLessThan = endId",
        "rows": "trackingList",
        "limit": "limit 20..100",
        "window": "startTime..endTime 3mo",
        "reach": "unknown",
        "key": "trackingNo",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_PROFIT_DETAILS: Operation[list[ProfitDetail]] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_trader.get_profit_details",
    "GET",
    "/api/v2/copy/mix-trader/profit-details",
    GetProfitDetailsRequest,
    list[ProfitDetail],
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Profit-Details",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 20..100",
        "reach": "unknown",
        "key": "row",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_PROFIT_HISTORY: Operation[ProfitHistoryPage] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_trader.get_profit_history",
    "GET",
    "/api/v2/copy/mix-trader/profit-history-details",
    GetProfitHistoryRequest,
    ProfitHistoryPage,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Profit-History-Details",
    paging={
        "next": "idLessThan = endId",
        "rows": "profitList",
        "limit": "limit 100..100",
        "window": "startTime..endTime 3mo",
        "reach": "unknown",
        "key": "profitId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_PROFIT_SUMMARY: Operation[ProfitSummary] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_trader.get_profit_summary",
    "GET",
    "/api/v2/copy/mix-trader/profit-history-summarys",
    None,
    ProfitSummary,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Profit-History-Summarys",
)
GET_SUMMARY: Operation[Summary] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_trader.get_summary",
    "GET",
    "/api/v2/copy/mix-trader/order-total-detail",
    None,
    Summary,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Total-Detail",
)
GET_SYMBOLS: Operation[list[Symbol]] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_trader.get_symbols",
    "GET",
    "/api/v2/copy/mix-trader/config-query-symbols",
    GetSymbolsRequest,
    list[Symbol],
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Get-Config-Query-Symbols",
)
MODIFY_SETTINGS: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_trader.modify_settings",
    "POST",
    "/api/v2/copy/mix-trader/config-settings-base",
    ModifySettingsRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Config-Settings-Base",
)
REMOVE_FOLLOWER: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_trader.remove_follower",
    "POST",
    "/api/v2/copy/mix-trader/config-remove-follower",
    RemoveFollowerRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Config-Remove-Follower",
)
SET_SYMBOLS: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_trader.set_symbols",
    "POST",
    "/api/v2/copy/mix-trader/config-setting-symbols",
    SetSymbolsRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Config-Setting-Symbols",
)
SET_TPSL: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_trader.set_tpsl",
    "POST",
    "/api/v2/copy/mix-trader/order-modify-tpsl",
    SetTpslRequest,
    str,
    auth="signed",
    outcome="order",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Modify-Tpsl",
)


class FuturesTraderApi(Group):
    """Operations of `classic.copy_trading.futures_trader`."""

    def close_positions(
        self,
        *,
        product_type: ProductType,
        tracking_number: str | None = None,
        symbol: str | None = None,
        extra: Extra | None = None,
    ) -> list[ClosePositionsResult]:
        """Close one futures position as an elite trader, those of a contract, or all of a product type.

        `POST /api/v2/copy/mix-trader/order-close-positions`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            tracking_number: Position to close, by its tracking number; the contract must fit it where it is
                given. (`trackingNo`)
            symbol: Contract whose positions to close; with the product type alone, all positions of it are
                closed.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Close-Positions
        """
        return self._call(
            CLOSE_POSITIONS, {"productType": product_type, "trackingNo": tracking_number, "symbol": symbol}, extra
        )

    @unseen
    def create_api_key(self, *, passphrase: SecretText, extra: Extra | None = None) -> list[CreateApiKeyResult]:
        """Create the API key of a new-style elite trader of futures copy trading, of which there can be only one.

        `POST /api/v2/copy/mix-trader/create-copy-api`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            passphrase: Passphrase for the API key, 8 to 32 letters and digits.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Create-Copy-Api
        """
        return self._call(CREATE_API_KEY, {"passphrase": passphrase}, extra)

    def get_daily_profits(
        self, *, page_size: IntText | None = None, page_no: IntText | None = None, extra: Extra | None = None
    ) -> list[DailyProfit]:
        """Get the profit shares you earned as an elite trader of futures copy trading, by coin and day.

        `GET /api/v2/copy/mix-trader/profits-group-coin-date`, signed, 5/s/uid.

        Args:
            page_size: Entries per page; 20 when left out, 50 at most. (`pageSize`)
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Get-Profits-Group-Coin-Date
        """
        return self._call(GET_DAILY_PROFITS, {"pageSize": page_size, "pageNo": page_no}, extra)

    def iter_daily_profits(
        self,
        *,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[DailyProfit]:
        """Walk over all pages of `get_daily_profits`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_DAILY_PROFITS, {"pageSize": page_size, "pageNo": page_no}, extra, walk)

    def get_followers(
        self,
        *,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> list[Follower]:
        """Get your followers as an elite trader of futures copy trading.

        `GET /api/v2/copy/mix-trader/config-query-followers`, signed, 5/s/uid.

        Args:
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            page_size: Followers per page; 20 when left out, 100 at most. (`pageSize`)
            start_time: Start of the period, at most three months before its end; three months before it when left
                out. (`startTime`)
            end_time: End of the period, at most three months after its start; three months after it when left
                out. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Config-Query-Followers
        """
        return self._call(
            GET_FOLLOWERS,
            {"pageNo": page_no, "pageSize": page_size, "startTime": start_time, "endTime": end_time},
            extra,
        )

    def iter_followers(
        self,
        *,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Follower]:
        """Walk over all pages of `get_followers`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_FOLLOWERS,
            {"pageNo": page_no, "pageSize": page_size, "startTime": start_time, "endTime": end_time},
            extra,
            walk,
        )

    def get_open_orders(
        self,
        *,
        product_type: ProductType,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_greater_than: str | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get your futures trades as an elite trader that are still open.

        `GET /api/v2/copy/mix-trader/order-current-track`, signed, 5/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Only trades in this contract.
            start_time: Only trades from then on. (`startTime`)
            end_time: Only trades until then. (`endTime`)
            limit: Orders per page; 20 when left out, 50 at most.
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Current-Track
        """
        return self._call(
            GET_OPEN_ORDERS,
            {
                "productType": product_type,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idGreaterThan": id_greater_than,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        product_type: ProductType,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_greater_than: str | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: unknown.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "productType": product_type,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idGreaterThan": id_greater_than,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_order_history(
        self,
        *,
        product_type: ProductType,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        sort_order: SortOrder | None = None,
        symbol: str | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get your futures trades as an elite trader that are closed.

        `GET /api/v2/copy/mix-trader/order-history-track`, signed, 5/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            start_time: Start of the period, at most three months before its end; three months before it when left
                out. (`startTime`)
            end_time: End of the period, at most three months after its start; three months after it when left
                out. (`endTime`)
            limit: Orders per page; 20 when left out, 100 at most.
            sort_order: Which trades come first, by the time they were created; desc when left out. (`order`)
                - `asc`: The oldest.
                - `desc`: The newest.
            symbol: Only trades in this contract.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-History-Track
        """
        return self._call(
            GET_ORDER_HISTORY,
            {
                "productType": product_type,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "order": sort_order,
                "symbol": symbol,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        product_type: ProductType,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        sort_order: SortOrder | None = None,
        symbol: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "productType": product_type,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "order": sort_order,
                "symbol": symbol,
            },
            extra,
            walk,
        )

    def get_profit_details(
        self,
        *,
        coin: str | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[ProfitDetail]:
        """Get the profit shares you are to receive as an elite trader of futures copy trading, follower by follower.

        `GET /api/v2/copy/mix-trader/profit-details`, signed, 5/s/uid.

        Args:
            coin: Only profit shares paid in this coin.
            page_size: Entries per page; 20 when left out, 100 at most. (`pageSize`)
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Profit-Details
        """
        return self._call(GET_PROFIT_DETAILS, {"coin": coin, "pageSize": page_size, "pageNo": page_no}, extra)

    def iter_profit_details(
        self,
        *,
        coin: str | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[ProfitDetail]:
        """Walk over all pages of `get_profit_details`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_PROFIT_DETAILS, {"coin": coin, "pageSize": page_size, "pageNo": page_no}, extra, walk)

    def get_profit_history(
        self,
        *,
        coin: str,
        limit: IntText,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> ProfitHistoryPage:
        """Get the profit shares you received as an elite trader of futures copy trading, one by one.

        `GET /api/v2/copy/mix-trader/profit-history-details`, signed, 5/s/uid.

        Args:
            coin: Coin the profit shares are paid in.
            limit: Profit shares per page; 100 is both the default and the most.
            id_less_than: endId of the page before, for older entries; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer entries. (`idGreaterThan`)
            start_time: Start of the period, at most three months before its end; three months before it when left
                out. (`startTime`)
            end_time: End of the period, at most three months after its start; three months after it when left
                out. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Profit-History-Details
        """
        return self._call(
            GET_PROFIT_HISTORY,
            {
                "coin": coin,
                "limit": limit,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
        )

    def iter_profit_history(
        self,
        *,
        coin: str,
        limit: IntText,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[ProfitHistory]:
        """Walk over all pages of `get_profit_history`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_PROFIT_HISTORY,
            {
                "coin": coin,
                "limit": limit,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
            walk,
        )

    def get_profit_summary(self, *, extra: Extra | None = None) -> ProfitSummary:
        """Get the profit shares you earned as an elite trader of futures copy trading, in total and by coin.

        `GET /api/v2/copy/mix-trader/profit-history-summarys`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Profit-History-Summarys
        """
        return self._call(GET_PROFIT_SUMMARY, {}, extra)

    def get_summary(self, *, extra: Extra | None = None) -> Summary:
        """Get your followers, trades and profits as an elite trader of futures copy trading, in total and day by day.

        `GET /api/v2/copy/mix-trader/order-total-detail`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Total-Detail
        """
        return self._call(GET_SUMMARY, {}, extra)

    def get_symbols(self, *, product_type: ProductType, extra: Extra | None = None) -> list[Symbol]:
        """Get the contracts that an elite trader of futures copy trading can trade, with your settings for each.

        `GET /api/v2/copy/mix-trader/config-query-symbols`, signed, 5/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Get-Config-Query-Symbols
        """
        return self._call(GET_SYMBOLS, {"productType": product_type}, extra)

    def modify_settings(
        self,
        *,
        enabled: FlagYES_NO | None = None,
        show_total_equity: FlagYES_NO | None = None,
        show_tpsl: FlagYES_NO | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Change your general settings as an elite trader of futures copy trading; one of the three is required.

        `POST /api/v2/copy/mix-trader/config-settings-base`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            enabled: Whether elite trading is switched on. (`enable`)
            show_total_equity: Whether others see the total assets. (`showTotalEquity`)
            show_tpsl: Whether others see take profit and stop loss of the orders. (`showTpsl`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Config-Settings-Base
        """
        return self._call(
            MODIFY_SETTINGS, {"enable": enabled, "showTotalEquity": show_total_equity, "showTpsl": show_tpsl}, extra
        )

    def remove_follower(self, *, follower_uid: str, extra: Extra | None = None) -> str:
        """Remove one of your followers as an elite trader of futures copy trading.

        `POST /api/v2/copy/mix-trader/config-remove-follower`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            follower_uid: User id of the follower. (`followerUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Config-Remove-Follower
        """
        return self._call(REMOVE_FOLLOWER, {"followerUid": follower_uid}, extra)

    def set_symbols(self, *, settings: Sequence[SetSymbolsRequestSetting], extra: Extra | None = None) -> str:
        """Add contracts to the ones you trade as an elite trader, remove them, or change their ratios of take profit and
        stop loss.

        `POST /api/v2/copy/mix-trader/config-setting-symbols`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            settings: Changes, one entry per contract, 50 at most. (`settingList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Config-Setting-Symbols
        """
        return self._call(SET_SYMBOLS, {"settingList": settings}, extra)

    def set_tpsl(
        self,
        *,
        tracking_number: str,
        product_type: ProductType,
        take_profit_price: Number | None = None,
        stop_loss_price: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set, change or cancel the take profit and the stop loss of one of your futures trades as an elite trader.

        `POST /api/v2/copy/mix-trader/order-modify-tpsl`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            tracking_number: Number the trade is tracked by. (`trackingNo`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            take_profit_price: Trigger price of the take profit; left out, it stays as it is, and 0 cancels it.
                One of the two prices is required. (`stopSurplusPrice`)
            stop_loss_price: Trigger price of the stop loss; left out, it stays as it is, and 0 cancels it. One of
                the two prices is required. (`stopLossPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Modify-Tpsl
        """
        return self._call(
            SET_TPSL,
            {
                "trackingNo": tracking_number,
                "productType": product_type,
                "stopSurplusPrice": take_profit_price,
                "stopLossPrice": stop_loss_price,
            },
            extra,
        )


class AsyncFuturesTraderApi(AsyncGroup):
    """Operations of `classic.copy_trading.futures_trader`, for asyncio."""

    async def close_positions(
        self,
        *,
        product_type: ProductType,
        tracking_number: str | None = None,
        symbol: str | None = None,
        extra: Extra | None = None,
    ) -> list[ClosePositionsResult]:
        """Close one futures position as an elite trader, those of a contract, or all of a product type.

        `POST /api/v2/copy/mix-trader/order-close-positions`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            tracking_number: Position to close, by its tracking number; the contract must fit it where it is
                given. (`trackingNo`)
            symbol: Contract whose positions to close; with the product type alone, all positions of it are
                closed.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Close-Positions
        """
        return await self._call(
            CLOSE_POSITIONS, {"productType": product_type, "trackingNo": tracking_number, "symbol": symbol}, extra
        )

    @unseen_async
    async def create_api_key(self, *, passphrase: SecretText, extra: Extra | None = None) -> list[CreateApiKeyResult]:
        """Create the API key of a new-style elite trader of futures copy trading, of which there can be only one.

        `POST /api/v2/copy/mix-trader/create-copy-api`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            passphrase: Passphrase for the API key, 8 to 32 letters and digits.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Create-Copy-Api
        """
        return await self._call(CREATE_API_KEY, {"passphrase": passphrase}, extra)

    async def get_daily_profits(
        self, *, page_size: IntText | None = None, page_no: IntText | None = None, extra: Extra | None = None
    ) -> list[DailyProfit]:
        """Get the profit shares you earned as an elite trader of futures copy trading, by coin and day.

        `GET /api/v2/copy/mix-trader/profits-group-coin-date`, signed, 5/s/uid.

        Args:
            page_size: Entries per page; 20 when left out, 50 at most. (`pageSize`)
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Get-Profits-Group-Coin-Date
        """
        return await self._call(GET_DAILY_PROFITS, {"pageSize": page_size, "pageNo": page_no}, extra)

    def iter_daily_profits(
        self,
        *,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[DailyProfit]:
        """Walk over all pages of `get_daily_profits`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_DAILY_PROFITS, {"pageSize": page_size, "pageNo": page_no}, extra, walk)

    async def get_followers(
        self,
        *,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> list[Follower]:
        """Get your followers as an elite trader of futures copy trading.

        `GET /api/v2/copy/mix-trader/config-query-followers`, signed, 5/s/uid.

        Args:
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            page_size: Followers per page; 20 when left out, 100 at most. (`pageSize`)
            start_time: Start of the period, at most three months before its end; three months before it when left
                out. (`startTime`)
            end_time: End of the period, at most three months after its start; three months after it when left
                out. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Config-Query-Followers
        """
        return await self._call(
            GET_FOLLOWERS,
            {"pageNo": page_no, "pageSize": page_size, "startTime": start_time, "endTime": end_time},
            extra,
        )

    def iter_followers(
        self,
        *,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Follower]:
        """Walk over all pages of `get_followers`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_FOLLOWERS,
            {"pageNo": page_no, "pageSize": page_size, "startTime": start_time, "endTime": end_time},
            extra,
            walk,
        )

    async def get_open_orders(
        self,
        *,
        product_type: ProductType,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_greater_than: str | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get your futures trades as an elite trader that are still open.

        `GET /api/v2/copy/mix-trader/order-current-track`, signed, 5/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Only trades in this contract.
            start_time: Only trades from then on. (`startTime`)
            end_time: Only trades until then. (`endTime`)
            limit: Orders per page; 20 when left out, 50 at most.
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Current-Track
        """
        return await self._call(
            GET_OPEN_ORDERS,
            {
                "productType": product_type,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idGreaterThan": id_greater_than,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        product_type: ProductType,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_greater_than: str | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: unknown.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "productType": product_type,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idGreaterThan": id_greater_than,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_order_history(
        self,
        *,
        product_type: ProductType,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        sort_order: SortOrder | None = None,
        symbol: str | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get your futures trades as an elite trader that are closed.

        `GET /api/v2/copy/mix-trader/order-history-track`, signed, 5/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            start_time: Start of the period, at most three months before its end; three months before it when left
                out. (`startTime`)
            end_time: End of the period, at most three months after its start; three months after it when left
                out. (`endTime`)
            limit: Orders per page; 20 when left out, 100 at most.
            sort_order: Which trades come first, by the time they were created; desc when left out. (`order`)
                - `asc`: The oldest.
                - `desc`: The newest.
            symbol: Only trades in this contract.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-History-Track
        """
        return await self._call(
            GET_ORDER_HISTORY,
            {
                "productType": product_type,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "order": sort_order,
                "symbol": symbol,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        product_type: ProductType,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        sort_order: SortOrder | None = None,
        symbol: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "productType": product_type,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "order": sort_order,
                "symbol": symbol,
            },
            extra,
            walk,
        )

    async def get_profit_details(
        self,
        *,
        coin: str | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[ProfitDetail]:
        """Get the profit shares you are to receive as an elite trader of futures copy trading, follower by follower.

        `GET /api/v2/copy/mix-trader/profit-details`, signed, 5/s/uid.

        Args:
            coin: Only profit shares paid in this coin.
            page_size: Entries per page; 20 when left out, 100 at most. (`pageSize`)
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Profit-Details
        """
        return await self._call(GET_PROFIT_DETAILS, {"coin": coin, "pageSize": page_size, "pageNo": page_no}, extra)

    def iter_profit_details(
        self,
        *,
        coin: str | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[ProfitDetail]:
        """Walk over all pages of `get_profit_details`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_PROFIT_DETAILS, {"coin": coin, "pageSize": page_size, "pageNo": page_no}, extra, walk)

    async def get_profit_history(
        self,
        *,
        coin: str,
        limit: IntText,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> ProfitHistoryPage:
        """Get the profit shares you received as an elite trader of futures copy trading, one by one.

        `GET /api/v2/copy/mix-trader/profit-history-details`, signed, 5/s/uid.

        Args:
            coin: Coin the profit shares are paid in.
            limit: Profit shares per page; 100 is both the default and the most.
            id_less_than: endId of the page before, for older entries; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer entries. (`idGreaterThan`)
            start_time: Start of the period, at most three months before its end; three months before it when left
                out. (`startTime`)
            end_time: End of the period, at most three months after its start; three months after it when left
                out. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Profit-History-Details
        """
        return await self._call(
            GET_PROFIT_HISTORY,
            {
                "coin": coin,
                "limit": limit,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
        )

    def iter_profit_history(
        self,
        *,
        coin: str,
        limit: IntText,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[ProfitHistory]:
        """Walk over all pages of `get_profit_history`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_PROFIT_HISTORY,
            {
                "coin": coin,
                "limit": limit,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
            walk,
        )

    async def get_profit_summary(self, *, extra: Extra | None = None) -> ProfitSummary:
        """Get the profit shares you earned as an elite trader of futures copy trading, in total and by coin.

        `GET /api/v2/copy/mix-trader/profit-history-summarys`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Profit-History-Summarys
        """
        return await self._call(GET_PROFIT_SUMMARY, {}, extra)

    async def get_summary(self, *, extra: Extra | None = None) -> Summary:
        """Get your followers, trades and profits as an elite trader of futures copy trading, in total and day by day.

        `GET /api/v2/copy/mix-trader/order-total-detail`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Total-Detail
        """
        return await self._call(GET_SUMMARY, {}, extra)

    async def get_symbols(self, *, product_type: ProductType, extra: Extra | None = None) -> list[Symbol]:
        """Get the contracts that an elite trader of futures copy trading can trade, with your settings for each.

        `GET /api/v2/copy/mix-trader/config-query-symbols`, signed, 5/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Get-Config-Query-Symbols
        """
        return await self._call(GET_SYMBOLS, {"productType": product_type}, extra)

    async def modify_settings(
        self,
        *,
        enabled: FlagYES_NO | None = None,
        show_total_equity: FlagYES_NO | None = None,
        show_tpsl: FlagYES_NO | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Change your general settings as an elite trader of futures copy trading; one of the three is required.

        `POST /api/v2/copy/mix-trader/config-settings-base`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            enabled: Whether elite trading is switched on. (`enable`)
            show_total_equity: Whether others see the total assets. (`showTotalEquity`)
            show_tpsl: Whether others see take profit and stop loss of the orders. (`showTpsl`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Config-Settings-Base
        """
        return await self._call(
            MODIFY_SETTINGS, {"enable": enabled, "showTotalEquity": show_total_equity, "showTpsl": show_tpsl}, extra
        )

    async def remove_follower(self, *, follower_uid: str, extra: Extra | None = None) -> str:
        """Remove one of your followers as an elite trader of futures copy trading.

        `POST /api/v2/copy/mix-trader/config-remove-follower`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            follower_uid: User id of the follower. (`followerUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Config-Remove-Follower
        """
        return await self._call(REMOVE_FOLLOWER, {"followerUid": follower_uid}, extra)

    async def set_symbols(self, *, settings: Sequence[SetSymbolsRequestSetting], extra: Extra | None = None) -> str:
        """Add contracts to the ones you trade as an elite trader, remove them, or change their ratios of take profit and
        stop loss.

        `POST /api/v2/copy/mix-trader/config-setting-symbols`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            settings: Changes, one entry per contract, 50 at most. (`settingList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Config-Setting-Symbols
        """
        return await self._call(SET_SYMBOLS, {"settingList": settings}, extra)

    async def set_tpsl(
        self,
        *,
        tracking_number: str,
        product_type: ProductType,
        take_profit_price: Number | None = None,
        stop_loss_price: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set, change or cancel the take profit and the stop loss of one of your futures trades as an elite trader.

        `POST /api/v2/copy/mix-trader/order-modify-tpsl`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            tracking_number: Number the trade is tracked by. (`trackingNo`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            take_profit_price: Trigger price of the take profit; left out, it stays as it is, and 0 cancels it.
                One of the two prices is required. (`stopSurplusPrice`)
            stop_loss_price: Trigger price of the stop loss; left out, it stays as it is, and 0 cancels it. One of
                the two prices is required. (`stopLossPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Modify-Tpsl
        """
        return await self._call(
            SET_TPSL,
            {
                "trackingNo": tracking_number,
                "productType": product_type,
                "stopSurplusPrice": take_profit_price,
                "stopLossPrice": stop_loss_price,
            },
            extra,
        )


class FuturesTraderApiWithRawResponse(RawGroup):
    """Operations of `classic.copy_trading.futures_trader`, returning whole responses."""

    close_positions = raw(FuturesTraderApi.close_positions)
    create_api_key = raw(FuturesTraderApi.create_api_key)
    get_daily_profits = raw(FuturesTraderApi.get_daily_profits)
    get_followers = raw(FuturesTraderApi.get_followers)
    get_open_orders = raw(FuturesTraderApi.get_open_orders)
    get_order_history = raw(FuturesTraderApi.get_order_history)
    get_profit_details = raw(FuturesTraderApi.get_profit_details)
    get_profit_history = raw(FuturesTraderApi.get_profit_history)
    get_profit_summary = raw(FuturesTraderApi.get_profit_summary)
    get_summary = raw(FuturesTraderApi.get_summary)
    get_symbols = raw(FuturesTraderApi.get_symbols)
    modify_settings = raw(FuturesTraderApi.modify_settings)
    remove_follower = raw(FuturesTraderApi.remove_follower)
    set_symbols = raw(FuturesTraderApi.set_symbols)
    set_tpsl = raw(FuturesTraderApi.set_tpsl)


class AsyncFuturesTraderApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.copy_trading.futures_trader`, for asyncio, returning whole responses."""

    close_positions = async_raw(AsyncFuturesTraderApi.close_positions)
    create_api_key = async_raw(AsyncFuturesTraderApi.create_api_key)
    get_daily_profits = async_raw(AsyncFuturesTraderApi.get_daily_profits)
    get_followers = async_raw(AsyncFuturesTraderApi.get_followers)
    get_open_orders = async_raw(AsyncFuturesTraderApi.get_open_orders)
    get_order_history = async_raw(AsyncFuturesTraderApi.get_order_history)
    get_profit_details = async_raw(AsyncFuturesTraderApi.get_profit_details)
    get_profit_history = async_raw(AsyncFuturesTraderApi.get_profit_history)
    get_profit_summary = async_raw(AsyncFuturesTraderApi.get_profit_summary)
    get_summary = async_raw(AsyncFuturesTraderApi.get_summary)
    get_symbols = async_raw(AsyncFuturesTraderApi.get_symbols)
    modify_settings = async_raw(AsyncFuturesTraderApi.modify_settings)
    remove_follower = async_raw(AsyncFuturesTraderApi.remove_follower)
    set_symbols = async_raw(AsyncFuturesTraderApi.set_symbols)
    set_tpsl = async_raw(AsyncFuturesTraderApi.set_tpsl)
