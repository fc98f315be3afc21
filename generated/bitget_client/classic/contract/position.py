# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.contract.position`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.contract.position_models import (
    AdlRank,
    GetAdlRanksRequest,
    GetHistoryRequest,
    GetPositionRequest,
    GetPositionsRequest,
    GetTiersRequest,
    Position,
    PositionHistory,
    PositionHistoryPage,
    Tier,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import ProductType
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

GET_ADL_RANKS: Operation[list[AdlRank]] = Operation(
    API,
    __name__,
    "classic.contract.position.get_adl_ranks",
    "GET",
    "/api/v2/mix/position/adlRank",
    GetAdlRanksRequest,
    list[AdlRank],
    auth="signed",
    rate_limits=("5/s/uid",),
    counterparts=("uta.trade.get_adl_ranks",),
    docs="https://www.bitget.com/api-doc/contract/position/Get-Position-Adl",
)
GET_HISTORY: Operation[PositionHistoryPage] = Operation(
    API,
    __name__,
    "classic.contract.position.get_history",
    "GET",
    "/api/v2/mix/position/history-position",
    GetHistoryRequest,
    PositionHistoryPage,
    auth="signed",
    rate_limits=("20/s/uid",),
    counterparts=("uta.trade.get_position_history",),
    docs="https://www.bitget.com/api-doc/contract/position/Get-History-Position",
    paging={
        "next": "idLessThan = endId",
        "rows": "list",
        "limit": "limit 20..100",
        "window": "startTime..endTime 3mo",
        "reach": "3mo",
        "key": "positionId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_POSITION: Operation[list[Position]] = Operation(
    API,
    __name__,
    "classic.contract.position.get_position",
    "GET",
    "/api/v2/mix/position/single-position",
    GetPositionRequest,
    list[Position],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.trade.get_positions",),
    docs="https://www.bitget.com/api-doc/contract/position/get-single-position",
)
GET_POSITIONS: Operation[list[Position]] = Operation(
    API,
    __name__,
    "classic.contract.position.get_positions",
    "GET",
    "/api/v2/mix/position/all-position",
    GetPositionsRequest,
    list[Position],
    auth="signed",
    rate_limits=("5/s/uid",),
    counterparts=("uta.trade.get_positions",),
    docs="https://www.bitget.com/api-doc/contract/position/get-all-position",
)
GET_TIERS: Operation[list[Tier]] = Operation(
    API,
    __name__,
    "classic.contract.position.get_tiers",
    "GET",
    "/api/v2/mix/market/query-position-lever",
    GetTiersRequest,
    list[Tier],
    auth="public",
    rate_limits=("10/s/ip",),
    counterparts=("uta.market.get_position_tiers",),
    docs="https://www.bitget.com/api-doc/contract/position/Get-Query-Position-Lever",
)


class PositionApi(Group):
    """Operations of `classic.contract.position`."""

    def get_adl_ranks(self, *, product_type: ProductType, extra: Extra | None = None) -> list[AdlRank]:
        """Get the places of the account's futures positions in the queue for auto-deleveraging.

        `GET /api/v2/mix/position/adlRank`, signed, 5/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/position/Get-Position-Adl
        """
        return self._call(GET_ADL_RANKS, {"productType": product_type}, extra)

    def get_history(
        self,
        *,
        symbol: str | None = None,
        product_type: ProductType | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> PositionHistoryPage:
        """Get the closed futures positions of the last three months.

        `GET /api/v2/mix/position/history-position`, signed, 20/s/uid.

        Args:
            symbol: Only positions in this contract; productType is ignored then.
            product_type: Kind of futures; USDT-FUTURES when left out. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/position/Get-History-Position
        """
        return self._call(
            GET_HISTORY,
            {
                "symbol": symbol,
                "productType": product_type,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_history(
        self,
        *,
        symbol: str | None = None,
        product_type: ProductType | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[PositionHistory]:
        """Walk over all pages of `get_history`, which takes the same arguments.

        Reach: 3mo; widest query: 3mo.
        """
        return self._walk(
            GET_HISTORY,
            {
                "symbol": symbol,
                "productType": product_type,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_position(
        self, *, product_type: ProductType, symbol: str, margin_coin: str, extra: Extra | None = None
    ) -> list[Position]:
        """Get the open positions in one futures contract, in hedge mode one a direction.

        `GET /api/v2/mix/position/single-position`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair, such as BTCUSDT.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/position/get-single-position
        """
        return self._call(
            GET_POSITION, {"productType": product_type, "symbol": symbol, "marginCoin": margin_coin}, extra
        )

    def get_positions(
        self, *, product_type: ProductType, margin_coin: str | None = None, extra: Extra | None = None
    ) -> list[Position]:
        """Get all open futures positions of a product type.

        `GET /api/v2/mix/position/all-position`, signed, 5/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Only positions with this margin coin. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/position/get-all-position
        """
        return self._call(GET_POSITIONS, {"productType": product_type, "marginCoin": margin_coin}, extra)

    def get_tiers(self, *, product_type: ProductType, symbol: str, extra: Extra | None = None) -> list[Tier]:
        """Get the tiers of position size in one futures contract, with the leverage and maintenance margin rate of each.

        `GET /api/v2/mix/market/query-position-lever`, public, 10/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/position/Get-Query-Position-Lever
        """
        return self._call(GET_TIERS, {"productType": product_type, "symbol": symbol}, extra)


class AsyncPositionApi(AsyncGroup):
    """Operations of `classic.contract.position`, for asyncio."""

    async def get_adl_ranks(self, *, product_type: ProductType, extra: Extra | None = None) -> list[AdlRank]:
        """Get the places of the account's futures positions in the queue for auto-deleveraging.

        `GET /api/v2/mix/position/adlRank`, signed, 5/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/position/Get-Position-Adl
        """
        return await self._call(GET_ADL_RANKS, {"productType": product_type}, extra)

    async def get_history(
        self,
        *,
        symbol: str | None = None,
        product_type: ProductType | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> PositionHistoryPage:
        """Get the closed futures positions of the last three months.

        `GET /api/v2/mix/position/history-position`, signed, 20/s/uid.

        Args:
            symbol: Only positions in this contract; productType is ignored then.
            product_type: Kind of futures; USDT-FUTURES when left out. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/position/Get-History-Position
        """
        return await self._call(
            GET_HISTORY,
            {
                "symbol": symbol,
                "productType": product_type,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_history(
        self,
        *,
        symbol: str | None = None,
        product_type: ProductType | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[PositionHistory]:
        """Walk over all pages of `get_history`, which takes the same arguments.

        Reach: 3mo; widest query: 3mo.
        """
        return self._walk(
            GET_HISTORY,
            {
                "symbol": symbol,
                "productType": product_type,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_position(
        self, *, product_type: ProductType, symbol: str, margin_coin: str, extra: Extra | None = None
    ) -> list[Position]:
        """Get the open positions in one futures contract, in hedge mode one a direction.

        `GET /api/v2/mix/position/single-position`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair, such as BTCUSDT.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/position/get-single-position
        """
        return await self._call(
            GET_POSITION, {"productType": product_type, "symbol": symbol, "marginCoin": margin_coin}, extra
        )

    async def get_positions(
        self, *, product_type: ProductType, margin_coin: str | None = None, extra: Extra | None = None
    ) -> list[Position]:
        """Get all open futures positions of a product type.

        `GET /api/v2/mix/position/all-position`, signed, 5/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Only positions with this margin coin. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/position/get-all-position
        """
        return await self._call(GET_POSITIONS, {"productType": product_type, "marginCoin": margin_coin}, extra)

    async def get_tiers(self, *, product_type: ProductType, symbol: str, extra: Extra | None = None) -> list[Tier]:
        """Get the tiers of position size in one futures contract, with the leverage and maintenance margin rate of each.

        `GET /api/v2/mix/market/query-position-lever`, public, 10/s/ip.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/position/Get-Query-Position-Lever
        """
        return await self._call(GET_TIERS, {"productType": product_type, "symbol": symbol}, extra)


class PositionApiWithRawResponse(RawGroup):
    """Operations of `classic.contract.position`, returning whole responses."""

    get_adl_ranks = raw(PositionApi.get_adl_ranks)
    get_history = raw(PositionApi.get_history)
    get_position = raw(PositionApi.get_position)
    get_positions = raw(PositionApi.get_positions)
    get_tiers = raw(PositionApi.get_tiers)


class AsyncPositionApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.contract.position`, for asyncio, returning whole responses."""

    get_adl_ranks = async_raw(AsyncPositionApi.get_adl_ranks)
    get_history = async_raw(AsyncPositionApi.get_history)
    get_position = async_raw(AsyncPositionApi.get_position)
    get_positions = async_raw(AsyncPositionApi.get_positions)
    get_tiers = async_raw(AsyncPositionApi.get_tiers)
