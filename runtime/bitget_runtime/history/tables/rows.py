"""Turns the exchange's rows of text into columns, without a Python object per cell.

A page is a JSON list of lists of numbers in quotes: without brackets and quotes, and with a line break after each row,
it is CSV, which pyarrow reads about ten times as fast as columns can be built from decoded lists. Anything else
in a page is decoded as JSON.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec import Struct

from bitget_runtime.errors import DecodeError
from bitget_runtime.history.tables.extras import package

TIME = "time"
PRICES = ("open", "high", "low", "close")

logger = logging.getLogger("bitget_client")

_NUMBER = b"0123456789.-+eE"
_ENDS = bytes.maketrans(b"]", b"\n")
_rows = msgspec.json.Decoder(list[list[str | int | float | None]])


class Page(Struct, frozen=True):
    """One page of rows whose first column is a time.

    Attributes:
        lines: The rows as CSV, each after a comma.
        oldest: The earliest of their times, in milliseconds; None if there are no rows.
    """

    lines: bytes
    oldest: int | None


def page_of(data: bytes) -> Page:
    """The page in the data of a response.

    Raises:
        DecodeError: it isn't a list of rows that begin with a time.
    """
    if data.strip() == b"[]":
        return Page(b"", None)
    if not _is_flat(data):
        data = _decoded(data)
    text = (b"," + data[2:-2]).translate(_ENDS, b'["')
    first = min(text.split(b"\n"))[1:].partition(b",")[0]  # times have 13 digits from 2001 to 2286
    if not first.isdigit():
        raise DecodeError("rows of candles can't be read: they must begin with a time", body=data)
    return Page(text, int(first))


def _is_flat(data: bytes) -> bool:
    """Whether JSON is a list of lists, all of the same form, of numbers with or without quotes, and nothing else."""
    form = data.translate(None, _NUMBER)  # what is left when the numbers are gone
    row, count = form[1 : form.find(b"]") + 1], form.count(b"]") - 1
    return form == b"[%b]" % b",".join([row] * count) and set(row[1:-1].split(b",")) <= {b"", b'""'}


def _decoded(data: bytes) -> bytes:
    """The same rows without spaces, quotes and nulls.

    Raises:
        DecodeError: they aren't rows of numbers.
    """
    try:
        rows = _rows.decode(data)
    except msgspec.DecodeError as error:
        raise DecodeError(f"rows of candles can't be read: {error}", body=data) from None
    cells = [["" if cell is None else str(cell) for cell in row] for row in rows]
    if any(not set(cell.encode()) <= set(_NUMBER) for row in cells for cell in row):
        raise DecodeError("rows of candles can't be read: they have something other than numbers in them", body=data)
    return f"[[{'],['.join(map(','.join, cells))}]]".encode()


def number_type(*, exact: bool) -> Any:
    """The type of a column of decimals, or of floats in their place. `Any`: a `pyarrow.DataType`."""
    pa = package("pyarrow", "data")
    return pa.decimal128(38, 18) if exact else pa.float64()


def table_of(lines: Sequence[bytes], columns: Sequence[str | None], *, exact: bool = False) -> Any:
    """Columns from rows: times in UTC, and float64 or decimals. `Any`: a `pyarrow.Table`.

    A row without one of its prices is left out: it is no candle, so there is a hole in its place.

    Args:
        lines: The rows as CSV, each after a comma.
        columns: Name of each column of a row; None for those to leave out.
        exact: Decimals of 38 digits, 18 of them after the point, instead of floats.

    Raises:
        DecodeError: a row has too few or too many places, or has something that isn't a number.
    """
    pa, csv = package("pyarrow", "data"), package("pyarrow.csv", "data")
    number = number_type(exact=exact)
    types = {name: pa.int64() if name == TIME else number for name in columns if name}
    body = b"\n".join(line for line in lines if line)
    if not body:
        table = pa.schema(list(types.items())).empty_table()
    else:
        first = next(filter(None, lines)).partition(b"\n")[0]
        more = first.count(b",") - len(columns)  # columns may be added to rows
        places = [None, *columns, *[None] * more]  # there is nothing before the first comma
        names = [name or f"unused {place}" for place, name in enumerate(places)]
        try:
            table = csv.read_csv(
                pa.BufferReader(body),
                read_options=csv.ReadOptions(column_names=names, use_threads=False),
                parse_options=csv.ParseOptions(quote_char=False),
                convert_options=csv.ConvertOptions(column_types=types, include_columns=list(types)),
            )
        except pa.ArrowInvalid as error:
            raise DecodeError(f"rows of candles can't be read: {error}", body=body[:1000]) from None
        table = _with_prices(table)
    place = table.column_names.index(TIME)
    return table.set_column(place, TIME, table[TIME].cast(pa.timestamp("ms", "UTC")))


def _with_prices(table: Any) -> Any:
    pc = package("pyarrow.compute", "data")
    before = len(table)
    for name in PRICES:
        if name in table.column_names and table[name].null_count:
            table = table.filter(pc.is_valid(table[name]))
    if len(table) < before:
        logger.warning("%d candles are left out: the exchange sent them without a price", before - len(table))
    return table


def in_order(table: Any, start: int, end: int) -> Any:
    """The rows in a span, ordered by time, each time once. `Any`: a `pyarrow.Table`.

    Args:
        table: A table from `table_of`.
        start: Beginning of the span, in milliseconds.
        end: First moment after it.
    """
    pa, pc = package("pyarrow", "data"), package("pyarrow.compute", "data")
    table = in_span(table, start, end)
    times = table[TIME].cast(pa.int64()).combine_chunks()
    if _all(pc, pc.greater(times[1:], times[:-1])):
        return table
    table = table.sort_by(TIME)
    times = table[TIME].cast(pa.int64()).combine_chunks()
    first = pa.array([True]) if len(times) else pa.array([], pa.bool_())
    return table.filter(pa.chunked_array([first, pc.not_equal(times[1:], times[:-1])]))


def in_span(table: Any, start: int, end: int) -> Any:
    """The rows in a span, in their present order. `Any`: a `pyarrow.Table`."""
    pa, pc = package("pyarrow", "data"), package("pyarrow.compute", "data")
    times = table[TIME].cast(pa.int64())
    return table.filter(pc.and_(pc.greater_equal(times, start), pc.less(times, end)))


def _all(pc: Any, found: Any) -> bool:
    answer = pc.all(found).as_py()
    return answer is None or bool(answer)  # None for an empty column


def spaces(table: Any, longest: int) -> list[tuple[int, int]]:
    """Neighbouring times that are further apart than `longest` milliseconds. `Any`: a `pyarrow.Table`."""
    pa, pc = package("pyarrow", "data"), package("pyarrow.compute", "data")
    times = table[TIME].cast(pa.int64()).combine_chunks()
    if len(times) < 2:
        return []
    wide = pc.indices_nonzero(pc.greater(pc.subtract(times[1:], times[:-1]), longest)).to_pylist()
    return [(times[place].as_py(), times[place + 1].as_py()) for place in wide]
