"""Why orders were refused, when the unified account distinguishes more cases than the core."""

from __future__ import annotations

from collections.abc import Iterable

from bitget_runtime.fake.core import NewOrder, PositionSide, PriceKind, Reason, Refused, Side, TriggerKind
from bitget_runtime.fake.handlers.denied import Denied
from bitget_runtime.fake.handlers.exits import ExitPrice, exits_of, wrong_exit

_CHANGES = {Reason.NOTHING_CHANGED: "25571", Reason.BELOW_FILLED: "25568"}

_WRONG_SIDES = {
    # take profit or stop loss, of a long or short position: by the last price, by the mark price
    (TriggerKind.TAKE_PROFIT, PositionSide.LONG): ("25585", "25589"),
    (TriggerKind.STOP_LOSS, PositionSide.LONG): ("25586", "25590"),
    (TriggerKind.TAKE_PROFIT, PositionSide.SHORT): ("25587", "25591"),
    (TriggerKind.STOP_LOSS, PositionSide.SHORT): ("25588", "25592"),
}


def refusal_of_order(refusal: Refused, new: NewOrder) -> Refused | Denied:
    """Why an order, or a change of one, was refused."""
    if refusal.reason in _CHANGES:
        return Denied(_CHANGES[refusal.reason], refusal.detail)
    return refusal_of_exits(refusal, exits_of(new), new.side is Side.BUY)


def refusal_of_exits(refusal: Refused, exits: Iterable[ExitPrice], long: bool) -> Refused | Denied:
    """Why exits of a long or a short position were refused: which of them is on the wrong side of the price."""
    wrong = wrong_exit(refusal, exits, long=long)
    if wrong is None:
        return refusal
    side = PositionSide.LONG if long else PositionSide.SHORT
    return Denied(_WRONG_SIDES[wrong.kind, side][wrong.by is PriceKind.MARK], refusal.detail)
