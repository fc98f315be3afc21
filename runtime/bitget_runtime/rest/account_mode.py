"""What kind of account a key belongs to, and in which modes it is: asked once, and again when something has changed."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

import msgspec
from msgspec import Struct

from bitget_runtime.errors import AccountModeMismatch, InvalidArgument

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.rest.client import AsyncClient, SyncClient
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.response import RawResponse

Generation: TypeAlias = Literal["uta", "classic"]


class AccountMode(Struct, frozen=True, kw_only=True):
    """How an account is set up, in the exchange's own words.

    Attributes:
        generation: `uta` for a unified account, whose methods are in `client.uta`; `classic` for a classic one.
        account: Kind of unified account, such as `unified` or `hybrid`; None for a classic one.
        position: `one_way_mode` or `hedge_mode`. Of a classic account it is that of USDT-margined futures.
        asset: Whether one coin or several serve as margin.
        margin: `crossed` or `isolated`, where the account has one for all; None otherwise.
    """

    generation: Generation
    account: str | None = None
    position: str | None = None
    asset: str | None = None
    margin: str | None = None

    @property
    def is_hedge(self) -> bool:
        """Whether a contract can have a long and a short position at once."""
        return self.position == "hedge_mode"


class KnownMode:
    """The account mode as last asked for; forgotten when a response says that it may have changed."""

    __slots__ = ("mode",)

    def __init__(self) -> None:
        self.mode: AccountMode | None = None

    def forget(self) -> None:
        self.mode = None


_Call: TypeAlias = "tuple[Operation[Any], dict[str, Any]]"
_Asking: TypeAlias = Generator[_Call, "RawResponse[Any] | AccountModeMismatch", AccountMode]
"""Calls to make, one after the other; receives the response of each, or that it is for accounts of the other kind."""


def account_mode(client: SyncClient, operations: Mapping[str, Operation[Any]]) -> AccountMode:
    """The account mode of a client's key.

    Raises:
        InvalidArgument: the client has no credentials.
        BitgetError: a call failed.
    """
    if (known := client.known_mode.mode) is not None:
        return known
    asking = _asking(client.stream_origin[0], operations)
    call = next(asking)
    while True:
        told: RawResponse[Any] | AccountModeMismatch
        try:
            told = client.call(*call, None)
        except AccountModeMismatch as error:
            told = error
        try:
            call = asking.send(told)
        except StopIteration as end:
            return _kept(client, end)


async def account_mode_async(client: AsyncClient, operations: Mapping[str, Operation[Any]]) -> AccountMode:
    """`account_mode` for asyncio."""
    if (known := client.known_mode.mode) is not None:
        return known
    asking = _asking(client.stream_origin[0], operations)
    call = next(asking)
    while True:
        told: RawResponse[Any] | AccountModeMismatch
        try:
            told = await client.call(*call, None)
        except AccountModeMismatch as error:
            told = error
        try:
            call = asking.send(told)
        except StopIteration as end:
            return _kept(client, end)


def _kept(client: SyncClient | AsyncClient, end: StopIteration) -> AccountMode:
    mode = end.value
    assert isinstance(mode, AccountMode)
    client.known_mode.mode = mode
    return mode


def _asking(api: ApiFacts, operations: Mapping[str, Operation[Any]]) -> _Asking:
    if api.load_accounts is None:
        raise InvalidArgument("the catalogue does not say how to find out the mode of an account")
    refusal: AccountModeMismatch | None = None
    for generation, facts in api.load_accounts().modes.items():
        told = yield operations[facts.operation], dict(facts.arguments)
        if isinstance(told, AccountModeMismatch):
            refusal = told
            continue
        data = msgspec.json.decode(told.content)[api.envelope.data]
        modes = {kind: data.get(member) for kind, member in facts.members.items()}
        return AccountMode(generation=cast("Generation", generation), **modes)
    assert refusal is not None
    raise refusal
