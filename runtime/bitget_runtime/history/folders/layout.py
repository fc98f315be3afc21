"""Where the file of a month of candles is in a folder. The names are those that query engines make columns of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.candles.walking import CandleQuery

_SAFE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\-]{0,63}", re.ASCII)


def path_of(query: CandleQuery) -> str:
    """Path of the file of the month in which a query begins.

    Raises:
        InvalidArgument: its symbol can be no name of a folder.
    """
    if not _SAFE.fullmatch(query.symbol):
        raise InvalidArgument(f"symbol {query.symbol!r:.80} can't be the name of a folder")
    interval = query.interval.name.replace("M", "mo").replace("+", "_utc")  # 1m and 1M are one name to some systems
    month = datetime.fromtimestamp(query.start // 1000, UTC)
    return (
        f"candles/category={query.category}/symbol={query.symbol}/interval={interval}/price={query.price}/"
        f"{month:%Y-%m}.parquet"
    )


def months(start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a span that are in one calendar month of UTC each, in milliseconds."""
    while start < end:
        moment = datetime.fromtimestamp(start // 1000, UTC)
        year, month = (moment.year + 1, 1) if moment.month == 12 else (moment.year, moment.month + 1)
        following = int(datetime(year, month, 1, tzinfo=UTC).timestamp()) * 1000
        yield start, min(following, end)
        start = following
