"""What other rooms use of a stream, beyond what its users see; with `opening.py` the only way in."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from bitget_runtime.errors import BitgetError
    from bitget_runtime.rest.wire.request import Arguments, Extra
    from bitget_runtime.stream.async_stream import AsyncStream, AsyncSubscription
    from bitget_runtime.stream.delivery.inbox import Delivery
    from bitget_runtime.stream.sync_stream import Stream, Subscription
    from bitget_runtime.stream.wire.channel import Channel, Command
    from bitget_runtime.stream.wire.push import Gap, Push

T = TypeVar("T")

SendCommand: TypeAlias = (
    "Callable[[Command[Any], Mapping[str, Any], Arguments | Sequence[Any], Extra | None], Coroutine[Any, Any, Any]]"
)
"""Sends a command over a stream, once. `Any`: arguments and replies of any command."""


def subscribe(
    stream: Stream, channel: Channel[T], arguments: Arguments, delivery: Delivery[Any] | None = None
) -> Subscription[Push[T]]:
    """Subscribe as a method of the stream does.

    Args:
        stream: The stream.
        channel: The channel.
        arguments: Its arguments, by wire name.
        delivery: How its pushes reach their reader; the stream's way by default.

    Raises:
        InvalidArgument: an argument isn't valid, or this stream has subscribed already.
        StreamClosed: the stream is closed.
    """
    return stream._subscribe(channel, arguments, delivery, None, None)


def subscribe_async(
    stream: AsyncStream, channel: Channel[T], arguments: Arguments, delivery: Delivery[Any] | None = None
) -> AsyncSubscription[Push[T]]:
    """`subscribe` for asyncio."""
    return stream._subscribe(channel, arguments, delivery, None, None)


def when_lapsed(subscription: AsyncSubscription[Any], notify: Callable[[BitgetError, Gap], None]) -> None:
    """Call a function if a subscription ends though nobody has closed it, with why, and with what is missing until
    then. `Any`: any items."""
    subscription._when_lapsed(notify)


def sender_of_commands(stream: AsyncStream) -> SendCommand:
    """What the stream's methods send their commands with."""
    return stream._command
