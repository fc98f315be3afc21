"""Rows of text as columns."""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitget_client import DecodeError
from bitget_runtime.history.tables.rows import in_order, page_of, spaces, table_of

COLUMNS = ("time", "open", "", "close")
NUMBERS = st.decimals(min_value=-(10**15), max_value=10**15, places=9, allow_nan=False)


@settings(deadline=None, max_examples=50)  # the first one loads pyarrow
@given(st.lists(st.tuples(st.integers(0, 10**13), NUMBERS, NUMBERS, NUMBERS), max_size=30))
def test_both_ways_of_reading_give_what_python_reads(rows: list[tuple[int, Decimal, Decimal, Decimal]]) -> None:
    texts = [[str(time), *(f"{one:f}" for one in numbers)] for time, *numbers in rows]
    compact = page_of(msgspec.json.encode(texts))
    spaced = page_of(msgspec.json.format(msgspec.json.encode(texts), indent=2))
    assert compact.oldest == spaced.oldest
    for page in (compact, spaced):
        table = table_of([page.lines], COLUMNS)
        assert table.column_names == ["time", "open", "close"]
        assert table["open"].to_pylist() == [float(open_) for _, open_, _, _ in rows]
        exact = table_of([page.lines], COLUMNS, exact=True)
        assert exact["close"].to_pylist() == [close for *_, close in rows]


def test_numbers_without_quotes_keep_all_their_digits() -> None:
    page = page_of(b'[["1000",0.123456789012345678],["2000",1e-7]]')
    assert table_of([page.lines], ("time", "volume"), exact=True)["volume"].to_pylist() == [
        Decimal("0.123456789012345678"),
        Decimal("1e-7"),
    ]


def test_numbers_without_quotes_and_values_that_are_null() -> None:
    page = page_of(b'[[1000, 1.5, null, "2"], [2000, null, 3, ""]]')
    columns = ("time", "volume", None, "turnover")
    table = table_of([page.lines], columns)
    assert table["volume"].to_pylist() == [1.5, None]
    assert table["turnover"].to_pylist() == [2.0, None]


@pytest.mark.parametrize("exact", [False, True])
def test_a_row_without_a_price_is_no_candle(caplog: pytest.LogCaptureFixture, *, exact: bool) -> None:
    page = page_of(b'[["1000", "1.5", "1", null], ["2000", null, "3", "3"], ["3000", "2", "3", "4"]]')
    table = table_of([page.lines], COLUMNS, exact=exact)
    assert table["close"].to_pylist() == [4]
    assert "2 candles are left out" in caplog.text


def test_an_empty_list_is_no_rows() -> None:
    assert page_of(b" []").oldest is None
    assert table_of([b""], COLUMNS).num_rows == 0


@pytest.mark.parametrize(
    "data",
    [
        b"null",
        b"",
        b" ",
        b'{"a": 1}',
        b'[["x","1","2","3"]]',
        b'[["1","2"],"3"]',
        b"[[[1]]]",
        b'[["1000","1\\n2000","3","4"]]',
        b"[[",
        b"[[]]",
        b'[["1000","1","2"],3,["4","5"]]',
        b'[["1000","1"],["","2"]]',
        b'[["-1","1"],["1000","2"]]',
        b'[["1000","1"],["1.5","2"]]',
        b'[["1000",["1"]],["2000","2"]]',
        b'[["1000","1"],{"2":"3"}]',
        b'[["1000","1"],["2000","true"]]',
        b'[["1000","1"],[2000,true]]',
    ],
)
def test_what_is_no_list_of_rows_is_refused(data: bytes) -> None:
    with pytest.raises(DecodeError):
        page_of(data)


def test_the_earliest_time_of_a_page_is_known_whatever_its_order() -> None:
    times = (1_790_000_120_000, 1_790_000_000_000, 1_790_000_060_000)
    assert page_of(msgspec.json.encode([[str(time), "1"] for time in times])).oldest == times[1]
    assert page_of(msgspec.json.encode([[time, 1] for time in times])).oldest == times[1]


def test_a_number_with_a_comma_is_not_two_numbers() -> None:
    with pytest.raises(DecodeError):
        table_of([page_of(b'[["1000","1,234","2"]]').lines], COLUMNS)


def test_columns_that_were_added_to_rows_are_ignored_and_missing_ones_are_not() -> None:
    assert table_of([page_of(b'[["1","2","3","4","5"]]').lines], COLUMNS)["close"].to_pylist() == [4.0]
    with pytest.raises(DecodeError):
        table_of([page_of(b'[["1","2"]]').lines], COLUMNS)


def test_a_number_that_has_more_digits_than_a_decimal_is_an_error_and_not_another_number() -> None:
    page = page_of(b'[["1","0.1234567890123456789","1","1"]]')
    with pytest.raises(DecodeError):
        table_of([page.lines], COLUMNS, exact=True)


def test_rows_are_ordered_cut_and_each_there_once() -> None:
    lines = page_of(
        b'[["3","3","0","0"],["1","1","0","0"],["2","2","0","0"],["3","3","0","0"],["9","9","0","0"]]'
    ).lines
    table = in_order(table_of([lines], COLUMNS), 2, 9)
    assert table["open"].to_pylist() == [2.0, 3.0]
    assert spaces(in_order(table_of([lines], COLUMNS), 0, 10), 1) == [(3, 9)]
