# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.copy_trading.futures_follower`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.copy_trading.futures_follower_models import (
    CancelTpslOrderRequest,
    CloseAllPositionsRequest,
    ClosePositionRequest,
    FollowRequest,
    GetOpenTpslOrdersRequest,
    GetPositionsRequest,
    GetProfitDetailsRequest,
    GetSettingsRequest,
    GetSummaryRequest,
    GetTpslOrderHistoryRequest,
    GetTransfersRequest,
    ModifySettingsRequest,
    ModifyTpslOrderRequest,
    ModifyTpslOrderResult,
    OpenTpslOrderPage,
    PlaceTpslOrderRequest,
    PlaceTpslOrderResult,
    PositionPage,
    ProfitDetail,
    ProfitDetailPage,
    Settings,
    Summary,
    TpslOrderHistory,
    TpslOrderHistoryPage,
    Transfer,
    TransferPage,
    TransferRequest,
    UnfollowRequest,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import CopySizing, CopyTransferDirection, FlagOnOff, PositionSide, TriggerBy, UnfollowClose
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CANCEL_TPSL_ORDER: Operation[str] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.cancel_tpsl_order",
    "POST",
    "/api/v3/copy/futures/cancel-tpsl",
    CancelTpslOrderRequest,
    str,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    is_cancel=True,
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#cancel-tpsl",
)
CLOSE_ALL_POSITIONS: Operation[str] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.close_all_positions",
    "POST",
    "/api/v3/copy/futures/close-all",
    CloseAllPositionsRequest,
    str,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#close-all",
)
CLOSE_POSITION: Operation[str] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.close_position",
    "POST",
    "/api/v3/copy/futures/close-positions",
    ClosePositionRequest,
    str,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#close-positions",
)
FOLLOW: Operation[str] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.follow",
    "POST",
    "/api/v3/copy/futures/follower-settings",
    FollowRequest,
    str,
    auth="signed",
    outcome="transfer",
    permission="UTA trade read & write",
    is_trade=True,
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#create-copy",
)
GET_OPEN_TPSL_ORDERS: Operation[OpenTpslOrderPage] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.get_open_tpsl_orders",
    "GET",
    "/api/v3/copy/futures/current-tpsl-orders",
    GetOpenTpslOrdersRequest,
    OpenTpslOrderPage,
    auth="signed",
    permission="UTA trade read",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#get-current-tpsl-orders",
)
GET_POSITIONS: Operation[PositionPage] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.get_positions",
    "GET",
    "/api/v3/copy/futures/current-positions",
    GetPositionsRequest,
    PositionPage,
    auth="signed",
    permission="UTA trade read",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#get-current-positions",
)
GET_PROFIT_DETAILS: Operation[ProfitDetailPage] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.get_profit_details",
    "GET",
    "/api/v3/copy/futures/copy-profit-details",
    GetProfitDetailsRequest,
    ProfitDetailPage,
    auth="signed",
    permission="UTA trade read",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#get-copy-profit-details",
    paging={
        "next": "cursor = nextCursor",
        "rows": "list",
        "limit": "limit 20..100",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "row",
        "time": "settleTime",
        "order": "unknown",
        "ends": "no cursor",
    },
)
GET_SETTINGS: Operation[Settings] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.get_settings",
    "GET",
    "/api/v3/copy/futures/copy-settings",
    GetSettingsRequest,
    Settings,
    auth="signed",
    permission="UTA trade read",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#get-copy-settings",
)
GET_SUMMARY: Operation[Summary] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.get_summary",
    "GET",
    "/api/v3/copy/futures/current-copy",
    GetSummaryRequest,
    Summary,
    auth="signed",
    permission="UTA trade read",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#get-current-copy",
)
GET_TPSL_ORDER_HISTORY: Operation[TpslOrderHistoryPage] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.get_tpsl_order_history",
    "GET",
    "/api/v3/copy/futures/tpsl-order-history",
    GetTpslOrderHistoryRequest,
    TpslOrderHistoryPage,
    auth="signed",
    permission="UTA trade read",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#get-tpsl-order-history",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 100..100",
        "window": "startTime..endTime 30d",
        "reach": "90d",
        "key": "strategyId",
        "order": "unknown",
        "ends": "no cursor",
    },
)
GET_TRANSFERS: Operation[TransferPage] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.get_transfers",
    "GET",
    "/api/v3/copy/futures/copy-transfer-record",
    GetTransfersRequest,
    TransferPage,
    auth="signed",
    permission="UTA mgt. read",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#get-copy-transfer-record",
    paging={
        "next": "cursor = nextCursor",
        "rows": "list",
        "limit": "limit 20..100",
        "reach": "unknown",
        "key": "row",
        "order": "unknown",
        "ends": "no cursor",
    },
)
MODIFY_SETTINGS: Operation[str] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.modify_settings",
    "POST",
    "/api/v3/copy/futures/modify-follower-settings",
    ModifySettingsRequest,
    str,
    auth="signed",
    outcome="setting",
    permission="UTA trade read & write",
    is_trade=True,
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#modify-follower-settings",
)
MODIFY_TPSL_ORDER: Operation[ModifyTpslOrderResult] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.modify_tpsl_order",
    "POST",
    "/api/v3/copy/futures/modify-tpsl",
    ModifyTpslOrderRequest,
    ModifyTpslOrderResult,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#modify-tpsl",
)
PLACE_TPSL_ORDER: Operation[PlaceTpslOrderResult] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.place_tpsl_order",
    "POST",
    "/api/v3/copy/futures/place-tpsl",
    PlaceTpslOrderRequest,
    PlaceTpslOrderResult,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#place-tpsl",
)
TRANSFER: Operation[str] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.transfer",
    "POST",
    "/api/v3/copy/futures/copy-transfer",
    TransferRequest,
    str,
    auth="signed",
    outcome="transfer",
    permission="UTA mgt. read & write",
    is_trade=True,
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#copy-transfer",
)
UNFOLLOW: Operation[str] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_follower.unfollow",
    "POST",
    "/api/v3/copy/futures/unfollow",
    UnfollowRequest,
    str,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#unfollow",
)


