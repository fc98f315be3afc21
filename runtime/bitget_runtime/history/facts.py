"""Which calls hold which history: the shape of `spec/history.yaml` at run time."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class CandleCall(Struct, frozen=True, kw_only=True):
    """A call that gives a page of candles.

    Attributes:
        operation: Its address.
        end: Wire name of the time before which the candles of a page open.
        limit: Wire name of how many candles a page has.
        most: How many it can have.
        widest: Days that a page may span; 0 where any number will do.
        reach: Days that it goes back, by interval; for intervals that are not there, all the way.
    """

    operation: str
    end: str
    limit: str
    most: int
    widest: int = 0
    reach: Mapping[str, int] = {}


class CandleFacts(Struct, frozen=True, kw_only=True):
    """Candles of some categories of one generation of the API.

    Attributes:
        generation: `uta` or `classic`.
        categories: The words of the exchange by category.
        intervals: The same by interval.
        prices: The same by what the candles are drawn from.
        arguments: Wire names of the parameters for `category`, `symbol`, `interval` and `price`; those that there are.
        columns: What each place of a row is called; None for what is left out.
        recent: The call for candles of late, the open one included.
        past: The call for those of any time.
        channel: The channel that pushes them.
    """

    generation: str
    categories: Mapping[str, str]
    intervals: Mapping[str, str]
    prices: Mapping[str, str]
    arguments: Mapping[str, str]
    columns: tuple[str | None, ...]
    recent: CandleCall
    past: CandleCall


class HistoryFacts(Struct, frozen=True, kw_only=True):
    """All of it.

    Attributes:
        candles: Candles, by generation and categories.
    """

    candles: tuple[CandleFacts, ...] = ()
