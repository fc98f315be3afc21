"""Subscriptions to binary market data: which one a frame belongs to, and what happens to strange frames."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import pytest

from bitget_client import DecodeError, Gap, InvalidArgument, KeepLatest
from catalogues.sbe_frames import BOOK, QUOTE, books1, books50
from setups.stream_setup import soon, stream_to
from stand_ins.memory_exchange import MemoryExchange, MemorySocket

BTC: dict[str, Any] = {"inst_type": "usdt-futures", "symbol": "BTCUSDT"}


def say(socket: MemorySocket, frame: bytes) -> None:
    socket._receiver.on_binary(frame)


async def test_frames_reach_their_subscription() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, signed=False) as stream:
        quotes = await stream.sbe.books1(**BTC).confirmed()
        books = await stream.sbe.books50(**BTC).confirmed()
        others = await stream.sbe.books1(inst_type="usdt-futures", symbol="ETHUSDT").confirmed()
        assert len(exchange.sockets) == 1
        assert exchange.newest.address.url.endswith("/v3/ws/public/sbe")
        assert exchange.newest.subscribed[0] == {"instType": "usdt-futures", "topic": "books1", "symbol": "BTCUSDT"}
        say(exchange.newest, books1(QUOTE))
        say(exchange.newest, books50(BOOK, [], []))
        say(exchange.newest, books1({**QUOTE, "seq": 18}, name="ETHUSDT"))
        say(exchange.newest, books1(QUOTE, name="NOBODYUSDT"))
        quote, book, other = await anext(quotes), await anext(books), await anext(others)
        assert not isinstance(quote, Gap)
        assert not isinstance(book, Gap)
        assert not isinstance(other, Gap)
        assert (str(quote.bid1_price), quote.symbol) == ("123456.5", "BTCUSDT")
        assert (book.seq, book.asks) == (18, [])
        assert (other.seq, other.symbol) == (18, "ETHUSDT")
        assert (quotes.waiting, books.waiting, others.waiting) == (0, 0, 0)


async def test_categories_do_not_share_a_connection() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, signed=False) as stream:
        futures = await stream.sbe.books1(**BTC).confirmed()
        spot = await stream.sbe.books1(inst_type="spot", symbol="BTCUSDT").confirmed()
        say(exchange.sockets[1], books1(QUOTE))
        assert not isinstance(await asyncio.wait_for(anext(spot), 1), Gap)
        assert futures.waiting == 0


async def test_lost_and_malformed_frames_are_gaps() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, signed=False) as stream:
        quotes = await stream.sbe.books1(**BTC).confirmed()
        say(exchange.newest, books1(QUOTE)[:20])
        gap = await asyncio.wait_for(anext(quotes), 1)
        assert isinstance(gap, Gap)
        assert gap.reason == "undecodable"
        exchange.newest.drop()
        gap = await asyncio.wait_for(anext(quotes), 1)
        assert isinstance(gap, Gap)
        assert gap.reason == "disconnected"
        say(exchange.newest, books1(QUOTE))
        assert not isinstance(await asyncio.wait_for(anext(quotes), 1), Gap)


async def test_a_connection_is_replaced_without_a_gap() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, signed=False) as stream:
        quotes = await stream.sbe.books1(**BTC).confirmed()
        old = exchange.newest
        say(old, books1(QUOTE))
        old.say({"event": "error", "code": "30033"})
        await soon(lambda: len(exchange.sockets) == 2 and exchange.newest.subscribed)
        say(exchange.newest, books1({**QUOTE, "seq": 18}))
        say(old, books1({**QUOTE, "seq": 18}))
        await soon(lambda: not old.open)
        say(exchange.newest, books1({**QUOTE, "seq": 19}))
        read = [await asyncio.wait_for(anext(quotes), 1) for _ in range(3)]
        assert [cast("Any", one).seq for one in read] == [17, 18, 19]


async def test_a_later_version_is_read_and_reported(caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, signed=False) as stream:
        quotes = await stream.sbe.books1(**BTC).confirmed()
        for _ in range(3):
            say(exchange.newest, books1(QUOTE, version=5))
        quote = await anext(quotes)
        assert not isinstance(quote, Gap)
        assert quote.version == 5
    assert caplog.text.count("frames are of version 5, known up to 4") == 1


async def test_a_book_whose_frames_may_be_changes_is_never_handed_over() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, signed=False) as stream:
        books = await stream.sbe.books50(**BTC).confirmed()
        quotes = await stream.sbe.books1(**BTC).confirmed()
        say(exchange.newest, books50(BOOK, [], [], version=4))
        book = await asyncio.wait_for(anext(books), 1)
        assert not isinstance(book, Gap)
        assert book.version == 4
        say(exchange.newest, books50(BOOK, [], [], version=5))
        with pytest.raises(DecodeError, match=r"Depth50: frames of version 5 can't be read: .*depthAction"):
            await asyncio.wait_for(anext(books), 1)
        say(exchange.newest, books50(BOOK, [], [], version=5))
        say(exchange.newest, books1(QUOTE))
        assert not isinstance(await asyncio.wait_for(anext(quotes), 1), Gap)  # others of the connection go on


async def test_the_latest_of_a_symbol_can_be_kept() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, signed=False) as stream:
        quotes = await stream.sbe.books1(**BTC, delivery=KeepLatest()).confirmed()
        for seq in (17, 18):
            say(exchange.newest, books1({**QUOTE, "seq": seq}))
        assert quotes.waiting == 1
        assert cast("Any", await anext(quotes)).seq == 18


@pytest.mark.parametrize("wrong", [{"inst_type": "no-futures"}, {"symbol": ""}, {"symbol": 7}])
async def test_what_can_not_be_subscribed_to_is_refused(wrong: dict[str, Any]) -> None:
    async with stream_to(MemoryExchange(), signed=False) as stream:
        with pytest.raises(InvalidArgument, match=next(iter(wrong))):
            stream.sbe.books1(**{**BTC, **wrong})
