"""A bot's life with ccxt, blocking and async, on a classic and on a unified account."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import ccxt
import ccxt.async_support
import pytest

from bitget_runtime.fake import FakeExchange, fake_exchange
from foreign.lives.ccxt_setup import INVERSE, LINEAR, SPOT, Blocking, connected

HOUR = 3_600_000
PRICE = 60_000


@pytest.fixture(scope="module", params=["blocking", "async"])
def connect(request: pytest.FixtureRequest) -> Iterator[Any]:
    if request.param == "blocking":
        yield lambda exchange: connected(ccxt, exchange)
        return
    with asyncio.Runner() as runner:
        clients: list[Any] = []

        async def made(exchange: FakeExchange) -> Any:
            clients.append(connected(ccxt.async_support, exchange))
            return clients[-1]

        yield lambda exchange: Blocking(runner.run(made(exchange)), runner.get_loop())
        for client in clients:
            runner.run(client.close())


@pytest.fixture(scope="module", params=["classic", "unified"])
def bot(request: pytest.FixtureRequest, connect: Any) -> Iterator[Any]:
    with fake_exchange(account=request.param) as exchange:
        for symbol in ("BTCUSDT", "BTCUSD"):
            exchange.price(symbol, Decimal(PRICE), hold=True)
        client = connect(exchange)
        client.load_markets()
        yield SimpleNamespace(exchange=exchange, client=client, unified=request.param == "unified")


def test_markets_and_prices(bot: Any) -> None:
    markets = bot.client.markets
    assert {SPOT, LINEAR, INVERSE, "BTC/USDC:USDC"} <= markets.keys()
    assert markets[SPOT]["precision"] == {"amount": 0.000001, "price": 0.01}
    assert (markets[LINEAR]["contractSize"], markets[LINEAR]["limits"]["amount"]["min"]) == (1, 0.0001)
    assert abs(bot.client.fetch_time() - bot.exchange.now()) < 2_000
    for symbol in (SPOT, LINEAR, INVERSE):
        ticker, book = bot.client.fetch_ticker(symbol), bot.client.fetch_order_book(symbol, 5)
        assert ticker["last"] == PRICE
        assert book["bids"][0][0] < book["asks"][0][0]
        assert {trade["symbol"] for trade in bot.client.fetch_trades(symbol, limit=20)} == {symbol}
    assert bot.client.fetch_funding_rate(LINEAR)["interval"] == "8h"
    assert len(bot.client.fetch_market_leverage_tiers(LINEAR)) == 5


@pytest.mark.parametrize("symbol", [SPOT, LINEAR])
def test_weeks_of_candles_without_a_hole_or_a_repeat(bot: Any, symbol: str) -> None:
    end = bot.exchange.now() // HOUR * HOUR - 48 * HOUR
    start = since = end - 24 * 21 * HOUR
    times: list[int] = []
    while since < end:
        page = [row[0] for row in bot.client.fetch_ohlcv(symbol, "1h", since=since, limit=200)]
        assert page
        times += [time for time in page if time < end]
        since = page[-1] + HOUR
    assert times == list(range(start, end, HOUR))


def test_months_are_no_minutes(bot: Any) -> None:
    if bot.unified:
        # unified accounts have no candles of a month
        with pytest.raises(ccxt.ExchangeError, match="25200"):
            bot.client.fetch_ohlcv(LINEAR, "1M", limit=3)
        return
    first, second = (row[0] for row in bot.client.fetch_ohlcv(LINEAR, "1M", limit=2))
    assert 28 * 24 * HOUR <= second - first <= 31 * 24 * HOUR


@pytest.mark.parametrize("symbol", [SPOT, LINEAR, INVERSE])
def test_an_order_rests_is_changed_filled_in_parts_and_cancelled(bot: Any, symbol: str) -> None:
    client, qty = bot.client, 1000 if symbol == INVERSE else 0.02
    own = f"own-{symbol[4:7]}-{symbol[-3:]}".replace("/", "")
    placed = client.create_order(symbol, "limit", "buy", qty, 50_000, {"clientOrderId": own})
    assert client.fetch_order(placed["id"], symbol)["clientOrderId"] == own
    assert [each["id"] for each in client.fetch_open_orders(symbol)] == [placed["id"]]
    client.edit_order(placed["id"], symbol, "limit", "buy", qty * 2, 51_000)
    (changed,) = client.fetch_open_orders(symbol)
    assert (changed["price"], changed["amount"], changed["status"]) == (51_000, qty * 2, "open")
    bot.exchange.fill(changed["id"], Decimal(str(qty)) / 2)
    part = client.fetch_order(changed["id"], symbol)
    assert (part["filled"], part["remaining"], part["status"]) == (qty / 2, qty * 1.5, "open")
    client.cancel_order(changed["id"], symbol)
    ended = client.fetch_order(changed["id"], symbol)
    assert (ended["filled"], ended["status"]) == (qty / 2, "canceled")
    assert client.fetch_open_orders(symbol) == []
    trades = [each for each in client.fetch_my_trades(symbol) if each["order"] == changed["id"]]
    assert [(each["amount"], each["price"], each["takerOrMaker"]) for each in trades] == [(qty / 2, 51_000, "maker")]
    assert changed["id"] in [each["id"] for each in client.fetch_canceled_orders(symbol)]


def test_balances_follow(bot: Any) -> None:
    client = bot.client
    before = client.fetch_balance()
    order = client.create_order(SPOT, "limit", "buy", 0.01, 50_000)
    held = client.fetch_balance()
    assert held["USDT"]["free"] == pytest.approx(before["USDT"]["free"] - 500)
    assert held["USDT"]["used"] == pytest.approx(before["USDT"]["used"] + 500)
    bot.exchange.fill(order["id"])
    after = client.fetch_balance()
    assert after["USDT"]["total"] == pytest.approx(before["USDT"]["total"] - 500)
    assert after["BTC"]["total"] == pytest.approx(before["BTC"]["total"] + 0.00999)
    assert after["USDT"]["used"] == pytest.approx(before["USDT"]["used"])


def test_a_position_opens_reduces_and_closes(bot: Any) -> None:
    client = bot.client
    client.set_leverage(10, LINEAR)
    client.create_order(LINEAR, "market", "buy", 0.04)
    (position,) = client.fetch_positions([LINEAR])
    size = position["contracts"]
    assert (position["side"], position["leverage"], position["marginMode"]) == ("long", 10, "cross")
    assert position["entryPrice"] > 50_000
    client.create_order(LINEAR, "market", "sell", 0.01, params={"reduceOnly": True})
    assert client.fetch_position(LINEAR)["contracts"] == pytest.approx(size - 0.01)
    bot.exchange.price("BTCUSDT", Decimal(61_000), hold=True)
    assert client.fetch_position(LINEAR)["unrealizedPnl"] > 0
    bot.exchange.price("BTCUSDT", Decimal(PRICE), hold=True)
    client.close_position(LINEAR)
    assert client.fetch_positions([LINEAR]) == []
    assert client.fetch_positions_history([LINEAR])


def test_hedge_mode(bot: Any) -> None:
    client, sides = bot.client, {"hedged": True}
    for symbol in (LINEAR, INVERSE):
        for position in client.fetch_positions([symbol]):
            client.close_position(position["symbol"])
    symbol = None if bot.unified else LINEAR
    client.set_position_mode(True, symbol)
    for side in ("buy", "sell"):
        client.create_order(LINEAR, "market", side, 0.01, params=sides)
    assert sorted(each["side"] for each in client.fetch_positions([LINEAR])) == ["long", "short"]
    for side in ("buy", "sell"):
        client.create_order(LINEAR, "market", side, 0.01, params={**sides, "reduceOnly": True})
    assert client.fetch_positions([LINEAR]) == []
    client.set_position_mode(False, symbol)


def test_stop_losses_and_take_profits(bot: Any) -> None:
    client, plans = bot.client, {"trigger": True, **({} if bot.unified else {"planType": "profit_loss"})}
    client.create_order(LINEAR, "market", "buy", 0.02)
    stop = client.create_order(LINEAR, "market", "sell", 0.01, None, {"stopLossPrice": 55_000, "reduceOnly": True})
    take = client.create_order(LINEAR, "market", "sell", 0.01, None, {"takeProfitPrice": 66_000, "reduceOnly": True})
    waiting = client.fetch_open_orders(LINEAR, params=plans)
    assert {each["id"] for each in waiting} == {stop["id"], take["id"]}
    client.cancel_order(take["id"], LINEAR, plans)
    assert [each["id"] for each in client.fetch_open_orders(LINEAR, params=plans)] == [stop["id"]]
    bot.exchange.price("BTCUSDT", Decimal(54_000), hold=True)
    assert client.fetch_positions([LINEAR]) == []
    assert client.fetch_open_orders(LINEAR, params=plans) == []
    bot.exchange.price("BTCUSDT", Decimal(PRICE), hold=True)
    attached = {"stopLoss": {"triggerPrice": 45_000}, "takeProfit": {"triggerPrice": 70_000}}
    order = client.create_order(LINEAR, "limit", "buy", 0.01, 50_000, attached)
    found = client.fetch_order(order["id"], LINEAR)
    assert (found["stopLossPrice"], found["takeProfitPrice"]) == (45_000, 70_000)
    client.cancel_all_orders(LINEAR)


def test_trigger_orders(bot: Any) -> None:
    client, plans = bot.client, {"trigger": True}
    if bot.unified:
        pytest.skip("ccxt sends triggers of unified accounts as plain orders")
    for symbol in (SPOT, LINEAR):
        placed = client.create_order(symbol, "limit", "buy", 0.01, 50_000, {"triggerPrice": 52_000})
        client.edit_order(placed["id"], symbol, "limit", "buy", 0.02, 50_500, {"triggerPrice": 53_000})
        (waiting,) = client.fetch_open_orders(symbol, params=plans)
        assert (waiting["triggerPrice"], waiting["amount"], waiting["price"]) == (53_000, 0.02, 50_500)
        bot.exchange.price("BTCUSDT", Decimal(52_500), hold=True)
        (order,) = client.fetch_open_orders(symbol)
        assert (order["price"], order["amount"]) == (50_500, 0.02)
        client.cancel_order(order["id"], symbol)
        bot.exchange.price("BTCUSDT", Decimal(PRICE), hold=True)


@pytest.mark.parametrize("symbol", [SPOT, LINEAR])
def test_batches_are_mixed(bot: Any, symbol: str) -> None:
    client = bot.client
    order = {"symbol": symbol, "type": "limit", "side": "buy", "amount": 0.01, "price": 50_000}
    placed = client.create_orders([order, {**order, "price": 1}, order])
    good = [each["id"] for each in placed if each["id"]]
    assert {each["id"] for each in client.fetch_open_orders(symbol)} == set(good)
    assert len(good) == 2
    cancelled = client.cancel_orders([*good, "1"], symbol)
    assert set(good) <= {each["id"] for each in cancelled}
    assert client.fetch_open_orders(symbol) == []


@pytest.mark.parametrize("symbol", [SPOT, LINEAR])
def test_lists_go_back_page_by_page(bot: Any, symbol: str) -> None:
    client = bot.client
    ids = [client.create_order(symbol, "limit", "buy", 0.01, 50_000)["id"] for _ in range(7)]
    client.cancel_all_orders(symbol)
    since, found, cursor = bot.exchange.now() - HOUR, [], {}
    for _ in range(20):
        page = client.fetch_canceled_and_closed_orders(symbol, since=since, limit=3, params=cursor)
        if not page:
            break
        found += [each["id"] for each in sorted(page, key=lambda each: -int(each["id"]))]
        cursor = {"cursor": client.last_json_response["data"]["cursor"]} if bot.unified else {"idLessThan": found[-1]}
    assert [each for each in found if each in ids] == ids[::-1]
    assert len(found) == len(set(found))
    assert client.fetch_canceled_and_closed_orders(symbol, since=since - 48 * HOUR, params={"until": since}) == []


def test_money_moves(bot: Any) -> None:
    client = bot.client
    there, back = ("uta", "p2p") if bot.unified else ("spot", "swap")
    assert client.transfer("USDT", 10, there, back)["id"]
    assert client.transfer("USDT", 10, back, there)["id"]
    assert client.fetch_deposit_address("USDT", {"network": "TRC20"})["address"]
    assert client.fetch_deposits("USDT")[-1]["status"] == "ok"
    sent = client.withdraw("USDT", 20, "TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL", params={"network": "TRC20"})
    assert sent["id"] in [each["id"] for each in client.fetch_withdrawals("USDT")]
    ledger = client.fetch_ledger("USDT", since=bot.exchange.now() - HOUR)
    assert {each["currency"] for each in ledger} == {"USDT"}
    assert ledger


def test_margin(bot: Any) -> None:
    client, cross = bot.client, {"marginMode": "cross"}
    if not bot.unified:
        client.transfer("USDT", 1_000, "spot", "cross")
        client.borrow_cross_margin("USDT", 100)
        client.repay_cross_margin("USDT", 50)
        # nothing is charged before the hour is over
        assert {each["interest"] for each in client.fetch_borrow_interest("USDT")} <= {
            100 * 0.0002 / 24,
            50 * 0.0002 / 24,
        }
    order = client.create_order(SPOT, "limit", "buy", 0.01, 50_000, cross)
    assert order["id"] in [each["id"] for each in client.fetch_open_orders(SPOT, params=cross)]
    client.cancel_order(order["id"], SPOT, cross)


def test_refusals_are_ccxts_own_errors(bot: Any) -> None:
    client = bot.client
    # ccxt has no class for the codes of unified accounts: 25202, 25204
    funds, unknown = (ccxt.ExchangeError,) * 2 if bot.unified else (ccxt.InsufficientFunds, ccxt.OrderNotFound)
    with pytest.raises(funds, match="25202" if bot.unified else "43012"):
        client.create_order(SPOT, "limit", "buy", 800, 50_000)
    with pytest.raises(ccxt.ExchangeError if bot.unified else ccxt.InsufficientFunds):
        client.create_order(LINEAR, "limit", "buy", 1_000, 50_000)
    for symbol in (SPOT, LINEAR):
        for call in (client.fetch_order, client.cancel_order):
            with pytest.raises(unknown):
                call("123456789", symbol)
        with pytest.raises(ccxt.InvalidOrder, match="45110"):
            client.create_order(symbol, "limit", "buy", 0.0001 if symbol == LINEAR else 0.00002, 45_000)
    with pytest.raises(ccxt.BadSymbol):
        client.fetch_ticker("NOPE/USDT")
    bot.exchange.reject_next("429")
    with pytest.raises(ccxt.DDoSProtection):
        client.fetch_ticker(SPOT)
