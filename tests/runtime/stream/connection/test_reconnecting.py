"""Connections that are kept up: lost, refused, paced, and what readers see."""

from __future__ import annotations

import asyncio
import random
from typing import Any, cast

import pytest
from msgspec.structs import replace

from bitget_client import Callback, Gap, StreamLost
from bitget_runtime.errors import (
    AuthError,
    InvalidArgument,
    InvalidRequest,
    RateLimited,
    StreamClosed,
)
from bitget_runtime.stream.connection.interface import Receiver, SocketAddress
from setups.stream_setup import QUICK, TICKER, refuse, soon, stream_to, trade
from stand_ins.memory_exchange import Frame, MemoryExchange, MemorySocket

pytestmark = pytest.mark.virtual_time


async def test_pushes_reach_an_iterator() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        exchange.newest.push(trade(1))
        exchange.newest.push(trade(2))
        first, second = [await anext(trades), await anext(trades)]
        assert not isinstance(first, Gap)
        assert first.data[0].trade_id == "1"
        assert not isinstance(second, Gap)
        assert (second.action, second.ts) == ("update", 1)
    assert exchange.open_sockets == []
    with pytest.raises(StopAsyncIteration):
        await anext(trades)


async def test_a_lost_connection_comes_back_with_its_subscriptions_and_a_gap() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        exchange.newest.push(trade(1))
        exchange.newest.drop("cable cut")
        await soon(lambda: len(exchange.open_sockets) == 1 and exchange.newest.subscribed)
        exchange.newest.push(trade(2))
        first, gap, second = [await anext(trades) for _ in range(3)]
        assert isinstance(gap, Gap)
        assert (gap.reason, gap.detail, gap.lost) == ("disconnected", "cable cut", None)
        assert 0 < gap.since <= gap.until
        assert not isinstance(first, Gap)
        assert not isinstance(second, Gap)
        assert [first.data[0].trade_id, second.data[0].trade_id] == ["1", "2"]


async def test_a_gap_is_told_although_nothing_is_pushed_after_it() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        orders = await stream.order().confirmed()
        exchange.newest.drop()
        assert isinstance(await asyncio.wait_for(anext(orders), 2), Gap)
        assert exchange.newest.frames("login")


async def test_an_exchange_that_sends_no_pong_is_left() -> None:
    exchange = MemoryExchange()
    exchange.sends_pongs = False
    async with stream_to(exchange, replace(QUICK, ping_every=0.02, pong_within=0.02)) as stream:
        orders = await stream.order().confirmed()
        gap = await asyncio.wait_for(anext(orders), 2)
        assert isinstance(gap, Gap)
        assert "no pong" in gap.detail
        assert not exchange.sockets[0].open


async def test_500_lost_connections_during_traffic_leave_nothing_behind() -> None:
    exchange = MemoryExchange()
    chance = random.Random(5)
    before = asyncio.all_tasks()
    seen: list[int] = []
    gaps = {"trade": 0, "order": 0}

    def take(kind: str) -> Callback[Any]:
        def take_one(item: Any) -> None:
            if isinstance(item, Gap):
                gaps[kind] += 1
            elif kind == "trade":
                seen.append(int(item.data[0].trade_id))

        return Callback(take_one)

    options = replace(QUICK, first_delay=0.0005, longest_delay=0.001)
    async with stream_to(exchange, options, connections_per_5_minutes=1_000) as stream:
        await stream.public_trade(**TICKER, delivery=take("trade")).confirmed()
        await stream.order(delivery=take("order")).confirmed()
        number, sent = 0, []
        for _ in range(250):
            for socket in exchange.open_sockets:
                if "public" in socket.address.url and socket.subscribed:
                    number += 1
                    sent.append(number)
                    socket.push(trade(number))
                await asyncio.sleep(0.0005 * chance.random())
                socket.drop()
            await soon(lambda: len(exchange.open_sockets) == 2 and all(one.subscribed for one in exchange.open_sockets))
        assert len(exchange.sockets) == 2 + 500
        assert seen == sent
        await soon(lambda: gaps == {"trade": 250, "order": 250})
        for socket in exchange.sockets:
            assert [len(frame["args"]) for frame in socket.frames("subscribe")] == [1]
    assert exchange.open_sockets == []
    assert asyncio.all_tasks() == before


