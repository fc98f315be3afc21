"""The progress of a long run: what a `progress=` callback receives, and bars that show it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Lock
from typing import Any, Literal, TypeAlias

from msgspec import Struct

from bitget_runtime.errors import BitgetError, InvalidArgument


class Progress(Struct, frozen=True):
    """The progress of a run.

    Attributes:
        done: Steps that are done; a step is about one page of candles, or one list of records, or a part of it that is
            downloaded at once.
        total: Steps in all. It can shrink, if there turns out to be less than expected.
        rows: Rows received so far; some may turn out not to be needed.
        seconds: Seconds so far.
    """

    done: int
    total: int
    rows: int
    seconds: float

    @property
    def rate(self) -> float:
        """Steps per second."""
        return self.done / self.seconds if self.seconds else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Seconds that the rest will take at that rate; None before the first step."""
        return (self.total - self.done) / self.rate if self.rate else None

    def __str__(self) -> str:
        left = "" if self.seconds_left is None else f", {self.seconds_left:,.0f} s left"
        return f"{self.done:,} of {self.total:,} steps, {self.rows:,} rows, {self.rate:,.1f} steps/s{left}"


Watcher: TypeAlias = Callable[[Progress], object]
"""Called after each step and each page, one call at a time."""

_LOGGED_EVERY = 5.0
"""Seconds between two lines in a log."""

GivenProgress: TypeAlias = Watcher | Literal["bar"] | None


class Abandoned(Exception):
    """Nobody wants the result of a run any more."""


class Counting:
    """Counts steps and notifies a watcher; threads may share one.

    Args:
        watcher: A function to call, or `bar`; None for neither.
        total: Number of steps expected.

    Raises:
        InvalidArgument: `watcher` is none of these.
    """

    def __init__(self, watcher: GivenProgress, total: int) -> None:
        if watcher is not None and watcher != "bar" and not callable(watcher):
            raise InvalidArgument(f"progress must be a function, 'bar' or None, not {watcher!r}")
        self._watcher = bar() if watcher == "bar" else watcher
        self._began = time.monotonic()
        self._lock = Lock()
        self._done = self._rows = 0
        self._total = total
        self._is_stopped = False

    def stop(self) -> None:
        """End the run: whoever counts next ends with `Abandoned`. Waits for nobody, not even for the watcher."""
        self._is_stopped = True

    def check(self) -> None:
        """Go on only if the run does.

        Raises:
            Abandoned: it was stopped.
        """
        if self._is_stopped:
            raise Abandoned

    def count(self, steps: int, rows: int, *, fewer: int = 0) -> None:
        """Count progress.

        Args:
            steps: Steps done.
            rows: Rows found.
            fewer: Steps that will not be needed.
        """
        with self._lock:
            self.check()
            self._done, self._rows, self._total = self._done + steps, self._rows + rows, self._total - fewer
            if self._watcher is not None:
                self._watcher(Progress(self._done, self._total, self._rows, time.monotonic() - self._began))


class Part:
    """One task's part of a count. Its threads share it; if a task is carried out in another process,
    all of it is added at the end. If the watcher fails, with any error, counting fails too: with a
    `RuntimeError`, so that it isn't taken for the task's own error.

    Args:
        counting: The count it adds to.
        steps: Number of steps expected.
    """

    def __init__(self, counting: Counting, steps: int) -> None:
        self._counting = counting
        self.check = counting.check
        self._lock = Lock()
        self._left = steps
        self._rows = 0

    def count(self, steps: int, rows: int, *, fewer: int = 0) -> None:
        """Count progress; see `Counting.count`."""
        with self._lock:
            self._left -= steps + fewer
            self._rows += rows
        self._tell(steps, rows, fewer)

    def end(self, rows: int = 0) -> None:
        """End the task, whatever was expected.

        Args:
            rows: Rows it has found, if nothing counted them.
        """
        with self._lock:
            left, self._left = self._left, 0
            unseen = rows if not self._rows else 0
        if left or unseen:
            self._tell(left, unseen)

    def _tell(self, steps: int, rows: int, fewer: int = 0) -> None:
        try:
            self._counting.count(steps, rows, fewer=fewer)
        except (BitgetError, OSError) as error:  # it would be taken for the task's own
            raise RuntimeError("the function given as progress= failed") from error


def bar() -> Watcher:
    """A watcher that draws a bar: in a notebook, by rich in a terminal, as an overwritten line in a terminal without
    rich; a log gets a line now and then."""
    shown: dict[str, Any] = {}

    def draw(progress: Progress) -> None:
        if not shown:
            shown["draw"] = _notebook_bar() or _rich_bar() or _lines()
        shown["draw"](progress)

    return draw


def _lines() -> Watcher:
    """A line that is written over in a terminal; elsewhere, in a log, one every few seconds, and the last."""
    rewrites = sys.stderr.isatty()
    shown_at = -_LOGGED_EVERY

    def draw(progress: Progress) -> None:
        nonlocal shown_at
        is_last = progress.done >= progress.total
        if rewrites:
            sys.stderr.write(f"\r{progress}   " + ("\n" if is_last else ""))
        elif is_last or progress.seconds - shown_at >= _LOGGED_EVERY:
            shown_at = progress.seconds
            sys.stderr.write(f"{progress}\n")
        sys.stderr.flush()

    return draw


def _rich_bar() -> Watcher | None:
    if not sys.stderr.isatty():
        return None
    with suppress(ImportError):
        from rich.console import Console
        from rich.progress import Progress as Bars

        bars = Bars(console=Console(stderr=True))
        task = bars.add_task("history", total=None)
        bars.start()

        def draw(progress: Progress) -> None:
            bars.update(task, completed=progress.done, total=progress.total, description=f"{progress.rows:,} rows")
            if progress.done >= progress.total:
                bars.stop()

        return draw
    return None


def _notebook_bar() -> Watcher | None:
    """A line of HTML that is replaced, if IPython shows HTML."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    if shell is None or not hasattr(shell, "kernel"):
        return None
    from IPython.display import HTML, display  # type: ignore[import-not-found]  # present, because it runs this

    handle = display(HTML(""), display_id=True)

    def draw(progress: Progress) -> None:
        meter = f"<progress value='{progress.done}' max='{progress.total}' style='width:40%'></progress>"
        handle.update(HTML(f"{meter} {progress}"))

    return draw
