"""What all desks have: an exchange in memory whose clock is held, and handlers called as the exchange calls them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bitget_runtime.fake.core import Clock, Exchange, Instrument, User, Wallet
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.table import handlers_of
from bitget_runtime.rest.operation import Operation
from bitget_runtime.stream.wire.channel import Command
from setups.desks.responses import check_response

START = 1_764_374_400_000
"""2025-11-29, a midnight."""


class Desk:
    """An exchange whose clock is held at `START`.

    Args:
        seed: Of the exchange.
        quoting: Whether the market maker is there.
    """

    def __init__(self, seed: int = 1, *, quoting: bool = True) -> None:
        self.exchange = Exchange(seed, clock=Clock(START, held=True), quoting=quoting)

    def hold(self, instrument: Instrument, last: float) -> None:
        """Let the price of an instrument be this, and stay."""
        self.exchange.price(instrument, Decimal(str(last)), hold=True)


class HandlerDesk(Desk):
    """A desk with one user, who calls handlers.

    Args:
        pooled: Whether the user's account is unified.
    """

    def __init__(self, *, pooled: bool = False) -> None:
        super().__init__()
        self.user: User = self.exchange.add_user(pooled=pooled)

    def deposit(self, coin: str, amount: int, wallet: Wallet | None = None) -> None:
        """Give the user money, in the spot wallet where no other is named."""
        self.exchange.deposit(self.user.uid, coin, Decimal(amount), *(() if wallet is None else (wallet,)))

    def call(self, endpoint: Operation[Any] | Command[Any], parameters: dict[str, Any]) -> Any:
        """What the handler of an operation or a command returns; a response must be what the catalogue says."""
        now = self.exchange.tick()
        asked = Asked(self.exchange, endpoint, parameters, self.user, now)
        data = handlers_of(endpoint.generation)[endpoint.address](asked)
        if isinstance(endpoint, Operation):
            check_response(endpoint, data, now)
        return data
