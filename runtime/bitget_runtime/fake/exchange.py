"""The fake exchange as tests and programs hold it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Self, TypeVar

from bitget_runtime.fake.backing import Backing, Beginning
from bitget_runtime.fake.checks import Guard
from bitget_runtime.fake.faults import ErrorCode, Faults
from bitget_runtime.fake.hooks import Hooks
from bitget_runtime.fake.serving.limits import Limits
from bitget_runtime.fake.serving.recorder import RequestLog

_NEEDS = "the fake exchange needs its extra: pip install uvicorn httptools websockets"

try:
    from bitget_runtime.fake.dispatch import Dispatch
    from bitget_runtime.fake.serving.app import ExchangeApp
    from bitget_runtime.fake.serving.server import HOST, ServerThread
    from bitget_runtime.fake.streams.app import StreamApp
    from bitget_runtime.fake.streams.held import Streams
    from bitget_runtime.fake.streams.offer.offer import Offer
except ModuleNotFoundError as error:
    if error.name is None or error.name.partition(".")[0] not in ("uvicorn", "httptools"):
        raise
    raise ImportError(_NEEDS) from error
if find_spec("websockets") is None:  # loaded by the first WebSocket
    raise ImportError(_NEEDS)

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.fake.core import User
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.stream.wire.binary import BinaryChannel
    from bitget_runtime.stream.wire.channel import Channel, Command

T = TypeVar("T")


class FakeExchange(Hooks):
    """An exchange on 127.0.0.1, started by `with`, `async with` or `start`. Several can run at once.

    Attributes:
        credentials: Credentials of its first account.
        requests: The received requests and frames, and the outcome of each; oldest first.
        faults: The faults to come.
        limits: Its rate limits.
        streams: The WebSockets: what they received, what they push, and their faults.

    Args:
        operations: Its operations, by address.
        paths: Addresses by method and path.
        api: Facts of the API.
        channels: Channels and commands of WebSockets, by address.
        beginning: The first account, the clock and the seed.
        limits: Whether it refuses requests that come too often, also after a reset.
        port: Port to listen on; 0 for a free one.
    """

    def __init__(
        self,
        operations: Mapping[str, Operation[Any]],
        paths: Mapping[str, str],
        api: ApiFacts,
        *,
        channels: Mapping[str, Channel[Any] | Command[Any] | BinaryChannel[Any]],
        beginning: Beginning,
        limits: bool = False,
        port: int = 0,
    ) -> None:
        backing = Backing(beginning)
        super().__init__(backing)
        self.credentials = beginning.credentials
        self.requests = RequestLog()
        self.faults = Faults(operations)
        self.limits = Limits(api, backing.steady, on=limits)
        self._variables = api.variables
        self._port = port
        self._server: ServerThread | None = None
        guard = Guard(api.headers, lambda: backing.keys, api.environments["demo"].headers, backing.machine)
        self._stream_app = stream_app = StreamApp(Offer(channels), api, guard, self.now, self.limits, self.requests)
        self.streams = Streams(stream_app, self.requests)
        backing.follow(lambda core: stream_app.trade_on(core, self._user_of))
        self._app = ExchangeApp(
            _finder(operations, paths),
            api,
            Dispatch(api, guard, backing),
            guard,
            self.faults,
            self.limits,
            self.now,
            self.requests,
            stream_app,
            self._page,
        )

    @property
    def base_url(self) -> str:
        """The URL it listens on.

        Raises:
            RuntimeError: it is not running.
        """
        if self._server is None:
            raise RuntimeError("the fake exchange is not running: use it in a `with` block, or call start()")
        return f"http://{HOST}:{self._server.port}"

    @property
    def stream_url(self) -> str:
        """The URL of its WebSockets; raises like `base_url`."""
        return self.base_url.replace("http", "ws", 1)

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables that give a client its address and its key."""
        values = {"base_url": self.base_url, "stream_url": self.stream_url, **self.credentials._asdict()}
        return {self._variables[name]: value for name, value in values.items()}

    def reject_next(self, code: str, operation: str | None = None) -> None:
        """Refuse the next request (for an operation) with a code, without carrying it out."""
        self.faults.add(ErrorCode(code), operation)

    def _user_of(self, api_key: bytes) -> User | None:
        key = self._backing.keys.get(api_key)
        return None if key is None else key.user

    def _call(self, action: Callable[[], T]) -> T:
        if self._server is None:
            return action()

        def act() -> T:
            result = action()
            self._stream_app.catch_up()
            return result

        # in the server's thread, which carries out requests and sends pushes
        return self._server.call(act)

    def raise_failures(self) -> None:
        """Raise what has failed in the exchange since the last call, so that a test doesn't pass without what it waits
        for; `stop` and `reset` do so too.

        Raises:
            RuntimeError: something happened and could not be pushed, which is a fault of the fake exchange.
        """
        failures = [*self._stream_app.failures]
        if failures:
            self._stream_app.failures.clear()
            raise RuntimeError(f"the fake exchange could not push what happened: {failures[0]!r}") from failures[0]

    def reset(self) -> None:
        """Start over: a new exchange, no requests, no faults, no WebSockets; raises like `raise_failures`."""
        self.requests.clear()
        self.faults.clear()
        self.limits.reset()
        self.streams.reset()
        self._call(self._backing.renew)
        self.raise_failures()

    def start(self) -> None:
        """Start listening; returns once it listens.

        Raises:
            OSError: the port is taken.
            RuntimeError: it is already running.
        """
        if self._server is not None:
            raise RuntimeError("the fake exchange is already running")
        self._server = ServerThread(self._app, self._port)
        self.streams.attach(self._server)

    def _page(self) -> str:
        from bitget_runtime.fake.serving.page import page  # only loaded if somebody looks

        clock = self.state.clock
        return page(self.core, self.requests, "held" if clock.held else f"at {clock.speed:g} times real time")

    def stop(self) -> None:
        """Close every connection and the socket, and end the thread. Requests in flight get no response. Raises like
        `raise_failures`."""
        if self._server is not None:
            server, self._server = self._server, None
            server.stop()
            self.streams.attach(None)
            self.raise_failures()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        await asyncio.to_thread(self.start)
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await asyncio.to_thread(self.stop)

    def __repr__(self) -> str:
        return f"FakeExchange({self.base_url if self._server else 'not running'})"


def _finder(
    operations: Mapping[str, Operation[Any]], paths: Mapping[str, str]
) -> Callable[[str, str], Operation[Any] | None]:
    """The function that finds the operation for a method and a path."""
    at = cache(operations.__getitem__)  # a registry looks up the module each time

    def find(method: str, path: str) -> Operation[Any] | None:
        address = paths.get(f"{method} {path}")
        return None if address is None else at(address)

    return find
