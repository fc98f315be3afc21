"""Drafts the catalogue file of an operation from a page of the Bitget docs."""

from generator.importer.drafting import draft
from generator.importer.facts import CatalogueFacts, Draft
from generator.importer.page.blocks import PageError

__all__ = ["CatalogueFacts", "Draft", "PageError", "draft"]
