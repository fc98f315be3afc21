"""Generated methods as those of the orders: the same code, with what is different said in the docstring."""

from __future__ import annotations

from collections.abc import Callable
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
    """The same of a batch."""
    return _told(method, _ALL_PLACED)


def _told(method: Callable[..., object], first: str) -> FunctionType:
    of = cast("FunctionType", method)
    own = FunctionType(of.__code__, of.__globals__, of.__name__, of.__defaults__, of.__closure__)
    own.__kwdefaults__ = of.__kwdefaults__
    own.__annotations__ = of.__annotations__
    own.__qualname__, own.__module__ = of.__qualname__, of.__module__
    own.__doc__ = first + (of.__doc__ or "")
    return own
