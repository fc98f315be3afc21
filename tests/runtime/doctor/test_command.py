"""The doctor in a terminal, as docs/doctor.md describes it."""

from __future__ import annotations

import json
import os
import subprocess
import sys

UNUSABLE = ["--base-url", "nowhere"]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bitget_client", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=dict(os.environ))


def test_it_is_a_command_of_the_module() -> None:
    done = run("doctor", "--env", "demo", "--api", "uta", "--json", *UNUSABLE)
    assert (done.returncode, done.stderr) == (1, "")
    assert [one["kind"] for one in json.loads(done.stdout)["findings"]] == ["base_url"]


def test_the_module_is_the_command_line_too() -> None:
    done = run("uta", "market", "--help")
    assert (done.returncode, "get-tickers" in done.stdout) == (0, True), done.stderr
