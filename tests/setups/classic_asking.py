"""Handlers of classic spot and margin called by hand; every response must fit the catalogue."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bitget_client.registry import operations
from bitget_runtime.fake.core import Clock, Exchange, Product
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.table import handlers_of
from setups.exchange_desk import START
from setups.responses import check_response


class ClassicDesk:
    """An exchange whose clock and spot price are held, and a user of it with bitcoin and dollars.

    Args:
        hold: Whether bitcoin stays at 60000.
    """

    def __init__(self, *, hold: bool = True) -> None:
        self.exchange = Exchange(1, clock=Clock(START, held=True))
        self.pair = self.exchange.instrument(Product.SPOT, "BTCUSDT")
        self.user = self.exchange.add_user()
        for coin, amount in (("USDT", 100_000), ("BTC", 10)):
            self.exchange.deposit(self.user.uid, coin, Decimal(amount))
        if hold:
            self.exchange.price(self.pair, Decimal(60_000), hold=True)

    def ask(self, address: str, /, **parameters: Any) -> Any:
        """What `classic.<address>` returns; it must be what the catalogue says."""
        operation = operations[f"classic.{address}"]
        now = self.exchange.tick()
        data = handlers_of(operation.generation)[operation.address](
            Asked(self.exchange, operation, parameters, self.user, now)
        )
        check_response(operation, data, now)
        return data
