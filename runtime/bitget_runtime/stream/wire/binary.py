"""Channels of binary (SBE) market data, whose frames name no subscription but only their kind and symbol."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.stream.wire.frames import INST_TYPE, SYMBOL
from bitget_runtime.stream.wire.identity import Identity
from bitget_runtime.stream.wire.sbe import BinaryMessage, Decoders, Message
from bitget_runtime.values.drift import report

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts, StreamFacts
    from bitget_runtime.stream.wire.channel import Argument
    from bitget_runtime.stream.wire.key import Key

M = TypeVar("M", bound=BinaryMessage)


class BinaryChannel(Generic[M]):
    """A topic of binary market data.

    Attributes:
        address: Where it is found on the client, such as `uta.stream.sbe.books1`.
        message: The message that its frames carry.
        generation: Generation of the API.
        decoders: Decodes the frames of its connection.
    """

    is_binary = True
    identity = Identity()  # a subscription is about one symbol
    silent_after: float | None = None

    def __init__(self, api: ApiFacts, address: str, message: Message[M], decoders: Decoders) -> None:
        self.address = address
        self.message = message
        self.decoders = decoders
        self.generation = address.partition(".")[0]
        self._facts: StreamFacts = api.streams[self.generation]

    def symbol_of(self, argument: Argument) -> None:
        """None: messages name their own symbol."""

    def undocumented(self, argument: Argument) -> str:
        """Nothing: categories are checked before anything is sent."""
        return ""

    def conflates(self, argument: Argument) -> bool:
        """Whether each message replaces the one before."""
        return self.message.pushes == "snapshots"

    @property
    def merges(self) -> bool:
        """Whether messages are changes that need the snapshot before them."""
        return self.message.pushes == "changes"

    def argument(self, category: str, symbol: str) -> Argument:
        """The subscription as it is sent.

        Raises:
            InvalidArgument: the category is not available here, or the symbol isn't text.
        """
        if category not in self.message.categories:
            known = ", ".join(self.message.categories)
            raise InvalidArgument(f"inst_type must be one of {known}, not {category!r}", operation=self.address)
        if not isinstance(symbol, str) or not symbol:
            raise InvalidArgument(f"symbol must be text, not {symbol!r}", operation=self.address)
        return {INST_TYPE: category, self._facts.channel_key: self.message.topic, SYMBOL: symbol}

    @property
    def quick_decode(self) -> Callable[[Any], M]:
        """Returns the message, since it is decoded before its subscription is known. `Any`: one of this channel."""
        return _as_it_is

    def decode(self, payload: Any) -> M:
        """See `quick_decode`."""
        message: M = payload
        return message

    def __repr__(self) -> str:
        return f"BinaryChannel({self.address})"


def _as_it_is(message: Any) -> Any:
    return message


class BinaryRoutes:
    """Finds the subscriptions of the messages of one connection by kind and symbol; a connection is for one category.

    Args:
        decoders: Decodes the frames.
        channel_key: Member of a subscription that names the topic.
    """

    def __init__(self, decoders: Decoders, channel_key: str) -> None:
        self.decode = decoders.decode
        self._channel_key = channel_key
        self._messages = {one.message_type: one for one in decoders.messages}

    def key_of(self, message: BinaryMessage, keys: Iterable[Key]) -> Key | None:
        """Which of these subscriptions a message belongs to; None if it belongs to none."""
        kind = self._messages[type(message)]
        if message.version > kind.versions[-1]:
            known = f"known up to {kind.versions[-1]}: fields may be missing"
            report(f"binary {kind.topic}", [f"frames are of version {message.version}, {known}"])
        wanted = {(self._channel_key, kind.topic), (SYMBOL, message.symbol)}
        return next((key for key in keys if wanted <= key), None)
