"""Reads the `paging:` of an operation; whether what it names exists is for `generator.check.paging` to say."""

from __future__ import annotations

from collections.abc import Mapping

from bitget_runtime.paging.facts import KEYS, REQUIRED_KEYS, Misfit, paging_of
from generator.model.paging import DeclaredPaging
from generator.problems import Problems
from generator.read.source.strict_yaml import Node, Table
from generator.read.source.tables import members, tables_of, text_of

_Value = str | Mapping[str, Mapping[str, str]]

_NEUTRAL: dict[str, _Value] = {"next": "none", "key": "row", "order": "unknown", "ends": "unknown"}
"""What takes the place of a required text that is wrong, so that the others are read all the same."""


def read_paging(node: Node | None, problems: Problems) -> DeclaredPaging | None:
    """What an operation says of its paging; None if it says nothing, or too little to continue with."""
    if node is None:
        return None
    if not isinstance(node, Table):
        problems.add(node.place, "'paging' must be a mapping of keys to values: write 'next: ...' below it")
        return None
    optional = tuple(key for key in KEYS if key not in REQUIRED_KEYS)
    found = members(node, REQUIRED_KEYS, optional, "paging", problems)
    texts: dict[str, _Value] = {}
    for key in KEYS:
        value = _value(key, found[key], problems) if key in found else None
        if value is not None:
            texts[key] = value
    sound = _NEUTRAL | texts
    while True:
        try:
            facts = paging_of(sound)
            break
        except Misfit as misfit:
            problems.add(found[misfit.key].place, f"{misfit.key} {misfit}")
            del sound[misfit.key]
            sound = _NEUTRAL | sound
    return DeclaredPaging(facts, texts, {key: one.place for key, one in found.items()}, node.place)


def _value(key: str, node: Node, problems: Problems) -> _Value | None:
    if not isinstance(node, Table) or key not in ("reach", "most"):
        return text_of(node, key, problems)
    found: dict[str, dict[str, str]] = {}
    for name, table in tables_of(node, key, problems):
        entries = table.entries if table else ()
        texts = {value.value: text_of(one, f"{key} of {value.value}", problems) for value, one in entries}
        found[name.value] = {value: text for value, text in texts.items() if text is not None}
    return found
