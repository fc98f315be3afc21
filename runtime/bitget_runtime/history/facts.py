"""Which calls have which history: the shape of `spec/history.yaml` at run time. How they page is said elsewhere."""

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
        arguments: Wire names of the arguments for `category`, `symbol` and `interval`, as far as it has them.
        categories: The channel's words by category.
        intervals: The same by interval.
        columns: Wire names by candle field.
    """

    channel: str
    arguments: Mapping[str, str]
    categories: Mapping[str, str]
    intervals: Mapping[str, str]
    columns: Mapping[str, str]


class CandleFacts(Struct, frozen=True, kw_only=True):
    """Candles of some categories in one API generation.

    Attributes:
        generation: `uta` or `classic`.
        recent: Address of the operation for recent candles, including the open one.
        past: Address of the operation for candles of any age.
        arguments: Wire names of the parameters for `category`, `symbol`, `interval` and `price`, as far as it has them.
        categories: The exchange's words by category.
        prices: The same by price.
        intervals: The same by interval.
        columns: Name of each column of a row; empty for those left out.
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
        arguments: Wire names of the parameters for `category`, `symbol` and `coin`, as far as it has them.
        time: Wire name of the time of a record.
        categories: The exchange's words by category; empty if an account has one list for all.
        only: Values that a field must have for a record to be of the kind.
        rows: Wire name of the list in the data of an operation that shows the present; empty for those that page.
        per: Period of one file in a folder: a `day` or a `month`.
        changes: Whether a record may still change, or appear later than its time.
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
    """All facts about histories.

    Attributes:
        candles: Candles, by generation and categories.
        records: Lists of records, by kind.
    """

    candles: tuple[CandleFacts, ...] = ()
    records: Mapping[str, tuple[RecordFacts, ...]] = {}
