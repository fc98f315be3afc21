"""Opens a stream for a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.stream.options import StreamOptions
from bitget_runtime.stream.pacing import connecting_to
from bitget_runtime.stream.subscriptions import StreamCore

if TYPE_CHECKING:
    from bitget_runtime.client import AsyncClient, SyncClient


def stream_core(client: SyncClient | AsyncClient, generation: str, options: StreamOptions | None) -> StreamCore:
    """What a stream of either kind is made of.

    Raises:
        InvalidArgument: the extra `stream` is not installed.
    """
    try:
        from bitget_runtime.stream.picows_socket import connect
    except ImportError:
        raise InvalidArgument("streams need the package picows: pip install picows") from None
    if options is not None and not isinstance(options, StreamOptions):
        raise InvalidArgument(f"options must be StreamOptions(...), not {type(options).__name__}")
    api, base_url, credentials = client.stream_origin
    connecting = connecting_to(base_url, api.stream_limits.connections_per_5_minutes)
    return StreamCore(api, generation, base_url, credentials, options or StreamOptions(), connect, connecting)
