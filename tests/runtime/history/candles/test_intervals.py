"""Intervals of candles."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.candles.intervals import DAY, HOUR, Interval


def ms(year: int, month: int, day: int, hour: int = 0) -> int:
    return int(datetime(year, month, day, hour, tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    ("name", "length", "ahead"),
    [("1m", 60_000, 0), ("15m", 900_000, 0), ("4h", 4 * HOUR, 0), ("1d+8", DAY, 8 * HOUR), ("1M", 31 * DAY, 0)],
)
def test_names(name: str, length: int, ahead: int) -> None:
    interval = Interval.named(name)
    assert (interval.length, interval.ahead) == (length, ahead)


def test_an_interval_as_other_calls_write_it_is_refused_with_how_to_write_it() -> None:
    with pytest.raises(InvalidArgument, match=r"not '1H': write '1h'$"):
        Interval.named("1H")


@pytest.mark.parametrize("name", ["", "m", "0m", "1x", "1H", "1m ", "100m", "1d+", None, 5])
def test_anything_else_is_refused(name: str) -> None:
    with pytest.raises(InvalidArgument, match="interval"):
        Interval.named(name)


def test_months_follow_the_calendar_of_their_own_days() -> None:
    month, eastern = Interval.named("1M"), Interval.named("1M+8")
    assert month.following(ms(2026, 2, 1)) == ms(2026, 3, 1)
    assert month.following(ms(2026, 12, 1)) == ms(2027, 1, 1)
    assert eastern.following(ms(2026, 1, 31, 16)) == ms(2026, 2, 28, 16)
    assert eastern.preceding(ms(2026, 2, 28, 16)) == ms(2026, 1, 31, 16)
    assert month.preceding(ms(2027, 1, 1)) == ms(2026, 12, 1)
    assert month.closed_before(ms(2026, 3, 31, 23)) == ms(2026, 3, 1)
    assert eastern.closed_before(ms(2026, 3, 31, 17)) == ms(2026, 3, 31, 16)


def test_ends_of_short_candles_are_rounded_and_those_of_long_ones_put_off() -> None:
    minute, day = Interval.named("1m"), Interval.named("1d")
    assert (minute.rounded_up(60_001), minute.slack, minute.closed_before(179_999)) == (120_000, 0, 120_000)
    assert (day.rounded_up(60_001), day.slack, day.closed_before(10 * DAY)) == (60_001, DAY, 9 * DAY + 1)
