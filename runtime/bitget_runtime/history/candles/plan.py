"""The windows of several symbols still to be requested, and what was found: shared by all workers."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import Any, NamedTuple

from bitget_runtime.history.candles.walking import CandleQuery, Walk, Walked, Window, assembled, walk, windows
from bitget_runtime.history.holes import TableHole
from bitget_runtime.history.progress import Counting, GivenProgress, Part
from bitget_runtime.history.tables.extras import package


class Step(NamedTuple):
    """A window of one of the queries."""

    place: int
    window: Window
    walk: Walk


class Plan:
    """Hands out windows, newest first, back to the beginning of each symbol. Threads may share one.

    Args:
        queries: The queries.
        progress: The watcher to notify, or this plan's part of a larger count.

    Raises:
        InvalidArgument: pyarrow is not installed.
    """

    def __init__(self, queries: Sequence[CandleQuery], progress: GivenProgress | Part = None) -> None:
        package("pyarrow", "data")  # better to fail now than after all calls
        self.queries = queries
        self._open = [list(windows(query))[::-1] for query in queries]
        self._found: list[dict[int, Walked]] = [{} for _ in queries]
        self._lock = Lock()
        self._counting = progress if isinstance(progress, Part) else Counting(progress, self.steps)

    @property
    def steps(self) -> int:
        """How many windows are left to hand out."""
        return sum(map(len, self._open))

    def take(self) -> Step | None:
        """A window to ask for; None if all are taken."""
        with self._lock:
            for place, left in enumerate(self._open):
                if left:
                    window = left.pop()
                    return Step(place, window, walk(self.queries[place], window))
        return None

    def stop(self) -> None:
        """Hand out no more windows."""
        with self._lock:
            for left in self._open:
                left.clear()

    def finish(self, step: Step, walked: Walked) -> None:
        """Record what was found in a window."""
        fewer = 0
        with self._lock:
            self._found[step.place][step.window.start] = walked
            if walked.reached_beginning:
                fewer = len(self._open[step.place])
                self._open[step.place].clear()
        self._counting.count(1, sum(page.count(b"\n") + 1 for page in walked.lines), fewer=fewer)

    @property
    def reached_beginning(self) -> bool:
        """Whether the exchange has nothing older than what was found."""
        return any(one.reached_beginning for found in self._found for one in found.values())

    def results(self, *, exact: bool) -> list[tuple[Any, tuple[TableHole, ...]]]:
        """Per query its candles and holes. `Any`: a `pyarrow.Table`.

        Raises:
            DecodeError: rows can't be read.
        """
        return [assembled(query, found, exact=exact) for query, found in zip(self.queries, self._found, strict=True)]
