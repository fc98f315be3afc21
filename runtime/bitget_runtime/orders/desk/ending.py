"""What ends one order, whether the exchange has an operation for one or only for several of them: pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, get_args

from bitget_runtime.orders.desk.asking import asked
from bitget_runtime.orders.desk.tracked import named_by

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.orders.facts import Argument, Call, OrderLife
    from bitget_runtime.rest.operation import Operation


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


def _of_one(call: Call, operation: Operation[Any], named: Mapping[Argument, object]) -> dict[str, Any]:
    """The arguments of an operation on several orders, for one."""
    entries = next(one for one in operation.form.parameters if one.wire == call.entries)
    (item,) = get_args(entries.annotation)
    names = dict(zip(item.__struct_encode_fields__, item.__struct_fields__, strict=True))
    own = {names[call.arguments[meaning]]: value for meaning, value in named.items() if meaning in call.arguments}
    beside = {call.beside[meaning]: value for meaning, value in named.items() if meaning in call.beside and value}
    return {**beside, entries.wire: [item(**own)], **call.constant}
