"""Reports on a call in progress to hooks, counters and the log. It costs nothing if nobody watches."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal

from bitget_runtime.errors import ApiError, BitgetError, InvalidArgument
from bitget_runtime.pacing.counters import Counters, StreamTotals
from bitget_runtime.pacing.hooks import (
    EndedEvent,
    GapEvent,
    Hooks,
    LostEvent,
    RequestEvent,
    ResponseEvent,
    RestoredEvent,
    ResyncedEvent,
    RetryEvent,
    UnsyncedEvent,
    WaitEvent,
    guarded,
    joined,
)

if TYPE_CHECKING:
    from bitget_runtime.recording.recorder import Recorder
    from bitget_runtime.rest.counted_call import CountedCall
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.response import RawResponse
    from bitget_runtime.transport.interface import HttpRequest

logger = logging.getLogger("bitget_client")


class Watching:
    """Reports for one client.

    Args:
        hooks: Hooks to call; None if there are none.
        counters: Where waits and retries are counted.

    Raises:
        InvalidArgument: they aren't `Hooks`.

    Attributes:
        requests: Whether anybody watches requests.
        recorder: Keeps what differs from the catalogue; None if nobody wants that.
        streams: What the client's streams have counted.
    """

    def __init__(self, hooks: Hooks | None, counters: Counters) -> None:
        self._counters = counters
        self.recorder: Recorder | None = None
        self.streams = StreamTotals()
        self._set(Hooks() if hooks is None else guarded(_checked(hooks)))

    def add(self, hooks: Hooks) -> None:
        """Add hooks.

        Raises:
            InvalidArgument: they aren't `Hooks`.
        """
        self._set(joined(self._hooks, guarded(_checked(hooks))))

    def _set(self, hooks: Hooks) -> None:
        self._hooks = hooks
        self.requests = hooks.on_request is not None

    def sending(self, operation: Operation[Any], request: HttpRequest, attempt: int) -> None:
        """A request is about to be sent."""
        if (hook := self._hooks.on_request) is not None:
            hook(
                RequestEvent(
                    operation=operation.address,
                    method=operation.method,
                    path=operation.path,
                    attempt=attempt,
                    timeout=request.timeout,
                ),
            )

    def wants_ends(self) -> bool:
        """Whether anybody watches how requests end: a hook, or the log."""
        try:
            return self._hooks.on_response is not None or logger.isEnabledFor(logging.DEBUG)
        except Exception:  # loggers may be user code, and must not lose a response
            return False

    def ended(
        self, operation: Operation[Any], attempt: int, seconds: float, outcome: RawResponse[Any] | BitgetError
    ) -> None:
        """A request has ended, by a response or an error."""
        self._report_end(
            ResponseEvent(
                operation=operation.address,
                attempt=attempt,
                seconds=seconds,
                status=getattr(outcome, "status", None),  # of a response, of an ApiError, of a DecodeError
                code=outcome.code if isinstance(outcome, ApiError) else None,
                error=type(outcome).__name__ if isinstance(outcome, BitgetError) else None,
            )
        )

    def interrupted(self, operation: Operation[Any], attempt: int, seconds: float) -> None:
        """A call was interrupted or cancelled while its request was on its way."""
        self._report_end(
            ResponseEvent(
                operation=operation.address, attempt=attempt, seconds=seconds, status=None, error="Interrupted"
            )
        )

    def _report_end(self, event: ResponseEvent) -> None:
        with suppress(Exception):  # handlers may raise too
            _log_end(event)
        if (hook := self._hooks.on_response) is not None:
            hook(event)

    def waiting(self, call: CountedCall, seconds: float) -> None:
        """A call is about to wait for its turn."""
        self._counters.count_wait(seconds)
        fields = {"operation": call.address, "duration": seconds}
        logger.debug("%s waits %.3f s for its turn", call.address, seconds, extra=fields)
        if (hook := self._hooks.on_wait) is not None:
            hook(WaitEvent(operation=call.address, seconds=seconds))

    def missing(self, event: GapEvent) -> None:
        """Pushes of a stream may have been missed."""
        if (hook := self._hooks.on_gap) is not None:
            hook(event)

    def lost(self, event: LostEvent) -> None:
        """A subscription begins to bring nothing."""
        if (hook := self._hooks.on_lost) is not None:
            hook(event)

    def restored(self, event: RestoredEvent) -> None:
        """A lost subscription is confirmed."""
        if (hook := self._hooks.on_restored) is not None:
            hook(event)

    def ended_subscription(self, event: EndedEvent) -> None:
        """A subscription brings nothing more."""
        if (hook := self._hooks.on_ended) is not None:
            hook(event)

    def unsynced(self, event: UnsyncedEvent) -> None:
        """A local order book no longer is complete."""
        if (hook := self._hooks.on_unsynced) is not None:
            hook(event)

    def resynced(self, event: ResyncedEvent) -> None:
        """A local order book is complete again."""
        if (hook := self._hooks.on_resynced) is not None:
            hook(event)

    def retrying(self, operation: Operation[Any], attempt: int, pause: float, error: BitgetError) -> None:
        """A request is about to be sent again after a failure."""
        self._counters.count_retry()
        fields = _of_failure(operation.address, attempt, error)
        logger.info("%s failed and is sent again in %.2f s: %s", operation.address, pause, error.message, extra=fields)
        self._retry(operation.address, attempt, pause, "error", error)

    def signing_anew(self, address: str, attempt: int, error: BitgetError) -> None:
        """A request or a login is about to be signed and sent again because its time was refused."""
        self._counters.count_clock_correction()
        fields = _of_failure(address, attempt, error)
        logger.info("%s was refused because of its time and is signed again: %s", address, error.message, extra=fields)
        self._retry(address, attempt, 0.0, "clock", error)

    def _retry(
        self, address: str, attempt: int, pause: float, reason: Literal["error", "clock"], error: BitgetError
    ) -> None:
        if (hook := self._hooks.on_retry) is not None:
            hook(
                RetryEvent(
                    operation=address,
                    attempt=attempt,
                    seconds=pause,
                    reason=reason,
                    error=type(error).__name__,
                ),
            )


def _log_end(event: ResponseEvent) -> None:
    led_to = event.error if event.status is None else f"HTTP {event.status}"
    code = "" if event.code is None else f", code {event.code}"
    logger.debug(
        "%s: %s%s in %.1f ms",
        event.operation,
        led_to,
        code,
        event.seconds * 1_000,
        extra={
            "operation": event.operation,
            "attempt": event.attempt,
            "status": event.status,
            "code": event.code,
            "error": event.error,
            "duration": event.seconds,
        },
    )


def _of_failure(address: str, attempt: int, error: BitgetError) -> dict[str, object]:
    """Fields of a log record about a failed request, for handlers that write more than its text."""
    return {
        "operation": address,
        "attempt": attempt,
        "status": getattr(error, "status", None),
        "code": getattr(error, "code", None),
        "error": type(error).__name__,
    }


def _checked(hooks: object) -> Hooks:
    if not isinstance(hooks, Hooks):
        raise InvalidArgument(f"hooks must be Hooks(...), not {type(hooks).__name__}")
    return hooks
