"""Two connections with the same subscription, while one takes over from the other: everything once. Pure."""

from __future__ import annotations

_SNAPSHOT = b'"action":"snapshot"'


class Overlap:
    """Decides which pushes of two connections to take.

    What was taken from one is not taken from the other again; pushes are the same when their data is, byte for byte.
    Where pushes are changes to a snapshot, or binary, all are taken from the old connection until the new one begins,
    and from then on all from the new one: the changes of two snapshots do not mix.

    Args:
        switches: Take from one connection at a time.
        updates: The old connection is past its snapshot; the one that the new connection begins with only tells again.
    """

    def __init__(self, *, switches: bool, updates: bool) -> None:
        self._switches = switches
        self._skips_snapshots = updates and not switches
        self._new_has_begun = False
        self._ahead: dict[bytes, int] = {}

    @property
    def has_switched(self) -> bool:
        """Nothing is taken from the old connection any more."""
        return self._switches and self._new_has_begun

    def admits(self, payload: bytes, *, is_new: bool) -> bool:
        """Whether to take a push."""
        if self._switches:
            self._new_has_begun = self._new_has_begun or is_new
            return is_new is self._new_has_begun
        if is_new and self._skips_snapshots and _SNAPSHOT in payload:
            return False
        return self._is_first(_content(payload), 1 if is_new else -1)

    def _is_first(self, content: bytes, side: int) -> bool:
        """Count how many times each side is ahead with a content; what the other side had before is not taken."""
        ahead = self._ahead.pop(content, 0)
        if ahead + side:
            self._ahead[content] = ahead + side
        return ahead * side >= 0


def _content(payload: bytes) -> bytes:
    """The data of a push, without the time at which it was sent."""
    start = payload.find(b'"data":')
    end = payload.rfind(b',"ts":')
    return payload[start:end] if end > start >= 0 else payload[max(start, 0) :]
