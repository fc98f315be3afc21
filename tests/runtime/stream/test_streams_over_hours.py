"""Streams over hours, in virtual time: what they spend, and when they say that something happened."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Callable
from typing import Any

import pytest

from bitget_client import DropOldest, Gap, KeepLatest, Push, StreamOptions
from bitget_runtime.errors import InvalidRequest
from bitget_runtime.pacing.clock import Clock
from setups.stream_setup import TICKER, flow_of, next_gap, stream_to, trade
from setups.virtual_time import BEGINNING, VirtualTime
from stand_ins.memory_exchange import Frame, MemoryExchange, MemorySocket


class Books(MemoryExchange):
    """An exchange that sends a snapshot to whoever subscribes to a book.

    Attributes:
        seq: Number of the last change of each book.
        asked_at: When each subscription was received, with its symbol.
        damaged: Symbols whose snapshots can't be read.
        silent: Symbols that get no snapshot.
    """

    def __init__(self, clock: VirtualTime) -> None:
        super().__init__()
        self.clock = clock
        self.respond = self.send_snapshots
        self.seq: dict[str, int] = {}
        self.asked_at: list[tuple[float, str]] = []
        self.damaged: set[str] = set()
        self.silent: set[str] = set()
        self.pushed = 0

    def send_snapshots(self, socket: MemorySocket, frame: Frame) -> None:
        self.agree(socket, frame)
        for argument in frame["args"] if frame["op"] == "subscribe" else ():
            symbol = argument["symbol"]
            self.asked_at.append((self.clock.now, symbol))
            if symbol in self.damaged:
                socket.say(b'{"action":"snapshot","arg":%s,"data":[{"a"' % json.dumps(argument).encode())
            elif symbol not in self.silent:
                seq = self.seq.setdefault(symbol, 1)
                whole = {"a": [["2", "1"]], "b": [["1", "1"]], "seq": seq, "pseq": 0, "ts": "1"}
                socket.push([whole], "snapshot", argument)

    def change(self, symbol: str) -> None:
        before = self.seq[symbol]
        self.seq[symbol] = before + 1
        changed = {"a": [["2", str(before)]], "b": [], "seq": before + 1, "pseq": before, "ts": "1"}
        for argument in [one for one in self.newest.subscribed if one["symbol"] == symbol]:
            self.pushed += 1
            self.newest.push([changed], "update", argument)

    async def trade_every(self, symbol: str, shortest: float, longest: float) -> None:
        chance = random.Random(symbol)
        while True:
            await asyncio.sleep(chance.uniform(shortest, longest))
            self.change(symbol)


@pytest.mark.parametrize(("shortest", "longest"), [(70, 110), (5, 120)])
def test_quiet_books_stay_in_sync_and_leave_subscriptions_to_others(shortest: float, longest: float) -> None:
    async def main(clock: VirtualTime) -> None:
        exchange = Books(clock)
        async with stream_to(exchange, StreamOptions(), subscriptions_per_hour=24) as stream:
            books = [stream.books(inst_type="spot", symbol=f"S{number}").local_book() for number in range(10)]
            for book in books:
                await book.in_sync()
            markets = [asyncio.create_task(exchange.trade_every(f"S{n}", shortest, longest)) for n in range(10)]
            for _ in range(120):
                await asyncio.sleep(37)
                assert all(book.synced for book in books)
            for market in markets:
                market.cancel()
            assert exchange.pushed >= sum(exchange.seq.values()) - 10 - 3
            messages = {at for at, _ in exchange.asked_at}
            assert all(len([at for at in messages if begin <= at < begin + 3600]) <= 13 for begin in messages)

    VirtualTime().run(main)


def test_a_channel_that_died_is_noticed_again_after_an_hour_without_such_a_silence() -> None:
    async def main(clock: VirtualTime) -> None:
        exchange = Books(clock)
        async with stream_to(exchange, StreamOptions()) as stream:
            await stream.books(inst_type="spot", symbol="S").local_book().in_sync()
            await asyncio.sleep(61)
            assert [at for at, _ in exchange.asked_at[1:]] == [pytest.approx(60, abs=1)]
            market = asyncio.create_task(exchange.trade_every("S", 5, 10))
            await asyncio.sleep(3700)
            market.cancel()
            await asyncio.sleep(75)
            assert len(exchange.asked_at) == 3
            assert exchange.asked_at[2][0] - 61 - 3700 < 62

    VirtualTime().run(main)


def test_a_new_snapshot_is_waited_for_with_the_book_saying_until_when() -> None:
    async def main(clock: VirtualTime) -> None:
        exchange = Books(clock)
        async with stream_to(exchange, StreamOptions(silent_after=1e9), subscriptions_per_hour=4) as stream:
            good = await stream.books(inst_type="spot", symbol="GOOD").local_book().in_sync()
            for _ in range(3):
                await asyncio.sleep(60)
                await good.resync()
                await good.in_sync()
            await good.resync()
            await asyncio.sleep(1)
            assert good.problem is not None
            assert "no snapshot can be requested before 13:00:00 UTC" in good.problem
            assert [one["symbol"] for one in exchange.newest.subscribed] == ["GOOD"]
            with pytest.raises(TimeoutError, match="13:00:00"):
                await good.in_sync(timeout=1)
            await good.in_sync()
            assert clock.now == pytest.approx(3600, abs=2)

    VirtualTime().run(main)


@pytest.mark.parametrize("trouble", ["damaged", "silent"])
def test_a_book_that_gets_no_snapshot_asks_more_and_more_rarely(trouble: str) -> None:
    async def main(clock: VirtualTime) -> None:
        exchange = Books(clock)
        getattr(exchange, trouble).add("BAD")
        async with stream_to(exchange, StreamOptions(silent_after=1e9)) as stream:
            bad = stream.books(inst_type="spot", symbol="BAD").local_book()
            await asyncio.sleep(60)
            assert 3 <= len(exchange.asked_at) <= 8
            await asyncio.sleep(3540)
            assert 20 <= len(exchange.asked_at) <= 50
            getattr(exchange, trouble).clear()
            await bad.in_sync(timeout=121)

    VirtualTime().run(main)


def test_books_without_snapshots_leave_half_of_the_subscriptions_to_others() -> None:
    async def main(clock: VirtualTime) -> None:
        exchange = Books(clock)
        bad = [f"BAD{number}" for number in range(20)]
        exchange.silent.update(bad)
        async with stream_to(exchange, StreamOptions(silent_after=1e9), subscriptions_per_hour=60) as stream:
            books = [stream.books(inst_type="spot", symbol=symbol).local_book() for symbol in bad]
            await asyncio.sleep(3590)
            assert len({at for at, _ in exchange.asked_at}) == 30
            assert "no snapshot can be requested before" in str(books[-1].problem)
            good = stream.books(inst_type="spot", symbol="GOOD").local_book()
            await good.in_sync(timeout=2)
            assert stream.connections == 1

    VirtualTime().run(main)


# Gaps


def moment(gap: Gap) -> tuple[float, float]:
    """Since when, and until when, in seconds since the beginning."""
    return round(gap.since / 1000 - BEGINNING, 1), round(gap.until / 1000 - BEGINNING, 1)


@pytest.mark.parametrize("delivery", [DropOldest(limit=100), KeepLatest(limit=100)])
def test_the_gap_of_a_slow_reader_spans_what_is_missing(delivery: Any) -> None:
    """Push n arrives at second n."""

    async def main(clock: VirtualTime) -> None:
        exchange = MemoryExchange()
        async with stream_to(exchange, StreamOptions()) as stream:
            if isinstance(delivery, DropOldest):
                pushes: Any = await stream.public_trade(**TICKER, delivery=delivery).confirmed()
                data: Callable[[int], list[Any]] = trade
            else:
                pushes = await stream.kline(**TICKER, interval="1m", delivery=delivery).confirmed()
                data = lambda number: [{"start": str(number)}]  # noqa: E731

            async def market() -> None:
                for number in range(1, 400):
                    await asyncio.sleep(number - clock.now)
                    exchange.newest.push(data(number))

            selling = asyncio.create_task(market())
            assert isinstance(await anext(pushes), Push)  # the first one
            await asyncio.sleep(300.5 - clock.now)  # 2 to 300 wait, and 200 is the last one without room
            gap = await anext(pushes)
            assert (gap.lost, moment(gap)) == (199, (1, 201))
            await asyncio.sleep(50)  # 201 to 250 are dropped before anything else is read
            gap = await anext(pushes)
            assert (gap.lost, moment(gap)) == (50, (201, 251))
            assert isinstance(await anext(pushes), Push)  # 251
            await asyncio.sleep(10)
            gap = await anext(pushes)
            assert (gap.lost, moment(gap)) == (9, (251, 261))
            selling.cancel()

    VirtualTime().run(main)


def test_gaps_are_on_the_exchange_s_clock() -> None:
    """The exchange's clock is 20 s ahead."""

    async def main(clock: VirtualTime) -> None:
        exchange, known = MemoryExchange(), Clock(monotonic=lambda: clock.now, wall=clock.wall)
        known.learn(round((clock.wall() + 20) * 1000), clock.now, clock.now)
        async with stream_to(exchange, StreamOptions(), flow=flow_of(known)) as stream:
            trades = await stream.public_trade(**TICKER, delivery=DropOldest(limit=1)).confirmed()
            await asyncio.sleep(1)
            exchange.newest.push(trade(1))
            await anext(trades)
            await asyncio.sleep(1)
            head = b'{"arg":{"instType":"spot","topic":"publicTrade","symbol":"BTCUSDT"},"data":[}'
            exchange.newest.say(head)
            assert moment(await next_gap(trades)) == (21, 22)
            await asyncio.sleep(1)
            exchange.newest.drop()
            since, until = moment(await next_gap(trades))
            assert since == 22
            assert 23 <= until < 24
            for _ in range(3):
                await asyncio.sleep(1)
                exchange.newest.push(trade(2))
            gap = await next_gap(trades)
            assert moment(gap)[1] == pytest.approx(clock.now + 20, abs=0.1)

    VirtualTime().run(main)


