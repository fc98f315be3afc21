"""The tutorial runs as it is, one snippet after the other, and its bot places an order."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bitget_client import registry
from folders import PROJECT

GUIDE = (PROJECT / "docs" / "guides" / "hedge-mode.md").read_text("utf-8")


def test_the_tutorial_runs(capsys: pytest.CaptureFixture[str]) -> None:
    text = (PROJECT / "docs" / "tutorial.md").read_text("utf-8")
    names: dict[str, Any] = {"__name__": "tutorial"}
    try:
        for number, snippet in enumerate(re.findall(r"```python\n(.*?)```", text, re.DOTALL)):
            exec(compile(snippet, f"snippet {number}", "exec", dont_inherit=True), names)
    finally:
        names["exchange"].stop()
    shown = capsys.readouterr().out
    assert "new\n25202 " in shown
    assert "outcome unknown: ('my-1',)\n" in shown
    assert "cancelled 0\n" in shown
    assert names["order_id"]


@pytest.mark.parametrize("life", ["uta", "classic_futures"])
def test_the_tables_of_position_modes_are_those_of_the_catalogue(life: str) -> None:
    kind = registry.orders().lives[life]
    names = {one.wire: one.name for one in registry.reference[kind.operations["place"].address].request}
    for intent in ("open_long", "close_long", "open_short", "close_short"):
        ways = [
            ", ".join(f"`{names[wire]}={_literal(value)}`" for wire, value in kind.intents[mode][intent].items())
            for mode in ("one_way", "hedge")
        ]
        assert f"| {intent.replace('_', ' a ')} | {' | '.join(ways)} |" in GUIDE


def _literal(value: object) -> str:
    return str(value) if isinstance(value, bool) else f'"{value}"'
