"""What a call may ask its driver to do, besides sending a request."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

from bitget_runtime.transport.interface import HttpRequest, HttpResponse

if TYPE_CHECKING:
    from bitget_runtime.pacing.interface import CallBudget, Turn
    from bitget_runtime.rest.wire.response import RawResponse

T = TypeVar("T")


class Wait(NamedTuple):
    """Wait; the result is None."""

    seconds: float


class Reserve(NamedTuple):
    """Book a turn; the result is how many seconds to wait for it."""

    budget: CallBudget
    turn: Turn
    longest: float


Step: TypeAlias = HttpRequest | Wait | Reserve
"""What to do next. A request is to be sent, once."""

Result: TypeAlias = HttpResponse | Exception | float | None
"""The result of a step."""

Steps: TypeAlias = "Generator[Step, Result, RawResponse[T]]"
"""Yields what to do next, receives the result of each, and returns the final response."""

R = TypeVar("R")

Part: TypeAlias = Generator[Step, Result, R]
"""Some of the steps of a call, with a result."""
