"""Kill a bot in the midst of an order, and begin it again; then say what is meant, with a dead man's switch."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bitget_client import Bitget, OrderOptions
from bitget_runtime.fake import Delay, Drop, FakeExchange, fake_exchange


def bot(journal: str) -> None:
    with Bitget() as client, client.uta.orders(OrderOptions(journal=journal)) as orders:
        order = orders.place(
            category="SPOT", symbol="BTCUSDT", side="buy", order_type="limit", qty="0.01", price="50000"
        )
        print("bot:      ", order, [change.state.value for change in order.history], flush=True)
        order.final()


def killed(exchange: FakeExchange, journal: Path, after_accepting: bool) -> None:
    """The bot is killed while it waits for the response, which it would never get."""
    exchange.faults.add(Delay(1, Drop(after_accepting)), operation="uta.trade.place_order")
    place = [sys.executable, __file__, str(journal)]
    with subprocess.Popen(place, env=os.environ | exchange.environment) as running:
        while not any(request.operation == "uta.trade.place_order" for request in exchange.requests):
            time.sleep(0.05)
        running.kill()
    print("killed while its order was on its way")
    exchange.requests.clear()


def begun_again(exchange: FakeExchange, journal: Path) -> None:
    client = Bitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
    with client, client.uta.orders(OrderOptions(journal=journal)) as orders:
        for order in orders.resumed:
            print("next start:", order, "accepted until", order.accepted_until)
            exchange.advance(40)  # half a minute and a little more, at once
            print("           ", order.live(timeout=20).value, "because", order.history[-1].why)
            order.cancel()
            print("           ", order.final(timeout=20).value)


def meant() -> None:
    """Positions are opened and closed in whichever mode the account is; a program that hangs leaves no order open."""
    with fake_exchange() as exchange:
        client = Bitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
        with client, client.uta.orders() as orders, orders.cancel_all_after(seconds=10) as switch:
            print("\ndead man's switch:", switch.kind)
            opened = orders.open_long(category="USDT-FUTURES", symbol="BTCUSDT", order_type="market", qty="0.02")
            print("open_long: ", opened.final(timeout=20).value, opened.filled)
            closed = orders.close_long(category="USDT-FUTURES", symbol="BTCUSDT", order_type="market", qty="0.02")
            print("close_long:", closed.final(timeout=20).value, closed.filled)
            bought = orders.buy(category="SPOT", symbol="BTCUSDT", order_type="market", quote_qty="100")
            print("buy:       ", bought.final(timeout=20).value, bought.filled, "for 100 USDT")
            resting = orders.buy(category="SPOT", symbol="BTCUSDT", order_type="limit", price="50000", base_qty="0.01")
            resting.live(timeout=20)
            switch.feed()
        print("the block is left:", resting.state.value)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for after_accepting in (True, False):
            with fake_exchange() as exchange:
                journal = Path(folder, f"orders-{after_accepting}.db")
                print("\nthe exchange gets the order:", after_accepting)
                killed(exchange, journal, after_accepting)
                begun_again(exchange, journal)
    meant()


if __name__ == "__main__":
    bot(sys.argv[1]) if len(sys.argv) > 1 else main()
