# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.copy_trading.spot_follower`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.copy_trading.spot_follower_models import (
    ClosePositionsRequest,
    GetOpenOrdersRequest,
    GetOrderHistoryRequest,
    GetSettingsRequest,
    GetTradersRequest,
    GetTraderSymbolsRequest,
    OpenOrder,
    OpenOrderPage,
    OrderHistory,
    OrderHistoryPage,
    SetSettingsRequest,
    SetSettingsRequestSetting,
    Settings,
    SetTpslRequest,
    StopCopyingRequest,
    Trader,
    TraderPage,
    TraderSymbols,
    UnfollowRequest,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import CopyMode, FlagOnOff
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CLOSE_POSITIONS: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_follower.close_positions",
    "POST",
    "/api/v2/copy/spot-follower/order-close-tracking",
    ClosePositionsRequest,
    str,
    auth="signed",
    outcome="order",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Order-Close-Tracking",
)
GET_OPEN_ORDERS: Operation[OpenOrderPage] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_follower.get_open_orders",
    "GET",
    "/api/v2/copy/spot-follower/query-current-orders",
    GetOpenOrdersRequest,
    OpenOrderPage,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Current-Orders",
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
    "classic.copy_trading.spot_follower.get_order_history",
    "GET",
    "/api/v2/copy/spot-follower/query-history-orders",
    GetOrderHistoryRequest,
    OrderHistoryPage,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-History-Orders",
    paging={
        "next": "idLessThan = endId",
        "rows": "trackingList",
        "limit": "limit 20..50",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "trackingNo",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_SETTINGS: Operation[Settings] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_follower.get_settings",
    "GET",
    "/api/v2/copy/spot-follower/query-settings",
    GetSettingsRequest,
    Settings,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Settings",
)
GET_TRADER_SYMBOLS: Operation[TraderSymbols] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_follower.get_trader_symbols",
    "GET",
    "/api/v2/copy/spot-follower/query-trader-symbols",
    GetTraderSymbolsRequest,
    TraderSymbols,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Trader-Symbols",
)
GET_TRADERS: Operation[TraderPage] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_follower.get_traders",
    "GET",
    "/api/v2/copy/spot-follower/query-traders",
    GetTradersRequest,
    TraderPage,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Traders",
    paging={
        "next": "pageNo += 1",
        "rows": "resultList",
        "limit": "pageSize 20..50",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "traderId",
        "order": "unknown",
        "ends": "empty",
    },
)
SET_SETTINGS: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_follower.set_settings",
    "POST",
    "/api/v2/copy/spot-follower/settings",
    SetSettingsRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("1/s/uid",),
    is_trade=True,
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Settings",
)
SET_TPSL: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_follower.set_tpsl",
    "POST",
    "/api/v2/copy/spot-follower/setting-tpsl",
    SetTpslRequest,
    str,
    auth="signed",
    outcome="order",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Setting-Tpsl",
)
STOP_COPYING: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_follower.stop_copying",
    "POST",
    "/api/v2/copy/spot-follower/stop-order",
    StopCopyingRequest,
    str,
    auth="signed",
    outcome="order",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Stop-Order",
)
UNFOLLOW: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.spot_follower.unfollow",
    "POST",
    "/api/v2/copy/spot-follower/cancel-trader",
    UnfollowRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Cancel-Trader",
)


