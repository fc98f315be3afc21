"""What hooks, counters and the log receive of what streams miss."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from bitget_client import DropOldest, Gap, RaiseWhenFull, ReaderTooSlow, StreamLost
from bitget_runtime.pacing.hooks import (
    EndedEvent,
    GapEvent,
    Hooks,
    LostEvent,
    RestoredEvent,
    ResyncedEvent,
    SubscriptionEvent,
    UnsyncedEvent,
)
from setups.stream_setup import QUICK, TICKER, clock_of_now, flow_of, refuse, soon, stream_to, trade
from stand_ins.memory_exchange import MemoryExchange

pytestmark = pytest.mark.virtual_time


async def test_a_lost_connection_is_a_gap_of_each_subscription() -> None:
    exchange, events = MemoryExchange(), list[GapEvent]()
    async with stream_to(exchange, flow=flow_of(clock_of_now(), hooks=Hooks(on_gap=events.append))) as stream:
        ticker = await stream.ticker(**TICKER).confirmed(1)
        await stream.public_trade(**TICKER).confirmed(1)
        exchange.newest.drop()
        assert isinstance(await anext(ticker), Gap)
        await soon(lambda: len(events) == 2)
    assert {event.channel for event in events} == {"uta.stream.ticker", "uta.stream.public_trade"}
    assert {event.argument["symbol"] for event in events} == {"BTCUSDT"}
    assert {(event.reason, event.lost) for event in events} == {("disconnected", None)}
    assert all(0 <= event.seconds < 5 for event in events)


async def test_a_push_that_cannot_be_read_and_a_slow_reader_are_gaps() -> None:
    exchange, events = MemoryExchange(), list[GapEvent]()
    async with stream_to(exchange, flow=flow_of(clock_of_now(), hooks=Hooks(on_gap=events.append))) as stream:
        await stream.public_trade(**TICKER, delivery=DropOldest(limit=2)).confirmed(1)
        exchange.newest.say(b'{"arg":{"instType":"spot","topic":"publicTrade","symbol":"BTCUSDT"},"data":[}')
        assert [(event.reason, event.lost) for event in events] == [("undecodable", 1)]
        for number in range(10):
            exchange.newest.push(trade(number))
        assert [(event.reason, event.lost) for event in events[1:]] == [("reader too slow", None)]  # once, not per push


async def test_a_hook_that_raises_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def fail(event: GapEvent) -> None:
        raise ValueError("on purpose")

    exchange = MemoryExchange()
    async with stream_to(exchange, flow=flow_of(clock_of_now(), hooks=Hooks(on_gap=fail))) as stream:
        ticker = await stream.ticker(**TICKER).confirmed(1)
        exchange.newest.drop()
        assert isinstance(await anext(ticker), Gap)
        exchange.newest.push([])
        assert not isinstance(await anext(ticker), Gap)
    assert "the hook on_gap raised ValueError" in caplog.text


def watching(events: list[SubscriptionEvent]) -> Hooks:
    seen = events.append
    return Hooks(on_gap=seen, on_lost=seen, on_restored=seen, on_ended=seen, on_unsynced=seen, on_resynced=seen)


async def test_an_outage_is_reported_while_it_lasts_and_when_it_is_over(caplog: pytest.LogCaptureFixture) -> None:
    exchange, events = MemoryExchange(), list[SubscriptionEvent]()
    async with stream_to(exchange, flow=flow_of(clock_of_now(), hooks=watching(events))) as stream:
        await stream.ticker(**TICKER).confirmed(1)
        await stream.ticker(inst_type="spot", symbol="ETHUSDT").confirmed(1)
        exchange.unreachable = 1_000_000
        exchange.newest.drop()
        await soon(lambda: len(events) == 2)
        assert [type(event) for event in events] == [LostEvent, LostEvent]
        assert [event.argument["symbol"] for event in events] == ["BTCUSDT", "ETHUSDT"]
        assert (stream.counters.lost, stream.counters.down, stream.counters.reconnections) == (2, 2, 0)
        exchange.unreachable = 0
        await soon(lambda: len(events) == 6)
        assert [type(event) for event in events[2:]] == [RestoredEvent, GapEvent] * 2
        assert (stream.counters.down, stream.counters.reconnections, stream.counters.gaps) == (0, 1, 2)
    told = [record for record in caplog.records if record.getMessage().startswith(("lost the", "the connection to"))]
    assert [getattr(record, "subscriptions", None) for record in told] == [2, 2]
    assert told[1].duration > 0  # type: ignore[attr-defined]  # a field of this record


async def test_a_loss_is_one_record(caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        ticker = await stream.ticker(**TICKER).confirmed(1)
        exchange.newest.drop()
        assert isinstance(await anext(ticker), Gap)
    first, second = [record.getMessage() for record in caplog.records]
    assert first.startswith("lost the connection to ws://memory")
    assert "is back after" in second


async def test_a_frame_that_may_be_anybodys_is_one_record(caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        for symbol in ("BTCUSDT", "ETHUSDT", "XRPUSDT"):
            await stream.ticker(inst_type="spot", symbol=symbol).confirmed(1)
        exchange.newest.say(b'{"arg":{"instType"')
        assert stream.counters.gaps == 3
    assert [getattr(record, "subscriptions", None) for record in caplog.records] == [3]


async def test_a_subscription_that_is_given_up_is_no_longer_down() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, replace(QUICK, give_up_after=0.02)) as stream:
        ticker = await stream.ticker(**TICKER).confirmed(1)
        exchange.unreachable = 1_000_000
        exchange.newest.drop()
        with pytest.raises(StreamLost):
            await anext(ticker)
        assert (stream.counters.lost, stream.counters.down, stream.counters.failed) == (1, 0, 1)


async def test_every_loss_has_an_end_though_it_is_given_up_or_closed() -> None:
    exchange, events = MemoryExchange(), list[SubscriptionEvent]()
    flow = flow_of(clock_of_now(), hooks=watching(events))
    async with stream_to(exchange, replace(QUICK, give_up_after=0.02), flow=flow) as stream:
        await stream.ticker(**TICKER).confirmed(1)
        exchange.unreachable = 1_000_000
        exchange.newest.drop()
        await soon(lambda: len(events) == 2)
    given_up = events[1]
    assert isinstance(given_up, EndedEvent)
    assert (given_up.error, given_up.reason) == ("StreamLost", "disconnected")
    assert "nobody listens" in given_up.detail
    assert 0 <= given_up.seconds < 5
    events.clear()
    exchange.unreachable = 0
    async with stream_to(exchange, flow=flow) as stream:
        await stream.ticker(**TICKER).confirmed(1)
        exchange.unreachable = 1_000_000
        exchange.newest.drop()
        await soon(lambda: len(events) == 1)
    assert [type(event) for event in events] == [LostEvent, EndedEvent]
    assert (stream.counters.down, stream.counters.failed) == (0, 0)


async def test_a_subscription_that_is_closed_has_ended_without_an_error() -> None:
    exchange, events = MemoryExchange(), list[SubscriptionEvent]()
    async with stream_to(exchange, flow=flow_of(clock_of_now(), hooks=watching(events))) as stream:
        ticker = await stream.ticker(**TICKER).confirmed(1)
        await stream.public_trade(**TICKER).confirmed(1)
        await ticker.close()
        [ended] = events
        assert isinstance(ended, EndedEvent)
        assert (ended.channel, ended.error, ended.detail) == ("uta.stream.ticker", None, "")
        assert (ended.reason, ended.seconds) == (None, 0)
    assert [(type(event), event.channel) for event in events[1:]] == [(EndedEvent, "uta.stream.public_trade")]


async def test_a_reader_that_is_too_slow_has_failed() -> None:
    exchange, events = MemoryExchange(), list[SubscriptionEvent]()
    async with stream_to(exchange, flow=flow_of(clock_of_now(), hooks=watching(events))) as stream:
        trades = await stream.public_trade(**TICKER, delivery=RaiseWhenFull(limit=2)).confirmed(1)
        for number in range(3):
            exchange.newest.push(trade(number))
        await soon(lambda: len(events) == 1)
        assert isinstance(events[0], EndedEvent)
        assert (events[0].error, stream.counters.failed) == ("ReaderTooSlow", 1)
        with pytest.raises(ReaderTooSlow):
            async for _ in trades:
                pass
    assert len(events) == 1


async def test_a_stream_that_never_connects_is_down_from_its_first_failure_on() -> None:
    exchange, events = MemoryExchange(), list[SubscriptionEvent]()
    exchange.unreachable = 1_000_000
    async with stream_to(exchange, flow=flow_of(clock_of_now(), hooks=watching(events))) as stream:
        ticker = stream.ticker(**TICKER)
        with pytest.raises(TimeoutError, match=r"not confirmed within 0\.01 s: nobody listens"):
            await ticker.confirmed(0.01)
        assert (stream.counters.down, stream.counters.lost, ticker.live) == (1, 1, False)
        late = stream.public_trade(**TICKER)
        assert stream.counters.down == 2
        exchange.unreachable = 0
        await late.confirmed(1)
        await ticker.confirmed(1)
        assert [type(event) for event in events] == [LostEvent, LostEvent, RestoredEvent, RestoredEvent]
        assert (stream.counters.down, stream.counters.gaps) == (0, 0)
        exchange.newest.push([])
        assert not isinstance(await anext(ticker), Gap)  # nothing is missing: it had not begun


async def test_a_connection_that_ends_before_it_confirms_is_down() -> None:
    exchange = MemoryExchange()
    exchange.respond = lambda socket, frame: socket.drop("not today")
    async with stream_to(exchange) as stream:
        stream.ticker(**TICKER)
        await soon(lambda: stream.counters.down == 1)


async def test_a_subscription_that_is_refused_for_the_moment_is_down() -> None:
    exchange, events = MemoryExchange(), list[SubscriptionEvent]()
    confirm, exchange.respond = exchange.respond, refuse("30006")
    async with stream_to(exchange, flow=flow_of(clock_of_now(), hooks=watching(events))) as stream:
        ticker = stream.ticker(**TICKER)
        await soon(lambda: stream.counters.down == 1)
        exchange.respond = confirm
        await ticker.confirmed(60)
        lost, restored = events
        assert isinstance(lost, LostEvent)
        assert isinstance(restored, RestoredEvent)
        assert (lost.reason, restored.reason) == ("refused", "refused")
        assert (stream.counters.down, stream.counters.lost, stream.counters.gaps) == (0, 1, 0)


async def test_a_book_out_of_sync_is_reported_with_its_subject() -> None:
    exchange, events = MemoryExchange(), list[SubscriptionEvent]()
    async with stream_to(exchange, flow=flow_of(clock_of_now(), hooks=watching(events))) as stream:
        book = (await stream.books(**TICKER).confirmed(1)).local_book()
        exchange.newest.push(book_data(seq=1, pseq=0), "snapshot")
        assert book.synced
        exchange.newest.push(book_data(seq=9, pseq=7), "update")
        [unsynced] = events
        assert isinstance(unsynced, UnsyncedEvent)
        assert unsynced.argument["symbol"] == "BTCUSDT"
        exchange.newest.push(book_data(seq=10, pseq=0), "snapshot")
        resynced = events[-1]
        assert isinstance(resynced, ResyncedEvent)
        assert resynced.problem == unsynced.problem
        assert 0 <= resynced.seconds == round(resynced.seconds, 3)
        assert stream.counters.resyncs == 1


def book_data(*, seq: int, pseq: int) -> list[dict[str, Any]]:
    return [{"a": [["2", "1"]], "b": [["1", "1"]], "seq": seq, "pseq": pseq, "ts": "1"}]


async def test_counters_of_pushes_and_of_what_a_slow_reader_loses() -> None:
    exchange, flow = MemoryExchange(), flow_of(clock_of_now())
    async with stream_to(exchange, flow=flow) as stream:
        await stream.public_trade(**TICKER, delivery=DropOldest(limit=2)).confirmed(1)
        for number in range(10):
            exchange.newest.push(trade(number))
        assert (stream.counters.pushes, stream.counters.dropped) == (10, 8)
        assert flow.watching.streams.now().pushes == 10
    assert flow.watching.streams.now().pushes == 10  # what a closed stream has counted is kept
