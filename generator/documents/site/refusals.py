"""What a call may fail with: the codes that its docs name, and the classes of errors that its kind of call has."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping

from generator.documents.site.errors import FOLDER, code_path, entry_of
from generator.documents.site.markdown import UNSEARCHED, cell, page_path
from generator.model.catalogue import Catalogue
from generator.model.rest import Operation
from generator.model.stream import Command

_PLACES, _MODIFIES, _CANCELS, _LOOKS_UP = "places", "modifies", "cancels", "looks up"

_ROLES: Mapping[str, str] = {
    "place": _PLACES,
    "place_many": _PLACES,
    "modify": _MODIFIES,
    "modify_many": _MODIFIES,
    "cancel": _CANCELS,
    "cancel_many": _CANCELS,
    "look_up": _LOOKS_UP,
}
"""What a call does with an order that it is given, by its role in the life of orders."""

_OF_ORDERS: Mapping[str, tuple[str, ...]] = {
    _PLACES: ("InsufficientFunds", "OrderRejected", "MarketUnavailable"),
    _MODIFIES: ("OrderNotFound", "OrderFinished", "OrderNotOpen", "OrderRejected", "InsufficientFunds"),
    _CANCELS: ("OrderNotFound", "OrderFinished", "OrderNotOpen"),
    _LOOKS_UP: ("OrderNotFound",),
}

_IF_OPEN = {"order": "OrderOutcomeUnknown", "transfer": "TransferOutcomeUnknown", "setting": "OutcomeUnknown"}
"""What is raised if a code leaves the outcome of a call open, by the kind of outcome."""


def refusals(one: Operation | Command, catalogue: Catalogue) -> str:
    """The section of a call's page."""
    folder = posixpath.dirname(page_path(one.address))
    up = posixpath.relpath(FOLDER, folder)
    side = "rest" if isinstance(one, Operation) else "websocket"
    lines = [f"## Errors{UNSEARCHED}\n"]
    if one.codes:
        lines += ["| documented code | meaning | class |", "| --- | --- | --- |"]
        for documented in one.codes:
            entry = entry_of(documented.code, catalogue, side)
            linked = f"[{documented.code}]({up}/{code_path(documented.code)})"
            name = entry.error if entry.outcome_known else _IF_OPEN.get(one.outcome, entry.error)
            lines.append(f"| {linked} | {cell(entry.meaning)} | [`{name}`]({up}/{name}.md) |")
        lines.append("\nThe docs name these; others are possible.\n")
    classes = ", ".join(f"[`{name}`]({up}/{name}.md)" for name in _classes(one, catalogue))
    docs = "" if one.codes else " The docs name no code for this call in particular."
    lines.append(f"What any call of this kind can raise, each with its codes: {classes}.{docs}\n")
    return "\n".join(lines)


def _classes(one: Operation | Command, catalogue: Catalogue) -> Iterator[str]:
    """Of a call that is signed, has parameters, is limited, and does something with an order."""
    yield from _OF_ORDERS.get(_done_with_orders(one.address, catalogue), ())
    if one.request:
        yield "InvalidRequest"
    if isinstance(one, Command) or one.auth == "signed":
        yield from ("AuthError", "ClockSkew", "PermissionDenied")
    yield from ("RateLimited", "ServerBusy")
    if one.outcome in _IF_OPEN:
        yield _IF_OPEN[one.outcome]


def _done_with_orders(address: str, catalogue: Catalogue) -> str:
    for life in catalogue.lives:
        for calls in (life.facts.operations, life.facts.commands):
            for role, call in calls.items():
                if call.address == address and role in _ROLES:
                    return _ROLES[role]
    return ""
