# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.with_raw_response`: all methods, returning the whole response."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.classic import AsyncClassicApiWithRawResponse, ClassicApiWithRawResponse
    from bitget_client.uta import AsyncUtaApiWithRawResponse, UtaApiWithRawResponse


class BitgetWithRawResponse(Bound[SyncClient]):
    """All of the API, returning whole responses."""

    @cached_property
    def classic(self) -> ClassicApiWithRawResponse:
        from bitget_client.classic import ClassicApiWithRawResponse

        return ClassicApiWithRawResponse(self._client)

    @cached_property
    def uta(self) -> UtaApiWithRawResponse:
        from bitget_client.uta import UtaApiWithRawResponse

        return UtaApiWithRawResponse(self._client)


class AsyncBitgetWithRawResponse(Bound[AsyncClient]):
    """All of the API, for asyncio, returning whole responses."""

    @cached_property
    def classic(self) -> AsyncClassicApiWithRawResponse:
        from bitget_client.classic import AsyncClassicApiWithRawResponse

        return AsyncClassicApiWithRawResponse(self._client)

    @cached_property
    def uta(self) -> AsyncUtaApiWithRawResponse:
        from bitget_client.uta import AsyncUtaApiWithRawResponse

        return AsyncUtaApiWithRawResponse(self._client)
