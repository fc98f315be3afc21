"""Charts of tables, as HTML that opens without a network."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.tables.extras import package

if TYPE_CHECKING:
    from bitget_runtime.history.tables.table import Table

_OHLC = ("open", "high", "low", "close")


class Figure:
    """A chart. Notebooks show it; `figure` is plotly's own, for all that it can do."""

    def __init__(self, figure: Any) -> None:
        """`figure` is a `plotly.graph_objects.Figure`, a type that is not there without the extra `plot`."""
        self.figure = figure

    def write_html(self, path: str | os.PathLike[str]) -> None:
        """Write it as a page with everything in it.

        Raises:
            OSError: it can't be written.
        """
        Path(path).write_text(self.figure.to_html(include_plotlyjs=True), encoding="utf-8")

    def _repr_html_(self) -> str:
        html: str = self.figure.to_html(include_plotlyjs=True, full_html=False)
        return html


def plot(table: Table) -> Figure:
    """A chart of a table: candles with their volume, or a line per column of numbers.

    Raises:
        InvalidArgument: plotly is not installed, or there is no time or no number in the table.
    """
    graphs, subplots = package("plotly.graph_objects", "plot"), package("plotly.subplots", "plot")
    data = table.to_arrow()
    columns = [name for name in table.columns if _is_number(data, name)]
    times = [field.name for field in data.schema if str(field.type).startswith("timestamp")]
    if not times or not columns:
        raise InvalidArgument("there is no time or no number in the table, so there is nothing to show over time")
    names = _distinct(data, "symbol")
    is_candles = set(_OHLC) <= set(columns)
    figure = subplots.make_subplots(rows=2 if is_candles else 1, shared_xaxes=True, vertical_spacing=0.03)
    for name in names:
        part = _of(data, name)
        time = part[times[0]].to_pylist()
        if is_candles:
            prices = {each: _floats(part, each) for each in _OHLC}
            figure.add_trace(graphs.Candlestick(x=time, name=name or "price", **prices), row=1, col=1)
            figure.add_trace(graphs.Bar(x=time, y=_floats(part, "volume"), name=f"{name} volume"), row=2, col=1)
        else:
            for column in columns:
                label = f"{name} {column}".strip()
                figure.add_trace(graphs.Scatter(x=time, y=_floats(part, column), name=label), row=1, col=1)
    figure.update_layout(title=table.kind, xaxis_rangeslider_visible=False)
    return Figure(figure)


def _is_number(data: Any, name: str) -> bool:
    return str(data.schema.field(name).type).startswith(("double", "decimal", "int"))


def _distinct(data: Any, column: str) -> list[str]:
    return sorted(set(data[column].to_pylist())) if column in data.column_names else [""]


def _of(data: Any, name: str) -> Any:
    return data.filter(package("pyarrow.compute", "data").equal(data["symbol"], name)) if name else data


def _floats(data: Any, column: str) -> list[float | None]:
    return [None if value is None else float(value) for value in data[column].to_pylist()]
