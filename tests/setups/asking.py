"""Handlers of the fake exchange called by hand, as the exchange calls them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bitget_client.registry import channels, operations
from bitget_runtime.fake.core import Clock, Exchange, User, Wallet, WalletKind
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.table import handlers_of
from bitget_runtime.rest.operation import Operation
from bitget_runtime.stream.wire.binary import BinaryChannel
from setups.responses import check_response

START = 1_767_225_600_000  # 2026-01-01


class Desk:
    """An exchange whose clock is held, and a user of it who asks.

    Args:
        coins: What the user has, by coin.
    """

    def __init__(self, **coins: int) -> None:
        self.exchange = Exchange(seed=1, clock=Clock(START, held=True))
        self.user: User = self.exchange.add_user(pooled=True)
        for coin, amount in coins.items():
            self.exchange.deposit(self.user.uid, coin, Decimal(amount), Wallet(WalletKind.UNIFIED))

    def ask(self, address: str, sent: dict[str, Any] | None = None, /, **parameters: Any) -> Any:
        """Call the handler of an operation or a command."""
        endpoint = channels[address] if ".stream." in address else operations[address]
        assert not isinstance(endpoint, BinaryChannel)
        now = self.exchange.tick()
        asked = Asked(self.exchange, endpoint, {**(sent or {}), **parameters}, self.user, now)
        data = handlers_of(endpoint.generation)[address](asked)
        if isinstance(endpoint, Operation):
            check_response(endpoint, data, now)
        return data
