"""The error for a symbol that the exchange doesn't know names those that are spelt like it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any, NamedTuple

from bitget_runtime.errors import BitgetError, NotFound
from bitget_runtime.facts import ApiFacts
from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.operation import Operation
from bitget_runtime.values.rows import value_of

_MOST = 3
"""How many are named."""

_ALIKE = 0.75
"""How much a similar symbol has in common with what was asked for, at least: many share their quote coin."""


@contextmanager
def naming_near(client: SyncClient, generation: str, category: str | None) -> Iterator[None]:
    """Add the nearest symbols of a category to an error about an unknown one, which takes a call more."""
    try:
        yield
    except NotFound as error:
        listing = _listing(client.facts, generation, category)
        if listing is not None and "symbol" in error.arguments:
            with suppress(BitgetError):  # the first one counts
                _name(error, listing, client.call(listing.operation, listing.arguments, None).data)
        raise


@asynccontextmanager
async def naming_near_async(client: AsyncClient, generation: str, category: str | None) -> AsyncIterator[None]:
    """`naming_near` for asyncio."""
    try:
        yield
    except NotFound as error:
        listing = _listing(client.facts, generation, category)
        if listing is not None and "symbol" in error.arguments:
            with suppress(BitgetError):
                _name(error, listing, (await client.call(listing.operation, listing.arguments, None)).data)
        raise


class _Listing(NamedTuple):
    """The call that lists the symbols of a category. `Any`: it has data of its own type.

    Attributes:
        attribute: The one of a row that holds its symbol.
    """

    operation: Operation[Any]
    arguments: dict[str, Any]
    attribute: str


def _listing(api: ApiFacts, generation: str, category: str | None) -> _Listing | None:
    """The call that lists the symbols of a category; None if the catalogue doesn't say."""
    lives = api.load_orders().lives.values() if api.load_orders else ()
    for life in lives:
        if life.generation == generation and category in life.categories and life.instruments:
            call = life.instruments.call
            wire = call.arguments.get("category")
            attribute = call.rows.fields["symbol"] if call.rows else "symbol"
            return _Listing(api.load_operations()[call.address], {wire: category} if wire else {}, attribute)
    return None


def _name(error: NotFound, listing: _Listing, rows: Any) -> None:
    symbol, symbols = str(error.arguments["symbol"]), [str(value_of(row, listing.attribute)) for row in rows or ()]
    if symbol not in symbols and (near := nearest(symbol, symbols)):
        error.args = (f"{error.message}: did you mean {' or '.join(near)}?",)


def nearest(symbol: str, symbols: Iterable[str]) -> list[str]:
    """Those that are spelt like a symbol, best first: the same but for case and separators, else those that begin with
    it, else similar ones."""
    from difflib import get_close_matches  # only needed if something went wrong

    plain = {plain_symbol(one): one for one in symbols}
    typed = plain_symbol(symbol)
    if typed in plain:
        return [plain[typed]]
    longer = sorted((one for one in plain if typed and one.startswith(typed)), key=lambda one: (len(one), one))
    return [plain[one] for one in longer[:_MOST] or get_close_matches(typed, plain, _MOST, _ALIKE)]


def plain_symbol(symbol: str) -> str:
    """A symbol in upper case and without separators, as the exchange writes most."""
    return re.sub(r"[^0-9A-Z]", "", symbol.upper())
