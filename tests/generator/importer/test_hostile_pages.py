"""The importer on pages that are made to break it: a refusal with its line within seconds, or a draft."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from catalogues.importer_drafts import Drafting
from generator.importer import PageError
from generator.importer.page.saved_page import remark_of

HEAD = "# T\n\n* POST /api/v3/trade/place-x\n\n"
TABLE = "| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n"
SIZE = 200_000
SECONDS = 10.0
"""Of processor time; quadratic reading of a text of this size takes far longer."""


def json_page(text: str) -> str:
    return f"{HEAD}Response\n\n```json\n{text}\n```\n"


REFUSED = {
    "more rows than a table has": (
        HEAD + TABLE + "".join(f"| p{number} | String | Yes | Text |\n" for number in range(3000)),
        5,
        "3000 rows",
    ),
    "more fields than an operation has": (
        HEAD + TABLE + "".join(f"| p{number} | String | Yes | Text |\n" for number in range(600)),
        5,
        "600 fields",
    ),
    "a table of many columns": (HEAD + ("|" * 200 + "\n") * 2, 5, "columns"),
    "a long cell": (HEAD + TABLE + f"| a | String | Yes | {'a-' * SIZE} |\n", 7, "longer than"),
    "long cells": (HEAD + TABLE + f"| a | String | Yes | {'`a` ' * 2000} |\n" * 100, 5, "longer than"),
    "nesting in a table": (HEAD + TABLE + f"| {'>' * 500} a | Object | No | x |\n", 7, "too deep"),
    "a far position": (HEAD + TABLE + "| index[999999999] | String | No | x |\n", 7, "too far"),
    "brackets": (HEAD + "[" * SIZE, 5, "nested deeper"),
    "nested JSON": (json_page('{"a":' * 500 + "1" + "}" * 500), 8, "nested deeper"),
    "long JSON": (json_page("[" + "1,," * SIZE + "]"), 8, "longer than"),
    "JSON of many fields": (
        json_page("{" + ",".join(f'"a{number}": 1' for number in range(900)) + "}"),
        3,
        "more than",
    ),
    "a long number": (json_page('{"a": ' + "1" * 6000 + "}"), 8, "not JSON"),
    "no number": (json_page('{"a": NaN}'), 8, "NaN"),
    "half a character": (json_page('{"\\ud800": 1}'), 8, "half a character"),
    "many endpoints": ("".join(f"* GET /api/v3/x/y{number}\n" for number in range(3000)), 2, "3000 endpoints"),
    "a large page": (HEAD + "x" * 5_000_000, 1, "larger than"),
}
REFUSED_HTML = {
    "comments": ("<body>\n" + "<!--" * (SIZE // 2), 2, "no end"),
    "tags that never end": ("<body>\n" + "<a " * (SIZE // 2), 2, "no end"),
    "code without an end": ("<body><p>GET /api/v3/x/y</p>\n<pre>abc", 2, "<pre> has no end"),
    "a table without an end": ("<body><p>GET /api/v3/x/y</p>\n<table><tr><td>a", 2, "<table> has no end"),
    "a part that hides the rest": ("<body><p>GET /api/v3/x/y</p>\n<aside>abc", 2, "<aside> has no end"),
    "nested tables": ("<body><p>GET /api/v3/x/y</p>\n" + "<table><tr><td>" * 9000, 2, "no end"),
    "wide cells": (
        "<body><p>GET /api/v3/x/y</p>\n<table><tr>" + "<td colspan=99>a</td>" * 99 + "</tr></table>",
        2,
        "columns",
    ),
    "many tags": ("<body>" + "<" * 300_000, 1, "more than"),
}
DRAFTED = {
    "links": "[a](" * (SIZE // 4),
    "blanks": " " * SIZE + "|x|\n|" + " " * SIZE + "x",
    "stars": "*" * SIZE,
    "headings": "# a\n" * 5000,
    "anchors": "# " + "[](" * (SIZE // 3),
    "digits": "1" * SIZE + "\n\nRate limit: 10/0s\n\nFrequency limit: 0/s\n\nRate limit: " + "9" * 140 + "/s",
    "a long title": "",
    "blanks in a call": "```\ncurl -d" + " " * SIZE + "\n" * SIZE + "```\n",
    "many responses": '```json\n{"code": "0", "data": 1}\n```\n' * 300,
    "odd names": '```json\n{"code": "0", "data": {"": 1, "a b": 2, "x\\ny": "3", "class": 4, "\\u0000": 5}}\n```\n',
    "names of methods": "GET " * (SIZE // 4) + "\nGET /api/v3" + "/a" * SIZE,
}


@pytest.fixture
def drafting(tmp_path: Path) -> Drafting:
    return Drafting(tmp_path)


@pytest.mark.parametrize(("text", "line", "message"), REFUSED.values(), ids=REFUSED)
def test_a_hostile_page_is_refused(drafting: Drafting, text: str, line: int, message: str) -> None:
    assert_refused(drafting, ".md", text, line, message)


@pytest.mark.parametrize(("text", "line", "message"), REFUSED_HTML.values(), ids=REFUSED_HTML)
def test_a_hostile_html_page_is_refused(drafting: Drafting, text: str, line: int, message: str) -> None:
    assert_refused(drafting, ".html", text, line, message)


def assert_refused(drafting: Drafting, suffix: str, text: str, line: int, message: str) -> None:
    start = time.process_time()
    with pytest.raises(PageError, match=message) as refused:
        drafting(text, suffix=suffix)
    page = drafting.folder / "docs" / "uta" / "trade" / f"Page{suffix}"
    assert remark_of(page)(refused.value.line, "").startswith(f"{page}:{line}:")
    assert time.process_time() - start < SECONDS


@pytest.mark.parametrize("text", DRAFTED.values(), ids=DRAFTED)
def test_a_hostile_page_is_drafted_for_what_it_says(drafting: Drafting, text: str) -> None:
    start = time.process_time()
    found = drafting((HEAD if text else HEAD.replace("# T", "# " + "T " * SIZE)) + text)
    assert found.path == "/api/v3/trade/place-x"
    assert len(found.title) < 200
    assert time.process_time() - start < SECONDS
