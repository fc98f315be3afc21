"""`python -m generator update FOLDER`: where saved pages and the catalogue differ, as patches to take or leave."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from generator.check.catalogue import CatalogueInvalid, load
from generator.importer.facts import CatalogueFacts
from generator.importer.missing_lines import enums_of_several, glossary_lines, merged_glossary
from generator.importer.page.saved_page import remark_of
from generator.importer.yaml_text import enum_yaml
from generator.problems import Problems
from generator.update.changes import Change
from generator.update.holding import Catalogued, Held
from generator.update.pages import PageFacts, saved_pages
from generator.update.patching import Patches

_DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?", re.ASCII)


def run(options: argparse.Namespace) -> int:
    """Compare, and write what is chosen if asked to; 1 if something that was chosen could not be done."""
    pages = saved_pages(options.folder)
    refusal = _refusal(options, pages)
    if refusal:
        return _say([refusal], 1)
    spec = options.project / "spec"
    try:
        catalogue = load(spec)
    except CatalogueInvalid as invalid:
        return _say(invalid.lines, 1)
    facts = CatalogueFacts.load(spec, Problems())
    if facts is None:
        return 1
    catalogued = Catalogued(spec, catalogue, facts, options.day or "")
    held = catalogued.hold(pages, _addresses(pages, options.folder, options.docs))
    chosen = [one for one in held.changes if _is_chosen(one, options)]
    if catalogued.day:
        chosen += [one for one in catalogued.dated(held, chosen) if _is_chosen(one, options)]
    patches = Patches(catalogued)
    patches.change(chosen)
    for page in held.new if _takes("new", options) and not options.file else ():
        patches.add(page)
    _say(_report(held, catalogued, options), 0)
    for line in patches.write() if options.write else ():
        print(f"wrote {line}")
    sys.stdout.writelines(() if options.write else patches.lines())
    return _say(patches.failures, int(bool(patches.failures)))


def _refusal(options: argparse.Namespace, pages: list[Path]) -> str | None:
    if options.day and not _DAY.fullmatch(options.day):
        return f"--day {options.day!r} is neither a day such as 2026-11-29 nor a month such as 2026-11"
    if not options.folder.exists():
        return f"{options.folder}: there is no such folder or page"
    return None if pages else f"{options.folder}: there are no pages here, neither Markdown nor HTML nor text"


def _addresses(pages: Iterable[Path], folder: Path, docs: str | None) -> dict[Path, str]:
    """Where each page is published, if it is said where the folder is."""
    if not docs:
        return {}
    if folder.is_file():
        return {folder: docs}
    return {page: f"{docs.rstrip('/')}/{page.relative_to(folder).with_suffix('').as_posix()}" for page in pages}


def _takes(kind: str, options: argparse.Namespace) -> bool:
    return not options.only or kind in options.only


def _is_chosen(one: Change, options: argparse.Namespace) -> bool:
    """Whether it has an edit, is of a chosen kind and file, and contradicts nothing that is known."""
    is_wanted = not options.file or any(_names(name, one.file) for name in options.file)
    return bool(one.edits) and is_wanted and _takes(one.kind, options) and (options.known or not one.known)


def _names(name: str, file: str) -> bool:
    """Whether somebody who writes this means a file: by its path, or by the address of the call."""
    path = name.removeprefix("spec/").removesuffix(".yaml")
    return file.removesuffix(".yaml") in (path, f"rest/{path.replace('.', '/')}")


def _report(held: Held, catalogued: Catalogued, options: argparse.Namespace) -> Iterator[str]:
    """Everything that was found, a line each."""
    for unread in held.unread:
        yield remark_of(unread.page)(unread.line, f"not read: {unread.reason}")
    for page in held.new:
        yield from _what_is_new(page)
    yield from _what_new_pages_need(held.new, options.folder, catalogued.facts)
    known = 0
    for one in sorted(held.changes, key=lambda one: (one.file, one.line)):
        known += bool(one.known)
        if options.known or not one.known:
            remark = f" (on purpose otherwise: {one.known})" if one.known else ""
            yield f"spec/{one.file}:{one.line}: {one.kind}: {one.says}{remark}"
    for operation in catalogued.catalogue.operations if options.complete else ():
        if operation.docs and operation.address not in held.seen:
            yield f"{operation.place}: gone: no page describes {operation.method} {operation.path}"
    yield (
        f"calls compared: {len(held.seen)}, new: {len(held.new)}, differences: {len(held.changes) - known}, "
        f"on purpose{'' if options.known else ' (--known shows them)'}: {known}, pages not read: {len(held.unread)}"
    )


def _what_is_new(page: PageFacts) -> Iterator[str]:
    remark = remark_of(page.page)
    said = "move the file if another address is better, and write its summary in your own words"
    yield f"{page.page}:1: new: {page.call}, drafted as {page.draft.address}: {said}"
    for note in sorted(page.draft.notes, key=lambda note: note.line):
        yield remark(note.line, note.message)


def _what_new_pages_need(pages: Sequence[PageFacts], folder: Path, facts: CatalogueFacts) -> Iterator[str]:
    """The lines for enums.yaml and the glossary that all new pages need, each once."""
    enums = [(remark_of(page.page)(enum.line, "").rstrip(": "), enum) for page in pages for enum in page.draft.enums]
    for where, enum, said in enums_of_several(enums):
        yield f"{where}: {said}\n\n{enum_yaml(enum)}\n"
    glossary, remarks = merged_glossary([(f"{page.page}:1", page.draft.glossary) for page in pages])
    yield from remarks
    yield from glossary_lines(glossary, str(folder), facts)


def _say(lines: Iterable[str], code: int) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return code
