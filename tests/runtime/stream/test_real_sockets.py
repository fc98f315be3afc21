"""Streams over real sockets against the fake exchange, blocking and with asyncio."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest

from bitget_client import (
    ApiError,
    AsyncBitget,
    Bitget,
    Callback,
    ConnectFailed,
    Gap,
    InvalidArgument,
    OrderOutcomeUnknown,
    Push,
    StreamClosed,
    StreamOptions,
)
from bitget_client.uta.stream import UtaStream
from bitget_runtime.fake import FakeExchange
from setups.stream_setup import soon

TICKER: dict[str, Any] = {"inst_type": "usdt-futures", "symbol": "BTCUSDT"}
ORDER: dict[str, Any] = {
    "category": "spot",
    "symbol": "BTCUSDT",
    "side": "buy",
    "order_type": "limit",
    "qty": "0.01",
    "price": "50000",
}
QUICK = StreamOptions(first_delay=0.01, longest_delay=0.05, overlap=0.05, give_up_after=5.0)


@pytest.fixture
def client(fake_exchange: FakeExchange) -> Iterator[Bitget]:
    with Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        yield client


@pytest.fixture
def async_client(fake_exchange: FakeExchange) -> AsyncBitget:
    return AsyncBitget(*fake_exchange.credentials, base_url=fake_exchange.base_url)


def test_a_blocking_stream_reads_pushes_and_gaps(fake_exchange: FakeExchange, client: Bitget) -> None:
    with client.uta.stream(QUICK) as stream:
        ticker = stream.ticker(**TICKER).confirmed()
        first = next(ticker)
        assert not isinstance(first, Gap)
        assert first.data[0].last_price > 0
        fake_exchange.streams.faults.drop()
        gap = next(ticker)
        assert isinstance(gap, Gap)
        assert gap.reason == "disconnected"
        assert not isinstance(next(ticker), Gap)
    fake_exchange.streams.wait(lambda: not fake_exchange.streams.connections)
    assert list(ticker) == []
    with pytest.raises(StreamClosed):
        stream.ticker(**TICKER)


def test_a_blocking_stream_ends_with_its_thread(client: Bitget) -> None:
    before = threading.active_count()
    with client.uta.stream() as stream:
        stream.ticker(**TICKER).confirmed()
    assert threading.active_count() == before
    stream.close()


def test_threads_that_use_a_stream_while_it_is_closed_are_told(client: Bitget) -> None:
    for _ in range(20):
        stream = client.uta.stream()
        stream.ticker(**TICKER)
        told: list[str] = []

        def use(name: str, stream: UtaStream = stream, told: list[str] = told) -> None:
            try:
                for number in range(1_000):
                    stream.ticker(inst_type="spot", symbol=f"{name}{number}")
            except StreamClosed as error:
                told.append(error.message)

        threads = [threading.Thread(target=use, args=(name,)) for name in ("A", "B")]
        for thread in threads:
            thread.start()
        stream.close()
        for thread in threads:
            thread.join(5)
            assert not thread.is_alive()
        assert len(told) == 2


def test_closing_inside_a_callback_is_refused_and_closing_later_works(
    fake_exchange: FakeExchange, client: Bitget
) -> None:
    refused: list[Exception] = []

    def take(item: Any) -> None:
        try:
            stream.close()
        except InvalidArgument as error:
            refused.append(error)

    stream = client.uta.stream()
    stream.ticker(**TICKER, delivery=Callback(take))
    fake_exchange.streams.wait(lambda: refused)
    stream.close()
    fake_exchange.streams.wait(lambda: not fake_exchange.streams.connections)


def test_a_blocking_read_can_time_out(fake_exchange: FakeExchange, client: Bitget) -> None:
    with client.uta.stream() as stream:
        ticker = stream.ticker(**TICKER).confirmed()
        assert isinstance(ticker.read(timeout=2), Push)
        with pytest.raises(TimeoutError, match="nothing was received within"):
            ticker.read(timeout=0.01)
        fake_exchange.streams.push_example("uta.stream.ticker")
        assert isinstance(ticker.read(timeout=2), Push)
        ticker.close()
        with pytest.raises(StreamClosed, match="nothing left to read"):
            ticker.read()
        assert list(ticker) == []


def test_blocking_events_and_callbacks(fake_exchange: FakeExchange, client: Bitget) -> None:
    seen: list[Any] = []
    with client.uta.stream(QUICK) as stream:
        ticker = stream.ticker(**TICKER)
        events = stream.events()
        account = stream.account()
        subscriptions = {next(events).subscription, next(events).subscription}
        assert subscriptions == {ticker, account}
        stream.public_trade(**TICKER, delivery=Callback(seen.append)).confirmed()
        fake_exchange.streams.wait(lambda: seen)
        with pytest.raises(InvalidArgument, match="nothing to iterate over"):
            next(stream.liquidation(**TICKER, delivery=Callback(seen.append)))
    assert list(events) == []


def test_a_blocking_order_and_its_lost_reply(fake_exchange: FakeExchange, client: Bitget) -> None:
    with client.uta.stream(QUICK) as stream:
        ack = stream.trade.place_order(**ORDER, client_oid="mine-1")
        assert ack.client_oid == "mine-1"
        fake_exchange.streams.faults.lose_reply()
        with pytest.raises(OrderOutcomeUnknown) as caught:
            stream.trade.place_order(**ORDER, client_oid="mine-2")
        assert caught.value.client_order_ids == ("mine-2",)

        def is_placed() -> object:
            with suppress(ConnectFailed):  # at first the connection is still lost
                return stream.trade.place_order(**ORDER, client_oid="mine-3")
            return None

        fake_exchange.streams.wait(is_placed)
    sent = [frame for frame in fake_exchange.streams.received if b"mine-2" in frame.body]
    assert len(sent) == 1


def test_a_blocking_book_is_the_exchange_s(fake_exchange: FakeExchange, client: Bitget) -> None:
    fake_exchange.hold_clock()
    fake_exchange.streams.start_market()
    with client.uta.stream(QUICK) as stream:
        book = stream.books(**TICKER).local_book()
        book.in_sync(timeout=2)
        for _ in range(20):
            fake_exchange.advance(1)
        true = fake_exchange.streams.book({"instType": "usdt-futures", "topic": "books", "symbol": "BTCUSDT"})
        fake_exchange.streams.wait(lambda: book.seq == true.seq)
        view = book.top()
        assert [tuple(level) for level in view.asks] == [tuple(map(Decimal, level)) for level in true.asks]
        assert [tuple(level) for level in view.bids] == [tuple(map(Decimal, level)) for level in true.bids]
        assert next(book) is book
        fake_exchange.streams.faults.drop()
        fake_exchange.streams.wait(lambda: book.resyncs == 1)
        book.close()
        assert list(book) == []


def test_a_book_that_never_comes_times_out(fake_exchange: FakeExchange, client: Bitget) -> None:
    with client.uta.stream(QUICK) as stream:
        fake_exchange.streams.faults.refuse_subscription("30001")
        book = stream.books(**TICKER).local_book()
        with pytest.raises(ApiError):
            book.in_sync(timeout=2)


async def test_a_wrong_checksum_makes_a_classic_book_begin_anew(
    fake_exchange: FakeExchange, async_client: AsyncBitget
) -> None:
    fake_exchange.hold_clock()
    fake_exchange.streams.start_market()
    async with async_client, async_client.classic.stream(QUICK) as stream:
        book = await stream.spot_books(symbol="BTCUSDT").local_book().in_sync()
        before = book.seq
        for _ in range(5):
            await asyncio.to_thread(fake_exchange.advance, 1)
        await soon(lambda: book.synced and book.seq != before)
        assert book.resyncs == 0
        fake_exchange.streams.faults.bad_checksum()
        await asyncio.to_thread(fake_exchange.advance, 1)
        await soon(lambda: book.synced and book.resyncs == 1)


async def test_order_pushes_follow_orders_over_rest_and_websocket(
    fake_exchange: FakeExchange, async_client: AsyncBitget
) -> None:
    async with async_client, async_client.uta.stream(QUICK) as stream:
        orders = await stream.order().confirmed()
        await stream.trade.place_order(**ORDER, client_oid="over-websocket")
        await async_client.uta.trade.place_order(**{**ORDER, "category": "SPOT"}, client_oid="over-rest")
        for expected in ("over-websocket", "over-rest"):
            push = await asyncio.wait_for(anext(orders), 2)
            assert not isinstance(push, Gap)
            assert push.data[0].client_oid == expected


@pytest.mark.parametrize(
    ("code", "credentials"),
    [
        ("30011", ("wrong", "fake-secret-key", "fakepassphrase")),
        ("30012", ("fake-api-key", "fake-secret-key", "wrong")),
        ("30015", ("fake-api-key", "wrong", "fakepassphrase")),
    ],
)
async def test_refused_logins_are_the_documented_code_at_once(
    fake_exchange: FakeExchange, code: str, credentials: tuple[str, str, str]
) -> None:
    started = time.monotonic()
    async with AsyncBitget(*credentials, base_url=fake_exchange.base_url) as client, client.uta.stream() as stream:
        with pytest.raises(ApiError) as caught:
            await anext(stream.order())
        assert caught.value.code == code
        with pytest.raises(ApiError) as caught:
            await stream.trade.place_order(**ORDER)
        assert caught.value.code == code
    assert time.monotonic() - started < 5
    assert fake_exchange.streams.opened == 2


async def test_an_unknown_symbol_is_the_documented_code(fake_exchange: FakeExchange, async_client: AsyncBitget) -> None:
    fake_exchange.streams.unknown_symbols.add("NOSUCHUSDT")
    async with async_client, async_client.uta.stream() as stream:
        good = stream.ticker(**TICKER)
        with pytest.raises(ApiError) as caught:
            await asyncio.wait_for(stream.ticker(inst_type="spot", symbol="NOSUCHUSDT").confirmed(), 1)
        assert caught.value.code == "30001"
        await asyncio.wait_for(good.confirmed(), 1)


async def test_an_unnamed_refusal_is_found_out(fake_exchange: FakeExchange, async_client: AsyncBitget) -> None:
    fake_exchange.streams.unknown_symbols.add("NOSUCHUSDT")
    fake_exchange.streams.rules.names_refused = False
    async with async_client, async_client.uta.stream() as stream:
        good = [stream.ticker(inst_type="spot", symbol=f"COIN{number}USDT") for number in range(3)]
        bad = stream.ticker(inst_type="spot", symbol="NOSUCHUSDT")
        with pytest.raises(ApiError):
            await asyncio.wait_for(bad.confirmed(), 2)
        for one in good:
            await asyncio.wait_for(one.confirmed(), 2)


async def test_too_many_subscriptions_for_a_moment_go_unnoticed(
    fake_exchange: FakeExchange, async_client: AsyncBitget
) -> None:
    async with async_client, async_client.uta.stream(QUICK) as stream:
        fake_exchange.streams.faults.refuse_subscription("30006")
        await stream.ticker(**TICKER).confirmed(timeout=2)


async def test_a_stalled_connection_is_left(fake_exchange: FakeExchange, async_client: AsyncBitget) -> None:
    options = StreamOptions(first_delay=0.01, ping_every=0.05, pong_within=0.05)
    async with async_client, async_client.uta.stream(options) as stream:
        orders = await stream.order().confirmed()
        fake_exchange.streams.faults.stall()
        gap = await asyncio.wait_for(anext(orders), 2)
        assert isinstance(gap, Gap)
        assert "no pong" in gap.detail


async def test_an_upgrade_goes_unnoticed(fake_exchange: FakeExchange, async_client: AsyncBitget) -> None:
    async with async_client, async_client.uta.stream(QUICK) as stream:
        orders = await stream.order().confirmed()
        fake_exchange.streams.faults.announce_upgrade(0.5)
        await soon(lambda: fake_exchange.streams.opened == 2 and len(fake_exchange.streams.connections) == 1)
        await async_client.uta.trade.place_order(**{**ORDER, "category": "SPOT"}, client_oid="after")
        items: list[Any] = []
        while not items or getattr(items[-1].data[0], "client_oid", "") != "after":
            items.append(await asyncio.wait_for(anext(orders), 2))
        assert not any(isinstance(item, Gap) for item in items)


async def test_malformed_frames_and_refused_handshakes_do_not_end_a_stream(
    fake_exchange: FakeExchange, async_client: AsyncBitget
) -> None:
    async with async_client, async_client.uta.stream(QUICK) as stream:
        ticker = await stream.ticker(**TICKER).confirmed()
        await anext(ticker)
        fake_exchange.streams.faults.malformed()
        fake_exchange.streams.faults.refuse_handshake(503, 2)
        fake_exchange.streams.faults.drop()
        items = [await asyncio.wait_for(anext(ticker), 3)]
        while not isinstance(items[-1], Gap) or items[-1].reason != "disconnected":
            items.append(await asyncio.wait_for(anext(ticker), 3))


async def test_280_dropped_sockets_leave_nothing_behind(fake_exchange: FakeExchange, async_client: AsyncBitget) -> None:
    before = asyncio.all_tasks()
    gaps, noticed = [0, 0], asyncio.Event()

    def counting(index: int) -> Callback[Any]:
        def take(item: Any) -> None:
            gaps[index] += isinstance(item, Gap)
            noticed.set()

        return Callback(take)

    options = StreamOptions(first_delay=0.005, longest_delay=0.01)
    async with async_client, async_client.uta.stream(options) as one, async_client.uta.stream(options) as other:
        await one.ticker(**TICKER, delivery=counting(0)).confirmed()
        await other.order(delivery=counting(1)).confirmed()
        for number in range(1, 141):
            assert fake_exchange.streams.faults.drop() == 2
            while gaps != [number, number]:
                noticed.clear()
                await asyncio.wait_for(noticed.wait(), 2)
        assert [len(connection.subscriptions) for connection in fake_exchange.streams.connections] == [1, 1]
        assert fake_exchange.streams.opened == 282
    await soon(lambda: not fake_exchange.streams.connections)
    assert asyncio.all_tasks() == before


def test_streams_go_where_the_client_goes(fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BITGET_STREAM_BASE_URL", raising=False)
    with Bitget(base_url="https://mirror.example.com") as client:
        assert client._client.stream_origin[1] == "wss://mirror.example.com"
    with Bitget(env="demo") as client:
        assert client._client.stream_origin[1] == "wss://wspap.bitget.com"
    with Bitget(base_url="https://x.example.com", stream_url="wss://y.example.com/") as client:
        assert client._client.stream_origin[1] == "wss://y.example.com"
    monkeypatch.setenv("BITGET_STREAM_BASE_URL", "ws://z.example.com")
    with Bitget() as client:
        assert client._client.stream_origin[1] == "ws://z.example.com"
    with pytest.raises(InvalidArgument, match="stream_url must start with wss:// or ws://"):
        Bitget(stream_url="https://z.example.com")
    with pytest.raises(InvalidArgument, match="without a user, a path"):
        Bitget(stream_url="wss://ws.bitget.com/v3/ws/public")
