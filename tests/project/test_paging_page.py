"""The snippets of docs/paging.md run against the fake exchange, and its figures are those of the catalogue."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bitget_client import Bitget, registry
from bitget_runtime.fake import fake_exchange

PAGE = (Path(__file__).parents[2] / "docs" / "paging.md").read_text("utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_snippets_run(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(SNIPPETS) == 2
    with fake_exchange() as exchange, Bitget(*exchange.credentials, base_url=exchange.base_url) as client:
        names: dict[str, object] = {"client": client}
        for snippet in SNIPPETS:
            exec(snippet, names)
    first, second = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"(479|480) candles; complete", first)
    assert second == "True"


def test_the_figures_are_those_of_the_catalogue() -> None:
    found = [one.paging for one in registry.operations.values() if one.paging is not None]
    widths = sum(one.window is not None and bool(one.window.start) and one.window.span is None for one in found)
    reaches = sum(one.reach is not None and one.reach.kind == "unknown" for one in found)
    keyless = sum(not one.key for one in found)
    assert f"page by page, {len(found)} operations" in PAGE
    assert f"For {widths} the widest query is not known, for {reaches} not how far back" in PAGE
    assert f"Rows without an ID ({keyless} operations)" in PAGE
