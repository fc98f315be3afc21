"""Books whose pushes replace each other: the latest is enough."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from bitget_client import Gap, InvalidArgument, KeepLatest, Push
from setups.stream_setup import QUICK, TICKER, stream_to
from stand_ins.memory_exchange import MemoryExchange

LEVELS: dict[str, Any] = {"a": [["2", "1"]], "b": [["1", "1"]], "pseq": 0, "ts": "1"}


@pytest.mark.parametrize("depth", ["1", "5"])
async def test_a_slow_reader_of_best_levels_gets_the_latest(depth: Any) -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange) as stream:
        books = await stream.books(**TICKER, depth=depth, delivery=KeepLatest()).confirmed(1)
        for seq in range(5):
            exchange.newest.push([{**LEVELS, "seq": seq}], "snapshot")
        push = await anext(books)
        assert isinstance(push, Push)
        assert (push.data[0].seq, books.waiting) == (4, 0)


@pytest.mark.parametrize("depth", [None, "50"])
async def test_books_of_changes_are_not_skipped(depth: Any) -> None:
    async with stream_to(MemoryExchange()) as stream:
        with pytest.raises(InvalidArgument, match="do not replace each other"):
            stream.books(**TICKER, depth=depth, delivery=KeepLatest())


async def test_the_latest_for_a_whole_stream_is_kept_where_pushes_replace_each_other() -> None:
    exchange = MemoryExchange()
    async with stream_to(exchange, replace(QUICK, delivery=KeepLatest(limit=3))) as stream:
        ticker = await stream.ticker(**TICKER).confirmed(1)
        books = await stream.books(**TICKER).confirmed(1)
        about_ticker, about_books = exchange.newest.subscribed
        for seq in range(5):
            exchange.newest.push([], "snapshot", about_ticker)
            exchange.newest.push([{**LEVELS, "seq": seq}], "update", about_books)
        assert (ticker.waiting, books.waiting) == (1, 3)
        assert isinstance(await anext(books), Gap)  # the oldest were dropped, and that is said
        assert books.local_book() is not None
