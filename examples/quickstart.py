"""Prices and an order, against whatever BITGET_API_BASE_URL names: the fake exchange, demo trading or the real one."""

from bitget_client import Bitget, OrderOutcomeUnknown

with Bitget() as client:
    for ticker in client.uta.market.get_tickers(category="SPOT"):
        print(ticker.symbol, ticker.last_price)
    try:
        ack = client.uta.trade.place_order(
            category="SPOT",
            symbol="BTCUSDT",
            side="buy",
            order_type="limit",
            qty="0.01",
            price="50000",
            client_oid="my-1",
        )
        print("placed", ack.order_id)
    except OrderOutcomeUnknown as unknown:
        print("look it up before sending another:", unknown.client_order_ids)
