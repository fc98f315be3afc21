"""A fleet of processes that call one counting server under one budget in Redis."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

import limited_calls
from bitget_runtime.pacing.windows import MARGIN
from stand_ins.servers import counting_server
from stand_ins.servers.counting_server import Tally
from stand_ins.servers.redis_server import RedisServer


@dataclass(frozen=True, kw_only=True)
class Fleet:
    """Attributes:
    limits: One endpoint for each, with so many calls a second.
    jitter: Milliseconds that a call may take longer to arrive than another.
    skew: Seconds by which the clocks of neighbours differ.
    outage: When Redis is killed, and when it is started again, in seconds from the beginning.
    """

    processes: int
    tasks: int
    seconds: float
    limits: tuple[int, ...]
    jitter: int = 20
    skew: float = 0.0
    outage: tuple[float, float] | None = None


@dataclass(frozen=True)
class Result:
    """Attributes:
    tallies: By endpoint.
    shared: For each process, whether Redis decided at the end.
    lost: How often a process lost Redis: on a busy machine also without an outage.
    """

    tallies: dict[str, Tally]
    shared: list[bool]
    lost: int

    def used(self, seconds: float) -> float:
        """The part of what is allowed that the endpoint with the smallest part of it was used."""
        return min(tally.accepted / (int(name.split("/")[1]) * seconds) for name, tally in self.tallies.items())

    def count(self, of: Callable[[Tally], int]) -> int:
        return sum(of(tally) for tally in self.tallies.values())


def run(fleet: Fleet, redis: RedisServer) -> Result:
    paths = [f"/{most}/1.0/x?{fleet.jitter}" for most in fleet.limits]
    with counting_server.counting_server(MARGIN) as port:
        running = []
        for number in range(fleet.processes):
            settings = {
                "port": port,
                "url": redis.url,
                "paths": paths,
                "tasks": fleet.tasks,
                "seconds": fleet.seconds,
                "share": 1 / fleet.processes,
                "skew": fleet.skew * (number - fleet.processes // 2),
            }
            program = [sys.executable, limited_calls.__file__, json.dumps(settings)]
            running.append(subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
        try:
            begin = _begin(running)
            if fleet.outage is not None:
                for moment, change in zip(fleet.outage, (redis.kill, redis.start), strict=True):
                    time.sleep(max(0.0, begin + moment - time.monotonic()))
                    change()
            outputs = [process.communicate(timeout=fleet.seconds + 60)[0] for process in running]
        finally:
            for process in running:
                process.kill()
                process.wait()
        shared, lost = zip(*(output.split() for output in outputs), strict=True)
        return Result(counting_server.tallies(port), [one == "True" for one in shared], sum(map(int, lost)))


def _begin(running: list[subprocess.Popen[str]]) -> float:
    for process in running:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    begin = time.monotonic() + 0.2
    for process in running:
        assert process.stdin
        process.stdin.write(f"{begin}\n")
        process.stdin.flush()
    return begin
