"""The protocol of one connection, without input and output: frames and the clock in, frames and news out.

Login comes before subscriptions, pings are answered in time or the connection counts as dead, messages are sent no
faster than documented, and each subscription is confirmed, refused, put off, or known not to be answered.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from bitget_runtime.errors import TransportError
from bitget_runtime.pacing.backoff import Backoff
from bitget_runtime.pacing.pace import Pace
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.channel import Argument
from bitget_runtime.stream.wire.events import (
    Complained,
    Confirmed,
    LoginRefused,
    ProtocolEvent,
    PutOff,
    Ready,
    Refused,
    Replied,
    Upgrading,
)
from bitget_runtime.stream.wire.key import Key, key_of, named_among

if TYPE_CHECKING:
    from bitget_runtime.errors import ApiError
    from bitget_runtime.facts import ApiFacts


class Timing(Struct, frozen=True, kw_only=True):
    """How long a connection waits, in seconds.

    Attributes:
        ping: Time between pings.
        pong: How long a pong may take.
        answer: How long the response to a login or a subscription may take.
        pause: First pause before a subscription that was put off is asked for again; it doubles.
        longest_pause: Such a pause, at the most.
    """

    ping: float
    pong: float
    answer: float
    pause: float = 0.5
    longest_pause: float = 30.0


class _Sent(Struct, frozen=True):
    """A subscription that was sent.

    Attributes:
        argument: The subscription.
        until: Until when a response is waited for.
        heard: When the connection was last heard before that.
    """

    argument: Argument
    until: float
    heard: float


_MOST_TRIES = 2
"""How often a subscription is asked for on one connection before it counts as unheard."""


_WINDOW_SECONDS = 1.25
"""What is sent in a second may arrive in less: the pace has a margin for that."""


def message_pace(api: ApiFacts) -> Pace:
    """The pace of the messages of one connection: pings, subscriptions and commands together."""
    return Pace(api.stream_limits.messages_per_second, _WINDOW_SECONDS)


class StreamProtocol:
    """One connection, from its handshake on.

    Args:
        api: What is true of the whole API.
        timing: How long to wait.
        now: Seconds on a monotonic clock.
        login: Gives the frame that logs in, at the moment when it is sent; None for a public connection.
        messages: What all messages of the connection are paced by.

    Attributes:
        ready: The connection takes subscriptions and commands.
        dead: Why the connection is to be given up; None while it is well.
        logs_in: It needs a login.
    """

    def __init__(
        self, api: ApiFacts, timing: Timing, now: float, login: Callable[[], bytes] | None, messages: Pace | None = None
    ) -> None:
        limits = api.stream_limits
        self.ready = login is None
        self.dead: TransportError | None = None
        self._api = api
        self._timing = timing
        self._most_bytes = limits.argument_bytes
        self._messages = messages or message_pace(api)
        self._subscribing = Pace(limits.subscriptions_per_hour, 3600.0)
        self._pauses = Backoff(timing.pause, timing.longest_pause)
        self._quiet_until = now
        self._put_off: set[Key] = set()
        self._repeated: set[Key] = set()  # sent before, and maybe taken, though nobody knows yet
        self._wanted: dict[Key, Argument] = {}
        self._unwanted: dict[Key, Argument] = {}
        self._unanswered: dict[Key, _Sent] = {}
        self._tries: dict[Key, int] = {}
        self._unheard: list[Key] = []
        self._one_at_a_time = False
        self._next_ping = now + timing.ping
        self._ping_at: float | None = None
        self._pong_until: float | None = None
        self._pings_out = 0
        self._login = login
        self.logs_in = login is not None
        self._login_until: float | None = None

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
        was_put_off = key in self._put_off
        self._answered(key)
        if self._wanted.pop(key, None) is None and not was_put_off:
            self._unwanted[key] = argument

    def put_off(self, arguments: Iterable[Argument], now: float) -> float:
        """Ask for these again, but not now: the seconds of the pause, in which nothing is subscribed to."""
        for argument in arguments:
            key = key_of(argument)
            self._answered(key)
            self._wanted[key] = argument
            self._put_off.add(key)
        if self._quiet_until <= now:
            self._quiet_until = now + self._pauses.next()
        return self._quiet_until - now

    def suspect(self, now: float) -> None:
        """Something speaks against the connection: ask at once whether it is still there."""
        self._next_ping = now

    @property
    def awaits_pong(self) -> bool:
        """A ping is not answered yet, or waits for its turn."""
        return self._pings_out > 0 or self._ping_at is not None

    def budget_free_at(self, now: float) -> float:
        """When the subscriptions of an hour allow one more; `now` or earlier where they do already."""
        return self._subscribing.free_at(now)

    @property
    def waits_for_budget(self) -> bool:
        """Something is to be subscribed to; only the subscriptions of an hour may stand in its way."""
        return self._may_subscribe

    @property
    def settled(self) -> bool:
        """Every subscription is confirmed or refused."""
        return not (self._wanted or self._unanswered)

    def due(self, now: float, heard: float = 0.0) -> Iterator[bytes]:
        """The frames to send now. Sets `dead` where the exchange let a deadline pass.

        Args:
            now: Seconds on the monotonic clock.
            heard: When the connection was last heard, by whatever clock: another time is another frame.
        """
        self._check_deadlines(now, heard)
        if self.dead is not None:
            return
        if now >= self._next_ping and self._ping_at is None:
            self._ping_at = self._messages.book(now, math.inf)  # or commands would take every turn
        if self._ping_at is not None and now >= self._ping_at:
            self._ping_at, self._next_ping = None, now + self._timing.ping
            self._pong_until = self._pong_until or now + self._timing.pong
            self._pings_out += 1
            yield frames.PING
        while self._messages.free_at(now) <= now:
            payload = self._next_payload(now, heard)
            if payload is None:
                return
            self._messages.take(now)
            yield payload

    def _next_payload(self, now: float, heard: float) -> bytes | None:
        if self._login is not None:
            login, self._login = self._login, None
            self._login_until = now + self._timing.answer
            return login()
        if self.ready and self._unwanted:
            batch = next(frames.batches(self._unwanted.values(), self._most_bytes))
            for argument in batch:
                del self._unwanted[key_of(argument)]
            return frames.unsubscribe(batch)
        if self._may_subscribe and max(self._quiet_until, self._subscribing.free_at(now)) <= now:
            self._subscribing.take(now)
            batch = next(frames.batches(self._wanted.values(), self._most_bytes))
            batch = batch[:1] if self._one_at_a_time else batch
            for argument in batch:
                key = key_of(argument)
                self._put_off.discard(key)
                self._repeated.discard(key)
                self._unanswered[key] = _Sent(self._wanted.pop(key), now + self._timing.answer, heard)
            return frames.subscribe(batch)
        return None

    @property
    def _may_subscribe(self) -> bool:
        return self.ready and bool(self._wanted) and not (self._one_at_a_time and self._unanswered)

    def next_due(self, now: float) -> float:
        """When to ask for `due` again, if nothing happens before."""
        times = [self._next_ping if self._ping_at is None else self._ping_at]
        times += [until for until in (self._pong_until, self._login_until) if until is not None]
        times += [sent.until for sent in self._unanswered.values()]
        if self._login is not None or (self.ready and self._unwanted):
            times.append(self._messages.free_at(now))
        if self._may_subscribe:
            times.append(max(self._messages.free_at(now), self._subscribing.free_at(now), self._quiet_until))
        return min(times)

    def _check_deadlines(self, now: float, heard: float) -> None:
        if self._pong_until is not None and now >= self._pong_until:
            self.dead = TransportError(f"no pong within {self._timing.pong:g} s")
        elif self._login_until is not None and now >= self._login_until:
            self.dead = TransportError(f"no response to the login within {self._timing.answer:g} s")
        for key, sent in [(key, sent) for key, sent in self._unanswered.items() if now >= sent.until]:
            self._ask_again(key, now, is_silent=sent.heard == heard)

    def _ask_again(self, key: Key, now: float, *, is_silent: bool) -> None:
        """Ask once more for what was not answered, and for a pong; then either the connection is dead or the exchange
        does not want to answer this one."""
        argument = self._unanswered.pop(key).argument
        self._tries[key] = self._tries.get(key, 1) + 1
        if self._tries[key] <= _MOST_TRIES:
            self._wanted[key] = argument
            self._repeated.add(key)
            if is_silent:
                self.suspect(now)
        elif is_silent:
            self.dead = self.dead or TransportError(f"nothing was heard for {self._timing.answer:g} s")
        else:
            del self._tries[key]
            self._unheard.append(key)

    def take_unheard(self) -> list[Key]:
        """Subscriptions that the exchange does not answer, however often it is asked; each is told once."""
        unheard, self._unheard = self._unheard, []
        return unheard

    def pushed(self, key: Key) -> None:
        """A push arrived: its subscription stands, whether or not that was confirmed."""
        self._stands(key)

    def _stands(self, key: Key) -> None:
        self._answered(key)
        if not self._put_off:
            self._pauses = Backoff(self._timing.pause, self._timing.longest_pause)

    def _answered(self, key: Key) -> None:
        self._unanswered.pop(key, None)
        self._tries.pop(key, None)
        if key in self._put_off or key in self._repeated:
            self._put_off.discard(key)
            self._repeated.discard(key)
            self._wanted.pop(key, None)

    def received(self, payload: bytes, told: frames.Control | None, now: float = 0.0) -> ProtocolEvent | None:
        """What a frame that is no push means."""
        if payload == frames.PONG:
            self._pong_until = None
            self._pings_out = max(0, self._pings_out - 1)
            return None
        if told is None:
            return None
        if told.is_error:
            return self._error(told, payload, now)
        if told.event == "login":
            self.ready, self._login_until = True, None
            return Ready()
        if told.event == "subscribe" and isinstance(told.arg, dict):
            key = self._asked_for(told.arg) or named_among(told.arg, self._repeated | self._put_off)
            if key is None:
                return None
            self._stands(key)
            return Confirmed(key)
        if told.command_id is not None:
            return Replied(told.command_id, told, payload)
        return None

    def _error(self, told: frames.Control, payload: bytes, now: float) -> ProtocolEvent | None:
        if told.command_id is not None:
            return Replied(told.command_id, told, payload)
        if told.code_text == frames.SERVICE_UPGRADE:
            return Upgrading()
        error = frames.stream_error(self._api, told, payload)
        if not self.ready:
            return LoginRefused(error)
        if isinstance(told.arg, dict) and told.arg:
            key = self._asked_for(told.arg)
        elif error.retryable and self._unanswered:
            return self._put_all_off(tuple(self._unanswered), error, now)
        elif len(self._unanswered) > 1:
            self._ask_one_at_a_time()
            return None
        else:
            key = next(iter(self._unanswered), None)
        if key is None:  # it names none, or one that nobody waits for any more
            return Complained(error)
        if error.retryable:
            return self._put_all_off((key,), error, now)
        self._answered(key)
        return Refused(key, error)

    def _put_all_off(self, keys: tuple[Key, ...], error: ApiError, now: float) -> PutOff:
        self.put_off([self._unanswered[key].argument for key in keys], now)
        return PutOff(keys, error)

    def _ask_one_at_a_time(self) -> None:
        """Ask again for what is unanswered, since the exchange refused something and did not say what."""
        self._one_at_a_time = True
        self._wanted.update({key: sent.argument for key, sent in self._unanswered.items()})
        self._repeated.update(self._unanswered)
        self._unanswered.clear()

    def _asked_for(self, argument: dict[str, Any]) -> Key | None:
        """The unanswered subscription that a response is about."""
        return named_among(argument, self._unanswered)
