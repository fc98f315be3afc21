"""Orders over a WebSocket: sent once, and replied to, or their outcome is unknown."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Any

import pytest
from msgspec.structs import replace

from bitget_client import ConnectFailed, InsufficientFunds, InvalidArgument, OrderOutcomeUnknown
from bitget_client.registry import api
from bitget_runtime.stream.connection.commands import CommandSender, PendingCommand
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.events import Replied
from bitget_runtime.stream.wire.protocol import message_pace
from setups.stream_setup import ORDER, QUICK, replied_to, replying, soon, stream_to
from stand_ins.memory_exchange import MemoryExchange

pytestmark = pytest.mark.virtual_time


async def test_a_command_is_sent_once_and_replied_to() -> None:
    exchange = MemoryExchange()
    exchange.respond = replying()
    async with stream_to(exchange) as stream:
        ack = await stream.trade.place_order(**ORDER)
        assert (ack.order_id, ack.client_oid) == ("1", "c")
        [frame] = exchange.newest.frames("trade")
        assert frame["topic"] == "place-order"
        assert frame["category"] == "spot"
        acks = await asyncio.gather(*(stream.trade.place_order(**ORDER) for _ in range(20)))
        assert len(acks) == 20
        assert len(exchange.sockets) == 1


async def test_a_refused_command_is_a_typed_error() -> None:
    exchange = MemoryExchange()
    exchange.respond = replying("40762")
    async with stream_to(exchange) as stream:
        with pytest.raises(InsufficientFunds) as caught:
            await stream.trade.place_order(**ORDER)
        assert (caught.value.code, caught.value.operation) == ("40762", "uta.stream.trade.place_order")


@pytest.mark.parametrize("name", ["category", "topic", "qty"])
async def test_extra_says_nothing_that_is_sent_already(name: str) -> None:
    exchange = MemoryExchange()
    exchange.respond = replying()
    async with stream_to(exchange) as stream:
        with pytest.raises(InvalidArgument, match=f"extra gives '{name}'.* pass it by its own argument"):
            await stream.trade.place_order(**ORDER, extra={name: "usdt-futures"})
        await stream.trade.place_order(**ORDER, extra={"new": "1"})
        [frame] = exchange.newest.frames("trade")
        assert frame["args"][0]["new"] == "1"


async def test_an_order_whose_reply_is_lost_is_unknown_and_not_sent_again() -> None:
    exchange = MemoryExchange()
    exchange.respond = replying(replies=False)
    async with stream_to(exchange) as stream:
        placing = asyncio.ensure_future(stream.trade.place_order(**ORDER))
        await soon(lambda: exchange.sockets and exchange.newest.frames("trade"))
        exchange.newest.drop()
        with pytest.raises(OrderOutcomeUnknown) as caught:
            await asyncio.wait_for(placing, 1)
        assert caught.value.client_order_ids == ("c",)
        assert caught.value.key_mark  # which another account's client refuses to resolve
        await soon(lambda: len(exchange.open_sockets) == 1)
        await asyncio.sleep(0.02)
        assert sum(len(socket.frames("trade")) for socket in exchange.sockets) == 1


async def test_a_reply_that_comes_too_late_is_not_lost(caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    exchange.respond = replying(replies=False)
    async with stream_to(exchange, replace(QUICK, reply_within=0.02)) as stream:
        with pytest.raises(OrderOutcomeUnknown, match="no reply within"):
            await stream.trade.place_order(**ORDER)
        caplog.set_level(logging.WARNING, logger="bitget_client")
        [frame] = exchange.newest.frames("trade")
        exchange.newest.say({"event": "trade", "id": frame["id"], "args": [{"orderId": "77"}], "code": "0"})
        assert '"orderId": "77"' in caplog.text


async def test_an_order_that_nobody_waits_for_any_more_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    exchange = MemoryExchange()
    exchange.respond = replying(replies=False)
    async with stream_to(exchange) as stream:
        placing = asyncio.ensure_future(stream.trade.place_order(**ORDER))
        await soon(lambda: exchange.sockets and exchange.newest.frames("trade"))
        placing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await placing
        assert "may have been carried out (client order ID c)" in caplog.text


async def test_without_a_connection_nothing_is_sent() -> None:
    exchange = MemoryExchange()
    exchange.unreachable = 1_000_000
    async with stream_to(exchange, replace(QUICK, reply_within=0.05)) as stream:
        with pytest.raises(ConnectFailed, match="nothing was sent"):
            await stream.trade.place_order(**ORDER)


async def test_a_replacement_waits_for_replies_on_the_old_connection() -> None:
    exchange = MemoryExchange()
    exchange.respond = replying(replies=False)
    async with stream_to(exchange, replace(QUICK, respond_within=0.05, overlap=0.01, reply_within=2.0)) as stream:
        placing = asyncio.ensure_future(stream.trade.place_order(**ORDER))
        await soon(lambda: exchange.sockets and exchange.newest.frames("trade"))
        old = exchange.newest
        [frame] = old.frames("trade")
        old.say({"event": "error", "code": "30033"})
        await soon(lambda: len(exchange.sockets) == 2)
        await asyncio.sleep(0.15)
        old.say({"event": "trade", "id": frame["id"], "args": [{"orderId": "1"}], "code": "0"})
        assert (await asyncio.wait_for(placing, 1)).order_id == "1"
        await soon(lambda: not old.open)


async def test_a_reply_in_the_very_moment_of_its_deadline_is_taken() -> None:
    loop = asyncio.get_running_loop()
    sender = CommandSender(loop, message_pace(api), lambda payload: True)
    waiting = asyncio.create_task(replied_to(sender, PendingCommand("1", b"{}", 0.02)))
    await asyncio.sleep(0)
    control = frames.Control(event="trade", id="1", code="0")

    def reply_late() -> None:
        time.sleep(0.03)  # both are due in one turn now
        sender.replied(reply(control))

    loop.call_later(0.01, reply_late)
    assert (await waiting).payload == b"a reply"


async def test_a_reply_in_the_very_moment_of_a_cancellation_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    sender = CommandSender(asyncio.get_running_loop(), message_pace(api), lambda payload: True)
    waiting = asyncio.create_task(replied_to(sender, PendingCommand("1", b"{}", 1.0)))
    await asyncio.sleep(0)
    sender.replied(reply(frames.Control(event="trade", id="1", code="0")))
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert "b'a reply'" in caplog.text


def reply(control: frames.Control) -> Any:
    return Replied("1", control, b"a reply")
