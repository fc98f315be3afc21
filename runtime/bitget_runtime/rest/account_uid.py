"""Finds out which account a key belongs to, so that nothing of one is taken for another's."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Generator
from hashlib import sha256
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from bitget_runtime.errors import AccountModeMismatch, BitgetError, DecodeError, PermissionDenied
from bitget_runtime.rest.operation import Operation, raw_call

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.rest.client import AsyncClient, SyncClient
    from bitget_runtime.rest.wire.request import Arguments, Extra
    from bitget_runtime.rest.wire.response import RawResponse

logger = logging.getLogger("bitget_client")

Asking: TypeAlias = Generator["Operation[msgspec.Raw]", "bytes | BitgetError", str]
"""Yields calls, receives the data of each or its error, and returns the UID."""

RawCalls: TypeAlias = "Callable[[Operation[msgspec.Raw], Arguments, Extra | None], Awaitable[RawResponse[msgspec.Raw]]]"
"""Carries out operations in asyncio."""


def uid_of(client: SyncClient, generation: str) -> str:
    """The UID of a client's account; empty if its key may not ask for it.

    Args:
        client: The client.
        generation: API generation to ask first: the account may be of the other one.

    Raises:
        BitgetError: a call failed.
    """
    steps = _asking(client.stream_origin[0], generation)
    try:
        operation = next(steps)
        while True:
            operation = steps.send(_response(client, operation))
    except StopIteration as end:
        return str(end.value)


async def uid_of_async(api: ApiFacts, calls: RawCalls, generation: str) -> str:
    """`uid_of` for asyncio; `calls` carries out operations."""
    steps = _asking(api, generation)
    try:
        operation = next(steps)
        while True:
            try:
                data: bytes | BitgetError = bytes((await calls(operation, {}, None)).data)
            except BitgetError as error:
                data = error
            operation = steps.send(data)
    except StopIteration as end:
        return str(end.value)


async def account_of(client: SyncClient | AsyncClient, calls: RawCalls, generation: str) -> str:
    """Marks the account of a client's key, and the host that it is for; empty if the key may not ask for it. The
    exchange is asked unless it has said so before.

    Raises:
        BitgetError: a call failed.
    """
    credentials = client.origin.credentials
    if credentials is None:
        return ""
    if not credentials.account:
        uid = await uid_of_async(client.stream_origin[0], calls, generation)
        credentials.account = uid and marked(client, "uid", uid)
    return credentials.account


def marked(client: SyncClient | AsyncClient, *parts: str) -> str:
    """A mark of something that belongs to the host and environment of a client; it reveals nothing."""
    return sha256(" ".join((client.origin.place, *parts)).encode()).hexdigest()[:32]


def _response(client: SyncClient, operation: Operation[msgspec.Raw]) -> bytes | BitgetError:
    try:
        return bytes(client.call(operation, {}, None).data)
    except BitgetError as error:
        return error


def _asking(api: ApiFacts, generation: str) -> Asking:
    if api.load_accounts is None:
        return ""
    facts, operations, mismatch = api.load_accounts(), api.load_operations(), None
    for one in sorted(facts.uids, key=lambda name: name != generation):
        data = yield raw_call(operations[facts.signed[one]])
        if isinstance(data, AccountModeMismatch):
            mismatch = data
            continue
        if isinstance(data, PermissionDenied):
            logger.warning("the UID of the account can't be found out: %s", data)
            return ""
        if isinstance(data, BitgetError):
            raise data
        # Any: JSON
        found: Any = msgspec.json.decode(data)
        if not isinstance(found, dict):
            raise DecodeError("the response does not name the account", body=data)
        return str(found.get(facts.uids[one]) or "")
    if mismatch is not None:
        raise mismatch
    return ""
