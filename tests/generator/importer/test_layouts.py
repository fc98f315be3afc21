"""The importer on pages of every layout: saved, copied, translated, or of a whole section of the docs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from catalogues.importer_drafts import Drafting, fields_of, messages, noted, page_of, write_spec
from generator.__main__ import main
from generator.importer import PageError
from generator.model.shared import Enum
from generator.problems import Place

CURL = """\
```bash
curl "https://api.bitget.com/api/v3/market/shell?symbol=BTCUSDT" -H "ACCESS-KEY:*" -H "ACCESS-SIGN:*"
```
"""
PARAMETERS = """\
| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| symbol | String | Yes | Pair |
"""
RESPONSE = """\
```json
{"code": "00000", "msg": "success", "requestTime": 1695806875837, "data": {"size": "1.5"}}
```
"""
FIELDS = """\
| Parameter | Type | Description |
| --- | --- | --- |
| size | String | Amount |
"""
PAGE = f"# Get Shell\n\n* GET /api/v3/market/shell\n\n{CURL}\n{PARAMETERS}\n{RESPONSE}\n{FIELDS}"
CALL = "* GET /api/v3/market/shell\n"


@pytest.fixture
def drafting(tmp_path: Path) -> Drafting:
    return Drafting(tmp_path)


@pytest.mark.parametrize(
    "call",
    [
        "GET /api/v3/market/shell",
        "```\nGET /api/v3/market/shell\n```",
        "```http\nGET /api/v3/market/shell HTTP/1.1\n```",
        "**GET** `/api/v3/market/shell`",
        "**GET /api/v3/market/shell**.",
        "- Endpoint: `GET https://api.bitget.com/api/v3/market/shell`",
        "请求路径\uff1aGET /api/v3/market/shell",
        "| Method | Path |\n| --- | --- |\n| GET | `/api/v3/market/shell` |",
        "| HTTP method | GET |\n| --- | --- |\n| Path | /api/v3/market/shell |",
        "**Method:** GET\n\n**URL:** https://api.bitget.com/api/v3/market/shell",
        "### GET /api/v3/market/shell",
        "Ask for it with `GET /api/v3/market/shell`, as often as you like.",
        "",
    ],
)
def test_the_call_is_found_wherever_it_stands(drafting: Drafting, call: str) -> None:
    found = drafting(PAGE.replace(CALL, call + "\n"))
    assert (found.title, found.method, found.path) == ("Get Shell", "GET", "/api/v3/market/shell")
    assert fields_of(found.request) == {"symbol*": "str"}
    assert fields_of(found.response) == {"size": "decimal"}
    assert ("the page has no line with the call" in messages(found)) == (not call or "Ask" in call)


def test_a_page_that_only_mentions_a_call_describes_none(drafting: Drafting) -> None:
    with pytest.raises(PageError, match="describes no REST endpoint"):
        drafting("# Questions\n\nAsk GET /api/v3/market/shell for it.\n")


def test_a_version_may_stand_anywhere_in_the_path(drafting: Drafting) -> None:
    found = drafting(PAGE.replace("/api/v3/market/shell", "/api/broker/v2/account/shell"), docs="https://x.y/z")
    assert (found.path, found.docs) == ("/api/broker/v2/account/shell", "https://x.y/z")


def test_a_method_that_the_catalogue_does_not_have_is_refused(drafting: Drafting) -> None:
    with pytest.raises(PageError, match="no calls but GET and POST"):
        drafting(PAGE.replace("* GET", "* DELETE"))


SECTION = "".join(
    f"## {title}\n\nRate limit: {limit}/s (UID)\n\n### HTTP Request\n\n* GET {path}\n\n"
    + CURL.replace("/api/v3/market/shell", path)
    + f"\n### Request Parameters\n\n| Parameter | Type | Required |\n| --- | --- | --- |\n| {name} | String | Yes |\n\n"
    + f"### Response\n\n{RESPONSE}\n"
    for title, path, name, limit in (
        ("Get Shells", "/api/v3/shell/list", "beach", 1),
        ("Get Pearls", "/api/v3/shell/pearls", "diver", 2),
        ("Get Pearls", "/api/v3/shell/old-pearls", "wreck", 3),
    )
)
CONTENTS = "# Shell\n\n* GET /api/v3/shell/list\n* GET /api/v3/shell/pearls\n* GET /api/v3/shell/old-pearls\n\n"


@pytest.mark.parametrize("start", ["# Shell\n\n", CONTENTS])
@pytest.mark.parametrize(
    ("anchor", "path", "name", "limit"),
    [
        ("#get-shells", None, "beach", "1/s/uid"),
        ("#get-pearls-1", None, "wreck", "3/s/uid"),
        ("#request-parameters-1", None, "diver", "2/s/uid"),
        ("", "/api/v3/shell/pearls", "diver", "2/s/uid"),
        ("", "GET /api/v3/shell/list", "beach", "1/s/uid"),
        ("#shell", "/api/v3/shell/list", "beach", "1/s/uid"),
    ],
)
def test_one_endpoint_of_a_page_is_chosen(
    drafting: Drafting, start: str, anchor: str, path: str | None, name: str, limit: str
) -> None:
    found = drafting(start + SECTION, docs=f"https://example.com/shell{anchor}", path=path)
    assert list(fields_of(found.request)) == [f"{name}*"]
    assert (found.rate_limits, found.docs) == ((limit,), f"https://example.com/shell{anchor}")
    assert len(found.examples) == 1


def test_html_has_anchors_too(drafting: Drafting) -> None:
    part = "<h2 id='{0}'>On {0}s</h2><p>GET /api/v3/shell/{0}</p><pre>[{{}}]</pre>"
    page = f"<body>{part.format('reef')}{part.format('dune')}</body>"
    assert drafting(page, suffix=".html", docs="https://x.y/z#dune").path == "/api/v3/shell/dune"


@pytest.mark.parametrize(
    ("anchor", "path", "message"),
    [
        ("", None, "describes 3 endpoints: choose one with --path"),
        ("#no-such", None, "not among the 3"),
        ("", "/api/v3/none", "not among the 3"),
        ("#shell", None, "describes 3 endpoints"),
    ],
)
def test_without_a_choice_the_endpoints_are_listed(
    drafting: Drafting, anchor: str, path: str | None, message: str
) -> None:
    with pytest.raises(PageError, match=message) as refused:
        drafting("# Shell\n\n" + SECTION, docs=f"https://example.com/shell{anchor}", path=path)
    assert "GET /api/v3/shell/list (line 9)" in str(refused.value)
    assert "GET /api/v3/shell/old-pearls" in str(refused.value)


@pytest.mark.parametrize(
    ("headings", "marks"),
    [
        ("Name | Type | Mandatory | Comments", "Yes No"),
        ("Field | Parameter Type | Required? | Explanation", "Y N"),
        ("参数名 | 参数类型 | 是否必须 | 描述", "是 否"),
        ("字段 | 类型 | 是否必需 | 说明", "必填 选填"),
        ("Argument | Type | Optional | Description", "no yes"),
        ("Wort | Art | Pflicht | Sinn", "Yes No"),
        ("Type | Parameter | Required | Description", "Yes No"),
    ],
)
def test_a_table_is_read_under_any_headings(drafting: Drafting, headings: str, marks: str) -> None:
    yes, no = marks.split()
    table = (
        f"| {headings} |\n| --- | --- | --- | --- |\n| symbol | String | {yes} | x |\n| limit | String | {no} | y |\n"
    )
    found = drafting(PAGE.replace(PARAMETERS, table))
    assert fields_of(found.request) == {"symbol*": "str", "limit": "int(str)"}
    guessed = {"Wort": "Art, Wort, Pflicht", "Type": "Type, Parameter"}.get(headings.partition(" ")[0])
    assert ("is a guess by their cells" in messages(found)) == (guessed is not None)
    assert f"is a guess by their cells: {guessed}" in messages(found) or guessed is None


@pytest.mark.parametrize(
    "page",
    [
        f"# Get\n\n{CALL}\n{CURL}\n### Response Parameters\n\n{FIELDS}\n### Response Example\n\n{RESPONSE}",
        f"# Get\n\n{CALL}\n{CURL}\n### 返回参数\n\n{FIELDS}\n### 返回示例\n\n{RESPONSE}",
        f"# Get\n\n{CALL}\n{CURL}\n**Response:**\n\n{FIELDS}\n{RESPONSE}",
        f"# Get\n\n{CALL}\n## Response\n\n#### Data\n\n{FIELDS}\n#### Example\n\n{RESPONSE}\n## Request\n\n{CURL}",
    ],
)
def test_the_heading_says_whose_a_table_is(drafting: Drafting, page: str) -> None:
    found = drafting(page.replace("?symbol=BTCUSDT", ""))
    assert (fields_of(found.request), fields_of(found.response)) == ({}, {"size": "decimal"})


def test_a_request_body_without_curl_is_told_by_its_heading(drafting: Drafting) -> None:
    body = '### Request Example\n\n```json\n{"symbol": "BTCUSDT"}\n```\n'
    found = drafting(PAGE.replace("* GET", "* POST").replace(CURL, body))
    assert [one.request for one in found.examples] == ['{"symbol": "BTCUSDT"}']


def test_whatever_is_not_read_is_said_with_its_line(drafting: Drafting) -> None:
    rest = f"""
