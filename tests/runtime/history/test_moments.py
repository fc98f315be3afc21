"""Times as users give them to histories."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.moments import milliseconds, period
from bitget_runtime.values.scalars import Refused, write_time


def test_seconds_are_refused_and_milliseconds_taken() -> None:
    assert milliseconds(1_700_000_000_000, "start") == 1_700_000_000_000
    assert milliseconds("1970-01-01", "start") == 0
    with pytest.raises(InvalidArgument, match=r"start must be in milliseconds .* 1700000000 looks like seconds"):
        milliseconds(1_700_000_000, "start")


def test_a_period_that_ends_in_the_future_says_what_is_still_to_come() -> None:
    asked = period("2026-11-28", "2027-02-01", milliseconds("2026-11-29", "now"))
    assert [str(one) for one in asked.later("")] == ["2026-11-29 00:00 to 2027-02-01 00:00 UTC, not yet"]
    assert not period("2026-11-28", None, asked.now).later("")
    assert not period("2026-11-28", "2026-11-29", asked.now).later("")


def test_a_period_that_begins_in_the_future_is_still_to_come() -> None:
    asked = period("2027-01-01", "2027-02-01", milliseconds("2026-11-29", "now"))
    assert [str(one) for one in asked.later("BTCUSDT")] == [
        "BTCUSDT: 2027-01-01 00:00 to 2027-02-01 00:00 UTC, not yet"
    ]


def test_an_end_that_another_clock_shows_as_now_is_now() -> None:
    now = milliseconds("2026-11-29", "now")
    assert not period("2026-11-28", now + 900, now).later("")
    assert period("2026-11-28", now + 1_100, now).later("")


@pytest.mark.parametrize(
    ("start", "end", "message"),
    [
        ("2026-11-02", "2026-11-01", "start must not be after end: 2026-11-02 00:00:00 UTC is after 2026-11-01"),
        ("2027-01-01", None, "start must not be in the future if .* it is 2026-11-29 00:00:00 UTC by the exchange's"),
        ("2027-02-01", "2027-01-01", "start must not be after end"),
    ],
)
def test_a_message_about_a_period_has_one_fault(start: str, end: str | None, message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        period(start, end, milliseconds("2026-11-29", "now"))


@pytest.mark.parametrize(
    ("given", "milliseconds_"),
    [
        (1_700_000_000_000, 1_700_000_000_000),
        ("1700000000000", 1_700_000_000_000),
        ("2023-11-14T22:13:20Z", 1_700_000_000_000),
        (datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC), 1_700_000_000_000),
        (date(2023, 11, 14), 1_699_920_000_000),
        ("2023-11-14", 1_699_920_000_000),
    ],
)
def test_calls_walks_and_histories_read_times_alike(given: object, milliseconds_: int) -> None:
    assert write_time(given) == milliseconds_


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (1_700_000_000, "looks like seconds"),
        ("1700000000", "looks like seconds"),
        (1_700_000_000_000_000, "in milliseconds since 1970, not"),
        (1_700_000_000_000.0, "a date, a text such as"),
        ("01.11.2026", "a date, a text such as"),
        (datetime(2023, 11, 14), "time zone"),  # that is the point
    ],
)
def test_what_is_no_time_is_refused_everywhere(given: object, message: str) -> None:
    with pytest.raises(Refused, match=message):
        write_time(given)
