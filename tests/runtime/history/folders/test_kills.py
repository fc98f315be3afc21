"""A download that is killed at any moment and run again: the folder is that of one that never was."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from bitget_client import Bitget, InvalidArgument
from bitget_runtime.fake import FakeExchange
from bitget_runtime.history.folders.lock import lock
from folder_worker import bytes_of, download, download_rates

KILLS = int(os.environ.get("BITGET_KILLS", "3"))
WORKER = Path(__file__).parents[3] / "folder_worker.py"


@pytest.mark.parametrize("what", ["candles", "rates"])
def test_killed_at_random_moments(market: FakeExchange, client: Bitget, tmp_path: Path, what: str) -> None:
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    fill = partial(download_rates, client) if what == "rates" else partial(download, client)
    began = time.perf_counter()
    fill(str(whole))
    span = max(time.perf_counter() - began, 0.4)
    chance = random.Random(7)
    for number in range(KILLS):
        command = [sys.executable, str(WORKER), market.base_url, str(killed), what]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"began\n"
            time.sleep(chance.uniform(0.0, span))
            process.kill()
        if number % 2:
            (killed / ".parts").mkdir(parents=True, exist_ok=True)
            (killed / ".parts" / "left~over.1").write_bytes(b"half")
    fill(str(killed))
    assert client.history.verify(killed).is_whole
    assert bytes_of(killed) == bytes_of(whole)


FORKS = """
import os, sys, time
from pathlib import Path
from bitget_runtime.history.folders.lock import lock
release = lock(Path(sys.argv[1]))
if not os.fork():
    release()  # does nothing: the lock is the parent's
    print(os.getpid(), flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nothing forks there")
def test_a_forked_process_does_not_keep_the_lock_of_its_parent(tmp_path: Path) -> None:
    path = tmp_path / ".parts" / "lock"
    with subprocess.Popen([sys.executable, "-c", FORKS, str(path)], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        try:
            with pytest.raises(InvalidArgument, match=f"process {parent.pid} on"):
                lock(path)
            parent.kill()
            parent.wait()
            lock(path)()
        finally:
            parent.kill()
            os.kill(child, signal.SIGKILL)
