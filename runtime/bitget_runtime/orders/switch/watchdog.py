"""A thread that cancels a program's orders if it gives no sign of life, over a connection of its own."""

from __future__ import annotations

import logging
import math
import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import closing, suppress
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from bitget_runtime.errors import BitgetError
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.switch.cancels import Cancels
from bitget_runtime.orders.switch.countdown import countdown_of
from bitget_runtime.orders.switch.duties import (
    SignsOfLife,
    SwitchKind,
    check_seconds,
    duty,
    is_not_granted,
    may_succeed_later,
)
from bitget_runtime.pacing.moments import Moment

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.engine import Engine
    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.rest.client import AsyncClient, SyncClient

logger = logging.getLogger("bitget_client")

_LONGEST_CALL = 5.0
"""Most seconds a call may take: another attempt is better than a long wait."""

_LOOKS = 0.1
"""Seconds between checks whether there is something to do."""

_ATTEMPTS = 3
"""How often to set or stop a countdown if the response is lost: doing it twice is harmless."""


class Watchdog:
    """Watches over a program's orders.

    Args:
        client: A client of its own, closed at the end.
        engine: The orders; they are read from this thread.
        seconds: How long the program may be silent.

    Attributes:
        kind: Who cancels.
        refusal: Why it isn't the exchange; None if that has no countdown, or grants it.
        fired: Whether the program has been silent for too long, at any time.
    """

    def __init__(self, client: SyncClient, engine: Engine, seconds: int) -> None:
        self.kind: SwitchKind = "own"
        self.refusal: BitgetError | None = None
        self.fired = False
        self._client = client
        self._countdown = countdown_of(client)
        self._lives = {kind.life.kind: kind.life for kind in engine.kinds}
        self._operations = engine.operations
        self._tracker = engine.tracker
        self._go_on = engine.go_on_cancelling
        self._seconds = seconds
        self._beat = Moment()
        self._overslept: int | None = None
        self._heard = SignsOfLife(self._beat.at, self._beat.at)
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="cancels all after", daemon=True)
        # the program's end waits for it
        self._leaver = threading.Thread(target=self._leave, name="cancels all on leaving", daemon=False)
        self._left: Future[tuple[Tracked, ...]] = Future()
        self._process = os.getpid()

    def beat(self) -> None:
        """Note that the program is alive; if it is so again, because the machine has slept, its orders are too old."""
        if self._beat.age() >= self._seconds:
            self._overslept = self._client.clock.now_ms()
        self._beat = Moment()

    def start(self) -> None:
        """Set the countdown if there is one, and start watching.

        Raises:
            BitgetError: it is unknown whether the countdown is set.
        """
        try:
            if any("countdown" in life.operations for life in self._lives.values()):
                self._set_up()
        except BaseException:
            self._countdown.quit(self)
            with closing(self._client), suppress(BitgetError):  # it may be running
                self._countdown.set(self._say)
            raise
        self._beat = Moment()
        self._heard = SignsOfLife(self._beat.at, self._beat.at)
        self._thread.start()

    def give_up(self) -> None:
        """End, and stop the countdown: there is nobody to watch over."""
        self._ending.set()
        self._thread.join()
        self._countdown.quit(self)
        with closing(self._client):
            if self.kind == "exchange":
                self._call_off()

    def _set_up(self) -> None:
        self._countdown.join(self, self._seconds)
        try:
            self._set_countdown()
        except BitgetError as error:
            if not is_not_granted(error):
                raise
            self._fall_back(error)
        else:
            self.kind = "exchange"
            logger.warning(
                "the exchange's countdown cancels all orders of the account after %d s, those of other programs too; "
                "the account has one: another program that feeds it keeps it from firing for this one, and one that "
                "leaves its switch stops it",
                self._seconds,
            )

    def _fall_back(self, error: BitgetError) -> None:
        self.kind, self.refusal = "own", error
        self._countdown.quit(self)
        logger.warning("the exchange grants no countdown; this program watches over its orders itself: %s", error)

    def _set_countdown(self) -> None:
        """Set the countdown, or stop it if no switch wants it; tried until known to have worked."""
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                self._countdown.set(self._say)
            except BitgetError as error:
                if attempt == _ATTEMPTS or not may_succeed_later(error):
                    raise
                time.sleep(1.0)  # it may be set once a second
            else:
                return

    def _say(self, seconds: int) -> None:
        """Tell the exchange in how many seconds to cancel everything, 0 for never."""
        for life in self._lives.values():
            call = life.operations.get("countdown")
            if call is not None:
                arguments = {**call.constant, call.arguments["seconds"]: seconds}
                self._client.call(self._operations[call.address], arguments, None)

    # Watching

    def _run(self) -> None:
        while not self._ending.wait(_LOOKS):
            try:
                self._look(Moment().at)
            except Exception:
                logger.exception("a check by the thread that watches over orders has failed")

    def _look(self, now: float) -> None:
        beat, overslept = self._beat, self._overslept
        if overslept is not None:
            self._overslept = None
            if not self._heard.fired:
                self._fire(overslept)
        if beat.at > self._heard.beat:
            self._heard = replace(self._heard, beat=beat.at, fired=False)
        countdown = self._countdown
        heard = replace(self._heard, fed=max(self._heard.fed, countdown.set_at))  # another switch may have set it
        match duty(self.kind, self._seconds, heard, max(now, beat.at + beat.age()), countdown.seconds):
            case "feed":
                self._heard = replace(self._heard, fed=now)
                self._feed()
            case "fire":
                self._heard = replace(self._heard, fired=True)
                self._fire(self._client.clock.now_ms())
            case "wait":
                pass

    def _feed(self) -> None:
        try:
            self._countdown.set(self._say)
        except BitgetError as error:
            if is_not_granted(error):
                self._fall_back(error)
            else:
                logger.warning("the countdown could not be reset, and is still running: %s", error)

    def _fire(self, sent_until: float = math.inf) -> None:
        """Cancel the orders that were sent until then, by the exchange's clock: all of them, even if the program comes
        back meanwhile, but it isn't left unwatched for longer than it may be silent.

        The countdown is not documented to cancel trigger orders, and one of them may place more.
        """
        self.fired = True
        logger.error("no sign of life of the program for %d s: cancelling its orders", self._seconds)
        begun = Moment()

        def is_over() -> bool:
            is_back = self._beat.at > begun.at
            return self._ending.is_set() or (is_back and begun.age() >= self._seconds)

        self._go_on(self._end_orders(is_over, sent_until))

    # Cancelling

    def leave(self) -> Future[tuple[Tracked, ...]]:
        """End: cancel all of the program's orders, and stop the countdown if all of that has worked and no other switch
        of the program wants it.

        A thread does it, which goes on if the caller is interrupted while it waits. A fork of the process leaves the
        orders, and their countdown, to it.

        Returns:
            Orders that may still be open; if there are any, the countdown continues.
        """
        if self._process == os.getpid():
            self._leaver.start()
        else:
            self._left.set_result(())
        return self._left

    def _leave(self) -> None:
        try:
            self._ending.set()
            self._thread.join()
            begun = Moment()
            with closing(self._client):
                left = self._end_orders(lambda: begun.age() >= self._seconds)
                self._countdown.quit(self)
                if self.kind == "exchange" and not left:
                    self._call_off()
            self._go_on(left)
        except BaseException as error:
            self._left.set_exception(error)
        else:
            self._left.set_result(left)

    @property
    def remaining(self) -> tuple[Tracked, ...]:
        """The orders of this program that aren't known to have ended."""
        return tuple(self._targets())

    def _call_off(self) -> None:
        try:
            self._set_countdown()
        except BitgetError as error:
            logger.error("the countdown may still be running, and cancel all orders in %d s: %s", self._seconds, error)

    def _end_orders(self, is_over: Callable[[], bool], sent_until: float = math.inf) -> tuple[Tracked, ...]:
        """Cancel orders until all have ended, as far as can be known, or time is up. Returns those left."""
        cancels = Cancels(self._client, self._lives, self._operations)
        while left := tuple(order for order in self._targets(sent_until) if order not in cancels.ended):
            for several in cancels.shared_out(left):
                if is_over():
                    break
                if not cancels.send(several):
                    break
            left = tuple(order for order in left if order not in cancels.ended)
            if is_over():
                return left
            if left:
                _wait(cancels.pause(), is_over)
        return ()

    def _targets(self, sent_until: float = math.inf) -> Iterator[Tracked]:
        """The orders of this program that may be open, and trigger orders whose placed one is not known yet."""
        for order in self._tracker:
            may_be_open = not order.state.is_final or order.state is OrderState.TRIGGERED
            is_ours = not order.is_external and order.earliest(self._client.clock) <= sent_until
            if may_be_open and is_ours and order.identity.kind in self._lives:
                yield order


def _wait(seconds: float, is_over: Callable[[], bool]) -> None:
    """Wait for some seconds, unless time is up before that."""
    begun = Moment()
    while (left := seconds - begun.age()) > 0 and not is_over():
        time.sleep(min(left, _LOOKS))


def checked_watchdog(client: SyncClient | AsyncClient, engine: Engine, seconds: int) -> Callable[[], Watchdog]:
    """Returns a function that creates a watchdog with a connection of its own.

    Raises:
        InvalidArgument: no switch can wait for so many seconds.
        StreamClosed: the orders are closed.
    """
    engine.check_open()
    check_seconds((kind.life for kind in engine.kinds), seconds)
    apart = partial(client.apart, timeout=min(seconds / 2, _LONGEST_CALL))
    return lambda: Watchdog(apart(), engine, seconds)
