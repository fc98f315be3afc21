"""Replies to commands, and what private channels tell of orders. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any

import msgspec

from bitget_runtime.fake.checks import PARAMETER_MISSING, Parameters, Refusal, declared_inside, missing_inside
from bitget_runtime.fake.streams.documented import EVERYTHING, Subscription, documented
from bitget_runtime.fake.streams.words import SUCCESS_CODES

if TYPE_CHECKING:
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.stream.wire.channel import Channel, Command
    from bitget_runtime.values.parameters import Parameter

_SIZES = ("size", "qty", "base_size")
"""What models call the amount of an order."""

_PRODUCTS = ("inst_type", "product_type", "category")
"""What requests call the product line."""

_CONDITION = "trigger_price"
"""What only orders that wait for a price have."""

_ORDER_NUMBERS = count(1_300_000_000_000_000_001)


@dataclass(frozen=True)
class Order:
    """An order, a cancellation or a modification that was accepted.

    Attributes:
        generation: Generation of the API.
        words: Words of the path or address, which tell product lines apart where no parameter does.
        values: What was sent, by Python names, with the order's ids.
        conditional: It waits for a price.
    """

    generation: str
    words: frozenset[str]
    values: Mapping[str, Any] = field(default_factory=dict)
    conditional: bool = False

    def concerns(self, subscription: Subscription) -> bool:
        """Whether a subscription is told of it."""
        channel = subscription.channel
        if not _tells_of_orders(channel) or channel.address.partition(".")[0] != self.generation:
            return False
        if (_CONDITION in documented(channel).names) != self.conditional:
            return False
        symbol, wanted = self.values.get("symbol"), subscription.values.get("symbol", EVERYTHING)
        line = subscription.values.get("inst_type") or next(iter(channel.constant.values()), "")
        return wanted in (EVERYTHING, symbol) and self._is_of(line.casefold())

    def _is_of(self, line: str) -> bool:
        """Whether it is of a product line, in lower case."""
        said = next((str(self.values[name]).casefold() for name in _PRODUCTS if name in self.values), None)
        return line in (self.generation, said) or line in self.words

    def push_for(self, subscription: Subscription, now: int) -> bytes:
        """What a subscription is told: the documented example with what is known of this order."""
        names = subscription.documented.names
        item = dict(subscription.documented.first)
        known = dict(self.values)
        size = next((known[name] for name in _SIZES if name in known), None)
        known |= {name: size for name in _SIZES if size is not None}
        known |= {name: str(now) for name in names if name in ("created_time", "updated_time")}
        for name, value in known.items():
            wire = names.get(name)
            if wire is not None and value is not None:
                item[wire] = value
        return subscription.push([item], subscription.documented.action, now)


def _tells_of_orders(channel: Channel[Any]) -> bool:
    names = documented(channel).names
    return (
        channel.scope == "private"
        and channel.pushes == "events"
        and "order_id" in names
        and any(name.endswith("status") for name in names)
    )


def orders_of(operation: Operation[Any], parameters: Parameters, answer: bytes) -> list[Order]:
    """The orders that an accepted request is about, with the ids in the response."""
    if operation.outcome != "order":
        return []
    ids = list(_ids_in(msgspec.json.decode(answer), operation.api.client_order_id))
    generation = operation.address.partition(".")[0]
    words = frozenset(operation.path.casefold().replace("-", "/").split("/"))
    orders = []
    for number, (declared, sent) in enumerate(_items(operation, parameters)):
        order_ids = ids[number] if number < len(ids) else {}
        values = {one.name: sent[one.wire] for one in declared if sent.get(one.wire) is not None}
        conditional = any(one.name == _CONDITION for one in declared)
        orders.append(Order(generation, words, values | order_ids, conditional))
    return orders


def _items(operation: Operation[Any], parameters: Parameters) -> Iterator[tuple[tuple[Parameter, ...], dict[str, Any]]]:
    """What is declared and sent of each order: the request itself, or the items of its list."""
    own_id = operation.api.client_order_id
    if isinstance(parameters, list):
        yield from ((operation.parameters, item) for item in parameters if isinstance(item, dict))
        return
    if any(one.wire == own_id for one in operation.parameters):
        yield operation.parameters, parameters
        return
    for one in operation.parameters:
        inside = declared_inside(one.annotation)
        batch = parameters.get(one.wire)
        if isinstance(batch, list) and any(each.wire == own_id for each in inside):
            yield from ((inside + operation.parameters, {**parameters, **item}) for item in batch)


def _ids_in(answer: Any, own_id: str) -> Iterator[dict[str, Any]]:
    """The ids of each order in a response, in order, by Python names."""
    if isinstance(answer, list):
        for one in answer:
            yield from _ids_in(one, own_id)
    elif isinstance(answer, dict):
        if own_id in answer:
            order_id = next((value for name, value in answer.items() if name.casefold() == "orderid"), None)
            yield {"order_id": order_id, "client_oid": answer[own_id]}
        else:
            for one in answer.values():
                yield from _ids_in(one, own_id)


@dataclass(frozen=True)
class Answered:
    """What a command brings about.

    Attributes:
        reply: The frame that answers it.
        orders: The orders that it is about; none where it was refused.
    """

    reply: bytes
    orders: tuple[Order, ...]


def missing_parameter(command: Command[Any], sent: Any) -> Refusal | None:
    """What a command lacks of what it needs."""
    if not isinstance(sent, list if command.body_is_list else dict) or not sent:
        return Refusal(PARAMETER_MISSING, "args") if command.required or command.body_is_list else None
    missing = missing_inside(command.parameters, sent, "")
    return None if missing is None else Refusal(PARAMETER_MISSING, missing)


def carried_out(command: Command[Any], head: Mapping[str, Any], sent: Any, now: int) -> Answered:
    """The documented reply to a command, with its own id, names and order ids.

    Args:
        command: The command.
        head: The frame around its parameters.
        sent: Its parameters.
        now: Milliseconds since the epoch, by the exchange's clock.
    """
    inside = command.facts.parameters_in
    example = msgspec.json.decode(command.examples[0].reply)
    shown = example["args"] if inside is None else [example["arg"][0][inside]]
    like = next((one for one in shown if str(one.get("code", "")) in SUCCESS_CODES), shown[0])
    items = sent if isinstance(sent, list) else [sent]
    replied = [_replied(like, item, command.api.client_order_id, now) for item in items]
    echoed = {name: value for name, value in head.items() if name != "op"}
    if inside is None:
        reply = {**example, **{name: value for name, value in echoed.items() if name in example}, "args": replied}
    else:
        reply = {**example, "arg": [{**example["arg"][0], **echoed, inside: replied[0]}]}
    if "ts" in reply:
        reply["ts"] = str(now)
    orders = (_order(command, head, item, ids) for item, ids in zip(items, replied, strict=True))
    return Answered(msgspec.json.encode(reply), tuple(orders))


def _replied(like: Mapping[str, Any], sent: Mapping[str, Any], own_id: str, now: int) -> dict[str, Any]:
    """What is said of one order."""
    item = {name: sent.get(name) or value for name, value in like.items()}
    number = str(next(_ORDER_NUMBERS))
    for name in like:
        if name.casefold() == "orderid" and not sent.get(name):
            item[name] = number
        elif name == own_id and not sent.get(name):
            item[name] = f"{number}-of-the-exchange"
        elif name.endswith("Time"):
            item[name] = str(now)
    return item


def _order(command: Command[Any], head: Mapping[str, Any], sent: Mapping[str, Any], ids: Mapping[str, Any]) -> Order:
    values = {one.name: head[one.wire] for one in command.frame.parameters if head.get(one.wire) is not None}
    values |= {one.name: sent[one.wire] for one in command.parameters if sent.get(one.wire) is not None}
    values |= next(_ids_in(dict(ids), command.api.client_order_id), {})
    words = frozenset(str(value).casefold() for value in command.constant.values())
    return Order(command.address.partition(".")[0], words, values)
