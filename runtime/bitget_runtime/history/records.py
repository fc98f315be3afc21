"""Records of lists that page: trades, funding rates, and what an account did. Pure, but for the walk that is given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, get_args

from msgspec import Struct
from msgspec.structs import fields

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.facts import HistoryFacts, RecordFacts
from bitget_runtime.history.holes import HoleReason, TableHole
from bitget_runtime.history.tables.extras import package
from bitget_runtime.history.tables.models import arrow_of, wire_reader
from bitget_runtime.history.tables.table import Table
from bitget_runtime.paging.steps import Hole
from bitget_runtime.rest.operation import Operation
from bitget_runtime.values.model import Model


class RecordQuery(Struct, frozen=True, kw_only=True):
    """Records of one list in one span.

    Attributes:
        kind: What they are.
        facts: Where they are.
        operation: The operation. `Any`: whatever its data is.
        given: What is asked for: `category`, `symbol` and `coin`, those that are.
        start: First moment of the span, in milliseconds.
        end: First moment after it.
    """

    kind: str
    facts: RecordFacts
    operation: Operation[Any]
    given: Mapping[str, str]
    start: int
    end: int

    @property
    def symbol(self) -> str:
        """The symbol that is asked for; empty where none is."""
        return self.given.get("symbol", "")

    @property
    def arguments(self) -> dict[str, Any]:
        """Arguments of the walk, by wire name."""
        words = {**self.given}
        if "category" in words:
            words["category"] = self.facts.categories[words["category"]]
        found: dict[str, Any] = {
            self.facts.arguments[what]: word for what, word in words.items() if what in self.facts.arguments
        }
        window = self.operation.paging.window if self.operation.paging else None
        if window is not None:
            found[window.end] = self.end
            if window.start:
                found[window.start] = self.start
        return found

    @property
    def is_bounded(self) -> bool:
        """Whether the exchange is told where the span begins."""
        window = self.operation.paging.window if self.operation.paging else None
        return window is not None and bool(window.start)


def record_query(
    operations: Mapping[str, Operation[Any]],
    facts: HistoryFacts,
    kind: str,
    generation: str,
    given: Mapping[str, str | None],
    start: int,
    end: int,
) -> RecordQuery:
    """What to ask for.

    Raises:
        InvalidArgument: there is no such list, or it can't be asked for that.
    """
    asked = {what: word for what, word in given.items() if word is not None}
    of_generation = [one for one in facts.records.get(kind, ()) if one.generation == generation]
    category = asked.get("category")
    lists = [one for one in of_generation if not one.categories or category in one.categories]
    if not lists:
        known = [name for one in of_generation for name in one.categories]
        choice = f"choose category among {', '.join(map(repr, known))}" if known else "there are none at all"
        raise InvalidArgument(f"there are no {kind} of {category!r} in {generation!r}: {choice}")
    found = lists[0]
    if not found.categories:
        asked.pop("category", None)
    for what in asked:
        if what not in found.arguments and what != "category":
            raise InvalidArgument(f"{kind} in {generation!r} can't be asked for by {what}")
    if end < start:
        raise InvalidArgument("end must not be before start")
    return RecordQuery(kind=kind, facts=found, operation=operations[found.operation], given=asked, start=start, end=end)


class Collected:
    """What a walk has found of a query; rows that are of another kind or outside of the span are left out.

    Args:
        query: What was asked for.
    """

    def __init__(self, query: RecordQuery) -> None:
        self._query = query
        self._rows: list[tuple[int, Model]] = []
        self._oldest: int | None = None
        self._model = _row_type(query.operation)
        self._time = wire_reader(self._model, query.facts.time)
        self._only = {wire_reader(self._model, wire): values for wire, values in query.facts.only.items()}

    def add(self, page: Iterable[Model]) -> bool:
        """Take a page; whether those after it may have anything of the span."""
        query = self._query
        oldest = query.end
        for row in page:
            time = int(getattr(row, self._time) or 0)
            oldest = min(oldest, time)
            fits = all(getattr(row, name) in values for name, values in self._only.items())
            if fits and query.start <= time < query.end:
                self._rows.append((time, row))
        self._oldest = oldest if self._oldest is None else min(oldest, self._oldest)
        is_by_age = query.operation.paging is not None and query.operation.paging.order == "newest"
        return query.is_bounded or not is_by_age or oldest >= query.start

    def table(self, holes: Iterable[Hole], *, exact: bool) -> Table:
        """All of it, oldest first.

        Raises:
            InvalidArgument: a number has more digits than an exact column.
        """
        query, pa = self._query, package("pyarrow", "data")
        self._rows.sort(key=lambda one: one[0])
        data = arrow_of(self._model, (row for _, row in self._rows), exact=exact)
        times = data[self._time]
        data = data.drop_columns([self._time]).add_column(0, "time", times)
        if query.symbol and "symbol" not in data.column_names:
            data = data.add_column(1, "symbol", pa.array([query.symbol] * len(data), pa.string()))
        found = [self._hole(one) for one in holes]
        return Table(data, [*found, *self._unreached()], query.kind)

    def _hole(self, one: Hole) -> TableHole:
        start = self._query.start if one.start is None else max(one.start, self._query.start)
        end = self._query.end if one.end is None else min(one.end, self._query.end)
        return TableHole(self._query.symbol, start, max(start, end), one.reason, one.detail)

    def _unreached(self) -> list[TableHole]:
        """What lies before the oldest row of a list that is not bounded by time."""
        query = self._query
        oldest = query.end if self._oldest is None else self._oldest
        if query.is_bounded or oldest <= query.start:
            return []
        reach = query.operation.paging.reach if query.operation.paging else None
        reason: HoleReason = "before the beginning or beyond reach"
        if reach is not None and reach.kind == "unlimited":
            reason = "before the beginning"
        return [TableHole(query.symbol, query.start, oldest, reason)]


def shown_now(query: RecordQuery, data: Model, *, exact: bool) -> Table:
    """What an operation shows that does not page: all rows have the time of its response.

    Raises:
        InvalidArgument: a number has more digits than an exact column.
    """
    pa = package("pyarrow", "data")
    hints = {one.encode_name: one.type for one in fields(type(data))}
    model = _model_in(hints[query.facts.rows])
    rows = getattr(data, wire_reader(type(data), query.facts.rows)) or []
    table = arrow_of(model, rows, exact=exact)
    time = getattr(data, wire_reader(type(data), query.facts.time))
    times = pa.array([None if time is None else int(time)] * len(rows), pa.timestamp("ms", "UTC"))
    return Table(table.add_column(0, "time", times), (), query.kind)


def _row_type(operation: Operation[Any]) -> type[Model]:
    """The model of the rows of an operation."""
    type_ = operation.response_type
    rows = operation.paging.rows if operation.paging else ""
    if rows:
        type_ = {one.encode_name: one.type for one in fields(type_)}[rows]
    return _model_in(type_)


def _model_in(type_: Any) -> type[Model]:
    """The model that a type is or holds. `Any`: it is a type expression."""
    return next(one for one in _arms(type_) if isinstance(one, type) and issubclass(one, Model))


def _arms(type_: Any) -> list[Any]:
    """A type, and those that it is made of."""
    return [type_, *(arm for one in get_args(type_) for arm in _arms(one))]
