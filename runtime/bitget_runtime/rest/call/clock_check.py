"""Whether a refused timestamp was wrong: the exchange is asked for the time if its refusal doesn't include it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import DecodeError as NotJson
from msgspec import json

from bitget_runtime.transport.headers import RequestHeaders
from bitget_runtime.transport.interface import HttpRequest, HttpResponse

if TYPE_CHECKING:
    from bitget_runtime.errors import ClockSkew
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.pacing.clock import Clock
    from bitget_runtime.rest.call.flow import Flow
    from bitget_runtime.rest.call.steps import Part
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.request import Origin

_WRONG_BY = 1_000.0
"""Milliseconds by which a timestamp has to be wrong for the request to be signed again: one that was late would be
late again."""


_QUICK = 1.0
"""Seconds within which a refusal must come for its time to be trusted: a later one leaves open which side was late."""


def was_signed_at_a_wrong_time(
    flow: Flow, operation: Operation[Any], request: HttpRequest, refusal: ClockSkew, began: float, ends: float
) -> Part[bool]:
    """Whether a request was signed at a time other than the exchange's, which the clock knows by now.

    Args:
        flow: Carries out the client's calls.
        operation: What was called.
        request: What was refused for its time.
        refusal: The error that refused it, just now.
        began: When it was sent, by the monotonic clock.
        ends: When the call has to end.
    """
    names, clock = flow.origin.names, flow.clock
    if names.timestamp not in request.headers:
        return False
    signed = int(request.headers[names.timestamp])
    if is_wrong(clock, signed, began):  # another call has asked in the meantime
        return True
    asked = clock.monotonic()
    if asked - began < _QUICK:
        clock.correct(_time_in(refusal.body, operation.api.envelope.time), began, asked)
        if is_wrong(clock, signed, began):
            return True
    timeout = min(ends - asked, flow.conduct.attempt_timeout)
    question = time_request(flow.origin, operation.api, operation.address.partition(".")[0], timeout)
    if question is None or timeout <= 0:
        return False
    result = yield question
    if isinstance(result, HttpResponse):
        take_time(clock, operation.api, result, asked)
    return is_wrong(clock, signed, began)


def is_wrong(clock: Clock, signed: int, began: float) -> bool:
    """Whether something was signed at a time other than the exchange's, as the clock now knows it.

    Args:
        clock: The exchange's clock.
        signed: The time that it was signed with, in milliseconds.
        began: When that was, by the monotonic clock.
    """
    return abs(clock.ms_at(began) - signed) > _WRONG_BY


def time_request(origin: Origin, api: ApiFacts, generation: str, timeout: float) -> HttpRequest | None:
    """The request for the exchange's time; None if the catalogue doesn't say how."""
    path = api.time.get(generation) or next(iter(api.time.values()), None)
    if path is None:
        return None
    return HttpRequest("GET", origin.base_url, path, RequestHeaders(origin.headers), b"", timeout)


def take_time(clock: Clock, api: ApiFacts, response: HttpResponse, asked: float) -> None:
    """Correct the clock by the response to that request, which was sent at `asked`."""
    clock.correct(_time_in(response.body, api.envelope.time), asked, clock.monotonic())


def _time_in(body: bytes, name: str) -> int:
    """The time of a response in milliseconds; 0 if it has none."""
    try:
        return int(json.decode(body)[name])
    except (NotJson, UnicodeDecodeError, RecursionError, KeyError, TypeError, ValueError, IndexError):
        return 0
