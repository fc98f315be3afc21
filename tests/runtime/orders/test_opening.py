"""How orders are opened: under any spelling of the host, and again after a failure."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget
from bitget_runtime.errors import BitgetError, JournalError
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.faults import Status
from bitget_runtime.orders.desk.journal import Entry, Journal
from bitget_runtime.orders.opening import _place
from bitget_runtime.orders.options import OrderOptions
from setups.followed_orders import QUICK


def test_a_journal_is_of_the_same_account_however_its_host_is_spelt(exchange: FakeExchange, tmp_path: Path) -> None:
    options = OrderOptions(categories=("SPOT",), journal=tmp_path / "j")
    urls: Any = {"base_url": exchange.base_url, "stream_url": exchange.stream_url}
    with Bitget(*exchange.credentials, **urls) as client, client.uta.orders(options):
        pass
    left = Journal(tmp_path / "j", _account_of(tmp_path / "j"))
    left.write([Entry(client_order_id="a", kind="uta", category="SPOT", symbol="BTCUSDT")])
    left.close()
    spelt: Any = {name: url.replace("127.0.0.1", "localhost") for name, url in urls.items()}
    with Bitget(*exchange.credentials, **spelt) as client, client.uta.orders(options) as orders:
        assert orders.find(client_order_id="a") is not None
    with Bitget("another-key", *exchange.credentials[1:], **urls) as client:
        with pytest.raises(JournalError, match="bitget orders journal"):
            client.uta.orders(options).__enter__()


def _account_of(path: Path) -> str:
    with sqlite3.connect(path) as database:
        (found,) = database.execute("SELECT key FROM account").fetchone()
    database.close()
    return str(found)


@pytest.mark.parametrize(
    ("one", "other", "are_same"),
    [
        ("https://API.example.com", "https://api.example.com:443/", True),
        ("http://localhost:1", "http://[::1]:1", True),
        ("http://localhost:1", "http://localhost:2", False),
        ("https://api.example.com", "https://other.example.com", False),
    ],
)
def test_spellings_of_a_host(one: str, other: str, are_same: bool) -> None:
    assert (_place(one) == _place(other)) is are_same


def test_orders_whose_opening_has_failed_can_be_opened(exchange: FakeExchange) -> None:
    async def run() -> None:
        urls: Any = {"base_url": exchange.base_url, "stream_url": exchange.stream_url}
        async with AsyncBitget(*exchange.credentials, **urls, retries=0) as client:
            orders = client.uta.orders(QUICK)
            exchange.faults.add(Status(503), "uta.trade.get_open_orders", times=1)
            with pytest.raises(BitgetError):
                await orders.__aenter__()
            async with orders:
                assert orders.synced

    asyncio.run(run())
