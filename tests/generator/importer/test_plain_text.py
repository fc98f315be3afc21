"""Pages as tools store them that make plain text: no fences, no indentation, tables without marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogues.importer_drafts import Drafting, fields_of, messages, noted
from generator.importer import PageError
from generator.importer.page.plain_tables import LINE_PER_CELL, RUN_TOGETHER

TABLES: dict[str, tuple[str, str]] = {
    "marked": (
        "| Parameter | Type | Required | Description |\n|---|---|---|---|\n"
        "| symbol | String | Yes | Pair |\n| orderType | String | No | Kind `limit` `market` |\n",
        "| Parameter | Type | Description |\n|---|---|---|\n| list | List | Shells |\n| >orderId | String | ID |\n"
        "| >size | String | Amount |\n",
    ),
    "a line per cell": (
        "|Parameter\n|Type\n|Required\n|Description\n|symbol\n|String\n|Yes\n|Pair\n"
        "|orderType\n|String\n|No\n|Kind\n`limit`\n`market`\n",
        "|Parameter\n|Type\n|Description\n|list\n|List\n|\n|>orderId\n|String\n|ID\n|>size\n|String\n|Amount\n",
    ),
    "cells that run together": (
        "ParameterTypeRequiredDescription\nsymbolStringYesPair\norderTypeStringNoKind\n`limit`\n`market`\n",
        "ParameterTypeDescription\nlistListShells\n>orderIdStringID\n>sizeStringAmount\n",
    ),
}
PAGE = """\
Place Shell
Rate limit: 10/sec/UID
HTTP Request
  \u2022 POST /api/v3/trade/place-shell
Request Example
curl -X POST "https://api.bitget.com/api/v3/trade/place-shell" \\
-H "ACCESS-KEY:*" \\
-d '{
"symbol": "BTCUSDT",
"orderType": "limit"
}'
Request Parameters
REQUEST TABLE
Response Example
{
"code": "00000",
"msg": "success {",
"data": {
"list": [
{
"orderId": "1",
"size": "1.5"
}
]
}
}
Response Parameters
RESPONSE TABLE
How was it?
"""


@pytest.fixture
def drafting(tmp_path: Path) -> Drafting:
    return Drafting(tmp_path)


def page(layout: str) -> str:
    request, response = TABLES[layout]
    return PAGE.replace("REQUEST TABLE\n", request).replace("RESPONSE TABLE\n", response)


@pytest.mark.parametrize("layout", ["a line per cell", "cells that run together"])
def test_tables_without_marks_say_what_marked_ones_say(drafting: Drafting, layout: str) -> None:
    expected, found = drafting(page("marked")), drafting(page(layout))
    assert fields_of(found.request) == fields_of(expected.request) == {"symbol*": "str", "orderType": "OrderType"}
    assert fields_of(found.response) == fields_of(expected.response)
    assert [one.values for one in found.enums] == [one.values for one in expected.enums] == [("limit", "market")]
    assert [one.response for one in found.examples] == [one.response for one in expected.examples]
    assert found.rate_limits == expected.rate_limits == ("10/s/uid",)


def test_how_such_a_table_was_read_is_said(drafting: Drafting) -> None:
    assert LINE_PER_CELL in noted(drafting(page("a line per cell")), 13)
    assert RUN_TOGETHER in noted(drafting(page("cells that run together")), 13)
    assert messages(drafting(page("marked"))).count("a table ") == 0


@pytest.mark.parametrize("lost", ["|String\n", "|symbol\n", "|Pair\n"])
def test_a_cell_too_few_is_refused(drafting: Drafting, lost: str) -> None:
    with pytest.raises(
        PageError, match=r"do not fit the headings Parameter \| Type \| Required \| Description"
    ) as found:
        drafting(page("a line per cell").replace(lost, "", 1))
    assert found.value.line in (17, 21)


def test_a_row_whose_cells_can_not_be_told_apart_is_refused(drafting: Drafting) -> None:
    with pytest.raises(PageError, match="where the cells of this line end can't be told") as found:
        drafting(page("cells that run together").replace("orderTypeStringNo", "orderTypestringNo"))
    assert found.value.line == 15


def test_what_is_required_is_not_invented(drafting: Drafting) -> None:
    text = page("cells that run together").replace("symbolStringYesPair", "symbolString\u5bf9")
    found = drafting(text)
    assert "symbol" in fields_of(found.request)
    assert "symbol: it is unclear whether it is required: nothing is written" in noted(found, 14)


def test_braces_within_texts_do_not_end_json(drafting: Drafting) -> None:
    found = drafting(page("marked").replace("success {", 'a \\" } {'))
    assert '"orderId"' in found.examples[0].response


def test_a_type_within_a_name_is_told_by_the_example(drafting: Drafting) -> None:
    text = page("cells that run together").replace(">orderIdStringID", ">orderIdStringNumber of the order")
    assert fields_of(drafting(text).response) == fields_of(drafting(page("marked")).response)


def test_a_line_per_cell_may_say_that_there_is_nothing(drafting: Drafting) -> None:
    text = page("a line per cell")
    start, end = text.index("|symbol\n"), text.index("Response Example")
    assert "those of the documented call are taken: symbol" in messages(drafting(text[:start] + "|N/A\n" + text[end:]))
