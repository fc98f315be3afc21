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


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_user_code_has_exact_types(checker: str) -> None:
    file = USER_CODE / "right.py"
    result = run(checker, file)
    assert result.returncode == 0, result.stdout
    expected = re.findall(r"reveal_type\(.*\)  # (.+)$", file.read_text("utf-8"), re.MULTILINE)
    assert [plain(text) for text in revealed(result.stdout)] == expected


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_mistakes_in_user_code_are_found(checker: str) -> None:
    file = USER_CODE / "wrong.py"
    result = run(checker, file)
    assert result.returncode != 0
    lines = {int(line) for line in re.findall(r"wrong\.py:(\d+)(?::\d+)?(?: -|:) error", result.stdout)}
    expected = {i for i, line in enumerate(file.read_text("utf-8").splitlines(), 1) if "# wrong" in line}
    assert lines == expected, result.stdout


def run(checker: str, file: Path) -> subprocess.CompletedProcess[str]:
    strict = ["--strict"] if checker == "mypy" else []
    return subprocess.run(
        [sys.executable, "-m", checker, *strict, str(file)], capture_output=True, text=True, cwd=PROJECT
    )
