"""Loans for margin trades: borrowed coins, interest by the hour, repayment."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from bitget_runtime.fake.core.clock import Timer
from bitget_runtime.fake.core.money.ledger import INTEREST, LENDING, Balance
from bitget_runtime.fake.core.refusals import Reason, refuse
from bitget_runtime.fake.core.state import State
from bitget_runtime.fake.core.words import (
    EXACT,
    ONE,
    SCALE,
    ZERO,
    BillKind,
    PriceKind,
    Product,
    Wallet,
    WalletKind,
    rounded,
)

_HOUR = 3_600_000
_LEVERAGE = Decimal(3)
_WORTH_ONE = ("USDT", "USDC")
_BORROWING = (WalletKind.CROSSED_MARGIN, WalletKind.ISOLATED_MARGIN, WalletKind.UNIFIED)


class Loan(Struct, frozen=True, kw_only=True):
    """Something borrowed or repaid.

    Attributes:
        id: Unique, rising, decimal text.
        uid: Whose.
        wallet: Where.
        coin: Which coin.
        amount: Borrowed; negative when repaid, without the interest.
        interest: Paid with it.
        time: In milliseconds.
    """

    id: str
    uid: str
    wallet: Wallet
    coin: str
    amount: Decimal
    interest: Decimal
    time: int


class Charge(Struct, frozen=True, kw_only=True):
    """An hour's interest.

    Attributes:
        id: Unique, rising, decimal text.
        uid: Whose.
        wallet: Where.
        coin: Of which coin.
        amount: How much.
        rate: For a day.
        time: In milliseconds.
    """

    id: str
    uid: str
    wallet: Wallet
    coin: str
    amount: Decimal
    rate: Decimal
    time: int


class Loans:
    """Lends and is repaid. A wallet can owe twice its own worth; nothing liquidates it.

    Args:
        state: Everything.

    Attributes:
        history: All loans and repayments, oldest first.
        charges: All interest, oldest first.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._owing: dict[tuple[str, Wallet, str], Balance] = {}
        self._timer: Timer | None = None
        self.history: list[Loan] = []
        self.charges: list[Charge] = []

    def worth(self, coin: str) -> Decimal:
        """What a coin is worth in USDT, by its spot pair; 0 if there isn't one."""
        if coin in _WORTH_ONE:
            return ONE
        for instrument in self._state.instruments.of(Product.SPOT):
            if instrument.base == coin and instrument.quote == "USDT":
                return self._state.venue(instrument).market.price(PriceKind.INDEX)
        return ZERO

    def max_borrow(self, uid: str, wallet: Wallet, coin: str) -> Decimal:
        """How much more can be borrowed."""
        own = ZERO
        owed = ZERO
        for balance in self._state.ledger.balances(uid, wallet):
            worth = self.worth(balance.coin)
            own += (balance.total - balance.owed - balance.interest) * worth
            owed += balance.owed * worth
        price = self.worth(coin)
        if not price:
            return ZERO
        room = max(own * (_LEVERAGE - 1) - owed, ZERO) / price
        return room.quantize(SCALE, rounding="ROUND_DOWN", context=EXACT)

    def borrow(self, uid: str, wallet: Wallet, coin: str, amount: Decimal) -> Loan:
        """Borrow into a wallet.

        Raises:
            Refused: UNKNOWN_WALLET, NOT_POSITIVE, ABOVE_MAXIMUM_LOAN.
        """
        if wallet.kind not in _BORROWING:
            refuse(Reason.UNKNOWN_WALLET, wallet.kind)
        self._state.instruments.coin(coin)
        if not amount.is_finite() or amount <= 0:
            refuse(Reason.NOT_POSITIVE, amount)
        amount = rounded(amount)
        if amount > (most := self.max_borrow(uid, wallet, coin)):
            refuse(Reason.ABOVE_MAXIMUM_LOAN, most)
        balance = self._state.ledger.balance(uid, wallet, coin)
        loan = self._noted(balance, amount, ZERO)
        self._state.ledger.post(balance, amount, BillKind.BORROW, LENDING, reference=loan.id)
        balance.owed += amount
        if self._timer is None:
            self._next_hour()
        self._owing[uid, wallet, coin] = balance
        self._state.ledger.say(balance)
        return loan

    def repay(self, uid: str, wallet: Wallet, coin: str, amount: Decimal | None = None) -> Loan:
        """Repay interest and then principal; by default all that is owed. Never takes more than that.

        Raises:
            Refused: NOTHING_OWED, NOT_POSITIVE, INSUFFICIENT_BALANCE.
        """
        balance = self._state.ledger.balance(uid, wallet, coin)
        owed = balance.owed + balance.interest
        if not owed:
            refuse(Reason.NOTHING_OWED, coin)
        if amount is not None and (not amount.is_finite() or amount <= 0):
            refuse(Reason.NOT_POSITIVE, amount)
        amount = owed if amount is None else min(rounded(amount), owed)
        self._state.ledger.need(balance, amount)
        interest = min(amount, balance.interest)
        principal = amount - interest
        loan = self._noted(balance, -principal, interest)
        if interest:
            self._state.ledger.post(balance, -interest, BillKind.INTEREST, INTEREST, reference=loan.id)
        if principal:
            self._state.ledger.post(balance, -principal, BillKind.REPAY, LENDING, reference=loan.id)
        balance.interest -= interest
        balance.owed -= principal
        if not balance.owed and not balance.interest:
            del self._owing[uid, wallet, coin]
        self._state.ledger.say(balance)
        return loan

    def repay_what_is_there(self, uid: str, wallet: Wallet, coin: str) -> None:
        """Repay as much as is free, if there is a debt."""
        balance = self._state.ledger.balance(uid, wallet, coin)
        amount = min(balance.free, balance.owed + balance.interest)
        if amount > 0:
            self.repay(uid, wallet, coin, amount)

    def _noted(self, balance: Balance, amount: Decimal, interest: Decimal) -> Loan:
        loan = Loan(
            id=self._state.ids.next(),
            uid=balance.uid,
            wallet=balance.wallet,
            coin=balance.coin,
            amount=amount,
            interest=interest,
            time=self._state.clock.now,
        )
        self.history.append(loan)
        return loan

    def _next_hour(self) -> None:
        self._timer = self._state.clock.at((self._state.clock.now // _HOUR + 1) * _HOUR, self._charge)

    def _charge(self) -> None:
        """Charge an hour's interest."""
        self._timer = None
        for balance in self._owing.values():
            rate = self._state.instruments.coin(balance.coin).daily_rate
            amount = rounded(balance.owed * rate / 24)
            balance.interest += amount
            self.charges.append(
                Charge(
                    id=self._state.ids.next(),
                    uid=balance.uid,
                    wallet=balance.wallet,
                    coin=balance.coin,
                    amount=amount,
                    rate=rate,
                    time=self._state.clock.now,
                )
            )
            self._state.ledger.say(balance)
        if self._owing:
            self._next_hour()
