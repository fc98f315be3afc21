"""The end of a blocking stream: in bounded time, whatever holds it up."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from bitget_client import Bitget, Callback, StreamLost, StreamOptions
from bitget_runtime.fake import FakeExchange
from bitget_runtime.stream.loop_thread import LoopThread

TICKER: dict[str, Any] = {"inst_type": "usdt-futures", "symbol": "BTCUSDT"}


@pytest.fixture
def client(fake_exchange: FakeExchange) -> Iterator[Bitget]:
    with Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        yield client


def test_a_callback_that_blocks_does_not_hold_up_the_end(client: Bitget) -> None:
    blocked, go_on = threading.Event(), threading.Event()

    def block(_: object) -> None:
        blocked.set()
        go_on.wait(10)

    stream = client.uta.stream(StreamOptions(close_within=0.2))
    other = stream.order()
    stream.ticker(**TICKER, delivery=Callback(block))
    assert blocked.wait(5)
    began = time.monotonic()
    stream.close()
    assert time.monotonic() - began < 1.3  # twice that, and the turns of threads on a busy machine
    # readers are told all the same
    assert [item for item in other if item is None] == []
    go_on.set()


def test_an_exit_in_a_callback_is_an_error_to_the_other_readers(client: Bitget) -> None:
    def leave(_: object) -> None:
        sys.exit(3)

    stream = client.uta.stream()
    other = stream.order().confirmed(5)
    stream.ticker(**TICKER, delivery=Callback(leave))
    with pytest.raises(StreamLost, match="SystemExit: 3") as caught:
        list(other)
    assert isinstance(caught.value.__cause__, SystemExit)
    stream.close()


def test_waiting_for_a_thread_ends_with_the_thread() -> None:
    thread = LoopThread()
    told: list[BaseException] = []

    def wait() -> None:
        import asyncio

        try:
            thread.run(asyncio.sleep(60))
        except BaseException as error:
            told.append(error)

    waiting = threading.Thread(target=wait)
    waiting.start()
    time.sleep(0.05)
    assert thread.stop(2)
    waiting.join(2)
    assert [type(error).__name__ for error in told] == ["StreamClosed"]


PROGRAM = """
import atexit, os, signal, sys, threading, time
from bitget_client import Bitget, Gap, StreamClosed, StreamOptions
from bitget_runtime.fake import fake_exchange
from bitget_runtime.stream.delivery.inbox import Inbox

def bot():
    with fake_exchange() as exchange:
        client = Bitget(*exchange.credentials, base_url=exchange.base_url)
        stream = client.uta.stream(StreamOptions(close_within=0.3))
        ticker = stream.ticker(inst_type="spot", symbol="BTCUSDT").confirmed(5)
        what(exchange, stream, ticker)

"""
WITHOUT_MAIN = """
def what(exchange, stream, ticker):
    threading.main_thread().join()
    exchange.streams.faults.drop()
    while not isinstance(ticker.read(timeout=8), Gap):
        pass
    stream.close()
    print("well", flush=True)
    os._exit(0)

threading.Thread(target=bot).start()
"""
IN_A_HANDLER = """
def what(exchange, stream, ticker):
    signal.signal(signal.SIGTERM, lambda *_: stream.close())
    real = Inbox.take
    def take(self):
        if Inbox.take is take:
            Inbox.take = real
            signal.raise_signal(signal.SIGTERM)    # while the lock of the inbox is held
        return real(self)
    Inbox.take = take
    try:
        while True:
            ticker.read(timeout=8)
    except StreamClosed:
        pass
    print("well", flush=True)

bot()
"""
AT_EXIT = """
def what(exchange, stream, ticker):
    atexit.register(lambda: (stream.close(), print("well", flush=True)))

bot()
"""


@pytest.mark.parametrize("what", [WITHOUT_MAIN, IN_A_HANDLER, AT_EXIT], ids=["without main", "handler", "at exit"])
def test_a_stream_works_and_ends_at_any_time_of_a_program(what: str) -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM + what], capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stdout) == (0, "well\n"), done.stderr
    assert "Traceback" not in done.stderr
