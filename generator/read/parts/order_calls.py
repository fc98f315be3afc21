"""Reads what a life of orders says about one operation, command or channel, and about the rows of its data."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import get_args

from bitget_runtime.order_words import (
    Argument,
    BalanceField,
    ChannelRole,
    CommandRole,
    FillField,
    OrderField,
    PositionField,
    Role,
    SettingsField,
    TickerField,
)
from generator.model.orders import NONE, Said, SaidCall, SaidFees, SaidRows
from generator.problems import Problems
from generator.read.parts.limits import read_reference
from generator.read.source.strict_yaml import Listing, Node, Table, Text
from generator.read.source.tables import members, text_of

ARGUMENTS: tuple[str, ...] = get_args(Argument)
FIELDS: dict[str, tuple[str, ...]] = {
    "order": get_args(OrderField),
    "fill": get_args(FillField),
    "position": get_args(PositionField),
    "balance": get_args(BalanceField),
    "settings": get_args(SettingsField),
    "ticker": get_args(TickerField),
}
"""What fields can mean, by what the rows are of."""

ROLES: dict[str, tuple[str, ...]] = {
    "operations": get_args(Role),
    "commands": get_args(CommandRole),
    "channels": get_args(ChannelRole),
}
ROWS_OF: dict[str, str] = {
    "look_up": "order",
    "list_open": "order",
    "list_past": "order",
    "list_placed": "order",
    "list_fills": "fill",
    "list_positions": "position",
    "list_balances": "balance",
    "read_settings": "settings",
    "read_price": "ticker",
    "orders": "order",
    "fills": "fill",
    "positions": "position",
    "account": "balance",
}
"""What the rows are of that are read in a role; in others nothing is read."""

_CALL = ("arguments", "constant")
_READS = ("rows", "fields", "fees", "side")
_CHANNEL = ("constant", "category", "whole", "rows", "fields", "fees", "side", "fill", "fill_fees")
_SIDES = ("trade", "position")


def read_calls(node: Node | None, section: str, problems: Problems) -> dict[str, SaidCall]:
    """The calls of a section by their roles."""
    table = _table(node, section, problems)
    found = members(table, (), ROLES[section], section, problems) if table else {}
    calls = {role: read_call(one, section, role, problems) for role, one in found.items()}
    return {role: call for role, call in calls.items() if call}


def read_call(node: Node, section: str, role: str, problems: Problems) -> SaidCall | None:
    """One of them: an address, or a mapping that says more; None if it names nothing."""
    if not isinstance(node, Table):
        reference = read_reference(node, role, problems)
        return SaidCall(reference) if reference else None
    found = members(node, ("address",), _allowed(section, role), role, problems)
    reference = read_reference(found.get("address"), "address", problems)
    if reference is None:
        return None
    kind = ROWS_OF.get(role, "order")
    return SaidCall(
        reference,
        words_of(found.get("arguments"), ARGUMENTS, "arguments", problems),
        constants_of(found.get("constant"), "constant", problems),
        said(found.get("rows"), "rows", problems),
        read_rows(found, kind, problems),
        "replaces" in found and _true(found["replaces"], "replaces", problems),
        said(found.get("category"), "category", problems),
        "whole" in found and _true(found["whole"], "whole", problems),
        texts_of(found.get("resets"), "resets", problems),
    )


def _allowed(section: str, role: str) -> tuple[str, ...]:
    if section == "channels":
        return _CHANNEL
    if role in ROWS_OF:
        return (*_CALL, *_READS)
    return (*_CALL, "replaces", "resets") if role.startswith("modify") else _CALL


def read_rows(found: Mapping[str, Node], kind: str, problems: Problems) -> SaidRows:
    """How rows are read, out of the keys of a mapping."""
    fees = found.get("fees")
    side = text_of(found.get("side"), "side", problems) or ""
    if side and side not in _SIDES:
        problems.add(found["side"].place, f"side {side!r} is wrong: it is that of the trade, or of the position")
    no_fees = isinstance(fees, Text) and fees.value == NONE
    return SaidRows(
        words_of(found.get("fields"), FIELDS[kind], "fields", problems),
        None if no_fees else _fees(fees, "fees", problems),
        no_fees,
        side,
        words_of(found.get("fill"), FIELDS["fill"], "fill", problems),
        _fees(found.get("fill_fees"), "fill_fees", problems),
    )


def _fees(node: Node | None, what: str, problems: Problems) -> SaidFees | None:
    table = _table(node, what, problems)
    if table is None:
        return None
    found = members(table, ("coin", "amount", "cost"), ("field",), what, problems)
    coin, amount = said(found.get("coin"), "coin", problems), said(found.get("amount"), "amount", problems)
    cost = text_of(found.get("cost"), "cost", problems) or ""
    if "cost" in found and cost not in ("positive", "negative"):
        problems.add(found["cost"].place, f"cost {cost!r} is wrong: what was paid is positive or negative")
    if coin is None or amount is None:
        return None
    return SaidFees(said(found.get("field"), "field", problems), coin, amount, cost)


def _true(node: Node, what: str, problems: Problems) -> bool:
    text = text_of(node, what, problems)
    if text is not None and text != "true":
        problems.add(node.place, f"{what} {text!r} is wrong: write true, or leave it out")
    return text == "true"


def said(node: Node | None, what: str, problems: Problems) -> Said | None:
    """A text with its place."""
    text = text_of(node, what, problems)
    return Said(text, node.place) if text and node else None


def words_of(node: Node | None, allowed: Collection[str], what: str, problems: Problems) -> dict[str, Said]:
    """Texts by keys that are known."""
    table = _table(node, what, problems)
    found = members(table, (), tuple(allowed), what, problems) if table else {}
    return _texts(found.items(), problems)


def constants_of(node: Node | None, what: str, problems: Problems) -> dict[str, Said]:
    """Texts by keys that are names on the wire; the place of each is that of its key."""
    table = _table(node, what, problems)
    texts = _texts(((key.value, one) for key, one in table.entries), problems) if table else {}
    places = {key.value: key.place for key, _ in table.entries} if table else {}
    return {name: Said(one.text, places[name]) for name, one in texts.items()}


def _texts(found: Iterable[tuple[str, Node]], problems: Problems) -> dict[str, Said]:
    texts = {name: said(one, name, problems) for name, one in found}
    return {name: text for name, text in texts.items() if text}


def lists_of(node: Node | None, allowed: Collection[str], what: str, problems: Problems) -> dict[str, tuple[Said, ...]]:
    """Lists of words by keys that are known."""
    table = _table(node, what, problems)
    found = members(table, (), tuple(allowed), what, problems) if table else {}
    return {name: texts_of(one, name, problems) for name, one in found.items()}


def any_lists_of(node: Node | None, what: str, problems: Problems) -> dict[str, tuple[Said, ...]]:
    """Lists of words by keys that are words of the exchange too; each key is in its own list."""
    table = _table(node, what, problems)
    entries = table.entries if table else ()
    return {key.value: (Said(key.value, key.place), *texts_of(one, key.value, problems)) for key, one in entries}


def texts_of(node: Node | None, what: str, problems: Problems) -> tuple[Said, ...]:
    """A list of words of the exchange."""
    if isinstance(node, Listing):
        texts = [said(item, f"a word of {what}", problems) for item in node.items]
        return tuple(text for text in texts if text)
    if node is not None:
        problems.add(node.place, f"{what!r} must be a list of words of the exchange, such as [{what}]")
    return ()


def _table(node: Node | None, what: str, problems: Problems) -> Table | None:
    if node is not None and not isinstance(node, Table):
        problems.add(node.place, f"{what!r} must be a mapping of keys to values")
    return node if isinstance(node, Table) else None
