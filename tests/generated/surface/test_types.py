"""What a type checker sees of the generated API, by mypy and by pyright, on code as a user would write it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from folders import PROJECT, TESTS

USER_CODE = TESTS / "user_code"


def revealed(output: str) -> list[str]:
    """Types that `reveal_type` told, in the order of the lines."""
    return re.findall(r'(?:Revealed type is|Type of ".*" is) "(.+?)"', output)


def plain(text: str) -> str:
    """A type's name as both checkers would say it."""
    return re.sub(r"\b(?:builtins|decimal|typing|[a-z_]+(?:\.[a-z_]+)+)\.", "", text).replace("def (", "(")


@pytest.fixture(scope="module", params=["mypy", "pyright"])
def said(request: pytest.FixtureRequest) -> str:
    """What a checker says of both files: starting one costs more than checking another file."""
    strict = ["--strict"] if request.param == "mypy" else []
    files = [str(USER_CODE / name) for name in ("right.py", "wrong.py")]
    command = [sys.executable, "-m", request.param, *strict, *files]
    return subprocess.run(command, capture_output=True, text=True, cwd=PROJECT).stdout


def lines_with_errors(said: str, file: str) -> set[int]:
    return {int(line) for line in re.findall(rf"\b{file}:(\d+)(?::\d+)?(?: -|:) error", said)}


def test_user_code_has_exact_types(said: str) -> None:
    text = (USER_CODE / "right.py").read_text("utf-8")
    expected = re.findall(r"reveal_type\(.*\)  # (.+)$", text, re.MULTILINE)
    assert [plain(found) for found in revealed(said)] == expected
    assert lines_with_errors(said, "right.py") == set(), said


def test_mistakes_in_user_code_are_found(said: str) -> None:
    lines = (USER_CODE / "wrong.py").read_text("utf-8").splitlines()
    expected = {number for number, line in enumerate(lines, 1) if "# wrong" in line}
    assert lines_with_errors(said, "wrong.py") == expected, said
