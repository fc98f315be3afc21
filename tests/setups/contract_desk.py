"""Classic futures at the fake exchange: its handlers asked by hand, and every response held to the catalogue."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bitget_client.registry import operations
from bitget_runtime.fake.core import Clock, Exchange, Product, Refused, Wallet, WalletKind
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.codes import code_of
from bitget_runtime.fake.handlers.denied import Denied
from bitget_runtime.fake.handlers.table import handlers_of
from setups.responses import check_response

START = 1_764_374_400_000
"""2025-11-29, a midnight."""

BITCOIN = {"symbol": "BTCUSDT", "productType": "USDT-FUTURES", "marginCoin": "USDT"}


class ContractDesk:
    """An exchange at a price that stays, and a user with money in all futures wallets.

    Args:
        moving: Whether prices move.
    """

    def __init__(self, *, moving: bool = False) -> None:
        self.exchange = Exchange(1, clock=Clock(START, held=True))
        self.user = self.exchange.add_user()
        for kind, coin, amount in (
            (WalletKind.USDT_FUTURES, "USDT", 100_000),
            (WalletKind.USDC_FUTURES, "USDC", 100_000),
            (WalletKind.COIN_FUTURES, "BTC", 10),
        ):
            self.exchange.deposit(self.user.uid, coin, Decimal(amount), Wallet(kind))
        self.bitcoin = self.exchange.instrument(Product.USDT_FUTURES, "BTCUSDT")
        if not moving:
            self.price(60_000)

    def price(self, last: float) -> None:
        """Let the price of the contract be this."""
        self.exchange.price(self.bitcoin, Decimal(str(last)), hold=True)

    def ask(self, local: str, /, **parameters: Any) -> Any:
        """The data of a response, of the linear bitcoin contract where no other is said; it must fit the catalogue."""
        operation = operations[f"classic.contract.{local}"]
        now = self.exchange.tick()
        sent = {name: value for name, value in {**BITCOIN, **parameters}.items() if value is not None}
        data = handlers_of(operation.generation)[operation.address](
            Asked(self.exchange, operation, sent, self.user, now)
        )
        check_response(operation, data, now)
        return data

    def code(self, local: str, /, **parameters: Any) -> str:
        """The code with which it is refused."""
        try:
            self.ask(local, **parameters)
        except Denied as denied:
            return denied.code
        except Refused as refused:
            return code_of(f"classic.contract.{local}", refused.reason)
        raise AssertionError(f"{local} is not refused")

    def order(self, side: str, size: object, price: object = None, **more: Any) -> Any:
        """Place an order: at the market where no price is said."""
        kind = "market" if price is None else "limit"
        given = {} if price is None else {"price": str(price)}
        wanted = {"marginMode": "crossed", "side": side, "size": str(size), "orderType": kind, **given, **more}
        return self.ask("trade.place_order", **wanted)

    def refused_order(self, **changed: str | None) -> str:
        """The code with which an order is refused."""
        wanted = {"marginMode": "crossed", "side": "buy", "size": "0.01", "orderType": "limit", "price": "50000"}
        return self.code("trade.place_order", **{**wanted, **changed})

    def hedge(self) -> None:
        """Hold both directions from now on."""
        self.ask("account.set_position_mode", posMode="hedge_mode")

    def held(self) -> list[tuple[str, str]]:
        """Direction and size of all positions."""
        return [(row["holdSide"], row["total"]) for row in self.ask("position.get_positions")]
