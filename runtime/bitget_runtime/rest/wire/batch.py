"""Splits the response to a batch into successes and failures, whichever format the exchange used.

Classic operations respond with two lists, the unified account with one whose failed items carry an error code, some
operations with a flag per item. By the catalogue's conventions these are called `successes` and `failures`,
`items`, `code` (or `error_code`) and `succeeded`. A code that leaves the outcome open, or that the catalogue doesn't
know, makes an item neither a success nor a failure, and so does a list that contradicts its item.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypeVar, overload

from msgspec import Struct

from bitget_runtime.errors import ApiError, DecodeError, InvalidArgument, OrderRejected, error_class
from bitget_runtime.values.read import RAW, field_of

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.rest.operation import Operation

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

ItemOutcome: TypeAlias = Literal["success", "failure", "unknown"]

_SUCCESS = "00000"
_NO_ERROR = frozenset({"", "0", _SUCCESS})


class _HasSuccesses(Protocol[T_co]):
    @property
    def successes(self) -> Sequence[T_co] | None: ...


class _HasFailures(Protocol[T_co]):
    @property
    def failures(self) -> Sequence[T_co] | None: ...


class _HasItems(Protocol[T_co]):
    @property
    def items(self) -> Sequence[T_co] | None: ...


class BatchReader:
    """Sorts the items of a batch by outcome. Each item is in one of three lists.

    Args:
        api: Facts about the API, including the meaning of error codes.
    """

    def __init__(self, api: ApiFacts) -> None:
        self._api = api

    @overload
    def successes(self, response: _HasSuccesses[T]) -> list[T]: ...
    @overload
    def successes(self, response: _HasItems[T]) -> list[T]: ...
    @overload
    def successes(self, response: Sequence[T]) -> list[T]: ...
    def successes(self, response: Any) -> list[Any]:
        """The items of a batch that were carried out.

        Raises:
            InvalidArgument: it is neither a list nor the response to a batch. The models in any list are taken for
                items.
        """
        return self._items(response, "success")

    @overload
    def failures(self, response: _HasFailures[T]) -> list[T]: ...
    @overload
    def failures(self, response: _HasItems[T]) -> list[T]: ...
    @overload
    def failures(self, response: Sequence[T]) -> list[T]: ...
    def failures(self, response: Any) -> list[Any]:
        """The items of a batch that were certainly not carried out.

        Raises:
            InvalidArgument: it is neither a list nor the response to a batch. The models in any list are taken for
                items.
        """
        return self._items(response, "failure")

    @overload
    def unknown_outcomes(self, response: _HasFailures[T]) -> list[T]: ...
    @overload
    def unknown_outcomes(self, response: _HasItems[T]) -> list[T]: ...
    @overload
    def unknown_outcomes(self, response: Sequence[T]) -> list[T]: ...
    def unknown_outcomes(self, response: Any) -> list[Any]:
        """The items of a batch that may or may not have been carried out: look each up before sending it again.

        Raises:
            InvalidArgument: it is neither a list nor the response to a batch. The models in any list are taken for
                items.
        """
        return self._items(response, "unknown")

    def refusal(self, operation: Operation[Any], item: Any) -> ApiError:
        """The error that one of the `failures` stands for, as a call for it alone raises it. `Any`: of any model."""
        code = str(getattr(item, "code", None) or getattr(item, "error_code", None) or "")
        message = getattr(item, "message", None) or getattr(item, "error_message", None) or f"{item!r:.200}"
        known = self._api.load_error_codes().on_rest(code)
        cls = error_class(known.error, message) if known else OrderRejected
        meaning = known.meaning if known else None
        return cls(message, code=code, status=200, operation=operation.address, meaning=meaning)

    def _items(self, response: Any, fate: ItemOutcome) -> list[Any]:
        return [item for item, its_fate in self._judged(response) if its_fate == fate]

    def _judged(self, response: Any) -> list[tuple[Any, ItemOutcome]]:
        lists: dict[ItemOutcome, Any]
        named = {field_of(slot) for slot in response.__struct_fields__} if isinstance(response, Struct) else set()
        if isinstance(response, (list, tuple)):
            lists = {"success": response}
        elif "items" in named:
            lists = {"success": _sent(response, "items")}
        elif {"successes", "failures"} <= named:
            lists = {"success": _sent(response, "successes"), "failure": _sent(response, "failures")}
        else:
            name = type(response).__name__
            raise InvalidArgument(
                f"{name} is not the response to a batch: pass what a method such as place_orders returned"
            )
        return [(item, self._fate(item, fate)) for fate, items in lists.items() for item in _listed(items)]

    def _fate(self, item: Any, unless_said: ItemOutcome) -> ItemOutcome:
        """The outcome of an item; if it has neither code nor flag, its list decides."""
        if not isinstance(item, Struct):
            return "unknown"
        code = getattr(item, "code", None) or getattr(item, "error_code", None)
        text = "" if code is None else str(code)
        if text not in _NO_ERROR:
            return "failure" if self._is_refusal(text) else "unknown"
        said: ItemOutcome = "success" if text == _SUCCESS else unless_said
        try:
            flag = getattr(item, "succeeded", None)
        except DecodeError:
            return "unknown"
        if flag is not None:
            said = "success" if flag is True else "failure"
        return "unknown" if (said, unless_said) == ("success", "failure") else said

    def _is_refusal(self, code: str) -> bool:
        codes = self._api.load_error_codes()
        known = [side[code] for side in (codes.rest, codes.websocket) if code in side]
        return bool(known) and all(entry.outcome_known for entry in known)


def _sent(response: Struct, name: str) -> Any:
    """What was sent as a list, whatever that was; None for nothing. `Any`: it may not fit the catalogue."""
    return getattr(response, RAW + name, None)


def _listed(items: Any) -> Sequence[Any]:
    return items if isinstance(items, (list, tuple)) else () if items is None else [items]
