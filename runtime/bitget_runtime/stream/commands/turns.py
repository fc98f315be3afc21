"""Turns of commands: booked in the client's budget along with its calls, and waited for in asyncio."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bitget_runtime.rest.call.steps import Reserve, Wait
from bitget_runtime.stream.commands.begun import in_own_task
from bitget_runtime.stream.wire.frames import TOO_MANY

if TYPE_CHECKING:
    from bitget_runtime.errors import ApiError
    from bitget_runtime.rest.call.flow import Flow
    from bitget_runtime.rest.call.steps import Result
    from bitget_runtime.rest.call.turns import Turns
    from bitget_runtime.rest.counted_call import CountedCall


async def take_turn(flow: Flow, command: CountedCall, within: float) -> None:
    """Wait for a command's turn, which has to come in so many seconds.

    Raises:
        RateLimited: the turn would come too late; nothing was sent.
        TransportError: the budget has failed; nothing was sent.
    """
    if flow.turns is None or flow.turns.take_at_once(command):
        return
    steps = flow.turns.take(command, flow.clock.monotonic() + within, flow.watching)
    result: Result = None
    try:
        while True:
            step = steps.send(result)
            if isinstance(step, Wait):
                await asyncio.sleep(step.seconds)
                result = None
            else:
                assert isinstance(step, Reserve)
                result = await _booked(step)
    except StopIteration:
        return
    finally:
        steps.close()  # gives back the turn of a cancelled task


def heed(turns: Turns, command: CountedCall, error: ApiError | None) -> None:
    """Pass on what a reply says about limits; `error` is the error that it reports."""
    if error is not None and error.code in TOO_MANY:
        turns.refused(command, None)
    else:
        turns.accepted()


async def _booked(step: Reserve) -> Result:
    await in_own_task()  # it may be awaited long after this, and the budget may have to wait, with timeouts
    try:
        return await step.budget.reserve_async(step.turn.windows, longest=step.longest, urgent=step.turn.urgent)
    except Exception as error:
        return error
