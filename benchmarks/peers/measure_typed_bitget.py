"""Measures typed-bitget; runs in the venv of the other clients."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from typing import Any

import httpx
from typed_bitget import Bitget  # type: ignore[import-not-found]
from typed_core.http import HttpClient  # type: ignore[import-not-found]


class FixedAnswer(HttpClient):  # type: ignore[misc]
    """Answers without a network."""

    def __init__(self, body: bytes) -> None:
        super().__init__()
        self._body = body

    async def request(self, method: str, url: str, **_: Any) -> httpx.Response:
        return httpx.Response(200, content=self._body, request=httpx.Request(method, url))


async def take_tickers(task: dict[str, Any]) -> None:
    async with Bitget.new(public=True, http=FixedAnswer(task["tickers_body"].encode())) as client:
        for _ in range(task["calls"]):
            await client.classic.spot.tickers()


async def place_orders(task: dict[str, Any], client: Any, in_flight: int) -> None:
    async def place(number: int) -> None:
        for _ in range(number):
            await client.uta.trade.order.place(task["order"])

    await asyncio.gather(*(place(task["calls"] // in_flight) for _ in range(in_flight)))


async def take_pushes(task: dict[str, Any]) -> float:
    """CPU seconds from the first push to the last."""
    client = Bitget.new(public=True)
    client.uta_streams_client.public_conn.url = task["base_url"]
    started, left = 0.0, task["calls"]
    async with client, client.uta_streams.ticker(task["inst_type"], symbol=task["symbol"]) as pushes:
        async for _ in pushes:
            started = started or time.process_time()
            left -= 1
            if not left:
                break
        return time.process_time() - started


async def push_rounds(task: dict[str, Any]) -> list[float]:
    taken: list[float] = []
    for _ in range(task["rounds"] + 1):
        gc.collect()
        taken.append(await take_pushes(task) / task["calls"])
    return taken[1:]


async def call_rounds(task: dict[str, Any]) -> list[float]:
    taken: list[float] = []
    keys = task["credentials"]
    client = Bitget.new(access_key=keys["api_key"], secret_key=keys["secret_key"], passphrase=keys["passphrase"])
    client.http_client.base_url = task["base_url"]
    in_flight = task["in_flight"] if task["work"] == "orders_in_flight" else 1
    async with client:
        for _ in range(task["rounds"] + 1):
            gc.collect()
            started = time.process_time()
            if task["work"] == "tickers":
                await take_tickers(task)
            else:
                await place_orders(task, client, in_flight)
            taken.append((time.process_time() - started) / task["calls"])
    return taken[1:]


def measure(task: dict[str, Any]) -> list[float]:
    return asyncio.run(push_rounds(task) if task["work"] == "pushes" else call_rounds(task))


print(json.dumps(measure(json.load(sys.stdin))))
