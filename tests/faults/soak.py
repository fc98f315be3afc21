"""Scripts of faults between orders and the fake exchange, side by side: `python tests/faults/soak.py 10000`.

After each script everything is compared: no order came twice, none is in another state than the exchange has it in, no
fill is made up, lost or counted twice, what is said never to have been carried out never was, each outcome that can be
known is known in time, and whoever begins again has forgotten nothing. `--of` names the scripts ("uta/*/killed"),
`--first` their first number; each has an exchange of its own, so it can be repeated alone.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import multiprocessing
import os
import signal
import sys
import time
import traceback
from collections import Counter, defaultdict
from collections.abc import Coroutine, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from fnmatch import fnmatch
from typing import NamedTuple

import order_run
import plan_run
import restart_run
from order_kinds import KINDS
from order_ways import WAYS, Way, can
from script_record import Record, together

MIXED, KILLED, PLANS = "mixed", "killed", "plans"

PER_CORE = 8
"""Scripts at once for each core: one waits for most of its time."""

AT_A_TIME = 4
"""Scripts of a job."""

LONGEST = 600.0
"""Seconds after which a script counts as stuck."""

EVERY = 20.0
"""Seconds between lines of progress where there is no terminal."""


class Cell(NamedTuple):
    """Scripts of one kind: what they go through, and what their steps are."""

    way: Way
    steps: str

    @property
    def name(self) -> str:
        return f"{self.way.kind}/{self.way.by}/{self.steps}"

    @property
    def share(self) -> int:
        """The part of all scripts that is of this kind: as much as one kind of steps, or several times that."""
        return {MIXED: 6, KILLED: 3, PLANS: 4}.get(self.steps, 1)


class Failure(NamedTuple):
    """A script that failed."""

    cell: Cell
    number: int
    why: str
    trace: str

    @property
    def again(self) -> str:
        """The command that repeats it."""
        return f"python tests/faults/soak.py 1 --first {self.number} --of {self.cell.name}"


CELLS = [
    *(Cell(way, steps) for way in WAYS for steps in (MIXED, *KINDS, KILLED) if can(way, steps)),
    *(Cell(way, PLANS) for way in plan_run.WAYS),
]


def shared_out(scripts: int, cells: list[Cell]) -> dict[Cell, int]:
    """How many scripts each kind gets: by its share, and what is left over one by one from the first on."""
    whole = sum(cell.share for cell in cells)
    counts = {cell: scripts * cell.share // whole for cell in cells}
    for cell in cells[: scripts - sum(counts.values())]:
        counts[cell] += 1
    return counts


def jobs(counts: dict[Cell, int], first: int) -> Iterator[tuple[Cell, range]]:
    """Some scripts of each kind, then some more of each."""
    for start in range(0, max(counts.values()), AT_A_TIME):
        for cell, count in counts.items():
            if start < count:
                yield cell, range(first + start, first + min(start + AT_A_TIME, count))


def run_script(cell: Cell, number: int) -> Record:
    """Run a script.

    Raises:
        Exception: something is not as it has to be.
    """
    if cell.steps == KILLED:
        return restart_run.script(cell.way, number)
    if cell.steps == PLANS:
        return asyncio.run(_in_time(plan_run.script(cell.way, number)))
    return asyncio.run(_in_time(order_run.script(cell.way, number, "" if cell.steps == MIXED else cell.steps)))


async def _in_time(script: Coroutine[None, None, Record]) -> Record:
    async with asyncio.timeout(LONGEST):
        return await script


def run_job(cell: Cell, numbers: range) -> tuple[Record, list[Failure]]:
    """Run scripts one after the other."""
    total, failures = Record(), []
    for number in numbers:
        try:
            total.add(run_script(cell, number))
        except Exception as error:
            total.scripts += 1
            why = f"{type(error).__name__}: {error}"[:200]
            failures.append(Failure(cell, number, why, traceback.format_exc()))
    return total, failures


class Progress:
    """Says how far it is, in one line that is written over."""

    def __init__(self, scripts: int) -> None:
        self._scripts, self._began, self._next = scripts, time.monotonic(), 0.0
        self._live = sys.stdout.isatty()

    def show(self, done: int, failed: int) -> None:
        gone = time.monotonic() - self._began
        if gone < self._next and done < self._scripts:
            return
        self._next = gone + (0.5 if self._live else EVERY)
        left = gone / done * (self._scripts - done)
        text = f"{done} of {self._scripts} scripts, {failed} failed, {gone:.0f} s, about {left:.0f} s left"
        print(f"\r{text:<79}" if self._live else text, end="" if self._live else "\n", flush=True)

    def end(self) -> None:
        if self._live:
            print()


def soak(counts: dict[Cell, int], first: int, processes: int) -> tuple[dict[Cell, Record], list[Failure]]:
    """Run so many scripts of each kind, until all have run or somebody interrupts."""
    records: dict[Cell, Record] = defaultdict(Record)
    failures: list[Failure] = []
    progress = Progress(sum(counts.values()))
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=spawn, initializer=_prepare) as pool:
        begun: dict[Future[tuple[Record, list[Failure]]], Cell] = {
            pool.submit(run_job, cell, numbers): cell for cell, numbers in jobs(counts, first)
        }
        try:
            for job in as_completed(begun):
                record, failed = job.result()
                records[begun[job]].add(record)
                failures += failed
                for failure in failed:
                    print(f"\n{failure.cell.name} {failure.number} has failed:\n{failure.trace}", flush=True)
                progress.show(sum(one.scripts for one in records.values()), len(failures))
        except (KeyboardInterrupt, BrokenProcessPool) as ended:
            print(f"\nended early: {ended!r}", flush=True)
            pool.shutdown(wait=False, cancel_futures=True)
    progress.end()
    return records, failures


def _prepare() -> None:
    logging.disable(logging.CRITICAL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a script that has begun is finished


def summary(records: dict[Cell, Record], failures: list[Failure]) -> Iterator[str]:
    """What ran, by kind: scripts that send nothing, or meet no fault, show nothing."""
    failed = Counter(failure.cell for failure in failures)
    columns = ("scripts", "failed", "sent", "received", "unknown", "never", "rejected", "faults")
    yield f"{'':62}" + "".join(f"{column:>10}" for column in columns)
    for cell in (one for one in CELLS if one in records):
        yield _row(cell.name, records[cell], failed[cell])
    total = together(records.values())
    yield _row("together", total, len(failures))
    yield "\nfaults that were met:"
    for way in WAYS:
        of_way = together(record for cell, record in records.items() if cell.way == way)
        if of_way.met:
            met = ", ".join(f"{fault} {times}" for fault, times in sorted(of_way.met.items()))
            yield f"  {way.kind}/{way.by}: {met}"


def _row(name: str, record: Record, failed: int) -> str:
    ends = record.ends
    ended = (ends["unknown"], ends["never_carried_out"], ends["rejected"])
    numbers = (record.scripts, failed, record.sent, record.received, *ended, record.met.total())
    return f"{name:62}" + "".join(f"{number:>10}" for number in numbers)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scripts", type=int, help="how many, over all kinds: each gets its share")
    parser.add_argument("--first", type=int, default=0, help="number of the first of each kind")
    parser.add_argument("--of", default="*", help="which kinds, such as 'uta/*' or '*/rest/several_at_once'")
    parser.add_argument("--processes", type=int, default=PER_CORE * (os.cpu_count() or 1), help="how many at once")
    given = parser.parse_args()
    cells = [cell for cell in CELLS if fnmatch(cell.name, given.of)]
    if not cells:
        parser.error(f"no kind of scripts fits {given.of!r}: " + ", ".join(cell.name for cell in CELLS))
    counts = {cell: count for cell, count in shared_out(given.scripts, cells).items() if count}
    records, failures = soak(counts, given.first, given.processes)
    print(*summary(records, failures), sep="\n")
    for failure in failures:
        print(f"{failure.cell.name} {failure.number} failed: {failure.why}")
        print(f"  {failure.again}")
    missing = given.scripts - sum(record.scripts for record in records.values())
    if missing:
        print(f"{missing} scripts did not run")
    return int(bool(failures or missing))


if __name__ == "__main__":
    sys.exit(main())
