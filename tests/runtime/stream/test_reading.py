"""What readers of streams can rely on, whatever arrives and whoever else reads."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import pytest

from bitget_client import Bitget, Callback, Gap, Push, StreamOptions
from bitget_runtime.errors import (
    InvalidArgument,
    InvalidRequest,
    StreamClosed,
)
from setups.stream_setup import ORDER, TICKER, order, refuse, stream_to, trade
from stand_ins.memory_exchange import MemoryExchange

pytestmark = pytest.mark.virtual_time


async def test_a_closed_stream_takes_nothing() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        pass
    with pytest.raises(StreamClosed):
        stream.ticker(**TICKER)
    with pytest.raises(StreamClosed):
        await stream.trade.place_order(**ORDER)


async def test_several_subscriptions_are_read_together() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        alone = await stream.ticker(**TICKER).confirmed()
        public = exchange.newest
        public.push([], argument=public.subscribed[1])
        await anext(alone)
        public.push(trade(0))
        events = stream.events()
        orders = await stream.order().confirmed()
        private = exchange.newest
        public.push(trade(1))
        public.push(trade(2))
        public.push([], argument=public.subscribed[1])
        private.push(order(1))
        read = [await anext(events) for _ in range(4)]
        assert sorted(event.subscription is trades for event in read) == [False, True, True, True]
        pushes = [(event.subscription, event.item) for event in read if isinstance(event.item, Push)]
        assert [push.data[0].order_id for subscription, push in pushes if subscription is orders] == ["1"]
        assert sorted({str(push.symbol) for _, push in pushes}) == ["BTCUSDT", "None"]  # that of trades; all orders
        private.drop()
        event = await asyncio.wait_for(anext(events), 2)
        assert isinstance(event.item, Gap)
        exchange.respond = refuse("30001")
        stream.kline(**TICKER, interval="1m")
        with pytest.raises(InvalidRequest):
            await asyncio.wait_for(anext(events), 2)
        public.push(trade(9))
        assert (await asyncio.wait_for(anext(events), 2)).subscription is trades
    with pytest.raises(StopAsyncIteration):
        await anext(events)


async def test_a_subscription_has_one_reader() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        trades = await stream.public_trade(**TICKER).confirmed(timeout=1)
        waiting = asyncio.ensure_future(anext(trades))
        await asyncio.sleep(0)
        with pytest.raises(InvalidArgument, match="another task iterates"):
            await anext(trades)
        exchange.newest.push(trade(1))
        await waiting
        orders = stream.order()
        events = stream.events()
        assert stream.events() is events
        with pytest.raises(InvalidArgument, match=r"go to the stream's events"):
            await anext(orders)


async def test_an_error_says_which_subscription_it_is_about() -> None:
    exchange = MemoryExchange()
    exchange.respond = refuse("30001")
    async with stream_to(exchange) as stream:
        events = stream.events()
        for symbol in ("AUSDT", "BUSDT"):
            stream.ticker(inst_type="spot", symbol=symbol)
        for symbol in ("AUSDT", "BUSDT"):
            with pytest.raises(InvalidRequest, match=symbol) as caught:
                await asyncio.wait_for(anext(events), 1)
            assert caught.value.argument == {"instType": "spot", "topic": "ticker", "symbol": symbol}


async def test_waiting_for_a_confirmation_can_time_out() -> None:
    exchange = MemoryExchange()
    exchange.unreachable = 1_000_000
    async with stream_to(exchange) as stream:
        with pytest.raises(TimeoutError, match=r"uta\.stream\.ticker was not confirmed within"):
            await stream.ticker(**TICKER).confirmed(timeout=0.02)


async def test_a_callback_that_raises_does_not_stop_the_stream(caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    seen = []

    def take(item: Any) -> None:
        seen.append(item)
        raise KeyError("mine")

    async with stream_to(exchange) as stream:
        await stream.public_trade(**TICKER, delivery=Callback(take)).confirmed()
        for number in range(100):
            exchange.newest.push(trade(number))
        assert len(seen) == stream.counters.raised == 100
    in_full, ten, hundred = caplog.records
    assert {record.name for record in caplog.records} == {"bitget_client"}
    assert in_full.exc_info is not None
    assert in_full.exc_info[0] is KeyError
    for part in ("a callback of uta.stream.public_trade", "BTCUSDT", "raised KeyError"):
        assert part in in_full.getMessage()
    assert ten.getMessage().endswith("has raised KeyError 10 times")
    assert hundred.getMessage().endswith("has raised KeyError 100 times")
    assert ten.exc_info is None


async def test_frames_that_nobody_understands_do_no_harm(caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        for payload in (
            b"",
            b"}",
            b"<html>",
            b"\xff\xfe",
            b"[]",
            b"7",
            b'{"data":[]}',
            b'{"event":"error","code":"1"}',
        ):
            exchange.newest.say(payload)
        argument = exchange.newest.subscribed[0]
        exchange.newest.say({"action": "update", "arg": argument, "data": "no list", "ts": "x"})
        exchange.newest.push(trade(1))
        items = [await asyncio.wait_for(anext(trades), 1) for _ in range(6)]
        assert [item.reason for item in items if isinstance(item, Gap)] == ["undecodable"] * 4
        assert not isinstance(items[5], Gap)
        assert items[5].data[0].trade_id == "1"
    assert "uta.stream.public_trade" in caplog.text


async def test_a_push_that_cannot_be_read_is_a_gap() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        exchange.newest.push(trade(1))
        head = exchange.newest.subscribed[0]
        broken = (
            f'{{"action":"update","arg":{{"instType":"spot","topic":"publicTrade","symbol":"{head["symbol"]}"}},"data":'
        )
        exchange.newest.say(broken.encode())
        items = [await asyncio.wait_for(anext(trades), 1) for _ in range(2)]
        assert isinstance(items[1], Gap)
        assert (items[1].reason, items[1].lost) == ("undecodable", 1)


async def test_waiting_can_be_cancelled_and_taken_up_again() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(trades), 0.01)
        exchange.newest.push(trade(1))
        assert not isinstance(await asyncio.wait_for(anext(trades), 1), Gap)


def test_a_stream_belongs_to_its_event_loop() -> None:
    exchange = MemoryExchange()

    async def use() -> Any:
        async with stream_to(exchange) as stream:
            await stream.ticker(**TICKER).confirmed()
            return stream

    stream = asyncio.run(use())
    stream._core._closed = False

    async def use_again() -> None:
        with pytest.raises(StreamClosed, match="another event loop"):
            stream.ticker(**TICKER)

    asyncio.run(use_again())


def test_options_of_the_wrong_kind_are_refused() -> None:
    for wrong in ({"reply_within": "3"}, {"overlap": None}, {"pong_within": True}, {"proxy": "127.0.0.1:1080"}):
        with pytest.raises(InvalidArgument, match=next(iter(wrong))):
            StreamOptions(**cast("Any", wrong))
    with Bitget() as client, pytest.raises(InvalidArgument, match=r"options must be StreamOptions\(\.\.\.\), not dict"):
        client.uta.stream(cast("Any", {"reply_within": 3}))


@pytest.mark.parametrize("name", ["ping_every", "give_up_after", "lifetime", "overlap"])
def test_options_that_make_no_sense_are_refused(name: str) -> None:
    with pytest.raises(InvalidArgument, match=f"{name} must be a time above 0"):
        StreamOptions(**{name: cast("Any", 0.0)})


def test_the_password_of_a_proxy_is_not_shown() -> None:
    assert "geheim" not in repr(StreamOptions(proxy="http://me:geheim@proxy:1"))


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ({}, None),
        ({"HTTP_PROXY": "http://me:ge%2Fheim@proxy:8080"}, "http://me:ge%2Fheim@proxy:8080"),
        ({"ALL_PROXY": "socks5://proxy"}, "socks5://proxy:1080"),
        ({"HTTP_PROXY": "http://proxy:8080", "NO_PROXY": "memory"}, None),
        ({"HTTPS_PROXY": "http://proxy:8080"}, None),
    ],
)
async def test_the_environment_names_the_proxy_of_streams_too(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], used: str | None
) -> None:
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        await stream.ticker(**TICKER).confirmed()
        assert exchange.newest.address.proxy == used
    async with stream_to(exchange, StreamOptions(proxy="http://chosen:1")) as stream:
        await stream.ticker(**TICKER).confirmed()
        assert exchange.newest.address.proxy == "http://chosen:1"
