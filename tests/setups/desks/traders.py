"""Two users with money at the exchange in memory, and their orders in a few words."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bitget_runtime.fake.core import (
    Instrument,
    NewOrder,
    Order,
    OrderType,
    PositionSide,
    Product,
    Side,
    Wallet,
    WalletKind,
)
from setups.desks.desk import Desk

SPOT = Wallet(WalletKind.SPOT)
FUTURES = Wallet(WalletKind.USDT_FUTURES)
COIN_FUTURES = Wallet(WalletKind.COIN_FUTURES)
MARGIN = Wallet(WalletKind.CROSSED_MARGIN)


def number(value: object) -> Decimal:
    """A Decimal of whatever a test writes."""
    return Decimal(str(value))


def row(*values: Any) -> tuple[Any, ...]:
    """Values to compare with whole numbers too, which no type checker lets a tuple of Decimals equal."""
    return values


class TradersDesk(Desk):
    """An exchange with two users, `ann` and `bob`, at prices that stay.

    Args:
        seed: Of the exchange.
        quoting: Whether the market maker is there.
    """

    def __init__(self, seed: int = 1, *, quoting: bool = False) -> None:
        super().__init__(seed, quoting=quoting)
        self.state = self.exchange.state
        self.spot = self.exchange.instrument(Product.SPOT, "BTCUSDT")
        self.ether = self.exchange.instrument(Product.SPOT, "ETHUSDT")
        self.linear = self.exchange.instrument(Product.USDT_FUTURES, "BTCUSDT")
        self.inverse = self.exchange.instrument(Product.COIN_FUTURES, "BTCUSD")
        self.ann, self.bob = (self._user() for _ in range(2))
        for instrument in self.state.instruments.of():
            self.hold(instrument, 3000 if instrument.base == "ETH" else 60_000)

    def _user(self) -> str:
        uid = self.exchange.add_user().uid
        for wallet, coin, amount in (
            (SPOT, "USDT", 1_000_000),
            (SPOT, "BTC", 10),
            (FUTURES, "USDT", 100_000),
            (COIN_FUTURES, "BTC", 10),
        ):
            self.exchange.deposit(uid, coin, Decimal(amount), wallet)
        return uid

    def place(
        self, uid: str, side: Side, qty: object, price: object = None, at: Instrument | None = None, **more: Any
    ) -> Order:
        """Place an order: at the market where no price is named, of spot bitcoin where no instrument is."""
        new = NewOrder(
            instrument=at or self.spot,
            side=side,
            type=OrderType.MARKET if price is None else OrderType.LIMIT,
            qty=None if qty is None else number(qty),
            price=None if price is None else number(price),
            **more,
        )
        return self.exchange.place(uid, new)

    def buy(self, uid: str, qty: object, price: object = None, at: Instrument | None = None, **more: Any) -> Order:
        return self.place(uid, Side.BUY, qty, price, at, **more)

    def sell(self, uid: str, qty: object, price: object = None, at: Instrument | None = None, **more: Any) -> Order:
        return self.place(uid, Side.SELL, qty, price, at, **more)

    def trade(self, buyer: str, seller: str, qty: object, price: object, at: Instrument, **more: Any) -> None:
        """Two users trade with each other."""
        self.buy(buyer, qty, price, at, **more)
        self.sell(seller, qty, price, at, **more)

    def total(self, uid: str, coin: str, wallet: Wallet = SPOT) -> Decimal:
        return self.state.ledger.balance(uid, wallet, coin).total

    def free(self, uid: str, coin: str, wallet: Wallet = SPOT) -> Decimal:
        return self.state.ledger.balance(uid, wallet, coin).free

    def size(self, uid: str, at: Instrument, side: PositionSide = PositionSide.NET) -> Decimal:
        position = self.state.positions.get(uid, at, side)
        return position.size if position is not None else Decimal(0)
