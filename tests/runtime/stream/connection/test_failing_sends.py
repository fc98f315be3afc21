"""A socket library that raises while it sends: nothing gets lost, and no secret is shown."""

from __future__ import annotations

import asyncio
import logging

import pytest

from bitget_client import OrderOutcomeUnknown
from setups.stream_setup import ORDER, stream_to
from stand_ins.memory_exchange import MemoryExchange, MemorySocket


def raise_once(monkeypatch: pytest.MonkeyPatch, about: bytes) -> list[bytes]:
    """Let the first attempt to send something raise; gives what that was."""
    tried: list[bytes] = []
    send = MemorySocket.send

    def raising(socket: MemorySocket, payload: bytes) -> bool:
        if tried or about not in payload:
            return send(socket, payload)
        tried.append(payload)
        raise ValueError("as a library may")

    monkeypatch.setattr(MemorySocket, "send", raising)
    return tried


async def test_a_login_that_could_not_be_sent_is_sent_again_and_shown_nowhere(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    tried = raise_once(monkeypatch, b"login")
    async with stream_to(MemoryExchange()) as stream:
        await asyncio.wait_for(stream.order().confirmed(), 2)
    assert b"passphrase" in tried[0]
    assert "sending failed: ValueError" in caplog.text
    assert "passphrase" not in caplog.text


async def test_an_order_that_a_library_failed_to_send_is_open(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = raise_once(monkeypatch, b"place-order")
    async with stream_to(MemoryExchange()) as stream:
        with pytest.raises(OrderOutcomeUnknown, match="sending failed: ValueError"):
            await asyncio.wait_for(stream.trade.place_order(**ORDER), 2)
    assert len(tried) == 1
