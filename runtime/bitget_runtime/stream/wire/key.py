"""What identifies a subscription, both as sent and as the exchange names it, which may have more or fewer members."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, TypeAlias

from bitget_runtime.stream.wire.frames import DEFAULT

Key: TypeAlias = frozenset[tuple[str, str]]
"""The members of a subscription, in no particular order."""


def key_of(argument: dict[str, Any]) -> Key:
    """What identifies a subscription."""
    return frozenset((name, str(value)) for name, value in argument.items())


def named_among(argument: dict[str, Any], known: Collection[Key]) -> Key | None:
    """The subscription with this argument, or else the nearest one."""
    key = key_of(argument)
    return key if key in known else nearest_key(key, known)


def nearest_key(key: Key, known: Iterable[Key]) -> Key | None:
    """The subscription that the exchange means if it names more, or fewer, members than were sent.

    Members in both must be equal except for case, and members that were sent but not named must be
    defaults; of several subscriptions, the one with most members in common wins.
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
