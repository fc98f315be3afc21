"""Drafts the catalogue file of an operation, a channel or a command from a page of the Bitget docs."""

from generator.importer.drafting import draft
from generator.importer.facts import CatalogueFacts, Draft, StreamDraft
from generator.importer.page.blocks import PageError
from generator.importer.streams.stream_drafting import draft_stream_page

__all__ = ["CatalogueFacts", "Draft", "PageError", "StreamDraft", "draft", "draft_stream_page"]
