"""Reads accounts.yaml: which call says what account a key belongs to, and what refusals say about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bitget_runtime.doctor.findings import WORDS
from generator.model.accounts import Accounts, Modes
from generator.model.shared import Reference
from generator.problems import Problems, meant
from generator.read.parts.limits import read_reference
from generator.read.source.strict_yaml import Listing, Node, Table, Text
from generator.read.source.tables import members, tables_of, text_of

GENERATIONS = ("uta", "classic")
MODES = ("account", "position", "asset", "margin")
"""Kinds of modes that an account may have."""


def read_accounts(table: Table, known_codes: Mapping[str, object], problems: Problems) -> Accounts | None:
    """What the file says; None if it does not go far enough.

    Args:
        table: The file.
        known_codes: The codes of errors.yaml.
        problems: Gets every mistake.
    """
    found = members(table, ("public", "generations", "codes"), (), "accounts.yaml", problems)
    public = read_reference(found.get("public"), "public", problems)
    signed, uids, modes = _generations(_table(found.get("generations"), "generations", problems), problems)
    codes = dict(_codes(_table(found.get("codes"), "codes", problems), known_codes, problems))
    return Accounts(public, signed, uids, modes, codes) if public else None


def _generations(
    table: Table | None, problems: Problems
) -> tuple[dict[str, Reference], dict[str, str], dict[str, Modes]]:
    signed: dict[str, Reference] = {}
    uids: dict[str, str] = {}
    modes: dict[str, Modes] = {}
    if table is None:
        return signed, uids, modes
    members(table, GENERATIONS, (), "generations", problems)
    for key, body in tables_of(table, "generation", problems):
        if body is None or key.value not in GENERATIONS:
            continue
        found = members(body, ("signed", "uid", "modes"), (), f"generation {key.value!r}", problems)
        if asked := read_reference(found.get("signed"), "signed", problems):
            signed[key.value] = asked
        if uid := text_of(found.get("uid"), "uid", problems):
            uids[key.value] = uid
        if told := _modes(_table(found.get("modes"), "modes", problems), problems):
            modes[key.value] = told
    return signed, uids, modes


def _modes(table: Table | None, problems: Problems) -> Modes | None:
    if table is None:
        return None
    found = members(table, ("operation", "position", "asset"), ("arguments", "account", "margin"), "modes", problems)
    operation = read_reference(found.get("operation"), "operation", problems)
    arguments = _table(found.get("arguments"), "arguments", problems)
    texts = {kind: text_of(found.get(kind), kind, problems) for kind in MODES}
    if operation is None:
        return None
    return Modes(
        operation,
        {key.value: text_of(one, key.value, problems) or "" for key, one in arguments.entries} if arguments else {},
        {kind: text for kind, text in texts.items() if text},
        table.place,
    )


def _codes(
    table: Table | None, known: Mapping[str, object], problems: Problems
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for key, node in table.entries if table else ():
        if key.value not in WORDS:
            problems.add(key.place, f"there is no finding {key.value!r}, {meant(key.value, WORDS)}")
        if not isinstance(node, Listing):
            problems.add(node.place, f"{key.value!r} must be a list of error codes in quotes")
            continue
        for one in node.items:
            if not isinstance(one, Text) or one.value not in known:
                problems.add(one.place, "this isn't a code in errors.yaml: add it there, or remove it here")
        yield key.value, tuple(one.value for one in node.items if isinstance(one, Text))


def _table(node: Node | None, what: str, problems: Problems) -> Table | None:
    if node is not None and not isinstance(node, Table):
        problems.add(node.place, f"{what!r} must be a mapping of keys to values")
    return node if isinstance(node, Table) else None
