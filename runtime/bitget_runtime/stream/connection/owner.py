"""What a connection needs of those that it works for: the takers of its pushes, and whoever keeps it up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from bitget_runtime.errors import ApiError, BitgetError, DecodeError
    from bitget_runtime.stream.connection.connection import Connection
    from bitget_runtime.stream.wire.key import Key


class Taker(Protocol):
    """Takes the pushes of a subscription. `Any`: a text frame as it is, a binary one as a message."""

    @property
    def take(self) -> Callable[[Any], None]: ...


class ConnectionOwner(Protocol):
    """Receives what happens on a connection."""

    def unreached(self, error: BitgetError) -> None:
        """An attempt to connect has failed; another one follows, unless that takes too long."""

    def confirmed(self, connection: Connection, key: Key) -> None: ...

    def refused(self, connection: Connection, key: Key, error: BitgetError) -> None: ...

    def postponed(self, connection: Connection, keys: tuple[Key, ...], error: ApiError) -> None: ...

    def upgrading(self, connection: Connection) -> None: ...

    def undecodable(self, connection: Connection, error: DecodeError) -> None: ...

    def unreadable(self, connection: Connection, channel: str, error: DecodeError) -> None: ...

    def clock_set_back(self, connection: Connection, jump: float, within: float) -> None: ...
