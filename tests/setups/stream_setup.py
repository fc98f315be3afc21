"""Streams against an exchange in memory, and waiting for what must happen soon."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from msgspec.structs import replace

from bitget_client import Gap
from bitget_client.registry import api
from bitget_client.uta.stream import AsyncUtaStream
from bitget_runtime.errors import ConnectFailed
from bitget_runtime.pacing.budget import Budget
from bitget_runtime.pacing.clock import Clock
from bitget_runtime.pacing.hooks import Hooks
from bitget_runtime.pacing.moments import Decision
from bitget_runtime.rest.call.client_limits import ClientLimits
from bitget_runtime.rest.call.conduct import Conduct
from bitget_runtime.rest.call.flow import Flow
from bitget_runtime.rest.wire.credentials import Credentials
from bitget_runtime.rest.wire.request import Origin
from bitget_runtime.stream.connection.commands import CommandSender, PendingCommand
from bitget_runtime.stream.connection.logins import Send
from bitget_runtime.stream.connection.reconnecting import ReconnectingConnection
from bitget_runtime.stream.core import StreamCore
from bitget_runtime.stream.options import StreamOptions
from bitget_runtime.stream.requests import ConnectionKind
from bitget_runtime.stream.wire.events import Replied
from bitget_runtime.transport.interface import HttpRequest, HttpResponse
from stand_ins.memory_exchange import Frame, MemoryExchange, MemorySocket

QUICK = StreamOptions(
    first_delay=0.002, longest_delay=0.01, give_up_after=2.0, overlap=0.02, respond_within=1.0, empty_for=0.5
)
"""Options with which lost connections come back at once."""

KEY = Credentials("key", "secret", "passphrase")

TICKER: dict[str, Any] = {"inst_type": "spot", "symbol": "BTCUSDT"}
"""The subscription of most tests."""


ORDER: dict[str, Any] = {
    "category": "spot",
    "symbol": "BTCUSDT",
    "side": "buy",
    "order_type": "market",
    "qty": "1",
    "client_oid": "c",
}
"""The order of most tests."""


@asynccontextmanager
async def stream_to(
    exchange: MemoryExchange,
    options: StreamOptions = QUICK,
    *,
    signed: bool = True,
    flow: Flow | None = None,
    send: Send | None = None,
    **limits: int,
) -> AsyncIterator[AsyncUtaStream]:
    """A stream of the unified account; `limits` replace the documented ones, `flow` and `send` are the client's."""
    facts = replace(api, stream_limits=replace(api.stream_limits, **limits))
    credentials = KEY if signed else None
    core = StreamCore(
        facts,
        "uta",
        "ws://memory",
        credentials,
        options,
        exchange.connect,
        flow=flow or flow_of(clock_of_now()),
        send=send or _unreachable,
    )
    async with AsyncUtaStream(core) as stream:
        yield stream


def clock_of_now() -> Clock:
    """A clock that asks `time` anew each time: in tests in virtual time that is not what it was."""
    return Clock(lambda: time.monotonic(), lambda: time.time())


def budget_of_now() -> Budget:
    """A budget of the same clock."""
    return Budget(clock=lambda: time.monotonic())


def flow_of(clock: Clock, limiting: ClientLimits | None = None, hooks: Hooks | None = None) -> Flow:
    """The calls of a client without a transport."""
    return Flow(Origin("https://x.example", {}, api.headers, KEY), Conduct(), clock, limiting, hooks)


async def _unreachable(request: HttpRequest) -> HttpResponse:
    raise ConnectFailed("there is no REST here")


def public_connection(stream: AsyncUtaStream) -> ReconnectingConnection:
    """The only connection of a stream for public channels."""
    [connection] = stream._core._connections[ConnectionKind("public")]
    return connection


async def replied_to(sender: CommandSender, command: PendingCommand, within: float = 1.0) -> Replied:
    """Send a command, within so many seconds, and wait for its reply as a stream does."""
    reply = sender.send(command, Decision(within))
    try:
        return await reply
    except asyncio.CancelledError:
        sender.withdraw(command, reply)
        raise


async def soon(condition: Callable[[], object], within: float = 10.0) -> None:
    """Wait until a condition holds."""
    async with asyncio.timeout(within):
        while not condition():  # noqa: ASYNC110 - it may be anything
            await asyncio.sleep(0.001)


def trade(number: int) -> list[dict[str, str]]:
    """Data of a push of one trade."""
    return [{"p": "1", "S": "buy", "T": "1", "v": "1", "i": str(number), "L": str(number)}]


def order(number: int) -> list[dict[str, Any]]:
    """Data of a push of one order."""
    return [{"orderId": str(number), "symbol": "BTCUSDT"}]


def refuse(code: str, *, only: str = "") -> Any:
    """An exchange that refuses subscriptions, or those for one symbol."""

    def respond(socket: MemorySocket, frame: Frame) -> None:
        if frame["op"] == "subscribe":
            for argument in frame["args"]:
                if not only or argument.get("symbol") == only:
                    socket.say({"event": "error", "arg": argument, "code": code, "msg": "no"})
                else:
                    socket.say({"event": "subscribe", "arg": argument})
        else:
            MemoryExchange().agree(socket, frame)

    return respond


def replying(code: str = "0", *, replies: bool = True) -> Any:
    def respond(socket: MemorySocket, frame: Frame) -> None:
        if frame["op"] != "trade":
            MemoryExchange().agree(socket, frame)
        elif replies:
            event = "trade" if code == "0" else "error"
            args = [{"symbol": "BTCUSDT", "orderId": "1", "clientOid": "c"}]
            socket.say({"event": event, "id": frame["id"], "args": args, "code": code, "msg": "words"})

    return respond


async def next_gap(subscription: Any) -> Gap:
    """Reads on to the next gap."""
    while not isinstance(item := await asyncio.wait_for(anext(subscription), 3), Gap):
        pass
    return item
