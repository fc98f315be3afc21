# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.copy_trading.futures_follower`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.copy_trading.futures_follower_models import (
    ClosePositionsRequest,
    ClosePositionsResult,
    GetOpenOrdersRequest,
    GetOrderHistoryRequest,
    GetQuantityLimitsRequest,
    GetSettingsRequest,
    GetTradersRequest,
    OpenOrder,
    OpenOrderPage,
    OrderHistory,
    OrderHistoryPage,
    QuantityLimit,
    SetSettingsRequest,
    SetSettingsRequestSetting,
    SetSmartSettingsRequest,
    SettingPage,
    SetTpslRequest,
    Trader,
    UnfollowRequest,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import (
        CopyMarginMode,
        CopyMode,
        EquityGuardMode,
        FlagOnOff,
        FlagYesNo,
        FollowerLeverageMode,
        FollowerMarginMode,
        PositionSide,
        ProductType,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CLOSE_POSITIONS: Operation[ClosePositionsResult] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_follower.close_positions",
    "POST",
    "/api/v2/copy/mix-follower/close-positions",
    ClosePositionsRequest,
    ClosePositionsResult,
    auth="signed",
    outcome="order",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Close-Positions",
)
GET_OPEN_ORDERS: Operation[OpenOrderPage] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_follower.get_open_orders",
    "GET",
    "/api/v2/copy/mix-follower/query-current-orders",
    GetOpenOrdersRequest,
    OpenOrderPage,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Current-Orders",
    paging={
        "next": "idLessThan = endId",
        "rows": "trackingList",
        "limit": "limit 20..100",
        "window": "startTime..endTime 3mo",
        "key": "trackingNo",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_ORDER_HISTORY: Operation[OrderHistoryPage] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_follower.get_order_history",
    "GET",
    "/api/v2/copy/mix-follower/query-history-orders",
    GetOrderHistoryRequest,
    OrderHistoryPage,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-History-Orders",
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
GET_QUANTITY_LIMITS: Operation[list[QuantityLimit]] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_follower.get_quantity_limits",
    "GET",
    "/api/v2/copy/mix-follower/query-quantity-limit",
    GetQuantityLimitsRequest,
    list[QuantityLimit],
    auth="signed",
    rate_limits=("10/s/ip",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Quantity-Limit",
)
GET_SETTINGS: Operation[SettingPage] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_follower.get_settings",
    "GET",
    "/api/v2/copy/mix-follower/query-settings",
    GetSettingsRequest,
    SettingPage,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Settings",
)
GET_TRADERS: Operation[list[Trader]] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_follower.get_traders",
    "GET",
    "/api/v2/copy/mix-follower/query-traders",
    GetTradersRequest,
    list[Trader],
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Traders",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 20..50",
        "window": "startTime..endTime 3mo",
        "reach": "unknown",
        "key": "traderId",
        "order": "unknown",
        "ends": "empty",
    },
)
SET_SETTINGS: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_follower.set_settings",
    "POST",
    "/api/v2/copy/mix-follower/settings",
    SetSettingsRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    is_trade=True,
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Settings",
)
SET_SMART_SETTINGS: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_follower.set_smart_settings",
    "POST",
    "/api/v2/copy/mix-follower/copy-settings",
    SetSmartSettingsRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("1/s/uid",),
    is_trade=True,
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Copy-Settings",
)
SET_TPSL: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_follower.set_tpsl",
    "POST",
    "/api/v2/copy/mix-follower/setting-tpsl",
    SetTpslRequest,
    str,
    auth="signed",
    outcome="order",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Setting-Tpsl",
)
UNFOLLOW: Operation[str] = Operation(
    API,
    __name__,
    "classic.copy_trading.futures_follower.unfollow",
    "POST",
    "/api/v2/copy/mix-follower/cancel-trader",
    UnfollowRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Cancel-Trader",
)


