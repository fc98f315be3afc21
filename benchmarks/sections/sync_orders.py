"""A signed order and its response, blocking, beside the bare HTTP libraries sending the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
from pyreqwest.client import SyncClientBuilder

from benchmarks import figures, loopback_server, other_clients, sample_data
from benchmarks.figures import Figure
from benchmarks.signed_order import TIMEOUT, order_arguments, signed_order
from benchmarks.timing import Timings, compare
from bitget_client import Bitget
from bitget_runtime.transport.default.httpx_transport import HttpxTransport
from bitget_runtime.transport.pyreqwest_transport import PyreqwestTransport

OURS = "place_order by pyreqwest"


def run(*, quick: bool) -> Iterator[Figure]:
    for scheme in ("http", "https"):
        with loopback_server.running(sample_data.ANSWER, scheme=scheme) as base_url:
            timings = _compare(base_url, rounds=50 if quick else 150)
            for library, at_most in (("pyreqwest", 1.35), ("httpx", 1.15)):
                figure = figures.ratio(timings, f"place_order by {library}", f"bare {library}", at_most=at_most)
                yield figure.named(f"{figure.what}, {scheme}")
            if scheme == "http":
                yield from other_clients.measure(
                    "orders_blocking", timings.best(OURS), OURS, base_url=base_url, quick=quick
                )


def _compare(base_url: str, *, rounds: int) -> Timings:
    request, arguments = signed_order(base_url), order_arguments()
    url, headers = request.base_url + request.target, dict(request.headers)
    fast = PyreqwestTransport(timeout=TIMEOUT, base_url=base_url)
    default = HttpxTransport(timeout=TIMEOUT, base_url=base_url)
    with (
        Bitget(**sample_data.CREDENTIALS, limits="off", base_url=base_url, transport=fast) as by_pyreqwest,
        Bitget(**sample_data.CREDENTIALS, limits="off", base_url=base_url, transport=default) as by_httpx,
        httpx.Client() as bare_httpx,
        SyncClientBuilder().build() as bare_pyreqwest,
    ):

        def post_by_pyreqwest() -> None:
            bare_pyreqwest.post(url).headers(headers).body_bytes(request.body).build().send().bytes()

        works: dict[str, Callable[[], object]] = {
            "bare pyreqwest": post_by_pyreqwest,
            OURS: lambda: by_pyreqwest.uta.trade.place_order(**arguments),
            "bare httpx": lambda: bare_httpx.post(url, content=request.body, headers=headers),
            "place_order by httpx": lambda: by_httpx.uta.trade.place_order(**arguments),
        }
        return compare(works, rounds=rounds, calls=20)
