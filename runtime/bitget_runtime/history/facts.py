"""Which calls hold which history: the shape of `spec/history.yaml` at run time. How a call pages is said by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias, get_args

from msgspec import Struct

Generation: TypeAlias = Literal["uta", "classic"]
"""A generation of the API."""

RecordKind: TypeAlias = Literal[
    "trades",
    "funding_rates",
    "open_interest",
    "orders",
    "fills",
    "bills",
    "funding_payments",
    "transfers",
    "deposits",
    "withdrawals",
]
"""Kinds of records."""

KINDS: tuple[RecordKind, ...] = get_args(RecordKind)


class LiveFacts(Struct, frozen=True, kw_only=True):
    """The channel that pushes candles.

    Attributes:
        channel: Its address.
        arguments: Wire names of the arguments for `category`, `symbol` and `interval`; those that there are.
        categories: The words of the channel by category.
        intervals: The same by interval.
        columns: Wire names by what the fields of a candle are called.
    """

    channel: str
    arguments: Mapping[str, str]
    categories: Mapping[str, str]
    intervals: Mapping[str, str]
    columns: Mapping[str, str]


class CandleFacts(Struct, frozen=True, kw_only=True):
    """Candles of some categories of one generation of the API.

    Attributes:
        generation: `uta` or `classic`.
        recent: Address of the operation for candles of late, the open one included.
        past: Address of that for those of any time.
        arguments: Wire names of the parameters for `category`, `symbol`, `interval` and `price`; those that there are.
        categories: The words of the exchange by category.
        prices: The same by what the candles are drawn from.
        intervals: The same by interval.
        columns: What each place of a row is called; empty for what is left out.
        live: The channel that pushes them; None if there isn't one.
    """

    generation: Generation
    recent: str
    past: str
    arguments: Mapping[str, str]
    categories: Mapping[str, str]
    prices: Mapping[str, str]
    intervals: Mapping[str, str]
    columns: tuple[str, ...]
    live: LiveFacts | None = None


class RecordFacts(Struct, frozen=True, kw_only=True):
    """One list of records.

    Attributes:
        generation: `uta` or `classic`.
        operation: Address of the operation.
        arguments: Wire names of the parameters for `category`, `symbol` and `coin`; those that there are.
        time: Wire name of the time of a record.
        categories: The words of the exchange by category; empty if there is one list for all of an account.
        only: Of which values a field must be, for a record to be one of the kind.
        rows: Wire name of the list in the data of an operation that shows what is now; empty for those that page.
        per: How much time a file of a folder has of it: a `day` or a `month`.
        changes: Whether a record may still change, or come later than its time says.
    """

    generation: Generation
    operation: str
    arguments: Mapping[str, str]
    time: str
    categories: Mapping[str, str] = {}
    only: Mapping[str, tuple[str, ...]] = {}
    rows: str = ""
    per: Literal["day", "month"] = "month"
    changes: bool = False


class HistoryFacts(Struct, frozen=True, kw_only=True):
    """All of it.

    Attributes:
        candles: Candles, by generation and categories.
        records: Lists of records, by kind.
    """

    candles: tuple[CandleFacts, ...] = ()
    records: Mapping[str, tuple[RecordFacts, ...]] = {}
