"""An exchange without any orders, and what follows orders there."""

from __future__ import annotations

from typing import Any, get_origin

from bitget_client.registry import operations
from bitget_runtime.errors import OrderNotFound
from bitget_runtime.orders.desk.reading.following import Following
from bitget_runtime.orders.desk.reading.reads import Reads
from bitget_runtime.orders.desk.tracker import Tracker
from bitget_runtime.pacing.clock import Clock
from bitget_runtime.rest.wire.response import decode
from bitget_runtime.transport.interface import HttpResponse

NOW = 1_800_000_000_000
API: Any = operations["uta.trade.place_order"].api


class Empty:
    """An exchange without any orders, at a time that goes on by waits alone.

    Attributes:
        asked: What lists were asked for, by the last part of their address.
        seconds: Time since `NOW`.
    """

    def __init__(self) -> None:
        self.asked: dict[str, Any] = {}
        self.seconds = 0.0

    async def __call__(self, operation: Any, arguments: Any, extra: Any) -> Any:
        self.asked[operation.local_name] = arguments
        at = NOW + int(self.seconds * 1_000)
        if operation.local_name == "get_order":
            raise OrderNotFound("none", code="", status=200, body=f'{{"requestTime":{at}}}'.encode())
        data = "[]" if get_origin(operation.response_type) is list else f'{{"{operation.paging.rows}":[]}}'
        body = f'{{"code":"00000","msg":"success","requestTime":{at},"data":{data}}}'
        return decode(operation, HttpResponse(200, {}, body.encode()))

    async def sleep(self, seconds: float) -> None:
        self.seconds += seconds


def following_of(kind: str, exchange: Empty) -> tuple[Following, Tracker]:
    life = API.load_orders().lives[kind]
    clock = Clock(lambda: exchange.seconds, lambda: NOW / 1_000 + exchange.seconds)
    tracker = Tracker(None, clock)
    return Following(life, Reads(life, operations, exchange, clock), tracker, clock), tracker
