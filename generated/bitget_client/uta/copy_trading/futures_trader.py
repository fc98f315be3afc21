# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.copy_trading.futures_trader`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.copy_trading.futures_trader_models import (
    Follower,
    FollowerHistory,
    FollowerHistoryPage,
    FollowerPage,
    GetFollowerHistoryRequest,
    GetFollowersRequest,
    GetMaxTransferableRequest,
    GetProfitDetailsRequest,
    GetSummaryRequest,
    GetTransfersRequest,
    MaxTransferable,
    Position,
    ProfitDetail,
    ProfitDetailPage,
    ProfitSummary,
    Summary,
    Symbol,
    Transfer,
    TransferPage,
    TransferRequest,
    TransferResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import CopyTransferDirection, PortfolioPeriod
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

GET_FOLLOWER_HISTORY: Operation[FollowerHistoryPage] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_trader.get_follower_history",
    "GET",
    "/api/v3/copy/futures/history-follower",
    GetFollowerHistoryRequest,
    FollowerHistoryPage,
    auth="signed",
    permission="Elite trading read",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-history-followers",
    paging={
        "next": "cursor = endId",
        "rows": "list",
        "limit": "limit 20..100",
        "reach": "unknown",
        "key": "row",
        "order": "unknown",
        "ends": "no cursor",
    },
)
GET_FOLLOWERS: Operation[FollowerPage] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_trader.get_followers",
    "GET",
    "/api/v3/copy/futures/current-follower",
    GetFollowersRequest,
    FollowerPage,
    auth="signed",
    permission="Elite trading read",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-current-followers",
    paging={
        "next": "cursor = endId",
        "rows": "list",
        "limit": "limit 20..100",
        "key": "row",
        "order": "unknown",
        "ends": "no cursor",
    },
)
GET_MAX_TRANSFERABLE: Operation[MaxTransferable] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_trader.get_max_transferable",
    "GET",
    "/api/v3/copy/futures/max-transferable",
    GetMaxTransferableRequest,
    MaxTransferable,
    auth="signed",
    permission="Elite trading read",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-max-transferable",
)
GET_POSITIONS: Operation[list[Position]] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_trader.get_positions",
    "GET",
    "/api/v3/copy/futures/position-summary",
    None,
    list[Position],
    auth="signed",
    permission="Elite trading read",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-position-summary",
)
GET_PROFIT_DETAILS: Operation[ProfitDetailPage] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_trader.get_profit_details",
    "GET",
    "/api/v3/copy/futures/profit-details",
    GetProfitDetailsRequest,
    ProfitDetailPage,
    auth="signed",
    permission="Elite trading read",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-profit-details",
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
GET_PROFIT_SUMMARY: Operation[ProfitSummary] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_trader.get_profit_summary",
    "GET",
    "/api/v3/copy/futures/profit-summary",
    None,
    ProfitSummary,
    auth="signed",
    permission="Elite trading read",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-profit-summary",
)
GET_SUMMARY: Operation[Summary] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_trader.get_summary",
    "GET",
    "/api/v3/copy/futures/portfolio-overview",
    GetSummaryRequest,
    Summary,
    auth="signed",
    permission="Elite trading read",
    docs="https://www.bitget.com/docs/catalog/copy-trading/public-private#get-portfolio-overview",
)
GET_SYMBOLS: Operation[list[Symbol]] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_trader.get_symbols",
    "GET",
    "/api/v3/copy/futures/trading-pairs",
    None,
    list[Symbol],
    auth="signed",
    permission="Elite trading read",
    rate_limits=("5/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-trading-pairs",
)
GET_TRANSFERS: Operation[TransferPage] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_trader.get_transfers",
    "GET",
    "/api/v3/copy/futures/transfer-record",
    GetTransfersRequest,
    TransferPage,
    auth="signed",
    permission="Elite trading read",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-transfer-record",
    paging={
        "next": "cursor = [].transferId",
        "rows": "list",
        "limit": "limit 20..100",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "transferId",
        "order": "newest",
        "ends": "empty",
    },
)
TRANSFER: Operation[TransferResult] = Operation(
    API,
    __name__,
    "uta.copy_trading.futures_trader.transfer",
    "POST",
    "/api/v3/copy/futures/transfer",
    TransferRequest,
    TransferResult,
    auth="signed",
    outcome="transfer",
    permission="Elite trading read & write",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#transfer",
)


