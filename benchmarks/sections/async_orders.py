"""Signed orders and their responses with asyncio, beside the bare HTTP libraries sending the same bytes."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from importlib.util import find_spec

import httpx
from pyreqwest.client import ClientBuilder

from benchmarks import figures, loopback_server, other_clients, sample_data
from benchmarks.figures import Figure
from benchmarks.signed_order import TIMEOUT, order_arguments, signed_order
from benchmarks.timing import Timings, compare_async
from bitget_client import AsyncBitget
from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport
from bitget_runtime.transport.pyreqwest_transport import AsyncPyreqwestTransport

IN_FLIGHT = 50
OURS = "place_order by pyreqwest"

Send = Callable[[], Awaitable[object]]


def run(*, quick: bool) -> Iterator[Figure]:
    for scheme in ("http", "https"):
        with loopback_server.running(sample_data.ANSWER, scheme=scheme) as base_url:
            for in_flight, label in ((1, "one at a time"), (IN_FLIGHT, f"{IN_FLIGHT} in flight")):
                timings = asyncio.run(_compare(base_url, in_flight, rounds=10 if quick else 40, calls=100))
                for floor, at_most in (("pyreqwest", 1.35), ("aiohttp", 1.35), ("httpx", 1.15)):
                    ours = OURS if floor != "httpx" else "place_order by httpx"
                    if f"bare {floor}" in timings.rounds:
                        figure = figures.ratio(timings, ours, f"bare {floor}", at_most=at_most)
                        yield figure.named(f"{figure.what}, {scheme}, {label}")
                if scheme == "http":
                    work = "orders" if in_flight == 1 else "orders_in_flight"
                    for figure in other_clients.measure(work, timings.best(OURS), OURS, base_url=base_url, quick=quick):
                        yield figure.named(f"{figure.what}, {label}")


async def _compare(base_url: str, in_flight: int, *, rounds: int, calls: int) -> Timings:
    request, arguments = signed_order(base_url), order_arguments()
    url, headers = request.base_url + request.target, dict(request.headers)
    fast = AsyncPyreqwestTransport(timeout=TIMEOUT, base_url=base_url)
    default = AsyncHttpxTransport(timeout=TIMEOUT, base_url=base_url)
    async with (
        AsyncExitStack() as stack,
        AsyncBitget(**sample_data.CREDENTIALS, limits="off", base_url=base_url, transport=fast) as by_pyreqwest,
        AsyncBitget(**sample_data.CREDENTIALS, limits="off", base_url=base_url, transport=default) as by_httpx,
        httpx.AsyncClient(timeout=TIMEOUT) as bare_httpx,
        ClientBuilder().build() as bare_pyreqwest,
    ):

        async def post_by_pyreqwest() -> None:
            response = await bare_pyreqwest.post(url).headers(headers).body_bytes(request.body).build().send()
            await response.bytes()

        works: dict[str, Send] = {
            "bare pyreqwest": post_by_pyreqwest,
            OURS: lambda: by_pyreqwest.uta.trade.place_order(**arguments),
            "bare httpx": lambda: bare_httpx.post(url, content=request.body, headers=headers),
            "place_order by httpx": lambda: by_httpx.uta.trade.place_order(**arguments),
        }
        if find_spec("aiohttp") is not None:
            works["bare aiohttp"] = await _post_by_aiohttp(stack, url, request.body, headers)
        return await compare_async(
            {name: _keeping_in_flight(send, in_flight) for name, send in works.items()}, rounds=rounds, calls=calls
        )


async def _post_by_aiohttp(stack: AsyncExitStack, url: str, body: bytes, headers: dict[str, str]) -> Send:
    import aiohttp

    connector = aiohttp.TCPConnector(ssl=ssl.create_default_context())
    session = await stack.enter_async_context(aiohttp.ClientSession(connector=connector))

    async def post() -> None:
        async with session.post(url, data=body, headers=headers) as response:
            await response.read()

    return post


def _keeping_in_flight(send: Send, in_flight: int) -> Callable[[int], Awaitable[object]]:
    async def send_some(calls: int) -> None:
        for _ in range(calls):
            await send()

    async def send_all(calls: int) -> None:
        await asyncio.gather(*(send_some(calls // in_flight) for _ in range(in_flight)))

    return send_all
