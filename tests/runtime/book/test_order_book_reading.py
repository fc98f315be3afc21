"""Reading a local order book, and levels that aren't from a push."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec
import pytest

from bitget_client import InvalidArgument
from bitget_client.classic.spot.market_models import OrderBook as SpotOrderBook
from bitget_client.uta.market_models import OrderBook as UtaOrderBook
from bitget_runtime.book.order_book import OrderBook
from bitget_runtime.book.side import Level
from bitget_runtime.book.view import FillEstimate
from bitget_runtime.values import exact
from setups.book_changes import Change, pairs, rows, synced

# what is read


def test_best_levels_and_what_follows_from_them() -> None:
    book = synced()
    assert book.best_bid == Level(Decimal("10.1"), Decimal(3))
    assert book.best_ask == Level(Decimal("10.2"), Decimal(1))
    assert (book.mid, book.spread) == (Decimal("10.15"), Decimal("0.1"))
    assert (pairs(book.bids(1)), pairs(book.asks(2)), book.asks(0), book.bids(0)) == (
        ["10.1 3"],
        ["10.2 1", "10.3 2"],
        [],
        [],
    )
    assert (len(book.bids(99)), book.bid_depth, book.ask_depth) == (2, 2, 3)
    price, size = book.asks()[2]
    assert (price, size) == (Decimal("10.5"), Decimal(4))
    assert repr(book) == "<OrderBook: 2 bids, 3 asks, seq 100>"


def test_a_view_stays_as_it_was() -> None:
    book = synced()
    view = book.top(2)
    book.apply(Change(asks=rows("10.2 0"), bids=rows("10.1 0"), seq=101, pseq=100, raw_ts="1700000000200"), "update")
    assert (pairs(list(view.bids)), pairs(list(view.asks))) == (["10.1 3", "10.0 5"], ["10.2 1", "10.3 2"])
    assert (view.seq, view.ts, view.mid, view.spread) == (100, 1700000000000, Decimal("10.15"), Decimal("0.1"))
    with pytest.raises(AttributeError):
        view.seq = 1  # type: ignore[misc]
    assert (book.top().seq, book.top().ts, book.top(1).mid) == (101, 1700000000200, Decimal("10.15"))


@pytest.mark.parametrize(
    ("side", "price", "size"),
    [("buy", "10.1", 0), ("buy", "10.2", 1), ("buy", "10.35", 3), ("buy", 99, 7), ("sell", "10.1", 3), ("sell", 10, 8)],
)
def test_size_at_or_better(side: Any, price: Any, size: int) -> None:
    assert synced().size_at_or_better(side, price) == size


@pytest.mark.parametrize(
    ("side", "size", "fill"),
    [
        ("buy", "0.5", FillEstimate(Decimal("10.2"), Decimal("10.2"), Decimal("0.5"))),
        ("buy", 3, FillEstimate(Decimal("30.8") / 3, Decimal("10.3"), Decimal(3))),
        ("buy", 4, FillEstimate(Decimal("41.3") / 4, Decimal("10.5"), Decimal(4))),
        ("buy", 100, FillEstimate(Decimal("72.8") / 7, Decimal("10.5"), Decimal(7))),
        ("sell", Decimal(4), FillEstimate(Decimal("40.3") / 4, Decimal("10.0"), Decimal(4))),
        ("sell", 0, FillEstimate(None, None, Decimal(0))),
    ],
)
def test_fill(side: Any, size: Any, fill: FillEstimate) -> None:
    assert synced().fill(side, size) == fill


@pytest.mark.parametrize("number", [1.5, "abc", "-1", "NaN", None, True])
def test_what_is_no_number_is_refused(number: Any) -> None:
    with pytest.raises(ValueError, match=r"number|must be"):
        synced().fill("buy", number)
    with pytest.raises(ValueError, match=r"number|must be"):
        synced().size_at_or_better("sell", number)


@pytest.mark.parametrize("depth", [-1, "5", 2.0, True])
def test_a_depth_that_is_no_number_of_levels_is_refused(depth: Any) -> None:
    book = synced()
    for read in (book.top, book.bids, book.asks):
        with pytest.raises(InvalidArgument, match="depth must be"):
            read(depth)
    assert book.top(0).bids == ()


def test_a_view_is_shown_in_one_line() -> None:
    assert repr(synced().top()) == "<BookView: 2 bids, 3 asks, best 3 at 10.1 / 1 at 10.2, seq 100>"
    assert "best none / none" in repr(OrderBook().top())


def test_another_side_is_refused() -> None:
    with pytest.raises(ValueError, match="side must be 'buy' or 'sell', not 'bid'"):
        synced().fill("bid", 1)  # type: ignore[arg-type]


# levels from elsewhere


def test_levels_that_rest_returned() -> None:
    spot = msgspec.json.decode(
        b'{"asks":[["34567.15","0.0131"]],"bids":[["34567.10","2"]],"ts":"1"}', type=SpotOrderBook
    )
    uta = exact.decoder(UtaOrderBook).decode(b'{"a":[[1e-7,5],[2E-8,1]],"b":[[0.1,10]],"ts":"1"}')
    book = OrderBook()
    book.load(asks=spot.asks, bids=spot.bids, ts=spot.ts)
    assert (pairs(book.asks()), pairs(book.bids()), book.seq, book.ts) == (["34567.15 0.0131"], ["34567.10 2"], None, 1)
    book.load(asks=uta.asks, bids=uta.bids)
    assert pairs(book.asks()) == ["2E-8 1", "1E-7 5"]
    assert book.bids() == [Level(Decimal("0.1"), Decimal(10))]


def test_pairs_are_a_book_that_numbered_updates_follow() -> None:
    book = OrderBook()
    book.load(asks=[(Decimal("1E-7"), 5)], bids=[("0.00000005", "3")], seq=7, ts=9)
    assert (book.synced, book.seq, book.ts, book.top().ts) == (True, 7, 9, 9)
    assert book.apply(Change(asks=rows("0.0000001 6"), seq=8, pseq=7), "update") == "applied"
    assert book.asks() == [Level(Decimal("1E-7"), Decimal(6))]


@pytest.mark.parametrize("level", [("x", "1"), ("1", "x"), (1.5, "1"), ("-1", "1")])
def test_levels_that_are_none_are_refused_and_the_book_is_as_it_was(level: Any) -> None:
    book = synced()
    before = book.top()
    with pytest.raises(InvalidArgument, match=r"is not a level|must be"):
        book.load(asks=[("1", "1")], bids=[level])
    assert book.top() == before
