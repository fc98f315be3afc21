"""Items that wait for a reader, and what happens to them if the reader is too slow."""

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
from bitget_runtime.stream.delivery.inbox import Inbox, inbox_for
from bitget_runtime.stream.delivery.overlap import EventOverlap, SnapshotOverlap
from bitget_runtime.stream.delivery.waking import Flag
from bitget_runtime.stream.wire.identity import Identity
from bitget_runtime.stream.wire.push import Push
from setups.stream_setup import TICKER, soon, stream_to
from stand_ins.memory_exchange import MemoryExchange


class Quote(Struct):
    symbol: str
    price: int


def push(symbol: str, price: int) -> Push[list[Quote]]:
    return Push([Quote(symbol, price)])


GAP = Gap(reason="disconnected", since=Timestamp(1), until=Timestamp(2))


BY_SYMBOL = Identity(("symbol",))


def inbox_of(delivery: DropOldest | KeepLatest | RaiseWhenFull) -> Inbox[Any]:
    return inbox_for(delivery, BY_SYMBOL.things)


def drained(inbox: Inbox[Any]) -> list[Any]:
    found = []
    while (item := inbox.take()) is not None:
        found.append(item)
    return found


def test_what_fits_is_kept_in_order() -> None:
    inbox = inbox_of(DropOldest(3))
    for number in range(3):
        inbox.put(push("A", number))
    assert [item.data[0].price for item in drained(inbox)] == [0, 1, 2]


def test_the_oldest_are_dropped_and_counted() -> None:
    inbox = inbox_of(DropOldest(3))
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
    inbox = inbox_of(DropOldest(limit))
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
    inbox = inbox_of(RaiseWhenFull(2))
    for number in range(3):
        inbox.put(push("A", number))
    assert [item.data[0].price for item in drained(inbox)] == [0, 1]
    assert inbox.ended
    assert isinstance(inbox.error, ReaderTooSlow)
    assert inbox.error.waiting == 2


def test_only_the_latest_of_each_symbol_is_kept() -> None:
    inbox = inbox_of(KeepLatest())
    for symbol, price in (("A", 1), ("B", 1), ("A", 2), ("A", 3)):
        inbox.put(push(symbol, price))
    assert [(item.data[0].symbol, item.data[0].price) for item in drained(inbox)] == [("B", 1), ("A", 3)]


def test_a_symbol_is_not_lost_to_a_push_that_tells_of_another() -> None:
    inbox = inbox_of(KeepLatest())
    both = Push([Quote("A", 1), Quote("B", 1)])
    inbox.put(both)
    inbox.put(push("A", 2))
    assert drained(inbox) == [both, push("A", 2)]


def test_a_gap_that_is_dropped_is_told_by_the_gap_that_takes_its_place() -> None:
    inbox = inbox_of(DropOldest(1))
    inbox.put(GAP)
    inbox.put(push("A", 1))
    gap, kept = drained(inbox)
    assert (gap.reason, gap.since, gap.lost) == ("reader too slow", 1, None)
    assert kept == push("A", 1)


def test_nothing_comes_after_the_end() -> None:
    inbox = inbox_of(RaiseWhenFull(1))
    for number in range(3):
        inbox.put(push("A", number))
        if number == 1:
            assert drained(inbox) == [push("A", 0)]
    assert drained(inbox) == []


def test_a_gap_stays_before_what_came_after_it() -> None:
    inbox = inbox_of(KeepLatest())
    inbox.put(push("A", 1))
    inbox.put(GAP)
    inbox.put(push("A", 2))
    assert drained(inbox) == [GAP, push("A", 2)]


def test_a_limit_of_nothing_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="limit must be an int of at least 1"):
        DropOldest(0)
    with pytest.raises(InvalidArgument, match="most_bytes must be an int"):
        KeepLatest(most_bytes=cast("Any", "4 MB"))


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
    inbox = inbox_of(DropOldest(50))
    arrived = Flag()
    inbox.waker = arrived.set
    total = 5_000

    def fill() -> None:
        for number in range(total):
            inbox.put(push("A", number))
        inbox.end(None)

    thread = threading.Thread(target=fill)
    thread.start()
    seen = 0
    last = -1
    while True:
        arrived.clear()
        ended = inbox.ended
        item = inbox.take()
        if isinstance(item, Gap):
            seen += item.lost or 0
        elif item is not None:
            assert item.data[0].price > last
            last = item.data[0].price
            seen += 1
        elif ended:
            break
        else:
            assert arrived.wait(5)
    thread.join()
    assert seen == total


def test_what_waits_is_bounded_by_its_weight_too() -> None:
    inbox = inbox_of(DropOldest(most_bytes=100_000))
    for number in range(1_000):
        inbox.put(push("A" * 1_000, number))
    assert 60 <= len(inbox) <= 100
    gap, *kept = drained(inbox)
    assert gap.lost == 1_000 - len(kept)
    assert kept[-1].data[0].price == 999


def test_light_items_are_not_bounded_by_their_weight() -> None:
    inbox = inbox_of(DropOldest(2_000))
    for number in range(3_000):
        inbox.put(push("A", number))
    assert len(inbox) == 2_000


def test_what_is_too_heavy_in_all_raises() -> None:
    inbox = inbox_of(RaiseWhenFull(most_bytes=50_000))
    for number in range(1_000):
        inbox.put(push("A" * 1_000, number))
    assert isinstance(inbox.error, ReaderTooSlow)
    assert len(inbox) < 100


