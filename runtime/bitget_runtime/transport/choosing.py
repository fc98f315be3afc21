"""Chooses what sends: the user's client, else pyreqwest where it is installed and can do what is set, else httpx."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_runtime.transport.trust import rust_trusts_the_same

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
    if http_client is None and _is_for_pyreqwest(ssl_context):
        try:
            from bitget_runtime.transport.pyreqwest_transport import PyreqwestTransport

            return PyreqwestTransport(timeout=timeout, base_url=base_url)
        except (ImportError, RuntimeError):
            pass  # not installed, or of no use in a forked process
    from bitget_runtime.transport.default.httpx_transport import HttpxTransport

    return HttpxTransport(http_client, timeout=timeout, ssl_context=ssl_context, base_url=base_url)


def async_transport(
    http_client: httpx.AsyncClient | None, *, timeout: float, ssl_context: ssl.SSLContext | None, base_url: str
) -> AsyncTransport:
    """What a client for asyncio sends by; raises as `sync_transport` does."""
    if http_client is None and _is_for_pyreqwest(ssl_context):
        try:
            from bitget_runtime.transport.pyreqwest_transport import AsyncPyreqwestTransport

            return AsyncPyreqwestTransport(timeout=timeout, base_url=base_url)
        except (ImportError, RuntimeError):
            pass  # not installed, or of no use in a forked process
    from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport

    return AsyncHttpxTransport(http_client, timeout=timeout, ssl_context=ssl_context, base_url=base_url)


def _is_for_pyreqwest(ssl_context: ssl.SSLContext | None) -> bool:
    """Whether it trusts what it should; Rust takes no `SSLContext`."""
    return ssl_context is None and rust_trusts_the_same()
