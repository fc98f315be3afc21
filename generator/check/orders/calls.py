"""Operations, commands and channels of a life of orders: they exist, do what they are for, take what is said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from bitget_runtime.order_facts import Call, Feed
from generator.check.orders.roles import check_cancels, check_place, check_words
from generator.check.orders.rows import COUNTS, FLAGS, NUMBERS, TEXTS, TIMES, Context, resolve_rows
from generator.model.orders import NONE, Said, SaidCall
from generator.model.rest import Operation
from generator.model.stream import Channel, Command
from generator.model.types import ENUM, FLAG, Field, ListOf, ObjectOf, Scalar
from generator.problems import meant
from generator.read.parts.order_calls import ROWS_OF

E = TypeVar("E", Operation, Command, Channel)

_SENT_AS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        (
            *("qty", "quote_qty", "price", "trigger_price", "trailing_rate"),
            *("take_profit", "take_profit_limit", "stop_loss", "stop_loss_limit"),
        ),
        NUMBERS,
    ),
    **dict.fromkeys(("request_time", "start", "end"), TIMES),
    **dict.fromkeys(("receive_window", "seconds", "limit"), COUNTS),
    "reduce_only": FLAGS,
}
"""Kinds of values by meaning; what is not here is text."""

_OUTCOMES = {"countdown": "setting"}
_MANY = ("place_many", "modify_many", "cancel_many")


def named(context: Context, call: SaidCall, known: Mapping[str, E], what: str) -> E | None:
    """What a call names."""
    found = known.get(call.reference.address)
    if found is None:
        address = call.reference.address
        context.problems.add(call.reference.place, f"there is no {what} {address}, {meant(address, known)}")
        context.is_partial = True
    return found


def resolve_call(context: Context, role: str, call: SaidCall, found: Operation | Command) -> Call:
    """An operation or a command with the parameters that have a meaning here."""
    outcome = "none" if role in ROWS_OF else _OUTCOMES.get(role, "order")
    if found.outcome != outcome:
        message = f"{found.address} has 'outcome: {found.outcome}', and {role!r} is for 'outcome: {outcome}'"
        context.problems.add(call.reference.place, message)
        context.is_partial = True
        return Call(address=found.address)
    own, beside, entries = _parameters(role, found)
    arguments = _arguments(context, call.arguments, own)
    around = _arguments(context, call.arguments, [one for one in beside if one.wire not in _ids(context)])
    _check_own(context, call.arguments, (*own, *beside), found.address)
    constant = {name: value_of(context, (*own, *beside), name, said) for name, said in call.constant.items()}
    arguments = {meaning: wire for meaning, wire in arguments.items() if wire not in constant}
    for said in call.resets:
        if said.text not in arguments:
            context.problems.add(said.place, f"{found.address} has no parameter that is the {said.text!r}: remove it")
    if outcome == "none":
        _check_needed(context, call, (*own, *beside), {*arguments.values(), *around.values(), *constant})
    response = found.response if isinstance(found, Operation) else found.reply
    paging = found.paging if isinstance(found, Operation) else None
    if paging and paging.facts.rows and call.within is None:
        call = replace(call, within=Said(paging.facts.rows, call.reference.place))
    rows = resolve_rows(context, ROWS_OF[role], call, response) if role in ROWS_OF else None
    wire = arguments.get("category") or around.get("category")
    if wire and ROWS_OF.get(role, "order") in ("order", "fill"):  # not every category has positions, or a ticker
        check_words(context, found.address, (*own, *beside), wire, on_stream=isinstance(found, Command))
    resolved = Call(
        address=found.address,
        arguments=arguments,  # type: ignore[arg-type]  # meanings were compared with Argument when they were read
        beside=around,  # type: ignore[arg-type]  # the same
        entries=entries,
        constant=constant,
        rows=rows,
        replaces=call.replaces,
        resets=tuple(said.text for said in call.resets),  # type: ignore[misc]  # the same
    )
    check_cancels(context, role, call, found)
    if role.startswith("place"):
        check_place(context, call, resolved)
    return resolved


def _parameters(role: str, found: Operation | Command) -> tuple[tuple[Field, ...], tuple[Field, ...], str | None]:
    """Parameters of an order, those next to the orders of a batch, and the name of the list of these."""
    frame = () if isinstance(found, Operation) else found.frame
    if found.request_is_list:
        return found.request, frame, ""
    if role in _MANY:
        for one in found.request:
            if isinstance(one.type, ListOf) and isinstance(one.type.item, ObjectOf):
                return one.type.item.fields, (*frame, *(each for each in found.request if each is not one)), one.wire
    return (*frame, *found.request), (), None


def _arguments(context: Context, own: Mapping[str, Said], parameters: Iterable[Field]) -> dict[str, str]:
    """Wire names by meaning of the parameters that have one."""
    by_wire = {one.wire: one for one in parameters}
    found: dict[str, str] = {}
    for meaning, said in {**context.life.arguments, **own}.items():
        parameter = by_wire.get(said.text)
        if parameter is None:
            continue
        if meaning not in own:
            context.used.add(("arguments", meaning))
        kinds = _SENT_AS.get(meaning, TEXTS)
        if isinstance(parameter.type, Scalar) and parameter.type.kind in kinds:
            found[meaning] = said.text
        else:
            message = f"parameter {said.text!r} can't be the {meaning!r}: that is {' or '.join(kinds)}"
            context.problems.add(said.place, message)
            context.is_partial = True
    return found


def _ids(context: Context) -> set[str]:
    """The names of order IDs: next to the orders of a batch, such a name would be the batch's."""
    ids = ("order_id", "client_order_id", "new_client_order_id")
    return {said.text for meaning, said in context.life.arguments.items() if meaning in ids}


