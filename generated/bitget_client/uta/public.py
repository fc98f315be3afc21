# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.public`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.uta.public_models import ServerTime
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.rest.wire.request import Extra

GET_SERVER_TIME: Operation[ServerTime] = Operation(
    API,
    __name__,
    "uta.public.get_server_time",
    "GET",
    "/api/v3/public/time",
    None,
    ServerTime,
    auth="public",
    counterparts=("classic.common.public.get_server_time",),
)


class PublicApi(Group):
    """Operations of `uta.public`."""

    def get_server_time(self, *, extra: Extra | None = None) -> ServerTime:
        """Get the server's clock, at the second of two addresses that are known.

        `GET /api/v3/public/time`, public.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(GET_SERVER_TIME, {}, extra)


class AsyncPublicApi(AsyncGroup):
    """Operations of `uta.public`, for asyncio."""

    async def get_server_time(self, *, extra: Extra | None = None) -> ServerTime:
        """Get the server's clock, at the second of two addresses that are known.

        `GET /api/v3/public/time`, public.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(GET_SERVER_TIME, {}, extra)


class PublicApiWithRawResponse(RawGroup):
    """Operations of `uta.public`, returning whole responses."""

    get_server_time = raw(PublicApi.get_server_time)


class AsyncPublicApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.public`, for asyncio, returning whole responses."""

    get_server_time = async_raw(AsyncPublicApi.get_server_time)
