"""What ccxt pro watches: books, trades, tickers and candles; orders, fills, balances and positions in their order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import ccxt.pro
import pytest
import pytest_asyncio

from bitget_runtime.fake import fake_exchange
from foreign.lives.ccxt_setup import LINEAR, SPOT, connected

SOON = 30


@pytest_asyncio.fixture(params=["classic", "unified"])
async def bot(request: pytest.FixtureRequest) -> AsyncIterator[Any]:
    with fake_exchange(account=request.param) as exchange:
        client = connected(ccxt.pro, exchange)
        await client.load_markets()
        yield SimpleNamespace(exchange=exchange, client=client, unified=request.param == "unified")
        await client.close()


async def soon(awaitable: Any) -> Any:
    return await asyncio.wait_for(awaitable, SOON)


@pytest.mark.parametrize("symbol", [SPOT, LINEAR])
async def test_the_market(bot: Any, symbol: str) -> None:
    client = bot.client
    book, ticker, trades, candles = await soon(
        asyncio.gather(
            client.watch_order_book(symbol),
            client.watch_ticker(symbol),
            client.watch_trades(symbol),
            client.watch_ohlcv(symbol, "1m"),
        )
    )
    assert book["bids"][0][0] < book["asks"][0][0]
    assert ticker["symbol"] == symbol
    assert trades[-1]["symbol"] == symbol
    assert candles[-1][0] % 60_000 == 0
    for _ in range(3):
        # ccxt compares checksums, and raises where one is wrong
        book = await soon(client.watch_order_book(symbol))
        assert book["bids"][0][0] < book["asks"][0][0]


@pytest.mark.parametrize("symbol", [SPOT, LINEAR])
async def test_orders_and_fills_in_their_order(bot: Any, symbol: str) -> None:
    client, exchange = bot.client, bot.exchange
    exchange.price("BTCUSDT", Decimal(60_000), hold=True)
    told: list[tuple[str, str, float]] = []
    watching = asyncio.create_task(_watch(client, symbol, told))
    trades = asyncio.create_task(client.watch_my_trades(symbol))
    await _subscribed(exchange, 2)
    placed = await client.create_order(symbol, "limit", "buy", 0.02, 50_000)
    for number in (1, 2):
        await soon(_heard(told, number))
        await asyncio.to_thread(exchange.fill, placed["id"], Decimal("0.005"))
    await soon(_heard(told, 3))
    await client.cancel_order(placed["id"], symbol)
    await soon(watching)
    assert [each[0] for each in told] == [placed["id"]] * len(told)
    assert [(status, filled) for _, status, filled in told] == [
        ("open", 0),
        ("open", 0.005),
        ("open", 0.01),
        ("canceled", 0.01),
    ]
    first, *_ = await soon(trades)
    assert (first["order"], first["amount"], first["price"]) == (placed["id"], 0.005, 50_000)


async def _held(client: Any) -> list[Any]:
    """The open positions that pushes have told ccxt of; it wakes those who wait for one only if they do so already."""
    while True:
        caches = (client.positions or {}).values()
        if found := [each for cache in caches for each in cache if each["contracts"]]:
            return found
        await asyncio.sleep(0.02)


async def _watch(client: Any, symbol: str, told: list[tuple[str, str, float]]) -> None:
    client.newUpdates = True
    while not told or told[-1][1] != "canceled":
        for order in await client.watch_orders(symbol):
            # of a partial fill on a classic account ccxt says only what was filled last; what was sent has the sum
            filled = order["info"].get("accBaseVolume") or order["info"].get("cumExecQty") or 0
            told.append((order["id"], order["status"], float(filled)))


async def _heard(told: list[tuple[str, str, float]], count: int) -> None:
    """Of two pushes before anybody waits again, ccxt gives the second alone."""
    while len(told) < count:  # noqa: ASYNC110 - another task adds to it
        await asyncio.sleep(0.01)


async def _subscribed(exchange: Any, channels: int) -> None:
    for _ in range(100):
        if sum("subscribe" in str(frame) for frame in exchange.streams.received) >= channels:
            return
        await asyncio.sleep(0.02)
    raise AssertionError("nothing was subscribed to")


async def test_balances_and_positions(bot: Any) -> None:
    client, exchange = bot.client, bot.exchange
    exchange.price("BTCUSDT", Decimal(60_000), hold=True)
    swap = {} if bot.unified else {"type": "swap"}
    balance = await soon(client.watch_balance(swap))
    assert balance["USDT"]["total"] == 1_000_000
    order = await client.create_order(LINEAR, "limit", "buy", 0.02, 50_000)
    positions = asyncio.create_task(client.watch_positions([LINEAR]))
    await asyncio.to_thread(exchange.fill, order["id"])
    found = await soon(_held(client))
    positions.cancel()
    assert (found[0]["side"], found[0]["contracts"], found[0]["entryPrice"]) == ("long", 0.02, 50_000)
    assert client.balance["USDT"]["total"] > 0
