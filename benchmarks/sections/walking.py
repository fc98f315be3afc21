"""Walking over bills, beside the loop that one would write by hand; and the rows that walks lose, ours and others'."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from typing import TypedDict
from urllib.parse import parse_qs, urlsplit

from benchmarks import figures, other_clients, sample_data
from benchmarks.figures import Figure
from benchmarks.timing import compare
from bitget_client import Bitget
from bitget_runtime.fake import FakeExchange, fake_exchange
from bitget_runtime.transport.interface import HttpRequest, HttpResponse

FLOOR, OURS = "a loop over get_bills", "iter_bills"
ROWS, HOUR, DAYS = 100, 3_600_000, 200


class _Span(TypedDict):
    start_time: int
    end_time: int


class Pages:
    """A transport that pages without a network."""

    def __init__(self, pages: int) -> None:
        now = int(time.time() * 1_000)
        self._bodies = [_body(page, now, page + 1 < pages) for page in range(pages)]

    def send(self, request: HttpRequest) -> HttpResponse:
        cursor = parse_qs(urlsplit(request.target).query).get("cursor", ["0"])[0]
        return HttpResponse(200, {}, self._bodies[int(cursor)])

    def close(self) -> None:
        pass


def _body(page: int, now: int, more: bool) -> bytes:
    bill = {
        "category": "USDT-FUTURES",
        "symbol": "BTCUSDT",
        "coin": "USDT",
        "type": "CLOSE_LONG",
        "amount": "0.00531168",
    }
    bill |= {"fee": "-0.00000531", "balance": "1234.5678", "ts": str(now - page)}
    rows = [bill | {"id": str(10**18 - page * ROWS - row)} for row in range(ROWS)]
    data = {"list": rows, "cursor": str(page + 1) if more else None}
    return json.dumps({"code": "00000", "msg": "success", "requestTime": now, "data": data}).encode()


def run(*, quick: bool) -> Iterator[Figure]:
    pages = 100 if quick else 1_000
    end = int(time.time() * 1_000)
    span: _Span = {"start_time": end - 20 * 24 * HOUR, "end_time": end}
    client = Bitget(**sample_data.CREDENTIALS, transport=Pages(pages), limits="off")

    def by_hand() -> int:
        found, cursor = 0, None
        while True:
            page = client.uta.account.get_bills(category="USDT-FUTURES", limit=ROWS, cursor=cursor, **span)
            for _ in page.items:
                found += 1
            cursor = page.cursor
            if not cursor:
                return found

    def by_walk() -> int:
        found = 0
        for _ in client.uta.account.iter_bills(category="USDT-FUTURES", **span):
            found += 1
        return found

    works: dict[str, Callable[[], object]] = {FLOOR: by_hand, OURS: by_walk}
    assert by_hand() == by_walk()
    yield figures.ratio(compare(works, rounds=5 if quick else 9, calls=1), OURS, FLOOR, at_most=1.3)
    with fake_exchange() as exchange:
        yield from _rows_lost(exchange)


def _rows_lost(exchange: FakeExchange) -> Iterator[Figure]:
    """Hourly candles of some months: what a walk brings of them, and what it says of the rest."""
    now = int(time.time() * 1_000)
    start = now - DAYS * 24 * HOUR
    expected = (now - HOUR) // HOUR - -(-start // HOUR) + 1  # those that have ended
    with Bitget(*exchange.credentials, base_url=exchange.base_url, limits="off") as client:
        walk = client.classic.contract.market.iter_history_candles(
            symbol="BTCUSDT", product_type="USDT-FUTURES", granularity="1H", start_time=start, end_time=now
        )
        found = len({candle.ts for candle in walk})
    yield _lost("iter_history_candles", found, expected, f"{len(walk.holes)} holes named", bound="none lost")
    task = {
        "work": "walk",
        "base_url": exchange.base_url,
        "credentials": sample_data.CREDENTIALS,
        "symbol": "BTC/USDT:USDT",
        "timeframe": "1h",
        "since": start,
    }
    for name, rows in other_clients.rows_of_walks(task):
        yield _lost(f"{name} fetch_ohlcv(paginate)", rows, expected, "without a word")


def _lost(name: str, found: int, expected: int, remark: str, bound: str = "") -> Figure:
    lost = max(0, expected - found)
    return Figure(
        name, f"{found} candles", f"{expected} there are, {remark}", f"{lost} lost", bound, bool(bound) and lost > 0
    )
