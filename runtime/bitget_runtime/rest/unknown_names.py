"""The error for a name that a client or a group does not have, which says where something like it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NoReturn

_MOST_NAMED = 4


class NoSuchName(AttributeError):
    """There is no such name. The hint is only looked up when the error is shown, so that `hasattr` stays cheap."""

    def __init__(self, owner: object, name: str, addresses: Callable[[], Iterable[str]]) -> None:
        super().__init__(f"{type(owner).__name__!r} object has no attribute {name!r}", name=name, obj=owner)
        self._addresses = addresses

    def __str__(self) -> str:
        assert self.name is not None
        return f"{super().__str__()}: {_hint(self.obj, self.name, self._addresses())}"

    def __reduce__(self) -> tuple[type[AttributeError], tuple[str]]:
        return AttributeError, (str(self),)


def no_such_name(owner: object, name: str, addresses: Callable[[], Iterable[str]]) -> NoReturn:
    """Raise `AttributeError` for a name that normal lookup has not found.

    Args:
        owner: What was asked for it.
        name: The name.
        addresses: Gives the addresses of all calls, such as `uta.market.get_tickers`.
    """
    if name.startswith("_") or hasattr(type(owner), name):  # a property that raised: it raises its own error again
        object.__getattribute__(owner, name)
    raise NoSuchName(owner, name, addresses)


def _hint(owner: object, name: str, addresses: Iterable[str]) -> str:
    # clients are created faster without these
    from difflib import get_close_matches

    from bitget_runtime.search import find

    names = [one for one in dir(owner) if not one.startswith("_")]
    known = {address: (address, "", "") for address in addresses}
    generations = [one for one in names if any(address.startswith(f"{one}.") for address in known)]
    near = get_close_matches(name, names, _MOST_NAMED, 0.8)
    near = near or [f"{one}.{name}" for one in generations if hasattr(getattr(owner, one), name)]
    near = near or [one for one in names if name in one][:_MOST_NAMED]
    if near:
        return f"did you mean {' or '.join(near)}?"
    paths = dict.fromkeys(f"client.{_up_to(address, name)}" for address in find({}, name, known))
    if paths:
        return f"there is {' or '.join([*paths][:_MOST_NAMED])}"
    return f"there are {', '.join(names)}"


def _up_to(address: str, name: str) -> str:
    """The path to the group of that name, or the whole address if it has no such group."""
    parts = address.split(".")
    return ".".join(parts[: parts.index(name) + 1]) if name in parts else address
