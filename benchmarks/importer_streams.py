"""How many pages about WebSocket channels and commands the importer turns into files that need no hand correction.

Usage: importer_streams.py DOCS_FOLDER [--pages]

As importer_share.py for REST: name on the wire, constant members, arguments or parameters, fields of pushes or
replies, their nesting and types, and examples must agree. How a channel pushes, its key and its frequency are an
author's choice, for hardly any page says them; how often the first two differ is said apart.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import replace
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from benchmarks.importer_share import Difference, Known, asked_for, compare_side, is_cut, report  # noqa: E402
from generator.check.catalogue import CatalogueInvalid, load  # noqa: E402
from generator.importer import CatalogueFacts, PageError, StreamDraft, draft_stream_page  # noqa: E402
from generator.importer.streams.stream_departures import read_stream_back  # noqa: E402
from generator.model.stream import Channel, Command  # noqa: E402
from generator.model.types import Field, ObjectOf  # noqa: E402

BEYOND_DOCS = ("# not in docs", "# docs", "# wire", "# null seen", "# facts")
Call = Channel | Command


def main() -> int:
    options, facts = asked_for(__doc__)
    if facts is None:
        return 1
    known = finished_calls()
    found: dict[str, Difference] = {}
    refused: list[str] = []
    for page in sorted((*options.docs.rglob("*.md"), *options.docs.rglob("*.html"))):
        name = page.relative_to(options.docs).as_posix()
        try:
            draft = draft_stream_page(page, facts, docs=f"https://www.bitget.com/api-doc/{name}")
        except PageError as error:
            if re.search(r'"op"\s*:\s*"(subscribe|trade)"', page.read_text("utf-8")):
                refused.append(f"{name}:{error.line}: {error}")
            continue
        call = known.get(_name_of(draft.address, draft.wire_name))
        if call is None:
            refused.append(f"{name}: no file for {draft.wire_name}")
        else:
            found[name] = compare(draft, call, page, facts)
    print(f"pages drafted: {len(found)}, pages with a subscription or command that are not: {len(refused)}")
    print(*(f"    {one}" for one in refused), sep="\n")
    report("channels and commands", found, every_page=options.pages)
    return 0


def finished_calls() -> dict[tuple[str, str, str], Call]:
    groups = load(PROJECT / "spec").streams
    calls: list[Call] = [channel for group in groups for channel in group.channels]
    calls += [command for group in groups for command in group.commands]
    return {_name_of(_file_of(one), one.wire_name): one for one in calls}


def _file_of(one: Call) -> str:
    return f"{one.api}.{one.scope if isinstance(one, Channel) else 'trade'}.{one.name}"


def _name_of(address: str, wire_name: str) -> tuple[str, str, str]:
    """A channel by generation, name, and product line where the classic API has several of one name."""
    api, _, name = address.split(".")
    product = name.partition("_")[0] if api == "classic" else ""
    product = "margin" if product in ("crossed", "isolated") else product
    return api, re.sub(r"\{\w+\}", "{}", wire_name), product


def compare(found: StreamDraft, expected: Call, page: Path, facts: CatalogueFacts) -> Difference:
    difference = Difference()
    try:
        group = read_stream_back(found, facts).streams[0]
    except CatalogueInvalid as invalid:
        difference.needed.append(f"file: the catalogue would refuse the draft: {invalid.lines[0]}")
        return difference
    drafted: list[Call] = [*group.channels, *group.commands]
    call = drafted[0]
    lines = (PROJECT / expected.place.file).read_text("utf-8").splitlines()
    beyond = frozenset(number for number, line in enumerate(lines, 1) if any(mark in line for mark in BEYOND_DOCS))
    words = frozenset(re.findall(r"\w+", page.read_text("utf-8").replace("\\", "")))
    if dict(call.constant) != dict(expected.constant):
        difference.needed.append(f"constant: {dict(call.constant)}, not {dict(expected.constant)}")
    ours, theirs = ObjectOf("", _plain(call)), ObjectOf("", _plain(expected))
    compare_side("request", ours, theirs, Known(beyond, words), difference)
    if isinstance(call, Command) and isinstance(expected, Command):
        compare_side(
            "request", ObjectOf("", call.frame), ObjectOf("", expected.frame), Known(beyond, words), difference
        )
        compare_side("response", call.reply, expected.reply, Known(beyond, words), difference)
        if call.request_is_list != expected.request_is_list:
            difference.needed.append("request: list or not")
    elif isinstance(call, Channel) and isinstance(expected, Channel):
        compare_side("response", call.data, expected.data, Known(beyond, words), difference)
        for said in ("pushes", "key"):
            if getattr(call, said) != getattr(expected, said):
                difference.free.append(said)
    if found.address != _file_of(expected):
        difference.free.append("address")
    compare_examples(call, expected, difference)
    return difference


def _plain(call: Call) -> tuple[Field, ...]:
    """The arguments; what is part of the name is called alike whatever the author calls it."""
    return tuple(replace(one, wire="(name)") if f"{{{one.wire}}}" in call.wire_name else one for one in call.request)


def compare_examples(call: Call, expected: Call, difference: Difference) -> None:
    for example in call.examples:
        for kind, text in example.texts.items():
            value = json.loads(text)
            others = [json.loads(one.texts[kind]) for one in expected.examples if kind in one.texts]
            if not any(is_cut(value, other) for other in others):
                difference.needed.append(f"example {kind}")


if __name__ == "__main__":
    sys.exit(main())
