"""`bitget positions` and `bitget balances`, for accounts of both kinds."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from bitget_client import Bitget
from bitget_runtime.fake import fake_exchange

Run = Callable[..., Any]
BUY: dict[str, Any] = {"symbol": "BTCUSDT", "side": "buy"}


def rows_of(ran: Any) -> list[dict[str, Any]]:
    assert ran.status == 0, ran.err
    return [json.loads(line) for line in ran.out.splitlines()]


@pytest.mark.parametrize("account", ["unified", "classic"])
def test_what_an_account_holds_is_listed(bitget: Run, monkeypatch: pytest.MonkeyPatch, account: Any) -> None:
    with fake_exchange(account=account) as exchange:
        for name, value in exchange.environment.items():
            monkeypatch.setenv(name, value)
        assert rows_of(bitget("positions", "-o", "jsonl")) == []
        with Bitget(*exchange.credentials, base_url=exchange.base_url) as client:
            if account == "unified":
                client.uta.trade.place_order(category="USDT-FUTURES", order_type="market", qty="0.01", **BUY)
            else:
                client.classic.contract.trade.place_order(
                    product_type="USDT-FUTURES",
                    margin_mode="crossed",
                    margin_coin="USDT",
                    order_type="market",
                    size="0.01",
                    **BUY,
                )
        [position] = rows_of(bitget("positions", "-o", "jsonl"))
        assert (position["symbol"], position["size"]) == ("BTCUSDT", "0.01")
        assert rows_of(bitget("positions", "--symbol", "ETHUSDT", "-o", "jsonl")) == []
        assert "USDT" in {row["coin"] for row in rows_of(bitget("balances", "-o", "jsonl"))}


def test_without_a_key_they_say_where_one_comes_from(bitget: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BITGET_API_KEY", "BITGET_SECRET_KEY", "BITGET_PASSPHRASE"):
        monkeypatch.delenv(name)
    for command in ("positions", "balances", "orders open"):
        ran = bitget(*command.split())
        assert (ran.status, "bitget login" in ran.err) == (2, True), command
