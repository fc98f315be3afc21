"""Carries out a download: in threads of this process, in asyncio, or wherever an executor runs its functions."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Lock
from typing import TypeAlias
from uuid import uuid4

from bitget_runtime.errors import BitgetError, InvalidArgument
from bitget_runtime.history.candles.asking import carry_out, carry_out_async
from bitget_runtime.history.folders.candle_tasks import CandleTask
from bitget_runtime.history.folders.downloading import Downloading, Task
from bitget_runtime.history.folders.manifest import Entry, Origin
from bitget_runtime.history.folders.record_tasks import RecordTask
from bitget_runtime.history.folders.store import Store, store_of
from bitget_runtime.history.progress import Part
from bitget_runtime.history.records.asking import collect, collect_async
from bitget_runtime.history.tables.extras import load_for_files
from bitget_runtime.history.workers import Workers
from bitget_runtime.rest.account_uid import uid_of
from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.face import ClientFace, client_of

MakeClient: TypeAlias = Callable[[], ClientFace]
Entries: TypeAlias = dict[str, Entry]


def complete(client: SyncClient, task: Task, folder: str, concurrency: int = 1, part: Part | None = None) -> Entries:
    """Carry out one task of a download here. Returns its files' entries. `part` counts its pages.

    Raises:
        BitgetError: a call failed.
        OSError: a file can't be written.
    """
    store = store_of(folder)
    if isinstance(task, CandleTask):
        plan = task.plan(part)
        carry_out(client, task.operations, plan, concurrency)
        if part is not None:
            part.check()
        return task.written(plan, store)
    found = collect(client, task.query, concurrency, exact=task.exact, part=part)
    if part is not None:
        part.check()
    return task.written(found, store)


async def complete_async(client: AsyncClient, task: Task, store: Store, concurrency: int, part: Part) -> Entries:
    """`complete` for asyncio; files are read and written in a thread."""
    import asyncio

    if isinstance(task, CandleTask):
        plan = task.plan(part)
        await carry_out_async(client, task.operations, plan, concurrency)
        return await asyncio.to_thread(task.written, plan, store)
    found = await collect_async(client, task.query, concurrency, exact=task.exact, part=part)
    return await asyncio.to_thread(task.written, found, store)


def submit_to(
    executor: Executor, client: SyncClient, folder: str, make_client: MakeClient | None
) -> Callable[[Task], Future[Entries]]:
    """The function that submits a task to a user's executor.

    Raises:
        InvalidArgument: it runs outside this process, and nothing makes a client there.
    """
    if make_client is not None:
        maker = Maker(make_client)
        return lambda task: executor.submit(complete_elsewhere, task, folder, maker)
    if not isinstance(executor, ThreadPoolExecutor):
        raise InvalidArgument("an executor outside this process needs make_client=, which makes a client there")
    return lambda task: executor.submit(complete, client, task, folder)


class Maker:
    """Makes a client where it is unpickled: one per process and download, however often it arrives there.

    Args:
        make_client: Makes a client.
    """

    def __init__(self, make_client: MakeClient) -> None:
        self._make = make_client
        self._name = uuid4().hex

    def client(self, task: Task) -> SyncClient:
        """This process's client, which belongs to the account that a task is about.

        Raises:
            InvalidArgument: it belongs to another account.
            BitgetError: its account can't be found out.
        """
        with _making:
            if self._name not in _made:
                while len(_made) >= _MOST_MADE:
                    del _made[next(iter(_made))]  # a download that still uses it keeps it
                load_for_files()
                _made[self._name] = client_of(self._make()), set()
            client, owners = _made[self._name]
            if isinstance(task, RecordTask) and task.query.owner not in {"", *owners}:
                task.origin.check(Origin(api=task.origin.api, uid=uid_of(client, task.origin.api)))
                owners.add(task.query.owner)
            return client


_making = Lock()
_made: dict[str, tuple[SyncClient, set[str]]] = {}
_MOST_MADE = 8
"""Clients that a process keeps: one for each download it works for at once."""


def complete_elsewhere(task: Task, folder: str, maker: Maker) -> Entries:
    """Complete files in a process that has no client yet."""
    return complete(maker.client(task), task, folder)


def run(downloading: Downloading, client: SyncClient, folder: str, concurrency: int) -> None:
    """Complete all files in threads of this process, with `concurrency` calls in flight at once."""
    files, each = downloading.shared(concurrency)
    with Workers(files, "bitget-download") as threads:
        try:
            run_on(
                downloading, lambda task: threads.submit(complete, client, task, folder, each, downloading.part(task))
            )
        except BaseException:
            downloading.abandon()
            raise


def run_on(downloading: Downloading, submit: Callable[[Task], Future[Entries]]) -> None:
    """Complete all files with whatever runs a task later.

    Anything raised there other than an error of a call or a file ends the download; what is complete remains.
    """
    running = {submit(task): task for task in downloading.tasks}
    try:
        for future in _as_completed(running):
            task = running[future]
            if future.cancelled():
                downloading.failed(task)
                continue
            try:
                downloading.done(task, future.result())
                if downloading.is_due:
                    downloading.note()
            except (BitgetError, OSError) as error:
                downloading.failed(task, error)
                for other, later in running.items():
                    if later.symbol == task.symbol:
                        other.cancel()
    finally:
        for future in running:
            future.cancel()
        downloading.note()


def _as_completed(futures: Collection[Future[Entries]]) -> Iterator[Future[Entries]]:
    """Futures as they end. It waits in slices, because a signal just before a wait doesn't end it."""
    ended: SimpleQueue[Future[Entries]] = SimpleQueue()
    for future in futures:
        future.add_done_callback(ended.put)
    for _ in futures:
        found = None
        while found is None:
            with suppress(Empty):
                found = ended.get(timeout=0.2)
        yield found


async def run_async(downloading: Downloading, client: AsyncClient, folder: str, concurrency: int) -> None:
    """`run` for asyncio."""
    import asyncio

    store, left = store_of(folder), iter(downloading.tasks)
    files, each = downloading.shared(concurrency)

    async def work() -> None:
        for task in left:
            if downloading.is_given_up(task):
                downloading.failed(task)
                continue
            try:
                entries = await complete_async(client, task, store, each, downloading.part(task))
                downloading.done(task, entries)
                if downloading.is_due:
                    await asyncio.to_thread(downloading.note)
            except (BitgetError, OSError) as error:
                downloading.failed(task, error)

    try:
        async with asyncio.TaskGroup() as tasks:
            for _ in range(files):
                tasks.create_task(work())
    except BaseExceptionGroup as group:
        raise group.exceptions[0] from None
    finally:
        await asyncio.to_thread(downloading.note)
