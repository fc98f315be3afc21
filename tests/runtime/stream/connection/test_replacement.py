"""Connections that are replaced while they work: nothing is missed, and nothing delivered twice."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from msgspec.structs import replace

from bitget_client import Callback, Gap
from setups.stream_setup import QUICK, TICKER, order, public_connection, refuse, soon, stream_to, trade
from stand_ins.memory_exchange import Frame, MemoryExchange, MemorySocket

pytestmark = pytest.mark.virtual_time


async def test_a_connection_is_replaced_before_its_time_and_nothing_is_missed_or_doubled() -> None:
    exchange = MemoryExchange()
    seen: list[int] = []
    options = replace(QUICK, lifetime=0.1, overlap=0.05)

    def take(item: Any) -> None:
        seen.append(-1 if isinstance(item, Gap) else int(item.data[0].trade_id))

    async with stream_to(exchange, options) as stream:
        await stream.public_trade(**TICKER, delivery=Callback(take)).confirmed()
        number = 0
        while len(exchange.sockets) < 4:
            number += 1
            for socket in exchange.open_sockets:
                if socket.subscribed:
                    socket.push(trade(number))
            await asyncio.sleep(0.001)
        assert seen == list(range(1, number + 1))
        await soon(lambda: len(exchange.open_sockets) == 1)


async def test_books_change_over_with_the_snapshot_of_the_new_connection() -> None:
    exchange = MemoryExchange()
    seen: list[tuple[str, int]] = []

    def take(item: Any) -> None:
        seen.append((item.action, item.data[0].seq))

    def book(seq: int) -> list[dict[str, Any]]:
        return [{"a": [], "b": [], "seq": seq, "pseq": seq - 1, "ts": "1"}]

    async with stream_to(exchange, replace(QUICK, overlap=0.05)) as stream:
        await stream.books(**TICKER, delivery=Callback(take)).confirmed()
        old = exchange.newest
        old.push(book(1), "snapshot")
        old.say({"event": "error", "code": "30033", "msg": "upgrade"})
        await soon(lambda: len(exchange.sockets) == 2 and exchange.newest.subscribed)
        old.push(book(2))
        exchange.newest.push(book(2), "snapshot")
        old.push(book(3))
        exchange.newest.push(book(3))
        await soon(lambda: not old.open)
        exchange.newest.push(book(4))
        assert seen == [("snapshot", 1), ("update", 2), ("snapshot", 2), ("update", 3), ("update", 4)]


async def test_a_service_upgrade_moves_the_stream_at_once() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        orders = await stream.order().confirmed()
        old = exchange.newest
        old.say({"event": "error", "code": 30033, "msg": "service upgrade"})
        await soon(lambda: not old.open)
        await asyncio.sleep(0.1)
        assert len(exchange.sockets) == 2
        assert exchange.open_sockets == [exchange.newest]
        exchange.newest.push(order(1))
        push = await asyncio.wait_for(anext(orders), 1)
        assert not isinstance(push, Gap)


async def test_an_upgrade_that_comes_before_the_new_connection_stands_is_a_gap_with_its_reason() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        orders = await stream.order().confirmed()
        exchange.unreachable = 2
        old = exchange.newest
        old.say({"event": "error", "code": "30033", "msg": "service upgrade"})
        await soon(lambda: exchange.attempts >= 2)
        old.drop()
        gap = await asyncio.wait_for(anext(orders), 2)
        assert isinstance(gap, Gap)
        assert gap.reason == "service upgrade"


async def test_a_replacement_that_is_refused_leaves_the_old_connection_in_place() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        old = exchange.newest
        exchange.respond = refuse("30006")
        old.say({"event": "error", "code": "30033"})
        await soon(lambda: len(exchange.sockets) == 2 and len(exchange.newest.frames("subscribe")) > 1)
        old.push(trade(1))
        assert old.open
        push = await asyncio.wait_for(anext(trades), 1)
        assert not isinstance(push, Gap)
        exchange.respond = exchange.agree
        await soon(lambda: not old.open)


async def test_a_subscription_made_during_a_replacement_is_on_the_new_connection() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, replace(QUICK, overlap=0.05)) as stream:
        await stream.ticker(**TICKER).confirmed()
        old = exchange.newest
        old.say({"event": "error", "code": "30033"})
        await soon(lambda: len(exchange.sockets) == 2)
        late = stream.public_trade(**TICKER)
        await soon(lambda: not old.open)
        await asyncio.wait_for(late.confirmed(), 1)
        [argument] = [one for one in exchange.newest.subscribed if one["topic"] == "publicTrade"]
        exchange.newest.push(trade(1), argument=argument)
        assert not isinstance(await asyncio.wait_for(anext(late), 1), Gap)


async def test_closing_during_a_replacement_leaves_no_connection() -> None:
    exchange = MemoryExchange()
    seen: list[Any] = []
    async with stream_to(exchange, replace(QUICK, overlap=5.0)) as stream:
        ticker = await stream.ticker(**TICKER, delivery=Callback(seen.append)).confirmed()
        old = exchange.newest
        old.say({"event": "error", "code": "30033"})
        await soon(lambda: len(exchange.sockets) == 2 and exchange.newest.subscribed)
        await asyncio.sleep(0.02)
        argument = dict(ticker.argument)
        await ticker.close()
        old.push([], argument=argument)
        assert seen == []
    assert exchange.open_sockets == []


async def test_a_book_begins_anew_where_a_replacement_fails_halfway() -> None:
    exchange = MemoryExchange()

    def book(seq: int, price: str) -> list[dict[str, Any]]:
        return [{"a": [], "b": [[price, "1"]], "seq": seq, "pseq": seq - 1, "ts": "1"}]

    async with stream_to(exchange) as stream:
        subscription = await stream.books(**TICKER).confirmed()
        other = await stream.ticker(**TICKER).confirmed()
        old = exchange.newest
        old.push(book(1, "100"), "snapshot")
        exchange.respond = lambda socket, frame: socket.subscribed.extend(frame["args"])
        old.say({"event": "error", "code": "30033"})
        await soon(lambda: len(exchange.sockets) == 2 and exchange.newest.subscribed)
        fresh = exchange.newest
        fresh.push(book(1, "100"), "snapshot", dict(subscription.argument))
        old.push(book(2, "99"), argument=dict(subscription.argument))
        exchange.respond = exchange.agree
        fresh.drop()
        await soon(lambda: old.frames("unsubscribe"))
        items = [await asyncio.wait_for(anext(subscription), 1) for _ in range(3)]
        assert isinstance(items[2], Gap)
        assert other.live


async def test_an_old_connection_that_was_silent_before_the_new_one_stood_is_a_gap() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, replace(QUICK, pong_within=0.05)) as stream:
        orders = await stream.order().confirmed()
        old = exchange.newest
        exchange.sends_pongs = False
        old.say({"event": "error", "code": "30033"})
        await soon(lambda: not old.open)
        exchange.sends_pongs = True
        exchange.newest.push(order(3))
        items = [await asyncio.wait_for(anext(orders), 1) for _ in range(2)]
        assert [item.reason for item in items if isinstance(item, Gap)] == ["service upgrade"]


async def test_an_upgrade_that_the_new_connection_is_told_of_is_not_forgotten() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, replace(QUICK, overlap=0.05)) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        exchange.newest.say({"event": "error", "code": "30033"})
        await soon(lambda: len(exchange.sockets) == 2 and exchange.newest.subscribed)
        second = exchange.newest
        second.say({"event": "error", "code": "30033"})
        await soon(lambda: len(exchange.sockets) == 3 and not second.open)
        exchange.newest.push(trade(1))
        assert not isinstance(await asyncio.wait_for(anext(trades), 1), Gap)


async def test_an_exchange_that_announces_upgrades_all_the_time_is_not_met_with_ever_more_connections() -> None:
    exchange = MemoryExchange()

    def announce(socket: MemorySocket, frame: Frame) -> None:
        exchange.agree(socket, frame)
        if frame["op"] == "subscribe":
            socket.say({"event": "error", "code": "30033"})

    exchange.respond = announce
    options = replace(QUICK, first_delay=0.05, longest_delay=5.0, overlap=0.005)
    async with stream_to(exchange, options) as stream:
        await stream.ticker(**TICKER).confirmed()
        await asyncio.sleep(0.6)
        assert 2 <= len(exchange.sockets) <= 6


async def test_replacements_that_fail_are_tried_ever_more_rarely_however_long_the_old_one_has_stood() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, replace(QUICK, first_delay=0.04, longest_delay=5.0)) as stream:
        await stream.ticker(**TICKER).confirmed()
        kept_up = public_connection(stream)
        assert kept_up.current is not None
        kept_up.current.began -= 1000
        exchange.unreachable = 1000
        exchange.newest.say({"event": "error", "code": "30033"})
        await asyncio.sleep(0.5)
        assert 3 <= exchange.attempts - 1 <= 5


@pytest.mark.parametrize("end", ["confirmed", "refused", "closed", "pushed"])
async def test_a_new_connection_takes_over_as_soon_as_nothing_is_open_about_its_subscriptions(end: str) -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        ticker = await stream.ticker(**TICKER).confirmed()
        trades = await stream.public_trade(**TICKER).confirmed()
        old, late = exchange.newest, dict(trades.argument)

        def respond(socket: MemorySocket, frame: Frame) -> None:
            for argument in frame["args"] if frame["op"] == "subscribe" else ():
                socket.subscribed.append(argument)
                if argument != late:
                    socket.say({"event": "subscribe", "arg": argument})

        exchange.respond = respond
        old.say({"event": "error", "code": "30033"})
        await soon(lambda: exchange.newest is not old and late in exchange.newest.subscribed)
        await asyncio.sleep(0.03)
        assert old.open
        if end == "confirmed":
            exchange.newest.say({"event": "subscribe", "arg": late})
        elif end == "refused":
            exchange.newest.say({"event": "error", "arg": late, "code": "30001"})
        elif end == "pushed":
            exchange.newest.push(trade(1), argument=late)
        else:
            await trades.close()
        await soon(lambda: not old.open, within=1.0)
        assert ticker.live
        assert trades.live is (end in ("confirmed", "pushed"))
