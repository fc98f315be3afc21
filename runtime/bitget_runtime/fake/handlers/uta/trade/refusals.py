"""Why orders were refused, when the unified account distinguishes more cases than the core."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from bitget_runtime.fake.core import NewOrder, PositionSide, PriceKind, Reason, Refused, Side, TriggerKind
from bitget_runtime.fake.handlers.asked import Denied

_CHANGES = {Reason.NOTHING_CHANGED: "25571", Reason.BELOW_FILLED: "25568"}

_WRONG_SIDES = {
    # take profit or stop loss, of a long or short position: by the last price, by the mark price
    (TriggerKind.TAKE_PROFIT, PositionSide.LONG): ("25585", "25589"),
    (TriggerKind.STOP_LOSS, PositionSide.LONG): ("25586", "25590"),
    (TriggerKind.TAKE_PROFIT, PositionSide.SHORT): ("25587", "25591"),
    (TriggerKind.STOP_LOSS, PositionSide.SHORT): ("25588", "25592"),
}


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


def refusal_of_order(refusal: Refused, new: NewOrder) -> Refused | Denied:
    """Why an order, or a change of one, was refused."""
    if refusal.reason in _CHANGES:
        return Denied(_CHANGES[refusal.reason], refusal.detail)
    named = ((TriggerKind.TAKE_PROFIT, new.take_profit), (TriggerKind.STOP_LOSS, new.stop_loss))
    exits = [ExitPrice(kind, exit_.price, exit_.by) for kind, exit_ in named if exit_ is not None]
    return refusal_of_exits(refusal, exits, new.side is Side.BUY)


def refusal_of_exits(refusal: Refused, exits: Iterable[ExitPrice], long: bool) -> Refused | Denied:
    """Why exits of a long or a short position were refused: which of them is on the wrong side of the price."""
    if refusal.reason is Reason.TRIGGER_PRICE_WRONG_SIDE:
        side = PositionSide.LONG if long else PositionSide.SHORT
        price = Decimal(refusal.detail)
        for kind, trigger_price, by in exits:
            if (trigger_price > price) != ((kind is TriggerKind.TAKE_PROFIT) == long):
                return Denied(_WRONG_SIDES[kind, side][by is PriceKind.MARK], refusal.detail)
    return refusal
