"""`client.uta.instruments`, `client.classic.instruments`: instruments and their rules, cached and refreshed."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.order_facts import OrderFacts, OrderLife
from bitget_runtime.orders.instrument import Instrument
from bitget_runtime.orders.instrument_rows import instruments_of
from bitget_runtime.paging.shown import not_shown

if TYPE_CHECKING:
    import asyncio

    from bitget_runtime.rest.client import AsyncClient, SyncClient
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.response import RawResponse

MAX_AGE = 3600.0
"""Age in seconds after which a list is read again when next needed."""

_LISTED_ANEW = 60.0
"""Age in seconds after which a list is read again for a symbol that it lacks."""


class Lists:
    """The instrument lists of an API generation by category, and which have to be read."""

    def __init__(self, generation: str, facts: OrderFacts, operations: Mapping[str, Operation[Any]]) -> None:
        self._operations = operations
        self._lives: dict[str, OrderLife] = {}
        for life in facts.lives.values():
            if life.generation == generation and life.instruments:
                for category in life.categories:
                    self._lives.setdefault(category, life)
        self._read: dict[str, tuple[float, Mapping[str, Instrument]]] = {}

    @property
    def categories(self) -> tuple[str, ...]:
        return tuple(self._lives)

    def known(self, category: str, older_than: float = MAX_AGE) -> Mapping[str, Instrument] | None:
        """The list of a category; None if it has to be read."""
        if category not in self._lives:
            known = ", ".join(self._lives)
            raise InvalidArgument(f"category must be one of {known}, not {category!r}")
        read_at, found = self._read.get(category, (0.0, {}))
        return found if found and time.monotonic() - read_at < older_than else None

    def latest(self, category: str) -> tuple[Mapping[str, Instrument], bool]:
        """A category's list as last read, empty before that, and whether it has to be read again."""
        read_at, found = self._read.get(category, (0.0, {}))
        return found, time.monotonic() - read_at >= MAX_AGE

    def call(self, category: str) -> tuple[Operation[Any], dict[str, Any]]:
        """The operation that lists a category, and its arguments."""
        facts = self._lives[category].instruments
        assert facts is not None
        wire = facts.call.arguments.get("category")
        return self._operations[facts.call.address], {wire: category} if wire else {}

    def keep(self, category: str, response: RawResponse[Any]) -> Mapping[str, Instrument]:
        """Keep a listing. `Any`: rows are models of whatever operation lists them.

        Raises:
            DecodeError: the response does not show the list.
        """
        if failure := not_shown(self.call(category)[0], response):
            raise failure
        found = instruments_of(self._lives[category], category, response.data)
        self._read[category] = (time.monotonic(), found)
        return found

    def lack(self, category: str, symbol: str) -> bool:
        """Whether a category is known not to have a symbol, in either case: its list is too new to lack a new one."""
        known = self.known(category, _LISTED_ANEW)
        return known is not None and symbol.upper() not in known

    def missing(self, category: str, symbol: str, operation: str | None = None) -> InvalidArgument:
        from difflib import get_close_matches  # only needed if something went wrong

        _, known = self._read.get(category, (0.0, {}))
        near = get_close_matches(letters_of(symbol), known, 1, 0.8)
        hint = f": did you mean {near[0]!r}?" if near else ""
        told = f"there is no {symbol!r:.80} among the instruments of {category}{hint}"
        return InvalidArgument(told, operation=operation)


class Instruments:
    """All instruments with their order rules, cached: read when first needed, and again after an hour."""

    def __init__(
        self, client: SyncClient, generation: str, facts: OrderFacts, operations: Mapping[str, Operation[Any]]
    ) -> None:
        self._client = client
        self._lists = Lists(generation, facts, operations)
        self._lock = threading.Lock()

    @property
    def categories(self) -> tuple[str, ...]:
        """The categories, as the exchange calls them."""
        return self._lists.categories

    def get(self, symbol: str, category: str) -> Instrument:
        """An instrument.

        Args:
            symbol: Its name, such as `BTCUSDT`.
            category: Its category, such as `SPOT` or `USDT-FUTURES`.

        Raises:
            InvalidArgument: there is no such category, or no such symbol in it.
            BitgetError: the list could not be read.
        """
        found = self.all(category).get(symbol)
        if found is None and self._lists.known(category, _LISTED_ANEW) is None:
            found = self.refresh(category).get(symbol)
        if found is None:
            raise self._lists.missing(category, symbol)
        return found

    def all(self, category: str) -> Mapping[str, Instrument]:
        """All instruments of a category by symbol; raises like `get`."""
        known = self._lists.known(category)
        if known is not None:
            return known
        with self._lock:
            return self._lists.known(category) or self.refresh(category)

    def refresh(self, category: str) -> Mapping[str, Instrument]:
        """Read the list of a category now; raises like `get`."""
        self._lists.known(category)
        operation, arguments = self._lists.call(category)
        return self._lists.keep(category, self._client.call(operation, arguments, None))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self.categories)})"


class AsyncInstruments:
    """`Instruments` for asyncio."""

    def __init__(
        self, client: AsyncClient, generation: str, facts: OrderFacts, operations: Mapping[str, Operation[Any]]
    ) -> None:
        self._client = client
        self._lists = Lists(generation, facts, operations)
        self._locks: dict[str, asyncio.Lock] = {}

    @property
    def categories(self) -> tuple[str, ...]:
        """The categories, as the exchange calls them."""
        return self._lists.categories

    async def get(self, symbol: str, category: str) -> Instrument:
        """See `Instruments.get`."""
        found = (await self.all(category)).get(symbol)
        if found is None and self._lists.known(category, _LISTED_ANEW) is None:
            found = (await self.refresh(category)).get(symbol)
        if found is None:
            raise self._lists.missing(category, symbol)
        return found

    async def all(self, category: str) -> Mapping[str, Instrument]:
        """See `Instruments.all`."""
        known = self._lists.known(category)
        if known is not None:
            return known
        from asyncio import Lock  # blocking programs start faster without asyncio

        async with self._locks.setdefault(category, Lock()):
            return self._lists.known(category) or await self.refresh(category)

    async def refresh(self, category: str) -> Mapping[str, Instrument]:
        """See `Instruments.refresh`."""
        self._lists.known(category)
        operation, arguments = self._lists.call(category)
        return self._lists.keep(category, await self._client.call(operation, arguments, None))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self.categories)})"


def letters_of(symbol: str) -> str:
    """The letters and digits of a pair, by which `BTC/USDT`, `btc-usdt` and `BTC/USDT:USDT` are all `BTCUSDT`."""
    return "".join(filter(str.isalnum, symbol.partition(":")[0])).upper()


def lists_of(instruments: Instruments | AsyncInstruments) -> Lists:
    """The lists that a user's instruments come from, for orders that share them."""
    return instruments._lists
