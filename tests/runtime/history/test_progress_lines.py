"""The bar of a long run, where nothing draws one."""

from __future__ import annotations

import pytest

from bitget_runtime.history.progress import Progress, bar


def test_a_log_gets_whole_lines_now_and_then_and_the_last(capsys: pytest.CaptureFixture[str]) -> None:
    draw = bar()
    for done, seconds in ((1, 0.1), (2, 0.2), (3, 5.2), (4, 5.3)):
        draw(Progress(done=done, total=4, rows=done * 100, seconds=seconds))
    said = capsys.readouterr().err
    assert [line.partition(" steps")[0] for line in said.splitlines()] == ["1 of 4", "3 of 4", "4 of 4"]
    assert "\r" not in said


def test_a_terminal_has_one_line_that_is_written_over(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bitget_runtime.history.progress._rich_bar", lambda: None)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    draw = bar()
    for done in (1, 2):
        draw(Progress(done=done, total=2, rows=done, seconds=1.0))
    said = capsys.readouterr().err
    assert (said.count("\r"), said.count("\n"), said.endswith("\n")) == (2, 1, True)
