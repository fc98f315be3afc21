"""Opens the orders of a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.orders.desk.engine import Engine
from bitget_runtime.orders.desk.journal import NOWHERE, Journal
from bitget_runtime.orders.instruments import Lists, lists_of
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


_MS_PER_DAY = 86_400_000
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class Registry(NamedTuple):
    """All operations, channels and commands by address. `Any`: any responses and pushes."""

    operations: Mapping[str, Operation[Any]]
    channels: Mapping[str, Any]


def open_engine(
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
    """
    api, _, credentials = client.stream_origin
    if credentials is None:
        from bitget_runtime.rest.wire.credentials import needed  # only needed if something went wrong

        raise needed(api.variables, f"{generation}.orders")
    _check_categories(api, kinds, options)
    account = sha256(f"{_place(client.origin.base_url)} {client.env} {credentials.api_key}".encode()).hexdigest()[:32]
    flow = client.flow
    stream = AsyncStream(stream_core(client, generation, options.stream))
    return Engine(
        api,
        kinds,
        registry.operations,
        registry.channels,
        calls=calls,
        stream=stream,
        journal=_journal(options, account, client.clock.now_ms()),
        clock=client.clock,
        ids=flow.order_ids or OrderIds(),
        guarding=flow.guarding,
        lists=_lists(client.facts, generation, registry) if instruments is None else lists_of(instruments),
        known_mode=flow.known_mode,
        options=options,
        longest=flow.conduct.timeout,
        goes_on=isinstance(client, SyncClient),
    )


def _place(base_url: str) -> str:
    """A host and port, however they are spelt."""
    url = urlsplit(base_url)
    host = "localhost" if url.hostname in _LOOPBACK else url.hostname
    return f"{host}:{url.port or (443 if url.scheme == 'https' else 80)}"


def _journal(options: OrderOptions, account: str, now: int) -> Journal | None:
    if options.journal == NOWHERE:
        return None
    forget_before = 0 if options.keep_days is None else now - options.keep_days * _MS_PER_DAY
    return Journal(options.journal, account, durable=options.durable, forget_before=int(max(0, forget_before)))


def _check_categories(api: ApiFacts, kinds: Sequence[str], options: OrderOptions) -> None:
    assert api.load_orders is not None
    lives = api.load_orders().lives
    known = dict.fromkeys(category for kind in kinds for category in lives[kind].categories)
    if unknown := [one for one in options.categories or () if one not in known]:
        raise InvalidArgument(f"categories must be among {', '.join(known)}: {unknown[0]!r:.80} is not")


def _lists(api: ApiFacts, generation: str, registry: Registry) -> Lists:
    assert api.load_orders is not None
    return Lists(generation, api.load_orders(), registry.operations)
