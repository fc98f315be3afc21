"""Users, their modes and their settings. Keys, permissions and addresses don't belong to the exchange's core."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from msgspec import Struct

from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.refusals import Reason, refuse
from bitget_runtime.fake.core.words import MarginMode, PositionMode, PositionSide, Product, Wallet, WalletKind

DEFAULT_LEVERAGE = Decimal(10)


class ContractSettings(Struct):
    """What a user has set for a contract.

    Attributes:
        margin_mode: That of the positions it opens next.
        leverage: By position side; crossed positions have one leverage for all three.
    """

    margin_mode: MarginMode
    leverage: dict[PositionSide, Decimal]


class User(Struct, kw_only=True, eq=False):
    """An account, or a subaccount.

    Attributes:
        uid: Its number, as text.
        parent: Number of the account that it belongs to; empty for a main one.
        pooled: Whether one wallet pays for everything (UNIFIED), instead of one per product.
        created: In milliseconds.
        house: Whether it is the market maker, which may owe without limit and is shown nowhere.
        position_modes: By product; ONE_WAY by default.
        settings: By contract.
    """

    uid: str
    created: int
    parent: str = ""
    pooled: bool = False
    house: bool = False
    position_modes: dict[Product, PositionMode] = {}
    settings: dict[Instrument, ContractSettings] = {}

    def position_mode(self, product: Product) -> PositionMode:
        return self.position_modes.get(product, PositionMode.ONE_WAY)

    def settings_of(self, instrument: Instrument) -> ContractSettings:
        """The settings for a contract; by default crossed and tenfold (or as much as it allows)."""
        found = self.settings.get(instrument)
        if found is None:
            leverage = min(DEFAULT_LEVERAGE, instrument.max_leverage)
            found = self.settings[instrument] = ContractSettings(
                MarginMode.CROSSED, dict.fromkeys(PositionSide, leverage)
            )
        return found

    def wallet_of(self, product: Product) -> Wallet:
        """The wallet that pays for a product."""
        return _POOL if self.pooled else _WALLETS[product]

    def owns(self, wallet: Wallet) -> bool:
        """Whether it has such a wallet."""
        return wallet.kind is WalletKind.FUNDING or self.pooled == (wallet.kind is WalletKind.UNIFIED)


_POOL = Wallet(WalletKind.UNIFIED)
_WALLETS = {
    Product.SPOT: Wallet(WalletKind.SPOT),
    Product.USDT_FUTURES: Wallet(WalletKind.USDT_FUTURES),
    Product.USDC_FUTURES: Wallet(WalletKind.USDC_FUTURES),
    Product.COIN_FUTURES: Wallet(WalletKind.COIN_FUTURES),
}


class Users:
    """All users."""

    def __init__(self) -> None:
        self._users: dict[str, User] = {}

    def add(self, user: User) -> User:
        """Add a user; for the parts of the exchange."""
        self._users[user.uid] = user
        return user

    def find(self, uid: str) -> User:
        """A user.

        Raises:
            Refused: UNKNOWN_USER.
        """
        found = self._users.get(uid)
        return found if found is not None else refuse(Reason.UNKNOWN_USER, uid)

    def family(self, uid: str) -> str:
        """UID of the main account that a user belongs to, or is."""
        return self.find(uid).parent or uid

    def children(self, uid: str) -> list[User]:
        """Subaccounts of an account."""
        return [user for user in self._users.values() if user.parent == uid]

    def __iter__(self) -> Iterator[User]:
        return iter(self._users.values())
