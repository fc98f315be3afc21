"""The snippets of docs/history.md run as they are, one after the other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from folders import PROJECT

PAGE = (PROJECT / "docs" / "history.md").read_text("utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_snippets_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    assert len(SNIPPETS) > 5
    exec(compile("\n".join(SNIPPETS), "docs/history.md", "exec"), {})
    shown = capsys.readouterr().out
    for part in ("Table(candles: 17,520 rows", "before the beginning", "fetched=", "30 of 30 steps", "b'meaning'"):
        assert part in shown
    assert (tmp_path / "candles-of-mine" / "manifest.json").is_file()
