"""Which list has the requested records, and with which arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct, structs

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.candles.queries import symbols_of
from bitget_runtime.history.facts import KINDS, Generation, HistoryFacts, RecordFacts
from bitget_runtime.history.holes import TableHole
from bitget_runtime.history.moments import Period, period
from bitget_runtime.rest.operation import Operation
from bitget_runtime.values.scalars import Moment

LAG = 60_000
"""Milliseconds by which lists may lag behind: a download leaves later records to the next one."""


class RecordQuery(Struct, frozen=True, kw_only=True):
    """Records of one list in one span.

    Attributes:
        kind: Kind of records.
        facts: The facts about the list.
        operation: The operation. `Any`: any data.
        given: The given ones of `category`, `symbol` and `coin`.
        start: Beginning of the span, in milliseconds.
        end: First moment after it.
        owner: UID of the account whose records they are; empty for public ones, or if unknown.
        later: The hole for what was asked for and is still to come, if there is one.
    """

    kind: str
    facts: RecordFacts
    operation: Operation[Any]
    given: Mapping[str, str]
    start: int
    end: int
    owner: str = ""
    later: tuple[TableHole, ...] = ()

    @property
    def symbol(self) -> str:
        """The symbol; empty if none is given."""
        return self.given.get("symbol", "")

    @property
    def arguments(self) -> dict[str, Any]:
        """Arguments of the walk, by wire name."""
        words = {**self.given}
        if "category" in words:
            words["category"] = self.facts.categories[words["category"]]
        found: dict[str, Any] = {
            self.facts.arguments[what]: word for what, word in words.items() if what in self.facts.arguments
        }
        window = self.operation.paging.window if self.operation.paging else None
        if window is not None:
            found[window.end] = self.end
            if window.start:
                found[window.start] = self.start
        return found

    @property
    def past(self) -> int:
        """First moment after the part of its span that is not still to come."""
        return min(self.end, *(hole.start_ms for hole in self.later)) if self.later else self.end

    @property
    def is_empty(self) -> bool:
        """Whether all of its span is still to come."""
        return bool(self.later) and self.past <= self.start

    @property
    def is_bounded(self) -> bool:
        """Whether the request says where the span begins."""
        window = self.operation.paging.window if self.operation.paging else None
        return window is not None and bool(window.start)


def record_query(
    operations: Mapping[str, Operation[Any]],
    facts: HistoryFacts,
    kind: str,
    generation: str,
    given: Mapping[str, str | None],
    asked_for: Period,
) -> RecordQuery:
    """The query for some records.

    Raises:
        InvalidArgument: there is no such list, or it doesn't take such an argument.
    """
    asked = {what: word for what, word in given.items() if word is not None}
    of_generation = [one for one in facts.records.get(kind, ()) if one.generation == generation]
    if not of_generation:
        known = sorted({repr(one.generation) for one in facts.records.get(kind, ())}, reverse=True)
        raise InvalidArgument(f"there are no {kind} in api {generation!r}: choose among {', '.join(known)}")
    category = asked.get("category")
    lists = [one for one in of_generation if not one.categories or category in one.categories]
    if not lists:
        known = [name for one in of_generation for name in one.categories]
        choice = f"choose category among {', '.join(map(repr, known))}" if known else "there aren't any"
        raise InvalidArgument(f"there are no {kind} of {category!r} in {generation!r}: {choice}")
    found = lists[0]
    if not found.categories:
        asked.pop("category", None)
    for what in asked:
        if what not in found.arguments and what != "category":
            raise InvalidArgument(f"{kind} in {generation!r} can't be selected by {what}")
    return RecordQuery(
        kind=kind,
        facts=found,
        operation=operations[found.operation],
        given=asked,
        start=asked_for.start,
        end=asked_for.end,
        later=asked_for.later(asked.get("symbol", "")),
    )


def public_generation(operations: Mapping[str, Operation[Any]], facts: HistoryFacts, kind: str) -> Generation | None:
    """The API generation to ask for public records; None for an account's records."""
    for one in facts.records.get(kind, ()):
        operation = operations[one.operation]
        reach = operation.paging.reach if operation.paging else None
        if operation.auth == "public" and (reach is None or reach.kind != "rows"):
            return one.generation
    return None


def download_queries(
    operations: Mapping[str, Operation[Any]],
    facts: HistoryFacts,
    kind: str,
    generation: str,
    *,
    category: str | None,
    symbols: str | Sequence[str] | None,
    coin: str | None,
    start: Moment,
    end: Moment | None,
    now: int,
) -> list[RecordQuery]:
    """The queries for files: one per symbol if the exchange has a list per symbol, otherwise one for all of them.

    Files of one kind never overlap, so reading all of them gives each record once: a list that has all symbols
    can't be narrowed.

    Raises:
        InvalidArgument: there is no such list, it has no history, or it doesn't take such an argument.
    """
    if kind not in KINDS:
        raise InvalidArgument(f"there is no kind {kind!r:.40} of records: choose among {', '.join(map(repr, KINDS))}")
    asked = period(start, end, now)
    given = [{"symbol": one} for one in symbols_of(symbols)] if symbols is not None else [{}]
    found = [
        record_query(operations, facts, kind, generation, {"category": category, "coin": coin, **one}, asked)
        for one in given
    ]
    found = [_without_lag(one, now, is_open=end is None) for one in found]
    query = found[0]
    if query.facts.rows:
        raise InvalidArgument(f"the exchange keeps no history of {kind}: there is nothing to download")
    reach = query.operation.paging.reach if query.operation.paging else None
    if reach is not None and reach.kind == "rows":
        raise InvalidArgument(f"there are only the last {reach.amount} {kind} in {generation!r}: choose another api")
    for what, argument, is_given in (("symbol", "symbols", symbols is not None), ("coin", "coin", coin is not None)):
        wire = query.facts.arguments.get(what)
        is_required = wire is not None and (wire in query.operation.required or query.operation.auth == "public")
        if is_required and not is_given:
            raise InvalidArgument(f"{kind} in {generation!r} have one list per {what}: give {argument}=")
        if is_given and not is_required:
            raise InvalidArgument(f"{kind} in {generation!r} are downloaded for every {what}: leave {argument} out")
    return found


def _without_lag(query: RecordQuery, now: int, *, is_open: bool) -> RecordQuery:
    """A query up to where a list may lag behind; what is later is still to come, if the user gave an end."""
    end = max(query.start, min(query.end, now - LAG))
    later = () if is_open or end == query.end else (TableHole(query.symbol, end, query.end, "not yet"),)
    return structs.replace(query, end=end, later=later)


def owned_by(uid: str, queries: Iterable[RecordQuery]) -> list[RecordQuery]:
    """The same queries, marked as an account's records."""
    return [structs.replace(one, owner=uid) for one in queries]
