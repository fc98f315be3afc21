"""What an order's parameters say of its position."""

from __future__ import annotations

from typing import Any

import pytest

from bitget_client.registry import orders as facts
from bitget_runtime.order_words import Reduces

CLASSIC, UNIFIED = "classic_futures", "uta"


@pytest.mark.parametrize(
    ("kind", "sent", "reduces"),
    [
        (CLASSIC, {"side": "sell"}, "perhaps"),
        (CLASSIC, {"side": "sell", "reduceOnly": "YES"}, "always"),
        (CLASSIC, {"side": "sell", "reduceOnly": "NO"}, "perhaps"),
        (CLASSIC, {"side": "buy", "tradeSide": "close"}, "in_one_mode"),
        (CLASSIC, {"side": "buy", "tradeSide": "close", "reduceOnly": "YES"}, "always"),
        (CLASSIC, {"side": "buy", "tradeSide": "open"}, "never"),
        (CLASSIC, {"side": "buy", "tradeSide": "open", "reduceOnly": "YES"}, "never"),
        (CLASSIC, {"side": "buy", "tradeSide": "strange", "reduceOnly": "YES"}, "in_one_mode"),
        ("classic_futures_tpsl", {"holdSide": "long"}, "perhaps"),
        (UNIFIED, {"side": "sell", "posSide": "long"}, "in_one_mode"),
        (UNIFIED, {"side": "sell", "posSide": "long", "reduceOnly": "yes"}, "always"),
        (UNIFIED, {"side": "sell", "posSide": "short"}, "never"),
        (UNIFIED, {"side": "sell", "reduceOnly": "yes"}, "always"),
    ],
)
def test_whether_an_order_can_only_reduce_a_position(kind: str, sent: dict[str, Any], reduces: Reduces) -> None:
    life = facts().lives[kind]
    assert life.reduces("USDT-FUTURES", sent) == reduces
    assert life.reduces("SPOT", sent) == "perhaps", "there are no positions"
