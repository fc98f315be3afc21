"""What an account holds, according to pushes and lists: pure.

A list has everything, but may lag; a push has only what has changed, and may be newer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from math import inf
from typing import Generic, NamedTuple, TypeVar

from msgspec.structs import asdict, replace

from bitget_runtime.orders.desk.reading.resolver import GRACE_MS
from bitget_runtime.orders.known.account_rows import Balance, Position

T = TypeVar("T", Position, Balance)

_LAG, _LONGEST_LAG = GRACE_MS / 1_000, 30.0
"""Seconds by which a list may lag behind a push: usually, and if the times in both say so."""


class PositionKey(NamedTuple):
    """What identifies a position."""

    symbol: str
    side: str
    margin_coin: str
    margin_mode: str


class BalanceKey(NamedTuple):
    """What identifies a balance."""

    kind: str
    category: str
    symbol: str
    coin: str


def position_key(position: Position) -> PositionKey:
    return PositionKey(position.symbol, position.side, position.margin_coin, position.margin_mode)


def balance_key(balance: Balance) -> BalanceKey:
    return BalanceKey(balance.kind, balance.category, balance.symbol, balance.coin)


class Holdings(Generic[T]):
    """The positions or balances of one account. Replaced as a whole, so any thread may read them.

    Moments are seconds of any clock that doesn't go back.

    Args:
        key_of: The key that identifies one.

    Attributes:
        known: The current ones, by key.
    """

    def __init__(self, key_of: Callable[[T], PositionKey | BalanceKey]) -> None:
        self._key_of: Callable[[T], PositionKey | BalanceKey] = key_of
        self.known: Mapping[PositionKey | BalanceKey, T] = {}
        self._pushed: dict[PositionKey | BalanceKey, float] = {}
        self._gone: dict[PositionKey | BalanceKey, T] = {}
        self._interrupted = -inf

    def pushed_at(self, symbol: str) -> float:
        """When something with a symbol was last pushed; minus infinity if never."""
        named = symbol.casefold()
        return max((at for key, at in self._pushed.items() if key.symbol.casefold() == named), default=-inf)

    def interrupt(self, at: float) -> None:
        """Pushes may be missing: those that came before may be older than a list that is read from now on."""
        self._interrupted = at

    def take_list(self, found: Iterable[T], is_listed: Callable[[T], bool], begun: float) -> bool:
        """Take all entries of a list, apart from those about which a push may know more, because lists lag.

        Args:
            found: The entries of the list.
            is_listed: Whether the list would include a known one.
            begun: When it was asked for.

        Returns:
            Whether the result is certain: list and pushes agree, or it is known which are newer.
        """
        listed = {self._key_of(one): one for one in found}
        after: dict[PositionKey | BalanceKey, T] = {}
        is_certain = True
        for key in {**listed, **self.known}:
            one, ours = listed.get(key), self.known.get(key)
            if ours is not None and one is None and not is_listed(ours):
                after[key] = ours
                continue
            if self._lags(key, one, begun):
                is_certain = is_certain and self._is_sure(key, one)
                one = ours if ours is None or one is None else _filled_up(ours, one)
            if one is not None:
                after[key] = one
        self.known = after
        return is_certain

    def _lags(self, key: PositionKey | BalanceKey, listed: T | None, begun: float) -> bool:
        """Whether a list, which has this entry or none, may be older than what was pushed."""
        age = begun - self._pushed.get(key, -inf)
        is_newer = self._is_newer(key, listed)
        return age < _LAG if is_newer is None else age < _LONGEST_LAG and not is_newer

    def _is_sure(self, key: PositionKey | BalanceKey, listed: T | None) -> bool:
        """Whether what was pushed is right, whatever a list says."""
        if self._pushed[key] <= self._interrupted:
            return False
        return self._is_newer(key, listed) is False or _agree(listed, self.known.get(key))

    def _is_newer(self, key: PositionKey | BalanceKey, listed: T | None) -> bool | None:
        """Whether an entry of a list is newer than what is known; None if their times don't say."""
        ours, gone = self.known.get(key), self._gone.get(key)
        listed_at, known_at = _updated(listed), _updated(ours or gone)
        if listed_at is None or known_at is None:
            return None
        return listed_at > known_at or (listed_at == known_at and ours is not None)

    def take_push(self, one: T, at: float, *, is_there: bool = True) -> bool:
        """Take a push of a moment; returns whether it changed anything.

        What it leaves out stays as it was. A push older than what is known is ignored.
        """
        key = self._key_of(one)
        self._pushed[key] = at
        before = self.known.get(key)
        latest = before or self._gone.get(key)
        if latest is not None and _is_older(one, latest):
            return False
        if not is_there:
            self._gone[key] = one
            self.known = {known: other for known, other in self.known.items() if known != key}
            return before is not None
        after = one if before is None else _filled_up(one, before)
        self.known = {**self.known, key: after}
        return after != before

    def take_absence(self, is_listed: Callable[[T], bool], present: Iterable[T], at: float) -> bool:
        """Remove what a push with the complete state doesn't have; returns whether anything was removed."""
        keys = {self._key_of(one) for one in present}
        gone = {key for key, one in self.known.items() if is_listed(one) and key not in keys}
        self._pushed.update(dict.fromkeys(gone, at))
        self.known = {key: one for key, one in self.known.items() if key not in gone}
        for key in gone:
            self._gone.pop(key, None)  # when it went isn't known
        return bool(gone)


def _agree(one: Position | Balance | None, other: Position | Balance | None) -> bool:
    """Whether two say the same of a position; of a balance, pushes and lists may calculate it differently."""
    sizes = [each.size if isinstance(each, Position) else None for each in (one, other)]
    return sizes[0] == sizes[1] or isinstance(one or other, Balance)


def _is_older(one: Position | Balance, before: Position | Balance) -> bool:
    at, was = _updated(one), _updated(before)
    return at is not None and was is not None and at < was


def _updated(one: Position | Balance | None) -> int | None:
    return one.updated if isinstance(one, Position) else None


def _filled_up(one: T, before: T) -> T:
    """With missing values filled in from the earlier one."""
    unsaid = {name: getattr(before, name) for name, value in asdict(one).items() if value is None or value == ""}
    return replace(one, **unsaid)
