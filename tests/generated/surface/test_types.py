"""What mypy and pyright see of the generated API, in code as a user would write it and in the programs of the docs."""

from __future__ import annotations

import re
import subprocess
import sys
from textwrap import indent

import pytest

from folders import PROJECT, TESTS

USER_CODE = TESTS / "user_code"
LEFT_OUT = {"docs/calls.md", "docs/design/drift.md", "docs/testing.md"}
"""Pages that leave arguments out, show lines of generated code, or pytest functions without annotations."""

GIVEN = """\
import asyncio
import signal
from bitget_client import *
from bitget_client.uta.stream import {kind}UtaStream
from bitget_client.uta.stream_models import Ticker

async def page(client: {kind}Bitget, stream: {kind}UtaStream, closing: "list[asyncio.Task[None]]") -> None:
"""
"""What the text around a page's snippets gives them; awaits need a coroutine."""


def revealed(output: str) -> list[str]:
    """Types that `reveal_type` told, in the order of the lines."""
    return re.findall(r'(?:Revealed type is|Type of ".*" is) "(.+?)"', output)


def plain(text: str) -> str:
    """A type's name as both checkers would say it."""
    return re.sub(r"\b(?:builtins|decimal|typing|[a-z_]+(?:\.[a-z_]+)+)\.", "", text).replace("def (", "(")


def programs() -> dict[str, str]:
    """The Python of each page of the docs, as one program."""
    pages = [PROJECT / "README.md", *sorted((PROJECT / "docs").rglob("*.md"))]
    found = {}
    for page in pages:
        name = page.relative_to(PROJECT).as_posix()
        snippets = re.findall(r"```python\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
        if snippets and name not in LEFT_OUT:
            blocks = [f"if True:\n{indent(snippet, '    ')}" for snippet in snippets]
            kind = "Async" if name == "docs/streams.md" else ""
            found[name] = GIVEN.format(kind=kind) + indent("\n".join(blocks), "    ")
    return found


@pytest.fixture(scope="module", params=["mypy", "pyright"])
def said(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What a checker says of all files: starting one costs more than checking another file."""
    files = [str(USER_CODE / name) for name in ("right.py", "wrong.py")]
    folder = tmp_path_factory.mktemp("pages")
    for page, text in programs().items():
        file = folder / f"{page.replace('/', '_').removesuffix('.md')}.py"
        file.write_text(text, "utf-8")
        files.append(str(file))
    strict = ["--strict"] if request.param == "mypy" else []
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


def test_programs_in_the_docs_pass(said: str) -> None:
    assert [line for line in said.splitlines() if "error" in line and "/pages0/" in line] == []
