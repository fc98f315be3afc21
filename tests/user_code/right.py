"""Read by type checkers, never run: the comment behind each line is the type that both must tell."""

from decimal import Decimal
from typing import reveal_type

from bitget_client import AsyncBitget, Bitget, failures, successes
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
