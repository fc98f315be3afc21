"""Dead man's switches as users hold them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Literal, Self

from bitget_runtime.errors import BitgetError, InvalidArgument, OutcomeUnknown

if TYPE_CHECKING:
    from concurrent.futures import Future

    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.orders.switch.watchdog import Watchdog

logger = logging.getLogger("bitget_client")


class _Switch:
    """What both switches have in common."""

    def __init__(self, watchdog: Callable[[], Watchdog]) -> None:
        self._make = watchdog
        self._made: Watchdog | None = None

    @property
    def _watchdog(self) -> Watchdog:
        if self._made is None:
            raise InvalidArgument("the switch is not on: use it in a `with` block")
        return self._made

    def _begin(self) -> Watchdog:
        if self._made is not None:
            raise InvalidArgument("the switch was used before: create another one")
        self._made = self._make()
        return self._made

    @property
    def kind(self) -> Literal["exchange", "own"]:
        """`exchange` if the exchange cancels all orders of the account, other programs' too, when nothing is
        heard of this one, or of another that has a switch; `own` if a thread of this program cancels its orders, as
        long as the program lives.
        """
        return self._watchdog.kind

    @property
    def refusal(self) -> BitgetError | None:
        """Why the exchange doesn't do it; None if it does, or has no countdown."""
        return self._watchdog.refusal

    @property
    def fired(self) -> bool:
        """Whether the program has been silent for too long, at any time."""
        return self._watchdog.fired

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._made.kind if self._made else 'not on'})"

    def feed(self) -> None:
        """Show that the program is alive."""
        self._watchdog.beat()


class CancelAllAfter(_Switch):
    """Cancels orders when `feed` is not called for some seconds, and when the `with` block is left.

    Args:
        watchdog: Creates the watchdog.
    """

    def __enter__(self) -> Self:
        self._begin().start()
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        leaving = self._watchdog.leave()
        try:
            left = leaving.result()
        except BaseException:
            if not leaving.done():
                _report_interrupted(self._watchdog, leaving)
            raise
        _report(left, error)


class AsyncCancelAllAfter(_Switch):
    """Cancels orders when the event loop is blocked for some seconds, and when the `async with` block is left.

    Args:
        watchdog: Makes what watches.
        every: Seconds between two signs of life of the event loop; None if `feed` gives them.
    """

    def __init__(self, watchdog: Callable[[], Watchdog], every: float | None) -> None:
        super().__init__(watchdog)
        self._every = every
        self._beating: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        watchdog = self._begin()
        starting = asyncio.ensure_future(asyncio.to_thread(watchdog.start))
        try:
            await asyncio.shield(starting)
        except asyncio.CancelledError:
            with suppress(BitgetError):  # then there is no watchdog
                await starting
                await asyncio.to_thread(watchdog.give_up)
            raise
        if self._every is not None:
            self._beating = asyncio.get_running_loop().create_task(_beat(watchdog, self._every))
        return self

    async def __aexit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if self._beating is not None:
            self._beating.cancel()
        leaving = self._watchdog.leave()
        left = asyncio.wrap_future(leaving)
        try:
            _report(await asyncio.shield(left), error)
        except asyncio.CancelledError as cancelled:
            try:
                _report(await asyncio.shield(left), cancelled)  # the task is to end, and waits nevertheless
            except asyncio.CancelledError:  # that is demanded once more
                _report_interrupted(self._watchdog, leaving)
                raise
            raise


async def _beat(watchdog: Watchdog, every: float) -> None:
    while True:
        watchdog.beat()
        await asyncio.sleep(every)


def _report_interrupted(watchdog: Watchdog, leaving: Future[tuple[Tracked, ...]]) -> None:
    """Log which orders are still to be cancelled when nobody waits for that any more, and which are left in the end."""
    remaining = ", ".join(map(str, watchdog.remaining)) or "none is known"
    logger.error("leaving was interrupted: a thread goes on cancelling the orders that may be open: %s", remaining)
    leaving.add_done_callback(_report_late)


def _report_late(leaving: Future[tuple[Tracked, ...]]) -> None:
    failure = leaving.exception()
    if failure is not None:
        logger.error("orders may still be open: cancelling them has failed", exc_info=failure)
    elif left := leaving.result():
        logger.error("%s", _still_open(left))


def _report(left: tuple[Tracked, ...], error: BaseException | None) -> None:
    """Raises:
    OutcomeUnknown: orders may still be open, and no other error is being raised.
    """
    if not left:
        return
    if error is None:
        raise OutcomeUnknown(_still_open(left), arguments={})
    logger.error("%s", _still_open(left))


def _still_open(left: tuple[Tracked, ...]) -> str:
    return f"orders may still be open: they could not be cancelled: {', '.join(map(str, left))}"
