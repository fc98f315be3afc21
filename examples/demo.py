"""Start the fake exchange and talk to it: calls, an order filled in parts, a lost response, a burst that waits."""

import asyncio
import time

from bitget_client import AsyncBitget, Bitget, OrderOutcomeUnknown
from bitget_client.uta.trade_models import Order
from bitget_runtime.fake import Drop, FakeExchange, fake_exchange


def sync_demo(client: Bitget) -> None:
    print("server time ", client.classic.common.public.get_server_time().server_time.datetime)
    [ticker, *_] = client.uta.market.get_tickers(category="SPOT")
    print("ticker      ", ticker.symbol, ticker.last_price)
    [asset, *_] = client.uta.account.get_assets().assets
    print("balance     ", asset.balance, asset.coin)


def filled_demo(exchange: FakeExchange, client: Bitget) -> None:
    exchange.price("BTCUSDT", 60000, hold=True)
    client.uta.trade.place_order(
        category="USDT-FUTURES",
        symbol="BTCUSDT",
        side="buy",
        order_type="limit",
        qty="0.1",
        price="59000",
        client_oid="demo-1",
    )
    order = shown(client, "demo-1")
    exchange.fill(order.order_id, "0.04")
    shown(client, "demo-1")
    print("               ... the price falls to 58900 ...")
    exchange.price("BTCUSDT", 58900, hold=True)
    shown(client, "demo-1")
    for position in client.uta.trade.get_positions(category="USDT-FUTURES").items:
        print("position    ", position.position_side, position.total, position.symbol, "from", position.avg_price)
        print("             profit", position.unrealized_pnl, "at", position.mark_price)


def shown(client: Bitget, client_oid: str) -> Order:
    order = client.uta.trade.get_order(client_oid=client_oid)
    print("order       ", order.client_oid, f"{order.order_status:16}", order.cum_exec_qty, "of", order.qty)
    usdt = next(asset for asset in client.uta.account.get_assets().assets if asset.coin == "USDT")
    print("balance     ", usdt.balance, usdt.coin, "available", usdt.available)
    return order


async def async_demo(client: AsyncBitget) -> None:
    now, tickers, account = await asyncio.gather(
        client.classic.common.public.get_server_time(),
        client.uta.market.get_tickers(category="SPOT"),
        client.uta.account.get_assets(),
    )
    print("three at once", now.server_time.datetime, tickers[0].symbol, account.assets[0].balance)
    ack = await client.uta.trade.place_order(
        category="SPOT", symbol="BTCUSDT", side="sell", order_type="market", qty="0.01", client_oid="demo-2"
    )
    print("order placed ", ack.order_id, "known to us as", ack.client_oid)


def lost_response_demo(exchange: FakeExchange, client: Bitget) -> None:
    exchange.faults.add(Drop(after_accepting=True), operation="uta.trade.place_order")
    try:
        client.uta.trade.place_order(
            category="SPOT",
            symbol="BTCUSDT",
            side="buy",
            order_type="limit",
            qty="0.01",
            price="50000",
            client_oid="demo-3",
        )
    except OrderOutcomeUnknown as unknown:
        print(unknown)


def burst_demo(client: Bitget) -> None:
    started = time.monotonic()
    for _ in range(50):
        client.uta.account.get_settings()
    taken = time.monotonic() - started
    print(f"50 calls, 20 a second allowed: {taken:.1f} s; {client.counters.waits} of them waited for their turn")


def main() -> None:
    with fake_exchange() as exchange:
        print(f"The fake exchange listens on {exchange.base_url}\n\nSync")
        with Bitget(*exchange.credentials, base_url=exchange.base_url) as client:
            sync_demo(client)
            print("\nAn order that rests, is filled in two parts, and what follows from it")
            filled_demo(exchange, client)
            print("\nAsync")
            asyncio.run(async_demo_with(exchange))
            print("\nAn order whose response is lost: it was carried out, and is not sent again")
            lost_response_demo(exchange, client)
            print("\nMore calls than the exchange allows: they wait for their turn, and nobody is banned")
            burst_demo(client)
        orders = exchange.requests.of("uta.trade.place_order")
        print(f"\nThe exchange received {len(exchange.requests)} requests, {len(orders)} of them orders:\n{orders}")


async def async_demo_with(exchange: FakeExchange) -> None:
    async with AsyncBitget(*exchange.credentials, base_url=exchange.base_url) as client:
        await async_demo(client)


if __name__ == "__main__":
    main()