class FuturesTraderApi(Group):
    """Operations of `uta.copy_trading.futures_trader`."""

    def get_follower_history(
        self, *, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> FollowerHistoryPage:
        """Get your former followers as an elite trader of futures copy trading.

        `GET /api/v3/copy/futures/history-follower`, signed, 1/s/uid (inferred), permission: Elite trading read.

        Args:
            limit: Followers per page; 20 when left out, 100 at most.
            cursor: endId of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-history-followers
        """
        return self._call(GET_FOLLOWER_HISTORY, {"limit": limit, "cursor": cursor}, extra)

    def iter_follower_history(
        self,
        *,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[FollowerHistory]:
        """Walk over all pages of `get_follower_history`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_FOLLOWER_HISTORY, {"limit": limit, "cursor": cursor}, extra, walk)

    def get_followers(
        self, *, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> FollowerPage:
        """Get your followers as an elite trader of futures copy trading.

        `GET /api/v3/copy/futures/current-follower`, signed, 1/s/uid (inferred), permission: Elite trading read.

        Args:
            limit: Followers per page; 20 when left out, 100 at most.
            cursor: endId of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-current-followers
        """
        return self._call(GET_FOLLOWERS, {"limit": limit, "cursor": cursor}, extra)

    def iter_followers(
        self,
        *,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Follower]:
        """Walk over all pages of `get_followers`, which takes the same arguments."""
        return self._walk(GET_FOLLOWERS, {"limit": limit, "cursor": cursor}, extra, walk)

    def get_max_transferable(self, *, coin: str, extra: Extra | None = None) -> MaxTransferable:
        """Get how much of a coin can be transferred out of your account of elite trading.

        `GET /api/v3/copy/futures/max-transferable`, signed, 1/s/uid, permission: Elite trading read.

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-max-transferable
        """
        return self._call(GET_MAX_TRANSFERABLE, {"coin": coin}, extra)

    def get_positions(self, *, extra: Extra | None = None) -> list[Position]:
        """Get your open futures positions as an elite trader.

        `GET /api/v3/copy/futures/position-summary`, signed, 5/s/uid, permission: Elite trading read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-position-summary
        """
        return self._call(GET_POSITIONS, {}, extra)

    def get_profit_details(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> ProfitDetailPage:
        """Get the settlements of profit shares with your followers as an elite trader, one by one.

        `GET /api/v3/copy/futures/profit-details`, signed, 1/s/uid (inferred), permission: Elite trading read.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Settlements per page; 20 when left out, 100 at most.
            cursor: nextCursor of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-profit-details
        """
        return self._call(
            GET_PROFIT_DETAILS, {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor}, extra
        )

    def iter_profit_details(
        self,
        *,
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
            {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
            walk,
        )

    def get_profit_summary(self, *, extra: Extra | None = None) -> ProfitSummary:
        """Get the profit shares you earned as an elite trader of futures copy trading, in total.

        `GET /api/v3/copy/futures/profit-summary`, signed, 1/s/uid (inferred), permission: Elite trading read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-profit-summary
        """
        return self._call(GET_PROFIT_SUMMARY, {}, extra)

    def get_summary(self, *, period: PortfolioPeriod, extra: Extra | None = None) -> Summary:
        """Get your assets and results as an elite trader of futures copy trading over a number of days.

        `GET /api/v3/copy/futures/portfolio-overview`, signed, permission: Elite trading read.

        Args:
            period: Days that the figures cover.
                - `7D`: Seven days.
                - `30D`: Thirty days.
                - `90D`: Ninety days.
                - `180D`: A hundred and eighty days.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/public-private#get-portfolio-overview
        """
        return self._call(GET_SUMMARY, {"period": period}, extra)

    def get_symbols(self, *, extra: Extra | None = None) -> list[Symbol]:
        """Get the contracts that an elite trader of futures copy trading can trade, and how much of them.

        `GET /api/v3/copy/futures/trading-pairs`, signed, 5/s/uid (inferred), permission: Elite trading read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-trading-pairs
        """
        return self._call(GET_SYMBOLS, {}, extra)

    def get_transfers(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> TransferPage:
        """Get the transfers into and out of your account of elite trading.

        `GET /api/v3/copy/futures/transfer-record`, signed, 1/s/uid, permission: Elite trading read.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Transfers per page; 20 when left out, 100 at most.
            cursor: transferId of the last transfer of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-transfer-record
        """
        return self._call(
            GET_TRANSFERS, {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor}, extra
        )

    def iter_transfers(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Transfer]:
        """Walk over all pages of `get_transfers`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_TRANSFERS, {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor}, extra, walk
        )

    def transfer(
        self,
        *,
        direction: CopyTransferDirection,
        coin: str,
        amount: Number,
        source_accounts: str | None = None,
        extra: Extra | None = None,
    ) -> TransferResult:
        """Move money into your account of elite trading, or out of it.

        `POST /api/v3/copy/futures/transfer`, signed, 1/s/uid, permission: Elite trading read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            direction: Whether money moves into the account of elite trading or out of it. (`type`)
                - `in`: Into the account of copy trading.
                - `out`: Out of the account of copy trading.
            coin: Coin to move.
            amount: Amount to move, in the coin.
            source_accounts: Accounts that money moved in is taken from, separated by commas (funding, uta, otc);
                when left out, all three, in the order funding, otc, uta. (`inAccountType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#transfer
        """
        return self._call(
            TRANSFER, {"type": direction, "coin": coin, "amount": amount, "inAccountType": source_accounts}, extra
        )


class AsyncFuturesTraderApi(AsyncGroup):
    """Operations of `uta.copy_trading.futures_trader`, for asyncio."""

    async def get_follower_history(
        self, *, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> FollowerHistoryPage:
        """Get your former followers as an elite trader of futures copy trading.

        `GET /api/v3/copy/futures/history-follower`, signed, 1/s/uid (inferred), permission: Elite trading read.

        Args:
            limit: Followers per page; 20 when left out, 100 at most.
            cursor: endId of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-history-followers
        """
        return await self._call(GET_FOLLOWER_HISTORY, {"limit": limit, "cursor": cursor}, extra)

    def iter_follower_history(
        self,
        *,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[FollowerHistory]:
        """Walk over all pages of `get_follower_history`, which takes the same arguments.

        Reach: unknown.
        """
        return self._walk(GET_FOLLOWER_HISTORY, {"limit": limit, "cursor": cursor}, extra, walk)

    async def get_followers(
        self, *, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> FollowerPage:
        """Get your followers as an elite trader of futures copy trading.

        `GET /api/v3/copy/futures/current-follower`, signed, 1/s/uid (inferred), permission: Elite trading read.

        Args:
            limit: Followers per page; 20 when left out, 100 at most.
            cursor: endId of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-current-followers
        """
        return await self._call(GET_FOLLOWERS, {"limit": limit, "cursor": cursor}, extra)

    def iter_followers(
        self,
        *,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Follower]:
        """Walk over all pages of `get_followers`, which takes the same arguments."""
        return self._walk(GET_FOLLOWERS, {"limit": limit, "cursor": cursor}, extra, walk)

    async def get_max_transferable(self, *, coin: str, extra: Extra | None = None) -> MaxTransferable:
        """Get how much of a coin can be transferred out of your account of elite trading.

        `GET /api/v3/copy/futures/max-transferable`, signed, 1/s/uid, permission: Elite trading read.

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-max-transferable
        """
        return await self._call(GET_MAX_TRANSFERABLE, {"coin": coin}, extra)

    async def get_positions(self, *, extra: Extra | None = None) -> list[Position]:
        """Get your open futures positions as an elite trader.

        `GET /api/v3/copy/futures/position-summary`, signed, 5/s/uid, permission: Elite trading read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-position-summary
        """
        return await self._call(GET_POSITIONS, {}, extra)

    async def get_profit_details(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> ProfitDetailPage:
        """Get the settlements of profit shares with your followers as an elite trader, one by one.

        `GET /api/v3/copy/futures/profit-details`, signed, 1/s/uid (inferred), permission: Elite trading read.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Settlements per page; 20 when left out, 100 at most.
            cursor: nextCursor of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-profit-details
        """
        return await self._call(
            GET_PROFIT_DETAILS, {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor}, extra
        )

    def iter_profit_details(
        self,
        *,
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
            {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
            walk,
        )

    async def get_profit_summary(self, *, extra: Extra | None = None) -> ProfitSummary:
        """Get the profit shares you earned as an elite trader of futures copy trading, in total.

        `GET /api/v3/copy/futures/profit-summary`, signed, 1/s/uid (inferred), permission: Elite trading read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-profit-summary
        """
        return await self._call(GET_PROFIT_SUMMARY, {}, extra)

    async def get_summary(self, *, period: PortfolioPeriod, extra: Extra | None = None) -> Summary:
        """Get your assets and results as an elite trader of futures copy trading over a number of days.

        `GET /api/v3/copy/futures/portfolio-overview`, signed, permission: Elite trading read.

        Args:
            period: Days that the figures cover.
                - `7D`: Seven days.
                - `30D`: Thirty days.
                - `90D`: Ninety days.
                - `180D`: A hundred and eighty days.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading/public-private#get-portfolio-overview
        """
        return await self._call(GET_SUMMARY, {"period": period}, extra)

    async def get_symbols(self, *, extra: Extra | None = None) -> list[Symbol]:
        """Get the contracts that an elite trader of futures copy trading can trade, and how much of them.

        `GET /api/v3/copy/futures/trading-pairs`, signed, 5/s/uid (inferred), permission: Elite trading read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-trading-pairs
        """
        return await self._call(GET_SYMBOLS, {}, extra)

    async def get_transfers(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> TransferPage:
        """Get the transfers into and out of your account of elite trading.

        `GET /api/v3/copy/futures/transfer-record`, signed, 1/s/uid, permission: Elite trading read.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Transfers per page; 20 when left out, 100 at most.
            cursor: transferId of the last transfer of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#get-transfer-record
        """
        return await self._call(
            GET_TRANSFERS, {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor}, extra
        )

    def iter_transfers(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Transfer]:
        """Walk over all pages of `get_transfers`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_TRANSFERS, {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor}, extra, walk
        )

    async def transfer(
        self,
        *,
        direction: CopyTransferDirection,
        coin: str,
        amount: Number,
        source_accounts: str | None = None,
        extra: Extra | None = None,
    ) -> TransferResult:
        """Move money into your account of elite trading, or out of it.

        `POST /api/v3/copy/futures/transfer`, signed, 1/s/uid, permission: Elite trading read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            direction: Whether money moves into the account of elite trading or out of it. (`type`)
                - `in`: Into the account of copy trading.
                - `out`: Out of the account of copy trading.
            coin: Coin to move.
            amount: Amount to move, in the coin.
            source_accounts: Accounts that money moved in is taken from, separated by commas (funding, uta, otc);
                when left out, all three, in the order funding, otc, uta. (`inAccountType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/copy-trading-public-private/copy-trading-public-private#transfer
        """
        return await self._call(
            TRANSFER, {"type": direction, "coin": coin, "amount": amount, "inAccountType": source_accounts}, extra
        )


class FuturesTraderApiWithRawResponse(RawGroup):
    """Operations of `uta.copy_trading.futures_trader`, returning whole responses."""

    get_follower_history = raw(FuturesTraderApi.get_follower_history)
    get_followers = raw(FuturesTraderApi.get_followers)
    get_max_transferable = raw(FuturesTraderApi.get_max_transferable)
    get_positions = raw(FuturesTraderApi.get_positions)
    get_profit_details = raw(FuturesTraderApi.get_profit_details)
    get_profit_summary = raw(FuturesTraderApi.get_profit_summary)
    get_summary = raw(FuturesTraderApi.get_summary)
    get_symbols = raw(FuturesTraderApi.get_symbols)
    get_transfers = raw(FuturesTraderApi.get_transfers)
    transfer = raw(FuturesTraderApi.transfer)


class AsyncFuturesTraderApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.copy_trading.futures_trader`, for asyncio, returning whole responses."""

    get_follower_history = async_raw(AsyncFuturesTraderApi.get_follower_history)
    get_followers = async_raw(AsyncFuturesTraderApi.get_followers)
    get_max_transferable = async_raw(AsyncFuturesTraderApi.get_max_transferable)
    get_positions = async_raw(AsyncFuturesTraderApi.get_positions)
    get_profit_details = async_raw(AsyncFuturesTraderApi.get_profit_details)
    get_profit_summary = async_raw(AsyncFuturesTraderApi.get_profit_summary)
    get_summary = async_raw(AsyncFuturesTraderApi.get_summary)
    get_symbols = async_raw(AsyncFuturesTraderApi.get_symbols)
    get_transfers = async_raw(AsyncFuturesTraderApi.get_transfers)
    transfer = async_raw(AsyncFuturesTraderApi.transfer)
