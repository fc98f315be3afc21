"""A whole walk: which window is next, which rows of a page are new, what is missing, and where to resume."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import msgspec
from msgspec import Struct

from bitget_runtime.errors import (
    AccountModeMismatch,
    ApiError,
    AuthError,
    ClientUnusable,
    InvalidArgument,
    InvalidRequest,
    PermissionDenied,
    WrongEnvironment,
)
from bitget_runtime.paging.query import Query
from bitget_runtime.paging.repeats import Repeats
from bitget_runtime.paging.steps import Blank, Found, Hole, Place, Stopped
from bitget_runtime.paging.window_walk import Walking, walk_window
from bitget_runtime.paging.windows import OVERLAP, Span, narrower, windows

_HOPELESS = (InvalidArgument, AuthError, PermissionDenied, AccountModeMismatch, WrongEnvironment, ClientUnusable)
"""Errors that no other window would avoid."""

_MOST_DIGITS = 18
"""Of a time or the number of a page in a token."""


class Token(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a walk is, as text.

    Attributes:
        operation: Address of the operation.
        arguments: Its arguments as they are sent, except those that change from page to page.
        window: Start and end of the window that the walk is in the middle of; None between two windows.
        place: Where its next page begins.
        left: Start and end of what is left after it; None if nothing is.
        width: Milliseconds of a window, as learnt from refusals.
        began: Whether anything was found.
        recent: IDs of the last rows.
        before: IDs of rows in the previous window.
        step: Milliseconds between two rows of a series.
        holes: What is missing so far.
    """

    operation: str
    arguments: Mapping[str, object]
    window: tuple[int | None, int | None] | None = None
    place: str | int | None = None
    left: tuple[int | None, int | None] | None = None
    width: int | None = None
    began: bool = False
    recent: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    step: int | None = None
    holes: tuple[Hole, ...] = ()


class Leaf(Struct, frozen=True):
    """A window to walk.

    Attributes:
        span: The window.
        place: Where to begin in it; None for its start.
        left: What is left after it; None if nothing is.
    """

    span: Span
    place: Place | None
    left: Span | None


