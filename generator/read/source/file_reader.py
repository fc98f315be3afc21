"""Shared by the readers of all kinds of files: sentences, words of a list, pages of the docs, examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.problems import Place, Problems, meant
from generator.read.source.strict_yaml import Listing, Node, Table
from generator.read.source.tables import matching, prose_of, text_of

DOCS = re.compile(r"https?://[!#-\[\]-~]+")
PUSHES = ("snapshots", "changes", "events")


@dataclass
class FileReader:
    """Reads one file into its model.

    Attributes:
        parts: Folders and name of the file, below the folder of its kind.
        problems: Where mistakes go.
    """

    parts: tuple[str, ...]
    problems: Problems

    @property
    def name(self) -> str:
        return self.parts[-1]

    def _prose(self, node: Node | None, what: str) -> str | None:
        """Text that ends up in a docstring."""
        text = prose_of(node, what, self.problems)
        if node is not None and text:
            self._check_quotes(text, what, node.place)
        return text

    def _check_quotes(self, text: str, what: str, place: Place) -> None:
        if '"""' in text:
            self.problems.add(place, f"{what} can't hold three double quotes: use single ones")

    def _sentence(self, node: Node | None, what: str = "summary") -> str:
        text = self._prose(node, what) or ""
        if node is not None and text and not text.endswith("."):
            self.problems.add(node.place, f"a {what} is a sentence: end it with a full stop")
        return text

    def _one_of(self, node: Node | None, what: str, allowed: tuple[str, ...]) -> str | None:
        text = text_of(node, what, self.problems)
        if text is None or node is None:
            return None
        if text not in allowed:
            self.problems.add(node.place, f"unknown {what} {text!r}, {meant(text, allowed)}")
            return None
        return text

    def _docs(self, node: Node | None) -> str:
        match = matching(node, DOCS, "docs", "the address of a page, https://...", self.problems)
        return match[0] if match else ""

    def _example_tables(self, node: Node | None, first_key: str, keys: tuple[str, ...]) -> Iterator[Table]:
        """The examples of a file, each a mapping of keys."""
        if node is None:
            return
        if not isinstance(node, Listing) or not node.items:
            message = f"examples must be a list of at least one example: write '- {first_key}: ...'"
            self.problems.add(node.place, message)
            return
        for item in node.items:
            if isinstance(item, Table):
                yield item
            else:
                self.problems.add(item.place, f"an example must be a mapping with {' and '.join(map(repr, keys))}")
