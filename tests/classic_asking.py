"""Handlers of classic spot and margin called by hand; every response must fit the catalogue."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec

from bitget_client.registry import operations
from bitget_runtime.fake.core import Clock, Exchange, Product
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic import (
    common_public,
    margin_account,
    margin_records,
    margin_trade,
    spot_account,
    spot_candles,
    spot_market,
    spot_money,
    spot_orders,
    spot_plan,
    spot_trade,
)
from bitget_runtime.values.drift import Fitting
from exchange_desk import START

_MODULES = (
    *(common_public, spot_account, spot_candles, spot_market, spot_money, spot_orders, spot_plan, spot_trade),
    *(margin_account, margin_records, margin_trade),
)
HANDLERS: dict[str, Handler] = {address: each for module in _MODULES for address, each in module.HANDLERS.items()}


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
        data = HANDLERS[operation.address](Asked(self.exchange, operation, parameters, self.user, now))
        fitting = Fitting()
        fitting.fit(msgspec.json.decode(msgspec.json.encode(data)), operation.response_type)
        assert fitting.misfits == [], address
        return data
