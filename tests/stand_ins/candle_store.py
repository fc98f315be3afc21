"""An exchange of candles in memory: a truth with gaps, and calls that page over it as the real ones do."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from bitget_runtime.history.candles.intervals import Interval
from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.candles.walking import CandleCall, CandleQuery
from bitget_runtime.history.facts import CandleFacts
from bitget_runtime.history.tables.rows import Page, page_of
from bitget_runtime.paging.facts import paging_of

PAGES: dict[str, Any] = {"next": "endTime = least [].ts", "key": "ts", "time": "ts", "order": "newest pages"}
FACTS = CandleFacts(
    generation="uta",
    recent="recent",
    past="past",
    arguments={"symbol": "symbol", "interval": "interval"},
    categories={"SPOT": "SPOT"},
    prices={"last": "MARKET"},
    intervals={name: name for name in ("1m", "1h", "6h", "1d", "1w", "1d+8")},
    columns=("time", "open"),
)


@dataclass
class CandleStore:
    """The truth, and how it is given out.

    Attributes:
        opens: When candles open.
        length: How long they are.
        now: The time.
        reach: How far back the recent ones go, in days.
        columns: How many numbers a row has besides its time.
        cap: The most that a page has, whatever is asked for.
        asked: What was asked for.
    """

    opens: Collection[int]
    length: int
    now: int
    reach: int = 30
    cap: int = 1000
    columns: int = 1
    asked: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)

    def page(self, operation: str, arguments: Mapping[str, Any]) -> Page:
        self.asked.append((operation, arguments))
        origin = min(self.opens, default=0)
        end = arguments["endTime"] - (arguments["endTime"] - origin) % self.length  # rounded down to the interval
        if operation == "recent":
            found = [one for one in self.opens if self.now - self.reach * 86_400_000 <= one < min(end, self.now + 1)]
        else:
            found = [one for one in self.opens if one < end and one + self.length <= self.now]
        rows = sorted(found)[-min(arguments["limit"], self.cap) :]
        return page_of(msgspec.json.encode([[str(one), *[str(one / 2)] * self.columns] for one in rows]))


def query_of(store: CandleStore, interval: str, start: int, end: int, *, most: int = 10) -> CandleQuery:
    length = Interval.named(interval)
    recent = {**PAGES, "limit": f"limit {most}..{most * 2}", "window": "startTime..endTime unknown", "ends": "start"}
    past = {**PAGES, "limit": f"limit {most}..{most}", "window": "..endTime", "ends": "empty", "reach": "unlimited"}
    return CandleQuery(
        facts=FACTS,
        recent=CandleCall("recent", paging_of({**recent, "reach": f"{max(store.reach, 1)}d"})),
        past=CandleCall("past", paging_of(past)),
        category="SPOT",
        symbol="BTCUSDT",
        interval=length,
        price="last",
        start=length.rounded_up(start),
        end=max(length.rounded_up(start), min(length.rounded_up(end), length.closed_before(store.now))),
        now=store.now,
    )


def carried_out(store: CandleStore, query: CandleQuery) -> Plan:
    """The plan of a query, asked of the store window by window."""
    plan = Plan([query])
    while (step := plan.take()) is not None:
        page: Page | None = None
        try:
            while True:
                ask = next(step.walk) if page is None else step.walk.send(page)
                page = store.page(ask.operation, ask.arguments)
        except StopIteration as end:
            plan.finish(step, end.value)
    return plan
