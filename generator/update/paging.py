"""What a page says otherwise of how a call pages: how many rows a page may have, and how much time a query may span."""

from __future__ import annotations

import re

from generator.importer.fields.paging_guess import UNKNOWN
from generator.update.heads import Compared
from generator.update.spec_text import Edit, SpecText

_COMPARED = ("limit", "window")


def compare_paging(one: Compared) -> None:
    """The numbers of `paging:`, as far as the page says them; the rest of it isn't in the docs, or is a guess."""
    mine, theirs = one.operation.paging, one.page.draft.paging
    if theirs is None:
        return
    if mine is None:
        said = ", ".join(f"{key}: {value}" for key, value in theirs.items() if UNKNOWN not in value)
        one.add("paging", one.spec.key_line("response"), f"it pages, it seems: {said}; the file has no 'paging:'")
        return
    for key in _COMPARED:
        old, new = mine.texts.get(key), theirs.get(key)
        if isinstance(old, str) and new is not None and (text := _with_numbers(old, new)) != old:
            line = mine.places[key].line
            one.add("paging", line, f"`{key}` {old} -> {text}", *_edit(one.spec, line, old, text))


def _with_numbers(old: str, new: str) -> str:
    """What a file says with the numbers of the page, where both are about the same parameters and the page has any."""
    name, _, span = old.partition(" ")
    other, _, theirs = new.partition(" ")
    if name != other:
        return old
    ours, found = span.split(".."), theirs.split("..")
    if len(ours) != len(found):
        return old
    return f"{name} {'..'.join(a if b == UNKNOWN else b for a, b in zip(ours, found, strict=True))}"


def _edit(spec: SpecText, line: int, old: str, new: str) -> tuple[Edit, ...]:
    found = re.search(re.escape(old), spec.lines[line - 1])
    return (Edit(spec.offset(line, found.start() + 1), spec.offset(line, found.end() + 1), new),) if found else ()