def test_things_without_end_are_dropped_with_a_gap() -> None:
    inbox = inbox_of(KeepLatest(limit=20))
    for number in range(50):
        inbox.put(push(f"S{number}", number))
    gap, *kept = drained(inbox)
    assert (gap.reason, gap.lost) == ("reader too slow", 30)
    assert [item.data[0].price for item in kept] == list(range(30, 50))


async def test_the_close_of_a_candle_is_not_replaced_by_the_next_one() -> None:
    def candle(start: int, close: str) -> list[dict[str, str]]:
        rest = dict.fromkeys(("open", "high", "low", "volume", "turnover"), "1")
        return [{"start": str(start), "close": close, **rest}]

    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        candles = await stream.kline(**TICKER, interval="1m", delivery=KeepLatest()).confirmed()
        for start, close in ((60, "5"), (60, "8"), (120, "8.1"), (120, "8.2")):
            exchange.newest.push(candle(start, close))
        await soon(lambda: candles.waiting == 2)
        pushes = [await anext(candles), await anext(candles)]
        assert [one.data[0].raw_close for one in pushes if isinstance(one, Push)] == ["8", "8.2"]


class Coin(Struct):
    coin: str


class Held(Struct):
    pair: Coin | None
    amount: str


class Balances(Struct):
    coins: list[Coin]
    raw_side: str | None = None


def test_entries_are_told_apart_by_lists_inside_and_by_raw_slots() -> None:
    identity = Identity(("coins.coin", "side"))
    one = Balances([Coin("BTC"), Coin("ETH")], "long")
    assert identity.thing(one) == identity.thing(Balances([Coin("BTC"), Coin("ETH")], "long"))
    assert identity.thing(one) != identity.thing(Balances([Coin("BTC")], "long"))
    assert identity.thing(one) != identity.thing(Balances([Coin("BTC"), Coin("ETH")], "short"))
    assert identity.thing(Balances([])) != identity.thing(Balances([Coin("BTC")]))


def test_entries_are_told_apart_by_a_field_of_an_object_inside() -> None:
    identity = Identity(("pair.coin",))
    assert identity.thing(Held(Coin("BTC"), "1")) == identity.thing(Held(Coin("BTC"), "2"))
    assert identity.thing(Held(Coin("BTC"), "1")) != identity.thing(Held(Coin("ETH"), "1"))
    assert identity.thing(Held(None, "1")) != identity.thing(Held(None, "2"))


class Told(Struct):
    i: int
    connection: int = 0


BY_ID = Identity(("i",))


def told(*numbers: int, action: str = "update", connection: int = 0) -> Push[list[Told]]:
    return Push([Told(number, connection) for number in numbers], action)


def numbers_of(item: Push[list[Told]] | None) -> list[int]:
    return [] if item is None else [one.i for one in item.data]


@given(
    contents=st.lists(st.integers(0, 4), max_size=30),
    turns=st.lists(st.tuples(st.booleans(), st.integers(1, 4)), max_size=60),
)
def test_what_two_connections_tell_is_taken_once(contents: list[int], turns: list[tuple[bool, int]]) -> None:
    """Both tell the same in the same order, each at its own pace, in pushes of its own, with fields of its own."""
    overlap = EventOverlap(BY_ID, None)
    waiting = {False: list(contents), True: list(contents)}
    taken: Counter[int] = Counter()
    for is_new, size in [*turns, *([(False, 1)] * 30), *([(True, 1)] * 30)]:
        batch, waiting[is_new] = waiting[is_new][:size], waiting[is_new][size:]
        taken.update(numbers_of(overlap.admitted(told(*batch, connection=is_new), is_new=is_new)))
    assert taken == Counter(contents)


def test_what_only_one_connection_tells_is_taken() -> None:
    overlap = EventOverlap(BY_ID, None)
    assert overlap.admitted(told(1), is_new=True)
    assert overlap.admitted(told(2), is_new=False)


def test_events_without_their_field_are_compared_whole() -> None:
    overlap = EventOverlap(Identity(("gone",)), None)
    assert numbers_of(overlap.admitted(told(1), is_new=False)) == [1]
    assert numbers_of(overlap.admitted(told(1, 2), is_new=True)) == [2]


def test_a_new_connection_that_begins_with_history_does_not_tell_it_twice() -> None:
    overlap = EventOverlap(BY_ID, told(9))
    assert overlap.admitted(told(1, action="snapshot"), is_new=True) is None
    assert overlap.admitted(told(2), is_new=True)
    first = EventOverlap(BY_ID, told(1, 2, action="snapshot"))
    assert numbers_of(first.admitted(told(1, 2, 3, action="snapshot"), is_new=True)) == [3]


def test_of_each_thing_the_new_connection_has_the_last_word() -> None:
    overlap = SnapshotOverlap(BY_ID, told(1, 2))
    assert overlap.admitted(told(1, 2, action="snapshot"), is_new=True) is None
    assert overlap.admitted(told(1), is_new=False) is None
    assert numbers_of(overlap.admitted(told(1, 3), is_new=False)) == [3]
    assert numbers_of(overlap.admitted(told(1), is_new=True)) == [1]


def test_what_is_gone_on_the_new_connection_is_told() -> None:
    overlap = SnapshotOverlap(BY_ID, told(1, 2))
    assert numbers_of(overlap.admitted(told(2), is_new=True)) == [2]
    assert overlap.admitted(told(), is_new=True) == told()


def test_what_comes_after_the_end_replaces_nothing() -> None:
    inbox = inbox_of(KeepLatest())
    inbox.put(push("BTCUSDT", 1))
    inbox.end(None)
    inbox.put(push("BTCUSDT", 2))
    assert drained(inbox) == [push("BTCUSDT", 1)]
