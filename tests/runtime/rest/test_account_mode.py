"""The account mode: how it is looked up, and for how long it is known."""

from __future__ import annotations

import json
from collections.abc import Generator
from typing import Any

import pytest

from bitget_client import (
    AccountMode,
    AccountModeMismatch,
    AsyncBitget,
    Bitget,
    BitgetError,
    DecodeError,
    TransportError,
)
from bitget_client._api import API
from bitget_runtime.transport.interface import HttpRequest, HttpResponse
from stand_ins.recording import CREDENTIALS

UNIFIED = {"accountMode": "unified", "assetMode": "union", "holdMode": "hedge_mode"}
CLASSIC = {"posMode": "one_way_mode", "assetMode": "single", "marginMode": "crossed"}
SET = "/api/v3/account/set-hold-mode"


def reply(data: Any = None, *, code: str = "00000") -> HttpResponse:
    body = {"code": code, "msg": "", "data": data}
    return HttpResponse(200 if code == "00000" else 400, {}, json.dumps(body).encode())


class Exchange:
    """A transport that responds as an account of one kind does, and keeps the paths."""

    def __init__(self, *, unified: bool = True, setting: HttpResponse | Exception | None = None) -> None:
        self.paths: list[str] = []
        self._unified = unified
        self._setting = setting or reply("success")

    def send(self, request: HttpRequest) -> HttpResponse:
        path = request.target.partition("?")[0]
        self.paths.append(path)
        if path == SET:
            if isinstance(self._setting, Exception):
                raise self._setting
            return self._setting
        if self._unified:
            return reply(UNIFIED) if "/v3/" in path else reply(code="40085")
        return reply(CLASSIC) if "/v2/" in path else reply(code="40084")

    def close(self) -> None:
        pass


def test_a_unified_account_is_asked_once() -> None:
    exchange = Exchange()
    client = Bitget(*CREDENTIALS, transport=exchange)
    mode = AccountMode(generation="uta", account="unified", position="hedge_mode", asset="union")
    assert [client.account_mode() for _ in range(2)] == [mode, mode]
    assert mode.is_hedge
    assert client.with_options(retries=0).account_mode() is client.account_mode()
    assert len(exchange.paths) == 1


async def test_a_classic_account_is_found_by_the_refusal_of_the_other_api() -> None:
    exchange = Exchange(unified=False)

    class Transport:
        async def send(self, request: HttpRequest) -> HttpResponse:
            return exchange.send(request)

        async def close(self) -> None:
            pass

    client = AsyncBitget(*CREDENTIALS, transport=Transport())
    mode = AccountMode(generation="classic", position="one_way_mode", asset="single", margin="crossed")
    assert [await client.account_mode() for _ in range(2)] == [mode, mode]
    assert [path.split("/")[2] for path in exchange.paths] == ["v3", "v2"]


@pytest.mark.parametrize(
    "response", [None, reply(code="40762"), TransportError("lost")], ids=["done", "refused", "lost"]
)
def test_it_is_forgotten_when_a_setting_was_sent_whatever_became_of_it(response: Any) -> None:
    exchange = Exchange(setting=response)
    client = Bitget(*CREDENTIALS, transport=exchange, retries=0)
    client.account_mode()
    try:
        client.uta.account.set_position_mode(hold_mode="one_way_mode")
    except BitgetError:
        assert response is not None
    client.account_mode()
    assert len(exchange.paths) == 3


def test_what_was_said_before_a_setting_is_not_kept_after_it() -> None:
    client = Bitget(*CREDENTIALS, transport=Exchange())
    flow = client._client.flow
    asking = flow.known_mode.asking(flow, API)
    _until_sent(asking)
    client.uta.account.set_position_mode(hold_mode="one_way_mode")
    with pytest.raises(StopIteration):
        asking.send(reply(UNIFIED))
    assert flow.known_mode.mode is None


def test_an_account_that_both_apis_refuse_is_an_error() -> None:
    class Neither(Exchange):
        def send(self, request: HttpRequest) -> HttpResponse:
            return reply(code="40084" if "/v3/" in request.target else "40085")

    with pytest.raises(AccountModeMismatch):
        Bitget(*CREDENTIALS, transport=Neither()).account_mode()


def _until_sent(steps: Generator[Any, Any, Any]) -> None:
    step = next(steps)
    while not isinstance(step, HttpRequest):
        step = steps.send(0.0)


@pytest.mark.parametrize("data", [None, [], {}, "unified"])
def test_a_response_that_does_not_say_the_mode_is_an_error(data: Any) -> None:
    class Silent(Exchange):
        def send(self, request: HttpRequest) -> HttpResponse:
            return reply(data)

    with Bitget(*CREDENTIALS, transport=Silent()) as client, pytest.raises(DecodeError, match="in which modes"):
        client.account_mode()
