"""Several orders in one call: each is carried out or refused by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bitget_runtime.fake.checks import missing_inside
from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.handlers.asked import Asked, Denied
from bitget_runtime.fake.handlers.codes import MALFORMED, MISSING, WRONG_OF_UNIFIED, told
from bitget_runtime.fake.handlers.uta.words import category

_MOST = 20

Item = dict[str, Any]


def items_of(asked: Asked) -> list[Item]:
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
    items = [{**shared, **each} for each in sent]
    if len({category(each) for each in items} - {""}) > 1:
        raise Denied(WRONG_OF_UNIFIED, "category")
    return items


def each_of(asked: Asked, carry_out: Callable[[Asked, Item], Mapping[str, Any]], ids: tuple[str, ...]) -> list[Item]:
    """Carry out each of a batch.

    Args:
        asked: The call.
        carry_out: Carries out one item, and returns its row.
        ids: Fields repeated for a failed item, by wire name.
    """
    return [_one(asked, carry_out, item, ids) for item in items_of(asked)]


def _one(asked: Asked, carry_out: Callable[[Asked, Item], Mapping[str, Any]], item: Item, ids: tuple[str, ...]) -> Item:
    try:
        missing = missing_inside(asked.endpoint.parameters, item, "")
        if missing is not None:
            raise Denied(MISSING, missing)
        return dict(carry_out(asked, item))
    except (Refused, Denied) as refusal:
        return {name: str(item.get(name) or "") for name in ids} | failure(asked, refusal)


def failure(asked: Asked, refusal: Refused | Denied) -> dict[str, str]:
    """Code and message of a refusal."""
    code, words = told(asked, refusal)
    return {"code": code, "msg": words}
