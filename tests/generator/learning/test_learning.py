"""What is learned from a record: the lines that change, and that no other byte of the catalogue does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from catalogues.spec_folder import TICKERS, SpecFolder
from generator.__main__ import main
from generator.learning.command import Lesson, learn
from generator.learning.records import read_records

ROWS = 25
"""Rows of a response: enough to say that a field is always there."""


@pytest.fixture
def folder(tmp_path: Path) -> SpecFolder:
    return SpecFolder(tmp_path / "project")


def lesson_of(folder: SpecFolder, *lines: dict[str, Any], format: int = 1) -> Lesson:
    record = folder.project / "record"
    record.mkdir(exist_ok=True)
    written = [{"format": format}, *lines]
    (record / "drift-1.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in written), "utf-8")
    return learn(folder.project, read_records(record))


def seen(at: str, *place: str, words: tuple[str, ...] = (), **kinds: int) -> dict[str, Any]:
    """A line of a record; kinds of several words are written with underscores."""
    shape = {"kinds": {kind.replace("_", " "): count for kind, count in kinds.items()}, "words": list(words)}
    return {"at": at, "place": place, "seen": shape}


def changed(lesson: Lesson) -> list[str]:
    """The lines that come and go, without their files."""
    lines = lesson.patch().splitlines()
    return [line for line in lines if line[0] in "+-" and not line.startswith(("+++", "---"))]


TICKER = "uta.market.get_tickers"


@pytest.mark.parametrize(
    ("line", "patch"),
    [
        (seen(TICKER, "[]", "symbol", null=1, text=9), ["-  symbol: str", "+  symbol?: str"]),
        (seen(TICKER, "[]", "lastPr", missing=1, fraction_text=9), ["-  lastPr:", "+  lastPr?:"]),
        (seen(TICKER, "[]", "lastPr", empty=9), ["-  lastPr:", "+  lastPr?:"]),
        (seen(TICKER, "[]", "lastPr", fraction=9), ["-  lastPr:", "+  lastPr: decimal(any)"]),
        (seen(TICKER, "[]", "lastPr", text=9), ["-  lastPr:", "+  lastPr: str"]),
        (seen(TICKER, "[]", "ts", time=2, time_text=1), ["-  ts: timestamp", "+  ts: timestamp(any)"]),
        (seen(TICKER, "[]", "bids", "[]", "size", whole=3), ["-    - size: decimal", "+    - size: decimal(any)"]),
        (
            seen(TICKER, "[]", "open", text=1, whole=1),
            [
                "-  open?: decimal(any) - First price of the day.",
                "+  open?: unknown - First price of the day.",
            ],
        ),
        (
            seen(TICKER, "[]", "active", boolean=9),
            ["-  active: flag(yes/no) - Whether it trades.", "+  active: bool - Whether it trades."],
        ),
        (
            seen(TICKER, "[]", "active", text=1, words=("halted",)),
            ["-  active: flag(yes/no) - Whether it trades.", "+  active: str - Whether it trades."],
        ),
        (
            seen("uta.stream.orders", "[]", "side", text=2, words=("swap",)),
            ["+    swap: Not documented; seen on the wire."],
        ),
        ({"at": TICKER, "code": "40002", "on": "rest", "says": "The … is wrong"},
         ['+  "40002": \'ApiError - Not documented; the exchange says: The … is wrong.\'']),
    ],
)  # fmt: skip
def test_a_difference_is_a_changed_line(folder: SpecFolder, line: dict[str, Any], patch: list[str]) -> None:
    lesson = lesson_of(folder, line)
    assert [one for one in changed(lesson) if "departs" not in one] == patch
    assert len(lesson.changes) == 1


@pytest.mark.parametrize(
    ("name", "kinds", "line"),
    [
        ("novelty", {"fraction text": ROWS}, "  novelty: decimal - Not documented; seen on the wire."),
        ("novelty", {"fraction text": 3}, "  novelty?: decimal - Not documented; seen on the wire."),
        ("novelty", {"whole": ROWS, "missing": 1}, "  novelty?: int - Not documented; seen on the wire."),
        ("noveltyTime", {"time text": ROWS}, "  noveltyTime: timestamp - Not documented; seen on the wire."),
        ("noveltyId", {"id text": ROWS}, "  noveltyId: str - Not documented; seen on the wire."),
        ("novelty", {"null": ROWS}, "  novelty?: unknown - Not documented; seen on the wire."),
        ("size", {"fraction text": ROWS}, "  size:"),
        ("size", {"fraction": ROWS}, "  size: decimal(num)"),
        ("type", {"text": ROWS}, "  type: str as type_value - Not documented; seen on the wire."),
    ],
)
def test_a_new_field_is_a_new_line(folder: SpecFolder, name: str, kinds: dict[str, int], line: str) -> None:
    found = lesson_of(folder, {"at": TICKER, "place": ["[]", name], "seen": {"kinds": kinds}})
    assert [one[1:] for one in changed(found) if "departs" not in one] == [line]
    assert not found.objections
    text = found.files[f"spec/{TICKERS}"].splitlines()
    assert text[text.index(line) - 1] == "  ts: timestamp"


def test_what_a_new_field_holds_is_declared_with_it(folder: SpecFolder) -> None:
    inner = {"price": {"kinds": {"fraction text": ROWS}}, "zone": {"kinds": {"yes or no text": 2, "missing": 1}}}
    inner["zone"]["words"] = ["NO"]  # type: ignore[assignment]  # of JSON
    held = {"kinds": {"list": ROWS}, "inside": {"kinds": {"object": ROWS}, "members": inner}}
    by_coin = {"kinds": {"object": 2}, "inside": {"kinds": {"fraction text": 4}}}
    lesson = lesson_of(
        folder,
        {"at": TICKER, "place": ["[]", "held"], "seen": held},
        {"at": TICKER, "place": ["[]", "lots"], "seen": by_coin},
    )
    assert [one[1:] for one in changed(lesson) if "departs" not in one] == [
        "  held[] - Not documented; seen on the wire.:",
        "    price:",
        "    zone?: flag(YES/NO) - Not documented; seen on the wire.",
        "  lots{}?: decimal - Not documented; seen on the wire.",
    ]
    assert not lesson.objections


def test_an_example_that_the_wire_has_overtaken_says_so(folder: SpecFolder) -> None:
    lesson = lesson_of(folder, {"at": TICKER, "place": ["[]", "size"], "seen": {"kinds": {"fraction text": ROWS}}})
    assert changed(lesson) == ["+  size:", "+    departs: data[].size is missing, though it is declared without '?'."]
    assert not lesson.objections


def test_what_is_taken_is_not_learned_again(folder: SpecFolder) -> None:
    lines = [
        seen(TICKER, "[]", "symbol", null=1, text=9),
        seen(TICKER, "[]", "lastPr", fraction=9, null=1),
        seen(TICKER, "[]", "novelty", whole=ROWS),
        seen(TICKER, "[]", "bids", "[]", "#2", whole=ROWS),
        seen("uta.stream.orders", "[]", "side", text=2, words=("swap",)),
        {"at": TICKER, "code": "40002", "on": "rest", "says": "wrong"},
    ]
    before = {path: path.read_bytes() for path in folder.spec.rglob("*.yaml")}
    first = lesson_of(folder, *lines)
    for name, text in first.files.items():
        (folder.project / name).write_text(text, "utf-8")
    assert not lesson_of(folder, *lines).changes
    untouched = [path for path in before if path.read_bytes() == before[path]]
    assert {path.name for path in before.keys() - set(untouched)} == {"get_tickers.yaml", "enums.yaml", "errors.yaml"}


def test_what_a_person_has_to_decide_is_said(folder: SpecFolder) -> None:
    lesson = lesson_of(
        folder,
        seen("uta.gone", "x", null=1),
        seen(TICKER, "[]", null=1, object=1),
        seen(TICKER, "[]", "{}", whole=1),
        seen(TICKER, "[]", "symbol", "deep", whole=1),
        seen("uta.stream.books", "[]", "bids", "[]", "#2", whole=1),
        seen("uta.stream.orders", "[]", "side", text=2, words=("…",)),
    )
    assert not lesson.files
    assert [change.says for change in lesson.changes] == [
        "the catalogue has no such endpoint",
        "may have no value: null 1, object 1: the catalogue can't say that of this place",
        "the catalogue has changed since then: record again",
        "a new field, in 1 of 1: its name looks like data and was not kept, so write it by hand",
        "a new field, in 1 of 1: the fields next to it are not on lines of their own, so write it by hand",
        "a value that isn't a plain word, and was not kept, at uta.stream.orders: [].side",
    ]


def test_processes_are_added_up(folder: SpecFolder) -> None:
    """Two of a hundred rows lacked the field: neither process alone knows that it may be missing and may be there."""
    record = folder.project / "record"
    record.mkdir()
    for number, kinds in enumerate(({"whole": 98}, {"missing": 2})):
        lines = [{"format": 1}, {"at": TICKER, "place": ["[]", "novelty"], "seen": {"kinds": {"whole": 1}}}]
        lines.append({"at": TICKER, "place": ["[]", "novelty"], "seen": {"kinds": kinds}})
        (record / f"{number}.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    [change] = learn(folder.project, read_records(record)).changes
    assert change.says == "a new field, in 98 of 100"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('{"format": 2}\n', "drift-1.jsonl:1: no line of a record: it is of format 2, known is 1"),
        ("nonsense\n", "drift-1.jsonl:1: no line of a record:"),
        ('{"format": 1}\n{"at": "x", "pla', "drift-1.jsonl:2: no line of a record:"),
        ('{"format": 1}\n{"at": "x", "place": ["#x"], "seen": {"kinds": {}}}\n', "drift-1.jsonl:2:"),
        ('{"format": 1}\n{"at": "x", "place": [], "seen": {"kinds": {"null": true}}}\n', "drift-1.jsonl:2:"),
    ],
)
def test_what_is_no_record_is_said_and_skipped(tmp_path: Path, text: str, complaint: str) -> None:
    (tmp_path / "drift-1.jsonl").write_text(text, "utf-8")
    record = read_records(tmp_path)
    assert [one.startswith(complaint) for one in record.unread] == [True]
    assert not record.places


def test_the_command_prints_a_patch_or_takes_it(folder: SpecFolder, capsys: pytest.CaptureFixture[str]) -> None:
    lesson_of(folder, seen(TICKER, "[]", "symbol", null=1))
    record = str(folder.project / "record")
    before = (folder.spec / TICKERS).read_text("utf-8")
    assert main(["learn", record, "--project", str(folder.project)]) == 0
    said = capsys.readouterr()
    assert said.out.startswith(f"--- a/spec/{TICKERS}\n+++ b/spec/{TICKERS}\n")
    assert said.err.endswith("files read: 1, changes: 1, by hand: 0\n")
    assert (folder.spec / TICKERS).read_text("utf-8") == before
    assert main(["learn", record, "--write", "--project", str(folder.project)]) == 0
    assert (folder.spec / TICKERS).read_text("utf-8") == before.replace("  symbol: str\n", "  symbol?: str\n")
    assert main(["learn", record + "x", "--project", str(folder.project)]) == 1
