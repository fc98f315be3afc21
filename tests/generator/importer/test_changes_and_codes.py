"""Pages of changes and tables of codes as they are saved: dates in every form, columns in any order, marks lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogues.importer_drafts import page_of, write_spec
from generator.__main__ import main
from generator.importer.kinds.changelog import changes_of, missing
from generator.importer.kinds.error_codes import ErrorCodes, codes_of
from generator.importer.kinds.kind_of_page import kind_of
from generator.importer.page.saved_page import read_page

SHELL, EBB = "rest/uta/market/get_shell.yaml", "rest/uta/market/get_ebb.yaml"
FILES = {
    SHELL: "http: GET /api/v3/market/shell\naliases: [GET /api/v3/market/shells]\nresponse:\n  size: decimal\n",
    EBB: "http: GET /api/v3/market/ebb\nresponse:\n  depth: decimal\n",
    "streams/uta/public/tide.yaml": "channel: tide\ndata:\n  ebbTime: timestamp\n",
}


def remarks_of(tmp_path: Path, text: str) -> list[str]:
    """What the catalogue lacks of a page, without the entry that each is about."""
    changes = changes_of(read_page(page_of(tmp_path, text)))
    return [said.partition(" (")[0] for _, said in missing(changes.entries, FILES)]


@pytest.mark.parametrize(
    "date",
    [
        "May 2, 2026",
        "[May 2,2026]",
        "[May 02 , 2026]",
        "June 2nd 2026",
        "2 May 2026",
        "2026-05-02",
        "05/02/2026",
        "2026年5月2日",
        "【2026.5.2】",
    ],
)
def test_an_entry_begins_at_every_form_of_a_date(tmp_path: Path, date: str) -> None:
    """An entry whose date is not seen is taken for a part of the one above."""
    headed = "".join(f"## {date} Title {number}\n\n* /api/v3/market/gone{number}\n\n" for number in range(3))
    text = "".join(f"{date} Title {number}\n\n- /api/v3/market/gone{number}\n\n" for number in range(3))
    for page in (headed, text):
        read = read_page(page_of(tmp_path, f"# Changes\n\n{page}"))
        assert [list(one.paths) for one in changes_of(read).entries] == [[f"/api/v3/market/gone{n}"] for n in range(3)]
        assert kind_of(read) == "changes"


def test_entries_may_be_the_rows_of_a_table(tmp_path: Path) -> None:
    rows = "".join(f"| 2026-05-0{n} | `shellNo{n}` added to /api/v3/market/shell |\n" for n in (1, 2, 3))
    text = f"# Changes\n\n| Date | Change |\n| --- | --- |\n{rows}"
    assert remarks_of(tmp_path, text) == [f"{SHELL} has no shellNo{n}" for n in (1, 2, 3)]


def test_a_date_in_the_middle_of_a_text_begins_nothing(tmp_path: Path) -> None:
    text = "# Changes\n\n- Live on 2026-05-02\n- Live on 2026-05-03\n- Live on 2026-05-04\n"
    assert not changes_of(read_page(page_of(tmp_path, text))).entries


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        ('New field "tideKind" of /api/v3/market/shell', [f"{SHELL} has no tideKind"]),
        ("New field 'Size' of /api/v3/market/shell", []),
        ("New field “tide” of /api/v3/market/shells", [f"{SHELL} has no tide"]),
        ("/api/v3/market/shell增加字段ebbTime,推送频率", []),
        ("/api/v3/market/shell增加字段ebbTime", [f"{SHELL} has no ebbTime"]),
        ("New field of /api/v3/market/shell\n\ndepth\n\n, which is new", [f"{SHELL} has no depth"]),
        ("/api/v3/market/shell: add `depth`\n\n/api/v3/market/ebb: add `size`",
         [f"{SHELL} has no depth", f"{EBB} has no size"]),
        ("/api/v3/market/shell, /api/v3/market/ebb: add `size` and `depth`", []),
        ("`size` of /api/v3/market/shell, /api/v3/market/ebb", []),
        ("The limit of /api/v3/market/shell is 1,000", ["names no field: read it yourself"]),
        ("```\nGET /api/v3/market/gone\n```", ["no operation has /api/v3/market/gone"]),
    ],
)  # fmt: skip
def test_names_are_looked_up_where_they_belong(tmp_path: Path, text: str, remarks: list[str]) -> None:
    page = f"# Changes\n\n## 2026-05-01\n\n{text}\n\n## 2026-04-01\n\n`size`\n\n## 2026-03-01\n\n`size`\n"
    assert remarks_of(tmp_path, page) == remarks


def test_what_is_above_the_first_date_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_spec(tmp_path)
    entries = "".join(f"## 2026-05-0{n}\n\n`orderId`\n\n" for n in (1, 2, 3))
    page = page_of(tmp_path, f"# Changes\n\nSoon: /api/v3/market/gone\n\n{entries}")
    assert main(["--project", str(tmp_path), "import", str(page)]) == 0
    assert ":3: /api/v3/market/gone is above the first date, and is not compared" in capsys.readouterr().out


def codes_in(tmp_path: Path, text: str) -> ErrorCodes:
    return codes_of(read_page(page_of(tmp_path, text)))


@pytest.mark.parametrize(
    ("table", "codes", "said"),
    [
        ("| HTTP | Code | Text |\n|---|---|---|\n| 400 | 40001 | a |\n| 400 | 40002 | b |\n| 429 | 40003 | c |\n",
         ["40001", "40002", "40003"], "numbers are in 'Code' and 'HTTP': the codes are those of 'Code'"),
        ("| 40001 | a |\n|---|---|\n| 40002 | b |\n| 40003 | c |\n", ["40001", "40002", "40003"], ""),
        ("| 0 | fine |\n|---|---|\n| 40002 | b |\n| 40003 | c |\n", ["40002", "40003"],
         "this row has no code, and is not read: 0 | fine"),
        ("| Code | Text |\n|---|---|\n| 40001, 40002/40003 | a |\n| **40004** | b |\n",
         ["40001", "40002", "40003", "40004"], ""),
        ("| Code | Text |\n|---|---|\n| 40001 | a |\n| 40002 | b |\n| 40001 | c |\n", ["40001", "40002"],
         "40001 is in line 5 too, with another text: c"),
        ("| Code | Text |\n|---|---|\n| 40001-40009 | a |\n| 40010 | b |\n| x | c |\n", [],
         "few rows of this table have a code in the same column: it is not read"),
        ("- 40001: No key\n", [], "this line has a code and is in no table: 40001: No key"),
    ],
)  # fmt: skip
def test_codes_are_read_from_their_own_column(tmp_path: Path, table: str, codes: list[str], said: str) -> None:
    found = codes_in(tmp_path, f"# Codes\n\n{table}")
    assert [one.code for one in found.codes] == codes
    assert [text for _, text in found.unread] == ([said] if said else [])


@pytest.mark.parametrize(("code", "kind"), [("25901", "errors"), ("100", None)])
def test_one_code_is_enough_if_it_is_as_long_as_they_are(tmp_path: Path, code: str, kind: str | None) -> None:
    page = page_of(tmp_path, f"# Code\n\n| Code | Text |\n|---|---|\n| {code} | a |\n")
    assert kind_of(read_page(page)) == kind


def test_a_page_may_have_codes_of_both_sides(tmp_path: Path) -> None:
    table = "| Code | Text |\n|---|---|\n| {} | a |\n\n"
    text = f"# Codes\n\n## REST\n\n{table.format(40001)}## Text\n\nMore.\n\n## WebSocket\n\n{table.format(30001)}"
    assert [(one.code, one.section) for one in codes_in(tmp_path, text).codes] == [
        ("40001", "rest"),
        ("30001", "websocket"),
    ]
