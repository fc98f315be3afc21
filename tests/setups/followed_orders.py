"""What tests of orders share: an order without its price, quick options, two instruments."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bitget_runtime.orders.instrument import Instrument
from bitget_runtime.orders.options import OrderOptions

ORDER: dict[str, Any] = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "qty": "0.01"}
PLACE = "uta.trade.place_order"
QUICK = OrderOptions(categories=("SPOT",))

PAIR = Instrument(
    symbol="BTCUSDT",
    category="SPOT",
    market="spot",
    base="BTC",
    quote="USDT",
    status="trading",
    price_step=Decimal("0.01"),
    qty_step=Decimal("0.000001"),
    quote_step=Decimal("0.01"),
    min_notional=Decimal(1),
    max_notional=Decimal(1_000),
    notional_coin="USDT",
)
CONTRACT = Instrument(
    symbol="BTCUSDT",
    category="USDT-FUTURES",
    market="futures",
    base="BTC",
    quote="USDT",
    status="trading",
    price_step=Decimal("0.5"),
    qty_step=Decimal("0.001"),
    min_qty=Decimal("0.002"),
    max_qty=Decimal(100),
    max_market_qty=Decimal(10),
    min_notional=Decimal(5),
    notional_coin="USDT",
)
