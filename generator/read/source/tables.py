"""Texts, lists and mappings of YAML, each checked with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.problems import Problems, meant, nearest
from generator.read.source.grammar import MOST_CHARACTERS
from generator.read.source.strict_yaml import Listing, Node, Table, Text


def text_of(node: Node | None, what: str, problems: Problems) -> str | None:
    """The text of a node that must be one; None, and a problem, if it is not."""
    if isinstance(node, Text):
        if node.value.strip():
            return node.value
        problems.add(node.place, f"{what} is empty: write it, or remove the key")
    elif node is not None:
        problems.add(node.place, f"{what} must be text, not {kind_of(node)}")
    return None


def kind_of(node: Node) -> str:
    """What a node is, for a message about what it must be."""
    return "text" if isinstance(node, Text) else "a list" if isinstance(node, Listing) else "a mapping"


def prose_of(node: Node | None, what: str, problems: Problems) -> str | None:
    """The text of a node that ends up in a docstring."""
    text = text_of(node, what, problems)
    if node is not None and text and len(text) > MOST_CHARACTERS:
        problems.add(node.place, f"{what} has {len(text):,} characters: write {MOST_CHARACTERS:,} at the most")
    return text


def matching(
    node: Node | None, pattern: re.Pattern[str], what: str, form: str, problems: Problems
) -> re.Match[str] | None:
    """The text of a node as taken apart by a pattern; `form` says what it must be."""
    text = text_of(node, what, problems)
    if text is None or node is None:
        return None
    match = pattern.fullmatch(text)
    if match is None:
        problems.add(node.place, f"{what} {text!r} is wrong: write {form}")
    return match


def members(
    table: Table, required: tuple[str, ...], optional: tuple[str, ...], what: str, problems: Problems
) -> dict[str, Node]:
    """The entries of a table whose keys are fixed; unknown and missing ones are problems.

    An entry with a misspelt key is taken for the one that was meant, so that this is not missing too.
    """
    known = (*required, *optional)
    found = {key.value: value for key, value in table.entries if key.value in known}
    for key, value in table.entries:
        if key.value not in known:
            problems.add(key.place, f"unknown key {key.value!r} in {what}, {meant(key.value, known)}")
            close = nearest(key.value, [name for name in known if name not in found], likeness=0.75)
            if close is not None:
                found[close] = value
    for name in required:
        if name not in found:
            problems.add(table.place, f"{what} has no {name!r}: add it")
    return found


def tables_of(table: Table, what: str, problems: Problems) -> Iterator[tuple[Text, Table | None]]:
    """The entries of a table that must be tables themselves; None for those that are not."""
    for key, value in table.entries:
        if isinstance(value, Table):
            yield key, value
        else:
            problems.add(value.place, f"{what} {key.value!r} must be a mapping of keys to values")
            yield key, None
