"""The async and the blocking stream offer the same, except for waiting."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import pytest

from bitget_client.uta.stream import AsyncUtaStream, UtaStream
from bitget_runtime.errors import InvalidRequest, StreamClosed
from bitget_runtime.stream.async_stream import AsyncBookSubscription
from bitget_runtime.stream.local_book import AsyncLocalOrderBook, LocalOrderBook
from bitget_runtime.stream.sync_stream import BookSubscription
from setups.stream_setup import TICKER, refuse, stream_to
from stand_ins.memory_exchange import MemoryExchange


def public(face: type) -> set[str]:
    return {name for name in dir(face) if not name.startswith("_")}


def test_the_faces_have_the_same_names() -> None:
    assert public(UtaStream) == public(AsyncUtaStream)
    assert public(LocalOrderBook) == public(AsyncLocalOrderBook)
    assert public(BookSubscription) - public(AsyncBookSubscription) == {"read"}
    assert not public(AsyncBookSubscription) - public(BookSubscription)


@pytest.mark.parametrize(
    ("blocking", "asynchronous"),
    [(UtaStream, AsyncUtaStream), (BookSubscription, AsyncBookSubscription), (LocalOrderBook, AsyncLocalOrderBook)],
)
def test_the_faces_take_the_same_arguments(blocking: type, asynchronous: type) -> None:
    def parameters(face: type) -> dict[str, list[str]]:
        functions: list[tuple[str, Any]] = inspect.getmembers(face, inspect.isfunction)
        return {name: list(inspect.signature(one).parameters) for name, one in functions if not name.startswith("_")}

    found, expected = parameters(blocking), parameters(asynchronous)
    found.pop("read", None)
    if blocking is UtaStream:
        assert found.pop("events") == ["self", "timeout"]
        assert expected.pop("events") == ["self"]
    assert found == expected


async def test_a_refusal_names_the_values_that_are_not_in_the_catalogue() -> None:
    exchange = MemoryExchange()
    exchange.respond = refuse("30001")
    async with stream_to(exchange) as stream:
        with pytest.raises(InvalidRequest, match=r"inst_type='SPOT' isn't one of 'spot', 'usdt-futures'"):
            await stream.ticker(inst_type="SPOT", symbol="BTCUSDT").confirmed(1)  # type: ignore[arg-type]  # the point
        with pytest.raises(InvalidRequest) as refused:
            await stream.ticker(inst_type="spot", symbol="BTCUSDT").confirmed(1)
        assert "isn't one of" not in str(refused.value)


async def test_what_was_closed_before_it_was_confirmed_is_not_confirmed() -> None:
    exchange = MemoryExchange()
    exchange.respond = lambda socket, frame: None
    async with stream_to(exchange) as stream:
        ticker = stream.ticker(**TICKER)
        waiting = asyncio.create_task(ticker.confirmed())
        await asyncio.sleep(0)
        await ticker.close()
        for confirmed in (waiting, ticker.confirmed()):
            with pytest.raises(StreamClosed, match="closed before the exchange confirmed it"):
                await asyncio.wait_for(confirmed, 1)
        assert [item async for item in ticker] == []
