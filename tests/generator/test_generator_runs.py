"""Runs that are cut short, meet each other or can't write: generated/ is whole or as it was, the next run mends it."""

from __future__ import annotations

import errno
import multiprocessing
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from catalogues.spec_folder import PLACE_ORDER, SpecFolder
from folders import PROJECT
from generator import build, formatting
from generator.__main__ import main

OLD = {"a.py": "old", "b.py": "same", "c.py": "gone"}
NEW = {"a.py": "new", "b.py": "same", "d/e.py": "more"}
LARGE = [{f"m{number // 9}/m{number}.py": f"# {version}\n" * 40 for number in range(60)} for version in range(2)]

WRITER = """
import sys
from pathlib import Path
from generator.build import replace_tree
folder = Path(sys.argv[1])
trees = [{f"m{number // 9}/m{number}.py": f"# {version}\\n" * 40 for number in range(60)} for version in range(2)]
print("ready", flush=True)
for round in range(int(sys.argv[2])):
    replace_tree(folder, trees[round % 2])
"""


def texts(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in build.files_below(folder)}


def writer(folder: Path, rounds: int) -> subprocess.Popen[str]:
    """A process that replaces a tree again and again."""
    command = [sys.executable, "-c", WRITER, str(folder), str(rounds)]
    process = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_several_runs_at_once_leave_a_whole_tree_and_no_complaint(tmp_path: Path) -> None:
    folder = tmp_path / "generated"
    processes = [writer(folder, 10) for _ in range(3)]
    for process in processes:
        _, said = process.communicate(timeout=60)
        assert process.returncode == 0, said
        assert set(said.splitlines()) <= {"generated: waiting for another run to finish"}
    assert texts(folder) in LARGE
    assert {path.name for path in tmp_path.iterdir()} == {"generated", ".cache"}


def test_a_run_waits_until_the_one_before_it_has_ended(tmp_path: Path) -> None:
    hold = "import sys; from pathlib import Path; from generator.lock import locked\n"
    hold += "with locked(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", hold, str(tmp_path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=PROJECT, stdin=pipe, stdout=pipe, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        waiting = writer(tmp_path / "generated", 1)
        assert waiting.stderr is not None
        assert waiting.stderr.readline() == "generated: waiting for another run to finish\n"
        assert not (tmp_path / "generated").exists()
    waiting.communicate(timeout=10)
    assert waiting.returncode == 0
    assert texts(tmp_path / "generated") == LARGE[0]


def test_killed_at_any_moment(tmp_path: Path) -> None:
    """The tree is there and whole, or the next run puts it back; the lock of the dead holds nobody up."""
    folder = tmp_path / "generated"
    build.replace_tree(folder, LARGE[0])
    moment = random.Random(7)
    for _ in range(5):
        process = writer(folder, 10_000)
        time.sleep(moment.uniform(0, 0.05))
        process.kill()
        process.communicate()
        kept = folder if folder.exists() else folder.with_name("generated.old")
        assert texts(kept) in LARGE
    build.replace_tree(folder, LARGE[1])
    assert texts(folder) == LARGE[1]
    assert {path.name for path in tmp_path.iterdir()} == {"generated", ".cache"}


def test_interrupted_while_building(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(missing: object) -> Iterator[str]:
        raise KeyboardInterrupt

    generated = SpecFolder(tmp_path).project / "generated"
    build.replace_tree(generated, OLD)
    monkeypatch.setattr(formatting, "_in_processes", interrupted)
    assert main(["--project", str(tmp_path)]) == 130
    assert capsys.readouterr().err == "interrupted\n"
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
        fail_at_call(patch, step, when, KeyboardInterrupt())
        with pytest.raises(KeyboardInterrupt):
            build.replace_tree(generated, NEW)
    assert generated.exists() == is_there
    assert texts(generated if is_there else tmp_path / "generated.old") == OLD

    assert build.replace_tree(generated, NEW) == build.Changes(("a.py", "d/e.py"), ("c.py",), 1)
    assert texts(generated) == NEW
    assert {path.name for path in tmp_path.iterdir()} == {"generated", ".cache"}


@pytest.mark.parametrize("stale", ["generated.new", "generated.old"])
@pytest.mark.parametrize("is_file", [False, True])
def test_what_an_older_run_left_goes(tmp_path: Path, stale: str, is_file: bool) -> None:
    generated = tmp_path / "generated"
    build.replace_tree(generated, NEW)
    if is_file:
        (tmp_path / stale).write_text("x")
    else:
        (tmp_path / stale).mkdir()
        (tmp_path / stale / "a.py").write_text("x")
    assert build.replace_tree(generated, NEW) == build.Changes((), (), 3)
    assert {path.name for path in tmp_path.iterdir()} == {"generated", ".cache"}


@pytest.mark.parametrize("when", [1, 2])
@pytest.mark.parametrize("code", [errno.EXDEV, errno.EBUSY])
def test_a_folder_that_can_not_be_renamed_gets_the_files_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, when: int
) -> None:
    generated = tmp_path / "generated"
    build.replace_tree(generated, OLD)
    fail_at_call(monkeypatch, "rename", when, OSError(code, os.strerror(code)))
    assert build.replace_tree(generated, NEW) == build.Changes(("a.py", "d/e.py"), ("c.py",), 1)
    assert texts(generated) == NEW
    assert {path.name for path in tmp_path.iterdir()} == {"generated", ".cache"}


def test_a_full_disk_is_one_line_and_changes_nothing(tmp_path: Path) -> None:
    """A limit on the size of files stands for the disk."""
    folder = SpecFolder(tmp_path)
    build.replace_tree(tmp_path / "generated", OLD)
    code = (
        "import resource, sys; from generator import formatting; from generator.__main__ import main\n"
        "formatting._in_processes = lambda missing: [module.source for module in missing]\n"
        "before = resource.getrlimit(resource.RLIMIT_FSIZE)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (3000, before[1]))\n"
        f"failed = main(['--project', {str(tmp_path)!r}])\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, before)  # what writes at exit, such as coverage, has room\n"
        "sys.exit(failed)"
    )
    result = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True)
    assert result.returncode == 1
    assert result.stderr.startswith("File too large")
    assert result.stderr.count("\n") == 1
    assert texts(tmp_path / "generated") == OLD
    assert {path.name for path in folder.project.iterdir()} == {"spec", "generated", ".cache"}


