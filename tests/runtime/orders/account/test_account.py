"""Positions and balances as live views, against the fake exchange."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bitget_client import AsyncBitget, Bitget
from bitget_runtime.errors import InvalidArgument, StreamClosed
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import ErrorCode, Status
from bitget_runtime.orders.account.holdings import Holdings, balance_key, position_key
from bitget_runtime.orders.known.account_rows import Balance, Position
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.values.scalars import Timestamp
from setups.fake_clients import client_of

OPTIONS = OrderOptions(categories=("USDT-FUTURES", "SPOT"))
FUTURES: dict[str, Any] = {"symbol": "BTCUSDT", "order_type": "market"}


class Held(NamedTuple):
    """An account, its view, and what REST says of it."""

    exchange: FakeExchange
    client: Bitget
    orders: Any
    view: Any
    is_uta: bool

    def trade(self, name: str, qty: str, symbol: str = "BTCUSDT") -> None:
        if self.is_uta:
            order = getattr(self.orders, name)(category="USDT-FUTURES", symbol=symbol, order_type="market", qty=qty)
        else:
            order = getattr(self.orders.futures, name)(
                symbol=symbol,
                product_type="USDT-FUTURES",
                margin_mode="crossed",
                margin_coin="USDT",
                order_type="market",
                size=qty,
            )
        order.final(5)

    def positions(self) -> dict[tuple[str, str], Decimal]:
        if self.is_uta:
            uta = self.client.uta.trade.get_positions(category="USDT-FUTURES").items
            return {(str(one.symbol), str(one.position_side)): one.total for one in uta}
        found = self.client.classic.contract.position.get_positions(product_type="USDT-FUTURES")
        return {(one.symbol, one.hold_side): one.total for one in found}

    def money(self) -> dict[tuple[str, str], Decimal]:
        """What there is, by kind of account and coin. What is available is not counted alike in pushes and lists."""
        if self.is_uta:
            return {("uta", one.coin): one.balance for one in self.client.uta.account.get_assets().assets}
        spot = self.client.classic.spot.account.get_assets()
        futures = self.client.classic.contract.account.get_accounts(product_type="USDT-FUTURES")
        return {
            **{("classic_spot", one.coin): one.available for one in spot},
            **{("classic_futures", one.margin_coin): one.account_equity for one in futures},
        }

    def agrees(self) -> bool:
        positions = {(one.symbol, one.side): one.size for one in self.view.positions}
        of = {"uta": "balance", "classic_spot": "available", "classic_futures": "equity"}
        money = {(one.kind, one.coin): getattr(one, of[one.kind]) for one in self.view.balances if one.kind in of}
        return self.view.synced and positions == self.positions() and money == self.money()


def holds(condition: Callable[[], object], seconds: float = 5) -> None:
    ends = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends, "it does not hold"
        time.sleep(0.02)


@pytest.fixture(scope="module", params=["unified", "classic"])
def held(request: pytest.FixtureRequest) -> Iterator[Held]:
    with fake_exchange(account=request.param) as exchange:
        exchange.price("BTCUSDT", Decimal(60_000), hold=True)
        exchange.price("ETHUSDT", Decimal(3_000), hold=True)
        exchange.hold_clock()
        with client_of(exchange) as client:
            generation = client.uta if request.param == "unified" else client.classic
            with generation.orders(OPTIONS) as orders:
                yield Held(exchange, client, orders, orders.account(), request.param == "unified")


def test_positions_and_balances_follow_what_happens(held: Held) -> None:
    assert held.view.synced
    assert held.agrees()
    held.trade("open_long", "0.03")
    held.view.until(lambda view: view.position("BTCUSDT", "long"), 5)
    held.view.until(lambda view: view.position("BTCUSDT").size == Decimal("0.03"), 5)
    assert held.view.position("BTCUSDT").average_price is not None
    assert held.view.position("btcusdt").signed > 0
    held.trade("close_long", "0.03")
    held.view.until(lambda view: view.position("BTCUSDT") is None, 5)
    holds(held.agrees)
    assert held.view.balance("USDT", "uta" if held.is_uta else "classic_spot").available > 0
    assert held.view.position("BTCUSDT", "short") is None


@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    trades=st.lists(
        st.tuples(st.sampled_from(["BTCUSDT", "ETHUSDT"]), st.sampled_from(["0.01", "0.02", "0.05"]), st.booleans()),
        min_size=1,
        max_size=5,
    ),
    drops=st.booleans(),
)
def test_at_rest_it_is_what_rest_says(held: Held, trades: list[tuple[str, str, bool]], drops: bool) -> None:
    for number, (symbol, qty, closes) in enumerate(trades):
        size = held.positions().get((symbol, "long"))
        held.trade("close_long" if closes and size else "open_long", str(size) if closes and size else qty, symbol)
        if drops and number == 0:
            held.exchange.streams.faults.drop("private")
    holds(held.agrees)


def test_a_gap_and_a_list_that_can_not_be_read() -> None:
    with fake_exchange() as exchange, client_of(exchange) as client, client.uta.orders(OPTIONS) as orders:
        account = orders.account()
        assert orders.account().balances == account.balances
        exchange.faults.add(ErrorCode("40725", status=400), "uta.account.get_assets", 2)
        orders._followed.thread.call(account._keeping.reread)
        assert not account.synced
        account.until(lambda view: view.synced, 5)
        assert "2 synced" not in repr(account)


def test_of_a_long_and_a_short_position_the_side_has_to_be_named() -> None:
    with fake_exchange(position_mode="hedge") as exchange, client_of(exchange) as client:
        with client.uta.orders(OPTIONS) as orders:
            for method in (orders.open_long, orders.open_short):
                method(category="USDT-FUTURES", symbol="BTCUSDT", order_type="market", qty="0.01").final(5)
            view = orders.account()
            view.until(lambda view: len(view.positions) == 2, 5)
            with pytest.raises(InvalidArgument, match="give side='long' or 'short'"):
                view.position("BTCUSDT")
            short = view.position("BTCUSDT", "short")
            assert short is not None
            assert short.signed == Decimal("-0.01")


def test_the_last_position_that_is_closed_in_hedge_mode_is_gone_by_a_push() -> None:
    trade: dict[str, Any] = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "order_type": "market", "qty": "0.01"}
    with fake_exchange(position_mode="hedge") as exchange, client_of(exchange) as client:
        with client.uta.orders(OPTIONS) as orders:
            view = orders.account()
            orders.open_long(**trade).final(5)
            view.until(lambda view: len(view.positions) == 1, 5)
            orders.close_long(**trade).final(5)
            view.until(lambda view: not view.positions, 5)


def test_a_coin_of_several_accounts_is_not_one_balance() -> None:
    with fake_exchange(account="classic") as exchange, client_of(exchange) as client, client.classic.orders() as orders:
        account = orders.account()
        account.until(lambda account: account.synced, 10)
        with pytest.raises(InvalidArgument, match=r"differ by kind \(.*classic_futures, .*classic_spot\)"):
            account.balance("usdt")
        spot = account.balance("usdt", "classic_spot")
        assert spot is not None
        assert (spot.kind, spot.coin) == ("classic_spot", "USDT")
        assert account.balance("NONE") is None


def test_for_asyncio(exchange: FakeExchange) -> None:
    async def run() -> None:
        client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
        async with client, client.uta.orders(OPTIONS) as orders:
            first, second = await asyncio.gather(orders.account(), orders.account())
            assert first._keeping is second._keeping
            await orders.open_short(category="USDT-FUTURES", symbol="BTCUSDT", order_type="market", qty="0.01")
            await first.until(lambda view: view.position("BTCUSDT", "short"), 5)
            with pytest.raises(TimeoutError, match=r"after 0\.01 s .* synced"):
                await first.until(lambda view: view.position("ETHUSDT"), 0.01)
            waiting = asyncio.ensure_future(first.until(lambda view: view.position("ETHUSDT")))
            await asyncio.sleep(0)
        with pytest.raises(StreamClosed):
            await waiting

    asyncio.run(run())


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


def test_a_closed_position_does_not_come_back_with_a_list_that_lags(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(OPTIONS) as orders:
        account = orders.account()
        orders.open_long(category="USDT-FUTURES", qty="0.01", **FUTURES).final(5)
        account.until(lambda view: view.position("BTCUSDT"), 5)
        before = client.with_raw_response.uta.trade.get_positions(category="USDT-FUTURES").content.decode()
        orders.close_long(category="USDT-FUTURES", qty="0.01", **FUTURES).final(5)
        account.until(lambda view: view.position("BTCUSDT") is None, 5)
        exchange.faults.add(Status(200, before, "application/json"), "uta.trade.get_positions")
        exchange.requests.clear()
        orders._followed.thread.call(account._keeping.reread)
        account.until(lambda view: view.synced, 5)
        assert exchange.requests.of("uta.trade.get_positions")
        assert account.position("BTCUSDT") is None


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
