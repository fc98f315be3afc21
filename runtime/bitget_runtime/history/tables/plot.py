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
_BALANCE = "balance"


class Figure:
    """A chart. Notebooks show it; `figure` is plotly's own, for everything else."""

    def __init__(self, figure: Any) -> None:
        """`figure` is a `plotly.graph_objects.Figure`, a type that needs the extra `plot`."""
        self.figure = figure

    def write_html(self, path: str | os.PathLike[str]) -> None:
        """Write it as a self-contained page.

        Raises:
            OSError: it can't be written.
        """
        Path(path).write_text(self.figure.to_html(include_plotlyjs=True), encoding="utf-8")

    def _repr_html_(self) -> str:
        html: str = self.figure.to_html(include_plotlyjs=True, full_html=False)
        return html


def plot(table: Table) -> Figure:
    """A chart of a table: candles with their volume, the balances that bills leave, or a line per numeric column.

    A balance is an account's amount of a coin, without the profit and loss of open positions; it stays until the next
    bill, and is drawn in steps.

    Raises:
        InvalidArgument: plotly is not installed, or there is no time or no number in the table.
    """
    subplots = package("plotly.subplots", "plot")
    data = table.to_arrow()
    columns = [name for name in table.columns if _is_number(data, name)]
    times = [field.name for field in data.schema if str(field.type).startswith("timestamp")]
    if not times or not columns:
        raise InvalidArgument("there is no time or no number in the table, so there is nothing to show over time")
    is_candles = set(_OHLC) <= set(columns)
    heights = [0.75, 0.25] if is_candles else [1]
    figure = subplots.make_subplots(len(heights), shared_xaxes=True, vertical_spacing=0.03, row_heights=heights)
    if is_candles:
        _add_candles(figure, data, times[0])
    elif _BALANCE in columns:
        _add_lines(figure, data, times[0], [_BALANCE], by="coin", shape="hv")
    else:
        _add_lines(figure, data, times[0], columns, by="symbol", shape="linear")
    figure.update_layout(title=table.kind, xaxis_rangeslider_visible=False)
    return Figure(figure)


def _add_candles(figure: Any, data: Any, time: str) -> None:
    graphs = package("plotly.graph_objects", "plot")
    for name, part in _parts(data, "symbol"):
        moments, prices = part[time].to_pylist(), {each: _floats(part, each) for each in _OHLC}
        figure.add_trace(graphs.Candlestick(x=moments, name=name or "price", **prices), row=1, col=1)
        figure.add_trace(graphs.Bar(x=moments, y=_floats(part, "volume"), name=f"{name} volume"), row=2, col=1)


def _add_lines(figure: Any, data: Any, time: str, columns: list[str], *, by: str, shape: str) -> None:
    graphs = package("plotly.graph_objects", "plot")
    for name, part in _parts(data, by):
        moments = part[time].to_pylist()
        for column in columns:
            label, line = f"{name} {column}".strip(), {"shape": shape}
            figure.add_trace(graphs.Scatter(x=moments, y=_floats(part, column), name=label, line=line), row=1, col=1)


def _is_number(data: Any, name: str) -> bool:
    return str(data.schema.field(name).type).startswith(("double", "decimal", "int"))


def _parts(data: Any, column: str) -> list[tuple[str, Any]]:
    """The rows for each value of a column; all rows if there is no such column."""
    if column not in data.column_names:
        return [("", data)]
    equal = package("pyarrow.compute", "data").equal
    words = sorted({word for word in data[column].to_pylist() if word})
    return [(word, data.filter(equal(data[column], word))) for word in words] or [("", data)]


def _floats(data: Any, column: str) -> list[float | None]:
    return [None if value is None else float(value) for value in data[column].to_pylist()]
