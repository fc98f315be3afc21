"""Positions and balances as users hold them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeVar

from bitget_runtime.errors import InvalidArgument

if TYPE_CHECKING:
    from bitget_runtime.orders.account.keeping import Keeping
    from bitget_runtime.orders.known.account_rows import Balance, Position
    from bitget_runtime.stream.loop_thread import LoopThread


T = TypeVar("T")


class _Account:
    """What both views have in common."""

    def __init__(self, keeping: Keeping) -> None:
        self._keeping = keeping

    @property
    def positions(self) -> tuple[Position, ...]:
        """The open positions."""
        return tuple(self._keeping.positions.known.values())

    @property
    def balances(self) -> tuple[Balance, ...]:
        """The balance of each coin, in each account that pays for orders."""
        return tuple(self._keeping.balances.known.values())

    def position(self, symbol: str, side: Literal["long", "short"] | None = None) -> Position | None:
        """An open position; None if there isn't one.

        Raises:
            InvalidArgument: there are several, such as a long and a short one; or there is no such side; or the symbol
                is another spelling of a known one.
        """
        if side not in (None, "long", "short"):
            raise InvalidArgument(f"side must be 'long' or 'short', not {side!r:.80}")
        named = symbol.casefold()  # the exchange takes either case
        found = [one for one in self.positions if one.symbol.casefold() == named and side in (None, one.side)]
        if not found and (meant := self._keeping.spelled(symbol)):
            raise InvalidArgument(f"there is no {symbol!r:.80}: did you mean {meant!r}?")
        if len({one.side for one in found}) > 1:
            raise InvalidArgument(f"{symbol} has a long and a short position: give side='long' or 'short'")
        return _only(found, symbol, "positions", ("category", "margin_coin", "margin_mode"))

    def balance(
        self, coin: str, kind: str | None = None, *, category: str | None = None, symbol: str | None = None
    ) -> Balance | None:
        """A balance; None if there isn't one.

        Args:
            coin: The coin.
            kind: The account: `Balance.kind`, such as `classic_spot`.
            category: The product line, if each has its own account.
            symbol: The pair, if each has its own account.

        Raises:
            InvalidArgument: several accounts have the coin: say which.
        """
        named = coin.casefold()
        found = [
            one
            for one in self.balances
            if one.coin.casefold() == named
            and kind in (None, one.kind)
            and category in (None, one.category)
            and (symbol is None or one.symbol.casefold() == symbol.casefold())
        ]
        return _only(found, coin, "balances", ("kind", "category", "symbol"))

    @property
    def synced(self) -> bool:
        """Whether no update has been missed, as far as is known; False after a gap until the lists are read."""
        return self._keeping.synced

    def __repr__(self) -> str:
        state = "synced" if self.synced else "not synced"
        return f"{type(self).__name__}({len(self.positions)} positions, {len(self.balances)} balances, {state})"


def _only(found: list[T], name: str, what: str, by: tuple[str, ...]) -> T | None:
    """The only one; None if there isn't one.

    Raises:
        InvalidArgument: there are several: which one is meant isn't known, and an order may depend on it.
    """
    if len(found) > 1:
        values = {meaning: {str(getattr(one, meaning)) for one in found} for meaning in by}
        differ = " and ".join(f"{each} ({', '.join(sorted(values[each]))})" for each in by if len(values[each]) > 1)
        raise InvalidArgument(
            f"{name} has {len(found)} {what}, which differ by {differ}: say which, or look through all of them"
        )
    return found[0] if found else None


class AccountView(_Account):
    """The positions and balances of an account, as they are now. Returned by `Orders.account`; threads may share it.

    Args:
        keeping: Keeps them up to date.
        thread: The thread in which that happens.
    """

    def __init__(self, keeping: Keeping, thread: LoopThread) -> None:
        super().__init__(keeping)
        self._thread = thread

    def until(self, condition: Callable[[AccountView], object], timeout: float | None = None) -> None:
        """Wait until a condition holds: `account.until(lambda account: account.synced)`.

        Args:
            condition: The condition; called in the orders' thread.
            timeout: Seconds to wait; None to wait as long as it takes.

        Raises:
            TimeoutError: it does not hold in that time.
            StreamClosed: the orders are closed.
        """
        self._thread.run(self._keeping.until(lambda: bool(condition(self)), timeout))


class AsyncAccountView(_Account):
    """The positions and balances of an account, as they are now. Returned by `AsyncOrders.account`."""

    async def until(self, condition: Callable[[AsyncAccountView], object], timeout: float | None = None) -> None:
        """Wait until a condition holds: `await account.until(lambda account: account.synced)`.

        Args:
            condition: The condition.
            timeout: Seconds to wait; None to wait as long as it takes.

        Raises:
            TimeoutError: it does not hold in that time.
            StreamClosed: the orders are closed.
        """
        await self._keeping.until(lambda: bool(condition(self)), timeout)
