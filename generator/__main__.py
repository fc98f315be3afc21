"""Command line: `python -m generator` regenerates; `check`, `tree`, `diff` and `import` are about the catalogue."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model import Catalogue

COVERAGE = "docs/coverage.md"
PROJECT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    if options.command == "check":
        return check(options.project)
    if options.command == "tree":
        return tree(options.project)
    if options.command == "diff":
        return diff(options.project, options.old, options.new)
    if options.command == "import":
        from generator.importer.command import run

        return run(options)
    return generate(options.project, use_cache=not options.no_cache)


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--project", type=Path, help="folder that holds spec/ and generated/")
    shared.add_argument("--no-cache", action="store_true", help="make everything anew")
    parser = argparse.ArgumentParser(
        prog="python -m generator", description="Turns the catalogue into the client.", parents=[shared]
    )
    parser.set_defaults(project=PROJECT, no_cache=False, command="generate")
    commands = parser.add_subparsers(dest="command", metavar="command")
    commands.add_parser("generate", parents=[shared], help="write generated/ (the default)")
    commands.add_parser("check", parents=[shared], help="only say what is wrong with the catalogue")
    commands.add_parser("tree", parents=[shared], help="list every method, channel and command")
    comparing = commands.add_parser("diff", parents=[shared], help="what changed for callers, as a changelog entry")
    comparing.add_argument("old", help="a folder with a catalogue, or a git revision")
    comparing.add_argument("new", nargs="?", help="likewise; the catalogue as it is now when left out")
    importing = commands.add_parser("import", parents=[shared], help="draft the file of an operation from a docs page")
    importing.add_argument("page", type=Path, help="a docs page: Markdown, or HTML as saved by a browser")
    importing.add_argument("--address", help="where the operation belongs, such as uta.trade.place_order")
    importing.add_argument("--summary", help="what it does, one sentence in your own words")
    importing.add_argument(
        "--docs", help="where the page is published, unless it lies below a folder 'docs'; #... chooses"
    )
    importing.add_argument("--path", help="which endpoint to take of a page that describes several, as /api/...")
    importing.add_argument(
        "--write", action="store_true", help="write the file below spec/rest/ instead of printing it"
    )
    importing.add_argument("--force", action="store_true", help="with --write: replace a file that is there")
    importing.set_defaults(address=None, summary=None, docs=None, path=None, write=False, force=False)
    return parser


def check(project: Path) -> int:
    """Say what is wrong with the catalogue; 1 if anything is."""
    from generator.catalogue import CatalogueInvalid, load

    try:
        catalogue = load(project / "spec")
    except CatalogueInvalid as invalid:
        return _refuse(invalid.lines)
    channels = sum(len(group.channels) + len(group.commands) for group in catalogue.streams)
    print(f"spec: {len(catalogue.operations)} operations, {channels} channels and commands, no mistakes")
    return 0


def tree(project: Path) -> int:
    """List every method with its call; 1 if the catalogue has mistakes."""
    from generator.catalogue import CatalogueInvalid, load
    from generator.naming import snake_case
    from generator.sbe_catalogue import FOLDER as BINARY
    from generator.stream_model import TRADE

    try:
        catalogue = load(project / "spec")
    except CatalogueInvalid as invalid:
        return _refuse(invalid.lines)
    for group in catalogue.groups:
        print(group.address)
        for operation in group.operations:
            mark = "" if operation.outcome == "none" else f"  ({operation.outcome})"
            print(f"    {operation.name:40} {operation.method:4} {operation.path}{mark}")
    for stream in catalogue.streams:
        print(".".join(stream.parts))
        for channel in stream.channels:
            print(f"    {channel.name:40} {channel.scope:7} {channel.wire_name}  ({channel.pushes})")
        for command in stream.commands:
            print(f"    {f'{TRADE}.{command.name}':40} {TRADE:7} {command.wire_name}  ({command.outcome})")
    for message in catalogue.binary:
        print(f"    {f'{BINARY}.{snake_case(message.topic)}':40} {'binary':7} {message.topic}  ({message.name})")
    return 0


def diff(project: Path, old: str, new: str | None) -> int:
    """Print what is different between two catalogues for callers; 1 if one of them can't be read."""
    from generator.catalogue import CatalogueInvalid
    from generator.diff import NoCatalogue, catalogue_at, compare

    try:
        before, after = (catalogue_at(project, name) for name in (old, new or str(project)))
    except CatalogueInvalid as invalid:
        return _refuse(invalid.lines)
    except NoCatalogue as error:
        print(error, file=sys.stderr)
        return 1
    print(compare(before, after).text() or "Nothing that callers see has changed.")
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

    from generator.build import build, recover, replace_file, replace_tree
    from generator.catalogue import CatalogueInvalid, load
    from generator.coverage import coverage_text

    recover(generated)
    try:
        catalogue = load(project / "spec")
    except CatalogueInvalid as invalid:
        return _refuse(invalid.lines)
    texts = cache / "texts" if use_cache else cache / "unused"
    changes = replace_tree(generated, build(catalogue, texts, _project_version(), _folder_digest(project / "spec")))
    cache.mkdir(parents=True, exist_ok=True)
    (project / "docs").mkdir(exist_ok=True)
    replace_file(project / COVERAGE, coverage_text(catalogue))
    replace_file(state, json.dumps({"inputs": inputs, "outputs": _outputs_digest(generated)}))
    for name in changes.written:
        print(f"  wrote {name}")
    for name in changes.removed:
        print(f"  removed {name}")
    _print_difference(project, catalogue)
    counts = f"{len(changes.written)} written, {len(changes.removed)} removed, {changes.unchanged} unchanged"
    print(f"generated: {counts}, {len(catalogue.operations)} operations ({time.perf_counter() - started:.1f} s)")
    return 0


def _print_difference(project: Path, catalogue: Catalogue) -> None:
    """What is different for callers from what is committed, where that can be told."""
    from generator.catalogue import CatalogueInvalid
    from generator.diff import NoCatalogue, catalogue_at, compare

    try:
        committed = catalogue_at(project, "HEAD")
    except (NoCatalogue, CatalogueInvalid):
        return
    if text := compare(committed, catalogue).text():
        print(f"\nSince the last commit:\n\n{text}")


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
    return bool(last == {"inputs": inputs, "outputs": _outputs_digest(generated)})


def _inputs_digest(project: Path) -> str:
    """Everything that the generated tree depends on."""
    own = Path(__file__).parent
    folders = (project / "spec", own, own.parent / "templates", own.parent / "runtime")
    pins = own.parent / "constraints.txt"
    return _digest_of(
        [_folder_digest(folder) for folder in folders] + [pins.read_text("utf-8") if pins.exists() else ""]
    )


def _outputs_digest(generated: Path) -> str:
    coverage = generated.parent / COVERAGE
    return _digest_of([_folder_digest(generated), coverage.read_text("utf-8") if coverage.exists() else ""])


def _folder_digest(folder: Path) -> str:
    parts: list[str] = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            parts += [path.relative_to(folder).as_posix(), hashlib.sha256(path.read_bytes()).hexdigest()]
    return _digest_of(parts)


def _digest_of(parts: list[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()


def _project_version() -> str:
    from bitget_runtime import __version__

    return __version__


if __name__ == "__main__":
    sys.exit(main())
