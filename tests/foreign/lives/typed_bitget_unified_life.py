"""A bot's life with typed-bitget on a unified account; it holds every response and push to its own types."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest
import pytest_asyncio
from typed_core.exceptions import ApiError

from foreign.lives.typed_setup import HOUR, hours_of, living, moment, pushes

FUTURES = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
LIMIT = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "qty": "0.02", "price": "50000"}
MARKET = {**FUTURES, "side": "buy", "orderType": "market", "qty": "0.02"}


@pytest_asyncio.fixture
async def bot() -> AsyncIterator[Any]:
    async with living("unified") as found:
        yield found


async def test_market(bot: Any) -> None:
    market = bot.client.uta.market
    for category in ("SPOT", "USDT-FUTURES", "COIN-FUTURES"):
        symbol = "BTCUSD" if category == "COIN-FUTURES" else "BTCUSDT"
        assert symbol in [each["symbol"] for each in await market.instruments(category)]
        (ticker,) = await market.tickers(category=category, symbol=symbol)
        assert Decimal(ticker["lastPrice"]) > 0
        assert (await market.orderbook(category, symbol=symbol))["a"]
        assert await market.fills(category, symbol=symbol)
    assert await market.funding_rate.current(symbol="BTCUSDT")


async def test_weeks_of_candles(bot: Any) -> None:
    end = bot.exchange.now() // HOUR * HOUR - 24 * HOUR
    start = end - 21 * 24 * HOUR
    rows = await bot.client.uta.market.candles.history_paged(
        "USDT-FUTURES", symbol="BTCUSDT", interval="1H", start_time=moment(start), end_time=moment(end)
    )
    times = hours_of(rows)
    assert times == list(range(times[0], times[-1] + 1, HOUR))
    assert (times[0], times[-1]) == (start, end - HOUR)


@pytest.mark.parametrize("category", ["SPOT", "USDT-FUTURES"])
async def test_an_order(bot: Any, category: str) -> None:
    order, where = bot.client.uta.trade.order, {"category": category, "symbol": "BTCUSDT"}
    placed = await order.place({"category": category, **LIMIT})
    named = {"order_id": placed["orderId"], **where}
    (resting,) = (await order.unfilled(category))["list"]
    assert (resting["orderId"], resting["orderStatus"]) == (placed["orderId"], "new")
    await order.modify(price="51000", qty="0.03", **named)
    await asyncio.to_thread(bot.exchange.fill, placed["orderId"], Decimal("0.01"))
    part = await order.info(order_id=placed["orderId"])
    assert (part["orderStatus"], Decimal(part["cumExecQty"])) == ("partially_filled", Decimal("0.01"))
    await order.cancel(**named)
    second = await order.place({"category": category, **LIMIT})
    await order.cancel(order_id=second["orderId"], **where)
    past = await order.history_paged(category, symbol="BTCUSDT", limit=1)
    assert [each["orderId"] for each in past] == [second["orderId"], placed["orderId"]]
    (fill,) = (await order.fills(category=category))["list"]
    assert (fill["orderId"], Decimal(fill["execPrice"])) == (placed["orderId"], 51_000)


async def test_batches_and_refusals(bot: Any) -> None:
    order = bot.client.uta.trade.order
    batch = [{"category": "SPOT", **LIMIT}, {"category": "SPOT", **LIMIT, "price": "1"}]
    mixed = await order.place_batch(batch)
    assert [bool(each.get("orderId")) for each in mixed] == [True, False]
    with pytest.raises(ApiError, match="25204"):
        await order.info(order_id="1")
    with pytest.raises(ApiError, match="25202"):
        await order.place({"category": "SPOT", **LIMIT, "qty": "800"})


async def test_positions_strategies_and_money(bot: Any) -> None:
    uta = bot.client.uta
    await uta.trade.order.place(MARKET)
    (position,) = (await uta.position.current_positions("USDT-FUTURES"))["list"]
    assert (position["posSide"], Decimal(position["total"])) == ("long", Decimal("0.02"))
    placed = await uta.strategy.place({**FUTURES, "posSide": "long", "stopLoss": "50000"})
    assert placed["orderId"] in [each["orderId"] for each in await uta.strategy.unfilled("USDT-FUTURES")]
    await uta.trade.close_positions("USDT-FUTURES", symbol="BTCUSDT")
    assert not (await uta.position.current_positions("USDT-FUTURES"))["list"]
    assets = {each["coin"]: each for each in (await uta.account.assets())["assets"]}
    assert 999_990 < Decimal(assets["USDT"]["balance"]) < 1_000_000
    assert (await uta.account.settings())["holdMode"] == "one_way_mode"
    assert (await uta.account.financial_records("USDT-FUTURES"))["list"]


async def test_pushes(bot: Any) -> None:
    streams, wanted = bot.client.uta_streams, {"fill", "account", "position", "ticker", "publicTrade", "order"}
    private = [streams.fill("UTA"), streams.account("UTA"), streams.positions("UTA")]
    # it knows neither orders without a price nor those without a take profit, as the exchange documents them
    private.append(streams.orders("UTA", validate=False))
    usual = [each("usdt-futures", symbol="BTCUSDT") for each in (streams.ticker, streams.trade)]
    found = await pushes(
        [*private, *usual],
        lambda: bot.client.uta.trade.order.place(MARKET),
        lambda told: wanted <= {each["arg"]["topic"] for each in told},
    )
    orders = [row for push in found if push["arg"]["topic"] == "order" for row in push["data"]]
    assert orders[-1]["orderStatus"] == "filled"
