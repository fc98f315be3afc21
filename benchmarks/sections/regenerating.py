"""Regenerating a client of the size of the whole API: from nothing, unchanged, and with one file changed."""

from __future__ import annotations

import itertools
import math
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks import figures
from benchmarks.figures import Figure

PROJECT = Path(__file__).parents[2]
OPERATIONS, GROUPS = 620, 50
QUICK_OPERATIONS, QUICK_GROUPS = 100, 12
REPEATED = 3

_CALL = re.compile(r"^http: (GET|POST) (\S+)", re.MULTILINE)
_RATE_LIMIT = re.compile(r"^rate_limit: (\d+)", re.MULTILINE)


def run(*, quick: bool) -> Iterator[Figure]:
    operations, groups = (QUICK_OPERATIONS, QUICK_GROUPS) if quick else (OPERATIONS, GROUPS)
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        by_size = sorted(_make_catalogue(project, operations, groups).items(), key=lambda item: item[1])
        size = f"{sum(members for _, members in by_size)} operations in {len(by_size)} groups"
        from_nothing = _regenerate(project, "--no-cache")
        bound, aim = (None, None) if quick else (90, 60)
        yield figures.seconds(f"{size}, from nothing", from_nothing, under=bound, aim=aim)
        unchanged = [_regenerate(project, saying="nothing to do") for _ in range(REPEATED)]
        yield figures.seconds("unchanged", statistics.median(unchanged), under=1)
        _change(by_size[0][0])
        _regenerate(project)  # the run with --no-cache left no cache behind
        for label, (group, members) in (("middling", by_size[len(by_size) // 2]), ("largest", by_size[-1])):
            taken = statistics.median(_change_and_regenerate(project, group) for _ in range(REPEATED))
            yield figures.seconds(f"one file changed, in the {label} group ({members} operations)", taken, under=5)
        python = sorted((project / "generated").rglob("*.py"))
        lines = sum(path.read_text("utf-8").count("\n") for path in python)
        yield figures.remark("what was generated", f"{len(python)} modules, {lines} lines")


def _change_and_regenerate(project: Path, group: Path) -> float:
    _change(group)
    return _regenerate(project, saying="3 written")


def _make_catalogue(project: Path, operations: int, groups: int) -> dict[Path, int]:
    """The real operations, which shared files name, and copies under new names and paths until there are enough; gives
    each group's size."""
    spec, copied_spec = PROJECT / "spec", project / "spec"
    _copy_generator(project)
    shutil.copytree(spec, copied_spec, ignore=shutil.ignore_patterns("rest"))
    originals = sorted((spec / "rest").rglob("*.yaml"))
    operations = max(operations, len(originals))  # all of them: what nothing uses in the shared files is refused
    rounds = math.ceil(operations / len(originals))
    sets = min(rounds, max(1, round(groups / len({path.parent for path in originals}))))
    for number, original in itertools.islice(itertools.product(range(rounds), originals), operations):
        group = original.parent.relative_to(spec)
        if number == 0:
            path = copied_spec / group / original.name
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(original, path)
            continue
        name = original.stem if number < sets else f"{original.stem}_{number}"
        path = copied_spec / group.parent / f"{group.name}_set_{'abcdefghijklm'[number % sets]}" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_CALL.sub(rf"http: \1 \2/copy-{number}", original.read_text("utf-8")), "utf-8")
    return dict(Counter(path.parent for path in copied_spec.glob("rest/**/*.yaml")))


def _copy_generator(project: Path) -> None:
    """So that work on the generator meanwhile does not count as a change."""
    for folder in ("generator", "templates", "runtime"):
        shutil.copytree(PROJECT / folder, project / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "constraints.txt", project)


def _change(group: Path) -> None:
    """Raise the rate limit of an operation of the group by one."""
    for path in sorted(group.glob("*.yaml")):
        text = path.read_text("utf-8")
        if _RATE_LIMIT.search(text):
            path.write_text(_RATE_LIMIT.sub(lambda found: f"rate_limit: {int(found[1]) + 1}", text), "utf-8")
            return
    raise RuntimeError(f"no operation with a single rate limit in {group}")


def _regenerate(project: Path, *options: str, saying: str = "") -> float:
    """Wall time of a run, as somebody at a terminal waits for it."""
    command = [sys.executable, "-m", "generator", "--project", str(project), *options]
    started = time.perf_counter()
    done = subprocess.run(command, cwd=project, capture_output=True, text=True)
    taken = time.perf_counter() - started
    if done.returncode or saying not in done.stdout:
        said = (done.stderr or done.stdout).strip().splitlines() or [""]
        raise RuntimeError(f"the generator did not do what was expected: {said[-1]}")
    return taken
