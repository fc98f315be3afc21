"""What pages say of the end of a call, of a parameter and of a field."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogues.importer_drafts import Drafting, noted

PAGE = """\
# Get Shells

Shells of the sea.

* GET /api/v3/market/shells

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| size | String | No | Amount |
"""
ROW = "| size | String | No | Amount |"


@pytest.fixture
def drafting(tmp_path: Path) -> Drafting:
    return Drafting(tmp_path)


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ("This endpoint is deprecated, use GET /api/v3/market/clams.", True),
        ("It will be taken offline on 2027-01-31.", True),
        ("It is no longer supported.", True),
        ("该接口已下线", True),
        ("The symbol may be offline.", False),
        ("Shells of the sea.", False),
    ],
)
def test_a_line_about_the_end_of_a_call_is_noted(drafting: Drafting, text: str, is_said: bool) -> None:
    found = drafting(PAGE.replace("Shells of the sea.", text))
    assert (f"the call is withdrawn: if so, write 'deprecated:' into the file: {text}" in noted(found, 3)) == is_said


@pytest.mark.parametrize("title", ["Get Shells (Deprecated)", "[Deprecated] Get Shells", "Deprecated: Get Shells"])
def test_a_mark_in_the_title_is_no_part_of_the_name(drafting: Drafting, title: str) -> None:
    found = drafting(PAGE.replace("Get Shells", title))
    assert (found.title, found.address) == ("Get Shells", "uta.trade.get_shells")
    assert "this may say that the call is withdrawn" in noted(found, 1)


@pytest.mark.parametrize(
    ("row", "is_said"),
    [
        ("| ~~size~~ | String | No | Amount |", True),
        ("| size (deprecated) | String | No | Amount |", True),
        ("| size | String | No | Amount (Deprecated, use `qty`) |", True),
        ("| size | String | No | 已废弃 |", True),
        (ROW, False),
    ],
)
def test_a_row_about_the_end_of_its_field_is_noted(drafting: Drafting, row: str, is_said: bool) -> None:
    found = drafting(PAGE.replace(ROW, row))
    assert [one.wire for one in found.request.fields] == ["size"]
    assert ("size: its row says that something is deprecated" in noted(found, 9)) == is_said


def test_a_deprecated_row_that_becomes_no_field_is_said_to_be_left_out(drafting: Drafting) -> None:
    response = '```json\n{"code": "00000", "data": "done"}\n```\n\n### Response Parameters\n\n'
    found = drafting(
        f"{PAGE}\n{response}| Parameter | Type | Description |\n| --- | --- | --- |\n| ~~ebb~~ | String | Ebb |\n"
    )
    assert "ebb: left out, because the example has no place for it" in noted(found, 19)
