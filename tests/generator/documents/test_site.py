"""The source of the documentation site: its pages are complete, and its snippets send what is documented."""

from __future__ import annotations

import json
import re
import shlex
import textwrap
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

import bitget_client
from bitget_client import Bitget
from bitget_client.registry import api, operations, reference
from bitget_runtime.cli.catalogue import operation_command
from bitget_runtime.cli.facts import Facts
from bitget_runtime.errors import OutcomeUnknown
from bitget_runtime.fake import fake_exchange
from bitget_runtime.transport.interface import HttpRequest, HttpResponse
from catalogues.documented import GROUPS
from folders import PROJECT
from generator.check.catalogue import load
from generator.documents.site.snippets import command, curl, python, request_of
from generator.documents.site.tree import settings, site_tree
from generator.model.catalogue import Catalogue
from generator.model.rest import Operation


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(PROJECT / "spec")


BINARY = ["uta.stream.sbe.books1", "uta.stream.sbe.books50", "uta.stream.sbe.public_trade"]


class Replaying:
    """Answers every request with one response, and keeps the last one."""

    def __init__(self, body: str) -> None:
        self.body = body
        self.request: HttpRequest | None = None

    def send(self, request: HttpRequest) -> HttpResponse:
        self.request = request
        return HttpResponse(200, {}, self.body.encode())

    def close(self) -> None:
        pass


def sent_by(request: HttpRequest) -> Any:
    """The parameters of a request by wire name. `Any`: they are JSON."""
    if request.method == "GET":
        return dict(parse_qsl(urlsplit(request.target).query, keep_blank_values=True))
    return json.loads(request.body) if request.body else {}


def is_within(sent: Any, documented: Any) -> bool:
    """Whether what was sent is documented, whatever is text on the wire and however yes and no are written there.

    Members of items that the catalogue does not know can't be sent.
    """
    if isinstance(sent, Mapping):
        return all(name in documented and is_within(value, documented[name]) for name, value in sent.items())
    if isinstance(sent, list):
        return len(sent) == len(documented) and all(map(is_within, sent, documented))
    return str(sent).casefold() == str(documented).casefold()


@pytest.mark.parametrize("group", GROUPS)
def test_the_python_of_each_operation_sends_what_is_documented(
    group: str, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for operation in operations_of(catalogue, group):
        transport = Replaying(operation.examples[0].response)
        client = partial(Bitget, "key", "secret", "passphrase", transport=transport, limits="off", order_id_prefix=None)
        monkeypatch.setattr(bitget_client, "Bitget", client)
        with suppress(OutcomeUnknown):  # some documented responses are about other orders than the request
            exec(compile(python(operation, catalogue.enums, is_async=False), operation.address, "exec"), {})
            assert capsys.readouterr().out, operation.address
        assert transport.request, operation.address
        assert urlsplit(transport.request.target).path == operation.path
        sent, documented = sent_by(transport.request), request_of(operation, catalogue.enums)
        assert len(sent) == len(documented), operation.address
        assert is_within(sent, documented), operation.address


def operations_of(catalogue: Catalogue, group: str) -> list[Operation]:
    found = [one for one in catalogue.operations if one.address.rpartition(".")[0] == group]
    assert found
    return found


@pytest.mark.parametrize("group", GROUPS)
def test_the_command_of_each_operation_is_understood(group: str, catalogue: Catalogue, tmp_path: Any) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    for operation in operations_of(catalogue, group):
        program, *words = shlex.split(command(operation, catalogue.enums))
        arguments = words[len(operation.address.split(".")) :]
        made = operation_command(Facts(api, operations, reference, Bitget), operation.address)
        given = [str(secret).join(["@", ""]) if one == "@FILE" else one for one in arguments]
        context = made.make_context(made.name, given)
        assert program == "bitget"
        assert context.params.keys() >= {
            one.name for one in operation.request if one.marked and not operation.request_is_list
        }, operation.address


def test_asyncio_and_curl_are_as_they_should_be(catalogue: Catalogue) -> None:
    [tickers] = [one for one in catalogue.operations if one.address == "uta.market.get_tickers"]
    compile(python(tickers, catalogue.enums, is_async=True), "asyncio", "exec")
    assert 'await client.uta.market.get_tickers(category="SPOT"' in python(tickers, catalogue.enums, is_async=True)
    assert (
        curl(tickers, catalogue.enums, "https://x.y")
        == "curl 'https://x.y/api/v3/market/tickers?category=SPOT&symbol=BTCUSDT'"
    )
    [order] = [one for one in catalogue.operations if one.address == "uta.trade.place_order"]
    assert "-X POST" in curl(order, catalogue.enums, "https://x.y")
    assert "ACCESS-SIGN: ..." in curl(order, catalogue.enums, "https://x.y")


@pytest.fixture(scope="module")
def pages(catalogue: Catalogue) -> dict[str, str]:
    return site_tree(catalogue, PROJECT)


def test_every_call_has_a_page_that_is_listed_once(pages: dict[str, str], catalogue: Catalogue) -> None:
    navigation = settings(catalogue, PROJECT)
    calls = [*reference, *BINARY]
    titles = [text.partition("\n")[0].removeprefix("# ") for text in pages.values()]
    for address in calls:
        assert titles.count(address) == 1, address
    for path in pages:
        is_listed = path.endswith(".md") and "/codes/" not in path
        assert navigation.count(f'"{path}"') == is_listed or path.startswith("assets/"), path


def test_binary_messages_have_pages_whose_python_runs(pages: dict[str, str]) -> None:
    page = pages["reference/uta/stream/sbe.books50.md"]
    assert "| `bids.price` | `price` | `decimal` |" in page
    assert "| `sts` | `sts` | `timestamp`, since version 3 |" in page
    for address in BINARY:
        [snippet] = re.findall(r"```python\n(.+?)```", pages[f"reference/{address.replace('.', '/', 2)}.md"], re.DOTALL)
        assert first_printed(textwrap.dedent(f"    {snippet.lstrip()}")).symbol == "BTCUSDT", address


def first_printed(code: str) -> Any:
    """What a snippet prints first, on a fake exchange. `Any`: whatever it prints."""

    class Enough(Exception):
        pass

    def take(value: object) -> None:
        raise Enough(value)

    with fake_exchange() as exchange, pytest.MonkeyPatch.context() as patch:
        patch.setattr(bitget_client, "Bitget", partial(Bitget, base_url=exchange.base_url))
        with pytest.raises(Enough) as caught:
            exec(code, {"print": take})
    return caught.value.args[0]


def test_llms_txt_is_short_and_names_every_call(pages: dict[str, str], catalogue: Catalogue) -> None:
    text = pages["llms.txt"]
    assert len(text) < 30_000
    listed = re.findall(r"^- \[([a-z0-9_.]+)\]\(reference/[a-z0-9_/]+/index\.md\): (.+)$", text, re.MULTILINE)
    assert {f"{group}.{name}" for group, names in listed for name in names.split(", ")} == {*reference, *BINARY}
    assert all(f"({path})" in text for path in pages if path.startswith("guides/"))
    assert not re.search(r"^[A-Z]+$|: *$", text, re.MULTILINE)


def test_what_a_code_means_is_one_word_for_the_search(pages: dict[str, str], catalogue: Catalogue) -> None:
    separator = tomllib.loads(settings(catalogue, PROJECT))["project"]["plugins"]["search"]["separator"]
    shown = re.search(r"<span hidden>(.+)</span>", pages["reference/errors/codes/40774.md"])
    assert shown
    assert list(filter(None, re.split(separator, shown[1]))) == [shown[1].rstrip(".")]
    assert "position mode" in " ".join(shown[1].split())
    assert re.split(separator, "take-profit not\u00a0done") == ["take", "profit", "not", "done"]


def test_links_lead_to_pages(pages: dict[str, str]) -> None:
    import posixpath

    for path, text in pages.items():
        for target in re.findall(r"\]\(([^)#:\s]+\.(?:md|svg))", text):
            assert posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) in pages, (path, target)


