"""The protocol of one connection without any I/O: frames and the time go in, frames and events come out.

The login comes before subscriptions, a connection whose pings get no pong in time counts as dead, messages are sent no
faster than documented, and each subscription is confirmed, refused, postponed, or known to get no response.
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
    Postponed,
    ProtocolEvent,
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
        response: How long the response to a login or a subscription may take.
        pause: First pause before a postponed subscription is requested again; it doubles.
        longest_pause: Longest pause of that kind.
    """

    ping: float
    pong: float
    response: float
    pause: float = 0.5
    longest_pause: float = 30.0


class _Sent(Struct, frozen=True):
    """A subscription that was sent.

    Attributes:
        argument: The subscription.
        until: When its response is due.
        heard_at: When the last frame had arrived by then.
    """

    argument: Argument
    until: float
    heard_at: float


_MOST_TRIES = 2
"""How often a subscription is sent on one connection before it counts as ignored."""


_WINDOW_SECONDS = 1.25
"""The pace has a margin, since what is sent within a second may arrive in less."""


def message_pace(api: ApiFacts) -> Pace:
    """The pace of the messages of one connection: pings, subscriptions and commands together."""
    return Pace(api.stream_limits.messages_per_second, _WINDOW_SECONDS)


class StreamProtocol:
    """The protocol of one connection, after its handshake.

    Args:
        api: Facts about the whole API.
        timing: How long to wait.
        now: Seconds on a monotonic clock.
        login: Makes the frame that logs in, at the moment when it is sent; None for a public connection.
        messages: The pace of all messages of the connection.

    Attributes:
        ready: The connection takes subscriptions and commands.
        dead: Why to give the connection up; None while it works.
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
        self._postponed: set[Key] = set()
        self._repeated: set[Key] = set()  # sent before, and maybe accepted, which is not known yet
        self._wanted: dict[Key, Argument] = {}
        self._unwanted: dict[Key, Argument] = {}
        self._renewed: set[Key] = set()  # to be unsubscribed from when they may be subscribed to, and not before
        self._stale: set[Key] = set()  # what is pushed may still be of the subscription that was ended
        self._sent: dict[Key, _Sent] = {}  # no response yet
        self._tries: dict[Key, int] = {}
        self._ignored: list[Key] = []
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

    def resubscribe(self, argument: Argument) -> None:
        """Unsubscribe and subscribe, so that the exchange starts over with a snapshot.

        Both are sent once the limits allow the subscription: until then the channel stays as good as it is.
        """
        if self._withdraw(argument):
            self._renewed.add(key_of(argument))
        self.subscribe(argument)

    def unsubscribe(self, argument: Argument) -> None:
        """Unsubscribe as soon as the limits allow; a subscription that was not sent yet never is."""
        if self._withdraw(argument):
            key = key_of(argument)
            self._renewed.discard(key)
            self._stale.discard(key)
            self._unwanted[key] = argument

    def _withdraw(self, argument: Argument) -> bool:
        """Forget a request to subscribe; returns whether the exchange has, or may have, the subscription."""
        key = key_of(argument)
        was_postponed = key in self._postponed
        self._forget_request(key)
        waited = self._wanted.pop(key, None) is not None
        return key in self._renewed or not (waited or was_postponed)

    def postpone(self, arguments: Iterable[Argument], now: float) -> float:
        """Subscribe to these again after a pause, in which nothing is subscribed to; returns its seconds."""
        for argument in arguments:
            key = key_of(argument)
            self._forget_request(key)
            self._wanted[key] = argument
            self._postponed.add(key)
        if self._quiet_until <= now:
            self._quiet_until = now + self._pauses.next()
        return self._quiet_until - now

    def suspect(self, now: float) -> None:
        """Send a ping at once, because the connection may be dead."""
        self._next_ping = now

    @property
    def awaits_pong(self) -> bool:
        """A ping has no pong yet, or waits to be sent."""
        return self._pings_out > 0 or self._ping_at is not None

    def budget_free_at(self, now: float) -> float:
        """When the limit per hour allows one more subscription; `now` or earlier if it already does."""
        return self._subscribing.free_at(now)

    def budget_spare_at(self, now: float) -> float:
        """When at least half of the limit per hour is left, which is kept for what has to be subscribed to."""
        return self._subscribing.spare_at(now)

    def subscribes_at(self, now: float) -> float:
        """When the next subscriptions can be sent; `now` or earlier if they can be already."""
        return max(self._quiet_until, self._subscribing.free_at(now))

    @property
    def waits_for_budget(self) -> bool:
        """Something is to be subscribed to, and only the limit per hour may prevent it."""
        return self._may_subscribe

    @property
    def settled(self) -> bool:
        """Every subscription is confirmed or refused."""
        return not (self._wanted or self._sent)

    def due(self, now: float, heard_at: float = 0.0) -> Iterator[bytes]:
        """The frames to send now. Sets `dead` if the exchange let a deadline pass.

        Args:
            now: Seconds on the monotonic clock.
            heard_at: When the last frame arrived, by any clock: another time means another frame.
        """
        self._check_deadlines(now, heard_at)
        if self.dead is not None:
            return
        if now >= self._next_ping and self._ping_at is None:
            self._ping_at = self._messages.book(now, math.inf)  # otherwise commands would leave no room for it
        if self._ping_at is not None and now >= self._ping_at:
            self._ping_at, self._next_ping = None, now + self._timing.ping
            self._pong_until = self._pong_until or now + self._timing.pong
            self._pings_out += 1
            yield frames.PING
        while self._messages.free_at(now) <= now:
            payload = self._next_payload(now, heard_at)
            if payload is None:
                return
            self._messages.take(now)
            yield payload

    def _next_payload(self, now: float, heard_at: float) -> bytes | None:
        if self._login is not None:
            login, self._login = self._login, None
            self._login_until = now + self._timing.response
            return login()
        if self.ready and self._unwanted:
            batch = next(frames.batches(self._unwanted.values(), self._most_bytes))
            for argument in batch:
                del self._unwanted[key_of(argument)]
            return frames.unsubscribe(batch)
        if self._may_subscribe and self.subscribes_at(now) <= now:
            batch = next(frames.batches(self._wanted.values(), self._most_bytes))
            batch = batch[:1] if self._one_at_a_time else batch
            if ended := [argument for argument in batch if key_of(argument) in self._renewed]:
                keys = {key_of(argument) for argument in ended}
                self._renewed -= keys
                self._stale |= keys
                return frames.unsubscribe(ended)
            self._subscribing.take(now)
            for argument in batch:
                key = key_of(argument)
                self._postponed.discard(key)
                self._repeated.discard(key)
                self._sent[key] = _Sent(self._wanted.pop(key), now + self._timing.response, heard_at)
            return frames.subscribe(batch)
        return None

    @property
    def _may_subscribe(self) -> bool:
        return self.ready and bool(self._wanted) and not (self._one_at_a_time and self._sent)

    def next_due(self, now: float) -> float:
        """When to ask for `due` again, if nothing happens before."""
        times = [self._next_ping if self._ping_at is None else self._ping_at]
        times += [until for until in (self._pong_until, self._login_until) if until is not None]
        times += [sent.until for sent in self._sent.values()]
        if self._login is not None or (self.ready and self._unwanted):
            times.append(self._messages.free_at(now))
        if self._may_subscribe:
            times.append(max(self._messages.free_at(now), self.subscribes_at(now)))
        return min(times)

    def _check_deadlines(self, now: float, heard_at: float) -> None:
        if self._pong_until is not None and now >= self._pong_until:
            self.dead = TransportError(f"no pong within {self._timing.pong:g} s")
        elif self._login_until is not None and now >= self._login_until:
            self.dead = TransportError(f"no response to the login within {self._timing.response:g} s")
        for key, sent in [(key, sent) for key, sent in self._sent.items() if now >= sent.until]:
            self._retry(key, now, is_silent=sent.heard_at == heard_at)

    def _retry(self, key: Key, now: float, *, is_silent: bool) -> None:
        """Subscribe once more if there was no response, and send a ping; after that either the connection is dead, or
        the exchange ignores this subscription."""
        argument = self._sent.pop(key).argument
        self._stale.discard(key)  # nothing is on its way for that long
        self._tries[key] = self._tries.get(key, 1) + 1
        if self._tries[key] <= _MOST_TRIES:
            self._wanted[key] = argument
            self._repeated.add(key)
            if is_silent:
                self.suspect(now)
        elif is_silent:
            self.dead = self.dead or TransportError(f"nothing was heard for {self._timing.response:g} s")
        else:
            del self._tries[key]
            self._ignored.append(key)

    def take_ignored(self) -> list[Key]:
        """Subscriptions that get no response, however often they are sent; each is returned once."""
        ignored, self._ignored = self._ignored, []
        return ignored

    def pushed(self, key: Key) -> bool:
        """A push has arrived; returns whether that confirms its subscription."""
        if key in self._stale:
            return False
        self._confirm(key)
        return True

    def _confirm(self, key: Key) -> None:
        self._stale.discard(key)
        self._forget_request(key)
        if not self._postponed:
            self._pauses.reset()

    def _forget_request(self, key: Key) -> None:
        self._sent.pop(key, None)
        self._tries.pop(key, None)
        if key in self._postponed or key in self._repeated:
            self._postponed.discard(key)
            self._repeated.discard(key)
            self._wanted.pop(key, None)

    def received(self, payload: bytes, control: frames.Control | None, now: float = 0.0) -> ProtocolEvent | None:
        """The meaning of a frame that isn't a push."""
        if payload == frames.PONG:
            self._pong_until = None
            self._pings_out = max(0, self._pings_out - 1)
            return None
        if control is None:
            return None
        if control.event == "trade" and (command_id := control.command_id) is not None:
            return Replied(command_id, control, payload)
        if control.is_error:
            return self._error(control, payload, now)
        if control.confirms_login:
            self.ready, self._login_until = True, None
            return Ready()
        if control.confirms_subscription and control.argument is not None:
            argument = control.argument
            key = self._sent_as(argument) or named_among(argument, self._repeated | self._postponed)
            if key is None:
                return None
            self._confirm(key)
            return Confirmed(key)
        if control.command_id is not None:
            return Replied(control.command_id, control, payload)
        return None

    def _error(self, control: frames.Control, payload: bytes, now: float) -> ProtocolEvent | None:
        if control.command_id is not None:
            return Replied(control.command_id, control, payload)
        if control.code_text == frames.SERVICE_UPGRADE:
            return Upgrading()
        error = frames.stream_error(self._api, control, payload)
        if not self.ready:
            return LoginRefused(error)
        if control.argument is not None:
            key = self._sent_as(control.argument)
        elif error.retryable and self._sent:
            return self._postpone_all(tuple(self._sent), error, now)
        elif len(self._sent) > 1:
            self._send_one_at_a_time()
            return None
        else:
            key = next(iter(self._sent), None)
        if key is None:  # it names no subscription, or one that has its response
            return Complained(error)
        if error.retryable:
            return self._postpone_all((key,), error, now)
        self._forget_request(key)
        return Refused(key, error)

    def _postpone_all(self, keys: tuple[Key, ...], error: ApiError, now: float) -> Postponed:
        self.postpone([self._sent[key].argument for key in keys], now)
        return Postponed(keys, error)

    def _send_one_at_a_time(self) -> None:
        """Send again whatever has no response, because the exchange refused something and didn't say what."""
        self._one_at_a_time = True
        self._wanted.update({key: sent.argument for key, sent in self._sent.items()})
        self._repeated.update(self._sent)
        self._sent.clear()

    def _sent_as(self, argument: dict[str, Any]) -> Key | None:
        """The subscription without a response that this one belongs to."""
        return named_among(argument, self._sent)
