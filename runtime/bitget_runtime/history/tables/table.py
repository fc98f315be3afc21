"""The table that histories are returned as."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.holes import TableHole, joined
from bitget_runtime.history.tables.extras import package
from bitget_runtime.values.markup import html_table, places

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

    from bitget_runtime.history.tables.plot import Figure

_SHOWN = 10
"""How many holes a notebook shows."""


class Table:
    """Rows and columns, ordered by time. Immutable.

    Anything that takes Arrow takes it directly: `polars.DataFrame(table)`, `pandas.DataFrame.from_arrow(table)`,
    `pyarrow.table(table)`, `duckdb.sql("from table")`.

    Attributes:
        holes: What is missing from it, and why; empty if it is complete.
        kind: Kind of its rows, such as `candles`.
    """

    def __init__(self, data: Any, holes: Iterable[TableHole] = (), kind: str = "") -> None:
        """`data` is a `pyarrow.Table`, a type that needs the extra `data`."""
        self._data = data
        self.holes = joined(holes)
        self.kind = kind

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The rows, through the Arrow PyCapsule interface."""
        capsule: object = self._data.__arrow_c_stream__(requested_schema)
        return capsule

    def __len__(self) -> int:
        return int(self._data.num_rows)

    @property
    def columns(self) -> tuple[str, ...]:
        """The column names."""
        return tuple(self._data.column_names)

    def __getitem__(self, column: str) -> list[Any]:
        """The values of a column: datetimes, floats or decimals, and text. `Any`: depends on the column.

        Raises:
            KeyError: there is no such column.
            TypeError: it isn't a name.
        """
        if not isinstance(column, str):
            raise TypeError(
                f"table[...] takes the name of a column, not {column!r:.40}: rows are in to_rows(),"
                " and to_pandas() and to_polars() select several columns"
            )
        if column not in self.columns:
            near = get_close_matches(column, self.columns, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(self.columns)}"
            raise KeyError(f"no column {column!r}: {hint}")
        values: list[Any] = self._data[column].to_pylist()
        return values

    def to_arrow(self) -> pyarrow.Table:
        """A `pyarrow.Table`."""
        return self._data

    def to_pandas(self) -> pandas.DataFrame:
        """A `pandas.DataFrame`.

        Raises:
            InvalidArgument: pandas is not installed.
        """
        package("pandas", None)
        return self._data.to_pandas()

    def to_polars(self) -> polars.DataFrame:
        """A `polars.DataFrame`.

        Raises:
            InvalidArgument: polars is not installed.
        """
        frame: polars.DataFrame = package("polars", None).from_arrow(self._data)
        return frame

    def to_rows(self) -> list[dict[str, Any]]:
        """A dictionary per row."""
        rows: list[dict[str, Any]] = self._data.to_pylist()
        return rows

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for batch in self._data.to_batches(max_chunksize=1000):
            yield from batch.to_pylist()

    def write_parquet(self, path: str | os.PathLike[str]) -> None:
        """Write a Parquet file, under another name first, so that nobody ever sees half a file.

        Raises:
            OSError: it can't be written.
        """
        target = Path(path)
        passing = target.with_name(f".{target.name}.{uuid4().hex[:12]}.part")
        try:
            package("pyarrow.parquet", "data").write_table(self._data, passing)
            passing.replace(target)
        finally:
            with suppress(OSError):
                passing.unlink()

    def plot(self) -> Figure:
        """A chart of candles with their volume, of the balances after each bill, or of rates and amounts over time.

        It opens without a network.

        Raises:
            InvalidArgument: plotly is not installed, or it has nothing that a chart could show.
        """
        from bitget_runtime.history.tables.plot import plot

        return plot(self)

    def __repr__(self) -> str:
        holes = f", {counted(len(self.holes), 'hole')}" if self.holes else ""
        kind = f"{self.kind}: " if self.kind else ""
        columns = ", ".join(["", *self.columns]) or ", no columns"
        return f"Table({kind}{counted(len(self), 'row')}{columns}{holes})"

    def _repr_html_(self) -> str:
        count = len(self)
        cells = [["…"] * len(self.columns) if place is None else self._row(place) for place in places(count)]
        more = [f"and {len(self.holes) - _SHOWN} more"] if len(self.holes) > _SHOWN else []
        notes = [counted(count, "row"), *(f"missing: {hole}" for hole in self.holes[:_SHOWN]), *more]
        return html_table(self.columns, cells, notes)

    def _row(self, place: int) -> list[object]:
        return [column[place].as_py() for column in self._data.columns]


def counted(number: int, noun: str) -> str:
    """A number of things, in words."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def concatenated(tables: Iterable[Table], kind: str) -> Table:
    """Several tables with the same columns as one.

    Raises:
        InvalidArgument: there is no table.
    """
    found = list(tables)
    if not found:
        raise InvalidArgument("there is no table")
    pa = package("pyarrow", "data")
    data = pa.concat_tables([one.to_arrow() for one in found]).unify_dictionaries()
    return Table(data, [hole for one in found for hole in one.holes], kind)
