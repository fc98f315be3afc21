"""Keeps positions and balances up to date: subscribes, listens, and reads lists where pushes may have been missed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec.structs import replace

from bitget_runtime.errors import ApiError, BitgetError
from bitget_runtime.orders.account.holdings import Holdings, balance_key, position_key
from bitget_runtime.orders.desk.hearing import Heard, subscribe
from bitget_runtime.orders.facts import Argument, ChannelRole, Feed, OrderLife, Role
from bitget_runtime.orders.known.holdings import Balance, Position, balances_in, positions_in
from bitget_runtime.stream.wire.push import Gap

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.reads import Reads
    from bitget_runtime.stream.async_stream import AsyncStream, AsyncSubscription

logger = logging.getLogger("bitget_client")

_LONGEST_PAUSE = 30.0
_ROLES: tuple[ChannelRole, ...] = ("positions", "account")
_ROUNDS = 5
"""How often a list is read again because of pushes that came meanwhile, before that is left to the next time."""


class Part(NamedTuple):
    """One life of orders, whose account it is."""

    life: OrderLife
    reads: Reads
    products: set[str]


class Keeping:
    """The positions and balances of an account.

    Args:
        parts: What there is of it.
        stream: What tells of changes.
        channels: Channels by address. `Any`: pushes of any.
        begin: Begins a task.
        start_within: Seconds that a subscription may take to be confirmed.
        reread_every: Seconds after which the lists are read, although pushes tell of changes.
    """

    def __init__(
        self,
        parts: Iterable[Part],
        stream: AsyncStream,
        channels: Mapping[str, Any],
        begin: Callable[[Coroutine[Any, Any, Any]], asyncio.Task[None]],
        start_within: float,
        reread_every: float,
    ) -> None:
        self.positions = Holdings[Position](position_key)
        self.balances = Holdings[Balance](balance_key)
        self._parts = list(parts)
        self._stream = stream
        self._channels = channels
        self._begin = begin
        self._start_within = start_within
        self._reread_every = reread_every
        self._subscriptions: list[AsyncSubscription[Any]] = []
        self._products: dict[str, str] = {}
        self._wanted = asyncio.Event()
        self._asked, self._read_of = 1, 0
        self._waiters: list[asyncio.Future[None]] = []

    @property
    def synced(self) -> bool:
        """Whether nothing may have been missed, as far as is known."""
        return self._read_of == self._asked and all(one.live for one in self._subscriptions)

    async def start(self) -> None:
        """Subscribe, wait for the confirmations, and read the lists: in this order, so that nothing is missed.

        Raises:
            BitgetError: the exchange can't be reached, or refuses.
        """
        for part in self._parts:
            life = part.life
            take = self._receiver(life)
            for _, subscription in subscribe(life, part.products, self._stream, self._channels, take, _ROLES):
                try:
                    await subscription.confirmed(self._start_within)
                except ApiError as error:
                    logger.warning("pushes of the account of %s orders are refused: %s", life.kind, error)
                else:
                    self._subscriptions.append(subscription)
        await self._read()
        self._begin(self._look_after())

    def _receiver(self, life: OrderLife) -> Callable[[Heard], None]:
        """What takes the pushes of a part."""

        def take(heard: Heard) -> None:
            if isinstance(heard.item, Gap):
                self.reread()
            elif heard.role == "positions":
                self._take_positions(life, heard.feed, heard.item.data, heard.product)
            else:
                for balance in balances_in(life, heard.feed.rows, heard.item.data, heard.product):
                    self.balances.take_push(balance)
            self._wake()

        return take

    def _take_positions(self, life: OrderLife, feed: Feed, data: Any, product: str) -> None:
        there: list[Position] = []
        for position, is_open in positions_in(life, feed.rows, data, product):
            known = position if position.product else self._named(position)
            if known is None:  # a list says of which product line it is
                self.reread()
                continue
            self.positions.take_push(known, is_there=is_open)
            there.append(known)
        if feed.whole and self.positions.take_absence(lambda one: one.product == product, there):
            self.reread()

    def _named(self, position: Position) -> Position | None:
        """A position with its product line; None where that is not known."""
        product = self._products.get(position.symbol)
        return None if product is None else replace(position, product=product)

    # Reading

    def reread(self) -> None:
        """Read the lists, for something may have been missed."""
        self._asked += 1
        self._wanted.set()

    async def _look_after(self) -> None:
        pause = 0.1
        while True:
            try:
                async with asyncio.timeout(self._reread_every):
                    await self._wanted.wait()
            except TimeoutError:
                pass
            try:
                await self._read()
                pause = 0.1
            except BitgetError as error:
                logger.warning("the account could not be read, and is read again in %.1f s: %s", pause, error)
                self.reread()
            if self._read_of != self._asked:
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)

    async def _read(self) -> None:
        self._wanted.clear()
        asked = self._asked
        for _ in range(_ROUNDS):
            is_certain = True
            for part in self._parts:
                for product in sorted(part.products):
                    is_certain &= await self._read_positions(part, product)
                for product in self._accounts(part):
                    is_certain &= await self._read_balances(part, product)
            if is_certain:
                self._read_of = asked
                break
        else:
            self.reread()
        self._wake()

    async def _read_positions(self, part: Part, product: str) -> bool:
        given: dict[Argument, object] = {"product": product}
        if not _is_futures(part.life, product) or not part.reads.can("list_positions", given):
            return True
        self.positions.begin_list()
        found = await part.reads.positions(given)
        self._products.update((one.symbol, one.product) for one in found)
        return self.positions.take_list(found, lambda one: one.product == product)

    async def _read_balances(self, part: Part, product: str) -> bool:
        self.balances.begin_list()
        found = await part.reads.balances({"product": product})
        kind = part.life.kind
        return self.balances.take_list(found, lambda one: (one.kind, one.product) == (kind, product))

    def _accounts(self, part: Part) -> Iterator[str]:
        """The product lines with accounts of their own; an empty name where all share one."""
        role: Role = "list_balances"
        if part.reads.can(role, {}):
            yield ""
        else:
            yield from (product for product in sorted(part.products) if part.reads.can(role, {"product": product}))

    # Waiting

    async def until(self, condition: Callable[[], bool], timeout: float | None) -> None:
        """Wait until something holds.

        Raises:
            TimeoutError: it does not in that time.
        """
        async with asyncio.timeout(timeout):
            while not condition():
                waiter = asyncio.get_running_loop().create_future()
                self._waiters.append(waiter)
                await waiter

    def _wake(self) -> None:
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)


def _is_futures(life: OrderLife, product: str) -> bool:
    return life.products[product].market == "futures"
