"""Two connections with the same subscription, while one takes over from the other: everything once. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from msgspec.structs import replace

from bitget_runtime.stream.wire.identity import Identity, Thing, entries_of
from bitget_runtime.stream.wire.push import Push

# Any: pushes and messages are of whatever type their channel has


class Overlap(Protocol):
    """Decides what to take of two connections."""

    @property
    def has_switched(self) -> bool:
        """Nothing is taken from the old connection any more."""
        ...

    def wants(self, *, is_new: bool) -> bool:
        """Whether to look at a push at all."""
        ...

    def admitted(self, item: Any, *, is_new: bool) -> Any | None:
        """What to take of a push: all of it, a part, or None."""
        ...

    def rest(self, *, new_is_left: bool) -> Overlap | None:
        """What knows, when one connection is left, what that has yet to tell though it was taken from the other one.

        For it the one that is left is the old one.
        """


class Switch:
    """Books, and binary messages: all is taken from the old connection until the new one begins, and then from that
    one alone, for the changes of two snapshots do not mix."""

    def __init__(self) -> None:
        self.has_switched = False

    def wants(self, *, is_new: bool) -> bool:
        self.has_switched = self.has_switched or is_new
        return is_new is self.has_switched

    def admitted(self, item: Any, *, is_new: bool) -> Any | None:
        return item

    def rest(self, *, new_is_left: bool) -> None:
        return None


class Events:
    """Each event is taken from the connection that tells of it first, however the two put them into pushes.

    Args:
        identity: Tells events apart.
        last: The last push before; what it tells was taken.
    """

    has_switched = False

    def __init__(self, identity: Identity, last: Push[Any] | None) -> None:
        self._identity = identity
        self._ahead: dict[Thing, int] = {}
        # past its beginning, the old connection has told what a new one begins with
        self._skips_snapshots = last is not None and last.action != "snapshot"
        for one in entries_of(last.data) if last is not None else ():
            self._is_first(one, is_new=False)

    def wants(self, *, is_new: bool) -> bool:
        return True

    def admitted(self, item: Push[Any], *, is_new: bool) -> Push[Any] | None:
        if is_new and self._skips_snapshots and item.action == "snapshot":
            return None
        entries = entries_of(item.data)
        return _part(item, entries, [one for one in entries if self._is_first(one, is_new=is_new)])

    def _is_first(self, entry: Any, *, is_new: bool) -> bool:
        """Count how many times either side is ahead with an event; what the other one had before is not taken."""
        event, side = self._identity.event(entry), 1 if is_new else -1
        ahead = self._ahead.pop(event, 0)
        if ahead + side:
            self._ahead[event] = ahead + side
        return ahead * side >= 0

    def rest(self, *, new_is_left: bool) -> Events | None:
        if not self._identity.names:  # what comes later may be another event of the same words
            return None
        rest = Events(self._identity, None)
        rest._ahead = {event: -ahead if new_is_left else ahead for event, ahead in self._ahead.items()}
        return rest if any(ahead > 0 for ahead in rest._ahead.values()) else None

    def begin_again(self) -> Events:
        """The same for another new connection."""
        self._skips_snapshots = True
        return self


class States:
    """Of each thing the old connection is taken from until the new one tells of it: what is late there is out of date.

    A push of the new one is never cut, since what it does not name may be gone; one that tells nothing new is left out.

    Args:
        identity: Tells things apart.
        last: The last push before.
    """

    has_switched = False

    def __init__(self, identity: Identity, last: Push[Any] | None) -> None:
        self._identity = identity
        self._last = None if last is None else last.data
        self._moved: set[Thing] = set()

    def wants(self, *, is_new: bool) -> bool:
        return True

    def admitted(self, item: Push[Any], *, is_new: bool) -> Push[Any] | None:
        entries = entries_of(item.data)
        if is_new:
            self._moved.update(map(self._identity.thing, entries))
            return None if item.data == self._last else item
        taken = [one for one in entries if self._identity.thing(one) not in self._moved]
        self._last = item.data if len(taken) == len(entries) else self._last
        return _part(item, entries, taken)

    def rest(self, *, new_is_left: bool) -> None:
        return None


def _part(item: Push[Any], entries: Sequence[Any], taken: Sequence[Any]) -> Push[Any] | None:
    if len(taken) == len(entries):
        return item
    return replace(item, data=taken) if taken else None
