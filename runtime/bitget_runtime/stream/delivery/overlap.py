"""While a new connection takes over, both bring the same subscription: decides what to take from which. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from msgspec.structs import replace

from bitget_runtime.stream.wire.identity import Identity, Thing, entries_of
from bitget_runtime.stream.wire.push import Push

if TYPE_CHECKING:
    from bitget_runtime.stream.delivery.feed import Feed

# Any: pushes and messages are of whatever type their channel has


class Overlap(Protocol):
    """Decides what to take from each of two connections."""

    @property
    def has_switched(self) -> bool:
        """Nothing more is taken from the old connection."""
        ...

    def wants(self, *, is_new: bool) -> bool:
        """Whether to look at a push at all."""
        ...

    def admitted(self, item: Any, *, is_new: bool) -> Any | None:
        """The part of a push to take: all of it, some of it, or None."""
        ...

    def rest(self, *, new_is_left: bool) -> Overlap | None:
        """Once one connection is left: filters what it has yet to bring but the other one has brought already.

        In the filter, the connection that is left counts as the old one. None if nothing is to be filtered.
        """


class SwitchOverlap:
    """Books and binary messages: everything comes from the old connection until the new one begins, and only from the
    new one after that, because changes to two different snapshots do not mix."""

    def __init__(self) -> None:
        self.has_switched = False

    def wants(self, *, is_new: bool) -> bool:
        self.has_switched = self.has_switched or is_new
        return is_new is self.has_switched

    def admitted(self, item: Any, *, is_new: bool) -> Any | None:
        return item

    def rest(self, *, new_is_left: bool) -> None:
        return None


class EventOverlap:
    """Events: each is taken from the connection that brings it first, however the two group events into pushes.

    Args:
        identity: Identifies events.
        last: The last push before the overlap, whose events were taken.
    """

    has_switched = False

    def __init__(self, identity: Identity, last: Push[Any] | None) -> None:
        self._identity = identity
        self._ahead: dict[Thing, int] = {}
        # once the old connection is past its snapshot, it has brought what the snapshot of a new one holds
        self._skips_snapshots = last is not None and last.action != "snapshot"
        for entry in entries_of(last.data) if last is not None else ():
            self._is_first(entry, is_new=False)

    def wants(self, *, is_new: bool) -> bool:
        return True

    def admitted(self, item: Push[Any], *, is_new: bool) -> Push[Any] | None:
        if is_new and self._skips_snapshots and item.action == "snapshot":
            return None
        entries = entries_of(item.data)
        return _part(item, entries, [entry for entry in entries if self._is_first(entry, is_new=is_new)])

    def _is_first(self, entry: Any, *, is_new: bool) -> bool:
        """Count by how many one side is ahead with an event; an event that the other side had before is not taken."""
        event, side = self._identity.event(entry), 1 if is_new else -1
        ahead = self._ahead.pop(event, 0)
        if ahead + side:
            self._ahead[event] = ahead + side
        return ahead * side >= 0

    def rest(self, *, new_is_left: bool) -> EventOverlap | None:
        if not self._identity.names:  # a later event may look the same
            return None
        rest = EventOverlap(self._identity, None)
        rest._ahead = {event: -ahead if new_is_left else ahead for event, ahead in self._ahead.items()}
        return rest if any(ahead > 0 for ahead in rest._ahead.values()) else None

    def with_another_connection(self) -> EventOverlap:
        """The same filter, for the overlap with the next new connection."""
        self._skips_snapshots = True
        return self


class SnapshotOverlap:
    """Snapshots: those about a thing come from the old connection until the new one brings one about the same thing;
    later ones of the old connection are out of date.

    A push of the new connection is never cut, since things that it does not name may be gone; it is skipped if it is
    equal to the last one.

    Args:
        identity: Identifies things.
        last: The last push before the overlap.
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
        taken = [entry for entry in entries if self._identity.thing(entry) not in self._moved]
        self._last = item.data if len(taken) == len(entries) else self._last
        return _part(item, entries, taken)

    def rest(self, *, new_is_left: bool) -> None:
        return None


def _part(item: Push[Any], entries: Sequence[Any], taken: Sequence[Any]) -> Push[Any] | None:
    if len(taken) == len(entries):
        return item
    return replace(item, data=taken) if taken else None


class OverlapSide:
    """One of the two connections that bring a feed at the same time.

    Args:
        feed: The feed.
        overlap: Decides what to take.
        is_new: This is the new connection.
    """

    def __init__(self, feed: Feed[Any], overlap: Overlap, *, is_new: bool) -> None:
        self._feed = feed
        self._overlap = overlap
        self._is_new = is_new

    def take(self, payload: Any) -> None:
        """Take a push, unless the other connection brought the same. `Any`: see `Source`."""
        self._feed.take_from(self._overlap, payload, is_new=self._is_new)
