"""Importing the client, and the way from the start of a process to its first response."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from benchmarks import figures, loopback_server, other_clients, sample_data
from benchmarks.figures import Figure
from benchmarks.timing import compare_processes

BARE = "python -c pass"
IMPORT = "import bitget_client"
IMPORT_CLIENT = "from bitget_client import Bitget"
FLOOR = "httpx: start, one GET, end"
FAST = "client by pyreqwest: start, one GET, end"
DEFAULT = "client by httpx: start, one GET, end"
RUST = "bare pyreqwest: start, one GET, end"

_NOT_INSTALLED = "import sys; sys.modules['pyreqwest'] = None"


def run(*, quick: bool) -> Iterator[Figure]:
    rounds = 5 if quick else 25
    timings = compare_processes({BARE: "pass", IMPORT: IMPORT, IMPORT_CLIENT: IMPORT_CLIENT}, rounds=rounds)
    yield figures.excess(timings, IMPORT, BARE, under=0.015)
    yield figures.excess(timings, IMPORT_CLIENT, BARE)
    for program in ("pass", IMPORT, IMPORT_CLIENT):
        yield figures.remark(f"modules loaded by: {program}", str(_modules_after(program)))
    for scheme in ("http", "https"):
        with loopback_server.running(sample_data.ANSWER, scheme=scheme) as base_url:
            programs = {
                FLOOR: _bare_get(base_url),
                FAST: _first_answer(base_url),
                DEFAULT: _NOT_INSTALLED + _first_answer(base_url),
                RUST: _rust_get(base_url),
            }
            timings = compare_processes(programs, rounds=rounds)
        for ours, at_most in ((FAST, 0.5), (DEFAULT, 1.2), (RUST, None)):
            figure = figures.ratio(timings, ours, FLOOR, at_most=at_most)
            yield figure.named(f"{figure.what}, {scheme}")
    yield from other_clients.import_times(quick=quick)


def _first_answer(base_url: str) -> str:
    return f"""
from bitget_client import Bitget
with Bitget(base_url={base_url!r}) as client:
    assert client.classic.common.public.get_server_time().server_time
"""


def _bare_get(base_url: str) -> str:
    return f"""
import httpx
with httpx.Client() as client:
    assert client.get({base_url + sample_data.TIME_PATH!r}).json()["data"]["serverTime"]
"""


def _rust_get(base_url: str) -> str:
    return f"""
from pyreqwest.client import SyncClientBuilder
with SyncClientBuilder().build() as client:
    assert client.get({base_url + sample_data.TIME_PATH!r}).build().send().json()["data"]["serverTime"]
"""


def _modules_after(program: str) -> int:
    counting = f"import sys\n{program}\nprint(len(sys.modules))"
    return int(subprocess.run([sys.executable, "-c", counting], check=True, capture_output=True, text=True).stdout)
