"""How many rows a page may have and how much time a query may span, where saved pages say otherwise."""

from __future__ import annotations

import pytest

from catalogues.saved_pages import TICKERS as PAGE
from catalogues.spec_folder import TICKERS
from catalogues.updating import Updating

PARAMETERS = """\
| idLessThan | String | No | The ts of the last row |
| startTime | String | No | Start |
| endTime | String | No | End; the span must not exceed 30 days |
| limit | String | No | Rows. Default: 20. Maximum: 100 |
"""
DECLARED = """\
  idLessThan: str - Last ts.
  startTime: timestamp - Start.
  endTime: timestamp - End.
  limit: int(str) - Rows.
"""
PAGING = """\
paging:
  next: idLessThan = [].ts
  limit: limit 20..100
  window: startTime..endTime 30d  # seen
  reach: unknown
  key: ts
  order: newest
  ends: empty
"""
RESPONSE = """\
| ts | String | Time |

```json
{"code": "00000", "data": [{"symbol": "BTCUSDT", "ts": "17"}]}
```
"""
ROW = "| symbol | String | Yes | Trading pair |\n"


@pytest.fixture
def paging(updating: Updating) -> Updating:
    updating.catalogue.change(TICKERS, "  symbol!: str\n", f"  symbol!: str\n{DECLARED}{PAGING}")
    return updating


def page(updating: Updating, *changes: tuple[str, str]) -> None:
    text = PAGE.replace(ROW, ROW + PARAMETERS, 1) + RESPONSE
    updating.page(*changes, text=text, name="Get-Tickers.md")


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        (
            ("30 days", "7 days"),
            ["-  window: startTime..endTime 30d  # seen", "+  window: startTime..endTime 7d  # seen"],
        ),
        (("Maximum: 100", "Maximum: 500"), ["-  limit: limit 20..100", "+  limit: limit 20..500"]),
        (("; the span must not exceed 30 days", ""), []),
        (("Default: 20. ", ""), []),
    ],
)
def test_numbers_that_the_page_changes_are_a_patch(paging: Updating, change: tuple[str, str], lines: list[str]) -> None:
    page(paging, change)
    assert paging.run("--only", "paging").changed == lines


def test_a_comment_says_that_they_differ_on_purpose(paging: Updating) -> None:
    paging.catalogue.change(TICKERS, "# seen", "# docs: 7 days")
    page(paging, ("30 days", "7 days"))
    assert paging.run("--only", "paging").patch == ""


def test_a_page_on_which_a_call_begins_to_page_is_said(updating: Updating) -> None:
    updating.catalogue.change(TICKERS, "  symbol!: str\n", f"  symbol!: str\n{DECLARED}")
    page(updating)
    said = "paging: it pages, it seems: next: idLessThan = [].ts, limit: limit 20..100, window: startTime..endTime 30d"
    assert f"{said}; the file has no 'paging:'" in updating.run().said
