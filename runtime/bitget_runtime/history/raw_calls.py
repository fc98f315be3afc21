"""Operations whose response keeps its data as bytes: columns are made of those."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from bitget_runtime.rest.operation import Operation


@cache
def raw_call(operation: Operation[Any]) -> Operation[msgspec.Raw]:
    """The same operation, its data being the JSON as sent: `null` where there is none.

    `Any`: whatever its data is otherwise.
    """
    raw: Operation[msgspec.Raw] = object.__new__(Operation)  # copy() gives the operation itself, as pickle does
    vars(raw).update(vars(operation), response_type=msgspec.Raw, takes_any_json=False)
    vars(raw).pop("decoder", None)
    return raw
