"""What a walk asks for: an operation, the arguments that stay the same, and those that change from page to page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.paging.access import access_of
from bitget_runtime.paging.steps import Place
from bitget_runtime.paging.windows import Span, still_to_come
from bitget_runtime.values.scalars import Refused

if TYPE_CHECKING:
    from bitget_runtime.rest.operation import Operation

GRACE, SLACK = 60_000, 1_000
"""Milliseconds that a walk keeps away, in planning and in asking, from what is about to be beyond reach."""


class Query:
    """The requests of a walk.

    Args:
        operation: An operation that pages. `Any`: it has data of any type.
        arguments: The user's arguments, by wire name. `Any`: as a call takes them.
        now: The time at the exchange, in milliseconds.

    Raises:
        InvalidArgument: it doesn't page, or an argument that walks have to understand isn't valid.
    """

    def __init__(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        now: Callable[[], int],
    ) -> None:
        access = access_of(operation)
        if operation.paging is None or access is None:
            raise InvalidArgument("it does not page", operation=operation.address)
        self.address = operation.address
        self.paging = paging = operation.paging
        self.access = access
        form = operation.form
        self._now = now
        self._writers = form.writers
        self._names = {one.wire: one.name for one in form.parameters}
        self._texts = frozenset(one.wire for one in form.parameters if one.annotation is str)
        self._given = {wire: value for wire, value in arguments.items() if value is not None}
        window = paging.window
        self.start = self._milliseconds(window.start) if window and window.start else None
        self.end = self._milliseconds(window.end) if window else None
        if window and self.start is not None and self.end is not None and self.start > self.end:
            raise InvalidArgument(
                f"{self._names[window.start]} must not be after {self._names[window.end]}: "
                f"{self.start} is after {self.end}",
                operation=self.address,
            )
        self.size = self._page_size()
        sized = {} if paging.limit is None or self.size is None else {paging.limit.parameter: self.size}
        self._unchanging = self._given | sized
        self.is_series = paging.key == ((paging.time,),) and paging.is_by_time and not paging.next.turn
        """Whether each row has a time of its own, as candles do."""
        self.counts_places = paging.is_by_time or paging.next.source == "number"
        """Whether pages begin at a time or a number, not at a cursor or an ID."""
        self.goes_forward = bool(paging.next.turn) and self._given.get(paging.next.turn) is True
        """Whether pages follow one another from the oldest to the newest by their time."""

    @property
    def first_number(self) -> int:
        """Number of the first page."""
        parameter = self.paging.next.parameter
        return self._whole(parameter) if parameter in self._given else 1

    def written(self) -> dict[str, object]:
        """The user's arguments as they are sent, except those that change from page to page."""
        window = self.paging.window
        changing = {window.start, window.end} if window else set()
        return {wire: self._written(wire) for wire in sorted(self._given) if wire not in changing}

    def reachable(self) -> Span:
        """The span to walk: the user's, else as far back as data goes, if that is known."""
        window, reach = self.paging.window, self.paging.reach
        start, end = self.start, self.end
        if window is None or not window.start:
            return Span(start, end)
        if start is None and reach is not None:
            start = reach.oldest(self._now() + GRACE, self._given)
        if start is not None and end is None:
            end = self._now()
        return Span(start, end)

    def future(self) -> Span | None:
        """The part of what the user asks for that is still to come; None if none of it is."""
        return still_to_come(Span(self.start, self.end), self._now())

    def oldest_planned(self, start: int) -> int:
        """The start that a walk is planned with: later than the span's if that is too old."""
        reach = self.paging.reach
        return max(start, (reach.oldest(self._now() + GRACE, self._given) if reach else None) or 0)

    def oldest_asked(self, span: Span) -> int | None:
        """The start that is asked for: later than the span's if that is too old by now."""
        reach = self.paging.reach
        if span.start is None or reach is None:
            return span.start
        return max(span.start, reach.oldest(self._now() + SLACK, self._given) or 0)

    def arguments(self, span: Span, place: Place | None) -> dict[str, Any]:
        """The arguments of one page. `Any`: as a call takes them."""
        paging = self.paging
        found = self._unchanging.copy()
        window = paging.window
        if window is not None:
            start = self.oldest_asked(span)
            if window.start and start is not None:
                found[window.start] = start
            if span.end is not None:
                found[window.end] = span.end
        if place is not None and paging.next.parameter:
            found[paging.next.parameter] = str(place) if paging.next.parameter in self._texts else int(place)
        return found

    def is_full(self, rows: list[Any]) -> bool:
        """Whether a page may have been cut because no more rows fit."""
        sizes = [self.size, None if self.paging.limit is None else self.paging.limit.default]
        return len(rows) >= min((one for one in sizes if one is not None), default=1)

    def _page_size(self) -> int | None:
        """Rows to ask for: as many as the user wants, but no more than the exchange gives."""
        limit = self.paging.limit
        if limit is None:
            return None
        most = limit.most_for({wire: self._written(wire) for wire in self._given})
        given = self._given.get(limit.parameter)
        if given is None:
            return most
        size = self._whole(limit.parameter)
        if size < 1:
            raise InvalidArgument(
                f"{self._names[limit.parameter]} must be at least 1, not {size}", operation=self.address
            )
        size = max(size, 2 if self.access.has_twins else 1)  # one row would split twins
        return size if most is None else min(size, most)

    def _milliseconds(self, wire: str) -> int | None:
        return self._whole(wire) if wire in self._given else None

    def _whole(self, wire: str) -> int:
        written = str(self._written(wire))
        try:
            return int(written)
        except ValueError:
            raise InvalidArgument(
                f"{self._names[wire]} must be a whole number in a walk, not {written!r:.60}", operation=self.address
            ) from None

    def _written(self, wire: str) -> object:
        try:
            return self._writers[wire](self._given[wire])
        except Refused as refused:
            raise InvalidArgument(f"{self._names[wire]} {refused}", operation=self.address) from None
