"""Which calls hold which history: the shape of `spec/history.yaml` at run time. How a call pages is said by itself."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class CandleFacts(Struct, frozen=True, kw_only=True):
    """Candles of some categories of one generation of the API.

    Attributes:
        generation: `uta` or `classic`.
        categories: The words of the exchange by category.
        intervals: The same by interval.
        prices: The same by what the candles are drawn from.
        arguments: Wire names of the parameters for `category`, `symbol`, `interval` and `price`; those that there are.
        columns: What each place of a row is called; empty for what is left out.
        recent: Address of the operation for candles of late, the open one included.
        past: Address of that for those of any time.
    """

    generation: str
    categories: Mapping[str, str]
    intervals: Mapping[str, str]
    prices: Mapping[str, str]
    arguments: Mapping[str, str]
    columns: tuple[str, ...]
    recent: str
    past: str


class HistoryFacts(Struct, frozen=True, kw_only=True):
    """All of it.

    Attributes:
        time: Address of a public operation without parameters, which is called where the time is not known yet.
        candles: Candles, by generation and categories.
    """

    time: str
    candles: tuple[CandleFacts, ...]
