"""Connections that are kept up: lost, refused, replaced, and what readers see of it."""

from __future__ import annotations

import asyncio
import logging
import random
from typing import Any, cast

import pytest
from msgspec.structs import replace

from bitget_client import Callback, Gap, OrderOutcomeUnknown, StreamLost, StreamOptions
from bitget_runtime.errors import (
    AuthError,
    ConnectFailed,
    InvalidArgument,
    InvalidRequest,
    OrderRejected,
    RateLimited,
    StreamClosed,
)
from memory_exchange import Frame, MemoryExchange, MemorySocket
from stream_setup import QUICK, soon, stream_to

TICKER: dict[str, Any] = {"inst_type": "spot", "symbol": "BTCUSDT"}


def trade(number: int) -> list[dict[str, str]]:
    return [{"p": "1", "S": "buy", "T": "1", "v": "1", "i": str(number), "L": str(number)}]


def order(number: int) -> list[dict[str, Any]]:
    return [{"orderId": str(number), "symbol": "BTCUSDT"}]


def refuse(code: str, *, only: str = "") -> Any:
    """An exchange that refuses subscriptions, or those for one symbol."""

    def answer(socket: MemorySocket, frame: Frame) -> None:
        if frame["op"] == "subscribe":
            for argument in frame["args"]:
                if not only or argument.get("symbol") == only:
                    socket.say({"event": "error", "arg": argument, "code": code, "msg": "no"})
                else:
                    socket.say({"event": "subscribe", "arg": argument})
        else:
            MemoryExchange().agree(socket, frame)

    return answer


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


async def test_an_exchange_that_never_answers_pings_is_left() -> None:
    exchange = MemoryExchange()
    exchange.answers_pings = False
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
                if "public" in socket.endpoint.url and socket.subscribed:
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
    exchange.answer = lambda socket, frame: socket.drop()
    options = replace(QUICK, first_delay=0.02, longest_delay=0.1, give_up_after=0.3)
    async with stream_to(exchange, options) as stream:
        with pytest.raises(StreamLost, match="end as soon as they are made"):
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
    exchange.answer = lambda socket, frame: socket.say({"event": "error", "code": "30012", "msg": "passphrase"})
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
        exchange.answer = lambda socket, frame: socket.say({"event": "error", "code": "30011", "msg": "key"})
        exchange.newest.drop()
        with pytest.raises(AuthError):
            await asyncio.wait_for(anext(orders), 1)


async def test_a_refused_channel_ends_that_subscription_alone() -> None:
    exchange = MemoryExchange()
    exchange.answer = refuse("30001", only="NOSUCH")
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


async def test_too_many_subscriptions_are_the_documented_error_and_no_storm() -> None:
    exchange = MemoryExchange()
    exchange.answer = refuse("30006")
    async with stream_to(exchange) as stream:
        with pytest.raises(RateLimited):
            await asyncio.wait_for(stream.ticker(**TICKER).confirmed(), 1)
        await asyncio.sleep(0.05)
        assert len(exchange.sockets) == 1
        assert len(exchange.newest.frames("subscribe")) == 1


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
        with pytest.raises(InvalidArgument, match="this stream has"):
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


async def test_a_connection_is_replaced_before_its_time_and_nothing_is_missed_or_doubled() -> None:
    exchange = MemoryExchange()
    seen: list[int] = []
    options = replace(QUICK, lifetime=0.1, overlap=0.05)

    def take(item: Any) -> None:
        assert not isinstance(item, Gap)
        seen.append(int(item.data[0].trade_id))

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
        exchange.answer = refuse("30006")
        old.say({"event": "error", "code": "30033"})
        await soon(lambda: len(exchange.sockets) >= 2 and not exchange.newest.open)
        old.push(trade(1))
        assert old.open
        push = await asyncio.wait_for(anext(trades), 1)
        assert not isinstance(push, Gap)
        exchange.answer = exchange.agree
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


def replying(code: str = "0", *, replies: bool = True) -> Any:
    def answer(socket: MemorySocket, frame: Frame) -> None:
        if frame["op"] != "trade":
            MemoryExchange().agree(socket, frame)
        elif replies:
            event = "trade" if code == "0" else "error"
            args = [{"symbol": "BTCUSDT", "orderId": "1", "clientOid": "c"}]
            socket.say({"event": event, "id": frame["id"], "args": args, "code": code, "msg": "words"})

    return answer


ORDER: dict[str, Any] = {
    "category": "spot",
    "symbol": "BTCUSDT",
    "side": "buy",
    "order_type": "market",
    "qty": "1",
    "client_oid": "c",
}


async def test_a_command_is_sent_once_and_replied_to() -> None:
    exchange = MemoryExchange()
    exchange.answer = replying()
    async with stream_to(exchange) as stream:
        ack = await stream.trade.place_order(**ORDER)
        assert (ack.order_id, ack.client_oid) == ("1", "c")
        [frame] = exchange.newest.frames("trade")
        assert frame["topic"] == "place-order"
        assert frame["category"] == "spot"
        acks = await asyncio.gather(*(stream.trade.place_order(**ORDER) for _ in range(20)))
        assert len(acks) == 20
        assert len(exchange.sockets) == 1


