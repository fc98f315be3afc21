"""How operations page: what is refused, and what is made of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogues.golden_packages import GOLDEN
from catalogues.spec_folder import SpecFolder, mistakes_of
from generator.check.catalogue import load
from generator.compare.diff import compare

FILLS = "rest/uta/trade/get_fills.yaml"
MISTAKES = r"""
rest/uta/trade/get_fills.yaml
  next: cursor = cursor -> next: curser = cursor -> 10:9: paging: there is no parameter 'curser', did you mean 'cursor'?
  next: cursor = cursor -> next: cursor = endId -> 10:9: paging: the data has no 'endId', known are cursor, list
  next: cursor = cursor -> next: cursor += 2 -> 10:9: next 'cursor += 2' is wrong: write 'cursor = endId'
  next: cursor = cursor -> next: cursor = [].id -> 10:9: paging: a row has no 'id', known are execId, ts
  next: cursor = cursor -> next: cursor = least cursor -> 10:9: next 'cursor = least cursor' is wrong: 'least' is said
  next: cursor = cursor -> next: none -> 17:9: paging: 'page' is for 'next: none', and nothing else
  rows: list -> rows: fills -> 11:9: paging: the data has no 'fills', known are cursor, list
  rows: list -> rows: cursor -> 11:9: paging: 'cursor' isn't a list of objects
  rows: list -> reach: 90d\n  rows: [list] -> 12:9: rows must be text, not a list
  rows: list -> time: ts -> 10:3: paging: the data isn't a list of objects: write 'rows: list'
  limit: limit 20..100 -> limit: size 20..100 -> 12:10: paging: there is no parameter 'size', known are cursor, endTime
  limit: limit 20..100 -> limit: limit 20 to 100 -> 12:10: limit 'limit 20 to 100' is wrong: write PARAMETER DEFAULT..
  limit: limit 20..100 -> limit: cursor 20..100 -> 12:10: paging: parameter 'cursor' is str, and must be int for this
  limit: limit 20..100 -> most: {cursor: {a: few}} -> 12:9: most says something of a 'limit': add that, or remove this
  window: startTime..endTime 30d -> window: startTime..endTime 30h -> 13:11: window 'startTime..endTime 30h' is wrong:
  window: startTime..endTime 30d -> window: startTime..limit 30d -> 13:11: paging: parameter 'limit' is int, and must be
  ends: no cursor -> ends: empty, page -> 17:9: paging: 'page' is for 'next: none', and nothing else
  reach: 90d -> reach: forever -> 14:10: reach 'forever' is wrong: write a span such as 90d, last 100, 100 pages
  reach: 90d -> reach: 90d since 2025-02-30 -> 14:10: reach 2025-02-30 is not a date
  reach: 90d -> reach: {limit: {a: 1d}} -> 14:10: paging: parameter 'limit' is int, and must be enum or str for this
  reach: 90d -> reach: {cursor: {a: soon}} -> 14:10: reach 'soon' of a is wrong: write a span such as 30d
  key: execId -> key: fillId -> 15:8: paging: a row has no 'fillId', known are execId, ts
  key: execId -> key: execId|fillId -> 15:8: paging: a row has no 'fillId', known are execId, ts
  limit: limit 20..100 -> limit: limit 500..100 -> 12:10: paging: a page has 500 rows when nothing is said, and 100 at
  limit: limit 20..100 -> limit: limit 20..100\n  most: {cursor: {a: "200"}} -> 13:9: paging: 200 of a is more than a pa
  window: startTime..endTime 30d -> window: endTime..startTime 30d -> 13:11: paging: by their names 'endTime' is the end
  window: startTime..endTime 30d -> window: endTime..endTime 30d -> 13:11: paging: 'endTime' can't be both the start and
  window: startTime..endTime 30d -> window: startTime..endTime 900d -> 13:11: paging: a query can't span more time than
  key: execId -> key: execId+execId -> 15:8: paging: 'execId' is there twice: name the other part, or remove one
  ends: no cursor -> ends: no cursor, no cursor -> 17:9: paging: 'no cursor' is there twice: remove one
  order: newest -> time: execId\n  order: newest -> 16:9: paging: 'execId' is str and no time, known are ts
  order: newest -> order: latest -> 16:10: order 'latest' is wrong: write newest, oldest, newest pages or unknown
  ends: no cursor -> ends: hasNext -> 17:9: paging: the data has no 'hasNext', known are cursor, list
  ends: no cursor -> ends: cursor -> 17:9: paging: 'cursor' of the data is str, and must be bool for this
  ends: no cursor -> time: exec -> 10:3: paging has no 'ends': add it
  list[]? as items - -> list[]? as fills - -> 19:3: the list of a page is called 'items' in Python: write 'list[]
  next: cursor = cursor -> nxt: cursor = cursor -> 10:3: unknown key 'nxt' in paging, did you mean 'next'?
"""


@pytest.fixture
def folder(tmp_path: Path) -> SpecFolder:
    """The small catalogue, and an operation that pages."""
    folder = SpecFolder(tmp_path)
    folder.write(FILLS, (GOLDEN / "one_of_each" / "spec" / FILLS).read_text())
    return folder


@pytest.mark.parametrize(("file", "old", "new", "message"), list(mistakes_of(MISTAKES)))
def test_a_mistake_is_said_with_its_place(folder: SpecFolder, file: str, old: str, new: str, message: str) -> None:
    folder.change(file, old, new)
    lines = folder.mistakes()
    assert any(line.startswith(f"spec/{file}:{message}") for line in lines), lines


def test_a_key_is_an_id_where_rows_have_one(folder: SpecFolder) -> None:
    folder.change(FILLS, "    execId:", "    symbol?: str\n    execId:")
    folder.change(FILLS, "key: execId", "key: symbol")
    assert folder.mistakes() == [f"spec/{FILLS}:15:8: paging: 'symbol' is no ID, and rows have 'execId': name one"]
    folder.change(FILLS, "key: symbol", "key: symbol+execId")
    assert folder.mistakes() == []


def test_all_mistakes_of_a_paging_are_said_at_once(folder: SpecFolder) -> None:
    folder.change(FILLS, "limit: limit 20..100", "limit: limit")
    folder.change(FILLS, "reach: 90d", "reach: long")
    folder.change(FILLS, "key: execId", "key: execIdd")
    assert len(folder.mistakes()) == 3


def test_only_what_gets_something_pages(folder: SpecFolder) -> None:
    text = (folder.spec / FILLS).read_text()
    (folder.spec / FILLS).unlink()
    folder.write("rest/uta/trade/fills.yaml", text)
    assert "only what gets something pages: call it get_fills, or remove this" in folder.mistakes()[0]


def test_no_parameter_is_called_like_an_argument_of_walks(folder: SpecFolder) -> None:
    folder.change(FILLS, "cursor: str -", "resume: str - From where.\n  cursor: str -")
    assert "an argument of walks is called 'resume' too: name it otherwise" in folder.mistakes()[0]


def test_a_change_of_the_paging_is_told(folder: SpecFolder) -> None:
    before = load(folder.spec)
    folder.change(FILLS, "reach: 90d", "reach: 30d")
    assert compare(before, load(folder.spec)).changed == ["`uta.trade.get_fills`: paging, reach: 90d -> 30d"]
