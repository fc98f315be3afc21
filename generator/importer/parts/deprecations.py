"""Finds what a page says of an end: of the call, of a parameter, of a field."""

from __future__ import annotations

import re

from generator.importer.facts import Note
from generator.importer.page.blocks import Heading, Page, Prose

_OF_A_ROW = re.compile(
    r"\bdeprecat|\bobsolete\b|\bno longer (?:used|supported|available|returned)\b|\bout of use\b|弃用|废弃|停用|不再",
    re.IGNORECASE,
)
_OF_A_CALL = re.compile(
    rf"{_OF_A_ROW.pattern}|\bdiscontinued?\b|\bsunset\b|\b(?:taken|goes?|going) offline\b|\bretired?\b|下线",
    re.IGNORECASE,
)
_MARK = re.compile(r"\s*[(\[]\s*(?:to be )?deprecated\b[^)\]]*[)\]]|^deprecated\s*[:\-]\s*", re.IGNORECASE)
_STRUCK = "~~"
_MOST_SAID = 120


def row_says_deprecated(name: str, text: str) -> bool:
    """Whether a row strikes its name through, or speaks of something that nobody should use any more."""
    return _STRUCK in name or _OF_A_ROW.search(f"{name} {text}") is not None


def say_deprecated(page: Page, notes: list[Note]) -> None:
    """Note each line that may say that the call is withdrawn."""
    for block in page.blocks:
        if isinstance(block, (Heading, Prose)) and _OF_A_CALL.search(block.text):
            said = "this may say that the call is withdrawn: if so, write 'deprecated:' into the file"
            notes.append(Note(block.line, f"{said}: {block.text[:_MOST_SAID]}", "deprecated"))


def without_mark(title: str) -> str:
    """A title without the word that what it names is deprecated, which is no part of the name."""
    return _MARK.sub("", title).strip() or title
