"""Orders by what they mean, against the positions and balances of the fake exchange."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

import pytest
from msgspec.structs import replace

from bitget_client import AsyncBitget, registry
from bitget_client.order_lives import ORDERS
from bitget_runtime.errors import AccountModeMismatch, ApiError, DecodeError, InsufficientFunds, InvalidArgument
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.core import PositionMode
from bitget_runtime.fake.core.words import Product
from bitget_runtime.fake.faults import Drop, ErrorCode, Status
from bitget_runtime.order_words import Argument
from bitget_runtime.orders.desk.asking import asked
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of

OPTIONS = OrderOptions(categories=("USDT-FUTURES",))
SPOT = OrderOptions(categories=("SPOT",))
UTA: dict[str, Any] = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "order_type": "market"}
CLASSIC: dict[str, Any] = {
    "symbol": "BTCUSDT",
    "product_type": "USDT-FUTURES",
    "margin_mode": "crossed",
    "margin_coin": "USDT",
    "order_type": "market",
}


class Account(NamedTuple):
    """An exchange, and how orders are placed in it."""

    exchange: FakeExchange
    generation: str

    @property
    def settings(self) -> str:
        is_uta = self.generation == "uta"
        return "uta.account.get_settings" if is_uta else "classic.contract.account.get_account"

    @property
    def place(self) -> str:
        return "uta.trade.place_order" if self.generation == "uta" else "classic.contract.trade.place_order"

    def orders(self, client: Any) -> Any:
        return getattr(client, self.generation).orders(OPTIONS)

    def meant(self, orders: Any, name: str, qty: str, **more: Any) -> Any:
        if self.generation == "uta":
            return getattr(orders, name)(**UTA, qty=qty, **more)
        return getattr(orders.futures, name)(**CLASSIC, size=qty, **more)

    def set_mode(self, mode: PositionMode) -> None:
        self.exchange._call(lambda: self.exchange.core.set_position_mode(self.exchange.uid, mode, Product.USDT_FUTURES))

    def held(self) -> dict[str, Decimal]:
        """The positions by their sides; below zero where they are short."""
        positions = self.exchange.state.positions.open(self.exchange.uid)
        return {one.side.value: one.size for one in positions if one.size}

    def asked(self, operation: str) -> int:
        return sum(one.operation == operation for one in self.exchange.requests)


@pytest.fixture(params=["uta", "classic"])
def account(request: pytest.FixtureRequest) -> Iterator[Account]:
    with fake_exchange(account="unified" if request.param == "uta" else "classic") as exchange:
        exchange.price("BTCUSDT", Decimal(60_000), hold=True)
        yield Account(exchange, request.param)


@pytest.mark.parametrize("mode", [PositionMode.ONE_WAY, PositionMode.HEDGE])
def test_open_and_close_of_both_sides(account: Account, mode: PositionMode) -> None:
    account.set_mode(mode)
    with client_of(account.exchange) as client, account.orders(client) as orders:
        for side, sign in (("long", 1), ("short", -1)):
            assert account.meant(orders, f"open_{side}", "0.03").final(5) is OrderState.FILLED
            assert list(account.held().values()) == [sign * Decimal("0.03")]
            assert account.meant(orders, f"close_{side}", "0.01").final(5) is OrderState.FILLED
            assert list(account.held().values()) == [sign * Decimal("0.02")]
            account.meant(orders, "reduce", "0.01").final(5)
            assert list(account.held().values()) == [sign * Decimal("0.01")]
            try:  # more than there is: refused, or cut
                account.meant(orders, f"close_{side}", "0.05").final(5)
            except Exception:
                account.meant(orders, f"close_{side}", "0.01").final(5)
            assert account.held() == {}, "turned round"
        is_silent = (
            mode is PositionMode.HEDGE
        )  # one-way mode may ignore the side of the position: asked for every order
        assert account.asked(account.settings) == (account.asked(account.place) if is_silent else 1)


def test_opening_never_closes_what_is_held_on_the_other_side(account: Account) -> None:
    account.set_mode(PositionMode.ONE_WAY)
    with client_of(account.exchange) as client, account.orders(client) as orders:
        account.meant(orders, "open_short", "0.03").final(5)
        with pytest.raises(InvalidArgument, match=r"close a short position of 0\.03 first"):
            account.meant(orders, "open_long", "0.05")
        assert list(account.held().values()) == [Decimal("-0.03")]


@pytest.mark.parametrize("how", [{"symbol": "btcusdt"}, {"product_type": "usdt-futures"}])
def test_a_symbol_in_lower_case_has_the_same_position(how: dict[str, str]) -> None:
    with fake_exchange(account="classic") as exchange, client_of(exchange) as client:
        account = Account(exchange, "classic")
        with account.orders(client) as orders:
            account.meant(orders, "open_short", "0.03").final(5)
            with pytest.raises(InvalidArgument, match=r"close a short position of 0\.03 first"):
                orders.futures.open_long(**{**CLASSIC, **how}, size="0.05")


@pytest.mark.parametrize("row", [{"posSide": "short"}, {"posSide": "Short", "total": "1"}])
def test_a_position_that_can_not_be_read_is_not_taken_for_none(row: dict[str, str]) -> None:
    body = {"code": "00000", "data": {"list": [{"category": "USDT-FUTURES", "symbol": "BTCUSDT", **row}]}}
    with fake_exchange() as exchange, client_of(exchange) as client:
        account = Account(exchange, "uta")
        with account.orders(client) as orders:
            exchange.faults.add(Status(200, json.dumps(body), "application/json"), "uta.trade.get_positions")
            with pytest.raises(DecodeError, match="a position can't be read"):
                account.meant(orders, "open_long", "0.05")
        assert not account.asked(account.place)


def test_hedge_mode_that_was_left_elsewhere_opens_nothing_where_a_position_was_to_be_closed(account: Account) -> None:
    account.set_mode(PositionMode.HEDGE)
    with client_of(account.exchange) as client, account.orders(client) as orders:
        account.meant(orders, "open_long", "0.03").final(5)
        account.meant(orders, "close_long", "0.03").final(5)
        account.set_mode(PositionMode.ONE_WAY)
        with pytest.raises(ApiError):
            account.meant(orders, "close_long", "0.03")
        assert account.held() == {}


def test_both_sides_of_hedge_mode_can_not_be_reduced_at_once(account: Account) -> None:
    account.set_mode(PositionMode.HEDGE)
    with client_of(account.exchange) as client, account.orders(client) as orders:
        with pytest.raises(InvalidArgument, match="no position to reduce"):
            account.meant(orders, "reduce", "0.01")
        account.meant(orders, "open_short", "0.03").final(5)
        account.meant(orders, "open_long", "0.02").final(5)
        with pytest.raises(InvalidArgument, match="use close_long or close_short"):
            account.meant(orders, "reduce", "0.01")


@pytest.mark.parametrize("own", ["", "mine"])
def test_another_position_mode_is_noticed_by_the_refusal_and_the_order_placed_in_it(account: Account, own: str) -> None:
    account.set_mode(PositionMode.ONE_WAY)
    more = {"client_oid": own} if own else {}
    with client_of(account.exchange) as client, account.orders(client) as orders:
        account.meant(orders, "open_long", "0.01").final(5)
        account.meant(orders, "close_long", "0.01").final(5)
        account.set_mode(PositionMode.HEDGE)
        order = account.meant(orders, "open_long", "0.02", **more)
        assert order.final(5) is OrderState.FILLED
        assert account.held() == {"long": Decimal("0.02")}
        assert account.asked(account.settings) == 2
        assert account.asked(account.place) == 4
        assert not own or order.client_order_id == own


def test_a_mode_that_is_the_same_makes_the_refusal_final(account: Account) -> None:
    with client_of(account.exchange) as client, account.orders(client) as orders:
        account.exchange.faults.add(ErrorCode("43075", status=400), account.place)
        with pytest.raises(AccountModeMismatch):
            account.meant(orders, "close_long", "0.02")
        assert account.asked(account.place) == 1


def test_a_mode_that_can_not_be_asked_makes_the_refusal_final(account: Account) -> None:
    account.set_mode(PositionMode.ONE_WAY)
    with client_of(account.exchange) as client, account.orders(client) as orders:
        account.meant(orders, "open_long", "0.01").final(5)
        account.meant(orders, "close_long", "0.01").final(5)
        account.set_mode(PositionMode.HEDGE)
        account.exchange.faults.add(ErrorCode("40014", status=400), account.settings)
        with pytest.raises(AccountModeMismatch):
            account.meant(orders, "open_long", "0.02")
        assert account.asked(account.place) == 3
        assert account.meant(orders, "open_long", "0.03").final(5) is OrderState.FILLED
        assert account.held() == {"long": Decimal("0.03")}


def test_nothing_is_placed_in_a_mode_that_is_not_known(account: Account) -> None:
    body = {"code": "00000", "data": {}}
    with client_of(account.exchange) as client, account.orders(client) as orders:
        account.exchange.faults.add(Status(200, json.dumps(body), "application/json"), account.settings)
        with pytest.raises(InvalidArgument, match="does not show its position mode"):
            account.meant(orders, "close_long", "0.01")
        assert account.asked(account.place) == 0


def test_an_order_whose_response_is_lost_is_not_placed_again(account: Account) -> None:
    account.set_mode(PositionMode.HEDGE)
    with client_of(account.exchange) as client, account.orders(client) as orders:
        account.exchange.faults.add(Drop(after_accepting=True), account.place)
        assert account.meant(orders, "open_long", "0.02").final(5) is OrderState.FILLED
        assert account.held() == {"long": Decimal("0.02")}
        assert account.asked(account.place) == 1


def test_a_setting_of_this_client_is_noticed(account: Account) -> None:
    with client_of(account.exchange) as client, account.orders(client) as orders:
        account.meant(orders, "open_long", "0.01").final(5)
        account.meant(orders, "close_long", "0.01").final(5)
        if account.generation == "uta":
            client.uta.account.set_position_mode(hold_mode="hedge_mode")
        else:
            client.classic.contract.account.set_position_mode(product_type="USDT-FUTURES", position_mode="hedge_mode")
        account.meant(orders, "open_short", "0.01").final(5)
        assert account.asked(account.place) == 3


@pytest.mark.parametrize(
    ("name", "more", "found"),
    [
        ("open_long", {"take_profit": "59000"}, "take_profit 59000 of a long position must be above the price, 60000"),
        ("open_long", {"stop_loss": "60000"}, "stop_loss 60000 of a long position must be below the price, 60000"),
        ("open_short", {"stop_loss": "59000"}, "stop_loss 59000 of a short position must be above the price, 60000"),
        ("open_short", {"take_profit": "70500", "price": "70000", "order_type": "limit"}, "below the price, 70000"),
    ],
)
def test_exits_on_the_wrong_side_of_the_price(account: Account, name: str, more: dict[str, str], found: str) -> None:
    arguments: dict[str, Any] = {**more}
    if account.generation == "classic":
        words = {"take_profit": "preset_take_profit_price", "stop_loss": "preset_stop_loss_price"}
        arguments = {words.get(key, key): value for key, value in more.items()}
    with client_of(account.exchange) as client, account.orders(client) as orders:
        orders = orders if account.generation == "uta" else orders.futures
        base = {**UTA, "qty": "0.01"} if account.generation == "uta" else {**CLASSIC, "size": "0.01"}
        with pytest.raises(InvalidArgument, match=found):
            getattr(orders, name)(**{**base, **arguments})
        assert account.asked(account.place) == 0


def test_exits_are_left_to_the_exchange_if_the_price_can_not_be_read(
    account: Account, caplog: pytest.LogCaptureFixture
) -> None:
    is_uta = account.generation == "uta"
    price = "uta.market.get_tickers" if is_uta else "classic.contract.market.get_ticker"
    name = "stop_loss" if is_uta else "preset_stop_loss_price"
    with client_of(account.exchange) as client, account.orders(client) as orders:
        account.exchange.faults.add(ErrorCode("40014", status=400), price)
        assert account.meant(orders, "open_long", "0.01", **{name: "50000"}).final(5) is OrderState.FILLED
        assert account.asked(account.place) == 1
    assert "take profit and stop loss of BTCUSDT are not checked" in caplog.text


def test_exits_of_a_margin_order_are_compared_with_the_spot_price() -> None:
    order: dict[str, Any] = {"category": "MARGIN", "symbol": "BTCUSDT", "side": "buy", "order_type": "market"}
    with fake_exchange() as exchange, client_of(exchange) as client:
        exchange.price("BTCUSDT", Decimal(60_000), hold=True)
        with client.uta.orders(OrderOptions(categories=("MARGIN",))) as orders:
            with pytest.raises(
                InvalidArgument, match="stop_loss 60001 of a long position must be below the price, 60000"
            ):
                orders.place(**order, qty="600", stop_loss="60001")
            assert not list(exchange.state.orders.everything())


def test_what_the_meaning_says_is_no_argument(account: Account) -> None:
    with client_of(account.exchange) as client, account.orders(client) as orders:
        left_out, unknown = "this method doesn't take it: leave it out", "there is no such argument"
        for wrong, why in (("side", left_out), ("reduce_only", left_out), ("nothing", unknown)):
            with pytest.raises(TypeError, match=f"'{wrong}': {why}"):
                account.meant(orders, "open_long", "0.01", **{wrong: "sell"})


PAIR: dict[str, Any] = {"category": "SPOT", "symbol": "BTCUSDT"}


def test_buying_and_selling_amounts() -> None:
    async def run(exchange: FakeExchange) -> None:
        client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
        async with client, client.uta.orders(SPOT) as orders:
            spent = await orders.buy(**PAIR, order_type="market", quote_qty="600")
            assert await spent.final(5) is OrderState.FILLED
            assert Decimal("0.0099") < spent.filled <= Decimal("0.01")
            by_price = await orders.buy(**PAIR, order_type="limit", price="50000", quote_qty="600")
            assert Decimal(by_price.arguments["qty"]) == Decimal("0.012")
            sold = await orders.sell(**PAIR, order_type="market", base_qty="0.005")
            await sold.final(5)
            assert sold.filled == Decimal("0.005")
            with pytest.raises(InvalidArgument, match="give quote_qty, or place a limit order"):
                await orders.buy(**PAIR, order_type="market", base_qty="0.01")
            with pytest.raises(InvalidArgument, match="qty would be read as what to spend"):
                await orders.buy(**PAIR, order_type="market", qty="0.01")  # type: ignore[call-arg]  # it is refused
            with pytest.raises(InvalidArgument, match="open_long"):
                await orders.buy(category="USDT-FUTURES", symbol="BTCUSDT", order_type="market", base_qty="1")

    with fake_exchange() as exchange:
        exchange.price("BTCUSDT", Decimal(60_000), hold=True)
        asyncio.run(run(exchange))


def test_amounts_of_a_classic_account() -> None:
    with fake_exchange(account="classic") as exchange:
        exchange.price("BTCUSDT", Decimal(60_000), hold=True)
        with client_of(exchange) as client, client.classic.orders() as orders:
            spot = orders.spot.buy(symbol="BTCUSDT", order_type="market", force="gtc", quote_qty="600")
            assert spot.final(5) is OrderState.FILLED
            with pytest.raises(InsufficientFunds, match="600"):  # counted in the quote coin
                orders.cross_margin.buy(
                    symbol="BTCUSDT", order_type="market", force="gtc", loan_type="normal", quote_qty="600"
                )
            with pytest.raises(InvalidArgument, match="give quote_qty"):
                orders.spot.buy(symbol="BTCUSDT", order_type="market", force="gtc", size="0.01")  # type: ignore[call-arg]  # refused


@pytest.mark.parametrize("name", ["open_long", "reduce"])
def test_a_list_of_positions_that_lags_behind_a_trade_is_read_again(account: Account, name: str) -> None:
    account.set_mode(PositionMode.ONE_WAY)
    life = ORDERS.lives["uta" if account.generation == "uta" else "classic_futures"]
    call = life.operations["list_positions"]
    contract: dict[Argument, object] = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "margin_coin": "USDT"}
    with client_of(account.exchange) as client, account.orders(client) as orders:
        before = client._client.call(registry.operations[call.address], asked(call, contract), None)
        account.meant(orders, "open_short", "0.01").final(5)
        account.exchange.faults.add(Status(200, before.content.decode(), "application/json"), call.address)
        if name == "reduce":
            account.meant(orders, name, "0.01").final(5)
        else:
            with pytest.raises(InvalidArgument, match=r"would close a short position of 0\.01 first"):
                account.meant(orders, name, "0.02")
        assert account.held() == ({} if name == "reduce" else {"net": Decimal("-0.01")})


def test_positions_that_leave_no_doubt_are_read_once(account: Account) -> None:
    account.set_mode(PositionMode.ONE_WAY)
    positions = ORDERS.lives["uta" if account.generation == "uta" else "classic_futures"].operations["list_positions"]
    with client_of(account.exchange) as client, account.orders(client) as orders:
        for name in ("open_long", "open_long", "close_long", "open_short"):
            account.meant(orders, name, "0.02" if name == "close_long" else "0.01").final(5)
        assert account.asked(positions.address) == 3, "what closed a position came before the list"


def test_orders_that_a_lagging_list_can_not_spoil_do_not_wait(account: Account) -> None:
    account.set_mode(PositionMode.ONE_WAY)
    positions = ORDERS.lives["uta" if account.generation == "uta" else "classic_futures"].operations["list_positions"]
    with client_of(account.exchange) as client, account.orders(client) as orders:
        account.meant(orders, "open_long", "0.02").final(5)
        account.meant(orders, "reduce", "0.01").final(5)
        account.meant(orders, "open_long", "0.01").final(5)
        account.meant(orders, "reduce", "0.01").final(5)
        account.meant(orders, "reduce", "0.01").final(5)
        assert account.held() == {}
        assert account.asked(positions.address) == 5


def test_an_order_is_refused_if_a_lagging_list_leaves_a_doubt_for_too_long(account: Account) -> None:
    account.set_mode(PositionMode.ONE_WAY)
    options = replace(OPTIONS, send_within=0.3)
    with client_of(account.exchange) as client, getattr(client, account.generation).orders(options) as orders:
        account.meant(orders, "open_long", "0.02").final(5)
        account.meant(orders, "close_long", "0.01").final(5)
        with pytest.raises(InvalidArgument, match="what open_short would do is not known: try again in a moment"):
            account.meant(orders, "open_short", "0.01")
        assert account.asked(account.place) == 2
