"""What the blocking and the asyncio histories share."""

from __future__ import annotations

from typing import Any

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.candles.plan import OnFailure, Plan
from bitget_runtime.history.candles.walking import CandleQuery
from bitget_runtime.history.tables.extras import package
from bitget_runtime.history.tables.table import Table, concatenated
from bitget_runtime.rest.client import AsyncClient, SyncClient

CONCURRENCY = 8
"""Default number of calls in flight at once."""


def candle_table(plan: Plan, *, exact: bool) -> Table:
    """The table that a plan has found.

    Raises:
        DecodeError: rows can't be read.
    """
    found = zip(plan.queries, plan.results(exact=exact), strict=True)
    return concatenated(
        (Table(_with_symbol(query, data), [*holes, *query.later]) for query, (data, holes) in found), "candles"
    )


def _with_symbol(query: CandleQuery, data: Any) -> Any:
    """Candles with their symbol as the second column. `Any`: a `pyarrow.Table`."""
    pa = package("pyarrow", "data")
    places = pa.repeat(pa.scalar(0, pa.int32()), len(data))
    return data.add_column(1, "symbol", pa.DictionaryArray.from_arrays(places, pa.array([query.symbol])))


def checked_concurrency(concurrency: int) -> int:
    """The number of calls that may be in flight at once.

    Raises:
        InvalidArgument: it isn't a whole number from 1 to 100.
    """
    if type(concurrency) is not int or not 1 <= concurrency <= 100:
        raise InvalidArgument(f"concurrency must be a whole number from 1 to 100, not {concurrency!r}")
    return concurrency


def checked_on_failure(on_failure: OnFailure) -> OnFailure:
    """What a call that fails leads to.

    Raises:
        InvalidArgument: it isn't one of the two.
    """
    if on_failure not in ("raise", "hole"):
        raise InvalidArgument(f"on_failure must be 'raise' or 'hole', not {on_failure!r:.40}")
    return on_failure


def time_of(client: SyncClient | AsyncClient) -> str:
    """Address of a public operation that returns the time.

    Raises:
        InvalidArgument: the catalogue names none.
    """
    load = client.stream_origin[0].load_accounts
    if load is None:
        raise InvalidArgument("the catalogue names no operation that returns the exchange's time")
    return load().public
