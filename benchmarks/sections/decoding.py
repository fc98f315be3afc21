"""Decoding the response with all spot tickers, beside a bare msgspec decoder of the same fields as text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import msgspec

from benchmarks import figures, other_clients, sample_data
from benchmarks.figures import Figure
from benchmarks.timing import compare
from bitget_client import Bitget, registry
from bitget_runtime.transport.interface import HttpRequest, HttpResponse

FLOOR = "bare msgspec, text fields"
OURS = "operation.decode"


class FixedAnswer:
    """A transport that answers without a network."""

    def __init__(self, body: bytes) -> None:
        self._answer = HttpResponse(200, {}, body)

    def send(self, request: HttpRequest) -> HttpResponse:
        return self._answer

    def close(self) -> None:
        pass


def run(*, quick: bool) -> Iterator[Figure]:
    body = sample_data.tickers_body()
    operation = registry.operations["classic.spot.market.get_tickers"]
    client = Bitget(transport=FixedAnswer(body), limits="off")

    def read_three() -> None:
        for ticker in operation.decode(body):
            _ = ticker.last_price, ticker.bid_price, ticker.ask_price

    works: dict[str, Callable[[], object]] = {
        FLOOR: _decoder_of(str, body),
        OURS: lambda: operation.decode(body),
        "client.classic.spot.market.get_tickers()": lambda: client.classic.spot.market.get_tickers(),
        "... and 3 numbers of each read": read_three,
        "json.loads": lambda: json.loads(body),
        "msgspec, eager Decimals": _decoder_of(Decimal, body),
    }
    timings = compare(works, rounds=5 if quick else 25, calls=10)
    for name in works:
        if name != FLOOR:
            bounded = name.startswith(("operation", "client"))
            yield figures.ratio(timings, name, FLOOR, at_most=1.3 if bounded else None)
    yield from _rows(quick=quick)
    yield from other_clients.measure("tickers", timings.best(OURS), OURS, quick=quick)


def _rows(*, quick: bool) -> Iterator[Figure]:
    """1,000 candles with named columns, beside bare tuples of text."""
    body = sample_data.candles_body()
    operation = registry.operations["uta.market.get_candles"]
    row = tuple[str, str, str, str, str, str, str]
    answer = msgspec.defstruct("Answer", [("code", str), ("msg", str), ("requestTime", int), ("data", list[row])])
    decode = msgspec.json.Decoder(answer).decode
    floor, ours = "bare msgspec, candles as tuples", "operation.decode, candles with names"
    works: dict[str, Callable[[], object]] = {floor: lambda: decode(body), ours: lambda: operation.decode(body)}
    yield figures.ratio(compare(works, rounds=5 if quick else 25, calls=10), ours, floor, at_most=1.5)


def _decoder_of(number_type: type, body: bytes) -> Callable[[], object]:
    """What somebody would write who wants these tickers and nothing else."""
    names = json.loads(body)["data"][0]
    fields = [(name, str if name in ("symbol", "ts") else number_type) for name in names]
    ticker: Any = msgspec.defstruct("Ticker", fields, gc=False)
    answer = msgspec.defstruct("Answer", [("code", str), ("msg", str), ("requestTime", int), ("data", list[ticker])])
    decode = msgspec.json.Decoder(answer).decode
    return lambda: decode(body)
