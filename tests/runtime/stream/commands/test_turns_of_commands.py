"""Turns of commands: booked along with calls over REST, waited for or refused, and never behind subscriptions."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from msgspec.structs import replace

from bitget_client import Bitget, Budget, CommandNotSent, Limits, RateLimited, StreamClosed
from bitget_client.registry import api, channels
from bitget_runtime.fake import FakeExchange
from bitget_runtime.pacing.hooks import Hooks, WaitEvent
from bitget_runtime.rest.call.client_limits import ClientLimits
from bitget_runtime.rest.call.flow import Flow
from setups.stream_setup import ORDER, QUICK, TICKER, budget_of_now, clock_of_now, flow_of, replying, soon, stream_to
from stand_ins.memory_exchange import MemoryExchange

pytestmark = pytest.mark.virtual_time

PLACE: Any = channels["uta.stream.trade.place_order"]
CANCEL: Any = channels["uta.stream.trade.cancel_order"]


def limited(hooks: Hooks | None = None, **limits: Any) -> tuple[Flow, Budget]:
    """Calls that keep to the limits, and where they are counted."""
    budget = budget_of_now()
    limiting = ClientLimits(api, Limits(budget=budget, **limits), "https://x.example", None)
    return flow_of(clock_of_now(), limiting, hooks), budget


def fill(flow: Flow, command: Any, times: int | None = None) -> None:
    """Use up what may be sent of a command, as calls over REST do."""
    assert flow.turns is not None
    turn = flow.turns._limits.turn(command)
    for _ in range(times or turn.windows[0].most):
        flow.turns._limits.budget.reserve(turn.windows, longest=0.0, urgent=turn.urgent)


def replying_exchange(code: str = "0") -> MemoryExchange:
    exchange = MemoryExchange()
    exchange.respond = replying(code)
    return exchange


async def test_an_order_waits_for_its_turn_behind_orders_over_rest() -> None:
    exchange, events = replying_exchange(), list[WaitEvent]()
    flow, _ = limited(Hooks(on_wait=events.append))
    async with stream_to(exchange, flow=flow) as stream:
        await stream.trade.place_order(**ORDER)
        fill(flow, PLACE, PLACE.limits[0].most - 1)
        began = time.monotonic()
        await stream.trade.place_order(**ORDER)
        assert time.monotonic() - began > 0.5
    [event] = events
    assert (event.operation, flow.counters.waits) == ("uta.stream.trade.place_order", 1)


async def test_an_order_that_may_not_wait_is_certainly_not_sent() -> None:
    exchange, (flow, _) = replying_exchange(), limited(longest_wait=0.0)
    fill(flow, PLACE)
    async with stream_to(exchange, flow=flow) as stream:
        with pytest.raises(RateLimited, match="not sent") as caught:
            await stream.trade.place_order(**ORDER)
        assert (caught.value.sent, caught.value.operation) == (False, "uta.stream.trade.place_order")
        assert caught.value.retry_after is not None
        assert exchange.newest.frames("trade") == []


async def test_a_cancel_may_use_what_is_kept_for_cancels() -> None:
    exchange, (flow, budget) = replying_exchange(), limited(longest_wait=0.0)
    assert flow.turns is not None
    everything = flow.turns._limits.turn(PLACE).windows[-1:]
    for _ in range(everything[0].most - everything[0].reserve):
        budget.reserve(everything, longest=0.0)
    async with stream_to(exchange, flow=flow) as stream:
        with pytest.raises(RateLimited, match="not sent"):
            await stream.trade.place_order(**ORDER)
        await stream.trade.cancel_order(order_id="1")
        assert [frame["topic"] for frame in exchange.newest.frames("trade")] == ["cancel-order"]


async def test_without_limits_nothing_waits() -> None:
    exchange, flow = replying_exchange(), flow_of(clock_of_now())
    async with stream_to(exchange, flow=flow) as stream:
        await asyncio.gather(*(stream.trade.place_order(**ORDER) for _ in range(api.stream_limits.messages_per_second)))
    assert flow.counters.waits == 0


async def test_a_cancelled_order_gives_its_turn_back() -> None:
    exchange, (flow, _) = replying_exchange(), limited()
    fill(flow, PLACE)
    async with stream_to(exchange, flow=flow) as stream:
        waiting = asyncio.ensure_future(stream.trade.place_order(**ORDER))
        await soon(lambda: flow.counters.waits == 1)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        second = asyncio.ensure_future(stream.trade.place_order(**ORDER))
        await soon(lambda: flow.counters.waits == 2)
        assert flow.counters.waited < 2 * PLACE.limits[0].seconds + 0.2  # the second one got the turn of the first
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        assert exchange.newest.frames("trade") == []


async def test_an_order_whose_stream_is_closed_while_it_waits_is_not_sent() -> None:
    exchange, (flow, _) = replying_exchange(), limited()
    async with stream_to(exchange, flow=flow) as stream:
        await stream.trade.place_order(**ORDER)
        assert flow.turns is not None
        own = flow.turns._limits.turn(PLACE).windows[0]
        flow.turns._limits.budget.close(own.bucket, 0.05)
        waiting = asyncio.ensure_future(stream.trade.place_order(**ORDER))
        await soon(lambda: flow.counters.waits == 1)
    with pytest.raises(StreamClosed):
        await waiting
    assert sum(len(socket.frames("trade")) for socket in exchange.sockets) == 1


async def test_a_reply_that_says_too_many_closes_the_bucket() -> None:
    exchange, (flow, _) = replying_exchange("30007"), limited(longest_wait=0.0)
    async with stream_to(exchange, flow=flow) as stream:
        with pytest.raises(RateLimited) as caught:
            await stream.trade.place_order(**ORDER)
        assert caught.value.sent
        with pytest.raises(RateLimited) as caught:
            await stream.trade.place_order(**ORDER)
        assert not caught.value.sent
        assert len(exchange.newest.frames("trade")) == 1


async def test_an_order_never_waits_behind_subscriptions() -> None:
    exchange = replying_exchange()
    async with stream_to(exchange, argument_bytes=100) as stream:
        for number in range(100):  # each in a message of its own
            stream.ticker(**(TICKER | {"symbol": f"C{number}USDT"}))
        began = time.monotonic()
        await stream.trade.place_order(**ORDER)
        assert time.monotonic() - began < 0.5


def test_blocking_streams_share_the_budget_of_their_client(fake_exchange: FakeExchange) -> None:
    limits = Limits(budget=Budget(), longest_wait=0.0)
    with Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url, limits=limits) as client:
        fill(client._client.flow, CANCEL)
        with client.uta.stream() as stream, pytest.raises(RateLimited, match="not sent"):
            stream.trade.cancel_order(order_id="1")


async def test_a_burst_is_sent_within_the_time_for_that_or_refused_at_once() -> None:
    exchange, (flow, _) = replying_exchange(), limited()
    async with stream_to(exchange, replace(QUICK, send_within=0.5), flow=flow) as stream:
        await stream.trade.place_order(**ORDER)
        began = time.monotonic()
        placed = await asyncio.gather(*(stream.trade.place_order(**ORDER) for _ in range(30)), return_exceptions=True)
        assert time.monotonic() - began < 0.9
        refused = [one for one in placed if isinstance(one, (CommandNotSent, RateLimited))]
        assert 15 < len(refused) < 30
        assert len(exchange.newest.frames("trade")) == 31 - len(refused)
