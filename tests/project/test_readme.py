"""The examples of the README and of examples/ run as they are, without an account."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bitget_client import Bitget
from bitget_runtime.fake import FakeExchange
from folders import PROJECT

SNIPPETS = re.findall(r"```python\n(.*?)```", (PROJECT / "README.md").read_text("utf-8"), re.DOTALL)


def run(*arguments: str, **environment: str) -> str:
    result = subprocess.run(
        [sys.executable, *arguments], env={**os.environ, **environment}, capture_output=True, text=True, timeout=60
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


SHOWN = ["my-1", " 0.001", "Level(price=Decimal("]


def test_the_readme_has_a_sync_an_async_and_a_stream_example() -> None:
    assert ["await" in snippet for snippet in SNIPPETS] == [False, True, False]


@pytest.mark.parametrize(("snippet", "shown"), [*zip(SNIPPETS, SHOWN, strict=True)])
def test_readme_example_runs(snippet: str, shown: str) -> None:
    assert shown in run("-c", snippet)


@pytest.mark.parametrize(("example", "shown"), [("quickstart.py", "\nplaced "), ("quickstart_async.py", "USDT ")])
def test_example_runs_against_the_fake_exchange(example: str, shown: str, fake_exchange: FakeExchange) -> None:
    assert shown in run(str(PROJECT / "examples" / example), **fake_exchange.environment)


def test_the_demo_shows_a_lost_response() -> None:
    assert "look it up by client order ID demo-3" in run(str(PROJECT / "examples" / "demo.py"))


def test_the_demo_of_streams_shows_what_they_do() -> None:
    shown = run(str(PROJECT / "examples" / "stream_demo.py"))
    for part in (
        "gap           disconnected",
        "order update  ",
        "order ID demo-5",
        "out of sync: update",
        "in sync, after 1",
    ):
        assert part in shown


def test_the_market_maker_finds_its_quotes_after_a_kill(fake_exchange: FakeExchange, tmp_path: Path) -> None:
    def start() -> subprocess.Popen[str]:
        command = [sys.executable, str(PROJECT / "examples" / "market_maker.py"), str(tmp_path / "orders.db")]
        environment = {**os.environ, **fake_exchange.environment}
        return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)

    def quoted() -> None:
        until = time.monotonic() + 30
        while sum(one.accepted for one in fake_exchange.requests.of("uta.trade.place_order")) < 2:
            assert time.monotonic() < until
            time.sleep(0.02)

    fake_exchange.price("BTCUSDT", 60_000, hold=True)
    with start() as killed:
        quoted()
        killed.kill()
    fake_exchange.requests.clear()
    with start() as again:
        quoted()
        again.send_signal(signal.SIGINT)
        shown, _ = again.communicate(timeout=30)
    assert shown.count("left from before:") == 2
    assert shown.endswith("stopped: its orders are cancelled\n")
    with Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        assert not client.uta.trade.get_open_orders(category="USDT-FUTURES").items