def test_a_place_that_can_not_be_written_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    SpecFolder(tmp_path)
    (tmp_path / ".cache").write_text("a file where the folder belongs")
    assert main(["--project", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert ".cache" in said


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL, signal.SIGINT])
def test_workers_end_with_their_run(tmp_path: Path, how: signal.Signals) -> None:
    SpecFolder(tmp_path)
    run = subprocess.Popen(
        [sys.executable, "-m", "generator", "--no-cache", "--project", str(tmp_path)],
        cwd=PROJECT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    wait_until(lambda: len(group(run.pid)) > 2 or run.poll() is not None)
    run.send_signal(how)
    _, said = run.communicate(timeout=20)
    wait_until(lambda: not group(run.pid))
    # since Python 3.14 the process that cleans up after a killed run says so
    said = re.sub(r".*resource_tracker: There appear to be .*\n  warnings.warn\(\n", "", said)
    assert said in ("", "interrupted\n")


def group(leader: int) -> list[str]:
    """Processes of a session that are alive."""
    listed = subprocess.run(["ps", "-o", "stat=", "-g", str(leader)], capture_output=True, text=True)
    return [state for state in listed.stdout.split() if not state.startswith("Z")]


def wait_until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_process_that_formats_and_is_killed_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if multiprocessing.get_start_method() != "fork":
        pytest.skip("a patched function reaches a worker by a fork only")
    SpecFolder(tmp_path)
    monkeypatch.setattr(formatting, "_module_text", _die)
    assert main(["--project", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "a formatting process was killed: run it again\n"


def _die(module: object) -> str:
    os.kill(os.getpid(), signal.SIGKILL)
    return ""


def test_preview_writes_nothing_and_says_what_differs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(formatting, "_in_processes", lambda missing: [module.source for module in missing])
    folder = SpecFolder(tmp_path)
    assert main(["--project", str(tmp_path)]) == 0
    capsys.readouterr()
    assert main(["preview", "--project", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "generated: in sync\n"
    (tmp_path / "generated/stray.txt").write_text("x")
    folder.change(PLACE_ORDER, "Place an order.", "Place one order.")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert main(["preview", "--project", str(tmp_path)]) == 1
    said = capsys.readouterr().err.splitlines()
    assert "generated/bitget_client/uta/trade.py is not what spec/ says" in said
    assert "generated/stray.txt belongs to nothing in spec/" in said
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def fail_at_call(patch: pytest.MonkeyPatch, step: str, when: int, error: BaseException) -> None:
    """Make a method of `Path` fail at its nth call, once."""
    original = getattr(Path, step)
    calls = 0

    def failing(path: Path, *arguments: object) -> object:
        nonlocal calls
        calls += 1
        if calls == when:
            raise error
        return original(path, *arguments)

    patch.setattr(Path, step, failing)


def test_whoever_reads_a_list_may_stop_early() -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "generator", "tree", "--project", "tests/golden/one_of_each"]
    done = subprocess.run(command, cwd=PROJECT, stdout=write, stderr=subprocess.PIPE, text=True)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, "")
