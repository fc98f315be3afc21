"""WebSockets with picows, which runs no Python between the socket and a message; the extra `stream` installs it."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

from picows import WSCloseCode, WSError, WSFrame, WSListener, WSMsgType, WSTransport, ws_connect
from picows.url import WSParsedURL, parse_url
from python_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError

from bitget_runtime.errors import ConnectFailed, InvalidArgument
from bitget_runtime.transport.dialling import Dialling
from bitget_runtime.transport.trust import tls_context

if TYPE_CHECKING:
    from bitget_runtime.stream.connection.interface import Receiver, SocketAddress


_PARTING_SECONDS = 1.0
"""How long a closing handshake may take."""


_TEXT, _BINARY, _CLOSE, _CONTINUATION = WSMsgType.TEXT, WSMsgType.BINARY, WSMsgType.CLOSE, WSMsgType.CONTINUATION


class _Listener(WSListener):
    """Joins messages that come in several frames, and separates text from binary ones."""

    def __init__(self, receiver: Receiver) -> None:
        super().__init__()
        self._on_text = receiver.on_text
        self._on_binary = receiver.on_binary
        self._on_lost = receiver.on_lost
        self._parts: list[bytes] = []
        self._parts_are_text = True
        self._why = ""
        self.has_ended = False

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        kind = frame.msg_type
        if frame.rsv1 or frame.rsv2 or frame.rsv3:
            # an extension that was not negotiated: the meaning of the frame is unknown
            self._break_off(transport, "a frame has reserved bits set")
        elif self._parts and kind in (_TEXT, _BINARY):
            self._break_off(transport, "a message begins within another")
        elif kind is _TEXT and frame.fin:
            self._on_text(frame.get_payload_as_bytes())
        elif kind is _BINARY and frame.fin:
            self._on_binary(frame.get_payload_as_bytes())
        elif kind is _CLOSE:
            self._why = f"closed by the exchange: {frame.get_close_code()} {frame.get_close_reason() or ''}".rstrip()
            transport.send_close(frame.get_close_code() or WSCloseCode.OK)
            transport.disconnect()
        elif kind in (_TEXT, _BINARY, _CONTINUATION):
            self._add_part(transport, kind, frame)

    def _add_part(self, transport: WSTransport, kind: WSMsgType, frame: WSFrame) -> None:
        if kind is not _CONTINUATION:
            self._parts_are_text = kind is _TEXT
        elif not self._parts:
            self._break_off(transport, "a message continues that has not begun")
            return
        self._parts.append(frame.get_payload_as_bytes())
        if frame.fin:
            payload, self._parts = b"".join(self._parts), []
            (self._on_text if self._parts_are_text else self._on_binary)(payload)

    def _break_off(self, transport: WSTransport, why: str) -> None:
        self._why = f"closed here: {why}"
        transport.send_close(WSCloseCode.PROTOCOL_ERROR)
        transport.disconnect()

    def on_ws_disconnected(self, transport: WSTransport) -> None:
        self.has_ended = True
        self._on_lost(self._why or "the connection was dropped")


class PicowsSocket:
    """A picows WebSocket."""

    def __init__(self, transport: WSTransport) -> None:
        self._transport = transport

    def send(self, payload: bytes) -> bool:
        if self._transport.is_disconnected or self._transport.is_close_frame_sent:
            return False
        self._transport.send(_TEXT, payload)
        return True

    def close(self) -> None:
        if not self._transport.is_disconnected:
            self._transport.send_close(WSCloseCode.OK)
            self._transport.disconnect()

    def abort(self) -> None:
        self._transport.disconnect(graceful=False)

    async def wait_closed(self) -> None:
        # whoever waits for the end doesn't need its reason
        with suppress(OSError, WSError):
            async with asyncio.timeout(_PARTING_SECONDS):
                await self._transport.wait_disconnected()
        if not self._transport.is_disconnected:
            self.abort()
            with suppress(OSError, WSError):
                async with asyncio.timeout(_PARTING_SECONDS):
                    await self._transport.wait_disconnected()


async def connect(address: SocketAddress, receiver: Receiver) -> PicowsSocket:
    """Connect; see `Connect`."""
    proxy = _checked(address)
    dialling, listener = Dialling(), _Listener(receiver)

    async def dial(url: WSParsedURL) -> socket.socket:
        """Connect to the host of an address: the exchange's, or the proxy's."""
        return await dialling.dial(url.host, url.port)

    context = address.ssl_context
    if context is None and address.url.startswith("wss:"):
        context = tls_context()
    try:
        async with asyncio.timeout(address.timeout):
            transport, _ = await ws_connect(
                lambda: listener,
                address.url,
                ssl_context=context,
                proxy=proxy,
                websocket_handshake_timeout=address.timeout,
                # a redirect could send the login elsewhere
                max_redirects=0,
                socket_factory=dial,
            )
            if transport.is_disconnected and not listener.has_ended:  # the other side left before it had responded
                raise ConnectionResetError("the connection ended during the handshake")
    except Exception as error:  # whatever it is, connecting has failed
        await dialling.hang_up()
        raise ConnectFailed(f"can't connect to {address.url}: {_reason(address, error)}") from None
    except BaseException:
        await dialling.hang_up()
        raise
    return PicowsSocket(transport)


def _checked(address: SocketAddress) -> str | None:
    """The proxy as picows spells it. A bad address is refused here, because another attempt would not fix it.

    Raises:
        InvalidArgument: an address is invalid.
    """
    # picows' socks5 lets the proxy resolve names, which others call socks5h
    proxy = address.proxy and address.proxy.replace("socks5h://", "socks5://", 1)
    try:
        parse_url(address.url)
    except (WSError, ValueError) as error:
        raise InvalidArgument(f"{address.url} is not the address of a WebSocket: {error}") from None
    try:
        if proxy is not None:
            parse_url(proxy, False)
    except (WSError, ValueError):
        raise InvalidArgument("the address of the proxy can't be read") from None
    return proxy


def _reason(address: SocketAddress, error: Exception) -> str:
    name = type(error).__name__
    if isinstance(error, (ProxyConnectionError, ProxyError, ProxyTimeoutError)):
        return f"the proxy failed ({name})"
    # with a proxy, the text may hold its password
    return name if address.proxy or not str(error) else f"{name}: {error}"
