"""The order that is sent in the measurements of whole round trips, for the client and ready made for a bare library."""

from __future__ import annotations

from typing import Any

from benchmarks import sample_data
from bitget_client import Bitget
from bitget_runtime.transport.interface import HttpRequest, HttpResponse

TIMEOUT = 10.0


class Catcher:
    """A transport that keeps what it is given."""

    def __init__(self) -> None:
        self.requests: list[HttpRequest] = []

    def send(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(request)
        return HttpResponse(200, {}, sample_data.ANSWER)

    def close(self) -> None:
        pass


def order_arguments() -> dict[str, Any]:
    """Arguments of `place_order`."""
    names = {"orderType": "order_type", "timeInForce": "time_in_force", "clientOid": "client_oid"}
    return {names.get(wire, wire): value for wire, value in sample_data.ORDER.items()}


def signed_order(base_url: str) -> HttpRequest:
    """The request that the client makes of it."""
    catcher = Catcher()
    Bitget(**sample_data.CREDENTIALS, base_url=base_url, transport=catcher).uta.trade.place_order(**order_arguments())
    return catcher.requests[0]
