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
