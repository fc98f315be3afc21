"""What a page is about, and what is said of pages that are about no single call."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogues.importer_drafts import page_of, write_spec
from generator.__main__ import main
from generator.importer.kinds.binary_schema import message_yaml, messages_of
from generator.importer.kinds.changelog import changes_of, missing
from generator.importer.kinds.error_codes import codes_of, lacking
from generator.importer.kinds.kind_of_page import kind_of
from generator.importer.page.blocks import PageError
from generator.importer.page.saved_page import read_page

CHANGES = """\
# Changes

## [May 2, 2026] New endpoint

Interface: /api/v3/market/tide

* The parameter `ebbSize` is new.

## 2026-04-03 A field more

* /api/v3/market/shell now has shellColor and size

## [2026年3月1日] Something

Be careful.
"""
CODES = """\
# Codes of WebSockets

| What went wrong | Number |
| --- | --- |
| No sea | 41001 |
| No key | 40001 |
| Too deep | `30077` |
| Of the sea | see above |
| Not logged in | 30001 |
| No tide | 41002 |
"""
SCHEMA = """\
# Binary messages

```xml
<?xml version="1.0"?>
<sbe:messageSchema xmlns:sbe="http://fixprotocol.io/2016/sbe" id="1" version="four" byteOrder="littleEndian">
  <types><enum name="Tide" encodingType="uint8"/></types>
  <sbe:message name="Tides" id="1077">
    <field name="ts" id="1" type="uint64"/>
    <field name="sizeExponent" id="2" type="int8"/>
    <field name="kind" id="3" type="Tide" sinceVersion="3"/>
    <field name="shape" id="3" type="float"/>
    <group name="ebbs" id="4"><field name="size" id="1" type="int64"/></group>
    <data name="symbol" id="5" type="varString8"/>
  </sbe:message>
</sbe:messageSchema>
```
"""
CHANNEL = """\
# Tide

```json
{"op": "subscribe", "args": [{"topic": "tide", "symbol": "BTCUSDT"}]}
```
"""
OPERATION = '# Tide\n\n* GET /api/v3/market/tide\n\n```json\n{"code": "00000", "data": []}\n```\n'


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (OPERATION, "operation"),
        (CHANNEL, "stream"),
        (CHANGES, "changes"),
        (CODES, "errors"),
        (SCHEMA, "binary"),
        ("# The sea\n\nIs wide.\n", None),
    ],
)
def test_a_page_is_known_by_its_parts(tmp_path: Path, text: str, kind: str | None) -> None:
    assert kind_of(read_page(page_of(tmp_path, text))) == kind


def test_changes_that_the_catalogue_lacks_are_named(tmp_path: Path) -> None:
    files = {"rest/uta/market/get_shell.yaml": "http: GET /api/v3/market/shell\nresponse:\n  size: decimal\n"}
    found = missing(changes_of(read_page(page_of(tmp_path, CHANGES))).entries, files)
    assert [line for line, _ in found] == [5, 7, 11, 13]
    assert "no operation has /api/v3/market/tide (May 2, 2026" in found[0][1]
    assert "the catalogue has no ebbSize" in found[1][1]
    assert "get_shell.yaml has no shellColor" in found[2][1]
    assert "read it yourself" in found[3][1]


def test_codes_are_those_that_the_catalogue_lacks(tmp_path: Path) -> None:
    found = codes_of(read_page(page_of(tmp_path, CODES))).codes
    assert [code.code for code in lacking(found, {"both": {"40001"}, "rest": {"41001"}, "websocket": {"30001"}})] == [
        "41001",
        "30077",
        "41002",
    ]


def test_codes_are_drafted_without_a_word_of_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_spec(tmp_path)
    assert main(["--project", str(tmp_path), "import", str(page_of(tmp_path, CODES))]) == 0
    said = capsys.readouterr()
    assert said.out == 'websocket:\n  "41001": CLASS - \n  "30077": CLASS - \n  "41002": CLASS - \n'
    assert "41001: class and meaning are yours to write; page: No sea" in said.err
    assert ":8: this row has no code, and is not read" in said.err


def test_what_is_no_file_is_not_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_spec(tmp_path)
    assert main(["--project", str(tmp_path), "import", str(page_of(tmp_path, CODES)), "--write"]) == 1
    assert "leave out --write" in capsys.readouterr().err


def test_a_binary_schema_becomes_a_file_per_message(tmp_path: Path) -> None:
    (message,) = messages_of(read_page(page_of(tmp_path, SCHEMA)))
    assert message_yaml(message, "https://example.com/x", "tides").splitlines()[2:] == [
        "message: Tides",
        "template: 1077 of schema 1",
        "topic: tides",
        "fields:",
        "  - ts: time_us - ",
        "  - sizeExponent: int8 - ",
        "  - kind: Tide since 3 - ",
        "  - shape: float - ",
        "groups:",
        "  - ebbs of TidesEbbsEntry - :",
        "      - size: decimal(sizeExponent) - ",
        "var_data:",
        "  - symbol: str - ",
    ]
    assert [said.partition(":")[0] for said in message.unsure] == ["ts", "kind", "shape", "size", "symbol"]


@pytest.mark.parametrize(
    ("old", "new"), [("</sbe:message>", ""), ('<?xml version="1.0"?>', '<!DOCTYPE x [<!ENTITY a "b">]>')]
)
def test_a_schema_that_is_no_plain_xml_is_refused(tmp_path: Path, old: str, new: str) -> None:
    with pytest.raises(PageError, match="schema"):
        messages_of(read_page(page_of(tmp_path, SCHEMA.replace(old, new))))


def test_a_channel_is_written_below_streams(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_spec(tmp_path)
    page = page_of(tmp_path, CHANNEL)
    assert main(["--project", str(tmp_path), "import", str(page), "--write", "--address", "uta.public.tide"]) == 0
    assert "channel: tide" in (tmp_path / "spec" / "streams" / "uta" / "public" / "tide.yaml").read_text()
    assert main(["--project", str(tmp_path), "import", str(page), "--address", "uta.market.get_tide"]) == 1
    assert "about a channel" in capsys.readouterr().err
