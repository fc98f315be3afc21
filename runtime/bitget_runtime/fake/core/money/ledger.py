"""The ledger: double entry, exact. What a balance gains, an account of the exchange loses, and a bill records it.

The accounts of the exchange: `outside` (deposits and withdrawals), `clearing` (both sides of trades; it has what
one side of a contract has realised and the other has not), `fees`, `funding`, `lending`, `interest`, `insurance`.
All balances and all of these together are always 0.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from decimal import Decimal

from msgspec import Struct

from bitget_runtime.fake.core.clock import Clock
from bitget_runtime.fake.core.events import BalanceChanged, Events
from bitget_runtime.fake.core.ids import Ids
from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.money.users import User
from bitget_runtime.fake.core.refusals import Reason, refuse
from bitget_runtime.fake.core.words import ZERO, BillKind, Wallet

OUTSIDE = "outside"
CLEARING = "clearing"
FEES = "fees"
FUNDING = "funding"
LENDING = "lending"
INTEREST = "interest"
INSURANCE = "insurance"
BETWEEN_USERS = "between_users"


class Balance(Struct, kw_only=True, eq=False):
    """A coin in a wallet. Read it, never write it; events carry copies.

    Attributes:
        uid: Its user.
        wallet: Its wallet.
        coin: The coin.
        total: Total, with borrowed coins, without unrealised profit.
        frozen: Held by pending orders.
        margin: Held by positions.
        owed: Borrowed and not repaid.
        interest: Interest owed on it.
        updated: When it last changed, in milliseconds.
    """

    uid: str
    wallet: Wallet
    coin: str
    total: Decimal = ZERO
    frozen: Decimal = ZERO
    margin: Decimal = ZERO
    owed: Decimal = ZERO
    interest: Decimal = ZERO
    updated: int = 0

    @property
    def free(self) -> Decimal:
        """What no order or position holds. Negative if losses of contracts exceeded it."""
        return self.total - self.frozen - self.margin


class Bill(Struct, frozen=True, kw_only=True):
    """One posting.

    Attributes:
        id: Unique, rising, decimal text.
        uid: Its user.
        wallet: Which wallet.
        coin: Which coin.
        kind: Its kind.
        amount: The amount received, negative if paid; without the fee.
        fee: Paid with it, positive when paid.
        after: The balance afterwards.
        time: In milliseconds.
        instrument: The instrument traded; None if it isn't a trade.
        reference: ID of the order, transfer, deposit, withdrawal or loan; may be empty.
    """

    id: str
    uid: str
    wallet: Wallet
    coin: str
    kind: BillKind
    amount: Decimal
    fee: Decimal
    after: Decimal
    time: int
    instrument: Instrument | None
    reference: str


class Ledger:
    """Balances and bills of all users, and the exchange's own accounts.

    Args:
        clock: The clock.
        ids: Source of bill IDs.
        events: Receives changes of balances.

    Attributes:
        accounts: The exchange's own, by name and coin.
    """

    def __init__(self, clock: Clock, ids: Ids, events: Events) -> None:
        self._clock, self._ids, self._events = clock, ids, events
        self._balances: dict[str, dict[Wallet, dict[str, Balance]]] = {}
        self._bills: dict[str, list[Bill]] = {}
        self._silent: set[str] = set()
        self.accounts: dict[tuple[str, str], Decimal] = {}

    def open(self, user: User) -> None:
        """Start keeping a user's money; for the parts of the exchange."""
        self._balances[user.uid] = {}
        self._bills[user.uid] = []
        if user.house:
            self._silent.add(user.uid)

    def balance(self, uid: str, wallet: Wallet, coin: str) -> Balance:
        """A balance, created if missing."""
        coins = self._balances[uid].get(wallet)
        if coins is None:
            coins = self._balances[uid][wallet] = {}
        found = coins.get(coin)
        if found is None:
            found = coins[coin] = Balance(uid=uid, wallet=wallet, coin=coin, updated=self._clock.now)
        return found

    def balances(self, uid: str, wallet: Wallet | None = None) -> list[Balance]:
        """All balances of a user, or of one wallet, in order of creation."""
        wallets = self._balances[uid]
        chosen = wallets.values() if wallet is None else [wallets.get(wallet, {})]
        return [balance for coins in chosen for balance in coins.values()]

    def wallets(self, uid: str) -> list[Wallet]:
        """Wallets of a user that have or had something."""
        return list(self._balances[uid])

    def bills(self, uid: str, wallet: Wallet | None = None, coin: str | None = None) -> Iterator[Bill]:
        """Bills, newest first, lazily."""
        return (
            bill
            for bill in reversed(self._bills[uid])
            if (wallet is None or bill.wallet == wallet) and (coin is None or bill.coin == coin)
        )

    def post(
        self,
        balance: Balance,
        amount: Decimal,
        kind: BillKind,
        against: str,
        *,
        fee: Decimal = ZERO,
        instrument: Instrument | None = None,
        reference: str = "",
    ) -> None:
        """Move an amount between a balance and an account of the exchange, and a fee to its fees; for the parts of
        the exchange, which have checked that it is there."""
        coin = balance.coin
        accounts = self.accounts
        balance.total += amount - fee
        balance.updated = self._clock.now
        accounts[against, coin] = accounts.get((against, coin), ZERO) - amount
        if fee:
            accounts[FEES, coin] = accounts.get((FEES, coin), ZERO) + fee
        if balance.uid in self._silent:
            return
        bill = Bill(
            id=self._ids.next(),
            uid=balance.uid,
            wallet=balance.wallet,
            coin=coin,
            kind=kind,
            amount=amount,
            fee=fee,
            after=balance.total,
            time=balance.updated,
            instrument=instrument,
            reference=reference,
        )
        self._bills[balance.uid].append(bill)

    def hold(self, balance: Balance, amount: Decimal) -> None:
        """Freeze an amount for an order, or release it when negative; for the parts of the exchange."""
        balance.frozen += amount
        balance.updated = self._clock.now

    def say(self, *balances: Balance) -> None:
        """Notify listeners of changed balances; for the parts of the exchange."""
        if self._events.heard:
            for balance in balances:
                if balance.uid not in self._silent:
                    self._events.add(BalanceChanged(copy(balance)))

    @staticmethod
    def need(balance: Balance, amount: Decimal) -> None:
        """Make sure that an amount is free.

        Raises:
            Refused: INSUFFICIENT_BALANCE, with the amount.
        """
        if balance.free < amount:
            refuse(Reason.INSUFFICIENT_BALANCE, amount)

    def sums(self) -> dict[str, Decimal]:
        """The sum of everything by coin: all balances and all accounts of the exchange. Always 0."""
        sums: dict[str, Decimal] = {}
        for (_, coin), amount in self.accounts.items():
            sums[coin] = sums.get(coin, ZERO) + amount
        for uid in self._balances:
            for balance in self.balances(uid):
                sums[balance.coin] = sums.get(balance.coin, ZERO) + balance.total
        return sums
