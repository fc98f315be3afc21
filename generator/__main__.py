"""Command line: `python -m generator` regenerates, `compare` says what that would change; the rest is about spec/."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from generator.generating import compare_generated, generate, refuse
from generator.problems import NotMade, TooManyMistakes

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
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever reads has seen enough
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
    if options.command == "compare":
        return compare_generated(options.project)
    if options.command == "site":
        return site(options.project, options.folder)
    if options.command == "import":
        from generator.importer.command import run

        return run(options)
    return generate(options.project, use_cache=not options.no_cache)


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--project", type=Path, help="folder that holds spec/ and generated/")
    shared.add_argument("--no-cache", action="store_true", help="regenerate everything, without the cache")
    parser = argparse.ArgumentParser(
        prog="python -m generator", description="Turns the catalogue into the client.", parents=[shared]
    )
    parser.set_defaults(project=PROJECT, no_cache=False, command="generate")
    commands = parser.add_subparsers(dest="command", metavar="command")
    commands.add_parser("generate", parents=[shared], help="write generated/ (the default)")
    commands.add_parser("compare", parents=[shared], help="only say what generate would change")
    commands.add_parser("check", parents=[shared], help="only say what is wrong with the catalogue")
    writing = commands.add_parser("site", parents=[shared], help="write the source of the documentation site")
    writing.add_argument("folder", type=Path, help="an empty folder, or one that was written before")
    commands.add_parser("tree", parents=[shared], help="list every method, channel and command")
    comparing = commands.add_parser("diff", parents=[shared], help="what changed for callers, as a changelog entry")
    comparing.add_argument("old", help="a folder with a catalogue, or a git revision")
    comparing.add_argument("new", nargs="?", help="likewise; by default the catalogue as it is now")
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
