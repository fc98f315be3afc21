"""The snippets of docs/history.md and the cells of docs/history.ipynb run as they are, one after the other."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from bitget_client import load_ipython_extension
from folders import PROJECT

PAGE = (PROJECT / "docs" / "history.md").read_text("utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_snippets_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    assert len(SNIPPETS) > 5
    exec(compile("\n".join(SNIPPETS), "docs/history.md", "exec"), {})
    shown = capsys.readouterr().out
    for part in ("Table(candles: 17,520 rows", "before the beginning", "fetched=", "30 of 30 steps", "b'meaning'"):
        assert part in shown
    assert (tmp_path / "candles-of-mine" / "manifest.json").is_file()


def shown_by_cells(notebook: Path) -> Iterator[str]:
    """What a notebook shows below each of its cells that ends with an expression."""
    lists: dict[type, object] = {}
    formatter = SimpleNamespace(for_type=lists.__setitem__)
    shell = SimpleNamespace(display_formatter=SimpleNamespace(formatters={"text/html": formatter}))
    names: dict[str, object] = {}
    for cell in json.loads(notebook.read_text("utf-8"))["cells"]:
        if cell["cell_type"] != "code":
            continue
        source = "".join(cell["source"])
        if source.startswith("%load_ext bitget_client\n"):
            load_ipython_extension(shell)
            source = source.partition("\n")[2]
        *steps, last = ast.parse(source).body
        if not isinstance(last, ast.Expr):
            exec(compile(source, notebook.name, "exec"), names)
            continue
        exec(compile(ast.Module(steps, []), notebook.name, "exec"), names)
        value = eval(compile(ast.Expression(last.value), notebook.name, "eval"), names)
        html = lists.get(type(value), getattr(type(value), "_repr_html_", repr))
        yield (callable(html) and html(value)) or repr(value)


def test_the_cells_of_the_notebook_run_and_show_tables_and_charts(capsys: pytest.CaptureFixture[str]) -> None:
    shown = list(shown_by_cells(PROJECT / "docs" / "history.ipynb"))
    parts = [
        "755 rows",
        "candlestick",
        "before the beginning",
        "BTCUSDT funding_rate",
        "USDT balance",
        "exec_price",
        "<table",
        "last_price",
        "meaning",
    ]
    for part, html in zip(parts, shown, strict=False):
        assert part in html