| Code | Meaning |
| --- | --- |
| 1 | One |

```python
print("shell")
```

{CURL}
### Response Parameters

{FIELDS}"""
    found = drafting(PAGE + rest)
    line = PAGE.count("\n") + 2
    assert "this table is not read: no column is one of field names (Code | Meaning)" in noted(found, line)
    assert "neither a call, nor curl, nor JSON" in noted(found, line + 4)
    assert "a further call is not read; the one in line 5 is" in noted(found, line + 8)
    assert "a further table of the response is not read" in noted(found, line + 14)


def test_a_table_without_its_line_of_dashes_is_read_and_said(drafting: Drafting) -> None:
    found = drafting(PAGE.replace(PARAMETERS, PARAMETERS.replace("| --- | --- | --- | --- |\n", "")))
    assert fields_of(found.request) == {"symbol*": "str"}
    assert "without its line '| --- |'" in noted(found, 9)


def test_text_copied_from_a_browser_is_read(drafting: Drafting) -> None:
    found = drafting(
        "Get Shell\nGET /api/v3/market/shell\n"
        'curl "https://api.bitget.com/api/v3/market/shell?symbol=B" \\\n  -H "ACCESS-KEY:*"\n'
        "Parameter\tType\tRequired\tDescription\nsymbol\tString\tYes\tPair\n"
        'Response Example\n{\n  "code": "00000",\n  "data": {"size": "1"}\n}\n'
        "Response Parameters\nParameter\tType\tDescription\nsize\tString\tAmount\n"
    )
    assert (fields_of(found.request), fields_of(found.response)) == ({"symbol*": "str"}, {"size": "decimal"})


def test_rows_that_are_no_fields(drafting: Drafting) -> None:
    nothing = "| *(This endpoint needs none)* |\n"
    found = drafting(PAGE.replace("| symbol | String | Yes | Pair |\n", nothing))
    assert "those of the documented call are taken: symbol" in messages(found)
    values = "| pace | String | Maybe | Pace |\n|  |  |  | `slow`: by ship |\n|  |  |  | `fast`: by air |\n"
    found = drafting(PAGE.replace("| symbol | String | Yes | Pair |\n", values))
    assert [(one.name, one.values) for one in found.enums] == [("Pace", ("slow", "fast"))]
    assert "pace: it is unclear whether it is required: 'Maybe' is written; not required is assumed" in noted(found, 11)


def test_html_in_cells_is_read_as_a_browser_shows_it(drafting: Drafting) -> None:
    cell = "Pace<br><code>slow</code>: by ship<br><code>fast</code>: by <strong>air</strong>"
    found = drafting(PAGE.replace("| symbol | String | Yes | Pair |", f"| pace | String | Yes | {cell} |"))
    assert [one.values for one in found.enums] == [("slow", "fast")]


def test_a_cell_may_go_on_over_several_lines(drafting: Drafting) -> None:
    rows = "| pace | String | Yes | Pace:\n- `slow`: by ship\n  - `fast`: by air |\n| symbol | String | Yes | Pair |\n"
    found = drafting(PAGE.replace("| symbol | String | Yes | Pair |\n", rows))
    assert list(fields_of(found.request)) == ["pace*", "symbol*"]
    assert [one.values for one in found.enums] == [("slow", "fast")]


@pytest.mark.parametrize("mark", [">", "> ", "- ", "\u2192 ", "\u2514\u2500 ", "\u251c\u2500\u2500 ", "\u21b3 "])
def test_what_is_held_by_the_field_above_is_marked_in_many_ways(drafting: Drafting, mark: str) -> None:
    response = '{"code": "00000", "data": {"list": [{"size": "1.5"}], "total": "1"}}'
    table = f"| list | Array | Shells |\n| {mark}size | String | Amount |\n| total | String | Count |\n"
    page = PAGE.replace(RESPONSE, f"```json\n{response}\n```\n").replace("| size | String | Amount |\n", table)
    assert list(fields_of(drafting(page).response)) == ["list[]", "list[].size", "total"]


def test_positions_under_the_heading_index(drafting: Drafting) -> None:
    rows = '{"code": "00000", "data": [["1695835800000", "2.5", "1.5"]]}'
    table = (
        "| Index | Type | Description |\n| --- | --- | --- |\n| 0 | String | Time |\n| 1 | String | Highest price |\n"
    )
    found = drafting(PAGE.replace(RESPONSE, f"```json\n{rows}\n```\n").replace(FIELDS, table))
    assert list(fields_of(found.response)) == ["ts", "high", "value2"]


def test_without_a_response_it_is_unknown(drafting: Drafting) -> None:
    found = drafting(PAGE.replace(RESPONSE, "").replace(FIELDS, ""))
    assert found.response.type == "unknown"
    assert "no example of a response" in messages(found)


def test_a_set_of_values_that_the_example_contradicts_is_none(drafting: Drafting) -> None:
    drafting.facts = replace(
        drafting.facts,
        enums={
            **drafting.facts.enums,
            "Tide": Enum("Tide", "", dict.fromkeys(("rise", "fall", "ebb", "flow"), ""), Place("enums.yaml", 1, 1)),
        },
    )
    text = "Rising: rise, falling: fall, or ebb and flow"
    page = PAGE.replace("| symbol | String | Yes | Pair |", f"| tide | String | Yes | {text} |")
    assert fields_of(drafting(page.replace("symbol=BTCUSDT", "tide=ebb")).request) == {"tide*": "Tide"}
    found = drafting(page.replace("symbol=BTCUSDT", "tide=still"))
    assert fields_of(found.request) == {"tide*": "str"}
    assert "tide: the example has 'still', which Tide lacks: its type is written as str" in noted(found, 11)
    found = drafting(PAGE.replace("| symbol |", "| side |").replace("symbol=BTCUSDT", "side=up"))
    assert fields_of(found.request) == {"side*": "str"}


@pytest.mark.parametrize("title", ["下单", "\uff08下单\uff09", "…", "修改 Shell"])
def test_a_title_without_english_leaves_the_name_to_the_path(drafting: Drafting, title: str) -> None:
    found = drafting(f"# {title}\n\n* POST /api/v3/trade/place-shell\n\n{RESPONSE}")
    assert (found.title, found.address) == ("Place shell", "uta.trade.place_shell")
    assert "name and summary come from the path" in messages(found)


def test_the_name_of_the_site_is_no_part_of_a_title(drafting: Drafting) -> None:
    found = drafting(PAGE.replace("# Get Shell", "---\ntitle: x\n---\n\n# Get Shell | Bitget API\n\n## Get Shell"))
    assert (found.title, found.address) == ("Get Shell", "uta.trade.get_shell")


@pytest.mark.parametrize(
    ("line", "permission"),
    [
        ("Permission: UTA trade (read & write)", "UTA trade (read & write)"),
        ("Management read permissions are required", "Management read"),
        ("This endpoint requires the shell read permission.", "shell read"),
        ("(需要现货只读权限)", "现货只读"),
        ("权限\uff1a现货只读", "现货只读"),
    ],
)
def test_permissions_in_every_wording(drafting: Drafting, line: str, permission: str) -> None:
    found = drafting(PAGE.replace("* GET", f"{line}\n\n* GET"))
    assert found.permission == permission
    assert ("is not English" in noted(found, 3)) is not permission.isascii()


def test_a_permission_that_is_not_understood_is_said(drafting: Drafting) -> None:
    found = drafting(PAGE.replace("* GET", "See the permissions of keys\n\n* GET"))
    assert found.permission is None
    assert "may be about a permission, and is not read" in noted(found, 3)


def test_rows_that_the_example_has_no_place_for_are_said(drafting: Drafting) -> None:
    """The response is a word, or the rows look into a text: each of them has a note of its own."""
    word = PAGE.replace('{"size": "1.5"}', '"success"')
    found = drafting(word)
    line = word.split("\n").index("| size | String | Amount |") + 1
    assert noted(found, line) == "size: left out, because the example has no place for it"

    text = PAGE.replace('"1.5"}', '"{\\"a\\": 1}"}') + "| > a | Object | A |\n| >> b | String | B |\n"
    lines = text.split("\n")
    said = [noted(drafting(text), lines.index(row) + 1) for row in ("| > a | Object | A |", "| >> b | String | B |")]
    assert said == [
        "a: left out, since size is JSON within text",
        "b: left out, because the example has no place for it",
    ]


def test_every_row_of_a_usual_page_has_its_field(drafting: Drafting) -> None:
    assert "left out" not in messages(drafting(PAGE))


def test_a_row_that_does_not_fit_a_table_without_rule_is_no_sentence(drafting: Drafting) -> None:
    bare = PAGE.replace("| --- | --- | --- | --- |\n", "").replace(
        "Pair |\n", "Pair |\nx| limit | String | No | Most |\n"
    )
    with pytest.raises(PageError, match="this row has 5 cells, the header has 4"):
        drafting(bare)


def test_a_row_without_a_name_that_is_the_first_is_said(drafting: Drafting) -> None:
    page = PAGE.replace("| symbol | String", "| | String | Yes | Text |\n| symbol | String", 1)
    assert noted(drafting(page), page.split("\n").index("| | String | Yes | Text |") + 1) == (
        "this row names no field, and is not read"
    )


def test_a_code_block_that_another_one_begins_in_is_refused(drafting: Drafting) -> None:
    """It would hide the tables between them."""
    page = PAGE.replace("```\n\n| Parameter | Type | Required", "\n\n| Parameter | Type | Required", 1)
    with pytest.raises(PageError, match="this code block has no end before the next one, in line 13") as refused:
        drafting(page)
    assert refused.value.line == 5


def test_remarks_about_a_page_on_one_line_name_the_column(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filler = "<p>" + "Words. " * 400 + "</p>"
    odd = "<table><tr><td>Left</td><td>Right</td></tr><tr><td>a b</td><td>c d</td></tr></table>"
    page = page_of(
        tmp_path, f"<html><body><h1>Get Shell</h1><p>GET /api/v3/market/shell</p>{filler}{odd}</body></html>", ".html"
    )
    write_spec(tmp_path)
    assert main(["import", str(page), "--project", str(tmp_path)]) == 0
    said = capsys.readouterr().err
    column = page.read_text().index("<table>") + 1
    assert f"{page}:1:{column}: this table is not read" in said


@pytest.mark.parametrize("heading", ["Request Parameters", "Request Parameter", "请求参数"])
def test_a_page_without_parameters_has_none_though_its_call_has(drafting: Drafting, heading: str) -> None:
    call = '```\ncurl "https://api.bitget.com/api/v3/market/shells?ebb=1"\n```\n\n'
    response = '```json\n{"code": "00000", "data": {"size": "1"}}\n```\n'
    found = drafting(f"# Get Shells\n\n* GET /api/v3/market/shells\n\n{call}### {heading}\n\nN/A\n\n{response}")
    assert found.request.fields == ()
    assert found.examples[0].departs == "request.ebb is not declared."
    assert "ebb: the documented call has it, the page says that there are no parameters; left out" in messages(found)


@pytest.mark.parametrize("row", ["| size | String | Amount |# Get Shells", "| size | String | a | b |"])
def test_text_after_a_row_is_called_that(drafting: Drafting, row: str) -> None:
    page = (
        f"# Get Tides\n\n* GET /api/v3/market/tides\n\n| Parameter | Type | Description |\n| --- | --- | --- |\n{row}\n"
    )
    with pytest.raises(PageError) as raised:
        drafting(page)
    assert raised.value.line == 7
    assert ("text follows the last '|' of this row: '# Get Shells'" in str(raised.value)) == ("#" in row)
    assert "'\\|' for a '|' within" in str(raised.value) or "within a cell is written '\\|'" in str(raised.value)