def test_age_counts_on_when_the_clock_is_set_back() -> None:
    async def main(clock: VirtualTime) -> None:
        exchange = MemoryExchange()
        async with stream_to(exchange, StreamOptions()) as stream:
            quiet = await stream.public_trade(**TICKER).confirmed()
            busy = await stream.public_trade(inst_type="spot", symbol="ETHUSDT").confirmed()
            exchange.newest.push(trade(1), argument=dict(quiet.argument))
            await asyncio.sleep(600.5)
            clock.ahead = -3600
            exchange.newest.push(trade(2), argument=dict(busy.argument))
            await asyncio.sleep(1200)
            assert quiet.age == pytest.approx(1800.5, abs=0.01)
            assert busy.age == pytest.approx(1200, abs=0.01)

    VirtualTime().run(main)


# Refusals


def test_a_repeated_subscription_that_is_refused_ends_though_a_late_push_came_first() -> None:
    async def main(clock: VirtualTime) -> None:
        exchange = MemoryExchange()
        async with stream_to(exchange, StreamOptions()) as stream:
            ticker = await stream.ticker(**TICKER, silent_after=5).confirmed()

            def refuse(socket: MemorySocket, frame: Frame) -> None:
                if frame["op"] == "subscribe":
                    socket.push([], "snapshot", frame["args"][0])  # was on its way
                    socket.say({"event": "error", "arg": frame["args"][0], "code": "30001", "msg": "no"})
                else:
                    exchange.agree(socket, frame)

            exchange.respond = refuse
            await asyncio.sleep(10)
            assert not ticker.live
            assert isinstance(await anext(ticker), Push)
            with pytest.raises(InvalidRequest, match="30001"):
                await anext(ticker)

    VirtualTime().run(main)