def test_values_and_their_meanings_are_on_the_page(pages: dict[str, str]) -> None:
    page = pages["reference/uta/market/get_candles.md"]
    assert "`1H`: One hour." in page
    assert "| `raw_ts`" not in page


def test_how_a_call_pages_is_on_its_page(pages: dict[str, str], catalogue: Catalogue) -> None:
    page = pages["reference/uta/trade/get_fills.md"]
    assert "| All pages | `iter_fills(...)` [walks over them](../../../paging.md), and says what is missing |" in page
    for row in (
        "Next page | `cursor",
        "Rows of a page (default..most) | `limit 100..100`",
        "Widest query | `startTime",
        "Goes back | `90d`",
    ):
        assert f"| {row}" in page
    operations = [one for group in catalogue.groups for one in group.operations]
    paged = {
        one.address for one in operations if "| Next page |" in pages[f"reference/{one.address.replace('.', '/')}.md"]
    }
    assert paged == {one.address for one in operations if one.paging}


def test_a_code_has_a_page_that_its_class_leads_to(pages: dict[str, str], catalogue: Catalogue) -> None:
    assert "[40774](codes/40774.md)" in pages["reference/errors/AccountModeMismatch.md"]
    for codes in catalogue.errors.values():
        for code, entry in codes.items():
            text = pages[f"reference/errors/codes/{code}.md"]
            assert (text.startswith(f"# {code}\n"), entry.meaning in text, f"../{entry.error}.md" in text) == (
                True,
            ) * 3
            assert ("Nobody knows" in text) is not all(
                one[code].outcome_known for one in catalogue.errors.values() if code in one
            ), code


def test_what_a_call_may_fail_with_is_on_its_page(pages: dict[str, str]) -> None:
    order, cancelled, read = (
        pages[f"reference/uta/{path}.md"].partition("## Errors")[2]
        for path in ("trade/place_order", "trade/cancel_order", "market/get_tickers")
    )
    assert re.search(r"\[40762\]\(\.\./\.\./errors/codes/40762\.md\) .* \[`InsufficientFunds`\]", order)
    assert re.search(r"\[40010\].* \[`OrderOutcomeUnknown`\]", order)
    assert "OrderNotFound" in cancelled
    assert "[`InvalidRequest`]" in read
    assert not [name for name in ("AuthError", "OutcomeUnknown", "Order") if name in read]
