"""Channels that go silent, and pushes that nobody can read, while their connection lives."""

from __future__ import annotations

import asyncio
import math
import time
from typing import Any

import pytest
from msgspec.structs import replace

from bitget_client import Channel, Gap, InvalidArgument, Push, StreamOptions
from bitget_client.registry import channels
from setups.stream_setup import QUICK, TICKER, soon, stream_to, trade
from stand_ins.memory_exchange import MemoryExchange

pytestmark = pytest.mark.virtual_time


def book(seq: int, pseq: int = 0) -> list[dict[str, Any]]:
    return [{"a": [["2", "1"]], "b": [["1", "1"]], "seq": seq, "pseq": pseq, "ts": "1"}]


async def test_a_silent_channel_is_asked_for_again_and_its_gap_says_so() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        ticker = await stream.ticker(**TICKER, silent_after=0.05).confirmed()
        assert (ticker.last_push_at, ticker.age) == (None, math.inf)
        exchange.newest.push([])
        assert isinstance(await anext(ticker), Push)
        assert ticker.last_push_at is not None
        assert abs(ticker.last_push_at / 1000 + ticker.age - time.time()) < 1
        gap = await asyncio.wait_for(anext(ticker), 1)
        assert isinstance(gap, Gap)
        assert gap.reason == "silent"
        assert gap.until - gap.since >= 40
        assert ticker.live
        socket = exchange.newest
        assert len(socket.frames("unsubscribe")) == 1
        assert len(socket.frames("subscribe")) == 2
        assert len(exchange.sockets) == 1


async def test_a_channel_that_speaks_is_left_alone_and_a_mute_one_is_asked_ever_more_rarely() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, replace(QUICK, silent_after=0.1)) as stream:
        lively = await stream.public_trade(**TICKER).confirmed()
        mute = await stream.ticker(**TICKER).confirmed()
        for number in range(60):
            exchange.newest.push(trade(number), argument=dict(lively.argument))
            await asyncio.sleep(0.01)
        topics = [one["topic"] for frame in exchange.newest.frames("unsubscribe") for one in frame["args"]]
        assert topics == ["ticker"] * len(topics)
        assert 1 <= len(topics) <= 3
        await soon(lambda: mute.live)


async def test_a_book_of_a_silent_channel_is_empty_until_it_has_a_snapshot() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        subscription = await stream.books(**TICKER, silent_after=0.05).confirmed()
        kept = subscription.local_book()
        exchange.newest.push(book(1), "snapshot")
        await kept.in_sync(1)
        respond, exchange.respond = exchange.respond, lambda socket, frame: None
        await soon(lambda: not kept.synced)
        assert kept.problem == "the channel was silent for too long"
        exchange.respond = respond
        exchange.agree(exchange.newest, {"op": "subscribe", "args": [dict(subscription.argument)]})
        exchange.newest.push(book(5), "snapshot")
        await kept.in_sync(1)
        assert (kept.seq, kept.resyncs) == (5, 1)
        assert kept.last_push_at == subscription.last_push_at
        assert kept.age < 1


async def test_a_book_is_synchronized_anew_by_hand() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        kept = (await stream.books(**TICKER).confirmed()).local_book()
        exchange.newest.push(book(1), "snapshot")
        await kept.in_sync(1)
        before = len(exchange.newest.frames("subscribe"))
        await kept.resync()
        assert not kept.synced
        await soon(lambda: len(exchange.newest.frames("subscribe")) > before)
        exchange.newest.push(book(7), "snapshot")
        await kept.in_sync(1)
        assert kept.seq == 7


def test_only_channels_that_push_by_the_clock_are_watched_unasked() -> None:
    watched = {address: one for address, one in channels.items() if isinstance(one, Channel)}
    assert watched["uta.stream.books"].silent_after == 60
    assert watched["uta.stream.account"].silent_after == 60
    assert all(one.silent_after is None for one in watched.values() if one.pushes == "events")


@pytest.mark.parametrize("wrong", [0, -1, "1", True, math.nan])
async def test_a_silence_that_is_no_time_is_refused(wrong: Any) -> None:
    with pytest.raises(InvalidArgument, match="silent_after"):
        StreamOptions(silent_after=wrong)
    async with stream_to(MemoryExchange()) as stream:
        with pytest.raises(InvalidArgument, match="silent_after"):
            stream.ticker(**TICKER, silent_after=wrong)
        stream.ticker(**TICKER, silent_after=math.inf)


UNREADABLE = {
    "an integer of 400 digits": b'{"action":"snapshot","arg":%s,"data":[{"lastPrice":1}],"ts":' + b"1" * 400 + b"}",
    "an invalid byte": b'{"action":"snapshot","arg":%s,"data":[{"lastPrice":1,"symbol":"\xff"}],"ts":1}',
    "no JSON": b'{"action":"snapshot","arg":%s,"data":[{"lastPrice":',
    "no data": b'{"action":"snapshot","arg":%s,"ts":1}',
    "depth": b'{"action":"snapshot","arg":%s,"data":' + b"[" * 100_000,
}


@pytest.mark.parametrize("what", list(UNREADABLE))
async def test_what_can_not_be_read_is_one_gap_on_its_subscription(what: str) -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        odd = await stream.ticker(**TICKER).confirmed()
        other = await stream.public_trade(**TICKER).confirmed()
        argument = b'{"instType":"spot","topic":"ticker","symbol":"BTCUSDT"}'
        for _ in range(2):  # the first of its kind takes another way than the others
            exchange.newest.say(UNREADABLE[what].replace(b"%s", argument))
            item = await asyncio.wait_for(anext(odd), 1)
            if what == "an integer of 400 digits":
                assert isinstance(item, Push)  # the time alone is odd
            else:
                assert isinstance(item, Gap)
                assert item.reason == "undecodable"
        assert (odd.waiting, other.waiting, len(exchange.open_sockets)) == (0, 0, 1)