class SpotFollowerApi(Group):
    """Operations of `classic.copy_trading.spot_follower`."""

    def close_positions(self, *, tracking_numbers: Sequence[str], symbol: str, extra: Extra | None = None) -> str:
        """Sell what you bought by copying, for several trades of one pair at once.

        `POST /api/v2/copy/spot-follower/order-close-tracking`, signed, 1/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            tracking_numbers: Numbers the trades are tracked by, 50 at most; all of them succeed or none.
                (`trackingNoList`)
            symbol: Pair of the trades.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Order-Close-Tracking
        """
        return self._call(CLOSE_POSITIONS, {"trackingNoList": tracking_numbers, "symbol": symbol}, extra)

    def get_open_orders(
        self,
        *,
        symbol: str | None = None,
        trader_id: str | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get the spot trades copied from elite traders that are still open.

        `GET /api/v2/copy/spot-follower/query-current-orders`, signed, 5/s/uid.

        Args:
            symbol: Only trades in this pair.
            trader_id: Only trades copied from this elite trader. (`traderId`)
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            start_time: Only trades from then on. (`startTime`)
            end_time: Only trades until then. (`endTime`)
            limit: Orders per page; 20 when left out, 50 at most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Current-Orders
        """
        return self._call(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "traderId": trader_id,
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
        trader_id: str | None = None,
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
                "traderId": trader_id,
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
        symbol: str | None = None,
        trader_id: str | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the spot trades copied from elite traders that are closed.

        `GET /api/v2/copy/spot-follower/query-history-orders`, signed, 5/s/uid.

        Args:
            symbol: Only trades in this pair.
            trader_id: Only trades copied from this elite trader. (`traderId`)
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            start_time: Only trades from then on. (`startTime`)
            end_time: Only trades until then. (`endTime`)
            limit: Orders per page; 20 when left out, 50 at most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-History-Orders
        """
        return self._call(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "traderId": trader_id,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        symbol: str | None = None,
        trader_id: str | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "traderId": trader_id,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_settings(self, *, trader_id: str, extra: Extra | None = None) -> Settings:
        """Get your settings for copying the spot trades of one elite trader, and what they may be.

        `GET /api/v2/copy/spot-follower/query-settings`, signed, 10/s/uid.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Settings
        """
        return self._call(GET_SETTINGS, {"traderId": trader_id}, extra)

    def get_trader_symbols(self, *, trader_id: str, extra: Extra | None = None) -> TraderSymbols:
        """Get the pairs of one elite trader of spot copy trading that are open to copying.

        `GET /api/v2/copy/spot-follower/query-trader-symbols`, signed, 10/s/uid.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Trader-Symbols
        """
        return self._call(GET_TRADER_SYMBOLS, {"traderId": trader_id}, extra)

    def get_traders(
        self,
        *,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> TraderPage:
        """Get the elite traders of spot copy trading whom you follow.

        `GET /api/v2/copy/spot-follower/query-traders`, signed, 5/s/uid.

        Args:
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            page_size: Traders per page; 20 when left out, 50 at most. (`pageSize`)
            start_time: Only traders followed from then on. (`startTime`)
            end_time: Only traders followed until then. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Traders
        """
        return self._call(
            GET_TRADERS, {"pageNo": page_no, "pageSize": page_size, "startTime": start_time, "endTime": end_time}, extra
        )

    def iter_traders(
        self,
        *,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Trader]:
        """Walk over all pages of `get_traders`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_TRADERS,
            {"pageNo": page_no, "pageSize": page_size, "startTime": start_time, "endTime": end_time},
            extra,
            walk,
        )

    def set_settings(
        self,
        *,
        trader_id: str,
        settings: Sequence[SetSettingsRequestSetting],
        auto_copy: FlagOnOff | None = None,
        mode: CopyMode | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Follow an elite trader of spot copy trading, or change the settings of doing so, pair by pair.

        `POST /api/v2/copy/spot-follower/settings`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            settings: Settings of copying, one entry per symbol.
            auto_copy: Whether pairs that the elite trader newly trades are copied without asking; counts only in
                basic mode. (`autoCopy`)
            mode: How far the settings go; advanced when left out.
                - `basic`: Only the basic settings count.
                - `advanced`: All settings count.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Settings
        """
        return self._call(
            SET_SETTINGS, {"traderId": trader_id, "settings": settings, "autoCopy": auto_copy, "mode": mode}, extra
        )

    def set_tpsl(
        self,
        *,
        tracking_number: str,
        take_profit_price: Number | None = None,
        stop_loss_price: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set, change or cancel the take profit and the stop loss of a spot trade you copied.

        `POST /api/v2/copy/spot-follower/setting-tpsl`, signed, 1/s/uid.
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

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Setting-Tpsl
        """
        return self._call(
            SET_TPSL,
            {"trackingNo": tracking_number, "stopSurplusPrice": take_profit_price, "stopLossPrice": stop_loss_price},
            extra,
        )

    def stop_copying(self, *, tracking_numbers: Sequence[str], extra: Extra | None = None) -> str:
        """Stop copying for several spot trades at once.

        `POST /api/v2/copy/spot-follower/stop-order`, signed, 1/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            tracking_numbers: Numbers the trades are tracked by, 50 at most; all of them succeed or none.
                (`trackingNoList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Stop-Order
        """
        return self._call(STOP_COPYING, {"trackingNoList": tracking_numbers}, extra)

    def unfollow(self, *, trader_id: str, extra: Extra | None = None) -> str:
        """Stop following an elite trader of spot copy trading.

        `POST /api/v2/copy/spot-follower/cancel-trader`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Cancel-Trader
        """
        return self._call(UNFOLLOW, {"traderId": trader_id}, extra)


class AsyncSpotFollowerApi(AsyncGroup):
    """Operations of `classic.copy_trading.spot_follower`, for asyncio."""

    async def close_positions(self, *, tracking_numbers: Sequence[str], symbol: str, extra: Extra | None = None) -> str:
        """Sell what you bought by copying, for several trades of one pair at once.

        `POST /api/v2/copy/spot-follower/order-close-tracking`, signed, 1/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            tracking_numbers: Numbers the trades are tracked by, 50 at most; all of them succeed or none.
                (`trackingNoList`)
            symbol: Pair of the trades.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Order-Close-Tracking
        """
        return await self._call(CLOSE_POSITIONS, {"trackingNoList": tracking_numbers, "symbol": symbol}, extra)

    async def get_open_orders(
        self,
        *,
        symbol: str | None = None,
        trader_id: str | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get the spot trades copied from elite traders that are still open.

        `GET /api/v2/copy/spot-follower/query-current-orders`, signed, 5/s/uid.

        Args:
            symbol: Only trades in this pair.
            trader_id: Only trades copied from this elite trader. (`traderId`)
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            start_time: Only trades from then on. (`startTime`)
            end_time: Only trades until then. (`endTime`)
            limit: Orders per page; 20 when left out, 50 at most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Current-Orders
        """
        return await self._call(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "traderId": trader_id,
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
        trader_id: str | None = None,
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
                "traderId": trader_id,
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
        symbol: str | None = None,
        trader_id: str | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the spot trades copied from elite traders that are closed.

        `GET /api/v2/copy/spot-follower/query-history-orders`, signed, 5/s/uid.

        Args:
            symbol: Only trades in this pair.
            trader_id: Only trades copied from this elite trader. (`traderId`)
            id_less_than: endId of the page before, for older trades; left out for the first page. (`idLessThan`)
            id_greater_than: endId of a page, for newer trades. (`idGreaterThan`)
            start_time: Only trades from then on. (`startTime`)
            end_time: Only trades until then. (`endTime`)
            limit: Orders per page; 20 when left out, 50 at most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-History-Orders
        """
        return await self._call(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "traderId": trader_id,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        symbol: str | None = None,
        trader_id: str | None = None,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "traderId": trader_id,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_settings(self, *, trader_id: str, extra: Extra | None = None) -> Settings:
        """Get your settings for copying the spot trades of one elite trader, and what they may be.

        `GET /api/v2/copy/spot-follower/query-settings`, signed, 10/s/uid.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Settings
        """
        return await self._call(GET_SETTINGS, {"traderId": trader_id}, extra)

    async def get_trader_symbols(self, *, trader_id: str, extra: Extra | None = None) -> TraderSymbols:
        """Get the pairs of one elite trader of spot copy trading that are open to copying.

        `GET /api/v2/copy/spot-follower/query-trader-symbols`, signed, 10/s/uid.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Trader-Symbols
        """
        return await self._call(GET_TRADER_SYMBOLS, {"traderId": trader_id}, extra)

    async def get_traders(
        self,
        *,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> TraderPage:
        """Get the elite traders of spot copy trading whom you follow.

        `GET /api/v2/copy/spot-follower/query-traders`, signed, 5/s/uid.

        Args:
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            page_size: Traders per page; 20 when left out, 50 at most. (`pageSize`)
            start_time: Only traders followed from then on. (`startTime`)
            end_time: Only traders followed until then. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Traders
        """
        return await self._call(
            GET_TRADERS, {"pageNo": page_no, "pageSize": page_size, "startTime": start_time, "endTime": end_time}, extra
        )

    def iter_traders(
        self,
        *,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Trader]:
        """Walk over all pages of `get_traders`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_TRADERS,
            {"pageNo": page_no, "pageSize": page_size, "startTime": start_time, "endTime": end_time},
            extra,
            walk,
        )

    async def set_settings(
        self,
        *,
        trader_id: str,
        settings: Sequence[SetSettingsRequestSetting],
        auto_copy: FlagOnOff | None = None,
        mode: CopyMode | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Follow an elite trader of spot copy trading, or change the settings of doing so, pair by pair.

        `POST /api/v2/copy/spot-follower/settings`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            settings: Settings of copying, one entry per symbol.
            auto_copy: Whether pairs that the elite trader newly trades are copied without asking; counts only in
                basic mode. (`autoCopy`)
            mode: How far the settings go; advanced when left out.
                - `basic`: Only the basic settings count.
                - `advanced`: All settings count.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Settings
        """
        return await self._call(
            SET_SETTINGS, {"traderId": trader_id, "settings": settings, "autoCopy": auto_copy, "mode": mode}, extra
        )

    async def set_tpsl(
        self,
        *,
        tracking_number: str,
        take_profit_price: Number | None = None,
        stop_loss_price: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set, change or cancel the take profit and the stop loss of a spot trade you copied.

        `POST /api/v2/copy/spot-follower/setting-tpsl`, signed, 1/s/uid.
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

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Setting-Tpsl
        """
        return await self._call(
            SET_TPSL,
            {"trackingNo": tracking_number, "stopSurplusPrice": take_profit_price, "stopLossPrice": stop_loss_price},
            extra,
        )

    async def stop_copying(self, *, tracking_numbers: Sequence[str], extra: Extra | None = None) -> str:
        """Stop copying for several spot trades at once.

        `POST /api/v2/copy/spot-follower/stop-order`, signed, 1/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            tracking_numbers: Numbers the trades are tracked by, 50 at most; all of them succeed or none.
                (`trackingNoList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Stop-Order
        """
        return await self._call(STOP_COPYING, {"trackingNoList": tracking_numbers}, extra)

    async def unfollow(self, *, trader_id: str, extra: Extra | None = None) -> str:
        """Stop following an elite trader of spot copy trading.

        `POST /api/v2/copy/spot-follower/cancel-trader`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Cancel-Trader
        """
        return await self._call(UNFOLLOW, {"traderId": trader_id}, extra)


class SpotFollowerApiWithRawResponse(RawGroup):
    """Operations of `classic.copy_trading.spot_follower`, returning whole responses."""

    close_positions = raw(SpotFollowerApi.close_positions)
    get_open_orders = raw(SpotFollowerApi.get_open_orders)
    get_order_history = raw(SpotFollowerApi.get_order_history)
    get_settings = raw(SpotFollowerApi.get_settings)
    get_trader_symbols = raw(SpotFollowerApi.get_trader_symbols)
    get_traders = raw(SpotFollowerApi.get_traders)
    set_settings = raw(SpotFollowerApi.set_settings)
    set_tpsl = raw(SpotFollowerApi.set_tpsl)
    stop_copying = raw(SpotFollowerApi.stop_copying)
    unfollow = raw(SpotFollowerApi.unfollow)


class AsyncSpotFollowerApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.copy_trading.spot_follower`, for asyncio, returning whole responses."""

    close_positions = async_raw(AsyncSpotFollowerApi.close_positions)
    get_open_orders = async_raw(AsyncSpotFollowerApi.get_open_orders)
    get_order_history = async_raw(AsyncSpotFollowerApi.get_order_history)
    get_settings = async_raw(AsyncSpotFollowerApi.get_settings)
    get_trader_symbols = async_raw(AsyncSpotFollowerApi.get_trader_symbols)
    get_traders = async_raw(AsyncSpotFollowerApi.get_traders)
    set_settings = async_raw(AsyncSpotFollowerApi.set_settings)
    set_tpsl = async_raw(AsyncSpotFollowerApi.set_tpsl)
    stop_copying = async_raw(AsyncSpotFollowerApi.stop_copying)
    unfollow = async_raw(AsyncSpotFollowerApi.unfollow)
