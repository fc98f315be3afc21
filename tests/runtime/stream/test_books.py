"""Local order books that a stream keeps, against an exchange that loses, duplicates and garbles pushes."""

from __future__ import annotations

import asyncio
import os
import random
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from bitget_client import Gap, InvalidArgument, Push
from bitget_runtime.book.order_book import OrderBook
from bitget_runtime.errors import InvalidRequest
from setups.stream_setup import QUICK, soon, stream_to
from stand_ins.memory_exchange import Frame, MemoryExchange, MemorySocket

pytestmark = pytest.mark.virtual_time

BOOK: dict[str, Any] = {"inst_type": "spot", "symbol": "BTCUSDT"}


class BookExchange(MemoryExchange):
    """An exchange with one true book; it sends a snapshot to whoever subscribes."""

    def __init__(self, seed: int = 1) -> None:
        super().__init__()
        self.chance = random.Random(seed)
        self.levels: dict[str, dict[int, int]] = {"a": {}, "b": {}}
        self.seq = 10
        self.history: dict[int, dict[str, dict[int, int]]] = {}
        self.respond = self._respond
        for _ in range(40):
            self._change()

    def _respond(self, socket: MemorySocket, frame: Frame) -> None:
        self.agree(socket, frame)
        if frame["op"] == "subscribe" and self.sends_snapshots:
            self.snapshot(socket)

    sends_snapshots = True

    def snapshot(self, socket: MemorySocket) -> None:
        sides = {
            side: [[str(price), str(size)] for price, size in levels.items()] for side, levels in self.levels.items()
        }
        socket.push([{**sides, "seq": self.seq, "pseq": 0, "ts": "1"}], "snapshot", socket.subscribed[-1])

    def _change(self) -> dict[str, list[list[str]]]:
        changed: dict[str, list[list[str]]] = {"a": [], "b": []}
        for _ in range(self.chance.randint(1, 4)):
            side = self.chance.choice("ab")
            price = self.chance.randint(1, 50) + (100 if side == "a" else 0)
            size = self.chance.choice((0, self.chance.randint(1, 99)))
            changed[side].append([str(price), str(size)])
            if size:
                self.levels[side][price] = size
            else:
                self.levels[side].pop(price, None)
        self.seq += 1
        self.history[self.seq] = {side: dict(levels) for side, levels in self.levels.items()}
        return changed

    def update(self) -> Frame:
        """Change the book; the push that says so."""
        before = self.seq
        return {**self._change(), "seq": self.seq, "pseq": before, "ts": "1"}

    def assert_true(self, book: OrderBook) -> None:
        """The book is as this one was at the same number."""
        view = book.top()
        assert view.seq is not None
        expected = self.history[view.seq]
        assert {int(price): int(size) for price, size in view.asks} == expected["a"]
        assert {int(price): int(size) for price, size in view.bids} == expected["b"]


async def test_a_book_follows_its_stream() -> None:
    exchange = BookExchange()
    async with stream_to(exchange) as stream:
        book = stream.books(**BOOK).local_book()
        assert (book.synced, book.best_bid) == (False, None)
        await asyncio.wait_for(book.in_sync(), 1)
        exchange.assert_true(book)
        for _ in range(20):
            exchange.newest.push([exchange.update()])
        assert await asyncio.wait_for(anext(book), 1) is book
        assert book.seq == exchange.seq
        exchange.assert_true(book)
        best_bid, best_ask = book.best_bid, book.best_ask
        assert best_bid is not None
        assert best_ask is not None
        assert best_bid.price == max(map(Decimal, exchange.levels["b"]))
        assert best_ask.price == min(map(Decimal, exchange.levels["a"]))


async def test_what_came_before_the_book_was_asked_for_is_in_it() -> None:
    exchange = BookExchange()
    async with stream_to(exchange) as stream:
        subscription = await stream.books(**BOOK).confirmed()
        exchange.newest.push([exchange.update()])
        book = subscription.local_book()
        assert book.synced
        exchange.assert_true(book)
        with pytest.raises(InvalidArgument, match="go to a local order book"):
            await anext(subscription)


FAULTS = int(os.environ.get("BOOK_FAULTS", "2000"))
"""How many of them; `make soak` takes more."""


