"""Commands leave in the order of their calls, never faster than allowed, and only from their own event loop."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
import time
import warnings
import weakref
from typing import Any

import pytest
from msgspec.structs import replace

from bitget_client import CommandNotSent, ConnectFailed, OrderOutcomeUnknown, StreamClosed, TransportError
from bitget_client.uta.stream import AsyncUtaStream
from bitget_runtime.pacing.pace import Pace
from bitget_runtime.stream.commands.begun import begin
from bitget_runtime.stream.connection import connecting
from bitget_runtime.stream.connection.commands import CommandSender, PendingCommand
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.events import Replied
from setups.stream_setup import ORDER, QUICK, TICKER, replied_to, replying, soon, stream_to
from stand_ins.memory_exchange import MemoryExchange, MemorySocket

pytestmark = pytest.mark.virtual_time


class Wire:
    """Notes when each payload was sent."""

    def __init__(self) -> None:
        self.sent: list[tuple[bytes, float]] = []

    def send(self, payload: bytes) -> bool:
        self.sent.append((payload, time.monotonic()))
        return True

    @property
    def payloads(self) -> list[bytes]:
        return [payload for payload, _ in self.sent]


def commanded(sender: CommandSender, name: str, within: float = 1.0) -> asyncio.Task[Replied]:
    command = PendingCommand(name, name.encode(), 1.0)
    return asyncio.create_task(begin(replied_to(sender, command, within), name))


async def end(*tasks: asyncio.Task[Any]) -> list[Any]:
    for task in tasks:
        task.cancel()
    return await asyncio.gather(*tasks, return_exceptions=True)


def hang(seconds: float) -> None:
    """Keep the event loop from running."""
    time.sleep(seconds)


def named(client_oid: str) -> dict[str, Any]:
    return {**ORDER, "client_oid": client_oid}


def names(socket: MemorySocket) -> list[str]:
    return [frame["args"][0]["clientOid"] for frame in socket.frames("trade")]


async def test_none_overtakes_one_that_waits_for_its_turn() -> None:
    wire, pace = Wire(), Pace(2, 0.03)
    sender = CommandSender(asyncio.get_running_loop(), pace, wire.send)
    tasks = [commanded(sender, name) for name in "abc"]
    await asyncio.sleep(0)
    hang(0.04)  # there is room again, and nobody has noticed yet
    assert not sender.has_turn
    tasks.append(commanded(sender, "d"))
    await soon(lambda: len(wire.sent) == 4)
    assert wire.payloads == [b"a", b"b", b"c", b"d"]
    await end(*tasks)


async def test_a_program_that_hangs_does_not_send_faster_afterwards() -> None:
    wire, most, seconds = Wire(), 3, 0.1
    sender = CommandSender(asyncio.get_running_loop(), Pace(most, seconds), wire.send)
    tasks = [commanded(sender, str(number)) for number in range(9)]
    await asyncio.sleep(0.01)
    hang(0.25)  # the turns of all of them are over
    await soon(lambda: len(wire.sent) == len(tasks))
    times = [at for _, at in wire.sent]
    assert all(later - earlier >= seconds for earlier, later in zip(times, times[most:], strict=False))
    await end(*tasks)


async def test_what_a_hanging_program_has_made_late_is_not_sent() -> None:
    wire = Wire()
    sender = CommandSender(asyncio.get_running_loop(), Pace(1, 0.1), wire.send)
    tasks = [commanded(sender, name, within=0.15) for name in "ab"]
    await asyncio.sleep(0)
    hang(0.3)
    with pytest.raises(CommandNotSent, match="too long ago"):
        await tasks[1]
    assert wire.payloads == [b"a"]
    await end(tasks[0])


async def test_a_cancelled_one_leaves_its_place_to_the_next() -> None:
    wire = Wire()
    sender = CommandSender(asyncio.get_running_loop(), Pace(1, 0.1), wire.send)
    tasks = [commanded(sender, name, within=0.15) for name in "ab"]
    await asyncio.sleep(0)
    await end(tasks[1])
    tasks += [commanded(sender, "c", within=0.15), commanded(sender, "d", within=0.15)]
    with pytest.raises(CommandNotSent, match="more commands wait"):
        await tasks[3]
    await soon(lambda: len(wire.sent) == 2)
    assert wire.payloads == [b"a", b"c"]
    await end(*tasks)


async def test_what_waits_hears_at_once_that_the_connection_has_ended() -> None:
    wire = Wire()
    sender = CommandSender(asyncio.get_running_loop(), Pace(1, 60.0), wire.send)
    sent, waiting = (commanded(sender, name, within=100.0) for name in "ab")
    await asyncio.sleep(0)
    sender.connection_ended("cut")
    for task, error in ((sent, "before the reply: cut"), (waiting, "nothing was sent: cut")):
        with pytest.raises(TransportError, match=error):
            await asyncio.wait_for(task, 1)
    assert isinstance(waiting.exception(), ConnectFailed)


async def test_an_error_in_sending_a_waiting_one_is_its_own() -> None:
    sent = list[bytes]()

    def send(payload: bytes) -> bool:
        sent.append(payload)
        if payload == b"b":
            raise TransportError("sending failed")
        return True

    sender = CommandSender(asyncio.get_running_loop(), Pace(1, 0.01), send)
    a, b, c = (commanded(sender, name) for name in "abc")
    with pytest.raises(TransportError, match="sending failed"):
        await b
    await soon(lambda: len(sent) == 3)
    for name, task in {"a": a, "c": c}.items():
        sender.replied(Replied(name, frames.Control(id=name), b"{}"))
        assert (await task).command_id == name


async def test_none_overtakes_those_that_wait_for_the_first_connection() -> None:
    exchange = MemoryExchange()
    exchange.respond = replying()
    async with stream_to(exchange) as stream:
        await stream.ticker(**TICKER).confirmed(1)
        tasks = [asyncio.create_task(stream.trade.place_order(**named(name))) for name in "ab"]
        await asyncio.sleep(0)
        kept_up = stream._core._connection_for_commands()
        while kept_up.current is None:  # noqa: ASYNC110 - to the very turn
            await asyncio.sleep(0)
        tasks.append(asyncio.create_task(stream.trade.place_order(**named("c"))))  # in the turn in which it came up
        await asyncio.wait(tasks)
        assert names(exchange.newest) == ["a", "b", "c"]
        del tasks
        stream.trade.place_order(**named("d")).close()
        assert names(exchange.newest)[-1] == "d"


async def test_those_that_wait_for_the_first_connection_each_have_their_own_time() -> None:
    exchange = MemoryExchange()
    exchange.unreachable = 1_000_000
    async with stream_to(exchange, replace(QUICK, send_within=0.05)) as stream:
        began = time.monotonic()
        refused = await asyncio.gather(*(stream.trade.place_order(**ORDER) for _ in range(20)), return_exceptions=True)
        assert time.monotonic() - began < 0.5
        assert {type(error) for error in refused} == {ConnectFailed}
        assert not stream._core._commanding._in_line


async def paced(stream: AsyncUtaStream, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "message_pace", lambda _: Pace(2, 0.2))
    await stream.trade.place_order(**ORDER)


async def test_one_that_waits_is_not_sent_from_another_event_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = MemoryExchange()
    exchange.respond = replying()
    async with stream_to(exchange) as stream:
        await paced(stream, monkeypatch)
        before = len(exchange.newest.frames("trade"))
        waiting = stream.trade.place_order(**ORDER)
        with pytest.raises(StreamClosed, match="another event loop"):
            await asyncio.to_thread(asyncio.run, waiting)
        assert len(exchange.newest.frames("trade")) == before


async def test_one_that_is_sent_and_awaited_in_another_event_loop_is_unknown() -> None:
    exchange = MemoryExchange()
    exchange.respond = replying()
    async with stream_to(exchange) as stream:
        await stream.trade.place_order(**ORDER)
        sent = stream.trade.place_order(**ORDER)
        with pytest.raises(OrderOutcomeUnknown, match="can't wait for the reply") as caught:
            await asyncio.to_thread(asyncio.run, sent)
        assert caught.value.client_order_ids == ("c",)


async def test_one_that_is_awaited_after_the_stream_has_closed_opens_nothing() -> None:
    exchange = MemoryExchange()
    exchange.respond = replying()
    async with stream_to(exchange) as stream:
        await stream.ticker(**TICKER).confirmed(1)
        waiting = stream.trade.place_order(**ORDER)
    sockets = len(exchange.sockets)
    with pytest.raises(StreamClosed):
        await waiting
    await asyncio.sleep(0.02)
    assert len(exchange.sockets) == sockets
    assert not exchange.open_sockets


async def test_an_interrupt_amid_sending_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    exchange.respond = replying()
    async with stream_to(exchange) as stream:
        await stream.trade.place_order(**ORDER)
        socket = exchange.newest
        send = socket.send

        def interrupted(payload: bytes) -> bool:
            send(payload)
            raise KeyboardInterrupt

        socket.send = interrupted  # type: ignore[method-assign]  # Ctrl-C comes at any moment
        with pytest.raises(KeyboardInterrupt):
            stream.trade.place_order(**ORDER).close()
        socket.send = send  # type: ignore[method-assign]  # as it was
    assert "may have been carried out (client order ID c)" in caplog.text


async def test_what_has_begun_is_not_copied_and_can_be_referred_to_weakly() -> None:
    exchange = MemoryExchange()
    exchange.respond = replying()
    async with stream_to(exchange) as stream:
        await stream.trade.place_order(**ORDER)
        placed = stream.trade.place_order(**ORDER)
        for duplicate in (copy.copy, copy.deepcopy, pickle.dumps):
            with pytest.raises(TypeError, match="can't be copied or pickled"):
                duplicate(placed)
        assert weakref.ref(placed)() is placed
        assert (await placed).order_id == "1"


async def test_a_mistake_that_nobody_awaits_is_warned_of_at_once() -> None:
    exchange = MemoryExchange()
    exchange.respond = replying()
    async with stream_to(exchange) as stream:
        await stream.trade.place_order(**ORDER)
        gc.disable()
        try:
            with warnings.catch_warnings(record=True) as warned:
                warnings.simplefilter("always")
                stream.trade.place_order(**{**ORDER, "qty": 0.1})  # type: ignore[unused-coroutine]  # the mistake
                assert ["never awaited" in str(warning.message) for warning in warned] == [True]
        finally:
            gc.enable()
