"""What sending orders needs of others: the ways that requests go, and somebody who finds out what is left uncertain."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.reading.reads import Calls
    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.stream.wire.channel import Command
    from bitget_runtime.stream.wire.push import Gap


class Commanding(Protocol):
    """Sends a command over a WebSocket, once. `Any`: arguments and replies of any command."""

    def __call__(
        self, command: Command[Any], beside: Mapping[str, Any], arguments: Mapping[str, Any], extra: Extra | None, /
    ) -> Coroutine[Any, Any, Any]: ...


class Watch(Protocol):
    """Starts finding out more, and returns at once."""

    def resolve(self, order: Tracked) -> None:
        """Find out whether the exchange has the order."""

    def follow(self, order: Tracked) -> None:
        """Find out whether it has ended."""

    async def look(self, order: Tracked) -> None:
        """Find out its state now. A failure to ask isn't an error."""

    def reread(self, kind: str) -> None:
        """Read all orders of a kind again."""

    def interrupted(self, gap: Gap) -> None:
        """Tell whoever reads events that pushes are missing, and that orders are read again."""


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
    command: Commanding | None
    valid: int
    longest: int
    goes_on: bool
