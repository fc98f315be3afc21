"""Types, values, places and pages, as far as the text of a page decides them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from catalogues.importer_drafts import Drafting, fields_of, messages
from generator.model.shared import Enum, GlossaryEntry
from generator.model.types import Scalar
from generator.problems import Place

HEAD = "# Get Shells\n\n* GET /api/v3/market/shells\n\n"
PARAMETERS = "| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n"
FIELDS = "| Parameter | Type | Description |\n| --- | --- | --- |\n"


def enums(**values: str) -> dict[str, Enum]:
    return {
        name: Enum(name, "Meaning.", dict.fromkeys(one.split(), ""), Place("spec/enums.yaml", 1, 1))
        for name, one in values.items()
    }


@pytest.fixture
def drafting(tmp_path: Path) -> Drafting:
    found = Drafting(tmp_path)
    known = enums(
        Depth="1 5 15 50 max",
        Business="spot mix margin",
        SeaSide="low high",
        TwoStates="open closed",
        ThreeStates="open closed lost",
    )
    found.facts = replace(found.facts, enums={**found.facts.enums, **known})
    return found


def asked(drafting: Drafting, name: str, text: str, query: str = "") -> str:
    """The type of a parameter of which a page says this."""
    call = f'```\ncurl "https://api.bitget.com/api/v3/market/shells?{query}"\n```\n\n' if query else ""
    found = drafting(f"{HEAD}{call}{PARAMETERS}| {name} | String | No | {text} |\n")
    return fields_of(found.request)[name]


def answered(drafting: Drafting, name: str, text: str, value: str) -> str:
    """The type of a field of which a page says this and shows that value."""
    response = f'```json\n{{"code": "00000", "data": {{"{name}": {value}}}}}\n```\n\n'
    found = drafting(f"{HEAD}{response}### Response Parameters\n\n{FIELDS}| {name} | String | {text} |\n")
    return fields_of(found.response)[name]


@pytest.mark.parametrize(
    ("name", "text", "query", "type_"),
    [
        ("business", "Line mix contract spot Spot margin leverage", "", "Business"),
        ("business", "Line mix contract spot Spot margin leverage", "business=mix", "Business"),
        ("business", "Line mix contract spot Spot margin leverage", "business=loan", "str"),
        ("seaSide", "Needed at the shore: for high tide write Low, or High", "", "SeaSide"),
        ("state", "`open` or `closed`", "", "TwoStates"),
        ("limit", "Levels:1/5/15/50/max", "", "Depth"),
        ("limit", "Number of entries", "", "int(str)"),
        ("result", "Result is success or failure", "", "flag(success/failure)"),
        ("strength", "From [1,125]", "", "decimal"),
        ("hint", "Any words", "", "str"),
        ("address", "Where to; when `kind` is open it may be closed", "", "str"),
    ],
)
def test_a_parameter_has_the_values_that_its_text_has(
    drafting: Drafting, name: str, text: str, query: str, type_: str
) -> None:
    assert asked(drafting, name, text, query) == type_


@pytest.mark.parametrize(
    ("name", "text", "value", "type_"),
    [
        ("shells", "Number of shells", '"9"', "int(str)"),
        ("shells", "Shells", '"9"', "decimal"),
        ("day", "Millisecond time", '"1713942000000"', "timestamp"),
        ("shellValue", "ID of the shell", '"17"', "str"),
        ("limit", "Loan limit", '"3000"', "decimal"),
        ("success", "`success`: yes `failure`: no", '"failure"', "flag(success/failure)"),
    ],
)
def test_a_field_is_what_its_text_says(drafting: Drafting, name: str, text: str, value: str, type_: str) -> None:
    assert answered(drafting, name, text, value) == type_


@pytest.mark.parametrize(("data", "type_"), [('""', "str"), ("null", "none"), ("{}", "unknown")])
def test_data_without_members_is_what_it_is(drafting: Drafting, data: str, type_: str) -> None:
    found = drafting(
        f'{HEAD}{PARAMETERS}| size | String | No | A |\n\n```json\n{{"code": "00000", "data": {data}}}\n```\n'
    )
    assert found.response.type == type_


def test_two_cells_in_each_others_column_are_put_right(drafting: Drafting) -> None:
    found = drafting(f"{HEAD}{PARAMETERS}| size | Yes | String | Amount |\n| side | String | No | Side |\n")
    assert fields_of(found.request) == {"size*": "decimal", "side": "Side"}
    assert "each other's column" in messages(found)


def test_a_heading_of_types_above_sentences_is_not_believed(drafting: Drafting) -> None:
    rows = "| size | The amount of it | No | String |\n| side | The side of it | No | String |\n"
    found = drafting(f"{HEAD}{PARAMETERS}{rows}")
    assert "is a guess by their cells: Description" in messages(found)


def test_a_table_below_the_name_of_a_field_is_what_that_holds(drafting: Drafting) -> None:
    more = f"\n**orderList item fields:**\n\n{PARAMETERS}| size | String | Yes | Amount |\n"
    found = drafting(f"{HEAD}{PARAMETERS}| side | String | Yes | Side |\n| orderList | List | Yes | Orders |\n{more}")
    assert fields_of(found.request) == {"side*": "Side", "orderList[]*": "object", "orderList[].size*": "decimal"}
    assert "what orderList holds" in messages(found)


def test_json_of_parameters_is_a_body_whatever_is_above_it(drafting: Drafting) -> None:
    head = HEAD.replace("GET", "POST")
    body = '```json\n{"size": "1", "side": "buy"}\n```\n\n```json\n{"code": "00000", "data": {"orderId": "1"}}\n```\n'
    found = drafting(f"{head}{PARAMETERS}| size | String | Yes | A |\n| side | String | Yes | S |\n\n{body}")
    assert len(found.examples) == 1
    assert found.examples[0].request == '{"size": "1", "side": "buy"}'


def test_a_row_that_repeats_the_headings_in_other_words_is_none(drafting: Drafting) -> None:
    found = drafting(f"{HEAD}{PARAMETERS}| 参数名称 | 参数类型 | 是 | 说明 |\n| size | String | No | Amount |\n")
    assert fields_of(found.request) == {"size": "decimal"}


def test_a_field_that_the_example_lacks_is_beside_those_that_follow_it(drafting: Drafting) -> None:
    data = '{"list": [{"orderId": "1", "side": "buy", "size": "1"}], "endId": "1"}'
    response = f'```json\n{{"code": "00000", "data": {data}}}\n```\n'
    rows = "".join(f"| {name} | String | Text |\n" for name in ("symbol", "orderId", "side", "size"))
    found = drafting(f"{HEAD}{response}\n### Response Parameters\n\n{FIELDS}{rows}")
    assert "list[].symbol*" in fields_of(found.response)


PAGED = (
    f"{HEAD}{PARAMETERS}| idLessThan | String | No | endId of the page before |\n"
    "| limit | String | No | Default 20, maximum 100 |\n| startTime | String | No | Start |\n"
    "| endTime | String | No | End; the interval must not exceed 30 days |\n\n"
    '```json\n{"code": "00000", "data": {"list": [{"orderId": "1", "tradeId": "2"}], "endId": "1"}}\n```\n'
)


def test_how_it_pages_is_what_the_parameters_say(drafting: Drafting) -> None:
    found = drafting(PAGED)
    assert found.paging == {
        "next": "idLessThan = endId",
        "rows": "list",
        "limit": "limit 20..100",
        "window": "startTime..endTime 30d",
        "reach": "unknown",
        "key": "unknown",
        "order": "unknown",
        "ends": "unknown",
    }
    [rows, _] = found.response.fields
    assert (rows.wire, rows.name) == ("list", "items")
    assert "the key may be one of orderId, tradeId" in messages(found)
    assert "the catalogue will refuse" not in messages(found)


@pytest.mark.parametrize(
    ("old", "new", "paging"),
    [
        ("idLessThan | String | No | endId of the page before", "pageNo | String | No | Page", "pageNo += 1"),
        ("endId of the page before", "last orderId", "idLessThan = endId"),
        ("| idLessThan", "| fill", None),
        ('"list": [{"orderId": "1", "tradeId": "2"}]', '"one": [{"orderId": "1"}], "two": [{"orderId": "1"}]', None),
    ],
)
def test_what_is_not_clear_is_not_drafted(drafting: Drafting, old: str, new: str, paging: str | None) -> None:
    found = drafting(PAGED.replace(old, new))
    assert (found.paging or {}).get("next") == paging


def test_a_value_that_is_the_name_of_a_field_is_asked_about(drafting: Drafting) -> None:
    response = '```json\n{"code": "00000", "data": {"used": "2.5", "shellState": "active"}}\n```\n\n'
    rows = "| used | String | Amount |\n| shellState | String | `active` In use `used` Used up `expired` Expired |\n"
    found = drafting(f"{HEAD}{response}### Response Parameters\n\n{FIELDS}{rows}")
    assert [one.values for one in found.enums] == [("active", "expired")]
    assert "shellState: is used a value too? left out, since a field is called so" in messages(found)


def test_a_number_is_no_flag_whatever_the_glossary_says(drafting: Drafting) -> None:
    known = {"lendable": GlossaryEntry(Scalar("bool"), "lendable", "Meaning.", Place("spec/glossary.yaml", 1, 1))}
    drafting.facts = replace(drafting.facts, glossary={**drafting.facts.glossary, **known})
    assert answered(drafting, "lendable", "What may be lent", '"5000"') == "decimal"
    assert answered(drafting, "lendable", "Whether it may be lent", "true") == "bool"


def test_an_example_of_a_free_text_is_no_set_of_values(drafting: Drafting) -> None:
    page = (
        f"{HEAD}{PARAMETERS}| orderId | String | No | Order, e.g. `ABC` |\n| hint | String | No | Hint, e.g. `ABC` |\n"
    )
    said = [one for one in messages(drafting(page)).splitlines() if "no set of values" in one]
    assert said == [
        "hint: no set of values was recognised; nothing is to do if it is free text, but 'Hint, e.g. `ABC`' has ABC"
    ]


@pytest.mark.parametrize(
    ("text", "query", "type_", "said"),
    [
        ("Setting type add new; delete delete;", "settingType=add", "SettingType", "SettingType is proposed"),
        ("`add` new `delete` delete", "settingType=add", "SettingType", "SettingType is proposed"),
        ("`low` ebb `high` flood", "settingType=low", "SeaSide", "SeaSide is taken"),
        ("Setting type ADD new; DELETE delete;", "settingType=add", "Change", None),
        ("Setting type add new; delete delete;", "settingType=ADD", "Change", None),
        ("Setting type add new; delete delete;", "", "Change", None),
        ("`ADD` new `REVERT` undo", "settingType=REVERT", "str", None),
    ],
)
def test_values_that_text_and_example_contradict_are_not_those_of_the_glossary(
    drafting: Drafting, text: str, query: str, type_: str, said: str | None
) -> None:
    usual = GlossaryEntry(Scalar("enum", enum="Change"), "change", "What.", Place("spec/glossary.yaml", 1, 1))
    known = {**drafting.facts.enums, **enums(Change="ADD DELETE UPDATE")}
    drafting.facts = replace(drafting.facts, enums=known, glossary={**drafting.facts.glossary, "settingType": usual})
    call = f'```\ncurl "https://api.bitget.com/api/v3/market/shells?{query}"\n```\n\n' if query else ""
    found = drafting(f"{HEAD}{call}{PARAMETERS}| settingType | String | No | {text} |\n")
    assert fields_of(found.request)["settingType"] == type_
    assert [one.values for one in found.enums] == ([("add", "delete")] if type_ == "SettingType" else [])
    assert ("Change, the glossary's, has none of" in messages(found)) == (said is not None)
    assert (said or "") in messages(found)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Why. Only returned when the `status = fail`", "reason*"),
        ("Returned only if it failed", "reason*"),
        ("Only present for failures", "reason*"),
        ("The only reason for failure", "reason"),
        ("Is returned for every status", "reason"),
    ],
)
def test_a_field_that_is_returned_sometimes_may_have_no_value(drafting: Drafting, text: str, key: str) -> None:
    response = '```json\n{"code": "00000", "data": {"reason": "disabled"}}\n```\n\n'
    found = drafting(f"{HEAD}{response}### Response Parameters\n\n{FIELDS}| reason | String | {text} |\n")
    assert key in fields_of(found.response)
    assert ("reason: may have no value, since its text says" in messages(found)) == key.endswith("*")


@pytest.mark.parametrize(
    "cell", ["Yes, for a limit order", "No, but for a limit order", "Yes/No", "Conditional", "是(限价)"]
)
def test_what_only_some_calls_need_is_not_required(drafting: Drafting, cell: str) -> None:
    found = drafting(f"{HEAD}{PARAMETERS}| shell | String | {cell} | Shell |\n| size | String | Yes | Amount |\n")
    assert list(fields_of(found.request)) == ["shell", "size*"]
    assert f"shell: it is unclear whether it is required: '{cell}' is written; not required" in messages(found)


@pytest.mark.parametrize("type_", ["String[]", "string[]", "List<String>", "Array"])
def test_a_list_by_its_type_is_one(drafting: Drafting, type_: str) -> None:
    found = drafting(f"{HEAD}{PARAMETERS}| shells | {type_} | No | Shells |\n")
    assert fields_of(found.request) == {"shells[]": "str"}


def test_a_row_with_nothing_but_a_name_is_a_heading(drafting: Drafting) -> None:
    rows = "| **Header** | | | |\n| code | String | No | Code |\n| **Body** | | | |\n| size | String | Yes | Amount |\n"
    found = drafting(f"{HEAD}{PARAMETERS}{rows}")
    assert list(fields_of(found.request)) == ["code", "size*"]
    assert "Body: nothing else is in this row, so it is taken for a heading, and no field" in messages(found)
