# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""`client.classic.common`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.client import AsyncClient, SyncClient
from bitget_runtime.groups import Bound

if TYPE_CHECKING:
    from bitget_client.classic.common.notice import (
        NoticeApi,
        AsyncNoticeApi,
        NoticeApiWithRawResponse,
        AsyncNoticeApiWithRawResponse,
    )
    from bitget_client.classic.common.public import (
        PublicApi,
        AsyncPublicApi,
        PublicApiWithRawResponse,
        AsyncPublicApiWithRawResponse,
    )


class CommonApi(Bound[SyncClient]):
    """Groups of `classic.common`."""

    @cached_property
    def notice(self) -> NoticeApi:
        from bitget_client.classic.common.notice import NoticeApi

        return NoticeApi(self._client)

    @cached_property
    def public(self) -> PublicApi:
        from bitget_client.classic.common.public import PublicApi

        return PublicApi(self._client)


class AsyncCommonApi(Bound[AsyncClient]):
    """Groups of `classic.common`, for asyncio."""

    @cached_property
    def notice(self) -> AsyncNoticeApi:
        from bitget_client.classic.common.notice import AsyncNoticeApi

        return AsyncNoticeApi(self._client)

    @cached_property
    def public(self) -> AsyncPublicApi:
        from bitget_client.classic.common.public import AsyncPublicApi

        return AsyncPublicApi(self._client)


class CommonApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.common`, returning whole answers."""

    @cached_property
    def notice(self) -> NoticeApiWithRawResponse:
        from bitget_client.classic.common.notice import NoticeApiWithRawResponse

        return NoticeApiWithRawResponse(self._client)

    @cached_property
    def public(self) -> PublicApiWithRawResponse:
        from bitget_client.classic.common.public import PublicApiWithRawResponse

        return PublicApiWithRawResponse(self._client)


class AsyncCommonApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.common`, for asyncio, returning whole answers."""

    @cached_property
    def notice(self) -> AsyncNoticeApiWithRawResponse:
        from bitget_client.classic.common.notice import AsyncNoticeApiWithRawResponse

        return AsyncNoticeApiWithRawResponse(self._client)

    @cached_property
    def public(self) -> AsyncPublicApiWithRawResponse:
        from bitget_client.classic.common.public import AsyncPublicApiWithRawResponse

        return AsyncPublicApiWithRawResponse(self._client)
