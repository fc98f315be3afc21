"""A thread that cancels the orders of a program which gives no sign of life, over a connection of its own."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from bitget_runtime.errors import BitgetError, OrderNotOpen
from bitget_runtime.orders.desk.sending.changing import ending, is_accepted
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.switch.duties import Heard, SwitchKind, check_seconds, duty, is_not_granted, may_pass
from bitget_runtime.rest.wire.batch import BatchReader

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.engine import Engine
    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.rest.client import AsyncClient, SyncClient

logger = logging.getLogger("bitget_client")

_LONGEST_CALL = 5.0
"""Seconds that a call may take: another attempt is better than a long wait."""

_LOOKS = 0.1
"""Seconds between two looks at whether there is something to do."""

_PAUSE, _LONGEST_PAUSE = 0.25, 2.0
"""Seconds between two rounds of cancels."""

_ATTEMPTS = 3
"""How often a countdown is set or called off, where the response is lost: to say it twice does no harm."""

_ON_ITS_WAY = (OrderState.CREATED, OrderState.SENT, OrderState.UNKNOWN)


class Watchdog:
    """Watches over the orders of a program.

    Args:
        client: What it calls with, and nobody else; closed at the end.
        engine: The orders; they are read from this thread.
        seconds: How long the program may be silent.

    Attributes:
        kind: Who cancels.
        refusal: Why it is not the exchange; None if that has no such countdown, or grants it.
        fired: Whether the program has been silent for too long, at any time.
    """

    def __init__(self, client: SyncClient, engine: Engine, seconds: int) -> None:
        self.kind: SwitchKind = "own"
        self.refusal: BitgetError | None = None
        self.fired = False
        self._client = client
        self._lives = {kind.life.kind: kind.life for kind in engine.kinds}
        self._operations = engine.operations
        self._batches = BatchReader(client.stream_origin[0])
        self._tracker = engine.tracker
        self._seconds = seconds
        now = time.monotonic()
        self._beat = now
        self._heard = Heard(now, now)
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="cancels all after", daemon=True)

    def beat(self) -> None:
        """The program is alive."""
        self._beat = time.monotonic()

    def start(self) -> None:
        """Set the countdown where there is one, and begin to watch.

        Raises:
            BitgetError: it can't be told whether the countdown is set.
        """
        try:
            if any("countdown" in life.operations for life in self._lives.values()):
                self._set_up()
        except BaseException:
            with self._client, suppress(BitgetError):  # it may run
                self._say(0)
            raise
        self.beat()
        self._heard = Heard(self._beat, self._beat)
        self._thread.start()

    def give_up(self) -> None:
        """End, and call the countdown off: nobody is there to be watched over."""
        self._ending.set()
        self._thread.join()
        with self._client:
            if self.kind == "exchange":
                self._call_off()

    def _set_up(self) -> None:
        try:
            self._countdown(self._seconds)
        except BitgetError as error:
            if not is_not_granted(error):
                raise
            self._fall_back(error)
        else:
            self.kind = "exchange"
            logger.warning(
                "the countdown of the exchange cancels all orders of the account after %d s, those of other programs "
                "too",
                self._seconds,
            )

    def _fall_back(self, error: BitgetError) -> None:
        self.kind, self.refusal = "own", error
        logger.warning("the exchange grants no countdown, this program watches over its orders by itself: %s", error)

    def _countdown(self, seconds: int) -> None:
        """Say in how many seconds all is to be cancelled, 0 for never, until that is known to have worked."""
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                self._say(seconds)
            except BitgetError as error:
                if attempt == _ATTEMPTS or not may_pass(error):
                    raise
                time.sleep(1.0)  # it may be said once a second
            else:
                return

    def _say(self, seconds: int) -> None:
        for life in self._lives.values():
            call = life.operations.get("countdown")
            if call is not None:
                arguments = {**call.constant, call.arguments["seconds"]: seconds}
                self._client.call(self._operations[call.address], arguments, None)

    # While it watches

    def _run(self) -> None:
        while not self._ending.wait(_LOOKS):
            try:
                self._look(time.monotonic())
            except Exception:
                logger.exception("a look of the thread that watches over orders has failed")

    def _look(self, now: float) -> None:
        if self._beat > self._heard.beat:
            self._heard = replace(self._heard, beat=self._beat, fired=False)
        match duty(self.kind, self._seconds, self._heard, now):
            case "feed":
                self._heard = replace(self._heard, fed=now)
                self._feed()
            case "fire":
                self._heard = replace(self._heard, fired=True)
                self.fired = True
                self._fire()
            case "wait":
                pass

    def _feed(self) -> None:
        try:
            self._say(self._seconds)
        except BitgetError as error:
            if is_not_granted(error):
                self._fall_back(error)
            else:
                logger.warning("the countdown could not be fed, and goes on: %s", error)

    def _fire(self) -> None:
        logger.error("nothing was heard of the program for %d s: cancelling its orders", self._seconds)
        beat = self._beat  # the countdown is not documented to cancel trigger orders, and one of them may place more
        self._end_orders(lambda: self._ending.is_set() or self._beat > beat)

    # Cancelling

    def leave(self) -> tuple[Tracked, ...]:
        """End: cancel all orders of the program, and call the countdown off where all of that has worked.

        Returns:
            Orders that may still be open; then the countdown goes on.
        """
        self._ending.set()
        self._thread.join()
        ends = time.monotonic() + self._seconds
        with self._client:
            left = self._end_orders(lambda: time.monotonic() >= ends)
            if self.kind == "exchange" and not left:
                self._call_off()
            return left

    def _call_off(self) -> None:
        try:
            self._countdown(0)
        except BitgetError as error:
            logger.error("the countdown may still run, and cancel all orders in %d s: %s", self._seconds, error)

    def _end_orders(self, is_over: Callable[[], bool]) -> tuple[Tracked, ...]:
        """Cancel orders until all have ended, as far as can be known, or it is over; those that are left."""
        ended: set[Tracked] = set()
        pause = _PAUSE
        while left := tuple(order for order in self._targets() if order not in ended):
            for order in left:
                if is_over():
                    return tuple(one for one in left if one not in ended)
                if self._end(order):
                    ended.add(order)
            if not ended.issuperset(left):
                time.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
        return ()

    def _targets(self) -> Iterator[Tracked]:
        """The orders of this program that may be open, and trigger orders whose placed one is not known yet."""
        for order in self._tracker:
            may_be_open = not order.state.is_final or order.state is OrderState.TRIGGERED
            if may_be_open and not order.is_external and order.identity.kind in self._lives:
                yield order

    def _end(self, order: Tracked) -> bool:
        """Cancel an order; whether it can be open no longer, nor what it has placed."""
        life = self._lives[order.identity.kind]
        if order.state is OrderState.TRIGGERED:
            return False
        operation, arguments = ending(life, self._operations, order)
        try:
            data = self._client.call(operation, arguments, None).data
        except OrderNotOpen:  # it has ended, unless it is still on its way; a trigger order may have placed another one
            return life.places is None and order.state not in _ON_ITS_WAY
        except BitgetError as error:
            logger.warning("order %s could not be cancelled yet: %s", order, error)
            return False
        return is_accepted(life, self._batches, data)


def checked_watchdog(client: SyncClient | AsyncClient, engine: Engine, seconds: int) -> Callable[[], Watchdog]:
    """Makes a watchdog, with a connection of its own.

    Raises:
        InvalidArgument: no switch can wait for so many seconds.
        StreamClosed: the orders are closed.
    """
    engine.check_open()
    check_seconds((kind.life for kind in engine.kinds), seconds)
    apart = partial(client.apart, timeout=min(seconds / 2, _LONGEST_CALL))
    return lambda: Watchdog(apart(), engine, seconds)
