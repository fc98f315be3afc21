"""One file of a folder: what is to be fetched for it, and how it is written."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from msgspec import Struct, structs

from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.candles.walking import CandleQuery, holes_in
from bitget_runtime.history.folders.manifest import Entry
from bitget_runtime.history.folders.store import Store
from bitget_runtime.history.holes import HoleReason
from bitget_runtime.history.tables.extras import package
from bitget_runtime.history.tables.rows import in_order, table_of
from bitget_runtime.rest.operation import Operation

_BEGINNINGS = ("before the beginning", "before the beginning or beyond reach")


class FileTask(Struct, frozen=True, kw_only=True):
    """A file to be completed. It may be carried out anywhere, and again: the result is the same.

    Attributes:
        path: Where it is in the folder.
        query: All that it is to cover, in one month.
        operations: What it is fetched by, by address; each pickles as a reference to itself.
        known: What it covers already, and which bytes it has; None where that is nothing.
    """

    path: str
    query: CandleQuery
    operations: Mapping[str, Operation[Any]]
    known: Entry | None = None


def parts_to_fetch(task: FileTask) -> list[CandleQuery]:
    """What a file lacks of what it is to cover, so that it covers one span without a break."""
    query, known = task.query, task.known
    if known is None:
        return [query]
    sides = ((query.start, known.start), (known.end, query.end))
    return [structs.replace(query, start=start, end=end) for start, end in sides if start < end]


def written(task: FileTask, plan: Plan, store: Store) -> Entry:
    """Put what was fetched into the file.

    Args:
        task: The file.
        plan: The plan of its parts, carried out.
        store: The folder.

    Raises:
        DecodeError: the rows can't be read.
        OSError: the file can't be written.
    """
    query, known = task.query, task.known
    tables = [table for table, _ in plan.results(exact=False)]
    if known is not None:
        query = structs.replace(query, start=min(query.start, known.start), end=max(query.end, known.end))
        data = store.read(task.path)
        if not known.describes(data):
            raise OSError(f"{task.path} was changed while it was being completed")
        tables += [_read(data)] if known.rows else []
    table = package("pyarrow", "data").concat_tables([table_of((), query.facts.columns), *tables])
    table = in_order(table, query.start, query.end).combine_chunks()
    began = plan.reached_beginning or any(hole[2] in _BEGINNINGS for hole in (known.holes if known else ()))
    holes: tuple[tuple[int, int, HoleReason], ...] = tuple(
        (one.start_ms, one.end_ms, one.reason) for one in holes_in(query, table, began=began)
    )
    data = _bytes_of(table) if len(table) else b""
    if data:
        store.write(task.path, data)
    else:
        store.remove(task.path)
    digest = sha256(data).hexdigest() if data else ""
    return Entry(start=query.start, end=query.end, rows=len(table), size=len(data), sha256=digest, holes=holes)


def _bytes_of(table: Any) -> bytes:
    """A table as Parquet, the same bytes for the same rows. `Any`: a `pyarrow.Table`."""
    pa, parquet = package("pyarrow", "data"), package("pyarrow.parquet", "data")
    sink = pa.BufferOutputStream()
    parquet.write_table(table, sink, compression="zstd", use_dictionary=False, store_schema=True)
    data: bytes = sink.getvalue().to_pybytes()
    return data


def _read(data: bytes | None) -> Any:
    """The rows of a file that was found whole. `Any`: a `pyarrow.Table`."""
    pa, parquet = package("pyarrow", "data"), package("pyarrow.parquet", "data")
    return parquet.read_table(pa.BufferReader(data), use_threads=False)
