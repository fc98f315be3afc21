"""Files of the catalogue are changed in places: everything else stays byte for byte, in every file that there is."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
import yaml

from folders import SPEC
from generator.update.heads import read_edit
from generator.update.spec_text import Edit, Overlap, SpecText, edited
from generator.update.values import value_edit


@cache
def catalogue() -> dict[Path, SpecText]:
    """Every file, read once."""
    return {path: SpecText(path.read_bytes().decode("utf-8")) for path in sorted(SPEC.rglob("*.yaml"))}


def loaded(text: str) -> object:
    return yaml.load(text, Loader=yaml.CSafeLoader)


def test_every_file_of_the_catalogue_keeps_its_bytes_but_for_the_change() -> None:
    changed = 0
    for number, (path, spec) in enumerate(catalogue().items()):
        before = path.read_bytes()
        assert edited(spec.text, []).encode() == before
        edit = read_edit(spec, "2026-11-29") if path.is_relative_to(SPEC / "rest") else None
        if edit is None:
            continue
        changed += 1
        after = edited(spec.text, [edit])
        old, new = before.splitlines(keepends=True), after.encode().splitlines(keepends=True)
        line = new.index(b'read: "2026-11-29"\n')
        assert new[:line] + new[line + 1 :] == [one for one in old if not one.startswith(b"read: ")]
        if number % 10 == 0:  # reading all of them twice takes seconds
            assert loaded(after) == {**loaded_table(spec.text), "read": "2026-11-29"}
    assert changed > len(catalogue()) / 2


def loaded_table(text: str) -> dict[str, object]:
    found = loaded(text)
    assert isinstance(found, dict)
    return found


def test_every_set_of_values_takes_another_one_and_nothing_else_changes() -> None:
    spec = catalogue()[SPEC / "enums.yaml"]
    before = loaded_table(spec.text)
    edits = {name: value_edit(spec, name, "another-one") for name in before}
    assert all(edits.values())
    after = loaded_table(edited(spec.text, [edit for edit in edits.values() if edit]))
    for name, enum in before.items():
        values = enum["values"]  # type: ignore[index]  # as every set of values is written
        more = [*values, "another-one"] if isinstance(values, list) else {**values, "another-one": None}
        assert after[name] == {**enum, "values": more}  # type: ignore[dict-item]


TEXT = """\
# At the top.
a: 'x # y'  # first
b: [1, 2] # second
c:  # third
  d: |
    text  # none
  e: plain
"f!": https://x#y
g:
  - departs: It differs.
"""


@pytest.mark.parametrize(
    ("line", "comment"),
    [(2, "first"), (3, "second"), (4, "third"), (5, None), (6, None), (7, None), (8, None), (1, None)],
)
def test_a_comment_is_what_follows_the_value_of_a_line(line: int, comment: str | None) -> None:
    assert SpecText(TEXT).comment(line) == comment


def test_remarks_are_comments_and_what_examples_say_of_themselves() -> None:
    assert SpecText(TEXT).remarks == ("first", "second", "third", "At the top.", "It differs.")


def test_comments_are_found_wherever_the_catalogue_has_them() -> None:
    for path, spec in catalogue().items():
        for number, line in enumerate(spec.lines, start=1):
            if re.search(r"[\w'\"\]:] {2}# ", line) and path.parent.parent != SPEC:
                assert spec.comment(number), f"{path}:{number}"


def test_edits_that_overlap_are_refused() -> None:
    with pytest.raises(Overlap, match="take one of them"):
        edited("abcdef", [Edit(1, 4, "x"), Edit(3, 5, "y")])


def test_equal_edits_are_made_once_and_insertions_keep_their_order() -> None:
    assert edited("abc", [Edit(1, 1, "1"), Edit(1, 1, "2"), Edit(1, 1, "1"), Edit(2, 3, "")]) == "a12b"


def test_line_ends_of_windows_stay_as_they_are() -> None:
    text = "summary: X.\r\ndocs: https://x.y  # moved\r\nhttp: GET /x\r\n"
    edit = read_edit(SpecText(text), "2026-11")
    assert edit is not None
    assert edited(text, [edit]) == 'summary: X.\r\ndocs: https://x.y  # moved\r\nread: "2026-11"\r\nhttp: GET /x\r\n'
