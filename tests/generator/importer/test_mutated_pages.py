"""Pages with something wrong at random: nothing but a PageError is raised, and no fact changes without a word.

`MUTATIONS=1000` makes it long, `MUTATION_SEED` makes it another run; `MUTATED_PAGES=folder` takes the Markdown pages of
a folder in place of those below.
"""

from __future__ import annotations

import os
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from catalogues.importer_drafts import facts_of, fields_of, page_of, write_spec
from folders import SPEC
from generator.importer import CatalogueFacts, Draft, PageError, StreamDraft, draft, draft_stream_page
from generator.importer.kinds.kind_of_page import kind_of
from generator.importer.page.saved_page import read_page

OPERATION = """\
# Get Shells

Rate limit: 10 times/1s (UID)

### HTTP Request

* GET /api/v3/market/shells

Request Example

```bash
curl "https://api.bitget.com/api/v3/market/shells?symbol=BTCUSDT&limit=20" -H "ACCESS-KEY:*" -H "ACCESS-SIGN:*"
```

### Request Parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| symbol | String | Yes | Trading pair |
| limit | String | No | Entries, default 20, maximum 100 |
| idLessThan | String | No | endId of the page before |

Response Example

```json
{"code": "00000", "msg": "success", "requestTime": 1695806875837, "data": {
  "list": [{"orderId": "1", "side": "buy", "size": "1.5", "cTime": "1695806875837"}], "endId": "1"}}
```

### Response Parameters

| Parameter | Type | Description |
| --- | --- | --- |
| list | Array | Orders |
| > orderId | String | Order ID |
| > side | String | Side `buy` `sell` |
| > size | String | Amount |
| > cTime | String | Creation time |
| endId | String | Cursor |
"""
CHANNEL = """\
# Shell Channel

Request

```json
{"op": "subscribe", "args": [{"instType": "spot", "topic": "shell", "symbol": "BTCUSDT"}]}
```

### Request Parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| op | String | Yes | Operation |
| args | List | Yes | Channels |
| > instType | String | Yes | Product `spot` `usdt-futures` |
| > topic | String | Yes | `shell` |
| > symbol | String | Yes | Trading pair |

Push

```json
{"action": "snapshot", "arg": {"instType": "spot", "topic": "shell", "symbol": "BTCUSDT"},
 "data": [{"size": "1.5", "side": "buy"}], "ts": 1695806875837}
```

### Push Parameters

| Parameter | Type | Description |
| --- | --- | --- |
| arg | Object | Channel |
| action | String | Action |
| data | List | Data |
| > size | String | Amount |
| > side | String | Side `buy` `sell` |
"""
HEADINGS = {
    "Request Parameters": "请求参数",
    "Response Parameters": "返回参数",
    "Request Example": "请求示例",
    "Response Example": "返回示例",
    "HTTP Request": "HTTP请求",
    "Push Parameters": "推送数据",
    "Parameter": "参数名",
    "Type": "参数类型",
    "Required": "是否必须",
    "Description": "描述",
}
Mutation = Callable[[list[str], random.Random], set[str]]
"""Changes lines, and returns the names of the fields that the page then says less of."""


def tables_of(lines: list[str]) -> list[range]:
    """Where the tables are: heading, rule, rows."""
    starts = [at for at in range(len(lines) - 1) if lines[at].startswith("|") and set(lines[at + 1]) <= set("|:- ")]
    starts = [at for at in starts if lines[at + 1].startswith("|")]
    return [
        range(at, next((end for end in range(at, len(lines)) if not lines[end].startswith("|")), len(lines)))
        for at in starts
    ]


def a_row_dropped(lines: list[str], chance: random.Random) -> set[str]:
    rows = [at for table in tables_of(lines) for at in table[2:]]
    if not rows:
        return set()
    at = chance.choice(rows)
    table = next(table for table in tables_of(lines) if at in table)
    names = {re.sub(r"[>\s`*\\]", "", lines[row].split("|")[1]) for row in table[2:] if row >= at}
    del lines[at]
    return names


def columns_swapped(lines: list[str], chance: random.Random) -> set[str]:
    return _swapped(lines, chance, whole=True)


def headings_swapped(lines: list[str], chance: random.Random) -> set[str]:
    return _swapped(lines, chance, whole=False)


def _swapped(lines: list[str], chance: random.Random, *, whole: bool) -> set[str]:
    tables = [table for table in tables_of(lines) if lines[table[0]].count("|") > 3]
    if tables:
        table = chance.choice(tables)
        one, other = chance.sample(range(1, lines[table[0]].count("|")), 2)
        for at in table if whole else table[:1]:
            cells = re.split(r"(?<!\\)\|", lines[at])
            if len(cells) > max(one, other):
                cells[one], cells[other] = cells[other], cells[one]
                lines[at] = "|".join(cells)
    return set()


