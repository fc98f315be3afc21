"""Files of candles: one month of a symbol each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec import Struct, structs

from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.candles.walking import CandleQuery, holes_in
from bitget_runtime.history.folders.filing import current, put
from bitget_runtime.history.folders.layout import candle_path, periods
from bitget_runtime.history.folders.manifest import Entry, Origin
from bitget_runtime.history.folders.store import Store
from bitget_runtime.history.folders.targets import Find, Target, target_of
from bitget_runtime.history.progress import Part
from bitget_runtime.history.tables.extras import package
from bitget_runtime.history.tables.rows import in_order, table_of
from bitget_runtime.rest.operation import Operation

_BEGINNINGS = ("before the beginning", "before the beginning or beyond reach")


class CandleTask(Struct, frozen=True, kw_only=True):
    """A file to be completed. It may be carried out anywhere, and repeated: the result is the same.

    Attributes:
        target: The file.
        query: Its candles, in the whole span to cover.
        operations: The operations that fetch them, by address; each pickles as a reference to itself.
    """

    target: Target
    query: CandleQuery
    operations: Mapping[str, Operation[Any]]

    @property
    def symbol(self) -> str:
        """Its symbol."""
        return self.query.symbol

    @property
    def missing(self) -> list[tuple[int, int]]:
        """The spans to fetch."""
        return self.target.missing

    @property
    def steps(self) -> int:
        """About how many pages it takes."""
        return self.plan().steps

    def plan(self, part: Part | None = None) -> Plan:
        """The plan of its requests.

        Args:
            part: Counts the pages.
        """
        return Plan([structs.replace(self.query, start=start, end=end) for start, end in self.missing], part)

    def written(self, plan: Plan, store: Store) -> dict[str, Entry]:
        """Add what was fetched to the file. Returns its entry by path.

        Args:
            plan: The plan, carried out.
            store: The folder.

        Raises:
            DecodeError: the rows can't be read.
            OSError: the file can't be written.
        """
        query, (known, rows) = self.query, current(self.target, store)
        tables = [table_of((), query.facts.columns), *(table for table, _ in plan.results(exact=False))]
        table = package("pyarrow", "data").concat_tables([*tables, *([] if rows is None else [rows])])
        table = in_order(table, query.start, query.end)
        began = plan.reached_beginning or any(hole[2] in _BEGINNINGS for hole in (known.holes if known else ()))
        holes = holes_in(query, table, began=began)
        return {self.target.path: put(self.target, table, holes, Origin(api=query.facts.generation), store)}


def candle_tasks(
    queries: Iterable[CandleQuery], operations: Mapping[str, Operation[Any]], find: Find
) -> Iterator[CandleTask]:
    """The tasks for candles in their spans."""
    for query in queries:
        needed = {address: operations[address] for address in (query.facts.recent, query.facts.past)}
        for start, end in periods(query.start, query.end, "month"):
            part = structs.replace(query, start=start, end=end)
            path = candle_path(part)
            target = target_of(path, start, end, find(path, query.symbol))
            if target.missing:
                part = structs.replace(part, start=target.start, end=target.end)
                yield CandleTask(target=target, query=part, operations=needed)
