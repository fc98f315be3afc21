"""The blocking and the asyncio face of one thing have the same members, arguments and descriptions."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

import bitget_client
from bitget_runtime.public import PUBLIC

GENERATED = (
    "client",
    "raw_client",
    "uta",
    "uta.orders",
    "uta.sbe",
    "uta.stream",
    "uta.trade",
    "classic",
    "classic.stream",
)
"""Modules of the client with classes that users reach: of groups, one of many that a template writes."""

CONSTRUCTED = ("Bitget",)
"""Classes whose instances users make with arguments."""

DIFFERENT = {
    "CancelAllAfter": "an event loop that runs is a sign of life; a thread that runs is none",
    "Orders.cancel_all_after": "for the same reason, and `by_hand` does without it",
    "OrderEvents": "a wait can be cancelled in asyncio alone",
    "OrderEvents.aclose": "named so that `contextlib.aclosing` works with it",
    "OrderEvents.close": "see `aclose`",
    "Orders.events": "`asyncio.timeout` takes the place of the argument",
    "Subscription.read": "it is there for its argument; asyncio has `anext` and `asyncio.timeout`",
    "Stream.events": "see `Orders.events`",
    "Stream.close": "a thread has to end, too, even if a callback blocks it",
    "History.download": "files of an executor are made by blocking clients",
    "History.download_records": "see `History.download`",
}
"""Members, or classes for their own descriptions, that differ, and why."""

DUNDERS = {"__aenter__": "__enter__", "__aexit__": "__exit__", "__aiter__": "__iter__", "__anext__": "__next__"}

THREADS = (
    r"[;.] [Tt]hreads may share (it|one|a stream)\b",
    r"; called in the orders' thread\b",
    r" The condition is called in the orders' thread\.",
    r", in (the thread|the event loop) of the stream\b",
    r"; it belongs to the event loop in which it is used first\b",
    r", and end the thread\b",
    r", in a thread of their own\b",
    r",? for asyncio\b",
)
"""What only one of them has to say."""


def pairs() -> Iterator[Any]:
    spaces = [vars(import_module(f"bitget_client.{name}")) for name in GENERATED]
    for space in ({name: getattr(bitget_client, name) for name in PUBLIC}, *spaces):
        for name, one in space.items():
            if isinstance(one, type) and f"Async{name}" in space and is_here(one, space):
                yield pytest.param(one, space[f"Async{name}"], id=name)


def is_here(one: type, space: dict[str, Any]) -> bool:
    """Whether a class is defined in a module, or is public; those from elsewhere are bases of them."""
    return "__name__" not in space or one.__module__ == str(space["__name__"])


def members(face: type) -> dict[str, tuple[str, Any]]:
    """Methods and properties that users see, each with the class that has it: those of base classes too."""
    found = {}
    for base in reversed(face.__mro__):
        if base.__module__.startswith("bitget"):
            for name, one in vars(base).items():
                shown = DUNDERS.get(name, name)
                is_shown = shown[0] != "_" or shown in DUNDERS.values()
                if is_shown or (shown == "__init__" and base.__name__.removeprefix("Async") in CONSTRUCTED):
                    found[shown] = base.__name__, one
    return {name: one for name, one in found.items() if callable(one[1]) or isinstance(one[1], property)}


def plain(text: str) -> str:
    """A text without what asyncio adds to it."""
    text = " ".join(text.split())
    for said in THREADS:
        text = re.sub(said, "", text)
    text = re.sub(r"\bCoroutine\[Any, Any, (.*)\]|\bAwaitable\[(.*)\]", lambda found: found[1] or found[2], text)
    return re.sub(r"\ban? (?=`)|\b(await|async) |\b(Async|Sync)(?=[A-Z])", "", text)


def signature(one: Any) -> list[str]:
    function: Any = one.fget if isinstance(one, property) else one
    found = inspect.signature(function)
    arguments = [f"{each.kind} {each.name}: {each.annotation} = {each.default!r}" for each in found.parameters.values()]
    return [plain(text) for text in [*arguments, f"returns {found.return_annotation}"]]


def description(one: Any) -> str:
    text = inspect.cleandoc(one.__doc__ or "")
    if isinstance(one, type) and one.__name__.removeprefix("Async") not in CONSTRUCTED:
        text = text.partition("\n\nArgs:")[0]
    return plain(text)


def differences(blocking: type, other: type) -> Iterator[tuple[str, object]]:
    """What differs, by the name that an exception is made under."""
    mine, its = members(blocking), members(other)
    for one in mine.keys() ^ its.keys():
        if one not in DUNDERS.values():  # those may come from a base class of `typing`
            owner, _ = (mine | its)[one]
            yield f"{owner.removeprefix('Async')}.{one}", "only one of them has it"
    for one in mine.keys() & its.keys():
        (owner, a), (_, b) = mine[one], its[one]
        if signature(a) != signature(b):
            yield f"{owner}.{one}", (signature(a), signature(b))
        if description(a) != description(b) and one not in DUNDERS.values() and not refers(b, f"`{owner}.{one}`"):
            yield f"{owner}.{one}", (description(a), description(b))
    name = blocking.__name__
    if not refers(other, f"`{name}`") and description(blocking) != description(other):
        yield name, (description(blocking), description(other))


def refers(one: Any, what: str) -> bool:
    """Whether a description leaves the rest to the one of the blocking face."""
    return what in (one.__doc__ or "")


@pytest.mark.parametrize(("blocking", "other"), [*pairs()])
def test_both_faces_say_the_same(blocking: type, other: type) -> None:
    assert [one for one in differences(blocking, other) if one[0] not in DIFFERENT] == []


def test_every_exception_is_needed() -> None:
    found = {name for pair in pairs() for name, _ in differences(*pair.values)}
    assert DIFFERENT.keys() - found == set()
