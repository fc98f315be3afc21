"""Orders that are followed, beside plain calls; what a push costs until its handle knows; from a ticker to an order."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
import tracemalloc
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any, cast

import msgspec

from benchmarks import figures, tick_to_order
from benchmarks.figures import Figure
from benchmarks.timing import Timings, compare
from bitget_client import AsyncBitget, OrderOptions, registry
from bitget_client.order_lives import ORDERS
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.orders.desk.asking import Identity
from bitget_runtime.orders.desk.journal import Entry, Journal
from bitget_runtime.orders.desk.tracked import Tracked
from bitget_runtime.orders.desk.tracker import Tracker
from bitget_runtime.orders.known.reading import reports_in
from bitget_runtime.pacing.clock import Clock
from bitget_runtime.stream.wire.channel import Channel

PLAIN, PLACE, IN_FILE = "place_order", "orders.place", "orders.place, journal in a file"
ORDER: dict[str, Any] = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
    "side": "buy",
    "order_type": "limit",
    "qty": "0.01",
    "price": "50000",
}
LIFE = ORDERS.lives["uta"]
FEED = LIFE.channels["orders"]
CHANNEL = cast("Channel[Any]", registry.channels[FEED.address])
MEGABYTE = 1_000_000
WRITTEN = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
    "side": "buy",
    "orderType": "limit",
    "qty": "0.01",
    "price": "50000",
}


def run(*, quick: bool) -> Iterator[Figure]:
    with fake_exchange() as exchange:
        timings = asyncio.run(_placing(exchange, rounds=8 if quick else 25))
    yield figures.ratio(timings, PLACE, PLAIN, at_most=1.3)
    yield figures.ratio(timings, IN_FILE, PLAIN)
    yield from _journal(rounds=10 if quick else 40)
    yield from _pushes(rounds=10 if quick else 40)
    yield _memory()
    yield from tick_to_order.run(quick=quick)


async def _placing(exchange: FakeExchange, *, rounds: int) -> Timings:
    """CPU of the thread that places: the exchange has a thread of its own."""

    def connected() -> AsyncBitget:
        return AsyncBitget(
            *exchange.credentials, limits="off", base_url=exchange.base_url, stream_url=exchange.stream_url
        )

    with tempfile.TemporaryDirectory() as folder:
        memory, file = (
            OrderOptions(categories=("SPOT",), journal=one) for one in (":memory:", Path(folder) / "orders.db")
        )
        async with (
            connected() as client,
            connected() as other,
            connected() as third,
            other.uta.orders(memory) as orders,
            third.uta.orders(file) as written,
        ):
            works: dict[str, Callable[..., Awaitable[object]]] = {
                PLAIN: client.uta.trade.place_order,
                PLACE: orders.place,
                IN_FILE: written.place,
            }
            return await _in_turns(works, rounds, exchange)


async def _in_turns(works: dict[str, Callable[..., Awaitable[object]]], rounds: int, exchange: FakeExchange) -> Timings:
    taken: dict[str, list[float]] = {name: [] for name in works}
    for number in range(-1, rounds):
        for name, work in works.items():
            started = time.thread_time()
            for _ in range(10):
                await work(**ORDER)
            if number >= 0:
                taken[name].append((time.thread_time() - started) / 10)
            await asyncio.to_thread(exchange._call, lambda: exchange.core.cancel_all(exchange.uid))
            await asyncio.sleep(0.1)  # what is said of the end comes within that, and is nobody's turn
    return Timings(taken)


def _journal(*, rounds: int) -> Iterator[Figure]:
    """Wall time of what is written before an order is sent."""
    entry = Entry(
        client_order_id="x", kind="uta", category="SPOT", symbol="BTCUSDT", arguments=WRITTEN, way="rest", sent=1
    )
    with tempfile.TemporaryDirectory() as folder:
        journal = Journal(Path(folder) / "orders.db")
        taken = []
        for _ in range(rounds * 10):
            started = time.perf_counter()
            journal.write([entry])
            taken.append(time.perf_counter() - started)
        journal.close()
    yield figures.seconds("an order into a journal in a file (wall)", statistics.median(taken), under=200e-6)


def _push(number: int) -> bytes:
    """What is said of one order: each time something new."""
    example = msgspec.json.decode(CHANNEL.examples[0].push)
    row = {**example["data"][0], "orderId": str(10**15 + number % 100), "clientOid": f"order-{number % 100}"}
    now = int(time.time() * 1_000) + number
    row |= {"orderStatus": "live", "createdTime": str(now), "updatedTime": str(now)}
    return msgspec.json.encode({**example, "data": [row]})


def _pushes(*, rounds: int) -> Iterator[Figure]:
    pushes = [_push(number) for number in range(400)]
    tracker = Tracker(None, Clock())

    def decode() -> None:
        for push in pushes:
            CHANNEL.decode(push)

    def take() -> None:
        for push in pushes:
            for report in reports_in(LIFE, FEED.rows, CHANNEL.decode(push).data, "push"):
                tracker.take_report("uta", report)

    timings = compare({"decoded": decode, "push of an order into its handle": take}, rounds=rounds, calls=1)
    each = Timings({name: [one / len(pushes) for one in taken] for name, taken in timings.rounds.items()})
    yield figures.seconds(
        "push of an order into its handle", each.median("push of an order into its handle"), under=60e-6
    )
    yield figures.ratio(each, "push of an order into its handle", "decoded")


def _memory() -> Figure:
    """What 1,000 open orders take, each reported once."""
    pushes = [_push(number).replace(b'"order-', b'"more-%d-' % number) for number in range(1_000)]
    tracemalloc.start()
    try:
        tracker = Tracker(None, Clock())
        for number, push in enumerate(pushes):
            own = f"more-{number}-{number % 100}"
            tracker.add([Tracked(Identity("uta", "SPOT", "BTCUSDT", own), {**WRITTEN, "clientOid": own})])
            data = CHANNEL.decode(push.replace(b'"%d"' % (10**15 + number % 100), b'"%d"' % (10**16 + number))).data
            for report in reports_in(LIFE, FEED.rows, data, "push"):
                tracker.take_report("uta", report)
        taken = tracemalloc.get_traced_memory()[0]
        assert len(list(tracker)) == 1_000
    finally:
        tracemalloc.stop()
    missed = taken > 20 * MEGABYTE
    return Figure("1,000 open orders that are followed", f"{taken / MEGABYTE:.1f} MB", bound="20 MB", missed=missed)
