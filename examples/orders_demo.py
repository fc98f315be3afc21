"""Kill a bot in the midst of an order, and begin it again: it knows what became of the order."""

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
        for order in orders.open():
            print("next start:", order, "accepted until", order.accepted_until)
            exchange.advance(40)  # half a minute and a little more, at once
            print("           ", order.live(timeout=20).value, "because", order.history[-1].why)
            order.cancel()
            print("           ", order.final(timeout=20).value)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for after_accepting in (True, False):
            with fake_exchange() as exchange:
                journal = Path(folder, f"orders-{after_accepting}.db")
                print("\nthe exchange gets the order:", after_accepting)
                killed(exchange, journal, after_accepting)
                begun_again(exchange, journal)


if __name__ == "__main__":
    bot(sys.argv[1]) if len(sys.argv) > 1 else main()
