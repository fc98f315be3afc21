"""What waits for a reader, and what becomes of it when the reader is too slow."""

from __future__ import annotations

import threading
from collections import Counter
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from bitget_client import (
    Callback,
    DropOldest,
    Gap,
    InvalidArgument,
    KeepLatest,
    RaiseWhenFull,
    ReaderTooSlow,
    StreamOptions,
    Timestamp,
)
from bitget_runtime.stream.inbox import Inbox, LockedInbox, inbox_for
from bitget_runtime.stream.overlap import Overlap
from bitget_runtime.stream.push import Push
from memory_exchange import MemoryExchange
from stream_setup import TICKER, soon, stream_to


class Quote(Struct):
    symbol: str
    price: int


def push(symbol: str, price: int) -> Push[list[Quote]]:
    return Push([Quote(symbol, price)])


GAP = Gap(reason="disconnected", since=Timestamp(1), until=Timestamp(2))


def drained(inbox: Inbox[Any] | LockedInbox[Any]) -> list[Any]:
    found = []
    while (item := inbox.take()) is not None:
        found.append(item)
    return found


def test_what_fits_is_kept_in_order() -> None:
    inbox = inbox_for(DropOldest(3))
    for number in range(3):
        inbox.put(push("A", number))
    assert [item.data[0].price for item in drained(inbox)] == [0, 1, 2]


def test_the_oldest_are_dropped_and_counted() -> None:
    inbox = inbox_for(DropOldest(3))
    for number in range(10):
        inbox.put(push("A", number))
    gap, *rest = drained(inbox)
    assert (gap.reason, gap.lost) == ("reader too slow", 7)
    assert 0 < gap.since <= gap.until
    assert [item.data[0].price for item in rest] == [7, 8, 9]
    inbox.put(push("A", 10))
    assert len(drained(inbox)) == 1


def count(item: object) -> int:
    """How many pushes an item stands for."""
    return (item.lost or 0) if isinstance(item, Gap) else 1


@given(limit=st.integers(1, 5), puts=st.lists(st.booleans(), max_size=60))
def test_what_is_dropped_and_what_is_read_is_everything(limit: int, puts: list[bool]) -> None:
    """True is a push, False a reading."""
    inbox = inbox_for(DropOldest(limit))
    number, seen = 0, 0
    for is_put in puts:
        if is_put:
            inbox.put(push("A", number))
            number += 1
        elif (item := inbox.take()) is not None:
            seen += count(item)
    seen += sum(count(item) for item in drained(inbox))
    assert seen == number
    assert len(inbox) == 0


def test_a_reader_who_must_not_miss_anything_is_told() -> None:
    inbox = inbox_for(RaiseWhenFull(2))
    for number in range(3):
        inbox.put(push("A", number))
    assert [item.data[0].price for item in drained(inbox)] == [0, 1]
    assert inbox.ended
    assert isinstance(inbox.error, ReaderTooSlow)
    assert inbox.error.waiting == 2


def test_only_the_latest_of_each_symbol_is_kept() -> None:
    inbox = inbox_for(KeepLatest())
    for symbol, price in (("A", 1), ("B", 1), ("A", 2), ("A", 3)):
        inbox.put(push(symbol, price))
    assert [(item.data[0].symbol, item.data[0].price) for item in drained(inbox)] == [("B", 1), ("A", 3)]


def test_a_symbol_is_not_lost_to_a_push_that_tells_of_another() -> None:
    inbox = inbox_for(KeepLatest())
    both = Push([Quote("A", 1), Quote("B", 1)])
    inbox.put(both)
    inbox.put(push("A", 2))
    assert drained(inbox) == [both, push("A", 2)]


def test_a_gap_that_is_dropped_is_told_by_the_gap_that_takes_its_place() -> None:
    inbox = inbox_for(DropOldest(1))
    inbox.put(GAP)
    inbox.put(push("A", 1))
    gap, kept = drained(inbox)
    assert (gap.reason, gap.since, gap.lost) == ("reader too slow", 1, None)
    assert kept == push("A", 1)


def test_nothing_comes_after_the_end() -> None:
    inbox = inbox_for(RaiseWhenFull(1))
    for number in range(3):
        inbox.put(push("A", number))
        if number == 1:
            assert drained(inbox) == [push("A", 0)]
    assert drained(inbox) == []


def test_a_gap_stays_before_what_came_after_it() -> None:
    inbox = inbox_for(KeepLatest())
    inbox.put(push("A", 1))
    inbox.put(GAP)
    inbox.put(push("A", 2))
    assert drained(inbox) == [GAP, push("A", 2)]


