"""Command line: `python -m generator` regenerates, `preview` says what that would change; the rest is about spec/."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from generator.generating import generate, preview, refuse
from generator.problems import NotMade, TooManyMistakes
from generator.update.kinds import KINDS

PROJECT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        status = _run(options)
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130
    except OSError as error:
        if isinstance(error, BrokenPipeError) and options.command in ("tree", "diff"):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has closed the pipe
            return 0
        where = f": {error.filename}" if error.filename else ""
        print(f"{error.strerror or error}{where}", file=sys.stderr)
    except (NotMade, TooManyMistakes) as error:
        print(error, file=sys.stderr)
    return 1


def _run(options: argparse.Namespace) -> int:
    if options.command == "check":
        return check(options.project)
    if options.command == "tree":
        return tree(options.project)
    if options.command == "diff":
        return diff(options.project, options.old, options.new)
    if options.command == "preview":
        return preview(options.project)
    if options.command == "compare":
        from generator.compare.comparison import run as compare_with

        return compare_with(options.project, options.file)
    if options.command == "site":
        return site(options.project, options.folder)
    if options.command == "learn":
        from generator.learning.command import run as learn

        return learn(options.project, options.folder, write=options.write)
    if options.command == "import":
        from generator.importer.command import run

        return run(options)
    if options.command == "update":
        from generator.update.command import run as update

        return update(options)
    if options.command == "stale":
        return stale(options.project, options.most)
    return generate(options.project, use_cache=not options.no_cache)


def _options_of_all() -> argparse.ArgumentParser:
    """Options that may be before a command or after it."""
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--project", type=Path, help="folder that holds spec/ and generated/")
    shared.add_argument("--no-cache", action="store_true", help="regenerate everything, without the cache")
    return shared


def _parser() -> argparse.ArgumentParser:
    shared = _options_of_all()
    # of its own: `set_defaults` would give those of the commands a default too, which would hide options before them
    parser = argparse.ArgumentParser(
        prog="python -m generator", description="Turns the catalogue into the client.", parents=[_options_of_all()]
    )
    parser.set_defaults(project=PROJECT, no_cache=False, command="generate")
    commands = parser.add_subparsers(dest="command", metavar="command")
    commands.add_parser("generate", parents=[shared], help="write generated/ (the default)")
    commands.add_parser("preview", parents=[shared], help="only print what generate would change")
    commands.add_parser("check", parents=[shared], help="only list the mistakes in the catalogue")
    writing = commands.add_parser("site", parents=[shared], help="write the source of the documentation site")
    writing.add_argument("folder", type=Path, help="an empty folder, or one that was written before")
    commands.add_parser("tree", parents=[shared], help="list every method, channel and command")
    comparing = commands.add_parser("diff", parents=[shared], help="what changed for callers, as a changelog entry")
    comparing.add_argument("old", help="a folder with a catalogue, or a git revision")
    comparing.add_argument("new", nargs="?", help="likewise; by default the catalogue as it is now")
    learning = commands.add_parser("learn", parents=[shared], help="a patch of the catalogue by what clients recorded")
    learning.add_argument("folder", type=Path, help="the folder that client.record(...) or bitget verify wrote")
    learning.add_argument("--write", action="store_true", help="apply the patch instead of printing it")
    learning.set_defaults(write=False)
    holding = commands.add_parser("compare", parents=[shared], help="what others list and the catalogue doesn't have")
    holding.add_argument("file", type=Path, help="an OpenAPI document, or a tab-separated list of methods and paths")
    importing = commands.add_parser(
        "import", parents=[shared], help="draft a file from a docs page, whatever it is about"
    )
    importing.add_argument("page", type=Path, help="a docs page: Markdown, or HTML as saved by a browser")
    importing.add_argument(
        "--address", help="its address, such as uta.trade.place_order; for a channel uta.public.ticker"
    )
    importing.add_argument("--summary", help="what it does, one sentence in your own words")
    importing.add_argument(
        "--docs", help="where the page is published, unless it lies below a folder 'docs'; #... chooses"
    )
    importing.add_argument("--path", help="the endpoint to take from a page that describes several, as /api/...")
    importing.add_argument("--write", action="store_true", help="write the file into spec/ instead of printing it")
    importing.add_argument("--force", action="store_true", help="with --write: replace an existing file")
    importing.set_defaults(address=None, summary=None, docs=None, path=None, write=False, force=False)
    _add_update(commands, shared)
    aging = commands.add_parser("stale", parents=[shared], help="list the calls whose facts are the oldest")
    aging.add_argument("--most", type=int, default=40, help="list at most this many calls (40)")
    return parser


def _add_update(commands: Any, shared: argparse.ArgumentParser) -> None:
    """`Any`: argparse has no public name for what `add_subparsers` returns."""
    updating = commands.add_parser(
        "update", parents=[shared], help="check saved docs pages against the catalogue, as a patch to review"
    )
    updating.add_argument("folder", type=Path, help="a folder of docs pages, or one page")
    updating.add_argument("--write", action="store_true", help="change the files instead of printing the patch")
    updating.add_argument("--only", action="append", choices=KINDS, help="take this kind of change; may be repeated")
    updating.add_argument("--file", action="append", help="take changes to this file or call; may be repeated")
    updating.add_argument("--known", action="store_true", help="also differences that the catalogue has on purpose")
    updating.add_argument("--complete", action="store_true", help="all pages are here: name calls that none describes")
    updating.add_argument("--docs", help="where the folder is published, https://...")
    updating.add_argument("--day", help="when the pages were saved, such as 2026-11-29: written as 'read'")
    updating.set_defaults(write=False, known=False, complete=False, only=None, file=None, docs=None, day=None)


def stale(project: Path, most: int) -> int:
    """List the calls whose facts are the oldest; 1 if the catalogue has mistakes."""
    from datetime import UTC, datetime, timedelta

    from generator.check.catalogue import CatalogueInvalid, load
    from generator.documents.stale import stale_lines

    try:
        catalogue = load(project / "spec")
    except CatalogueInvalid as invalid:
        return refuse(invalid.lines)
    today = datetime.now(UTC).date() + timedelta(days=1)  # somewhere it is tomorrow already
    for line in stale_lines(catalogue, most, today.isoformat()):
        print(line)
    return 0


def check(project: Path) -> int:
    """Say what is wrong with the catalogue; 1 if anything is."""
    from generator.check.catalogue import CatalogueInvalid, load

    try:
        catalogue = load(project / "spec")
    except CatalogueInvalid as invalid:
        return refuse(invalid.lines)
    channels = sum(len(group.channels) + len(group.commands) for group in catalogue.streams)
    print(f"spec: {len(catalogue.operations)} operations, {channels} channels and commands, no mistakes")
    return 0


def site(project: Path, folder: Path) -> int:
    """Write the source of the documentation site; 1 if the catalogue has mistakes."""
    from generator.build import replace_tree
    from generator.check.catalogue import CatalogueInvalid, load
    from generator.documents.site.tree import settings, site_tree

    try:
        catalogue = load(project / "spec")
    except CatalogueInvalid as invalid:
        return refuse(invalid.lines)
    pages = site_tree(catalogue, project)
    folder.mkdir(parents=True, exist_ok=True)
    replace_tree(folder / "pages", pages)
    (folder / "zensical.toml").write_text(settings(catalogue, project), "utf-8")
    print(f"{folder}: {len(pages)} pages")
    return 0


def tree(project: Path) -> int:
    """List every method with its call; 1 if the catalogue has mistakes."""
    from generator.check.catalogue import CatalogueInvalid, load
    from generator.model.sbe import FOLDER as BINARY
    from generator.model.stream import TRADE
    from generator.naming import snake_case

    try:
        catalogue = load(project / "spec")
    except CatalogueInvalid as invalid:
        return refuse(invalid.lines)
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
    from generator.check.catalogue import CatalogueInvalid
    from generator.compare.diff import NoCatalogue, catalogue_at, compare

    try:
        before, objections = catalogue_at(project, old)
        after, objections_after = catalogue_at(project, new or str(project))
    except CatalogueInvalid as invalid:
        return refuse(invalid.lines)
    except NoCatalogue as error:
        print(error, file=sys.stderr)
        return 1
    for name, lines in ((old, objections), (new or "the catalogue as it is now", objections_after)):
        if lines:
            print(f"{name}: read as far as it goes, today's rules object to {len(lines)} places in it", file=sys.stderr)
    print(compare(before, after).text() or "Nothing that callers see has changed.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
