"""What to send for given arguments, and which orders a response is about: pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.order_facts import Call, OrderLife
from bitget_runtime.order_words import Argument, ReadField
from bitget_runtime.orders.known.reading import Reader, category_of, terms_of
from bitget_runtime.orders.known.state import Terms

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.rest.endpoint import Endpoint
    from bitget_runtime.stream.wire.channel import Command


class ArgumentReader(Reader):
    """Reads the arguments of an order as if they were a row."""

    __slots__ = ()

    def get(self, meaning: ReadField) -> object:
        value = self.row.get(self.fields.get(meaning))
        return "yes" if value is True else "no" if value is False else value

    def number(self, meaning: ReadField) -> Decimal | None:
        value = self.get(meaning)
        try:
            return None if value is None else Decimal(str(value))
        except InvalidOperation:
            return None


class Ids(NamedTuple):
    """IDs of an order in a response; empty if it does not have them."""

    order_id: str
    client_order_id: str


def asked(call: Call, given: Mapping[Argument, object]) -> dict[str, Any]:
    """The arguments by wire name, without those the call doesn't take. `Any`: its writers check it."""
    named = {call.arguments[meaning]: value for meaning, value in given.items() if meaning in call.arguments and value}
    return {**call.constant, **named}


def lacks(call: Call, endpoint: Endpoint, given: Mapping[Argument, object]) -> bool:
    """Whether a required argument is missing."""
    return not endpoint.required <= asked(call, given).keys()


def plan_types(life: OrderLife, call: Call) -> tuple[str, ...]:
    """Kinds of plan orders that a list shows one at a time; empty if it shows all at once."""
    return tuple(dict.fromkeys(life.plans.values())) if "plan_type" in call.arguments else ()


def meant(call: Call, written: Mapping[str, Any], meaning: Argument) -> str:
    """The text that was sent for an argument; empty if there isn't one."""
    value = written.get(call.arguments.get(meaning, ""), "")
    return value if isinstance(value, str) else ""


def terms_asked(life: OrderLife, category: str, written: Mapping[str, Any]) -> Terms:
    """What an order is to do, by the arguments that it is sent with."""
    rows = life.asked
    return terms_of(life, ArgumentReader(written, rows.fields), category, rows.side)


def ids_in(api: ApiFacts, data: object) -> Ids:
    """The IDs in a response about one order."""
    values = dict(_members(data)) if isinstance(data, Struct) else {}
    return Ids(*(values.get(name) or "" for name in (api.order_id, api.client_order_id)))


def _members(data: Struct) -> Iterator[tuple[str, str]]:
    for name, wire in zip(data.__struct_fields__, data.__struct_encode_fields__, strict=True):
        value = getattr(data, name)
        if isinstance(value, str):
            yield wire, value


class Identity(NamedTuple):
    """How an order is identified.

    Attributes:
        kind: Kind of order, such as `uta`.
        category: Product line; empty if the kind has only one, which is never named.
        symbol: Instrument; empty while unknown.
        client_order_id: Its client order ID; empty if it has none.
    """

    kind: str
    category: str
    symbol: str
    client_order_id: str


def identity_of(life: OrderLife, call: Call, written: Mapping[str, Any], beside: Mapping[str, Any]) -> Identity:
    """The identity of an order that is about to be sent.

    Args:
        life: The kind of orders.
        call: The call that places it.
        written: Its parameters, as sent.
        beside: Parameters given once for all orders of a batch.
    """
    said: dict[Argument, str] = {meaning: str(beside.get(wire) or "") for meaning, wire in call.beside.items()}
    names: tuple[Argument, ...] = ("category", "symbol", "client_order_id")
    category, symbol, own = (meant(call, written, name) or said.get(name, "") for name in names)
    only = next(iter(life.categories)) if len(life.categories) == 1 else ""
    return Identity(life.kind, category_of(life, category) or only, symbol, own)


class Framed(NamedTuple):
    """What a command sends: the fields next to the parameters, and the parameters."""

    beside: dict[str, Any]
    arguments: dict[str, Any]

    def put(self, command: Command[Any], name: str, value: object) -> None:
        """Add a value where its name belongs."""
        (self.beside if name in command.frame.writers else self.arguments)[name] = value


def by_command(life: OrderLife, command: Command[Any], arguments: Mapping[str, Any]) -> Framed:
    """The arguments of the operation that places an order, as those of the equivalent command.

    Raises:
        InvalidArgument: the command takes no such argument, or requires another one.
    """
    names, category = life.placed_by_command, life.operations["place"].arguments.get("category")
    result = Framed({}, dict(life.commands["place"].constant))
    for wire, value in arguments.items():
        if value is None:
            continue
        if wire == category and value in life.categories:
            value = life.categories[value].on_stream
        name = names.get(wire) or _alike(wire, command.frame.writers) or _alike(wire, command.form.writers)
        if name is None:
            why = f"{wire} can't be sent over a WebSocket: place the order by REST"
            raise InvalidArgument(why, operation=command.address)
        result.put(command, name, value)
    for form, given in ((command.frame, result.beside), (command.form, result.arguments)):
        if not form.required <= given.keys():
            lacking = [one.name for one in form.parameters if one.wire in form.required - given.keys()]
            why = f"give {' and '.join(lacking)} too: over a WebSocket that is required"
            raise InvalidArgument(why, operation=command.address)
    return result


def framed(life: OrderLife, call: Call, command: Command[Any], given: Mapping[Argument, object]) -> Framed:
    """What a command sends for given arguments, without those it doesn't take."""
    result = Framed({}, {})
    category = life.categories.get(str(given.get("category") or ""))
    on_stream: dict[Argument, object] = {**given}
    if category is not None:
        on_stream["category"] = category.on_stream
    for name, value in asked(call, on_stream).items():
        result.put(command, name, value)
    return result


def _alike(wire: str, names: Mapping[str, object]) -> str | None:
    """The name that differs only in case."""
    return next((name for name in names if name.casefold() == wire.casefold()), None)
