# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.copy_trading.spot_trader`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.copy_trading.spot_trader_models import (
    ClosePositionsRequest,
    Follower,
    GetFollowersRequest,
    GetOpenOrdersRequest,
    GetOrderHistoryRequest,
    GetProfitDetailsRequest,
    GetProfitHistoryRequest,
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
    Settings,
    SetTpslRequest,
    Summary,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import SpotCopySymbolChange
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CLOSE_POSITIONS: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_trader.close_positions",
    "POST",
    "/api/v2/copy/spot-trader/order-close-tracking",
    ClosePositionsRequest,
    str,
    auth="signed",
    outcome="order",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Close-Tracking",
)
GET_FOLLOWERS: Operation[list[Follower]] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_trader.get_followers",
    "GET",
    "/api/v2/copy/spot-trader/config-query-followers",
    GetFollowersRequest,
    list[Follower],
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Query-Followers",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 30..1000",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "followerUid",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_OPEN_ORDERS: Operation[OpenOrderPage] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_trader.get_open_orders",
    "GET",
    "/api/v2/copy/spot-trader/order-current-track",
    GetOpenOrdersRequest,
    OpenOrderPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Current-Track",
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
    "classic.copy_trading.spot_trader.get_order_history",
    "GET",
    "/api/v2/copy/spot-trader/order-history-track",
    GetOrderHistoryRequest,
    OrderHistoryPage,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-History-Track",
    paging={
        "next": "idLessThan = endId",
        "rows": "trackingList",
        "limit": "limit 20..100",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "trackingNo",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_PROFIT_DETAILS: Operation[list[ProfitDetail]] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_trader.get_profit_details",
    "GET",
    "/api/v2/copy/spot-trader/profit-details",
    GetProfitDetailsRequest,
    list[ProfitDetail],
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-Details",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 20..50",
        "reach": "unknown",
        "key": "row",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_PROFIT_HISTORY: Operation[ProfitHistoryPage] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_trader.get_profit_history",
    "GET",
    "/api/v2/copy/spot-trader/profit-history-details",
    GetProfitHistoryRequest,
    ProfitHistoryPage,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-History-Details",
    paging={
        "next": "idLessThan = endId",
        "rows": "profitList",
        "limit": "limit 100..100",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "profitId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_PROFIT_SUMMARY: Operation[ProfitSummary] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_trader.get_profit_summary",
    "GET",
    "/api/v2/copy/spot-trader/profit-summarys",
    None,
    ProfitSummary,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-Summarys",
)
GET_SETTINGS: Operation[Settings] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_trader.get_settings",
    "GET",
    "/api/v2/copy/spot-trader/config-query-settings",
    None,
    Settings,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Query-Settings",
)
GET_SUMMARY: Operation[Summary] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_trader.get_summary",
    "GET",
    "/api/v2/copy/spot-trader/order-total-detail",
    None,
    Summary,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Total-Detail",
)
REMOVE_FOLLOWER: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_trader.remove_follower",
    "POST",
    "/api/v2/copy/spot-trader/config-remove-follower",
    RemoveFollowerRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Remove-Follower",
)
SET_SYMBOLS: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_trader.set_symbols",
    "POST",
    "/api/v2/copy/spot-trader/config-setting-symbols",
    SetSymbolsRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Setting-Symbols",
)
SET_TPSL: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_trader.set_tpsl",
    "POST",
    "/api/v2/copy/spot-trader/order-modify-tpsl",
    SetTpslRequest,
    str,
    auth="signed",
    outcome="order",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Modify-Tpsl",
)


