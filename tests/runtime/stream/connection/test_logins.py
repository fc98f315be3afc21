"""Logins by the exchange's clock, whatever the machine's clock says."""

from __future__ import annotations

import json
import time

import pytest

from bitget_client import AsyncBitget, Bitget, ClockSkew, ConnectFailed, StreamLost
from bitget_client.registry import api
from bitget_runtime.fake import FakeExchange
from bitget_runtime.pacing.clock import Clock
from bitget_runtime.pacing.hooks import Hooks, RetryEvent
from bitget_runtime.stream.options import StreamOptions
from bitget_runtime.transport.interface import HttpRequest, HttpResponse
from setups.stream_setup import QUICK, flow_of, stream_to
from stand_ins.memory_exchange import Frame, MemoryExchange, MemorySocket

TEN_MINUTES = 600.0
IMPATIENT = StreamOptions(first_delay=0.002, longest_delay=0.01, give_up_after=0.05)


class Punctual(MemoryExchange):
    """An exchange that refuses logins that are more than 30 s off, and says what time it is."""

    def __init__(self, code: str = "30014", says: float = 0.0) -> None:
        super().__init__()
        self.code = code
        self.says = says
        self.asked: list[HttpRequest] = []
        self.logins = 0
        self.respond = self.check

    def check(self, socket: MemorySocket, frame: Frame) -> None:
        if frame["op"] != "login":
            self.agree(socket, frame)
            return
        self.logins += 1
        if abs(int(frame["args"][0]["timestamp"]) - time.time()) > 30:
            socket.say({"event": "error", "code": self.code, "msg": "expired"})
            socket.drop()
        else:
            self.agree(socket, frame)

    async def send(self, request: HttpRequest) -> HttpResponse:
        self.asked.append(request)
        now = round((time.time() + self.says) * 1_000)
        return HttpResponse(200, {}, json.dumps({"code": "00000", "requestTime": now, "data": None}).encode())


def clock_off_by(seconds: float) -> Clock:
    return Clock(wall=lambda: time.time() + seconds)


@pytest.mark.parametrize("off", [TEN_MINUTES, -TEN_MINUTES])
@pytest.mark.parametrize("code", ["30013", "30014", "40008"])
async def test_a_login_with_a_wrong_clock_takes_one_question_and_one_more_login(off: float, code: str) -> None:
    exchange, events = Punctual(code), list[RetryEvent]()
    flow = flow_of(clock_off_by(off), hooks=Hooks(on_retry=events.append))
    async with stream_to(exchange, flow=flow, send=exchange.send) as stream:
        await stream.order().confirmed(1)
        assert (exchange.logins, [request.target for request in exchange.asked]) == (2, [api.time["uta"]])
        assert abs(flow.clock.offset + off) < 1
        [event] = events
        assert (event.operation, event.reason, event.error) == ("uta.stream", "clock", "ClockSkew")
        assert flow.counters.clock_corrections == 1
        exchange.newest.drop()  # the clock is right from now on
        await stream.fast_fill().confirmed(1)
        assert (len(exchange.asked), flow.counters.clock_corrections) == (1, 1)


async def test_a_clock_that_rest_has_corrected_needs_no_question() -> None:
    exchange, clock = Punctual(), clock_off_by(TEN_MINUTES)
    clock.correct(round(time.time() * 1_000), clock.monotonic(), clock.monotonic())
    async with stream_to(exchange, flow=flow_of(clock), send=exchange.send) as stream:
        await stream.order().confirmed(1)
        assert (exchange.logins, exchange.asked) == (1, [])


async def test_a_second_refusal_ends_as_any_outage_does() -> None:
    exchange = Punctual(says=TEN_MINUTES)  # its REST side is as wrong as the machine, the other way round
    flow = flow_of(clock_off_by(-TEN_MINUTES))
    async with stream_to(exchange, IMPATIENT, flow=flow, send=exchange.send) as stream:
        with pytest.raises(StreamLost) as caught:
            await stream.order().confirmed(2)
        assert isinstance(caught.value.__cause__, ClockSkew)
        assert flow.counters.clock_corrections == 1


async def test_a_login_that_was_right_is_not_repeated_at_once() -> None:
    exchange = Punctual()
    exchange.respond = lambda socket, frame: socket.say({"event": "error", "code": "30014", "msg": "expired"})
    flow = flow_of(Clock())
    async with stream_to(exchange, IMPATIENT, flow=flow, send=exchange.send) as stream:
        with pytest.raises(StreamLost):
            await stream.order().confirmed(2)
        assert flow.counters.clock_corrections == 0


async def test_without_rest_a_refused_login_is_tried_again_later() -> None:
    exchange, flow = Punctual(), flow_of(clock_off_by(TEN_MINUTES))
    refused: list[HttpRequest] = []

    async def send(request: HttpRequest) -> HttpResponse:
        refused.append(request)
        if len(refused) == 1:
            raise ConnectFailed("nobody listens")
        return await exchange.send(request)

    async with stream_to(exchange, QUICK, flow=flow, send=send) as stream:
        await stream.order().confirmed(1)
        assert (len(refused), exchange.logins) == (2, 3)


@pytest.mark.parametrize("off", [TEN_MINUTES, -TEN_MINUTES])
def test_blocking_clients_ask_over_their_own_transport(fake_exchange: FakeExchange, off: float) -> None:
    with Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        client.clock._wall = lambda: time.time() + off
        with client.uta.stream() as stream:
            stream.order().confirmed(5)
            assert client.counters.clock_corrections == 1


@pytest.mark.parametrize("off", [TEN_MINUTES, -TEN_MINUTES])
async def test_async_clients_ask_over_their_own_transport(fake_exchange: FakeExchange, off: float) -> None:
    async with AsyncBitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        client.clock._wall = lambda: time.time() + off
        async with client.uta.stream() as stream:
            await stream.order().confirmed(5)
            assert client.counters.clock_corrections == 1
