"""Batches of a classic account: what was done, and next to it what was refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypedDict

from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.batches import results_of
from bitget_runtime.fake.handlers.codes import told
from bitget_runtime.fake.handlers.denied import MALFORMED, MISSING, TOO_MANY, Denied

_MOST = 50


class Batch(TypedDict):
    """The results of a batch."""

    successList: list[object]
    failureList: list[dict[str, str]]


def items_of(asked: Asked, name: str, shared: Mapping[str, Any]) -> list[Asked]:
    """The items of a batch, each as if it were asked for by itself.

    Args:
        asked: The call.
        name: Wire name of the items.
        shared: Parameters that hold for all of them.

    Raises:
        Denied: There are none, too many, or something that isn't an object.
    """
    sent = asked.parameters.get(name)
    if not sent:
        raise Denied(MISSING, name)
    if not isinstance(sent, list) or not all(isinstance(each, dict) for each in sent):
        raise Denied(MALFORMED, name)
    if len(sent) > _MOST:
        raise Denied(TOO_MANY)
    return [asked.with_parameters({**each, **shared}) for each in sent]


def batch(items: Iterable[Asked], carry_out: Callable[[Asked], object]) -> Batch:
    """Carry out the items one by one."""
    done: list[object] = []
    refused: list[dict[str, str]] = []
    for item, result in results_of(items, carry_out):
        if isinstance(result, (Refused, Denied)):
            refused.append(refused_row(item, result, {name: item.text(name) for name in ("orderId", "clientOid")}))
        else:
            done.append(result)
    return {"successList": done, "failureList": refused}


def refused_row(asked: Asked, refusal: Refused | Denied, ids: Mapping[str, str]) -> dict[str, str]:
    """The row of a refused item, with its IDs."""
    code, message = told(asked, refusal)
    return {**ids, "errorMsg": message, "errorCode": code}


def without_codes(result: Batch) -> Batch:
    """The same for operations whose rows have no code."""
    for row in result["failureList"]:
        del row["errorCode"]
    return result
