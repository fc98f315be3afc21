"""One call, step by step: a generator yields what to do next and receives the result. It neither sends nor waits.

The two clients drive the same steps, one blocking and one by asyncio, so they can't differ in what they decide.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, TypeVar

from bitget_runtime.errors import AccountModeMismatch, BitgetError, ClockSkew, TransportError
from bitget_runtime.pacing.counters import Counters
from bitget_runtime.pacing.retries import Pauses, may_repeat
from bitget_runtime.rest.account_mode import KnownMode
from bitget_runtime.rest.call.clock_check import was_signed_at_a_wrong_time
from bitget_runtime.rest.call.steps import Result, Steps, Wait
from bitget_runtime.rest.call.turns import Turns
from bitget_runtime.rest.call.watching import Watching
from bitget_runtime.rest.order_ids import OrderIds, name_orders
from bitget_runtime.rest.outcome import outcome_unknown, warn_interrupted
from bitget_runtime.rest.request import Arguments, Extra, Origin, Written, prepare, write
from bitget_runtime.rest.response import RawResponse, decode
from bitget_runtime.traces import unseen
from bitget_runtime.transport.attempt import lost
from bitget_runtime.transport.headers import ResponseHeaders
from bitget_runtime.transport.interface import HttpRequest, HttpResponse
from bitget_runtime.values.scalars import Timestamp

if TYPE_CHECKING:
    from bitget_runtime.facts import HeaderNames
    from bitget_runtime.pacing.clock import Clock
    from bitget_runtime.pacing.hooks import Hooks
    from bitget_runtime.rest.call.conduct import Conduct
    from bitget_runtime.rest.call.limiting import Limiting
    from bitget_runtime.rest.guards import Guarding
    from bitget_runtime.rest.operation import Operation

logger = logging.getLogger("bitget_client")

T = TypeVar("T")


class Flow:
    """How the calls of a client are carried out.

    Args:
        origin: What all requests have in common.
        conduct: How calls behave.
        clock: The exchange's clock.
        limits: What calls count against; None where nobody counts.
        hooks: Who watches; None where nobody does.
        order_ids: Makes client order IDs for orders without one; None where the user wants none.

    Attributes:
        guarding: Refuses what the user does not want to be sent; None where nothing is to be refused.
        turns: Books turns; None where nobody counts.
        watching: Reports what happens.
    """

    def __init__(
        self,
        origin: Origin,
        conduct: Conduct,
        clock: Clock,
        limits: Limiting | None = None,
        hooks: Hooks | None = None,
        order_ids: OrderIds | None = None,
    ) -> None:
        self.origin = origin
        self.conduct = conduct
        self.guarding: Guarding | None = None
        self.clock = clock
        self.order_ids = order_ids
        self.counters = Counters()
        self.known_mode = KnownMode()
        self.turns = None if limits is None else Turns(limits, clock.monotonic)
        self.watching = Watching(hooks, self.counters)

    def conducted(self, conduct: Conduct) -> Flow:
        """The same with other conduct: clock, turns and counters are shared."""
        flow = copy(self)
        flow.conduct = conduct
        return flow

    def steps(self, operation: Operation[T], arguments: Arguments | Sequence[Any], extra: Extra | None) -> Steps[T]:
        """The steps of one call.

        Raises:
            BitgetError: one of its subclasses, see `bitget_runtime.errors`. Its traceback leads through here, where
                variables hold the signed request: who drives the steps drops it.
        """
        written = write(operation.form, arguments, extra, operation.address)
        name_orders(operation, written, self.order_ids)
        if self.guarding is not None:
            self.guarding.check(operation, written)
        conduct, clock, turns, watching = self.conduct, self.clock, self.turns, self.watching
        monotonic = clock.monotonic
        ends = monotonic() + conduct.timeout
        attempt, retried, resigned = 0, 0, False
        pauses: Pauses | None = None
        may_be_sent = False
        try:
            while True:
                attempt += 1
                if turns is not None:
                    yield from turns.take(operation, ends, watching)
                request = self._prepare(operation, written)
                began = monotonic()
                request.timeout = min(ends - began, conduct.attempt_timeout)
                if request.timeout <= 0:
                    raise _explained(operation, written, TransportError("the time for the call is over", sent=False))
                if watching.requests:
                    watching.sending(operation, request, attempt)
                may_be_sent = True
                result = yield request
                ended = monotonic()
                outcome = self._outcome(operation, written, request, result, ended - began)
                if watching.responses:
                    watching.ended(operation, attempt, ended - began, outcome)
                if turns is not None:
                    turns.heed(operation, outcome, ended - began)
                if isinstance(outcome, RawResponse):
                    if outcome.request_time is not None:
                        clock.learn(outcome.request_time, began, ended)
                    if operation.outcome == "setting":
                        self.known_mode.forget()  # a mode may be what it set
                    return outcome
                may_be_sent = False
                if isinstance(outcome, AccountModeMismatch):
                    self.known_mode.forget()
                if isinstance(outcome, ClockSkew) and outcome.outcome_known and not resigned:
                    resigned = yield from was_signed_at_a_wrong_time(self, operation, request, began, ends)
                    if resigned:
                        watching.signing_anew(operation.address, attempt, outcome)
                        continue
                if retried >= conduct.retries or not may_repeat(outcome, operation.outcome):
                    raise _explained(operation, written, outcome, _signed_at(request, self.origin.names))
                pauses = pauses or Pauses()
                pause = pauses.after(outcome)
                if pause >= ends - monotonic():
                    raise _explained(operation, written, outcome, _signed_at(request, self.origin.names))
                retried += 1
                watching.retrying(operation, attempt, pause, outcome)
                yield Wait(pause)
        except BitgetError:
            raise
        except BaseException:
            if may_be_sent:  # nobody waits for the response any more
                warn_interrupted(operation, written)
            raise

    @unseen
    def _prepare(self, operation: Operation[Any], written: Written) -> HttpRequest:
        return prepare(
            self.origin,
            operation.method,
            operation.path,
            written,
            signed=operation.auth == "signed",
            now=self.clock.now_ms(),
            operation=operation.address,
        )

    def _outcome(
        self, operation: Operation[T], written: Written, request: HttpRequest, result: Result, seconds: float
    ) -> RawResponse[T] | BitgetError:
        """What a request has led to. An error comes without its frames, some of which hold the request."""
        if isinstance(result, Exception):
            return lost(result, request)
        try:
            return self._interpret(operation, result, seconds, written)
        except BitgetError as error:
            return error.with_traceback(None)

    def _interpret(self, operation: Operation[T], response: Any, seconds: float, written: Written) -> RawResponse[T]:
        """`Any`: what a transport of the user's returns may be anything."""
        try:
            if logger.isEnabledFor(logging.DEBUG):
                logger.debug("%s: HTTP %d in %.1f ms", operation.address, response.status, seconds * 1_000)
            if not isinstance(response.headers, ResponseHeaders):
                response = HttpResponse(response.status, ResponseHeaders(response.headers.items()), response.body)
            return decode(operation, response, strict=self.conduct.strict, written=written)
        except BitgetError:
            raise
        except Exception as error:  # transports and handlers of logs may be anybody's code
            raise TransportError(f"the response can't be handled: {type(error).__name__}") from error


def _explained(
    operation: Operation[Any], written: Written, error: BitgetError, signed_at: Timestamp | None = None
) -> BitgetError:
    error.operation = operation.address
    unknown = outcome_unknown(operation, written, error)
    if unknown is None:
        return error
    unknown.__cause__ = error
    unknown.signed_at = signed_at
    return unknown


def _signed_at(request: HttpRequest, names: HeaderNames) -> Timestamp | None:
    """The time that a request was signed with."""
    headers = request.headers
    return Timestamp(int(headers[names.timestamp])) if names.timestamp in headers else None
