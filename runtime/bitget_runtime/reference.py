"""What the catalogue says about each call, for people: loaded on demand, without any model or method."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import msgspec
from msgspec import Struct

_STREAM = ".stream."


class Member(Struct, frozen=True, omit_defaults=True):
    """A parameter, or a member of a response.

    Attributes:
        name: Name in Python.
        wire: Name on the wire.
        type: Its type, as the catalogue writes it.
        values: Name of the set of values that it takes; see `values_of`.
        required: Whether it must be given, or is always present.
        meaning: What it means.
        members: Its own members, if it is an object.
    """

    name: str
    wire: str
    type: str
    values: str | None = None
    required: bool = False
    meaning: str = ""
    members: tuple[Member, ...] = ()


class CallReference(Struct, frozen=True, omit_defaults=True):
    """What the catalogue says about an operation, a channel or a command.

    Attributes:
        summary: What it does.
        call: Method and path, or how a channel is called on the wire.
        docs: Page of the official documentation.
        deprecated: A notice if the exchange is retiring it: until when it works, and what to use instead; empty if it
            isn't.
        auth: `public` or `signed`.
        permission: Permission that the key needs, as documented.
        limits: How often it may be called.
        outcome: What a lost response leaves open: `none`, or the fate of an `order`, a `transfer`, a `setting`.
        notes: Rules that don't belong to one parameter.
        codes: Error codes that its docs name; there may be others.
        takes_list: Name of the list that it takes, if the parameters are those of one item.
        pages: Whether it returns page by page, so that there is a walk over all pages.
        request: Its parameters.
        response: Type of the response's data.
        members: Members of that type, or of each of its items.
    """

    summary: str
    call: str
    auth: str
    outcome: str
    docs: str = ""
    deprecated: str = ""
    permission: str | None = None
    limits: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    takes_list: str | None = None
    pages: bool = False
    request: tuple[Member, ...] = ()
    response: str = ""
    members: tuple[Member, ...] = ()

    @property
    def reads_only(self) -> bool:
        """Whether it changes nothing on the exchange."""
        return self.outcome == "none"


class ValueSet(Struct, frozen=True):
    """A named set of values.

    Attributes:
        meaning: What the set is about.
        values: Meaning of each value, empty if it is obvious.
    """

    meaning: str
    values: Mapping[str, str]


class Reference(Mapping[str, CallReference]):
    """What the catalogue says about each call, by address.

    Args:
        package: The package that the catalogue was generated into.
        addresses: Addresses of all calls, in the catalogue's order.
    """

    def __init__(self, package: str, addresses: Iterable[str]) -> None:
        self._package = package
        self._addresses = dict.fromkeys(addresses)

    def __getitem__(self, address: str) -> CallReference:
        group, name = _group_of(address)
        if address not in self._addresses:
            raise KeyError(address)
        return _calls(self._package, group)[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._addresses)

    def __len__(self) -> int:
        return len(self._addresses)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self)})"

    def values_of(self, name: str) -> ValueSet:
        """A set of values by its name, such as `Side`."""
        return _value_sets(self._package)[name]


def document(package: str, name: str) -> dict[str, Any]:
    """A JSON document from a package. `Any`: it is JSON."""
    from importlib.resources import files  # slow to import, and needed only here

    found: dict[str, Any] = msgspec.json.decode(files(package).joinpath(name).read_bytes())
    return found


def _group_of(address: str) -> tuple[str, str]:
    """The file that describes a call, and its name there."""
    api, stream, name = address.partition(_STREAM)
    if stream:
        return f"{api}{_STREAM.rstrip('.')}", name
    group, _, name = address.rpartition(".")
    return group, name


@cache
def _calls(package: str, group: str) -> dict[str, CallReference]:
    return msgspec.json.decode(_content(package, group), type=dict[str, CallReference])


@cache
def _value_sets(package: str) -> dict[str, ValueSet]:
    return msgspec.json.decode(_content(package, "values"), type=dict[str, ValueSet])


def _content(package: str, address: str) -> bytes:
    from pkgutil import get_data  # needed only here; `importlib.resources` takes several times as long to import

    content = get_data(package, f"{address.replace('.', '/')}_reference.json")
    if content is None:
        raise FileNotFoundError(f"{package} was loaded in a way that its files can't be read")
    return content
