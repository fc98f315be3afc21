"""What a test can do to a fake exchange: prices, fills, deposits, time, accounts and keys."""

from __future__ import annotations

from collections.abc import Callable, Collection
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from bitget_runtime.fake.backing import PLENTY, AccountKind, Backing, Balances, is_pooled
from bitget_runtime.fake.core import Reason, Refused
from bitget_runtime.fake.keys import FakeCredentials, Key, hmac_verifier

if TYPE_CHECKING:
    from bitget_runtime.fake.core import Exchange, Order, Product, State

T = TypeVar("T")

Number: TypeAlias = Decimal | int | str
"""A price or an amount; a float would differ from the number as written."""


def exact_number(number: Number) -> Decimal:
    """A number, exactly as written.

    Raises:
        TypeError: it is a float.
        ValueError: it isn't a number.
    """
    if isinstance(number, float):
        raise TypeError(f"{number!r} is a float: write it as text, '{number}'")
    try:
        return Decimal(number)
    except InvalidOperation:
        raise ValueError(f"{number!r} isn't a number") from None


class Hooks:
    """The part of a fake exchange that acts behind the wire, from any thread.

    Args:
        backing: Everything behind the wire.
    """

    def __init__(self, backing: Backing) -> None:
        self._backing = backing

    def _call(self, action: Callable[[], T]) -> T:
        """Act in the thread that carries out requests, so that nothing overlaps."""
        return action()

    # State

    @property
    def core(self) -> Exchange:
        """The exchange in memory, for anything without a method here. `reset` replaces it."""
        return self._backing.core

    @property
    def state(self) -> State:
        """What the exchange knows: users, balances, orders, positions. Read it while nothing is in flight."""
        return self.core.state

    @property
    def uid(self) -> str:
        """UID of its first account."""
        return self._backing.user.uid

    # Time

    def now(self) -> int:
        """Milliseconds since the epoch, by the exchange's clock."""
        return self._backing.now()

    @property
    def clock_offset_ms(self) -> int:
        """How far its clock was set ahead."""
        return self._backing.offset_ms

    @clock_offset_ms.setter
    def clock_offset_ms(self, milliseconds: int) -> None:
        self._backing.skew(milliseconds)

    def advance(self, seconds: float) -> None:
        """Advance the clock, and let everything in between happen in order.

        Raises:
            ValueError: the number is negative, or goes beyond the prices.
        """
        self._call(lambda: self.core.advance(seconds))

    def hold_clock(self) -> None:
        """Let no time go by, except for `advance`."""
        self._call(self._backing.hold)

    def run_clock(self, speed: float = 1.0) -> None:
        """Let time go by from now on, at a multiple of real time.

        Raises:
            ValueError: the multiple is not above zero, or is infinite.
        """
        if not 0 < speed < float("inf"):
            raise ValueError(f"a clock can't run at {speed:g} times real time")
        self._call(lambda: self._backing.run(speed))

    # The market, orders and money

    def price(self, symbol: str, price: Number, product: Product | None = None, *, hold: bool = False) -> None:
        """Set the price of a symbol, with all consequences: fills, triggers, liquidations.

        Args:
            symbol: Symbol, like BTCUSDT.
            price: Last price; mark and index price follow.
            product: The product; by default all that have the symbol.
            hold: Whether it stays there as time goes by.

        Raises:
            Refused: there is no such symbol, or the price does not fit.
        """
        found = [each for each in self.state.instruments.of(product) if each.symbol == symbol]
        if not found:
            raise Refused(Reason.UNKNOWN_SYMBOL, symbol)
        exact = exact_number(price)

        def set_all() -> None:
            for instrument in found:
                self.core.price(instrument, exact, hold=hold)

        self._call(set_all)

    def fill(self, order_id: str, qty: Number | None = None, price: Number | None = None) -> Order:
        """Fill a pending order: by default all that is left, at its own price.

        Raises:
            Refused: there is no such order, it is final, or a number does not fit.
        """
        much = None if qty is None else exact_number(qty)
        at = None if price is None else exact_number(price)
        return self._call(lambda: self.core.fill(self._owner_of(order_id), order_id, much, at))

    def deposit(self, coin: str, amount: Number, uid: str = "") -> None:
        """Deposit coins, by default to the first account.

        Raises:
            Refused: there is no such coin or user, or the amount does not fit.
        """
        exact = exact_number(amount)
        self._call(lambda: self.core.deposit(uid or self.uid, coin, exact))

    def _owner_of(self, order_id: str) -> str:
        found = (order.uid for order in self.state.orders.everything() if order.id == order_id)
        owner = next(found, None)
        if owner is None:
            raise Refused(Reason.UNKNOWN_ORDER, order_id)
        return owner

    # Accounts and keys

    def add_key(
        self,
        credentials: FakeCredentials,
        uid: str = "",
        *,
        read_only: bool = False,
        addresses: Collection[str] = (),
        demo: bool = False,
    ) -> None:
        """Accept another key, until `reset`.

        Args:
            credentials: The key to accept.
            uid: UID of its account; the first account by default.
            read_only: Whether orders, transfers and settings are refused (40014).
            addresses: IP addresses it may be used from (others: 40018); any by default.
            demo: Whether it is for demo trading, so that live requests with it are refused (40099).

        Raises:
            Refused: there is no such user.
        """
        user = self.state.users.find(uid or self.uid)
        verify = hmac_verifier(credentials.secret_key)
        self._backing.add(Key(credentials, verify, user, read_only, frozenset(addresses), demo))

    def add_account(self, account: AccountKind = "unified", *, parent: str = "", balances: Balances = PLENTY) -> str:
        """Add an account, or a subaccount of `parent` of the same kind. Returns its UID.

        Raises:
            ValueError: there is no such kind of account.
            Refused: there is no such account or coin, or an amount does not fit.
        """
        pooled = is_pooled(account)

        def add() -> str:
            user = self.core.add_user(parent=parent, pooled=pooled)
            self._backing.deposit(user, balances)
            return user.uid

        return self._call(add)
