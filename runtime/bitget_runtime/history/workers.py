"""Threads that work for one call, and are left behind when it is interrupted."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Workers:
    """Daemon threads, which a `with` block waits for unless it is left with an exception, such as that of Ctrl-C.

    A `ThreadPoolExecutor` would wait in both cases, and again when the program ends: for a call, up to its deadline.

    Args:
        most: How many threads.
        name: Their name.
    """

    def __init__(self, most: int, name: str) -> None:
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._threads = [Thread(target=self._run, name=name, daemon=True) for _ in range(most)]

    def __enter__(self) -> Workers:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for _ in self._threads:
            self._work.put(None)
        if kind is None:
            for thread in self._threads:
                thread.join()

    def submit(self, function: Callable[P, R], *args: P.args, **named: P.kwargs) -> Future[R]:
        """Have a thread call a function."""
        future: Future[R] = Future()

        def call() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = function(*args, **named)
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)

        self._work.put(call)
        return future

    def _run(self) -> None:
        while (call := self._work.get()) is not None:
            call()
