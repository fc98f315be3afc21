"""The page that people look at, and what is turned away before anybody looks at it."""

from __future__ import annotations

import http.client
import json
import re
import socket
from html.parser import HTMLParser
from urllib.parse import urlsplit

import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.serving.admission import MOST_BODY, MOST_FRAME, names_own_host
from setups.fake_clients import ASSETS, ORDER, TICKERS, client_of, send
from setups.stream_talk import UTA, talk


class Text(HTMLParser):
    """What is on a page, and which elements it is made of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.shown: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.elements.add(tag)

    def handle_data(self, data: str) -> None:
        self.shown.append(data)


def page_of(exchange: FakeExchange) -> Text:
    return Text(httpx.get(exchange.base_url, verify=False).text)


def test_the_page_shows_what_there_is(fake_exchange: FakeExchange) -> None:
    with client_of(fake_exchange) as client:
        client.uta.trade.place_order(**ORDER, client_oid="mine-1")
        client.uta.trade.place_order(
            category="USDT-FUTURES", symbol="ETHUSDT", side="buy", order_type="market", qty="1"
        )
    shown = page_of(fake_exchange).shown
    for part in ("mine-1", "buy limit 1 at 50", "BTCUSDT spot", "Positions", "unified", "200 accepted order"):
        assert any(part in text for text in shown), part
    assert len(fake_exchange.requests) == 2


def test_what_clients_send_is_text(fake_exchange: FakeExchange) -> None:
    nasty = "<script>alert(1)</script><img src=x onerror=alert(2)>&lt;"
    send(fake_exchange, "POST", "/api/v3/trade/place-order", json.dumps({"a": nasty}).encode())
    page = page_of(fake_exchange)
    assert not page.elements & {"script", "img", "iframe", "form"}
    assert any(nasty in text for text in page.shown)
    response = httpx.get(fake_exchange.base_url, verify=False)
    assert "default-src 'none'" in response.headers["content-security-policy"]


def asked_of(exchange: FakeExchange, host: str | None, target: str = "/") -> int:
    connection = http.client.HTTPConnection("127.0.0.1", urlsplit(exchange.base_url).port or 0, timeout=5)
    connection.putrequest("GET", target, skip_host=True)
    if host is not None:
        connection.putheader("Host", host)
    connection.endheaders()
    status = connection.getresponse().status
    connection.close()
    return status


@pytest.mark.parametrize("target", ["/", f"{TICKERS}?category=SPOT"])
def test_only_its_own_names_are_answered(fake_exchange: FakeExchange, target: str) -> None:
    port = urlsplit(fake_exchange.base_url).port
    for host in (f"127.0.0.1:{port}", f"localhost:{port}", f"LocalHost:{port}", f"[::1]:{port}"):
        assert asked_of(fake_exchange, host, target) == 200
    rebound = (f"evil.example:{port}", "127.0.0.1", f"127.0.0.1:{port}.evil.example", f"localhost.:{port}", "")
    for host in (*rebound, f"127.0.0.1:{(port or 0) + 1}", f"user@127.0.0.1:{port}"):
        assert asked_of(fake_exchange, host, target) == 403, host
    assert asked_of(fake_exchange, None, target) == 403


def test_the_port_may_be_left_out_where_it_is_that_of_http() -> None:
    def named(host: bytes, port: int) -> bool:
        return names_own_host({"headers": [(b"host", host)], "server": ("127.0.0.1", port)})

    assert [named(b"localhost", 80), named(b"localhost", 81), named(b"evil", 80)] == [True, False, False]
    assert not names_own_host({"headers": [(b"host", b"localhost")] * 2, "server": ("127.0.0.1", 80)})


def test_a_websocket_needs_one_of_its_names_too(fake_exchange: FakeExchange, caplog: pytest.LogCaptureFixture) -> None:
    with (
        pytest.raises(InvalidStatus, match="403"),
        connect(
            fake_exchange.stream_url.replace("127.0.0.1", "evil.example") + UTA.public,
            sock=socket.create_connection(("127.0.0.1", urlsplit(fake_exchange.base_url).port or 0)),
            proxy=None,
        ),
    ):
        pass
    assert fake_exchange.streams.opened == 0
    fake_exchange.advance(0)  # the server has come round
    # it was refused on purpose, and nobody has to hear of it
    assert not caplog.records


def test_a_long_body_is_refused_and_nothing_else_suffers(fake_exchange: FakeExchange) -> None:
    longest = b"[%s]" % (b" " * (MOST_BODY - 2))
    assert send(fake_exchange, "POST", "/api/v3/trade/place-batch", longest).status_code == 400
    assert send(fake_exchange, "POST", "/api/v3/trade/place-batch", longest + b" ").status_code == 413
    assert send(fake_exchange, "GET", ASSETS).status_code == 200
    assert len(fake_exchange.requests) == 2


def test_a_long_frame_ends_its_connection_with_1009(fake_exchange: FakeExchange) -> None:
    with talk(fake_exchange) as talking:
        talking.socket.send("x" * MOST_FRAME)
        assert "30002" in talking.text()
        talking.socket.send("x" * (MOST_FRAME + 1))
        closed = talking.closed()
    assert closed.rcvd is not None
    assert closed.rcvd.code == 1009


def test_it_listens_on_this_machine_alone(fake_exchange: FakeExchange) -> None:
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", fake_exchange.base_url)
