"""The tools of `bitget mcp`, by the protocol's own client, against the fake exchange."""

from __future__ import annotations

import json
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from mcp import Client
from mcp.types import TextContent

from bitget_client.registry import api, operations, reference
from bitget_runtime.cli.calling import Session
from bitget_runtime.cli.facts import Facts
from bitget_runtime.cli.mcp.desk import Desk
from bitget_runtime.cli.mcp.server import server_for
from bitget_runtime.fake import FakeExchange
from cli_client import client as client_of

ORDER = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
    "side": "buy",
    "order_type": "limit",
    "qty": "0.01",
    "price": "50000",
}


@asynccontextmanager
async def serving(exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch, *, trade: bool) -> AsyncIterator[Client]:
    for name, value in exchange.environment.items():
        monkeypatch.setenv(name, value)
    session = Session(Facts(api, operations, reference, client_of), "live", None, None)
    desk = Desk(session, may_trade=trade)
    try:
        async with Client(server_for(desk)) as client:
            yield client
    finally:
        desk.close()


async def ask(client: Client, tool: str, **arguments: Any) -> tuple[bool, str]:
    """Whether a tool refused, and what it said."""
    result = await client.call_tool(tool, arguments)
    [content] = result.content
    assert isinstance(content, TextContent)
    return bool(result.is_error), content.text


async def test_a_price_is_found_by_search_describe_and_read(
    fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(fake_exchange, monkeypatch, trade=False) as client:
        _, found = await ask(client, "search", words="unified tickers")
        assert "uta.market.get_tickers:" in found
        _, said = await ask(client, "describe", address="uta.market.get_tickers")
        assert "category!: text" in said
        assert "USDT-FUTURES: USDT-margined futures." in said
        _, data = await ask(
            client, "read", address="uta.market.get_tickers", arguments={"category": "SPOT", "symbol": "BTCUSDT"}
        )
        assert json.loads(data)[0]["symbol"] == "BTCUSDT"
        _, push = await ask(
            client, "stream", address="uta.stream.ticker", arguments={"inst_type": "spot", "symbol": "BTCUSDT"}
        )
        assert "last_price" in push


async def test_an_order_takes_a_preview_and_a_token_that_is_good_once(
    fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(fake_exchange, monkeypatch, trade=True) as client:
        _, preview = await ask(client, "preview_order", address="uta.trade.place_order", arguments=ORDER)
        token = preview.partition("token ")[2].partition(" ")[0]
        assert not [one for one in fake_exchange.requests if one.method == "POST"]
        refused, said = await ask(client, "carry_out", token=token)
        assert (refused, "orderId" in said) == (False, True)
        refused, said = await ask(client, "carry_out", token=token)
        assert (refused, "preview again" in said) == (True, True)
        assert len([one for one in fake_exchange.requests if one.method == "POST"]) == 1


async def test_nothing_is_placed_without_permission(
    fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(fake_exchange, monkeypatch, trade=False) as client:
        _, preview = await ask(client, "preview_order", address="uta.trade.place_order", arguments=ORDER)
        assert "trading is off" in preview
        assert (await ask(client, "carry_out", token="x"))[0]


@pytest.mark.parametrize("trade", [False, True])
async def test_hostile_calls_send_nothing_but_reads(
    fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch, trade: bool
) -> None:
    changing = [one for one in reference if not reference[one].reads_only]
    odd = [
        "",
        "__class__",
        "uta",
        "uta.trade",
        "client.close",
        "uta.trade.place_order\n",
        "../uta",
        "with_raw_response",
    ]
    luck = random.Random(trade)
    async with serving(fake_exchange, monkeypatch, trade=trade) as client:
        for _ in range(200):
            tool = luck.choice(["read", "preview_order", "describe", "stream", "carry_out"])
            address = luck.choice([*luck.sample(changing, 12), *odd])
            named: dict[str, Any] = {"token": address} if tool == "carry_out" else {"address": address}
            if tool in ("read", "preview_order", "stream"):
                named |= {"arguments": luck.choice([{}, ORDER, {"__init__": 1}, {"extra": {"a": "b"}}])}
            await client.call_tool(tool, named)
    assert [one for one in fake_exchange.requests if one.method == "POST"] == []


async def test_there_are_few_tools_and_they_are_short(
    fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(fake_exchange, monkeypatch, trade=False) as client:
        tools = (await client.list_tools()).tools
    text = json.dumps([tool.model_dump(mode="json", exclude_none=True) for tool in tools])
    assert len(tools) <= 14
    assert len(text) / 4 < 3000