def test_a_limit_of_nothing_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="limit must be at least 1"):
        inbox_for(DropOldest(0))


async def test_what_does_not_replace_what_came_before_can_not_be_left_out() -> None:
    async with stream_to(MemoryExchange()) as stream:
        for subscribe in (stream.books, stream.public_trade):
            with pytest.raises(InvalidArgument, match="do not replace each other"):
                subscribe(**TICKER, delivery=KeepLatest())
        with pytest.raises(InvalidArgument, match="do not replace each other"):
            stream.order(delivery=KeepLatest())
        stream.ticker(**TICKER, delivery=KeepLatest())


async def nothing_to_await(item: object) -> None:
    """What no callback can be."""


@pytest.mark.parametrize(
    "wrong", [print, KeepLatest, "latest", Callback(cast("Any", None)), Callback(nothing_to_await)]
)
async def test_what_is_no_delivery_is_refused(wrong: Any) -> None:
    with pytest.raises(InvalidArgument):
        StreamOptions(delivery=wrong)
    async with stream_to(MemoryExchange()) as stream:
        with pytest.raises(InvalidArgument, match=r"^uta\.stream\.ticker: "):
            stream.ticker(**TICKER, delivery=wrong)


async def test_a_subscription_that_overflows_ends_and_is_unsubscribed() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        ticker = await stream.ticker(inst_type="spot", symbol="A", delivery=RaiseWhenFull(1)).confirmed()
        for _ in range(3):
            exchange.newest.push([])
        assert not isinstance(await anext(ticker), Gap)
        with pytest.raises(ReaderTooSlow):
            await anext(ticker)
        await soon(lambda: exchange.newest.frames("unsubscribe"))
        await stream.ticker(inst_type="spot", symbol="A").confirmed()


def test_two_threads_lose_nothing() -> None:
    inbox: LockedInbox[Push[list[Quote]]] = LockedInbox(inbox_for(DropOldest(50)))
    total = 5_000

    def fill() -> None:
        for number in range(total):
            inbox.put(push("A", number))
        inbox.end(None)

    thread = threading.Thread(target=fill)
    thread.start()
    seen = 0
    last = -1
    while not (inbox.ended and len(inbox) == 0 and not inbox._inbox.has_something):
        item = inbox.take()
        if item is None:
            inbox.wait(1)
        elif isinstance(item, Gap):
            seen += item.lost or 0
        else:
            assert item.data[0].price > last
            last = item.data[0].price
            seen += 1
    thread.join()
    assert seen == total


def payload(content: int, ts: int, action: str = "update") -> bytes:
    return b'{"action":"%s","arg":{"topic":"x"},"data":[{"i":"%d"}],"ts":%d}' % (action.encode(), content, ts)


@given(contents=st.lists(st.integers(0, 4), max_size=30), turns=st.lists(st.booleans(), max_size=60))
def test_what_two_connections_bring_is_taken_once(contents: list[int], turns: list[bool]) -> None:
    """Both bring the same in the same order, each at its own pace; equal contents may occur several times."""
    overlap = Overlap(switches=False, updates=True)
    waiting = {False: list(contents), True: list(contents)}
    taken: Counter[int] = Counter()
    for is_new in [*turns, *([False] * 30), *([True] * 30)]:
        if waiting[is_new]:
            content = waiting[is_new].pop(0)
            taken[content] += overlap.admits(payload(content, ts=7 + is_new), is_new=is_new)
    assert taken == Counter(contents)


def test_what_only_one_connection_brings_is_taken() -> None:
    overlap = Overlap(switches=False, updates=False)
    assert overlap.admits(payload(1, 1), is_new=True)
    assert overlap.admits(payload(2, 1), is_new=False)


def test_a_new_connection_that_begins_with_history_is_not_told_twice() -> None:
    overlap = Overlap(switches=False, updates=True)
    assert not overlap.admits(payload(1, 1, "snapshot"), is_new=True)
    assert overlap.admits(payload(2, 1), is_new=True)


def test_data_that_comes_first_is_compared_too() -> None:
    overlap = Overlap(switches=False, updates=False)
    first = b'{"data":[{"i":"1"}],"arg":{"topic":"x"},"action":"snapshot","ts":1}'
    assert overlap.admits(first, is_new=False)
    assert not overlap.admits(first.replace(b'"ts":1', b'"ts":2'), is_new=True)