async def test_a_refused_command_is_a_typed_error() -> None:
    exchange = MemoryExchange()
    exchange.answer = replying("40762")
    async with stream_to(exchange) as stream:
        with pytest.raises(OrderRejected) as caught:
            await stream.trade.place_order(**ORDER)
        assert (caught.value.code, caught.value.operation) == ("40762", "uta.stream.trade.place_order")


async def test_an_order_whose_reply_is_lost_is_unknown_and_not_sent_again() -> None:
    exchange = MemoryExchange()
    exchange.answer = replying(replies=False)
    async with stream_to(exchange) as stream:
        placing = asyncio.ensure_future(stream.trade.place_order(**ORDER))
        await soon(lambda: exchange.sockets and exchange.newest.frames("trade"))
        exchange.newest.drop()
        with pytest.raises(OrderOutcomeUnknown) as caught:
            await asyncio.wait_for(placing, 1)
        assert caught.value.client_order_ids == ("c",)
        await soon(lambda: len(exchange.open_sockets) == 1)
        await asyncio.sleep(0.02)
        assert sum(len(socket.frames("trade")) for socket in exchange.sockets) == 1


async def test_a_reply_that_comes_too_late_is_not_lost(caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    exchange.answer = replying(replies=False)
    async with stream_to(exchange, replace(QUICK, reply_within=0.02)) as stream:
        with pytest.raises(OrderOutcomeUnknown, match="no reply within"):
            await stream.trade.place_order(**ORDER)
        caplog.set_level(logging.WARNING, logger="bitget_client")
        [frame] = exchange.newest.frames("trade")
        exchange.newest.say({"event": "trade", "id": frame["id"], "args": [{"orderId": "77"}], "code": "0"})
        assert '"orderId": "77"' in caplog.text


async def test_an_order_that_nobody_waits_for_any_more_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    exchange.answer = replying(replies=False)
    async with stream_to(exchange) as stream:
        placing = asyncio.ensure_future(stream.trade.place_order(**ORDER))
        await soon(lambda: exchange.sockets and exchange.newest.frames("trade"))
        placing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await placing
        assert "may have been carried out (client order IDs: c)" in caplog.text


async def test_without_a_connection_nothing_is_sent() -> None:
    exchange = MemoryExchange()
    exchange.unreachable = 1_000_000
    async with stream_to(exchange, replace(QUICK, reply_within=0.05)) as stream:
        with pytest.raises(ConnectFailed, match="nothing was sent"):
            await stream.trade.place_order(**ORDER)


async def test_a_replacement_waits_for_replies_on_the_old_connection() -> None:
    exchange = MemoryExchange()
    exchange.answer = replying(replies=False)
    async with stream_to(exchange) as stream:
        placing = asyncio.ensure_future(stream.trade.place_order(**ORDER))
        await soon(lambda: exchange.sockets and exchange.newest.frames("trade"))
        old = exchange.newest
        [frame] = old.frames("trade")
        old.say({"event": "error", "code": "30033"})
        await soon(lambda: len(exchange.sockets) == 2)
        await asyncio.sleep(0.05)
        old.say({"event": "trade", "id": frame["id"], "args": [{"orderId": "1"}], "code": "0"})
        assert (await asyncio.wait_for(placing, 1)).order_id == "1"
        await soon(lambda: not old.open)


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
        assert [event.item.data[0].order_id for event in read if event.subscription is orders] == ["1"]
        private.drop()
        event = await asyncio.wait_for(anext(events), 2)
        assert isinstance(event.item, Gap)
        exchange.answer = refuse("30001")
        stream.kline(**TICKER, interval="1m")
        with pytest.raises(InvalidRequest):
            await asyncio.wait_for(anext(events), 2)
        public.push(trade(9))
        assert (await asyncio.wait_for(anext(events), 2)).subscription is trades
    with pytest.raises(StopAsyncIteration):
        await anext(events)


async def test_a_callback_that_raises_does_not_stop_the_stream() -> None:
    exchange = MemoryExchange()
    reported: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: reported.append(context))
    seen = []

    def take(item: Any) -> None:
        seen.append(item)
        raise KeyError("mine")

    async with stream_to(exchange) as stream:
        await stream.public_trade(**TICKER, delivery=Callback(take)).confirmed()
        exchange.newest.push(trade(1))
        exchange.newest.push(trade(2))
        assert len(seen) == 2
        assert [type(context["exception"]) for context in reported] == [KeyError, KeyError]


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
        items = [await asyncio.wait_for(anext(trades), 1) for _ in range(2)]
        assert not isinstance(items[1], Gap)
        assert items[1].data[0].trade_id == "1"
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


@pytest.mark.parametrize("name", ["ping_every", "give_up_after", "lifetime", "overlap"])
def test_options_that_make_no_sense_are_refused(name: str) -> None:
    with pytest.raises(InvalidArgument, match=f"{name} must be a time above 0"):
        StreamOptions(**{name: cast("Any", 0.0)})


def test_the_password_of_a_proxy_is_not_shown() -> None:
    assert "geheim" not in repr(StreamOptions(proxy="http://me:geheim@proxy:1"))
