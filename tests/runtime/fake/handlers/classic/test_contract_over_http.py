"""Classic futures through the public client, which takes nothing that departs from the catalogue."""

from __future__ import annotations

from decimal import Decimal

from bitget_client import Bitget
from bitget_runtime.fake import fake_exchange


def test_an_order_and_the_position_that_follows() -> None:
    with (
        fake_exchange(account="classic") as exchange,
        Bitget(*exchange.credentials, base_url=exchange.base_url, strict=True) as client,
    ):
        futures, symbol = client.classic.contract, "BTCUSDT"
        futures.account.set_leverage(symbol=symbol, product_type="USDT-FUTURES", margin_coin="USDT", leverage=20)
        placed = futures.trade.place_order(
            symbol=symbol,
            product_type="USDT-FUTURES",
            margin_mode="crossed",
            margin_coin="USDT",
            size="0.01",
            side="buy",
            order_type="market",
        )
        order = futures.trade.get_order(symbol=symbol, product_type="USDT-FUTURES", order_id=placed.order_id)
        [position] = futures.position.get_position(symbol=symbol, product_type="USDT-FUTURES", margin_coin="USDT")
        assert (order.state, position.total, position.leverage) == ("filled", order.base_volume, Decimal(20))
        fills = futures.trade.get_fills(product_type="USDT-FUTURES").items
        assert {fill.order_id for fill in fills} == {order.order_id}
