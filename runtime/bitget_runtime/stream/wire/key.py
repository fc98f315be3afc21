"""What identifies a subscription, in the words that are sent and in those of an exchange that says more or less."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, TypeAlias

Key: TypeAlias = frozenset[tuple[str, str]]
"""A subscription, without regard to the order of what it says."""

DEFAULT = "default"
"""Value of an argument that stands for all instruments or coins."""


def key_of(argument: dict[str, Any]) -> Key:
    """What identifies a subscription."""
    return frozenset((name, str(value)) for name, value in argument.items())


def named_among(argument: dict[str, Any], known: Collection[Key]) -> Key | None:
    """The subscription that an argument is, or else the nearest one."""
    key = key_of(argument)
    return key if key in known else nearest_key(key, known)


def nearest_key(key: Key, known: Iterable[Key]) -> Key | None:
    """The subscription that the exchange means where it says more, or less, than was asked for.

    What both say must be the same but for upper and lower case, and what was asked for and is not said must be a
    default; of several, the one that agrees in most wins.
    """
    said = {name: value.casefold() for name, value in key}
    best: Key | None = None
    most = 0
    for one in known:
        common = [(name, value) for name, value in one if name in said]
        unsaid = [value for name, value in one if name not in said]
        same = all(said[name] == value.casefold() for name, value in common) and set(unsaid) <= {DEFAULT}
        if same and len(common) > most:
            best, most = one, len(common)
    return best
