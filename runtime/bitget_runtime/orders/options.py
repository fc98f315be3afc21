"""How orders are followed."""

from __future__ import annotations

from collections.abc import Collection
from os import PathLike, fspath

from msgspec import Struct

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.orders.known.state import OrderWay
from bitget_runtime.stream.options import StreamOptions


class OrderOptions(Struct, frozen=True, kw_only=True):
    """Settings of `client.uta.orders(...)` and `client.classic.orders(...)`.

    Attributes:
        journal: File in which orders are written before they are sent; created if missing. By default they are
            kept only in memory, and a program that dies knows nothing of them at its next start.
        durable: Flush every order to disk before it is sent, so that none is forgotten even if the machine loses power.
            It costs a disk flush per write. Without it, an order still survives the death of the program.
        keep_days: Days after which orders whose end is known are deleted from the journal when it is opened; None keeps
            them all. Orders without a known end stay.
        by: How orders are placed and cancelled, if both ways exist; batches and changes always go by REST.
        check: Refuse with `InvalidArgument`, before it is sent, an order that does not fit the steps and limits of
            its instrument; the first order in a category loads them.
        categories: Categories to follow, as the API generation calls them, such as `("SPOT",)`; None for all. Orders in
            others are not placed; those from elsewhere, and positions, are not shown.
        triggers: Follow trigger orders from the start, so that those from elsewhere are shown, and the take profits and
            stop losses that orders leave behind; otherwise from when one is placed or adopted here.
        send_within: Seconds after a call within which an order or a change has to be sent, over REST or a WebSocket,
            whatever it waits for: its turn in the client's limits, a thread, the instruments, a machine that sleeps.
            Later it is not sent: a `TransportError` or `RateLimited` with `sent=False`, or `CommandNotSent`. Cancels
            are sent later too.
        confirm_within: Seconds without news of an order, after it was sent, before it is looked up.
        reread_every: Seconds after which open orders are read, even though pushes report them.
        start_within: Seconds that a subscription may take to be confirmed.
        stream: Settings of the stream that reports orders.

    Raises:
        InvalidArgument: a value is invalid.
    """

    journal: str | PathLike[str] = ":memory:"
    durable: bool = False
    keep_days: float | None = 30.0
    by: OrderWay = "rest"
    check: bool = True
    categories: Collection[str] | None = None
    triggers: bool = False
    send_within: float = 3.0
    confirm_within: float = 2.0
    reread_every: float = 60.0
    start_within: float = 20.0
    stream: StreamOptions | None = None

    def __post_init__(self) -> None:
        if self.by not in ("rest", "websocket"):
            raise InvalidArgument(f"by must be 'rest' or 'websocket', not {self.by!r:.80}")
        if not isinstance(self.journal, (str, PathLike)):
            raise InvalidArgument(f"journal must be the path of a file, not {self.journal!r:.80}")
        if not fspath(self.journal):
            raise InvalidArgument("journal must be the path of a file: an empty one isn't kept anywhere")
        for name in ("check", "durable", "triggers"):
            if not isinstance(value := getattr(self, name), bool):
                raise InvalidArgument(f"{name} must be True or False, not {value!r:.80}")
        lines = self.categories
        if lines is not None and not (
            isinstance(lines, (tuple, list, set, frozenset)) and lines and all(isinstance(one, str) for one in lines)
        ):
            raise InvalidArgument(f"categories must be several texts, such as ('SPOT',), not {lines!r:.80}")
        if self.stream is not None and not isinstance(self.stream, StreamOptions):
            raise InvalidArgument(f"stream must be StreamOptions(...), not {self.stream!r:.80}")
        for name in ("send_within", "confirm_within", "reread_every", "start_within"):
            if not _is_above_0(value := getattr(self, name)):
                raise InvalidArgument(f"{name} must be a number of seconds above 0, not {value!r:.80}")
        if self.keep_days is not None and not _is_above_0(self.keep_days):
            raise InvalidArgument(f"keep_days must be a number of days above 0, or None, not {self.keep_days!r:.80}")


def _is_above_0(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0
