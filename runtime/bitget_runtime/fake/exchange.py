"""The fake exchange as tests and programs hold it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Self

from bitget_runtime.fake.checks import DEFAULT_CREDENTIALS, FakeCredentials, Guard, hmac_verifier, rsa_verifier
from bitget_runtime.fake.faults import Faults

try:
    from bitget_runtime.fake.app import ExchangeApp, ReceivedRequest
    from bitget_runtime.fake.server import HOST, ServerThread
    from bitget_runtime.fake.streams.app import StreamApp
    from bitget_runtime.fake.streams.checks import Offer
    from bitget_runtime.fake.streams.held import Streams
except ModuleNotFoundError as error:
    if error.name is None or error.name.partition(".")[0] not in ("starlette", "uvicorn", "h11", "websockets"):
        raise
    raise ImportError("the fake exchange needs its extra: pip install starlette uvicorn websockets") from error

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.stream.wire.binary import BinaryChannel
    from bitget_runtime.stream.wire.channel import Channel, Command

__all__ = ["FakeExchange", "ReceivedRequest"]


class FakeExchange:
    """An exchange on 127.0.0.1, started by `with` or `start`. Several can run at once.

    Attributes:
        credentials: What it accepts.
        requests: What it received, oldest first.
        faults: What goes wrong.
        streams: The WebSockets: what they received, what they push, and what goes wrong with them.
        clock_offset_ms: How far its clock is ahead of this machine's.

    Args:
        operations: What it offers, by address.
        api: What all operations share.
        channels: Channels and commands of WebSockets, by address.
        credentials: What it accepts, if not the usual ones.
        port: Port to listen on; 0 for a free one.
        public_key_pem: An RSA public key; signatures are then checked with it instead of the secret key.
    """

    def __init__(
        self,
        operations: Mapping[str, Operation[Any]],
        api: ApiFacts,
        *,
        channels: Mapping[str, Channel[Any] | Command[Any] | BinaryChannel[Any]],
        credentials: FakeCredentials = DEFAULT_CREDENTIALS,
        port: int = 0,
        public_key_pem: str | None = None,
    ) -> None:
        self.credentials = credentials
        self.requests: list[ReceivedRequest] = []
        self.faults = Faults(operations)
        self.clock_offset_ms = 0
        self._variables = api.variables
        self._port = port
        self._server: ServerThread | None = None
        verify = hmac_verifier(credentials.secret_key) if public_key_pem is None else rsa_verifier(public_key_pem)
        guard = Guard(api.headers, credentials, verify)
        stream_app = StreamApp(Offer(channels), api, guard, self.now)
        self.streams = Streams(stream_app)
        self._app = ExchangeApp(
            dict(_calls(operations)), api, guard, self.faults, self.now, self.requests.append, stream_app
        )

    @property
    def base_url(self) -> str:
        """Where it listens.

        Raises:
            RuntimeError: it is not running.
        """
        if self._server is None:
            raise RuntimeError("the fake exchange is not running: use it in a `with` block, or call start()")
        return f"http://{HOST}:{self._server.port}"

    @property
    def stream_url(self) -> str:
        """Where its WebSockets are; raises as `base_url` does."""
        return self.base_url.replace("http", "ws", 1)

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables with which a client finds it and is let in."""
        values = {"base_url": self.base_url, "stream_url": self.stream_url, **self.credentials._asdict()}
        return {self._variables[name]: value for name, value in values.items()}

    def now(self) -> int:
        """Milliseconds since the epoch, by the exchange's clock."""
        return time.time_ns() // 1_000_000 + self.clock_offset_ms

    def reset(self) -> None:
        """Forget requests, faults and clock offset, break off the WebSockets and forget what became of them."""
        self.requests.clear()
        self.faults.clear()
        self.clock_offset_ms = 0
        self.streams.reset()

    def start(self) -> None:
        """Listen; returns when it does.

        Raises:
            OSError: the port is taken.
            RuntimeError: it is running already.
        """
        if self._server is not None:
            raise RuntimeError("the fake exchange is running already")
        self._server = ServerThread(self._app, self._port)
        self.streams.attach(self._server)

    def stop(self) -> None:
        """Close every connection and the socket, and end the thread. Requests under way get no response."""
        if self._server is not None:
            server, self._server = self._server, None
            server.stop()
            self.streams.attach(None)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"FakeExchange({self.base_url if self._server else 'not running'})"


def _calls(operations: Mapping[str, Operation[Any]]) -> Iterator[tuple[tuple[str, str], Operation[Any]]]:
    """Every method and path that is answered, and the operation behind it."""
    for operation in operations.values():
        yield (operation.method, operation.path), operation
        for alias in operation.aliases:
            method, _, path = alias.partition(" ")
            yield (method, path), operation
