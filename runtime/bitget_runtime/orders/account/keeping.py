"""Keeps positions and balances up to date: subscribes, listens, and reads lists where pushes may have been missed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from bitget_runtime.errors import ApiError, BitgetError
from bitget_runtime.order_facts import Feed, OrderLife
from bitget_runtime.order_words import Argument, ChannelRole, Role
from bitget_runtime.orders.account.holdings import Holdings, balance_key, position_key
from bitget_runtime.orders.desk.hearing import Heard, Listening, read_every
from bitget_runtime.orders.desk.waiting import Waiters
from bitget_runtime.orders.instruments import letters_of
from bitget_runtime.orders.known.account_rows import (
    Balance,
    Position,
    balances_in,
    positions_in,
    unread_positions,
)
from bitget_runtime.orders.known.state import OrderFill
from bitget_runtime.stream.wire.push import Gap

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.beginning import Kind
    from bitget_runtime.orders.desk.engine import Engine
    from bitget_runtime.orders.desk.tracked import Happened

logger = logging.getLogger("bitget_client")

_LOOKS = 1.0
"""Most seconds until it is noticed that no pushes come."""

_PAUSE, _LONGEST_PAUSE, _LONGEST_FAILING = 0.1, 1.0, 30.0
"""Seconds between reads: while lists and pushes differ, and while lists can't be read."""

_ROLES: tuple[ChannelRole, ...] = ("positions", "account")


