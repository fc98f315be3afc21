"""What an account holds, by lists and pushes, without an exchange."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bitget_runtime.orders.account.holdings import Holdings, balance_key, position_key
from bitget_runtime.orders.known.account_rows import Balance, Position
from bitget_runtime.values.scalars import Timestamp


def position(size: str, updated: int, **more: Any) -> Position:
    said = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "side": "long", **more}
    return Position(**said, size=Decimal(size), updated=Timestamp(updated))


def every(_: Position) -> bool:
    return True


def known(holdings: Holdings[Position]) -> list[tuple[str, Decimal]]:
    return [(one.symbol, one.size) for one in holdings.known.values()]


def test_a_push_while_a_list_is_read_counts() -> None:
    holdings = Holdings[Position](position_key)
    holdings.take_push(position("2", 20), 0.1)
    other = position("5", 10, symbol="ETHUSDT")
    assert holdings.take_list([position("1", 10), other], every, begun=0), "it is known which is newer"
    assert known(holdings) == [("BTCUSDT", Decimal(2)), ("ETHUSDT", Decimal(5))]
    assert holdings.take_list([], lambda one: one.symbol == "ETHUSDT", begun=0.2)  # of that alone it is
    assert known(holdings) == [("BTCUSDT", Decimal(2))]


def test_a_list_that_lags_behind_a_push_changes_nothing() -> None:
    holdings = Holdings[Position](position_key)
    holdings.take_push(position("3", 30), at=100)
    assert holdings.take_list([position("1", 10)], every, begun=125)
    assert known(holdings) == [("BTCUSDT", Decimal(3))]
    assert not holdings.take_list([], every, begun=102), "nothing says whether the list is older"
    assert known(holdings) == [("BTCUSDT", Decimal(3))]
    holdings.take_push(position("0", 40), at=110, is_there=False)
    assert holdings.take_list([position("3", 30)], every, begun=111)
    assert known(holdings) == []
    assert holdings.take_list([position("2", 50)], every, begun=111), "it was opened again"
    assert known(holdings) == [("BTCUSDT", Decimal(2))]


def test_a_list_counts_once_it_can_not_lag_any_more() -> None:
    holdings = Holdings[Position](position_key)
    holdings.take_push(position("3", 30), at=100)
    assert holdings.take_list([position("1", 10)], every, begun=131)
    assert known(holdings) == [("BTCUSDT", Decimal(1))]
    assert holdings.take_list([], every, begun=131)
    assert known(holdings) == []


def test_after_a_gap_a_list_that_lags_is_read_again() -> None:
    holdings = Holdings[Position](position_key)
    holdings.take_push(position("3", 30), at=100)
    holdings.interrupt(101)
    assert not holdings.take_list([position("1", 10)], every, begun=101)
    assert known(holdings) == [("BTCUSDT", Decimal(3))]
    assert holdings.take_list([position("4", 40)], every, begun=102)
    assert known(holdings) == [("BTCUSDT", Decimal(4))]


def test_a_list_that_lags_behind_a_push_with_the_complete_state_is_read_again() -> None:
    holdings = Holdings[Position](position_key)
    holdings.take_push(position("3", 30), at=100)
    assert holdings.take_absence(every, [], at=101)
    assert not holdings.take_list([position("3", 30)], every, begun=101.1)
    assert known(holdings) == []
    assert holdings.take_list([], every, begun=102)
    assert holdings.take_list([position("3", 30)], every, begun=105), "it was not gone"
    assert known(holdings) == [("BTCUSDT", Decimal(3))]


def test_balances_have_no_time_so_what_was_just_pushed_counts_unless_a_gap_followed() -> None:
    def balance(amount: str) -> Balance:
        return Balance(kind="uta", category="", coin="USDT", balance=Decimal(amount))

    def amounts() -> list[Decimal | None]:
        return [one.balance for one in holdings.known.values()]

    holdings = Holdings[Balance](balance_key)
    holdings.take_push(balance("3"), at=100)
    assert holdings.take_list([balance("1")], lambda _: True, begun=101)
    assert amounts() == [Decimal(3)]
    holdings.interrupt(101.5)
    assert not holdings.take_list([balance("1")], lambda _: True, begun=102)
    assert holdings.take_list([balance("1")], lambda _: True, begun=103)
    assert amounts() == [Decimal(1)]


def test_old_and_doubled_pushes_change_nothing_and_what_is_not_said_stays() -> None:
    holdings = Holdings[Position](position_key)
    assert holdings.take_push(position("2", 20, average_price=Decimal(100)), 0)
    assert not holdings.take_push(position("1", 10), 0)
    assert not holdings.take_push(position("2", 20), 0)
    assert holdings.take_push(position("3", 30), 0)
    assert [one.average_price for one in holdings.known.values()] == [Decimal(100)]
    assert holdings.take_push(position("0", 40), 0, is_there=False)
    assert not holdings.take_push(position("0", 50), 0, is_there=False)
    assert not holdings.take_push(position("3", 35), 0), "it was closed after that"
    assert known(holdings) == []
