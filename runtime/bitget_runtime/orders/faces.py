"""What the orders of both clients have in common: generated methods with another docstring, and hints at names."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from types import FunctionType
from typing import Any, cast

_PLACED = """Place an order, and follow it to its end. What is returned is the order, not the response to the request.

        A lost response does not raise: the order is `UNKNOWN` then, and is looked up. A refusal raises. For the rest it
        is this method:

        """

_ALL_PLACED = """Place several orders, and follow each to its end. What is returned are the orders, in the same order.

        Nothing that may have been sent raises: an order is `REJECTED` where the exchange refused it, and `UNKNOWN`
        where the response is lost, and is looked up then. For the rest it is this method:

        """


def as_placing(method: Callable[..., object]) -> Any:
    """A generated method that places an order. `Any`: the caller knows what it returns then."""
    return _told(method, _PLACED)


def as_placing_many(method: Callable[..., object]) -> Any:
    """The same for a batch."""
    return _told(method, _ALL_PLACED)


def _told(method: Callable[..., object], first: str) -> FunctionType:
    of = cast("FunctionType", method)
    own = FunctionType(of.__code__, of.__globals__, of.__name__, of.__defaults__, of.__closure__)
    own.__kwdefaults__ = of.__kwdefaults__
    own.__annotations__ = of.__annotations__
    own.__qualname__, own.__module__ = of.__qualname__, of.__module__
    own.__doc__ = first + (of.__doc__ or "")
    return own


def no_such_name(orders: object, order: type, name: str) -> AttributeError:
    """The error for a name that orders do not have, which says what to write instead."""
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
