"""Pushes over a WebSocket, from the socket to the reader, beside a bare picows loop with the same msgspec decoder."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import resource
import statistics
import time
from bisect import bisect_left, insort
from collections.abc import Awaitable, Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any
from zlib import crc32

import msgspec
from picows import WSFrame, WSListener, WSMsgType, WSTransport, ws_connect

from benchmarks import figures, other_clients, sample_stream
from benchmarks.figures import Figure
from benchmarks.loopback_stream import streaming
from benchmarks.timing import Timings
from bitget_client import AsyncBitget, Callback, DropOldest, Gap, Push
from bitget_client.uta.stream import BOOKS, TICKER
from bitget_runtime.book.order_book import OrderBook

BARE = "picows and msgspec"
BARE_BOOK = "picows, msgspec, a sorted book, CRC32"
CHECKED_LEVELS = 25

MOST_GROWTH = 4.0
"""Megabytes that allocators may still take after the first tenth; a leak of one byte a message would be more."""

PATIENCE = 300.0
"""Seconds after which a measurement has failed."""

Take = Callable[[Any], None]
"""Takes a decoded push, or a gap. `Any`: whatever the channel says."""


def run(*, quick: bool) -> Iterator[Figure]:
    rounds, messages = (5, 20_000) if quick else (15, 50_000)
    yield from _tickers(rounds, messages, quick=quick)
    yield from _books(rounds, messages // 4)
    yield from _latency(seconds=5 if quick else 60)
    yield _memory(500_000 if quick else 5_000_000)


def _tickers(rounds: int, messages: int, *, quick: bool) -> Iterator[Figure]:
    with streaming(partial(sample_stream.tickers, messages)) as url:
        works = {
            BARE: partial(_bare, url, TICKER.decoder.type),
            "ticker, callback": partial(_callback, url, "ticker"),
            "ticker, iterator": partial(_iterator, url),
        }
        timings = asyncio.run(_in_turns(works, rounds, messages))
        yield figures.ratio(timings, "ticker, callback", BARE, at_most=1.6)
        yield figures.ratio(timings, "ticker, iterator", BARE, at_most=3)
        ours = timings.best("ticker, callback")
        details = {"calls": messages, **sample_stream.INSTRUMENT}
        yield from other_clients.measure("pushes", ours, "ticker, callback", base_url=url, quick=quick, details=details)


def _books(rounds: int, messages: int) -> Iterator[Figure]:
    with streaming(partial(sample_stream.book_updates, messages)) as url:
        works = {
            BARE_BOOK: partial(_bare_book, url),
            "10 levels into a local book of 400": partial(_local_book, url),
        }
        timings = asyncio.run(_in_turns(works, rounds, messages))
    yield figures.ratio(timings, "10 levels into a local book of 400", BARE_BOOK, at_most=1.2)


Work = Callable[[int], Awaitable[float]]
"""Receives so many messages; the CPU seconds that took."""


async def _in_turns(works: Mapping[str, Work], rounds: int, messages: int) -> Timings:
    taken: dict[str, list[float]] = {name: [] for name in works}
    for number in range(-1, rounds):
        for name, work in works.items():
            gc.collect()
            seconds = await work(messages)
            if number >= 0:
                taken[name].append(seconds / messages)
    return Timings(taken)


class _Counter:
    """Counts messages, and takes the CPU time from the first to the last."""

    def __init__(self, messages: int) -> None:
        self.left = messages
        self.done = asyncio.Event()
        self.seconds = 0.0
        self._started = 0.0

    def __call__(self, item: object) -> None:
        if not self._started:
            self._started = time.process_time()
        self.left -= (item.lost or 0) if isinstance(item, Gap) else 1
        if self.left <= 0 and not self.done.is_set():
            self.seconds = time.process_time() - self._started
            self.done.set()


class _BareListener(WSListener):
    def __init__(self, decode: Callable[[bytes], Any], take: Take) -> None:
        super().__init__()
        self._decode = decode
        self._take = take

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        if frame.msg_type == WSMsgType.TEXT:
            payload = frame.get_payload_as_bytes()
            if not payload.startswith(b'{"event"'):
                self._take(self._decode(payload))


async def _bare_loop(url: str, push_type: Any, take: Take) -> WSTransport:
    """Subscribe by hand; `Any`: a type expression."""
    decode = msgspec.json.Decoder(push_type).decode
    transport, _ = await ws_connect(lambda: _BareListener(decode, take), url)
    transport.send(WSMsgType.TEXT, b'{"op":"subscribe","args":[{}]}')
    return transport


async def _bare(url: str, push_type: Any, messages: int) -> float:
    counter = _Counter(messages)
    transport = await _bare_loop(url, push_type, counter)
    await asyncio.wait_for(counter.done.wait(), PATIENCE)
    transport.disconnect()
    return counter.seconds


def _client(url: str) -> AsyncBitget:
    return AsyncBitget(base_url="http://127.0.0.1", stream_url=url)


async def _callback(url: str, channel: str, messages: int) -> float:
    counter = _Counter(messages)
    async with _client(url) as client, client.uta.stream() as stream:
        getattr(stream, channel)(**sample_stream.INSTRUMENT, delivery=Callback(counter))
        await asyncio.wait_for(counter.done.wait(), PATIENCE)
    return counter.seconds


async def _iterator(url: str, messages: int) -> float:
    counter = _Counter(messages)
    async with _client(url) as client, client.uta.stream() as stream:
        async for push in stream.ticker(**sample_stream.INSTRUMENT):
            counter(push)
            if counter.done.is_set():
                break
    return counter.seconds


class _SortedBook:
    """A book as one would write it in an evening: sorted prices, a dictionary of levels, and the checksum each time."""

    def __init__(self) -> None:
        self._sides: tuple[tuple[list[float], dict[float, str]], ...] = (([], {}), ([], {}))

    def apply(self, push: Push[Any]) -> None:
        for book in push.data:
            for (keys, levels), rows, sign in zip(self._sides, (book.asks, book.bids), (1, -1), strict=True):
                if push.action == "snapshot":
                    keys.clear()
                    levels.clear()
                for row in rows:
                    price, size = row.raw_price, row.raw_size
                    key = sign * float(price)
                    if float(size) == 0:
                        if levels.pop(key, None) is not None:
                            del keys[bisect_left(keys, key)]
                    else:
                        if key not in levels:
                            insort(keys, key)
                        levels[key] = f"{price}:{size}"
            self._checksum()

    def _checksum(self) -> int:
        (ask_keys, asks), (bid_keys, bids) = self._sides
        parts: list[str] = []
        for index in range(CHECKED_LEVELS):
            if index < len(bid_keys):
                parts.append(bids[bid_keys[index]])
            if index < len(ask_keys):
                parts.append(asks[ask_keys[index]])
        return crc32(":".join(parts).encode())


async def _bare_book(url: str, messages: int) -> float:
    counter, book = _Counter(messages), _SortedBook()

    def take(push: Any) -> None:
        book.apply(push)
        counter(push)

    transport = await _bare_loop(url, BOOKS.decoder.type, take)
    await asyncio.wait_for(counter.done.wait(), PATIENCE)
    transport.disconnect()
    return counter.seconds


async def _local_book(url: str, messages: int) -> float:
    counter = _Counter(messages)

    def changed(book: OrderBook) -> None:
        if book.synced:
            counter(book)

    async with _client(url) as client, client.uta.stream() as stream:
        stream.books(**sample_stream.INSTRUMENT).local_book(changed)
        await asyncio.wait_for(counter.done.wait(), PATIENCE)
    return counter.seconds


def _latency(*, seconds: int) -> Iterator[Figure]:
    messages = seconds * sample_stream.PACE
    with streaming(partial(sample_stream.paced_tickers, messages)) as url:
        bare = asyncio.run(_delays(messages, partial(_bare_delays, url)))
        ours = asyncio.run(_delays(messages, partial(_our_delays, url)))
    name = f"{sample_stream.PACE} a second for {seconds} s: send to callback, p50"
    floor, middle = statistics.median(bare), statistics.median(ours)
    ratio = middle / floor
    took, against = figures.duration(middle), f"{BARE}: {figures.duration(floor)}"
    yield Figure(name, took, against, f"{ratio:.2f}x", "at most 1.5x", ratio > 1.5)
    yield Figure("... p99", figures.duration(statistics.quantiles(ours, n=100)[-1]))
    dropped = messages - len(ours)
    yield Figure("... dropped", result=str(dropped), bound="0", missed=dropped > 0)


async def _delays(messages: int, receive: Callable[[Take, asyncio.Event], Awaitable[None]]) -> list[float]:
    """Seconds from the sending of each message to its callback; both processes read the same clock."""
    found: list[float] = []
    done = asyncio.Event()

    def take(push: Any) -> None:
        if not isinstance(push, Gap):
            found.append((time.time_ns() - push.raw_ts) / 1e9)
        if len(found) >= messages:
            done.set()

    await receive(take, done)
    return found


async def _bare_delays(url: str, take: Take, done: asyncio.Event) -> None:
    transport = await _bare_loop(url, TICKER.decoder.type, take)
    await asyncio.wait_for(done.wait(), PATIENCE)
    transport.disconnect()


async def _our_delays(url: str, take: Take, done: asyncio.Event) -> None:
    async with _client(url) as client, client.uta.stream() as stream:
        stream.ticker(**sample_stream.INSTRUMENT, delivery=Callback(take))
        await asyncio.wait_for(done.wait(), PATIENCE)


def _memory(messages: int) -> Figure:
    """Growth of a fresh process after the first tenth of many messages, which are iterated over."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as fresh:
        grown = fresh.submit(_growth_of, messages).result() / 1e6
    return Figure(
        f"memory over {messages:,} messages, after the first tenth",
        result=f"{grown:+.1f} MB",
        bound=f"flat: under {MOST_GROWTH:g} MB",
        missed=grown >= MOST_GROWTH,
    )


def _growth_of(messages: int) -> int:
    with streaming(partial(sample_stream.tickers, messages)) as url:
        return asyncio.run(_growth(url, messages))


async def _growth(url: str, messages: int) -> int:
    """Growth of the resident memory, in bytes."""
    seen, before = 0, 0
    async with _client(url) as client, client.uta.stream() as stream:
        async for push in stream.ticker(**sample_stream.INSTRUMENT, delivery=DropOldest(1_000)):
            seen += (push.lost or 0) if isinstance(push, Gap) else 1
            if not before and seen >= messages // 10:
                before = _resident()
            if seen >= messages:
                break
        return _resident() - before


def _resident() -> int:
    """Resident memory of this process now, in bytes; at most so far, where the system does not tell it of now."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return pages * resource.getpagesize()
