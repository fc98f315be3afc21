"""Lives of orders checked against the catalogue: what is named exists, and can be what the file takes it for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from bitget_runtime.order_facts import Call, ClientIds, InstrumentFacts, OrderLife, Rows
from generator.check.orders.calls import named, resolve_call, resolve_feed, value_of
from generator.check.orders.roles import check_directions, check_once, check_swapped, check_swapped_words, check_words
from generator.check.orders.rows import Context, resolve_fields
from generator.model.catalogue import Life
from generator.model.orders import Said, SaidCall, SaidInstruments, SaidLife, SaidRows
from generator.model.rest import Operation
from generator.model.shared import Enum
from generator.model.stream import Channel, Command, StreamGroup
from generator.model.types import ENUM, Field, ListOf, ObjectOf
from generator.problems import Problems, meant
from generator.read.orders import LifeReader
from generator.read.source.folder import read_folder

FOLDER = "orders"
E = TypeVar("E", Operation, Command, Channel)


def read_lives(spec: Path, problems: Problems) -> tuple[SaidLife, ...]:
    """What the files of `spec/orders/` say, as far as they can be read."""
    if not (spec / FOLDER).exists():
        return ()

    def no_folders(parts: tuple[str, ...]) -> str:
        return "has no meaning here: put its files above"

    folder = read_folder(spec / FOLDER, problems, no_folders, lambda parts: None if len(parts) == 1 else "")
    found = [LifeReader(parts, problems).read(table) for parts, table in folder.files.items()]
    return tuple(one for one in found if one)


def kinds_of_lives(spec: Path) -> set[str]:
    """What lives there are, those included whose files have mistakes."""
    return {path.stem for path in (spec / FOLDER).glob("*.yaml")}


def check_lives(
    lives: Iterable[SaidLife],
    kinds: Collection[str],
    operations: Iterable[Operation],
    streams: Iterable[StreamGroup],
    enums: Mapping[str, Enum],
    problems: Problems,
) -> tuple[Life, ...]:
    """The lives, with the names that Python has for what they name."""
    found, groups = tuple(lives), tuple(streams)
    known = _Known(
        {one.address: one for one in operations},
        {one.address: one for group in groups for one in group.commands},
        {one.address: one for group in groups for one in group.channels},
    )
    for one in found:
        if one.places:
            _check_places(one.places, one.kind, kinds, problems)
    return tuple(Life(_facts(Context(one, enums, problems), known), one.summary) for one in found)


def _check_places(places: Said, kind: str, kinds: Collection[str], problems: Problems) -> None:
    if places.text not in kinds:
        problems.add(places.place, f"there is no life {places.text!r}, {meant(places.text, kinds)}")
    elif places.text == kind:
        problems.add(places.place, f"orders of {kind!r} can't place their own kind: name another life, or remove this")


@dataclass(frozen=True)
class _Known:
    operations: Mapping[str, Operation]
    commands: Mapping[str, Command]
    channels: Mapping[str, Channel]


def _facts(context: Context, known: _Known) -> OrderLife:
    life = context.life
    if "place" not in life.operations:
        context.problems.add(life.place, "'operations' has no 'place': a life begins with one")
    _check_generation(context)
    check_once(context)
    check_swapped(context)
    check_swapped_words(context)
    check_directions(context)
    operations = {
        role: resolve_call(context, role, call, one)
        for role, call, one in _named(context, life.operations, known.operations, "operation")
    }
    commands = {
        role: resolve_call(context, role, call, one)
        for role, call, one in _named(context, life.commands, known.commands, "command")
    }
    feeds = {
        role: resolve_feed(context, role, call, one)
        for role, call, one in _named(context, life.channels, known.channels, "channel")
    }
    facts = OrderLife(
        kind=life.kind,
        places=life.places.text if life.places else None,
        categories={name: one.category for name, one in life.categories.items()},
        operations=operations,  # type: ignore[arg-type]  # roles were compared with Role when they were read
        commands=commands,  # type: ignore[arg-type]  # the same
        channels={role: feed for role, feed in feeds.items() if feed},  # type: ignore[misc]  # the same
        states=_by_word(context, life.states),  # type: ignore[arg-type]  # the same with State
        sides=_by_word(context, life.sides),  # type: ignore[arg-type]  # the same with Side
        roles=_by_word(context, life.roles),  # type: ignore[arg-type]  # the same with FillRole
        position_modes=_by_word(context, life.position_modes),  # type: ignore[arg-type]  # the same with PositionMode
        client_ids=ClientIds(life.alphabet, life.longest, life.looked_up_for, _plans(context, known, life.named_plans)),
        intents=_intents(context, known),  # type: ignore[arg-type]  # the same with Intent
        buys_by_quote=life.buys_by_quote,
        plans=_words_of_plans(context, known),
        quote_plans=_plans(context, known, life.quote_plans),
        priced_plans=_plans(context, known, life.priced_plans),
        receive_window=life.receive_window,
        countdown=life.countdown,
        instruments=_instruments(context, life.instruments, known) if life.instruments else None,
    )
    context.report_unused()
    return facts


def _named(
    context: Context, calls: Mapping[str, SaidCall], known: Mapping[str, E], what: str
) -> Iterator[tuple[str, SaidCall, E]]:
    """What calls name, if it exists."""
    for role, call in calls.items():
        found = named(context, call, known, what)
        if found is not None:
            yield role, call, found


def _check_generation(context: Context) -> None:
    """Orders live in one generation of the API: that of the operation that places them."""
    life = context.life
    place = life.operations.get("place")
    for call in (*life.operations.values(), *life.commands.values(), *life.channels.values()):
        if place and call.reference.address.partition(".")[0] != place.reference.address.partition(".")[0]:
            message = f"{call.reference.address} is of another generation of the API than {place.reference.address}"
            context.problems.add(call.reference.place, message)


def _by_word(context: Context, lists: Mapping[str, Iterable[Said]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for ours, words in lists.items():
        for said in words:
            other = found.setdefault(said.text, ours)
            if other != ours:
                context.problems.add(said.place, f"{said.text!r} is {other!r} already: remove one of the two")
    return found


def _intents(context: Context, known: _Known) -> dict[str, dict[str, dict[str, object]]]:
    place = context.life.operations.get("place")
    operation = known.operations.get(place.reference.address) if place else None
    if operation is None:
        return {}
    for mode, intents in context.life.intents.items():
        lacking = [one for one in ("open_long", "open_short", "close_long", "close_short") if one not in intents]
        if lacking:
            context.problems.add(context.life.place, f"intents of {mode!r} lack {', '.join(lacking)}: add them")
        _check_different(context, mode, intents)
        _check_commands(context, operation, intents.values(), known)
    return {
        mode: {
            intent: {wire: value_of(context, operation.request, wire, said) for wire, said in sent.items()}
            for intent, sent in intents.items()
        }
        for mode, intents in context.life.intents.items()
    }


def _check_different(context: Context, mode: str, intents: Mapping[str, Mapping[str, Said]]) -> None:
    """What says two intents says neither: an order to close could open."""
    first: dict[tuple[tuple[str, str], ...], str] = {}
    for intent, sent in intents.items():
        texts = tuple(sorted((wire, said.text) for wire, said in sent.items()))
        other = first.setdefault(texts, intent)
        if other != intent and sent:
            message = f"{intent!r} of {mode!r} sends the same as {other!r}: write what tells them apart"
            context.problems.add(next(iter(sent.values())).place, message)


def _check_commands(
    context: Context, operation: Operation, intents: Iterable[Mapping[str, Said]], known: _Known
) -> None:
    """What says an intent over REST says it over WebSocket too, by the same names."""
    place = context.life.commands.get("place")
    command = known.commands.get(place.reference.address) if place else None
    if command is None:
        return
    wires = {one.wire for one in (*command.frame, *command.request)}
    for wire, said in (one for sent in intents for one in sent.items()):
        if wire in {one.wire for one in operation.request} - wires:
            context.problems.add(said.place, f"{command.address} has no parameter {wire!r}, {meant(wire, wires)}")


def _plans(context: Context, known: _Known, plans: tuple[Said, ...]) -> tuple[str, ...]:
    """Values that the parameter of a plan's kind takes."""
    place, kind = context.life.operations.get("place"), context.life.arguments.get("plan_type")
    operation = known.operations.get(place.reference.address) if place else None
    if operation is None or not plans:
        return ()
    if kind is None:
        context.problems.add(plans[0].place, "these are kinds of plan orders: say what 'plan_type' is")
        return ()
    return tuple(str(value_of(context, operation.request, kind.text, one)) for one in plans)


