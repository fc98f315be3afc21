"""One call, step by step: a generator yields what is to be sent and receives the result. It neither sends nor waits.

The two clients drive the same steps, one blocking and one by asyncio, so they can't differ in what they decide.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from bitget_runtime.errors import BitgetError, TransportError
from bitget_runtime.rest.outcome import outcome_unknown, warn_interrupted
from bitget_runtime.rest.request import Arguments, Extra, Origin, Written, prepare, write
from bitget_runtime.rest.response import RawResponse, decode
from bitget_runtime.traces import unseen
from bitget_runtime.transport.attempt import lost
from bitget_runtime.transport.headers import ResponseHeaders
from bitget_runtime.transport.interface import HttpRequest, HttpResponse

if TYPE_CHECKING:
    from bitget_runtime.rest.operation import Operation

logger = logging.getLogger("bitget_client")

T = TypeVar("T")

Result: TypeAlias = HttpResponse | Exception
"""What sending a request led to."""

Steps: TypeAlias = Generator[HttpRequest, Result, RawResponse[T]]
"""Yields requests to send, each once; receives the result of each; returns the response that is left in the end."""


class Flow:
    """How the calls of a client are carried out.

    Args:
        origin: What all requests have in common.
        strict: Raise `DecodeError` when a response does not fit the catalogue.
    """

    def __init__(self, origin: Origin, *, strict: bool) -> None:
        self._origin = origin
        self._strict = strict

    def steps(self, operation: Operation[T], arguments: Arguments | Sequence[Any], extra: Extra | None) -> Steps[T]:
        """The steps of one call.

        Raises:
            BitgetError: one of its subclasses, see `bitget_runtime.errors`. Its traceback leads through here, where
                variables hold the signed request: who drives the steps drops it.
        """
        written = write(operation.form, arguments, extra, operation.address)
        request = self._prepare(operation, written)
        started = time.perf_counter()
        try:
            result = yield request
            if isinstance(result, HttpResponse):
                return self._interpret(operation, result, started, written)
            failure: BitgetError = lost(result, request)
        except BitgetError as error:
            failure = error.with_traceback(None)
        except BaseException:  # nobody waits for the response any more
            warn_interrupted(operation, written)
            raise
        raise _explained(operation, written, failure)

    @unseen
    def _prepare(self, operation: Operation[Any], written: Written) -> HttpRequest:
        return prepare(
            self._origin,
            operation.method,
            operation.path,
            written,
            signed=operation.auth == "signed",
            now=time.time_ns() // 1_000_000,
            operation=operation.address,
        )

    def _interpret(
        self, operation: Operation[T], response: HttpResponse, started: float, written: Written
    ) -> RawResponse[T]:
        try:
            if logger.isEnabledFor(logging.DEBUG):
                elapsed = (time.perf_counter() - started) * 1_000
                logger.debug("%s: HTTP %d in %.1f ms", operation.address, response.status, elapsed)
            if not isinstance(response.headers, ResponseHeaders):
                response = HttpResponse(response.status, ResponseHeaders(response.headers.items()), response.body)
            return decode(operation, response, strict=self._strict, written=written)
        except BitgetError:
            raise
        except Exception as error:  # transports and handlers of logs may be anybody's code
            raise TransportError(f"the response can't be handled: {type(error).__name__}") from error


def _explained(operation: Operation[Any], written: Written, error: BitgetError) -> BitgetError:
    error.operation = operation.address
    unknown = outcome_unknown(operation, written, error)
    if unknown is None:
        return error
    unknown.__cause__ = error
    return unknown
