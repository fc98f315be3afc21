"""Order books under faults by the thousand, and read from another thread."""

from __future__ import annotations

import os
import random
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from bitget_runtime.book.order_book import OrderBook
from bitget_runtime.book.side import Level
from setups.book_changes import BookRow, Change, assert_reads_as_empty, rows
from stand_ins.naive_book import NaiveBook

# whatever happens, it is the exchange's book or none


class Exchange:
    """The true book, changing; what was sent of it, and how it was at each moment, by its time."""

    def __init__(self, choose: random.Random) -> None:
        self.choose = choose
        self.book = NaiveBook()
        self.seq, self.ts = choose.randrange(10**11, 10**12), 1
        self.history: dict[int, tuple[tuple[Level, ...], tuple[Level, ...]]] = {}
        self.spoilt: set[int] = set()
        self.unit = choose.choice(["", "00000000000000000001"])
        self.with_checksums = choose.random() < 0.3
        for _ in range(30):
            self.changed_rows()

    def changed_rows(self) -> dict[str, list[Any]]:
        choose, changed = self.choose, {"asks": [], "bids": []}  # type: ignore[var-annotated]
        for _ in range(choose.randrange(1, 8)):
            side = choose.choice(["asks", "bids"])
            price = f"{choose.randrange(1, 30) / 10}{self.unit}" + "0" * choose.randrange(2)
            size = choose.choice(["0", "0.0", "0.000", "1", "2.50", "3E-1", f"{choose.randrange(1, 99)}"])
            self.book.set(side, price, size)
            changed[side].append(BookRow(price, size))
        return changed

    def update(self) -> Change:
        pseq, rows = self.seq, self.changed_rows()
        self.seq += self.choose.randrange(1, 4)
        return self.push(rows, pseq)

    def snapshot(self) -> Change:
        return self.push({side: [BookRow(*row) for row in self.book.rows(side)] for side in ("asks", "bids")}, 0)

    def levels(self, side: str) -> tuple[Level, ...]:
        return tuple(Level(*level) for level in self.book.levels(side))

    def number_anew(self) -> None:
        """Go on from a number far away; a near one could be taken for the next."""
        self.seq = self.choose.choice([self.seq + 10**6, self.seq // 2])

    def push(self, rows: dict[str, list[Any]], pseq: int) -> Change:
        self.ts += 1
        self.history[self.ts] = (self.levels("asks"), self.levels("bids"))
        checksum = self.book.checksum() if self.with_checksums else 0
        return Change(**rows, seq=self.seq, pseq=pseq, checksum=checksum, raw_ts=str(self.ts))


class Line:
    """What stands between the exchange and the book, and goes wrong. Each event yields pushes, as they arrive."""

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange
        self.sent: list[Change] = []
        self.events: dict[str, Callable[[], Iterator[tuple[Change, str]]]] = {
            name: getattr(self, name)
            for name in ("next", "snapshot", "skipped", "duplicated", "reordered", "miscounted", "malformed", "anew")
        }

    def next(self) -> Iterator[tuple[Change, str]]:
        self.sent.append(self.exchange.update())
        yield self.sent[-1], "update"

    def snapshot(self) -> Iterator[tuple[Change, str]]:
        yield self.exchange.snapshot(), "snapshot"

    def skipped(self) -> Iterator[tuple[Change, str]]:
        self.sent.append(self.exchange.update())
        yield from self.next()

    def duplicated(self) -> Iterator[tuple[Change, str]]:
        yield from self.next()
        yield self.exchange.choose.choice(self.sent[-4:]), "update"

    def reordered(self) -> Iterator[tuple[Change, str]]:
        first, second = self.exchange.update(), self.exchange.update()
        self.sent += [first, second]
        yield second, "update"
        yield first, "update"

    def miscounted(self) -> Iterator[tuple[Change, str]]:
        self.sent.append(self.exchange.update())
        self.exchange.spoilt.add(self.exchange.ts)
        yield msgspec.structs.replace(self.sent[-1], checksum=self.exchange.book.checksum() ^ 4), "update"

    def malformed(self) -> Iterator[tuple[Change, str]]:
        update = self.exchange.update()
        self.exchange.spoilt.add(self.exchange.ts)
        yield msgspec.structs.replace(update, bids=[*(update.bids or []), BookRow("1", "1,0")]), "update"

    def anew(self) -> Iterator[tuple[Change, str]]:
        self.exchange.number_anew()
        self.sent.append(self.exchange.push(self.exchange.changed_rows(), 0))
        if self.exchange.choose.random() < 0.5:
            yield self.sent[-1], "update"


def deliver(book: OrderBook, exchange: Exchange, change: Change, action: str) -> str:
    """Apply a push and check all there is to check. Returns the outcome."""
    continues = book.synced and change.pseq == book.seq and change.pseq < change.seq
    before, outcome = book.ts, book.apply(change, action)
    if action == "snapshot" or (continues and change.ts not in exchange.spoilt):
        assert outcome == "applied", book.problem
    if not book.synced:
        assert outcome in ("broken", "unsynced")
        assert_reads_as_empty(book)
        return outcome
    view = book.top()
    assert view.ts is not None
    assert (view.asks, view.bids) == exchange.history[view.ts]
    if view.ts == before:
        assert outcome == "ignored"
    else:
        assert (outcome, view.ts, view.seq) == ("applied", change.ts, change.seq)
    return outcome


EVENTS = ("next", "snapshot", "skipped", "duplicated", "reordered", "miscounted", "malformed", "anew")


@given(st.randoms(use_true_random=False), st.lists(st.sampled_from(EVENTS), max_size=40))
@settings(max_examples=60, derandomize=True, database=None, deadline=None)
def test_any_sequence_of_events_leaves_the_true_book_or_none(choose: random.Random, events: list[str]) -> None:
    exchange, book = Exchange(choose), OrderBook()
    line = Line(exchange)
    for event in ("snapshot", *events, "snapshot", "next"):
        for change, action in line.events[event]():
            outcome = deliver(book, exchange, change, action)
    assert outcome == "applied"


FAULTS = int(os.environ.get("BOOK_FAULTS", "2000"))
"""How many of them; `make soak` takes more."""


def test_thousands_of_faults() -> None:
    choose = random.Random(20240607)
    exchange, book = Exchange(choose), OrderBook()
    line, outcomes = Line(exchange), Counter[str]()
    for fault in range(FAULTS):
        if fault % 500 == 0:
            exchange = Exchange(choose)
            line = Line(exchange)
            book.invalidate("another instrument")
        for event in (choose.choice(EVENTS[1:]), "next"):
            for change, action in line.events[event]():
                outcomes[deliver(book, exchange, change, action)] += 1
        if not book.synced and choose.random() < 0.7:
            for change, action in line.snapshot():
                outcomes[deliver(book, exchange, change, action)] += 1
    assert min(outcomes[outcome] for outcome in ("applied", "ignored", "broken", "unsynced")) > FAULTS / 20, outcomes
    assert book.resyncs > FAULTS / 5


# threads


def test_a_reader_in_another_thread_sees_no_torn_book() -> None:
    book, updates = OrderBook(), 20_000
    book.apply(Change(asks=rows(*(f"{10 + i} 5" for i in range(20))), bids=rows("9 1"), seq=1), "snapshot")
    finished, views, torn = threading.Event(), 0, []

    def read_until_finished() -> None:
        nonlocal views
        while not finished.is_set():
            view = book.top()
            views += 1
            if sum(level.size for level in view.asks) != 100 or [level.size for level in view.bids] != [view.seq]:
                torn.append(view)

    reader = threading.Thread(target=read_until_finished)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        reader.start()
        sizes = dict.fromkeys(range(20), 5)
        choose = random.Random(1)
        for seq in range(2, updates + 2):
            one, other = choose.sample(range(20), 2)
            moved = sizes[one]
            sizes[one], sizes[other] = 0, sizes[other] + moved
            asks = rows(f"{10 + one} 0", f"{10 + other} {sizes[other]}")
            book.apply(Change(asks=asks, bids=rows(f"9 {seq}"), seq=seq, pseq=seq - 1), "update")
    finally:
        finished.set()
        reader.join()
        sys.setswitchinterval(interval)
    assert book.seq == updates + 1
    assert views > 50
    assert torn == []
