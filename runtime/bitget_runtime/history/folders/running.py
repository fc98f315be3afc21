"""Carries out a download: by threads of this process, or wherever an executor runs its functions."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor, as_completed
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from bitget_runtime.errors import BitgetError, InvalidArgument
from bitget_runtime.history.folders.downloading import Downloading
from bitget_runtime.history.folders.filing import FileTask
from bitget_runtime.history.folders.manifest import Entry

if TYPE_CHECKING:
    from bitget_runtime.history.sync_history import History


class HasHistory(Protocol):
    """A blocking client."""

    @property
    def history(self) -> History: ...


def submit_to(
    executor: Executor, history: History, folder: str, make_client: Callable[[], HasHistory] | None
) -> Callable[[FileTask], Future[Entry]]:
    """How an executor of the user's gets a task.

    Raises:
        InvalidArgument: it is beyond this process, and nothing makes a client there.
    """
    if make_client is not None:
        return lambda task: executor.submit(complete_elsewhere, task, folder, make_client)
    if not isinstance(executor, ThreadPoolExecutor):
        raise InvalidArgument("an executor beyond this process needs make_client=, which makes a client there")
    return lambda task: executor.submit(history.complete_file, task, folder)


def complete_elsewhere(task: FileTask, folder: str, make_client: Callable[[], HasHistory]) -> Entry:
    """Complete a file in a process that has no client yet; it keeps the one that it makes."""
    return _client_of(make_client).history.complete_file(task, folder)


@lru_cache(maxsize=8)
def _client_of(make_client: Callable[[], HasHistory]) -> HasHistory:
    return make_client()


def run(downloading: Downloading, complete: Callable[[FileTask], Entry], threads: int) -> None:
    """Complete all files by threads of this process."""
    with ThreadPoolExecutor(threads, "bitget-download") as executor:
        run_on(downloading, lambda task: executor.submit(complete, task))


def run_on(downloading: Downloading, submit: Callable[[FileTask], Future[Entry]]) -> None:
    """Complete all files by whatever runs a task later.

    Whatever a function raises there that is no error of calls or files ends the download; what is complete remains.
    """
    running = {submit(task): task for task in downloading.tasks}
    try:
        for future in as_completed(running):
            task = running[future]
            if future.cancelled():
                downloading.failed(task)
                continue
            try:
                downloading.done(task, future.result())
            except (BitgetError, OSError) as error:
                downloading.failed(task, error)
                for other, later in running.items():
                    if later.query.symbol == task.query.symbol:
                        other.cancel()
    finally:
        for future in running:
            future.cancel()
