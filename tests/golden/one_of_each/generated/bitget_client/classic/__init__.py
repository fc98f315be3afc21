# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.classic.shop import AsyncShopApi, AsyncShopApiWithRawResponse, ShopApi, ShopApiWithRawResponse
    from bitget_client.classic.stream import AsyncClassicStream, ClassicStream
    from bitget_runtime.stream.options import StreamOptions


class ClassicApi(Bound[SyncClient]):
    """Groups of `classic`."""

    @cached_property
    def shop(self) -> ShopApi:
        """1 group: market"""
        from bitget_client.classic.shop import ShopApi

        return ShopApi(self._client)

    def stream(self, options: StreamOptions | None = None) -> ClassicStream:
        """WebSockets: channels that push, and orders. Use it in a `with` block, or close it.

        Args:
            options: Timeouts, a proxy, what happens when a reader is too slow...

        Raises:
            InvalidArgument: the extra `stream` is not installed.
        """
        from bitget_client.classic.stream import ClassicStream
        from bitget_runtime.stream.opening import stream_core

        return ClassicStream(stream_core(self._client, "classic", options))


class AsyncClassicApi(Bound[AsyncClient]):
    """Groups of `classic`, for asyncio."""

    @cached_property
    def shop(self) -> AsyncShopApi:
        """1 group: market"""
        from bitget_client.classic.shop import AsyncShopApi

        return AsyncShopApi(self._client)

    def stream(self, options: StreamOptions | None = None) -> AsyncClassicStream:
        """WebSockets: channels that push, and orders. Use it in a `with` block, or close it.

        Args:
            options: Timeouts, a proxy, what happens when a reader is too slow...

        Raises:
            InvalidArgument: the extra `stream` is not installed.
        """
        from bitget_client.classic.stream import AsyncClassicStream
        from bitget_runtime.stream.opening import stream_core

        return AsyncClassicStream(stream_core(self._client, "classic", options))


class ClassicApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic`, returning whole responses."""

    @cached_property
    def shop(self) -> ShopApiWithRawResponse:
        """1 group: market"""
        from bitget_client.classic.shop import ShopApiWithRawResponse

        return ShopApiWithRawResponse(self._client)


class AsyncClassicApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic`, for asyncio, returning whole responses."""

    @cached_property
    def shop(self) -> AsyncShopApiWithRawResponse:
        """1 group: market"""
        from bitget_client.classic.shop import AsyncShopApiWithRawResponse

        return AsyncShopApiWithRawResponse(self._client)
