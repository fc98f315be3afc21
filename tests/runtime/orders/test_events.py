"""Iterating over what happens to orders: what a time-out, a dropped iterator and a second reader do to it."""

from __future__ import annotations

import asyncio
import gc
import threading
import time

import pytest

from bitget_client import AsyncBitget, Gap, InvalidArgument, OrderChange, OrderEvent, OrderState, StreamClosed
from bitget_runtime.fake import FakeExchange
from bitget_runtime.orders.desk import events as desk_events
from bitget_runtime.orders.desk.events import Events
from bitget_runtime.values.scalars import Timestamp
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, QUICK


def test_a_time_out_ends_nothing_for_asyncio(exchange: FakeExchange) -> None:
    async def run() -> None:
        client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
        async with client, client.uta.orders(QUICK) as orders:
            events = orders.events()
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(anext(events), 0.01)
            order = await orders.place(**ORDER, price="50000")
            event = await asyncio.wait_for(anext(events), 5)
            assert not isinstance(event, Gap)
            assert event.order == order
            await order.live(5)
            changes = aiter(order)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(anext(changes), 0.01)
            await order.cancel()
            told = [change async for change in changes]
            assert any(isinstance(change, OrderChange) and change.state is OrderState.CANCELLED for change in told)
            assert [change async for change in changes] == []

    asyncio.run(run())


def test_a_time_out_ends_nothing(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        events = orders.events(timeout=0.02)
        begun = time.monotonic()
        with pytest.raises(TimeoutError, match=r"after 0\.02 s there was no event of orders"):
            next(events)
        assert 0.015 < time.monotonic() - begun < 2
        order = orders.place(**ORDER, price="50000")
        order.live(5)
        event = next(events)
        assert not isinstance(event, Gap)
        assert event.order == order
        with pytest.raises(InvalidArgument, match="timeout must be a number of seconds"):
            orders.events(timeout="5")  # type: ignore[arg-type] # on purpose


@pytest.mark.usefixtures("only_own_garbage")
def test_iterators_that_are_dropped_are_fed_no_longer(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        order = orders.place(**ORDER, price="50000")
        order.live(5)  # nothing more happens to it
        engine, thread = orders._followed
        of_ours = len(engine.tracker._listeners)
        for _ in range(50):
            orders.events()
            iter(order)
        kept = orders.events()
        gc.collect()
        assert thread.call(lambda: len(engine._readers)) == 1
        assert len(engine.tracker._listeners) == of_ours + 1
        kept.close()
        assert thread.call(lambda: len(engine._readers)) == 0
        assert list(kept) == []


@pytest.mark.usefixtures("only_own_garbage")
def test_iterators_that_are_dropped_are_fed_no_longer_for_asyncio(exchange: FakeExchange) -> None:
    async def run() -> None:
        client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
        async with client, client.uta.orders(QUICK) as orders:
            order = await orders.place(**ORDER, price="50000")
            await order.live(5)  # nothing more happens to it
            for _ in range(50):
                orders.events()
                aiter(order)
            kept = orders.events()
            gc.collect()
            await asyncio.sleep(0)
            assert len(orders._engine._readers) == 1
            await kept.aclose()
            assert len(orders._engine._readers) == 0
            assert [event async for event in kept] == []

    asyncio.run(run())


def test_threads_share_an_iterator(exchange: FakeExchange) -> None:
    seen: list[str] = []
    failed: list[BaseException] = []

    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        events = orders.events()

        def read() -> None:
            try:
                for event in events:
                    assert not isinstance(event, Gap)
                    seen.append(f"{event.order.id} {event.what}")
            except BaseException as error:
                failed.append(error)

        threads = [threading.Thread(target=read) for _ in range(3)]
        for thread in threads:
            thread.start()
        for price in ("50000", "49000", "48000"):
            orders.place(**ORDER, price=price).live(5)
    for thread in threads:
        thread.join(5)
        assert not thread.is_alive()
    assert failed == []
    assert len(seen) == len(set(seen)) == 6  # sent and live, three times


def test_after_the_block_the_orders_are_closed(exchange: FakeExchange) -> None:
    with client_of(exchange) as client:
        with client.uta.orders(QUICK) as orders:
            events = orders.events()
            order = orders.place(**ORDER, price="50000")
            order.live(5)
        for attempt in (
            lambda: orders.place(**ORDER, price="50000"),
            orders.events,
            orders.open,
            orders.account,
            order.cancel,
            order.final,
            lambda: iter(order),
        ):
            with pytest.raises(StreamClosed, match="the orders are closed"):
                attempt()
        assert len(list(events)) == 2  # what had happened can still be read


def test_dropped_events_leave_a_gap_that_counts_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk_events, "_LIMIT", 4)
    events = Events[int](lambda: 1_700_000_000_000)
    for number in range(7):
        events.put(number)
    gap = events.take()
    assert isinstance(gap, Gap)
    assert (gap.reason, gap.lost) == ("reader too slow", 3)
    assert [events.take() for _ in range(5)] == [3, 4, 5, 6, None]


def test_gaps_that_wait_one_after_the_other_are_one() -> None:
    events = Events[int](lambda: 1_700_000_000_000)
    for since, until in ((10, 20), (5, 15), (12, 30)):
        events.put(Gap(reason="disconnected", since=Timestamp(since), until=Timestamp(until)))
    gap = events.take()
    assert isinstance(gap, Gap)
    assert (gap.since, gap.until) == (5, 30)
    assert events.take() is None


def test_a_stream_that_was_interrupted_is_an_event(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        events = orders.events(timeout=10)
        order = orders.place(**ORDER, price="50000")
        order.live(5)
        exchange.streams.faults.drop()
        gap = next(one for one in events if isinstance(one, Gap))
        assert gap.reason == "disconnected"
        order.cancel()
        assert isinstance(last := next(one for one in events if not isinstance(one, Gap)), OrderEvent)
        assert last.order == order