def headings_translated(lines: list[str], chance: random.Random) -> set[str]:
    words = [word for word in HEADINGS if chance.random() < 0.5]
    in_table = {table[0] for table in tables_of(lines)}
    for at, line in enumerate(lines):
        if line.startswith("#") or at in in_table or line in HEADINGS:
            for word in words:
                lines[at] = lines[at].replace(word, HEADINGS[word])
    return set()


def a_fence_unclosed(lines: list[str], chance: random.Random) -> set[str]:
    if fences := [at for at, line in enumerate(lines) if line.strip() == "```"]:
        del lines[chance.choice(fences)]
    return set()


def a_bracket_lost(lines: list[str], chance: random.Random) -> set[str]:
    if found := [at for at, line in enumerate(lines) if re.search(r"[\]}],?\s*$", line)]:
        at = chance.choice(found)
        lines[at] = re.sub(r"[\]}](,?\s*)$", r"\1", lines[at])
    return set()


def a_cell_lost(lines: list[str], chance: random.Random) -> set[str]:
    if rows := [at for table in tables_of(lines) for at in table[2:]]:
        at = chance.choice(rows)
        lines[at] = lines[at].rpartition("|")[0].rpartition("|")[0] + "|"
    return set()


MUTATIONS: tuple[Mutation, ...] = (
    a_row_dropped,
    columns_swapped,
    headings_swapped,
    headings_translated,
    a_fence_unclosed,
    a_bracket_lost,
    a_cell_lost,
)


def read(page: Path, facts: CatalogueFacts) -> Draft | StreamDraft | None:
    kind = kind_of(read_page(page))
    if kind == "operation":
        return draft(page, facts, docs="https://www.bitget.com/api-doc/x")
    return draft_stream_page(page, facts, docs="https://www.bitget.com/api-doc/x") if kind == "stream" else None


def read_or_refused(folder: Path, text: str, facts: CatalogueFacts) -> Draft | StreamDraft | None:
    """None if the page is refused, with a reason, or is about no call."""
    try:
        return read(page_of(folder, text), facts)
    except PageError:
        return None


def facts_in(found: Draft | StreamDraft) -> dict[str, str]:
    """What a draft says, flat."""
    said = {f"> {name}": type_ for name, type_ in fields_of(found.request).items()}
    said |= {
        f"< {name}": type_
        for name, type_ in fields_of(found.data if isinstance(found, StreamDraft) else found.response).items()
    }
    if isinstance(found, Draft):
        said |= {"call": f"{found.method} {found.path}", "auth": found.auth, "limits": str(found.rate_limits)}
    return said | {"examples": str(len(found.examples))}


def pages_in(folder: str | None) -> Iterator[str]:
    for page in sorted(Path(folder).rglob("*.md")) if folder else ():
        yield page.read_text("utf-8")
    if not folder:
        yield from (OPERATION, CHANNEL)


def test_a_mutated_page_never_changes_a_draft_without_a_word(tmp_path: Path) -> None:
    folder, count = os.environ.get("MUTATED_PAGES"), int(os.environ.get("MUTATIONS", "12"))
    facts = facts_of(SPEC if folder else write_spec(tmp_path))
    drafts = {text: found for text in pages_in(folder) if (found := read_or_refused(tmp_path, text, facts))}
    chance, unsaid = random.Random(int(os.environ.get("MUTATION_SEED", "20"))), []
    for number in range(count):
        original = chance.choice(list(drafts))
        mutation = chance.choice(MUTATIONS)
        lines = original.splitlines()
        lost = mutation(lines, chance)
        after = read_or_refused(tmp_path, "\n".join(lines), facts)
        if after is not None:
            changes = changed_unsaid(drafts[original], after, lost)
            unsaid += [f"{number} {mutation.__name__} of {lines[0]}: {said}" for said in changes]
    assert not unsaid, "\n".join(unsaid)


def changed_unsaid(before: Draft | StreamDraft, after: Draft | StreamDraft, lost: set[str]) -> Iterator[str]:
    """Facts that differ though the draft of the mutated page remarks no more than the other one."""
    known = {note.message for note in before.notes}
    if any(note.message not in known for note in after.notes) or type(before) is not type(after):
        return
    ours, theirs = facts_in(before), facts_in(after)
    for name in (*ours, *(name for name in theirs if name not in ours)):
        parts = set(re.findall(r"\w+", name))
        if ours.get(name) != theirs.get(name) and not parts & lost:
            yield f"{name}: {ours.get(name)} became {theirs.get(name)}"


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_every_mutation_changes_a_page(mutation: Mutation) -> None:
    """So that the test above tests something."""
    lines = OPERATION.splitlines()
    for seed in range(5):
        mutation(lines, random.Random(seed))
    assert lines != OPERATION.splitlines()
