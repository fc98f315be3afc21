"""A class that several endpoints have: what one of them was seen to send changes it for all, byte for byte besides."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from catalogues.spec_folder import FILES, TICKERS, SpecFolder
from generator.learning.command import Lesson, learn
from generator.learning.records import read_records

TICKER, OTHER = "uta.market.get_tickers", "uta.market.get_all_tickers"
OTHER_FILE = "rest/uta/market/get_all_tickers.yaml"
ROWS = 25


@pytest.fixture
def folder(tmp_path: Path) -> SpecFolder:
    """Two operations whose class is `Ticker`; the second is written otherwise, and has comments of its own."""
    folder = SpecFolder(tmp_path / "project")
    other = FILES[TICKERS].replace("market/tickers", "market/all-tickers").replace("response[]:", "response[]:  # both")
    other = other.replace("  lastPr:\n", "  lastPr:  # the glossary's\n").replace("summary:", "model: Ticker\nsummary:")
    folder.write(OTHER_FILE, other)
    assert not folder.mistakes()
    return folder


def lesson_of(folder: SpecFolder, *seen: tuple[str, str, dict[str, int]]) -> Lesson:
    record = folder.project / "record"
    record.mkdir(exist_ok=True)
    lines: list[dict[str, Any]] = [{"format": 1}]
    lines += [{"at": at, "place": place.split("."), "seen": {"kinds": kinds}} for at, place, kinds in seen]
    (record / "drift-1.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")
    return learn(folder.project, read_records(record))


def added(lesson: Lesson, file: str) -> list[str]:
    before, after = lesson.before[f"spec/{file}"].splitlines(), lesson.files[f"spec/{file}"].splitlines()
    return [line for line in after if line not in before]


@pytest.mark.parametrize(
    ("place", "kinds", "line", "other"),
    [
        ("[].novelty", {"whole": ROWS}, "  novelty?: int - Not documented; seen on the wire.", None),
        ("[].symbol", {"null": 1, "text": 9}, "  symbol?: str", None),
        ("[].lastPr", {"fraction": 9}, "  lastPr: decimal(any)", "  lastPr: decimal(any)  # the glossary's"),
        ("[].lastPr", {"text": 9}, "  lastPr: str", "  lastPr: str  # the glossary's"),
        ("[].symbol", {"whole": 9}, "  symbol: unknown", None),
        ("[].active", {"boolean": 9}, "  active: unknown - Whether it trades.", None),
        ("[].bids.[].#2", {"whole": ROWS}, "    - column3?: int - Not documented; seen on the wire.", None),
    ],
)
def test_all_that_have_the_class_are_changed(
    folder: SpecFolder, place: str, kinds: dict[str, int], line: str, other: str | None
) -> None:
    """And it keeps what it took, since the other operation was not seen to send anything else."""
    lesson = lesson_of(folder, (TICKER, place, kinds))
    assert (added(lesson, TICKERS), added(lesson, OTHER_FILE)) == ([line], [other or line])
    [change] = lesson.changes
    assert change.says.endswith(f" is also the class of {OTHER}, and is changed there too")
    assert not lesson.objections
    for name, text in lesson.files.items():
        (folder.project / name).write_text(text, "utf-8")
    assert not folder.mistakes()
    assert not lesson_of(folder, (TICKER, place, kinds)).changes


def test_what_all_of_them_send_is_one_change(folder: SpecFolder) -> None:
    """Then a new field is always there, and a type that nothing has any more makes way."""
    lesson = lesson_of(
        folder,
        (TICKER, "[].novelty", {"whole": ROWS}),
        (OTHER, "[].novelty", {"fraction": ROWS}),
        (TICKER, "[].active", {"boolean": 9}),
        (OTHER, "[].active", {"boolean": 9}),
    )
    assert len(lesson.changes) == 2
    lines = ["  active: bool - Whether it trades.", "  novelty: decimal(num) - Not documented; seen on the wire."]
    for file in (TICKERS, OTHER_FILE):
        assert [line for line in added(lesson, file) if "departs" not in line] == lines
    assert not lesson.objections


def test_where_there_was_no_value_a_type_may_be_as_it_was(folder: SpecFolder) -> None:
    lesson = lesson_of(folder, (TICKER, "[].symbol", {"whole": 9}), (OTHER, "[].symbol", {"missing": 1}))
    for file in (TICKERS, OTHER_FILE):
        assert [line for line in added(lesson, file) if "departs" not in line] == ["  symbol?: unknown"]


def test_what_one_of_them_can_not_be_changed_to_is_left_to_a_person_in_all(folder: SpecFolder) -> None:
    folder.change(
        OTHER_FILE, "    - price: decimal\n    - size: decimal\n", "    [{price: decimal}, {size: decimal}]\n"
    )
    lesson = lesson_of(folder, (TICKER, "[].bids.[].#2", {"whole": 3}), (OTHER, "[].symbol", {"list": 3}))
    assert not lesson.files
    assert [change.says for change in lesson.changes] == [
        "another type: list 3, and not known of all that have its class: decide by hand what it is; "
        f"Ticker is also the class of {TICKER}",
        "a new field, in 3 of 3: the fields next to it are not on lines of their own, so write it by hand; "
        f"TickerBid is also the class of {OTHER}",
    ]


def test_a_class_of_the_same_name_in_another_group_is_another_one(folder: SpecFolder) -> None:
    folder.write("rest/uta/public/get_tickers.yaml", FILES[TICKERS].replace("market/tickers", "public/tickers"))
    lesson = lesson_of(folder, (TICKER, "[].novelty", {"whole": ROWS}))
    assert {f"spec/{TICKERS}", f"spec/{OTHER_FILE}"} == lesson.files.keys()


def test_each_file_keeps_its_line_ends_and_whatever_else_it_has(folder: SpecFolder) -> None:
    text = (folder.spec / OTHER_FILE).read_text("utf-8").replace("\n", "\r\n")
    folder.write(OTHER_FILE, text)
    lesson = lesson_of(folder, (TICKER, "[].novelty", {"whole": ROWS}), (TICKER, "[].symbol", {"null": 1, "text": 9}))
    line = "  novelty?: int - Not documented; seen on the wire.\r\n"
    expected = text.replace("  symbol: str\r\n", "  symbol?: str\r\n")
    expected = expected.replace("  ts: timestamp\r\n", f"  ts: timestamp\r\n{line}")
    assert lesson.files[f"spec/{OTHER_FILE}"] == expected
    assert not lesson.objections
