"""The Python of pages whose snippets lean on names that the text has: they run, in order, against the fake exchange."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import bitget_client
from bitget_runtime.fake import FakeExchange
from folders import PROJECT

GUIDES = [path.relative_to(PROJECT / "docs").as_posix() for path in sorted((PROJECT / "docs" / "guides").glob("*.md"))]
PAGES = ["calls.md", "guards.md", "limits.md", "orders.md", *GUIDES]
ELSEWHERE = ("Budget.redis", ".place_order(...)")
"""What a snippet shows that is not to be carried out here: a Redis of one's own, an order that is left out."""


def snippets_of(page: str) -> list[str]:
    text = (PROJECT / "docs" / page).read_text("utf-8")
    found = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    return [
        "\n".join(line for line in one.splitlines() if not any(mark in line for mark in ELSEWHERE)) for one in found
    ]


@pytest.mark.parametrize("page", PAGES)
def test_the_snippets_of_a_page_run(
    page: str, fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)  # one of them keeps a journal
    for name, value in fake_exchange.environment.items():
        monkeypatch.setenv(name, value)
    names = {name: getattr(bitget_client, name) for name in bitget_client.__all__}
    with bitget_client.Bitget() as client:
        names |= {"client": client, "budget": bitget_client.Budget()}
        snippets = snippets_of(page)
        assert snippets
        for snippet in snippets:
            exec(compile(snippet, page, "exec"), names)
        if names["client"] is not client:
            names["client"].close()


def test_an_order_is_followed_as_the_page_shows(
    fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in fake_exchange.environment.items():
        monkeypatch.setenv(name, value)
    exec(snippets_of("orders.md")[1], {"Bitget": bitget_client.Bitget})
    assert capsys.readouterr().out.startswith("cancelled 0 None")


def test_the_program_of_the_page_finds_the_order_that_it_left(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    exec(snippets_of("orders.md")[0], {})
    shown = capsys.readouterr().out
    assert shown.count("filled at") == 2
    assert "left from before: sell cancelled 0" in shown
