"""An ASGI application on 127.0.0.1, in a thread with its own event loop."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Callable
from concurrent.futures import Future
from threading import Event, Thread, current_thread
from typing import TYPE_CHECKING, Any, TypeVar, cast

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from bitget_runtime.fake.serving.admission import MOST_FRAME
from bitget_runtime.fake.serving.delivery import TRANSPORT
from bitget_runtime.fake.serving.gathering import Gathering

if TYPE_CHECKING:
    from bitget_runtime.fake.serving.asgi import Application

T = TypeVar("T")

HOST = "127.0.0.1"

_CALL_SECONDS = 30

_KEEP_ALIVE_SECONDS = 3600

_THREAD = "fake exchange :"


class _Protocol(HttpToolsProtocol):
    """HTTP that lets the application get at the connection, to break it."""

    def __init__(self, *args: Any, **options: Any) -> None:
        """`Any`: what uvicorn passes."""
        super().__init__(*args, **options)
        self.access_log = False  # the exchange records requests itself

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        # asyncio does this only for sockets with a named protocol, and successive frames would wait 40 ms
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        gathering = cast("asyncio.Transport", Gathering(transport))
        super().connection_made(gathering)
        self.app_state = {**self.app_state, TRANSPORT: gathering}


def _websocket(**options: Any) -> asyncio.Protocol:
    """A WebSocket; its parts are loaded by the first one, because that takes a third of the start-up time.
    `Any`: what uvicorn passes."""
    from bitget_runtime.fake.serving.websocket import WebSocket

    return WebSocket(**options)


class _Server(uvicorn.Server):
    """A server that says when it is ready, and that stops without waiting for its clients."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = Event()
        self.loop: asyncio.AbstractEventLoop | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self.loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self.ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        # lets aborted connections notify their requests, so that none is waited for
        await asyncio.sleep(0)
        await super().shutdown(sockets)


def _is_of_interest(record: logging.LogRecord) -> bool:
    """Whether a program that has a fake exchange in it wants a record in its log."""
    return record.levelno >= logging.WARNING or not (record.threadName or "").startswith(_THREAD)


class ServerThread:
    """A server that runs from its construction until `stop`.

    Args:
        app: The application.
        port: Port to listen on; 0 for a free one.

    Raises:
        OSError: the port can't be listened on.
    """

    def __init__(self, app: Application, port: int) -> None:
        listener = socket.create_server((HOST, port))
        self.port: int = listener.getsockname()[1]
        self._server = _Server(
            uvicorn.Config(
                app,
                loop="asyncio",
                http=_Protocol,
                # uvicorn only ever calls it
                ws=cast("type[asyncio.Protocol]", _websocket),
                # frames bypass the protocol: nothing would compress them, and pings are the client's
                ws_per_message_deflate=False,
                ws_ping_interval=None,
                ws_max_size=MOST_FRAME,
                lifespan="off",
                interface="asgi3",
                log_config=None,
                proxy_headers=False,
                server_header=False,
                # an idle connection in a client's pool must not be closed during its next request
                timeout_keep_alive=_KEEP_ALIVE_SECONDS,
            )
        )
        self._thread = Thread(target=self._run, args=(listener,), name=f"{_THREAD}{self.port}", daemon=True)
        logging.getLogger("uvicorn.error").addFilter(_is_of_interest)  # again does nothing
        self._thread.start()
        self._server.ready.wait()
        if not self._server.started:
            self._thread.join()
            raise RuntimeError("the server of the fake exchange did not start")

    def _run(self, listener: socket.socket) -> None:
        try:
            with listener:
                self._server.run(sockets=[listener])
        finally:
            self._server.ready.set()

    def call(self, function: Callable[[], T]) -> T:
        """Call a function in the server's event loop, and wait for its result."""
        loop = self._server.loop
        assert loop is not None
        if current_thread() is self._thread:
            return function()
        result: Future[T] = Future()

        def run() -> None:
            try:
                result.set_result(function())
            except BaseException as error:
                result.set_exception(error)

        loop.call_soon_threadsafe(run)
        return result.result(_CALL_SECONDS)

    def stop(self) -> None:
        """Close every connection and the socket, and end the thread."""
        self._server.should_exit = True
        self._thread.join()
