"""What both faces of histories share."""

from __future__ import annotations

from typing import Any

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.candles.walking import CandleQuery
from bitget_runtime.history.tables.extras import package
from bitget_runtime.history.tables.table import Table, concatenated
from bitget_runtime.rest.client import AsyncClient, SyncClient

CONCURRENCY = 8
"""Calls that are under way at once, where nothing else is said."""


def candle_table(plan: Plan, *, exact: bool) -> Table:
    """What a plan has found.

    Raises:
        DecodeError: rows can't be read.
    """
    found = zip(plan.queries, plan.results(exact=exact), strict=True)
    return concatenated((Table(_with_symbol(query, data), holes) for query, (data, holes) in found), "candles")


def _with_symbol(query: CandleQuery, data: Any) -> Any:
    """Candles with their symbol as the second column. `Any`: a `pyarrow.Table`."""
    pa = package("pyarrow", "data")
    places = pa.repeat(pa.scalar(0, pa.int32()), len(data))
    return data.add_column(1, "symbol", pa.DictionaryArray.from_arrays(places, pa.array([query.symbol])))


def checked_concurrency(concurrency: int) -> int:
    """How many calls may be under way at once.

    Raises:
        InvalidArgument: it is no number from 1 to 100.
    """
    if type(concurrency) is not int or not 1 <= concurrency <= 100:
        raise InvalidArgument(f"concurrency must be a whole number from 1 to 100, not {concurrency!r}")
    return concurrency


def time_of(client: SyncClient | AsyncClient) -> str:
    """Address of a public operation that tells the time.

    Raises:
        InvalidArgument: the catalogue names none.
    """
    load = client.stream_origin[0].load_accounts
    if load is None:
        raise InvalidArgument("the catalogue does not say how to find out the time at the exchange")
    return load().public
