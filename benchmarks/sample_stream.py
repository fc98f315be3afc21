"""What the benchmarks of streams receive: frames of the size and form that the unified account sends."""

from __future__ import annotations

import json
import random
from typing import Any, Final

from benchmarks.loopback_stream import Feed

INSTRUMENT: Final[dict[str, Any]] = {"inst_type": "usdt-futures", "symbol": "BTCUSDT"}
PACE: Final = 2_000
"""Messages a second, where they are paced."""

LEVELS: Final = 400
CHANGED: Final = 10


def _frame(topic: str, action: str, data: object, ts: int) -> bytes:
    argument = {"instType": "usdt-futures", "symbol": "BTCUSDT", "topic": topic}
    return json.dumps({"data": data, "arg": argument, "action": action, "ts": ts}, separators=(",", ":")).encode()


def _ticker(ts: int) -> bytes:
    ticker = {
        "bid1Price": "99756.6",
        "lowPrice24h": "98000.1",
        "ask1Size": "23.9774",
        "volume24h": "12345.678",
        "price24hPcnt": "0.01234",
        "highPrice24h": "101234.5",
        "turnover24h": "1234567890.12",
        "bid1Size": "0.0128",
        "ask1Price": "99756.7",
        "openPrice24h": "98500",
        "lastPrice": "99756.7",
        "indexPrice": "99700.1",
        "markPrice": "99750.2",
        "fundingRate": "0.0001",
        "nextFundingTime": "1695722400000",
        "openInterest": "12345.1",
        "deliveryTime": "",
        "deliveryStartTime": "",
        "deliveryStatus": "",
        "symbol": "BTCUSDT",
    }
    return _frame("ticker", "snapshot", [ticker], ts)


def tickers(count: int) -> Feed:
    """So many tickers, as fast as they are taken."""
    return Feed([_ticker(1695715383039)], count)


def paced_tickers(count: int) -> Feed:
    """So many tickers at a steady pace, each with the time of its sending."""
    return Feed([_ticker(0)], count, PACE, stamp=True)


def book_updates(count: int) -> Feed:
    """A snapshot of 400 levels a side, then updates of 10 levels each that keep it so large."""
    chance = random.Random(1)
    prices = {side: [100_000 + direction * (tick + 1) for tick in range(LEVELS)] for side, direction in _SIDES.items()}
    sides = {side: [[f"{price / 10:.1f}", "1.234"] for price in prices[side]] for side in _SIDES}
    frames = [_frame("books", "snapshot", [{**sides, "seq": 1, "pseq": 0, "ts": "1695715383021"}], 1695715383039)]
    for seq in range(2, count + 1):
        changed: dict[str, list[list[str]]] = {side: [] for side in _SIDES}
        for _ in range(CHANGED):
            side = chance.choice("ab")
            # mostly near the best price; now and then a level goes, and comes back with a later change of it
            price = prices[side][min(int(chance.expovariate(0.05)), LEVELS - 1)]
            size = "0" if chance.random() < 0.1 else f"{chance.random() * 10:.4f}"
            changed[side].append([f"{price / 10:.1f}", size])
        book = {**changed, "seq": seq, "pseq": seq - 1, "ts": "1695715383021"}
        frames.append(_frame("books", "update", [book], 1695715383039))
    return Feed(frames, count)


_SIDES: Final = {"a": 1, "b": -1}
