"""What to send to change an order in place, or to cancel it, also with an operation on several: pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from bitget_runtime.errors import InvalidArgument, OrderNotOpen
from bitget_runtime.orders.desk.asking import asked
from bitget_runtime.orders.desk.tracked import named_by, said_of
from bitget_runtime.orders.instrument import number
from bitget_runtime.orders.known.changing import AskedChange
from bitget_runtime.values.scalars import write_number_or_empty

if TYPE_CHECKING:
    from bitget_runtime.order_facts import Call, OrderLife
    from bitget_runtime.order_words import Argument
    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.pacing.clock import Clock
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.batch import BatchReader
    from bitget_runtime.values.scalars import Number


CHANGED: tuple[Argument, ...] = ("price", "qty", "trigger_price", "trailing_rate", "take_profit", "stop_loss")
"""The arguments that can be changed."""

EXITS: tuple[Argument, ...] = ("take_profit", "stop_loss")
"""Those of them that close what an order opens."""

_MOST_AT_ONCE = 20
"""The fewest that any operation takes of those that cancel several orders, as far as that is documented."""


class Change(NamedTuple):
    """The new values of an order; None for those that stay."""

    price: Number | None
    qty: Number | None
    trigger_price: Number | None = None
    trailing_rate: Number | None = None
    take_profit: Number | None = None
    stop_loss: Number | None = None

    def asked(self, clock: Clock, within: int) -> AskedChange:
        """The same as it is about to be sent, by a clock; it is accepted within so many milliseconds, or not at all."""
        since = clock.now_ms() - int((clock.uncertainty or 0) * 1_000)
        price = None if self.price is None else number(self.price, "price")
        qty = None if self.qty is None else number(self.qty, "qty")
        return AskedChange(since, clock.after_now_ms() + within, price, qty)

    def said(self) -> dict[Argument, Number]:
        """The values that are given.

        Raises:
            InvalidArgument: there are none.
        """
        found: dict[Argument, Number] = {}
        for meaning, value in zip(CHANGED, self, strict=True):
            if value is not None:
                found[meaning] = value
        if not found:
            raise InvalidArgument(f"give something to change: one of {', '.join(CHANGED)}")
        return found


def changing(
    life: OrderLife, operation: Operation[Any], order: Tracked, said: Mapping[Argument, Number]
) -> dict[str, Any]:
    """The arguments that change an order in place, by wire name. `Any`: its writers check them.

    Raises:
        InvalidArgument: an argument that is left out is required, or would be removed.
    """
    call = life.operations["modify"]
    if taken := [meaning for meaning in call.resets if meaning not in said]:
        raise InvalidArgument(f"give {taken[0]} too, or 0 for none: a change without it removes it")
    repeated: tuple[Argument, ...] = ("order_type", "margin_coin")
    needed: list[Argument] = [name for name in repeated if call.arguments.get(name) in operation.required]
    given: dict[Argument, object] = {**named_by(life, order), **said}
    for name in needed:
        given[name] = said_of(life, order, name)
    rate = said.get("trailing_rate") or said_of(life, order, "trailing_rate")
    given["trailing_rate"] = rate  # every change of a trailing stop requires it
    lacking = [each for each in CHANGED if call.arguments.get(each) in operation.required and not given.get(each)]
    unsized = {call.arguments["qty"]: ""} if "qty" in lacking and _is_unsized(life, operation, order) else {}
    if unsized:
        lacking.remove("qty")
    if lacking:
        raise InvalidArgument(f"give {' and '.join(lacking)} too: a change requires it")
    return {**asked(call, given), **unsized}


def kept(life: OrderLife, order: Tracked) -> dict[Argument, object]:
    """The arguments that an order's replacement has only if they are sent again, as the order has them.

    Raises:
        InvalidArgument: it was placed elsewhere, so they are not known.
    """
    call = life.operations["modify"]
    if call.resets and order.is_external:
        raise InvalidArgument(
            f"order {order} was placed elsewhere, and may have a {call.resets[0].replace('_', ' ')} or the like, which "
            f"its replacement would lack: cancel it and place another, or call {call.address}"
        )
    return {name: value for name in call.resets if (value := said_of(life, order, name))}


def _is_unsized(life: OrderLife, operation: Operation[Any], order: Tracked) -> bool:
    """Whether an order was placed here without a quantity, for a whole position, and a change of it may say so."""
    wire = life.operations["modify"].arguments["qty"]
    return (
        not order.is_external
        and not said_of(life, order, "qty")
        and operation.form.writers[wire] is write_number_or_empty
    )


def ending(
    life: OrderLife, operations: Mapping[str, Operation[Any]], order: Tracked
) -> tuple[Operation[Any], dict[str, Any]]:
    """The operation that cancels an order, and its arguments by wire name. `Any`: its writers check them."""
    named = named_by(life, order)
    call = life.operations.get("cancel")
    if call is not None:
        return operations[call.address], asked(call, named)
    return ending_several(life, operations, [order])


def ending_several(
    life: OrderLife, operations: Mapping[str, Operation[Any]], orders: Sequence[Tracked]
) -> tuple[Operation[Any], Any]:
    """The operation that cancels several orders, which are `together`, and its arguments. `Any`: a list of entries, or
    arguments with one in them."""
    call = life.operations["cancel_many"]
    operation = operations[call.address]
    named = [named_by(life, order) for order in orders]
    entries = _entries(call, operation, named)
    if not call.entries:
        return operation, entries
    beside = {call.beside[meaning]: value for meaning, value in named[0].items() if meaning in call.beside and value}
    return operation, {**beside, call.entries: entries, **call.constant}


def together(life: OrderLife, orders: Iterable[Tracked]) -> list[list[Tracked]]:
    """The orders of a kind, shared out so that each request cancels as many as it may."""
    call = life.operations.get("cancel_many")
    if call is None:
        return [[order] for order in orders]
    groups: dict[tuple[object, ...], list[list[Tracked]]] = {}
    for order in orders:
        named = named_by(life, order)
        group = groups.setdefault((*(named.get(each) for each in ("category", *call.beside)),), [[]])
        if len(group[-1]) == _MOST_AT_ONCE:
            group.append([])
        group[-1].append(order)
    return [several for group in groups.values() for several in group]


class Fate(Enum):
    """The result of a cancel: accepted; refused, because the order isn't open yet, or not any more; or refused by an
    operation on several orders, which doesn't say why."""

    ACCEPTED = "accepted"
    TOO_EARLY = "too early"
    NOT_OPEN = "not open any more"
    UNEXPLAINED = "unexplained"


