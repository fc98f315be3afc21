"""WebSockets by picows: no Python between the socket and the message. The extra `stream`."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

from picows import WSCloseCode, WSError, WSFrame, WSListener, WSMsgType, WSTransport, ws_connect
from picows.url import WSParsedURL
from python_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError

from bitget_runtime.errors import ConnectFailed
from bitget_runtime.transport.trust import tls_context

if TYPE_CHECKING:
    from bitget_runtime.stream.sockets import Endpoint, Receiver


_PARTING_SECONDS = 1.0
"""How long the end of a connection may take in good order."""


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

    async def wait_closed(self) -> None:
        # what the connection ended by is no concern of those who wait for its end
        with suppress(OSError, WSError):
            async with asyncio.timeout(_PARTING_SECONDS):
                await self._transport.wait_disconnected()
        if not self._transport.is_disconnected:
            self.abort()
            with suppress(OSError, WSError):
                await self._transport.wait_disconnected()


class _Dialled:
    """The TCP connection of a WebSocket that is being made, so that it can be given up at any moment."""

    def __init__(self) -> None:
        self._sockets: list[socket.socket] = []

    async def dial(self, url: WSParsedURL) -> socket.socket:
        """Connect to the host of an address: the exchange's, or the proxy's."""
        loop = asyncio.get_running_loop()
        failure: OSError | None = None
        for family, kind, protocol, _, address in await loop.getaddrinfo(url.host, url.port, type=socket.SOCK_STREAM):
            dialled = socket.socket(family, kind, protocol)
            dialled.setblocking(False)
            try:
                await loop.sock_connect(dialled, address)
            except OSError as error:
                dialled.close()
                failure = error
            except BaseException:
                dialled.close()
                raise
            else:
                self._sockets.append(dialled)
                return dialled
        raise failure or OSError(f"{url.host} has no address")

    async def hang_up(self) -> None:
        """Give up, and let the event loop notice: picows goes on waiting for a handshake that nobody wants any more."""
        for dialled in self._sockets:
            with suppress(OSError):
                dialled.shutdown(socket.SHUT_RDWR)
        for _ in range(_TURNS):
            await asyncio.sleep(0)


_TURNS = 3
"""Turns of the event loop in which the end of a connection is read, passed on and cleaned up."""


async def connect(endpoint: Endpoint, receiver: Receiver) -> PicowsSocket:
    """Connect; see `Connect`."""
    dialled = _Dialled()
    context = endpoint.ssl_context
    if context is None and endpoint.url.startswith("wss:"):
        context = tls_context()
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
                socket_factory=dialled.dial,
            )
    except (ProxyConnectionError, ProxyError, ProxyTimeoutError) as error:
        await dialled.hang_up()
        # its words may hold the proxy's password
        raise ConnectFailed(f"can't connect to {endpoint.url}: the proxy fails ({type(error).__name__})") from None
    except (OSError, WSError, ValueError) as error:
        await dialled.hang_up()
        # where there is a proxy, its words may hold the password
        said = "" if endpoint.proxy else str(error)
        reason = f"{type(error).__name__}: {said}".removesuffix(": ")
        raise ConnectFailed(f"can't connect to {endpoint.url}: {reason}") from None
    except BaseException:
        await dialled.hang_up()
        raise
    return PicowsSocket(transport)
