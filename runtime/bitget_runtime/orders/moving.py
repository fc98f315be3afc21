"""Finds out the outcome of a transfer or a withdrawal whose response is lost."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from bitget_runtime.errors import BitgetError, InvalidArgument, TransferOutcomeUnknown
from bitget_runtime.orders.desk.reading.resolver import Look, Looked, resolve
from bitget_runtime.orders.resolutions import TransferResolution
from bitget_runtime.paging.access import Access
from bitget_runtime.paging.shown import not_shown

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.movement_facts import MovementFacts
    from bitget_runtime.orders.desk.reading.reads import Calls
    from bitget_runtime.pacing.clock import Clock

logger = logging.getLogger("bitget_client")

_GRACE = 30_000
"""Milliseconds by which records of money may lag behind what the exchange has accepted: they are further behind than
lists of orders, it isn't documented by how much, and money wrongly sent twice is gone."""

_BEFORE = 120_000
"""Milliseconds before the request from which records are read: its time, and the clock, may be wrong."""

_APART = 10_000
"""Milliseconds by which record times may be behind the clock by which the exchange accepts requests."""

_LONGEST = 90.0
"""Seconds after which it stays unknown."""


async def resolve_transfer(
    api: ApiFacts, clock: Clock, calls: Calls, unknown: TransferOutcomeUnknown
) -> TransferResolution:
    """Find out the outcome.

    Raises:
        InvalidArgument: it can't be looked up: it has no client ID, or no records can be searched for it.
    """
    assert api.load_orders is not None
    facts = api.load_orders()
    movement = facts.movements.get(unknown.operation or "")
    if movement is None or not unknown.client_id:
        why = "it has no client ID" if movement else "its records can't be searched by ID"
        raise InvalidArgument(
            f"it can't be looked up, because {why}: look through the records", operation=unknown.operation
        )
    valid = int(facts.timestamp_valid * 1_000)
    records = _Records(api, clock, calls, unknown, movement, valid)
    values = [unknown.arguments.get(wire) for wire in movement.differ]
    is_provable = movement.proves and unknown.signed_at is not None and len({*values}) == len(values)
    until = (unknown.signed_at or 0) + valid
    steps = resolve(
        movement.asked,
        is_found=lambda: records.found is not None,
        accepted_until=lambda: until if is_provable else None,
        monotonic=clock.monotonic,
        longest=_LONGEST,
        grace=_GRACE,
    )
    try:
        step = next(steps)
        while True:
            if isinstance(step, Look):
                step = steps.send(await records.look(step.where))
            else:
                await asyncio.sleep(step.seconds)
                step = steps.send(None)
    except StopIteration as end:
        if end.value == "never_carried_out":
            return TransferResolution(client_id=unknown.client_id, outcome="never_carried_out")
    return records.found or TransferResolution(client_id=unknown.client_id, outcome="unknown")


class _Records:
    """The records that would show it.

    Args:
        api: Facts of the API.
        clock: The exchange's clock.
        calls: Carries out the requests.
        unknown: The call whose response is lost.
        facts: The facts about the records.
        valid: Milliseconds for which the exchange accepts a signed request, before and after its time.

    Attributes:
        found: What they have shown about it; None before.
    """

    def __init__(
        self,
        api: ApiFacts,
        clock: Clock,
        calls: Calls,
        unknown: TransferOutcomeUnknown,
        facts: MovementFacts,
        valid: int,
    ) -> None:
        self.found: TransferResolution | None = None
        self._operation = api.load_operations()[facts.records]
        self._own = api.client_order_id
        self._clock, self._calls, self._unknown, self._facts = clock, calls, unknown, facts
        self._since = (unknown.signed_at or clock.now_ms()) - _BEFORE
        off = valid if unknown.signed_within is None else unknown.signed_within
        self._earliest = self._since if unknown.signed_at is None else unknown.signed_at - off - _APART

    async def look(self, question: Mapping[str, str]) -> Looked:
        """Ask for it. Only an empty response shows that it is absent: others may be incomplete. A record older than
        the request, or one of several with the ID, may be another movement."""
        paging, unknown, facts, until = self._operation.paging, self._unknown, self._facts, self._clock.now_ms()
        assert paging is not None
        assert paging.window is not None
        asked: dict[str, Any] = {paging.window.start: self._since, paging.window.end: until}
        asked |= {name: unknown.arguments.get(wire) for name, wire in question.items()}
        asked[self._own] = unknown.client_id
        try:
            response = await self._calls(self._operation, asked, None)
        except BitgetError as error:
            logger.info("a transfer could not be looked up: %s", error)
            return Looked(False, None)
        access = Access(paging, self._operation.response_type)
        if failure := not_shown(self._operation, response, access.member):
            logger.info("a transfer could not be looked up: %s", failure)
            return Looked(False, None)
        rows = access.rows(response.data)
        mine = {access.key(row): row for row in rows if self._may_be(row)}
        if len(mine) == 1:
            ((key, row),) = mine.items()
            status = str(_value(row, facts.status) or "")
            self.found = TransferResolution(client_id=unknown.client_id, outcome="found", id=key, status=status)
        at = response.request_time
        return Looked(not rows, None if at is None else min(at, until))

    def _may_be(self, row: Struct) -> bool:
        own, time = _value(row, self._facts.client_id), _value(row, self._facts.time)
        return own == self._unknown.client_id and isinstance(time, int) and time >= self._earliest


def _value(row: Struct, attribute: str) -> object:
    try:
        return getattr(row, attribute, None)
    except BitgetError as error:
        logger.info("a field of a record can't be read: %s", error)
        return None