class Opening:
    """Starts following the account, once."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._opened: Keeping | None = None

    async def keeping(self, engine: Engine) -> Keeping:
        """The keeper of positions and balances, started by the first call.

        Raises:
            BitgetError: the exchange can't be reached, or refuses.
        """
        engine.check_open()
        async with self._lock:
            if self._opened is None:
                keeping = Keeping(engine)
                await keeping.start()
                self._opened = keeping
        return self._opened


class Keeping:
    """Keeps the positions and balances of an account.

    Args:
        engine: The orders that are paid from it.

    Attributes:
        positions: The positions.
        balances: The balances.
    """

    def __init__(self, engine: Engine) -> None:
        self.positions = Holdings[Position](position_key)
        self.balances = Holdings[Balance](balance_key)
        self._engine = engine
        self._heard: list[Listening] = []
        self._hearing = engine.hearing()
        self._is_blind = False
        self._categories: dict[str, str] = {}
        self._wanted = asyncio.Event()
        self._asked, self._read_of = 1, 0
        self._traded: dict[str, float] = {}
        self._waiters = Waiters()

    @property
    def synced(self) -> bool:
        """Whether no update has been missed, as far as is known."""
        return self._read_of == self._asked and self._hears_all

    @property
    def _hears_all(self) -> bool:
        return not self._is_blind and all(listening.live for listening in self._heard)

    def spelled(self, symbol: str) -> str:
        """The instrument whose name a text spells otherwise, as `BTC/USDT` does; empty if none is known, by the
        positions and the lists that have been read."""
        letters, lists = letters_of(symbol), self._engine.lists
        held = {letters_of(one.symbol): one.symbol for one in self.positions.known.values()}
        is_listed = self._engine.options.check and any(letters in lists.latest(one)[0] for one in lists.categories)
        found = held.get(letters, letters if is_listed else "")
        return "" if found.casefold() == symbol.casefold() else found

    async def start(self) -> None:
        """Subscribe, wait for the confirmations, and read the lists: in this order, so that nothing is missed.

        Raises:
            BitgetError: the exchange can't be reached, or refuses.
        """
        try:
            for kind in self._engine.kinds:
                await self._listen(kind)
            await self._read()
        except BaseException:
            for listening in self._heard:
                await listening.close()
            raise
        self._engine.begin(self._look_after())

    async def _listen(self, kind: Kind) -> None:
        engine, life = self._engine, kind.life
        found = self._hearing.listen(life, kind.categories, self._receiver(life), _ROLES)
        self._heard.extend(listening for _, listening in found)
        for _, listening in found:
            try:
                await listening.confirmed(engine.options.start_within)
            except ApiError as error:
                self._heard.remove(listening)
                self._is_blind = True
                logger.warning("pushes of the account of %s orders are refused: %s", life.kind, error)

    def _receiver(self, life: OrderLife) -> Callable[[Heard], None]:
        """The function that takes a kind's pushes."""

        def take(heard: Heard) -> None:
            if isinstance(heard.item, Gap):
                (self.positions if heard.role == "positions" else self.balances).interrupt(_now())
                self.reread()
            elif heard.role == "positions":
                self._take_positions(life, heard.feed, heard.item.data, heard.category)
            else:
                for balance in balances_in(life, heard.feed.rows, heard.item.data, heard.category):
                    self.balances.take_push(balance, _now())

        def take_or_reread(heard: Heard) -> None:
            try:
                take(heard)
            except Exception:
                logger.exception("a push of the account can't be taken in; it is read again")
                self.reread()
            self._waiters.wake()

        return take_or_reread

    def _take_positions(self, life: OrderLife, feed: Feed, data: Any, category: str) -> None:
        there: list[Position] = []
        for position, is_open, is_only in positions_in(life, feed.rows, data, category):
            known = position if position.category else self._named(position)
            if known is None:  # only lists name the category
                self.reread()
                continue
            self.positions.take_push(known, _now(), is_there=is_open)
            if is_open and is_only:  # it may have been reversed
                other = replace(known, side="short" if known.side == "long" else "long")
                self.positions.take_push(other, _now(), is_there=False)
            there.append(known)
        if unread_positions(feed.rows, data):
            logger.warning("a push of positions can't be read, so they are read again")
            self.reread()
        elif feed.whole and self.positions.take_absence(lambda one: one.category == category, there, _now()):
            self.reread()

    def _named(self, position: Position) -> Position | None:
        """A position with its category; None if unknown."""
        category = self._categories.get(position.symbol)
        return None if category is None else replace(position, category=category)

    # Reading

    def reread(self) -> None:
        """Read the lists, because something may have been missed."""
        self._asked += 1
        self._wanted.set()

    async def _look_after(self) -> None:
        stop = self._engine.tracker.listen(self._hear)
        try:
            await self._keep_reading()
        finally:
            stop()
            self._waiters.wake()  # whoever waits sees that it is over

    def _hear(self, happened: Happened) -> None:
        """A fill changes a position, so a push of that has to come."""
        if not isinstance(happened.what, OrderFill):
            return
        identity = happened.order.identity
        life = next((kind.life for kind in self._engine.kinds if kind.life.kind == identity.kind), None)
        if life is not None and identity.category in life.categories and _is_futures(life, identity.category):
            if identity.symbol not in self._traded:
                self._check_in(self._engine.options.confirm_within, identity.symbol)
            self._traded[identity.symbol] = _now()

    def _check_in(self, seconds: float, symbol: str) -> None:
        asyncio.get_running_loop().call_later(seconds, self._check_push, symbol)

    def _check_push(self, symbol: str) -> None:
        """Read the lists if no push of a position has come since the last fill, or at about the same time."""
        traded_at, within = self._traded[symbol], self._engine.options.confirm_within
        if (left := traded_at + within - _now()) > 0:
            self._check_in(left, symbol)
            return
        del self._traded[symbol]
        if self.positions.pushed_at(symbol) < traded_at - within / 2:
            self.reread()

    async def _keep_reading(self) -> None:
        pause, read_at = _PAUSE, _now()
        while True:
            await self._until_due(read_at)
            longest, read_at = _LONGEST_PAUSE, _now()
            try:
                await self._read()
            except Exception as error:
                trace = None if isinstance(error, BitgetError) else error
                logger.warning(
                    "the account could not be read, and is read again in %.1f s: %s", pause, error, exc_info=trace
                )
                self.reread()
                longest = _LONGEST_FAILING
            if self._read_of == self._asked:
                pause = _PAUSE
            else:
                await asyncio.sleep(pause)
                pause = min(pause * 2, longest)

    async def _until_due(self, read_at: float) -> None:
        """Wait until the lists are to be read again: because something may have been missed, or by time."""
        every = self._engine.options.reread_every
        while (left := read_at + read_every(every, hears_all=self._hears_all) - _now()) > 0:
            with suppress(TimeoutError):
                async with asyncio.timeout(min(left, _LOOKS)):
                    await self._wanted.wait()
                    return

    async def _read(self) -> None:
        self._wanted.clear()
        asked = self._asked
        is_certain = True
        for kind in self._engine.kinds:
            for category in sorted(kind.categories):
                is_certain &= await self._read_positions(kind, category)
            for category in self._accounts(kind):
                is_certain &= await self._read_balances(kind, category)
        if is_certain:
            self._read_of = asked
        else:
            self.reread()
        self._waiters.wake()

    async def _read_positions(self, kind: Kind, category: str) -> bool:
        given: dict[Argument, object] = {"category": category}
        if not _is_futures(kind.life, category) or not kind.reads.can("list_positions", given):
            return True
        begun = _now()
        found = await kind.reads.positions(given)
        self._categories.update((one.symbol, one.category) for one in found)
        return self.positions.take_list(found, lambda one: one.category == category, begun)

    async def _read_balances(self, kind: Kind, category: str) -> bool:
        begun = _now()
        found = await kind.reads.balances({"category": category})
        place = kind.life.kind, category
        return self.balances.take_list(found, lambda one: (one.kind, one.category) == place, begun)

    def _accounts(self, kind: Kind) -> Iterator[str]:
        """The categories with accounts of their own; an empty name where all share one."""
        role: Role = "list_balances"
        if kind.reads.can(role, {}):
            yield ""
        else:
            yield from (
                category for category in sorted(kind.categories) if kind.reads.can(role, {"category": category})
            )

    # Waiting

    async def until(self, condition: Callable[[], bool], timeout: float | None) -> None:
        """Wait until a condition holds.

        Raises:
            TimeoutError: it does not in that time.
            StreamClosed: the orders are closed.
        """

        def holds() -> bool:
            if condition():
                return True
            self._engine.check_open()
            return False

        def late() -> str:
            return f"the condition does not hold of the account, which is {'' if self.synced else 'not '}synced"

        await self._waiters.until(holds, timeout, late)


def _is_futures(life: OrderLife, category: str) -> bool:
    return life.categories[category].market == "futures"


def _now() -> float:
    """The moment, in seconds of a clock that doesn't go back."""
    return asyncio.get_running_loop().time()
