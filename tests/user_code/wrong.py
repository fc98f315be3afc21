"""Read by type checkers, never run: every line that says so must be an error, and no other."""

from bitget_client import AsyncBitget, Bitget


def sync_user(client: Bitget) -> None:
    client.uta.market.get_tickers(category="SPOTS")  # wrong
    client.uta.market.get_tickers()  # wrong
    client.uta.market.get_ticker(category="SPOT")  # wrong
    client.uta.trade.place_order(category="SPOT", symbol="B", side="buy", order_type="limit", qty=0.1)  # wrong
    client.uta.market.get_tickers("SPOT")  # wrong
    client.with_raw_response.uta.market.get_tickers(category="SPOTS")  # wrong
    print(client.uta.market.get_tickers(category="SPOT")[0].ask_price + 1)  # wrong


async def async_user(client: AsyncBitget) -> None:
    print((await client.uta.market.get_tickers(category="SPOT"))[0].lastPrice)  # wrong


def stream_user(client: Bitget) -> None:
    with client.uta.stream() as stream:
        stream.ticker(inst_type="USDT-FUTURES", symbol="BTCUSDT")  # wrong
        stream.ticker(symbol="BTCUSDT")  # wrong
        stream.books(inst_type="spot", symbol="BTCUSDT", depth="7")  # wrong
        stream.tickers(inst_type="spot", symbol="BTCUSDT")  # wrong
        stream.ticker(inst_type="spot", symbol="BTCUSDT").local_book()  # wrong
        for push in stream.ticker(inst_type="spot", symbol="BTCUSDT"):
            print(push.data)  # wrong
        stream.trade.place_order(category="spot", symbol="B", side="buy", order_type="limit", qty=0.1)  # wrong


async def async_stream_user(client: AsyncBitget) -> None:
    async with client.uta.stream() as stream:
        for _ in stream.ticker(inst_type="spot", symbol="BTCUSDT"):  # wrong
            pass
        print(stream.trade.cancel_order(order_id="1").order_id)  # wrong
