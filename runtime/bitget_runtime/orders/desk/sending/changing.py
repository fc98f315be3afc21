"""What is sent to change an order in its place, or to end it, where that takes an operation on several too: pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.orders.desk.asking import asked
from bitget_runtime.orders.desk.tracked import named_by, said_of

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.orders.facts import Argument, Call, OrderLife
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.batch import BatchReader
    from bitget_runtime.values.scalars import Number


CHANGED: tuple[Argument, ...] = ("price", "qty", "trigger_price", "trailing_rate")
"""What can be changed."""


class Change(NamedTuple):
    """What an order is to be changed to; None for what stays."""

    price: Number | None
    qty: Number | None
    trigger_price: Number | None = None
    trailing_rate: Number | None = None

    def said(self) -> dict[Argument, Number]:
        """What it says.

        Raises:
            InvalidArgument: that is nothing.
        """
        found: dict[Argument, Number] = {}
        for meaning, value in zip(CHANGED, self, strict=True):
            if value is not None:
                found[meaning] = value
        if not found:
            raise InvalidArgument(f"give what is to change: one of {', '.join(CHANGED)}")
        return found


def changing(
    life: OrderLife, operation: Operation[Any], order: Tracked, said: Mapping[Argument, Number]
) -> dict[str, Any]:
    """What changes an order in its place, by wire name. `Any`: its writers check it.

    Raises:
        InvalidArgument: what is left out is required, or would be taken away.
    """
    call = life.operations["modify"]
    if taken := [meaning for meaning in call.resets if meaning not in said]:
        raise InvalidArgument(f"give {taken[0]} too, 0 where there is to be none: a change without it takes it away")
    repeated: tuple[Argument, ...] = ("order_type", "margin_coin")
    needed: list[Argument] = [name for name in repeated if call.arguments.get(name) in operation.required]
    given: dict[Argument, object] = {**named_by(life, order), **said}
    for name in needed:
        given[name] = said_of(life, order, name)
    rate = said.get("trailing_rate") or said_of(life, order, "trailing_rate")
    given["trailing_rate"] = rate  # every change of a trailing stop requires it
    lacking = [each for each in CHANGED if call.arguments.get(each) in operation.required and not given.get(each)]
    if lacking:
        whole = "; one that is for a whole position has none: cancel it, and place another" if "qty" in lacking else ""
        raise InvalidArgument(f"give {' and '.join(lacking)} too: a change requires it{whole}")
    return asked(call, given)


def ending(
    life: OrderLife, operations: Mapping[str, Operation[Any]], order: Tracked
) -> tuple[Operation[Any], dict[str, Any]]:
    """What cancels an order: the operation, and its arguments by wire name. `Any`: its writers check them."""
    named = named_by(life, order)
    call = life.operations.get("cancel")
    if call is not None:
        return operations[call.address], asked(call, named)
    call = life.operations["cancel_many"]
    operation = operations[call.address]
    return operation, _of_one(call, operation, named)


def is_accepted(life: OrderLife, batches: BatchReader, data: Any) -> bool:
    """Whether the exchange has accepted what `ending` asks for, by its response; `Any`: data of any model."""
    return "cancel" in life.operations or bool(batches.successes(data))


def _of_one(call: Call, operation: Operation[Any], named: Mapping[Argument, object]) -> dict[str, Any]:
    """The arguments of an operation on several orders, for one."""
    entries = next(one for one in operation.form.parameters if one.wire == call.entries)
    (item,) = get_args(entries.annotation)
    names = dict(zip(item.__struct_encode_fields__, item.__struct_fields__, strict=True))
    own = {names[call.arguments[meaning]]: value for meaning, value in named.items() if meaning in call.arguments}
    beside = {call.beside[meaning]: value for meaning, value in named.items() if meaning in call.beside and value}
    return {**beside, entries.wire: [item(**own)], **call.constant}
