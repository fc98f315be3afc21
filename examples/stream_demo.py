"""Streams against the fake exchange: pushes, orders and what the private channel says of them, a local order book."""

import asyncio

from bitget_client import AsyncBitget, AsyncUtaStream, Bitget, Gap, OrderOutcomeUnknown, StreamOptions
from bitget_runtime.fake import FakeExchange, fake_exchange


def public_demo(exchange: FakeExchange, client: Bitget) -> None:
    with client.uta.stream() as stream:
        ticker = stream.ticker(inst_type="usdt-futures", symbol="BTCUSDT").confirmed()
        lost = False
        for number, push in enumerate(ticker):
            if isinstance(push, Gap):
                lost = True
                print("gap          ", push.reason, "from", push.since.datetime, "to", push.until.datetime)
                continue
            print("ticker       ", push.data[0].last_price)
            if lost:
                break
            if number == 1:
                print("               ... the connection is cut ...")
                exchange.streams.faults.drop()


async def order_demo(exchange: FakeExchange, stream: AsyncUtaStream) -> None:
    orders = await stream.order().confirmed()
    ack = await stream.trade.place_order(
        category="spot",
        symbol="BTCUSDT",
        side="buy",
        order_type="limit",
        qty="0.01",
        price="50000",
        client_oid="demo-4",
    )
    print("order placed ", ack.order_id, "known to us as", ack.client_oid)
    push = await anext(orders)
    if not isinstance(push, Gap):
        update = push.data[0]
        print("order update ", update.order_id, update.client_oid, update.side, update.qty, "at", update.price)
    exchange.streams.faults.lose_reply()
    try:
        await stream.trade.place_order(
            category="spot", symbol="BTCUSDT", side="buy", order_type="market", qty="1000", client_oid="demo-5"
        )
    except OrderOutcomeUnknown as unknown:
        print(unknown)


async def book_demo(exchange: FakeExchange, stream: AsyncUtaStream) -> None:
    book = await stream.books(inst_type="usdt-futures", symbol="BTCUSDT").local_book().in_sync()
    for change in range(40):
        if change == 20:
            print("               ... an update is lost ...")
            exchange.streams.faults.skip_seq()
        await anext(book)
        view = book.top(1)
        if not book.synced:
            print("book          out of sync:", book.problem)
        elif change % 10 == 0:
            print("book         ", *view.bids[0], "/", *view.asks[0], "spread", view.spread)
    await book.in_sync()
    print("book          in sync, after", book.resyncs, "loss; a buy of 5 costs", book.fill("buy", 5).average_price)


async def async_demo(exchange: FakeExchange) -> None:
    async with (
        AsyncBitget(*exchange.credentials, base_url=exchange.base_url) as client,
        client.uta.stream(StreamOptions(first_delay=0.05)) as stream,
    ):
        print("\nOrders over a WebSocket, and what the private channel says of them")
        await order_demo(exchange, stream)
        print("\nA local order book")
        await book_demo(exchange, stream)


def main() -> None:
    with fake_exchange() as exchange:
        print(f"The fake exchange pushes from {exchange.stream_url}\n\nA public channel")
        with Bitget(*exchange.credentials, base_url=exchange.base_url) as client:
            public_demo(exchange, client)
        asyncio.run(async_demo(exchange))


if __name__ == "__main__":
    main()
