"""Several items in one call: each is carried out or refused by itself, and a refused one does not affect the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.denied import Denied

R = TypeVar("R")


def results_of(items: Iterable[Asked], carry_out: Callable[[Asked], R]) -> Iterator[tuple[Asked, R | Refused | Denied]]:
    """Each item with its result, or with why it was refused."""
    for item in items:
        try:
            yield item, carry_out(item)
        except (Refused, Denied) as refusal:
            yield item, refusal
