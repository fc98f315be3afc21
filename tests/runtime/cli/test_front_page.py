"""What `bitget --help` prints, which comes without click."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from bitget_client.cli import COUNTS, ENVIRONMENTS
from bitget_runtime import __version__
from bitget_runtime.cli.front_page import STATUSES, page, show_if_asked
from bitget_runtime.cli.program import COMMANDS

_ASKING = """
import sys
sys.argv[1:] = {!r}
from bitget_client.cli import main
status = main()
loaded = {{"click", "typing", "msgspec", "asyncio", "httpx", "bitget_client.registry"}} & sys.modules.keys()
sys.exit(f"loaded {{loaded}}" if loaded else status)
"""


@pytest.mark.parametrize("asked", ["--help", "-h", "--version"])
def test_it_comes_without_click_and_the_catalogue(asked: str) -> None:
    environment = {**os.environ, "COLUMNS": "100"}
    # -S: what is loaded for other packages of the machine is none of ours
    command = [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{_ASKING.format([asked])}"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (ran.returncode, ran.stderr) == (0, "")
    expected = __version__ if asked == "--version" else page(ENVIRONMENTS, COUNTS, 98)
    assert ran.stdout == f"{expected}\n"


@pytest.mark.parametrize("columns", ["", "0", "30", "80", "97", "200"])
def test_it_is_what_click_shows_where_there_are_other_arguments(
    bitget: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    shown = bitget("--debug", "--help").out
    assert show_if_asked(["--help"], ENVIRONMENTS, COUNTS)
    assert capsys.readouterr().out == shown
    assert max(map(len, shown.splitlines())) <= {"30": 48, "80": 78, "97": 95, "200": 118}.get(columns, 78)


def test_whatever_can_be_typed_is_on_it(bitget: Callable[..., Any]) -> None:
    shown = page(ENVIRONMENTS, COUNTS, 118)
    for name in (*COMMANDS, *COUNTS, *(f"--env [{'|'.join(ENVIRONMENTS)}]", "--base-url TEXT"), *STATUSES):
        assert f"  {name}" in shown, name
    typed = {word for line in shown.splitlines() for word in line.replace(",", " ").split()[:2] if word[:1] == "-"}
    usage = bitget("--nothing").err
    assert "--nothing" in usage
    assert typed == {"--env", "--base-url", "--profile", "--debug", "--version", "-h", "--help"}


@pytest.mark.parametrize("arguments", [[], ["--help", "--debug"], ["uta", "--help"], ["--env"]])
def test_other_arguments_are_left_to_click(arguments: list[str]) -> None:
    assert not show_if_asked(arguments, ENVIRONMENTS, COUNTS)


def test_a_completion_is_not_taken_for_the_question(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_BITGET_COMPLETE", "bash_complete")
    assert not show_if_asked(["--help"], ENVIRONMENTS, COUNTS)