class Course:
    """The state of a walk. It only changes when pages are handed out, in their order.

    Args:
        query: What is asked.
        too_wide: Error codes that say that a window is wider than the exchange allows.
        failures: Whether failures to fetch are raised, or skipped and recorded as holes.
        resume: A token of an earlier walk.

    Raises:
        InvalidArgument: the token is invalid, or belongs to another walk.
    """

    def __init__(
        self, query: Query, too_wide: frozenset[str], failures: Literal["raise", "skip"], resume: str | None
    ) -> None:
        self._query = query
        self._too_wide = too_wide
        self._failures = failures
        token = None if resume is None else _read(resume, query)
        paging = query.paging
        self._back = paging.goes_back
        self._width = paging.window.span if paging.window else None
        self.holes: list[Hole] = []
        self._at: Leaf | None = None
        self._left: Span | None = None
        self._began = False
        self._future = query.future()
        if token is None:
            if self._future is not None:
                self.add_hole(Hole(*self._future, "not yet", "it is still to come"))
            self._left = None if self._begins_later() else self._reachable()
        else:
            self._width = token.width or self._width
            self._left = Span(*token.left) if token.left else None
            self._at = Leaf(Span(*token.window), token.place, self._left) if token.window else None
            self._began = token.began
            self.holes += token.holes
        self._repeats = Repeats(
            query.access,
            is_series=query.is_series,
            back=self._back,
            is_timed=bool(paging.time),
            is_near=bool(paging.key) and paging.next.source in ("envelope", "last") and paging.order != "unknown",
            recent=token.recent if token else (),
            before=token.before if token else (),
        )
        if token is not None:
            self._repeats.step = token.step
        self._planned: Leaf | None = self._at
        self._unplanned = self._left
        self._current: Span | None = self._at.span if self._at else None

    def restart(self) -> None:
        """Plan again from where the walk is."""
        self._planned, self._unplanned = self._at, self._left

    def take(self) -> Leaf | None:
        """The next window to walk, whether earlier ones are done or not; None if there are no more."""
        if self._planned is not None:
            leaf, self._planned = self._planned, None
            return leaf
        span = self._unplanned
        if span is None:
            return None
        first = span
        if span.start is not None and span.end is not None:
            first = next(windows(span.start, span.end, self._width, back=self._back))
        self._unplanned = self._after(span, first)
        return Leaf(first, None, self._unplanned)

    def walk(self, leaf: Leaf) -> Walking:
        """The steps of a window."""
        last = tuple(self._repeats.recent) if leaf is self._at else ()
        return walk_window(self._query, leaf.span, leaf.place, last)

    def new_rows(self, leaf: Leaf, found: Found) -> list[Any]:
        """The new rows of a page. `Any`: models of the catalogue."""
        return self._repeats.new(found.rows, leaf.span != self._current)

    def pass_page(self, leaf: Leaf, found: Found) -> None:
        """Note that the rows of a page were handed out."""
        self._repeats.keep()
        self._current = leaf.span
        self._began = True
        self._left = leaf.left
        self._at = None if found.place is None else Leaf(leaf.span, found.place, leaf.left)
        if self._at is None and self._left is None:
            self._name_the_beginning()

    def stopped(self, leaf: Leaf, stopped: Stopped) -> None:
        """A window could not be walked to its end: plan what to do instead.

        Raises:
            BitgetError: what stopped it, if that is neither learnt from nor skipped.
        """
        error = stopped.error
        length = leaf.span.length
        is_about_width = isinstance(error, ApiError) and error.code in self._too_wide and length is not None
        if is_about_width and not stopped.began and stopped.place is None and (width := narrower(length or 0)):
            self._width = width
            self._left, self._at = self._whole(leaf), None
            self.restart()
            return
        is_refused = isinstance(error, InvalidRequest) or type(error) is ApiError
        if isinstance(error, _HOPELESS) or not (
            (is_refused and self._began) or self._failures == "skip" or isinstance(error, Blank)
        ):
            raise error
        lost, left = leaf.span, leaf.left
        if is_about_width and self._back:  # it is too old, however narrow: so is everything older
            lost, left = self._whole(leaf), None
        end = stopped.place if self._query.is_series and isinstance(stopped.place, int) else lost.end
        self.add_hole(Hole(lost.start, end, "refused" if is_refused else "failed", str(error)))
        self._at, self._left = None, left
        self.restart()
        if left is None:
            self._name_the_beginning()

    def add_hole(self, hole: Hole) -> None:
        """Record a hole; neighbours that are missing for the same reason become one."""
        last = self.holes[-1] if self.holes else None
        if last is not None and (last.reason, last.detail) == (hole.reason, hole.detail):
            if last == hole:
                return
            if last.start is not None and hole.end is not None and last.start <= hole.end <= (last.end or hole.end):
                self.holes[-1] = Hole(hole.start, last.end, hole.reason, hole.detail)
                return
        self.holes.append(hole)

    def token(self) -> str:
        """Where the walk is: after the last page that was handed out."""
        token = Token(
            operation=self._query.address,
            arguments=self._query.written(),
            window=_pair(self._at.span if self._at else None),
            place=self._at.place if self._at else None,
            left=_pair(self._left),
            width=self._width,
            began=self._began,
            recent=tuple(self._repeats.recent),
            before=tuple(self._repeats.before),
            step=self._repeats.step,
            holes=tuple(self.holes),
        )
        return msgspec.json.encode(token).decode()

    def _begins_later(self) -> bool:
        """Whether all that was asked for is still to come."""
        return self._future is not None and self._future.start == self._query.start

    def _reachable(self) -> Span | None:
        query = self._query
        span, reach = query.reachable(), query.paging.reach
        if reach is None or query.paging.window is None or not query.paging.window.start:
            return span
        if query.start is None:
            if span.start is None and reach.kind == "unknown":
                detail = "no start was given, and how far back the exchange then goes is not documented"
                self.add_hole(Hole(None, None, "beyond reach", detail))
            return span
        oldest = query.oldest_planned(query.start)
        if oldest == query.start:
            return span
        end = oldest if span.end is None else min(oldest, span.end)
        self.add_hole(Hole(query.start, end, "beyond reach", "the exchange keeps nothing older"))
        return None if span.end is not None and oldest >= span.end else Span(oldest, span.end)

    def _after(self, span: Span, first: Span) -> Span | None:
        """What is left of a span after its first window, with which it shares the overlap."""
        if self._back:
            if first.start is None or span.start is None or first.start <= span.start:
                return None
            return Span(span.start, min(first.start + OVERLAP, (first.end or first.start) - 1))
        if first.end is None or span.end is None or first.end >= span.end:
            return None
        return Span(max(first.end - OVERLAP, (first.start or 0) + 1), span.end)

    def _whole(self, leaf: Leaf) -> Span:
        """A window together with what is left after it."""
        if leaf.left is None:
            return leaf.span
        return Span(leaf.left.start, leaf.span.end) if self._back else Span(leaf.span.start, leaf.left.end)

    def _name_the_beginning(self) -> None:
        """Record what is missing at the start of a series."""
        start, edge, step = self._query.start, self._repeats.edge, self._repeats.step
        if not self._query.is_series or start is None or any(one.reason == "beyond reach" for one in self.holes):
            return
        lost = [one.start or start for one in self.holes if edge is None or (one.start or start) < edge]
        if lost:  # what failed or was refused may have the first one
            if (oldest := min(lost)) > start:
                detail = "there is nothing older than what is missing"
                self.add_hole(Hole(start, oldest, "before the beginning", detail))
        elif edge is None:
            end = self._query.end if self._future is None else self._future.start
            self.add_hole(Hole(start, end, "before the beginning", "there is nothing in this whole time"))
        elif step is not None and edge - start >= step:
            self.add_hole(Hole(start, edge, "before the beginning", "the first one"))


def _read(text: str, query: Query) -> Token:
    try:
        token = msgspec.json.decode(text, type=Token)
    except msgspec.DecodeError as error:
        raise InvalidArgument(f"resume must be the token of a walk: {error}", operation=query.address) from None
    if token.operation != query.address:
        raise InvalidArgument(
            f"resume has a token of {token.operation}: continue that walk with it", operation=query.address
        )
    if token.arguments != query.written():
        given = ", ".join(f"{name}={value!r}" for name, value in token.arguments.items())
        raise InvalidArgument(
            f"resume has the token of a walk with other arguments: pass {given or 'none'}", operation=query.address
        )
    numbers = [str(token.place)] if query.counts_places and token.place is not None else []
    numbers += token.recent if query.is_series else ()
    is_narrow = token.width is not None and token.width <= OVERLAP
    if is_narrow or not all(text.isdecimal() and len(text) <= _MOST_DIGITS for text in numbers):
        raise InvalidArgument("resume must be the token of a walk, unchanged", operation=query.address)
    return token


def _pair(span: Span | None) -> tuple[int | None, int | None] | None:
    return None if span is None else (span.start, span.end)