def _check_own(context: Context, own: Mapping[str, Said], parameters: Iterable[Field], address: str) -> None:
    wires = [one.wire for one in parameters]
    for said in own.values():
        if said.text not in (NONE, *wires):
            message = f"{address} has no parameter {said.text!r}, {meant(said.text, wires)}"
            context.problems.add(said.place, message)


def _check_needed(context: Context, call: SaidCall, parameters: Iterable[Field], given: set[str]) -> None:
    """What only reads is called by the runtime alone, which must know every parameter that it needs."""
    lacking = [one.wire for one in parameters if one.marked and one.wire not in given]
    if lacking:
        names = ", ".join(lacking)
        message = f"{call.reference.address} needs {names}: add what that means to 'arguments', or a 'constant'"
        context.problems.add(call.reference.place, message)


def value_of(context: Context, parameters: Iterable[Field], wire: str, said: Said) -> object:
    """A value that is always the same, as the generated methods take it."""
    known = {one.wire: one.type for one in parameters}
    type_ = known.get(wire)
    if not isinstance(type_, Scalar):
        context.problems.add(said.place, f"there is no such parameter {wire!r}, {meant(wire, known)}")
        return said.text
    if type_.kind == FLAG and said.text in type_.spelling:
        return said.text == type_.spelling[0]
    values = type_.spelling if type_.kind == FLAG else context.enums[type_.enum].values if type_.kind == ENUM else ()
    if values and said.text not in values:
        context.problems.add(said.place, f"{wire!r} does not take {said.text!r}, {meant(said.text, values)}")
    return said.text


def resolve_feed(context: Context, role: str, call: SaidCall, found: Channel) -> Feed | None:
    """A channel, and the arguments of the subscription that gives everything."""
    rows = resolve_rows(context, ROWS_OF[role], call, found.data)
    constant = {name: value_of(context, found.request, name, said) for name, said in call.constant.items()}
    category = call.category
    if category and category.text not in [one.wire for one in found.request]:
        message = f"{found.address} has no argument {category.text!r}: leave 'category' out, or name another"
        context.problems.add(category.place, message)
    given = {*constant, *([category.text] if category else [])}
    _check_needed(context, call, found.request, given)
    if category:
        check_words(context, found.address, found.request, category.text, on_stream=True)
    if rows is None:
        return None
    named = category.text if category else ""
    return Feed(address=found.address, rows=rows, constant=constant, category=named, whole=call.whole)
