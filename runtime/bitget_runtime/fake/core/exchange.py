"""The exchange: everything that can be done to it. What can be read is in its `state`."""

from __future__ import annotations

from bitget_runtime.fake.core.actions.market import MarketActions
from bitget_runtime.fake.core.actions.money import MoneyActions
from bitget_runtime.fake.core.actions.orders import OrderActions
from bitget_runtime.fake.core.actions.positions import PositionActions
from bitget_runtime.fake.core.actions.triggers import TriggerActions


class Exchange(MoneyActions, OrderActions, PositionActions, TriggerActions, MarketActions):
    """An exchange in memory.

    Every method raises `Refused` if the exchange would refuse, and then nothing has changed. Methods may be called
    from any thread; read `state` under `lock`, or in the only thread that calls the exchange, after
    `tick`.

    Args:
        seed: Seed of everything random; the same calls at the same times then give the same exchange, to the last ID.
        clock: The clock; real time by default.
        instruments: The instruments; `standard_instruments()` by default.
        quoting: Whether the market maker quotes. Without it users only trade with each other, and prices stay as
            `price` sets them.

    Attributes:
        state: Everything that it knows.
        movements: Deposits, withdrawals and transfers, to read.
        loans: Loans, to read.
        liquidation: Liquidation prices, to read.
        lock: Held during each call.
    """
