"""What the orders of both clients have in common: generated methods with another docstring, and hints about names."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from types import FunctionType
from typing import TYPE_CHECKING, Any, cast

from bitget_runtime.orders.known.state import OrderState

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.engine import Engine

_PLACED = """Place an order, and follow it to its end. Returns the order, not the response to the request.

        A lost response does not raise: the order is then `UNKNOWN`, and is looked up. A refusal raises. Otherwise it
        behaves like this method:

        """

_ALL_PLACED = """Place several orders, and follow each to its end. Returns the orders, in the same sequence.

        Nothing that may have been sent raises: an order is `REJECTED` if the exchange refused it, and `UNKNOWN`
        if the response is lost, and is then looked up. Otherwise it behaves like this method:

        """


def as_placing(method: Callable[..., object], order: type) -> Any:
    """A generated method that places an order of a class. `Any`: the caller knows what it returns."""
    return _of_orders("place", method, _PLACED, order.__name__)


def as_placing_many(method: Callable[..., object], order: type) -> Any:
    """The same for a batch."""
    return _of_orders("place_many", method, _ALL_PLACED, f"list[{order.__name__}]")


def _of_orders(name: str, method: Callable[..., object], first: str, result: str) -> FunctionType:
    of = cast("FunctionType", method)
    own = FunctionType(of.__code__, of.__globals__, name, of.__defaults__, of.__closure__)
    own.__kwdefaults__ = of.__kwdefaults__
    own.__annotations__ = {**of.__annotations__, "return": result}
    own.__qualname__, own.__module__ = f"orders.{name}", of.__module__
    own.__doc__ = first + (of.__doc__ or "")
    return own


def shown_orders(name: str, engine: Engine | None) -> str:
    """What a `repr` shows of orders; None for those that aren't open. From any thread."""
    if engine is None:
        return f"{name}(not open)"
    states = [order.life.state for order in engine.tracker]
    unknown = f", {states.count(OrderState.UNKNOWN)} of unknown outcome" if OrderState.UNKNOWN in states else ""
    return f"{name}({len(states)} open{unknown}, {'synced' if engine.synced else 'not synced'})"


def no_such_name(orders: object, order: type, name: str) -> AttributeError:
    """The error for a name that orders don't have, with a hint at what to write instead."""
    known, said = type(orders), f"{type(orders).__name__!r} object has no attribute {name!r}"
    if name.startswith("_"):
        return AttributeError(said, name=name, obj=orders)
    groups = [one for each in known.__mro__ for one in vars(each) if isinstance(vars(each)[one], cached_property)]
    having = [one for one in groups if hasattr(getattr(orders, one), name)]
    if having:
        hint = f"write {' or '.join(f'orders.{one}.{name}' for one in having)}"
    elif hasattr(order, name):
        hint = f"an order has it: order = orders.place(...) or orders.find(order_id=...), then order.{name}"
    else:
        hint = f"there are {', '.join(one for one in dir(orders) if not one.startswith('_'))}"
    return AttributeError(f"{said}: {hint}", name=name, obj=orders)
