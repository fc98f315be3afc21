"""What a subscription needs of its channel, be it of texts or of binary frames."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from bitget_runtime.stream.wire.channel import Argument
from bitget_runtime.stream.wire.identity import Identity

I_co = TypeVar("I_co", covariant=True)


class Source(Protocol[I_co]):
    """What a feed subscribes to: a channel of texts or of binary frames. `Any`: a text, or a message decoded before."""

    address: str

    @property
    def quick_decode(self) -> Callable[[Any], I_co]:
        """Decodes what fits; raises anything if something does not."""
        ...

    def decode(self, payload: Any) -> I_co:
        """Decodes as far as possible; raises `DecodeError`."""
        ...

    def conflates(self, argument: Argument) -> bool:
        """Whether each push of a subscription replaces the one before about the same things, so that the latest is
        enough."""
        ...

    @property
    def identity(self) -> Identity:
        """What identifies the things, or the events, in its pushes."""
        ...

    def symbol_of(self, argument: Argument) -> str | None:
        """The symbol that a subscription's pushes get; None if they name their own, or it has none."""
        ...

    def undocumented(self, argument: Argument) -> str:
        """The values in a refused subscription that aren't in the catalogue, as text; empty if there are none."""
        ...

    @property
    def silent_after(self) -> float | None:
        """Seconds of silence after which something must be wrong; None if silence means nothing."""
        ...

    @property
    def merges(self) -> bool:
        """Whether pushes are changes that need the snapshot before them."""
        ...

    @property
    def is_binary(self) -> bool:
        """Whether pushes arrive as decoded messages, from binary frames."""
        ...
