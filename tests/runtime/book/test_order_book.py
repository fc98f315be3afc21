"""The local order book: it holds what the exchange had, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from bitget_runtime.book.order_book import OrderBook
from bitget_runtime.book.side import Level
from bitget_runtime.values.model import Model
from setups.book_changes import BookRow, Change, RpiRow, Unnumbered, assert_reads_as_empty, pairs, rows, synced

# what is merged


def test_an_update_changes_adds_and_removes_levels() -> None:
    book = synced()
    update = Change(
        asks=rows("10.2 0", "10.4 7", "10.3 2.5"), bids=rows("10.1 0.000", "9.9 1", "8 0"), seq=105, pseq=100
    )
    assert book.apply(update, "update") == "applied"
    assert pairs(book.asks()) == ["10.3 2.5", "10.4 7", "10.5 4"]
    assert pairs(book.bids()) == ["10.0 5", "9.9 1"]
    assert (book.seq, book.synced, book.problem) == (105, True, None)


def test_a_side_may_be_missing() -> None:
    book = synced()
    assert book.apply(Change(asks=None, bids=rows("10.1 9"), seq=101, pseq=100), "update") == "applied"
    assert book.ask_depth == 3
    assert book.best_bid == Level(Decimal("10.1"), Decimal(9))


def test_two_spellings_of_a_price_are_one_level_and_the_newer_is_kept() -> None:
    book = synced()
    book.apply(Change(asks=rows("10.20 6"), bids=rows("10 0"), seq=101, pseq=100), "update")
    assert pairs(book.asks(1)) == ["10.20 6"]
    assert (book.ask_depth, book.bid_depth) == (3, 1)
    book.apply(Change(asks=rows("10.200 0"), seq=102, pseq=101), "update")
    assert pairs(book.asks(1)) == ["10.3 2"]


def test_a_snapshot_replaces_everything() -> None:
    book = synced()
    assert book.apply(Change(asks=rows("7 1", "6 2"), bids=rows("4 3", "5 4"), seq=7), "snapshot") == "applied"
    assert (pairs(book.asks()), pairs(book.bids())) == (["6 2", "7 1"], ["5 4", "4 3"])
    assert (book.seq, book.ts, book.resyncs) == (7, None, 0)


def test_a_crossed_book_is_not_judged() -> None:
    book = synced()
    assert book.apply(Change(bids=rows("10.4 1"), seq=101, pseq=100), "update") == "applied"
    assert book.spread == Decimal("-0.2")


def test_long_digits_are_exact() -> None:
    asks = [f"12345678.{unit:012}" for unit in range(123456789012, 123456789112)]
    bids = [f"0.0000000{unit:020}" for unit in range(10**19, 10**19 + 100)]
    book = OrderBook()
    book.apply(Change(asks=rows(*(f"{p} 1" for p in asks)), bids=rows(*(f"{p} 1" for p in bids)), seq=1), "snapshot")
    assert [str(level.price) for level in book.asks()] == asks
    assert [level.price for level in book.bids()] == [Decimal(p) for p in reversed(bids)]
    book.apply(
        Change(asks=rows(f"{asks[50]} 0", f"{asks[51]}0 2"), bids=rows(f"{bids[98]} 0"), seq=2, pseq=1), "update"
    )
    assert book.ask_depth == book.bid_depth == 99
    assert asks[50] not in {str(level.price) for level in book.asks()}
    assert book.bids(2)[1].price == Decimal(bids[97])
    assert book.size_at_or_better("buy", asks[51]) == 52


def test_a_number_with_an_exponent_is_read() -> None:
    book = OrderBook()
    assert (
        book.apply(Change(asks=rows("2E-7 1E+3", "3E-7 0E-8"), bids=rows("0.0000001 1"), seq=1), "snapshot")
        == "applied"
    )
    assert book.asks() == [Level(Decimal("2E-7"), Decimal(1000))]


def test_sizes_by_a_reader_of_ones_own() -> None:
    asks, bids = [RpiRow("10.2", "1", "2"), RpiRow("10.3", "0", "4")], [RpiRow("10.1", "5", "0")]
    snapshot = Change(asks=asks, bids=bids, seq=1, checksum=5)
    without, total = OrderBook(size_of=lambda row: row.raw_non_rpi_qty), OrderBook(size_of=_rpi_total)
    assert without.apply(snapshot, "snapshot") == total.apply(snapshot, "snapshot") == "applied"
    assert pairs(without.asks()) == ["10.2 1"]
    assert pairs(total.asks()) == ["10.2 3", "10.3 4"]
    assert OrderBook().apply(snapshot, "snapshot") == "broken"
    total.load(asks=asks, bids=bids, seq=1)
    assert pairs(total.asks()) == ["10.2 3", "10.3 4"]


@pytest.mark.parametrize("size_of", [lambda row: str(Decimal(row.raw_rpi_qty)), lambda row: str(row.rpi_qty)])
def test_a_size_that_a_reader_of_ones_own_cannot_read_makes_the_book_unsynced(size_of: Callable[[Any], str]) -> None:
    book = OrderBook(size_of=size_of)
    assert book.apply(Change(asks=[RpiRow("10.2", "1", "2")], seq=1), "snapshot") == "applied"
    assert book.apply(Change(asks=[RpiRow("10.2", "1", "x")], seq=2, pseq=1), "update") == "broken"
    assert_reads_as_empty(book)


def _rpi_total(row: RpiRow) -> str:
    return str(row.non_rpi_qty + row.rpi_qty)


def test_a_reader_of_sizes_that_is_wrong_is_heard_and_leaves_no_torn_book() -> None:
    def broken(row: object) -> str:
        raise RuntimeError("a mistake of the caller")

    book = OrderBook(size_of=broken)
    book.load(asks=[("2", "1")], bids=[("1", "1")], seq=1)
    with pytest.raises(RuntimeError, match="a mistake"):
        book.apply(Change(asks=rows("3 1"), seq=2, pseq=1), "update")
    assert_reads_as_empty(book)


# what continues what


def test_an_update_before_any_snapshot_is_dropped() -> None:
    book = OrderBook()
    assert book.problem == "no snapshot yet"
    assert book.apply(Change(asks=rows("1 1"), seq=1, pseq=0), "update") == "unsynced"
    assert_reads_as_empty(book)


@pytest.mark.parametrize(
    ("seq", "pseq", "outcome", "problem"),
    [
        (101, 100, "applied", None),
        (150, 100, "applied", None),
        ("101", "100", "applied", None),
        (100, 90, "ignored", None),
        (101, None, "broken", "update 101 does not name the one before it, though others did"),
        (100, None, "broken", "update 100 does not name the one before it, though others did"),
        (99, 98, "ignored", None),
        (100, 100, "ignored", None),
        (105, 103, "broken", "update 105 follows 103, not 100"),
        (105, 0, "broken", "update 105 follows 0, not 100: the exchange has restarted its numbers"),
        (5, 0, "broken", "update 5 follows 0, not 100: the exchange has restarted its numbers"),
        (None, None, "broken", "update None does not name the one before it, though others did"),
        (None, 100, "broken", "update None can't be joined to a book of number 100"),
        ("x", 100, "broken", "seq is 'x', not a whole number"),
        (101.0, 100, "broken", "seq is 101.0, not a whole number"),
        (101, True, "broken", "pseq is True, not a whole number"),
    ],
)
def test_what_an_update_after_number_100_does(seq: Any, pseq: Any, outcome: str, problem: str | None) -> None:
    book = synced()
    assert book.apply(Change(asks=rows("10.2 9"), seq=seq, pseq=pseq, raw_ts="1"), "update") == outcome
    assert book.ignored == (outcome == "ignored")
    if problem:
        assert book.problem is not None
        assert book.problem.startswith(problem)
        assert_reads_as_empty(book)
    else:
        assert book.asks(1)[0].size == (9 if outcome == "applied" else 1)
        assert book.seq == (int(seq) if outcome == "applied" else 100)


def test_the_first_update_may_reach_back_before_the_snapshot_but_no_later_one() -> None:
    book = synced()
    assert book.apply(Change(asks=rows("10.2 9"), seq=110, pseq=95), "update") == "applied"
    assert book.apply(Change(asks=rows("10.2 8"), seq=120, pseq=105), "update") == "broken"
    assert book.problem == "update 120 follows 105, not 110"
    assert book.apply(Change(asks=rows("10.2 7"), seq=200), "snapshot") == "applied"
    assert book.apply(Change(asks=rows("10.2 6"), seq=205, pseq=195), "update") == "applied"


def test_numbers_that_start_anew_are_not_taken_for_old_updates() -> None:
    book = synced()
    book.apply(Change(asks=rows("10.2 9"), seq=101, pseq=100, raw_ts="1700000000200"), "update")
    assert book.apply(Change(asks=rows("10.2 8"), seq=99, pseq=98, raw_ts="1700000000200"), "update") == "ignored"
    assert book.apply(Change(asks=rows("10.2 8"), seq=12, pseq=11, raw_ts="1700000000400"), "update") == "broken"
    assert book.problem == "update 12 is later than 101: the exchange has restarted its numbers"


@pytest.mark.parametrize("chain", [True, False], ids=["with pseq", "without"])
def test_numbers_that_start_over_before_the_first_update_are_noticed(chain: bool) -> None:
    book = synced()
    if not chain:
        book.apply(Change(asks=rows("10.2 1"), bids=[], seq=100, raw_ts="1700000000000"), "snapshot")
    for number in range(2, 12):
        after = number - 1 if chain else None
        change = Change(bids=[], seq=number, pseq=after, raw_ts=str(1_700_000_000_000 + number * 1_000))
        outcome = book.apply(change, "update")
        assert outcome == ("ignored" if number < 11 else "broken")
    assert str(book.problem).startswith("update 11 is later than 100")


def test_numbers_that_start_over_are_noticed_without_times() -> None:
    book = OrderBook()
    book.apply(Change(asks=rows("2 1"), bids=rows("1 1"), seq=1_000), "snapshot")
    outcomes = [book.apply(Change(asks=rows("2 9"), bids=[], seq=number), "update") for number in range(1, 250)]
    assert outcomes.index("broken") == 200


def test_a_first_update_later_than_the_snapshot_that_contains_it_is_old() -> None:
    book = synced()
    assert book.apply(Change(asks=rows("10.2 1"), seq=100, pseq=98, raw_ts="1700000000400"), "update") == "ignored"
    assert book.synced


def test_changes_without_numbers_are_merged_as_they_come() -> None:
    book = OrderBook()
    assert book.apply(Unnumbered(asks=rows("2 1"), bids=rows("1 1")), "snapshot") == "applied"
    assert book.apply(Unnumbered(asks=rows("2 3"), bids=[]), "update") == "applied"
    assert (pairs(book.asks()), book.seq, book.ts) == (["2 3"], None, None)
    assert book.apply(Change(asks=rows("2 4"), seq=5, pseq=4), "update") == "broken"


def test_a_lost_book_waits_for_a_snapshot_and_counts_its_return() -> None:
    book = synced()
    assert book.apply(Change(seq=105, pseq=103), "update") == "broken"
    assert book.apply(Change(asks=rows("10.2 9"), seq=106, pseq=105), "update") == "unsynced"
    assert book.problem == "update 105 follows 103, not 100"
    assert_reads_as_empty(book)
    assert book.apply(Change(asks=rows("10.2 9"), bids=[], seq=107), "snapshot") == "applied"
    assert book.synced
    assert book.problem is None
    assert (book.resyncs, pairs(book.asks())) == (1, ["10.2 9"])
    book.invalidate("the connection was lost")
    assert book.problem == "the connection was lost"
    assert_reads_as_empty(book)
    assert book.apply(Change(asks=[], seq=1), "snapshot") == "applied"
    assert book.resyncs == 2


def test_a_book_that_never_was_does_not_return() -> None:
    book = OrderBook()
    assert book.apply(Change(asks=rows("x 1"), seq=1), "snapshot") == "broken"
    assert book.apply(Change(asks=rows("1 1"), seq=1), "snapshot") == "applied"
    assert book.resyncs == 0


# what can't be read


@pytest.mark.parametrize(
    ("price", "size"),
    [
        *(
            ("abc", "1"),
            ("NaN", "1"),
            ("sNaN", "1"),
            ("", "1"),
            ("-1", "1"),
            ("0", "1"),
            ("Infinity", "1"),
            ("1.2.3", "1"),
        ),
        *(("9", "abc"), ("9", "NaN"), ("9", ""), ("9", "-1"), ("9", "Infinity"), ("9", "1,5"), ("9", "0.0.0")),
        *((None, "1"), (9, "1"), (9.5, "1"), (["9"], "1"), ("9", None), ("9", 1), ("9", 1.5), ("9", True)),
        *(("10.2", "abc"), ("10.2", 1), ("abc", "0"), (None, "0"), ("1E+9999999999999999999", "1")),
    ],
)
@pytest.mark.parametrize("action", ["snapshot", "update"])
def test_a_malformed_level_makes_the_book_unsynced_and_is_quoted(price: Any, size: Any, action: str) -> None:
    book = synced()
    change = Change(asks=rows("10.2 9"), bids=[*rows("10.1 8"), BookRow(price, size), *rows("10 7")], seq=101, pseq=100)
    assert book.apply(change, action) == "broken"
    assert book.problem == f"price {price!r} with size {size!r} is not a level"
    assert_reads_as_empty(book)


@pytest.mark.parametrize(
    "change",
    [
        Change(asks=[{"price": "1"}], seq=101, pseq=100),
        Change(asks=[None], seq=101, pseq=100),
        Change(asks=[["1", "2"]], seq=101, pseq=100),
        Change(asks=5, seq=101, pseq=100),  # type: ignore[arg-type]
        Change(seq=101, pseq="x"),
        Change(asks=[], seq=101, pseq=100, checksum="x"),
        None,
    ],
)
def test_a_push_of_another_shape_makes_the_book_unsynced(change: Any) -> None:
    book = synced()
    assert book.apply(change, "update") == "broken"
    assert_reads_as_empty(book)


class Whole(Model):
    """A change of a channel whose pushes always have both sides."""

    asks: Any
    bids: Any
    seq: int | None = None


@pytest.mark.parametrize("side", [None, {}, 0, "", "x", 7.5], ids=repr)
@pytest.mark.parametrize("action", ["snapshot", "update"])
def test_a_side_that_is_no_list_is_not_the_same_as_no_change(side: Any, action: str) -> None:
    for asks, bids in ((rows("9 1"), side), (side, rows("1 1"))):
        book = OrderBook()
        book.apply(Whole(asks=rows("3 1"), bids=rows("2 1"), seq=1), "snapshot")
        assert book.apply(Whole(asks=asks, bids=bids, seq=2), action) == "broken"
        assert "not a list" in str(book.problem)
        assert_reads_as_empty(book)


@pytest.mark.parametrize("action", ["snapshot", "update"])
def test_a_push_without_either_side_does_not_fit(action: str) -> None:
    book = synced()
    assert book.apply(Change(seq=101, pseq=100), action) == "broken"
    assert book.problem == "a push has neither asks nor bids"


def test_an_action_of_another_name_makes_the_book_unsynced() -> None:
    book = synced()
    assert book.apply(Change(seq=101, pseq=100), "delta") == "broken"
    assert book.problem == "a push is neither a snapshot nor an update but 'delta'"
    assert_reads_as_empty(book)


def test_a_time_that_cannot_be_read_does_not_cost_the_book() -> None:
    book = synced()
    assert book.ts == 1700000000000
    assert book.apply(Change(asks=rows("10.2 9"), seq=101, pseq=100, raw_ts="soon"), "update") == "applied"
    assert [book.ts, book.top().ts, book.synced] == [None, None, True]


# checksums: computed by `gzip`, whose output ends in the CRC32 of its input, and again by perl's Compress::Zlib


def _twenty_six_levels() -> tuple[list[Any], list[Any]]:
    asks = rows(*(f"{1001 + i}.50 {i + 2}.20" for i in range(26)))
    bids = rows(*(f"{1000 - i}.50 {i + 1}.10" for i in range(26)))
    return asks, bids


CHECKSUMS: list[tuple[list[Any], list[Any], int]] = [
    # 43231.1:4:43232.8:9:43231:6:43232.9:8
    (rows("43232.8 9", "43232.9 8"), rows("43231.1 4", "43231 6"), -1504501796),
    (rows("43232.8 9", "43232.9 8"), rows("43231.1 4", "43231 6"), 2790465500),
    # 3366.1:7:3366.8:9:3368:8:3372:8
    (rows("3366.8 9", "3368 8", "3372 8"), rows("3366.1 7"), 831078360),
    # 0.5000:1.10:0.6000:2.00
    (rows("0.6000 2.00"), rows("0.5000 1.10"), 1448378120),
    # 1000.50:1.10:1001.50:2.20:999.50:2.10:1002.50:3.20: and so on, 25 of each side
    (*_twenty_six_levels(), 694065685),
]


@pytest.mark.parametrize(("asks", "bids", "checksum"), CHECKSUMS)
def test_checksums(asks: list[Any], bids: list[Any], checksum: int) -> None:
    book = OrderBook()
    assert book.apply(Change(asks=asks, bids=bids, seq=1, checksum=checksum), "snapshot") == "applied"
    assert book.apply(Change(asks=[], bids=[], seq=2, pseq=1, checksum=checksum), "update") == "applied"
    assert book.apply(Change(asks=rows("2000 0"), seq=3, pseq=2, checksum=checksum), "update") == "applied"
    assert (
        book.apply(Change(asks=rows(f"{asks[0].raw_price} 77"), seq=4, pseq=3, checksum=checksum), "update") == "broken"
    )
    assert str(book.problem).startswith(f"push 4 has checksum {checksum % 2**32}, the book has ")
    assert_reads_as_empty(book)
    assert book.apply(Change(asks=asks, bids=bids, seq=5, checksum=checksum ^ 1), "snapshot") == "broken"
    assert_reads_as_empty(book)


@pytest.mark.parametrize("missing", [None, 0])
def test_a_checksum_that_is_missing_where_others_had_one(missing: int | None) -> None:
    asks, bids, checksum = CHECKSUMS[0]
    book = OrderBook()
    assert book.apply(Change(asks=asks, bids=bids, seq=1, checksum=checksum), "snapshot") == "applied"
    assert book.apply(Change(asks=[], seq=2, pseq=1, checksum=missing), "update") == "broken"
    assert book.problem == "push 2 has no checksum, though others had one"
    assert book.apply(Change(asks=asks, bids=bids, seq=3, checksum=missing), "snapshot") == "applied"
    assert book.apply(Change(asks=[], seq=4, pseq=3, checksum=missing), "update") == "applied"


def test_the_checksum_of_an_empty_book_is_none() -> None:
    asks, bids, checksum = CHECKSUMS[0]
    book = OrderBook()
    assert book.apply(Change(asks=asks, bids=bids, seq=1, checksum=checksum), "snapshot") == "applied"
    no_asks, no_bids = ([*rows(*(f"{row.raw_price} 0" for row in side))] for side in (asks, bids))
    assert book.apply(Change(asks=no_asks, bids=no_bids, seq=2, pseq=1, checksum=0), "update") == "applied"
    assert book.synced
    assert book.bid_depth == book.ask_depth == 0
    assert book.apply(Change(asks=asks, bids=bids, seq=3, pseq=2, checksum=0), "update") == "broken"


def test_a_book_whose_updates_never_say_what_they_follow_goes_by_their_numbers() -> None:
    book = OrderBook()
    assert book.apply(Change(asks=rows("2 1"), bids=rows("1 1"), seq=100), "snapshot") == "applied"
    assert book.apply(Change(asks=rows("2 3"), seq=101), "update") == "applied"
    assert book.apply(Change(asks=rows("2 4"), seq=102, pseq=101), "update") == "applied"
    assert book.apply(Change(asks=rows("2 5"), seq=110), "update") == "broken"
