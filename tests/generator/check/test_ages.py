"""How old facts are, and what the exchange gives up: read, checked, and shown where people look."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from catalogues.spec_folder import BOOKS, PLACE_ORDER, SEND_ORDER, TICKERS, SpecFolder, mistakes_of
from generator.__main__ import main
from generator.check.catalogue import load
from generator.documents.coverage import coverage_text
from generator.documents.openapi import openapi_text
from generator.documents.site.pages import operation_page
from generator.documents.stale import stale_lines
from generator.model.catalogue import Catalogue
from generator.model.shared import Age

DATES = """\
docs_dates:
  https://www.example.com/: "2025-12"
  https://www.example.com/place: "2026-02-03"
wire_dates:
  uta.market: "2026-11-28"
  uta.stream.books: "2026-10"
"""
ENDS = 'deprecated: {since: "2026-08-04", ends: "2027-01-31", use: uta.market.get_tickers}\n'
MISTAKES = r"""
rest/uta/trade/place_order.yaml
  http: -> read: "2026-02-30"\nhttp: -> 3:7: read '2026-02-30' isn't a day of the calendar: write a day such as
  http: -> read: 2026-02-01\nhttp: -> 3:7: YAML reads 2026-02-01 as a date
  http: -> confirmed: May\nhttp: -> 3:12: confirmed 'May' is wrong: write a day such as '2026-11-29' or a month
  docs: https://www.example.com/place\n -> read: "2026-02"\n -> 2:7: 'read' says when a page was read: name it by 'docs'
  http: -> deprecated: yes please\nhttp: -> 3:13: deprecated must be a mapping that has at least one of 'use', 'since'
  http: -> deprecated: {}\nhttp: -> 3:13: deprecated must be a mapping that has at least one of
  http: -> deprecated: {until: "2027"}\nhttp: -> 3:14: unknown key 'until' in deprecated, known are ends, since, use
  http: -> deprecated: {use: uta.market.get_ticker}\nhttp: -> 3:19: there is no call 'uta.market.get_ticker', did
  http: -> deprecated: {use: uta.trade.place_order}\nhttp: -> 3:19: uta.trade.place_order is deprecated itself
  http: -> deprecated: {since: "2027-01", ends: "2026-12-31"}\nhttp: -> 3:38: it ends 2026-12-31, before it is given up
  price: decimal - -> price: decimal deprecated(since 2027-01, ends 2026-01) - -> 12:10: it ends 2026-01, before it is
streams/uta/public/books.yaml
  channel: -> deprecated: {use: uta.stream.order}\nchannel: -> 3:19: there is no call 'uta.stream.order', did you mean
