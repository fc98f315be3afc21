"""What a walk over records has found: the rows of a span as a table, and what is missing from it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bitget_runtime.history.holes import HoleReason, TableHole
from bitget_runtime.history.records.fees import fees_of, with_fees
from bitget_runtime.history.records.queries import RecordQuery
from bitget_runtime.history.tables.extras import package
from bitget_runtime.history.tables.models import arrow_of, row_model, wire_reader
from bitget_runtime.history.tables.table import Table
from bitget_runtime.paging.shown import not_shown
from bitget_runtime.paging.steps import Hole
from bitget_runtime.rest.operation import Operation
from bitget_runtime.rest.wire.response import RawResponse
from bitget_runtime.values.model import Model

TIME = "time"
_MOST_MODELS = 10_000
"""Rows kept as models; columns take a tenth of the memory."""


class Collected:
    """What a walk has found for a query, without rows of another kind or outside the span.

    Args:
        query: The query.
        exact: Whether numbers are decimals.

    Raises:
        InvalidArgument: pyarrow is not installed.
    """

    def __init__(self, query: RecordQuery, *, exact: bool) -> None:
        package("pyarrow", "data")  # better to fail now than after all calls
        self._query, self._exact = query, exact
        self._rows: list[Model] = []
        self._tables: list[Any] = []
        self._oldest: int | None = None
        self._timeless = 0
        self._model = _row_type(query.operation)
        self._fees = fees_of(query)
        self._time = wire_reader(self._model, query.facts.time)
        self._only = {wire_reader(self._model, wire): values for wire, values in query.facts.only.items()}

    def add(self, page: Iterable[Model]) -> bool:
        """Take a page. Returns whether later pages may have more of the span.

        Raises:
            InvalidArgument: a number has more digits than an exact column can hold.
        """
        query = self._query
        oldest = query.end
        for row in page:
            given = getattr(row, self._time)
            if given is None:
                self._timeless += 1
                continue
            time = int(given)
            oldest = min(oldest, time)
            fits = all(getattr(row, name) in values for name, values in self._only.items())
            if fits and query.start <= time < query.end:
                self._rows.append(row)
        if len(self._rows) >= _MOST_MODELS:
            self._pack()
        self._oldest = oldest if self._oldest is None else min(oldest, self._oldest)
        is_by_age = query.operation.paging is not None and query.operation.paging.order == "newest"
        return query.is_bounded or not is_by_age or oldest >= query.start

    def _pack(self) -> None:
        """Turn the rows so far into columns."""
        table = arrow_of(self._model, self._rows, exact=self._exact)
        if self._fees is not None:
            table = with_fees(table, self._rows, self._fees, exact=self._exact)
        self._tables.append(table)
        self._rows = []

    def table(self, holes: Iterable[Hole]) -> Table:
        """The complete table, oldest rows first.

        Raises:
            InvalidArgument: a number has more digits than an exact column can hold.
        """
        query, pa = self._query, package("pyarrow", "data")
        self._pack()
        data = pa.concat_tables(self._tables).sort_by(self._time)
        times = data.schema.field(self._time).with_name(TIME)
        data = data.drop_columns([self._time]).add_column(0, times, data[self._time])
        if query.symbol and "symbol" not in data.column_names:
            data = data.add_column(1, "symbol", pa.array([query.symbol] * len(data), pa.string()))
        found = [self._hole(one) for one in holes if one.reason != "not yet"]  # the query says that, for every list
        return Table(data, [*found, *self._unreached(), *self._lost(), *query.later], query.kind)

    def _hole(self, one: Hole) -> TableHole:
        query = self._query
        start = query.start if one.start is None else max(one.start, query.start)
        end = query.past if one.end is None else min(one.end, query.past)
        if one.end is None and not query.is_bounded and one.reason == "beyond reach" and self._oldest is not None:
            end = min(end, self._oldest)  # the list ends before the missing span
        return TableHole(query.symbol, start, max(start, end), one.reason, one.detail)

    def _lost(self) -> list[TableHole]:
        """A hole for rows that may or may not be in the span."""
        query = self._query
        if not self._timeless:
            return []
        detail = f"{self._timeless} rows came without a time"
        return [TableHole(query.symbol, query.start, query.past, "failed", detail)]

    def _unreached(self) -> list[TableHole]:
        """The hole before the oldest row of a list that isn't bounded by time."""
        query = self._query
        oldest = query.past if self._oldest is None else min(self._oldest, query.past)
        if query.is_bounded or oldest <= query.start:
            return []
        reach = query.operation.paging.reach if query.operation.paging else None
        reason: HoleReason = "before the beginning or beyond reach"
        if reach is not None and reach.kind == "unlimited":
            reason = "before the beginning"
        return [TableHole(query.symbol, query.start, oldest, reason)]


def keys_of(query: RecordQuery) -> tuple[tuple[str, ...], ...]:
    """The columns that together identify a row; the first set that a row has counts."""
    model, paging = _row_type(query.operation), query.operation.paging
    wires = paging.key if paging else ()
    return tuple(
        tuple(TIME if wire == query.facts.time else wire_reader(model, wire) for wire in joint) for joint in wires
    )


def shown_now(query: RecordQuery, response: RawResponse[Any], *, exact: bool) -> Table:
    """The table of an operation without pages: all rows have the time of its response.

    Raises:
        DecodeError: the response does not have the list.
        InvalidArgument: a number has more digits than an exact column can hold.
    """
    pa = package("pyarrow", "data")
    whole = query.operation.response_type
    member = wire_reader(whole, query.facts.rows)
    if failure := not_shown(query.operation, response, member):
        raise failure
    data, model = response.data, row_model(whole, query.facts.rows)
    rows = getattr(data, member) or []
    table = arrow_of(model, rows, exact=exact)
    time = getattr(data, wire_reader(type(data), query.facts.time))
    times = pa.array([None if time is None else int(time)] * len(rows), pa.timestamp("ms", "UTC"))
    return Table(table.add_column(0, "time", times), (), query.kind)


def _row_type(operation: Operation[Any]) -> type[Model]:
    """The model of an operation's rows."""
    return row_model(operation.response_type, operation.paging.rows if operation.paging else "")
