"""Finds out what became of an order whose response is lost: a generator of steps, which neither asks nor waits.

That an order was never carried out has to be proven: by the times in the exchange's responses the request can no longer
be accepted, and none of its lists has the order by then.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import Generic, Literal, NamedTuple, TypeAlias, TypeVar

W = TypeVar("W")

GRACE_MS = 3_000
"""Milliseconds by which the exchange's lists may lag behind what it has accepted."""

_FIRST_PAUSE, _GROWTH, _LONGEST_PAUSE = 0.1, 2.0, 5.0


class Look(NamedTuple, Generic[W]):
    """Look for the order there; the result is a `Looked`."""

    where: W


class Wait(NamedTuple):
    """Wait so many seconds; the result is None."""

    seconds: float


class Looked(NamedTuple):
    """The result of a look.

    Attributes:
        complete: The exchange has shown everything it has there, so an order it lacks isn't there.
        at: When it did, by its own clock; None if not given.
    """

    complete: bool
    at: int | None


Resolved: TypeAlias = Literal["found", "never_carried_out", "unknown"]
"""What is known in the end: the exchange has it, never accepted it and no longer can, or nothing is proven."""


def resolve(
    looks: Sequence[W],
    *,
    is_found: Callable[[], bool],
    accepted_until: Callable[[], int | None],
    monotonic: Callable[[], float],
    longest: float | None = None,
    grace: int = GRACE_MS,
    may_move: bool = False,
) -> Generator[Look[W] | Wait, Looked | None, Resolved]:
    """The steps of finding an order.

    Args:
        looks: Where to look, most likely first.
        is_found: Whether the exchange has meanwhile said that it has the order, in a response or in a push.
        accepted_until: When the exchange can no longer accept it, in milliseconds by its clock; None while that is not
            known, and nothing can be proven. Asked again with each look, which may correct the clock.
        monotonic: Seconds that never go back.
        longest: Seconds after which to give up; None for never.
        grace: Milliseconds by which lists may lag behind what the exchange has accepted.
        may_move: The order moves from one list to another when it ends, so for a moment none may show it: a second
            round must find nothing either, once the lists have caught up with the first.
    """
    began, pause, caught_up = monotonic(), _FIRST_PAUSE, 0
    while True:
        earliest: int | None = None
        latest = decisive = 0
        known = accepted_until() is not None  # before the looks: what is sent after one, it can't show
        proven = known and bool(looks)
        for where in looks:
            if is_found():
                return "found"
            looked = yield Look(where)
            if is_found():
                return "found"
            decisive = max(decisive, (accepted_until() or 0) + grace, caught_up)
            if looked is None or not looked.complete or looked.at is None:
                proven = False
            elif known and looked.at < decisive:
                proven = False
                earliest = looked.at if earliest is None else min(earliest, looked.at)
            else:
                latest = max(latest, looked.at)
        if proven and not may_move:
            return "never_carried_out"
        if proven:
            may_move, earliest, caught_up = False, latest, latest + grace
            decisive = caught_up
        seconds = pause
        if earliest is not None:
            seconds = min(pause, (decisive - earliest) / 1_000 + _FIRST_PAUSE)
        if longest is not None and monotonic() + seconds > began + longest:
            return "unknown"
        yield Wait(seconds)
        pause = min(pause * _GROWTH, _LONGEST_PAUSE)
