"""From a ticker push to the bytes of an order on the socket, beside a bare picows loop that does the same."""

from __future__ import annotations

import asyncio
import gc
import json
import multiprocessing
import statistics
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from itertools import count as count_from
from multiprocessing.connection import Connection
from typing import Any, ClassVar, Final, Literal, TypeAlias
from unittest import mock

import msgspec
from picows import WSFrame, WSListener, WSMsgType, WSTransport, WSUpgradeRequest, ws_connect, ws_create_server

from benchmarks import figures, sample_data, sample_stream
from benchmarks.figures import Figure
from benchmarks.timing import Timings
from bitget_client import AsyncBitget, Callback, Gap, OrderOptions, Push
from bitget_client.uta.stream import TICKER
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.pacing.interface import Turn
from bitget_runtime.pacing.pace import Pace
from bitget_runtime.pacing.windows import Window
from bitget_runtime.rest.call.client_limits import ClientLimits

BARE, OURS = "picows, msgspec", "ticker push to an order on the socket"
LIMITED, FOLLOWED = "... with limits", "... by orders.place"
TICK = sample_stream.tickers(1).frames[0]
PATIENCE = 120.0

_encode, _decode = msgspec.json.Encoder().encode, msgspec.json.Decoder().decode
_RUN = f"{time.time_ns():x}-"
_PACE = "bitget_runtime.stream.connection.connecting.message_pace"


def run(*, quick: bool) -> Iterator[Figure]:
    pace = Pace(_PLENTY, 1.0)  # ten messages a second are sent else, and ten orders
    turn = Turn((Window("orders", _PLENTY, 1.0), Window("all", _PLENTY, 1.0, 1)), urgent=False)

    def turn_of(limits: ClientLimits, call: object) -> Turn:
        return turn

    with (
        _exchange() as (url, took),
        fake_exchange() as accounts,
        mock.patch(_PACE, return_value=pace),
        mock.patch.object(ClientLimits, "turn", turn_of),
    ):
        works: Works = {
            BARE: _bare,
            OURS: _ours,
            LIMITED: partial(_ours, limits=None),
            FOLLOWED: partial(_followed, accounts),
        }
        turns = _in_turns(works, url, took, rounds=5 if quick else 15, orders=1_000 if quick else 3_000)
        waits, cpu = asyncio.run(turns)
    yield figures.ratio(waits, OURS, BARE, at_most=1.5).named(f"{OURS} (wall)")
    yield figures.ratio(cpu, OURS, BARE).named(f"{OURS}, its reply read too")
    for name in (LIMITED, FOLLOWED):
        yield figures.ratio(waits, name, BARE).named(f"{name} (wall)")
        yield figures.ratio(cpu, name, BARE).named(f"{name}, its reply read too")


async def _in_turns(
    works: Works, url: str, took: Callable[[], float], *, rounds: int, orders: int
) -> tuple[Timings, Timings]:
    """What the server waits for each order, and the CPU time of all of it."""
    waited: dict[str, list[float]] = {name: [] for name in works}
    taken: dict[str, list[float]] = {name: [] for name in works}
    for number in range(-1, rounds):
        for name, work in works.items():
            gc.collect()
            seconds = await asyncio.wait_for(work(url, orders), PATIENCE)
            waits = took()
            if number >= 0:
                waited[name].append(waits)
                taken[name].append(seconds / orders)
    return Timings(waited), Timings(taken)


Works: TypeAlias = Mapping[str, Callable[[str, int], Awaitable[float]]]
"""By name: sends so many orders to an address, and returns the CPU seconds that they took."""

_PLENTY: Final = 1_000_000


class _Count:
    """Counts orders; CPU seconds from the first to the last."""

    def __init__(self, orders: int) -> None:
        self.left = orders
        self.done = asyncio.Event()
        self.seconds = 0.0
        self._began = time.process_time()

    def one(self) -> bool:
        """Whether another one is to be sent."""
        self.left -= 1
        if self.left == 0:
            self.seconds = time.process_time() - self._began
            self.done.set()
        return self.left >= 0


class _Public(WSListener):
    """Decodes tickers, and sends an order for each over another connection."""

    def __init__(self, private: WSTransport, awaited: dict[str, str], count: _Count) -> None:
        super().__init__()
        self._decode = msgspec.json.Decoder(TICKER.decoder.type).decode
        self._private = private
        self._awaited = awaited
        self._count = count
        self._number = 0

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        payload = frame.get_payload_as_bytes()
        if payload.startswith(b'{"event"') or not self._count.one():
            return
        push: Any = self._decode(payload)
        self._number += 1
        command_id = str(self._number)
        own = self._awaited[command_id] = f"{_RUN}{command_id}"
        order = {
            "orderType": "limit",
            "price": str(push.data[0].last_price),
            "qty": "0.01",
            "side": "buy",
            "symbol": "BTCUSDT",
            "clientOid": own,
        }
        request = {"op": "trade", "id": command_id, "category": "spot", "topic": "place-order", "args": [order]}
        self._private.send(WSMsgType.TEXT, _encode(request))


class _Private(WSListener):
    """Decodes replies: whether an order was accepted, and which one it is."""

    def __init__(self, awaited: dict[str, str]) -> None:
        super().__init__()
        self._awaited = awaited

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        reply = _decode(frame.get_payload_as_bytes())
        assert self._awaited.pop(reply["id"]) == reply["args"][0]["clientOid"]
        assert reply["code"] == "0"


async def _bare(url: str, orders: int) -> float:
    awaited: dict[str, str] = {}
    private, _ = await ws_connect(lambda: _Private(awaited), url)
    count = _Count(orders)
    public, _ = await ws_connect(lambda: _Public(private, awaited, count), url)
    public.send(WSMsgType.TEXT, b'{"op":"subscribe","args":[{"topic":"ticker"}]}')
    await count.done.wait()
    public.disconnect()
    private.disconnect()
    return count.seconds


