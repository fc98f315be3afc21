"""An event loop in a thread of its own, for programs without asyncio."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any, TypeVar, cast

from bitget_runtime.errors import BitgetError, InvalidArgument, StreamClosed, StreamLost

logger = logging.getLogger("bitget_client")

T = TypeVar("T")

_PARTING_SECONDS = 0.05
"""How long connections have to close if an exception has ended the event loop."""
_MOST_TRIES = 10
"""How often to end what is left in an event loop, while callbacks raise exceptions that end the loop itself."""


class LoopThread:
    """An event loop in a thread of its own, from its construction until `stop`.

    A waiting caller holds no lock that the thread needs, so even a signal handler may wait.

    Args:
        once_closed: What to say to callers once it has ended.

    Attributes:
        loop: The event loop.
    """

    def __init__(self, once_closed: str = "the stream is closed") -> None:
        self._once_closed = once_closed
        self.loop = asyncio.new_event_loop()
        self._stopped = False
        self._failure: BaseException | None = None
        self._process = os.getpid()
        self._waiting: set[SimpleQueue[asyncio.Task[Any] | None]] = set()
        self._thread = threading.Thread(target=self._run, name="bitget stream", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        try:
            self.loop.run_forever()
        except BaseException as error:  # raised by a callback, such as SystemExit: the readers must learn of it
            self._failure = error
            logger.error("the thread of a stream was ended by %s: %s", type(error).__name__, error)
        finally:
            self._stopped = True
            self._end_tasks()
            self.loop.close()
            for waiting in tuple(self._waiting):
                waiting.put(None)

    def _end_tasks(self) -> None:
        for _ in range(_MOST_TRIES):
            try:
                self.loop.run_until_complete(_end_all_tasks(self._failure))
            except BaseException:
                logger.debug("a callback raised again", exc_info=True)  # it was logged once
            else:
                return

    def run(self, coroutine: Coroutine[Any, Any, T], timeout: float | None = None) -> T:
        """Run a coroutine there, and wait for its result or exception.

        Raises:
            StreamClosed: the thread has ended, or ends in the meantime.
            TimeoutError: it takes longer than that many seconds; if it has begun, it continues.
        """
        ended: SimpleQueue[asyncio.Task[T] | None] = SimpleQueue()
        begun: list[asyncio.Task[T]] = []
        given_up: list[bool] = []

        def begin() -> None:
            if self._stopped or given_up:
                ended.put(None)
                return
            begun.append(self.loop.create_task(coroutine))
            begun[0].add_done_callback(ended.put)

        try:  # this thread may be interrupted anywhere
            self._check_may_run()
            self._waiting.add(cast("Any", ended))
            self.loop.call_soon_threadsafe(begin)
            task = ended.get(timeout=timeout)
        except Empty:
            given_up.append(True)
            if not begun:
                coroutine.close()
            raise TimeoutError(f"the thread of the stream did not respond within {timeout} s") from None
        except BitgetError:
            coroutine.close()
            raise
        except RuntimeError:  # the event loop is closed
            task = None
        except BaseException:
            given_up.append(True)
            try:
                self.loop.call_soon_threadsafe(lambda: _give_up(begun[0]) if begun else coroutine.close())
            except RuntimeError:  # likewise
                coroutine.close()
            raise
        finally:
            self._waiting.discard(cast("Any", ended))
        if task is None and not begun:
            coroutine.close()
        if task is None or task.cancelled():
            raise self._closed()
        return task.result()

    def _check_may_run(self) -> None:
        """Check that the caller can wait for this thread.

        Raises:
            InvalidArgument: this is the thread.
            StreamClosed: it has ended, or belongs to another process.
        """
        self.check_may_wait()
        self.check_here()
        if self._stopped:
            raise self._closed()

    def _closed(self) -> BitgetError:
        if self._failure is None:
            return StreamClosed(self._once_closed)
        lost = StreamLost(f"the thread of the stream was ended by {type(self._failure).__name__}: {self._failure}")
        lost.__cause__ = self._failure
        return lost

    def call(self, function: Callable[[], T]) -> T:
        """Call a function there, and wait for its result or exception."""

        async def calling() -> T:
            return function()

        return self.run(calling())

    @property
    def is_here(self) -> bool:
        """This is the process of the thread, and not a fork of it."""
        return self._process == os.getpid()

    def check_here(self) -> None:
        """Check that the thread runs in this process, or waiting would never end.

        Raises:
            StreamClosed: this is another process.
        """
        if not self.is_here:
            raise of_another_process()

    def check_may_wait(self) -> None:
        """Check that this is not a callback that would wait for its own thread.

        Raises:
            InvalidArgument: this is the thread.
        """
        if threading.current_thread() is self._thread:
            raise InvalidArgument("a callback of a blocking stream can't wait for the stream that calls it")

    def stop(self, within: float) -> bool:
        """End the thread; False if it does not end in that many seconds, because a callback blocks it.

        Whoever waits for something from it gets `StreamClosed`.
        """
        self._stopped = True
        with suppress(RuntimeError):  # it has ended already
            self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(within)
        return not self._thread.is_alive()


def of_another_process() -> StreamClosed:
    """The error of a stream that is used in a fork of its process."""
    return StreamClosed("this stream belongs to another process: open one in each process")


def _give_up(task: asyncio.Task[Any]) -> None:
    """Stop waiting, but log what arrives all the same, such as the outcome of an order."""
    if not task.cancel() and not task.cancelled() and (found := task.exception() or task.result()) is not None:
        logger.warning("the caller was interrupted before it received %.500r", found)


async def _end_all_tasks(failure: BaseException | None) -> None:
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel(failure)
    await asyncio.gather(*tasks, return_exceptions=True)
    await asyncio.sleep(_PARTING_SECONDS if failure is not None else 0)
