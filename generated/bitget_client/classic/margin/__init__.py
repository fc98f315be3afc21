# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.margin`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.classic.margin.common import (
        AsyncCommonApi,
        AsyncCommonApiWithRawResponse,
        CommonApi,
        CommonApiWithRawResponse,
    )
    from bitget_client.classic.margin.cross import (
        AsyncCrossApi,
        AsyncCrossApiWithRawResponse,
        CrossApi,
        CrossApiWithRawResponse,
    )
    from bitget_client.classic.margin.isolated import (
        AsyncIsolatedApi,
        AsyncIsolatedApiWithRawResponse,
        IsolatedApi,
        IsolatedApiWithRawResponse,
    )


class MarginApi(Bound[SyncClient]):
    """Groups of `classic.margin`."""

    @cached_property
    def common(self) -> CommonApi:
        """2 operations: get_interest_rate, get_symbols"""
        from bitget_client.classic.margin.common import CommonApi

        return CommonApi(self._client)

    @cached_property
    def cross(self) -> CrossApi:
        """3 groups: account, record, trade"""
        from bitget_client.classic.margin.cross import CrossApi

        return CrossApi(self._client)

    @cached_property
    def isolated(self) -> IsolatedApi:
        """3 groups: account, record, trade"""
        from bitget_client.classic.margin.isolated import IsolatedApi

        return IsolatedApi(self._client)


class AsyncMarginApi(Bound[AsyncClient]):
    """Groups of `classic.margin`, for asyncio."""

    @cached_property
    def common(self) -> AsyncCommonApi:
        """2 operations: get_interest_rate, get_symbols"""
        from bitget_client.classic.margin.common import AsyncCommonApi

        return AsyncCommonApi(self._client)

    @cached_property
    def cross(self) -> AsyncCrossApi:
        """3 groups: account, record, trade"""
        from bitget_client.classic.margin.cross import AsyncCrossApi

        return AsyncCrossApi(self._client)

    @cached_property
    def isolated(self) -> AsyncIsolatedApi:
        """3 groups: account, record, trade"""
        from bitget_client.classic.margin.isolated import AsyncIsolatedApi

        return AsyncIsolatedApi(self._client)


class MarginApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.margin`, returning whole responses."""

    @cached_property
    def common(self) -> CommonApiWithRawResponse:
        """2 operations: get_interest_rate, get_symbols"""
        from bitget_client.classic.margin.common import CommonApiWithRawResponse

        return CommonApiWithRawResponse(self._client)

    @cached_property
    def cross(self) -> CrossApiWithRawResponse:
        """3 groups: account, record, trade"""
        from bitget_client.classic.margin.cross import CrossApiWithRawResponse

        return CrossApiWithRawResponse(self._client)

    @cached_property
    def isolated(self) -> IsolatedApiWithRawResponse:
        """3 groups: account, record, trade"""
        from bitget_client.classic.margin.isolated import IsolatedApiWithRawResponse

        return IsolatedApiWithRawResponse(self._client)


class AsyncMarginApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.margin`, for asyncio, returning whole responses."""

    @cached_property
    def common(self) -> AsyncCommonApiWithRawResponse:
        """2 operations: get_interest_rate, get_symbols"""
        from bitget_client.classic.margin.common import AsyncCommonApiWithRawResponse

        return AsyncCommonApiWithRawResponse(self._client)

    @cached_property
    def cross(self) -> AsyncCrossApiWithRawResponse:
        """3 groups: account, record, trade"""
        from bitget_client.classic.margin.cross import AsyncCrossApiWithRawResponse

        return AsyncCrossApiWithRawResponse(self._client)

    @cached_property
    def isolated(self) -> AsyncIsolatedApiWithRawResponse:
        """3 groups: account, record, trade"""
        from bitget_client.classic.margin.isolated import AsyncIsolatedApiWithRawResponse

        return AsyncIsolatedApiWithRawResponse(self._client)
