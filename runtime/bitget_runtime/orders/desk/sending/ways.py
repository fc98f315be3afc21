"""What sending orders needs of others: the ways that requests go, and somebody who finds out what is left uncertain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.reading.reads import Calls
    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.stream.interface import SendCommand
    from bitget_runtime.stream.wire.channel import Command


class Watch(Protocol):
    """Starts finding out more, and returns at once."""

    def resolve(self, order: Tracked) -> None:
        """Find out whether the exchange has the order."""

    def follow(self, order: Tracked) -> None:
        """Find out whether it has ended."""

    def confirm(self, order: Tracked, since: float) -> None:
        """Look an order up if nothing is heard of it that is newer than a time by the monotonic clock."""

    async def look(self, order: Tracked) -> None:
        """Find out its state now. A failure to ask isn't an error."""

    def reread(self, kind: str) -> None:
        """Read all orders of a kind again."""


class Ways(NamedTuple):
    """How requests are sent.

    Attributes:
        operations: By address. `Any`: responses of any operation.
        commands: By address.
        calls: Sends over REST.
        command: Sends over a WebSocket; None if orders go over REST.
        valid: Milliseconds for which the exchange accepts a signed request.
        longest: Milliseconds after which a call is not signed again.
        goes_on: A call continues when nobody waits for it any more, and may be signed only then.
    """

    operations: Mapping[str, Operation[Any]]
    commands: Mapping[str, Command[Any]]
    calls: Calls
    command: SendCommand | None
    valid: int
    longest: int
    goes_on: bool
