"""Files of candles: one month of a symbol each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct, structs

from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.candles.walking import CandleQuery, holes_in, with_failed
from bitget_runtime.history.folders.doubts import BEGINNINGS, CONTRADICTED
from bitget_runtime.history.folders.filing import current, put
from bitget_runtime.history.folders.layout import candle_path, periods
from bitget_runtime.history.folders.manifest import Entry, Origin
from bitget_runtime.history.folders.store import Store
from bitget_runtime.history.folders.targets import Find, Target, target_of
from bitget_runtime.history.holes import TableHole
from bitget_runtime.history.progress import Part
from bitget_runtime.history.tables.extras import package
from bitget_runtime.history.tables.rows import in_order, table_of
from bitget_runtime.rest.operation import Operation

_LATE = 3_600_000
"""Milliseconds after its end at which a candle that is still missing doesn't exist."""


class CandleTask(Struct, frozen=True, kw_only=True):
    """A file to be completed. It may be carried out anywhere, and repeated: the result is the same.

    Attributes:
        target: The file.
        query: Its candles, in the whole span to cover.
        operations: The operations that fetch them, by address; each pickles as a reference to itself.
        exact: Whether numbers are decimals.
    """

    target: Target
    query: CandleQuery
    operations: Mapping[str, Operation[Any]]
    exact: bool

    @property
    def symbol(self) -> str:
        """Its symbol."""
        return self.query.symbol

    @property
    def missing(self) -> list[tuple[int, int]]:
        """The spans to fetch."""
        return self.target.missing

    @property
    def ends(self) -> dict[str, int]:
        """The end that its file should have, by path."""
        return {self.target.path: self.target.end}

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

        The entry ends before candles that are missing because the list may lag behind: the next run asks for them.

        Args:
            plan: The plan, carried out.
            store: The folder.

        Raises:
            DecodeError: the rows can't be read.
            OSError: the file can't be written.
        """
        query, (known, rows) = self.query, current(self.target, store)
        exact = self.exact
        results = plan.results(exact=exact)
        tables = [table_of((), query.facts.columns, exact=exact), *(one for one, _ in results)]
        table = package("pyarrow", "data").concat_tables([*tables, *([] if rows is None else [rows])])
        table = in_order(table, query.start, query.end)
        begun = [hole for _, found in results for hole in found if hole.reason in BEGINNINGS]
        wrong = [hole for hole in begun if rows is not None and rows["time"][0].cast("int64").as_py() < hole.start_ms]
        began = len(begun) > len(wrong) or any(hole[2] in BEGINNINGS for hole in (known.holes if known else ()))
        failed = [structs.replace(hole, reason="failed", detail=CONTRADICTED) for hole in wrong]
        holes = with_failed(holes_in(query, table, began=began), failed)
        end = max(_settled(query, holes), known.end if known else query.start)
        target = structs.replace(self.target, end=end)
        holes = tuple(structs.replace(one, end_ms=min(one.end_ms, end)) for one in holes if one.start_ms < end)
        origin = Origin(api=query.facts.generation)
        return {target.path: put(target, table, holes, origin, store, exact=exact)}


def _settled(query: CandleQuery, holes: Sequence[TableHole]) -> int:
    """The end of what won't change: candles that are missing at the end of the span may only be late."""
    last = holes[-1] if holes else None
    if last is None or last.end_ms < query.end or last.reason not in ("absent", *BEGINNINGS):
        return query.end
    on_time = query.interval.rounded_up(max(0, query.now - _LATE - query.interval.length))
    return min(query.end, max(last.start_ms, on_time))


def candle_tasks(
    queries: Iterable[CandleQuery], operations: Mapping[str, Operation[Any]], exact: bool, find: Find
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
                yield CandleTask(target=target, query=part, operations=needed, exact=exact)
