"""A run that is cut short leaves generated/ whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import build
from generator.__main__ import main
from spec_folder import SpecFolder

OLD = {"a.py": "old", "b.py": "same", "c.py": "gone"}
NEW = {"a.py": "new", "b.py": "same", "d/e.py": "more"}


def texts(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in build.files_below(folder)}


def test_interrupted_while_building(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(missing: object) -> Iterator[str]:
        raise KeyboardInterrupt

    generated = SpecFolder(tmp_path).project / "generated"
    build.replace_tree(generated, OLD)
    monkeypatch.setattr(build, "_in_processes", interrupted)
    with pytest.raises(KeyboardInterrupt):
        main(["--project", str(tmp_path)])
    assert texts(generated) == OLD
    assert {path.name for path in tmp_path.iterdir()} <= {"spec", "generated", ".cache"}


@pytest.mark.parametrize(
    ("step", "when", "is_there"),
    [("write_bytes", 1, True), ("write_bytes", 2, True), ("rename", 1, True), ("rename", 2, False)],
)
def test_killed_while_writing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, when: int, is_there: bool
) -> None:
    """Only between the two renames is the tree not there; the next run puts the old one back before it writes."""
    generated = tmp_path / "generated"
    build.replace_tree(generated, OLD)
    with monkeypatch.context() as patch:
        kill_at_call(patch, step, when)
        with pytest.raises(KeyboardInterrupt):
            build.replace_tree(generated, NEW)
    assert generated.exists() == is_there
    assert texts(generated if is_there else tmp_path / "generated.old") == OLD

    assert build.replace_tree(generated, NEW) == build.Changes(("a.py", "d/e.py"), ("c.py",), 1)
    assert texts(generated) == NEW
    assert [path.name for path in tmp_path.iterdir()] == ["generated"]


def test_killed_before_the_old_tree_was_removed(tmp_path: Path) -> None:
    generated = tmp_path / "generated"
    build.replace_tree(generated, NEW)
    build.replace_tree(tmp_path / "generated.old", OLD)
    assert build.replace_tree(generated, NEW) == build.Changes((), (), 3)
    assert [path.name for path in tmp_path.iterdir()] == ["generated"]


def kill_at_call(patch: pytest.MonkeyPatch, step: str, when: int) -> None:
    """Make a method of `Path` fail at its nth call, as if the process ended there."""
    original = getattr(Path, step)
    calls = 0

    def killed(path: Path, *arguments: object) -> object:
        nonlocal calls
        calls += 1
        if calls == when:
            raise KeyboardInterrupt
        return original(path, *arguments)

    patch.setattr(Path, step, killed)
