"""Whether a refused timestamp was wrong: the exchange is asked for the time where that is not known already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import DecodeError as NotJson
from msgspec import json

from bitget_runtime.transport.headers import RequestHeaders
from bitget_runtime.transport.interface import HttpRequest, HttpResponse

if TYPE_CHECKING:
    from bitget_runtime.rest.flow import Flow
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.steps import Part

_WRONG_BY = 1_000.0
"""Milliseconds by which a timestamp has to be wrong for the request to be signed anew: a request that came late would
come late again."""


def was_signed_at_a_wrong_time(
    flow: Flow, operation: Operation[Any], request: HttpRequest, began: float, ends: float
) -> Part[bool]:
    """Whether a request was signed at another time than the exchange's, which the clock has learnt by now.

    Args:
        flow: The client's calls.
        operation: What was called.
        request: What was refused for its time.
        began: When it was sent, by the monotonic clock.
        ends: When the call has to end.
    """
    names, clock = flow.origin.names, flow.clock
    if names.timestamp not in request.headers:
        return False
    signed = int(request.headers[names.timestamp])
    if abs(clock.ms_at(began) - signed) > _WRONG_BY:  # another call has asked meanwhile
        return True
    paths = operation.api.time
    path = paths.get(operation.address.partition(".")[0]) or next(iter(paths.values()), None)
    asked = clock.monotonic()
    timeout = min(ends - asked, flow.conduct.attempt_timeout)
    if path is None or timeout <= 0:
        return False
    result = yield HttpRequest("GET", flow.origin.base_url, path, RequestHeaders(flow.origin.headers), b"", timeout)
    if isinstance(result, HttpResponse):
        clock.correct(_time_in(result.body, operation.api.envelope.time), asked, clock.monotonic())
    return abs(clock.ms_at(began) - signed) > _WRONG_BY


def _time_in(body: bytes, name: str) -> int:
    """The time of a response in milliseconds; 0 where it says none."""
    try:
        return int(json.decode(body)[name])
    except (NotJson, UnicodeDecodeError, RecursionError, KeyError, TypeError, ValueError, IndexError):
        return 0
