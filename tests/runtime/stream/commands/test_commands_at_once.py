"""Commands are on the socket when their method returns, and nothing is lost if they are awaited late, or never."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bitget_client import (
    Budget,
    Callback,
    CommandNotSent,
    ConnectFailed,
    InvalidArgument,
    Limits,
    OrderOutcomeUnknown,
    TransportError,
)
from bitget_client.registry import api
from bitget_client.uta.stream import AsyncUtaStream
from bitget_runtime.pacing.interface import Turn
from bitget_runtime.pacing.moments import Decision
from bitget_runtime.pacing.pace import Pace
from bitget_runtime.pacing.windows import MARGIN, Window
from bitget_runtime.rest.call.client_limits import ClientLimits
from bitget_runtime.stream.commands.begun import begin, in_own_task
from bitget_runtime.stream.connection import connecting
from bitget_runtime.stream.connection.commands import CommandSender, PendingCommand
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.events import Replied
from setups.stream_setup import ORDER, TICKER, budget_of_now, clock_of_now, flow_of, replying, soon, stream_to
from stand_ins.memory_exchange import MemoryExchange, MemorySocket

pytestmark = pytest.mark.virtual_time


@asynccontextmanager
async def connected(exchange: MemoryExchange, messages_per_second: int = 10) -> AsyncIterator[AsyncUtaStream]:
    """A stream whose connection for commands is up, and has sent one; nothing is replied to from now on."""
    exchange.respond = replying()
    async with stream_to(exchange, messages_per_second=messages_per_second) as stream:
        await stream.trade.place_order(**ORDER)
        exchange.respond = replying(replies=False)
        exchange.newest.sent.clear()
        yield stream


def reply_to_all(socket: MemorySocket) -> None:
    for frame in socket.frames("trade"):
        replying()(socket, frame)


async def test_it_is_sent_before_anybody_awaits_it() -> None:
    exchange = MemoryExchange()
    async with connected(exchange) as stream:
        placed = stream.trade.place_order(**ORDER)
        assert len(exchange.newest.frames("trade")) == 1
        reply_to_all(exchange.newest)  # a reply that comes before it is awaited is kept
        assert (await placed).order_id == "1"
        assert len(exchange.newest.frames("trade")) == 1


async def test_it_is_sent_within_a_callback() -> None:
    exchange, placed = MemoryExchange(), list[Coroutine[Any, Any, Any]]()
    async with connected(exchange) as stream:
        ticker = stream.ticker(**TICKER, delivery=Callback(lambda _: placed.append(stream.trade.place_order(**ORDER))))
        await ticker.confirmed(1)
        private, public = exchange.sockets
        public.push([{}], "snapshot")
        assert len(private.frames("trade")) == 1
        reply_to_all(private)
        assert (await asyncio.create_task(placed[0])).order_id == "1"


async def test_it_can_be_awaited_in_every_way() -> None:
    exchange = MemoryExchange()
    async with connected(exchange, messages_per_second=100) as stream:
        exchange.respond = replying()
        place = stream.trade.place_order
        tasks = [asyncio.create_task(place(**ORDER)), asyncio.ensure_future(place(**ORDER))]
        assert len(exchange.newest.frames("trade")) == 2
        assert "uta.stream.trade.place_order" in repr(tasks[0])
        async with asyncio.TaskGroup() as group:
            tasks.append(group.create_task(place(**ORDER)))
        acks = await asyncio.gather(*tasks, place(**ORDER), asyncio.shield(place(**ORDER)))
        acks.append(await asyncio.wait_for(place(**ORDER), 1))
        assert [ack.order_id for ack in acks] == ["1"] * 6


async def test_a_mistake_is_raised_where_it_is_awaited_so_that_no_other_order_is_lost() -> None:
    exchange = MemoryExchange()
    async with connected(exchange) as stream:
        exchange.respond = replying()
        orders = [ORDER, {**ORDER, "qty": 0.1}, ORDER]
        first, second, third = await asyncio.gather(
            *(stream.trade.place_order(**order) for order in orders), return_exceptions=True
        )
        assert isinstance(second, InvalidArgument)
        assert not isinstance(first, BaseException)
        assert not isinstance(third, BaseException)


async def test_what_is_never_awaited_is_logged_with_its_late_reply(caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    async with connected(exchange) as stream:
        with pytest.warns(RuntimeWarning, match="place_order' was never awaited"):
            stream.trade.place_order(**ORDER)  # type: ignore[unused-coroutine]  # the mistake
        assert "may have been carried out (client order ID c)" in caplog.text
        reply_to_all(exchange.newest)
        assert "a reply to command" in caplog.text
        assert len(exchange.newest.frames("trade")) == 1


async def test_a_reply_that_came_before_nobody_awaited_it_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    async with connected(exchange) as stream:
        placed = stream.trade.place_order(**ORDER)
        reply_to_all(exchange.newest)
        assert "a reply to command" not in caplog.text
        with pytest.warns(RuntimeWarning, match="never awaited"):
            del placed
        assert "a reply to command" in caplog.text
        assert "may have been carried out (client order ID c)" in caplog.text


async def test_a_task_that_is_cancelled_before_it_begins_has_sent_its_order_and_says_so(
    caplog: pytest.LogCaptureFixture,
) -> None:
    exchange = MemoryExchange()
    async with connected(exchange) as stream:
        task = asyncio.create_task(stream.trade.place_order(**ORDER))
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
        assert "may have been carried out (client order ID c)" in caplog.text
        reply_to_all(exchange.newest)
        assert "a reply to command" in caplog.text


async def test_without_a_connection_it_is_sent_once_it_is_awaited() -> None:
    exchange = MemoryExchange()
    exchange.respond = replying()
    async with stream_to(exchange) as stream:
        placed = [stream.trade.place_order(**ORDER), stream.trade.place_order(**ORDER)]
        await asyncio.sleep(0.01)
        assert not exchange.sockets
        assert (await placed[0]).order_id == "1"
        assert (await asyncio.create_task(placed[1])).order_id == "1"
        assert len(exchange.newest.frames("trade")) == 2


async def test_what_finds_its_connection_gone_is_certainly_not_sent(caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    async with connected(exchange) as stream:
        exchange.newest.open = False  # the client does not know yet
        refused = stream.trade.place_order(**ORDER)
        exchange.newest.open = True
        with pytest.raises(ConnectFailed, match="nothing was sent"):
            await refused
        assert exchange.newest.frames("trade") == []
    assert "may have been carried out" not in caplog.text


async def test_what_was_decided_on_too_long_ago_is_not_sent_at_once_either() -> None:
    exchange = MemoryExchange()
    async with connected(exchange) as stream:
        with Decision(0.05).being_carried_out():
            await asyncio.sleep(0.1)
            with pytest.raises(CommandNotSent, match="too long ago"):
                await stream.trade.place_order(**ORDER)
        assert exchange.newest.frames("trade") == []


async def test_what_has_no_connection_is_not_sent_unless_it_is_awaited() -> None:
    exchange = MemoryExchange()
    async with connected(exchange) as stream:
        exchange.unreachable = 1_000_000
        exchange.newest.drop()
        await soon(lambda: stream._core._connection_for_commands().current is None)
        with pytest.raises(ConnectFailed, match="nothing was sent"):
            await stream.trade.place_order(**ORDER)
        with pytest.warns(RuntimeWarning, match="never awaited"):
            stream.trade.place_order(**ORDER)  # type: ignore[unused-coroutine]  # the mistake
        exchange.unreachable = 0
        await soon(lambda: exchange.open_sockets)
        await asyncio.sleep(0.01)
        assert [socket.frames("trade") for socket in exchange.sockets] == [[], []]


async def test_a_callback_that_returns_its_order_has_sent_it_and_is_reported(caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    async with connected(exchange) as stream:
        ticker = stream.ticker(**TICKER, delivery=Callback(lambda _: stream.trade.place_order(**ORDER)))
        await ticker.confirmed(1)
        private, public = exchange.sockets
        public.push([{}], "snapshot")
        assert len(private.frames("trade")) == 1
        assert caplog.text.count("returned an awaitable") == 1
        assert "may have been carried out (client order ID c)" in caplog.text
        reply_to_all(private)
        assert "a reply to command" in caplog.text


class Wire:
    """Takes payloads while it is up."""

    def __init__(self) -> None:
        self.sent: list[bytes] = []
        self.up = True

    def send(self, payload: bytes) -> bool:
        if self.up:
            self.sent.append(payload)
        return self.up


def sent(sender: CommandSender, name: str, reply_within: float = 1.0) -> tuple[PendingCommand, asyncio.Future[Replied]]:
    command = PendingCommand(name, name.encode(), reply_within)
    return command, sender.send(command, Decision(1.0))


async def test_what_has_to_wait_is_not_sent_if_it_is_cancelled() -> None:
    wire = Wire()
    sender = CommandSender(asyncio.get_running_loop(), Pace(1, 0.03), wire.send)
    assert sender.has_turn
    (_, a), b, (_, c) = (sent(sender, name) for name in "abc")
    assert wire.sent == [b"a"]
    assert not sender.has_turn
    sender.withdraw(*b)
    await soon(lambda: len(wire.sent) == 2)
    assert wire.sent == [b"a", b"c"]
    assert b[1].cancelled()
    for name, reply in {"a": a, "c": c}.items():
        sender.replied(Replied(name, frames.Control(id=name), b"{}"))
        assert (await reply).command_id == name
    assert sender.replies == ()


@pytest.mark.parametrize("limits", ["messages", "turns"])
async def test_what_has_to_wait_books_its_turn_where_it_is_awaited(
    monkeypatch: pytest.MonkeyPatch, limits: str
) -> None:
    most, seconds = 2, 0.2
    exchange, booked = MemoryExchange(), list[float]()
    exchange.respond = replying()
    pace, budget, limiting = Pace(most if limits == "messages" else 1_000, seconds), budget_of_now(), None
    monkeypatch.setattr(connecting, "message_pace", lambda _: pace)
    if limits == "turns":
        limiting = ClientLimits(api, Limits(budget=budget), "https://x.example", None)
        turn = Turn((Window("orders", most, seconds), Window("all", 1_000, 1.0)), urgent=False)
        monkeypatch.setattr(limiting, "turn", lambda _: turn)
    async with stream_to(exchange, flow=flow_of(clock_of_now(), limiting)) as stream:
        await stream.trade.place_order(**ORDER)
        await asyncio.sleep(seconds + MARGIN)
        take, reserve = pace.take, budget.reserve

        def note_message(now: float) -> None:
            booked.append(now)
            take(now)

        def note_turn(*arguments: Any, **options: Any) -> float:
            wait = reserve(*arguments, **options)
            booked.append(wait)
            return wait

        if limits == "turns":
            monkeypatch.setattr(budget, "reserve", note_turn)
        else:
            monkeypatch.setattr(pace, "take", note_message)
        placed = [stream.trade.place_order(**ORDER) for _ in range(most + 1)]
        assert len(booked) == most
        await asyncio.gather(*placed)
        assert len(booked) == most + 1
        assert len(exchange.newest.frames("trade")) == 1 + most + 1


async def test_the_reply_to_a_command_whose_sending_was_interrupted_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    wire = Wire()
    sender = CommandSender(asyncio.get_running_loop(), Pace(10, 1.0), wire.send)
    command, _ = sent(sender, "a")
    sender.withdraw(command, None)
    sender.replied(Replied("a", frames.Control(id="a"), b"the reply"))
    assert "b'the reply'" in caplog.text


async def test_a_connection_that_is_lost_before_its_turn_is_certain_to_have_sent_nothing() -> None:
    wire = Wire()
    sender = CommandSender(asyncio.get_running_loop(), Pace(1, 0.03), wire.send)
    (_, first), (_, second) = sent(sender, "a"), sent(sender, "b")
    wire.up = False
    sender.connection_ended("cut")
    with pytest.raises(TransportError, match="the connection ended before the reply: cut"):
        await first
    with pytest.raises(ConnectFailed, match="nothing was sent"):
        await second
    assert wire.sent == [b"a"]


async def test_closing_the_stream_leaves_an_order_unknown() -> None:
    exchange = MemoryExchange()
    async with connected(exchange) as stream:
        placed = stream.trade.place_order(**ORDER)
        late = asyncio.create_task(stream.trade.place_order(**ORDER))
    for one in (placed, late):
        with pytest.raises(OrderOutcomeUnknown, match="the connection ended") as caught:
            await one
        assert caught.value.client_order_ids == ("c",)


async def test_what_another_thread_hands_over_is_sent_in_the_event_loop() -> None:
    exchange = MemoryExchange()
    async with connected(exchange) as stream:
        exchange.respond = replying()
        loop = asyncio.get_running_loop()

        def elsewhere() -> Any:
            placed = stream.trade.place_order(**ORDER)
            assert exchange.newest.frames("trade") == []
            return asyncio.run_coroutine_threadsafe(placed, loop).result(5)

        assert (await asyncio.to_thread(elsewhere)).order_id == "1"


async def test_a_budget_that_needs_a_task_of_its_own_gets_it() -> None:
    class Shared(Budget):
        decides_here = False

        async def reserve_async(self, *args: Any, **options: Any) -> float:
            async with asyncio.timeout(1):
                assert asyncio.current_task() is not caller
                await asyncio.sleep(0)
                return await super().reserve_async(*args, **options)

    caller = asyncio.current_task()
    exchange = MemoryExchange()
    exchange.respond = replying()
    limiting = ClientLimits(api, Limits(budget=Shared()), "https://x.example", None)
    async with stream_to(exchange, flow=flow_of(clock_of_now(), limiting)) as stream:
        await asyncio.create_task(stream.trade.place_order(**ORDER))
        placed = stream.trade.place_order(**ORDER)
        assert len(exchange.newest.frames("trade")) == 1
        assert (await asyncio.create_task(placed)).order_id == "1"


async def test_each_reply_is_missed_at_its_own_time_by_one_alarm() -> None:
    sender = CommandSender(asyncio.get_running_loop(), Pace(100, 1.0), lambda payload: True)
    waits = {"late": 0.06, "soon": 0.02, "between": 0.04}
    awaited = [sent(sender, name, within) for name, within in waits.items()]
    assert sender._alarm is not None
    assert sender._alarm.when() == min(command.due_at for command, _ in awaited)
    for command, reply in awaited:
        with pytest.raises(TransportError, match=f"no reply within {command.reply_within}"):
            await reply
        assert asyncio.get_running_loop().time() >= command.due_at - 0.001
    assert sender._alarm is None


async def test_a_coroutine_that_waits_for_nothing_can_be_begun() -> None:
    async def done() -> int:
        return 3

    async def failing() -> None:
        raise InvalidArgument("no")

    assert await begin(done(), "done") == 3
    failed = begin(failing(), "failing")
    with pytest.raises(InvalidArgument):
        await failed


async def test_what_has_begun_is_awaited_once() -> None:
    async def waiting() -> asyncio.Task[Any] | None:
        await in_own_task()
        return asyncio.current_task()

    begun = begin(waiting(), "waiting")
    task = asyncio.create_task(begun)
    assert await task is task
    with pytest.raises(RuntimeError, match="already being awaited"):
        await begun