def _words_of_plans(context: Context, known: _Known) -> dict[str, str]:
    """Kinds of plan orders by the words for them."""
    plans = context.life.plans
    if plans and "plan_type" not in context.life.rows.get("order", SaidRows()).fields:
        first = next(iter(plans.values()))[0]
        context.problems.add(first.place, "say in 'order' which field is the 'plan_type': rows are told apart by it")
    names = _plans(context, known, tuple(words[0] for words in plans.values()))
    return _by_word(context, dict(zip(names, plans.values(), strict=True))) if names else {}


def _instruments(context: Context, said: SaidInstruments, known: _Known) -> InstrumentFacts | None:
    operation = named(context, said.call, known.operations, "operation")
    data = operation.response if operation else None
    row = data.item if isinstance(data, ListOf) else data
    if operation is None or not isinstance(row, ObjectOf):
        return None
    own = {one.wire: one for one in operation.request}
    arguments = {
        meaning: one.text
        for meaning, one in {**context.life.arguments, **said.call.arguments}.items()
        if one.text in own and meaning in ("category", "symbol")
    }
    fields = resolve_fields(context, "instrument", {}, said.fields, row, said.call.reference.place)
    _check_statuses(context, said, row.fields)
    _check_notional_coin(context, said, operation)
    if wire := arguments.get("category"):
        check_words(context, operation.address, operation.request, wire, on_stream=False)
    return InstrumentFacts(
        call=Call(
            address=operation.address,
            arguments=arguments,  # type: ignore[arg-type]  # they are two of Argument
            rows=Rows(fields=fields),  # type: ignore[arg-type]  # compared with InstrumentField when they were read
        ),
        statuses=_by_word(context, said.statuses),  # type: ignore[arg-type]  # the same with Status
        only_for=said.only_for,  # type: ignore[arg-type]  # the same with InstrumentField
        notional_coin=said.notional_coin.text if said.notional_coin else "",
    )


