"""A run of the generator: from spec/ to generated/ and docs/coverage.md, or a look at what a run would change."""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from generator.lock import locked
from generator.read.source.spec_files import is_left_behind, plain_bytes

if TYPE_CHECKING:
    from generator.model.catalogue import Catalogue

COVERAGE = "docs/coverage.md"


def generate(project: Path, *, use_cache: bool = True) -> int:
    """Regenerate; 1 if the catalogue has mistakes, and then nothing is touched.

    Raises:
        OSError: something can't be written; generated files are unchanged, or the next run repairs them.
        NotMade: a template, or a process, is at fault; the same holds.
    """
    started = time.perf_counter()
    if use_cache and _is_current(project):
        return _nothing_to_do(started)
    with locked(project):
        if use_cache and _is_current(project):  # another run was quicker
            return _nothing_to_do(started)
        return _generate(project, use_cache, started)


def _nothing_to_do(started: float) -> int:
    print(f"generated: nothing to do ({time.perf_counter() - started:.1f} s)")
    return 0


def _generate(project: Path, use_cache: bool, started: float) -> int:
    from generator.build import build, recover, replace_tree
    from generator.check.catalogue import CatalogueInvalid, load
    from generator.documents.coverage import coverage_text
    from generator.replacing import replace_file

    generated = project / "generated"
    inputs = _inputs_digest(project)
    recover(generated)
    try:
        catalogue = load(project / "spec")
    except CatalogueInvalid as invalid:
        return refuse(invalid.lines)
    texts = _texts(project) if use_cache else _texts(project).with_name("unused")
    changes = replace_tree(generated, build(catalogue, texts, _project_version(), _catalogue_digest(project)))
    (project / "docs").mkdir(exist_ok=True)
    replace_file(project / COVERAGE, coverage_text(catalogue))
    replace_file(_state(project), json.dumps({"inputs": inputs, "outputs": _outputs_digest(generated)}))
    for name in changes.written:
        print(f"  wrote {name}")
    for name in changes.removed:
        print(f"  removed {name}")
    _print_difference(project, catalogue)
    counts = f"{len(changes.written)} written, {len(changes.removed)} removed, {changes.unchanged} unchanged"
    print(f"generated: {counts}, {len(catalogue.operations)} operations ({time.perf_counter() - started:.1f} s)")
    return 0


def preview(project: Path) -> int:
    """Say what a run would change, and change nothing; 1 if that is anything.

    Raises:
        NotMade: a template, or a process, is at fault.
    """
    from generator.build import build, compare_tree
    from generator.check.catalogue import CatalogueInvalid, load
    from generator.documents.coverage import coverage_text

    try:
        catalogue = load(project / "spec")
    except CatalogueInvalid as invalid:
        return refuse(invalid.lines)
    with tempfile.TemporaryDirectory() as cache:
        with suppress(OSError):  # what the last run has formatted, in a copy: another run may be at work on it
            shutil.copytree(_texts(project), cache, dirs_exist_ok=True)
        tree = build(catalogue, Path(cache), _project_version(), _catalogue_digest(project))
    changes = compare_tree(project / "generated", tree)
    found = [f"generated/{name} is not what spec/ says" for name in changes.written]
    found += [f"generated/{name} belongs to nothing in spec/" for name in changes.removed]
    coverage = project / COVERAGE
    if not coverage.exists() or coverage.read_bytes() != coverage_text(catalogue).encode():
        found.append(f"{COVERAGE} is not what spec/ says")
    for line in found:
        print(line, file=sys.stderr)
    print(f"{len(found)} files differ: run make gen, and commit them with spec/" if found else "generated: in sync")
    return 1 if found else 0


def refuse(lines: list[str]) -> int:
    """Print the mistakes of a catalogue; 1."""
    for line in lines:
        print(line, file=sys.stderr)
    print(
        f"{len(lines)} mistake{'s' if len(lines) > 1 else ''} in the catalogue; nothing was generated", file=sys.stderr
    )
    return 1


def _print_difference(project: Path, catalogue: Catalogue) -> None:
    """What changed for callers since the last commit, if that is known."""
    from generator.check.catalogue import CatalogueInvalid
    from generator.compare.diff import NoCatalogue, catalogue_at, compare

    try:
        committed, _ = catalogue_at(project, "HEAD")
    except (NoCatalogue, CatalogueInvalid, OSError):
        return
    if text := compare(committed, catalogue).text():
        print(f"\nSince the last commit:\n\n{text}")


def _texts(project: Path) -> Path:
    return project / ".cache" / "generator" / "texts"


def _state(project: Path) -> Path:
    return project / ".cache" / "generator" / "state.json"


def _is_current(project: Path) -> bool:
    try:
        last = json.loads(_state(project).read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return bool(last == {"inputs": _inputs_digest(project), "outputs": _outputs_digest(project / "generated")})


def _inputs_digest(project: Path) -> str:
    """Everything that the generated tree depends on."""
    own = Path(__file__).parent
    pins = own.parent / "constraints.txt"
    return _digest_of(
        [
            _catalogue_digest(project),
            *_names_below(project / "spec"),
            _folder_digest(own, {".py"}),
            _folder_digest(own.parent / "templates", {".jinja", ".jinja2"}),
            _folder_digest(own.parent / "runtime", {".py"}),
            pins.read_text("utf-8") if pins.exists() else "",
        ]
    )


def _names_below(folder: Path) -> list[str]:
    """What there is in the catalogue's folder, read or not: a file that has no business there is a mistake."""
    found = (path.relative_to(folder) for path in sorted(folder.rglob("*")))
    return [inner.as_posix() for inner in found if not any(map(is_left_behind, inner.parts))]


def _catalogue_digest(project: Path) -> str:
    return _folder_digest(project / "spec", {".yaml"})


def _folder_digest(folder: Path, suffixes: Collection[str]) -> str:
    """What the files that count say, however their lines end."""
    parts: list[str] = []
    for path in sorted(folder.rglob("*")):
        inner = path.relative_to(folder)
        if path.suffix in suffixes and path.is_file() and not any(map(is_left_behind, inner.parts)):
            parts += [inner.as_posix(), hashlib.sha256(plain_bytes(path.read_bytes())).hexdigest()]
    return _digest_of(parts)


def _outputs_digest(generated: Path) -> str:
    """What the generated files are, byte by byte."""
    files = [path for path in generated.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    parts: list[str] = []
    for path in [*sorted(files), generated.parent / COVERAGE]:
        content = path.read_bytes() if path.exists() else b""
        parts += [path.relative_to(generated.parent).as_posix(), hashlib.sha256(content).hexdigest()]
    return _digest_of(parts)


def _digest_of(parts: list[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()


def _project_version() -> str:
    from bitget_runtime import __version__

    return __version__
