"""The tools of `bitget mcp`, by the protocol's own client, against the fake exchange."""

from __future__ import annotations

import json
import os
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
from setups.cli_client import client as client_of

HOSTILE = int(os.environ.get("HOSTILE_CALLS", "60"))
"""Calls that try to do harm."""

FUTURE = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
NAMES = {"carry_out": "token", "account": "what", "candles": "symbol"}
ODD = [
    "",
    "__class__",
    "uta",
    "uta.trade",
    "client.close",
    "uta.trade.place_order\n",
    " uta.trade.place_order",
    "UTA.TRADE.PLACE_ORDER",
    "uta.trade.get_open_orders/../place_order",
    "uta.stream.trade.place_order",
    "../uta",
    "with_raw_response",
    "with_raw_response.uta.trade.place_order",
    "\uff55\uff54\uff41.trade.place_order",
]
ORDER = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
    "side": "buy",
    "order_type": "limit",
    "qty": "0.01",
    "price": "50000",
}
ARGUMENTS: list[dict[str, Any]] = [
    {},
    ORDER,
    {"__init__": 1},
    {"extra": {"a": "b"}},
    {"self": 1, "category": "SPOT"},
    {"category": ["SPOT"], "symbol": {"$gt": ""}},
    {"symbol": "BTCUSDT&side=buy", "category": "SPOT\r\nX: y"},
]


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


TASKS: list[tuple[str, str, dict[str, Any], str]] = [
    ("unified ticker price", "uta.market.get_tickers", {"category": "SPOT", "symbol": "BTCUSDT"}, "lastPrice"),
    ("order book depth unified", "uta.market.get_order_book", {"category": "SPOT", "symbol": "BTCUSDT"}, '"b"'),
    (
        "candles unified",
        "uta.market.get_candles",
        {"category": "SPOT", "symbol": "BTCUSDT", "interval": "1H", "limit": 2},
        "[[",
    ),
    ("instruments unified", "uta.market.get_instruments", {"category": "USDT-FUTURES"}, "priceMultiplier"),
    ("current funding rate", "uta.market.get_funding_rate", {"symbol": "BTCUSDT"}, "fundingRate"),
    ("funding rate history", "uta.market.get_funding_rate_history", FUTURE, "fundingRate"),
    ("recent trades unified", "uta.market.get_recent_trades", {"category": "SPOT", "symbol": "BTCUSDT"}, "price"),
    ("open interest", "uta.market.get_open_interest", {"category": "USDT-FUTURES"}, "openInterest"),
    ("position tier unified", "uta.market.get_position_tiers", FUTURE, "everage"),
    ("account assets unified", "uta.account.get_assets", {}, "USDT"),
    ("account settings unified", "uta.account.get_settings", {}, "holdMode"),
    ("open orders unified", "uta.trade.get_open_orders", {}, "list"),
    ("order history unified", "uta.trade.get_order_history", {"category": "SPOT"}, "list"),
    ("my fills unified", "uta.trade.get_fills", {}, "list"),
    ("current positions unified", "uta.trade.get_positions", {"category": "USDT-FUTURES"}, "list"),
    ("fee rate unified", "uta.account.get_fee_rate", {"category": "SPOT", "symbol": "BTCUSDT"}, "akerFeeRate"),
    ("server time", "classic.common.public.get_server_time", {}, "serverTime"),
    ("spot symbols classic", "classic.spot.market.get_symbols", {}, "baseCoin"),
    ("spot tickers classic", "classic.spot.market.get_tickers", {"symbol": "BTCUSDT"}, "lastPr"),
    (
        "futures candles classic",
        "classic.contract.market.get_candles",
        {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES", "granularity": "1m"},
        "[[",
    ),
]


async def test_tasks_are_solved_by_searching_describing_and_reading(
    fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(fake_exchange, monkeypatch, trade=False) as client:
        for words, address, arguments, expected in TASKS:
            _, found = await ask(client, "search", words=words)
            assert f"{address}:" in found, words
            _, said = await ask(client, "describe", address=address)
            assert all(f"{name}!" in said or f"{name} " in said or f"{name}:" in said for name in arguments), words
            refused, data = await ask(client, "read", address=address, arguments=arguments)
            assert (refused, expected in data) == (False, True), (words, data)


async def test_an_account_is_listed_whatever_kind_it_is(
    fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(fake_exchange, monkeypatch, trade=True) as client:
        _, preview = await ask(client, "preview_order", address="uta.trade.place_order", arguments=ORDER)
        await ask(client, "carry_out", token=preview.partition("token ")[2].partition(" ")[0])
        assert '"coin": "USDT"' in (await ask(client, "account", what="balances"))[1]
        assert '"price": "50000"' in (await ask(client, "account", what="open_orders"))[1]
        assert (await ask(client, "account", what="positions"))[1] == "none"
        assert (await ask(client, "account", what="keys"))[0]


async def test_candles_are_the_last_ones_that_have_closed(
    fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(fake_exchange, monkeypatch, trade=False) as client:
        _, text = await ask(client, "candles", symbol="BTCUSDT", interval="1h", category="SPOT", last=3)
        assert text.startswith("time,symbol,open,")
        assert len(text.splitlines()) == 4
        assert (await ask(client, "candles", symbol="BTCUSDT", interval="7h", category="SPOT"))[0]


@pytest.mark.parametrize("trade", [False, True])
async def test_hostile_calls_send_nothing_but_reads(
    fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch, trade: bool
) -> None:
    changing = [one for one in reference if not reference[one].reads_only]
    luck = random.Random(trade)
    async with serving(fake_exchange, monkeypatch, trade=trade) as client:
        for _ in range(HOSTILE):
            tool = luck.choice(["read", "preview_order", "describe", "stream", "carry_out", "account", "candles"])
            address = luck.choice([*luck.sample(changing, 12), *ODD])
            named: dict[str, Any] = {NAMES.get(tool, "address"): address}
            if tool in ("read", "preview_order", "stream"):
                named |= {"arguments": luck.choice(ARGUMENTS)}
            if tool == "candles":
                named |= {"interval": "1h", "category": luck.choice(["SPOT", "../v3/trade/place-order"])}
            await client.call_tool(tool, named)
        _, left = await ask(client, "account", what="open_orders")
    assert left == "none"
    assert [one for one in fake_exchange.requests if one.method == "POST"] == []


async def test_there_are_few_tools_and_they_are_short(
    fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(fake_exchange, monkeypatch, trade=False) as client:
        tools = (await client.list_tools()).tools
    text = json.dumps([tool.model_dump(mode="json", exclude_none=True) for tool in tools])
    assert len(tools) <= 14
    assert len(text) / 4 < 3000