api.yaml
  client_order_id: clientOid\n -> client_order_id: clientOid\ndocs_dates: {https://x: "2026"}\n -> 24:25: a date '2026'
  client_order_id: clientOid\n -> client_order_id: clientOid\ndocs_dates: {x: "2026-01"}\n -> 1:1: docs_dates: no
  client_order_id: clientOid\n -> client_order_id: clientOid\nwire_dates: {ut: "2026-01"}\n -> 1:1: wire_dates: no
  client_order_id: clientOid\n -> client_order_id: clientOid\nwire_dates: [uta]\n -> 24:13: wire_dates must be a mapping
"""


@pytest.fixture
def folder(tmp_path: Path) -> SpecFolder:
    return SpecFolder(tmp_path)


@pytest.mark.parametrize(("file", "old", "new", "message"), list(mistakes_of(MISTAKES)))
def test_a_mistake_is_said_where_it_is(folder: SpecFolder, file: str, old: str, new: str, message: str) -> None:
    folder.change(file, old, new)
    (line,) = folder.mistakes()
    assert line.startswith(f"spec/{file}:{message}")


def aged(folder: SpecFolder) -> Catalogue:
    folder.change("api.yaml", "variables:\n", f"{DATES}variables:\n")
    folder.change(TICKERS, "http:", 'read: "2026-11-29"\nhttp:')
    folder.change(SEND_ORDER, "docs: https://www.example.com/send\n", 'confirmed: "2026-01"\n')
    return load(folder.spec)


def test_the_age_is_that_of_the_file_else_of_the_longest_beginning(folder: SpecFolder) -> None:
    catalogue = aged(folder)
    ages = {one.address: one.age for one in catalogue.operations}
    ages |= {one.address: one.age for group in catalogue.streams for one in group.calls}
    assert ages == {
        "uta.market.get_tickers": Age("2026-11-29", "2026-11-28"),
        "uta.trade.place_order": Age("2026-02-03", ""),
        "uta.stream.books": Age("2025-12", "2026-10"),
        "uta.stream.orders": Age("2025-12", ""),
        "uta.stream.trade.send_order": Age("", "2026-01"),
    }


def test_the_oldest_come_first_and_the_unknown_before_them(folder: SpecFolder) -> None:
    catalogue = aged(folder)
    head, *lines, rest = stale_lines(catalogue, most=4, today="2026-11-30")
    assert head.split() == ["read", "wire", "call"]
    assert [line.split()[:3] for line in lines] == [
        ["2025-12", "-", "uta.stream.orders"],
        ["unknown", "2026-01", "uta.stream.trade.send_order"],
        ["2026-02-03", "-", "uta.trade.place_order"],
        ["2025-12", "2026-10", "uta.stream.books"],
    ]
    assert rest == "1 more: --most says how many to list"


def test_a_date_that_is_still_to_come_is_listed(folder: SpecFolder) -> None:
    folder.change(PLACE_ORDER, "http:", 'read: "2026-12-01"\nhttp:')
    line = "uta.trade.place_order: dated 2026-12-01, which is still to come: correct the date"
    assert next(iter(stale_lines(load(folder.spec), 1, "2026-11-30"))) == line
    assert line not in stale_lines(load(folder.spec), 1, "2026-12-01")


def test_ages_are_shown_in_the_coverage_and_on_the_page_of_a_call(folder: SpecFolder) -> None:
    catalogue = aged(folder)
    text = coverage_text(catalogue)
    assert "| `uta.market` | 1 | 1 | 0, 0, 0 | 2026-11-29 | 2026-11-28 |" in text
    assert "| `uta.stream.books` | `books`, `books5`, `books50` | changes | documented | 2025-12 | 2026-10 |" in text
    assert "| `uta.stream.trade.send_order` | `place-order` | order | documented | none | 2026-01 |" in text
    page = operation_page(next(one for one in catalogue.operations if one.name == "get_tickers"), catalogue)
    assert "| Official page | <https://www.example.com/tickers>, as of 2026-11-29 |" in page
    assert "| The wire agreed | 2026-11-28 |" in page


def test_what_ends_is_shown_wherever_a_call_is(folder: SpecFolder) -> None:
    folder.change(PLACE_ORDER, "http:", f"{ENDS}http:")
    folder.change(BOOKS, "channel:", 'deprecated: {ends: "2027-01"}\nchannel:')
    catalogue = load(folder.spec)
    said = "deprecated since 2026-08-04; the exchange serves it until 2027-01-31; use `uta.market.get_tickers`"
    assert f"- `uta.trade.place_order`: {said}\n" in coverage_text(catalogue)
    assert "- `uta.stream.books`: deprecated; the exchange serves it until 2027-01\n" in coverage_text(catalogue)
    assert next(iter(stale_lines(catalogue, 1, "2026-11-30"))) == f"uta.trade.place_order: {said}"
    document = json.loads(openapi_text(catalogue, "0"))["paths"]["/api/v3/trade/place-order"]["post"]
    assert (document["deprecated"], document["description"]) == (True, f"D{said[1:]}.")
    page = operation_page(next(one for one in catalogue.operations if one.name == "place_order"), catalogue)
    assert f'!!! warning "Deprecated"\n\n    D{said[1:]}.' in page


def test_stale_is_a_command(folder: SpecFolder, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stale", "--most", "1", "--project", str(folder.project)]) == 0
    assert "4 more" in capsys.readouterr().out
    folder.change(PLACE_ORDER, "auth: signed", "auth: some")
    assert main(["stale", "--project", str(folder.project)]) == 1
