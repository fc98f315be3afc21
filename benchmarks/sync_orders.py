"""A signed order and its response, blocking, beside bare httpx sending the same bytes."""

from __future__ import annotations

from collections.abc import Iterator

import httpx

from benchmarks import figures, loopback_server, other_clients, sample_data
from benchmarks.figures import Figure
from benchmarks.signed_order import order_arguments, signed_order
from benchmarks.timing import compare
from bitget_client import Bitget

FLOOR = "httpx.Client.post"
OURS = "place_order"


def run(*, quick: bool) -> Iterator[Figure]:
    with (
        loopback_server.running(sample_data.ANSWER) as base_url,
        Bitget(**sample_data.CREDENTIALS, base_url=base_url, limits="off") as client,
        httpx.Client() as bare,
    ):
        request = signed_order(base_url)
        url, headers = request.base_url + request.target, dict(request.headers)
        arguments = order_arguments()
        timings = compare(
            {
                FLOOR: lambda: bare.post(url, content=request.body, headers=headers),
                OURS: lambda: client.uta.trade.place_order(**arguments),
            },
            rounds=50 if quick else 150,
            calls=20,
        )
        yield figures.ratio(timings, OURS, FLOOR, at_most=1.15)
        yield from other_clients.measure("orders_blocking", timings.best(OURS), OURS, base_url=base_url, quick=quick)
