"""What a life of orders uses for what: an operation that would do something else in its role costs money."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import get_args

from bitget_runtime.order_facts import Call
from bitget_runtime.order_words import InstrumentField
from generator.check.orders.rows import Context
from generator.model.orders import NONE, Said, SaidCall, SaidLife
from generator.model.rest import Operation
from generator.model.stream import Command
from generator.model.types import ENUM, Field, Scalar
from generator.naming import snake_case
from generator.problems import meant
from generator.read.parts.order_calls import ARGUMENTS, FIELDS, ROWS_OF

_PLACE_NEEDS = ("client_order_id", "symbol", "qty")
_DIRECTIONS = ("side", "position_side")


def check_once(context: Context) -> None:
    """One operation, command or channel has one role: the other one would do what this one is for."""
    life = context.life
    for calls in (life.operations, life.commands, life.channels):
        roles: dict[str, str] = {}
        for role, call in calls.items():
            other = roles.setdefault(call.reference.address, role)
            if other != role:
                message = f"{call.reference.address} is {other!r} already: name the one that is for {role!r}"
                context.problems.settle(call.reference.place, message)


def check_cancels(context: Context, role: str, call: SaidCall, found: Operation | Command) -> None:
    """What cancels has `role: cancel`, which nothing has that places or changes orders."""
    operation = found if isinstance(found, Operation) else found.operation
    if operation is None or found.outcome != "order":
        return
    cancels = operation.role == "cancel"
    if role.startswith("cancel") and not cancels:
        message = f"{operation.address} has no 'role: cancel': name one that only cancels for {role!r}"
        context.problems.add(call.reference.place, message)
    elif not role.startswith("cancel") and operation.role is not None:
        message = f"{operation.address} has 'role: {operation.role}': name one that is for {role!r}"
        context.problems.add(call.reference.place, message)


def check_place(context: Context, said: SaidCall, place: Call) -> None:
    """What places an order can say which one, of what, how much and in which direction."""
    if context.is_partial:
        return
    known = {*place.arguments, *place.beside}
    is_first = said is context.life.operations.get("place")
    lacking = [one for one in _PLACE_NEEDS if one not in known and _is_to_be_said(context, one, is_first=is_first)]
    if not known.intersection(_DIRECTIONS) and is_first:
        lacking.append(_DIRECTIONS[0])
    if lacking:
        names = " or the ".join(map(repr, lacking))
        message = f"no parameter of {said.reference.address} is the {names}: add it to 'arguments'"
        context.problems.add(said.reference.place, message)


def _is_to_be_said(context: Context, meaning: str, *, is_first: bool) -> bool:
    """Whether the lack of a meaning isn't reported already: of the first call, or where its name is wrong."""
    return ("arguments", meaning) in context.used or (is_first and meaning not in context.life.arguments)


def check_words(context: Context, address: str, parameters: Iterable[Field], wire: str, *, on_stream: bool) -> None:
    """The words for categories are values of the parameter that they are sent as."""
    type_ = next((one.type for one in parameters if one.wire == wire), None)
    if not isinstance(type_, Scalar) or type_.kind != ENUM:
        return
    values = context.enums[type_.enum].values
    for one in context.life.categories.values():
        said = one.on_stream if on_stream else one.on_rest
        if said.text not in values:
            message = f"{wire!r} of {address} does not take {said.text!r}, {meant(said.text, values)}"
            context.problems.settle(said.place, message)


def check_swapped(context: Context) -> None:
    """A name that is itself the word for another meaning has been swapped with it, unless it is said to be none."""
    for table, meanings in _tables(context.life):
        for meaning, said in table.items():
            other = snake_case(said.text)
            if other != meaning and other in meanings and not (other in table and table[other].text == NONE):
                message = f"{said.text!r} is by its name the {other!r}, not the {meaning!r}: name another"
                context.problems.settle(said.place, message)


def check_swapped_words(context: Context) -> None:
    """A word of the exchange that is itself our word for something else has been swapped with it."""
    life = context.life
    for table in (life.states, life.sides, life.roles, life.position_modes):
        for meaning, words in table.items():
            for said in words:
                other = snake_case(said.text)
                if other != meaning and other in table:
                    message = f"{said.text!r} is by its name {other!r}, not {meaning!r}: move it there"
                    context.problems.settle(said.place, message)


def check_directions(context: Context) -> None:
    """What opens a long buys in one-way mode, and what closes a short; in hedge mode each names its own position."""
    life = context.life
    side = life.arguments.get("side")
    for mode, intents in life.intents.items():
        for intent, sent in intents.items():
            opens, _, position = intent.partition("_")
            said = sent.get(side.text) if side and mode == "one_way" else None
            expected = "buy" if (opens == "open") == (position == "long") else "sell"
            if said and said.text not in {one.text for one in life.sides.get(expected, ())}:
                message = f"{intent!r} of {mode!r} has to {expected}, which {said.text!r} is not: correct it"
                context.problems.settle(said.place, message)
            for one in sent.values():
                if one.text in _POSITIONS and one.text != position:
                    message = f"{intent!r} is of a {position} position, not of a {one.text} one: correct it"
                    context.problems.settle(one.place, message)


_POSITIONS = ("long", "short")


def _tables(life: SaidLife) -> Iterator[tuple[Mapping[str, Said], Collection[str]]]:
    """Names by meaning, with the meanings that there are."""
    yield life.arguments, ARGUMENTS
    yield from ((rows.fields, FIELDS[kind]) for kind, rows in life.rows.items())
    for role, call in (*life.operations.items(), *life.commands.items(), *life.channels.items()):
        yield call.arguments, ARGUMENTS
        yield call.rows.fields, FIELDS[ROWS_OF.get(role, "order")]
        yield call.rows.fill, FIELDS["fill"]
    if life.instruments:
        yield life.instruments.fields, get_args(InstrumentField)
