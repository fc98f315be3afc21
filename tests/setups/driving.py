"""Steps of calls, driven by hand: time goes on only when somebody waits, and results are laid out before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from bitget_client._api import API
from bitget_runtime.pacing.clock import Clock
from bitget_runtime.pacing.hooks import Hooks
from bitget_runtime.pacing.interface import Turn
from bitget_runtime.rest.call.conduct import Conduct
from bitget_runtime.rest.call.flow import Flow
from bitget_runtime.rest.call.steps import Reserve, Result, Step, Wait
from bitget_runtime.rest.operation import Operation
from bitget_runtime.rest.wire.credentials import Credentials
from bitget_runtime.rest.wire.request import Origin
from bitget_runtime.transport.interface import HttpRequest, HttpResponse
from stand_ins.recording import CREDENTIALS

EPOCH = 1_700_000_000.0

Reply = Result | Callable[[HttpRequest], Result]


def ok(data: str, **headers: str) -> HttpResponse:
    """A success with data as JSON."""
    return HttpResponse(200, headers, f'{{"code":"00000","data":{data}}}'.encode())


def no(code: str, status: int = 400, **headers: str) -> HttpResponse:
    """An error with a code."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return HttpResponse(status, named, f'{{"code":"{code}","msg":"no","data":null}}'.encode())


class Driver:
    """Drives calls of one client.

    Args:
        conduct: How calls behave.
        took: Seconds that each request takes.
        off: Seconds by which the machine's clock is ahead.

    Attributes:
        sent: Requests that were sent.
        waits: Seconds of each wait, in order.
        turns: Turns that were asked for, with the longest wait of each.
    """

    def __init__(
        self,
        conduct: Conduct | None = None,
        *,
        limits: Any = None,
        hooks: Hooks | None = None,
        took: float = 0.02,
        off: float = 0.0,
    ) -> None:
        self.seconds = 100.0
        self.took = took
        origin = Origin("https://x.example", {}, API.headers, Credentials(*CREDENTIALS))
        clock = Clock(lambda: self.seconds, lambda: EPOCH + self.seconds + off)
        self.flow = Flow(origin, conduct or Conduct(), clock, limits, hooks)
        self.sent: list[HttpRequest] = []
        self.waits: list[float] = []
        self.turns: list[tuple[Turn, float]] = []

    def call(self, operation: Operation[Any], arguments: dict[str, Any], replies: Iterable[Reply]) -> Any:
        """Carry out a call to its end, and return its data; `replies` are what the requests lead to."""
        left = iter(replies)
        steps = self.flow.steps(operation, arguments, None)
        result: Result = None
        try:
            while True:
                result = self._do(steps.send(result), left)
        except StopIteration as end:
            return end.value.data

    def _do(self, step: Step, left: Iterator[Reply]) -> Result:
        if isinstance(step, Wait):
            self.waits.append(step.seconds)
            self.seconds += step.seconds
            return None
        if isinstance(step, Reserve):
            self.turns.append((step.turn, step.longest))
            try:
                return step.budget.reserve(step.turn.windows, longest=step.longest, urgent=step.turn.urgent)
            except Exception as error:
                return error
        self.sent.append(step)
        reply = next(left)
        if callable(reply):
            reply = reply(step)
        self.seconds += self.took
        return reply
