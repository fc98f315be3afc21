"""Walks over an operation's pages, blocking and for asyncio: they send what `Course` plans."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import aclosing, closing
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, Literal, TypedDict, TypeVar

from bitget_runtime.errors import BitgetError, DecodeError, InvalidArgument
from bitget_runtime.paging.course import Course, Leaf
from bitget_runtime.paging.query import Query
from bitget_runtime.paging.shown import not_shown
from bitget_runtime.paging.steps import Ask, Blank, Found, Hole, Stopped

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator

    from bitget_runtime.rest.client import AsyncClient, SyncClient
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.request import Extra

T = TypeVar("T")

Event = Found | Hole | Stopped
MOST_AT_ONCE = 64

_TRIES = range(2)
"""How often to ask for a page that comes without its list of rows."""


class WalkOptions(TypedDict, total=False):
    """Options of a walk.

    Keys:
        resume: The `token` of an earlier walk with the same arguments: this one continues from there.
        concurrency: How many windows of time are fetched at once, if the query has windows; 1 by default.
        failures: `skip` to record a hole if a window can't be fetched, and continue with the next; `raise` by default.
    """

    resume: str | None
    concurrency: int
    failures: Literal["raise", "skip"]


class _Walk(Generic[T]):
    """The part that both kinds of walks share."""

    def __init__(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: WalkOptions,
        now: Callable[[], int],
    ) -> None:
        if unknown := sorted(set(options) - set(WalkOptions.__annotations__)):
            raise InvalidArgument(f"there is no argument {unknown[0]!r}", operation=operation.address)
        self._concurrency = _whole(options.get("concurrency", 1), operation.address)
        failures = options.get("failures", "raise")
        if failures not in ("raise", "skip"):
            raise InvalidArgument(f"failures must be 'raise' or 'skip', not {failures!r}", operation=operation.address)
        self._operation = operation
        query = Query(operation, arguments, now)
        self._member = query.access.member
        self._course = Course(query, operation.api.too_wide, failures, options.get("resume"))

    @property
    def token(self) -> str:
        """Where the walk is, as text for `resume=`: after the last page that was fully handed out.

        During iteration over items, that is the page before the one whose items are being handed out, until its last
        one has been taken: a walk resumed from there begins with that page again. To get each item
        exactly once, store the items of a page together with this token.
        """
        return self._course.token()

    @property
    def holes(self) -> tuple[Hole, ...]:
        """What is missing in the walk so far; empty if it is complete."""
        return tuple(self._course.holes)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.address})"

    def _note(self, leaf: Leaf, event: Hole | Stopped) -> None:
        """Take notice of something that isn't a page."""
        if isinstance(event, Hole):
            self._course.add_hole(event)
        else:
            self._course.stopped(leaf, event)


def _whole(value: object, address: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MOST_AT_ONCE:
        raise InvalidArgument(f"concurrency must be 1 to {MOST_AT_ONCE}, not {value!r}", operation=address)
    return value


class Walk(_Walk[T]):
    """Everything that an operation returns, over all its pages. Iterate over it once; `pages()` yields lists.

    Items come in the order of the pages, each once. After an error, or a break out of the loop, iterating again
    continues after the last page that was handed out.
    """

    def __init__(
        self,
        client: SyncClient,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        extra: Extra | None,
        options: WalkOptions,
    ) -> None:
        super().__init__(operation, arguments, options, client.clock.after_now_ms)
        self._client = client
        self._extra = extra

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(self._lists(first=False))  # costs a third of a generator that yields each item

    def pages(self) -> Iterator[list[T]]:
        """The items page by page; a page without new ones is left out. After each, `token` is where the walk is."""
        with closing(self._lists(first=True)) as lists:
            yield from filter(None, lists)

    def _lists(self, *, first: bool) -> Generator[list[T]]:
        """New rows by page, each page counted as handed out: first, or when the next one is asked for."""
        course = self._course
        course.restart()
        with closing(self._in_order()) as events:
            for leaf, event in events:
                if not isinstance(event, Found):
                    self._note(leaf, event)
                    continue
                rows = course.new_rows(leaf, event)
                if first:
                    course.pass_page(leaf, event)
                yield rows
                if not first:
                    course.pass_page(leaf, event)

    def _in_order(self) -> Generator[tuple[Leaf, Event]]:
        if self._concurrency > 1:
            from bitget_runtime.paging.threads import in_order

            yield from in_order(self._course.take, self._events, self._concurrency)
        while (leaf := self._course.take()) is not None:
            for event in self._events(leaf):
                yield leaf, event

    def _events(self, leaf: Leaf) -> Iterator[Event]:
        steps = self._course.walk(leaf)
        try:
            step = next(steps)
            while True:
                if isinstance(step, Ask):
                    step = steps.send(self._response(step))
                else:
                    yield step
                    step = next(steps)
        except StopIteration as end:
            if end.value is not None:
                yield end.value

    def _response(self, step: Ask) -> Any:
        blank: DecodeError | None = None
        try:
            for _ in _TRIES:
                response = self._client.call(self._operation, step.arguments, self._extra)
                blank = not_shown(self._operation, response, self._member, Blank)
                if blank is None:
                    return response.data
            return blank
        except BitgetError as error:
            return error


class AsyncWalk(_Walk[T]):
    """`Walk` for asyncio."""

    def __init__(
        self,
        client: AsyncClient,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        extra: Extra | None,
        options: WalkOptions,
    ) -> None:
        super().__init__(operation, arguments, options, client.clock.after_now_ms)
        self._client = client
        self._extra = extra

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self._lists(first=False)) as lists:
            async for rows in lists:
                for row in rows:
                    yield row

    async def pages(self) -> AsyncIterator[list[T]]:
        """The items page by page; a page without new ones is left out. After each, `token` is where the walk is."""
        async with aclosing(self._lists(first=True)) as lists:
            async for rows in lists:
                if rows:
                    yield rows

    async def _lists(self, *, first: bool) -> AsyncGenerator[list[T]]:
        course = self._course
        course.restart()
        async with aclosing(self._in_order()) as events:
            async for leaf, event in events:
                if not isinstance(event, Found):
                    self._note(leaf, event)
                    continue
                rows = course.new_rows(leaf, event)
                if first:
                    course.pass_page(leaf, event)
                yield rows
                if not first:
                    course.pass_page(leaf, event)

    async def _in_order(self) -> AsyncGenerator[tuple[Leaf, Event]]:
        if self._concurrency > 1:
            from bitget_runtime.paging.tasks import in_order

            async with aclosing(in_order(self._course.take, self._events, self._concurrency)) as events:
                async for one in events:
                    yield one
        while (leaf := self._course.take()) is not None:
            async with aclosing(self._events(leaf)) as found:
                async for event in found:
                    yield leaf, event

    async def _events(self, leaf: Leaf) -> AsyncGenerator[Event]:
        steps = self._course.walk(leaf)
        try:
            step = next(steps)
            while True:
                if isinstance(step, Ask):
                    step = steps.send(await self._response(step))
                else:
                    yield step
                    step = next(steps)
        except StopIteration as end:
            if end.value is not None:
                yield end.value

    async def _response(self, step: Ask) -> Any:
        blank: DecodeError | None = None
        try:
            for _ in _TRIES:
                response = await self._client.call(self._operation, step.arguments, self._extra)
                blank = not_shown(self._operation, response, self._member, Blank)
                if blank is None:
                    return response.data
            return blank
        except BitgetError as error:
            return error
