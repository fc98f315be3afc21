"""The layout of a folder. Query engines can turn the names into columns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Literal

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.candles.walking import CandleQuery
from bitget_runtime.history.near_symbols import plain_symbol
from bitget_runtime.history.records.queries import RecordQuery

Period = Literal["day", "month"]

_SAFE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\-]{0,63}", re.ASCII)


def candle_path(query: CandleQuery) -> str:
    """Path of the file of the month in which a query begins.

    Raises:
        InvalidArgument: its symbol can't be the name of a folder.
    """
    interval = query.interval.name.replace("M", "mo").replace("+", "_utc")  # 1m and 1M are the same on some systems
    symbol = _safe("symbol", query.symbol)
    return (
        f"candles/category={query.category}/symbol={symbol}/interval={interval}/price={query.price}/"
        f"{_name(query.start, 'month')}"
    )


def record_path(query: RecordQuery, start: int) -> str:
    """Path of the file of records from a moment.

    Raises:
        InvalidArgument: their symbol, category or coin can't be the name of a folder.
    """
    of = [f"{what}={_safe(what, query.given[what])}" for what in ("category", "symbol", "coin") if what in query.given]
    return "/".join([query.kind, *of, _name(start, query.facts.per)])


def periods(start: int, end: int, per: Period) -> Iterator[tuple[int, int]]:
    """A span split into days or calendar months in UTC, in milliseconds."""
    while start < end:
        moment = datetime.fromtimestamp(start // 1000, UTC)
        first = moment.replace(hour=0, minute=0, second=0)
        following = (
            first + timedelta(days=1) if per == "day" else (first.replace(day=1) + timedelta(days=32)).replace(day=1)
        )
        stop = int(following.timestamp()) * 1000
        yield start, min(stop, end)
        start = stop


def _name(start: int, per: Period) -> str:
    moment = datetime.fromtimestamp(start // 1000, UTC)
    return f"{moment:%Y-%m-%d}.parquet" if per == "day" else f"{moment:%Y-%m}.parquet"


def _safe(what: str, word: str) -> str:
    if not _SAFE.fullmatch(word):
        hint = f": did you mean {near}?" if what == "symbol" and (near := plain_symbol(word)) else ""
        raise InvalidArgument(f"{what} {word!r:.80} can't be the name of a folder{hint}")
    return word
