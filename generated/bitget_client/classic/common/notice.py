# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.common.notice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.common.notice_models import Announcement, GetAnnouncementsRequest
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import AnnouncementType
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

GET_ANNOUNCEMENTS: Operation[list[Announcement]] = Operation(
    API,
    __name__,
    "classic.common.notice.get_announcements",
    "GET",
    "/api/v2/public/annoucements",
    GetAnnouncementsRequest,
    list[Announcement],
    auth="public",
    rate_limits=("20/s/ip",),
    docs="https://www.bitget.com/api-doc/common/notice/Get-All-Notices",
    paging={
        "next": "cursor = [].annId",
        "limit": "limit 10..10",
        "window": "startTime..endTime unknown",
        "reach": "1mo",
        "key": "annId",
        "order": "unknown",
        "ends": "empty",
    },
)


class NoticeApi(Group):
    """Operations of `classic.common.notice`."""

    def get_announcements(
        self,
        *,
        language: str,
        announcement_type: AnnouncementType | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Announcement]:
        """Get announcements of the past month, page by page.

        `GET /api/v2/public/annoucements`, public, 20/s/ip.

        Args:
            language: Language of the texts, such as zh_CN or en_US; English where the one asked for is not
                offered.
            announcement_type: What the announcement is about. (`annType`)
                - `latest_news`: Events and news.
                - `coin_listings`: New listings.
                - `product_updates`: Changes of products.
                - `security`: Security.
                - `api_trading`: The API.
                - `maintenance_system_updates`: Maintenance and system upgrades.
                - `symbol_delisting`: Delistings.
            start_time: Start of the publication times asked for. (`startTime`)
            end_time: End of the publication times asked for. (`endTime`)
            cursor: annId of the last entry of the page before; left out for the first page.
            limit: Entries per page; 10 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/notice/Get-All-Notices
        """
        return self._call(
            GET_ANNOUNCEMENTS,
            {
                "language": language,
                "annType": announcement_type,
                "startTime": start_time,
                "endTime": end_time,
                "cursor": cursor,
                "limit": limit,
            },
            extra,
        )

    def iter_announcements(
        self,
        *,
        language: str,
        announcement_type: AnnouncementType | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Announcement]:
        """Walk over all pages of `get_announcements`, which takes the same arguments.

        Reach: 1mo; widest query: unknown.
        """
        return self._walk(
            GET_ANNOUNCEMENTS,
            {
                "language": language,
                "annType": announcement_type,
                "startTime": start_time,
                "endTime": end_time,
                "cursor": cursor,
                "limit": limit,
            },
            extra,
            walk,
        )


class AsyncNoticeApi(AsyncGroup):
    """Operations of `classic.common.notice`, for asyncio."""

    async def get_announcements(
        self,
        *,
        language: str,
        announcement_type: AnnouncementType | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Announcement]:
        """Get announcements of the past month, page by page.

        `GET /api/v2/public/annoucements`, public, 20/s/ip.

        Args:
            language: Language of the texts, such as zh_CN or en_US; English where the one asked for is not
                offered.
            announcement_type: What the announcement is about. (`annType`)
                - `latest_news`: Events and news.
                - `coin_listings`: New listings.
                - `product_updates`: Changes of products.
                - `security`: Security.
                - `api_trading`: The API.
                - `maintenance_system_updates`: Maintenance and system upgrades.
                - `symbol_delisting`: Delistings.
            start_time: Start of the publication times asked for. (`startTime`)
            end_time: End of the publication times asked for. (`endTime`)
            cursor: annId of the last entry of the page before; left out for the first page.
            limit: Entries per page; 10 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/notice/Get-All-Notices
        """
        return await self._call(
            GET_ANNOUNCEMENTS,
            {
                "language": language,
                "annType": announcement_type,
                "startTime": start_time,
                "endTime": end_time,
                "cursor": cursor,
                "limit": limit,
            },
            extra,
        )

    def iter_announcements(
        self,
        *,
        language: str,
        announcement_type: AnnouncementType | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Announcement]:
        """Walk over all pages of `get_announcements`, which takes the same arguments.

        Reach: 1mo; widest query: unknown.
        """
        return self._walk(
            GET_ANNOUNCEMENTS,
            {
                "language": language,
                "annType": announcement_type,
                "startTime": start_time,
                "endTime": end_time,
                "cursor": cursor,
                "limit": limit,
            },
            extra,
            walk,
        )


class NoticeApiWithRawResponse(RawGroup):
    """Operations of `classic.common.notice`, returning whole responses."""

    get_announcements = raw(NoticeApi.get_announcements)


class AsyncNoticeApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.common.notice`, for asyncio, returning whole responses."""

    get_announcements = async_raw(AsyncNoticeApi.get_announcements)
