"""Candles from bytes to Arrow, and ten million of them to a folder."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs

import msgspec
import pyarrow as pa

from benchmarks import figures
from benchmarks.figures import Figure
from benchmarks.timing import compare
from bitget_client import Bitget
from bitget_runtime.history.tables.rows import in_order, page_of, table_of
from bitget_runtime.transport.interface import HttpRequest, HttpResponse

FLOOR = "msgspec to columns of text, cast by pyarrow"
OURS = "pages of candles to a table"

_COLUMNS = ("time", "open", "high", "low", "close", "volume", "turnover")
_ROW = '["%d","27176.93","27177.43","27166.93","27177.4%d","2990.08","81246917.3294"]'
_MINUTE = 60_000
_NOW = 1_790_000_000_000


class CandleTransport:
    """A transport that answers every call for candles, and says what time it is."""

    def send(self, request: HttpRequest) -> HttpResponse:
        asked = parse_qs(request.target.partition("?")[2])
        data = _page(int(asked["endTime"][0]), int(asked["limit"][0])) if "endTime" in asked else b'{"serverTime":"1"}'
        return HttpResponse(200, {}, b'{"code":"00000","msg":"","requestTime":%d,"data":%b}' % (_NOW, data))

    def close(self) -> None:
        pass


def _page(end: int, count: int) -> bytes:
    first = end // _MINUTE * _MINUTE - count * _MINUTE
    return f"[{','.join(_ROW % (first + place * _MINUTE, place % 10) for place in range(count))}]".encode()


def run(*, quick: bool) -> Iterator[Figure]:
    count = 100 if quick else 500
    pages = [_page(_NOW + place * 200 * _MINUTE, 200) for place in range(count)]
    works: dict[str, Callable[[], object]] = {FLOOR: lambda: _floor(pages), OURS: lambda: _ours(pages)}
    timings = compare(works, rounds=9, calls=1)
    yield figures.ratio(timings, OURS, FLOOR, at_most=1)
    rate = count * 200 / timings.best(OURS)  # a rate has no ratio to help it against noise
    yield Figure("rows a second", result=f"{rate:,.0f}", bound="at least 1,000,000", missed=rate < 1_000_000)
    rows, megabytes, seconds = _folder(years=1 if quick else 4, symbols=1 if quick else 5)
    yield Figure(
        f"{rows:,} candles to a folder",
        figures.duration(seconds),
        result=f"{megabytes:.0f} MB at most",
        bound="under 300 MB",
        missed=megabytes >= 300,
    )


def _floor(pages: list[bytes]) -> Any:
    decode = msgspec.json.Decoder(list[list[str]]).decode
    columns = list(zip(*(row for page in pages for row in decode(page)), strict=True))
    arrays = [pa.array(columns[0]).cast(pa.int64()).cast(pa.timestamp("ms", "UTC"))]
    return pa.table([*arrays, *(pa.array(one).cast(pa.float64()) for one in columns[1:])], names=_COLUMNS)


def _ours(pages: list[bytes]) -> Any:
    return in_order(table_of([page_of(page).lines for page in pages], _COLUMNS), 0, 2 * _NOW)


def _folder(*, years: int, symbols: int) -> tuple[int, float, float]:
    """Rows, megabytes at most, and seconds of a download in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        program = f"from benchmarks.sections.histories import fill; fill({folder!r}, {years}, {symbols})"
        ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    rows, megabytes, seconds = ended.stdout.split()
    return int(rows), float(megabytes), float(seconds)


def fill(folder: str, years: int, symbols: int) -> None:
    """Download candles to a folder, and print how many, the most memory that it took, and the time."""
    import resource
    import time

    client = Bitget(transport=CandleTransport(), limits="off")
    began = time.perf_counter()
    names = [f"COIN{number}USDT" for number in range(symbols)]
    result = client.history.download(folder, names, "1m", category="SPOT", start=_NOW - years * 365 * 86_400_000)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1_000_000 if sys.platform == "darwin" else 1_000)
    print(result.rows, most, time.perf_counter() - began)
