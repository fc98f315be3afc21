"""Finds out what pushes leave open: looks orders up, and reads all of them now and then."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import StreamClosed
from bitget_runtime.orders.desk.background import Background
from bitget_runtime.orders.desk.hearing import read_every
from bitget_runtime.orders.desk.tracing import Tracing
from bitget_runtime.orders.known.state import OrderState

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.beginning import Kind
    from bitget_runtime.orders.desk.events import Readers
    from bitget_runtime.orders.desk.reading.following import Following
    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.orders.desk.tracker import Tracker
    from bitget_runtime.orders.options import OrderOptions
    from bitget_runtime.pacing.clock import Clock
    from bitget_runtime.stream.wire.push import Gap


class Reconciling:
    """Starts and ends the tasks that find out more about orders; those that send orders know it as `Watch`.

    Args:
        kinds: The kinds of orders by name.
        tracker: The orders.
        clock: The exchange's clock.
        options: The user's settings.
        readers: Those who are told that pushes are missing.
        begun: The kinds that are followed by now.
        hears_all: Whether all subscriptions are up at this moment.

    Attributes:
        is_over: The orders are closed, and nothing more is begun.
    """

    def __init__(
        self,
        kinds: Mapping[str, Kind],
        tracker: Tracker,
        clock: Clock,
        options: OrderOptions,
        readers: Readers,
        *,
        begun: Callable[[], Sequence[Kind]],
        hears_all: Callable[[], bool],
    ) -> None:
        self.is_over = False
        self._kinds = kinds
        self._tracker = tracker
        self._clock = clock
        self._options = options
        self._readers = readers
        self._begun = begun
        self._hears_all = hears_all
        self._background = Background(self._reread_all)
        self._tracing = Tracing(kinds, tracker)

    @property
    def is_done(self) -> bool:
        """Nothing is to be read again, and nothing fails."""
        is_due = any(kind.rereading.is_due for kind in self._kinds.values())
        return not is_due and not self._background.is_failing and not self.is_over

    def check_open(self) -> None:
        """Raises:
        StreamClosed: the orders are closed.
        """
        if self.is_over:
            raise StreamClosed("the orders are closed")

    async def close(self) -> None:
        """Cancel all tasks, and wait for their ends."""
        await self._background.close()

    def begin(self, coroutine: Coroutine[Any, Any, Any]) -> asyncio.Task[None]:
        """Start a task. If it fails, that is logged."""
        return self._background.begin(coroutine)

    def keep_at(self, work: Callable[[], Coroutine[Any, Any, object]]) -> asyncio.Task[None]:
        return self._background.keep_at(work)

    # One order

    def resolve(self, order: Tracked) -> None:
        if order.resolving is None and not self.is_over:
            order.resolving = task = self.keep_at(partial(self._following(order).resolve, order))
            task.add_done_callback(partial(_no_longer, order))

    def follow(self, order: Tracked) -> None:
        if not self.is_over:
            self.keep_at(partial(self._following(order).follow, order))

    def catch_up(self, order: Tracked) -> None:
        """Find out what happened to an order before it was followed here."""
        if not order.life.seen:
            self.resolve(order)
        self.keep_at(partial(self._following(order).catch_up, order))

    def catch_up_together(self, orders: Sequence[Tracked]) -> None:
        async def catch_up() -> None:
            if len(orders) > 1:
                await self._following(orders[0]).catch_up_together(orders)
            for order in orders:
                if not order.life.has_all_fills:
                    self.catch_up(order)

        self.keep_at(catch_up)

    def confirm(self, order: Tracked, since: float) -> None:
        if not self.is_over:
            self.keep_at(partial(self._following(order).confirm, order, since, self._options.confirm_within))

    async def look(self, order: Tracked) -> None:
        await self._following(order).look_for(order)

    def _following(self, order: Tracked) -> Following:
        return self._kinds[order.identity.kind].following

    def complete(self, order: Tracked) -> None:
        """Find out what is still unknown about an order that has ended."""
        if self.is_over:
            return
        if order.state is OrderState.TRIGGERED:
            self.keep_at(partial(self._tracing.trace, order))
        elif not order.is_settled:
            self.keep_at(partial(self._following(order).complete, order))
        for trigger in self._tracing.due(order):
            self.keep_at(partial(self._tracing.trace, trigger))

    # All orders

    def interrupted(self, gap: Gap) -> None:
        self._readers.interrupted(gap)

    def reread(self, kind: str) -> None:
        self._reread(self._kinds[kind], self._clock.now_ms())

    def _reread(self, kind: Kind, since: int) -> None:
        if not self.is_over and kind.categories:
            kind.rereading.since(since)

    def _reread_all(self) -> None:
        for kind in self._begun():
            self._reread(kind, self._clock.now_ms())

    def begin_looking_after(self) -> None:
        """From now on, look up orders that have gone quiet, and read all of them now and then."""
        self.keep_at(self._look_after)

    async def _look_after(self) -> None:
        options, monotonic = self._options, self._clock.monotonic
        last_reading = monotonic()
        while True:
            await asyncio.sleep(options.confirm_within / 4)
            now = monotonic()
            for order in self._tracker:
                is_silent = not order.life.seen and now - order.touched > options.confirm_within
                if is_silent and order.resolving is None and not order.is_placing:
                    self.resolve(order)
                elif _lacks_fee(order) and now - order.touched > options.confirm_within:
                    order.fee_asked = order.life.filled
                    self.keep_at(partial(self._following(order).ask_for_fee, order))
            if now >= last_reading + read_every(options.reread_every, hears_all=self._hears_all()):
                last_reading = now
                self._reread_all()


def _lacks_fee(order: Tracked) -> bool:
    """Whether no push has said what the order's fills cost, and nobody has asked: some channels can't be believed."""
    life = order.life
    return bool(life.filled) and not life.has_fee and order.fee_asked != life.filled


def _no_longer(order: Tracked, _: object) -> None:
    order.resolving = None
