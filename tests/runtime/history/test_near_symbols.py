"""Symbols that the exchange doesn't know: the error names those that are spelt like them."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget, InvalidArgument, NotFound
from bitget_runtime.fake import ErrorCode, FakeExchange, Status
from bitget_runtime.history.near_symbols import nearest

START = "2026-01-01T09:00"


@pytest.mark.parametrize("symbol", ["BTCUSD", "BTC/USDT", "BTC-USDT", "btcusdt", "BTCUSDTT"])
@pytest.mark.parametrize(
    ("kind", "arguments"),
    [
        ("candles", {"interval": "1m", "category": "SPOT", "start": START}),
        ("trades", {"category": "SPOT", "start": START}),
        ("funding_rates", {"category": "USDT-FUTURES", "start": START}),
        ("open_interest", {"category": "USDT-FUTURES"}),
    ],
)
def test_the_nearest_symbols_are_named(
    market: FakeExchange, client: Bitget, kind: str, arguments: dict[str, Any], symbol: str
) -> None:
    async def ask() -> None:
        async with AsyncBitget(base_url=market.base_url) as asking:
            await getattr(asking.history, kind)(symbol, **arguments)

    for call in (lambda: getattr(client.history, kind)(symbol, **arguments), lambda: asyncio.run(ask())):
        with pytest.raises(NotFound) as caught:
            call()
        assert str(caught.value).endswith(": did you mean BTCUSDT?")
        assert caught.value.arguments["symbol"] == symbol


def test_a_download_names_them_in_its_hole(client: Bitget, tmp_path: Path) -> None:
    period: dict[str, Any] = {"category": "SPOT", "start": START}
    result = client.history.download(tmp_path, ["btcusdt", "ETHUSDT"], "1m", **period)
    assert [hole.symbol for hole in result.holes if hole.detail.endswith("did you mean BTCUSDT?")] == ["btcusdt"]
    assert result.rows == 60
    with pytest.raises(InvalidArgument, match=r"'BTC/USDT' can't be the name of a folder: did you mean BTCUSDT\?"):
        client.history.download(tmp_path, "BTC/USDT", "1m", **period)


def test_the_error_stays_if_the_list_of_symbols_cannot_be_had(market: FakeExchange, client: Bitget) -> None:
    market.faults.add(Status(500), operation="uta.market.get_instruments")
    with pytest.raises(NotFound, match=r"unknown \(btcusdt\)$"):
        client.with_options(retries=0).history.candles("btcusdt", "1m", category="SPOT", start=START)


def test_a_symbol_that_is_listed_all_the_same_is_not_proposed_again(market: FakeExchange, client: Bitget) -> None:
    market.faults.add(ErrorCode("25100"), operation="uta.market.get_candles")
    with pytest.raises(NotFound, match=r"25100 .*unknown\.$"):
        client.history.candles("BTCUSDT", "1m", category="SPOT", start=START)


def test_symbols_that_begin_alike_come_before_similar_ones() -> None:
    known = ["ETHUSDT", "BTCUSDC", "BTCUSDT", "BTCUSDT_240927", "XYZ"]
    assert nearest("BTC", known) == ["BTCUSDC", "BTCUSDT", "BTCUSDT_240927"]
    assert nearest("BTUSDT", known)[0] == "BTCUSDT"
    assert nearest("btcusdt-240927", known) == ["BTCUSDT_240927"]
    assert nearest("/", known) == nearest("QQQ", known) == []
