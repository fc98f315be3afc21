"""WebSockets by picows: no Python between the socket and the message. The extra `stream`."""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING

from picows import WSCloseCode, WSError, WSFrame, WSListener, WSMsgType, WSTransport, ws_connect
from python_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError

from bitget_runtime.errors import ConnectFailed

if TYPE_CHECKING:
    from bitget_runtime.stream.sockets import Endpoint, Receiver


class _Listener(WSListener):
    """Puts messages together that come in several frames, and tells texts and bytes apart."""

    def __init__(self, receiver: Receiver) -> None:
        super().__init__()
        self._on_text = receiver.on_text
        self._on_binary = receiver.on_binary
        self._on_lost = receiver.on_lost
        self._parts: list[bytes] = []
        self._parts_are_text = True
        self._why = ""

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        kind = frame.msg_type
        if kind == WSMsgType.TEXT and frame.fin:
            self._on_text(frame.get_payload_as_bytes())
        elif kind == WSMsgType.BINARY and frame.fin:
            self._on_binary(frame.get_payload_as_bytes())
        elif kind == WSMsgType.CLOSE:
            self._why = f"closed by the exchange: {frame.get_close_code()} {frame.get_close_reason() or ''}".rstrip()
            transport.disconnect()
        elif kind in (WSMsgType.TEXT, WSMsgType.BINARY, WSMsgType.CONTINUATION):
            self._add_part(kind, frame)

    def _add_part(self, kind: WSMsgType, frame: WSFrame) -> None:
        if kind != WSMsgType.CONTINUATION:
            self._parts, self._parts_are_text = [], kind == WSMsgType.TEXT
        self._parts.append(frame.get_payload_as_bytes())
        if frame.fin:
            payload, self._parts = b"".join(self._parts), []
            (self._on_text if self._parts_are_text else self._on_binary)(payload)

    def on_ws_disconnected(self, transport: WSTransport) -> None:
        self._on_lost(self._why or "the connection was dropped")


class PicowsSocket:
    """A WebSocket of picows."""

    def __init__(self, transport: WSTransport) -> None:
        self._transport = transport

    def send(self, payload: bytes) -> bool:
        if self._transport.is_disconnected or self._transport.is_close_frame_sent:
            return False
        self._transport.send(WSMsgType.TEXT, payload)
        return True

    def close(self) -> None:
        if not self._transport.is_disconnected:
            self._transport.send_close(WSCloseCode.OK)
            self._transport.disconnect()

    def abort(self) -> None:
        self._transport.disconnect(graceful=False)


async def connect(endpoint: Endpoint, receiver: Receiver) -> PicowsSocket:
    """Connect; see `Connect`."""
    context = endpoint.ssl_context
    if context is None and endpoint.url.startswith("wss:"):
        context = ssl.create_default_context()
    try:
        async with asyncio.timeout(endpoint.timeout):
            transport, _ = await ws_connect(
                lambda: _Listener(receiver),
                endpoint.url,
                ssl_context=context,
                proxy=endpoint.proxy,
                websocket_handshake_timeout=endpoint.timeout,
                # a redirect could take the login elsewhere
                max_redirects=0,
            )
    except (ProxyConnectionError, ProxyError, ProxyTimeoutError) as error:
        # its words may hold the proxy's password
        raise ConnectFailed(f"can't connect to {endpoint.url}: the proxy fails ({type(error).__name__})") from None
    except (OSError, WSError, ValueError) as error:
        reason = f"{type(error).__name__}: {error}".removesuffix(": ")
        raise ConnectFailed(f"can't connect to {endpoint.url}: {reason}") from None
    return PicowsSocket(transport)
