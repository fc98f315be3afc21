"""Opens a stream for a client."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from msgspec.structs import replace

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.pacing.pace import connecting_to
from bitget_runtime.rest.client import AsyncClient
from bitget_runtime.stream.core import StreamCore
from bitget_runtime.stream.options import StreamOptions
from bitget_runtime.transport.trust import tls_context

if TYPE_CHECKING:
    from bitget_runtime.rest.client import SyncClient
    from bitget_runtime.stream.connection.logins import Send
    from bitget_runtime.transport.interface import HttpRequest, HttpResponse


def stream_core(client: SyncClient | AsyncClient, generation: str, options: StreamOptions | None) -> StreamCore:
    """The core of a new stream of either kind.

    Raises:
        InvalidArgument: the extra `stream` is not installed, the options aren't `StreamOptions`, or the environment's
            certificates can't be used.
    """
    try:
        from bitget_runtime.stream.connection.picows_socket import connect
    except ImportError:
        raise InvalidArgument("streams need the package picows: pip install picows") from None
    if options is not None and not isinstance(options, StreamOptions):
        raise InvalidArgument(f"options must be StreamOptions(...), not {type(options).__name__}")
    api, base_url, credentials = client.stream_origin
    chosen = options or StreamOptions()
    if base_url.startswith("wss:"):
        chosen = replace(chosen, ssl_context=tls_context(chosen.ssl_context or client.ssl_context))
    connecting = connecting_to(base_url, api.stream_limits.connections_per_5_minutes)
    return StreamCore(
        api, generation, base_url, credentials, chosen, connect, connecting, flow=client.flow, send=_sending(client)
    )


def _sending(client: SyncClient | AsyncClient) -> Send:
    """A function that sends a stream's request through its client, which may block."""
    if isinstance(client, AsyncClient):
        return client.send

    async def send(request: HttpRequest) -> HttpResponse:
        return await asyncio.to_thread(client.send, request)

    return send
