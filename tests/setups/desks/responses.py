"""Responses of the fake exchange's handlers held to the catalogue."""

from __future__ import annotations

from typing import Any

import msgspec

from bitget_runtime.rest.operation import Operation
from bitget_runtime.rest.wire.response import RawResponse, decode
from bitget_runtime.transport.interface import HttpResponse
from bitget_runtime.values.drift import Fitting, read


def check_response(operation: Operation[Any], data: object, now: int) -> None:
    """Fail where the public client would have to tolerate something: another type, a missing or an unknown member."""
    body = msgspec.json.encode(
        {"code": operation.api.envelope.success, "msg": "success", "requestTime": now, "data": data}
    )
    fitting = Fitting()
    fitting.fit(read(body), operation.decoder.type)
    assert not fitting.misfits, (operation.address, fitting.misfits)
    response: RawResponse[Any] = decode(operation, HttpResponse(200, {}, body), strict=True)
    assert not response.unknown_members, (operation.address, response.unknown_members)
