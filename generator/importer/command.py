"""`python -m generator import PAGE`: a docs page in, a catalogue file out, and what is left to do on stderr."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from generator.importer.departures import python_names, usable_name
from generator.importer.drafting import draft, summary_of
from generator.importer.facts import CatalogueFacts, Draft
from generator.importer.page.blocks import PageError
from generator.importer.yaml_text import enum_yaml, operation_yaml
from generator.naming import snake_case
from generator.problems import Problems

_ADDRESS = re.compile(r"(classic|uta)(\.[a-z][a-z0-9_]*){2,}")


def run(options: argparse.Namespace) -> int:
    """Import the page; 1 if it could not be done."""
    problems = Problems()
    facts = CatalogueFacts.load(options.project / "spec", problems)
    if facts is None:
        return _refuse(problems.lines())
    if options.address and not _ADDRESS.fullmatch(options.address):
        return _refuse(
            [f"address {options.address!r} is not like classic.spot.trade.place_order or uta.trade.get_fills"]
        )
    try:
        found = draft(options.page, facts, address=options.address, docs=options.docs, path=options.path)
    except PageError as error:
        return _refuse([f"{options.page}:{error.line}: {error}"])
    summary = (options.summary or "").strip()
    text = operation_yaml(found, _sentence(summary or summary_of(found.title)), python_names(found, facts))
    if options.write:
        target = options.project / "spec" / "rest" / Path(*found.address.split(".")).with_suffix(".yaml")
        if target.exists() and not options.force:
            return _refuse([f"{target} is there already: --force replaces it, --address writes to another place"])
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
        print(f"wrote {target}", file=sys.stderr)
    else:
        sys.stdout.write(text)
    for other in _files_of_call(options.project, found):
        print(f"{options.page}:1: {found.method} {found.path} is described by {other} already", file=sys.stderr)
    _say_what_is_left(found, options.page, options.address is None, has_summary=bool(summary))
    return 0


def _files_of_call(project: Path, found: Draft) -> list[Path]:
    """Other files of the catalogue that have the same method and path."""
    own = project / "spec" / "rest" / Path(*found.address.split(".")).with_suffix(".yaml")
    http = re.compile(rf"^http: +{found.method} +{re.escape(found.path)}(\s|$)", re.MULTILINE)
    files = sorted((project / "spec" / "rest").rglob("*.yaml"))
    return [file for file in files if file != own and http.search(file.read_text("utf-8", "replace"))]


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def _say_what_is_left(found: Draft, page: Path, is_proposed: bool, *, has_summary: bool) -> None:
    lines = []
    if not has_summary:
        lines.append(
            f"{page}:1: the summary is the title of the page: write what the operation does, in your own words"
        )
    if is_proposed:
        lines.append(f"{page}:1: address {found.address} is a proposal: --address overrides it")
    lines += [f"{page}:{note.line}: {note.message}" for note in sorted(found.notes, key=lambda note: note.line)]
    for enum in found.enums:
        lines.append(f"{page}:{enum.line}: no enum has these values: complete this, and add it to spec/enums.yaml")
        lines += ["", enum_yaml(enum), ""]
    if found.glossary:
        lines.append(f"{page}:1: not in the glossary yet: complete these lines, and add them to spec/glossary.yaml")
        lines += ["", *(_glossary_line(wire, type_) for wire, type_ in found.glossary.items())]
    for line in lines:
        print(line, file=sys.stderr)


def _glossary_line(wire: str, type_: str) -> str:
    name = usable_name(wire)
    return f"{wire}: {type_}{f' as {name}' if name != snake_case(wire) else ''} - "


def _refuse(lines: list[str]) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return 1