def _check_notional_coin(context: Context, said: SaidInstruments, operation: Operation) -> None:
    """The coin is one that the documented instruments are quoted in, or that a field is named after."""
    coin, quote = said.notional_coin, said.fields.get("quote")
    if not coin or quote is None:
        return
    quoted = re.compile(rf'"{re.escape(quote.text)}"\s*:\s*"(\w+)"')
    coins = {one for example in operation.examples for one in quoted.findall(example.response)}
    is_named = any(one.text.endswith(coin.text) for one in said.fields.values())
    if coins and coin.text not in coins and not is_named:
        message = f"no example of {operation.address} is quoted in {coin.text!r}, {meant(coin.text, coins)}"
        context.problems.add(coin.place, message)


def _check_statuses(context: Context, said: SaidInstruments, fields: Iterable[Field]) -> None:
    status = said.fields.get("status")
    found = next((one for one in fields if status and status.text in one.wires), None)
    enum = getattr(found.type, "enum", "") if found else ""
    if not status or not enum or getattr(found.type if found else None, "kind", "") != ENUM:
        return
    words = {one.text: one for several in said.statuses.values() for one in several}
    if lacking := sorted(set(context.enums[enum].values) - words.keys()):
        names = ", ".join(map(repr, lacking))
        context.problems.add(status.place, f"{enum} has {names}: say in 'statuses' what that is")
    for word, one in words.items():
        if word not in context.enums[enum].values:
            context.problems.add(one.place, f"{enum} has no {word!r}, {meant(word, context.enums[enum].values)}")
