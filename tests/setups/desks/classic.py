"""Handlers of classic spot and margin called by hand."""

from __future__ import annotations

from typing import Any

from bitget_client.registry import operations
from bitget_runtime.fake.core import Product
from setups.desks.desk import HandlerDesk


class ClassicDesk(HandlerDesk):
    """An exchange and a user of it with bitcoin and dollars in a classic spot wallet.

    Args:
        hold: Whether bitcoin stays at 60000.
    """

    def __init__(self, *, hold: bool = True) -> None:
        super().__init__()
        self.pair = self.exchange.instrument(Product.SPOT, "BTCUSDT")
        self.deposit("USDT", 100_000)
        self.deposit("BTC", 10)
        if hold:
            self.hold(self.pair, 60_000)

    def ask(self, address: str, /, **parameters: Any) -> Any:
        """What `classic.<address>` returns."""
        return self.call(operations[f"classic.{address}"], parameters)
