"""Pauses between attempts."""

from __future__ import annotations

from itertools import pairwise

from bitget_runtime.pacing.backoff import STEADY, Backoff


def pauses(backoff: Backoff, number: int) -> list[float]:
    return [backoff.next() for _ in range(number)]


def test_pauses_grow_up_to_the_longest_and_reset_only_after_something_has_lasted() -> None:
    backoff = Backoff(0.5, 30.0)
    first = pauses(backoff, 12)
    assert all(earlier < later for earlier, later in pairwise(first[:6]))
    assert all(0.75 * 30 <= pause <= 30 for pause in first[6:])
    # at most five connections in ten seconds
    assert sum(first[:4]) < 10 < sum(first[:5])
    backoff.lasted(0, STEADY - 1)
    assert backoff.next(0) > 20
    backoff.lasted(0, STEADY)
    assert backoff.next(0) <= 0.5


def test_what_began_before_the_failures_does_not_shorten_pauses() -> None:
    backoff, pause = Backoff(0.5, 30.0), 0.0
    for attempt in range(8):
        backoff.lasted(0, 100 + attempt)
        pause = backoff.next(100 + attempt)
    assert pause > 20


def test_without_jitter_pauses_double_up_to_the_longest_until_reset() -> None:
    backoff = Backoff(1.0, 5.0, jitter=0)
    assert pauses(backoff, 4) == [1, 2, 4, 5]
    backoff.reset()
    assert backoff.next() == 1
