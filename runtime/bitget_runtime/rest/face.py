"""What users hold of a client: all except what only groups, streams and orders need of it."""

from __future__ import annotations

from copy import copy
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Literal, NoReturn, Self, TypeVar, overload

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.unknown_names import no_such_name
from bitget_runtime.rest.unlisted import unlisted

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping, Sequence

    from bitget_runtime.pacing.clock import Clock
    from bitget_runtime.pacing.counters import Counters
    from bitget_runtime.pacing.hooks import Hooks
    from bitget_runtime.rest.account_mode import AccountMode
    from bitget_runtime.rest.wire.request import Extra

C = TypeVar("C", SyncClient, AsyncClient)


class _Face(Generic[C]):
    """What both have in common.

    Args:
        client: Carries out the calls of all that is reached through it.
    """

    def __init__(self, client: C) -> None:
        self._client: C = client

    @property
    def env(self) -> str:
        """The environment, such as `live` or `demo`."""
        return self._client.env

    @property
    def sender(self) -> str:
        """What sends its calls: `pyreqwest`, `httpcore`, `httpx`, or the class name of your own transport."""
        return self._client.sender

    @property
    def clock(self) -> Clock:
        """The exchange's clock, as its responses show it; requests and logins are signed by it."""
        return self._client.clock

    @property
    def counters(self) -> Counters:
        """How often requests were sent again, and how often and how long calls waited."""
        return self._client.flow.counters

    def add_hooks(self, hooks: Hooks) -> None:
        """Add functions to be called for this client, the clients that share with it, and its streams.

        Args:
            hooks: What to call, after the existing hooks.

        Raises:
            InvalidArgument: they aren't `Hooks`.
        """
        self._client.flow.watching.add(hooks)

    def record(self, folder: str | os.PathLike[str]) -> None:
        """Keep what differs from the catalogue in the responses and pushes that come from now on.

        Only the kind of a value is kept, never the value itself: new and missing fields, other types, new members of a
        set of values, unknown codes. A process writes one small file per folder, and none if nothing differs;
        `python -m generator learn` reads it. Looking at each response costs time, but never makes a call fail.

        A stream that is already open records what it subscribes to from now on.

        Args:
            folder: Where the file goes; created if it doesn't exist.

        Raises:
            InvalidArgument: that can't be used as a folder.
        """
        from bitget_runtime.recording.recorder import recorder_of  # most programs don't need it

        self._client.flow.watching.recorder = recorder_of(folder)

    def with_options(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """The same client with another timeout, another number of retries, or more headers.

        It shares everything with this one: connections, clock, counters. Closing either closes both. It is cheap enough
        to make for one call, and may be kept: `client.with_options(timeout=2).uta.trade.place_order(...)`.

        Args:
            timeout: Seconds that a whole call may take, connecting, waits and retries included.
            retries: How often a request may be sent again, if that is harmless.
            headers: Headers to send in addition; they replace this client's headers of the same names.

        Raises:
            InvalidArgument: a number is out of range, or a header can't be set.
        """
        view = copy(self)
        for name in [name for name in vars(view) if isinstance(getattr(type(view), name, None), cached_property)]:
            delattr(view, name)  # cached groups belong to this client
        view._client = self._client.with_options(timeout, retries, headers)
        return view

    if not TYPE_CHECKING:  # type checkers know which names there are

        def __getattr__(self, name: str) -> NoReturn:
            no_such_name(self, name, lambda: self._client.facts.load_operations())

    def __repr__(self) -> str:
        if not hasattr(self, "_client"):  # its construction failed, and that is being reported
            return f"{type(self).__name__}(not made)"
        return repr(self._client)


class ClientFace(_Face[SyncClient]):
    """The blocking client. Threads may share one."""

    def account_mode(self) -> AccountMode:
        """Whether the account is classic or unified, and its modes.

        It is looked up once, and again after a response that says that something may have changed.

        Raises:
            InvalidArgument: the client has no credentials.
            BitgetError: the exchange could not be asked.
        """
        return self._client.account_mode()

    def request(
        self,
        method: Literal["GET", "POST"],
        path: str,
        *,
        params: Extra | Sequence[Extra] | None = None,
        signed: bool = False,
    ) -> Any:
        """Call an endpoint that the catalogue does not know yet, and return its data as decoded JSON.

        Args:
            method: HTTP method.
            path: Path, such as `/api/v3/market/new-thing`.
            params: Query of a GET, JSON body of a POST, by wire name; a list of them if the body is a bare list.
            signed: Whether it needs credentials.

        Raises:
            BitgetError: as for any other method. A POST whose response is lost raises `OrderOutcomeUnknown` if it
                names an order by an ID, and `OutcomeUnknown` otherwise.
        """
        return self._client.call(*unlisted(self._client.facts, method, path, params, signed=signed)).data

    def close(self) -> None:
        """Close connections, unless they belong to a client that you gave."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncClientFace(_Face[AsyncClient]):
    """The asyncio client: `ClientFace` with `await`. See docs/transports.md for transports."""

    async def account_mode(self) -> AccountMode:
        """Whether the account is classic or unified, and its modes.

        It is looked up once, and again after a response that says that something may have changed.

        Raises:
            InvalidArgument: the client has no credentials.
            BitgetError: the exchange could not be asked.
        """
        return await self._client.account_mode()

    async def request(
        self,
        method: Literal["GET", "POST"],
        path: str,
        *,
        params: Extra | Sequence[Extra] | None = None,
        signed: bool = False,
    ) -> Any:
        """Call an endpoint that the catalogue does not know yet, and return its data as decoded JSON.

        Args:
            method: HTTP method.
            path: Path, such as `/api/v3/market/new-thing`.
            params: Query of a GET, JSON body of a POST, by wire name; a list of them if the body is a bare list.
            signed: Whether it needs credentials.

        Raises:
            BitgetError: as for any other method. A POST whose response is lost raises `OrderOutcomeUnknown` if it
                names an order by an ID, and `OutcomeUnknown` otherwise.
        """
        return (await self._client.call(*unlisted(self._client.facts, method, path, params, signed=signed))).data

    async def close(self) -> None:
        """Close connections, unless they belong to a client that you gave."""
        await self._client.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


@overload
def client_of(face: ClientFace) -> SyncClient: ...
@overload
def client_of(face: AsyncClientFace) -> AsyncClient: ...
@overload
def client_of(face: ClientFace | AsyncClientFace) -> SyncClient | AsyncClient: ...
def client_of(face: ClientFace | AsyncClientFace) -> SyncClient | AsyncClient:
    """What carries out a client's calls, for what is made in it and is no part of it."""
    return face._client
