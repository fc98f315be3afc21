"""Chooses what sends: the user's client, a library that is quicker where it is installed, else httpx."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_runtime.transport.proxies import proxy_for

if TYPE_CHECKING:
    import ssl

    import httpx

    from bitget_runtime.transport.interface import AsyncTransport, Transport


def sync_transport(
    http_client: httpx.Client | None, *, timeout: float, ssl_context: ssl.SSLContext | None, base_url: str
) -> Transport:
    """What a blocking client sends by.

    Raises:
        InvalidArgument: a setting, or a proxy or certificate of the environment, can't be used.
    """
    from bitget_runtime.transport.default.httpx_transport import HttpxTransport

    return HttpxTransport(http_client, timeout=timeout, ssl_context=ssl_context, base_url=base_url)


def async_transport(
    http_client: httpx.AsyncClient | None, *, timeout: float, ssl_context: ssl.SSLContext | None, base_url: str
) -> AsyncTransport:
    """What a client for asyncio sends by; raises as `sync_transport` does."""
    from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport

    if http_client is not None:
        return AsyncHttpxTransport(http_client, timeout=timeout)
    proxy = proxy_for(base_url)
    if proxy is None or not proxy.is_socks:  # which aiohttp can't use
        try:
            from bitget_runtime.transport.aiohttp_transport import AiohttpTransport
        except ImportError:
            pass
        else:
            return AiohttpTransport(timeout=timeout, ssl_context=ssl_context, base_url=base_url)
    return AsyncHttpxTransport(timeout=timeout, ssl_context=ssl_context, base_url=base_url)
