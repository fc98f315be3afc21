"""Handlers of classic futures called by hand."""

from __future__ import annotations

from typing import Any

from bitget_client.registry import operations
from bitget_runtime.fake.core import Product, Refused, Wallet, WalletKind
from bitget_runtime.fake.handlers.codes import code_of
from bitget_runtime.fake.handlers.denied import Denied
from setups.desks.desk import HandlerDesk

BITCOIN = {"symbol": "BTCUSDT", "productType": "USDT-FUTURES", "marginCoin": "USDT"}


class ContractDesk(HandlerDesk):
    """An exchange at a price that stays, and a user with money in all futures wallets.

    Args:
        moving: Whether prices move.
    """

    def __init__(self, *, moving: bool = False) -> None:
        super().__init__()
        for kind, coin, amount in (
            (WalletKind.USDT_FUTURES, "USDT", 100_000),
            (WalletKind.USDC_FUTURES, "USDC", 100_000),
            (WalletKind.COIN_FUTURES, "BTC", 10),
        ):
            self.deposit(coin, amount, Wallet(kind))
        self.bitcoin = self.exchange.instrument(Product.USDT_FUTURES, "BTCUSDT")
        if not moving:
            self.price(60_000)

    def price(self, last: float) -> None:
        """Let the price of the contract be this."""
        self.hold(self.bitcoin, last)

    def ask(self, local: str, /, **parameters: Any) -> Any:
        """What an operation returns, of bitcoin in tether where no other is named; None leaves a default out."""
        sent = {name: value for name, value in {**BITCOIN, **parameters}.items() if value is not None}
        return self.call(operations[f"classic.contract.{local}"], sent)

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
