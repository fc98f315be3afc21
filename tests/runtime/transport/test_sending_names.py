"""Names and proxies on the way to the exchange: looked up as long as the program runs, and fully parsed."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bitget_client import ConnectFailed
from folders import TESTS
from setups.one_order import FLAVOURS, place
from stand_ins.servers.raw_server import Connection, raw_server

_AFTER_THE_MAIN_THREAD = """
import threading
from stand_ins.servers.raw_server import acknowledging, raw_server
from setups.one_order import FLAVOURS, place

def bot():
    threading.main_thread().join()
    with raw_server(acknowledging) as server:
        url = server.url.replace("127.0.0.1", "localhost")
        for flavour in FLAVOURS:
            print(*place(flavour, url, "mine"))

threading.Thread(target=bot).start()
"""


def test_names_are_looked_up_when_the_main_thread_has_ended() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _AFTER_THE_MAIN_THREAD],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=TESTS,
        check=True,
    )
    assert done.stdout.split() == ["mine"] * 4, done.stderr


def _socks(connection: Connection) -> None:
    """A SOCKS5 proxy that wants name and password, and is itself the host behind it."""
    assert connection.read(1)[:1] == b"\x05"
    connection.send(b"\x05\x02")
    assert connection.read(1) == b"\x01\x05us\xc3\xa9r\x03p:w"
    connection.send(b"\x01\x00")
    assert b"exchange.example" in connection.read(1)
    connection.send(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50")
    while order := connection.read_order():
        connection.acknowledge(order)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_socks_proxy_with_a_password(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("socksio")
    with raw_server(_socks) as proxy:
        monkeypatch.setenv("HTTP_PROXY", f"socks5://us%C3%A9r:p%3Aw@127.0.0.1:{proxy.port}")
        assert place(flavour, "http://exchange.example", "one", "two") == ["one", "two"]


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_proxy_password_of_any_letters(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://us%C3%A9r:p%C3%A9ss@127.0.0.1:9")
    [told] = place(flavour, "http://exchange.example", "mine")
    assert type(told) is ConnectFailed
