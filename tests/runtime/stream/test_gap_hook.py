"""What `Hooks.on_gap` receives from streams."""

from __future__ import annotations

import pytest

from bitget_client import DropOldest, Gap
from bitget_runtime.pacing.clock import Clock
from bitget_runtime.pacing.hooks import GapEvent, Hooks
from setups.stream_setup import TICKER, flow_of, soon, stream_to, trade
from stand_ins.memory_exchange import MemoryExchange


async def test_a_lost_connection_is_a_gap_of_each_subscription() -> None:
    exchange, events = MemoryExchange(), list[GapEvent]()
    async with stream_to(exchange, flow=flow_of(Clock(), hooks=Hooks(on_gap=events.append))) as stream:
        ticker = await stream.ticker(**TICKER).confirmed(1)
        await stream.public_trade(**TICKER).confirmed(1)
        exchange.newest.drop()
        assert isinstance(await anext(ticker), Gap)
        await soon(lambda: len(events) == 2)
    assert {event.channel for event in events} == {"uta.stream.ticker", "uta.stream.public_trade"}
    assert {(event.reason, event.lost) for event in events} == {("disconnected", None)}
    assert all(0 <= event.seconds < 5 for event in events)


async def test_a_push_that_cannot_be_read_and_a_slow_reader_are_gaps() -> None:
    exchange, events = MemoryExchange(), list[GapEvent]()
    async with stream_to(exchange, flow=flow_of(Clock(), hooks=Hooks(on_gap=events.append))) as stream:
        await stream.public_trade(**TICKER, delivery=DropOldest(limit=2)).confirmed(1)
        exchange.newest.say(b'{"arg":{"instType":"spot","topic":"publicTrade","symbol":"BTCUSDT"},"data":[}')
        assert [(event.reason, event.lost) for event in events] == [("undecodable", 1)]
        for number in range(10):
            exchange.newest.push(trade(number))
        assert [(event.reason, event.lost) for event in events[1:]] == [("reader too slow", None)]  # once, not per push


async def test_a_hook_that_raises_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def fail(event: GapEvent) -> None:
        raise ValueError("on purpose")

    exchange = MemoryExchange()
    async with stream_to(exchange, flow=flow_of(Clock(), hooks=Hooks(on_gap=fail))) as stream:
        ticker = await stream.ticker(**TICKER).confirmed(1)
        exchange.newest.drop()
        assert isinstance(await anext(ticker), Gap)
        exchange.newest.push([])
        assert not isinstance(await anext(ticker), Gap)
    assert "a hook failed on GapEvent" in caplog.text
