"""Starts following kinds of orders: subscribes to their channels, and reads the open orders."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from bitget_runtime.errors import ApiError, AuthError, RateLimited, ServerBusy
from bitget_runtime.orders.desk.hearing import Heard, Shared, confirmed, subscribe
from bitget_runtime.orders.known.reading import fills_in, reports_in
from bitget_runtime.stream.wire.push import Gap

if TYPE_CHECKING:
    from bitget_runtime.order_facts import OrderLife
    from bitget_runtime.orders.desk.reading.following import Following
    from bitget_runtime.orders.desk.reading.reads import Reads
    from bitget_runtime.orders.desk.reading.rereading import Rereading
    from bitget_runtime.orders.desk.sending.cancelling import Cancelling
    from bitget_runtime.orders.desk.sending.meaning import Meaning
    from bitget_runtime.orders.desk.sending.placing import Placing
    from bitget_runtime.orders.desk.sending.ways import Watch
    from bitget_runtime.orders.desk.tracker import Tracker
    from bitget_runtime.orders.known.state import Report
    from bitget_runtime.stream.async_stream import AsyncStream, AsyncSubscription

logger = logging.getLogger("bitget_client")


class Kind(NamedTuple):
    """One kind of orders with everything that works on it, and the categories that the exchange has refused."""

    life: OrderLife
    categories: set[str]
    following: Following
    rereading: Rereading
    reads: Reads
    placing: Placing
    cancelling: Cancelling
    meaning: Meaning
    refused: dict[str, str]

    def why_not(self) -> str:
        """Why none of its categories is followed."""
        kind, reasons = self.life.kind, "; ".join(dict.fromkeys(self.refused.values()))
        return f"{kind} orders are not followed: {reasons or 'OrderOptions(categories=...) leaves them out'}"


class Beginning:
    """Starts following kinds of orders, each once.

    Args:
        kinds: All kinds.
        stream: Reports orders.
        channels: Channels by address. `Any`: pushes of any channel.
        tracker: Receives the reports.
        watch: Looks up what a push leaves open.
        start_within: Seconds to wait for a subscription's confirmation.

    Attributes:
        subscriptions: The confirmed ones.
    """

    def __init__(
        self,
        kinds: Sequence[Kind],
        stream: AsyncStream,
        channels: Mapping[str, Any],
        tracker: Tracker,
        watch: Watch,
        start_within: float,
    ) -> None:
        self.subscriptions: list[AsyncSubscription[Any]] = []
        self._kinds = kinds
        self._stream = stream
        self._channels = channels
        self._tracker = tracker
        self._watch = watch
        self._start_within = start_within
        self._made: dict[str, list[tuple[str, AsyncSubscription[Any]]]] = {}
        self._begun: set[str] = set()
        self._shared: Shared = {}
        self._one_by_one = asyncio.Lock()

    @property
    def begun(self) -> list[Kind]:
        """The kinds that are followed."""
        return [kind for kind in self._kinds if kind.life.kind in self._begun]

    @property
    def hears_all(self) -> bool:
        """Whether all subscriptions are up at this moment."""
        return all(subscription.live for subscription in self.subscriptions)

    async def begin(self, kind: Kind) -> None:
        """Subscribe, wait for the confirmations, and read the open orders: in this order, so that nothing is missed.

        Categories that the account or the exchange does not have are left out. A kind that is already followed
        stays as it is; if this fails, it can be tried again.

        Raises:
            BitgetError: the exchange can't be reached, or refuses.
        """
        if kind.life.kind in self._begun:
            return
        async with self._one_by_one:
            if kind.life.kind not in self._begun:
                await self._subscribe(kind)
                await self._read(kind)
                self._begun.add(kind.life.kind)

    async def _subscribe(self, kind: Kind) -> None:
        name = kind.life.kind
        if name not in self._made:
            take = self._receiver(kind)
            self._made[name] = subscribe(
                kind.life, kind.categories, self._stream, self._channels, take, shared=self._shared
            )
        for category, subscription in self._made[name]:
            if subscription in self.subscriptions:
                continue
            try:
                await confirmed(subscription, self._start_within)
            except ApiError as error:
                self._leave_out(kind, category, error)
            else:
                self.subscriptions.append(subscription)

    async def _read(self, kind: Kind) -> None:
        for category in kind.following.lines(kind.categories):
            try:
                await kind.following.reread((category,), None)
            except ApiError as error:
                self._leave_out(kind, category, error)

    def _leave_out(self, kind: Kind, category: str, error: ApiError) -> None:
        """Continue without a category, or without a kind that is refused as a whole.

        Raises:
            ApiError: nothing would be left, the key is at fault, or the refusal may be temporary.
        """
        if isinstance(error, (AuthError, RateLimited, ServerBusy)) or error.retryable:
            raise error
        refused = (category,) if category else tuple(kind.categories)
        kind.categories.difference_update(refused)
        kind.refused.update(dict.fromkeys(refused, str(error)))
        if not any(one.categories for one in self._kinds):
            raise error
        logger.warning("%s orders of %s are not followed: %s", kind.life.kind, ", ".join(refused), error)

    def _receiver(self, kind: Kind) -> Callable[[Heard], None]:
        """The function that takes the pushes of a kind of orders."""
        life, tracker = kind.life, self._tracker

        def take(heard: Heard) -> None:
            item, rows = heard.item, heard.feed.rows
            if isinstance(item, Gap):
                kind.rereading.since(item.since)
                self._watch.interrupted(item)
            elif heard.role == "fills":
                with self._or_reread(kind):
                    for fill in fills_in(life, rows, item.data):
                        with self._or_reread(kind):
                            tracker.take_fill(life.kind, fill)
            else:
                with self._or_reread(kind):
                    for report in reports_in(life, rows, item.data, "push", heard.category):
                        with self._or_reread(kind):
                            self._take(kind, report)

        return take

    @contextmanager
    def _or_reread(self, kind: Kind) -> Iterator[None]:
        """What can't be taken in is missed: as after a gap, the orders are read again."""
        try:
            yield
        except Exception:
            logger.exception("a push of %s orders can't be taken in; they are read again", kind.life.kind)
            self._watch.reread(kind.life.kind)

    def _take(self, kind: Kind, report: Report) -> None:
        """Take a push. A trigger order may have two parts, take profit and stop loss, with a push for each: only the
        list shows how the whole has ended."""
        name, tracker = kind.life.kind, self._tracker
        if kind.life.places is not None:
            whole = tracker.find(name, order_id=report.order_id, client_order_id=report.client_order_id)
            if whole is not None and (report.state.is_final or whole.life.order_id not in ("", report.order_id)):
                self._watch.follow(whole)
                return
        tracker.hear(name, report)
