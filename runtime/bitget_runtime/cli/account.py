"""Orders and positions of an account of either kind, found by the catalogue's facts about kinds of orders."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import product as pairs
from typing import TYPE_CHECKING, Any, Literal

import click

from bitget_runtime.cli.output.rows import Row
from bitget_runtime.errors import ApiError, AuthError, BitgetError, DecodeError, InvalidArgument
from bitget_runtime.orders.desk.asking import asked, plan_types
from bitget_runtime.orders.known.reading import category_of
from bitget_runtime.paging.shown import not_shown
from bitget_runtime.paging.walk import Walk
from bitget_runtime.rest.face import client_of

if TYPE_CHECKING:
    from bitget_runtime.cli.calling import Session
    from bitget_runtime.order_facts import Call, OrderLife, Rows
    from bitget_runtime.order_words import Argument
    from bitget_runtime.rest.operation import Operation

NEEDS_STREAMS = "this needs another package: pip install picows"

_REACH = 90 * 86_400_000
"""Milliseconds to look back if a list takes a start: as far as most of the exchange's lists go."""

ListRole = Literal["list_open", "list_positions", "list_balances"]


@dataclass
class Listing:
    """What was found, and what could not be read.

    Attributes:
        rows: Orders or positions, by meaning.
        left_out: What was refused or can't be listed, and why.
    """

    rows: list[Row] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


def generation_of(client: Any, given: str | None) -> str:
    """The account's API generation, unless it was given. `Any`: a client of the catalogue."""
    return given or str(client.account_mode().generation)


def lives_of(session: Session, generation: str) -> list[OrderLife]:
    """The kinds of orders in an API generation."""
    load = session.facts.api.load_orders
    if load is None:
        raise click.ClickException("the catalogue has no kinds of orders")
    return [life for life in load().lives.values() if life.generation == generation]


def listed(session: Session, client: Any, generation: str, role: ListRole, symbol: str | None = None) -> Listing:
    """All open orders, positions or balances of an account. `Any`: a client of the catalogue.

    Categories that the account doesn't have are left out, and named.

    Raises:
        BitgetError: nothing could be listed, or the key is at fault.
    """
    listing = Listing()
    refusal: ApiError | DecodeError | None = None
    answered = False
    for life in lives_of(session, generation):
        call = life.operations.get(role)
        if call is None or call.rows is None:
            continue
        for category, plan in pairs(_lines(session, life, call, role), plan_types(life, call) or ("",)):
            where = " ".join(filter(None, (life.kind, category, plan)))
            given, missing = _question(session, client, call, category, plan, symbol)
            if missing:
                listing.left_out.append(f"{where}: {_how_to_ask(call, missing)}")
                continue
            try:
                rows, lacking = _rows(session, client, life, call, given)
                listing.rows += rows
                listing.left_out += [f"{where}: {one}" for one in lacking]
                answered = True
            except (ApiError, DecodeError) as error:
                if isinstance(error, AuthError):
                    raise
                refusal = error
                listing.left_out.append(f"{where}: {error}")
    if refusal is not None and not answered:
        raise refusal
    if symbol:
        listing.rows = [row for row in listing.rows if is_same(row.get("symbol"), symbol)]
    return listing


def check_symbol(client: Any, generation: str, symbol: str) -> None:
    """Check that a symbol of which nothing was found is one; if that can't be read, nothing is said. `Any`: a client
    of the catalogue.

    Raises:
        InvalidArgument: no category has it.
    """
    instruments = getattr(client, generation).instruments
    refusals: list[InvalidArgument] = []
    for category in instruments.categories:
        try:
            instruments.get(symbol.upper(), category)
        except InvalidArgument as refusal:
            refusals.append(refusal)
        except BitgetError:
            return
        else:
            return
    raise next((one for one in refusals if "did you mean" in str(one)), refusals[0])


def is_same(symbol: object, asked_for: str) -> bool:
    """Whether that is the symbol, in either case."""
    return isinstance(symbol, str) and symbol.casefold() == asked_for.casefold()


def _how_to_ask(call: Call, missing: Collection[str]) -> str:
    if set(missing) == {call.arguments.get("symbol")}:
        return "it is only listed by symbol"
    command = call.address.replace(".", " ").replace("_", "-")
    return f"it is listed by {', '.join(sorted(missing))} only: bitget {command}"


def _lines(session: Session, life: OrderLife, call: Call, role: ListRole) -> list[str]:
    """The categories to request one by one; one empty name if all come at once."""
    if call.arguments.get("category") not in session.facts.operations[call.address].required:
        return [""]
    return [name for name, one in life.categories.items() if role != "list_positions" or one.market == "futures"]


def _question(
    session: Session, client: Any, call: Call, category: str, plan: str, symbol: str | None
) -> tuple[dict[Argument, object], set[str]]:
    """The arguments of a list, and the required parameters that it lacks. `Any`: a client of the catalogue.

    A symbol is sent only if it has to be, because its case matters there.
    """
    required = session.facts.operations[call.address].required
    lines: dict[Argument, object] = {"category": category, "plan_type": plan}
    given: dict[Argument, object] = {name: value for name, value in lines.items() if value}
    found: dict[Argument, object] = {"symbol": symbol, "start": client.clock.now_ms() - _REACH}
    given.update({name: value for name, value in found.items() if call.arguments.get(name) in required and value})
    return given, set(required - asked(call, given).keys())


def _rows(
    session: Session, client: Any, life: OrderLife, call: Call, given: Mapping[Argument, object]
) -> tuple[list[Row], list[str]]:
    """The rows of a list, and those that could not be read. `Any`: a client of the catalogue."""
    operation: Operation[Any] = session.facts.operations[call.address]
    arguments = asked(call, given)
    assert call.rows is not None
    lacking: list[str] = []
    if operation.paging is None:
        from bitget_runtime.orders.known.reading import rows_in

        response = client_of(client).call(operation, arguments, None)
        if failure := not_shown(operation, response, call.rows.within):
            raise failure
        found: Sequence[Any] = rows_in(call.rows, response.data)
    else:
        walk = Walk[Any](client_of(client), operation, arguments, None, {})
        found = list(walk)
        lacking = [hole.detail for hole in walk.holes if hole.reason == "failed"]
    category = str(given.get("category") or "")
    return [row_of(life, call.rows, model, category) for model in found], lacking


def row_of(life: OrderLife, rows: Rows, model: Any, category: str = "") -> Row:
    """The values of a row by their meaning; states and sides in this client's words, if it has one. `Any`: a model.

    Args:
        life: The kind of orders.
        rows: How to read it.
        model: An order or a position from a response or a push.
        category: Product line of rows that don't name one.
    """
    only = next(iter(life.categories)) if len(life.categories) == 1 else ""
    read = {meaning: _text(getattr(model, name, None)) for meaning, name in rows.fields.items()}
    line = category_of(life, str(read.pop("category", None) or "")) or category or only
    state = read.get("state")
    if state is not None:
        read["state"] = life.states.get(str(state), state)
    found: dict[str, str | bool] = {name: value for name, value in read.items() if value is not None}
    return {"kind": life.kind, **({"category": line} if line else {}), **found}


def _text(value: Any) -> str | bool | None:
    """A value as JSON; decimals and times become text. `Any`: a model's field."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return value
    if isinstance(value, Decimal):
        return format(value, "f")
    when: Callable[[], str] | None = getattr(getattr(value, "datetime", None), "isoformat", None)
    return when() if when else str(value)
