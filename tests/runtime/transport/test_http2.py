"""HTTP/2, which a user's httpx client may speak: nothing is sent twice there, and no header is logged."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import httpx
import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, Event, StreamEnded

from bitget_client import AsyncBitget, Bitget, OrderOutcomeUnknown
from setups.one_order import ORDER
from stand_ins.servers.raw_server import CLIENT_OID, Connection, RawServer, acknowledgement, raw_server

SECRETS = ("KEYkey7431KEY", "SECRETsecret9988", "PASSphrase5566")


class Shutting:
    """A server that takes the second order of its first connection, and says by GOAWAY that it did not."""

    def __init__(self) -> None:
        self.connections = 0

    def __call__(self, connection: Connection) -> None:
        self.connections += 1
        is_first, http = self.connections == 1, H2Connection(H2Configuration(client_side=False))
        http.initiate_connection()
        order = ""
        while True:
            connection.send(http.data_to_send())
            data = connection._peer.recv(65536)
            if not data:
                return
            for event in http.receive_data(data):
                order = self._take(connection._server, http, event, order, is_first=is_first)

    def _take(self, server: RawServer, http: H2Connection, event: Event, order: str, *, is_first: bool) -> str:
        if isinstance(event, DataReceived):
            found = CLIENT_OID.search(event.data)
            order = found[1].decode() if found else order
            server.whole[order] += bool(found)
        elif isinstance(event, StreamEnded):
            if is_first and order == "second":
                http.close_connection(last_stream_id=1)
            else:
                http.send_headers(event.stream_id, [(":status", "200")])
                http.send_data(event.stream_id, acknowledgement(order), end_stream=True)
        return order


def test_an_order_is_not_sent_again_after_a_goaway(caplog: pytest.LogCaptureFixture) -> None:
    with raw_server(Shutting()) as server, httpx.Client(http1=False, http2=True) as own:
        with Bitget(*SECRETS, base_url=server.url, http_client=own) as client:
            client.uta.trade.place_order(**ORDER, client_oid="first")
            with pytest.raises(OrderOutcomeUnknown):
                client.uta.trade.place_order(**ORDER, client_oid="second")
            caplog.set_level(logging.DEBUG)
            caplog.set_level(logging.DEBUG, "hpack.hpack")
            assert client.uta.trade.place_order(**ORDER, client_oid="third").client_oid == "third"
        assert server.whole == {"first": 1, "second": 1, "third": 1}
    assert not [secret for secret in SECRETS if secret in caplog.text]


def test_an_order_is_not_sent_again_after_a_goaway_by_asyncio() -> None:
    async def orders(url: str) -> Any:
        async with httpx.AsyncClient(http1=False, http2=True) as own:
            async with AsyncBitget(*SECRETS, base_url=url, http_client=own) as client:
                await client.uta.trade.place_order(**ORDER, client_oid="first")
                with pytest.raises(OrderOutcomeUnknown):
                    await client.uta.trade.place_order(**ORDER, client_oid="second")
                return (await client.uta.trade.place_order(**ORDER, client_oid="third")).client_oid

    with raw_server(Shutting()) as server:
        assert asyncio.run(orders(server.url)) == "third"
        assert server.whole == {"first": 1, "second": 1, "third": 1}
