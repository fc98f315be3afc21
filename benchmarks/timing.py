"""How time is taken: several rounds, in each of which everything that is compared has its turn."""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Timings:
    """Seconds for one call of each thing compared, a list of rounds."""

    rounds: Mapping[str, Sequence[float]]

    def median(self, name: str) -> float:
        return statistics.median(self.rounds[name])

    def best(self, name: str) -> float:
        """The quickest round: for what is compared with nothing that took turns with it and met the same noise."""
        return min(self.rounds[name])

    def ratio(self, name: str, floor: str) -> float:
        """How many times the floor something takes: the median of what the rounds say, which noise hardly moves."""
        return statistics.median(one / other for one, other in zip(self.rounds[name], self.rounds[floor], strict=True))


def compare(works: Mapping[str, Callable[[], object]], *, rounds: int, calls: int) -> Timings:
    """CPU time of this process for a call of each, in turns: A B A B."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for number in range(-1, rounds):
        for name, work in works.items():
            gc.collect()
            started = time.process_time()
            for _ in range(calls):
                work()
            if number >= 0:
                taken[name].append((time.process_time() - started) / calls)
    return Timings(taken)


async def compare_async(works: Mapping[str, Callable[[int], Awaitable[object]]], *, rounds: int, calls: int) -> Timings:
    """The same for coroutines; each gets the number of calls to make, because they may be in flight together."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for number in range(-1, rounds):
        for name, work in works.items():
            gc.collect()
            started = time.process_time()
            await work(calls)
            if number >= 0:
                taken[name].append((time.process_time() - started) / calls)
    return Timings(taken)


def compare_processes(programs: Mapping[str, str], *, rounds: int, python: str = sys.executable) -> Timings:
    """Wall time from the start to the end of a process that runs a program of Python, in turns."""
    taken: dict[str, list[float]] = {name: [] for name in programs}
    for number in range(-1, rounds):
        for name, program in programs.items():
            started = time.perf_counter()
            subprocess.run([python, "-c", program], check=True, env=_bare_environment())
            if number >= 0:
                taken[name].append(time.perf_counter() - started)
    return Timings(taken)


def _bare_environment() -> dict[str, str]:
    """Without a user's settings, and without SSL_CERT_DIR, because of which httpx would send instead of pyreqwest."""
    ours = ("BITGET_", "PYTHON", "SSL_CERT_DIR")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours)}
