"""Deposits, withdrawals and transfers."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from bitget_runtime.fake.core.money.ledger import BETWEEN_USERS, FEES, OUTSIDE
from bitget_runtime.fake.core.money.spendable import spendable
from bitget_runtime.fake.core.money.users import User
from bitget_runtime.fake.core.refusals import Reason, refuse
from bitget_runtime.fake.core.state import State
from bitget_runtime.fake.core.words import SCALE, ZERO, BillKind, Wallet


class MovementKind(StrEnum):
    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"
    TRANSFER = "transfer"


class Movement(Struct, frozen=True, kw_only=True):
    """Coins moved without a trade. All movements are immediate.

    Attributes:
        id: Unique, rising, decimal text.
        kind: What it was.
        coin: Which coin.
        amount: The amount moved; for a withdrawal, without the fee.
        fee: Of a withdrawal, paid on top.
        time: In milliseconds.
        from_uid, from_wallet: Where it left; None for a deposit's.
        to_uid, to_wallet: Where it went; None for a withdrawal's.
        chain: Network; empty for transfers.
        address: Of a withdrawal; may be empty.
        client_id: The user's own ID; may be empty.
    """

    id: str
    kind: MovementKind
    coin: str
    amount: Decimal
    time: int
    fee: Decimal = ZERO
    from_uid: str = ""
    from_wallet: Wallet | None = None
    to_uid: str = ""
    to_wallet: Wallet | None = None
    chain: str = ""
    address: str = ""
    client_id: str = ""


class Movements:
    """Moves coins.

    Args:
        state: Everything.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._all: list[Movement] = []

    def of(self, uid: str, kind: MovementKind | None = None) -> list[Movement]:
        """Movements that a user took part in, newest first."""
        return [
            each
            for each in reversed(self._all)
            if uid in (each.from_uid, each.to_uid) and (kind is None or each.kind is kind)
        ]

    def with_client_id(self, uid: str, kind: MovementKind, client_id: str) -> Movement | None:
        """The transfer or withdrawal to which a user gave this ID; None if there is none, or the ID is empty."""
        return next((each for each in self.of(uid, kind) if client_id and each.client_id == client_id), None)

    def deposit(self, uid: str, coin: str, amount: Decimal, wallet: Wallet, chain: str = "") -> Movement:
        """Deposit coins."""
        user = self._checked(uid, coin, amount, wallet)
        chains = self._state.instruments.coin(coin).chains
        name = self._state.instruments.coin(coin).chain(chain).name if chain else chains[0].name if chains else ""
        movement = self._noted(MovementKind.DEPOSIT, coin, amount, to_uid=user.uid, to_wallet=wallet, chain=name)
        self._post(uid, wallet, coin, amount, BillKind.DEPOSIT, OUTSIDE, movement.id)
        return movement

    def withdraw(
        self,
        uid: str,
        coin: str,
        amount: Decimal,
        wallet: Wallet,
        chain: str = "",
        address: str = "",
        client_id: str = "",
    ) -> Movement:
        """Withdraw coins, with the chain's fee."""
        user = self._checked(uid, coin, amount, wallet)
        known = self._state.instruments.coin(coin)
        if not chain and not known.chains:
            refuse(Reason.UNKNOWN_CHAIN)
        network = known.chain(chain) if chain else known.chains[0]
        if amount < network.min_withdrawal:
            refuse(Reason.BELOW_MINIMUM_WITHDRAWAL, network.min_withdrawal)
        fee = network.withdrawal_fee
        self._need(uid, coin, wallet, amount + fee)
        movement = self._noted(
            MovementKind.WITHDRAWAL,
            coin,
            amount,
            fee=fee,
            from_uid=user.uid,
            from_wallet=wallet,
            chain=network.name,
            address=address,
            client_id=client_id,
        )
        self._post(uid, wallet, coin, -amount, BillKind.WITHDRAWAL, OUTSIDE, movement.id)
        if fee:
            self._post(uid, wallet, coin, -fee, BillKind.WITHDRAWAL_FEE, FEES, movement.id)
        return movement

    def transfer(
        self, uid: str, to_uid: str, coin: str, amount: Decimal, source: Wallet, target: Wallet, client_id: str = ""
    ) -> Movement:
        """Move coins between wallets, of one user or within a family."""
        self._checked(uid, coin, amount, source)
        self._checked(to_uid, coin, amount, target)
        if self._state.users.family(uid) != self._state.users.family(to_uid):
            refuse(Reason.NOT_RELATED, to_uid)
        if (uid, source) == (to_uid, target):
            refuse(Reason.SAME_WALLET, source.kind)
        self._need(uid, coin, source, amount)
        movement = self._noted(
            MovementKind.TRANSFER,
            coin,
            amount,
            from_uid=uid,
            from_wallet=source,
            to_uid=to_uid,
            to_wallet=target,
            client_id=client_id,
        )
        self._post(uid, source, coin, -amount, BillKind.TRANSFER_OUT, BETWEEN_USERS, movement.id)
        self._post(to_uid, target, coin, amount, BillKind.TRANSFER_IN, BETWEEN_USERS, movement.id)
        return movement

    def transferable(self, uid: str, coin: str, wallet: Wallet) -> Decimal:
        """What can leave a wallet: what can be spent of it, less its debt."""
        balance = self._state.ledger.balance(uid, wallet, coin)
        return max(spendable(self._state, balance) - balance.owed - balance.interest, ZERO)

    def _need(self, uid: str, coin: str, wallet: Wallet, amount: Decimal) -> None:
        if amount > (most := self.transferable(uid, coin, wallet)):
            refuse(Reason.INSUFFICIENT_BALANCE, most)

    def _checked(self, uid: str, coin: str, amount: Decimal, wallet: Wallet) -> User:
        user = self._state.users.find(uid)
        self._state.instruments.coin(coin)
        if not amount.is_finite() or amount <= 0:
            refuse(Reason.NOT_POSITIVE, amount)
        if amount > _MOST:
            refuse(Reason.ABOVE_MAXIMUM, _MOST)
        if amount % SCALE:
            refuse(Reason.QTY_STEP, SCALE)
        if not user.owns(wallet):
            refuse(Reason.UNKNOWN_WALLET, wallet.kind)
        return user

    def _noted(
        self,
        kind: MovementKind,
        coin: str,
        amount: Decimal,
        *,
        fee: Decimal = ZERO,
        from_uid: str = "",
        from_wallet: Wallet | None = None,
        to_uid: str = "",
        to_wallet: Wallet | None = None,
        chain: str = "",
        address: str = "",
        client_id: str = "",
    ) -> Movement:
        movement = Movement(
            id=self._state.ids.next(),
            kind=kind,
            coin=coin,
            amount=amount,
            time=self._state.clock.now,
            fee=fee,
            from_uid=from_uid,
            from_wallet=from_wallet,
            to_uid=to_uid,
            to_wallet=to_wallet,
            chain=chain,
            address=address,
            client_id=client_id,
        )
        self._all.append(movement)
        return movement

    def _post(
        self, uid: str, wallet: Wallet, coin: str, amount: Decimal, kind: BillKind, against: str, reference: str
    ) -> None:
        balance = self._state.ledger.balance(uid, wallet, coin)
        self._state.ledger.post(balance, amount, kind, against, reference=reference)
        self._state.ledger.say(balance)


_MOST = Decimal("1e15")
