"""Attempts to connect: what counts as one that failed, the pauses between them, and the pace of a host."""

from __future__ import annotations

import asyncio
import logging
from itertools import pairwise

import pytest
from msgspec.structs import replace

from bitget_client import StreamLost
from bitget_runtime.errors import ConnectFailed
from bitget_runtime.pacing.backoff import JITTER
from bitget_runtime.pacing.pace import SharedPace, connecting_to, forget_connections
from bitget_runtime.stream.connection.interface import Receiver, SocketAddress
from setups.stream_setup import QUICK, TICKER, next_gap, soon, stream_to
from stand_ins.memory_exchange import Frame, MemoryExchange, MemorySocket

pytestmark = pytest.mark.virtual_time


@pytest.mark.parametrize("error", [RuntimeError("no new futures"), KeyError("x"), MemoryError(), ConnectFailed("no")])
async def test_whatever_connecting_raises_is_one_attempt_that_failed(error: Exception) -> None:
    class Fails(MemoryExchange):
        async def connect(self, address: SocketAddress, receiver: Receiver) -> MemorySocket:
            if self.unreachable:
                self.unreachable -= 1
                raise error
            return await super().connect(address, receiver)

    exchange = Fails()
    async with stream_to(exchange) as stream:
        exchange.unreachable = 2
        trades = await stream.public_trade(**TICKER).confirmed(2)
        exchange.unreachable = 2
        exchange.newest.drop()
        await next_gap(trades)


async def test_a_connection_that_takes_nothing_is_left_at_once() -> None:
    class Deaf(MemorySocket):
        def send(self, payload: bytes) -> bool:
            return False

    class OnceDeaf(MemoryExchange):
        async def connect(self, address: SocketAddress, receiver: Receiver) -> MemorySocket:
            self.attempts += 1
            made = (Deaf if self.attempts == 1 else MemorySocket)(self, address, receiver)
            self.sockets.append(made)
            return made

    exchange = OnceDeaf()
    async with stream_to(exchange) as stream:
        await stream.ticker(**TICKER).confirmed(1)
        assert not exchange.sockets[0].open


async def test_an_exchange_that_confirms_and_closes_is_met_with_growing_pauses() -> None:
    exchange = MemoryExchange()
    times: list[float] = []

    def kick(socket: MemorySocket, frame: Frame) -> None:
        exchange.agree(socket, frame)
        if frame["op"] == "subscribe":
            times.append(asyncio.get_running_loop().time())
            socket.drop("another one took over")

    exchange.respond = kick
    options = replace(QUICK, first_delay=0.02, longest_delay=10.0, give_up_after=0.3)
    async with stream_to(exchange, options) as stream:
        orders = stream.order()
        await asyncio.sleep(0.7)
        between = [later - earlier for earlier, later in pairwise(times)]
        assert 4 <= len(times) <= 7
        least = [0.02 * (1 - JITTER) * 2**number for number in range(len(between))]
        assert all(paused >= 0.99 * pause for paused, pause in zip(between, least, strict=True))
        # every connection did its work for a moment, so this is no outage
        assert not isinstance(await next_gap(orders), StreamLost)


def test_all_streams_of_a_process_share_the_pace_of_a_host() -> None:
    one = connecting_to("wss://shared.example.com", 3)
    assert connecting_to("WSS://SHARED.example.com", 3) is one
    assert connecting_to("wss://other.example.com", 3) is not one
    forget_connections("wss://shared.example.com")
    assert connecting_to("wss://shared.example.com", 3) is not one
    assert [one.claim(now) for now in (0.0, 1.0, 2.0, 3.0, 300.0)] == [0.0, 0.0, 0.0, 297.0, 0.0]


async def test_waiting_for_the_pace_is_said(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, logger="bitget_client")
    exchange = MemoryExchange()
    async with stream_to(exchange, connections_per_5_minutes=1) as stream:
        await stream.ticker(**TICKER).confirmed(1)
        exchange.newest.drop()
        await soon(lambda: "allows no more connections at the moment" in caplog.text)
    assert SharedPace(1, 1.0).claim(0.0) == 0.0
