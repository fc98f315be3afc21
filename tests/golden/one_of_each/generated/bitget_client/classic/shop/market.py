# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.shop.market`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.shop.market_models import GetOrderBookRequest, GetTickersRequest, OrderBook, Ticker
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import Level
    from bitget_runtime.rest.wire.request import Extra

GET_ORDER_BOOK: Operation[OrderBook] = Operation(
    API,
    __name__,
    "classic.shop.market.get_order_book",
    "GET",
    "/api/v2/shop/market/orderbook",
    GetOrderBookRequest,
    OrderBook,
    auth="public",
    docs="https://www.bitget.com/api-doc/shop/market/Get-Order-Book",
)
GET_TICKERS: Operation[list[Ticker]] = Operation(
    API,
    __name__,
    "classic.shop.market.get_tickers",
    "GET",
    "/api/v2/shop/market/tickers",
    GetTickersRequest,
    list[Ticker],
    auth="public",
    rate_limits=("20/s/ip",),
    limits_inferred=True,
    counterparts=("uta.trade.get_anything",),
    docs="https://www.bitget.com/api-doc/shop/market/Get-Tickers",
)


class MarketApi(Group):
    """Operations of `classic.shop.market`."""

    def get_order_book(self, *, symbol: str, level: Level | None = None, extra: Extra | None = None) -> OrderBook:
        """Get the order book of one pair.

        `GET /api/v2/shop/market/orderbook`, public.

        Args:
            symbol: Trading pair.
            level: How fine the levels are. (`type`)
                One of `step0`, `step1`.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/shop/market/Get-Order-Book
        """
        return self._call(GET_ORDER_BOOK, {"symbol": symbol, "type": level}, extra)

    def get_tickers(self, *, symbol: str | None = None, extra: Extra | None = None) -> list[Ticker]:
        """Get the last price of one pair, or of all.

        `GET /api/v2/shop/market/tickers`, public, 20/s/ip (inferred).

        Args:
            symbol: Trading pair; all pairs when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/shop/market/Get-Tickers
        """
        return self._call(GET_TICKERS, {"symbol": symbol}, extra)


class AsyncMarketApi(AsyncGroup):
    """Operations of `classic.shop.market`, for asyncio."""

    async def get_order_book(self, *, symbol: str, level: Level | None = None, extra: Extra | None = None) -> OrderBook:
        """Get the order book of one pair.

        `GET /api/v2/shop/market/orderbook`, public.

        Args:
            symbol: Trading pair.
            level: How fine the levels are. (`type`)
                One of `step0`, `step1`.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/shop/market/Get-Order-Book
        """
        return await self._call(GET_ORDER_BOOK, {"symbol": symbol, "type": level}, extra)

    async def get_tickers(self, *, symbol: str | None = None, extra: Extra | None = None) -> list[Ticker]:
        """Get the last price of one pair, or of all.

        `GET /api/v2/shop/market/tickers`, public, 20/s/ip (inferred).

        Args:
            symbol: Trading pair; all pairs when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/shop/market/Get-Tickers
        """
        return await self._call(GET_TICKERS, {"symbol": symbol}, extra)


class MarketApiWithRawResponse(RawGroup):
    """Operations of `classic.shop.market`, returning whole responses."""

    get_order_book = raw(MarketApi.get_order_book)
    get_tickers = raw(MarketApi.get_tickers)


class AsyncMarketApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.shop.market`, for asyncio, returning whole responses."""

    get_order_book = async_raw(AsyncMarketApi.get_order_book)
    get_tickers = async_raw(AsyncMarketApi.get_tickers)
