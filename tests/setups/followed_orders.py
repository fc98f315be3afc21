"""What tests of orders share: orders of several kinds, quick options, two instruments."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any

from bitget_client import AsyncBitget
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.orders.instrument import Instrument
from bitget_runtime.orders.options import OrderOptions

ORDER: dict[str, Any] = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "qty": "0.01"}
PLACE = "uta.trade.place_order"
QUICK = OrderOptions(categories=("SPOT",))

PAIR = Instrument(
    symbol="BTCUSDT",
    category="SPOT",
    market="spot",
    base="BTC",
    quote="USDT",
    status="trading",
    price_step=Decimal("0.01"),
    qty_step=Decimal("0.000001"),
    quote_step=Decimal("0.01"),
    min_notional=Decimal(1),
    max_notional=Decimal(1_000),
    notional_coin="USDT",
)
CONTRACT = Instrument(
    symbol="BTCUSDT",
    category="USDT-FUTURES",
    market="futures",
    base="BTC",
    quote="USDT",
    status="trading",
    price_step=Decimal("0.5"),
    qty_step=Decimal("0.001"),
    min_qty=Decimal("0.002"),
    max_qty=Decimal(100),
    max_market_qty=Decimal(10),
    min_notional=Decimal(5),
    notional_coin="USDT",
)

CLASSIC: dict[str, Any] = {"symbol": "BTCUSDT", "order_type": "limit", "force": "gtc", "price": "50000"}
CLASSIC_FUTURES: dict[str, Any] = {
    "symbol": "BTCUSDT",
    "product_type": "USDT-FUTURES",
    "margin_mode": "crossed",
    "margin_coin": "USDT",
    "size": "0.01",
    "side": "buy",
    "order_type": "limit",
    "price": "50000",
}
PLAN: dict[str, Any] = {
    "product_type": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "margin_coin": "USDT",
    "margin_mode": "crossed",
    "plan_type": "normal_plan",
    "trigger_type": "fill_price",
    "trigger_price": "90000",
    "side": "buy",
    "trade_side": "open",
    "order_type": "market",
    "size": "0.01",
}
PLACES: dict[str, Callable[[Any], Awaitable[Any]]] = {
    "uta": lambda orders: orders.place(**ORDER, price="50000"),
    "strategy": lambda orders: orders.strategy.place(
        category="USDT-FUTURES",
        symbol="BTCUSDT",
        side="buy",
        qty="0.01",
        strategy_type="trigger",
        trigger_price="90000",
        trigger_order_type="market",
    ),
    "spot": lambda orders: orders.spot.place(**CLASSIC, side="buy", size="0.01"),
    "futures_plan": lambda orders: orders.futures_plan.place(**PLAN),
}


def moves(exchange: FakeExchange, price: int) -> None:
    """Set the price of BTCUSDT, and keep it."""
    exchange.price("BTCUSDT", Decimal(price), hold=True)


def of_kind(
    kind: str,
    body: Callable[[Any, FakeExchange], Awaitable[None]],
    by: Any = "rest",
) -> None:
    """Run something with orders of a kind, on an exchange of its own."""

    async def run(exchange: FakeExchange) -> None:
        client = AsyncBitget(
            *exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url, retries=0
        )
        options = OrderOptions(by=by, categories=("SPOT", "USDT-FUTURES"), send_within=30)  # on a busy machine too
        generation = "uta" if kind in ("uta", "strategy") else "classic"
        async with client, getattr(client, generation).orders(options) as orders:
            await body(orders, exchange)

    with fake_exchange(account="unified" if kind in ("uta", "strategy") else "classic") as exchange:
        asyncio.run(run(exchange))


async def asked(exchange: FakeExchange, operation: str) -> None:
    """Wait until the exchange has a request for an operation."""
    async with asyncio.timeout(5):
        while not exchange.requests.of(operation):  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.01)
