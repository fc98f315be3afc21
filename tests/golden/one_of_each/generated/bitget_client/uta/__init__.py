# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.uta.orders import AsyncUtaOrders, UtaOrders
    from bitget_client.uta.stream import AsyncUtaStream, UtaStream
    from bitget_client.uta.trade import AsyncTradeApi, AsyncTradeApiWithRawResponse, TradeApi, TradeApiWithRawResponse
    from bitget_runtime.orders.options import OrderOptions
    from bitget_runtime.stream.options import StreamOptions


class UtaApi(Bound[SyncClient]):
    """Groups of `uta`."""

    @cached_property
    def trade(self) -> TradeApi:
        """6 operations: cancel_all, get_anything, get_fills, get_order, ..."""
        from bitget_client.uta.trade import TradeApi

        return TradeApi(self._client)

    def orders(self, options: OrderOptions | None = None) -> UtaOrders:
        """Orders that end in a known state. Use it in a `with` block.

        Args:
            options: Journal, transport of orders, timeouts...

        Raises:
            InvalidArgument: the options are invalid.
        """
        from bitget_client import registry
        from bitget_client.uta.orders import KINDS, UtaOrders
        from bitget_runtime.orders.opening import Registry

        everything = Registry(registry.operations, registry.channels)
        return UtaOrders(self._client, "uta", KINDS, everything, None, options)

    def stream(self, options: StreamOptions | None = None) -> UtaStream:
        """WebSockets: channels that push, and orders. Use it in a `with` block, or close it.

        Args:
            options: Timeouts, a proxy, what happens when a reader is too slow...

        Raises:
            InvalidArgument: the extra `stream` is not installed.
        """
        from bitget_client.uta.stream import UtaStream
        from bitget_runtime.stream.opening import stream_core

        return UtaStream(stream_core(self._client, "uta", options))


class AsyncUtaApi(Bound[AsyncClient]):
    """Groups of `uta`, for asyncio."""

    @cached_property
    def trade(self) -> AsyncTradeApi:
        """6 operations: cancel_all, get_anything, get_fills, get_order, ..."""
        from bitget_client.uta.trade import AsyncTradeApi

        return AsyncTradeApi(self._client)

    def orders(self, options: OrderOptions | None = None) -> AsyncUtaOrders:
        """Orders that end in a known state. Use it in a `with` block.

        Args:
            options: Journal, transport of orders, timeouts...

        Raises:
            InvalidArgument: the options are invalid.
        """
        from bitget_client import registry
        from bitget_client.uta.orders import KINDS, AsyncUtaOrders
        from bitget_runtime.orders.opening import Registry

        everything = Registry(registry.operations, registry.channels)
        return AsyncUtaOrders(self._client, "uta", KINDS, everything, None, options)

    def stream(self, options: StreamOptions | None = None) -> AsyncUtaStream:
        """WebSockets: channels that push, and orders. Use it in a `with` block, or close it.

        Args:
            options: Timeouts, a proxy, what happens when a reader is too slow...

        Raises:
            InvalidArgument: the extra `stream` is not installed.
        """
        from bitget_client.uta.stream import AsyncUtaStream
        from bitget_runtime.stream.opening import stream_core

        return AsyncUtaStream(stream_core(self._client, "uta", options))


class UtaApiWithRawResponse(Bound[SyncClient]):
    """Groups of `uta`, returning whole responses."""

    @cached_property
    def trade(self) -> TradeApiWithRawResponse:
        """6 operations: cancel_all, get_anything, get_fills, get_order, ..."""
        from bitget_client.uta.trade import TradeApiWithRawResponse

        return TradeApiWithRawResponse(self._client)


class AsyncUtaApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `uta`, for asyncio, returning whole responses."""

    @cached_property
    def trade(self) -> AsyncTradeApiWithRawResponse:
        """6 operations: cancel_all, get_anything, get_fills, get_order, ..."""
        from bitget_client.uta.trade import AsyncTradeApiWithRawResponse

        return AsyncTradeApiWithRawResponse(self._client)
