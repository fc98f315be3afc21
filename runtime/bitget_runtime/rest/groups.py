"""Base classes of the generated groups: `client.uta` is a namespace, `client.uta.trade` a group of methods.

A method is written once per flavour (sync, async) and passes its operation on; for raw responses, the very same method
runs on a group whose `_call` returns the whole response.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any, Concatenate, Generic, NoReturn, ParamSpec, Protocol, TypeVar, cast

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.operation import Operation
from bitget_runtime.rest.unknown_names import no_such_name
from bitget_runtime.rest.wire.request import Arguments, Extra
from bitget_runtime.rest.wire.response import RawResponse

if TYPE_CHECKING:
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions

C = TypeVar("C")
P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class _Listing:
    """A docstring that lists the members of a class, one per line; built when it is read."""

    def __init__(self, title: str) -> None:
        self._title = title

    def __get__(self, instance: object, owner: type) -> str:
        described = [(name, getattr(member, "__doc__", None)) for name, member in vars(owner).items() if name[0] != "_"]
        lines = [f"- {name}: {text.partition(chr(10))[0]}" for name, text in described if text]
        return "\n".join([self._title, "", *lines]) if lines else self._title


class Bound(Generic[C]):
    """Something that is reached through a client."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.__doc__ = cast("str", _Listing(cls.__dict__.get("__doc__") or ""))  # it is read as text

    def __init__(self, client: C) -> None:
        self._client: C = client

    if not TYPE_CHECKING:  # type checkers know which names there are

        def __getattr__(self, name: str) -> NoReturn:
            no_such_name(self, name, lambda: self._client.facts.load_operations())

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"


class Group(Bound[SyncClient]):
    """Methods that return data."""

    def _call(self, operation: Operation[T], arguments: Arguments | Sequence[Any], extra: Extra | None) -> T:
        return self._client.call(operation, arguments, extra).data

    def _walk(
        self, operation: Operation[Any], arguments: Arguments, extra: Extra | None, options: WalkOptions
    ) -> Walk[Any]:
        from bitget_runtime.paging.walk import Walk  # programs that don't walk don't need it

        return Walk(self._client, operation, arguments, extra, options)


class AsyncGroup(Bound[AsyncClient]):
    """Methods that return data, for asyncio."""

    async def _call(self, operation: Operation[T], arguments: Arguments | Sequence[Any], extra: Extra | None) -> T:
        return (await self._client.call(operation, arguments, extra)).data

    def _walk(
        self, operation: Operation[Any], arguments: Arguments, extra: Extra | None, options: WalkOptions
    ) -> AsyncWalk[Any]:
        from bitget_runtime.paging.walk import AsyncWalk  # programs that don't walk don't need it

        return AsyncWalk(self._client, operation, arguments, extra, options)


class RawGroup(Bound[SyncClient]):
    """The same methods, returning whole responses."""

    def _call(
        self, operation: Operation[T], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> RawResponse[T]:
        return self._client.call(operation, arguments, extra)


class AsyncRawGroup(Bound[AsyncClient]):
    """The same methods, returning whole responses, for asyncio."""

    async def _call(
        self, operation: Operation[T], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> RawResponse[T]:
        return await self._client.call(operation, arguments, extra)


class Method(Protocol[P, T_co]):
    """How a type checker sees a group's method when a raw group reuses it."""

    def __get__(self, instance: object, owner: type) -> Callable[P, T_co]: ...


def raw(method: Callable[Concatenate[Any, P], T]) -> Method[P, RawResponse[T]]:
    """A method of a `Group`, as a method of a `RawGroup`: the same function with another type."""
    return cast("Method[P, RawResponse[T]]", method)  # bound to a RawGroup, its `_call` gives the whole response


def async_raw(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, T]],
) -> Method[P, Coroutine[Any, Any, RawResponse[T]]]:
    """`raw` for asyncio."""
    return cast("Method[P, Coroutine[Any, Any, RawResponse[T]]]", method)
