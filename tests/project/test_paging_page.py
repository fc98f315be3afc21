"""The snippets of docs/paging.md run against the fake exchange."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bitget_client import Bitget
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