class FuturesFollowerApi(Group):
    """Operations of `classic.copy_trading.futures_follower`."""

    def close_positions(
        self,
        *,
        product_type: ProductType,
        tracking_number: str | None = None,
        symbol: str | None = None,
        margin_coin: str | None = None,
        margin_mode: CopyMarginMode | None = None,
        hold_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> ClosePositionsResult:
        """Close positions that you copied, found by tracking number, contract, direction, margin coin or margin mode.

        `POST /api/v2/copy/mix-follower/close-positions`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            tracking_number: Position to close, by its tracking number; symbol, marginCoin, marginMode and
                holdSide must fit it where they are given. (`trackingNo`)
            symbol: Contract whose positions to close.
            margin_coin: Margin coin whose positions to close. (`marginCoin`)
            margin_mode: Margin mode whose positions to close. (`marginMode`)
                - `isolated`: Each position has a margin of its own.
                - `cross`: All positions share one margin.
            hold_side: Direction to close; required in hedge mode, ignored in one-way mode. (`holdSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Close-Positions
        """
        return self._call(
            CLOSE_POSITIONS,
            {
                "productType": product_type,
                "trackingNo": tracking_number,
                "symbol": symbol,
                "marginCoin": margin_coin,
                "marginMode": margin_mode,
                "holdSide": hold_side,
            },
            extra,
        )

    def get_open_orders(
        self,
        *,
        product_type: ProductType,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        symbol: str | None = None,
        trader_id: str | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get the futures trades copied from elite traders that are still open.

        `GET /api/v2/copy/mix-follower/query-current-orders`, signed, 5/s/uid.

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
            symbol: Only trades in this contract.
            trader_id: Only trades copied from this elite trader. (`traderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Current-Orders
        """
        return self._call(
            GET_OPEN_ORDERS,
            {
                "productType": product_type,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "symbol": symbol,
                "traderId": trader_id,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        product_type: ProductType,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        symbol: str | None = None,
        trader_id: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: 3mo.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "productType": product_type,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "symbol": symbol,
                "traderId": trader_id,
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
        symbol: str | None = None,
        trader_id: str | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the futures trades copied from elite traders that are closed.

        `GET /api/v2/copy/mix-follower/query-history-orders`, signed, 5/s/uid.

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
            symbol: Only trades in this contract.
            trader_id: Only trades copied from this elite trader. (`traderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-History-Orders
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
                "symbol": symbol,
                "traderId": trader_id,
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
        symbol: str | None = None,
        trader_id: str | None = None,
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
                "symbol": symbol,
                "traderId": trader_id,
            },
            extra,
            walk,
        )

    def get_quantity_limits(
        self, *, product_type: ProductType, symbol: str | None = None, extra: Extra | None = None
    ) -> list[QuantityLimit]:
        """Get the smallest and largest size of a copied futures trade, for one contract or for all of a product type.

        `GET /api/v2/copy/mix-follower/query-quantity-limit`, signed, 10/s/ip.

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

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Quantity-Limit
        """
        return self._call(GET_QUANTITY_LIMITS, {"productType": product_type, "symbol": symbol}, extra)

    def get_settings(self, *, trader_id: str, extra: Extra | None = None) -> SettingPage:
        """Get your settings for copying the futures trades of one elite trader.

        `GET /api/v2/copy/mix-follower/query-settings`, signed, 5/s/uid.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Settings
        """
        return self._call(GET_SETTINGS, {"traderId": trader_id}, extra)

    def get_traders(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Trader]:
        """Get the elite traders of futures copy trading whom you follow.

        `GET /api/v2/copy/mix-follower/query-traders`, signed, 5/s/uid.

        Args:
            start_time: Start of the period, at most three months before its end; three months before it when left
                out. (`startTime`)
            end_time: End of the period, at most three months after its start; three months after it when left
                out. (`endTime`)
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            page_size: Traders per page; 20 when left out, 50 at most. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Traders
        """
        return self._call(
            GET_TRADERS, {"startTime": start_time, "endTime": end_time, "pageNo": page_no, "pageSize": page_size}, extra
        )

    def iter_traders(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Trader]:
        """Walk over all pages of `get_traders`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_TRADERS,
            {"startTime": start_time, "endTime": end_time, "pageNo": page_no, "pageSize": page_size},
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
        """Follow an elite trader of futures copy trading, or change the settings of doing so, for at most ten contracts.

        `POST /api/v2/copy/mix-follower/settings`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            settings: Settings of copying, one entry per symbol.
            auto_copy: Whether contracts that the elite trader newly trades are copied without asking; counts only
                in basic mode. (`autoCopy`)
            mode: How far the settings go; advanced when left out.
                - `basic`: Only the basic settings count.
                - `advanced`: All settings count.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Settings
        """
        return self._call(
            SET_SETTINGS, {"traderId": trader_id, "settings": settings, "autoCopy": auto_copy, "mode": mode}, extra
        )

    def set_smart_settings(
        self,
        *,
        trader_id: str,
        copy_amount: Number,
        copy_all_positions: FlagYesNo | None = None,
        auto_copy: FlagOnOff | None = None,
        equity_guard: FlagOnOff | None = None,
        equity_guard_mode: EquityGuardMode | None = None,
        equity: Number | None = None,
        margin_mode: FollowerMarginMode | None = None,
        leverage_mode: FollowerLeverageMode | None = None,
        fixed_leverage: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Follow an elite trader in proportion to the money put in, or change the settings of doing so; only for
        followers of the new kind.

        `POST /api/v2/copy/mix-follower/copy-settings`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            copy_amount: Money put into copying, in USDT, a whole number from 50 on. (`copyAmount`)
            copy_all_positions: Whether all positions of the elite trader are copied; no when left out.
                (`copyAllPostions`)
            auto_copy: Whether pairs that the elite trader newly trades are copied without asking; on when left
                out. (`autoCopy`)
            equity_guard: Whether the equity is protected; off when left out. (`equityGuardian`)
            equity_guard_mode: What the loss is measured by that sets the protection in; amount when left out.
                (`equityGuardianMode`)
                - `amount`: A fixed amount.
                - `percentage`: A share of the equity.
            equity: Loss at which the protection sets in, a whole number, an amount or 1 to 100 per cent; required
                where the protection is on.
            margin_mode: Margin mode of copied positions; that of the elite trader when left out. (`marginMode`)
                - `follow_trader`: That of the elite trader.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            leverage_mode: Leverage of copied positions, where the margin mode is that of the elite trader; the
                elite trader's own when left out. (`leverage`)
                - `follow_trader`: That of the elite trader.
                - `fixed_leverage`: A fixed one.
            fixed_leverage: Fixed leverage, 1 to 125; 10 when left out. (`multiple`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Copy-Settings
        """
        return self._call(
            SET_SMART_SETTINGS,
            {
                "traderId": trader_id,
                "copyAmount": copy_amount,
                "copyAllPostions": copy_all_positions,
                "autoCopy": auto_copy,
                "equityGuardian": equity_guard,
                "equityGuardianMode": equity_guard_mode,
                "equity": equity,
                "marginMode": margin_mode,
                "leverage": leverage_mode,
                "multiple": fixed_leverage,
            },
            extra,
        )

    def set_tpsl(
        self,
        *,
        tracking_number: str,
        product_type: ProductType,
        symbol: str | None = None,
        take_profit_price: Number | None = None,
        stop_loss_price: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set, change or cancel the take profit and the stop loss of a futures trade you copied.

        `POST /api/v2/copy/mix-follower/setting-tpsl`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            tracking_number: Number the trade is tracked by. (`trackingNo`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract of the trade.
            take_profit_price: Trigger price of the take profit; left out, it stays as it is, and 0 cancels it.
                (`stopSurplusPrice`)
            stop_loss_price: Trigger price of the stop loss; left out, it stays as it is, and 0 cancels it.
                (`stopLossPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Setting-Tpsl
        """
        return self._call(
            SET_TPSL,
            {
                "trackingNo": tracking_number,
                "productType": product_type,
                "symbol": symbol,
                "stopSurplusPrice": take_profit_price,
                "stopLossPrice": stop_loss_price,
            },
            extra,
        )

    def unfollow(self, *, trader_id: str, extra: Extra | None = None) -> str:
        """Stop following an elite trader of futures copy trading.

        `POST /api/v2/copy/mix-follower/cancel-trader`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Cancel-Trader
        """
        return self._call(UNFOLLOW, {"traderId": trader_id}, extra)


class AsyncFuturesFollowerApi(AsyncGroup):
    """Operations of `classic.copy_trading.futures_follower`, for asyncio."""

    async def close_positions(
        self,
        *,
        product_type: ProductType,
        tracking_number: str | None = None,
        symbol: str | None = None,
        margin_coin: str | None = None,
        margin_mode: CopyMarginMode | None = None,
        hold_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> ClosePositionsResult:
        """Close positions that you copied, found by tracking number, contract, direction, margin coin or margin mode.

        `POST /api/v2/copy/mix-follower/close-positions`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            tracking_number: Position to close, by its tracking number; symbol, marginCoin, marginMode and
                holdSide must fit it where they are given. (`trackingNo`)
            symbol: Contract whose positions to close.
            margin_coin: Margin coin whose positions to close. (`marginCoin`)
            margin_mode: Margin mode whose positions to close. (`marginMode`)
                - `isolated`: Each position has a margin of its own.
                - `cross`: All positions share one margin.
            hold_side: Direction to close; required in hedge mode, ignored in one-way mode. (`holdSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Close-Positions
        """
        return await self._call(
            CLOSE_POSITIONS,
            {
                "productType": product_type,
                "trackingNo": tracking_number,
                "symbol": symbol,
                "marginCoin": margin_coin,
                "marginMode": margin_mode,
                "holdSide": hold_side,
            },
            extra,
        )

    async def get_open_orders(
        self,
        *,
        product_type: ProductType,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        symbol: str | None = None,
        trader_id: str | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get the futures trades copied from elite traders that are still open.

        `GET /api/v2/copy/mix-follower/query-current-orders`, signed, 5/s/uid.

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
            symbol: Only trades in this contract.
            trader_id: Only trades copied from this elite trader. (`traderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Current-Orders
        """
        return await self._call(
            GET_OPEN_ORDERS,
            {
                "productType": product_type,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "symbol": symbol,
                "traderId": trader_id,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        product_type: ProductType,
        id_less_than: str | None = None,
        id_greater_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        symbol: str | None = None,
        trader_id: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: 3mo.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "productType": product_type,
                "idLessThan": id_less_than,
                "idGreaterThan": id_greater_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "symbol": symbol,
                "traderId": trader_id,
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
        symbol: str | None = None,
        trader_id: str | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the futures trades copied from elite traders that are closed.

        `GET /api/v2/copy/mix-follower/query-history-orders`, signed, 5/s/uid.

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
            symbol: Only trades in this contract.
            trader_id: Only trades copied from this elite trader. (`traderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-History-Orders
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
                "symbol": symbol,
                "traderId": trader_id,
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
        symbol: str | None = None,
        trader_id: str | None = None,
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
                "symbol": symbol,
                "traderId": trader_id,
            },
            extra,
            walk,
        )

    async def get_quantity_limits(
        self, *, product_type: ProductType, symbol: str | None = None, extra: Extra | None = None
    ) -> list[QuantityLimit]:
        """Get the smallest and largest size of a copied futures trade, for one contract or for all of a product type.

        `GET /api/v2/copy/mix-follower/query-quantity-limit`, signed, 10/s/ip.

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

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Quantity-Limit
        """
        return await self._call(GET_QUANTITY_LIMITS, {"productType": product_type, "symbol": symbol}, extra)

    async def get_settings(self, *, trader_id: str, extra: Extra | None = None) -> SettingPage:
        """Get your settings for copying the futures trades of one elite trader.

        `GET /api/v2/copy/mix-follower/query-settings`, signed, 5/s/uid.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Settings
        """
        return await self._call(GET_SETTINGS, {"traderId": trader_id}, extra)

    async def get_traders(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Trader]:
        """Get the elite traders of futures copy trading whom you follow.

        `GET /api/v2/copy/mix-follower/query-traders`, signed, 5/s/uid.

        Args:
            start_time: Start of the period, at most three months before its end; three months before it when left
                out. (`startTime`)
            end_time: End of the period, at most three months after its start; three months after it when left
                out. (`endTime`)
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            page_size: Traders per page; 20 when left out, 50 at most. (`pageSize`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Traders
        """
        return await self._call(
            GET_TRADERS, {"startTime": start_time, "endTime": end_time, "pageNo": page_no, "pageSize": page_size}, extra
        )

    def iter_traders(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_no: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Trader]:
        """Walk over all pages of `get_traders`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_TRADERS,
            {"startTime": start_time, "endTime": end_time, "pageNo": page_no, "pageSize": page_size},
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
        """Follow an elite trader of futures copy trading, or change the settings of doing so, for at most ten contracts.

        `POST /api/v2/copy/mix-follower/settings`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            settings: Settings of copying, one entry per symbol.
            auto_copy: Whether contracts that the elite trader newly trades are copied without asking; counts only
                in basic mode. (`autoCopy`)
            mode: How far the settings go; advanced when left out.
                - `basic`: Only the basic settings count.
                - `advanced`: All settings count.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Settings
        """
        return await self._call(
            SET_SETTINGS, {"traderId": trader_id, "settings": settings, "autoCopy": auto_copy, "mode": mode}, extra
        )

    async def set_smart_settings(
        self,
        *,
        trader_id: str,
        copy_amount: Number,
        copy_all_positions: FlagYesNo | None = None,
        auto_copy: FlagOnOff | None = None,
        equity_guard: FlagOnOff | None = None,
        equity_guard_mode: EquityGuardMode | None = None,
        equity: Number | None = None,
        margin_mode: FollowerMarginMode | None = None,
        leverage_mode: FollowerLeverageMode | None = None,
        fixed_leverage: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Follow an elite trader in proportion to the money put in, or change the settings of doing so; only for
        followers of the new kind.

        `POST /api/v2/copy/mix-follower/copy-settings`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            copy_amount: Money put into copying, in USDT, a whole number from 50 on. (`copyAmount`)
            copy_all_positions: Whether all positions of the elite trader are copied; no when left out.
                (`copyAllPostions`)
            auto_copy: Whether pairs that the elite trader newly trades are copied without asking; on when left
                out. (`autoCopy`)
            equity_guard: Whether the equity is protected; off when left out. (`equityGuardian`)
            equity_guard_mode: What the loss is measured by that sets the protection in; amount when left out.
                (`equityGuardianMode`)
                - `amount`: A fixed amount.
                - `percentage`: A share of the equity.
            equity: Loss at which the protection sets in, a whole number, an amount or 1 to 100 per cent; required
                where the protection is on.
            margin_mode: Margin mode of copied positions; that of the elite trader when left out. (`marginMode`)
                - `follow_trader`: That of the elite trader.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            leverage_mode: Leverage of copied positions, where the margin mode is that of the elite trader; the
                elite trader's own when left out. (`leverage`)
                - `follow_trader`: That of the elite trader.
                - `fixed_leverage`: A fixed one.
            fixed_leverage: Fixed leverage, 1 to 125; 10 when left out. (`multiple`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Copy-Settings
        """
        return await self._call(
            SET_SMART_SETTINGS,
            {
                "traderId": trader_id,
                "copyAmount": copy_amount,
                "copyAllPostions": copy_all_positions,
                "autoCopy": auto_copy,
                "equityGuardian": equity_guard,
                "equityGuardianMode": equity_guard_mode,
                "equity": equity,
                "marginMode": margin_mode,
                "leverage": leverage_mode,
                "multiple": fixed_leverage,
            },
            extra,
        )

    async def set_tpsl(
        self,
        *,
        tracking_number: str,
        product_type: ProductType,
        symbol: str | None = None,
        take_profit_price: Number | None = None,
        stop_loss_price: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set, change or cancel the take profit and the stop loss of a futures trade you copied.

        `POST /api/v2/copy/mix-follower/setting-tpsl`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            tracking_number: Number the trade is tracked by. (`trackingNo`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract of the trade.
            take_profit_price: Trigger price of the take profit; left out, it stays as it is, and 0 cancels it.
                (`stopSurplusPrice`)
            stop_loss_price: Trigger price of the stop loss; left out, it stays as it is, and 0 cancels it.
                (`stopLossPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Setting-Tpsl
        """
        return await self._call(
            SET_TPSL,
            {
                "trackingNo": tracking_number,
                "productType": product_type,
                "symbol": symbol,
                "stopSurplusPrice": take_profit_price,
                "stopLossPrice": stop_loss_price,
            },
            extra,
        )

    async def unfollow(self, *, trader_id: str, extra: Extra | None = None) -> str:
        """Stop following an elite trader of futures copy trading.

        `POST /api/v2/copy/mix-follower/cancel-trader`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            trader_id: User id of the elite trader. (`traderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Cancel-Trader
        """
        return await self._call(UNFOLLOW, {"traderId": trader_id}, extra)


class FuturesFollowerApiWithRawResponse(RawGroup):
    """Operations of `classic.copy_trading.futures_follower`, returning whole responses."""

    close_positions = raw(FuturesFollowerApi.close_positions)
    get_open_orders = raw(FuturesFollowerApi.get_open_orders)
    get_order_history = raw(FuturesFollowerApi.get_order_history)
    get_quantity_limits = raw(FuturesFollowerApi.get_quantity_limits)
    get_settings = raw(FuturesFollowerApi.get_settings)
    get_traders = raw(FuturesFollowerApi.get_traders)
    set_settings = raw(FuturesFollowerApi.set_settings)
    set_smart_settings = raw(FuturesFollowerApi.set_smart_settings)
    set_tpsl = raw(FuturesFollowerApi.set_tpsl)
    unfollow = raw(FuturesFollowerApi.unfollow)


class AsyncFuturesFollowerApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.copy_trading.futures_follower`, for asyncio, returning whole responses."""

    close_positions = async_raw(AsyncFuturesFollowerApi.close_positions)
    get_open_orders = async_raw(AsyncFuturesFollowerApi.get_open_orders)
    get_order_history = async_raw(AsyncFuturesFollowerApi.get_order_history)
    get_quantity_limits = async_raw(AsyncFuturesFollowerApi.get_quantity_limits)
    get_settings = async_raw(AsyncFuturesFollowerApi.get_settings)
    get_traders = async_raw(AsyncFuturesFollowerApi.get_traders)
    set_settings = async_raw(AsyncFuturesFollowerApi.set_settings)
    set_smart_settings = async_raw(AsyncFuturesFollowerApi.set_smart_settings)
    set_tpsl = async_raw(AsyncFuturesFollowerApi.set_tpsl)
    unfollow = async_raw(AsyncFuturesFollowerApi.unfollow)
