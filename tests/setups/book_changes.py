"""Changes of order books as pushes bring them, and a book to apply them to."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bitget_runtime.book.order_book import OrderBook
from bitget_runtime.book.side import Level
from bitget_runtime.book.view import BookView, FillEstimate
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Row


class BookRow(Row, kw_only=False):
    raw_price: str
    price = read.decimal("raw_price")
    raw_size: str
    size = read.decimal("raw_size")


class RpiRow(Row, kw_only=False):
    raw_price: str
    price = read.decimal("raw_price")
    raw_non_rpi_qty: str
    non_rpi_qty = read.decimal("raw_non_rpi_qty")
    raw_rpi_qty: str
    rpi_qty = read.decimal("raw_rpi_qty")


class Change(Model):
    asks: list[Any] | None = None
    bids: list[Any] | None = None
    seq: Any = None
    pseq: Any = None
    checksum: Any = None
    raw_ts: str | None = None
    ts = read.optional_timestamp("raw_ts")


class Unnumbered(Model):
    """A change of a channel that tells neither numbers nor checksums nor times."""

    asks: list[Any]
    bids: list[Any]


def rows(*levels: str) -> list[Any]:
    """Rows of levels written as `price size`."""
    return [BookRow(*level.split(" ")) for level in levels]


def synced(**more: Any) -> OrderBook:
    """A book of three asks and two bids at number 100."""
    book = OrderBook()
    asks, bids = rows("10.2 1", "10.3 2", "10.5 4"), rows("10.1 3", "10.0 5")
    assert book.apply(Change(asks=asks, bids=bids, seq=100, pseq=0, raw_ts="1700000000000", **more), "snapshot") == (
        "applied"
    )
    return book


def pairs(levels: list[Level]) -> list[str]:
    return [f"{price} {size}" for price, size in levels]


def assert_reads_as_empty(book: OrderBook) -> None:
    assert not book.synced
    assert book.problem
    assert book.bids() == book.asks() == []
    assert [book.best_bid, book.best_ask, book.mid, book.spread, book.seq, book.ts] == [None] * 6
    assert (book.bid_depth, book.ask_depth) == (0, 0)
    assert book.top() == BookView((), (), None, None)
    assert book.fill("buy", 1) == FillEstimate(None, None, Decimal(0))
    assert book.size_at_or_better("sell", "0.1") == 0
