"""Reads history.yaml: which operations hold which history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bitget_runtime.history.facts import KINDS
from generator.model.history import Candles, HistoryFacts, Live, Records
from generator.problems import Problems, meant
from generator.read.accounts import GENERATIONS
from generator.read.parts.limits import read_reference
from generator.read.source.strict_yaml import Listing, Node, Table
from generator.read.source.tables import kind_of, members, text_of

CANDLE_ARGUMENTS = ("category", "symbol", "interval", "price")
RECORD_ARGUMENTS = ("category", "symbol", "coin")
CANDLE_NEEDS = ("symbol", "interval")
COLUMNS = ("time", "open", "high", "low", "close", "volume", "turnover")
COLUMN_NEEDS = COLUMNS[:5]

_CANDLES = ("generation", "recent", "past", "arguments", "categories", "prices", "intervals", "columns")
_LIVE = ("channel", "arguments", "categories", "intervals", "columns")


def read_history(table: Table, problems: Problems) -> HistoryFacts:
    """What the file says, as far as it can be read.

    Args:
        table: The file.
        problems: Gets every mistake.
    """
    found = members(table, ("candles", "records"), (), "history.yaml", problems)
    candles = tuple(
        one for item in _tables(found.get("candles"), "candles", problems) if (one := _candles(item, problems))
    )
    kinds = found.get("records")
    if kinds is not None and not isinstance(kinds, Table):
        problems.add(kinds.place, f"records must be a mapping of kinds to lists, not {kind_of(kinds)}")
    records: dict[str, tuple[Records, ...]] = {}
    for key, node in kinds.entries if isinstance(kinds, Table) else ():
        if key.value not in KINDS:
            problems.add(key.place, f"there is no kind {key.value!r} of records, {meant(key.value, KINDS)}")
        found_ones = [_records(item, key.value, problems) for item in _tables(node, key.value, problems)]
        records[key.value] = tuple(one for one in found_ones if one is not None)
    return HistoryFacts(candles, records)


def _candles(table: Table, problems: Problems) -> Candles | None:
    found = members(table, _CANDLES, ("live",), "candles", problems)
    recent = read_reference(found.get("recent"), "recent", problems)
    past = read_reference(found.get("past"), "past", problems)
    words = {name: _words(found.get(name), name, problems) for name in _CANDLES[3:]}
    _known(found.get("arguments"), CANDLE_ARGUMENTS, "arguments", problems, CANDLE_NEEDS)
    _known(found.get("columns"), COLUMNS, "columns", problems, COLUMN_NEEDS)
    if recent is None or past is None:
        return None
    live = _live(found.get("live"), problems)
    generation = _generation(found.get("generation"), problems)
    return Candles(
        generation,
        recent,
        past,
        arguments=words["arguments"],
        categories=words["categories"],
        prices=words["prices"],
        intervals=words["intervals"],
        columns=words["columns"],
        place=table.place,
        live=live,
    )


def _live(node: Node | None, problems: Problems) -> Live | None:
    if not isinstance(node, Table):
        if node is not None:
            problems.add(node.place, f"live must be a mapping, not {kind_of(node)}")
        return None
    found = members(node, _LIVE, (), "live", problems)
    channel = read_reference(found.get("channel"), "channel", problems)
    _known(found.get("arguments"), CANDLE_ARGUMENTS, "arguments", problems, CANDLE_NEEDS)
    _known(found.get("columns"), COLUMNS, "columns", problems, COLUMN_NEEDS)
    words = {name: _words(found.get(name), name, problems) for name in _LIVE[1:]}
    return None if channel is None else Live(channel, **words)


def _records(table: Table, kind: str, problems: Problems) -> Records | None:
    optional = ("categories", "only", "rows", "per", "changes")
    found = members(table, ("generation", "operation", "arguments", "time"), optional, kind, problems)
    operation = read_reference(found.get("operation"), "operation", problems)
    _known(found.get("arguments"), RECORD_ARGUMENTS, "arguments", problems)
    only = found.get("only")
    if only is not None and not isinstance(only, Table):
        problems.add(only.place, f"only must be a mapping of a field to its values, not {kind_of(only)}")
    if operation is None:
        return None
    return Records(
        _generation(found.get("generation"), problems),
        operation,
        _words(found.get("arguments"), "arguments", problems),
        _words(found.get("categories"), "categories", problems),
        {
            key.value: tuple(_texts(node, key.value, problems))
            for key, node in (only.entries if isinstance(only, Table) else ())
        },
        text_of(found.get("time"), "time", problems) or "",
        text_of(found.get("rows"), "rows", problems) or "",
        _one_of(("month", "day"), found.get("per"), "per", problems),
        _one_of(("false", "true"), found.get("changes"), "changes", problems) == "true",
        table.place,
    )


def _one_of(choice: Sequence[str], node: Node | None, what: str, problems: Problems) -> str:
    """One of some words; the first if nothing is said."""
    text = text_of(node, what, problems)
    if node is not None and text is not None and text not in choice:
        problems.add(node.place, f"{what} {text!r} is wrong: write {' or '.join(choice)}")
    return text or choice[0]


def _tables(node: Node | None, what: str, problems: Problems) -> Iterator[Table]:
    for item in _items(node, what, problems):
        if isinstance(item, Table):
            yield item
        else:
            problems.add(item.place, f"each of {what} must be a mapping, not {kind_of(item)}")


def _items(node: Node | None, what: str, problems: Problems) -> tuple[Node, ...]:
    if node is not None and not isinstance(node, Listing):
        problems.add(node.place, f"{what} must be a list, not {kind_of(node)}")
    return node.items if isinstance(node, Listing) else ()


def _words(node: Node | None, what: str, problems: Problems) -> dict[str, str]:
    """Their words by ours; two of ours with one of theirs would be taken for each other."""
    if node is not None and not isinstance(node, Table):
        problems.add(node.place, f"{what} must be a mapping of texts to texts, not {kind_of(node)}")
    first: dict[str, str] = {}
    for key, one in node.entries if isinstance(node, Table) else ():
        text = text_of(one, key.value, problems)
        if text is not None and first.setdefault(text, key.value) != key.value:
            problems.add(one.place, f"{what}: {text!r} is {first[text]!r} already: write what {key.value!r} is")
    return {ours: theirs for theirs, ours in first.items()}


def _texts(node: Node, what: str, problems: Problems) -> Iterator[str]:
    for item in _items(node, what, problems):
        if (text := text_of(item, what, problems)) is not None:
            yield text


def _known(
    node: Node | None, names: tuple[str, ...], what: str, problems: Problems, needed: tuple[str, ...] = ()
) -> None:
    if isinstance(node, Table):
        members(node, needed, tuple(one for one in names if one not in needed), what, problems)


def _generation(node: Node | None, problems: Problems) -> str:
    text = text_of(node, "generation", problems) or ""
    if node is not None and text and text not in GENERATIONS:
        problems.add(node.place, f"there is no generation {text!r}, {meant(text, GENERATIONS)}")
        return ""
    return text
