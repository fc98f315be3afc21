"""Turns of commands: booked in the client's budget beside its calls, and waited for in asyncio."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bitget_runtime.pacing.budget import Budget
from bitget_runtime.rest.call.steps import Reserve, Step, Wait
from bitget_runtime.stream.begun import in_own_task
from bitget_runtime.stream.wire.frames import TOO_MANY

if TYPE_CHECKING:
    from bitget_runtime.errors import ApiError
    from bitget_runtime.rest.call.flow import Flow
    from bitget_runtime.rest.call.steps import Result
    from bitget_runtime.rest.limited import Limited


async def take_turn(flow: Flow, command: Limited) -> None:
    """Wait for a command's turn.

    Raises:
        RateLimited: it would come too late; nothing was sent.
        TransportError: the budget has failed; nothing was sent.
    """
    if flow.turns is None:
        return
    steps = flow.turns.take(command, flow.clock.monotonic() + flow.conduct.timeout, flow.watching)
    result: Result = None
    try:
        while True:
            result = await _done(steps.send(result))
    except StopIteration:
        return
    finally:
        steps.close()  # gives the turn of a cancelled task back


def heed(flow: Flow, command: Limited, error: ApiError | None) -> None:
    """Pass on what a reply says of limits; `error` is what it reports."""
    if flow.turns is None:
        return
    if error is not None and error.code in TOO_MANY:
        flow.turns.refused(command, None)
    else:
        flow.turns.accepted()


async def _done(step: Step) -> Result:
    if isinstance(step, Wait):
        await asyncio.sleep(step.seconds)
        return None
    assert isinstance(step, Reserve)
    if type(step.budget) is not Budget:  # one that others share asks them, with timeouts
        await in_own_task()
    try:
        return await step.budget.reserve_async(step.turn.windows, longest=step.longest, urgent=step.turn.urgent)
    except Exception as error:
        return error
