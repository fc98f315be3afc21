"""Outages: whatever an exchange or a network does for a while, subscriptions come back, and gaps are reported."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace

from bitget_client import Gap, Limits, Push
from bitget_client.registry import api
from bitget_runtime.errors import AuthError, CommandNotSent, ConnectFailed
from bitget_runtime.rest.call.client_limits import ClientLimits
from bitget_runtime.stream.connection.interface import Receiver, SocketAddress
from setups.stream_setup import (
    ORDER,
    QUICK,
    TICKER,
    budget_of_now,
    clock_of_now,
    flow_of,
    next_gap,
    order,
    soon,
    stream_to,
    trade,
)
from setups.virtual_time import the_time
from stand_ins.memory_exchange import Frame, MemoryExchange, MemorySocket

pytestmark = pytest.mark.virtual_time

Respond = Callable[[MemorySocket, Frame], None]


# Refusals of a moment, and silence


def says(code: str, *, named: bool, closes: bool) -> Respond:
    def respond(socket: MemorySocket, frame: Frame) -> None:
        if frame["op"] != "subscribe":
            MemoryExchange().agree(socket, frame)
            return
        about = {"arg": frame["args"][0]} if named else {}
        socket.say({"event": "error", **about, "code": code, "msg": "not now"})
        if closes:
            socket.drop("closed by the exchange: 1008")

    return respond


def mute(socket: MemorySocket, frame: Frame) -> None:
    if frame["op"] == "login":
        MemoryExchange().agree(socket, frame)


@pytest.mark.parametrize(
    "bad",
    [
        *(
            says(code, named=named, closes=closes)
            for code in ("30006", "30007")
            for named in (False, True)
            for closes in (False, True)
        ),
        says("30004", named=True, closes=False),
        says("98765", named=True, closes=False),
        mute,
        lambda socket, frame: socket.drop("draining"),
    ],
)
@pytest.mark.parametrize("private", [False, True])
async def test_no_bad_moment_ends_a_subscription_that_stood(bad: Respond, private: bool) -> None:
    exchange = MemoryExchange()
    options = replace(QUICK, respond_within=0.03, pong_within=0.03)
    async with stream_to(exchange, options) as stream:
        kept: Any = [stream.order(), stream.fill()] if private else [stream.ticker(**TICKER), stream.books(**TICKER)]
        for one in kept:
            await one.confirmed(1)
        exchange.respond = bad
        exchange.newest.drop()
        await asyncio.sleep(0.2)
        exchange.respond = exchange.agree
        for one in kept:
            await next_gap(one)
            assert one.live
        assert stream.connections == 1


async def test_a_subscription_on_a_connection_that_died_unnoticed_comes_back_with_the_next_one() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, replace(QUICK, respond_within=0.03, pong_within=0.03)) as stream:
        first = await stream.ticker(**TICKER).confirmed(1)
        dead = exchange.newest
        exchange.sends_pongs = False
        exchange.respond = lambda socket, frame: None if socket is dead else exchange.agree(socket, frame)
        second = stream.public_trade(**TICKER)
        await soon(lambda: not dead.open)
        exchange.sends_pongs = True
        await second.confirmed(1)
        await next_gap(first)


# Logins


async def test_a_login_is_signed_when_it_is_sent() -> None:
    class Slow(MemoryExchange):
        async def connect(self, address: SocketAddress, receiver: Receiver) -> MemorySocket:
            socket = await super().connect(address, receiver)
            the_time().ahead += 120.0
            return socket

    exchange = Slow()
    async with stream_to(exchange) as stream:
        await stream.order().confirmed(1)
        [login] = exchange.newest.frames("login")
        assert abs(time.time() - int(login["args"][0]["timestamp"])) < 5


@pytest.mark.parametrize(("code", "worked"), [("30013", False), ("30014", False), ("30014", True), ("30005", True)])
async def test_a_login_refused_for_a_moment_is_tried_again(code: str, worked: bool) -> None:
    exchange = MemoryExchange()
    refusals = 0 if worked else 2

    def respond(socket: MemorySocket, frame: Frame) -> None:
        nonlocal refusals
        if frame["op"] == "login" and refusals:
            refusals -= 1
            socket.say({"event": "error", "code": code, "msg": "expired"})
        else:
            exchange.agree(socket, frame)

    exchange.respond = respond
    async with stream_to(exchange) as stream:
        orders = await stream.order().confirmed(2)
        if worked:
            refusals = 2
            exchange.newest.drop()
            await next_gap(orders)
        assert exchange.attempts == (4 if worked else 3)


async def test_a_first_login_that_fails_is_raised() -> None:
    exchange = MemoryExchange()
    exchange.respond = lambda socket, frame: socket.say({"event": "error", "code": "30005", "msg": "failed"})
    async with stream_to(exchange) as stream:
        with pytest.raises(AuthError):
            await stream.order().confirmed(1)


# Clocks


@pytest.mark.parametrize("jump", [8 * 3600.0, -3600.0])
async def test_a_gap_tells_its_span_though_the_clock_has_jumped(jump: float) -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        exchange.newest.push(trade(1))
        await asyncio.sleep(0.1)
        heard = time.time() - 0.1
        the_time().ahead = jump
        exchange.newest.drop()
        gap = await next_gap(trades)
        missing = (gap.until - gap.since) / 1000
        assert missing == pytest.approx(0.1 + max(jump, 0), abs=0.01)
        assert gap.since / 1000 == pytest.approx(heard + min(jump, 0), abs=0.01)


async def test_a_connection_is_looked_at_as_soon_as_the_machine_wakes() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, replace(QUICK, pong_within=0.02)) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        exchange.sends_pongs = False
        the_time().ahead = 3600.0
        gap = await next_gap(trades)
        assert "no pong" in gap.detail
        assert gap.until - gap.since > 3_590_000


# Commands


async def test_an_order_without_a_connection_fails_at_once() -> None:
    exchange = MemoryExchange()
    exchange.respond = replying
    async with stream_to(exchange, replace(QUICK, first_delay=0.5, longest_delay=0.5)) as stream:
        await stream.trade.place_order(**ORDER)
        exchange.newest.drop()
        await asyncio.sleep(0.01)
        began = time.monotonic()
        with pytest.raises(ConnectFailed, match="nothing was sent"):
            await stream.trade.place_order(**ORDER)
        assert time.monotonic() - began < 0.2


def replying(socket: MemorySocket, frame: Frame) -> None:
    if frame["op"] == "trade":
        socket.say({"event": "trade", "id": frame["id"], "code": "0", "args": [{"orderId": "1", "clientOid": "c"}]})
    else:
        MemoryExchange().agree(socket, frame)


async def test_an_order_that_has_slept_is_not_sent() -> None:
    exchange = MemoryExchange()
    exchange.respond = replying
    exchange.unreachable = 1
    async with stream_to(exchange, replace(QUICK, first_delay=0.2, longest_delay=0.2)) as stream:
        placing = asyncio.ensure_future(stream.trade.place_order(**ORDER))
        await asyncio.sleep(0.02)
        the_time().ahead = 3600.0
        with pytest.raises(CommandNotSent, match="too long ago"):
            await asyncio.wait_for(placing, 1)
        assert exchange.newest.frames("trade") == []


async def test_an_order_that_has_slept_while_it_waited_for_its_turn_is_not_sent() -> None:
    exchange, budget = MemoryExchange(), budget_of_now()
    exchange.respond = replying
    flow = flow_of(clock_of_now(), ClientLimits(api, Limits(budget=budget), "https://x.example", None))
    async with stream_to(exchange, flow=flow) as stream:
        await stream.trade.place_order(**ORDER)
        budget.close_all("ip:local", 0.1)
        placing = asyncio.ensure_future(stream.trade.place_order(**ORDER))
        await soon(lambda: flow.counters.waits == 1)
        the_time().ahead = 3600.0
        with pytest.raises(CommandNotSent, match="too long ago"):
            await asyncio.wait_for(placing, 1)
        assert len(exchange.newest.frames("trade")) == 1


async def test_orders_are_paced_and_refused_before_they_are_sent() -> None:
    exchange = MemoryExchange()
    exchange.respond = replying
    options = replace(QUICK, send_within=0.5)
    async with stream_to(exchange, options, messages_per_second=10) as stream:
        await stream.trade.place_order(**ORDER)
        placed = await asyncio.gather(*(stream.trade.place_order(**ORDER) for _ in range(15)), return_exceptions=True)
        refused = [one for one in placed if isinstance(one, CommandNotSent)]
        # a login and an order have used two of ten
        assert len(refused) == 7
        assert len(exchange.newest.frames("trade")) == 9
        assert refused[0].operation == "uta.stream.trade.place_order"


# What can't be read


@pytest.mark.parametrize("frame", [b"\x78\x9c\x00", b'{"data":[{}],"ts":1}', b'{"arg":{', b'{"event":5}'])
async def test_a_frame_that_nobody_can_read_is_a_gap_of_unknown_size_to_all(frame: bytes) -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        both = [await stream.ticker(**TICKER).confirmed(), await stream.public_trade(**TICKER).confirmed()]
        exchange.newest.say(frame)
        for one in both:
            gap = await next_gap(one)
            assert (gap.reason, gap.lost) == ("undecodable", None)


@pytest.mark.parametrize("frame", [b"hello", b"<html>", b'{"event":"notice","data":"maintenance at noon"}'])
async def test_words_that_are_no_push_are_no_gap(frame: bytes, caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        for _ in range(3):
            exchange.newest.say(frame)
        exchange.newest.push(trade(1))
        assert isinstance(await asyncio.wait_for(anext(trades), 1), Push)
    assert caplog.text.count("isn't JSON") == (1 if frame[:1] != b"{" else 0)


async def test_a_text_in_a_binary_frame_is_read_as_the_text_it_is() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        orders = await stream.order().confirmed()
        exchange.newest.push(order(7), binary=True)
        item = await asyncio.wait_for(anext(orders), 1)
        assert not isinstance(item, Gap)
        assert item.data[0].order_id == "7"


# Connections that nobody needs, and limits


async def test_an_empty_connection_is_closed_after_a_while_and_one_for_orders_is_not() -> None:
    exchange = MemoryExchange()
    exchange.respond = replying
    async with stream_to(exchange, replace(QUICK, empty_for=0.05)) as stream:
        ticker = await stream.ticker(**TICKER).confirmed()
        await stream.trade.place_order(**ORDER)
        await ticker.close()
        await soon(lambda: stream.connections == 1)
        await asyncio.sleep(0.1)
        assert len(exchange.open_sockets) == 1
        await stream.ticker(**TICKER).confirmed(1)


async def test_an_empty_connection_does_not_come_back() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, replace(QUICK, empty_for=60.0)) as stream:
        ticker = await stream.ticker(**TICKER).confirmed()
        await ticker.close()
        exchange.newest.drop()
        await soon(lambda: stream.connections == 0)
        assert exchange.attempts == 1


async def test_subscriptions_come_back_in_few_messages() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        made = [stream.ticker(inst_type="spot", symbol=f"COIN{number}USDT") for number in range(50)]
        for one in made:
            await one.confirmed(2)
        exchange.newest.drop()
        await soon(lambda: len(exchange.open_sockets) == 1 and all(one.live for one in made))
        for socket in exchange.sockets:
            assert len(socket.frames("subscribe")) <= 2


async def test_where_the_subscriptions_of_an_hour_are_used_up_another_connection_takes_more() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, messages_per_second=1000, subscriptions_per_hour=3) as stream:
        for number in range(7):
            async with stream.ticker(inst_type="spot", symbol=f"COIN{number}USDT") as ticker:
                await ticker.confirmed(1)
        assert len(exchange.sockets) == 3


async def test_a_wait_for_the_subscriptions_of_an_hour_is_said(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, logger="bitget_client")
    exchange = MemoryExchange()
    async with stream_to(exchange, subscriptions_per_hour=1) as stream:
        book = stream.books(**TICKER).local_book()
        await soon(lambda: exchange.sockets and exchange.newest.subscribed)
        exchange.newest.push([{"a": [], "b": [], "seq": 1, "pseq": 0, "ts": "1"}], "snapshot")
        exchange.newest.push([{"a": [], "b": [], "seq": 9, "pseq": 8, "ts": "1"}])
        await soon(lambda: "used up: wait 3600 s" in caplog.text)
        assert not book.synced
