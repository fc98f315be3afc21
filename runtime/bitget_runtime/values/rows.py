"""What a row of a response or a push says, as far as it can be read."""

from __future__ import annotations

import logging
from decimal import Decimal
from typing import Any

from bitget_runtime.errors import DecodeError
from bitget_runtime.order_facts import Fees
from bitget_runtime.values.arithmetic import EXACT

logger = logging.getLogger("bitget_client")


def value_of(row: Any, attribute: str) -> object:
    """A value of a row, which is any model; None if there is none, or if it can't be read."""
    try:
        return getattr(row, attribute, None)
    except DecodeError as error:
        warn_of(error)
        return None


def warn_of(error: DecodeError) -> None:
    """Log that a value of a row can't be read."""
    logger.warning("a value of an order can't be read: %s", error.message)


def fees_paid(row: Any, fees: Fees) -> dict[str, Decimal] | None:
    """The fees of an order or a fill by coin, below zero for money received; None if the row says nothing.

    Args:
        row: Any model.
        fees: Where it holds them.
    """
    found = getattr(row, fees.field, None) if fees.field else row
    if found is None:
        return None
    total: dict[str, Decimal] = {}
    for each in found if isinstance(found, (list, tuple)) else [found]:
        coin, amount = value_of(each, fees.coin), value_of(each, fees.amount)
        if isinstance(coin, str) and coin and isinstance(amount, Decimal):
            paid = amount if fees.cost == "positive" else EXACT.minus(amount)
            total[coin] = EXACT.add(total.get(coin, Decimal(0)), paid)
    return total
