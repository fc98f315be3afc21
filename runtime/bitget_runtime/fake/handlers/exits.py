"""Which take profit or stop loss was refused, for the parts of the API that have a code for each."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from bitget_runtime.fake.core import NewOrder, PriceKind, Reason, Refused, TriggerKind


class ExitPrice(NamedTuple):
    """What triggers an exit.

    Attributes:
        kind: Take profit or stop loss.
        price: Its trigger price.
        by: Which price is watched.
    """

    kind: TriggerKind
    price: Decimal
    by: PriceKind


def exits_of(new: NewOrder) -> list[ExitPrice]:
    """The exits of an order."""
    named = ((TriggerKind.TAKE_PROFIT, new.take_profit), (TriggerKind.STOP_LOSS, new.stop_loss))
    return [ExitPrice(kind, exit_.price, exit_.by) for kind, exit_ in named if exit_ is not None]


def wrong_exit(refusal: Refused, exits: Iterable[ExitPrice], *, long: bool) -> ExitPrice | None:
    """The first exit of a long or a short position that is on the wrong side of the price; None if that wasn't it."""
    if refusal.reason is not Reason.TRIGGER_PRICE_WRONG_SIDE:
        return None
    price = Decimal(refusal.detail)
    for each in exits:
        up = (each.kind is TriggerKind.TAKE_PROFIT) == long
        if each.price <= price if up else each.price >= price:
            return each
    return None
