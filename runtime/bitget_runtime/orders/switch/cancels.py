"""Cancels orders until they have ended: several with each request, and no faster than the exchange lets it."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import BitgetError, OrderNotOpen, RateLimited
from bitget_runtime.orders.desk.asking import ids_in
from bitget_runtime.orders.desk.sending.changing import Fate, ending, ending_several, fate_of, together
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.switch.duties import may_succeed_later
from bitget_runtime.rest.wire.batch import BatchReader

if TYPE_CHECKING:
    from bitget_runtime.order_facts import OrderLife
    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.rest.client import SyncClient
    from bitget_runtime.rest.operation import Operation

logger = logging.getLogger("bitget_client")

_PAUSE, _LONGEST_PAUSE = 0.25, 2.0
"""Seconds between rounds of cancels."""

_SLOWER, _SLOWEST = 1.0, 10.0
"""Seconds to wait once there were too many requests, if the exchange doesn't say how many. Each refusal may count
towards the limit of all requests together, and who exceeds that can't cancel anything for minutes."""


class Cancels:
    """The cancels of one attempt to end all orders.

    Args:
        client: Takes no turns, so that nothing keeps it from cancelling.
        lives: Kinds of orders, by name.
        operations: By address. `Any`: responses of any operation.

    Attributes:
        ended: The orders that can't be open any more, nor what they placed.
    """

    def __init__(
        self, client: SyncClient, lives: Mapping[str, OrderLife], operations: Mapping[str, Operation[Any]]
    ) -> None:
        self.ended: set[Tracked] = set()
        self._client = client
        self._lives = lives
        self._operations = operations
        self._batches = BatchReader(client.facts)
        self._alone: set[Tracked] = set()  # what refused them among others may be explained by a request of their own
        self._pause = _PAUSE
        self._slower = _SLOWER
        self._refusal: RateLimited | None = None

    def shared_out(self, orders: Sequence[Tracked]) -> Iterator[list[Tracked]]:
        """The orders of each request of a round, those that are certainly open first; what is refused among others
        comes once more, alone, in the same round."""
        known = [order for order in orders if order.state is not OrderState.TRIGGERED]
        for was_seen in (True, False):
            for kind, life in self._lives.items():
                own = [each for each in known if each.identity.kind == kind and each.life.seen is was_seen]
                yield from together(life, (order for order in own if order not in self._alone))
                yield from ([order] for order in own if order in self._alone)

    def send(self, orders: Sequence[Tracked]) -> bool:
        """Cancel some orders by one request. Returns whether another one may follow at once."""
        self._refusal = None
        life = self._lives[orders[0].identity.kind]
        was_seen = orders[0].life.seen
        request = ending(life, self._operations, orders[0]) if len(orders) == 1 else None
        operation, arguments = request or ending_several(life, self._operations, orders)
        try:
            outcome: Any = self._client.call(operation, arguments, None).data
        except OrderNotOpen as error:
            outcome = error
        except BitgetError as error:
            self._note_failure(orders, error)
            return self._refusal is None
        self._slower = _SLOWER
        if request is None:
            self._read(life, orders, outcome, operation, was_seen=was_seen)
        elif _is_over(life, fate_of(life, self._batches, outcome, was_seen=was_seen)):
            self.ended.update(orders)
        return True

    def pause(self) -> float:
        """Seconds to wait before the next round."""
        if self._refusal is None:
            pause, self._pause = self._pause, min(self._pause * 2, _LONGEST_PAUSE)
            return pause
        asked, slower = self._refusal.retry_after, self._slower
        self._slower = min(slower * 2, _SLOWEST)
        return slower if asked is None else min(max(asked, _PAUSE), self._client.facts.limits.locked_for)

    def _note_failure(self, orders: Sequence[Tracked], error: BitgetError) -> None:
        if isinstance(error, RateLimited):
            self._refusal = error
        elif not may_succeed_later(error):
            self._alone.update(orders)
        logger.warning("orders could not be cancelled yet: %s: %s", ", ".join(map(str, orders)), error)

    def _read(
        self, life: OrderLife, orders: Iterable[Tracked], outcome: Any, operation: Operation[Any], *, was_seen: bool
    ) -> None:
        """Take note of the response to a request for several. `Any`: of any model, and operations on any."""
        if isinstance(outcome, OrderNotOpen):
            self._alone.update(orders)
            return
        over = [*self._batches.successes(outcome)]
        if was_seen and life.places is None:  # the countdown may have ended them all
            refused = self._batches.failures(outcome)
            over += [one for one in refused if isinstance(self._batches.refusal(operation, one), OrderNotOpen)]
        named = {one for item in over for one in ids_in(self._client.facts, item)} - {""}
        for order in orders:
            is_over = not named.isdisjoint({order.life.order_id, order.life.client_order_id})
            (self.ended if is_over else self._alone).add(order)


def _is_over(life: OrderLife, fate: Fate) -> bool:
    """Whether neither an order nor what it placed can still be open."""
    return fate is Fate.ACCEPTED or (fate is Fate.NOT_OPEN and life.places is None)
