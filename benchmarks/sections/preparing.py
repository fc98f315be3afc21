"""Preparing an order, from arguments to signed bytes, beside signing and encoding alone."""

from __future__ import annotations

import hmac
import time
from base64 import b64encode
from collections.abc import Iterator
from typing import Any, cast

import msgspec

from benchmarks import figures, sample_data
from benchmarks.figures import Figure
from benchmarks.timing import compare
from bitget_client import Operation, RawResponse
from bitget_client._api import API
from bitget_client.uta.trade import TradeApi
from bitget_runtime.rest.client import SyncClient
from bitget_runtime.rest.wire.credentials import Credentials
from bitget_runtime.rest.wire.request import Origin, prepare, write

FLOOR = "HMAC, base64, JSON alone"
OURS = "place_order, up to the signed request"


class PreparingClient:
    """Prepares a request as a client does, and there it ends."""

    def __init__(self, origin: Origin) -> None:
        self._bound_for = origin
        self._nothing: RawResponse[Any] = RawResponse(None, 200, {}, b"", None, None)

    def call(self, operation: Operation[Any], arguments: Any, extra: Any) -> RawResponse[Any]:
        prepare(
            self._bound_for,
            operation.method,
            operation.path,
            write(operation.form, arguments, extra, operation.address),
            signed=True,
            now=time.time_ns() // 1_000_000,
            operation=operation.address,
        )
        return self._nothing


def run(*, quick: bool) -> Iterator[Figure]:
    credentials = Credentials(**sample_data.CREDENTIALS)
    client = PreparingClient(Origin("https://api.bitget.com", {}, API.headers, credentials))
    trade = TradeApi(cast("SyncClient", client))  # all that a group does with it is to call
    secret = sample_data.CREDENTIALS["secret_key"].encode()
    head = f"1763856000000POST{sample_data.ORDER_PATH}".encode()

    def place() -> None:
        trade.place_order(
            category="SPOT",
            symbol="BTCUSDT",
            qty="0.0125",
            price="50000.5",
            side="buy",
            order_type="limit",
            time_in_force="gtc",
            client_oid="benchmark-0001",
        )

    def sign_alone() -> tuple[bytes, bytes]:
        body = msgspec.json.encode(sample_data.ORDER)
        return body, b64encode(hmac.digest(secret, head + body, "sha256"))

    timings = compare({FLOOR: sign_alone, OURS: place}, rounds=5 if quick else 25, calls=2_000)
    yield figures.ratio(timings, OURS, FLOOR, at_most=2.5)
