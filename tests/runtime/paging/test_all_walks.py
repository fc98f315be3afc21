"""Every operation that pages is walked over a model store that pages like it, whatever its undocumented habits."""

from __future__ import annotations

import os
from collections import Counter
from contextlib import suppress
from random import Random
from typing import Any

import pytest

from bitget_client import registry
from bitget_runtime.errors import TransportError
from bitget_runtime.paging.steps import Hole
from bitget_runtime.paging.walk import Walk
from bitget_runtime.values.parameters import Parameter
from stand_ins.paging_store import NOW, Habits, Store

DAY = 86_400_000
PAGING = [address for address, one in registry.operations.items() if one.paging is not None]

MINUTE = 60_000
EXAMPLES = int(os.environ.get("BITGET_WALKS", "8"))
"""Scenes per operation; the variable makes a long run of it."""


def scene_of(address: str, random_: Random) -> dict[str, Any]:
    """A store and a walk over it."""
    # not by hypothesis, which would take longer to think of them than the walks take

    def between(least: int, most: int) -> int:
        return random_.choice((least, most, *(random_.randint(least, most) for _ in range(4))))

    def flag() -> bool:
        return random_.random() < 0.5

    operation = registry.operations[address]
    paging = operation.paging
    assert paging is not None
    back = between(1, 400) * DAY
    count = between(0, 60)
    is_series = paging.key == ((paging.time,),) and paging.is_by_time
    if is_series:
        step = random_.choice([MINUTE, 60 * MINUTE, DAY])
        newest = NOW - NOW % step - between(0, 3) * step
        times = [newest - number * step for number in range(count)]
    else:
        spread = random_.choice([1_000, 5_000, DAY, back])
        times = [NOW - 1 - random_.randint(0, spread) for _ in range(count)]
        if flag():
            times = [time // 1_000 * 1_000 for time in times]
    failing = {between(1, 30) for _ in range(random_.choice((0, 0, 1, 2, 4)))}
    adding = {between(2, 20): between(1, 3) for _ in range(random_.choice((0, 0, 1, 2, 4)))}
    known = paging.window.span if paging.window else None
    habits = Habits(
        cap=(
            between(2 if any(len(wires) > 1 for wires in paging.key) else 1, 12)
            if is_series or not paging.is_by_time
            else 1_000
        ),  # else ties can't be told from cuts
        counts_start=flag(),
        counts_end=flag(),
        heeds_start=flag(),
        span=known if known is not None else random_.choice([None, 7 * DAY, 30 * DAY, 90 * DAY]),
        end_mark=random_.choice(["null", "empty", "late"]),
        fails=lambda call: call in failing,
        adds=lambda call: adding.get(call, 0),
        ascends=flag() and not adding and not paging.is_by_time,
    )
    alike = flag()
    return {
        "store": Store(operation, habits, times, alike=alike),
        "is_calm": not failing and not adding and not alike,
        "start": NOW - back,
        "end": NOW if flag() else None,
        "size": between(1, 20) if flag() else None,
        "is_killed": flag(),
    }


def arguments_of(scene: dict[str, Any]) -> dict[str, Any]:
    store: Store = scene["store"]
    window, limit = store.paging.window, store.paging.limit
    found: dict[str, Any] = {one.wire: _value(one) for one in store.operation.parameters if one.required}
    if window is not None:
        if window.start:
            found[window.start] = scene["start"]
        found.pop(window.end, None)
        if scene["end"] is not None or window.end in store.operation.required or not window.start:
            found[window.end] = NOW
    if limit is not None:
        found.pop(limit.parameter, None)
        if scene["size"] is not None or limit.parameter in store.operation.required:
            found[limit.parameter] = scene["size"] or 5
    found.pop(store.paging.next.parameter, None) if store.paging.next.source == "number" else None
    return found


def _value(parameter: Parameter) -> Any:
    for value in ("x", 1, True, ["x"], 1_700_000_000_000):
        with suppress(Exception):
            parameter.write(value)
            return value
    raise AssertionError(f"no value fits {parameter}")


def walked(scene: dict[str, Any]) -> tuple[list[Any], tuple[Hole, ...]]:
    """What a walk brings that goes on after failures: as the same object, or from its token after a kill."""
    store: Store = scene["store"]
    arguments = arguments_of(scene)
    walk: Walk[Any] = Walk(store, store.operation, arguments, None, {})  # type: ignore[arg-type]  # it calls like one
    found: list[Any] = []
    for _ in range(40):
        try:
            for page in walk.pages():
                found += page
                if scene["is_killed"]:
                    token = walk.token
                    walk = Walk(store, store.operation, arguments, None, {"resume": token})  # type: ignore[arg-type]
                    break
            else:
                return found, walk.holes
        except TransportError:
            if scene["is_killed"]:
                walk = Walk(store, store.operation, arguments, None, {"resume": walk.token})  # type: ignore[arg-type]
    for page in walk.pages():
        found += page
    return found, walk.holes


def is_named(time: int, holes: tuple[Hole, ...]) -> bool:
    return any((one.start is None or one.start <= time) and (one.end is None or time <= one.end) for one in holes)


def is_wanted(scene: dict[str, Any], time: int) -> bool:
    """Whether a walk is to bring what is from that time."""
    store: Store = scene["store"]
    window, reach = store.paging.window, store.paging.reach
    if window is None or not window.start:
        oldest = reach.oldest(NOW, {}) if reach else None
        return oldest is None or oldest <= time
    return time > scene["start"] or (time == scene["start"] and store.habits.counts_start)


@pytest.mark.parametrize("address", PAGING)
def test_a_walk_is_complete_or_says_what_is_missing(address: str) -> None:
    for seed in range(EXAMPLES):
        try:
            check(scene_of(address, Random(f"{address} {seed}")))
        except Exception as error:
            error.add_note(f"scene {seed}")
            raise


def check(scene: dict[str, Any]) -> None:
    store: Store = scene["store"]
    truth = [one for one in store.truth() if is_wanted(scene, one[0])]
    rows, holes = walked(scene)
    if store.row_type is None:
        assert holes or not rows
        return
    if scene["is_calm"] and not store.paging.is_by_time:
        assert not [hole for hole in holes if hole.reason in ("failed", "refused")], holes
    found = Counter(map(store.identity, rows))
    known = Counter(identity for _, identity in store.truth())
    assert not found - known, f"twice, or never there: {found - known}"
    lost = Counter(identity for _, identity in truth) - found
    named = Counter(identity for time, identity in truth if is_named(time, holes))  # rows may be alike
    assert not lost - named, (lost - named, holes, len(rows))
