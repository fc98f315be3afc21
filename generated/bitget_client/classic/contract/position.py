# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""`client.classic.contract.position`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.contract.position_models import GetPositionRequest, GetPositionsRequest, Position
from bitget_runtime.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.request import Extra
    from bitget_client.enums import ProductType

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
    docs="https://www.bitget.com/api-doc/contract/position/get-all-position",
)


class PositionApi(Group):
    """Operations of `classic.contract.position`."""

    def get_position(
        self, *, product_type: ProductType, symbol: str, margin_coin: str, extra: Extra | None = None
    ) -> list[Position]:
        """Get the open positions in one futures contract, in hedge mode one a direction.

        `GET /api/v2/mix/position/single-position`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
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
            margin_coin: Only positions with this margin coin. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/position/get-all-position
        """
        return self._call(GET_POSITIONS, {"productType": product_type, "marginCoin": margin_coin}, extra)


class AsyncPositionApi(AsyncGroup):
    """Operations of `classic.contract.position`, for asyncio."""

    async def get_position(
        self, *, product_type: ProductType, symbol: str, margin_coin: str, extra: Extra | None = None
    ) -> list[Position]:
        """Get the open positions in one futures contract, in hedge mode one a direction.

        `GET /api/v2/mix/position/single-position`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
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
            margin_coin: Only positions with this margin coin. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/position/get-all-position
        """
        return await self._call(GET_POSITIONS, {"productType": product_type, "marginCoin": margin_coin}, extra)


class PositionApiWithRawResponse(RawGroup):
    """Operations of `classic.contract.position`, returning whole answers."""

    get_position = raw(PositionApi.get_position)
    get_positions = raw(PositionApi.get_positions)


class AsyncPositionApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.contract.position`, for asyncio, returning whole answers."""

    get_position = async_raw(AsyncPositionApi.get_position)
    get_positions = async_raw(AsyncPositionApi.get_positions)