async def test_thousands_of_faults_are_never_seen_while_in_sync() -> None:
    """Skipped, doubled, late and malformed updates, resets and lost connections, at every tenth push or so."""
    exchange = BookExchange(7)
    chance = random.Random(11)
    looked_at, in_sync, faults = 0, 0, 0
    wrong = list[Exception]()

    def look(book: OrderBook) -> None:
        nonlocal looked_at
        if book.synced:
            looked_at += 1
            try:
                exchange.assert_true(book)
            except (AssertionError, KeyError) as error:  # what a callback raises is only logged
                wrong.append(error)

    limits: dict[str, Any] = {
        "subscriptions_per_hour": 100_000,
        "messages_per_second": 100_000,
        "connections_per_5_minutes": 100_000,
    }
    options = replace(QUICK, first_delay=0.0002, longest_delay=0.0005, ping_every=100.0)
    async with stream_to(exchange, options, **limits) as stream:
        book = await stream.books(**BOOK).local_book(look).in_sync()
        while faults < FAULTS:
            if chance.randrange(3):  # else it happens amid getting over the one before
                await asyncio.wait_for(book.in_sync(), 2)
                exchange.newest.push([exchange.update()])
                in_sync += 1
            socket = exchange.newest
            for _ in range(chance.randint(0, 3)):
                socket.push([exchange.update()])
            fault = chance.randrange(100)
            faults += 1
            push = exchange.update()
            if fault < 40:
                pass  # the update is lost
            elif fault < 60:
                socket.push([push])
                socket.push([push])
            elif fault < 75:
                later = exchange.update()
                socket.push([later])
                socket.push([push])
            elif fault < 90:
                socket.push([{**push, "a": [["not a price", "1"]]}])
            elif fault < 98:
                socket.push([push])
                exchange.snapshot(socket)
            else:
                socket.drop()
                await soon(lambda: exchange.open_sockets and exchange.newest.subscribed)
            exchange.history = {seq: exchange.history[seq] for seq in list(exchange.history)[-20:]}
            await asyncio.sleep(0)
        exchange.newest.push([exchange.update()])
        await asyncio.wait_for(book.in_sync(), 2)
        assert book.seq == exchange.seq
        assert wrong == []
        assert looked_at >= in_sync > FAULTS / 2
        assert book.resyncs > FAULTS / 10


async def test_a_lost_connection_takes_the_book_out_of_sync_at_once() -> None:
    exchange = BookExchange()
    async with stream_to(exchange) as stream:
        book = await stream.books(**BOOK).local_book().in_sync()
        exchange.unreachable = 5
        exchange.newest.drop()
        await soon(lambda: not book.synced)
        assert (book.best_bid, book.asks()) == (None, [])
        assert book.problem == "the connection was lost"
        await asyncio.wait_for(book.in_sync(), 2)
        exchange.assert_true(book)
        assert book.resyncs == 1


async def test_a_snapshot_that_does_not_come_is_asked_for_again() -> None:
    exchange = BookExchange()
    async with stream_to(exchange, replace(QUICK, respond_within=0.05)) as stream:
        book = await stream.books(**BOOK).local_book().in_sync()
        exchange.sends_snapshots = False
        exchange.update()
        exchange.newest.push([exchange.update()])
        assert not book.synced
        await soon(lambda: len(exchange.newest.frames("subscribe")) >= 2)
        exchange.sends_snapshots = True
        await asyncio.wait_for(book.in_sync(), 2)
        asked = len(exchange.newest.frames("subscribe"))
        await asyncio.sleep(0.12)
        assert len(exchange.newest.frames("subscribe")) == asked


async def test_a_book_that_begins_late_asks_for_a_snapshot_of_its_own() -> None:
    exchange = BookExchange()
    async with stream_to(exchange) as stream:
        subscription = stream.books(**BOOK)
        await asyncio.wait_for(anext(subscription), 1)
        book = await subscription.local_book().in_sync(timeout=1)
        exchange.assert_true(book)
        assert len(exchange.newest.frames("subscribe")) == 2


@pytest.mark.parametrize("data", [None, [], 17, "", {}, [None], [{"asks": [], "bids": []}]], ids=repr)
@pytest.mark.parametrize("action", ["snapshot", "update"])
async def test_a_push_without_a_change_that_can_be_read_is_no_change(data: Any, action: str) -> None:
    exchange = BookExchange()
    async with stream_to(exchange) as stream:
        book = await stream.books(**BOOK).local_book().in_sync(timeout=1)
        exchange.newest.push(data, action)
        assert not book.synced
        await book.in_sync(timeout=1)
        assert len(exchange.newest.frames("subscribe")) == 2
        exchange.assert_true(book)