async def _ours(url: str, orders: int, limits: Literal["off"] | None = "off") -> float:
    credentials = sample_data.CREDENTIALS
    client = AsyncBitget(**credentials, limits=limits, base_url="http://127.0.0.1", stream_url=url)
    async with client, client.uta.stream() as stream:
        replies, more = deque[Coroutine[Any, Any, Any] | None](), asyncio.Event()
        reader = asyncio.create_task(_read(replies, more))
        place = partial(stream.trade.place_order, category="spot", symbol="BTCUSDT", order_type="limit")
        await place(qty="0.01", side="buy", price="1")  # connected and logged in
        count = _Count(orders)

        def trade(push: Push[Any] | Gap) -> None:
            if not isinstance(push, Gap) and count.one():
                replies.append(place(qty="0.01", side="buy", price=push.data[0].last_price))
                more.set()

        stream.ticker(**sample_stream.INSTRUMENT, delivery=Callback(trade))
        await count.done.wait()
        replies.append(None)
        more.set()
        await reader
    return count.seconds


async def _read(replies: deque[Coroutine[Any, Any, Any] | None], more: asyncio.Event) -> None:
    """Read the replies to all orders: a task for each would take two more turns of the event loop."""
    while await more.wait():
        more.clear()
        while replies:
            reply = replies.popleft()
            if reply is None:
                return
            await reply


async def _followed(accounts: FakeExchange, url: str, orders: int) -> float:
    """By orders that are followed, sent by command; what there is besides commands is the fake exchange's."""
    client = AsyncBitget(*accounts.credentials, limits="off", base_url=accounts.base_url, stream_url=url)
    options = OrderOptions(categories=("SPOT",), by="websocket", check=False, confirm_within=3600.0)
    async with client, client.uta.stream() as stream, client.uta.orders(options) as followed:
        place = partial(followed.place, category="SPOT", symbol="BTCUSDT", order_type="limit")
        await place(qty="0.01", side="buy", price="1")
        count, sent = _Count(orders), set[asyncio.Task[Any]]()

        def trade(push: Push[Any] | Gap) -> None:
            if not isinstance(push, Gap) and count.one():
                task = asyncio.create_task(place(qty="0.01", side="buy", price=push.data[0].last_price))
                sent.add(task)
                task.add_done_callback(sent.discard)

        stream.ticker(**sample_stream.INSTRUMENT, delivery=Callback(trade))
        await count.done.wait()
        await asyncio.gather(*sent)
    return count.seconds


class _Desk(WSListener):
    """Acknowledges everything. A ticker follows each order, and the subscription to it."""

    numbers = count_from(1)
    public: WSTransport | None = None
    sent: float = 0.0
    waits: ClassVar[list[float]] = []

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        text = frame.get_payload_as_bytes()
        if frame.msg_type == WSMsgType.CLOSE:
            transport.disconnect()
        elif text == b"ping":
            transport.send(WSMsgType.TEXT, b"pong")
        else:
            self._answer(transport, json.loads(text))

    def _answer(self, transport: WSTransport, request: dict[str, Any]) -> None:
        match request["op"]:
            case "login":
                transport.send(WSMsgType.TEXT, b'{"event":"login","code":"0","msg":""}')
            case "trade":
                if _Desk.public is not None:
                    _Desk.waits.append(time.perf_counter() - _Desk.sent)
                own = request["args"][0].get("clientOid", "")
                order = {
                    "symbol": "BTCUSDT",
                    "orderId": str(next(_Desk.numbers)),
                    "clientOid": own,
                    "cTime": "1750034397008",
                }
                reply = {
                    **request,
                    "event": "trade",
                    "args": [order],
                    "code": "0",
                    "msg": "success",
                    "ts": "1750034397076",
                }
                transport.send(WSMsgType.TEXT, json.dumps(reply).encode())
                if _Desk.public is not None:
                    _tick(_Desk.public)
            case _:
                for argument in request["args"]:
                    transport.send(WSMsgType.TEXT, json.dumps({"event": request["op"], "arg": argument}).encode())
                    if argument["topic"] == "ticker":
                        _Desk.public = transport
                        _tick(transport)

    def on_ws_disconnected(self, transport: WSTransport) -> None:
        if transport is _Desk.public:
            _Desk.public = None


def _tick(transport: WSTransport) -> None:
    _Desk.sent = time.perf_counter()
    transport.send(WSMsgType.TEXT, TICK)


def _report(pipe: Connection) -> None:
    pipe.recv()
    pipe.send(statistics.median(_Desk.waits))
    _Desk.waits.clear()


async def _serve(pipe: Connection) -> None:
    def listener(request: WSUpgradeRequest) -> _Desk:
        return _Desk()

    server = await ws_create_server(listener, "127.0.0.1", 0)
    pipe.send(server.sockets[0].getsockname()[1])
    asyncio.get_running_loop().add_reader(pipe.fileno(), _report, pipe)
    await server.serve_forever()


def _main(pipe: Connection) -> None:
    asyncio.run(_serve(pipe))


@contextmanager
def _exchange() -> Iterator[tuple[str, Callable[[], float]]]:
    """An exchange that takes orders: its address, and how long it has waited for one since it was last asked."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_main, args=(there,), daemon=True)
    process.start()
    try:
        url = f"ws://127.0.0.1:{here.recv()}"

        def took() -> float:
            here.send(None)
            seconds: float = here.recv()
            return seconds

        yield url, took
    finally:
        process.kill()
        process.join()
