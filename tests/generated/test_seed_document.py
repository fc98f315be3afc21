"""Every request and response snippet of the seed document, to the letter."""

from __future__ import annotations

import json
import re
import shlex
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from bitget_client import Bitget, OutcomeUnknown, registry
from bitget_runtime.rest.operation import Example, Operation
from bitget_runtime.values import exact
from catalogues.documented import arguments, stand_ins, unknown_parameters, wire_request, without_nulls
from folders import TESTS
from stand_ins.recording import CREDENTIALS, Recorder

SNIPPETS = json.loads((TESTS / "data" / "seed_snippets.json").read_text("utf-8"))
CURLS = [(one["page"], one["text"]) for one in SNIPPETS if one["kind"] == "curl"]
ANSWERS = [(one["page"], one["text"]) for one in SNIPPETS if one["kind"] == "json" and '"data"' in one["text"]]
BY_CALL: dict[tuple[str, str], Operation[Any]] = {(one.method, one.path): one for one in registry.operations.values()}
BY_PAGE = {one.docs.partition("/api-doc/")[2]: one for one in registry.operations.values() if one.docs}
BY_PAGE["uta/best-practices"] = registry.operations["uta.trade.get_max_openable"]


def sent_by(operation: Operation[Any], request: str | None) -> Any:
    """What the generated method sends for a documented request."""
    transport = Recorder(b'{"code":"00000","data":null}')
    client: Any = Bitget(*CREDENTIALS, transport=transport)
    for name in operation.address.split("."):
        client = getattr(client, name)
    example = Example(response="", request=request)
    undeclared = unknown_parameters(operation, example)
    extra = {name: value for name, value in wire_request(operation, example).items() if name in undeclared}
    with suppress(OutcomeUnknown):  # the response says nothing
        client(**arguments(operation, example), extra=extra)
    return transport.sent[0]


@pytest.mark.parametrize(("page", "curl"), CURLS, ids=[page for page, _ in CURLS])
def test_curl_example_is_what_the_method_sends(page: str, curl: str) -> None:
    words = shlex.split(curl.replace("\\ ", " ").rstrip("\\"))
    method = words[words.index("-X") + 1] if "-X" in words else "GET"
    url = urlsplit(next(word for word in words if word.startswith("https://")).replace(" ", ""))
    headers = {words[i + 1].partition(":")[0] for i, word in enumerate(words) if word == "-H"}
    body = words[words.index("-d") + 1] if "-d" in words else None

    sent = sent_by(BY_CALL[method, url.path], url.query or body)

    assert sent.method == method
    assert sent.base_url == f"https://{url.netloc}"
    assert sent.target.partition("?")[0] == url.path
    query = parse_qsl(sent.target.partition("?")[2])
    needed = stand_ins(BY_CALL[method, url.path], Example(response="", request=url.query or body))
    assert [pair for pair in query if pair[0] not in needed] == sorted(parse_qsl(url.query))
    assert headers <= set(sent.headers)
    assert (json.loads(sent.body) if sent.body else None) == (json.loads(body) if body else None)


@pytest.mark.parametrize(("page", "text"), ANSWERS, ids=[page for page, _ in ANSWERS])
def test_response_example_is_read_and_nothing_is_lost(page: str, text: str) -> None:
    data = BY_PAGE[page].decode(text.encode())
    encoded = json.loads(exact.encode(data))
    documented = json.loads(text)["data"]
    assert without_nulls(encoded) == documented


def test_the_documented_body_of_max_open_available() -> None:
    [body] = [one["text"] for one in SNIPPETS if one["page"] == "uta/best-practices" and '"data"' not in one["text"]]
    sent = sent_by(registry.operations["uta.trade.get_max_openable"], body)
    assert json.loads(sent.body) == json.loads(body)


def test_open_count_is_where_the_best_practices_say() -> None:
    assert (
        registry.operations["classic.contract.account.get_open_size_estimate"].path == "/api/v2/mix/account/open-count"
    )


@pytest.mark.parametrize("word", ["preSPAX", "PRESPAXUSDT"])
def test_coins_and_symbols_keep_their_case(word: str) -> None:
    transport = Recorder(b'{"code":"00000","data":[]}')
    with Bitget(transport=transport) as client:
        client.uta.market.get_instruments(category="SPOT", symbol=word)
    assert re.search(rf"symbol={word}$", transport.sent[0].target)
