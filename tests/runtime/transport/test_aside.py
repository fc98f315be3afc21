"""Ctrl-C during a blocking call that Rust sends, in a program that somebody can interrupt by hand."""

from __future__ import annotations

import signal
import sys
import threading
import time

import pytest

from bitget_client import Bitget, OrderOutcomeUnknown
from bitget_runtime.transport import aside as module
from bitget_runtime.transport import pyreqwest_transport
from bitget_runtime.transport.aside import aside, has_keyboard
from bitget_runtime.transport.pyreqwest_transport import PyreqwestTransport
from setups.one_order import ORDER
from stand_ins.recording import CREDENTIALS
from stand_ins.servers.raw_server import Connection, acknowledging, raw_server

pytestmark = pytest.mark.usefixtures("trust_as_usual")


@pytest.fixture(autouse=True)
def _keyboard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pyreqwest_transport, "has_keyboard", lambda: True)


def interrupt() -> None:
    main = threading.main_thread().ident
    assert main is not None
    signal.pthread_kill(main, signal.SIGINT)


def client_at(url: str) -> Bitget:
    return Bitget(*CREDENTIALS, base_url=url, transport=PyreqwestTransport(timeout=20), retries=0)


def test_an_interrupt_ends_an_order_while_its_response_is_still_awaited(caplog: pytest.LogCaptureFixture) -> None:
    interrupted, waited = threading.Event(), list[bool]()

    def behave(connection: Connection) -> None:
        connection.read_order()
        interrupt()
        waited.append(interrupted.wait(5))

    with raw_server(behave) as server, client_at(server.url) as client:
        with pytest.raises(KeyboardInterrupt):
            client.uta.trade.place_order(**ORDER, client_oid="mine")
        assert not waited
        interrupted.set()
        assert server.begun == {"mine": 1}
    assert "mine" in caplog.text  # as after every interrupt: it may have been carried out


def test_an_order_that_is_interrupted_while_it_connects_never_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    interrupted, through = threading.Event(), threading.Event()

    def connect_late(connection: Connection) -> None:
        connection.read(3)
        interrupt()
        interrupted.wait(10)
        connection.send(b"\x05\x00")
        connection.read(len(b"\x05\x01\x00\x03" + b"\x10exchange.invalid" + b"\x00\x50"))
        connection.send(b"\x05\x00\x00\x01" + bytes(6))
        through.set()
        connection.read_order()

    with raw_server(connect_late) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url.replace("http:", "socks5:"))
        with client_at("http://exchange.invalid") as client:
            with pytest.raises(KeyboardInterrupt):
                client.uta.trade.place_order(**ORDER, client_oid="mine")
            interrupted.set()
            assert through.wait(10)
            time.sleep(0.1)  # an order that went out after all would come in this time
        assert not proxy.begun


def test_responses_and_errors_come_through_and_one_thread_serves_all_calls() -> None:
    def close(connection: Connection) -> None:
        connection.read_order()

    with raw_server(acknowledging) as server, client_at(server.url) as client:
        for name in ("a", "b"):
            assert client.uta.trade.place_order(**ORDER, client_oid=name).client_oid == name
    with raw_server(close) as server, client_at(server.url) as client, pytest.raises(OrderOutcomeUnknown):
        client.uta.trade.place_order(**ORDER, client_oid="c")
    assert len(module._idle) == 1
    assert aside(threading.get_ident) == aside(threading.get_ident) != threading.get_ident()


def test_prompts_and_terminals_have_a_keyboard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "ps1", raising=False)
    monkeypatch.setattr(sys, "stdin", None)
    assert not has_keyboard()
    monkeypatch.setattr(sys, "ps1", ">>> ", raising=False)
    assert has_keyboard()
