"""For the tests of the importer: a small catalogue, drafts of pages written to a folder, and what they say."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from folders import SPEC
from generator.importer import CatalogueFacts, Draft, draft
from generator.importer.facts import FieldDraft
from generator.problems import Problems

ENUMS = """\
Side:
  meaning: Buy or sell.
  values: [buy, sell]
"""
GLOSSARY = """\
orderId: str - Id of the order.
side: Side - Side.
size: decimal - Amount.
reduceOnly: flag(yes/no) - Whether it only reduces.
cTime: timestamp as created_time - When it was made.
limit: int(str) - Number of entries.
msg: str as message - Why it failed.
"""
ERRORS = """\
both:
  "40001": AuthError - No key.
rest:
  "00001": InvalidRequest - A value is wrong.
  "40002": AuthError - No signature.
  "40705": InvalidRequest - The span is too wide.
  "43111": InvalidRequest - The span of withdrawals is too wide.
websocket:
  "30001": AuthError - Not logged in.
"""


def write_spec(folder: Path) -> Path:
    """A small catalogue without operations."""
    spec = folder / "spec"
    (spec / "rest").mkdir(parents=True)
    shutil.copyfile(SPEC / "api.yaml", spec / "api.yaml")
    for name, text in (("enums.yaml", ENUMS), ("glossary.yaml", GLOSSARY), ("errors.yaml", ERRORS)):
        (spec / name).write_text(text)
    return spec


def facts_of(spec: Path) -> CatalogueFacts:
    problems = Problems()
    found = CatalogueFacts.load(spec, problems)
    assert found is not None, problems.lines()
    return found


def page_of(folder: Path, text: str, suffix: str = ".md") -> Path:
    page = folder / "docs" / "uta" / "trade" / f"Page{suffix}"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(text, "utf-8")
    return page


class Drafting:
    """Drafts pages against the small catalogue."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.facts = facts_of(write_spec(folder))

    def __call__(self, text: str, *, suffix: str = ".md", docs: str | None = None, path: str | None = None) -> Draft:
        return draft(page_of(self.folder, text, suffix), self.facts, docs=docs, path=path)


def fields_of(field: FieldDraft) -> dict[str, str]:
    """Key with its mark, and type: `parcels[]!` -> `object`, of all fields below, by their path."""
    return dict(_flattened(field, ""))


def _flattened(field: FieldDraft, above: str) -> Iterator[tuple[str, str]]:
    for one in field.fields:
        path = f"{above}{one.key}"
        yield path + ("*" if one.marked else ""), one.type or "object"
        yield from _flattened(one, f"{path}.")


def messages(found: Draft) -> str:
    return "\n".join(note.message for note in found.notes)


def noted(found: Draft, line: int) -> str:
    """What is said of a line."""
    return "\n".join(note.message for note in found.notes if note.line == line)
