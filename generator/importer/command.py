"""`python -m generator import PAGE`: a docs page in, a catalogue file out, and what is left to do on stderr."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from generator.importer.departures import python_names
from generator.importer.drafting import draft, summary_of
from generator.importer.facts import CatalogueFacts, Draft, StreamDraft
from generator.importer.kinds.kind_of_page import kind_of
from generator.importer.kinds.said import say_binary, say_changes, say_errors
from generator.importer.missing_lines import glossary_lines
from generator.importer.page.blocks import PageError
from generator.importer.page.saved_page import read_page, remark_of
from generator.importer.parts.endpoint import NO_CALL
from generator.importer.streams.stream_drafting import draft_stream_page
from generator.importer.streams.stream_yaml import stream_yaml
from generator.importer.yaml_text import enum_yaml, operation_yaml
from generator.problems import Problems

_ADDRESS = re.compile(r"(classic|uta)(\.[a-z][a-z0-9_]*){2,}")
_STREAM_ADDRESS = re.compile(r"(classic|uta)\.(public|private|trade)\.[a-z][a-z0-9_]*")
_NOTHING_ELSE = "nor has it a subscription or command in JSON, a table of codes, dated changes, or a binary schema"


def run(options: argparse.Namespace) -> int:
    """Import the page; 1 if it could not be done."""
    problems = Problems()
    facts = CatalogueFacts.load(options.project / "spec", problems)
    if facts is None:
        return _refuse(problems.lines())
    try:
        kind = None if options.path else kind_of(read_page(options.page))
        if kind is None and not options.path:
            return _refuse([f"{options.page}:1: {NO_CALL}; {_NOTHING_ELSE}"])
        if kind == "stream":
            return _stream(options, facts)
        if kind in ("changes", "errors", "binary"):
            if options.write:
                return _refuse([f"{options.page}:1: this page isn't a draft of one file: leave out --write"])
            say = {"changes": say_changes, "errors": say_errors, "binary": say_binary}[kind]
            return say(options.page, facts.folder, options.docs)
        return _operation(options, facts)
    except PageError as error:
        return _refuse([remark_of(options.page)(error.line, str(error))])


def _operation(options: argparse.Namespace, facts: CatalogueFacts) -> int:
    if options.address and not _ADDRESS.fullmatch(options.address):
        return _refuse(
            [f"address {options.address!r} is not like classic.spot.trade.place_order or uta.trade.get_fills"]
        )
    found = draft(options.page, facts, address=options.address, docs=options.docs, path=options.path)
    summary = (options.summary or "").strip()
    text = operation_yaml(found, _sentence(summary or summary_of(found.title)), python_names(found, facts))
    http = re.compile(rf"^http: +{found.method} +{re.escape(found.path)}(\s|$)", re.MULTILINE)
    others = _others(options.project / "spec" / "rest", found.address, http)
    return _give(options, facts, found, text, f"{found.method} {found.path}", others)


def _stream(options: argparse.Namespace, facts: CatalogueFacts) -> int:
    if options.address and not _STREAM_ADDRESS.fullmatch(options.address):
        return _refuse(
            [
                f"{options.page}:1: this page is about a channel or a command of a WebSocket: "
                f"address {options.address!r} is not like uta.public.ticker or classic.trade.spot_place_order"
            ]
        )
    found = draft_stream_page(options.page, facts, address=options.address, docs=options.docs)
    summary = (options.summary or "").strip()
    text = stream_yaml(found, _sentence(summary or summary_of(found.title)), python_names(found, facts))
    name = "command" if found.is_command else "channel"
    same = re.compile(rf"^{name}: +{re.escape(found.wire_name)}(\s|$)", re.MULTILINE)
    generation, product = found.address.split(".")[0], found.address.split(".")[2].partition("_")[0]
    others = _others(options.project / "spec" / "streams" / generation, ".".join(found.address.split(".")[1:]), same)
    others = [file for file in others if generation == "uta" or file.stem.startswith(product)]
    return _give(options, facts, found, text, f"{name} {found.wire_name}", others)


def _give(
    options: argparse.Namespace,
    facts: CatalogueFacts,
    found: Draft | StreamDraft,
    text: str,
    about: str,
    others: list[Path],
) -> int:
    """Print the file or write it, and say what is left to do."""
    if options.write:
        folder = "rest" if isinstance(found, Draft) else "streams"
        target = options.project / "spec" / folder / Path(*found.address.split(".")).with_suffix(".yaml")
        if target.exists() and not options.force:
            return _refuse([f"{target} is there already: --force replaces it, --address writes to another place"])
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
        print(f"wrote {target}", file=sys.stderr)
    else:
        sys.stdout.write(text)
    for other in others:
        print(f"{options.page}:1: {about} is described by {other} already", file=sys.stderr)
    has_summary = bool((options.summary or "").strip())
    _say_what_is_left(found, options.page, facts, is_proposed=options.address is None, has_summary=has_summary)
    return 0


def _others(folder: Path, address: str, pattern: re.Pattern[str]) -> list[Path]:
    """Other files below a folder in which a pattern occurs."""
    own = folder / Path(*address.split(".")).with_suffix(".yaml")
    files = sorted(folder.rglob("*.yaml"))
    return [file for file in files if file != own and pattern.search(file.read_text("utf-8", "replace"))]


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def _say_what_is_left(
    found: Draft | StreamDraft, page: Path, facts: CatalogueFacts, *, is_proposed: bool, has_summary: bool
) -> None:
    lines = []
    if not has_summary:
        lines.append(
            f"{page}:1: the summary is the title of the page: write what the operation does, in your own words"
        )
    if is_proposed:
        lines.append(f"{page}:1: address {found.address} is a proposal: --address overrides it")
    remark = remark_of(page)
    lines += [remark(note.line, note.message) for note in sorted(found.notes, key=lambda note: note.line)]
    for enum in found.enums:
        lines.append(remark(enum.line, "no enum has these values: complete this, and add it to spec/enums.yaml"))
        lines += ["", enum_yaml(enum), ""]
    lines += glossary_lines(found.glossary, f"{page}:1", facts)
    for line in lines:
        print(line, file=sys.stderr)


def _refuse(lines: list[str]) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return 1
