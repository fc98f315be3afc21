"""Parameters and fields that the exchange gives up: how a file says it, and who hears of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from catalogues.spec_folder import PLACE_ORDER, SpecFolder
from generator.check.catalogue import load
from generator.compare.diff import compare
from generator.documents.coverage import coverage_text
from generator.documents.openapi import openapi_text
from generator.documents.site.pages import operation_page
from generator.model.catalogue import Catalogue
from generator.model.types import Field, ObjectOf
from generator.python.meanings import argument_lines, field_docstring

PRICE = "  price: decimal - Needed for a limit order.\n"
OLD_PRICE = "  price: decimal deprecated(since 2026-08-04, ends 2027-01, use clientOid) - Needed for a limit order.\n"
SAID = "deprecated since 2026-08-04; the exchange serves it until 2027-01; use `client_oid`"


@pytest.fixture
def folder(tmp_path: Path) -> SpecFolder:
    return SpecFolder(tmp_path)


def ending(folder: SpecFolder) -> Catalogue:
    folder.change(PLACE_ORDER, PRICE, OLD_PRICE)
    folder.change(PLACE_ORDER, "  orderId: str\n", "  orderId: str deprecated\n")
    return load(folder.spec)


def fields(catalogue: Catalogue) -> dict[str, Field]:
    operation = next(one for one in catalogue.operations if one.name == "place_order")
    assert isinstance(operation.response, ObjectOf)
    return {one.wire: one for one in (*operation.response.fields, *operation.request)}


def test_it_is_said_in_docstrings(folder: SpecFolder) -> None:
    found = fields(ending(folder))
    assert found["price"].meaning == "Needed for a limit order."
    (text,) = argument_lines(found["price"], {})
    assert " ".join(text.split()) == f"price: Needed for a limit order. D{SAID[1:]}."
    assert "Deprecated." in field_docstring(found["orderId"], {})


def test_it_is_said_in_documents(folder: SpecFolder) -> None:
    catalogue = ending(folder)
    document = json.loads(openapi_text(catalogue, "0"))
    schemas = document["components"]["schemas"]
    properties = {name: one for schema in schemas.values() for name, one in schema.get("properties", {}).items()}
    assert properties["price"]["deprecated"] is True
    assert properties["price"]["description"].endswith(f"D{SAID[1:]}.")
    assert "deprecated" not in properties["size"]
    assert f"- `price` of `uta.trade.place_order`: {SAID}\n" in coverage_text(catalogue)
    page = operation_page(next(one for one in catalogue.operations if one.name == "place_order"), catalogue)
    assert f"Needed for a limit order. D{SAID[1:]}." in page


def test_it_is_said_of_a_difference_in_both_directions(folder: SpecFolder, tmp_path: Path) -> None:
    before = load(folder.spec)
    after = ending(folder)
    there = compare(before, after)
    assert not there.breaking
    assert f"`uta.trade.place_order`: parameter `price`: {SAID}" in there.deprecated
    back = compare(after, before)
    assert f"`uta.trade.place_order`: parameter `price`: no longer {SAID}" in back.deprecated


def test_what_was_announced_goes_with_a_word(folder: SpecFolder) -> None:
    before = ending(folder)
    folder.change(PLACE_ORDER, OLD_PRICE, "")
    gone = compare(before, load(folder.spec)).breaking
    assert gone == [f"`uta.trade.place_order`: parameter `price` is gone; it was {SAID}"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("deprecated(soon)", "'soon' says nothing of an end, or twice"),
        ("deprecated(since 2026-13)", "'since 2026-13' says nothing of an end, or twice"),
        ("deprecated(ends 2027-01, ends 2027-02)", "'ends 2027-02' says nothing of an end, or twice"),
        ("deprecated(use cost)", "'cost' isn't a field next to it: name what takes the place of 'price'"),
        ("deprecated(use price)", "'price' is deprecated itself"),
    ],
)
def test_what_can_not_be_is_refused(folder: SpecFolder, text: str, message: str) -> None:
    folder.change(PLACE_ORDER, PRICE, PRICE.replace(" - ", f" {text} - "))
    (mistake,) = folder.mistakes()
    assert message in mistake


def test_a_name_of_the_glossary_is_never_deprecated(folder: SpecFolder) -> None:
    text = (folder.spec / "glossary.yaml").read_text()
    line = next(line for line in text.splitlines() if " - " in line)
    folder.change("glossary.yaml", line, line.replace(" - ", " deprecated - ", 1))
    assert any("what is deprecated is a field of an operation" in one for one in folder.mistakes())
