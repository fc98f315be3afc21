"""Asks the exchange for orders and trades: which lists, page by page, and as of when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

import msgspec

from bitget_runtime.errors import ApiError, BitgetError, DecodeError, NotFound, OrderNotOpen
from bitget_runtime.order_facts import OrderLife, Rows
from bitget_runtime.order_words import Argument, PositionMode, Role
from bitget_runtime.orders.desk.asking import asked, lacks, plan_types
from bitget_runtime.orders.known.account_rows import (
    Balance,
    Position,
    balances_in,
    position_mode_in,
    positions_in,
    price_in,
    unread_positions,
)
from bitget_runtime.orders.known.reading import OwnedFill, Reader, fills_in, reports_in, rows_in
from bitget_runtime.orders.known.state import Report
from bitget_runtime.paging.access import Access, access_of
from bitget_runtime.paging.shown import not_shown

if TYPE_CHECKING:
    from bitget_runtime.order_facts import Call
    from bitget_runtime.pacing.clock import Clock
    from bitget_runtime.paging.facts import Paging
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.request import Arguments, Extra
    from bitget_runtime.rest.wire.response import RawResponse

T = TypeVar("T")

PROOF: tuple[Role, ...] = ("list_open", "list_past")
"""What has to be searched before an order can be called absent."""

_MOST_PAGES = 200
"""Pages after which a list is abandoned: something is wrong with its cursor."""

_DAY = 86_400_000
_TRUSTED, _ASKED = 7 * _DAY, 90 * _DAY
"""Milliseconds that a list goes back if that is not documented: surely, and at most."""

_SPARE = 600_000
"""Milliseconds that a request stays inside a list's reach, because it takes time to arrive."""


class Calls(Protocol):
    """Carries out operations."""

    async def __call__(
        self, operation: Operation[T], arguments: Arguments | Sequence[Any], extra: Extra | None, /
    ) -> RawResponse[T]: ...


class Seen(NamedTuple):
    """What the exchange has shown.

    Attributes:
        complete: Everything asked for was shown, and could be read.
        at: When it started, by the exchange's clock; None if not given.
        reports: Reports about orders.
        fills: Trades.
    """

    complete: bool
    at: int | None
    reports: tuple[Report, ...] = ()
    fills: tuple[OwnedFill, ...] = ()


