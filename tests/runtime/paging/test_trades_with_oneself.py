"""Both sides of a trade with oneself are fills, with one trade ID."""

from __future__ import annotations

import pytest

from bitget_client import Bitget
from bitget_runtime.fake import fake_exchange


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_no_side_is_lost_where_a_page_ends_between_them(limit: int) -> None:
    with (
        fake_exchange(account="classic", speed=0, balances={"USDT": 100_000, "BTC": 1}) as exchange,
        Bitget(*exchange.credentials, base_url=exchange.base_url) as client,
    ):
        exchange.price("BTCUSDT", 60_000, hold=True)
        trade = client.classic.spot.trade
        for _ in range(4):
            trade.place_order(symbol="BTCUSDT", side="buy", order_type="limit", force="gtc", size="0.01", price="60000")
            trade.place_order(
                symbol="BTCUSDT", side="sell", order_type="limit", force="gtc", size="0.01", price="60000"
            )
        whole = [(fill.trade_id, fill.order_id) for fill in trade.get_fills(symbol="BTCUSDT")]
        walk = trade.iter_fills(symbol="BTCUSDT", limit=limit)
        assert [(fill.trade_id, fill.order_id) for fill in walk] == whole
        assert not walk.holes
        assert len({trade_id for trade_id, _ in whole}) < len(whole)
