"""One call, step by step: a generator that yields what to do next and receives the result. It neither sends nor waits.

The two clients drive the same steps, one blocking and one with asyncio, so they can't decide differently.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, TypeVar

from bitget_runtime.errors import AccountModeMismatch, BitgetError, ClockSkew, InvalidRequest, TransportError
from bitget_runtime.pacing.counters import Counters
from bitget_runtime.pacing.moments import Decision, decision
from bitget_runtime.pacing.retries import Pauses, may_repeat
from bitget_runtime.rest.account_mode import KnownMode
from bitget_runtime.rest.call.clock_check import was_signed_at_a_wrong_time
from bitget_runtime.rest.call.echoes import without_echo
from bitget_runtime.rest.call.steps import Part, Result, Steps, Wait
from bitget_runtime.rest.call.turns import Turns
from bitget_runtime.rest.call.unsent import note_unsent
from bitget_runtime.rest.call.watching import Watching
from bitget_runtime.rest.order_ids import OrderIds, name_new
from bitget_runtime.rest.wire.outcome import asked_for, leaves_open, outcome_unknown, warn_interrupted
from bitget_runtime.rest.wire.recorded import record_response
from bitget_runtime.rest.wire.request import Arguments, Extra, Origin, Written, prepare, write
from bitget_runtime.rest.wire.response import RawResponse, decode
from bitget_runtime.rest.wire.undocumented import undocumented
from bitget_runtime.traces import alone
from bitget_runtime.transport.attempt import lost
from bitget_runtime.transport.headers import ResponseHeaders
from bitget_runtime.transport.interface import HttpRequest, HttpResponse
from bitget_runtime.values.scalars import Timestamp

if TYPE_CHECKING:
    from bitget_runtime.pacing.clock import Clock
    from bitget_runtime.pacing.hooks import Hooks
    from bitget_runtime.rest.call.client_limits import ClientLimits
    from bitget_runtime.rest.call.conduct import Conduct
    from bitget_runtime.rest.guards import Guarding
    from bitget_runtime.rest.operation import Operation

T = TypeVar("T")


class _Call:
    """One call in progress.

    Attributes:
        operation: What is called.
        written: Its parameters.
        ends: When it has to end, by the monotonic clock.
        latest: When its last request has to be sent.
        decision: Why it is sent, and when that was decided; None if it may be late, as a read may.
        request: The last request, and `began` when it was sent.
        may_be_sent: Whether the exchange may have a request whose outcome is not known.
        is_under_way: Whether the end of the last request is still to be reported.
        attempt: Number of the last request, from 1.
        retried: How many of them were sent again after a failure.
        resigned: Whether one was signed again, which happens once.
        pauses: Pauses between them.
    """

    request: HttpRequest | None = None
    began = 0.0
    may_be_sent = False
    is_under_way = False
    attempt = 0
    retried = 0
    resigned = False
    pauses: Pauses | None = None
    decision: Decision | None = None

    def __init__(self, operation: Operation[Any], written: Written, now: float, timeout: float) -> None:
        self.operation, self.written = operation, written
        self.ends = self.latest = now + timeout
        if operation.outcome == "none":
            return
        self.decision = decided = decision() or Decision()
        self.ends, self.latest = now + timeout - decided.moment.age(), now + decided.left(timeout)


class Flow:
    """How the calls of a client are carried out.

    Args:
        origin: What all requests share.
        conduct: How calls behave.
        clock: The exchange's clock.
        limits: Limits that calls count against; None if nothing is counted.
        hooks: Hooks to call; None if there are none.
        order_ids: Makes client order IDs for orders without one; None if the user wants none.

    Attributes:
        guarding: Refuses what the user doesn't want sent; None if nothing is to be refused.
        turns: Books turns; None if nothing is counted.
        watching: Reports what happens.
    """

    def __init__(
        self,
        origin: Origin,
        conduct: Conduct,
        clock: Clock,
        limits: ClientLimits | None = None,
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

    def conducted(self, conduct: Conduct, origin: Origin) -> Flow:
        """A copy with other conduct and other headers; clock, turns and counters are shared."""
        flow = copy(self)
        flow.conduct, flow.origin = conduct, origin
        return flow

    def apart(self, conduct: Conduct) -> Flow:
        """A copy for calls that take no turns and that nobody watches; the clock is shared."""
        flow = self.conducted(conduct, self.origin)
        flow.turns, flow.watching = None, Watching(None, self.counters)
        return flow

    def steps(self, operation: Operation[T], arguments: Arguments | Sequence[Any], extra: Extra | None) -> Steps[T]:
        """The steps of one call.

        Raises:
            BitgetError: one of its subclasses, see `bitget_runtime.errors`. Its traceback has frames of this module,
                whose variables hold the signed request: whoever drives the steps drops it.
        """
        written = write(operation.form, arguments, extra, operation.address)
        name_new(operation, written, self.order_ids)
        if self.guarding is not None:
            self.guarding.check(operation, written)
        call = _Call(operation, written, self.clock.monotonic(), self.conduct.timeout)
        try:
            while True:
                if self.turns is not None:
                    yield from self.turns.take(operation, call.latest, self.watching)
                outcome = self._after(call, (yield self._next_request(call)))
                if isinstance(outcome, RawResponse):
                    return outcome
                yield from self._before_another(call, outcome)
        except BitgetError:
            raise
        except BaseException:
            if call.may_be_sent:  # nobody is waiting for the response any more
                self.known_mode.forget()
                warn_interrupted(operation, written)
                if call.is_under_way and self.watching.wants_ends():
                    self.watching.interrupted(operation, call.attempt, self.clock.monotonic() - call.began)
            else:
                note_unsent(operation, written)
            raise

    def _next_request(self, call: _Call) -> HttpRequest:
        """The next request, whose turn has come."""
        operation, clock = call.operation, self.clock
        call.attempt += 1
        try:
            request = prepare(
                self.origin,
                operation.method,
                operation.path,
                call.written,
                signed=operation.auth == "signed",
                now=clock.now_ms(),
                operation=operation.address,
            )
        except BaseException as error:
            raise alone(error) from error.__cause__  # the variables of the frames below hold secrets
        call.request, call.began = request, clock.monotonic()
        request.timeout = min(call.ends - call.began, self.conduct.attempt_timeout)
        decided = call.decision
        if request.timeout <= 0 or (decided is not None and decided.left(self.conduct.timeout) <= 0):
            text = "the time for the call is over" if decided is None else decided.why_late(self.conduct.timeout)
            raise self._explained(call, TransportError(f"{text}: it was not sent", sent=False))
        if self.watching.requests:
            self.watching.sending(operation, request, call.attempt)
        call.may_be_sent = call.is_under_way = True
        return request

    def _after(self, call: _Call, result: Result) -> RawResponse[Any] | BitgetError:
        """The outcome of a request, made known to all whom it concerns."""
        ended = self.clock.monotonic()
        operation, seconds = call.operation, ended - call.began
        outcome = self._outcome(call, result)
        call.is_under_way = False
        if self.watching.wants_ends():
            self.watching.ended(operation, call.attempt, seconds, outcome)
        if self.turns is not None:
            self.turns.heed(operation, outcome, seconds)
        if isinstance(outcome, RawResponse) and outcome.request_time is not None:
            self.clock.learn(outcome.request_time, call.began, ended)
        if operation.outcome == "setting":
            self.known_mode.forget()  # it may have set a mode, even if it seems to have failed
        return outcome

    def _before_another(self, call: _Call, error: BitgetError) -> Part[None]:
        """The steps between a failure and the next request.

        Raises:
            BitgetError: the failure, if there is to be no other request.
        """
        call.may_be_sent = leaves_open(call.operation, error)  # still so if whoever waits is interrupted right now
        if isinstance(error, AccountModeMismatch):
            self.known_mode.forget()
        if isinstance(error, ClockSkew) and error.outcome_known and not call.resigned:
            assert call.request is not None
            call.resigned = yield from was_signed_at_a_wrong_time(
                self, call.operation, call.request, error, call.began, call.ends
            )
            if call.resigned:
                self.watching.signing_anew(call.operation.address, call.attempt, error)
                return
        if call.retried >= self.conduct.retries or not may_repeat(error, call.operation.outcome):
            raise self._explained(call, error, self._signed_at(call))
        call.pauses = call.pauses or Pauses()
        pause = call.pauses.after(error)
        if pause >= call.latest - self.clock.monotonic():
            raise self._explained(call, error, self._signed_at(call))
        call.retried += 1
        self.watching.retrying(call.operation, call.attempt, pause, error)
        yield Wait(pause)

    def _explained(self, call: _Call, error: BitgetError, signed_at: Timestamp | None = None) -> BitgetError:
        error.operation = call.operation.address
        error.arguments = asked_for(call.operation, call.written)
        if isinstance(error, InvalidRequest) and (why := undocumented(call.operation.form, call.written)):
            error.args = (f"{error.message}: {why}",)
        unknown = outcome_unknown(call.operation, call.written, error, self.origin)
        if unknown is None:
            return error
        unknown.__cause__ = error
        unknown.signed_at = signed_at
        unknown.signed_within = self.clock.uncertainty_ms
        return unknown

    def _signed_at(self, call: _Call) -> Timestamp | None:
        """The time that the last request was signed with."""
        assert call.request is not None
        headers, name = call.request.headers, self.origin.names.timestamp
        return Timestamp(int(headers[name])) if name in headers else None

    def _outcome(self, call: _Call, result: Result) -> RawResponse[Any] | BitgetError:
        """The outcome of a request. An error comes without its frames, some of which hold the request, and quotes none
        of its secrets."""
        assert call.request is not None
        if isinstance(result, Exception):
            return without_echo(lost(result, call.request), call.request, self.origin.names)
        response: Any = result  # a user's transport may return anything
        try:
            if not isinstance(response.headers, ResponseHeaders):
                response = HttpResponse(response.status, ResponseHeaders(response.headers.items()), response.body)
            if self.watching.recorder is not None:
                record_response(self.watching.recorder, call.operation, response)
            return decode(call.operation, response, strict=self.conduct.strict, written=call.written)
        except BitgetError as error:
            failure = error.with_traceback(None)
        except Exception as error:  # transports may be user code
            failure = TransportError(f"the response can't be handled: {type(error).__name__}")
            failure.__cause__ = error
        return without_echo(failure, call.request, self.origin.names)
