"""What came of the items of a batch, whichever of its ways the exchange has to say it.

Classic operations answer with two lists, the unified account with one whose failed items carry an error code, some with
a flag an item. By the house rules of the catalogue these are called `successes` and `failures`, `items`, `code` and
`succeeded`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol, TypeVar, overload

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

_NO_ERROR = frozenset({"", "0", "00000"})


class _HasSuccesses(Protocol[T_co]):
    @property
    def successes(self) -> Sequence[T_co] | None: ...


class _HasFailures(Protocol[T_co]):
    @property
    def failures(self) -> Sequence[T_co] | None: ...


class _HasItems(Protocol[T_co]):
    @property
    def items(self) -> Sequence[T_co] | None: ...


@overload
def successes(answer: _HasSuccesses[T]) -> list[T]: ...
@overload
def successes(answer: _HasItems[T]) -> list[T]: ...
@overload
def successes(answer: Sequence[T]) -> list[T]: ...
def successes(answer: Any) -> list[Any]:
    """The items of a batch that were carried out."""
    if hasattr(answer, "successes"):
        return list(answer.successes or ())
    return [item for item in _items(answer) if not _failed(item)]


@overload
def failures(answer: _HasFailures[T]) -> list[T]: ...
@overload
def failures(answer: _HasItems[T]) -> list[T]: ...
@overload
def failures(answer: Sequence[T]) -> list[T]: ...
def failures(answer: Any) -> list[Any]:
    """The items of a batch that failed."""
    if hasattr(answer, "failures"):
        return list(answer.failures or ())
    return [item for item in _items(answer) if _failed(item)]


def _items(answer: Any) -> Iterable[Any]:
    return (answer.items or ()) if hasattr(answer, "items") else answer


def _failed(item: Any) -> bool:
    return str(getattr(item, "code", None) or "") not in _NO_ERROR or getattr(item, "succeeded", None) is False
