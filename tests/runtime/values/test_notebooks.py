"""What notebooks show: tables instead of walls of text, without secrets, and as text whatever was sent."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

import bitget_client
from bitget_client import Model, OrderBook, SecretText
from bitget_runtime.values import read


class Price(Model, kw_only=True):
    symbol: str
    raw_last_price: str
    raw_ts: str
    note: str | None = None
    last_price = read.decimal("raw_last_price")
    ts = read.timestamp("raw_ts")


class Prices(Model, kw_only=True):
    items: list[Price]
    secret_key: SecretText


def prices(count: int) -> list[Price]:
    return [Price(symbol=f"<b>{n}", raw_last_price="1E-8", raw_ts="1735689600123") for n in range(count)]


@pytest.fixture
def shown() -> Any:
    """How a list is shown once the extension is loaded, by IPython's registry of types."""
    known: dict[type, Any] = {}
    html = SimpleNamespace(for_type=known.__setitem__)
    shell = SimpleNamespace(display_formatter=SimpleNamespace(formatters={"text/html": html}))
    bitget_client.load_ipython_extension(shell)
    return known[list]


def test_a_model_has_a_row_per_field_that_has_a_value() -> None:
    html = prices(1)[0]._repr_html_()
    assert html.count("<tr>") == 4
    assert "<th>Price</th>" in html
    assert "<td>&lt;b&gt;0</td>" in html
    assert "<td>0.00000001</td>" in html
    assert "<td>2025-01-01 00:00:00.123</td>" in html


def test_a_list_of_models_has_a_column_per_field_that_has_a_value(shown: Any) -> None:
    html = shown(prices(1_000))
    assert html.count("<tr>") == 12
    assert html.count("<th>") == 3
    assert "&lt;b&gt;4<" in html
    assert "&lt;b&gt;5<" not in html
    assert "&lt;b&gt;999<" in html
    assert "1,000 rows" in html


@pytest.mark.parametrize("other", [[], [1, 2], [*prices(1), None]])
def test_other_lists_are_shown_as_usual(shown: Any, other: list[Any]) -> None:
    assert shown(other) is None


def test_a_list_in_a_model_is_a_table_in_it() -> None:
    assert Prices(items=prices(2), secret_key="hush")._repr_html_().count("<table>") == 2


def test_secrets_are_hidden(shown: Any) -> None:
    model = Prices(items=[], secret_key="hush")
    for html in (model._repr_html_(), shown([model])):
        assert "hush" not in html
        assert "***" in html


def test_an_order_book_shows_its_best_levels_or_why_it_has_none() -> None:
    book = OrderBook()
    assert "out of sync: no snapshot yet" in book._repr_html_()
    asks = [(Decimal(100 + n), Decimal(1)) for n in range(30)]
    book.load(asks=asks, bids=[("99", "0.5")])
    html = book._repr_html_()
    assert html.count("<tr>") == 11
    assert "<tr><td>0.5</td><td>99</td><td>100</td><td>1</td></tr>" in html
    assert "<tr><td></td><td></td><td>101</td><td>1</td></tr>" in html
    assert "1 bids, 30 asks" in html
