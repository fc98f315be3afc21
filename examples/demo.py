"""Start the fake exchange and talk to it: public and signed calls, an order, sync and async, and a lost response."""

import asyncio

from bitget_client import AsyncBitget, Bitget, OrderOutcomeUnknown
from bitget_runtime.fake import Drop, FakeExchange, fake_exchange


def sync_demo(client: Bitget) -> None:
    print("server time ", client.classic.common.public.get_server_time().server_time.datetime)
    [ticker, *_] = client.uta.market.get_tickers(category="SPOT")
    print("ticker      ", ticker.symbol, ticker.last_price)
    [asset, *_] = client.uta.account.get_assets().assets
    print("balance     ", asset.balance, asset.coin)
    ack = client.uta.trade.place_order(
        category="SPOT",
        symbol="BTCUSDT",
        side="buy",
        order_type="limit",
        qty="0.01",
        price="50000",
        client_oid="demo-1",
    )
    print("order placed", ack.order_id, "known to us as", ack.client_oid)


async def async_demo(client: AsyncBitget) -> None:
    time, tickers, assets = await asyncio.gather(
        client.classic.common.public.get_server_time(),
        client.uta.market.get_tickers(category="SPOT"),
        client.uta.account.get_assets(),
    )
    print("three at once", time.server_time.datetime, tickers[0].symbol, assets.assets[0].balance)
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
            price="1",
            client_oid="demo-3",
        )
    except OrderOutcomeUnknown as unknown:
        print(unknown)


def main() -> None:
    with fake_exchange() as exchange:
        print(f"The fake exchange listens on {exchange.base_url}\n\nSync")
        with Bitget(*exchange.credentials, base_url=exchange.base_url) as client:
            sync_demo(client)
            print("\nAsync")
            asyncio.run(async_demo_with(exchange))
            print("\nAn order whose response is lost: it was carried out, and is not sent again")
            lost_response_demo(exchange, client)
        orders = [request for request in exchange.requests if request.operation == "uta.trade.place_order"]
        print(f"\nThe exchange received {len(exchange.requests)} requests, {len(orders)} of them orders.")


async def async_demo_with(exchange: FakeExchange) -> None:
    async with AsyncBitget(*exchange.credentials, base_url=exchange.base_url) as client:
        await async_demo(client)


if __name__ == "__main__":
    main()
