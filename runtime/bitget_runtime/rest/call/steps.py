"""What a call may ask its driver to do, beside sending a request."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

from bitget_runtime.transport.interface import HttpRequest, HttpResponse

if TYPE_CHECKING:
    from bitget_runtime.pacing.budget import Budget
    from bitget_runtime.pacing.interface import Turn
    from bitget_runtime.rest.wire.response import RawResponse

T = TypeVar("T")


class Wait(NamedTuple):
    """Wait; the result is None."""

    seconds: float


class Reserve(NamedTuple):
    """Book a turn; the result is how many seconds to wait for it."""

    budget: Budget
    turn: Turn
    longest: float


Step: TypeAlias = HttpRequest | Wait | Reserve
"""What is to be done next. A request is to be sent, once."""

Result: TypeAlias = HttpResponse | Exception | float | None
"""What a step led to."""

Steps: TypeAlias = "Generator[Step, Result, RawResponse[T]]"
"""Yields what to do next, receives the result of each, and returns the response that is left in the end."""

R = TypeVar("R")

Part: TypeAlias = Generator[Step, Result, R]
"""A part of the steps of a call, which comes to something."""
