"""The page of the command line: its commands run, and its table of exit statuses is that of the program."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bitget_runtime.cli.failing import MEANINGS
from bitget_runtime.fake import FakeExchange
from folders import PROJECT

PAGE = (PROJECT / "docs" / "command-line.md").read_text("utf-8")
BLOCKS = [block.splitlines() for block in re.findall(r"```shell\n(.*?)```", PAGE, re.DOTALL)]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bitget_client.cli", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        stdin=subprocess.DEVNULL,
    )


@pytest.mark.parametrize("commands", BLOCKS, ids=[" ".join(block[0].split()[1:4]) for block in BLOCKS])
def test_what_the_page_shows_runs(
    commands: list[str], bitget: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    for command in commands:
        program, *arguments = shlex.split(command)
        assert program == "bitget"
        ran = bitget(*arguments)
        assert ran.status == 0, (command, ran.err)


def test_the_page_has_the_exit_statuses() -> None:
    listed = dict(re.findall(r"^\| (\d) \| (.*) \|$", PAGE, re.MULTILINE))
    assert listed == {"0": "done"} | {str(int(status)): meaning for status, meaning in MEANINGS.items()}


def test_a_shell_completes_commands_and_values() -> None:
    words = "bitget uta market get-candles --interval "
    ran = run(_BITGET_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD="5")
    assert "plain,1H" in ran.stdout.split()
    ran = run(_BITGET_COMPLETE="bash_complete", COMP_WORDS="bitget uta tr", COMP_CWORD="2")
    assert "plain,trade" in ran.stdout.split()


def test_a_closed_pipe_is_no_failure(fake_exchange: FakeExchange) -> None:
    command = [sys.executable, "-m", "bitget_client.cli", "show", "uta.trade.place_order"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        said = process.stderr.read()
    assert "Traceback" not in said
    assert process.returncode == 0
