"""What others list is checked against the catalogue by name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from catalogues.spec_folder import SpecFolder
from generator.__main__ import main
from generator.check.catalogue import load
from generator.compare.comparison import comparison
from generator.compare.foreign import NotComparable, read_calls

SAID = [
    "operations that the catalogue lacks: 1",
    "  GET /api/v3/market/novelties: kind, symbol",
    "operations with parameters that the catalogue lacks: 1",
    "  uta.trade.place_order: novelty",
    "operations that the file lacks: 1",
    "  uta.market.get_tickers: GET /api/v3/market/tickers",
    "operations with parameters that the file lacks: 1",
    "  uta.trade.place_order: clientOid, orderType, price, size",
]

OPENAPI = {
    "openapi": "3.1.0",
    "servers": [{"url": "https://api.example.com/api/v3/"}],
    "paths": {
        "/market/novelties": {
            "parameters": [{"$ref": "#/components/parameters/Symbol"}],
            "get": {"parameters": [{"name": "kind", "in": "query"}, {"name": "ACCESS-KEY", "in": "header"}]},
        },
        "/trade/place-order": {
            "post": {"requestBody": {"content": {"*/*": {"schema": {"$ref": "#/components/schemas/Order"}}}}}
        },
    },
    "components": {
        "parameters": {"Symbol": {"name": "symbol", "in": "query"}},
        "schemas": {
            "Order": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"side": {}, "novelty": {}}}]},
            "Base": {"properties": {"symbol": {}}},
        },
    },
}
SWAGGER = """\
swagger: "2.0"
basePath: /api/v3
paths:
  /market/novelties:
    get:
      parameters: [{name: symbol, in: query}, {name: kind, in: query}]
  /trade/place-order:
    post:
      parameters: [{name: body, in: body, schema: {properties: {symbol: {}, side: {}, novelty: {}}}}]
"""
TABLE = """\
Method\tPath\tnote\tParams
get\thttps://api.example.com/api/v3/market/novelties\tnew\tsymbol, kind
POST\t/api/v3/trade/place-order/\t\tsymbol side
POST\t/api/v3/trade/place-order\tagain\tnovelty
"""


@pytest.mark.parametrize("text", [json.dumps(OPENAPI), SWAGGER, TABLE, TABLE.replace("\n", "\r\n"), f"\ufeff{TABLE}"])
def test_files_of_each_form_say_the_same(tmp_path: Path, text: str) -> None:
    (tmp_path / "theirs").write_bytes(text.encode())
    catalogue = load(SpecFolder(tmp_path).spec)
    assert list(comparison(catalogue, read_calls(tmp_path / "theirs", []))) == SAID


def test_a_list_without_parameters_says_nothing_of_them(tmp_path: Path) -> None:
    (tmp_path / "theirs").write_text("x\tGET /api/v3/market/tickers\nx\tPOST /api/v3/trade/place-order\n")
    found = list(comparison(load(SpecFolder(tmp_path).spec), read_calls(tmp_path / "theirs", [])))
    assert [line for line in found if not line.endswith(": 0")] == ["the file says nothing of parameters"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"Some prose.\n", "neither an OpenAPI document nor a tab-separated list"),
        (b"a\tb\n", "no calls in it"),
        (b'{"paths": [}', "line 1: neither JSON nor YAML"),
        (b'{"info": {}}', "it has no 'paths'"),
        (b"openapi: 3.1.0\npaths: {a: [}\n", "line 2: neither JSON nor YAML"),
        (b"\xff\xfe\x00", "not UTF-8 text"),
        (b'{"paths": {"/a": {"get": {"$ref": "#/paths/~1a/get"}}}}', None),
        (b"", "neither an OpenAPI document nor a tab-separated list"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, content: bytes, message: str | None) -> None:
    (tmp_path / "theirs").write_bytes(content)
    if message is None:
        assert read_calls(tmp_path / "theirs", []) == {"GET /a": frozenset()}
        return
    with pytest.raises(NotComparable, match=message):
        read_calls(tmp_path / "theirs", [])


def test_the_command_says_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    SpecFolder(tmp_path)
    (tmp_path / "theirs.tsv").write_text(TABLE)
    assert main(["compare", str(tmp_path / "theirs.tsv"), "--project", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == SAID
    (tmp_path / "theirs.tsv").write_text("nothing")
    assert main(["compare", str(tmp_path / "theirs.tsv"), "--project", str(tmp_path)]) == 1
    assert main(["compare", str(tmp_path / "nowhere"), "--project", str(tmp_path)]) == 1


def test_what_is_not_read_is_said_with_its_line_and_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = SpecFolder(tmp_path)
    file = tmp_path / "theirs"
    file.write_text(f"{TABLE}\n/api/v3/market/tickers\tno method\nGET\ttickers\tno path\n")
    assert main(["compare", str(file), "--project", str(folder.project)]) == 0
    assert capsys.readouterr().err.splitlines() == [
        f"{file}:6: not read: no cell names a method, such as GET or POST: /api/v3/market/tickers no method",
        f"{file}:7: not read: no cell has a path, such as /api/v3/market/tickers: GET tickers no path",
    ]


def test_a_first_row_that_is_no_heading_is_said_too(tmp_path: Path) -> None:
    skipped: list[str] = []
    (tmp_path / "theirs").write_text("one\tmore\nGET\t/api/v3/market/tickers\n")
    assert list(read_calls(tmp_path / "theirs", skipped)) == ["GET /api/v3/market/tickers"]
    assert len(skipped) == 1
    assert ":1: not read: no cell has a path" in skipped[0]


def test_a_path_of_a_document_without_calls_is_said(tmp_path: Path) -> None:
    skipped: list[str] = []
    paths = {"/a": {"get": {}}, "/b": {"summary": "none"}, "/c": {"get": "none"}}
    (tmp_path / "theirs").write_text(json.dumps({"openapi": "3.1.0", "paths": paths}))
    assert list(read_calls(tmp_path / "theirs", skipped)) == ["GET /a"]
    assert [line.partition(": ")[2] for line in skipped] == [
        "/b: not read: it has none of get, post, put, delete, patch",
        "get /c: not read: it isn't an object",
    ]
