"""What an account holds, according to pushes and lists: pure.

A list has everything, a push only what has changed; a push that arrives while a list is being read may be newer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Generic, NamedTuple, TypeVar

from msgspec.structs import asdict, replace

from bitget_runtime.orders.known.account_rows import Balance, Position

T = TypeVar("T", Position, Balance)


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

    Args:
        key_of: The key that identifies one.

    Attributes:
        known: The current ones, by key.
    """

    def __init__(self, key_of: Callable[[T], PositionKey | BalanceKey]) -> None:
        self._key_of: Callable[[T], PositionKey | BalanceKey] = key_of
        self.known: Mapping[PositionKey | BalanceKey, T] = {}
        self._pushed: set[PositionKey | BalanceKey] = set()
        self._gone: dict[PositionKey | BalanceKey, T] = {}

    def begin_list(self) -> None:
        """A list is about to be read: pushes from now on are newer."""
        self._pushed.clear()

    def take_list(self, found: Iterable[T], is_listed: Callable[[T], bool]) -> bool:
        """Take all entries of a list.

        Args:
            found: The entries of the list.
            is_listed: Whether the list would include a known one.

        Returns:
            Whether the result is certain: no push came meanwhile that may be older or newer.
        """
        listed = {self._key_of(one): one for one in found}
        kept = {
            key: one
            for key, one in self.known.items()
            if key in self._pushed or (key not in listed and not is_listed(one))
        }
        self.known = {**{key: one for key, one in listed.items() if key not in self._pushed}, **kept}
        return not self._pushed

    def take_push(self, one: T, *, is_there: bool = True) -> bool:
        """Take a push; returns whether it changed anything.

        What it leaves out stays as it was. A push older than what is known is ignored.
        """
        key = self._key_of(one)
        self._pushed.add(key)
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

    def take_absence(self, is_listed: Callable[[T], bool], present: Iterable[T]) -> bool:
        """Remove what a push with the complete state doesn't have; returns whether anything was removed."""
        keys = {self._key_of(one) for one in present}
        gone = {key for key, one in self.known.items() if is_listed(one) and key not in keys}
        self._pushed |= gone
        self.known = {key: one for key, one in self.known.items() if key not in gone}
        return bool(gone)


def _is_older(one: Position | Balance, before: Position | Balance) -> bool:
    if not isinstance(one, Position) or not isinstance(before, Position):
        return False
    return one.updated is not None and before.updated is not None and one.updated < before.updated


def _filled_up(one: T, before: T) -> T:
    """With missing values filled in from the earlier one."""
    unsaid = {name: getattr(before, name) for name, value in asdict(one).items() if value is None or value == ""}
    return replace(one, **unsaid)