async def test_no_more_connections_than_allowed_in_five_minutes() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, connections_per_5_minutes=3) as stream:
        await stream.ticker(**TICKER).confirmed()
        for _ in range(2):
            exchange.newest.drop()
            await soon(lambda: exchange.open_sockets)
        exchange.newest.drop()
        await asyncio.sleep(0.05)
        assert exchange.attempts == 3


async def test_a_stream_that_cannot_come_back_raises() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, replace(QUICK, give_up_after=0.05)) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        exchange.unreachable = 1_000_000
        exchange.newest.drop()
        with pytest.raises(StreamLost, match=r"could not be restored in 0\.05 s.*nobody listens"):
            await asyncio.wait_for(anext(trades), 2)
        exchange.unreachable = 0
        # a later subscription begins afresh
        await stream.public_trade(**TICKER).confirmed()


async def test_connections_that_end_at_once_are_not_made_in_a_hurry() -> None:
    exchange = MemoryExchange()
    exchange.respond = lambda socket, frame: socket.drop()
    options = replace(QUICK, first_delay=0.02, longest_delay=0.1, give_up_after=0.3)
    async with stream_to(exchange, options) as stream:
        with pytest.raises(StreamLost, match="the connection ended after"):
            await asyncio.wait_for(anext(stream.ticker(**TICKER)), 2)
        assert 3 <= exchange.attempts <= 12


async def test_a_first_connection_may_take_several_attempts() -> None:
    exchange = MemoryExchange()
    exchange.unreachable = 3
    async with stream_to(exchange) as stream:
        await asyncio.wait_for(stream.ticker(**TICKER).confirmed(), 2)
        assert exchange.attempts == 4


async def test_a_refused_login_is_raised_and_not_tried_again() -> None:
    exchange = MemoryExchange()
    exchange.respond = lambda socket, frame: socket.say({"event": "error", "code": "30012", "msg": "passphrase"})
    async with stream_to(exchange) as stream:
        orders, fills = stream.order(), stream.fill()
        for subscription in (orders, fills):
            with pytest.raises(AuthError) as caught:
                await asyncio.wait_for(anext(subscription), 1)
            assert caught.value.code == "30012"
        await asyncio.sleep(0.05)
        assert exchange.attempts == 1


async def test_a_login_that_is_refused_later_is_raised_too() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        orders = await stream.order().confirmed()
        exchange.respond = lambda socket, frame: socket.say({"event": "error", "code": "30011", "msg": "key"})
        exchange.newest.drop()
        with pytest.raises(AuthError):
            await asyncio.wait_for(anext(orders), 1)


async def test_a_refused_channel_ends_that_subscription_alone() -> None:
    exchange = MemoryExchange()
    exchange.respond = refuse("30001", only="NOSUCH")
    async with stream_to(exchange) as stream:
        good = stream.ticker(**TICKER)
        bad = stream.ticker(inst_type="spot", symbol="NOSUCH")
        with pytest.raises(InvalidRequest) as caught:
            await asyncio.wait_for(bad.confirmed(), 1)
        assert (caught.value.code, caught.value.operation) == ("30001", "uta.stream.ticker")
        with pytest.raises(InvalidRequest):
            await anext(bad)
        await asyncio.wait_for(good.confirmed(), 1)
        assert good.live
        assert not bad.live


async def test_too_many_subscriptions_for_too_long_are_the_documented_error_and_no_storm() -> None:
    exchange = MemoryExchange()
    exchange.respond = refuse("30006")
    options = replace(QUICK, first_delay=0.02, longest_delay=1.0, give_up_after=0.2)
    async with stream_to(exchange, options) as stream:
        with pytest.raises(RateLimited):
            await asyncio.wait_for(stream.ticker(**TICKER).confirmed(), 2)
        assert len(exchange.sockets) == 1
        assert 3 <= len(exchange.newest.frames("subscribe")) <= 6


