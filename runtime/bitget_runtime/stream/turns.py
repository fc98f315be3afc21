"""Turns of commands: booked in the client's budget beside its calls, and waited for in asyncio."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bitget_runtime.pacing.budget import Budget
from bitget_runtime.rest.call.steps import Reserve, Wait
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
            step = steps.send(result)
            if isinstance(step, Wait):
                await asyncio.sleep(step.seconds)
                result = None
            else:
                assert isinstance(step, Reserve)
                result = _booked(step) if type(step.budget) is Budget else await _booked_elsewhere(step)
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


def _booked(step: Reserve) -> Result:
    try:
        return step.budget.reserve(step.turn.windows, longest=step.longest, urgent=step.turn.urgent)
    except Exception as error:
        return error


async def _booked_elsewhere(step: Reserve) -> Result:
    """A turn of a budget that asks others, with timeouts."""
    await in_own_task()
    try:
        return await step.budget.reserve_async(step.turn.windows, longest=step.longest, urgent=step.turn.urgent)
    except Exception as error:
        return error
