"""Completes a folder: which files to fetch, who fetches them, and what is recorded about them."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from threading import Lock
from typing import TypeAlias

from msgspec import Struct, structs

from bitget_runtime.errors import BitgetError, InvalidArgument
from bitget_runtime.history.folders.candle_tasks import CandleTask
from bitget_runtime.history.folders.doubts import SOON, folder_of, judged, without_open_end
from bitget_runtime.history.folders.filing import adopted, check_files
from bitget_runtime.history.folders.manifest import NAME, Entry, Manifest, Origin, holes_of
from bitget_runtime.history.folders.record_tasks import RecordTask
from bitget_runtime.history.folders.seen import NAME as SEEN
from bitget_runtime.history.folders.seen import Seen
from bitget_runtime.history.folders.store import Store, shown, store_of
from bitget_runtime.history.folders.targets import Find, Known
from bitget_runtime.history.holes import TableHole, joined
from bitget_runtime.history.progress import Counting, GivenProgress, Part
from bitget_runtime.history.tables.extras import load_for_files

MOST_FILES = 4
"""Files completed at once: each has a month of rows in memory."""

_NOTED_EVERY = 1.0
"""Seconds after which the manifest is written again: with thousands of files it is large."""

logger = logging.getLogger("bitget_client")


class Download(Struct, frozen=True, kw_only=True):
    """The result of a download.

    Attributes:
        folder: The folder; of a URL, without user and password.
        rows: Rows in the requested files.
        fetched: How many files were fetched or completed by this run; all others were already whole.
        holes: What is missing, and why. Holes that `failed` are fetched by the next run.
    """

    folder: str
    rows: int
    fetched: int
    holes: tuple[TableHole, ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing failed."""
        return all(hole.reason != "failed" for hole in self.holes)


class Verification(Struct, frozen=True, kw_only=True):
    """The result of a verification.

    Attributes:
        files: How many files are as they were written.
        rows: Rows in them.
        damaged: Paths of files that are missing, cut or changed; the next download fetches them again.
        strange: Paths of Parquet files that no download wrote.
        holes: What is missing from the files, and why.
    """

    files: int
    rows: int
    damaged: tuple[str, ...]
    strange: tuple[str, ...]
    holes: tuple[TableHole, ...]

    @property
    def is_whole(self) -> bool:
        """Whether every file is as it was written."""
        return not self.damaged


Task: TypeAlias = CandleTask | RecordTask
"""A small part of a download: picklable, and with the same result however often it is carried out."""