class FuturesFollowerApi(Group):
    """Operations of `uta.copy_trading.futures_follower`."""

    def cancel_tpsl_order(self, *, project_id: str, strategy_id: str, extra: Extra | None = None) -> str:
        """Cancel the take profit and stop loss of a position you copied.

        `POST /api/v3/copy/futures/cancel-tpsl`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            strategy_id: Id of the take-profit and stop-loss order. (`strategyId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#cancel-tpsl
        """
        return self._call(CANCEL_TPSL_ORDER, {"projectId": project_id, "strategyId": strategy_id}, extra)

    def close_all_positions(self, *, project_id: str, extra: Extra | None = None) -> str:
        """Close all positions copied from one project.

        `POST /api/v3/copy/futures/close-all`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            project_id: Project whose positions to close. (`projectId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#close-all
        """
        return self._call(CLOSE_ALL_POSITIONS, {"projectId": project_id}, extra)

    def close_position(
        self,
        *,
        project_id: str,
        symbol: str,
        qty: Number,
        hold_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Close a position copied from one project, or part of it.

        `POST /api/v3/copy/futures/close-positions`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            symbol: Trading pair, such as BTCUSDT.
            qty: Amount to close, in the base coin.
            hold_side: Direction of the position; needed in hedge mode. (`holdSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#close-positions
        """
        return self._call(
            CLOSE_POSITION, {"projectId": project_id, "symbol": symbol, "qty": qty, "holdSide": hold_side}, extra
        )

    def follow(
        self,
        *,
        project_id: str,
        sizing: CopySizing,
        amount: Number,
        account_type: str | None = None,
        symbols: Sequence[str] | None = None,
        margin_per_order: Number | None = None,
        auto_copy: FlagOnOff | None = None,
        leverage: Number | None = None,
        max_entry_slippage: Number | None = None,
        max_margin_ratio: Number | None = None,
        max_position_value: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Begin to copy the project of an elite trader.

        `POST /api/v3/copy/futures/follower-settings`, signed, permission: UTA trade read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            project_id: Project to copy. (`projectId`)
            sizing: What the margin of copied orders is reckoned by. (`type`)
                - `fixed_ratio`: Share of margin in the elite trader's equity.
                - `fixed_margin`: Same margin for each order.
            amount: Money to put in, in USDT, at least 50.
            account_type: Accounts that the money is taken from, separated by commas (funding, uta, otc); when
                left out, all three, in the order funding, otc, uta. (`accountType`)
            symbols: Pairs to copy; all when left out. (`tradingPairList`)
            margin_per_order: Margin of each copied order, in USDT; required for fixed_margin. (`marginPerOrder`)
            auto_copy: Whether pairs that the elite trader newly trades are copied without asking; on when left
                out. (`autoCopy`)
            leverage: Leverage, 1 to 10; that of the elite trader when left out.
            max_entry_slippage: Largest slippage at opening, in per cent, 0.1 to 3 (0.1 is 0.1 %).
                (`maxEntrySlippage`)
            max_margin_ratio: Largest margin of one order relative to the total assets, in per cent, 5 to 95 (5 is
                5 %). (`maxMarginRatio`)
            max_position_value: Value of the positions from which no more orders are copied, in USDT; 2000000 is
                both the default and the most. (`maxPostionValue`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#create-copy
        """
        return self._call(
            FOLLOW,
            {
                "projectId": project_id,
                "type": sizing,
                "amount": amount,
                "accountType": account_type,
                "tradingPairList": symbols,
                "marginPerOrder": margin_per_order,
                "autoCopy": auto_copy,
                "leverage": leverage,
                "maxEntrySlippage": max_entry_slippage,
                "maxMarginRatio": max_margin_ratio,
                "maxPostionValue": max_position_value,
            },
            extra,
        )

    def get_open_tpsl_orders(self, *, project_id: str, extra: Extra | None = None) -> OpenTpslOrderPage:
        """Get the take-profit and stop-loss orders of positions copied from one project that are still open.

        `GET /api/v3/copy/futures/current-tpsl-orders`, signed, permission: UTA trade read.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-current-tpsl-orders
        """
        return self._call(GET_OPEN_TPSL_ORDERS, {"projectId": project_id}, extra)

    def get_positions(
        self,
        *,
        project_id: str,
        symbol: str | None = None,
        position_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> PositionPage:
        """Get the open positions copied from one project.

        `GET /api/v3/copy/futures/current-positions`, signed, permission: UTA trade read.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            symbol: Only positions in this contract.
            position_side: Only positions in this direction. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-current-positions
        """
        return self._call(GET_POSITIONS, {"projectId": project_id, "symbol": symbol, "posSide": position_side}, extra)

    def get_profit_details(
        self,
        *,
        project_id: str,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> ProfitDetailPage:
        """Get the settlements of profit shares with the elite trader of one project, one by one.

        `GET /api/v3/copy/futures/copy-profit-details`, signed, permission: UTA trade read.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Settlements per page; 20 when left out, 100 at most.
            cursor: nextCursor of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-copy-profit-details
        """
        return self._call(
            GET_PROFIT_DETAILS,
            {"projectId": project_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
        )

    def iter_profit_details(
        self,
        *,
        project_id: str,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[ProfitDetail]:
        """Walk over all pages of `get_profit_details`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_PROFIT_DETAILS,
            {"projectId": project_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
            walk,
        )

    def get_settings(self, *, project_id: str, extra: Extra | None = None) -> Settings:
        """Get your settings for copying one project.

        `GET /api/v3/copy/futures/copy-settings`, signed, permission: UTA trade read.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-copy-settings
        """
        return self._call(GET_SETTINGS, {"projectId": project_id}, extra)

    def get_summary(self, *, project_id: str, extra: Extra | None = None) -> Summary:
        """Get what you put into copying one project and what came of it.

        `GET /api/v3/copy/futures/current-copy`, signed, permission: UTA trade read.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-current-copy
        """
        return self._call(GET_SUMMARY, {"projectId": project_id}, extra)

    def get_tpsl_order_history(
        self,
        *,
        project_id: str,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> TpslOrderHistoryPage:
        """Get the take-profit and stop-loss orders of positions copied from one project that are done.

        `GET /api/v3/copy/futures/tpsl-order-history`, signed, permission: UTA trade read.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            start_time: Start of the period, at most 90 days back; the last 30 days when left out. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Orders per page; 100 is both the default and the most.
            cursor: cursor of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-tpsl-order-history
        """
        return self._call(
            GET_TPSL_ORDER_HISTORY,
            {"projectId": project_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
        )

    def iter_tpsl_order_history(
        self,
        *,
        project_id: str,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[TpslOrderHistory]:
        """Walk over all pages of `get_tpsl_order_history`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_TPSL_ORDER_HISTORY,
            {"projectId": project_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
            walk,
        )

    def get_transfers(
        self, *, project_id: str, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> TransferPage:
        """Get the transfers into and out of your copy trading account for one project.

        `GET /api/v3/copy/futures/copy-transfer-record`, signed, permission: UTA mgt. read.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            limit: Transfers per page; 20 when left out, 100 at most.
            cursor: nextCursor of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-copy-transfer-record
        """
        return self._call(GET_TRANSFERS, {"projectId": project_id, "limit": limit, "cursor": cursor}, extra)

    def iter_transfers(
        self,
        *,
        project_id: str,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Transfer]:
        """Walk over all pages of `get_transfers`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_TRANSFERS, {"projectId": project_id, "limit": limit, "cursor": cursor}, extra, walk)

    def modify_settings(
        self,
        *,
        project_id: str,
        symbols: Sequence[str] | None = None,
        margin_per_order: Number | None = None,
        auto_copy: FlagOnOff | None = None,
        leverage: Number | None = None,
        max_entry_slippage: Number | None = None,
        max_margin_ratio: Number | None = None,
        max_position_value: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Change your settings for copying one project.

        `POST /api/v3/copy/futures/modify-follower-settings`, signed, permission: UTA trade read & write.
        A lost response raises `OutcomeUnknown`.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            symbols: Pairs to copy; the one word all stands for all of them. (`tradingPairList`)
            margin_per_order: Margin of each copied order, in USDT. (`marginPerOrder`)
            auto_copy: Whether pairs that the elite trader newly trades are copied without asking. (`autoCopy`)
            leverage: Leverage, 1 to 10; changed only while no positions are open.
            max_entry_slippage: Largest slippage at opening, in per cent, 0.1 to 3 (0.1 is 0.1 %).
                (`maxEntrySlippage`)
            max_margin_ratio: Largest margin of one order relative to the total assets, in per cent, 5 to 95 (5 is
                5 %). (`maxMarginRatio`)
            max_position_value: Value of the positions from which no more orders are copied, in USDT, 2000000 at
                most. (`maxPostionValue`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#modify-follower-settings
        """
        return self._call(
            MODIFY_SETTINGS,
            {
                "projectId": project_id,
                "tradingPairList": symbols,
                "marginPerOrder": margin_per_order,
                "autoCopy": auto_copy,
                "leverage": leverage,
                "maxEntrySlippage": max_entry_slippage,
                "maxMarginRatio": max_margin_ratio,
                "maxPostionValue": max_position_value,
            },
            extra,
        )

    def modify_tpsl_order(
        self,
        *,
        project_id: str,
        strategy_id: str,
        tp_trigger_by: TriggerBy,
        sl_trigger_by: TriggerBy,
        take_profit: Number,
        stop_loss: Number,
        extra: Extra | None = None,
    ) -> ModifyTpslOrderResult:
        """Change the take profit and stop loss of a position you copied.

        `POST /api/v3/copy/futures/modify-tpsl`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            strategy_id: Id of the take-profit and stop-loss order. (`strategyId`)
            tp_trigger_by: Price that sets the take profit off. (`tpTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            sl_trigger_by: Price that sets the stop loss off. (`slTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            take_profit: Trigger price of the take profit. (`takeProfit`)
            stop_loss: Trigger price of the stop loss. (`stopLoss`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#modify-tpsl
        """
        return self._call(
            MODIFY_TPSL_ORDER,
            {
                "projectId": project_id,
                "strategyId": strategy_id,
                "tpTriggerBy": tp_trigger_by,
                "slTriggerBy": sl_trigger_by,
                "takeProfit": take_profit,
                "stopLoss": stop_loss,
            },
            extra,
        )

    def place_tpsl_order(
        self,
        *,
        project_id: str,
        position_id: str,
        tp_trigger_by: TriggerBy,
        sl_trigger_by: TriggerBy,
        take_profit: Number,
        stop_loss: Number,
        extra: Extra | None = None,
    ) -> PlaceTpslOrderResult:
        """Set a take profit and a stop loss for a position you copied.

        `POST /api/v3/copy/futures/place-tpsl`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            position_id: Id of the position. (`positionId`)
            tp_trigger_by: Price that sets the take profit off. (`tpTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            sl_trigger_by: Price that sets the stop loss off. (`slTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            take_profit: Trigger price of the take profit. (`takeProfit`)
            stop_loss: Trigger price of the stop loss. (`stopLoss`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#place-tpsl
        """
        return self._call(
            PLACE_TPSL_ORDER,
            {
                "projectId": project_id,
                "positionId": position_id,
                "tpTriggerBy": tp_trigger_by,
                "slTriggerBy": sl_trigger_by,
                "takeProfit": take_profit,
                "stopLoss": stop_loss,
            },
            extra,
        )

    def transfer(
        self,
        *,
        project_id: str,
        direction: CopyTransferDirection,
        coin: str,
        amount: Number,
        source_accounts: str | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Move money into your copy trading account for one project, or out of it.

        `POST /api/v3/copy/futures/copy-transfer`, signed, permission: UTA mgt. read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            direction: Whether money moves in or out; out goes only to the spot or funding account. (`type`)
                - `in`: Into the account of copy trading.
                - `out`: Out of the account of copy trading.
            coin: Coin to move.
            amount: Amount to move, in the coin.
            source_accounts: Accounts that money moved in is taken from, separated by commas (funding, uta, otc);
                when left out, all three, in the order funding, otc, uta. (`inAccountType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#copy-transfer
        """
        return self._call(
            TRANSFER,
            {
                "projectId": project_id,
                "type": direction,
                "coin": coin,
                "amount": amount,
                "inAccountType": source_accounts,
            },
            extra,
        )

    def unfollow(self, *, project_id: str, close_type: UnfollowClose | None = None, extra: Extra | None = None) -> str:
        """Stop copying one project.

        `POST /api/v3/copy/futures/unfollow`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            project_id: Project to stop copying. (`projectId`)
            close_type: When the positions still open are closed. (`closeType`)
                - `follow_close`: When the elite trader closes them.
                - `instant_close`: At once.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#unfollow
        """
        return self._call(UNFOLLOW, {"projectId": project_id, "closeType": close_type}, extra)


class AsyncFuturesFollowerApi(AsyncGroup):
    """Operations of `uta.copy_trading.futures_follower`, for asyncio."""

    async def cancel_tpsl_order(self, *, project_id: str, strategy_id: str, extra: Extra | None = None) -> str:
        """Cancel the take profit and stop loss of a position you copied.

        `POST /api/v3/copy/futures/cancel-tpsl`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            strategy_id: Id of the take-profit and stop-loss order. (`strategyId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#cancel-tpsl
        """
        return await self._call(CANCEL_TPSL_ORDER, {"projectId": project_id, "strategyId": strategy_id}, extra)

    async def close_all_positions(self, *, project_id: str, extra: Extra | None = None) -> str:
        """Close all positions copied from one project.

        `POST /api/v3/copy/futures/close-all`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            project_id: Project whose positions to close. (`projectId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#close-all
        """
        return await self._call(CLOSE_ALL_POSITIONS, {"projectId": project_id}, extra)

    async def close_position(
        self,
        *,
        project_id: str,
        symbol: str,
        qty: Number,
        hold_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Close a position copied from one project, or part of it.

        `POST /api/v3/copy/futures/close-positions`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            symbol: Trading pair, such as BTCUSDT.
            qty: Amount to close, in the base coin.
            hold_side: Direction of the position; needed in hedge mode. (`holdSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#close-positions
        """
        return await self._call(
            CLOSE_POSITION, {"projectId": project_id, "symbol": symbol, "qty": qty, "holdSide": hold_side}, extra
        )

    async def follow(
        self,
        *,
        project_id: str,
        sizing: CopySizing,
        amount: Number,
        account_type: str | None = None,
        symbols: Sequence[str] | None = None,
        margin_per_order: Number | None = None,
        auto_copy: FlagOnOff | None = None,
        leverage: Number | None = None,
        max_entry_slippage: Number | None = None,
        max_margin_ratio: Number | None = None,
        max_position_value: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Begin to copy the project of an elite trader.

        `POST /api/v3/copy/futures/follower-settings`, signed, permission: UTA trade read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            project_id: Project to copy. (`projectId`)
            sizing: What the margin of copied orders is reckoned by. (`type`)
                - `fixed_ratio`: Share of margin in the elite trader's equity.
                - `fixed_margin`: Same margin for each order.
            amount: Money to put in, in USDT, at least 50.
            account_type: Accounts that the money is taken from, separated by commas (funding, uta, otc); when
                left out, all three, in the order funding, otc, uta. (`accountType`)
            symbols: Pairs to copy; all when left out. (`tradingPairList`)
            margin_per_order: Margin of each copied order, in USDT; required for fixed_margin. (`marginPerOrder`)
            auto_copy: Whether pairs that the elite trader newly trades are copied without asking; on when left
                out. (`autoCopy`)
            leverage: Leverage, 1 to 10; that of the elite trader when left out.
            max_entry_slippage: Largest slippage at opening, in per cent, 0.1 to 3 (0.1 is 0.1 %).
                (`maxEntrySlippage`)
            max_margin_ratio: Largest margin of one order relative to the total assets, in per cent, 5 to 95 (5 is
                5 %). (`maxMarginRatio`)
            max_position_value: Value of the positions from which no more orders are copied, in USDT; 2000000 is
                both the default and the most. (`maxPostionValue`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#create-copy
        """
        return await self._call(
            FOLLOW,
            {
                "projectId": project_id,
                "type": sizing,
                "amount": amount,
                "accountType": account_type,
                "tradingPairList": symbols,
                "marginPerOrder": margin_per_order,
                "autoCopy": auto_copy,
                "leverage": leverage,
                "maxEntrySlippage": max_entry_slippage,
                "maxMarginRatio": max_margin_ratio,
                "maxPostionValue": max_position_value,
            },
            extra,
        )

    async def get_open_tpsl_orders(self, *, project_id: str, extra: Extra | None = None) -> OpenTpslOrderPage:
        """Get the take-profit and stop-loss orders of positions copied from one project that are still open.

        `GET /api/v3/copy/futures/current-tpsl-orders`, signed, permission: UTA trade read.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-current-tpsl-orders
        """
        return await self._call(GET_OPEN_TPSL_ORDERS, {"projectId": project_id}, extra)

    async def get_positions(
        self,
        *,
        project_id: str,
        symbol: str | None = None,
        position_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> PositionPage:
        """Get the open positions copied from one project.

        `GET /api/v3/copy/futures/current-positions`, signed, permission: UTA trade read.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            symbol: Only positions in this contract.
            position_side: Only positions in this direction. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-current-positions
        """
        return await self._call(
            GET_POSITIONS, {"projectId": project_id, "symbol": symbol, "posSide": position_side}, extra
        )

    async def get_profit_details(
        self,
        *,
        project_id: str,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> ProfitDetailPage:
        """Get the settlements of profit shares with the elite trader of one project, one by one.

        `GET /api/v3/copy/futures/copy-profit-details`, signed, permission: UTA trade read.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Settlements per page; 20 when left out, 100 at most.
            cursor: nextCursor of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-copy-profit-details
        """
        return await self._call(
            GET_PROFIT_DETAILS,
            {"projectId": project_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
        )

    def iter_profit_details(
        self,
        *,
        project_id: str,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[ProfitDetail]:
        """Walk over all pages of `get_profit_details`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_PROFIT_DETAILS,
            {"projectId": project_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
            walk,
        )

    async def get_settings(self, *, project_id: str, extra: Extra | None = None) -> Settings:
        """Get your settings for copying one project.

        `GET /api/v3/copy/futures/copy-settings`, signed, permission: UTA trade read.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-copy-settings
        """
        return await self._call(GET_SETTINGS, {"projectId": project_id}, extra)

    async def get_summary(self, *, project_id: str, extra: Extra | None = None) -> Summary:
        """Get what you put into copying one project and what came of it.

        `GET /api/v3/copy/futures/current-copy`, signed, permission: UTA trade read.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-current-copy
        """
        return await self._call(GET_SUMMARY, {"projectId": project_id}, extra)

    async def get_tpsl_order_history(
        self,
        *,
        project_id: str,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> TpslOrderHistoryPage:
        """Get the take-profit and stop-loss orders of positions copied from one project that are done.

        `GET /api/v3/copy/futures/tpsl-order-history`, signed, permission: UTA trade read.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            start_time: Start of the period, at most 90 days back; the last 30 days when left out. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Orders per page; 100 is both the default and the most.
            cursor: cursor of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-tpsl-order-history
        """
        return await self._call(
            GET_TPSL_ORDER_HISTORY,
            {"projectId": project_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
        )

    def iter_tpsl_order_history(
        self,
        *,
        project_id: str,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[TpslOrderHistory]:
        """Walk over all pages of `get_tpsl_order_history`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_TPSL_ORDER_HISTORY,
            {"projectId": project_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
            walk,
        )

    async def get_transfers(
        self, *, project_id: str, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> TransferPage:
        """Get the transfers into and out of your copy trading account for one project.

        `GET /api/v3/copy/futures/copy-transfer-record`, signed, permission: UTA mgt. read.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            limit: Transfers per page; 20 when left out, 100 at most.
            cursor: nextCursor of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-copy-transfer-record
        """
        return await self._call(GET_TRANSFERS, {"projectId": project_id, "limit": limit, "cursor": cursor}, extra)

    def iter_transfers(
        self,
        *,
        project_id: str,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Transfer]:
        """Walk over all pages of `get_transfers`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_TRANSFERS, {"projectId": project_id, "limit": limit, "cursor": cursor}, extra, walk)

    async def modify_settings(
        self,
        *,
        project_id: str,
        symbols: Sequence[str] | None = None,
        margin_per_order: Number | None = None,
        auto_copy: FlagOnOff | None = None,
        leverage: Number | None = None,
        max_entry_slippage: Number | None = None,
        max_margin_ratio: Number | None = None,
        max_position_value: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Change your settings for copying one project.

        `POST /api/v3/copy/futures/modify-follower-settings`, signed, permission: UTA trade read & write.
        A lost response raises `OutcomeUnknown`.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            symbols: Pairs to copy; the one word all stands for all of them. (`tradingPairList`)
            margin_per_order: Margin of each copied order, in USDT. (`marginPerOrder`)
            auto_copy: Whether pairs that the elite trader newly trades are copied without asking. (`autoCopy`)
            leverage: Leverage, 1 to 10; changed only while no positions are open.
            max_entry_slippage: Largest slippage at opening, in per cent, 0.1 to 3 (0.1 is 0.1 %).
                (`maxEntrySlippage`)
            max_margin_ratio: Largest margin of one order relative to the total assets, in per cent, 5 to 95 (5 is
                5 %). (`maxMarginRatio`)
            max_position_value: Value of the positions from which no more orders are copied, in USDT, 2000000 at
                most. (`maxPostionValue`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#modify-follower-settings
        """
        return await self._call(
            MODIFY_SETTINGS,
            {
                "projectId": project_id,
                "tradingPairList": symbols,
                "marginPerOrder": margin_per_order,
                "autoCopy": auto_copy,
                "leverage": leverage,
                "maxEntrySlippage": max_entry_slippage,
                "maxMarginRatio": max_margin_ratio,
                "maxPostionValue": max_position_value,
            },
            extra,
        )

    async def modify_tpsl_order(
        self,
        *,
        project_id: str,
        strategy_id: str,
        tp_trigger_by: TriggerBy,
        sl_trigger_by: TriggerBy,
        take_profit: Number,
        stop_loss: Number,
        extra: Extra | None = None,
    ) -> ModifyTpslOrderResult:
        """Change the take profit and stop loss of a position you copied.

        `POST /api/v3/copy/futures/modify-tpsl`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            strategy_id: Id of the take-profit and stop-loss order. (`strategyId`)
            tp_trigger_by: Price that sets the take profit off. (`tpTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            sl_trigger_by: Price that sets the stop loss off. (`slTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            take_profit: Trigger price of the take profit. (`takeProfit`)
            stop_loss: Trigger price of the stop loss. (`stopLoss`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#modify-tpsl
        """
        return await self._call(
            MODIFY_TPSL_ORDER,
            {
                "projectId": project_id,
                "strategyId": strategy_id,
                "tpTriggerBy": tp_trigger_by,
                "slTriggerBy": sl_trigger_by,
                "takeProfit": take_profit,
                "stopLoss": stop_loss,
            },
            extra,
        )

    async def place_tpsl_order(
        self,
        *,
        project_id: str,
        position_id: str,
        tp_trigger_by: TriggerBy,
        sl_trigger_by: TriggerBy,
        take_profit: Number,
        stop_loss: Number,
        extra: Extra | None = None,
    ) -> PlaceTpslOrderResult:
        """Set a take profit and a stop loss for a position you copied.

        `POST /api/v3/copy/futures/place-tpsl`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            position_id: Id of the position. (`positionId`)
            tp_trigger_by: Price that sets the take profit off. (`tpTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            sl_trigger_by: Price that sets the stop loss off. (`slTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            take_profit: Trigger price of the take profit. (`takeProfit`)
            stop_loss: Trigger price of the stop loss. (`stopLoss`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#place-tpsl
        """
        return await self._call(
            PLACE_TPSL_ORDER,
            {
                "projectId": project_id,
                "positionId": position_id,
                "tpTriggerBy": tp_trigger_by,
                "slTriggerBy": sl_trigger_by,
                "takeProfit": take_profit,
                "stopLoss": stop_loss,
            },
            extra,
        )

    async def transfer(
        self,
        *,
        project_id: str,
        direction: CopyTransferDirection,
        coin: str,
        amount: Number,
        source_accounts: str | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Move money into your copy trading account for one project, or out of it.

        `POST /api/v3/copy/futures/copy-transfer`, signed, permission: UTA mgt. read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            project_id: Id of the elite trader's project that is copied. (`projectId`)
            direction: Whether money moves in or out; out goes only to the spot or funding account. (`type`)
                - `in`: Into the account of copy trading.
                - `out`: Out of the account of copy trading.
            coin: Coin to move.
            amount: Amount to move, in the coin.
            source_accounts: Accounts that money moved in is taken from, separated by commas (funding, uta, otc);
                when left out, all three, in the order funding, otc, uta. (`inAccountType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#copy-transfer
        """
        return await self._call(
            TRANSFER,
            {
                "projectId": project_id,
                "type": direction,
                "coin": coin,
                "amount": amount,
                "inAccountType": source_accounts,
            },
            extra,
        )

    async def unfollow(
        self, *, project_id: str, close_type: UnfollowClose | None = None, extra: Extra | None = None
    ) -> str:
        """Stop copying one project.

        `POST /api/v3/copy/futures/unfollow`, signed, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            project_id: Project to stop copying. (`projectId`)
            close_type: When the positions still open are closed. (`closeType`)
                - `follow_close`: When the elite trader closes them.
                - `instant_close`: At once.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/follower#unfollow
        """
        return await self._call(UNFOLLOW, {"projectId": project_id, "closeType": close_type}, extra)


class FuturesFollowerApiWithRawResponse(RawGroup):
    """Operations of `uta.copy_trading.futures_follower`, returning whole responses."""

    cancel_tpsl_order = raw(FuturesFollowerApi.cancel_tpsl_order)
    close_all_positions = raw(FuturesFollowerApi.close_all_positions)
    close_position = raw(FuturesFollowerApi.close_position)
    follow = raw(FuturesFollowerApi.follow)
    get_open_tpsl_orders = raw(FuturesFollowerApi.get_open_tpsl_orders)
    get_positions = raw(FuturesFollowerApi.get_positions)
    get_profit_details = raw(FuturesFollowerApi.get_profit_details)
    get_settings = raw(FuturesFollowerApi.get_settings)
    get_summary = raw(FuturesFollowerApi.get_summary)
    get_tpsl_order_history = raw(FuturesFollowerApi.get_tpsl_order_history)
    get_transfers = raw(FuturesFollowerApi.get_transfers)
    modify_settings = raw(FuturesFollowerApi.modify_settings)
    modify_tpsl_order = raw(FuturesFollowerApi.modify_tpsl_order)
    place_tpsl_order = raw(FuturesFollowerApi.place_tpsl_order)
    transfer = raw(FuturesFollowerApi.transfer)
    unfollow = raw(FuturesFollowerApi.unfollow)


class AsyncFuturesFollowerApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.copy_trading.futures_follower`, for asyncio, returning whole responses."""

    cancel_tpsl_order = async_raw(AsyncFuturesFollowerApi.cancel_tpsl_order)
    close_all_positions = async_raw(AsyncFuturesFollowerApi.close_all_positions)
    close_position = async_raw(AsyncFuturesFollowerApi.close_position)
    follow = async_raw(AsyncFuturesFollowerApi.follow)
    get_open_tpsl_orders = async_raw(AsyncFuturesFollowerApi.get_open_tpsl_orders)
    get_positions = async_raw(AsyncFuturesFollowerApi.get_positions)
    get_profit_details = async_raw(AsyncFuturesFollowerApi.get_profit_details)
    get_settings = async_raw(AsyncFuturesFollowerApi.get_settings)
    get_summary = async_raw(AsyncFuturesFollowerApi.get_summary)
    get_tpsl_order_history = async_raw(AsyncFuturesFollowerApi.get_tpsl_order_history)
    get_transfers = async_raw(AsyncFuturesFollowerApi.get_transfers)
    modify_settings = async_raw(AsyncFuturesFollowerApi.modify_settings)
    modify_tpsl_order = async_raw(AsyncFuturesFollowerApi.modify_tpsl_order)
    place_tpsl_order = async_raw(AsyncFuturesFollowerApi.place_tpsl_order)
    transfer = async_raw(AsyncFuturesFollowerApi.transfer)
    unfollow = async_raw(AsyncFuturesFollowerApi.unfollow)
