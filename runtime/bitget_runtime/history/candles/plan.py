"""The windows of several symbols still to be requested, and what was found: shared by all workers."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import Any, Literal, NamedTuple, TypeAlias

from bitget_runtime.errors import BitgetError, InvalidArgument
from bitget_runtime.history.candles.walking import CandleQuery, Walk, Walked, Window, assembled, walk, windows
from bitget_runtime.history.holes import TableHole
from bitget_runtime.history.progress import Counting, GivenProgress, Part
from bitget_runtime.history.tables.extras import package

OnFailure: TypeAlias = Literal["raise", "hole"]
"""What a call that fails for good leads to: its error, or a hole that `failed`."""


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
        on_failure: What a call that fails leads to: its error, or a hole.

    Raises:
        InvalidArgument: pyarrow is not installed.
    """

    def __init__(
        self,
        queries: Sequence[CandleQuery],
        progress: GivenProgress | Part = None,
        on_failure: OnFailure = "raise",
    ) -> None:
        package("pyarrow", "data")  # better to fail now than after all calls
        self.queries = queries
        self._open = [list(windows(query))[::-1] for query in queries]
        self._found: list[dict[int, Walked]] = [{} for _ in queries]
        self._failed: list[list[TableHole]] = [[] for _ in queries]
        self._dropped: list[list[Window]] = [[] for _ in queries]
        self._empty: list[list[Window]] = [[] for _ in queries]
        self._reopened: set[tuple[int, Window]] = set()
        self._on_failure = on_failure
        self._lock = Lock()
        self.is_stopped = False
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
        """Hand out no more windows, and request no more pages."""
        self.is_stopped = True
        with self._lock:
            for left in self._open:
                left.clear()

    def finish(self, step: Step, walked: Walked) -> None:
        """Record what was found in a window."""
        with self._lock:
            found, empty = self._found[step.place], self._empty[step.place]
            found[step.window.start] = walked
            if walked.came_empty:
                empty.append(step.window)
            oldest = min((start for start, one in found.items() if one.lines), default=step.window.start)
            if wrong := [window for window in empty if window.start > oldest]:
                fewer = -self._reopen(step.place, wrong)
            else:
                fewer = self._drop(step.place) if walked.came_empty else 0
        self._counting.count(1, sum(page.count(b"\n") + 1 for page in walked.lines), fewer=fewer)

    def fail(self, step: Step, error: BitgetError) -> None:
        """Record that a window can't be had; older ones of its symbol aren't asked for.

        Raises:
            BitgetError: the same error, unless failures become holes.
        """
        if self._on_failure == "raise" or isinstance(error, InvalidArgument):
            raise error
        with self._lock:
            fewer = self._drop(step.place)
            lost, self._dropped[step.place] = [step.window, *self._dropped[step.place]], []
            symbol, why = self.queries[step.place].symbol, f"{type(error).__name__}: {error}"
            self._failed[step.place] += [TableHole(symbol, one.start, one.end, "failed", why) for one in lost]
        self._counting.count(1, 0, fewer=fewer)

    def _drop(self, place: int) -> int:
        """Hand out no older windows of a symbol. Returns how many there were."""
        left, self._open[place] = self._open[place], []
        self._dropped[place] += left
        return len(left)

    def _reopen(self, place: int, wrong: list[Window]) -> int:
        """Hand out windows again that came empty though there are older candles, and all that were dropped for them.

        Returns how many.
        """
        again = [window for window in wrong if (place, window) not in self._reopened]
        self._reopened.update((place, window) for window in again)
        self._empty[place] = [window for window in self._empty[place] if window not in wrong]
        back, self._dropped[place] = [*self._dropped[place], *again], []
        self._open[place] += back
        return len(back)

    @property
    def came_empty(self) -> bool:
        """Whether the exchange has nothing older than what was found."""
        return any(one.came_empty for found in self._found for one in found.values())

    def results(self, *, exact: bool) -> list[tuple[Any, tuple[TableHole, ...]]]:
        """Per query its candles and holes. `Any`: a `pyarrow.Table`.

        Raises:
            DecodeError: rows can't be read.
        """
        each = zip(self.queries, self._found, self._failed, strict=True)
        return [assembled(query, found, failed, exact=exact) for query, found, failed in each]
