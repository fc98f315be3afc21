"""Carries out a download: by threads of this process, or wherever an executor runs its functions."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor, as_completed
from functools import lru_cache
from typing import TypeAlias

from bitget_runtime.errors import BitgetError, InvalidArgument
from bitget_runtime.history.candles.asking import carry_out
from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.folders.downloading import Downloading
from bitget_runtime.history.folders.filing import FileTask, parts_to_fetch, written
from bitget_runtime.history.folders.manifest import Entry
from bitget_runtime.history.folders.store import store_of
from bitget_runtime.rest.client import SyncClient

MakeClient: TypeAlias = Callable[[], SyncClient]


def complete(client: SyncClient, task: FileTask, folder: str, concurrency: int = 1) -> Entry:
    """Carry out one task of a download, here and now.

    Raises:
        BitgetError: a call failed.
        OSError: the file can't be written.
    """
    plan = Plan(parts_to_fetch(task))
    carry_out(client, task.operations, plan, concurrency)
    return written(task, plan, store_of(folder))


def submit_to(
    executor: Executor, client: SyncClient, folder: str, make_client: MakeClient | None
) -> Callable[[FileTask], Future[Entry]]:
    """How an executor of the user's gets a task.

    Raises:
        InvalidArgument: it is beyond this process, and nothing makes a client there.
    """
    if make_client is not None:
        return lambda task: executor.submit(complete_elsewhere, task, folder, make_client)
    if not isinstance(executor, ThreadPoolExecutor):
        raise InvalidArgument("an executor beyond this process needs make_client=, which makes a client there")
    return lambda task: executor.submit(complete, client, task, folder)


def complete_elsewhere(task: FileTask, folder: str, make_client: MakeClient) -> Entry:
    """Complete a file in a process that has no client yet; it keeps the one that it makes."""
    return complete(_client_of(make_client), task, folder)


@lru_cache(maxsize=8)
def _client_of(make_client: MakeClient) -> SyncClient:
    return make_client()


def run(downloading: Downloading, client: SyncClient, folder: str, concurrency: int) -> None:
    """Complete all files by threads of this process, with so many calls under way at once."""
    files, each = downloading.shared(concurrency)
    with ThreadPoolExecutor(files, "bitget-download") as executor:
        run_on(downloading, lambda task: executor.submit(complete, client, task, folder, each))


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
        downloading.note()
