"""Turns the arguments of `history.candles` into queries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.candles.intervals import Interval
from bitget_runtime.history.candles.walking import CandleCall, CandleQuery
from bitget_runtime.history.facts import CandleFacts, HistoryFacts
from bitget_runtime.history.holes import TableHole
from bitget_runtime.history.moments import period
from bitget_runtime.rest.operation import Operation
from bitget_runtime.values.scalars import Moment

Price: TypeAlias = Literal["last", "mark", "index"]

_SETTLED = 1_000
"""Milliseconds after its end at which a candle counts as final."""


def symbols_of(symbols: str | Sequence[str]) -> tuple[str, ...]:
    """Symbols as a tuple.

    Raises:
        InvalidArgument: there is none, one isn't text, or one appears twice.
    """
    found = (symbols,) if isinstance(symbols, str) else tuple(symbols) if isinstance(symbols, Iterable) else ()
    if not found or not all(isinstance(one, str) and one for one in found) or len(set(found)) < len(found):
        raise InvalidArgument(f"symbols must be one or several different symbols, not {symbols!r:.80}")
    return found


def facts_of(facts: HistoryFacts, generation: str, category: str, interval: Interval, price: str) -> CandleFacts:
    """The facts about a kind of candles.

    Raises:
        InvalidArgument: there are no such candles; the message names those that exist.
    """
    of_generation = [one for one in facts.candles if one.generation == generation]
    if not of_generation:
        generations = sorted({one.generation for one in facts.candles}, reverse=True)
        raise InvalidArgument(f"there are no candles in api {generation!r}: {_choice(generations)}")
    found = next((one for one in of_generation if category in one.categories), None)
    if found is None:
        known = [name for one in of_generation for name in one.categories]
        raise InvalidArgument(f"there are no candles of {category!r} in {generation!r}: {_choice(known)}")
    if interval.name not in found.intervals:
        raise InvalidArgument(f"no candles of {category} have interval {interval.name!r}: {_choice(found.intervals)}")
    if price not in found.prices:
        raise InvalidArgument(f"no candles of {category} show the price {price!r}: {_choice(found.prices)}")
    return found


def _choice(names: object) -> str:
    return "choose among " + ", ".join(map(repr, names)) if names else "there aren't any"  # type: ignore[call-overload]


def first_opening(interval: str, last: int, now: int) -> int:
    """When the first of the `last` closed candles opens.

    Raises:
        InvalidArgument: there is no such interval, or the number isn't between 0 and 100,000.
    """
    length = Interval.named(interval)
    if type(last) is not int or not 0 <= last <= 100_000:
        raise InvalidArgument(f"last must be a whole number from 0 to 100,000, not {last!r}")
    end = length.closed_before(now - _SETTLED)
    if not length.is_month:
        return max(0, end - last * length.length)
    for _ in range(last):
        end = length.preceding(end)
    return max(0, end)


def _call(operation: Operation[Any]) -> CandleCall:
    assert operation.paging is not None  # checked when the catalogue is built
    return CandleCall(operation.address, operation.paging)


def queries_of(
    operations: Mapping[str, Operation[Any]],
    facts: HistoryFacts,
    symbols: str | Sequence[str],
    interval: str,
    *,
    category: str,
    start: Moment,
    end: Moment | None,
    price: str,
    generation: str,
    now: int,
) -> list[CandleQuery]:
    """A query per symbol. `Any`: each operation has its own data.

    Raises:
        InvalidArgument: an argument is invalid.
    """
    length = Interval.named(interval)
    found = facts_of(facts, generation, category, length, price)
    asked = period(start, end, now)
    first, end_asked = length.rounded_up(asked.start), length.rounded_up(asked.end)
    last = max(first, min(end_asked, length.closed_before(now - _SETTLED)))
    due = end_asked if asked.future else last if end is None else length.closed_before(asked.end)
    recent, past = (_call(operations[address]) for address in (found.recent, found.past))
    return [
        CandleQuery(
            facts=found,
            recent=recent,
            past=past,
            category=category,
            symbol=symbol,
            interval=length,
            price=price,
            start=first,
            end=last,
            now=now,
            later=(TableHole(symbol, last, due, "not yet"),) if due > last else (),
        )
        for symbol in symbols_of(symbols)
    ]
