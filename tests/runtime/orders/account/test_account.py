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
from msgspec.structs import replace

from bitget_client import AsyncBitget, Bitget
from bitget_runtime.errors import InvalidArgument, StreamClosed
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import ErrorCode, Status
from bitget_runtime.orders.account.keeping import Keeping
from bitget_runtime.orders.options import OrderOptions
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
    with fake_exchange(account=request.param) as exchange, pytest.MonkeyPatch.context() as patch:
        patch.setattr("bitget_runtime.orders.account.holdings._LAG", 0.1)  # here lists don't lag
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


def test_a_position_in_hedge_mode_that_is_closed_is_gone() -> None:
    with fake_exchange(position_mode="hedge") as exchange, client_of(exchange) as client:
        with client.uta.orders(OPTIONS) as orders:
            view = orders.account()
            orders.open_long(category="USDT-FUTURES", qty="0.01", **FUTURES).final(5)
            view.until(lambda view: view.positions, 5)
            exchange.requests.clear()
            orders.close_long(category="USDT-FUTURES", qty="0.01", **FUTURES).final(5)
            view.until(lambda view: not view.positions, 5)
            assert not exchange.requests.of("uta.trade.get_positions"), "a push has said it"


ROW = {
    **{"symbol": "BTCUSDT", "posSide": "long", "size": "0.01", "holdMode": "one_way_mode", "marginMode": "crossed"},
    **{"marginCoin": "USDT", "available": "0.01", "avgPrice": "60000"},
}


@pytest.mark.parametrize("change", [{"size": "n/a"}, {"size": None}, {"posSide": "net", "size": "0.05"}])
def test_a_position_of_which_a_push_can_not_be_read_stays_and_is_read(
    exchange: FakeExchange, change: dict[str, str | None]
) -> None:
    with client_of(exchange) as client, client.uta.orders(OPTIONS) as orders:
        view = orders.account()
        orders.open_long(category="USDT-FUTURES", qty="0.01", **FUTURES).final(5)
        view.until(lambda view: view.positions, 5)
        exchange.requests.clear()
        row = {**ROW, "updatedTime": str(exchange.now()), **change}
        exchange.streams.push("uta.stream.position", [{name: said for name, said in row.items() if said is not None}])
        holds(lambda: exchange.requests.of("uta.trade.get_positions"))
        view.until(lambda view: view.synced, 5)
        assert [(one.side, one.size) for one in view.positions] == [("long", Decimal("0.01"))]


def test_in_one_way_mode_a_push_of_one_side_says_that_the_other_is_gone(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(OPTIONS) as orders:
        view = orders.account()
        orders.open_long(category="USDT-FUTURES", qty="0.01", **FUTURES).final(5)
        view.until(lambda view: view.positions, 5)
        row = {**ROW, "posSide": "short", "updatedTime": str(exchange.now())}
        exchange.streams.push("uta.stream.position", [row])
        view.until(lambda view: view.position("BTCUSDT", "short"), 5)
        assert view.position("BTCUSDT", "long") is None


def test_a_position_that_no_push_reports_after_a_fill_is_read(
    exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Keeping, "_take_positions", lambda *_: None)  # what is pushed is lost
    options = replace(OPTIONS, confirm_within=0.2)
    with client_of(exchange) as client, client.uta.orders(options) as orders:
        view = orders.account()
        view.until(lambda view: view.synced, 5)
        orders.open_long(category="USDT-FUTURES", qty="0.01", **FUTURES).final(5)
        view.until(lambda view: view.position("BTCUSDT"), 5)


def test_an_account_whose_push_can_not_be_taken_in_is_read_again(
    exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*_: object) -> bool:
        raise RuntimeError("a mistake")

    with client_of(exchange) as client, client.uta.orders(OPTIONS) as orders:
        view = orders.account()
        view.until(lambda view: view.synced, 5)
        monkeypatch.setattr(view._keeping.balances, "take_push", fails)
        exchange.requests.clear()
        orders.buy(category="SPOT", quote_qty="100", **FUTURES).final(5)
        holds(lambda: exchange.requests.of("uta.account.get_assets"))
        assert "can't be taken in" in caplog.text


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


def test_another_spelling_of_a_symbol_does_not_mean_that_there_is_no_position(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(OPTIONS) as orders:
        view = orders.account()
        assert view.position("ETH/USDT") is None, "nothing that was read says so"
        orders.open_long(category="USDT-FUTURES", **FUTURES, qty="0.02").final(5)
        view.until(lambda view: view.position("BTCUSDT"), 5)
        for symbol in ("BTC/USDT", "btc-usdt", "BTC/USDT:USDT"):
            with pytest.raises(InvalidArgument, match=f"there is no '{symbol}': did you mean 'BTCUSDT'"):
                view.position(symbol)
        exchange.requests.clear()
        with pytest.raises(InvalidArgument, match="did you mean 'ETHUSDT'"):
            view.position("ETH/USDT")
        assert view.position("ETHUSDT") is None
        assert view.position("ethusdt") is None
        assert not exchange.requests
