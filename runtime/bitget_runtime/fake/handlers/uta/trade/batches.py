"""Several orders in one call: each is carried out or refused by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bitget_runtime.fake.checks import missing_inside
from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.batches import results_of
from bitget_runtime.fake.handlers.codes import told
from bitget_runtime.fake.handlers.denied import MALFORMED, MISSING, WRONG_OF_UNIFIED, Denied
from bitget_runtime.fake.handlers.uta.words import category

_MOST = 20


def _items_of(asked: Asked) -> list[Asked]:
    """The orders of a batch, with the category that is said of all of them.

    Raises:
        Denied: there are none, too many, something that isn't an object, or several categories.
    """
    sent = next((each for each in asked.parameters.values() if isinstance(each, list)), [])
    if not all(isinstance(each, dict) for each in sent):
        raise Denied(MALFORMED)
    if not 0 < len(sent) <= _MOST:
        raise Denied(WRONG_OF_UNIFIED, "orders")
    shared = {"category": asked.parameters["category"]} if asked.parameters.get("category") else {}
    items = [asked.with_parameters({**shared, **each}) for each in sent]
    if len({category(each) for each in items} - {""}) > 1:
        raise Denied(WRONG_OF_UNIFIED, "category")
    return items


def each_of(
    asked: Asked, carry_out: Callable[[Asked], Mapping[str, Any]], ids: tuple[str, ...]
) -> list[dict[str, Any]]:
    """Carry out each of a batch.

    Args:
        asked: The call.
        carry_out: Carries out one item, and returns its row.
        ids: Fields repeated for a failed item, by wire name.
    """

    def complete(item: Asked) -> Mapping[str, Any]:
        missing = missing_inside(item.endpoint.parameters, item.parameters, "")
        if missing is not None:
            raise Denied(MISSING, missing)
        return carry_out(item)

    return [
        (
            {name: item.text(name) for name in ids} | refused_members(item, result)
            if isinstance(result, (Refused, Denied))
            else dict(result)
        )
        for item, result in results_of(_items_of(asked), complete)
    ]


def refused_members(asked: Asked, refusal: Refused | Denied) -> dict[str, str]:
    """Code and message of a refusal."""
    return dict(zip(("code", "msg"), told(asked, refusal), strict=True))