async def test_subscriptions_are_spread_over_connections() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        made = [stream.ticker(inst_type="spot", symbol=f"COIN{number}USDT") for number in range(120)]
        for one in made:
            await one.confirmed()
        assert sorted(len(socket.subscribed) for socket in exchange.sockets) == [20, 50, 50]
        assert stream.connections == 3


async def test_what_is_subscribed_already_is_refused_here() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        stream.ticker(**TICKER)
        with pytest.raises(InvalidArgument, match="already subscribed"):
            stream.ticker(**TICKER)
        with pytest.raises(InvalidArgument, match="inst_type"):
            stream.ticker(inst_type=cast("Any", None), symbol="BTCUSDT")


async def test_private_channels_and_orders_need_credentials() -> None:
    async with stream_to(MemoryExchange(), signed=False) as stream:
        with pytest.raises(InvalidArgument, match="needs credentials"):
            stream.order()
        with pytest.raises(InvalidArgument, match="needs credentials"):
            await stream.trade.cancel_order(order_id="1")


async def test_a_dropped_subscription_is_unsubscribed_and_can_be_made_again() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        async with stream.ticker(**TICKER) as first:
            await first.confirmed()
        await soon(lambda: exchange.newest.frames("unsubscribe"))
        with pytest.raises(StopAsyncIteration):
            await anext(first)
        await stream.ticker(**TICKER).confirmed()
        assert len(exchange.sockets) == 1


async def test_closing_a_refused_subscription_leaves_its_successor_alone() -> None:
    exchange = MemoryExchange()
    exchange.respond = refuse("30001")
    async with stream_to(exchange) as stream:
        refused = stream.ticker(**TICKER)
        with pytest.raises(InvalidRequest):
            await refused.confirmed(timeout=1)
        exchange.respond = exchange.agree
        successor = await stream.ticker(**TICKER).confirmed(timeout=1)
        await refused.close()
        exchange.newest.push([])
        assert successor.waiting == 1
        assert exchange.newest.frames("unsubscribe") == []


async def test_closing_at_once_ends_the_reader() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        ticker = stream.ticker(**TICKER)
    with pytest.raises(StopAsyncIteration):
        await asyncio.wait_for(anext(ticker), 1)
    with pytest.raises(StreamClosed):
        await ticker.confirmed(timeout=1)


async def test_one_that_is_never_answered_does_not_harm_the_others() -> None:
    exchange = MemoryExchange()

    def respond(socket: MemorySocket, frame: Frame) -> None:
        heard = [one for one in frame["args"] if one.get("symbol") != "MUTE"]
        exchange.agree(socket, {**frame, "args": heard})

    exchange.respond = respond
    async with stream_to(exchange, replace(QUICK, respond_within=0.05)) as stream:
        good = await stream.ticker(**TICKER).confirmed(timeout=1)
        with pytest.raises(StreamLost, match="does not respond to this subscription"):
            await stream.ticker(inst_type="spot", symbol="MUTE").confirmed(timeout=1)
        assert good.live
        assert len(exchange.sockets) == 1


async def test_a_connection_that_ends_before_it_is_used_is_made_again() -> None:
    exchange = MemoryExchange()

    class EndsAtOnce(MemoryExchange):
        async def connect(self, address: SocketAddress, receiver: Receiver) -> MemorySocket:
            socket = await exchange.connect(address, receiver)
            if exchange.attempts == 1:
                receiver.on_lost("closed with the handshake")
            return socket

    async with stream_to(EndsAtOnce()) as stream:
        await stream.ticker(**TICKER).confirmed(timeout=2)
        assert exchange.attempts == 2


async def test_a_second_login_answer_does_no_harm() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        orders = await stream.order().confirmed(timeout=1)
        exchange.newest.say({"event": "login", "code": "0"})
        assert orders.live


async def test_a_late_push_of_a_closed_channel_goes_to_nobody() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        general = await stream.liquidation(inst_type="usdt-futures").confirmed(timeout=1)
        special = await stream.liquidation(inst_type="usdt-futures", symbol="BTCUSDT").confirmed(timeout=1)
        argument = exchange.newest.subscribed[0]
        await general.close()
        exchange.newest.push([], argument=argument)
        assert special.waiting == 0
