"""Schemas of binary messages: what the catalogue has no word for is said, since a byte too many moves all behind it."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogues.importer_drafts import page_of
from generator.importer.kinds.binary_schema import BinaryMessage, message_yaml, messages_of
from generator.importer.kinds.kind_of_page import kind_of
from generator.importer.page.blocks import PageError
from generator.importer.page.saved_page import read_page

TYPES = """\
<types>
  <composite name="messageHeader">
    <type name="blockLength" primitiveType="uint16"/><type name="templateId" primitiveType="uint16"/>
    <type name="schemaId" primitiveType="uint16"/><type name="version" primitiveType="uint16"/>
  </composite>
  <composite name="size32"><type name="a" primitiveType="uint16"/><type name="b" primitiveType="uint32"/></composite>
  <composite name="size16"><type name="a" primitiveType="uint16"/><type name="b" primitiveType="uint16"/></composite>
  <composite name="text8"><type name="length" primitiveType="uint8"/><type name="b" primitiveType="uint8"/></composite>
  <composite name="text16"><type name="length" primitiveType="uint16"/></composite>
  <composite name="price">
    <type name="mantissa" primitiveType="int64"/><type name="exponent" primitiveType="int8"/>
  </composite>
  <type name="id" primitiveType="uint8" length="16"/>
  <type name="letter" primitiveType="char"/>
  <type name="maybe" primitiveType="int64" presence="optional"/>
  <type name="count" primitiveType="uint32"/>
  <enum name="Tide" encodingType="uint8">
    <validValue name="low">0</validValue><validValue name="high">1</validValue>
  </enum>
  <enum name="Moon" encodingType="letter"><validValue name="new">N</validValue></enum>
</types>
"""
FIELDS = '<field name="seq" type="uint64"/>'


def drafted(tmp_path: Path, fields: str = FIELDS, attributes: str = "", around: str = TYPES) -> BinaryMessage:
    """The message of a page with a schema."""
    schema = (
        f'<sbe:messageSchema id="7" byteOrder="littleEndian">{around}<sbe:message name="Tides" id="9" {attributes}>'
    )
    text = f"# Tides\n\n```xml\n{schema}{fields}</sbe:message></sbe:messageSchema>\n```\n"
    (message,) = messages_of(read_page(page_of(tmp_path, text)))
    return message


def test_a_type_is_followed_to_what_it_is(tmp_path: Path) -> None:
    found = drafted(tmp_path, '<field name="n" type="count" offset="0"/><field name="m" type="uint8" offset="4"/>')
    assert [(one.name, one.type) for one in found.fields] == [("n", "uint32"), ("m", "uint8")]
    assert not found.unsure


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ('<field name="x" type="id"/>', "x: the catalogue has no type id, which is 16 uint8"),
        ('<field name="x" type="price"/>', "x: the catalogue has no type price, which is mantissa and exponent"),
        ('<field name="x" type="letter"/>', "x: the catalogue has no type letter, which is char"),
        ('<field name="x" type="maybe"/>', "x: the catalogue can't say that maybe may be no value"),
        ('<field name="x" type="int8" presence="optional"/>', "x: the catalogue can't say that it may have no value"),
        ('<field name="x" type="Tide"/>', "x: the codes of Tide go into spec/sbe/enums.yaml: 0 low, 1 high"),
        (
            '<field name="x" type="Moon"/>',
            "x: the codes of Moon are char, and the catalogue knows uint8 only: N new",
        ),
        ('<field name="x" type="int8" sinceVersion="two"/>', "x: since which version is not known: 'two'"),
        (
            '<field name="x" type="int8"/><field name="y" type="int8" offset="8"/>',
            "y: begins at byte 8, and the fields before it end at 1: one is missing",
        ),
        (
            '<group name="g" dimensionType="size32"/>',
            "g: size32 is uint16, uint32, and the catalogue reads uint16, uint16",
        ),
        (
            '<group name="g" dimensionType="gone"/>',
            "g: gone is not in this schema, and the catalogue reads uint16, uint16",
        ),
        (
            '<group name="g" dimensionType="size16"><group name="h"><field name="x" type="int8"/></group></group>',
            "g: the catalogue can't say that a group holds a group h",
        ),
        (
            '<group name="g" dimensionType="size16"><data name="t" type="text8"/></group>',
            "g: the catalogue can't say that a group holds a data t",
        ),
        ('<data name="t" type="text16"/>', "t: text16 is uint16, and the catalogue reads uint8"),
        ('<box name="b"/>', "b: what <box> is, is not known, and it is left out"),
    ],
)
def test_what_the_catalogue_has_no_word_for_is_said(tmp_path: Path, fields: str, said: str) -> None:
    found = drafted(tmp_path, fields)
    assert found.unsure == [said]
    assert "h" not in [one.name for group in found.groups.values() for one in group]


def test_what_is_in_no_frame_is_left_out(tmp_path: Path) -> None:
    found = drafted(tmp_path, '<field name="x" type="int8" presence="constant"/>' + FIELDS)
    assert [one.name for one in found.fields] == ["seq"]
    assert found.unsure == ["x: is constant, so no frame has it, and it is left out"]


def test_a_block_that_is_too_short_for_its_fields_is_said(tmp_path: Path) -> None:
    assert drafted(tmp_path, attributes='blockLength="64"').unsure == []
    [said] = drafted(tmp_path, attributes='blockLength="4"').unsure
    assert said == "Tides: its fields are 8 bytes, the schema says 4: one is too many"


def test_another_header_and_byte_order_are_said(tmp_path: Path) -> None:
    longer = TYPES.replace(
        '  </composite>\n  <composite name="size32',
        '<type name="n" primitiveType="uint16"/></composite><composite name="size32',
        1,
    )
    [said] = drafted(tmp_path, around=longer).unsure
    assert said.startswith("messageHeader: messageHeader is uint16, uint16, uint16, uint16, uint16, and")
    page = page_of(tmp_path, '```xml\n<messageSchema byteOrder="bigEndian"><message name="a"/></messageSchema>\n```\n')
    with pytest.raises(PageError, match="bigEndian"):
        messages_of(read_page(page))


@pytest.mark.parametrize("fence", ["```xml\n{}\n```\n\nand\n\n```xml\n{}\n```\n", "{}\n\nand\n\n{}\n"])
def test_a_schema_in_pieces_is_one(tmp_path: Path, fence: str) -> None:
    """Also where the page has lost its marks of code."""
    second = '<sbe:message name="Ebbs" id="10">\n<field name="n"\ntype="count"/>\n</sbe:message>'
    text = "# Tides\n\n" + fence.format(TYPES.replace("  ", ""), second)
    read = read_page(page_of(tmp_path, text))
    (message,) = messages_of(read)
    assert kind_of(read) == "binary"
    assert "  - n: uint32 - \n" in message_yaml(message, "https://example.com", "ebbs")


def test_a_layout_in_tables_only_is_no_channel(tmp_path: Path) -> None:
    """A draft of the subscription on the page would be one of JSON."""
    frame = '{"op": "subscribe", "args": [{"instType": "spot", "topic": "books1", "symbol": "BTCUSDT"}]}'
    table = "| Name | Type | Bytes |\n| --- | --- | --- |\n| ts | uint64 | 8 |\n| seq | uint64 | 8 |\n"
    read = read_page(page_of(tmp_path, f"# Best\n\n```json\n{frame}\n```\n\n{table}"))
    assert kind_of(read) == "binary"
    with pytest.raises(PageError, match="in tables only") as refused:
        messages_of(read)
    assert refused.value.line == 7
