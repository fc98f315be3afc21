# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic common notice."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import AnnouncementType
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Time


class Announcement(Model, kw_only=True):
    """An item of what `classic.common.notice.get_announcements` returns.

    Attributes:
        announcement_id: Id of the announcement.
        title: Headline of the announcement.
        description: Description of the announcement. Deprecated.
        announcement_type: What the announcement is about.
        announcement_subtype: What the announcement is about within its type, such as spot or futures.
        created_time: When the announcement was published.
        language: Language the texts are in.
        url: Web page of the announcement.
    """

    announcement_id: str = field(name="annId")
    """Id of the announcement."""
    title: str = field(name="annTitle")
    """Headline of the announcement."""
    description: str = field(name="annDesc")
    """Description of the announcement. Deprecated."""
    announcement_type: str = field(name="annType")
    """What the announcement is about.

    - `latest_news`: Events and news.
    - `coin_listings`: New listings.
    - `product_updates`: Changes of products.
    - `security`: Security.
    - `api_trading`: The API.
    - `maintenance_system_updates`: Maintenance and system upgrades.
    - `symbol_delisting`: Delistings.
    """
    announcement_subtype: str = field(name="annSubType")
    """What the announcement is about within its type, such as spot or futures."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the announcement was published."""
    language: str
    """Language the texts are in."""
    url: str = field(name="annUrl")
    """Web page of the announcement."""


class GetAnnouncementsRequest(Request, kw_only=True):
    """Get announcements of the past month, page by page.

    Attributes:
        announcement_type: What the announcement is about.
        start_time: Start of the publication times asked for.
        end_time: End of the publication times asked for.
        cursor: annId of the last entry of the page before; left out for the first page.
        limit: Entries per page; 10 is both the default and the most.
        language: Language of the texts, such as zh_CN or en_US; English where the one asked for is not offered.
    """

    announcement_type: AnnouncementType | None = field(name="annType", default=None)
    """What the announcement is about.

    - `latest_news`: Events and news.
    - `coin_listings`: New listings.
    - `product_updates`: Changes of products.
    - `security`: Security.
    - `api_trading`: The API.
    - `maintenance_system_updates`: Maintenance and system upgrades.
    - `symbol_delisting`: Delistings.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the publication times asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the publication times asked for."""
    cursor: str | None = None
    """annId of the last entry of the page before; left out for the first page."""
    limit: IntText | None = None
    """Entries per page; 10 is both the default and the most."""
    language: str
    """Language of the texts, such as zh_CN or en_US; English where the one asked for is not offered."""