def fate_of(life: OrderLife, batches: BatchReader, outcome: Any, *, was_seen: bool) -> Fate:
    """The result of an `ending`.

    Args:
        life: The kind of orders.
        batches: Reads responses to operations on several orders.
        outcome: The response's data, of any model, or `OrderNotOpen`; None if the reply to a command has none.
        was_seen: The exchange had confirmed the order before the cancel was sent. If it had not, a refusal proves
            nothing: the order may arrive later.
    """
    if isinstance(outcome, OrderNotOpen):
        return Fate.NOT_OPEN if was_seen else Fate.TOO_EARLY
    if outcome is None or "cancel" in life.operations or batches.successes(outcome):
        return Fate.ACCEPTED
    return Fate.UNEXPLAINED if was_seen else Fate.TOO_EARLY


def _entries(call: Call, operation: Operation[Any], named: Iterable[Mapping[Argument, object]]) -> list[Any]:
    """The entries of an operation on several orders. `Any`: of its own model."""
    listed = operation.request_type
    if call.entries:
        listed = next(one.annotation for one in operation.form.parameters if one.wire == call.entries)
    (item,) = get_args(listed)
    names = dict(zip(item.__struct_encode_fields__, item.__struct_fields__, strict=True))
    return [
        item(**{names[call.arguments[meaning]]: value for meaning, value in one.items() if meaning in call.arguments})
        for one in named
    ]
