"""A response that quotes its request: no error shows the secrets in it."""

from __future__ import annotations

import json
import pickle
import traceback
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from bitget_client import ApiError, Bitget, BitgetError, TransportError
from bitget_runtime.transport.headers import ResponseHeaders
from bitget_runtime.transport.interface import HttpRequest, HttpResponse

KEY = ("KEYkey7431KEY", "SECRETsecret9988", 'PASS"phrase5566')
Echo = Callable[[Mapping[str, str]], HttpResponse]


def _coded(quoted: Mapping[str, str]) -> HttpResponse:
    return HttpResponse(400, {}, json.dumps({"code": "40009", "msg": f"wrong: {quoted}", "data": None}).encode())


ECHOES: dict[str, Echo] = {
    "words": _coded,
    "a page": lambda quoted: HttpResponse(502, {}, "".join(f"{name}: {quoted[name]}\n" for name in quoted).encode()),
    "JSON": lambda quoted: HttpResponse(404, {}, json.dumps(dict(quoted)).encode()),
    "a header": lambda quoted: HttpResponse(302, {"Location": f"/?{quoted['ACCESS-PASSPHRASE']}"}, b""),
    "data": lambda quoted: HttpResponse(200, {}, json.dumps({"code": "00000", "data": [dict(quoted)]}).encode()),
}


class Echoing:
    """A transport whose responses quote the headers of the request."""

    def __init__(self, echo: Echo) -> None:
        self.echo = echo
        self.signature = ""

    def send(self, request: HttpRequest) -> HttpResponse:
        self.signature = request.headers["ACCESS-SIGN"]
        return self.echo(dict(request.headers.items()))

    def close(self) -> None:
        pass


def _shown(error: BaseException | None) -> str:
    """What a report shows of an error, of its fields, and of those that it came from."""
    if error is None:
        return ""
    frames = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    fields = [getattr(error, name, None) for name in ("args", "msg", "body", "headers")]
    own = f"{error!r} {fields} {pickle.dumps(error)!r}"
    return frames + own + _shown(error.__cause__) + _shown(error.__context__)


@pytest.mark.parametrize("echo", ECHOES)
@pytest.mark.parametrize("method", ["place_order", "get_order"])
def test_errors_do_not_quote_the_secrets_of_their_request(
    echo: str, method: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(1)
    transport = Echoing(ECHOES[echo])
    client = Bitget(*KEY, transport=transport, retries=0)
    order: dict[str, Any] = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "order_type": "market", "qty": "1"}
    shown = ""
    try:
        getattr(client.uta.trade, method)(**(order if method == "place_order" else {"client_oid": "mine"}))
    except BitgetError as error:
        shown = _shown(error.with_traceback(None))
    assert shown or (echo, method) == ("data", "get_order")
    shown += caplog.text
    for secret in (KEY[0], "phrase", transport.signature):
        assert secret not in shown


def test_words_that_are_no_secrets_stay_as_they_are() -> None:
    refusal = HttpResponse(400, ResponseHeaders([("Retry-After", "7")]), b'{"code":"43012","msg":"too little"}')
    client = Bitget("code", "secret", "msg", transport=Echoing(lambda _: refusal))
    with pytest.raises(ApiError) as caught:
        client.uta.account.get_settings()
    assert (caught.value.code, caught.value.msg, caught.value.retry_after) == ("43012", "too little", 7)


def test_what_a_transport_of_the_users_says_is_struck_as_well() -> None:
    def raising(quoted: Mapping[str, str]) -> HttpResponse:
        raise TransportError(f"could not send {dict(quoted)}")

    with pytest.raises(TransportError, match=r"could not send .*\*\*\*") as caught:
        Bitget(*KEY, transport=Echoing(raising), retries=0).uta.account.get_settings()
    assert KEY[0] not in str(caught.value)
