"""One row is all that a type of a single value needs."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from catalogues.spec_folder import PLACE_ORDER, TICKERS, SpecFolder
from generator.build import build
from generator.check.catalogue import load
from generator.importer.fields.scalar_guess import by_name
from generator.model import scalars
from generator.model.scalars import SCALARS, ScalarForm, sent_as, written
from generator.model.types import Scalar
from generator.python.rest import OperationView

COUNT = ScalarForm(
    (int,),
    {"type": "integer", "minimum": 0},
    slot="int | str",
    value="int",
    reader="integer",
    parameter="IntText",
    digits=re.compile(r"[0-9]+"),
    page_words=("count",),
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SpecFolder:
    """A catalogue that uses a type which it takes nothing but a row to know."""
    monkeypatch.setitem(scalars.SCALARS, ("count", ""), COUNT)
    folder = SpecFolder(tmp_path)
    folder.change(PLACE_ORDER, "  price: decimal", "  parts: count - How many.\n  price: decimal")
    folder.change(TICKERS, "  lastPr:\n", "  lastPr:\n  trades?: count - How many.\n")
    return folder


def test_a_new_row_is_a_new_type_in_all_that_is_generated(folder: SpecFolder, tmp_path: Path) -> None:
    assert folder.mistakes() == []
    tree = build(load(folder.spec), tmp_path / "cache", "0.0.0", "digest")
    assert "parts: IntText | None = None" in tree["bitget_client/uta/trade.py"]
    assert "parts: IntText | None = None" in tree["bitget_client/uta/trade_models.py"]
    market = tree["bitget_client/uta/market_models.py"]
    assert 'raw_trades: str | int | None = field(name="trades", default=None)' in market
    assert 'trades = read.optional_integer("raw_trades")' in market
    schemas = json.loads(tree["bitget_client/openapi.json"])["components"]["schemas"]
    assert schemas["UtaTradePlaceOrderRequest"]["properties"]["parts"]["minimum"] == 0
    assert by_name("x", "count") == "count"


def test_examples_are_checked_by_the_new_row(folder: SpecFolder) -> None:
    folder.change(TICKERS, '"lastPr": "1.5"', '"lastPr": "1.5", "trades": "7"')
    [line] = folder.mistakes()
    assert 'data[].trades is "7", not a number' in line


def test_a_type_that_does_not_exist_is_refused_with_all_that_do(folder: SpecFolder) -> None:
    folder.change(TICKERS, "trades?: count", "trades?: qqqq")
    [line] = folder.mistakes()
    assert "bool, count, decimal, flag, float, int" in line


@pytest.mark.parametrize("kind", ["int", "float", "decimal", "timestamp"])
def test_every_type_of_numbers_has_a_form_for_each_way_to_send_it(kind: str) -> None:
    forms = [sent_as(kind, text=text, number=number) for text, number in ((True, False), (False, True), (True, True))]
    assert [kind == one.kind and (one.kind, one.form) in SCALARS for one in forms] == [True] * 3
    assert [written(one) for one in forms] == [
        f"{kind}({form})" if form else kind
        for form in (("str", "", "any") if kind in ("int", "float") else ("", "num", "any"))
    ]


@pytest.mark.parametrize("response", ["decimal(num)", "decimal(any)", "float(any)", "int(any)", "timestamp(any)"])
def test_a_lone_number_that_nothing_reads_exactly_is_refused(tmp_path: Path, response: str) -> None:
    folder = SpecFolder(tmp_path)
    text = (folder.spec / PLACE_ORDER).read_text("utf-8")
    start, end = text.index("response:"), text.index("examples:")
    folder.change(PLACE_ORDER, text[start:end], f"response[]: {response}\n")
    assert f"a response that is nothing but {response} is read by no model: write 'unknown'" in folder.mistakes()[0]


@pytest.mark.parametrize(("name", "shape"), [("AnyThing", "{a: str - X.}"), ("Company", "{a: unknown - X.}")])
def test_a_class_is_not_taken_for_a_shape_that_is_not_documented(tmp_path: Path, name: str, shape: str) -> None:
    folder = SpecFolder(tmp_path)
    text = (folder.spec / PLACE_ORDER).read_text("utf-8")
    start, end = text.index("response:"), text.index("examples:")
    folder.change(PLACE_ORDER, text[start:end], f"model: {name}\nresponse: {shape}\n")
    folder.change(PLACE_ORDER, '"data":{"orderId":"1","clientOid":""}', '"data":{"a":"1"}')
    catalogue = load(folder.spec)
    [operation] = [one for one in catalogue.operations if one.name == "place_order"]
    view = OperationView(operation, catalogue.enums)
    assert view.response_type == name
    assert "not documented" not in view.docstring
    unknown = OperationView(type(operation)(**{**vars(operation), "response": Scalar("unknown")}), catalogue.enums)
    assert "not documented" in unknown.docstring
