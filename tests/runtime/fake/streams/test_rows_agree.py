"""What REST and a push of the same moment say of an order, a fill, a position or a balance is the same."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bitget_runtime.fake.core import (
    Exchange,
    Fill,
    Filled,
    Order,
    OrderChanged,
    PositionChanged,
    Product,
    Wallet,
    WalletKind,
)
from setups.agreeing_rows import assert_same, by, pushes
from setups.desks.classic import ClassicDesk
from setups.desks.contracts import ContractDesk
from setups.desks.unified import UnifiedDesk

# unified accounts

PERPETUAL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
SPOT = {"category": "SPOT", "symbol": "BTCUSDT"}


def at(exchange: Exchange, price: int) -> None:
    for product in (Product.SPOT, Product.USDT_FUTURES):
        exchange.price(exchange.instrument(product, "BTCUSDT"), Decimal(price), hold=True)


def unified_life(hedge: bool) -> UnifiedDesk:
    """A desk with all kinds of orders, a losing position, and one that was closed."""
    desk = UnifiedDesk(USDT=200_000, BTC=2, BGB=100)
    at(desk.exchange, 60_000)
    side: dict[str, str] = {}
    if hedge:
        desk.ask("uta.account.set_position_mode", holdMode="hedge_mode")
        side = {"posSide": "long"}
    closing = {**side} if hedge else {"reduceOnly": "yes"}
    place = "uta.trade.place_order"
    for sent in (
        {"orderType": "market", "side": "buy", "qty": "1", **side},
        {"orderType": "market", "side": "sell", "qty": "1", **closing},
        {"orderType": "market", "side": "buy", "qty": "1", **side},
        {"orderType": "market", "side": "sell", "qty": "0.5", **closing},
        {"orderType": "limit", "side": "buy", "qty": "0.1", "price": "50000", "takeProfit": "70000", **side},
        {"orderType": "limit", "side": "sell", "qty": "0.2", "price": "70000", **closing},
    ):
        desk.ask(place, PERPETUAL, **sent)
    partly = desk.ask(place, PERPETUAL, orderType="limit", side="buy", qty="0.3", price="55000", **side)
    desk.exchange.fill(desk.user.uid, partly["orderId"], Decimal("0.1"))
    gone = desk.ask(place, PERPETUAL, orderType="limit", side="buy", qty="0.3", price="55000", **side)
    desk.ask("uta.trade.cancel_order", orderId=gone["orderId"])
    desk.ask(place, SPOT, orderType="limit", side="buy", qty="0.1", price="50000")
    desk.ask(place, SPOT, orderType="market", side="buy", qty="600")
    at(desk.exchange, 58_000)
    return desk


def orders_of(exchange: Exchange, uid: str) -> list[Order]:
    return [*exchange.state.orders.open(uid), *exchange.state.orders.past(uid)]


def fills_of(exchange: Exchange, uid: str) -> dict[str, Fill]:
    return {fill.id: fill for fill in exchange.state.orders.fills(uid)}


@pytest.mark.parametrize("hedge", [False, True])
def test_unified_orders_and_fills(hedge: bool) -> None:
    desk = unified_life(hedge)
    exchange, user = desk.exchange, desk.user
    for order in orders_of(exchange, user.uid):
        [pushed] = pushes("uta.stream.order", exchange, user, OrderChanged(order))
        assert_same("uta.stream.order", desk.ask("uta.trade.get_order", orderId=order.id), pushed)
        words = [each.lower() for each in (pushed["tradeSide"], pushed["orderStatus"])]
        assert words[0] in ("open", "close")
    listed = by("execId", desk.ask("uta.trade.get_fills")["list"])
    for fill in fills_of(exchange, user.uid).values():
        [pushed] = pushes("uta.stream.fill", exchange, user, Filled(fill))
        assert_same("uta.stream.fill", listed[fill.id], pushed)


@pytest.mark.parametrize("hedge", [False, True])
def test_unified_positions_and_balances(hedge: bool) -> None:
    desk = unified_life(hedge)
    exchange, user = desk.exchange, desk.user
    [listed] = desk.ask("uta.trade.get_positions", PERPETUAL)["list"]
    [pushed] = pushes("uta.stream.position", exchange, user)
    assert_same("uta.stream.position", {**listed, "positionStatus": "opening"}, pushed)
    assert Decimal(pushed["mmr"]) < 1
    assert Decimal(pushed["openFeeTotal"]) < 0
    [closed] = desk.ask("uta.trade.get_position_history", PERPETUAL)["list"]
    [ended] = pushes(
        "uta.stream.position", exchange, user, PositionChanged(exchange.state.positions.closed(user.uid)[0])
    )
    assert_same("uta.stream.position", closed, ended)
    account = desk.ask("uta.account.get_assets")
    [whole] = pushes("uta.stream.account", exchange, user)
    assert_same("uta.stream.account", account, whole)
    coins = by("coin", whole["coin"])
    for row in account["assets"]:
        assert_same("uta.stream.account", row, coins[row["coin"]])
    assert Decimal(coins["USDT"]["locked"]) == 5000
    assert (
        Decimal(coins["USDT"]["available"])
        < exchange.state.ledger.balance(user.uid, Wallet(WalletKind.UNIFIED), "USDT").free
    )


# classic futures


def futures_life(hedge: bool) -> ContractDesk:
    desk = ContractDesk()
    opening: dict[str, str] = {}
    closing = {"reduceOnly": "YES"}
    shut = "sell"
    if hedge:
        desk.hedge()
        opening, closing, shut = {"tradeSide": "open"}, {"tradeSide": "close"}, "buy"
    maker = desk.order("buy", 1, 59_000, **opening)
    desk.exchange.fill(desk.user.uid, maker["orderId"])
    desk.order(shut, 1, **closing)
    desk.order("buy", 1, **opening)
    desk.order(shut, "0.5", **closing)
    desk.order(shut, "0.2", 70_000, **closing)
    desk.order("sell", "0.1", 71_000, **opening)
    desk.order("buy", "0.1", 50_000, presetStopLossPrice="45000", **opening)
    partly = desk.order("buy", "0.3", 55_000, **opening)
    desk.exchange.fill(desk.user.uid, partly["orderId"], Decimal("0.1"))
    gone = desk.order("buy", "0.3", 55_000, **opening)
    desk.ask("trade.cancel_order", orderId=gone["orderId"])
    desk.price(58_000)
    return desk


FUTURES = {"instType": "USDT-FUTURES"}


@pytest.mark.parametrize("hedge", [False, True])
def test_futures_orders_and_fills(hedge: bool) -> None:
    desk = futures_life(hedge)
    exchange, user = desk.exchange, desk.user
    for order in orders_of(exchange, user.uid):
        [pushed] = pushes("classic.stream.futures_orders", exchange, user, OrderChanged(order), **FUTURES)
        listed = desk.ask("trade.get_order", orderId=order.id)
        assert_same("classic.stream.futures_orders", {**listed, "status": listed["state"]}, pushed)
    fills = by("tradeId", desk.ask("trade.get_fills")["fillList"])
    for fill in fills_of(exchange, user.uid).values():
        [pushed] = pushes("classic.stream.futures_fill", exchange, user, Filled(fill), **FUTURES)
        assert_same("classic.stream.futures_fill", fills[fill.id], pushed)


@pytest.mark.parametrize("hedge", [False, True])
def test_futures_positions_and_balances(hedge: bool) -> None:
    desk = futures_life(hedge)
    exchange, user = desk.exchange, desk.user
    [listed] = desk.ask("position.get_position")
    [pushed] = pushes("classic.stream.futures_positions", exchange, user, **FUTURES)
    assert_same("classic.stream.futures_positions", listed, pushed)
    [closed] = desk.ask("position.get_history")["list"]
    event = PositionChanged(exchange.state.positions.closed(user.uid)[0])
    [ended] = pushes("classic.stream.futures_positions_history", exchange, user, event, **FUTURES)
    assert_same("classic.stream.futures_positions_history", closed, ended)
    [account] = pushes("classic.stream.futures_account", exchange, user, **FUTURES)
    assert_same("classic.stream.futures_account", desk.ask("account.get_account"), account)
    assert Decimal(account["maxTransferOut"]) < Decimal(account["available"])


# classic spot and margin


def test_spot_rows() -> None:
    desk = ClassicDesk()
    exchange, user = desk.exchange, desk.user
    for sent in (
        {"side": "buy", "orderType": "limit", "force": "gtc", "price": "50000", "size": "0.1"},
        {"side": "sell", "orderType": "limit", "force": "gtc", "price": "70000", "size": "0.1"},
        {"side": "buy", "orderType": "market", "size": "600"},
        {"side": "sell", "orderType": "market", "size": "0.1"},
    ):
        desk.ask("spot.trade.place_order", symbol="BTCUSDT", **sent)
    for order in orders_of(exchange, user.uid):
        [pushed] = pushes("classic.stream.spot_orders", exchange, user, OrderChanged(order), instType="SPOT")
        [listed] = desk.ask("spot.trade.get_order", orderId=order.id)
        assert_same("classic.stream.spot_orders", listed, pushed)
    fills = by("tradeId", desk.ask("spot.trade.get_fills", symbol="BTCUSDT"))
    for fill in fills_of(exchange, user.uid).values():
        [pushed] = pushes("classic.stream.spot_fill", exchange, user, Filled(fill), instType="SPOT")
        assert_same("classic.stream.spot_fill", fills[fill.id], pushed)
    coins = by("coin", pushes("classic.stream.spot_account", exchange, user))
    for row in desk.ask("spot.account.get_assets"):
        assert_same("classic.stream.spot_account", row, coins[row["coin"]])


@pytest.mark.parametrize("kind", ["cross", "isolated"])
def test_margin_rows(kind: str) -> None:
    desk = ClassicDesk()
    exchange, user = desk.exchange, desk.user
    margin = Wallet(WalletKind.CROSSED_MARGIN) if kind == "cross" else Wallet(WalletKind.ISOLATED_MARGIN, "BTCUSDT")
    exchange.transfer(user.uid, "USDT", Decimal(10_000), Wallet(WalletKind.SPOT), margin)
    exchange.transfer(user.uid, "BTC", Decimal(1), Wallet(WalletKind.SPOT), margin)
    exchange.borrow(user.uid, margin, "USDT", Decimal(1000))
    for sent in (
        {"side": "buy", "orderType": "limit", "force": "gtc", "price": "50000", "baseSize": "0.1"},
        {"side": "buy", "orderType": "market", "quoteSize": "600"},
        {"side": "sell", "orderType": "market", "baseSize": "0.1"},
    ):
        desk.ask(f"margin.{kind}.trade.place_order", symbol="BTCUSDT", loanType="normal", **sent)
    since = str(exchange.tick())
    lists = [
        desk.ask(f"margin.{kind}.trade.{name}", symbol="BTCUSDT", startTime=since)["orderList"]
        for name in ("get_open_orders", "get_order_history")
    ]
    listed = by("orderId", [row for rows in lists for row in rows])
    channel = "crossed" if kind == "cross" else "isolated"
    for order in orders_of(exchange, user.uid):
        [pushed] = pushes(f"classic.stream.{channel}_margin_orders", exchange, user, OrderChanged(order))
        assert_same(f"classic.stream.{channel}_margin_orders", listed[order.id], pushed)
    assert len(listed) == 3
    coins = by("coin", pushes(f"classic.stream.{channel}_margin_account", exchange, user))
    assets = desk.ask(f"margin.{kind}.account.get_assets")
    assert {row["coin"] for row in assets} >= {"USDT", "BTC"}
    for row in assets:
        if row["coin"] in coins:
            assert_same(f"classic.stream.{channel}_margin_account", row, coins[row["coin"]])


def test_equity_rows() -> None:
    desk = futures_life(hedge=False)
    [equity] = pushes("classic.stream.futures_equity", desk.exchange, desk.user, **FUTURES)
    account = desk.ask("account.get_account")
    assert_same("classic.stream.futures_equity", account, equity)
    assert Decimal(equity["usdtEquity"]) != Decimal(account["available"])
