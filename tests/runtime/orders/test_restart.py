"""A program that is killed in the midst of placing orders forgets none of them."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import Delay, Drop
from restart_run import CHILD, PLACE, began_again, killed


@pytest.mark.parametrize("way", ["rest", "websocket"])
def test_nothing_is_forgotten(tmp_path: Path, way: str) -> None:
    with fake_exchange() as exchange:
        killed(exchange, tmp_path / "orders.db", way, after=5)
        asyncio.run(began_again(exchange, tmp_path / "orders.db"))


@pytest.mark.parametrize("accepted", [False, True])
def test_one_that_was_on_its_way_is_found_out_about(tmp_path: Path, accepted: bool) -> None:
    with fake_exchange() as exchange:
        exchange.faults.add(Delay(0.5, Drop(after_accepting=accepted)), PLACE["uta"])
        child = subprocess.Popen(
            [sys.executable, str(CHILD), exchange.base_url, exchange.stream_url, str(tmp_path / "j"), "rest", "uta"]
        )
        exchange.streams.wait(lambda: any(one.path.endswith("place-order") for one in exchange.requests), 60)
        child.kill()
        child.wait()
        time.sleep(0.6)
        asyncio.run(began_again(exchange, tmp_path / "j"))
        assert len(list(exchange.state.orders.everything())) == accepted
