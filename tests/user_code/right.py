"""Read by type checkers, never run: the comment behind each line is the type that both must tell."""

from decimal import Decimal
from typing import reveal_type

from bitget_client import AsyncBitget, Bitget, Gap, KeepLatest, StreamOptions, failures, registry, successes
from bitget_client.uta import stream_models
from bitget_client.uta.trade_models import PlaceOrdersItem


def sync_user(client: Bitget) -> None:
    for ticker in client.uta.market.get_tickers(category="USDT-FUTURES"):
        reveal_type(ticker.last_price)  # Decimal
        reveal_type(ticker.symbol)  # str
        reveal_type(ticker.ask_price)  # Decimal | None
    ack = client.uta.trade.place_order(
        category="SPOT", symbol="BTCUSDT", side="buy", order_type="limit", qty=Decimal("0.01"), price="50000"
    )
    reveal_type(ack.client_oid)  # str
    answer = client.with_raw_response.uta.market.get_tickers(category="SPOT")
    reveal_type(answer)  # RawResponse[list[Ticker]]
    reveal_type(answer.data[0].raw_last_price)  # str
    [candle] = client.uta.market.get_candles(category="SPOT", symbol="BTCUSDT", interval="1m", limit=1)
    reveal_type(candle.ts)  # Timestamp
    order = PlaceOrdersItem(category="SPOT", symbol="BTCUSDT", side="sell", order_type="market", qty=1)
    reveal_type(client.uta.trade.place_orders(orders=[order]))  # list[PlaceOrdersResult]


async def async_user(client: AsyncBitget) -> None:
    reveal_type(await client.uta.market.get_tickers(category="SPOT"))  # list[Ticker]
    reveal_type(await client.with_raw_response.uta.market.get_tickers(category="SPOT"))  # RawResponse[list[Ticker]]


def batch_user(client: Bitget, orders: list[PlaceOrdersItem]) -> None:
    reveal_type(failures(client.uta.trade.place_orders(orders=orders)))  # list[PlaceOrdersResult]
    reveal_type(failures(client.uta.trade.cancel_all_orders(category="SPOT")))  # list[CancelAllOrdersResultItem]
    cancelled = client.classic.contract.trade.cancel_orders(product_type="USDT-FUTURES")
    reveal_type(failures(cancelled))  # list[CancelOrdersResultFailure]
    reveal_type(successes(cancelled))  # list[CancelOrdersResultSuccess]


def stream_user(client: Bitget) -> None:
    with client.uta.stream() as stream:
        for push in stream.ticker(inst_type="usdt-futures", symbol="BTCUSDT"):
            reveal_type(push)  # Push[list[Ticker]] | Gap
            if isinstance(push, Gap):
                reveal_type(push.lost)  # int | None
            else:
                reveal_type(push.data[0].last_price)  # Decimal
                reveal_type(push.ts)  # Timestamp | None
        reveal_type(stream.fast_fill().read(timeout=1))  # Push[FastFill] | Gap
        books = stream.books(inst_type="spot", symbol="BTCUSDT", depth="5")
        reveal_type(books)  # BookSubscription[Push[list[Book]]]
        reveal_type(next(books))  # Push[list[Book]] | Gap
        order = stream_models.PlaceOrdersItem(symbol="BTCUSDT", side="sell", order_type="market", qty=1)
        reveal_type(stream.trade.place_orders(category="spot", orders=[order]))  # list[PlaceOrdersReply]
        reveal_type(stream.trade.cancel_order(order_id="1").order_id)  # str


async def async_stream_user(client: AsyncBitget) -> None:
    async with client.uta.stream(StreamOptions(give_up_after=60)) as stream:
        async for push in stream.ticker(inst_type="spot", symbol="BTCUSDT", delivery=KeepLatest()):
            reveal_type(push)  # Push[list[Ticker]] | Gap
        async for books in await stream.books(inst_type="spot", symbol="BTCUSDT").confirmed():
            reveal_type(books)  # Push[list[Book]] | Gap
        ack = await stream.trade.place_order(
            category="spot", symbol="BTCUSDT", side="buy", order_type="limit", qty=Decimal("0.01"), price="50000"
        )
        reveal_type(ack)  # PlaceOrderReply
    async with client.classic.stream() as classic:
        async for candles in classic.spot_candle(symbol="BTCUSDT", interval="1m"):
            reveal_type(candles)  # Push[list[SpotCandle]] | Gap


def registry_user() -> None:
    reveal_type(registry.channels["uta.stream.ticker"])  # Channel[Any] | Command[Any] | BinaryChannel[Any]
