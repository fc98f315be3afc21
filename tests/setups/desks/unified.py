"""Handlers of a unified account called by hand."""

from __future__ import annotations

from typing import Any

from bitget_client.registry import channels, operations
from bitget_runtime.fake.core import Wallet, WalletKind
from bitget_runtime.rest.operation import Operation
from bitget_runtime.stream.wire.channel import Command
from setups.desks.desk import HandlerDesk


class UnifiedDesk(HandlerDesk):
    """An exchange at prices that move, and a user of it with a unified account.

    Args:
        coins: What the user has, by coin.
    """

    def __init__(self, **coins: int) -> None:
        super().__init__(pooled=True)
        for coin, amount in coins.items():
            self.deposit(coin, amount, Wallet(WalletKind.UNIFIED))

    def ask(self, address: str, sent: dict[str, Any] | None = None, /, **parameters: Any) -> Any:
        """Call the handler of an operation or a command."""
        endpoint = channels[address] if ".stream." in address else operations[address]
        assert isinstance(endpoint, Operation | Command)
        return self.call(endpoint, {**(sent or {}), **parameters})
