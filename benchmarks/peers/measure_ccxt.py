"""Measures ccxt, blocking and with asyncio; runs in the venv of the other clients."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import ccxt  # type: ignore[import-not-found]
import ccxt.async_support as ccxt_async  # type: ignore[import-not-found]
import ccxt.pro as ccxt_pro  # type: ignore[import-not-found]

KINDS_OF_API = ("spot", "mix", "user", "p2p", "broker", "margin", "common", "tax", "convert", "copy", "earn", "uta")
ORDER = ("BTC/USDT", "limit", "buy", 0.0125, 50000.5, {"uta": True})


class FixedAnswer(ccxt.bitget):  # type: ignore[misc]
    """Answers without a network: only the last step, the sending, is left out."""

    body = ""

    def fetch(self, *_: Any, **__: Any) -> Any:
        return self.parse_json(self.body)


class CountedPushes(ccxt_pro.bitget):  # type: ignore[misc]
    """Counts the pushes of tickers where they have been handled, as not every one of them reaches its watcher."""

    def __init__(self, task: dict[str, Any]) -> None:
        super().__init__({**settings(task), "urls": {"api": {"ws": {"utaPublic": task["base_url"]}}}})
        self.left = task["calls"]
        self.all_handled = asyncio.Event()
        self.started = self.seconds = 0.0

    def handle_ticker(self, client: Any, message: Any) -> None:
        super().handle_ticker(client, message)
        self.started = self.started or time.process_time()
        self.left -= 1
        if not self.left:
            self.seconds = time.process_time() - self.started
            self.all_handled.set()


def ready(exchange: Any, task: dict[str, Any]) -> Any:
    """Tell ccxt what is traded, so that it asks nobody."""
    symbols = [ticker["symbol"] for ticker in json.loads(task["tickers_body"])["data"]]
    exchange.set_markets([spot_market(symbol) for symbol in [*symbols, task["order"]["symbol"]]])
    return exchange


def settings(task: dict[str, Any]) -> dict[str, Any]:
    keys = task["credentials"]
    return {
        "apiKey": keys["api_key"],
        "secret": keys["secret_key"],
        "password": keys["passphrase"],
        "enableRateLimit": False,
        "urls": {"api": dict.fromkeys(KINDS_OF_API, task["base_url"])},
    }


def spot_market(symbol: str) -> dict[str, Any]:
    base = symbol.removesuffix("USDT")
    limits: dict[str, float | None] = {"min": None, "max": None}
    other_kinds = dict.fromkeys(("margin", "swap", "future", "option", "contract"), False)
    return {
        "id": symbol,
        "symbol": f"{base}/USDT",
        "base": base,
        "quote": "USDT",
        "baseId": base,
        "quoteId": "USDT",
        "type": "spot",
        "spot": True,
        **other_kinds,
        "active": True,
        "precision": {"amount": 1e-4, "price": 1e-2},
        "limits": {"amount": limits, "price": limits, "cost": limits},
    }


def swap_market(symbol: str) -> dict[str, Any]:
    spot = spot_market(symbol)
    return {
        **spot,
        "symbol": f"{spot['symbol']}:USDT",
        "settle": "USDT",
        "settleId": "USDT",
        "type": "swap",
        "spot": False,
        "swap": True,
        "contract": True,
        "contractSize": 1.0,
        "linear": True,
        "inverse": False,
    }


def blocking_rounds(task: dict[str, Any], work: Callable[[], object]) -> list[float]:
    taken: list[float] = []
    for _ in range(task["rounds"] + 1):
        gc.collect()
        started = time.process_time()
        for _ in range(task["calls"]):
            work()
        taken.append((time.process_time() - started) / task["calls"])
    return taken[1:]


async def async_rounds(task: dict[str, Any], work: Callable[[], Awaitable[object]], in_flight: int) -> list[float]:
    async def some() -> None:
        for _ in range(task["calls"] // in_flight):
            await work()

    taken: list[float] = []
    for _ in range(task["rounds"] + 1):
        gc.collect()
        started = time.process_time()
        await asyncio.gather(*(some() for _ in range(in_flight)))
        taken.append((time.process_time() - started) / task["calls"])
    return taken[1:]


async def async_orders(task: dict[str, Any]) -> list[float]:
    exchange = ready(ccxt_async.bitget(settings(task)), task)
    try:
        in_flight = task["in_flight"] if task["work"] == "orders_in_flight" else 1
        return await async_rounds(task, lambda: exchange.create_order(*ORDER), in_flight)
    finally:
        await exchange.close()


async def take_pushes(task: dict[str, Any]) -> float:
    """CPU seconds from the first push to the last."""
    exchange, markets = CountedPushes(task), [spot_market(task["symbol"]), swap_market(task["symbol"])]
    exchange.set_markets(markets)

    async def watch() -> None:
        while True:
            await exchange.watch_ticker(markets[-1]["symbol"], {"uta": True})

    watching, handled = asyncio.create_task(watch()), asyncio.create_task(exchange.all_handled.wait())
    try:
        await asyncio.wait({watching, handled}, return_when=asyncio.FIRST_COMPLETED)
        if watching.done():
            watching.result()
    finally:
        watching.cancel()
        handled.cancel()
        await exchange.close()
    return float(exchange.seconds)


async def push_rounds(task: dict[str, Any]) -> list[float]:
    taken: list[float] = []
    for _ in range(task["rounds"] + 1):
        gc.collect()
        taken.append(await take_pushes(task) / task["calls"])
    return taken[1:]


def rows_of_a_walk(task: dict[str, Any]) -> list[float]:
    """How many candles its own way of paging brings, each counted once."""
    exchange = ccxt.bitget(settings(task))
    exchange.load_markets()
    rows = exchange.fetch_ohlcv(
        task["symbol"], task["timeframe"], task["since"], None, {"paginate": True, "uta": False}
    )
    return [float(len({row[0] for row in rows}))]


def measure(task: dict[str, Any]) -> list[float]:
    if task["work"] == "walk":
        return rows_of_a_walk(task)
    if task["work"] == "tickers":
        exchange = ready(FixedAnswer(settings(task)), task)
        exchange.body = task["tickers_body"]
        return blocking_rounds(task, exchange.fetch_tickers)
    if task["work"] == "orders_blocking":
        exchange = ready(ccxt.bitget(settings(task)), task)
        return blocking_rounds(task, lambda: exchange.create_order(*ORDER))
    return asyncio.run(push_rounds(task) if task["work"] == "pushes" else async_orders(task))


print(json.dumps(measure(json.load(sys.stdin))))
