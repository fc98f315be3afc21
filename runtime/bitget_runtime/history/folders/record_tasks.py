"""Files of records: each a month or a day of a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct, structs

from bitget_runtime.history.folders.filing import current, put
from bitget_runtime.history.folders.layout import periods, record_path
from bitget_runtime.history.folders.manifest import Entry, Origin
from bitget_runtime.history.folders.store import Store
from bitget_runtime.history.folders.targets import Find, Target, target_of
from bitget_runtime.history.holes import TableHole, joined
from bitget_runtime.history.records.collected import TIME, keys_of
from bitget_runtime.history.records.queries import RecordQuery
from bitget_runtime.history.tables.extras import package
from bitget_runtime.history.tables.rows import in_span
from bitget_runtime.history.tables.table import Table


class RecordTask(Struct, frozen=True, kw_only=True):
    """Files to be completed by one walk. It may be carried out anywhere, and repeated: the result is the same.

    Attributes:
        targets: The files.
        query: Their records, and all those in between.
        exact: Whether numbers are decimals.
    """

    targets: tuple[Target, ...]
    query: RecordQuery
    exact: bool

    @property
    def symbol(self) -> str:
        """Their symbol; empty for account records."""
        return self.query.symbol

    @property
    def origin(self) -> Origin:
        """The origin of its records."""
        return Origin(api=self.query.facts.generation, uid=self.query.owner)

    @property
    def ends(self) -> dict[str, int]:
        """The end that each file should have, by path."""
        return {one.path: one.end for one in self.targets}

    @property
    def steps(self) -> int:
        """One: the number of pages isn't known in advance."""
        return 1

    @property
    def missing(self) -> list[tuple[int, int]]:
        """The spans to fetch."""
        return [span for one in self.targets for span in one.missing or [(one.start, one.end)]]

    def written(self, found: Table, store: Store) -> dict[str, Entry]:
        """Add what was fetched to the files. Returns their entries by path.

        Args:
            found: The walk's result.
            store: The folder.

        Raises:
            OSError: a file can't be read or written.
        """
        return {target.path: self._written(target, found, store) for target in self.targets}

    def _written(self, target: Target, found: Table, store: Store) -> Entry:
        known, rows = current(target, store)
        fetched = in_span(found.to_arrow(), target.start, target.end)
        table = _merged(target, fetched, rows, keys_of(self.query))
        walked = (max(self.query.start, target.start), min(self.query.end, target.end))
        holes = [TableHole(self.symbol, *hole) for hole in known.holes] if known else []
        lacked = [(target.start, known.start), (known.end, target.end)] if known else [(target.start, target.end)]
        lacked += [(hole.start_ms, hole.end_ms) for hole in holes]
        # still missing: what was missing before and the walk did not find
        kept = [part for hole in holes for part in _outside(hole, *walked)]
        still = [part for hole in found.holes for span in lacked for part in _within(hole, span, walked)]
        return put(target, table, joined([*kept, *still]), self.origin, store, exact=self.exact)


def _merged(target: Target, fetched: Any, rows: Any, keys: tuple[tuple[str, ...], ...]) -> Any:
    """Rows by time and ID, each ID once: the version fetched now, if it was. `Any`: a `pyarrow.Table`.

    Raises:
        OSError: a column has another type than it had in the file.
    """
    pa = package("pyarrow", "data")
    order = [(TIME, "ascending"), *((column, "ascending") for joint in keys for column in joint if column != TIME)]
    if rows is None:
        return fetched.sort_by(order)
    try:
        table = pa.concat_tables([fetched, rows], promote_options="default")
    except pa.ArrowException as error:
        raise OSError(f"{target.path} was written by another version of this library: {error}") from None
    seen: set[object] = set()
    places = []
    columns = [zip(*(table[column].to_pylist() for column in joint), strict=True) for joint in keys]
    for place, ids in enumerate(zip(*columns, strict=True)):
        key = next((one for one in ids if one[0] not in (None, "")), place)
        if key not in seen:
            seen.add(key)
            places.append(place)
    return (table if len(places) == len(table) else table.take(places)).sort_by(order)


def _outside(hole: TableHole, start: int, end: int) -> list[TableHole]:
    parts = ((hole.start_ms, min(hole.end_ms, start)), (max(hole.start_ms, end), hole.end_ms))
    return [structs.replace(hole, start_ms=begin, end_ms=stop) for begin, stop in parts if begin < stop]


def _within(hole: TableHole, *spans: tuple[int, int]) -> list[TableHole]:
    begin = max(hole.start_ms, *(span[0] for span in spans))
    stop = min(hole.end_ms, *(span[1] for span in spans))
    if hole.start_ms == hole.end_ms and begin == stop:
        stop += 1  # a moment of which more records may exist than came
    return [structs.replace(hole, start_ms=begin, end_ms=stop)] if begin < stop else []


def record_tasks(queries: Iterable[RecordQuery], now: int, exact: bool, find: Find) -> Iterator[RecordTask]:
    """The tasks for records in their spans.

    A list that can be requested by time is a task per file. Others are walked once, from the newest record; so are
    those whose records may still change: a record is filed by its time, whichever time the exchange looks it up by.

    Args:
        queries: The records that the files should have.
        now: The exchange's time, in milliseconds.
        exact: Whether numbers are decimals.
        find: Finds what is known about a file.
    """
    for query in queries:
        targets = []
        for start, end in periods(query.start, query.end, query.facts.per):
            path = record_path(query, start)
            target = target_of(path, start, end, find(path, query.symbol))
            if target.missing or (query.facts.changes and target.end > _oldest(query, now)):
                targets.append(target)
        groups = [targets] if query.facts.changes or not query.is_bounded else [[one] for one in targets]
        for group in filter(None, groups):
            spans = [(one.start, one.end) if query.facts.changes else span for one in group for span in _missing(one)]
            end = now if query.facts.changes else max(stop for _, stop in spans)
            asked = structs.replace(query, start=min(start for start, _ in spans), end=end)
            yield RecordTask(targets=tuple(group), query=asked, exact=exact)


def _missing(target: Target) -> list[tuple[int, int]]:
    return target.missing or [(target.start, target.end)]


def _oldest(query: RecordQuery, now: int) -> int:
    """The earliest time that may have records."""
    reach = query.operation.paging.reach if query.operation.paging else None
    return (reach.oldest(now, query.arguments) if reach else None) or 0
