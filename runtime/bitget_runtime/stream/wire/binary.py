"""Binary (SBE) market data as something to subscribe to: frames name no subscription, but say what they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.stream.wire.identity import Identity
from bitget_runtime.stream.wire.sbe import BinaryMessage, Decoders, Message
from bitget_runtime.values.drift import report

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts, StreamFacts
    from bitget_runtime.stream.wire.channel import Argument
    from bitget_runtime.stream.wire.key import Key

M = TypeVar("M", bound=BinaryMessage)

PRODUCT = "instType"
SYMBOL = "symbol"


class BinaryChannel(Generic[M]):
    """A topic of binary market data.

    Attributes:
        address: Where it is found below the client, such as `uta.stream.sbe.books1`.
        message: What its frames are.
        decoders: Decodes the frames of its connection.
    """

    is_binary = True
    identity = Identity()  # a subscription is about one symbol
    silent_after: float | None = None

    def __init__(self, api: ApiFacts, address: str, message: Message[M], decoders: Decoders) -> None:
        self.address = address
        self.message = message
        self.decoders = decoders
        self._facts: StreamFacts = api.streams[address.partition(".")[0]]

    @property
    def conflates(self) -> bool:
        """Whether each message replaces the one before."""
        return self.message.pushes == "snapshots"

    @property
    def merges(self) -> bool:
        """Whether messages are changes that need the snapshot before them."""
        return self.message.pushes == "changes"

    def argument(self, product: str, symbol: str) -> Argument:
        """The subscription as it is sent.

        Raises:
            InvalidArgument: there is no such product here, or the symbol is no text.
        """
        if product not in self.message.products:
            known = ", ".join(self.message.products)
            raise InvalidArgument(f"inst_type must be one of {known}, not {product!r}", operation=self.address)
        if not isinstance(symbol, str) or not symbol:
            raise InvalidArgument(f"symbol must be a text, not {symbol!r}", operation=self.address)
        return {PRODUCT: product, self._facts.channel_key: self.message.topic, SYMBOL: symbol}

    @property
    def quick_decode(self) -> Callable[[Any], M]:
        """A message was decoded before it was known whose it is. `Any`: it is one of this channel."""
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
    """Tells whose the messages of one connection are, which is for one product: they say their kind and symbol.

    Args:
        decoders: Decodes the frames.
        channel_key: Member of a subscription that names the topic.
    """

    def __init__(self, decoders: Decoders, channel_key: str) -> None:
        self.decode = decoders.decode
        self._channel_key = channel_key
        self._messages = {one.message_type: one for one in decoders.messages}

    def taker(
        self, message: BinaryMessage, takers: Mapping[Key, Callable[[Any], None]]
    ) -> tuple[Key, Callable[[Any], None]] | None:
        """The subscription of a message, and what takes it; None where nobody subscribed."""
        kind = self._messages[type(message)]
        if message.version > kind.versions[-1]:
            known = f"known up to {kind.versions[-1]}: fields may be missing, and frames mean something else"
            report(f"binary {kind.topic}", [f"frames are of version {message.version}, {known}"])
        for key, take in takers.items():
            said = dict(key)
            if said.get(self._channel_key) == kind.topic and said.get(SYMBOL) == message.symbol:
                return key, take
        return None
