"""Documented examples: which one answers a call, and its content."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from bitget_runtime.fake.checks import Parameters, read_parameters

if TYPE_CHECKING:
    from bitget_runtime.rest.operation import Example, Operation


class Documented(NamedTuple):
    """The content of an example.

    Attributes:
        data: Data of the response.
        made: When the response was made, in milliseconds; None if not given.
    """

    data: object = None
    made: int | None = None


@cache
def documented(operation: Operation[Any], place: int) -> Documented:
    """The content of one of an operation's examples."""
    names = operation.api.envelope
    response = msgspec.json.decode(operation.examples[place].response)
    made = response.get(names.time)
    return Documented(response.get(names.data), int(made) if str(made).isdigit() else None)


def best_example(operation: Operation[Any], parameters: Parameters) -> Documented:
    """The example whose request equals the one received, otherwise the first; an empty one if there is none."""
    examples = operation.examples
    fitting = (place for place, one in enumerate(examples) if _asks_for(one, operation.method, parameters))
    return documented(operation, next(fitting, 0)) if examples else Documented()


def _asks_for(example: Example, method: str, parameters: Parameters) -> bool:
    text = (example.request or "").encode()
    return read_parameters(method, text, text) == parameters
