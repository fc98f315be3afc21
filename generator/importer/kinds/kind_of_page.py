"""Says what a page is about, by what its parts are."""

from __future__ import annotations

from typing import Literal, TypeAlias

from generator.importer.kinds.binary_schema import is_about_binary
from generator.importer.kinds.changelog import FEWEST_ENTRIES, changes_of
from generator.importer.kinds.error_codes import codes_of
from generator.importer.page.blocks import Page
from generator.importer.parts.endpoint import describes_calls
from generator.importer.streams.frames import has_frames

PageKind: TypeAlias = Literal["operation", "stream", "errors", "changes", "binary"]


def kind_of(page: Page) -> PageKind | None:
    """What a page is about; None if it is none of these."""
    changes = changes_of(page)
    if changes.are_headed:
        return "changes"
    if describes_calls(page):
        return "operation"
    if is_about_binary(page):
        return "binary"
    if has_frames(page):
        return "stream"
    if len(changes.entries) >= FEWEST_ENTRIES:
        return "changes"
    return "errors" if codes_of(page).are_enough else None
