"""Signed orders and their responses with asyncio, beside the bare HTTP libraries sending the same bytes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator

import aiohttp
import httpx
from bitget_runtime.transport.aiohttp_transport import AiohttpTransport

from benchmarks import figures, loopback_server, other_clients, sample_data
from benchmarks.figures import Figure
from benchmarks.signed_order import order_arguments, signed_order
from benchmarks.timing import Timings, compare_async
from bitget_client import AsyncBitget
from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport

IN_FLIGHT = 50
TIMEOUT = 10.0

Send = Callable[[], Awaitable[object]]


def run(*, quick: bool) -> Iterator[Figure]:
    with loopback_server.running(sample_data.ANSWER) as base_url:
        for in_flight, label in ((1, "one at a time"), (IN_FLIGHT, f"{IN_FLIGHT} in flight")):
            rounds = 10 if quick else 40
            timings = asyncio.run(_compare(base_url, in_flight, rounds=rounds, calls=100))
            for library, at_most in (("aiohttp", 1.5), ("httpx", 1.15)):
                figure = figures.ratio(timings, f"place_order by {library}", f"bare {library}", at_most=at_most)
                yield figure.named(f"{figure.what}, {label}")
            ours = "place_order by aiohttp"
            work = "orders" if in_flight == 1 else "orders_in_flight"
            for figure in other_clients.measure(work, timings.best(ours), ours, base_url=base_url, quick=quick):
                yield figure.named(f"{figure.what}, {label}")


async def _compare(base_url: str, in_flight: int, *, rounds: int, calls: int) -> Timings:
    request, arguments = signed_order(base_url), order_arguments()
    url, headers = request.base_url + request.target, dict(request.headers)
    by_aiohttp, by_httpx = AiohttpTransport(timeout=TIMEOUT), AsyncHttpxTransport(timeout=TIMEOUT)
    async with (
        AsyncBitget(**sample_data.CREDENTIALS, base_url=base_url, transport=by_aiohttp, limits="off") as fast,
        AsyncBitget(**sample_data.CREDENTIALS, base_url=base_url, transport=by_httpx, limits="off") as default,
        aiohttp.ClientSession() as session,
        httpx.AsyncClient(timeout=TIMEOUT) as bare_httpx,
    ):

        async def post_by_aiohttp() -> None:
            async with session.post(url, data=request.body, headers=headers) as response:
                await response.read()

        works: dict[str, Send] = {
            "bare aiohttp": post_by_aiohttp,
            "place_order by aiohttp": lambda: fast.uta.trade.place_order(**arguments),
            "bare httpx": lambda: bare_httpx.post(url, content=request.body, headers=headers),
            "place_order by httpx": lambda: default.uta.trade.place_order(**arguments),
        }
        return await compare_async(
            {name: _keeping_in_flight(send, in_flight) for name, send in works.items()}, rounds=rounds, calls=calls
        )


def _keeping_in_flight(send: Send, in_flight: int) -> Callable[[int], Awaitable[object]]:
    async def send_some(calls: int) -> None:
        for _ in range(calls):
            await send()

    async def send_all(calls: int) -> None:
        await asyncio.gather(*(send_some(calls // in_flight) for _ in range(in_flight)))

    return send_all