class Downloading:
    """The state of one run, which no other run disturbs until it is closed. Its methods are called by one thread;
    `note` may be called by another.

    Args:
        folder: The folder, or its URL.
        origin: The origin of its histories.
        exact: Whether numbers are decimals.
        now: The exchange's time, in milliseconds.
        tasks_of: Returns the tasks, given what is known about files.
        progress: The watcher to notify.
        later: Holes for what was asked for and is still to come.

    Raises:
        InvalidArgument: the folder holds something else, another run writes to it, or a symbol can't be the name of a
            folder.
        OSError: the folder can't be written to.
    """

    def __init__(
        self,
        folder: str,
        origin: Origin,
        exact: bool,
        now: int,
        tasks_of: Callable[[Find], Iterable[Task]],
        progress: GivenProgress,
        later: Iterable[TableHole],
    ) -> None:
        load_for_files()
        self._folder, self._store, self._exact, self._now = folder, store_of(folder), exact, now
        self._holes = list(later)
        self.close = self._store.lock()
        try:
            self._begin(origin, tasks_of, progress)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Downloading:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def _begin(self, origin: Origin, tasks_of: Callable[[Find], Iterable[Task]], progress: GivenProgress) -> None:
        self._manifest = Manifest.of(self._store, origin)
        if origin.uid and not self._manifest.files:
            check_files(origin, self._store)
        self._seen = Seen(self._store)
        self._unseen: dict[str, Entry | None] = {}
        self._newest: dict[str, str] = {}
        for path in sorted(path for path, entry in self._manifest.files.items() if entry.rows):
            self._newest[folder_of(path)] = path
        self._symbols: dict[str, str] = {}
        self._failed: set[str] = set()
        self._fetched: set[str] = set()
        self._changing, self._writing = Lock(), Lock()
        self._is_noted, self._noted_at = True, time.monotonic()
        self._store.tidy()
        self.tasks = list(tasks_of(self._known))
        if self.tasks:
            self._store.check()
        steps = [task.steps if progress else 0 for task in self.tasks]
        counting = Counting(progress, sum(steps))
        self.abandon = counting.stop
        self._parts = {id(task): Part(counting, one) for task, one in zip(self.tasks, steps, strict=True)}

    def _known(self, path: str, symbol: str) -> Known | None:
        self._symbols[path] = symbol
        entry = self._manifest.files.get(path)
        if entry is not None and self._seen.is_whole(path, entry):
            return self._alike(path, Known(entry, is_whole=True))
        found = adopted(path, self._manifest.origin, self._store)
        if found is not None:
            self._manifest.files[path] = found
            self._is_noted = False
            return self._alike(path, Known(found, is_whole=True))
        return None if entry is None else Known(entry, is_whole=False)

    def _alike(self, path: str, known: Known) -> Known:
        if known.entry.rows and known.entry.exact != self._exact:
            has, wants = ("decimals", "exact=True") if known.entry.exact else ("floats", "exact=False")
            raise InvalidArgument(f"{path} has {has}: pass {wants}, or choose another folder")
        is_newest = path.startswith("candles/") and self._newest.get(folder_of(path), "") <= path
        return known._replace(entry=without_open_end(known.entry)) if is_newest else known

    def shared(self, concurrency: int) -> tuple[int, int]:
        """How many files to complete at once, and with how many calls each, for a total number of calls."""
        files = max(1, min(concurrency, MOST_FILES, len(self.tasks)))
        return files, max(1, concurrency // files)

    def part(self, task: Task) -> Part:
        """The counter of a task's progress, anywhere in this process."""
        return self._parts[id(task)]

    def is_given_up(self, task: Task) -> bool:
        """Whether a task isn't worth trying because another one of the same symbol failed."""
        return task.symbol in self._failed

    def done(self, task: Task, entries: Mapping[str, Entry]) -> None:
        """Note that the files of a task are complete."""
        with self._changing:
            self._manifest.files.update(entries)
            self._unseen.update(entries)
            self._fetched |= entries.keys()
            self._is_noted = False
        for path, end in task.ends.items():
            if entries[path].end < end:
                self._holes.append(TableHole(task.symbol, entries[path].end, end, "absent", SOON))
        self.part(task).end(sum(entry.rows for entry in entries.values()))

    def failed(self, task: Task, error: BitgetError | OSError | None = None) -> None:
        """Note that a task was not carried out, because of an error or because another one of the symbol failed."""
        if error is not None:
            logger.warning("the history of %s is not complete: %s", task.symbol or "the account", error)
        detail = "not tried, because another part failed"
        if error is not None:
            detail = f"{type(error).__name__}: {getattr(error, 'strerror', None) or error}"
        self._failed.add(task.symbol)
        with self._changing:
            self._unseen.update(dict.fromkeys(task.ends))
        self._holes += [TableHole(task.symbol, start, end, "failed", detail) for start, end in task.missing]
        self.part(task).end()

    @property
    def is_due(self) -> bool:
        """Whether the manifest should be written again."""
        return not self._is_noted and time.monotonic() - self._noted_at > _NOTED_EVERY

    def note(self) -> None:
        """Write the manifest, if it has anything new; files that it lacks are fetched again."""
        with self._writing:
            with self._changing:
                snapshot = None if self._is_noted else structs.replace(self._manifest, files={**self._manifest.files})
                unseen, self._unseen, self._is_noted = self._unseen, {}, True
            try:
                if snapshot is not None:
                    snapshot.write(self._store)
            except BaseException:
                self._is_noted = False
                raise
            self._noted_at = time.monotonic()
            self._seen.update(unseen)
            with suppress(OSError):  # without it the next run reads all files
                self._seen.write()

    def result(self) -> Download:
        """The result of the run."""
        changed = judged(self._manifest.files, self._fetched, self._seen.empty, self._now)
        self._manifest.files.update(changed)
        self._is_noted = self._is_noted and not changed
        self.note()
        self._store.tidy()  # another process may have been killed in the middle of a task
        known = self._manifest.files
        there = [(symbol, known[path]) for path, symbol in self._symbols.items() if path in known]
        holes = [hole for symbol, entry in there for hole in holes_of(symbol, entry)]
        rows = sum(entry.rows for _, entry in there)
        return Download(
            folder=shown(self._folder), rows=rows, fetched=len(self._fetched), holes=joined([*holes, *self._holes])
        )


def verify(store: Store) -> Verification:
    """Compare the files in a folder with its manifest.

    Raises:
        InvalidArgument: the folder was written by another version.
    """
    manifest = Manifest.of(store, None)
    damaged, holes, files, rows = [], list[TableHole](), 0, 0
    for path, entry in manifest.files.items():
        symbol = path.partition("/symbol=")[2].partition("/")[0]
        holes += holes_of(symbol, entry)
        if not entry.describes(store.read(path)):
            damaged.append(path)
        elif entry.rows:
            files, rows = files + 1, rows + entry.rows
    if store.read(NAME) is None or not manifest.files:
        damaged.append(NAME)
    if damaged:
        try:
            store.remove(SEEN)  # so that the next download reads all files
        except OSError as error:
            logger.warning("the next download may not notice what is damaged: remove %s: %s", SEEN, error)
    strange = tuple(path for path in store.files() if path not in manifest.files)
    return Verification(files=files, rows=rows, damaged=tuple(damaged), strange=strange, holes=joined(holes))
