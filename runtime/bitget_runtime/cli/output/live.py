"""Tables that update in place, in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from bitget_runtime.cli.output.printing import WIDEST, table_of, wide_console
from bitget_runtime.cli.output.rows import Row

if TYPE_CHECKING:
    from rich.table import Table

    from bitget_runtime.book.view import BookView

PAUSE = 0.25
"""Seconds between two updates."""

_MOST_ACROSS = 6
"""Most rows to show as columns, if a line for each would be too wide."""


class Screen:
    """An area in a terminal that is overwritten; its last state stays.

    Args:
        off: Show nothing.
    """

    def __init__(self, *, off: bool = False) -> None:
        self._live = None
        self.width = 0
        if not off:
            from rich.console import Console
            from rich.live import Live

            self._live = Live(console=Console(), auto_refresh=False)
            self.width = self._live.console.width

    def show(self, table: Table, note: str = "") -> None:
        """Show a table, and a line below it."""
        if self._live is None:
            return
        from rich.console import Group
        from rich.text import Text

        self.width = self._live.console.width
        self._live.update(Group(table, Text(note)) if note else table, refresh=True)

    def __enter__(self) -> Self:
        if self._live is not None:
            self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._live is not None:
            self._live.stop()


def rows_table(rows: Sequence[Row], width: int) -> Table:
    """Rows as lines, or as columns if there are few and lines would be wider than `width`."""
    table = table_of(rows)
    if len(rows) > _MOST_ACROSS or wide_console(WIDEST).measure(table).maximum <= width:
        return table
    names = list(dict.fromkeys(name for row in rows for name in row))
    turned = [{"": name, **{str(place): row.get(name) for place, row in enumerate(rows)}} for name in names]
    across = table_of(turned)
    across.show_header = False
    return across


def book_table(view: BookView, levels: int) -> Table:
    """Bids on the left, asks on the right, the best ones on top."""
    rows = []
    for place in range(min(levels, max(len(view.bids), len(view.asks)))):
        bid = view.bids[place] if place < len(view.bids) else None
        ask = view.asks[place] if place < len(view.asks) else None
        rows.append(
            {
                "bid size": bid and _text(bid.size),
                "bid": bid and _text(bid.price),
                "ask": ask and _text(ask.price),
                "ask size": ask and _text(ask.size),
            }
        )
    table = table_of(rows, ("bid size", "bid", "ask", "ask size"))
    if view.mid is not None and view.spread is not None and view.ts is not None:
        when = f"{view.ts.datetime:%H:%M:%S.%f}"[:-3]
        table.title = f"mid {_text(view.mid)}, spread {_text(view.spread)}, {when} UTC"
    return table


def _text(number: Decimal) -> str:
    return format(number, "f")


def with_pauses(stream: Any) -> Iterator[Any]:
    """The events of a stream, and None if nothing came for a while. `Any`: whatever its channels push."""
    while True:
        try:
            yield from stream.events(timeout=PAUSE)
            return
        except TimeoutError:
            yield None