async def test_whoever_waits_for_pushes_learns_that_they_go_to_a_book() -> None:
    async with stream_to(BookExchange()) as stream:
        subscription = await stream.books(**BOOK).confirmed()
        assert isinstance(await asyncio.wait_for(anext(subscription), 1), Push)
        waiting = asyncio.create_task(anext(subscription))
        await asyncio.sleep(0)
        subscription.local_book()
        with pytest.raises(InvalidArgument, match="go to a local order book"):
            await asyncio.wait_for(waiting, 1)


async def test_a_book_that_begins_during_an_outage_is_empty() -> None:
    exchange = BookExchange()
    async with stream_to(exchange) as stream:
        subscription = await stream.books(**BOOK).confirmed()
        await soon(lambda: subscription.waiting)
        exchange.unreachable = 3
        exchange.newest.drop()
        await soon(lambda: not subscription.live)
        book = subscription.local_book()
        assert (book.synced, book.problem) == (False, "the connection was lost")
        await book.in_sync(timeout=2)
        exchange.assert_true(book)


async def test_a_snapshot_that_is_quicker_than_the_gap_before_it_is_kept() -> None:
    exchange = BookExchange()
    async with stream_to(exchange, replace(QUICK, silent_after=0.1)) as stream:
        book = await stream.books(**BOOK).local_book().in_sync(timeout=1)

        def snapshot_first(socket: MemorySocket, frame: Frame) -> None:
            if frame["op"] == "subscribe":
                socket.subscribed.extend(frame["args"])
                exchange.snapshot(socket)
            exchange.agree(socket, frame)

        exchange.respond = snapshot_first
        await soon(lambda: book.resyncs == 1)
        await asyncio.sleep(0.02)
        assert book.synced
        assert len(exchange.newest.frames("subscribe")) == 2


async def test_a_first_snapshot_that_does_not_come_is_asked_for() -> None:
    exchange = BookExchange()
    exchange.sends_snapshots = False
    async with stream_to(exchange, replace(QUICK, respond_within=0.05)) as stream:
        book = stream.books(**BOOK).local_book()
        with pytest.raises(TimeoutError, match="no snapshot yet"):
            await book.in_sync(timeout=0.01)
        await soon(lambda: exchange.sockets and len(exchange.newest.frames("subscribe")) >= 2)
        exchange.sends_snapshots = True
        await book.in_sync(timeout=2)


async def test_pushes_make_one_book_only() -> None:
    exchange = BookExchange()
    async with stream_to(exchange) as stream:
        subscription = stream.books(**BOOK)
        book = await subscription.local_book().in_sync()
        with pytest.raises(InvalidArgument, match="go to a local order book"):
            subscription.local_book()
        exchange.newest.push([exchange.update()])
        assert book.seq == exchange.seq
        merged = stream.books(inst_type="spot", symbol="ETHUSDT")
        stream.events()
        with pytest.raises(InvalidArgument, match=r"go to the stream's events"):
            merged.local_book()


async def test_a_refused_book_raises() -> None:
    exchange = MemoryExchange()

    def refuse(socket: MemorySocket, frame: Frame) -> None:
        socket.say({"event": "error", "arg": frame["args"][0], "code": "30001", "msg": "no"})

    exchange.respond = refuse
    async with stream_to(exchange) as stream:
        book = stream.books(**BOOK).local_book()
        with pytest.raises(InvalidRequest):
            await asyncio.wait_for(book.in_sync(), 1)
        with pytest.raises(InvalidRequest):
            await asyncio.wait_for(anext(book), 1)


async def test_a_closed_book_is_empty_and_ends() -> None:
    exchange = BookExchange()
    async with stream_to(exchange) as stream:
        book = await stream.books(**BOOK).local_book().in_sync()
        await book.close()
        assert not book.synced
        with pytest.raises(StopAsyncIteration):
            await anext(book)
        await soon(lambda: exchange.newest.frames("unsubscribe"))


async def test_rows_with_two_sizes_keep_the_one_that_everybody_can_take() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        book = stream.rpi_books(**BOOK).local_book()
        await soon(lambda: exchange.sockets and exchange.newest.subscribed)
        change = {"a": [["2", "5", "9"]], "b": [["1", "0", "3"]], "seq": 1, "pseq": 0, "ts": "1"}
        exchange.newest.push([change], "snapshot")
        assert [tuple(level) for level in book.asks()] == [(Decimal(2), Decimal(5))]
        assert book.bids() == []


async def test_pushes_of_books_can_be_read_as_they_are() -> None:
    exchange = BookExchange()
    async with stream_to(exchange) as stream:
        push = await asyncio.wait_for(anext(stream.books(**BOOK)), 1)
        assert not isinstance(push, Gap)
        assert push.action == "snapshot"
        assert push.data[0].seq == exchange.seq