class Reads:
    """Reads the lists of one kind of orders.

    Args:
        life: The kind of orders.
        operations: Operations by address.
        calls: Carries them out.
        clock: The exchange's clock.
    """

    def __init__(self, life: OrderLife, operations: Mapping[str, Operation[Any]], calls: Calls, clock: Clock) -> None:
        self._life = life
        self._operations = operations
        self._calls = calls
        self._clock = clock

    def can(self, role: Role, given: Mapping[Argument, object]) -> bool:
        """Whether there is such a list, and all its required arguments are given, apart from a start time."""
        call = self._life.operations.get(role)
        if call is None or call.rows is None:
            return False
        return not lacks(call, self._operations[call.address], {**self._each(call, given)[0], "start": _ASKED})

    def go_back_to(self, time: int) -> bool:
        """Whether the lists of open and past orders reach back to a time, so that an order they lack doesn't exist."""
        calls = [self._life.operations[role] for role in PROOF]
        bounded = [
            call for role, call in zip(PROOF, calls, strict=True) if role == "list_past" or self._is_bounded(call)
        ]
        ago = self._clock.now_ms() - time
        return all(ago <= (self._reach(call) or _TRUSTED) for call in bounded)

    def _is_bounded(self, call: Call) -> bool:
        """Whether a list requires a start time."""
        return call.arguments.get("start") in self._operations[call.address].required

    def _reach(self, call: Call) -> int | None:
        """Milliseconds that a list goes back, by as many requests as that takes; None if that is not documented."""
        paging, window = self._operations[call.address].paging, self._window(call)
        reach = paging and paging.reach and paging.reach.span_for({})
        return window if not reach or (window is not None and "end" not in call.arguments) else reach - _SPARE

    def _window(self, call: Call) -> int | None:
        """Milliseconds that one request to a list may cover; None if that is not documented."""
        paging = self._operations[call.address].paging
        if paging is None:
            return None
        spans = (paging.window and paging.window.span, paging.reach and paging.reach.span_for({}))
        return min((span - _SPARE for span in spans if span), default=None)

    def _periods(self, role: Role, call: Call, start: object) -> list[tuple[int | None, int | None]]:
        """Start and end of each request to a list, the latest first: from as early as wanted, within its reach. They
        have no start if the list takes none, because open orders are listed whatever their age."""
        window, now = self._window(call), self._clock.now_ms()
        if isinstance(start, int) and (window is None or start >= now - window):
            return [(start, None)]
        if not self._is_bounded(call) and (role == "list_open" or window is None):
            return [(None, None)]
        if window is None:
            return [(now - _ASKED, None)]
        begin = now - window
        found: list[tuple[int | None, int | None]] = [(begin, None)]
        oldest = max(start, now - (self._reach(call) or window)) if isinstance(start, int) else begin
        while begin > oldest:
            begin, end = max(oldest, begin - window), begin
            found.append((begin, end))
        return found

    def _each(self, call: Call, given: Mapping[Argument, object]) -> list[Mapping[Argument, object]]:
        """The requests to a list, one after the other: one per kind of plan order, if it shows one kind at a time
        and none is named."""
        plans = () if given.get("plan_type") else plan_types(self._life, call)
        return [{**given, "plan_type": plan} for plan in plans] or [given]

    async def look_up(self, given: Mapping[Argument, object]) -> Seen:
        """Look up one order. An unknown order isn't an error.

        Raises:
            BitgetError: the exchange could not be asked.
        """
        call = self._life.operations["look_up"]
        operation = self._operations[call.address]
        try:
            response = await self._shown(call, operation, asked(call, given))
        except (OrderNotOpen, NotFound) as error:
            return Seen(True, _time_of(operation, error))
        return self._seen("look_up", call, response, response.request_time, given)

    async def list(self, role: Role, given: Mapping[Argument, object], pages: int = _MOST_PAGES) -> Seen:
        """Read a list to its end, or so many pages of each of its parts.

        Raises:
            BitgetError: the exchange could not be asked.
        """
        call = self._life.operations[role]
        seen = [
            await self._list(role, {**one, "start": start, "end": end}, pages)
            for one in self._each(call, given)
            for start, end in self._periods(role, call, given.get("start"))
        ]
        return seen[0] if len(seen) == 1 else _together(seen)

    async def _list(self, role: Role, given: Mapping[Argument, object], pages: int) -> Seen:
        call = self._life.operations[role]
        operation = self._operations[call.address]
        paging = operation.paging
        access = access_of(operation)
        limit = paging.limit.most if paging and paging.limit else None
        arguments = asked(call, {**given, "limit": limit})
        reports: list[Report] = []
        fills: list[OwnedFill] = []
        at: int | None = None
        complete = True
        for number in range(pages):
            response = await self._shown(call, operation, arguments)
            at = response.request_time if number == 0 else at
            seen = self._seen(role, call, response, at, given)
            complete = complete and seen.complete
            reports.extend(seen.reports)
            fills.extend(seen.fills)
            if paging is None or access is None or not (cursor := _cursor(paging, access, response.data)):
                return Seen(complete, at, tuple(reports), tuple(fills))
            if cursor == arguments.get(paging.next.parameter):
                break
            arguments = {**arguments, paging.next.parameter: cursor}
        return Seen(False, at, tuple(reports), tuple(fills))

    async def positions(self, given: Mapping[Argument, object]) -> tuple[Position, ...]:
        """The open positions of a category; raises like `list`.

        Raises:
            DecodeError: one of them can't be read.
        """
        rows, data = await self._data("list_positions", given)
        if unread := unread_positions(rows, data):
            raise DecodeError(f"a position can't be read: {unread[0]!r:.200}", body=b"")
        category = str(given.get("category") or "")
        return tuple(row.position for row in positions_in(self._life, rows, data, category) if row.is_open)

    async def balances(self, given: Mapping[Argument, object]) -> tuple[Balance, ...]:
        """The balance of each coin; raises like `list`.

        Raises:
            DecodeError: one of them can't be read.
        """
        rows, data = await self._data("list_balances", given)
        found = tuple(balances_in(self._life, rows, data, str(given.get("category") or "")))
        if len(found) != len(rows_in(rows, data)):
            raise DecodeError("a balance can't be read: it does not name its coin", body=b"")
        return found

    async def position_mode(self, given: Mapping[Argument, object]) -> PositionMode | None:
        """The position mode of the account, None if it does not say; raises like `list`."""
        rows, data = await self._data("read_settings", given)
        return position_mode_in(self._life, rows, data)

    async def price(self, given: Mapping[Argument, object]) -> Decimal | None:
        """The price of the latest trade of an instrument, None if it is not shown; raises like `list`."""
        rows, data = await self._data("read_price", given)
        return price_in(rows, data, str(given.get("symbol") or ""))

    async def placed(self, given: Mapping[Argument, object]) -> tuple[str, ...]:
        """The IDs of the orders that a trigger order has placed; raises like `list`."""
        rows, data = await self._data("list_placed", given)
        found = (Reader(row, rows.fields).text("order_id") for row in rows_in(rows, data))
        return tuple(one for one in found if one)

    async def _data(self, role: Role, given: Mapping[Argument, object]) -> tuple[Rows, Any]:
        call = self._life.operations[role]
        assert call.rows is not None
        return call.rows, (await self._shown(call, self._operations[call.address], asked(call, given))).data

    async def _shown(self, call: Call, operation: Operation[Any], arguments: Mapping[str, Any]) -> RawResponse[Any]:
        """A response that has rows, or shows that there aren't any.

        Raises:
            DecodeError: it does neither, so it proves nothing.
            BitgetError: the exchange could not be asked.
        """
        response = await self._calls(operation, arguments, None)
        if failure := not_shown(operation, response, call.rows.within if call.rows else ""):
            raise failure
        return response

    def _seen(
        self, role: Role, call: Call, response: RawResponse[Any], at: int | None, given: Mapping[Argument, object]
    ) -> Seen:
        assert call.rows is not None
        there = len(rows_in(call.rows, response.data))
        if role == "list_fills":
            fills = tuple(fills_in(self._life, call.rows, response.data))
            return Seen(len(fills) == there, at, fills=fills)
        category = str(given.get("category") or "")
        reports = tuple(reports_in(self._life, call.rows, response.data, "read", category))
        return Seen(len(reports) == there, at, reports)


def _together(several: Sequence[Seen]) -> Seen:
    """The result of several lists, as of the first one's time."""
    times = [seen.at for seen in several if seen.at is not None]
    return Seen(
        all(seen.complete for seen in several),
        min(times) if len(times) == len(several) else None,
        tuple(report for seen in several for report in seen.reports),
        tuple(fill for seen in several for fill in seen.fills),
    )


def _cursor(paging: Paging, access: Access, data: Any) -> str | None:
    """The cursor of the next page; None if there isn't one."""
    rows = access.rows(data)
    if not rows or access.is_last(data):
        return None
    return access.cursor(data) if paging.next.source == "envelope" else access.mark(rows[-1])


def _time_of(operation: Operation[Any], error: BitgetError) -> int | None:
    """The time of the refusal, by the exchange's clock."""
    if not isinstance(error, ApiError):
        return None
    try:
        found = msgspec.json.decode(error.body, type=dict[str, Any]).get(operation.api.envelope.time)
        return int(found) if isinstance(found, (int, str)) else None
    except (msgspec.DecodeError, ValueError):
        return None