class SpotTraderApi(Group):
    """Operations of `classic.copy_trading.spot_trader`."""

    def close_positions(self, *, tracking_numbers: Sequence[str], symbol: str, extra: Extra | None = None) -> str:
        """Sell what you bought as an elite trader of spot copy trading, for several trades of one pair at once.

        `POST /api/v2/copy/spot-trader/order-close-tracking`, signed, 1/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            tracking_numbers: Numbers the trades are tracked by, 50 at most; all of them succeed or none.
                (`trackingNoList`)
            symbol: Pair of the trades.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Close-Tracking
        """
        return self._call(CLOSE_POSITIONS, {"trackingNoList": tracking_numbers, "symbol": symbol}, extra)

    def get_followers(
        self,
        *,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> list[Follower]:
        """Get your followers as an elite trader of spot copy trading.

        `GET /api/v2/copy/spot-trader/config-query-followers`, signed, 10/s/uid.

        Args:
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            page_size: Followers per page; 30 when left out, 1000 at most. (`pageSize`)
            start_time: Only followers from then on. (`startTime`)
            end_time: Only followers until then. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Query-Followers
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

        Reach: unknown; widest query: unknown.
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
        symbol: str | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get your spot trades as an elite trader that are still open.

        `GET /api/v2/copy/spot-trader/order-current-track`, signed, 10/s/uid.

        Args:
            symbol: Only trades in this pair.
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            start_time: Only trades from then on. (`startTime`)
            end_time: Only trades until then. (`endTime`)
            limit: Orders per page; 20 when left out, 50 at most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Current-Track
        """
        return self._call(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        symbol: str | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: unknown.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_order_history(
        self,
        *,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        symbol: str | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get your spot trades as an elite trader that are closed.

        `GET /api/v2/copy/spot-trader/order-history-track`, signed, 5/s/uid.

        Args:
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            start_time: Only trades from then on. (`startTime`)
            end_time: Only trades until then. (`endTime`)
            limit: Orders per page; 20 when left out, 100 at most.
            symbol: Only trades in this pair.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-History-Track
        """
        return self._call(
            GET_ORDER_HISTORY,
            {
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "symbol": symbol,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        symbol: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "symbol": symbol,
            },
            extra,
            walk,
        )

    def get_profit_details(
        self,
        *,
        coin: str | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[ProfitDetail]:
        """Get the profit shares you are to receive as an elite trader of spot copy trading, follower by follower.

        `GET /api/v2/copy/spot-trader/profit-details`, signed, 5/s/uid.

        Args:
            coin: Only profit shares paid in this coin.
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            page_size: Entries per page; 20 when left out, 50 at most. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-Details
        """
        return self._call(GET_PROFIT_DETAILS, {"coin": coin, "pageNo": page_no, "pageSize": page_size}, extra)

    def iter_profit_details(
        self,
        *,
        coin: str | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[ProfitDetail]:
        """Walk over all pages of `get_profit_details`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_PROFIT_DETAILS, {"coin": coin, "pageNo": page_no, "pageSize": page_size}, extra, walk)

    def get_profit_history(
        self,
        *,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        coin: str | None = None,
        extra: Extra | None = None,
    ) -> ProfitHistoryPage:
        """Get the profit shares you received as an elite trader of spot copy trading, one by one.

        `GET /api/v2/copy/spot-trader/profit-history-details`, signed, 5/s/uid.

        Args:
            id_less_than: endId of the page before, for older entries; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer entries. (`idGreaterThan`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Profit shares per page; 100 is both the default and the most.
            coin: Only profit shares paid in this coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-History-Details
        """
        return self._call(
            GET_PROFIT_HISTORY,
            {
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "coin": coin,
            },
            extra,
        )

    def iter_profit_history(
        self,
        *,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        coin: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[ProfitHistory]:
        """Walk over all pages of `get_profit_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_PROFIT_HISTORY,
            {
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "coin": coin,
            },
            extra,
            walk,
        )

    def get_profit_summary(self, *, extra: Extra | None = None) -> ProfitSummary:
        """Get the profit shares you earned as an elite trader of spot copy trading, in total and by coin and day.

        `GET /api/v2/copy/spot-trader/profit-summarys`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-Summarys
        """
        return self._call(GET_PROFIT_SUMMARY, {}, extra)

    def get_settings(self, *, extra: Extra | None = None) -> Settings:
        """Get your settings as an elite trader of spot copy trading.

        `GET /api/v2/copy/spot-trader/config-query-settings`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Query-Settings
        """
        return self._call(GET_SETTINGS, {}, extra)

    def get_summary(self, *, extra: Extra | None = None) -> Summary:
        """Get your followers, trades and profits as an elite trader of spot copy trading, in total and day by day.

        `GET /api/v2/copy/spot-trader/order-total-detail`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Total-Detail
        """
        return self._call(GET_SUMMARY, {}, extra)

    def remove_follower(self, *, follower_uid: str, extra: Extra | None = None) -> str:
        """Remove one of your followers as an elite trader of spot copy trading.

        `POST /api/v2/copy/spot-trader/config-remove-follower`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            follower_uid: User id of the follower. (`followerUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Remove-Follower
        """
        return self._call(REMOVE_FOLLOWER, {"followerUid": follower_uid}, extra)

    def set_symbols(
        self, *, symbol_list: Sequence[str], change: SpotCopySymbolChange, extra: Extra | None = None
    ) -> str:
        """Add pairs to the ones you trade as an elite trader of spot copy trading, or remove them.

        `POST /api/v2/copy/spot-trader/config-setting-symbols`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            symbol_list: Pairs to add or remove, 50 at most. (`symbolList`)
            change: What to do. (`settingType`)
                - `add`: They are added.
                - `delete`: They are removed.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Setting-Symbols
        """
        return self._call(SET_SYMBOLS, {"symbolList": symbol_list, "settingType": change}, extra)

    def set_tpsl(
        self,
        *,
        tracking_number: str,
        take_profit_price: Number | None = None,
        stop_loss_price: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set, change or cancel the take profit and the stop loss of one of your spot trades as an elite trader.

        `POST /api/v2/copy/spot-trader/order-modify-tpsl`, signed, 1/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            tracking_number: Number the trade is tracked by. (`trackingNo`)
            take_profit_price: Trigger price of the take profit; left out, it stays as it is, and 0 cancels it.
                One of the two prices is required. (`stopSurplusPrice`)
            stop_loss_price: Trigger price of the stop loss; left out, it stays as it is, and 0 cancels it. One of
                the two prices is required. (`stopLossPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Modify-Tpsl
        """
        return self._call(
            SET_TPSL,
            {"trackingNo": tracking_number, "stopSurplusPrice": take_profit_price, "stopLossPrice": stop_loss_price},
            extra,
        )


class AsyncSpotTraderApi(AsyncGroup):
    """Operations of `classic.copy_trading.spot_trader`, for asyncio."""

    async def close_positions(self, *, tracking_numbers: Sequence[str], symbol: str, extra: Extra | None = None) -> str:
        """Sell what you bought as an elite trader of spot copy trading, for several trades of one pair at once.

        `POST /api/v2/copy/spot-trader/order-close-tracking`, signed, 1/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            tracking_numbers: Numbers the trades are tracked by, 50 at most; all of them succeed or none.
                (`trackingNoList`)
            symbol: Pair of the trades.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Close-Tracking
        """
        return await self._call(CLOSE_POSITIONS, {"trackingNoList": tracking_numbers, "symbol": symbol}, extra)

    async def get_followers(
        self,
        *,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> list[Follower]:
        """Get your followers as an elite trader of spot copy trading.

        `GET /api/v2/copy/spot-trader/config-query-followers`, signed, 10/s/uid.

        Args:
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            page_size: Followers per page; 30 when left out, 1000 at most. (`pageSize`)
            start_time: Only followers from then on. (`startTime`)
            end_time: Only followers until then. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Query-Followers
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

        Reach: unknown; widest query: unknown.
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
        symbol: str | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get your spot trades as an elite trader that are still open.

        `GET /api/v2/copy/spot-trader/order-current-track`, signed, 10/s/uid.

        Args:
            symbol: Only trades in this pair.
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            start_time: Only trades from then on. (`startTime`)
            end_time: Only trades until then. (`endTime`)
            limit: Orders per page; 20 when left out, 50 at most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Current-Track
        """
        return await self._call(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        symbol: str | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: unknown.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_order_history(
        self,
        *,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        symbol: str | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get your spot trades as an elite trader that are closed.

        `GET /api/v2/copy/spot-trader/order-history-track`, signed, 5/s/uid.

        Args:
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            start_time: Only trades from then on. (`startTime`)
            end_time: Only trades until then. (`endTime`)
            limit: Orders per page; 20 when left out, 100 at most.
            symbol: Only trades in this pair.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-History-Track
        """
        return await self._call(
            GET_ORDER_HISTORY,
            {
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "symbol": symbol,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        symbol: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "symbol": symbol,
            },
            extra,
            walk,
        )

    async def get_profit_details(
        self,
        *,
        coin: str | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[ProfitDetail]:
        """Get the profit shares you are to receive as an elite trader of spot copy trading, follower by follower.

        `GET /api/v2/copy/spot-trader/profit-details`, signed, 5/s/uid.

        Args:
            coin: Only profit shares paid in this coin.
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            page_size: Entries per page; 20 when left out, 50 at most. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-Details
        """
        return await self._call(GET_PROFIT_DETAILS, {"coin": coin, "pageNo": page_no, "pageSize": page_size}, extra)

    def iter_profit_details(
        self,
        *,
        coin: str | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[ProfitDetail]:
        """Walk over all pages of `get_profit_details`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_PROFIT_DETAILS, {"coin": coin, "pageNo": page_no, "pageSize": page_size}, extra, walk)

    async def get_profit_history(
        self,
        *,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        coin: str | None = None,
        extra: Extra | None = None,
    ) -> ProfitHistoryPage:
        """Get the profit shares you received as an elite trader of spot copy trading, one by one.

        `GET /api/v2/copy/spot-trader/profit-history-details`, signed, 5/s/uid.

        Args:
            id_less_than: endId of the page before, for older entries; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer entries. (`idGreaterThan`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Profit shares per page; 100 is both the default and the most.
            coin: Only profit shares paid in this coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-History-Details
        """
        return await self._call(
            GET_PROFIT_HISTORY,
            {
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "coin": coin,
            },
            extra,
        )

    def iter_profit_history(
        self,
        *,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        coin: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[ProfitHistory]:
        """Walk over all pages of `get_profit_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_PROFIT_HISTORY,
            {
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "coin": coin,
            },
            extra,
            walk,
        )

    async def get_profit_summary(self, *, extra: Extra | None = None) -> ProfitSummary:
        """Get the profit shares you earned as an elite trader of spot copy trading, in total and by coin and day.

        `GET /api/v2/copy/spot-trader/profit-summarys`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Profit-Summarys
        """
        return await self._call(GET_PROFIT_SUMMARY, {}, extra)

    async def get_settings(self, *, extra: Extra | None = None) -> Settings:
        """Get your settings as an elite trader of spot copy trading.

        `GET /api/v2/copy/spot-trader/config-query-settings`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Query-Settings
        """
        return await self._call(GET_SETTINGS, {}, extra)

    async def get_summary(self, *, extra: Extra | None = None) -> Summary:
        """Get your followers, trades and profits as an elite trader of spot copy trading, in total and day by day.

        `GET /api/v2/copy/spot-trader/order-total-detail`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Total-Detail
        """
        return await self._call(GET_SUMMARY, {}, extra)

    async def remove_follower(self, *, follower_uid: str, extra: Extra | None = None) -> str:
        """Remove one of your followers as an elite trader of spot copy trading.

        `POST /api/v2/copy/spot-trader/config-remove-follower`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            follower_uid: User id of the follower. (`followerUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Remove-Follower
        """
        return await self._call(REMOVE_FOLLOWER, {"followerUid": follower_uid}, extra)

    async def set_symbols(
        self, *, symbol_list: Sequence[str], change: SpotCopySymbolChange, extra: Extra | None = None
    ) -> str:
        """Add pairs to the ones you trade as an elite trader of spot copy trading, or remove them.

        `POST /api/v2/copy/spot-trader/config-setting-symbols`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            symbol_list: Pairs to add or remove, 50 at most. (`symbolList`)
            change: What to do. (`settingType`)
                - `add`: They are added.
                - `delete`: They are removed.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Config-Setting-Symbols
        """
        return await self._call(SET_SYMBOLS, {"symbolList": symbol_list, "settingType": change}, extra)

    async def set_tpsl(
        self,
        *,
        tracking_number: str,
        take_profit_price: Number | None = None,
        stop_loss_price: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set, change or cancel the take profit and the stop loss of one of your spot trades as an elite trader.

        `POST /api/v2/copy/spot-trader/order-modify-tpsl`, signed, 1/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            tracking_number: Number the trade is tracked by. (`trackingNo`)
            take_profit_price: Trigger price of the take profit; left out, it stays as it is, and 0 cancels it.
                One of the two prices is required. (`stopSurplusPrice`)
            stop_loss_price: Trigger price of the stop loss; left out, it stays as it is, and 0 cancels it. One of
                the two prices is required. (`stopLossPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Modify-Tpsl
        """
        return await self._call(
            SET_TPSL,
            {"trackingNo": tracking_number, "stopSurplusPrice": take_profit_price, "stopLossPrice": stop_loss_price},
            extra,
        )


class SpotTraderApiWithRawResponse(RawGroup):
    """Operations of `classic.copy_trading.spot_trader`, returning whole responses."""

    close_positions = raw(SpotTraderApi.close_positions)
    get_followers = raw(SpotTraderApi.get_followers)
    get_open_orders = raw(SpotTraderApi.get_open_orders)
    get_order_history = raw(SpotTraderApi.get_order_history)
    get_profit_details = raw(SpotTraderApi.get_profit_details)
    get_profit_history = raw(SpotTraderApi.get_profit_history)
    get_profit_summary = raw(SpotTraderApi.get_profit_summary)
    get_settings = raw(SpotTraderApi.get_settings)
    get_summary = raw(SpotTraderApi.get_summary)
    remove_follower = raw(SpotTraderApi.remove_follower)
    set_symbols = raw(SpotTraderApi.set_symbols)
    set_tpsl = raw(SpotTraderApi.set_tpsl)


class AsyncSpotTraderApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.copy_trading.spot_trader`, for asyncio, returning whole responses."""

    close_positions = async_raw(AsyncSpotTraderApi.close_positions)
    get_followers = async_raw(AsyncSpotTraderApi.get_followers)
    get_open_orders = async_raw(AsyncSpotTraderApi.get_open_orders)
    get_order_history = async_raw(AsyncSpotTraderApi.get_order_history)
    get_profit_details = async_raw(AsyncSpotTraderApi.get_profit_details)
    get_profit_history = async_raw(AsyncSpotTraderApi.get_profit_history)
    get_profit_summary = async_raw(AsyncSpotTraderApi.get_profit_summary)
    get_settings = async_raw(AsyncSpotTraderApi.get_settings)
    get_summary = async_raw(AsyncSpotTraderApi.get_summary)
    remove_follower = async_raw(AsyncSpotTraderApi.remove_follower)
    set_symbols = async_raw(AsyncSpotTraderApi.set_symbols)
    set_tpsl = async_raw(AsyncSpotTraderApi.set_tpsl)
