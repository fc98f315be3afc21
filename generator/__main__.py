"""Command line: `python -m generator` regenerates, `python -m generator check` only reads the catalogue."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m generator", description="Turns the catalogue into the client.")
    parser.add_argument(
        "command",
        nargs="?",
        choices=("generate", "check"),
        default="generate",
        help="generate: write generated/ (the default); check: only say what is wrong with the catalogue",
    )
    parser.add_argument("--project", type=Path, default=PROJECT, help="folder that holds spec/ and generated/")
    parser.add_argument("--no-cache", action="store_true", help="make everything anew")
    options = parser.parse_args(arguments)
    if options.command == "check":
        return check(options.project)
    return generate(options.project, use_cache=not options.no_cache)


def check(project: Path) -> int:
    """Say what is wrong with the catalogue; 1 if anything is."""
    from generator.catalogue import CatalogueInvalid, load

    try:
        catalogue = load(project / "spec")
    except CatalogueInvalid as invalid:
        return _refuse(invalid.lines)
    print(f"spec: {len(catalogue.operations)} operations, no mistakes")
    return 0


def generate(project: Path, *, use_cache: bool = True) -> int:
    """Regenerate; 1 if the catalogue has mistakes, and then nothing is touched."""
    started = time.perf_counter()
    cache, generated = project / ".cache" / "generator", project / "generated"
    inputs = _inputs_digest(project)
    state = cache / "state.json"
    if use_cache and _is_current(state, inputs, generated):
        print(f"generated: nothing to do ({time.perf_counter() - started:.1f} s)")
        return 0

    from generator.build import build, replace_file, replace_tree
    from generator.catalogue import CatalogueInvalid, load

    try:
        catalogue = load(project / "spec")
    except CatalogueInvalid as invalid:
        return _refuse(invalid.lines)
    texts = cache / "texts" if use_cache else cache / "unused"
    tree = build(catalogue, texts, _project_version(), _folder_digest(project / "spec"))
    changes = replace_tree(generated, tree)
    cache.mkdir(parents=True, exist_ok=True)
    replace_file(state, json.dumps({"inputs": inputs, "outputs": _folder_digest(generated)}))
    for name in changes.written:
        print(f"  wrote {name}")
    for name in changes.removed:
        print(f"  removed {name}")
    counts = f"{len(changes.written)} written, {len(changes.removed)} removed, {changes.unchanged} unchanged"
    print(f"generated: {counts}, {len(catalogue.operations)} operations ({time.perf_counter() - started:.1f} s)")
    return 0


def _refuse(lines: list[str]) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    print(
        f"{len(lines)} mistake{'s' if len(lines) > 1 else ''} in the catalogue; nothing was generated", file=sys.stderr
    )
    return 1


def _is_current(state: Path, inputs: str, generated: Path) -> bool:
    try:
        last = json.loads(state.read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return bool(last == {"inputs": inputs, "outputs": _folder_digest(generated)})


def _inputs_digest(project: Path) -> str:
    """Everything that the generated tree depends on."""
    own = Path(__file__).parent
    folders = (project / "spec", own, own.parent / "templates", own.parent / "runtime")
    pins = own.parent / "constraints.txt"
    return _digest_of(
        [_folder_digest(folder) for folder in folders] + [pins.read_text("utf-8") if pins.exists() else ""]
    )


def _folder_digest(folder: Path) -> str:
    parts: list[str] = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            parts += [path.relative_to(folder).as_posix(), hashlib.sha256(path.read_bytes()).hexdigest()]
    return _digest_of(parts)


def _digest_of(parts: list[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _project_version() -> str:
    from bitget_runtime import __version__

    return __version__


if __name__ == "__main__":
    sys.exit(main())
