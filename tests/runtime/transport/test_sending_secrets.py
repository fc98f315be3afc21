"""No secrets in crash reports: they show the variables of every frame that isn't the user's own."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget, BitgetError, InvalidArgument, OutcomeUnknown, TransportError
from bitget_runtime.rest.wire.credentials import Credentials
from bitget_runtime.transport.interface import HttpRequest, HttpResponse

KEY = ("KEYkey7431KEY", "SECRETsecret9988", "PASSphrase5566")
NEW = "NEWpassphrase77"
BASE = "http://127.0.0.1:9"


def _shown(error: BaseException) -> Iterator[str]:
    """Frames outside of the tests, with their variables, of an exception and of all that it came from."""
    yield repr(error) + str(error)
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if Path(frame.f_code.co_filename).parent != Path(__file__).parent:
            yield from (f"{frame.f_code.co_name}: {name} = {value!r}" for name, value in frame.f_locals.items())
    for other in (error.__cause__, error.__context__):
        if other is not None:
            yield from _shown(other)


def _leaks(error: BaseException, *secrets: str) -> list[str]:
    return [text[:200] for text in _shown(error) if any(secret in text for secret in secrets)]


@pytest.mark.parametrize("client", [Bitget, AsyncBitget])
@pytest.mark.parametrize(
    "wrong",
    [
        {"env": "other"},
        {"base_url": "nowhere"},
        {"timeout": -1},
        {"locale": 3},
        {"http_client": 3},
        {"passphrase": None},
        {"passphrase": KEY[2] + "\n"},
        {"secret_key": "-----BEGIN" + KEY[1]},
    ],
    ids=str,
)
def test_a_client_that_can_not_be_made_shows_no_credentials(client: Any, wrong: dict[str, Any]) -> None:
    given = {"api_key": KEY[0], "secret_key": KEY[1], "passphrase": KEY[2]}
    with pytest.raises(InvalidArgument) as caught:
        client(**{**given, **wrong})
    assert _leaks(caught.value, *KEY) == []


@pytest.mark.parametrize("wrong", [{"env": "other"}, {"base_url": "nowhere"}, {"timeout": -1}], ids=str)
def test_nor_those_of_the_environment(monkeypatch: pytest.MonkeyPatch, wrong: dict[str, Any]) -> None:
    for name, value in zip(("API_KEY", "SECRET_KEY", "PASSPHRASE"), KEY, strict=True):
        monkeypatch.setenv(f"BITGET_{name}", value)
    with pytest.raises(InvalidArgument) as caught:
        Bitget(**wrong)
    assert _leaks(caught.value, *KEY) == []


def test_credentials_that_are_none_show_nothing() -> None:
    with pytest.raises(InvalidArgument) as caught:
        Credentials(KEY[0], KEY[1] + "\x00", KEY[2])
    assert _leaks(caught.value, *KEY) == []


@pytest.mark.parametrize("client", [Bitget, AsyncBitget])
def test_a_proxy_that_can_not_be_used_shows_no_password(monkeypatch: pytest.MonkeyPatch, client: Any) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://user:PROXYpassword11@127.0.0.1:99999")
    with pytest.raises(InvalidArgument) as caught:
        client(base_url=BASE)
    assert _leaks(caught.value, "PROXYpassword11") == []


class _Answers:
    """A transport that is lost, or always has the same to say."""

    def __init__(self, body: bytes | None) -> None:
        self._body = body

    def _answer(self) -> HttpResponse:
        if self._body is None:
            raise TransportError("lost")
        return HttpResponse(200, {}, self._body)

    def send(self, request: HttpRequest) -> HttpResponse:
        return self._answer()

    def close(self) -> None:
        pass


class _AsyncAnswers(_Answers):
    async def send(self, request: HttpRequest) -> HttpResponse:  # type: ignore[override]  # the other flavour
        return self._answer()

    async def close(self) -> None:  # type: ignore[override]  # the other flavour
        pass


NEW_KEY: dict[str, Any] = {
    "sub_uid": "1",
    "note": "note",
    "access": "read_only",
    "passphrase": NEW,
    "permissions": ["x"],
    "ips": ["1.1.1.1"],
}


@pytest.mark.parametrize("wrong", [{}, {"note": [1]}], ids=["sent", "refused here"])
@pytest.mark.parametrize(
    "body", [None, b'{"code":"40762","msg":"no"}', b'{"code":"00000","data":"%s"}' % NEW.encode(), b"{" + NEW.encode()]
)
def test_the_secrets_of_a_new_api_key_are_in_no_frame(body: bytes | None, wrong: dict[str, Any]) -> None:
    async def by_asyncio() -> None:
        async with AsyncBitget(*KEY, base_url=BASE, transport=_AsyncAnswers(body)) as client:
            await client.uta.subaccount.create_api_key(**{**NEW_KEY, **wrong})

    with Bitget(*KEY, base_url=BASE, transport=_Answers(body)) as client, pytest.raises(BitgetError) as caught:
        client.uta.subaccount.create_api_key(**{**NEW_KEY, **wrong})
    with pytest.raises(BitgetError) as caught_by_asyncio:
        asyncio.run(by_asyncio())
    assert _leaks(caught.value, NEW, *KEY) == []
    assert _leaks(caught_by_asyncio.value, NEW, *KEY) == []
    if body is None and not wrong:
        assert isinstance(caught.value, OutcomeUnknown)
        assert isinstance(caught.value.__cause__, TransportError)
