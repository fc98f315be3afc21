"""Times given by users."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TypeAlias

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.values.scalars import Refused, write_time

Moment: TypeAlias = datetime | date | str | int
"""A point in time: an aware datetime, a date or an ISO text such as `2024-11-01` or `2024-11-01T08:00+08:00`, both
in UTC unless they say otherwise, or an `int` of milliseconds since the epoch."""

_LEAST_MILLISECONDS = 10**11
"""The year 1973: a smaller number is probably in seconds."""


def milliseconds(moment: Moment, name: str) -> int:
    """A moment in milliseconds since the epoch.

    Raises:
        InvalidArgument: it isn't a time.
    """
    value: object = moment
    if isinstance(moment, str):
        try:
            value = datetime.fromisoformat(moment)
        except ValueError:
            raise InvalidArgument(f"{name} must be a time such as '2024-11-01', not {moment!r:.60}") from None
        value = value if value.tzinfo else value.replace(tzinfo=UTC)
    elif isinstance(moment, date) and not isinstance(moment, datetime):
        value = datetime(moment.year, moment.month, moment.day, tzinfo=UTC)
    try:
        found = write_time(value)
    except Refused as error:
        raise InvalidArgument(f"{name} {error}") from None
    if isinstance(moment, int) and 0 < moment < _LEAST_MILLISECONDS:
        raise InvalidArgument(f"{name} is in milliseconds since 1970, and {moment} looks like seconds")
    if not 0 <= found < 10**14:
        raise InvalidArgument(f"{name} must be a time in milliseconds since 1970, not {found}")
    return found
