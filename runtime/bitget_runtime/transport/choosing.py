"""Chooses what sends: the user's client, else pyreqwest if it is installed and supports the settings, else httpcore."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.transport.trust import distrusted_by_rust

if TYPE_CHECKING:
    import ssl

    import httpx

    from bitget_runtime.transport.interface import AsyncTransport, Transport

logger = logging.getLogger("bitget_client")


def sync_transport(
    http_client: httpx.Client | None, *, timeout: float, ssl_context: ssl.SSLContext | None, base_url: str
) -> Transport:
    """The transport of a blocking client.

    Raises:
        InvalidArgument: a setting, or a proxy or certificate of the environment, can't be used.
    """
    if http_client is None and _is_for_pyreqwest(ssl_context):
        try:
            from bitget_runtime.transport.pyreqwest_transport import PyreqwestTransport

            return PyreqwestTransport(timeout=timeout, base_url=base_url)
        except (ImportError, RuntimeError) as error:  # not installed, or unusable in a forked process
            _say_why(error)
    from bitget_runtime.transport.default.httpx_transport import HttpxTransport

    return HttpxTransport(http_client, timeout=timeout, ssl_context=ssl_context, base_url=base_url)


def async_transport(
    http_client: httpx.AsyncClient | None, *, timeout: float, ssl_context: ssl.SSLContext | None, base_url: str
) -> AsyncTransport:
    """The transport of an asyncio client; raises as `sync_transport` does."""
    if http_client is None and _is_for_pyreqwest(ssl_context):
        try:
            from bitget_runtime.transport.pyreqwest_transport import AsyncPyreqwestTransport

            return AsyncPyreqwestTransport(timeout=timeout, base_url=base_url)
        except (ImportError, RuntimeError) as error:  # not installed, or unusable in a forked process
            _say_why(error)
    from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport

    return AsyncHttpxTransport(http_client, timeout=timeout, ssl_context=ssl_context, base_url=base_url)


def check_transport(transport: object, *, awaits: bool) -> None:
    """Check a user's transport.

    Raises:
        InvalidArgument: it can't send, or can't for this kind of client.
    """
    from inspect import iscoroutinefunction  # most programs have no transport of their own

    send = getattr(transport, "send", None)
    if isinstance(transport, type) or not callable(send) or not callable(getattr(transport, "close", None)):
        raise InvalidArgument(f"transport must be an object with `send` and `close`, not {transport!r:.80}")
    if not awaits and iscoroutinefunction(send):
        raise InvalidArgument(f"transport must be a blocking one here, but this one is awaited: {transport!r:.80}")


def sender_of(transport: Transport | AsyncTransport) -> str:
    """Name of what sends: `pyreqwest`, `httpcore`, `httpx`, or the class of the user's transport."""
    found = getattr(transport, "sends_by", None)
    return found if isinstance(found, str) else type(transport).__name__


def _is_for_pyreqwest(ssl_context: ssl.SSLContext | None) -> bool:
    """Whether pyreqwest can trust the right certificates; Rust takes no `SSLContext`."""
    if ssl_context is not None:
        _say_why("an SSLContext was given")
        return False
    if variable := distrusted_by_rust():
        _say_why(f"{variable} is set")
        return False
    return True


def _say_why(reason: object) -> None:
    logger.info("calls are sent by httpcore, not by pyreqwest: %s", reason)
