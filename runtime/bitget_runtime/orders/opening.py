"""Opens the orders of a client."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.orders.desk.engine import Engine
from bitget_runtime.orders.desk.journal import NOWHERE, Journal, Owner
from bitget_runtime.orders.instruments import Lists, lists_of
from bitget_runtime.rest.account_uid import account_of, marked
from bitget_runtime.rest.client import SyncClient
from bitget_runtime.rest.order_ids import OrderIds
from bitget_runtime.stream.async_stream import AsyncStream
from bitget_runtime.stream.opening import stream_core

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.orders.desk.reading.reads import Calls
    from bitget_runtime.orders.instruments import AsyncInstruments, Instruments
    from bitget_runtime.orders.options import OrderOptions
    from bitget_runtime.rest.client import AsyncClient
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.credentials import Credentials


_MS_PER_DAY = 86_400_000
_GIVEN_UP: dict[Path, Future[None]] = {}
"""Files that threads are still opening for nobody, and what is done when each is closed again."""


class Registry(NamedTuple):
    """All operations, channels and commands by address. `Any`: any responses and pushes."""

    operations: Mapping[str, Operation[Any]]
    channels: Mapping[str, Any]


async def open_engine(
    client: SyncClient | AsyncClient,
    calls: Calls,
    generation: str,
    kinds: Sequence[str],
    registry: Registry,
    instruments: Instruments | AsyncInstruments | None,
    options: OrderOptions,
) -> Engine:
    """The orders of a client, in the running event loop. `instruments` are those that its user reads, to be shared.

    Raises:
        InvalidArgument: the client has no credentials, or there is no such category.
        JournalError: the journal can't be used.
        BitgetError: the exchange could not be asked which account the key belongs to.
    """
    api, _, credentials = client.stream_origin
    if credentials is None:
        from bitget_runtime.rest.wire.credentials import needed  # only needed if something went wrong

        raise needed(api.variables, f"{generation}.orders")
    _check_categories(api, kinds, options)
    flow = client.flow
    stream = AsyncStream(stream_core(client, generation, options.stream))
    journal = None
    if options.journal != NOWHERE:
        journal = await _journal(options, client, credentials, partial(account_of, client, calls, generation))
    return Engine(
        api,
        kinds,
        registry.operations,
        registry.channels,
        calls=calls,
        stream=stream,
        journal=journal,
        clock=client.clock,
        origin=client.origin,
        ids=flow.order_ids or OrderIds(),
        guarding=flow.guarding,
        lists=_lists(client.facts, generation, registry) if instruments is None else lists_of(instruments),
        known_mode=flow.known_mode,
        options=options,
        longest=flow.conduct.timeout,
        goes_on=isinstance(client, SyncClient),
    )


async def _journal(
    options: OrderOptions,
    client: SyncClient | AsyncClient,
    credentials: Credentials,
    ask_account: Callable[[], Awaitable[str]],
) -> Journal:
    """The journal, claimed for the account of a key. The exchange is asked whose key it is unless the journal knows:
    a key is replaced now and then, and its orders stay those of the account."""
    keep = options.keep_days
    forget_before = 0 if keep is None else client.clock.now_ms() - keep * _MS_PER_DAY
    opening = partial(Journal, options.journal, durable=options.durable, forget_before=int(max(0, forget_before)))
    journal = await _opened(_file(options), opening)
    try:
        key, last = marked(client, "key", credentials.api_key), journal.owner
        if last is None or last.key != key or not last.account:
            journal.claim(Owner(key, await ask_account()))
        else:
            credentials.account = last.account
    except BaseException:
        journal.close()
        raise
    return journal


def _file(options: OrderOptions) -> Path:
    return Path(options.journal).absolute()


async def _opened(file: Path, opening: Callable[[], Journal]) -> Journal:
    """A journal, opened in a thread: to check a large one, and delete what is old, takes seconds."""
    if (released := _GIVEN_UP.get(file)) is not None:
        await asyncio.shield(asyncio.wrap_future(released))
    executor = ThreadPoolExecutor(1, "opens a journal")
    future = executor.submit(opening)
    executor.shutdown(wait=False)
    try:
        return await asyncio.wrap_future(future)
    except asyncio.CancelledError:
        _GIVEN_UP[file] = released = Future()
        future.add_done_callback(partial(_release, file, released))  # or it would be locked until the program ends
        raise


def _release(file: Path, released: Future[None], opened: Future[Journal]) -> None:
    """Close a journal that nobody waits for any more."""
    try:
        if not opened.cancelled() and opened.exception() is None:
            opened.result().close()
    finally:
        if _GIVEN_UP.get(file) is released:
            del _GIVEN_UP[file]
        released.set_result(None)


def _check_categories(api: ApiFacts, kinds: Sequence[str], options: OrderOptions) -> None:
    assert api.load_orders is not None
    lives = api.load_orders().lives
    known = dict.fromkeys(category for kind in kinds for category in lives[kind].categories)
    if unknown := [one for one in options.categories or () if one not in known]:
        raise InvalidArgument(f"categories must be among {', '.join(known)}: {unknown[0]!r:.80} is not")


def _lists(api: ApiFacts, generation: str, registry: Registry) -> Lists:
    assert api.load_orders is not None
    return Lists(generation, api.load_orders(), registry.operations)
