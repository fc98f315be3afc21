"""The options of a stream."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.stream.delivery.inbox import Callback, DropOldest, KeepLatest, RaiseWhenFull, check_delivery
from bitget_runtime.stream.delivery.silence import check_time
from bitget_runtime.stream.wire.protocol import Timing

if TYPE_CHECKING:
    from bitget_runtime.facts import StreamLimits


_NO_TIMES = frozenset({"delivery", "proxy", "ssl_context"})
_MAY_BE_NONE = frozenset({"give_up_after", "ping_every", "lifetime", "silent_after"})
_PROXY_SCHEMES = ("http://", "https://", "socks4://", "socks5://", "socks5h://")


class StreamOptions(Struct, frozen=True, kw_only=True):
    """How a stream behaves; times in seconds.

    Attributes:
        delivery: How pushes reach their reader, unless a subscription says otherwise. With `KeepLatest`, channels whose
            pushes don't replace each other, such as trades, orders and whole books, have `DropOldest` of the same size.
        give_up_after: How long an outage may last before every subscription raises `StreamLost`; None for ever.
        reply_within: How long the reply to a command may take before its outcome counts as unknown.
        send_within: How long after its call a command may be sent, whatever it waits for. Later it raises
            `CommandNotSent`, or `RateLimited` if it waits for the client's limits; nothing was sent.
        respond_within: How long the response to a login or a subscription may take.
        connect_within: How long connecting may take.
        close_within: How long closing may take.
        ping_every: Time between pings; None for two thirds of the documented interval.
        pong_within: How long a pong may take before the connection counts as dead.
        lifetime: Age at which a connection is replaced by a new one; None for an hour before the exchange closes it.
        overlap: How long both the old and the new connection are listened to.
        empty_for: How long a connection without subscriptions stays open.
        first_delay: Longest time before the second attempt to connect; it doubles with each further attempt.
        longest_delay: Longest time between two attempts; a book without a snapshot requests one after up to four times
            that.
        silent_after: How long a channel may be silent before the stream subscribes to it again, unless a subscription
            says otherwise; `math.inf` for ever. None for a minute if the docs say how often the channel pushes, else
            for ever.
        proxy: Address of a proxy: `http://`, `https://`, `socks4://`, `socks5://` or `socks5h://`. None for the one in
            the environment, which REST calls use too.
        ssl_context: TLS settings, to replace the default ones.

    Raises:
        InvalidArgument: one of them isn't valid.
    """

    delivery: DropOldest | KeepLatest | RaiseWhenFull | Callback[Any] = DropOldest()
    give_up_after: float | None = 300.0
    reply_within: float = 10.0
    send_within: float = 3.0
    respond_within: float = 10.0
    connect_within: float = 10.0
    close_within: float = 2.0
    ping_every: float | None = None
    pong_within: float = 10.0
    lifetime: float | None = None
    overlap: float = 1.0
    empty_for: float = 60.0
    first_delay: float = 0.5
    longest_delay: float = 30.0
    silent_after: float | None = None
    proxy: str | None = None
    ssl_context: ssl.SSLContext | None = None

    def __post_init__(self) -> None:
        check_delivery(self.delivery)
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if name not in _NO_TIMES and not (value is None and name in _MAY_BE_NONE):
                check_time(name, value)
        if self.proxy is not None and not str(self.proxy).startswith(_PROXY_SCHEMES):
            raise InvalidArgument(f"proxy must start with one of {', '.join(_PROXY_SCHEMES)}")

    def timing(self, limits: StreamLimits) -> Timing:
        """How long a connection waits, within the documented limits."""
        ping = self.ping_every or limits.ping_seconds * 2 / 3
        return Timing(
            ping=ping,
            pong=self.pong_within,
            response=self.respond_within,
            pause=self.first_delay,
            longest_pause=self.longest_delay,
        )

    def longest_life(self, limits: StreamLimits) -> float:
        """Seconds after which a connection is replaced, within the documented limits."""
        return self.lifetime or (limits.lifetime_hours - 1) * 3600.0

    def __repr__(self) -> str:
        # the address of a proxy may hold its password
        shown = {name: getattr(self, name) for name in self.__struct_fields__ if name != "proxy"}
        return f"StreamOptions({', '.join(f'{name}={value!r}' for name, value in shown.items())})"
