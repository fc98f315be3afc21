"""What a subscription asks for, and which connections can serve it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, NamedTuple, TypeVar

from bitget_runtime.rest.wire.request import Arguments, Extra
from bitget_runtime.stream.delivery.source import Source
from bitget_runtime.stream.wire.binary import BinaryChannel
from bitget_runtime.stream.wire.channel import Argument, Channel
from bitget_runtime.stream.wire.push import Push

if TYPE_CHECKING:
    from bitget_runtime.stream.wire.sbe import BinaryMessage, Decoders

T = TypeVar("T")
M = TypeVar("M", bound="BinaryMessage")
I = TypeVar("I")  # noqa: E741 - an item: a push or a binary message


class ConnectionKind(NamedTuple):
    """What a connection is for.

    Attributes:
        scope: What it carries; all except public and binary data need a login.
        category: The only category of a connection for binary data, whose frames do not name theirs.
    """

    scope: Literal["public", "private", "trade", "binary"]
    category: str = ""


TRADE = ConnectionKind("trade")
"""A connection for commands."""


class SubscriptionRequest(NamedTuple, Generic[I]):
    """What to subscribe to.

    Attributes:
        source: The channel.
        argument: The subscription as it is sent.
        kind: Which connection it needs.
        decoders: Decoders of binary frames; None for texts.
    """

    source: Source[I]
    argument: Argument
    kind: ConnectionKind
    decoders: Decoders | None = None


def channel_request(channel: Channel[T], arguments: Arguments, extra: Extra | None) -> SubscriptionRequest[Push[T]]:
    """A request for a channel.

    Raises:
        InvalidArgument: an argument isn't valid.
    """
    return SubscriptionRequest(channel, channel.argument(arguments, extra), ConnectionKind(channel.scope))


def binary_request(channel: BinaryChannel[M], category: str, symbol: str) -> SubscriptionRequest[M]:
    """A request for binary market data; raises as `channel_request` does."""
    kind = ConnectionKind("binary", category)
    return SubscriptionRequest(channel, channel.argument(category, symbol), kind, channel.decoders)
