"""The command line: the list of commands, a completion, and reads beside the same calls from Python."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Iterator, Mapping

from benchmarks import figures
from benchmarks.figures import Figure
from benchmarks.timing import Timings
from bitget_runtime.fake import fake_exchange

BARE = "python -c pass"
CLICK = "import click"
HELP = "bitget --help"
COMPLETION = "a value is completed"

_BITGET = "import sys\nfrom bitget_client.cli import main\nsys.argv[1:] = {!r}\nsys.exit(main())"
_PYTHON = "from bitget_client import Bitget\nwith Bitget() as client:\n    print(client.{})"
_COMPLETED = "bitget uta market get-candles --interval "
_COMPLETING = {"_BITGET_COMPLETE": "bash_complete", "COMP_WORDS": _COMPLETED, "COMP_CWORD": "5"}

READS = {
    "tickers": (["uta", "market", "get-tickers", "--category", "SPOT"], 'uta.market.get_tickers(category="SPOT")'),
    "assets": (["uta", "account", "get-assets"], "uta.account.get_assets()"),
}


def run(*, quick: bool) -> Iterator[Figure]:
    rounds = 5 if quick else 25
    timings = _compare({BARE: "pass", CLICK: CLICK, HELP: _BITGET.format(["--help"])}, {}, rounds)
    yield figures.excess(timings, HELP, BARE, under=0.06)
    yield figures.excess(timings, CLICK, BARE)
    timings = _compare({BARE: "pass", COMPLETION: _BITGET.format([])}, _COMPLETING, rounds)
    yield figures.excess(timings, COMPLETION, BARE, under=0.15)
    with fake_exchange() as exchange:
        for name, (command, call) in READS.items():
            ours, floor = f"bitget {' '.join(command[:3])}", f"the same from Python, {name}"
            programs = {floor: _PYTHON.format(call), ours: _BITGET.format(command)}
            yield figures.ratio(_compare(programs, exchange.environment, rounds), ours, floor, at_most=1.2)


def _compare(programs: Mapping[str, str], environment: Mapping[str, str], rounds: int) -> Timings:
    """CPU time of a process that runs a program of Python, in turns."""
    taken: dict[str, list[float]] = {name: [] for name in programs}
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    for number in range(-1, rounds):
        for name, program in programs.items():
            before = _cpu_of_children()
            command = [sys.executable, "-c", program]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**inherited, **environment})
            if number >= 0:
                taken[name].append(_cpu_of_children() - before)
    return Timings(taken)


def _cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
