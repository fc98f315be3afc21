"""What sending orders needs of others: the ways that requests go, and somebody who finds out what is left uncertain."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from bitget_runtime.errors import BitgetError, OutcomeUnknown, TransportError
from bitget_runtime.orders.desk.sending.under_way import NeverBegun, UnderWay
from bitget_runtime.rest.call.unsent import note_unsent
from bitget_runtime.rest.wire.outcome import outcome_unknown
from bitget_runtime.rest.wire.request import write

if TYPE_CHECKING:
    import asyncio

    from bitget_runtime.orders.desk.asking import Framed
    from bitget_runtime.orders.desk.reading.reads import Calls
    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.request import Extra, Origin, Written
    from bitget_runtime.stream.interface import SendCommand
    from bitget_runtime.stream.wire.channel import Command
    from bitget_runtime.stream.wire.push import Gap


class Watch(Protocol):
    """Starts finding out more, and returns at once."""

    @property
    def is_over(self) -> bool:
        """Whether the orders are closed, and nothing more is begun."""
        ...

    def check_open(self) -> None:
        """Raises:
        StreamClosed: the orders are closed, and nobody would follow what is sent.
        """

    def keep_at(self, work: Callable[[], Coroutine[Any, Any, object]]) -> asyncio.Task[None]:
        """Start some work, which ends with the orders. If it fails, it begins again."""
        ...

    def resolve(self, order: Tracked) -> None:
        """Find out whether the exchange has the order."""

    def follow(self, order: Tracked) -> None:
        """Find out whether it has ended."""

    def catch_up(self, order: Tracked) -> None:
        """Find out what happened to an order before it was followed here."""

    def catch_up_together(self, orders: Sequence[Tracked]) -> None:
        """Get the fills that orders of one kind, which the exchange has shown, had before they were followed here."""

    def confirm(self, order: Tracked, since: float) -> None:
        """Look an order up if nothing is heard of it that is newer than a time by the monotonic clock."""

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
        origin: What all requests share.
        under_way: The requests that wait for their responses.
    """

    operations: Mapping[str, Operation[Any]]
    commands: Mapping[str, Command[Any]]
    calls: Calls
    command: SendCommand | None
    valid: int
    longest: int
    goes_on: bool
    origin: Origin
    under_way: UnderWay

    async def by_rest(self, operation: Operation[Any], arguments: Any, extra: Extra | None = None) -> Any:
        """The data of the response. `Any`: data of any operation."""
        with self.under_way.noted(lambda: self._lost(operation, arguments, extra)):
            try:
                return (await self.calls(operation, arguments, extra)).data
            except NeverBegun:
                note_unsent(operation, write(operation.form, arguments, extra, operation.address))
                raise

    @property
    def still_signed(self) -> int:
        """Milliseconds for which a request that nobody waits for any more may still be signed."""
        return self.longest if self.goes_on else 0

    def _lost(self, operation: Operation[Any], arguments: Any, extra: Extra | None) -> BitgetError:
        """The error of a request that may have been sent, and whose response can't be awaited."""
        closed = TransportError("the orders were closed before there was a response", operation=operation.address)
        return self.unknown(operation, write(operation.form, arguments, extra, operation.address), closed) or closed

    def unknown(self, operation: Operation[Any], written: Written, error: BitgetError) -> OutcomeUnknown | None:
        """The error for what an error leaves open of a request that was sent; None if it leaves nothing open."""
        unknown = outcome_unknown(operation, written, error, self.origin)
        if unknown is not None:
            unknown.__cause__ = error
        return unknown

    async def by_command(self, command: Command[Any], frame: Framed, extra: Extra | None = None) -> Any:
        """The content of the reply. `Any`: that of any command."""
        assert self.command is not None
        with self.under_way.noted(None):
            return await self.command(command, frame.beside, frame.arguments, extra)
