"""Who may read what, where and for how long; and callbacks that can't be used."""

from __future__ import annotations

import asyncio
import functools
import gc
import signal
import threading
import weakref
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from bitget_client import Bitget, Callback, DropOldest, InvalidArgument, Push, ReaderTooSlow, StreamClosed, StreamLost
from bitget_client.uta.stream import UtaStream
from bitget_runtime.book.order_book import OrderBook
from bitget_runtime.book.side import BookSide
from bitget_runtime.errors import ApiError
from bitget_runtime.fake import fake_exchange
from bitget_runtime.stream.delivery.inbox import Inbox
from bitget_runtime.stream.delivery.merged import MergedInbox
from bitget_runtime.stream.delivery.waking import Flag
from setups.book_changes import Change, rows, synced
from setups.stream_setup import TICKER, refuse, soon, stream_to, trade
from stand_ins.memory_exchange import MemoryExchange


@contextmanager
def blocking(pushing: bool = True) -> Iterator[UtaStream]:
    with fake_exchange() as exchange:
        if not pushing:
            exchange.streams.stop_market()
        with Bitget(*exchange.credentials, base_url=exchange.base_url) as client, client.uta.stream() as stream:
            yield stream


async def test_several_tasks_share_the_events_and_all_of_them_end() -> None:
    exchange = MemoryExchange()
    seen: list[int] = []

    async def work() -> None:
        async for event in stream.events():
            assert isinstance(event.item, Push)
            seen.append(int(event.item.data[0].trade_id))

    async with stream_to(exchange) as stream:
        await stream.public_trade(**TICKER).confirmed()
        workers = [asyncio.create_task(work()) for _ in range(3)]
        for number in range(30):
            exchange.newest.push(trade(number))
            await asyncio.sleep(0)
        await soon(lambda: len(seen) == 30)
    await asyncio.wait_for(asyncio.gather(*workers), 1)
    assert sorted(seen) == list(range(30))


async def test_reading_in_another_event_loop_is_refused() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        trades = await stream.public_trade(**TICKER).confirmed()
        subscription = await stream.books(**TICKER).confirmed()
        kept = subscription.local_book()
        ticker = stream.ticker(**TICKER)
        tries: list[Callable[[], Awaitable[object]]] = [
            lambda: anext(trades),
            lambda: anext(kept),
            kept.in_sync,
            kept.resync,
            kept.close,
            lambda: anext(stream.events()),
            ticker.confirmed,
            ticker.close,
            stream.close,
        ]

        async def tried(one: Callable[[], Awaitable[object]]) -> None:
            with pytest.raises(StreamClosed, match="another event loop"):
                await asyncio.wait_for(one(), 1)

        for one in tries:
            await asyncio.to_thread(asyncio.run, tried(one))
        assert trades.live


@pytest.mark.usefixtures("only_own_garbage")
async def test_a_closed_subscription_is_forgotten_with_what_it_holds() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        gone: list[weakref.ref[Any]] = []
        for symbol in ("A", "B"):
            trades = await stream.public_trade(inst_type="spot", symbol=symbol).confirmed()
            exchange.newest.push(trade(1), argument=dict(trades.argument))
            await asyncio.sleep(0)
            await trades.close()
            gone.append(weakref.ref(trades))
            assert isinstance(await anext(trades), Push)  # the rest can still be read by who holds it
        exchange.respond = refuse("30001")
        refused = stream.ticker(**TICKER)
        with pytest.raises(ApiError):
            await refused.confirmed()
        gone.append(weakref.ref(refused))
        del trades, refused
        await asyncio.sleep(0.01)
        gc.collect()
        assert [one() for one in gone] == [None] * 3


async def test_waiting_in_vain_for_a_confirmation_leaves_nothing_behind() -> None:
    exchange = MemoryExchange()
    exchange.respond = lambda socket, frame: None
    async with stream_to(exchange) as stream:
        ticker = stream.ticker(**TICKER)
        for _ in range(5):
            with pytest.raises(TimeoutError):
                await ticker.confirmed(0.001)
        assert ticker._feed._waiting == []


async def take(item: object) -> None:
    """What no callback can be."""


class Handler:
    async def __call__(self, item: object) -> None: ...


@pytest.mark.parametrize("function", [take, Handler(), functools.partial(take), functools.partial(Handler())])
async def test_functions_to_await_are_no_callbacks(function: Any) -> None:
    async with stream_to(MemoryExchange()) as stream:
        with pytest.raises(InvalidArgument, match="iterate where you await"):
            stream.ticker(**TICKER, delivery=Callback(function))
        with pytest.raises(InvalidArgument, match="iterate where you await"):
            stream.books(**TICKER).local_book(on_change=function)


@pytest.mark.parametrize("of_a_book", [False, True])
async def test_a_function_that_returns_what_nobody_awaits_is_reported_once(
    of_a_book: bool, caplog: pytest.LogCaptureFixture
) -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        if of_a_book:
            (await stream.books(**TICKER).confirmed()).local_book(on_change=lambda book: take(book))
        else:
            await stream.public_trade(**TICKER, delivery=Callback(lambda item: take(item))).confirmed()
        for _ in range(3):
            exchange.newest.push([])
        await soon(lambda: caplog.records)
        await asyncio.sleep(0.01)
    [record] = caplog.records
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], InvalidArgument)
    assert "nobody awaits" in str(record.exc_info[1])


