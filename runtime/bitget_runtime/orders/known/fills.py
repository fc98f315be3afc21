"""The fills of one order, and their sums: pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from bitget_runtime.orders.known.state import NOTHING, OrderFill
from bitget_runtime.values.arithmetic import EXACT, product

_MOST_COPIED = 128
"""Fills that are copied for each further one; older ones only once in so many, so that thousands cost little."""


class Fills(Mapping[str, OrderFill]):
    """Fills by trade ID. They never change, so that any thread can read them: a further fill makes others.

    Attributes:
        qty: The sum of their quantities.
        value: The sum of price times quantity.
        paid: The sums of their fees, by coin.
        without_fee: How many have no fee.
    """

    __slots__ = ("_later", "_older", "paid", "qty", "value", "without_fee")

    def __init__(self) -> None:
        self._older: Mapping[str, OrderFill] = {}
        self._later: Mapping[str, OrderFill] = {}
        self.qty = self.value = NOTHING
        self.paid: Mapping[str, Decimal] = {}
        self.without_fee = 0

    def __getitem__(self, trade_id: str) -> OrderFill:
        return self._later.get(trade_id) or self._older[trade_id]

    def __iter__(self) -> Iterator[str]:
        yield from self._older
        yield from (trade_id for trade_id in self._later if trade_id not in self._older)

    def __len__(self) -> int:
        return len(self._older) + sum(trade_id not in self._older for trade_id in self._later)

    def __repr__(self) -> str:
        return repr(dict(self))

    def having(self, fill: OrderFill) -> Fills:
        """These, and one more, or another in the place of the one with its ID."""
        other, known = Fills(), self.get(fill.trade_id)
        later = {**self._later, fill.trade_id: fill}
        is_full = len(later) > _MOST_COPIED
        other._older, other._later = ({**self._older, **later}, {}) if is_full else (self._older, later)
        other.qty = EXACT.add(self.qty, fill.qty)
        other.value = EXACT.add(self.value, product(fill.price, fill.qty))
        other.without_fee = self.without_fee + (not fill.fee)
        if known is not None:
            other.qty = EXACT.subtract(other.qty, known.qty)
            other.value = EXACT.subtract(other.value, product(known.price, known.qty))
            other.without_fee -= not known.fee
        if known is not None and known.fee:
            other.paid = _sums(other)
        else:
            other.paid = _added(self.paid, fill.fee) if fill.fee else self.paid
        return other


def _sums(fills: Fills) -> Mapping[str, Decimal]:
    paid: Mapping[str, Decimal] = {}
    for fill in fills.values():
        paid = _added(paid, fill.fee)
    return paid


def _added(paid: Mapping[str, Decimal], fee: Mapping[str, Decimal]) -> Mapping[str, Decimal]:
    return {**paid, **{coin: EXACT.add(paid.get(coin, NOTHING), amount) for coin, amount in fee.items()}}
