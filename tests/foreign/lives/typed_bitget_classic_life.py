"""A bot's life with typed-bitget on a classic account; it holds every response and push to its own types."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest
import pytest_asyncio
from typed_core.exceptions import ApiError

from foreign.lives.typed_setup import HOUR, hours_of, living, moment, pushes

FUTURES = {"productType": "USDT-FUTURES", "symbol": "BTCUSDT", "marginCoin": "USDT", "marginMode": "crossed"}
SPOT_LIMIT = {
    "symbol": "BTCUSDT",
    "side": "buy",
    "orderType": "limit",
    "size": "0.02",
    "price": "50000",
    "force": "gtc",
}


@pytest_asyncio.fixture
async def bot() -> AsyncIterator[Any]:
    async with living("classic") as found:
        yield found


async def test_market(bot: Any) -> None:
    spot, mix = bot.client.classic.spot, bot.client.classic.mix.market
    assert "BTCUSDT" in [each["symbol"] for each in await spot.symbols()]
    assert "USDT" in [each["coin"] for each in await spot.coins()]
    assert "BTCUSDT" in [each["symbol"] for each in await mix.contracts("USDT-FUTURES")]
    assert await mix.tickers("USDT-FUTURES")
    assert await spot.tickers(symbol="BTCUSDT")
    assert await spot.recent_trades(symbol="BTCUSDT")


async def test_weeks_of_candles(bot: Any) -> None:
    end = bot.exchange.now() // HOUR * HOUR - 24 * HOUR
    times: list[int] = []
    while len(times) < 500:
        before = moment(times[0] if times else end)
        rows = await bot.client.classic.spot.history_candles("BTCUSDT", granularity="1h", end_time=before)
        times = hours_of(rows) + times
    assert times == list(range(times[0], end, HOUR))


async def test_a_spot_order(bot: Any) -> None:
    order = bot.client.classic.spot.order
    placed = await order.place(SPOT_LIMIT)
    (resting,) = await order.open(symbol="BTCUSDT")
    assert (resting["orderId"], resting["status"]) == (placed["orderId"], "live")
    await asyncio.to_thread(bot.exchange.fill, placed["orderId"], Decimal("0.01"))
    (part,) = await order.info(order_id=placed["orderId"])
    assert (part["status"], Decimal(part["baseVolume"])) == ("partially_filled", Decimal("0.01"))
    await order.cancel(symbol="BTCUSDT", order_id=placed["orderId"])
    assert [each["orderId"] for each in await order.history(symbol="BTCUSDT")] == [placed["orderId"]]
    (fill,) = await order.fills(symbol="BTCUSDT")
    assert (fill["orderId"], Decimal(fill["priceAvg"])) == (placed["orderId"], 50_000)
    with pytest.raises(ApiError, match="43001"):
        await order.cancel(symbol="BTCUSDT", order_id="1")
    with pytest.raises(ApiError, match="43012"):
        await order.place({**SPOT_LIMIT, "size": "800"})


async def test_a_position(bot: Any) -> None:
    mix = bot.client.classic.mix
    placed = await mix.order.place({**FUTURES, "side": "buy", "orderType": "market", "size": "0.02"})
    found = await mix.order.detail(symbol="BTCUSDT", product_type="USDT-FUTURES", order_id=placed["orderId"])
    assert found["state"] == "filled"
    # a position that no funding was charged of has an empty fee, which its types do not know
    (position,) = await mix.position.list("USDT-FUTURES", margin_coin="USDT", validate=False)
    assert (position["holdSide"], Decimal(position["total"])) == ("long", Decimal("0.02"))
    await mix.position.close(symbol="BTCUSDT", product_type="USDT-FUTURES")
    assert await mix.position.list("USDT-FUTURES", margin_coin="USDT") == []
    assert (await mix.position.history(product_type="USDT-FUTURES"))["list"]
    assert (await mix.account.get(symbol="BTCUSDT", product_type="USDT-FUTURES", margin_coin="USDT"))["available"]


@pytest.mark.parametrize("product", ["SPOT", "USDT-FUTURES"])
async def test_pushes(bot: Any, product: Any) -> None:
    streams, wanted = bot.client.classic_streams, {"orders", "fill", "account", "ticker", "trade"}
    subscriptions = [
        streams.orders(product, inst_id="default"),
        streams.fill(product, inst_id="default"),
        streams.account(product, coin="default"),
        streams.ticker(product, inst_id="BTCUSDT"),
        streams.trade(product, inst_id="BTCUSDT"),
    ]

    async def trade() -> None:
        market = {"side": "buy", "orderType": "market", "size": "1000" if product == "SPOT" else "0.02"}
        if product == "SPOT":
            await bot.client.classic.spot.order.place(SPOT_LIMIT)
            await bot.client.classic.spot.order.place({"symbol": "BTCUSDT", "force": "gtc", **market})
        else:
            await bot.client.classic.mix.order.place({**FUTURES, **market})

    found = await pushes(subscriptions, trade, lambda told: wanted <= {each["arg"]["channel"] for each in told})
    orders = [row for push in found if push["arg"]["channel"] == "orders" for row in push["data"]]
    assert orders[0]["status"] in ("live", "filled")
