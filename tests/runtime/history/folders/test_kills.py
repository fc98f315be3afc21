"""A download that is killed at any moment and run again: the folder is that of one that never was."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from bitget_client import Bitget
from bitget_runtime.fake import FakeExchange
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
        if number % 2 == 0:  # from nothing: a folder that is whole has nothing left to be killed in
            shutil.rmtree(killed, ignore_errors=True)
        command = [sys.executable, str(WORKER), market.base_url, str(killed), what]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"began\n"
            time.sleep(chance.uniform(0.0, span))
            process.kill()
        if number % 2:
            (killed / ".parts").mkdir(parents=True, exist_ok=True)
            (killed / ".parts" / "left~over.1").write_bytes(b"half")
        if number % 2 or number == KILLS - 1:
            fill(str(killed))
            assert client.history.verify(killed).is_whole
            assert bytes_of(killed) == bytes_of(whole)
