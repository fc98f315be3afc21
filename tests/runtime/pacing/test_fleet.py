"""Processes with their own clocks sharing one Redis, which dies and comes back; `BITGET_FLEET=60` for a long run."""

from __future__ import annotations

import os

import fleet_run
from fleet_run import Fleet
from stand_ins.servers.redis_server import redis_server

SECONDS = int(os.environ.get("BITGET_FLEET", "0"))
"""How long a run takes; a short one only shows that it works, on a machine that may be busy."""


def test_a_fleet_with_clocks_5_seconds_apart_stays_within_the_limits() -> None:
    fleet = Fleet(
        processes=8 if SECONDS else 3, tasks=50 if SECONDS else 8, seconds=SECONDS or 2, limits=(10, 40), skew=5
    )
    with redis_server() as redis:
        result = fleet_run.run(fleet, redis)
    print(result.shared, result.lost, result.used(fleet.seconds))
    assert result.lost or not result.count(lambda tally: tally.unexcused)
    if SECONDS:
        assert not result.count(lambda tally: tally.refused)
        assert result.used(SECONDS) >= 0.95


def test_a_fleet_whose_redis_dies_and_comes_back_stays_within_the_limits() -> None:
    seconds = SECONDS or 4
    fleet = Fleet(
        processes=8 if SECONDS else 3,
        tasks=50 if SECONDS else 8,
        seconds=seconds,
        limits=(10, 40),
        skew=5,
        outage=(seconds / 4, seconds / 3),
    )
    with redis_server() as redis:
        result = fleet_run.run(fleet, redis)
    print(result.shared, result.lost, result.used(fleet.seconds))
    assert result.lost > fleet.processes or not result.count(lambda tally: tally.unexcused)
    if SECONDS:
        assert all(result.shared)
