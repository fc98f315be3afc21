"""Golden tests that come with the catalogue: every documented request is sent, every documented response is read."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import Any
from unittest import TestCase
from urllib.parse import parse_qsl

from bitget_client import AsyncBitget, Bitget, OrderOutcomeUnknown
from bitget_client.registry import api as API
from bitget_runtime.rest.operation import Example, Operation
from bitget_runtime.transport.interface import HttpRequest
from bitget_runtime.values import exact
from bitget_runtime.values.drift import unknown_members
from bitget_runtime.values.read import field_of
from catalogues.documented import (
    arguments,
    as_text,
    every_example,
    is_no_number,
    method_at,
    models_in,
    stand_ins,
    unknown_parameters,
    wire_request,
    without_nulls,
)
from stand_ins.recording import CREDENTIALS, AsyncRecorder, Recorder


@every_example
def test_sends_the_documented_request(operation: Operation[Any], example: Example) -> None:
    transport = Recorder(example.response.encode())
    with Bitget(*CREDENTIALS, transport=transport, order_id_prefix=None) as client:
        # the docs answer some orders with the client order ID of another one, which leaves them open
        with suppress(OrderOutcomeUnknown):
            method_at(client, operation.address)(**arguments(operation, example))
    assert_documented(transport.sent, operation, example)


@every_example
def test_sends_the_documented_request_async(operation: Operation[Any], example: Example) -> None:
    transport = AsyncRecorder(example.response.encode())

    async def call() -> None:
        async with AsyncBitget(*CREDENTIALS, transport=transport, order_id_prefix=None) as client:
            with suppress(OrderOutcomeUnknown):
                await method_at(client, operation.address)(**arguments(operation, example))

    asyncio.run(call())
    assert_documented(transport.sent, operation, example)


def assert_documented(sent: list[HttpRequest], operation: Operation[Any], example: Example) -> None:
    [request] = sent
    path, _, query = request.target.partition("?")
    assert (request.method, path) == (operation.method, operation.path)
    documented: Any = wire_request(operation, example)
    leave_out = unknown_parameters(operation, example)
    if isinstance(documented, dict):
        leave_out |= {one.wire for one in operation.parameters if is_no_number(one, documented.get(one.wire))}
    added = stand_ins(operation, example)
    if operation.method == "GET":
        received: Any = dict(parse_qsl(query, keep_blank_values=True))
        assert request.body == b""
    else:
        received = json.loads(request.body)
    if isinstance(received, dict):
        received = {name: value for name, value in received.items() if name not in added}
        documented = {name: value for name, value in documented.items() if name not in leave_out}
    if example.departs is None:
        assert as_text(received) == as_text(documented)
    elif isinstance(received, dict):
        assert set(received) == set(documented)
    signing = {API.headers.key, API.headers.signature, API.headers.timestamp, API.headers.passphrase}
    assert signing <= set(request.headers) if operation.auth == "signed" else not signing & set(request.headers)
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers[API.headers.locale] == "en-US"


@every_example
def test_reads_the_documented_answer_and_loses_nothing(operation: Operation[Any], example: Example) -> None:
    data = operation.decode(example.response.encode())
    sent = json.loads(example.response)[API.envelope.data]
    encoded = json.loads(exact.encode(data))
    assert without_nulls(encoded) == without_nulls(without_unknown(sent, operation))


def without_unknown(sent: Any, operation: Operation[Any]) -> Any:
    """The documented data without members that a departing example has and the catalogue does not."""
    for path in unknown_members(sent, operation.response_type):
        holder = sent
        *outer, name = path.replace("[", ".[").split(".")
        for step in filter(None, outer):
            holder = holder[int(step[1:-1])] if step.startswith("[") else holder[step]
        holder.pop(name)
    return sent


@every_example
def test_documented_answer_does_not_drift(operation: Operation[Any], example: Example) -> None:
    """An example that departs says so in its file; every other one fits to the letter."""
    if example.departs is not None:
        return
    with TestCase().assertNoLogs("bitget_client.drift", "WARNING"):
        operation.decode(example.response.encode())
    assert not unknown_members(json.loads(example.response)[API.envelope.data], operation.response_type)


@every_example
def test_every_documented_value_can_be_read(operation: Operation[Any], example: Example) -> None:
    if example.departs is not None:
        return
    for model in models_in(operation.decode(example.response.encode())):
        for slot in model.__struct_fields__:
            getattr(model, field_of(slot))
        assert list(model.to_dict()) == list(dict.fromkeys(map(field_of, model.__struct_fields__)))
