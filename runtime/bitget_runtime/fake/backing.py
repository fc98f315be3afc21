"""Behind the wire: the exchange in memory, its users and their keys."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, TypeAlias

from bitget_runtime.fake.core import Clock, Exchange, PositionMode, Product, Wallet, WalletKind
from bitget_runtime.fake.keys import FakeCredentials, Key, hmac_verifier, rsa_verifier
from bitget_runtime.fake.listing import instruments_with

if TYPE_CHECKING:
    from bitget_runtime.fake.core import User

AccountKind: TypeAlias = Literal["unified", "classic"]

Balances: TypeAlias = Mapping[str, Decimal]
"""Amounts by coin."""

PLENTY: Balances = {"USDT": Decimal(1_000_000), "USDC": Decimal(100_000), "BTC": Decimal(100), "ETH": Decimal(1_000)}
"""What a user starts with, in each wallet that takes the coin."""

_FUTURES = {
    WalletKind.USDT_FUTURES: ("USDT",),
    WalletKind.USDC_FUTURES: ("USDC",),
    WalletKind.COIN_FUTURES: ("BTC", "ETH"),
}


def is_pooled(account: AccountKind) -> bool:
    """Whether one wallet of an account pays for everything.

    Raises:
        ValueError: there is no such kind of account.
    """
    if account not in ("unified", "classic"):
        raise ValueError(f"{account!r} isn't a kind of account: unified or classic")
    return account == "unified"


@dataclass(frozen=True, kw_only=True)
class Beginning:
    """The initial state of an exchange, also after each reset.

    Attributes:
        account: Kind of its first account.
        credentials: Those of its first key.
        public_key_pem: An RSA public key that signatures of the first key are checked with instead of its secret.
        balances: What its first user has; a classic one has it in both the spot and the futures wallets.
        seed: Seed of everything random.
        start: First reading of the clock in milliseconds; None for the present.
        speed: How much faster than real time it runs; 0 for a held clock that only `advance` moves.
        position_mode: How its first user holds positions.
        prices: Symbols in addition to the standard ones, with approximate prices.
    """

    account: AccountKind
    credentials: FakeCredentials
    public_key_pem: str | None = None
    balances: Balances
    seed: int = 0
    start: int | None = None
    speed: float = 1.0
    position_mode: PositionMode = PositionMode.ONE_WAY
    prices: Mapping[str, Decimal] = field(default_factory=dict)

    def clock(self) -> Clock:
        return Clock(self.start, speed=self.speed or 1.0, held=not self.speed)


class Backing:
    """The exchange in memory and the keys to it. `renew` starts over.

    Attributes:
        core: The exchange.
        keys: Keys by their names.
        user: The first user.
        offset_ms: How far the clock was set ahead.

    Args:
        beginning: Its initial state.
    """

    core: Exchange
    user: User
    keys: dict[bytes, Key]

    def __init__(self, beginning: Beginning) -> None:
        self.beginning = beginning
        pem = beginning.public_key_pem
        self._verify = hmac_verifier(beginning.credentials.secret_key) if pem is None else rsa_verifier(pem)
        self._followers: list[Callable[[Exchange], None]] = []
        self.renew()

    def follow(self, follower: Callable[[Exchange], None]) -> None:
        """Call it with the exchange, now and whenever it is replaced."""
        self._followers.append(follower)
        follower(self.core)

    def renew(self) -> None:
        """Start over, with a new exchange and only the first key."""
        begin = self.beginning
        self.offset_ms = 0
        instruments = instruments_with(begin.prices) if begin.prices else None
        self.core = Exchange(begin.seed, clock=begin.clock(), instruments=instruments)
        self.user = self.core.add_user(pooled=is_pooled(begin.account))
        if begin.position_mode is not PositionMode.ONE_WAY:
            futures = [product for product in Product if product is not Product.SPOT]
            self.core.set_position_mode(self.user.uid, begin.position_mode, *futures)
        self.deposit(self.user, begin.balances)
        self.keys = {begin.credentials.api_key.encode(): Key(begin.credentials, self._verify, self.user)}
        for follower in self._followers:
            follower(self.core)

    def add(self, key: Key) -> None:
        """Accept one more key; one with the same name is replaced."""
        self.keys[key.credentials.api_key.encode()] = key

    def deposit(self, user: User, balances: Balances) -> None:
        """Put coins into each wallet that takes them."""
        for coin, amount in balances.items():
            self.core.deposit(user.uid, coin, amount)
            for kind, coins in _FUTURES.items() if not user.pooled else ():
                if coin in coins:
                    self.core.deposit(user.uid, coin, amount, Wallet(kind))

    def now(self) -> int:
        """Milliseconds since the epoch, by the exchange's clock."""
        return self.core.state.clock.reading()

    def steady(self) -> int:
        """The same without the amount the clock was set ahead; never goes back."""
        return self.now() - self.offset_ms

    def machine(self) -> int:
        """The machine's time, off by as much as the exchange's clock was set."""
        return time.time_ns() // 1_000_000 + self.offset_ms

    def hold(self) -> None:
        """Stop the clock where it is."""
        with self.core.lock:
            self.core.state.clock.hold()

    def run(self, speed: float) -> None:
        """Let the clock continue from there, at a multiple of real time."""
        with self.core.lock:
            self.core.tick()
            self.core.state.clock.run(speed)

    def skew(self, offset_ms: int) -> None:
        """Set how far the clock is ahead."""
        with self.core.lock:
            self.core.state.clock.skew(offset_ms - self.offset_ms)
            self.offset_ms = offset_ms
