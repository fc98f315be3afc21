"""What of a balance can be spent: free, less what crossed positions have lost. The one place that says so."""

from __future__ import annotations

from decimal import Decimal

from bitget_runtime.fake.core.money.ledger import Balance
from bitget_runtime.fake.core.state import State
from bitget_runtime.fake.core.words import ZERO, MarginMode


def spendable(state: State, balance: Balance) -> Decimal:
    """The free amount, less the loss of the wallet's crossed positions together: those of isolated ones are covered by
    their margin, and a profit that is not realised adds nothing. May be below zero."""
    profit = ZERO
    for position in state.positions.open(balance.uid):
        backs = position.instrument.settle == balance.coin and position.wallet == balance.wallet
        if backs and position.margin_mode is MarginMode.CROSSED:
            profit += position.profit_at(state.venue(position.instrument).market.mark())
    return balance.free + min(profit, ZERO)
