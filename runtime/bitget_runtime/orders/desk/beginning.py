"""Starts following kinds of orders: subscribes to their channels, and reads the open orders."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from bitget_runtime.errors import AccountModeMismatch, ApiError, AuthError, InvalidArgument, RateLimited, ServerBusy
from bitget_runtime.orders.desk.hearing import Heard, Hearing, Listening
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

logger = logging.getLogger("bitget_client")


class Lines:
    """The categories of one kind of orders: which are followed, and why others are not.

    Args:
        life: The kind.
        only: Those that the user wants; None for all.

    Attributes:
        followed: Those that are followed.
    """

    def __init__(self, life: OrderLife, only: Collection[str] | None) -> None:
        self.followed = {one for one in life.categories if only is None or one in only}
        self._kind = life.kind
        self._refused: dict[str, str] = {}

    def leave_out(self, categories: Collection[str], why: str) -> None:
        """Follow some no longer: the exchange has refused them."""
        self.followed.difference_update(categories)
        self._refused.update(dict.fromkeys(categories, why))

    def check(self, operation: str, category: str = "") -> None:
        """Check that orders of a category are followed, or of any category if it isn't known.

        Raises:
            InvalidArgument: they are not.
        """
        if category in self.followed or (self.followed and not category):
            return
        refusals = {one: why for one, why in self._refused.items() if category in ("", one)}
        why = "; ".join(dict.fromkeys(refusals.values())) or "OrderOptions(categories=...) leaves them out"
        line = f" of {category}" if category else ""
        raise InvalidArgument(f"{self._kind} orders{line} are not followed: {why}", operation=operation)


class Kind(NamedTuple):
    """One kind of orders with everything that works on it."""

    life: OrderLife
    lines: Lines
    following: Following
    rereading: Rereading
    reads: Reads
    placing: Placing
    cancelling: Cancelling
    meaning: Meaning

    @property
    def categories(self) -> set[str]:
        """The categories that are followed."""
        return self.lines.followed


class Beginning:
    """Starts following kinds of orders, each once.

    Args:
        kinds: All kinds.
        hearing: Listens to channels.
        tracker: Receives the reports.
        watch: Looks up what a push leaves open.
        start_within: Seconds to wait for a subscription's confirmation.

    """

    def __init__(
        self,
        kinds: Sequence[Kind],
        hearing: Hearing,
        tracker: Tracker,
        watch: Watch,
        start_within: float,
    ) -> None:
        self._kinds = kinds
        self._hearing = hearing
        self._tracker = tracker
        self._watch = watch
        self._start_within = start_within
        self._made: dict[str, list[tuple[str, Listening]]] = {}
        self._confirmed: list[Listening] = []
        self._begun: set[str] = set()
        self._one_by_one = asyncio.Lock()

    @property
    def begun(self) -> list[Kind]:
        """The kinds that are followed."""
        return [kind for kind in self._kinds if kind.life.kind in self._begun]

    @property
    def hears_all(self) -> bool:
        """Whether all subscriptions are up at this moment."""
        return all(listening.live for listening in self._confirmed)

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
                self._catch_up(kind.life.kind)

    async def _subscribe(self, kind: Kind) -> None:
        name = kind.life.kind
        if name not in self._made:
            take = self._receiver(kind)
            self._made[name] = self._hearing.listen(kind.life, kind.categories, take, ("orders", "fills"))
        for category, listening in self._made[name]:
            if listening in self._confirmed:
                continue
            try:
                await listening.confirmed(self._start_within)
            except ApiError as error:
                self._leave_out(kind, category, error)
            else:
                self._confirmed.append(listening)

    async def _read(self, kind: Kind) -> None:
        for category in kind.following.lines(kind.categories):
            try:
                await kind.following.reread((category,), None)
            except ApiError as error:
                self._leave_out(kind, category, error)

    def _catch_up(self, kind: str) -> None:
        """Have the fills read that orders from elsewhere had before."""
        lack = [order for order in self._tracker if order.identity.kind == kind and not order.life.has_all_fills]
        self._watch.catch_up_together([order for order in lack if order.is_external])

    def _leave_out(self, kind: Kind, category: str, error: ApiError) -> None:
        """Continue without a category, or without a kind that is refused as a whole.

        Raises:
            ApiError: nothing would be left, the key or the kind of account is at fault, or it may be temporary.
        """
        if isinstance(error, (AuthError, RateLimited, ServerBusy)) or error.retryable:
            raise error
        if isinstance(error, AccountModeMismatch) and error.counterparts:  # other lists may not be asked
            raise error
        refused = (category,) if category else tuple(kind.categories)
        kind.lines.leave_out(refused, str(error))
        if not any(one.categories for one in self._kinds if one.life.places is None):
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
