"""The importer of docs pages: what it reads, what it writes, and what it leaves to the author."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from catalogues.importer_drafts import facts_of, fields_of, messages, page_of, write_spec
from folders import TESTS
from generator.__main__ import main
from generator.check.catalogue import load
from generator.importer import CatalogueFacts, PageError, draft

PAGES = TESTS / "importer_pages"
PARCEL = PAGES / "docs" / "uta" / "trade" / "Place-Parcel.md"
TIDES = PAGES / "docs" / "spot" / "market" / "Get-Tides.md"
BATCH = PAGES / "docs" / "copytrading" / "spot-copytrade" / "trader" / "Batch-Close.md"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return write_spec(tmp_path)


@pytest.fixture
def facts(spec: Path) -> CatalogueFacts:
    return facts_of(spec)


def test_the_head_of_a_page(facts: CatalogueFacts) -> None:
    found = draft(PARCEL, facts)
    assert (found.method, found.path, found.auth) == ("POST", "/api/v3/trade/place-parcel", "signed")
    assert found.rate_limits == ("10/s/uid",)
    assert found.permission == "UTA trade (read & write)"
    assert found.docs == "https://www.bitget.com/api-doc/uta/trade/Place-Parcel"
    assert found.address == "uta.trade.place_parcel"
    assert found.outcome == "order"
    assert "outcome order is a guess" in messages(found)


def test_parameters_take_their_types_from_glossary_values_example_and_name(facts: CatalogueFacts) -> None:
    found = draft(PARCEL, facts)
    assert fields_of(found.request) == {
        "side*": "Side",
        "size*": "decimal",
        "urgency": "Urgency",
        "gift": "flag(yes/no)",
        "startTime": "timestamp",
        "limit": "int(str)",
        "from*": "str",
        "parcels[]*": "object",
        "parcels[].label*": "str",
        "parcels[].weight": "decimal",
    }
    assert [(enum.name, enum.values) for enum in found.enums] == [
        ("Urgency", ("slow", "normal", "fast")),
        ("PlaceParcelState", ("packed", "sent")),
    ]


def test_response_fields_follow_the_example_where_the_table_differs(facts: CatalogueFacts) -> None:
    found = draft(PARCEL, facts)
    assert fields_of(found.response) == {
        "orderId": "str",
        "state": "PlaceParcelState",
        "reduceOnly": "flag(YES/NO)",
        "fee*": "decimal",
        "cTime": "timestamp",
        "count": "int",
        "share": "decimal(num)",
        "open": "bool",
        "coins[]": "str",
        "stops[]": "object",
        "stops[].town": "str",
        "stops[].km": "decimal",
        "stops[].since*": "timestamp",
        "note*": "str",
    }
    assert "ctime is spelled cTime in the example" in messages(found)


def test_an_example_is_mended_and_says_how_it_departs(facts: CatalogueFacts) -> None:
    (example,) = draft(PARCEL, facts).examples
    assert example.request is not None
    assert json.loads(example.request)["parcels"] == [{"label": "box", "weight": 1.5}]
    assert json.loads(example.response)["data"]["stops"][1]["town"] == "B"
    assert "// for now" not in example.response
    assert example.mended is not None
    assert "A comment after state is removed." in example.mended
    assert "A comma is removed." in example.mended
    assert example.departs is not None
    assert "request.from is missing" in example.departs.replace("'", "")


def test_what_is_unknown_is_listed_for_the_glossary(facts: CatalogueFacts) -> None:
    glossary = draft(PARCEL, facts).glossary
    assert glossary["parcels"] == "object"
    assert glossary["weight"] == "decimal"
    assert glossary["urgency"] == "Urgency"
    assert "orderId" not in glossary


def test_a_name_that_the_glossary_has_for_other_things_is_named(facts: CatalogueFacts) -> None:
    order_id = facts.glossary["orderId"]
    entries = {**facts.glossary, "gift": replace(order_id, type=None, name="gifts"), "parcels": order_id}
    said = messages(draft(PARCEL, replace(facts, glossary=entries)))
    assert (
        "gift: the glossary's holds fields, this one has a single value: `gifts` and its meaning may be wrong" in said
    )
    assert "parcels: the glossary's has a single value, this one holds fields: `order_id` and its meaning" in said


def test_html_says_what_markdown_says(facts: CatalogueFacts) -> None:
    markdown, html = draft(PARCEL, facts), draft(PAGES / "Place-Parcel.html", facts, address="uta.trade.place_parcel")
    assert html.docs == markdown.docs
    for found in (html.request, html.response):
        assert found.fields
    assert fields_of(html.request) == fields_of(markdown.request)
    assert fields_of(html.response) == fields_of(markdown.response)
    assert [(one.request, one.response, one.mended) for one in html.examples] == [
        (one.request, one.response, one.mended) for one in markdown.examples
    ]
    assert replace(html, request=markdown.request, response=markdown.response, examples=(), notes=(), enums=()) == (
        replace(markdown, examples=(), notes=(), enums=())
    )


def test_rows_are_named_by_what_the_table_says_of_their_positions(facts: CatalogueFacts) -> None:
    found = draft(TIDES, facts)
    assert (found.auth, found.rate_limits, found.outcome) == ("public", ("20/s/ip",), None)
    assert found.address == "classic.spot.market.get_tide"
    assert found.response.is_row
    assert found.response.shapes == ("[]",)
    assert fields_of(found.response) == {
        "ts": "timestamp",
        "high": "decimal",
        "baseVolume": "decimal",
        "value3*": "decimal",
    }
    assert found.examples[0].request == "symbol=BTCUSDT&limit=2"


def test_a_flat_table_is_nested_as_the_example_is(facts: CatalogueFacts) -> None:
    found = draft(BATCH, facts)
    assert found.request.shapes == ("[]",)
    assert fields_of(found.request) == {"orderId*": "str"}
    assert fields_of(found.response) == {
        "endId": "str",
        "resultList[]": "object",
        "resultList[].orderId": "str",
        "resultList[].msg*": "str",
        "resultList[].price": "decimal",
        "resultList[].detail": "str",
    }
    assert "a: left out, since resultList.detail is JSON within text" in messages(found)
    assert found.address == "classic.copy_trading.spot_trader.close_orders"


def test_what_is_printed_is_read_once_glossary_and_enums_are_completed(
    spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for page in (PARCEL, TIDES, BATCH):
        assert main(["import", str(page), "--project", str(spec.parent), "--write"]) == 0
    said = capsys.readouterr().err
    glossary = {
        line.partition(":")[0]: f"{line}To be said."
        for line in said.splitlines()
        if line.endswith(" - ") and not line.startswith("/")
    }
    with (spec / "glossary.yaml").open("a") as file:
        file.write("\n".join(glossary.values()) + "\n")
    enums = [block for block in said.split("\n\n") if "\n  values:\n" in block]
    with (spec / "enums.yaml").open("a") as file:
        for block in enums:
            file.write("".join(f"{line}Said.\n" if line.endswith(": ") else f"{line}\n" for line in block.splitlines()))
    operations = {one.address: one for one in load(spec, is_whole=False).operations}
    assert set(operations) == {
        "uta.trade.place_parcel",
        "classic.spot.market.get_tide",
        "classic.copy_trading.spot_trader.close_orders",
    }
    parcel = operations["uta.trade.place_parcel"]
    assert [one.name for one in parcel.request if one.wire == "from"] == ["from_value"]
    assert json.loads(parcel.examples[0].response)["data"]["count"] == 3


def test_the_command_prints_yaml_and_says_what_is_left(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(TIDES), "--project", str(spec.parent), "--summary", "Get the tides"]) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith(
        "summary: Get the tides.\ndocs: https://www.bitget.com/api-doc/spot/market/Get-Tides\n"
    )
    assert "response[]:\n  - ts: timestamp\n  - high: decimal\n" in printed.out
    assert f"{TIDES}:1: address classic.spot.market.get_tide is a proposal" in printed.err
    assert "\nbaseVolume: decimal - \n" in printed.err
    assert not list((spec / "rest").iterdir())


def test_a_file_that_is_there_is_only_replaced_by_force(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["import", str(TIDES), "--project", str(spec.parent), "--address", "classic.sea.get_tides", "--write"]
    target = spec / "rest" / "classic" / "sea" / "get_tides.yaml"
    assert main(arguments) == 0
    target.write_text("mine")
    assert main(arguments) == 1
    assert "is there already" in capsys.readouterr().err
    assert target.read_text() == "mine"
    assert main([*arguments, "--force"]) == 0
    assert target.read_text().startswith("summary: ")


def test_a_call_that_the_catalogue_has_already_is_said(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["import", str(TIDES), "--project", str(spec.parent), "--write", "--address"]
    assert main([*arguments, "classic.sea.get_tides"]) == 0
    assert main([*arguments, "classic.sea.get_waves"]) == 0
    assert "GET /api/v2/spot/market/tides is described by" in capsys.readouterr().err


def test_the_command_takes_one_endpoint_of_several(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parts = (f"## Get {name}\n\n* GET /api/v3/sea/{name.lower()}\n\n" for name in ("Tide", "Wave"))
    page = page_of(spec.parent, "# Sea\n\n" + "".join(parts))
    arguments = ["import", str(page), "--project", str(spec.parent), "--docs", "https://example.com/sea"]
    assert main(arguments) == 1
    assert f"{page}:9: this page describes 2 endpoints: choose one with --path" in capsys.readouterr().err
    for chosen in ([*arguments, "--path", "/api/v3/sea/wave"], [*arguments[:-1], "https://example.com/sea#get-wave"]):
        assert main(chosen) == 0
        assert "http: GET /api/v3/sea/wave\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("# Greeting\n\nHello.\n", 1, "describes no REST endpoint"),
        ("", 1, "the file is empty"),
        ("* GET /api/v2/a/b\n\n* GET /api/v2/a/c\n", 3, "describes 2 endpoints"),
        (
            "* GET /api/v2/a/b\n\n| Parameter | Type |\n| --- | --- |\n| a | b | c |\n",
            5,
            "malformed table: this row has 3",
        ),
        ("* GET /api/v2/a/b\n\n| Parameter | Type |\n| --- | --- |\n| two words | b |\n", 5, "isn't a field name"),
        ('* GET /api/v2/a/b\n\n```json\n{"code": "0",\n  "a" "b" ]}\n```\n', 5, "the response is not JSON"),
        ("* GET /api/v2/a/b\n\n```json\n{\n", 3, "has no end"),
    ],
)
def test_a_page_that_makes_no_sense_is_refused_with_its_line(
    facts: CatalogueFacts, tmp_path: Path, text: str, line: int, message: str
) -> None:
    with pytest.raises(PageError, match=message) as refused:
        draft(page_of(tmp_path, text), facts)
    assert refused.value.line == line


def test_a_page_that_is_not_there_is_refused(facts: CatalogueFacts, tmp_path: Path) -> None:
    with pytest.raises(PageError, match="can't be read"):
        draft(tmp_path / "none.md", facts)
    (tmp_path / "latin.md").write_bytes(b"\xe9")
    with pytest.raises(PageError, match="not UTF-8"):
        draft(tmp_path / "latin.md", facts)


def test_where_a_page_is_published_must_be_known(facts: CatalogueFacts, tmp_path: Path) -> None:
    page = tmp_path / "Get-Tides.md"
    shutil.copyfile(TIDES, page)
    with pytest.raises(PageError, match="--docs URL"):
        draft(page, facts)
    assert draft(page, facts, docs="https://example.com/tides").docs == "https://example.com/tides"
