"""Things that happen at an unlucky moment: nothing gets lost, doubled or misreported."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
import os
import threading
import time
from typing import Any

import pytest
from msgspec.structs import replace
from websockets.asyncio.server import ServerConnection
from websockets.frames import Frame as WireFrame
from websockets.frames import Opcode

from bitget_client import ApiError, Bitget, Callback, Gap, InvalidArgument, StreamClosed
from bitget_client.registry import api
from bitget_runtime.fake import fake_exchange
from bitget_runtime.stream.connection.interface import SocketAddress
from bitget_runtime.stream.connection.picows_socket import connect
from bitget_runtime.stream.loop_thread import LoopThread, _give_up
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.events import Confirmed
from bitget_runtime.stream.wire.protocol import StreamProtocol, Timing, message_pace
from setups.stream_setup import ORDER, QUICK, TICKER, public_connection, soon, stream_to, trade
from stand_ins.memory_exchange import Frame, MemoryExchange, MemorySocket
from stand_ins.servers.websocket_server import Recorder, server

BTC = {"instType": "spot", "topic": "ticker", "symbol": "BTCUSDT"}
ETH = {**BTC, "symbol": "ETHUSDT"}


def protocol(**limits: int) -> StreamProtocol:
    facts = replace(api, stream_limits=replace(api.stream_limits, **limits))
    return StreamProtocol(facts, Timing(ping=20.0, pong=5.0, response=10.0), 0.0, None)


def receive(one: StreamProtocol, frame: dict[str, Any]) -> object:
    payload = json.dumps(frame).encode()
    return one.received(payload, frames.control(payload))


def replying(frame: Frame) -> Frame:
    return {"event": "trade", "id": frame["id"], "args": [{"orderId": "1", "clientOid": "c"}], "code": "0"}


# replies and logins


async def test_commands_after_a_forgotten_login_get_another_connection() -> None:
    exchange = MemoryExchange()

    def respond(socket: MemorySocket, frame: Frame) -> None:
        if frame["op"] != "trade":
            exchange.agree(socket, frame)
        elif socket is exchange.sockets[0]:
            socket.say({"event": "error", "id": frame["id"], "code": "30004", "msg": "User not logged in"})
        else:
            socket.say(replying(frame))

    exchange.respond = respond
    async with stream_to(exchange) as stream:
        with pytest.raises(ApiError, match="not logged in"):
            await stream.trade.place_order(**ORDER)
        await soon(lambda: len(exchange.sockets) == 2 and not exchange.sockets[0].open)
        assert (await stream.trade.place_order(**ORDER)).order_id == "1"


async def test_an_order_before_whose_login_is_refused_is_certainly_not_sent() -> None:
    exchange = MemoryExchange()
    exchange.respond = lambda socket, frame: socket.say({"event": "error", "code": "39999", "msg": "who knows"})
    async with stream_to(exchange) as stream:
        with pytest.raises(ApiError, match="who knows") as caught:
            await stream.trade.place_order(**ORDER)
        assert caught.value.outcome_known
        assert not exchange.newest.frames("trade")


def test_pings_have_their_turn_among_commands_that_take_all_others() -> None:
    pace = message_pace(api)
    one = StreamProtocol(api, Timing(ping=1.0, pong=5.0, response=10.0), 0.0, None, pace)
    pings = []
    for tick in range(600):
        now = tick / 100
        pace.book(now, now + 3.0)
        pings += [now for payload in one.due(now) if payload == frames.PING]
        one.received(frames.PONG, None)
    assert pings, "commands have taken every turn"


async def test_a_cancelled_order_was_sent_once_at_the_most_and_that_is_told(caplog: pytest.LogCaptureFixture) -> None:
    for turns in range(12):
        exchange = MemoryExchange()
        caplog.clear()
        async with stream_to(exchange) as stream:
            placing = asyncio.create_task(stream.trade.place_order(**ORDER))
            for _ in range(turns):
                await asyncio.sleep(0)
            placing.cancel()
            await asyncio.wait([placing])
            await asyncio.sleep(0.01)
            sent = sum(len(socket.frames("trade")) for socket in exchange.sockets)
        assert placing.cancelled()
        assert sent <= 1
        assert ("may have been carried out" in caplog.text) is bool(sent)


# subscriptions


def test_what_was_confirmed_after_an_error_without_a_name_is_not_asked_for_again() -> None:
    one = protocol()
    one.subscribe(BTC)
    one.subscribe(ETH)
    list(one.due(0.0))
    assert receive(one, {"event": "error", "code": "30001", "msg": "one of them"}) is None
    assert isinstance(receive(one, {"event": "subscribe", "arg": ETH}), Confirmed)
    assert [json.loads(payload)["args"] for payload in one.due(0.1)] == [[BTC]]
    one.unsubscribe(BTC)
    assert [json.loads(payload)["op"] for payload in one.due(0.2)] == ["unsubscribe"]


async def test_an_upgrade_that_is_announced_before_the_login_is_not_forgotten() -> None:
    exchange = MemoryExchange()

    def respond(socket: MemorySocket, frame: Frame) -> None:
        if frame["op"] == "login" and socket is exchange.sockets[0]:
            socket.say({"event": "error", "code": "30033"})
        exchange.agree(socket, frame)

    exchange.respond = respond
    async with stream_to(exchange) as stream:
        await stream.order().confirmed()
        await soon(lambda: len(exchange.sockets) == 2 and not exchange.sockets[0].open)


async def test_a_subscription_in_the_moment_when_an_empty_connection_ends_gets_another_one() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        await (await stream.ticker(**TICKER).confirmed()).close()
        kept_up = public_connection(stream)
        kept_up._end_empty()
        late = stream.public_trade(**TICKER)
        await asyncio.wait_for(late.confirmed(), 1)
        exchange.newest.push(trade(1))
        assert not isinstance(await asyncio.wait_for(anext(late), 1), Gap)


@pytest.mark.parametrize("late", [False, True])
async def test_an_event_that_the_connection_which_is_left_tells_late_is_not_told_again(late: bool) -> None:
    exchange = MemoryExchange()
    seen: list[str] = []

    def take(item: Any) -> None:
        seen.append("gap" if isinstance(item, Gap) else item.data[0].trade_id)

    async with stream_to(exchange, replace(QUICK, overlap=0.03)) as stream:
        await stream.ticker(**TICKER).confirmed()
        trades = await stream.public_trade(**TICKER, delivery=Callback(take)).confirmed()
        argument = dict(trades.argument)
        old = exchange.newest
        if not late:
            exchange.respond = lambda socket, frame: socket.subscribed.extend(frame["args"])
        old.say({"event": "error", "code": "30033"})
        await soon(lambda: len(exchange.sockets) == 2 and exchange.newest.subscribed)
        fresh = exchange.newest
        first, second = (old, fresh) if late else (fresh, old)
        await asyncio.sleep(0.005)
        first.push(trade(5), argument=argument)
        if late:
            await soon(lambda: not old.open)
        else:
            exchange.respond = exchange.agree
            fresh.drop()
            await asyncio.sleep(0.02)
        second.push(trade(5), argument=argument)
        second.push(trade(6), argument=argument)
        assert seen == ["5", "6"]
        kept_up = public_connection(stream)
        kept_up._forget_rests()
        second.push(trade(7), argument=argument)
        assert seen == ["5", "6", "7"]


async def test_an_old_connection_goes_on_where_the_new_one_ends_soon_after_it_stood() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, replace(QUICK, overlap=0.2, first_delay=1.0, longest_delay=1.0)) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        old = exchange.newest
        old.say({"event": "error", "code": "30033"})
        kept_up = public_connection(stream)
        await soon(lambda: kept_up._takeover is not None and kept_up._takeover.new is kept_up.current)
        exchange.newest.drop()
        await soon(lambda: kept_up._takeover is None)
        old.push(trade(1))
        assert old.open
        assert not isinstance(await asyncio.wait_for(anext(trades), 1), Gap)


async def test_an_old_connection_that_goes_before_it_has_told_all_is_a_gap() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, replace(QUICK, overlap=0.2)) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        old = exchange.newest
        exchange.sends_pongs = False
        old.say({"event": "error", "code": "30033"})
        kept_up = public_connection(stream)
        await soon(lambda: kept_up._takeover is not None and kept_up._takeover.new is kept_up.current)
        old.push(trade(1))  # late: there may be more on the way
        old.drop()
        items = [await asyncio.wait_for(anext(trades), 1) for _ in range(2)]
        assert isinstance(items[1], Gap)


async def test_a_push_that_calls_itself_an_event_is_not_passed_over() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        exchange.newest.say({"event": "push", "arg": dict(trades.argument), "data": trade(1)})
        gap = await asyncio.wait_for(anext(trades), 1)
        assert isinstance(gap, Gap)
        assert gap.reason == "undecodable"


async def test_the_gap_of_a_silence_is_true_where_the_clock_was_set_back(monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        ticker = await stream.ticker(**TICKER, silent_after=0.1).confirmed()
        ticker._feed.confirmed_at += 3600  # as told by a clock that was an hour ahead
        before = time.time() * 1000
        gap = await asyncio.wait_for(anext(ticker), 2)
        assert isinstance(gap, Gap)
        assert gap.since < before + 200
        assert 50 <= gap.until - gap.since < 5000


@pytest.mark.parametrize(
    "opcodes", [(Opcode.CONT,), (Opcode.TEXT, Opcode.TEXT)], ids=["no beginning", "one within another"]
)
async def test_messages_that_are_not_whole_end_the_connection(opcodes: tuple[Opcode, ...]) -> None:
    async def handler(connection: ServerConnection) -> None:
        for number, opcode in enumerate(opcodes, 1):
            frame = WireFrame(opcode, b"part", fin=number == len(opcodes))
            connection.transport.write(frame.serialize(mask=False))
        await asyncio.sleep(1)

    async with server(handler) as url:
        recorder = Recorder()
        socket = await connect(SocketAddress(url), recorder)
        assert "closed here" in await recorder.end()
        assert recorder.texts == []
        await socket.wait_closed()


# readers


async def test_readers_end_though_closing_is_cancelled() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        await stream.order().confirmed()
        events = asyncio.create_task(anext(stream.events(), None))
        await asyncio.sleep(0)
        closing = asyncio.create_task(stream.close())
        await asyncio.sleep(0)
        closing.cancel()
        assert await asyncio.wait_for(events, 1) is None


def test_what_waits_at_the_end_of_a_stream_is_read_by_its_events() -> None:
    with fake_exchange() as exchange, Bitget(*exchange.credentials, base_url=exchange.base_url) as client:
        with client.uta.stream() as stream:
            ticker = stream.ticker(**TICKER).confirmed()
            events = stream.events()
            while ticker.waiting < 5:
                time.sleep(0.01)
        waiting = ticker.waiting
        assert len(list(events)) == waiting
        assert list(stream.events()) == []


def test_a_callback_that_waits_for_its_own_stream_is_refused() -> None:
    refused: list[str] = []
    with fake_exchange() as exchange, Bitget(*exchange.credentials, base_url=exchange.base_url) as client:
        with client.uta.stream() as stream:
            book = stream.books(inst_type="usdt-futures", symbol="BTCUSDT").local_book()
            silent = stream.order()
            done = threading.Event()

            def wait_for_all(item: object) -> None:
                for read in (silent.read, book.resync, stream.close):
                    try:
                        read()
                    except InvalidArgument as error:
                        refused.append(str(error))
                done.set()

            stream.ticker(**TICKER, delivery=Callback(wait_for_all))
            assert done.wait(5)
    assert refused[:3] == ["a callback of a blocking stream can't wait for the stream that calls it"] * 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_nothing_waits_for_ever_in_a_forked_process() -> None:
    with fake_exchange() as exchange, Bitget(*exchange.credentials, base_url=exchange.base_url) as client:
        with client.uta.stream() as stream:
            book = stream.books(**TICKER).local_book()
            events = stream.events()
            child = os.fork()
            if child == 0:
                refused = 0
                for read in (lambda: next(book), book.in_sync, lambda: next(events), stream.events):
                    try:
                        read()
                    except StreamClosed:
                        refused += 1
                os._exit(refused)
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 4


def test_a_result_that_comes_as_its_caller_is_interrupted_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    thread = LoopThread()

    async def work() -> str:
        return "order 77"

    caplog.set_level(logging.WARNING, logger="bitget_client")
    done = threading.Event()

    async def interrupted() -> None:
        task = asyncio.ensure_future(work())
        await task
        _give_up(task)
        done.set()

    thread.run(interrupted())
    assert done.wait(1)
    assert "order 77" in caplog.text
    assert thread.stop(1)


@pytest.mark.parametrize("closed", [False, True])
@pytest.mark.parametrize("moment", ["checks", "schedules"])
def test_work_that_an_interrupt_keeps_from_beginning_is_dropped(
    moment: str, closed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    thread = LoopThread()
    schedule, interrupts = thread.loop.call_soon_threadsafe, iter([KeyboardInterrupt])

    def scheduling(*arguments: Any) -> object:
        for interrupt in interrupts:
            raise interrupt
        if closed:
            raise RuntimeError("Event loop is closed")
        return schedule(*arguments)

    def checking() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(thread.loop, "call_soon_threadsafe", scheduling)
    if moment == "checks":
        next(interrupts)
        monkeypatch.setattr(thread, "check_here", checking)
    work = asyncio.sleep(0)
    with pytest.raises(KeyboardInterrupt):
        thread.run(work)
    monkeypatch.undo()
    thread.call(int)  # what was scheduled before has had its turn
    assert inspect.getcoroutinestate(work) == inspect.CORO_CLOSED
    assert thread.stop(1)
