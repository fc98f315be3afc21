"""Logins of a stream: signed by the exchange's clock, which is corrected if the exchange refuses its time."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeAlias

from bitget_runtime.rest.call.clock_check import is_wrong, take_time, time_request
from bitget_runtime.stream.wire import frames
from bitget_runtime.transport.interface import HttpRequest, HttpResponse

if TYPE_CHECKING:
    from bitget_runtime.errors import ClockSkew
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.pacing.clock import Clock
    from bitget_runtime.rest.call.flow import Flow
    from bitget_runtime.rest.wire.credentials import Credentials

logger = logging.getLogger("bitget_client")

Send: TypeAlias = Callable[[HttpRequest], Awaitable[HttpResponse]]
"""Sends a request over REST, once."""


class Login:
    """The login of one connection.

    Args:
        credentials: What to log in with.
        clock: The exchange's clock.
    """

    def __init__(self, credentials: Credentials, clock: Clock) -> None:
        self._credentials = credentials
        self._clock = clock
        self._signed_ms: int | None = None
        self._signed_at = 0.0

    def frame(self) -> bytes:
        """The login frame, signed now."""
        self._signed_at, self._signed_ms = self._clock.monotonic(), self._clock.now_ms()
        return frames.login(self._credentials, self._signed_ms // 1_000)

    @property
    def was_wrong(self) -> bool:
        """It was signed at a time other than the exchange's, as the clock now knows it."""
        return self._signed_ms is not None and is_wrong(self._clock, self._signed_ms, self._signed_at)


class Logins:
    """Logs the connections of a stream in.

    Args:
        api: Facts about the whole API.
        generation: Generation of the API, such as `uta`.
        credentials: What to log in with.
        flow: Carries out the client's calls; its clock is used.
        send: Sends a request over REST.
        respond_within: Seconds that the exchange may take to return its time.
    """

    def __init__(
        self,
        api: ApiFacts,
        generation: str,
        credentials: Credentials,
        flow: Flow,
        send: Send,
        respond_within: float,
    ) -> None:
        self._api = api
        self._generation = generation
        self._credentials = credentials
        self._flow = flow
        self._send = send
        self._respond_within = respond_within

    def new(self) -> Login:
        """The login of one more connection."""
        return Login(self._credentials, self._flow.clock)

    async def may_be_repeated(self, login: Login, refusal: ClockSkew) -> bool:
        """Whether a login refused because of its time had a wrong one; by now the clock is right."""
        if not login.was_wrong:  # otherwise a call has asked in the meantime
            await self._ask()
        if login.was_wrong:
            self._flow.watching.signing_anew(f"{self._generation}.stream", 1, refusal)
        return login.was_wrong

    async def _ask(self) -> None:
        """Ask for the time over REST; without a response the clock stays as it is."""
        flow = self._flow
        timeout = min(self._respond_within, flow.conduct.attempt_timeout)
        request = time_request(flow.origin, self._api, self._generation, timeout)
        if request is None:
            return
        asked = flow.clock.monotonic()
        try:
            take_time(flow.clock, self._api, await self._send(request), asked)
        except Exception as error:  # transports may be user code
            logger.debug("the exchange doesn't return its time: %s", type(error).__name__)
