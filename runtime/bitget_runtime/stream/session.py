"""The protocol of one connection, without input and output: frames and the clock in, frames and news out.

Login comes before subscriptions, pings are answered in time or the connection counts as dead, subscriptions are sent
no faster than documented, and each is confirmed, refused, or given up on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from msgspec import Struct

from bitget_runtime.errors import ApiError, TransportError
from bitget_runtime.stream import frames
from bitget_runtime.stream.channel import Argument
from bitget_runtime.stream.pacing import Pace

if TYPE_CHECKING:
    from bitget_runtime.api import Api

Key: TypeAlias = frozenset[tuple[str, str]]
"""A subscription, without regard to the order of what it says."""


class Ready(Struct, frozen=True):
    """The connection takes subscriptions and commands."""


class LoginRefused(Struct, frozen=True):
    """The exchange does not let this client in."""

    error: ApiError


class Confirmed(Struct, frozen=True):
    """A subscription stands."""

    key: Key


class Refused(Struct, frozen=True):
    """A subscription was refused."""

    key: Key
    error: ApiError


class Replied(Struct, frozen=True):
    """The exchange answered a command."""

    command_id: str
    told: frames.Control
    payload: bytes


class Upgrading(Struct, frozen=True):
    """The exchange is about to close the connection."""


class Complained(Struct, frozen=True):
    """An error that belongs to no subscription and no command."""

    error: ApiError


News: TypeAlias = Ready | LoginRefused | Confirmed | Refused | Replied | Upgrading | Complained


class Timing(Struct, frozen=True, kw_only=True):
    """How long a connection waits, in seconds.

    Attributes:
        ping: Time between pings.
        pong: How long a pong may take.
        answer: How long the answer to a login or a subscription may take.
    """

    ping: float
    pong: float
    answer: float


class _Sent(Struct, frozen=True):
    """A subscription that was sent, and until when an answer is waited for."""

    argument: Argument
    until: float


DEFAULT = "default"
"""Value of an argument that stands for all instruments or coins."""

_MOST_TRIES = 2
"""How often a subscription is asked for on one connection before it counts as unheard."""


def key_of(argument: dict[str, Any]) -> Key:
    """What identifies a subscription."""
    return frozenset((name, str(value)) for name, value in argument.items())


class Session:
    """One connection, from its handshake on.

    Args:
        api: What is true of the whole API.
        timing: How long to wait.
        now: Seconds on a monotonic clock.
        login: Gives the frame that logs in; None for a public connection.

    Attributes:
        ready: The connection takes subscriptions and commands.
        dead: Why the connection is to be given up; None while it is well.
    """

    def __init__(self, api: Api, timing: Timing, now: float, login: Callable[[], bytes] | None) -> None:
        limits = api.stream_limits
        self.ready = login is None
        self.dead: TransportError | None = None
        self._api = api
        self._timing = timing
        self._most_bytes = limits.argument_bytes
        self._messages = Pace(limits.messages_per_second, 1.0)
        self._subscribing = Pace(limits.subscriptions_per_hour, 3600.0)
        self._outgoing: deque[bytes] = deque()
        self._wanted: dict[Key, Argument] = {}
        self._unwanted: dict[Key, Argument] = {}
        self._unanswered: dict[Key, _Sent] = {}
        self._tries: dict[Key, int] = {}
        self._unheard: list[Key] = []
        self._one_at_a_time = False
        self._next_ping = now + timing.ping
        self._pong_until: float | None = None
        self._login_until: float | None = None
        if login is not None:
            self._outgoing.append(login())
            self._login_until = now + timing.answer

    def subscribe(self, argument: Argument) -> None:
        """Subscribe as soon as the limits allow."""
        self._wanted[key_of(argument)] = argument

    def subscribe_again(self, argument: Argument) -> None:
        """Unsubscribe and subscribe, so that the exchange begins anew with a snapshot."""
        self.unsubscribe(argument)
        self.subscribe(argument)

    def unsubscribe(self, argument: Argument) -> None:
        """Unsubscribe as soon as the limits allow; one that was not sent yet is not sent."""
        key = key_of(argument)
        self._unanswered.pop(key, None)
        self._tries.pop(key, None)
        if self._wanted.pop(key, None) is None:
            self._unwanted[key] = argument

    @property
    def settled(self) -> bool:
        """Every subscription is confirmed or refused."""
        return not (self._wanted or self._unanswered)

    def due(self, now: float) -> Iterator[bytes]:
        """The frames to send now. Sets `dead` where the exchange let a deadline pass."""
        self._check_deadlines(now)
        if self.dead is not None:
            return
        if now >= self._next_ping and self._messages.free_at(now) <= now:
            self._next_ping = now + self._timing.ping
            self._pong_until = self._pong_until or now + self._timing.pong
            self._messages.take(now)
            yield frames.PING
        while self._messages.free_at(now) <= now:
            payload = self._next_payload(now)
            if payload is None:
                return
            self._messages.take(now)
            yield payload

    def _next_payload(self, now: float) -> bytes | None:
        if self._outgoing:
            return self._outgoing.popleft()
        if self.ready and self._unwanted:
            batch = next(frames.batches(self._unwanted.values(), self._most_bytes))
            for argument in batch:
                del self._unwanted[key_of(argument)]
            return frames.unsubscribe(batch)
        if self._may_subscribe and self._subscribing.free_at(now) <= now:
            self._subscribing.take(now)
            batch = next(frames.batches(self._wanted.values(), self._most_bytes))
            batch = batch[:1] if self._one_at_a_time else batch
            for argument in batch:
                key = key_of(argument)
                self._unanswered[key] = _Sent(self._wanted.pop(key), now + self._timing.answer)
            return frames.subscribe(batch)
        return None

    @property
    def _may_subscribe(self) -> bool:
        return self.ready and bool(self._wanted) and not (self._one_at_a_time and self._unanswered)

    def next_due(self, now: float) -> float:
        """When to ask for `due` again, if nothing happens before."""
        times = [max(self._next_ping, self._messages.free_at(now))]
        times += [until for until in (self._pong_until, self._login_until) if until is not None]
        times += [sent.until for sent in self._unanswered.values()]
        if self._outgoing or (self.ready and self._unwanted):
            times.append(self._messages.free_at(now))
        if self._may_subscribe:
            times.append(max(self._messages.free_at(now), self._subscribing.free_at(now)))
        return min(times)

    def _check_deadlines(self, now: float) -> None:
        if self._pong_until is not None and now >= self._pong_until:
            self.dead = TransportError(f"no pong within {self._timing.pong:g} s")
        elif self._login_until is not None and now >= self._login_until:
            self.dead = TransportError(f"no answer to the login within {self._timing.answer:g} s")
        for key in [key for key, sent in self._unanswered.items() if now >= sent.until]:
            self._ask_again(key)

    def _ask_again(self, key: Key) -> None:
        """Ask once more for what was not answered, and then no more: the other subscriptions are well."""
        argument = self._unanswered.pop(key).argument
        self._tries[key] = self._tries.get(key, 1) + 1
        if self._tries[key] <= _MOST_TRIES:
            self._wanted[key] = argument
        else:
            del self._tries[key]
            self._unheard.append(key)

    def take_unheard(self) -> list[Key]:
        """Subscriptions that the exchange does not answer, however often it is asked; each is told once."""
        unheard, self._unheard = self._unheard, []
        return unheard

    def pushed(self, key: Key) -> None:
        """A push arrived: its subscription stands, whether or not that was confirmed."""
        self._answered(key)

    def _answered(self, key: Key) -> None:
        self._unanswered.pop(key, None)
        self._tries.pop(key, None)

    def received(self, payload: bytes, told: frames.Control | None) -> News | None:
        """What a frame that is no push means."""
        if payload == frames.PONG:
            self._pong_until = None
            return None
        if told is None:
            return None
        if told.is_error:
            return self._error(told, payload)
        if told.event == "login":
            self.ready, self._login_until = True, None
            return Ready()
        if told.event == "subscribe" and isinstance(told.arg, dict):
            key = self._asked_for(told.arg)
            if key is None:
                return None
            self._answered(key)
            return Confirmed(key)
        if told.command_id is not None:
            return Replied(told.command_id, told, payload)
        return None

    def _error(self, told: frames.Control, payload: bytes) -> News | None:
        if told.command_id is not None:
            return Replied(told.command_id, told, payload)
        if told.code_text == frames.SERVICE_UPGRADE:
            return Upgrading()
        error = frames.stream_error(self._api, told, payload)
        if not self.ready:
            return LoginRefused(error)
        if isinstance(told.arg, dict) and told.arg:
            key = self._asked_for(told.arg)
        elif len(self._unanswered) > 1:
            self._ask_one_at_a_time()
            return None
        else:
            key = next(iter(self._unanswered), None)
        if key is None:  # it names none, or one that nobody waits for any more
            return Complained(error)
        self._answered(key)
        return Refused(key, error)

    def _ask_one_at_a_time(self) -> None:
        """Ask again for what is unanswered, since the exchange refused something and did not say what."""
        self._one_at_a_time = True
        self._wanted.update({key: sent.argument for key, sent in self._unanswered.items()})
        self._unanswered.clear()

    def _asked_for(self, argument: dict[str, Any]) -> Key | None:
        """The unanswered subscription that an answer is about."""
        key = key_of(argument)
        return key if key in self._unanswered else nearest_key(key, self._unanswered)


def nearest_key(key: Key, known: Iterable[Key]) -> Key | None:
    """The subscription that the exchange means where it says more, or less, than was asked for.

    What both say must be the same but for upper and lower case, and what was asked for and is not said must be a
    default; of several, the one that agrees in most wins.
    """
    said = {name: value.casefold() for name, value in key}
    best: Key | None = None
    most = 0
    for one in known:
        common = [(name, value) for name, value in one if name in said]
        unsaid = [value for name, value in one if name not in said]
        same = all(said[name] == value.casefold() for name, value in common) and set(unsaid) <= {DEFAULT}
        if same and len(common) > most:
            best, most = one, len(common)
    return best
