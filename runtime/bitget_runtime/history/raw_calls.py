"""Operations whose response keeps its data as bytes, from which columns are built."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from bitget_runtime.rest.operation import Operation


@cache
def raw_call(operation: Operation[Any]) -> Operation[msgspec.Raw]:
    """The same operation with its data as the JSON received: `null` if there is none.

    `Any`: any data.
    """
    raw: Operation[msgspec.Raw] = object.__new__(Operation)  # copy() returns the operation itself, as pickle does
    vars(raw).update(vars(operation), response_type=msgspec.Raw, takes_any_json=False)
    vars(raw).pop("decoder", None)
    return raw