async def test_a_function_may_start_a_task(caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    tasks: list[asyncio.Task[None]] = []

    def begin(item: object) -> object:
        tasks.append(asyncio.create_task(take(item)))
        return tasks[-1]

    async with stream_to(exchange) as stream:
        await stream.public_trade(**TICKER, delivery=Callback(begin)).confirmed()
        exchange.newest.push(trade(1))
        await soon(lambda: tasks)
    assert caplog.records == []


def test_readers_are_told_that_a_callback_has_ended_the_stream() -> None:
    def leave(item: object) -> None:
        raise SystemExit(3)

    with blocking() as stream:
        other = stream.ticker(inst_type="spot", symbol="ETHUSDT")
        other.read(5)
        stream.ticker(**TICKER, delivery=Callback(leave))
        with pytest.raises(StreamLost, match="SystemExit") as caught:
            list(other)
        assert isinstance(caught.value.__cause__, SystemExit)


def test_events_have_a_time_limit() -> None:
    with blocking(pushing=False) as stream:
        trades = stream.public_trade(**TICKER).confirmed(5)
        events = stream.events(timeout=0.2)
        for _ in range(2):
            with pytest.raises(TimeoutError, match=r"0\.2 s"):
                list(events)
        assert trades.live


def test_an_error_is_told_once_however_many_read_events() -> None:
    queue: list[MergedInbox[str, Any]] = []
    inbox: Inbox[Any] = Inbox(DropOldest())
    MergedInbox("it", inbox, queue.append)
    inbox.put("an item")
    inbox.end(ReaderTooSlow("too slow", waiting=1))
    assert queue.pop().take() == "an item"
    with pytest.raises(ReaderTooSlow):
        queue.pop().take()
    assert queue == []


def test_a_flag_is_cleared_for_one_thread_alone() -> None:
    flag = Flag()
    assert not flag.wait(0)
    flag.set()
    assert flag.wait(0)
    flag.clear()
    assert not flag.is_set()
    other: list[bool] = []
    thread = threading.Thread(target=lambda: other.append(flag.wait(0)))
    thread.start()
    thread.join()
    assert other == [True]
    threading.Timer(0.01, flag.set).start()
    assert flag.wait(5)


def raised_inside(owner: type, name: str, handler: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Have a signal handler run in the middle of a method, once, in the main thread."""
    real = getattr(owner, name)
    ran: list[bool] = []

    def meanwhile(self: Any, *rest: Any) -> Any:
        if threading.current_thread() is threading.main_thread() and not ran:
            ran.append(True)
            signal.raise_signal(signal.SIGTERM)
        return real(self, *rest)

    signal.signal(signal.SIGTERM, lambda *_: handler())
    monkeypatch.setattr(owner, name, meanwhile)
    return ran


@pytest.mark.parametrize("what", ["book", "pushes"])
def test_a_signal_handler_closes_while_the_main_thread_reads(what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    previous = signal.getsignal(signal.SIGTERM)
    try:
        with blocking() as stream:
            books = stream.books(**TICKER).confirmed(5)
            if what == "book":
                kept = books.local_book().in_sync(5)
                ran = raised_inside(BookSide, "best", stream.close, monkeypatch)
                kept.top(20)
                assert not kept.synced
            else:
                ran = raised_inside(Inbox, "take", stream.close, monkeypatch)
                assert all(isinstance(push, Push) for push in books)
                with pytest.raises(StreamClosed):
                    books.read(5)
            assert ran
    finally:
        signal.signal(signal.SIGTERM, previous)


def test_a_signal_handler_that_interrupts_a_change_reads_an_empty_book(monkeypatch: pytest.MonkeyPatch) -> None:
    previous = signal.getsignal(signal.SIGTERM)
    seen: list[object] = []
    book = synced()
    try:
        raised_inside(BookSide, "merge", lambda: seen.append((book.best_bid, book.top().asks)), monkeypatch)
        assert book.apply(Change(asks=rows("10.2 9"), seq=101, pseq=100), "update") == "applied"
    finally:
        signal.signal(signal.SIGTERM, previous)
    assert seen == [(None, ())]
    assert book.bid_depth == 2


def test_threads_read_one_moment_while_another_one_writes() -> None:
    book = OrderBook()
    book.apply(Change(asks=rows("10 0.5"), bids=rows("1 0.5"), seq=1, pseq=0), "snapshot")
    stop = threading.Event()

    def write() -> None:
        seq = 1
        while not stop.is_set():
            price = 2 + seq % 7
            update = Change(
                asks=rows(f"{price} 1", f"{price + 1} 0"), bids=rows(f"1.{seq % 7} {price}"), seq=seq + 1, pseq=seq
            )
            assert book.apply(update, "update") == "applied"
            seq += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(300):
            view = book.top()
            prices = [level.price for level in view.asks]
            assert prices == sorted(prices)
            assert book.best_bid is not None
    finally:
        stop.set()
        writer.join()
