"""What the importer's parts make of the wordings, the curl commands and the broken JSON that docs pages have."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from folders import TESTS
from generator.importer.facts import Note
from generator.importer.fields.naming_guess import guess_outcome, propose_address
from generator.importer.page.blocks import Grid, PageError
from generator.importer.page.html_page import parse_html
from generator.importer.page.markdown_page import parse_markdown
from generator.importer.page.saved_page import read_page
from generator.importer.parts.conditions import rate_limits
from generator.importer.parts.curl_call import parse_curl
from generator.importer.parts.json_mending import NotMendable, mend
from generator.importer.parts.listed_values import listed_values
from generator.importer.yaml_text import scalar

PAGE = TESTS / "importer_pages/docs/copytrading/spot-copytrade/trader/Batch-Close.md"


@pytest.mark.parametrize(
    ("line", "limits"),
    [
        ("* Rate limit: 10/sec/UID", ("10/s/uid",)),
        ("Frequency limit: 10 times/1s (UID)", ("10/s/uid",)),
        ("Frequency limit\uff1a20 times/1s \uff08User ID\uff09", ("20/s/uid",)),
        ("Frequency limit: 20c/1s (Uid)", ("20/s/uid",)),
        ("Rate limit: 5 req/s (IP)", ("5/s/ip",)),
        ("Frequency limit: 1 time/10s (uid)", ("1/10s/uid",)),
        ("Limit rule 10 times/1s (uid)", ("10/s/uid",)),
        ("Speed limit is 10 times/s for average users. Frequency limit imposed according to user ID", ("10/s/uid",)),
        ("Rate limit: 20\u6b21/\u79d2/UID", ("20/s/uid",)),
        ("5times/S \uff08uid\uff09", ("5/s/uid",)),
        ("Frequency limit: 10 times/1s", ("10/s/uid",)),
        ("**20 times/s, frequency is limited according to user ID**", ("20/s/uid",)),
        ("**Rate limit:** 10 requests/second/IP", ("10/s/ip",)),
        ("Rate limit: 10 requests per second per UID", ("10/s/uid",)),
        ("限频: 20次/秒/UID", ("20/s/uid",)),
        ("限速规则 20次/1s (IP)", ("20/s/ip",)),
        ("频率限制\uff1a每秒20次\uff08UID\uff09", ("20/s/uid",)),
        ("限频: 100次/分钟/用户", ("100/m/uid",)),
        ("| Rate limit | 5/s/UID |\n| --- | --- |\n| Version | 2 |", ("5/s/uid",)),
        ("# T\n\n```\ncurl x\n```\n\nRate limit: 5/s/UID", ("5/s/uid",)),
        ("Data of the last 30 days, 5/s at most", ()),
    ],
)
def test_rate_limits_in_every_wording_of_the_docs(line: str, limits: tuple[str, ...]) -> None:
    notes: list[Note] = []
    assert rate_limits(parse_markdown(line), "signed", notes) == limits


def test_a_rate_limit_that_is_not_understood_is_said() -> None:
    notes: list[Note] = []
    assert rate_limits(parse_markdown("Rate limit: depends on the VIP level, up to 30"), "signed", notes) == ()
    assert "seems to be about a rate limit" in notes[0].message


def test_a_rate_limit_for_some_users_only_is_a_note() -> None:
    notes: list[Note] = []
    text = "Rate limit: 10 req/sec/UID\n\nRate limit: 1 req/sec/UID for **copy trading traders**\n"
    assert rate_limits(parse_markdown(text), "signed", notes) == ("10/s/uid",)
    assert [(note.line, "1/s/uid, for copy traders" in note.message) for note in notes] == [(3, True)]


@pytest.mark.parametrize(
    ("broken", "value", "said"),
    [
        ('{"a": 1,}', {"a": 1}, "A comma after a is removed."),
        ('[{"a": 1}, {"a": 2},]', [{"a": 1}, {"a": 2}], "A comma is removed."),
        ('{"a": "x" "b": 2}', {"a": "x", "b": 2}, "A comma after a is added."),
        ('{"a": 1 // one\n}', {"a": 1}, "A comment after a is removed."),
        ("{\u201ca\u201d: 1}", {"a": 1}, "Typographic quotes are made plain."),
        ('{"a"\uff1a1}', {"a": 1}, "A full-width comma or colon is made plain."),
        ('{"a": [1, 2, ...]}', {"a": [1, 2]}, "Dots that stand for more are removed."),
        ('{"a": {"b": 1', {"a": {"b": 1}}, "Missing at the end and added: } }"),
        ('{"a": "// no comment, ..."}', {"a": "// no comment, ..."}, None),
    ],
)
def test_json_is_mended_where_the_mend_is_certain(broken: str, value: object, said: str | None) -> None:
    mended = mend(broken)
    assert json.loads(mended.text) == value
    assert said is None or (mended.mended and said in mended.mended)
    assert (mended.mended is None) == (said is None)


@pytest.mark.parametrize("broken", ['{"a": }', "{a: 1}", '{"a": 1}}', '{"a" "b"]', '{"a": "x}', "{'a': 1}"])
def test_json_is_not_mended_by_guessing(broken: str) -> None:
    with pytest.raises(NotMendable):
        mend(broken)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Product `SPOT` Spot `MARGIN` Margin", ("SPOT", "MARGIN")),
        ("default `normal` `normal` plain `tpsl` other", ("normal", "tpsl")),
        ("Name e.g.,`BTC` in`BTCUSDT`", ()),
        ("Needed when `orderType` is `limit`", ()),
        ("long: long position short: short position", ("long", "short")),
        ("Default: 100, maximum: 200", ()),
        ("`1` one `8` eight", ()),
        ("Kind auto_repay by itself manual_repay by hand", ("auto_repay", "manual_repay")),
        ("What to do with it in all, which may be on_chain or pre_c2c", ()),
    ],
)
def test_values_that_a_text_lists(text: str, values: tuple[str, ...]) -> None:
    assert listed_values(text, {"orderType"}) == values


@pytest.mark.parametrize(
    ("command", "query", "body"),
    [
        ('curl "https://api.bitget.com/api/v2/x?a=1&b=c-data" \\\n -H "locale:en-US"', "a=1&b=c-data", None),
        ('curl -X POST "https://h/p" -d \'{"a":"1"}\'', "", '{"a":"1"}'),
        ('curl -X POST "https://h/p" -d \'{"a":["1"]}"', "", '{"a":["1"]}'),
        ("curl -X POST 'https://h/p' \\\n --data '[1]' \\\n -H \"locale:en-US\"", "", "[1]"),
    ],
)
def test_calls_in_curl(command: str, query: str, body: str | None) -> None:
    call = parse_curl(command)
    assert (call.query, call.body, call.is_signed) == (query, body, False)


@pytest.mark.parametrize(
    ("path", "title", "outcome"),
    [
        ("/api/v3/trade/cancel-symbol-order", "Cancel All", "order"),
        ("/api/v2/mix/order/close-positions", "Flash Close", "order"),
        ("/api/v2/spot/wallet/withdrawal", "Withdraw", "transfer"),
        ("/api/v3/account/repay", "Repay", "transfer"),
        ("/api/v2/mix/account/set-leverage", "Change Leverage", "setting"),
        ("/api/v3/account/max-open-available", "Get Max Open Available", "none"),
    ],
)
def test_outcomes_are_guessed_by_the_words_of_the_path(path: str, title: str, outcome: str) -> None:
    assert guess_outcome(path, title) == outcome


def test_addresses_follow_the_sections_of_the_docs() -> None:
    assert propose_address("/api/v3/market/tickers", "GET", "Get Tickers", Path("uta/public/T.md")) == (
        "uta.market.get_tickers"
    )
    assert propose_address(
        "/api/v2/mix/account/accounts", "GET", "Get Account List", Path("contract/account/A.md")
    ) == ("classic.contract.account.get_list")
    assert propose_address("/api/v2/spot/trade/batch-orders", "POST", "Batch Order", None) == (
        "classic.spot.trade.place_orders"
    )


@pytest.mark.parametrize("text", ["no", "on", "1_000", "2024-01-01", "a: b", "a #b", "[x]", "'", "true", "- a", "12"])
def test_scalars_that_yaml_would_misread_are_quoted(text: str) -> None:
    assert scalar(text) == "'" + text.replace("'", "''") + "'"


@pytest.mark.parametrize("text", ["str", "a=1&b=2", "https://a.b/c", "int(str)", "UTA trade (read & write)"])
def test_scalars_that_yaml_reads_as_they_stand_are_plain(text: str) -> None:
    assert scalar(text) == text


def test_tables_keep_their_nesting_and_the_lines_of_their_rows() -> None:
    page = read_page(PAGE)
    rows = [row for block in page.blocks if isinstance(block, Grid) for row in block.rows]
    assert [(row.cells[0], row.line) for row in rows][-1] == ("> a", 47)


@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        (
            "<td>a<td rowspan=2>String<td>A <tr><td>b<td>B <tr><td>c<td>Int<td>C",
            [("a", "String", "A"), ("b", "String", "B"), ("c", "Int", "C")],
        ),
        (
            "<td>a<td>String<td rowspan=3>Both <tr><td>b<td>Int <tr><td>c<td>Int",
            [("a", "String", "Both"), ("b", "Int", "Both"), ("c", "Int", "Both")],
        ),
        (
            "<td rowspan=2>a<td rowspan=2>String<td>One <tr><td>Two",
            [("a", "String", "One"), ("", "", "Two")],
        ),
        ("<td>a<td colspan=2 rowspan=2>None <tr><td>b", [("a", "None", ""), ("b", "None", "")]),
    ],
)
def test_a_cell_over_several_rows_is_in_each_of_them(rows: str, cells: list[tuple[str, ...]]) -> None:
    head = "<tr><th>Parameter<th>Type<th>Description"
    page = parse_html(f"<body><p>Text</p><table>{head}<tr>{rows}</table></body>")
    grid = next(block for block in page.blocks if isinstance(block, Grid))
    assert [row.cells for row in grid.rows] == cells


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("| a | String |", "has 2 cells, the header has 3 (Parameter | Type | Text): add those that are missing"),
        ("| a | String | b | c |", "has 4 cells, the header has 3 (Parameter | Type | Text): a '|' within a cell is"),
    ],
)
def test_a_row_of_another_width_says_what_to_do(row: str, said: str) -> None:
    with pytest.raises(PageError) as raised:
        parse_markdown(f"| Parameter | Type | Text |\n| --- | --- | --- |\n{row}\n")
    assert said in str(raised.value)
